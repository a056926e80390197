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
  %v5028 = alloca float, i64 64, align 4
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
  %v1136 = phi i64 [ 0, %b174 ], [ %v4984, %b529 ]
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
  %v1226 = phi i64 [ %v1136, %b199 ], [ %v4974, %b524 ]
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
  %v2392 = phi i64 [ %v2386, %b290 ], [ %v2437, %b299 ]
  %v2393 = icmp slt i64 %v2392, %v2391
  br i1 %v2393, label %b295, label %b296
b295:
  br label %b297
b297:
  %v2394 = phi i64 [ 0, %b295 ], [ %v2436, %b302 ]
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
  %v2434 = add i64 0, %v2394
  %v2435 = getelementptr inbounds float, ptr %v2433, i64 %v2434
  store float %v2431, ptr %v2435, align 4
  %v2436 = add nsw i64 %v2394, 1
  br label %b297
b299:
  %v2437 = add nsw i64 %v2392, 1
  br label %b294
b296:
  %v2438 = add i64 %v7, 0
  %v2439 = sdiv i64 %v2438, 1
  %v2440 = add i64 %v2, 1
  %v2441 = mul i64 %v2439, %v2
  %v2442 = sdiv i64 %v2441, %v3
  %v2443 = mul i64 %v2442, 1
  %v2444 = icmp slt i64 %v2443, %v7
  %v2445 = select i1 %v2444, i64 %v2443, i64 %v7
  %v2446 = mul i64 %v2439, %v2440
  %v2447 = sdiv i64 %v2446, %v3
  %v2448 = mul i64 %v2447, 1
  %v2449 = icmp slt i64 %v2448, %v7
  %v2450 = select i1 %v2449, i64 %v2448, i64 %v7
  br label %b303
b303:
  %v2451 = phi i64 [ %v2445, %b296 ], [ %v2477, %b308 ]
  %v2452 = icmp slt i64 %v2451, %v2450
  br i1 %v2452, label %b304, label %b305
b304:
  br label %b306
b306:
  %v2453 = phi i64 [ 0, %b304 ], [ %v2476, %b311 ]
  %v2454 = icmp slt i64 %v2453, 2
  br i1 %v2454, label %b307, label %b308
b307:
  br label %b309
b309:
  %v2455 = phi i64 [ 0, %b307 ], [ %v2470, %b310 ]
  %v2456 = phi float [ 0xFFF0000000000000, %b307 ], [ %v2469, %b310 ]
  %v2457 = icmp slt i64 %v2455, 3
  br i1 %v2457, label %b310, label %b311
b310:
  %v2458 = add i64 %v1226, 0
  %v2459 = and i64 %v2458, %v346
  %v2460 = mul i64 %v2459, %v7
  %v2461 = add i64 %v2460, %v2451
  %v2462 = mul i64 %v2461, 6
  %v2463 = getelementptr inbounds float, ptr %v162, i64 %v2462
  %v2464 = mul i64 %v2453, 3
  %v2465 = add i64 0, %v2464
  %v2466 = add i64 %v2465, %v2455
  %v2467 = getelementptr inbounds float, ptr %v2463, i64 %v2466
  %v2468 = load float, ptr %v2467, align 4
  %v2469 = call float @llvm.maximum.f32(float %v2456, float %v2468)
  %v2470 = add nsw i64 %v2455, 1
  br label %b309
b311:
  %v2471 = call float @llvm.maximum.f32(float %v2456, float 0xFFF0000000000000)
  %v2472 = mul i64 %v2451, 2
  %v2473 = getelementptr inbounds float, ptr %v136, i64 %v2472
  %v2474 = add i64 0, %v2453
  %v2475 = getelementptr inbounds float, ptr %v2473, i64 %v2474
  store float %v2471, ptr %v2475, align 4
  %v2476 = add nsw i64 %v2453, 1
  br label %b306
b308:
  %v2477 = add nsw i64 %v2451, 1
  br label %b303
b305:
  %v2478 = add i64 %v7, 0
  %v2479 = sdiv i64 %v2478, 1
  %v2480 = add i64 %v2, 1
  %v2481 = mul i64 %v2479, %v2
  %v2482 = sdiv i64 %v2481, %v3
  %v2483 = mul i64 %v2482, 1
  %v2484 = icmp slt i64 %v2483, %v7
  %v2485 = select i1 %v2484, i64 %v2483, i64 %v7
  %v2486 = mul i64 %v2479, %v2480
  %v2487 = sdiv i64 %v2486, %v3
  %v2488 = mul i64 %v2487, 1
  %v2489 = icmp slt i64 %v2488, %v7
  %v2490 = select i1 %v2489, i64 %v2488, i64 %v7
  br label %b312
b312:
  %v2491 = phi i64 [ %v2485, %b305 ], [ %v2521, %b317 ]
  %v2492 = icmp slt i64 %v2491, %v2490
  br i1 %v2492, label %b313, label %b314
b313:
  br label %b315
b315:
  %v2493 = phi i64 [ 0, %b313 ], [ %v2507, %b316 ]
  %v2494 = phi <8 x float> [ splat (float 0x0000000000000000), %b313 ], [ %v2506, %b316 ]
  %v2495 = icmp slt i64 %v2493, 8
  br i1 %v2495, label %b316, label %b317
b316:
  %v2496 = add i64 %v1226, 0
  %v2497 = and i64 %v2496, %v342
  %v2498 = mul i64 %v2497, %v7
  %v2499 = add i64 %v2498, %v2491
  %v2500 = mul i64 %v2499, 8
  %v2501 = getelementptr inbounds float, ptr %v158, i64 %v2500
  %v2502 = add i64 0, %v2493
  %v2503 = getelementptr inbounds float, ptr %v2501, i64 %v2502
  %v2504 = load <8 x float>, ptr %v2503, align 4
  %v2505 = fmul <8 x float> %v2504, %v2504
  %v2506 = fadd <8 x float> %v2494, %v2505
  %v2507 = add nsw i64 %v2493, 8
  br label %b315
b317:
  %v2508 = shufflevector <8 x float> %v2494, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2509 = shufflevector <8 x float> %v2494, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2510 = fadd <4 x float> %v2508, %v2509
  %v2511 = shufflevector <4 x float> %v2510, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2512 = shufflevector <4 x float> %v2510, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2513 = fadd <2 x float> %v2511, %v2512
  %v2514 = extractelement <2 x float> %v2513, i64 0
  %v2515 = extractelement <2 x float> %v2513, i64 1
  %v2516 = fadd float %v2514, %v2515
  %v2517 = fadd float %v2516, 0x0000000000000000
  %v2518 = mul i64 %v2491, 1
  %v2519 = getelementptr inbounds float, ptr %v152, i64 %v2518
  %v2520 = getelementptr inbounds float, ptr %v2519, i64 0
  store float %v2517, ptr %v2520, align 4
  %v2521 = add nsw i64 %v2491, 1
  br label %b312
b314:
  %v2522 = add i64 %v7, 0
  %v2523 = sdiv i64 %v2522, 1
  %v2524 = add i64 %v2, 1
  %v2525 = mul i64 %v2523, %v2
  %v2526 = sdiv i64 %v2525, %v3
  %v2527 = mul i64 %v2526, 1
  %v2528 = icmp slt i64 %v2527, %v7
  %v2529 = select i1 %v2528, i64 %v2527, i64 %v7
  %v2530 = mul i64 %v2523, %v2524
  %v2531 = sdiv i64 %v2530, %v3
  %v2532 = mul i64 %v2531, 1
  %v2533 = icmp slt i64 %v2532, %v7
  %v2534 = select i1 %v2533, i64 %v2532, i64 %v7
  br label %b318
b318:
  %v2535 = phi i64 [ %v2529, %b314 ], [ %v2576, %b319 ]
  %v2536 = icmp slt i64 %v2535, %v2534
  br i1 %v2536, label %b319, label %b320
b319:
  %v2537 = add i64 %v1226, 0
  %v2538 = and i64 %v2537, %v284
  %v2539 = mul i64 %v2538, %v7
  %v2540 = add i64 %v2539, %v2535
  %v2541 = mul i64 %v2540, 8
  %v2542 = getelementptr inbounds float, ptr %v30, i64 %v2541
  %v2543 = add i64 %v1226, 0
  %v2544 = and i64 %v2543, %v290
  %v2545 = mul i64 %v2544, %v7
  %v2546 = add i64 %v2545, %v2535
  %v2547 = mul i64 %v2546, 8
  %v2548 = getelementptr inbounds float, ptr %v36, i64 %v2547
  %v2549 = add i64 %v1226, 0
  %v2550 = and i64 %v2549, %v352
  %v2551 = mul i64 %v2550, %v7
  %v2552 = add i64 %v2551, %v2535
  %v2553 = mul i64 %v2552, 8
  %v2554 = getelementptr inbounds float, ptr %v168, i64 %v2553
  %v2555 = add i64 %v1226, 1
  %v2556 = and i64 %v2555, %v284
  %v2557 = mul i64 %v2556, %v7
  %v2558 = add i64 %v2557, %v2535
  %v2559 = mul i64 %v2558, 8
  %v2560 = getelementptr inbounds float, ptr %v30, i64 %v2559
  %v2561 = add i64 0, 0
  %v2562 = getelementptr inbounds float, ptr %v2542, i64 %v2561
  %v2563 = load <8 x float>, ptr %v2562, align 4
  %v2564 = add i64 0, 0
  %v2565 = getelementptr inbounds float, ptr %v2548, i64 %v2564
  %v2566 = load <8 x float>, ptr %v2565, align 4
  %v2567 = fadd <8 x float> %v2563, %v2566
  %v2568 = fmul <8 x float> %v2563, %v2566
  %v2569 = fsub <8 x float> %v2567, %v2568
  %v2570 = add i64 0, 0
  %v2571 = getelementptr inbounds float, ptr %v2554, i64 %v2570
  %v2572 = load <8 x float>, ptr %v2571, align 4
  %v2573 = fmul <8 x float> %v2569, %v2572
  %v2574 = add i64 0, 0
  %v2575 = getelementptr inbounds float, ptr %v2560, i64 %v2574
  store <8 x float> %v2573, ptr %v2575, align 4
  %v2576 = add nsw i64 %v2535, 1
  br label %b318
b320:
  %v2577 = add i64 %v7, 0
  %v2578 = sdiv i64 %v2577, 1
  %v2579 = add i64 %v2, 1
  %v2580 = mul i64 %v2578, %v2
  %v2581 = sdiv i64 %v2580, %v3
  %v2582 = mul i64 %v2581, 1
  %v2583 = icmp slt i64 %v2582, %v7
  %v2584 = select i1 %v2583, i64 %v2582, i64 %v7
  %v2585 = mul i64 %v2578, %v2579
  %v2586 = sdiv i64 %v2585, %v3
  %v2587 = mul i64 %v2586, 1
  %v2588 = icmp slt i64 %v2587, %v7
  %v2589 = select i1 %v2588, i64 %v2587, i64 %v7
  br label %b321
b321:
  %v2590 = phi i64 [ %v2584, %b320 ], [ %v2626, %b326 ]
  %v2591 = icmp slt i64 %v2590, %v2589
  br i1 %v2591, label %b322, label %b323
b322:
  br label %b324
b324:
  %v2592 = phi i64 [ 0, %b322 ], [ %v2625, %b329 ]
  %v2593 = icmp slt i64 %v2592, 2
  br i1 %v2593, label %b325, label %b326
b325:
  br label %b327
b327:
  %v2594 = phi i64 [ 0, %b325 ], [ %v2610, %b328 ]
  %v2595 = phi <8 x float> [ splat (float 0x0000000000000000), %b325 ], [ %v2609, %b328 ]
  %v2596 = icmp slt i64 %v2594, 8
  br i1 %v2596, label %b328, label %b329
b328:
  %v2597 = add i64 %v1226, 0
  %v2598 = and i64 %v2597, %v340
  %v2599 = mul i64 %v2598, %v7
  %v2600 = add i64 %v2599, %v2590
  %v2601 = mul i64 %v2600, 16
  %v2602 = getelementptr inbounds float, ptr %v156, i64 %v2601
  %v2603 = mul i64 %v2592, 8
  %v2604 = add i64 0, %v2603
  %v2605 = add i64 %v2604, %v2594
  %v2606 = getelementptr inbounds float, ptr %v2602, i64 %v2605
  %v2607 = load <8 x float>, ptr %v2606, align 4
  %v2608 = fmul <8 x float> %v2607, %v2607
  %v2609 = fadd <8 x float> %v2595, %v2608
  %v2610 = add nsw i64 %v2594, 8
  br label %b327
b329:
  %v2611 = shufflevector <8 x float> %v2595, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2612 = shufflevector <8 x float> %v2595, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2613 = fadd <4 x float> %v2611, %v2612
  %v2614 = shufflevector <4 x float> %v2613, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2615 = shufflevector <4 x float> %v2613, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2616 = fadd <2 x float> %v2614, %v2615
  %v2617 = extractelement <2 x float> %v2616, i64 0
  %v2618 = extractelement <2 x float> %v2616, i64 1
  %v2619 = fadd float %v2617, %v2618
  %v2620 = fadd float %v2619, 0x0000000000000000
  %v2621 = mul i64 %v2590, 2
  %v2622 = getelementptr inbounds float, ptr %v140, i64 %v2621
  %v2623 = add i64 0, %v2592
  %v2624 = getelementptr inbounds float, ptr %v2622, i64 %v2623
  store float %v2620, ptr %v2624, align 4
  %v2625 = add nsw i64 %v2592, 1
  br label %b324
b326:
  %v2626 = add nsw i64 %v2590, 1
  br label %b321
b323:
  %v2627 = add i64 %v7, 0
  %v2628 = sdiv i64 %v2627, 1
  %v2629 = add i64 %v2, 1
  %v2630 = mul i64 %v2628, %v2
  %v2631 = sdiv i64 %v2630, %v3
  %v2632 = mul i64 %v2631, 1
  %v2633 = icmp slt i64 %v2632, %v7
  %v2634 = select i1 %v2633, i64 %v2632, i64 %v7
  %v2635 = mul i64 %v2628, %v2629
  %v2636 = sdiv i64 %v2635, %v3
  %v2637 = mul i64 %v2636, 1
  %v2638 = icmp slt i64 %v2637, %v7
  %v2639 = select i1 %v2638, i64 %v2637, i64 %v7
  br label %b330
b330:
  %v2640 = phi i64 [ %v2634, %b323 ], [ %v2693, %b331 ]
  %v2641 = icmp slt i64 %v2640, %v2639
  br i1 %v2641, label %b331, label %b332
b331:
  %v2642 = mul i64 %v2640, 2
  %v2643 = getelementptr inbounds float, ptr %v136, i64 %v2642
  %v2644 = mul i64 %v2640, 2
  %v2645 = getelementptr inbounds float, ptr %v140, i64 %v2644
  %v2646 = add i64 %v1226, 0
  %v2647 = and i64 %v2646, %v354
  %v2648 = mul i64 %v2647, %v7
  %v2649 = add i64 %v2648, %v2640
  %v2650 = mul i64 %v2649, 2
  %v2651 = getelementptr inbounds float, ptr %v170, i64 %v2650
  %v2652 = add i64 %v1226, 0
  %v2653 = and i64 %v2652, %v356
  %v2654 = mul i64 %v2653, %v7
  %v2655 = add i64 %v2654, %v2640
  %v2656 = mul i64 %v2655, 2
  %v2657 = getelementptr inbounds float, ptr %v172, i64 %v2656
  %v2658 = add i64 %v1226, 0
  %v2659 = and i64 %v2658, %v358
  %v2660 = mul i64 %v2659, %v7
  %v2661 = add i64 %v2660, %v2640
  %v2662 = mul i64 %v2661, 2
  %v2663 = getelementptr inbounds float, ptr %v174, i64 %v2662
  %v2664 = icmp ult i64 2, 8
  %v2665 = select i1 %v2664, i64 2, i64 8
  %v2666 = trunc i64 %v2665 to i32
  %v2667 = insertelement <8 x i32> poison, i32 %v2666, i64 0
  %v2668 = shufflevector <8 x i32> %v2667, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2669 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2668
  %v2670 = add i64 0, 0
  %v2671 = getelementptr inbounds float, ptr %v2643, i64 %v2670
  %v2672 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2671, <8 x i1> %v2669, <8 x float> zeroinitializer)
  %v2673 = add i64 0, 0
  %v2674 = getelementptr inbounds float, ptr %v2645, i64 %v2673
  %v2675 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2674, <8 x i1> %v2669, <8 x float> zeroinitializer)
  %v2676 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v2677 = shufflevector <8 x float> %v2676, <8 x float> poison, <8 x i32> zeroinitializer
  %v2678 = fcmp ogt <8 x float> %v2675, %v2677
  %v2679 = select <8 x i1> %v2678, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2680 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2681 = shufflevector <8 x float> %v2680, <8 x float> poison, <8 x i32> zeroinitializer
  %v2682 = fcmp une <8 x float> %v2679, splat (float 0x0000000000000000)
  %v2683 = select <8 x i1> %v2682, <8 x float> %v2675, <8 x float> %v2681
  %v2684 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v2683)
  %v2685 = fcmp une <8 x float> %v2679, splat (float 0x0000000000000000)
  %v2686 = select <8 x i1> %v2685, <8 x float> %v2684, <8 x float> %v2677
  %v2687 = add i64 0, 0
  %v2688 = getelementptr inbounds float, ptr %v2651, i64 %v2687
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2672, ptr align 4 %v2688, <8 x i1> %v2669)
  %v2689 = add i64 0, 0
  %v2690 = getelementptr inbounds float, ptr %v2657, i64 %v2689
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2675, ptr align 4 %v2690, <8 x i1> %v2669)
  %v2691 = add i64 0, 0
  %v2692 = getelementptr inbounds float, ptr %v2663, i64 %v2691
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2686, ptr align 4 %v2692, <8 x i1> %v2669)
  %v2693 = add nsw i64 %v2640, 1
  br label %b330
b332:
  %v2694 = add i64 %v7, 0
  %v2695 = sdiv i64 %v2694, 1
  %v2696 = add i64 %v2, 1
  %v2697 = mul i64 %v2695, %v2
  %v2698 = sdiv i64 %v2697, %v3
  %v2699 = mul i64 %v2698, 1
  %v2700 = icmp slt i64 %v2699, %v7
  %v2701 = select i1 %v2700, i64 %v2699, i64 %v7
  %v2702 = mul i64 %v2695, %v2696
  %v2703 = sdiv i64 %v2702, %v3
  %v2704 = mul i64 %v2703, 1
  %v2705 = icmp slt i64 %v2704, %v7
  %v2706 = select i1 %v2705, i64 %v2704, i64 %v7
  br label %b333
b333:
  %v2707 = phi i64 [ %v2701, %b332 ], [ %v2721, %b334 ]
  %v2708 = icmp slt i64 %v2707, %v2706
  br i1 %v2708, label %b334, label %b335
b334:
  %v2709 = mul i64 %v2707, 1
  %v2710 = getelementptr inbounds float, ptr %v152, i64 %v2709
  %v2711 = getelementptr inbounds float, ptr %v2710, i64 0
  %v2712 = load float, ptr %v2711, align 4
  %v2713 = add i64 %v1226, 0
  %v2714 = and i64 %v2713, %v360
  %v2715 = mul i64 %v2714, %v7
  %v2716 = add i64 %v2715, %v2707
  %v2717 = mul i64 %v2716, 1
  %v2718 = getelementptr inbounds float, ptr %v176, i64 %v2717
  %v2719 = add i64 0, 0
  %v2720 = getelementptr inbounds float, ptr %v2718, i64 %v2719
  store float %v2712, ptr %v2720, align 4
  %v2721 = add nsw i64 %v2707, 1
  br label %b333
b335:
  %v2722 = add i64 %v7, 0
  %v2723 = sdiv i64 %v2722, 1
  %v2724 = add i64 %v2, 1
  %v2725 = mul i64 %v2723, %v2
  %v2726 = sdiv i64 %v2725, %v3
  %v2727 = mul i64 %v2726, 1
  %v2728 = icmp slt i64 %v2727, %v7
  %v2729 = select i1 %v2728, i64 %v2727, i64 %v7
  %v2730 = mul i64 %v2723, %v2724
  %v2731 = sdiv i64 %v2730, %v3
  %v2732 = mul i64 %v2731, 1
  %v2733 = icmp slt i64 %v2732, %v7
  %v2734 = select i1 %v2733, i64 %v2732, i64 %v7
  br label %b336
b336:
  %v2735 = phi i64 [ %v2729, %b335 ], [ %v2788, %b341 ]
  %v2736 = icmp slt i64 %v2735, %v2734
  br i1 %v2736, label %b337, label %b338
b337:
  br label %b339
b339:
  %v2737 = phi i64 [ 0, %b337 ], [ %v2787, %b344 ]
  %v2738 = icmp slt i64 %v2737, 8
  br i1 %v2738, label %b340, label %b341
b340:
  br label %b342
b342:
  %v2739 = phi i64 [ 0, %b340 ], [ %v2768, %b343 ]
  %v2740 = phi <8 x float> [ splat (float 0x0000000000000000), %b340 ], [ %v2767, %b343 ]
  %v2741 = icmp slt i64 %v2739, 8
  br i1 %v2741, label %b343, label %b344
b343:
  %v2742 = add i64 %v1226, 1
  %v2743 = and i64 %v2742, %v284
  %v2744 = mul i64 %v2743, %v7
  %v2745 = add i64 %v2744, %v2735
  %v2746 = mul i64 %v2745, 8
  %v2747 = getelementptr inbounds float, ptr %v30, i64 %v2746
  %v2748 = add i64 0, %v2737
  %v2749 = getelementptr inbounds float, ptr %v2747, i64 %v2748
  %v2750 = load float, ptr %v2749, align 4
  %v2751 = add i64 0, %v2739
  %v2752 = getelementptr inbounds float, ptr %v2747, i64 %v2751
  %v2753 = load <8 x float>, ptr %v2752, align 4
  %v2754 = insertelement <8 x float> poison, float %v2750, i64 0
  %v2755 = shufflevector <8 x float> %v2754, <8 x float> poison, <8 x i32> zeroinitializer
  %v2756 = fcmp oeq <8 x float> %v2753, %v2755
  %v2757 = select <8 x i1> %v2756, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2758 = mul i64 %v2737, 8
  %v2759 = add i64 0, %v2758
  %v2760 = add i64 %v2759, %v2739
  %v2761 = getelementptr inbounds float, ptr %v102, i64 %v2760
  %v2762 = load <8 x float>, ptr %v2761, align 4
  %v2763 = fcmp olt <8 x float> %v2753, %v2755
  %v2764 = select <8 x i1> %v2763, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2765 = fcmp une <8 x float> %v2757, splat (float 0x0000000000000000)
  %v2766 = select <8 x i1> %v2765, <8 x float> %v2762, <8 x float> %v2764
  %v2767 = fadd <8 x float> %v2740, %v2766
  %v2768 = add nsw i64 %v2739, 8
  br label %b342
b344:
  %v2769 = shufflevector <8 x float> %v2740, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2770 = shufflevector <8 x float> %v2740, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2771 = fadd <4 x float> %v2769, %v2770
  %v2772 = shufflevector <4 x float> %v2771, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2773 = shufflevector <4 x float> %v2771, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2774 = fadd <2 x float> %v2772, %v2773
  %v2775 = extractelement <2 x float> %v2774, i64 0
  %v2776 = extractelement <2 x float> %v2774, i64 1
  %v2777 = fadd float %v2775, %v2776
  %v2778 = fadd float %v2777, 0x0000000000000000
  %v2779 = add i64 %v1226, 0
  %v2780 = and i64 %v2779, %v362
  %v2781 = mul i64 %v2780, %v7
  %v2782 = add i64 %v2781, %v2735
  %v2783 = mul i64 %v2782, 8
  %v2784 = getelementptr inbounds float, ptr %v178, i64 %v2783
  %v2785 = add i64 0, %v2737
  %v2786 = getelementptr inbounds float, ptr %v2784, i64 %v2785
  store float %v2778, ptr %v2786, align 4
  %v2787 = add nsw i64 %v2737, 1
  br label %b339
b341:
  %v2788 = add nsw i64 %v2735, 1
  br label %b336
b338:
  %v2789 = add i64 %v7, 0
  %v2790 = sdiv i64 %v2789, 1
  %v2791 = add i64 %v2, 1
  %v2792 = mul i64 %v2790, %v2
  %v2793 = sdiv i64 %v2792, %v3
  %v2794 = mul i64 %v2793, 1
  %v2795 = icmp slt i64 %v2794, %v7
  %v2796 = select i1 %v2795, i64 %v2794, i64 %v7
  %v2797 = mul i64 %v2790, %v2791
  %v2798 = sdiv i64 %v2797, %v3
  %v2799 = mul i64 %v2798, 1
  %v2800 = icmp slt i64 %v2799, %v7
  %v2801 = select i1 %v2800, i64 %v2799, i64 %v7
  br label %b345
b345:
  %v2802 = phi i64 [ %v2796, %b338 ], [ %v2863, %b350 ]
  %v2803 = icmp slt i64 %v2802, %v2801
  br i1 %v2803, label %b346, label %b347
b346:
  br label %b348
b348:
  %v2804 = phi i64 [ 0, %b346 ], [ %v2862, %b353 ]
  %v2805 = icmp slt i64 %v2804, 2
  br i1 %v2805, label %b349, label %b350
b349:
  br label %b351
b351:
  %v2806 = phi i64 [ 0, %b349 ], [ %v2856, %b352 ]
  %v2807 = phi float [ 0x0000000000000000, %b349 ], [ %v2855, %b352 ]
  %v2808 = icmp slt i64 %v2806, 3
  br i1 %v2808, label %b352, label %b353
b352:
  %v2809 = add i64 %v1226, 0
  %v2810 = and i64 %v2809, %v346
  %v2811 = mul i64 %v2810, %v7
  %v2812 = add i64 %v2811, %v2802
  %v2813 = mul i64 %v2812, 6
  %v2814 = getelementptr inbounds float, ptr %v162, i64 %v2813
  %v2815 = add i64 %v1226, 0
  %v2816 = and i64 %v2815, %v354
  %v2817 = mul i64 %v2816, %v7
  %v2818 = add i64 %v2817, %v2802
  %v2819 = mul i64 %v2818, 2
  %v2820 = getelementptr inbounds float, ptr %v170, i64 %v2819
  %v2821 = add i64 0, %v2804
  %v2822 = getelementptr inbounds float, ptr %v2820, i64 %v2821
  %v2823 = load float, ptr %v2822, align 4
  %v2824 = mul i64 %v2804, 3
  %v2825 = add i64 0, %v2824
  %v2826 = add i64 %v2825, %v2806
  %v2827 = getelementptr inbounds float, ptr %v2814, i64 %v2826
  %v2828 = load float, ptr %v2827, align 4
  %v2829 = fsub float %v2828, %v2823
  %v2830 = fcmp olt float %v2829, 0xC05A400000000000
  %v2831 = select i1 %v2830, float 0xC05A400000000000, float %v2829
  %v2832 = fcmp ogt float %v2831, 0x4056400000000000
  %v2833 = select i1 %v2832, float 0x4056400000000000, float %v2831
  %v2834 = call float @llvm.fmuladd.f32(float %v2833, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2835 = fsub float %v2834, 0x4168000000000000
  %v2836 = call float @llvm.fmuladd.f32(float %v2835, float 0xBFE62E4000000000, float %v2833)
  %v2837 = call float @llvm.fmuladd.f32(float %v2835, float 0xBEB7F7D1C0000000, float %v2836)
  %v2838 = bitcast float %v2834 to i32
  %v2839 = fmul float %v2837, %v2837
  %v2840 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2837, float 0x3F81227F40000000)
  %v2841 = call float @llvm.fmuladd.f32(float %v2840, float %v2837, float 0x3FA5556740000000)
  %v2842 = call float @llvm.fmuladd.f32(float %v2841, float %v2837, float 0x3FC5554B00000000)
  %v2843 = call float @llvm.fmuladd.f32(float %v2842, float %v2837, float 0x3FDFFFFFE0000000)
  %v2844 = call float @llvm.fmuladd.f32(float %v2839, float %v2843, float %v2837)
  %v2845 = sub i32 %v2838, 1262485250
  %v2846 = lshr i32 %v2845, 1
  %v2847 = sub i32 %v2845, %v2846
  %v2848 = shl i32 %v2846, 23
  %v2849 = bitcast i32 %v2848 to float
  %v2850 = shl i32 %v2847, 23
  %v2851 = bitcast i32 %v2850 to float
  %v2852 = fadd float %v2844, 0x3FF0000000000000
  %v2853 = fmul float %v2852, %v2849
  %v2854 = fmul float %v2853, %v2851
  %v2855 = fadd float %v2807, %v2854
  %v2856 = add nsw i64 %v2806, 1
  br label %b351
b353:
  %v2857 = fadd float %v2807, 0x0000000000000000
  %v2858 = mul i64 %v2802, 2
  %v2859 = getelementptr inbounds float, ptr %v136, i64 %v2858
  %v2860 = add i64 0, %v2804
  %v2861 = getelementptr inbounds float, ptr %v2859, i64 %v2860
  store float %v2857, ptr %v2861, align 4
  %v2862 = add nsw i64 %v2804, 1
  br label %b348
b350:
  %v2863 = add nsw i64 %v2802, 1
  br label %b345
b347:
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
  br label %b354
b354:
  %v2877 = phi i64 [ %v2871, %b347 ], [ %v2934, %b355 ]
  %v2878 = icmp slt i64 %v2877, %v2876
  br i1 %v2878, label %b355, label %b356
b355:
  %v2879 = mul i64 %v2877, 8
  %v2880 = getelementptr inbounds float, ptr %v130, i64 %v2879
  %v2881 = add i64 %v1226, 0
  %v2882 = and i64 %v2881, %v360
  %v2883 = mul i64 %v2882, %v7
  %v2884 = add i64 %v2883, %v2877
  %v2885 = mul i64 %v2884, 1
  %v2886 = getelementptr inbounds float, ptr %v176, i64 %v2885
  %v2887 = getelementptr inbounds float, ptr %v2886, i64 0
  %v2888 = load float, ptr %v2887, align 4
  %v2889 = fcmp ogt float %v2888, 0x0000000000000000
  %v2890 = select i1 %v2889, float 0x3FF0000000000000, float 0x0000000000000000
  %v2891 = fcmp une float %v2890, 0x0000000000000000
  %v2892 = select i1 %v2891, float %v2888, float 0x3FF0000000000000
  %v2893 = call float @llvm.sqrt.f32(float %v2892)
  %v2894 = fcmp une float %v2890, 0x0000000000000000
  %v2895 = select i1 %v2894, float %v2893, float 0x0000000000000000
  %v2896 = add i64 %v1226, 0
  %v2897 = and i64 %v2896, %v326
  %v2898 = mul i64 %v2897, %v7
  %v2899 = add i64 %v2898, %v2877
  %v2900 = mul i64 %v2899, 8
  %v2901 = getelementptr inbounds float, ptr %v120, i64 %v2900
  %v2902 = add i64 %v1226, 0
  %v2903 = and i64 %v2902, %v364
  %v2904 = mul i64 %v2903, %v7
  %v2905 = add i64 %v2904, %v2877
  %v2906 = mul i64 %v2905, 8
  %v2907 = getelementptr inbounds float, ptr %v180, i64 %v2906
  %v2908 = add i64 0, 0
  %v2909 = getelementptr inbounds float, ptr %v2880, i64 %v2908
  %v2910 = load <8 x float>, ptr %v2909, align 4
  %v2911 = add i64 0, 0
  %v2912 = getelementptr inbounds float, ptr %v2901, i64 %v2911
  %v2913 = load <8 x float>, ptr %v2912, align 4
  %v2914 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v2915 = shufflevector <8 x float> %v2914, <8 x float> poison, <8 x i32> zeroinitializer
  %v2916 = fcmp ogt <8 x float> %v2913, %v2915
  %v2917 = select <8 x i1> %v2916, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2918 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2919 = shufflevector <8 x float> %v2918, <8 x float> poison, <8 x i32> zeroinitializer
  %v2920 = fcmp une <8 x float> %v2917, splat (float 0x0000000000000000)
  %v2921 = select <8 x i1> %v2920, <8 x float> %v2913, <8 x float> %v2919
  %v2922 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v2921)
  %v2923 = fcmp une <8 x float> %v2917, splat (float 0x0000000000000000)
  %v2924 = select <8 x i1> %v2923, <8 x float> %v2922, <8 x float> %v2915
  %v2925 = insertelement <8 x float> poison, float %v2895, i64 0
  %v2926 = shufflevector <8 x float> %v2925, <8 x float> poison, <8 x i32> zeroinitializer
  %v2927 = fmul <8 x float> %v2926, %v2924
  %v2928 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v2929 = shufflevector <8 x float> %v2928, <8 x float> poison, <8 x i32> zeroinitializer
  %v2930 = fadd <8 x float> %v2927, %v2929
  %v2931 = fdiv <8 x float> %v2910, %v2930
  %v2932 = add i64 0, 0
  %v2933 = getelementptr inbounds float, ptr %v2907, i64 %v2932
  store <8 x float> %v2931, ptr %v2933, align 4
  %v2934 = add nsw i64 %v2877, 1
  br label %b354
b356:
  %v2935 = add i64 %v7, 0
  %v2936 = sdiv i64 %v2935, 1
  %v2937 = add i64 %v2, 1
  %v2938 = mul i64 %v2936, %v2
  %v2939 = sdiv i64 %v2938, %v3
  %v2940 = mul i64 %v2939, 1
  %v2941 = icmp slt i64 %v2940, %v7
  %v2942 = select i1 %v2941, i64 %v2940, i64 %v7
  %v2943 = mul i64 %v2936, %v2937
  %v2944 = sdiv i64 %v2943, %v3
  %v2945 = mul i64 %v2944, 1
  %v2946 = icmp slt i64 %v2945, %v7
  %v2947 = select i1 %v2946, i64 %v2945, i64 %v7
  br label %b357
b357:
  %v2948 = phi i64 [ %v2942, %b356 ], [ %v3000, %b362 ]
  %v2949 = icmp slt i64 %v2948, %v2947
  br i1 %v2949, label %b358, label %b359
b358:
  br label %b360
b360:
  %v2950 = phi i64 [ 0, %b358 ], [ %v2999, %b365 ]
  %v2951 = icmp slt i64 %v2950, 8
  br i1 %v2951, label %b361, label %b362
b361:
  br label %b363
b363:
  %v2952 = phi i64 [ 0, %b361 ], [ %v2984, %b364 ]
  %v2953 = phi <8 x float> [ splat (float 0x0000000000000000), %b361 ], [ %v2983, %b364 ]
  %v2954 = icmp slt i64 %v2952, 8
  br i1 %v2954, label %b364, label %b365
b364:
  %v2955 = add i64 0, %v2950
  %v2956 = sitofp i64 %v2955 to float
  %v2957 = add i64 %v1226, 0
  %v2958 = and i64 %v2957, %v362
  %v2959 = mul i64 %v2958, %v7
  %v2960 = add i64 %v2959, %v2948
  %v2961 = mul i64 %v2960, 8
  %v2962 = getelementptr inbounds float, ptr %v178, i64 %v2961
  %v2963 = add i64 %v1226, 1
  %v2964 = and i64 %v2963, %v284
  %v2965 = mul i64 %v2964, %v7
  %v2966 = add i64 %v2965, %v2948
  %v2967 = mul i64 %v2966, 8
  %v2968 = getelementptr inbounds float, ptr %v30, i64 %v2967
  %v2969 = add i64 0, %v2952
  %v2970 = getelementptr inbounds float, ptr %v2962, i64 %v2969
  %v2971 = load <8 x float>, ptr %v2970, align 4
  %v2972 = insertelement <8 x float> poison, float %v2956, i64 0
  %v2973 = shufflevector <8 x float> %v2972, <8 x float> poison, <8 x i32> zeroinitializer
  %v2974 = fcmp oeq <8 x float> %v2973, %v2971
  %v2975 = select <8 x i1> %v2974, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2976 = add i64 0, %v2952
  %v2977 = getelementptr inbounds float, ptr %v2968, i64 %v2976
  %v2978 = load <8 x float>, ptr %v2977, align 4
  %v2979 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v2980 = shufflevector <8 x float> %v2979, <8 x float> poison, <8 x i32> zeroinitializer
  %v2981 = fcmp une <8 x float> %v2975, splat (float 0x0000000000000000)
  %v2982 = select <8 x i1> %v2981, <8 x float> %v2978, <8 x float> %v2980
  %v2983 = fadd <8 x float> %v2953, %v2982
  %v2984 = add nsw i64 %v2952, 8
  br label %b363
b365:
  %v2985 = shufflevector <8 x float> %v2953, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2986 = shufflevector <8 x float> %v2953, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2987 = fadd <4 x float> %v2985, %v2986
  %v2988 = shufflevector <4 x float> %v2987, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2989 = shufflevector <4 x float> %v2987, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2990 = fadd <2 x float> %v2988, %v2989
  %v2991 = extractelement <2 x float> %v2990, i64 0
  %v2992 = extractelement <2 x float> %v2990, i64 1
  %v2993 = fadd float %v2991, %v2992
  %v2994 = fadd float %v2993, 0x0000000000000000
  %v2995 = mul i64 %v2948, 8
  %v2996 = getelementptr inbounds float, ptr %v128, i64 %v2995
  %v2997 = add i64 0, %v2950
  %v2998 = getelementptr inbounds float, ptr %v2996, i64 %v2997
  store float %v2994, ptr %v2998, align 4
  %v2999 = add nsw i64 %v2950, 1
  br label %b360
b362:
  %v3000 = add nsw i64 %v2948, 1
  br label %b357
b359:
  %v3001 = add i64 %v7, 0
  %v3002 = sdiv i64 %v3001, 1
  %v3003 = add i64 %v2, 1
  %v3004 = mul i64 %v3002, %v2
  %v3005 = sdiv i64 %v3004, %v3
  %v3006 = mul i64 %v3005, 1
  %v3007 = icmp slt i64 %v3006, %v7
  %v3008 = select i1 %v3007, i64 %v3006, i64 %v7
  %v3009 = mul i64 %v3002, %v3003
  %v3010 = sdiv i64 %v3009, %v3
  %v3011 = mul i64 %v3010, 1
  %v3012 = icmp slt i64 %v3011, %v7
  %v3013 = select i1 %v3012, i64 %v3011, i64 %v7
  br label %b366
b366:
  %v3014 = phi i64 [ %v3008, %b359 ], [ %v3035, %b367 ]
  %v3015 = icmp slt i64 %v3014, %v3013
  br i1 %v3015, label %b367, label %b368
b367:
  %v3016 = mul i64 %v3014, 8
  %v3017 = getelementptr inbounds float, ptr %v128, i64 %v3016
  %v3018 = add i64 %v1226, 0
  %v3019 = and i64 %v3018, %v304
  %v3020 = mul i64 %v3019, %v7
  %v3021 = add i64 %v3020, %v3014
  %v3022 = mul i64 %v3021, 8
  %v3023 = getelementptr inbounds float, ptr %v82, i64 %v3022
  %v3024 = icmp ult i64 7, 8
  %v3025 = select i1 %v3024, i64 7, i64 8
  %v3026 = trunc i64 %v3025 to i32
  %v3027 = insertelement <8 x i32> poison, i32 %v3026, i64 0
  %v3028 = shufflevector <8 x i32> %v3027, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3029 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3028
  %v3030 = add i64 1, 0
  %v3031 = getelementptr inbounds float, ptr %v3017, i64 %v3030
  %v3032 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3031, <8 x i1> %v3029, <8 x float> zeroinitializer)
  %v3033 = add i64 0, 0
  %v3034 = getelementptr inbounds float, ptr %v3023, i64 %v3033
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3032, ptr align 4 %v3034, <8 x i1> %v3029)
  %v3035 = add nsw i64 %v3014, 1
  br label %b366
b368:
  %v3036 = add i64 %v7, 0
  %v3037 = sdiv i64 %v3036, 1
  %v3038 = add i64 %v2, 1
  %v3039 = mul i64 %v3037, %v2
  %v3040 = sdiv i64 %v3039, %v3
  %v3041 = mul i64 %v3040, 1
  %v3042 = icmp slt i64 %v3041, %v7
  %v3043 = select i1 %v3042, i64 %v3041, i64 %v7
  %v3044 = mul i64 %v3037, %v3038
  %v3045 = sdiv i64 %v3044, %v3
  %v3046 = mul i64 %v3045, 1
  %v3047 = icmp slt i64 %v3046, %v7
  %v3048 = select i1 %v3047, i64 %v3046, i64 %v7
  br label %b369
b369:
  %v3049 = phi i64 [ %v3043, %b368 ], [ %v3059, %b370 ]
  %v3050 = icmp slt i64 %v3049, %v3048
  br i1 %v3050, label %b370, label %b371
b370:
  %v3051 = add i64 %v1226, 0
  %v3052 = and i64 %v3051, %v304
  %v3053 = mul i64 %v3052, %v7
  %v3054 = add i64 %v3053, %v3049
  %v3055 = mul i64 %v3054, 8
  %v3056 = getelementptr inbounds float, ptr %v82, i64 %v3055
  %v3057 = add i64 7, 0
  %v3058 = getelementptr inbounds float, ptr %v3056, i64 %v3057
  store float 0x0000000000000000, ptr %v3058, align 4
  %v3059 = add nsw i64 %v3049, 1
  br label %b369
b371:
  %v3060 = add i64 %v7, 0
  %v3061 = sdiv i64 %v3060, 1
  %v3062 = add i64 %v2, 1
  %v3063 = mul i64 %v3061, %v2
  %v3064 = sdiv i64 %v3063, %v3
  %v3065 = mul i64 %v3064, 1
  %v3066 = icmp slt i64 %v3065, %v7
  %v3067 = select i1 %v3066, i64 %v3065, i64 %v7
  %v3068 = mul i64 %v3061, %v3062
  %v3069 = sdiv i64 %v3068, %v3
  %v3070 = mul i64 %v3069, 1
  %v3071 = icmp slt i64 %v3070, %v7
  %v3072 = select i1 %v3071, i64 %v3070, i64 %v7
  br label %b372
b372:
  %v3073 = phi i64 [ %v3067, %b371 ], [ %v3229, %b373 ]
  %v3074 = icmp slt i64 %v3073, %v3072
  br i1 %v3074, label %b373, label %b374
b373:
  %v3075 = mul i64 %v3073, 2
  %v3076 = getelementptr inbounds float, ptr %v136, i64 %v3075
  %v3077 = add i64 %v1226, 0
  %v3078 = and i64 %v3077, %v346
  %v3079 = mul i64 %v3078, %v7
  %v3080 = add i64 %v3079, %v3073
  %v3081 = mul i64 %v3080, 6
  %v3082 = getelementptr inbounds float, ptr %v162, i64 %v3081
  %v3083 = add i64 %v1226, 0
  %v3084 = and i64 %v3083, %v354
  %v3085 = mul i64 %v3084, %v7
  %v3086 = add i64 %v3085, %v3073
  %v3087 = mul i64 %v3086, 2
  %v3088 = getelementptr inbounds float, ptr %v170, i64 %v3087
  %v3089 = add i64 %v1226, 0
  %v3090 = and i64 %v3089, %v366
  %v3091 = mul i64 %v3090, %v7
  %v3092 = add i64 %v3091, %v3073
  %v3093 = mul i64 %v3092, 2
  %v3094 = getelementptr inbounds float, ptr %v182, i64 %v3093
  %v3095 = add i64 %v1226, 0
  %v3096 = and i64 %v3095, %v368
  %v3097 = mul i64 %v3096, %v7
  %v3098 = add i64 %v3097, %v3073
  %v3099 = mul i64 %v3098, 2
  %v3100 = getelementptr inbounds float, ptr %v184, i64 %v3099
  %v3101 = add i64 %v1226, 0
  %v3102 = and i64 %v3101, %v370
  %v3103 = mul i64 %v3102, %v7
  %v3104 = add i64 %v3103, %v3073
  %v3105 = mul i64 %v3104, 2
  %v3106 = getelementptr inbounds float, ptr %v186, i64 %v3105
  %v3107 = add i64 %v1226, 0
  %v3108 = and i64 %v3107, %v372
  %v3109 = mul i64 %v3108, %v7
  %v3110 = add i64 %v3109, %v3073
  %v3111 = mul i64 %v3110, 2
  %v3112 = getelementptr inbounds float, ptr %v188, i64 %v3111
  %v3113 = icmp ult i64 2, 8
  %v3114 = select i1 %v3113, i64 2, i64 8
  %v3115 = trunc i64 %v3114 to i32
  %v3116 = insertelement <8 x i32> poison, i32 %v3115, i64 0
  %v3117 = shufflevector <8 x i32> %v3116, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3118 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3117
  %v3119 = add i64 0, 0
  %v3120 = getelementptr inbounds float, ptr %v3076, i64 %v3119
  %v3121 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3120, <8 x i1> %v3118, <8 x float> zeroinitializer)
  %v3122 = mul i64 0, 3
  %v3123 = add i64 0, %v3122
  %v3124 = getelementptr inbounds float, ptr %v3082, i64 %v3123
  %v3125 = getelementptr float, ptr %v3124, <8 x i64> <i64 0, i64 3, i64 6, i64 9, i64 12, i64 15, i64 18, i64 21>
  %v3126 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3125, <8 x i1> %v3118, <8 x float> zeroinitializer)
  %v3127 = add i64 0, 0
  %v3128 = getelementptr inbounds float, ptr %v3088, i64 %v3127
  %v3129 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3128, <8 x i1> %v3118, <8 x float> zeroinitializer)
  %v3130 = fsub <8 x float> %v3126, %v3129
  %v3131 = fcmp olt <8 x float> %v3130, splat (float 0xC05A400000000000)
  %v3132 = select <8 x i1> %v3131, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3130
  %v3133 = fcmp ogt <8 x float> %v3132, splat (float 0x4056400000000000)
  %v3134 = select <8 x i1> %v3133, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3132
  %v3135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3134, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3136 = fsub <8 x float> %v3135, splat (float 0x4168000000000000)
  %v3137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3136, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3134)
  %v3138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3136, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3137)
  %v3139 = bitcast <8 x float> %v3135 to <8 x i32>
  %v3140 = fmul <8 x float> %v3138, %v3138
  %v3141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3138, <8 x float> splat (float 0x3F81227F40000000))
  %v3142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3141, <8 x float> %v3138, <8 x float> splat (float 0x3FA5556740000000))
  %v3143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3142, <8 x float> %v3138, <8 x float> splat (float 0x3FC5554B00000000))
  %v3144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3143, <8 x float> %v3138, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3140, <8 x float> %v3144, <8 x float> %v3138)
  %v3146 = sub <8 x i32> %v3139, splat (i32 1262485250)
  %v3147 = lshr <8 x i32> %v3146, splat (i32 1)
  %v3148 = sub <8 x i32> %v3146, %v3147
  %v3149 = shl <8 x i32> %v3147, splat (i32 23)
  %v3150 = bitcast <8 x i32> %v3149 to <8 x float>
  %v3151 = shl <8 x i32> %v3148, splat (i32 23)
  %v3152 = bitcast <8 x i32> %v3151 to <8 x float>
  %v3153 = fadd <8 x float> %v3145, splat (float 0x3FF0000000000000)
  %v3154 = fmul <8 x float> %v3153, %v3150
  %v3155 = fmul <8 x float> %v3154, %v3152
  %v3156 = fdiv <8 x float> %v3155, %v3121
  %v3157 = mul i64 0, 3
  %v3158 = add i64 1, %v3157
  %v3159 = getelementptr inbounds float, ptr %v3082, i64 %v3158
  %v3160 = getelementptr float, ptr %v3159, <8 x i64> <i64 0, i64 3, i64 6, i64 9, i64 12, i64 15, i64 18, i64 21>
  %v3161 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3160, <8 x i1> %v3118, <8 x float> zeroinitializer)
  %v3162 = fsub <8 x float> %v3161, %v3129
  %v3163 = fcmp olt <8 x float> %v3162, splat (float 0xC05A400000000000)
  %v3164 = select <8 x i1> %v3163, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3162
  %v3165 = fcmp ogt <8 x float> %v3164, splat (float 0x4056400000000000)
  %v3166 = select <8 x i1> %v3165, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3164
  %v3167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3166, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3168 = fsub <8 x float> %v3167, splat (float 0x4168000000000000)
  %v3169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3168, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3166)
  %v3170 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3168, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3169)
  %v3171 = bitcast <8 x float> %v3167 to <8 x i32>
  %v3172 = fmul <8 x float> %v3170, %v3170
  %v3173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3170, <8 x float> splat (float 0x3F81227F40000000))
  %v3174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3173, <8 x float> %v3170, <8 x float> splat (float 0x3FA5556740000000))
  %v3175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3174, <8 x float> %v3170, <8 x float> splat (float 0x3FC5554B00000000))
  %v3176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3175, <8 x float> %v3170, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3172, <8 x float> %v3176, <8 x float> %v3170)
  %v3178 = sub <8 x i32> %v3171, splat (i32 1262485250)
  %v3179 = lshr <8 x i32> %v3178, splat (i32 1)
  %v3180 = sub <8 x i32> %v3178, %v3179
  %v3181 = shl <8 x i32> %v3179, splat (i32 23)
  %v3182 = bitcast <8 x i32> %v3181 to <8 x float>
  %v3183 = shl <8 x i32> %v3180, splat (i32 23)
  %v3184 = bitcast <8 x i32> %v3183 to <8 x float>
  %v3185 = fadd <8 x float> %v3177, splat (float 0x3FF0000000000000)
  %v3186 = fmul <8 x float> %v3185, %v3182
  %v3187 = fmul <8 x float> %v3186, %v3184
  %v3188 = fdiv <8 x float> %v3187, %v3121
  %v3189 = mul i64 0, 3
  %v3190 = add i64 2, %v3189
  %v3191 = getelementptr inbounds float, ptr %v3082, i64 %v3190
  %v3192 = getelementptr float, ptr %v3191, <8 x i64> <i64 0, i64 3, i64 6, i64 9, i64 12, i64 15, i64 18, i64 21>
  %v3193 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3192, <8 x i1> %v3118, <8 x float> zeroinitializer)
  %v3194 = fsub <8 x float> %v3193, %v3129
  %v3195 = fcmp olt <8 x float> %v3194, splat (float 0xC05A400000000000)
  %v3196 = select <8 x i1> %v3195, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3194
  %v3197 = fcmp ogt <8 x float> %v3196, splat (float 0x4056400000000000)
  %v3198 = select <8 x i1> %v3197, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3196
  %v3199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3198, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3200 = fsub <8 x float> %v3199, splat (float 0x4168000000000000)
  %v3201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3200, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3198)
  %v3202 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3200, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3201)
  %v3203 = bitcast <8 x float> %v3199 to <8 x i32>
  %v3204 = fmul <8 x float> %v3202, %v3202
  %v3205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3202, <8 x float> splat (float 0x3F81227F40000000))
  %v3206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3205, <8 x float> %v3202, <8 x float> splat (float 0x3FA5556740000000))
  %v3207 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3206, <8 x float> %v3202, <8 x float> splat (float 0x3FC5554B00000000))
  %v3208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3207, <8 x float> %v3202, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3209 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3204, <8 x float> %v3208, <8 x float> %v3202)
  %v3210 = sub <8 x i32> %v3203, splat (i32 1262485250)
  %v3211 = lshr <8 x i32> %v3210, splat (i32 1)
  %v3212 = sub <8 x i32> %v3210, %v3211
  %v3213 = shl <8 x i32> %v3211, splat (i32 23)
  %v3214 = bitcast <8 x i32> %v3213 to <8 x float>
  %v3215 = shl <8 x i32> %v3212, splat (i32 23)
  %v3216 = bitcast <8 x i32> %v3215 to <8 x float>
  %v3217 = fadd <8 x float> %v3209, splat (float 0x3FF0000000000000)
  %v3218 = fmul <8 x float> %v3217, %v3214
  %v3219 = fmul <8 x float> %v3218, %v3216
  %v3220 = fdiv <8 x float> %v3219, %v3121
  %v3221 = add i64 0, 0
  %v3222 = getelementptr inbounds float, ptr %v3094, i64 %v3221
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3121, ptr align 4 %v3222, <8 x i1> %v3118)
  %v3223 = add i64 0, 0
  %v3224 = getelementptr inbounds float, ptr %v3100, i64 %v3223
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3156, ptr align 4 %v3224, <8 x i1> %v3118)
  %v3225 = add i64 0, 0
  %v3226 = getelementptr inbounds float, ptr %v3106, i64 %v3225
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3188, ptr align 4 %v3226, <8 x i1> %v3118)
  %v3227 = add i64 0, 0
  %v3228 = getelementptr inbounds float, ptr %v3112, i64 %v3227
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3220, ptr align 4 %v3228, <8 x i1> %v3118)
  %v3229 = add nsw i64 %v3073, 1
  br label %b372
b374:
  %v3230 = add i64 %v7, 0
  %v3231 = sdiv i64 %v3230, 1
  %v3232 = add i64 %v2, 1
  %v3233 = mul i64 %v3231, %v2
  %v3234 = sdiv i64 %v3233, %v3
  %v3235 = mul i64 %v3234, 1
  %v3236 = icmp slt i64 %v3235, %v7
  %v3237 = select i1 %v3236, i64 %v3235, i64 %v7
  %v3238 = mul i64 %v3231, %v3232
  %v3239 = sdiv i64 %v3238, %v3
  %v3240 = mul i64 %v3239, 1
  %v3241 = icmp slt i64 %v3240, %v7
  %v3242 = select i1 %v3241, i64 %v3240, i64 %v7
  br label %b375
b375:
  %v3243 = phi i64 [ %v3237, %b374 ], [ %v3330, %b380 ]
  %v3244 = icmp slt i64 %v3243, %v3242
  br i1 %v3244, label %b376, label %b377
b376:
  br label %b378
b378:
  %v3245 = phi i64 [ 0, %b376 ], [ %v3316, %b379 ]
  %v3246 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b376 ], [ %v3315, %b379 ]
  %v3247 = icmp slt i64 %v3245, 8
  br i1 %v3247, label %b379, label %b380
b379:
  %v3248 = add i64 %v1226, 0
  %v3249 = and i64 %v3248, %v338
  %v3250 = mul i64 %v3249, %v7
  %v3251 = add i64 %v3250, %v3243
  %v3252 = mul i64 %v3251, 1
  %v3253 = getelementptr inbounds float, ptr %v150, i64 %v3252
  %v3254 = getelementptr inbounds float, ptr %v3253, i64 0
  %v3255 = load float, ptr %v3254, align 4
  %v3256 = call float @llvm.fabs.f32(float %v3255)
  %v3257 = fneg float %v3256
  %v3258 = fcmp olt float %v3257, 0xC05A400000000000
  %v3259 = select i1 %v3258, float 0xC05A400000000000, float %v3257
  %v3260 = call float @llvm.fmuladd.f32(float %v3259, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3261 = fsub float %v3260, 0x4168000000000000
  %v3262 = call float @llvm.fmuladd.f32(float %v3261, float 0xBFE62E4000000000, float %v3259)
  %v3263 = call float @llvm.fmuladd.f32(float %v3261, float 0xBEB7F7D1C0000000, float %v3262)
  %v3264 = bitcast float %v3260 to i32
  %v3265 = fmul float %v3263, %v3263
  %v3266 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3263, float 0x3F81227F40000000)
  %v3267 = call float @llvm.fmuladd.f32(float %v3266, float %v3263, float 0x3FA5556740000000)
  %v3268 = call float @llvm.fmuladd.f32(float %v3267, float %v3263, float 0x3FC5554B00000000)
  %v3269 = call float @llvm.fmuladd.f32(float %v3268, float %v3263, float 0x3FDFFFFFE0000000)
  %v3270 = call float @llvm.fmuladd.f32(float %v3265, float %v3269, float %v3263)
  %v3271 = sub i32 %v3264, 1262485250
  %v3272 = lshr i32 %v3271, 1
  %v3273 = sub i32 %v3271, %v3272
  %v3274 = shl i32 %v3272, 23
  %v3275 = bitcast i32 %v3274 to float
  %v3276 = shl i32 %v3273, 23
  %v3277 = bitcast i32 %v3276 to float
  %v3278 = fadd float %v3270, 0x3FF0000000000000
  %v3279 = fmul float %v3278, %v3275
  %v3280 = fmul float %v3279, %v3277
  %v3281 = fcmp ogt float %v3280, 0x3FDA8279A0000000
  %v3282 = call float @llvm.fmuladd.f32(float %v3280, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v3283 = select i1 %v3281, float %v3282, float %v3280
  %v3284 = select i1 %v3281, float 0x3FE62E4000000000, float 0x0000000000000000
  %v3285 = select i1 %v3281, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v3286 = fmul float %v3283, %v3283
  %v3287 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v3286, float 0xBFC0DA7220000000)
  %v3288 = call float @llvm.fmuladd.f32(float %v3287, float %v3286, float 0xBFC546EF00000000)
  %v3289 = call float @llvm.fmuladd.f32(float %v3288, float %v3286, float 0xBFD0002320000000)
  %v3290 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v3286, float 0x3FC22D90A0000000)
  %v3291 = call float @llvm.fmuladd.f32(float %v3290, float %v3286, float 0x3FC999FF60000000)
  %v3292 = call float @llvm.fmuladd.f32(float %v3291, float %v3286, float 0x3FD5555540000000)
  %v3293 = call float @llvm.fmuladd.f32(float %v3283, float %v3289, float %v3292)
  %v3294 = call float @llvm.fmuladd.f32(float %v3283, float %v3293, float 0xBFE0000000000000)
  %v3295 = fmul float %v3283, %v3283
  %v3296 = call float @llvm.fmuladd.f32(float %v3295, float %v3294, float %v3285)
  %v3297 = fadd float %v3296, %v3283
  %v3298 = fadd float %v3297, %v3284
  %v3299 = fcmp ogt float %v3255, 0x0000000000000000
  %v3300 = select i1 %v3299, float %v3255, float 0x0000000000000000
  %v3301 = fadd float %v3300, %v3298
  %v3302 = fadd float 0x3FF0000000000000, %v3301
  %v3303 = add i64 %v1226, 0
  %v3304 = and i64 %v3303, %v364
  %v3305 = mul i64 %v3304, %v7
  %v3306 = add i64 %v3305, %v3243
  %v3307 = mul i64 %v3306, 8
  %v3308 = getelementptr inbounds float, ptr %v180, i64 %v3307
  %v3309 = add i64 0, %v3245
  %v3310 = getelementptr inbounds float, ptr %v3308, i64 %v3309
  %v3311 = load <8 x float>, ptr %v3310, align 4
  %v3312 = insertelement <8 x float> poison, float %v3302, i64 0
  %v3313 = shufflevector <8 x float> %v3312, <8 x float> poison, <8 x i32> zeroinitializer
  %v3314 = fmul <8 x float> %v3313, %v3311
  %v3315 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v3246, <8 x float> %v3314)
  %v3316 = add nsw i64 %v3245, 8
  br label %b378
b380:
  %v3317 = shufflevector <8 x float> %v3246, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3318 = shufflevector <8 x float> %v3246, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3319 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v3317, <4 x float> %v3318)
  %v3320 = shufflevector <4 x float> %v3319, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3321 = shufflevector <4 x float> %v3319, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3322 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v3320, <2 x float> %v3321)
  %v3323 = extractelement <2 x float> %v3322, i64 0
  %v3324 = extractelement <2 x float> %v3322, i64 1
  %v3325 = call float @llvm.maximum.f32(float %v3323, float %v3324)
  %v3326 = call float @llvm.maximum.f32(float %v3325, float 0xFFF0000000000000)
  %v3327 = mul i64 %v3243, 1
  %v3328 = getelementptr inbounds float, ptr %v154, i64 %v3327
  %v3329 = getelementptr inbounds float, ptr %v3328, i64 0
  store float %v3326, ptr %v3329, align 4
  %v3330 = add nsw i64 %v3243, 1
  br label %b375
b377:
  %v3331 = add i64 %v7, 0
  %v3332 = sdiv i64 %v3331, 1
  %v3333 = add i64 %v2, 1
  %v3334 = mul i64 %v3332, %v2
  %v3335 = sdiv i64 %v3334, %v3
  %v3336 = mul i64 %v3335, 1
  %v3337 = icmp slt i64 %v3336, %v7
  %v3338 = select i1 %v3337, i64 %v3336, i64 %v7
  %v3339 = mul i64 %v3332, %v3333
  %v3340 = sdiv i64 %v3339, %v3
  %v3341 = mul i64 %v3340, 1
  %v3342 = icmp slt i64 %v3341, %v7
  %v3343 = select i1 %v3342, i64 %v3341, i64 %v7
  br label %b381
b381:
  %v3344 = phi i64 [ %v3338, %b377 ], [ %v3360, %b386 ]
  %v3345 = icmp slt i64 %v3344, %v3343
  br i1 %v3345, label %b382, label %b383
b382:
  br label %b384
b384:
  %v3346 = phi i64 [ 0, %b382 ], [ %v3359, %b385 ]
  %v3347 = phi float [ 0x3FF0000000000000, %b382 ], [ %v3354, %b385 ]
  %v3348 = icmp slt i64 %v3346, 8
  br i1 %v3348, label %b385, label %b386
b385:
  %v3349 = mul i64 %v3344, 8
  %v3350 = getelementptr inbounds float, ptr %v128, i64 %v3349
  %v3351 = add i64 0, %v3346
  %v3352 = getelementptr inbounds float, ptr %v3350, i64 %v3351
  %v3353 = load float, ptr %v3352, align 4
  %v3354 = fmul float %v3347, %v3353
  %v3355 = mul i64 %v3344, 8
  %v3356 = getelementptr inbounds float, ptr %v134, i64 %v3355
  %v3357 = add i64 0, %v3346
  %v3358 = getelementptr inbounds float, ptr %v3356, i64 %v3357
  store float %v3354, ptr %v3358, align 4
  %v3359 = add nsw i64 %v3346, 1
  br label %b384
b386:
  %v3360 = add nsw i64 %v3344, 1
  br label %b381
b383:
  %v3361 = add i64 %v7, 0
  %v3362 = sdiv i64 %v3361, 1
  %v3363 = add i64 %v2, 1
  %v3364 = mul i64 %v3362, %v2
  %v3365 = sdiv i64 %v3364, %v3
  %v3366 = mul i64 %v3365, 1
  %v3367 = icmp slt i64 %v3366, %v7
  %v3368 = select i1 %v3367, i64 %v3366, i64 %v7
  %v3369 = mul i64 %v3362, %v3363
  %v3370 = sdiv i64 %v3369, %v3
  %v3371 = mul i64 %v3370, 1
  %v3372 = icmp slt i64 %v3371, %v7
  %v3373 = select i1 %v3372, i64 %v3371, i64 %v7
  br label %b387
b387:
  %v3374 = phi i64 [ %v3368, %b383 ], [ %v3398, %b388 ]
  %v3375 = icmp slt i64 %v3374, %v3373
  br i1 %v3375, label %b388, label %b389
b388:
  %v3376 = mul i64 %v3374, 8
  %v3377 = getelementptr inbounds float, ptr %v128, i64 %v3376
  %v3378 = add i64 %v1226, 0
  %v3379 = and i64 %v3378, %v374
  %v3380 = mul i64 %v3379, %v7
  %v3381 = add i64 %v3380, %v3374
  %v3382 = mul i64 %v3381, 7
  %v3383 = getelementptr inbounds float, ptr %v190, i64 %v3382
  %v3384 = icmp ult i64 7, 8
  %v3385 = select i1 %v3384, i64 7, i64 8
  %v3386 = trunc i64 %v3385 to i32
  %v3387 = insertelement <8 x i32> poison, i32 %v3386, i64 0
  %v3388 = shufflevector <8 x i32> %v3387, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3389 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3388
  %v3390 = add i64 1, 0
  %v3391 = getelementptr inbounds float, ptr %v3377, i64 %v3390
  %v3392 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3391, <8 x i1> %v3389, <8 x float> zeroinitializer)
  %v3393 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3394 = shufflevector <8 x float> %v3393, <8 x float> poison, <8 x i32> zeroinitializer
  %v3395 = fsub <8 x float> %v3394, %v3392
  %v3396 = add i64 0, 0
  %v3397 = getelementptr inbounds float, ptr %v3383, i64 %v3396
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3395, ptr align 4 %v3397, <8 x i1> %v3389)
  %v3398 = add nsw i64 %v3374, 1
  br label %b387
b389:
  %v3399 = add i64 %v7, 0
  %v3400 = sdiv i64 %v3399, 1
  %v3401 = add i64 %v2, 1
  %v3402 = mul i64 %v3400, %v2
  %v3403 = sdiv i64 %v3402, %v3
  %v3404 = mul i64 %v3403, 1
  %v3405 = icmp slt i64 %v3404, %v7
  %v3406 = select i1 %v3405, i64 %v3404, i64 %v7
  %v3407 = mul i64 %v3400, %v3401
  %v3408 = sdiv i64 %v3407, %v3
  %v3409 = mul i64 %v3408, 1
  %v3410 = icmp slt i64 %v3409, %v7
  %v3411 = select i1 %v3410, i64 %v3409, i64 %v7
  br label %b390
b390:
  %v3412 = phi i64 [ %v3406, %b389 ], [ %v3422, %b391 ]
  %v3413 = icmp slt i64 %v3412, %v3411
  br i1 %v3413, label %b391, label %b392
b391:
  %v3414 = add i64 %v1226, 0
  %v3415 = and i64 %v3414, %v306
  %v3416 = mul i64 %v3415, %v7
  %v3417 = add i64 %v3416, %v3412
  %v3418 = mul i64 %v3417, 8
  %v3419 = getelementptr inbounds float, ptr %v84, i64 %v3418
  %v3420 = add i64 0, 0
  %v3421 = getelementptr inbounds float, ptr %v3419, i64 %v3420
  store float 0x3FF0000000000000, ptr %v3421, align 4
  %v3422 = add nsw i64 %v3412, 1
  br label %b390
b392:
  %v3423 = add i64 %v7, 0
  %v3424 = sdiv i64 %v3423, 1
  %v3425 = add i64 %v2, 1
  %v3426 = mul i64 %v3424, %v2
  %v3427 = sdiv i64 %v3426, %v3
  %v3428 = mul i64 %v3427, 1
  %v3429 = icmp slt i64 %v3428, %v7
  %v3430 = select i1 %v3429, i64 %v3428, i64 %v7
  %v3431 = mul i64 %v3424, %v3425
  %v3432 = sdiv i64 %v3431, %v3
  %v3433 = mul i64 %v3432, 1
  %v3434 = icmp slt i64 %v3433, %v7
  %v3435 = select i1 %v3434, i64 %v3433, i64 %v7
  br label %b393
b393:
  %v3436 = phi i64 [ %v3430, %b392 ], [ %v3457, %b394 ]
  %v3437 = icmp slt i64 %v3436, %v3435
  br i1 %v3437, label %b394, label %b395
b394:
  %v3438 = mul i64 %v3436, 8
  %v3439 = getelementptr inbounds float, ptr %v134, i64 %v3438
  %v3440 = add i64 %v1226, 0
  %v3441 = and i64 %v3440, %v306
  %v3442 = mul i64 %v3441, %v7
  %v3443 = add i64 %v3442, %v3436
  %v3444 = mul i64 %v3443, 8
  %v3445 = getelementptr inbounds float, ptr %v84, i64 %v3444
  %v3446 = icmp ult i64 7, 8
  %v3447 = select i1 %v3446, i64 7, i64 8
  %v3448 = trunc i64 %v3447 to i32
  %v3449 = insertelement <8 x i32> poison, i32 %v3448, i64 0
  %v3450 = shufflevector <8 x i32> %v3449, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3451 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3450
  %v3452 = add i64 0, 0
  %v3453 = getelementptr inbounds float, ptr %v3439, i64 %v3452
  %v3454 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3453, <8 x i1> %v3451, <8 x float> zeroinitializer)
  %v3455 = add i64 1, 0
  %v3456 = getelementptr inbounds float, ptr %v3445, i64 %v3455
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3454, ptr align 4 %v3456, <8 x i1> %v3451)
  %v3457 = add nsw i64 %v3436, 1
  br label %b393
b395:
  %v3458 = add i64 %v7, 0
  %v3459 = sdiv i64 %v3458, 1
  %v3460 = add i64 %v2, 1
  %v3461 = mul i64 %v3459, %v2
  %v3462 = sdiv i64 %v3461, %v3
  %v3463 = mul i64 %v3462, 1
  %v3464 = icmp slt i64 %v3463, %v7
  %v3465 = select i1 %v3464, i64 %v3463, i64 %v7
  %v3466 = mul i64 %v3459, %v3460
  %v3467 = sdiv i64 %v3466, %v3
  %v3468 = mul i64 %v3467, 1
  %v3469 = icmp slt i64 %v3468, %v7
  %v3470 = select i1 %v3469, i64 %v3468, i64 %v7
  br label %b396
b396:
  %v3471 = phi i64 [ %v3465, %b395 ], [ %v3485, %b397 ]
  %v3472 = icmp slt i64 %v3471, %v3470
  br i1 %v3472, label %b397, label %b398
b397:
  %v3473 = mul i64 %v3471, 1
  %v3474 = getelementptr inbounds float, ptr %v154, i64 %v3473
  %v3475 = getelementptr inbounds float, ptr %v3474, i64 0
  %v3476 = load float, ptr %v3475, align 4
  %v3477 = add i64 %v1226, 0
  %v3478 = and i64 %v3477, %v376
  %v3479 = mul i64 %v3478, %v7
  %v3480 = add i64 %v3479, %v3471
  %v3481 = mul i64 %v3480, 1
  %v3482 = getelementptr inbounds float, ptr %v192, i64 %v3481
  %v3483 = add i64 0, 0
  %v3484 = getelementptr inbounds float, ptr %v3482, i64 %v3483
  store float %v3476, ptr %v3484, align 4
  %v3485 = add nsw i64 %v3471, 1
  br label %b396
b398:
  %v3486 = add i64 %v7, 0
  %v3487 = sdiv i64 %v3486, 1
  %v3488 = add i64 %v2, 1
  %v3489 = mul i64 %v3487, %v2
  %v3490 = sdiv i64 %v3489, %v3
  %v3491 = mul i64 %v3490, 1
  %v3492 = icmp slt i64 %v3491, %v7
  %v3493 = select i1 %v3492, i64 %v3491, i64 %v7
  %v3494 = mul i64 %v3487, %v3488
  %v3495 = sdiv i64 %v3494, %v3
  %v3496 = mul i64 %v3495, 1
  %v3497 = icmp slt i64 %v3496, %v7
  %v3498 = select i1 %v3497, i64 %v3496, i64 %v7
  br label %b399
b399:
  %v3499 = phi i64 [ %v3493, %b398 ], [ %v3523, %b400 ]
  %v3500 = icmp slt i64 %v3499, %v3498
  br i1 %v3500, label %b400, label %b401
b400:
  %v3501 = mul i64 %v3499, 8
  %v3502 = getelementptr inbounds float, ptr %v128, i64 %v3501
  %v3503 = add i64 %v1226, 0
  %v3504 = and i64 %v3503, %v306
  %v3505 = mul i64 %v3504, %v7
  %v3506 = add i64 %v3505, %v3499
  %v3507 = mul i64 %v3506, 8
  %v3508 = getelementptr inbounds float, ptr %v84, i64 %v3507
  %v3509 = mul i64 %v3499, 8
  %v3510 = getelementptr inbounds float, ptr %v130, i64 %v3509
  %v3511 = add i64 0, 0
  %v3512 = getelementptr inbounds float, ptr %v3502, i64 %v3511
  %v3513 = load <8 x float>, ptr %v3512, align 4
  %v3514 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3515 = shufflevector <8 x float> %v3514, <8 x float> poison, <8 x i32> zeroinitializer
  %v3516 = fsub <8 x float> %v3515, %v3513
  %v3517 = add i64 0, 0
  %v3518 = getelementptr inbounds float, ptr %v3508, i64 %v3517
  %v3519 = load <8 x float>, ptr %v3518, align 4
  %v3520 = fmul <8 x float> %v3516, %v3519
  %v3521 = add i64 0, 0
  %v3522 = getelementptr inbounds float, ptr %v3510, i64 %v3521
  store <8 x float> %v3520, ptr %v3522, align 4
  %v3523 = add nsw i64 %v3499, 1
  br label %b399
b401:
  %v3524 = add i64 %v7, 0
  %v3525 = sdiv i64 %v3524, 1
  %v3526 = add i64 %v2, 1
  %v3527 = mul i64 %v3525, %v2
  %v3528 = sdiv i64 %v3527, %v3
  %v3529 = mul i64 %v3528, 1
  %v3530 = icmp slt i64 %v3529, %v7
  %v3531 = select i1 %v3530, i64 %v3529, i64 %v7
  %v3532 = mul i64 %v3525, %v3526
  %v3533 = sdiv i64 %v3532, %v3
  %v3534 = mul i64 %v3533, 1
  %v3535 = icmp slt i64 %v3534, %v7
  %v3536 = select i1 %v3535, i64 %v3534, i64 %v7
  br label %b402
b402:
  %v3537 = phi i64 [ %v3531, %b401 ], [ %v3660, %b407 ]
  %v3538 = icmp slt i64 %v3537, %v3536
  br i1 %v3538, label %b403, label %b404
b403:
  br label %b405
b405:
  %v3539 = phi i64 [ 0, %b403 ], [ %v3646, %b406 ]
  %v3540 = phi <8 x float> [ splat (float 0x0000000000000000), %b403 ], [ %v3645, %b406 ]
  %v3541 = icmp slt i64 %v3539, 8
  br i1 %v3541, label %b406, label %b407
b406:
  %v3542 = add i64 %v1226, 0
  %v3543 = and i64 %v3542, %v338
  %v3544 = mul i64 %v3543, %v7
  %v3545 = add i64 %v3544, %v3537
  %v3546 = mul i64 %v3545, 1
  %v3547 = getelementptr inbounds float, ptr %v150, i64 %v3546
  %v3548 = getelementptr inbounds float, ptr %v3547, i64 0
  %v3549 = load float, ptr %v3548, align 4
  %v3550 = call float @llvm.fabs.f32(float %v3549)
  %v3551 = fneg float %v3550
  %v3552 = fcmp olt float %v3551, 0xC05A400000000000
  %v3553 = select i1 %v3552, float 0xC05A400000000000, float %v3551
  %v3554 = call float @llvm.fmuladd.f32(float %v3553, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3555 = fsub float %v3554, 0x4168000000000000
  %v3556 = call float @llvm.fmuladd.f32(float %v3555, float 0xBFE62E4000000000, float %v3553)
  %v3557 = call float @llvm.fmuladd.f32(float %v3555, float 0xBEB7F7D1C0000000, float %v3556)
  %v3558 = bitcast float %v3554 to i32
  %v3559 = fmul float %v3557, %v3557
  %v3560 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3557, float 0x3F81227F40000000)
  %v3561 = call float @llvm.fmuladd.f32(float %v3560, float %v3557, float 0x3FA5556740000000)
  %v3562 = call float @llvm.fmuladd.f32(float %v3561, float %v3557, float 0x3FC5554B00000000)
  %v3563 = call float @llvm.fmuladd.f32(float %v3562, float %v3557, float 0x3FDFFFFFE0000000)
  %v3564 = call float @llvm.fmuladd.f32(float %v3559, float %v3563, float %v3557)
  %v3565 = sub i32 %v3558, 1262485250
  %v3566 = lshr i32 %v3565, 1
  %v3567 = sub i32 %v3565, %v3566
  %v3568 = shl i32 %v3566, 23
  %v3569 = bitcast i32 %v3568 to float
  %v3570 = shl i32 %v3567, 23
  %v3571 = bitcast i32 %v3570 to float
  %v3572 = fadd float %v3564, 0x3FF0000000000000
  %v3573 = fmul float %v3572, %v3569
  %v3574 = fmul float %v3573, %v3571
  %v3575 = fcmp ogt float %v3574, 0x3FDA8279A0000000
  %v3576 = call float @llvm.fmuladd.f32(float %v3574, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v3577 = select i1 %v3575, float %v3576, float %v3574
  %v3578 = select i1 %v3575, float 0x3FE62E4000000000, float 0x0000000000000000
  %v3579 = select i1 %v3575, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v3580 = fmul float %v3577, %v3577
  %v3581 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v3580, float 0xBFC0DA7220000000)
  %v3582 = call float @llvm.fmuladd.f32(float %v3581, float %v3580, float 0xBFC546EF00000000)
  %v3583 = call float @llvm.fmuladd.f32(float %v3582, float %v3580, float 0xBFD0002320000000)
  %v3584 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v3580, float 0x3FC22D90A0000000)
  %v3585 = call float @llvm.fmuladd.f32(float %v3584, float %v3580, float 0x3FC999FF60000000)
  %v3586 = call float @llvm.fmuladd.f32(float %v3585, float %v3580, float 0x3FD5555540000000)
  %v3587 = call float @llvm.fmuladd.f32(float %v3577, float %v3583, float %v3586)
  %v3588 = call float @llvm.fmuladd.f32(float %v3577, float %v3587, float 0xBFE0000000000000)
  %v3589 = fmul float %v3577, %v3577
  %v3590 = call float @llvm.fmuladd.f32(float %v3589, float %v3588, float %v3579)
  %v3591 = fadd float %v3590, %v3577
  %v3592 = fadd float %v3591, %v3578
  %v3593 = fcmp ogt float %v3549, 0x0000000000000000
  %v3594 = select i1 %v3593, float %v3549, float 0x0000000000000000
  %v3595 = fadd float %v3594, %v3592
  %v3596 = fadd float 0x3FF0000000000000, %v3595
  %v3597 = add i64 %v1226, 0
  %v3598 = and i64 %v3597, %v364
  %v3599 = mul i64 %v3598, %v7
  %v3600 = add i64 %v3599, %v3537
  %v3601 = mul i64 %v3600, 8
  %v3602 = getelementptr inbounds float, ptr %v180, i64 %v3601
  %v3603 = add i64 %v1226, 0
  %v3604 = and i64 %v3603, %v376
  %v3605 = mul i64 %v3604, %v7
  %v3606 = add i64 %v3605, %v3537
  %v3607 = mul i64 %v3606, 1
  %v3608 = getelementptr inbounds float, ptr %v192, i64 %v3607
  %v3609 = getelementptr inbounds float, ptr %v3608, i64 0
  %v3610 = load float, ptr %v3609, align 4
  %v3611 = add i64 0, %v3539
  %v3612 = getelementptr inbounds float, ptr %v3602, i64 %v3611
  %v3613 = load <8 x float>, ptr %v3612, align 4
  %v3614 = insertelement <8 x float> poison, float %v3596, i64 0
  %v3615 = shufflevector <8 x float> %v3614, <8 x float> poison, <8 x i32> zeroinitializer
  %v3616 = fmul <8 x float> %v3615, %v3613
  %v3617 = insertelement <8 x float> poison, float %v3610, i64 0
  %v3618 = shufflevector <8 x float> %v3617, <8 x float> poison, <8 x i32> zeroinitializer
  %v3619 = fsub <8 x float> %v3616, %v3618
  %v3620 = fcmp olt <8 x float> %v3619, splat (float 0xC05A400000000000)
  %v3621 = select <8 x i1> %v3620, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3619
  %v3622 = fcmp ogt <8 x float> %v3621, splat (float 0x4056400000000000)
  %v3623 = select <8 x i1> %v3622, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3621
  %v3624 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3623, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3625 = fsub <8 x float> %v3624, splat (float 0x4168000000000000)
  %v3626 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3625, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3623)
  %v3627 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3625, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3626)
  %v3628 = bitcast <8 x float> %v3624 to <8 x i32>
  %v3629 = fmul <8 x float> %v3627, %v3627
  %v3630 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3627, <8 x float> splat (float 0x3F81227F40000000))
  %v3631 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3630, <8 x float> %v3627, <8 x float> splat (float 0x3FA5556740000000))
  %v3632 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3631, <8 x float> %v3627, <8 x float> splat (float 0x3FC5554B00000000))
  %v3633 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3632, <8 x float> %v3627, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3634 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3629, <8 x float> %v3633, <8 x float> %v3627)
  %v3635 = sub <8 x i32> %v3628, splat (i32 1262485250)
  %v3636 = lshr <8 x i32> %v3635, splat (i32 1)
  %v3637 = sub <8 x i32> %v3635, %v3636
  %v3638 = shl <8 x i32> %v3636, splat (i32 23)
  %v3639 = bitcast <8 x i32> %v3638 to <8 x float>
  %v3640 = shl <8 x i32> %v3637, splat (i32 23)
  %v3641 = bitcast <8 x i32> %v3640 to <8 x float>
  %v3642 = fadd <8 x float> %v3634, splat (float 0x3FF0000000000000)
  %v3643 = fmul <8 x float> %v3642, %v3639
  %v3644 = fmul <8 x float> %v3643, %v3641
  %v3645 = fadd <8 x float> %v3540, %v3644
  %v3646 = add nsw i64 %v3539, 8
  br label %b405
b407:
  %v3647 = shufflevector <8 x float> %v3540, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3648 = shufflevector <8 x float> %v3540, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3649 = fadd <4 x float> %v3647, %v3648
  %v3650 = shufflevector <4 x float> %v3649, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3651 = shufflevector <4 x float> %v3649, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3652 = fadd <2 x float> %v3650, %v3651
  %v3653 = extractelement <2 x float> %v3652, i64 0
  %v3654 = extractelement <2 x float> %v3652, i64 1
  %v3655 = fadd float %v3653, %v3654
  %v3656 = fadd float %v3655, 0x0000000000000000
  %v3657 = mul i64 %v3537, 1
  %v3658 = getelementptr inbounds float, ptr %v152, i64 %v3657
  %v3659 = getelementptr inbounds float, ptr %v3658, i64 0
  store float %v3656, ptr %v3659, align 4
  %v3660 = add nsw i64 %v3537, 1
  br label %b402
b404:
  %v3661 = add i64 %v7, 0
  %v3662 = sdiv i64 %v3661, 1
  %v3663 = add i64 %v2, 1
  %v3664 = mul i64 %v3662, %v2
  %v3665 = sdiv i64 %v3664, %v3
  %v3666 = mul i64 %v3665, 1
  %v3667 = icmp slt i64 %v3666, %v7
  %v3668 = select i1 %v3667, i64 %v3666, i64 %v7
  %v3669 = mul i64 %v3662, %v3663
  %v3670 = sdiv i64 %v3669, %v3
  %v3671 = mul i64 %v3670, 1
  %v3672 = icmp slt i64 %v3671, %v7
  %v3673 = select i1 %v3672, i64 %v3671, i64 %v7
  br label %b408
b408:
  %v3674 = phi i64 [ %v3668, %b404 ], [ %v3705, %b409 ]
  %v3675 = icmp slt i64 %v3674, %v3673
  br i1 %v3675, label %b409, label %b410
b409:
  %v3676 = add i64 %v1226, 0
  %v3677 = and i64 %v3676, %v362
  %v3678 = mul i64 %v3677, %v7
  %v3679 = add i64 %v3678, %v3674
  %v3680 = mul i64 %v3679, 8
  %v3681 = getelementptr inbounds float, ptr %v178, i64 %v3680
  %v3682 = mul i64 %v3674, 8
  %v3683 = getelementptr inbounds float, ptr %v130, i64 %v3682
  %v3684 = add i64 %v1226, 0
  %v3685 = and i64 %v3684, %v378
  %v3686 = mul i64 %v3685, %v7
  %v3687 = add i64 %v3686, %v3674
  %v3688 = mul i64 %v3687, 8
  %v3689 = getelementptr inbounds float, ptr %v194, i64 %v3688
  %v3690 = add i64 0, 0
  %v3691 = getelementptr inbounds float, ptr %v3681, i64 %v3690
  %v3692 = load <8 x float>, ptr %v3691, align 4
  %v3693 = fptosi <8 x float> %v3692 to <8 x i64>
  %v3694 = icmp slt <8 x i64> %v3693, splat (i64 0)
  %v3695 = select <8 x i1> %v3694, <8 x i64> splat (i64 0), <8 x i64> %v3693
  %v3696 = icmp sgt <8 x i64> %v3695, splat (i64 7)
  %v3697 = select <8 x i1> %v3696, <8 x i64> splat (i64 7), <8 x i64> %v3695
  %v3698 = mul <8 x i64> %v3697, splat (i64 1)
  %v3699 = getelementptr inbounds float, ptr %v3683, i64 0
  %v3700 = add <8 x i64> %v3698, <i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0>
  %v3701 = getelementptr float, ptr %v3699, <8 x i64> %v3700
  %v3702 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3701, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v3703 = add i64 0, 0
  %v3704 = getelementptr inbounds float, ptr %v3689, i64 %v3703
  store <8 x float> %v3702, ptr %v3704, align 4
  %v3705 = add nsw i64 %v3674, 1
  br label %b408
b410:
  %v3706 = add i64 %v7, 0
  %v3707 = sdiv i64 %v3706, 1
  %v3708 = add i64 %v2, 1
  %v3709 = mul i64 %v3707, %v2
  %v3710 = sdiv i64 %v3709, %v3
  %v3711 = mul i64 %v3710, 1
  %v3712 = icmp slt i64 %v3711, %v7
  %v3713 = select i1 %v3712, i64 %v3711, i64 %v7
  %v3714 = mul i64 %v3707, %v3708
  %v3715 = sdiv i64 %v3714, %v3
  %v3716 = mul i64 %v3715, 1
  %v3717 = icmp slt i64 %v3716, %v7
  %v3718 = select i1 %v3717, i64 %v3716, i64 %v7
  br label %b411
b411:
  %v3719 = phi i64 [ %v3713, %b410 ], [ %v3733, %b412 ]
  %v3720 = icmp slt i64 %v3719, %v3718
  br i1 %v3720, label %b412, label %b413
b412:
  %v3721 = mul i64 %v3719, 1
  %v3722 = getelementptr inbounds float, ptr %v152, i64 %v3721
  %v3723 = getelementptr inbounds float, ptr %v3722, i64 0
  %v3724 = load float, ptr %v3723, align 4
  %v3725 = add i64 %v1226, 0
  %v3726 = and i64 %v3725, %v380
  %v3727 = mul i64 %v3726, %v7
  %v3728 = add i64 %v3727, %v3719
  %v3729 = mul i64 %v3728, 1
  %v3730 = getelementptr inbounds float, ptr %v196, i64 %v3729
  %v3731 = add i64 0, 0
  %v3732 = getelementptr inbounds float, ptr %v3730, i64 %v3731
  store float %v3724, ptr %v3732, align 4
  %v3733 = add nsw i64 %v3719, 1
  br label %b411
b413:
  %v3734 = add i64 %v7, 0
  %v3735 = sdiv i64 %v3734, 1
  %v3736 = add i64 %v2, 1
  %v3737 = mul i64 %v3735, %v2
  %v3738 = sdiv i64 %v3737, %v3
  %v3739 = mul i64 %v3738, 1
  %v3740 = icmp slt i64 %v3739, %v7
  %v3741 = select i1 %v3740, i64 %v3739, i64 %v7
  %v3742 = mul i64 %v3735, %v3736
  %v3743 = sdiv i64 %v3742, %v3
  %v3744 = mul i64 %v3743, 1
  %v3745 = icmp slt i64 %v3744, %v7
  %v3746 = select i1 %v3745, i64 %v3744, i64 %v7
  br label %b414
b414:
  %v3747 = phi i64 [ %v3741, %b413 ], [ %v3907, %b415 ]
  %v3748 = icmp slt i64 %v3747, %v3746
  br i1 %v3748, label %b415, label %b416
b415:
  %v3749 = add i64 %v1226, 0
  %v3750 = and i64 %v3749, %v350
  %v3751 = mul i64 %v3750, %v7
  %v3752 = add i64 %v3751, %v3747
  %v3753 = mul i64 %v3752, 1
  %v3754 = getelementptr inbounds float, ptr %v166, i64 %v3753
  %v3755 = getelementptr inbounds float, ptr %v3754, i64 0
  %v3756 = load float, ptr %v3755, align 4
  %v3757 = add i64 %v1226, 0
  %v3758 = and i64 %v3757, %v348
  %v3759 = mul i64 %v3758, %v7
  %v3760 = add i64 %v3759, %v3747
  %v3761 = mul i64 %v3760, 1
  %v3762 = getelementptr inbounds float, ptr %v164, i64 %v3761
  %v3763 = getelementptr inbounds float, ptr %v3762, i64 0
  %v3764 = load float, ptr %v3763, align 4
  %v3765 = add i64 %v1226, 0
  %v3766 = and i64 %v3765, %v378
  %v3767 = mul i64 %v3766, %v7
  %v3768 = add i64 %v3767, %v3747
  %v3769 = mul i64 %v3768, 8
  %v3770 = getelementptr inbounds float, ptr %v194, i64 %v3769
  %v3771 = fsub float 0x3FF0000000000000, %v3764
  %v3772 = add i64 %v1226, 0
  %v3773 = and i64 %v3772, %v338
  %v3774 = mul i64 %v3773, %v7
  %v3775 = add i64 %v3774, %v3747
  %v3776 = mul i64 %v3775, 1
  %v3777 = getelementptr inbounds float, ptr %v150, i64 %v3776
  %v3778 = getelementptr inbounds float, ptr %v3777, i64 0
  %v3779 = load float, ptr %v3778, align 4
  %v3780 = call float @llvm.fabs.f32(float %v3779)
  %v3781 = fneg float %v3780
  %v3782 = fcmp olt float %v3781, 0xC05A400000000000
  %v3783 = select i1 %v3782, float 0xC05A400000000000, float %v3781
  %v3784 = call float @llvm.fmuladd.f32(float %v3783, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3785 = fsub float %v3784, 0x4168000000000000
  %v3786 = call float @llvm.fmuladd.f32(float %v3785, float 0xBFE62E4000000000, float %v3783)
  %v3787 = call float @llvm.fmuladd.f32(float %v3785, float 0xBEB7F7D1C0000000, float %v3786)
  %v3788 = bitcast float %v3784 to i32
  %v3789 = fmul float %v3787, %v3787
  %v3790 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3787, float 0x3F81227F40000000)
  %v3791 = call float @llvm.fmuladd.f32(float %v3790, float %v3787, float 0x3FA5556740000000)
  %v3792 = call float @llvm.fmuladd.f32(float %v3791, float %v3787, float 0x3FC5554B00000000)
  %v3793 = call float @llvm.fmuladd.f32(float %v3792, float %v3787, float 0x3FDFFFFFE0000000)
  %v3794 = call float @llvm.fmuladd.f32(float %v3789, float %v3793, float %v3787)
  %v3795 = sub i32 %v3788, 1262485250
  %v3796 = lshr i32 %v3795, 1
  %v3797 = sub i32 %v3795, %v3796
  %v3798 = shl i32 %v3796, 23
  %v3799 = bitcast i32 %v3798 to float
  %v3800 = shl i32 %v3797, 23
  %v3801 = bitcast i32 %v3800 to float
  %v3802 = fadd float %v3794, 0x3FF0000000000000
  %v3803 = fmul float %v3802, %v3799
  %v3804 = fmul float %v3803, %v3801
  %v3805 = fcmp ogt float %v3804, 0x3FDA8279A0000000
  %v3806 = call float @llvm.fmuladd.f32(float %v3804, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v3807 = select i1 %v3805, float %v3806, float %v3804
  %v3808 = select i1 %v3805, float 0x3FE62E4000000000, float 0x0000000000000000
  %v3809 = select i1 %v3805, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v3810 = fmul float %v3807, %v3807
  %v3811 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v3810, float 0xBFC0DA7220000000)
  %v3812 = call float @llvm.fmuladd.f32(float %v3811, float %v3810, float 0xBFC546EF00000000)
  %v3813 = call float @llvm.fmuladd.f32(float %v3812, float %v3810, float 0xBFD0002320000000)
  %v3814 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v3810, float 0x3FC22D90A0000000)
  %v3815 = call float @llvm.fmuladd.f32(float %v3814, float %v3810, float 0x3FC999FF60000000)
  %v3816 = call float @llvm.fmuladd.f32(float %v3815, float %v3810, float 0x3FD5555540000000)
  %v3817 = call float @llvm.fmuladd.f32(float %v3807, float %v3813, float %v3816)
  %v3818 = call float @llvm.fmuladd.f32(float %v3807, float %v3817, float 0xBFE0000000000000)
  %v3819 = fmul float %v3807, %v3807
  %v3820 = call float @llvm.fmuladd.f32(float %v3819, float %v3818, float %v3809)
  %v3821 = fadd float %v3820, %v3807
  %v3822 = fadd float %v3821, %v3808
  %v3823 = fcmp ogt float %v3779, 0x0000000000000000
  %v3824 = select i1 %v3823, float %v3779, float 0x0000000000000000
  %v3825 = fadd float %v3824, %v3822
  %v3826 = fadd float 0x3FF0000000000000, %v3825
  %v3827 = add i64 %v1226, 0
  %v3828 = and i64 %v3827, %v364
  %v3829 = mul i64 %v3828, %v7
  %v3830 = add i64 %v3829, %v3747
  %v3831 = mul i64 %v3830, 8
  %v3832 = getelementptr inbounds float, ptr %v180, i64 %v3831
  %v3833 = add i64 %v1226, 0
  %v3834 = and i64 %v3833, %v376
  %v3835 = mul i64 %v3834, %v7
  %v3836 = add i64 %v3835, %v3747
  %v3837 = mul i64 %v3836, 1
  %v3838 = getelementptr inbounds float, ptr %v192, i64 %v3837
  %v3839 = getelementptr inbounds float, ptr %v3838, i64 0
  %v3840 = load float, ptr %v3839, align 4
  %v3841 = add i64 %v1226, 0
  %v3842 = and i64 %v3841, %v380
  %v3843 = mul i64 %v3842, %v7
  %v3844 = add i64 %v3843, %v3747
  %v3845 = mul i64 %v3844, 1
  %v3846 = getelementptr inbounds float, ptr %v196, i64 %v3845
  %v3847 = getelementptr inbounds float, ptr %v3846, i64 0
  %v3848 = load float, ptr %v3847, align 4
  %v3849 = add i64 %v1226, 1
  %v3850 = and i64 %v3849, %v290
  %v3851 = mul i64 %v3850, %v7
  %v3852 = add i64 %v3851, %v3747
  %v3853 = mul i64 %v3852, 8
  %v3854 = getelementptr inbounds float, ptr %v36, i64 %v3853
  %v3855 = add i64 0, 0
  %v3856 = getelementptr inbounds float, ptr %v3770, i64 %v3855
  %v3857 = load <8 x float>, ptr %v3856, align 4
  %v3858 = insertelement <8 x float> poison, float %v3764, i64 0
  %v3859 = shufflevector <8 x float> %v3858, <8 x float> poison, <8 x i32> zeroinitializer
  %v3860 = fmul <8 x float> %v3859, %v3857
  %v3861 = add i64 0, 0
  %v3862 = getelementptr inbounds float, ptr %v3832, i64 %v3861
  %v3863 = load <8 x float>, ptr %v3862, align 4
  %v3864 = insertelement <8 x float> poison, float %v3826, i64 0
  %v3865 = shufflevector <8 x float> %v3864, <8 x float> poison, <8 x i32> zeroinitializer
  %v3866 = fmul <8 x float> %v3865, %v3863
  %v3867 = insertelement <8 x float> poison, float %v3840, i64 0
  %v3868 = shufflevector <8 x float> %v3867, <8 x float> poison, <8 x i32> zeroinitializer
  %v3869 = fsub <8 x float> %v3866, %v3868
  %v3870 = fcmp olt <8 x float> %v3869, splat (float 0xC05A400000000000)
  %v3871 = select <8 x i1> %v3870, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3869
  %v3872 = fcmp ogt <8 x float> %v3871, splat (float 0x4056400000000000)
  %v3873 = select <8 x i1> %v3872, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3871
  %v3874 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3873, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3875 = fsub <8 x float> %v3874, splat (float 0x4168000000000000)
  %v3876 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3875, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3873)
  %v3877 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3875, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3876)
  %v3878 = bitcast <8 x float> %v3874 to <8 x i32>
  %v3879 = fmul <8 x float> %v3877, %v3877
  %v3880 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3877, <8 x float> splat (float 0x3F81227F40000000))
  %v3881 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3880, <8 x float> %v3877, <8 x float> splat (float 0x3FA5556740000000))
  %v3882 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3881, <8 x float> %v3877, <8 x float> splat (float 0x3FC5554B00000000))
  %v3883 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3882, <8 x float> %v3877, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3884 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3879, <8 x float> %v3883, <8 x float> %v3877)
  %v3885 = sub <8 x i32> %v3878, splat (i32 1262485250)
  %v3886 = lshr <8 x i32> %v3885, splat (i32 1)
  %v3887 = sub <8 x i32> %v3885, %v3886
  %v3888 = shl <8 x i32> %v3886, splat (i32 23)
  %v3889 = bitcast <8 x i32> %v3888 to <8 x float>
  %v3890 = shl <8 x i32> %v3887, splat (i32 23)
  %v3891 = bitcast <8 x i32> %v3890 to <8 x float>
  %v3892 = fadd <8 x float> %v3884, splat (float 0x3FF0000000000000)
  %v3893 = fmul <8 x float> %v3892, %v3889
  %v3894 = fmul <8 x float> %v3893, %v3891
  %v3895 = insertelement <8 x float> poison, float %v3848, i64 0
  %v3896 = shufflevector <8 x float> %v3895, <8 x float> poison, <8 x i32> zeroinitializer
  %v3897 = fdiv <8 x float> %v3894, %v3896
  %v3898 = insertelement <8 x float> poison, float %v3771, i64 0
  %v3899 = shufflevector <8 x float> %v3898, <8 x float> poison, <8 x i32> zeroinitializer
  %v3900 = fmul <8 x float> %v3899, %v3897
  %v3901 = fadd <8 x float> %v3860, %v3900
  %v3902 = insertelement <8 x float> poison, float %v3756, i64 0
  %v3903 = shufflevector <8 x float> %v3902, <8 x float> poison, <8 x i32> zeroinitializer
  %v3904 = fmul <8 x float> %v3903, %v3901
  %v3905 = add i64 0, 0
  %v3906 = getelementptr inbounds float, ptr %v3854, i64 %v3905
  store <8 x float> %v3904, ptr %v3906, align 4
  %v3907 = add nsw i64 %v3747, 1
  br label %b414
b416:
  %v3908 = add i64 %v7, 0
  %v3909 = sdiv i64 %v3908, 1
  %v3910 = add i64 %v2, 1
  %v3911 = mul i64 %v3909, %v2
  %v3912 = sdiv i64 %v3911, %v3
  %v3913 = mul i64 %v3912, 1
  %v3914 = icmp slt i64 %v3913, %v7
  %v3915 = select i1 %v3914, i64 %v3913, i64 %v7
  %v3916 = mul i64 %v3909, %v3910
  %v3917 = sdiv i64 %v3916, %v3
  %v3918 = mul i64 %v3917, 1
  %v3919 = icmp slt i64 %v3918, %v7
  %v3920 = select i1 %v3919, i64 %v3918, i64 %v7
  br label %b417
b417:
  %v3921 = phi i64 [ %v3915, %b416 ], [ %v4029, %b422 ]
  %v3922 = icmp slt i64 %v3921, %v3920
  br i1 %v3922, label %b418, label %b419
b418:
  br label %b420
b420:
  %v3923 = phi i64 [ 0, %b418 ], [ %v4028, %b421 ]
  %v3924 = icmp slt i64 %v3923, 8
  br i1 %v3924, label %b421, label %b422
b421:
  %v3925 = add i64 %v1226, 0
  %v3926 = and i64 %v3925, %v282
  %v3927 = mul i64 %v3926, %v7
  %v3928 = add i64 %v3927, %v3921
  %v3929 = mul i64 %v3928, 64
  %v3930 = getelementptr inbounds float, ptr %v28, i64 %v3929
  %v3931 = add i64 %v1226, 1
  %v3932 = and i64 %v3931, %v290
  %v3933 = mul i64 %v3932, %v7
  %v3934 = add i64 %v3933, %v3921
  %v3935 = mul i64 %v3934, 8
  %v3936 = getelementptr inbounds float, ptr %v36, i64 %v3935
  %v3937 = add i64 0, %v3923
  %v3938 = getelementptr inbounds float, ptr %v3936, i64 %v3937
  %v3939 = load float, ptr %v3938, align 4
  %v3940 = add i64 %v1226, 0
  %v3941 = and i64 %v3940, %v330
  %v3942 = mul i64 %v3941, %v7
  %v3943 = add i64 %v3942, %v3921
  %v3944 = mul i64 %v3943, 8
  %v3945 = getelementptr inbounds float, ptr %v132, i64 %v3944
  %v3946 = add i64 %v1226, 0
  %v3947 = and i64 %v3946, %v344
  %v3948 = mul i64 %v3947, %v7
  %v3949 = add i64 %v3948, %v3921
  %v3950 = mul i64 %v3949, 8
  %v3951 = getelementptr inbounds float, ptr %v160, i64 %v3950
  %v3952 = fsub float 0x3FF0000000000000, %v3939
  %v3953 = add i64 %v1226, 0
  %v3954 = and i64 %v3953, %v286
  %v3955 = mul i64 %v3954, %v7
  %v3956 = add i64 %v3955, %v3921
  %v3957 = mul i64 %v3956, 64
  %v3958 = getelementptr inbounds float, ptr %v32, i64 %v3957
  %v3959 = add i64 %v1226, 0
  %v3960 = and i64 %v3959, %v288
  %v3961 = mul i64 %v3960, %v7
  %v3962 = add i64 %v3961, %v3921
  %v3963 = mul i64 %v3962, 8
  %v3964 = getelementptr inbounds float, ptr %v34, i64 %v3963
  %v3965 = add i64 %v1226, 1
  %v3966 = and i64 %v3965, %v282
  %v3967 = mul i64 %v3966, %v7
  %v3968 = add i64 %v3967, %v3921
  %v3969 = mul i64 %v3968, 64
  %v3970 = getelementptr inbounds float, ptr %v28, i64 %v3969
  %v3971 = add i64 %v1226, 1
  %v3972 = and i64 %v3971, %v286
  %v3973 = mul i64 %v3972, %v7
  %v3974 = add i64 %v3973, %v3921
  %v3975 = mul i64 %v3974, 64
  %v3976 = getelementptr inbounds float, ptr %v32, i64 %v3975
  %v3977 = mul i64 %v3923, 8
  %v3978 = add i64 0, %v3977
  %v3979 = add i64 %v3978, 0
  %v3980 = getelementptr inbounds float, ptr %v3930, i64 %v3979
  %v3981 = load <8 x float>, ptr %v3980, align 4
  %v3982 = add i64 0, 0
  %v3983 = getelementptr inbounds float, ptr %v3945, i64 %v3982
  %v3984 = load <8 x float>, ptr %v3983, align 4
  %v3985 = insertelement <8 x float> poison, float %v3939, i64 0
  %v3986 = shufflevector <8 x float> %v3985, <8 x float> poison, <8 x i32> zeroinitializer
  %v3987 = fmul <8 x float> %v3986, %v3984
  %v3988 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3989 = shufflevector <8 x float> %v3988, <8 x float> poison, <8 x i32> zeroinitializer
  %v3990 = fsub <8 x float> %v3989, %v3987
  %v3991 = fmul <8 x float> %v3981, %v3990
  %v3992 = add i64 0, 0
  %v3993 = getelementptr inbounds float, ptr %v3951, i64 %v3992
  %v3994 = load <8 x float>, ptr %v3993, align 4
  %v3995 = fmul <8 x float> %v3986, %v3994
  %v3996 = fadd <8 x float> %v3991, %v3995
  %v3997 = mul i64 %v3923, 8
  %v3998 = add i64 0, %v3997
  %v3999 = add i64 %v3998, 0
  %v4000 = getelementptr inbounds float, ptr %v104, i64 %v3999
  %v4001 = load <8 x float>, ptr %v4000, align 4
  %v4002 = add i64 0, 0
  %v4003 = getelementptr inbounds float, ptr %v3936, i64 %v4002
  %v4004 = load <8 x float>, ptr %v4003, align 4
  %v4005 = insertelement <8 x float> poison, float %v3952, i64 0
  %v4006 = shufflevector <8 x float> %v4005, <8 x float> poison, <8 x i32> zeroinitializer
  %v4007 = fsub <8 x float> %v4006, %v4004
  %v4008 = mul i64 %v3923, 8
  %v4009 = add i64 0, %v4008
  %v4010 = add i64 %v4009, 0
  %v4011 = getelementptr inbounds float, ptr %v3958, i64 %v4010
  %v4012 = load <8 x float>, ptr %v4011, align 4
  %v4013 = fmul <8 x float> %v4007, %v4012
  %v4014 = add i64 0, 0
  %v4015 = getelementptr inbounds float, ptr %v3964, i64 %v4014
  %v4016 = load <8 x float>, ptr %v4015, align 4
  %v4017 = fmul <8 x float> %v3986, %v4016
  %v4018 = fadd <8 x float> %v4013, %v4017
  %v4019 = fmul <8 x float> %v4001, %v4018
  %v4020 = mul i64 %v3923, 8
  %v4021 = add i64 0, %v4020
  %v4022 = add i64 %v4021, 0
  %v4023 = getelementptr inbounds float, ptr %v3970, i64 %v4022
  store <8 x float> %v3996, ptr %v4023, align 4
  %v4024 = mul i64 %v3923, 8
  %v4025 = add i64 0, %v4024
  %v4026 = add i64 %v4025, 0
  %v4027 = getelementptr inbounds float, ptr %v3976, i64 %v4026
  store <8 x float> %v4019, ptr %v4027, align 4
  %v4028 = add nsw i64 %v3923, 1
  br label %b420
b422:
  %v4029 = add nsw i64 %v3921, 1
  br label %b417
b419:
  %v4030 = add i64 %v7, 0
  %v4031 = sdiv i64 %v4030, 1
  %v4032 = add i64 %v2, 1
  %v4033 = mul i64 %v4031, %v2
  %v4034 = sdiv i64 %v4033, %v3
  %v4035 = mul i64 %v4034, 1
  %v4036 = icmp slt i64 %v4035, %v7
  %v4037 = select i1 %v4036, i64 %v4035, i64 %v7
  %v4038 = mul i64 %v4031, %v4032
  %v4039 = sdiv i64 %v4038, %v3
  %v4040 = mul i64 %v4039, 1
  %v4041 = icmp slt i64 %v4040, %v7
  %v4042 = select i1 %v4041, i64 %v4040, i64 %v7
  br label %b423
b423:
  %v4043 = phi i64 [ %v4037, %b419 ], [ %v4072, %b428 ]
  %v4044 = icmp slt i64 %v4043, %v4042
  br i1 %v4044, label %b424, label %b425
b424:
  br label %b426
b426:
  %v4045 = phi i64 [ 0, %b424 ], [ %v4058, %b427 ]
  %v4046 = phi <8 x float> [ splat (float 0x0000000000000000), %b424 ], [ %v4057, %b427 ]
  %v4047 = icmp slt i64 %v4045, 8
  br i1 %v4047, label %b427, label %b428
b427:
  %v4048 = add i64 %v1226, 1
  %v4049 = and i64 %v4048, %v290
  %v4050 = mul i64 %v4049, %v7
  %v4051 = add i64 %v4050, %v4043
  %v4052 = mul i64 %v4051, 8
  %v4053 = getelementptr inbounds float, ptr %v36, i64 %v4052
  %v4054 = add i64 0, %v4045
  %v4055 = getelementptr inbounds float, ptr %v4053, i64 %v4054
  %v4056 = load <8 x float>, ptr %v4055, align 4
  %v4057 = fadd <8 x float> %v4046, %v4056
  %v4058 = add nsw i64 %v4045, 8
  br label %b426
b428:
  %v4059 = shufflevector <8 x float> %v4046, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4060 = shufflevector <8 x float> %v4046, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4061 = fadd <4 x float> %v4059, %v4060
  %v4062 = shufflevector <4 x float> %v4061, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4063 = shufflevector <4 x float> %v4061, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4064 = fadd <2 x float> %v4062, %v4063
  %v4065 = extractelement <2 x float> %v4064, i64 0
  %v4066 = extractelement <2 x float> %v4064, i64 1
  %v4067 = fadd float %v4065, %v4066
  %v4068 = fadd float %v4067, 0x0000000000000000
  %v4069 = mul i64 %v4043, 1
  %v4070 = getelementptr inbounds float, ptr %v154, i64 %v4069
  %v4071 = getelementptr inbounds float, ptr %v4070, i64 0
  store float %v4068, ptr %v4071, align 4
  %v4072 = add nsw i64 %v4043, 1
  br label %b423
b425:
  %v4073 = add i64 %v7, 0
  %v4074 = sdiv i64 %v4073, 1
  %v4075 = add i64 %v2, 1
  %v4076 = mul i64 %v4074, %v2
  %v4077 = sdiv i64 %v4076, %v3
  %v4078 = mul i64 %v4077, 1
  %v4079 = icmp slt i64 %v4078, %v7
  %v4080 = select i1 %v4079, i64 %v4078, i64 %v7
  %v4081 = mul i64 %v4074, %v4075
  %v4082 = sdiv i64 %v4081, %v3
  %v4083 = mul i64 %v4082, 1
  %v4084 = icmp slt i64 %v4083, %v7
  %v4085 = select i1 %v4084, i64 %v4083, i64 %v7
  br label %b429
b429:
  %v4086 = phi i64 [ %v4080, %b425 ], [ %v4100, %b430 ]
  %v4087 = icmp slt i64 %v4086, %v4085
  br i1 %v4087, label %b430, label %b431
b430:
  %v4088 = mul i64 %v4086, 1
  %v4089 = getelementptr inbounds float, ptr %v154, i64 %v4088
  %v4090 = getelementptr inbounds float, ptr %v4089, i64 0
  %v4091 = load float, ptr %v4090, align 4
  %v4092 = fsub float 0x3FF0000000000000, %v4091
  %v4093 = add i64 %v1226, 0
  %v4094 = and i64 %v4093, %v382
  %v4095 = mul i64 %v4094, %v7
  %v4096 = add i64 %v4095, %v4086
  %v4097 = mul i64 %v4096, 1
  %v4098 = getelementptr inbounds float, ptr %v198, i64 %v4097
  %v4099 = getelementptr inbounds float, ptr %v4098, i64 0
  store float %v4092, ptr %v4099, align 4
  %v4100 = add nsw i64 %v4086, 1
  br label %b429
b431:
  %v4101 = add i64 %v7, 0
  %v4102 = sdiv i64 %v4101, 1
  %v4103 = add i64 %v2, 1
  %v4104 = mul i64 %v4102, %v2
  %v4105 = sdiv i64 %v4104, %v3
  %v4106 = mul i64 %v4105, 1
  %v4107 = icmp slt i64 %v4106, %v7
  %v4108 = select i1 %v4107, i64 %v4106, i64 %v7
  %v4109 = mul i64 %v4102, %v4103
  %v4110 = sdiv i64 %v4109, %v3
  %v4111 = mul i64 %v4110, 1
  %v4112 = icmp slt i64 %v4111, %v7
  %v4113 = select i1 %v4112, i64 %v4111, i64 %v7
  br label %b432
b432:
  %v4114 = phi i64 [ %v4108, %b431 ], [ %v4159, %b437 ]
  %v4115 = icmp slt i64 %v4114, %v4113
  br i1 %v4115, label %b433, label %b434
b433:
  br label %b435
b435:
  %v4116 = phi i64 [ 0, %b433 ], [ %v4158, %b440 ]
  %v4117 = icmp slt i64 %v4116, 2
  br i1 %v4117, label %b436, label %b437
b436:
  br label %b438
b438:
  %v4118 = phi i64 [ 0, %b436 ], [ %v4147, %b439 ]
  %v4119 = phi <8 x float> [ splat (float 0x0000000000000000), %b436 ], [ %v4146, %b439 ]
  %v4120 = icmp slt i64 %v4118, 8
  br i1 %v4120, label %b439, label %b440
b439:
  %v4121 = add i64 %v1226, 0
  %v4122 = and i64 %v4121, %v292
  %v4123 = mul i64 %v4122, %v7
  %v4124 = add i64 %v4123, %v4114
  %v4125 = mul i64 %v4124, 16
  %v4126 = getelementptr inbounds float, ptr %v38, i64 %v4125
  %v4127 = mul i64 %v4116, 8
  %v4128 = add i64 0, %v4127
  %v4129 = add i64 %v4128, %v4118
  %v4130 = getelementptr inbounds float, ptr %v4126, i64 %v4129
  %v4131 = load float, ptr %v4130, align 4
  %v4132 = add i64 %v1226, 1
  %v4133 = and i64 %v4132, %v286
  %v4134 = mul i64 %v4133, %v7
  %v4135 = add i64 %v4134, %v4114
  %v4136 = mul i64 %v4135, 64
  %v4137 = getelementptr inbounds float, ptr %v32, i64 %v4136
  %v4138 = add i64 0, 0
  %v4139 = mul i64 %v4118, 8
  %v4140 = add i64 %v4138, %v4139
  %v4141 = getelementptr inbounds float, ptr %v4137, i64 %v4140
  %v4142 = load <8 x float>, ptr %v4141, align 4
  %v4143 = insertelement <8 x float> poison, float %v4131, i64 0
  %v4144 = shufflevector <8 x float> %v4143, <8 x float> poison, <8 x i32> zeroinitializer
  %v4145 = fmul <8 x float> %v4144, %v4142
  %v4146 = fadd <8 x float> %v4119, %v4145
  %v4147 = add nsw i64 %v4118, 1
  br label %b438
b440:
  %v4148 = add i64 %v1226, 0
  %v4149 = and i64 %v4148, %v384
  %v4150 = mul i64 %v4149, %v7
  %v4151 = add i64 %v4150, %v4114
  %v4152 = mul i64 %v4151, 16
  %v4153 = getelementptr inbounds float, ptr %v200, i64 %v4152
  %v4154 = mul i64 %v4116, 8
  %v4155 = add i64 0, %v4154
  %v4156 = add i64 %v4155, 0
  %v4157 = getelementptr inbounds float, ptr %v4153, i64 %v4156
  store <8 x float> %v4119, ptr %v4157, align 4
  %v4158 = add nsw i64 %v4116, 1
  br label %b435
b437:
  %v4159 = add nsw i64 %v4114, 1
  br label %b432
b434:
  %v4160 = add i64 %v7, 0
  %v4161 = sdiv i64 %v4160, 1
  %v4162 = add i64 %v2, 1
  %v4163 = mul i64 %v4161, %v2
  %v4164 = sdiv i64 %v4163, %v3
  %v4165 = mul i64 %v4164, 1
  %v4166 = icmp slt i64 %v4165, %v7
  %v4167 = select i1 %v4166, i64 %v4165, i64 %v7
  %v4168 = mul i64 %v4161, %v4162
  %v4169 = sdiv i64 %v4168, %v3
  %v4170 = mul i64 %v4169, 1
  %v4171 = icmp slt i64 %v4170, %v7
  %v4172 = select i1 %v4171, i64 %v4170, i64 %v7
  br label %b441
b441:
  %v4173 = phi i64 [ %v4167, %b434 ], [ %v4229, %b446 ]
  %v4174 = icmp slt i64 %v4173, %v4172
  br i1 %v4174, label %b442, label %b443
b442:
  br label %b444
b444:
  %v4175 = phi i64 [ 0, %b442 ], [ %v4228, %b449 ]
  %v4176 = icmp slt i64 %v4175, 2
  br i1 %v4176, label %b445, label %b446
b445:
  br label %b447
b447:
  %v4177 = phi i64 [ 0, %b445 ], [ %v4227, %b452 ]
  %v4178 = icmp slt i64 %v4177, 8
  br i1 %v4178, label %b448, label %b449
b448:
  br label %b450
b450:
  %v4179 = phi i64 [ 0, %b448 ], [ %v4206, %b451 ]
  %v4180 = phi <8 x float> [ splat (float 0x0000000000000000), %b448 ], [ %v4205, %b451 ]
  %v4181 = icmp slt i64 %v4179, 8
  br i1 %v4181, label %b451, label %b452
b451:
  %v4182 = add i64 %v1226, 0
  %v4183 = and i64 %v4182, %v292
  %v4184 = mul i64 %v4183, %v7
  %v4185 = add i64 %v4184, %v4173
  %v4186 = mul i64 %v4185, 16
  %v4187 = getelementptr inbounds float, ptr %v38, i64 %v4186
  %v4188 = add i64 %v1226, 1
  %v4189 = and i64 %v4188, %v286
  %v4190 = mul i64 %v4189, %v7
  %v4191 = add i64 %v4190, %v4173
  %v4192 = mul i64 %v4191, 64
  %v4193 = getelementptr inbounds float, ptr %v32, i64 %v4192
  %v4194 = mul i64 %v4175, 8
  %v4195 = add i64 0, %v4194
  %v4196 = add i64 %v4195, %v4179
  %v4197 = getelementptr inbounds float, ptr %v4187, i64 %v4196
  %v4198 = load <8 x float>, ptr %v4197, align 4
  %v4199 = mul i64 %v4177, 8
  %v4200 = add i64 0, %v4199
  %v4201 = add i64 %v4200, %v4179
  %v4202 = getelementptr inbounds float, ptr %v4193, i64 %v4201
  %v4203 = load <8 x float>, ptr %v4202, align 4
  %v4204 = fmul <8 x float> %v4198, %v4203
  %v4205 = fadd <8 x float> %v4180, %v4204
  %v4206 = add nsw i64 %v4179, 8
  br label %b450
b452:
  %v4207 = shufflevector <8 x float> %v4180, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4208 = shufflevector <8 x float> %v4180, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4209 = fadd <4 x float> %v4207, %v4208
  %v4210 = shufflevector <4 x float> %v4209, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4211 = shufflevector <4 x float> %v4209, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4212 = fadd <2 x float> %v4210, %v4211
  %v4213 = extractelement <2 x float> %v4212, i64 0
  %v4214 = extractelement <2 x float> %v4212, i64 1
  %v4215 = fadd float %v4213, %v4214
  %v4216 = fadd float %v4215, 0x0000000000000000
  %v4217 = add i64 %v1226, 0
  %v4218 = and i64 %v4217, %v386
  %v4219 = mul i64 %v4218, %v7
  %v4220 = add i64 %v4219, %v4173
  %v4221 = mul i64 %v4220, 16
  %v4222 = getelementptr inbounds float, ptr %v202, i64 %v4221
  %v4223 = mul i64 %v4175, 8
  %v4224 = add i64 0, %v4223
  %v4225 = add i64 %v4224, %v4177
  %v4226 = getelementptr inbounds float, ptr %v4222, i64 %v4225
  store float %v4216, ptr %v4226, align 4
  %v4227 = add nsw i64 %v4177, 1
  br label %b447
b449:
  %v4228 = add nsw i64 %v4175, 1
  br label %b444
b446:
  %v4229 = add nsw i64 %v4173, 1
  br label %b441
b443:
  %v4230 = add i64 %v7, 0
  %v4231 = sdiv i64 %v4230, 1
  %v4232 = add i64 %v2, 1
  %v4233 = mul i64 %v4231, %v2
  %v4234 = sdiv i64 %v4233, %v3
  %v4235 = mul i64 %v4234, 1
  %v4236 = icmp slt i64 %v4235, %v7
  %v4237 = select i1 %v4236, i64 %v4235, i64 %v7
  %v4238 = mul i64 %v4231, %v4232
  %v4239 = sdiv i64 %v4238, %v3
  %v4240 = mul i64 %v4239, 1
  %v4241 = icmp slt i64 %v4240, %v7
  %v4242 = select i1 %v4241, i64 %v4240, i64 %v7
  br label %b453
b453:
  %v4243 = phi i64 [ %v4237, %b443 ], [ %v4291, %b458 ]
  %v4244 = icmp slt i64 %v4243, %v4242
  br i1 %v4244, label %b454, label %b455
b454:
  br label %b456
b456:
  %v4245 = phi i64 [ 0, %b454 ], [ %v4290, %b461 ]
  %v4246 = icmp slt i64 %v4245, 2
  br i1 %v4246, label %b457, label %b458
b457:
  br label %b459
b459:
  %v4247 = phi i64 [ 0, %b457 ], [ %v4289, %b464 ]
  %v4248 = icmp slt i64 %v4247, 8
  br i1 %v4248, label %b460, label %b461
b460:
  br label %b462
b462:
  %v4249 = phi i64 [ 0, %b460 ], [ %v4272, %b463 ]
  %v4250 = phi <8 x float> [ splat (float 0x0000000000000000), %b460 ], [ %v4271, %b463 ]
  %v4251 = icmp slt i64 %v4249, 8
  br i1 %v4251, label %b463, label %b464
b463:
  %v4252 = mul i64 %v4243, 16
  %v4253 = getelementptr inbounds float, ptr %v126, i64 %v4252
  %v4254 = add i64 %v1226, 1
  %v4255 = and i64 %v4254, %v282
  %v4256 = mul i64 %v4255, %v7
  %v4257 = add i64 %v4256, %v4243
  %v4258 = mul i64 %v4257, 64
  %v4259 = getelementptr inbounds float, ptr %v28, i64 %v4258
  %v4260 = mul i64 %v4245, 8
  %v4261 = add i64 0, %v4260
  %v4262 = add i64 %v4261, %v4249
  %v4263 = getelementptr inbounds float, ptr %v4253, i64 %v4262
  %v4264 = load <8 x float>, ptr %v4263, align 4
  %v4265 = mul i64 %v4247, 8
  %v4266 = add i64 0, %v4265
  %v4267 = add i64 %v4266, %v4249
  %v4268 = getelementptr inbounds float, ptr %v4259, i64 %v4267
  %v4269 = load <8 x float>, ptr %v4268, align 4
  %v4270 = fmul <8 x float> %v4264, %v4269
  %v4271 = fadd <8 x float> %v4250, %v4270
  %v4272 = add nsw i64 %v4249, 8
  br label %b462
b464:
  %v4273 = shufflevector <8 x float> %v4250, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4274 = shufflevector <8 x float> %v4250, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4275 = fadd <4 x float> %v4273, %v4274
  %v4276 = shufflevector <4 x float> %v4275, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4277 = shufflevector <4 x float> %v4275, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4278 = fadd <2 x float> %v4276, %v4277
  %v4279 = extractelement <2 x float> %v4278, i64 0
  %v4280 = extractelement <2 x float> %v4278, i64 1
  %v4281 = fadd float %v4279, %v4280
  %v4282 = fadd float %v4281, 0x0000000000000000
  %v4283 = mul i64 %v4243, 16
  %v4284 = getelementptr inbounds float, ptr %v124, i64 %v4283
  %v4285 = mul i64 %v4245, 8
  %v4286 = add i64 0, %v4285
  %v4287 = add i64 %v4286, %v4247
  %v4288 = getelementptr inbounds float, ptr %v4284, i64 %v4287
  store float %v4282, ptr %v4288, align 4
  %v4289 = add nsw i64 %v4247, 1
  br label %b459
b461:
  %v4290 = add nsw i64 %v4245, 1
  br label %b456
b458:
  %v4291 = add nsw i64 %v4243, 1
  br label %b453
b455:
  %v4292 = add i64 %v7, 0
  %v4293 = sdiv i64 %v4292, 1
  %v4294 = add i64 %v2, 1
  %v4295 = mul i64 %v4293, %v2
  %v4296 = sdiv i64 %v4295, %v3
  %v4297 = mul i64 %v4296, 1
  %v4298 = icmp slt i64 %v4297, %v7
  %v4299 = select i1 %v4298, i64 %v4297, i64 %v7
  %v4300 = mul i64 %v4293, %v4294
  %v4301 = sdiv i64 %v4300, %v3
  %v4302 = mul i64 %v4301, 1
  %v4303 = icmp slt i64 %v4302, %v7
  %v4304 = select i1 %v4303, i64 %v4302, i64 %v7
  br label %b465
b465:
  %v4305 = phi i64 [ %v4299, %b455 ], [ %v4345, %b470 ]
  %v4306 = icmp slt i64 %v4305, %v4304
  br i1 %v4306, label %b466, label %b467
b466:
  br label %b468
b468:
  %v4307 = phi i64 [ 0, %b466 ], [ %v4344, %b473 ]
  %v4308 = icmp slt i64 %v4307, 8
  br i1 %v4308, label %b469, label %b470
b469:
  br label %b471
b471:
  %v4309 = phi i64 [ 0, %b469 ], [ %v4325, %b472 ]
  %v4310 = phi <8 x float> [ splat (float 0x0000000000000000), %b469 ], [ %v4324, %b472 ]
  %v4311 = icmp slt i64 %v4309, 8
  br i1 %v4311, label %b472, label %b473
b472:
  %v4312 = add i64 %v1226, 1
  %v4313 = and i64 %v4312, %v282
  %v4314 = mul i64 %v4313, %v7
  %v4315 = add i64 %v4314, %v4305
  %v4316 = mul i64 %v4315, 64
  %v4317 = getelementptr inbounds float, ptr %v28, i64 %v4316
  %v4318 = mul i64 %v4307, 8
  %v4319 = add i64 0, %v4318
  %v4320 = add i64 %v4319, %v4309
  %v4321 = getelementptr inbounds float, ptr %v4317, i64 %v4320
  %v4322 = load <8 x float>, ptr %v4321, align 4
  %v4323 = fmul <8 x float> %v4322, %v4322
  %v4324 = fadd <8 x float> %v4310, %v4323
  %v4325 = add nsw i64 %v4309, 8
  br label %b471
b473:
  %v4326 = shufflevector <8 x float> %v4310, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4327 = shufflevector <8 x float> %v4310, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4328 = fadd <4 x float> %v4326, %v4327
  %v4329 = shufflevector <4 x float> %v4328, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4330 = shufflevector <4 x float> %v4328, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4331 = fadd <2 x float> %v4329, %v4330
  %v4332 = extractelement <2 x float> %v4331, i64 0
  %v4333 = extractelement <2 x float> %v4331, i64 1
  %v4334 = fadd float %v4332, %v4333
  %v4335 = fadd float %v4334, 0x0000000000000000
  %v4336 = add i64 %v1226, 0
  %v4337 = and i64 %v4336, %v388
  %v4338 = mul i64 %v4337, %v7
  %v4339 = add i64 %v4338, %v4305
  %v4340 = mul i64 %v4339, 8
  %v4341 = getelementptr inbounds float, ptr %v204, i64 %v4340
  %v4342 = add i64 0, %v4307
  %v4343 = getelementptr inbounds float, ptr %v4341, i64 %v4342
  store float %v4335, ptr %v4343, align 4
  %v4344 = add nsw i64 %v4307, 1
  br label %b468
b470:
  %v4345 = add nsw i64 %v4305, 1
  br label %b465
b467:
  %v4346 = add i64 %v7, 0
  %v4347 = sdiv i64 %v4346, 1
  %v4348 = add i64 %v2, 1
  %v4349 = mul i64 %v4347, %v2
  %v4350 = sdiv i64 %v4349, %v3
  %v4351 = mul i64 %v4350, 1
  %v4352 = icmp slt i64 %v4351, %v7
  %v4353 = select i1 %v4352, i64 %v4351, i64 %v7
  %v4354 = mul i64 %v4347, %v4348
  %v4355 = sdiv i64 %v4354, %v3
  %v4356 = mul i64 %v4355, 1
  %v4357 = icmp slt i64 %v4356, %v7
  %v4358 = select i1 %v4357, i64 %v4356, i64 %v7
  br label %b474
b474:
  %v4359 = phi i64 [ %v4353, %b467 ], [ %v4427, %b475 ]
  %v4360 = icmp slt i64 %v4359, %v4358
  br i1 %v4360, label %b475, label %b476
b475:
  %v4361 = add i64 %v1226, 0
  %v4362 = and i64 %v4361, %v382
  %v4363 = mul i64 %v4362, %v7
  %v4364 = add i64 %v4363, %v4359
  %v4365 = mul i64 %v4364, 1
  %v4366 = getelementptr inbounds float, ptr %v198, i64 %v4365
  %v4367 = getelementptr inbounds float, ptr %v4366, i64 0
  %v4368 = load float, ptr %v4367, align 4
  %v4369 = add i64 %v1226, 0
  %v4370 = and i64 %v4369, %v288
  %v4371 = mul i64 %v4370, %v7
  %v4372 = add i64 %v4371, %v4359
  %v4373 = mul i64 %v4372, 8
  %v4374 = getelementptr inbounds float, ptr %v34, i64 %v4373
  %v4375 = add i64 %v1226, 1
  %v4376 = and i64 %v4375, %v290
  %v4377 = mul i64 %v4376, %v7
  %v4378 = add i64 %v4377, %v4359
  %v4379 = mul i64 %v4378, 8
  %v4380 = getelementptr inbounds float, ptr %v36, i64 %v4379
  %v4381 = add i64 %v1226, 0
  %v4382 = and i64 %v4381, %v388
  %v4383 = mul i64 %v4382, %v7
  %v4384 = add i64 %v4383, %v4359
  %v4385 = mul i64 %v4384, 8
  %v4386 = getelementptr inbounds float, ptr %v204, i64 %v4385
  %v4387 = add i64 %v1226, 1
  %v4388 = and i64 %v4387, %v288
  %v4389 = mul i64 %v4388, %v7
  %v4390 = add i64 %v4389, %v4359
  %v4391 = mul i64 %v4390, 8
  %v4392 = getelementptr inbounds float, ptr %v34, i64 %v4391
  %v4393 = add i64 %v1226, 0
  %v4394 = and i64 %v4393, %v390
  %v4395 = mul i64 %v4394, %v7
  %v4396 = add i64 %v4395, %v4359
  %v4397 = mul i64 %v4396, 8
  %v4398 = getelementptr inbounds float, ptr %v206, i64 %v4397
  %v4399 = add i64 0, 0
  %v4400 = getelementptr inbounds float, ptr %v4374, i64 %v4399
  %v4401 = load <8 x float>, ptr %v4400, align 4
  %v4402 = insertelement <8 x float> poison, float %v4368, i64 0
  %v4403 = shufflevector <8 x float> %v4402, <8 x float> poison, <8 x i32> zeroinitializer
  %v4404 = fmul <8 x float> %v4403, %v4401
  %v4405 = add i64 0, 0
  %v4406 = getelementptr inbounds float, ptr %v4380, i64 %v4405
  %v4407 = load <8 x float>, ptr %v4406, align 4
  %v4408 = fadd <8 x float> %v4404, %v4407
  %v4409 = add i64 0, 0
  %v4410 = getelementptr inbounds float, ptr %v4386, i64 %v4409
  %v4411 = load <8 x float>, ptr %v4410, align 4
  %v4412 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v4413 = shufflevector <8 x float> %v4412, <8 x float> poison, <8 x i32> zeroinitializer
  %v4414 = fcmp ogt <8 x float> %v4411, %v4413
  %v4415 = select <8 x i1> %v4414, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v4416 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v4417 = shufflevector <8 x float> %v4416, <8 x float> poison, <8 x i32> zeroinitializer
  %v4418 = fcmp une <8 x float> %v4415, splat (float 0x0000000000000000)
  %v4419 = select <8 x i1> %v4418, <8 x float> %v4411, <8 x float> %v4417
  %v4420 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v4419)
  %v4421 = fcmp une <8 x float> %v4415, splat (float 0x0000000000000000)
  %v4422 = select <8 x i1> %v4421, <8 x float> %v4420, <8 x float> %v4413
  %v4423 = add i64 0, 0
  %v4424 = getelementptr inbounds float, ptr %v4392, i64 %v4423
  store <8 x float> %v4408, ptr %v4424, align 4
  %v4425 = add i64 0, 0
  %v4426 = getelementptr inbounds float, ptr %v4398, i64 %v4425
  store <8 x float> %v4422, ptr %v4426, align 4
  %v4427 = add nsw i64 %v4359, 1
  br label %b474
b476:
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
  br label %b477
b477:
  %v4441 = phi i64 [ %v4435, %b476 ], [ %v4488, %b482 ]
  %v4442 = icmp slt i64 %v4441, %v4440
  br i1 %v4442, label %b478, label %b479
b478:
  br label %b480
b480:
  %v4443 = phi i64 [ 0, %b478 ], [ %v4487, %b481 ]
  %v4444 = icmp slt i64 %v4443, 2
  br i1 %v4444, label %b481, label %b482
b481:
  %v4445 = mul i64 %v4441, 16
  %v4446 = getelementptr inbounds float, ptr %v124, i64 %v4445
  %v4447 = add i64 %v1226, 0
  %v4448 = and i64 %v4447, %v358
  %v4449 = mul i64 %v4448, %v7
  %v4450 = add i64 %v4449, %v4441
  %v4451 = mul i64 %v4450, 2
  %v4452 = getelementptr inbounds float, ptr %v174, i64 %v4451
  %v4453 = add i64 0, %v4443
  %v4454 = getelementptr inbounds float, ptr %v4452, i64 %v4453
  %v4455 = load float, ptr %v4454, align 4
  %v4456 = add i64 %v1226, 0
  %v4457 = and i64 %v4456, %v390
  %v4458 = mul i64 %v4457, %v7
  %v4459 = add i64 %v4458, %v4441
  %v4460 = mul i64 %v4459, 8
  %v4461 = getelementptr inbounds float, ptr %v206, i64 %v4460
  %v4462 = add i64 %v1226, 0
  %v4463 = and i64 %v4462, %v392
  %v4464 = mul i64 %v4463, %v7
  %v4465 = add i64 %v4464, %v4441
  %v4466 = mul i64 %v4465, 16
  %v4467 = getelementptr inbounds float, ptr %v208, i64 %v4466
  %v4468 = mul i64 %v4443, 8
  %v4469 = add i64 0, %v4468
  %v4470 = add i64 %v4469, 0
  %v4471 = getelementptr inbounds float, ptr %v4446, i64 %v4470
  %v4472 = load <8 x float>, ptr %v4471, align 4
  %v4473 = add i64 0, 0
  %v4474 = getelementptr inbounds float, ptr %v4461, i64 %v4473
  %v4475 = load <8 x float>, ptr %v4474, align 4
  %v4476 = insertelement <8 x float> poison, float %v4455, i64 0
  %v4477 = shufflevector <8 x float> %v4476, <8 x float> poison, <8 x i32> zeroinitializer
  %v4478 = fmul <8 x float> %v4477, %v4475
  %v4479 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v4480 = shufflevector <8 x float> %v4479, <8 x float> poison, <8 x i32> zeroinitializer
  %v4481 = fadd <8 x float> %v4478, %v4480
  %v4482 = fdiv <8 x float> %v4472, %v4481
  %v4483 = mul i64 %v4443, 8
  %v4484 = add i64 0, %v4483
  %v4485 = add i64 %v4484, 0
  %v4486 = getelementptr inbounds float, ptr %v4467, i64 %v4485
  store <8 x float> %v4482, ptr %v4486, align 4
  %v4487 = add nsw i64 %v4443, 1
  br label %b480
b482:
  %v4488 = add nsw i64 %v4441, 1
  br label %b477
b479:
  %v4489 = add i64 %v7, 0
  %v4490 = sdiv i64 %v4489, 1
  %v4491 = add i64 %v2, 1
  %v4492 = mul i64 %v4490, %v2
  %v4493 = sdiv i64 %v4492, %v3
  %v4494 = mul i64 %v4493, 1
  %v4495 = icmp slt i64 %v4494, %v7
  %v4496 = select i1 %v4495, i64 %v4494, i64 %v7
  %v4497 = mul i64 %v4490, %v4491
  %v4498 = sdiv i64 %v4497, %v3
  %v4499 = mul i64 %v4498, 1
  %v4500 = icmp slt i64 %v4499, %v7
  %v4501 = select i1 %v4500, i64 %v4499, i64 %v7
  br label %b483
b483:
  %v4502 = phi i64 [ %v4496, %b479 ], [ %v4549, %b488 ]
  %v4503 = icmp slt i64 %v4502, %v4501
  br i1 %v4503, label %b484, label %b485
b484:
  br label %b486
b486:
  %v4504 = phi i64 [ 0, %b484 ], [ %v4548, %b491 ]
  %v4505 = icmp slt i64 %v4504, 2
  br i1 %v4505, label %b487, label %b488
b487:
  br label %b489
b489:
  %v4506 = phi i64 [ 0, %b487 ], [ %v4533, %b490 ]
  %v4507 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b487 ], [ %v4532, %b490 ]
  %v4508 = icmp slt i64 %v4506, 8
  br i1 %v4508, label %b490, label %b491
b490:
  %v4509 = add i64 %v1226, 0
  %v4510 = and i64 %v4509, %v336
  %v4511 = mul i64 %v4510, %v7
  %v4512 = add i64 %v4511, %v4502
  %v4513 = mul i64 %v4512, 2
  %v4514 = getelementptr inbounds float, ptr %v144, i64 %v4513
  %v4515 = add i64 0, %v4504
  %v4516 = getelementptr inbounds float, ptr %v4514, i64 %v4515
  %v4517 = load float, ptr %v4516, align 4
  %v4518 = add i64 %v1226, 0
  %v4519 = and i64 %v4518, %v392
  %v4520 = mul i64 %v4519, %v7
  %v4521 = add i64 %v4520, %v4502
  %v4522 = mul i64 %v4521, 16
  %v4523 = getelementptr inbounds float, ptr %v208, i64 %v4522
  %v4524 = mul i64 %v4504, 8
  %v4525 = add i64 0, %v4524
  %v4526 = add i64 %v4525, %v4506
  %v4527 = getelementptr inbounds float, ptr %v4523, i64 %v4526
  %v4528 = load <8 x float>, ptr %v4527, align 4
  %v4529 = insertelement <8 x float> poison, float %v4517, i64 0
  %v4530 = shufflevector <8 x float> %v4529, <8 x float> poison, <8 x i32> zeroinitializer
  %v4531 = fmul <8 x float> %v4530, %v4528
  %v4532 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v4507, <8 x float> %v4531)
  %v4533 = add nsw i64 %v4506, 8
  br label %b489
b491:
  %v4534 = shufflevector <8 x float> %v4507, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4535 = shufflevector <8 x float> %v4507, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4536 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v4534, <4 x float> %v4535)
  %v4537 = shufflevector <4 x float> %v4536, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4538 = shufflevector <4 x float> %v4536, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4539 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v4537, <2 x float> %v4538)
  %v4540 = extractelement <2 x float> %v4539, i64 0
  %v4541 = extractelement <2 x float> %v4539, i64 1
  %v4542 = call float @llvm.maximum.f32(float %v4540, float %v4541)
  %v4543 = call float @llvm.maximum.f32(float %v4542, float 0xFFF0000000000000)
  %v4544 = mul i64 %v4502, 2
  %v4545 = getelementptr inbounds float, ptr %v140, i64 %v4544
  %v4546 = add i64 0, %v4504
  %v4547 = getelementptr inbounds float, ptr %v4545, i64 %v4546
  store float %v4543, ptr %v4547, align 4
  %v4548 = add nsw i64 %v4504, 1
  br label %b486
b488:
  %v4549 = add nsw i64 %v4502, 1
  br label %b483
b485:
  %v4550 = add i64 %v7, 0
  %v4551 = sdiv i64 %v4550, 1
  %v4552 = add i64 %v2, 1
  %v4553 = mul i64 %v4551, %v2
  %v4554 = sdiv i64 %v4553, %v3
  %v4555 = mul i64 %v4554, 1
  %v4556 = icmp slt i64 %v4555, %v7
  %v4557 = select i1 %v4556, i64 %v4555, i64 %v7
  %v4558 = mul i64 %v4551, %v4552
  %v4559 = sdiv i64 %v4558, %v3
  %v4560 = mul i64 %v4559, 1
  %v4561 = icmp slt i64 %v4560, %v7
  %v4562 = select i1 %v4561, i64 %v4560, i64 %v7
  br label %b492
b492:
  %v4563 = phi i64 [ %v4557, %b485 ], [ %v4584, %b493 ]
  %v4564 = icmp slt i64 %v4563, %v4562
  br i1 %v4564, label %b493, label %b494
b493:
  %v4565 = mul i64 %v4563, 2
  %v4566 = getelementptr inbounds float, ptr %v140, i64 %v4565
  %v4567 = add i64 %v1226, 0
  %v4568 = and i64 %v4567, %v394
  %v4569 = mul i64 %v4568, %v7
  %v4570 = add i64 %v4569, %v4563
  %v4571 = mul i64 %v4570, 2
  %v4572 = getelementptr inbounds float, ptr %v210, i64 %v4571
  %v4573 = icmp ult i64 2, 8
  %v4574 = select i1 %v4573, i64 2, i64 8
  %v4575 = trunc i64 %v4574 to i32
  %v4576 = insertelement <8 x i32> poison, i32 %v4575, i64 0
  %v4577 = shufflevector <8 x i32> %v4576, <8 x i32> poison, <8 x i32> zeroinitializer
  %v4578 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v4577
  %v4579 = add i64 0, 0
  %v4580 = getelementptr inbounds float, ptr %v4566, i64 %v4579
  %v4581 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4580, <8 x i1> %v4578, <8 x float> zeroinitializer)
  %v4582 = add i64 0, 0
  %v4583 = getelementptr inbounds float, ptr %v4572, i64 %v4582
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v4581, ptr align 4 %v4583, <8 x i1> %v4578)
  %v4584 = add nsw i64 %v4563, 1
  br label %b492
b494:
  %v4585 = add i64 %v7, 0
  %v4586 = sdiv i64 %v4585, 1
  %v4587 = add i64 %v2, 1
  %v4588 = mul i64 %v4586, %v2
  %v4589 = sdiv i64 %v4588, %v3
  %v4590 = mul i64 %v4589, 1
  %v4591 = icmp slt i64 %v4590, %v7
  %v4592 = select i1 %v4591, i64 %v4590, i64 %v7
  %v4593 = mul i64 %v4586, %v4587
  %v4594 = sdiv i64 %v4593, %v3
  %v4595 = mul i64 %v4594, 1
  %v4596 = icmp slt i64 %v4595, %v7
  %v4597 = select i1 %v4596, i64 %v4595, i64 %v7
  br label %b495
b495:
  %v4598 = phi i64 [ %v4592, %b494 ], [ %v4682, %b500 ]
  %v4599 = icmp slt i64 %v4598, %v4597
  br i1 %v4599, label %b496, label %b497
b496:
  br label %b498
b498:
  %v4600 = phi i64 [ 0, %b496 ], [ %v4681, %b503 ]
  %v4601 = icmp slt i64 %v4600, 2
  br i1 %v4601, label %b499, label %b500
b499:
  br label %b501
b501:
  %v4602 = phi i64 [ 0, %b499 ], [ %v4666, %b502 ]
  %v4603 = phi <8 x float> [ splat (float 0x0000000000000000), %b499 ], [ %v4665, %b502 ]
  %v4604 = icmp slt i64 %v4602, 8
  br i1 %v4604, label %b502, label %b503
b502:
  %v4605 = add i64 %v1226, 0
  %v4606 = and i64 %v4605, %v336
  %v4607 = mul i64 %v4606, %v7
  %v4608 = add i64 %v4607, %v4598
  %v4609 = mul i64 %v4608, 2
  %v4610 = getelementptr inbounds float, ptr %v144, i64 %v4609
  %v4611 = add i64 0, %v4600
  %v4612 = getelementptr inbounds float, ptr %v4610, i64 %v4611
  %v4613 = load float, ptr %v4612, align 4
  %v4614 = add i64 %v1226, 0
  %v4615 = and i64 %v4614, %v392
  %v4616 = mul i64 %v4615, %v7
  %v4617 = add i64 %v4616, %v4598
  %v4618 = mul i64 %v4617, 16
  %v4619 = getelementptr inbounds float, ptr %v208, i64 %v4618
  %v4620 = add i64 %v1226, 0
  %v4621 = and i64 %v4620, %v394
  %v4622 = mul i64 %v4621, %v7
  %v4623 = add i64 %v4622, %v4598
  %v4624 = mul i64 %v4623, 2
  %v4625 = getelementptr inbounds float, ptr %v210, i64 %v4624
  %v4626 = add i64 0, %v4600
  %v4627 = getelementptr inbounds float, ptr %v4625, i64 %v4626
  %v4628 = load float, ptr %v4627, align 4
  %v4629 = mul i64 %v4600, 8
  %v4630 = add i64 0, %v4629
  %v4631 = add i64 %v4630, %v4602
  %v4632 = getelementptr inbounds float, ptr %v4619, i64 %v4631
  %v4633 = load <8 x float>, ptr %v4632, align 4
  %v4634 = insertelement <8 x float> poison, float %v4613, i64 0
  %v4635 = shufflevector <8 x float> %v4634, <8 x float> poison, <8 x i32> zeroinitializer
  %v4636 = fmul <8 x float> %v4635, %v4633
  %v4637 = insertelement <8 x float> poison, float %v4628, i64 0
  %v4638 = shufflevector <8 x float> %v4637, <8 x float> poison, <8 x i32> zeroinitializer
  %v4639 = fsub <8 x float> %v4636, %v4638
  %v4640 = fcmp olt <8 x float> %v4639, splat (float 0xC05A400000000000)
  %v4641 = select <8 x i1> %v4640, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4639
  %v4642 = fcmp ogt <8 x float> %v4641, splat (float 0x4056400000000000)
  %v4643 = select <8 x i1> %v4642, <8 x float> splat (float 0x4056400000000000), <8 x float> %v4641
  %v4644 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4643, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4645 = fsub <8 x float> %v4644, splat (float 0x4168000000000000)
  %v4646 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4645, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4643)
  %v4647 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4645, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4646)
  %v4648 = bitcast <8 x float> %v4644 to <8 x i32>
  %v4649 = fmul <8 x float> %v4647, %v4647
  %v4650 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4647, <8 x float> splat (float 0x3F81227F40000000))
  %v4651 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4650, <8 x float> %v4647, <8 x float> splat (float 0x3FA5556740000000))
  %v4652 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4651, <8 x float> %v4647, <8 x float> splat (float 0x3FC5554B00000000))
  %v4653 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4652, <8 x float> %v4647, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4654 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4649, <8 x float> %v4653, <8 x float> %v4647)
  %v4655 = sub <8 x i32> %v4648, splat (i32 1262485250)
  %v4656 = lshr <8 x i32> %v4655, splat (i32 1)
  %v4657 = sub <8 x i32> %v4655, %v4656
  %v4658 = shl <8 x i32> %v4656, splat (i32 23)
  %v4659 = bitcast <8 x i32> %v4658 to <8 x float>
  %v4660 = shl <8 x i32> %v4657, splat (i32 23)
  %v4661 = bitcast <8 x i32> %v4660 to <8 x float>
  %v4662 = fadd <8 x float> %v4654, splat (float 0x3FF0000000000000)
  %v4663 = fmul <8 x float> %v4662, %v4659
  %v4664 = fmul <8 x float> %v4663, %v4661
  %v4665 = fadd <8 x float> %v4603, %v4664
  %v4666 = add nsw i64 %v4602, 8
  br label %b501
b503:
  %v4667 = shufflevector <8 x float> %v4603, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4668 = shufflevector <8 x float> %v4603, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4669 = fadd <4 x float> %v4667, %v4668
  %v4670 = shufflevector <4 x float> %v4669, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4671 = shufflevector <4 x float> %v4669, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4672 = fadd <2 x float> %v4670, %v4671
  %v4673 = extractelement <2 x float> %v4672, i64 0
  %v4674 = extractelement <2 x float> %v4672, i64 1
  %v4675 = fadd float %v4673, %v4674
  %v4676 = fadd float %v4675, 0x0000000000000000
  %v4677 = mul i64 %v4598, 2
  %v4678 = getelementptr inbounds float, ptr %v136, i64 %v4677
  %v4679 = add i64 0, %v4600
  %v4680 = getelementptr inbounds float, ptr %v4678, i64 %v4679
  store float %v4676, ptr %v4680, align 4
  %v4681 = add nsw i64 %v4600, 1
  br label %b498
b500:
  %v4682 = add nsw i64 %v4598, 1
  br label %b495
b497:
  %v4683 = add i64 %v7, 0
  %v4684 = sdiv i64 %v4683, 1
  %v4685 = add i64 %v2, 1
  %v4686 = mul i64 %v4684, %v2
  %v4687 = sdiv i64 %v4686, %v3
  %v4688 = mul i64 %v4687, 1
  %v4689 = icmp slt i64 %v4688, %v7
  %v4690 = select i1 %v4689, i64 %v4688, i64 %v7
  %v4691 = mul i64 %v4684, %v4685
  %v4692 = sdiv i64 %v4691, %v3
  %v4693 = mul i64 %v4692, 1
  %v4694 = icmp slt i64 %v4693, %v7
  %v4695 = select i1 %v4694, i64 %v4693, i64 %v7
  br label %b504
b504:
  %v4696 = phi i64 [ %v4690, %b497 ], [ %v4717, %b505 ]
  %v4697 = icmp slt i64 %v4696, %v4695
  br i1 %v4697, label %b505, label %b506
b505:
  %v4698 = mul i64 %v4696, 2
  %v4699 = getelementptr inbounds float, ptr %v136, i64 %v4698
  %v4700 = add i64 %v1226, 0
  %v4701 = and i64 %v4700, %v396
  %v4702 = mul i64 %v4701, %v7
  %v4703 = add i64 %v4702, %v4696
  %v4704 = mul i64 %v4703, 2
  %v4705 = getelementptr inbounds float, ptr %v212, i64 %v4704
  %v4706 = icmp ult i64 2, 8
  %v4707 = select i1 %v4706, i64 2, i64 8
  %v4708 = trunc i64 %v4707 to i32
  %v4709 = insertelement <8 x i32> poison, i32 %v4708, i64 0
  %v4710 = shufflevector <8 x i32> %v4709, <8 x i32> poison, <8 x i32> zeroinitializer
  %v4711 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v4710
  %v4712 = add i64 0, 0
  %v4713 = getelementptr inbounds float, ptr %v4699, i64 %v4712
  %v4714 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4713, <8 x i1> %v4711, <8 x float> zeroinitializer)
  %v4715 = add i64 0, 0
  %v4716 = getelementptr inbounds float, ptr %v4705, i64 %v4715
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v4714, ptr align 4 %v4716, <8 x i1> %v4711)
  %v4717 = add nsw i64 %v4696, 1
  br label %b504
b506:
  %v4718 = add i64 %v7, 0
  %v4719 = sdiv i64 %v4718, 1
  %v4720 = add i64 %v2, 1
  %v4721 = mul i64 %v4719, %v2
  %v4722 = sdiv i64 %v4721, %v3
  %v4723 = mul i64 %v4722, 1
  %v4724 = icmp slt i64 %v4723, %v7
  %v4725 = select i1 %v4724, i64 %v4723, i64 %v7
  %v4726 = mul i64 %v4719, %v4720
  %v4727 = sdiv i64 %v4726, %v3
  %v4728 = mul i64 %v4727, 1
  %v4729 = icmp slt i64 %v4728, %v7
  %v4730 = select i1 %v4729, i64 %v4728, i64 %v7
  br label %b507
b507:
  %v4731 = phi i64 [ %v4725, %b506 ], [ %v4878, %b512 ]
  %v4732 = icmp slt i64 %v4731, %v4730
  br i1 %v4732, label %b508, label %b509
b508:
  br label %b510
b510:
  %v4733 = phi i64 [ 0, %b508 ], [ %v4877, %b511 ]
  %v4734 = icmp slt i64 %v4733, 2
  br i1 %v4734, label %b511, label %b512
b511:
  %v4735 = add i64 %v1226, 0
  %v4736 = and i64 %v4735, %v368
  %v4737 = mul i64 %v4736, %v7
  %v4738 = add i64 %v4737, %v4731
  %v4739 = mul i64 %v4738, 2
  %v4740 = getelementptr inbounds float, ptr %v184, i64 %v4739
  %v4741 = add i64 0, %v4733
  %v4742 = getelementptr inbounds float, ptr %v4740, i64 %v4741
  %v4743 = load float, ptr %v4742, align 4
  %v4744 = add i64 %v1226, 0
  %v4745 = and i64 %v4744, %v384
  %v4746 = mul i64 %v4745, %v7
  %v4747 = add i64 %v4746, %v4731
  %v4748 = mul i64 %v4747, 16
  %v4749 = getelementptr inbounds float, ptr %v200, i64 %v4748
  %v4750 = add i64 %v1226, 0
  %v4751 = and i64 %v4750, %v370
  %v4752 = mul i64 %v4751, %v7
  %v4753 = add i64 %v4752, %v4731
  %v4754 = mul i64 %v4753, 2
  %v4755 = getelementptr inbounds float, ptr %v186, i64 %v4754
  %v4756 = add i64 0, %v4733
  %v4757 = getelementptr inbounds float, ptr %v4755, i64 %v4756
  %v4758 = load float, ptr %v4757, align 4
  %v4759 = add i64 %v1226, 0
  %v4760 = and i64 %v4759, %v336
  %v4761 = mul i64 %v4760, %v7
  %v4762 = add i64 %v4761, %v4731
  %v4763 = mul i64 %v4762, 2
  %v4764 = getelementptr inbounds float, ptr %v144, i64 %v4763
  %v4765 = add i64 0, %v4733
  %v4766 = getelementptr inbounds float, ptr %v4764, i64 %v4765
  %v4767 = load float, ptr %v4766, align 4
  %v4768 = add i64 %v1226, 0
  %v4769 = and i64 %v4768, %v392
  %v4770 = mul i64 %v4769, %v7
  %v4771 = add i64 %v4770, %v4731
  %v4772 = mul i64 %v4771, 16
  %v4773 = getelementptr inbounds float, ptr %v208, i64 %v4772
  %v4774 = add i64 %v1226, 0
  %v4775 = and i64 %v4774, %v394
  %v4776 = mul i64 %v4775, %v7
  %v4777 = add i64 %v4776, %v4731
  %v4778 = mul i64 %v4777, 2
  %v4779 = getelementptr inbounds float, ptr %v210, i64 %v4778
  %v4780 = add i64 0, %v4733
  %v4781 = getelementptr inbounds float, ptr %v4779, i64 %v4780
  %v4782 = load float, ptr %v4781, align 4
  %v4783 = add i64 %v1226, 0
  %v4784 = and i64 %v4783, %v396
  %v4785 = mul i64 %v4784, %v7
  %v4786 = add i64 %v4785, %v4731
  %v4787 = mul i64 %v4786, 2
  %v4788 = getelementptr inbounds float, ptr %v212, i64 %v4787
  %v4789 = add i64 0, %v4733
  %v4790 = getelementptr inbounds float, ptr %v4788, i64 %v4789
  %v4791 = load float, ptr %v4790, align 4
  %v4792 = add i64 %v1226, 0
  %v4793 = and i64 %v4792, %v372
  %v4794 = mul i64 %v4793, %v7
  %v4795 = add i64 %v4794, %v4731
  %v4796 = mul i64 %v4795, 2
  %v4797 = getelementptr inbounds float, ptr %v188, i64 %v4796
  %v4798 = add i64 0, %v4733
  %v4799 = getelementptr inbounds float, ptr %v4797, i64 %v4798
  %v4800 = load float, ptr %v4799, align 4
  %v4801 = add i64 %v1226, 0
  %v4802 = and i64 %v4801, %v386
  %v4803 = mul i64 %v4802, %v7
  %v4804 = add i64 %v4803, %v4731
  %v4805 = mul i64 %v4804, 16
  %v4806 = getelementptr inbounds float, ptr %v202, i64 %v4805
  %v4807 = add i64 %v1226, 1
  %v4808 = and i64 %v4807, %v292
  %v4809 = mul i64 %v4808, %v7
  %v4810 = add i64 %v4809, %v4731
  %v4811 = mul i64 %v4810, 16
  %v4812 = getelementptr inbounds float, ptr %v38, i64 %v4811
  %v4813 = mul i64 %v4733, 8
  %v4814 = add i64 0, %v4813
  %v4815 = add i64 %v4814, 0
  %v4816 = getelementptr inbounds float, ptr %v4749, i64 %v4815
  %v4817 = load <8 x float>, ptr %v4816, align 4
  %v4818 = insertelement <8 x float> poison, float %v4743, i64 0
  %v4819 = shufflevector <8 x float> %v4818, <8 x float> poison, <8 x i32> zeroinitializer
  %v4820 = fmul <8 x float> %v4819, %v4817
  %v4821 = mul i64 %v4733, 8
  %v4822 = add i64 0, %v4821
  %v4823 = add i64 %v4822, 0
  %v4824 = getelementptr inbounds float, ptr %v4773, i64 %v4823
  %v4825 = load <8 x float>, ptr %v4824, align 4
  %v4826 = insertelement <8 x float> poison, float %v4767, i64 0
  %v4827 = shufflevector <8 x float> %v4826, <8 x float> poison, <8 x i32> zeroinitializer
  %v4828 = fmul <8 x float> %v4827, %v4825
  %v4829 = insertelement <8 x float> poison, float %v4782, i64 0
  %v4830 = shufflevector <8 x float> %v4829, <8 x float> poison, <8 x i32> zeroinitializer
  %v4831 = fsub <8 x float> %v4828, %v4830
  %v4832 = fcmp olt <8 x float> %v4831, splat (float 0xC05A400000000000)
  %v4833 = select <8 x i1> %v4832, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4831
  %v4834 = fcmp ogt <8 x float> %v4833, splat (float 0x4056400000000000)
  %v4835 = select <8 x i1> %v4834, <8 x float> splat (float 0x4056400000000000), <8 x float> %v4833
  %v4836 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4835, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4837 = fsub <8 x float> %v4836, splat (float 0x4168000000000000)
  %v4838 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4837, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4835)
  %v4839 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4837, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4838)
  %v4840 = bitcast <8 x float> %v4836 to <8 x i32>
  %v4841 = fmul <8 x float> %v4839, %v4839
  %v4842 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4839, <8 x float> splat (float 0x3F81227F40000000))
  %v4843 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4842, <8 x float> %v4839, <8 x float> splat (float 0x3FA5556740000000))
  %v4844 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4843, <8 x float> %v4839, <8 x float> splat (float 0x3FC5554B00000000))
  %v4845 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4844, <8 x float> %v4839, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4846 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4841, <8 x float> %v4845, <8 x float> %v4839)
  %v4847 = sub <8 x i32> %v4840, splat (i32 1262485250)
  %v4848 = lshr <8 x i32> %v4847, splat (i32 1)
  %v4849 = sub <8 x i32> %v4847, %v4848
  %v4850 = shl <8 x i32> %v4848, splat (i32 23)
  %v4851 = bitcast <8 x i32> %v4850 to <8 x float>
  %v4852 = shl <8 x i32> %v4849, splat (i32 23)
  %v4853 = bitcast <8 x i32> %v4852 to <8 x float>
  %v4854 = fadd <8 x float> %v4846, splat (float 0x3FF0000000000000)
  %v4855 = fmul <8 x float> %v4854, %v4851
  %v4856 = fmul <8 x float> %v4855, %v4853
  %v4857 = insertelement <8 x float> poison, float %v4791, i64 0
  %v4858 = shufflevector <8 x float> %v4857, <8 x float> poison, <8 x i32> zeroinitializer
  %v4859 = fdiv <8 x float> %v4856, %v4858
  %v4860 = insertelement <8 x float> poison, float %v4758, i64 0
  %v4861 = shufflevector <8 x float> %v4860, <8 x float> poison, <8 x i32> zeroinitializer
  %v4862 = fmul <8 x float> %v4861, %v4859
  %v4863 = fadd <8 x float> %v4820, %v4862
  %v4864 = mul i64 %v4733, 8
  %v4865 = add i64 0, %v4864
  %v4866 = add i64 %v4865, 0
  %v4867 = getelementptr inbounds float, ptr %v4806, i64 %v4866
  %v4868 = load <8 x float>, ptr %v4867, align 4
  %v4869 = insertelement <8 x float> poison, float %v4800, i64 0
  %v4870 = shufflevector <8 x float> %v4869, <8 x float> poison, <8 x i32> zeroinitializer
  %v4871 = fmul <8 x float> %v4870, %v4868
  %v4872 = fadd <8 x float> %v4863, %v4871
  %v4873 = mul i64 %v4733, 8
  %v4874 = add i64 0, %v4873
  %v4875 = add i64 %v4874, 0
  %v4876 = getelementptr inbounds float, ptr %v4812, i64 %v4875
  store <8 x float> %v4872, ptr %v4876, align 4
  %v4877 = add nsw i64 %v4733, 1
  br label %b510
b512:
  %v4878 = add nsw i64 %v4731, 1
  br label %b507
b509:
  %v4879 = add i64 %v7, 0
  %v4880 = sdiv i64 %v4879, 1
  %v4881 = add i64 %v2, 1
  %v4882 = mul i64 %v4880, %v2
  %v4883 = sdiv i64 %v4882, %v3
  %v4884 = mul i64 %v4883, 1
  %v4885 = icmp slt i64 %v4884, %v7
  %v4886 = select i1 %v4885, i64 %v4884, i64 %v7
  %v4887 = mul i64 %v4880, %v4881
  %v4888 = sdiv i64 %v4887, %v3
  %v4889 = mul i64 %v4888, 1
  %v4890 = icmp slt i64 %v4889, %v7
  %v4891 = select i1 %v4890, i64 %v4889, i64 %v7
  br label %b513
b513:
  %v4892 = phi i64 [ %v4886, %b509 ], [ %v4937, %b518 ]
  %v4893 = icmp slt i64 %v4892, %v4891
  br i1 %v4893, label %b514, label %b515
b514:
  br label %b516
b516:
  %v4894 = phi i64 [ 0, %b514 ], [ %v4936, %b521 ]
  %v4895 = icmp slt i64 %v4894, 2
  br i1 %v4895, label %b517, label %b518
b517:
  br label %b519
b519:
  %v4896 = phi i64 [ 0, %b517 ], [ %v4925, %b520 ]
  %v4897 = phi <8 x float> [ splat (float 0x0000000000000000), %b517 ], [ %v4924, %b520 ]
  %v4898 = icmp slt i64 %v4896, 8
  br i1 %v4898, label %b520, label %b521
b520:
  %v4899 = add i64 %v1226, 1
  %v4900 = and i64 %v4899, %v292
  %v4901 = mul i64 %v4900, %v7
  %v4902 = add i64 %v4901, %v4892
  %v4903 = mul i64 %v4902, 16
  %v4904 = getelementptr inbounds float, ptr %v38, i64 %v4903
  %v4905 = mul i64 %v4894, 8
  %v4906 = add i64 0, %v4905
  %v4907 = add i64 %v4906, %v4896
  %v4908 = getelementptr inbounds float, ptr %v4904, i64 %v4907
  %v4909 = load float, ptr %v4908, align 4
  %v4910 = add i64 %v1226, 1
  %v4911 = and i64 %v4910, %v282
  %v4912 = mul i64 %v4911, %v7
  %v4913 = add i64 %v4912, %v4892
  %v4914 = mul i64 %v4913, 64
  %v4915 = getelementptr inbounds float, ptr %v28, i64 %v4914
  %v4916 = add i64 0, 0
  %v4917 = mul i64 %v4896, 8
  %v4918 = add i64 %v4916, %v4917
  %v4919 = getelementptr inbounds float, ptr %v4915, i64 %v4918
  %v4920 = load <8 x float>, ptr %v4919, align 4
  %v4921 = insertelement <8 x float> poison, float %v4909, i64 0
  %v4922 = shufflevector <8 x float> %v4921, <8 x float> poison, <8 x i32> zeroinitializer
  %v4923 = fmul <8 x float> %v4922, %v4920
  %v4924 = fadd <8 x float> %v4897, %v4923
  %v4925 = add nsw i64 %v4896, 1
  br label %b519
b521:
  %v4926 = add i64 %v1226, 1
  %v4927 = and i64 %v4926, %v294
  %v4928 = mul i64 %v4927, %v7
  %v4929 = add i64 %v4928, %v4892
  %v4930 = mul i64 %v4929, 16
  %v4931 = getelementptr inbounds float, ptr %v40, i64 %v4930
  %v4932 = mul i64 %v4894, 8
  %v4933 = add i64 0, %v4932
  %v4934 = add i64 %v4933, 0
  %v4935 = getelementptr inbounds float, ptr %v4931, i64 %v4934
  store <8 x float> %v4897, ptr %v4935, align 4
  %v4936 = add nsw i64 %v4894, 1
  br label %b516
b518:
  %v4937 = add nsw i64 %v4892, 1
  br label %b513
b515:
  %v4938 = add i64 %v7, 0
  %v4939 = sdiv i64 %v4938, 1
  %v4940 = add i64 %v2, 1
  %v4941 = mul i64 %v4939, %v2
  %v4942 = sdiv i64 %v4941, %v3
  %v4943 = mul i64 %v4942, 1
  %v4944 = icmp slt i64 %v4943, %v7
  %v4945 = select i1 %v4944, i64 %v4943, i64 %v7
  %v4946 = mul i64 %v4939, %v4940
  %v4947 = sdiv i64 %v4946, %v3
  %v4948 = mul i64 %v4947, 1
  %v4949 = icmp slt i64 %v4948, %v7
  %v4950 = select i1 %v4949, i64 %v4948, i64 %v7
  br label %b522
b522:
  %v4951 = phi i64 [ %v4945, %b515 ], [ %v4973, %b527 ]
  %v4952 = icmp slt i64 %v4951, %v4950
  br i1 %v4952, label %b523, label %b524
b523:
  %v4953 = add i64 %v1226, 1
  %v4954 = and i64 %v4953, %v294
  %v4955 = mul i64 %v4954, %v7
  %v4956 = add i64 %v4955, %v4951
  %v4957 = mul i64 %v4956, 16
  %v4958 = getelementptr inbounds float, ptr %v40, i64 %v4957
  %v4959 = add i64 %v1226, 0
  %v4960 = and i64 %v4959, %v308
  %v4961 = mul i64 %v4960, %v7
  %v4962 = add i64 %v4961, %v4951
  %v4963 = mul i64 %v4962, 24
  %v4964 = getelementptr inbounds float, ptr %v86, i64 %v4963
  br label %b525
b525:
  %v4965 = phi i64 [ 0, %b523 ], [ %v4972, %b526 ]
  %v4966 = icmp slt i64 %v4965, 16
  br i1 %v4966, label %b526, label %b527
b526:
  %v4967 = add i64 0, %v4965
  %v4968 = getelementptr inbounds float, ptr %v4958, i64 %v4967
  %v4969 = load <8 x float>, ptr %v4968, align 4
  %v4970 = add i64 8, %v4965
  %v4971 = getelementptr inbounds float, ptr %v4964, i64 %v4970
  store <8 x float> %v4969, ptr %v4971, align 4
  %v4972 = add nsw i64 %v4965, 8
  br label %b525
b527:
  %v4973 = add nsw i64 %v4951, 1
  br label %b522
b524:
  %v4974 = add nsw i64 %v1226, 1
  br label %b203
b205:
  %v4975 = icmp sgt i64 %v3, 1
  br i1 %v4975, label %b528, label %b529
b528:
  %v4976 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4977 = atomicrmw add ptr %v4976, i64 1 acq_rel
  %v4978 = load i64, ptr %v407, align 8
  %v4979 = add i64 %v4978, 1
  store i64 %v4979, ptr %v407, align 8
  %v4980 = mul i64 %v3, %v4979
  br label %b530
b530:
  %v4981 = load atomic i64, ptr %v4976 acquire, align 8
  %v4982 = icmp slt i64 %v4981, %v4980
  br i1 %v4982, label %b531, label %b532
b531:
  %v4983 = call i32 @sched_yield()
  br label %b530
b532:
  br label %b529
b529:
  %v4984 = add nsw i64 %v1136, %v1135
  br label %b178
b180:
  %v4985 = getelementptr inbounds float, ptr %v409, i64 1472
  %v4986 = getelementptr inbounds i64, ptr %v1, i64 4
  %v4987 = load i64, ptr %v4986, align 8
  %v4988 = icmp eq i64 %v4987, 0
  br i1 %v4988, label %b533, label %b534
b533:
  %v4989 = add i64 1, 0
  %v4990 = sdiv i64 %v4989, 1
  %v4991 = add i64 %v2, 1
  %v4992 = mul i64 %v4990, %v2
  %v4993 = sdiv i64 %v4992, %v3
  %v4994 = mul i64 %v4993, 1
  %v4995 = icmp slt i64 %v4994, 1
  %v4996 = select i1 %v4995, i64 %v4994, i64 1
  %v4997 = mul i64 %v4990, %v4991
  %v4998 = sdiv i64 %v4997, %v3
  %v4999 = mul i64 %v4998, 1
  %v5000 = icmp slt i64 %v4999, 1
  %v5001 = select i1 %v5000, i64 %v4999, i64 1
  %v5002 = icmp slt i64 %v5001, 1
  %v5003 = select i1 %v5002, i64 %v5001, i64 1
  br label %b535
b535:
  %v5004 = phi i64 [ %v4996, %b533 ], [ %v5018, %b536 ]
  %v5005 = icmp slt i64 %v5004, %v5003
  br i1 %v5005, label %b536, label %b537
b536:
  %v5006 = mul i64 %v5004, 192
  %v5007 = mul i64 %v5004, 8
  %v5008 = add i64 %v5006, 0
  %v5009 = add i64 %v5007, 0
  %v5010 = getelementptr inbounds float, ptr %v4985, i64 %v5008
  %v5011 = sub i64 8, %v5009
  %v5012 = icmp slt i64 %v5011, 0
  %v5013 = select i1 %v5012, i64 0, i64 %v5011
  %v5014 = mul i64 %v5009, 24
  %v5015 = add i64 0, %v5014
  %v5016 = getelementptr inbounds float, ptr %v22, i64 %v5015
  call void @pack_turned(ptr %v5016, i64 24, i64 1, i64 24, i64 %v5013, ptr %v5010, i64 8)
  %v5017 = add i64 %v5006, 192
  %v5018 = add nsw i64 %v5004, 1
  br label %b535
b537:
  br label %b534
b534:
  %v5019 = icmp sgt i64 %v3, 1
  br i1 %v5019, label %b538, label %b539
b538:
  %v5020 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5021 = atomicrmw add ptr %v5020, i64 1 acq_rel
  %v5022 = load i64, ptr %v407, align 8
  %v5023 = add i64 %v5022, 1
  store i64 %v5023, ptr %v407, align 8
  %v5024 = mul i64 %v3, %v5023
  br label %b540
b540:
  %v5025 = load atomic i64, ptr %v5020 acquire, align 8
  %v5026 = icmp slt i64 %v5025, %v5024
  br i1 %v5026, label %b541, label %b542
b541:
  %v5027 = call i32 @sched_yield()
  br label %b540
b542:
  br label %b539
b539:
  %v5029 = add i64 %v8, 0
  %v5030 = sdiv i64 %v5029, 1
  %v5031 = add i64 %v2, 1
  %v5032 = mul i64 %v5030, %v2
  %v5033 = sdiv i64 %v5032, %v3
  %v5034 = mul i64 %v5033, 1
  %v5035 = icmp slt i64 %v5034, %v8
  %v5036 = select i1 %v5035, i64 %v5034, i64 %v8
  %v5037 = mul i64 %v5030, %v5031
  %v5038 = sdiv i64 %v5037, %v3
  %v5039 = mul i64 %v5038, 1
  %v5040 = icmp slt i64 %v5039, %v8
  %v5041 = select i1 %v5040, i64 %v5039, i64 %v8
  br label %b543
b543:
  %v5042 = phi i64 [ %v5036, %b539 ], [ %v5100, %b548 ]
  %v5043 = icmp slt i64 %v5042, %v5041
  br i1 %v5043, label %b544, label %b545
b544:
  %v5044 = add i64 %v5042, 96
  %v5045 = icmp slt i64 %v5044, %v5041
  %v5046 = select i1 %v5045, i64 %v5044, i64 %v5041
  br label %b546
b546:
  %v5047 = phi i64 [ 0, %b544 ], [ %v5099, %b551 ]
  %v5048 = icmp slt i64 %v5047, 1
  br i1 %v5048, label %b547, label %b548
b547:
  %v5049 = sub i64 %v5046, %v5042
  %v5050 = sub i64 8, 1
  %v5051 = add i64 %v5049, %v5050
  %v5052 = sdiv i64 %v5051, 8
  br label %b549
b549:
  %v5053 = phi i64 [ 0, %b547 ], [ %v5098, %b556 ]
  %v5054 = icmp slt i64 %v5053, %v5052
  br i1 %v5054, label %b550, label %b551
b550:
  %v5055 = mul i64 %v5049, %v5053
  %v5056 = sdiv i64 %v5055, %v5052
  %v5057 = add i64 %v5042, %v5056
  %v5058 = add i64 %v5053, 1
  %v5059 = mul i64 %v5049, %v5058
  %v5060 = sdiv i64 %v5059, %v5052
  %v5061 = add i64 %v5042, %v5060
  %v5062 = mul i64 %v5047, 192
  %v5063 = getelementptr inbounds float, ptr %v4985, i64 %v5062
  %v5064 = sub i64 %v5061, %v5057
  %v5065 = mul i64 %v5057, 24
  %v5066 = getelementptr inbounds float, ptr %v86, i64 %v5065
  %v5067 = getelementptr inbounds float, ptr %v5066, i64 0
  %v5068 = sub i64 %v5064, 1
  %v5069 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v5068
  %v5070 = load ptr, ptr %v5069, align 4
  %v5071 = getelementptr inbounds float, ptr %v5028, i64 0
  %v5072 = icmp sgt i64 %v5064, 0
  br i1 %v5072, label %b552, label %b553
b552:
  call void %v5070(ptr %v5067, i64 24, ptr %v5063, i64 24, ptr %v5071, i64 8, i64 0)
  br label %b553
b553:
  %v5073 = add i64 %v5062, 192
  br label %b554
b554:
  %v5074 = phi i64 [ %v5057, %b553 ], [ %v5097, %b559 ]
  %v5075 = icmp slt i64 %v5074, %v5061
  br i1 %v5075, label %b555, label %b556
b555:
  %v5076 = sub i64 %v5074, %v5057
  %v5077 = mul i64 %v5076, 8
  %v5078 = getelementptr inbounds float, ptr %v5028, i64 %v5077
  %v5079 = mul i64 %v5074, 8
  %v5080 = getelementptr inbounds float, ptr %v64, i64 %v5079
  br label %b557
b557:
  %v5081 = phi i64 [ 0, %b555 ], [ %v5096, %b558 ]
  %v5082 = icmp slt i64 %v5081, 1
  br i1 %v5082, label %b558, label %b559
b558:
  %v5083 = mul i64 %v5047, 1
  %v5084 = add i64 %v5083, %v5081
  %v5085 = mul i64 %v5084, 8
  %v5086 = add i64 0, %v5081
  %v5087 = mul i64 %v5086, 8
  %v5088 = getelementptr inbounds float, ptr %v5078, i64 %v5087
  %v5089 = load <8 x float>, ptr %v5088, align 4
  %v5090 = add i64 0, %v5085
  %v5091 = getelementptr inbounds float, ptr %v24, i64 %v5090
  %v5092 = load <8 x float>, ptr %v5091, align 4
  %v5093 = fadd <8 x float> %v5089, %v5092
  %v5094 = add i64 0, %v5085
  %v5095 = getelementptr inbounds float, ptr %v5080, i64 %v5094
  store <8 x float> %v5093, ptr %v5095, align 4
  %v5096 = add nsw i64 %v5081, 1
  br label %b557
b559:
  %v5097 = add nsw i64 %v5074, 1
  br label %b554
b556:
  %v5098 = add nsw i64 %v5053, 1
  br label %b549
b551:
  %v5099 = add nsw i64 %v5047, 1
  br label %b546
b548:
  %v5100 = add nsw i64 %v5042, 96
  br label %b543
b545:
  %v5101 = add i64 %v8, 0
  %v5102 = sdiv i64 %v5101, 1
  %v5103 = add i64 %v2, 1
  %v5104 = mul i64 %v5102, %v2
  %v5105 = sdiv i64 %v5104, %v3
  %v5106 = mul i64 %v5105, 1
  %v5107 = icmp slt i64 %v5106, %v8
  %v5108 = select i1 %v5107, i64 %v5106, i64 %v8
  %v5109 = mul i64 %v5102, %v5103
  %v5110 = sdiv i64 %v5109, %v3
  %v5111 = mul i64 %v5110, 1
  %v5112 = icmp slt i64 %v5111, %v8
  %v5113 = select i1 %v5112, i64 %v5111, i64 %v8
  br label %b560
b560:
  %v5114 = phi i64 [ %v5108, %b545 ], [ %v5144, %b565 ]
  %v5115 = icmp slt i64 %v5114, %v5113
  br i1 %v5115, label %b561, label %b562
b561:
  br label %b563
b563:
  %v5116 = phi i64 [ 0, %b561 ], [ %v5143, %b568 ]
  %v5117 = icmp slt i64 %v5116, 8
  br i1 %v5117, label %b564, label %b565
b564:
  br label %b566
b566:
  %v5118 = phi i64 [ 0, %b564 ], [ %v5142, %b567 ]
  %v5119 = phi float [ 0x3FF0000000000000, %b564 ], [ %v5135, %b567 ]
  %v5120 = icmp slt i64 %v5118, 2
  br i1 %v5120, label %b567, label %b568
b567:
  %v5121 = mul i64 %v5114, 2
  %v5122 = getelementptr inbounds float, ptr %v142, i64 %v5121
  %v5123 = mul i64 %v5114, 16
  %v5124 = getelementptr inbounds float, ptr %v38, i64 %v5123
  %v5125 = add i64 0, %v5118
  %v5126 = getelementptr inbounds float, ptr %v5122, i64 %v5125
  %v5127 = load float, ptr %v5126, align 4
  %v5128 = add i64 0, %v5116
  %v5129 = mul i64 %v5118, 8
  %v5130 = add i64 %v5128, %v5129
  %v5131 = getelementptr inbounds float, ptr %v5124, i64 %v5130
  %v5132 = load float, ptr %v5131, align 4
  %v5133 = fmul float %v5127, %v5132
  %v5134 = fsub float 0x3FF0000000000000, %v5133
  %v5135 = fmul float %v5119, %v5134
  %v5136 = mul i64 %v5114, 16
  %v5137 = getelementptr inbounds float, ptr %v90, i64 %v5136
  %v5138 = add i64 0, %v5116
  %v5139 = mul i64 %v5118, 8
  %v5140 = add i64 %v5138, %v5139
  %v5141 = getelementptr inbounds float, ptr %v5137, i64 %v5140
  store float %v5135, ptr %v5141, align 4
  %v5142 = add nsw i64 %v5118, 1
  br label %b566
b568:
  %v5143 = add nsw i64 %v5116, 1
  br label %b563
b565:
  %v5144 = add nsw i64 %v5114, 1
  br label %b560
b562:
  %v5145 = add i64 %v8, 0
  %v5146 = sdiv i64 %v5145, 1
  %v5147 = add i64 %v2, 1
  %v5148 = mul i64 %v5146, %v2
  %v5149 = sdiv i64 %v5148, %v3
  %v5150 = mul i64 %v5149, 1
  %v5151 = icmp slt i64 %v5150, %v8
  %v5152 = select i1 %v5151, i64 %v5150, i64 %v8
  %v5153 = mul i64 %v5146, %v5147
  %v5154 = sdiv i64 %v5153, %v3
  %v5155 = mul i64 %v5154, 1
  %v5156 = icmp slt i64 %v5155, %v8
  %v5157 = select i1 %v5156, i64 %v5155, i64 %v8
  br label %b569
b569:
  %v5158 = phi i64 [ %v5152, %b562 ], [ %v5189, %b574 ]
  %v5159 = icmp slt i64 %v5158, %v5157
  br i1 %v5159, label %b570, label %b571
b570:
  br label %b572
b572:
  %v5160 = phi i64 [ 0, %b570 ], [ %v5188, %b577 ]
  %v5161 = icmp slt i64 %v5160, 8
  br i1 %v5161, label %b573, label %b574
b573:
  br label %b575
b575:
  %v5162 = phi i64 [ 0, %b573 ], [ %v5187, %b576 ]
  %v5163 = phi float [ 0x3FF0000000000000, %b573 ], [ %v5180, %b576 ]
  %v5164 = icmp slt i64 %v5162, 2
  br i1 %v5164, label %b576, label %b577
b576:
  %v5165 = sub i64 1, %v5162
  %v5166 = mul i64 %v5158, 2
  %v5167 = getelementptr inbounds float, ptr %v142, i64 %v5166
  %v5168 = mul i64 %v5158, 16
  %v5169 = getelementptr inbounds float, ptr %v38, i64 %v5168
  %v5170 = add i64 0, %v5165
  %v5171 = getelementptr inbounds float, ptr %v5167, i64 %v5170
  %v5172 = load float, ptr %v5171, align 4
  %v5173 = add i64 0, %v5160
  %v5174 = mul i64 %v5165, 8
  %v5175 = add i64 %v5173, %v5174
  %v5176 = getelementptr inbounds float, ptr %v5169, i64 %v5175
  %v5177 = load float, ptr %v5176, align 4
  %v5178 = fmul float %v5172, %v5177
  %v5179 = fsub float 0x3FF0000000000000, %v5178
  %v5180 = fmul float %v5163, %v5179
  %v5181 = mul i64 %v5158, 16
  %v5182 = getelementptr inbounds float, ptr %v214, i64 %v5181
  %v5183 = add i64 0, %v5160
  %v5184 = mul i64 %v5165, 8
  %v5185 = add i64 %v5183, %v5184
  %v5186 = getelementptr inbounds float, ptr %v5182, i64 %v5185
  store float %v5180, ptr %v5186, align 4
  %v5187 = add nsw i64 %v5162, 1
  br label %b575
b577:
  %v5188 = add nsw i64 %v5160, 1
  br label %b572
b574:
  %v5189 = add nsw i64 %v5158, 1
  br label %b569
b571:
  %v5190 = add i64 %v8, 0
  %v5191 = sdiv i64 %v5190, 1
  %v5192 = add i64 %v2, 1
  %v5193 = mul i64 %v5191, %v2
  %v5194 = sdiv i64 %v5193, %v3
  %v5195 = mul i64 %v5194, 1
  %v5196 = icmp slt i64 %v5195, %v8
  %v5197 = select i1 %v5196, i64 %v5195, i64 %v8
  %v5198 = mul i64 %v5191, %v5192
  %v5199 = sdiv i64 %v5198, %v3
  %v5200 = mul i64 %v5199, 1
  %v5201 = icmp slt i64 %v5200, %v8
  %v5202 = select i1 %v5201, i64 %v5200, i64 %v8
  br label %b578
b578:
  %v5203 = phi i64 [ %v5197, %b571 ], [ %v5211, %b579 ]
  %v5204 = icmp slt i64 %v5203, %v5202
  br i1 %v5204, label %b579, label %b580
b579:
  %v5205 = mul i64 %v5203, 16
  %v5206 = getelementptr inbounds float, ptr %v88, i64 %v5205
  %v5207 = add i64 0, 0
  %v5208 = getelementptr inbounds float, ptr %v5206, i64 %v5207
  %v5209 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v5210 = shufflevector <8 x float> %v5209, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v5210, ptr %v5208, align 4
  %v5211 = add nsw i64 %v5203, 1
  br label %b578
b580:
  %v5212 = add i64 %v8, 0
  %v5213 = sdiv i64 %v5212, 1
  %v5214 = add i64 %v2, 1
  %v5215 = mul i64 %v5213, %v2
  %v5216 = sdiv i64 %v5215, %v3
  %v5217 = mul i64 %v5216, 1
  %v5218 = icmp slt i64 %v5217, %v8
  %v5219 = select i1 %v5218, i64 %v5217, i64 %v8
  %v5220 = mul i64 %v5213, %v5214
  %v5221 = sdiv i64 %v5220, %v3
  %v5222 = mul i64 %v5221, 1
  %v5223 = icmp slt i64 %v5222, %v8
  %v5224 = select i1 %v5223, i64 %v5222, i64 %v8
  br label %b581
b581:
  %v5225 = phi i64 [ %v5219, %b580 ], [ %v5236, %b582 ]
  %v5226 = icmp slt i64 %v5225, %v5224
  br i1 %v5226, label %b582, label %b583
b582:
  %v5227 = mul i64 %v5225, 16
  %v5228 = getelementptr inbounds float, ptr %v90, i64 %v5227
  %v5229 = mul i64 %v5225, 16
  %v5230 = getelementptr inbounds float, ptr %v88, i64 %v5229
  %v5231 = add i64 0, 0
  %v5232 = getelementptr inbounds float, ptr %v5228, i64 %v5231
  %v5233 = load <8 x float>, ptr %v5232, align 4
  %v5234 = add i64 8, 0
  %v5235 = getelementptr inbounds float, ptr %v5230, i64 %v5234
  store <8 x float> %v5233, ptr %v5235, align 4
  %v5236 = add nsw i64 %v5225, 1
  br label %b581
b583:
  %v5237 = add i64 %v8, 0
  %v5238 = sdiv i64 %v5237, 1
  %v5239 = add i64 %v2, 1
  %v5240 = mul i64 %v5238, %v2
  %v5241 = sdiv i64 %v5240, %v3
  %v5242 = mul i64 %v5241, 1
  %v5243 = icmp slt i64 %v5242, %v8
  %v5244 = select i1 %v5243, i64 %v5242, i64 %v8
  %v5245 = mul i64 %v5238, %v5239
  %v5246 = sdiv i64 %v5245, %v3
  %v5247 = mul i64 %v5246, 1
  %v5248 = icmp slt i64 %v5247, %v8
  %v5249 = select i1 %v5248, i64 %v5247, i64 %v8
  br label %b584
b584:
  %v5250 = phi i64 [ %v5244, %b583 ], [ %v5261, %b585 ]
  %v5251 = icmp slt i64 %v5250, %v5249
  br i1 %v5251, label %b585, label %b586
b585:
  %v5252 = mul i64 %v5250, 16
  %v5253 = getelementptr inbounds float, ptr %v214, i64 %v5252
  %v5254 = mul i64 %v5250, 16
  %v5255 = getelementptr inbounds float, ptr %v90, i64 %v5254
  %v5256 = add i64 8, 0
  %v5257 = getelementptr inbounds float, ptr %v5253, i64 %v5256
  %v5258 = load <8 x float>, ptr %v5257, align 4
  %v5259 = add i64 0, 0
  %v5260 = getelementptr inbounds float, ptr %v5255, i64 %v5259
  store <8 x float> %v5258, ptr %v5260, align 4
  %v5261 = add nsw i64 %v5250, 1
  br label %b584
b586:
  %v5262 = add i64 %v8, 0
  %v5263 = sdiv i64 %v5262, 1
  %v5264 = add i64 %v2, 1
  %v5265 = mul i64 %v5263, %v2
  %v5266 = sdiv i64 %v5265, %v3
  %v5267 = mul i64 %v5266, 1
  %v5268 = icmp slt i64 %v5267, %v8
  %v5269 = select i1 %v5268, i64 %v5267, i64 %v8
  %v5270 = mul i64 %v5263, %v5264
  %v5271 = sdiv i64 %v5270, %v3
  %v5272 = mul i64 %v5271, 1
  %v5273 = icmp slt i64 %v5272, %v8
  %v5274 = select i1 %v5273, i64 %v5272, i64 %v8
  br label %b587
b587:
  %v5275 = phi i64 [ %v5269, %b586 ], [ %v5283, %b588 ]
  %v5276 = icmp slt i64 %v5275, %v5274
  br i1 %v5276, label %b588, label %b589
b588:
  %v5277 = mul i64 %v5275, 16
  %v5278 = getelementptr inbounds float, ptr %v90, i64 %v5277
  %v5279 = add i64 8, 0
  %v5280 = getelementptr inbounds float, ptr %v5278, i64 %v5279
  %v5281 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v5282 = shufflevector <8 x float> %v5281, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v5282, ptr %v5280, align 4
  %v5283 = add nsw i64 %v5275, 1
  br label %b587
b589:
  %v5284 = add i64 %v8, 0
  %v5285 = sdiv i64 %v5284, 1
  %v5286 = add i64 %v2, 1
  %v5287 = mul i64 %v5285, %v2
  %v5288 = sdiv i64 %v5287, %v3
  %v5289 = mul i64 %v5288, 1
  %v5290 = icmp slt i64 %v5289, %v8
  %v5291 = select i1 %v5290, i64 %v5289, i64 %v8
  %v5292 = mul i64 %v5285, %v5286
  %v5293 = sdiv i64 %v5292, %v3
  %v5294 = mul i64 %v5293, 1
  %v5295 = icmp slt i64 %v5294, %v8
  %v5296 = select i1 %v5295, i64 %v5294, i64 %v8
  br label %b590
b590:
  %v5297 = phi i64 [ %v5291, %b589 ], [ %v5317, %b595 ]
  %v5298 = icmp slt i64 %v5297, %v5296
  br i1 %v5298, label %b591, label %b592
b591:
  %v5299 = mul i64 %v5297, 16
  %v5300 = getelementptr inbounds float, ptr %v88, i64 %v5299
  %v5301 = mul i64 %v5297, 16
  %v5302 = getelementptr inbounds float, ptr %v90, i64 %v5301
  %v5303 = mul i64 %v5297, 16
  %v5304 = getelementptr inbounds float, ptr %v214, i64 %v5303
  br label %b593
b593:
  %v5305 = phi i64 [ 0, %b591 ], [ %v5316, %b594 ]
  %v5306 = icmp slt i64 %v5305, 16
  br i1 %v5306, label %b594, label %b595
b594:
  %v5307 = add i64 0, %v5305
  %v5308 = getelementptr inbounds float, ptr %v5300, i64 %v5307
  %v5309 = load <8 x float>, ptr %v5308, align 4
  %v5310 = add i64 0, %v5305
  %v5311 = getelementptr inbounds float, ptr %v5302, i64 %v5310
  %v5312 = load <8 x float>, ptr %v5311, align 4
  %v5313 = fmul <8 x float> %v5309, %v5312
  %v5314 = add i64 0, %v5305
  %v5315 = getelementptr inbounds float, ptr %v5304, i64 %v5314
  store <8 x float> %v5313, ptr %v5315, align 4
  %v5316 = add nsw i64 %v5305, 8
  br label %b593
b595:
  %v5317 = add nsw i64 %v5297, 1
  br label %b590
b592:
  %v5318 = icmp sgt i64 %v3, 1
  br i1 %v5318, label %b596, label %b597
b596:
  %v5319 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5320 = atomicrmw add ptr %v5319, i64 1 acq_rel
  %v5321 = load i64, ptr %v407, align 8
  %v5322 = add i64 %v5321, 1
  store i64 %v5322, ptr %v407, align 8
  %v5323 = mul i64 %v3, %v5322
  br label %b598
b598:
  %v5324 = load atomic i64, ptr %v5319 acquire, align 8
  %v5325 = icmp slt i64 %v5324, %v5323
  br i1 %v5325, label %b599, label %b600
b599:
  %v5326 = call i32 @sched_yield()
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
  %v6745 = alloca float, i64 64, align 4
  %v6966 = alloca float, i64 64, align 4
  %v7043 = alloca float, i64 96, align 4
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
  %v703 = phi i64 [ 0, %b50 ], [ %v7217, %b518 ]
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
  %v4386 = phi i64 [ %v4380, %b344 ], [ %v4603, %b356 ]
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
  %v4602 = getelementptr inbounds float, ptr %v4601, i64 0
  store float %v4599, ptr %v4602, align 4
  %v4603 = add nsw i64 %v4386, 1
  br label %b351
b353:
  %v4604 = add i64 %v7, 0
  %v4605 = sdiv i64 %v4604, 1
  %v4606 = add i64 %v2, 1
  %v4607 = mul i64 %v4605, %v2
  %v4608 = sdiv i64 %v4607, %v3
  %v4609 = mul i64 %v4608, 1
  %v4610 = icmp slt i64 %v4609, %v7
  %v4611 = select i1 %v4610, i64 %v4609, i64 %v7
  %v4612 = mul i64 %v4605, %v4606
  %v4613 = sdiv i64 %v4612, %v3
  %v4614 = mul i64 %v4613, 1
  %v4615 = icmp slt i64 %v4614, %v7
  %v4616 = select i1 %v4615, i64 %v4614, i64 %v7
  br label %b357
b357:
  %v4617 = phi i64 [ %v4611, %b353 ], [ %v4646, %b358 ]
  %v4618 = icmp slt i64 %v4617, %v4616
  br i1 %v4618, label %b358, label %b359
b358:
  %v4619 = mul i64 %v4617, 8
  %v4620 = getelementptr inbounds float, ptr %v94, i64 %v4619
  %v4621 = add i64 %v706, 0
  %v4622 = and i64 %v4621, %v330
  %v4623 = mul i64 %v4622, %v7
  %v4624 = add i64 %v4623, %v4617
  %v4625 = mul i64 %v4624, 8
  %v4626 = getelementptr inbounds float, ptr %v132, i64 %v4625
  %v4627 = add i64 %v706, 0
  %v4628 = and i64 %v4627, %v314
  %v4629 = mul i64 %v4628, %v7
  %v4630 = add i64 %v4629, %v4617
  %v4631 = mul i64 %v4630, 53
  %v4632 = getelementptr inbounds float, ptr %v96, i64 %v4631
  %v4633 = add i64 0, 0
  %v4634 = getelementptr inbounds float, ptr %v4620, i64 %v4633
  %v4635 = load <8 x float>, ptr %v4634, align 4
  %v4636 = add i64 0, 0
  %v4637 = getelementptr inbounds float, ptr %v4626, i64 %v4636
  %v4638 = load <8 x float>, ptr %v4637, align 4
  %v4639 = fmul <8 x float> %v4635, %v4638
  %v4640 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v4641 = shufflevector <8 x float> %v4640, <8 x float> poison, <8 x i32> zeroinitializer
  %v4642 = fsub <8 x float> %v4641, %v4638
  %v4643 = fmul <8 x float> %v4639, %v4642
  %v4644 = add i64 24, 0
  %v4645 = getelementptr inbounds float, ptr %v4632, i64 %v4644
  store <8 x float> %v4643, ptr %v4645, align 4
  %v4646 = add nsw i64 %v4617, 1
  br label %b357
b359:
  %v4647 = add i64 %v7, 0
  %v4648 = sdiv i64 %v4647, 1
  %v4649 = add i64 %v2, 1
  %v4650 = mul i64 %v4648, %v2
  %v4651 = sdiv i64 %v4650, %v3
  %v4652 = mul i64 %v4651, 1
  %v4653 = icmp slt i64 %v4652, %v7
  %v4654 = select i1 %v4653, i64 %v4652, i64 %v7
  %v4655 = mul i64 %v4648, %v4649
  %v4656 = sdiv i64 %v4655, %v3
  %v4657 = mul i64 %v4656, 1
  %v4658 = icmp slt i64 %v4657, %v7
  %v4659 = select i1 %v4658, i64 %v4657, i64 %v7
  br label %b360
b360:
  %v4660 = phi i64 [ %v4654, %b359 ], [ %v4691, %b361 ]
  %v4661 = icmp slt i64 %v4660, %v4659
  br i1 %v4661, label %b361, label %b362
b361:
  %v4662 = add i64 %v706, 0
  %v4663 = and i64 %v4662, %v404
  %v4664 = mul i64 %v4663, %v7
  %v4665 = add i64 %v4664, %v4660
  %v4666 = mul i64 %v4665, 8
  %v4667 = getelementptr inbounds float, ptr %v264, i64 %v4666
  %v4668 = add i64 %v706, 0
  %v4669 = and i64 %v4668, %v374
  %v4670 = mul i64 %v4669, %v7
  %v4671 = add i64 %v4670, %v4660
  %v4672 = mul i64 %v4671, 7
  %v4673 = getelementptr inbounds float, ptr %v190, i64 %v4672
  %v4674 = mul i64 %v4660, 8
  %v4675 = getelementptr inbounds float, ptr %v94, i64 %v4674
  %v4676 = icmp ult i64 7, 8
  %v4677 = select i1 %v4676, i64 7, i64 8
  %v4678 = trunc i64 %v4677 to i32
  %v4679 = insertelement <8 x i32> poison, i32 %v4678, i64 0
  %v4680 = shufflevector <8 x i32> %v4679, <8 x i32> poison, <8 x i32> zeroinitializer
  %v4681 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v4680
  %v4682 = add i64 1, 0
  %v4683 = getelementptr inbounds float, ptr %v4667, i64 %v4682
  %v4684 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4683, <8 x i1> %v4681, <8 x float> zeroinitializer)
  %v4685 = add i64 0, 0
  %v4686 = getelementptr inbounds float, ptr %v4673, i64 %v4685
  %v4687 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4686, <8 x i1> %v4681, <8 x float> zeroinitializer)
  %v4688 = fmul <8 x float> %v4684, %v4687
  %v4689 = add i64 0, 0
  %v4690 = getelementptr inbounds float, ptr %v4675, i64 %v4689
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v4688, ptr align 4 %v4690, <8 x i1> %v4681)
  %v4691 = add nsw i64 %v4660, 1
  br label %b360
b362:
  %v4692 = add i64 %v7, 0
  %v4693 = sdiv i64 %v4692, 1
  %v4694 = add i64 %v2, 1
  %v4695 = mul i64 %v4693, %v2
  %v4696 = sdiv i64 %v4695, %v3
  %v4697 = mul i64 %v4696, 1
  %v4698 = icmp slt i64 %v4697, %v7
  %v4699 = select i1 %v4698, i64 %v4697, i64 %v7
  %v4700 = mul i64 %v4693, %v4694
  %v4701 = sdiv i64 %v4700, %v3
  %v4702 = mul i64 %v4701, 1
  %v4703 = icmp slt i64 %v4702, %v7
  %v4704 = select i1 %v4703, i64 %v4702, i64 %v7
  br label %b363
b363:
  %v4705 = phi i64 [ %v4699, %b362 ], [ %v4928, %b368 ]
  %v4706 = icmp slt i64 %v4705, %v4704
  br i1 %v4706, label %b364, label %b365
b364:
  br label %b366
b366:
  %v4707 = phi i64 [ 0, %b364 ], [ %v4914, %b367 ]
  %v4708 = phi <8 x float> [ splat (float 0x0000000000000000), %b364 ], [ %v4913, %b367 ]
  %v4709 = icmp slt i64 %v4707, 8
  br i1 %v4709, label %b367, label %b368
b367:
  %v4710 = add i64 %v706, 1
  %v4711 = and i64 %v4710, 1
  %v4712 = mul i64 %v4711, %v7
  %v4713 = add i64 %v4712, %v4705
  %v4714 = mul i64 %v4713, 8
  %v4715 = getelementptr inbounds float, ptr %v54, i64 %v4714
  %v4716 = add i64 %v706, 1
  %v4717 = and i64 %v4716, 1
  %v4718 = mul i64 %v4717, %v7
  %v4719 = add i64 %v4718, %v4705
  %v4720 = mul i64 %v4719, 8
  %v4721 = getelementptr inbounds float, ptr %v52, i64 %v4720
  %v4722 = mul i64 %v4705, 1
  %v4723 = getelementptr inbounds float, ptr %v224, i64 %v4722
  %v4724 = getelementptr inbounds float, ptr %v4723, i64 0
  %v4725 = load float, ptr %v4724, align 4
  %v4726 = fneg float %v4725
  %v4727 = mul i64 %v4705, 8
  %v4728 = getelementptr inbounds float, ptr %v252, i64 %v4727
  %v4729 = mul i64 %v4705, 8
  %v4730 = getelementptr inbounds float, ptr %v246, i64 %v4729
  %v4731 = mul i64 %v4705, 8
  %v4732 = getelementptr inbounds float, ptr %v250, i64 %v4731
  %v4733 = mul i64 %v4705, 8
  %v4734 = getelementptr inbounds float, ptr %v244, i64 %v4733
  %v4735 = mul i64 %v4705, 8
  %v4736 = getelementptr inbounds float, ptr %v248, i64 %v4735
  %v4737 = add i64 %v706, 0
  %v4738 = and i64 %v4737, %v350
  %v4739 = mul i64 %v4738, %v7
  %v4740 = add i64 %v4739, %v4705
  %v4741 = mul i64 %v4740, 1
  %v4742 = getelementptr inbounds float, ptr %v166, i64 %v4741
  %v4743 = getelementptr inbounds float, ptr %v4742, i64 0
  %v4744 = load float, ptr %v4743, align 4
  %v4745 = add i64 %v706, 0
  %v4746 = and i64 %v4745, %v348
  %v4747 = mul i64 %v4746, %v7
  %v4748 = add i64 %v4747, %v4705
  %v4749 = mul i64 %v4748, 1
  %v4750 = getelementptr inbounds float, ptr %v164, i64 %v4749
  %v4751 = getelementptr inbounds float, ptr %v4750, i64 0
  %v4752 = load float, ptr %v4751, align 4
  %v4753 = fsub float 0x3FF0000000000000, %v4752
  %v4754 = add i64 %v706, 0
  %v4755 = and i64 %v4754, %v380
  %v4756 = mul i64 %v4755, %v7
  %v4757 = add i64 %v4756, %v4705
  %v4758 = mul i64 %v4757, 1
  %v4759 = getelementptr inbounds float, ptr %v196, i64 %v4758
  %v4760 = getelementptr inbounds float, ptr %v4759, i64 0
  %v4761 = load float, ptr %v4760, align 4
  %v4762 = mul i64 %v4705, 1
  %v4763 = getelementptr inbounds float, ptr %v266, i64 %v4762
  %v4764 = getelementptr inbounds float, ptr %v4763, i64 0
  %v4765 = load float, ptr %v4764, align 4
  %v4766 = add i64 %v706, 0
  %v4767 = and i64 %v4766, %v338
  %v4768 = mul i64 %v4767, %v7
  %v4769 = add i64 %v4768, %v4705
  %v4770 = mul i64 %v4769, 1
  %v4771 = getelementptr inbounds float, ptr %v150, i64 %v4770
  %v4772 = getelementptr inbounds float, ptr %v4771, i64 0
  %v4773 = load float, ptr %v4772, align 4
  %v4774 = call float @llvm.fabs.f32(float %v4773)
  %v4775 = fneg float %v4774
  %v4776 = fcmp olt float %v4775, 0xC05A400000000000
  %v4777 = select i1 %v4776, float 0xC05A400000000000, float %v4775
  %v4778 = call float @llvm.fmuladd.f32(float %v4777, float 0x3FF7154760000000, float 0x4168000000000000)
  %v4779 = fsub float %v4778, 0x4168000000000000
  %v4780 = call float @llvm.fmuladd.f32(float %v4779, float 0xBFE62E4000000000, float %v4777)
  %v4781 = call float @llvm.fmuladd.f32(float %v4779, float 0xBEB7F7D1C0000000, float %v4780)
  %v4782 = bitcast float %v4778 to i32
  %v4783 = fmul float %v4781, %v4781
  %v4784 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v4781, float 0x3F81227F40000000)
  %v4785 = call float @llvm.fmuladd.f32(float %v4784, float %v4781, float 0x3FA5556740000000)
  %v4786 = call float @llvm.fmuladd.f32(float %v4785, float %v4781, float 0x3FC5554B00000000)
  %v4787 = call float @llvm.fmuladd.f32(float %v4786, float %v4781, float 0x3FDFFFFFE0000000)
  %v4788 = call float @llvm.fmuladd.f32(float %v4783, float %v4787, float %v4781)
  %v4789 = sub i32 %v4782, 1262485250
  %v4790 = lshr i32 %v4789, 1
  %v4791 = sub i32 %v4789, %v4790
  %v4792 = shl i32 %v4790, 23
  %v4793 = bitcast i32 %v4792 to float
  %v4794 = shl i32 %v4791, 23
  %v4795 = bitcast i32 %v4794 to float
  %v4796 = fadd float %v4788, 0x3FF0000000000000
  %v4797 = fmul float %v4796, %v4793
  %v4798 = fmul float %v4797, %v4795
  %v4799 = fcmp ogt float %v4798, 0x3FDA8279A0000000
  %v4800 = call float @llvm.fmuladd.f32(float %v4798, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v4801 = select i1 %v4799, float %v4800, float %v4798
  %v4802 = select i1 %v4799, float 0x3FE62E4000000000, float 0x0000000000000000
  %v4803 = select i1 %v4799, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v4804 = fmul float %v4801, %v4801
  %v4805 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v4804, float 0xBFC0DA7220000000)
  %v4806 = call float @llvm.fmuladd.f32(float %v4805, float %v4804, float 0xBFC546EF00000000)
  %v4807 = call float @llvm.fmuladd.f32(float %v4806, float %v4804, float 0xBFD0002320000000)
  %v4808 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v4804, float 0x3FC22D90A0000000)
  %v4809 = call float @llvm.fmuladd.f32(float %v4808, float %v4804, float 0x3FC999FF60000000)
  %v4810 = call float @llvm.fmuladd.f32(float %v4809, float %v4804, float 0x3FD5555540000000)
  %v4811 = call float @llvm.fmuladd.f32(float %v4801, float %v4807, float %v4810)
  %v4812 = call float @llvm.fmuladd.f32(float %v4801, float %v4811, float 0xBFE0000000000000)
  %v4813 = fmul float %v4801, %v4801
  %v4814 = call float @llvm.fmuladd.f32(float %v4813, float %v4812, float %v4803)
  %v4815 = fadd float %v4814, %v4801
  %v4816 = fadd float %v4815, %v4802
  %v4817 = fcmp ogt float %v4773, 0x0000000000000000
  %v4818 = select i1 %v4817, float %v4773, float 0x0000000000000000
  %v4819 = fadd float %v4818, %v4816
  %v4820 = fadd float 0x3FF0000000000000, %v4819
  %v4821 = add i64 %v706, 0
  %v4822 = and i64 %v4821, %v364
  %v4823 = mul i64 %v4822, %v7
  %v4824 = add i64 %v4823, %v4705
  %v4825 = mul i64 %v4824, 8
  %v4826 = getelementptr inbounds float, ptr %v180, i64 %v4825
  %v4827 = add i64 %v706, 0
  %v4828 = and i64 %v4827, %v376
  %v4829 = mul i64 %v4828, %v7
  %v4830 = add i64 %v4829, %v4705
  %v4831 = mul i64 %v4830, 1
  %v4832 = getelementptr inbounds float, ptr %v192, i64 %v4831
  %v4833 = getelementptr inbounds float, ptr %v4832, i64 0
  %v4834 = load float, ptr %v4833, align 4
  %v4835 = add i64 0, %v4707
  %v4836 = getelementptr inbounds float, ptr %v4715, i64 %v4835
  %v4837 = load <8 x float>, ptr %v4836, align 4
  %v4838 = add i64 0, %v4707
  %v4839 = getelementptr inbounds float, ptr %v4721, i64 %v4838
  %v4840 = load <8 x float>, ptr %v4839, align 4
  %v4841 = fadd <8 x float> %v4837, %v4840
  %v4842 = insertelement <8 x float> poison, float %v4726, i64 0
  %v4843 = shufflevector <8 x float> %v4842, <8 x float> poison, <8 x i32> zeroinitializer
  %v4844 = fadd <8 x float> %v4841, %v4843
  %v4845 = add i64 0, %v4707
  %v4846 = getelementptr inbounds float, ptr %v4728, i64 %v4845
  %v4847 = load <8 x float>, ptr %v4846, align 4
  %v4848 = fadd <8 x float> %v4844, %v4847
  %v4849 = add i64 0, %v4707
  %v4850 = getelementptr inbounds float, ptr %v4730, i64 %v4849
  %v4851 = load <8 x float>, ptr %v4850, align 4
  %v4852 = add i64 0, %v4707
  %v4853 = getelementptr inbounds float, ptr %v4732, i64 %v4852
  %v4854 = load <8 x float>, ptr %v4853, align 4
  %v4855 = fsub <8 x float> %v4851, %v4854
  %v4856 = add i64 0, %v4707
  %v4857 = getelementptr inbounds float, ptr %v4734, i64 %v4856
  %v4858 = load <8 x float>, ptr %v4857, align 4
  %v4859 = fadd <8 x float> %v4855, %v4858
  %v4860 = add i64 0, %v4707
  %v4861 = getelementptr inbounds float, ptr %v4736, i64 %v4860
  %v4862 = load <8 x float>, ptr %v4861, align 4
  %v4863 = fadd <8 x float> %v4859, %v4862
  %v4864 = fadd <8 x float> %v4848, %v4863
  %v4865 = insertelement <8 x float> poison, float %v4744, i64 0
  %v4866 = shufflevector <8 x float> %v4865, <8 x float> poison, <8 x i32> zeroinitializer
  %v4867 = fmul <8 x float> %v4864, %v4866
  %v4868 = insertelement <8 x float> poison, float %v4753, i64 0
  %v4869 = shufflevector <8 x float> %v4868, <8 x float> poison, <8 x i32> zeroinitializer
  %v4870 = fmul <8 x float> %v4867, %v4869
  %v4871 = insertelement <8 x float> poison, float %v4761, i64 0
  %v4872 = shufflevector <8 x float> %v4871, <8 x float> poison, <8 x i32> zeroinitializer
  %v4873 = fdiv <8 x float> %v4870, %v4872
  %v4874 = insertelement <8 x float> poison, float %v4765, i64 0
  %v4875 = shufflevector <8 x float> %v4874, <8 x float> poison, <8 x i32> zeroinitializer
  %v4876 = fadd <8 x float> %v4873, %v4875
  %v4877 = add i64 0, %v4707
  %v4878 = getelementptr inbounds float, ptr %v4826, i64 %v4877
  %v4879 = load <8 x float>, ptr %v4878, align 4
  %v4880 = insertelement <8 x float> poison, float %v4820, i64 0
  %v4881 = shufflevector <8 x float> %v4880, <8 x float> poison, <8 x i32> zeroinitializer
  %v4882 = fmul <8 x float> %v4881, %v4879
  %v4883 = insertelement <8 x float> poison, float %v4834, i64 0
  %v4884 = shufflevector <8 x float> %v4883, <8 x float> poison, <8 x i32> zeroinitializer
  %v4885 = fsub <8 x float> %v4882, %v4884
  %v4886 = fcmp olt <8 x float> %v4885, splat (float 0xC05A400000000000)
  %v4887 = select <8 x i1> %v4886, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4885
  %v4888 = fcmp ogt <8 x float> %v4887, splat (float 0x4056400000000000)
  %v4889 = select <8 x i1> %v4888, <8 x float> splat (float 0x4056400000000000), <8 x float> %v4887
  %v4890 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4889, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4891 = fsub <8 x float> %v4890, splat (float 0x4168000000000000)
  %v4892 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4891, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4889)
  %v4893 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4891, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4892)
  %v4894 = bitcast <8 x float> %v4890 to <8 x i32>
  %v4895 = fmul <8 x float> %v4893, %v4893
  %v4896 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4893, <8 x float> splat (float 0x3F81227F40000000))
  %v4897 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4896, <8 x float> %v4893, <8 x float> splat (float 0x3FA5556740000000))
  %v4898 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4897, <8 x float> %v4893, <8 x float> splat (float 0x3FC5554B00000000))
  %v4899 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4898, <8 x float> %v4893, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4900 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4895, <8 x float> %v4899, <8 x float> %v4893)
  %v4901 = sub <8 x i32> %v4894, splat (i32 1262485250)
  %v4902 = lshr <8 x i32> %v4901, splat (i32 1)
  %v4903 = sub <8 x i32> %v4901, %v4902
  %v4904 = shl <8 x i32> %v4902, splat (i32 23)
  %v4905 = bitcast <8 x i32> %v4904 to <8 x float>
  %v4906 = shl <8 x i32> %v4903, splat (i32 23)
  %v4907 = bitcast <8 x i32> %v4906 to <8 x float>
  %v4908 = fadd <8 x float> %v4900, splat (float 0x3FF0000000000000)
  %v4909 = fmul <8 x float> %v4908, %v4905
  %v4910 = fmul <8 x float> %v4909, %v4907
  %v4911 = fmul <8 x float> %v4876, %v4910
  %v4912 = fmul <8 x float> %v4911, %v4879
  %v4913 = fadd <8 x float> %v4708, %v4912
  %v4914 = add nsw i64 %v4707, 8
  br label %b366
b368:
  %v4915 = shufflevector <8 x float> %v4708, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4916 = shufflevector <8 x float> %v4708, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4917 = fadd <4 x float> %v4915, %v4916
  %v4918 = shufflevector <4 x float> %v4917, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4919 = shufflevector <4 x float> %v4917, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4920 = fadd <2 x float> %v4918, %v4919
  %v4921 = extractelement <2 x float> %v4920, i64 0
  %v4922 = extractelement <2 x float> %v4920, i64 1
  %v4923 = fadd float %v4921, %v4922
  %v4924 = fadd float %v4923, 0x0000000000000000
  %v4925 = mul i64 %v4705, 1
  %v4926 = getelementptr inbounds float, ptr %v268, i64 %v4925
  %v4927 = getelementptr inbounds float, ptr %v4926, i64 0
  store float %v4924, ptr %v4927, align 4
  %v4928 = add nsw i64 %v4705, 1
  br label %b363
b365:
  %v4929 = add i64 %v7, 0
  %v4930 = sdiv i64 %v4929, 1
  %v4931 = add i64 %v2, 1
  %v4932 = mul i64 %v4930, %v2
  %v4933 = sdiv i64 %v4932, %v3
  %v4934 = mul i64 %v4933, 1
  %v4935 = icmp slt i64 %v4934, %v7
  %v4936 = select i1 %v4935, i64 %v4934, i64 %v7
  %v4937 = mul i64 %v4930, %v4931
  %v4938 = sdiv i64 %v4937, %v3
  %v4939 = mul i64 %v4938, 1
  %v4940 = icmp slt i64 %v4939, %v7
  %v4941 = select i1 %v4940, i64 %v4939, i64 %v7
  br label %b369
b369:
  %v4942 = phi i64 [ %v4936, %b365 ], [ %v5193, %b370 ]
  %v4943 = icmp slt i64 %v4942, %v4941
  br i1 %v4943, label %b370, label %b371
b370:
  %v4944 = add i64 %v706, 1
  %v4945 = and i64 %v4944, 1
  %v4946 = mul i64 %v4945, %v7
  %v4947 = add i64 %v4946, %v4942
  %v4948 = mul i64 %v4947, 8
  %v4949 = getelementptr inbounds float, ptr %v54, i64 %v4948
  %v4950 = add i64 %v706, 1
  %v4951 = and i64 %v4950, 1
  %v4952 = mul i64 %v4951, %v7
  %v4953 = add i64 %v4952, %v4942
  %v4954 = mul i64 %v4953, 8
  %v4955 = getelementptr inbounds float, ptr %v52, i64 %v4954
  %v4956 = mul i64 %v4942, 1
  %v4957 = getelementptr inbounds float, ptr %v224, i64 %v4956
  %v4958 = getelementptr inbounds float, ptr %v4957, i64 0
  %v4959 = load float, ptr %v4958, align 4
  %v4960 = fneg float %v4959
  %v4961 = mul i64 %v4942, 8
  %v4962 = getelementptr inbounds float, ptr %v252, i64 %v4961
  %v4963 = mul i64 %v4942, 8
  %v4964 = getelementptr inbounds float, ptr %v246, i64 %v4963
  %v4965 = mul i64 %v4942, 8
  %v4966 = getelementptr inbounds float, ptr %v250, i64 %v4965
  %v4967 = mul i64 %v4942, 8
  %v4968 = getelementptr inbounds float, ptr %v244, i64 %v4967
  %v4969 = mul i64 %v4942, 8
  %v4970 = getelementptr inbounds float, ptr %v248, i64 %v4969
  %v4971 = add i64 %v706, 0
  %v4972 = and i64 %v4971, %v350
  %v4973 = mul i64 %v4972, %v7
  %v4974 = add i64 %v4973, %v4942
  %v4975 = mul i64 %v4974, 1
  %v4976 = getelementptr inbounds float, ptr %v166, i64 %v4975
  %v4977 = getelementptr inbounds float, ptr %v4976, i64 0
  %v4978 = load float, ptr %v4977, align 4
  %v4979 = add i64 %v706, 0
  %v4980 = and i64 %v4979, %v348
  %v4981 = mul i64 %v4980, %v7
  %v4982 = add i64 %v4981, %v4942
  %v4983 = mul i64 %v4982, 1
  %v4984 = getelementptr inbounds float, ptr %v164, i64 %v4983
  %v4985 = getelementptr inbounds float, ptr %v4984, i64 0
  %v4986 = load float, ptr %v4985, align 4
  %v4987 = fsub float 0x3FF0000000000000, %v4986
  %v4988 = add i64 %v706, 0
  %v4989 = and i64 %v4988, %v380
  %v4990 = mul i64 %v4989, %v7
  %v4991 = add i64 %v4990, %v4942
  %v4992 = mul i64 %v4991, 1
  %v4993 = getelementptr inbounds float, ptr %v196, i64 %v4992
  %v4994 = getelementptr inbounds float, ptr %v4993, i64 0
  %v4995 = load float, ptr %v4994, align 4
  %v4996 = mul i64 %v4942, 1
  %v4997 = getelementptr inbounds float, ptr %v266, i64 %v4996
  %v4998 = getelementptr inbounds float, ptr %v4997, i64 0
  %v4999 = load float, ptr %v4998, align 4
  %v5000 = add i64 %v706, 0
  %v5001 = and i64 %v5000, %v338
  %v5002 = mul i64 %v5001, %v7
  %v5003 = add i64 %v5002, %v4942
  %v5004 = mul i64 %v5003, 1
  %v5005 = getelementptr inbounds float, ptr %v150, i64 %v5004
  %v5006 = getelementptr inbounds float, ptr %v5005, i64 0
  %v5007 = load float, ptr %v5006, align 4
  %v5008 = call float @llvm.fabs.f32(float %v5007)
  %v5009 = fneg float %v5008
  %v5010 = fcmp olt float %v5009, 0xC05A400000000000
  %v5011 = select i1 %v5010, float 0xC05A400000000000, float %v5009
  %v5012 = call float @llvm.fmuladd.f32(float %v5011, float 0x3FF7154760000000, float 0x4168000000000000)
  %v5013 = fsub float %v5012, 0x4168000000000000
  %v5014 = call float @llvm.fmuladd.f32(float %v5013, float 0xBFE62E4000000000, float %v5011)
  %v5015 = call float @llvm.fmuladd.f32(float %v5013, float 0xBEB7F7D1C0000000, float %v5014)
  %v5016 = bitcast float %v5012 to i32
  %v5017 = fmul float %v5015, %v5015
  %v5018 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v5015, float 0x3F81227F40000000)
  %v5019 = call float @llvm.fmuladd.f32(float %v5018, float %v5015, float 0x3FA5556740000000)
  %v5020 = call float @llvm.fmuladd.f32(float %v5019, float %v5015, float 0x3FC5554B00000000)
  %v5021 = call float @llvm.fmuladd.f32(float %v5020, float %v5015, float 0x3FDFFFFFE0000000)
  %v5022 = call float @llvm.fmuladd.f32(float %v5017, float %v5021, float %v5015)
  %v5023 = sub i32 %v5016, 1262485250
  %v5024 = lshr i32 %v5023, 1
  %v5025 = sub i32 %v5023, %v5024
  %v5026 = shl i32 %v5024, 23
  %v5027 = bitcast i32 %v5026 to float
  %v5028 = shl i32 %v5025, 23
  %v5029 = bitcast i32 %v5028 to float
  %v5030 = fadd float %v5022, 0x3FF0000000000000
  %v5031 = fmul float %v5030, %v5027
  %v5032 = fmul float %v5031, %v5029
  %v5033 = fcmp ogt float %v5032, 0x3FDA8279A0000000
  %v5034 = call float @llvm.fmuladd.f32(float %v5032, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v5035 = select i1 %v5033, float %v5034, float %v5032
  %v5036 = select i1 %v5033, float 0x3FE62E4000000000, float 0x0000000000000000
  %v5037 = select i1 %v5033, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v5038 = fmul float %v5035, %v5035
  %v5039 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v5038, float 0xBFC0DA7220000000)
  %v5040 = call float @llvm.fmuladd.f32(float %v5039, float %v5038, float 0xBFC546EF00000000)
  %v5041 = call float @llvm.fmuladd.f32(float %v5040, float %v5038, float 0xBFD0002320000000)
  %v5042 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v5038, float 0x3FC22D90A0000000)
  %v5043 = call float @llvm.fmuladd.f32(float %v5042, float %v5038, float 0x3FC999FF60000000)
  %v5044 = call float @llvm.fmuladd.f32(float %v5043, float %v5038, float 0x3FD5555540000000)
  %v5045 = call float @llvm.fmuladd.f32(float %v5035, float %v5041, float %v5044)
  %v5046 = call float @llvm.fmuladd.f32(float %v5035, float %v5045, float 0xBFE0000000000000)
  %v5047 = fmul float %v5035, %v5035
  %v5048 = call float @llvm.fmuladd.f32(float %v5047, float %v5046, float %v5037)
  %v5049 = fadd float %v5048, %v5035
  %v5050 = fadd float %v5049, %v5036
  %v5051 = fcmp ogt float %v5007, 0x0000000000000000
  %v5052 = select i1 %v5051, float %v5007, float 0x0000000000000000
  %v5053 = fadd float %v5052, %v5050
  %v5054 = fadd float 0x3FF0000000000000, %v5053
  %v5055 = add i64 %v706, 0
  %v5056 = and i64 %v5055, %v364
  %v5057 = mul i64 %v5056, %v7
  %v5058 = add i64 %v5057, %v4942
  %v5059 = mul i64 %v5058, 8
  %v5060 = getelementptr inbounds float, ptr %v180, i64 %v5059
  %v5061 = add i64 %v706, 0
  %v5062 = and i64 %v5061, %v376
  %v5063 = mul i64 %v5062, %v7
  %v5064 = add i64 %v5063, %v4942
  %v5065 = mul i64 %v5064, 1
  %v5066 = getelementptr inbounds float, ptr %v192, i64 %v5065
  %v5067 = getelementptr inbounds float, ptr %v5066, i64 0
  %v5068 = load float, ptr %v5067, align 4
  %v5069 = add i64 %v706, 0
  %v5070 = and i64 %v5069, %v360
  %v5071 = mul i64 %v5070, %v7
  %v5072 = add i64 %v5071, %v4942
  %v5073 = mul i64 %v5072, 1
  %v5074 = getelementptr inbounds float, ptr %v176, i64 %v5073
  %v5075 = getelementptr inbounds float, ptr %v5074, i64 0
  %v5076 = load float, ptr %v5075, align 4
  %v5077 = fcmp ogt float %v5076, 0x0000000000000000
  %v5078 = select i1 %v5077, float 0x3FF0000000000000, float 0x0000000000000000
  %v5079 = fcmp une float %v5078, 0x0000000000000000
  %v5080 = select i1 %v5079, float %v5076, float 0x3FF0000000000000
  %v5081 = call float @llvm.sqrt.f32(float %v5080)
  %v5082 = fcmp une float %v5078, 0x0000000000000000
  %v5083 = select i1 %v5082, float %v5081, float 0x0000000000000000
  %v5084 = add i64 %v706, 0
  %v5085 = and i64 %v5084, %v326
  %v5086 = mul i64 %v5085, %v7
  %v5087 = add i64 %v5086, %v4942
  %v5088 = mul i64 %v5087, 8
  %v5089 = getelementptr inbounds float, ptr %v120, i64 %v5088
  %v5090 = mul i64 %v4942, 8
  %v5091 = getelementptr inbounds float, ptr %v270, i64 %v5090
  %v5092 = add i64 0, 0
  %v5093 = getelementptr inbounds float, ptr %v4949, i64 %v5092
  %v5094 = load <8 x float>, ptr %v5093, align 4
  %v5095 = add i64 0, 0
  %v5096 = getelementptr inbounds float, ptr %v4955, i64 %v5095
  %v5097 = load <8 x float>, ptr %v5096, align 4
  %v5098 = fadd <8 x float> %v5094, %v5097
  %v5099 = insertelement <8 x float> poison, float %v4960, i64 0
  %v5100 = shufflevector <8 x float> %v5099, <8 x float> poison, <8 x i32> zeroinitializer
  %v5101 = fadd <8 x float> %v5098, %v5100
  %v5102 = add i64 0, 0
  %v5103 = getelementptr inbounds float, ptr %v4962, i64 %v5102
  %v5104 = load <8 x float>, ptr %v5103, align 4
  %v5105 = fadd <8 x float> %v5101, %v5104
  %v5106 = add i64 0, 0
  %v5107 = getelementptr inbounds float, ptr %v4964, i64 %v5106
  %v5108 = load <8 x float>, ptr %v5107, align 4
  %v5109 = add i64 0, 0
  %v5110 = getelementptr inbounds float, ptr %v4966, i64 %v5109
  %v5111 = load <8 x float>, ptr %v5110, align 4
  %v5112 = fsub <8 x float> %v5108, %v5111
  %v5113 = add i64 0, 0
  %v5114 = getelementptr inbounds float, ptr %v4968, i64 %v5113
  %v5115 = load <8 x float>, ptr %v5114, align 4
  %v5116 = fadd <8 x float> %v5112, %v5115
  %v5117 = add i64 0, 0
  %v5118 = getelementptr inbounds float, ptr %v4970, i64 %v5117
  %v5119 = load <8 x float>, ptr %v5118, align 4
  %v5120 = fadd <8 x float> %v5116, %v5119
  %v5121 = fadd <8 x float> %v5105, %v5120
  %v5122 = insertelement <8 x float> poison, float %v4978, i64 0
  %v5123 = shufflevector <8 x float> %v5122, <8 x float> poison, <8 x i32> zeroinitializer
  %v5124 = fmul <8 x float> %v5121, %v5123
  %v5125 = insertelement <8 x float> poison, float %v4987, i64 0
  %v5126 = shufflevector <8 x float> %v5125, <8 x float> poison, <8 x i32> zeroinitializer
  %v5127 = fmul <8 x float> %v5124, %v5126
  %v5128 = insertelement <8 x float> poison, float %v4995, i64 0
  %v5129 = shufflevector <8 x float> %v5128, <8 x float> poison, <8 x i32> zeroinitializer
  %v5130 = fdiv <8 x float> %v5127, %v5129
  %v5131 = insertelement <8 x float> poison, float %v4999, i64 0
  %v5132 = shufflevector <8 x float> %v5131, <8 x float> poison, <8 x i32> zeroinitializer
  %v5133 = fadd <8 x float> %v5130, %v5132
  %v5134 = add i64 0, 0
  %v5135 = getelementptr inbounds float, ptr %v5060, i64 %v5134
  %v5136 = load <8 x float>, ptr %v5135, align 4
  %v5137 = insertelement <8 x float> poison, float %v5054, i64 0
  %v5138 = shufflevector <8 x float> %v5137, <8 x float> poison, <8 x i32> zeroinitializer
  %v5139 = fmul <8 x float> %v5138, %v5136
  %v5140 = insertelement <8 x float> poison, float %v5068, i64 0
  %v5141 = shufflevector <8 x float> %v5140, <8 x float> poison, <8 x i32> zeroinitializer
  %v5142 = fsub <8 x float> %v5139, %v5141
  %v5143 = fcmp olt <8 x float> %v5142, splat (float 0xC05A400000000000)
  %v5144 = select <8 x i1> %v5143, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v5142
  %v5145 = fcmp ogt <8 x float> %v5144, splat (float 0x4056400000000000)
  %v5146 = select <8 x i1> %v5145, <8 x float> splat (float 0x4056400000000000), <8 x float> %v5144
  %v5147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5146, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v5148 = fsub <8 x float> %v5147, splat (float 0x4168000000000000)
  %v5149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5148, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v5146)
  %v5150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5148, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v5149)
  %v5151 = bitcast <8 x float> %v5147 to <8 x i32>
  %v5152 = fmul <8 x float> %v5150, %v5150
  %v5153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v5150, <8 x float> splat (float 0x3F81227F40000000))
  %v5154 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5153, <8 x float> %v5150, <8 x float> splat (float 0x3FA5556740000000))
  %v5155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5154, <8 x float> %v5150, <8 x float> splat (float 0x3FC5554B00000000))
  %v5156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5155, <8 x float> %v5150, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v5157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5152, <8 x float> %v5156, <8 x float> %v5150)
  %v5158 = sub <8 x i32> %v5151, splat (i32 1262485250)
  %v5159 = lshr <8 x i32> %v5158, splat (i32 1)
  %v5160 = sub <8 x i32> %v5158, %v5159
  %v5161 = shl <8 x i32> %v5159, splat (i32 23)
  %v5162 = bitcast <8 x i32> %v5161 to <8 x float>
  %v5163 = shl <8 x i32> %v5160, splat (i32 23)
  %v5164 = bitcast <8 x i32> %v5163 to <8 x float>
  %v5165 = fadd <8 x float> %v5157, splat (float 0x3FF0000000000000)
  %v5166 = fmul <8 x float> %v5165, %v5162
  %v5167 = fmul <8 x float> %v5166, %v5164
  %v5168 = fmul <8 x float> %v5133, %v5167
  %v5169 = fmul <8 x float> %v5168, %v5138
  %v5170 = add i64 0, 0
  %v5171 = getelementptr inbounds float, ptr %v5089, i64 %v5170
  %v5172 = load <8 x float>, ptr %v5171, align 4
  %v5173 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v5174 = shufflevector <8 x float> %v5173, <8 x float> poison, <8 x i32> zeroinitializer
  %v5175 = fcmp ogt <8 x float> %v5172, %v5174
  %v5176 = select <8 x i1> %v5175, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v5177 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v5178 = shufflevector <8 x float> %v5177, <8 x float> poison, <8 x i32> zeroinitializer
  %v5179 = fcmp une <8 x float> %v5176, splat (float 0x0000000000000000)
  %v5180 = select <8 x i1> %v5179, <8 x float> %v5172, <8 x float> %v5178
  %v5181 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v5180)
  %v5182 = fcmp une <8 x float> %v5176, splat (float 0x0000000000000000)
  %v5183 = select <8 x i1> %v5182, <8 x float> %v5181, <8 x float> %v5174
  %v5184 = insertelement <8 x float> poison, float %v5083, i64 0
  %v5185 = shufflevector <8 x float> %v5184, <8 x float> poison, <8 x i32> zeroinitializer
  %v5186 = fmul <8 x float> %v5185, %v5183
  %v5187 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v5188 = shufflevector <8 x float> %v5187, <8 x float> poison, <8 x i32> zeroinitializer
  %v5189 = fadd <8 x float> %v5186, %v5188
  %v5190 = fdiv <8 x float> %v5169, %v5189
  %v5191 = add i64 0, 0
  %v5192 = getelementptr inbounds float, ptr %v5091, i64 %v5191
  store <8 x float> %v5190, ptr %v5192, align 4
  %v5193 = add nsw i64 %v4942, 1
  br label %b369
b371:
  %v5194 = add i64 %v7, 0
  %v5195 = sdiv i64 %v5194, 1
  %v5196 = add i64 %v2, 1
  %v5197 = mul i64 %v5195, %v2
  %v5198 = sdiv i64 %v5197, %v3
  %v5199 = mul i64 %v5198, 1
  %v5200 = icmp slt i64 %v5199, %v7
  %v5201 = select i1 %v5200, i64 %v5199, i64 %v7
  %v5202 = mul i64 %v5195, %v5196
  %v5203 = sdiv i64 %v5202, %v3
  %v5204 = mul i64 %v5203, 1
  %v5205 = icmp slt i64 %v5204, %v7
  %v5206 = select i1 %v5205, i64 %v5204, i64 %v7
  br label %b372
b372:
  %v5207 = phi i64 [ %v5201, %b371 ], [ %v5475, %b377 ]
  %v5208 = icmp slt i64 %v5207, %v5206
  br i1 %v5208, label %b373, label %b374
b373:
  br label %b375
b375:
  %v5209 = phi i64 [ 0, %b373 ], [ %v5461, %b376 ]
  %v5210 = phi <8 x float> [ splat (float 0x0000000000000000), %b373 ], [ %v5460, %b376 ]
  %v5211 = icmp slt i64 %v5209, 8
  br i1 %v5211, label %b376, label %b377
b376:
  %v5212 = add i64 %v706, 1
  %v5213 = and i64 %v5212, 1
  %v5214 = mul i64 %v5213, %v7
  %v5215 = add i64 %v5214, %v5207
  %v5216 = mul i64 %v5215, 8
  %v5217 = getelementptr inbounds float, ptr %v54, i64 %v5216
  %v5218 = add i64 %v706, 1
  %v5219 = and i64 %v5218, 1
  %v5220 = mul i64 %v5219, %v7
  %v5221 = add i64 %v5220, %v5207
  %v5222 = mul i64 %v5221, 8
  %v5223 = getelementptr inbounds float, ptr %v52, i64 %v5222
  %v5224 = mul i64 %v5207, 1
  %v5225 = getelementptr inbounds float, ptr %v224, i64 %v5224
  %v5226 = getelementptr inbounds float, ptr %v5225, i64 0
  %v5227 = load float, ptr %v5226, align 4
  %v5228 = fneg float %v5227
  %v5229 = mul i64 %v5207, 8
  %v5230 = getelementptr inbounds float, ptr %v252, i64 %v5229
  %v5231 = mul i64 %v5207, 8
  %v5232 = getelementptr inbounds float, ptr %v246, i64 %v5231
  %v5233 = mul i64 %v5207, 8
  %v5234 = getelementptr inbounds float, ptr %v250, i64 %v5233
  %v5235 = mul i64 %v5207, 8
  %v5236 = getelementptr inbounds float, ptr %v244, i64 %v5235
  %v5237 = mul i64 %v5207, 8
  %v5238 = getelementptr inbounds float, ptr %v248, i64 %v5237
  %v5239 = add i64 %v706, 0
  %v5240 = and i64 %v5239, %v350
  %v5241 = mul i64 %v5240, %v7
  %v5242 = add i64 %v5241, %v5207
  %v5243 = mul i64 %v5242, 1
  %v5244 = getelementptr inbounds float, ptr %v166, i64 %v5243
  %v5245 = getelementptr inbounds float, ptr %v5244, i64 0
  %v5246 = load float, ptr %v5245, align 4
  %v5247 = add i64 %v706, 0
  %v5248 = and i64 %v5247, %v348
  %v5249 = mul i64 %v5248, %v7
  %v5250 = add i64 %v5249, %v5207
  %v5251 = mul i64 %v5250, 1
  %v5252 = getelementptr inbounds float, ptr %v164, i64 %v5251
  %v5253 = getelementptr inbounds float, ptr %v5252, i64 0
  %v5254 = load float, ptr %v5253, align 4
  %v5255 = fsub float 0x3FF0000000000000, %v5254
  %v5256 = add i64 %v706, 0
  %v5257 = and i64 %v5256, %v380
  %v5258 = mul i64 %v5257, %v7
  %v5259 = add i64 %v5258, %v5207
  %v5260 = mul i64 %v5259, 1
  %v5261 = getelementptr inbounds float, ptr %v196, i64 %v5260
  %v5262 = getelementptr inbounds float, ptr %v5261, i64 0
  %v5263 = load float, ptr %v5262, align 4
  %v5264 = mul i64 %v5207, 1
  %v5265 = getelementptr inbounds float, ptr %v266, i64 %v5264
  %v5266 = getelementptr inbounds float, ptr %v5265, i64 0
  %v5267 = load float, ptr %v5266, align 4
  %v5268 = add i64 %v706, 0
  %v5269 = and i64 %v5268, %v338
  %v5270 = mul i64 %v5269, %v7
  %v5271 = add i64 %v5270, %v5207
  %v5272 = mul i64 %v5271, 1
  %v5273 = getelementptr inbounds float, ptr %v150, i64 %v5272
  %v5274 = getelementptr inbounds float, ptr %v5273, i64 0
  %v5275 = load float, ptr %v5274, align 4
  %v5276 = call float @llvm.fabs.f32(float %v5275)
  %v5277 = fneg float %v5276
  %v5278 = fcmp olt float %v5277, 0xC05A400000000000
  %v5279 = select i1 %v5278, float 0xC05A400000000000, float %v5277
  %v5280 = call float @llvm.fmuladd.f32(float %v5279, float 0x3FF7154760000000, float 0x4168000000000000)
  %v5281 = fsub float %v5280, 0x4168000000000000
  %v5282 = call float @llvm.fmuladd.f32(float %v5281, float 0xBFE62E4000000000, float %v5279)
  %v5283 = call float @llvm.fmuladd.f32(float %v5281, float 0xBEB7F7D1C0000000, float %v5282)
  %v5284 = bitcast float %v5280 to i32
  %v5285 = fmul float %v5283, %v5283
  %v5286 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v5283, float 0x3F81227F40000000)
  %v5287 = call float @llvm.fmuladd.f32(float %v5286, float %v5283, float 0x3FA5556740000000)
  %v5288 = call float @llvm.fmuladd.f32(float %v5287, float %v5283, float 0x3FC5554B00000000)
  %v5289 = call float @llvm.fmuladd.f32(float %v5288, float %v5283, float 0x3FDFFFFFE0000000)
  %v5290 = call float @llvm.fmuladd.f32(float %v5285, float %v5289, float %v5283)
  %v5291 = sub i32 %v5284, 1262485250
  %v5292 = lshr i32 %v5291, 1
  %v5293 = sub i32 %v5291, %v5292
  %v5294 = shl i32 %v5292, 23
  %v5295 = bitcast i32 %v5294 to float
  %v5296 = shl i32 %v5293, 23
  %v5297 = bitcast i32 %v5296 to float
  %v5298 = fadd float %v5290, 0x3FF0000000000000
  %v5299 = fmul float %v5298, %v5295
  %v5300 = fmul float %v5299, %v5297
  %v5301 = fcmp ogt float %v5300, 0x3FDA8279A0000000
  %v5302 = call float @llvm.fmuladd.f32(float %v5300, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v5303 = select i1 %v5301, float %v5302, float %v5300
  %v5304 = select i1 %v5301, float 0x3FE62E4000000000, float 0x0000000000000000
  %v5305 = select i1 %v5301, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v5306 = fmul float %v5303, %v5303
  %v5307 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v5306, float 0xBFC0DA7220000000)
  %v5308 = call float @llvm.fmuladd.f32(float %v5307, float %v5306, float 0xBFC546EF00000000)
  %v5309 = call float @llvm.fmuladd.f32(float %v5308, float %v5306, float 0xBFD0002320000000)
  %v5310 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v5306, float 0x3FC22D90A0000000)
  %v5311 = call float @llvm.fmuladd.f32(float %v5310, float %v5306, float 0x3FC999FF60000000)
  %v5312 = call float @llvm.fmuladd.f32(float %v5311, float %v5306, float 0x3FD5555540000000)
  %v5313 = call float @llvm.fmuladd.f32(float %v5303, float %v5309, float %v5312)
  %v5314 = call float @llvm.fmuladd.f32(float %v5303, float %v5313, float 0xBFE0000000000000)
  %v5315 = fmul float %v5303, %v5303
  %v5316 = call float @llvm.fmuladd.f32(float %v5315, float %v5314, float %v5305)
  %v5317 = fadd float %v5316, %v5303
  %v5318 = fadd float %v5317, %v5304
  %v5319 = fcmp ogt float %v5275, 0x0000000000000000
  %v5320 = select i1 %v5319, float %v5275, float 0x0000000000000000
  %v5321 = fadd float %v5320, %v5318
  %v5322 = fadd float 0x3FF0000000000000, %v5321
  %v5323 = add i64 %v706, 0
  %v5324 = and i64 %v5323, %v364
  %v5325 = mul i64 %v5324, %v7
  %v5326 = add i64 %v5325, %v5207
  %v5327 = mul i64 %v5326, 8
  %v5328 = getelementptr inbounds float, ptr %v180, i64 %v5327
  %v5329 = add i64 %v706, 0
  %v5330 = and i64 %v5329, %v376
  %v5331 = mul i64 %v5330, %v7
  %v5332 = add i64 %v5331, %v5207
  %v5333 = mul i64 %v5332, 1
  %v5334 = getelementptr inbounds float, ptr %v192, i64 %v5333
  %v5335 = getelementptr inbounds float, ptr %v5334, i64 0
  %v5336 = load float, ptr %v5335, align 4
  %v5337 = add i64 %v706, 0
  %v5338 = and i64 %v5337, %v360
  %v5339 = mul i64 %v5338, %v7
  %v5340 = add i64 %v5339, %v5207
  %v5341 = mul i64 %v5340, 1
  %v5342 = getelementptr inbounds float, ptr %v176, i64 %v5341
  %v5343 = getelementptr inbounds float, ptr %v5342, i64 0
  %v5344 = load float, ptr %v5343, align 4
  %v5345 = fcmp ogt float %v5344, 0x0000000000000000
  %v5346 = select i1 %v5345, float 0x3FF0000000000000, float 0x0000000000000000
  %v5347 = fcmp une float %v5346, 0x0000000000000000
  %v5348 = select i1 %v5347, float %v5344, float 0x3FF0000000000000
  %v5349 = call float @llvm.sqrt.f32(float %v5348)
  %v5350 = fcmp une float %v5346, 0x0000000000000000
  %v5351 = select i1 %v5350, float %v5349, float 0x0000000000000000
  %v5352 = add i64 %v706, 0
  %v5353 = and i64 %v5352, %v326
  %v5354 = mul i64 %v5353, %v7
  %v5355 = add i64 %v5354, %v5207
  %v5356 = mul i64 %v5355, 8
  %v5357 = getelementptr inbounds float, ptr %v120, i64 %v5356
  %v5358 = add i64 0, %v5209
  %v5359 = getelementptr inbounds float, ptr %v5217, i64 %v5358
  %v5360 = load <8 x float>, ptr %v5359, align 4
  %v5361 = add i64 0, %v5209
  %v5362 = getelementptr inbounds float, ptr %v5223, i64 %v5361
  %v5363 = load <8 x float>, ptr %v5362, align 4
  %v5364 = fadd <8 x float> %v5360, %v5363
  %v5365 = insertelement <8 x float> poison, float %v5228, i64 0
  %v5366 = shufflevector <8 x float> %v5365, <8 x float> poison, <8 x i32> zeroinitializer
  %v5367 = fadd <8 x float> %v5364, %v5366
  %v5368 = add i64 0, %v5209
  %v5369 = getelementptr inbounds float, ptr %v5230, i64 %v5368
  %v5370 = load <8 x float>, ptr %v5369, align 4
  %v5371 = fadd <8 x float> %v5367, %v5370
  %v5372 = add i64 0, %v5209
  %v5373 = getelementptr inbounds float, ptr %v5232, i64 %v5372
  %v5374 = load <8 x float>, ptr %v5373, align 4
  %v5375 = add i64 0, %v5209
  %v5376 = getelementptr inbounds float, ptr %v5234, i64 %v5375
  %v5377 = load <8 x float>, ptr %v5376, align 4
  %v5378 = fsub <8 x float> %v5374, %v5377
  %v5379 = add i64 0, %v5209
  %v5380 = getelementptr inbounds float, ptr %v5236, i64 %v5379
  %v5381 = load <8 x float>, ptr %v5380, align 4
  %v5382 = fadd <8 x float> %v5378, %v5381
  %v5383 = add i64 0, %v5209
  %v5384 = getelementptr inbounds float, ptr %v5238, i64 %v5383
  %v5385 = load <8 x float>, ptr %v5384, align 4
  %v5386 = fadd <8 x float> %v5382, %v5385
  %v5387 = fadd <8 x float> %v5371, %v5386
  %v5388 = insertelement <8 x float> poison, float %v5246, i64 0
  %v5389 = shufflevector <8 x float> %v5388, <8 x float> poison, <8 x i32> zeroinitializer
  %v5390 = fmul <8 x float> %v5387, %v5389
  %v5391 = insertelement <8 x float> poison, float %v5255, i64 0
  %v5392 = shufflevector <8 x float> %v5391, <8 x float> poison, <8 x i32> zeroinitializer
  %v5393 = fmul <8 x float> %v5390, %v5392
  %v5394 = insertelement <8 x float> poison, float %v5263, i64 0
  %v5395 = shufflevector <8 x float> %v5394, <8 x float> poison, <8 x i32> zeroinitializer
  %v5396 = fdiv <8 x float> %v5393, %v5395
  %v5397 = insertelement <8 x float> poison, float %v5267, i64 0
  %v5398 = shufflevector <8 x float> %v5397, <8 x float> poison, <8 x i32> zeroinitializer
  %v5399 = fadd <8 x float> %v5396, %v5398
  %v5400 = add i64 0, %v5209
  %v5401 = getelementptr inbounds float, ptr %v5328, i64 %v5400
  %v5402 = load <8 x float>, ptr %v5401, align 4
  %v5403 = insertelement <8 x float> poison, float %v5322, i64 0
  %v5404 = shufflevector <8 x float> %v5403, <8 x float> poison, <8 x i32> zeroinitializer
  %v5405 = fmul <8 x float> %v5404, %v5402
  %v5406 = insertelement <8 x float> poison, float %v5336, i64 0
  %v5407 = shufflevector <8 x float> %v5406, <8 x float> poison, <8 x i32> zeroinitializer
  %v5408 = fsub <8 x float> %v5405, %v5407
  %v5409 = fcmp olt <8 x float> %v5408, splat (float 0xC05A400000000000)
  %v5410 = select <8 x i1> %v5409, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v5408
  %v5411 = fcmp ogt <8 x float> %v5410, splat (float 0x4056400000000000)
  %v5412 = select <8 x i1> %v5411, <8 x float> splat (float 0x4056400000000000), <8 x float> %v5410
  %v5413 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5412, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v5414 = fsub <8 x float> %v5413, splat (float 0x4168000000000000)
  %v5415 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5414, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v5412)
  %v5416 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5414, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v5415)
  %v5417 = bitcast <8 x float> %v5413 to <8 x i32>
  %v5418 = fmul <8 x float> %v5416, %v5416
  %v5419 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v5416, <8 x float> splat (float 0x3F81227F40000000))
  %v5420 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5419, <8 x float> %v5416, <8 x float> splat (float 0x3FA5556740000000))
  %v5421 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5420, <8 x float> %v5416, <8 x float> splat (float 0x3FC5554B00000000))
  %v5422 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5421, <8 x float> %v5416, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v5423 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5418, <8 x float> %v5422, <8 x float> %v5416)
  %v5424 = sub <8 x i32> %v5417, splat (i32 1262485250)
  %v5425 = lshr <8 x i32> %v5424, splat (i32 1)
  %v5426 = sub <8 x i32> %v5424, %v5425
  %v5427 = shl <8 x i32> %v5425, splat (i32 23)
  %v5428 = bitcast <8 x i32> %v5427 to <8 x float>
  %v5429 = shl <8 x i32> %v5426, splat (i32 23)
  %v5430 = bitcast <8 x i32> %v5429 to <8 x float>
  %v5431 = fadd <8 x float> %v5423, splat (float 0x3FF0000000000000)
  %v5432 = fmul <8 x float> %v5431, %v5428
  %v5433 = fmul <8 x float> %v5432, %v5430
  %v5434 = fmul <8 x float> %v5399, %v5433
  %v5435 = fmul <8 x float> %v5434, %v5404
  %v5436 = fmul <8 x float> %v5435, %v5402
  %v5437 = add i64 0, %v5209
  %v5438 = getelementptr inbounds float, ptr %v5357, i64 %v5437
  %v5439 = load <8 x float>, ptr %v5438, align 4
  %v5440 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v5441 = shufflevector <8 x float> %v5440, <8 x float> poison, <8 x i32> zeroinitializer
  %v5442 = fcmp ogt <8 x float> %v5439, %v5441
  %v5443 = select <8 x i1> %v5442, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v5444 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v5445 = shufflevector <8 x float> %v5444, <8 x float> poison, <8 x i32> zeroinitializer
  %v5446 = fcmp une <8 x float> %v5443, splat (float 0x0000000000000000)
  %v5447 = select <8 x i1> %v5446, <8 x float> %v5439, <8 x float> %v5445
  %v5448 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v5447)
  %v5449 = fcmp une <8 x float> %v5443, splat (float 0x0000000000000000)
  %v5450 = select <8 x i1> %v5449, <8 x float> %v5448, <8 x float> %v5441
  %v5451 = insertelement <8 x float> poison, float %v5351, i64 0
  %v5452 = shufflevector <8 x float> %v5451, <8 x float> poison, <8 x i32> zeroinitializer
  %v5453 = fmul <8 x float> %v5452, %v5450
  %v5454 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v5455 = shufflevector <8 x float> %v5454, <8 x float> poison, <8 x i32> zeroinitializer
  %v5456 = fadd <8 x float> %v5453, %v5455
  %v5457 = fdiv <8 x float> %v5436, %v5456
  %v5458 = fmul <8 x float> %v5457, %v5450
  %v5459 = fneg <8 x float> %v5458
  %v5460 = fadd <8 x float> %v5210, %v5459
  %v5461 = add nsw i64 %v5209, 8
  br label %b375
b377:
  %v5462 = shufflevector <8 x float> %v5210, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v5463 = shufflevector <8 x float> %v5210, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v5464 = fadd <4 x float> %v5462, %v5463
  %v5465 = shufflevector <4 x float> %v5464, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v5466 = shufflevector <4 x float> %v5464, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v5467 = fadd <2 x float> %v5465, %v5466
  %v5468 = extractelement <2 x float> %v5467, i64 0
  %v5469 = extractelement <2 x float> %v5467, i64 1
  %v5470 = fadd float %v5468, %v5469
  %v5471 = fadd float %v5470, 0x0000000000000000
  %v5472 = mul i64 %v5207, 1
  %v5473 = getelementptr inbounds float, ptr %v272, i64 %v5472
  %v5474 = getelementptr inbounds float, ptr %v5473, i64 0
  store float %v5471, ptr %v5474, align 4
  %v5475 = add nsw i64 %v5207, 1
  br label %b372
b374:
  %v5476 = add i64 %v7, 0
  %v5477 = sdiv i64 %v5476, 1
  %v5478 = add i64 %v2, 1
  %v5479 = mul i64 %v5477, %v2
  %v5480 = sdiv i64 %v5479, %v3
  %v5481 = mul i64 %v5480, 1
  %v5482 = icmp slt i64 %v5481, %v7
  %v5483 = select i1 %v5482, i64 %v5481, i64 %v7
  %v5484 = mul i64 %v5477, %v5478
  %v5485 = sdiv i64 %v5484, %v3
  %v5486 = mul i64 %v5485, 1
  %v5487 = icmp slt i64 %v5486, %v7
  %v5488 = select i1 %v5487, i64 %v5486, i64 %v7
  br label %b378
b378:
  %v5489 = phi i64 [ %v5483, %b374 ], [ %v5744, %b379 ]
  %v5490 = icmp slt i64 %v5489, %v5488
  br i1 %v5490, label %b379, label %b380
b379:
  %v5491 = add i64 %v706, 1
  %v5492 = and i64 %v5491, 1
  %v5493 = mul i64 %v5492, %v7
  %v5494 = add i64 %v5493, %v5489
  %v5495 = mul i64 %v5494, 8
  %v5496 = getelementptr inbounds float, ptr %v54, i64 %v5495
  %v5497 = add i64 %v706, 1
  %v5498 = and i64 %v5497, 1
  %v5499 = mul i64 %v5498, %v7
  %v5500 = add i64 %v5499, %v5489
  %v5501 = mul i64 %v5500, 8
  %v5502 = getelementptr inbounds float, ptr %v52, i64 %v5501
  %v5503 = mul i64 %v5489, 1
  %v5504 = getelementptr inbounds float, ptr %v224, i64 %v5503
  %v5505 = getelementptr inbounds float, ptr %v5504, i64 0
  %v5506 = load float, ptr %v5505, align 4
  %v5507 = fneg float %v5506
  %v5508 = mul i64 %v5489, 8
  %v5509 = getelementptr inbounds float, ptr %v252, i64 %v5508
  %v5510 = mul i64 %v5489, 8
  %v5511 = getelementptr inbounds float, ptr %v246, i64 %v5510
  %v5512 = mul i64 %v5489, 8
  %v5513 = getelementptr inbounds float, ptr %v250, i64 %v5512
  %v5514 = mul i64 %v5489, 8
  %v5515 = getelementptr inbounds float, ptr %v244, i64 %v5514
  %v5516 = mul i64 %v5489, 8
  %v5517 = getelementptr inbounds float, ptr %v248, i64 %v5516
  %v5518 = add i64 %v706, 0
  %v5519 = and i64 %v5518, %v350
  %v5520 = mul i64 %v5519, %v7
  %v5521 = add i64 %v5520, %v5489
  %v5522 = mul i64 %v5521, 1
  %v5523 = getelementptr inbounds float, ptr %v166, i64 %v5522
  %v5524 = getelementptr inbounds float, ptr %v5523, i64 0
  %v5525 = load float, ptr %v5524, align 4
  %v5526 = add i64 %v706, 0
  %v5527 = and i64 %v5526, %v348
  %v5528 = mul i64 %v5527, %v7
  %v5529 = add i64 %v5528, %v5489
  %v5530 = mul i64 %v5529, 1
  %v5531 = getelementptr inbounds float, ptr %v164, i64 %v5530
  %v5532 = getelementptr inbounds float, ptr %v5531, i64 0
  %v5533 = load float, ptr %v5532, align 4
  %v5534 = fsub float 0x3FF0000000000000, %v5533
  %v5535 = add i64 %v706, 0
  %v5536 = and i64 %v5535, %v380
  %v5537 = mul i64 %v5536, %v7
  %v5538 = add i64 %v5537, %v5489
  %v5539 = mul i64 %v5538, 1
  %v5540 = getelementptr inbounds float, ptr %v196, i64 %v5539
  %v5541 = getelementptr inbounds float, ptr %v5540, i64 0
  %v5542 = load float, ptr %v5541, align 4
  %v5543 = mul i64 %v5489, 1
  %v5544 = getelementptr inbounds float, ptr %v266, i64 %v5543
  %v5545 = getelementptr inbounds float, ptr %v5544, i64 0
  %v5546 = load float, ptr %v5545, align 4
  %v5547 = add i64 %v706, 0
  %v5548 = and i64 %v5547, %v338
  %v5549 = mul i64 %v5548, %v7
  %v5550 = add i64 %v5549, %v5489
  %v5551 = mul i64 %v5550, 1
  %v5552 = getelementptr inbounds float, ptr %v150, i64 %v5551
  %v5553 = getelementptr inbounds float, ptr %v5552, i64 0
  %v5554 = load float, ptr %v5553, align 4
  %v5555 = call float @llvm.fabs.f32(float %v5554)
  %v5556 = fneg float %v5555
  %v5557 = fcmp olt float %v5556, 0xC05A400000000000
  %v5558 = select i1 %v5557, float 0xC05A400000000000, float %v5556
  %v5559 = call float @llvm.fmuladd.f32(float %v5558, float 0x3FF7154760000000, float 0x4168000000000000)
  %v5560 = fsub float %v5559, 0x4168000000000000
  %v5561 = call float @llvm.fmuladd.f32(float %v5560, float 0xBFE62E4000000000, float %v5558)
  %v5562 = call float @llvm.fmuladd.f32(float %v5560, float 0xBEB7F7D1C0000000, float %v5561)
  %v5563 = bitcast float %v5559 to i32
  %v5564 = fmul float %v5562, %v5562
  %v5565 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v5562, float 0x3F81227F40000000)
  %v5566 = call float @llvm.fmuladd.f32(float %v5565, float %v5562, float 0x3FA5556740000000)
  %v5567 = call float @llvm.fmuladd.f32(float %v5566, float %v5562, float 0x3FC5554B00000000)
  %v5568 = call float @llvm.fmuladd.f32(float %v5567, float %v5562, float 0x3FDFFFFFE0000000)
  %v5569 = call float @llvm.fmuladd.f32(float %v5564, float %v5568, float %v5562)
  %v5570 = sub i32 %v5563, 1262485250
  %v5571 = lshr i32 %v5570, 1
  %v5572 = sub i32 %v5570, %v5571
  %v5573 = shl i32 %v5571, 23
  %v5574 = bitcast i32 %v5573 to float
  %v5575 = shl i32 %v5572, 23
  %v5576 = bitcast i32 %v5575 to float
  %v5577 = fadd float %v5569, 0x3FF0000000000000
  %v5578 = fmul float %v5577, %v5574
  %v5579 = fmul float %v5578, %v5576
  %v5580 = fcmp ogt float %v5579, 0x3FDA8279A0000000
  %v5581 = call float @llvm.fmuladd.f32(float %v5579, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v5582 = select i1 %v5580, float %v5581, float %v5579
  %v5583 = select i1 %v5580, float 0x3FE62E4000000000, float 0x0000000000000000
  %v5584 = select i1 %v5580, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v5585 = fmul float %v5582, %v5582
  %v5586 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v5585, float 0xBFC0DA7220000000)
  %v5587 = call float @llvm.fmuladd.f32(float %v5586, float %v5585, float 0xBFC546EF00000000)
  %v5588 = call float @llvm.fmuladd.f32(float %v5587, float %v5585, float 0xBFD0002320000000)
  %v5589 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v5585, float 0x3FC22D90A0000000)
  %v5590 = call float @llvm.fmuladd.f32(float %v5589, float %v5585, float 0x3FC999FF60000000)
  %v5591 = call float @llvm.fmuladd.f32(float %v5590, float %v5585, float 0x3FD5555540000000)
  %v5592 = call float @llvm.fmuladd.f32(float %v5582, float %v5588, float %v5591)
  %v5593 = call float @llvm.fmuladd.f32(float %v5582, float %v5592, float 0xBFE0000000000000)
  %v5594 = fmul float %v5582, %v5582
  %v5595 = call float @llvm.fmuladd.f32(float %v5594, float %v5593, float %v5584)
  %v5596 = fadd float %v5595, %v5582
  %v5597 = fadd float %v5596, %v5583
  %v5598 = fcmp ogt float %v5554, 0x0000000000000000
  %v5599 = select i1 %v5598, float %v5554, float 0x0000000000000000
  %v5600 = fadd float %v5599, %v5597
  %v5601 = fadd float 0x3FF0000000000000, %v5600
  %v5602 = add i64 %v706, 0
  %v5603 = and i64 %v5602, %v364
  %v5604 = mul i64 %v5603, %v7
  %v5605 = add i64 %v5604, %v5489
  %v5606 = mul i64 %v5605, 8
  %v5607 = getelementptr inbounds float, ptr %v180, i64 %v5606
  %v5608 = add i64 %v706, 0
  %v5609 = and i64 %v5608, %v376
  %v5610 = mul i64 %v5609, %v7
  %v5611 = add i64 %v5610, %v5489
  %v5612 = mul i64 %v5611, 1
  %v5613 = getelementptr inbounds float, ptr %v192, i64 %v5612
  %v5614 = getelementptr inbounds float, ptr %v5613, i64 0
  %v5615 = load float, ptr %v5614, align 4
  %v5616 = add i64 %v706, 0
  %v5617 = and i64 %v5616, %v360
  %v5618 = mul i64 %v5617, %v7
  %v5619 = add i64 %v5618, %v5489
  %v5620 = mul i64 %v5619, 1
  %v5621 = getelementptr inbounds float, ptr %v176, i64 %v5620
  %v5622 = getelementptr inbounds float, ptr %v5621, i64 0
  %v5623 = load float, ptr %v5622, align 4
  %v5624 = fcmp ogt float %v5623, 0x0000000000000000
  %v5625 = select i1 %v5624, float 0x3FF0000000000000, float 0x0000000000000000
  %v5626 = fcmp une float %v5625, 0x0000000000000000
  %v5627 = select i1 %v5626, float %v5623, float 0x3FF0000000000000
  %v5628 = call float @llvm.sqrt.f32(float %v5627)
  %v5629 = fcmp une float %v5625, 0x0000000000000000
  %v5630 = select i1 %v5629, float %v5628, float 0x0000000000000000
  %v5631 = add i64 %v706, 0
  %v5632 = and i64 %v5631, %v326
  %v5633 = mul i64 %v5632, %v7
  %v5634 = add i64 %v5633, %v5489
  %v5635 = mul i64 %v5634, 8
  %v5636 = getelementptr inbounds float, ptr %v120, i64 %v5635
  %v5637 = add i64 0, 0
  %v5638 = getelementptr inbounds float, ptr %v5496, i64 %v5637
  %v5639 = load <8 x float>, ptr %v5638, align 4
  %v5640 = add i64 0, 0
  %v5641 = getelementptr inbounds float, ptr %v5502, i64 %v5640
  %v5642 = load <8 x float>, ptr %v5641, align 4
  %v5643 = fadd <8 x float> %v5639, %v5642
  %v5644 = insertelement <8 x float> poison, float %v5507, i64 0
  %v5645 = shufflevector <8 x float> %v5644, <8 x float> poison, <8 x i32> zeroinitializer
  %v5646 = fadd <8 x float> %v5643, %v5645
  %v5647 = add i64 0, 0
  %v5648 = getelementptr inbounds float, ptr %v5509, i64 %v5647
  %v5649 = load <8 x float>, ptr %v5648, align 4
  %v5650 = fadd <8 x float> %v5646, %v5649
  %v5651 = add i64 0, 0
  %v5652 = getelementptr inbounds float, ptr %v5511, i64 %v5651
  %v5653 = load <8 x float>, ptr %v5652, align 4
  %v5654 = add i64 0, 0
  %v5655 = getelementptr inbounds float, ptr %v5513, i64 %v5654
  %v5656 = load <8 x float>, ptr %v5655, align 4
  %v5657 = fsub <8 x float> %v5653, %v5656
  %v5658 = add i64 0, 0
  %v5659 = getelementptr inbounds float, ptr %v5515, i64 %v5658
  %v5660 = load <8 x float>, ptr %v5659, align 4
  %v5661 = fadd <8 x float> %v5657, %v5660
  %v5662 = add i64 0, 0
  %v5663 = getelementptr inbounds float, ptr %v5517, i64 %v5662
  %v5664 = load <8 x float>, ptr %v5663, align 4
  %v5665 = fadd <8 x float> %v5661, %v5664
  %v5666 = fadd <8 x float> %v5650, %v5665
  %v5667 = insertelement <8 x float> poison, float %v5525, i64 0
  %v5668 = shufflevector <8 x float> %v5667, <8 x float> poison, <8 x i32> zeroinitializer
  %v5669 = fmul <8 x float> %v5666, %v5668
  %v5670 = insertelement <8 x float> poison, float %v5534, i64 0
  %v5671 = shufflevector <8 x float> %v5670, <8 x float> poison, <8 x i32> zeroinitializer
  %v5672 = fmul <8 x float> %v5669, %v5671
  %v5673 = insertelement <8 x float> poison, float %v5542, i64 0
  %v5674 = shufflevector <8 x float> %v5673, <8 x float> poison, <8 x i32> zeroinitializer
  %v5675 = fdiv <8 x float> %v5672, %v5674
  %v5676 = insertelement <8 x float> poison, float %v5546, i64 0
  %v5677 = shufflevector <8 x float> %v5676, <8 x float> poison, <8 x i32> zeroinitializer
  %v5678 = fadd <8 x float> %v5675, %v5677
  %v5679 = add i64 0, 0
  %v5680 = getelementptr inbounds float, ptr %v5607, i64 %v5679
  %v5681 = load <8 x float>, ptr %v5680, align 4
  %v5682 = insertelement <8 x float> poison, float %v5601, i64 0
  %v5683 = shufflevector <8 x float> %v5682, <8 x float> poison, <8 x i32> zeroinitializer
  %v5684 = fmul <8 x float> %v5683, %v5681
  %v5685 = insertelement <8 x float> poison, float %v5615, i64 0
  %v5686 = shufflevector <8 x float> %v5685, <8 x float> poison, <8 x i32> zeroinitializer
  %v5687 = fsub <8 x float> %v5684, %v5686
  %v5688 = fcmp olt <8 x float> %v5687, splat (float 0xC05A400000000000)
  %v5689 = select <8 x i1> %v5688, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v5687
  %v5690 = fcmp ogt <8 x float> %v5689, splat (float 0x4056400000000000)
  %v5691 = select <8 x i1> %v5690, <8 x float> splat (float 0x4056400000000000), <8 x float> %v5689
  %v5692 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5691, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v5693 = fsub <8 x float> %v5692, splat (float 0x4168000000000000)
  %v5694 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5693, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v5691)
  %v5695 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5693, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v5694)
  %v5696 = bitcast <8 x float> %v5692 to <8 x i32>
  %v5697 = fmul <8 x float> %v5695, %v5695
  %v5698 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v5695, <8 x float> splat (float 0x3F81227F40000000))
  %v5699 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5698, <8 x float> %v5695, <8 x float> splat (float 0x3FA5556740000000))
  %v5700 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5699, <8 x float> %v5695, <8 x float> splat (float 0x3FC5554B00000000))
  %v5701 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5700, <8 x float> %v5695, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v5702 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5697, <8 x float> %v5701, <8 x float> %v5695)
  %v5703 = sub <8 x i32> %v5696, splat (i32 1262485250)
  %v5704 = lshr <8 x i32> %v5703, splat (i32 1)
  %v5705 = sub <8 x i32> %v5703, %v5704
  %v5706 = shl <8 x i32> %v5704, splat (i32 23)
  %v5707 = bitcast <8 x i32> %v5706 to <8 x float>
  %v5708 = shl <8 x i32> %v5705, splat (i32 23)
  %v5709 = bitcast <8 x i32> %v5708 to <8 x float>
  %v5710 = fadd <8 x float> %v5702, splat (float 0x3FF0000000000000)
  %v5711 = fmul <8 x float> %v5710, %v5707
  %v5712 = fmul <8 x float> %v5711, %v5709
  %v5713 = fmul <8 x float> %v5678, %v5712
  %v5714 = fmul <8 x float> %v5713, %v5683
  %v5715 = fmul <8 x float> %v5714, %v5681
  %v5716 = add i64 0, 0
  %v5717 = getelementptr inbounds float, ptr %v5636, i64 %v5716
  %v5718 = load <8 x float>, ptr %v5717, align 4
  %v5719 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v5720 = shufflevector <8 x float> %v5719, <8 x float> poison, <8 x i32> zeroinitializer
  %v5721 = fcmp ogt <8 x float> %v5718, %v5720
  %v5722 = select <8 x i1> %v5721, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v5723 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v5724 = shufflevector <8 x float> %v5723, <8 x float> poison, <8 x i32> zeroinitializer
  %v5725 = fcmp une <8 x float> %v5722, splat (float 0x0000000000000000)
  %v5726 = select <8 x i1> %v5725, <8 x float> %v5718, <8 x float> %v5724
  %v5727 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v5726)
  %v5728 = fcmp une <8 x float> %v5722, splat (float 0x0000000000000000)
  %v5729 = select <8 x i1> %v5728, <8 x float> %v5727, <8 x float> %v5720
  %v5730 = insertelement <8 x float> poison, float %v5630, i64 0
  %v5731 = shufflevector <8 x float> %v5730, <8 x float> poison, <8 x i32> zeroinitializer
  %v5732 = fmul <8 x float> %v5731, %v5729
  %v5733 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v5734 = shufflevector <8 x float> %v5733, <8 x float> poison, <8 x i32> zeroinitializer
  %v5735 = fadd <8 x float> %v5732, %v5734
  %v5736 = fdiv <8 x float> %v5715, %v5735
  %v5737 = fmul <8 x float> %v5736, %v5731
  %v5738 = fneg <8 x float> %v5737
  %v5739 = fadd <8 x float> splat (float 0x0000000000000000), %v5738
  %v5740 = mul i64 %v5489, 8
  %v5741 = getelementptr inbounds float, ptr %v274, i64 %v5740
  %v5742 = add i64 0, 0
  %v5743 = getelementptr inbounds float, ptr %v5741, i64 %v5742
  store <8 x float> %v5739, ptr %v5743, align 4
  %v5744 = add nsw i64 %v5489, 1
  br label %b378
b380:
  %v5745 = add i64 %v7, 0
  %v5746 = sdiv i64 %v5745, 1
  %v5747 = add i64 %v2, 1
  %v5748 = mul i64 %v5746, %v2
  %v5749 = sdiv i64 %v5748, %v3
  %v5750 = mul i64 %v5749, 1
  %v5751 = icmp slt i64 %v5750, %v7
  %v5752 = select i1 %v5751, i64 %v5750, i64 %v7
  %v5753 = mul i64 %v5746, %v5747
  %v5754 = sdiv i64 %v5753, %v3
  %v5755 = mul i64 %v5754, 1
  %v5756 = icmp slt i64 %v5755, %v7
  %v5757 = select i1 %v5756, i64 %v5755, i64 %v7
  br label %b381
b381:
  %v5758 = phi i64 [ %v5752, %b380 ], [ %v5764, %b382 ]
  %v5759 = icmp slt i64 %v5758, %v5757
  br i1 %v5759, label %b382, label %b383
b382:
  %v5760 = mul i64 %v5758, 8
  %v5761 = getelementptr inbounds float, ptr %v94, i64 %v5760
  %v5762 = add i64 7, 0
  %v5763 = getelementptr inbounds float, ptr %v5761, i64 %v5762
  store float 0x0000000000000000, ptr %v5763, align 4
  %v5764 = add nsw i64 %v5758, 1
  br label %b381
b383:
  %v5765 = add i64 %v7, 0
  %v5766 = sdiv i64 %v5765, 1
  %v5767 = add i64 %v2, 1
  %v5768 = mul i64 %v5766, %v2
  %v5769 = sdiv i64 %v5768, %v3
  %v5770 = mul i64 %v5769, 1
  %v5771 = icmp slt i64 %v5770, %v7
  %v5772 = select i1 %v5771, i64 %v5770, i64 %v7
  %v5773 = mul i64 %v5766, %v5767
  %v5774 = sdiv i64 %v5773, %v3
  %v5775 = mul i64 %v5774, 1
  %v5776 = icmp slt i64 %v5775, %v7
  %v5777 = select i1 %v5776, i64 %v5775, i64 %v7
  br label %b384
b384:
  %v5778 = phi i64 [ %v5772, %b383 ], [ %v5805, %b389 ]
  %v5779 = icmp slt i64 %v5778, %v5777
  br i1 %v5779, label %b385, label %b386
b385:
  br label %b387
b387:
  %v5780 = phi i64 [ 0, %b385 ], [ %v5804, %b388 ]
  %v5781 = phi float [ 0x0000000000000000, %b385 ], [ %v5799, %b388 ]
  %v5782 = icmp slt i64 %v5780, 8
  br i1 %v5782, label %b388, label %b389
b388:
  %v5783 = sub i64 7, %v5780
  %v5784 = mul i64 %v5778, 8
  %v5785 = getelementptr inbounds float, ptr %v94, i64 %v5784
  %v5786 = add i64 %v706, 0
  %v5787 = and i64 %v5786, %v304
  %v5788 = mul i64 %v5787, %v7
  %v5789 = add i64 %v5788, %v5778
  %v5790 = mul i64 %v5789, 8
  %v5791 = getelementptr inbounds float, ptr %v82, i64 %v5790
  %v5792 = add i64 0, %v5783
  %v5793 = getelementptr inbounds float, ptr %v5785, i64 %v5792
  %v5794 = load float, ptr %v5793, align 4
  %v5795 = add i64 0, %v5783
  %v5796 = getelementptr inbounds float, ptr %v5791, i64 %v5795
  %v5797 = load float, ptr %v5796, align 4
  %v5798 = fmul float %v5797, %v5781
  %v5799 = fadd float %v5794, %v5798
  %v5800 = mul i64 %v5778, 8
  %v5801 = getelementptr inbounds float, ptr %v246, i64 %v5800
  %v5802 = add i64 0, %v5783
  %v5803 = getelementptr inbounds float, ptr %v5801, i64 %v5802
  store float %v5799, ptr %v5803, align 4
  %v5804 = add nsw i64 %v5780, 1
  br label %b387
b389:
  %v5805 = add nsw i64 %v5778, 1
  br label %b384
b386:
  %v5806 = add i64 %v7, 0
  %v5807 = sdiv i64 %v5806, 1
  %v5808 = add i64 %v2, 1
  %v5809 = mul i64 %v5807, %v2
  %v5810 = sdiv i64 %v5809, %v3
  %v5811 = mul i64 %v5810, 1
  %v5812 = icmp slt i64 %v5811, %v7
  %v5813 = select i1 %v5812, i64 %v5811, i64 %v7
  %v5814 = mul i64 %v5807, %v5808
  %v5815 = sdiv i64 %v5814, %v3
  %v5816 = mul i64 %v5815, 1
  %v5817 = icmp slt i64 %v5816, %v7
  %v5818 = select i1 %v5817, i64 %v5816, i64 %v7
  br label %b390
b390:
  %v5819 = phi i64 [ %v5813, %b386 ], [ %v5856, %b391 ]
  %v5820 = icmp slt i64 %v5819, %v5818
  br i1 %v5820, label %b391, label %b392
b391:
  %v5821 = add i64 %v706, 0
  %v5822 = and i64 %v5821, %v326
  %v5823 = mul i64 %v5822, %v7
  %v5824 = add i64 %v5823, %v5819
  %v5825 = mul i64 %v5824, 8
  %v5826 = getelementptr inbounds float, ptr %v120, i64 %v5825
  %v5827 = mul i64 %v5819, 8
  %v5828 = getelementptr inbounds float, ptr %v274, i64 %v5827
  %v5829 = mul i64 %v5819, 8
  %v5830 = getelementptr inbounds float, ptr %v250, i64 %v5829
  %v5831 = add i64 0, 0
  %v5832 = getelementptr inbounds float, ptr %v5826, i64 %v5831
  %v5833 = load <8 x float>, ptr %v5832, align 4
  %v5834 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v5835 = shufflevector <8 x float> %v5834, <8 x float> poison, <8 x i32> zeroinitializer
  %v5836 = fcmp ogt <8 x float> %v5833, %v5835
  %v5837 = select <8 x i1> %v5836, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v5838 = add i64 0, 0
  %v5839 = getelementptr inbounds float, ptr %v5828, i64 %v5838
  %v5840 = load <8 x float>, ptr %v5839, align 4
  %v5841 = fcmp une <8 x float> %v5837, splat (float 0x0000000000000000)
  %v5842 = select <8 x i1> %v5841, <8 x float> %v5840, <8 x float> %v5835
  %v5843 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v5844 = shufflevector <8 x float> %v5843, <8 x float> poison, <8 x i32> zeroinitializer
  %v5845 = fmul <8 x float> %v5844, %v5842
  %v5846 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v5847 = shufflevector <8 x float> %v5846, <8 x float> poison, <8 x i32> zeroinitializer
  %v5848 = fcmp une <8 x float> %v5837, splat (float 0x0000000000000000)
  %v5849 = select <8 x i1> %v5848, <8 x float> %v5833, <8 x float> %v5847
  %v5850 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v5849)
  %v5851 = fdiv <8 x float> %v5845, %v5850
  %v5852 = fcmp une <8 x float> %v5837, splat (float 0x0000000000000000)
  %v5853 = select <8 x i1> %v5852, <8 x float> %v5851, <8 x float> %v5835
  %v5854 = add i64 0, 0
  %v5855 = getelementptr inbounds float, ptr %v5830, i64 %v5854
  store <8 x float> %v5853, ptr %v5855, align 4
  %v5856 = add nsw i64 %v5819, 1
  br label %b390
b392:
  %v5857 = add i64 %v7, 0
  %v5858 = sdiv i64 %v5857, 1
  %v5859 = add i64 %v2, 1
  %v5860 = mul i64 %v5858, %v2
  %v5861 = sdiv i64 %v5860, %v3
  %v5862 = mul i64 %v5861, 1
  %v5863 = icmp slt i64 %v5862, %v7
  %v5864 = select i1 %v5863, i64 %v5862, i64 %v7
  %v5865 = mul i64 %v5858, %v5859
  %v5866 = sdiv i64 %v5865, %v3
  %v5867 = mul i64 %v5866, 1
  %v5868 = icmp slt i64 %v5867, %v7
  %v5869 = select i1 %v5868, i64 %v5867, i64 %v7
  br label %b393
b393:
  %v5870 = phi i64 [ %v5864, %b392 ], [ %v5900, %b398 ]
  %v5871 = icmp slt i64 %v5870, %v5869
  br i1 %v5871, label %b394, label %b395
b394:
  br label %b396
b396:
  %v5872 = phi i64 [ 0, %b394 ], [ %v5895, %b397 ]
  %v5873 = phi <8 x float> [ splat (float 0x0000000000000000), %b394 ], [ %v5894, %b397 ]
  %v5874 = icmp slt i64 %v5872, 8
  br i1 %v5874, label %b397, label %b398
b397:
  %v5875 = mul i64 %v5870, 8
  %v5876 = getelementptr inbounds float, ptr %v270, i64 %v5875
  %v5877 = add i64 0, %v5872
  %v5878 = getelementptr inbounds float, ptr %v5876, i64 %v5877
  %v5879 = load float, ptr %v5878, align 4
  %v5880 = add i64 %v706, 0
  %v5881 = and i64 %v5880, %v282
  %v5882 = mul i64 %v5881, %v7
  %v5883 = add i64 %v5882, %v5870
  %v5884 = mul i64 %v5883, 64
  %v5885 = getelementptr inbounds float, ptr %v28, i64 %v5884
  %v5886 = add i64 0, 0
  %v5887 = mul i64 %v5872, 8
  %v5888 = add i64 %v5886, %v5887
  %v5889 = getelementptr inbounds float, ptr %v5885, i64 %v5888
  %v5890 = load <8 x float>, ptr %v5889, align 4
  %v5891 = insertelement <8 x float> poison, float %v5879, i64 0
  %v5892 = shufflevector <8 x float> %v5891, <8 x float> poison, <8 x i32> zeroinitializer
  %v5893 = fmul <8 x float> %v5892, %v5890
  %v5894 = fadd <8 x float> %v5873, %v5893
  %v5895 = add nsw i64 %v5872, 1
  br label %b396
b398:
  %v5896 = mul i64 %v5870, 8
  %v5897 = getelementptr inbounds float, ptr %v252, i64 %v5896
  %v5898 = add i64 0, 0
  %v5899 = getelementptr inbounds float, ptr %v5897, i64 %v5898
  store <8 x float> %v5873, ptr %v5899, align 4
  %v5900 = add nsw i64 %v5870, 1
  br label %b393
b395:
  %v5901 = add i64 %v7, 0
  %v5902 = sdiv i64 %v5901, 1
  %v5903 = add i64 %v2, 1
  %v5904 = mul i64 %v5902, %v2
  %v5905 = sdiv i64 %v5904, %v3
  %v5906 = mul i64 %v5905, 1
  %v5907 = icmp slt i64 %v5906, %v7
  %v5908 = select i1 %v5907, i64 %v5906, i64 %v7
  %v5909 = mul i64 %v5902, %v5903
  %v5910 = sdiv i64 %v5909, %v3
  %v5911 = mul i64 %v5910, 1
  %v5912 = icmp slt i64 %v5911, %v7
  %v5913 = select i1 %v5912, i64 %v5911, i64 %v7
  br label %b399
b399:
  %v5914 = phi i64 [ %v5908, %b395 ], [ %v5966, %b400 ]
  %v5915 = icmp slt i64 %v5914, %v5913
  br i1 %v5915, label %b400, label %b401
b400:
  %v5916 = mul i64 %v5914, 1
  %v5917 = getelementptr inbounds float, ptr %v268, i64 %v5916
  %v5918 = getelementptr inbounds float, ptr %v5917, i64 0
  %v5919 = load float, ptr %v5918, align 4
  %v5920 = add i64 %v706, 0
  %v5921 = and i64 %v5920, %v338
  %v5922 = mul i64 %v5921, %v7
  %v5923 = add i64 %v5922, %v5914
  %v5924 = mul i64 %v5923, 1
  %v5925 = getelementptr inbounds float, ptr %v150, i64 %v5924
  %v5926 = getelementptr inbounds float, ptr %v5925, i64 0
  %v5927 = load float, ptr %v5926, align 4
  %v5928 = call float @llvm.fabs.f32(float %v5927)
  %v5929 = fneg float %v5928
  %v5930 = fcmp olt float %v5929, 0xC05A400000000000
  %v5931 = select i1 %v5930, float 0xC05A400000000000, float %v5929
  %v5932 = call float @llvm.fmuladd.f32(float %v5931, float 0x3FF7154760000000, float 0x4168000000000000)
  %v5933 = fsub float %v5932, 0x4168000000000000
  %v5934 = call float @llvm.fmuladd.f32(float %v5933, float 0xBFE62E4000000000, float %v5931)
  %v5935 = call float @llvm.fmuladd.f32(float %v5933, float 0xBEB7F7D1C0000000, float %v5934)
  %v5936 = bitcast float %v5932 to i32
  %v5937 = fmul float %v5935, %v5935
  %v5938 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v5935, float 0x3F81227F40000000)
  %v5939 = call float @llvm.fmuladd.f32(float %v5938, float %v5935, float 0x3FA5556740000000)
  %v5940 = call float @llvm.fmuladd.f32(float %v5939, float %v5935, float 0x3FC5554B00000000)
  %v5941 = call float @llvm.fmuladd.f32(float %v5940, float %v5935, float 0x3FDFFFFFE0000000)
  %v5942 = call float @llvm.fmuladd.f32(float %v5937, float %v5941, float %v5935)
  %v5943 = sub i32 %v5936, 1262485250
  %v5944 = lshr i32 %v5943, 1
  %v5945 = sub i32 %v5943, %v5944
  %v5946 = shl i32 %v5944, 23
  %v5947 = bitcast i32 %v5946 to float
  %v5948 = shl i32 %v5945, 23
  %v5949 = bitcast i32 %v5948 to float
  %v5950 = fadd float %v5942, 0x3FF0000000000000
  %v5951 = fmul float %v5950, %v5947
  %v5952 = fmul float %v5951, %v5949
  %v5953 = fcmp olt float %v5927, 0x0000000000000000
  %v5954 = select i1 %v5953, float %v5952, float 0x3FF0000000000000
  %v5955 = fadd float %v5952, 0x3FF0000000000000
  %v5956 = fdiv float %v5954, %v5955
  %v5957 = fmul float %v5919, %v5956
  %v5958 = add i64 %v706, 0
  %v5959 = and i64 %v5958, %v314
  %v5960 = mul i64 %v5959, %v7
  %v5961 = add i64 %v5960, %v5914
  %v5962 = mul i64 %v5961, 53
  %v5963 = getelementptr inbounds float, ptr %v96, i64 %v5962
  %v5964 = add i64 50, 0
  %v5965 = getelementptr inbounds float, ptr %v5963, i64 %v5964
  store float %v5957, ptr %v5965, align 4
  %v5966 = add nsw i64 %v5914, 1
  br label %b399
b401:
  %v5967 = add i64 %v7, 0
  %v5968 = sdiv i64 %v5967, 1
  %v5969 = add i64 %v2, 1
  %v5970 = mul i64 %v5968, %v2
  %v5971 = sdiv i64 %v5970, %v3
  %v5972 = mul i64 %v5971, 1
  %v5973 = icmp slt i64 %v5972, %v7
  %v5974 = select i1 %v5973, i64 %v5972, i64 %v7
  %v5975 = mul i64 %v5968, %v5969
  %v5976 = sdiv i64 %v5975, %v3
  %v5977 = mul i64 %v5976, 1
  %v5978 = icmp slt i64 %v5977, %v7
  %v5979 = select i1 %v5978, i64 %v5977, i64 %v7
  br label %b402
b402:
  %v5980 = phi i64 [ %v5974, %b401 ], [ %v6052, %b407 ]
  %v5981 = icmp slt i64 %v5980, %v5979
  br i1 %v5981, label %b403, label %b404
b403:
  br label %b405
b405:
  %v5982 = phi i64 [ 0, %b403 ], [ %v6051, %b410 ]
  %v5983 = icmp slt i64 %v5982, 8
  br i1 %v5983, label %b406, label %b407
b406:
  br label %b408
b408:
  %v5984 = phi i64 [ 0, %b406 ], [ %v6036, %b409 ]
  %v5985 = phi <8 x float> [ splat (float 0x0000000000000000), %b406 ], [ %v6035, %b409 ]
  %v5986 = icmp slt i64 %v5984, 8
  br i1 %v5986, label %b409, label %b410
b409:
  %v5987 = add i64 %v706, 0
  %v5988 = and i64 %v5987, %v362
  %v5989 = mul i64 %v5988, %v7
  %v5990 = add i64 %v5989, %v5980
  %v5991 = mul i64 %v5990, 8
  %v5992 = getelementptr inbounds float, ptr %v178, i64 %v5991
  %v5993 = add i64 0, %v5982
  %v5994 = getelementptr inbounds float, ptr %v5992, i64 %v5993
  %v5995 = load float, ptr %v5994, align 4
  %v5996 = add i64 %v706, 0
  %v5997 = and i64 %v5996, %v306
  %v5998 = mul i64 %v5997, %v7
  %v5999 = add i64 %v5998, %v5980
  %v6000 = mul i64 %v5999, 8
  %v6001 = getelementptr inbounds float, ptr %v84, i64 %v6000
  %v6002 = mul i64 %v5980, 8
  %v6003 = getelementptr inbounds float, ptr %v246, i64 %v6002
  %v6004 = add i64 %v706, 0
  %v6005 = and i64 %v6004, %v404
  %v6006 = mul i64 %v6005, %v7
  %v6007 = add i64 %v6006, %v5980
  %v6008 = mul i64 %v6007, 8
  %v6009 = getelementptr inbounds float, ptr %v264, i64 %v6008
  %v6010 = add i64 0, %v5984
  %v6011 = insertelement <8 x i64> poison, i64 %v6010, i64 0
  %v6012 = shufflevector <8 x i64> %v6011, <8 x i64> poison, <8 x i32> zeroinitializer
  %v6013 = add <8 x i64> %v6012, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v6014 = sitofp <8 x i64> %v6013 to <8 x float>
  %v6015 = insertelement <8 x float> poison, float %v5995, i64 0
  %v6016 = shufflevector <8 x float> %v6015, <8 x float> poison, <8 x i32> zeroinitializer
  %v6017 = fcmp oeq <8 x float> %v6014, %v6016
  %v6018 = select <8 x i1> %v6017, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v6019 = add i64 0, %v5984
  %v6020 = getelementptr inbounds float, ptr %v6001, i64 %v6019
  %v6021 = load <8 x float>, ptr %v6020, align 4
  %v6022 = add i64 0, %v5984
  %v6023 = getelementptr inbounds float, ptr %v6003, i64 %v6022
  %v6024 = load <8 x float>, ptr %v6023, align 4
  %v6025 = fmul <8 x float> %v6021, %v6024
  %v6026 = add i64 0, %v5984
  %v6027 = getelementptr inbounds float, ptr %v6009, i64 %v6026
  %v6028 = load <8 x float>, ptr %v6027, align 4
  %v6029 = fmul <8 x float> %v6028, %v6021
  %v6030 = fsub <8 x float> %v6025, %v6029
  %v6031 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v6032 = shufflevector <8 x float> %v6031, <8 x float> poison, <8 x i32> zeroinitializer
  %v6033 = fcmp une <8 x float> %v6018, splat (float 0x0000000000000000)
  %v6034 = select <8 x i1> %v6033, <8 x float> %v6030, <8 x float> %v6032
  %v6035 = fadd <8 x float> %v5985, %v6034
  %v6036 = add nsw i64 %v5984, 8
  br label %b408
b410:
  %v6037 = shufflevector <8 x float> %v5985, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v6038 = shufflevector <8 x float> %v5985, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v6039 = fadd <4 x float> %v6037, %v6038
  %v6040 = shufflevector <4 x float> %v6039, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v6041 = shufflevector <4 x float> %v6039, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v6042 = fadd <2 x float> %v6040, %v6041
  %v6043 = extractelement <2 x float> %v6042, i64 0
  %v6044 = extractelement <2 x float> %v6042, i64 1
  %v6045 = fadd float %v6043, %v6044
  %v6046 = fadd float %v6045, 0x0000000000000000
  %v6047 = mul i64 %v5980, 8
  %v6048 = getelementptr inbounds float, ptr %v244, i64 %v6047
  %v6049 = add i64 0, %v5982
  %v6050 = getelementptr inbounds float, ptr %v6048, i64 %v6049
  store float %v6046, ptr %v6050, align 4
  %v6051 = add nsw i64 %v5982, 1
  br label %b405
b407:
  %v6052 = add nsw i64 %v5980, 1
  br label %b402
b404:
  %v6053 = add i64 %v7, 0
  %v6054 = sdiv i64 %v6053, 1
  %v6055 = add i64 %v2, 1
  %v6056 = mul i64 %v6054, %v2
  %v6057 = sdiv i64 %v6056, %v3
  %v6058 = mul i64 %v6057, 1
  %v6059 = icmp slt i64 %v6058, %v7
  %v6060 = select i1 %v6059, i64 %v6058, i64 %v7
  %v6061 = mul i64 %v6054, %v6055
  %v6062 = sdiv i64 %v6061, %v3
  %v6063 = mul i64 %v6062, 1
  %v6064 = icmp slt i64 %v6063, %v7
  %v6065 = select i1 %v6064, i64 %v6063, i64 %v7
  br label %b411
b411:
  %v6066 = phi i64 [ %v6060, %b404 ], [ %v6194, %b416 ]
  %v6067 = icmp slt i64 %v6066, %v6065
  br i1 %v6067, label %b412, label %b413
b412:
  br label %b414
b414:
  %v6068 = phi i64 [ 0, %b412 ], [ %v6193, %b415 ]
  %v6069 = icmp slt i64 %v6068, 8
  br i1 %v6069, label %b415, label %b416
b415:
  %v6070 = add i64 %v706, 1
  %v6071 = and i64 %v6070, 1
  %v6072 = mul i64 %v6071, %v7
  %v6073 = add i64 %v6072, %v6066
  %v6074 = mul i64 %v6073, 64
  %v6075 = getelementptr inbounds float, ptr %v46, i64 %v6074
  %v6076 = mul i64 %v6066, 64
  %v6077 = getelementptr inbounds float, ptr %v222, i64 %v6076
  %v6078 = mul i64 %v6066, 8
  %v6079 = getelementptr inbounds float, ptr %v254, i64 %v6078
  %v6080 = add i64 0, %v6068
  %v6081 = getelementptr inbounds float, ptr %v6079, i64 %v6080
  %v6082 = load float, ptr %v6081, align 4
  %v6083 = add i64 %v706, 1
  %v6084 = and i64 %v6083, %v282
  %v6085 = mul i64 %v6084, %v7
  %v6086 = add i64 %v6085, %v6066
  %v6087 = mul i64 %v6086, 64
  %v6088 = getelementptr inbounds float, ptr %v28, i64 %v6087
  %v6089 = mul i64 %v6066, 64
  %v6090 = getelementptr inbounds float, ptr %v236, i64 %v6089
  %v6091 = add i64 %v706, 1
  %v6092 = and i64 %v6091, %v290
  %v6093 = mul i64 %v6092, %v7
  %v6094 = add i64 %v6093, %v6066
  %v6095 = mul i64 %v6094, 8
  %v6096 = getelementptr inbounds float, ptr %v36, i64 %v6095
  %v6097 = add i64 0, %v6068
  %v6098 = getelementptr inbounds float, ptr %v6096, i64 %v6097
  %v6099 = load float, ptr %v6098, align 4
  %v6100 = add i64 %v706, 0
  %v6101 = and i64 %v6100, %v330
  %v6102 = mul i64 %v6101, %v7
  %v6103 = add i64 %v6102, %v6066
  %v6104 = mul i64 %v6103, 8
  %v6105 = getelementptr inbounds float, ptr %v132, i64 %v6104
  %v6106 = mul i64 %v6066, 8
  %v6107 = getelementptr inbounds float, ptr %v250, i64 %v6106
  %v6108 = add i64 0, %v6068
  %v6109 = getelementptr inbounds float, ptr %v6107, i64 %v6108
  %v6110 = load float, ptr %v6109, align 4
  %v6111 = add i64 %v706, 0
  %v6112 = and i64 %v6111, %v282
  %v6113 = mul i64 %v6112, %v7
  %v6114 = add i64 %v6113, %v6066
  %v6115 = mul i64 %v6114, 64
  %v6116 = getelementptr inbounds float, ptr %v28, i64 %v6115
  %v6117 = mul i64 %v6066, 8
  %v6118 = getelementptr inbounds float, ptr %v270, i64 %v6117
  %v6119 = add i64 0, %v6068
  %v6120 = getelementptr inbounds float, ptr %v6118, i64 %v6119
  %v6121 = load float, ptr %v6120, align 4
  %v6122 = add i64 %v706, 0
  %v6123 = and i64 %v6122, %v342
  %v6124 = mul i64 %v6123, %v7
  %v6125 = add i64 %v6124, %v6066
  %v6126 = mul i64 %v6125, 8
  %v6127 = getelementptr inbounds float, ptr %v158, i64 %v6126
  %v6128 = add i64 %v706, 0
  %v6129 = and i64 %v6128, 1
  %v6130 = mul i64 %v6129, %v7
  %v6131 = add i64 %v6130, %v6066
  %v6132 = mul i64 %v6131, 64
  %v6133 = getelementptr inbounds float, ptr %v46, i64 %v6132
  %v6134 = mul i64 %v6068, 8
  %v6135 = add i64 0, %v6134
  %v6136 = add i64 %v6135, 0
  %v6137 = getelementptr inbounds float, ptr %v6075, i64 %v6136
  %v6138 = load <8 x float>, ptr %v6137, align 4
  %v6139 = mul i64 %v6068, 8
  %v6140 = add i64 0, %v6139
  %v6141 = add i64 %v6140, 0
  %v6142 = getelementptr inbounds float, ptr %v6077, i64 %v6141
  %v6143 = load <8 x float>, ptr %v6142, align 4
  %v6144 = fadd <8 x float> %v6138, %v6143
  %v6145 = mul i64 %v6068, 8
  %v6146 = add i64 0, %v6145
  %v6147 = add i64 %v6146, 0
  %v6148 = getelementptr inbounds float, ptr %v6088, i64 %v6147
  %v6149 = load <8 x float>, ptr %v6148, align 4
  %v6150 = insertelement <8 x float> poison, float %v6082, i64 0
  %v6151 = shufflevector <8 x float> %v6150, <8 x float> poison, <8 x i32> zeroinitializer
  %v6152 = fmul <8 x float> %v6151, %v6149
  %v6153 = fadd <8 x float> %v6144, %v6152
  %v6154 = fadd <8 x float> %v6153, %v6152
  %v6155 = add i64 0, %v6068
  %v6156 = mul i64 0, 8
  %v6157 = add i64 %v6155, %v6156
  %v6158 = getelementptr inbounds float, ptr %v6090, i64 %v6157
  %v6159 = getelementptr float, ptr %v6158, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v6160 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v6159, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v6161 = fadd <8 x float> %v6154, %v6160
  %v6162 = add i64 0, 0
  %v6163 = getelementptr inbounds float, ptr %v6105, i64 %v6162
  %v6164 = load <8 x float>, ptr %v6163, align 4
  %v6165 = insertelement <8 x float> poison, float %v6099, i64 0
  %v6166 = shufflevector <8 x float> %v6165, <8 x float> poison, <8 x i32> zeroinitializer
  %v6167 = fmul <8 x float> %v6166, %v6164
  %v6168 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v6169 = shufflevector <8 x float> %v6168, <8 x float> poison, <8 x i32> zeroinitializer
  %v6170 = fsub <8 x float> %v6169, %v6167
  %v6171 = fmul <8 x float> %v6161, %v6170
  %v6172 = mul i64 %v6068, 8
  %v6173 = add i64 0, %v6172
  %v6174 = add i64 %v6173, 0
  %v6175 = getelementptr inbounds float, ptr %v6116, i64 %v6174
  %v6176 = load <8 x float>, ptr %v6175, align 4
  %v6177 = insertelement <8 x float> poison, float %v6110, i64 0
  %v6178 = shufflevector <8 x float> %v6177, <8 x float> poison, <8 x i32> zeroinitializer
  %v6179 = fmul <8 x float> %v6178, %v6176
  %v6180 = fadd <8 x float> %v6171, %v6179
  %v6181 = fadd <8 x float> %v6180, %v6179
  %v6182 = add i64 0, 0
  %v6183 = getelementptr inbounds float, ptr %v6127, i64 %v6182
  %v6184 = load <8 x float>, ptr %v6183, align 4
  %v6185 = insertelement <8 x float> poison, float %v6121, i64 0
  %v6186 = shufflevector <8 x float> %v6185, <8 x float> poison, <8 x i32> zeroinitializer
  %v6187 = fmul <8 x float> %v6186, %v6184
  %v6188 = fadd <8 x float> %v6181, %v6187
  %v6189 = mul i64 %v6068, 8
  %v6190 = add i64 0, %v6189
  %v6191 = add i64 %v6190, 0
  %v6192 = getelementptr inbounds float, ptr %v6133, i64 %v6191
  store <8 x float> %v6188, ptr %v6192, align 4
  %v6193 = add nsw i64 %v6068, 1
  br label %b414
b416:
  %v6194 = add nsw i64 %v6066, 1
  br label %b411
b413:
  %v6195 = add i64 %v7, 0
  %v6196 = sdiv i64 %v6195, 1
  %v6197 = add i64 %v2, 1
  %v6198 = mul i64 %v6196, %v2
  %v6199 = sdiv i64 %v6198, %v3
  %v6200 = mul i64 %v6199, 1
  %v6201 = icmp slt i64 %v6200, %v7
  %v6202 = select i1 %v6201, i64 %v6200, i64 %v7
  %v6203 = mul i64 %v6196, %v6197
  %v6204 = sdiv i64 %v6203, %v3
  %v6205 = mul i64 %v6204, 1
  %v6206 = icmp slt i64 %v6205, %v7
  %v6207 = select i1 %v6206, i64 %v6205, i64 %v7
  br label %b417
b417:
  %v6208 = phi i64 [ %v6202, %b413 ], [ %v6294, %b422 ]
  %v6209 = icmp slt i64 %v6208, %v6207
  br i1 %v6209, label %b418, label %b419
b418:
  br label %b420
b420:
  %v6210 = phi i64 [ 0, %b418 ], [ %v6293, %b425 ]
  %v6211 = icmp slt i64 %v6210, 2
  br i1 %v6211, label %b421, label %b422
b421:
  br label %b423
b423:
  %v6212 = phi i64 [ 0, %b421 ], [ %v6278, %b424 ]
  %v6213 = phi <8 x float> [ splat (float 0x0000000000000000), %b421 ], [ %v6277, %b424 ]
  %v6214 = icmp slt i64 %v6212, 8
  br i1 %v6214, label %b424, label %b425
b424:
  %v6215 = add i64 %v706, 1
  %v6216 = and i64 %v6215, 1
  %v6217 = mul i64 %v6216, %v7
  %v6218 = add i64 %v6217, %v6208
  %v6219 = mul i64 %v6218, 8
  %v6220 = getelementptr inbounds float, ptr %v48, i64 %v6219
  %v6221 = mul i64 %v6208, 8
  %v6222 = getelementptr inbounds float, ptr %v244, i64 %v6221
  %v6223 = add i64 %v706, 0
  %v6224 = and i64 %v6223, %v284
  %v6225 = mul i64 %v6224, %v7
  %v6226 = add i64 %v6225, %v6208
  %v6227 = mul i64 %v6226, 8
  %v6228 = getelementptr inbounds float, ptr %v30, i64 %v6227
  %v6229 = add i64 %v706, 0
  %v6230 = and i64 %v6229, %v290
  %v6231 = mul i64 %v6230, %v7
  %v6232 = add i64 %v6231, %v6208
  %v6233 = mul i64 %v6232, 8
  %v6234 = getelementptr inbounds float, ptr %v36, i64 %v6233
  %v6235 = add i64 %v706, 0
  %v6236 = and i64 %v6235, %v398
  %v6237 = mul i64 %v6236, %v7
  %v6238 = add i64 %v6237, %v6208
  %v6239 = mul i64 %v6238, 16
  %v6240 = getelementptr inbounds float, ptr %v214, i64 %v6239
  %v6241 = add i64 %v706, 0
  %v6242 = and i64 %v6241, %v292
  %v6243 = mul i64 %v6242, %v7
  %v6244 = add i64 %v6243, %v6208
  %v6245 = mul i64 %v6244, 16
  %v6246 = getelementptr inbounds float, ptr %v38, i64 %v6245
  %v6247 = add i64 0, %v6212
  %v6248 = getelementptr inbounds float, ptr %v6220, i64 %v6247
  %v6249 = load <8 x float>, ptr %v6248, align 4
  %v6250 = add i64 0, %v6212
  %v6251 = getelementptr inbounds float, ptr %v6222, i64 %v6250
  %v6252 = load <8 x float>, ptr %v6251, align 4
  %v6253 = fadd <8 x float> %v6249, %v6252
  %v6254 = add i64 0, %v6212
  %v6255 = getelementptr inbounds float, ptr %v6228, i64 %v6254
  %v6256 = load <8 x float>, ptr %v6255, align 4
  %v6257 = add i64 0, %v6212
  %v6258 = getelementptr inbounds float, ptr %v6234, i64 %v6257
  %v6259 = load <8 x float>, ptr %v6258, align 4
  %v6260 = fadd <8 x float> %v6256, %v6259
  %v6261 = fmul <8 x float> %v6256, %v6259
  %v6262 = fsub <8 x float> %v6260, %v6261
  %v6263 = fmul <8 x float> %v6253, %v6262
  %v6264 = mul i64 %v6210, 8
  %v6265 = add i64 0, %v6264
  %v6266 = add i64 %v6265, %v6212
  %v6267 = getelementptr inbounds float, ptr %v6240, i64 %v6266
  %v6268 = load <8 x float>, ptr %v6267, align 4
  %v6269 = fmul <8 x float> %v6263, %v6268
  %v6270 = mul i64 %v6210, 8
  %v6271 = add i64 0, %v6270
  %v6272 = add i64 %v6271, %v6212
  %v6273 = getelementptr inbounds float, ptr %v6246, i64 %v6272
  %v6274 = load <8 x float>, ptr %v6273, align 4
  %v6275 = fmul <8 x float> %v6269, %v6274
  %v6276 = fneg <8 x float> %v6275
  %v6277 = fadd <8 x float> %v6213, %v6276
  %v6278 = add nsw i64 %v6212, 8
  br label %b423
b425:
  %v6279 = shufflevector <8 x float> %v6213, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v6280 = shufflevector <8 x float> %v6213, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v6281 = fadd <4 x float> %v6279, %v6280
  %v6282 = shufflevector <4 x float> %v6281, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v6283 = shufflevector <4 x float> %v6281, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v6284 = fadd <2 x float> %v6282, %v6283
  %v6285 = extractelement <2 x float> %v6284, i64 0
  %v6286 = extractelement <2 x float> %v6284, i64 1
  %v6287 = fadd float %v6285, %v6286
  %v6288 = fadd float %v6287, 0x0000000000000000
  %v6289 = mul i64 %v6208, 2
  %v6290 = getelementptr inbounds float, ptr %v226, i64 %v6289
  %v6291 = add i64 0, %v6210
  %v6292 = getelementptr inbounds float, ptr %v6290, i64 %v6291
  store float %v6288, ptr %v6292, align 4
  %v6293 = add nsw i64 %v6210, 1
  br label %b420
b422:
  %v6294 = add nsw i64 %v6208, 1
  br label %b417
b419:
  %v6295 = add i64 %v7, 0
  %v6296 = sdiv i64 %v6295, 1
  %v6297 = add i64 %v2, 1
  %v6298 = mul i64 %v6296, %v2
  %v6299 = sdiv i64 %v6298, %v3
  %v6300 = mul i64 %v6299, 1
  %v6301 = icmp slt i64 %v6300, %v7
  %v6302 = select i1 %v6301, i64 %v6300, i64 %v7
  %v6303 = mul i64 %v6296, %v6297
  %v6304 = sdiv i64 %v6303, %v3
  %v6305 = mul i64 %v6304, 1
  %v6306 = icmp slt i64 %v6305, %v7
  %v6307 = select i1 %v6306, i64 %v6305, i64 %v7
  br label %b426
b426:
  %v6308 = phi i64 [ %v6302, %b419 ], [ %v6400, %b431 ]
  %v6309 = icmp slt i64 %v6308, %v6307
  br i1 %v6309, label %b427, label %b428
b427:
  br label %b429
b429:
  %v6310 = phi i64 [ 0, %b427 ], [ %v6399, %b430 ]
  %v6311 = icmp slt i64 %v6310, 2
  br i1 %v6311, label %b430, label %b431
b430:
  %v6312 = mul i64 %v6308, 16
  %v6313 = getelementptr inbounds float, ptr %v234, i64 %v6312
  %v6314 = mul i64 %v6308, 16
  %v6315 = getelementptr inbounds float, ptr %v238, i64 %v6314
  %v6316 = add i64 %v706, 1
  %v6317 = and i64 %v6316, 1
  %v6318 = mul i64 %v6317, %v7
  %v6319 = add i64 %v6318, %v6308
  %v6320 = mul i64 %v6319, 8
  %v6321 = getelementptr inbounds float, ptr %v48, i64 %v6320
  %v6322 = mul i64 %v6308, 8
  %v6323 = getelementptr inbounds float, ptr %v244, i64 %v6322
  %v6324 = add i64 %v706, 0
  %v6325 = and i64 %v6324, %v284
  %v6326 = mul i64 %v6325, %v7
  %v6327 = add i64 %v6326, %v6308
  %v6328 = mul i64 %v6327, 8
  %v6329 = getelementptr inbounds float, ptr %v30, i64 %v6328
  %v6330 = add i64 %v706, 0
  %v6331 = and i64 %v6330, %v290
  %v6332 = mul i64 %v6331, %v7
  %v6333 = add i64 %v6332, %v6308
  %v6334 = mul i64 %v6333, 8
  %v6335 = getelementptr inbounds float, ptr %v36, i64 %v6334
  %v6336 = add i64 %v706, 0
  %v6337 = and i64 %v6336, %v398
  %v6338 = mul i64 %v6337, %v7
  %v6339 = add i64 %v6338, %v6308
  %v6340 = mul i64 %v6339, 16
  %v6341 = getelementptr inbounds float, ptr %v214, i64 %v6340
  %v6342 = add i64 %v706, 0
  %v6343 = and i64 %v6342, %v334
  %v6344 = mul i64 %v6343, %v7
  %v6345 = add i64 %v6344, %v6308
  %v6346 = mul i64 %v6345, 2
  %v6347 = getelementptr inbounds float, ptr %v142, i64 %v6346
  %v6348 = add i64 0, %v6310
  %v6349 = getelementptr inbounds float, ptr %v6347, i64 %v6348
  %v6350 = load float, ptr %v6349, align 4
  %v6351 = add i64 %v706, 0
  %v6352 = and i64 %v6351, 1
  %v6353 = mul i64 %v6352, %v7
  %v6354 = add i64 %v6353, %v6308
  %v6355 = mul i64 %v6354, 16
  %v6356 = getelementptr inbounds float, ptr %v56, i64 %v6355
  %v6357 = mul i64 %v6310, 8
  %v6358 = add i64 0, %v6357
  %v6359 = add i64 %v6358, 0
  %v6360 = getelementptr inbounds float, ptr %v6313, i64 %v6359
  %v6361 = load <8 x float>, ptr %v6360, align 4
  %v6362 = mul i64 %v6310, 8
  %v6363 = add i64 0, %v6362
  %v6364 = add i64 %v6363, 0
  %v6365 = getelementptr inbounds float, ptr %v6315, i64 %v6364
  %v6366 = load <8 x float>, ptr %v6365, align 4
  %v6367 = fadd <8 x float> %v6361, %v6366
  %v6368 = add i64 0, 0
  %v6369 = getelementptr inbounds float, ptr %v6321, i64 %v6368
  %v6370 = load <8 x float>, ptr %v6369, align 4
  %v6371 = add i64 0, 0
  %v6372 = getelementptr inbounds float, ptr %v6323, i64 %v6371
  %v6373 = load <8 x float>, ptr %v6372, align 4
  %v6374 = fadd <8 x float> %v6370, %v6373
  %v6375 = add i64 0, 0
  %v6376 = getelementptr inbounds float, ptr %v6329, i64 %v6375
  %v6377 = load <8 x float>, ptr %v6376, align 4
  %v6378 = add i64 0, 0
  %v6379 = getelementptr inbounds float, ptr %v6335, i64 %v6378
  %v6380 = load <8 x float>, ptr %v6379, align 4
  %v6381 = fadd <8 x float> %v6377, %v6380
  %v6382 = fmul <8 x float> %v6377, %v6380
  %v6383 = fsub <8 x float> %v6381, %v6382
  %v6384 = fmul <8 x float> %v6374, %v6383
  %v6385 = mul i64 %v6310, 8
  %v6386 = add i64 0, %v6385
  %v6387 = add i64 %v6386, 0
  %v6388 = getelementptr inbounds float, ptr %v6341, i64 %v6387
  %v6389 = load <8 x float>, ptr %v6388, align 4
  %v6390 = fmul <8 x float> %v6384, %v6389
  %v6391 = insertelement <8 x float> poison, float %v6350, i64 0
  %v6392 = shufflevector <8 x float> %v6391, <8 x float> poison, <8 x i32> zeroinitializer
  %v6393 = fmul <8 x float> %v6390, %v6392
  %v6394 = fsub <8 x float> %v6367, %v6393
  %v6395 = mul i64 %v6310, 8
  %v6396 = add i64 0, %v6395
  %v6397 = add i64 %v6396, 0
  %v6398 = getelementptr inbounds float, ptr %v6356, i64 %v6397
  store <8 x float> %v6394, ptr %v6398, align 4
  %v6399 = add nsw i64 %v6310, 1
  br label %b429
b431:
  %v6400 = add nsw i64 %v6308, 1
  br label %b426
b428:
  %v6401 = add i64 %v7, 0
  %v6402 = sdiv i64 %v6401, 1
  %v6403 = add i64 %v2, 1
  %v6404 = mul i64 %v6402, %v2
  %v6405 = sdiv i64 %v6404, %v3
  %v6406 = mul i64 %v6405, 1
  %v6407 = icmp slt i64 %v6406, %v7
  %v6408 = select i1 %v6407, i64 %v6406, i64 %v7
  %v6409 = mul i64 %v6402, %v6403
  %v6410 = sdiv i64 %v6409, %v3
  %v6411 = mul i64 %v6410, 1
  %v6412 = icmp slt i64 %v6411, %v7
  %v6413 = select i1 %v6412, i64 %v6411, i64 %v7
  br label %b432
b432:
  %v6414 = phi i64 [ %v6408, %b428 ], [ %v6479, %b433 ]
  %v6415 = icmp slt i64 %v6414, %v6413
  br i1 %v6415, label %b433, label %b434
b433:
  %v6416 = add i64 %v706, 1
  %v6417 = and i64 %v6416, 1
  %v6418 = mul i64 %v6417, %v7
  %v6419 = add i64 %v6418, %v6414
  %v6420 = mul i64 %v6419, 8
  %v6421 = getelementptr inbounds float, ptr %v48, i64 %v6420
  %v6422 = mul i64 %v6414, 8
  %v6423 = getelementptr inbounds float, ptr %v244, i64 %v6422
  %v6424 = add i64 %v706, 0
  %v6425 = and i64 %v6424, %v352
  %v6426 = mul i64 %v6425, %v7
  %v6427 = add i64 %v6426, %v6414
  %v6428 = mul i64 %v6427, 8
  %v6429 = getelementptr inbounds float, ptr %v168, i64 %v6428
  %v6430 = add i64 %v706, 0
  %v6431 = and i64 %v6430, %v284
  %v6432 = mul i64 %v6431, %v7
  %v6433 = add i64 %v6432, %v6414
  %v6434 = mul i64 %v6433, 8
  %v6435 = getelementptr inbounds float, ptr %v30, i64 %v6434
  %v6436 = add i64 %v706, 0
  %v6437 = and i64 %v6436, %v290
  %v6438 = mul i64 %v6437, %v7
  %v6439 = add i64 %v6438, %v6414
  %v6440 = mul i64 %v6439, 8
  %v6441 = getelementptr inbounds float, ptr %v36, i64 %v6440
  %v6442 = add i64 %v706, 0
  %v6443 = and i64 %v6442, 1
  %v6444 = mul i64 %v6443, %v7
  %v6445 = add i64 %v6444, %v6414
  %v6446 = mul i64 %v6445, 8
  %v6447 = getelementptr inbounds float, ptr %v54, i64 %v6446
  %v6448 = add i64 %v706, 0
  %v6449 = and i64 %v6448, 1
  %v6450 = mul i64 %v6449, %v7
  %v6451 = add i64 %v6450, %v6414
  %v6452 = mul i64 %v6451, 8
  %v6453 = getelementptr inbounds float, ptr %v48, i64 %v6452
  %v6454 = add i64 0, 0
  %v6455 = getelementptr inbounds float, ptr %v6421, i64 %v6454
  %v6456 = load <8 x float>, ptr %v6455, align 4
  %v6457 = add i64 0, 0
  %v6458 = getelementptr inbounds float, ptr %v6423, i64 %v6457
  %v6459 = load <8 x float>, ptr %v6458, align 4
  %v6460 = fadd <8 x float> %v6456, %v6459
  %v6461 = add i64 0, 0
  %v6462 = getelementptr inbounds float, ptr %v6429, i64 %v6461
  %v6463 = load <8 x float>, ptr %v6462, align 4
  %v6464 = fmul <8 x float> %v6460, %v6463
  %v6465 = add i64 0, 0
  %v6466 = getelementptr inbounds float, ptr %v6435, i64 %v6465
  %v6467 = load <8 x float>, ptr %v6466, align 4
  %v6468 = fmul <8 x float> %v6464, %v6467
  %v6469 = fsub <8 x float> %v6464, %v6468
  %v6470 = add i64 0, 0
  %v6471 = getelementptr inbounds float, ptr %v6441, i64 %v6470
  %v6472 = load <8 x float>, ptr %v6471, align 4
  %v6473 = fmul <8 x float> %v6464, %v6472
  %v6474 = fsub <8 x float> %v6464, %v6473
  %v6475 = add i64 0, 0
  %v6476 = getelementptr inbounds float, ptr %v6447, i64 %v6475
  store <8 x float> %v6469, ptr %v6476, align 4
  %v6477 = add i64 0, 0
  %v6478 = getelementptr inbounds float, ptr %v6453, i64 %v6477
  store <8 x float> %v6474, ptr %v6478, align 4
  %v6479 = add nsw i64 %v6414, 1
  br label %b432
b434:
  %v6480 = add i64 %v7, 0
  %v6481 = sdiv i64 %v6480, 1
  %v6482 = add i64 %v2, 1
  %v6483 = mul i64 %v6481, %v2
  %v6484 = sdiv i64 %v6483, %v3
  %v6485 = mul i64 %v6484, 1
  %v6486 = icmp slt i64 %v6485, %v7
  %v6487 = select i1 %v6486, i64 %v6485, i64 %v7
  %v6488 = mul i64 %v6481, %v6482
  %v6489 = sdiv i64 %v6488, %v3
  %v6490 = mul i64 %v6489, 1
  %v6491 = icmp slt i64 %v6490, %v7
  %v6492 = select i1 %v6491, i64 %v6490, i64 %v7
  br label %b435
b435:
  %v6493 = phi i64 [ %v6487, %b434 ], [ %v6528, %b436 ]
  %v6494 = icmp slt i64 %v6493, %v6492
  br i1 %v6494, label %b436, label %b437
b436:
  %v6495 = mul i64 %v6493, 2
  %v6496 = getelementptr inbounds float, ptr %v226, i64 %v6495
  %v6497 = add i64 %v706, 0
  %v6498 = and i64 %v6497, %v334
  %v6499 = mul i64 %v6498, %v7
  %v6500 = add i64 %v6499, %v6493
  %v6501 = mul i64 %v6500, 2
  %v6502 = getelementptr inbounds float, ptr %v142, i64 %v6501
  %v6503 = add i64 %v706, 0
  %v6504 = and i64 %v6503, %v314
  %v6505 = mul i64 %v6504, %v7
  %v6506 = add i64 %v6505, %v6493
  %v6507 = mul i64 %v6506, 53
  %v6508 = getelementptr inbounds float, ptr %v96, i64 %v6507
  %v6509 = icmp ult i64 2, 8
  %v6510 = select i1 %v6509, i64 2, i64 8
  %v6511 = trunc i64 %v6510 to i32
  %v6512 = insertelement <8 x i32> poison, i32 %v6511, i64 0
  %v6513 = shufflevector <8 x i32> %v6512, <8 x i32> poison, <8 x i32> zeroinitializer
  %v6514 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v6513
  %v6515 = add i64 0, 0
  %v6516 = getelementptr inbounds float, ptr %v6496, i64 %v6515
  %v6517 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v6516, <8 x i1> %v6514, <8 x float> zeroinitializer)
  %v6518 = add i64 0, 0
  %v6519 = getelementptr inbounds float, ptr %v6502, i64 %v6518
  %v6520 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v6519, <8 x i1> %v6514, <8 x float> zeroinitializer)
  %v6521 = fmul <8 x float> %v6517, %v6520
  %v6522 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v6523 = shufflevector <8 x float> %v6522, <8 x float> poison, <8 x i32> zeroinitializer
  %v6524 = fsub <8 x float> %v6523, %v6520
  %v6525 = fmul <8 x float> %v6521, %v6524
  %v6526 = add i64 42, 0
  %v6527 = getelementptr inbounds float, ptr %v6508, i64 %v6526
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v6525, ptr align 4 %v6527, <8 x i1> %v6514)
  %v6528 = add nsw i64 %v6493, 1
  br label %b435
b437:
  %v6529 = add i64 %v7, 0
  %v6530 = sdiv i64 %v6529, 1
  %v6531 = add i64 %v2, 1
  %v6532 = mul i64 %v6530, %v2
  %v6533 = sdiv i64 %v6532, %v3
  %v6534 = mul i64 %v6533, 1
  %v6535 = icmp slt i64 %v6534, %v7
  %v6536 = select i1 %v6535, i64 %v6534, i64 %v7
  %v6537 = mul i64 %v6530, %v6531
  %v6538 = sdiv i64 %v6537, %v3
  %v6539 = mul i64 %v6538, 1
  %v6540 = icmp slt i64 %v6539, %v7
  %v6541 = select i1 %v6540, i64 %v6539, i64 %v7
  br label %b438
b438:
  %v6542 = phi i64 [ %v6536, %b437 ], [ %v6560, %b443 ]
  %v6543 = icmp slt i64 %v6542, %v6541
  br i1 %v6543, label %b439, label %b440
b439:
  %v6544 = mul i64 %v6542, 16
  %v6545 = getelementptr inbounds float, ptr %v242, i64 %v6544
  %v6546 = add i64 %v706, 0
  %v6547 = and i64 %v6546, %v314
  %v6548 = mul i64 %v6547, %v7
  %v6549 = add i64 %v6548, %v6542
  %v6550 = mul i64 %v6549, 53
  %v6551 = getelementptr inbounds float, ptr %v96, i64 %v6550
  br label %b441
b441:
  %v6552 = phi i64 [ 0, %b439 ], [ %v6559, %b442 ]
  %v6553 = icmp slt i64 %v6552, 16
  br i1 %v6553, label %b442, label %b443
b442:
  %v6554 = add i64 0, %v6552
  %v6555 = getelementptr inbounds float, ptr %v6545, i64 %v6554
  %v6556 = load <8 x float>, ptr %v6555, align 4
  %v6557 = add i64 0, %v6552
  %v6558 = getelementptr inbounds float, ptr %v6551, i64 %v6557
  store <8 x float> %v6556, ptr %v6558, align 4
  %v6559 = add nsw i64 %v6552, 8
  br label %b441
b443:
  %v6560 = add nsw i64 %v6542, 1
  br label %b438
b440:
  %v6561 = add i64 %v7, 0
  %v6562 = sdiv i64 %v6561, 1
  %v6563 = add i64 %v2, 1
  %v6564 = mul i64 %v6562, %v2
  %v6565 = sdiv i64 %v6564, %v3
  %v6566 = mul i64 %v6565, 1
  %v6567 = icmp slt i64 %v6566, %v7
  %v6568 = select i1 %v6567, i64 %v6566, i64 %v7
  %v6569 = mul i64 %v6562, %v6563
  %v6570 = sdiv i64 %v6569, %v3
  %v6571 = mul i64 %v6570, 1
  %v6572 = icmp slt i64 %v6571, %v7
  %v6573 = select i1 %v6572, i64 %v6571, i64 %v7
  br label %b444
b444:
  %v6574 = phi i64 [ %v6568, %b440 ], [ %v6626, %b445 ]
  %v6575 = icmp slt i64 %v6574, %v6573
  br i1 %v6575, label %b445, label %b446
b445:
  %v6576 = add i64 %v706, 0
  %v6577 = and i64 %v6576, %v360
  %v6578 = mul i64 %v6577, %v7
  %v6579 = add i64 %v6578, %v6574
  %v6580 = mul i64 %v6579, 1
  %v6581 = getelementptr inbounds float, ptr %v176, i64 %v6580
  %v6582 = getelementptr inbounds float, ptr %v6581, i64 0
  %v6583 = load float, ptr %v6582, align 4
  %v6584 = fcmp ogt float %v6583, 0x0000000000000000
  %v6585 = select i1 %v6584, float 0x3FF0000000000000, float 0x0000000000000000
  %v6586 = mul i64 %v6574, 1
  %v6587 = getelementptr inbounds float, ptr %v272, i64 %v6586
  %v6588 = getelementptr inbounds float, ptr %v6587, i64 0
  %v6589 = load float, ptr %v6588, align 4
  %v6590 = fcmp une float %v6585, 0x0000000000000000
  %v6591 = select i1 %v6590, float %v6589, float 0x0000000000000000
  %v6592 = fmul float 0x3FE0000000000000, %v6591
  %v6593 = fcmp une float %v6585, 0x0000000000000000
  %v6594 = select i1 %v6593, float %v6583, float 0x3FF0000000000000
  %v6595 = call float @llvm.sqrt.f32(float %v6594)
  %v6596 = fdiv float %v6592, %v6595
  %v6597 = fcmp une float %v6585, 0x0000000000000000
  %v6598 = select i1 %v6597, float %v6596, float 0x0000000000000000
  %v6599 = add i64 %v706, 0
  %v6600 = and i64 %v6599, %v342
  %v6601 = mul i64 %v6600, %v7
  %v6602 = add i64 %v6601, %v6574
  %v6603 = mul i64 %v6602, 8
  %v6604 = getelementptr inbounds float, ptr %v158, i64 %v6603
  %v6605 = mul i64 %v6574, 8
  %v6606 = getelementptr inbounds float, ptr %v252, i64 %v6605
  %v6607 = add i64 %v706, 0
  %v6608 = and i64 %v6607, %v314
  %v6609 = mul i64 %v6608, %v7
  %v6610 = add i64 %v6609, %v6574
  %v6611 = mul i64 %v6610, 53
  %v6612 = getelementptr inbounds float, ptr %v96, i64 %v6611
  %v6613 = add i64 0, 0
  %v6614 = getelementptr inbounds float, ptr %v6604, i64 %v6613
  %v6615 = load <8 x float>, ptr %v6614, align 4
  %v6616 = insertelement <8 x float> poison, float %v6598, i64 0
  %v6617 = shufflevector <8 x float> %v6616, <8 x float> poison, <8 x i32> zeroinitializer
  %v6618 = fmul <8 x float> %v6617, %v6615
  %v6619 = fadd <8 x float> %v6618, %v6618
  %v6620 = add i64 0, 0
  %v6621 = getelementptr inbounds float, ptr %v6606, i64 %v6620
  %v6622 = load <8 x float>, ptr %v6621, align 4
  %v6623 = fadd <8 x float> %v6619, %v6622
  %v6624 = add i64 16, 0
  %v6625 = getelementptr inbounds float, ptr %v6612, i64 %v6624
  store <8 x float> %v6623, ptr %v6625, align 4
  %v6626 = add nsw i64 %v6574, 1
  br label %b444
b446:
  %v6627 = add i64 %v7, 0
  %v6628 = sdiv i64 %v6627, 1
  %v6629 = add i64 %v2, 1
  %v6630 = mul i64 %v6628, %v2
  %v6631 = sdiv i64 %v6630, %v3
  %v6632 = mul i64 %v6631, 1
  %v6633 = icmp slt i64 %v6632, %v7
  %v6634 = select i1 %v6633, i64 %v6632, i64 %v7
  %v6635 = mul i64 %v6628, %v6629
  %v6636 = sdiv i64 %v6635, %v3
  %v6637 = mul i64 %v6636, 1
  %v6638 = icmp slt i64 %v6637, %v7
  %v6639 = select i1 %v6638, i64 %v6637, i64 %v7
  br label %b447
b447:
  %v6640 = phi i64 [ %v6634, %b446 ], [ %v6661, %b448 ]
  %v6641 = icmp slt i64 %v6640, %v6639
  br i1 %v6641, label %b448, label %b449
b448:
  %v6642 = mul i64 %v6640, 6
  %v6643 = getelementptr inbounds float, ptr %v256, i64 %v6642
  %v6644 = add i64 %v706, 0
  %v6645 = and i64 %v6644, %v314
  %v6646 = mul i64 %v6645, %v7
  %v6647 = add i64 %v6646, %v6640
  %v6648 = mul i64 %v6647, 53
  %v6649 = getelementptr inbounds float, ptr %v96, i64 %v6648
  %v6650 = icmp ult i64 6, 8
  %v6651 = select i1 %v6650, i64 6, i64 8
  %v6652 = trunc i64 %v6651 to i32
  %v6653 = insertelement <8 x i32> poison, i32 %v6652, i64 0
  %v6654 = shufflevector <8 x i32> %v6653, <8 x i32> poison, <8 x i32> zeroinitializer
  %v6655 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v6654
  %v6656 = add i64 0, 0
  %v6657 = getelementptr inbounds float, ptr %v6643, i64 %v6656
  %v6658 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v6657, <8 x i1> %v6655, <8 x float> zeroinitializer)
  %v6659 = add i64 44, 0
  %v6660 = getelementptr inbounds float, ptr %v6649, i64 %v6659
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v6658, ptr align 4 %v6660, <8 x i1> %v6655)
  %v6661 = add nsw i64 %v6640, 1
  br label %b447
b449:
  %v6662 = add i64 %v7, 0
  %v6663 = sdiv i64 %v6662, 1
  %v6664 = add i64 %v2, 1
  %v6665 = mul i64 %v6663, %v2
  %v6666 = sdiv i64 %v6665, %v3
  %v6667 = mul i64 %v6666, 1
  %v6668 = icmp slt i64 %v6667, %v7
  %v6669 = select i1 %v6668, i64 %v6667, i64 %v7
  %v6670 = mul i64 %v6663, %v6664
  %v6671 = sdiv i64 %v6670, %v3
  %v6672 = mul i64 %v6671, 1
  %v6673 = icmp slt i64 %v6672, %v7
  %v6674 = select i1 %v6673, i64 %v6672, i64 %v7
  br label %b450
b450:
  %v6675 = phi i64 [ %v6669, %b449 ], [ %v6705, %b451 ]
  %v6676 = icmp slt i64 %v6675, %v6674
  br i1 %v6676, label %b451, label %b452
b451:
  %v6677 = mul i64 %v6675, 1
  %v6678 = getelementptr inbounds float, ptr %v262, i64 %v6677
  %v6679 = getelementptr inbounds float, ptr %v6678, i64 0
  %v6680 = load float, ptr %v6679, align 4
  %v6681 = mul i64 %v6675, 1
  %v6682 = getelementptr inbounds float, ptr %v260, i64 %v6681
  %v6683 = getelementptr inbounds float, ptr %v6682, i64 0
  %v6684 = load float, ptr %v6683, align 4
  %v6685 = fsub float %v6680, %v6684
  %v6686 = add i64 %v706, 0
  %v6687 = and i64 %v6686, %v348
  %v6688 = mul i64 %v6687, %v7
  %v6689 = add i64 %v6688, %v6675
  %v6690 = mul i64 %v6689, 1
  %v6691 = getelementptr inbounds float, ptr %v164, i64 %v6690
  %v6692 = getelementptr inbounds float, ptr %v6691, i64 0
  %v6693 = load float, ptr %v6692, align 4
  %v6694 = fmul float %v6685, %v6693
  %v6695 = fsub float 0x3FF0000000000000, %v6693
  %v6696 = fmul float %v6694, %v6695
  %v6697 = add i64 %v706, 0
  %v6698 = and i64 %v6697, %v314
  %v6699 = mul i64 %v6698, %v7
  %v6700 = add i64 %v6699, %v6675
  %v6701 = mul i64 %v6700, 53
  %v6702 = getelementptr inbounds float, ptr %v96, i64 %v6701
  %v6703 = add i64 51, 0
  %v6704 = getelementptr inbounds float, ptr %v6702, i64 %v6703
  store float %v6696, ptr %v6704, align 4
  %v6705 = add nsw i64 %v6675, 1
  br label %b450
b452:
  %v6706 = add i64 %v7, 0
  %v6707 = sdiv i64 %v6706, 1
  %v6708 = add i64 %v2, 1
  %v6709 = mul i64 %v6707, %v2
  %v6710 = sdiv i64 %v6709, %v3
  %v6711 = mul i64 %v6710, 1
  %v6712 = icmp slt i64 %v6711, %v7
  %v6713 = select i1 %v6712, i64 %v6711, i64 %v7
  %v6714 = mul i64 %v6707, %v6708
  %v6715 = sdiv i64 %v6714, %v3
  %v6716 = mul i64 %v6715, 1
  %v6717 = icmp slt i64 %v6716, %v7
  %v6718 = select i1 %v6717, i64 %v6716, i64 %v7
  br label %b453
b453:
  %v6719 = phi i64 [ %v6713, %b452 ], [ %v6744, %b454 ]
  %v6720 = icmp slt i64 %v6719, %v6718
  br i1 %v6720, label %b454, label %b455
b454:
  %v6721 = mul i64 %v6719, 1
  %v6722 = getelementptr inbounds float, ptr %v258, i64 %v6721
  %v6723 = getelementptr inbounds float, ptr %v6722, i64 0
  %v6724 = load float, ptr %v6723, align 4
  %v6725 = add i64 %v706, 0
  %v6726 = and i64 %v6725, %v350
  %v6727 = mul i64 %v6726, %v7
  %v6728 = add i64 %v6727, %v6719
  %v6729 = mul i64 %v6728, 1
  %v6730 = getelementptr inbounds float, ptr %v166, i64 %v6729
  %v6731 = getelementptr inbounds float, ptr %v6730, i64 0
  %v6732 = load float, ptr %v6731, align 4
  %v6733 = fmul float %v6724, %v6732
  %v6734 = fsub float 0x3FF0000000000000, %v6732
  %v6735 = fmul float %v6733, %v6734
  %v6736 = add i64 %v706, 0
  %v6737 = and i64 %v6736, %v314
  %v6738 = mul i64 %v6737, %v7
  %v6739 = add i64 %v6738, %v6719
  %v6740 = mul i64 %v6739, 53
  %v6741 = getelementptr inbounds float, ptr %v96, i64 %v6740
  %v6742 = add i64 52, 0
  %v6743 = getelementptr inbounds float, ptr %v6741, i64 %v6742
  store float %v6735, ptr %v6743, align 4
  %v6744 = add nsw i64 %v6719, 1
  br label %b453
b455:
  %v6746 = add i64 %v7, 0
  %v6747 = sdiv i64 %v6746, 1
  %v6748 = add i64 %v2, 1
  %v6749 = mul i64 %v6747, %v2
  %v6750 = sdiv i64 %v6749, %v3
  %v6751 = mul i64 %v6750, 1
  %v6752 = icmp slt i64 %v6751, %v7
  %v6753 = select i1 %v6752, i64 %v6751, i64 %v7
  %v6754 = mul i64 %v6747, %v6748
  %v6755 = sdiv i64 %v6754, %v3
  %v6756 = mul i64 %v6755, 1
  %v6757 = icmp slt i64 %v6756, %v7
  %v6758 = select i1 %v6757, i64 %v6756, i64 %v7
  br label %b456
b456:
  %v6759 = phi i64 [ %v6753, %b455 ], [ %v6965, %b461 ]
  %v6760 = icmp slt i64 %v6759, %v6758
  br i1 %v6760, label %b457, label %b458
b457:
  %v6761 = add i64 %v6759, 96
  %v6762 = icmp slt i64 %v6761, %v6758
  %v6763 = select i1 %v6762, i64 %v6761, i64 %v6758
  br label %b459
b459:
  %v6764 = phi i64 [ 0, %b457 ], [ %v6964, %b464 ]
  %v6765 = icmp slt i64 %v6764, 1
  br i1 %v6765, label %b460, label %b461
b460:
  %v6766 = sub i64 %v6763, %v6759
  %v6767 = sub i64 8, 1
  %v6768 = add i64 %v6766, %v6767
  %v6769 = sdiv i64 %v6768, 8
  br label %b462
b462:
  %v6770 = phi i64 [ 0, %b460 ], [ %v6963, %b469 ]
  %v6771 = icmp slt i64 %v6770, %v6769
  br i1 %v6771, label %b463, label %b464
b463:
  %v6772 = mul i64 %v6766, %v6770
  %v6773 = sdiv i64 %v6772, %v6769
  %v6774 = add i64 %v6759, %v6773
  %v6775 = add i64 %v6770, 1
  %v6776 = mul i64 %v6766, %v6775
  %v6777 = sdiv i64 %v6776, %v6769
  %v6778 = add i64 %v6759, %v6777
  %v6779 = mul i64 %v6764, 424
  %v6780 = getelementptr inbounds float, ptr %v580, i64 %v6779
  %v6781 = sub i64 %v6778, %v6774
  %v6782 = add i64 %v706, 0
  %v6783 = and i64 %v6782, %v314
  %v6784 = mul i64 %v6783, %v7
  %v6785 = add i64 %v6784, %v6774
  %v6786 = mul i64 %v6785, 53
  %v6787 = getelementptr inbounds float, ptr %v96, i64 %v6786
  %v6788 = getelementptr inbounds float, ptr %v6787, i64 0
  %v6789 = sub i64 %v6781, 1
  %v6790 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v6789
  %v6791 = load ptr, ptr %v6790, align 4
  %v6792 = getelementptr inbounds float, ptr %v6745, i64 0
  %v6793 = icmp sgt i64 %v6781, 0
  br i1 %v6793, label %b465, label %b466
b465:
  call void %v6791(ptr %v6788, i64 53, ptr %v6780, i64 53, ptr %v6792, i64 8, i64 0)
  br label %b466
b466:
  %v6794 = add i64 %v6779, 424
  br label %b467
b467:
  %v6795 = phi i64 [ %v6774, %b466 ], [ %v6962, %b472 ]
  %v6796 = icmp slt i64 %v6795, %v6778
  br i1 %v6796, label %b468, label %b469
b468:
  %v6797 = sub i64 %v6795, %v6774
  %v6798 = mul i64 %v6797, 8
  %v6799 = getelementptr inbounds float, ptr %v6745, i64 %v6798
  %v6800 = add i64 %v706, 1
  %v6801 = and i64 %v6800, 1
  %v6802 = mul i64 %v6801, %v7
  %v6803 = add i64 %v6802, %v6795
  %v6804 = mul i64 %v6803, 8
  %v6805 = getelementptr inbounds float, ptr %v60, i64 %v6804
  %v6806 = add i64 %v706, 0
  %v6807 = and i64 %v6806, %v400
  %v6808 = mul i64 %v6807, %v7
  %v6809 = add i64 %v6808, %v6795
  %v6810 = mul i64 %v6809, 24
  %v6811 = getelementptr inbounds float, ptr %v216, i64 %v6810
  %v6812 = add i64 %v706, 1
  %v6813 = and i64 %v6812, %v298
  %v6814 = mul i64 %v6813, %v7
  %v6815 = add i64 %v6814, %v6795
  %v6816 = mul i64 %v6815, 8
  %v6817 = getelementptr inbounds float, ptr %v44, i64 %v6816
  %v6818 = add i64 %v706, 0
  %v6819 = and i64 %v6818, %v324
  %v6820 = mul i64 %v6819, %v7
  %v6821 = add i64 %v6820, %v6795
  %v6822 = mul i64 %v6821, 8
  %v6823 = getelementptr inbounds float, ptr %v118, i64 %v6822
  %v6824 = add i64 %v706, 1
  %v6825 = and i64 %v6824, 1
  %v6826 = mul i64 %v6825, %v7
  %v6827 = add i64 %v6826, %v6795
  %v6828 = mul i64 %v6827, 8
  %v6829 = getelementptr inbounds float, ptr %v62, i64 %v6828
  %v6830 = add i64 %v706, 0
  %v6831 = and i64 %v6830, %v320
  %v6832 = mul i64 %v6831, %v7
  %v6833 = add i64 %v6832, %v6795
  %v6834 = mul i64 %v6833, 8
  %v6835 = getelementptr inbounds float, ptr %v114, i64 %v6834
  %v6836 = add i64 %v706, 0
  %v6837 = and i64 %v6836, %v322
  %v6838 = mul i64 %v6837, %v7
  %v6839 = add i64 %v6838, %v6795
  %v6840 = mul i64 %v6839, 8
  %v6841 = getelementptr inbounds float, ptr %v116, i64 %v6840
  %v6842 = add i64 %v706, 0
  %v6843 = and i64 %v6842, %v318
  %v6844 = mul i64 %v6843, %v7
  %v6845 = add i64 %v6844, %v6795
  %v6846 = mul i64 %v6845, 8
  %v6847 = getelementptr inbounds float, ptr %v112, i64 %v6846
  %v6848 = add i64 %v706, 0
  %v6849 = and i64 %v6848, %v298
  %v6850 = mul i64 %v6849, %v7
  %v6851 = add i64 %v6850, %v6795
  %v6852 = mul i64 %v6851, 8
  %v6853 = getelementptr inbounds float, ptr %v44, i64 %v6852
  %v6854 = add i64 %v706, 0
  %v6855 = and i64 %v6854, %v316
  %v6856 = mul i64 %v6855, %v7
  %v6857 = add i64 %v6856, %v6795
  %v6858 = mul i64 %v6857, 32
  %v6859 = getelementptr inbounds float, ptr %v98, i64 %v6858
  %v6860 = add i64 %v706, 0
  %v6861 = and i64 %v6860, 1
  %v6862 = mul i64 %v6861, %v7
  %v6863 = add i64 %v6862, %v6795
  %v6864 = mul i64 %v6863, 8
  %v6865 = getelementptr inbounds float, ptr %v62, i64 %v6864
  br label %b470
b470:
  %v6866 = phi i64 [ 0, %b468 ], [ %v6961, %b471 ]
  %v6867 = icmp slt i64 %v6866, 1
  br i1 %v6867, label %b471, label %b472
b471:
  %v6868 = mul i64 %v6764, 1
  %v6869 = add i64 %v6868, %v6866
  %v6870 = mul i64 %v6869, 8
  %v6871 = add i64 0, %v6866
  %v6872 = mul i64 %v6871, 8
  %v6873 = getelementptr inbounds float, ptr %v6799, i64 %v6872
  %v6874 = load <8 x float>, ptr %v6873, align 4
  %v6875 = add i64 0, %v6870
  %v6876 = getelementptr inbounds float, ptr %v6805, i64 %v6875
  %v6877 = load <8 x float>, ptr %v6876, align 4
  %v6878 = add i64 0, %v6870
  %v6879 = getelementptr inbounds float, ptr %v6811, i64 %v6878
  %v6880 = load <8 x float>, ptr %v6879, align 4
  %v6881 = fadd <8 x float> %v6877, %v6880
  %v6882 = fadd <8 x float> %v6881, %v6874
  %v6883 = add i64 0, %v6870
  %v6884 = getelementptr inbounds float, ptr %v6817, i64 %v6883
  %v6885 = load <8 x float>, ptr %v6884, align 4
  %v6886 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v6885)
  %v6887 = fcmp ogt <8 x float> %v6886, splat (float 0x4023000000000000)
  %v6888 = select <8 x i1> %v6887, <8 x float> splat (float 0x4023000000000000), <8 x float> %v6886
  %v6889 = fadd <8 x float> %v6888, %v6888
  %v6890 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6889, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v6891 = fsub <8 x float> %v6890, splat (float 0x4168000000000000)
  %v6892 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6891, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v6889)
  %v6893 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6891, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v6892)
  %v6894 = bitcast <8 x float> %v6890 to <8 x i32>
  %v6895 = fmul <8 x float> %v6893, %v6893
  %v6896 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v6893, <8 x float> splat (float 0x3F81227F40000000))
  %v6897 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6896, <8 x float> %v6893, <8 x float> splat (float 0x3FA5556740000000))
  %v6898 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6897, <8 x float> %v6893, <8 x float> splat (float 0x3FC5554B00000000))
  %v6899 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6898, <8 x float> %v6893, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v6900 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6895, <8 x float> %v6899, <8 x float> %v6893)
  %v6901 = shl <8 x i32> %v6894, splat (i32 23)
  %v6902 = add <8 x i32> %v6901, splat (i32 1065353216)
  %v6903 = bitcast <8 x i32> %v6902 to <8 x float>
  %v6904 = fsub <8 x float> %v6903, splat (float 0x3FF0000000000000)
  %v6905 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6903, <8 x float> %v6900, <8 x float> %v6904)
  %v6906 = fadd <8 x float> %v6905, splat (float 0x4000000000000000)
  %v6907 = fdiv <8 x float> %v6905, %v6906
  %v6908 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v6907, <8 x float> %v6885)
  %v6909 = fmul <8 x float> %v6882, %v6908
  %v6910 = add i64 0, %v6870
  %v6911 = getelementptr inbounds float, ptr %v6823, i64 %v6910
  %v6912 = load <8 x float>, ptr %v6911, align 4
  %v6913 = fmul <8 x float> %v6909, %v6912
  %v6914 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v6915 = shufflevector <8 x float> %v6914, <8 x float> poison, <8 x i32> zeroinitializer
  %v6916 = fsub <8 x float> %v6915, %v6912
  %v6917 = fmul <8 x float> %v6913, %v6916
  %v6918 = add i64 0, %v6870
  %v6919 = getelementptr inbounds float, ptr %v6829, i64 %v6918
  %v6920 = load <8 x float>, ptr %v6919, align 4
  %v6921 = fmul <8 x float> %v6882, %v6912
  %v6922 = fmul <8 x float> %v6908, %v6908
  %v6923 = fsub <8 x float> %v6915, %v6922
  %v6924 = fmul <8 x float> %v6921, %v6923
  %v6925 = fadd <8 x float> %v6920, %v6924
  %v6926 = add i64 0, %v6870
  %v6927 = getelementptr inbounds float, ptr %v6835, i64 %v6926
  %v6928 = load <8 x float>, ptr %v6927, align 4
  %v6929 = fmul <8 x float> %v6925, %v6928
  %v6930 = add i64 0, %v6870
  %v6931 = getelementptr inbounds float, ptr %v6841, i64 %v6930
  %v6932 = load <8 x float>, ptr %v6931, align 4
  %v6933 = fmul <8 x float> %v6932, %v6932
  %v6934 = fsub <8 x float> %v6915, %v6933
  %v6935 = fmul <8 x float> %v6929, %v6934
  %v6936 = fmul <8 x float> %v6925, %v6932
  %v6937 = fmul <8 x float> %v6936, %v6928
  %v6938 = fsub <8 x float> %v6915, %v6928
  %v6939 = fmul <8 x float> %v6937, %v6938
  %v6940 = add i64 0, %v6870
  %v6941 = getelementptr inbounds float, ptr %v6847, i64 %v6940
  %v6942 = load <8 x float>, ptr %v6941, align 4
  %v6943 = fmul <8 x float> %v6925, %v6942
  %v6944 = add i64 0, %v6870
  %v6945 = getelementptr inbounds float, ptr %v6853, i64 %v6944
  %v6946 = load <8 x float>, ptr %v6945, align 4
  %v6947 = fmul <8 x float> %v6925, %v6946
  %v6948 = fmul <8 x float> %v6947, %v6942
  %v6949 = fsub <8 x float> %v6915, %v6942
  %v6950 = fmul <8 x float> %v6948, %v6949
  %v6951 = add i64 24, %v6870
  %v6952 = getelementptr inbounds float, ptr %v6859, i64 %v6951
  store <8 x float> %v6917, ptr %v6952, align 4
  %v6953 = add i64 16, %v6870
  %v6954 = getelementptr inbounds float, ptr %v6859, i64 %v6953
  store <8 x float> %v6935, ptr %v6954, align 4
  %v6955 = add i64 0, %v6870
  %v6956 = getelementptr inbounds float, ptr %v6859, i64 %v6955
  store <8 x float> %v6939, ptr %v6956, align 4
  %v6957 = add i64 0, %v6870
  %v6958 = getelementptr inbounds float, ptr %v6865, i64 %v6957
  store <8 x float> %v6943, ptr %v6958, align 4
  %v6959 = add i64 8, %v6870
  %v6960 = getelementptr inbounds float, ptr %v6859, i64 %v6959
  store <8 x float> %v6950, ptr %v6960, align 4
  %v6961 = add nsw i64 %v6866, 1
  br label %b470
b472:
  %v6962 = add nsw i64 %v6795, 1
  br label %b467
b469:
  %v6963 = add nsw i64 %v6770, 1
  br label %b462
b464:
  %v6964 = add nsw i64 %v6764, 1
  br label %b459
b461:
  %v6965 = add nsw i64 %v6759, 96
  br label %b456
b458:
  %v6967 = add i64 %v7, 0
  %v6968 = sdiv i64 %v6967, 1
  %v6969 = add i64 %v2, 1
  %v6970 = mul i64 %v6968, %v2
  %v6971 = sdiv i64 %v6970, %v3
  %v6972 = mul i64 %v6971, 1
  %v6973 = icmp slt i64 %v6972, %v7
  %v6974 = select i1 %v6973, i64 %v6972, i64 %v7
  %v6975 = mul i64 %v6968, %v6969
  %v6976 = sdiv i64 %v6975, %v3
  %v6977 = mul i64 %v6976, 1
  %v6978 = icmp slt i64 %v6977, %v7
  %v6979 = select i1 %v6978, i64 %v6977, i64 %v7
  br label %b473
b473:
  %v6980 = phi i64 [ %v6974, %b458 ], [ %v7042, %b478 ]
  %v6981 = icmp slt i64 %v6980, %v6979
  br i1 %v6981, label %b474, label %b475
b474:
  %v6982 = add i64 %v6980, 96
  %v6983 = icmp slt i64 %v6982, %v6979
  %v6984 = select i1 %v6983, i64 %v6982, i64 %v6979
  br label %b476
b476:
  %v6985 = phi i64 [ 0, %b474 ], [ %v7041, %b481 ]
  %v6986 = icmp slt i64 %v6985, 1
  br i1 %v6986, label %b477, label %b478
b477:
  %v6987 = sub i64 %v6984, %v6980
  %v6988 = sub i64 8, 1
  %v6989 = add i64 %v6987, %v6988
  %v6990 = sdiv i64 %v6989, 8
  br label %b479
b479:
  %v6991 = phi i64 [ 0, %b477 ], [ %v7040, %b486 ]
  %v6992 = icmp slt i64 %v6991, %v6990
  br i1 %v6992, label %b480, label %b481
b480:
  %v6993 = mul i64 %v6987, %v6991
  %v6994 = sdiv i64 %v6993, %v6990
  %v6995 = add i64 %v6980, %v6994
  %v6996 = add i64 %v6991, 1
  %v6997 = mul i64 %v6987, %v6996
  %v6998 = sdiv i64 %v6997, %v6990
  %v6999 = add i64 %v6980, %v6998
  %v7000 = mul i64 %v6985, 256
  %v7001 = getelementptr inbounds float, ptr %v581, i64 %v7000
  %v7002 = sub i64 %v6999, %v6995
  %v7003 = add i64 %v706, 0
  %v7004 = and i64 %v7003, %v316
  %v7005 = mul i64 %v7004, %v7
  %v7006 = add i64 %v7005, %v6995
  %v7007 = mul i64 %v7006, 32
  %v7008 = getelementptr inbounds float, ptr %v98, i64 %v7007
  %v7009 = getelementptr inbounds float, ptr %v7008, i64 0
  %v7010 = sub i64 %v7002, 1
  %v7011 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v7010
  %v7012 = load ptr, ptr %v7011, align 4
  %v7013 = getelementptr inbounds float, ptr %v6966, i64 0
  %v7014 = icmp sgt i64 %v7002, 0
  br i1 %v7014, label %b482, label %b483
b482:
  call void %v7012(ptr %v7009, i64 32, ptr %v7001, i64 32, ptr %v7013, i64 8, i64 0)
  br label %b483
b483:
  %v7015 = add i64 %v7000, 256
  br label %b484
b484:
  %v7016 = phi i64 [ %v6995, %b483 ], [ %v7039, %b489 ]
  %v7017 = icmp slt i64 %v7016, %v6999
  br i1 %v7017, label %b485, label %b486
b485:
  %v7018 = sub i64 %v7016, %v6995
  %v7019 = mul i64 %v7018, 8
  %v7020 = getelementptr inbounds float, ptr %v6966, i64 %v7019
  %v7021 = add i64 %v706, 0
  %v7022 = and i64 %v7021, 1
  %v7023 = mul i64 %v7022, %v7
  %v7024 = add i64 %v7023, %v7016
  %v7025 = mul i64 %v7024, 8
  %v7026 = getelementptr inbounds float, ptr %v60, i64 %v7025
  br label %b487
b487:
  %v7027 = phi i64 [ 0, %b485 ], [ %v7038, %b488 ]
  %v7028 = icmp slt i64 %v7027, 1
  br i1 %v7028, label %b488, label %b489
b488:
  %v7029 = mul i64 %v6985, 1
  %v7030 = add i64 %v7029, %v7027
  %v7031 = mul i64 %v7030, 8
  %v7032 = add i64 0, %v7027
  %v7033 = mul i64 %v7032, 8
  %v7034 = getelementptr inbounds float, ptr %v7020, i64 %v7033
  %v7035 = load <8 x float>, ptr %v7034, align 4
  %v7036 = add i64 0, %v7031
  %v7037 = getelementptr inbounds float, ptr %v7026, i64 %v7036
  store <8 x float> %v7035, ptr %v7037, align 4
  %v7038 = add nsw i64 %v7027, 1
  br label %b487
b489:
  %v7039 = add nsw i64 %v7016, 1
  br label %b484
b486:
  %v7040 = add nsw i64 %v6991, 1
  br label %b479
b481:
  %v7041 = add nsw i64 %v6985, 1
  br label %b476
b478:
  %v7042 = add nsw i64 %v6980, 96
  br label %b473
b475:
  %v7044 = add i64 %v7, 0
  %v7045 = sdiv i64 %v7044, 1
  %v7046 = add i64 %v2, 1
  %v7047 = mul i64 %v7045, %v2
  %v7048 = sdiv i64 %v7047, %v3
  %v7049 = mul i64 %v7048, 1
  %v7050 = icmp slt i64 %v7049, %v7
  %v7051 = select i1 %v7050, i64 %v7049, i64 %v7
  %v7052 = mul i64 %v7045, %v7046
  %v7053 = sdiv i64 %v7052, %v3
  %v7054 = mul i64 %v7053, 1
  %v7055 = icmp slt i64 %v7054, %v7
  %v7056 = select i1 %v7055, i64 %v7054, i64 %v7
  br label %b490
b490:
  %v7057 = phi i64 [ %v7051, %b475 ], [ %v7119, %b495 ]
  %v7058 = icmp slt i64 %v7057, %v7056
  br i1 %v7058, label %b491, label %b492
b491:
  %v7059 = add i64 %v7057, 96
  %v7060 = icmp slt i64 %v7059, %v7056
  %v7061 = select i1 %v7060, i64 %v7059, i64 %v7056
  br label %b493
b493:
  %v7062 = phi i64 [ 0, %b491 ], [ %v7118, %b498 ]
  %v7063 = icmp slt i64 %v7062, 1
  br i1 %v7063, label %b494, label %b495
b494:
  %v7064 = sub i64 %v7061, %v7057
  %v7065 = sub i64 4, 1
  %v7066 = add i64 %v7064, %v7065
  %v7067 = sdiv i64 %v7066, 4
  br label %b496
b496:
  %v7068 = phi i64 [ 0, %b494 ], [ %v7117, %b503 ]
  %v7069 = icmp slt i64 %v7068, %v7067
  br i1 %v7069, label %b497, label %b498
b497:
  %v7070 = mul i64 %v7064, %v7068
  %v7071 = sdiv i64 %v7070, %v7067
  %v7072 = add i64 %v7057, %v7071
  %v7073 = add i64 %v7068, 1
  %v7074 = mul i64 %v7064, %v7073
  %v7075 = sdiv i64 %v7074, %v7067
  %v7076 = add i64 %v7057, %v7075
  %v7077 = mul i64 %v7062, 768
  %v7078 = getelementptr inbounds float, ptr %v582, i64 %v7077
  %v7079 = sub i64 %v7076, %v7072
  %v7080 = add i64 %v706, 0
  %v7081 = and i64 %v7080, %v316
  %v7082 = mul i64 %v7081, %v7
  %v7083 = add i64 %v7082, %v7072
  %v7084 = mul i64 %v7083, 32
  %v7085 = getelementptr inbounds float, ptr %v98, i64 %v7084
  %v7086 = getelementptr inbounds float, ptr %v7085, i64 0
  %v7087 = sub i64 %v7079, 1
  %v7088 = getelementptr inbounds ptr, ptr @table_tile_4x3, i64 %v7087
  %v7089 = load ptr, ptr %v7088, align 4
  %v7090 = getelementptr inbounds float, ptr %v7043, i64 0
  %v7091 = icmp sgt i64 %v7079, 0
  br i1 %v7091, label %b499, label %b500
b499:
  call void %v7089(ptr %v7086, i64 32, ptr %v7078, i64 32, ptr %v7090, i64 24, i64 8)
  br label %b500
b500:
  %v7092 = add i64 %v7077, 768
  br label %b501
b501:
  %v7093 = phi i64 [ %v7072, %b500 ], [ %v7116, %b506 ]
  %v7094 = icmp slt i64 %v7093, %v7076
  br i1 %v7094, label %b502, label %b503
b502:
  %v7095 = sub i64 %v7093, %v7072
  %v7096 = mul i64 %v7095, 24
  %v7097 = getelementptr inbounds float, ptr %v7043, i64 %v7096
  %v7098 = add i64 %v706, 0
  %v7099 = and i64 %v7098, %v406
  %v7100 = mul i64 %v7099, %v7
  %v7101 = add i64 %v7100, %v7093
  %v7102 = mul i64 %v7101, 24
  %v7103 = getelementptr inbounds float, ptr %v276, i64 %v7102
  br label %b504
b504:
  %v7104 = phi i64 [ 0, %b502 ], [ %v7115, %b505 ]
  %v7105 = icmp slt i64 %v7104, 3
  br i1 %v7105, label %b505, label %b506
b505:
  %v7106 = mul i64 %v7062, 3
  %v7107 = add i64 %v7106, %v7104
  %v7108 = mul i64 %v7107, 8
  %v7109 = add i64 0, %v7104
  %v7110 = mul i64 %v7109, 8
  %v7111 = getelementptr inbounds float, ptr %v7097, i64 %v7110
  %v7112 = load <8 x float>, ptr %v7111, align 4
  %v7113 = add i64 0, %v7108
  %v7114 = getelementptr inbounds float, ptr %v7103, i64 %v7113
  store <8 x float> %v7112, ptr %v7114, align 4
  %v7115 = add nsw i64 %v7104, 1
  br label %b504
b506:
  %v7116 = add nsw i64 %v7093, 1
  br label %b501
b503:
  %v7117 = add nsw i64 %v7068, 1
  br label %b496
b498:
  %v7118 = add nsw i64 %v7062, 1
  br label %b493
b495:
  %v7119 = add nsw i64 %v7057, 96
  br label %b490
b492:
  %v7120 = add i64 %v7, 0
  %v7121 = sdiv i64 %v7120, 1
  %v7122 = add i64 %v2, 1
  %v7123 = mul i64 %v7121, %v2
  %v7124 = sdiv i64 %v7123, %v3
  %v7125 = mul i64 %v7124, 1
  %v7126 = icmp slt i64 %v7125, %v7
  %v7127 = select i1 %v7126, i64 %v7125, i64 %v7
  %v7128 = mul i64 %v7121, %v7122
  %v7129 = sdiv i64 %v7128, %v3
  %v7130 = mul i64 %v7129, 1
  %v7131 = icmp slt i64 %v7130, %v7
  %v7132 = select i1 %v7131, i64 %v7130, i64 %v7
  br label %b507
b507:
  %v7133 = phi i64 [ %v7127, %b492 ], [ %v7152, %b508 ]
  %v7134 = icmp slt i64 %v7133, %v7132
  br i1 %v7134, label %b508, label %b509
b508:
  %v7135 = add i64 %v706, 0
  %v7136 = and i64 %v7135, %v406
  %v7137 = mul i64 %v7136, %v7
  %v7138 = add i64 %v7137, %v7133
  %v7139 = mul i64 %v7138, 24
  %v7140 = getelementptr inbounds float, ptr %v276, i64 %v7139
  %v7141 = add i64 %v706, 0
  %v7142 = and i64 %v7141, %v302
  %v7143 = mul i64 %v7142, %v7
  %v7144 = add i64 %v7143, %v7133
  %v7145 = mul i64 %v7144, 8
  %v7146 = getelementptr inbounds float, ptr %v66, i64 %v7145
  %v7147 = add i64 0, 0
  %v7148 = getelementptr inbounds float, ptr %v7140, i64 %v7147
  %v7149 = load <8 x float>, ptr %v7148, align 4
  %v7150 = add i64 0, 0
  %v7151 = getelementptr inbounds float, ptr %v7146, i64 %v7150
  store <8 x float> %v7149, ptr %v7151, align 4
  %v7152 = add nsw i64 %v7133, 1
  br label %b507
b509:
  %v7153 = add i64 %v7, 0
  %v7154 = sdiv i64 %v7153, 1
  %v7155 = add i64 %v2, 1
  %v7156 = mul i64 %v7154, %v2
  %v7157 = sdiv i64 %v7156, %v3
  %v7158 = mul i64 %v7157, 1
  %v7159 = icmp slt i64 %v7158, %v7
  %v7160 = select i1 %v7159, i64 %v7158, i64 %v7
  %v7161 = mul i64 %v7154, %v7155
  %v7162 = sdiv i64 %v7161, %v3
  %v7163 = mul i64 %v7162, 1
  %v7164 = icmp slt i64 %v7163, %v7
  %v7165 = select i1 %v7164, i64 %v7163, i64 %v7
  br label %b510
b510:
  %v7166 = phi i64 [ %v7160, %b509 ], [ %v7184, %b515 ]
  %v7167 = icmp slt i64 %v7166, %v7165
  br i1 %v7167, label %b511, label %b512
b511:
  %v7168 = add i64 %v706, 0
  %v7169 = and i64 %v7168, %v406
  %v7170 = mul i64 %v7169, %v7
  %v7171 = add i64 %v7170, %v7166
  %v7172 = mul i64 %v7171, 24
  %v7173 = getelementptr inbounds float, ptr %v276, i64 %v7172
  %v7174 = mul i64 %v7166, 16
  %v7175 = getelementptr inbounds float, ptr %v234, i64 %v7174
  br label %b513
b513:
  %v7176 = phi i64 [ 0, %b511 ], [ %v7183, %b514 ]
  %v7177 = icmp slt i64 %v7176, 16
  br i1 %v7177, label %b514, label %b515
b514:
  %v7178 = add i64 8, %v7176
  %v7179 = getelementptr inbounds float, ptr %v7173, i64 %v7178
  %v7180 = load <8 x float>, ptr %v7179, align 4
  %v7181 = add i64 0, %v7176
  %v7182 = getelementptr inbounds float, ptr %v7175, i64 %v7181
  store <8 x float> %v7180, ptr %v7182, align 4
  %v7183 = add nsw i64 %v7176, 8
  br label %b513
b515:
  %v7184 = add nsw i64 %v7166, 1
  br label %b510
b512:
  %v7185 = add i64 %v7, 0
  %v7186 = sdiv i64 %v7185, 1
  %v7187 = add i64 %v2, 1
  %v7188 = mul i64 %v7186, %v2
  %v7189 = sdiv i64 %v7188, %v3
  %v7190 = mul i64 %v7189, 1
  %v7191 = icmp slt i64 %v7190, %v7
  %v7192 = select i1 %v7191, i64 %v7190, i64 %v7
  %v7193 = mul i64 %v7186, %v7187
  %v7194 = sdiv i64 %v7193, %v3
  %v7195 = mul i64 %v7194, 1
  %v7196 = icmp slt i64 %v7195, %v7
  %v7197 = select i1 %v7196, i64 %v7195, i64 %v7
  br label %b516
b516:
  %v7198 = phi i64 [ %v7192, %b512 ], [ %v7216, %b521 ]
  %v7199 = icmp slt i64 %v7198, %v7197
  br i1 %v7199, label %b517, label %b518
b517:
  %v7200 = mul i64 %v7198, 16
  %v7201 = getelementptr inbounds float, ptr %v234, i64 %v7200
  %v7202 = add i64 %v706, 0
  %v7203 = and i64 %v7202, 1
  %v7204 = mul i64 %v7203, %v7
  %v7205 = add i64 %v7204, %v7198
  %v7206 = mul i64 %v7205, 16
  %v7207 = getelementptr inbounds float, ptr %v58, i64 %v7206
  br label %b519
b519:
  %v7208 = phi i64 [ 0, %b517 ], [ %v7215, %b520 ]
  %v7209 = icmp slt i64 %v7208, 16
  br i1 %v7209, label %b520, label %b521
b520:
  %v7210 = add i64 0, %v7208
  %v7211 = getelementptr inbounds float, ptr %v7201, i64 %v7210
  %v7212 = load <8 x float>, ptr %v7211, align 4
  %v7213 = add i64 0, %v7208
  %v7214 = getelementptr inbounds float, ptr %v7207, i64 %v7213
  store <8 x float> %v7212, ptr %v7214, align 4
  %v7215 = add nsw i64 %v7208, 8
  br label %b519
b521:
  %v7216 = add nsw i64 %v7198, 1
  br label %b516
b518:
  %v7217 = add nsw i64 %v703, 1
  br label %b54
b56:
  %v7218 = icmp sgt i64 %v3, 1
  br i1 %v7218, label %b522, label %b523
b522:
  %v7219 = getelementptr inbounds i64, ptr %v1, i64 3
  %v7220 = atomicrmw add ptr %v7219, i64 1 acq_rel
  %v7221 = load i64, ptr %v407, align 8
  %v7222 = add i64 %v7221, 1
  store i64 %v7222, ptr %v407, align 8
  %v7223 = mul i64 %v3, %v7222
  br label %b524
b524:
  %v7224 = load atomic i64, ptr %v7219 acquire, align 8
  %v7225 = icmp slt i64 %v7224, %v7223
  br i1 %v7225, label %b525, label %b526
b525:
  %v7226 = call i32 @sched_yield()
  br label %b524
b526:
  br label %b523
b523:
  %v7227 = mul i64 0, 32
  %v7228 = getelementptr inbounds float, ptr %v98, i64 %v7227
  %v7229 = getelementptr inbounds float, ptr %v7228, i64 0
  %v7230 = mul i64 0, 8
  %v7231 = getelementptr inbounds float, ptr %v10, i64 %v7230
  %v7232 = getelementptr inbounds float, ptr %v7231, i64 0
  %v7233 = getelementptr inbounds float, ptr %v412, i64 12288
  %v7234 = add i64 32, 1
  %v7235 = sdiv i64 %v7234, 2
  %v7236 = add i64 %v2, 1
  %v7237 = mul i64 %v7235, %v2
  %v7238 = sdiv i64 %v7237, %v3
  %v7239 = mul i64 %v7238, 2
  %v7240 = icmp slt i64 %v7239, 32
  %v7241 = select i1 %v7240, i64 %v7239, i64 32
  %v7242 = mul i64 %v7235, %v7236
  %v7243 = sdiv i64 %v7242, %v3
  %v7244 = mul i64 %v7243, 2
  %v7245 = icmp slt i64 %v7244, 32
  %v7246 = select i1 %v7245, i64 %v7244, i64 32
  %v7247 = getelementptr inbounds float, ptr %v68, i64 0
  br label %b527
b527:
  %v7248 = phi i64 [ %v7241, %b523 ], [ %v7256, %b532 ]
  %v7249 = icmp slt i64 %v7248, %v7246
  br i1 %v7249, label %b528, label %b529
b528:
  %v7250 = mul i64 %v7248, 24
  %v7251 = getelementptr inbounds float, ptr %v7247, i64 %v7250
  br label %b530
b530:
  %v7252 = phi i64 [ 0, %b528 ], [ %v7255, %b531 ]
  %v7253 = icmp slt i64 %v7252, 8
  br i1 %v7253, label %b531, label %b532
b531:
  %v7254 = getelementptr inbounds float, ptr %v7251, i64 %v7252
  store float 0x0000000000000000, ptr %v7254, align 4
  %v7255 = add nsw i64 %v7252, 1
  br label %b530
b532:
  %v7256 = add nsw i64 %v7248, 1
  br label %b527
b529:
  %v7257 = mul i64 %v8, 1
  br label %b533
b533:
  %v7258 = phi i64 [ 0, %b529 ], [ %v7362, %b538 ]
  %v7259 = icmp slt i64 %v7258, %v7257
  br i1 %v7259, label %b534, label %b535
b534:
  %v7260 = sub i64 %v7257, %v7258
  %v7261 = icmp slt i64 %v7260, 384
  %v7262 = select i1 %v7261, i64 %v7260, i64 384
  br label %b536
b536:
  %v7263 = phi i64 [ %v7241, %b534 ], [ %v7361, %b562 ]
  %v7264 = icmp slt i64 %v7263, %v7246
  br i1 %v7264, label %b537, label %b538
b537:
  %v7265 = sub i64 %v7246, %v7263
  %v7266 = icmp slt i64 %v7265, 64
  %v7267 = select i1 %v7266, i64 %v7265, i64 64
  %v7268 = sdiv i64 %v7267, 2
  %v7269 = mul i64 %v7268, 2
  %v7270 = sub i64 %v7267, %v7269
  %v7271 = mul i64 %v7258, 32
  %v7272 = add i64 %v7271, %v7263
  %v7273 = getelementptr inbounds float, ptr %v7229, i64 %v7272
  br label %b539
b539:
  %v7274 = phi i64 [ 0, %b537 ], [ %v7300, %b547 ]
  %v7275 = icmp slt i64 %v7274, %v7262
  br i1 %v7275, label %b540, label %b541
b540:
  %v7276 = mul i64 %v7274, 32
  %v7277 = getelementptr inbounds float, ptr %v7273, i64 %v7276
  %v7278 = mul i64 %v7274, 2
  %v7279 = getelementptr inbounds float, ptr %v7233, i64 %v7278
  br label %b542
b542:
  %v7280 = phi i64 [ 0, %b540 ], [ %v7289, %b543 ]
  %v7281 = icmp slt i64 %v7280, %v7268
  br i1 %v7281, label %b543, label %b544
b543:
  %v7282 = mul i64 %v7280, 2
  %v7283 = getelementptr inbounds float, ptr %v7277, i64 %v7282
  %v7284 = mul i64 %v7280, 768
  %v7285 = getelementptr inbounds float, ptr %v7279, i64 %v7284
  %v7286 = getelementptr inbounds float, ptr %v7283, i64 0
  %v7287 = load <2 x float>, ptr %v7286, align 4
  %v7288 = getelementptr inbounds float, ptr %v7285, i64 0
  store <2 x float> %v7287, ptr %v7288, align 4
  %v7289 = add nsw i64 %v7280, 1
  br label %b542
b544:
  %v7290 = mul i64 %v7268, 2
  %v7291 = getelementptr inbounds float, ptr %v7277, i64 %v7290
  %v7292 = mul i64 %v7268, 768
  %v7293 = getelementptr inbounds float, ptr %v7279, i64 %v7292
  br label %b545
b545:
  %v7294 = phi i64 [ 0, %b544 ], [ %v7299, %b546 ]
  %v7295 = icmp slt i64 %v7294, %v7270
  br i1 %v7295, label %b546, label %b547
b546:
  %v7296 = getelementptr inbounds float, ptr %v7291, i64 %v7294
  %v7297 = load float, ptr %v7296, align 4
  %v7298 = getelementptr inbounds float, ptr %v7293, i64 %v7294
  store float %v7297, ptr %v7298, align 4
  %v7299 = add nsw i64 %v7294, 1
  br label %b545, !llvm.loop !0
b547:
  %v7300 = add nsw i64 %v7274, 1
  br label %b539
b541:
  br label %b548
b548:
  %v7301 = phi i64 [ 0, %b541 ], [ %v7336, %b556 ]
  %v7302 = icmp slt i64 %v7301, 0
  br i1 %v7302, label %b549, label %b550
b549:
  %v7303 = mul i64 %v7258, 8
  %v7304 = add i64 %v7303, %v7301
  %v7305 = getelementptr inbounds float, ptr %v7232, i64 %v7304
  br label %b551
b551:
  %v7306 = phi i64 [ 0, %b549 ], [ %v7324, %b552 ]
  %v7307 = icmp slt i64 %v7306, %v7262
  br i1 %v7307, label %b552, label %b553
b552:
  %v7308 = mul i64 %v7306, 8
  %v7309 = getelementptr inbounds float, ptr %v7305, i64 %v7308
  %v7310 = mul i64 %v7306, 32
  %v7311 = getelementptr inbounds float, ptr %v412, i64 %v7310
  %v7312 = getelementptr inbounds float, ptr %v7309, i64 0
  %v7313 = load <8 x float>, ptr %v7312, align 4
  %v7314 = getelementptr inbounds float, ptr %v7311, i64 0
  store <8 x float> %v7313, ptr %v7314, align 4
  %v7315 = getelementptr inbounds float, ptr %v7309, i64 8
  %v7316 = load <8 x float>, ptr %v7315, align 4
  %v7317 = getelementptr inbounds float, ptr %v7311, i64 8
  store <8 x float> %v7316, ptr %v7317, align 4
  %v7318 = getelementptr inbounds float, ptr %v7309, i64 16
  %v7319 = load <8 x float>, ptr %v7318, align 4
  %v7320 = getelementptr inbounds float, ptr %v7311, i64 16
  store <8 x float> %v7319, ptr %v7320, align 4
  %v7321 = getelementptr inbounds float, ptr %v7309, i64 24
  %v7322 = load <8 x float>, ptr %v7321, align 4
  %v7323 = getelementptr inbounds float, ptr %v7311, i64 24
  store <8 x float> %v7322, ptr %v7323, align 4
  %v7324 = add nsw i64 %v7306, 1
  br label %b551
b553:
  %v7325 = sdiv i64 %v7267, 2
  br label %b554
b554:
  %v7326 = phi i64 [ 0, %b553 ], [ %v7335, %b555 ]
  %v7327 = icmp slt i64 %v7326, %v7325
  br i1 %v7327, label %b555, label %b556
b555:
  %v7328 = mul i64 %v7326, 2
  %v7329 = add i64 %v7263, %v7328
  %v7330 = mul i64 %v7326, 768
  %v7331 = getelementptr inbounds float, ptr %v7233, i64 %v7330
  %v7332 = mul i64 %v7329, 24
  %v7333 = add i64 %v7332, %v7301
  %v7334 = getelementptr inbounds float, ptr %v7247, i64 %v7333
  call void @outer_2x32(ptr %v7331, ptr %v412, i64 %v7262, ptr %v7334, i64 24)
  %v7335 = add nsw i64 %v7326, 1
  br label %b554
b556:
  %v7336 = add nsw i64 %v7301, 32
  br label %b548
b550:
  %v7337 = mul i64 %v7258, 8
  %v7338 = add i64 %v7337, 0
  %v7339 = getelementptr inbounds float, ptr %v7232, i64 %v7338
  br label %b557
b557:
  %v7340 = phi i64 [ 0, %b550 ], [ %v7349, %b558 ]
  %v7341 = icmp slt i64 %v7340, %v7262
  br i1 %v7341, label %b558, label %b559
b558:
  %v7342 = mul i64 %v7340, 8
  %v7343 = getelementptr inbounds float, ptr %v7339, i64 %v7342
  %v7344 = mul i64 %v7340, 8
  %v7345 = getelementptr inbounds float, ptr %v412, i64 %v7344
  %v7346 = getelementptr inbounds float, ptr %v7343, i64 0
  %v7347 = load <8 x float>, ptr %v7346, align 4
  %v7348 = getelementptr inbounds float, ptr %v7345, i64 0
  store <8 x float> %v7347, ptr %v7348, align 4
  %v7349 = add nsw i64 %v7340, 1
  br label %b557
b559:
  %v7350 = sdiv i64 %v7267, 2
  br label %b560
b560:
  %v7351 = phi i64 [ 0, %b559 ], [ %v7360, %b561 ]
  %v7352 = icmp slt i64 %v7351, %v7350
  br i1 %v7352, label %b561, label %b562
b561:
  %v7353 = mul i64 %v7351, 2
  %v7354 = add i64 %v7263, %v7353
  %v7355 = mul i64 %v7351, 768
  %v7356 = getelementptr inbounds float, ptr %v7233, i64 %v7355
  %v7357 = mul i64 %v7354, 24
  %v7358 = add i64 %v7357, 0
  %v7359 = getelementptr inbounds float, ptr %v7247, i64 %v7358
  call void @outer_2x8(ptr %v7356, ptr %v412, i64 %v7262, ptr %v7359, i64 24)
  %v7360 = add nsw i64 %v7351, 1
  br label %b560
b562:
  %v7361 = add nsw i64 %v7263, 64
  br label %b536
b538:
  %v7362 = add nsw i64 %v7258, 384
  br label %b533
b535:
  %v7363 = icmp sgt i64 %v3, 1
  br i1 %v7363, label %b563, label %b564
b563:
  %v7364 = getelementptr inbounds i64, ptr %v1, i64 3
  %v7365 = atomicrmw add ptr %v7364, i64 1 acq_rel
  %v7366 = load i64, ptr %v407, align 8
  %v7367 = add i64 %v7366, 1
  store i64 %v7367, ptr %v407, align 8
  %v7368 = mul i64 %v3, %v7367
  br label %b565
b565:
  %v7369 = load atomic i64, ptr %v7364 acquire, align 8
  %v7370 = icmp slt i64 %v7369, %v7368
  br i1 %v7370, label %b566, label %b567
b566:
  %v7371 = call i32 @sched_yield()
  br label %b565
b567:
  br label %b564
b564:
  %v7372 = mul i64 0, 32
  %v7373 = getelementptr inbounds float, ptr %v98, i64 %v7372
  %v7374 = getelementptr inbounds float, ptr %v7373, i64 0
  %v7375 = mul i64 0, 16
  %v7376 = getelementptr inbounds float, ptr %v40, i64 %v7375
  %v7377 = getelementptr inbounds float, ptr %v7376, i64 0
  %v7378 = getelementptr inbounds float, ptr %v412, i64 12288
  %v7379 = add i64 32, 1
  %v7380 = sdiv i64 %v7379, 2
  %v7381 = add i64 %v2, 1
  %v7382 = mul i64 %v7380, %v2
  %v7383 = sdiv i64 %v7382, %v3
  %v7384 = mul i64 %v7383, 2
  %v7385 = icmp slt i64 %v7384, 32
  %v7386 = select i1 %v7385, i64 %v7384, i64 32
  %v7387 = mul i64 %v7380, %v7381
  %v7388 = sdiv i64 %v7387, %v3
  %v7389 = mul i64 %v7388, 2
  %v7390 = icmp slt i64 %v7389, 32
  %v7391 = select i1 %v7390, i64 %v7389, i64 32
  %v7392 = getelementptr inbounds float, ptr %v68, i64 8
  br label %b568
b568:
  %v7393 = phi i64 [ %v7386, %b564 ], [ %v7401, %b573 ]
  %v7394 = icmp slt i64 %v7393, %v7391
  br i1 %v7394, label %b569, label %b570
b569:
  %v7395 = mul i64 %v7393, 24
  %v7396 = getelementptr inbounds float, ptr %v7392, i64 %v7395
  br label %b571
b571:
  %v7397 = phi i64 [ 0, %b569 ], [ %v7400, %b572 ]
  %v7398 = icmp slt i64 %v7397, 16
  br i1 %v7398, label %b572, label %b573
b572:
  %v7399 = getelementptr inbounds float, ptr %v7396, i64 %v7397
  store float 0x0000000000000000, ptr %v7399, align 4
  %v7400 = add nsw i64 %v7397, 1
  br label %b571
b573:
  %v7401 = add nsw i64 %v7393, 1
  br label %b568
b570:
  %v7402 = mul i64 %v8, 1
  br label %b574
b574:
  %v7403 = phi i64 [ 0, %b570 ], [ %v7510, %b579 ]
  %v7404 = icmp slt i64 %v7403, %v7402
  br i1 %v7404, label %b575, label %b576
b575:
  %v7405 = sub i64 %v7402, %v7403
  %v7406 = icmp slt i64 %v7405, 384
  %v7407 = select i1 %v7406, i64 %v7405, i64 384
  br label %b577
b577:
  %v7408 = phi i64 [ %v7386, %b575 ], [ %v7509, %b603 ]
  %v7409 = icmp slt i64 %v7408, %v7391
  br i1 %v7409, label %b578, label %b579
b578:
  %v7410 = sub i64 %v7391, %v7408
  %v7411 = icmp slt i64 %v7410, 64
  %v7412 = select i1 %v7411, i64 %v7410, i64 64
  %v7413 = sdiv i64 %v7412, 2
  %v7414 = mul i64 %v7413, 2
  %v7415 = sub i64 %v7412, %v7414
  %v7416 = mul i64 %v7403, 32
  %v7417 = add i64 %v7416, %v7408
  %v7418 = getelementptr inbounds float, ptr %v7374, i64 %v7417
  br label %b580
b580:
  %v7419 = phi i64 [ 0, %b578 ], [ %v7445, %b588 ]
  %v7420 = icmp slt i64 %v7419, %v7407
  br i1 %v7420, label %b581, label %b582
b581:
  %v7421 = mul i64 %v7419, 32
  %v7422 = getelementptr inbounds float, ptr %v7418, i64 %v7421
  %v7423 = mul i64 %v7419, 2
  %v7424 = getelementptr inbounds float, ptr %v7378, i64 %v7423
  br label %b583
b583:
  %v7425 = phi i64 [ 0, %b581 ], [ %v7434, %b584 ]
  %v7426 = icmp slt i64 %v7425, %v7413
  br i1 %v7426, label %b584, label %b585
b584:
  %v7427 = mul i64 %v7425, 2
  %v7428 = getelementptr inbounds float, ptr %v7422, i64 %v7427
  %v7429 = mul i64 %v7425, 768
  %v7430 = getelementptr inbounds float, ptr %v7424, i64 %v7429
  %v7431 = getelementptr inbounds float, ptr %v7428, i64 0
  %v7432 = load <2 x float>, ptr %v7431, align 4
  %v7433 = getelementptr inbounds float, ptr %v7430, i64 0
  store <2 x float> %v7432, ptr %v7433, align 4
  %v7434 = add nsw i64 %v7425, 1
  br label %b583
b585:
  %v7435 = mul i64 %v7413, 2
  %v7436 = getelementptr inbounds float, ptr %v7422, i64 %v7435
  %v7437 = mul i64 %v7413, 768
  %v7438 = getelementptr inbounds float, ptr %v7424, i64 %v7437
  br label %b586
b586:
  %v7439 = phi i64 [ 0, %b585 ], [ %v7444, %b587 ]
  %v7440 = icmp slt i64 %v7439, %v7415
  br i1 %v7440, label %b587, label %b588
b587:
  %v7441 = getelementptr inbounds float, ptr %v7436, i64 %v7439
  %v7442 = load float, ptr %v7441, align 4
  %v7443 = getelementptr inbounds float, ptr %v7438, i64 %v7439
  store float %v7442, ptr %v7443, align 4
  %v7444 = add nsw i64 %v7439, 1
  br label %b586, !llvm.loop !3
b588:
  %v7445 = add nsw i64 %v7419, 1
  br label %b580
b582:
  br label %b589
b589:
  %v7446 = phi i64 [ 0, %b582 ], [ %v7481, %b597 ]
  %v7447 = icmp slt i64 %v7446, 0
  br i1 %v7447, label %b590, label %b591
b590:
  %v7448 = mul i64 %v7403, 16
  %v7449 = add i64 %v7448, %v7446
  %v7450 = getelementptr inbounds float, ptr %v7377, i64 %v7449
  br label %b592
b592:
  %v7451 = phi i64 [ 0, %b590 ], [ %v7469, %b593 ]
  %v7452 = icmp slt i64 %v7451, %v7407
  br i1 %v7452, label %b593, label %b594
b593:
  %v7453 = mul i64 %v7451, 16
  %v7454 = getelementptr inbounds float, ptr %v7450, i64 %v7453
  %v7455 = mul i64 %v7451, 32
  %v7456 = getelementptr inbounds float, ptr %v412, i64 %v7455
  %v7457 = getelementptr inbounds float, ptr %v7454, i64 0
  %v7458 = load <8 x float>, ptr %v7457, align 4
  %v7459 = getelementptr inbounds float, ptr %v7456, i64 0
  store <8 x float> %v7458, ptr %v7459, align 4
  %v7460 = getelementptr inbounds float, ptr %v7454, i64 8
  %v7461 = load <8 x float>, ptr %v7460, align 4
  %v7462 = getelementptr inbounds float, ptr %v7456, i64 8
  store <8 x float> %v7461, ptr %v7462, align 4
  %v7463 = getelementptr inbounds float, ptr %v7454, i64 16
  %v7464 = load <8 x float>, ptr %v7463, align 4
  %v7465 = getelementptr inbounds float, ptr %v7456, i64 16
  store <8 x float> %v7464, ptr %v7465, align 4
  %v7466 = getelementptr inbounds float, ptr %v7454, i64 24
  %v7467 = load <8 x float>, ptr %v7466, align 4
  %v7468 = getelementptr inbounds float, ptr %v7456, i64 24
  store <8 x float> %v7467, ptr %v7468, align 4
  %v7469 = add nsw i64 %v7451, 1
  br label %b592
b594:
  %v7470 = sdiv i64 %v7412, 2
  br label %b595
b595:
  %v7471 = phi i64 [ 0, %b594 ], [ %v7480, %b596 ]
  %v7472 = icmp slt i64 %v7471, %v7470
  br i1 %v7472, label %b596, label %b597
b596:
  %v7473 = mul i64 %v7471, 2
  %v7474 = add i64 %v7408, %v7473
  %v7475 = mul i64 %v7471, 768
  %v7476 = getelementptr inbounds float, ptr %v7378, i64 %v7475
  %v7477 = mul i64 %v7474, 24
  %v7478 = add i64 %v7477, %v7446
  %v7479 = getelementptr inbounds float, ptr %v7392, i64 %v7478
  call void @outer_2x32(ptr %v7476, ptr %v412, i64 %v7407, ptr %v7479, i64 24)
  %v7480 = add nsw i64 %v7471, 1
  br label %b595
b597:
  %v7481 = add nsw i64 %v7446, 32
  br label %b589
b591:
  %v7482 = mul i64 %v7403, 16
  %v7483 = add i64 %v7482, 0
  %v7484 = getelementptr inbounds float, ptr %v7377, i64 %v7483
  br label %b598
b598:
  %v7485 = phi i64 [ 0, %b591 ], [ %v7497, %b599 ]
  %v7486 = icmp slt i64 %v7485, %v7407
  br i1 %v7486, label %b599, label %b600
b599:
  %v7487 = mul i64 %v7485, 16
  %v7488 = getelementptr inbounds float, ptr %v7484, i64 %v7487
  %v7489 = mul i64 %v7485, 16
  %v7490 = getelementptr inbounds float, ptr %v412, i64 %v7489
  %v7491 = getelementptr inbounds float, ptr %v7488, i64 0
  %v7492 = load <8 x float>, ptr %v7491, align 4
  %v7493 = getelementptr inbounds float, ptr %v7490, i64 0
  store <8 x float> %v7492, ptr %v7493, align 4
  %v7494 = getelementptr inbounds float, ptr %v7488, i64 8
  %v7495 = load <8 x float>, ptr %v7494, align 4
  %v7496 = getelementptr inbounds float, ptr %v7490, i64 8
  store <8 x float> %v7495, ptr %v7496, align 4
  %v7497 = add nsw i64 %v7485, 1
  br label %b598
b600:
  %v7498 = sdiv i64 %v7412, 2
  br label %b601
b601:
  %v7499 = phi i64 [ 0, %b600 ], [ %v7508, %b602 ]
  %v7500 = icmp slt i64 %v7499, %v7498
  br i1 %v7500, label %b602, label %b603
b602:
  %v7501 = mul i64 %v7499, 2
  %v7502 = add i64 %v7408, %v7501
  %v7503 = mul i64 %v7499, 768
  %v7504 = getelementptr inbounds float, ptr %v7378, i64 %v7503
  %v7505 = mul i64 %v7502, 24
  %v7506 = add i64 %v7505, 0
  %v7507 = getelementptr inbounds float, ptr %v7392, i64 %v7506
  call void @outer_2x16(ptr %v7504, ptr %v412, i64 %v7407, ptr %v7507, i64 24)
  %v7508 = add nsw i64 %v7499, 1
  br label %b601
b603:
  %v7509 = add nsw i64 %v7408, 64
  br label %b577
b579:
  %v7510 = add nsw i64 %v7403, 384
  br label %b574
b576:
  %v7511 = icmp sgt i64 %v3, 1
  br i1 %v7511, label %b604, label %b605
b604:
  %v7512 = getelementptr inbounds i64, ptr %v1, i64 3
  %v7513 = atomicrmw add ptr %v7512, i64 1 acq_rel
  %v7514 = load i64, ptr %v407, align 8
  %v7515 = add i64 %v7514, 1
  store i64 %v7515, ptr %v407, align 8
  %v7516 = mul i64 %v3, %v7515
  br label %b606
b606:
  %v7517 = load atomic i64, ptr %v7512 acquire, align 8
  %v7518 = icmp slt i64 %v7517, %v7516
  br i1 %v7518, label %b607, label %b608
b607:
  %v7519 = call i32 @sched_yield()
  br label %b606
b608:
  br label %b605
b605:
  %v7520 = mul i64 0, 32
  %v7521 = getelementptr inbounds float, ptr %v98, i64 %v7520
  %v7522 = getelementptr inbounds float, ptr %v7521, i64 0
  %v7523 = mul i64 0, 8
  %v7524 = getelementptr inbounds float, ptr %v42, i64 %v7523
  %v7525 = getelementptr inbounds float, ptr %v7524, i64 0
  %v7526 = getelementptr inbounds float, ptr %v412, i64 12288
  %v7527 = add i64 32, 1
  %v7528 = sdiv i64 %v7527, 2
  %v7529 = add i64 %v2, 1
  %v7530 = mul i64 %v7528, %v2
  %v7531 = sdiv i64 %v7530, %v3
  %v7532 = mul i64 %v7531, 2
  %v7533 = icmp slt i64 %v7532, 32
  %v7534 = select i1 %v7533, i64 %v7532, i64 32
  %v7535 = mul i64 %v7528, %v7529
  %v7536 = sdiv i64 %v7535, %v3
  %v7537 = mul i64 %v7536, 2
  %v7538 = icmp slt i64 %v7537, 32
  %v7539 = select i1 %v7538, i64 %v7537, i64 32
  %v7540 = getelementptr inbounds float, ptr %v70, i64 0
  br label %b609
b609:
  %v7541 = phi i64 [ %v7534, %b605 ], [ %v7549, %b614 ]
  %v7542 = icmp slt i64 %v7541, %v7539
  br i1 %v7542, label %b610, label %b611
b610:
  %v7543 = mul i64 %v7541, 8
  %v7544 = getelementptr inbounds float, ptr %v7540, i64 %v7543
  br label %b612
b612:
  %v7545 = phi i64 [ 0, %b610 ], [ %v7548, %b613 ]
  %v7546 = icmp slt i64 %v7545, 8
  br i1 %v7546, label %b613, label %b614
b613:
  %v7547 = getelementptr inbounds float, ptr %v7544, i64 %v7545
  store float 0x0000000000000000, ptr %v7547, align 4
  %v7548 = add nsw i64 %v7545, 1
  br label %b612
b614:
  %v7549 = add nsw i64 %v7541, 1
  br label %b609
b611:
  %v7550 = mul i64 %v8, 1
  br label %b615
b615:
  %v7551 = phi i64 [ 0, %b611 ], [ %v7655, %b620 ]
  %v7552 = icmp slt i64 %v7551, %v7550
  br i1 %v7552, label %b616, label %b617
b616:
  %v7553 = sub i64 %v7550, %v7551
  %v7554 = icmp slt i64 %v7553, 384
  %v7555 = select i1 %v7554, i64 %v7553, i64 384
  br label %b618
b618:
  %v7556 = phi i64 [ %v7534, %b616 ], [ %v7654, %b644 ]
  %v7557 = icmp slt i64 %v7556, %v7539
  br i1 %v7557, label %b619, label %b620
b619:
  %v7558 = sub i64 %v7539, %v7556
  %v7559 = icmp slt i64 %v7558, 64
  %v7560 = select i1 %v7559, i64 %v7558, i64 64
  %v7561 = sdiv i64 %v7560, 2
  %v7562 = mul i64 %v7561, 2
  %v7563 = sub i64 %v7560, %v7562
  %v7564 = mul i64 %v7551, 32
  %v7565 = add i64 %v7564, %v7556
  %v7566 = getelementptr inbounds float, ptr %v7522, i64 %v7565
  br label %b621
b621:
  %v7567 = phi i64 [ 0, %b619 ], [ %v7593, %b629 ]
  %v7568 = icmp slt i64 %v7567, %v7555
  br i1 %v7568, label %b622, label %b623
b622:
  %v7569 = mul i64 %v7567, 32
  %v7570 = getelementptr inbounds float, ptr %v7566, i64 %v7569
  %v7571 = mul i64 %v7567, 2
  %v7572 = getelementptr inbounds float, ptr %v7526, i64 %v7571
  br label %b624
b624:
  %v7573 = phi i64 [ 0, %b622 ], [ %v7582, %b625 ]
  %v7574 = icmp slt i64 %v7573, %v7561
  br i1 %v7574, label %b625, label %b626
b625:
  %v7575 = mul i64 %v7573, 2
  %v7576 = getelementptr inbounds float, ptr %v7570, i64 %v7575
  %v7577 = mul i64 %v7573, 768
  %v7578 = getelementptr inbounds float, ptr %v7572, i64 %v7577
  %v7579 = getelementptr inbounds float, ptr %v7576, i64 0
  %v7580 = load <2 x float>, ptr %v7579, align 4
  %v7581 = getelementptr inbounds float, ptr %v7578, i64 0
  store <2 x float> %v7580, ptr %v7581, align 4
  %v7582 = add nsw i64 %v7573, 1
  br label %b624
b626:
  %v7583 = mul i64 %v7561, 2
  %v7584 = getelementptr inbounds float, ptr %v7570, i64 %v7583
  %v7585 = mul i64 %v7561, 768
  %v7586 = getelementptr inbounds float, ptr %v7572, i64 %v7585
  br label %b627
b627:
  %v7587 = phi i64 [ 0, %b626 ], [ %v7592, %b628 ]
  %v7588 = icmp slt i64 %v7587, %v7563
  br i1 %v7588, label %b628, label %b629
b628:
  %v7589 = getelementptr inbounds float, ptr %v7584, i64 %v7587
  %v7590 = load float, ptr %v7589, align 4
  %v7591 = getelementptr inbounds float, ptr %v7586, i64 %v7587
  store float %v7590, ptr %v7591, align 4
  %v7592 = add nsw i64 %v7587, 1
  br label %b627, !llvm.loop !6
b629:
  %v7593 = add nsw i64 %v7567, 1
  br label %b621
b623:
  br label %b630
b630:
  %v7594 = phi i64 [ 0, %b623 ], [ %v7629, %b638 ]
  %v7595 = icmp slt i64 %v7594, 0
  br i1 %v7595, label %b631, label %b632
b631:
  %v7596 = mul i64 %v7551, 8
  %v7597 = add i64 %v7596, %v7594
  %v7598 = getelementptr inbounds float, ptr %v7525, i64 %v7597
  br label %b633
b633:
  %v7599 = phi i64 [ 0, %b631 ], [ %v7617, %b634 ]
  %v7600 = icmp slt i64 %v7599, %v7555
  br i1 %v7600, label %b634, label %b635
b634:
  %v7601 = mul i64 %v7599, 8
  %v7602 = getelementptr inbounds float, ptr %v7598, i64 %v7601
  %v7603 = mul i64 %v7599, 32
  %v7604 = getelementptr inbounds float, ptr %v412, i64 %v7603
  %v7605 = getelementptr inbounds float, ptr %v7602, i64 0
  %v7606 = load <8 x float>, ptr %v7605, align 4
  %v7607 = getelementptr inbounds float, ptr %v7604, i64 0
  store <8 x float> %v7606, ptr %v7607, align 4
  %v7608 = getelementptr inbounds float, ptr %v7602, i64 8
  %v7609 = load <8 x float>, ptr %v7608, align 4
  %v7610 = getelementptr inbounds float, ptr %v7604, i64 8
  store <8 x float> %v7609, ptr %v7610, align 4
  %v7611 = getelementptr inbounds float, ptr %v7602, i64 16
  %v7612 = load <8 x float>, ptr %v7611, align 4
  %v7613 = getelementptr inbounds float, ptr %v7604, i64 16
  store <8 x float> %v7612, ptr %v7613, align 4
  %v7614 = getelementptr inbounds float, ptr %v7602, i64 24
  %v7615 = load <8 x float>, ptr %v7614, align 4
  %v7616 = getelementptr inbounds float, ptr %v7604, i64 24
  store <8 x float> %v7615, ptr %v7616, align 4
  %v7617 = add nsw i64 %v7599, 1
  br label %b633
b635:
  %v7618 = sdiv i64 %v7560, 2
  br label %b636
b636:
  %v7619 = phi i64 [ 0, %b635 ], [ %v7628, %b637 ]
  %v7620 = icmp slt i64 %v7619, %v7618
  br i1 %v7620, label %b637, label %b638
b637:
  %v7621 = mul i64 %v7619, 2
  %v7622 = add i64 %v7556, %v7621
  %v7623 = mul i64 %v7619, 768
  %v7624 = getelementptr inbounds float, ptr %v7526, i64 %v7623
  %v7625 = mul i64 %v7622, 8
  %v7626 = add i64 %v7625, %v7594
  %v7627 = getelementptr inbounds float, ptr %v7540, i64 %v7626
  call void @outer_2x32(ptr %v7624, ptr %v412, i64 %v7555, ptr %v7627, i64 8)
  %v7628 = add nsw i64 %v7619, 1
  br label %b636
b638:
  %v7629 = add nsw i64 %v7594, 32
  br label %b630
b632:
  %v7630 = mul i64 %v7551, 8
  %v7631 = add i64 %v7630, 0
  %v7632 = getelementptr inbounds float, ptr %v7525, i64 %v7631
  br label %b639
b639:
  %v7633 = phi i64 [ 0, %b632 ], [ %v7642, %b640 ]
  %v7634 = icmp slt i64 %v7633, %v7555
  br i1 %v7634, label %b640, label %b641
b640:
  %v7635 = mul i64 %v7633, 8
  %v7636 = getelementptr inbounds float, ptr %v7632, i64 %v7635
  %v7637 = mul i64 %v7633, 8
  %v7638 = getelementptr inbounds float, ptr %v412, i64 %v7637
  %v7639 = getelementptr inbounds float, ptr %v7636, i64 0
  %v7640 = load <8 x float>, ptr %v7639, align 4
  %v7641 = getelementptr inbounds float, ptr %v7638, i64 0
  store <8 x float> %v7640, ptr %v7641, align 4
  %v7642 = add nsw i64 %v7633, 1
  br label %b639
b641:
  %v7643 = sdiv i64 %v7560, 2
  br label %b642
b642:
  %v7644 = phi i64 [ 0, %b641 ], [ %v7653, %b643 ]
  %v7645 = icmp slt i64 %v7644, %v7643
  br i1 %v7645, label %b643, label %b644
b643:
  %v7646 = mul i64 %v7644, 2
  %v7647 = add i64 %v7556, %v7646
  %v7648 = mul i64 %v7644, 768
  %v7649 = getelementptr inbounds float, ptr %v7526, i64 %v7648
  %v7650 = mul i64 %v7647, 8
  %v7651 = add i64 %v7650, 0
  %v7652 = getelementptr inbounds float, ptr %v7540, i64 %v7651
  call void @outer_2x8(ptr %v7649, ptr %v412, i64 %v7555, ptr %v7652, i64 8)
  %v7653 = add nsw i64 %v7644, 1
  br label %b642
b644:
  %v7654 = add nsw i64 %v7556, 64
  br label %b618
b620:
  %v7655 = add nsw i64 %v7551, 384
  br label %b615
b617:
  %v7656 = icmp sgt i64 %v3, 1
  br i1 %v7656, label %b645, label %b646
b645:
  %v7657 = getelementptr inbounds i64, ptr %v1, i64 3
  %v7658 = atomicrmw add ptr %v7657, i64 1 acq_rel
  %v7659 = load i64, ptr %v407, align 8
  %v7660 = add i64 %v7659, 1
  store i64 %v7660, ptr %v407, align 8
  %v7661 = mul i64 %v3, %v7660
  br label %b647
b647:
  %v7662 = load atomic i64, ptr %v7657 acquire, align 8
  %v7663 = icmp slt i64 %v7662, %v7661
  br i1 %v7663, label %b648, label %b649
b648:
  %v7664 = call i32 @sched_yield()
  br label %b647
b649:
  br label %b646
b646:
  %v7665 = icmp eq i64 %v2, 0
  br i1 %v7665, label %b650, label %b651
b650:
  br label %b652
b652:
  %v7666 = phi i64 [ 0, %b650 ], [ %v7688, %b657 ]
  %v7667 = icmp slt i64 %v7666, 32
  br i1 %v7667, label %b653, label %b654
b653:
  br label %b655
b655:
  %v7668 = phi i64 [ 0, %b653 ], [ %v7685, %b660 ]
  %v7669 = phi <8 x float> [ splat (float 0x0000000000000000), %b653 ], [ %v7684, %b660 ]
  %v7670 = icmp slt i64 %v7668, %v8
  br i1 %v7670, label %b656, label %b657
b656:
  %v7671 = add i64 %v7668, 128
  %v7672 = icmp slt i64 %v7671, %v8
  %v7673 = select i1 %v7672, i64 %v7671, i64 %v8
  br label %b658
b658:
  %v7674 = phi i64 [ %v7668, %b656 ], [ %v7683, %b659 ]
  %v7675 = phi <8 x float> [ splat (float 0x0000000000000000), %b656 ], [ %v7682, %b659 ]
  %v7676 = icmp slt i64 %v7674, %v7673
  br i1 %v7676, label %b659, label %b660
b659:
  %v7677 = mul i64 %v7674, 32
  %v7678 = getelementptr inbounds float, ptr %v98, i64 %v7677
  %v7679 = add i64 0, %v7666
  %v7680 = getelementptr inbounds float, ptr %v7678, i64 %v7679
  %v7681 = load <8 x float>, ptr %v7680, align 4
  %v7682 = fadd <8 x float> %v7675, %v7681
  %v7683 = add nsw i64 %v7674, 1
  br label %b658
b660:
  %v7684 = fadd <8 x float> %v7669, %v7675
  %v7685 = add nsw i64 %v7668, 128
  br label %b655
b657:
  %v7686 = add i64 0, %v7666
  %v7687 = getelementptr inbounds float, ptr %v72, i64 %v7686
  store <8 x float> %v7669, ptr %v7687, align 4
  %v7688 = add nsw i64 %v7666, 8
  br label %b652
b654:
  br label %b651
b651:
  %v7689 = icmp sgt i64 %v3, 1
  br i1 %v7689, label %b661, label %b662
b661:
  %v7690 = getelementptr inbounds i64, ptr %v1, i64 3
  %v7691 = atomicrmw add ptr %v7690, i64 1 acq_rel
  %v7692 = load i64, ptr %v407, align 8
  %v7693 = add i64 %v7692, 1
  store i64 %v7693, ptr %v407, align 8
  %v7694 = mul i64 %v3, %v7693
  br label %b663
b663:
  %v7695 = load atomic i64, ptr %v7690 acquire, align 8
  %v7696 = icmp slt i64 %v7695, %v7694
  br i1 %v7696, label %b664, label %b665
b664:
  %v7697 = call i32 @sched_yield()
  br label %b663
b665:
  br label %b662
b662:
  %v7698 = mul i64 0, 53
  %v7699 = getelementptr inbounds float, ptr %v96, i64 %v7698
  %v7700 = getelementptr inbounds float, ptr %v7699, i64 0
  %v7701 = mul i64 1, %v7
  %v7702 = add i64 0, %v7701
  %v7703 = mul i64 %v7702, 8
  %v7704 = getelementptr inbounds float, ptr %v42, i64 %v7703
  %v7705 = getelementptr inbounds float, ptr %v7704, i64 0
  %v7706 = getelementptr inbounds float, ptr %v412, i64 12288
  %v7707 = add i64 53, 1
  %v7708 = sdiv i64 %v7707, 2
  %v7709 = add i64 %v2, 1
  %v7710 = mul i64 %v7708, %v2
  %v7711 = sdiv i64 %v7710, %v3
  %v7712 = mul i64 %v7711, 2
  %v7713 = icmp slt i64 %v7712, 53
  %v7714 = select i1 %v7713, i64 %v7712, i64 53
  %v7715 = mul i64 %v7708, %v7709
  %v7716 = sdiv i64 %v7715, %v3
  %v7717 = mul i64 %v7716, 2
  %v7718 = icmp slt i64 %v7717, 53
  %v7719 = select i1 %v7718, i64 %v7717, i64 53
  %v7720 = getelementptr inbounds float, ptr %v74, i64 0
  br label %b666
b666:
  %v7721 = phi i64 [ %v7714, %b662 ], [ %v7729, %b671 ]
  %v7722 = icmp slt i64 %v7721, %v7719
  br i1 %v7722, label %b667, label %b668
b667:
  %v7723 = mul i64 %v7721, 8
  %v7724 = getelementptr inbounds float, ptr %v7720, i64 %v7723
  br label %b669
b669:
  %v7725 = phi i64 [ 0, %b667 ], [ %v7728, %b670 ]
  %v7726 = icmp slt i64 %v7725, 8
  br i1 %v7726, label %b670, label %b671
b670:
  %v7727 = getelementptr inbounds float, ptr %v7724, i64 %v7725
  store float 0x0000000000000000, ptr %v7727, align 4
  %v7728 = add nsw i64 %v7725, 1
  br label %b669
b671:
  %v7729 = add nsw i64 %v7721, 1
  br label %b666
b668:
  %v7730 = mul i64 %v8, 1
  br label %b672
b672:
  %v7731 = phi i64 [ 0, %b668 ], [ %v7853, %b677 ]
  %v7732 = icmp slt i64 %v7731, %v7730
  br i1 %v7732, label %b673, label %b674
b673:
  %v7733 = sub i64 %v7730, %v7731
  %v7734 = icmp slt i64 %v7733, 384
  %v7735 = select i1 %v7734, i64 %v7733, i64 384
  br label %b675
b675:
  %v7736 = phi i64 [ %v7714, %b673 ], [ %v7852, %b705 ]
  %v7737 = icmp slt i64 %v7736, %v7719
  br i1 %v7737, label %b676, label %b677
b676:
  %v7738 = sub i64 %v7719, %v7736
  %v7739 = icmp slt i64 %v7738, 64
  %v7740 = select i1 %v7739, i64 %v7738, i64 64
  %v7741 = sdiv i64 %v7740, 2
  %v7742 = mul i64 %v7741, 2
  %v7743 = sub i64 %v7740, %v7742
  %v7744 = mul i64 %v7731, 53
  %v7745 = add i64 %v7744, %v7736
  %v7746 = getelementptr inbounds float, ptr %v7700, i64 %v7745
  br label %b678
b678:
  %v7747 = phi i64 [ 0, %b676 ], [ %v7773, %b686 ]
  %v7748 = icmp slt i64 %v7747, %v7735
  br i1 %v7748, label %b679, label %b680
b679:
  %v7749 = mul i64 %v7747, 53
  %v7750 = getelementptr inbounds float, ptr %v7746, i64 %v7749
  %v7751 = mul i64 %v7747, 2
  %v7752 = getelementptr inbounds float, ptr %v7706, i64 %v7751
  br label %b681
b681:
  %v7753 = phi i64 [ 0, %b679 ], [ %v7762, %b682 ]
  %v7754 = icmp slt i64 %v7753, %v7741
  br i1 %v7754, label %b682, label %b683
b682:
  %v7755 = mul i64 %v7753, 2
  %v7756 = getelementptr inbounds float, ptr %v7750, i64 %v7755
  %v7757 = mul i64 %v7753, 768
  %v7758 = getelementptr inbounds float, ptr %v7752, i64 %v7757
  %v7759 = getelementptr inbounds float, ptr %v7756, i64 0
  %v7760 = load <2 x float>, ptr %v7759, align 4
  %v7761 = getelementptr inbounds float, ptr %v7758, i64 0
  store <2 x float> %v7760, ptr %v7761, align 4
  %v7762 = add nsw i64 %v7753, 1
  br label %b681
b683:
  %v7763 = mul i64 %v7741, 2
  %v7764 = getelementptr inbounds float, ptr %v7750, i64 %v7763
  %v7765 = mul i64 %v7741, 768
  %v7766 = getelementptr inbounds float, ptr %v7752, i64 %v7765
  br label %b684
b684:
  %v7767 = phi i64 [ 0, %b683 ], [ %v7772, %b685 ]
  %v7768 = icmp slt i64 %v7767, %v7743
  br i1 %v7768, label %b685, label %b686
b685:
  %v7769 = getelementptr inbounds float, ptr %v7764, i64 %v7767
  %v7770 = load float, ptr %v7769, align 4
  %v7771 = getelementptr inbounds float, ptr %v7766, i64 %v7767
  store float %v7770, ptr %v7771, align 4
  %v7772 = add nsw i64 %v7767, 1
  br label %b684, !llvm.loop !9
b686:
  %v7773 = add nsw i64 %v7747, 1
  br label %b678
b680:
  br label %b687
b687:
  %v7774 = phi i64 [ 0, %b680 ], [ %v7818, %b697 ]
  %v7775 = icmp slt i64 %v7774, 0
  br i1 %v7775, label %b688, label %b689
b688:
  %v7776 = mul i64 %v7731, 8
  %v7777 = add i64 %v7776, %v7774
  %v7778 = getelementptr inbounds float, ptr %v7705, i64 %v7777
  br label %b690
b690:
  %v7779 = phi i64 [ 0, %b688 ], [ %v7797, %b691 ]
  %v7780 = icmp slt i64 %v7779, %v7735
  br i1 %v7780, label %b691, label %b692
b691:
  %v7781 = mul i64 %v7779, 8
  %v7782 = getelementptr inbounds float, ptr %v7778, i64 %v7781
  %v7783 = mul i64 %v7779, 32
  %v7784 = getelementptr inbounds float, ptr %v412, i64 %v7783
  %v7785 = getelementptr inbounds float, ptr %v7782, i64 0
  %v7786 = load <8 x float>, ptr %v7785, align 4
  %v7787 = getelementptr inbounds float, ptr %v7784, i64 0
  store <8 x float> %v7786, ptr %v7787, align 4
  %v7788 = getelementptr inbounds float, ptr %v7782, i64 8
  %v7789 = load <8 x float>, ptr %v7788, align 4
  %v7790 = getelementptr inbounds float, ptr %v7784, i64 8
  store <8 x float> %v7789, ptr %v7790, align 4
  %v7791 = getelementptr inbounds float, ptr %v7782, i64 16
  %v7792 = load <8 x float>, ptr %v7791, align 4
  %v7793 = getelementptr inbounds float, ptr %v7784, i64 16
  store <8 x float> %v7792, ptr %v7793, align 4
  %v7794 = getelementptr inbounds float, ptr %v7782, i64 24
  %v7795 = load <8 x float>, ptr %v7794, align 4
  %v7796 = getelementptr inbounds float, ptr %v7784, i64 24
  store <8 x float> %v7795, ptr %v7796, align 4
  %v7797 = add nsw i64 %v7779, 1
  br label %b690
b692:
  %v7798 = sdiv i64 %v7740, 2
  br label %b693
b693:
  %v7799 = phi i64 [ 0, %b692 ], [ %v7808, %b694 ]
  %v7800 = icmp slt i64 %v7799, %v7798
  br i1 %v7800, label %b694, label %b695
b694:
  %v7801 = mul i64 %v7799, 2
  %v7802 = add i64 %v7736, %v7801
  %v7803 = mul i64 %v7799, 768
  %v7804 = getelementptr inbounds float, ptr %v7706, i64 %v7803
  %v7805 = mul i64 %v7802, 8
  %v7806 = add i64 %v7805, %v7774
  %v7807 = getelementptr inbounds float, ptr %v7720, i64 %v7806
  call void @outer_2x32(ptr %v7804, ptr %v412, i64 %v7735, ptr %v7807, i64 8)
  %v7808 = add nsw i64 %v7799, 1
  br label %b693
b695:
  %v7809 = mul i64 %v7798, 2
  %v7810 = icmp slt i64 %v7809, %v7740
  br i1 %v7810, label %b696, label %b697
b696:
  %v7811 = mul i64 %v7798, 2
  %v7812 = add i64 %v7736, %v7811
  %v7813 = mul i64 %v7798, 768
  %v7814 = getelementptr inbounds float, ptr %v7706, i64 %v7813
  %v7815 = mul i64 %v7812, 8
  %v7816 = add i64 %v7815, %v7774
  %v7817 = getelementptr inbounds float, ptr %v7720, i64 %v7816
  call void @outer_1x32(ptr %v7814, ptr %v412, i64 %v7735, ptr %v7817, i64 8)
  br label %b697
b697:
  %v7818 = add nsw i64 %v7774, 32
  br label %b687
b689:
  %v7819 = mul i64 %v7731, 8
  %v7820 = add i64 %v7819, 0
  %v7821 = getelementptr inbounds float, ptr %v7705, i64 %v7820
  br label %b698
b698:
  %v7822 = phi i64 [ 0, %b689 ], [ %v7831, %b699 ]
  %v7823 = icmp slt i64 %v7822, %v7735
  br i1 %v7823, label %b699, label %b700
b699:
  %v7824 = mul i64 %v7822, 8
  %v7825 = getelementptr inbounds float, ptr %v7821, i64 %v7824
  %v7826 = mul i64 %v7822, 8
  %v7827 = getelementptr inbounds float, ptr %v412, i64 %v7826
  %v7828 = getelementptr inbounds float, ptr %v7825, i64 0
  %v7829 = load <8 x float>, ptr %v7828, align 4
  %v7830 = getelementptr inbounds float, ptr %v7827, i64 0
  store <8 x float> %v7829, ptr %v7830, align 4
  %v7831 = add nsw i64 %v7822, 1
  br label %b698
b700:
  %v7832 = sdiv i64 %v7740, 2
  br label %b701
b701:
  %v7833 = phi i64 [ 0, %b700 ], [ %v7842, %b702 ]
  %v7834 = icmp slt i64 %v7833, %v7832
  br i1 %v7834, label %b702, label %b703
b702:
  %v7835 = mul i64 %v7833, 2
  %v7836 = add i64 %v7736, %v7835
  %v7837 = mul i64 %v7833, 768
  %v7838 = getelementptr inbounds float, ptr %v7706, i64 %v7837
  %v7839 = mul i64 %v7836, 8
  %v7840 = add i64 %v7839, 0
  %v7841 = getelementptr inbounds float, ptr %v7720, i64 %v7840
  call void @outer_2x8(ptr %v7838, ptr %v412, i64 %v7735, ptr %v7841, i64 8)
  %v7842 = add nsw i64 %v7833, 1
  br label %b701
b703:
  %v7843 = mul i64 %v7832, 2
  %v7844 = icmp slt i64 %v7843, %v7740
  br i1 %v7844, label %b704, label %b705
b704:
  %v7845 = mul i64 %v7832, 2
  %v7846 = add i64 %v7736, %v7845
  %v7847 = mul i64 %v7832, 768
  %v7848 = getelementptr inbounds float, ptr %v7706, i64 %v7847
  %v7849 = mul i64 %v7846, 8
  %v7850 = add i64 %v7849, 0
  %v7851 = getelementptr inbounds float, ptr %v7720, i64 %v7850
  call void @outer_1x8(ptr %v7848, ptr %v412, i64 %v7735, ptr %v7851, i64 8)
  br label %b705
b705:
  %v7852 = add nsw i64 %v7736, 64
  br label %b675
b677:
  %v7853 = add nsw i64 %v7731, 384
  br label %b672
b674:
  %v7854 = icmp sgt i64 %v3, 1
  br i1 %v7854, label %b706, label %b707
b706:
  %v7855 = getelementptr inbounds i64, ptr %v1, i64 3
  %v7856 = atomicrmw add ptr %v7855, i64 1 acq_rel
  %v7857 = load i64, ptr %v407, align 8
  %v7858 = add i64 %v7857, 1
  store i64 %v7858, ptr %v407, align 8
  %v7859 = mul i64 %v3, %v7858
  br label %b708
b708:
  %v7860 = load atomic i64, ptr %v7855 acquire, align 8
  %v7861 = icmp slt i64 %v7860, %v7859
  br i1 %v7861, label %b709, label %b710
b709:
  %v7862 = call i32 @sched_yield()
  br label %b708
b710:
  br label %b707
b707:
  %v7863 = icmp eq i64 %v2, 0
  br i1 %v7863, label %b711, label %b712
b711:
  br label %b713
b713:
  %v7864 = phi i64 [ 0, %b711 ], [ %v7886, %b718 ]
  %v7865 = icmp slt i64 %v7864, 48
  br i1 %v7865, label %b714, label %b715
b714:
  br label %b716
b716:
  %v7866 = phi i64 [ 0, %b714 ], [ %v7883, %b721 ]
  %v7867 = phi <8 x float> [ splat (float 0x0000000000000000), %b714 ], [ %v7882, %b721 ]
  %v7868 = icmp slt i64 %v7866, %v8
  br i1 %v7868, label %b717, label %b718
b717:
  %v7869 = add i64 %v7866, 128
  %v7870 = icmp slt i64 %v7869, %v8
  %v7871 = select i1 %v7870, i64 %v7869, i64 %v8
  br label %b719
b719:
  %v7872 = phi i64 [ %v7866, %b717 ], [ %v7881, %b720 ]
  %v7873 = phi <8 x float> [ splat (float 0x0000000000000000), %b717 ], [ %v7880, %b720 ]
  %v7874 = icmp slt i64 %v7872, %v7871
  br i1 %v7874, label %b720, label %b721
b720:
  %v7875 = mul i64 %v7872, 53
  %v7876 = getelementptr inbounds float, ptr %v96, i64 %v7875
  %v7877 = add i64 0, %v7864
  %v7878 = getelementptr inbounds float, ptr %v7876, i64 %v7877
  %v7879 = load <8 x float>, ptr %v7878, align 4
  %v7880 = fadd <8 x float> %v7873, %v7879
  %v7881 = add nsw i64 %v7872, 1
  br label %b719
b721:
  %v7882 = fadd <8 x float> %v7867, %v7873
  %v7883 = add nsw i64 %v7866, 128
  br label %b716
b718:
  %v7884 = add i64 0, %v7864
  %v7885 = getelementptr inbounds float, ptr %v76, i64 %v7884
  store <8 x float> %v7867, ptr %v7885, align 4
  %v7886 = add nsw i64 %v7864, 8
  br label %b713
b715:
  %v7887 = icmp ult i64 5, 8
  %v7888 = select i1 %v7887, i64 5, i64 8
  %v7889 = trunc i64 %v7888 to i32
  %v7890 = insertelement <8 x i32> poison, i32 %v7889, i64 0
  %v7891 = shufflevector <8 x i32> %v7890, <8 x i32> poison, <8 x i32> zeroinitializer
  %v7892 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v7891
  br label %b722
b722:
  %v7893 = phi i64 [ 0, %b715 ], [ %v7910, %b727 ]
  %v7894 = phi <8 x float> [ splat (float 0x0000000000000000), %b715 ], [ %v7909, %b727 ]
  %v7895 = icmp slt i64 %v7893, %v8
  br i1 %v7895, label %b723, label %b724
b723:
  %v7896 = add i64 %v7893, 128
  %v7897 = icmp slt i64 %v7896, %v8
  %v7898 = select i1 %v7897, i64 %v7896, i64 %v8
  br label %b725
b725:
  %v7899 = phi i64 [ %v7893, %b723 ], [ %v7908, %b726 ]
  %v7900 = phi <8 x float> [ splat (float 0x0000000000000000), %b723 ], [ %v7907, %b726 ]
  %v7901 = icmp slt i64 %v7899, %v7898
  br i1 %v7901, label %b726, label %b727
b726:
  %v7902 = mul i64 %v7899, 53
  %v7903 = getelementptr inbounds float, ptr %v96, i64 %v7902
  %v7904 = add i64 0, 48
  %v7905 = getelementptr inbounds float, ptr %v7903, i64 %v7904
  %v7906 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v7905, <8 x i1> %v7892, <8 x float> zeroinitializer)
  %v7907 = fadd <8 x float> %v7900, %v7906
  %v7908 = add nsw i64 %v7899, 1
  br label %b725
b727:
  %v7909 = fadd <8 x float> %v7894, %v7900
  %v7910 = add nsw i64 %v7893, 128
  br label %b722
b724:
  %v7911 = add i64 0, 48
  %v7912 = getelementptr inbounds float, ptr %v76, i64 %v7911
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v7894, ptr align 4 %v7912, <8 x i1> %v7892)
  br label %b712
b712:
  %v7913 = icmp sgt i64 %v3, 1
  br i1 %v7913, label %b728, label %b729
b728:
  %v7914 = getelementptr inbounds i64, ptr %v1, i64 3
  %v7915 = atomicrmw add ptr %v7914, i64 1 acq_rel
  %v7916 = load i64, ptr %v407, align 8
  %v7917 = add i64 %v7916, 1
  store i64 %v7917, ptr %v407, align 8
  %v7918 = mul i64 %v3, %v7917
  br label %b730
b730:
  %v7919 = load atomic i64, ptr %v7914 acquire, align 8
  %v7920 = icmp slt i64 %v7919, %v7918
  br i1 %v7920, label %b731, label %b732
b731:
  %v7921 = call i32 @sched_yield()
  br label %b730
b732:
  br label %b729
b729:
  %v7922 = mul i64 0, 8
  %v7923 = getelementptr inbounds float, ptr %v26, i64 %v7922
  %v7924 = getelementptr inbounds float, ptr %v7923, i64 0
  %v7925 = mul i64 0, 24
  %v7926 = getelementptr inbounds float, ptr %v86, i64 %v7925
  %v7927 = getelementptr inbounds float, ptr %v7926, i64 0
  %v7928 = getelementptr inbounds float, ptr %v412, i64 12288
  %v7929 = add i64 8, 1
  %v7930 = sdiv i64 %v7929, 2
  %v7931 = add i64 %v2, 1
  %v7932 = mul i64 %v7930, %v2
  %v7933 = sdiv i64 %v7932, %v3
  %v7934 = mul i64 %v7933, 2
  %v7935 = icmp slt i64 %v7934, 8
  %v7936 = select i1 %v7935, i64 %v7934, i64 8
  %v7937 = mul i64 %v7930, %v7931
  %v7938 = sdiv i64 %v7937, %v3
  %v7939 = mul i64 %v7938, 2
  %v7940 = icmp slt i64 %v7939, 8
  %v7941 = select i1 %v7940, i64 %v7939, i64 8
  %v7942 = getelementptr inbounds float, ptr %v78, i64 0
  br label %b733
b733:
  %v7943 = phi i64 [ %v7936, %b729 ], [ %v7951, %b738 ]
  %v7944 = icmp slt i64 %v7943, %v7941
  br i1 %v7944, label %b734, label %b735
b734:
  %v7945 = mul i64 %v7943, 24
  %v7946 = getelementptr inbounds float, ptr %v7942, i64 %v7945
  br label %b736
b736:
  %v7947 = phi i64 [ 0, %b734 ], [ %v7950, %b737 ]
  %v7948 = icmp slt i64 %v7947, 24
  br i1 %v7948, label %b737, label %b738
b737:
  %v7949 = getelementptr inbounds float, ptr %v7946, i64 %v7947
  store float 0x0000000000000000, ptr %v7949, align 4
  %v7950 = add nsw i64 %v7947, 1
  br label %b736
b738:
  %v7951 = add nsw i64 %v7943, 1
  br label %b733
b735:
  %v7952 = mul i64 %v8, 1
  br label %b739
b739:
  %v7953 = phi i64 [ 0, %b735 ], [ %v8063, %b744 ]
  %v7954 = icmp slt i64 %v7953, %v7952
  br i1 %v7954, label %b740, label %b741
b740:
  %v7955 = sub i64 %v7952, %v7953
  %v7956 = icmp slt i64 %v7955, 384
  %v7957 = select i1 %v7956, i64 %v7955, i64 384
  br label %b742
b742:
  %v7958 = phi i64 [ %v7936, %b740 ], [ %v8062, %b768 ]
  %v7959 = icmp slt i64 %v7958, %v7941
  br i1 %v7959, label %b743, label %b744
b743:
  %v7960 = sub i64 %v7941, %v7958
  %v7961 = icmp slt i64 %v7960, 64
  %v7962 = select i1 %v7961, i64 %v7960, i64 64
  %v7963 = sdiv i64 %v7962, 2
  %v7964 = mul i64 %v7963, 2
  %v7965 = sub i64 %v7962, %v7964
  %v7966 = mul i64 %v7953, 8
  %v7967 = add i64 %v7966, %v7958
  %v7968 = getelementptr inbounds float, ptr %v7924, i64 %v7967
  br label %b745
b745:
  %v7969 = phi i64 [ 0, %b743 ], [ %v7995, %b753 ]
  %v7970 = icmp slt i64 %v7969, %v7957
  br i1 %v7970, label %b746, label %b747
b746:
  %v7971 = mul i64 %v7969, 8
  %v7972 = getelementptr inbounds float, ptr %v7968, i64 %v7971
  %v7973 = mul i64 %v7969, 2
  %v7974 = getelementptr inbounds float, ptr %v7928, i64 %v7973
  br label %b748
b748:
  %v7975 = phi i64 [ 0, %b746 ], [ %v7984, %b749 ]
  %v7976 = icmp slt i64 %v7975, %v7963
  br i1 %v7976, label %b749, label %b750
b749:
  %v7977 = mul i64 %v7975, 2
  %v7978 = getelementptr inbounds float, ptr %v7972, i64 %v7977
  %v7979 = mul i64 %v7975, 768
  %v7980 = getelementptr inbounds float, ptr %v7974, i64 %v7979
  %v7981 = getelementptr inbounds float, ptr %v7978, i64 0
  %v7982 = load <2 x float>, ptr %v7981, align 4
  %v7983 = getelementptr inbounds float, ptr %v7980, i64 0
  store <2 x float> %v7982, ptr %v7983, align 4
  %v7984 = add nsw i64 %v7975, 1
  br label %b748
b750:
  %v7985 = mul i64 %v7963, 2
  %v7986 = getelementptr inbounds float, ptr %v7972, i64 %v7985
  %v7987 = mul i64 %v7963, 768
  %v7988 = getelementptr inbounds float, ptr %v7974, i64 %v7987
  br label %b751
b751:
  %v7989 = phi i64 [ 0, %b750 ], [ %v7994, %b752 ]
  %v7990 = icmp slt i64 %v7989, %v7965
  br i1 %v7990, label %b752, label %b753
b752:
  %v7991 = getelementptr inbounds float, ptr %v7986, i64 %v7989
  %v7992 = load float, ptr %v7991, align 4
  %v7993 = getelementptr inbounds float, ptr %v7988, i64 %v7989
  store float %v7992, ptr %v7993, align 4
  %v7994 = add nsw i64 %v7989, 1
  br label %b751, !llvm.loop !12
b753:
  %v7995 = add nsw i64 %v7969, 1
  br label %b745
b747:
  br label %b754
b754:
  %v7996 = phi i64 [ 0, %b747 ], [ %v8031, %b762 ]
  %v7997 = icmp slt i64 %v7996, 0
  br i1 %v7997, label %b755, label %b756
b755:
  %v7998 = mul i64 %v7953, 24
  %v7999 = add i64 %v7998, %v7996
  %v8000 = getelementptr inbounds float, ptr %v7927, i64 %v7999
  br label %b757
b757:
  %v8001 = phi i64 [ 0, %b755 ], [ %v8019, %b758 ]
  %v8002 = icmp slt i64 %v8001, %v7957
  br i1 %v8002, label %b758, label %b759
b758:
  %v8003 = mul i64 %v8001, 24
  %v8004 = getelementptr inbounds float, ptr %v8000, i64 %v8003
  %v8005 = mul i64 %v8001, 32
  %v8006 = getelementptr inbounds float, ptr %v412, i64 %v8005
  %v8007 = getelementptr inbounds float, ptr %v8004, i64 0
  %v8008 = load <8 x float>, ptr %v8007, align 4
  %v8009 = getelementptr inbounds float, ptr %v8006, i64 0
  store <8 x float> %v8008, ptr %v8009, align 4
  %v8010 = getelementptr inbounds float, ptr %v8004, i64 8
  %v8011 = load <8 x float>, ptr %v8010, align 4
  %v8012 = getelementptr inbounds float, ptr %v8006, i64 8
  store <8 x float> %v8011, ptr %v8012, align 4
  %v8013 = getelementptr inbounds float, ptr %v8004, i64 16
  %v8014 = load <8 x float>, ptr %v8013, align 4
  %v8015 = getelementptr inbounds float, ptr %v8006, i64 16
  store <8 x float> %v8014, ptr %v8015, align 4
  %v8016 = getelementptr inbounds float, ptr %v8004, i64 24
  %v8017 = load <8 x float>, ptr %v8016, align 4
  %v8018 = getelementptr inbounds float, ptr %v8006, i64 24
  store <8 x float> %v8017, ptr %v8018, align 4
  %v8019 = add nsw i64 %v8001, 1
  br label %b757
b759:
  %v8020 = sdiv i64 %v7962, 2
  br label %b760
b760:
  %v8021 = phi i64 [ 0, %b759 ], [ %v8030, %b761 ]
  %v8022 = icmp slt i64 %v8021, %v8020
  br i1 %v8022, label %b761, label %b762
b761:
  %v8023 = mul i64 %v8021, 2
  %v8024 = add i64 %v7958, %v8023
  %v8025 = mul i64 %v8021, 768
  %v8026 = getelementptr inbounds float, ptr %v7928, i64 %v8025
  %v8027 = mul i64 %v8024, 24
  %v8028 = add i64 %v8027, %v7996
  %v8029 = getelementptr inbounds float, ptr %v7942, i64 %v8028
  call void @outer_2x32(ptr %v8026, ptr %v412, i64 %v7957, ptr %v8029, i64 24)
  %v8030 = add nsw i64 %v8021, 1
  br label %b760
b762:
  %v8031 = add nsw i64 %v7996, 32
  br label %b754
b756:
  %v8032 = mul i64 %v7953, 24
  %v8033 = add i64 %v8032, 0
  %v8034 = getelementptr inbounds float, ptr %v7927, i64 %v8033
  br label %b763
b763:
  %v8035 = phi i64 [ 0, %b756 ], [ %v8050, %b764 ]
  %v8036 = icmp slt i64 %v8035, %v7957
  br i1 %v8036, label %b764, label %b765
b764:
  %v8037 = mul i64 %v8035, 24
  %v8038 = getelementptr inbounds float, ptr %v8034, i64 %v8037
  %v8039 = mul i64 %v8035, 24
  %v8040 = getelementptr inbounds float, ptr %v412, i64 %v8039
  %v8041 = getelementptr inbounds float, ptr %v8038, i64 0
  %v8042 = load <8 x float>, ptr %v8041, align 4
  %v8043 = getelementptr inbounds float, ptr %v8040, i64 0
  store <8 x float> %v8042, ptr %v8043, align 4
  %v8044 = getelementptr inbounds float, ptr %v8038, i64 8
  %v8045 = load <8 x float>, ptr %v8044, align 4
  %v8046 = getelementptr inbounds float, ptr %v8040, i64 8
  store <8 x float> %v8045, ptr %v8046, align 4
  %v8047 = getelementptr inbounds float, ptr %v8038, i64 16
  %v8048 = load <8 x float>, ptr %v8047, align 4
  %v8049 = getelementptr inbounds float, ptr %v8040, i64 16
  store <8 x float> %v8048, ptr %v8049, align 4
  %v8050 = add nsw i64 %v8035, 1
  br label %b763
b765:
  %v8051 = sdiv i64 %v7962, 2
  br label %b766
b766:
  %v8052 = phi i64 [ 0, %b765 ], [ %v8061, %b767 ]
  %v8053 = icmp slt i64 %v8052, %v8051
  br i1 %v8053, label %b767, label %b768
b767:
  %v8054 = mul i64 %v8052, 2
  %v8055 = add i64 %v7958, %v8054
  %v8056 = mul i64 %v8052, 768
  %v8057 = getelementptr inbounds float, ptr %v7928, i64 %v8056
  %v8058 = mul i64 %v8055, 24
  %v8059 = add i64 %v8058, 0
  %v8060 = getelementptr inbounds float, ptr %v7942, i64 %v8059
  call void @outer_2x24(ptr %v8057, ptr %v412, i64 %v7957, ptr %v8060, i64 24)
  %v8061 = add nsw i64 %v8052, 1
  br label %b766
b768:
  %v8062 = add nsw i64 %v7958, 64
  br label %b742
b744:
  %v8063 = add nsw i64 %v7953, 384
  br label %b739
b741:
  %v8064 = icmp sgt i64 %v3, 1
  br i1 %v8064, label %b769, label %b770
b769:
  %v8065 = getelementptr inbounds i64, ptr %v1, i64 3
  %v8066 = atomicrmw add ptr %v8065, i64 1 acq_rel
  %v8067 = load i64, ptr %v407, align 8
  %v8068 = add i64 %v8067, 1
  store i64 %v8068, ptr %v407, align 8
  %v8069 = mul i64 %v3, %v8068
  br label %b771
b771:
  %v8070 = load atomic i64, ptr %v8065 acquire, align 8
  %v8071 = icmp slt i64 %v8070, %v8069
  br i1 %v8071, label %b772, label %b773
b772:
  %v8072 = call i32 @sched_yield()
  br label %b771
b773:
  br label %b770
b770:
  %v8073 = icmp eq i64 %v2, 0
  br i1 %v8073, label %b774, label %b775
b774:
  br label %b776
b776:
  %v8074 = phi i64 [ 0, %b774 ], [ %v8091, %b781 ]
  %v8075 = phi <8 x float> [ splat (float 0x0000000000000000), %b774 ], [ %v8090, %b781 ]
  %v8076 = icmp slt i64 %v8074, %v8
  br i1 %v8076, label %b777, label %b778
b777:
  %v8077 = add i64 %v8074, 128
  %v8078 = icmp slt i64 %v8077, %v8
  %v8079 = select i1 %v8078, i64 %v8077, i64 %v8
  br label %b779
b779:
  %v8080 = phi i64 [ %v8074, %b777 ], [ %v8089, %b780 ]
  %v8081 = phi <8 x float> [ splat (float 0x0000000000000000), %b777 ], [ %v8088, %b780 ]
  %v8082 = icmp slt i64 %v8080, %v8079
  br i1 %v8082, label %b780, label %b781
b780:
  %v8083 = mul i64 %v8080, 8
  %v8084 = getelementptr inbounds float, ptr %v26, i64 %v8083
  %v8085 = add i64 0, 0
  %v8086 = getelementptr inbounds float, ptr %v8084, i64 %v8085
  %v8087 = load <8 x float>, ptr %v8086, align 4
  %v8088 = fadd <8 x float> %v8081, %v8087
  %v8089 = add nsw i64 %v8080, 1
  br label %b779
b781:
  %v8090 = fadd <8 x float> %v8075, %v8081
  %v8091 = add nsw i64 %v8074, 128
  br label %b776
b778:
  %v8092 = add i64 0, 0
  %v8093 = getelementptr inbounds float, ptr %v80, i64 %v8092
  store <8 x float> %v8075, ptr %v8093, align 4
  br label %b775
b775:
  %v8094 = icmp sgt i64 %v3, 1
  br i1 %v8094, label %b782, label %b783
b782:
  %v8095 = getelementptr inbounds i64, ptr %v1, i64 3
  %v8096 = atomicrmw add ptr %v8095, i64 1 acq_rel
  %v8097 = load i64, ptr %v407, align 8
  %v8098 = add i64 %v8097, 1
  store i64 %v8098, ptr %v407, align 8
  %v8099 = mul i64 %v3, %v8098
  br label %b784
b784:
  %v8100 = load atomic i64, ptr %v8095 acquire, align 8
  %v8101 = icmp slt i64 %v8100, %v8099
  br i1 %v8101, label %b785, label %b786
b785:
  %v8102 = call i32 @sched_yield()
  br label %b784
b786:
  br label %b783
b783:
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
