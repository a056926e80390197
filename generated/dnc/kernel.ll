; generated from specs/dnc.yaml by `make generated`: do not edit
; dnc I=8 H=8 O=8 N=8 W=8 R=2 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_2x3 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x3, ptr @tile_2x3], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_4x3 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3, ptr @tile_2x3, ptr @tile_3x3, ptr @tile_4x3], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v407 = alloca i64, i64 1, align 8
  %v1143 = alloca float, i64 64, align 4
  %v1228 = alloca float, i64 128, align 4
  %v1638 = alloca float, i64 64, align 4
  %v5033 = alloca float, i64 64, align 4
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
  %v261 = getelementptr inbounds ptr, ptr %v0, i64 126
  %v262 = load ptr, ptr %v261, align 4
  %v263 = getelementptr inbounds ptr, ptr %v0, i64 127
  %v264 = load ptr, ptr %v263, align 4
  %v265 = getelementptr inbounds ptr, ptr %v0, i64 128
  %v266 = load ptr, ptr %v265, align 4
  %v267 = getelementptr inbounds ptr, ptr %v0, i64 129
  %v268 = load ptr, ptr %v267, align 4
  %v269 = getelementptr inbounds ptr, ptr %v0, i64 130
  %v270 = load ptr, ptr %v269, align 4
  %v271 = getelementptr inbounds ptr, ptr %v0, i64 131
  %v272 = load ptr, ptr %v271, align 4
  %v273 = getelementptr inbounds ptr, ptr %v0, i64 132
  %v274 = load ptr, ptr %v273, align 4
  %v275 = getelementptr inbounds ptr, ptr %v0, i64 133
  %v276 = load ptr, ptr %v275, align 4
  %v277 = getelementptr inbounds i64, ptr %v1, i64 6
  %v278 = load i64, ptr %v277, align 8
  %v279 = getelementptr inbounds i64, ptr %v1, i64 14
  %v280 = load i64, ptr %v279, align 8
  %v281 = getelementptr inbounds i64, ptr %v1, i64 15
  %v282 = load i64, ptr %v281, align 8
  %v283 = getelementptr inbounds i64, ptr %v1, i64 16
  %v284 = load i64, ptr %v283, align 8
  %v285 = getelementptr inbounds i64, ptr %v1, i64 17
  %v286 = load i64, ptr %v285, align 8
  %v287 = getelementptr inbounds i64, ptr %v1, i64 18
  %v288 = load i64, ptr %v287, align 8
  %v289 = getelementptr inbounds i64, ptr %v1, i64 19
  %v290 = load i64, ptr %v289, align 8
  %v291 = getelementptr inbounds i64, ptr %v1, i64 20
  %v292 = load i64, ptr %v291, align 8
  %v293 = getelementptr inbounds i64, ptr %v1, i64 21
  %v294 = load i64, ptr %v293, align 8
  %v295 = getelementptr inbounds i64, ptr %v1, i64 22
  %v296 = load i64, ptr %v295, align 8
  %v297 = getelementptr inbounds i64, ptr %v1, i64 23
  %v298 = load i64, ptr %v297, align 8
  %v299 = getelementptr inbounds i64, ptr %v1, i64 33
  %v300 = load i64, ptr %v299, align 8
  %v301 = getelementptr inbounds i64, ptr %v1, i64 34
  %v302 = load i64, ptr %v301, align 8
  %v303 = getelementptr inbounds i64, ptr %v1, i64 42
  %v304 = load i64, ptr %v303, align 8
  %v305 = getelementptr inbounds i64, ptr %v1, i64 43
  %v306 = load i64, ptr %v305, align 8
  %v307 = getelementptr inbounds i64, ptr %v1, i64 44
  %v308 = load i64, ptr %v307, align 8
  %v309 = getelementptr inbounds i64, ptr %v1, i64 45
  %v310 = load i64, ptr %v309, align 8
  %v311 = getelementptr inbounds i64, ptr %v1, i64 46
  %v312 = load i64, ptr %v311, align 8
  %v313 = getelementptr inbounds i64, ptr %v1, i64 49
  %v314 = load i64, ptr %v313, align 8
  %v315 = getelementptr inbounds i64, ptr %v1, i64 50
  %v316 = load i64, ptr %v315, align 8
  %v317 = getelementptr inbounds i64, ptr %v1, i64 57
  %v318 = load i64, ptr %v317, align 8
  %v319 = getelementptr inbounds i64, ptr %v1, i64 58
  %v320 = load i64, ptr %v319, align 8
  %v321 = getelementptr inbounds i64, ptr %v1, i64 59
  %v322 = load i64, ptr %v321, align 8
  %v323 = getelementptr inbounds i64, ptr %v1, i64 60
  %v324 = load i64, ptr %v323, align 8
  %v325 = getelementptr inbounds i64, ptr %v1, i64 61
  %v326 = load i64, ptr %v325, align 8
  %v327 = getelementptr inbounds i64, ptr %v1, i64 62
  %v328 = load i64, ptr %v327, align 8
  %v329 = getelementptr inbounds i64, ptr %v1, i64 67
  %v330 = load i64, ptr %v329, align 8
  %v331 = getelementptr inbounds i64, ptr %v1, i64 70
  %v332 = load i64, ptr %v331, align 8
  %v333 = getelementptr inbounds i64, ptr %v1, i64 72
  %v334 = load i64, ptr %v333, align 8
  %v335 = getelementptr inbounds i64, ptr %v1, i64 73
  %v336 = load i64, ptr %v335, align 8
  %v337 = getelementptr inbounds i64, ptr %v1, i64 76
  %v338 = load i64, ptr %v337, align 8
  %v339 = getelementptr inbounds i64, ptr %v1, i64 79
  %v340 = load i64, ptr %v339, align 8
  %v341 = getelementptr inbounds i64, ptr %v1, i64 80
  %v342 = load i64, ptr %v341, align 8
  %v343 = getelementptr inbounds i64, ptr %v1, i64 81
  %v344 = load i64, ptr %v343, align 8
  %v345 = getelementptr inbounds i64, ptr %v1, i64 82
  %v346 = load i64, ptr %v345, align 8
  %v347 = getelementptr inbounds i64, ptr %v1, i64 83
  %v348 = load i64, ptr %v347, align 8
  %v349 = getelementptr inbounds i64, ptr %v1, i64 84
  %v350 = load i64, ptr %v349, align 8
  %v351 = getelementptr inbounds i64, ptr %v1, i64 85
  %v352 = load i64, ptr %v351, align 8
  %v353 = getelementptr inbounds i64, ptr %v1, i64 86
  %v354 = load i64, ptr %v353, align 8
  %v355 = getelementptr inbounds i64, ptr %v1, i64 87
  %v356 = load i64, ptr %v355, align 8
  %v357 = getelementptr inbounds i64, ptr %v1, i64 88
  %v358 = load i64, ptr %v357, align 8
  %v359 = getelementptr inbounds i64, ptr %v1, i64 89
  %v360 = load i64, ptr %v359, align 8
  %v361 = getelementptr inbounds i64, ptr %v1, i64 90
  %v362 = load i64, ptr %v361, align 8
  %v363 = getelementptr inbounds i64, ptr %v1, i64 91
  %v364 = load i64, ptr %v363, align 8
  %v365 = getelementptr inbounds i64, ptr %v1, i64 92
  %v366 = load i64, ptr %v365, align 8
  %v367 = getelementptr inbounds i64, ptr %v1, i64 93
  %v368 = load i64, ptr %v367, align 8
  %v369 = getelementptr inbounds i64, ptr %v1, i64 94
  %v370 = load i64, ptr %v369, align 8
  %v371 = getelementptr inbounds i64, ptr %v1, i64 95
  %v372 = load i64, ptr %v371, align 8
  %v373 = getelementptr inbounds i64, ptr %v1, i64 96
  %v374 = load i64, ptr %v373, align 8
  %v375 = getelementptr inbounds i64, ptr %v1, i64 97
  %v376 = load i64, ptr %v375, align 8
  %v377 = getelementptr inbounds i64, ptr %v1, i64 98
  %v378 = load i64, ptr %v377, align 8
  %v379 = getelementptr inbounds i64, ptr %v1, i64 99
  %v380 = load i64, ptr %v379, align 8
  %v381 = getelementptr inbounds i64, ptr %v1, i64 100
  %v382 = load i64, ptr %v381, align 8
  %v383 = getelementptr inbounds i64, ptr %v1, i64 101
  %v384 = load i64, ptr %v383, align 8
  %v385 = getelementptr inbounds i64, ptr %v1, i64 102
  %v386 = load i64, ptr %v385, align 8
  %v387 = getelementptr inbounds i64, ptr %v1, i64 103
  %v388 = load i64, ptr %v387, align 8
  %v389 = getelementptr inbounds i64, ptr %v1, i64 104
  %v390 = load i64, ptr %v389, align 8
  %v391 = getelementptr inbounds i64, ptr %v1, i64 105
  %v392 = load i64, ptr %v391, align 8
  %v393 = getelementptr inbounds i64, ptr %v1, i64 106
  %v394 = load i64, ptr %v393, align 8
  %v395 = getelementptr inbounds i64, ptr %v1, i64 107
  %v396 = load i64, ptr %v395, align 8
  %v397 = getelementptr inbounds i64, ptr %v1, i64 108
  %v398 = load i64, ptr %v397, align 8
  %v399 = getelementptr inbounds i64, ptr %v1, i64 109
  %v400 = load i64, ptr %v399, align 8
  %v401 = getelementptr inbounds i64, ptr %v1, i64 110
  %v402 = load i64, ptr %v401, align 8
  %v403 = getelementptr inbounds i64, ptr %v1, i64 133
  %v404 = load i64, ptr %v403, align 8
  %v405 = getelementptr inbounds i64, ptr %v1, i64 139
  %v406 = load i64, ptr %v405, align 8
  store i64 0, ptr %v407, align 8
  %v408 = getelementptr inbounds ptr, ptr %v0, i64 134
  %v409 = load ptr, ptr %v408, align 4
  %v410 = mul i64 %v2, 0
  %v411 = add i64 %v410, 1664
  %v412 = getelementptr inbounds float, ptr %v409, i64 %v411
  %v413 = getelementptr inbounds i64, ptr %v1, i64 4
  %v414 = load i64, ptr %v413, align 8
  %v415 = icmp eq i64 %v414, 0
  br i1 %v415, label %b0, label %b1
b0:
  %v416 = icmp eq i64 %v2, 0
  br i1 %v416, label %b2, label %b3
b2:
  br label %b4
b4:
  %v417 = phi i64 [ 0, %b2 ], [ %v449, %b5 ]
  %v418 = icmp slt i64 %v417, 8
  br i1 %v418, label %b5, label %b6
b5:
  %v419 = add i64 0, %v417
  %v420 = sitofp i64 %v419 to float
  %v421 = add i64 0, 0
  %v422 = insertelement <8 x i64> poison, i64 %v421, i64 0
  %v423 = shufflevector <8 x i64> %v422, <8 x i64> poison, <8 x i32> zeroinitializer
  %v424 = add <8 x i64> %v423, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v425 = sitofp <8 x i64> %v424 to <8 x float>
  %v426 = insertelement <8 x float> poison, float %v420, i64 0
  %v427 = shufflevector <8 x float> %v426, <8 x float> poison, <8 x i32> zeroinitializer
  %v428 = fcmp ogt <8 x float> %v427, %v425
  %v429 = select <8 x i1> %v428, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v430 = fcmp oeq <8 x float> %v427, %v425
  %v431 = select <8 x i1> %v430, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v432 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v433 = shufflevector <8 x float> %v432, <8 x float> poison, <8 x i32> zeroinitializer
  %v434 = fsub <8 x float> %v433, %v431
  %v435 = mul i64 %v417, 8
  %v436 = add i64 0, %v435
  %v437 = add i64 %v436, 0
  %v438 = getelementptr inbounds float, ptr %v100, i64 %v437
  %v439 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v440 = shufflevector <8 x float> %v439, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v440, ptr %v438, align 4
  %v441 = mul i64 %v417, 8
  %v442 = add i64 0, %v441
  %v443 = add i64 %v442, 0
  %v444 = getelementptr inbounds float, ptr %v102, i64 %v443
  store <8 x float> %v429, ptr %v444, align 4
  %v445 = mul i64 %v417, 8
  %v446 = add i64 0, %v445
  %v447 = add i64 %v446, 0
  %v448 = getelementptr inbounds float, ptr %v104, i64 %v447
  store <8 x float> %v434, ptr %v448, align 4
  %v449 = add nsw i64 %v417, 1
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v450 = icmp sgt i64 %v3, 1
  br i1 %v450, label %b7, label %b8
b7:
  %v451 = getelementptr inbounds i64, ptr %v1, i64 3
  %v452 = atomicrmw add ptr %v451, i64 1 acq_rel
  %v453 = load i64, ptr %v407, align 8
  %v454 = add i64 %v453, 1
  store i64 %v454, ptr %v407, align 8
  %v455 = mul i64 %v3, %v454
  br label %b9
b9:
  %v456 = load atomic i64, ptr %v451 acquire, align 8
  %v457 = icmp slt i64 %v456, %v455
  br i1 %v457, label %b10, label %b11
b10:
  %v458 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v459 = getelementptr inbounds i64, ptr %v1, i64 4
  %v460 = load i64, ptr %v459, align 8
  %v461 = icmp eq i64 %v460, 0
  br i1 %v461, label %b12, label %b13
b12:
  %v462 = icmp eq i64 %v2, 0
  br i1 %v462, label %b14, label %b15
b14:
  %v463 = add i64 0, 0
  %v464 = getelementptr inbounds float, ptr %v106, i64 %v463
  %v465 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v466 = shufflevector <8 x float> %v465, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v466, ptr %v464, align 4
  br label %b15
b15:
  br label %b13
b13:
  %v467 = icmp sgt i64 %v3, 1
  br i1 %v467, label %b16, label %b17
b16:
  %v468 = getelementptr inbounds i64, ptr %v1, i64 3
  %v469 = atomicrmw add ptr %v468, i64 1 acq_rel
  %v470 = load i64, ptr %v407, align 8
  %v471 = add i64 %v470, 1
  store i64 %v471, ptr %v407, align 8
  %v472 = mul i64 %v3, %v471
  br label %b18
b18:
  %v473 = load atomic i64, ptr %v468 acquire, align 8
  %v474 = icmp slt i64 %v473, %v472
  br i1 %v474, label %b19, label %b20
b19:
  %v475 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v476 = getelementptr inbounds i64, ptr %v1, i64 4
  %v477 = load i64, ptr %v476, align 8
  %v478 = icmp eq i64 %v477, 0
  br i1 %v478, label %b21, label %b22
b21:
  %v479 = icmp eq i64 %v2, 0
  br i1 %v479, label %b23, label %b24
b23:
  br label %b25
b25:
  %v480 = phi i64 [ 0, %b23 ], [ %v486, %b26 ]
  %v481 = icmp slt i64 %v480, 16
  br i1 %v481, label %b26, label %b27
b26:
  %v482 = add i64 0, %v480
  %v483 = getelementptr inbounds float, ptr %v108, i64 %v482
  %v484 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v485 = shufflevector <8 x float> %v484, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v485, ptr %v483, align 4
  %v486 = add nsw i64 %v480, 8
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v487 = icmp sgt i64 %v3, 1
  br i1 %v487, label %b28, label %b29
b28:
  %v488 = getelementptr inbounds i64, ptr %v1, i64 3
  %v489 = atomicrmw add ptr %v488, i64 1 acq_rel
  %v490 = load i64, ptr %v407, align 8
  %v491 = add i64 %v490, 1
  store i64 %v491, ptr %v407, align 8
  %v492 = mul i64 %v3, %v491
  br label %b30
b30:
  %v493 = load atomic i64, ptr %v488 acquire, align 8
  %v494 = icmp slt i64 %v493, %v492
  br i1 %v494, label %b31, label %b32
b31:
  %v495 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v496 = getelementptr inbounds i64, ptr %v1, i64 4
  %v497 = load i64, ptr %v496, align 8
  %v498 = icmp eq i64 %v497, 0
  br i1 %v498, label %b33, label %b34
b33:
  %v499 = getelementptr inbounds i64, ptr %v1, i64 140
  %v500 = load i64, ptr %v499, align 8
  %v501 = icmp eq i64 %v500, 0
  br i1 %v501, label %b35, label %b36
b35:
  %v502 = add i64 %v7, 0
  %v503 = sdiv i64 %v502, 1
  %v504 = add i64 %v2, 1
  %v505 = mul i64 %v503, %v2
  %v506 = sdiv i64 %v505, %v3
  %v507 = mul i64 %v506, 1
  %v508 = icmp slt i64 %v507, %v7
  %v509 = select i1 %v508, i64 %v507, i64 %v7
  %v510 = mul i64 %v503, %v504
  %v511 = sdiv i64 %v510, %v3
  %v512 = mul i64 %v511, 1
  %v513 = icmp slt i64 %v512, %v7
  %v514 = select i1 %v513, i64 %v512, i64 %v7
  br label %b37
b37:
  %v515 = phi i64 [ %v509, %b35 ], [ %v529, %b42 ]
  %v516 = icmp slt i64 %v515, %v514
  br i1 %v516, label %b38, label %b39
b38:
  %v517 = and i64 0, %v282
  %v518 = mul i64 %v517, %v7
  %v519 = add i64 %v518, %v515
  %v520 = mul i64 %v519, 64
  %v521 = getelementptr inbounds float, ptr %v28, i64 %v520
  br label %b40
b40:
  %v522 = phi i64 [ 0, %b38 ], [ %v528, %b41 ]
  %v523 = icmp slt i64 %v522, 64
  br i1 %v523, label %b41, label %b42
b41:
  %v524 = add i64 0, %v522
  %v525 = getelementptr inbounds float, ptr %v521, i64 %v524
  %v526 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v527 = shufflevector <8 x float> %v526, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v527, ptr %v525, align 4
  %v528 = add nsw i64 %v522, 8
  br label %b40
b42:
  %v529 = add nsw i64 %v515, 1
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v530 = icmp sgt i64 %v3, 1
  br i1 %v530, label %b43, label %b44
b43:
  %v531 = getelementptr inbounds i64, ptr %v1, i64 3
  %v532 = atomicrmw add ptr %v531, i64 1 acq_rel
  %v533 = load i64, ptr %v407, align 8
  %v534 = add i64 %v533, 1
  store i64 %v534, ptr %v407, align 8
  %v535 = mul i64 %v3, %v534
  br label %b45
b45:
  %v536 = load atomic i64, ptr %v531 acquire, align 8
  %v537 = icmp slt i64 %v536, %v535
  br i1 %v537, label %b46, label %b47
b46:
  %v538 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v539 = getelementptr inbounds i64, ptr %v1, i64 4
  %v540 = load i64, ptr %v539, align 8
  %v541 = icmp eq i64 %v540, 0
  br i1 %v541, label %b48, label %b49
b48:
  %v542 = getelementptr inbounds i64, ptr %v1, i64 141
  %v543 = load i64, ptr %v542, align 8
  %v544 = icmp eq i64 %v543, 0
  br i1 %v544, label %b50, label %b51
b50:
  %v545 = add i64 %v7, 0
  %v546 = sdiv i64 %v545, 1
  %v547 = add i64 %v2, 1
  %v548 = mul i64 %v546, %v2
  %v549 = sdiv i64 %v548, %v3
  %v550 = mul i64 %v549, 1
  %v551 = icmp slt i64 %v550, %v7
  %v552 = select i1 %v551, i64 %v550, i64 %v7
  %v553 = mul i64 %v546, %v547
  %v554 = sdiv i64 %v553, %v3
  %v555 = mul i64 %v554, 1
  %v556 = icmp slt i64 %v555, %v7
  %v557 = select i1 %v556, i64 %v555, i64 %v7
  br label %b52
b52:
  %v558 = phi i64 [ %v552, %b50 ], [ %v569, %b53 ]
  %v559 = icmp slt i64 %v558, %v557
  br i1 %v559, label %b53, label %b54
b53:
  %v560 = and i64 0, %v284
  %v561 = mul i64 %v560, %v7
  %v562 = add i64 %v561, %v558
  %v563 = mul i64 %v562, 8
  %v564 = getelementptr inbounds float, ptr %v30, i64 %v563
  %v565 = add i64 0, 0
  %v566 = getelementptr inbounds float, ptr %v564, i64 %v565
  %v567 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v568 = shufflevector <8 x float> %v567, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v568, ptr %v566, align 4
  %v569 = add nsw i64 %v558, 1
  br label %b52
b54:
  br label %b51
b51:
  br label %b49
b49:
  %v570 = icmp sgt i64 %v3, 1
  br i1 %v570, label %b55, label %b56
b55:
  %v571 = getelementptr inbounds i64, ptr %v1, i64 3
  %v572 = atomicrmw add ptr %v571, i64 1 acq_rel
  %v573 = load i64, ptr %v407, align 8
  %v574 = add i64 %v573, 1
  store i64 %v574, ptr %v407, align 8
  %v575 = mul i64 %v3, %v574
  br label %b57
b57:
  %v576 = load atomic i64, ptr %v571 acquire, align 8
  %v577 = icmp slt i64 %v576, %v575
  br i1 %v577, label %b58, label %b59
b58:
  %v578 = call i32 @sched_yield()
  br label %b57
b59:
  br label %b56
b56:
  %v579 = getelementptr inbounds i64, ptr %v1, i64 4
  %v580 = load i64, ptr %v579, align 8
  %v581 = icmp eq i64 %v580, 0
  br i1 %v581, label %b60, label %b61
b60:
  %v582 = getelementptr inbounds i64, ptr %v1, i64 142
  %v583 = load i64, ptr %v582, align 8
  %v584 = icmp eq i64 %v583, 0
  br i1 %v584, label %b62, label %b63
b62:
  %v585 = add i64 %v7, 0
  %v586 = sdiv i64 %v585, 1
  %v587 = add i64 %v2, 1
  %v588 = mul i64 %v586, %v2
  %v589 = sdiv i64 %v588, %v3
  %v590 = mul i64 %v589, 1
  %v591 = icmp slt i64 %v590, %v7
  %v592 = select i1 %v591, i64 %v590, i64 %v7
  %v593 = mul i64 %v586, %v587
  %v594 = sdiv i64 %v593, %v3
  %v595 = mul i64 %v594, 1
  %v596 = icmp slt i64 %v595, %v7
  %v597 = select i1 %v596, i64 %v595, i64 %v7
  br label %b64
b64:
  %v598 = phi i64 [ %v592, %b62 ], [ %v612, %b69 ]
  %v599 = icmp slt i64 %v598, %v597
  br i1 %v599, label %b65, label %b66
b65:
  %v600 = and i64 0, %v286
  %v601 = mul i64 %v600, %v7
  %v602 = add i64 %v601, %v598
  %v603 = mul i64 %v602, 64
  %v604 = getelementptr inbounds float, ptr %v32, i64 %v603
  br label %b67
b67:
  %v605 = phi i64 [ 0, %b65 ], [ %v611, %b68 ]
  %v606 = icmp slt i64 %v605, 64
  br i1 %v606, label %b68, label %b69
b68:
  %v607 = add i64 0, %v605
  %v608 = getelementptr inbounds float, ptr %v604, i64 %v607
  %v609 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v610 = shufflevector <8 x float> %v609, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v610, ptr %v608, align 4
  %v611 = add nsw i64 %v605, 8
  br label %b67
b69:
  %v612 = add nsw i64 %v598, 1
  br label %b64
b66:
  br label %b63
b63:
  br label %b61
b61:
  %v613 = icmp sgt i64 %v3, 1
  br i1 %v613, label %b70, label %b71
b70:
  %v614 = getelementptr inbounds i64, ptr %v1, i64 3
  %v615 = atomicrmw add ptr %v614, i64 1 acq_rel
  %v616 = load i64, ptr %v407, align 8
  %v617 = add i64 %v616, 1
  store i64 %v617, ptr %v407, align 8
  %v618 = mul i64 %v3, %v617
  br label %b72
b72:
  %v619 = load atomic i64, ptr %v614 acquire, align 8
  %v620 = icmp slt i64 %v619, %v618
  br i1 %v620, label %b73, label %b74
b73:
  %v621 = call i32 @sched_yield()
  br label %b72
b74:
  br label %b71
b71:
  %v622 = getelementptr inbounds i64, ptr %v1, i64 4
  %v623 = load i64, ptr %v622, align 8
  %v624 = icmp eq i64 %v623, 0
  br i1 %v624, label %b75, label %b76
b75:
  %v625 = getelementptr inbounds i64, ptr %v1, i64 143
  %v626 = load i64, ptr %v625, align 8
  %v627 = icmp eq i64 %v626, 0
  br i1 %v627, label %b77, label %b78
b77:
  %v628 = add i64 %v7, 0
  %v629 = sdiv i64 %v628, 1
  %v630 = add i64 %v2, 1
  %v631 = mul i64 %v629, %v2
  %v632 = sdiv i64 %v631, %v3
  %v633 = mul i64 %v632, 1
  %v634 = icmp slt i64 %v633, %v7
  %v635 = select i1 %v634, i64 %v633, i64 %v7
  %v636 = mul i64 %v629, %v630
  %v637 = sdiv i64 %v636, %v3
  %v638 = mul i64 %v637, 1
  %v639 = icmp slt i64 %v638, %v7
  %v640 = select i1 %v639, i64 %v638, i64 %v7
  br label %b79
b79:
  %v641 = phi i64 [ %v635, %b77 ], [ %v652, %b80 ]
  %v642 = icmp slt i64 %v641, %v640
  br i1 %v642, label %b80, label %b81
b80:
  %v643 = and i64 0, %v288
  %v644 = mul i64 %v643, %v7
  %v645 = add i64 %v644, %v641
  %v646 = mul i64 %v645, 8
  %v647 = getelementptr inbounds float, ptr %v34, i64 %v646
  %v648 = add i64 0, 0
  %v649 = getelementptr inbounds float, ptr %v647, i64 %v648
  %v650 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v651 = shufflevector <8 x float> %v650, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v651, ptr %v649, align 4
  %v652 = add nsw i64 %v641, 1
  br label %b79
b81:
  br label %b78
b78:
  br label %b76
b76:
  %v653 = icmp sgt i64 %v3, 1
  br i1 %v653, label %b82, label %b83
b82:
  %v654 = getelementptr inbounds i64, ptr %v1, i64 3
  %v655 = atomicrmw add ptr %v654, i64 1 acq_rel
  %v656 = load i64, ptr %v407, align 8
  %v657 = add i64 %v656, 1
  store i64 %v657, ptr %v407, align 8
  %v658 = mul i64 %v3, %v657
  br label %b84
b84:
  %v659 = load atomic i64, ptr %v654 acquire, align 8
  %v660 = icmp slt i64 %v659, %v658
  br i1 %v660, label %b85, label %b86
b85:
  %v661 = call i32 @sched_yield()
  br label %b84
b86:
  br label %b83
b83:
  %v662 = getelementptr inbounds i64, ptr %v1, i64 4
  %v663 = load i64, ptr %v662, align 8
  %v664 = icmp eq i64 %v663, 0
  br i1 %v664, label %b87, label %b88
b87:
  %v665 = getelementptr inbounds i64, ptr %v1, i64 144
  %v666 = load i64, ptr %v665, align 8
  %v667 = icmp eq i64 %v666, 0
  br i1 %v667, label %b89, label %b90
b89:
  %v668 = add i64 %v7, 0
  %v669 = sdiv i64 %v668, 1
  %v670 = add i64 %v2, 1
  %v671 = mul i64 %v669, %v2
  %v672 = sdiv i64 %v671, %v3
  %v673 = mul i64 %v672, 1
  %v674 = icmp slt i64 %v673, %v7
  %v675 = select i1 %v674, i64 %v673, i64 %v7
  %v676 = mul i64 %v669, %v670
  %v677 = sdiv i64 %v676, %v3
  %v678 = mul i64 %v677, 1
  %v679 = icmp slt i64 %v678, %v7
  %v680 = select i1 %v679, i64 %v678, i64 %v7
  br label %b91
b91:
  %v681 = phi i64 [ %v675, %b89 ], [ %v692, %b92 ]
  %v682 = icmp slt i64 %v681, %v680
  br i1 %v682, label %b92, label %b93
b92:
  %v683 = and i64 0, %v290
  %v684 = mul i64 %v683, %v7
  %v685 = add i64 %v684, %v681
  %v686 = mul i64 %v685, 8
  %v687 = getelementptr inbounds float, ptr %v36, i64 %v686
  %v688 = add i64 0, 0
  %v689 = getelementptr inbounds float, ptr %v687, i64 %v688
  %v690 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v691 = shufflevector <8 x float> %v690, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v691, ptr %v689, align 4
  %v692 = add nsw i64 %v681, 1
  br label %b91
b93:
  br label %b90
b90:
  br label %b88
b88:
  %v693 = icmp sgt i64 %v3, 1
  br i1 %v693, label %b94, label %b95
b94:
  %v694 = getelementptr inbounds i64, ptr %v1, i64 3
  %v695 = atomicrmw add ptr %v694, i64 1 acq_rel
  %v696 = load i64, ptr %v407, align 8
  %v697 = add i64 %v696, 1
  store i64 %v697, ptr %v407, align 8
  %v698 = mul i64 %v3, %v697
  br label %b96
b96:
  %v699 = load atomic i64, ptr %v694 acquire, align 8
  %v700 = icmp slt i64 %v699, %v698
  br i1 %v700, label %b97, label %b98
b97:
  %v701 = call i32 @sched_yield()
  br label %b96
b98:
  br label %b95
b95:
  %v702 = getelementptr inbounds i64, ptr %v1, i64 4
  %v703 = load i64, ptr %v702, align 8
  %v704 = icmp eq i64 %v703, 0
  br i1 %v704, label %b99, label %b100
b99:
  %v705 = getelementptr inbounds i64, ptr %v1, i64 145
  %v706 = load i64, ptr %v705, align 8
  %v707 = icmp eq i64 %v706, 0
  br i1 %v707, label %b101, label %b102
b101:
  %v708 = add i64 %v7, 0
  %v709 = sdiv i64 %v708, 1
  %v710 = add i64 %v2, 1
  %v711 = mul i64 %v709, %v2
  %v712 = sdiv i64 %v711, %v3
  %v713 = mul i64 %v712, 1
  %v714 = icmp slt i64 %v713, %v7
  %v715 = select i1 %v714, i64 %v713, i64 %v7
  %v716 = mul i64 %v709, %v710
  %v717 = sdiv i64 %v716, %v3
  %v718 = mul i64 %v717, 1
  %v719 = icmp slt i64 %v718, %v7
  %v720 = select i1 %v719, i64 %v718, i64 %v7
  br label %b103
b103:
  %v721 = phi i64 [ %v715, %b101 ], [ %v735, %b108 ]
  %v722 = icmp slt i64 %v721, %v720
  br i1 %v722, label %b104, label %b105
b104:
  %v723 = and i64 0, %v292
  %v724 = mul i64 %v723, %v7
  %v725 = add i64 %v724, %v721
  %v726 = mul i64 %v725, 16
  %v727 = getelementptr inbounds float, ptr %v38, i64 %v726
  br label %b106
b106:
  %v728 = phi i64 [ 0, %b104 ], [ %v734, %b107 ]
  %v729 = icmp slt i64 %v728, 16
  br i1 %v729, label %b107, label %b108
b107:
  %v730 = add i64 0, %v728
  %v731 = getelementptr inbounds float, ptr %v727, i64 %v730
  %v732 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v733 = shufflevector <8 x float> %v732, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v733, ptr %v731, align 4
  %v734 = add nsw i64 %v728, 8
  br label %b106
b108:
  %v735 = add nsw i64 %v721, 1
  br label %b103
b105:
  br label %b102
b102:
  br label %b100
b100:
  %v736 = icmp sgt i64 %v3, 1
  br i1 %v736, label %b109, label %b110
b109:
  %v737 = getelementptr inbounds i64, ptr %v1, i64 3
  %v738 = atomicrmw add ptr %v737, i64 1 acq_rel
  %v739 = load i64, ptr %v407, align 8
  %v740 = add i64 %v739, 1
  store i64 %v740, ptr %v407, align 8
  %v741 = mul i64 %v3, %v740
  br label %b111
b111:
  %v742 = load atomic i64, ptr %v737 acquire, align 8
  %v743 = icmp slt i64 %v742, %v741
  br i1 %v743, label %b112, label %b113
b112:
  %v744 = call i32 @sched_yield()
  br label %b111
b113:
  br label %b110
b110:
  %v745 = getelementptr inbounds i64, ptr %v1, i64 4
  %v746 = load i64, ptr %v745, align 8
  %v747 = icmp eq i64 %v746, 0
  br i1 %v747, label %b114, label %b115
b114:
  %v748 = getelementptr inbounds i64, ptr %v1, i64 146
  %v749 = load i64, ptr %v748, align 8
  %v750 = icmp eq i64 %v749, 0
  br i1 %v750, label %b116, label %b117
b116:
  %v751 = add i64 %v7, 0
  %v752 = sdiv i64 %v751, 1
  %v753 = add i64 %v2, 1
  %v754 = mul i64 %v752, %v2
  %v755 = sdiv i64 %v754, %v3
  %v756 = mul i64 %v755, 1
  %v757 = icmp slt i64 %v756, %v7
  %v758 = select i1 %v757, i64 %v756, i64 %v7
  %v759 = mul i64 %v752, %v753
  %v760 = sdiv i64 %v759, %v3
  %v761 = mul i64 %v760, 1
  %v762 = icmp slt i64 %v761, %v7
  %v763 = select i1 %v762, i64 %v761, i64 %v7
  br label %b118
b118:
  %v764 = phi i64 [ %v758, %b116 ], [ %v778, %b123 ]
  %v765 = icmp slt i64 %v764, %v763
  br i1 %v765, label %b119, label %b120
b119:
  %v766 = and i64 0, %v294
  %v767 = mul i64 %v766, %v7
  %v768 = add i64 %v767, %v764
  %v769 = mul i64 %v768, 16
  %v770 = getelementptr inbounds float, ptr %v40, i64 %v769
  br label %b121
b121:
  %v771 = phi i64 [ 0, %b119 ], [ %v777, %b122 ]
  %v772 = icmp slt i64 %v771, 16
  br i1 %v772, label %b122, label %b123
b122:
  %v773 = add i64 0, %v771
  %v774 = getelementptr inbounds float, ptr %v770, i64 %v773
  %v775 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v776 = shufflevector <8 x float> %v775, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v776, ptr %v774, align 4
  %v777 = add nsw i64 %v771, 8
  br label %b121
b123:
  %v778 = add nsw i64 %v764, 1
  br label %b118
b120:
  br label %b117
b117:
  br label %b115
b115:
  %v779 = icmp sgt i64 %v3, 1
  br i1 %v779, label %b124, label %b125
b124:
  %v780 = getelementptr inbounds i64, ptr %v1, i64 3
  %v781 = atomicrmw add ptr %v780, i64 1 acq_rel
  %v782 = load i64, ptr %v407, align 8
  %v783 = add i64 %v782, 1
  store i64 %v783, ptr %v407, align 8
  %v784 = mul i64 %v3, %v783
  br label %b126
b126:
  %v785 = load atomic i64, ptr %v780 acquire, align 8
  %v786 = icmp slt i64 %v785, %v784
  br i1 %v786, label %b127, label %b128
b127:
  %v787 = call i32 @sched_yield()
  br label %b126
b128:
  br label %b125
b125:
  %v788 = getelementptr inbounds i64, ptr %v1, i64 4
  %v789 = load i64, ptr %v788, align 8
  %v790 = icmp eq i64 %v789, 0
  br i1 %v790, label %b129, label %b130
b129:
  %v791 = getelementptr inbounds i64, ptr %v1, i64 147
  %v792 = load i64, ptr %v791, align 8
  %v793 = icmp eq i64 %v792, 0
  br i1 %v793, label %b131, label %b132
b131:
  %v794 = add i64 %v7, 0
  %v795 = sdiv i64 %v794, 1
  %v796 = add i64 %v2, 1
  %v797 = mul i64 %v795, %v2
  %v798 = sdiv i64 %v797, %v3
  %v799 = mul i64 %v798, 1
  %v800 = icmp slt i64 %v799, %v7
  %v801 = select i1 %v800, i64 %v799, i64 %v7
  %v802 = mul i64 %v795, %v796
  %v803 = sdiv i64 %v802, %v3
  %v804 = mul i64 %v803, 1
  %v805 = icmp slt i64 %v804, %v7
  %v806 = select i1 %v805, i64 %v804, i64 %v7
  br label %b133
b133:
  %v807 = phi i64 [ %v801, %b131 ], [ %v818, %b134 ]
  %v808 = icmp slt i64 %v807, %v806
  br i1 %v808, label %b134, label %b135
b134:
  %v809 = and i64 0, %v296
  %v810 = mul i64 %v809, %v7
  %v811 = add i64 %v810, %v807
  %v812 = mul i64 %v811, 8
  %v813 = getelementptr inbounds float, ptr %v42, i64 %v812
  %v814 = add i64 0, 0
  %v815 = getelementptr inbounds float, ptr %v813, i64 %v814
  %v816 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v817 = shufflevector <8 x float> %v816, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v817, ptr %v815, align 4
  %v818 = add nsw i64 %v807, 1
  br label %b133
b135:
  br label %b132
b132:
  br label %b130
b130:
  %v819 = icmp sgt i64 %v3, 1
  br i1 %v819, label %b136, label %b137
b136:
  %v820 = getelementptr inbounds i64, ptr %v1, i64 3
  %v821 = atomicrmw add ptr %v820, i64 1 acq_rel
  %v822 = load i64, ptr %v407, align 8
  %v823 = add i64 %v822, 1
  store i64 %v823, ptr %v407, align 8
  %v824 = mul i64 %v3, %v823
  br label %b138
b138:
  %v825 = load atomic i64, ptr %v820 acquire, align 8
  %v826 = icmp slt i64 %v825, %v824
  br i1 %v826, label %b139, label %b140
b139:
  %v827 = call i32 @sched_yield()
  br label %b138
b140:
  br label %b137
b137:
  %v828 = getelementptr inbounds i64, ptr %v1, i64 4
  %v829 = load i64, ptr %v828, align 8
  %v830 = icmp eq i64 %v829, 0
  br i1 %v830, label %b141, label %b142
b141:
  %v831 = getelementptr inbounds i64, ptr %v1, i64 148
  %v832 = load i64, ptr %v831, align 8
  %v833 = icmp eq i64 %v832, 0
  br i1 %v833, label %b143, label %b144
b143:
  %v834 = add i64 %v7, 0
  %v835 = sdiv i64 %v834, 1
  %v836 = add i64 %v2, 1
  %v837 = mul i64 %v835, %v2
  %v838 = sdiv i64 %v837, %v3
  %v839 = mul i64 %v838, 1
  %v840 = icmp slt i64 %v839, %v7
  %v841 = select i1 %v840, i64 %v839, i64 %v7
  %v842 = mul i64 %v835, %v836
  %v843 = sdiv i64 %v842, %v3
  %v844 = mul i64 %v843, 1
  %v845 = icmp slt i64 %v844, %v7
  %v846 = select i1 %v845, i64 %v844, i64 %v7
  br label %b145
b145:
  %v847 = phi i64 [ %v841, %b143 ], [ %v858, %b146 ]
  %v848 = icmp slt i64 %v847, %v846
  br i1 %v848, label %b146, label %b147
b146:
  %v849 = and i64 0, %v298
  %v850 = mul i64 %v849, %v7
  %v851 = add i64 %v850, %v847
  %v852 = mul i64 %v851, 8
  %v853 = getelementptr inbounds float, ptr %v44, i64 %v852
  %v854 = add i64 0, 0
  %v855 = getelementptr inbounds float, ptr %v853, i64 %v854
  %v856 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v857 = shufflevector <8 x float> %v856, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v857, ptr %v855, align 4
  %v858 = add nsw i64 %v847, 1
  br label %b145
b147:
  br label %b144
b144:
  br label %b142
b142:
  %v859 = icmp sgt i64 %v3, 1
  br i1 %v859, label %b148, label %b149
b148:
  %v860 = getelementptr inbounds i64, ptr %v1, i64 3
  %v861 = atomicrmw add ptr %v860, i64 1 acq_rel
  %v862 = load i64, ptr %v407, align 8
  %v863 = add i64 %v862, 1
  store i64 %v863, ptr %v407, align 8
  %v864 = mul i64 %v3, %v863
  br label %b150
b150:
  %v865 = load atomic i64, ptr %v860 acquire, align 8
  %v866 = icmp slt i64 %v865, %v864
  br i1 %v866, label %b151, label %b152
b151:
  %v867 = call i32 @sched_yield()
  br label %b150
b152:
  br label %b149
b149:
  %v868 = getelementptr inbounds float, ptr %v409, i64 0
  %v869 = getelementptr inbounds i64, ptr %v1, i64 4
  %v870 = load i64, ptr %v869, align 8
  %v871 = icmp eq i64 %v870, 0
  br i1 %v871, label %b153, label %b154
b153:
  %v872 = add i64 1, 0
  %v873 = sdiv i64 %v872, 1
  %v874 = add i64 %v2, 1
  %v875 = mul i64 %v873, %v2
  %v876 = sdiv i64 %v875, %v3
  %v877 = mul i64 %v876, 1
  %v878 = icmp slt i64 %v877, 1
  %v879 = select i1 %v878, i64 %v877, i64 1
  %v880 = mul i64 %v873, %v874
  %v881 = sdiv i64 %v880, %v3
  %v882 = mul i64 %v881, 1
  %v883 = icmp slt i64 %v882, 1
  %v884 = select i1 %v883, i64 %v882, i64 1
  %v885 = icmp slt i64 %v884, 1
  %v886 = select i1 %v885, i64 %v884, i64 1
  br label %b155
b155:
  %v887 = phi i64 [ %v879, %b153 ], [ %v928, %b156 ]
  %v888 = icmp slt i64 %v887, %v886
  br i1 %v888, label %b156, label %b157
b156:
  %v889 = mul i64 %v887, 256
  %v890 = mul i64 %v887, 32
  %v891 = add i64 %v889, 0
  %v892 = add i64 %v890, 0
  %v893 = getelementptr inbounds float, ptr %v868, i64 %v891
  %v894 = sub i64 32, %v892
  %v895 = icmp slt i64 %v894, 0
  %v896 = select i1 %v895, i64 0, i64 %v894
  %v897 = mul i64 %v892, 24
  %v898 = add i64 0, %v897
  %v899 = getelementptr inbounds float, ptr %v12, i64 %v898
  call void @pack_turned(ptr %v899, i64 24, i64 1, i64 8, i64 %v896, ptr %v893, i64 32)
  %v900 = add i64 %v889, 8
  %v901 = add i64 %v890, 8
  %v902 = getelementptr inbounds float, ptr %v868, i64 %v900
  %v903 = sub i64 32, %v901
  %v904 = icmp slt i64 %v903, 0
  %v905 = select i1 %v904, i64 0, i64 %v903
  %v906 = mul i64 %v901, 24
  %v907 = add i64 0, %v906
  %v908 = getelementptr inbounds float, ptr %v12, i64 %v907
  call void @pack_turned(ptr %v908, i64 24, i64 1, i64 8, i64 %v905, ptr %v902, i64 32)
  %v909 = add i64 %v889, 16
  %v910 = add i64 %v890, 16
  %v911 = getelementptr inbounds float, ptr %v868, i64 %v909
  %v912 = sub i64 32, %v910
  %v913 = icmp slt i64 %v912, 0
  %v914 = select i1 %v913, i64 0, i64 %v912
  %v915 = mul i64 %v910, 24
  %v916 = add i64 0, %v915
  %v917 = getelementptr inbounds float, ptr %v12, i64 %v916
  call void @pack_turned(ptr %v917, i64 24, i64 1, i64 8, i64 %v914, ptr %v911, i64 32)
  %v918 = add i64 %v889, 24
  %v919 = add i64 %v890, 24
  %v920 = getelementptr inbounds float, ptr %v868, i64 %v918
  %v921 = sub i64 32, %v919
  %v922 = icmp slt i64 %v921, 0
  %v923 = select i1 %v922, i64 0, i64 %v921
  %v924 = mul i64 %v919, 24
  %v925 = add i64 0, %v924
  %v926 = getelementptr inbounds float, ptr %v12, i64 %v925
  call void @pack_turned(ptr %v926, i64 24, i64 1, i64 8, i64 %v923, ptr %v920, i64 32)
  %v927 = add i64 %v889, 256
  %v928 = add nsw i64 %v887, 1
  br label %b155
b157:
  br label %b154
b154:
  %v929 = icmp sgt i64 %v3, 1
  br i1 %v929, label %b158, label %b159
b158:
  %v930 = getelementptr inbounds i64, ptr %v1, i64 3
  %v931 = atomicrmw add ptr %v930, i64 1 acq_rel
  %v932 = load i64, ptr %v407, align 8
  %v933 = add i64 %v932, 1
  store i64 %v933, ptr %v407, align 8
  %v934 = mul i64 %v3, %v933
  br label %b160
b160:
  %v935 = load atomic i64, ptr %v930 acquire, align 8
  %v936 = icmp slt i64 %v935, %v934
  br i1 %v936, label %b161, label %b162
b161:
  %v937 = call i32 @sched_yield()
  br label %b160
b162:
  br label %b159
b159:
  %v938 = getelementptr inbounds float, ptr %v409, i64 256
  %v939 = getelementptr inbounds float, ptr %v409, i64 1024
  %v940 = getelementptr inbounds i64, ptr %v1, i64 4
  %v941 = load i64, ptr %v940, align 8
  %v942 = icmp eq i64 %v941, 0
  br i1 %v942, label %b163, label %b164
b163:
  %v943 = add i64 1, 0
  %v944 = sdiv i64 %v943, 1
  %v945 = add i64 %v2, 1
  %v946 = mul i64 %v944, %v2
  %v947 = sdiv i64 %v946, %v3
  %v948 = mul i64 %v947, 1
  %v949 = icmp slt i64 %v948, 1
  %v950 = select i1 %v949, i64 %v948, i64 1
  %v951 = mul i64 %v944, %v945
  %v952 = sdiv i64 %v951, %v3
  %v953 = mul i64 %v952, 1
  %v954 = icmp slt i64 %v953, 1
  %v955 = select i1 %v954, i64 %v953, i64 1
  %v956 = icmp slt i64 %v955, 1
  %v957 = select i1 %v956, i64 %v955, i64 1
  br label %b165
b165:
  %v958 = phi i64 [ %v950, %b163 ], [ %v1036, %b166 ]
  %v959 = icmp slt i64 %v958, %v957
  br i1 %v959, label %b166, label %b167
b166:
  %v960 = mul i64 %v958, 768
  %v961 = mul i64 %v958, 8
  %v962 = add i64 %v960, 0
  %v963 = add i64 %v961, 0
  %v964 = getelementptr inbounds float, ptr %v938, i64 %v962
  %v965 = sub i64 8, %v963
  %v966 = icmp slt i64 %v965, 0
  %v967 = select i1 %v966, i64 0, i64 %v965
  %v968 = mul i64 %v963, 24
  %v969 = add i64 200, %v968
  %v970 = getelementptr inbounds float, ptr %v12, i64 %v969
  call void @pack_turned(ptr %v970, i64 24, i64 1, i64 16, i64 %v967, ptr %v964, i64 32)
  %v971 = add i64 %v960, 8
  %v972 = add i64 %v961, 0
  %v973 = getelementptr inbounds float, ptr %v938, i64 %v971
  %v974 = sub i64 8, %v972
  %v975 = icmp slt i64 %v974, 0
  %v976 = select i1 %v975, i64 0, i64 %v974
  %v977 = mul i64 %v972, 24
  %v978 = add i64 8, %v977
  %v979 = getelementptr inbounds float, ptr %v12, i64 %v978
  call void @pack_turned(ptr %v979, i64 24, i64 1, i64 16, i64 %v976, ptr %v973, i64 32)
  %v980 = add i64 %v960, 16
  %v981 = add i64 %v961, 0
  %v982 = getelementptr inbounds float, ptr %v938, i64 %v980
  %v983 = sub i64 8, %v981
  %v984 = icmp slt i64 %v983, 0
  %v985 = select i1 %v984, i64 0, i64 %v983
  %v986 = mul i64 %v981, 24
  %v987 = add i64 392, %v986
  %v988 = getelementptr inbounds float, ptr %v12, i64 %v987
  call void @pack_turned(ptr %v988, i64 24, i64 1, i64 16, i64 %v985, ptr %v982, i64 32)
  %v989 = add i64 %v960, 24
  %v990 = add i64 %v961, 0
  %v991 = getelementptr inbounds float, ptr %v938, i64 %v989
  %v992 = sub i64 8, %v990
  %v993 = icmp slt i64 %v992, 0
  %v994 = select i1 %v993, i64 0, i64 %v992
  %v995 = mul i64 %v990, 24
  %v996 = add i64 584, %v995
  %v997 = getelementptr inbounds float, ptr %v12, i64 %v996
  call void @pack_turned(ptr %v997, i64 24, i64 1, i64 16, i64 %v994, ptr %v991, i64 32)
  %v998 = add i64 %v960, 512
  %v999 = add i64 %v998, 0
  %v1000 = add i64 %v961, 0
  %v1001 = getelementptr inbounds float, ptr %v938, i64 %v999
  %v1002 = sub i64 8, %v1000
  %v1003 = icmp slt i64 %v1002, 0
  %v1004 = select i1 %v1003, i64 0, i64 %v1002
  %v1005 = mul i64 %v1000, 8
  %v1006 = add i64 64, %v1005
  %v1007 = getelementptr inbounds float, ptr %v14, i64 %v1006
  call void @pack_turned(ptr %v1007, i64 8, i64 1, i64 8, i64 %v1004, ptr %v1001, i64 32)
  %v1008 = add i64 %v998, 8
  %v1009 = add i64 %v961, 0
  %v1010 = getelementptr inbounds float, ptr %v938, i64 %v1008
  %v1011 = sub i64 8, %v1009
  %v1012 = icmp slt i64 %v1011, 0
  %v1013 = select i1 %v1012, i64 0, i64 %v1011
  %v1014 = mul i64 %v1009, 8
  %v1015 = add i64 0, %v1014
  %v1016 = getelementptr inbounds float, ptr %v14, i64 %v1015
  call void @pack_turned(ptr %v1016, i64 8, i64 1, i64 8, i64 %v1013, ptr %v1010, i64 32)
  %v1017 = add i64 %v998, 16
  %v1018 = add i64 %v961, 0
  %v1019 = getelementptr inbounds float, ptr %v938, i64 %v1017
  %v1020 = sub i64 8, %v1018
  %v1021 = icmp slt i64 %v1020, 0
  %v1022 = select i1 %v1021, i64 0, i64 %v1020
  %v1023 = mul i64 %v1018, 8
  %v1024 = add i64 128, %v1023
  %v1025 = getelementptr inbounds float, ptr %v14, i64 %v1024
  call void @pack_turned(ptr %v1025, i64 8, i64 1, i64 8, i64 %v1022, ptr %v1019, i64 32)
  %v1026 = add i64 %v998, 24
  %v1027 = add i64 %v961, 0
  %v1028 = getelementptr inbounds float, ptr %v938, i64 %v1026
  %v1029 = sub i64 8, %v1027
  %v1030 = icmp slt i64 %v1029, 0
  %v1031 = select i1 %v1030, i64 0, i64 %v1029
  %v1032 = mul i64 %v1027, 8
  %v1033 = add i64 192, %v1032
  %v1034 = getelementptr inbounds float, ptr %v14, i64 %v1033
  call void @pack_turned(ptr %v1034, i64 8, i64 1, i64 8, i64 %v1031, ptr %v1028, i64 32)
  %v1035 = add i64 %v998, 256
  %v1036 = add nsw i64 %v958, 1
  br label %b165
b167:
  %v1037 = add i64 2, 0
  %v1038 = sdiv i64 %v1037, 1
  %v1039 = add i64 %v2, 1
  %v1040 = mul i64 %v1038, %v2
  %v1041 = sdiv i64 %v1040, %v3
  %v1042 = mul i64 %v1041, 1
  %v1043 = icmp slt i64 %v1042, 2
  %v1044 = select i1 %v1043, i64 %v1042, i64 2
  %v1045 = mul i64 %v1038, %v1039
  %v1046 = sdiv i64 %v1045, %v3
  %v1047 = mul i64 %v1046, 1
  %v1048 = icmp slt i64 %v1047, 2
  %v1049 = select i1 %v1048, i64 %v1047, i64 2
  %v1050 = icmp slt i64 %v1049, 1
  %v1051 = select i1 %v1050, i64 %v1049, i64 1
  br label %b168
b168:
  %v1052 = phi i64 [ %v1044, %b167 ], [ %v1093, %b169 ]
  %v1053 = icmp slt i64 %v1052, %v1051
  br i1 %v1053, label %b169, label %b170
b169:
  %v1054 = mul i64 %v1052, 256
  %v1055 = mul i64 %v1052, 32
  %v1056 = add i64 %v1054, 0
  %v1057 = add i64 %v1055, 0
  %v1058 = getelementptr inbounds float, ptr %v939, i64 %v1056
  %v1059 = sub i64 53, %v1057
  %v1060 = icmp slt i64 %v1059, 0
  %v1061 = select i1 %v1060, i64 0, i64 %v1059
  %v1062 = mul i64 %v1057, 8
  %v1063 = add i64 0, %v1062
  %v1064 = getelementptr inbounds float, ptr %v18, i64 %v1063
  call void @pack_turned(ptr %v1064, i64 8, i64 1, i64 8, i64 %v1061, ptr %v1058, i64 32)
  %v1065 = add i64 %v1054, 8
  %v1066 = add i64 %v1055, 8
  %v1067 = getelementptr inbounds float, ptr %v939, i64 %v1065
  %v1068 = sub i64 53, %v1066
  %v1069 = icmp slt i64 %v1068, 0
  %v1070 = select i1 %v1069, i64 0, i64 %v1068
  %v1071 = mul i64 %v1066, 8
  %v1072 = add i64 0, %v1071
  %v1073 = getelementptr inbounds float, ptr %v18, i64 %v1072
  call void @pack_turned(ptr %v1073, i64 8, i64 1, i64 8, i64 %v1070, ptr %v1067, i64 32)
  %v1074 = add i64 %v1054, 16
  %v1075 = add i64 %v1055, 16
  %v1076 = getelementptr inbounds float, ptr %v939, i64 %v1074
  %v1077 = sub i64 53, %v1075
  %v1078 = icmp slt i64 %v1077, 0
  %v1079 = select i1 %v1078, i64 0, i64 %v1077
  %v1080 = mul i64 %v1075, 8
  %v1081 = add i64 0, %v1080
  %v1082 = getelementptr inbounds float, ptr %v18, i64 %v1081
  call void @pack_turned(ptr %v1082, i64 8, i64 1, i64 8, i64 %v1079, ptr %v1076, i64 32)
  %v1083 = add i64 %v1054, 24
  %v1084 = add i64 %v1055, 24
  %v1085 = getelementptr inbounds float, ptr %v939, i64 %v1083
  %v1086 = sub i64 53, %v1084
  %v1087 = icmp slt i64 %v1086, 0
  %v1088 = select i1 %v1087, i64 0, i64 %v1086
  %v1089 = mul i64 %v1084, 8
  %v1090 = add i64 0, %v1089
  %v1091 = getelementptr inbounds float, ptr %v18, i64 %v1090
  call void @pack_turned(ptr %v1091, i64 8, i64 1, i64 8, i64 %v1088, ptr %v1085, i64 32)
  %v1092 = add i64 %v1054, 256
  %v1093 = add nsw i64 %v1052, 1
  br label %b168
b170:
  %v1094 = icmp eq i64 %v1049, 2
  br i1 %v1094, label %b171, label %b172
b171:
  %v1095 = mul i64 1, 256
  %v1096 = mul i64 1, 32
  %v1097 = add i64 %v1095, 0
  %v1098 = add i64 %v1096, 0
  %v1099 = getelementptr inbounds float, ptr %v939, i64 %v1097
  %v1100 = sub i64 53, %v1098
  %v1101 = icmp slt i64 %v1100, 0
  %v1102 = select i1 %v1101, i64 0, i64 %v1100
  %v1103 = mul i64 %v1098, 8
  %v1104 = add i64 0, %v1103
  %v1105 = getelementptr inbounds float, ptr %v18, i64 %v1104
  call void @pack_turned(ptr %v1105, i64 8, i64 1, i64 8, i64 %v1102, ptr %v1099, i64 24)
  %v1106 = add i64 %v1095, 8
  %v1107 = add i64 %v1096, 8
  %v1108 = getelementptr inbounds float, ptr %v939, i64 %v1106
  %v1109 = sub i64 53, %v1107
  %v1110 = icmp slt i64 %v1109, 0
  %v1111 = select i1 %v1110, i64 0, i64 %v1109
  %v1112 = mul i64 %v1107, 8
  %v1113 = add i64 0, %v1112
  %v1114 = getelementptr inbounds float, ptr %v18, i64 %v1113
  call void @pack_turned(ptr %v1114, i64 8, i64 1, i64 8, i64 %v1111, ptr %v1108, i64 24)
  %v1115 = add i64 %v1095, 16
  %v1116 = add i64 %v1096, 16
  %v1117 = getelementptr inbounds float, ptr %v939, i64 %v1115
  %v1118 = sub i64 53, %v1116
  %v1119 = icmp slt i64 %v1118, 0
  %v1120 = select i1 %v1119, i64 0, i64 %v1118
  %v1121 = mul i64 %v1116, 8
  %v1122 = add i64 0, %v1121
  %v1123 = getelementptr inbounds float, ptr %v18, i64 %v1122
  call void @pack_turned(ptr %v1123, i64 8, i64 1, i64 8, i64 %v1120, ptr %v1117, i64 24)
  %v1124 = add i64 %v1095, 192
  br label %b172
b172:
  br label %b164
b164:
  %v1125 = icmp sgt i64 %v3, 1
  br i1 %v1125, label %b173, label %b174
b173:
  %v1126 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1127 = atomicrmw add ptr %v1126, i64 1 acq_rel
  %v1128 = load i64, ptr %v407, align 8
  %v1129 = add i64 %v1128, 1
  store i64 %v1129, ptr %v407, align 8
  %v1130 = mul i64 %v3, %v1129
  br label %b175
b175:
  %v1131 = load atomic i64, ptr %v1126 acquire, align 8
  %v1132 = icmp slt i64 %v1131, %v1130
  br i1 %v1132, label %b176, label %b177
b176:
  %v1133 = call i32 @sched_yield()
  br label %b175
b177:
  br label %b174
b174:
  %v1134 = getelementptr inbounds i64, ptr %v1, i64 5
  %v1135 = load i64, ptr %v1134, align 8
  br label %b178
b178:
  %v1136 = phi i64 [ 0, %b174 ], [ %v4989, %b529 ]
  %v1137 = icmp slt i64 %v1136, %v5
  br i1 %v1137, label %b179, label %b180
b179:
  %v1138 = add i64 %v1136, %v1135
  %v1139 = icmp slt i64 %v1138, %v5
  %v1140 = select i1 %v1139, i64 %v1138, i64 %v5
  %v1141 = sub i64 %v1140, %v1136
  %v1142 = mul i64 %v1141, %v7
  %v1144 = add i64 %v1142, 0
  %v1145 = sdiv i64 %v1144, 1
  %v1146 = add i64 %v2, 1
  %v1147 = mul i64 %v1145, %v2
  %v1148 = sdiv i64 %v1147, %v3
  %v1149 = mul i64 %v1148, 1
  %v1150 = icmp slt i64 %v1149, %v1142
  %v1151 = select i1 %v1150, i64 %v1149, i64 %v1142
  %v1152 = mul i64 %v1145, %v1146
  %v1153 = sdiv i64 %v1152, %v3
  %v1154 = mul i64 %v1153, 1
  %v1155 = icmp slt i64 %v1154, %v1142
  %v1156 = select i1 %v1155, i64 %v1154, i64 %v1142
  %v1157 = mul i64 %v1136, %v7
  %v1158 = add i64 %v1151, %v1157
  %v1159 = add i64 %v1156, %v1157
  br label %b181
b181:
  %v1160 = phi i64 [ %v1158, %b179 ], [ %v1216, %b186 ]
  %v1161 = icmp slt i64 %v1160, %v1159
  br i1 %v1161, label %b182, label %b183
b182:
  %v1162 = add i64 %v1160, 96
  %v1163 = icmp slt i64 %v1162, %v1159
  %v1164 = select i1 %v1163, i64 %v1162, i64 %v1159
  br label %b184
b184:
  %v1165 = phi i64 [ 0, %b182 ], [ %v1215, %b189 ]
  %v1166 = icmp slt i64 %v1165, 1
  br i1 %v1166, label %b185, label %b186
b185:
  %v1167 = sub i64 %v1164, %v1160
  %v1168 = sub i64 2, 1
  %v1169 = add i64 %v1167, %v1168
  %v1170 = sdiv i64 %v1169, 2
  br label %b187
b187:
  %v1171 = phi i64 [ 0, %b185 ], [ %v1214, %b194 ]
  %v1172 = icmp slt i64 %v1171, %v1170
  br i1 %v1172, label %b188, label %b189
b188:
  %v1173 = mul i64 %v1167, %v1171
  %v1174 = sdiv i64 %v1173, %v1170
  %v1175 = add i64 %v1160, %v1174
  %v1176 = add i64 %v1171, 1
  %v1177 = mul i64 %v1167, %v1176
  %v1178 = sdiv i64 %v1177, %v1170
  %v1179 = add i64 %v1160, %v1178
  %v1180 = mul i64 %v1165, 256
  %v1181 = getelementptr inbounds float, ptr %v868, i64 %v1180
  %v1182 = sub i64 %v1179, %v1175
  %v1183 = mul i64 %v1175, 8
  %v1184 = getelementptr inbounds float, ptr %v10, i64 %v1183
  %v1185 = getelementptr inbounds float, ptr %v1184, i64 0
  %v1186 = sub i64 %v1182, 1
  %v1187 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v1186
  %v1188 = load ptr, ptr %v1187, align 4
  %v1189 = getelementptr inbounds float, ptr %v1143, i64 0
  %v1190 = icmp sgt i64 %v1182, 0
  br i1 %v1190, label %b190, label %b191
b190:
  call void %v1188(ptr %v1185, i64 8, ptr %v1181, i64 8, ptr %v1189, i64 32, i64 8)
  br label %b191
b191:
  %v1191 = add i64 %v1180, 256
  br label %b192
b192:
  %v1192 = phi i64 [ %v1175, %b191 ], [ %v1213, %b197 ]
  %v1193 = icmp slt i64 %v1192, %v1179
  br i1 %v1193, label %b193, label %b194
b193:
  %v1194 = sub i64 %v1192, %v1175
  %v1195 = mul i64 %v1194, 32
  %v1196 = getelementptr inbounds float, ptr %v1143, i64 %v1195
  %v1197 = mul i64 %v1136, %v7
  %v1198 = sub i64 %v1192, %v1197
  %v1199 = mul i64 %v1198, 32
  %v1200 = getelementptr inbounds float, ptr %v110, i64 %v1199
  br label %b195
b195:
  %v1201 = phi i64 [ 0, %b193 ], [ %v1212, %b196 ]
  %v1202 = icmp slt i64 %v1201, 4
  br i1 %v1202, label %b196, label %b197
b196:
  %v1203 = mul i64 %v1165, 4
  %v1204 = add i64 %v1203, %v1201
  %v1205 = mul i64 %v1204, 8
  %v1206 = add i64 0, %v1201
  %v1207 = mul i64 %v1206, 8
  %v1208 = getelementptr inbounds float, ptr %v1196, i64 %v1207
  %v1209 = load <8 x float>, ptr %v1208, align 4
  %v1210 = add i64 0, %v1205
  %v1211 = getelementptr inbounds float, ptr %v1200, i64 %v1210
  store <8 x float> %v1209, ptr %v1211, align 4
  %v1212 = add nsw i64 %v1201, 1
  br label %b195
b197:
  %v1213 = add nsw i64 %v1192, 1
  br label %b192
b194:
  %v1214 = add nsw i64 %v1171, 1
  br label %b187
b189:
  %v1215 = add nsw i64 %v1165, 1
  br label %b184
b186:
  %v1216 = add nsw i64 %v1160, 96
  br label %b181
b183:
  %v1217 = icmp sgt i64 %v3, 1
  br i1 %v1217, label %b198, label %b199
b198:
  %v1218 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1219 = atomicrmw add ptr %v1218, i64 1 acq_rel
  %v1220 = load i64, ptr %v407, align 8
  %v1221 = add i64 %v1220, 1
  store i64 %v1221, ptr %v407, align 8
  %v1222 = mul i64 %v3, %v1221
  br label %b200
b200:
  %v1223 = load atomic i64, ptr %v1218 acquire, align 8
  %v1224 = icmp slt i64 %v1223, %v1222
  br i1 %v1224, label %b201, label %b202
b201:
  %v1225 = call i32 @sched_yield()
  br label %b200
b202:
  br label %b199
b199:
  br label %b203
b203:
  %v1226 = phi i64 [ %v1136, %b199 ], [ %v4979, %b524 ]
  %v1227 = icmp slt i64 %v1226, %v1140
  br i1 %v1227, label %b204, label %b205
b204:
  %v1229 = add i64 %v7, 0
  %v1230 = sdiv i64 %v1229, 1
  %v1231 = add i64 %v2, 1
  %v1232 = mul i64 %v1230, %v2
  %v1233 = sdiv i64 %v1232, %v3
  %v1234 = mul i64 %v1233, 1
  %v1235 = icmp slt i64 %v1234, %v7
  %v1236 = select i1 %v1235, i64 %v1234, i64 %v7
  %v1237 = mul i64 %v1230, %v1231
  %v1238 = sdiv i64 %v1237, %v3
  %v1239 = mul i64 %v1238, 1
  %v1240 = icmp slt i64 %v1239, %v7
  %v1241 = select i1 %v1240, i64 %v1239, i64 %v7
  br label %b206
b206:
  %v1242 = phi i64 [ %v1236, %b204 ], [ %v1583, %b211 ]
  %v1243 = icmp slt i64 %v1242, %v1241
  br i1 %v1243, label %b207, label %b208
b207:
  %v1244 = add i64 %v1242, 96
  %v1245 = icmp slt i64 %v1244, %v1241
  %v1246 = select i1 %v1245, i64 %v1244, i64 %v1241
  br label %b209
b209:
  %v1247 = phi i64 [ 0, %b207 ], [ %v1582, %b214 ]
  %v1248 = icmp slt i64 %v1247, 1
  br i1 %v1248, label %b210, label %b211
b210:
  %v1249 = sub i64 %v1246, %v1242
  %v1250 = sub i64 2, 1
  %v1251 = add i64 %v1249, %v1250
  %v1252 = sdiv i64 %v1251, 2
  br label %b212
b212:
  %v1253 = phi i64 [ 0, %b210 ], [ %v1581, %b221 ]
  %v1254 = icmp slt i64 %v1253, %v1252
  br i1 %v1254, label %b213, label %b214
b213:
  %v1255 = mul i64 %v1249, %v1253
  %v1256 = sdiv i64 %v1255, %v1252
  %v1257 = add i64 %v1242, %v1256
  %v1258 = add i64 %v1253, 1
  %v1259 = mul i64 %v1249, %v1258
  %v1260 = sdiv i64 %v1259, %v1252
  %v1261 = add i64 %v1242, %v1260
  %v1262 = mul i64 %v1247, 768
  %v1263 = getelementptr inbounds float, ptr %v938, i64 %v1262
  %v1264 = sub i64 %v1261, %v1257
  %v1265 = add i64 %v1226, 0
  %v1266 = and i64 %v1265, %v294
  %v1267 = mul i64 %v1266, %v7
  %v1268 = add i64 %v1267, %v1257
  %v1269 = mul i64 %v1268, 16
  %v1270 = getelementptr inbounds float, ptr %v40, i64 %v1269
  %v1271 = getelementptr inbounds float, ptr %v1270, i64 0
  %v1272 = sub i64 %v1264, 1
  %v1273 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v1272
  %v1274 = load ptr, ptr %v1273, align 4
  %v1275 = getelementptr inbounds float, ptr %v1228, i64 0
  %v1276 = icmp sgt i64 %v1264, 0
  br i1 %v1276, label %b215, label %b216
b215:
  call void %v1274(ptr %v1271, i64 16, ptr %v1263, i64 16, ptr %v1275, i64 64, i64 16)
  br label %b216
b216:
  %v1277 = add i64 %v1262, 512
  %v1278 = getelementptr inbounds float, ptr %v938, i64 %v1277
  %v1279 = sub i64 %v1261, %v1257
  %v1280 = add i64 %v1226, 0
  %v1281 = and i64 %v1280, %v296
  %v1282 = mul i64 %v1281, %v7
  %v1283 = add i64 %v1282, %v1257
  %v1284 = mul i64 %v1283, 8
  %v1285 = getelementptr inbounds float, ptr %v42, i64 %v1284
  %v1286 = getelementptr inbounds float, ptr %v1285, i64 0
  %v1287 = sub i64 %v1279, 1
  %v1288 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v1287
  %v1289 = load ptr, ptr %v1288, align 4
  %v1290 = getelementptr inbounds float, ptr %v1228, i64 8
  %v1291 = icmp sgt i64 %v1279, 0
  br i1 %v1291, label %b217, label %b218
b217:
  call void %v1289(ptr %v1286, i64 8, ptr %v1278, i64 8, ptr %v1290, i64 64, i64 16)
  br label %b218
b218:
  %v1292 = add i64 %v1277, 256
  br label %b219
b219:
  %v1293 = phi i64 [ %v1257, %b218 ], [ %v1580, %b224 ]
  %v1294 = icmp slt i64 %v1293, %v1261
  br i1 %v1294, label %b220, label %b221
b220:
  %v1295 = sub i64 %v1293, %v1257
  %v1296 = mul i64 %v1295, 64
  %v1297 = getelementptr inbounds float, ptr %v1228, i64 %v1296
  %v1298 = add i64 %v1226, 0
  %v1299 = sub i64 %v1298, %v1136
  %v1300 = mul i64 %v1299, %v7
  %v1301 = add i64 %v1300, %v1293
  %v1302 = mul i64 %v1301, 32
  %v1303 = getelementptr inbounds float, ptr %v110, i64 %v1302
  %v1304 = add i64 %v1226, 0
  %v1305 = and i64 %v1304, %v298
  %v1306 = mul i64 %v1305, %v7
  %v1307 = add i64 %v1306, %v1293
  %v1308 = mul i64 %v1307, 8
  %v1309 = getelementptr inbounds float, ptr %v44, i64 %v1308
  %v1310 = add i64 %v1226, 0
  %v1311 = and i64 %v1310, %v318
  %v1312 = mul i64 %v1311, %v7
  %v1313 = add i64 %v1312, %v1293
  %v1314 = mul i64 %v1313, 8
  %v1315 = getelementptr inbounds float, ptr %v112, i64 %v1314
  %v1316 = add i64 %v1226, 0
  %v1317 = and i64 %v1316, %v320
  %v1318 = mul i64 %v1317, %v7
  %v1319 = add i64 %v1318, %v1293
  %v1320 = mul i64 %v1319, 8
  %v1321 = getelementptr inbounds float, ptr %v114, i64 %v1320
  %v1322 = add i64 %v1226, 0
  %v1323 = and i64 %v1322, %v322
  %v1324 = mul i64 %v1323, %v7
  %v1325 = add i64 %v1324, %v1293
  %v1326 = mul i64 %v1325, 8
  %v1327 = getelementptr inbounds float, ptr %v116, i64 %v1326
  %v1328 = add i64 %v1226, 1
  %v1329 = and i64 %v1328, %v298
  %v1330 = mul i64 %v1329, %v7
  %v1331 = add i64 %v1330, %v1293
  %v1332 = mul i64 %v1331, 8
  %v1333 = getelementptr inbounds float, ptr %v44, i64 %v1332
  %v1334 = add i64 %v1226, 0
  %v1335 = and i64 %v1334, %v324
  %v1336 = mul i64 %v1335, %v7
  %v1337 = add i64 %v1336, %v1293
  %v1338 = mul i64 %v1337, 8
  %v1339 = getelementptr inbounds float, ptr %v118, i64 %v1338
  %v1340 = add i64 %v1226, 1
  %v1341 = and i64 %v1340, %v296
  %v1342 = mul i64 %v1341, %v7
  %v1343 = add i64 %v1342, %v1293
  %v1344 = mul i64 %v1343, 8
  %v1345 = getelementptr inbounds float, ptr %v42, i64 %v1344
  %v1346 = add i64 %v1226, 0
  %v1347 = and i64 %v1346, %v308
  %v1348 = mul i64 %v1347, %v7
  %v1349 = add i64 %v1348, %v1293
  %v1350 = mul i64 %v1349, 24
  %v1351 = getelementptr inbounds float, ptr %v86, i64 %v1350
  br label %b222
b222:
  %v1352 = phi i64 [ 0, %b220 ], [ %v1579, %b223 ]
  %v1353 = icmp slt i64 %v1352, 1
  br i1 %v1353, label %b223, label %b224
b223:
  %v1354 = mul i64 %v1247, 1
  %v1355 = add i64 %v1354, %v1352
  %v1356 = mul i64 %v1355, 8
  %v1357 = add i64 0, %v1352
  %v1358 = mul i64 %v1357, 8
  %v1359 = getelementptr inbounds float, ptr %v1297, i64 %v1358
  %v1360 = load <8 x float>, ptr %v1359, align 4
  %v1361 = add i64 1, %v1352
  %v1362 = mul i64 %v1361, 8
  %v1363 = getelementptr inbounds float, ptr %v1297, i64 %v1362
  %v1364 = load <8 x float>, ptr %v1363, align 4
  %v1365 = add i64 2, %v1352
  %v1366 = mul i64 %v1365, 8
  %v1367 = getelementptr inbounds float, ptr %v1297, i64 %v1366
  %v1368 = load <8 x float>, ptr %v1367, align 4
  %v1369 = add i64 3, %v1352
  %v1370 = mul i64 %v1369, 8
  %v1371 = getelementptr inbounds float, ptr %v1297, i64 %v1370
  %v1372 = load <8 x float>, ptr %v1371, align 4
  %v1373 = add i64 4, %v1352
  %v1374 = mul i64 %v1373, 8
  %v1375 = getelementptr inbounds float, ptr %v1297, i64 %v1374
  %v1376 = load <8 x float>, ptr %v1375, align 4
  %v1377 = add i64 5, %v1352
  %v1378 = mul i64 %v1377, 8
  %v1379 = getelementptr inbounds float, ptr %v1297, i64 %v1378
  %v1380 = load <8 x float>, ptr %v1379, align 4
  %v1381 = add i64 6, %v1352
  %v1382 = mul i64 %v1381, 8
  %v1383 = getelementptr inbounds float, ptr %v1297, i64 %v1382
  %v1384 = load <8 x float>, ptr %v1383, align 4
  %v1385 = add i64 7, %v1352
  %v1386 = mul i64 %v1385, 8
  %v1387 = getelementptr inbounds float, ptr %v1297, i64 %v1386
  %v1388 = load <8 x float>, ptr %v1387, align 4
  %v1389 = add i64 8, %v1356
  %v1390 = getelementptr inbounds float, ptr %v1303, i64 %v1389
  %v1391 = load <8 x float>, ptr %v1390, align 4
  %v1392 = fadd <8 x float> %v1391, %v1360
  %v1393 = fadd <8 x float> %v1392, %v1364
  %v1394 = add i64 8, %v1356
  %v1395 = getelementptr inbounds float, ptr %v16, i64 %v1394
  %v1396 = load <8 x float>, ptr %v1395, align 4
  %v1397 = fadd <8 x float> %v1393, %v1396
  %v1398 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1397)
  %v1399 = fneg <8 x float> %v1398
  %v1400 = fcmp olt <8 x float> %v1399, splat (float 0xC05A400000000000)
  %v1401 = select <8 x i1> %v1400, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1399
  %v1402 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1401, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1403 = fsub <8 x float> %v1402, splat (float 0x4168000000000000)
  %v1404 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1403, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1401)
  %v1405 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1403, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1404)
  %v1406 = bitcast <8 x float> %v1402 to <8 x i32>
  %v1407 = fmul <8 x float> %v1405, %v1405
  %v1408 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1405, <8 x float> splat (float 0x3F81227F40000000))
  %v1409 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1408, <8 x float> %v1405, <8 x float> splat (float 0x3FA5556740000000))
  %v1410 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1409, <8 x float> %v1405, <8 x float> splat (float 0x3FC5554B00000000))
  %v1411 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1410, <8 x float> %v1405, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1412 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1407, <8 x float> %v1411, <8 x float> %v1405)
  %v1413 = sub <8 x i32> %v1406, splat (i32 1262485250)
  %v1414 = lshr <8 x i32> %v1413, splat (i32 1)
  %v1415 = sub <8 x i32> %v1413, %v1414
  %v1416 = shl <8 x i32> %v1414, splat (i32 23)
  %v1417 = bitcast <8 x i32> %v1416 to <8 x float>
  %v1418 = shl <8 x i32> %v1415, splat (i32 23)
  %v1419 = bitcast <8 x i32> %v1418 to <8 x float>
  %v1420 = fadd <8 x float> %v1412, splat (float 0x3FF0000000000000)
  %v1421 = fmul <8 x float> %v1420, %v1417
  %v1422 = fmul <8 x float> %v1421, %v1419
  %v1423 = fcmp olt <8 x float> %v1397, splat (float 0x0000000000000000)
  %v1424 = select <8 x i1> %v1423, <8 x float> %v1422, <8 x float> splat (float 0x3FF0000000000000)
  %v1425 = fadd <8 x float> %v1422, splat (float 0x3FF0000000000000)
  %v1426 = fdiv <8 x float> %v1424, %v1425
  %v1427 = add i64 0, %v1356
  %v1428 = getelementptr inbounds float, ptr %v1303, i64 %v1427
  %v1429 = load <8 x float>, ptr %v1428, align 4
  %v1430 = fadd <8 x float> %v1429, %v1368
  %v1431 = fadd <8 x float> %v1430, %v1372
  %v1432 = add i64 0, %v1356
  %v1433 = getelementptr inbounds float, ptr %v16, i64 %v1432
  %v1434 = load <8 x float>, ptr %v1433, align 4
  %v1435 = fadd <8 x float> %v1431, %v1434
  %v1436 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1435)
  %v1437 = fneg <8 x float> %v1436
  %v1438 = fcmp olt <8 x float> %v1437, splat (float 0xC05A400000000000)
  %v1439 = select <8 x i1> %v1438, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1437
  %v1440 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1439, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1441 = fsub <8 x float> %v1440, splat (float 0x4168000000000000)
  %v1442 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1441, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1439)
  %v1443 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1441, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1442)
  %v1444 = bitcast <8 x float> %v1440 to <8 x i32>
  %v1445 = fmul <8 x float> %v1443, %v1443
  %v1446 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1443, <8 x float> splat (float 0x3F81227F40000000))
  %v1447 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1446, <8 x float> %v1443, <8 x float> splat (float 0x3FA5556740000000))
  %v1448 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1447, <8 x float> %v1443, <8 x float> splat (float 0x3FC5554B00000000))
  %v1449 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1448, <8 x float> %v1443, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1450 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1445, <8 x float> %v1449, <8 x float> %v1443)
  %v1451 = sub <8 x i32> %v1444, splat (i32 1262485250)
  %v1452 = lshr <8 x i32> %v1451, splat (i32 1)
  %v1453 = sub <8 x i32> %v1451, %v1452
  %v1454 = shl <8 x i32> %v1452, splat (i32 23)
  %v1455 = bitcast <8 x i32> %v1454 to <8 x float>
  %v1456 = shl <8 x i32> %v1453, splat (i32 23)
  %v1457 = bitcast <8 x i32> %v1456 to <8 x float>
  %v1458 = fadd <8 x float> %v1450, splat (float 0x3FF0000000000000)
  %v1459 = fmul <8 x float> %v1458, %v1455
  %v1460 = fmul <8 x float> %v1459, %v1457
  %v1461 = fcmp olt <8 x float> %v1435, splat (float 0x0000000000000000)
  %v1462 = select <8 x i1> %v1461, <8 x float> %v1460, <8 x float> splat (float 0x3FF0000000000000)
  %v1463 = fadd <8 x float> %v1460, splat (float 0x3FF0000000000000)
  %v1464 = fdiv <8 x float> %v1462, %v1463
  %v1465 = add i64 16, %v1356
  %v1466 = getelementptr inbounds float, ptr %v1303, i64 %v1465
  %v1467 = load <8 x float>, ptr %v1466, align 4
  %v1468 = fadd <8 x float> %v1467, %v1376
  %v1469 = fadd <8 x float> %v1468, %v1380
  %v1470 = add i64 16, %v1356
  %v1471 = getelementptr inbounds float, ptr %v16, i64 %v1470
  %v1472 = load <8 x float>, ptr %v1471, align 4
  %v1473 = fadd <8 x float> %v1469, %v1472
  %v1474 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1473)
  %v1475 = fcmp ogt <8 x float> %v1474, splat (float 0x4023000000000000)
  %v1476 = select <8 x i1> %v1475, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1474
  %v1477 = fadd <8 x float> %v1476, %v1476
  %v1478 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1477, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1479 = fsub <8 x float> %v1478, splat (float 0x4168000000000000)
  %v1480 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1479, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1477)
  %v1481 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1479, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1480)
  %v1482 = bitcast <8 x float> %v1478 to <8 x i32>
  %v1483 = fmul <8 x float> %v1481, %v1481
  %v1484 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1481, <8 x float> splat (float 0x3F81227F40000000))
  %v1485 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1484, <8 x float> %v1481, <8 x float> splat (float 0x3FA5556740000000))
  %v1486 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1485, <8 x float> %v1481, <8 x float> splat (float 0x3FC5554B00000000))
  %v1487 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1486, <8 x float> %v1481, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1488 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1483, <8 x float> %v1487, <8 x float> %v1481)
  %v1489 = shl <8 x i32> %v1482, splat (i32 23)
  %v1490 = add <8 x i32> %v1489, splat (i32 1065353216)
  %v1491 = bitcast <8 x i32> %v1490 to <8 x float>
  %v1492 = fsub <8 x float> %v1491, splat (float 0x3FF0000000000000)
  %v1493 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1491, <8 x float> %v1488, <8 x float> %v1492)
  %v1494 = fadd <8 x float> %v1493, splat (float 0x4000000000000000)
  %v1495 = fdiv <8 x float> %v1493, %v1494
  %v1496 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1495, <8 x float> %v1473)
  %v1497 = add i64 0, %v1356
  %v1498 = getelementptr inbounds float, ptr %v1309, i64 %v1497
  %v1499 = load <8 x float>, ptr %v1498, align 4
  %v1500 = fmul <8 x float> %v1426, %v1499
  %v1501 = fmul <8 x float> %v1464, %v1496
  %v1502 = fadd <8 x float> %v1500, %v1501
  %v1503 = add i64 24, %v1356
  %v1504 = getelementptr inbounds float, ptr %v1303, i64 %v1503
  %v1505 = load <8 x float>, ptr %v1504, align 4
  %v1506 = fadd <8 x float> %v1505, %v1384
  %v1507 = fadd <8 x float> %v1506, %v1388
  %v1508 = add i64 24, %v1356
  %v1509 = getelementptr inbounds float, ptr %v16, i64 %v1508
  %v1510 = load <8 x float>, ptr %v1509, align 4
  %v1511 = fadd <8 x float> %v1507, %v1510
  %v1512 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1511)
  %v1513 = fneg <8 x float> %v1512
  %v1514 = fcmp olt <8 x float> %v1513, splat (float 0xC05A400000000000)
  %v1515 = select <8 x i1> %v1514, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1513
  %v1516 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1515, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1517 = fsub <8 x float> %v1516, splat (float 0x4168000000000000)
  %v1518 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1517, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1515)
  %v1519 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1517, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1518)
  %v1520 = bitcast <8 x float> %v1516 to <8 x i32>
  %v1521 = fmul <8 x float> %v1519, %v1519
  %v1522 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1519, <8 x float> splat (float 0x3F81227F40000000))
  %v1523 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1522, <8 x float> %v1519, <8 x float> splat (float 0x3FA5556740000000))
  %v1524 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1523, <8 x float> %v1519, <8 x float> splat (float 0x3FC5554B00000000))
  %v1525 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1524, <8 x float> %v1519, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1526 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1521, <8 x float> %v1525, <8 x float> %v1519)
  %v1527 = sub <8 x i32> %v1520, splat (i32 1262485250)
  %v1528 = lshr <8 x i32> %v1527, splat (i32 1)
  %v1529 = sub <8 x i32> %v1527, %v1528
  %v1530 = shl <8 x i32> %v1528, splat (i32 23)
  %v1531 = bitcast <8 x i32> %v1530 to <8 x float>
  %v1532 = shl <8 x i32> %v1529, splat (i32 23)
  %v1533 = bitcast <8 x i32> %v1532 to <8 x float>
  %v1534 = fadd <8 x float> %v1526, splat (float 0x3FF0000000000000)
  %v1535 = fmul <8 x float> %v1534, %v1531
  %v1536 = fmul <8 x float> %v1535, %v1533
  %v1537 = fcmp olt <8 x float> %v1511, splat (float 0x0000000000000000)
  %v1538 = select <8 x i1> %v1537, <8 x float> %v1536, <8 x float> splat (float 0x3FF0000000000000)
  %v1539 = fadd <8 x float> %v1536, splat (float 0x3FF0000000000000)
  %v1540 = fdiv <8 x float> %v1538, %v1539
  %v1541 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1502)
  %v1542 = fcmp ogt <8 x float> %v1541, splat (float 0x4023000000000000)
  %v1543 = select <8 x i1> %v1542, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1541
  %v1544 = fadd <8 x float> %v1543, %v1543
  %v1545 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1544, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1546 = fsub <8 x float> %v1545, splat (float 0x4168000000000000)
  %v1547 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1546, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1544)
  %v1548 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1546, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1547)
  %v1549 = bitcast <8 x float> %v1545 to <8 x i32>
  %v1550 = fmul <8 x float> %v1548, %v1548
  %v1551 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1548, <8 x float> splat (float 0x3F81227F40000000))
  %v1552 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1551, <8 x float> %v1548, <8 x float> splat (float 0x3FA5556740000000))
  %v1553 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1552, <8 x float> %v1548, <8 x float> splat (float 0x3FC5554B00000000))
  %v1554 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1553, <8 x float> %v1548, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1555 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1550, <8 x float> %v1554, <8 x float> %v1548)
  %v1556 = shl <8 x i32> %v1549, splat (i32 23)
  %v1557 = add <8 x i32> %v1556, splat (i32 1065353216)
  %v1558 = bitcast <8 x i32> %v1557 to <8 x float>
  %v1559 = fsub <8 x float> %v1558, splat (float 0x3FF0000000000000)
  %v1560 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1558, <8 x float> %v1555, <8 x float> %v1559)
  %v1561 = fadd <8 x float> %v1560, splat (float 0x4000000000000000)
  %v1562 = fdiv <8 x float> %v1560, %v1561
  %v1563 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1562, <8 x float> %v1502)
  %v1564 = fmul <8 x float> %v1540, %v1563
  %v1565 = add i64 0, %v1356
  %v1566 = getelementptr inbounds float, ptr %v1315, i64 %v1565
  store <8 x float> %v1426, ptr %v1566, align 4
  %v1567 = add i64 0, %v1356
  %v1568 = getelementptr inbounds float, ptr %v1321, i64 %v1567
  store <8 x float> %v1464, ptr %v1568, align 4
  %v1569 = add i64 0, %v1356
  %v1570 = getelementptr inbounds float, ptr %v1327, i64 %v1569
  store <8 x float> %v1496, ptr %v1570, align 4
  %v1571 = add i64 0, %v1356
  %v1572 = getelementptr inbounds float, ptr %v1333, i64 %v1571
  store <8 x float> %v1502, ptr %v1572, align 4
  %v1573 = add i64 0, %v1356
  %v1574 = getelementptr inbounds float, ptr %v1339, i64 %v1573
  store <8 x float> %v1540, ptr %v1574, align 4
  %v1575 = add i64 0, %v1356
  %v1576 = getelementptr inbounds float, ptr %v1345, i64 %v1575
  store <8 x float> %v1564, ptr %v1576, align 4
  %v1577 = add i64 0, %v1356
  %v1578 = getelementptr inbounds float, ptr %v1351, i64 %v1577
  store <8 x float> %v1564, ptr %v1578, align 4
  %v1579 = add nsw i64 %v1352, 1
  br label %b222
b224:
  %v1580 = add nsw i64 %v1293, 1
  br label %b219
b221:
  %v1581 = add nsw i64 %v1253, 1
  br label %b212
b214:
  %v1582 = add nsw i64 %v1247, 1
  br label %b209
b211:
  %v1583 = add nsw i64 %v1242, 96
  br label %b206
b208:
  %v1584 = add i64 %v7, 0
  %v1585 = sdiv i64 %v1584, 1
  %v1586 = add i64 %v2, 1
  %v1587 = mul i64 %v1585, %v2
  %v1588 = sdiv i64 %v1587, %v3
  %v1589 = mul i64 %v1588, 1
  %v1590 = icmp slt i64 %v1589, %v7
  %v1591 = select i1 %v1590, i64 %v1589, i64 %v7
  %v1592 = mul i64 %v1585, %v1586
  %v1593 = sdiv i64 %v1592, %v3
  %v1594 = mul i64 %v1593, 1
  %v1595 = icmp slt i64 %v1594, %v7
  %v1596 = select i1 %v1595, i64 %v1594, i64 %v7
  br label %b225
b225:
  %v1597 = phi i64 [ %v1591, %b208 ], [ %v1637, %b230 ]
  %v1598 = icmp slt i64 %v1597, %v1596
  br i1 %v1598, label %b226, label %b227
b226:
  br label %b228
b228:
  %v1599 = phi i64 [ 0, %b226 ], [ %v1636, %b233 ]
  %v1600 = icmp slt i64 %v1599, 8
  br i1 %v1600, label %b229, label %b230
b229:
  br label %b231
b231:
  %v1601 = phi i64 [ 0, %b229 ], [ %v1617, %b232 ]
  %v1602 = phi <8 x float> [ splat (float 0x0000000000000000), %b229 ], [ %v1616, %b232 ]
  %v1603 = icmp slt i64 %v1601, 8
  br i1 %v1603, label %b232, label %b233
b232:
  %v1604 = add i64 %v1226, 0
  %v1605 = and i64 %v1604, %v282
  %v1606 = mul i64 %v1605, %v7
  %v1607 = add i64 %v1606, %v1597
  %v1608 = mul i64 %v1607, 64
  %v1609 = getelementptr inbounds float, ptr %v28, i64 %v1608
  %v1610 = mul i64 %v1599, 8
  %v1611 = add i64 0, %v1610
  %v1612 = add i64 %v1611, %v1601
  %v1613 = getelementptr inbounds float, ptr %v1609, i64 %v1612
  %v1614 = load <8 x float>, ptr %v1613, align 4
  %v1615 = fmul <8 x float> %v1614, %v1614
  %v1616 = fadd <8 x float> %v1602, %v1615
  %v1617 = add nsw i64 %v1601, 8
  br label %b231
b233:
  %v1618 = shufflevector <8 x float> %v1602, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1619 = shufflevector <8 x float> %v1602, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1620 = fadd <4 x float> %v1618, %v1619
  %v1621 = shufflevector <4 x float> %v1620, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1622 = shufflevector <4 x float> %v1620, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1623 = fadd <2 x float> %v1621, %v1622
  %v1624 = extractelement <2 x float> %v1623, i64 0
  %v1625 = extractelement <2 x float> %v1623, i64 1
  %v1626 = fadd float %v1624, %v1625
  %v1627 = fadd float %v1626, 0x0000000000000000
  %v1628 = add i64 %v1226, 0
  %v1629 = and i64 %v1628, %v326
  %v1630 = mul i64 %v1629, %v7
  %v1631 = add i64 %v1630, %v1597
  %v1632 = mul i64 %v1631, 8
  %v1633 = getelementptr inbounds float, ptr %v120, i64 %v1632
  %v1634 = add i64 0, %v1599
  %v1635 = getelementptr inbounds float, ptr %v1633, i64 %v1634
  store float %v1627, ptr %v1635, align 4
  %v1636 = add nsw i64 %v1599, 1
  br label %b228
b230:
  %v1637 = add nsw i64 %v1597, 1
  br label %b225
b227:
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
  br label %b234
b234:
  %v1652 = phi i64 [ %v1646, %b227 ], [ %v1736, %b239 ]
  %v1653 = icmp slt i64 %v1652, %v1651
  br i1 %v1653, label %b235, label %b236
b235:
  %v1654 = add i64 %v1652, 96
  %v1655 = icmp slt i64 %v1654, %v1651
  %v1656 = select i1 %v1655, i64 %v1654, i64 %v1651
  br label %b237
b237:
  %v1657 = phi i64 [ 0, %b235 ], [ %v1735, %b242 ]
  %v1658 = icmp slt i64 %v1657, 2
  br i1 %v1658, label %b238, label %b239
b238:
  %v1659 = sub i64 %v1656, %v1652
  %v1660 = sub i64 2, 1
  %v1661 = add i64 %v1659, %v1660
  %v1662 = sdiv i64 %v1661, 2
  br label %b240
b240:
  %v1663 = phi i64 [ 0, %b238 ], [ %v1734, %b247 ]
  %v1664 = icmp slt i64 %v1663, %v1662
  br i1 %v1664, label %b241, label %b242
b241:
  %v1665 = mul i64 %v1659, %v1663
  %v1666 = sdiv i64 %v1665, %v1662
  %v1667 = add i64 %v1652, %v1666
  %v1668 = add i64 %v1663, 1
  %v1669 = mul i64 %v1659, %v1668
  %v1670 = sdiv i64 %v1669, %v1662
  %v1671 = add i64 %v1652, %v1670
  %v1672 = mul i64 %v1657, 256
  %v1673 = getelementptr inbounds float, ptr %v939, i64 %v1672
  %v1674 = sub i64 %v1671, %v1667
  %v1675 = add i64 %v1226, 1
  %v1676 = and i64 %v1675, %v296
  %v1677 = mul i64 %v1676, %v7
  %v1678 = add i64 %v1677, %v1667
  %v1679 = mul i64 %v1678, 8
  %v1680 = getelementptr inbounds float, ptr %v42, i64 %v1679
  %v1681 = getelementptr inbounds float, ptr %v1680, i64 0
  %v1682 = icmp eq i64 %v1657, 1
  %v1683 = select i1 %v1682, ptr @table_tile_2x3, ptr @table_tile_2x4
  %v1684 = icmp eq i64 %v1657, 1
  %v1685 = select i1 %v1684, i64 8, i64 8
  %v1686 = sub i64 %v1674, 1
  %v1687 = getelementptr inbounds ptr, ptr %v1683, i64 %v1686
  %v1688 = load ptr, ptr %v1687, align 4
  %v1689 = getelementptr inbounds float, ptr %v1638, i64 0
  %v1690 = icmp sgt i64 %v1674, 0
  br i1 %v1690, label %b243, label %b244
b243:
  call void %v1688(ptr %v1681, i64 8, ptr %v1673, i64 8, ptr %v1689, i64 32, i64 %v1685)
  br label %b244
b244:
  %v1691 = icmp eq i64 %v1657, 1
  %v1692 = select i1 %v1691, i64 192, i64 256
  %v1693 = add i64 %v1672, %v1692
  br label %b245
b245:
  %v1694 = phi i64 [ %v1667, %b244 ], [ %v1733, %b250 ]
  %v1695 = icmp slt i64 %v1694, %v1671
  br i1 %v1695, label %b246, label %b247
b246:
  %v1696 = sub i64 %v1694, %v1667
  %v1697 = mul i64 %v1696, 32
  %v1698 = getelementptr inbounds float, ptr %v1638, i64 %v1697
  %v1699 = add i64 %v1226, 0
  %v1700 = and i64 %v1699, %v328
  %v1701 = mul i64 %v1700, %v7
  %v1702 = add i64 %v1701, %v1694
  %v1703 = mul i64 %v1702, 53
  %v1704 = getelementptr inbounds float, ptr %v122, i64 %v1703
  %v1705 = icmp eq i64 %v1657, 1
  %v1706 = select i1 %v1705, i64 3, i64 4
  br label %b248
b248:
  %v1707 = phi i64 [ 0, %b246 ], [ %v1732, %b254 ]
  %v1708 = icmp slt i64 %v1707, %v1706
  br i1 %v1708, label %b249, label %b250
b249:
  %v1709 = mul i64 %v1657, 4
  %v1710 = add i64 %v1709, %v1707
  %v1711 = mul i64 %v1710, 8
  %v1712 = icmp slt i64 %v1711, 48
  br i1 %v1712, label %b251, label %b252
b251:
  %v1713 = add i64 0, %v1707
  %v1714 = mul i64 %v1713, 8
  %v1715 = getelementptr inbounds float, ptr %v1698, i64 %v1714
  %v1716 = load <8 x float>, ptr %v1715, align 4
  %v1717 = add i64 0, %v1711
  %v1718 = getelementptr inbounds float, ptr %v1704, i64 %v1717
  store <8 x float> %v1716, ptr %v1718, align 4
  br label %b252
b252:
  %v1719 = icmp eq i64 %v1711, 48
  br i1 %v1719, label %b253, label %b254
b253:
  %v1720 = icmp ult i64 5, 8
  %v1721 = select i1 %v1720, i64 5, i64 8
  %v1722 = trunc i64 %v1721 to i32
  %v1723 = insertelement <8 x i32> poison, i32 %v1722, i64 0
  %v1724 = shufflevector <8 x i32> %v1723, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1725 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1724
  %v1726 = add i64 0, %v1707
  %v1727 = mul i64 %v1726, 8
  %v1728 = getelementptr inbounds float, ptr %v1698, i64 %v1727
  %v1729 = load <8 x float>, ptr %v1728, align 4
  %v1730 = add i64 0, %v1711
  %v1731 = getelementptr inbounds float, ptr %v1704, i64 %v1730
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1729, ptr align 4 %v1731, <8 x i1> %v1725)
  br label %b254
b254:
  %v1732 = add nsw i64 %v1707, 1
  br label %b248
b250:
  %v1733 = add nsw i64 %v1694, 1
  br label %b245
b247:
  %v1734 = add nsw i64 %v1663, 1
  br label %b240
b242:
  %v1735 = add nsw i64 %v1657, 1
  br label %b237
b239:
  %v1736 = add nsw i64 %v1652, 96
  br label %b234
b236:
  %v1737 = add i64 %v7, 0
  %v1738 = sdiv i64 %v1737, 1
  %v1739 = add i64 %v2, 1
  %v1740 = mul i64 %v1738, %v2
  %v1741 = sdiv i64 %v1740, %v3
  %v1742 = mul i64 %v1741, 1
  %v1743 = icmp slt i64 %v1742, %v7
  %v1744 = select i1 %v1743, i64 %v1742, i64 %v7
  %v1745 = mul i64 %v1738, %v1739
  %v1746 = sdiv i64 %v1745, %v3
  %v1747 = mul i64 %v1746, 1
  %v1748 = icmp slt i64 %v1747, %v7
  %v1749 = select i1 %v1748, i64 %v1747, i64 %v7
  br label %b255
b255:
  %v1750 = phi i64 [ %v1744, %b236 ], [ %v1776, %b260 ]
  %v1751 = icmp slt i64 %v1750, %v1749
  br i1 %v1751, label %b256, label %b257
b256:
  %v1752 = add i64 %v1226, 0
  %v1753 = and i64 %v1752, %v328
  %v1754 = mul i64 %v1753, %v7
  %v1755 = add i64 %v1754, %v1750
  %v1756 = mul i64 %v1755, 53
  %v1757 = getelementptr inbounds float, ptr %v122, i64 %v1756
  %v1758 = mul i64 %v1750, 16
  %v1759 = getelementptr inbounds float, ptr %v124, i64 %v1758
  %v1760 = mul i64 %v1750, 16
  %v1761 = getelementptr inbounds float, ptr %v126, i64 %v1760
  br label %b258
b258:
  %v1762 = phi i64 [ 0, %b256 ], [ %v1775, %b259 ]
  %v1763 = icmp slt i64 %v1762, 16
  br i1 %v1763, label %b259, label %b260
b259:
  %v1764 = add i64 0, %v1762
  %v1765 = getelementptr inbounds float, ptr %v1757, i64 %v1764
  %v1766 = load <8 x float>, ptr %v1765, align 4
  %v1767 = add i64 0, %v1762
  %v1768 = getelementptr inbounds float, ptr %v20, i64 %v1767
  %v1769 = load <8 x float>, ptr %v1768, align 4
  %v1770 = fadd <8 x float> %v1766, %v1769
  %v1771 = add i64 0, %v1762
  %v1772 = getelementptr inbounds float, ptr %v1759, i64 %v1771
  store <8 x float> %v1766, ptr %v1772, align 4
  %v1773 = add i64 0, %v1762
  %v1774 = getelementptr inbounds float, ptr %v1761, i64 %v1773
  store <8 x float> %v1770, ptr %v1774, align 4
  %v1775 = add nsw i64 %v1762, 8
  br label %b258
b260:
  %v1776 = add nsw i64 %v1750, 1
  br label %b255
b257:
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
  br label %b261
b261:
  %v1790 = phi i64 [ %v1784, %b257 ], [ %v1860, %b262 ]
  %v1791 = icmp slt i64 %v1790, %v1789
  br i1 %v1791, label %b262, label %b263
b262:
  %v1792 = add i64 %v1226, 0
  %v1793 = and i64 %v1792, %v328
  %v1794 = mul i64 %v1793, %v7
  %v1795 = add i64 %v1794, %v1790
  %v1796 = mul i64 %v1795, 53
  %v1797 = getelementptr inbounds float, ptr %v122, i64 %v1796
  %v1798 = mul i64 %v1790, 8
  %v1799 = getelementptr inbounds float, ptr %v128, i64 %v1798
  %v1800 = mul i64 %v1790, 8
  %v1801 = getelementptr inbounds float, ptr %v130, i64 %v1800
  %v1802 = add i64 %v1226, 0
  %v1803 = and i64 %v1802, %v330
  %v1804 = mul i64 %v1803, %v7
  %v1805 = add i64 %v1804, %v1790
  %v1806 = mul i64 %v1805, 8
  %v1807 = getelementptr inbounds float, ptr %v132, i64 %v1806
  %v1808 = mul i64 %v1790, 8
  %v1809 = getelementptr inbounds float, ptr %v134, i64 %v1808
  %v1810 = add i64 16, 0
  %v1811 = getelementptr inbounds float, ptr %v1797, i64 %v1810
  %v1812 = load <8 x float>, ptr %v1811, align 4
  %v1813 = add i64 24, 0
  %v1814 = getelementptr inbounds float, ptr %v1797, i64 %v1813
  %v1815 = load <8 x float>, ptr %v1814, align 4
  %v1816 = add i64 24, 0
  %v1817 = getelementptr inbounds float, ptr %v20, i64 %v1816
  %v1818 = load <8 x float>, ptr %v1817, align 4
  %v1819 = fadd <8 x float> %v1815, %v1818
  %v1820 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1819)
  %v1821 = fneg <8 x float> %v1820
  %v1822 = fcmp olt <8 x float> %v1821, splat (float 0xC05A400000000000)
  %v1823 = select <8 x i1> %v1822, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1821
  %v1824 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1823, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1825 = fsub <8 x float> %v1824, splat (float 0x4168000000000000)
  %v1826 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1825, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1823)
  %v1827 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1825, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1826)
  %v1828 = bitcast <8 x float> %v1824 to <8 x i32>
  %v1829 = fmul <8 x float> %v1827, %v1827
  %v1830 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1827, <8 x float> splat (float 0x3F81227F40000000))
  %v1831 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1830, <8 x float> %v1827, <8 x float> splat (float 0x3FA5556740000000))
  %v1832 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1831, <8 x float> %v1827, <8 x float> splat (float 0x3FC5554B00000000))
  %v1833 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1832, <8 x float> %v1827, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1834 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1829, <8 x float> %v1833, <8 x float> %v1827)
  %v1835 = sub <8 x i32> %v1828, splat (i32 1262485250)
  %v1836 = lshr <8 x i32> %v1835, splat (i32 1)
  %v1837 = sub <8 x i32> %v1835, %v1836
  %v1838 = shl <8 x i32> %v1836, splat (i32 23)
  %v1839 = bitcast <8 x i32> %v1838 to <8 x float>
  %v1840 = shl <8 x i32> %v1837, splat (i32 23)
  %v1841 = bitcast <8 x i32> %v1840 to <8 x float>
  %v1842 = fadd <8 x float> %v1834, splat (float 0x3FF0000000000000)
  %v1843 = fmul <8 x float> %v1842, %v1839
  %v1844 = fmul <8 x float> %v1843, %v1841
  %v1845 = fcmp olt <8 x float> %v1819, splat (float 0x0000000000000000)
  %v1846 = select <8 x i1> %v1845, <8 x float> %v1844, <8 x float> splat (float 0x3FF0000000000000)
  %v1847 = fadd <8 x float> %v1844, splat (float 0x3FF0000000000000)
  %v1848 = fdiv <8 x float> %v1846, %v1847
  %v1849 = add i64 32, 0
  %v1850 = getelementptr inbounds float, ptr %v1797, i64 %v1849
  %v1851 = load <8 x float>, ptr %v1850, align 4
  %v1852 = add i64 0, 0
  %v1853 = getelementptr inbounds float, ptr %v1799, i64 %v1852
  store <8 x float> %v1812, ptr %v1853, align 4
  %v1854 = add i64 0, 0
  %v1855 = getelementptr inbounds float, ptr %v1801, i64 %v1854
  store <8 x float> %v1815, ptr %v1855, align 4
  %v1856 = add i64 0, 0
  %v1857 = getelementptr inbounds float, ptr %v1807, i64 %v1856
  store <8 x float> %v1848, ptr %v1857, align 4
  %v1858 = add i64 0, 0
  %v1859 = getelementptr inbounds float, ptr %v1809, i64 %v1858
  store <8 x float> %v1851, ptr %v1859, align 4
  %v1860 = add nsw i64 %v1790, 1
  br label %b261
b263:
  %v1861 = add i64 %v7, 0
  %v1862 = sdiv i64 %v1861, 1
  %v1863 = add i64 %v2, 1
  %v1864 = mul i64 %v1862, %v2
  %v1865 = sdiv i64 %v1864, %v3
  %v1866 = mul i64 %v1865, 1
  %v1867 = icmp slt i64 %v1866, %v7
  %v1868 = select i1 %v1867, i64 %v1866, i64 %v7
  %v1869 = mul i64 %v1862, %v1863
  %v1870 = sdiv i64 %v1869, %v3
  %v1871 = mul i64 %v1870, 1
  %v1872 = icmp slt i64 %v1871, %v7
  %v1873 = select i1 %v1872, i64 %v1871, i64 %v7
  br label %b264
b264:
  %v1874 = phi i64 [ %v1868, %b263 ], [ %v2012, %b265 ]
  %v1875 = icmp slt i64 %v1874, %v1873
  br i1 %v1875, label %b265, label %b266
b265:
  %v1876 = add i64 %v1226, 0
  %v1877 = and i64 %v1876, %v328
  %v1878 = mul i64 %v1877, %v7
  %v1879 = add i64 %v1878, %v1874
  %v1880 = mul i64 %v1879, 53
  %v1881 = getelementptr inbounds float, ptr %v122, i64 %v1880
  %v1882 = mul i64 %v1874, 2
  %v1883 = getelementptr inbounds float, ptr %v136, i64 %v1882
  %v1884 = add i64 %v1226, 0
  %v1885 = and i64 %v1884, %v332
  %v1886 = mul i64 %v1885, %v7
  %v1887 = add i64 %v1886, %v1874
  %v1888 = mul i64 %v1887, 2
  %v1889 = getelementptr inbounds float, ptr %v138, i64 %v1888
  %v1890 = mul i64 %v1874, 2
  %v1891 = getelementptr inbounds float, ptr %v140, i64 %v1890
  %v1892 = add i64 %v1226, 0
  %v1893 = and i64 %v1892, %v334
  %v1894 = mul i64 %v1893, %v7
  %v1895 = add i64 %v1894, %v1874
  %v1896 = mul i64 %v1895, 2
  %v1897 = getelementptr inbounds float, ptr %v142, i64 %v1896
  %v1898 = add i64 %v1226, 0
  %v1899 = and i64 %v1898, %v336
  %v1900 = mul i64 %v1899, %v7
  %v1901 = add i64 %v1900, %v1874
  %v1902 = mul i64 %v1901, 2
  %v1903 = getelementptr inbounds float, ptr %v144, i64 %v1902
  %v1904 = icmp ult i64 2, 8
  %v1905 = select i1 %v1904, i64 2, i64 8
  %v1906 = trunc i64 %v1905 to i32
  %v1907 = insertelement <8 x i32> poison, i32 %v1906, i64 0
  %v1908 = shufflevector <8 x i32> %v1907, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1909 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1908
  %v1910 = add i64 40, 0
  %v1911 = getelementptr inbounds float, ptr %v1881, i64 %v1910
  %v1912 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1911, <8 x i1> %v1909, <8 x float> zeroinitializer)
  %v1913 = add i64 40, 0
  %v1914 = getelementptr inbounds float, ptr %v20, i64 %v1913
  %v1915 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1914, <8 x i1> %v1909, <8 x float> zeroinitializer)
  %v1916 = fadd <8 x float> %v1912, %v1915
  %v1917 = add i64 42, 0
  %v1918 = getelementptr inbounds float, ptr %v1881, i64 %v1917
  %v1919 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1918, <8 x i1> %v1909, <8 x float> zeroinitializer)
  %v1920 = add i64 42, 0
  %v1921 = getelementptr inbounds float, ptr %v20, i64 %v1920
  %v1922 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1921, <8 x i1> %v1909, <8 x float> zeroinitializer)
  %v1923 = fadd <8 x float> %v1919, %v1922
  %v1924 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1923)
  %v1925 = fneg <8 x float> %v1924
  %v1926 = fcmp olt <8 x float> %v1925, splat (float 0xC05A400000000000)
  %v1927 = select <8 x i1> %v1926, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1925
  %v1928 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1927, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1929 = fsub <8 x float> %v1928, splat (float 0x4168000000000000)
  %v1930 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1929, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1927)
  %v1931 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1929, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1930)
  %v1932 = bitcast <8 x float> %v1928 to <8 x i32>
  %v1933 = fmul <8 x float> %v1931, %v1931
  %v1934 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1931, <8 x float> splat (float 0x3F81227F40000000))
  %v1935 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1934, <8 x float> %v1931, <8 x float> splat (float 0x3FA5556740000000))
  %v1936 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1935, <8 x float> %v1931, <8 x float> splat (float 0x3FC5554B00000000))
  %v1937 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1936, <8 x float> %v1931, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1938 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1933, <8 x float> %v1937, <8 x float> %v1931)
  %v1939 = sub <8 x i32> %v1932, splat (i32 1262485250)
  %v1940 = lshr <8 x i32> %v1939, splat (i32 1)
  %v1941 = sub <8 x i32> %v1939, %v1940
  %v1942 = shl <8 x i32> %v1940, splat (i32 23)
  %v1943 = bitcast <8 x i32> %v1942 to <8 x float>
  %v1944 = shl <8 x i32> %v1941, splat (i32 23)
  %v1945 = bitcast <8 x i32> %v1944 to <8 x float>
  %v1946 = fadd <8 x float> %v1938, splat (float 0x3FF0000000000000)
  %v1947 = fmul <8 x float> %v1946, %v1943
  %v1948 = fmul <8 x float> %v1947, %v1945
  %v1949 = fcmp olt <8 x float> %v1923, splat (float 0x0000000000000000)
  %v1950 = select <8 x i1> %v1949, <8 x float> %v1948, <8 x float> splat (float 0x3FF0000000000000)
  %v1951 = fadd <8 x float> %v1948, splat (float 0x3FF0000000000000)
  %v1952 = fdiv <8 x float> %v1950, %v1951
  %v1953 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1916)
  %v1954 = fneg <8 x float> %v1953
  %v1955 = fcmp olt <8 x float> %v1954, splat (float 0xC05A400000000000)
  %v1956 = select <8 x i1> %v1955, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1954
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
  %v1978 = fcmp ogt <8 x float> %v1977, splat (float 0x3FDA8279A0000000)
  %v1979 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1977, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v1980 = select <8 x i1> %v1978, <8 x float> %v1979, <8 x float> %v1977
  %v1981 = select <8 x i1> %v1978, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v1982 = select <8 x i1> %v1978, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v1983 = fmul <8 x float> %v1980, %v1980
  %v1984 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v1983, <8 x float> splat (float 0xBFC0DA7220000000))
  %v1985 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1984, <8 x float> %v1983, <8 x float> splat (float 0xBFC546EF00000000))
  %v1986 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1985, <8 x float> %v1983, <8 x float> splat (float 0xBFD0002320000000))
  %v1987 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v1983, <8 x float> splat (float 0x3FC22D90A0000000))
  %v1988 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1987, <8 x float> %v1983, <8 x float> splat (float 0x3FC999FF60000000))
  %v1989 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1988, <8 x float> %v1983, <8 x float> splat (float 0x3FD5555540000000))
  %v1990 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1980, <8 x float> %v1986, <8 x float> %v1989)
  %v1991 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1980, <8 x float> %v1990, <8 x float> splat (float 0xBFE0000000000000))
  %v1992 = fmul <8 x float> %v1980, %v1980
  %v1993 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1992, <8 x float> %v1991, <8 x float> %v1982)
  %v1994 = fadd <8 x float> %v1993, %v1980
  %v1995 = fadd <8 x float> %v1994, %v1981
  %v1996 = fcmp ogt <8 x float> %v1916, splat (float 0x0000000000000000)
  %v1997 = select <8 x i1> %v1996, <8 x float> %v1916, <8 x float> splat (float 0x0000000000000000)
  %v1998 = fadd <8 x float> %v1997, %v1995
  %v1999 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2000 = shufflevector <8 x float> %v1999, <8 x float> poison, <8 x i32> zeroinitializer
  %v2001 = fadd <8 x float> %v2000, %v1998
  %v2002 = add i64 0, 0
  %v2003 = getelementptr inbounds float, ptr %v1883, i64 %v2002
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1912, ptr align 4 %v2003, <8 x i1> %v1909)
  %v2004 = add i64 0, 0
  %v2005 = getelementptr inbounds float, ptr %v1889, i64 %v2004
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1916, ptr align 4 %v2005, <8 x i1> %v1909)
  %v2006 = add i64 0, 0
  %v2007 = getelementptr inbounds float, ptr %v1891, i64 %v2006
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1919, ptr align 4 %v2007, <8 x i1> %v1909)
  %v2008 = add i64 0, 0
  %v2009 = getelementptr inbounds float, ptr %v1897, i64 %v2008
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1952, ptr align 4 %v2009, <8 x i1> %v1909)
  %v2010 = add i64 0, 0
  %v2011 = getelementptr inbounds float, ptr %v1903, i64 %v2010
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2001, ptr align 4 %v2011, <8 x i1> %v1909)
  %v2012 = add nsw i64 %v1874, 1
  br label %b264
b266:
  %v2013 = add i64 %v7, 0
  %v2014 = sdiv i64 %v2013, 1
  %v2015 = add i64 %v2, 1
  %v2016 = mul i64 %v2014, %v2
  %v2017 = sdiv i64 %v2016, %v3
  %v2018 = mul i64 %v2017, 1
  %v2019 = icmp slt i64 %v2018, %v7
  %v2020 = select i1 %v2019, i64 %v2018, i64 %v7
  %v2021 = mul i64 %v2014, %v2015
  %v2022 = sdiv i64 %v2021, %v3
  %v2023 = mul i64 %v2022, 1
  %v2024 = icmp slt i64 %v2023, %v7
  %v2025 = select i1 %v2024, i64 %v2023, i64 %v7
  br label %b267
b267:
  %v2026 = phi i64 [ %v2020, %b266 ], [ %v2055, %b268 ]
  %v2027 = icmp slt i64 %v2026, %v2025
  br i1 %v2027, label %b268, label %b269
b268:
  %v2028 = add i64 %v1226, 0
  %v2029 = and i64 %v2028, %v328
  %v2030 = mul i64 %v2029, %v7
  %v2031 = add i64 %v2030, %v2026
  %v2032 = mul i64 %v2031, 53
  %v2033 = getelementptr inbounds float, ptr %v122, i64 %v2032
  %v2034 = mul i64 %v2026, 6
  %v2035 = getelementptr inbounds float, ptr %v146, i64 %v2034
  %v2036 = mul i64 %v2026, 6
  %v2037 = getelementptr inbounds float, ptr %v148, i64 %v2036
  %v2038 = icmp ult i64 6, 8
  %v2039 = select i1 %v2038, i64 6, i64 8
  %v2040 = trunc i64 %v2039 to i32
  %v2041 = insertelement <8 x i32> poison, i32 %v2040, i64 0
  %v2042 = shufflevector <8 x i32> %v2041, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2043 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2042
  %v2044 = add i64 44, 0
  %v2045 = getelementptr inbounds float, ptr %v2033, i64 %v2044
  %v2046 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2045, <8 x i1> %v2043, <8 x float> zeroinitializer)
  %v2047 = add i64 44, 0
  %v2048 = getelementptr inbounds float, ptr %v20, i64 %v2047
  %v2049 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2048, <8 x i1> %v2043, <8 x float> zeroinitializer)
  %v2050 = fadd <8 x float> %v2046, %v2049
  %v2051 = add i64 0, 0
  %v2052 = getelementptr inbounds float, ptr %v2035, i64 %v2051
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2046, ptr align 4 %v2052, <8 x i1> %v2043)
  %v2053 = add i64 0, 0
  %v2054 = getelementptr inbounds float, ptr %v2037, i64 %v2053
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2050, ptr align 4 %v2054, <8 x i1> %v2043)
  %v2055 = add nsw i64 %v2026, 1
  br label %b267
b269:
  %v2056 = add i64 %v7, 0
  %v2057 = sdiv i64 %v2056, 1
  %v2058 = add i64 %v2, 1
  %v2059 = mul i64 %v2057, %v2
  %v2060 = sdiv i64 %v2059, %v3
  %v2061 = mul i64 %v2060, 1
  %v2062 = icmp slt i64 %v2061, %v7
  %v2063 = select i1 %v2062, i64 %v2061, i64 %v7
  %v2064 = mul i64 %v2057, %v2058
  %v2065 = sdiv i64 %v2064, %v3
  %v2066 = mul i64 %v2065, 1
  %v2067 = icmp slt i64 %v2066, %v7
  %v2068 = select i1 %v2067, i64 %v2066, i64 %v7
  br label %b270
b270:
  %v2069 = phi i64 [ %v2063, %b269 ], [ %v2104, %b271 ]
  %v2070 = icmp slt i64 %v2069, %v2068
  br i1 %v2070, label %b271, label %b272
b271:
  %v2071 = add i64 %v1226, 0
  %v2072 = and i64 %v2071, %v328
  %v2073 = mul i64 %v2072, %v7
  %v2074 = add i64 %v2073, %v2069
  %v2075 = mul i64 %v2074, 53
  %v2076 = getelementptr inbounds float, ptr %v122, i64 %v2075
  %v2077 = getelementptr inbounds float, ptr %v2076, i64 50
  %v2078 = load float, ptr %v2077, align 4
  %v2079 = getelementptr inbounds float, ptr %v20, i64 50
  %v2080 = load float, ptr %v2079, align 4
  %v2081 = fadd float %v2078, %v2080
  %v2082 = add i64 %v1226, 0
  %v2083 = and i64 %v2082, %v338
  %v2084 = mul i64 %v2083, %v7
  %v2085 = add i64 %v2084, %v2069
  %v2086 = mul i64 %v2085, 1
  %v2087 = getelementptr inbounds float, ptr %v150, i64 %v2086
  %v2088 = mul i64 %v2069, 1
  %v2089 = getelementptr inbounds float, ptr %v152, i64 %v2088
  %v2090 = mul i64 %v2069, 1
  %v2091 = getelementptr inbounds float, ptr %v154, i64 %v2090
  %v2092 = add i64 51, 0
  %v2093 = getelementptr inbounds float, ptr %v2076, i64 %v2092
  %v2094 = load float, ptr %v2093, align 4
  %v2095 = add i64 52, 0
  %v2096 = getelementptr inbounds float, ptr %v2076, i64 %v2095
  %v2097 = load float, ptr %v2096, align 4
  %v2098 = add i64 0, 0
  %v2099 = getelementptr inbounds float, ptr %v2087, i64 %v2098
  store float %v2081, ptr %v2099, align 4
  %v2100 = add i64 0, 0
  %v2101 = getelementptr inbounds float, ptr %v2089, i64 %v2100
  store float %v2094, ptr %v2101, align 4
  %v2102 = add i64 0, 0
  %v2103 = getelementptr inbounds float, ptr %v2091, i64 %v2102
  store float %v2097, ptr %v2103, align 4
  %v2104 = add nsw i64 %v2069, 1
  br label %b270
b272:
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
  br label %b273
b273:
  %v2118 = phi i64 [ %v2112, %b272 ], [ %v2136, %b278 ]
  %v2119 = icmp slt i64 %v2118, %v2117
  br i1 %v2119, label %b274, label %b275
b274:
  %v2120 = mul i64 %v2118, 16
  %v2121 = getelementptr inbounds float, ptr %v126, i64 %v2120
  %v2122 = add i64 %v1226, 0
  %v2123 = and i64 %v2122, %v340
  %v2124 = mul i64 %v2123, %v7
  %v2125 = add i64 %v2124, %v2118
  %v2126 = mul i64 %v2125, 16
  %v2127 = getelementptr inbounds float, ptr %v156, i64 %v2126
  br label %b276
b276:
  %v2128 = phi i64 [ 0, %b274 ], [ %v2135, %b277 ]
  %v2129 = icmp slt i64 %v2128, 16
  br i1 %v2129, label %b277, label %b278
b277:
  %v2130 = add i64 0, %v2128
  %v2131 = getelementptr inbounds float, ptr %v2121, i64 %v2130
  %v2132 = load <8 x float>, ptr %v2131, align 4
  %v2133 = add i64 0, %v2128
  %v2134 = getelementptr inbounds float, ptr %v2127, i64 %v2133
  store <8 x float> %v2132, ptr %v2134, align 4
  %v2135 = add nsw i64 %v2128, 8
  br label %b276
b278:
  %v2136 = add nsw i64 %v2118, 1
  br label %b273
b275:
  %v2137 = add i64 %v7, 0
  %v2138 = sdiv i64 %v2137, 1
  %v2139 = add i64 %v2, 1
  %v2140 = mul i64 %v2138, %v2
  %v2141 = sdiv i64 %v2140, %v3
  %v2142 = mul i64 %v2141, 1
  %v2143 = icmp slt i64 %v2142, %v7
  %v2144 = select i1 %v2143, i64 %v2142, i64 %v7
  %v2145 = mul i64 %v2138, %v2139
  %v2146 = sdiv i64 %v2145, %v3
  %v2147 = mul i64 %v2146, 1
  %v2148 = icmp slt i64 %v2147, %v7
  %v2149 = select i1 %v2148, i64 %v2147, i64 %v7
  br label %b279
b279:
  %v2150 = phi i64 [ %v2144, %b275 ], [ %v2186, %b280 ]
  %v2151 = icmp slt i64 %v2150, %v2149
  br i1 %v2151, label %b280, label %b281
b280:
  %v2152 = mul i64 %v2150, 8
  %v2153 = getelementptr inbounds float, ptr %v128, i64 %v2152
  %v2154 = mul i64 %v2150, 8
  %v2155 = getelementptr inbounds float, ptr %v134, i64 %v2154
  %v2156 = add i64 %v1226, 0
  %v2157 = and i64 %v2156, %v342
  %v2158 = mul i64 %v2157, %v7
  %v2159 = add i64 %v2158, %v2150
  %v2160 = mul i64 %v2159, 8
  %v2161 = getelementptr inbounds float, ptr %v158, i64 %v2160
  %v2162 = add i64 %v1226, 0
  %v2163 = and i64 %v2162, %v344
  %v2164 = mul i64 %v2163, %v7
  %v2165 = add i64 %v2164, %v2150
  %v2166 = mul i64 %v2165, 8
  %v2167 = getelementptr inbounds float, ptr %v160, i64 %v2166
  %v2168 = add i64 0, 0
  %v2169 = getelementptr inbounds float, ptr %v2153, i64 %v2168
  %v2170 = load <8 x float>, ptr %v2169, align 4
  %v2171 = add i64 16, 0
  %v2172 = getelementptr inbounds float, ptr %v20, i64 %v2171
  %v2173 = load <8 x float>, ptr %v2172, align 4
  %v2174 = fadd <8 x float> %v2170, %v2173
  %v2175 = add i64 0, 0
  %v2176 = getelementptr inbounds float, ptr %v2155, i64 %v2175
  %v2177 = load <8 x float>, ptr %v2176, align 4
  %v2178 = add i64 32, 0
  %v2179 = getelementptr inbounds float, ptr %v20, i64 %v2178
  %v2180 = load <8 x float>, ptr %v2179, align 4
  %v2181 = fadd <8 x float> %v2177, %v2180
  %v2182 = add i64 0, 0
  %v2183 = getelementptr inbounds float, ptr %v2161, i64 %v2182
  store <8 x float> %v2174, ptr %v2183, align 4
  %v2184 = add i64 0, 0
  %v2185 = getelementptr inbounds float, ptr %v2167, i64 %v2184
  store <8 x float> %v2181, ptr %v2185, align 4
  %v2186 = add nsw i64 %v2150, 1
  br label %b279
b281:
  %v2187 = add i64 %v7, 0
  %v2188 = sdiv i64 %v2187, 1
  %v2189 = add i64 %v2, 1
  %v2190 = mul i64 %v2188, %v2
  %v2191 = sdiv i64 %v2190, %v3
  %v2192 = mul i64 %v2191, 1
  %v2193 = icmp slt i64 %v2192, %v7
  %v2194 = select i1 %v2193, i64 %v2192, i64 %v7
  %v2195 = mul i64 %v2188, %v2189
  %v2196 = sdiv i64 %v2195, %v3
  %v2197 = mul i64 %v2196, 1
  %v2198 = icmp slt i64 %v2197, %v7
  %v2199 = select i1 %v2198, i64 %v2197, i64 %v7
  br label %b282
b282:
  %v2200 = phi i64 [ %v2194, %b281 ], [ %v2221, %b283 ]
  %v2201 = icmp slt i64 %v2200, %v2199
  br i1 %v2201, label %b283, label %b284
b283:
  %v2202 = mul i64 %v2200, 6
  %v2203 = getelementptr inbounds float, ptr %v148, i64 %v2202
  %v2204 = add i64 %v1226, 0
  %v2205 = and i64 %v2204, %v346
  %v2206 = mul i64 %v2205, %v7
  %v2207 = add i64 %v2206, %v2200
  %v2208 = mul i64 %v2207, 6
  %v2209 = getelementptr inbounds float, ptr %v162, i64 %v2208
  %v2210 = icmp ult i64 6, 8
  %v2211 = select i1 %v2210, i64 6, i64 8
  %v2212 = trunc i64 %v2211 to i32
  %v2213 = insertelement <8 x i32> poison, i32 %v2212, i64 0
  %v2214 = shufflevector <8 x i32> %v2213, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2215 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2214
  %v2216 = add i64 0, 0
  %v2217 = getelementptr inbounds float, ptr %v2203, i64 %v2216
  %v2218 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2217, <8 x i1> %v2215, <8 x float> zeroinitializer)
  %v2219 = add i64 0, 0
  %v2220 = getelementptr inbounds float, ptr %v2209, i64 %v2219
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2218, ptr align 4 %v2220, <8 x i1> %v2215)
  %v2221 = add nsw i64 %v2200, 1
  br label %b282
b284:
  %v2222 = add i64 %v7, 0
  %v2223 = sdiv i64 %v2222, 1
  %v2224 = add i64 %v2, 1
  %v2225 = mul i64 %v2223, %v2
  %v2226 = sdiv i64 %v2225, %v3
  %v2227 = mul i64 %v2226, 1
  %v2228 = icmp slt i64 %v2227, %v7
  %v2229 = select i1 %v2228, i64 %v2227, i64 %v7
  %v2230 = mul i64 %v2223, %v2224
  %v2231 = sdiv i64 %v2230, %v3
  %v2232 = mul i64 %v2231, 1
  %v2233 = icmp slt i64 %v2232, %v7
  %v2234 = select i1 %v2233, i64 %v2232, i64 %v7
  br label %b285
b285:
  %v2235 = phi i64 [ %v2229, %b284 ], [ %v2323, %b286 ]
  %v2236 = icmp slt i64 %v2235, %v2234
  br i1 %v2236, label %b286, label %b287
b286:
  %v2237 = mul i64 %v2235, 1
  %v2238 = getelementptr inbounds float, ptr %v152, i64 %v2237
  %v2239 = getelementptr inbounds float, ptr %v2238, i64 0
  %v2240 = load float, ptr %v2239, align 4
  %v2241 = getelementptr inbounds float, ptr %v20, i64 51
  %v2242 = load float, ptr %v2241, align 4
  %v2243 = fadd float %v2240, %v2242
  %v2244 = call float @llvm.fabs.f32(float %v2243)
  %v2245 = fneg float %v2244
  %v2246 = fcmp olt float %v2245, 0xC05A400000000000
  %v2247 = select i1 %v2246, float 0xC05A400000000000, float %v2245
  %v2248 = call float @llvm.fmuladd.f32(float %v2247, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2249 = fsub float %v2248, 0x4168000000000000
  %v2250 = call float @llvm.fmuladd.f32(float %v2249, float 0xBFE62E4000000000, float %v2247)
  %v2251 = call float @llvm.fmuladd.f32(float %v2249, float 0xBEB7F7D1C0000000, float %v2250)
  %v2252 = bitcast float %v2248 to i32
  %v2253 = fmul float %v2251, %v2251
  %v2254 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2251, float 0x3F81227F40000000)
  %v2255 = call float @llvm.fmuladd.f32(float %v2254, float %v2251, float 0x3FA5556740000000)
  %v2256 = call float @llvm.fmuladd.f32(float %v2255, float %v2251, float 0x3FC5554B00000000)
  %v2257 = call float @llvm.fmuladd.f32(float %v2256, float %v2251, float 0x3FDFFFFFE0000000)
  %v2258 = call float @llvm.fmuladd.f32(float %v2253, float %v2257, float %v2251)
  %v2259 = sub i32 %v2252, 1262485250
  %v2260 = lshr i32 %v2259, 1
  %v2261 = sub i32 %v2259, %v2260
  %v2262 = shl i32 %v2260, 23
  %v2263 = bitcast i32 %v2262 to float
  %v2264 = shl i32 %v2261, 23
  %v2265 = bitcast i32 %v2264 to float
  %v2266 = fadd float %v2258, 0x3FF0000000000000
  %v2267 = fmul float %v2266, %v2263
  %v2268 = fmul float %v2267, %v2265
  %v2269 = fcmp olt float %v2243, 0x0000000000000000
  %v2270 = select i1 %v2269, float %v2268, float 0x3FF0000000000000
  %v2271 = fadd float %v2268, 0x3FF0000000000000
  %v2272 = fdiv float %v2270, %v2271
  %v2273 = mul i64 %v2235, 1
  %v2274 = getelementptr inbounds float, ptr %v154, i64 %v2273
  %v2275 = getelementptr inbounds float, ptr %v2274, i64 0
  %v2276 = load float, ptr %v2275, align 4
  %v2277 = getelementptr inbounds float, ptr %v20, i64 52
  %v2278 = load float, ptr %v2277, align 4
  %v2279 = fadd float %v2276, %v2278
  %v2280 = call float @llvm.fabs.f32(float %v2279)
  %v2281 = fneg float %v2280
  %v2282 = fcmp olt float %v2281, 0xC05A400000000000
  %v2283 = select i1 %v2282, float 0xC05A400000000000, float %v2281
  %v2284 = call float @llvm.fmuladd.f32(float %v2283, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2285 = fsub float %v2284, 0x4168000000000000
  %v2286 = call float @llvm.fmuladd.f32(float %v2285, float 0xBFE62E4000000000, float %v2283)
  %v2287 = call float @llvm.fmuladd.f32(float %v2285, float 0xBEB7F7D1C0000000, float %v2286)
  %v2288 = bitcast float %v2284 to i32
  %v2289 = fmul float %v2287, %v2287
  %v2290 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2287, float 0x3F81227F40000000)
  %v2291 = call float @llvm.fmuladd.f32(float %v2290, float %v2287, float 0x3FA5556740000000)
  %v2292 = call float @llvm.fmuladd.f32(float %v2291, float %v2287, float 0x3FC5554B00000000)
  %v2293 = call float @llvm.fmuladd.f32(float %v2292, float %v2287, float 0x3FDFFFFFE0000000)
  %v2294 = call float @llvm.fmuladd.f32(float %v2289, float %v2293, float %v2287)
  %v2295 = sub i32 %v2288, 1262485250
  %v2296 = lshr i32 %v2295, 1
  %v2297 = sub i32 %v2295, %v2296
  %v2298 = shl i32 %v2296, 23
  %v2299 = bitcast i32 %v2298 to float
  %v2300 = shl i32 %v2297, 23
  %v2301 = bitcast i32 %v2300 to float
  %v2302 = fadd float %v2294, 0x3FF0000000000000
  %v2303 = fmul float %v2302, %v2299
  %v2304 = fmul float %v2303, %v2301
  %v2305 = fcmp olt float %v2279, 0x0000000000000000
  %v2306 = select i1 %v2305, float %v2304, float 0x3FF0000000000000
  %v2307 = fadd float %v2304, 0x3FF0000000000000
  %v2308 = fdiv float %v2306, %v2307
  %v2309 = add i64 %v1226, 0
  %v2310 = and i64 %v2309, %v348
  %v2311 = mul i64 %v2310, %v7
  %v2312 = add i64 %v2311, %v2235
  %v2313 = mul i64 %v2312, 1
  %v2314 = getelementptr inbounds float, ptr %v164, i64 %v2313
  %v2315 = getelementptr inbounds float, ptr %v2314, i64 0
  store float %v2272, ptr %v2315, align 4
  %v2316 = add i64 %v1226, 0
  %v2317 = and i64 %v2316, %v350
  %v2318 = mul i64 %v2317, %v7
  %v2319 = add i64 %v2318, %v2235
  %v2320 = mul i64 %v2319, 1
  %v2321 = getelementptr inbounds float, ptr %v166, i64 %v2320
  %v2322 = getelementptr inbounds float, ptr %v2321, i64 0
  store float %v2308, ptr %v2322, align 4
  %v2323 = add nsw i64 %v2235, 1
  br label %b285
b287:
  %v2324 = add i64 %v7, 0
  %v2325 = sdiv i64 %v2324, 1
  %v2326 = add i64 %v2, 1
  %v2327 = mul i64 %v2325, %v2
  %v2328 = sdiv i64 %v2327, %v3
  %v2329 = mul i64 %v2328, 1
  %v2330 = icmp slt i64 %v2329, %v7
  %v2331 = select i1 %v2330, i64 %v2329, i64 %v7
  %v2332 = mul i64 %v2325, %v2326
  %v2333 = sdiv i64 %v2332, %v3
  %v2334 = mul i64 %v2333, 1
  %v2335 = icmp slt i64 %v2334, %v7
  %v2336 = select i1 %v2335, i64 %v2334, i64 %v7
  br label %b288
b288:
  %v2337 = phi i64 [ %v2331, %b287 ], [ %v2378, %b293 ]
  %v2338 = icmp slt i64 %v2337, %v2336
  br i1 %v2338, label %b289, label %b290
b289:
  br label %b291
b291:
  %v2339 = phi i64 [ 0, %b289 ], [ %v2369, %b292 ]
  %v2340 = phi <8 x float> [ splat (float 0x3FF0000000000000), %b289 ], [ %v2368, %b292 ]
  %v2341 = icmp slt i64 %v2339, 2
  br i1 %v2341, label %b292, label %b293
b292:
  %v2342 = add i64 %v1226, 0
  %v2343 = and i64 %v2342, %v334
  %v2344 = mul i64 %v2343, %v7
  %v2345 = add i64 %v2344, %v2337
  %v2346 = mul i64 %v2345, 2
  %v2347 = getelementptr inbounds float, ptr %v142, i64 %v2346
  %v2348 = add i64 0, %v2339
  %v2349 = getelementptr inbounds float, ptr %v2347, i64 %v2348
  %v2350 = load float, ptr %v2349, align 4
  %v2351 = add i64 %v1226, 0
  %v2352 = and i64 %v2351, %v292
  %v2353 = mul i64 %v2352, %v7
  %v2354 = add i64 %v2353, %v2337
  %v2355 = mul i64 %v2354, 16
  %v2356 = getelementptr inbounds float, ptr %v38, i64 %v2355
  %v2357 = add i64 0, 0
  %v2358 = mul i64 %v2339, 8
  %v2359 = add i64 %v2357, %v2358
  %v2360 = getelementptr inbounds float, ptr %v2356, i64 %v2359
  %v2361 = load <8 x float>, ptr %v2360, align 4
  %v2362 = insertelement <8 x float> poison, float %v2350, i64 0
  %v2363 = shufflevector <8 x float> %v2362, <8 x float> poison, <8 x i32> zeroinitializer
  %v2364 = fmul <8 x float> %v2363, %v2361
  %v2365 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2366 = shufflevector <8 x float> %v2365, <8 x float> poison, <8 x i32> zeroinitializer
  %v2367 = fsub <8 x float> %v2366, %v2364
  %v2368 = fmul <8 x float> %v2340, %v2367
  %v2369 = add nsw i64 %v2339, 1
  br label %b291
b293:
  %v2370 = add i64 %v1226, 0
  %v2371 = and i64 %v2370, %v352
  %v2372 = mul i64 %v2371, %v7
  %v2373 = add i64 %v2372, %v2337
  %v2374 = mul i64 %v2373, 8
  %v2375 = getelementptr inbounds float, ptr %v168, i64 %v2374
  %v2376 = add i64 0, 0
  %v2377 = getelementptr inbounds float, ptr %v2375, i64 %v2376
  store <8 x float> %v2340, ptr %v2377, align 4
  %v2378 = add nsw i64 %v2337, 1
  br label %b288
b290:
  %v2379 = add i64 %v7, 0
  %v2380 = sdiv i64 %v2379, 1
  %v2381 = add i64 %v2, 1
  %v2382 = mul i64 %v2380, %v2
  %v2383 = sdiv i64 %v2382, %v3
  %v2384 = mul i64 %v2383, 1
  %v2385 = icmp slt i64 %v2384, %v7
  %v2386 = select i1 %v2385, i64 %v2384, i64 %v7
  %v2387 = mul i64 %v2380, %v2381
  %v2388 = sdiv i64 %v2387, %v3
  %v2389 = mul i64 %v2388, 1
  %v2390 = icmp slt i64 %v2389, %v7
  %v2391 = select i1 %v2390, i64 %v2389, i64 %v7
  br label %b294
b294:
  %v2392 = phi i64 [ %v2386, %b290 ], [ %v2439, %b299 ]
  %v2393 = icmp slt i64 %v2392, %v2391
  br i1 %v2393, label %b295, label %b296
b295:
  br label %b297
b297:
  %v2394 = phi i64 [ 0, %b295 ], [ %v2438, %b302 ]
  %v2395 = icmp slt i64 %v2394, 8
  br i1 %v2395, label %b298, label %b299
b298:
  br label %b300
b300:
  %v2396 = phi i64 [ 0, %b298 ], [ %v2421, %b301 ]
  %v2397 = phi <8 x float> [ splat (float 0x0000000000000000), %b298 ], [ %v2420, %b301 ]
  %v2398 = icmp slt i64 %v2396, 8
  br i1 %v2398, label %b301, label %b302
b301:
  %v2399 = mul i64 %v2392, 8
  %v2400 = getelementptr inbounds float, ptr %v128, i64 %v2399
  %v2401 = add i64 %v1226, 0
  %v2402 = and i64 %v2401, %v282
  %v2403 = mul i64 %v2402, %v7
  %v2404 = add i64 %v2403, %v2392
  %v2405 = mul i64 %v2404, 64
  %v2406 = getelementptr inbounds float, ptr %v28, i64 %v2405
  %v2407 = add i64 0, %v2396
  %v2408 = getelementptr inbounds float, ptr %v2400, i64 %v2407
  %v2409 = load <8 x float>, ptr %v2408, align 4
  %v2410 = add i64 16, %v2396
  %v2411 = getelementptr inbounds float, ptr %v20, i64 %v2410
  %v2412 = load <8 x float>, ptr %v2411, align 4
  %v2413 = fadd <8 x float> %v2409, %v2412
  %v2414 = mul i64 %v2394, 8
  %v2415 = add i64 0, %v2414
  %v2416 = add i64 %v2415, %v2396
  %v2417 = getelementptr inbounds float, ptr %v2406, i64 %v2416
  %v2418 = load <8 x float>, ptr %v2417, align 4
  %v2419 = fmul <8 x float> %v2413, %v2418
  %v2420 = fadd <8 x float> %v2397, %v2419
  %v2421 = add nsw i64 %v2396, 8
  br label %b300
b302:
  %v2422 = shufflevector <8 x float> %v2397, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2423 = shufflevector <8 x float> %v2397, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2424 = fadd <4 x float> %v2422, %v2423
  %v2425 = shufflevector <4 x float> %v2424, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2426 = shufflevector <4 x float> %v2424, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2427 = fadd <2 x float> %v2425, %v2426
  %v2428 = extractelement <2 x float> %v2427, i64 0
  %v2429 = extractelement <2 x float> %v2427, i64 1
  %v2430 = fadd float %v2428, %v2429
  %v2431 = fadd float %v2430, 0x0000000000000000
  %v2432 = mul i64 %v2392, 8
  %v2433 = getelementptr inbounds float, ptr %v130, i64 %v2432
  %v2434 = mul i64 0, 8
  %v2435 = add i64 0, %v2434
  %v2436 = add i64 %v2435, %v2394
  %v2437 = getelementptr inbounds float, ptr %v2433, i64 %v2436
  store float %v2431, ptr %v2437, align 4
  %v2438 = add nsw i64 %v2394, 1
  br label %b297
b299:
  %v2439 = add nsw i64 %v2392, 1
  br label %b294
b296:
  %v2440 = add i64 %v7, 0
  %v2441 = sdiv i64 %v2440, 1
  %v2442 = add i64 %v2, 1
  %v2443 = mul i64 %v2441, %v2
  %v2444 = sdiv i64 %v2443, %v3
  %v2445 = mul i64 %v2444, 1
  %v2446 = icmp slt i64 %v2445, %v7
  %v2447 = select i1 %v2446, i64 %v2445, i64 %v7
  %v2448 = mul i64 %v2441, %v2442
  %v2449 = sdiv i64 %v2448, %v3
  %v2450 = mul i64 %v2449, 1
  %v2451 = icmp slt i64 %v2450, %v7
  %v2452 = select i1 %v2451, i64 %v2450, i64 %v7
  br label %b303
b303:
  %v2453 = phi i64 [ %v2447, %b296 ], [ %v2479, %b308 ]
  %v2454 = icmp slt i64 %v2453, %v2452
  br i1 %v2454, label %b304, label %b305
b304:
  br label %b306
b306:
  %v2455 = phi i64 [ 0, %b304 ], [ %v2478, %b311 ]
  %v2456 = icmp slt i64 %v2455, 2
  br i1 %v2456, label %b307, label %b308
b307:
  br label %b309
b309:
  %v2457 = phi i64 [ 0, %b307 ], [ %v2472, %b310 ]
  %v2458 = phi float [ 0xFFF0000000000000, %b307 ], [ %v2471, %b310 ]
  %v2459 = icmp slt i64 %v2457, 3
  br i1 %v2459, label %b310, label %b311
b310:
  %v2460 = add i64 %v1226, 0
  %v2461 = and i64 %v2460, %v346
  %v2462 = mul i64 %v2461, %v7
  %v2463 = add i64 %v2462, %v2453
  %v2464 = mul i64 %v2463, 6
  %v2465 = getelementptr inbounds float, ptr %v162, i64 %v2464
  %v2466 = mul i64 %v2455, 3
  %v2467 = add i64 0, %v2466
  %v2468 = add i64 %v2467, %v2457
  %v2469 = getelementptr inbounds float, ptr %v2465, i64 %v2468
  %v2470 = load float, ptr %v2469, align 4
  %v2471 = call float @llvm.maximum.f32(float %v2458, float %v2470)
  %v2472 = add nsw i64 %v2457, 1
  br label %b309
b311:
  %v2473 = call float @llvm.maximum.f32(float %v2458, float 0xFFF0000000000000)
  %v2474 = mul i64 %v2453, 2
  %v2475 = getelementptr inbounds float, ptr %v136, i64 %v2474
  %v2476 = add i64 0, %v2455
  %v2477 = getelementptr inbounds float, ptr %v2475, i64 %v2476
  store float %v2473, ptr %v2477, align 4
  %v2478 = add nsw i64 %v2455, 1
  br label %b306
b308:
  %v2479 = add nsw i64 %v2453, 1
  br label %b303
b305:
  %v2480 = add i64 %v7, 0
  %v2481 = sdiv i64 %v2480, 1
  %v2482 = add i64 %v2, 1
  %v2483 = mul i64 %v2481, %v2
  %v2484 = sdiv i64 %v2483, %v3
  %v2485 = mul i64 %v2484, 1
  %v2486 = icmp slt i64 %v2485, %v7
  %v2487 = select i1 %v2486, i64 %v2485, i64 %v7
  %v2488 = mul i64 %v2481, %v2482
  %v2489 = sdiv i64 %v2488, %v3
  %v2490 = mul i64 %v2489, 1
  %v2491 = icmp slt i64 %v2490, %v7
  %v2492 = select i1 %v2491, i64 %v2490, i64 %v7
  br label %b312
b312:
  %v2493 = phi i64 [ %v2487, %b305 ], [ %v2524, %b317 ]
  %v2494 = icmp slt i64 %v2493, %v2492
  br i1 %v2494, label %b313, label %b314
b313:
  br label %b315
b315:
  %v2495 = phi i64 [ 0, %b313 ], [ %v2509, %b316 ]
  %v2496 = phi <8 x float> [ splat (float 0x0000000000000000), %b313 ], [ %v2508, %b316 ]
  %v2497 = icmp slt i64 %v2495, 8
  br i1 %v2497, label %b316, label %b317
b316:
  %v2498 = add i64 %v1226, 0
  %v2499 = and i64 %v2498, %v342
  %v2500 = mul i64 %v2499, %v7
  %v2501 = add i64 %v2500, %v2493
  %v2502 = mul i64 %v2501, 8
  %v2503 = getelementptr inbounds float, ptr %v158, i64 %v2502
  %v2504 = add i64 0, %v2495
  %v2505 = getelementptr inbounds float, ptr %v2503, i64 %v2504
  %v2506 = load <8 x float>, ptr %v2505, align 4
  %v2507 = fmul <8 x float> %v2506, %v2506
  %v2508 = fadd <8 x float> %v2496, %v2507
  %v2509 = add nsw i64 %v2495, 8
  br label %b315
b317:
  %v2510 = shufflevector <8 x float> %v2496, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2511 = shufflevector <8 x float> %v2496, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2512 = fadd <4 x float> %v2510, %v2511
  %v2513 = shufflevector <4 x float> %v2512, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2514 = shufflevector <4 x float> %v2512, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2515 = fadd <2 x float> %v2513, %v2514
  %v2516 = extractelement <2 x float> %v2515, i64 0
  %v2517 = extractelement <2 x float> %v2515, i64 1
  %v2518 = fadd float %v2516, %v2517
  %v2519 = fadd float %v2518, 0x0000000000000000
  %v2520 = mul i64 %v2493, 1
  %v2521 = getelementptr inbounds float, ptr %v152, i64 %v2520
  %v2522 = add i64 0, 0
  %v2523 = getelementptr inbounds float, ptr %v2521, i64 %v2522
  store float %v2519, ptr %v2523, align 4
  %v2524 = add nsw i64 %v2493, 1
  br label %b312
b314:
  %v2525 = add i64 %v7, 0
  %v2526 = sdiv i64 %v2525, 1
  %v2527 = add i64 %v2, 1
  %v2528 = mul i64 %v2526, %v2
  %v2529 = sdiv i64 %v2528, %v3
  %v2530 = mul i64 %v2529, 1
  %v2531 = icmp slt i64 %v2530, %v7
  %v2532 = select i1 %v2531, i64 %v2530, i64 %v7
  %v2533 = mul i64 %v2526, %v2527
  %v2534 = sdiv i64 %v2533, %v3
  %v2535 = mul i64 %v2534, 1
  %v2536 = icmp slt i64 %v2535, %v7
  %v2537 = select i1 %v2536, i64 %v2535, i64 %v7
  br label %b318
b318:
  %v2538 = phi i64 [ %v2532, %b314 ], [ %v2579, %b319 ]
  %v2539 = icmp slt i64 %v2538, %v2537
  br i1 %v2539, label %b319, label %b320
b319:
  %v2540 = add i64 %v1226, 0
  %v2541 = and i64 %v2540, %v284
  %v2542 = mul i64 %v2541, %v7
  %v2543 = add i64 %v2542, %v2538
  %v2544 = mul i64 %v2543, 8
  %v2545 = getelementptr inbounds float, ptr %v30, i64 %v2544
  %v2546 = add i64 %v1226, 0
  %v2547 = and i64 %v2546, %v290
  %v2548 = mul i64 %v2547, %v7
  %v2549 = add i64 %v2548, %v2538
  %v2550 = mul i64 %v2549, 8
  %v2551 = getelementptr inbounds float, ptr %v36, i64 %v2550
  %v2552 = add i64 %v1226, 0
  %v2553 = and i64 %v2552, %v352
  %v2554 = mul i64 %v2553, %v7
  %v2555 = add i64 %v2554, %v2538
  %v2556 = mul i64 %v2555, 8
  %v2557 = getelementptr inbounds float, ptr %v168, i64 %v2556
  %v2558 = add i64 %v1226, 1
  %v2559 = and i64 %v2558, %v284
  %v2560 = mul i64 %v2559, %v7
  %v2561 = add i64 %v2560, %v2538
  %v2562 = mul i64 %v2561, 8
  %v2563 = getelementptr inbounds float, ptr %v30, i64 %v2562
  %v2564 = add i64 0, 0
  %v2565 = getelementptr inbounds float, ptr %v2545, i64 %v2564
  %v2566 = load <8 x float>, ptr %v2565, align 4
  %v2567 = add i64 0, 0
  %v2568 = getelementptr inbounds float, ptr %v2551, i64 %v2567
  %v2569 = load <8 x float>, ptr %v2568, align 4
  %v2570 = fadd <8 x float> %v2566, %v2569
  %v2571 = fmul <8 x float> %v2566, %v2569
  %v2572 = fsub <8 x float> %v2570, %v2571
  %v2573 = add i64 0, 0
  %v2574 = getelementptr inbounds float, ptr %v2557, i64 %v2573
  %v2575 = load <8 x float>, ptr %v2574, align 4
  %v2576 = fmul <8 x float> %v2572, %v2575
  %v2577 = add i64 0, 0
  %v2578 = getelementptr inbounds float, ptr %v2563, i64 %v2577
  store <8 x float> %v2576, ptr %v2578, align 4
  %v2579 = add nsw i64 %v2538, 1
  br label %b318
b320:
  %v2580 = add i64 %v7, 0
  %v2581 = sdiv i64 %v2580, 1
  %v2582 = add i64 %v2, 1
  %v2583 = mul i64 %v2581, %v2
  %v2584 = sdiv i64 %v2583, %v3
  %v2585 = mul i64 %v2584, 1
  %v2586 = icmp slt i64 %v2585, %v7
  %v2587 = select i1 %v2586, i64 %v2585, i64 %v7
  %v2588 = mul i64 %v2581, %v2582
  %v2589 = sdiv i64 %v2588, %v3
  %v2590 = mul i64 %v2589, 1
  %v2591 = icmp slt i64 %v2590, %v7
  %v2592 = select i1 %v2591, i64 %v2590, i64 %v7
  br label %b321
b321:
  %v2593 = phi i64 [ %v2587, %b320 ], [ %v2629, %b326 ]
  %v2594 = icmp slt i64 %v2593, %v2592
  br i1 %v2594, label %b322, label %b323
b322:
  br label %b324
b324:
  %v2595 = phi i64 [ 0, %b322 ], [ %v2628, %b329 ]
  %v2596 = icmp slt i64 %v2595, 2
  br i1 %v2596, label %b325, label %b326
b325:
  br label %b327
b327:
  %v2597 = phi i64 [ 0, %b325 ], [ %v2613, %b328 ]
  %v2598 = phi <8 x float> [ splat (float 0x0000000000000000), %b325 ], [ %v2612, %b328 ]
  %v2599 = icmp slt i64 %v2597, 8
  br i1 %v2599, label %b328, label %b329
b328:
  %v2600 = add i64 %v1226, 0
  %v2601 = and i64 %v2600, %v340
  %v2602 = mul i64 %v2601, %v7
  %v2603 = add i64 %v2602, %v2593
  %v2604 = mul i64 %v2603, 16
  %v2605 = getelementptr inbounds float, ptr %v156, i64 %v2604
  %v2606 = mul i64 %v2595, 8
  %v2607 = add i64 0, %v2606
  %v2608 = add i64 %v2607, %v2597
  %v2609 = getelementptr inbounds float, ptr %v2605, i64 %v2608
  %v2610 = load <8 x float>, ptr %v2609, align 4
  %v2611 = fmul <8 x float> %v2610, %v2610
  %v2612 = fadd <8 x float> %v2598, %v2611
  %v2613 = add nsw i64 %v2597, 8
  br label %b327
b329:
  %v2614 = shufflevector <8 x float> %v2598, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2615 = shufflevector <8 x float> %v2598, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2616 = fadd <4 x float> %v2614, %v2615
  %v2617 = shufflevector <4 x float> %v2616, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2618 = shufflevector <4 x float> %v2616, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2619 = fadd <2 x float> %v2617, %v2618
  %v2620 = extractelement <2 x float> %v2619, i64 0
  %v2621 = extractelement <2 x float> %v2619, i64 1
  %v2622 = fadd float %v2620, %v2621
  %v2623 = fadd float %v2622, 0x0000000000000000
  %v2624 = mul i64 %v2593, 2
  %v2625 = getelementptr inbounds float, ptr %v140, i64 %v2624
  %v2626 = add i64 0, %v2595
  %v2627 = getelementptr inbounds float, ptr %v2625, i64 %v2626
  store float %v2623, ptr %v2627, align 4
  %v2628 = add nsw i64 %v2595, 1
  br label %b324
b326:
  %v2629 = add nsw i64 %v2593, 1
  br label %b321
b323:
  %v2630 = add i64 %v7, 0
  %v2631 = sdiv i64 %v2630, 1
  %v2632 = add i64 %v2, 1
  %v2633 = mul i64 %v2631, %v2
  %v2634 = sdiv i64 %v2633, %v3
  %v2635 = mul i64 %v2634, 1
  %v2636 = icmp slt i64 %v2635, %v7
  %v2637 = select i1 %v2636, i64 %v2635, i64 %v7
  %v2638 = mul i64 %v2631, %v2632
  %v2639 = sdiv i64 %v2638, %v3
  %v2640 = mul i64 %v2639, 1
  %v2641 = icmp slt i64 %v2640, %v7
  %v2642 = select i1 %v2641, i64 %v2640, i64 %v7
  br label %b330
b330:
  %v2643 = phi i64 [ %v2637, %b323 ], [ %v2696, %b331 ]
  %v2644 = icmp slt i64 %v2643, %v2642
  br i1 %v2644, label %b331, label %b332
b331:
  %v2645 = mul i64 %v2643, 2
  %v2646 = getelementptr inbounds float, ptr %v136, i64 %v2645
  %v2647 = mul i64 %v2643, 2
  %v2648 = getelementptr inbounds float, ptr %v140, i64 %v2647
  %v2649 = add i64 %v1226, 0
  %v2650 = and i64 %v2649, %v354
  %v2651 = mul i64 %v2650, %v7
  %v2652 = add i64 %v2651, %v2643
  %v2653 = mul i64 %v2652, 2
  %v2654 = getelementptr inbounds float, ptr %v170, i64 %v2653
  %v2655 = add i64 %v1226, 0
  %v2656 = and i64 %v2655, %v356
  %v2657 = mul i64 %v2656, %v7
  %v2658 = add i64 %v2657, %v2643
  %v2659 = mul i64 %v2658, 2
  %v2660 = getelementptr inbounds float, ptr %v172, i64 %v2659
  %v2661 = add i64 %v1226, 0
  %v2662 = and i64 %v2661, %v358
  %v2663 = mul i64 %v2662, %v7
  %v2664 = add i64 %v2663, %v2643
  %v2665 = mul i64 %v2664, 2
  %v2666 = getelementptr inbounds float, ptr %v174, i64 %v2665
  %v2667 = icmp ult i64 2, 8
  %v2668 = select i1 %v2667, i64 2, i64 8
  %v2669 = trunc i64 %v2668 to i32
  %v2670 = insertelement <8 x i32> poison, i32 %v2669, i64 0
  %v2671 = shufflevector <8 x i32> %v2670, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2672 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2671
  %v2673 = add i64 0, 0
  %v2674 = getelementptr inbounds float, ptr %v2646, i64 %v2673
  %v2675 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2674, <8 x i1> %v2672, <8 x float> zeroinitializer)
  %v2676 = add i64 0, 0
  %v2677 = getelementptr inbounds float, ptr %v2648, i64 %v2676
  %v2678 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2677, <8 x i1> %v2672, <8 x float> zeroinitializer)
  %v2679 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v2680 = shufflevector <8 x float> %v2679, <8 x float> poison, <8 x i32> zeroinitializer
  %v2681 = fcmp ogt <8 x float> %v2678, %v2680
  %v2682 = select <8 x i1> %v2681, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2683 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2684 = shufflevector <8 x float> %v2683, <8 x float> poison, <8 x i32> zeroinitializer
  %v2685 = fcmp une <8 x float> %v2682, splat (float 0x0000000000000000)
  %v2686 = select <8 x i1> %v2685, <8 x float> %v2678, <8 x float> %v2684
  %v2687 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v2686)
  %v2688 = fcmp une <8 x float> %v2682, splat (float 0x0000000000000000)
  %v2689 = select <8 x i1> %v2688, <8 x float> %v2687, <8 x float> %v2680
  %v2690 = add i64 0, 0
  %v2691 = getelementptr inbounds float, ptr %v2654, i64 %v2690
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2675, ptr align 4 %v2691, <8 x i1> %v2672)
  %v2692 = add i64 0, 0
  %v2693 = getelementptr inbounds float, ptr %v2660, i64 %v2692
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2678, ptr align 4 %v2693, <8 x i1> %v2672)
  %v2694 = add i64 0, 0
  %v2695 = getelementptr inbounds float, ptr %v2666, i64 %v2694
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2689, ptr align 4 %v2695, <8 x i1> %v2672)
  %v2696 = add nsw i64 %v2643, 1
  br label %b330
b332:
  %v2697 = add i64 %v7, 0
  %v2698 = sdiv i64 %v2697, 1
  %v2699 = add i64 %v2, 1
  %v2700 = mul i64 %v2698, %v2
  %v2701 = sdiv i64 %v2700, %v3
  %v2702 = mul i64 %v2701, 1
  %v2703 = icmp slt i64 %v2702, %v7
  %v2704 = select i1 %v2703, i64 %v2702, i64 %v7
  %v2705 = mul i64 %v2698, %v2699
  %v2706 = sdiv i64 %v2705, %v3
  %v2707 = mul i64 %v2706, 1
  %v2708 = icmp slt i64 %v2707, %v7
  %v2709 = select i1 %v2708, i64 %v2707, i64 %v7
  br label %b333
b333:
  %v2710 = phi i64 [ %v2704, %b332 ], [ %v2724, %b334 ]
  %v2711 = icmp slt i64 %v2710, %v2709
  br i1 %v2711, label %b334, label %b335
b334:
  %v2712 = mul i64 %v2710, 1
  %v2713 = getelementptr inbounds float, ptr %v152, i64 %v2712
  %v2714 = getelementptr inbounds float, ptr %v2713, i64 0
  %v2715 = load float, ptr %v2714, align 4
  %v2716 = add i64 %v1226, 0
  %v2717 = and i64 %v2716, %v360
  %v2718 = mul i64 %v2717, %v7
  %v2719 = add i64 %v2718, %v2710
  %v2720 = mul i64 %v2719, 1
  %v2721 = getelementptr inbounds float, ptr %v176, i64 %v2720
  %v2722 = add i64 0, 0
  %v2723 = getelementptr inbounds float, ptr %v2721, i64 %v2722
  store float %v2715, ptr %v2723, align 4
  %v2724 = add nsw i64 %v2710, 1
  br label %b333
b335:
  %v2725 = add i64 %v7, 0
  %v2726 = sdiv i64 %v2725, 1
  %v2727 = add i64 %v2, 1
  %v2728 = mul i64 %v2726, %v2
  %v2729 = sdiv i64 %v2728, %v3
  %v2730 = mul i64 %v2729, 1
  %v2731 = icmp slt i64 %v2730, %v7
  %v2732 = select i1 %v2731, i64 %v2730, i64 %v7
  %v2733 = mul i64 %v2726, %v2727
  %v2734 = sdiv i64 %v2733, %v3
  %v2735 = mul i64 %v2734, 1
  %v2736 = icmp slt i64 %v2735, %v7
  %v2737 = select i1 %v2736, i64 %v2735, i64 %v7
  br label %b336
b336:
  %v2738 = phi i64 [ %v2732, %b335 ], [ %v2791, %b341 ]
  %v2739 = icmp slt i64 %v2738, %v2737
  br i1 %v2739, label %b337, label %b338
b337:
  br label %b339
b339:
  %v2740 = phi i64 [ 0, %b337 ], [ %v2790, %b344 ]
  %v2741 = icmp slt i64 %v2740, 8
  br i1 %v2741, label %b340, label %b341
b340:
  br label %b342
b342:
  %v2742 = phi i64 [ 0, %b340 ], [ %v2771, %b343 ]
  %v2743 = phi <8 x float> [ splat (float 0x0000000000000000), %b340 ], [ %v2770, %b343 ]
  %v2744 = icmp slt i64 %v2742, 8
  br i1 %v2744, label %b343, label %b344
b343:
  %v2745 = add i64 %v1226, 1
  %v2746 = and i64 %v2745, %v284
  %v2747 = mul i64 %v2746, %v7
  %v2748 = add i64 %v2747, %v2738
  %v2749 = mul i64 %v2748, 8
  %v2750 = getelementptr inbounds float, ptr %v30, i64 %v2749
  %v2751 = add i64 0, %v2740
  %v2752 = getelementptr inbounds float, ptr %v2750, i64 %v2751
  %v2753 = load float, ptr %v2752, align 4
  %v2754 = add i64 0, %v2742
  %v2755 = getelementptr inbounds float, ptr %v2750, i64 %v2754
  %v2756 = load <8 x float>, ptr %v2755, align 4
  %v2757 = insertelement <8 x float> poison, float %v2753, i64 0
  %v2758 = shufflevector <8 x float> %v2757, <8 x float> poison, <8 x i32> zeroinitializer
  %v2759 = fcmp oeq <8 x float> %v2756, %v2758
  %v2760 = select <8 x i1> %v2759, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2761 = mul i64 %v2740, 8
  %v2762 = add i64 0, %v2761
  %v2763 = add i64 %v2762, %v2742
  %v2764 = getelementptr inbounds float, ptr %v102, i64 %v2763
  %v2765 = load <8 x float>, ptr %v2764, align 4
  %v2766 = fcmp olt <8 x float> %v2756, %v2758
  %v2767 = select <8 x i1> %v2766, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2768 = fcmp une <8 x float> %v2760, splat (float 0x0000000000000000)
  %v2769 = select <8 x i1> %v2768, <8 x float> %v2765, <8 x float> %v2767
  %v2770 = fadd <8 x float> %v2743, %v2769
  %v2771 = add nsw i64 %v2742, 8
  br label %b342
b344:
  %v2772 = shufflevector <8 x float> %v2743, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2773 = shufflevector <8 x float> %v2743, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2774 = fadd <4 x float> %v2772, %v2773
  %v2775 = shufflevector <4 x float> %v2774, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2776 = shufflevector <4 x float> %v2774, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2777 = fadd <2 x float> %v2775, %v2776
  %v2778 = extractelement <2 x float> %v2777, i64 0
  %v2779 = extractelement <2 x float> %v2777, i64 1
  %v2780 = fadd float %v2778, %v2779
  %v2781 = fadd float %v2780, 0x0000000000000000
  %v2782 = add i64 %v1226, 0
  %v2783 = and i64 %v2782, %v362
  %v2784 = mul i64 %v2783, %v7
  %v2785 = add i64 %v2784, %v2738
  %v2786 = mul i64 %v2785, 8
  %v2787 = getelementptr inbounds float, ptr %v178, i64 %v2786
  %v2788 = add i64 0, %v2740
  %v2789 = getelementptr inbounds float, ptr %v2787, i64 %v2788
  store float %v2781, ptr %v2789, align 4
  %v2790 = add nsw i64 %v2740, 1
  br label %b339
b341:
  %v2791 = add nsw i64 %v2738, 1
  br label %b336
b338:
  %v2792 = add i64 %v7, 0
  %v2793 = sdiv i64 %v2792, 1
  %v2794 = add i64 %v2, 1
  %v2795 = mul i64 %v2793, %v2
  %v2796 = sdiv i64 %v2795, %v3
  %v2797 = mul i64 %v2796, 1
  %v2798 = icmp slt i64 %v2797, %v7
  %v2799 = select i1 %v2798, i64 %v2797, i64 %v7
  %v2800 = mul i64 %v2793, %v2794
  %v2801 = sdiv i64 %v2800, %v3
  %v2802 = mul i64 %v2801, 1
  %v2803 = icmp slt i64 %v2802, %v7
  %v2804 = select i1 %v2803, i64 %v2802, i64 %v7
  br label %b345
b345:
  %v2805 = phi i64 [ %v2799, %b338 ], [ %v2866, %b350 ]
  %v2806 = icmp slt i64 %v2805, %v2804
  br i1 %v2806, label %b346, label %b347
b346:
  br label %b348
b348:
  %v2807 = phi i64 [ 0, %b346 ], [ %v2865, %b353 ]
  %v2808 = icmp slt i64 %v2807, 2
  br i1 %v2808, label %b349, label %b350
b349:
  br label %b351
b351:
  %v2809 = phi i64 [ 0, %b349 ], [ %v2859, %b352 ]
  %v2810 = phi float [ 0x0000000000000000, %b349 ], [ %v2858, %b352 ]
  %v2811 = icmp slt i64 %v2809, 3
  br i1 %v2811, label %b352, label %b353
b352:
  %v2812 = add i64 %v1226, 0
  %v2813 = and i64 %v2812, %v346
  %v2814 = mul i64 %v2813, %v7
  %v2815 = add i64 %v2814, %v2805
  %v2816 = mul i64 %v2815, 6
  %v2817 = getelementptr inbounds float, ptr %v162, i64 %v2816
  %v2818 = add i64 %v1226, 0
  %v2819 = and i64 %v2818, %v354
  %v2820 = mul i64 %v2819, %v7
  %v2821 = add i64 %v2820, %v2805
  %v2822 = mul i64 %v2821, 2
  %v2823 = getelementptr inbounds float, ptr %v170, i64 %v2822
  %v2824 = add i64 0, %v2807
  %v2825 = getelementptr inbounds float, ptr %v2823, i64 %v2824
  %v2826 = load float, ptr %v2825, align 4
  %v2827 = mul i64 %v2807, 3
  %v2828 = add i64 0, %v2827
  %v2829 = add i64 %v2828, %v2809
  %v2830 = getelementptr inbounds float, ptr %v2817, i64 %v2829
  %v2831 = load float, ptr %v2830, align 4
  %v2832 = fsub float %v2831, %v2826
  %v2833 = fcmp olt float %v2832, 0xC05A400000000000
  %v2834 = select i1 %v2833, float 0xC05A400000000000, float %v2832
  %v2835 = fcmp ogt float %v2834, 0x4056400000000000
  %v2836 = select i1 %v2835, float 0x4056400000000000, float %v2834
  %v2837 = call float @llvm.fmuladd.f32(float %v2836, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2838 = fsub float %v2837, 0x4168000000000000
  %v2839 = call float @llvm.fmuladd.f32(float %v2838, float 0xBFE62E4000000000, float %v2836)
  %v2840 = call float @llvm.fmuladd.f32(float %v2838, float 0xBEB7F7D1C0000000, float %v2839)
  %v2841 = bitcast float %v2837 to i32
  %v2842 = fmul float %v2840, %v2840
  %v2843 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2840, float 0x3F81227F40000000)
  %v2844 = call float @llvm.fmuladd.f32(float %v2843, float %v2840, float 0x3FA5556740000000)
  %v2845 = call float @llvm.fmuladd.f32(float %v2844, float %v2840, float 0x3FC5554B00000000)
  %v2846 = call float @llvm.fmuladd.f32(float %v2845, float %v2840, float 0x3FDFFFFFE0000000)
  %v2847 = call float @llvm.fmuladd.f32(float %v2842, float %v2846, float %v2840)
  %v2848 = sub i32 %v2841, 1262485250
  %v2849 = lshr i32 %v2848, 1
  %v2850 = sub i32 %v2848, %v2849
  %v2851 = shl i32 %v2849, 23
  %v2852 = bitcast i32 %v2851 to float
  %v2853 = shl i32 %v2850, 23
  %v2854 = bitcast i32 %v2853 to float
  %v2855 = fadd float %v2847, 0x3FF0000000000000
  %v2856 = fmul float %v2855, %v2852
  %v2857 = fmul float %v2856, %v2854
  %v2858 = fadd float %v2810, %v2857
  %v2859 = add nsw i64 %v2809, 1
  br label %b351
b353:
  %v2860 = fadd float %v2810, 0x0000000000000000
  %v2861 = mul i64 %v2805, 2
  %v2862 = getelementptr inbounds float, ptr %v136, i64 %v2861
  %v2863 = add i64 0, %v2807
  %v2864 = getelementptr inbounds float, ptr %v2862, i64 %v2863
  store float %v2860, ptr %v2864, align 4
  %v2865 = add nsw i64 %v2807, 1
  br label %b348
b350:
  %v2866 = add nsw i64 %v2805, 1
  br label %b345
b347:
  %v2867 = add i64 %v7, 0
  %v2868 = sdiv i64 %v2867, 1
  %v2869 = add i64 %v2, 1
  %v2870 = mul i64 %v2868, %v2
  %v2871 = sdiv i64 %v2870, %v3
  %v2872 = mul i64 %v2871, 1
  %v2873 = icmp slt i64 %v2872, %v7
  %v2874 = select i1 %v2873, i64 %v2872, i64 %v7
  %v2875 = mul i64 %v2868, %v2869
  %v2876 = sdiv i64 %v2875, %v3
  %v2877 = mul i64 %v2876, 1
  %v2878 = icmp slt i64 %v2877, %v7
  %v2879 = select i1 %v2878, i64 %v2877, i64 %v7
  br label %b354
b354:
  %v2880 = phi i64 [ %v2874, %b347 ], [ %v2937, %b355 ]
  %v2881 = icmp slt i64 %v2880, %v2879
  br i1 %v2881, label %b355, label %b356
b355:
  %v2882 = mul i64 %v2880, 8
  %v2883 = getelementptr inbounds float, ptr %v130, i64 %v2882
  %v2884 = add i64 %v1226, 0
  %v2885 = and i64 %v2884, %v360
  %v2886 = mul i64 %v2885, %v7
  %v2887 = add i64 %v2886, %v2880
  %v2888 = mul i64 %v2887, 1
  %v2889 = getelementptr inbounds float, ptr %v176, i64 %v2888
  %v2890 = getelementptr inbounds float, ptr %v2889, i64 0
  %v2891 = load float, ptr %v2890, align 4
  %v2892 = fcmp ogt float %v2891, 0x0000000000000000
  %v2893 = select i1 %v2892, float 0x3FF0000000000000, float 0x0000000000000000
  %v2894 = fcmp une float %v2893, 0x0000000000000000
  %v2895 = select i1 %v2894, float %v2891, float 0x3FF0000000000000
  %v2896 = call float @llvm.sqrt.f32(float %v2895)
  %v2897 = fcmp une float %v2893, 0x0000000000000000
  %v2898 = select i1 %v2897, float %v2896, float 0x0000000000000000
  %v2899 = add i64 %v1226, 0
  %v2900 = and i64 %v2899, %v326
  %v2901 = mul i64 %v2900, %v7
  %v2902 = add i64 %v2901, %v2880
  %v2903 = mul i64 %v2902, 8
  %v2904 = getelementptr inbounds float, ptr %v120, i64 %v2903
  %v2905 = add i64 %v1226, 0
  %v2906 = and i64 %v2905, %v364
  %v2907 = mul i64 %v2906, %v7
  %v2908 = add i64 %v2907, %v2880
  %v2909 = mul i64 %v2908, 8
  %v2910 = getelementptr inbounds float, ptr %v180, i64 %v2909
  %v2911 = add i64 0, 0
  %v2912 = getelementptr inbounds float, ptr %v2883, i64 %v2911
  %v2913 = load <8 x float>, ptr %v2912, align 4
  %v2914 = add i64 0, 0
  %v2915 = getelementptr inbounds float, ptr %v2904, i64 %v2914
  %v2916 = load <8 x float>, ptr %v2915, align 4
  %v2917 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v2918 = shufflevector <8 x float> %v2917, <8 x float> poison, <8 x i32> zeroinitializer
  %v2919 = fcmp ogt <8 x float> %v2916, %v2918
  %v2920 = select <8 x i1> %v2919, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2921 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2922 = shufflevector <8 x float> %v2921, <8 x float> poison, <8 x i32> zeroinitializer
  %v2923 = fcmp une <8 x float> %v2920, splat (float 0x0000000000000000)
  %v2924 = select <8 x i1> %v2923, <8 x float> %v2916, <8 x float> %v2922
  %v2925 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v2924)
  %v2926 = fcmp une <8 x float> %v2920, splat (float 0x0000000000000000)
  %v2927 = select <8 x i1> %v2926, <8 x float> %v2925, <8 x float> %v2918
  %v2928 = insertelement <8 x float> poison, float %v2898, i64 0
  %v2929 = shufflevector <8 x float> %v2928, <8 x float> poison, <8 x i32> zeroinitializer
  %v2930 = fmul <8 x float> %v2929, %v2927
  %v2931 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v2932 = shufflevector <8 x float> %v2931, <8 x float> poison, <8 x i32> zeroinitializer
  %v2933 = fadd <8 x float> %v2930, %v2932
  %v2934 = fdiv <8 x float> %v2913, %v2933
  %v2935 = add i64 0, 0
  %v2936 = getelementptr inbounds float, ptr %v2910, i64 %v2935
  store <8 x float> %v2934, ptr %v2936, align 4
  %v2937 = add nsw i64 %v2880, 1
  br label %b354
b356:
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
  br label %b357
b357:
  %v2951 = phi i64 [ %v2945, %b356 ], [ %v3003, %b362 ]
  %v2952 = icmp slt i64 %v2951, %v2950
  br i1 %v2952, label %b358, label %b359
b358:
  br label %b360
b360:
  %v2953 = phi i64 [ 0, %b358 ], [ %v3002, %b365 ]
  %v2954 = icmp slt i64 %v2953, 8
  br i1 %v2954, label %b361, label %b362
b361:
  br label %b363
b363:
  %v2955 = phi i64 [ 0, %b361 ], [ %v2987, %b364 ]
  %v2956 = phi <8 x float> [ splat (float 0x0000000000000000), %b361 ], [ %v2986, %b364 ]
  %v2957 = icmp slt i64 %v2955, 8
  br i1 %v2957, label %b364, label %b365
b364:
  %v2958 = add i64 0, %v2953
  %v2959 = sitofp i64 %v2958 to float
  %v2960 = add i64 %v1226, 0
  %v2961 = and i64 %v2960, %v362
  %v2962 = mul i64 %v2961, %v7
  %v2963 = add i64 %v2962, %v2951
  %v2964 = mul i64 %v2963, 8
  %v2965 = getelementptr inbounds float, ptr %v178, i64 %v2964
  %v2966 = add i64 %v1226, 1
  %v2967 = and i64 %v2966, %v284
  %v2968 = mul i64 %v2967, %v7
  %v2969 = add i64 %v2968, %v2951
  %v2970 = mul i64 %v2969, 8
  %v2971 = getelementptr inbounds float, ptr %v30, i64 %v2970
  %v2972 = add i64 0, %v2955
  %v2973 = getelementptr inbounds float, ptr %v2965, i64 %v2972
  %v2974 = load <8 x float>, ptr %v2973, align 4
  %v2975 = insertelement <8 x float> poison, float %v2959, i64 0
  %v2976 = shufflevector <8 x float> %v2975, <8 x float> poison, <8 x i32> zeroinitializer
  %v2977 = fcmp oeq <8 x float> %v2976, %v2974
  %v2978 = select <8 x i1> %v2977, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2979 = add i64 0, %v2955
  %v2980 = getelementptr inbounds float, ptr %v2971, i64 %v2979
  %v2981 = load <8 x float>, ptr %v2980, align 4
  %v2982 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v2983 = shufflevector <8 x float> %v2982, <8 x float> poison, <8 x i32> zeroinitializer
  %v2984 = fcmp une <8 x float> %v2978, splat (float 0x0000000000000000)
  %v2985 = select <8 x i1> %v2984, <8 x float> %v2981, <8 x float> %v2983
  %v2986 = fadd <8 x float> %v2956, %v2985
  %v2987 = add nsw i64 %v2955, 8
  br label %b363
b365:
  %v2988 = shufflevector <8 x float> %v2956, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2989 = shufflevector <8 x float> %v2956, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2990 = fadd <4 x float> %v2988, %v2989
  %v2991 = shufflevector <4 x float> %v2990, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2992 = shufflevector <4 x float> %v2990, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2993 = fadd <2 x float> %v2991, %v2992
  %v2994 = extractelement <2 x float> %v2993, i64 0
  %v2995 = extractelement <2 x float> %v2993, i64 1
  %v2996 = fadd float %v2994, %v2995
  %v2997 = fadd float %v2996, 0x0000000000000000
  %v2998 = mul i64 %v2951, 8
  %v2999 = getelementptr inbounds float, ptr %v128, i64 %v2998
  %v3000 = add i64 0, %v2953
  %v3001 = getelementptr inbounds float, ptr %v2999, i64 %v3000
  store float %v2997, ptr %v3001, align 4
  %v3002 = add nsw i64 %v2953, 1
  br label %b360
b362:
  %v3003 = add nsw i64 %v2951, 1
  br label %b357
b359:
  %v3004 = add i64 %v7, 0
  %v3005 = sdiv i64 %v3004, 1
  %v3006 = add i64 %v2, 1
  %v3007 = mul i64 %v3005, %v2
  %v3008 = sdiv i64 %v3007, %v3
  %v3009 = mul i64 %v3008, 1
  %v3010 = icmp slt i64 %v3009, %v7
  %v3011 = select i1 %v3010, i64 %v3009, i64 %v7
  %v3012 = mul i64 %v3005, %v3006
  %v3013 = sdiv i64 %v3012, %v3
  %v3014 = mul i64 %v3013, 1
  %v3015 = icmp slt i64 %v3014, %v7
  %v3016 = select i1 %v3015, i64 %v3014, i64 %v7
  br label %b366
b366:
  %v3017 = phi i64 [ %v3011, %b359 ], [ %v3038, %b367 ]
  %v3018 = icmp slt i64 %v3017, %v3016
  br i1 %v3018, label %b367, label %b368
b367:
  %v3019 = mul i64 %v3017, 8
  %v3020 = getelementptr inbounds float, ptr %v128, i64 %v3019
  %v3021 = add i64 %v1226, 0
  %v3022 = and i64 %v3021, %v304
  %v3023 = mul i64 %v3022, %v7
  %v3024 = add i64 %v3023, %v3017
  %v3025 = mul i64 %v3024, 8
  %v3026 = getelementptr inbounds float, ptr %v82, i64 %v3025
  %v3027 = icmp ult i64 7, 8
  %v3028 = select i1 %v3027, i64 7, i64 8
  %v3029 = trunc i64 %v3028 to i32
  %v3030 = insertelement <8 x i32> poison, i32 %v3029, i64 0
  %v3031 = shufflevector <8 x i32> %v3030, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3032 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3031
  %v3033 = add i64 1, 0
  %v3034 = getelementptr inbounds float, ptr %v3020, i64 %v3033
  %v3035 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3034, <8 x i1> %v3032, <8 x float> zeroinitializer)
  %v3036 = add i64 0, 0
  %v3037 = getelementptr inbounds float, ptr %v3026, i64 %v3036
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3035, ptr align 4 %v3037, <8 x i1> %v3032)
  %v3038 = add nsw i64 %v3017, 1
  br label %b366
b368:
  %v3039 = add i64 %v7, 0
  %v3040 = sdiv i64 %v3039, 1
  %v3041 = add i64 %v2, 1
  %v3042 = mul i64 %v3040, %v2
  %v3043 = sdiv i64 %v3042, %v3
  %v3044 = mul i64 %v3043, 1
  %v3045 = icmp slt i64 %v3044, %v7
  %v3046 = select i1 %v3045, i64 %v3044, i64 %v7
  %v3047 = mul i64 %v3040, %v3041
  %v3048 = sdiv i64 %v3047, %v3
  %v3049 = mul i64 %v3048, 1
  %v3050 = icmp slt i64 %v3049, %v7
  %v3051 = select i1 %v3050, i64 %v3049, i64 %v7
  br label %b369
b369:
  %v3052 = phi i64 [ %v3046, %b368 ], [ %v3062, %b370 ]
  %v3053 = icmp slt i64 %v3052, %v3051
  br i1 %v3053, label %b370, label %b371
b370:
  %v3054 = add i64 %v1226, 0
  %v3055 = and i64 %v3054, %v304
  %v3056 = mul i64 %v3055, %v7
  %v3057 = add i64 %v3056, %v3052
  %v3058 = mul i64 %v3057, 8
  %v3059 = getelementptr inbounds float, ptr %v82, i64 %v3058
  %v3060 = add i64 7, 0
  %v3061 = getelementptr inbounds float, ptr %v3059, i64 %v3060
  store float 0x0000000000000000, ptr %v3061, align 4
  %v3062 = add nsw i64 %v3052, 1
  br label %b369
b371:
  %v3063 = add i64 %v7, 0
  %v3064 = sdiv i64 %v3063, 1
  %v3065 = add i64 %v2, 1
  %v3066 = mul i64 %v3064, %v2
  %v3067 = sdiv i64 %v3066, %v3
  %v3068 = mul i64 %v3067, 1
  %v3069 = icmp slt i64 %v3068, %v7
  %v3070 = select i1 %v3069, i64 %v3068, i64 %v7
  %v3071 = mul i64 %v3064, %v3065
  %v3072 = sdiv i64 %v3071, %v3
  %v3073 = mul i64 %v3072, 1
  %v3074 = icmp slt i64 %v3073, %v7
  %v3075 = select i1 %v3074, i64 %v3073, i64 %v7
  br label %b372
b372:
  %v3076 = phi i64 [ %v3070, %b371 ], [ %v3232, %b373 ]
  %v3077 = icmp slt i64 %v3076, %v3075
  br i1 %v3077, label %b373, label %b374
b373:
  %v3078 = mul i64 %v3076, 2
  %v3079 = getelementptr inbounds float, ptr %v136, i64 %v3078
  %v3080 = add i64 %v1226, 0
  %v3081 = and i64 %v3080, %v346
  %v3082 = mul i64 %v3081, %v7
  %v3083 = add i64 %v3082, %v3076
  %v3084 = mul i64 %v3083, 6
  %v3085 = getelementptr inbounds float, ptr %v162, i64 %v3084
  %v3086 = add i64 %v1226, 0
  %v3087 = and i64 %v3086, %v354
  %v3088 = mul i64 %v3087, %v7
  %v3089 = add i64 %v3088, %v3076
  %v3090 = mul i64 %v3089, 2
  %v3091 = getelementptr inbounds float, ptr %v170, i64 %v3090
  %v3092 = add i64 %v1226, 0
  %v3093 = and i64 %v3092, %v366
  %v3094 = mul i64 %v3093, %v7
  %v3095 = add i64 %v3094, %v3076
  %v3096 = mul i64 %v3095, 2
  %v3097 = getelementptr inbounds float, ptr %v182, i64 %v3096
  %v3098 = add i64 %v1226, 0
  %v3099 = and i64 %v3098, %v368
  %v3100 = mul i64 %v3099, %v7
  %v3101 = add i64 %v3100, %v3076
  %v3102 = mul i64 %v3101, 2
  %v3103 = getelementptr inbounds float, ptr %v184, i64 %v3102
  %v3104 = add i64 %v1226, 0
  %v3105 = and i64 %v3104, %v370
  %v3106 = mul i64 %v3105, %v7
  %v3107 = add i64 %v3106, %v3076
  %v3108 = mul i64 %v3107, 2
  %v3109 = getelementptr inbounds float, ptr %v186, i64 %v3108
  %v3110 = add i64 %v1226, 0
  %v3111 = and i64 %v3110, %v372
  %v3112 = mul i64 %v3111, %v7
  %v3113 = add i64 %v3112, %v3076
  %v3114 = mul i64 %v3113, 2
  %v3115 = getelementptr inbounds float, ptr %v188, i64 %v3114
  %v3116 = icmp ult i64 2, 8
  %v3117 = select i1 %v3116, i64 2, i64 8
  %v3118 = trunc i64 %v3117 to i32
  %v3119 = insertelement <8 x i32> poison, i32 %v3118, i64 0
  %v3120 = shufflevector <8 x i32> %v3119, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3121 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3120
  %v3122 = add i64 0, 0
  %v3123 = getelementptr inbounds float, ptr %v3079, i64 %v3122
  %v3124 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3123, <8 x i1> %v3121, <8 x float> zeroinitializer)
  %v3125 = mul i64 0, 3
  %v3126 = add i64 0, %v3125
  %v3127 = getelementptr inbounds float, ptr %v3085, i64 %v3126
  %v3128 = getelementptr float, ptr %v3127, <8 x i64> <i64 0, i64 3, i64 6, i64 9, i64 12, i64 15, i64 18, i64 21>
  %v3129 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3128, <8 x i1> %v3121, <8 x float> zeroinitializer)
  %v3130 = add i64 0, 0
  %v3131 = getelementptr inbounds float, ptr %v3091, i64 %v3130
  %v3132 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3131, <8 x i1> %v3121, <8 x float> zeroinitializer)
  %v3133 = fsub <8 x float> %v3129, %v3132
  %v3134 = fcmp olt <8 x float> %v3133, splat (float 0xC05A400000000000)
  %v3135 = select <8 x i1> %v3134, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3133
  %v3136 = fcmp ogt <8 x float> %v3135, splat (float 0x4056400000000000)
  %v3137 = select <8 x i1> %v3136, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3135
  %v3138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3137, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3139 = fsub <8 x float> %v3138, splat (float 0x4168000000000000)
  %v3140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3139, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3137)
  %v3141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3139, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3140)
  %v3142 = bitcast <8 x float> %v3138 to <8 x i32>
  %v3143 = fmul <8 x float> %v3141, %v3141
  %v3144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3141, <8 x float> splat (float 0x3F81227F40000000))
  %v3145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3144, <8 x float> %v3141, <8 x float> splat (float 0x3FA5556740000000))
  %v3146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3145, <8 x float> %v3141, <8 x float> splat (float 0x3FC5554B00000000))
  %v3147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3146, <8 x float> %v3141, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3143, <8 x float> %v3147, <8 x float> %v3141)
  %v3149 = sub <8 x i32> %v3142, splat (i32 1262485250)
  %v3150 = lshr <8 x i32> %v3149, splat (i32 1)
  %v3151 = sub <8 x i32> %v3149, %v3150
  %v3152 = shl <8 x i32> %v3150, splat (i32 23)
  %v3153 = bitcast <8 x i32> %v3152 to <8 x float>
  %v3154 = shl <8 x i32> %v3151, splat (i32 23)
  %v3155 = bitcast <8 x i32> %v3154 to <8 x float>
  %v3156 = fadd <8 x float> %v3148, splat (float 0x3FF0000000000000)
  %v3157 = fmul <8 x float> %v3156, %v3153
  %v3158 = fmul <8 x float> %v3157, %v3155
  %v3159 = fdiv <8 x float> %v3158, %v3124
  %v3160 = mul i64 0, 3
  %v3161 = add i64 1, %v3160
  %v3162 = getelementptr inbounds float, ptr %v3085, i64 %v3161
  %v3163 = getelementptr float, ptr %v3162, <8 x i64> <i64 0, i64 3, i64 6, i64 9, i64 12, i64 15, i64 18, i64 21>
  %v3164 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3163, <8 x i1> %v3121, <8 x float> zeroinitializer)
  %v3165 = fsub <8 x float> %v3164, %v3132
  %v3166 = fcmp olt <8 x float> %v3165, splat (float 0xC05A400000000000)
  %v3167 = select <8 x i1> %v3166, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3165
  %v3168 = fcmp ogt <8 x float> %v3167, splat (float 0x4056400000000000)
  %v3169 = select <8 x i1> %v3168, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3167
  %v3170 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3169, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3171 = fsub <8 x float> %v3170, splat (float 0x4168000000000000)
  %v3172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3171, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3169)
  %v3173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3171, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3172)
  %v3174 = bitcast <8 x float> %v3170 to <8 x i32>
  %v3175 = fmul <8 x float> %v3173, %v3173
  %v3176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3173, <8 x float> splat (float 0x3F81227F40000000))
  %v3177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3176, <8 x float> %v3173, <8 x float> splat (float 0x3FA5556740000000))
  %v3178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3177, <8 x float> %v3173, <8 x float> splat (float 0x3FC5554B00000000))
  %v3179 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3178, <8 x float> %v3173, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3175, <8 x float> %v3179, <8 x float> %v3173)
  %v3181 = sub <8 x i32> %v3174, splat (i32 1262485250)
  %v3182 = lshr <8 x i32> %v3181, splat (i32 1)
  %v3183 = sub <8 x i32> %v3181, %v3182
  %v3184 = shl <8 x i32> %v3182, splat (i32 23)
  %v3185 = bitcast <8 x i32> %v3184 to <8 x float>
  %v3186 = shl <8 x i32> %v3183, splat (i32 23)
  %v3187 = bitcast <8 x i32> %v3186 to <8 x float>
  %v3188 = fadd <8 x float> %v3180, splat (float 0x3FF0000000000000)
  %v3189 = fmul <8 x float> %v3188, %v3185
  %v3190 = fmul <8 x float> %v3189, %v3187
  %v3191 = fdiv <8 x float> %v3190, %v3124
  %v3192 = mul i64 0, 3
  %v3193 = add i64 2, %v3192
  %v3194 = getelementptr inbounds float, ptr %v3085, i64 %v3193
  %v3195 = getelementptr float, ptr %v3194, <8 x i64> <i64 0, i64 3, i64 6, i64 9, i64 12, i64 15, i64 18, i64 21>
  %v3196 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3195, <8 x i1> %v3121, <8 x float> zeroinitializer)
  %v3197 = fsub <8 x float> %v3196, %v3132
  %v3198 = fcmp olt <8 x float> %v3197, splat (float 0xC05A400000000000)
  %v3199 = select <8 x i1> %v3198, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3197
  %v3200 = fcmp ogt <8 x float> %v3199, splat (float 0x4056400000000000)
  %v3201 = select <8 x i1> %v3200, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3199
  %v3202 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3201, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3203 = fsub <8 x float> %v3202, splat (float 0x4168000000000000)
  %v3204 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3203, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3201)
  %v3205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3203, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3204)
  %v3206 = bitcast <8 x float> %v3202 to <8 x i32>
  %v3207 = fmul <8 x float> %v3205, %v3205
  %v3208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3205, <8 x float> splat (float 0x3F81227F40000000))
  %v3209 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3208, <8 x float> %v3205, <8 x float> splat (float 0x3FA5556740000000))
  %v3210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3209, <8 x float> %v3205, <8 x float> splat (float 0x3FC5554B00000000))
  %v3211 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3210, <8 x float> %v3205, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3207, <8 x float> %v3211, <8 x float> %v3205)
  %v3213 = sub <8 x i32> %v3206, splat (i32 1262485250)
  %v3214 = lshr <8 x i32> %v3213, splat (i32 1)
  %v3215 = sub <8 x i32> %v3213, %v3214
  %v3216 = shl <8 x i32> %v3214, splat (i32 23)
  %v3217 = bitcast <8 x i32> %v3216 to <8 x float>
  %v3218 = shl <8 x i32> %v3215, splat (i32 23)
  %v3219 = bitcast <8 x i32> %v3218 to <8 x float>
  %v3220 = fadd <8 x float> %v3212, splat (float 0x3FF0000000000000)
  %v3221 = fmul <8 x float> %v3220, %v3217
  %v3222 = fmul <8 x float> %v3221, %v3219
  %v3223 = fdiv <8 x float> %v3222, %v3124
  %v3224 = add i64 0, 0
  %v3225 = getelementptr inbounds float, ptr %v3097, i64 %v3224
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3124, ptr align 4 %v3225, <8 x i1> %v3121)
  %v3226 = add i64 0, 0
  %v3227 = getelementptr inbounds float, ptr %v3103, i64 %v3226
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3159, ptr align 4 %v3227, <8 x i1> %v3121)
  %v3228 = add i64 0, 0
  %v3229 = getelementptr inbounds float, ptr %v3109, i64 %v3228
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3191, ptr align 4 %v3229, <8 x i1> %v3121)
  %v3230 = add i64 0, 0
  %v3231 = getelementptr inbounds float, ptr %v3115, i64 %v3230
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3223, ptr align 4 %v3231, <8 x i1> %v3121)
  %v3232 = add nsw i64 %v3076, 1
  br label %b372
b374:
  %v3233 = add i64 %v7, 0
  %v3234 = sdiv i64 %v3233, 1
  %v3235 = add i64 %v2, 1
  %v3236 = mul i64 %v3234, %v2
  %v3237 = sdiv i64 %v3236, %v3
  %v3238 = mul i64 %v3237, 1
  %v3239 = icmp slt i64 %v3238, %v7
  %v3240 = select i1 %v3239, i64 %v3238, i64 %v7
  %v3241 = mul i64 %v3234, %v3235
  %v3242 = sdiv i64 %v3241, %v3
  %v3243 = mul i64 %v3242, 1
  %v3244 = icmp slt i64 %v3243, %v7
  %v3245 = select i1 %v3244, i64 %v3243, i64 %v7
  br label %b375
b375:
  %v3246 = phi i64 [ %v3240, %b374 ], [ %v3334, %b380 ]
  %v3247 = icmp slt i64 %v3246, %v3245
  br i1 %v3247, label %b376, label %b377
b376:
  br label %b378
b378:
  %v3248 = phi i64 [ 0, %b376 ], [ %v3319, %b379 ]
  %v3249 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b376 ], [ %v3318, %b379 ]
  %v3250 = icmp slt i64 %v3248, 8
  br i1 %v3250, label %b379, label %b380
b379:
  %v3251 = add i64 %v1226, 0
  %v3252 = and i64 %v3251, %v338
  %v3253 = mul i64 %v3252, %v7
  %v3254 = add i64 %v3253, %v3246
  %v3255 = mul i64 %v3254, 1
  %v3256 = getelementptr inbounds float, ptr %v150, i64 %v3255
  %v3257 = getelementptr inbounds float, ptr %v3256, i64 0
  %v3258 = load float, ptr %v3257, align 4
  %v3259 = call float @llvm.fabs.f32(float %v3258)
  %v3260 = fneg float %v3259
  %v3261 = fcmp olt float %v3260, 0xC05A400000000000
  %v3262 = select i1 %v3261, float 0xC05A400000000000, float %v3260
  %v3263 = call float @llvm.fmuladd.f32(float %v3262, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3264 = fsub float %v3263, 0x4168000000000000
  %v3265 = call float @llvm.fmuladd.f32(float %v3264, float 0xBFE62E4000000000, float %v3262)
  %v3266 = call float @llvm.fmuladd.f32(float %v3264, float 0xBEB7F7D1C0000000, float %v3265)
  %v3267 = bitcast float %v3263 to i32
  %v3268 = fmul float %v3266, %v3266
  %v3269 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3266, float 0x3F81227F40000000)
  %v3270 = call float @llvm.fmuladd.f32(float %v3269, float %v3266, float 0x3FA5556740000000)
  %v3271 = call float @llvm.fmuladd.f32(float %v3270, float %v3266, float 0x3FC5554B00000000)
  %v3272 = call float @llvm.fmuladd.f32(float %v3271, float %v3266, float 0x3FDFFFFFE0000000)
  %v3273 = call float @llvm.fmuladd.f32(float %v3268, float %v3272, float %v3266)
  %v3274 = sub i32 %v3267, 1262485250
  %v3275 = lshr i32 %v3274, 1
  %v3276 = sub i32 %v3274, %v3275
  %v3277 = shl i32 %v3275, 23
  %v3278 = bitcast i32 %v3277 to float
  %v3279 = shl i32 %v3276, 23
  %v3280 = bitcast i32 %v3279 to float
  %v3281 = fadd float %v3273, 0x3FF0000000000000
  %v3282 = fmul float %v3281, %v3278
  %v3283 = fmul float %v3282, %v3280
  %v3284 = fcmp ogt float %v3283, 0x3FDA8279A0000000
  %v3285 = call float @llvm.fmuladd.f32(float %v3283, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v3286 = select i1 %v3284, float %v3285, float %v3283
  %v3287 = select i1 %v3284, float 0x3FE62E4000000000, float 0x0000000000000000
  %v3288 = select i1 %v3284, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v3289 = fmul float %v3286, %v3286
  %v3290 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v3289, float 0xBFC0DA7220000000)
  %v3291 = call float @llvm.fmuladd.f32(float %v3290, float %v3289, float 0xBFC546EF00000000)
  %v3292 = call float @llvm.fmuladd.f32(float %v3291, float %v3289, float 0xBFD0002320000000)
  %v3293 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v3289, float 0x3FC22D90A0000000)
  %v3294 = call float @llvm.fmuladd.f32(float %v3293, float %v3289, float 0x3FC999FF60000000)
  %v3295 = call float @llvm.fmuladd.f32(float %v3294, float %v3289, float 0x3FD5555540000000)
  %v3296 = call float @llvm.fmuladd.f32(float %v3286, float %v3292, float %v3295)
  %v3297 = call float @llvm.fmuladd.f32(float %v3286, float %v3296, float 0xBFE0000000000000)
  %v3298 = fmul float %v3286, %v3286
  %v3299 = call float @llvm.fmuladd.f32(float %v3298, float %v3297, float %v3288)
  %v3300 = fadd float %v3299, %v3286
  %v3301 = fadd float %v3300, %v3287
  %v3302 = fcmp ogt float %v3258, 0x0000000000000000
  %v3303 = select i1 %v3302, float %v3258, float 0x0000000000000000
  %v3304 = fadd float %v3303, %v3301
  %v3305 = fadd float 0x3FF0000000000000, %v3304
  %v3306 = add i64 %v1226, 0
  %v3307 = and i64 %v3306, %v364
  %v3308 = mul i64 %v3307, %v7
  %v3309 = add i64 %v3308, %v3246
  %v3310 = mul i64 %v3309, 8
  %v3311 = getelementptr inbounds float, ptr %v180, i64 %v3310
  %v3312 = add i64 0, %v3248
  %v3313 = getelementptr inbounds float, ptr %v3311, i64 %v3312
  %v3314 = load <8 x float>, ptr %v3313, align 4
  %v3315 = insertelement <8 x float> poison, float %v3305, i64 0
  %v3316 = shufflevector <8 x float> %v3315, <8 x float> poison, <8 x i32> zeroinitializer
  %v3317 = fmul <8 x float> %v3316, %v3314
  %v3318 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v3249, <8 x float> %v3317)
  %v3319 = add nsw i64 %v3248, 8
  br label %b378
b380:
  %v3320 = shufflevector <8 x float> %v3249, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3321 = shufflevector <8 x float> %v3249, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3322 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v3320, <4 x float> %v3321)
  %v3323 = shufflevector <4 x float> %v3322, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3324 = shufflevector <4 x float> %v3322, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3325 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v3323, <2 x float> %v3324)
  %v3326 = extractelement <2 x float> %v3325, i64 0
  %v3327 = extractelement <2 x float> %v3325, i64 1
  %v3328 = call float @llvm.maximum.f32(float %v3326, float %v3327)
  %v3329 = call float @llvm.maximum.f32(float %v3328, float 0xFFF0000000000000)
  %v3330 = mul i64 %v3246, 1
  %v3331 = getelementptr inbounds float, ptr %v154, i64 %v3330
  %v3332 = add i64 0, 0
  %v3333 = getelementptr inbounds float, ptr %v3331, i64 %v3332
  store float %v3329, ptr %v3333, align 4
  %v3334 = add nsw i64 %v3246, 1
  br label %b375
b377:
  %v3335 = add i64 %v7, 0
  %v3336 = sdiv i64 %v3335, 1
  %v3337 = add i64 %v2, 1
  %v3338 = mul i64 %v3336, %v2
  %v3339 = sdiv i64 %v3338, %v3
  %v3340 = mul i64 %v3339, 1
  %v3341 = icmp slt i64 %v3340, %v7
  %v3342 = select i1 %v3341, i64 %v3340, i64 %v7
  %v3343 = mul i64 %v3336, %v3337
  %v3344 = sdiv i64 %v3343, %v3
  %v3345 = mul i64 %v3344, 1
  %v3346 = icmp slt i64 %v3345, %v7
  %v3347 = select i1 %v3346, i64 %v3345, i64 %v7
  br label %b381
b381:
  %v3348 = phi i64 [ %v3342, %b377 ], [ %v3364, %b386 ]
  %v3349 = icmp slt i64 %v3348, %v3347
  br i1 %v3349, label %b382, label %b383
b382:
  br label %b384
b384:
  %v3350 = phi i64 [ 0, %b382 ], [ %v3363, %b385 ]
  %v3351 = phi float [ 0x3FF0000000000000, %b382 ], [ %v3358, %b385 ]
  %v3352 = icmp slt i64 %v3350, 8
  br i1 %v3352, label %b385, label %b386
b385:
  %v3353 = mul i64 %v3348, 8
  %v3354 = getelementptr inbounds float, ptr %v128, i64 %v3353
  %v3355 = add i64 0, %v3350
  %v3356 = getelementptr inbounds float, ptr %v3354, i64 %v3355
  %v3357 = load float, ptr %v3356, align 4
  %v3358 = fmul float %v3351, %v3357
  %v3359 = mul i64 %v3348, 8
  %v3360 = getelementptr inbounds float, ptr %v134, i64 %v3359
  %v3361 = add i64 0, %v3350
  %v3362 = getelementptr inbounds float, ptr %v3360, i64 %v3361
  store float %v3358, ptr %v3362, align 4
  %v3363 = add nsw i64 %v3350, 1
  br label %b384
b386:
  %v3364 = add nsw i64 %v3348, 1
  br label %b381
b383:
  %v3365 = add i64 %v7, 0
  %v3366 = sdiv i64 %v3365, 1
  %v3367 = add i64 %v2, 1
  %v3368 = mul i64 %v3366, %v2
  %v3369 = sdiv i64 %v3368, %v3
  %v3370 = mul i64 %v3369, 1
  %v3371 = icmp slt i64 %v3370, %v7
  %v3372 = select i1 %v3371, i64 %v3370, i64 %v7
  %v3373 = mul i64 %v3366, %v3367
  %v3374 = sdiv i64 %v3373, %v3
  %v3375 = mul i64 %v3374, 1
  %v3376 = icmp slt i64 %v3375, %v7
  %v3377 = select i1 %v3376, i64 %v3375, i64 %v7
  br label %b387
b387:
  %v3378 = phi i64 [ %v3372, %b383 ], [ %v3402, %b388 ]
  %v3379 = icmp slt i64 %v3378, %v3377
  br i1 %v3379, label %b388, label %b389
b388:
  %v3380 = mul i64 %v3378, 8
  %v3381 = getelementptr inbounds float, ptr %v128, i64 %v3380
  %v3382 = add i64 %v1226, 0
  %v3383 = and i64 %v3382, %v374
  %v3384 = mul i64 %v3383, %v7
  %v3385 = add i64 %v3384, %v3378
  %v3386 = mul i64 %v3385, 7
  %v3387 = getelementptr inbounds float, ptr %v190, i64 %v3386
  %v3388 = icmp ult i64 7, 8
  %v3389 = select i1 %v3388, i64 7, i64 8
  %v3390 = trunc i64 %v3389 to i32
  %v3391 = insertelement <8 x i32> poison, i32 %v3390, i64 0
  %v3392 = shufflevector <8 x i32> %v3391, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3393 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3392
  %v3394 = add i64 1, 0
  %v3395 = getelementptr inbounds float, ptr %v3381, i64 %v3394
  %v3396 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3395, <8 x i1> %v3393, <8 x float> zeroinitializer)
  %v3397 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3398 = shufflevector <8 x float> %v3397, <8 x float> poison, <8 x i32> zeroinitializer
  %v3399 = fsub <8 x float> %v3398, %v3396
  %v3400 = add i64 0, 0
  %v3401 = getelementptr inbounds float, ptr %v3387, i64 %v3400
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3399, ptr align 4 %v3401, <8 x i1> %v3393)
  %v3402 = add nsw i64 %v3378, 1
  br label %b387
b389:
  %v3403 = add i64 %v7, 0
  %v3404 = sdiv i64 %v3403, 1
  %v3405 = add i64 %v2, 1
  %v3406 = mul i64 %v3404, %v2
  %v3407 = sdiv i64 %v3406, %v3
  %v3408 = mul i64 %v3407, 1
  %v3409 = icmp slt i64 %v3408, %v7
  %v3410 = select i1 %v3409, i64 %v3408, i64 %v7
  %v3411 = mul i64 %v3404, %v3405
  %v3412 = sdiv i64 %v3411, %v3
  %v3413 = mul i64 %v3412, 1
  %v3414 = icmp slt i64 %v3413, %v7
  %v3415 = select i1 %v3414, i64 %v3413, i64 %v7
  br label %b390
b390:
  %v3416 = phi i64 [ %v3410, %b389 ], [ %v3426, %b391 ]
  %v3417 = icmp slt i64 %v3416, %v3415
  br i1 %v3417, label %b391, label %b392
b391:
  %v3418 = add i64 %v1226, 0
  %v3419 = and i64 %v3418, %v306
  %v3420 = mul i64 %v3419, %v7
  %v3421 = add i64 %v3420, %v3416
  %v3422 = mul i64 %v3421, 8
  %v3423 = getelementptr inbounds float, ptr %v84, i64 %v3422
  %v3424 = add i64 0, 0
  %v3425 = getelementptr inbounds float, ptr %v3423, i64 %v3424
  store float 0x3FF0000000000000, ptr %v3425, align 4
  %v3426 = add nsw i64 %v3416, 1
  br label %b390
b392:
  %v3427 = add i64 %v7, 0
  %v3428 = sdiv i64 %v3427, 1
  %v3429 = add i64 %v2, 1
  %v3430 = mul i64 %v3428, %v2
  %v3431 = sdiv i64 %v3430, %v3
  %v3432 = mul i64 %v3431, 1
  %v3433 = icmp slt i64 %v3432, %v7
  %v3434 = select i1 %v3433, i64 %v3432, i64 %v7
  %v3435 = mul i64 %v3428, %v3429
  %v3436 = sdiv i64 %v3435, %v3
  %v3437 = mul i64 %v3436, 1
  %v3438 = icmp slt i64 %v3437, %v7
  %v3439 = select i1 %v3438, i64 %v3437, i64 %v7
  br label %b393
b393:
  %v3440 = phi i64 [ %v3434, %b392 ], [ %v3461, %b394 ]
  %v3441 = icmp slt i64 %v3440, %v3439
  br i1 %v3441, label %b394, label %b395
b394:
  %v3442 = mul i64 %v3440, 8
  %v3443 = getelementptr inbounds float, ptr %v134, i64 %v3442
  %v3444 = add i64 %v1226, 0
  %v3445 = and i64 %v3444, %v306
  %v3446 = mul i64 %v3445, %v7
  %v3447 = add i64 %v3446, %v3440
  %v3448 = mul i64 %v3447, 8
  %v3449 = getelementptr inbounds float, ptr %v84, i64 %v3448
  %v3450 = icmp ult i64 7, 8
  %v3451 = select i1 %v3450, i64 7, i64 8
  %v3452 = trunc i64 %v3451 to i32
  %v3453 = insertelement <8 x i32> poison, i32 %v3452, i64 0
  %v3454 = shufflevector <8 x i32> %v3453, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3455 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3454
  %v3456 = add i64 0, 0
  %v3457 = getelementptr inbounds float, ptr %v3443, i64 %v3456
  %v3458 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3457, <8 x i1> %v3455, <8 x float> zeroinitializer)
  %v3459 = add i64 1, 0
  %v3460 = getelementptr inbounds float, ptr %v3449, i64 %v3459
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3458, ptr align 4 %v3460, <8 x i1> %v3455)
  %v3461 = add nsw i64 %v3440, 1
  br label %b393
b395:
  %v3462 = add i64 %v7, 0
  %v3463 = sdiv i64 %v3462, 1
  %v3464 = add i64 %v2, 1
  %v3465 = mul i64 %v3463, %v2
  %v3466 = sdiv i64 %v3465, %v3
  %v3467 = mul i64 %v3466, 1
  %v3468 = icmp slt i64 %v3467, %v7
  %v3469 = select i1 %v3468, i64 %v3467, i64 %v7
  %v3470 = mul i64 %v3463, %v3464
  %v3471 = sdiv i64 %v3470, %v3
  %v3472 = mul i64 %v3471, 1
  %v3473 = icmp slt i64 %v3472, %v7
  %v3474 = select i1 %v3473, i64 %v3472, i64 %v7
  br label %b396
b396:
  %v3475 = phi i64 [ %v3469, %b395 ], [ %v3489, %b397 ]
  %v3476 = icmp slt i64 %v3475, %v3474
  br i1 %v3476, label %b397, label %b398
b397:
  %v3477 = mul i64 %v3475, 1
  %v3478 = getelementptr inbounds float, ptr %v154, i64 %v3477
  %v3479 = getelementptr inbounds float, ptr %v3478, i64 0
  %v3480 = load float, ptr %v3479, align 4
  %v3481 = add i64 %v1226, 0
  %v3482 = and i64 %v3481, %v376
  %v3483 = mul i64 %v3482, %v7
  %v3484 = add i64 %v3483, %v3475
  %v3485 = mul i64 %v3484, 1
  %v3486 = getelementptr inbounds float, ptr %v192, i64 %v3485
  %v3487 = add i64 0, 0
  %v3488 = getelementptr inbounds float, ptr %v3486, i64 %v3487
  store float %v3480, ptr %v3488, align 4
  %v3489 = add nsw i64 %v3475, 1
  br label %b396
b398:
  %v3490 = add i64 %v7, 0
  %v3491 = sdiv i64 %v3490, 1
  %v3492 = add i64 %v2, 1
  %v3493 = mul i64 %v3491, %v2
  %v3494 = sdiv i64 %v3493, %v3
  %v3495 = mul i64 %v3494, 1
  %v3496 = icmp slt i64 %v3495, %v7
  %v3497 = select i1 %v3496, i64 %v3495, i64 %v7
  %v3498 = mul i64 %v3491, %v3492
  %v3499 = sdiv i64 %v3498, %v3
  %v3500 = mul i64 %v3499, 1
  %v3501 = icmp slt i64 %v3500, %v7
  %v3502 = select i1 %v3501, i64 %v3500, i64 %v7
  br label %b399
b399:
  %v3503 = phi i64 [ %v3497, %b398 ], [ %v3527, %b400 ]
  %v3504 = icmp slt i64 %v3503, %v3502
  br i1 %v3504, label %b400, label %b401
b400:
  %v3505 = mul i64 %v3503, 8
  %v3506 = getelementptr inbounds float, ptr %v128, i64 %v3505
  %v3507 = add i64 %v1226, 0
  %v3508 = and i64 %v3507, %v306
  %v3509 = mul i64 %v3508, %v7
  %v3510 = add i64 %v3509, %v3503
  %v3511 = mul i64 %v3510, 8
  %v3512 = getelementptr inbounds float, ptr %v84, i64 %v3511
  %v3513 = mul i64 %v3503, 8
  %v3514 = getelementptr inbounds float, ptr %v130, i64 %v3513
  %v3515 = add i64 0, 0
  %v3516 = getelementptr inbounds float, ptr %v3506, i64 %v3515
  %v3517 = load <8 x float>, ptr %v3516, align 4
  %v3518 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3519 = shufflevector <8 x float> %v3518, <8 x float> poison, <8 x i32> zeroinitializer
  %v3520 = fsub <8 x float> %v3519, %v3517
  %v3521 = add i64 0, 0
  %v3522 = getelementptr inbounds float, ptr %v3512, i64 %v3521
  %v3523 = load <8 x float>, ptr %v3522, align 4
  %v3524 = fmul <8 x float> %v3520, %v3523
  %v3525 = add i64 0, 0
  %v3526 = getelementptr inbounds float, ptr %v3514, i64 %v3525
  store <8 x float> %v3524, ptr %v3526, align 4
  %v3527 = add nsw i64 %v3503, 1
  br label %b399
b401:
  %v3528 = add i64 %v7, 0
  %v3529 = sdiv i64 %v3528, 1
  %v3530 = add i64 %v2, 1
  %v3531 = mul i64 %v3529, %v2
  %v3532 = sdiv i64 %v3531, %v3
  %v3533 = mul i64 %v3532, 1
  %v3534 = icmp slt i64 %v3533, %v7
  %v3535 = select i1 %v3534, i64 %v3533, i64 %v7
  %v3536 = mul i64 %v3529, %v3530
  %v3537 = sdiv i64 %v3536, %v3
  %v3538 = mul i64 %v3537, 1
  %v3539 = icmp slt i64 %v3538, %v7
  %v3540 = select i1 %v3539, i64 %v3538, i64 %v7
  br label %b402
b402:
  %v3541 = phi i64 [ %v3535, %b401 ], [ %v3665, %b407 ]
  %v3542 = icmp slt i64 %v3541, %v3540
  br i1 %v3542, label %b403, label %b404
b403:
  br label %b405
b405:
  %v3543 = phi i64 [ 0, %b403 ], [ %v3650, %b406 ]
  %v3544 = phi <8 x float> [ splat (float 0x0000000000000000), %b403 ], [ %v3649, %b406 ]
  %v3545 = icmp slt i64 %v3543, 8
  br i1 %v3545, label %b406, label %b407
b406:
  %v3546 = add i64 %v1226, 0
  %v3547 = and i64 %v3546, %v338
  %v3548 = mul i64 %v3547, %v7
  %v3549 = add i64 %v3548, %v3541
  %v3550 = mul i64 %v3549, 1
  %v3551 = getelementptr inbounds float, ptr %v150, i64 %v3550
  %v3552 = getelementptr inbounds float, ptr %v3551, i64 0
  %v3553 = load float, ptr %v3552, align 4
  %v3554 = call float @llvm.fabs.f32(float %v3553)
  %v3555 = fneg float %v3554
  %v3556 = fcmp olt float %v3555, 0xC05A400000000000
  %v3557 = select i1 %v3556, float 0xC05A400000000000, float %v3555
  %v3558 = call float @llvm.fmuladd.f32(float %v3557, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3559 = fsub float %v3558, 0x4168000000000000
  %v3560 = call float @llvm.fmuladd.f32(float %v3559, float 0xBFE62E4000000000, float %v3557)
  %v3561 = call float @llvm.fmuladd.f32(float %v3559, float 0xBEB7F7D1C0000000, float %v3560)
  %v3562 = bitcast float %v3558 to i32
  %v3563 = fmul float %v3561, %v3561
  %v3564 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3561, float 0x3F81227F40000000)
  %v3565 = call float @llvm.fmuladd.f32(float %v3564, float %v3561, float 0x3FA5556740000000)
  %v3566 = call float @llvm.fmuladd.f32(float %v3565, float %v3561, float 0x3FC5554B00000000)
  %v3567 = call float @llvm.fmuladd.f32(float %v3566, float %v3561, float 0x3FDFFFFFE0000000)
  %v3568 = call float @llvm.fmuladd.f32(float %v3563, float %v3567, float %v3561)
  %v3569 = sub i32 %v3562, 1262485250
  %v3570 = lshr i32 %v3569, 1
  %v3571 = sub i32 %v3569, %v3570
  %v3572 = shl i32 %v3570, 23
  %v3573 = bitcast i32 %v3572 to float
  %v3574 = shl i32 %v3571, 23
  %v3575 = bitcast i32 %v3574 to float
  %v3576 = fadd float %v3568, 0x3FF0000000000000
  %v3577 = fmul float %v3576, %v3573
  %v3578 = fmul float %v3577, %v3575
  %v3579 = fcmp ogt float %v3578, 0x3FDA8279A0000000
  %v3580 = call float @llvm.fmuladd.f32(float %v3578, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v3581 = select i1 %v3579, float %v3580, float %v3578
  %v3582 = select i1 %v3579, float 0x3FE62E4000000000, float 0x0000000000000000
  %v3583 = select i1 %v3579, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v3584 = fmul float %v3581, %v3581
  %v3585 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v3584, float 0xBFC0DA7220000000)
  %v3586 = call float @llvm.fmuladd.f32(float %v3585, float %v3584, float 0xBFC546EF00000000)
  %v3587 = call float @llvm.fmuladd.f32(float %v3586, float %v3584, float 0xBFD0002320000000)
  %v3588 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v3584, float 0x3FC22D90A0000000)
  %v3589 = call float @llvm.fmuladd.f32(float %v3588, float %v3584, float 0x3FC999FF60000000)
  %v3590 = call float @llvm.fmuladd.f32(float %v3589, float %v3584, float 0x3FD5555540000000)
  %v3591 = call float @llvm.fmuladd.f32(float %v3581, float %v3587, float %v3590)
  %v3592 = call float @llvm.fmuladd.f32(float %v3581, float %v3591, float 0xBFE0000000000000)
  %v3593 = fmul float %v3581, %v3581
  %v3594 = call float @llvm.fmuladd.f32(float %v3593, float %v3592, float %v3583)
  %v3595 = fadd float %v3594, %v3581
  %v3596 = fadd float %v3595, %v3582
  %v3597 = fcmp ogt float %v3553, 0x0000000000000000
  %v3598 = select i1 %v3597, float %v3553, float 0x0000000000000000
  %v3599 = fadd float %v3598, %v3596
  %v3600 = fadd float 0x3FF0000000000000, %v3599
  %v3601 = add i64 %v1226, 0
  %v3602 = and i64 %v3601, %v364
  %v3603 = mul i64 %v3602, %v7
  %v3604 = add i64 %v3603, %v3541
  %v3605 = mul i64 %v3604, 8
  %v3606 = getelementptr inbounds float, ptr %v180, i64 %v3605
  %v3607 = add i64 %v1226, 0
  %v3608 = and i64 %v3607, %v376
  %v3609 = mul i64 %v3608, %v7
  %v3610 = add i64 %v3609, %v3541
  %v3611 = mul i64 %v3610, 1
  %v3612 = getelementptr inbounds float, ptr %v192, i64 %v3611
  %v3613 = getelementptr inbounds float, ptr %v3612, i64 0
  %v3614 = load float, ptr %v3613, align 4
  %v3615 = add i64 0, %v3543
  %v3616 = getelementptr inbounds float, ptr %v3606, i64 %v3615
  %v3617 = load <8 x float>, ptr %v3616, align 4
  %v3618 = insertelement <8 x float> poison, float %v3600, i64 0
  %v3619 = shufflevector <8 x float> %v3618, <8 x float> poison, <8 x i32> zeroinitializer
  %v3620 = fmul <8 x float> %v3619, %v3617
  %v3621 = insertelement <8 x float> poison, float %v3614, i64 0
  %v3622 = shufflevector <8 x float> %v3621, <8 x float> poison, <8 x i32> zeroinitializer
  %v3623 = fsub <8 x float> %v3620, %v3622
  %v3624 = fcmp olt <8 x float> %v3623, splat (float 0xC05A400000000000)
  %v3625 = select <8 x i1> %v3624, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3623
  %v3626 = fcmp ogt <8 x float> %v3625, splat (float 0x4056400000000000)
  %v3627 = select <8 x i1> %v3626, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3625
  %v3628 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3627, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3629 = fsub <8 x float> %v3628, splat (float 0x4168000000000000)
  %v3630 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3629, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3627)
  %v3631 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3629, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3630)
  %v3632 = bitcast <8 x float> %v3628 to <8 x i32>
  %v3633 = fmul <8 x float> %v3631, %v3631
  %v3634 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3631, <8 x float> splat (float 0x3F81227F40000000))
  %v3635 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3634, <8 x float> %v3631, <8 x float> splat (float 0x3FA5556740000000))
  %v3636 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3635, <8 x float> %v3631, <8 x float> splat (float 0x3FC5554B00000000))
  %v3637 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3636, <8 x float> %v3631, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3638 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3633, <8 x float> %v3637, <8 x float> %v3631)
  %v3639 = sub <8 x i32> %v3632, splat (i32 1262485250)
  %v3640 = lshr <8 x i32> %v3639, splat (i32 1)
  %v3641 = sub <8 x i32> %v3639, %v3640
  %v3642 = shl <8 x i32> %v3640, splat (i32 23)
  %v3643 = bitcast <8 x i32> %v3642 to <8 x float>
  %v3644 = shl <8 x i32> %v3641, splat (i32 23)
  %v3645 = bitcast <8 x i32> %v3644 to <8 x float>
  %v3646 = fadd <8 x float> %v3638, splat (float 0x3FF0000000000000)
  %v3647 = fmul <8 x float> %v3646, %v3643
  %v3648 = fmul <8 x float> %v3647, %v3645
  %v3649 = fadd <8 x float> %v3544, %v3648
  %v3650 = add nsw i64 %v3543, 8
  br label %b405
b407:
  %v3651 = shufflevector <8 x float> %v3544, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3652 = shufflevector <8 x float> %v3544, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3653 = fadd <4 x float> %v3651, %v3652
  %v3654 = shufflevector <4 x float> %v3653, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3655 = shufflevector <4 x float> %v3653, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3656 = fadd <2 x float> %v3654, %v3655
  %v3657 = extractelement <2 x float> %v3656, i64 0
  %v3658 = extractelement <2 x float> %v3656, i64 1
  %v3659 = fadd float %v3657, %v3658
  %v3660 = fadd float %v3659, 0x0000000000000000
  %v3661 = mul i64 %v3541, 1
  %v3662 = getelementptr inbounds float, ptr %v152, i64 %v3661
  %v3663 = add i64 0, 0
  %v3664 = getelementptr inbounds float, ptr %v3662, i64 %v3663
  store float %v3660, ptr %v3664, align 4
  %v3665 = add nsw i64 %v3541, 1
  br label %b402
b404:
  %v3666 = add i64 %v7, 0
  %v3667 = sdiv i64 %v3666, 1
  %v3668 = add i64 %v2, 1
  %v3669 = mul i64 %v3667, %v2
  %v3670 = sdiv i64 %v3669, %v3
  %v3671 = mul i64 %v3670, 1
  %v3672 = icmp slt i64 %v3671, %v7
  %v3673 = select i1 %v3672, i64 %v3671, i64 %v7
  %v3674 = mul i64 %v3667, %v3668
  %v3675 = sdiv i64 %v3674, %v3
  %v3676 = mul i64 %v3675, 1
  %v3677 = icmp slt i64 %v3676, %v7
  %v3678 = select i1 %v3677, i64 %v3676, i64 %v7
  br label %b408
b408:
  %v3679 = phi i64 [ %v3673, %b404 ], [ %v3710, %b409 ]
  %v3680 = icmp slt i64 %v3679, %v3678
  br i1 %v3680, label %b409, label %b410
b409:
  %v3681 = add i64 %v1226, 0
  %v3682 = and i64 %v3681, %v362
  %v3683 = mul i64 %v3682, %v7
  %v3684 = add i64 %v3683, %v3679
  %v3685 = mul i64 %v3684, 8
  %v3686 = getelementptr inbounds float, ptr %v178, i64 %v3685
  %v3687 = mul i64 %v3679, 8
  %v3688 = getelementptr inbounds float, ptr %v130, i64 %v3687
  %v3689 = add i64 %v1226, 0
  %v3690 = and i64 %v3689, %v378
  %v3691 = mul i64 %v3690, %v7
  %v3692 = add i64 %v3691, %v3679
  %v3693 = mul i64 %v3692, 8
  %v3694 = getelementptr inbounds float, ptr %v194, i64 %v3693
  %v3695 = add i64 0, 0
  %v3696 = getelementptr inbounds float, ptr %v3686, i64 %v3695
  %v3697 = load <8 x float>, ptr %v3696, align 4
  %v3698 = fptosi <8 x float> %v3697 to <8 x i64>
  %v3699 = icmp slt <8 x i64> %v3698, splat (i64 0)
  %v3700 = select <8 x i1> %v3699, <8 x i64> splat (i64 0), <8 x i64> %v3698
  %v3701 = icmp sgt <8 x i64> %v3700, splat (i64 7)
  %v3702 = select <8 x i1> %v3701, <8 x i64> splat (i64 7), <8 x i64> %v3700
  %v3703 = mul <8 x i64> %v3702, splat (i64 1)
  %v3704 = getelementptr inbounds float, ptr %v3688, i64 0
  %v3705 = add <8 x i64> %v3703, <i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0>
  %v3706 = getelementptr float, ptr %v3704, <8 x i64> %v3705
  %v3707 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3706, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v3708 = add i64 0, 0
  %v3709 = getelementptr inbounds float, ptr %v3694, i64 %v3708
  store <8 x float> %v3707, ptr %v3709, align 4
  %v3710 = add nsw i64 %v3679, 1
  br label %b408
b410:
  %v3711 = add i64 %v7, 0
  %v3712 = sdiv i64 %v3711, 1
  %v3713 = add i64 %v2, 1
  %v3714 = mul i64 %v3712, %v2
  %v3715 = sdiv i64 %v3714, %v3
  %v3716 = mul i64 %v3715, 1
  %v3717 = icmp slt i64 %v3716, %v7
  %v3718 = select i1 %v3717, i64 %v3716, i64 %v7
  %v3719 = mul i64 %v3712, %v3713
  %v3720 = sdiv i64 %v3719, %v3
  %v3721 = mul i64 %v3720, 1
  %v3722 = icmp slt i64 %v3721, %v7
  %v3723 = select i1 %v3722, i64 %v3721, i64 %v7
  br label %b411
b411:
  %v3724 = phi i64 [ %v3718, %b410 ], [ %v3738, %b412 ]
  %v3725 = icmp slt i64 %v3724, %v3723
  br i1 %v3725, label %b412, label %b413
b412:
  %v3726 = mul i64 %v3724, 1
  %v3727 = getelementptr inbounds float, ptr %v152, i64 %v3726
  %v3728 = getelementptr inbounds float, ptr %v3727, i64 0
  %v3729 = load float, ptr %v3728, align 4
  %v3730 = add i64 %v1226, 0
  %v3731 = and i64 %v3730, %v380
  %v3732 = mul i64 %v3731, %v7
  %v3733 = add i64 %v3732, %v3724
  %v3734 = mul i64 %v3733, 1
  %v3735 = getelementptr inbounds float, ptr %v196, i64 %v3734
  %v3736 = add i64 0, 0
  %v3737 = getelementptr inbounds float, ptr %v3735, i64 %v3736
  store float %v3729, ptr %v3737, align 4
  %v3738 = add nsw i64 %v3724, 1
  br label %b411
b413:
  %v3739 = add i64 %v7, 0
  %v3740 = sdiv i64 %v3739, 1
  %v3741 = add i64 %v2, 1
  %v3742 = mul i64 %v3740, %v2
  %v3743 = sdiv i64 %v3742, %v3
  %v3744 = mul i64 %v3743, 1
  %v3745 = icmp slt i64 %v3744, %v7
  %v3746 = select i1 %v3745, i64 %v3744, i64 %v7
  %v3747 = mul i64 %v3740, %v3741
  %v3748 = sdiv i64 %v3747, %v3
  %v3749 = mul i64 %v3748, 1
  %v3750 = icmp slt i64 %v3749, %v7
  %v3751 = select i1 %v3750, i64 %v3749, i64 %v7
  br label %b414
b414:
  %v3752 = phi i64 [ %v3746, %b413 ], [ %v3912, %b415 ]
  %v3753 = icmp slt i64 %v3752, %v3751
  br i1 %v3753, label %b415, label %b416
b415:
  %v3754 = add i64 %v1226, 0
  %v3755 = and i64 %v3754, %v350
  %v3756 = mul i64 %v3755, %v7
  %v3757 = add i64 %v3756, %v3752
  %v3758 = mul i64 %v3757, 1
  %v3759 = getelementptr inbounds float, ptr %v166, i64 %v3758
  %v3760 = getelementptr inbounds float, ptr %v3759, i64 0
  %v3761 = load float, ptr %v3760, align 4
  %v3762 = add i64 %v1226, 0
  %v3763 = and i64 %v3762, %v348
  %v3764 = mul i64 %v3763, %v7
  %v3765 = add i64 %v3764, %v3752
  %v3766 = mul i64 %v3765, 1
  %v3767 = getelementptr inbounds float, ptr %v164, i64 %v3766
  %v3768 = getelementptr inbounds float, ptr %v3767, i64 0
  %v3769 = load float, ptr %v3768, align 4
  %v3770 = add i64 %v1226, 0
  %v3771 = and i64 %v3770, %v378
  %v3772 = mul i64 %v3771, %v7
  %v3773 = add i64 %v3772, %v3752
  %v3774 = mul i64 %v3773, 8
  %v3775 = getelementptr inbounds float, ptr %v194, i64 %v3774
  %v3776 = fsub float 0x3FF0000000000000, %v3769
  %v3777 = add i64 %v1226, 0
  %v3778 = and i64 %v3777, %v338
  %v3779 = mul i64 %v3778, %v7
  %v3780 = add i64 %v3779, %v3752
  %v3781 = mul i64 %v3780, 1
  %v3782 = getelementptr inbounds float, ptr %v150, i64 %v3781
  %v3783 = getelementptr inbounds float, ptr %v3782, i64 0
  %v3784 = load float, ptr %v3783, align 4
  %v3785 = call float @llvm.fabs.f32(float %v3784)
  %v3786 = fneg float %v3785
  %v3787 = fcmp olt float %v3786, 0xC05A400000000000
  %v3788 = select i1 %v3787, float 0xC05A400000000000, float %v3786
  %v3789 = call float @llvm.fmuladd.f32(float %v3788, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3790 = fsub float %v3789, 0x4168000000000000
  %v3791 = call float @llvm.fmuladd.f32(float %v3790, float 0xBFE62E4000000000, float %v3788)
  %v3792 = call float @llvm.fmuladd.f32(float %v3790, float 0xBEB7F7D1C0000000, float %v3791)
  %v3793 = bitcast float %v3789 to i32
  %v3794 = fmul float %v3792, %v3792
  %v3795 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3792, float 0x3F81227F40000000)
  %v3796 = call float @llvm.fmuladd.f32(float %v3795, float %v3792, float 0x3FA5556740000000)
  %v3797 = call float @llvm.fmuladd.f32(float %v3796, float %v3792, float 0x3FC5554B00000000)
  %v3798 = call float @llvm.fmuladd.f32(float %v3797, float %v3792, float 0x3FDFFFFFE0000000)
  %v3799 = call float @llvm.fmuladd.f32(float %v3794, float %v3798, float %v3792)
  %v3800 = sub i32 %v3793, 1262485250
  %v3801 = lshr i32 %v3800, 1
  %v3802 = sub i32 %v3800, %v3801
  %v3803 = shl i32 %v3801, 23
  %v3804 = bitcast i32 %v3803 to float
  %v3805 = shl i32 %v3802, 23
  %v3806 = bitcast i32 %v3805 to float
  %v3807 = fadd float %v3799, 0x3FF0000000000000
  %v3808 = fmul float %v3807, %v3804
  %v3809 = fmul float %v3808, %v3806
  %v3810 = fcmp ogt float %v3809, 0x3FDA8279A0000000
  %v3811 = call float @llvm.fmuladd.f32(float %v3809, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v3812 = select i1 %v3810, float %v3811, float %v3809
  %v3813 = select i1 %v3810, float 0x3FE62E4000000000, float 0x0000000000000000
  %v3814 = select i1 %v3810, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v3815 = fmul float %v3812, %v3812
  %v3816 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v3815, float 0xBFC0DA7220000000)
  %v3817 = call float @llvm.fmuladd.f32(float %v3816, float %v3815, float 0xBFC546EF00000000)
  %v3818 = call float @llvm.fmuladd.f32(float %v3817, float %v3815, float 0xBFD0002320000000)
  %v3819 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v3815, float 0x3FC22D90A0000000)
  %v3820 = call float @llvm.fmuladd.f32(float %v3819, float %v3815, float 0x3FC999FF60000000)
  %v3821 = call float @llvm.fmuladd.f32(float %v3820, float %v3815, float 0x3FD5555540000000)
  %v3822 = call float @llvm.fmuladd.f32(float %v3812, float %v3818, float %v3821)
  %v3823 = call float @llvm.fmuladd.f32(float %v3812, float %v3822, float 0xBFE0000000000000)
  %v3824 = fmul float %v3812, %v3812
  %v3825 = call float @llvm.fmuladd.f32(float %v3824, float %v3823, float %v3814)
  %v3826 = fadd float %v3825, %v3812
  %v3827 = fadd float %v3826, %v3813
  %v3828 = fcmp ogt float %v3784, 0x0000000000000000
  %v3829 = select i1 %v3828, float %v3784, float 0x0000000000000000
  %v3830 = fadd float %v3829, %v3827
  %v3831 = fadd float 0x3FF0000000000000, %v3830
  %v3832 = add i64 %v1226, 0
  %v3833 = and i64 %v3832, %v364
  %v3834 = mul i64 %v3833, %v7
  %v3835 = add i64 %v3834, %v3752
  %v3836 = mul i64 %v3835, 8
  %v3837 = getelementptr inbounds float, ptr %v180, i64 %v3836
  %v3838 = add i64 %v1226, 0
  %v3839 = and i64 %v3838, %v376
  %v3840 = mul i64 %v3839, %v7
  %v3841 = add i64 %v3840, %v3752
  %v3842 = mul i64 %v3841, 1
  %v3843 = getelementptr inbounds float, ptr %v192, i64 %v3842
  %v3844 = getelementptr inbounds float, ptr %v3843, i64 0
  %v3845 = load float, ptr %v3844, align 4
  %v3846 = add i64 %v1226, 0
  %v3847 = and i64 %v3846, %v380
  %v3848 = mul i64 %v3847, %v7
  %v3849 = add i64 %v3848, %v3752
  %v3850 = mul i64 %v3849, 1
  %v3851 = getelementptr inbounds float, ptr %v196, i64 %v3850
  %v3852 = getelementptr inbounds float, ptr %v3851, i64 0
  %v3853 = load float, ptr %v3852, align 4
  %v3854 = add i64 %v1226, 1
  %v3855 = and i64 %v3854, %v290
  %v3856 = mul i64 %v3855, %v7
  %v3857 = add i64 %v3856, %v3752
  %v3858 = mul i64 %v3857, 8
  %v3859 = getelementptr inbounds float, ptr %v36, i64 %v3858
  %v3860 = add i64 0, 0
  %v3861 = getelementptr inbounds float, ptr %v3775, i64 %v3860
  %v3862 = load <8 x float>, ptr %v3861, align 4
  %v3863 = insertelement <8 x float> poison, float %v3769, i64 0
  %v3864 = shufflevector <8 x float> %v3863, <8 x float> poison, <8 x i32> zeroinitializer
  %v3865 = fmul <8 x float> %v3864, %v3862
  %v3866 = add i64 0, 0
  %v3867 = getelementptr inbounds float, ptr %v3837, i64 %v3866
  %v3868 = load <8 x float>, ptr %v3867, align 4
  %v3869 = insertelement <8 x float> poison, float %v3831, i64 0
  %v3870 = shufflevector <8 x float> %v3869, <8 x float> poison, <8 x i32> zeroinitializer
  %v3871 = fmul <8 x float> %v3870, %v3868
  %v3872 = insertelement <8 x float> poison, float %v3845, i64 0
  %v3873 = shufflevector <8 x float> %v3872, <8 x float> poison, <8 x i32> zeroinitializer
  %v3874 = fsub <8 x float> %v3871, %v3873
  %v3875 = fcmp olt <8 x float> %v3874, splat (float 0xC05A400000000000)
  %v3876 = select <8 x i1> %v3875, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3874
  %v3877 = fcmp ogt <8 x float> %v3876, splat (float 0x4056400000000000)
  %v3878 = select <8 x i1> %v3877, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3876
  %v3879 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3878, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3880 = fsub <8 x float> %v3879, splat (float 0x4168000000000000)
  %v3881 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3880, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3878)
  %v3882 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3880, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3881)
  %v3883 = bitcast <8 x float> %v3879 to <8 x i32>
  %v3884 = fmul <8 x float> %v3882, %v3882
  %v3885 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3882, <8 x float> splat (float 0x3F81227F40000000))
  %v3886 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3885, <8 x float> %v3882, <8 x float> splat (float 0x3FA5556740000000))
  %v3887 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3886, <8 x float> %v3882, <8 x float> splat (float 0x3FC5554B00000000))
  %v3888 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3887, <8 x float> %v3882, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3889 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3884, <8 x float> %v3888, <8 x float> %v3882)
  %v3890 = sub <8 x i32> %v3883, splat (i32 1262485250)
  %v3891 = lshr <8 x i32> %v3890, splat (i32 1)
  %v3892 = sub <8 x i32> %v3890, %v3891
  %v3893 = shl <8 x i32> %v3891, splat (i32 23)
  %v3894 = bitcast <8 x i32> %v3893 to <8 x float>
  %v3895 = shl <8 x i32> %v3892, splat (i32 23)
  %v3896 = bitcast <8 x i32> %v3895 to <8 x float>
  %v3897 = fadd <8 x float> %v3889, splat (float 0x3FF0000000000000)
  %v3898 = fmul <8 x float> %v3897, %v3894
  %v3899 = fmul <8 x float> %v3898, %v3896
  %v3900 = insertelement <8 x float> poison, float %v3853, i64 0
  %v3901 = shufflevector <8 x float> %v3900, <8 x float> poison, <8 x i32> zeroinitializer
  %v3902 = fdiv <8 x float> %v3899, %v3901
  %v3903 = insertelement <8 x float> poison, float %v3776, i64 0
  %v3904 = shufflevector <8 x float> %v3903, <8 x float> poison, <8 x i32> zeroinitializer
  %v3905 = fmul <8 x float> %v3904, %v3902
  %v3906 = fadd <8 x float> %v3865, %v3905
  %v3907 = insertelement <8 x float> poison, float %v3761, i64 0
  %v3908 = shufflevector <8 x float> %v3907, <8 x float> poison, <8 x i32> zeroinitializer
  %v3909 = fmul <8 x float> %v3908, %v3906
  %v3910 = add i64 0, 0
  %v3911 = getelementptr inbounds float, ptr %v3859, i64 %v3910
  store <8 x float> %v3909, ptr %v3911, align 4
  %v3912 = add nsw i64 %v3752, 1
  br label %b414
b416:
  %v3913 = add i64 %v7, 0
  %v3914 = sdiv i64 %v3913, 1
  %v3915 = add i64 %v2, 1
  %v3916 = mul i64 %v3914, %v2
  %v3917 = sdiv i64 %v3916, %v3
  %v3918 = mul i64 %v3917, 1
  %v3919 = icmp slt i64 %v3918, %v7
  %v3920 = select i1 %v3919, i64 %v3918, i64 %v7
  %v3921 = mul i64 %v3914, %v3915
  %v3922 = sdiv i64 %v3921, %v3
  %v3923 = mul i64 %v3922, 1
  %v3924 = icmp slt i64 %v3923, %v7
  %v3925 = select i1 %v3924, i64 %v3923, i64 %v7
  br label %b417
b417:
  %v3926 = phi i64 [ %v3920, %b416 ], [ %v4034, %b422 ]
  %v3927 = icmp slt i64 %v3926, %v3925
  br i1 %v3927, label %b418, label %b419
b418:
  br label %b420
b420:
  %v3928 = phi i64 [ 0, %b418 ], [ %v4033, %b421 ]
  %v3929 = icmp slt i64 %v3928, 8
  br i1 %v3929, label %b421, label %b422
b421:
  %v3930 = add i64 %v1226, 0
  %v3931 = and i64 %v3930, %v282
  %v3932 = mul i64 %v3931, %v7
  %v3933 = add i64 %v3932, %v3926
  %v3934 = mul i64 %v3933, 64
  %v3935 = getelementptr inbounds float, ptr %v28, i64 %v3934
  %v3936 = add i64 %v1226, 1
  %v3937 = and i64 %v3936, %v290
  %v3938 = mul i64 %v3937, %v7
  %v3939 = add i64 %v3938, %v3926
  %v3940 = mul i64 %v3939, 8
  %v3941 = getelementptr inbounds float, ptr %v36, i64 %v3940
  %v3942 = add i64 0, %v3928
  %v3943 = getelementptr inbounds float, ptr %v3941, i64 %v3942
  %v3944 = load float, ptr %v3943, align 4
  %v3945 = add i64 %v1226, 0
  %v3946 = and i64 %v3945, %v330
  %v3947 = mul i64 %v3946, %v7
  %v3948 = add i64 %v3947, %v3926
  %v3949 = mul i64 %v3948, 8
  %v3950 = getelementptr inbounds float, ptr %v132, i64 %v3949
  %v3951 = add i64 %v1226, 0
  %v3952 = and i64 %v3951, %v344
  %v3953 = mul i64 %v3952, %v7
  %v3954 = add i64 %v3953, %v3926
  %v3955 = mul i64 %v3954, 8
  %v3956 = getelementptr inbounds float, ptr %v160, i64 %v3955
  %v3957 = fsub float 0x3FF0000000000000, %v3944
  %v3958 = add i64 %v1226, 0
  %v3959 = and i64 %v3958, %v286
  %v3960 = mul i64 %v3959, %v7
  %v3961 = add i64 %v3960, %v3926
  %v3962 = mul i64 %v3961, 64
  %v3963 = getelementptr inbounds float, ptr %v32, i64 %v3962
  %v3964 = add i64 %v1226, 0
  %v3965 = and i64 %v3964, %v288
  %v3966 = mul i64 %v3965, %v7
  %v3967 = add i64 %v3966, %v3926
  %v3968 = mul i64 %v3967, 8
  %v3969 = getelementptr inbounds float, ptr %v34, i64 %v3968
  %v3970 = add i64 %v1226, 1
  %v3971 = and i64 %v3970, %v282
  %v3972 = mul i64 %v3971, %v7
  %v3973 = add i64 %v3972, %v3926
  %v3974 = mul i64 %v3973, 64
  %v3975 = getelementptr inbounds float, ptr %v28, i64 %v3974
  %v3976 = add i64 %v1226, 1
  %v3977 = and i64 %v3976, %v286
  %v3978 = mul i64 %v3977, %v7
  %v3979 = add i64 %v3978, %v3926
  %v3980 = mul i64 %v3979, 64
  %v3981 = getelementptr inbounds float, ptr %v32, i64 %v3980
  %v3982 = mul i64 %v3928, 8
  %v3983 = add i64 0, %v3982
  %v3984 = add i64 %v3983, 0
  %v3985 = getelementptr inbounds float, ptr %v3935, i64 %v3984
  %v3986 = load <8 x float>, ptr %v3985, align 4
  %v3987 = add i64 0, 0
  %v3988 = getelementptr inbounds float, ptr %v3950, i64 %v3987
  %v3989 = load <8 x float>, ptr %v3988, align 4
  %v3990 = insertelement <8 x float> poison, float %v3944, i64 0
  %v3991 = shufflevector <8 x float> %v3990, <8 x float> poison, <8 x i32> zeroinitializer
  %v3992 = fmul <8 x float> %v3991, %v3989
  %v3993 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3994 = shufflevector <8 x float> %v3993, <8 x float> poison, <8 x i32> zeroinitializer
  %v3995 = fsub <8 x float> %v3994, %v3992
  %v3996 = fmul <8 x float> %v3986, %v3995
  %v3997 = add i64 0, 0
  %v3998 = getelementptr inbounds float, ptr %v3956, i64 %v3997
  %v3999 = load <8 x float>, ptr %v3998, align 4
  %v4000 = fmul <8 x float> %v3991, %v3999
  %v4001 = fadd <8 x float> %v3996, %v4000
  %v4002 = mul i64 %v3928, 8
  %v4003 = add i64 0, %v4002
  %v4004 = add i64 %v4003, 0
  %v4005 = getelementptr inbounds float, ptr %v104, i64 %v4004
  %v4006 = load <8 x float>, ptr %v4005, align 4
  %v4007 = add i64 0, 0
  %v4008 = getelementptr inbounds float, ptr %v3941, i64 %v4007
  %v4009 = load <8 x float>, ptr %v4008, align 4
  %v4010 = insertelement <8 x float> poison, float %v3957, i64 0
  %v4011 = shufflevector <8 x float> %v4010, <8 x float> poison, <8 x i32> zeroinitializer
  %v4012 = fsub <8 x float> %v4011, %v4009
  %v4013 = mul i64 %v3928, 8
  %v4014 = add i64 0, %v4013
  %v4015 = add i64 %v4014, 0
  %v4016 = getelementptr inbounds float, ptr %v3963, i64 %v4015
  %v4017 = load <8 x float>, ptr %v4016, align 4
  %v4018 = fmul <8 x float> %v4012, %v4017
  %v4019 = add i64 0, 0
  %v4020 = getelementptr inbounds float, ptr %v3969, i64 %v4019
  %v4021 = load <8 x float>, ptr %v4020, align 4
  %v4022 = fmul <8 x float> %v3991, %v4021
  %v4023 = fadd <8 x float> %v4018, %v4022
  %v4024 = fmul <8 x float> %v4006, %v4023
  %v4025 = mul i64 %v3928, 8
  %v4026 = add i64 0, %v4025
  %v4027 = add i64 %v4026, 0
  %v4028 = getelementptr inbounds float, ptr %v3975, i64 %v4027
  store <8 x float> %v4001, ptr %v4028, align 4
  %v4029 = mul i64 %v3928, 8
  %v4030 = add i64 0, %v4029
  %v4031 = add i64 %v4030, 0
  %v4032 = getelementptr inbounds float, ptr %v3981, i64 %v4031
  store <8 x float> %v4024, ptr %v4032, align 4
  %v4033 = add nsw i64 %v3928, 1
  br label %b420
b422:
  %v4034 = add nsw i64 %v3926, 1
  br label %b417
b419:
  %v4035 = add i64 %v7, 0
  %v4036 = sdiv i64 %v4035, 1
  %v4037 = add i64 %v2, 1
  %v4038 = mul i64 %v4036, %v2
  %v4039 = sdiv i64 %v4038, %v3
  %v4040 = mul i64 %v4039, 1
  %v4041 = icmp slt i64 %v4040, %v7
  %v4042 = select i1 %v4041, i64 %v4040, i64 %v7
  %v4043 = mul i64 %v4036, %v4037
  %v4044 = sdiv i64 %v4043, %v3
  %v4045 = mul i64 %v4044, 1
  %v4046 = icmp slt i64 %v4045, %v7
  %v4047 = select i1 %v4046, i64 %v4045, i64 %v7
  br label %b423
b423:
  %v4048 = phi i64 [ %v4042, %b419 ], [ %v4077, %b428 ]
  %v4049 = icmp slt i64 %v4048, %v4047
  br i1 %v4049, label %b424, label %b425
b424:
  br label %b426
b426:
  %v4050 = phi i64 [ 0, %b424 ], [ %v4063, %b427 ]
  %v4051 = phi <8 x float> [ splat (float 0x0000000000000000), %b424 ], [ %v4062, %b427 ]
  %v4052 = icmp slt i64 %v4050, 8
  br i1 %v4052, label %b427, label %b428
b427:
  %v4053 = add i64 %v1226, 1
  %v4054 = and i64 %v4053, %v290
  %v4055 = mul i64 %v4054, %v7
  %v4056 = add i64 %v4055, %v4048
  %v4057 = mul i64 %v4056, 8
  %v4058 = getelementptr inbounds float, ptr %v36, i64 %v4057
  %v4059 = add i64 0, %v4050
  %v4060 = getelementptr inbounds float, ptr %v4058, i64 %v4059
  %v4061 = load <8 x float>, ptr %v4060, align 4
  %v4062 = fadd <8 x float> %v4051, %v4061
  %v4063 = add nsw i64 %v4050, 8
  br label %b426
b428:
  %v4064 = shufflevector <8 x float> %v4051, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4065 = shufflevector <8 x float> %v4051, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4066 = fadd <4 x float> %v4064, %v4065
  %v4067 = shufflevector <4 x float> %v4066, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4068 = shufflevector <4 x float> %v4066, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4069 = fadd <2 x float> %v4067, %v4068
  %v4070 = extractelement <2 x float> %v4069, i64 0
  %v4071 = extractelement <2 x float> %v4069, i64 1
  %v4072 = fadd float %v4070, %v4071
  %v4073 = fadd float %v4072, 0x0000000000000000
  %v4074 = mul i64 %v4048, 1
  %v4075 = getelementptr inbounds float, ptr %v154, i64 %v4074
  %v4076 = getelementptr inbounds float, ptr %v4075, i64 0
  store float %v4073, ptr %v4076, align 4
  %v4077 = add nsw i64 %v4048, 1
  br label %b423
b425:
  %v4078 = add i64 %v7, 0
  %v4079 = sdiv i64 %v4078, 1
  %v4080 = add i64 %v2, 1
  %v4081 = mul i64 %v4079, %v2
  %v4082 = sdiv i64 %v4081, %v3
  %v4083 = mul i64 %v4082, 1
  %v4084 = icmp slt i64 %v4083, %v7
  %v4085 = select i1 %v4084, i64 %v4083, i64 %v7
  %v4086 = mul i64 %v4079, %v4080
  %v4087 = sdiv i64 %v4086, %v3
  %v4088 = mul i64 %v4087, 1
  %v4089 = icmp slt i64 %v4088, %v7
  %v4090 = select i1 %v4089, i64 %v4088, i64 %v7
  br label %b429
b429:
  %v4091 = phi i64 [ %v4085, %b425 ], [ %v4105, %b430 ]
  %v4092 = icmp slt i64 %v4091, %v4090
  br i1 %v4092, label %b430, label %b431
b430:
  %v4093 = mul i64 %v4091, 1
  %v4094 = getelementptr inbounds float, ptr %v154, i64 %v4093
  %v4095 = getelementptr inbounds float, ptr %v4094, i64 0
  %v4096 = load float, ptr %v4095, align 4
  %v4097 = fsub float 0x3FF0000000000000, %v4096
  %v4098 = add i64 %v1226, 0
  %v4099 = and i64 %v4098, %v382
  %v4100 = mul i64 %v4099, %v7
  %v4101 = add i64 %v4100, %v4091
  %v4102 = mul i64 %v4101, 1
  %v4103 = getelementptr inbounds float, ptr %v198, i64 %v4102
  %v4104 = getelementptr inbounds float, ptr %v4103, i64 0
  store float %v4097, ptr %v4104, align 4
  %v4105 = add nsw i64 %v4091, 1
  br label %b429
b431:
  %v4106 = add i64 %v7, 0
  %v4107 = sdiv i64 %v4106, 1
  %v4108 = add i64 %v2, 1
  %v4109 = mul i64 %v4107, %v2
  %v4110 = sdiv i64 %v4109, %v3
  %v4111 = mul i64 %v4110, 1
  %v4112 = icmp slt i64 %v4111, %v7
  %v4113 = select i1 %v4112, i64 %v4111, i64 %v7
  %v4114 = mul i64 %v4107, %v4108
  %v4115 = sdiv i64 %v4114, %v3
  %v4116 = mul i64 %v4115, 1
  %v4117 = icmp slt i64 %v4116, %v7
  %v4118 = select i1 %v4117, i64 %v4116, i64 %v7
  br label %b432
b432:
  %v4119 = phi i64 [ %v4113, %b431 ], [ %v4164, %b437 ]
  %v4120 = icmp slt i64 %v4119, %v4118
  br i1 %v4120, label %b433, label %b434
b433:
  br label %b435
b435:
  %v4121 = phi i64 [ 0, %b433 ], [ %v4163, %b440 ]
  %v4122 = icmp slt i64 %v4121, 2
  br i1 %v4122, label %b436, label %b437
b436:
  br label %b438
b438:
  %v4123 = phi i64 [ 0, %b436 ], [ %v4152, %b439 ]
  %v4124 = phi <8 x float> [ splat (float 0x0000000000000000), %b436 ], [ %v4151, %b439 ]
  %v4125 = icmp slt i64 %v4123, 8
  br i1 %v4125, label %b439, label %b440
b439:
  %v4126 = add i64 %v1226, 0
  %v4127 = and i64 %v4126, %v292
  %v4128 = mul i64 %v4127, %v7
  %v4129 = add i64 %v4128, %v4119
  %v4130 = mul i64 %v4129, 16
  %v4131 = getelementptr inbounds float, ptr %v38, i64 %v4130
  %v4132 = mul i64 %v4121, 8
  %v4133 = add i64 0, %v4132
  %v4134 = add i64 %v4133, %v4123
  %v4135 = getelementptr inbounds float, ptr %v4131, i64 %v4134
  %v4136 = load float, ptr %v4135, align 4
  %v4137 = add i64 %v1226, 1
  %v4138 = and i64 %v4137, %v286
  %v4139 = mul i64 %v4138, %v7
  %v4140 = add i64 %v4139, %v4119
  %v4141 = mul i64 %v4140, 64
  %v4142 = getelementptr inbounds float, ptr %v32, i64 %v4141
  %v4143 = add i64 0, 0
  %v4144 = mul i64 %v4123, 8
  %v4145 = add i64 %v4143, %v4144
  %v4146 = getelementptr inbounds float, ptr %v4142, i64 %v4145
  %v4147 = load <8 x float>, ptr %v4146, align 4
  %v4148 = insertelement <8 x float> poison, float %v4136, i64 0
  %v4149 = shufflevector <8 x float> %v4148, <8 x float> poison, <8 x i32> zeroinitializer
  %v4150 = fmul <8 x float> %v4149, %v4147
  %v4151 = fadd <8 x float> %v4124, %v4150
  %v4152 = add nsw i64 %v4123, 1
  br label %b438
b440:
  %v4153 = add i64 %v1226, 0
  %v4154 = and i64 %v4153, %v384
  %v4155 = mul i64 %v4154, %v7
  %v4156 = add i64 %v4155, %v4119
  %v4157 = mul i64 %v4156, 16
  %v4158 = getelementptr inbounds float, ptr %v200, i64 %v4157
  %v4159 = mul i64 %v4121, 8
  %v4160 = add i64 0, %v4159
  %v4161 = add i64 %v4160, 0
  %v4162 = getelementptr inbounds float, ptr %v4158, i64 %v4161
  store <8 x float> %v4124, ptr %v4162, align 4
  %v4163 = add nsw i64 %v4121, 1
  br label %b435
b437:
  %v4164 = add nsw i64 %v4119, 1
  br label %b432
b434:
  %v4165 = add i64 %v7, 0
  %v4166 = sdiv i64 %v4165, 1
  %v4167 = add i64 %v2, 1
  %v4168 = mul i64 %v4166, %v2
  %v4169 = sdiv i64 %v4168, %v3
  %v4170 = mul i64 %v4169, 1
  %v4171 = icmp slt i64 %v4170, %v7
  %v4172 = select i1 %v4171, i64 %v4170, i64 %v7
  %v4173 = mul i64 %v4166, %v4167
  %v4174 = sdiv i64 %v4173, %v3
  %v4175 = mul i64 %v4174, 1
  %v4176 = icmp slt i64 %v4175, %v7
  %v4177 = select i1 %v4176, i64 %v4175, i64 %v7
  br label %b441
b441:
  %v4178 = phi i64 [ %v4172, %b434 ], [ %v4234, %b446 ]
  %v4179 = icmp slt i64 %v4178, %v4177
  br i1 %v4179, label %b442, label %b443
b442:
  br label %b444
b444:
  %v4180 = phi i64 [ 0, %b442 ], [ %v4233, %b449 ]
  %v4181 = icmp slt i64 %v4180, 2
  br i1 %v4181, label %b445, label %b446
b445:
  br label %b447
b447:
  %v4182 = phi i64 [ 0, %b445 ], [ %v4232, %b452 ]
  %v4183 = icmp slt i64 %v4182, 8
  br i1 %v4183, label %b448, label %b449
b448:
  br label %b450
b450:
  %v4184 = phi i64 [ 0, %b448 ], [ %v4211, %b451 ]
  %v4185 = phi <8 x float> [ splat (float 0x0000000000000000), %b448 ], [ %v4210, %b451 ]
  %v4186 = icmp slt i64 %v4184, 8
  br i1 %v4186, label %b451, label %b452
b451:
  %v4187 = add i64 %v1226, 0
  %v4188 = and i64 %v4187, %v292
  %v4189 = mul i64 %v4188, %v7
  %v4190 = add i64 %v4189, %v4178
  %v4191 = mul i64 %v4190, 16
  %v4192 = getelementptr inbounds float, ptr %v38, i64 %v4191
  %v4193 = add i64 %v1226, 1
  %v4194 = and i64 %v4193, %v286
  %v4195 = mul i64 %v4194, %v7
  %v4196 = add i64 %v4195, %v4178
  %v4197 = mul i64 %v4196, 64
  %v4198 = getelementptr inbounds float, ptr %v32, i64 %v4197
  %v4199 = mul i64 %v4180, 8
  %v4200 = add i64 0, %v4199
  %v4201 = add i64 %v4200, %v4184
  %v4202 = getelementptr inbounds float, ptr %v4192, i64 %v4201
  %v4203 = load <8 x float>, ptr %v4202, align 4
  %v4204 = mul i64 %v4182, 8
  %v4205 = add i64 0, %v4204
  %v4206 = add i64 %v4205, %v4184
  %v4207 = getelementptr inbounds float, ptr %v4198, i64 %v4206
  %v4208 = load <8 x float>, ptr %v4207, align 4
  %v4209 = fmul <8 x float> %v4203, %v4208
  %v4210 = fadd <8 x float> %v4185, %v4209
  %v4211 = add nsw i64 %v4184, 8
  br label %b450
b452:
  %v4212 = shufflevector <8 x float> %v4185, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4213 = shufflevector <8 x float> %v4185, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4214 = fadd <4 x float> %v4212, %v4213
  %v4215 = shufflevector <4 x float> %v4214, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4216 = shufflevector <4 x float> %v4214, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4217 = fadd <2 x float> %v4215, %v4216
  %v4218 = extractelement <2 x float> %v4217, i64 0
  %v4219 = extractelement <2 x float> %v4217, i64 1
  %v4220 = fadd float %v4218, %v4219
  %v4221 = fadd float %v4220, 0x0000000000000000
  %v4222 = add i64 %v1226, 0
  %v4223 = and i64 %v4222, %v386
  %v4224 = mul i64 %v4223, %v7
  %v4225 = add i64 %v4224, %v4178
  %v4226 = mul i64 %v4225, 16
  %v4227 = getelementptr inbounds float, ptr %v202, i64 %v4226
  %v4228 = mul i64 %v4180, 8
  %v4229 = add i64 0, %v4228
  %v4230 = add i64 %v4229, %v4182
  %v4231 = getelementptr inbounds float, ptr %v4227, i64 %v4230
  store float %v4221, ptr %v4231, align 4
  %v4232 = add nsw i64 %v4182, 1
  br label %b447
b449:
  %v4233 = add nsw i64 %v4180, 1
  br label %b444
b446:
  %v4234 = add nsw i64 %v4178, 1
  br label %b441
b443:
  %v4235 = add i64 %v7, 0
  %v4236 = sdiv i64 %v4235, 1
  %v4237 = add i64 %v2, 1
  %v4238 = mul i64 %v4236, %v2
  %v4239 = sdiv i64 %v4238, %v3
  %v4240 = mul i64 %v4239, 1
  %v4241 = icmp slt i64 %v4240, %v7
  %v4242 = select i1 %v4241, i64 %v4240, i64 %v7
  %v4243 = mul i64 %v4236, %v4237
  %v4244 = sdiv i64 %v4243, %v3
  %v4245 = mul i64 %v4244, 1
  %v4246 = icmp slt i64 %v4245, %v7
  %v4247 = select i1 %v4246, i64 %v4245, i64 %v7
  br label %b453
b453:
  %v4248 = phi i64 [ %v4242, %b443 ], [ %v4296, %b458 ]
  %v4249 = icmp slt i64 %v4248, %v4247
  br i1 %v4249, label %b454, label %b455
b454:
  br label %b456
b456:
  %v4250 = phi i64 [ 0, %b454 ], [ %v4295, %b461 ]
  %v4251 = icmp slt i64 %v4250, 2
  br i1 %v4251, label %b457, label %b458
b457:
  br label %b459
b459:
  %v4252 = phi i64 [ 0, %b457 ], [ %v4294, %b464 ]
  %v4253 = icmp slt i64 %v4252, 8
  br i1 %v4253, label %b460, label %b461
b460:
  br label %b462
b462:
  %v4254 = phi i64 [ 0, %b460 ], [ %v4277, %b463 ]
  %v4255 = phi <8 x float> [ splat (float 0x0000000000000000), %b460 ], [ %v4276, %b463 ]
  %v4256 = icmp slt i64 %v4254, 8
  br i1 %v4256, label %b463, label %b464
b463:
  %v4257 = mul i64 %v4248, 16
  %v4258 = getelementptr inbounds float, ptr %v126, i64 %v4257
  %v4259 = add i64 %v1226, 1
  %v4260 = and i64 %v4259, %v282
  %v4261 = mul i64 %v4260, %v7
  %v4262 = add i64 %v4261, %v4248
  %v4263 = mul i64 %v4262, 64
  %v4264 = getelementptr inbounds float, ptr %v28, i64 %v4263
  %v4265 = mul i64 %v4250, 8
  %v4266 = add i64 0, %v4265
  %v4267 = add i64 %v4266, %v4254
  %v4268 = getelementptr inbounds float, ptr %v4258, i64 %v4267
  %v4269 = load <8 x float>, ptr %v4268, align 4
  %v4270 = mul i64 %v4252, 8
  %v4271 = add i64 0, %v4270
  %v4272 = add i64 %v4271, %v4254
  %v4273 = getelementptr inbounds float, ptr %v4264, i64 %v4272
  %v4274 = load <8 x float>, ptr %v4273, align 4
  %v4275 = fmul <8 x float> %v4269, %v4274
  %v4276 = fadd <8 x float> %v4255, %v4275
  %v4277 = add nsw i64 %v4254, 8
  br label %b462
b464:
  %v4278 = shufflevector <8 x float> %v4255, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4279 = shufflevector <8 x float> %v4255, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4280 = fadd <4 x float> %v4278, %v4279
  %v4281 = shufflevector <4 x float> %v4280, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4282 = shufflevector <4 x float> %v4280, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4283 = fadd <2 x float> %v4281, %v4282
  %v4284 = extractelement <2 x float> %v4283, i64 0
  %v4285 = extractelement <2 x float> %v4283, i64 1
  %v4286 = fadd float %v4284, %v4285
  %v4287 = fadd float %v4286, 0x0000000000000000
  %v4288 = mul i64 %v4248, 16
  %v4289 = getelementptr inbounds float, ptr %v124, i64 %v4288
  %v4290 = mul i64 %v4250, 8
  %v4291 = add i64 0, %v4290
  %v4292 = add i64 %v4291, %v4252
  %v4293 = getelementptr inbounds float, ptr %v4289, i64 %v4292
  store float %v4287, ptr %v4293, align 4
  %v4294 = add nsw i64 %v4252, 1
  br label %b459
b461:
  %v4295 = add nsw i64 %v4250, 1
  br label %b456
b458:
  %v4296 = add nsw i64 %v4248, 1
  br label %b453
b455:
  %v4297 = add i64 %v7, 0
  %v4298 = sdiv i64 %v4297, 1
  %v4299 = add i64 %v2, 1
  %v4300 = mul i64 %v4298, %v2
  %v4301 = sdiv i64 %v4300, %v3
  %v4302 = mul i64 %v4301, 1
  %v4303 = icmp slt i64 %v4302, %v7
  %v4304 = select i1 %v4303, i64 %v4302, i64 %v7
  %v4305 = mul i64 %v4298, %v4299
  %v4306 = sdiv i64 %v4305, %v3
  %v4307 = mul i64 %v4306, 1
  %v4308 = icmp slt i64 %v4307, %v7
  %v4309 = select i1 %v4308, i64 %v4307, i64 %v7
  br label %b465
b465:
  %v4310 = phi i64 [ %v4304, %b455 ], [ %v4350, %b470 ]
  %v4311 = icmp slt i64 %v4310, %v4309
  br i1 %v4311, label %b466, label %b467
b466:
  br label %b468
b468:
  %v4312 = phi i64 [ 0, %b466 ], [ %v4349, %b473 ]
  %v4313 = icmp slt i64 %v4312, 8
  br i1 %v4313, label %b469, label %b470
b469:
  br label %b471
b471:
  %v4314 = phi i64 [ 0, %b469 ], [ %v4330, %b472 ]
  %v4315 = phi <8 x float> [ splat (float 0x0000000000000000), %b469 ], [ %v4329, %b472 ]
  %v4316 = icmp slt i64 %v4314, 8
  br i1 %v4316, label %b472, label %b473
b472:
  %v4317 = add i64 %v1226, 1
  %v4318 = and i64 %v4317, %v282
  %v4319 = mul i64 %v4318, %v7
  %v4320 = add i64 %v4319, %v4310
  %v4321 = mul i64 %v4320, 64
  %v4322 = getelementptr inbounds float, ptr %v28, i64 %v4321
  %v4323 = mul i64 %v4312, 8
  %v4324 = add i64 0, %v4323
  %v4325 = add i64 %v4324, %v4314
  %v4326 = getelementptr inbounds float, ptr %v4322, i64 %v4325
  %v4327 = load <8 x float>, ptr %v4326, align 4
  %v4328 = fmul <8 x float> %v4327, %v4327
  %v4329 = fadd <8 x float> %v4315, %v4328
  %v4330 = add nsw i64 %v4314, 8
  br label %b471
b473:
  %v4331 = shufflevector <8 x float> %v4315, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4332 = shufflevector <8 x float> %v4315, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4333 = fadd <4 x float> %v4331, %v4332
  %v4334 = shufflevector <4 x float> %v4333, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4335 = shufflevector <4 x float> %v4333, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4336 = fadd <2 x float> %v4334, %v4335
  %v4337 = extractelement <2 x float> %v4336, i64 0
  %v4338 = extractelement <2 x float> %v4336, i64 1
  %v4339 = fadd float %v4337, %v4338
  %v4340 = fadd float %v4339, 0x0000000000000000
  %v4341 = add i64 %v1226, 0
  %v4342 = and i64 %v4341, %v388
  %v4343 = mul i64 %v4342, %v7
  %v4344 = add i64 %v4343, %v4310
  %v4345 = mul i64 %v4344, 8
  %v4346 = getelementptr inbounds float, ptr %v204, i64 %v4345
  %v4347 = add i64 0, %v4312
  %v4348 = getelementptr inbounds float, ptr %v4346, i64 %v4347
  store float %v4340, ptr %v4348, align 4
  %v4349 = add nsw i64 %v4312, 1
  br label %b468
b470:
  %v4350 = add nsw i64 %v4310, 1
  br label %b465
b467:
  %v4351 = add i64 %v7, 0
  %v4352 = sdiv i64 %v4351, 1
  %v4353 = add i64 %v2, 1
  %v4354 = mul i64 %v4352, %v2
  %v4355 = sdiv i64 %v4354, %v3
  %v4356 = mul i64 %v4355, 1
  %v4357 = icmp slt i64 %v4356, %v7
  %v4358 = select i1 %v4357, i64 %v4356, i64 %v7
  %v4359 = mul i64 %v4352, %v4353
  %v4360 = sdiv i64 %v4359, %v3
  %v4361 = mul i64 %v4360, 1
  %v4362 = icmp slt i64 %v4361, %v7
  %v4363 = select i1 %v4362, i64 %v4361, i64 %v7
  br label %b474
b474:
  %v4364 = phi i64 [ %v4358, %b467 ], [ %v4432, %b475 ]
  %v4365 = icmp slt i64 %v4364, %v4363
  br i1 %v4365, label %b475, label %b476
b475:
  %v4366 = add i64 %v1226, 0
  %v4367 = and i64 %v4366, %v382
  %v4368 = mul i64 %v4367, %v7
  %v4369 = add i64 %v4368, %v4364
  %v4370 = mul i64 %v4369, 1
  %v4371 = getelementptr inbounds float, ptr %v198, i64 %v4370
  %v4372 = getelementptr inbounds float, ptr %v4371, i64 0
  %v4373 = load float, ptr %v4372, align 4
  %v4374 = add i64 %v1226, 0
  %v4375 = and i64 %v4374, %v288
  %v4376 = mul i64 %v4375, %v7
  %v4377 = add i64 %v4376, %v4364
  %v4378 = mul i64 %v4377, 8
  %v4379 = getelementptr inbounds float, ptr %v34, i64 %v4378
  %v4380 = add i64 %v1226, 1
  %v4381 = and i64 %v4380, %v290
  %v4382 = mul i64 %v4381, %v7
  %v4383 = add i64 %v4382, %v4364
  %v4384 = mul i64 %v4383, 8
  %v4385 = getelementptr inbounds float, ptr %v36, i64 %v4384
  %v4386 = add i64 %v1226, 0
  %v4387 = and i64 %v4386, %v388
  %v4388 = mul i64 %v4387, %v7
  %v4389 = add i64 %v4388, %v4364
  %v4390 = mul i64 %v4389, 8
  %v4391 = getelementptr inbounds float, ptr %v204, i64 %v4390
  %v4392 = add i64 %v1226, 1
  %v4393 = and i64 %v4392, %v288
  %v4394 = mul i64 %v4393, %v7
  %v4395 = add i64 %v4394, %v4364
  %v4396 = mul i64 %v4395, 8
  %v4397 = getelementptr inbounds float, ptr %v34, i64 %v4396
  %v4398 = add i64 %v1226, 0
  %v4399 = and i64 %v4398, %v390
  %v4400 = mul i64 %v4399, %v7
  %v4401 = add i64 %v4400, %v4364
  %v4402 = mul i64 %v4401, 8
  %v4403 = getelementptr inbounds float, ptr %v206, i64 %v4402
  %v4404 = add i64 0, 0
  %v4405 = getelementptr inbounds float, ptr %v4379, i64 %v4404
  %v4406 = load <8 x float>, ptr %v4405, align 4
  %v4407 = insertelement <8 x float> poison, float %v4373, i64 0
  %v4408 = shufflevector <8 x float> %v4407, <8 x float> poison, <8 x i32> zeroinitializer
  %v4409 = fmul <8 x float> %v4408, %v4406
  %v4410 = add i64 0, 0
  %v4411 = getelementptr inbounds float, ptr %v4385, i64 %v4410
  %v4412 = load <8 x float>, ptr %v4411, align 4
  %v4413 = fadd <8 x float> %v4409, %v4412
  %v4414 = add i64 0, 0
  %v4415 = getelementptr inbounds float, ptr %v4391, i64 %v4414
  %v4416 = load <8 x float>, ptr %v4415, align 4
  %v4417 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v4418 = shufflevector <8 x float> %v4417, <8 x float> poison, <8 x i32> zeroinitializer
  %v4419 = fcmp ogt <8 x float> %v4416, %v4418
  %v4420 = select <8 x i1> %v4419, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v4421 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v4422 = shufflevector <8 x float> %v4421, <8 x float> poison, <8 x i32> zeroinitializer
  %v4423 = fcmp une <8 x float> %v4420, splat (float 0x0000000000000000)
  %v4424 = select <8 x i1> %v4423, <8 x float> %v4416, <8 x float> %v4422
  %v4425 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v4424)
  %v4426 = fcmp une <8 x float> %v4420, splat (float 0x0000000000000000)
  %v4427 = select <8 x i1> %v4426, <8 x float> %v4425, <8 x float> %v4418
  %v4428 = add i64 0, 0
  %v4429 = getelementptr inbounds float, ptr %v4397, i64 %v4428
  store <8 x float> %v4413, ptr %v4429, align 4
  %v4430 = add i64 0, 0
  %v4431 = getelementptr inbounds float, ptr %v4403, i64 %v4430
  store <8 x float> %v4427, ptr %v4431, align 4
  %v4432 = add nsw i64 %v4364, 1
  br label %b474
b476:
  %v4433 = add i64 %v7, 0
  %v4434 = sdiv i64 %v4433, 1
  %v4435 = add i64 %v2, 1
  %v4436 = mul i64 %v4434, %v2
  %v4437 = sdiv i64 %v4436, %v3
  %v4438 = mul i64 %v4437, 1
  %v4439 = icmp slt i64 %v4438, %v7
  %v4440 = select i1 %v4439, i64 %v4438, i64 %v7
  %v4441 = mul i64 %v4434, %v4435
  %v4442 = sdiv i64 %v4441, %v3
  %v4443 = mul i64 %v4442, 1
  %v4444 = icmp slt i64 %v4443, %v7
  %v4445 = select i1 %v4444, i64 %v4443, i64 %v7
  br label %b477
b477:
  %v4446 = phi i64 [ %v4440, %b476 ], [ %v4493, %b482 ]
  %v4447 = icmp slt i64 %v4446, %v4445
  br i1 %v4447, label %b478, label %b479
b478:
  br label %b480
b480:
  %v4448 = phi i64 [ 0, %b478 ], [ %v4492, %b481 ]
  %v4449 = icmp slt i64 %v4448, 2
  br i1 %v4449, label %b481, label %b482
b481:
  %v4450 = mul i64 %v4446, 16
  %v4451 = getelementptr inbounds float, ptr %v124, i64 %v4450
  %v4452 = add i64 %v1226, 0
  %v4453 = and i64 %v4452, %v358
  %v4454 = mul i64 %v4453, %v7
  %v4455 = add i64 %v4454, %v4446
  %v4456 = mul i64 %v4455, 2
  %v4457 = getelementptr inbounds float, ptr %v174, i64 %v4456
  %v4458 = add i64 0, %v4448
  %v4459 = getelementptr inbounds float, ptr %v4457, i64 %v4458
  %v4460 = load float, ptr %v4459, align 4
  %v4461 = add i64 %v1226, 0
  %v4462 = and i64 %v4461, %v390
  %v4463 = mul i64 %v4462, %v7
  %v4464 = add i64 %v4463, %v4446
  %v4465 = mul i64 %v4464, 8
  %v4466 = getelementptr inbounds float, ptr %v206, i64 %v4465
  %v4467 = add i64 %v1226, 0
  %v4468 = and i64 %v4467, %v392
  %v4469 = mul i64 %v4468, %v7
  %v4470 = add i64 %v4469, %v4446
  %v4471 = mul i64 %v4470, 16
  %v4472 = getelementptr inbounds float, ptr %v208, i64 %v4471
  %v4473 = mul i64 %v4448, 8
  %v4474 = add i64 0, %v4473
  %v4475 = add i64 %v4474, 0
  %v4476 = getelementptr inbounds float, ptr %v4451, i64 %v4475
  %v4477 = load <8 x float>, ptr %v4476, align 4
  %v4478 = add i64 0, 0
  %v4479 = getelementptr inbounds float, ptr %v4466, i64 %v4478
  %v4480 = load <8 x float>, ptr %v4479, align 4
  %v4481 = insertelement <8 x float> poison, float %v4460, i64 0
  %v4482 = shufflevector <8 x float> %v4481, <8 x float> poison, <8 x i32> zeroinitializer
  %v4483 = fmul <8 x float> %v4482, %v4480
  %v4484 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v4485 = shufflevector <8 x float> %v4484, <8 x float> poison, <8 x i32> zeroinitializer
  %v4486 = fadd <8 x float> %v4483, %v4485
  %v4487 = fdiv <8 x float> %v4477, %v4486
  %v4488 = mul i64 %v4448, 8
  %v4489 = add i64 0, %v4488
  %v4490 = add i64 %v4489, 0
  %v4491 = getelementptr inbounds float, ptr %v4472, i64 %v4490
  store <8 x float> %v4487, ptr %v4491, align 4
  %v4492 = add nsw i64 %v4448, 1
  br label %b480
b482:
  %v4493 = add nsw i64 %v4446, 1
  br label %b477
b479:
  %v4494 = add i64 %v7, 0
  %v4495 = sdiv i64 %v4494, 1
  %v4496 = add i64 %v2, 1
  %v4497 = mul i64 %v4495, %v2
  %v4498 = sdiv i64 %v4497, %v3
  %v4499 = mul i64 %v4498, 1
  %v4500 = icmp slt i64 %v4499, %v7
  %v4501 = select i1 %v4500, i64 %v4499, i64 %v7
  %v4502 = mul i64 %v4495, %v4496
  %v4503 = sdiv i64 %v4502, %v3
  %v4504 = mul i64 %v4503, 1
  %v4505 = icmp slt i64 %v4504, %v7
  %v4506 = select i1 %v4505, i64 %v4504, i64 %v7
  br label %b483
b483:
  %v4507 = phi i64 [ %v4501, %b479 ], [ %v4554, %b488 ]
  %v4508 = icmp slt i64 %v4507, %v4506
  br i1 %v4508, label %b484, label %b485
b484:
  br label %b486
b486:
  %v4509 = phi i64 [ 0, %b484 ], [ %v4553, %b491 ]
  %v4510 = icmp slt i64 %v4509, 2
  br i1 %v4510, label %b487, label %b488
b487:
  br label %b489
b489:
  %v4511 = phi i64 [ 0, %b487 ], [ %v4538, %b490 ]
  %v4512 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b487 ], [ %v4537, %b490 ]
  %v4513 = icmp slt i64 %v4511, 8
  br i1 %v4513, label %b490, label %b491
b490:
  %v4514 = add i64 %v1226, 0
  %v4515 = and i64 %v4514, %v336
  %v4516 = mul i64 %v4515, %v7
  %v4517 = add i64 %v4516, %v4507
  %v4518 = mul i64 %v4517, 2
  %v4519 = getelementptr inbounds float, ptr %v144, i64 %v4518
  %v4520 = add i64 0, %v4509
  %v4521 = getelementptr inbounds float, ptr %v4519, i64 %v4520
  %v4522 = load float, ptr %v4521, align 4
  %v4523 = add i64 %v1226, 0
  %v4524 = and i64 %v4523, %v392
  %v4525 = mul i64 %v4524, %v7
  %v4526 = add i64 %v4525, %v4507
  %v4527 = mul i64 %v4526, 16
  %v4528 = getelementptr inbounds float, ptr %v208, i64 %v4527
  %v4529 = mul i64 %v4509, 8
  %v4530 = add i64 0, %v4529
  %v4531 = add i64 %v4530, %v4511
  %v4532 = getelementptr inbounds float, ptr %v4528, i64 %v4531
  %v4533 = load <8 x float>, ptr %v4532, align 4
  %v4534 = insertelement <8 x float> poison, float %v4522, i64 0
  %v4535 = shufflevector <8 x float> %v4534, <8 x float> poison, <8 x i32> zeroinitializer
  %v4536 = fmul <8 x float> %v4535, %v4533
  %v4537 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v4512, <8 x float> %v4536)
  %v4538 = add nsw i64 %v4511, 8
  br label %b489
b491:
  %v4539 = shufflevector <8 x float> %v4512, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4540 = shufflevector <8 x float> %v4512, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4541 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v4539, <4 x float> %v4540)
  %v4542 = shufflevector <4 x float> %v4541, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4543 = shufflevector <4 x float> %v4541, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4544 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v4542, <2 x float> %v4543)
  %v4545 = extractelement <2 x float> %v4544, i64 0
  %v4546 = extractelement <2 x float> %v4544, i64 1
  %v4547 = call float @llvm.maximum.f32(float %v4545, float %v4546)
  %v4548 = call float @llvm.maximum.f32(float %v4547, float 0xFFF0000000000000)
  %v4549 = mul i64 %v4507, 2
  %v4550 = getelementptr inbounds float, ptr %v140, i64 %v4549
  %v4551 = add i64 0, %v4509
  %v4552 = getelementptr inbounds float, ptr %v4550, i64 %v4551
  store float %v4548, ptr %v4552, align 4
  %v4553 = add nsw i64 %v4509, 1
  br label %b486
b488:
  %v4554 = add nsw i64 %v4507, 1
  br label %b483
b485:
  %v4555 = add i64 %v7, 0
  %v4556 = sdiv i64 %v4555, 1
  %v4557 = add i64 %v2, 1
  %v4558 = mul i64 %v4556, %v2
  %v4559 = sdiv i64 %v4558, %v3
  %v4560 = mul i64 %v4559, 1
  %v4561 = icmp slt i64 %v4560, %v7
  %v4562 = select i1 %v4561, i64 %v4560, i64 %v7
  %v4563 = mul i64 %v4556, %v4557
  %v4564 = sdiv i64 %v4563, %v3
  %v4565 = mul i64 %v4564, 1
  %v4566 = icmp slt i64 %v4565, %v7
  %v4567 = select i1 %v4566, i64 %v4565, i64 %v7
  br label %b492
b492:
  %v4568 = phi i64 [ %v4562, %b485 ], [ %v4589, %b493 ]
  %v4569 = icmp slt i64 %v4568, %v4567
  br i1 %v4569, label %b493, label %b494
b493:
  %v4570 = mul i64 %v4568, 2
  %v4571 = getelementptr inbounds float, ptr %v140, i64 %v4570
  %v4572 = add i64 %v1226, 0
  %v4573 = and i64 %v4572, %v394
  %v4574 = mul i64 %v4573, %v7
  %v4575 = add i64 %v4574, %v4568
  %v4576 = mul i64 %v4575, 2
  %v4577 = getelementptr inbounds float, ptr %v210, i64 %v4576
  %v4578 = icmp ult i64 2, 8
  %v4579 = select i1 %v4578, i64 2, i64 8
  %v4580 = trunc i64 %v4579 to i32
  %v4581 = insertelement <8 x i32> poison, i32 %v4580, i64 0
  %v4582 = shufflevector <8 x i32> %v4581, <8 x i32> poison, <8 x i32> zeroinitializer
  %v4583 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v4582
  %v4584 = add i64 0, 0
  %v4585 = getelementptr inbounds float, ptr %v4571, i64 %v4584
  %v4586 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4585, <8 x i1> %v4583, <8 x float> zeroinitializer)
  %v4587 = add i64 0, 0
  %v4588 = getelementptr inbounds float, ptr %v4577, i64 %v4587
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v4586, ptr align 4 %v4588, <8 x i1> %v4583)
  %v4589 = add nsw i64 %v4568, 1
  br label %b492
b494:
  %v4590 = add i64 %v7, 0
  %v4591 = sdiv i64 %v4590, 1
  %v4592 = add i64 %v2, 1
  %v4593 = mul i64 %v4591, %v2
  %v4594 = sdiv i64 %v4593, %v3
  %v4595 = mul i64 %v4594, 1
  %v4596 = icmp slt i64 %v4595, %v7
  %v4597 = select i1 %v4596, i64 %v4595, i64 %v7
  %v4598 = mul i64 %v4591, %v4592
  %v4599 = sdiv i64 %v4598, %v3
  %v4600 = mul i64 %v4599, 1
  %v4601 = icmp slt i64 %v4600, %v7
  %v4602 = select i1 %v4601, i64 %v4600, i64 %v7
  br label %b495
b495:
  %v4603 = phi i64 [ %v4597, %b494 ], [ %v4687, %b500 ]
  %v4604 = icmp slt i64 %v4603, %v4602
  br i1 %v4604, label %b496, label %b497
b496:
  br label %b498
b498:
  %v4605 = phi i64 [ 0, %b496 ], [ %v4686, %b503 ]
  %v4606 = icmp slt i64 %v4605, 2
  br i1 %v4606, label %b499, label %b500
b499:
  br label %b501
b501:
  %v4607 = phi i64 [ 0, %b499 ], [ %v4671, %b502 ]
  %v4608 = phi <8 x float> [ splat (float 0x0000000000000000), %b499 ], [ %v4670, %b502 ]
  %v4609 = icmp slt i64 %v4607, 8
  br i1 %v4609, label %b502, label %b503
b502:
  %v4610 = add i64 %v1226, 0
  %v4611 = and i64 %v4610, %v336
  %v4612 = mul i64 %v4611, %v7
  %v4613 = add i64 %v4612, %v4603
  %v4614 = mul i64 %v4613, 2
  %v4615 = getelementptr inbounds float, ptr %v144, i64 %v4614
  %v4616 = add i64 0, %v4605
  %v4617 = getelementptr inbounds float, ptr %v4615, i64 %v4616
  %v4618 = load float, ptr %v4617, align 4
  %v4619 = add i64 %v1226, 0
  %v4620 = and i64 %v4619, %v392
  %v4621 = mul i64 %v4620, %v7
  %v4622 = add i64 %v4621, %v4603
  %v4623 = mul i64 %v4622, 16
  %v4624 = getelementptr inbounds float, ptr %v208, i64 %v4623
  %v4625 = add i64 %v1226, 0
  %v4626 = and i64 %v4625, %v394
  %v4627 = mul i64 %v4626, %v7
  %v4628 = add i64 %v4627, %v4603
  %v4629 = mul i64 %v4628, 2
  %v4630 = getelementptr inbounds float, ptr %v210, i64 %v4629
  %v4631 = add i64 0, %v4605
  %v4632 = getelementptr inbounds float, ptr %v4630, i64 %v4631
  %v4633 = load float, ptr %v4632, align 4
  %v4634 = mul i64 %v4605, 8
  %v4635 = add i64 0, %v4634
  %v4636 = add i64 %v4635, %v4607
  %v4637 = getelementptr inbounds float, ptr %v4624, i64 %v4636
  %v4638 = load <8 x float>, ptr %v4637, align 4
  %v4639 = insertelement <8 x float> poison, float %v4618, i64 0
  %v4640 = shufflevector <8 x float> %v4639, <8 x float> poison, <8 x i32> zeroinitializer
  %v4641 = fmul <8 x float> %v4640, %v4638
  %v4642 = insertelement <8 x float> poison, float %v4633, i64 0
  %v4643 = shufflevector <8 x float> %v4642, <8 x float> poison, <8 x i32> zeroinitializer
  %v4644 = fsub <8 x float> %v4641, %v4643
  %v4645 = fcmp olt <8 x float> %v4644, splat (float 0xC05A400000000000)
  %v4646 = select <8 x i1> %v4645, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4644
  %v4647 = fcmp ogt <8 x float> %v4646, splat (float 0x4056400000000000)
  %v4648 = select <8 x i1> %v4647, <8 x float> splat (float 0x4056400000000000), <8 x float> %v4646
  %v4649 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4648, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4650 = fsub <8 x float> %v4649, splat (float 0x4168000000000000)
  %v4651 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4650, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4648)
  %v4652 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4650, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4651)
  %v4653 = bitcast <8 x float> %v4649 to <8 x i32>
  %v4654 = fmul <8 x float> %v4652, %v4652
  %v4655 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4652, <8 x float> splat (float 0x3F81227F40000000))
  %v4656 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4655, <8 x float> %v4652, <8 x float> splat (float 0x3FA5556740000000))
  %v4657 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4656, <8 x float> %v4652, <8 x float> splat (float 0x3FC5554B00000000))
  %v4658 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4657, <8 x float> %v4652, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4659 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4654, <8 x float> %v4658, <8 x float> %v4652)
  %v4660 = sub <8 x i32> %v4653, splat (i32 1262485250)
  %v4661 = lshr <8 x i32> %v4660, splat (i32 1)
  %v4662 = sub <8 x i32> %v4660, %v4661
  %v4663 = shl <8 x i32> %v4661, splat (i32 23)
  %v4664 = bitcast <8 x i32> %v4663 to <8 x float>
  %v4665 = shl <8 x i32> %v4662, splat (i32 23)
  %v4666 = bitcast <8 x i32> %v4665 to <8 x float>
  %v4667 = fadd <8 x float> %v4659, splat (float 0x3FF0000000000000)
  %v4668 = fmul <8 x float> %v4667, %v4664
  %v4669 = fmul <8 x float> %v4668, %v4666
  %v4670 = fadd <8 x float> %v4608, %v4669
  %v4671 = add nsw i64 %v4607, 8
  br label %b501
b503:
  %v4672 = shufflevector <8 x float> %v4608, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4673 = shufflevector <8 x float> %v4608, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4674 = fadd <4 x float> %v4672, %v4673
  %v4675 = shufflevector <4 x float> %v4674, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4676 = shufflevector <4 x float> %v4674, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4677 = fadd <2 x float> %v4675, %v4676
  %v4678 = extractelement <2 x float> %v4677, i64 0
  %v4679 = extractelement <2 x float> %v4677, i64 1
  %v4680 = fadd float %v4678, %v4679
  %v4681 = fadd float %v4680, 0x0000000000000000
  %v4682 = mul i64 %v4603, 2
  %v4683 = getelementptr inbounds float, ptr %v136, i64 %v4682
  %v4684 = add i64 0, %v4605
  %v4685 = getelementptr inbounds float, ptr %v4683, i64 %v4684
  store float %v4681, ptr %v4685, align 4
  %v4686 = add nsw i64 %v4605, 1
  br label %b498
b500:
  %v4687 = add nsw i64 %v4603, 1
  br label %b495
b497:
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
  br label %b504
b504:
  %v4701 = phi i64 [ %v4695, %b497 ], [ %v4722, %b505 ]
  %v4702 = icmp slt i64 %v4701, %v4700
  br i1 %v4702, label %b505, label %b506
b505:
  %v4703 = mul i64 %v4701, 2
  %v4704 = getelementptr inbounds float, ptr %v136, i64 %v4703
  %v4705 = add i64 %v1226, 0
  %v4706 = and i64 %v4705, %v396
  %v4707 = mul i64 %v4706, %v7
  %v4708 = add i64 %v4707, %v4701
  %v4709 = mul i64 %v4708, 2
  %v4710 = getelementptr inbounds float, ptr %v212, i64 %v4709
  %v4711 = icmp ult i64 2, 8
  %v4712 = select i1 %v4711, i64 2, i64 8
  %v4713 = trunc i64 %v4712 to i32
  %v4714 = insertelement <8 x i32> poison, i32 %v4713, i64 0
  %v4715 = shufflevector <8 x i32> %v4714, <8 x i32> poison, <8 x i32> zeroinitializer
  %v4716 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v4715
  %v4717 = add i64 0, 0
  %v4718 = getelementptr inbounds float, ptr %v4704, i64 %v4717
  %v4719 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4718, <8 x i1> %v4716, <8 x float> zeroinitializer)
  %v4720 = add i64 0, 0
  %v4721 = getelementptr inbounds float, ptr %v4710, i64 %v4720
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v4719, ptr align 4 %v4721, <8 x i1> %v4716)
  %v4722 = add nsw i64 %v4701, 1
  br label %b504
b506:
  %v4723 = add i64 %v7, 0
  %v4724 = sdiv i64 %v4723, 1
  %v4725 = add i64 %v2, 1
  %v4726 = mul i64 %v4724, %v2
  %v4727 = sdiv i64 %v4726, %v3
  %v4728 = mul i64 %v4727, 1
  %v4729 = icmp slt i64 %v4728, %v7
  %v4730 = select i1 %v4729, i64 %v4728, i64 %v7
  %v4731 = mul i64 %v4724, %v4725
  %v4732 = sdiv i64 %v4731, %v3
  %v4733 = mul i64 %v4732, 1
  %v4734 = icmp slt i64 %v4733, %v7
  %v4735 = select i1 %v4734, i64 %v4733, i64 %v7
  br label %b507
b507:
  %v4736 = phi i64 [ %v4730, %b506 ], [ %v4883, %b512 ]
  %v4737 = icmp slt i64 %v4736, %v4735
  br i1 %v4737, label %b508, label %b509
b508:
  br label %b510
b510:
  %v4738 = phi i64 [ 0, %b508 ], [ %v4882, %b511 ]
  %v4739 = icmp slt i64 %v4738, 2
  br i1 %v4739, label %b511, label %b512
b511:
  %v4740 = add i64 %v1226, 0
  %v4741 = and i64 %v4740, %v368
  %v4742 = mul i64 %v4741, %v7
  %v4743 = add i64 %v4742, %v4736
  %v4744 = mul i64 %v4743, 2
  %v4745 = getelementptr inbounds float, ptr %v184, i64 %v4744
  %v4746 = add i64 0, %v4738
  %v4747 = getelementptr inbounds float, ptr %v4745, i64 %v4746
  %v4748 = load float, ptr %v4747, align 4
  %v4749 = add i64 %v1226, 0
  %v4750 = and i64 %v4749, %v384
  %v4751 = mul i64 %v4750, %v7
  %v4752 = add i64 %v4751, %v4736
  %v4753 = mul i64 %v4752, 16
  %v4754 = getelementptr inbounds float, ptr %v200, i64 %v4753
  %v4755 = add i64 %v1226, 0
  %v4756 = and i64 %v4755, %v370
  %v4757 = mul i64 %v4756, %v7
  %v4758 = add i64 %v4757, %v4736
  %v4759 = mul i64 %v4758, 2
  %v4760 = getelementptr inbounds float, ptr %v186, i64 %v4759
  %v4761 = add i64 0, %v4738
  %v4762 = getelementptr inbounds float, ptr %v4760, i64 %v4761
  %v4763 = load float, ptr %v4762, align 4
  %v4764 = add i64 %v1226, 0
  %v4765 = and i64 %v4764, %v336
  %v4766 = mul i64 %v4765, %v7
  %v4767 = add i64 %v4766, %v4736
  %v4768 = mul i64 %v4767, 2
  %v4769 = getelementptr inbounds float, ptr %v144, i64 %v4768
  %v4770 = add i64 0, %v4738
  %v4771 = getelementptr inbounds float, ptr %v4769, i64 %v4770
  %v4772 = load float, ptr %v4771, align 4
  %v4773 = add i64 %v1226, 0
  %v4774 = and i64 %v4773, %v392
  %v4775 = mul i64 %v4774, %v7
  %v4776 = add i64 %v4775, %v4736
  %v4777 = mul i64 %v4776, 16
  %v4778 = getelementptr inbounds float, ptr %v208, i64 %v4777
  %v4779 = add i64 %v1226, 0
  %v4780 = and i64 %v4779, %v394
  %v4781 = mul i64 %v4780, %v7
  %v4782 = add i64 %v4781, %v4736
  %v4783 = mul i64 %v4782, 2
  %v4784 = getelementptr inbounds float, ptr %v210, i64 %v4783
  %v4785 = add i64 0, %v4738
  %v4786 = getelementptr inbounds float, ptr %v4784, i64 %v4785
  %v4787 = load float, ptr %v4786, align 4
  %v4788 = add i64 %v1226, 0
  %v4789 = and i64 %v4788, %v396
  %v4790 = mul i64 %v4789, %v7
  %v4791 = add i64 %v4790, %v4736
  %v4792 = mul i64 %v4791, 2
  %v4793 = getelementptr inbounds float, ptr %v212, i64 %v4792
  %v4794 = add i64 0, %v4738
  %v4795 = getelementptr inbounds float, ptr %v4793, i64 %v4794
  %v4796 = load float, ptr %v4795, align 4
  %v4797 = add i64 %v1226, 0
  %v4798 = and i64 %v4797, %v372
  %v4799 = mul i64 %v4798, %v7
  %v4800 = add i64 %v4799, %v4736
  %v4801 = mul i64 %v4800, 2
  %v4802 = getelementptr inbounds float, ptr %v188, i64 %v4801
  %v4803 = add i64 0, %v4738
  %v4804 = getelementptr inbounds float, ptr %v4802, i64 %v4803
  %v4805 = load float, ptr %v4804, align 4
  %v4806 = add i64 %v1226, 0
  %v4807 = and i64 %v4806, %v386
  %v4808 = mul i64 %v4807, %v7
  %v4809 = add i64 %v4808, %v4736
  %v4810 = mul i64 %v4809, 16
  %v4811 = getelementptr inbounds float, ptr %v202, i64 %v4810
  %v4812 = add i64 %v1226, 1
  %v4813 = and i64 %v4812, %v292
  %v4814 = mul i64 %v4813, %v7
  %v4815 = add i64 %v4814, %v4736
  %v4816 = mul i64 %v4815, 16
  %v4817 = getelementptr inbounds float, ptr %v38, i64 %v4816
  %v4818 = mul i64 %v4738, 8
  %v4819 = add i64 0, %v4818
  %v4820 = add i64 %v4819, 0
  %v4821 = getelementptr inbounds float, ptr %v4754, i64 %v4820
  %v4822 = load <8 x float>, ptr %v4821, align 4
  %v4823 = insertelement <8 x float> poison, float %v4748, i64 0
  %v4824 = shufflevector <8 x float> %v4823, <8 x float> poison, <8 x i32> zeroinitializer
  %v4825 = fmul <8 x float> %v4824, %v4822
  %v4826 = mul i64 %v4738, 8
  %v4827 = add i64 0, %v4826
  %v4828 = add i64 %v4827, 0
  %v4829 = getelementptr inbounds float, ptr %v4778, i64 %v4828
  %v4830 = load <8 x float>, ptr %v4829, align 4
  %v4831 = insertelement <8 x float> poison, float %v4772, i64 0
  %v4832 = shufflevector <8 x float> %v4831, <8 x float> poison, <8 x i32> zeroinitializer
  %v4833 = fmul <8 x float> %v4832, %v4830
  %v4834 = insertelement <8 x float> poison, float %v4787, i64 0
  %v4835 = shufflevector <8 x float> %v4834, <8 x float> poison, <8 x i32> zeroinitializer
  %v4836 = fsub <8 x float> %v4833, %v4835
  %v4837 = fcmp olt <8 x float> %v4836, splat (float 0xC05A400000000000)
  %v4838 = select <8 x i1> %v4837, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4836
  %v4839 = fcmp ogt <8 x float> %v4838, splat (float 0x4056400000000000)
  %v4840 = select <8 x i1> %v4839, <8 x float> splat (float 0x4056400000000000), <8 x float> %v4838
  %v4841 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4840, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4842 = fsub <8 x float> %v4841, splat (float 0x4168000000000000)
  %v4843 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4842, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4840)
  %v4844 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4842, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4843)
  %v4845 = bitcast <8 x float> %v4841 to <8 x i32>
  %v4846 = fmul <8 x float> %v4844, %v4844
  %v4847 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4844, <8 x float> splat (float 0x3F81227F40000000))
  %v4848 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4847, <8 x float> %v4844, <8 x float> splat (float 0x3FA5556740000000))
  %v4849 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4848, <8 x float> %v4844, <8 x float> splat (float 0x3FC5554B00000000))
  %v4850 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4849, <8 x float> %v4844, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4851 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4846, <8 x float> %v4850, <8 x float> %v4844)
  %v4852 = sub <8 x i32> %v4845, splat (i32 1262485250)
  %v4853 = lshr <8 x i32> %v4852, splat (i32 1)
  %v4854 = sub <8 x i32> %v4852, %v4853
  %v4855 = shl <8 x i32> %v4853, splat (i32 23)
  %v4856 = bitcast <8 x i32> %v4855 to <8 x float>
  %v4857 = shl <8 x i32> %v4854, splat (i32 23)
  %v4858 = bitcast <8 x i32> %v4857 to <8 x float>
  %v4859 = fadd <8 x float> %v4851, splat (float 0x3FF0000000000000)
  %v4860 = fmul <8 x float> %v4859, %v4856
  %v4861 = fmul <8 x float> %v4860, %v4858
  %v4862 = insertelement <8 x float> poison, float %v4796, i64 0
  %v4863 = shufflevector <8 x float> %v4862, <8 x float> poison, <8 x i32> zeroinitializer
  %v4864 = fdiv <8 x float> %v4861, %v4863
  %v4865 = insertelement <8 x float> poison, float %v4763, i64 0
  %v4866 = shufflevector <8 x float> %v4865, <8 x float> poison, <8 x i32> zeroinitializer
  %v4867 = fmul <8 x float> %v4866, %v4864
  %v4868 = fadd <8 x float> %v4825, %v4867
  %v4869 = mul i64 %v4738, 8
  %v4870 = add i64 0, %v4869
  %v4871 = add i64 %v4870, 0
  %v4872 = getelementptr inbounds float, ptr %v4811, i64 %v4871
  %v4873 = load <8 x float>, ptr %v4872, align 4
  %v4874 = insertelement <8 x float> poison, float %v4805, i64 0
  %v4875 = shufflevector <8 x float> %v4874, <8 x float> poison, <8 x i32> zeroinitializer
  %v4876 = fmul <8 x float> %v4875, %v4873
  %v4877 = fadd <8 x float> %v4868, %v4876
  %v4878 = mul i64 %v4738, 8
  %v4879 = add i64 0, %v4878
  %v4880 = add i64 %v4879, 0
  %v4881 = getelementptr inbounds float, ptr %v4817, i64 %v4880
  store <8 x float> %v4877, ptr %v4881, align 4
  %v4882 = add nsw i64 %v4738, 1
  br label %b510
b512:
  %v4883 = add nsw i64 %v4736, 1
  br label %b507
b509:
  %v4884 = add i64 %v7, 0
  %v4885 = sdiv i64 %v4884, 1
  %v4886 = add i64 %v2, 1
  %v4887 = mul i64 %v4885, %v2
  %v4888 = sdiv i64 %v4887, %v3
  %v4889 = mul i64 %v4888, 1
  %v4890 = icmp slt i64 %v4889, %v7
  %v4891 = select i1 %v4890, i64 %v4889, i64 %v7
  %v4892 = mul i64 %v4885, %v4886
  %v4893 = sdiv i64 %v4892, %v3
  %v4894 = mul i64 %v4893, 1
  %v4895 = icmp slt i64 %v4894, %v7
  %v4896 = select i1 %v4895, i64 %v4894, i64 %v7
  br label %b513
b513:
  %v4897 = phi i64 [ %v4891, %b509 ], [ %v4942, %b518 ]
  %v4898 = icmp slt i64 %v4897, %v4896
  br i1 %v4898, label %b514, label %b515
b514:
  br label %b516
b516:
  %v4899 = phi i64 [ 0, %b514 ], [ %v4941, %b521 ]
  %v4900 = icmp slt i64 %v4899, 2
  br i1 %v4900, label %b517, label %b518
b517:
  br label %b519
b519:
  %v4901 = phi i64 [ 0, %b517 ], [ %v4930, %b520 ]
  %v4902 = phi <8 x float> [ splat (float 0x0000000000000000), %b517 ], [ %v4929, %b520 ]
  %v4903 = icmp slt i64 %v4901, 8
  br i1 %v4903, label %b520, label %b521
b520:
  %v4904 = add i64 %v1226, 1
  %v4905 = and i64 %v4904, %v292
  %v4906 = mul i64 %v4905, %v7
  %v4907 = add i64 %v4906, %v4897
  %v4908 = mul i64 %v4907, 16
  %v4909 = getelementptr inbounds float, ptr %v38, i64 %v4908
  %v4910 = mul i64 %v4899, 8
  %v4911 = add i64 0, %v4910
  %v4912 = add i64 %v4911, %v4901
  %v4913 = getelementptr inbounds float, ptr %v4909, i64 %v4912
  %v4914 = load float, ptr %v4913, align 4
  %v4915 = add i64 %v1226, 1
  %v4916 = and i64 %v4915, %v282
  %v4917 = mul i64 %v4916, %v7
  %v4918 = add i64 %v4917, %v4897
  %v4919 = mul i64 %v4918, 64
  %v4920 = getelementptr inbounds float, ptr %v28, i64 %v4919
  %v4921 = add i64 0, 0
  %v4922 = mul i64 %v4901, 8
  %v4923 = add i64 %v4921, %v4922
  %v4924 = getelementptr inbounds float, ptr %v4920, i64 %v4923
  %v4925 = load <8 x float>, ptr %v4924, align 4
  %v4926 = insertelement <8 x float> poison, float %v4914, i64 0
  %v4927 = shufflevector <8 x float> %v4926, <8 x float> poison, <8 x i32> zeroinitializer
  %v4928 = fmul <8 x float> %v4927, %v4925
  %v4929 = fadd <8 x float> %v4902, %v4928
  %v4930 = add nsw i64 %v4901, 1
  br label %b519
b521:
  %v4931 = add i64 %v1226, 1
  %v4932 = and i64 %v4931, %v294
  %v4933 = mul i64 %v4932, %v7
  %v4934 = add i64 %v4933, %v4897
  %v4935 = mul i64 %v4934, 16
  %v4936 = getelementptr inbounds float, ptr %v40, i64 %v4935
  %v4937 = mul i64 %v4899, 8
  %v4938 = add i64 0, %v4937
  %v4939 = add i64 %v4938, 0
  %v4940 = getelementptr inbounds float, ptr %v4936, i64 %v4939
  store <8 x float> %v4902, ptr %v4940, align 4
  %v4941 = add nsw i64 %v4899, 1
  br label %b516
b518:
  %v4942 = add nsw i64 %v4897, 1
  br label %b513
b515:
  %v4943 = add i64 %v7, 0
  %v4944 = sdiv i64 %v4943, 1
  %v4945 = add i64 %v2, 1
  %v4946 = mul i64 %v4944, %v2
  %v4947 = sdiv i64 %v4946, %v3
  %v4948 = mul i64 %v4947, 1
  %v4949 = icmp slt i64 %v4948, %v7
  %v4950 = select i1 %v4949, i64 %v4948, i64 %v7
  %v4951 = mul i64 %v4944, %v4945
  %v4952 = sdiv i64 %v4951, %v3
  %v4953 = mul i64 %v4952, 1
  %v4954 = icmp slt i64 %v4953, %v7
  %v4955 = select i1 %v4954, i64 %v4953, i64 %v7
  br label %b522
b522:
  %v4956 = phi i64 [ %v4950, %b515 ], [ %v4978, %b527 ]
  %v4957 = icmp slt i64 %v4956, %v4955
  br i1 %v4957, label %b523, label %b524
b523:
  %v4958 = add i64 %v1226, 1
  %v4959 = and i64 %v4958, %v294
  %v4960 = mul i64 %v4959, %v7
  %v4961 = add i64 %v4960, %v4956
  %v4962 = mul i64 %v4961, 16
  %v4963 = getelementptr inbounds float, ptr %v40, i64 %v4962
  %v4964 = add i64 %v1226, 0
  %v4965 = and i64 %v4964, %v308
  %v4966 = mul i64 %v4965, %v7
  %v4967 = add i64 %v4966, %v4956
  %v4968 = mul i64 %v4967, 24
  %v4969 = getelementptr inbounds float, ptr %v86, i64 %v4968
  br label %b525
b525:
  %v4970 = phi i64 [ 0, %b523 ], [ %v4977, %b526 ]
  %v4971 = icmp slt i64 %v4970, 16
  br i1 %v4971, label %b526, label %b527
b526:
  %v4972 = add i64 0, %v4970
  %v4973 = getelementptr inbounds float, ptr %v4963, i64 %v4972
  %v4974 = load <8 x float>, ptr %v4973, align 4
  %v4975 = add i64 8, %v4970
  %v4976 = getelementptr inbounds float, ptr %v4969, i64 %v4975
  store <8 x float> %v4974, ptr %v4976, align 4
  %v4977 = add nsw i64 %v4970, 8
  br label %b525
b527:
  %v4978 = add nsw i64 %v4956, 1
  br label %b522
b524:
  %v4979 = add nsw i64 %v1226, 1
  br label %b203
b205:
  %v4980 = icmp sgt i64 %v3, 1
  br i1 %v4980, label %b528, label %b529
b528:
  %v4981 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4982 = atomicrmw add ptr %v4981, i64 1 acq_rel
  %v4983 = load i64, ptr %v407, align 8
  %v4984 = add i64 %v4983, 1
  store i64 %v4984, ptr %v407, align 8
  %v4985 = mul i64 %v3, %v4984
  br label %b530
b530:
  %v4986 = load atomic i64, ptr %v4981 acquire, align 8
  %v4987 = icmp slt i64 %v4986, %v4985
  br i1 %v4987, label %b531, label %b532
b531:
  %v4988 = call i32 @sched_yield()
  br label %b530
b532:
  br label %b529
b529:
  %v4989 = add nsw i64 %v1136, %v1135
  br label %b178
b180:
  %v4990 = getelementptr inbounds float, ptr %v409, i64 1472
  %v4991 = getelementptr inbounds i64, ptr %v1, i64 4
  %v4992 = load i64, ptr %v4991, align 8
  %v4993 = icmp eq i64 %v4992, 0
  br i1 %v4993, label %b533, label %b534
b533:
  %v4994 = add i64 1, 0
  %v4995 = sdiv i64 %v4994, 1
  %v4996 = add i64 %v2, 1
  %v4997 = mul i64 %v4995, %v2
  %v4998 = sdiv i64 %v4997, %v3
  %v4999 = mul i64 %v4998, 1
  %v5000 = icmp slt i64 %v4999, 1
  %v5001 = select i1 %v5000, i64 %v4999, i64 1
  %v5002 = mul i64 %v4995, %v4996
  %v5003 = sdiv i64 %v5002, %v3
  %v5004 = mul i64 %v5003, 1
  %v5005 = icmp slt i64 %v5004, 1
  %v5006 = select i1 %v5005, i64 %v5004, i64 1
  %v5007 = icmp slt i64 %v5006, 1
  %v5008 = select i1 %v5007, i64 %v5006, i64 1
  br label %b535
b535:
  %v5009 = phi i64 [ %v5001, %b533 ], [ %v5023, %b536 ]
  %v5010 = icmp slt i64 %v5009, %v5008
  br i1 %v5010, label %b536, label %b537
b536:
  %v5011 = mul i64 %v5009, 192
  %v5012 = mul i64 %v5009, 8
  %v5013 = add i64 %v5011, 0
  %v5014 = add i64 %v5012, 0
  %v5015 = getelementptr inbounds float, ptr %v4990, i64 %v5013
  %v5016 = sub i64 8, %v5014
  %v5017 = icmp slt i64 %v5016, 0
  %v5018 = select i1 %v5017, i64 0, i64 %v5016
  %v5019 = mul i64 %v5014, 24
  %v5020 = add i64 0, %v5019
  %v5021 = getelementptr inbounds float, ptr %v22, i64 %v5020
  call void @pack_turned(ptr %v5021, i64 24, i64 1, i64 24, i64 %v5018, ptr %v5015, i64 8)
  %v5022 = add i64 %v5011, 192
  %v5023 = add nsw i64 %v5009, 1
  br label %b535
b537:
  br label %b534
b534:
  %v5024 = icmp sgt i64 %v3, 1
  br i1 %v5024, label %b538, label %b539
b538:
  %v5025 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5026 = atomicrmw add ptr %v5025, i64 1 acq_rel
  %v5027 = load i64, ptr %v407, align 8
  %v5028 = add i64 %v5027, 1
  store i64 %v5028, ptr %v407, align 8
  %v5029 = mul i64 %v3, %v5028
  br label %b540
b540:
  %v5030 = load atomic i64, ptr %v5025 acquire, align 8
  %v5031 = icmp slt i64 %v5030, %v5029
  br i1 %v5031, label %b541, label %b542
b541:
  %v5032 = call i32 @sched_yield()
  br label %b540
b542:
  br label %b539
b539:
  %v5034 = add i64 %v8, 0
  %v5035 = sdiv i64 %v5034, 1
  %v5036 = add i64 %v2, 1
  %v5037 = mul i64 %v5035, %v2
  %v5038 = sdiv i64 %v5037, %v3
  %v5039 = mul i64 %v5038, 1
  %v5040 = icmp slt i64 %v5039, %v8
  %v5041 = select i1 %v5040, i64 %v5039, i64 %v8
  %v5042 = mul i64 %v5035, %v5036
  %v5043 = sdiv i64 %v5042, %v3
  %v5044 = mul i64 %v5043, 1
  %v5045 = icmp slt i64 %v5044, %v8
  %v5046 = select i1 %v5045, i64 %v5044, i64 %v8
  br label %b543
b543:
  %v5047 = phi i64 [ %v5041, %b539 ], [ %v5105, %b548 ]
  %v5048 = icmp slt i64 %v5047, %v5046
  br i1 %v5048, label %b544, label %b545
b544:
  %v5049 = add i64 %v5047, 96
  %v5050 = icmp slt i64 %v5049, %v5046
  %v5051 = select i1 %v5050, i64 %v5049, i64 %v5046
  br label %b546
b546:
  %v5052 = phi i64 [ 0, %b544 ], [ %v5104, %b551 ]
  %v5053 = icmp slt i64 %v5052, 1
  br i1 %v5053, label %b547, label %b548
b547:
  %v5054 = sub i64 %v5051, %v5047
  %v5055 = sub i64 8, 1
  %v5056 = add i64 %v5054, %v5055
  %v5057 = sdiv i64 %v5056, 8
  br label %b549
b549:
  %v5058 = phi i64 [ 0, %b547 ], [ %v5103, %b556 ]
  %v5059 = icmp slt i64 %v5058, %v5057
  br i1 %v5059, label %b550, label %b551
b550:
  %v5060 = mul i64 %v5054, %v5058
  %v5061 = sdiv i64 %v5060, %v5057
  %v5062 = add i64 %v5047, %v5061
  %v5063 = add i64 %v5058, 1
  %v5064 = mul i64 %v5054, %v5063
  %v5065 = sdiv i64 %v5064, %v5057
  %v5066 = add i64 %v5047, %v5065
  %v5067 = mul i64 %v5052, 192
  %v5068 = getelementptr inbounds float, ptr %v4990, i64 %v5067
  %v5069 = sub i64 %v5066, %v5062
  %v5070 = mul i64 %v5062, 24
  %v5071 = getelementptr inbounds float, ptr %v86, i64 %v5070
  %v5072 = getelementptr inbounds float, ptr %v5071, i64 0
  %v5073 = sub i64 %v5069, 1
  %v5074 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v5073
  %v5075 = load ptr, ptr %v5074, align 4
  %v5076 = getelementptr inbounds float, ptr %v5033, i64 0
  %v5077 = icmp sgt i64 %v5069, 0
  br i1 %v5077, label %b552, label %b553
b552:
  call void %v5075(ptr %v5072, i64 24, ptr %v5068, i64 24, ptr %v5076, i64 8, i64 0)
  br label %b553
b553:
  %v5078 = add i64 %v5067, 192
  br label %b554
b554:
  %v5079 = phi i64 [ %v5062, %b553 ], [ %v5102, %b559 ]
  %v5080 = icmp slt i64 %v5079, %v5066
  br i1 %v5080, label %b555, label %b556
b555:
  %v5081 = sub i64 %v5079, %v5062
  %v5082 = mul i64 %v5081, 8
  %v5083 = getelementptr inbounds float, ptr %v5033, i64 %v5082
  %v5084 = mul i64 %v5079, 8
  %v5085 = getelementptr inbounds float, ptr %v64, i64 %v5084
  br label %b557
b557:
  %v5086 = phi i64 [ 0, %b555 ], [ %v5101, %b558 ]
  %v5087 = icmp slt i64 %v5086, 1
  br i1 %v5087, label %b558, label %b559
b558:
  %v5088 = mul i64 %v5052, 1
  %v5089 = add i64 %v5088, %v5086
  %v5090 = mul i64 %v5089, 8
  %v5091 = add i64 0, %v5086
  %v5092 = mul i64 %v5091, 8
  %v5093 = getelementptr inbounds float, ptr %v5083, i64 %v5092
  %v5094 = load <8 x float>, ptr %v5093, align 4
  %v5095 = add i64 0, %v5090
  %v5096 = getelementptr inbounds float, ptr %v24, i64 %v5095
  %v5097 = load <8 x float>, ptr %v5096, align 4
  %v5098 = fadd <8 x float> %v5094, %v5097
  %v5099 = add i64 0, %v5090
  %v5100 = getelementptr inbounds float, ptr %v5085, i64 %v5099
  store <8 x float> %v5098, ptr %v5100, align 4
  %v5101 = add nsw i64 %v5086, 1
  br label %b557
b559:
  %v5102 = add nsw i64 %v5079, 1
  br label %b554
b556:
  %v5103 = add nsw i64 %v5058, 1
  br label %b549
b551:
  %v5104 = add nsw i64 %v5052, 1
  br label %b546
b548:
  %v5105 = add nsw i64 %v5047, 96
  br label %b543
b545:
  %v5106 = add i64 %v8, 0
  %v5107 = sdiv i64 %v5106, 1
  %v5108 = add i64 %v2, 1
  %v5109 = mul i64 %v5107, %v2
  %v5110 = sdiv i64 %v5109, %v3
  %v5111 = mul i64 %v5110, 1
  %v5112 = icmp slt i64 %v5111, %v8
  %v5113 = select i1 %v5112, i64 %v5111, i64 %v8
  %v5114 = mul i64 %v5107, %v5108
  %v5115 = sdiv i64 %v5114, %v3
  %v5116 = mul i64 %v5115, 1
  %v5117 = icmp slt i64 %v5116, %v8
  %v5118 = select i1 %v5117, i64 %v5116, i64 %v8
  br label %b560
b560:
  %v5119 = phi i64 [ %v5113, %b545 ], [ %v5149, %b565 ]
  %v5120 = icmp slt i64 %v5119, %v5118
  br i1 %v5120, label %b561, label %b562
b561:
  br label %b563
b563:
  %v5121 = phi i64 [ 0, %b561 ], [ %v5148, %b568 ]
  %v5122 = icmp slt i64 %v5121, 8
  br i1 %v5122, label %b564, label %b565
b564:
  br label %b566
b566:
  %v5123 = phi i64 [ 0, %b564 ], [ %v5147, %b567 ]
  %v5124 = phi float [ 0x3FF0000000000000, %b564 ], [ %v5140, %b567 ]
  %v5125 = icmp slt i64 %v5123, 2
  br i1 %v5125, label %b567, label %b568
b567:
  %v5126 = mul i64 %v5119, 2
  %v5127 = getelementptr inbounds float, ptr %v142, i64 %v5126
  %v5128 = mul i64 %v5119, 16
  %v5129 = getelementptr inbounds float, ptr %v38, i64 %v5128
  %v5130 = add i64 0, %v5123
  %v5131 = getelementptr inbounds float, ptr %v5127, i64 %v5130
  %v5132 = load float, ptr %v5131, align 4
  %v5133 = add i64 0, %v5121
  %v5134 = mul i64 %v5123, 8
  %v5135 = add i64 %v5133, %v5134
  %v5136 = getelementptr inbounds float, ptr %v5129, i64 %v5135
  %v5137 = load float, ptr %v5136, align 4
  %v5138 = fmul float %v5132, %v5137
  %v5139 = fsub float 0x3FF0000000000000, %v5138
  %v5140 = fmul float %v5124, %v5139
  %v5141 = mul i64 %v5119, 16
  %v5142 = getelementptr inbounds float, ptr %v90, i64 %v5141
  %v5143 = add i64 0, %v5121
  %v5144 = mul i64 %v5123, 8
  %v5145 = add i64 %v5143, %v5144
  %v5146 = getelementptr inbounds float, ptr %v5142, i64 %v5145
  store float %v5140, ptr %v5146, align 4
  %v5147 = add nsw i64 %v5123, 1
  br label %b566
b568:
  %v5148 = add nsw i64 %v5121, 1
  br label %b563
b565:
  %v5149 = add nsw i64 %v5119, 1
  br label %b560
b562:
  %v5150 = add i64 %v8, 0
  %v5151 = sdiv i64 %v5150, 1
  %v5152 = add i64 %v2, 1
  %v5153 = mul i64 %v5151, %v2
  %v5154 = sdiv i64 %v5153, %v3
  %v5155 = mul i64 %v5154, 1
  %v5156 = icmp slt i64 %v5155, %v8
  %v5157 = select i1 %v5156, i64 %v5155, i64 %v8
  %v5158 = mul i64 %v5151, %v5152
  %v5159 = sdiv i64 %v5158, %v3
  %v5160 = mul i64 %v5159, 1
  %v5161 = icmp slt i64 %v5160, %v8
  %v5162 = select i1 %v5161, i64 %v5160, i64 %v8
  br label %b569
b569:
  %v5163 = phi i64 [ %v5157, %b562 ], [ %v5194, %b574 ]
  %v5164 = icmp slt i64 %v5163, %v5162
  br i1 %v5164, label %b570, label %b571
b570:
  br label %b572
b572:
  %v5165 = phi i64 [ 0, %b570 ], [ %v5193, %b577 ]
  %v5166 = icmp slt i64 %v5165, 8
  br i1 %v5166, label %b573, label %b574
b573:
  br label %b575
b575:
  %v5167 = phi i64 [ 0, %b573 ], [ %v5192, %b576 ]
  %v5168 = phi float [ 0x3FF0000000000000, %b573 ], [ %v5185, %b576 ]
  %v5169 = icmp slt i64 %v5167, 2
  br i1 %v5169, label %b576, label %b577
b576:
  %v5170 = sub i64 1, %v5167
  %v5171 = mul i64 %v5163, 2
  %v5172 = getelementptr inbounds float, ptr %v142, i64 %v5171
  %v5173 = mul i64 %v5163, 16
  %v5174 = getelementptr inbounds float, ptr %v38, i64 %v5173
  %v5175 = add i64 0, %v5170
  %v5176 = getelementptr inbounds float, ptr %v5172, i64 %v5175
  %v5177 = load float, ptr %v5176, align 4
  %v5178 = add i64 0, %v5165
  %v5179 = mul i64 %v5170, 8
  %v5180 = add i64 %v5178, %v5179
  %v5181 = getelementptr inbounds float, ptr %v5174, i64 %v5180
  %v5182 = load float, ptr %v5181, align 4
  %v5183 = fmul float %v5177, %v5182
  %v5184 = fsub float 0x3FF0000000000000, %v5183
  %v5185 = fmul float %v5168, %v5184
  %v5186 = mul i64 %v5163, 16
  %v5187 = getelementptr inbounds float, ptr %v214, i64 %v5186
  %v5188 = add i64 0, %v5165
  %v5189 = mul i64 %v5170, 8
  %v5190 = add i64 %v5188, %v5189
  %v5191 = getelementptr inbounds float, ptr %v5187, i64 %v5190
  store float %v5185, ptr %v5191, align 4
  %v5192 = add nsw i64 %v5167, 1
  br label %b575
b577:
  %v5193 = add nsw i64 %v5165, 1
  br label %b572
b574:
  %v5194 = add nsw i64 %v5163, 1
  br label %b569
b571:
  %v5195 = add i64 %v8, 0
  %v5196 = sdiv i64 %v5195, 1
  %v5197 = add i64 %v2, 1
  %v5198 = mul i64 %v5196, %v2
  %v5199 = sdiv i64 %v5198, %v3
  %v5200 = mul i64 %v5199, 1
  %v5201 = icmp slt i64 %v5200, %v8
  %v5202 = select i1 %v5201, i64 %v5200, i64 %v8
  %v5203 = mul i64 %v5196, %v5197
  %v5204 = sdiv i64 %v5203, %v3
  %v5205 = mul i64 %v5204, 1
  %v5206 = icmp slt i64 %v5205, %v8
  %v5207 = select i1 %v5206, i64 %v5205, i64 %v8
  br label %b578
b578:
  %v5208 = phi i64 [ %v5202, %b571 ], [ %v5216, %b579 ]
  %v5209 = icmp slt i64 %v5208, %v5207
  br i1 %v5209, label %b579, label %b580
b579:
  %v5210 = mul i64 %v5208, 16
  %v5211 = getelementptr inbounds float, ptr %v88, i64 %v5210
  %v5212 = add i64 0, 0
  %v5213 = getelementptr inbounds float, ptr %v5211, i64 %v5212
  %v5214 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v5215 = shufflevector <8 x float> %v5214, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v5215, ptr %v5213, align 4
  %v5216 = add nsw i64 %v5208, 1
  br label %b578
b580:
  %v5217 = add i64 %v8, 0
  %v5218 = sdiv i64 %v5217, 1
  %v5219 = add i64 %v2, 1
  %v5220 = mul i64 %v5218, %v2
  %v5221 = sdiv i64 %v5220, %v3
  %v5222 = mul i64 %v5221, 1
  %v5223 = icmp slt i64 %v5222, %v8
  %v5224 = select i1 %v5223, i64 %v5222, i64 %v8
  %v5225 = mul i64 %v5218, %v5219
  %v5226 = sdiv i64 %v5225, %v3
  %v5227 = mul i64 %v5226, 1
  %v5228 = icmp slt i64 %v5227, %v8
  %v5229 = select i1 %v5228, i64 %v5227, i64 %v8
  br label %b581
b581:
  %v5230 = phi i64 [ %v5224, %b580 ], [ %v5241, %b582 ]
  %v5231 = icmp slt i64 %v5230, %v5229
  br i1 %v5231, label %b582, label %b583
b582:
  %v5232 = mul i64 %v5230, 16
  %v5233 = getelementptr inbounds float, ptr %v90, i64 %v5232
  %v5234 = mul i64 %v5230, 16
  %v5235 = getelementptr inbounds float, ptr %v88, i64 %v5234
  %v5236 = add i64 0, 0
  %v5237 = getelementptr inbounds float, ptr %v5233, i64 %v5236
  %v5238 = load <8 x float>, ptr %v5237, align 4
  %v5239 = add i64 8, 0
  %v5240 = getelementptr inbounds float, ptr %v5235, i64 %v5239
  store <8 x float> %v5238, ptr %v5240, align 4
  %v5241 = add nsw i64 %v5230, 1
  br label %b581
b583:
  %v5242 = add i64 %v8, 0
  %v5243 = sdiv i64 %v5242, 1
  %v5244 = add i64 %v2, 1
  %v5245 = mul i64 %v5243, %v2
  %v5246 = sdiv i64 %v5245, %v3
  %v5247 = mul i64 %v5246, 1
  %v5248 = icmp slt i64 %v5247, %v8
  %v5249 = select i1 %v5248, i64 %v5247, i64 %v8
  %v5250 = mul i64 %v5243, %v5244
  %v5251 = sdiv i64 %v5250, %v3
  %v5252 = mul i64 %v5251, 1
  %v5253 = icmp slt i64 %v5252, %v8
  %v5254 = select i1 %v5253, i64 %v5252, i64 %v8
  br label %b584
b584:
  %v5255 = phi i64 [ %v5249, %b583 ], [ %v5266, %b585 ]
  %v5256 = icmp slt i64 %v5255, %v5254
  br i1 %v5256, label %b585, label %b586
b585:
  %v5257 = mul i64 %v5255, 16
  %v5258 = getelementptr inbounds float, ptr %v214, i64 %v5257
  %v5259 = mul i64 %v5255, 16
  %v5260 = getelementptr inbounds float, ptr %v90, i64 %v5259
  %v5261 = add i64 8, 0
  %v5262 = getelementptr inbounds float, ptr %v5258, i64 %v5261
  %v5263 = load <8 x float>, ptr %v5262, align 4
  %v5264 = add i64 0, 0
  %v5265 = getelementptr inbounds float, ptr %v5260, i64 %v5264
  store <8 x float> %v5263, ptr %v5265, align 4
  %v5266 = add nsw i64 %v5255, 1
  br label %b584
b586:
  %v5267 = add i64 %v8, 0
  %v5268 = sdiv i64 %v5267, 1
  %v5269 = add i64 %v2, 1
  %v5270 = mul i64 %v5268, %v2
  %v5271 = sdiv i64 %v5270, %v3
  %v5272 = mul i64 %v5271, 1
  %v5273 = icmp slt i64 %v5272, %v8
  %v5274 = select i1 %v5273, i64 %v5272, i64 %v8
  %v5275 = mul i64 %v5268, %v5269
  %v5276 = sdiv i64 %v5275, %v3
  %v5277 = mul i64 %v5276, 1
  %v5278 = icmp slt i64 %v5277, %v8
  %v5279 = select i1 %v5278, i64 %v5277, i64 %v8
  br label %b587
b587:
  %v5280 = phi i64 [ %v5274, %b586 ], [ %v5288, %b588 ]
  %v5281 = icmp slt i64 %v5280, %v5279
  br i1 %v5281, label %b588, label %b589
b588:
  %v5282 = mul i64 %v5280, 16
  %v5283 = getelementptr inbounds float, ptr %v90, i64 %v5282
  %v5284 = add i64 8, 0
  %v5285 = getelementptr inbounds float, ptr %v5283, i64 %v5284
  %v5286 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v5287 = shufflevector <8 x float> %v5286, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v5287, ptr %v5285, align 4
  %v5288 = add nsw i64 %v5280, 1
  br label %b587
b589:
  %v5289 = add i64 %v8, 0
  %v5290 = sdiv i64 %v5289, 1
  %v5291 = add i64 %v2, 1
  %v5292 = mul i64 %v5290, %v2
  %v5293 = sdiv i64 %v5292, %v3
  %v5294 = mul i64 %v5293, 1
  %v5295 = icmp slt i64 %v5294, %v8
  %v5296 = select i1 %v5295, i64 %v5294, i64 %v8
  %v5297 = mul i64 %v5290, %v5291
  %v5298 = sdiv i64 %v5297, %v3
  %v5299 = mul i64 %v5298, 1
  %v5300 = icmp slt i64 %v5299, %v8
  %v5301 = select i1 %v5300, i64 %v5299, i64 %v8
  br label %b590
b590:
  %v5302 = phi i64 [ %v5296, %b589 ], [ %v5322, %b595 ]
  %v5303 = icmp slt i64 %v5302, %v5301
  br i1 %v5303, label %b591, label %b592
b591:
  %v5304 = mul i64 %v5302, 16
  %v5305 = getelementptr inbounds float, ptr %v88, i64 %v5304
  %v5306 = mul i64 %v5302, 16
  %v5307 = getelementptr inbounds float, ptr %v90, i64 %v5306
  %v5308 = mul i64 %v5302, 16
  %v5309 = getelementptr inbounds float, ptr %v214, i64 %v5308
  br label %b593
b593:
  %v5310 = phi i64 [ 0, %b591 ], [ %v5321, %b594 ]
  %v5311 = icmp slt i64 %v5310, 16
  br i1 %v5311, label %b594, label %b595
b594:
  %v5312 = add i64 0, %v5310
  %v5313 = getelementptr inbounds float, ptr %v5305, i64 %v5312
  %v5314 = load <8 x float>, ptr %v5313, align 4
  %v5315 = add i64 0, %v5310
  %v5316 = getelementptr inbounds float, ptr %v5307, i64 %v5315
  %v5317 = load <8 x float>, ptr %v5316, align 4
  %v5318 = fmul <8 x float> %v5314, %v5317
  %v5319 = add i64 0, %v5310
  %v5320 = getelementptr inbounds float, ptr %v5309, i64 %v5319
  store <8 x float> %v5318, ptr %v5320, align 4
  %v5321 = add nsw i64 %v5310, 8
  br label %b593
b595:
  %v5322 = add nsw i64 %v5302, 1
  br label %b590
b592:
  %v5323 = icmp sgt i64 %v3, 1
  br i1 %v5323, label %b596, label %b597
b596:
  %v5324 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5325 = atomicrmw add ptr %v5324, i64 1 acq_rel
  %v5326 = load i64, ptr %v407, align 8
  %v5327 = add i64 %v5326, 1
  store i64 %v5327, ptr %v407, align 8
  %v5328 = mul i64 %v3, %v5327
  br label %b598
b598:
  %v5329 = load atomic i64, ptr %v5324 acquire, align 8
  %v5330 = icmp slt i64 %v5329, %v5328
  br i1 %v5330, label %b599, label %b600
b599:
  %v5331 = call i32 @sched_yield()
  br label %b598
b600:
  br label %b597
b597:
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
define internal void @tile_1x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 24
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v24, i64 16
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v26, <8 x float> %v10)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v12)
  %v40 = add i64 %v9, 1
  %v41 = mul i64 %v40, 24
  %v42 = getelementptr inbounds float, ptr %v2, i64 %v41
  %v43 = getelementptr inbounds float, ptr %v42, i64 0
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v42, i64 8
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = getelementptr inbounds float, ptr %v42, i64 16
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = mul i64 %v1, 0
  %v50 = add i64 %v49, %v40
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v44, <8 x float> %v13)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v46, <8 x float> %v14)
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v48, <8 x float> %v15)
  %v58 = add i64 %v9, 2
  %v59 = mul i64 %v58, 24
  %v60 = getelementptr inbounds float, ptr %v2, i64 %v59
  %v61 = getelementptr inbounds float, ptr %v60, i64 0
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v60, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = getelementptr inbounds float, ptr %v60, i64 16
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = mul i64 %v1, 0
  %v68 = add i64 %v67, %v58
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v62, <8 x float> %v16)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v64, <8 x float> %v17)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v66, <8 x float> %v18)
  %v76 = add i64 %v9, 3
  %v77 = mul i64 %v76, 24
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = getelementptr inbounds float, ptr %v78, i64 8
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = getelementptr inbounds float, ptr %v78, i64 16
  %v84 = load <8 x float>, ptr %v83, align 4
  %v85 = mul i64 %v1, 0
  %v86 = add i64 %v85, %v76
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v80, <8 x float> %v19)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v82, <8 x float> %v20)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v84, <8 x float> %v21)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v13
  %v96 = fadd <8 x float> %v11, %v14
  %v97 = fadd <8 x float> %v12, %v15
  %v98 = fadd <8 x float> %v95, %v16
  %v99 = fadd <8 x float> %v96, %v17
  %v100 = fadd <8 x float> %v97, %v18
  %v101 = fadd <8 x float> %v98, %v19
  %v102 = fadd <8 x float> %v99, %v20
  %v103 = fadd <8 x float> %v100, %v21
  br label %b3
b3:
  %v104 = phi i64 [ %v8, %b2 ], [ %v126, %b4 ]
  %v105 = phi <8 x float> [ %v101, %b2 ], [ %v123, %b4 ]
  %v106 = phi <8 x float> [ %v102, %b2 ], [ %v124, %b4 ]
  %v107 = phi <8 x float> [ %v103, %b2 ], [ %v125, %b4 ]
  %v108 = icmp slt i64 %v104, %v3
  br i1 %v108, label %b4, label %b5
b4:
  %v109 = mul i64 %v104, 24
  %v110 = getelementptr inbounds float, ptr %v2, i64 %v109
  %v111 = getelementptr inbounds float, ptr %v110, i64 0
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v110, i64 8
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v110, i64 16
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = mul i64 %v1, 0
  %v118 = add i64 %v117, %v104
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v112, <8 x float> %v105)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v114, <8 x float> %v106)
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v116, <8 x float> %v107)
  %v126 = add nsw i64 %v104, 1
  br label %b3
b5:
  %v127 = mul i64 %v5, 0
  %v128 = mul i64 %v6, 0
  %v129 = add i64 %v127, %v128
  %v130 = getelementptr inbounds float, ptr %v4, i64 %v129
  store <8 x float> %v105, ptr %v130, align 4
  %v131 = mul i64 %v6, 1
  %v132 = add i64 %v127, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  store <8 x float> %v106, ptr %v133, align 4
  %v134 = mul i64 %v6, 2
  %v135 = add i64 %v127, %v134
  %v136 = getelementptr inbounds float, ptr %v4, i64 %v135
  store <8 x float> %v107, ptr %v136, align 4
  ret void
}
define internal void @tile_2x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v76, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 24
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v24, i64 16
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v26, <8 x float> %v10)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v12)
  %v40 = mul i64 %v1, 1
  %v41 = add i64 %v40, %v9
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v26, <8 x float> %v13)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v28, <8 x float> %v14)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v30, <8 x float> %v15)
  %v49 = add i64 %v9, 1
  %v50 = mul i64 %v49, 24
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v51, i64 16
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v49
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v53, <8 x float> %v16)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v17)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v18)
  %v67 = mul i64 %v1, 1
  %v68 = add i64 %v67, %v49
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v53, <8 x float> %v19)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v55, <8 x float> %v20)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v57, <8 x float> %v21)
  %v76 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v77 = fadd <8 x float> %v10, %v16
  %v78 = fadd <8 x float> %v11, %v17
  %v79 = fadd <8 x float> %v12, %v18
  %v80 = fadd <8 x float> %v13, %v19
  %v81 = fadd <8 x float> %v14, %v20
  %v82 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v83 = phi i64 [ %v8, %b2 ], [ %v117, %b4 ]
  %v84 = phi <8 x float> [ %v77, %b2 ], [ %v105, %b4 ]
  %v85 = phi <8 x float> [ %v78, %b2 ], [ %v106, %b4 ]
  %v86 = phi <8 x float> [ %v79, %b2 ], [ %v107, %b4 ]
  %v87 = phi <8 x float> [ %v80, %b2 ], [ %v114, %b4 ]
  %v88 = phi <8 x float> [ %v81, %b2 ], [ %v115, %b4 ]
  %v89 = phi <8 x float> [ %v82, %b2 ], [ %v116, %b4 ]
  %v90 = icmp slt i64 %v83, %v3
  br i1 %v90, label %b4, label %b5
b4:
  %v91 = mul i64 %v83, 24
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = getelementptr inbounds float, ptr %v92, i64 8
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = getelementptr inbounds float, ptr %v92, i64 16
  %v98 = load <8 x float>, ptr %v97, align 4
  %v99 = mul i64 %v1, 0
  %v100 = add i64 %v99, %v83
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v94, <8 x float> %v84)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v96, <8 x float> %v85)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v98, <8 x float> %v86)
  %v108 = mul i64 %v1, 1
  %v109 = add i64 %v108, %v83
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v94, <8 x float> %v87)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v96, <8 x float> %v88)
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v98, <8 x float> %v89)
  %v117 = add nsw i64 %v83, 1
  br label %b3
b5:
  %v118 = mul i64 %v5, 0
  %v119 = mul i64 %v6, 0
  %v120 = add i64 %v118, %v119
  %v121 = getelementptr inbounds float, ptr %v4, i64 %v120
  store <8 x float> %v84, ptr %v121, align 4
  %v122 = mul i64 %v6, 1
  %v123 = add i64 %v118, %v122
  %v124 = getelementptr inbounds float, ptr %v4, i64 %v123
  store <8 x float> %v85, ptr %v124, align 4
  %v125 = mul i64 %v6, 2
  %v126 = add i64 %v118, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  store <8 x float> %v86, ptr %v127, align 4
  %v128 = mul i64 %v5, 1
  %v129 = mul i64 %v6, 0
  %v130 = add i64 %v128, %v129
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v130
  store <8 x float> %v87, ptr %v131, align 4
  %v132 = mul i64 %v6, 1
  %v133 = add i64 %v128, %v132
  %v134 = getelementptr inbounds float, ptr %v4, i64 %v133
  store <8 x float> %v88, ptr %v134, align 4
  %v135 = mul i64 %v6, 2
  %v136 = add i64 %v128, %v135
  %v137 = getelementptr inbounds float, ptr %v4, i64 %v136
  store <8 x float> %v89, ptr %v137, align 4
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v407 = alloca i64, i64 1, align 8
  %v474 = alloca float, i64 96, align 4
  %v6736 = alloca float, i64 64, align 4
  %v6957 = alloca float, i64 64, align 4
  %v7034 = alloca float, i64 96, align 4
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
  %v261 = getelementptr inbounds ptr, ptr %v0, i64 126
  %v262 = load ptr, ptr %v261, align 4
  %v263 = getelementptr inbounds ptr, ptr %v0, i64 127
  %v264 = load ptr, ptr %v263, align 4
  %v265 = getelementptr inbounds ptr, ptr %v0, i64 128
  %v266 = load ptr, ptr %v265, align 4
  %v267 = getelementptr inbounds ptr, ptr %v0, i64 129
  %v268 = load ptr, ptr %v267, align 4
  %v269 = getelementptr inbounds ptr, ptr %v0, i64 130
  %v270 = load ptr, ptr %v269, align 4
  %v271 = getelementptr inbounds ptr, ptr %v0, i64 131
  %v272 = load ptr, ptr %v271, align 4
  %v273 = getelementptr inbounds ptr, ptr %v0, i64 132
  %v274 = load ptr, ptr %v273, align 4
  %v275 = getelementptr inbounds ptr, ptr %v0, i64 133
  %v276 = load ptr, ptr %v275, align 4
  %v277 = getelementptr inbounds i64, ptr %v1, i64 6
  %v278 = load i64, ptr %v277, align 8
  %v279 = getelementptr inbounds i64, ptr %v1, i64 14
  %v280 = load i64, ptr %v279, align 8
  %v281 = getelementptr inbounds i64, ptr %v1, i64 15
  %v282 = load i64, ptr %v281, align 8
  %v283 = getelementptr inbounds i64, ptr %v1, i64 16
  %v284 = load i64, ptr %v283, align 8
  %v285 = getelementptr inbounds i64, ptr %v1, i64 17
  %v286 = load i64, ptr %v285, align 8
  %v287 = getelementptr inbounds i64, ptr %v1, i64 18
  %v288 = load i64, ptr %v287, align 8
  %v289 = getelementptr inbounds i64, ptr %v1, i64 19
  %v290 = load i64, ptr %v289, align 8
  %v291 = getelementptr inbounds i64, ptr %v1, i64 20
  %v292 = load i64, ptr %v291, align 8
  %v293 = getelementptr inbounds i64, ptr %v1, i64 21
  %v294 = load i64, ptr %v293, align 8
  %v295 = getelementptr inbounds i64, ptr %v1, i64 22
  %v296 = load i64, ptr %v295, align 8
  %v297 = getelementptr inbounds i64, ptr %v1, i64 23
  %v298 = load i64, ptr %v297, align 8
  %v299 = getelementptr inbounds i64, ptr %v1, i64 33
  %v300 = load i64, ptr %v299, align 8
  %v301 = getelementptr inbounds i64, ptr %v1, i64 34
  %v302 = load i64, ptr %v301, align 8
  %v303 = getelementptr inbounds i64, ptr %v1, i64 42
  %v304 = load i64, ptr %v303, align 8
  %v305 = getelementptr inbounds i64, ptr %v1, i64 43
  %v306 = load i64, ptr %v305, align 8
  %v307 = getelementptr inbounds i64, ptr %v1, i64 44
  %v308 = load i64, ptr %v307, align 8
  %v309 = getelementptr inbounds i64, ptr %v1, i64 45
  %v310 = load i64, ptr %v309, align 8
  %v311 = getelementptr inbounds i64, ptr %v1, i64 46
  %v312 = load i64, ptr %v311, align 8
  %v313 = getelementptr inbounds i64, ptr %v1, i64 49
  %v314 = load i64, ptr %v313, align 8
  %v315 = getelementptr inbounds i64, ptr %v1, i64 50
  %v316 = load i64, ptr %v315, align 8
  %v317 = getelementptr inbounds i64, ptr %v1, i64 57
  %v318 = load i64, ptr %v317, align 8
  %v319 = getelementptr inbounds i64, ptr %v1, i64 58
  %v320 = load i64, ptr %v319, align 8
  %v321 = getelementptr inbounds i64, ptr %v1, i64 59
  %v322 = load i64, ptr %v321, align 8
  %v323 = getelementptr inbounds i64, ptr %v1, i64 60
  %v324 = load i64, ptr %v323, align 8
  %v325 = getelementptr inbounds i64, ptr %v1, i64 61
  %v326 = load i64, ptr %v325, align 8
  %v327 = getelementptr inbounds i64, ptr %v1, i64 62
  %v328 = load i64, ptr %v327, align 8
  %v329 = getelementptr inbounds i64, ptr %v1, i64 67
  %v330 = load i64, ptr %v329, align 8
  %v331 = getelementptr inbounds i64, ptr %v1, i64 70
  %v332 = load i64, ptr %v331, align 8
  %v333 = getelementptr inbounds i64, ptr %v1, i64 72
  %v334 = load i64, ptr %v333, align 8
  %v335 = getelementptr inbounds i64, ptr %v1, i64 73
  %v336 = load i64, ptr %v335, align 8
  %v337 = getelementptr inbounds i64, ptr %v1, i64 76
  %v338 = load i64, ptr %v337, align 8
  %v339 = getelementptr inbounds i64, ptr %v1, i64 79
  %v340 = load i64, ptr %v339, align 8
  %v341 = getelementptr inbounds i64, ptr %v1, i64 80
  %v342 = load i64, ptr %v341, align 8
  %v343 = getelementptr inbounds i64, ptr %v1, i64 81
  %v344 = load i64, ptr %v343, align 8
  %v345 = getelementptr inbounds i64, ptr %v1, i64 82
  %v346 = load i64, ptr %v345, align 8
  %v347 = getelementptr inbounds i64, ptr %v1, i64 83
  %v348 = load i64, ptr %v347, align 8
  %v349 = getelementptr inbounds i64, ptr %v1, i64 84
  %v350 = load i64, ptr %v349, align 8
  %v351 = getelementptr inbounds i64, ptr %v1, i64 85
  %v352 = load i64, ptr %v351, align 8
  %v353 = getelementptr inbounds i64, ptr %v1, i64 86
  %v354 = load i64, ptr %v353, align 8
  %v355 = getelementptr inbounds i64, ptr %v1, i64 87
  %v356 = load i64, ptr %v355, align 8
  %v357 = getelementptr inbounds i64, ptr %v1, i64 88
  %v358 = load i64, ptr %v357, align 8
  %v359 = getelementptr inbounds i64, ptr %v1, i64 89
  %v360 = load i64, ptr %v359, align 8
  %v361 = getelementptr inbounds i64, ptr %v1, i64 90
  %v362 = load i64, ptr %v361, align 8
  %v363 = getelementptr inbounds i64, ptr %v1, i64 91
  %v364 = load i64, ptr %v363, align 8
  %v365 = getelementptr inbounds i64, ptr %v1, i64 92
  %v366 = load i64, ptr %v365, align 8
  %v367 = getelementptr inbounds i64, ptr %v1, i64 93
  %v368 = load i64, ptr %v367, align 8
  %v369 = getelementptr inbounds i64, ptr %v1, i64 94
  %v370 = load i64, ptr %v369, align 8
  %v371 = getelementptr inbounds i64, ptr %v1, i64 95
  %v372 = load i64, ptr %v371, align 8
  %v373 = getelementptr inbounds i64, ptr %v1, i64 96
  %v374 = load i64, ptr %v373, align 8
  %v375 = getelementptr inbounds i64, ptr %v1, i64 97
  %v376 = load i64, ptr %v375, align 8
  %v377 = getelementptr inbounds i64, ptr %v1, i64 98
  %v378 = load i64, ptr %v377, align 8
  %v379 = getelementptr inbounds i64, ptr %v1, i64 99
  %v380 = load i64, ptr %v379, align 8
  %v381 = getelementptr inbounds i64, ptr %v1, i64 100
  %v382 = load i64, ptr %v381, align 8
  %v383 = getelementptr inbounds i64, ptr %v1, i64 101
  %v384 = load i64, ptr %v383, align 8
  %v385 = getelementptr inbounds i64, ptr %v1, i64 102
  %v386 = load i64, ptr %v385, align 8
  %v387 = getelementptr inbounds i64, ptr %v1, i64 103
  %v388 = load i64, ptr %v387, align 8
  %v389 = getelementptr inbounds i64, ptr %v1, i64 104
  %v390 = load i64, ptr %v389, align 8
  %v391 = getelementptr inbounds i64, ptr %v1, i64 105
  %v392 = load i64, ptr %v391, align 8
  %v393 = getelementptr inbounds i64, ptr %v1, i64 106
  %v394 = load i64, ptr %v393, align 8
  %v395 = getelementptr inbounds i64, ptr %v1, i64 107
  %v396 = load i64, ptr %v395, align 8
  %v397 = getelementptr inbounds i64, ptr %v1, i64 108
  %v398 = load i64, ptr %v397, align 8
  %v399 = getelementptr inbounds i64, ptr %v1, i64 109
  %v400 = load i64, ptr %v399, align 8
  %v401 = getelementptr inbounds i64, ptr %v1, i64 110
  %v402 = load i64, ptr %v401, align 8
  %v403 = getelementptr inbounds i64, ptr %v1, i64 133
  %v404 = load i64, ptr %v403, align 8
  %v405 = getelementptr inbounds i64, ptr %v1, i64 139
  %v406 = load i64, ptr %v405, align 8
  store i64 0, ptr %v407, align 8
  %v408 = getelementptr inbounds ptr, ptr %v0, i64 134
  %v409 = load ptr, ptr %v408, align 4
  %v410 = mul i64 %v2, 33024
  %v411 = add i64 %v410, 1640
  %v412 = getelementptr inbounds float, ptr %v409, i64 %v411
  %v413 = getelementptr inbounds float, ptr %v409, i64 0
  %v414 = getelementptr inbounds i64, ptr %v1, i64 4
  %v415 = load i64, ptr %v414, align 8
  %v416 = icmp eq i64 %v415, 0
  br i1 %v416, label %b0, label %b1
b0:
  %v417 = add i64 1, 0
  %v418 = sdiv i64 %v417, 1
  %v419 = add i64 %v2, 1
  %v420 = mul i64 %v418, %v2
  %v421 = sdiv i64 %v420, %v3
  %v422 = mul i64 %v421, 1
  %v423 = icmp slt i64 %v422, 1
  %v424 = select i1 %v423, i64 %v422, i64 1
  %v425 = mul i64 %v418, %v419
  %v426 = sdiv i64 %v425, %v3
  %v427 = mul i64 %v426, 1
  %v428 = icmp slt i64 %v427, 1
  %v429 = select i1 %v428, i64 %v427, i64 1
  %v430 = icmp slt i64 %v429, 1
  %v431 = select i1 %v430, i64 %v429, i64 1
  br label %b2
b2:
  %v432 = phi i64 [ %v424, %b0 ], [ %v464, %b3 ]
  %v433 = icmp slt i64 %v432, %v431
  br i1 %v433, label %b3, label %b4
b3:
  %v434 = mul i64 %v432, 192
  %v435 = mul i64 %v432, 24
  %v436 = add i64 %v434, 0
  %v437 = add i64 %v435, 0
  %v438 = getelementptr inbounds float, ptr %v413, i64 %v436
  %v439 = sub i64 24, %v437
  %v440 = icmp slt i64 %v439, 0
  %v441 = select i1 %v440, i64 0, i64 %v439
  %v442 = mul i64 %v437, 1
  %v443 = add i64 0, %v442
  %v444 = getelementptr inbounds float, ptr %v22, i64 %v443
  call void @pack_rows(ptr %v444, i64 1, i64 24, i64 8, i64 %v441, ptr %v438, i64 24)
  %v445 = add i64 %v434, 8
  %v446 = add i64 %v435, 8
  %v447 = getelementptr inbounds float, ptr %v413, i64 %v445
  %v448 = sub i64 24, %v446
  %v449 = icmp slt i64 %v448, 0
  %v450 = select i1 %v449, i64 0, i64 %v448
  %v451 = mul i64 %v446, 1
  %v452 = add i64 0, %v451
  %v453 = getelementptr inbounds float, ptr %v22, i64 %v452
  call void @pack_rows(ptr %v453, i64 1, i64 24, i64 8, i64 %v450, ptr %v447, i64 24)
  %v454 = add i64 %v434, 16
  %v455 = add i64 %v435, 16
  %v456 = getelementptr inbounds float, ptr %v413, i64 %v454
  %v457 = sub i64 24, %v455
  %v458 = icmp slt i64 %v457, 0
  %v459 = select i1 %v458, i64 0, i64 %v457
  %v460 = mul i64 %v455, 1
  %v461 = add i64 0, %v460
  %v462 = getelementptr inbounds float, ptr %v22, i64 %v461
  call void @pack_rows(ptr %v462, i64 1, i64 24, i64 8, i64 %v459, ptr %v456, i64 24)
  %v463 = add i64 %v434, 192
  %v464 = add nsw i64 %v432, 1
  br label %b2
b4:
  br label %b1
b1:
  %v465 = icmp sgt i64 %v3, 1
  br i1 %v465, label %b5, label %b6
b5:
  %v466 = getelementptr inbounds i64, ptr %v1, i64 3
  %v467 = atomicrmw add ptr %v466, i64 1 acq_rel
  %v468 = load i64, ptr %v407, align 8
  %v469 = add i64 %v468, 1
  store i64 %v469, ptr %v407, align 8
  %v470 = mul i64 %v3, %v469
  br label %b7
b7:
  %v471 = load atomic i64, ptr %v466 acquire, align 8
  %v472 = icmp slt i64 %v471, %v470
  br i1 %v472, label %b8, label %b9
b8:
  %v473 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  %v475 = add i64 %v8, 0
  %v476 = sdiv i64 %v475, 1
  %v477 = add i64 %v2, 1
  %v478 = mul i64 %v476, %v2
  %v479 = sdiv i64 %v478, %v3
  %v480 = mul i64 %v479, 1
  %v481 = icmp slt i64 %v480, %v8
  %v482 = select i1 %v481, i64 %v480, i64 %v8
  %v483 = mul i64 %v476, %v477
  %v484 = sdiv i64 %v483, %v3
  %v485 = mul i64 %v484, 1
  %v486 = icmp slt i64 %v485, %v8
  %v487 = select i1 %v486, i64 %v485, i64 %v8
  br label %b10
b10:
  %v488 = phi i64 [ %v482, %b6 ], [ %v542, %b15 ]
  %v489 = icmp slt i64 %v488, %v487
  br i1 %v489, label %b11, label %b12
b11:
  %v490 = add i64 %v488, 96
  %v491 = icmp slt i64 %v490, %v487
  %v492 = select i1 %v491, i64 %v490, i64 %v487
  br label %b13
b13:
  %v493 = phi i64 [ 0, %b11 ], [ %v541, %b18 ]
  %v494 = icmp slt i64 %v493, 1
  br i1 %v494, label %b14, label %b15
b14:
  %v495 = sub i64 %v492, %v488
  %v496 = sub i64 4, 1
  %v497 = add i64 %v495, %v496
  %v498 = sdiv i64 %v497, 4
  br label %b16
b16:
  %v499 = phi i64 [ 0, %b14 ], [ %v540, %b23 ]
  %v500 = icmp slt i64 %v499, %v498
  br i1 %v500, label %b17, label %b18
b17:
  %v501 = mul i64 %v495, %v499
  %v502 = sdiv i64 %v501, %v498
  %v503 = add i64 %v488, %v502
  %v504 = add i64 %v499, 1
  %v505 = mul i64 %v495, %v504
  %v506 = sdiv i64 %v505, %v498
  %v507 = add i64 %v488, %v506
  %v508 = mul i64 %v493, 192
  %v509 = getelementptr inbounds float, ptr %v413, i64 %v508
  %v510 = sub i64 %v507, %v503
  %v511 = mul i64 %v503, 8
  %v512 = getelementptr inbounds float, ptr %v26, i64 %v511
  %v513 = getelementptr inbounds float, ptr %v512, i64 0
  %v514 = sub i64 %v510, 1
  %v515 = getelementptr inbounds ptr, ptr @table_tile_4x3, i64 %v514
  %v516 = load ptr, ptr %v515, align 4
  %v517 = getelementptr inbounds float, ptr %v474, i64 0
  %v518 = icmp sgt i64 %v510, 0
  br i1 %v518, label %b19, label %b20
b19:
  call void %v516(ptr %v513, i64 8, ptr %v509, i64 8, ptr %v517, i64 24, i64 8)
  br label %b20
b20:
  %v519 = add i64 %v508, 192
  br label %b21
b21:
  %v520 = phi i64 [ %v503, %b20 ], [ %v539, %b26 ]
  %v521 = icmp slt i64 %v520, %v507
  br i1 %v521, label %b22, label %b23
b22:
  %v522 = sub i64 %v520, %v503
  %v523 = mul i64 %v522, 24
  %v524 = getelementptr inbounds float, ptr %v474, i64 %v523
  %v525 = mul i64 %v520, 24
  %v526 = getelementptr inbounds float, ptr %v216, i64 %v525
  br label %b24
b24:
  %v527 = phi i64 [ 0, %b22 ], [ %v538, %b25 ]
  %v528 = icmp slt i64 %v527, 3
  br i1 %v528, label %b25, label %b26
b25:
  %v529 = mul i64 %v493, 3
  %v530 = add i64 %v529, %v527
  %v531 = mul i64 %v530, 8
  %v532 = add i64 0, %v527
  %v533 = mul i64 %v532, 8
  %v534 = getelementptr inbounds float, ptr %v524, i64 %v533
  %v535 = load <8 x float>, ptr %v534, align 4
  %v536 = add i64 0, %v531
  %v537 = getelementptr inbounds float, ptr %v526, i64 %v536
  store <8 x float> %v535, ptr %v537, align 4
  %v538 = add nsw i64 %v527, 1
  br label %b24
b26:
  %v539 = add nsw i64 %v520, 1
  br label %b21
b23:
  %v540 = add nsw i64 %v499, 1
  br label %b16
b18:
  %v541 = add nsw i64 %v493, 1
  br label %b13
b15:
  %v542 = add nsw i64 %v488, 96
  br label %b10
b12:
  %v543 = add i64 %v8, 0
  %v544 = sdiv i64 %v543, 1
  %v545 = add i64 %v2, 1
  %v546 = mul i64 %v544, %v2
  %v547 = sdiv i64 %v546, %v3
  %v548 = mul i64 %v547, 1
  %v549 = icmp slt i64 %v548, %v8
  %v550 = select i1 %v549, i64 %v548, i64 %v8
  %v551 = mul i64 %v544, %v545
  %v552 = sdiv i64 %v551, %v3
  %v553 = mul i64 %v552, 1
  %v554 = icmp slt i64 %v553, %v8
  %v555 = select i1 %v554, i64 %v553, i64 %v8
  br label %b27
b27:
  %v556 = phi i64 [ %v550, %b12 ], [ %v570, %b32 ]
  %v557 = icmp slt i64 %v556, %v555
  br i1 %v557, label %b28, label %b29
b28:
  %v558 = mul i64 %v556, 24
  %v559 = getelementptr inbounds float, ptr %v216, i64 %v558
  %v560 = mul i64 %v556, 16
  %v561 = getelementptr inbounds float, ptr %v218, i64 %v560
  br label %b30
b30:
  %v562 = phi i64 [ 0, %b28 ], [ %v569, %b31 ]
  %v563 = icmp slt i64 %v562, 16
  br i1 %v563, label %b31, label %b32
b31:
  %v564 = add i64 8, %v562
  %v565 = getelementptr inbounds float, ptr %v559, i64 %v564
  %v566 = load <8 x float>, ptr %v565, align 4
  %v567 = add i64 0, %v562
  %v568 = getelementptr inbounds float, ptr %v561, i64 %v567
  store <8 x float> %v566, ptr %v568, align 4
  %v569 = add nsw i64 %v562, 8
  br label %b30
b32:
  %v570 = add nsw i64 %v556, 1
  br label %b27
b29:
  %v571 = icmp sgt i64 %v3, 1
  br i1 %v571, label %b33, label %b34
b33:
  %v572 = getelementptr inbounds i64, ptr %v1, i64 3
  %v573 = atomicrmw add ptr %v572, i64 1 acq_rel
  %v574 = load i64, ptr %v407, align 8
  %v575 = add i64 %v574, 1
  store i64 %v575, ptr %v407, align 8
  %v576 = mul i64 %v3, %v575
  br label %b35
b35:
  %v577 = load atomic i64, ptr %v572 acquire, align 8
  %v578 = icmp slt i64 %v577, %v576
  br i1 %v578, label %b36, label %b37
b36:
  %v579 = call i32 @sched_yield()
  br label %b35
b37:
  br label %b34
b34:
  %v580 = getelementptr inbounds float, ptr %v409, i64 192
  %v581 = getelementptr inbounds float, ptr %v409, i64 616
  %v582 = getelementptr inbounds float, ptr %v409, i64 872
  %v583 = getelementptr inbounds i64, ptr %v1, i64 4
  %v584 = load i64, ptr %v583, align 8
  %v585 = icmp eq i64 %v584, 0
  br i1 %v585, label %b38, label %b39
b38:
  %v586 = add i64 1, 0
  %v587 = sdiv i64 %v586, 1
  %v588 = add i64 %v2, 1
  %v589 = mul i64 %v587, %v2
  %v590 = sdiv i64 %v589, %v3
  %v591 = mul i64 %v590, 1
  %v592 = icmp slt i64 %v591, 1
  %v593 = select i1 %v592, i64 %v591, i64 1
  %v594 = mul i64 %v587, %v588
  %v595 = sdiv i64 %v594, %v3
  %v596 = mul i64 %v595, 1
  %v597 = icmp slt i64 %v596, 1
  %v598 = select i1 %v597, i64 %v596, i64 1
  %v599 = icmp slt i64 %v598, 1
  %v600 = select i1 %v599, i64 %v598, i64 1
  br label %b40
b40:
  %v601 = phi i64 [ %v593, %b38 ], [ %v615, %b41 ]
  %v602 = icmp slt i64 %v601, %v600
  br i1 %v602, label %b41, label %b42
b41:
  %v603 = mul i64 %v601, 424
  %v604 = mul i64 %v601, 8
  %v605 = add i64 %v603, 0
  %v606 = add i64 %v604, 0
  %v607 = getelementptr inbounds float, ptr %v580, i64 %v605
  %v608 = sub i64 8, %v606
  %v609 = icmp slt i64 %v608, 0
  %v610 = select i1 %v609, i64 0, i64 %v608
  %v611 = mul i64 %v606, 1
  %v612 = add i64 0, %v611
  %v613 = getelementptr inbounds float, ptr %v18, i64 %v612
  call void @pack_rows(ptr %v613, i64 1, i64 8, i64 53, i64 %v610, ptr %v607, i64 8)
  %v614 = add i64 %v603, 424
  %v615 = add nsw i64 %v601, 1
  br label %b40
b42:
  %v616 = add i64 1, 0
  %v617 = sdiv i64 %v616, 1
  %v618 = add i64 %v2, 1
  %v619 = mul i64 %v617, %v2
  %v620 = sdiv i64 %v619, %v3
  %v621 = mul i64 %v620, 1
  %v622 = icmp slt i64 %v621, 1
  %v623 = select i1 %v622, i64 %v621, i64 1
  %v624 = mul i64 %v617, %v618
  %v625 = sdiv i64 %v624, %v3
  %v626 = mul i64 %v625, 1
  %v627 = icmp slt i64 %v626, 1
  %v628 = select i1 %v627, i64 %v626, i64 1
  %v629 = icmp slt i64 %v628, 1
  %v630 = select i1 %v629, i64 %v628, i64 1
  br label %b43
b43:
  %v631 = phi i64 [ %v623, %b42 ], [ %v645, %b44 ]
  %v632 = icmp slt i64 %v631, %v630
  br i1 %v632, label %b44, label %b45
b44:
  %v633 = mul i64 %v631, 256
  %v634 = mul i64 %v631, 8
  %v635 = add i64 %v633, 0
  %v636 = add i64 %v634, 0
  %v637 = getelementptr inbounds float, ptr %v581, i64 %v635
  %v638 = sub i64 8, %v636
  %v639 = icmp slt i64 %v638, 0
  %v640 = select i1 %v639, i64 0, i64 %v638
  %v641 = mul i64 %v636, 1
  %v642 = add i64 0, %v641
  %v643 = getelementptr inbounds float, ptr %v14, i64 %v642
  call void @pack_rows(ptr %v643, i64 1, i64 8, i64 32, i64 %v640, ptr %v637, i64 8)
  %v644 = add i64 %v633, 256
  %v645 = add nsw i64 %v631, 1
  br label %b43
b45:
  %v646 = add i64 1, 0
  %v647 = sdiv i64 %v646, 1
  %v648 = add i64 %v2, 1
  %v649 = mul i64 %v647, %v2
  %v650 = sdiv i64 %v649, %v3
  %v651 = mul i64 %v650, 1
  %v652 = icmp slt i64 %v651, 1
  %v653 = select i1 %v652, i64 %v651, i64 1
  %v654 = mul i64 %v647, %v648
  %v655 = sdiv i64 %v654, %v3
  %v656 = mul i64 %v655, 1
  %v657 = icmp slt i64 %v656, 1
  %v658 = select i1 %v657, i64 %v656, i64 1
  %v659 = icmp slt i64 %v658, 1
  %v660 = select i1 %v659, i64 %v658, i64 1
  br label %b46
b46:
  %v661 = phi i64 [ %v653, %b45 ], [ %v693, %b47 ]
  %v662 = icmp slt i64 %v661, %v660
  br i1 %v662, label %b47, label %b48
b47:
  %v663 = mul i64 %v661, 768
  %v664 = mul i64 %v661, 24
  %v665 = add i64 %v663, 0
  %v666 = add i64 %v664, 0
  %v667 = getelementptr inbounds float, ptr %v582, i64 %v665
  %v668 = sub i64 24, %v666
  %v669 = icmp slt i64 %v668, 0
  %v670 = select i1 %v669, i64 0, i64 %v668
  %v671 = mul i64 %v666, 1
  %v672 = add i64 0, %v671
  %v673 = getelementptr inbounds float, ptr %v12, i64 %v672
  call void @pack_rows(ptr %v673, i64 1, i64 24, i64 32, i64 %v670, ptr %v667, i64 24)
  %v674 = add i64 %v663, 8
  %v675 = add i64 %v664, 8
  %v676 = getelementptr inbounds float, ptr %v582, i64 %v674
  %v677 = sub i64 24, %v675
  %v678 = icmp slt i64 %v677, 0
  %v679 = select i1 %v678, i64 0, i64 %v677
  %v680 = mul i64 %v675, 1
  %v681 = add i64 0, %v680
  %v682 = getelementptr inbounds float, ptr %v12, i64 %v681
  call void @pack_rows(ptr %v682, i64 1, i64 24, i64 32, i64 %v679, ptr %v676, i64 24)
  %v683 = add i64 %v663, 16
  %v684 = add i64 %v664, 16
  %v685 = getelementptr inbounds float, ptr %v582, i64 %v683
  %v686 = sub i64 24, %v684
  %v687 = icmp slt i64 %v686, 0
  %v688 = select i1 %v687, i64 0, i64 %v686
  %v689 = mul i64 %v684, 1
  %v690 = add i64 0, %v689
  %v691 = getelementptr inbounds float, ptr %v12, i64 %v690
  call void @pack_rows(ptr %v691, i64 1, i64 24, i64 32, i64 %v688, ptr %v685, i64 24)
  %v692 = add i64 %v663, 768
  %v693 = add nsw i64 %v661, 1
  br label %b46
b48:
  br label %b39
b39:
  %v694 = icmp sgt i64 %v3, 1
  br i1 %v694, label %b49, label %b50
b49:
  %v695 = getelementptr inbounds i64, ptr %v1, i64 3
  %v696 = atomicrmw add ptr %v695, i64 1 acq_rel
  %v697 = load i64, ptr %v407, align 8
  %v698 = add i64 %v697, 1
  store i64 %v698, ptr %v407, align 8
  %v699 = mul i64 %v3, %v698
  br label %b51
b51:
  %v700 = load atomic i64, ptr %v695 acquire, align 8
  %v701 = icmp slt i64 %v700, %v699
  br i1 %v701, label %b52, label %b53
b52:
  %v702 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  br label %b54
b54:
  %v703 = phi i64 [ 0, %b50 ], [ %v7208, %b524 ]
  %v704 = icmp slt i64 %v703, %v5
  br i1 %v704, label %b55, label %b56
b55:
  %v705 = sub i64 %v5, 1
  %v706 = sub i64 %v705, %v703
  %v707 = add i64 %v7, 0
  %v708 = sdiv i64 %v707, 1
  %v709 = add i64 %v2, 1
  %v710 = mul i64 %v708, %v2
  %v711 = sdiv i64 %v710, %v3
  %v712 = mul i64 %v711, 1
  %v713 = icmp slt i64 %v712, %v7
  %v714 = select i1 %v713, i64 %v712, i64 %v7
  %v715 = mul i64 %v708, %v709
  %v716 = sdiv i64 %v715, %v3
  %v717 = mul i64 %v716, 1
  %v718 = icmp slt i64 %v717, %v7
  %v719 = select i1 %v718, i64 %v717, i64 %v7
  br label %b57
b57:
  %v720 = phi i64 [ %v714, %b55 ], [ %v784, %b62 ]
  %v721 = icmp slt i64 %v720, %v719
  br i1 %v721, label %b58, label %b59
b58:
  br label %b60
b60:
  %v722 = phi i64 [ 0, %b58 ], [ %v783, %b65 ]
  %v723 = icmp slt i64 %v722, 2
  br i1 %v723, label %b61, label %b62
b61:
  br label %b63
b63:
  %v724 = phi i64 [ 0, %b61 ], [ %v782, %b68 ]
  %v725 = icmp slt i64 %v724, 8
  br i1 %v725, label %b64, label %b65
b64:
  br label %b66
b66:
  %v726 = phi i64 [ 0, %b64 ], [ %v765, %b67 ]
  %v727 = phi <8 x float> [ splat (float 0x0000000000000000), %b64 ], [ %v764, %b67 ]
  %v728 = icmp slt i64 %v726, 8
  br i1 %v728, label %b67, label %b68
b67:
  %v729 = add i64 %v706, 1
  %v730 = and i64 %v729, 1
  %v731 = mul i64 %v730, %v7
  %v732 = add i64 %v731, %v720
  %v733 = mul i64 %v732, 16
  %v734 = getelementptr inbounds float, ptr %v58, i64 %v733
  %v735 = add i64 %v706, 0
  %v736 = and i64 %v735, %v402
  %v737 = mul i64 %v736, %v7
  %v738 = add i64 %v737, %v720
  %v739 = mul i64 %v738, 16
  %v740 = getelementptr inbounds float, ptr %v218, i64 %v739
  %v741 = add i64 %v706, 1
  %v742 = and i64 %v741, %v282
  %v743 = mul i64 %v742, %v7
  %v744 = add i64 %v743, %v720
  %v745 = mul i64 %v744, 64
  %v746 = getelementptr inbounds float, ptr %v28, i64 %v745
  %v747 = mul i64 %v722, 8
  %v748 = add i64 0, %v747
  %v749 = add i64 %v748, %v726
  %v750 = getelementptr inbounds float, ptr %v734, i64 %v749
  %v751 = load <8 x float>, ptr %v750, align 4
  %v752 = mul i64 %v722, 8
  %v753 = add i64 0, %v752
  %v754 = add i64 %v753, %v726
  %v755 = getelementptr inbounds float, ptr %v740, i64 %v754
  %v756 = load <8 x float>, ptr %v755, align 4
  %v757 = fadd <8 x float> %v751, %v756
  %v758 = mul i64 %v724, 8
  %v759 = add i64 0, %v758
  %v760 = add i64 %v759, %v726
  %v761 = getelementptr inbounds float, ptr %v746, i64 %v760
  %v762 = load <8 x float>, ptr %v761, align 4
  %v763 = fmul <8 x float> %v757, %v762
  %v764 = fadd <8 x float> %v727, %v763
  %v765 = add nsw i64 %v726, 8
  br label %b66
b68:
  %v766 = shufflevector <8 x float> %v727, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v767 = shufflevector <8 x float> %v727, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v768 = fadd <4 x float> %v766, %v767
  %v769 = shufflevector <4 x float> %v768, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v770 = shufflevector <4 x float> %v768, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v771 = fadd <2 x float> %v769, %v770
  %v772 = extractelement <2 x float> %v771, i64 0
  %v773 = extractelement <2 x float> %v771, i64 1
  %v774 = fadd float %v772, %v773
  %v775 = fadd float %v774, 0x0000000000000000
  %v776 = mul i64 %v720, 16
  %v777 = getelementptr inbounds float, ptr %v220, i64 %v776
  %v778 = mul i64 %v722, 8
  %v779 = add i64 0, %v778
  %v780 = add i64 %v779, %v724
  %v781 = getelementptr inbounds float, ptr %v777, i64 %v780
  store float %v775, ptr %v781, align 4
  %v782 = add nsw i64 %v724, 1
  br label %b63
b65:
  %v783 = add nsw i64 %v722, 1
  br label %b60
b62:
  %v784 = add nsw i64 %v720, 1
  br label %b57
b59:
  %v785 = add i64 %v7, 0
  %v786 = sdiv i64 %v785, 1
  %v787 = add i64 %v2, 1
  %v788 = mul i64 %v786, %v2
  %v789 = sdiv i64 %v788, %v3
  %v790 = mul i64 %v789, 1
  %v791 = icmp slt i64 %v790, %v7
  %v792 = select i1 %v791, i64 %v790, i64 %v7
  %v793 = mul i64 %v786, %v787
  %v794 = sdiv i64 %v793, %v3
  %v795 = mul i64 %v794, 1
  %v796 = icmp slt i64 %v795, %v7
  %v797 = select i1 %v796, i64 %v795, i64 %v7
  br label %b69
b69:
  %v798 = phi i64 [ %v792, %b59 ], [ %v851, %b74 ]
  %v799 = icmp slt i64 %v798, %v797
  br i1 %v799, label %b70, label %b71
b70:
  br label %b72
b72:
  %v800 = phi i64 [ 0, %b70 ], [ %v850, %b77 ]
  %v801 = icmp slt i64 %v800, 8
  br i1 %v801, label %b73, label %b74
b73:
  br label %b75
b75:
  %v802 = phi i64 [ 0, %b73 ], [ %v843, %b76 ]
  %v803 = phi <8 x float> [ splat (float 0x0000000000000000), %b73 ], [ %v842, %b76 ]
  %v804 = icmp slt i64 %v802, 2
  br i1 %v804, label %b76, label %b77
b76:
  %v805 = add i64 %v706, 1
  %v806 = and i64 %v805, 1
  %v807 = mul i64 %v806, %v7
  %v808 = add i64 %v807, %v798
  %v809 = mul i64 %v808, 16
  %v810 = getelementptr inbounds float, ptr %v58, i64 %v809
  %v811 = add i64 %v706, 0
  %v812 = and i64 %v811, %v402
  %v813 = mul i64 %v812, %v7
  %v814 = add i64 %v813, %v798
  %v815 = mul i64 %v814, 16
  %v816 = getelementptr inbounds float, ptr %v218, i64 %v815
  %v817 = add i64 %v706, 1
  %v818 = and i64 %v817, %v292
  %v819 = mul i64 %v818, %v7
  %v820 = add i64 %v819, %v798
  %v821 = mul i64 %v820, 16
  %v822 = getelementptr inbounds float, ptr %v38, i64 %v821
  %v823 = add i64 0, %v800
  %v824 = mul i64 %v802, 8
  %v825 = add i64 %v823, %v824
  %v826 = getelementptr inbounds float, ptr %v822, i64 %v825
  %v827 = load float, ptr %v826, align 4
  %v828 = add i64 0, 0
  %v829 = mul i64 %v802, 8
  %v830 = add i64 %v828, %v829
  %v831 = getelementptr inbounds float, ptr %v810, i64 %v830
  %v832 = load <8 x float>, ptr %v831, align 4
  %v833 = add i64 0, 0
  %v834 = mul i64 %v802, 8
  %v835 = add i64 %v833, %v834
  %v836 = getelementptr inbounds float, ptr %v816, i64 %v835
  %v837 = load <8 x float>, ptr %v836, align 4
  %v838 = fadd <8 x float> %v832, %v837
  %v839 = insertelement <8 x float> poison, float %v827, i64 0
  %v840 = shufflevector <8 x float> %v839, <8 x float> poison, <8 x i32> zeroinitializer
  %v841 = fmul <8 x float> %v838, %v840
  %v842 = fadd <8 x float> %v803, %v841
  %v843 = add nsw i64 %v802, 1
  br label %b75
b77:
  %v844 = mul i64 %v798, 64
  %v845 = getelementptr inbounds float, ptr %v222, i64 %v844
  %v846 = mul i64 %v800, 8
  %v847 = add i64 0, %v846
  %v848 = add i64 %v847, 0
  %v849 = getelementptr inbounds float, ptr %v845, i64 %v848
  store <8 x float> %v803, ptr %v849, align 4
  %v850 = add nsw i64 %v800, 1
  br label %b72
b74:
  %v851 = add nsw i64 %v798, 1
  br label %b69
b71:
  %v852 = add i64 %v7, 0
  %v853 = sdiv i64 %v852, 1
  %v854 = add i64 %v2, 1
  %v855 = mul i64 %v853, %v2
  %v856 = sdiv i64 %v855, %v3
  %v857 = mul i64 %v856, 1
  %v858 = icmp slt i64 %v857, %v7
  %v859 = select i1 %v858, i64 %v857, i64 %v7
  %v860 = mul i64 %v853, %v854
  %v861 = sdiv i64 %v860, %v3
  %v862 = mul i64 %v861, 1
  %v863 = icmp slt i64 %v862, %v7
  %v864 = select i1 %v863, i64 %v862, i64 %v7
  br label %b78
b78:
  %v865 = phi i64 [ %v859, %b71 ], [ %v904, %b83 ]
  %v866 = icmp slt i64 %v865, %v864
  br i1 %v866, label %b79, label %b80
b79:
  br label %b81
b81:
  %v867 = phi i64 [ 0, %b79 ], [ %v890, %b82 ]
  %v868 = phi <8 x float> [ splat (float 0x0000000000000000), %b79 ], [ %v889, %b82 ]
  %v869 = icmp slt i64 %v867, 8
  br i1 %v869, label %b82, label %b83
b82:
  %v870 = add i64 %v706, 1
  %v871 = and i64 %v870, 1
  %v872 = mul i64 %v871, %v7
  %v873 = add i64 %v872, %v865
  %v874 = mul i64 %v873, 8
  %v875 = getelementptr inbounds float, ptr %v52, i64 %v874
  %v876 = add i64 %v706, 0
  %v877 = and i64 %v876, %v288
  %v878 = mul i64 %v877, %v7
  %v879 = add i64 %v878, %v865
  %v880 = mul i64 %v879, 8
  %v881 = getelementptr inbounds float, ptr %v34, i64 %v880
  %v882 = add i64 0, %v867
  %v883 = getelementptr inbounds float, ptr %v875, i64 %v882
  %v884 = load <8 x float>, ptr %v883, align 4
  %v885 = add i64 0, %v867
  %v886 = getelementptr inbounds float, ptr %v881, i64 %v885
  %v887 = load <8 x float>, ptr %v886, align 4
  %v888 = fmul <8 x float> %v884, %v887
  %v889 = fadd <8 x float> %v868, %v888
  %v890 = add nsw i64 %v867, 8
  br label %b81
b83:
  %v891 = shufflevector <8 x float> %v868, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v892 = shufflevector <8 x float> %v868, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v893 = fadd <4 x float> %v891, %v892
  %v894 = shufflevector <4 x float> %v893, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v895 = shufflevector <4 x float> %v893, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v896 = fadd <2 x float> %v894, %v895
  %v897 = extractelement <2 x float> %v896, i64 0
  %v898 = extractelement <2 x float> %v896, i64 1
  %v899 = fadd float %v897, %v898
  %v900 = fadd float %v899, 0x0000000000000000
  %v901 = mul i64 %v865, 1
  %v902 = getelementptr inbounds float, ptr %v224, i64 %v901
  %v903 = getelementptr inbounds float, ptr %v902, i64 0
  store float %v900, ptr %v903, align 4
  %v904 = add nsw i64 %v865, 1
  br label %b78
b80:
  %v905 = add i64 %v7, 0
  %v906 = sdiv i64 %v905, 1
  %v907 = add i64 %v2, 1
  %v908 = mul i64 %v906, %v2
  %v909 = sdiv i64 %v908, %v3
  %v910 = mul i64 %v909, 1
  %v911 = icmp slt i64 %v910, %v7
  %v912 = select i1 %v911, i64 %v910, i64 %v7
  %v913 = mul i64 %v906, %v907
  %v914 = sdiv i64 %v913, %v3
  %v915 = mul i64 %v914, 1
  %v916 = icmp slt i64 %v915, %v7
  %v917 = select i1 %v916, i64 %v915, i64 %v7
  br label %b84
b84:
  %v918 = phi i64 [ %v912, %b80 ], [ %v973, %b89 ]
  %v919 = icmp slt i64 %v918, %v917
  br i1 %v919, label %b85, label %b86
b85:
  br label %b87
b87:
  %v920 = phi i64 [ 0, %b85 ], [ %v972, %b92 ]
  %v921 = icmp slt i64 %v920, 2
  br i1 %v921, label %b88, label %b89
b88:
  br label %b90
b90:
  %v922 = phi i64 [ 0, %b88 ], [ %v957, %b91 ]
  %v923 = phi <8 x float> [ splat (float 0x0000000000000000), %b88 ], [ %v956, %b91 ]
  %v924 = icmp slt i64 %v922, 8
  br i1 %v924, label %b91, label %b92
b91:
  %v925 = add i64 %v706, 1
  %v926 = and i64 %v925, 1
  %v927 = mul i64 %v926, %v7
  %v928 = add i64 %v927, %v918
  %v929 = mul i64 %v928, 16
  %v930 = getelementptr inbounds float, ptr %v56, i64 %v929
  %v931 = mul i64 %v918, 16
  %v932 = getelementptr inbounds float, ptr %v220, i64 %v931
  %v933 = add i64 %v706, 0
  %v934 = and i64 %v933, %v386
  %v935 = mul i64 %v934, %v7
  %v936 = add i64 %v935, %v918
  %v937 = mul i64 %v936, 16
  %v938 = getelementptr inbounds float, ptr %v202, i64 %v937
  %v939 = mul i64 %v920, 8
  %v940 = add i64 0, %v939
  %v941 = add i64 %v940, %v922
  %v942 = getelementptr inbounds float, ptr %v930, i64 %v941
  %v943 = load <8 x float>, ptr %v942, align 4
  %v944 = mul i64 %v920, 8
  %v945 = add i64 0, %v944
  %v946 = add i64 %v945, %v922
  %v947 = getelementptr inbounds float, ptr %v932, i64 %v946
  %v948 = load <8 x float>, ptr %v947, align 4
  %v949 = fadd <8 x float> %v943, %v948
  %v950 = mul i64 %v920, 8
  %v951 = add i64 0, %v950
  %v952 = add i64 %v951, %v922
  %v953 = getelementptr inbounds float, ptr %v938, i64 %v952
  %v954 = load <8 x float>, ptr %v953, align 4
  %v955 = fmul <8 x float> %v949, %v954
  %v956 = fadd <8 x float> %v923, %v955
  %v957 = add nsw i64 %v922, 8
  br label %b90
b92:
  %v958 = shufflevector <8 x float> %v923, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v959 = shufflevector <8 x float> %v923, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v960 = fadd <4 x float> %v958, %v959
  %v961 = shufflevector <4 x float> %v960, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v962 = shufflevector <4 x float> %v960, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v963 = fadd <2 x float> %v961, %v962
  %v964 = extractelement <2 x float> %v963, i64 0
  %v965 = extractelement <2 x float> %v963, i64 1
  %v966 = fadd float %v964, %v965
  %v967 = fadd float %v966, 0x0000000000000000
  %v968 = mul i64 %v918, 2
  %v969 = getelementptr inbounds float, ptr %v226, i64 %v968
  %v970 = add i64 0, %v920
  %v971 = getelementptr inbounds float, ptr %v969, i64 %v970
  store float %v967, ptr %v971, align 4
  %v972 = add nsw i64 %v920, 1
  br label %b87
b89:
  %v973 = add nsw i64 %v918, 1
  br label %b84
b86:
  %v974 = add i64 %v7, 0
  %v975 = sdiv i64 %v974, 1
  %v976 = add i64 %v2, 1
  %v977 = mul i64 %v975, %v2
  %v978 = sdiv i64 %v977, %v3
  %v979 = mul i64 %v978, 1
  %v980 = icmp slt i64 %v979, %v7
  %v981 = select i1 %v980, i64 %v979, i64 %v7
  %v982 = mul i64 %v975, %v976
  %v983 = sdiv i64 %v982, %v3
  %v984 = mul i64 %v983, 1
  %v985 = icmp slt i64 %v984, %v7
  %v986 = select i1 %v985, i64 %v984, i64 %v7
  br label %b93
b93:
  %v987 = phi i64 [ %v981, %b86 ], [ %v1103, %b98 ]
  %v988 = icmp slt i64 %v987, %v986
  br i1 %v988, label %b94, label %b95
b94:
  br label %b96
b96:
  %v989 = phi i64 [ 0, %b94 ], [ %v1102, %b101 ]
  %v990 = icmp slt i64 %v989, 2
  br i1 %v990, label %b97, label %b98
b97:
  br label %b99
b99:
  %v991 = phi i64 [ 0, %b97 ], [ %v1087, %b100 ]
  %v992 = phi <8 x float> [ splat (float 0x0000000000000000), %b97 ], [ %v1086, %b100 ]
  %v993 = icmp slt i64 %v991, 8
  br i1 %v993, label %b100, label %b101
b100:
  %v994 = add i64 %v706, 1
  %v995 = and i64 %v994, 1
  %v996 = mul i64 %v995, %v7
  %v997 = add i64 %v996, %v987
  %v998 = mul i64 %v997, 16
  %v999 = getelementptr inbounds float, ptr %v56, i64 %v998
  %v1000 = mul i64 %v987, 16
  %v1001 = getelementptr inbounds float, ptr %v220, i64 %v1000
  %v1002 = add i64 %v706, 0
  %v1003 = and i64 %v1002, %v336
  %v1004 = mul i64 %v1003, %v7
  %v1005 = add i64 %v1004, %v987
  %v1006 = mul i64 %v1005, 2
  %v1007 = getelementptr inbounds float, ptr %v144, i64 %v1006
  %v1008 = add i64 0, %v989
  %v1009 = getelementptr inbounds float, ptr %v1007, i64 %v1008
  %v1010 = load float, ptr %v1009, align 4
  %v1011 = add i64 %v706, 0
  %v1012 = and i64 %v1011, %v392
  %v1013 = mul i64 %v1012, %v7
  %v1014 = add i64 %v1013, %v987
  %v1015 = mul i64 %v1014, 16
  %v1016 = getelementptr inbounds float, ptr %v208, i64 %v1015
  %v1017 = add i64 %v706, 0
  %v1018 = and i64 %v1017, %v394
  %v1019 = mul i64 %v1018, %v7
  %v1020 = add i64 %v1019, %v987
  %v1021 = mul i64 %v1020, 2
  %v1022 = getelementptr inbounds float, ptr %v210, i64 %v1021
  %v1023 = add i64 0, %v989
  %v1024 = getelementptr inbounds float, ptr %v1022, i64 %v1023
  %v1025 = load float, ptr %v1024, align 4
  %v1026 = add i64 %v706, 0
  %v1027 = and i64 %v1026, %v396
  %v1028 = mul i64 %v1027, %v7
  %v1029 = add i64 %v1028, %v987
  %v1030 = mul i64 %v1029, 2
  %v1031 = getelementptr inbounds float, ptr %v212, i64 %v1030
  %v1032 = add i64 0, %v989
  %v1033 = getelementptr inbounds float, ptr %v1031, i64 %v1032
  %v1034 = load float, ptr %v1033, align 4
  %v1035 = mul i64 %v989, 8
  %v1036 = add i64 0, %v1035
  %v1037 = add i64 %v1036, %v991
  %v1038 = getelementptr inbounds float, ptr %v999, i64 %v1037
  %v1039 = load <8 x float>, ptr %v1038, align 4
  %v1040 = mul i64 %v989, 8
  %v1041 = add i64 0, %v1040
  %v1042 = add i64 %v1041, %v991
  %v1043 = getelementptr inbounds float, ptr %v1001, i64 %v1042
  %v1044 = load <8 x float>, ptr %v1043, align 4
  %v1045 = fadd <8 x float> %v1039, %v1044
  %v1046 = mul i64 %v989, 8
  %v1047 = add i64 0, %v1046
  %v1048 = add i64 %v1047, %v991
  %v1049 = getelementptr inbounds float, ptr %v1016, i64 %v1048
  %v1050 = load <8 x float>, ptr %v1049, align 4
  %v1051 = insertelement <8 x float> poison, float %v1010, i64 0
  %v1052 = shufflevector <8 x float> %v1051, <8 x float> poison, <8 x i32> zeroinitializer
  %v1053 = fmul <8 x float> %v1052, %v1050
  %v1054 = insertelement <8 x float> poison, float %v1025, i64 0
  %v1055 = shufflevector <8 x float> %v1054, <8 x float> poison, <8 x i32> zeroinitializer
  %v1056 = fsub <8 x float> %v1053, %v1055
  %v1057 = fcmp olt <8 x float> %v1056, splat (float 0xC05A400000000000)
  %v1058 = select <8 x i1> %v1057, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1056
  %v1059 = fcmp ogt <8 x float> %v1058, splat (float 0x4056400000000000)
  %v1060 = select <8 x i1> %v1059, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1058
  %v1061 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1060, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1062 = fsub <8 x float> %v1061, splat (float 0x4168000000000000)
  %v1063 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1062, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1060)
  %v1064 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1062, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1063)
  %v1065 = bitcast <8 x float> %v1061 to <8 x i32>
  %v1066 = fmul <8 x float> %v1064, %v1064
  %v1067 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1064, <8 x float> splat (float 0x3F81227F40000000))
  %v1068 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1067, <8 x float> %v1064, <8 x float> splat (float 0x3FA5556740000000))
  %v1069 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1068, <8 x float> %v1064, <8 x float> splat (float 0x3FC5554B00000000))
  %v1070 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1069, <8 x float> %v1064, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1071 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1066, <8 x float> %v1070, <8 x float> %v1064)
  %v1072 = sub <8 x i32> %v1065, splat (i32 1262485250)
  %v1073 = lshr <8 x i32> %v1072, splat (i32 1)
  %v1074 = sub <8 x i32> %v1072, %v1073
  %v1075 = shl <8 x i32> %v1073, splat (i32 23)
  %v1076 = bitcast <8 x i32> %v1075 to <8 x float>
  %v1077 = shl <8 x i32> %v1074, splat (i32 23)
  %v1078 = bitcast <8 x i32> %v1077 to <8 x float>
  %v1079 = fadd <8 x float> %v1071, splat (float 0x3FF0000000000000)
  %v1080 = fmul <8 x float> %v1079, %v1076
  %v1081 = fmul <8 x float> %v1080, %v1078
  %v1082 = insertelement <8 x float> poison, float %v1034, i64 0
  %v1083 = shufflevector <8 x float> %v1082, <8 x float> poison, <8 x i32> zeroinitializer
  %v1084 = fdiv <8 x float> %v1081, %v1083
  %v1085 = fmul <8 x float> %v1045, %v1084
  %v1086 = fadd <8 x float> %v992, %v1085
  %v1087 = add nsw i64 %v991, 8
  br label %b99
b101:
  %v1088 = shufflevector <8 x float> %v992, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1089 = shufflevector <8 x float> %v992, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1090 = fadd <4 x float> %v1088, %v1089
  %v1091 = shufflevector <4 x float> %v1090, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1092 = shufflevector <4 x float> %v1090, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1093 = fadd <2 x float> %v1091, %v1092
  %v1094 = extractelement <2 x float> %v1093, i64 0
  %v1095 = extractelement <2 x float> %v1093, i64 1
  %v1096 = fadd float %v1094, %v1095
  %v1097 = fadd float %v1096, 0x0000000000000000
  %v1098 = mul i64 %v987, 2
  %v1099 = getelementptr inbounds float, ptr %v228, i64 %v1098
  %v1100 = add i64 0, %v989
  %v1101 = getelementptr inbounds float, ptr %v1099, i64 %v1100
  store float %v1097, ptr %v1101, align 4
  %v1102 = add nsw i64 %v989, 1
  br label %b96
b98:
  %v1103 = add nsw i64 %v987, 1
  br label %b93
b95:
  %v1104 = add i64 %v7, 0
  %v1105 = sdiv i64 %v1104, 1
  %v1106 = add i64 %v2, 1
  %v1107 = mul i64 %v1105, %v2
  %v1108 = sdiv i64 %v1107, %v3
  %v1109 = mul i64 %v1108, 1
  %v1110 = icmp slt i64 %v1109, %v7
  %v1111 = select i1 %v1110, i64 %v1109, i64 %v7
  %v1112 = mul i64 %v1105, %v1106
  %v1113 = sdiv i64 %v1112, %v3
  %v1114 = mul i64 %v1113, 1
  %v1115 = icmp slt i64 %v1114, %v7
  %v1116 = select i1 %v1115, i64 %v1114, i64 %v7
  br label %b102
b102:
  %v1117 = phi i64 [ %v1111, %b95 ], [ %v1247, %b107 ]
  %v1118 = icmp slt i64 %v1117, %v1116
  br i1 %v1118, label %b103, label %b104
b103:
  br label %b105
b105:
  %v1119 = phi i64 [ 0, %b103 ], [ %v1246, %b110 ]
  %v1120 = icmp slt i64 %v1119, 2
  br i1 %v1120, label %b106, label %b107
b106:
  br label %b108
b108:
  %v1121 = phi i64 [ 0, %b106 ], [ %v1231, %b109 ]
  %v1122 = phi <8 x float> [ splat (float 0x0000000000000000), %b106 ], [ %v1230, %b109 ]
  %v1123 = icmp slt i64 %v1121, 8
  br i1 %v1123, label %b109, label %b110
b109:
  %v1124 = add i64 %v706, 1
  %v1125 = and i64 %v1124, 1
  %v1126 = mul i64 %v1125, %v7
  %v1127 = add i64 %v1126, %v1117
  %v1128 = mul i64 %v1127, 16
  %v1129 = getelementptr inbounds float, ptr %v56, i64 %v1128
  %v1130 = mul i64 %v1117, 16
  %v1131 = getelementptr inbounds float, ptr %v220, i64 %v1130
  %v1132 = add i64 %v706, 0
  %v1133 = and i64 %v1132, %v370
  %v1134 = mul i64 %v1133, %v7
  %v1135 = add i64 %v1134, %v1117
  %v1136 = mul i64 %v1135, 2
  %v1137 = getelementptr inbounds float, ptr %v186, i64 %v1136
  %v1138 = add i64 0, %v1119
  %v1139 = getelementptr inbounds float, ptr %v1137, i64 %v1138
  %v1140 = load float, ptr %v1139, align 4
  %v1141 = add i64 %v706, 0
  %v1142 = and i64 %v1141, %v336
  %v1143 = mul i64 %v1142, %v7
  %v1144 = add i64 %v1143, %v1117
  %v1145 = mul i64 %v1144, 2
  %v1146 = getelementptr inbounds float, ptr %v144, i64 %v1145
  %v1147 = add i64 0, %v1119
  %v1148 = getelementptr inbounds float, ptr %v1146, i64 %v1147
  %v1149 = load float, ptr %v1148, align 4
  %v1150 = add i64 %v706, 0
  %v1151 = and i64 %v1150, %v392
  %v1152 = mul i64 %v1151, %v7
  %v1153 = add i64 %v1152, %v1117
  %v1154 = mul i64 %v1153, 16
  %v1155 = getelementptr inbounds float, ptr %v208, i64 %v1154
  %v1156 = add i64 %v706, 0
  %v1157 = and i64 %v1156, %v394
  %v1158 = mul i64 %v1157, %v7
  %v1159 = add i64 %v1158, %v1117
  %v1160 = mul i64 %v1159, 2
  %v1161 = getelementptr inbounds float, ptr %v210, i64 %v1160
  %v1162 = add i64 0, %v1119
  %v1163 = getelementptr inbounds float, ptr %v1161, i64 %v1162
  %v1164 = load float, ptr %v1163, align 4
  %v1165 = add i64 %v706, 0
  %v1166 = and i64 %v1165, %v396
  %v1167 = mul i64 %v1166, %v7
  %v1168 = add i64 %v1167, %v1117
  %v1169 = mul i64 %v1168, 2
  %v1170 = getelementptr inbounds float, ptr %v212, i64 %v1169
  %v1171 = add i64 0, %v1119
  %v1172 = getelementptr inbounds float, ptr %v1170, i64 %v1171
  %v1173 = load float, ptr %v1172, align 4
  %v1174 = mul i64 %v1119, 8
  %v1175 = add i64 0, %v1174
  %v1176 = add i64 %v1175, %v1121
  %v1177 = getelementptr inbounds float, ptr %v1129, i64 %v1176
  %v1178 = load <8 x float>, ptr %v1177, align 4
  %v1179 = mul i64 %v1119, 8
  %v1180 = add i64 0, %v1179
  %v1181 = add i64 %v1180, %v1121
  %v1182 = getelementptr inbounds float, ptr %v1131, i64 %v1181
  %v1183 = load <8 x float>, ptr %v1182, align 4
  %v1184 = fadd <8 x float> %v1178, %v1183
  %v1185 = insertelement <8 x float> poison, float %v1140, i64 0
  %v1186 = shufflevector <8 x float> %v1185, <8 x float> poison, <8 x i32> zeroinitializer
  %v1187 = fmul <8 x float> %v1184, %v1186
  %v1188 = mul i64 %v1119, 8
  %v1189 = add i64 0, %v1188
  %v1190 = add i64 %v1189, %v1121
  %v1191 = getelementptr inbounds float, ptr %v1155, i64 %v1190
  %v1192 = load <8 x float>, ptr %v1191, align 4
  %v1193 = insertelement <8 x float> poison, float %v1149, i64 0
  %v1194 = shufflevector <8 x float> %v1193, <8 x float> poison, <8 x i32> zeroinitializer
  %v1195 = fmul <8 x float> %v1194, %v1192
  %v1196 = insertelement <8 x float> poison, float %v1164, i64 0
  %v1197 = shufflevector <8 x float> %v1196, <8 x float> poison, <8 x i32> zeroinitializer
  %v1198 = fsub <8 x float> %v1195, %v1197
  %v1199 = fcmp olt <8 x float> %v1198, splat (float 0xC05A400000000000)
  %v1200 = select <8 x i1> %v1199, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1198
  %v1201 = fcmp ogt <8 x float> %v1200, splat (float 0x4056400000000000)
  %v1202 = select <8 x i1> %v1201, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1200
  %v1203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1202, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1204 = fsub <8 x float> %v1203, splat (float 0x4168000000000000)
  %v1205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1204, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1202)
  %v1206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1204, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1205)
  %v1207 = bitcast <8 x float> %v1203 to <8 x i32>
  %v1208 = fmul <8 x float> %v1206, %v1206
  %v1209 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1206, <8 x float> splat (float 0x3F81227F40000000))
  %v1210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1209, <8 x float> %v1206, <8 x float> splat (float 0x3FA5556740000000))
  %v1211 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1210, <8 x float> %v1206, <8 x float> splat (float 0x3FC5554B00000000))
  %v1212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1211, <8 x float> %v1206, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1213 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1208, <8 x float> %v1212, <8 x float> %v1206)
  %v1214 = sub <8 x i32> %v1207, splat (i32 1262485250)
  %v1215 = lshr <8 x i32> %v1214, splat (i32 1)
  %v1216 = sub <8 x i32> %v1214, %v1215
  %v1217 = shl <8 x i32> %v1215, splat (i32 23)
  %v1218 = bitcast <8 x i32> %v1217 to <8 x float>
  %v1219 = shl <8 x i32> %v1216, splat (i32 23)
  %v1220 = bitcast <8 x i32> %v1219 to <8 x float>
  %v1221 = fadd <8 x float> %v1213, splat (float 0x3FF0000000000000)
  %v1222 = fmul <8 x float> %v1221, %v1218
  %v1223 = fmul <8 x float> %v1222, %v1220
  %v1224 = insertelement <8 x float> poison, float %v1173, i64 0
  %v1225 = shufflevector <8 x float> %v1224, <8 x float> poison, <8 x i32> zeroinitializer
  %v1226 = fdiv <8 x float> %v1223, %v1225
  %v1227 = fmul <8 x float> %v1187, %v1226
  %v1228 = fdiv <8 x float> %v1227, %v1225
  %v1229 = fneg <8 x float> %v1228
  %v1230 = fadd <8 x float> %v1122, %v1229
  %v1231 = add nsw i64 %v1121, 8
  br label %b108
b110:
  %v1232 = shufflevector <8 x float> %v1122, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1233 = shufflevector <8 x float> %v1122, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1234 = fadd <4 x float> %v1232, %v1233
  %v1235 = shufflevector <4 x float> %v1234, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1236 = shufflevector <4 x float> %v1234, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1237 = fadd <2 x float> %v1235, %v1236
  %v1238 = extractelement <2 x float> %v1237, i64 0
  %v1239 = extractelement <2 x float> %v1237, i64 1
  %v1240 = fadd float %v1238, %v1239
  %v1241 = fadd float %v1240, 0x0000000000000000
  %v1242 = mul i64 %v1117, 2
  %v1243 = getelementptr inbounds float, ptr %v230, i64 %v1242
  %v1244 = add i64 0, %v1119
  %v1245 = getelementptr inbounds float, ptr %v1243, i64 %v1244
  store float %v1241, ptr %v1245, align 4
  %v1246 = add nsw i64 %v1119, 1
  br label %b105
b107:
  %v1247 = add nsw i64 %v1117, 1
  br label %b102
b104:
  %v1248 = add i64 %v7, 0
  %v1249 = sdiv i64 %v1248, 1
  %v1250 = add i64 %v2, 1
  %v1251 = mul i64 %v1249, %v2
  %v1252 = sdiv i64 %v1251, %v3
  %v1253 = mul i64 %v1252, 1
  %v1254 = icmp slt i64 %v1253, %v7
  %v1255 = select i1 %v1254, i64 %v1253, i64 %v7
  %v1256 = mul i64 %v1249, %v1250
  %v1257 = sdiv i64 %v1256, %v3
  %v1258 = mul i64 %v1257, 1
  %v1259 = icmp slt i64 %v1258, %v7
  %v1260 = select i1 %v1259, i64 %v1258, i64 %v7
  br label %b111
b111:
  %v1261 = phi i64 [ %v1255, %b104 ], [ %v1316, %b116 ]
  %v1262 = icmp slt i64 %v1261, %v1260
  br i1 %v1262, label %b112, label %b113
b112:
  br label %b114
b114:
  %v1263 = phi i64 [ 0, %b112 ], [ %v1315, %b119 ]
  %v1264 = icmp slt i64 %v1263, 2
  br i1 %v1264, label %b115, label %b116
b115:
  br label %b117
b117:
  %v1265 = phi i64 [ 0, %b115 ], [ %v1300, %b118 ]
  %v1266 = phi <8 x float> [ splat (float 0x0000000000000000), %b115 ], [ %v1299, %b118 ]
  %v1267 = icmp slt i64 %v1265, 8
  br i1 %v1267, label %b118, label %b119
b118:
  %v1268 = add i64 %v706, 1
  %v1269 = and i64 %v1268, 1
  %v1270 = mul i64 %v1269, %v7
  %v1271 = add i64 %v1270, %v1261
  %v1272 = mul i64 %v1271, 16
  %v1273 = getelementptr inbounds float, ptr %v56, i64 %v1272
  %v1274 = mul i64 %v1261, 16
  %v1275 = getelementptr inbounds float, ptr %v220, i64 %v1274
  %v1276 = add i64 %v706, 0
  %v1277 = and i64 %v1276, %v384
  %v1278 = mul i64 %v1277, %v7
  %v1279 = add i64 %v1278, %v1261
  %v1280 = mul i64 %v1279, 16
  %v1281 = getelementptr inbounds float, ptr %v200, i64 %v1280
  %v1282 = mul i64 %v1263, 8
  %v1283 = add i64 0, %v1282
  %v1284 = add i64 %v1283, %v1265
  %v1285 = getelementptr inbounds float, ptr %v1273, i64 %v1284
  %v1286 = load <8 x float>, ptr %v1285, align 4
  %v1287 = mul i64 %v1263, 8
  %v1288 = add i64 0, %v1287
  %v1289 = add i64 %v1288, %v1265
  %v1290 = getelementptr inbounds float, ptr %v1275, i64 %v1289
  %v1291 = load <8 x float>, ptr %v1290, align 4
  %v1292 = fadd <8 x float> %v1286, %v1291
  %v1293 = mul i64 %v1263, 8
  %v1294 = add i64 0, %v1293
  %v1295 = add i64 %v1294, %v1265
  %v1296 = getelementptr inbounds float, ptr %v1281, i64 %v1295
  %v1297 = load <8 x float>, ptr %v1296, align 4
  %v1298 = fmul <8 x float> %v1292, %v1297
  %v1299 = fadd <8 x float> %v1266, %v1298
  %v1300 = add nsw i64 %v1265, 8
  br label %b117
b119:
  %v1301 = shufflevector <8 x float> %v1266, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1302 = shufflevector <8 x float> %v1266, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1303 = fadd <4 x float> %v1301, %v1302
  %v1304 = shufflevector <4 x float> %v1303, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1305 = shufflevector <4 x float> %v1303, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1306 = fadd <2 x float> %v1304, %v1305
  %v1307 = extractelement <2 x float> %v1306, i64 0
  %v1308 = extractelement <2 x float> %v1306, i64 1
  %v1309 = fadd float %v1307, %v1308
  %v1310 = fadd float %v1309, 0x0000000000000000
  %v1311 = mul i64 %v1261, 2
  %v1312 = getelementptr inbounds float, ptr %v232, i64 %v1311
  %v1313 = add i64 0, %v1263
  %v1314 = getelementptr inbounds float, ptr %v1312, i64 %v1313
  store float %v1310, ptr %v1314, align 4
  %v1315 = add nsw i64 %v1263, 1
  br label %b114
b116:
  %v1316 = add nsw i64 %v1261, 1
  br label %b111
b113:
  %v1317 = add i64 %v7, 0
  %v1318 = sdiv i64 %v1317, 1
  %v1319 = add i64 %v2, 1
  %v1320 = mul i64 %v1318, %v2
  %v1321 = sdiv i64 %v1320, %v3
  %v1322 = mul i64 %v1321, 1
  %v1323 = icmp slt i64 %v1322, %v7
  %v1324 = select i1 %v1323, i64 %v1322, i64 %v7
  %v1325 = mul i64 %v1318, %v1319
  %v1326 = sdiv i64 %v1325, %v3
  %v1327 = mul i64 %v1326, 1
  %v1328 = icmp slt i64 %v1327, %v7
  %v1329 = select i1 %v1328, i64 %v1327, i64 %v7
  br label %b120
b120:
  %v1330 = phi i64 [ %v1324, %b113 ], [ %v1389, %b125 ]
  %v1331 = icmp slt i64 %v1330, %v1329
  br i1 %v1331, label %b121, label %b122
b121:
  br label %b123
b123:
  %v1332 = phi i64 [ 0, %b121 ], [ %v1388, %b128 ]
  %v1333 = icmp slt i64 %v1332, 2
  br i1 %v1333, label %b124, label %b125
b124:
  br label %b126
b126:
  %v1334 = phi i64 [ 0, %b124 ], [ %v1381, %b127 ]
  %v1335 = phi <8 x float> [ splat (float 0x0000000000000000), %b124 ], [ %v1380, %b127 ]
  %v1336 = icmp slt i64 %v1334, 8
  br i1 %v1336, label %b127, label %b128
b127:
  %v1337 = add i64 %v706, 1
  %v1338 = and i64 %v1337, 1
  %v1339 = mul i64 %v1338, %v7
  %v1340 = add i64 %v1339, %v1330
  %v1341 = mul i64 %v1340, 16
  %v1342 = getelementptr inbounds float, ptr %v56, i64 %v1341
  %v1343 = mul i64 %v1332, 8
  %v1344 = add i64 0, %v1343
  %v1345 = add i64 %v1344, %v1334
  %v1346 = getelementptr inbounds float, ptr %v1342, i64 %v1345
  %v1347 = load float, ptr %v1346, align 4
  %v1348 = mul i64 %v1330, 16
  %v1349 = getelementptr inbounds float, ptr %v220, i64 %v1348
  %v1350 = mul i64 %v1332, 8
  %v1351 = add i64 0, %v1350
  %v1352 = add i64 %v1351, %v1334
  %v1353 = getelementptr inbounds float, ptr %v1349, i64 %v1352
  %v1354 = load float, ptr %v1353, align 4
  %v1355 = fadd float %v1347, %v1354
  %v1356 = add i64 %v706, 0
  %v1357 = and i64 %v1356, %v372
  %v1358 = mul i64 %v1357, %v7
  %v1359 = add i64 %v1358, %v1330
  %v1360 = mul i64 %v1359, 2
  %v1361 = getelementptr inbounds float, ptr %v188, i64 %v1360
  %v1362 = add i64 0, %v1332
  %v1363 = getelementptr inbounds float, ptr %v1361, i64 %v1362
  %v1364 = load float, ptr %v1363, align 4
  %v1365 = fmul float %v1355, %v1364
  %v1366 = add i64 %v706, 1
  %v1367 = and i64 %v1366, %v286
  %v1368 = mul i64 %v1367, %v7
  %v1369 = add i64 %v1368, %v1330
  %v1370 = mul i64 %v1369, 64
  %v1371 = getelementptr inbounds float, ptr %v32, i64 %v1370
  %v1372 = add i64 0, 0
  %v1373 = mul i64 %v1334, 8
  %v1374 = add i64 %v1372, %v1373
  %v1375 = getelementptr inbounds float, ptr %v1371, i64 %v1374
  %v1376 = load <8 x float>, ptr %v1375, align 4
  %v1377 = insertelement <8 x float> poison, float %v1365, i64 0
  %v1378 = shufflevector <8 x float> %v1377, <8 x float> poison, <8 x i32> zeroinitializer
  %v1379 = fmul <8 x float> %v1378, %v1376
  %v1380 = fadd <8 x float> %v1335, %v1379
  %v1381 = add nsw i64 %v1334, 1
  br label %b126
b128:
  %v1382 = mul i64 %v1330, 16
  %v1383 = getelementptr inbounds float, ptr %v234, i64 %v1382
  %v1384 = mul i64 %v1332, 8
  %v1385 = add i64 0, %v1384
  %v1386 = add i64 %v1385, 0
  %v1387 = getelementptr inbounds float, ptr %v1383, i64 %v1386
  store <8 x float> %v1335, ptr %v1387, align 4
  %v1388 = add nsw i64 %v1332, 1
  br label %b123
b125:
  %v1389 = add nsw i64 %v1330, 1
  br label %b120
b122:
  %v1390 = add i64 %v7, 0
  %v1391 = sdiv i64 %v1390, 1
  %v1392 = add i64 %v2, 1
  %v1393 = mul i64 %v1391, %v2
  %v1394 = sdiv i64 %v1393, %v3
  %v1395 = mul i64 %v1394, 1
  %v1396 = icmp slt i64 %v1395, %v7
  %v1397 = select i1 %v1396, i64 %v1395, i64 %v7
  %v1398 = mul i64 %v1391, %v1392
  %v1399 = sdiv i64 %v1398, %v3
  %v1400 = mul i64 %v1399, 1
  %v1401 = icmp slt i64 %v1400, %v7
  %v1402 = select i1 %v1401, i64 %v1400, i64 %v7
  br label %b129
b129:
  %v1403 = phi i64 [ %v1397, %b122 ], [ %v1464, %b134 ]
  %v1404 = icmp slt i64 %v1403, %v1402
  br i1 %v1404, label %b130, label %b131
b130:
  br label %b132
b132:
  %v1405 = phi i64 [ 0, %b130 ], [ %v1463, %b137 ]
  %v1406 = icmp slt i64 %v1405, 8
  br i1 %v1406, label %b133, label %b134
b133:
  br label %b135
b135:
  %v1407 = phi i64 [ 0, %b133 ], [ %v1456, %b136 ]
  %v1408 = phi <8 x float> [ splat (float 0x0000000000000000), %b133 ], [ %v1455, %b136 ]
  %v1409 = icmp slt i64 %v1407, 2
  br i1 %v1409, label %b136, label %b137
b136:
  %v1410 = add i64 %v706, 1
  %v1411 = and i64 %v1410, 1
  %v1412 = mul i64 %v1411, %v7
  %v1413 = add i64 %v1412, %v1403
  %v1414 = mul i64 %v1413, 16
  %v1415 = getelementptr inbounds float, ptr %v56, i64 %v1414
  %v1416 = mul i64 %v1403, 16
  %v1417 = getelementptr inbounds float, ptr %v220, i64 %v1416
  %v1418 = add i64 %v706, 0
  %v1419 = and i64 %v1418, %v372
  %v1420 = mul i64 %v1419, %v7
  %v1421 = add i64 %v1420, %v1403
  %v1422 = mul i64 %v1421, 2
  %v1423 = getelementptr inbounds float, ptr %v188, i64 %v1422
  %v1424 = add i64 0, %v1407
  %v1425 = getelementptr inbounds float, ptr %v1423, i64 %v1424
  %v1426 = load float, ptr %v1425, align 4
  %v1427 = add i64 %v706, 0
  %v1428 = and i64 %v1427, %v292
  %v1429 = mul i64 %v1428, %v7
  %v1430 = add i64 %v1429, %v1403
  %v1431 = mul i64 %v1430, 16
  %v1432 = getelementptr inbounds float, ptr %v38, i64 %v1431
  %v1433 = add i64 0, %v1405
  %v1434 = mul i64 %v1407, 8
  %v1435 = add i64 %v1433, %v1434
  %v1436 = getelementptr inbounds float, ptr %v1432, i64 %v1435
  %v1437 = load float, ptr %v1436, align 4
  %v1438 = add i64 0, 0
  %v1439 = mul i64 %v1407, 8
  %v1440 = add i64 %v1438, %v1439
  %v1441 = getelementptr inbounds float, ptr %v1415, i64 %v1440
  %v1442 = load <8 x float>, ptr %v1441, align 4
  %v1443 = add i64 0, 0
  %v1444 = mul i64 %v1407, 8
  %v1445 = add i64 %v1443, %v1444
  %v1446 = getelementptr inbounds float, ptr %v1417, i64 %v1445
  %v1447 = load <8 x float>, ptr %v1446, align 4
  %v1448 = fadd <8 x float> %v1442, %v1447
  %v1449 = insertelement <8 x float> poison, float %v1426, i64 0
  %v1450 = shufflevector <8 x float> %v1449, <8 x float> poison, <8 x i32> zeroinitializer
  %v1451 = fmul <8 x float> %v1448, %v1450
  %v1452 = insertelement <8 x float> poison, float %v1437, i64 0
  %v1453 = shufflevector <8 x float> %v1452, <8 x float> poison, <8 x i32> zeroinitializer
  %v1454 = fmul <8 x float> %v1451, %v1453
  %v1455 = fadd <8 x float> %v1408, %v1454
  %v1456 = add nsw i64 %v1407, 1
  br label %b135
b137:
  %v1457 = mul i64 %v1403, 64
  %v1458 = getelementptr inbounds float, ptr %v236, i64 %v1457
  %v1459 = mul i64 %v1405, 8
  %v1460 = add i64 0, %v1459
  %v1461 = add i64 %v1460, 0
  %v1462 = getelementptr inbounds float, ptr %v1458, i64 %v1461
  store <8 x float> %v1408, ptr %v1462, align 4
  %v1463 = add nsw i64 %v1405, 1
  br label %b132
b134:
  %v1464 = add nsw i64 %v1403, 1
  br label %b129
b131:
  %v1465 = add i64 %v7, 0
  %v1466 = sdiv i64 %v1465, 1
  %v1467 = add i64 %v2, 1
  %v1468 = mul i64 %v1466, %v2
  %v1469 = sdiv i64 %v1468, %v3
  %v1470 = mul i64 %v1469, 1
  %v1471 = icmp slt i64 %v1470, %v7
  %v1472 = select i1 %v1471, i64 %v1470, i64 %v7
  %v1473 = mul i64 %v1466, %v1467
  %v1474 = sdiv i64 %v1473, %v3
  %v1475 = mul i64 %v1474, 1
  %v1476 = icmp slt i64 %v1475, %v7
  %v1477 = select i1 %v1476, i64 %v1475, i64 %v7
  br label %b138
b138:
  %v1478 = phi i64 [ %v1472, %b131 ], [ %v1550, %b143 ]
  %v1479 = icmp slt i64 %v1478, %v1477
  br i1 %v1479, label %b139, label %b140
b139:
  br label %b141
b141:
  %v1480 = phi i64 [ 0, %b139 ], [ %v1549, %b146 ]
  %v1481 = icmp slt i64 %v1480, 2
  br i1 %v1481, label %b142, label %b143
b142:
  br label %b144
b144:
  %v1482 = phi i64 [ 0, %b142 ], [ %v1548, %b149 ]
  %v1483 = icmp slt i64 %v1482, 8
  br i1 %v1483, label %b145, label %b146
b145:
  br label %b147
b147:
  %v1484 = phi i64 [ 0, %b145 ], [ %v1531, %b148 ]
  %v1485 = phi <8 x float> [ splat (float 0x0000000000000000), %b145 ], [ %v1530, %b148 ]
  %v1486 = icmp slt i64 %v1484, 8
  br i1 %v1486, label %b148, label %b149
b148:
  %v1487 = add i64 %v706, 1
  %v1488 = and i64 %v1487, 1
  %v1489 = mul i64 %v1488, %v7
  %v1490 = add i64 %v1489, %v1478
  %v1491 = mul i64 %v1490, 16
  %v1492 = getelementptr inbounds float, ptr %v56, i64 %v1491
  %v1493 = mul i64 %v1478, 16
  %v1494 = getelementptr inbounds float, ptr %v220, i64 %v1493
  %v1495 = add i64 %v706, 0
  %v1496 = and i64 %v1495, %v368
  %v1497 = mul i64 %v1496, %v7
  %v1498 = add i64 %v1497, %v1478
  %v1499 = mul i64 %v1498, 2
  %v1500 = getelementptr inbounds float, ptr %v184, i64 %v1499
  %v1501 = add i64 0, %v1480
  %v1502 = getelementptr inbounds float, ptr %v1500, i64 %v1501
  %v1503 = load float, ptr %v1502, align 4
  %v1504 = add i64 %v706, 1
  %v1505 = and i64 %v1504, %v286
  %v1506 = mul i64 %v1505, %v7
  %v1507 = add i64 %v1506, %v1478
  %v1508 = mul i64 %v1507, 64
  %v1509 = getelementptr inbounds float, ptr %v32, i64 %v1508
  %v1510 = mul i64 %v1480, 8
  %v1511 = add i64 0, %v1510
  %v1512 = add i64 %v1511, %v1484
  %v1513 = getelementptr inbounds float, ptr %v1492, i64 %v1512
  %v1514 = load <8 x float>, ptr %v1513, align 4
  %v1515 = mul i64 %v1480, 8
  %v1516 = add i64 0, %v1515
  %v1517 = add i64 %v1516, %v1484
  %v1518 = getelementptr inbounds float, ptr %v1494, i64 %v1517
  %v1519 = load <8 x float>, ptr %v1518, align 4
  %v1520 = fadd <8 x float> %v1514, %v1519
  %v1521 = insertelement <8 x float> poison, float %v1503, i64 0
  %v1522 = shufflevector <8 x float> %v1521, <8 x float> poison, <8 x i32> zeroinitializer
  %v1523 = fmul <8 x float> %v1520, %v1522
  %v1524 = mul i64 %v1482, 8
  %v1525 = add i64 0, %v1524
  %v1526 = add i64 %v1525, %v1484
  %v1527 = getelementptr inbounds float, ptr %v1509, i64 %v1526
  %v1528 = load <8 x float>, ptr %v1527, align 4
  %v1529 = fmul <8 x float> %v1523, %v1528
  %v1530 = fadd <8 x float> %v1485, %v1529
  %v1531 = add nsw i64 %v1484, 8
  br label %b147
b149:
  %v1532 = shufflevector <8 x float> %v1485, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1533 = shufflevector <8 x float> %v1485, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1534 = fadd <4 x float> %v1532, %v1533
  %v1535 = shufflevector <4 x float> %v1534, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1536 = shufflevector <4 x float> %v1534, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1537 = fadd <2 x float> %v1535, %v1536
  %v1538 = extractelement <2 x float> %v1537, i64 0
  %v1539 = extractelement <2 x float> %v1537, i64 1
  %v1540 = fadd float %v1538, %v1539
  %v1541 = fadd float %v1540, 0x0000000000000000
  %v1542 = mul i64 %v1478, 16
  %v1543 = getelementptr inbounds float, ptr %v238, i64 %v1542
  %v1544 = mul i64 %v1480, 8
  %v1545 = add i64 0, %v1544
  %v1546 = add i64 %v1545, %v1482
  %v1547 = getelementptr inbounds float, ptr %v1543, i64 %v1546
  store float %v1541, ptr %v1547, align 4
  %v1548 = add nsw i64 %v1482, 1
  br label %b144
b146:
  %v1549 = add nsw i64 %v1480, 1
  br label %b141
b143:
  %v1550 = add nsw i64 %v1478, 1
  br label %b138
b140:
  %v1551 = add i64 %v7, 0
  %v1552 = sdiv i64 %v1551, 1
  %v1553 = add i64 %v2, 1
  %v1554 = mul i64 %v1552, %v2
  %v1555 = sdiv i64 %v1554, %v3
  %v1556 = mul i64 %v1555, 1
  %v1557 = icmp slt i64 %v1556, %v7
  %v1558 = select i1 %v1557, i64 %v1556, i64 %v7
  %v1559 = mul i64 %v1552, %v1553
  %v1560 = sdiv i64 %v1559, %v3
  %v1561 = mul i64 %v1560, 1
  %v1562 = icmp slt i64 %v1561, %v7
  %v1563 = select i1 %v1562, i64 %v1561, i64 %v7
  br label %b150
b150:
  %v1564 = phi i64 [ %v1558, %b140 ], [ %v1625, %b155 ]
  %v1565 = icmp slt i64 %v1564, %v1563
  br i1 %v1565, label %b151, label %b152
b151:
  br label %b153
b153:
  %v1566 = phi i64 [ 0, %b151 ], [ %v1624, %b158 ]
  %v1567 = icmp slt i64 %v1566, 8
  br i1 %v1567, label %b154, label %b155
b154:
  br label %b156
b156:
  %v1568 = phi i64 [ 0, %b154 ], [ %v1617, %b157 ]
  %v1569 = phi <8 x float> [ splat (float 0x0000000000000000), %b154 ], [ %v1616, %b157 ]
  %v1570 = icmp slt i64 %v1568, 2
  br i1 %v1570, label %b157, label %b158
b157:
  %v1571 = add i64 %v706, 1
  %v1572 = and i64 %v1571, 1
  %v1573 = mul i64 %v1572, %v7
  %v1574 = add i64 %v1573, %v1564
  %v1575 = mul i64 %v1574, 16
  %v1576 = getelementptr inbounds float, ptr %v56, i64 %v1575
  %v1577 = mul i64 %v1564, 16
  %v1578 = getelementptr inbounds float, ptr %v220, i64 %v1577
  %v1579 = add i64 %v706, 0
  %v1580 = and i64 %v1579, %v368
  %v1581 = mul i64 %v1580, %v7
  %v1582 = add i64 %v1581, %v1564
  %v1583 = mul i64 %v1582, 2
  %v1584 = getelementptr inbounds float, ptr %v184, i64 %v1583
  %v1585 = add i64 0, %v1568
  %v1586 = getelementptr inbounds float, ptr %v1584, i64 %v1585
  %v1587 = load float, ptr %v1586, align 4
  %v1588 = add i64 %v706, 0
  %v1589 = and i64 %v1588, %v292
  %v1590 = mul i64 %v1589, %v7
  %v1591 = add i64 %v1590, %v1564
  %v1592 = mul i64 %v1591, 16
  %v1593 = getelementptr inbounds float, ptr %v38, i64 %v1592
  %v1594 = add i64 0, %v1566
  %v1595 = mul i64 %v1568, 8
  %v1596 = add i64 %v1594, %v1595
  %v1597 = getelementptr inbounds float, ptr %v1593, i64 %v1596
  %v1598 = load float, ptr %v1597, align 4
  %v1599 = add i64 0, 0
  %v1600 = mul i64 %v1568, 8
  %v1601 = add i64 %v1599, %v1600
  %v1602 = getelementptr inbounds float, ptr %v1576, i64 %v1601
  %v1603 = load <8 x float>, ptr %v1602, align 4
  %v1604 = add i64 0, 0
  %v1605 = mul i64 %v1568, 8
  %v1606 = add i64 %v1604, %v1605
  %v1607 = getelementptr inbounds float, ptr %v1578, i64 %v1606
  %v1608 = load <8 x float>, ptr %v1607, align 4
  %v1609 = fadd <8 x float> %v1603, %v1608
  %v1610 = insertelement <8 x float> poison, float %v1587, i64 0
  %v1611 = shufflevector <8 x float> %v1610, <8 x float> poison, <8 x i32> zeroinitializer
  %v1612 = fmul <8 x float> %v1609, %v1611
  %v1613 = insertelement <8 x float> poison, float %v1598, i64 0
  %v1614 = shufflevector <8 x float> %v1613, <8 x float> poison, <8 x i32> zeroinitializer
  %v1615 = fmul <8 x float> %v1612, %v1614
  %v1616 = fadd <8 x float> %v1569, %v1615
  %v1617 = add nsw i64 %v1568, 1
  br label %b156
b158:
  %v1618 = mul i64 %v1564, 64
  %v1619 = getelementptr inbounds float, ptr %v240, i64 %v1618
  %v1620 = mul i64 %v1566, 8
  %v1621 = add i64 0, %v1620
  %v1622 = add i64 %v1621, 0
  %v1623 = getelementptr inbounds float, ptr %v1619, i64 %v1622
  store <8 x float> %v1569, ptr %v1623, align 4
  %v1624 = add nsw i64 %v1566, 1
  br label %b153
b155:
  %v1625 = add nsw i64 %v1564, 1
  br label %b150
b152:
  %v1626 = add i64 %v7, 0
  %v1627 = sdiv i64 %v1626, 1
  %v1628 = add i64 %v2, 1
  %v1629 = mul i64 %v1627, %v2
  %v1630 = sdiv i64 %v1629, %v3
  %v1631 = mul i64 %v1630, 1
  %v1632 = icmp slt i64 %v1631, %v7
  %v1633 = select i1 %v1632, i64 %v1631, i64 %v7
  %v1634 = mul i64 %v1627, %v1628
  %v1635 = sdiv i64 %v1634, %v3
  %v1636 = mul i64 %v1635, 1
  %v1637 = icmp slt i64 %v1636, %v7
  %v1638 = select i1 %v1637, i64 %v1636, i64 %v7
  br label %b159
b159:
  %v1639 = phi i64 [ %v1633, %b152 ], [ %v1658, %b160 ]
  %v1640 = icmp slt i64 %v1639, %v1638
  br i1 %v1640, label %b160, label %b161
b160:
  %v1641 = mul i64 %v1639, 2
  %v1642 = getelementptr inbounds float, ptr %v232, i64 %v1641
  %v1643 = mul i64 %v1639, 6
  %v1644 = getelementptr inbounds float, ptr %v92, i64 %v1643
  %v1645 = icmp ult i64 2, 8
  %v1646 = select i1 %v1645, i64 2, i64 8
  %v1647 = trunc i64 %v1646 to i32
  %v1648 = insertelement <8 x i32> poison, i32 %v1647, i64 0
  %v1649 = shufflevector <8 x i32> %v1648, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1650 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1649
  %v1651 = add i64 0, 0
  %v1652 = getelementptr inbounds float, ptr %v1642, i64 %v1651
  %v1653 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1652, <8 x i1> %v1650, <8 x float> zeroinitializer)
  %v1654 = mul i64 0, 3
  %v1655 = add i64 0, %v1654
  %v1656 = getelementptr inbounds float, ptr %v1644, i64 %v1655
  %v1657 = getelementptr float, ptr %v1656, <8 x i64> <i64 0, i64 3, i64 6, i64 9, i64 12, i64 15, i64 18, i64 21>
  call void @llvm.masked.scatter.v8f32.v8p0(<8 x float> %v1653, <8 x ptr> align 4 %v1657, <8 x i1> %v1650)
  %v1658 = add nsw i64 %v1639, 1
  br label %b159
b161:
  %v1659 = add i64 %v7, 0
  %v1660 = sdiv i64 %v1659, 1
  %v1661 = add i64 %v2, 1
  %v1662 = mul i64 %v1660, %v2
  %v1663 = sdiv i64 %v1662, %v3
  %v1664 = mul i64 %v1663, 1
  %v1665 = icmp slt i64 %v1664, %v7
  %v1666 = select i1 %v1665, i64 %v1664, i64 %v7
  %v1667 = mul i64 %v1660, %v1661
  %v1668 = sdiv i64 %v1667, %v3
  %v1669 = mul i64 %v1668, 1
  %v1670 = icmp slt i64 %v1669, %v7
  %v1671 = select i1 %v1670, i64 %v1669, i64 %v7
  br label %b162
b162:
  %v1672 = phi i64 [ %v1666, %b161 ], [ %v1691, %b163 ]
  %v1673 = icmp slt i64 %v1672, %v1671
  br i1 %v1673, label %b163, label %b164
b163:
  %v1674 = mul i64 %v1672, 2
  %v1675 = getelementptr inbounds float, ptr %v228, i64 %v1674
  %v1676 = mul i64 %v1672, 6
  %v1677 = getelementptr inbounds float, ptr %v92, i64 %v1676
  %v1678 = icmp ult i64 2, 8
  %v1679 = select i1 %v1678, i64 2, i64 8
  %v1680 = trunc i64 %v1679 to i32
  %v1681 = insertelement <8 x i32> poison, i32 %v1680, i64 0
  %v1682 = shufflevector <8 x i32> %v1681, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1683 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1682
  %v1684 = add i64 0, 0
  %v1685 = getelementptr inbounds float, ptr %v1675, i64 %v1684
  %v1686 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1685, <8 x i1> %v1683, <8 x float> zeroinitializer)
  %v1687 = mul i64 0, 3
  %v1688 = add i64 1, %v1687
  %v1689 = getelementptr inbounds float, ptr %v1677, i64 %v1688
  %v1690 = getelementptr float, ptr %v1689, <8 x i64> <i64 0, i64 3, i64 6, i64 9, i64 12, i64 15, i64 18, i64 21>
  call void @llvm.masked.scatter.v8f32.v8p0(<8 x float> %v1686, <8 x ptr> align 4 %v1690, <8 x i1> %v1683)
  %v1691 = add nsw i64 %v1672, 1
  br label %b162
b164:
  %v1692 = add i64 %v7, 0
  %v1693 = sdiv i64 %v1692, 1
  %v1694 = add i64 %v2, 1
  %v1695 = mul i64 %v1693, %v2
  %v1696 = sdiv i64 %v1695, %v3
  %v1697 = mul i64 %v1696, 1
  %v1698 = icmp slt i64 %v1697, %v7
  %v1699 = select i1 %v1698, i64 %v1697, i64 %v7
  %v1700 = mul i64 %v1693, %v1694
  %v1701 = sdiv i64 %v1700, %v3
  %v1702 = mul i64 %v1701, 1
  %v1703 = icmp slt i64 %v1702, %v7
  %v1704 = select i1 %v1703, i64 %v1702, i64 %v7
  br label %b165
b165:
  %v1705 = phi i64 [ %v1699, %b164 ], [ %v1724, %b166 ]
  %v1706 = icmp slt i64 %v1705, %v1704
  br i1 %v1706, label %b166, label %b167
b166:
  %v1707 = mul i64 %v1705, 2
  %v1708 = getelementptr inbounds float, ptr %v226, i64 %v1707
  %v1709 = mul i64 %v1705, 6
  %v1710 = getelementptr inbounds float, ptr %v92, i64 %v1709
  %v1711 = icmp ult i64 2, 8
  %v1712 = select i1 %v1711, i64 2, i64 8
  %v1713 = trunc i64 %v1712 to i32
  %v1714 = insertelement <8 x i32> poison, i32 %v1713, i64 0
  %v1715 = shufflevector <8 x i32> %v1714, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1716 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1715
  %v1717 = add i64 0, 0
  %v1718 = getelementptr inbounds float, ptr %v1708, i64 %v1717
  %v1719 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1718, <8 x i1> %v1716, <8 x float> zeroinitializer)
  %v1720 = mul i64 0, 3
  %v1721 = add i64 2, %v1720
  %v1722 = getelementptr inbounds float, ptr %v1710, i64 %v1721
  %v1723 = getelementptr float, ptr %v1722, <8 x i64> <i64 0, i64 3, i64 6, i64 9, i64 12, i64 15, i64 18, i64 21>
  call void @llvm.masked.scatter.v8f32.v8p0(<8 x float> %v1719, <8 x ptr> align 4 %v1723, <8 x i1> %v1716)
  %v1724 = add nsw i64 %v1705, 1
  br label %b165
b167:
  %v1725 = add i64 %v7, 0
  %v1726 = sdiv i64 %v1725, 1
  %v1727 = add i64 %v2, 1
  %v1728 = mul i64 %v1726, %v2
  %v1729 = sdiv i64 %v1728, %v3
  %v1730 = mul i64 %v1729, 1
  %v1731 = icmp slt i64 %v1730, %v7
  %v1732 = select i1 %v1731, i64 %v1730, i64 %v7
  %v1733 = mul i64 %v1726, %v1727
  %v1734 = sdiv i64 %v1733, %v3
  %v1735 = mul i64 %v1734, 1
  %v1736 = icmp slt i64 %v1735, %v7
  %v1737 = select i1 %v1736, i64 %v1735, i64 %v7
  br label %b168
b168:
  %v1738 = phi i64 [ %v1732, %b167 ], [ %v1875, %b173 ]
  %v1739 = icmp slt i64 %v1738, %v1737
  br i1 %v1739, label %b169, label %b170
b169:
  br label %b171
b171:
  %v1740 = phi i64 [ 0, %b169 ], [ %v1874, %b176 ]
  %v1741 = icmp slt i64 %v1740, 2
  br i1 %v1741, label %b172, label %b173
b172:
  br label %b174
b174:
  %v1742 = phi i64 [ 0, %b172 ], [ %v1859, %b175 ]
  %v1743 = phi <8 x float> [ splat (float 0x0000000000000000), %b172 ], [ %v1858, %b175 ]
  %v1744 = icmp slt i64 %v1742, 8
  br i1 %v1744, label %b175, label %b176
b175:
  %v1745 = add i64 %v706, 1
  %v1746 = and i64 %v1745, 1
  %v1747 = mul i64 %v1746, %v7
  %v1748 = add i64 %v1747, %v1738
  %v1749 = mul i64 %v1748, 16
  %v1750 = getelementptr inbounds float, ptr %v56, i64 %v1749
  %v1751 = mul i64 %v1738, 16
  %v1752 = getelementptr inbounds float, ptr %v220, i64 %v1751
  %v1753 = add i64 %v706, 0
  %v1754 = and i64 %v1753, %v370
  %v1755 = mul i64 %v1754, %v7
  %v1756 = add i64 %v1755, %v1738
  %v1757 = mul i64 %v1756, 2
  %v1758 = getelementptr inbounds float, ptr %v186, i64 %v1757
  %v1759 = add i64 0, %v1740
  %v1760 = getelementptr inbounds float, ptr %v1758, i64 %v1759
  %v1761 = load float, ptr %v1760, align 4
  %v1762 = add i64 %v706, 0
  %v1763 = and i64 %v1762, %v396
  %v1764 = mul i64 %v1763, %v7
  %v1765 = add i64 %v1764, %v1738
  %v1766 = mul i64 %v1765, 2
  %v1767 = getelementptr inbounds float, ptr %v212, i64 %v1766
  %v1768 = add i64 0, %v1740
  %v1769 = getelementptr inbounds float, ptr %v1767, i64 %v1768
  %v1770 = load float, ptr %v1769, align 4
  %v1771 = mul i64 %v1738, 2
  %v1772 = getelementptr inbounds float, ptr %v230, i64 %v1771
  %v1773 = add i64 0, %v1740
  %v1774 = getelementptr inbounds float, ptr %v1772, i64 %v1773
  %v1775 = load float, ptr %v1774, align 4
  %v1776 = add i64 %v706, 0
  %v1777 = and i64 %v1776, %v336
  %v1778 = mul i64 %v1777, %v7
  %v1779 = add i64 %v1778, %v1738
  %v1780 = mul i64 %v1779, 2
  %v1781 = getelementptr inbounds float, ptr %v144, i64 %v1780
  %v1782 = add i64 0, %v1740
  %v1783 = getelementptr inbounds float, ptr %v1781, i64 %v1782
  %v1784 = load float, ptr %v1783, align 4
  %v1785 = add i64 %v706, 0
  %v1786 = and i64 %v1785, %v392
  %v1787 = mul i64 %v1786, %v7
  %v1788 = add i64 %v1787, %v1738
  %v1789 = mul i64 %v1788, 16
  %v1790 = getelementptr inbounds float, ptr %v208, i64 %v1789
  %v1791 = add i64 %v706, 0
  %v1792 = and i64 %v1791, %v394
  %v1793 = mul i64 %v1792, %v7
  %v1794 = add i64 %v1793, %v1738
  %v1795 = mul i64 %v1794, 2
  %v1796 = getelementptr inbounds float, ptr %v210, i64 %v1795
  %v1797 = add i64 0, %v1740
  %v1798 = getelementptr inbounds float, ptr %v1796, i64 %v1797
  %v1799 = load float, ptr %v1798, align 4
  %v1800 = mul i64 %v1740, 8
  %v1801 = add i64 0, %v1800
  %v1802 = add i64 %v1801, %v1742
  %v1803 = getelementptr inbounds float, ptr %v1750, i64 %v1802
  %v1804 = load <8 x float>, ptr %v1803, align 4
  %v1805 = mul i64 %v1740, 8
  %v1806 = add i64 0, %v1805
  %v1807 = add i64 %v1806, %v1742
  %v1808 = getelementptr inbounds float, ptr %v1752, i64 %v1807
  %v1809 = load <8 x float>, ptr %v1808, align 4
  %v1810 = fadd <8 x float> %v1804, %v1809
  %v1811 = insertelement <8 x float> poison, float %v1761, i64 0
  %v1812 = shufflevector <8 x float> %v1811, <8 x float> poison, <8 x i32> zeroinitializer
  %v1813 = fmul <8 x float> %v1810, %v1812
  %v1814 = insertelement <8 x float> poison, float %v1770, i64 0
  %v1815 = shufflevector <8 x float> %v1814, <8 x float> poison, <8 x i32> zeroinitializer
  %v1816 = fdiv <8 x float> %v1813, %v1815
  %v1817 = insertelement <8 x float> poison, float %v1775, i64 0
  %v1818 = shufflevector <8 x float> %v1817, <8 x float> poison, <8 x i32> zeroinitializer
  %v1819 = fadd <8 x float> %v1816, %v1818
  %v1820 = mul i64 %v1740, 8
  %v1821 = add i64 0, %v1820
  %v1822 = add i64 %v1821, %v1742
  %v1823 = getelementptr inbounds float, ptr %v1790, i64 %v1822
  %v1824 = load <8 x float>, ptr %v1823, align 4
  %v1825 = insertelement <8 x float> poison, float %v1784, i64 0
  %v1826 = shufflevector <8 x float> %v1825, <8 x float> poison, <8 x i32> zeroinitializer
  %v1827 = fmul <8 x float> %v1826, %v1824
  %v1828 = insertelement <8 x float> poison, float %v1799, i64 0
  %v1829 = shufflevector <8 x float> %v1828, <8 x float> poison, <8 x i32> zeroinitializer
  %v1830 = fsub <8 x float> %v1827, %v1829
  %v1831 = fcmp olt <8 x float> %v1830, splat (float 0xC05A400000000000)
  %v1832 = select <8 x i1> %v1831, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1830
  %v1833 = fcmp ogt <8 x float> %v1832, splat (float 0x4056400000000000)
  %v1834 = select <8 x i1> %v1833, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1832
  %v1835 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1834, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1836 = fsub <8 x float> %v1835, splat (float 0x4168000000000000)
  %v1837 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1836, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1834)
  %v1838 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1836, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1837)
  %v1839 = bitcast <8 x float> %v1835 to <8 x i32>
  %v1840 = fmul <8 x float> %v1838, %v1838
  %v1841 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1838, <8 x float> splat (float 0x3F81227F40000000))
  %v1842 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1841, <8 x float> %v1838, <8 x float> splat (float 0x3FA5556740000000))
  %v1843 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1842, <8 x float> %v1838, <8 x float> splat (float 0x3FC5554B00000000))
  %v1844 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1843, <8 x float> %v1838, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1845 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1840, <8 x float> %v1844, <8 x float> %v1838)
  %v1846 = sub <8 x i32> %v1839, splat (i32 1262485250)
  %v1847 = lshr <8 x i32> %v1846, splat (i32 1)
  %v1848 = sub <8 x i32> %v1846, %v1847
  %v1849 = shl <8 x i32> %v1847, splat (i32 23)
  %v1850 = bitcast <8 x i32> %v1849 to <8 x float>
  %v1851 = shl <8 x i32> %v1848, splat (i32 23)
  %v1852 = bitcast <8 x i32> %v1851 to <8 x float>
  %v1853 = fadd <8 x float> %v1845, splat (float 0x3FF0000000000000)
  %v1854 = fmul <8 x float> %v1853, %v1850
  %v1855 = fmul <8 x float> %v1854, %v1852
  %v1856 = fmul <8 x float> %v1819, %v1855
  %v1857 = fmul <8 x float> %v1856, %v1824
  %v1858 = fadd <8 x float> %v1743, %v1857
  %v1859 = add nsw i64 %v1742, 8
  br label %b174
b176:
  %v1860 = shufflevector <8 x float> %v1743, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1861 = shufflevector <8 x float> %v1743, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1862 = fadd <4 x float> %v1860, %v1861
  %v1863 = shufflevector <4 x float> %v1862, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1864 = shufflevector <4 x float> %v1862, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1865 = fadd <2 x float> %v1863, %v1864
  %v1866 = extractelement <2 x float> %v1865, i64 0
  %v1867 = extractelement <2 x float> %v1865, i64 1
  %v1868 = fadd float %v1866, %v1867
  %v1869 = fadd float %v1868, 0x0000000000000000
  %v1870 = mul i64 %v1738, 2
  %v1871 = getelementptr inbounds float, ptr %v226, i64 %v1870
  %v1872 = add i64 0, %v1740
  %v1873 = getelementptr inbounds float, ptr %v1871, i64 %v1872
  store float %v1869, ptr %v1873, align 4
  %v1874 = add nsw i64 %v1740, 1
  br label %b171
b173:
  %v1875 = add nsw i64 %v1738, 1
  br label %b168
b170:
  %v1876 = add i64 %v7, 0
  %v1877 = sdiv i64 %v1876, 1
  %v1878 = add i64 %v2, 1
  %v1879 = mul i64 %v1877, %v2
  %v1880 = sdiv i64 %v1879, %v3
  %v1881 = mul i64 %v1880, 1
  %v1882 = icmp slt i64 %v1881, %v7
  %v1883 = select i1 %v1882, i64 %v1881, i64 %v7
  %v1884 = mul i64 %v1877, %v1878
  %v1885 = sdiv i64 %v1884, %v3
  %v1886 = mul i64 %v1885, 1
  %v1887 = icmp slt i64 %v1886, %v7
  %v1888 = select i1 %v1887, i64 %v1886, i64 %v7
  br label %b177
b177:
  %v1889 = phi i64 [ %v1883, %b170 ], [ %v2038, %b182 ]
  %v1890 = icmp slt i64 %v1889, %v1888
  br i1 %v1890, label %b178, label %b179
b178:
  br label %b180
b180:
  %v1891 = phi i64 [ 0, %b178 ], [ %v2037, %b181 ]
  %v1892 = icmp slt i64 %v1891, 2
  br i1 %v1892, label %b181, label %b182
b181:
  %v1893 = add i64 %v706, 1
  %v1894 = and i64 %v1893, 1
  %v1895 = mul i64 %v1894, %v7
  %v1896 = add i64 %v1895, %v1889
  %v1897 = mul i64 %v1896, 16
  %v1898 = getelementptr inbounds float, ptr %v56, i64 %v1897
  %v1899 = mul i64 %v1889, 16
  %v1900 = getelementptr inbounds float, ptr %v220, i64 %v1899
  %v1901 = add i64 %v706, 0
  %v1902 = and i64 %v1901, %v370
  %v1903 = mul i64 %v1902, %v7
  %v1904 = add i64 %v1903, %v1889
  %v1905 = mul i64 %v1904, 2
  %v1906 = getelementptr inbounds float, ptr %v186, i64 %v1905
  %v1907 = add i64 0, %v1891
  %v1908 = getelementptr inbounds float, ptr %v1906, i64 %v1907
  %v1909 = load float, ptr %v1908, align 4
  %v1910 = add i64 %v706, 0
  %v1911 = and i64 %v1910, %v396
  %v1912 = mul i64 %v1911, %v7
  %v1913 = add i64 %v1912, %v1889
  %v1914 = mul i64 %v1913, 2
  %v1915 = getelementptr inbounds float, ptr %v212, i64 %v1914
  %v1916 = add i64 0, %v1891
  %v1917 = getelementptr inbounds float, ptr %v1915, i64 %v1916
  %v1918 = load float, ptr %v1917, align 4
  %v1919 = mul i64 %v1889, 2
  %v1920 = getelementptr inbounds float, ptr %v230, i64 %v1919
  %v1921 = add i64 0, %v1891
  %v1922 = getelementptr inbounds float, ptr %v1920, i64 %v1921
  %v1923 = load float, ptr %v1922, align 4
  %v1924 = add i64 %v706, 0
  %v1925 = and i64 %v1924, %v336
  %v1926 = mul i64 %v1925, %v7
  %v1927 = add i64 %v1926, %v1889
  %v1928 = mul i64 %v1927, 2
  %v1929 = getelementptr inbounds float, ptr %v144, i64 %v1928
  %v1930 = add i64 0, %v1891
  %v1931 = getelementptr inbounds float, ptr %v1929, i64 %v1930
  %v1932 = load float, ptr %v1931, align 4
  %v1933 = add i64 %v706, 0
  %v1934 = and i64 %v1933, %v392
  %v1935 = mul i64 %v1934, %v7
  %v1936 = add i64 %v1935, %v1889
  %v1937 = mul i64 %v1936, 16
  %v1938 = getelementptr inbounds float, ptr %v208, i64 %v1937
  %v1939 = add i64 %v706, 0
  %v1940 = and i64 %v1939, %v394
  %v1941 = mul i64 %v1940, %v7
  %v1942 = add i64 %v1941, %v1889
  %v1943 = mul i64 %v1942, 2
  %v1944 = getelementptr inbounds float, ptr %v210, i64 %v1943
  %v1945 = add i64 0, %v1891
  %v1946 = getelementptr inbounds float, ptr %v1944, i64 %v1945
  %v1947 = load float, ptr %v1946, align 4
  %v1948 = add i64 %v706, 0
  %v1949 = and i64 %v1948, %v358
  %v1950 = mul i64 %v1949, %v7
  %v1951 = add i64 %v1950, %v1889
  %v1952 = mul i64 %v1951, 2
  %v1953 = getelementptr inbounds float, ptr %v174, i64 %v1952
  %v1954 = add i64 0, %v1891
  %v1955 = getelementptr inbounds float, ptr %v1953, i64 %v1954
  %v1956 = load float, ptr %v1955, align 4
  %v1957 = add i64 %v706, 0
  %v1958 = and i64 %v1957, %v390
  %v1959 = mul i64 %v1958, %v7
  %v1960 = add i64 %v1959, %v1889
  %v1961 = mul i64 %v1960, 8
  %v1962 = getelementptr inbounds float, ptr %v206, i64 %v1961
  %v1963 = mul i64 %v1889, 16
  %v1964 = getelementptr inbounds float, ptr %v242, i64 %v1963
  %v1965 = mul i64 %v1891, 8
  %v1966 = add i64 0, %v1965
  %v1967 = add i64 %v1966, 0
  %v1968 = getelementptr inbounds float, ptr %v1898, i64 %v1967
  %v1969 = load <8 x float>, ptr %v1968, align 4
  %v1970 = mul i64 %v1891, 8
  %v1971 = add i64 0, %v1970
  %v1972 = add i64 %v1971, 0
  %v1973 = getelementptr inbounds float, ptr %v1900, i64 %v1972
  %v1974 = load <8 x float>, ptr %v1973, align 4
  %v1975 = fadd <8 x float> %v1969, %v1974
  %v1976 = insertelement <8 x float> poison, float %v1909, i64 0
  %v1977 = shufflevector <8 x float> %v1976, <8 x float> poison, <8 x i32> zeroinitializer
  %v1978 = fmul <8 x float> %v1975, %v1977
  %v1979 = insertelement <8 x float> poison, float %v1918, i64 0
  %v1980 = shufflevector <8 x float> %v1979, <8 x float> poison, <8 x i32> zeroinitializer
  %v1981 = fdiv <8 x float> %v1978, %v1980
  %v1982 = insertelement <8 x float> poison, float %v1923, i64 0
  %v1983 = shufflevector <8 x float> %v1982, <8 x float> poison, <8 x i32> zeroinitializer
  %v1984 = fadd <8 x float> %v1981, %v1983
  %v1985 = mul i64 %v1891, 8
  %v1986 = add i64 0, %v1985
  %v1987 = add i64 %v1986, 0
  %v1988 = getelementptr inbounds float, ptr %v1938, i64 %v1987
  %v1989 = load <8 x float>, ptr %v1988, align 4
  %v1990 = insertelement <8 x float> poison, float %v1932, i64 0
  %v1991 = shufflevector <8 x float> %v1990, <8 x float> poison, <8 x i32> zeroinitializer
  %v1992 = fmul <8 x float> %v1991, %v1989
  %v1993 = insertelement <8 x float> poison, float %v1947, i64 0
  %v1994 = shufflevector <8 x float> %v1993, <8 x float> poison, <8 x i32> zeroinitializer
  %v1995 = fsub <8 x float> %v1992, %v1994
  %v1996 = fcmp olt <8 x float> %v1995, splat (float 0xC05A400000000000)
  %v1997 = select <8 x i1> %v1996, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1995
  %v1998 = fcmp ogt <8 x float> %v1997, splat (float 0x4056400000000000)
  %v1999 = select <8 x i1> %v1998, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1997
  %v2000 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1999, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2001 = fsub <8 x float> %v2000, splat (float 0x4168000000000000)
  %v2002 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2001, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1999)
  %v2003 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2001, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2002)
  %v2004 = bitcast <8 x float> %v2000 to <8 x i32>
  %v2005 = fmul <8 x float> %v2003, %v2003
  %v2006 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2003, <8 x float> splat (float 0x3F81227F40000000))
  %v2007 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2006, <8 x float> %v2003, <8 x float> splat (float 0x3FA5556740000000))
  %v2008 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2007, <8 x float> %v2003, <8 x float> splat (float 0x3FC5554B00000000))
  %v2009 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2008, <8 x float> %v2003, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2010 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2005, <8 x float> %v2009, <8 x float> %v2003)
  %v2011 = sub <8 x i32> %v2004, splat (i32 1262485250)
  %v2012 = lshr <8 x i32> %v2011, splat (i32 1)
  %v2013 = sub <8 x i32> %v2011, %v2012
  %v2014 = shl <8 x i32> %v2012, splat (i32 23)
  %v2015 = bitcast <8 x i32> %v2014 to <8 x float>
  %v2016 = shl <8 x i32> %v2013, splat (i32 23)
  %v2017 = bitcast <8 x i32> %v2016 to <8 x float>
  %v2018 = fadd <8 x float> %v2010, splat (float 0x3FF0000000000000)
  %v2019 = fmul <8 x float> %v2018, %v2015
  %v2020 = fmul <8 x float> %v2019, %v2017
  %v2021 = fmul <8 x float> %v1984, %v2020
  %v2022 = fmul <8 x float> %v2021, %v1991
  %v2023 = add i64 0, 0
  %v2024 = getelementptr inbounds float, ptr %v1962, i64 %v2023
  %v2025 = load <8 x float>, ptr %v2024, align 4
  %v2026 = insertelement <8 x float> poison, float %v1956, i64 0
  %v2027 = shufflevector <8 x float> %v2026, <8 x float> poison, <8 x i32> zeroinitializer
  %v2028 = fmul <8 x float> %v2027, %v2025
  %v2029 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v2030 = shufflevector <8 x float> %v2029, <8 x float> poison, <8 x i32> zeroinitializer
  %v2031 = fadd <8 x float> %v2028, %v2030
  %v2032 = fdiv <8 x float> %v2022, %v2031
  %v2033 = mul i64 %v1891, 8
  %v2034 = add i64 0, %v2033
  %v2035 = add i64 %v2034, 0
  %v2036 = getelementptr inbounds float, ptr %v1964, i64 %v2035
  store <8 x float> %v2032, ptr %v2036, align 4
  %v2037 = add nsw i64 %v1891, 1
  br label %b180
b182:
  %v2038 = add nsw i64 %v1889, 1
  br label %b177
b179:
  %v2039 = add i64 %v7, 0
  %v2040 = sdiv i64 %v2039, 1
  %v2041 = add i64 %v2, 1
  %v2042 = mul i64 %v2040, %v2
  %v2043 = sdiv i64 %v2042, %v3
  %v2044 = mul i64 %v2043, 1
  %v2045 = icmp slt i64 %v2044, %v7
  %v2046 = select i1 %v2045, i64 %v2044, i64 %v7
  %v2047 = mul i64 %v2040, %v2041
  %v2048 = sdiv i64 %v2047, %v3
  %v2049 = mul i64 %v2048, 1
  %v2050 = icmp slt i64 %v2049, %v7
  %v2051 = select i1 %v2050, i64 %v2049, i64 %v7
  br label %b183
b183:
  %v2052 = phi i64 [ %v2046, %b179 ], [ %v2217, %b188 ]
  %v2053 = icmp slt i64 %v2052, %v2051
  br i1 %v2053, label %b184, label %b185
b184:
  br label %b186
b186:
  %v2054 = phi i64 [ 0, %b184 ], [ %v2216, %b191 ]
  %v2055 = icmp slt i64 %v2054, 2
  br i1 %v2055, label %b187, label %b188
b187:
  br label %b189
b189:
  %v2056 = phi i64 [ 0, %b187 ], [ %v2201, %b190 ]
  %v2057 = phi <8 x float> [ splat (float 0x0000000000000000), %b187 ], [ %v2200, %b190 ]
  %v2058 = icmp slt i64 %v2056, 8
  br i1 %v2058, label %b190, label %b191
b190:
  %v2059 = add i64 %v706, 1
  %v2060 = and i64 %v2059, 1
  %v2061 = mul i64 %v2060, %v7
  %v2062 = add i64 %v2061, %v2052
  %v2063 = mul i64 %v2062, 16
  %v2064 = getelementptr inbounds float, ptr %v56, i64 %v2063
  %v2065 = mul i64 %v2052, 16
  %v2066 = getelementptr inbounds float, ptr %v220, i64 %v2065
  %v2067 = add i64 %v706, 0
  %v2068 = and i64 %v2067, %v370
  %v2069 = mul i64 %v2068, %v7
  %v2070 = add i64 %v2069, %v2052
  %v2071 = mul i64 %v2070, 2
  %v2072 = getelementptr inbounds float, ptr %v186, i64 %v2071
  %v2073 = add i64 0, %v2054
  %v2074 = getelementptr inbounds float, ptr %v2072, i64 %v2073
  %v2075 = load float, ptr %v2074, align 4
  %v2076 = add i64 %v706, 0
  %v2077 = and i64 %v2076, %v396
  %v2078 = mul i64 %v2077, %v7
  %v2079 = add i64 %v2078, %v2052
  %v2080 = mul i64 %v2079, 2
  %v2081 = getelementptr inbounds float, ptr %v212, i64 %v2080
  %v2082 = add i64 0, %v2054
  %v2083 = getelementptr inbounds float, ptr %v2081, i64 %v2082
  %v2084 = load float, ptr %v2083, align 4
  %v2085 = mul i64 %v2052, 2
  %v2086 = getelementptr inbounds float, ptr %v230, i64 %v2085
  %v2087 = add i64 0, %v2054
  %v2088 = getelementptr inbounds float, ptr %v2086, i64 %v2087
  %v2089 = load float, ptr %v2088, align 4
  %v2090 = add i64 %v706, 0
  %v2091 = and i64 %v2090, %v336
  %v2092 = mul i64 %v2091, %v7
  %v2093 = add i64 %v2092, %v2052
  %v2094 = mul i64 %v2093, 2
  %v2095 = getelementptr inbounds float, ptr %v144, i64 %v2094
  %v2096 = add i64 0, %v2054
  %v2097 = getelementptr inbounds float, ptr %v2095, i64 %v2096
  %v2098 = load float, ptr %v2097, align 4
  %v2099 = add i64 %v706, 0
  %v2100 = and i64 %v2099, %v392
  %v2101 = mul i64 %v2100, %v7
  %v2102 = add i64 %v2101, %v2052
  %v2103 = mul i64 %v2102, 16
  %v2104 = getelementptr inbounds float, ptr %v208, i64 %v2103
  %v2105 = add i64 %v706, 0
  %v2106 = and i64 %v2105, %v394
  %v2107 = mul i64 %v2106, %v7
  %v2108 = add i64 %v2107, %v2052
  %v2109 = mul i64 %v2108, 2
  %v2110 = getelementptr inbounds float, ptr %v210, i64 %v2109
  %v2111 = add i64 0, %v2054
  %v2112 = getelementptr inbounds float, ptr %v2110, i64 %v2111
  %v2113 = load float, ptr %v2112, align 4
  %v2114 = add i64 %v706, 0
  %v2115 = and i64 %v2114, %v358
  %v2116 = mul i64 %v2115, %v7
  %v2117 = add i64 %v2116, %v2052
  %v2118 = mul i64 %v2117, 2
  %v2119 = getelementptr inbounds float, ptr %v174, i64 %v2118
  %v2120 = add i64 0, %v2054
  %v2121 = getelementptr inbounds float, ptr %v2119, i64 %v2120
  %v2122 = load float, ptr %v2121, align 4
  %v2123 = add i64 %v706, 0
  %v2124 = and i64 %v2123, %v390
  %v2125 = mul i64 %v2124, %v7
  %v2126 = add i64 %v2125, %v2052
  %v2127 = mul i64 %v2126, 8
  %v2128 = getelementptr inbounds float, ptr %v206, i64 %v2127
  %v2129 = mul i64 %v2054, 8
  %v2130 = add i64 0, %v2129
  %v2131 = add i64 %v2130, %v2056
  %v2132 = getelementptr inbounds float, ptr %v2064, i64 %v2131
  %v2133 = load <8 x float>, ptr %v2132, align 4
  %v2134 = mul i64 %v2054, 8
  %v2135 = add i64 0, %v2134
  %v2136 = add i64 %v2135, %v2056
  %v2137 = getelementptr inbounds float, ptr %v2066, i64 %v2136
  %v2138 = load <8 x float>, ptr %v2137, align 4
  %v2139 = fadd <8 x float> %v2133, %v2138
  %v2140 = insertelement <8 x float> poison, float %v2075, i64 0
  %v2141 = shufflevector <8 x float> %v2140, <8 x float> poison, <8 x i32> zeroinitializer
  %v2142 = fmul <8 x float> %v2139, %v2141
  %v2143 = insertelement <8 x float> poison, float %v2084, i64 0
  %v2144 = shufflevector <8 x float> %v2143, <8 x float> poison, <8 x i32> zeroinitializer
  %v2145 = fdiv <8 x float> %v2142, %v2144
  %v2146 = insertelement <8 x float> poison, float %v2089, i64 0
  %v2147 = shufflevector <8 x float> %v2146, <8 x float> poison, <8 x i32> zeroinitializer
  %v2148 = fadd <8 x float> %v2145, %v2147
  %v2149 = mul i64 %v2054, 8
  %v2150 = add i64 0, %v2149
  %v2151 = add i64 %v2150, %v2056
  %v2152 = getelementptr inbounds float, ptr %v2104, i64 %v2151
  %v2153 = load <8 x float>, ptr %v2152, align 4
  %v2154 = insertelement <8 x float> poison, float %v2098, i64 0
  %v2155 = shufflevector <8 x float> %v2154, <8 x float> poison, <8 x i32> zeroinitializer
  %v2156 = fmul <8 x float> %v2155, %v2153
  %v2157 = insertelement <8 x float> poison, float %v2113, i64 0
  %v2158 = shufflevector <8 x float> %v2157, <8 x float> poison, <8 x i32> zeroinitializer
  %v2159 = fsub <8 x float> %v2156, %v2158
  %v2160 = fcmp olt <8 x float> %v2159, splat (float 0xC05A400000000000)
  %v2161 = select <8 x i1> %v2160, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2159
  %v2162 = fcmp ogt <8 x float> %v2161, splat (float 0x4056400000000000)
  %v2163 = select <8 x i1> %v2162, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2161
  %v2164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2163, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2165 = fsub <8 x float> %v2164, splat (float 0x4168000000000000)
  %v2166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2165, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2163)
  %v2167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2165, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2166)
  %v2168 = bitcast <8 x float> %v2164 to <8 x i32>
  %v2169 = fmul <8 x float> %v2167, %v2167
  %v2170 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2167, <8 x float> splat (float 0x3F81227F40000000))
  %v2171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2170, <8 x float> %v2167, <8 x float> splat (float 0x3FA5556740000000))
  %v2172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2171, <8 x float> %v2167, <8 x float> splat (float 0x3FC5554B00000000))
  %v2173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2172, <8 x float> %v2167, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2169, <8 x float> %v2173, <8 x float> %v2167)
  %v2175 = sub <8 x i32> %v2168, splat (i32 1262485250)
  %v2176 = lshr <8 x i32> %v2175, splat (i32 1)
  %v2177 = sub <8 x i32> %v2175, %v2176
  %v2178 = shl <8 x i32> %v2176, splat (i32 23)
  %v2179 = bitcast <8 x i32> %v2178 to <8 x float>
  %v2180 = shl <8 x i32> %v2177, splat (i32 23)
  %v2181 = bitcast <8 x i32> %v2180 to <8 x float>
  %v2182 = fadd <8 x float> %v2174, splat (float 0x3FF0000000000000)
  %v2183 = fmul <8 x float> %v2182, %v2179
  %v2184 = fmul <8 x float> %v2183, %v2181
  %v2185 = fmul <8 x float> %v2148, %v2184
  %v2186 = fmul <8 x float> %v2185, %v2155
  %v2187 = fmul <8 x float> %v2186, %v2153
  %v2188 = add i64 0, %v2056
  %v2189 = getelementptr inbounds float, ptr %v2128, i64 %v2188
  %v2190 = load <8 x float>, ptr %v2189, align 4
  %v2191 = insertelement <8 x float> poison, float %v2122, i64 0
  %v2192 = shufflevector <8 x float> %v2191, <8 x float> poison, <8 x i32> zeroinitializer
  %v2193 = fmul <8 x float> %v2192, %v2190
  %v2194 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v2195 = shufflevector <8 x float> %v2194, <8 x float> poison, <8 x i32> zeroinitializer
  %v2196 = fadd <8 x float> %v2193, %v2195
  %v2197 = fdiv <8 x float> %v2187, %v2196
  %v2198 = fmul <8 x float> %v2197, %v2190
  %v2199 = fneg <8 x float> %v2198
  %v2200 = fadd <8 x float> %v2057, %v2199
  %v2201 = add nsw i64 %v2056, 8
  br label %b189
b191:
  %v2202 = shufflevector <8 x float> %v2057, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2203 = shufflevector <8 x float> %v2057, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2204 = fadd <4 x float> %v2202, %v2203
  %v2205 = shufflevector <4 x float> %v2204, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2206 = shufflevector <4 x float> %v2204, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2207 = fadd <2 x float> %v2205, %v2206
  %v2208 = extractelement <2 x float> %v2207, i64 0
  %v2209 = extractelement <2 x float> %v2207, i64 1
  %v2210 = fadd float %v2208, %v2209
  %v2211 = fadd float %v2210, 0x0000000000000000
  %v2212 = mul i64 %v2052, 2
  %v2213 = getelementptr inbounds float, ptr %v228, i64 %v2212
  %v2214 = add i64 0, %v2054
  %v2215 = getelementptr inbounds float, ptr %v2213, i64 %v2214
  store float %v2211, ptr %v2215, align 4
  %v2216 = add nsw i64 %v2054, 1
  br label %b186
b188:
  %v2217 = add nsw i64 %v2052, 1
  br label %b183
b185:
  %v2218 = add i64 %v7, 0
  %v2219 = sdiv i64 %v2218, 1
  %v2220 = add i64 %v2, 1
  %v2221 = mul i64 %v2219, %v2
  %v2222 = sdiv i64 %v2221, %v3
  %v2223 = mul i64 %v2222, 1
  %v2224 = icmp slt i64 %v2223, %v7
  %v2225 = select i1 %v2224, i64 %v2223, i64 %v7
  %v2226 = mul i64 %v2219, %v2220
  %v2227 = sdiv i64 %v2226, %v3
  %v2228 = mul i64 %v2227, 1
  %v2229 = icmp slt i64 %v2228, %v7
  %v2230 = select i1 %v2229, i64 %v2228, i64 %v7
  br label %b192
b192:
  %v2231 = phi i64 [ %v2225, %b185 ], [ %v2383, %b197 ]
  %v2232 = icmp slt i64 %v2231, %v2230
  br i1 %v2232, label %b193, label %b194
b193:
  br label %b195
b195:
  %v2233 = phi i64 [ 0, %b193 ], [ %v2378, %b196 ]
  %v2234 = phi <8 x float> [ splat (float 0x0000000000000000), %b193 ], [ %v2377, %b196 ]
  %v2235 = icmp slt i64 %v2233, 2
  br i1 %v2235, label %b196, label %b197
b196:
  %v2236 = add i64 %v706, 1
  %v2237 = and i64 %v2236, 1
  %v2238 = mul i64 %v2237, %v7
  %v2239 = add i64 %v2238, %v2231
  %v2240 = mul i64 %v2239, 16
  %v2241 = getelementptr inbounds float, ptr %v56, i64 %v2240
  %v2242 = mul i64 %v2231, 16
  %v2243 = getelementptr inbounds float, ptr %v220, i64 %v2242
  %v2244 = add i64 %v706, 0
  %v2245 = and i64 %v2244, %v370
  %v2246 = mul i64 %v2245, %v7
  %v2247 = add i64 %v2246, %v2231
  %v2248 = mul i64 %v2247, 2
  %v2249 = getelementptr inbounds float, ptr %v186, i64 %v2248
  %v2250 = add i64 0, %v2233
  %v2251 = getelementptr inbounds float, ptr %v2249, i64 %v2250
  %v2252 = load float, ptr %v2251, align 4
  %v2253 = add i64 %v706, 0
  %v2254 = and i64 %v2253, %v396
  %v2255 = mul i64 %v2254, %v7
  %v2256 = add i64 %v2255, %v2231
  %v2257 = mul i64 %v2256, 2
  %v2258 = getelementptr inbounds float, ptr %v212, i64 %v2257
  %v2259 = add i64 0, %v2233
  %v2260 = getelementptr inbounds float, ptr %v2258, i64 %v2259
  %v2261 = load float, ptr %v2260, align 4
  %v2262 = mul i64 %v2231, 2
  %v2263 = getelementptr inbounds float, ptr %v230, i64 %v2262
  %v2264 = add i64 0, %v2233
  %v2265 = getelementptr inbounds float, ptr %v2263, i64 %v2264
  %v2266 = load float, ptr %v2265, align 4
  %v2267 = add i64 %v706, 0
  %v2268 = and i64 %v2267, %v336
  %v2269 = mul i64 %v2268, %v7
  %v2270 = add i64 %v2269, %v2231
  %v2271 = mul i64 %v2270, 2
  %v2272 = getelementptr inbounds float, ptr %v144, i64 %v2271
  %v2273 = add i64 0, %v2233
  %v2274 = getelementptr inbounds float, ptr %v2272, i64 %v2273
  %v2275 = load float, ptr %v2274, align 4
  %v2276 = add i64 %v706, 0
  %v2277 = and i64 %v2276, %v392
  %v2278 = mul i64 %v2277, %v7
  %v2279 = add i64 %v2278, %v2231
  %v2280 = mul i64 %v2279, 16
  %v2281 = getelementptr inbounds float, ptr %v208, i64 %v2280
  %v2282 = add i64 %v706, 0
  %v2283 = and i64 %v2282, %v394
  %v2284 = mul i64 %v2283, %v7
  %v2285 = add i64 %v2284, %v2231
  %v2286 = mul i64 %v2285, 2
  %v2287 = getelementptr inbounds float, ptr %v210, i64 %v2286
  %v2288 = add i64 0, %v2233
  %v2289 = getelementptr inbounds float, ptr %v2287, i64 %v2288
  %v2290 = load float, ptr %v2289, align 4
  %v2291 = add i64 %v706, 0
  %v2292 = and i64 %v2291, %v358
  %v2293 = mul i64 %v2292, %v7
  %v2294 = add i64 %v2293, %v2231
  %v2295 = mul i64 %v2294, 2
  %v2296 = getelementptr inbounds float, ptr %v174, i64 %v2295
  %v2297 = add i64 0, %v2233
  %v2298 = getelementptr inbounds float, ptr %v2296, i64 %v2297
  %v2299 = load float, ptr %v2298, align 4
  %v2300 = add i64 %v706, 0
  %v2301 = and i64 %v2300, %v390
  %v2302 = mul i64 %v2301, %v7
  %v2303 = add i64 %v2302, %v2231
  %v2304 = mul i64 %v2303, 8
  %v2305 = getelementptr inbounds float, ptr %v206, i64 %v2304
  %v2306 = add i64 0, 0
  %v2307 = mul i64 %v2233, 8
  %v2308 = add i64 %v2306, %v2307
  %v2309 = getelementptr inbounds float, ptr %v2241, i64 %v2308
  %v2310 = load <8 x float>, ptr %v2309, align 4
  %v2311 = add i64 0, 0
  %v2312 = mul i64 %v2233, 8
  %v2313 = add i64 %v2311, %v2312
  %v2314 = getelementptr inbounds float, ptr %v2243, i64 %v2313
  %v2315 = load <8 x float>, ptr %v2314, align 4
  %v2316 = fadd <8 x float> %v2310, %v2315
  %v2317 = insertelement <8 x float> poison, float %v2252, i64 0
  %v2318 = shufflevector <8 x float> %v2317, <8 x float> poison, <8 x i32> zeroinitializer
  %v2319 = fmul <8 x float> %v2316, %v2318
  %v2320 = insertelement <8 x float> poison, float %v2261, i64 0
  %v2321 = shufflevector <8 x float> %v2320, <8 x float> poison, <8 x i32> zeroinitializer
  %v2322 = fdiv <8 x float> %v2319, %v2321
  %v2323 = insertelement <8 x float> poison, float %v2266, i64 0
  %v2324 = shufflevector <8 x float> %v2323, <8 x float> poison, <8 x i32> zeroinitializer
  %v2325 = fadd <8 x float> %v2322, %v2324
  %v2326 = add i64 0, 0
  %v2327 = mul i64 %v2233, 8
  %v2328 = add i64 %v2326, %v2327
  %v2329 = getelementptr inbounds float, ptr %v2281, i64 %v2328
  %v2330 = load <8 x float>, ptr %v2329, align 4
  %v2331 = insertelement <8 x float> poison, float %v2275, i64 0
  %v2332 = shufflevector <8 x float> %v2331, <8 x float> poison, <8 x i32> zeroinitializer
  %v2333 = fmul <8 x float> %v2332, %v2330
  %v2334 = insertelement <8 x float> poison, float %v2290, i64 0
  %v2335 = shufflevector <8 x float> %v2334, <8 x float> poison, <8 x i32> zeroinitializer
  %v2336 = fsub <8 x float> %v2333, %v2335
  %v2337 = fcmp olt <8 x float> %v2336, splat (float 0xC05A400000000000)
  %v2338 = select <8 x i1> %v2337, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2336
  %v2339 = fcmp ogt <8 x float> %v2338, splat (float 0x4056400000000000)
  %v2340 = select <8 x i1> %v2339, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2338
  %v2341 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2340, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2342 = fsub <8 x float> %v2341, splat (float 0x4168000000000000)
  %v2343 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2342, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2340)
  %v2344 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2342, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2343)
  %v2345 = bitcast <8 x float> %v2341 to <8 x i32>
  %v2346 = fmul <8 x float> %v2344, %v2344
  %v2347 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2344, <8 x float> splat (float 0x3F81227F40000000))
  %v2348 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2347, <8 x float> %v2344, <8 x float> splat (float 0x3FA5556740000000))
  %v2349 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2348, <8 x float> %v2344, <8 x float> splat (float 0x3FC5554B00000000))
  %v2350 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2349, <8 x float> %v2344, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2351 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2346, <8 x float> %v2350, <8 x float> %v2344)
  %v2352 = sub <8 x i32> %v2345, splat (i32 1262485250)
  %v2353 = lshr <8 x i32> %v2352, splat (i32 1)
  %v2354 = sub <8 x i32> %v2352, %v2353
  %v2355 = shl <8 x i32> %v2353, splat (i32 23)
  %v2356 = bitcast <8 x i32> %v2355 to <8 x float>
  %v2357 = shl <8 x i32> %v2354, splat (i32 23)
  %v2358 = bitcast <8 x i32> %v2357 to <8 x float>
  %v2359 = fadd <8 x float> %v2351, splat (float 0x3FF0000000000000)
  %v2360 = fmul <8 x float> %v2359, %v2356
  %v2361 = fmul <8 x float> %v2360, %v2358
  %v2362 = fmul <8 x float> %v2325, %v2361
  %v2363 = fmul <8 x float> %v2362, %v2332
  %v2364 = fmul <8 x float> %v2363, %v2330
  %v2365 = add i64 0, 0
  %v2366 = getelementptr inbounds float, ptr %v2305, i64 %v2365
  %v2367 = load <8 x float>, ptr %v2366, align 4
  %v2368 = insertelement <8 x float> poison, float %v2299, i64 0
  %v2369 = shufflevector <8 x float> %v2368, <8 x float> poison, <8 x i32> zeroinitializer
  %v2370 = fmul <8 x float> %v2369, %v2367
  %v2371 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v2372 = shufflevector <8 x float> %v2371, <8 x float> poison, <8 x i32> zeroinitializer
  %v2373 = fadd <8 x float> %v2370, %v2372
  %v2374 = fdiv <8 x float> %v2364, %v2373
  %v2375 = fmul <8 x float> %v2374, %v2369
  %v2376 = fneg <8 x float> %v2375
  %v2377 = fadd <8 x float> %v2234, %v2376
  %v2378 = add nsw i64 %v2233, 1
  br label %b195
b197:
  %v2379 = mul i64 %v2231, 8
  %v2380 = getelementptr inbounds float, ptr %v244, i64 %v2379
  %v2381 = add i64 0, 0
  %v2382 = getelementptr inbounds float, ptr %v2380, i64 %v2381
  store <8 x float> %v2234, ptr %v2382, align 4
  %v2383 = add nsw i64 %v2231, 1
  br label %b192
b194:
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
  br label %b198
b198:
  %v2397 = phi i64 [ %v2391, %b194 ], [ %v2454, %b203 ]
  %v2398 = icmp slt i64 %v2397, %v2396
  br i1 %v2398, label %b199, label %b200
b199:
  br label %b201
b201:
  %v2399 = phi i64 [ 0, %b199 ], [ %v2453, %b206 ]
  %v2400 = icmp slt i64 %v2399, 8
  br i1 %v2400, label %b202, label %b203
b202:
  br label %b204
b204:
  %v2401 = phi i64 [ 0, %b202 ], [ %v2448, %b205 ]
  %v2402 = phi float [ 0x0000000000000000, %b202 ], [ %v2447, %b205 ]
  %v2403 = icmp slt i64 %v2401, 8
  br i1 %v2403, label %b205, label %b206
b205:
  %v2404 = add i64 %v706, 1
  %v2405 = and i64 %v2404, 1
  %v2406 = mul i64 %v2405, %v7
  %v2407 = add i64 %v2406, %v2397
  %v2408 = mul i64 %v2407, 64
  %v2409 = getelementptr inbounds float, ptr %v50, i64 %v2408
  %v2410 = mul i64 %v2397, 64
  %v2411 = getelementptr inbounds float, ptr %v236, i64 %v2410
  %v2412 = mul i64 %v2397, 64
  %v2413 = getelementptr inbounds float, ptr %v240, i64 %v2412
  %v2414 = add i64 %v706, 0
  %v2415 = and i64 %v2414, %v288
  %v2416 = mul i64 %v2415, %v7
  %v2417 = add i64 %v2416, %v2397
  %v2418 = mul i64 %v2417, 8
  %v2419 = getelementptr inbounds float, ptr %v34, i64 %v2418
  %v2420 = add i64 0, %v2401
  %v2421 = getelementptr inbounds float, ptr %v2419, i64 %v2420
  %v2422 = load float, ptr %v2421, align 4
  %v2423 = mul i64 %v2399, 8
  %v2424 = add i64 0, %v2423
  %v2425 = add i64 %v2424, %v2401
  %v2426 = getelementptr inbounds float, ptr %v2409, i64 %v2425
  %v2427 = load float, ptr %v2426, align 4
  %v2428 = add i64 0, %v2399
  %v2429 = mul i64 %v2401, 8
  %v2430 = add i64 %v2428, %v2429
  %v2431 = getelementptr inbounds float, ptr %v2411, i64 %v2430
  %v2432 = load float, ptr %v2431, align 4
  %v2433 = fadd float %v2427, %v2432
  %v2434 = mul i64 %v2399, 8
  %v2435 = add i64 0, %v2434
  %v2436 = add i64 %v2435, %v2401
  %v2437 = getelementptr inbounds float, ptr %v2413, i64 %v2436
  %v2438 = load float, ptr %v2437, align 4
  %v2439 = fadd float %v2433, %v2438
  %v2440 = mul i64 %v2399, 8
  %v2441 = add i64 0, %v2440
  %v2442 = add i64 %v2441, %v2401
  %v2443 = getelementptr inbounds float, ptr %v104, i64 %v2442
  %v2444 = load float, ptr %v2443, align 4
  %v2445 = fmul float %v2439, %v2444
  %v2446 = fmul float %v2445, %v2422
  %v2447 = fadd float %v2402, %v2446
  %v2448 = add nsw i64 %v2401, 1
  br label %b204
b206:
  %v2449 = mul i64 %v2397, 8
  %v2450 = getelementptr inbounds float, ptr %v246, i64 %v2449
  %v2451 = add i64 0, %v2399
  %v2452 = getelementptr inbounds float, ptr %v2450, i64 %v2451
  store float %v2402, ptr %v2452, align 4
  %v2453 = add nsw i64 %v2399, 1
  br label %b201
b203:
  %v2454 = add nsw i64 %v2397, 1
  br label %b198
b200:
  %v2455 = add i64 %v7, 0
  %v2456 = sdiv i64 %v2455, 1
  %v2457 = add i64 %v2, 1
  %v2458 = mul i64 %v2456, %v2
  %v2459 = sdiv i64 %v2458, %v3
  %v2460 = mul i64 %v2459, 1
  %v2461 = icmp slt i64 %v2460, %v7
  %v2462 = select i1 %v2461, i64 %v2460, i64 %v7
  %v2463 = mul i64 %v2456, %v2457
  %v2464 = sdiv i64 %v2463, %v3
  %v2465 = mul i64 %v2464, 1
  %v2466 = icmp slt i64 %v2465, %v7
  %v2467 = select i1 %v2466, i64 %v2465, i64 %v7
  br label %b207
b207:
  %v2468 = phi i64 [ %v2462, %b200 ], [ %v2525, %b212 ]
  %v2469 = icmp slt i64 %v2468, %v2467
  br i1 %v2469, label %b208, label %b209
b208:
  br label %b210
b210:
  %v2470 = phi i64 [ 0, %b208 ], [ %v2524, %b215 ]
  %v2471 = icmp slt i64 %v2470, 8
  br i1 %v2471, label %b211, label %b212
b211:
  br label %b213
b213:
  %v2472 = phi i64 [ 0, %b211 ], [ %v2519, %b214 ]
  %v2473 = phi float [ 0x0000000000000000, %b211 ], [ %v2518, %b214 ]
  %v2474 = icmp slt i64 %v2472, 8
  br i1 %v2474, label %b214, label %b215
b214:
  %v2475 = add i64 %v706, 1
  %v2476 = and i64 %v2475, 1
  %v2477 = mul i64 %v2476, %v7
  %v2478 = add i64 %v2477, %v2468
  %v2479 = mul i64 %v2478, 64
  %v2480 = getelementptr inbounds float, ptr %v50, i64 %v2479
  %v2481 = mul i64 %v2468, 64
  %v2482 = getelementptr inbounds float, ptr %v236, i64 %v2481
  %v2483 = mul i64 %v2468, 64
  %v2484 = getelementptr inbounds float, ptr %v240, i64 %v2483
  %v2485 = add i64 %v706, 1
  %v2486 = and i64 %v2485, %v290
  %v2487 = mul i64 %v2486, %v7
  %v2488 = add i64 %v2487, %v2468
  %v2489 = mul i64 %v2488, 8
  %v2490 = getelementptr inbounds float, ptr %v36, i64 %v2489
  %v2491 = add i64 0, %v2472
  %v2492 = getelementptr inbounds float, ptr %v2490, i64 %v2491
  %v2493 = load float, ptr %v2492, align 4
  %v2494 = add i64 0, %v2470
  %v2495 = mul i64 %v2472, 8
  %v2496 = add i64 %v2494, %v2495
  %v2497 = getelementptr inbounds float, ptr %v2480, i64 %v2496
  %v2498 = load float, ptr %v2497, align 4
  %v2499 = mul i64 %v2470, 8
  %v2500 = add i64 0, %v2499
  %v2501 = add i64 %v2500, %v2472
  %v2502 = getelementptr inbounds float, ptr %v2482, i64 %v2501
  %v2503 = load float, ptr %v2502, align 4
  %v2504 = fadd float %v2498, %v2503
  %v2505 = add i64 0, %v2470
  %v2506 = mul i64 %v2472, 8
  %v2507 = add i64 %v2505, %v2506
  %v2508 = getelementptr inbounds float, ptr %v2484, i64 %v2507
  %v2509 = load float, ptr %v2508, align 4
  %v2510 = fadd float %v2504, %v2509
  %v2511 = add i64 0, %v2470
  %v2512 = mul i64 %v2472, 8
  %v2513 = add i64 %v2511, %v2512
  %v2514 = getelementptr inbounds float, ptr %v104, i64 %v2513
  %v2515 = load float, ptr %v2514, align 4
  %v2516 = fmul float %v2510, %v2515
  %v2517 = fmul float %v2516, %v2493
  %v2518 = fadd float %v2473, %v2517
  %v2519 = add nsw i64 %v2472, 1
  br label %b213
b215:
  %v2520 = mul i64 %v2468, 8
  %v2521 = getelementptr inbounds float, ptr %v248, i64 %v2520
  %v2522 = add i64 0, %v2470
  %v2523 = getelementptr inbounds float, ptr %v2521, i64 %v2522
  store float %v2473, ptr %v2523, align 4
  %v2524 = add nsw i64 %v2470, 1
  br label %b210
b212:
  %v2525 = add nsw i64 %v2468, 1
  br label %b207
b209:
  %v2526 = add i64 %v7, 0
  %v2527 = sdiv i64 %v2526, 1
  %v2528 = add i64 %v2, 1
  %v2529 = mul i64 %v2527, %v2
  %v2530 = sdiv i64 %v2529, %v3
  %v2531 = mul i64 %v2530, 1
  %v2532 = icmp slt i64 %v2531, %v7
  %v2533 = select i1 %v2532, i64 %v2531, i64 %v7
  %v2534 = mul i64 %v2527, %v2528
  %v2535 = sdiv i64 %v2534, %v3
  %v2536 = mul i64 %v2535, 1
  %v2537 = icmp slt i64 %v2536, %v7
  %v2538 = select i1 %v2537, i64 %v2536, i64 %v7
  br label %b216
b216:
  %v2539 = phi i64 [ %v2533, %b209 ], [ %v2605, %b221 ]
  %v2540 = icmp slt i64 %v2539, %v2538
  br i1 %v2540, label %b217, label %b218
b217:
  br label %b219
b219:
  %v2541 = phi i64 [ 0, %b217 ], [ %v2604, %b220 ]
  %v2542 = icmp slt i64 %v2541, 8
  br i1 %v2542, label %b220, label %b221
b220:
  %v2543 = add i64 %v706, 1
  %v2544 = and i64 %v2543, 1
  %v2545 = mul i64 %v2544, %v7
  %v2546 = add i64 %v2545, %v2539
  %v2547 = mul i64 %v2546, 64
  %v2548 = getelementptr inbounds float, ptr %v50, i64 %v2547
  %v2549 = mul i64 %v2539, 64
  %v2550 = getelementptr inbounds float, ptr %v236, i64 %v2549
  %v2551 = mul i64 %v2539, 64
  %v2552 = getelementptr inbounds float, ptr %v240, i64 %v2551
  %v2553 = add i64 %v706, 1
  %v2554 = and i64 %v2553, %v290
  %v2555 = mul i64 %v2554, %v7
  %v2556 = add i64 %v2555, %v2539
  %v2557 = mul i64 %v2556, 8
  %v2558 = getelementptr inbounds float, ptr %v36, i64 %v2557
  %v2559 = add i64 0, %v2541
  %v2560 = getelementptr inbounds float, ptr %v2558, i64 %v2559
  %v2561 = load float, ptr %v2560, align 4
  %v2562 = fsub float 0x3FF0000000000000, %v2561
  %v2563 = add i64 %v706, 0
  %v2564 = and i64 %v2563, 1
  %v2565 = mul i64 %v2564, %v7
  %v2566 = add i64 %v2565, %v2539
  %v2567 = mul i64 %v2566, 64
  %v2568 = getelementptr inbounds float, ptr %v50, i64 %v2567
  %v2569 = mul i64 %v2541, 8
  %v2570 = add i64 0, %v2569
  %v2571 = add i64 %v2570, 0
  %v2572 = getelementptr inbounds float, ptr %v2548, i64 %v2571
  %v2573 = load <8 x float>, ptr %v2572, align 4
  %v2574 = add i64 0, %v2541
  %v2575 = mul i64 0, 8
  %v2576 = add i64 %v2574, %v2575
  %v2577 = getelementptr inbounds float, ptr %v2550, i64 %v2576
  %v2578 = getelementptr float, ptr %v2577, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2579 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2578, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v2580 = fadd <8 x float> %v2573, %v2579
  %v2581 = mul i64 %v2541, 8
  %v2582 = add i64 0, %v2581
  %v2583 = add i64 %v2582, 0
  %v2584 = getelementptr inbounds float, ptr %v2552, i64 %v2583
  %v2585 = load <8 x float>, ptr %v2584, align 4
  %v2586 = fadd <8 x float> %v2580, %v2585
  %v2587 = mul i64 %v2541, 8
  %v2588 = add i64 0, %v2587
  %v2589 = add i64 %v2588, 0
  %v2590 = getelementptr inbounds float, ptr %v104, i64 %v2589
  %v2591 = load <8 x float>, ptr %v2590, align 4
  %v2592 = fmul <8 x float> %v2586, %v2591
  %v2593 = add i64 0, 0
  %v2594 = getelementptr inbounds float, ptr %v2558, i64 %v2593
  %v2595 = load <8 x float>, ptr %v2594, align 4
  %v2596 = insertelement <8 x float> poison, float %v2562, i64 0
  %v2597 = shufflevector <8 x float> %v2596, <8 x float> poison, <8 x i32> zeroinitializer
  %v2598 = fsub <8 x float> %v2597, %v2595
  %v2599 = fmul <8 x float> %v2592, %v2598
  %v2600 = mul i64 %v2541, 8
  %v2601 = add i64 0, %v2600
  %v2602 = add i64 %v2601, 0
  %v2603 = getelementptr inbounds float, ptr %v2568, i64 %v2602
  store <8 x float> %v2599, ptr %v2603, align 4
  %v2604 = add nsw i64 %v2541, 1
  br label %b219
b221:
  %v2605 = add nsw i64 %v2539, 1
  br label %b216
b218:
  %v2606 = add i64 %v7, 0
  %v2607 = sdiv i64 %v2606, 1
  %v2608 = add i64 %v2, 1
  %v2609 = mul i64 %v2607, %v2
  %v2610 = sdiv i64 %v2609, %v3
  %v2611 = mul i64 %v2610, 1
  %v2612 = icmp slt i64 %v2611, %v7
  %v2613 = select i1 %v2612, i64 %v2611, i64 %v7
  %v2614 = mul i64 %v2607, %v2608
  %v2615 = sdiv i64 %v2614, %v3
  %v2616 = mul i64 %v2615, 1
  %v2617 = icmp slt i64 %v2616, %v7
  %v2618 = select i1 %v2617, i64 %v2616, i64 %v7
  br label %b222
b222:
  %v2619 = phi i64 [ %v2613, %b218 ], [ %v2678, %b227 ]
  %v2620 = icmp slt i64 %v2619, %v2618
  br i1 %v2620, label %b223, label %b224
b223:
  br label %b225
b225:
  %v2621 = phi i64 [ 0, %b223 ], [ %v2677, %b230 ]
  %v2622 = icmp slt i64 %v2621, 8
  br i1 %v2622, label %b226, label %b227
b226:
  br label %b228
b228:
  %v2623 = phi i64 [ 0, %b226 ], [ %v2672, %b229 ]
  %v2624 = phi float [ 0x0000000000000000, %b226 ], [ %v2671, %b229 ]
  %v2625 = icmp slt i64 %v2623, 8
  br i1 %v2625, label %b229, label %b230
b229:
  %v2626 = add i64 %v706, 1
  %v2627 = and i64 %v2626, 1
  %v2628 = mul i64 %v2627, %v7
  %v2629 = add i64 %v2628, %v2619
  %v2630 = mul i64 %v2629, 64
  %v2631 = getelementptr inbounds float, ptr %v50, i64 %v2630
  %v2632 = mul i64 %v2619, 64
  %v2633 = getelementptr inbounds float, ptr %v236, i64 %v2632
  %v2634 = mul i64 %v2619, 64
  %v2635 = getelementptr inbounds float, ptr %v240, i64 %v2634
  %v2636 = add i64 %v706, 0
  %v2637 = and i64 %v2636, %v286
  %v2638 = mul i64 %v2637, %v7
  %v2639 = add i64 %v2638, %v2619
  %v2640 = mul i64 %v2639, 64
  %v2641 = getelementptr inbounds float, ptr %v32, i64 %v2640
  %v2642 = mul i64 %v2621, 8
  %v2643 = add i64 0, %v2642
  %v2644 = add i64 %v2643, %v2623
  %v2645 = getelementptr inbounds float, ptr %v2631, i64 %v2644
  %v2646 = load float, ptr %v2645, align 4
  %v2647 = add i64 0, %v2621
  %v2648 = mul i64 %v2623, 8
  %v2649 = add i64 %v2647, %v2648
  %v2650 = getelementptr inbounds float, ptr %v2633, i64 %v2649
  %v2651 = load float, ptr %v2650, align 4
  %v2652 = fadd float %v2646, %v2651
  %v2653 = mul i64 %v2621, 8
  %v2654 = add i64 0, %v2653
  %v2655 = add i64 %v2654, %v2623
  %v2656 = getelementptr inbounds float, ptr %v2635, i64 %v2655
  %v2657 = load float, ptr %v2656, align 4
  %v2658 = fadd float %v2652, %v2657
  %v2659 = mul i64 %v2621, 8
  %v2660 = add i64 0, %v2659
  %v2661 = add i64 %v2660, %v2623
  %v2662 = getelementptr inbounds float, ptr %v104, i64 %v2661
  %v2663 = load float, ptr %v2662, align 4
  %v2664 = fmul float %v2658, %v2663
  %v2665 = mul i64 %v2621, 8
  %v2666 = add i64 0, %v2665
  %v2667 = add i64 %v2666, %v2623
  %v2668 = getelementptr inbounds float, ptr %v2641, i64 %v2667
  %v2669 = load float, ptr %v2668, align 4
  %v2670 = fmul float %v2664, %v2669
  %v2671 = fadd float %v2624, %v2670
  %v2672 = add nsw i64 %v2623, 1
  br label %b228
b230:
  %v2673 = mul i64 %v2619, 8
  %v2674 = getelementptr inbounds float, ptr %v250, i64 %v2673
  %v2675 = add i64 0, %v2621
  %v2676 = getelementptr inbounds float, ptr %v2674, i64 %v2675
  store float %v2624, ptr %v2676, align 4
  %v2677 = add nsw i64 %v2621, 1
  br label %b225
b227:
  %v2678 = add nsw i64 %v2619, 1
  br label %b222
b224:
  %v2679 = add i64 %v7, 0
  %v2680 = sdiv i64 %v2679, 1
  %v2681 = add i64 %v2, 1
  %v2682 = mul i64 %v2680, %v2
  %v2683 = sdiv i64 %v2682, %v3
  %v2684 = mul i64 %v2683, 1
  %v2685 = icmp slt i64 %v2684, %v7
  %v2686 = select i1 %v2685, i64 %v2684, i64 %v7
  %v2687 = mul i64 %v2680, %v2681
  %v2688 = sdiv i64 %v2687, %v3
  %v2689 = mul i64 %v2688, 1
  %v2690 = icmp slt i64 %v2689, %v7
  %v2691 = select i1 %v2690, i64 %v2689, i64 %v7
  br label %b231
b231:
  %v2692 = phi i64 [ %v2686, %b224 ], [ %v2752, %b236 ]
  %v2693 = icmp slt i64 %v2692, %v2691
  br i1 %v2693, label %b232, label %b233
b232:
  br label %b234
b234:
  %v2694 = phi i64 [ 0, %b232 ], [ %v2751, %b239 ]
  %v2695 = icmp slt i64 %v2694, 8
  br i1 %v2695, label %b235, label %b236
b235:
  br label %b237
b237:
  %v2696 = phi i64 [ 0, %b235 ], [ %v2746, %b238 ]
  %v2697 = phi float [ 0x0000000000000000, %b235 ], [ %v2745, %b238 ]
  %v2698 = icmp slt i64 %v2696, 8
  br i1 %v2698, label %b238, label %b239
b238:
  %v2699 = add i64 %v706, 1
  %v2700 = and i64 %v2699, 1
  %v2701 = mul i64 %v2700, %v7
  %v2702 = add i64 %v2701, %v2692
  %v2703 = mul i64 %v2702, 64
  %v2704 = getelementptr inbounds float, ptr %v50, i64 %v2703
  %v2705 = mul i64 %v2692, 64
  %v2706 = getelementptr inbounds float, ptr %v236, i64 %v2705
  %v2707 = mul i64 %v2692, 64
  %v2708 = getelementptr inbounds float, ptr %v240, i64 %v2707
  %v2709 = add i64 %v706, 0
  %v2710 = and i64 %v2709, %v286
  %v2711 = mul i64 %v2710, %v7
  %v2712 = add i64 %v2711, %v2692
  %v2713 = mul i64 %v2712, 64
  %v2714 = getelementptr inbounds float, ptr %v32, i64 %v2713
  %v2715 = add i64 0, %v2694
  %v2716 = mul i64 %v2696, 8
  %v2717 = add i64 %v2715, %v2716
  %v2718 = getelementptr inbounds float, ptr %v2704, i64 %v2717
  %v2719 = load float, ptr %v2718, align 4
  %v2720 = mul i64 %v2694, 8
  %v2721 = add i64 0, %v2720
  %v2722 = add i64 %v2721, %v2696
  %v2723 = getelementptr inbounds float, ptr %v2706, i64 %v2722
  %v2724 = load float, ptr %v2723, align 4
  %v2725 = fadd float %v2719, %v2724
  %v2726 = add i64 0, %v2694
  %v2727 = mul i64 %v2696, 8
  %v2728 = add i64 %v2726, %v2727
  %v2729 = getelementptr inbounds float, ptr %v2708, i64 %v2728
  %v2730 = load float, ptr %v2729, align 4
  %v2731 = fadd float %v2725, %v2730
  %v2732 = add i64 0, %v2694
  %v2733 = mul i64 %v2696, 8
  %v2734 = add i64 %v2732, %v2733
  %v2735 = getelementptr inbounds float, ptr %v104, i64 %v2734
  %v2736 = load float, ptr %v2735, align 4
  %v2737 = fmul float %v2731, %v2736
  %v2738 = add i64 0, %v2694
  %v2739 = mul i64 %v2696, 8
  %v2740 = add i64 %v2738, %v2739
  %v2741 = getelementptr inbounds float, ptr %v2714, i64 %v2740
  %v2742 = load float, ptr %v2741, align 4
  %v2743 = fmul float %v2737, %v2742
  %v2744 = fneg float %v2743
  %v2745 = fadd float %v2697, %v2744
  %v2746 = add nsw i64 %v2696, 1
  br label %b237
b239:
  %v2747 = mul i64 %v2692, 8
  %v2748 = getelementptr inbounds float, ptr %v252, i64 %v2747
  %v2749 = add i64 0, %v2694
  %v2750 = getelementptr inbounds float, ptr %v2748, i64 %v2749
  store float %v2697, ptr %v2750, align 4
  %v2751 = add nsw i64 %v2694, 1
  br label %b234
b236:
  %v2752 = add nsw i64 %v2692, 1
  br label %b231
b233:
  %v2753 = add i64 %v7, 0
  %v2754 = sdiv i64 %v2753, 1
  %v2755 = add i64 %v2, 1
  %v2756 = mul i64 %v2754, %v2
  %v2757 = sdiv i64 %v2756, %v3
  %v2758 = mul i64 %v2757, 1
  %v2759 = icmp slt i64 %v2758, %v7
  %v2760 = select i1 %v2759, i64 %v2758, i64 %v7
  %v2761 = mul i64 %v2754, %v2755
  %v2762 = sdiv i64 %v2761, %v3
  %v2763 = mul i64 %v2762, 1
  %v2764 = icmp slt i64 %v2763, %v7
  %v2765 = select i1 %v2764, i64 %v2763, i64 %v7
  br label %b240
b240:
  %v2766 = phi i64 [ %v2760, %b233 ], [ %v2847, %b245 ]
  %v2767 = icmp slt i64 %v2766, %v2765
  br i1 %v2767, label %b241, label %b242
b241:
  br label %b243
b243:
  %v2768 = phi i64 [ 0, %b241 ], [ %v2846, %b248 ]
  %v2769 = icmp slt i64 %v2768, 2
  br i1 %v2769, label %b244, label %b245
b244:
  br label %b246
b246:
  %v2770 = phi i64 [ 0, %b244 ], [ %v2840, %b247 ]
  %v2771 = phi float [ 0x0000000000000000, %b244 ], [ %v2839, %b247 ]
  %v2772 = icmp slt i64 %v2770, 3
  br i1 %v2772, label %b247, label %b248
b247:
  %v2773 = mul i64 %v2766, 6
  %v2774 = getelementptr inbounds float, ptr %v92, i64 %v2773
  %v2775 = add i64 %v706, 0
  %v2776 = and i64 %v2775, %v346
  %v2777 = mul i64 %v2776, %v7
  %v2778 = add i64 %v2777, %v2766
  %v2779 = mul i64 %v2778, 6
  %v2780 = getelementptr inbounds float, ptr %v162, i64 %v2779
  %v2781 = add i64 %v706, 0
  %v2782 = and i64 %v2781, %v354
  %v2783 = mul i64 %v2782, %v7
  %v2784 = add i64 %v2783, %v2766
  %v2785 = mul i64 %v2784, 2
  %v2786 = getelementptr inbounds float, ptr %v170, i64 %v2785
  %v2787 = add i64 0, %v2768
  %v2788 = getelementptr inbounds float, ptr %v2786, i64 %v2787
  %v2789 = load float, ptr %v2788, align 4
  %v2790 = add i64 %v706, 0
  %v2791 = and i64 %v2790, %v366
  %v2792 = mul i64 %v2791, %v7
  %v2793 = add i64 %v2792, %v2766
  %v2794 = mul i64 %v2793, 2
  %v2795 = getelementptr inbounds float, ptr %v182, i64 %v2794
  %v2796 = add i64 0, %v2768
  %v2797 = getelementptr inbounds float, ptr %v2795, i64 %v2796
  %v2798 = load float, ptr %v2797, align 4
  %v2799 = mul i64 %v2768, 3
  %v2800 = add i64 0, %v2799
  %v2801 = add i64 %v2800, %v2770
  %v2802 = getelementptr inbounds float, ptr %v2774, i64 %v2801
  %v2803 = load float, ptr %v2802, align 4
  %v2804 = mul i64 %v2768, 3
  %v2805 = add i64 0, %v2804
  %v2806 = add i64 %v2805, %v2770
  %v2807 = getelementptr inbounds float, ptr %v2780, i64 %v2806
  %v2808 = load float, ptr %v2807, align 4
  %v2809 = fsub float %v2808, %v2789
  %v2810 = fcmp olt float %v2809, 0xC05A400000000000
  %v2811 = select i1 %v2810, float 0xC05A400000000000, float %v2809
  %v2812 = fcmp ogt float %v2811, 0x4056400000000000
  %v2813 = select i1 %v2812, float 0x4056400000000000, float %v2811
  %v2814 = call float @llvm.fmuladd.f32(float %v2813, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2815 = fsub float %v2814, 0x4168000000000000
  %v2816 = call float @llvm.fmuladd.f32(float %v2815, float 0xBFE62E4000000000, float %v2813)
  %v2817 = call float @llvm.fmuladd.f32(float %v2815, float 0xBEB7F7D1C0000000, float %v2816)
  %v2818 = bitcast float %v2814 to i32
  %v2819 = fmul float %v2817, %v2817
  %v2820 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2817, float 0x3F81227F40000000)
  %v2821 = call float @llvm.fmuladd.f32(float %v2820, float %v2817, float 0x3FA5556740000000)
  %v2822 = call float @llvm.fmuladd.f32(float %v2821, float %v2817, float 0x3FC5554B00000000)
  %v2823 = call float @llvm.fmuladd.f32(float %v2822, float %v2817, float 0x3FDFFFFFE0000000)
  %v2824 = call float @llvm.fmuladd.f32(float %v2819, float %v2823, float %v2817)
  %v2825 = sub i32 %v2818, 1262485250
  %v2826 = lshr i32 %v2825, 1
  %v2827 = sub i32 %v2825, %v2826
  %v2828 = shl i32 %v2826, 23
  %v2829 = bitcast i32 %v2828 to float
  %v2830 = shl i32 %v2827, 23
  %v2831 = bitcast i32 %v2830 to float
  %v2832 = fadd float %v2824, 0x3FF0000000000000
  %v2833 = fmul float %v2832, %v2829
  %v2834 = fmul float %v2833, %v2831
  %v2835 = fdiv float %v2834, %v2798
  %v2836 = fmul float %v2803, %v2835
  %v2837 = fdiv float %v2836, %v2798
  %v2838 = fneg float %v2837
  %v2839 = fadd float %v2771, %v2838
  %v2840 = add nsw i64 %v2770, 1
  br label %b246
b248:
  %v2841 = fadd float %v2771, 0x0000000000000000
  %v2842 = mul i64 %v2766, 2
  %v2843 = getelementptr inbounds float, ptr %v230, i64 %v2842
  %v2844 = add i64 0, %v2768
  %v2845 = getelementptr inbounds float, ptr %v2843, i64 %v2844
  store float %v2841, ptr %v2845, align 4
  %v2846 = add nsw i64 %v2768, 1
  br label %b243
b245:
  %v2847 = add nsw i64 %v2766, 1
  br label %b240
b242:
  %v2848 = add i64 %v7, 0
  %v2849 = sdiv i64 %v2848, 1
  %v2850 = add i64 %v2, 1
  %v2851 = mul i64 %v2849, %v2
  %v2852 = sdiv i64 %v2851, %v3
  %v2853 = mul i64 %v2852, 1
  %v2854 = icmp slt i64 %v2853, %v7
  %v2855 = select i1 %v2854, i64 %v2853, i64 %v7
  %v2856 = mul i64 %v2849, %v2850
  %v2857 = sdiv i64 %v2856, %v3
  %v2858 = mul i64 %v2857, 1
  %v2859 = icmp slt i64 %v2858, %v7
  %v2860 = select i1 %v2859, i64 %v2858, i64 %v7
  br label %b249
b249:
  %v2861 = phi i64 [ %v2855, %b242 ], [ %v2932, %b250 ]
  %v2862 = icmp slt i64 %v2861, %v2860
  br i1 %v2862, label %b250, label %b251
b250:
  %v2863 = add i64 %v706, 0
  %v2864 = and i64 %v2863, %v388
  %v2865 = mul i64 %v2864, %v7
  %v2866 = add i64 %v2865, %v2861
  %v2867 = mul i64 %v2866, 8
  %v2868 = getelementptr inbounds float, ptr %v204, i64 %v2867
  %v2869 = mul i64 %v2861, 8
  %v2870 = getelementptr inbounds float, ptr %v244, i64 %v2869
  %v2871 = add i64 %v706, 1
  %v2872 = and i64 %v2871, 1
  %v2873 = mul i64 %v2872, %v7
  %v2874 = add i64 %v2873, %v2861
  %v2875 = mul i64 %v2874, 8
  %v2876 = getelementptr inbounds float, ptr %v52, i64 %v2875
  %v2877 = add i64 %v706, 0
  %v2878 = and i64 %v2877, %v382
  %v2879 = mul i64 %v2878, %v7
  %v2880 = add i64 %v2879, %v2861
  %v2881 = mul i64 %v2880, 1
  %v2882 = getelementptr inbounds float, ptr %v198, i64 %v2881
  %v2883 = getelementptr inbounds float, ptr %v2882, i64 0
  %v2884 = load float, ptr %v2883, align 4
  %v2885 = mul i64 %v2861, 8
  %v2886 = getelementptr inbounds float, ptr %v248, i64 %v2885
  %v2887 = mul i64 %v2861, 8
  %v2888 = getelementptr inbounds float, ptr %v254, i64 %v2887
  %v2889 = add i64 %v706, 0
  %v2890 = and i64 %v2889, 1
  %v2891 = mul i64 %v2890, %v7
  %v2892 = add i64 %v2891, %v2861
  %v2893 = mul i64 %v2892, 8
  %v2894 = getelementptr inbounds float, ptr %v52, i64 %v2893
  %v2895 = add i64 0, 0
  %v2896 = getelementptr inbounds float, ptr %v2868, i64 %v2895
  %v2897 = load <8 x float>, ptr %v2896, align 4
  %v2898 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v2899 = shufflevector <8 x float> %v2898, <8 x float> poison, <8 x i32> zeroinitializer
  %v2900 = fcmp ogt <8 x float> %v2897, %v2899
  %v2901 = select <8 x i1> %v2900, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2902 = add i64 0, 0
  %v2903 = getelementptr inbounds float, ptr %v2870, i64 %v2902
  %v2904 = load <8 x float>, ptr %v2903, align 4
  %v2905 = fcmp une <8 x float> %v2901, splat (float 0x0000000000000000)
  %v2906 = select <8 x i1> %v2905, <8 x float> %v2904, <8 x float> %v2899
  %v2907 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v2908 = shufflevector <8 x float> %v2907, <8 x float> poison, <8 x i32> zeroinitializer
  %v2909 = fmul <8 x float> %v2908, %v2906
  %v2910 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2911 = shufflevector <8 x float> %v2910, <8 x float> poison, <8 x i32> zeroinitializer
  %v2912 = fcmp une <8 x float> %v2901, splat (float 0x0000000000000000)
  %v2913 = select <8 x i1> %v2912, <8 x float> %v2897, <8 x float> %v2911
  %v2914 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v2913)
  %v2915 = fdiv <8 x float> %v2909, %v2914
  %v2916 = fcmp une <8 x float> %v2901, splat (float 0x0000000000000000)
  %v2917 = select <8 x i1> %v2916, <8 x float> %v2915, <8 x float> %v2899
  %v2918 = add i64 0, 0
  %v2919 = getelementptr inbounds float, ptr %v2876, i64 %v2918
  %v2920 = load <8 x float>, ptr %v2919, align 4
  %v2921 = insertelement <8 x float> poison, float %v2884, i64 0
  %v2922 = shufflevector <8 x float> %v2921, <8 x float> poison, <8 x i32> zeroinitializer
  %v2923 = fmul <8 x float> %v2920, %v2922
  %v2924 = add i64 0, 0
  %v2925 = getelementptr inbounds float, ptr %v2886, i64 %v2924
  %v2926 = load <8 x float>, ptr %v2925, align 4
  %v2927 = fadd <8 x float> %v2923, %v2926
  %v2928 = add i64 0, 0
  %v2929 = getelementptr inbounds float, ptr %v2888, i64 %v2928
  store <8 x float> %v2917, ptr %v2929, align 4
  %v2930 = add i64 0, 0
  %v2931 = getelementptr inbounds float, ptr %v2894, i64 %v2930
  store <8 x float> %v2927, ptr %v2931, align 4
  %v2932 = add nsw i64 %v2861, 1
  br label %b249
b251:
  %v2933 = add i64 %v7, 0
  %v2934 = sdiv i64 %v2933, 1
  %v2935 = add i64 %v2, 1
  %v2936 = mul i64 %v2934, %v2
  %v2937 = sdiv i64 %v2936, %v3
  %v2938 = mul i64 %v2937, 1
  %v2939 = icmp slt i64 %v2938, %v7
  %v2940 = select i1 %v2939, i64 %v2938, i64 %v7
  %v2941 = mul i64 %v2934, %v2935
  %v2942 = sdiv i64 %v2941, %v3
  %v2943 = mul i64 %v2942, 1
  %v2944 = icmp slt i64 %v2943, %v7
  %v2945 = select i1 %v2944, i64 %v2943, i64 %v7
  br label %b252
b252:
  %v2946 = phi i64 [ %v2940, %b251 ], [ %v2989, %b253 ]
  %v2947 = icmp slt i64 %v2946, %v2945
  br i1 %v2947, label %b253, label %b254
b253:
  %v2948 = add i64 %v706, 0
  %v2949 = and i64 %v2948, %v356
  %v2950 = mul i64 %v2949, %v7
  %v2951 = add i64 %v2950, %v2946
  %v2952 = mul i64 %v2951, 2
  %v2953 = getelementptr inbounds float, ptr %v172, i64 %v2952
  %v2954 = mul i64 %v2946, 2
  %v2955 = getelementptr inbounds float, ptr %v228, i64 %v2954
  %v2956 = mul i64 %v2946, 2
  %v2957 = getelementptr inbounds float, ptr %v232, i64 %v2956
  %v2958 = icmp ult i64 2, 8
  %v2959 = select i1 %v2958, i64 2, i64 8
  %v2960 = trunc i64 %v2959 to i32
  %v2961 = insertelement <8 x i32> poison, i32 %v2960, i64 0
  %v2962 = shufflevector <8 x i32> %v2961, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2963 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2962
  %v2964 = add i64 0, 0
  %v2965 = getelementptr inbounds float, ptr %v2953, i64 %v2964
  %v2966 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2965, <8 x i1> %v2963, <8 x float> zeroinitializer)
  %v2967 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v2968 = shufflevector <8 x float> %v2967, <8 x float> poison, <8 x i32> zeroinitializer
  %v2969 = fcmp ogt <8 x float> %v2966, %v2968
  %v2970 = select <8 x i1> %v2969, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2971 = add i64 0, 0
  %v2972 = getelementptr inbounds float, ptr %v2955, i64 %v2971
  %v2973 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2972, <8 x i1> %v2963, <8 x float> zeroinitializer)
  %v2974 = fcmp une <8 x float> %v2970, splat (float 0x0000000000000000)
  %v2975 = select <8 x i1> %v2974, <8 x float> %v2973, <8 x float> %v2968
  %v2976 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v2977 = shufflevector <8 x float> %v2976, <8 x float> poison, <8 x i32> zeroinitializer
  %v2978 = fmul <8 x float> %v2977, %v2975
  %v2979 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2980 = shufflevector <8 x float> %v2979, <8 x float> poison, <8 x i32> zeroinitializer
  %v2981 = fcmp une <8 x float> %v2970, splat (float 0x0000000000000000)
  %v2982 = select <8 x i1> %v2981, <8 x float> %v2966, <8 x float> %v2980
  %v2983 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v2982)
  %v2984 = fdiv <8 x float> %v2978, %v2983
  %v2985 = fcmp une <8 x float> %v2970, splat (float 0x0000000000000000)
  %v2986 = select <8 x i1> %v2985, <8 x float> %v2984, <8 x float> %v2968
  %v2987 = add i64 0, 0
  %v2988 = getelementptr inbounds float, ptr %v2957, i64 %v2987
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2986, ptr align 4 %v2988, <8 x i1> %v2963)
  %v2989 = add nsw i64 %v2946, 1
  br label %b252
b254:
  %v2990 = add i64 %v7, 0
  %v2991 = sdiv i64 %v2990, 1
  %v2992 = add i64 %v2, 1
  %v2993 = mul i64 %v2991, %v2
  %v2994 = sdiv i64 %v2993, %v3
  %v2995 = mul i64 %v2994, 1
  %v2996 = icmp slt i64 %v2995, %v7
  %v2997 = select i1 %v2996, i64 %v2995, i64 %v7
  %v2998 = mul i64 %v2991, %v2992
  %v2999 = sdiv i64 %v2998, %v3
  %v3000 = mul i64 %v2999, 1
  %v3001 = icmp slt i64 %v3000, %v7
  %v3002 = select i1 %v3001, i64 %v3000, i64 %v7
  br label %b255
b255:
  %v3003 = phi i64 [ %v2997, %b254 ], [ %v3040, %b260 ]
  %v3004 = icmp slt i64 %v3003, %v3002
  br i1 %v3004, label %b256, label %b257
b256:
  br label %b258
b258:
  %v3005 = phi i64 [ 0, %b256 ], [ %v3039, %b263 ]
  %v3006 = icmp slt i64 %v3005, 2
  br i1 %v3006, label %b259, label %b260
b259:
  br label %b261
b261:
  %v3007 = phi i64 [ 0, %b259 ], [ %v3032, %b262 ]
  %v3008 = phi <8 x float> [ splat (float 0x0000000000000000), %b259 ], [ %v3031, %b262 ]
  %v3009 = icmp slt i64 %v3007, 8
  br i1 %v3009, label %b262, label %b263
b262:
  %v3010 = mul i64 %v3003, 16
  %v3011 = getelementptr inbounds float, ptr %v242, i64 %v3010
  %v3012 = mul i64 %v3005, 8
  %v3013 = add i64 0, %v3012
  %v3014 = add i64 %v3013, %v3007
  %v3015 = getelementptr inbounds float, ptr %v3011, i64 %v3014
  %v3016 = load float, ptr %v3015, align 4
  %v3017 = add i64 %v706, 1
  %v3018 = and i64 %v3017, %v282
  %v3019 = mul i64 %v3018, %v7
  %v3020 = add i64 %v3019, %v3003
  %v3021 = mul i64 %v3020, 64
  %v3022 = getelementptr inbounds float, ptr %v28, i64 %v3021
  %v3023 = add i64 0, 0
  %v3024 = mul i64 %v3007, 8
  %v3025 = add i64 %v3023, %v3024
  %v3026 = getelementptr inbounds float, ptr %v3022, i64 %v3025
  %v3027 = load <8 x float>, ptr %v3026, align 4
  %v3028 = insertelement <8 x float> poison, float %v3016, i64 0
  %v3029 = shufflevector <8 x float> %v3028, <8 x float> poison, <8 x i32> zeroinitializer
  %v3030 = fmul <8 x float> %v3029, %v3027
  %v3031 = fadd <8 x float> %v3008, %v3030
  %v3032 = add nsw i64 %v3007, 1
  br label %b261
b263:
  %v3033 = mul i64 %v3003, 16
  %v3034 = getelementptr inbounds float, ptr %v220, i64 %v3033
  %v3035 = mul i64 %v3005, 8
  %v3036 = add i64 0, %v3035
  %v3037 = add i64 %v3036, 0
  %v3038 = getelementptr inbounds float, ptr %v3034, i64 %v3037
  store <8 x float> %v3008, ptr %v3038, align 4
  %v3039 = add nsw i64 %v3005, 1
  br label %b258
b260:
  %v3040 = add nsw i64 %v3003, 1
  br label %b255
b257:
  %v3041 = add i64 %v7, 0
  %v3042 = sdiv i64 %v3041, 1
  %v3043 = add i64 %v2, 1
  %v3044 = mul i64 %v3042, %v2
  %v3045 = sdiv i64 %v3044, %v3
  %v3046 = mul i64 %v3045, 1
  %v3047 = icmp slt i64 %v3046, %v7
  %v3048 = select i1 %v3047, i64 %v3046, i64 %v7
  %v3049 = mul i64 %v3042, %v3043
  %v3050 = sdiv i64 %v3049, %v3
  %v3051 = mul i64 %v3050, 1
  %v3052 = icmp slt i64 %v3051, %v7
  %v3053 = select i1 %v3052, i64 %v3051, i64 %v7
  br label %b264
b264:
  %v3054 = phi i64 [ %v3048, %b257 ], [ %v3091, %b269 ]
  %v3055 = icmp slt i64 %v3054, %v3053
  br i1 %v3055, label %b265, label %b266
b265:
  br label %b267
b267:
  %v3056 = phi i64 [ 0, %b265 ], [ %v3090, %b272 ]
  %v3057 = icmp slt i64 %v3056, 8
  br i1 %v3057, label %b268, label %b269
b268:
  br label %b270
b270:
  %v3058 = phi i64 [ 0, %b268 ], [ %v3083, %b271 ]
  %v3059 = phi <8 x float> [ splat (float 0x0000000000000000), %b268 ], [ %v3082, %b271 ]
  %v3060 = icmp slt i64 %v3058, 2
  br i1 %v3060, label %b271, label %b272
b271:
  %v3061 = mul i64 %v3054, 16
  %v3062 = getelementptr inbounds float, ptr %v242, i64 %v3061
  %v3063 = add i64 %v706, 0
  %v3064 = and i64 %v3063, %v340
  %v3065 = mul i64 %v3064, %v7
  %v3066 = add i64 %v3065, %v3054
  %v3067 = mul i64 %v3066, 16
  %v3068 = getelementptr inbounds float, ptr %v156, i64 %v3067
  %v3069 = add i64 0, %v3056
  %v3070 = mul i64 %v3058, 8
  %v3071 = add i64 %v3069, %v3070
  %v3072 = getelementptr inbounds float, ptr %v3068, i64 %v3071
  %v3073 = load float, ptr %v3072, align 4
  %v3074 = add i64 0, 0
  %v3075 = mul i64 %v3058, 8
  %v3076 = add i64 %v3074, %v3075
  %v3077 = getelementptr inbounds float, ptr %v3062, i64 %v3076
  %v3078 = load <8 x float>, ptr %v3077, align 4
  %v3079 = insertelement <8 x float> poison, float %v3073, i64 0
  %v3080 = shufflevector <8 x float> %v3079, <8 x float> poison, <8 x i32> zeroinitializer
  %v3081 = fmul <8 x float> %v3078, %v3080
  %v3082 = fadd <8 x float> %v3059, %v3081
  %v3083 = add nsw i64 %v3058, 1
  br label %b270
b272:
  %v3084 = mul i64 %v3054, 64
  %v3085 = getelementptr inbounds float, ptr %v236, i64 %v3084
  %v3086 = mul i64 %v3056, 8
  %v3087 = add i64 0, %v3086
  %v3088 = add i64 %v3087, 0
  %v3089 = getelementptr inbounds float, ptr %v3085, i64 %v3088
  store <8 x float> %v3059, ptr %v3089, align 4
  %v3090 = add nsw i64 %v3056, 1
  br label %b267
b269:
  %v3091 = add nsw i64 %v3054, 1
  br label %b264
b266:
  %v3092 = add i64 %v7, 0
  %v3093 = sdiv i64 %v3092, 1
  %v3094 = add i64 %v2, 1
  %v3095 = mul i64 %v3093, %v2
  %v3096 = sdiv i64 %v3095, %v3
  %v3097 = mul i64 %v3096, 1
  %v3098 = icmp slt i64 %v3097, %v7
  %v3099 = select i1 %v3098, i64 %v3097, i64 %v7
  %v3100 = mul i64 %v3093, %v3094
  %v3101 = sdiv i64 %v3100, %v3
  %v3102 = mul i64 %v3101, 1
  %v3103 = icmp slt i64 %v3102, %v7
  %v3104 = select i1 %v3103, i64 %v3102, i64 %v7
  br label %b273
b273:
  %v3105 = phi i64 [ %v3099, %b266 ], [ %v3165, %b274 ]
  %v3106 = icmp slt i64 %v3105, %v3104
  br i1 %v3106, label %b274, label %b275
b274:
  %v3107 = mul i64 %v3105, 2
  %v3108 = getelementptr inbounds float, ptr %v226, i64 %v3107
  %v3109 = add i64 %v706, 0
  %v3110 = and i64 %v3109, %v332
  %v3111 = mul i64 %v3110, %v7
  %v3112 = add i64 %v3111, %v3105
  %v3113 = mul i64 %v3112, 2
  %v3114 = getelementptr inbounds float, ptr %v138, i64 %v3113
  %v3115 = add i64 %v706, 0
  %v3116 = and i64 %v3115, %v314
  %v3117 = mul i64 %v3116, %v7
  %v3118 = add i64 %v3117, %v3105
  %v3119 = mul i64 %v3118, 53
  %v3120 = getelementptr inbounds float, ptr %v96, i64 %v3119
  %v3121 = icmp ult i64 2, 8
  %v3122 = select i1 %v3121, i64 2, i64 8
  %v3123 = trunc i64 %v3122 to i32
  %v3124 = insertelement <8 x i32> poison, i32 %v3123, i64 0
  %v3125 = shufflevector <8 x i32> %v3124, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3126 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3125
  %v3127 = add i64 0, 0
  %v3128 = getelementptr inbounds float, ptr %v3108, i64 %v3127
  %v3129 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3128, <8 x i1> %v3126, <8 x float> zeroinitializer)
  %v3130 = add i64 0, 0
  %v3131 = getelementptr inbounds float, ptr %v3114, i64 %v3130
  %v3132 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3131, <8 x i1> %v3126, <8 x float> zeroinitializer)
  %v3133 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3132)
  %v3134 = fneg <8 x float> %v3133
  %v3135 = fcmp olt <8 x float> %v3134, splat (float 0xC05A400000000000)
  %v3136 = select <8 x i1> %v3135, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3134
  %v3137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3136, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3138 = fsub <8 x float> %v3137, splat (float 0x4168000000000000)
  %v3139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3138, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3136)
  %v3140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3138, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3139)
  %v3141 = bitcast <8 x float> %v3137 to <8 x i32>
  %v3142 = fmul <8 x float> %v3140, %v3140
  %v3143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3140, <8 x float> splat (float 0x3F81227F40000000))
  %v3144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3143, <8 x float> %v3140, <8 x float> splat (float 0x3FA5556740000000))
  %v3145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3144, <8 x float> %v3140, <8 x float> splat (float 0x3FC5554B00000000))
  %v3146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3145, <8 x float> %v3140, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3142, <8 x float> %v3146, <8 x float> %v3140)
  %v3148 = sub <8 x i32> %v3141, splat (i32 1262485250)
  %v3149 = lshr <8 x i32> %v3148, splat (i32 1)
  %v3150 = sub <8 x i32> %v3148, %v3149
  %v3151 = shl <8 x i32> %v3149, splat (i32 23)
  %v3152 = bitcast <8 x i32> %v3151 to <8 x float>
  %v3153 = shl <8 x i32> %v3150, splat (i32 23)
  %v3154 = bitcast <8 x i32> %v3153 to <8 x float>
  %v3155 = fadd <8 x float> %v3147, splat (float 0x3FF0000000000000)
  %v3156 = fmul <8 x float> %v3155, %v3152
  %v3157 = fmul <8 x float> %v3156, %v3154
  %v3158 = fcmp olt <8 x float> %v3132, splat (float 0x0000000000000000)
  %v3159 = select <8 x i1> %v3158, <8 x float> %v3157, <8 x float> splat (float 0x3FF0000000000000)
  %v3160 = fadd <8 x float> %v3157, splat (float 0x3FF0000000000000)
  %v3161 = fdiv <8 x float> %v3159, %v3160
  %v3162 = fmul <8 x float> %v3129, %v3161
  %v3163 = add i64 40, 0
  %v3164 = getelementptr inbounds float, ptr %v3120, i64 %v3163
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3162, ptr align 4 %v3164, <8 x i1> %v3126)
  %v3165 = add nsw i64 %v3105, 1
  br label %b273
b275:
  %v3166 = add i64 %v7, 0
  %v3167 = sdiv i64 %v3166, 1
  %v3168 = add i64 %v2, 1
  %v3169 = mul i64 %v3167, %v2
  %v3170 = sdiv i64 %v3169, %v3
  %v3171 = mul i64 %v3170, 1
  %v3172 = icmp slt i64 %v3171, %v7
  %v3173 = select i1 %v3172, i64 %v3171, i64 %v7
  %v3174 = mul i64 %v3167, %v3168
  %v3175 = sdiv i64 %v3174, %v3
  %v3176 = mul i64 %v3175, 1
  %v3177 = icmp slt i64 %v3176, %v7
  %v3178 = select i1 %v3177, i64 %v3176, i64 %v7
  br label %b276
b276:
  %v3179 = phi i64 [ %v3173, %b275 ], [ %v3272, %b281 ]
  %v3180 = icmp slt i64 %v3179, %v3178
  br i1 %v3180, label %b277, label %b278
b277:
  br label %b279
b279:
  %v3181 = phi i64 [ 0, %b277 ], [ %v3271, %b280 ]
  %v3182 = icmp slt i64 %v3181, 2
  br i1 %v3182, label %b280, label %b281
b280:
  %v3183 = mul i64 %v3179, 6
  %v3184 = getelementptr inbounds float, ptr %v92, i64 %v3183
  %v3185 = add i64 %v706, 0
  %v3186 = and i64 %v3185, %v366
  %v3187 = mul i64 %v3186, %v7
  %v3188 = add i64 %v3187, %v3179
  %v3189 = mul i64 %v3188, 2
  %v3190 = getelementptr inbounds float, ptr %v182, i64 %v3189
  %v3191 = add i64 0, %v3181
  %v3192 = getelementptr inbounds float, ptr %v3190, i64 %v3191
  %v3193 = load float, ptr %v3192, align 4
  %v3194 = mul i64 %v3179, 2
  %v3195 = getelementptr inbounds float, ptr %v230, i64 %v3194
  %v3196 = add i64 0, %v3181
  %v3197 = getelementptr inbounds float, ptr %v3195, i64 %v3196
  %v3198 = load float, ptr %v3197, align 4
  %v3199 = add i64 %v706, 0
  %v3200 = and i64 %v3199, %v346
  %v3201 = mul i64 %v3200, %v7
  %v3202 = add i64 %v3201, %v3179
  %v3203 = mul i64 %v3202, 6
  %v3204 = getelementptr inbounds float, ptr %v162, i64 %v3203
  %v3205 = add i64 %v706, 0
  %v3206 = and i64 %v3205, %v354
  %v3207 = mul i64 %v3206, %v7
  %v3208 = add i64 %v3207, %v3179
  %v3209 = mul i64 %v3208, 2
  %v3210 = getelementptr inbounds float, ptr %v170, i64 %v3209
  %v3211 = add i64 0, %v3181
  %v3212 = getelementptr inbounds float, ptr %v3210, i64 %v3211
  %v3213 = load float, ptr %v3212, align 4
  %v3214 = mul i64 %v3179, 6
  %v3215 = getelementptr inbounds float, ptr %v256, i64 %v3214
  %v3216 = icmp ult i64 3, 8
  %v3217 = select i1 %v3216, i64 3, i64 8
  %v3218 = trunc i64 %v3217 to i32
  %v3219 = insertelement <8 x i32> poison, i32 %v3218, i64 0
  %v3220 = shufflevector <8 x i32> %v3219, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3221 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3220
  %v3222 = mul i64 %v3181, 3
  %v3223 = add i64 0, %v3222
  %v3224 = add i64 %v3223, 0
  %v3225 = getelementptr inbounds float, ptr %v3184, i64 %v3224
  %v3226 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3225, <8 x i1> %v3221, <8 x float> zeroinitializer)
  %v3227 = insertelement <8 x float> poison, float %v3193, i64 0
  %v3228 = shufflevector <8 x float> %v3227, <8 x float> poison, <8 x i32> zeroinitializer
  %v3229 = fdiv <8 x float> %v3226, %v3228
  %v3230 = insertelement <8 x float> poison, float %v3198, i64 0
  %v3231 = shufflevector <8 x float> %v3230, <8 x float> poison, <8 x i32> zeroinitializer
  %v3232 = fadd <8 x float> %v3229, %v3231
  %v3233 = mul i64 %v3181, 3
  %v3234 = add i64 0, %v3233
  %v3235 = add i64 %v3234, 0
  %v3236 = getelementptr inbounds float, ptr %v3204, i64 %v3235
  %v3237 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3236, <8 x i1> %v3221, <8 x float> zeroinitializer)
  %v3238 = insertelement <8 x float> poison, float %v3213, i64 0
  %v3239 = shufflevector <8 x float> %v3238, <8 x float> poison, <8 x i32> zeroinitializer
  %v3240 = fsub <8 x float> %v3237, %v3239
  %v3241 = fcmp olt <8 x float> %v3240, splat (float 0xC05A400000000000)
  %v3242 = select <8 x i1> %v3241, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3240
  %v3243 = fcmp ogt <8 x float> %v3242, splat (float 0x4056400000000000)
  %v3244 = select <8 x i1> %v3243, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3242
  %v3245 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3244, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3246 = fsub <8 x float> %v3245, splat (float 0x4168000000000000)
  %v3247 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3246, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3244)
  %v3248 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3246, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3247)
  %v3249 = bitcast <8 x float> %v3245 to <8 x i32>
  %v3250 = fmul <8 x float> %v3248, %v3248
  %v3251 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3248, <8 x float> splat (float 0x3F81227F40000000))
  %v3252 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3251, <8 x float> %v3248, <8 x float> splat (float 0x3FA5556740000000))
  %v3253 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3252, <8 x float> %v3248, <8 x float> splat (float 0x3FC5554B00000000))
  %v3254 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3253, <8 x float> %v3248, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3255 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3250, <8 x float> %v3254, <8 x float> %v3248)
  %v3256 = sub <8 x i32> %v3249, splat (i32 1262485250)
  %v3257 = lshr <8 x i32> %v3256, splat (i32 1)
  %v3258 = sub <8 x i32> %v3256, %v3257
  %v3259 = shl <8 x i32> %v3257, splat (i32 23)
  %v3260 = bitcast <8 x i32> %v3259 to <8 x float>
  %v3261 = shl <8 x i32> %v3258, splat (i32 23)
  %v3262 = bitcast <8 x i32> %v3261 to <8 x float>
  %v3263 = fadd <8 x float> %v3255, splat (float 0x3FF0000000000000)
  %v3264 = fmul <8 x float> %v3263, %v3260
  %v3265 = fmul <8 x float> %v3264, %v3262
  %v3266 = fmul <8 x float> %v3232, %v3265
  %v3267 = mul i64 %v3181, 3
  %v3268 = add i64 0, %v3267
  %v3269 = add i64 %v3268, 0
  %v3270 = getelementptr inbounds float, ptr %v3215, i64 %v3269
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3266, ptr align 4 %v3270, <8 x i1> %v3221)
  %v3271 = add nsw i64 %v3181, 1
  br label %b279
b281:
  %v3272 = add nsw i64 %v3179, 1
  br label %b276
b278:
  %v3273 = add i64 %v7, 0
  %v3274 = sdiv i64 %v3273, 1
  %v3275 = add i64 %v2, 1
  %v3276 = mul i64 %v3274, %v2
  %v3277 = sdiv i64 %v3276, %v3
  %v3278 = mul i64 %v3277, 1
  %v3279 = icmp slt i64 %v3278, %v7
  %v3280 = select i1 %v3279, i64 %v3278, i64 %v7
  %v3281 = mul i64 %v3274, %v3275
  %v3282 = sdiv i64 %v3281, %v3
  %v3283 = mul i64 %v3282, 1
  %v3284 = icmp slt i64 %v3283, %v7
  %v3285 = select i1 %v3284, i64 %v3283, i64 %v7
  br label %b282
b282:
  %v3286 = phi i64 [ %v3280, %b278 ], [ %v3356, %b287 ]
  %v3287 = icmp slt i64 %v3286, %v3285
  br i1 %v3287, label %b283, label %b284
b283:
  br label %b285
b285:
  %v3288 = phi i64 [ 0, %b283 ], [ %v3355, %b290 ]
  %v3289 = icmp slt i64 %v3288, 8
  br i1 %v3289, label %b286, label %b287
b286:
  br label %b288
b288:
  %v3290 = phi i64 [ 0, %b286 ], [ %v3350, %b289 ]
  %v3291 = phi float [ 0x0000000000000000, %b286 ], [ %v3349, %b289 ]
  %v3292 = icmp slt i64 %v3290, 8
  br i1 %v3292, label %b289, label %b290
b289:
  %v3293 = add i64 %v706, 1
  %v3294 = and i64 %v3293, 1
  %v3295 = mul i64 %v3294, %v7
  %v3296 = add i64 %v3295, %v3286
  %v3297 = mul i64 %v3296, 64
  %v3298 = getelementptr inbounds float, ptr %v46, i64 %v3297
  %v3299 = mul i64 %v3286, 64
  %v3300 = getelementptr inbounds float, ptr %v222, i64 %v3299
  %v3301 = mul i64 %v3286, 8
  %v3302 = getelementptr inbounds float, ptr %v254, i64 %v3301
  %v3303 = add i64 %v706, 1
  %v3304 = and i64 %v3303, %v282
  %v3305 = mul i64 %v3304, %v7
  %v3306 = add i64 %v3305, %v3286
  %v3307 = mul i64 %v3306, 64
  %v3308 = getelementptr inbounds float, ptr %v28, i64 %v3307
  %v3309 = mul i64 %v3286, 64
  %v3310 = getelementptr inbounds float, ptr %v236, i64 %v3309
  %v3311 = add i64 %v706, 0
  %v3312 = and i64 %v3311, %v344
  %v3313 = mul i64 %v3312, %v7
  %v3314 = add i64 %v3313, %v3286
  %v3315 = mul i64 %v3314, 8
  %v3316 = getelementptr inbounds float, ptr %v160, i64 %v3315
  %v3317 = add i64 0, %v3290
  %v3318 = getelementptr inbounds float, ptr %v3316, i64 %v3317
  %v3319 = load float, ptr %v3318, align 4
  %v3320 = mul i64 %v3288, 8
  %v3321 = add i64 0, %v3320
  %v3322 = add i64 %v3321, %v3290
  %v3323 = getelementptr inbounds float, ptr %v3298, i64 %v3322
  %v3324 = load float, ptr %v3323, align 4
  %v3325 = mul i64 %v3288, 8
  %v3326 = add i64 0, %v3325
  %v3327 = add i64 %v3326, %v3290
  %v3328 = getelementptr inbounds float, ptr %v3300, i64 %v3327
  %v3329 = load float, ptr %v3328, align 4
  %v3330 = fadd float %v3324, %v3329
  %v3331 = add i64 0, %v3288
  %v3332 = getelementptr inbounds float, ptr %v3302, i64 %v3331
  %v3333 = load float, ptr %v3332, align 4
  %v3334 = mul i64 %v3288, 8
  %v3335 = add i64 0, %v3334
  %v3336 = add i64 %v3335, %v3290
  %v3337 = getelementptr inbounds float, ptr %v3308, i64 %v3336
  %v3338 = load float, ptr %v3337, align 4
  %v3339 = fmul float %v3333, %v3338
  %v3340 = fadd float %v3330, %v3339
  %v3341 = fadd float %v3340, %v3339
  %v3342 = add i64 0, %v3288
  %v3343 = mul i64 %v3290, 8
  %v3344 = add i64 %v3342, %v3343
  %v3345 = getelementptr inbounds float, ptr %v3310, i64 %v3344
  %v3346 = load float, ptr %v3345, align 4
  %v3347 = fadd float %v3341, %v3346
  %v3348 = fmul float %v3347, %v3319
  %v3349 = fadd float %v3291, %v3348
  %v3350 = add nsw i64 %v3290, 1
  br label %b288
b290:
  %v3351 = mul i64 %v3286, 8
  %v3352 = getelementptr inbounds float, ptr %v244, i64 %v3351
  %v3353 = add i64 0, %v3288
  %v3354 = getelementptr inbounds float, ptr %v3352, i64 %v3353
  store float %v3291, ptr %v3354, align 4
  %v3355 = add nsw i64 %v3288, 1
  br label %b285
b287:
  %v3356 = add nsw i64 %v3286, 1
  br label %b282
b284:
  %v3357 = add i64 %v7, 0
  %v3358 = sdiv i64 %v3357, 1
  %v3359 = add i64 %v2, 1
  %v3360 = mul i64 %v3358, %v2
  %v3361 = sdiv i64 %v3360, %v3
  %v3362 = mul i64 %v3361, 1
  %v3363 = icmp slt i64 %v3362, %v7
  %v3364 = select i1 %v3363, i64 %v3362, i64 %v7
  %v3365 = mul i64 %v3358, %v3359
  %v3366 = sdiv i64 %v3365, %v3
  %v3367 = mul i64 %v3366, 1
  %v3368 = icmp slt i64 %v3367, %v7
  %v3369 = select i1 %v3368, i64 %v3367, i64 %v7
  br label %b291
b291:
  %v3370 = phi i64 [ %v3364, %b284 ], [ %v3444, %b296 ]
  %v3371 = icmp slt i64 %v3370, %v3369
  br i1 %v3371, label %b292, label %b293
b292:
  br label %b294
b294:
  %v3372 = phi i64 [ 0, %b292 ], [ %v3443, %b299 ]
  %v3373 = icmp slt i64 %v3372, 8
  br i1 %v3373, label %b295, label %b296
b295:
  br label %b297
b297:
  %v3374 = phi i64 [ 0, %b295 ], [ %v3434, %b298 ]
  %v3375 = phi float [ 0x0000000000000000, %b295 ], [ %v3433, %b298 ]
  %v3376 = icmp slt i64 %v3374, 8
  br i1 %v3376, label %b298, label %b299
b298:
  %v3377 = add i64 %v706, 1
  %v3378 = and i64 %v3377, 1
  %v3379 = mul i64 %v3378, %v7
  %v3380 = add i64 %v3379, %v3370
  %v3381 = mul i64 %v3380, 64
  %v3382 = getelementptr inbounds float, ptr %v46, i64 %v3381
  %v3383 = mul i64 %v3370, 64
  %v3384 = getelementptr inbounds float, ptr %v222, i64 %v3383
  %v3385 = mul i64 %v3370, 8
  %v3386 = getelementptr inbounds float, ptr %v254, i64 %v3385
  %v3387 = add i64 0, %v3374
  %v3388 = getelementptr inbounds float, ptr %v3386, i64 %v3387
  %v3389 = load float, ptr %v3388, align 4
  %v3390 = add i64 %v706, 1
  %v3391 = and i64 %v3390, %v282
  %v3392 = mul i64 %v3391, %v7
  %v3393 = add i64 %v3392, %v3370
  %v3394 = mul i64 %v3393, 64
  %v3395 = getelementptr inbounds float, ptr %v28, i64 %v3394
  %v3396 = mul i64 %v3370, 64
  %v3397 = getelementptr inbounds float, ptr %v236, i64 %v3396
  %v3398 = add i64 %v706, 1
  %v3399 = and i64 %v3398, %v290
  %v3400 = mul i64 %v3399, %v7
  %v3401 = add i64 %v3400, %v3370
  %v3402 = mul i64 %v3401, 8
  %v3403 = getelementptr inbounds float, ptr %v36, i64 %v3402
  %v3404 = add i64 0, %v3374
  %v3405 = getelementptr inbounds float, ptr %v3403, i64 %v3404
  %v3406 = load float, ptr %v3405, align 4
  %v3407 = add i64 0, %v3372
  %v3408 = mul i64 %v3374, 8
  %v3409 = add i64 %v3407, %v3408
  %v3410 = getelementptr inbounds float, ptr %v3382, i64 %v3409
  %v3411 = load float, ptr %v3410, align 4
  %v3412 = add i64 0, %v3372
  %v3413 = mul i64 %v3374, 8
  %v3414 = add i64 %v3412, %v3413
  %v3415 = getelementptr inbounds float, ptr %v3384, i64 %v3414
  %v3416 = load float, ptr %v3415, align 4
  %v3417 = fadd float %v3411, %v3416
  %v3418 = add i64 0, %v3372
  %v3419 = mul i64 %v3374, 8
  %v3420 = add i64 %v3418, %v3419
  %v3421 = getelementptr inbounds float, ptr %v3395, i64 %v3420
  %v3422 = load float, ptr %v3421, align 4
  %v3423 = fmul float %v3389, %v3422
  %v3424 = fadd float %v3417, %v3423
  %v3425 = fadd float %v3424, %v3423
  %v3426 = mul i64 %v3372, 8
  %v3427 = add i64 0, %v3426
  %v3428 = add i64 %v3427, %v3374
  %v3429 = getelementptr inbounds float, ptr %v3397, i64 %v3428
  %v3430 = load float, ptr %v3429, align 4
  %v3431 = fadd float %v3425, %v3430
  %v3432 = fmul float %v3431, %v3406
  %v3433 = fadd float %v3375, %v3432
  %v3434 = add nsw i64 %v3374, 1
  br label %b297
b299:
  %v3435 = add i64 %v706, 0
  %v3436 = and i64 %v3435, %v314
  %v3437 = mul i64 %v3436, %v7
  %v3438 = add i64 %v3437, %v3370
  %v3439 = mul i64 %v3438, 53
  %v3440 = getelementptr inbounds float, ptr %v96, i64 %v3439
  %v3441 = add i64 32, %v3372
  %v3442 = getelementptr inbounds float, ptr %v3440, i64 %v3441
  store float %v3375, ptr %v3442, align 4
  %v3443 = add nsw i64 %v3372, 1
  br label %b294
b296:
  %v3444 = add nsw i64 %v3370, 1
  br label %b291
b293:
  %v3445 = add i64 %v7, 0
  %v3446 = sdiv i64 %v3445, 1
  %v3447 = add i64 %v2, 1
  %v3448 = mul i64 %v3446, %v2
  %v3449 = sdiv i64 %v3448, %v3
  %v3450 = mul i64 %v3449, 1
  %v3451 = icmp slt i64 %v3450, %v7
  %v3452 = select i1 %v3451, i64 %v3450, i64 %v7
  %v3453 = mul i64 %v3446, %v3447
  %v3454 = sdiv i64 %v3453, %v3
  %v3455 = mul i64 %v3454, 1
  %v3456 = icmp slt i64 %v3455, %v7
  %v3457 = select i1 %v3456, i64 %v3455, i64 %v7
  br label %b300
b300:
  %v3458 = phi i64 [ %v3452, %b293 ], [ %v3541, %b305 ]
  %v3459 = icmp slt i64 %v3458, %v3457
  br i1 %v3459, label %b301, label %b302
b301:
  br label %b303
b303:
  %v3460 = phi i64 [ 0, %b301 ], [ %v3540, %b308 ]
  %v3461 = icmp slt i64 %v3460, 8
  br i1 %v3461, label %b304, label %b305
b304:
  br label %b306
b306:
  %v3462 = phi i64 [ 0, %b304 ], [ %v3535, %b307 ]
  %v3463 = phi float [ 0x0000000000000000, %b304 ], [ %v3534, %b307 ]
  %v3464 = icmp slt i64 %v3462, 8
  br i1 %v3464, label %b307, label %b308
b307:
  %v3465 = add i64 %v706, 1
  %v3466 = and i64 %v3465, 1
  %v3467 = mul i64 %v3466, %v7
  %v3468 = add i64 %v3467, %v3458
  %v3469 = mul i64 %v3468, 64
  %v3470 = getelementptr inbounds float, ptr %v46, i64 %v3469
  %v3471 = mul i64 %v3458, 64
  %v3472 = getelementptr inbounds float, ptr %v222, i64 %v3471
  %v3473 = mul i64 %v3458, 8
  %v3474 = getelementptr inbounds float, ptr %v254, i64 %v3473
  %v3475 = add i64 %v706, 1
  %v3476 = and i64 %v3475, %v282
  %v3477 = mul i64 %v3476, %v7
  %v3478 = add i64 %v3477, %v3458
  %v3479 = mul i64 %v3478, 64
  %v3480 = getelementptr inbounds float, ptr %v28, i64 %v3479
  %v3481 = mul i64 %v3458, 64
  %v3482 = getelementptr inbounds float, ptr %v236, i64 %v3481
  %v3483 = add i64 %v706, 0
  %v3484 = and i64 %v3483, %v282
  %v3485 = mul i64 %v3484, %v7
  %v3486 = add i64 %v3485, %v3458
  %v3487 = mul i64 %v3486, 64
  %v3488 = getelementptr inbounds float, ptr %v28, i64 %v3487
  %v3489 = add i64 %v706, 0
  %v3490 = and i64 %v3489, %v330
  %v3491 = mul i64 %v3490, %v7
  %v3492 = add i64 %v3491, %v3458
  %v3493 = mul i64 %v3492, 8
  %v3494 = getelementptr inbounds float, ptr %v132, i64 %v3493
  %v3495 = add i64 0, %v3462
  %v3496 = getelementptr inbounds float, ptr %v3494, i64 %v3495
  %v3497 = load float, ptr %v3496, align 4
  %v3498 = mul i64 %v3460, 8
  %v3499 = add i64 0, %v3498
  %v3500 = add i64 %v3499, %v3462
  %v3501 = getelementptr inbounds float, ptr %v3470, i64 %v3500
  %v3502 = load float, ptr %v3501, align 4
  %v3503 = mul i64 %v3460, 8
  %v3504 = add i64 0, %v3503
  %v3505 = add i64 %v3504, %v3462
  %v3506 = getelementptr inbounds float, ptr %v3472, i64 %v3505
  %v3507 = load float, ptr %v3506, align 4
  %v3508 = fadd float %v3502, %v3507
  %v3509 = add i64 0, %v3460
  %v3510 = getelementptr inbounds float, ptr %v3474, i64 %v3509
  %v3511 = load float, ptr %v3510, align 4
  %v3512 = mul i64 %v3460, 8
  %v3513 = add i64 0, %v3512
  %v3514 = add i64 %v3513, %v3462
  %v3515 = getelementptr inbounds float, ptr %v3480, i64 %v3514
  %v3516 = load float, ptr %v3515, align 4
  %v3517 = fmul float %v3511, %v3516
  %v3518 = fadd float %v3508, %v3517
  %v3519 = fadd float %v3518, %v3517
  %v3520 = add i64 0, %v3460
  %v3521 = mul i64 %v3462, 8
  %v3522 = add i64 %v3520, %v3521
  %v3523 = getelementptr inbounds float, ptr %v3482, i64 %v3522
  %v3524 = load float, ptr %v3523, align 4
  %v3525 = fadd float %v3519, %v3524
  %v3526 = mul i64 %v3460, 8
  %v3527 = add i64 0, %v3526
  %v3528 = add i64 %v3527, %v3462
  %v3529 = getelementptr inbounds float, ptr %v3488, i64 %v3528
  %v3530 = load float, ptr %v3529, align 4
  %v3531 = fmul float %v3525, %v3530
  %v3532 = fmul float %v3531, %v3497
  %v3533 = fneg float %v3532
  %v3534 = fadd float %v3463, %v3533
  %v3535 = add nsw i64 %v3462, 1
  br label %b306
b308:
  %v3536 = mul i64 %v3458, 8
  %v3537 = getelementptr inbounds float, ptr %v248, i64 %v3536
  %v3538 = add i64 0, %v3460
  %v3539 = getelementptr inbounds float, ptr %v3537, i64 %v3538
  store float %v3463, ptr %v3539, align 4
  %v3540 = add nsw i64 %v3460, 1
  br label %b303
b305:
  %v3541 = add nsw i64 %v3458, 1
  br label %b300
b302:
  %v3542 = add i64 %v7, 0
  %v3543 = sdiv i64 %v3542, 1
  %v3544 = add i64 %v2, 1
  %v3545 = mul i64 %v3543, %v2
  %v3546 = sdiv i64 %v3545, %v3
  %v3547 = mul i64 %v3546, 1
  %v3548 = icmp slt i64 %v3547, %v7
  %v3549 = select i1 %v3548, i64 %v3547, i64 %v7
  %v3550 = mul i64 %v3543, %v3544
  %v3551 = sdiv i64 %v3550, %v3
  %v3552 = mul i64 %v3551, 1
  %v3553 = icmp slt i64 %v3552, %v7
  %v3554 = select i1 %v3553, i64 %v3552, i64 %v7
  br label %b309
b309:
  %v3555 = phi i64 [ %v3549, %b302 ], [ %v3638, %b314 ]
  %v3556 = icmp slt i64 %v3555, %v3554
  br i1 %v3556, label %b310, label %b311
b310:
  br label %b312
b312:
  %v3557 = phi i64 [ 0, %b310 ], [ %v3637, %b317 ]
  %v3558 = icmp slt i64 %v3557, 8
  br i1 %v3558, label %b313, label %b314
b313:
  br label %b315
b315:
  %v3559 = phi i64 [ 0, %b313 ], [ %v3632, %b316 ]
  %v3560 = phi float [ 0x0000000000000000, %b313 ], [ %v3631, %b316 ]
  %v3561 = icmp slt i64 %v3559, 8
  br i1 %v3561, label %b316, label %b317
b316:
  %v3562 = add i64 %v706, 1
  %v3563 = and i64 %v3562, 1
  %v3564 = mul i64 %v3563, %v7
  %v3565 = add i64 %v3564, %v3555
  %v3566 = mul i64 %v3565, 64
  %v3567 = getelementptr inbounds float, ptr %v46, i64 %v3566
  %v3568 = mul i64 %v3555, 64
  %v3569 = getelementptr inbounds float, ptr %v222, i64 %v3568
  %v3570 = mul i64 %v3555, 8
  %v3571 = getelementptr inbounds float, ptr %v254, i64 %v3570
  %v3572 = add i64 0, %v3559
  %v3573 = getelementptr inbounds float, ptr %v3571, i64 %v3572
  %v3574 = load float, ptr %v3573, align 4
  %v3575 = add i64 %v706, 1
  %v3576 = and i64 %v3575, %v282
  %v3577 = mul i64 %v3576, %v7
  %v3578 = add i64 %v3577, %v3555
  %v3579 = mul i64 %v3578, 64
  %v3580 = getelementptr inbounds float, ptr %v28, i64 %v3579
  %v3581 = mul i64 %v3555, 64
  %v3582 = getelementptr inbounds float, ptr %v236, i64 %v3581
  %v3583 = add i64 %v706, 0
  %v3584 = and i64 %v3583, %v282
  %v3585 = mul i64 %v3584, %v7
  %v3586 = add i64 %v3585, %v3555
  %v3587 = mul i64 %v3586, 64
  %v3588 = getelementptr inbounds float, ptr %v28, i64 %v3587
  %v3589 = add i64 %v706, 1
  %v3590 = and i64 %v3589, %v290
  %v3591 = mul i64 %v3590, %v7
  %v3592 = add i64 %v3591, %v3555
  %v3593 = mul i64 %v3592, 8
  %v3594 = getelementptr inbounds float, ptr %v36, i64 %v3593
  %v3595 = add i64 0, %v3559
  %v3596 = getelementptr inbounds float, ptr %v3594, i64 %v3595
  %v3597 = load float, ptr %v3596, align 4
  %v3598 = add i64 0, %v3557
  %v3599 = mul i64 %v3559, 8
  %v3600 = add i64 %v3598, %v3599
  %v3601 = getelementptr inbounds float, ptr %v3567, i64 %v3600
  %v3602 = load float, ptr %v3601, align 4
  %v3603 = add i64 0, %v3557
  %v3604 = mul i64 %v3559, 8
  %v3605 = add i64 %v3603, %v3604
  %v3606 = getelementptr inbounds float, ptr %v3569, i64 %v3605
  %v3607 = load float, ptr %v3606, align 4
  %v3608 = fadd float %v3602, %v3607
  %v3609 = add i64 0, %v3557
  %v3610 = mul i64 %v3559, 8
  %v3611 = add i64 %v3609, %v3610
  %v3612 = getelementptr inbounds float, ptr %v3580, i64 %v3611
  %v3613 = load float, ptr %v3612, align 4
  %v3614 = fmul float %v3574, %v3613
  %v3615 = fadd float %v3608, %v3614
  %v3616 = fadd float %v3615, %v3614
  %v3617 = mul i64 %v3557, 8
  %v3618 = add i64 0, %v3617
  %v3619 = add i64 %v3618, %v3559
  %v3620 = getelementptr inbounds float, ptr %v3582, i64 %v3619
  %v3621 = load float, ptr %v3620, align 4
  %v3622 = fadd float %v3616, %v3621
  %v3623 = add i64 0, %v3557
  %v3624 = mul i64 %v3559, 8
  %v3625 = add i64 %v3623, %v3624
  %v3626 = getelementptr inbounds float, ptr %v3588, i64 %v3625
  %v3627 = load float, ptr %v3626, align 4
  %v3628 = fmul float %v3622, %v3627
  %v3629 = fmul float %v3628, %v3597
  %v3630 = fneg float %v3629
  %v3631 = fadd float %v3560, %v3630
  %v3632 = add nsw i64 %v3559, 1
  br label %b315
b317:
  %v3633 = mul i64 %v3555, 8
  %v3634 = getelementptr inbounds float, ptr %v94, i64 %v3633
  %v3635 = add i64 0, %v3557
  %v3636 = getelementptr inbounds float, ptr %v3634, i64 %v3635
  store float %v3560, ptr %v3636, align 4
  %v3637 = add nsw i64 %v3557, 1
  br label %b312
b314:
  %v3638 = add nsw i64 %v3555, 1
  br label %b309
b311:
  %v3639 = add i64 %v7, 0
  %v3640 = sdiv i64 %v3639, 1
  %v3641 = add i64 %v2, 1
  %v3642 = mul i64 %v3640, %v2
  %v3643 = sdiv i64 %v3642, %v3
  %v3644 = mul i64 %v3643, 1
  %v3645 = icmp slt i64 %v3644, %v7
  %v3646 = select i1 %v3645, i64 %v3644, i64 %v7
  %v3647 = mul i64 %v3640, %v3641
  %v3648 = sdiv i64 %v3647, %v3
  %v3649 = mul i64 %v3648, 1
  %v3650 = icmp slt i64 %v3649, %v7
  %v3651 = select i1 %v3650, i64 %v3649, i64 %v7
  br label %b318
b318:
  %v3652 = phi i64 [ %v3646, %b311 ], [ %v3691, %b323 ]
  %v3653 = icmp slt i64 %v3652, %v3651
  br i1 %v3653, label %b319, label %b320
b319:
  br label %b321
b321:
  %v3654 = phi i64 [ 0, %b319 ], [ %v3690, %b322 ]
  %v3655 = icmp slt i64 %v3654, 2
  br i1 %v3655, label %b322, label %b323
b322:
  %v3656 = mul i64 %v3652, 2
  %v3657 = getelementptr inbounds float, ptr %v232, i64 %v3656
  %v3658 = add i64 0, %v3654
  %v3659 = getelementptr inbounds float, ptr %v3657, i64 %v3658
  %v3660 = load float, ptr %v3659, align 4
  %v3661 = add i64 %v706, 0
  %v3662 = and i64 %v3661, %v340
  %v3663 = mul i64 %v3662, %v7
  %v3664 = add i64 %v3663, %v3652
  %v3665 = mul i64 %v3664, 16
  %v3666 = getelementptr inbounds float, ptr %v156, i64 %v3665
  %v3667 = mul i64 %v3652, 16
  %v3668 = getelementptr inbounds float, ptr %v220, i64 %v3667
  %v3669 = mul i64 %v3652, 16
  %v3670 = getelementptr inbounds float, ptr %v242, i64 %v3669
  %v3671 = mul i64 %v3654, 8
  %v3672 = add i64 0, %v3671
  %v3673 = add i64 %v3672, 0
  %v3674 = getelementptr inbounds float, ptr %v3666, i64 %v3673
  %v3675 = load <8 x float>, ptr %v3674, align 4
  %v3676 = insertelement <8 x float> poison, float %v3660, i64 0
  %v3677 = shufflevector <8 x float> %v3676, <8 x float> poison, <8 x i32> zeroinitializer
  %v3678 = fmul <8 x float> %v3677, %v3675
  %v3679 = fadd <8 x float> %v3678, %v3678
  %v3680 = mul i64 %v3654, 8
  %v3681 = add i64 0, %v3680
  %v3682 = add i64 %v3681, 0
  %v3683 = getelementptr inbounds float, ptr %v3668, i64 %v3682
  %v3684 = load <8 x float>, ptr %v3683, align 4
  %v3685 = fadd <8 x float> %v3679, %v3684
  %v3686 = mul i64 %v3654, 8
  %v3687 = add i64 0, %v3686
  %v3688 = add i64 %v3687, 0
  %v3689 = getelementptr inbounds float, ptr %v3670, i64 %v3688
  store <8 x float> %v3685, ptr %v3689, align 4
  %v3690 = add nsw i64 %v3654, 1
  br label %b321
b323:
  %v3691 = add nsw i64 %v3652, 1
  br label %b318
b320:
  %v3692 = add i64 %v7, 0
  %v3693 = sdiv i64 %v3692, 1
  %v3694 = add i64 %v2, 1
  %v3695 = mul i64 %v3693, %v2
  %v3696 = sdiv i64 %v3695, %v3
  %v3697 = mul i64 %v3696, 1
  %v3698 = icmp slt i64 %v3697, %v7
  %v3699 = select i1 %v3698, i64 %v3697, i64 %v7
  %v3700 = mul i64 %v3693, %v3694
  %v3701 = sdiv i64 %v3700, %v3
  %v3702 = mul i64 %v3701, 1
  %v3703 = icmp slt i64 %v3702, %v7
  %v3704 = select i1 %v3703, i64 %v3702, i64 %v7
  br label %b324
b324:
  %v3705 = phi i64 [ %v3699, %b320 ], [ %v3922, %b329 ]
  %v3706 = icmp slt i64 %v3705, %v3704
  br i1 %v3706, label %b325, label %b326
b325:
  br label %b327
b327:
  %v3707 = phi i64 [ 0, %b325 ], [ %v3908, %b328 ]
  %v3708 = phi <8 x float> [ splat (float 0x0000000000000000), %b325 ], [ %v3907, %b328 ]
  %v3709 = icmp slt i64 %v3707, 8
  br i1 %v3709, label %b328, label %b329
b328:
  %v3710 = add i64 %v706, 1
  %v3711 = and i64 %v3710, 1
  %v3712 = mul i64 %v3711, %v7
  %v3713 = add i64 %v3712, %v3705
  %v3714 = mul i64 %v3713, 8
  %v3715 = getelementptr inbounds float, ptr %v54, i64 %v3714
  %v3716 = add i64 %v706, 1
  %v3717 = and i64 %v3716, 1
  %v3718 = mul i64 %v3717, %v7
  %v3719 = add i64 %v3718, %v3705
  %v3720 = mul i64 %v3719, 8
  %v3721 = getelementptr inbounds float, ptr %v52, i64 %v3720
  %v3722 = mul i64 %v3705, 1
  %v3723 = getelementptr inbounds float, ptr %v224, i64 %v3722
  %v3724 = getelementptr inbounds float, ptr %v3723, i64 0
  %v3725 = load float, ptr %v3724, align 4
  %v3726 = fneg float %v3725
  %v3727 = mul i64 %v3705, 8
  %v3728 = getelementptr inbounds float, ptr %v252, i64 %v3727
  %v3729 = mul i64 %v3705, 8
  %v3730 = getelementptr inbounds float, ptr %v246, i64 %v3729
  %v3731 = mul i64 %v3705, 8
  %v3732 = getelementptr inbounds float, ptr %v250, i64 %v3731
  %v3733 = mul i64 %v3705, 8
  %v3734 = getelementptr inbounds float, ptr %v244, i64 %v3733
  %v3735 = mul i64 %v3705, 8
  %v3736 = getelementptr inbounds float, ptr %v248, i64 %v3735
  %v3737 = add i64 %v706, 0
  %v3738 = and i64 %v3737, %v348
  %v3739 = mul i64 %v3738, %v7
  %v3740 = add i64 %v3739, %v3705
  %v3741 = mul i64 %v3740, 1
  %v3742 = getelementptr inbounds float, ptr %v164, i64 %v3741
  %v3743 = getelementptr inbounds float, ptr %v3742, i64 0
  %v3744 = load float, ptr %v3743, align 4
  %v3745 = add i64 %v706, 0
  %v3746 = and i64 %v3745, %v378
  %v3747 = mul i64 %v3746, %v7
  %v3748 = add i64 %v3747, %v3705
  %v3749 = mul i64 %v3748, 8
  %v3750 = getelementptr inbounds float, ptr %v194, i64 %v3749
  %v3751 = fsub float 0x3FF0000000000000, %v3744
  %v3752 = add i64 %v706, 0
  %v3753 = and i64 %v3752, %v338
  %v3754 = mul i64 %v3753, %v7
  %v3755 = add i64 %v3754, %v3705
  %v3756 = mul i64 %v3755, 1
  %v3757 = getelementptr inbounds float, ptr %v150, i64 %v3756
  %v3758 = getelementptr inbounds float, ptr %v3757, i64 0
  %v3759 = load float, ptr %v3758, align 4
  %v3760 = call float @llvm.fabs.f32(float %v3759)
  %v3761 = fneg float %v3760
  %v3762 = fcmp olt float %v3761, 0xC05A400000000000
  %v3763 = select i1 %v3762, float 0xC05A400000000000, float %v3761
  %v3764 = call float @llvm.fmuladd.f32(float %v3763, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3765 = fsub float %v3764, 0x4168000000000000
  %v3766 = call float @llvm.fmuladd.f32(float %v3765, float 0xBFE62E4000000000, float %v3763)
  %v3767 = call float @llvm.fmuladd.f32(float %v3765, float 0xBEB7F7D1C0000000, float %v3766)
  %v3768 = bitcast float %v3764 to i32
  %v3769 = fmul float %v3767, %v3767
  %v3770 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3767, float 0x3F81227F40000000)
  %v3771 = call float @llvm.fmuladd.f32(float %v3770, float %v3767, float 0x3FA5556740000000)
  %v3772 = call float @llvm.fmuladd.f32(float %v3771, float %v3767, float 0x3FC5554B00000000)
  %v3773 = call float @llvm.fmuladd.f32(float %v3772, float %v3767, float 0x3FDFFFFFE0000000)
  %v3774 = call float @llvm.fmuladd.f32(float %v3769, float %v3773, float %v3767)
  %v3775 = sub i32 %v3768, 1262485250
  %v3776 = lshr i32 %v3775, 1
  %v3777 = sub i32 %v3775, %v3776
  %v3778 = shl i32 %v3776, 23
  %v3779 = bitcast i32 %v3778 to float
  %v3780 = shl i32 %v3777, 23
  %v3781 = bitcast i32 %v3780 to float
  %v3782 = fadd float %v3774, 0x3FF0000000000000
  %v3783 = fmul float %v3782, %v3779
  %v3784 = fmul float %v3783, %v3781
  %v3785 = fcmp ogt float %v3784, 0x3FDA8279A0000000
  %v3786 = call float @llvm.fmuladd.f32(float %v3784, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v3787 = select i1 %v3785, float %v3786, float %v3784
  %v3788 = select i1 %v3785, float 0x3FE62E4000000000, float 0x0000000000000000
  %v3789 = select i1 %v3785, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v3790 = fmul float %v3787, %v3787
  %v3791 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v3790, float 0xBFC0DA7220000000)
  %v3792 = call float @llvm.fmuladd.f32(float %v3791, float %v3790, float 0xBFC546EF00000000)
  %v3793 = call float @llvm.fmuladd.f32(float %v3792, float %v3790, float 0xBFD0002320000000)
  %v3794 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v3790, float 0x3FC22D90A0000000)
  %v3795 = call float @llvm.fmuladd.f32(float %v3794, float %v3790, float 0x3FC999FF60000000)
  %v3796 = call float @llvm.fmuladd.f32(float %v3795, float %v3790, float 0x3FD5555540000000)
  %v3797 = call float @llvm.fmuladd.f32(float %v3787, float %v3793, float %v3796)
  %v3798 = call float @llvm.fmuladd.f32(float %v3787, float %v3797, float 0xBFE0000000000000)
  %v3799 = fmul float %v3787, %v3787
  %v3800 = call float @llvm.fmuladd.f32(float %v3799, float %v3798, float %v3789)
  %v3801 = fadd float %v3800, %v3787
  %v3802 = fadd float %v3801, %v3788
  %v3803 = fcmp ogt float %v3759, 0x0000000000000000
  %v3804 = select i1 %v3803, float %v3759, float 0x0000000000000000
  %v3805 = fadd float %v3804, %v3802
  %v3806 = fadd float 0x3FF0000000000000, %v3805
  %v3807 = add i64 %v706, 0
  %v3808 = and i64 %v3807, %v364
  %v3809 = mul i64 %v3808, %v7
  %v3810 = add i64 %v3809, %v3705
  %v3811 = mul i64 %v3810, 8
  %v3812 = getelementptr inbounds float, ptr %v180, i64 %v3811
  %v3813 = add i64 %v706, 0
  %v3814 = and i64 %v3813, %v376
  %v3815 = mul i64 %v3814, %v7
  %v3816 = add i64 %v3815, %v3705
  %v3817 = mul i64 %v3816, 1
  %v3818 = getelementptr inbounds float, ptr %v192, i64 %v3817
  %v3819 = getelementptr inbounds float, ptr %v3818, i64 0
  %v3820 = load float, ptr %v3819, align 4
  %v3821 = add i64 %v706, 0
  %v3822 = and i64 %v3821, %v380
  %v3823 = mul i64 %v3822, %v7
  %v3824 = add i64 %v3823, %v3705
  %v3825 = mul i64 %v3824, 1
  %v3826 = getelementptr inbounds float, ptr %v196, i64 %v3825
  %v3827 = getelementptr inbounds float, ptr %v3826, i64 0
  %v3828 = load float, ptr %v3827, align 4
  %v3829 = add i64 0, %v3707
  %v3830 = getelementptr inbounds float, ptr %v3715, i64 %v3829
  %v3831 = load <8 x float>, ptr %v3830, align 4
  %v3832 = add i64 0, %v3707
  %v3833 = getelementptr inbounds float, ptr %v3721, i64 %v3832
  %v3834 = load <8 x float>, ptr %v3833, align 4
  %v3835 = fadd <8 x float> %v3831, %v3834
  %v3836 = insertelement <8 x float> poison, float %v3726, i64 0
  %v3837 = shufflevector <8 x float> %v3836, <8 x float> poison, <8 x i32> zeroinitializer
  %v3838 = fadd <8 x float> %v3835, %v3837
  %v3839 = add i64 0, %v3707
  %v3840 = getelementptr inbounds float, ptr %v3728, i64 %v3839
  %v3841 = load <8 x float>, ptr %v3840, align 4
  %v3842 = fadd <8 x float> %v3838, %v3841
  %v3843 = add i64 0, %v3707
  %v3844 = getelementptr inbounds float, ptr %v3730, i64 %v3843
  %v3845 = load <8 x float>, ptr %v3844, align 4
  %v3846 = add i64 0, %v3707
  %v3847 = getelementptr inbounds float, ptr %v3732, i64 %v3846
  %v3848 = load <8 x float>, ptr %v3847, align 4
  %v3849 = fsub <8 x float> %v3845, %v3848
  %v3850 = add i64 0, %v3707
  %v3851 = getelementptr inbounds float, ptr %v3734, i64 %v3850
  %v3852 = load <8 x float>, ptr %v3851, align 4
  %v3853 = fadd <8 x float> %v3849, %v3852
  %v3854 = add i64 0, %v3707
  %v3855 = getelementptr inbounds float, ptr %v3736, i64 %v3854
  %v3856 = load <8 x float>, ptr %v3855, align 4
  %v3857 = fadd <8 x float> %v3853, %v3856
  %v3858 = fadd <8 x float> %v3842, %v3857
  %v3859 = add i64 0, %v3707
  %v3860 = getelementptr inbounds float, ptr %v3750, i64 %v3859
  %v3861 = load <8 x float>, ptr %v3860, align 4
  %v3862 = insertelement <8 x float> poison, float %v3744, i64 0
  %v3863 = shufflevector <8 x float> %v3862, <8 x float> poison, <8 x i32> zeroinitializer
  %v3864 = fmul <8 x float> %v3863, %v3861
  %v3865 = add i64 0, %v3707
  %v3866 = getelementptr inbounds float, ptr %v3812, i64 %v3865
  %v3867 = load <8 x float>, ptr %v3866, align 4
  %v3868 = insertelement <8 x float> poison, float %v3806, i64 0
  %v3869 = shufflevector <8 x float> %v3868, <8 x float> poison, <8 x i32> zeroinitializer
  %v3870 = fmul <8 x float> %v3869, %v3867
  %v3871 = insertelement <8 x float> poison, float %v3820, i64 0
  %v3872 = shufflevector <8 x float> %v3871, <8 x float> poison, <8 x i32> zeroinitializer
  %v3873 = fsub <8 x float> %v3870, %v3872
  %v3874 = fcmp olt <8 x float> %v3873, splat (float 0xC05A400000000000)
  %v3875 = select <8 x i1> %v3874, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3873
  %v3876 = fcmp ogt <8 x float> %v3875, splat (float 0x4056400000000000)
  %v3877 = select <8 x i1> %v3876, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3875
  %v3878 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3877, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3879 = fsub <8 x float> %v3878, splat (float 0x4168000000000000)
  %v3880 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3879, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3877)
  %v3881 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3879, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3880)
  %v3882 = bitcast <8 x float> %v3878 to <8 x i32>
  %v3883 = fmul <8 x float> %v3881, %v3881
  %v3884 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3881, <8 x float> splat (float 0x3F81227F40000000))
  %v3885 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3884, <8 x float> %v3881, <8 x float> splat (float 0x3FA5556740000000))
  %v3886 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3885, <8 x float> %v3881, <8 x float> splat (float 0x3FC5554B00000000))
  %v3887 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3886, <8 x float> %v3881, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3888 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3883, <8 x float> %v3887, <8 x float> %v3881)
  %v3889 = sub <8 x i32> %v3882, splat (i32 1262485250)
  %v3890 = lshr <8 x i32> %v3889, splat (i32 1)
  %v3891 = sub <8 x i32> %v3889, %v3890
  %v3892 = shl <8 x i32> %v3890, splat (i32 23)
  %v3893 = bitcast <8 x i32> %v3892 to <8 x float>
  %v3894 = shl <8 x i32> %v3891, splat (i32 23)
  %v3895 = bitcast <8 x i32> %v3894 to <8 x float>
  %v3896 = fadd <8 x float> %v3888, splat (float 0x3FF0000000000000)
  %v3897 = fmul <8 x float> %v3896, %v3893
  %v3898 = fmul <8 x float> %v3897, %v3895
  %v3899 = insertelement <8 x float> poison, float %v3828, i64 0
  %v3900 = shufflevector <8 x float> %v3899, <8 x float> poison, <8 x i32> zeroinitializer
  %v3901 = fdiv <8 x float> %v3898, %v3900
  %v3902 = insertelement <8 x float> poison, float %v3751, i64 0
  %v3903 = shufflevector <8 x float> %v3902, <8 x float> poison, <8 x i32> zeroinitializer
  %v3904 = fmul <8 x float> %v3903, %v3901
  %v3905 = fadd <8 x float> %v3864, %v3904
  %v3906 = fmul <8 x float> %v3858, %v3905
  %v3907 = fadd <8 x float> %v3708, %v3906
  %v3908 = add nsw i64 %v3707, 8
  br label %b327
b329:
  %v3909 = shufflevector <8 x float> %v3708, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3910 = shufflevector <8 x float> %v3708, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3911 = fadd <4 x float> %v3909, %v3910
  %v3912 = shufflevector <4 x float> %v3911, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3913 = shufflevector <4 x float> %v3911, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3914 = fadd <2 x float> %v3912, %v3913
  %v3915 = extractelement <2 x float> %v3914, i64 0
  %v3916 = extractelement <2 x float> %v3914, i64 1
  %v3917 = fadd float %v3915, %v3916
  %v3918 = fadd float %v3917, 0x0000000000000000
  %v3919 = mul i64 %v3705, 1
  %v3920 = getelementptr inbounds float, ptr %v258, i64 %v3919
  %v3921 = getelementptr inbounds float, ptr %v3920, i64 0
  store float %v3918, ptr %v3921, align 4
  %v3922 = add nsw i64 %v3705, 1
  br label %b324
b326:
  %v3923 = add i64 %v7, 0
  %v3924 = sdiv i64 %v3923, 1
  %v3925 = add i64 %v2, 1
  %v3926 = mul i64 %v3924, %v2
  %v3927 = sdiv i64 %v3926, %v3
  %v3928 = mul i64 %v3927, 1
  %v3929 = icmp slt i64 %v3928, %v7
  %v3930 = select i1 %v3929, i64 %v3928, i64 %v7
  %v3931 = mul i64 %v3924, %v3925
  %v3932 = sdiv i64 %v3931, %v3
  %v3933 = mul i64 %v3932, 1
  %v3934 = icmp slt i64 %v3933, %v7
  %v3935 = select i1 %v3934, i64 %v3933, i64 %v7
  br label %b330
b330:
  %v3936 = phi i64 [ %v3930, %b326 ], [ %v4139, %b335 ]
  %v3937 = icmp slt i64 %v3936, %v3935
  br i1 %v3937, label %b331, label %b332
b331:
  br label %b333
b333:
  %v3938 = phi i64 [ 0, %b331 ], [ %v4125, %b334 ]
  %v3939 = phi <8 x float> [ splat (float 0x0000000000000000), %b331 ], [ %v4124, %b334 ]
  %v3940 = icmp slt i64 %v3938, 8
  br i1 %v3940, label %b334, label %b335
b334:
  %v3941 = add i64 %v706, 1
  %v3942 = and i64 %v3941, 1
  %v3943 = mul i64 %v3942, %v7
  %v3944 = add i64 %v3943, %v3936
  %v3945 = mul i64 %v3944, 8
  %v3946 = getelementptr inbounds float, ptr %v54, i64 %v3945
  %v3947 = add i64 %v706, 1
  %v3948 = and i64 %v3947, 1
  %v3949 = mul i64 %v3948, %v7
  %v3950 = add i64 %v3949, %v3936
  %v3951 = mul i64 %v3950, 8
  %v3952 = getelementptr inbounds float, ptr %v52, i64 %v3951
  %v3953 = mul i64 %v3936, 1
  %v3954 = getelementptr inbounds float, ptr %v224, i64 %v3953
  %v3955 = getelementptr inbounds float, ptr %v3954, i64 0
  %v3956 = load float, ptr %v3955, align 4
  %v3957 = fneg float %v3956
  %v3958 = mul i64 %v3936, 8
  %v3959 = getelementptr inbounds float, ptr %v252, i64 %v3958
  %v3960 = mul i64 %v3936, 8
  %v3961 = getelementptr inbounds float, ptr %v246, i64 %v3960
  %v3962 = mul i64 %v3936, 8
  %v3963 = getelementptr inbounds float, ptr %v250, i64 %v3962
  %v3964 = mul i64 %v3936, 8
  %v3965 = getelementptr inbounds float, ptr %v244, i64 %v3964
  %v3966 = mul i64 %v3936, 8
  %v3967 = getelementptr inbounds float, ptr %v248, i64 %v3966
  %v3968 = add i64 %v706, 0
  %v3969 = and i64 %v3968, %v350
  %v3970 = mul i64 %v3969, %v7
  %v3971 = add i64 %v3970, %v3936
  %v3972 = mul i64 %v3971, 1
  %v3973 = getelementptr inbounds float, ptr %v166, i64 %v3972
  %v3974 = getelementptr inbounds float, ptr %v3973, i64 0
  %v3975 = load float, ptr %v3974, align 4
  %v3976 = add i64 %v706, 0
  %v3977 = and i64 %v3976, %v338
  %v3978 = mul i64 %v3977, %v7
  %v3979 = add i64 %v3978, %v3936
  %v3980 = mul i64 %v3979, 1
  %v3981 = getelementptr inbounds float, ptr %v150, i64 %v3980
  %v3982 = getelementptr inbounds float, ptr %v3981, i64 0
  %v3983 = load float, ptr %v3982, align 4
  %v3984 = call float @llvm.fabs.f32(float %v3983)
  %v3985 = fneg float %v3984
  %v3986 = fcmp olt float %v3985, 0xC05A400000000000
  %v3987 = select i1 %v3986, float 0xC05A400000000000, float %v3985
  %v3988 = call float @llvm.fmuladd.f32(float %v3987, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3989 = fsub float %v3988, 0x4168000000000000
  %v3990 = call float @llvm.fmuladd.f32(float %v3989, float 0xBFE62E4000000000, float %v3987)
  %v3991 = call float @llvm.fmuladd.f32(float %v3989, float 0xBEB7F7D1C0000000, float %v3990)
  %v3992 = bitcast float %v3988 to i32
  %v3993 = fmul float %v3991, %v3991
  %v3994 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3991, float 0x3F81227F40000000)
  %v3995 = call float @llvm.fmuladd.f32(float %v3994, float %v3991, float 0x3FA5556740000000)
  %v3996 = call float @llvm.fmuladd.f32(float %v3995, float %v3991, float 0x3FC5554B00000000)
  %v3997 = call float @llvm.fmuladd.f32(float %v3996, float %v3991, float 0x3FDFFFFFE0000000)
  %v3998 = call float @llvm.fmuladd.f32(float %v3993, float %v3997, float %v3991)
  %v3999 = sub i32 %v3992, 1262485250
  %v4000 = lshr i32 %v3999, 1
  %v4001 = sub i32 %v3999, %v4000
  %v4002 = shl i32 %v4000, 23
  %v4003 = bitcast i32 %v4002 to float
  %v4004 = shl i32 %v4001, 23
  %v4005 = bitcast i32 %v4004 to float
  %v4006 = fadd float %v3998, 0x3FF0000000000000
  %v4007 = fmul float %v4006, %v4003
  %v4008 = fmul float %v4007, %v4005
  %v4009 = fcmp ogt float %v4008, 0x3FDA8279A0000000
  %v4010 = call float @llvm.fmuladd.f32(float %v4008, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v4011 = select i1 %v4009, float %v4010, float %v4008
  %v4012 = select i1 %v4009, float 0x3FE62E4000000000, float 0x0000000000000000
  %v4013 = select i1 %v4009, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v4014 = fmul float %v4011, %v4011
  %v4015 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v4014, float 0xBFC0DA7220000000)
  %v4016 = call float @llvm.fmuladd.f32(float %v4015, float %v4014, float 0xBFC546EF00000000)
  %v4017 = call float @llvm.fmuladd.f32(float %v4016, float %v4014, float 0xBFD0002320000000)
  %v4018 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v4014, float 0x3FC22D90A0000000)
  %v4019 = call float @llvm.fmuladd.f32(float %v4018, float %v4014, float 0x3FC999FF60000000)
  %v4020 = call float @llvm.fmuladd.f32(float %v4019, float %v4014, float 0x3FD5555540000000)
  %v4021 = call float @llvm.fmuladd.f32(float %v4011, float %v4017, float %v4020)
  %v4022 = call float @llvm.fmuladd.f32(float %v4011, float %v4021, float 0xBFE0000000000000)
  %v4023 = fmul float %v4011, %v4011
  %v4024 = call float @llvm.fmuladd.f32(float %v4023, float %v4022, float %v4013)
  %v4025 = fadd float %v4024, %v4011
  %v4026 = fadd float %v4025, %v4012
  %v4027 = fcmp ogt float %v3983, 0x0000000000000000
  %v4028 = select i1 %v4027, float %v3983, float 0x0000000000000000
  %v4029 = fadd float %v4028, %v4026
  %v4030 = fadd float 0x3FF0000000000000, %v4029
  %v4031 = add i64 %v706, 0
  %v4032 = and i64 %v4031, %v364
  %v4033 = mul i64 %v4032, %v7
  %v4034 = add i64 %v4033, %v3936
  %v4035 = mul i64 %v4034, 8
  %v4036 = getelementptr inbounds float, ptr %v180, i64 %v4035
  %v4037 = add i64 %v706, 0
  %v4038 = and i64 %v4037, %v376
  %v4039 = mul i64 %v4038, %v7
  %v4040 = add i64 %v4039, %v3936
  %v4041 = mul i64 %v4040, 1
  %v4042 = getelementptr inbounds float, ptr %v192, i64 %v4041
  %v4043 = getelementptr inbounds float, ptr %v4042, i64 0
  %v4044 = load float, ptr %v4043, align 4
  %v4045 = add i64 %v706, 0
  %v4046 = and i64 %v4045, %v380
  %v4047 = mul i64 %v4046, %v7
  %v4048 = add i64 %v4047, %v3936
  %v4049 = mul i64 %v4048, 1
  %v4050 = getelementptr inbounds float, ptr %v196, i64 %v4049
  %v4051 = getelementptr inbounds float, ptr %v4050, i64 0
  %v4052 = load float, ptr %v4051, align 4
  %v4053 = add i64 0, %v3938
  %v4054 = getelementptr inbounds float, ptr %v3946, i64 %v4053
  %v4055 = load <8 x float>, ptr %v4054, align 4
  %v4056 = add i64 0, %v3938
  %v4057 = getelementptr inbounds float, ptr %v3952, i64 %v4056
  %v4058 = load <8 x float>, ptr %v4057, align 4
  %v4059 = fadd <8 x float> %v4055, %v4058
  %v4060 = insertelement <8 x float> poison, float %v3957, i64 0
  %v4061 = shufflevector <8 x float> %v4060, <8 x float> poison, <8 x i32> zeroinitializer
  %v4062 = fadd <8 x float> %v4059, %v4061
  %v4063 = add i64 0, %v3938
  %v4064 = getelementptr inbounds float, ptr %v3959, i64 %v4063
  %v4065 = load <8 x float>, ptr %v4064, align 4
  %v4066 = fadd <8 x float> %v4062, %v4065
  %v4067 = add i64 0, %v3938
  %v4068 = getelementptr inbounds float, ptr %v3961, i64 %v4067
  %v4069 = load <8 x float>, ptr %v4068, align 4
  %v4070 = add i64 0, %v3938
  %v4071 = getelementptr inbounds float, ptr %v3963, i64 %v4070
  %v4072 = load <8 x float>, ptr %v4071, align 4
  %v4073 = fsub <8 x float> %v4069, %v4072
  %v4074 = add i64 0, %v3938
  %v4075 = getelementptr inbounds float, ptr %v3965, i64 %v4074
  %v4076 = load <8 x float>, ptr %v4075, align 4
  %v4077 = fadd <8 x float> %v4073, %v4076
  %v4078 = add i64 0, %v3938
  %v4079 = getelementptr inbounds float, ptr %v3967, i64 %v4078
  %v4080 = load <8 x float>, ptr %v4079, align 4
  %v4081 = fadd <8 x float> %v4077, %v4080
  %v4082 = fadd <8 x float> %v4066, %v4081
  %v4083 = insertelement <8 x float> poison, float %v3975, i64 0
  %v4084 = shufflevector <8 x float> %v4083, <8 x float> poison, <8 x i32> zeroinitializer
  %v4085 = fmul <8 x float> %v4082, %v4084
  %v4086 = add i64 0, %v3938
  %v4087 = getelementptr inbounds float, ptr %v4036, i64 %v4086
  %v4088 = load <8 x float>, ptr %v4087, align 4
  %v4089 = insertelement <8 x float> poison, float %v4030, i64 0
  %v4090 = shufflevector <8 x float> %v4089, <8 x float> poison, <8 x i32> zeroinitializer
  %v4091 = fmul <8 x float> %v4090, %v4088
  %v4092 = insertelement <8 x float> poison, float %v4044, i64 0
  %v4093 = shufflevector <8 x float> %v4092, <8 x float> poison, <8 x i32> zeroinitializer
  %v4094 = fsub <8 x float> %v4091, %v4093
  %v4095 = fcmp olt <8 x float> %v4094, splat (float 0xC05A400000000000)
  %v4096 = select <8 x i1> %v4095, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4094
  %v4097 = fcmp ogt <8 x float> %v4096, splat (float 0x4056400000000000)
  %v4098 = select <8 x i1> %v4097, <8 x float> splat (float 0x4056400000000000), <8 x float> %v4096
  %v4099 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4098, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4100 = fsub <8 x float> %v4099, splat (float 0x4168000000000000)
  %v4101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4100, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4098)
  %v4102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4100, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4101)
  %v4103 = bitcast <8 x float> %v4099 to <8 x i32>
  %v4104 = fmul <8 x float> %v4102, %v4102
  %v4105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4102, <8 x float> splat (float 0x3F81227F40000000))
  %v4106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4105, <8 x float> %v4102, <8 x float> splat (float 0x3FA5556740000000))
  %v4107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4106, <8 x float> %v4102, <8 x float> splat (float 0x3FC5554B00000000))
  %v4108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4107, <8 x float> %v4102, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4104, <8 x float> %v4108, <8 x float> %v4102)
  %v4110 = sub <8 x i32> %v4103, splat (i32 1262485250)
  %v4111 = lshr <8 x i32> %v4110, splat (i32 1)
  %v4112 = sub <8 x i32> %v4110, %v4111
  %v4113 = shl <8 x i32> %v4111, splat (i32 23)
  %v4114 = bitcast <8 x i32> %v4113 to <8 x float>
  %v4115 = shl <8 x i32> %v4112, splat (i32 23)
  %v4116 = bitcast <8 x i32> %v4115 to <8 x float>
  %v4117 = fadd <8 x float> %v4109, splat (float 0x3FF0000000000000)
  %v4118 = fmul <8 x float> %v4117, %v4114
  %v4119 = fmul <8 x float> %v4118, %v4116
  %v4120 = insertelement <8 x float> poison, float %v4052, i64 0
  %v4121 = shufflevector <8 x float> %v4120, <8 x float> poison, <8 x i32> zeroinitializer
  %v4122 = fdiv <8 x float> %v4119, %v4121
  %v4123 = fmul <8 x float> %v4085, %v4122
  %v4124 = fadd <8 x float> %v3939, %v4123
  %v4125 = add nsw i64 %v3938, 8
  br label %b333
b335:
  %v4126 = shufflevector <8 x float> %v3939, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4127 = shufflevector <8 x float> %v3939, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4128 = fadd <4 x float> %v4126, %v4127
  %v4129 = shufflevector <4 x float> %v4128, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4130 = shufflevector <4 x float> %v4128, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4131 = fadd <2 x float> %v4129, %v4130
  %v4132 = extractelement <2 x float> %v4131, i64 0
  %v4133 = extractelement <2 x float> %v4131, i64 1
  %v4134 = fadd float %v4132, %v4133
  %v4135 = fadd float %v4134, 0x0000000000000000
  %v4136 = mul i64 %v3936, 1
  %v4137 = getelementptr inbounds float, ptr %v260, i64 %v4136
  %v4138 = getelementptr inbounds float, ptr %v4137, i64 0
  store float %v4135, ptr %v4138, align 4
  %v4139 = add nsw i64 %v3936, 1
  br label %b330
b332:
  %v4140 = add i64 %v7, 0
  %v4141 = sdiv i64 %v4140, 1
  %v4142 = add i64 %v2, 1
  %v4143 = mul i64 %v4141, %v2
  %v4144 = sdiv i64 %v4143, %v3
  %v4145 = mul i64 %v4144, 1
  %v4146 = icmp slt i64 %v4145, %v7
  %v4147 = select i1 %v4146, i64 %v4145, i64 %v7
  %v4148 = mul i64 %v4141, %v4142
  %v4149 = sdiv i64 %v4148, %v3
  %v4150 = mul i64 %v4149, 1
  %v4151 = icmp slt i64 %v4150, %v7
  %v4152 = select i1 %v4151, i64 %v4150, i64 %v7
  br label %b336
b336:
  %v4153 = phi i64 [ %v4147, %b332 ], [ %v4251, %b341 ]
  %v4154 = icmp slt i64 %v4153, %v4152
  br i1 %v4154, label %b337, label %b338
b337:
  br label %b339
b339:
  %v4155 = phi i64 [ 0, %b337 ], [ %v4237, %b340 ]
  %v4156 = phi <8 x float> [ splat (float 0x0000000000000000), %b337 ], [ %v4236, %b340 ]
  %v4157 = icmp slt i64 %v4155, 8
  br i1 %v4157, label %b340, label %b341
b340:
  %v4158 = add i64 %v706, 1
  %v4159 = and i64 %v4158, 1
  %v4160 = mul i64 %v4159, %v7
  %v4161 = add i64 %v4160, %v4153
  %v4162 = mul i64 %v4161, 8
  %v4163 = getelementptr inbounds float, ptr %v54, i64 %v4162
  %v4164 = add i64 %v706, 1
  %v4165 = and i64 %v4164, 1
  %v4166 = mul i64 %v4165, %v7
  %v4167 = add i64 %v4166, %v4153
  %v4168 = mul i64 %v4167, 8
  %v4169 = getelementptr inbounds float, ptr %v52, i64 %v4168
  %v4170 = mul i64 %v4153, 1
  %v4171 = getelementptr inbounds float, ptr %v224, i64 %v4170
  %v4172 = getelementptr inbounds float, ptr %v4171, i64 0
  %v4173 = load float, ptr %v4172, align 4
  %v4174 = fneg float %v4173
  %v4175 = mul i64 %v4153, 8
  %v4176 = getelementptr inbounds float, ptr %v252, i64 %v4175
  %v4177 = mul i64 %v4153, 8
  %v4178 = getelementptr inbounds float, ptr %v246, i64 %v4177
  %v4179 = mul i64 %v4153, 8
  %v4180 = getelementptr inbounds float, ptr %v250, i64 %v4179
  %v4181 = mul i64 %v4153, 8
  %v4182 = getelementptr inbounds float, ptr %v244, i64 %v4181
  %v4183 = mul i64 %v4153, 8
  %v4184 = getelementptr inbounds float, ptr %v248, i64 %v4183
  %v4185 = add i64 %v706, 0
  %v4186 = and i64 %v4185, %v350
  %v4187 = mul i64 %v4186, %v7
  %v4188 = add i64 %v4187, %v4153
  %v4189 = mul i64 %v4188, 1
  %v4190 = getelementptr inbounds float, ptr %v166, i64 %v4189
  %v4191 = getelementptr inbounds float, ptr %v4190, i64 0
  %v4192 = load float, ptr %v4191, align 4
  %v4193 = add i64 %v706, 0
  %v4194 = and i64 %v4193, %v378
  %v4195 = mul i64 %v4194, %v7
  %v4196 = add i64 %v4195, %v4153
  %v4197 = mul i64 %v4196, 8
  %v4198 = getelementptr inbounds float, ptr %v194, i64 %v4197
  %v4199 = add i64 0, %v4155
  %v4200 = getelementptr inbounds float, ptr %v4163, i64 %v4199
  %v4201 = load <8 x float>, ptr %v4200, align 4
  %v4202 = add i64 0, %v4155
  %v4203 = getelementptr inbounds float, ptr %v4169, i64 %v4202
  %v4204 = load <8 x float>, ptr %v4203, align 4
  %v4205 = fadd <8 x float> %v4201, %v4204
  %v4206 = insertelement <8 x float> poison, float %v4174, i64 0
  %v4207 = shufflevector <8 x float> %v4206, <8 x float> poison, <8 x i32> zeroinitializer
  %v4208 = fadd <8 x float> %v4205, %v4207
  %v4209 = add i64 0, %v4155
  %v4210 = getelementptr inbounds float, ptr %v4176, i64 %v4209
  %v4211 = load <8 x float>, ptr %v4210, align 4
  %v4212 = fadd <8 x float> %v4208, %v4211
  %v4213 = add i64 0, %v4155
  %v4214 = getelementptr inbounds float, ptr %v4178, i64 %v4213
  %v4215 = load <8 x float>, ptr %v4214, align 4
  %v4216 = add i64 0, %v4155
  %v4217 = getelementptr inbounds float, ptr %v4180, i64 %v4216
  %v4218 = load <8 x float>, ptr %v4217, align 4
  %v4219 = fsub <8 x float> %v4215, %v4218
  %v4220 = add i64 0, %v4155
  %v4221 = getelementptr inbounds float, ptr %v4182, i64 %v4220
  %v4222 = load <8 x float>, ptr %v4221, align 4
  %v4223 = fadd <8 x float> %v4219, %v4222
  %v4224 = add i64 0, %v4155
  %v4225 = getelementptr inbounds float, ptr %v4184, i64 %v4224
  %v4226 = load <8 x float>, ptr %v4225, align 4
  %v4227 = fadd <8 x float> %v4223, %v4226
  %v4228 = fadd <8 x float> %v4212, %v4227
  %v4229 = insertelement <8 x float> poison, float %v4192, i64 0
  %v4230 = shufflevector <8 x float> %v4229, <8 x float> poison, <8 x i32> zeroinitializer
  %v4231 = fmul <8 x float> %v4228, %v4230
  %v4232 = add i64 0, %v4155
  %v4233 = getelementptr inbounds float, ptr %v4198, i64 %v4232
  %v4234 = load <8 x float>, ptr %v4233, align 4
  %v4235 = fmul <8 x float> %v4231, %v4234
  %v4236 = fadd <8 x float> %v4156, %v4235
  %v4237 = add nsw i64 %v4155, 8
  br label %b339
b341:
  %v4238 = shufflevector <8 x float> %v4156, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4239 = shufflevector <8 x float> %v4156, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4240 = fadd <4 x float> %v4238, %v4239
  %v4241 = shufflevector <4 x float> %v4240, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4242 = shufflevector <4 x float> %v4240, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4243 = fadd <2 x float> %v4241, %v4242
  %v4244 = extractelement <2 x float> %v4243, i64 0
  %v4245 = extractelement <2 x float> %v4243, i64 1
  %v4246 = fadd float %v4244, %v4245
  %v4247 = fadd float %v4246, 0x0000000000000000
  %v4248 = mul i64 %v4153, 1
  %v4249 = getelementptr inbounds float, ptr %v262, i64 %v4248
  %v4250 = getelementptr inbounds float, ptr %v4249, i64 0
  store float %v4247, ptr %v4250, align 4
  %v4251 = add nsw i64 %v4153, 1
  br label %b336
b338:
  %v4252 = add i64 %v7, 0
  %v4253 = sdiv i64 %v4252, 1
  %v4254 = add i64 %v2, 1
  %v4255 = mul i64 %v4253, %v2
  %v4256 = sdiv i64 %v4255, %v3
  %v4257 = mul i64 %v4256, 1
  %v4258 = icmp slt i64 %v4257, %v7
  %v4259 = select i1 %v4258, i64 %v4257, i64 %v7
  %v4260 = mul i64 %v4253, %v4254
  %v4261 = sdiv i64 %v4260, %v3
  %v4262 = mul i64 %v4261, 1
  %v4263 = icmp slt i64 %v4262, %v7
  %v4264 = select i1 %v4263, i64 %v4262, i64 %v7
  br label %b342
b342:
  %v4265 = phi i64 [ %v4259, %b338 ], [ %v4372, %b350 ]
  %v4266 = icmp slt i64 %v4265, %v4264
  br i1 %v4266, label %b343, label %b344
b343:
  %v4267 = add i64 %v706, 0
  %v4268 = and i64 %v4267, %v404
  %v4269 = mul i64 %v4268, %v7
  %v4270 = add i64 %v4269, %v4265
  %v4271 = mul i64 %v4270, 8
  %v4272 = getelementptr inbounds float, ptr %v264, i64 %v4271
  br label %b345
b345:
  %v4273 = phi i64 [ 0, %b343 ], [ %v4276, %b346 ]
  %v4274 = icmp slt i64 %v4273, 8
  br i1 %v4274, label %b346, label %b347
b346:
  %v4275 = getelementptr inbounds float, ptr %v4272, i64 %v4273
  store float 0x0000000000000000, ptr %v4275, align 4
  %v4276 = add nsw i64 %v4273, 1
  br label %b345
b347:
  br label %b348
b348:
  %v4277 = phi i64 [ 0, %b347 ], [ %v4371, %b349 ]
  %v4278 = icmp slt i64 %v4277, 8
  br i1 %v4278, label %b349, label %b350
b349:
  %v4279 = add i64 %v706, 0
  %v4280 = and i64 %v4279, %v362
  %v4281 = mul i64 %v4280, %v7
  %v4282 = add i64 %v4281, %v4265
  %v4283 = mul i64 %v4282, 8
  %v4284 = getelementptr inbounds float, ptr %v178, i64 %v4283
  %v4285 = add i64 %v706, 1
  %v4286 = and i64 %v4285, 1
  %v4287 = mul i64 %v4286, %v7
  %v4288 = add i64 %v4287, %v4265
  %v4289 = mul i64 %v4288, 8
  %v4290 = getelementptr inbounds float, ptr %v54, i64 %v4289
  %v4291 = add i64 %v706, 1
  %v4292 = and i64 %v4291, 1
  %v4293 = mul i64 %v4292, %v7
  %v4294 = add i64 %v4293, %v4265
  %v4295 = mul i64 %v4294, 8
  %v4296 = getelementptr inbounds float, ptr %v52, i64 %v4295
  %v4297 = mul i64 %v4265, 1
  %v4298 = getelementptr inbounds float, ptr %v224, i64 %v4297
  %v4299 = getelementptr inbounds float, ptr %v4298, i64 0
  %v4300 = load float, ptr %v4299, align 4
  %v4301 = fneg float %v4300
  %v4302 = mul i64 %v4265, 8
  %v4303 = getelementptr inbounds float, ptr %v252, i64 %v4302
  %v4304 = mul i64 %v4265, 8
  %v4305 = getelementptr inbounds float, ptr %v246, i64 %v4304
  %v4306 = mul i64 %v4265, 8
  %v4307 = getelementptr inbounds float, ptr %v250, i64 %v4306
  %v4308 = mul i64 %v4265, 8
  %v4309 = getelementptr inbounds float, ptr %v244, i64 %v4308
  %v4310 = mul i64 %v4265, 8
  %v4311 = getelementptr inbounds float, ptr %v248, i64 %v4310
  %v4312 = add i64 %v706, 0
  %v4313 = and i64 %v4312, %v350
  %v4314 = mul i64 %v4313, %v7
  %v4315 = add i64 %v4314, %v4265
  %v4316 = mul i64 %v4315, 1
  %v4317 = getelementptr inbounds float, ptr %v166, i64 %v4316
  %v4318 = getelementptr inbounds float, ptr %v4317, i64 0
  %v4319 = load float, ptr %v4318, align 4
  %v4320 = add i64 %v706, 0
  %v4321 = and i64 %v4320, %v348
  %v4322 = mul i64 %v4321, %v7
  %v4323 = add i64 %v4322, %v4265
  %v4324 = mul i64 %v4323, 1
  %v4325 = getelementptr inbounds float, ptr %v164, i64 %v4324
  %v4326 = getelementptr inbounds float, ptr %v4325, i64 0
  %v4327 = load float, ptr %v4326, align 4
  %v4328 = add i64 0, %v4277
  %v4329 = getelementptr inbounds float, ptr %v4284, i64 %v4328
  %v4330 = load float, ptr %v4329, align 4
  %v4331 = add i64 0, %v4277
  %v4332 = getelementptr inbounds float, ptr %v4290, i64 %v4331
  %v4333 = load float, ptr %v4332, align 4
  %v4334 = add i64 0, %v4277
  %v4335 = getelementptr inbounds float, ptr %v4296, i64 %v4334
  %v4336 = load float, ptr %v4335, align 4
  %v4337 = fadd float %v4333, %v4336
  %v4338 = fadd float %v4337, %v4301
  %v4339 = add i64 0, %v4277
  %v4340 = getelementptr inbounds float, ptr %v4303, i64 %v4339
  %v4341 = load float, ptr %v4340, align 4
  %v4342 = fadd float %v4338, %v4341
  %v4343 = add i64 0, %v4277
  %v4344 = getelementptr inbounds float, ptr %v4305, i64 %v4343
  %v4345 = load float, ptr %v4344, align 4
  %v4346 = add i64 0, %v4277
  %v4347 = getelementptr inbounds float, ptr %v4307, i64 %v4346
  %v4348 = load float, ptr %v4347, align 4
  %v4349 = fsub float %v4345, %v4348
  %v4350 = add i64 0, %v4277
  %v4351 = getelementptr inbounds float, ptr %v4309, i64 %v4350
  %v4352 = load float, ptr %v4351, align 4
  %v4353 = fadd float %v4349, %v4352
  %v4354 = add i64 0, %v4277
  %v4355 = getelementptr inbounds float, ptr %v4311, i64 %v4354
  %v4356 = load float, ptr %v4355, align 4
  %v4357 = fadd float %v4353, %v4356
  %v4358 = fadd float %v4342, %v4357
  %v4359 = fmul float %v4358, %v4319
  %v4360 = fmul float %v4359, %v4327
  %v4361 = fptosi float %v4330 to i64
  %v4362 = icmp slt i64 %v4361, 0
  %v4363 = select i1 %v4362, i64 0, i64 %v4361
  %v4364 = icmp sgt i64 %v4363, 7
  %v4365 = select i1 %v4364, i64 7, i64 %v4363
  %v4366 = mul i64 %v4365, 1
  %v4367 = add i64 0, %v4366
  %v4368 = getelementptr inbounds float, ptr %v4272, i64 %v4367
  %v4369 = load float, ptr %v4368, align 4
  %v4370 = fadd float %v4369, %v4360
  store float %v4370, ptr %v4368, align 4
  %v4371 = add nsw i64 %v4277, 1
  br label %b348
b350:
  %v4372 = add nsw i64 %v4265, 1
  br label %b342
b344:
  %v4373 = add i64 %v7, 0
  %v4374 = sdiv i64 %v4373, 1
  %v4375 = add i64 %v2, 1
  %v4376 = mul i64 %v4374, %v2
  %v4377 = sdiv i64 %v4376, %v3
  %v4378 = mul i64 %v4377, 1
  %v4379 = icmp slt i64 %v4378, %v7
  %v4380 = select i1 %v4379, i64 %v4378, i64 %v7
  %v4381 = mul i64 %v4374, %v4375
  %v4382 = sdiv i64 %v4381, %v3
  %v4383 = mul i64 %v4382, 1
  %v4384 = icmp slt i64 %v4383, %v7
  %v4385 = select i1 %v4384, i64 %v4383, i64 %v7
  br label %b351
b351:
  %v4386 = phi i64 [ %v4380, %b344 ], [ %v4604, %b356 ]
  %v4387 = icmp slt i64 %v4386, %v4385
  br i1 %v4387, label %b352, label %b353
b352:
  br label %b354
b354:
  %v4388 = phi i64 [ 0, %b352 ], [ %v4589, %b355 ]
  %v4389 = phi <8 x float> [ splat (float 0x0000000000000000), %b352 ], [ %v4588, %b355 ]
  %v4390 = icmp slt i64 %v4388, 8
  br i1 %v4390, label %b355, label %b356
b355:
  %v4391 = add i64 %v706, 1
  %v4392 = and i64 %v4391, 1
  %v4393 = mul i64 %v4392, %v7
  %v4394 = add i64 %v4393, %v4386
  %v4395 = mul i64 %v4394, 8
  %v4396 = getelementptr inbounds float, ptr %v54, i64 %v4395
  %v4397 = add i64 %v706, 1
  %v4398 = and i64 %v4397, 1
  %v4399 = mul i64 %v4398, %v7
  %v4400 = add i64 %v4399, %v4386
  %v4401 = mul i64 %v4400, 8
  %v4402 = getelementptr inbounds float, ptr %v52, i64 %v4401
  %v4403 = mul i64 %v4386, 1
  %v4404 = getelementptr inbounds float, ptr %v224, i64 %v4403
  %v4405 = getelementptr inbounds float, ptr %v4404, i64 0
  %v4406 = load float, ptr %v4405, align 4
  %v4407 = fneg float %v4406
  %v4408 = mul i64 %v4386, 8
  %v4409 = getelementptr inbounds float, ptr %v252, i64 %v4408
  %v4410 = mul i64 %v4386, 8
  %v4411 = getelementptr inbounds float, ptr %v246, i64 %v4410
  %v4412 = mul i64 %v4386, 8
  %v4413 = getelementptr inbounds float, ptr %v250, i64 %v4412
  %v4414 = mul i64 %v4386, 8
  %v4415 = getelementptr inbounds float, ptr %v244, i64 %v4414
  %v4416 = mul i64 %v4386, 8
  %v4417 = getelementptr inbounds float, ptr %v248, i64 %v4416
  %v4418 = add i64 %v706, 0
  %v4419 = and i64 %v4418, %v350
  %v4420 = mul i64 %v4419, %v7
  %v4421 = add i64 %v4420, %v4386
  %v4422 = mul i64 %v4421, 1
  %v4423 = getelementptr inbounds float, ptr %v166, i64 %v4422
  %v4424 = getelementptr inbounds float, ptr %v4423, i64 0
  %v4425 = load float, ptr %v4424, align 4
  %v4426 = add i64 %v706, 0
  %v4427 = and i64 %v4426, %v348
  %v4428 = mul i64 %v4427, %v7
  %v4429 = add i64 %v4428, %v4386
  %v4430 = mul i64 %v4429, 1
  %v4431 = getelementptr inbounds float, ptr %v164, i64 %v4430
  %v4432 = getelementptr inbounds float, ptr %v4431, i64 0
  %v4433 = load float, ptr %v4432, align 4
  %v4434 = fsub float 0x3FF0000000000000, %v4433
  %v4435 = add i64 %v706, 0
  %v4436 = and i64 %v4435, %v338
  %v4437 = mul i64 %v4436, %v7
  %v4438 = add i64 %v4437, %v4386
  %v4439 = mul i64 %v4438, 1
  %v4440 = getelementptr inbounds float, ptr %v150, i64 %v4439
  %v4441 = getelementptr inbounds float, ptr %v4440, i64 0
  %v4442 = load float, ptr %v4441, align 4
  %v4443 = call float @llvm.fabs.f32(float %v4442)
  %v4444 = fneg float %v4443
  %v4445 = fcmp olt float %v4444, 0xC05A400000000000
  %v4446 = select i1 %v4445, float 0xC05A400000000000, float %v4444
  %v4447 = call float @llvm.fmuladd.f32(float %v4446, float 0x3FF7154760000000, float 0x4168000000000000)
  %v4448 = fsub float %v4447, 0x4168000000000000
  %v4449 = call float @llvm.fmuladd.f32(float %v4448, float 0xBFE62E4000000000, float %v4446)
  %v4450 = call float @llvm.fmuladd.f32(float %v4448, float 0xBEB7F7D1C0000000, float %v4449)
  %v4451 = bitcast float %v4447 to i32
  %v4452 = fmul float %v4450, %v4450
  %v4453 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v4450, float 0x3F81227F40000000)
  %v4454 = call float @llvm.fmuladd.f32(float %v4453, float %v4450, float 0x3FA5556740000000)
  %v4455 = call float @llvm.fmuladd.f32(float %v4454, float %v4450, float 0x3FC5554B00000000)
  %v4456 = call float @llvm.fmuladd.f32(float %v4455, float %v4450, float 0x3FDFFFFFE0000000)
  %v4457 = call float @llvm.fmuladd.f32(float %v4452, float %v4456, float %v4450)
  %v4458 = sub i32 %v4451, 1262485250
  %v4459 = lshr i32 %v4458, 1
  %v4460 = sub i32 %v4458, %v4459
  %v4461 = shl i32 %v4459, 23
  %v4462 = bitcast i32 %v4461 to float
  %v4463 = shl i32 %v4460, 23
  %v4464 = bitcast i32 %v4463 to float
  %v4465 = fadd float %v4457, 0x3FF0000000000000
  %v4466 = fmul float %v4465, %v4462
  %v4467 = fmul float %v4466, %v4464
  %v4468 = fcmp ogt float %v4467, 0x3FDA8279A0000000
  %v4469 = call float @llvm.fmuladd.f32(float %v4467, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v4470 = select i1 %v4468, float %v4469, float %v4467
  %v4471 = select i1 %v4468, float 0x3FE62E4000000000, float 0x0000000000000000
  %v4472 = select i1 %v4468, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v4473 = fmul float %v4470, %v4470
  %v4474 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v4473, float 0xBFC0DA7220000000)
  %v4475 = call float @llvm.fmuladd.f32(float %v4474, float %v4473, float 0xBFC546EF00000000)
  %v4476 = call float @llvm.fmuladd.f32(float %v4475, float %v4473, float 0xBFD0002320000000)
  %v4477 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v4473, float 0x3FC22D90A0000000)
  %v4478 = call float @llvm.fmuladd.f32(float %v4477, float %v4473, float 0x3FC999FF60000000)
  %v4479 = call float @llvm.fmuladd.f32(float %v4478, float %v4473, float 0x3FD5555540000000)
  %v4480 = call float @llvm.fmuladd.f32(float %v4470, float %v4476, float %v4479)
  %v4481 = call float @llvm.fmuladd.f32(float %v4470, float %v4480, float 0xBFE0000000000000)
  %v4482 = fmul float %v4470, %v4470
  %v4483 = call float @llvm.fmuladd.f32(float %v4482, float %v4481, float %v4472)
  %v4484 = fadd float %v4483, %v4470
  %v4485 = fadd float %v4484, %v4471
  %v4486 = fcmp ogt float %v4442, 0x0000000000000000
  %v4487 = select i1 %v4486, float %v4442, float 0x0000000000000000
  %v4488 = fadd float %v4487, %v4485
  %v4489 = fadd float 0x3FF0000000000000, %v4488
  %v4490 = add i64 %v706, 0
  %v4491 = and i64 %v4490, %v364
  %v4492 = mul i64 %v4491, %v7
  %v4493 = add i64 %v4492, %v4386
  %v4494 = mul i64 %v4493, 8
  %v4495 = getelementptr inbounds float, ptr %v180, i64 %v4494
  %v4496 = add i64 %v706, 0
  %v4497 = and i64 %v4496, %v376
  %v4498 = mul i64 %v4497, %v7
  %v4499 = add i64 %v4498, %v4386
  %v4500 = mul i64 %v4499, 1
  %v4501 = getelementptr inbounds float, ptr %v192, i64 %v4500
  %v4502 = getelementptr inbounds float, ptr %v4501, i64 0
  %v4503 = load float, ptr %v4502, align 4
  %v4504 = add i64 %v706, 0
  %v4505 = and i64 %v4504, %v380
  %v4506 = mul i64 %v4505, %v7
  %v4507 = add i64 %v4506, %v4386
  %v4508 = mul i64 %v4507, 1
  %v4509 = getelementptr inbounds float, ptr %v196, i64 %v4508
  %v4510 = getelementptr inbounds float, ptr %v4509, i64 0
  %v4511 = load float, ptr %v4510, align 4
  %v4512 = add i64 0, %v4388
  %v4513 = getelementptr inbounds float, ptr %v4396, i64 %v4512
  %v4514 = load <8 x float>, ptr %v4513, align 4
  %v4515 = add i64 0, %v4388
  %v4516 = getelementptr inbounds float, ptr %v4402, i64 %v4515
  %v4517 = load <8 x float>, ptr %v4516, align 4
  %v4518 = fadd <8 x float> %v4514, %v4517
  %v4519 = insertelement <8 x float> poison, float %v4407, i64 0
  %v4520 = shufflevector <8 x float> %v4519, <8 x float> poison, <8 x i32> zeroinitializer
  %v4521 = fadd <8 x float> %v4518, %v4520
  %v4522 = add i64 0, %v4388
  %v4523 = getelementptr inbounds float, ptr %v4409, i64 %v4522
  %v4524 = load <8 x float>, ptr %v4523, align 4
  %v4525 = fadd <8 x float> %v4521, %v4524
  %v4526 = add i64 0, %v4388
  %v4527 = getelementptr inbounds float, ptr %v4411, i64 %v4526
  %v4528 = load <8 x float>, ptr %v4527, align 4
  %v4529 = add i64 0, %v4388
  %v4530 = getelementptr inbounds float, ptr %v4413, i64 %v4529
  %v4531 = load <8 x float>, ptr %v4530, align 4
  %v4532 = fsub <8 x float> %v4528, %v4531
  %v4533 = add i64 0, %v4388
  %v4534 = getelementptr inbounds float, ptr %v4415, i64 %v4533
  %v4535 = load <8 x float>, ptr %v4534, align 4
  %v4536 = fadd <8 x float> %v4532, %v4535
  %v4537 = add i64 0, %v4388
  %v4538 = getelementptr inbounds float, ptr %v4417, i64 %v4537
  %v4539 = load <8 x float>, ptr %v4538, align 4
  %v4540 = fadd <8 x float> %v4536, %v4539
  %v4541 = fadd <8 x float> %v4525, %v4540
  %v4542 = insertelement <8 x float> poison, float %v4425, i64 0
  %v4543 = shufflevector <8 x float> %v4542, <8 x float> poison, <8 x i32> zeroinitializer
  %v4544 = fmul <8 x float> %v4541, %v4543
  %v4545 = insertelement <8 x float> poison, float %v4434, i64 0
  %v4546 = shufflevector <8 x float> %v4545, <8 x float> poison, <8 x i32> zeroinitializer
  %v4547 = fmul <8 x float> %v4544, %v4546
  %v4548 = add i64 0, %v4388
  %v4549 = getelementptr inbounds float, ptr %v4495, i64 %v4548
  %v4550 = load <8 x float>, ptr %v4549, align 4
  %v4551 = insertelement <8 x float> poison, float %v4489, i64 0
  %v4552 = shufflevector <8 x float> %v4551, <8 x float> poison, <8 x i32> zeroinitializer
  %v4553 = fmul <8 x float> %v4552, %v4550
  %v4554 = insertelement <8 x float> poison, float %v4503, i64 0
  %v4555 = shufflevector <8 x float> %v4554, <8 x float> poison, <8 x i32> zeroinitializer
  %v4556 = fsub <8 x float> %v4553, %v4555
  %v4557 = fcmp olt <8 x float> %v4556, splat (float 0xC05A400000000000)
  %v4558 = select <8 x i1> %v4557, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4556
  %v4559 = fcmp ogt <8 x float> %v4558, splat (float 0x4056400000000000)
  %v4560 = select <8 x i1> %v4559, <8 x float> splat (float 0x4056400000000000), <8 x float> %v4558
  %v4561 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4560, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4562 = fsub <8 x float> %v4561, splat (float 0x4168000000000000)
  %v4563 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4562, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4560)
  %v4564 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4562, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4563)
  %v4565 = bitcast <8 x float> %v4561 to <8 x i32>
  %v4566 = fmul <8 x float> %v4564, %v4564
  %v4567 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4564, <8 x float> splat (float 0x3F81227F40000000))
  %v4568 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4567, <8 x float> %v4564, <8 x float> splat (float 0x3FA5556740000000))
  %v4569 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4568, <8 x float> %v4564, <8 x float> splat (float 0x3FC5554B00000000))
  %v4570 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4569, <8 x float> %v4564, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4571 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4566, <8 x float> %v4570, <8 x float> %v4564)
  %v4572 = sub <8 x i32> %v4565, splat (i32 1262485250)
  %v4573 = lshr <8 x i32> %v4572, splat (i32 1)
  %v4574 = sub <8 x i32> %v4572, %v4573
  %v4575 = shl <8 x i32> %v4573, splat (i32 23)
  %v4576 = bitcast <8 x i32> %v4575 to <8 x float>
  %v4577 = shl <8 x i32> %v4574, splat (i32 23)
  %v4578 = bitcast <8 x i32> %v4577 to <8 x float>
  %v4579 = fadd <8 x float> %v4571, splat (float 0x3FF0000000000000)
  %v4580 = fmul <8 x float> %v4579, %v4576
  %v4581 = fmul <8 x float> %v4580, %v4578
  %v4582 = insertelement <8 x float> poison, float %v4511, i64 0
  %v4583 = shufflevector <8 x float> %v4582, <8 x float> poison, <8 x i32> zeroinitializer
  %v4584 = fdiv <8 x float> %v4581, %v4583
  %v4585 = fmul <8 x float> %v4547, %v4584
  %v4586 = fdiv <8 x float> %v4585, %v4583
  %v4587 = fneg <8 x float> %v4586
  %v4588 = fadd <8 x float> %v4389, %v4587
  %v4589 = add nsw i64 %v4388, 8
  br label %b354
b356:
  %v4590 = shufflevector <8 x float> %v4389, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4591 = shufflevector <8 x float> %v4389, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4592 = fadd <4 x float> %v4590, %v4591
  %v4593 = shufflevector <4 x float> %v4592, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4594 = shufflevector <4 x float> %v4592, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4595 = fadd <2 x float> %v4593, %v4594
  %v4596 = extractelement <2 x float> %v4595, i64 0
  %v4597 = extractelement <2 x float> %v4595, i64 1
  %v4598 = fadd float %v4596, %v4597
  %v4599 = fadd float %v4598, 0x0000000000000000
  %v4600 = mul i64 %v4386, 1
  %v4601 = getelementptr inbounds float, ptr %v266, i64 %v4600
  %v4602 = add i64 0, 0
  %v4603 = getelementptr inbounds float, ptr %v4601, i64 %v4602
  store float %v4599, ptr %v4603, align 4
  %v4604 = add nsw i64 %v4386, 1
  br label %b351
b353:
  %v4605 = add i64 %v7, 0
  %v4606 = sdiv i64 %v4605, 1
  %v4607 = add i64 %v2, 1
  %v4608 = mul i64 %v4606, %v2
  %v4609 = sdiv i64 %v4608, %v3
  %v4610 = mul i64 %v4609, 1
  %v4611 = icmp slt i64 %v4610, %v7
  %v4612 = select i1 %v4611, i64 %v4610, i64 %v7
  %v4613 = mul i64 %v4606, %v4607
  %v4614 = sdiv i64 %v4613, %v3
  %v4615 = mul i64 %v4614, 1
  %v4616 = icmp slt i64 %v4615, %v7
  %v4617 = select i1 %v4616, i64 %v4615, i64 %v7
  br label %b357
b357:
  %v4618 = phi i64 [ %v4612, %b353 ], [ %v4647, %b358 ]
  %v4619 = icmp slt i64 %v4618, %v4617
  br i1 %v4619, label %b358, label %b359
b358:
  %v4620 = mul i64 %v4618, 8
  %v4621 = getelementptr inbounds float, ptr %v94, i64 %v4620
  %v4622 = add i64 %v706, 0
  %v4623 = and i64 %v4622, %v330
  %v4624 = mul i64 %v4623, %v7
  %v4625 = add i64 %v4624, %v4618
  %v4626 = mul i64 %v4625, 8
  %v4627 = getelementptr inbounds float, ptr %v132, i64 %v4626
  %v4628 = add i64 %v706, 0
  %v4629 = and i64 %v4628, %v314
  %v4630 = mul i64 %v4629, %v7
  %v4631 = add i64 %v4630, %v4618
  %v4632 = mul i64 %v4631, 53
  %v4633 = getelementptr inbounds float, ptr %v96, i64 %v4632
  %v4634 = add i64 0, 0
  %v4635 = getelementptr inbounds float, ptr %v4621, i64 %v4634
  %v4636 = load <8 x float>, ptr %v4635, align 4
  %v4637 = add i64 0, 0
  %v4638 = getelementptr inbounds float, ptr %v4627, i64 %v4637
  %v4639 = load <8 x float>, ptr %v4638, align 4
  %v4640 = fmul <8 x float> %v4636, %v4639
  %v4641 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v4642 = shufflevector <8 x float> %v4641, <8 x float> poison, <8 x i32> zeroinitializer
  %v4643 = fsub <8 x float> %v4642, %v4639
  %v4644 = fmul <8 x float> %v4640, %v4643
  %v4645 = add i64 24, 0
  %v4646 = getelementptr inbounds float, ptr %v4633, i64 %v4645
  store <8 x float> %v4644, ptr %v4646, align 4
  %v4647 = add nsw i64 %v4618, 1
  br label %b357
b359:
  %v4648 = add i64 %v7, 0
  %v4649 = sdiv i64 %v4648, 1
  %v4650 = add i64 %v2, 1
  %v4651 = mul i64 %v4649, %v2
  %v4652 = sdiv i64 %v4651, %v3
  %v4653 = mul i64 %v4652, 1
  %v4654 = icmp slt i64 %v4653, %v7
  %v4655 = select i1 %v4654, i64 %v4653, i64 %v7
  %v4656 = mul i64 %v4649, %v4650
  %v4657 = sdiv i64 %v4656, %v3
  %v4658 = mul i64 %v4657, 1
  %v4659 = icmp slt i64 %v4658, %v7
  %v4660 = select i1 %v4659, i64 %v4658, i64 %v7
  br label %b360
b360:
  %v4661 = phi i64 [ %v4655, %b359 ], [ %v4692, %b361 ]
  %v4662 = icmp slt i64 %v4661, %v4660
  br i1 %v4662, label %b361, label %b362
b361:
  %v4663 = add i64 %v706, 0
  %v4664 = and i64 %v4663, %v404
  %v4665 = mul i64 %v4664, %v7
  %v4666 = add i64 %v4665, %v4661
  %v4667 = mul i64 %v4666, 8
  %v4668 = getelementptr inbounds float, ptr %v264, i64 %v4667
  %v4669 = add i64 %v706, 0
  %v4670 = and i64 %v4669, %v374
  %v4671 = mul i64 %v4670, %v7
  %v4672 = add i64 %v4671, %v4661
  %v4673 = mul i64 %v4672, 7
  %v4674 = getelementptr inbounds float, ptr %v190, i64 %v4673
  %v4675 = mul i64 %v4661, 8
  %v4676 = getelementptr inbounds float, ptr %v94, i64 %v4675
  %v4677 = icmp ult i64 7, 8
  %v4678 = select i1 %v4677, i64 7, i64 8
  %v4679 = trunc i64 %v4678 to i32
  %v4680 = insertelement <8 x i32> poison, i32 %v4679, i64 0
  %v4681 = shufflevector <8 x i32> %v4680, <8 x i32> poison, <8 x i32> zeroinitializer
  %v4682 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v4681
  %v4683 = add i64 1, 0
  %v4684 = getelementptr inbounds float, ptr %v4668, i64 %v4683
  %v4685 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4684, <8 x i1> %v4682, <8 x float> zeroinitializer)
  %v4686 = add i64 0, 0
  %v4687 = getelementptr inbounds float, ptr %v4674, i64 %v4686
  %v4688 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4687, <8 x i1> %v4682, <8 x float> zeroinitializer)
  %v4689 = fmul <8 x float> %v4685, %v4688
  %v4690 = add i64 0, 0
  %v4691 = getelementptr inbounds float, ptr %v4676, i64 %v4690
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v4689, ptr align 4 %v4691, <8 x i1> %v4682)
  %v4692 = add nsw i64 %v4661, 1
  br label %b360
b362:
  %v4693 = add i64 %v7, 0
  %v4694 = sdiv i64 %v4693, 1
  %v4695 = add i64 %v2, 1
  %v4696 = mul i64 %v4694, %v2
  %v4697 = sdiv i64 %v4696, %v3
  %v4698 = mul i64 %v4697, 1
  %v4699 = icmp slt i64 %v4698, %v7
  %v4700 = select i1 %v4699, i64 %v4698, i64 %v7
  %v4701 = mul i64 %v4694, %v4695
  %v4702 = sdiv i64 %v4701, %v3
  %v4703 = mul i64 %v4702, 1
  %v4704 = icmp slt i64 %v4703, %v7
  %v4705 = select i1 %v4704, i64 %v4703, i64 %v7
  br label %b363
b363:
  %v4706 = phi i64 [ %v4700, %b362 ], [ %v4930, %b368 ]
  %v4707 = icmp slt i64 %v4706, %v4705
  br i1 %v4707, label %b364, label %b365
b364:
  br label %b366
b366:
  %v4708 = phi i64 [ 0, %b364 ], [ %v4915, %b367 ]
  %v4709 = phi <8 x float> [ splat (float 0x0000000000000000), %b364 ], [ %v4914, %b367 ]
  %v4710 = icmp slt i64 %v4708, 8
  br i1 %v4710, label %b367, label %b368
b367:
  %v4711 = add i64 %v706, 1
  %v4712 = and i64 %v4711, 1
  %v4713 = mul i64 %v4712, %v7
  %v4714 = add i64 %v4713, %v4706
  %v4715 = mul i64 %v4714, 8
  %v4716 = getelementptr inbounds float, ptr %v54, i64 %v4715
  %v4717 = add i64 %v706, 1
  %v4718 = and i64 %v4717, 1
  %v4719 = mul i64 %v4718, %v7
  %v4720 = add i64 %v4719, %v4706
  %v4721 = mul i64 %v4720, 8
  %v4722 = getelementptr inbounds float, ptr %v52, i64 %v4721
  %v4723 = mul i64 %v4706, 1
  %v4724 = getelementptr inbounds float, ptr %v224, i64 %v4723
  %v4725 = getelementptr inbounds float, ptr %v4724, i64 0
  %v4726 = load float, ptr %v4725, align 4
  %v4727 = fneg float %v4726
  %v4728 = mul i64 %v4706, 8
  %v4729 = getelementptr inbounds float, ptr %v252, i64 %v4728
  %v4730 = mul i64 %v4706, 8
  %v4731 = getelementptr inbounds float, ptr %v246, i64 %v4730
  %v4732 = mul i64 %v4706, 8
  %v4733 = getelementptr inbounds float, ptr %v250, i64 %v4732
  %v4734 = mul i64 %v4706, 8
  %v4735 = getelementptr inbounds float, ptr %v244, i64 %v4734
  %v4736 = mul i64 %v4706, 8
  %v4737 = getelementptr inbounds float, ptr %v248, i64 %v4736
  %v4738 = add i64 %v706, 0
  %v4739 = and i64 %v4738, %v350
  %v4740 = mul i64 %v4739, %v7
  %v4741 = add i64 %v4740, %v4706
  %v4742 = mul i64 %v4741, 1
  %v4743 = getelementptr inbounds float, ptr %v166, i64 %v4742
  %v4744 = getelementptr inbounds float, ptr %v4743, i64 0
  %v4745 = load float, ptr %v4744, align 4
  %v4746 = add i64 %v706, 0
  %v4747 = and i64 %v4746, %v348
  %v4748 = mul i64 %v4747, %v7
  %v4749 = add i64 %v4748, %v4706
  %v4750 = mul i64 %v4749, 1
  %v4751 = getelementptr inbounds float, ptr %v164, i64 %v4750
  %v4752 = getelementptr inbounds float, ptr %v4751, i64 0
  %v4753 = load float, ptr %v4752, align 4
  %v4754 = fsub float 0x3FF0000000000000, %v4753
  %v4755 = add i64 %v706, 0
  %v4756 = and i64 %v4755, %v380
  %v4757 = mul i64 %v4756, %v7
  %v4758 = add i64 %v4757, %v4706
  %v4759 = mul i64 %v4758, 1
  %v4760 = getelementptr inbounds float, ptr %v196, i64 %v4759
  %v4761 = getelementptr inbounds float, ptr %v4760, i64 0
  %v4762 = load float, ptr %v4761, align 4
  %v4763 = mul i64 %v4706, 1
  %v4764 = getelementptr inbounds float, ptr %v266, i64 %v4763
  %v4765 = getelementptr inbounds float, ptr %v4764, i64 0
  %v4766 = load float, ptr %v4765, align 4
  %v4767 = add i64 %v706, 0
  %v4768 = and i64 %v4767, %v338
  %v4769 = mul i64 %v4768, %v7
  %v4770 = add i64 %v4769, %v4706
  %v4771 = mul i64 %v4770, 1
  %v4772 = getelementptr inbounds float, ptr %v150, i64 %v4771
  %v4773 = getelementptr inbounds float, ptr %v4772, i64 0
  %v4774 = load float, ptr %v4773, align 4
  %v4775 = call float @llvm.fabs.f32(float %v4774)
  %v4776 = fneg float %v4775
  %v4777 = fcmp olt float %v4776, 0xC05A400000000000
  %v4778 = select i1 %v4777, float 0xC05A400000000000, float %v4776
  %v4779 = call float @llvm.fmuladd.f32(float %v4778, float 0x3FF7154760000000, float 0x4168000000000000)
  %v4780 = fsub float %v4779, 0x4168000000000000
  %v4781 = call float @llvm.fmuladd.f32(float %v4780, float 0xBFE62E4000000000, float %v4778)
  %v4782 = call float @llvm.fmuladd.f32(float %v4780, float 0xBEB7F7D1C0000000, float %v4781)
  %v4783 = bitcast float %v4779 to i32
  %v4784 = fmul float %v4782, %v4782
  %v4785 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v4782, float 0x3F81227F40000000)
  %v4786 = call float @llvm.fmuladd.f32(float %v4785, float %v4782, float 0x3FA5556740000000)
  %v4787 = call float @llvm.fmuladd.f32(float %v4786, float %v4782, float 0x3FC5554B00000000)
  %v4788 = call float @llvm.fmuladd.f32(float %v4787, float %v4782, float 0x3FDFFFFFE0000000)
  %v4789 = call float @llvm.fmuladd.f32(float %v4784, float %v4788, float %v4782)
  %v4790 = sub i32 %v4783, 1262485250
  %v4791 = lshr i32 %v4790, 1
  %v4792 = sub i32 %v4790, %v4791
  %v4793 = shl i32 %v4791, 23
  %v4794 = bitcast i32 %v4793 to float
  %v4795 = shl i32 %v4792, 23
  %v4796 = bitcast i32 %v4795 to float
  %v4797 = fadd float %v4789, 0x3FF0000000000000
  %v4798 = fmul float %v4797, %v4794
  %v4799 = fmul float %v4798, %v4796
  %v4800 = fcmp ogt float %v4799, 0x3FDA8279A0000000
  %v4801 = call float @llvm.fmuladd.f32(float %v4799, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v4802 = select i1 %v4800, float %v4801, float %v4799
  %v4803 = select i1 %v4800, float 0x3FE62E4000000000, float 0x0000000000000000
  %v4804 = select i1 %v4800, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v4805 = fmul float %v4802, %v4802
  %v4806 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v4805, float 0xBFC0DA7220000000)
  %v4807 = call float @llvm.fmuladd.f32(float %v4806, float %v4805, float 0xBFC546EF00000000)
  %v4808 = call float @llvm.fmuladd.f32(float %v4807, float %v4805, float 0xBFD0002320000000)
  %v4809 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v4805, float 0x3FC22D90A0000000)
  %v4810 = call float @llvm.fmuladd.f32(float %v4809, float %v4805, float 0x3FC999FF60000000)
  %v4811 = call float @llvm.fmuladd.f32(float %v4810, float %v4805, float 0x3FD5555540000000)
  %v4812 = call float @llvm.fmuladd.f32(float %v4802, float %v4808, float %v4811)
  %v4813 = call float @llvm.fmuladd.f32(float %v4802, float %v4812, float 0xBFE0000000000000)
  %v4814 = fmul float %v4802, %v4802
  %v4815 = call float @llvm.fmuladd.f32(float %v4814, float %v4813, float %v4804)
  %v4816 = fadd float %v4815, %v4802
  %v4817 = fadd float %v4816, %v4803
  %v4818 = fcmp ogt float %v4774, 0x0000000000000000
  %v4819 = select i1 %v4818, float %v4774, float 0x0000000000000000
  %v4820 = fadd float %v4819, %v4817
  %v4821 = fadd float 0x3FF0000000000000, %v4820
  %v4822 = add i64 %v706, 0
  %v4823 = and i64 %v4822, %v364
  %v4824 = mul i64 %v4823, %v7
  %v4825 = add i64 %v4824, %v4706
  %v4826 = mul i64 %v4825, 8
  %v4827 = getelementptr inbounds float, ptr %v180, i64 %v4826
  %v4828 = add i64 %v706, 0
  %v4829 = and i64 %v4828, %v376
  %v4830 = mul i64 %v4829, %v7
  %v4831 = add i64 %v4830, %v4706
  %v4832 = mul i64 %v4831, 1
  %v4833 = getelementptr inbounds float, ptr %v192, i64 %v4832
  %v4834 = getelementptr inbounds float, ptr %v4833, i64 0
  %v4835 = load float, ptr %v4834, align 4
  %v4836 = add i64 0, %v4708
  %v4837 = getelementptr inbounds float, ptr %v4716, i64 %v4836
  %v4838 = load <8 x float>, ptr %v4837, align 4
  %v4839 = add i64 0, %v4708
  %v4840 = getelementptr inbounds float, ptr %v4722, i64 %v4839
  %v4841 = load <8 x float>, ptr %v4840, align 4
  %v4842 = fadd <8 x float> %v4838, %v4841
  %v4843 = insertelement <8 x float> poison, float %v4727, i64 0
  %v4844 = shufflevector <8 x float> %v4843, <8 x float> poison, <8 x i32> zeroinitializer
  %v4845 = fadd <8 x float> %v4842, %v4844
  %v4846 = add i64 0, %v4708
  %v4847 = getelementptr inbounds float, ptr %v4729, i64 %v4846
  %v4848 = load <8 x float>, ptr %v4847, align 4
  %v4849 = fadd <8 x float> %v4845, %v4848
  %v4850 = add i64 0, %v4708
  %v4851 = getelementptr inbounds float, ptr %v4731, i64 %v4850
  %v4852 = load <8 x float>, ptr %v4851, align 4
  %v4853 = add i64 0, %v4708
  %v4854 = getelementptr inbounds float, ptr %v4733, i64 %v4853
  %v4855 = load <8 x float>, ptr %v4854, align 4
  %v4856 = fsub <8 x float> %v4852, %v4855
  %v4857 = add i64 0, %v4708
  %v4858 = getelementptr inbounds float, ptr %v4735, i64 %v4857
  %v4859 = load <8 x float>, ptr %v4858, align 4
  %v4860 = fadd <8 x float> %v4856, %v4859
  %v4861 = add i64 0, %v4708
  %v4862 = getelementptr inbounds float, ptr %v4737, i64 %v4861
  %v4863 = load <8 x float>, ptr %v4862, align 4
  %v4864 = fadd <8 x float> %v4860, %v4863
  %v4865 = fadd <8 x float> %v4849, %v4864
  %v4866 = insertelement <8 x float> poison, float %v4745, i64 0
  %v4867 = shufflevector <8 x float> %v4866, <8 x float> poison, <8 x i32> zeroinitializer
  %v4868 = fmul <8 x float> %v4865, %v4867
  %v4869 = insertelement <8 x float> poison, float %v4754, i64 0
  %v4870 = shufflevector <8 x float> %v4869, <8 x float> poison, <8 x i32> zeroinitializer
  %v4871 = fmul <8 x float> %v4868, %v4870
  %v4872 = insertelement <8 x float> poison, float %v4762, i64 0
  %v4873 = shufflevector <8 x float> %v4872, <8 x float> poison, <8 x i32> zeroinitializer
  %v4874 = fdiv <8 x float> %v4871, %v4873
  %v4875 = insertelement <8 x float> poison, float %v4766, i64 0
  %v4876 = shufflevector <8 x float> %v4875, <8 x float> poison, <8 x i32> zeroinitializer
  %v4877 = fadd <8 x float> %v4874, %v4876
  %v4878 = add i64 0, %v4708
  %v4879 = getelementptr inbounds float, ptr %v4827, i64 %v4878
  %v4880 = load <8 x float>, ptr %v4879, align 4
  %v4881 = insertelement <8 x float> poison, float %v4821, i64 0
  %v4882 = shufflevector <8 x float> %v4881, <8 x float> poison, <8 x i32> zeroinitializer
  %v4883 = fmul <8 x float> %v4882, %v4880
  %v4884 = insertelement <8 x float> poison, float %v4835, i64 0
  %v4885 = shufflevector <8 x float> %v4884, <8 x float> poison, <8 x i32> zeroinitializer
  %v4886 = fsub <8 x float> %v4883, %v4885
  %v4887 = fcmp olt <8 x float> %v4886, splat (float 0xC05A400000000000)
  %v4888 = select <8 x i1> %v4887, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4886
  %v4889 = fcmp ogt <8 x float> %v4888, splat (float 0x4056400000000000)
  %v4890 = select <8 x i1> %v4889, <8 x float> splat (float 0x4056400000000000), <8 x float> %v4888
  %v4891 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4890, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4892 = fsub <8 x float> %v4891, splat (float 0x4168000000000000)
  %v4893 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4892, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4890)
  %v4894 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4892, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4893)
  %v4895 = bitcast <8 x float> %v4891 to <8 x i32>
  %v4896 = fmul <8 x float> %v4894, %v4894
  %v4897 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4894, <8 x float> splat (float 0x3F81227F40000000))
  %v4898 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4897, <8 x float> %v4894, <8 x float> splat (float 0x3FA5556740000000))
  %v4899 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4898, <8 x float> %v4894, <8 x float> splat (float 0x3FC5554B00000000))
  %v4900 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4899, <8 x float> %v4894, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4901 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4896, <8 x float> %v4900, <8 x float> %v4894)
  %v4902 = sub <8 x i32> %v4895, splat (i32 1262485250)
  %v4903 = lshr <8 x i32> %v4902, splat (i32 1)
  %v4904 = sub <8 x i32> %v4902, %v4903
  %v4905 = shl <8 x i32> %v4903, splat (i32 23)
  %v4906 = bitcast <8 x i32> %v4905 to <8 x float>
  %v4907 = shl <8 x i32> %v4904, splat (i32 23)
  %v4908 = bitcast <8 x i32> %v4907 to <8 x float>
  %v4909 = fadd <8 x float> %v4901, splat (float 0x3FF0000000000000)
  %v4910 = fmul <8 x float> %v4909, %v4906
  %v4911 = fmul <8 x float> %v4910, %v4908
  %v4912 = fmul <8 x float> %v4877, %v4911
  %v4913 = fmul <8 x float> %v4912, %v4880
  %v4914 = fadd <8 x float> %v4709, %v4913
  %v4915 = add nsw i64 %v4708, 8
  br label %b366
b368:
  %v4916 = shufflevector <8 x float> %v4709, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4917 = shufflevector <8 x float> %v4709, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4918 = fadd <4 x float> %v4916, %v4917
  %v4919 = shufflevector <4 x float> %v4918, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4920 = shufflevector <4 x float> %v4918, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4921 = fadd <2 x float> %v4919, %v4920
  %v4922 = extractelement <2 x float> %v4921, i64 0
  %v4923 = extractelement <2 x float> %v4921, i64 1
  %v4924 = fadd float %v4922, %v4923
  %v4925 = fadd float %v4924, 0x0000000000000000
  %v4926 = mul i64 %v4706, 1
  %v4927 = getelementptr inbounds float, ptr %v268, i64 %v4926
  %v4928 = add i64 0, 0
  %v4929 = getelementptr inbounds float, ptr %v4927, i64 %v4928
  store float %v4925, ptr %v4929, align 4
  %v4930 = add nsw i64 %v4706, 1
  br label %b363
b365:
  %v4931 = add i64 %v7, 0
  %v4932 = sdiv i64 %v4931, 1
  %v4933 = add i64 %v2, 1
  %v4934 = mul i64 %v4932, %v2
  %v4935 = sdiv i64 %v4934, %v3
  %v4936 = mul i64 %v4935, 1
  %v4937 = icmp slt i64 %v4936, %v7
  %v4938 = select i1 %v4937, i64 %v4936, i64 %v7
  %v4939 = mul i64 %v4932, %v4933
  %v4940 = sdiv i64 %v4939, %v3
  %v4941 = mul i64 %v4940, 1
  %v4942 = icmp slt i64 %v4941, %v7
  %v4943 = select i1 %v4942, i64 %v4941, i64 %v7
  br label %b369
b369:
  %v4944 = phi i64 [ %v4938, %b365 ], [ %v5195, %b370 ]
  %v4945 = icmp slt i64 %v4944, %v4943
  br i1 %v4945, label %b370, label %b371
b370:
  %v4946 = add i64 %v706, 1
  %v4947 = and i64 %v4946, 1
  %v4948 = mul i64 %v4947, %v7
  %v4949 = add i64 %v4948, %v4944
  %v4950 = mul i64 %v4949, 8
  %v4951 = getelementptr inbounds float, ptr %v54, i64 %v4950
  %v4952 = add i64 %v706, 1
  %v4953 = and i64 %v4952, 1
  %v4954 = mul i64 %v4953, %v7
  %v4955 = add i64 %v4954, %v4944
  %v4956 = mul i64 %v4955, 8
  %v4957 = getelementptr inbounds float, ptr %v52, i64 %v4956
  %v4958 = mul i64 %v4944, 1
  %v4959 = getelementptr inbounds float, ptr %v224, i64 %v4958
  %v4960 = getelementptr inbounds float, ptr %v4959, i64 0
  %v4961 = load float, ptr %v4960, align 4
  %v4962 = fneg float %v4961
  %v4963 = mul i64 %v4944, 8
  %v4964 = getelementptr inbounds float, ptr %v252, i64 %v4963
  %v4965 = mul i64 %v4944, 8
  %v4966 = getelementptr inbounds float, ptr %v246, i64 %v4965
  %v4967 = mul i64 %v4944, 8
  %v4968 = getelementptr inbounds float, ptr %v250, i64 %v4967
  %v4969 = mul i64 %v4944, 8
  %v4970 = getelementptr inbounds float, ptr %v244, i64 %v4969
  %v4971 = mul i64 %v4944, 8
  %v4972 = getelementptr inbounds float, ptr %v248, i64 %v4971
  %v4973 = add i64 %v706, 0
  %v4974 = and i64 %v4973, %v350
  %v4975 = mul i64 %v4974, %v7
  %v4976 = add i64 %v4975, %v4944
  %v4977 = mul i64 %v4976, 1
  %v4978 = getelementptr inbounds float, ptr %v166, i64 %v4977
  %v4979 = getelementptr inbounds float, ptr %v4978, i64 0
  %v4980 = load float, ptr %v4979, align 4
  %v4981 = add i64 %v706, 0
  %v4982 = and i64 %v4981, %v348
  %v4983 = mul i64 %v4982, %v7
  %v4984 = add i64 %v4983, %v4944
  %v4985 = mul i64 %v4984, 1
  %v4986 = getelementptr inbounds float, ptr %v164, i64 %v4985
  %v4987 = getelementptr inbounds float, ptr %v4986, i64 0
  %v4988 = load float, ptr %v4987, align 4
  %v4989 = fsub float 0x3FF0000000000000, %v4988
  %v4990 = add i64 %v706, 0
  %v4991 = and i64 %v4990, %v380
  %v4992 = mul i64 %v4991, %v7
  %v4993 = add i64 %v4992, %v4944
  %v4994 = mul i64 %v4993, 1
  %v4995 = getelementptr inbounds float, ptr %v196, i64 %v4994
  %v4996 = getelementptr inbounds float, ptr %v4995, i64 0
  %v4997 = load float, ptr %v4996, align 4
  %v4998 = mul i64 %v4944, 1
  %v4999 = getelementptr inbounds float, ptr %v266, i64 %v4998
  %v5000 = getelementptr inbounds float, ptr %v4999, i64 0
  %v5001 = load float, ptr %v5000, align 4
  %v5002 = add i64 %v706, 0
  %v5003 = and i64 %v5002, %v338
  %v5004 = mul i64 %v5003, %v7
  %v5005 = add i64 %v5004, %v4944
  %v5006 = mul i64 %v5005, 1
  %v5007 = getelementptr inbounds float, ptr %v150, i64 %v5006
  %v5008 = getelementptr inbounds float, ptr %v5007, i64 0
  %v5009 = load float, ptr %v5008, align 4
  %v5010 = call float @llvm.fabs.f32(float %v5009)
  %v5011 = fneg float %v5010
  %v5012 = fcmp olt float %v5011, 0xC05A400000000000
  %v5013 = select i1 %v5012, float 0xC05A400000000000, float %v5011
  %v5014 = call float @llvm.fmuladd.f32(float %v5013, float 0x3FF7154760000000, float 0x4168000000000000)
  %v5015 = fsub float %v5014, 0x4168000000000000
  %v5016 = call float @llvm.fmuladd.f32(float %v5015, float 0xBFE62E4000000000, float %v5013)
  %v5017 = call float @llvm.fmuladd.f32(float %v5015, float 0xBEB7F7D1C0000000, float %v5016)
  %v5018 = bitcast float %v5014 to i32
  %v5019 = fmul float %v5017, %v5017
  %v5020 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v5017, float 0x3F81227F40000000)
  %v5021 = call float @llvm.fmuladd.f32(float %v5020, float %v5017, float 0x3FA5556740000000)
  %v5022 = call float @llvm.fmuladd.f32(float %v5021, float %v5017, float 0x3FC5554B00000000)
  %v5023 = call float @llvm.fmuladd.f32(float %v5022, float %v5017, float 0x3FDFFFFFE0000000)
  %v5024 = call float @llvm.fmuladd.f32(float %v5019, float %v5023, float %v5017)
  %v5025 = sub i32 %v5018, 1262485250
  %v5026 = lshr i32 %v5025, 1
  %v5027 = sub i32 %v5025, %v5026
  %v5028 = shl i32 %v5026, 23
  %v5029 = bitcast i32 %v5028 to float
  %v5030 = shl i32 %v5027, 23
  %v5031 = bitcast i32 %v5030 to float
  %v5032 = fadd float %v5024, 0x3FF0000000000000
  %v5033 = fmul float %v5032, %v5029
  %v5034 = fmul float %v5033, %v5031
  %v5035 = fcmp ogt float %v5034, 0x3FDA8279A0000000
  %v5036 = call float @llvm.fmuladd.f32(float %v5034, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v5037 = select i1 %v5035, float %v5036, float %v5034
  %v5038 = select i1 %v5035, float 0x3FE62E4000000000, float 0x0000000000000000
  %v5039 = select i1 %v5035, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v5040 = fmul float %v5037, %v5037
  %v5041 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v5040, float 0xBFC0DA7220000000)
  %v5042 = call float @llvm.fmuladd.f32(float %v5041, float %v5040, float 0xBFC546EF00000000)
  %v5043 = call float @llvm.fmuladd.f32(float %v5042, float %v5040, float 0xBFD0002320000000)
  %v5044 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v5040, float 0x3FC22D90A0000000)
  %v5045 = call float @llvm.fmuladd.f32(float %v5044, float %v5040, float 0x3FC999FF60000000)
  %v5046 = call float @llvm.fmuladd.f32(float %v5045, float %v5040, float 0x3FD5555540000000)
  %v5047 = call float @llvm.fmuladd.f32(float %v5037, float %v5043, float %v5046)
  %v5048 = call float @llvm.fmuladd.f32(float %v5037, float %v5047, float 0xBFE0000000000000)
  %v5049 = fmul float %v5037, %v5037
  %v5050 = call float @llvm.fmuladd.f32(float %v5049, float %v5048, float %v5039)
  %v5051 = fadd float %v5050, %v5037
  %v5052 = fadd float %v5051, %v5038
  %v5053 = fcmp ogt float %v5009, 0x0000000000000000
  %v5054 = select i1 %v5053, float %v5009, float 0x0000000000000000
  %v5055 = fadd float %v5054, %v5052
  %v5056 = fadd float 0x3FF0000000000000, %v5055
  %v5057 = add i64 %v706, 0
  %v5058 = and i64 %v5057, %v364
  %v5059 = mul i64 %v5058, %v7
  %v5060 = add i64 %v5059, %v4944
  %v5061 = mul i64 %v5060, 8
  %v5062 = getelementptr inbounds float, ptr %v180, i64 %v5061
  %v5063 = add i64 %v706, 0
  %v5064 = and i64 %v5063, %v376
  %v5065 = mul i64 %v5064, %v7
  %v5066 = add i64 %v5065, %v4944
  %v5067 = mul i64 %v5066, 1
  %v5068 = getelementptr inbounds float, ptr %v192, i64 %v5067
  %v5069 = getelementptr inbounds float, ptr %v5068, i64 0
  %v5070 = load float, ptr %v5069, align 4
  %v5071 = add i64 %v706, 0
  %v5072 = and i64 %v5071, %v360
  %v5073 = mul i64 %v5072, %v7
  %v5074 = add i64 %v5073, %v4944
  %v5075 = mul i64 %v5074, 1
  %v5076 = getelementptr inbounds float, ptr %v176, i64 %v5075
  %v5077 = getelementptr inbounds float, ptr %v5076, i64 0
  %v5078 = load float, ptr %v5077, align 4
  %v5079 = fcmp ogt float %v5078, 0x0000000000000000
  %v5080 = select i1 %v5079, float 0x3FF0000000000000, float 0x0000000000000000
  %v5081 = fcmp une float %v5080, 0x0000000000000000
  %v5082 = select i1 %v5081, float %v5078, float 0x3FF0000000000000
  %v5083 = call float @llvm.sqrt.f32(float %v5082)
  %v5084 = fcmp une float %v5080, 0x0000000000000000
  %v5085 = select i1 %v5084, float %v5083, float 0x0000000000000000
  %v5086 = add i64 %v706, 0
  %v5087 = and i64 %v5086, %v326
  %v5088 = mul i64 %v5087, %v7
  %v5089 = add i64 %v5088, %v4944
  %v5090 = mul i64 %v5089, 8
  %v5091 = getelementptr inbounds float, ptr %v120, i64 %v5090
  %v5092 = mul i64 %v4944, 8
  %v5093 = getelementptr inbounds float, ptr %v270, i64 %v5092
  %v5094 = add i64 0, 0
  %v5095 = getelementptr inbounds float, ptr %v4951, i64 %v5094
  %v5096 = load <8 x float>, ptr %v5095, align 4
  %v5097 = add i64 0, 0
  %v5098 = getelementptr inbounds float, ptr %v4957, i64 %v5097
  %v5099 = load <8 x float>, ptr %v5098, align 4
  %v5100 = fadd <8 x float> %v5096, %v5099
  %v5101 = insertelement <8 x float> poison, float %v4962, i64 0
  %v5102 = shufflevector <8 x float> %v5101, <8 x float> poison, <8 x i32> zeroinitializer
  %v5103 = fadd <8 x float> %v5100, %v5102
  %v5104 = add i64 0, 0
  %v5105 = getelementptr inbounds float, ptr %v4964, i64 %v5104
  %v5106 = load <8 x float>, ptr %v5105, align 4
  %v5107 = fadd <8 x float> %v5103, %v5106
  %v5108 = add i64 0, 0
  %v5109 = getelementptr inbounds float, ptr %v4966, i64 %v5108
  %v5110 = load <8 x float>, ptr %v5109, align 4
  %v5111 = add i64 0, 0
  %v5112 = getelementptr inbounds float, ptr %v4968, i64 %v5111
  %v5113 = load <8 x float>, ptr %v5112, align 4
  %v5114 = fsub <8 x float> %v5110, %v5113
  %v5115 = add i64 0, 0
  %v5116 = getelementptr inbounds float, ptr %v4970, i64 %v5115
  %v5117 = load <8 x float>, ptr %v5116, align 4
  %v5118 = fadd <8 x float> %v5114, %v5117
  %v5119 = add i64 0, 0
  %v5120 = getelementptr inbounds float, ptr %v4972, i64 %v5119
  %v5121 = load <8 x float>, ptr %v5120, align 4
  %v5122 = fadd <8 x float> %v5118, %v5121
  %v5123 = fadd <8 x float> %v5107, %v5122
  %v5124 = insertelement <8 x float> poison, float %v4980, i64 0
  %v5125 = shufflevector <8 x float> %v5124, <8 x float> poison, <8 x i32> zeroinitializer
  %v5126 = fmul <8 x float> %v5123, %v5125
  %v5127 = insertelement <8 x float> poison, float %v4989, i64 0
  %v5128 = shufflevector <8 x float> %v5127, <8 x float> poison, <8 x i32> zeroinitializer
  %v5129 = fmul <8 x float> %v5126, %v5128
  %v5130 = insertelement <8 x float> poison, float %v4997, i64 0
  %v5131 = shufflevector <8 x float> %v5130, <8 x float> poison, <8 x i32> zeroinitializer
  %v5132 = fdiv <8 x float> %v5129, %v5131
  %v5133 = insertelement <8 x float> poison, float %v5001, i64 0
  %v5134 = shufflevector <8 x float> %v5133, <8 x float> poison, <8 x i32> zeroinitializer
  %v5135 = fadd <8 x float> %v5132, %v5134
  %v5136 = add i64 0, 0
  %v5137 = getelementptr inbounds float, ptr %v5062, i64 %v5136
  %v5138 = load <8 x float>, ptr %v5137, align 4
  %v5139 = insertelement <8 x float> poison, float %v5056, i64 0
  %v5140 = shufflevector <8 x float> %v5139, <8 x float> poison, <8 x i32> zeroinitializer
  %v5141 = fmul <8 x float> %v5140, %v5138
  %v5142 = insertelement <8 x float> poison, float %v5070, i64 0
  %v5143 = shufflevector <8 x float> %v5142, <8 x float> poison, <8 x i32> zeroinitializer
  %v5144 = fsub <8 x float> %v5141, %v5143
  %v5145 = fcmp olt <8 x float> %v5144, splat (float 0xC05A400000000000)
  %v5146 = select <8 x i1> %v5145, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v5144
  %v5147 = fcmp ogt <8 x float> %v5146, splat (float 0x4056400000000000)
  %v5148 = select <8 x i1> %v5147, <8 x float> splat (float 0x4056400000000000), <8 x float> %v5146
  %v5149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5148, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v5150 = fsub <8 x float> %v5149, splat (float 0x4168000000000000)
  %v5151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5150, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v5148)
  %v5152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5150, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v5151)
  %v5153 = bitcast <8 x float> %v5149 to <8 x i32>
  %v5154 = fmul <8 x float> %v5152, %v5152
  %v5155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v5152, <8 x float> splat (float 0x3F81227F40000000))
  %v5156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5155, <8 x float> %v5152, <8 x float> splat (float 0x3FA5556740000000))
  %v5157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5156, <8 x float> %v5152, <8 x float> splat (float 0x3FC5554B00000000))
  %v5158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5157, <8 x float> %v5152, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v5159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5154, <8 x float> %v5158, <8 x float> %v5152)
  %v5160 = sub <8 x i32> %v5153, splat (i32 1262485250)
  %v5161 = lshr <8 x i32> %v5160, splat (i32 1)
  %v5162 = sub <8 x i32> %v5160, %v5161
  %v5163 = shl <8 x i32> %v5161, splat (i32 23)
  %v5164 = bitcast <8 x i32> %v5163 to <8 x float>
  %v5165 = shl <8 x i32> %v5162, splat (i32 23)
  %v5166 = bitcast <8 x i32> %v5165 to <8 x float>
  %v5167 = fadd <8 x float> %v5159, splat (float 0x3FF0000000000000)
  %v5168 = fmul <8 x float> %v5167, %v5164
  %v5169 = fmul <8 x float> %v5168, %v5166
  %v5170 = fmul <8 x float> %v5135, %v5169
  %v5171 = fmul <8 x float> %v5170, %v5140
  %v5172 = add i64 0, 0
  %v5173 = getelementptr inbounds float, ptr %v5091, i64 %v5172
  %v5174 = load <8 x float>, ptr %v5173, align 4
  %v5175 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v5176 = shufflevector <8 x float> %v5175, <8 x float> poison, <8 x i32> zeroinitializer
  %v5177 = fcmp ogt <8 x float> %v5174, %v5176
  %v5178 = select <8 x i1> %v5177, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v5179 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v5180 = shufflevector <8 x float> %v5179, <8 x float> poison, <8 x i32> zeroinitializer
  %v5181 = fcmp une <8 x float> %v5178, splat (float 0x0000000000000000)
  %v5182 = select <8 x i1> %v5181, <8 x float> %v5174, <8 x float> %v5180
  %v5183 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v5182)
  %v5184 = fcmp une <8 x float> %v5178, splat (float 0x0000000000000000)
  %v5185 = select <8 x i1> %v5184, <8 x float> %v5183, <8 x float> %v5176
  %v5186 = insertelement <8 x float> poison, float %v5085, i64 0
  %v5187 = shufflevector <8 x float> %v5186, <8 x float> poison, <8 x i32> zeroinitializer
  %v5188 = fmul <8 x float> %v5187, %v5185
  %v5189 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v5190 = shufflevector <8 x float> %v5189, <8 x float> poison, <8 x i32> zeroinitializer
  %v5191 = fadd <8 x float> %v5188, %v5190
  %v5192 = fdiv <8 x float> %v5171, %v5191
  %v5193 = add i64 0, 0
  %v5194 = getelementptr inbounds float, ptr %v5093, i64 %v5193
  store <8 x float> %v5192, ptr %v5194, align 4
  %v5195 = add nsw i64 %v4944, 1
  br label %b369
b371:
  %v5196 = add i64 %v7, 0
  %v5197 = sdiv i64 %v5196, 1
  %v5198 = add i64 %v2, 1
  %v5199 = mul i64 %v5197, %v2
  %v5200 = sdiv i64 %v5199, %v3
  %v5201 = mul i64 %v5200, 1
  %v5202 = icmp slt i64 %v5201, %v7
  %v5203 = select i1 %v5202, i64 %v5201, i64 %v7
  %v5204 = mul i64 %v5197, %v5198
  %v5205 = sdiv i64 %v5204, %v3
  %v5206 = mul i64 %v5205, 1
  %v5207 = icmp slt i64 %v5206, %v7
  %v5208 = select i1 %v5207, i64 %v5206, i64 %v7
  br label %b372
b372:
  %v5209 = phi i64 [ %v5203, %b371 ], [ %v5478, %b377 ]
  %v5210 = icmp slt i64 %v5209, %v5208
  br i1 %v5210, label %b373, label %b374
b373:
  br label %b375
b375:
  %v5211 = phi i64 [ 0, %b373 ], [ %v5463, %b376 ]
  %v5212 = phi <8 x float> [ splat (float 0x0000000000000000), %b373 ], [ %v5462, %b376 ]
  %v5213 = icmp slt i64 %v5211, 8
  br i1 %v5213, label %b376, label %b377
b376:
  %v5214 = add i64 %v706, 1
  %v5215 = and i64 %v5214, 1
  %v5216 = mul i64 %v5215, %v7
  %v5217 = add i64 %v5216, %v5209
  %v5218 = mul i64 %v5217, 8
  %v5219 = getelementptr inbounds float, ptr %v54, i64 %v5218
  %v5220 = add i64 %v706, 1
  %v5221 = and i64 %v5220, 1
  %v5222 = mul i64 %v5221, %v7
  %v5223 = add i64 %v5222, %v5209
  %v5224 = mul i64 %v5223, 8
  %v5225 = getelementptr inbounds float, ptr %v52, i64 %v5224
  %v5226 = mul i64 %v5209, 1
  %v5227 = getelementptr inbounds float, ptr %v224, i64 %v5226
  %v5228 = getelementptr inbounds float, ptr %v5227, i64 0
  %v5229 = load float, ptr %v5228, align 4
  %v5230 = fneg float %v5229
  %v5231 = mul i64 %v5209, 8
  %v5232 = getelementptr inbounds float, ptr %v252, i64 %v5231
  %v5233 = mul i64 %v5209, 8
  %v5234 = getelementptr inbounds float, ptr %v246, i64 %v5233
  %v5235 = mul i64 %v5209, 8
  %v5236 = getelementptr inbounds float, ptr %v250, i64 %v5235
  %v5237 = mul i64 %v5209, 8
  %v5238 = getelementptr inbounds float, ptr %v244, i64 %v5237
  %v5239 = mul i64 %v5209, 8
  %v5240 = getelementptr inbounds float, ptr %v248, i64 %v5239
  %v5241 = add i64 %v706, 0
  %v5242 = and i64 %v5241, %v350
  %v5243 = mul i64 %v5242, %v7
  %v5244 = add i64 %v5243, %v5209
  %v5245 = mul i64 %v5244, 1
  %v5246 = getelementptr inbounds float, ptr %v166, i64 %v5245
  %v5247 = getelementptr inbounds float, ptr %v5246, i64 0
  %v5248 = load float, ptr %v5247, align 4
  %v5249 = add i64 %v706, 0
  %v5250 = and i64 %v5249, %v348
  %v5251 = mul i64 %v5250, %v7
  %v5252 = add i64 %v5251, %v5209
  %v5253 = mul i64 %v5252, 1
  %v5254 = getelementptr inbounds float, ptr %v164, i64 %v5253
  %v5255 = getelementptr inbounds float, ptr %v5254, i64 0
  %v5256 = load float, ptr %v5255, align 4
  %v5257 = fsub float 0x3FF0000000000000, %v5256
  %v5258 = add i64 %v706, 0
  %v5259 = and i64 %v5258, %v380
  %v5260 = mul i64 %v5259, %v7
  %v5261 = add i64 %v5260, %v5209
  %v5262 = mul i64 %v5261, 1
  %v5263 = getelementptr inbounds float, ptr %v196, i64 %v5262
  %v5264 = getelementptr inbounds float, ptr %v5263, i64 0
  %v5265 = load float, ptr %v5264, align 4
  %v5266 = mul i64 %v5209, 1
  %v5267 = getelementptr inbounds float, ptr %v266, i64 %v5266
  %v5268 = getelementptr inbounds float, ptr %v5267, i64 0
  %v5269 = load float, ptr %v5268, align 4
  %v5270 = add i64 %v706, 0
  %v5271 = and i64 %v5270, %v338
  %v5272 = mul i64 %v5271, %v7
  %v5273 = add i64 %v5272, %v5209
  %v5274 = mul i64 %v5273, 1
  %v5275 = getelementptr inbounds float, ptr %v150, i64 %v5274
  %v5276 = getelementptr inbounds float, ptr %v5275, i64 0
  %v5277 = load float, ptr %v5276, align 4
  %v5278 = call float @llvm.fabs.f32(float %v5277)
  %v5279 = fneg float %v5278
  %v5280 = fcmp olt float %v5279, 0xC05A400000000000
  %v5281 = select i1 %v5280, float 0xC05A400000000000, float %v5279
  %v5282 = call float @llvm.fmuladd.f32(float %v5281, float 0x3FF7154760000000, float 0x4168000000000000)
  %v5283 = fsub float %v5282, 0x4168000000000000
  %v5284 = call float @llvm.fmuladd.f32(float %v5283, float 0xBFE62E4000000000, float %v5281)
  %v5285 = call float @llvm.fmuladd.f32(float %v5283, float 0xBEB7F7D1C0000000, float %v5284)
  %v5286 = bitcast float %v5282 to i32
  %v5287 = fmul float %v5285, %v5285
  %v5288 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v5285, float 0x3F81227F40000000)
  %v5289 = call float @llvm.fmuladd.f32(float %v5288, float %v5285, float 0x3FA5556740000000)
  %v5290 = call float @llvm.fmuladd.f32(float %v5289, float %v5285, float 0x3FC5554B00000000)
  %v5291 = call float @llvm.fmuladd.f32(float %v5290, float %v5285, float 0x3FDFFFFFE0000000)
  %v5292 = call float @llvm.fmuladd.f32(float %v5287, float %v5291, float %v5285)
  %v5293 = sub i32 %v5286, 1262485250
  %v5294 = lshr i32 %v5293, 1
  %v5295 = sub i32 %v5293, %v5294
  %v5296 = shl i32 %v5294, 23
  %v5297 = bitcast i32 %v5296 to float
  %v5298 = shl i32 %v5295, 23
  %v5299 = bitcast i32 %v5298 to float
  %v5300 = fadd float %v5292, 0x3FF0000000000000
  %v5301 = fmul float %v5300, %v5297
  %v5302 = fmul float %v5301, %v5299
  %v5303 = fcmp ogt float %v5302, 0x3FDA8279A0000000
  %v5304 = call float @llvm.fmuladd.f32(float %v5302, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v5305 = select i1 %v5303, float %v5304, float %v5302
  %v5306 = select i1 %v5303, float 0x3FE62E4000000000, float 0x0000000000000000
  %v5307 = select i1 %v5303, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v5308 = fmul float %v5305, %v5305
  %v5309 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v5308, float 0xBFC0DA7220000000)
  %v5310 = call float @llvm.fmuladd.f32(float %v5309, float %v5308, float 0xBFC546EF00000000)
  %v5311 = call float @llvm.fmuladd.f32(float %v5310, float %v5308, float 0xBFD0002320000000)
  %v5312 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v5308, float 0x3FC22D90A0000000)
  %v5313 = call float @llvm.fmuladd.f32(float %v5312, float %v5308, float 0x3FC999FF60000000)
  %v5314 = call float @llvm.fmuladd.f32(float %v5313, float %v5308, float 0x3FD5555540000000)
  %v5315 = call float @llvm.fmuladd.f32(float %v5305, float %v5311, float %v5314)
  %v5316 = call float @llvm.fmuladd.f32(float %v5305, float %v5315, float 0xBFE0000000000000)
  %v5317 = fmul float %v5305, %v5305
  %v5318 = call float @llvm.fmuladd.f32(float %v5317, float %v5316, float %v5307)
  %v5319 = fadd float %v5318, %v5305
  %v5320 = fadd float %v5319, %v5306
  %v5321 = fcmp ogt float %v5277, 0x0000000000000000
  %v5322 = select i1 %v5321, float %v5277, float 0x0000000000000000
  %v5323 = fadd float %v5322, %v5320
  %v5324 = fadd float 0x3FF0000000000000, %v5323
  %v5325 = add i64 %v706, 0
  %v5326 = and i64 %v5325, %v364
  %v5327 = mul i64 %v5326, %v7
  %v5328 = add i64 %v5327, %v5209
  %v5329 = mul i64 %v5328, 8
  %v5330 = getelementptr inbounds float, ptr %v180, i64 %v5329
  %v5331 = add i64 %v706, 0
  %v5332 = and i64 %v5331, %v376
  %v5333 = mul i64 %v5332, %v7
  %v5334 = add i64 %v5333, %v5209
  %v5335 = mul i64 %v5334, 1
  %v5336 = getelementptr inbounds float, ptr %v192, i64 %v5335
  %v5337 = getelementptr inbounds float, ptr %v5336, i64 0
  %v5338 = load float, ptr %v5337, align 4
  %v5339 = add i64 %v706, 0
  %v5340 = and i64 %v5339, %v360
  %v5341 = mul i64 %v5340, %v7
  %v5342 = add i64 %v5341, %v5209
  %v5343 = mul i64 %v5342, 1
  %v5344 = getelementptr inbounds float, ptr %v176, i64 %v5343
  %v5345 = getelementptr inbounds float, ptr %v5344, i64 0
  %v5346 = load float, ptr %v5345, align 4
  %v5347 = fcmp ogt float %v5346, 0x0000000000000000
  %v5348 = select i1 %v5347, float 0x3FF0000000000000, float 0x0000000000000000
  %v5349 = fcmp une float %v5348, 0x0000000000000000
  %v5350 = select i1 %v5349, float %v5346, float 0x3FF0000000000000
  %v5351 = call float @llvm.sqrt.f32(float %v5350)
  %v5352 = fcmp une float %v5348, 0x0000000000000000
  %v5353 = select i1 %v5352, float %v5351, float 0x0000000000000000
  %v5354 = add i64 %v706, 0
  %v5355 = and i64 %v5354, %v326
  %v5356 = mul i64 %v5355, %v7
  %v5357 = add i64 %v5356, %v5209
  %v5358 = mul i64 %v5357, 8
  %v5359 = getelementptr inbounds float, ptr %v120, i64 %v5358
  %v5360 = add i64 0, %v5211
  %v5361 = getelementptr inbounds float, ptr %v5219, i64 %v5360
  %v5362 = load <8 x float>, ptr %v5361, align 4
  %v5363 = add i64 0, %v5211
  %v5364 = getelementptr inbounds float, ptr %v5225, i64 %v5363
  %v5365 = load <8 x float>, ptr %v5364, align 4
  %v5366 = fadd <8 x float> %v5362, %v5365
  %v5367 = insertelement <8 x float> poison, float %v5230, i64 0
  %v5368 = shufflevector <8 x float> %v5367, <8 x float> poison, <8 x i32> zeroinitializer
  %v5369 = fadd <8 x float> %v5366, %v5368
  %v5370 = add i64 0, %v5211
  %v5371 = getelementptr inbounds float, ptr %v5232, i64 %v5370
  %v5372 = load <8 x float>, ptr %v5371, align 4
  %v5373 = fadd <8 x float> %v5369, %v5372
  %v5374 = add i64 0, %v5211
  %v5375 = getelementptr inbounds float, ptr %v5234, i64 %v5374
  %v5376 = load <8 x float>, ptr %v5375, align 4
  %v5377 = add i64 0, %v5211
  %v5378 = getelementptr inbounds float, ptr %v5236, i64 %v5377
  %v5379 = load <8 x float>, ptr %v5378, align 4
  %v5380 = fsub <8 x float> %v5376, %v5379
  %v5381 = add i64 0, %v5211
  %v5382 = getelementptr inbounds float, ptr %v5238, i64 %v5381
  %v5383 = load <8 x float>, ptr %v5382, align 4
  %v5384 = fadd <8 x float> %v5380, %v5383
  %v5385 = add i64 0, %v5211
  %v5386 = getelementptr inbounds float, ptr %v5240, i64 %v5385
  %v5387 = load <8 x float>, ptr %v5386, align 4
  %v5388 = fadd <8 x float> %v5384, %v5387
  %v5389 = fadd <8 x float> %v5373, %v5388
  %v5390 = insertelement <8 x float> poison, float %v5248, i64 0
  %v5391 = shufflevector <8 x float> %v5390, <8 x float> poison, <8 x i32> zeroinitializer
  %v5392 = fmul <8 x float> %v5389, %v5391
  %v5393 = insertelement <8 x float> poison, float %v5257, i64 0
  %v5394 = shufflevector <8 x float> %v5393, <8 x float> poison, <8 x i32> zeroinitializer
  %v5395 = fmul <8 x float> %v5392, %v5394
  %v5396 = insertelement <8 x float> poison, float %v5265, i64 0
  %v5397 = shufflevector <8 x float> %v5396, <8 x float> poison, <8 x i32> zeroinitializer
  %v5398 = fdiv <8 x float> %v5395, %v5397
  %v5399 = insertelement <8 x float> poison, float %v5269, i64 0
  %v5400 = shufflevector <8 x float> %v5399, <8 x float> poison, <8 x i32> zeroinitializer
  %v5401 = fadd <8 x float> %v5398, %v5400
  %v5402 = add i64 0, %v5211
  %v5403 = getelementptr inbounds float, ptr %v5330, i64 %v5402
  %v5404 = load <8 x float>, ptr %v5403, align 4
  %v5405 = insertelement <8 x float> poison, float %v5324, i64 0
  %v5406 = shufflevector <8 x float> %v5405, <8 x float> poison, <8 x i32> zeroinitializer
  %v5407 = fmul <8 x float> %v5406, %v5404
  %v5408 = insertelement <8 x float> poison, float %v5338, i64 0
  %v5409 = shufflevector <8 x float> %v5408, <8 x float> poison, <8 x i32> zeroinitializer
  %v5410 = fsub <8 x float> %v5407, %v5409
  %v5411 = fcmp olt <8 x float> %v5410, splat (float 0xC05A400000000000)
  %v5412 = select <8 x i1> %v5411, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v5410
  %v5413 = fcmp ogt <8 x float> %v5412, splat (float 0x4056400000000000)
  %v5414 = select <8 x i1> %v5413, <8 x float> splat (float 0x4056400000000000), <8 x float> %v5412
  %v5415 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5414, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v5416 = fsub <8 x float> %v5415, splat (float 0x4168000000000000)
  %v5417 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5416, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v5414)
  %v5418 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5416, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v5417)
  %v5419 = bitcast <8 x float> %v5415 to <8 x i32>
  %v5420 = fmul <8 x float> %v5418, %v5418
  %v5421 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v5418, <8 x float> splat (float 0x3F81227F40000000))
  %v5422 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5421, <8 x float> %v5418, <8 x float> splat (float 0x3FA5556740000000))
  %v5423 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5422, <8 x float> %v5418, <8 x float> splat (float 0x3FC5554B00000000))
  %v5424 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5423, <8 x float> %v5418, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v5425 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5420, <8 x float> %v5424, <8 x float> %v5418)
  %v5426 = sub <8 x i32> %v5419, splat (i32 1262485250)
  %v5427 = lshr <8 x i32> %v5426, splat (i32 1)
  %v5428 = sub <8 x i32> %v5426, %v5427
  %v5429 = shl <8 x i32> %v5427, splat (i32 23)
  %v5430 = bitcast <8 x i32> %v5429 to <8 x float>
  %v5431 = shl <8 x i32> %v5428, splat (i32 23)
  %v5432 = bitcast <8 x i32> %v5431 to <8 x float>
  %v5433 = fadd <8 x float> %v5425, splat (float 0x3FF0000000000000)
  %v5434 = fmul <8 x float> %v5433, %v5430
  %v5435 = fmul <8 x float> %v5434, %v5432
  %v5436 = fmul <8 x float> %v5401, %v5435
  %v5437 = fmul <8 x float> %v5436, %v5406
  %v5438 = fmul <8 x float> %v5437, %v5404
  %v5439 = add i64 0, %v5211
  %v5440 = getelementptr inbounds float, ptr %v5359, i64 %v5439
  %v5441 = load <8 x float>, ptr %v5440, align 4
  %v5442 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v5443 = shufflevector <8 x float> %v5442, <8 x float> poison, <8 x i32> zeroinitializer
  %v5444 = fcmp ogt <8 x float> %v5441, %v5443
  %v5445 = select <8 x i1> %v5444, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v5446 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v5447 = shufflevector <8 x float> %v5446, <8 x float> poison, <8 x i32> zeroinitializer
  %v5448 = fcmp une <8 x float> %v5445, splat (float 0x0000000000000000)
  %v5449 = select <8 x i1> %v5448, <8 x float> %v5441, <8 x float> %v5447
  %v5450 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v5449)
  %v5451 = fcmp une <8 x float> %v5445, splat (float 0x0000000000000000)
  %v5452 = select <8 x i1> %v5451, <8 x float> %v5450, <8 x float> %v5443
  %v5453 = insertelement <8 x float> poison, float %v5353, i64 0
  %v5454 = shufflevector <8 x float> %v5453, <8 x float> poison, <8 x i32> zeroinitializer
  %v5455 = fmul <8 x float> %v5454, %v5452
  %v5456 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v5457 = shufflevector <8 x float> %v5456, <8 x float> poison, <8 x i32> zeroinitializer
  %v5458 = fadd <8 x float> %v5455, %v5457
  %v5459 = fdiv <8 x float> %v5438, %v5458
  %v5460 = fmul <8 x float> %v5459, %v5452
  %v5461 = fneg <8 x float> %v5460
  %v5462 = fadd <8 x float> %v5212, %v5461
  %v5463 = add nsw i64 %v5211, 8
  br label %b375
b377:
  %v5464 = shufflevector <8 x float> %v5212, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v5465 = shufflevector <8 x float> %v5212, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v5466 = fadd <4 x float> %v5464, %v5465
  %v5467 = shufflevector <4 x float> %v5466, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v5468 = shufflevector <4 x float> %v5466, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v5469 = fadd <2 x float> %v5467, %v5468
  %v5470 = extractelement <2 x float> %v5469, i64 0
  %v5471 = extractelement <2 x float> %v5469, i64 1
  %v5472 = fadd float %v5470, %v5471
  %v5473 = fadd float %v5472, 0x0000000000000000
  %v5474 = mul i64 %v5209, 1
  %v5475 = getelementptr inbounds float, ptr %v272, i64 %v5474
  %v5476 = add i64 0, 0
  %v5477 = getelementptr inbounds float, ptr %v5475, i64 %v5476
  store float %v5473, ptr %v5477, align 4
  %v5478 = add nsw i64 %v5209, 1
  br label %b372
b374:
  %v5479 = add i64 %v7, 0
  %v5480 = sdiv i64 %v5479, 1
  %v5481 = add i64 %v2, 1
  %v5482 = mul i64 %v5480, %v2
  %v5483 = sdiv i64 %v5482, %v3
  %v5484 = mul i64 %v5483, 1
  %v5485 = icmp slt i64 %v5484, %v7
  %v5486 = select i1 %v5485, i64 %v5484, i64 %v7
  %v5487 = mul i64 %v5480, %v5481
  %v5488 = sdiv i64 %v5487, %v3
  %v5489 = mul i64 %v5488, 1
  %v5490 = icmp slt i64 %v5489, %v7
  %v5491 = select i1 %v5490, i64 %v5489, i64 %v7
  br label %b378
b378:
  %v5492 = phi i64 [ %v5486, %b374 ], [ %v5733, %b383 ]
  %v5493 = icmp slt i64 %v5492, %v5491
  br i1 %v5493, label %b379, label %b380
b379:
  br label %b381
b381:
  %v5494 = phi i64 [ 0, %b379 ], [ %v5732, %b386 ]
  %v5495 = icmp slt i64 %v5494, 8
  br i1 %v5495, label %b382, label %b383
b382:
  br label %b384
b384:
  %v5496 = phi i64 [ 0, %b382 ], [ %v5726, %b385 ]
  %v5497 = phi float [ 0x0000000000000000, %b382 ], [ %v5725, %b385 ]
  %v5498 = icmp slt i64 %v5496, 1
  br i1 %v5498, label %b385, label %b386
b385:
  %v5499 = add i64 %v706, 1
  %v5500 = and i64 %v5499, 1
  %v5501 = mul i64 %v5500, %v7
  %v5502 = add i64 %v5501, %v5492
  %v5503 = mul i64 %v5502, 8
  %v5504 = getelementptr inbounds float, ptr %v54, i64 %v5503
  %v5505 = add i64 0, %v5494
  %v5506 = getelementptr inbounds float, ptr %v5504, i64 %v5505
  %v5507 = load float, ptr %v5506, align 4
  %v5508 = add i64 %v706, 1
  %v5509 = and i64 %v5508, 1
  %v5510 = mul i64 %v5509, %v7
  %v5511 = add i64 %v5510, %v5492
  %v5512 = mul i64 %v5511, 8
  %v5513 = getelementptr inbounds float, ptr %v52, i64 %v5512
  %v5514 = add i64 0, %v5494
  %v5515 = getelementptr inbounds float, ptr %v5513, i64 %v5514
  %v5516 = load float, ptr %v5515, align 4
  %v5517 = fadd float %v5507, %v5516
  %v5518 = mul i64 %v5492, 1
  %v5519 = getelementptr inbounds float, ptr %v224, i64 %v5518
  %v5520 = getelementptr inbounds float, ptr %v5519, i64 0
  %v5521 = load float, ptr %v5520, align 4
  %v5522 = fneg float %v5521
  %v5523 = fadd float %v5517, %v5522
  %v5524 = mul i64 %v5492, 8
  %v5525 = getelementptr inbounds float, ptr %v252, i64 %v5524
  %v5526 = add i64 0, %v5494
  %v5527 = getelementptr inbounds float, ptr %v5525, i64 %v5526
  %v5528 = load float, ptr %v5527, align 4
  %v5529 = fadd float %v5523, %v5528
  %v5530 = mul i64 %v5492, 8
  %v5531 = getelementptr inbounds float, ptr %v246, i64 %v5530
  %v5532 = add i64 0, %v5494
  %v5533 = getelementptr inbounds float, ptr %v5531, i64 %v5532
  %v5534 = load float, ptr %v5533, align 4
  %v5535 = mul i64 %v5492, 8
  %v5536 = getelementptr inbounds float, ptr %v250, i64 %v5535
  %v5537 = add i64 0, %v5494
  %v5538 = getelementptr inbounds float, ptr %v5536, i64 %v5537
  %v5539 = load float, ptr %v5538, align 4
  %v5540 = fsub float %v5534, %v5539
  %v5541 = mul i64 %v5492, 8
  %v5542 = getelementptr inbounds float, ptr %v244, i64 %v5541
  %v5543 = add i64 0, %v5494
  %v5544 = getelementptr inbounds float, ptr %v5542, i64 %v5543
  %v5545 = load float, ptr %v5544, align 4
  %v5546 = fadd float %v5540, %v5545
  %v5547 = mul i64 %v5492, 8
  %v5548 = getelementptr inbounds float, ptr %v248, i64 %v5547
  %v5549 = add i64 0, %v5494
  %v5550 = getelementptr inbounds float, ptr %v5548, i64 %v5549
  %v5551 = load float, ptr %v5550, align 4
  %v5552 = fadd float %v5546, %v5551
  %v5553 = fadd float %v5529, %v5552
  %v5554 = add i64 %v706, 0
  %v5555 = and i64 %v5554, %v350
  %v5556 = mul i64 %v5555, %v7
  %v5557 = add i64 %v5556, %v5492
  %v5558 = mul i64 %v5557, 1
  %v5559 = getelementptr inbounds float, ptr %v166, i64 %v5558
  %v5560 = getelementptr inbounds float, ptr %v5559, i64 0
  %v5561 = load float, ptr %v5560, align 4
  %v5562 = fmul float %v5553, %v5561
  %v5563 = add i64 %v706, 0
  %v5564 = and i64 %v5563, %v348
  %v5565 = mul i64 %v5564, %v7
  %v5566 = add i64 %v5565, %v5492
  %v5567 = mul i64 %v5566, 1
  %v5568 = getelementptr inbounds float, ptr %v164, i64 %v5567
  %v5569 = getelementptr inbounds float, ptr %v5568, i64 0
  %v5570 = load float, ptr %v5569, align 4
  %v5571 = fsub float 0x3FF0000000000000, %v5570
  %v5572 = fmul float %v5562, %v5571
  %v5573 = add i64 %v706, 0
  %v5574 = and i64 %v5573, %v380
  %v5575 = mul i64 %v5574, %v7
  %v5576 = add i64 %v5575, %v5492
  %v5577 = mul i64 %v5576, 1
  %v5578 = getelementptr inbounds float, ptr %v196, i64 %v5577
  %v5579 = getelementptr inbounds float, ptr %v5578, i64 0
  %v5580 = load float, ptr %v5579, align 4
  %v5581 = fdiv float %v5572, %v5580
  %v5582 = mul i64 %v5492, 1
  %v5583 = getelementptr inbounds float, ptr %v266, i64 %v5582
  %v5584 = getelementptr inbounds float, ptr %v5583, i64 0
  %v5585 = load float, ptr %v5584, align 4
  %v5586 = fadd float %v5581, %v5585
  %v5587 = add i64 %v706, 0
  %v5588 = and i64 %v5587, %v338
  %v5589 = mul i64 %v5588, %v7
  %v5590 = add i64 %v5589, %v5492
  %v5591 = mul i64 %v5590, 1
  %v5592 = getelementptr inbounds float, ptr %v150, i64 %v5591
  %v5593 = getelementptr inbounds float, ptr %v5592, i64 0
  %v5594 = load float, ptr %v5593, align 4
  %v5595 = call float @llvm.fabs.f32(float %v5594)
  %v5596 = fneg float %v5595
  %v5597 = fcmp olt float %v5596, 0xC05A400000000000
  %v5598 = select i1 %v5597, float 0xC05A400000000000, float %v5596
  %v5599 = call float @llvm.fmuladd.f32(float %v5598, float 0x3FF7154760000000, float 0x4168000000000000)
  %v5600 = fsub float %v5599, 0x4168000000000000
  %v5601 = call float @llvm.fmuladd.f32(float %v5600, float 0xBFE62E4000000000, float %v5598)
  %v5602 = call float @llvm.fmuladd.f32(float %v5600, float 0xBEB7F7D1C0000000, float %v5601)
  %v5603 = bitcast float %v5599 to i32
  %v5604 = fmul float %v5602, %v5602
  %v5605 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v5602, float 0x3F81227F40000000)
  %v5606 = call float @llvm.fmuladd.f32(float %v5605, float %v5602, float 0x3FA5556740000000)
  %v5607 = call float @llvm.fmuladd.f32(float %v5606, float %v5602, float 0x3FC5554B00000000)
  %v5608 = call float @llvm.fmuladd.f32(float %v5607, float %v5602, float 0x3FDFFFFFE0000000)
  %v5609 = call float @llvm.fmuladd.f32(float %v5604, float %v5608, float %v5602)
  %v5610 = sub i32 %v5603, 1262485250
  %v5611 = lshr i32 %v5610, 1
  %v5612 = sub i32 %v5610, %v5611
  %v5613 = shl i32 %v5611, 23
  %v5614 = bitcast i32 %v5613 to float
  %v5615 = shl i32 %v5612, 23
  %v5616 = bitcast i32 %v5615 to float
  %v5617 = fadd float %v5609, 0x3FF0000000000000
  %v5618 = fmul float %v5617, %v5614
  %v5619 = fmul float %v5618, %v5616
  %v5620 = fcmp ogt float %v5619, 0x3FDA8279A0000000
  %v5621 = call float @llvm.fmuladd.f32(float %v5619, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v5622 = select i1 %v5620, float %v5621, float %v5619
  %v5623 = select i1 %v5620, float 0x3FE62E4000000000, float 0x0000000000000000
  %v5624 = select i1 %v5620, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v5625 = fmul float %v5622, %v5622
  %v5626 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v5625, float 0xBFC0DA7220000000)
  %v5627 = call float @llvm.fmuladd.f32(float %v5626, float %v5625, float 0xBFC546EF00000000)
  %v5628 = call float @llvm.fmuladd.f32(float %v5627, float %v5625, float 0xBFD0002320000000)
  %v5629 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v5625, float 0x3FC22D90A0000000)
  %v5630 = call float @llvm.fmuladd.f32(float %v5629, float %v5625, float 0x3FC999FF60000000)
  %v5631 = call float @llvm.fmuladd.f32(float %v5630, float %v5625, float 0x3FD5555540000000)
  %v5632 = call float @llvm.fmuladd.f32(float %v5622, float %v5628, float %v5631)
  %v5633 = call float @llvm.fmuladd.f32(float %v5622, float %v5632, float 0xBFE0000000000000)
  %v5634 = fmul float %v5622, %v5622
  %v5635 = call float @llvm.fmuladd.f32(float %v5634, float %v5633, float %v5624)
  %v5636 = fadd float %v5635, %v5622
  %v5637 = fadd float %v5636, %v5623
  %v5638 = fcmp ogt float %v5594, 0x0000000000000000
  %v5639 = select i1 %v5638, float %v5594, float 0x0000000000000000
  %v5640 = fadd float %v5639, %v5637
  %v5641 = fadd float 0x3FF0000000000000, %v5640
  %v5642 = add i64 %v706, 0
  %v5643 = and i64 %v5642, %v364
  %v5644 = mul i64 %v5643, %v7
  %v5645 = add i64 %v5644, %v5492
  %v5646 = mul i64 %v5645, 8
  %v5647 = getelementptr inbounds float, ptr %v180, i64 %v5646
  %v5648 = add i64 0, %v5494
  %v5649 = getelementptr inbounds float, ptr %v5647, i64 %v5648
  %v5650 = load float, ptr %v5649, align 4
  %v5651 = fmul float %v5641, %v5650
  %v5652 = add i64 %v706, 0
  %v5653 = and i64 %v5652, %v376
  %v5654 = mul i64 %v5653, %v7
  %v5655 = add i64 %v5654, %v5492
  %v5656 = mul i64 %v5655, 1
  %v5657 = getelementptr inbounds float, ptr %v192, i64 %v5656
  %v5658 = getelementptr inbounds float, ptr %v5657, i64 0
  %v5659 = load float, ptr %v5658, align 4
  %v5660 = fsub float %v5651, %v5659
  %v5661 = fcmp olt float %v5660, 0xC05A400000000000
  %v5662 = select i1 %v5661, float 0xC05A400000000000, float %v5660
  %v5663 = fcmp ogt float %v5662, 0x4056400000000000
  %v5664 = select i1 %v5663, float 0x4056400000000000, float %v5662
  %v5665 = call float @llvm.fmuladd.f32(float %v5664, float 0x3FF7154760000000, float 0x4168000000000000)
  %v5666 = fsub float %v5665, 0x4168000000000000
  %v5667 = call float @llvm.fmuladd.f32(float %v5666, float 0xBFE62E4000000000, float %v5664)
  %v5668 = call float @llvm.fmuladd.f32(float %v5666, float 0xBEB7F7D1C0000000, float %v5667)
  %v5669 = bitcast float %v5665 to i32
  %v5670 = fmul float %v5668, %v5668
  %v5671 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v5668, float 0x3F81227F40000000)
  %v5672 = call float @llvm.fmuladd.f32(float %v5671, float %v5668, float 0x3FA5556740000000)
  %v5673 = call float @llvm.fmuladd.f32(float %v5672, float %v5668, float 0x3FC5554B00000000)
  %v5674 = call float @llvm.fmuladd.f32(float %v5673, float %v5668, float 0x3FDFFFFFE0000000)
  %v5675 = call float @llvm.fmuladd.f32(float %v5670, float %v5674, float %v5668)
  %v5676 = sub i32 %v5669, 1262485250
  %v5677 = lshr i32 %v5676, 1
  %v5678 = sub i32 %v5676, %v5677
  %v5679 = shl i32 %v5677, 23
  %v5680 = bitcast i32 %v5679 to float
  %v5681 = shl i32 %v5678, 23
  %v5682 = bitcast i32 %v5681 to float
  %v5683 = fadd float %v5675, 0x3FF0000000000000
  %v5684 = fmul float %v5683, %v5680
  %v5685 = fmul float %v5684, %v5682
  %v5686 = fmul float %v5586, %v5685
  %v5687 = fmul float %v5686, %v5641
  %v5688 = fmul float %v5687, %v5650
  %v5689 = add i64 %v706, 0
  %v5690 = and i64 %v5689, %v360
  %v5691 = mul i64 %v5690, %v7
  %v5692 = add i64 %v5691, %v5492
  %v5693 = mul i64 %v5692, 1
  %v5694 = getelementptr inbounds float, ptr %v176, i64 %v5693
  %v5695 = getelementptr inbounds float, ptr %v5694, i64 0
  %v5696 = load float, ptr %v5695, align 4
  %v5697 = fcmp ogt float %v5696, 0x0000000000000000
  %v5698 = select i1 %v5697, float 0x3FF0000000000000, float 0x0000000000000000
  %v5699 = fcmp une float %v5698, 0x0000000000000000
  %v5700 = select i1 %v5699, float %v5696, float 0x3FF0000000000000
  %v5701 = call float @llvm.sqrt.f32(float %v5700)
  %v5702 = fcmp une float %v5698, 0x0000000000000000
  %v5703 = select i1 %v5702, float %v5701, float 0x0000000000000000
  %v5704 = add i64 %v706, 0
  %v5705 = and i64 %v5704, %v326
  %v5706 = mul i64 %v5705, %v7
  %v5707 = add i64 %v5706, %v5492
  %v5708 = mul i64 %v5707, 8
  %v5709 = getelementptr inbounds float, ptr %v120, i64 %v5708
  %v5710 = add i64 0, %v5494
  %v5711 = getelementptr inbounds float, ptr %v5709, i64 %v5710
  %v5712 = load float, ptr %v5711, align 4
  %v5713 = fcmp ogt float %v5712, 0x0000000000000000
  %v5714 = select i1 %v5713, float 0x3FF0000000000000, float 0x0000000000000000
  %v5715 = fcmp une float %v5714, 0x0000000000000000
  %v5716 = select i1 %v5715, float %v5712, float 0x3FF0000000000000
  %v5717 = call float @llvm.sqrt.f32(float %v5716)
  %v5718 = fcmp une float %v5714, 0x0000000000000000
  %v5719 = select i1 %v5718, float %v5717, float 0x0000000000000000
  %v5720 = fmul float %v5703, %v5719
  %v5721 = fadd float %v5720, 0x3EB0C6F7A0000000
  %v5722 = fdiv float %v5688, %v5721
  %v5723 = fmul float %v5722, %v5703
  %v5724 = fneg float %v5723
  %v5725 = fadd float %v5497, %v5724
  %v5726 = add nsw i64 %v5496, 1
  br label %b384
b386:
  %v5727 = fadd float %v5497, 0x0000000000000000
  %v5728 = mul i64 %v5492, 8
  %v5729 = getelementptr inbounds float, ptr %v274, i64 %v5728
  %v5730 = add i64 0, %v5494
  %v5731 = getelementptr inbounds float, ptr %v5729, i64 %v5730
  store float %v5727, ptr %v5731, align 4
  %v5732 = add nsw i64 %v5494, 1
  br label %b381
b383:
  %v5733 = add nsw i64 %v5492, 1
  br label %b378
b380:
  %v5734 = add i64 %v7, 0
  %v5735 = sdiv i64 %v5734, 1
  %v5736 = add i64 %v2, 1
  %v5737 = mul i64 %v5735, %v2
  %v5738 = sdiv i64 %v5737, %v3
  %v5739 = mul i64 %v5738, 1
  %v5740 = icmp slt i64 %v5739, %v7
  %v5741 = select i1 %v5740, i64 %v5739, i64 %v7
  %v5742 = mul i64 %v5735, %v5736
  %v5743 = sdiv i64 %v5742, %v3
  %v5744 = mul i64 %v5743, 1
  %v5745 = icmp slt i64 %v5744, %v7
  %v5746 = select i1 %v5745, i64 %v5744, i64 %v7
  br label %b387
b387:
  %v5747 = phi i64 [ %v5741, %b380 ], [ %v5753, %b388 ]
  %v5748 = icmp slt i64 %v5747, %v5746
  br i1 %v5748, label %b388, label %b389
b388:
  %v5749 = mul i64 %v5747, 8
  %v5750 = getelementptr inbounds float, ptr %v94, i64 %v5749
  %v5751 = add i64 7, 0
  %v5752 = getelementptr inbounds float, ptr %v5750, i64 %v5751
  store float 0x0000000000000000, ptr %v5752, align 4
  %v5753 = add nsw i64 %v5747, 1
  br label %b387
b389:
  %v5754 = add i64 %v7, 0
  %v5755 = sdiv i64 %v5754, 1
  %v5756 = add i64 %v2, 1
  %v5757 = mul i64 %v5755, %v2
  %v5758 = sdiv i64 %v5757, %v3
  %v5759 = mul i64 %v5758, 1
  %v5760 = icmp slt i64 %v5759, %v7
  %v5761 = select i1 %v5760, i64 %v5759, i64 %v7
  %v5762 = mul i64 %v5755, %v5756
  %v5763 = sdiv i64 %v5762, %v3
  %v5764 = mul i64 %v5763, 1
  %v5765 = icmp slt i64 %v5764, %v7
  %v5766 = select i1 %v5765, i64 %v5764, i64 %v7
  br label %b390
b390:
  %v5767 = phi i64 [ %v5761, %b389 ], [ %v5794, %b395 ]
  %v5768 = icmp slt i64 %v5767, %v5766
  br i1 %v5768, label %b391, label %b392
b391:
  br label %b393
b393:
  %v5769 = phi i64 [ 0, %b391 ], [ %v5793, %b394 ]
  %v5770 = phi float [ 0x0000000000000000, %b391 ], [ %v5788, %b394 ]
  %v5771 = icmp slt i64 %v5769, 8
  br i1 %v5771, label %b394, label %b395
b394:
  %v5772 = sub i64 7, %v5769
  %v5773 = mul i64 %v5767, 8
  %v5774 = getelementptr inbounds float, ptr %v94, i64 %v5773
  %v5775 = add i64 %v706, 0
  %v5776 = and i64 %v5775, %v304
  %v5777 = mul i64 %v5776, %v7
  %v5778 = add i64 %v5777, %v5767
  %v5779 = mul i64 %v5778, 8
  %v5780 = getelementptr inbounds float, ptr %v82, i64 %v5779
  %v5781 = add i64 0, %v5772
  %v5782 = getelementptr inbounds float, ptr %v5774, i64 %v5781
  %v5783 = load float, ptr %v5782, align 4
  %v5784 = add i64 0, %v5772
  %v5785 = getelementptr inbounds float, ptr %v5780, i64 %v5784
  %v5786 = load float, ptr %v5785, align 4
  %v5787 = fmul float %v5786, %v5770
  %v5788 = fadd float %v5783, %v5787
  %v5789 = mul i64 %v5767, 8
  %v5790 = getelementptr inbounds float, ptr %v246, i64 %v5789
  %v5791 = add i64 0, %v5772
  %v5792 = getelementptr inbounds float, ptr %v5790, i64 %v5791
  store float %v5788, ptr %v5792, align 4
  %v5793 = add nsw i64 %v5769, 1
  br label %b393
b395:
  %v5794 = add nsw i64 %v5767, 1
  br label %b390
b392:
  %v5795 = add i64 %v7, 0
  %v5796 = sdiv i64 %v5795, 1
  %v5797 = add i64 %v2, 1
  %v5798 = mul i64 %v5796, %v2
  %v5799 = sdiv i64 %v5798, %v3
  %v5800 = mul i64 %v5799, 1
  %v5801 = icmp slt i64 %v5800, %v7
  %v5802 = select i1 %v5801, i64 %v5800, i64 %v7
  %v5803 = mul i64 %v5796, %v5797
  %v5804 = sdiv i64 %v5803, %v3
  %v5805 = mul i64 %v5804, 1
  %v5806 = icmp slt i64 %v5805, %v7
  %v5807 = select i1 %v5806, i64 %v5805, i64 %v7
  br label %b396
b396:
  %v5808 = phi i64 [ %v5802, %b392 ], [ %v5845, %b397 ]
  %v5809 = icmp slt i64 %v5808, %v5807
  br i1 %v5809, label %b397, label %b398
b397:
  %v5810 = add i64 %v706, 0
  %v5811 = and i64 %v5810, %v326
  %v5812 = mul i64 %v5811, %v7
  %v5813 = add i64 %v5812, %v5808
  %v5814 = mul i64 %v5813, 8
  %v5815 = getelementptr inbounds float, ptr %v120, i64 %v5814
  %v5816 = mul i64 %v5808, 8
  %v5817 = getelementptr inbounds float, ptr %v274, i64 %v5816
  %v5818 = mul i64 %v5808, 8
  %v5819 = getelementptr inbounds float, ptr %v250, i64 %v5818
  %v5820 = add i64 0, 0
  %v5821 = getelementptr inbounds float, ptr %v5815, i64 %v5820
  %v5822 = load <8 x float>, ptr %v5821, align 4
  %v5823 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v5824 = shufflevector <8 x float> %v5823, <8 x float> poison, <8 x i32> zeroinitializer
  %v5825 = fcmp ogt <8 x float> %v5822, %v5824
  %v5826 = select <8 x i1> %v5825, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v5827 = add i64 0, 0
  %v5828 = getelementptr inbounds float, ptr %v5817, i64 %v5827
  %v5829 = load <8 x float>, ptr %v5828, align 4
  %v5830 = fcmp une <8 x float> %v5826, splat (float 0x0000000000000000)
  %v5831 = select <8 x i1> %v5830, <8 x float> %v5829, <8 x float> %v5824
  %v5832 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v5833 = shufflevector <8 x float> %v5832, <8 x float> poison, <8 x i32> zeroinitializer
  %v5834 = fmul <8 x float> %v5833, %v5831
  %v5835 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v5836 = shufflevector <8 x float> %v5835, <8 x float> poison, <8 x i32> zeroinitializer
  %v5837 = fcmp une <8 x float> %v5826, splat (float 0x0000000000000000)
  %v5838 = select <8 x i1> %v5837, <8 x float> %v5822, <8 x float> %v5836
  %v5839 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v5838)
  %v5840 = fdiv <8 x float> %v5834, %v5839
  %v5841 = fcmp une <8 x float> %v5826, splat (float 0x0000000000000000)
  %v5842 = select <8 x i1> %v5841, <8 x float> %v5840, <8 x float> %v5824
  %v5843 = add i64 0, 0
  %v5844 = getelementptr inbounds float, ptr %v5819, i64 %v5843
  store <8 x float> %v5842, ptr %v5844, align 4
  %v5845 = add nsw i64 %v5808, 1
  br label %b396
b398:
  %v5846 = add i64 %v7, 0
  %v5847 = sdiv i64 %v5846, 1
  %v5848 = add i64 %v2, 1
  %v5849 = mul i64 %v5847, %v2
  %v5850 = sdiv i64 %v5849, %v3
  %v5851 = mul i64 %v5850, 1
  %v5852 = icmp slt i64 %v5851, %v7
  %v5853 = select i1 %v5852, i64 %v5851, i64 %v7
  %v5854 = mul i64 %v5847, %v5848
  %v5855 = sdiv i64 %v5854, %v3
  %v5856 = mul i64 %v5855, 1
  %v5857 = icmp slt i64 %v5856, %v7
  %v5858 = select i1 %v5857, i64 %v5856, i64 %v7
  br label %b399
b399:
  %v5859 = phi i64 [ %v5853, %b398 ], [ %v5891, %b404 ]
  %v5860 = icmp slt i64 %v5859, %v5858
  br i1 %v5860, label %b400, label %b401
b400:
  br label %b402
b402:
  %v5861 = phi i64 [ 0, %b400 ], [ %v5884, %b403 ]
  %v5862 = phi <8 x float> [ splat (float 0x0000000000000000), %b400 ], [ %v5883, %b403 ]
  %v5863 = icmp slt i64 %v5861, 8
  br i1 %v5863, label %b403, label %b404
b403:
  %v5864 = mul i64 %v5859, 8
  %v5865 = getelementptr inbounds float, ptr %v270, i64 %v5864
  %v5866 = add i64 0, %v5861
  %v5867 = getelementptr inbounds float, ptr %v5865, i64 %v5866
  %v5868 = load float, ptr %v5867, align 4
  %v5869 = add i64 %v706, 0
  %v5870 = and i64 %v5869, %v282
  %v5871 = mul i64 %v5870, %v7
  %v5872 = add i64 %v5871, %v5859
  %v5873 = mul i64 %v5872, 64
  %v5874 = getelementptr inbounds float, ptr %v28, i64 %v5873
  %v5875 = add i64 0, 0
  %v5876 = mul i64 %v5861, 8
  %v5877 = add i64 %v5875, %v5876
  %v5878 = getelementptr inbounds float, ptr %v5874, i64 %v5877
  %v5879 = load <8 x float>, ptr %v5878, align 4
  %v5880 = insertelement <8 x float> poison, float %v5868, i64 0
  %v5881 = shufflevector <8 x float> %v5880, <8 x float> poison, <8 x i32> zeroinitializer
  %v5882 = fmul <8 x float> %v5881, %v5879
  %v5883 = fadd <8 x float> %v5862, %v5882
  %v5884 = add nsw i64 %v5861, 1
  br label %b402
b404:
  %v5885 = mul i64 %v5859, 8
  %v5886 = getelementptr inbounds float, ptr %v252, i64 %v5885
  %v5887 = mul i64 0, 8
  %v5888 = add i64 0, %v5887
  %v5889 = add i64 %v5888, 0
  %v5890 = getelementptr inbounds float, ptr %v5886, i64 %v5889
  store <8 x float> %v5862, ptr %v5890, align 4
  %v5891 = add nsw i64 %v5859, 1
  br label %b399
b401:
  %v5892 = add i64 %v7, 0
  %v5893 = sdiv i64 %v5892, 1
  %v5894 = add i64 %v2, 1
  %v5895 = mul i64 %v5893, %v2
  %v5896 = sdiv i64 %v5895, %v3
  %v5897 = mul i64 %v5896, 1
  %v5898 = icmp slt i64 %v5897, %v7
  %v5899 = select i1 %v5898, i64 %v5897, i64 %v7
  %v5900 = mul i64 %v5893, %v5894
  %v5901 = sdiv i64 %v5900, %v3
  %v5902 = mul i64 %v5901, 1
  %v5903 = icmp slt i64 %v5902, %v7
  %v5904 = select i1 %v5903, i64 %v5902, i64 %v7
  br label %b405
b405:
  %v5905 = phi i64 [ %v5899, %b401 ], [ %v5957, %b406 ]
  %v5906 = icmp slt i64 %v5905, %v5904
  br i1 %v5906, label %b406, label %b407
b406:
  %v5907 = mul i64 %v5905, 1
  %v5908 = getelementptr inbounds float, ptr %v268, i64 %v5907
  %v5909 = getelementptr inbounds float, ptr %v5908, i64 0
  %v5910 = load float, ptr %v5909, align 4
  %v5911 = add i64 %v706, 0
  %v5912 = and i64 %v5911, %v338
  %v5913 = mul i64 %v5912, %v7
  %v5914 = add i64 %v5913, %v5905
  %v5915 = mul i64 %v5914, 1
  %v5916 = getelementptr inbounds float, ptr %v150, i64 %v5915
  %v5917 = getelementptr inbounds float, ptr %v5916, i64 0
  %v5918 = load float, ptr %v5917, align 4
  %v5919 = call float @llvm.fabs.f32(float %v5918)
  %v5920 = fneg float %v5919
  %v5921 = fcmp olt float %v5920, 0xC05A400000000000
  %v5922 = select i1 %v5921, float 0xC05A400000000000, float %v5920
  %v5923 = call float @llvm.fmuladd.f32(float %v5922, float 0x3FF7154760000000, float 0x4168000000000000)
  %v5924 = fsub float %v5923, 0x4168000000000000
  %v5925 = call float @llvm.fmuladd.f32(float %v5924, float 0xBFE62E4000000000, float %v5922)
  %v5926 = call float @llvm.fmuladd.f32(float %v5924, float 0xBEB7F7D1C0000000, float %v5925)
  %v5927 = bitcast float %v5923 to i32
  %v5928 = fmul float %v5926, %v5926
  %v5929 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v5926, float 0x3F81227F40000000)
  %v5930 = call float @llvm.fmuladd.f32(float %v5929, float %v5926, float 0x3FA5556740000000)
  %v5931 = call float @llvm.fmuladd.f32(float %v5930, float %v5926, float 0x3FC5554B00000000)
  %v5932 = call float @llvm.fmuladd.f32(float %v5931, float %v5926, float 0x3FDFFFFFE0000000)
  %v5933 = call float @llvm.fmuladd.f32(float %v5928, float %v5932, float %v5926)
  %v5934 = sub i32 %v5927, 1262485250
  %v5935 = lshr i32 %v5934, 1
  %v5936 = sub i32 %v5934, %v5935
  %v5937 = shl i32 %v5935, 23
  %v5938 = bitcast i32 %v5937 to float
  %v5939 = shl i32 %v5936, 23
  %v5940 = bitcast i32 %v5939 to float
  %v5941 = fadd float %v5933, 0x3FF0000000000000
  %v5942 = fmul float %v5941, %v5938
  %v5943 = fmul float %v5942, %v5940
  %v5944 = fcmp olt float %v5918, 0x0000000000000000
  %v5945 = select i1 %v5944, float %v5943, float 0x3FF0000000000000
  %v5946 = fadd float %v5943, 0x3FF0000000000000
  %v5947 = fdiv float %v5945, %v5946
  %v5948 = fmul float %v5910, %v5947
  %v5949 = add i64 %v706, 0
  %v5950 = and i64 %v5949, %v314
  %v5951 = mul i64 %v5950, %v7
  %v5952 = add i64 %v5951, %v5905
  %v5953 = mul i64 %v5952, 53
  %v5954 = getelementptr inbounds float, ptr %v96, i64 %v5953
  %v5955 = add i64 50, 0
  %v5956 = getelementptr inbounds float, ptr %v5954, i64 %v5955
  store float %v5948, ptr %v5956, align 4
  %v5957 = add nsw i64 %v5905, 1
  br label %b405
b407:
  %v5958 = add i64 %v7, 0
  %v5959 = sdiv i64 %v5958, 1
  %v5960 = add i64 %v2, 1
  %v5961 = mul i64 %v5959, %v2
  %v5962 = sdiv i64 %v5961, %v3
  %v5963 = mul i64 %v5962, 1
  %v5964 = icmp slt i64 %v5963, %v7
  %v5965 = select i1 %v5964, i64 %v5963, i64 %v7
  %v5966 = mul i64 %v5959, %v5960
  %v5967 = sdiv i64 %v5966, %v3
  %v5968 = mul i64 %v5967, 1
  %v5969 = icmp slt i64 %v5968, %v7
  %v5970 = select i1 %v5969, i64 %v5968, i64 %v7
  br label %b408
b408:
  %v5971 = phi i64 [ %v5965, %b407 ], [ %v6043, %b413 ]
  %v5972 = icmp slt i64 %v5971, %v5970
  br i1 %v5972, label %b409, label %b410
b409:
  br label %b411
b411:
  %v5973 = phi i64 [ 0, %b409 ], [ %v6042, %b416 ]
  %v5974 = icmp slt i64 %v5973, 8
  br i1 %v5974, label %b412, label %b413
b412:
  br label %b414
b414:
  %v5975 = phi i64 [ 0, %b412 ], [ %v6027, %b415 ]
  %v5976 = phi <8 x float> [ splat (float 0x0000000000000000), %b412 ], [ %v6026, %b415 ]
  %v5977 = icmp slt i64 %v5975, 8
  br i1 %v5977, label %b415, label %b416
b415:
  %v5978 = add i64 %v706, 0
  %v5979 = and i64 %v5978, %v362
  %v5980 = mul i64 %v5979, %v7
  %v5981 = add i64 %v5980, %v5971
  %v5982 = mul i64 %v5981, 8
  %v5983 = getelementptr inbounds float, ptr %v178, i64 %v5982
  %v5984 = add i64 0, %v5973
  %v5985 = getelementptr inbounds float, ptr %v5983, i64 %v5984
  %v5986 = load float, ptr %v5985, align 4
  %v5987 = add i64 %v706, 0
  %v5988 = and i64 %v5987, %v306
  %v5989 = mul i64 %v5988, %v7
  %v5990 = add i64 %v5989, %v5971
  %v5991 = mul i64 %v5990, 8
  %v5992 = getelementptr inbounds float, ptr %v84, i64 %v5991
  %v5993 = mul i64 %v5971, 8
  %v5994 = getelementptr inbounds float, ptr %v246, i64 %v5993
  %v5995 = add i64 %v706, 0
  %v5996 = and i64 %v5995, %v404
  %v5997 = mul i64 %v5996, %v7
  %v5998 = add i64 %v5997, %v5971
  %v5999 = mul i64 %v5998, 8
  %v6000 = getelementptr inbounds float, ptr %v264, i64 %v5999
  %v6001 = add i64 0, %v5975
  %v6002 = insertelement <8 x i64> poison, i64 %v6001, i64 0
  %v6003 = shufflevector <8 x i64> %v6002, <8 x i64> poison, <8 x i32> zeroinitializer
  %v6004 = add <8 x i64> %v6003, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v6005 = sitofp <8 x i64> %v6004 to <8 x float>
  %v6006 = insertelement <8 x float> poison, float %v5986, i64 0
  %v6007 = shufflevector <8 x float> %v6006, <8 x float> poison, <8 x i32> zeroinitializer
  %v6008 = fcmp oeq <8 x float> %v6005, %v6007
  %v6009 = select <8 x i1> %v6008, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v6010 = add i64 0, %v5975
  %v6011 = getelementptr inbounds float, ptr %v5992, i64 %v6010
  %v6012 = load <8 x float>, ptr %v6011, align 4
  %v6013 = add i64 0, %v5975
  %v6014 = getelementptr inbounds float, ptr %v5994, i64 %v6013
  %v6015 = load <8 x float>, ptr %v6014, align 4
  %v6016 = fmul <8 x float> %v6012, %v6015
  %v6017 = add i64 0, %v5975
  %v6018 = getelementptr inbounds float, ptr %v6000, i64 %v6017
  %v6019 = load <8 x float>, ptr %v6018, align 4
  %v6020 = fmul <8 x float> %v6019, %v6012
  %v6021 = fsub <8 x float> %v6016, %v6020
  %v6022 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v6023 = shufflevector <8 x float> %v6022, <8 x float> poison, <8 x i32> zeroinitializer
  %v6024 = fcmp une <8 x float> %v6009, splat (float 0x0000000000000000)
  %v6025 = select <8 x i1> %v6024, <8 x float> %v6021, <8 x float> %v6023
  %v6026 = fadd <8 x float> %v5976, %v6025
  %v6027 = add nsw i64 %v5975, 8
  br label %b414
b416:
  %v6028 = shufflevector <8 x float> %v5976, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v6029 = shufflevector <8 x float> %v5976, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v6030 = fadd <4 x float> %v6028, %v6029
  %v6031 = shufflevector <4 x float> %v6030, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v6032 = shufflevector <4 x float> %v6030, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v6033 = fadd <2 x float> %v6031, %v6032
  %v6034 = extractelement <2 x float> %v6033, i64 0
  %v6035 = extractelement <2 x float> %v6033, i64 1
  %v6036 = fadd float %v6034, %v6035
  %v6037 = fadd float %v6036, 0x0000000000000000
  %v6038 = mul i64 %v5971, 8
  %v6039 = getelementptr inbounds float, ptr %v244, i64 %v6038
  %v6040 = add i64 0, %v5973
  %v6041 = getelementptr inbounds float, ptr %v6039, i64 %v6040
  store float %v6037, ptr %v6041, align 4
  %v6042 = add nsw i64 %v5973, 1
  br label %b411
b413:
  %v6043 = add nsw i64 %v5971, 1
  br label %b408
b410:
  %v6044 = add i64 %v7, 0
  %v6045 = sdiv i64 %v6044, 1
  %v6046 = add i64 %v2, 1
  %v6047 = mul i64 %v6045, %v2
  %v6048 = sdiv i64 %v6047, %v3
  %v6049 = mul i64 %v6048, 1
  %v6050 = icmp slt i64 %v6049, %v7
  %v6051 = select i1 %v6050, i64 %v6049, i64 %v7
  %v6052 = mul i64 %v6045, %v6046
  %v6053 = sdiv i64 %v6052, %v3
  %v6054 = mul i64 %v6053, 1
  %v6055 = icmp slt i64 %v6054, %v7
  %v6056 = select i1 %v6055, i64 %v6054, i64 %v7
  br label %b417
b417:
  %v6057 = phi i64 [ %v6051, %b410 ], [ %v6185, %b422 ]
  %v6058 = icmp slt i64 %v6057, %v6056
  br i1 %v6058, label %b418, label %b419
b418:
  br label %b420
b420:
  %v6059 = phi i64 [ 0, %b418 ], [ %v6184, %b421 ]
  %v6060 = icmp slt i64 %v6059, 8
  br i1 %v6060, label %b421, label %b422
b421:
  %v6061 = add i64 %v706, 1
  %v6062 = and i64 %v6061, 1
  %v6063 = mul i64 %v6062, %v7
  %v6064 = add i64 %v6063, %v6057
  %v6065 = mul i64 %v6064, 64
  %v6066 = getelementptr inbounds float, ptr %v46, i64 %v6065
  %v6067 = mul i64 %v6057, 64
  %v6068 = getelementptr inbounds float, ptr %v222, i64 %v6067
  %v6069 = mul i64 %v6057, 8
  %v6070 = getelementptr inbounds float, ptr %v254, i64 %v6069
  %v6071 = add i64 0, %v6059
  %v6072 = getelementptr inbounds float, ptr %v6070, i64 %v6071
  %v6073 = load float, ptr %v6072, align 4
  %v6074 = add i64 %v706, 1
  %v6075 = and i64 %v6074, %v282
  %v6076 = mul i64 %v6075, %v7
  %v6077 = add i64 %v6076, %v6057
  %v6078 = mul i64 %v6077, 64
  %v6079 = getelementptr inbounds float, ptr %v28, i64 %v6078
  %v6080 = mul i64 %v6057, 64
  %v6081 = getelementptr inbounds float, ptr %v236, i64 %v6080
  %v6082 = add i64 %v706, 1
  %v6083 = and i64 %v6082, %v290
  %v6084 = mul i64 %v6083, %v7
  %v6085 = add i64 %v6084, %v6057
  %v6086 = mul i64 %v6085, 8
  %v6087 = getelementptr inbounds float, ptr %v36, i64 %v6086
  %v6088 = add i64 0, %v6059
  %v6089 = getelementptr inbounds float, ptr %v6087, i64 %v6088
  %v6090 = load float, ptr %v6089, align 4
  %v6091 = add i64 %v706, 0
  %v6092 = and i64 %v6091, %v330
  %v6093 = mul i64 %v6092, %v7
  %v6094 = add i64 %v6093, %v6057
  %v6095 = mul i64 %v6094, 8
  %v6096 = getelementptr inbounds float, ptr %v132, i64 %v6095
  %v6097 = mul i64 %v6057, 8
  %v6098 = getelementptr inbounds float, ptr %v250, i64 %v6097
  %v6099 = add i64 0, %v6059
  %v6100 = getelementptr inbounds float, ptr %v6098, i64 %v6099
  %v6101 = load float, ptr %v6100, align 4
  %v6102 = add i64 %v706, 0
  %v6103 = and i64 %v6102, %v282
  %v6104 = mul i64 %v6103, %v7
  %v6105 = add i64 %v6104, %v6057
  %v6106 = mul i64 %v6105, 64
  %v6107 = getelementptr inbounds float, ptr %v28, i64 %v6106
  %v6108 = mul i64 %v6057, 8
  %v6109 = getelementptr inbounds float, ptr %v270, i64 %v6108
  %v6110 = add i64 0, %v6059
  %v6111 = getelementptr inbounds float, ptr %v6109, i64 %v6110
  %v6112 = load float, ptr %v6111, align 4
  %v6113 = add i64 %v706, 0
  %v6114 = and i64 %v6113, %v342
  %v6115 = mul i64 %v6114, %v7
  %v6116 = add i64 %v6115, %v6057
  %v6117 = mul i64 %v6116, 8
  %v6118 = getelementptr inbounds float, ptr %v158, i64 %v6117
  %v6119 = add i64 %v706, 0
  %v6120 = and i64 %v6119, 1
  %v6121 = mul i64 %v6120, %v7
  %v6122 = add i64 %v6121, %v6057
  %v6123 = mul i64 %v6122, 64
  %v6124 = getelementptr inbounds float, ptr %v46, i64 %v6123
  %v6125 = mul i64 %v6059, 8
  %v6126 = add i64 0, %v6125
  %v6127 = add i64 %v6126, 0
  %v6128 = getelementptr inbounds float, ptr %v6066, i64 %v6127
  %v6129 = load <8 x float>, ptr %v6128, align 4
  %v6130 = mul i64 %v6059, 8
  %v6131 = add i64 0, %v6130
  %v6132 = add i64 %v6131, 0
  %v6133 = getelementptr inbounds float, ptr %v6068, i64 %v6132
  %v6134 = load <8 x float>, ptr %v6133, align 4
  %v6135 = fadd <8 x float> %v6129, %v6134
  %v6136 = mul i64 %v6059, 8
  %v6137 = add i64 0, %v6136
  %v6138 = add i64 %v6137, 0
  %v6139 = getelementptr inbounds float, ptr %v6079, i64 %v6138
  %v6140 = load <8 x float>, ptr %v6139, align 4
  %v6141 = insertelement <8 x float> poison, float %v6073, i64 0
  %v6142 = shufflevector <8 x float> %v6141, <8 x float> poison, <8 x i32> zeroinitializer
  %v6143 = fmul <8 x float> %v6142, %v6140
  %v6144 = fadd <8 x float> %v6135, %v6143
  %v6145 = fadd <8 x float> %v6144, %v6143
  %v6146 = add i64 0, %v6059
  %v6147 = mul i64 0, 8
  %v6148 = add i64 %v6146, %v6147
  %v6149 = getelementptr inbounds float, ptr %v6081, i64 %v6148
  %v6150 = getelementptr float, ptr %v6149, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v6151 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v6150, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v6152 = fadd <8 x float> %v6145, %v6151
  %v6153 = add i64 0, 0
  %v6154 = getelementptr inbounds float, ptr %v6096, i64 %v6153
  %v6155 = load <8 x float>, ptr %v6154, align 4
  %v6156 = insertelement <8 x float> poison, float %v6090, i64 0
  %v6157 = shufflevector <8 x float> %v6156, <8 x float> poison, <8 x i32> zeroinitializer
  %v6158 = fmul <8 x float> %v6157, %v6155
  %v6159 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v6160 = shufflevector <8 x float> %v6159, <8 x float> poison, <8 x i32> zeroinitializer
  %v6161 = fsub <8 x float> %v6160, %v6158
  %v6162 = fmul <8 x float> %v6152, %v6161
  %v6163 = mul i64 %v6059, 8
  %v6164 = add i64 0, %v6163
  %v6165 = add i64 %v6164, 0
  %v6166 = getelementptr inbounds float, ptr %v6107, i64 %v6165
  %v6167 = load <8 x float>, ptr %v6166, align 4
  %v6168 = insertelement <8 x float> poison, float %v6101, i64 0
  %v6169 = shufflevector <8 x float> %v6168, <8 x float> poison, <8 x i32> zeroinitializer
  %v6170 = fmul <8 x float> %v6169, %v6167
  %v6171 = fadd <8 x float> %v6162, %v6170
  %v6172 = fadd <8 x float> %v6171, %v6170
  %v6173 = add i64 0, 0
  %v6174 = getelementptr inbounds float, ptr %v6118, i64 %v6173
  %v6175 = load <8 x float>, ptr %v6174, align 4
  %v6176 = insertelement <8 x float> poison, float %v6112, i64 0
  %v6177 = shufflevector <8 x float> %v6176, <8 x float> poison, <8 x i32> zeroinitializer
  %v6178 = fmul <8 x float> %v6177, %v6175
  %v6179 = fadd <8 x float> %v6172, %v6178
  %v6180 = mul i64 %v6059, 8
  %v6181 = add i64 0, %v6180
  %v6182 = add i64 %v6181, 0
  %v6183 = getelementptr inbounds float, ptr %v6124, i64 %v6182
  store <8 x float> %v6179, ptr %v6183, align 4
  %v6184 = add nsw i64 %v6059, 1
  br label %b420
b422:
  %v6185 = add nsw i64 %v6057, 1
  br label %b417
b419:
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
  br label %b423
b423:
  %v6199 = phi i64 [ %v6193, %b419 ], [ %v6285, %b428 ]
  %v6200 = icmp slt i64 %v6199, %v6198
  br i1 %v6200, label %b424, label %b425
b424:
  br label %b426
b426:
  %v6201 = phi i64 [ 0, %b424 ], [ %v6284, %b431 ]
  %v6202 = icmp slt i64 %v6201, 2
  br i1 %v6202, label %b427, label %b428
b427:
  br label %b429
b429:
  %v6203 = phi i64 [ 0, %b427 ], [ %v6269, %b430 ]
  %v6204 = phi <8 x float> [ splat (float 0x0000000000000000), %b427 ], [ %v6268, %b430 ]
  %v6205 = icmp slt i64 %v6203, 8
  br i1 %v6205, label %b430, label %b431
b430:
  %v6206 = add i64 %v706, 1
  %v6207 = and i64 %v6206, 1
  %v6208 = mul i64 %v6207, %v7
  %v6209 = add i64 %v6208, %v6199
  %v6210 = mul i64 %v6209, 8
  %v6211 = getelementptr inbounds float, ptr %v48, i64 %v6210
  %v6212 = mul i64 %v6199, 8
  %v6213 = getelementptr inbounds float, ptr %v244, i64 %v6212
  %v6214 = add i64 %v706, 0
  %v6215 = and i64 %v6214, %v284
  %v6216 = mul i64 %v6215, %v7
  %v6217 = add i64 %v6216, %v6199
  %v6218 = mul i64 %v6217, 8
  %v6219 = getelementptr inbounds float, ptr %v30, i64 %v6218
  %v6220 = add i64 %v706, 0
  %v6221 = and i64 %v6220, %v290
  %v6222 = mul i64 %v6221, %v7
  %v6223 = add i64 %v6222, %v6199
  %v6224 = mul i64 %v6223, 8
  %v6225 = getelementptr inbounds float, ptr %v36, i64 %v6224
  %v6226 = add i64 %v706, 0
  %v6227 = and i64 %v6226, %v398
  %v6228 = mul i64 %v6227, %v7
  %v6229 = add i64 %v6228, %v6199
  %v6230 = mul i64 %v6229, 16
  %v6231 = getelementptr inbounds float, ptr %v214, i64 %v6230
  %v6232 = add i64 %v706, 0
  %v6233 = and i64 %v6232, %v292
  %v6234 = mul i64 %v6233, %v7
  %v6235 = add i64 %v6234, %v6199
  %v6236 = mul i64 %v6235, 16
  %v6237 = getelementptr inbounds float, ptr %v38, i64 %v6236
  %v6238 = add i64 0, %v6203
  %v6239 = getelementptr inbounds float, ptr %v6211, i64 %v6238
  %v6240 = load <8 x float>, ptr %v6239, align 4
  %v6241 = add i64 0, %v6203
  %v6242 = getelementptr inbounds float, ptr %v6213, i64 %v6241
  %v6243 = load <8 x float>, ptr %v6242, align 4
  %v6244 = fadd <8 x float> %v6240, %v6243
  %v6245 = add i64 0, %v6203
  %v6246 = getelementptr inbounds float, ptr %v6219, i64 %v6245
  %v6247 = load <8 x float>, ptr %v6246, align 4
  %v6248 = add i64 0, %v6203
  %v6249 = getelementptr inbounds float, ptr %v6225, i64 %v6248
  %v6250 = load <8 x float>, ptr %v6249, align 4
  %v6251 = fadd <8 x float> %v6247, %v6250
  %v6252 = fmul <8 x float> %v6247, %v6250
  %v6253 = fsub <8 x float> %v6251, %v6252
  %v6254 = fmul <8 x float> %v6244, %v6253
  %v6255 = mul i64 %v6201, 8
  %v6256 = add i64 0, %v6255
  %v6257 = add i64 %v6256, %v6203
  %v6258 = getelementptr inbounds float, ptr %v6231, i64 %v6257
  %v6259 = load <8 x float>, ptr %v6258, align 4
  %v6260 = fmul <8 x float> %v6254, %v6259
  %v6261 = mul i64 %v6201, 8
  %v6262 = add i64 0, %v6261
  %v6263 = add i64 %v6262, %v6203
  %v6264 = getelementptr inbounds float, ptr %v6237, i64 %v6263
  %v6265 = load <8 x float>, ptr %v6264, align 4
  %v6266 = fmul <8 x float> %v6260, %v6265
  %v6267 = fneg <8 x float> %v6266
  %v6268 = fadd <8 x float> %v6204, %v6267
  %v6269 = add nsw i64 %v6203, 8
  br label %b429
b431:
  %v6270 = shufflevector <8 x float> %v6204, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v6271 = shufflevector <8 x float> %v6204, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v6272 = fadd <4 x float> %v6270, %v6271
  %v6273 = shufflevector <4 x float> %v6272, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v6274 = shufflevector <4 x float> %v6272, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v6275 = fadd <2 x float> %v6273, %v6274
  %v6276 = extractelement <2 x float> %v6275, i64 0
  %v6277 = extractelement <2 x float> %v6275, i64 1
  %v6278 = fadd float %v6276, %v6277
  %v6279 = fadd float %v6278, 0x0000000000000000
  %v6280 = mul i64 %v6199, 2
  %v6281 = getelementptr inbounds float, ptr %v226, i64 %v6280
  %v6282 = add i64 0, %v6201
  %v6283 = getelementptr inbounds float, ptr %v6281, i64 %v6282
  store float %v6279, ptr %v6283, align 4
  %v6284 = add nsw i64 %v6201, 1
  br label %b426
b428:
  %v6285 = add nsw i64 %v6199, 1
  br label %b423
b425:
  %v6286 = add i64 %v7, 0
  %v6287 = sdiv i64 %v6286, 1
  %v6288 = add i64 %v2, 1
  %v6289 = mul i64 %v6287, %v2
  %v6290 = sdiv i64 %v6289, %v3
  %v6291 = mul i64 %v6290, 1
  %v6292 = icmp slt i64 %v6291, %v7
  %v6293 = select i1 %v6292, i64 %v6291, i64 %v7
  %v6294 = mul i64 %v6287, %v6288
  %v6295 = sdiv i64 %v6294, %v3
  %v6296 = mul i64 %v6295, 1
  %v6297 = icmp slt i64 %v6296, %v7
  %v6298 = select i1 %v6297, i64 %v6296, i64 %v7
  br label %b432
b432:
  %v6299 = phi i64 [ %v6293, %b425 ], [ %v6391, %b437 ]
  %v6300 = icmp slt i64 %v6299, %v6298
  br i1 %v6300, label %b433, label %b434
b433:
  br label %b435
b435:
  %v6301 = phi i64 [ 0, %b433 ], [ %v6390, %b436 ]
  %v6302 = icmp slt i64 %v6301, 2
  br i1 %v6302, label %b436, label %b437
b436:
  %v6303 = mul i64 %v6299, 16
  %v6304 = getelementptr inbounds float, ptr %v234, i64 %v6303
  %v6305 = mul i64 %v6299, 16
  %v6306 = getelementptr inbounds float, ptr %v238, i64 %v6305
  %v6307 = add i64 %v706, 1
  %v6308 = and i64 %v6307, 1
  %v6309 = mul i64 %v6308, %v7
  %v6310 = add i64 %v6309, %v6299
  %v6311 = mul i64 %v6310, 8
  %v6312 = getelementptr inbounds float, ptr %v48, i64 %v6311
  %v6313 = mul i64 %v6299, 8
  %v6314 = getelementptr inbounds float, ptr %v244, i64 %v6313
  %v6315 = add i64 %v706, 0
  %v6316 = and i64 %v6315, %v284
  %v6317 = mul i64 %v6316, %v7
  %v6318 = add i64 %v6317, %v6299
  %v6319 = mul i64 %v6318, 8
  %v6320 = getelementptr inbounds float, ptr %v30, i64 %v6319
  %v6321 = add i64 %v706, 0
  %v6322 = and i64 %v6321, %v290
  %v6323 = mul i64 %v6322, %v7
  %v6324 = add i64 %v6323, %v6299
  %v6325 = mul i64 %v6324, 8
  %v6326 = getelementptr inbounds float, ptr %v36, i64 %v6325
  %v6327 = add i64 %v706, 0
  %v6328 = and i64 %v6327, %v398
  %v6329 = mul i64 %v6328, %v7
  %v6330 = add i64 %v6329, %v6299
  %v6331 = mul i64 %v6330, 16
  %v6332 = getelementptr inbounds float, ptr %v214, i64 %v6331
  %v6333 = add i64 %v706, 0
  %v6334 = and i64 %v6333, %v334
  %v6335 = mul i64 %v6334, %v7
  %v6336 = add i64 %v6335, %v6299
  %v6337 = mul i64 %v6336, 2
  %v6338 = getelementptr inbounds float, ptr %v142, i64 %v6337
  %v6339 = add i64 0, %v6301
  %v6340 = getelementptr inbounds float, ptr %v6338, i64 %v6339
  %v6341 = load float, ptr %v6340, align 4
  %v6342 = add i64 %v706, 0
  %v6343 = and i64 %v6342, 1
  %v6344 = mul i64 %v6343, %v7
  %v6345 = add i64 %v6344, %v6299
  %v6346 = mul i64 %v6345, 16
  %v6347 = getelementptr inbounds float, ptr %v56, i64 %v6346
  %v6348 = mul i64 %v6301, 8
  %v6349 = add i64 0, %v6348
  %v6350 = add i64 %v6349, 0
  %v6351 = getelementptr inbounds float, ptr %v6304, i64 %v6350
  %v6352 = load <8 x float>, ptr %v6351, align 4
  %v6353 = mul i64 %v6301, 8
  %v6354 = add i64 0, %v6353
  %v6355 = add i64 %v6354, 0
  %v6356 = getelementptr inbounds float, ptr %v6306, i64 %v6355
  %v6357 = load <8 x float>, ptr %v6356, align 4
  %v6358 = fadd <8 x float> %v6352, %v6357
  %v6359 = add i64 0, 0
  %v6360 = getelementptr inbounds float, ptr %v6312, i64 %v6359
  %v6361 = load <8 x float>, ptr %v6360, align 4
  %v6362 = add i64 0, 0
  %v6363 = getelementptr inbounds float, ptr %v6314, i64 %v6362
  %v6364 = load <8 x float>, ptr %v6363, align 4
  %v6365 = fadd <8 x float> %v6361, %v6364
  %v6366 = add i64 0, 0
  %v6367 = getelementptr inbounds float, ptr %v6320, i64 %v6366
  %v6368 = load <8 x float>, ptr %v6367, align 4
  %v6369 = add i64 0, 0
  %v6370 = getelementptr inbounds float, ptr %v6326, i64 %v6369
  %v6371 = load <8 x float>, ptr %v6370, align 4
  %v6372 = fadd <8 x float> %v6368, %v6371
  %v6373 = fmul <8 x float> %v6368, %v6371
  %v6374 = fsub <8 x float> %v6372, %v6373
  %v6375 = fmul <8 x float> %v6365, %v6374
  %v6376 = mul i64 %v6301, 8
  %v6377 = add i64 0, %v6376
  %v6378 = add i64 %v6377, 0
  %v6379 = getelementptr inbounds float, ptr %v6332, i64 %v6378
  %v6380 = load <8 x float>, ptr %v6379, align 4
  %v6381 = fmul <8 x float> %v6375, %v6380
  %v6382 = insertelement <8 x float> poison, float %v6341, i64 0
  %v6383 = shufflevector <8 x float> %v6382, <8 x float> poison, <8 x i32> zeroinitializer
  %v6384 = fmul <8 x float> %v6381, %v6383
  %v6385 = fsub <8 x float> %v6358, %v6384
  %v6386 = mul i64 %v6301, 8
  %v6387 = add i64 0, %v6386
  %v6388 = add i64 %v6387, 0
  %v6389 = getelementptr inbounds float, ptr %v6347, i64 %v6388
  store <8 x float> %v6385, ptr %v6389, align 4
  %v6390 = add nsw i64 %v6301, 1
  br label %b435
b437:
  %v6391 = add nsw i64 %v6299, 1
  br label %b432
b434:
  %v6392 = add i64 %v7, 0
  %v6393 = sdiv i64 %v6392, 1
  %v6394 = add i64 %v2, 1
  %v6395 = mul i64 %v6393, %v2
  %v6396 = sdiv i64 %v6395, %v3
  %v6397 = mul i64 %v6396, 1
  %v6398 = icmp slt i64 %v6397, %v7
  %v6399 = select i1 %v6398, i64 %v6397, i64 %v7
  %v6400 = mul i64 %v6393, %v6394
  %v6401 = sdiv i64 %v6400, %v3
  %v6402 = mul i64 %v6401, 1
  %v6403 = icmp slt i64 %v6402, %v7
  %v6404 = select i1 %v6403, i64 %v6402, i64 %v7
  br label %b438
b438:
  %v6405 = phi i64 [ %v6399, %b434 ], [ %v6470, %b439 ]
  %v6406 = icmp slt i64 %v6405, %v6404
  br i1 %v6406, label %b439, label %b440
b439:
  %v6407 = add i64 %v706, 1
  %v6408 = and i64 %v6407, 1
  %v6409 = mul i64 %v6408, %v7
  %v6410 = add i64 %v6409, %v6405
  %v6411 = mul i64 %v6410, 8
  %v6412 = getelementptr inbounds float, ptr %v48, i64 %v6411
  %v6413 = mul i64 %v6405, 8
  %v6414 = getelementptr inbounds float, ptr %v244, i64 %v6413
  %v6415 = add i64 %v706, 0
  %v6416 = and i64 %v6415, %v352
  %v6417 = mul i64 %v6416, %v7
  %v6418 = add i64 %v6417, %v6405
  %v6419 = mul i64 %v6418, 8
  %v6420 = getelementptr inbounds float, ptr %v168, i64 %v6419
  %v6421 = add i64 %v706, 0
  %v6422 = and i64 %v6421, %v284
  %v6423 = mul i64 %v6422, %v7
  %v6424 = add i64 %v6423, %v6405
  %v6425 = mul i64 %v6424, 8
  %v6426 = getelementptr inbounds float, ptr %v30, i64 %v6425
  %v6427 = add i64 %v706, 0
  %v6428 = and i64 %v6427, %v290
  %v6429 = mul i64 %v6428, %v7
  %v6430 = add i64 %v6429, %v6405
  %v6431 = mul i64 %v6430, 8
  %v6432 = getelementptr inbounds float, ptr %v36, i64 %v6431
  %v6433 = add i64 %v706, 0
  %v6434 = and i64 %v6433, 1
  %v6435 = mul i64 %v6434, %v7
  %v6436 = add i64 %v6435, %v6405
  %v6437 = mul i64 %v6436, 8
  %v6438 = getelementptr inbounds float, ptr %v54, i64 %v6437
  %v6439 = add i64 %v706, 0
  %v6440 = and i64 %v6439, 1
  %v6441 = mul i64 %v6440, %v7
  %v6442 = add i64 %v6441, %v6405
  %v6443 = mul i64 %v6442, 8
  %v6444 = getelementptr inbounds float, ptr %v48, i64 %v6443
  %v6445 = add i64 0, 0
  %v6446 = getelementptr inbounds float, ptr %v6412, i64 %v6445
  %v6447 = load <8 x float>, ptr %v6446, align 4
  %v6448 = add i64 0, 0
  %v6449 = getelementptr inbounds float, ptr %v6414, i64 %v6448
  %v6450 = load <8 x float>, ptr %v6449, align 4
  %v6451 = fadd <8 x float> %v6447, %v6450
  %v6452 = add i64 0, 0
  %v6453 = getelementptr inbounds float, ptr %v6420, i64 %v6452
  %v6454 = load <8 x float>, ptr %v6453, align 4
  %v6455 = fmul <8 x float> %v6451, %v6454
  %v6456 = add i64 0, 0
  %v6457 = getelementptr inbounds float, ptr %v6426, i64 %v6456
  %v6458 = load <8 x float>, ptr %v6457, align 4
  %v6459 = fmul <8 x float> %v6455, %v6458
  %v6460 = fsub <8 x float> %v6455, %v6459
  %v6461 = add i64 0, 0
  %v6462 = getelementptr inbounds float, ptr %v6432, i64 %v6461
  %v6463 = load <8 x float>, ptr %v6462, align 4
  %v6464 = fmul <8 x float> %v6455, %v6463
  %v6465 = fsub <8 x float> %v6455, %v6464
  %v6466 = add i64 0, 0
  %v6467 = getelementptr inbounds float, ptr %v6438, i64 %v6466
  store <8 x float> %v6460, ptr %v6467, align 4
  %v6468 = add i64 0, 0
  %v6469 = getelementptr inbounds float, ptr %v6444, i64 %v6468
  store <8 x float> %v6465, ptr %v6469, align 4
  %v6470 = add nsw i64 %v6405, 1
  br label %b438
b440:
  %v6471 = add i64 %v7, 0
  %v6472 = sdiv i64 %v6471, 1
  %v6473 = add i64 %v2, 1
  %v6474 = mul i64 %v6472, %v2
  %v6475 = sdiv i64 %v6474, %v3
  %v6476 = mul i64 %v6475, 1
  %v6477 = icmp slt i64 %v6476, %v7
  %v6478 = select i1 %v6477, i64 %v6476, i64 %v7
  %v6479 = mul i64 %v6472, %v6473
  %v6480 = sdiv i64 %v6479, %v3
  %v6481 = mul i64 %v6480, 1
  %v6482 = icmp slt i64 %v6481, %v7
  %v6483 = select i1 %v6482, i64 %v6481, i64 %v7
  br label %b441
b441:
  %v6484 = phi i64 [ %v6478, %b440 ], [ %v6519, %b442 ]
  %v6485 = icmp slt i64 %v6484, %v6483
  br i1 %v6485, label %b442, label %b443
b442:
  %v6486 = mul i64 %v6484, 2
  %v6487 = getelementptr inbounds float, ptr %v226, i64 %v6486
  %v6488 = add i64 %v706, 0
  %v6489 = and i64 %v6488, %v334
  %v6490 = mul i64 %v6489, %v7
  %v6491 = add i64 %v6490, %v6484
  %v6492 = mul i64 %v6491, 2
  %v6493 = getelementptr inbounds float, ptr %v142, i64 %v6492
  %v6494 = add i64 %v706, 0
  %v6495 = and i64 %v6494, %v314
  %v6496 = mul i64 %v6495, %v7
  %v6497 = add i64 %v6496, %v6484
  %v6498 = mul i64 %v6497, 53
  %v6499 = getelementptr inbounds float, ptr %v96, i64 %v6498
  %v6500 = icmp ult i64 2, 8
  %v6501 = select i1 %v6500, i64 2, i64 8
  %v6502 = trunc i64 %v6501 to i32
  %v6503 = insertelement <8 x i32> poison, i32 %v6502, i64 0
  %v6504 = shufflevector <8 x i32> %v6503, <8 x i32> poison, <8 x i32> zeroinitializer
  %v6505 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v6504
  %v6506 = add i64 0, 0
  %v6507 = getelementptr inbounds float, ptr %v6487, i64 %v6506
  %v6508 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v6507, <8 x i1> %v6505, <8 x float> zeroinitializer)
  %v6509 = add i64 0, 0
  %v6510 = getelementptr inbounds float, ptr %v6493, i64 %v6509
  %v6511 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v6510, <8 x i1> %v6505, <8 x float> zeroinitializer)
  %v6512 = fmul <8 x float> %v6508, %v6511
  %v6513 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v6514 = shufflevector <8 x float> %v6513, <8 x float> poison, <8 x i32> zeroinitializer
  %v6515 = fsub <8 x float> %v6514, %v6511
  %v6516 = fmul <8 x float> %v6512, %v6515
  %v6517 = add i64 42, 0
  %v6518 = getelementptr inbounds float, ptr %v6499, i64 %v6517
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v6516, ptr align 4 %v6518, <8 x i1> %v6505)
  %v6519 = add nsw i64 %v6484, 1
  br label %b441
b443:
  %v6520 = add i64 %v7, 0
  %v6521 = sdiv i64 %v6520, 1
  %v6522 = add i64 %v2, 1
  %v6523 = mul i64 %v6521, %v2
  %v6524 = sdiv i64 %v6523, %v3
  %v6525 = mul i64 %v6524, 1
  %v6526 = icmp slt i64 %v6525, %v7
  %v6527 = select i1 %v6526, i64 %v6525, i64 %v7
  %v6528 = mul i64 %v6521, %v6522
  %v6529 = sdiv i64 %v6528, %v3
  %v6530 = mul i64 %v6529, 1
  %v6531 = icmp slt i64 %v6530, %v7
  %v6532 = select i1 %v6531, i64 %v6530, i64 %v7
  br label %b444
b444:
  %v6533 = phi i64 [ %v6527, %b443 ], [ %v6551, %b449 ]
  %v6534 = icmp slt i64 %v6533, %v6532
  br i1 %v6534, label %b445, label %b446
b445:
  %v6535 = mul i64 %v6533, 16
  %v6536 = getelementptr inbounds float, ptr %v242, i64 %v6535
  %v6537 = add i64 %v706, 0
  %v6538 = and i64 %v6537, %v314
  %v6539 = mul i64 %v6538, %v7
  %v6540 = add i64 %v6539, %v6533
  %v6541 = mul i64 %v6540, 53
  %v6542 = getelementptr inbounds float, ptr %v96, i64 %v6541
  br label %b447
b447:
  %v6543 = phi i64 [ 0, %b445 ], [ %v6550, %b448 ]
  %v6544 = icmp slt i64 %v6543, 16
  br i1 %v6544, label %b448, label %b449
b448:
  %v6545 = add i64 0, %v6543
  %v6546 = getelementptr inbounds float, ptr %v6536, i64 %v6545
  %v6547 = load <8 x float>, ptr %v6546, align 4
  %v6548 = add i64 0, %v6543
  %v6549 = getelementptr inbounds float, ptr %v6542, i64 %v6548
  store <8 x float> %v6547, ptr %v6549, align 4
  %v6550 = add nsw i64 %v6543, 8
  br label %b447
b449:
  %v6551 = add nsw i64 %v6533, 1
  br label %b444
b446:
  %v6552 = add i64 %v7, 0
  %v6553 = sdiv i64 %v6552, 1
  %v6554 = add i64 %v2, 1
  %v6555 = mul i64 %v6553, %v2
  %v6556 = sdiv i64 %v6555, %v3
  %v6557 = mul i64 %v6556, 1
  %v6558 = icmp slt i64 %v6557, %v7
  %v6559 = select i1 %v6558, i64 %v6557, i64 %v7
  %v6560 = mul i64 %v6553, %v6554
  %v6561 = sdiv i64 %v6560, %v3
  %v6562 = mul i64 %v6561, 1
  %v6563 = icmp slt i64 %v6562, %v7
  %v6564 = select i1 %v6563, i64 %v6562, i64 %v7
  br label %b450
b450:
  %v6565 = phi i64 [ %v6559, %b446 ], [ %v6617, %b451 ]
  %v6566 = icmp slt i64 %v6565, %v6564
  br i1 %v6566, label %b451, label %b452
b451:
  %v6567 = add i64 %v706, 0
  %v6568 = and i64 %v6567, %v360
  %v6569 = mul i64 %v6568, %v7
  %v6570 = add i64 %v6569, %v6565
  %v6571 = mul i64 %v6570, 1
  %v6572 = getelementptr inbounds float, ptr %v176, i64 %v6571
  %v6573 = getelementptr inbounds float, ptr %v6572, i64 0
  %v6574 = load float, ptr %v6573, align 4
  %v6575 = fcmp ogt float %v6574, 0x0000000000000000
  %v6576 = select i1 %v6575, float 0x3FF0000000000000, float 0x0000000000000000
  %v6577 = mul i64 %v6565, 1
  %v6578 = getelementptr inbounds float, ptr %v272, i64 %v6577
  %v6579 = getelementptr inbounds float, ptr %v6578, i64 0
  %v6580 = load float, ptr %v6579, align 4
  %v6581 = fcmp une float %v6576, 0x0000000000000000
  %v6582 = select i1 %v6581, float %v6580, float 0x0000000000000000
  %v6583 = fmul float 0x3FE0000000000000, %v6582
  %v6584 = fcmp une float %v6576, 0x0000000000000000
  %v6585 = select i1 %v6584, float %v6574, float 0x3FF0000000000000
  %v6586 = call float @llvm.sqrt.f32(float %v6585)
  %v6587 = fdiv float %v6583, %v6586
  %v6588 = fcmp une float %v6576, 0x0000000000000000
  %v6589 = select i1 %v6588, float %v6587, float 0x0000000000000000
  %v6590 = add i64 %v706, 0
  %v6591 = and i64 %v6590, %v342
  %v6592 = mul i64 %v6591, %v7
  %v6593 = add i64 %v6592, %v6565
  %v6594 = mul i64 %v6593, 8
  %v6595 = getelementptr inbounds float, ptr %v158, i64 %v6594
  %v6596 = mul i64 %v6565, 8
  %v6597 = getelementptr inbounds float, ptr %v252, i64 %v6596
  %v6598 = add i64 %v706, 0
  %v6599 = and i64 %v6598, %v314
  %v6600 = mul i64 %v6599, %v7
  %v6601 = add i64 %v6600, %v6565
  %v6602 = mul i64 %v6601, 53
  %v6603 = getelementptr inbounds float, ptr %v96, i64 %v6602
  %v6604 = add i64 0, 0
  %v6605 = getelementptr inbounds float, ptr %v6595, i64 %v6604
  %v6606 = load <8 x float>, ptr %v6605, align 4
  %v6607 = insertelement <8 x float> poison, float %v6589, i64 0
  %v6608 = shufflevector <8 x float> %v6607, <8 x float> poison, <8 x i32> zeroinitializer
  %v6609 = fmul <8 x float> %v6608, %v6606
  %v6610 = fadd <8 x float> %v6609, %v6609
  %v6611 = add i64 0, 0
  %v6612 = getelementptr inbounds float, ptr %v6597, i64 %v6611
  %v6613 = load <8 x float>, ptr %v6612, align 4
  %v6614 = fadd <8 x float> %v6610, %v6613
  %v6615 = add i64 16, 0
  %v6616 = getelementptr inbounds float, ptr %v6603, i64 %v6615
  store <8 x float> %v6614, ptr %v6616, align 4
  %v6617 = add nsw i64 %v6565, 1
  br label %b450
b452:
  %v6618 = add i64 %v7, 0
  %v6619 = sdiv i64 %v6618, 1
  %v6620 = add i64 %v2, 1
  %v6621 = mul i64 %v6619, %v2
  %v6622 = sdiv i64 %v6621, %v3
  %v6623 = mul i64 %v6622, 1
  %v6624 = icmp slt i64 %v6623, %v7
  %v6625 = select i1 %v6624, i64 %v6623, i64 %v7
  %v6626 = mul i64 %v6619, %v6620
  %v6627 = sdiv i64 %v6626, %v3
  %v6628 = mul i64 %v6627, 1
  %v6629 = icmp slt i64 %v6628, %v7
  %v6630 = select i1 %v6629, i64 %v6628, i64 %v7
  br label %b453
b453:
  %v6631 = phi i64 [ %v6625, %b452 ], [ %v6652, %b454 ]
  %v6632 = icmp slt i64 %v6631, %v6630
  br i1 %v6632, label %b454, label %b455
b454:
  %v6633 = mul i64 %v6631, 6
  %v6634 = getelementptr inbounds float, ptr %v256, i64 %v6633
  %v6635 = add i64 %v706, 0
  %v6636 = and i64 %v6635, %v314
  %v6637 = mul i64 %v6636, %v7
  %v6638 = add i64 %v6637, %v6631
  %v6639 = mul i64 %v6638, 53
  %v6640 = getelementptr inbounds float, ptr %v96, i64 %v6639
  %v6641 = icmp ult i64 6, 8
  %v6642 = select i1 %v6641, i64 6, i64 8
  %v6643 = trunc i64 %v6642 to i32
  %v6644 = insertelement <8 x i32> poison, i32 %v6643, i64 0
  %v6645 = shufflevector <8 x i32> %v6644, <8 x i32> poison, <8 x i32> zeroinitializer
  %v6646 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v6645
  %v6647 = add i64 0, 0
  %v6648 = getelementptr inbounds float, ptr %v6634, i64 %v6647
  %v6649 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v6648, <8 x i1> %v6646, <8 x float> zeroinitializer)
  %v6650 = add i64 44, 0
  %v6651 = getelementptr inbounds float, ptr %v6640, i64 %v6650
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v6649, ptr align 4 %v6651, <8 x i1> %v6646)
  %v6652 = add nsw i64 %v6631, 1
  br label %b453
b455:
  %v6653 = add i64 %v7, 0
  %v6654 = sdiv i64 %v6653, 1
  %v6655 = add i64 %v2, 1
  %v6656 = mul i64 %v6654, %v2
  %v6657 = sdiv i64 %v6656, %v3
  %v6658 = mul i64 %v6657, 1
  %v6659 = icmp slt i64 %v6658, %v7
  %v6660 = select i1 %v6659, i64 %v6658, i64 %v7
  %v6661 = mul i64 %v6654, %v6655
  %v6662 = sdiv i64 %v6661, %v3
  %v6663 = mul i64 %v6662, 1
  %v6664 = icmp slt i64 %v6663, %v7
  %v6665 = select i1 %v6664, i64 %v6663, i64 %v7
  br label %b456
b456:
  %v6666 = phi i64 [ %v6660, %b455 ], [ %v6696, %b457 ]
  %v6667 = icmp slt i64 %v6666, %v6665
  br i1 %v6667, label %b457, label %b458
b457:
  %v6668 = mul i64 %v6666, 1
  %v6669 = getelementptr inbounds float, ptr %v262, i64 %v6668
  %v6670 = getelementptr inbounds float, ptr %v6669, i64 0
  %v6671 = load float, ptr %v6670, align 4
  %v6672 = mul i64 %v6666, 1
  %v6673 = getelementptr inbounds float, ptr %v260, i64 %v6672
  %v6674 = getelementptr inbounds float, ptr %v6673, i64 0
  %v6675 = load float, ptr %v6674, align 4
  %v6676 = fsub float %v6671, %v6675
  %v6677 = add i64 %v706, 0
  %v6678 = and i64 %v6677, %v348
  %v6679 = mul i64 %v6678, %v7
  %v6680 = add i64 %v6679, %v6666
  %v6681 = mul i64 %v6680, 1
  %v6682 = getelementptr inbounds float, ptr %v164, i64 %v6681
  %v6683 = getelementptr inbounds float, ptr %v6682, i64 0
  %v6684 = load float, ptr %v6683, align 4
  %v6685 = fmul float %v6676, %v6684
  %v6686 = fsub float 0x3FF0000000000000, %v6684
  %v6687 = fmul float %v6685, %v6686
  %v6688 = add i64 %v706, 0
  %v6689 = and i64 %v6688, %v314
  %v6690 = mul i64 %v6689, %v7
  %v6691 = add i64 %v6690, %v6666
  %v6692 = mul i64 %v6691, 53
  %v6693 = getelementptr inbounds float, ptr %v96, i64 %v6692
  %v6694 = add i64 51, 0
  %v6695 = getelementptr inbounds float, ptr %v6693, i64 %v6694
  store float %v6687, ptr %v6695, align 4
  %v6696 = add nsw i64 %v6666, 1
  br label %b456
b458:
  %v6697 = add i64 %v7, 0
  %v6698 = sdiv i64 %v6697, 1
  %v6699 = add i64 %v2, 1
  %v6700 = mul i64 %v6698, %v2
  %v6701 = sdiv i64 %v6700, %v3
  %v6702 = mul i64 %v6701, 1
  %v6703 = icmp slt i64 %v6702, %v7
  %v6704 = select i1 %v6703, i64 %v6702, i64 %v7
  %v6705 = mul i64 %v6698, %v6699
  %v6706 = sdiv i64 %v6705, %v3
  %v6707 = mul i64 %v6706, 1
  %v6708 = icmp slt i64 %v6707, %v7
  %v6709 = select i1 %v6708, i64 %v6707, i64 %v7
  br label %b459
b459:
  %v6710 = phi i64 [ %v6704, %b458 ], [ %v6735, %b460 ]
  %v6711 = icmp slt i64 %v6710, %v6709
  br i1 %v6711, label %b460, label %b461
b460:
  %v6712 = mul i64 %v6710, 1
  %v6713 = getelementptr inbounds float, ptr %v258, i64 %v6712
  %v6714 = getelementptr inbounds float, ptr %v6713, i64 0
  %v6715 = load float, ptr %v6714, align 4
  %v6716 = add i64 %v706, 0
  %v6717 = and i64 %v6716, %v350
  %v6718 = mul i64 %v6717, %v7
  %v6719 = add i64 %v6718, %v6710
  %v6720 = mul i64 %v6719, 1
  %v6721 = getelementptr inbounds float, ptr %v166, i64 %v6720
  %v6722 = getelementptr inbounds float, ptr %v6721, i64 0
  %v6723 = load float, ptr %v6722, align 4
  %v6724 = fmul float %v6715, %v6723
  %v6725 = fsub float 0x3FF0000000000000, %v6723
  %v6726 = fmul float %v6724, %v6725
  %v6727 = add i64 %v706, 0
  %v6728 = and i64 %v6727, %v314
  %v6729 = mul i64 %v6728, %v7
  %v6730 = add i64 %v6729, %v6710
  %v6731 = mul i64 %v6730, 53
  %v6732 = getelementptr inbounds float, ptr %v96, i64 %v6731
  %v6733 = add i64 52, 0
  %v6734 = getelementptr inbounds float, ptr %v6732, i64 %v6733
  store float %v6726, ptr %v6734, align 4
  %v6735 = add nsw i64 %v6710, 1
  br label %b459
b461:
  %v6737 = add i64 %v7, 0
  %v6738 = sdiv i64 %v6737, 1
  %v6739 = add i64 %v2, 1
  %v6740 = mul i64 %v6738, %v2
  %v6741 = sdiv i64 %v6740, %v3
  %v6742 = mul i64 %v6741, 1
  %v6743 = icmp slt i64 %v6742, %v7
  %v6744 = select i1 %v6743, i64 %v6742, i64 %v7
  %v6745 = mul i64 %v6738, %v6739
  %v6746 = sdiv i64 %v6745, %v3
  %v6747 = mul i64 %v6746, 1
  %v6748 = icmp slt i64 %v6747, %v7
  %v6749 = select i1 %v6748, i64 %v6747, i64 %v7
  br label %b462
b462:
  %v6750 = phi i64 [ %v6744, %b461 ], [ %v6956, %b467 ]
  %v6751 = icmp slt i64 %v6750, %v6749
  br i1 %v6751, label %b463, label %b464
b463:
  %v6752 = add i64 %v6750, 96
  %v6753 = icmp slt i64 %v6752, %v6749
  %v6754 = select i1 %v6753, i64 %v6752, i64 %v6749
  br label %b465
b465:
  %v6755 = phi i64 [ 0, %b463 ], [ %v6955, %b470 ]
  %v6756 = icmp slt i64 %v6755, 1
  br i1 %v6756, label %b466, label %b467
b466:
  %v6757 = sub i64 %v6754, %v6750
  %v6758 = sub i64 8, 1
  %v6759 = add i64 %v6757, %v6758
  %v6760 = sdiv i64 %v6759, 8
  br label %b468
b468:
  %v6761 = phi i64 [ 0, %b466 ], [ %v6954, %b475 ]
  %v6762 = icmp slt i64 %v6761, %v6760
  br i1 %v6762, label %b469, label %b470
b469:
  %v6763 = mul i64 %v6757, %v6761
  %v6764 = sdiv i64 %v6763, %v6760
  %v6765 = add i64 %v6750, %v6764
  %v6766 = add i64 %v6761, 1
  %v6767 = mul i64 %v6757, %v6766
  %v6768 = sdiv i64 %v6767, %v6760
  %v6769 = add i64 %v6750, %v6768
  %v6770 = mul i64 %v6755, 424
  %v6771 = getelementptr inbounds float, ptr %v580, i64 %v6770
  %v6772 = sub i64 %v6769, %v6765
  %v6773 = add i64 %v706, 0
  %v6774 = and i64 %v6773, %v314
  %v6775 = mul i64 %v6774, %v7
  %v6776 = add i64 %v6775, %v6765
  %v6777 = mul i64 %v6776, 53
  %v6778 = getelementptr inbounds float, ptr %v96, i64 %v6777
  %v6779 = getelementptr inbounds float, ptr %v6778, i64 0
  %v6780 = sub i64 %v6772, 1
  %v6781 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v6780
  %v6782 = load ptr, ptr %v6781, align 4
  %v6783 = getelementptr inbounds float, ptr %v6736, i64 0
  %v6784 = icmp sgt i64 %v6772, 0
  br i1 %v6784, label %b471, label %b472
b471:
  call void %v6782(ptr %v6779, i64 53, ptr %v6771, i64 53, ptr %v6783, i64 8, i64 0)
  br label %b472
b472:
  %v6785 = add i64 %v6770, 424
  br label %b473
b473:
  %v6786 = phi i64 [ %v6765, %b472 ], [ %v6953, %b478 ]
  %v6787 = icmp slt i64 %v6786, %v6769
  br i1 %v6787, label %b474, label %b475
b474:
  %v6788 = sub i64 %v6786, %v6765
  %v6789 = mul i64 %v6788, 8
  %v6790 = getelementptr inbounds float, ptr %v6736, i64 %v6789
  %v6791 = add i64 %v706, 1
  %v6792 = and i64 %v6791, 1
  %v6793 = mul i64 %v6792, %v7
  %v6794 = add i64 %v6793, %v6786
  %v6795 = mul i64 %v6794, 8
  %v6796 = getelementptr inbounds float, ptr %v60, i64 %v6795
  %v6797 = add i64 %v706, 0
  %v6798 = and i64 %v6797, %v400
  %v6799 = mul i64 %v6798, %v7
  %v6800 = add i64 %v6799, %v6786
  %v6801 = mul i64 %v6800, 24
  %v6802 = getelementptr inbounds float, ptr %v216, i64 %v6801
  %v6803 = add i64 %v706, 1
  %v6804 = and i64 %v6803, %v298
  %v6805 = mul i64 %v6804, %v7
  %v6806 = add i64 %v6805, %v6786
  %v6807 = mul i64 %v6806, 8
  %v6808 = getelementptr inbounds float, ptr %v44, i64 %v6807
  %v6809 = add i64 %v706, 0
  %v6810 = and i64 %v6809, %v324
  %v6811 = mul i64 %v6810, %v7
  %v6812 = add i64 %v6811, %v6786
  %v6813 = mul i64 %v6812, 8
  %v6814 = getelementptr inbounds float, ptr %v118, i64 %v6813
  %v6815 = add i64 %v706, 1
  %v6816 = and i64 %v6815, 1
  %v6817 = mul i64 %v6816, %v7
  %v6818 = add i64 %v6817, %v6786
  %v6819 = mul i64 %v6818, 8
  %v6820 = getelementptr inbounds float, ptr %v62, i64 %v6819
  %v6821 = add i64 %v706, 0
  %v6822 = and i64 %v6821, %v320
  %v6823 = mul i64 %v6822, %v7
  %v6824 = add i64 %v6823, %v6786
  %v6825 = mul i64 %v6824, 8
  %v6826 = getelementptr inbounds float, ptr %v114, i64 %v6825
  %v6827 = add i64 %v706, 0
  %v6828 = and i64 %v6827, %v322
  %v6829 = mul i64 %v6828, %v7
  %v6830 = add i64 %v6829, %v6786
  %v6831 = mul i64 %v6830, 8
  %v6832 = getelementptr inbounds float, ptr %v116, i64 %v6831
  %v6833 = add i64 %v706, 0
  %v6834 = and i64 %v6833, %v318
  %v6835 = mul i64 %v6834, %v7
  %v6836 = add i64 %v6835, %v6786
  %v6837 = mul i64 %v6836, 8
  %v6838 = getelementptr inbounds float, ptr %v112, i64 %v6837
  %v6839 = add i64 %v706, 0
  %v6840 = and i64 %v6839, %v298
  %v6841 = mul i64 %v6840, %v7
  %v6842 = add i64 %v6841, %v6786
  %v6843 = mul i64 %v6842, 8
  %v6844 = getelementptr inbounds float, ptr %v44, i64 %v6843
  %v6845 = add i64 %v706, 0
  %v6846 = and i64 %v6845, %v316
  %v6847 = mul i64 %v6846, %v7
  %v6848 = add i64 %v6847, %v6786
  %v6849 = mul i64 %v6848, 32
  %v6850 = getelementptr inbounds float, ptr %v98, i64 %v6849
  %v6851 = add i64 %v706, 0
  %v6852 = and i64 %v6851, 1
  %v6853 = mul i64 %v6852, %v7
  %v6854 = add i64 %v6853, %v6786
  %v6855 = mul i64 %v6854, 8
  %v6856 = getelementptr inbounds float, ptr %v62, i64 %v6855
  br label %b476
b476:
  %v6857 = phi i64 [ 0, %b474 ], [ %v6952, %b477 ]
  %v6858 = icmp slt i64 %v6857, 1
  br i1 %v6858, label %b477, label %b478
b477:
  %v6859 = mul i64 %v6755, 1
  %v6860 = add i64 %v6859, %v6857
  %v6861 = mul i64 %v6860, 8
  %v6862 = add i64 0, %v6857
  %v6863 = mul i64 %v6862, 8
  %v6864 = getelementptr inbounds float, ptr %v6790, i64 %v6863
  %v6865 = load <8 x float>, ptr %v6864, align 4
  %v6866 = add i64 0, %v6861
  %v6867 = getelementptr inbounds float, ptr %v6796, i64 %v6866
  %v6868 = load <8 x float>, ptr %v6867, align 4
  %v6869 = add i64 0, %v6861
  %v6870 = getelementptr inbounds float, ptr %v6802, i64 %v6869
  %v6871 = load <8 x float>, ptr %v6870, align 4
  %v6872 = fadd <8 x float> %v6868, %v6871
  %v6873 = fadd <8 x float> %v6872, %v6865
  %v6874 = add i64 0, %v6861
  %v6875 = getelementptr inbounds float, ptr %v6808, i64 %v6874
  %v6876 = load <8 x float>, ptr %v6875, align 4
  %v6877 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v6876)
  %v6878 = fcmp ogt <8 x float> %v6877, splat (float 0x4023000000000000)
  %v6879 = select <8 x i1> %v6878, <8 x float> splat (float 0x4023000000000000), <8 x float> %v6877
  %v6880 = fadd <8 x float> %v6879, %v6879
  %v6881 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6880, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v6882 = fsub <8 x float> %v6881, splat (float 0x4168000000000000)
  %v6883 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6882, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v6880)
  %v6884 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6882, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v6883)
  %v6885 = bitcast <8 x float> %v6881 to <8 x i32>
  %v6886 = fmul <8 x float> %v6884, %v6884
  %v6887 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v6884, <8 x float> splat (float 0x3F81227F40000000))
  %v6888 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6887, <8 x float> %v6884, <8 x float> splat (float 0x3FA5556740000000))
  %v6889 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6888, <8 x float> %v6884, <8 x float> splat (float 0x3FC5554B00000000))
  %v6890 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6889, <8 x float> %v6884, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v6891 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6886, <8 x float> %v6890, <8 x float> %v6884)
  %v6892 = shl <8 x i32> %v6885, splat (i32 23)
  %v6893 = add <8 x i32> %v6892, splat (i32 1065353216)
  %v6894 = bitcast <8 x i32> %v6893 to <8 x float>
  %v6895 = fsub <8 x float> %v6894, splat (float 0x3FF0000000000000)
  %v6896 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6894, <8 x float> %v6891, <8 x float> %v6895)
  %v6897 = fadd <8 x float> %v6896, splat (float 0x4000000000000000)
  %v6898 = fdiv <8 x float> %v6896, %v6897
  %v6899 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v6898, <8 x float> %v6876)
  %v6900 = fmul <8 x float> %v6873, %v6899
  %v6901 = add i64 0, %v6861
  %v6902 = getelementptr inbounds float, ptr %v6814, i64 %v6901
  %v6903 = load <8 x float>, ptr %v6902, align 4
  %v6904 = fmul <8 x float> %v6900, %v6903
  %v6905 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v6906 = shufflevector <8 x float> %v6905, <8 x float> poison, <8 x i32> zeroinitializer
  %v6907 = fsub <8 x float> %v6906, %v6903
  %v6908 = fmul <8 x float> %v6904, %v6907
  %v6909 = add i64 0, %v6861
  %v6910 = getelementptr inbounds float, ptr %v6820, i64 %v6909
  %v6911 = load <8 x float>, ptr %v6910, align 4
  %v6912 = fmul <8 x float> %v6873, %v6903
  %v6913 = fmul <8 x float> %v6899, %v6899
  %v6914 = fsub <8 x float> %v6906, %v6913
  %v6915 = fmul <8 x float> %v6912, %v6914
  %v6916 = fadd <8 x float> %v6911, %v6915
  %v6917 = add i64 0, %v6861
  %v6918 = getelementptr inbounds float, ptr %v6826, i64 %v6917
  %v6919 = load <8 x float>, ptr %v6918, align 4
  %v6920 = fmul <8 x float> %v6916, %v6919
  %v6921 = add i64 0, %v6861
  %v6922 = getelementptr inbounds float, ptr %v6832, i64 %v6921
  %v6923 = load <8 x float>, ptr %v6922, align 4
  %v6924 = fmul <8 x float> %v6923, %v6923
  %v6925 = fsub <8 x float> %v6906, %v6924
  %v6926 = fmul <8 x float> %v6920, %v6925
  %v6927 = fmul <8 x float> %v6916, %v6923
  %v6928 = fmul <8 x float> %v6927, %v6919
  %v6929 = fsub <8 x float> %v6906, %v6919
  %v6930 = fmul <8 x float> %v6928, %v6929
  %v6931 = add i64 0, %v6861
  %v6932 = getelementptr inbounds float, ptr %v6838, i64 %v6931
  %v6933 = load <8 x float>, ptr %v6932, align 4
  %v6934 = fmul <8 x float> %v6916, %v6933
  %v6935 = add i64 0, %v6861
  %v6936 = getelementptr inbounds float, ptr %v6844, i64 %v6935
  %v6937 = load <8 x float>, ptr %v6936, align 4
  %v6938 = fmul <8 x float> %v6916, %v6937
  %v6939 = fmul <8 x float> %v6938, %v6933
  %v6940 = fsub <8 x float> %v6906, %v6933
  %v6941 = fmul <8 x float> %v6939, %v6940
  %v6942 = add i64 24, %v6861
  %v6943 = getelementptr inbounds float, ptr %v6850, i64 %v6942
  store <8 x float> %v6908, ptr %v6943, align 4
  %v6944 = add i64 16, %v6861
  %v6945 = getelementptr inbounds float, ptr %v6850, i64 %v6944
  store <8 x float> %v6926, ptr %v6945, align 4
  %v6946 = add i64 0, %v6861
  %v6947 = getelementptr inbounds float, ptr %v6850, i64 %v6946
  store <8 x float> %v6930, ptr %v6947, align 4
  %v6948 = add i64 0, %v6861
  %v6949 = getelementptr inbounds float, ptr %v6856, i64 %v6948
  store <8 x float> %v6934, ptr %v6949, align 4
  %v6950 = add i64 8, %v6861
  %v6951 = getelementptr inbounds float, ptr %v6850, i64 %v6950
  store <8 x float> %v6941, ptr %v6951, align 4
  %v6952 = add nsw i64 %v6857, 1
  br label %b476
b478:
  %v6953 = add nsw i64 %v6786, 1
  br label %b473
b475:
  %v6954 = add nsw i64 %v6761, 1
  br label %b468
b470:
  %v6955 = add nsw i64 %v6755, 1
  br label %b465
b467:
  %v6956 = add nsw i64 %v6750, 96
  br label %b462
b464:
  %v6958 = add i64 %v7, 0
  %v6959 = sdiv i64 %v6958, 1
  %v6960 = add i64 %v2, 1
  %v6961 = mul i64 %v6959, %v2
  %v6962 = sdiv i64 %v6961, %v3
  %v6963 = mul i64 %v6962, 1
  %v6964 = icmp slt i64 %v6963, %v7
  %v6965 = select i1 %v6964, i64 %v6963, i64 %v7
  %v6966 = mul i64 %v6959, %v6960
  %v6967 = sdiv i64 %v6966, %v3
  %v6968 = mul i64 %v6967, 1
  %v6969 = icmp slt i64 %v6968, %v7
  %v6970 = select i1 %v6969, i64 %v6968, i64 %v7
  br label %b479
b479:
  %v6971 = phi i64 [ %v6965, %b464 ], [ %v7033, %b484 ]
  %v6972 = icmp slt i64 %v6971, %v6970
  br i1 %v6972, label %b480, label %b481
b480:
  %v6973 = add i64 %v6971, 96
  %v6974 = icmp slt i64 %v6973, %v6970
  %v6975 = select i1 %v6974, i64 %v6973, i64 %v6970
  br label %b482
b482:
  %v6976 = phi i64 [ 0, %b480 ], [ %v7032, %b487 ]
  %v6977 = icmp slt i64 %v6976, 1
  br i1 %v6977, label %b483, label %b484
b483:
  %v6978 = sub i64 %v6975, %v6971
  %v6979 = sub i64 8, 1
  %v6980 = add i64 %v6978, %v6979
  %v6981 = sdiv i64 %v6980, 8
  br label %b485
b485:
  %v6982 = phi i64 [ 0, %b483 ], [ %v7031, %b492 ]
  %v6983 = icmp slt i64 %v6982, %v6981
  br i1 %v6983, label %b486, label %b487
b486:
  %v6984 = mul i64 %v6978, %v6982
  %v6985 = sdiv i64 %v6984, %v6981
  %v6986 = add i64 %v6971, %v6985
  %v6987 = add i64 %v6982, 1
  %v6988 = mul i64 %v6978, %v6987
  %v6989 = sdiv i64 %v6988, %v6981
  %v6990 = add i64 %v6971, %v6989
  %v6991 = mul i64 %v6976, 256
  %v6992 = getelementptr inbounds float, ptr %v581, i64 %v6991
  %v6993 = sub i64 %v6990, %v6986
  %v6994 = add i64 %v706, 0
  %v6995 = and i64 %v6994, %v316
  %v6996 = mul i64 %v6995, %v7
  %v6997 = add i64 %v6996, %v6986
  %v6998 = mul i64 %v6997, 32
  %v6999 = getelementptr inbounds float, ptr %v98, i64 %v6998
  %v7000 = getelementptr inbounds float, ptr %v6999, i64 0
  %v7001 = sub i64 %v6993, 1
  %v7002 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v7001
  %v7003 = load ptr, ptr %v7002, align 4
  %v7004 = getelementptr inbounds float, ptr %v6957, i64 0
  %v7005 = icmp sgt i64 %v6993, 0
  br i1 %v7005, label %b488, label %b489
b488:
  call void %v7003(ptr %v7000, i64 32, ptr %v6992, i64 32, ptr %v7004, i64 8, i64 0)
  br label %b489
b489:
  %v7006 = add i64 %v6991, 256
  br label %b490
b490:
  %v7007 = phi i64 [ %v6986, %b489 ], [ %v7030, %b495 ]
  %v7008 = icmp slt i64 %v7007, %v6990
  br i1 %v7008, label %b491, label %b492
b491:
  %v7009 = sub i64 %v7007, %v6986
  %v7010 = mul i64 %v7009, 8
  %v7011 = getelementptr inbounds float, ptr %v6957, i64 %v7010
  %v7012 = add i64 %v706, 0
  %v7013 = and i64 %v7012, 1
  %v7014 = mul i64 %v7013, %v7
  %v7015 = add i64 %v7014, %v7007
  %v7016 = mul i64 %v7015, 8
  %v7017 = getelementptr inbounds float, ptr %v60, i64 %v7016
  br label %b493
b493:
  %v7018 = phi i64 [ 0, %b491 ], [ %v7029, %b494 ]
  %v7019 = icmp slt i64 %v7018, 1
  br i1 %v7019, label %b494, label %b495
b494:
  %v7020 = mul i64 %v6976, 1
  %v7021 = add i64 %v7020, %v7018
  %v7022 = mul i64 %v7021, 8
  %v7023 = add i64 0, %v7018
  %v7024 = mul i64 %v7023, 8
  %v7025 = getelementptr inbounds float, ptr %v7011, i64 %v7024
  %v7026 = load <8 x float>, ptr %v7025, align 4
  %v7027 = add i64 0, %v7022
  %v7028 = getelementptr inbounds float, ptr %v7017, i64 %v7027
  store <8 x float> %v7026, ptr %v7028, align 4
  %v7029 = add nsw i64 %v7018, 1
  br label %b493
b495:
  %v7030 = add nsw i64 %v7007, 1
  br label %b490
b492:
  %v7031 = add nsw i64 %v6982, 1
  br label %b485
b487:
  %v7032 = add nsw i64 %v6976, 1
  br label %b482
b484:
  %v7033 = add nsw i64 %v6971, 96
  br label %b479
b481:
  %v7035 = add i64 %v7, 0
  %v7036 = sdiv i64 %v7035, 1
  %v7037 = add i64 %v2, 1
  %v7038 = mul i64 %v7036, %v2
  %v7039 = sdiv i64 %v7038, %v3
  %v7040 = mul i64 %v7039, 1
  %v7041 = icmp slt i64 %v7040, %v7
  %v7042 = select i1 %v7041, i64 %v7040, i64 %v7
  %v7043 = mul i64 %v7036, %v7037
  %v7044 = sdiv i64 %v7043, %v3
  %v7045 = mul i64 %v7044, 1
  %v7046 = icmp slt i64 %v7045, %v7
  %v7047 = select i1 %v7046, i64 %v7045, i64 %v7
  br label %b496
b496:
  %v7048 = phi i64 [ %v7042, %b481 ], [ %v7110, %b501 ]
  %v7049 = icmp slt i64 %v7048, %v7047
  br i1 %v7049, label %b497, label %b498
b497:
  %v7050 = add i64 %v7048, 96
  %v7051 = icmp slt i64 %v7050, %v7047
  %v7052 = select i1 %v7051, i64 %v7050, i64 %v7047
  br label %b499
b499:
  %v7053 = phi i64 [ 0, %b497 ], [ %v7109, %b504 ]
  %v7054 = icmp slt i64 %v7053, 1
  br i1 %v7054, label %b500, label %b501
b500:
  %v7055 = sub i64 %v7052, %v7048
  %v7056 = sub i64 4, 1
  %v7057 = add i64 %v7055, %v7056
  %v7058 = sdiv i64 %v7057, 4
  br label %b502
b502:
  %v7059 = phi i64 [ 0, %b500 ], [ %v7108, %b509 ]
  %v7060 = icmp slt i64 %v7059, %v7058
  br i1 %v7060, label %b503, label %b504
b503:
  %v7061 = mul i64 %v7055, %v7059
  %v7062 = sdiv i64 %v7061, %v7058
  %v7063 = add i64 %v7048, %v7062
  %v7064 = add i64 %v7059, 1
  %v7065 = mul i64 %v7055, %v7064
  %v7066 = sdiv i64 %v7065, %v7058
  %v7067 = add i64 %v7048, %v7066
  %v7068 = mul i64 %v7053, 768
  %v7069 = getelementptr inbounds float, ptr %v582, i64 %v7068
  %v7070 = sub i64 %v7067, %v7063
  %v7071 = add i64 %v706, 0
  %v7072 = and i64 %v7071, %v316
  %v7073 = mul i64 %v7072, %v7
  %v7074 = add i64 %v7073, %v7063
  %v7075 = mul i64 %v7074, 32
  %v7076 = getelementptr inbounds float, ptr %v98, i64 %v7075
  %v7077 = getelementptr inbounds float, ptr %v7076, i64 0
  %v7078 = sub i64 %v7070, 1
  %v7079 = getelementptr inbounds ptr, ptr @table_tile_4x3, i64 %v7078
  %v7080 = load ptr, ptr %v7079, align 4
  %v7081 = getelementptr inbounds float, ptr %v7034, i64 0
  %v7082 = icmp sgt i64 %v7070, 0
  br i1 %v7082, label %b505, label %b506
b505:
  call void %v7080(ptr %v7077, i64 32, ptr %v7069, i64 32, ptr %v7081, i64 24, i64 8)
  br label %b506
b506:
  %v7083 = add i64 %v7068, 768
  br label %b507
b507:
  %v7084 = phi i64 [ %v7063, %b506 ], [ %v7107, %b512 ]
  %v7085 = icmp slt i64 %v7084, %v7067
  br i1 %v7085, label %b508, label %b509
b508:
  %v7086 = sub i64 %v7084, %v7063
  %v7087 = mul i64 %v7086, 24
  %v7088 = getelementptr inbounds float, ptr %v7034, i64 %v7087
  %v7089 = add i64 %v706, 0
  %v7090 = and i64 %v7089, %v406
  %v7091 = mul i64 %v7090, %v7
  %v7092 = add i64 %v7091, %v7084
  %v7093 = mul i64 %v7092, 24
  %v7094 = getelementptr inbounds float, ptr %v276, i64 %v7093
  br label %b510
b510:
  %v7095 = phi i64 [ 0, %b508 ], [ %v7106, %b511 ]
  %v7096 = icmp slt i64 %v7095, 3
  br i1 %v7096, label %b511, label %b512
b511:
  %v7097 = mul i64 %v7053, 3
  %v7098 = add i64 %v7097, %v7095
  %v7099 = mul i64 %v7098, 8
  %v7100 = add i64 0, %v7095
  %v7101 = mul i64 %v7100, 8
  %v7102 = getelementptr inbounds float, ptr %v7088, i64 %v7101
  %v7103 = load <8 x float>, ptr %v7102, align 4
  %v7104 = add i64 0, %v7099
  %v7105 = getelementptr inbounds float, ptr %v7094, i64 %v7104
  store <8 x float> %v7103, ptr %v7105, align 4
  %v7106 = add nsw i64 %v7095, 1
  br label %b510
b512:
  %v7107 = add nsw i64 %v7084, 1
  br label %b507
b509:
  %v7108 = add nsw i64 %v7059, 1
  br label %b502
b504:
  %v7109 = add nsw i64 %v7053, 1
  br label %b499
b501:
  %v7110 = add nsw i64 %v7048, 96
  br label %b496
b498:
  %v7111 = add i64 %v7, 0
  %v7112 = sdiv i64 %v7111, 1
  %v7113 = add i64 %v2, 1
  %v7114 = mul i64 %v7112, %v2
  %v7115 = sdiv i64 %v7114, %v3
  %v7116 = mul i64 %v7115, 1
  %v7117 = icmp slt i64 %v7116, %v7
  %v7118 = select i1 %v7117, i64 %v7116, i64 %v7
  %v7119 = mul i64 %v7112, %v7113
  %v7120 = sdiv i64 %v7119, %v3
  %v7121 = mul i64 %v7120, 1
  %v7122 = icmp slt i64 %v7121, %v7
  %v7123 = select i1 %v7122, i64 %v7121, i64 %v7
  br label %b513
b513:
  %v7124 = phi i64 [ %v7118, %b498 ], [ %v7143, %b514 ]
  %v7125 = icmp slt i64 %v7124, %v7123
  br i1 %v7125, label %b514, label %b515
b514:
  %v7126 = add i64 %v706, 0
  %v7127 = and i64 %v7126, %v406
  %v7128 = mul i64 %v7127, %v7
  %v7129 = add i64 %v7128, %v7124
  %v7130 = mul i64 %v7129, 24
  %v7131 = getelementptr inbounds float, ptr %v276, i64 %v7130
  %v7132 = add i64 %v706, 0
  %v7133 = and i64 %v7132, %v302
  %v7134 = mul i64 %v7133, %v7
  %v7135 = add i64 %v7134, %v7124
  %v7136 = mul i64 %v7135, 8
  %v7137 = getelementptr inbounds float, ptr %v66, i64 %v7136
  %v7138 = add i64 0, 0
  %v7139 = getelementptr inbounds float, ptr %v7131, i64 %v7138
  %v7140 = load <8 x float>, ptr %v7139, align 4
  %v7141 = add i64 0, 0
  %v7142 = getelementptr inbounds float, ptr %v7137, i64 %v7141
  store <8 x float> %v7140, ptr %v7142, align 4
  %v7143 = add nsw i64 %v7124, 1
  br label %b513
b515:
  %v7144 = add i64 %v7, 0
  %v7145 = sdiv i64 %v7144, 1
  %v7146 = add i64 %v2, 1
  %v7147 = mul i64 %v7145, %v2
  %v7148 = sdiv i64 %v7147, %v3
  %v7149 = mul i64 %v7148, 1
  %v7150 = icmp slt i64 %v7149, %v7
  %v7151 = select i1 %v7150, i64 %v7149, i64 %v7
  %v7152 = mul i64 %v7145, %v7146
  %v7153 = sdiv i64 %v7152, %v3
  %v7154 = mul i64 %v7153, 1
  %v7155 = icmp slt i64 %v7154, %v7
  %v7156 = select i1 %v7155, i64 %v7154, i64 %v7
  br label %b516
b516:
  %v7157 = phi i64 [ %v7151, %b515 ], [ %v7175, %b521 ]
  %v7158 = icmp slt i64 %v7157, %v7156
  br i1 %v7158, label %b517, label %b518
b517:
  %v7159 = add i64 %v706, 0
  %v7160 = and i64 %v7159, %v406
  %v7161 = mul i64 %v7160, %v7
  %v7162 = add i64 %v7161, %v7157
  %v7163 = mul i64 %v7162, 24
  %v7164 = getelementptr inbounds float, ptr %v276, i64 %v7163
  %v7165 = mul i64 %v7157, 16
  %v7166 = getelementptr inbounds float, ptr %v234, i64 %v7165
  br label %b519
b519:
  %v7167 = phi i64 [ 0, %b517 ], [ %v7174, %b520 ]
  %v7168 = icmp slt i64 %v7167, 16
  br i1 %v7168, label %b520, label %b521
b520:
  %v7169 = add i64 8, %v7167
  %v7170 = getelementptr inbounds float, ptr %v7164, i64 %v7169
  %v7171 = load <8 x float>, ptr %v7170, align 4
  %v7172 = add i64 0, %v7167
  %v7173 = getelementptr inbounds float, ptr %v7166, i64 %v7172
  store <8 x float> %v7171, ptr %v7173, align 4
  %v7174 = add nsw i64 %v7167, 8
  br label %b519
b521:
  %v7175 = add nsw i64 %v7157, 1
  br label %b516
b518:
  %v7176 = add i64 %v7, 0
  %v7177 = sdiv i64 %v7176, 1
  %v7178 = add i64 %v2, 1
  %v7179 = mul i64 %v7177, %v2
  %v7180 = sdiv i64 %v7179, %v3
  %v7181 = mul i64 %v7180, 1
  %v7182 = icmp slt i64 %v7181, %v7
  %v7183 = select i1 %v7182, i64 %v7181, i64 %v7
  %v7184 = mul i64 %v7177, %v7178
  %v7185 = sdiv i64 %v7184, %v3
  %v7186 = mul i64 %v7185, 1
  %v7187 = icmp slt i64 %v7186, %v7
  %v7188 = select i1 %v7187, i64 %v7186, i64 %v7
  br label %b522
b522:
  %v7189 = phi i64 [ %v7183, %b518 ], [ %v7207, %b527 ]
  %v7190 = icmp slt i64 %v7189, %v7188
  br i1 %v7190, label %b523, label %b524
b523:
  %v7191 = mul i64 %v7189, 16
  %v7192 = getelementptr inbounds float, ptr %v234, i64 %v7191
  %v7193 = add i64 %v706, 0
  %v7194 = and i64 %v7193, 1
  %v7195 = mul i64 %v7194, %v7
  %v7196 = add i64 %v7195, %v7189
  %v7197 = mul i64 %v7196, 16
  %v7198 = getelementptr inbounds float, ptr %v58, i64 %v7197
  br label %b525
b525:
  %v7199 = phi i64 [ 0, %b523 ], [ %v7206, %b526 ]
  %v7200 = icmp slt i64 %v7199, 16
  br i1 %v7200, label %b526, label %b527
b526:
  %v7201 = add i64 0, %v7199
  %v7202 = getelementptr inbounds float, ptr %v7192, i64 %v7201
  %v7203 = load <8 x float>, ptr %v7202, align 4
  %v7204 = add i64 0, %v7199
  %v7205 = getelementptr inbounds float, ptr %v7198, i64 %v7204
  store <8 x float> %v7203, ptr %v7205, align 4
  %v7206 = add nsw i64 %v7199, 8
  br label %b525
b527:
  %v7207 = add nsw i64 %v7189, 1
  br label %b522
b524:
  %v7208 = add nsw i64 %v703, 1
  br label %b54
b56:
  %v7209 = icmp sgt i64 %v3, 1
  br i1 %v7209, label %b528, label %b529
b528:
  %v7210 = getelementptr inbounds i64, ptr %v1, i64 3
  %v7211 = atomicrmw add ptr %v7210, i64 1 acq_rel
  %v7212 = load i64, ptr %v407, align 8
  %v7213 = add i64 %v7212, 1
  store i64 %v7213, ptr %v407, align 8
  %v7214 = mul i64 %v3, %v7213
  br label %b530
b530:
  %v7215 = load atomic i64, ptr %v7210 acquire, align 8
  %v7216 = icmp slt i64 %v7215, %v7214
  br i1 %v7216, label %b531, label %b532
b531:
  %v7217 = call i32 @sched_yield()
  br label %b530
b532:
  br label %b529
b529:
  %v7218 = mul i64 0, 32
  %v7219 = getelementptr inbounds float, ptr %v98, i64 %v7218
  %v7220 = getelementptr inbounds float, ptr %v7219, i64 0
  %v7221 = mul i64 0, 8
  %v7222 = getelementptr inbounds float, ptr %v10, i64 %v7221
  %v7223 = getelementptr inbounds float, ptr %v7222, i64 0
  %v7224 = getelementptr inbounds float, ptr %v412, i64 12288
  %v7225 = add i64 32, 1
  %v7226 = sdiv i64 %v7225, 2
  %v7227 = add i64 %v2, 1
  %v7228 = mul i64 %v7226, %v2
  %v7229 = sdiv i64 %v7228, %v3
  %v7230 = mul i64 %v7229, 2
  %v7231 = icmp slt i64 %v7230, 32
  %v7232 = select i1 %v7231, i64 %v7230, i64 32
  %v7233 = mul i64 %v7226, %v7227
  %v7234 = sdiv i64 %v7233, %v3
  %v7235 = mul i64 %v7234, 2
  %v7236 = icmp slt i64 %v7235, 32
  %v7237 = select i1 %v7236, i64 %v7235, i64 32
  %v7238 = getelementptr inbounds float, ptr %v68, i64 0
  br label %b533
b533:
  %v7239 = phi i64 [ %v7232, %b529 ], [ %v7247, %b538 ]
  %v7240 = icmp slt i64 %v7239, %v7237
  br i1 %v7240, label %b534, label %b535
b534:
  %v7241 = mul i64 %v7239, 24
  %v7242 = getelementptr inbounds float, ptr %v7238, i64 %v7241
  br label %b536
b536:
  %v7243 = phi i64 [ 0, %b534 ], [ %v7246, %b537 ]
  %v7244 = icmp slt i64 %v7243, 8
  br i1 %v7244, label %b537, label %b538
b537:
  %v7245 = getelementptr inbounds float, ptr %v7242, i64 %v7243
  store float 0x0000000000000000, ptr %v7245, align 4
  %v7246 = add nsw i64 %v7243, 1
  br label %b536
b538:
  %v7247 = add nsw i64 %v7239, 1
  br label %b533
b535:
  %v7248 = mul i64 %v8, 1
  br label %b539
b539:
  %v7249 = phi i64 [ 0, %b535 ], [ %v7353, %b544 ]
  %v7250 = icmp slt i64 %v7249, %v7248
  br i1 %v7250, label %b540, label %b541
b540:
  %v7251 = sub i64 %v7248, %v7249
  %v7252 = icmp slt i64 %v7251, 384
  %v7253 = select i1 %v7252, i64 %v7251, i64 384
  br label %b542
b542:
  %v7254 = phi i64 [ %v7232, %b540 ], [ %v7352, %b568 ]
  %v7255 = icmp slt i64 %v7254, %v7237
  br i1 %v7255, label %b543, label %b544
b543:
  %v7256 = sub i64 %v7237, %v7254
  %v7257 = icmp slt i64 %v7256, 64
  %v7258 = select i1 %v7257, i64 %v7256, i64 64
  %v7259 = sdiv i64 %v7258, 2
  %v7260 = mul i64 %v7259, 2
  %v7261 = sub i64 %v7258, %v7260
  %v7262 = mul i64 %v7249, 32
  %v7263 = add i64 %v7262, %v7254
  %v7264 = getelementptr inbounds float, ptr %v7220, i64 %v7263
  br label %b545
b545:
  %v7265 = phi i64 [ 0, %b543 ], [ %v7291, %b553 ]
  %v7266 = icmp slt i64 %v7265, %v7253
  br i1 %v7266, label %b546, label %b547
b546:
  %v7267 = mul i64 %v7265, 32
  %v7268 = getelementptr inbounds float, ptr %v7264, i64 %v7267
  %v7269 = mul i64 %v7265, 2
  %v7270 = getelementptr inbounds float, ptr %v7224, i64 %v7269
  br label %b548
b548:
  %v7271 = phi i64 [ 0, %b546 ], [ %v7280, %b549 ]
  %v7272 = icmp slt i64 %v7271, %v7259
  br i1 %v7272, label %b549, label %b550
b549:
  %v7273 = mul i64 %v7271, 2
  %v7274 = getelementptr inbounds float, ptr %v7268, i64 %v7273
  %v7275 = mul i64 %v7271, 768
  %v7276 = getelementptr inbounds float, ptr %v7270, i64 %v7275
  %v7277 = getelementptr inbounds float, ptr %v7274, i64 0
  %v7278 = load <2 x float>, ptr %v7277, align 4
  %v7279 = getelementptr inbounds float, ptr %v7276, i64 0
  store <2 x float> %v7278, ptr %v7279, align 4
  %v7280 = add nsw i64 %v7271, 1
  br label %b548
b550:
  %v7281 = mul i64 %v7259, 2
  %v7282 = getelementptr inbounds float, ptr %v7268, i64 %v7281
  %v7283 = mul i64 %v7259, 768
  %v7284 = getelementptr inbounds float, ptr %v7270, i64 %v7283
  br label %b551
b551:
  %v7285 = phi i64 [ 0, %b550 ], [ %v7290, %b552 ]
  %v7286 = icmp slt i64 %v7285, %v7261
  br i1 %v7286, label %b552, label %b553
b552:
  %v7287 = getelementptr inbounds float, ptr %v7282, i64 %v7285
  %v7288 = load float, ptr %v7287, align 4
  %v7289 = getelementptr inbounds float, ptr %v7284, i64 %v7285
  store float %v7288, ptr %v7289, align 4
  %v7290 = add nsw i64 %v7285, 1
  br label %b551, !llvm.loop !0
b553:
  %v7291 = add nsw i64 %v7265, 1
  br label %b545
b547:
  br label %b554
b554:
  %v7292 = phi i64 [ 0, %b547 ], [ %v7327, %b562 ]
  %v7293 = icmp slt i64 %v7292, 0
  br i1 %v7293, label %b555, label %b556
b555:
  %v7294 = mul i64 %v7249, 8
  %v7295 = add i64 %v7294, %v7292
  %v7296 = getelementptr inbounds float, ptr %v7223, i64 %v7295
  br label %b557
b557:
  %v7297 = phi i64 [ 0, %b555 ], [ %v7315, %b558 ]
  %v7298 = icmp slt i64 %v7297, %v7253
  br i1 %v7298, label %b558, label %b559
b558:
  %v7299 = mul i64 %v7297, 8
  %v7300 = getelementptr inbounds float, ptr %v7296, i64 %v7299
  %v7301 = mul i64 %v7297, 32
  %v7302 = getelementptr inbounds float, ptr %v412, i64 %v7301
  %v7303 = getelementptr inbounds float, ptr %v7300, i64 0
  %v7304 = load <8 x float>, ptr %v7303, align 4
  %v7305 = getelementptr inbounds float, ptr %v7302, i64 0
  store <8 x float> %v7304, ptr %v7305, align 4
  %v7306 = getelementptr inbounds float, ptr %v7300, i64 8
  %v7307 = load <8 x float>, ptr %v7306, align 4
  %v7308 = getelementptr inbounds float, ptr %v7302, i64 8
  store <8 x float> %v7307, ptr %v7308, align 4
  %v7309 = getelementptr inbounds float, ptr %v7300, i64 16
  %v7310 = load <8 x float>, ptr %v7309, align 4
  %v7311 = getelementptr inbounds float, ptr %v7302, i64 16
  store <8 x float> %v7310, ptr %v7311, align 4
  %v7312 = getelementptr inbounds float, ptr %v7300, i64 24
  %v7313 = load <8 x float>, ptr %v7312, align 4
  %v7314 = getelementptr inbounds float, ptr %v7302, i64 24
  store <8 x float> %v7313, ptr %v7314, align 4
  %v7315 = add nsw i64 %v7297, 1
  br label %b557
b559:
  %v7316 = sdiv i64 %v7258, 2
  br label %b560
b560:
  %v7317 = phi i64 [ 0, %b559 ], [ %v7326, %b561 ]
  %v7318 = icmp slt i64 %v7317, %v7316
  br i1 %v7318, label %b561, label %b562
b561:
  %v7319 = mul i64 %v7317, 2
  %v7320 = add i64 %v7254, %v7319
  %v7321 = mul i64 %v7317, 768
  %v7322 = getelementptr inbounds float, ptr %v7224, i64 %v7321
  %v7323 = mul i64 %v7320, 24
  %v7324 = add i64 %v7323, %v7292
  %v7325 = getelementptr inbounds float, ptr %v7238, i64 %v7324
  call void @outer_2x32(ptr %v7322, ptr %v412, i64 %v7253, ptr %v7325, i64 24)
  %v7326 = add nsw i64 %v7317, 1
  br label %b560
b562:
  %v7327 = add nsw i64 %v7292, 32
  br label %b554
b556:
  %v7328 = mul i64 %v7249, 8
  %v7329 = add i64 %v7328, 0
  %v7330 = getelementptr inbounds float, ptr %v7223, i64 %v7329
  br label %b563
b563:
  %v7331 = phi i64 [ 0, %b556 ], [ %v7340, %b564 ]
  %v7332 = icmp slt i64 %v7331, %v7253
  br i1 %v7332, label %b564, label %b565
b564:
  %v7333 = mul i64 %v7331, 8
  %v7334 = getelementptr inbounds float, ptr %v7330, i64 %v7333
  %v7335 = mul i64 %v7331, 8
  %v7336 = getelementptr inbounds float, ptr %v412, i64 %v7335
  %v7337 = getelementptr inbounds float, ptr %v7334, i64 0
  %v7338 = load <8 x float>, ptr %v7337, align 4
  %v7339 = getelementptr inbounds float, ptr %v7336, i64 0
  store <8 x float> %v7338, ptr %v7339, align 4
  %v7340 = add nsw i64 %v7331, 1
  br label %b563
b565:
  %v7341 = sdiv i64 %v7258, 2
  br label %b566
b566:
  %v7342 = phi i64 [ 0, %b565 ], [ %v7351, %b567 ]
  %v7343 = icmp slt i64 %v7342, %v7341
  br i1 %v7343, label %b567, label %b568
b567:
  %v7344 = mul i64 %v7342, 2
  %v7345 = add i64 %v7254, %v7344
  %v7346 = mul i64 %v7342, 768
  %v7347 = getelementptr inbounds float, ptr %v7224, i64 %v7346
  %v7348 = mul i64 %v7345, 24
  %v7349 = add i64 %v7348, 0
  %v7350 = getelementptr inbounds float, ptr %v7238, i64 %v7349
  call void @outer_2x8(ptr %v7347, ptr %v412, i64 %v7253, ptr %v7350, i64 24)
  %v7351 = add nsw i64 %v7342, 1
  br label %b566
b568:
  %v7352 = add nsw i64 %v7254, 64
  br label %b542
b544:
  %v7353 = add nsw i64 %v7249, 384
  br label %b539
b541:
  %v7354 = icmp sgt i64 %v3, 1
  br i1 %v7354, label %b569, label %b570
b569:
  %v7355 = getelementptr inbounds i64, ptr %v1, i64 3
  %v7356 = atomicrmw add ptr %v7355, i64 1 acq_rel
  %v7357 = load i64, ptr %v407, align 8
  %v7358 = add i64 %v7357, 1
  store i64 %v7358, ptr %v407, align 8
  %v7359 = mul i64 %v3, %v7358
  br label %b571
b571:
  %v7360 = load atomic i64, ptr %v7355 acquire, align 8
  %v7361 = icmp slt i64 %v7360, %v7359
  br i1 %v7361, label %b572, label %b573
b572:
  %v7362 = call i32 @sched_yield()
  br label %b571
b573:
  br label %b570
b570:
  %v7363 = mul i64 0, 32
  %v7364 = getelementptr inbounds float, ptr %v98, i64 %v7363
  %v7365 = getelementptr inbounds float, ptr %v7364, i64 0
  %v7366 = mul i64 0, 16
  %v7367 = getelementptr inbounds float, ptr %v40, i64 %v7366
  %v7368 = getelementptr inbounds float, ptr %v7367, i64 0
  %v7369 = getelementptr inbounds float, ptr %v412, i64 12288
  %v7370 = add i64 32, 1
  %v7371 = sdiv i64 %v7370, 2
  %v7372 = add i64 %v2, 1
  %v7373 = mul i64 %v7371, %v2
  %v7374 = sdiv i64 %v7373, %v3
  %v7375 = mul i64 %v7374, 2
  %v7376 = icmp slt i64 %v7375, 32
  %v7377 = select i1 %v7376, i64 %v7375, i64 32
  %v7378 = mul i64 %v7371, %v7372
  %v7379 = sdiv i64 %v7378, %v3
  %v7380 = mul i64 %v7379, 2
  %v7381 = icmp slt i64 %v7380, 32
  %v7382 = select i1 %v7381, i64 %v7380, i64 32
  %v7383 = getelementptr inbounds float, ptr %v68, i64 8
  br label %b574
b574:
  %v7384 = phi i64 [ %v7377, %b570 ], [ %v7392, %b579 ]
  %v7385 = icmp slt i64 %v7384, %v7382
  br i1 %v7385, label %b575, label %b576
b575:
  %v7386 = mul i64 %v7384, 24
  %v7387 = getelementptr inbounds float, ptr %v7383, i64 %v7386
  br label %b577
b577:
  %v7388 = phi i64 [ 0, %b575 ], [ %v7391, %b578 ]
  %v7389 = icmp slt i64 %v7388, 16
  br i1 %v7389, label %b578, label %b579
b578:
  %v7390 = getelementptr inbounds float, ptr %v7387, i64 %v7388
  store float 0x0000000000000000, ptr %v7390, align 4
  %v7391 = add nsw i64 %v7388, 1
  br label %b577
b579:
  %v7392 = add nsw i64 %v7384, 1
  br label %b574
b576:
  %v7393 = mul i64 %v8, 1
  br label %b580
b580:
  %v7394 = phi i64 [ 0, %b576 ], [ %v7501, %b585 ]
  %v7395 = icmp slt i64 %v7394, %v7393
  br i1 %v7395, label %b581, label %b582
b581:
  %v7396 = sub i64 %v7393, %v7394
  %v7397 = icmp slt i64 %v7396, 384
  %v7398 = select i1 %v7397, i64 %v7396, i64 384
  br label %b583
b583:
  %v7399 = phi i64 [ %v7377, %b581 ], [ %v7500, %b609 ]
  %v7400 = icmp slt i64 %v7399, %v7382
  br i1 %v7400, label %b584, label %b585
b584:
  %v7401 = sub i64 %v7382, %v7399
  %v7402 = icmp slt i64 %v7401, 64
  %v7403 = select i1 %v7402, i64 %v7401, i64 64
  %v7404 = sdiv i64 %v7403, 2
  %v7405 = mul i64 %v7404, 2
  %v7406 = sub i64 %v7403, %v7405
  %v7407 = mul i64 %v7394, 32
  %v7408 = add i64 %v7407, %v7399
  %v7409 = getelementptr inbounds float, ptr %v7365, i64 %v7408
  br label %b586
b586:
  %v7410 = phi i64 [ 0, %b584 ], [ %v7436, %b594 ]
  %v7411 = icmp slt i64 %v7410, %v7398
  br i1 %v7411, label %b587, label %b588
b587:
  %v7412 = mul i64 %v7410, 32
  %v7413 = getelementptr inbounds float, ptr %v7409, i64 %v7412
  %v7414 = mul i64 %v7410, 2
  %v7415 = getelementptr inbounds float, ptr %v7369, i64 %v7414
  br label %b589
b589:
  %v7416 = phi i64 [ 0, %b587 ], [ %v7425, %b590 ]
  %v7417 = icmp slt i64 %v7416, %v7404
  br i1 %v7417, label %b590, label %b591
b590:
  %v7418 = mul i64 %v7416, 2
  %v7419 = getelementptr inbounds float, ptr %v7413, i64 %v7418
  %v7420 = mul i64 %v7416, 768
  %v7421 = getelementptr inbounds float, ptr %v7415, i64 %v7420
  %v7422 = getelementptr inbounds float, ptr %v7419, i64 0
  %v7423 = load <2 x float>, ptr %v7422, align 4
  %v7424 = getelementptr inbounds float, ptr %v7421, i64 0
  store <2 x float> %v7423, ptr %v7424, align 4
  %v7425 = add nsw i64 %v7416, 1
  br label %b589
b591:
  %v7426 = mul i64 %v7404, 2
  %v7427 = getelementptr inbounds float, ptr %v7413, i64 %v7426
  %v7428 = mul i64 %v7404, 768
  %v7429 = getelementptr inbounds float, ptr %v7415, i64 %v7428
  br label %b592
b592:
  %v7430 = phi i64 [ 0, %b591 ], [ %v7435, %b593 ]
  %v7431 = icmp slt i64 %v7430, %v7406
  br i1 %v7431, label %b593, label %b594
b593:
  %v7432 = getelementptr inbounds float, ptr %v7427, i64 %v7430
  %v7433 = load float, ptr %v7432, align 4
  %v7434 = getelementptr inbounds float, ptr %v7429, i64 %v7430
  store float %v7433, ptr %v7434, align 4
  %v7435 = add nsw i64 %v7430, 1
  br label %b592, !llvm.loop !3
b594:
  %v7436 = add nsw i64 %v7410, 1
  br label %b586
b588:
  br label %b595
b595:
  %v7437 = phi i64 [ 0, %b588 ], [ %v7472, %b603 ]
  %v7438 = icmp slt i64 %v7437, 0
  br i1 %v7438, label %b596, label %b597
b596:
  %v7439 = mul i64 %v7394, 16
  %v7440 = add i64 %v7439, %v7437
  %v7441 = getelementptr inbounds float, ptr %v7368, i64 %v7440
  br label %b598
b598:
  %v7442 = phi i64 [ 0, %b596 ], [ %v7460, %b599 ]
  %v7443 = icmp slt i64 %v7442, %v7398
  br i1 %v7443, label %b599, label %b600
b599:
  %v7444 = mul i64 %v7442, 16
  %v7445 = getelementptr inbounds float, ptr %v7441, i64 %v7444
  %v7446 = mul i64 %v7442, 32
  %v7447 = getelementptr inbounds float, ptr %v412, i64 %v7446
  %v7448 = getelementptr inbounds float, ptr %v7445, i64 0
  %v7449 = load <8 x float>, ptr %v7448, align 4
  %v7450 = getelementptr inbounds float, ptr %v7447, i64 0
  store <8 x float> %v7449, ptr %v7450, align 4
  %v7451 = getelementptr inbounds float, ptr %v7445, i64 8
  %v7452 = load <8 x float>, ptr %v7451, align 4
  %v7453 = getelementptr inbounds float, ptr %v7447, i64 8
  store <8 x float> %v7452, ptr %v7453, align 4
  %v7454 = getelementptr inbounds float, ptr %v7445, i64 16
  %v7455 = load <8 x float>, ptr %v7454, align 4
  %v7456 = getelementptr inbounds float, ptr %v7447, i64 16
  store <8 x float> %v7455, ptr %v7456, align 4
  %v7457 = getelementptr inbounds float, ptr %v7445, i64 24
  %v7458 = load <8 x float>, ptr %v7457, align 4
  %v7459 = getelementptr inbounds float, ptr %v7447, i64 24
  store <8 x float> %v7458, ptr %v7459, align 4
  %v7460 = add nsw i64 %v7442, 1
  br label %b598
b600:
  %v7461 = sdiv i64 %v7403, 2
  br label %b601
b601:
  %v7462 = phi i64 [ 0, %b600 ], [ %v7471, %b602 ]
  %v7463 = icmp slt i64 %v7462, %v7461
  br i1 %v7463, label %b602, label %b603
b602:
  %v7464 = mul i64 %v7462, 2
  %v7465 = add i64 %v7399, %v7464
  %v7466 = mul i64 %v7462, 768
  %v7467 = getelementptr inbounds float, ptr %v7369, i64 %v7466
  %v7468 = mul i64 %v7465, 24
  %v7469 = add i64 %v7468, %v7437
  %v7470 = getelementptr inbounds float, ptr %v7383, i64 %v7469
  call void @outer_2x32(ptr %v7467, ptr %v412, i64 %v7398, ptr %v7470, i64 24)
  %v7471 = add nsw i64 %v7462, 1
  br label %b601
b603:
  %v7472 = add nsw i64 %v7437, 32
  br label %b595
b597:
  %v7473 = mul i64 %v7394, 16
  %v7474 = add i64 %v7473, 0
  %v7475 = getelementptr inbounds float, ptr %v7368, i64 %v7474
  br label %b604
b604:
  %v7476 = phi i64 [ 0, %b597 ], [ %v7488, %b605 ]
  %v7477 = icmp slt i64 %v7476, %v7398
  br i1 %v7477, label %b605, label %b606
b605:
  %v7478 = mul i64 %v7476, 16
  %v7479 = getelementptr inbounds float, ptr %v7475, i64 %v7478
  %v7480 = mul i64 %v7476, 16
  %v7481 = getelementptr inbounds float, ptr %v412, i64 %v7480
  %v7482 = getelementptr inbounds float, ptr %v7479, i64 0
  %v7483 = load <8 x float>, ptr %v7482, align 4
  %v7484 = getelementptr inbounds float, ptr %v7481, i64 0
  store <8 x float> %v7483, ptr %v7484, align 4
  %v7485 = getelementptr inbounds float, ptr %v7479, i64 8
  %v7486 = load <8 x float>, ptr %v7485, align 4
  %v7487 = getelementptr inbounds float, ptr %v7481, i64 8
  store <8 x float> %v7486, ptr %v7487, align 4
  %v7488 = add nsw i64 %v7476, 1
  br label %b604
b606:
  %v7489 = sdiv i64 %v7403, 2
  br label %b607
b607:
  %v7490 = phi i64 [ 0, %b606 ], [ %v7499, %b608 ]
  %v7491 = icmp slt i64 %v7490, %v7489
  br i1 %v7491, label %b608, label %b609
b608:
  %v7492 = mul i64 %v7490, 2
  %v7493 = add i64 %v7399, %v7492
  %v7494 = mul i64 %v7490, 768
  %v7495 = getelementptr inbounds float, ptr %v7369, i64 %v7494
  %v7496 = mul i64 %v7493, 24
  %v7497 = add i64 %v7496, 0
  %v7498 = getelementptr inbounds float, ptr %v7383, i64 %v7497
  call void @outer_2x16(ptr %v7495, ptr %v412, i64 %v7398, ptr %v7498, i64 24)
  %v7499 = add nsw i64 %v7490, 1
  br label %b607
b609:
  %v7500 = add nsw i64 %v7399, 64
  br label %b583
b585:
  %v7501 = add nsw i64 %v7394, 384
  br label %b580
b582:
  %v7502 = icmp sgt i64 %v3, 1
  br i1 %v7502, label %b610, label %b611
b610:
  %v7503 = getelementptr inbounds i64, ptr %v1, i64 3
  %v7504 = atomicrmw add ptr %v7503, i64 1 acq_rel
  %v7505 = load i64, ptr %v407, align 8
  %v7506 = add i64 %v7505, 1
  store i64 %v7506, ptr %v407, align 8
  %v7507 = mul i64 %v3, %v7506
  br label %b612
b612:
  %v7508 = load atomic i64, ptr %v7503 acquire, align 8
  %v7509 = icmp slt i64 %v7508, %v7507
  br i1 %v7509, label %b613, label %b614
b613:
  %v7510 = call i32 @sched_yield()
  br label %b612
b614:
  br label %b611
b611:
  %v7511 = mul i64 0, 32
  %v7512 = getelementptr inbounds float, ptr %v98, i64 %v7511
  %v7513 = getelementptr inbounds float, ptr %v7512, i64 0
  %v7514 = mul i64 0, 8
  %v7515 = getelementptr inbounds float, ptr %v42, i64 %v7514
  %v7516 = getelementptr inbounds float, ptr %v7515, i64 0
  %v7517 = getelementptr inbounds float, ptr %v412, i64 12288
  %v7518 = add i64 32, 1
  %v7519 = sdiv i64 %v7518, 2
  %v7520 = add i64 %v2, 1
  %v7521 = mul i64 %v7519, %v2
  %v7522 = sdiv i64 %v7521, %v3
  %v7523 = mul i64 %v7522, 2
  %v7524 = icmp slt i64 %v7523, 32
  %v7525 = select i1 %v7524, i64 %v7523, i64 32
  %v7526 = mul i64 %v7519, %v7520
  %v7527 = sdiv i64 %v7526, %v3
  %v7528 = mul i64 %v7527, 2
  %v7529 = icmp slt i64 %v7528, 32
  %v7530 = select i1 %v7529, i64 %v7528, i64 32
  %v7531 = getelementptr inbounds float, ptr %v70, i64 0
  br label %b615
b615:
  %v7532 = phi i64 [ %v7525, %b611 ], [ %v7540, %b620 ]
  %v7533 = icmp slt i64 %v7532, %v7530
  br i1 %v7533, label %b616, label %b617
b616:
  %v7534 = mul i64 %v7532, 8
  %v7535 = getelementptr inbounds float, ptr %v7531, i64 %v7534
  br label %b618
b618:
  %v7536 = phi i64 [ 0, %b616 ], [ %v7539, %b619 ]
  %v7537 = icmp slt i64 %v7536, 8
  br i1 %v7537, label %b619, label %b620
b619:
  %v7538 = getelementptr inbounds float, ptr %v7535, i64 %v7536
  store float 0x0000000000000000, ptr %v7538, align 4
  %v7539 = add nsw i64 %v7536, 1
  br label %b618
b620:
  %v7540 = add nsw i64 %v7532, 1
  br label %b615
b617:
  %v7541 = mul i64 %v8, 1
  br label %b621
b621:
  %v7542 = phi i64 [ 0, %b617 ], [ %v7646, %b626 ]
  %v7543 = icmp slt i64 %v7542, %v7541
  br i1 %v7543, label %b622, label %b623
b622:
  %v7544 = sub i64 %v7541, %v7542
  %v7545 = icmp slt i64 %v7544, 384
  %v7546 = select i1 %v7545, i64 %v7544, i64 384
  br label %b624
b624:
  %v7547 = phi i64 [ %v7525, %b622 ], [ %v7645, %b650 ]
  %v7548 = icmp slt i64 %v7547, %v7530
  br i1 %v7548, label %b625, label %b626
b625:
  %v7549 = sub i64 %v7530, %v7547
  %v7550 = icmp slt i64 %v7549, 64
  %v7551 = select i1 %v7550, i64 %v7549, i64 64
  %v7552 = sdiv i64 %v7551, 2
  %v7553 = mul i64 %v7552, 2
  %v7554 = sub i64 %v7551, %v7553
  %v7555 = mul i64 %v7542, 32
  %v7556 = add i64 %v7555, %v7547
  %v7557 = getelementptr inbounds float, ptr %v7513, i64 %v7556
  br label %b627
b627:
  %v7558 = phi i64 [ 0, %b625 ], [ %v7584, %b635 ]
  %v7559 = icmp slt i64 %v7558, %v7546
  br i1 %v7559, label %b628, label %b629
b628:
  %v7560 = mul i64 %v7558, 32
  %v7561 = getelementptr inbounds float, ptr %v7557, i64 %v7560
  %v7562 = mul i64 %v7558, 2
  %v7563 = getelementptr inbounds float, ptr %v7517, i64 %v7562
  br label %b630
b630:
  %v7564 = phi i64 [ 0, %b628 ], [ %v7573, %b631 ]
  %v7565 = icmp slt i64 %v7564, %v7552
  br i1 %v7565, label %b631, label %b632
b631:
  %v7566 = mul i64 %v7564, 2
  %v7567 = getelementptr inbounds float, ptr %v7561, i64 %v7566
  %v7568 = mul i64 %v7564, 768
  %v7569 = getelementptr inbounds float, ptr %v7563, i64 %v7568
  %v7570 = getelementptr inbounds float, ptr %v7567, i64 0
  %v7571 = load <2 x float>, ptr %v7570, align 4
  %v7572 = getelementptr inbounds float, ptr %v7569, i64 0
  store <2 x float> %v7571, ptr %v7572, align 4
  %v7573 = add nsw i64 %v7564, 1
  br label %b630
b632:
  %v7574 = mul i64 %v7552, 2
  %v7575 = getelementptr inbounds float, ptr %v7561, i64 %v7574
  %v7576 = mul i64 %v7552, 768
  %v7577 = getelementptr inbounds float, ptr %v7563, i64 %v7576
  br label %b633
b633:
  %v7578 = phi i64 [ 0, %b632 ], [ %v7583, %b634 ]
  %v7579 = icmp slt i64 %v7578, %v7554
  br i1 %v7579, label %b634, label %b635
b634:
  %v7580 = getelementptr inbounds float, ptr %v7575, i64 %v7578
  %v7581 = load float, ptr %v7580, align 4
  %v7582 = getelementptr inbounds float, ptr %v7577, i64 %v7578
  store float %v7581, ptr %v7582, align 4
  %v7583 = add nsw i64 %v7578, 1
  br label %b633, !llvm.loop !6
b635:
  %v7584 = add nsw i64 %v7558, 1
  br label %b627
b629:
  br label %b636
b636:
  %v7585 = phi i64 [ 0, %b629 ], [ %v7620, %b644 ]
  %v7586 = icmp slt i64 %v7585, 0
  br i1 %v7586, label %b637, label %b638
b637:
  %v7587 = mul i64 %v7542, 8
  %v7588 = add i64 %v7587, %v7585
  %v7589 = getelementptr inbounds float, ptr %v7516, i64 %v7588
  br label %b639
b639:
  %v7590 = phi i64 [ 0, %b637 ], [ %v7608, %b640 ]
  %v7591 = icmp slt i64 %v7590, %v7546
  br i1 %v7591, label %b640, label %b641
b640:
  %v7592 = mul i64 %v7590, 8
  %v7593 = getelementptr inbounds float, ptr %v7589, i64 %v7592
  %v7594 = mul i64 %v7590, 32
  %v7595 = getelementptr inbounds float, ptr %v412, i64 %v7594
  %v7596 = getelementptr inbounds float, ptr %v7593, i64 0
  %v7597 = load <8 x float>, ptr %v7596, align 4
  %v7598 = getelementptr inbounds float, ptr %v7595, i64 0
  store <8 x float> %v7597, ptr %v7598, align 4
  %v7599 = getelementptr inbounds float, ptr %v7593, i64 8
  %v7600 = load <8 x float>, ptr %v7599, align 4
  %v7601 = getelementptr inbounds float, ptr %v7595, i64 8
  store <8 x float> %v7600, ptr %v7601, align 4
  %v7602 = getelementptr inbounds float, ptr %v7593, i64 16
  %v7603 = load <8 x float>, ptr %v7602, align 4
  %v7604 = getelementptr inbounds float, ptr %v7595, i64 16
  store <8 x float> %v7603, ptr %v7604, align 4
  %v7605 = getelementptr inbounds float, ptr %v7593, i64 24
  %v7606 = load <8 x float>, ptr %v7605, align 4
  %v7607 = getelementptr inbounds float, ptr %v7595, i64 24
  store <8 x float> %v7606, ptr %v7607, align 4
  %v7608 = add nsw i64 %v7590, 1
  br label %b639
b641:
  %v7609 = sdiv i64 %v7551, 2
  br label %b642
b642:
  %v7610 = phi i64 [ 0, %b641 ], [ %v7619, %b643 ]
  %v7611 = icmp slt i64 %v7610, %v7609
  br i1 %v7611, label %b643, label %b644
b643:
  %v7612 = mul i64 %v7610, 2
  %v7613 = add i64 %v7547, %v7612
  %v7614 = mul i64 %v7610, 768
  %v7615 = getelementptr inbounds float, ptr %v7517, i64 %v7614
  %v7616 = mul i64 %v7613, 8
  %v7617 = add i64 %v7616, %v7585
  %v7618 = getelementptr inbounds float, ptr %v7531, i64 %v7617
  call void @outer_2x32(ptr %v7615, ptr %v412, i64 %v7546, ptr %v7618, i64 8)
  %v7619 = add nsw i64 %v7610, 1
  br label %b642
b644:
  %v7620 = add nsw i64 %v7585, 32
  br label %b636
b638:
  %v7621 = mul i64 %v7542, 8
  %v7622 = add i64 %v7621, 0
  %v7623 = getelementptr inbounds float, ptr %v7516, i64 %v7622
  br label %b645
b645:
  %v7624 = phi i64 [ 0, %b638 ], [ %v7633, %b646 ]
  %v7625 = icmp slt i64 %v7624, %v7546
  br i1 %v7625, label %b646, label %b647
b646:
  %v7626 = mul i64 %v7624, 8
  %v7627 = getelementptr inbounds float, ptr %v7623, i64 %v7626
  %v7628 = mul i64 %v7624, 8
  %v7629 = getelementptr inbounds float, ptr %v412, i64 %v7628
  %v7630 = getelementptr inbounds float, ptr %v7627, i64 0
  %v7631 = load <8 x float>, ptr %v7630, align 4
  %v7632 = getelementptr inbounds float, ptr %v7629, i64 0
  store <8 x float> %v7631, ptr %v7632, align 4
  %v7633 = add nsw i64 %v7624, 1
  br label %b645
b647:
  %v7634 = sdiv i64 %v7551, 2
  br label %b648
b648:
  %v7635 = phi i64 [ 0, %b647 ], [ %v7644, %b649 ]
  %v7636 = icmp slt i64 %v7635, %v7634
  br i1 %v7636, label %b649, label %b650
b649:
  %v7637 = mul i64 %v7635, 2
  %v7638 = add i64 %v7547, %v7637
  %v7639 = mul i64 %v7635, 768
  %v7640 = getelementptr inbounds float, ptr %v7517, i64 %v7639
  %v7641 = mul i64 %v7638, 8
  %v7642 = add i64 %v7641, 0
  %v7643 = getelementptr inbounds float, ptr %v7531, i64 %v7642
  call void @outer_2x8(ptr %v7640, ptr %v412, i64 %v7546, ptr %v7643, i64 8)
  %v7644 = add nsw i64 %v7635, 1
  br label %b648
b650:
  %v7645 = add nsw i64 %v7547, 64
  br label %b624
b626:
  %v7646 = add nsw i64 %v7542, 384
  br label %b621
b623:
  %v7647 = icmp sgt i64 %v3, 1
  br i1 %v7647, label %b651, label %b652
b651:
  %v7648 = getelementptr inbounds i64, ptr %v1, i64 3
  %v7649 = atomicrmw add ptr %v7648, i64 1 acq_rel
  %v7650 = load i64, ptr %v407, align 8
  %v7651 = add i64 %v7650, 1
  store i64 %v7651, ptr %v407, align 8
  %v7652 = mul i64 %v3, %v7651
  br label %b653
b653:
  %v7653 = load atomic i64, ptr %v7648 acquire, align 8
  %v7654 = icmp slt i64 %v7653, %v7652
  br i1 %v7654, label %b654, label %b655
b654:
  %v7655 = call i32 @sched_yield()
  br label %b653
b655:
  br label %b652
b652:
  %v7656 = icmp eq i64 %v2, 0
  br i1 %v7656, label %b656, label %b657
b656:
  br label %b658
b658:
  %v7657 = phi i64 [ 0, %b656 ], [ %v7679, %b663 ]
  %v7658 = icmp slt i64 %v7657, 32
  br i1 %v7658, label %b659, label %b660
b659:
  br label %b661
b661:
  %v7659 = phi i64 [ 0, %b659 ], [ %v7676, %b666 ]
  %v7660 = phi <8 x float> [ splat (float 0x0000000000000000), %b659 ], [ %v7675, %b666 ]
  %v7661 = icmp slt i64 %v7659, %v8
  br i1 %v7661, label %b662, label %b663
b662:
  %v7662 = add i64 %v7659, 128
  %v7663 = icmp slt i64 %v7662, %v8
  %v7664 = select i1 %v7663, i64 %v7662, i64 %v8
  br label %b664
b664:
  %v7665 = phi i64 [ %v7659, %b662 ], [ %v7674, %b665 ]
  %v7666 = phi <8 x float> [ splat (float 0x0000000000000000), %b662 ], [ %v7673, %b665 ]
  %v7667 = icmp slt i64 %v7665, %v7664
  br i1 %v7667, label %b665, label %b666
b665:
  %v7668 = mul i64 %v7665, 32
  %v7669 = getelementptr inbounds float, ptr %v98, i64 %v7668
  %v7670 = add i64 0, %v7657
  %v7671 = getelementptr inbounds float, ptr %v7669, i64 %v7670
  %v7672 = load <8 x float>, ptr %v7671, align 4
  %v7673 = fadd <8 x float> %v7666, %v7672
  %v7674 = add nsw i64 %v7665, 1
  br label %b664
b666:
  %v7675 = fadd <8 x float> %v7660, %v7666
  %v7676 = add nsw i64 %v7659, 128
  br label %b661
b663:
  %v7677 = add i64 0, %v7657
  %v7678 = getelementptr inbounds float, ptr %v72, i64 %v7677
  store <8 x float> %v7660, ptr %v7678, align 4
  %v7679 = add nsw i64 %v7657, 8
  br label %b658
b660:
  br label %b657
b657:
  %v7680 = icmp sgt i64 %v3, 1
  br i1 %v7680, label %b667, label %b668
b667:
  %v7681 = getelementptr inbounds i64, ptr %v1, i64 3
  %v7682 = atomicrmw add ptr %v7681, i64 1 acq_rel
  %v7683 = load i64, ptr %v407, align 8
  %v7684 = add i64 %v7683, 1
  store i64 %v7684, ptr %v407, align 8
  %v7685 = mul i64 %v3, %v7684
  br label %b669
b669:
  %v7686 = load atomic i64, ptr %v7681 acquire, align 8
  %v7687 = icmp slt i64 %v7686, %v7685
  br i1 %v7687, label %b670, label %b671
b670:
  %v7688 = call i32 @sched_yield()
  br label %b669
b671:
  br label %b668
b668:
  %v7689 = mul i64 0, 53
  %v7690 = getelementptr inbounds float, ptr %v96, i64 %v7689
  %v7691 = getelementptr inbounds float, ptr %v7690, i64 0
  %v7692 = mul i64 1, %v7
  %v7693 = add i64 0, %v7692
  %v7694 = mul i64 %v7693, 8
  %v7695 = getelementptr inbounds float, ptr %v42, i64 %v7694
  %v7696 = getelementptr inbounds float, ptr %v7695, i64 0
  %v7697 = getelementptr inbounds float, ptr %v412, i64 12288
  %v7698 = add i64 53, 1
  %v7699 = sdiv i64 %v7698, 2
  %v7700 = add i64 %v2, 1
  %v7701 = mul i64 %v7699, %v2
  %v7702 = sdiv i64 %v7701, %v3
  %v7703 = mul i64 %v7702, 2
  %v7704 = icmp slt i64 %v7703, 53
  %v7705 = select i1 %v7704, i64 %v7703, i64 53
  %v7706 = mul i64 %v7699, %v7700
  %v7707 = sdiv i64 %v7706, %v3
  %v7708 = mul i64 %v7707, 2
  %v7709 = icmp slt i64 %v7708, 53
  %v7710 = select i1 %v7709, i64 %v7708, i64 53
  %v7711 = getelementptr inbounds float, ptr %v74, i64 0
  br label %b672
b672:
  %v7712 = phi i64 [ %v7705, %b668 ], [ %v7720, %b677 ]
  %v7713 = icmp slt i64 %v7712, %v7710
  br i1 %v7713, label %b673, label %b674
b673:
  %v7714 = mul i64 %v7712, 8
  %v7715 = getelementptr inbounds float, ptr %v7711, i64 %v7714
  br label %b675
b675:
  %v7716 = phi i64 [ 0, %b673 ], [ %v7719, %b676 ]
  %v7717 = icmp slt i64 %v7716, 8
  br i1 %v7717, label %b676, label %b677
b676:
  %v7718 = getelementptr inbounds float, ptr %v7715, i64 %v7716
  store float 0x0000000000000000, ptr %v7718, align 4
  %v7719 = add nsw i64 %v7716, 1
  br label %b675
b677:
  %v7720 = add nsw i64 %v7712, 1
  br label %b672
b674:
  %v7721 = mul i64 %v8, 1
  br label %b678
b678:
  %v7722 = phi i64 [ 0, %b674 ], [ %v7844, %b683 ]
  %v7723 = icmp slt i64 %v7722, %v7721
  br i1 %v7723, label %b679, label %b680
b679:
  %v7724 = sub i64 %v7721, %v7722
  %v7725 = icmp slt i64 %v7724, 384
  %v7726 = select i1 %v7725, i64 %v7724, i64 384
  br label %b681
b681:
  %v7727 = phi i64 [ %v7705, %b679 ], [ %v7843, %b711 ]
  %v7728 = icmp slt i64 %v7727, %v7710
  br i1 %v7728, label %b682, label %b683
b682:
  %v7729 = sub i64 %v7710, %v7727
  %v7730 = icmp slt i64 %v7729, 64
  %v7731 = select i1 %v7730, i64 %v7729, i64 64
  %v7732 = sdiv i64 %v7731, 2
  %v7733 = mul i64 %v7732, 2
  %v7734 = sub i64 %v7731, %v7733
  %v7735 = mul i64 %v7722, 53
  %v7736 = add i64 %v7735, %v7727
  %v7737 = getelementptr inbounds float, ptr %v7691, i64 %v7736
  br label %b684
b684:
  %v7738 = phi i64 [ 0, %b682 ], [ %v7764, %b692 ]
  %v7739 = icmp slt i64 %v7738, %v7726
  br i1 %v7739, label %b685, label %b686
b685:
  %v7740 = mul i64 %v7738, 53
  %v7741 = getelementptr inbounds float, ptr %v7737, i64 %v7740
  %v7742 = mul i64 %v7738, 2
  %v7743 = getelementptr inbounds float, ptr %v7697, i64 %v7742
  br label %b687
b687:
  %v7744 = phi i64 [ 0, %b685 ], [ %v7753, %b688 ]
  %v7745 = icmp slt i64 %v7744, %v7732
  br i1 %v7745, label %b688, label %b689
b688:
  %v7746 = mul i64 %v7744, 2
  %v7747 = getelementptr inbounds float, ptr %v7741, i64 %v7746
  %v7748 = mul i64 %v7744, 768
  %v7749 = getelementptr inbounds float, ptr %v7743, i64 %v7748
  %v7750 = getelementptr inbounds float, ptr %v7747, i64 0
  %v7751 = load <2 x float>, ptr %v7750, align 4
  %v7752 = getelementptr inbounds float, ptr %v7749, i64 0
  store <2 x float> %v7751, ptr %v7752, align 4
  %v7753 = add nsw i64 %v7744, 1
  br label %b687
b689:
  %v7754 = mul i64 %v7732, 2
  %v7755 = getelementptr inbounds float, ptr %v7741, i64 %v7754
  %v7756 = mul i64 %v7732, 768
  %v7757 = getelementptr inbounds float, ptr %v7743, i64 %v7756
  br label %b690
b690:
  %v7758 = phi i64 [ 0, %b689 ], [ %v7763, %b691 ]
  %v7759 = icmp slt i64 %v7758, %v7734
  br i1 %v7759, label %b691, label %b692
b691:
  %v7760 = getelementptr inbounds float, ptr %v7755, i64 %v7758
  %v7761 = load float, ptr %v7760, align 4
  %v7762 = getelementptr inbounds float, ptr %v7757, i64 %v7758
  store float %v7761, ptr %v7762, align 4
  %v7763 = add nsw i64 %v7758, 1
  br label %b690, !llvm.loop !9
b692:
  %v7764 = add nsw i64 %v7738, 1
  br label %b684
b686:
  br label %b693
b693:
  %v7765 = phi i64 [ 0, %b686 ], [ %v7809, %b703 ]
  %v7766 = icmp slt i64 %v7765, 0
  br i1 %v7766, label %b694, label %b695
b694:
  %v7767 = mul i64 %v7722, 8
  %v7768 = add i64 %v7767, %v7765
  %v7769 = getelementptr inbounds float, ptr %v7696, i64 %v7768
  br label %b696
b696:
  %v7770 = phi i64 [ 0, %b694 ], [ %v7788, %b697 ]
  %v7771 = icmp slt i64 %v7770, %v7726
  br i1 %v7771, label %b697, label %b698
b697:
  %v7772 = mul i64 %v7770, 8
  %v7773 = getelementptr inbounds float, ptr %v7769, i64 %v7772
  %v7774 = mul i64 %v7770, 32
  %v7775 = getelementptr inbounds float, ptr %v412, i64 %v7774
  %v7776 = getelementptr inbounds float, ptr %v7773, i64 0
  %v7777 = load <8 x float>, ptr %v7776, align 4
  %v7778 = getelementptr inbounds float, ptr %v7775, i64 0
  store <8 x float> %v7777, ptr %v7778, align 4
  %v7779 = getelementptr inbounds float, ptr %v7773, i64 8
  %v7780 = load <8 x float>, ptr %v7779, align 4
  %v7781 = getelementptr inbounds float, ptr %v7775, i64 8
  store <8 x float> %v7780, ptr %v7781, align 4
  %v7782 = getelementptr inbounds float, ptr %v7773, i64 16
  %v7783 = load <8 x float>, ptr %v7782, align 4
  %v7784 = getelementptr inbounds float, ptr %v7775, i64 16
  store <8 x float> %v7783, ptr %v7784, align 4
  %v7785 = getelementptr inbounds float, ptr %v7773, i64 24
  %v7786 = load <8 x float>, ptr %v7785, align 4
  %v7787 = getelementptr inbounds float, ptr %v7775, i64 24
  store <8 x float> %v7786, ptr %v7787, align 4
  %v7788 = add nsw i64 %v7770, 1
  br label %b696
b698:
  %v7789 = sdiv i64 %v7731, 2
  br label %b699
b699:
  %v7790 = phi i64 [ 0, %b698 ], [ %v7799, %b700 ]
  %v7791 = icmp slt i64 %v7790, %v7789
  br i1 %v7791, label %b700, label %b701
b700:
  %v7792 = mul i64 %v7790, 2
  %v7793 = add i64 %v7727, %v7792
  %v7794 = mul i64 %v7790, 768
  %v7795 = getelementptr inbounds float, ptr %v7697, i64 %v7794
  %v7796 = mul i64 %v7793, 8
  %v7797 = add i64 %v7796, %v7765
  %v7798 = getelementptr inbounds float, ptr %v7711, i64 %v7797
  call void @outer_2x32(ptr %v7795, ptr %v412, i64 %v7726, ptr %v7798, i64 8)
  %v7799 = add nsw i64 %v7790, 1
  br label %b699
b701:
  %v7800 = mul i64 %v7789, 2
  %v7801 = icmp slt i64 %v7800, %v7731
  br i1 %v7801, label %b702, label %b703
b702:
  %v7802 = mul i64 %v7789, 2
  %v7803 = add i64 %v7727, %v7802
  %v7804 = mul i64 %v7789, 768
  %v7805 = getelementptr inbounds float, ptr %v7697, i64 %v7804
  %v7806 = mul i64 %v7803, 8
  %v7807 = add i64 %v7806, %v7765
  %v7808 = getelementptr inbounds float, ptr %v7711, i64 %v7807
  call void @outer_1x32(ptr %v7805, ptr %v412, i64 %v7726, ptr %v7808, i64 8)
  br label %b703
b703:
  %v7809 = add nsw i64 %v7765, 32
  br label %b693
b695:
  %v7810 = mul i64 %v7722, 8
  %v7811 = add i64 %v7810, 0
  %v7812 = getelementptr inbounds float, ptr %v7696, i64 %v7811
  br label %b704
b704:
  %v7813 = phi i64 [ 0, %b695 ], [ %v7822, %b705 ]
  %v7814 = icmp slt i64 %v7813, %v7726
  br i1 %v7814, label %b705, label %b706
b705:
  %v7815 = mul i64 %v7813, 8
  %v7816 = getelementptr inbounds float, ptr %v7812, i64 %v7815
  %v7817 = mul i64 %v7813, 8
  %v7818 = getelementptr inbounds float, ptr %v412, i64 %v7817
  %v7819 = getelementptr inbounds float, ptr %v7816, i64 0
  %v7820 = load <8 x float>, ptr %v7819, align 4
  %v7821 = getelementptr inbounds float, ptr %v7818, i64 0
  store <8 x float> %v7820, ptr %v7821, align 4
  %v7822 = add nsw i64 %v7813, 1
  br label %b704
b706:
  %v7823 = sdiv i64 %v7731, 2
  br label %b707
b707:
  %v7824 = phi i64 [ 0, %b706 ], [ %v7833, %b708 ]
  %v7825 = icmp slt i64 %v7824, %v7823
  br i1 %v7825, label %b708, label %b709
b708:
  %v7826 = mul i64 %v7824, 2
  %v7827 = add i64 %v7727, %v7826
  %v7828 = mul i64 %v7824, 768
  %v7829 = getelementptr inbounds float, ptr %v7697, i64 %v7828
  %v7830 = mul i64 %v7827, 8
  %v7831 = add i64 %v7830, 0
  %v7832 = getelementptr inbounds float, ptr %v7711, i64 %v7831
  call void @outer_2x8(ptr %v7829, ptr %v412, i64 %v7726, ptr %v7832, i64 8)
  %v7833 = add nsw i64 %v7824, 1
  br label %b707
b709:
  %v7834 = mul i64 %v7823, 2
  %v7835 = icmp slt i64 %v7834, %v7731
  br i1 %v7835, label %b710, label %b711
b710:
  %v7836 = mul i64 %v7823, 2
  %v7837 = add i64 %v7727, %v7836
  %v7838 = mul i64 %v7823, 768
  %v7839 = getelementptr inbounds float, ptr %v7697, i64 %v7838
  %v7840 = mul i64 %v7837, 8
  %v7841 = add i64 %v7840, 0
  %v7842 = getelementptr inbounds float, ptr %v7711, i64 %v7841
  call void @outer_1x8(ptr %v7839, ptr %v412, i64 %v7726, ptr %v7842, i64 8)
  br label %b711
b711:
  %v7843 = add nsw i64 %v7727, 64
  br label %b681
b683:
  %v7844 = add nsw i64 %v7722, 384
  br label %b678
b680:
  %v7845 = icmp sgt i64 %v3, 1
  br i1 %v7845, label %b712, label %b713
b712:
  %v7846 = getelementptr inbounds i64, ptr %v1, i64 3
  %v7847 = atomicrmw add ptr %v7846, i64 1 acq_rel
  %v7848 = load i64, ptr %v407, align 8
  %v7849 = add i64 %v7848, 1
  store i64 %v7849, ptr %v407, align 8
  %v7850 = mul i64 %v3, %v7849
  br label %b714
b714:
  %v7851 = load atomic i64, ptr %v7846 acquire, align 8
  %v7852 = icmp slt i64 %v7851, %v7850
  br i1 %v7852, label %b715, label %b716
b715:
  %v7853 = call i32 @sched_yield()
  br label %b714
b716:
  br label %b713
b713:
  %v7854 = icmp eq i64 %v2, 0
  br i1 %v7854, label %b717, label %b718
b717:
  br label %b719
b719:
  %v7855 = phi i64 [ 0, %b717 ], [ %v7877, %b724 ]
  %v7856 = icmp slt i64 %v7855, 48
  br i1 %v7856, label %b720, label %b721
b720:
  br label %b722
b722:
  %v7857 = phi i64 [ 0, %b720 ], [ %v7874, %b727 ]
  %v7858 = phi <8 x float> [ splat (float 0x0000000000000000), %b720 ], [ %v7873, %b727 ]
  %v7859 = icmp slt i64 %v7857, %v8
  br i1 %v7859, label %b723, label %b724
b723:
  %v7860 = add i64 %v7857, 128
  %v7861 = icmp slt i64 %v7860, %v8
  %v7862 = select i1 %v7861, i64 %v7860, i64 %v8
  br label %b725
b725:
  %v7863 = phi i64 [ %v7857, %b723 ], [ %v7872, %b726 ]
  %v7864 = phi <8 x float> [ splat (float 0x0000000000000000), %b723 ], [ %v7871, %b726 ]
  %v7865 = icmp slt i64 %v7863, %v7862
  br i1 %v7865, label %b726, label %b727
b726:
  %v7866 = mul i64 %v7863, 53
  %v7867 = getelementptr inbounds float, ptr %v96, i64 %v7866
  %v7868 = add i64 0, %v7855
  %v7869 = getelementptr inbounds float, ptr %v7867, i64 %v7868
  %v7870 = load <8 x float>, ptr %v7869, align 4
  %v7871 = fadd <8 x float> %v7864, %v7870
  %v7872 = add nsw i64 %v7863, 1
  br label %b725
b727:
  %v7873 = fadd <8 x float> %v7858, %v7864
  %v7874 = add nsw i64 %v7857, 128
  br label %b722
b724:
  %v7875 = add i64 0, %v7855
  %v7876 = getelementptr inbounds float, ptr %v76, i64 %v7875
  store <8 x float> %v7858, ptr %v7876, align 4
  %v7877 = add nsw i64 %v7855, 8
  br label %b719
b721:
  %v7878 = icmp ult i64 5, 8
  %v7879 = select i1 %v7878, i64 5, i64 8
  %v7880 = trunc i64 %v7879 to i32
  %v7881 = insertelement <8 x i32> poison, i32 %v7880, i64 0
  %v7882 = shufflevector <8 x i32> %v7881, <8 x i32> poison, <8 x i32> zeroinitializer
  %v7883 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v7882
  br label %b728
b728:
  %v7884 = phi i64 [ 0, %b721 ], [ %v7901, %b733 ]
  %v7885 = phi <8 x float> [ splat (float 0x0000000000000000), %b721 ], [ %v7900, %b733 ]
  %v7886 = icmp slt i64 %v7884, %v8
  br i1 %v7886, label %b729, label %b730
b729:
  %v7887 = add i64 %v7884, 128
  %v7888 = icmp slt i64 %v7887, %v8
  %v7889 = select i1 %v7888, i64 %v7887, i64 %v8
  br label %b731
b731:
  %v7890 = phi i64 [ %v7884, %b729 ], [ %v7899, %b732 ]
  %v7891 = phi <8 x float> [ splat (float 0x0000000000000000), %b729 ], [ %v7898, %b732 ]
  %v7892 = icmp slt i64 %v7890, %v7889
  br i1 %v7892, label %b732, label %b733
b732:
  %v7893 = mul i64 %v7890, 53
  %v7894 = getelementptr inbounds float, ptr %v96, i64 %v7893
  %v7895 = add i64 0, 48
  %v7896 = getelementptr inbounds float, ptr %v7894, i64 %v7895
  %v7897 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v7896, <8 x i1> %v7883, <8 x float> zeroinitializer)
  %v7898 = fadd <8 x float> %v7891, %v7897
  %v7899 = add nsw i64 %v7890, 1
  br label %b731
b733:
  %v7900 = fadd <8 x float> %v7885, %v7891
  %v7901 = add nsw i64 %v7884, 128
  br label %b728
b730:
  %v7902 = add i64 0, 48
  %v7903 = getelementptr inbounds float, ptr %v76, i64 %v7902
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v7885, ptr align 4 %v7903, <8 x i1> %v7883)
  br label %b718
b718:
  %v7904 = icmp sgt i64 %v3, 1
  br i1 %v7904, label %b734, label %b735
b734:
  %v7905 = getelementptr inbounds i64, ptr %v1, i64 3
  %v7906 = atomicrmw add ptr %v7905, i64 1 acq_rel
  %v7907 = load i64, ptr %v407, align 8
  %v7908 = add i64 %v7907, 1
  store i64 %v7908, ptr %v407, align 8
  %v7909 = mul i64 %v3, %v7908
  br label %b736
b736:
  %v7910 = load atomic i64, ptr %v7905 acquire, align 8
  %v7911 = icmp slt i64 %v7910, %v7909
  br i1 %v7911, label %b737, label %b738
b737:
  %v7912 = call i32 @sched_yield()
  br label %b736
b738:
  br label %b735
b735:
  %v7913 = mul i64 0, 8
  %v7914 = getelementptr inbounds float, ptr %v26, i64 %v7913
  %v7915 = getelementptr inbounds float, ptr %v7914, i64 0
  %v7916 = mul i64 0, 24
  %v7917 = getelementptr inbounds float, ptr %v86, i64 %v7916
  %v7918 = getelementptr inbounds float, ptr %v7917, i64 0
  %v7919 = getelementptr inbounds float, ptr %v412, i64 12288
  %v7920 = add i64 8, 1
  %v7921 = sdiv i64 %v7920, 2
  %v7922 = add i64 %v2, 1
  %v7923 = mul i64 %v7921, %v2
  %v7924 = sdiv i64 %v7923, %v3
  %v7925 = mul i64 %v7924, 2
  %v7926 = icmp slt i64 %v7925, 8
  %v7927 = select i1 %v7926, i64 %v7925, i64 8
  %v7928 = mul i64 %v7921, %v7922
  %v7929 = sdiv i64 %v7928, %v3
  %v7930 = mul i64 %v7929, 2
  %v7931 = icmp slt i64 %v7930, 8
  %v7932 = select i1 %v7931, i64 %v7930, i64 8
  %v7933 = getelementptr inbounds float, ptr %v78, i64 0
  br label %b739
b739:
  %v7934 = phi i64 [ %v7927, %b735 ], [ %v7942, %b744 ]
  %v7935 = icmp slt i64 %v7934, %v7932
  br i1 %v7935, label %b740, label %b741
b740:
  %v7936 = mul i64 %v7934, 24
  %v7937 = getelementptr inbounds float, ptr %v7933, i64 %v7936
  br label %b742
b742:
  %v7938 = phi i64 [ 0, %b740 ], [ %v7941, %b743 ]
  %v7939 = icmp slt i64 %v7938, 24
  br i1 %v7939, label %b743, label %b744
b743:
  %v7940 = getelementptr inbounds float, ptr %v7937, i64 %v7938
  store float 0x0000000000000000, ptr %v7940, align 4
  %v7941 = add nsw i64 %v7938, 1
  br label %b742
b744:
  %v7942 = add nsw i64 %v7934, 1
  br label %b739
b741:
  %v7943 = mul i64 %v8, 1
  br label %b745
b745:
  %v7944 = phi i64 [ 0, %b741 ], [ %v8054, %b750 ]
  %v7945 = icmp slt i64 %v7944, %v7943
  br i1 %v7945, label %b746, label %b747
b746:
  %v7946 = sub i64 %v7943, %v7944
  %v7947 = icmp slt i64 %v7946, 384
  %v7948 = select i1 %v7947, i64 %v7946, i64 384
  br label %b748
b748:
  %v7949 = phi i64 [ %v7927, %b746 ], [ %v8053, %b774 ]
  %v7950 = icmp slt i64 %v7949, %v7932
  br i1 %v7950, label %b749, label %b750
b749:
  %v7951 = sub i64 %v7932, %v7949
  %v7952 = icmp slt i64 %v7951, 64
  %v7953 = select i1 %v7952, i64 %v7951, i64 64
  %v7954 = sdiv i64 %v7953, 2
  %v7955 = mul i64 %v7954, 2
  %v7956 = sub i64 %v7953, %v7955
  %v7957 = mul i64 %v7944, 8
  %v7958 = add i64 %v7957, %v7949
  %v7959 = getelementptr inbounds float, ptr %v7915, i64 %v7958
  br label %b751
b751:
  %v7960 = phi i64 [ 0, %b749 ], [ %v7986, %b759 ]
  %v7961 = icmp slt i64 %v7960, %v7948
  br i1 %v7961, label %b752, label %b753
b752:
  %v7962 = mul i64 %v7960, 8
  %v7963 = getelementptr inbounds float, ptr %v7959, i64 %v7962
  %v7964 = mul i64 %v7960, 2
  %v7965 = getelementptr inbounds float, ptr %v7919, i64 %v7964
  br label %b754
b754:
  %v7966 = phi i64 [ 0, %b752 ], [ %v7975, %b755 ]
  %v7967 = icmp slt i64 %v7966, %v7954
  br i1 %v7967, label %b755, label %b756
b755:
  %v7968 = mul i64 %v7966, 2
  %v7969 = getelementptr inbounds float, ptr %v7963, i64 %v7968
  %v7970 = mul i64 %v7966, 768
  %v7971 = getelementptr inbounds float, ptr %v7965, i64 %v7970
  %v7972 = getelementptr inbounds float, ptr %v7969, i64 0
  %v7973 = load <2 x float>, ptr %v7972, align 4
  %v7974 = getelementptr inbounds float, ptr %v7971, i64 0
  store <2 x float> %v7973, ptr %v7974, align 4
  %v7975 = add nsw i64 %v7966, 1
  br label %b754
b756:
  %v7976 = mul i64 %v7954, 2
  %v7977 = getelementptr inbounds float, ptr %v7963, i64 %v7976
  %v7978 = mul i64 %v7954, 768
  %v7979 = getelementptr inbounds float, ptr %v7965, i64 %v7978
  br label %b757
b757:
  %v7980 = phi i64 [ 0, %b756 ], [ %v7985, %b758 ]
  %v7981 = icmp slt i64 %v7980, %v7956
  br i1 %v7981, label %b758, label %b759
b758:
  %v7982 = getelementptr inbounds float, ptr %v7977, i64 %v7980
  %v7983 = load float, ptr %v7982, align 4
  %v7984 = getelementptr inbounds float, ptr %v7979, i64 %v7980
  store float %v7983, ptr %v7984, align 4
  %v7985 = add nsw i64 %v7980, 1
  br label %b757, !llvm.loop !12
b759:
  %v7986 = add nsw i64 %v7960, 1
  br label %b751
b753:
  br label %b760
b760:
  %v7987 = phi i64 [ 0, %b753 ], [ %v8022, %b768 ]
  %v7988 = icmp slt i64 %v7987, 0
  br i1 %v7988, label %b761, label %b762
b761:
  %v7989 = mul i64 %v7944, 24
  %v7990 = add i64 %v7989, %v7987
  %v7991 = getelementptr inbounds float, ptr %v7918, i64 %v7990
  br label %b763
b763:
  %v7992 = phi i64 [ 0, %b761 ], [ %v8010, %b764 ]
  %v7993 = icmp slt i64 %v7992, %v7948
  br i1 %v7993, label %b764, label %b765
b764:
  %v7994 = mul i64 %v7992, 24
  %v7995 = getelementptr inbounds float, ptr %v7991, i64 %v7994
  %v7996 = mul i64 %v7992, 32
  %v7997 = getelementptr inbounds float, ptr %v412, i64 %v7996
  %v7998 = getelementptr inbounds float, ptr %v7995, i64 0
  %v7999 = load <8 x float>, ptr %v7998, align 4
  %v8000 = getelementptr inbounds float, ptr %v7997, i64 0
  store <8 x float> %v7999, ptr %v8000, align 4
  %v8001 = getelementptr inbounds float, ptr %v7995, i64 8
  %v8002 = load <8 x float>, ptr %v8001, align 4
  %v8003 = getelementptr inbounds float, ptr %v7997, i64 8
  store <8 x float> %v8002, ptr %v8003, align 4
  %v8004 = getelementptr inbounds float, ptr %v7995, i64 16
  %v8005 = load <8 x float>, ptr %v8004, align 4
  %v8006 = getelementptr inbounds float, ptr %v7997, i64 16
  store <8 x float> %v8005, ptr %v8006, align 4
  %v8007 = getelementptr inbounds float, ptr %v7995, i64 24
  %v8008 = load <8 x float>, ptr %v8007, align 4
  %v8009 = getelementptr inbounds float, ptr %v7997, i64 24
  store <8 x float> %v8008, ptr %v8009, align 4
  %v8010 = add nsw i64 %v7992, 1
  br label %b763
b765:
  %v8011 = sdiv i64 %v7953, 2
  br label %b766
b766:
  %v8012 = phi i64 [ 0, %b765 ], [ %v8021, %b767 ]
  %v8013 = icmp slt i64 %v8012, %v8011
  br i1 %v8013, label %b767, label %b768
b767:
  %v8014 = mul i64 %v8012, 2
  %v8015 = add i64 %v7949, %v8014
  %v8016 = mul i64 %v8012, 768
  %v8017 = getelementptr inbounds float, ptr %v7919, i64 %v8016
  %v8018 = mul i64 %v8015, 24
  %v8019 = add i64 %v8018, %v7987
  %v8020 = getelementptr inbounds float, ptr %v7933, i64 %v8019
  call void @outer_2x32(ptr %v8017, ptr %v412, i64 %v7948, ptr %v8020, i64 24)
  %v8021 = add nsw i64 %v8012, 1
  br label %b766
b768:
  %v8022 = add nsw i64 %v7987, 32
  br label %b760
b762:
  %v8023 = mul i64 %v7944, 24
  %v8024 = add i64 %v8023, 0
  %v8025 = getelementptr inbounds float, ptr %v7918, i64 %v8024
  br label %b769
b769:
  %v8026 = phi i64 [ 0, %b762 ], [ %v8041, %b770 ]
  %v8027 = icmp slt i64 %v8026, %v7948
  br i1 %v8027, label %b770, label %b771
b770:
  %v8028 = mul i64 %v8026, 24
  %v8029 = getelementptr inbounds float, ptr %v8025, i64 %v8028
  %v8030 = mul i64 %v8026, 24
  %v8031 = getelementptr inbounds float, ptr %v412, i64 %v8030
  %v8032 = getelementptr inbounds float, ptr %v8029, i64 0
  %v8033 = load <8 x float>, ptr %v8032, align 4
  %v8034 = getelementptr inbounds float, ptr %v8031, i64 0
  store <8 x float> %v8033, ptr %v8034, align 4
  %v8035 = getelementptr inbounds float, ptr %v8029, i64 8
  %v8036 = load <8 x float>, ptr %v8035, align 4
  %v8037 = getelementptr inbounds float, ptr %v8031, i64 8
  store <8 x float> %v8036, ptr %v8037, align 4
  %v8038 = getelementptr inbounds float, ptr %v8029, i64 16
  %v8039 = load <8 x float>, ptr %v8038, align 4
  %v8040 = getelementptr inbounds float, ptr %v8031, i64 16
  store <8 x float> %v8039, ptr %v8040, align 4
  %v8041 = add nsw i64 %v8026, 1
  br label %b769
b771:
  %v8042 = sdiv i64 %v7953, 2
  br label %b772
b772:
  %v8043 = phi i64 [ 0, %b771 ], [ %v8052, %b773 ]
  %v8044 = icmp slt i64 %v8043, %v8042
  br i1 %v8044, label %b773, label %b774
b773:
  %v8045 = mul i64 %v8043, 2
  %v8046 = add i64 %v7949, %v8045
  %v8047 = mul i64 %v8043, 768
  %v8048 = getelementptr inbounds float, ptr %v7919, i64 %v8047
  %v8049 = mul i64 %v8046, 24
  %v8050 = add i64 %v8049, 0
  %v8051 = getelementptr inbounds float, ptr %v7933, i64 %v8050
  call void @outer_2x24(ptr %v8048, ptr %v412, i64 %v7948, ptr %v8051, i64 24)
  %v8052 = add nsw i64 %v8043, 1
  br label %b772
b774:
  %v8053 = add nsw i64 %v7949, 64
  br label %b748
b750:
  %v8054 = add nsw i64 %v7944, 384
  br label %b745
b747:
  %v8055 = icmp sgt i64 %v3, 1
  br i1 %v8055, label %b775, label %b776
b775:
  %v8056 = getelementptr inbounds i64, ptr %v1, i64 3
  %v8057 = atomicrmw add ptr %v8056, i64 1 acq_rel
  %v8058 = load i64, ptr %v407, align 8
  %v8059 = add i64 %v8058, 1
  store i64 %v8059, ptr %v407, align 8
  %v8060 = mul i64 %v3, %v8059
  br label %b777
b777:
  %v8061 = load atomic i64, ptr %v8056 acquire, align 8
  %v8062 = icmp slt i64 %v8061, %v8060
  br i1 %v8062, label %b778, label %b779
b778:
  %v8063 = call i32 @sched_yield()
  br label %b777
b779:
  br label %b776
b776:
  %v8064 = icmp eq i64 %v2, 0
  br i1 %v8064, label %b780, label %b781
b780:
  br label %b782
b782:
  %v8065 = phi i64 [ 0, %b780 ], [ %v8082, %b787 ]
  %v8066 = phi <8 x float> [ splat (float 0x0000000000000000), %b780 ], [ %v8081, %b787 ]
  %v8067 = icmp slt i64 %v8065, %v8
  br i1 %v8067, label %b783, label %b784
b783:
  %v8068 = add i64 %v8065, 128
  %v8069 = icmp slt i64 %v8068, %v8
  %v8070 = select i1 %v8069, i64 %v8068, i64 %v8
  br label %b785
b785:
  %v8071 = phi i64 [ %v8065, %b783 ], [ %v8080, %b786 ]
  %v8072 = phi <8 x float> [ splat (float 0x0000000000000000), %b783 ], [ %v8079, %b786 ]
  %v8073 = icmp slt i64 %v8071, %v8070
  br i1 %v8073, label %b786, label %b787
b786:
  %v8074 = mul i64 %v8071, 8
  %v8075 = getelementptr inbounds float, ptr %v26, i64 %v8074
  %v8076 = add i64 0, 0
  %v8077 = getelementptr inbounds float, ptr %v8075, i64 %v8076
  %v8078 = load <8 x float>, ptr %v8077, align 4
  %v8079 = fadd <8 x float> %v8072, %v8078
  %v8080 = add nsw i64 %v8071, 1
  br label %b785
b787:
  %v8081 = fadd <8 x float> %v8066, %v8072
  %v8082 = add nsw i64 %v8065, 128
  br label %b782
b784:
  %v8083 = add i64 0, 0
  %v8084 = getelementptr inbounds float, ptr %v80, i64 %v8083
  store <8 x float> %v8066, ptr %v8084, align 4
  br label %b781
b781:
  %v8085 = icmp sgt i64 %v3, 1
  br i1 %v8085, label %b788, label %b789
b788:
  %v8086 = getelementptr inbounds i64, ptr %v1, i64 3
  %v8087 = atomicrmw add ptr %v8086, i64 1 acq_rel
  %v8088 = load i64, ptr %v407, align 8
  %v8089 = add i64 %v8088, 1
  store i64 %v8089, ptr %v407, align 8
  %v8090 = mul i64 %v3, %v8089
  br label %b790
b790:
  %v8091 = load atomic i64, ptr %v8086 acquire, align 8
  %v8092 = icmp slt i64 %v8091, %v8090
  br i1 %v8092, label %b791, label %b792
b791:
  %v8093 = call i32 @sched_yield()
  br label %b790
b792:
  br label %b789
b789:
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
define internal void @tile_3x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v55, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v19 = icmp slt i64 %v9, %v8
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = mul i64 %v9, 24
  %v21 = getelementptr inbounds float, ptr %v2, i64 %v20
  %v22 = getelementptr inbounds float, ptr %v21, i64 0
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = getelementptr inbounds float, ptr %v21, i64 8
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = getelementptr inbounds float, ptr %v21, i64 16
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v9
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v23, <8 x float> %v10)
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v25, <8 x float> %v11)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v12)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v23, <8 x float> %v13)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v25, <8 x float> %v14)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v27, <8 x float> %v15)
  %v46 = mul i64 %v1, 2
  %v47 = add i64 %v46, %v9
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v23, <8 x float> %v16)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v25, <8 x float> %v17)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v27, <8 x float> %v18)
  %v55 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v56 = mul i64 %v5, 0
  %v57 = mul i64 %v6, 0
  %v58 = add i64 %v56, %v57
  %v59 = getelementptr inbounds float, ptr %v4, i64 %v58
  store <8 x float> %v10, ptr %v59, align 4
  %v60 = mul i64 %v6, 1
  %v61 = add i64 %v56, %v60
  %v62 = getelementptr inbounds float, ptr %v4, i64 %v61
  store <8 x float> %v11, ptr %v62, align 4
  %v63 = mul i64 %v6, 2
  %v64 = add i64 %v56, %v63
  %v65 = getelementptr inbounds float, ptr %v4, i64 %v64
  store <8 x float> %v12, ptr %v65, align 4
  %v66 = mul i64 %v5, 1
  %v67 = mul i64 %v6, 0
  %v68 = add i64 %v66, %v67
  %v69 = getelementptr inbounds float, ptr %v4, i64 %v68
  store <8 x float> %v13, ptr %v69, align 4
  %v70 = mul i64 %v6, 1
  %v71 = add i64 %v66, %v70
  %v72 = getelementptr inbounds float, ptr %v4, i64 %v71
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = mul i64 %v6, 2
  %v74 = add i64 %v66, %v73
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v74
  store <8 x float> %v15, ptr %v75, align 4
  %v76 = mul i64 %v5, 2
  %v77 = mul i64 %v6, 0
  %v78 = add i64 %v76, %v77
  %v79 = getelementptr inbounds float, ptr %v4, i64 %v78
  store <8 x float> %v16, ptr %v79, align 4
  %v80 = mul i64 %v6, 1
  %v81 = add i64 %v76, %v80
  %v82 = getelementptr inbounds float, ptr %v4, i64 %v81
  store <8 x float> %v17, ptr %v82, align 4
  %v83 = mul i64 %v6, 2
  %v84 = add i64 %v76, %v83
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v18, ptr %v85, align 4
  ret void
}
define internal void @tile_4x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v67, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 24
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v24, i64 16
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v26, <8 x float> %v10)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v12)
  %v40 = mul i64 %v1, 1
  %v41 = add i64 %v40, %v9
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v26, <8 x float> %v13)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v28, <8 x float> %v14)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v30, <8 x float> %v15)
  %v49 = mul i64 %v1, 2
  %v50 = add i64 %v49, %v9
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v26, <8 x float> %v16)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v28, <8 x float> %v17)
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v30, <8 x float> %v18)
  %v58 = mul i64 %v1, 3
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v26, <8 x float> %v19)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v28, <8 x float> %v20)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v30, <8 x float> %v21)
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
  %v75 = mul i64 %v6, 2
  %v76 = add i64 %v68, %v75
  %v77 = getelementptr inbounds float, ptr %v4, i64 %v76
  store <8 x float> %v12, ptr %v77, align 4
  %v78 = mul i64 %v5, 1
  %v79 = mul i64 %v6, 0
  %v80 = add i64 %v78, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = mul i64 %v6, 1
  %v83 = add i64 %v78, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v14, ptr %v84, align 4
  %v85 = mul i64 %v6, 2
  %v86 = add i64 %v78, %v85
  %v87 = getelementptr inbounds float, ptr %v4, i64 %v86
  store <8 x float> %v15, ptr %v87, align 4
  %v88 = mul i64 %v5, 2
  %v89 = mul i64 %v6, 0
  %v90 = add i64 %v88, %v89
  %v91 = getelementptr inbounds float, ptr %v4, i64 %v90
  store <8 x float> %v16, ptr %v91, align 4
  %v92 = mul i64 %v6, 1
  %v93 = add i64 %v88, %v92
  %v94 = getelementptr inbounds float, ptr %v4, i64 %v93
  store <8 x float> %v17, ptr %v94, align 4
  %v95 = mul i64 %v6, 2
  %v96 = add i64 %v88, %v95
  %v97 = getelementptr inbounds float, ptr %v4, i64 %v96
  store <8 x float> %v18, ptr %v97, align 4
  %v98 = mul i64 %v5, 3
  %v99 = mul i64 %v6, 0
  %v100 = add i64 %v98, %v99
  %v101 = getelementptr inbounds float, ptr %v4, i64 %v100
  store <8 x float> %v19, ptr %v101, align 4
  %v102 = mul i64 %v6, 1
  %v103 = add i64 %v98, %v102
  %v104 = getelementptr inbounds float, ptr %v4, i64 %v103
  store <8 x float> %v20, ptr %v104, align 4
  %v105 = mul i64 %v6, 2
  %v106 = add i64 %v98, %v105
  %v107 = getelementptr inbounds float, ptr %v4, i64 %v106
  store <8 x float> %v21, ptr %v107, align 4
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
define internal void @outer_2x24(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v37, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = icmp slt i64 %v5, %v2
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v5, 24
  %v14 = getelementptr inbounds float, ptr %v1, i64 %v13
  %v15 = mul i64 %v5, 2
  %v16 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v14, i64 0
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = getelementptr inbounds float, ptr %v14, i64 8
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v14, i64 16
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v16, i64 0
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v18, <8 x float> %v6)
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v7)
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v22, <8 x float> %v8)
  %v30 = getelementptr inbounds float, ptr %v16, i64 1
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v18, <8 x float> %v9)
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v22, <8 x float> %v11)
  %v37 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v38 = mul i64 %v4, 0
  %v39 = getelementptr inbounds float, ptr %v3, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 0
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = fadd <8 x float> %v41, %v6
  store <8 x float> %v42, ptr %v40, align 4
  %v43 = getelementptr inbounds float, ptr %v39, i64 8
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = fadd <8 x float> %v44, %v7
  store <8 x float> %v45, ptr %v43, align 4
  %v46 = getelementptr inbounds float, ptr %v39, i64 16
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fadd <8 x float> %v47, %v8
  store <8 x float> %v48, ptr %v46, align 4
  %v49 = mul i64 %v4, 1
  %v50 = getelementptr inbounds float, ptr %v3, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = fadd <8 x float> %v52, %v9
  store <8 x float> %v53, ptr %v51, align 4
  %v54 = getelementptr inbounds float, ptr %v50, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = fadd <8 x float> %v55, %v10
  store <8 x float> %v56, ptr %v54, align 4
  %v57 = getelementptr inbounds float, ptr %v50, i64 16
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = fadd <8 x float> %v58, %v11
  store <8 x float> %v59, ptr %v57, align 4
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare float @llvm.fabs.f32(float)
declare float @llvm.fmuladd.f32(float, float, float)
declare float @llvm.maximum.f32(float, float)
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)
declare float @llvm.sqrt.f32(float)
declare <8 x float> @llvm.maximum.v8f32(<8 x float>, <8 x float>)
declare <4 x float> @llvm.maximum.v4f32(<4 x float>, <4 x float>)
declare <2 x float> @llvm.maximum.v2f32(<2 x float>, <2 x float>)
declare void @llvm.masked.scatter.v8f32.v8p0(<8 x float>, <8 x ptr>, <8 x i1>)

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
