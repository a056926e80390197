; generated from specs/dnc.yaml by `make generated`: do not edit
; dnc I=8 H=8 O=8 N=8 W=8 R=2 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_2x3 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x3, ptr @tile_2x3], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_4x3 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3, ptr @tile_2x3, ptr @tile_3x3, ptr @tile_4x3], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v383 = alloca i64, i64 1, align 8
  %v1119 = alloca float, i64 64, align 4
  %v1204 = alloca float, i64 128, align 4
  %v1614 = alloca float, i64 64, align 4
  %v5019 = alloca float, i64 64, align 4
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
  %v267 = getelementptr inbounds i64, ptr %v1, i64 6
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 14
  %v270 = load i64, ptr %v269, align 8
  %v271 = getelementptr inbounds i64, ptr %v1, i64 15
  %v272 = load i64, ptr %v271, align 8
  %v273 = getelementptr inbounds i64, ptr %v1, i64 16
  %v274 = load i64, ptr %v273, align 8
  %v275 = getelementptr inbounds i64, ptr %v1, i64 17
  %v276 = load i64, ptr %v275, align 8
  %v277 = getelementptr inbounds i64, ptr %v1, i64 18
  %v278 = load i64, ptr %v277, align 8
  %v279 = getelementptr inbounds i64, ptr %v1, i64 19
  %v280 = load i64, ptr %v279, align 8
  %v281 = getelementptr inbounds i64, ptr %v1, i64 20
  %v282 = load i64, ptr %v281, align 8
  %v283 = getelementptr inbounds i64, ptr %v1, i64 21
  %v284 = load i64, ptr %v283, align 8
  %v285 = getelementptr inbounds i64, ptr %v1, i64 22
  %v286 = load i64, ptr %v285, align 8
  %v287 = getelementptr inbounds i64, ptr %v1, i64 23
  %v288 = load i64, ptr %v287, align 8
  %v289 = getelementptr inbounds i64, ptr %v1, i64 33
  %v290 = load i64, ptr %v289, align 8
  %v291 = getelementptr inbounds i64, ptr %v1, i64 34
  %v292 = load i64, ptr %v291, align 8
  %v293 = getelementptr inbounds i64, ptr %v1, i64 42
  %v294 = load i64, ptr %v293, align 8
  %v295 = getelementptr inbounds i64, ptr %v1, i64 43
  %v296 = load i64, ptr %v295, align 8
  %v297 = getelementptr inbounds i64, ptr %v1, i64 44
  %v298 = load i64, ptr %v297, align 8
  %v299 = getelementptr inbounds i64, ptr %v1, i64 45
  %v300 = load i64, ptr %v299, align 8
  %v301 = getelementptr inbounds i64, ptr %v1, i64 46
  %v302 = load i64, ptr %v301, align 8
  %v303 = getelementptr inbounds i64, ptr %v1, i64 49
  %v304 = load i64, ptr %v303, align 8
  %v305 = getelementptr inbounds i64, ptr %v1, i64 50
  %v306 = load i64, ptr %v305, align 8
  %v307 = getelementptr inbounds i64, ptr %v1, i64 57
  %v308 = load i64, ptr %v307, align 8
  %v309 = getelementptr inbounds i64, ptr %v1, i64 58
  %v310 = load i64, ptr %v309, align 8
  %v311 = getelementptr inbounds i64, ptr %v1, i64 59
  %v312 = load i64, ptr %v311, align 8
  %v313 = getelementptr inbounds i64, ptr %v1, i64 60
  %v314 = load i64, ptr %v313, align 8
  %v315 = getelementptr inbounds i64, ptr %v1, i64 61
  %v316 = load i64, ptr %v315, align 8
  %v317 = getelementptr inbounds i64, ptr %v1, i64 62
  %v318 = load i64, ptr %v317, align 8
  %v319 = getelementptr inbounds i64, ptr %v1, i64 67
  %v320 = load i64, ptr %v319, align 8
  %v321 = getelementptr inbounds i64, ptr %v1, i64 70
  %v322 = load i64, ptr %v321, align 8
  %v323 = getelementptr inbounds i64, ptr %v1, i64 72
  %v324 = load i64, ptr %v323, align 8
  %v325 = getelementptr inbounds i64, ptr %v1, i64 75
  %v326 = load i64, ptr %v325, align 8
  %v327 = getelementptr inbounds i64, ptr %v1, i64 78
  %v328 = load i64, ptr %v327, align 8
  %v329 = getelementptr inbounds i64, ptr %v1, i64 79
  %v330 = load i64, ptr %v329, align 8
  %v331 = getelementptr inbounds i64, ptr %v1, i64 80
  %v332 = load i64, ptr %v331, align 8
  %v333 = getelementptr inbounds i64, ptr %v1, i64 81
  %v334 = load i64, ptr %v333, align 8
  %v335 = getelementptr inbounds i64, ptr %v1, i64 82
  %v336 = load i64, ptr %v335, align 8
  %v337 = getelementptr inbounds i64, ptr %v1, i64 83
  %v338 = load i64, ptr %v337, align 8
  %v339 = getelementptr inbounds i64, ptr %v1, i64 84
  %v340 = load i64, ptr %v339, align 8
  %v341 = getelementptr inbounds i64, ptr %v1, i64 85
  %v342 = load i64, ptr %v341, align 8
  %v343 = getelementptr inbounds i64, ptr %v1, i64 86
  %v344 = load i64, ptr %v343, align 8
  %v345 = getelementptr inbounds i64, ptr %v1, i64 87
  %v346 = load i64, ptr %v345, align 8
  %v347 = getelementptr inbounds i64, ptr %v1, i64 88
  %v348 = load i64, ptr %v347, align 8
  %v349 = getelementptr inbounds i64, ptr %v1, i64 89
  %v350 = load i64, ptr %v349, align 8
  %v351 = getelementptr inbounds i64, ptr %v1, i64 90
  %v352 = load i64, ptr %v351, align 8
  %v353 = getelementptr inbounds i64, ptr %v1, i64 91
  %v354 = load i64, ptr %v353, align 8
  %v355 = getelementptr inbounds i64, ptr %v1, i64 92
  %v356 = load i64, ptr %v355, align 8
  %v357 = getelementptr inbounds i64, ptr %v1, i64 93
  %v358 = load i64, ptr %v357, align 8
  %v359 = getelementptr inbounds i64, ptr %v1, i64 94
  %v360 = load i64, ptr %v359, align 8
  %v361 = getelementptr inbounds i64, ptr %v1, i64 95
  %v362 = load i64, ptr %v361, align 8
  %v363 = getelementptr inbounds i64, ptr %v1, i64 96
  %v364 = load i64, ptr %v363, align 8
  %v365 = getelementptr inbounds i64, ptr %v1, i64 97
  %v366 = load i64, ptr %v365, align 8
  %v367 = getelementptr inbounds i64, ptr %v1, i64 98
  %v368 = load i64, ptr %v367, align 8
  %v369 = getelementptr inbounds i64, ptr %v1, i64 99
  %v370 = load i64, ptr %v369, align 8
  %v371 = getelementptr inbounds i64, ptr %v1, i64 100
  %v372 = load i64, ptr %v371, align 8
  %v373 = getelementptr inbounds i64, ptr %v1, i64 101
  %v374 = load i64, ptr %v373, align 8
  %v375 = getelementptr inbounds i64, ptr %v1, i64 102
  %v376 = load i64, ptr %v375, align 8
  %v377 = getelementptr inbounds i64, ptr %v1, i64 103
  %v378 = load i64, ptr %v377, align 8
  %v379 = getelementptr inbounds i64, ptr %v1, i64 104
  %v380 = load i64, ptr %v379, align 8
  %v381 = getelementptr inbounds i64, ptr %v1, i64 134
  %v382 = load i64, ptr %v381, align 8
  store i64 0, ptr %v383, align 8
  %v384 = getelementptr inbounds ptr, ptr %v0, i64 129
  %v385 = load ptr, ptr %v384, align 4
  %v386 = mul i64 %v2, 0
  %v387 = add i64 %v386, 1664
  %v388 = getelementptr inbounds float, ptr %v385, i64 %v387
  %v389 = getelementptr inbounds i64, ptr %v1, i64 4
  %v390 = load i64, ptr %v389, align 8
  %v391 = icmp eq i64 %v390, 0
  br i1 %v391, label %b0, label %b1
b0:
  %v392 = icmp eq i64 %v2, 0
  br i1 %v392, label %b2, label %b3
b2:
  br label %b4
b4:
  %v393 = phi i64 [ 0, %b2 ], [ %v425, %b5 ]
  %v394 = icmp slt i64 %v393, 8
  br i1 %v394, label %b5, label %b6
b5:
  %v395 = add i64 0, %v393
  %v396 = sitofp i64 %v395 to float
  %v397 = add i64 0, 0
  %v398 = insertelement <8 x i64> poison, i64 %v397, i64 0
  %v399 = shufflevector <8 x i64> %v398, <8 x i64> poison, <8 x i32> zeroinitializer
  %v400 = add <8 x i64> %v399, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v401 = sitofp <8 x i64> %v400 to <8 x float>
  %v402 = insertelement <8 x float> poison, float %v396, i64 0
  %v403 = shufflevector <8 x float> %v402, <8 x float> poison, <8 x i32> zeroinitializer
  %v404 = fcmp ogt <8 x float> %v403, %v401
  %v405 = select <8 x i1> %v404, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v406 = fcmp oeq <8 x float> %v403, %v401
  %v407 = select <8 x i1> %v406, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v408 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v409 = shufflevector <8 x float> %v408, <8 x float> poison, <8 x i32> zeroinitializer
  %v410 = fsub <8 x float> %v409, %v407
  %v411 = mul i64 %v393, 8
  %v412 = add i64 0, %v411
  %v413 = add i64 %v412, 0
  %v414 = getelementptr inbounds float, ptr %v100, i64 %v413
  %v415 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v416 = shufflevector <8 x float> %v415, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v416, ptr %v414, align 4
  %v417 = mul i64 %v393, 8
  %v418 = add i64 0, %v417
  %v419 = add i64 %v418, 0
  %v420 = getelementptr inbounds float, ptr %v102, i64 %v419
  store <8 x float> %v405, ptr %v420, align 4
  %v421 = mul i64 %v393, 8
  %v422 = add i64 0, %v421
  %v423 = add i64 %v422, 0
  %v424 = getelementptr inbounds float, ptr %v104, i64 %v423
  store <8 x float> %v410, ptr %v424, align 4
  %v425 = add nsw i64 %v393, 1
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v426 = icmp sgt i64 %v3, 1
  br i1 %v426, label %b7, label %b8
b7:
  %v427 = getelementptr inbounds i64, ptr %v1, i64 3
  %v428 = atomicrmw add ptr %v427, i64 1 acq_rel
  %v429 = load i64, ptr %v383, align 8
  %v430 = add i64 %v429, 1
  store i64 %v430, ptr %v383, align 8
  %v431 = mul i64 %v3, %v430
  br label %b9
b9:
  %v432 = load atomic i64, ptr %v427 acquire, align 8
  %v433 = icmp slt i64 %v432, %v431
  br i1 %v433, label %b10, label %b11
b10:
  %v434 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v435 = getelementptr inbounds i64, ptr %v1, i64 4
  %v436 = load i64, ptr %v435, align 8
  %v437 = icmp eq i64 %v436, 0
  br i1 %v437, label %b12, label %b13
b12:
  %v438 = icmp eq i64 %v2, 0
  br i1 %v438, label %b14, label %b15
b14:
  %v439 = add i64 0, 0
  %v440 = getelementptr inbounds float, ptr %v106, i64 %v439
  %v441 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v442 = shufflevector <8 x float> %v441, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v442, ptr %v440, align 4
  br label %b15
b15:
  br label %b13
b13:
  %v443 = icmp sgt i64 %v3, 1
  br i1 %v443, label %b16, label %b17
b16:
  %v444 = getelementptr inbounds i64, ptr %v1, i64 3
  %v445 = atomicrmw add ptr %v444, i64 1 acq_rel
  %v446 = load i64, ptr %v383, align 8
  %v447 = add i64 %v446, 1
  store i64 %v447, ptr %v383, align 8
  %v448 = mul i64 %v3, %v447
  br label %b18
b18:
  %v449 = load atomic i64, ptr %v444 acquire, align 8
  %v450 = icmp slt i64 %v449, %v448
  br i1 %v450, label %b19, label %b20
b19:
  %v451 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v452 = getelementptr inbounds i64, ptr %v1, i64 4
  %v453 = load i64, ptr %v452, align 8
  %v454 = icmp eq i64 %v453, 0
  br i1 %v454, label %b21, label %b22
b21:
  %v455 = icmp eq i64 %v2, 0
  br i1 %v455, label %b23, label %b24
b23:
  br label %b25
b25:
  %v456 = phi i64 [ 0, %b23 ], [ %v462, %b26 ]
  %v457 = icmp slt i64 %v456, 16
  br i1 %v457, label %b26, label %b27
b26:
  %v458 = add i64 0, %v456
  %v459 = getelementptr inbounds float, ptr %v108, i64 %v458
  %v460 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v461 = shufflevector <8 x float> %v460, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v461, ptr %v459, align 4
  %v462 = add nsw i64 %v456, 8
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v463 = icmp sgt i64 %v3, 1
  br i1 %v463, label %b28, label %b29
b28:
  %v464 = getelementptr inbounds i64, ptr %v1, i64 3
  %v465 = atomicrmw add ptr %v464, i64 1 acq_rel
  %v466 = load i64, ptr %v383, align 8
  %v467 = add i64 %v466, 1
  store i64 %v467, ptr %v383, align 8
  %v468 = mul i64 %v3, %v467
  br label %b30
b30:
  %v469 = load atomic i64, ptr %v464 acquire, align 8
  %v470 = icmp slt i64 %v469, %v468
  br i1 %v470, label %b31, label %b32
b31:
  %v471 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v472 = getelementptr inbounds i64, ptr %v1, i64 4
  %v473 = load i64, ptr %v472, align 8
  %v474 = icmp eq i64 %v473, 0
  br i1 %v474, label %b33, label %b34
b33:
  %v475 = getelementptr inbounds i64, ptr %v1, i64 135
  %v476 = load i64, ptr %v475, align 8
  %v477 = icmp eq i64 %v476, 0
  br i1 %v477, label %b35, label %b36
b35:
  %v478 = add i64 %v7, 0
  %v479 = sdiv i64 %v478, 1
  %v480 = add i64 %v2, 1
  %v481 = mul i64 %v479, %v2
  %v482 = sdiv i64 %v481, %v3
  %v483 = mul i64 %v482, 1
  %v484 = icmp slt i64 %v483, %v7
  %v485 = select i1 %v484, i64 %v483, i64 %v7
  %v486 = mul i64 %v479, %v480
  %v487 = sdiv i64 %v486, %v3
  %v488 = mul i64 %v487, 1
  %v489 = icmp slt i64 %v488, %v7
  %v490 = select i1 %v489, i64 %v488, i64 %v7
  br label %b37
b37:
  %v491 = phi i64 [ %v485, %b35 ], [ %v505, %b42 ]
  %v492 = icmp slt i64 %v491, %v490
  br i1 %v492, label %b38, label %b39
b38:
  %v493 = and i64 0, %v272
  %v494 = mul i64 %v493, %v7
  %v495 = add i64 %v494, %v491
  %v496 = mul i64 %v495, 64
  %v497 = getelementptr inbounds float, ptr %v28, i64 %v496
  br label %b40
b40:
  %v498 = phi i64 [ 0, %b38 ], [ %v504, %b41 ]
  %v499 = icmp slt i64 %v498, 64
  br i1 %v499, label %b41, label %b42
b41:
  %v500 = add i64 0, %v498
  %v501 = getelementptr inbounds float, ptr %v497, i64 %v500
  %v502 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v503 = shufflevector <8 x float> %v502, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v503, ptr %v501, align 4
  %v504 = add nsw i64 %v498, 8
  br label %b40
b42:
  %v505 = add nsw i64 %v491, 1
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v506 = icmp sgt i64 %v3, 1
  br i1 %v506, label %b43, label %b44
b43:
  %v507 = getelementptr inbounds i64, ptr %v1, i64 3
  %v508 = atomicrmw add ptr %v507, i64 1 acq_rel
  %v509 = load i64, ptr %v383, align 8
  %v510 = add i64 %v509, 1
  store i64 %v510, ptr %v383, align 8
  %v511 = mul i64 %v3, %v510
  br label %b45
b45:
  %v512 = load atomic i64, ptr %v507 acquire, align 8
  %v513 = icmp slt i64 %v512, %v511
  br i1 %v513, label %b46, label %b47
b46:
  %v514 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v515 = getelementptr inbounds i64, ptr %v1, i64 4
  %v516 = load i64, ptr %v515, align 8
  %v517 = icmp eq i64 %v516, 0
  br i1 %v517, label %b48, label %b49
b48:
  %v518 = getelementptr inbounds i64, ptr %v1, i64 136
  %v519 = load i64, ptr %v518, align 8
  %v520 = icmp eq i64 %v519, 0
  br i1 %v520, label %b50, label %b51
b50:
  %v521 = add i64 %v7, 0
  %v522 = sdiv i64 %v521, 1
  %v523 = add i64 %v2, 1
  %v524 = mul i64 %v522, %v2
  %v525 = sdiv i64 %v524, %v3
  %v526 = mul i64 %v525, 1
  %v527 = icmp slt i64 %v526, %v7
  %v528 = select i1 %v527, i64 %v526, i64 %v7
  %v529 = mul i64 %v522, %v523
  %v530 = sdiv i64 %v529, %v3
  %v531 = mul i64 %v530, 1
  %v532 = icmp slt i64 %v531, %v7
  %v533 = select i1 %v532, i64 %v531, i64 %v7
  br label %b52
b52:
  %v534 = phi i64 [ %v528, %b50 ], [ %v545, %b53 ]
  %v535 = icmp slt i64 %v534, %v533
  br i1 %v535, label %b53, label %b54
b53:
  %v536 = and i64 0, %v274
  %v537 = mul i64 %v536, %v7
  %v538 = add i64 %v537, %v534
  %v539 = mul i64 %v538, 8
  %v540 = getelementptr inbounds float, ptr %v30, i64 %v539
  %v541 = add i64 0, 0
  %v542 = getelementptr inbounds float, ptr %v540, i64 %v541
  %v543 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v544 = shufflevector <8 x float> %v543, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v544, ptr %v542, align 4
  %v545 = add nsw i64 %v534, 1
  br label %b52
b54:
  br label %b51
b51:
  br label %b49
b49:
  %v546 = icmp sgt i64 %v3, 1
  br i1 %v546, label %b55, label %b56
b55:
  %v547 = getelementptr inbounds i64, ptr %v1, i64 3
  %v548 = atomicrmw add ptr %v547, i64 1 acq_rel
  %v549 = load i64, ptr %v383, align 8
  %v550 = add i64 %v549, 1
  store i64 %v550, ptr %v383, align 8
  %v551 = mul i64 %v3, %v550
  br label %b57
b57:
  %v552 = load atomic i64, ptr %v547 acquire, align 8
  %v553 = icmp slt i64 %v552, %v551
  br i1 %v553, label %b58, label %b59
b58:
  %v554 = call i32 @sched_yield()
  br label %b57
b59:
  br label %b56
b56:
  %v555 = getelementptr inbounds i64, ptr %v1, i64 4
  %v556 = load i64, ptr %v555, align 8
  %v557 = icmp eq i64 %v556, 0
  br i1 %v557, label %b60, label %b61
b60:
  %v558 = getelementptr inbounds i64, ptr %v1, i64 137
  %v559 = load i64, ptr %v558, align 8
  %v560 = icmp eq i64 %v559, 0
  br i1 %v560, label %b62, label %b63
b62:
  %v561 = add i64 %v7, 0
  %v562 = sdiv i64 %v561, 1
  %v563 = add i64 %v2, 1
  %v564 = mul i64 %v562, %v2
  %v565 = sdiv i64 %v564, %v3
  %v566 = mul i64 %v565, 1
  %v567 = icmp slt i64 %v566, %v7
  %v568 = select i1 %v567, i64 %v566, i64 %v7
  %v569 = mul i64 %v562, %v563
  %v570 = sdiv i64 %v569, %v3
  %v571 = mul i64 %v570, 1
  %v572 = icmp slt i64 %v571, %v7
  %v573 = select i1 %v572, i64 %v571, i64 %v7
  br label %b64
b64:
  %v574 = phi i64 [ %v568, %b62 ], [ %v588, %b69 ]
  %v575 = icmp slt i64 %v574, %v573
  br i1 %v575, label %b65, label %b66
b65:
  %v576 = and i64 0, %v276
  %v577 = mul i64 %v576, %v7
  %v578 = add i64 %v577, %v574
  %v579 = mul i64 %v578, 64
  %v580 = getelementptr inbounds float, ptr %v32, i64 %v579
  br label %b67
b67:
  %v581 = phi i64 [ 0, %b65 ], [ %v587, %b68 ]
  %v582 = icmp slt i64 %v581, 64
  br i1 %v582, label %b68, label %b69
b68:
  %v583 = add i64 0, %v581
  %v584 = getelementptr inbounds float, ptr %v580, i64 %v583
  %v585 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v586 = shufflevector <8 x float> %v585, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v586, ptr %v584, align 4
  %v587 = add nsw i64 %v581, 8
  br label %b67
b69:
  %v588 = add nsw i64 %v574, 1
  br label %b64
b66:
  br label %b63
b63:
  br label %b61
b61:
  %v589 = icmp sgt i64 %v3, 1
  br i1 %v589, label %b70, label %b71
b70:
  %v590 = getelementptr inbounds i64, ptr %v1, i64 3
  %v591 = atomicrmw add ptr %v590, i64 1 acq_rel
  %v592 = load i64, ptr %v383, align 8
  %v593 = add i64 %v592, 1
  store i64 %v593, ptr %v383, align 8
  %v594 = mul i64 %v3, %v593
  br label %b72
b72:
  %v595 = load atomic i64, ptr %v590 acquire, align 8
  %v596 = icmp slt i64 %v595, %v594
  br i1 %v596, label %b73, label %b74
b73:
  %v597 = call i32 @sched_yield()
  br label %b72
b74:
  br label %b71
b71:
  %v598 = getelementptr inbounds i64, ptr %v1, i64 4
  %v599 = load i64, ptr %v598, align 8
  %v600 = icmp eq i64 %v599, 0
  br i1 %v600, label %b75, label %b76
b75:
  %v601 = getelementptr inbounds i64, ptr %v1, i64 138
  %v602 = load i64, ptr %v601, align 8
  %v603 = icmp eq i64 %v602, 0
  br i1 %v603, label %b77, label %b78
b77:
  %v604 = add i64 %v7, 0
  %v605 = sdiv i64 %v604, 1
  %v606 = add i64 %v2, 1
  %v607 = mul i64 %v605, %v2
  %v608 = sdiv i64 %v607, %v3
  %v609 = mul i64 %v608, 1
  %v610 = icmp slt i64 %v609, %v7
  %v611 = select i1 %v610, i64 %v609, i64 %v7
  %v612 = mul i64 %v605, %v606
  %v613 = sdiv i64 %v612, %v3
  %v614 = mul i64 %v613, 1
  %v615 = icmp slt i64 %v614, %v7
  %v616 = select i1 %v615, i64 %v614, i64 %v7
  br label %b79
b79:
  %v617 = phi i64 [ %v611, %b77 ], [ %v628, %b80 ]
  %v618 = icmp slt i64 %v617, %v616
  br i1 %v618, label %b80, label %b81
b80:
  %v619 = and i64 0, %v278
  %v620 = mul i64 %v619, %v7
  %v621 = add i64 %v620, %v617
  %v622 = mul i64 %v621, 8
  %v623 = getelementptr inbounds float, ptr %v34, i64 %v622
  %v624 = add i64 0, 0
  %v625 = getelementptr inbounds float, ptr %v623, i64 %v624
  %v626 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v627 = shufflevector <8 x float> %v626, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v627, ptr %v625, align 4
  %v628 = add nsw i64 %v617, 1
  br label %b79
b81:
  br label %b78
b78:
  br label %b76
b76:
  %v629 = icmp sgt i64 %v3, 1
  br i1 %v629, label %b82, label %b83
b82:
  %v630 = getelementptr inbounds i64, ptr %v1, i64 3
  %v631 = atomicrmw add ptr %v630, i64 1 acq_rel
  %v632 = load i64, ptr %v383, align 8
  %v633 = add i64 %v632, 1
  store i64 %v633, ptr %v383, align 8
  %v634 = mul i64 %v3, %v633
  br label %b84
b84:
  %v635 = load atomic i64, ptr %v630 acquire, align 8
  %v636 = icmp slt i64 %v635, %v634
  br i1 %v636, label %b85, label %b86
b85:
  %v637 = call i32 @sched_yield()
  br label %b84
b86:
  br label %b83
b83:
  %v638 = getelementptr inbounds i64, ptr %v1, i64 4
  %v639 = load i64, ptr %v638, align 8
  %v640 = icmp eq i64 %v639, 0
  br i1 %v640, label %b87, label %b88
b87:
  %v641 = getelementptr inbounds i64, ptr %v1, i64 139
  %v642 = load i64, ptr %v641, align 8
  %v643 = icmp eq i64 %v642, 0
  br i1 %v643, label %b89, label %b90
b89:
  %v644 = add i64 %v7, 0
  %v645 = sdiv i64 %v644, 1
  %v646 = add i64 %v2, 1
  %v647 = mul i64 %v645, %v2
  %v648 = sdiv i64 %v647, %v3
  %v649 = mul i64 %v648, 1
  %v650 = icmp slt i64 %v649, %v7
  %v651 = select i1 %v650, i64 %v649, i64 %v7
  %v652 = mul i64 %v645, %v646
  %v653 = sdiv i64 %v652, %v3
  %v654 = mul i64 %v653, 1
  %v655 = icmp slt i64 %v654, %v7
  %v656 = select i1 %v655, i64 %v654, i64 %v7
  br label %b91
b91:
  %v657 = phi i64 [ %v651, %b89 ], [ %v668, %b92 ]
  %v658 = icmp slt i64 %v657, %v656
  br i1 %v658, label %b92, label %b93
b92:
  %v659 = and i64 0, %v280
  %v660 = mul i64 %v659, %v7
  %v661 = add i64 %v660, %v657
  %v662 = mul i64 %v661, 8
  %v663 = getelementptr inbounds float, ptr %v36, i64 %v662
  %v664 = add i64 0, 0
  %v665 = getelementptr inbounds float, ptr %v663, i64 %v664
  %v666 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v667 = shufflevector <8 x float> %v666, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v667, ptr %v665, align 4
  %v668 = add nsw i64 %v657, 1
  br label %b91
b93:
  br label %b90
b90:
  br label %b88
b88:
  %v669 = icmp sgt i64 %v3, 1
  br i1 %v669, label %b94, label %b95
b94:
  %v670 = getelementptr inbounds i64, ptr %v1, i64 3
  %v671 = atomicrmw add ptr %v670, i64 1 acq_rel
  %v672 = load i64, ptr %v383, align 8
  %v673 = add i64 %v672, 1
  store i64 %v673, ptr %v383, align 8
  %v674 = mul i64 %v3, %v673
  br label %b96
b96:
  %v675 = load atomic i64, ptr %v670 acquire, align 8
  %v676 = icmp slt i64 %v675, %v674
  br i1 %v676, label %b97, label %b98
b97:
  %v677 = call i32 @sched_yield()
  br label %b96
b98:
  br label %b95
b95:
  %v678 = getelementptr inbounds i64, ptr %v1, i64 4
  %v679 = load i64, ptr %v678, align 8
  %v680 = icmp eq i64 %v679, 0
  br i1 %v680, label %b99, label %b100
b99:
  %v681 = getelementptr inbounds i64, ptr %v1, i64 140
  %v682 = load i64, ptr %v681, align 8
  %v683 = icmp eq i64 %v682, 0
  br i1 %v683, label %b101, label %b102
b101:
  %v684 = add i64 %v7, 0
  %v685 = sdiv i64 %v684, 1
  %v686 = add i64 %v2, 1
  %v687 = mul i64 %v685, %v2
  %v688 = sdiv i64 %v687, %v3
  %v689 = mul i64 %v688, 1
  %v690 = icmp slt i64 %v689, %v7
  %v691 = select i1 %v690, i64 %v689, i64 %v7
  %v692 = mul i64 %v685, %v686
  %v693 = sdiv i64 %v692, %v3
  %v694 = mul i64 %v693, 1
  %v695 = icmp slt i64 %v694, %v7
  %v696 = select i1 %v695, i64 %v694, i64 %v7
  br label %b103
b103:
  %v697 = phi i64 [ %v691, %b101 ], [ %v711, %b108 ]
  %v698 = icmp slt i64 %v697, %v696
  br i1 %v698, label %b104, label %b105
b104:
  %v699 = and i64 0, %v282
  %v700 = mul i64 %v699, %v7
  %v701 = add i64 %v700, %v697
  %v702 = mul i64 %v701, 16
  %v703 = getelementptr inbounds float, ptr %v38, i64 %v702
  br label %b106
b106:
  %v704 = phi i64 [ 0, %b104 ], [ %v710, %b107 ]
  %v705 = icmp slt i64 %v704, 16
  br i1 %v705, label %b107, label %b108
b107:
  %v706 = add i64 0, %v704
  %v707 = getelementptr inbounds float, ptr %v703, i64 %v706
  %v708 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v709 = shufflevector <8 x float> %v708, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v709, ptr %v707, align 4
  %v710 = add nsw i64 %v704, 8
  br label %b106
b108:
  %v711 = add nsw i64 %v697, 1
  br label %b103
b105:
  br label %b102
b102:
  br label %b100
b100:
  %v712 = icmp sgt i64 %v3, 1
  br i1 %v712, label %b109, label %b110
b109:
  %v713 = getelementptr inbounds i64, ptr %v1, i64 3
  %v714 = atomicrmw add ptr %v713, i64 1 acq_rel
  %v715 = load i64, ptr %v383, align 8
  %v716 = add i64 %v715, 1
  store i64 %v716, ptr %v383, align 8
  %v717 = mul i64 %v3, %v716
  br label %b111
b111:
  %v718 = load atomic i64, ptr %v713 acquire, align 8
  %v719 = icmp slt i64 %v718, %v717
  br i1 %v719, label %b112, label %b113
b112:
  %v720 = call i32 @sched_yield()
  br label %b111
b113:
  br label %b110
b110:
  %v721 = getelementptr inbounds i64, ptr %v1, i64 4
  %v722 = load i64, ptr %v721, align 8
  %v723 = icmp eq i64 %v722, 0
  br i1 %v723, label %b114, label %b115
b114:
  %v724 = getelementptr inbounds i64, ptr %v1, i64 141
  %v725 = load i64, ptr %v724, align 8
  %v726 = icmp eq i64 %v725, 0
  br i1 %v726, label %b116, label %b117
b116:
  %v727 = add i64 %v7, 0
  %v728 = sdiv i64 %v727, 1
  %v729 = add i64 %v2, 1
  %v730 = mul i64 %v728, %v2
  %v731 = sdiv i64 %v730, %v3
  %v732 = mul i64 %v731, 1
  %v733 = icmp slt i64 %v732, %v7
  %v734 = select i1 %v733, i64 %v732, i64 %v7
  %v735 = mul i64 %v728, %v729
  %v736 = sdiv i64 %v735, %v3
  %v737 = mul i64 %v736, 1
  %v738 = icmp slt i64 %v737, %v7
  %v739 = select i1 %v738, i64 %v737, i64 %v7
  br label %b118
b118:
  %v740 = phi i64 [ %v734, %b116 ], [ %v754, %b123 ]
  %v741 = icmp slt i64 %v740, %v739
  br i1 %v741, label %b119, label %b120
b119:
  %v742 = and i64 0, %v284
  %v743 = mul i64 %v742, %v7
  %v744 = add i64 %v743, %v740
  %v745 = mul i64 %v744, 16
  %v746 = getelementptr inbounds float, ptr %v40, i64 %v745
  br label %b121
b121:
  %v747 = phi i64 [ 0, %b119 ], [ %v753, %b122 ]
  %v748 = icmp slt i64 %v747, 16
  br i1 %v748, label %b122, label %b123
b122:
  %v749 = add i64 0, %v747
  %v750 = getelementptr inbounds float, ptr %v746, i64 %v749
  %v751 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v752 = shufflevector <8 x float> %v751, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v752, ptr %v750, align 4
  %v753 = add nsw i64 %v747, 8
  br label %b121
b123:
  %v754 = add nsw i64 %v740, 1
  br label %b118
b120:
  br label %b117
b117:
  br label %b115
b115:
  %v755 = icmp sgt i64 %v3, 1
  br i1 %v755, label %b124, label %b125
b124:
  %v756 = getelementptr inbounds i64, ptr %v1, i64 3
  %v757 = atomicrmw add ptr %v756, i64 1 acq_rel
  %v758 = load i64, ptr %v383, align 8
  %v759 = add i64 %v758, 1
  store i64 %v759, ptr %v383, align 8
  %v760 = mul i64 %v3, %v759
  br label %b126
b126:
  %v761 = load atomic i64, ptr %v756 acquire, align 8
  %v762 = icmp slt i64 %v761, %v760
  br i1 %v762, label %b127, label %b128
b127:
  %v763 = call i32 @sched_yield()
  br label %b126
b128:
  br label %b125
b125:
  %v764 = getelementptr inbounds i64, ptr %v1, i64 4
  %v765 = load i64, ptr %v764, align 8
  %v766 = icmp eq i64 %v765, 0
  br i1 %v766, label %b129, label %b130
b129:
  %v767 = getelementptr inbounds i64, ptr %v1, i64 142
  %v768 = load i64, ptr %v767, align 8
  %v769 = icmp eq i64 %v768, 0
  br i1 %v769, label %b131, label %b132
b131:
  %v770 = add i64 %v7, 0
  %v771 = sdiv i64 %v770, 1
  %v772 = add i64 %v2, 1
  %v773 = mul i64 %v771, %v2
  %v774 = sdiv i64 %v773, %v3
  %v775 = mul i64 %v774, 1
  %v776 = icmp slt i64 %v775, %v7
  %v777 = select i1 %v776, i64 %v775, i64 %v7
  %v778 = mul i64 %v771, %v772
  %v779 = sdiv i64 %v778, %v3
  %v780 = mul i64 %v779, 1
  %v781 = icmp slt i64 %v780, %v7
  %v782 = select i1 %v781, i64 %v780, i64 %v7
  br label %b133
b133:
  %v783 = phi i64 [ %v777, %b131 ], [ %v794, %b134 ]
  %v784 = icmp slt i64 %v783, %v782
  br i1 %v784, label %b134, label %b135
b134:
  %v785 = and i64 0, %v286
  %v786 = mul i64 %v785, %v7
  %v787 = add i64 %v786, %v783
  %v788 = mul i64 %v787, 8
  %v789 = getelementptr inbounds float, ptr %v42, i64 %v788
  %v790 = add i64 0, 0
  %v791 = getelementptr inbounds float, ptr %v789, i64 %v790
  %v792 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v793 = shufflevector <8 x float> %v792, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v793, ptr %v791, align 4
  %v794 = add nsw i64 %v783, 1
  br label %b133
b135:
  br label %b132
b132:
  br label %b130
b130:
  %v795 = icmp sgt i64 %v3, 1
  br i1 %v795, label %b136, label %b137
b136:
  %v796 = getelementptr inbounds i64, ptr %v1, i64 3
  %v797 = atomicrmw add ptr %v796, i64 1 acq_rel
  %v798 = load i64, ptr %v383, align 8
  %v799 = add i64 %v798, 1
  store i64 %v799, ptr %v383, align 8
  %v800 = mul i64 %v3, %v799
  br label %b138
b138:
  %v801 = load atomic i64, ptr %v796 acquire, align 8
  %v802 = icmp slt i64 %v801, %v800
  br i1 %v802, label %b139, label %b140
b139:
  %v803 = call i32 @sched_yield()
  br label %b138
b140:
  br label %b137
b137:
  %v804 = getelementptr inbounds i64, ptr %v1, i64 4
  %v805 = load i64, ptr %v804, align 8
  %v806 = icmp eq i64 %v805, 0
  br i1 %v806, label %b141, label %b142
b141:
  %v807 = getelementptr inbounds i64, ptr %v1, i64 143
  %v808 = load i64, ptr %v807, align 8
  %v809 = icmp eq i64 %v808, 0
  br i1 %v809, label %b143, label %b144
b143:
  %v810 = add i64 %v7, 0
  %v811 = sdiv i64 %v810, 1
  %v812 = add i64 %v2, 1
  %v813 = mul i64 %v811, %v2
  %v814 = sdiv i64 %v813, %v3
  %v815 = mul i64 %v814, 1
  %v816 = icmp slt i64 %v815, %v7
  %v817 = select i1 %v816, i64 %v815, i64 %v7
  %v818 = mul i64 %v811, %v812
  %v819 = sdiv i64 %v818, %v3
  %v820 = mul i64 %v819, 1
  %v821 = icmp slt i64 %v820, %v7
  %v822 = select i1 %v821, i64 %v820, i64 %v7
  br label %b145
b145:
  %v823 = phi i64 [ %v817, %b143 ], [ %v834, %b146 ]
  %v824 = icmp slt i64 %v823, %v822
  br i1 %v824, label %b146, label %b147
b146:
  %v825 = and i64 0, %v288
  %v826 = mul i64 %v825, %v7
  %v827 = add i64 %v826, %v823
  %v828 = mul i64 %v827, 8
  %v829 = getelementptr inbounds float, ptr %v44, i64 %v828
  %v830 = add i64 0, 0
  %v831 = getelementptr inbounds float, ptr %v829, i64 %v830
  %v832 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v833 = shufflevector <8 x float> %v832, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v833, ptr %v831, align 4
  %v834 = add nsw i64 %v823, 1
  br label %b145
b147:
  br label %b144
b144:
  br label %b142
b142:
  %v835 = icmp sgt i64 %v3, 1
  br i1 %v835, label %b148, label %b149
b148:
  %v836 = getelementptr inbounds i64, ptr %v1, i64 3
  %v837 = atomicrmw add ptr %v836, i64 1 acq_rel
  %v838 = load i64, ptr %v383, align 8
  %v839 = add i64 %v838, 1
  store i64 %v839, ptr %v383, align 8
  %v840 = mul i64 %v3, %v839
  br label %b150
b150:
  %v841 = load atomic i64, ptr %v836 acquire, align 8
  %v842 = icmp slt i64 %v841, %v840
  br i1 %v842, label %b151, label %b152
b151:
  %v843 = call i32 @sched_yield()
  br label %b150
b152:
  br label %b149
b149:
  %v844 = getelementptr inbounds float, ptr %v385, i64 0
  %v845 = getelementptr inbounds i64, ptr %v1, i64 4
  %v846 = load i64, ptr %v845, align 8
  %v847 = icmp eq i64 %v846, 0
  br i1 %v847, label %b153, label %b154
b153:
  %v848 = add i64 1, 0
  %v849 = sdiv i64 %v848, 1
  %v850 = add i64 %v2, 1
  %v851 = mul i64 %v849, %v2
  %v852 = sdiv i64 %v851, %v3
  %v853 = mul i64 %v852, 1
  %v854 = icmp slt i64 %v853, 1
  %v855 = select i1 %v854, i64 %v853, i64 1
  %v856 = mul i64 %v849, %v850
  %v857 = sdiv i64 %v856, %v3
  %v858 = mul i64 %v857, 1
  %v859 = icmp slt i64 %v858, 1
  %v860 = select i1 %v859, i64 %v858, i64 1
  %v861 = icmp slt i64 %v860, 1
  %v862 = select i1 %v861, i64 %v860, i64 1
  br label %b155
b155:
  %v863 = phi i64 [ %v855, %b153 ], [ %v904, %b156 ]
  %v864 = icmp slt i64 %v863, %v862
  br i1 %v864, label %b156, label %b157
b156:
  %v865 = mul i64 %v863, 256
  %v866 = mul i64 %v863, 32
  %v867 = add i64 %v865, 0
  %v868 = add i64 %v866, 0
  %v869 = getelementptr inbounds float, ptr %v844, i64 %v867
  %v870 = sub i64 32, %v868
  %v871 = icmp slt i64 %v870, 0
  %v872 = select i1 %v871, i64 0, i64 %v870
  %v873 = mul i64 %v868, 24
  %v874 = add i64 0, %v873
  %v875 = getelementptr inbounds float, ptr %v12, i64 %v874
  call void @pack_turned(ptr %v875, i64 24, i64 1, i64 8, i64 %v872, ptr %v869, i64 32)
  %v876 = add i64 %v865, 8
  %v877 = add i64 %v866, 8
  %v878 = getelementptr inbounds float, ptr %v844, i64 %v876
  %v879 = sub i64 32, %v877
  %v880 = icmp slt i64 %v879, 0
  %v881 = select i1 %v880, i64 0, i64 %v879
  %v882 = mul i64 %v877, 24
  %v883 = add i64 0, %v882
  %v884 = getelementptr inbounds float, ptr %v12, i64 %v883
  call void @pack_turned(ptr %v884, i64 24, i64 1, i64 8, i64 %v881, ptr %v878, i64 32)
  %v885 = add i64 %v865, 16
  %v886 = add i64 %v866, 16
  %v887 = getelementptr inbounds float, ptr %v844, i64 %v885
  %v888 = sub i64 32, %v886
  %v889 = icmp slt i64 %v888, 0
  %v890 = select i1 %v889, i64 0, i64 %v888
  %v891 = mul i64 %v886, 24
  %v892 = add i64 0, %v891
  %v893 = getelementptr inbounds float, ptr %v12, i64 %v892
  call void @pack_turned(ptr %v893, i64 24, i64 1, i64 8, i64 %v890, ptr %v887, i64 32)
  %v894 = add i64 %v865, 24
  %v895 = add i64 %v866, 24
  %v896 = getelementptr inbounds float, ptr %v844, i64 %v894
  %v897 = sub i64 32, %v895
  %v898 = icmp slt i64 %v897, 0
  %v899 = select i1 %v898, i64 0, i64 %v897
  %v900 = mul i64 %v895, 24
  %v901 = add i64 0, %v900
  %v902 = getelementptr inbounds float, ptr %v12, i64 %v901
  call void @pack_turned(ptr %v902, i64 24, i64 1, i64 8, i64 %v899, ptr %v896, i64 32)
  %v903 = add i64 %v865, 256
  %v904 = add nsw i64 %v863, 1
  br label %b155
b157:
  br label %b154
b154:
  %v905 = icmp sgt i64 %v3, 1
  br i1 %v905, label %b158, label %b159
b158:
  %v906 = getelementptr inbounds i64, ptr %v1, i64 3
  %v907 = atomicrmw add ptr %v906, i64 1 acq_rel
  %v908 = load i64, ptr %v383, align 8
  %v909 = add i64 %v908, 1
  store i64 %v909, ptr %v383, align 8
  %v910 = mul i64 %v3, %v909
  br label %b160
b160:
  %v911 = load atomic i64, ptr %v906 acquire, align 8
  %v912 = icmp slt i64 %v911, %v910
  br i1 %v912, label %b161, label %b162
b161:
  %v913 = call i32 @sched_yield()
  br label %b160
b162:
  br label %b159
b159:
  %v914 = getelementptr inbounds float, ptr %v385, i64 256
  %v915 = getelementptr inbounds float, ptr %v385, i64 1024
  %v916 = getelementptr inbounds i64, ptr %v1, i64 4
  %v917 = load i64, ptr %v916, align 8
  %v918 = icmp eq i64 %v917, 0
  br i1 %v918, label %b163, label %b164
b163:
  %v919 = add i64 1, 0
  %v920 = sdiv i64 %v919, 1
  %v921 = add i64 %v2, 1
  %v922 = mul i64 %v920, %v2
  %v923 = sdiv i64 %v922, %v3
  %v924 = mul i64 %v923, 1
  %v925 = icmp slt i64 %v924, 1
  %v926 = select i1 %v925, i64 %v924, i64 1
  %v927 = mul i64 %v920, %v921
  %v928 = sdiv i64 %v927, %v3
  %v929 = mul i64 %v928, 1
  %v930 = icmp slt i64 %v929, 1
  %v931 = select i1 %v930, i64 %v929, i64 1
  %v932 = icmp slt i64 %v931, 1
  %v933 = select i1 %v932, i64 %v931, i64 1
  br label %b165
b165:
  %v934 = phi i64 [ %v926, %b163 ], [ %v1012, %b166 ]
  %v935 = icmp slt i64 %v934, %v933
  br i1 %v935, label %b166, label %b167
b166:
  %v936 = mul i64 %v934, 768
  %v937 = mul i64 %v934, 8
  %v938 = add i64 %v936, 0
  %v939 = add i64 %v937, 0
  %v940 = getelementptr inbounds float, ptr %v914, i64 %v938
  %v941 = sub i64 8, %v939
  %v942 = icmp slt i64 %v941, 0
  %v943 = select i1 %v942, i64 0, i64 %v941
  %v944 = mul i64 %v939, 24
  %v945 = add i64 200, %v944
  %v946 = getelementptr inbounds float, ptr %v12, i64 %v945
  call void @pack_turned(ptr %v946, i64 24, i64 1, i64 16, i64 %v943, ptr %v940, i64 32)
  %v947 = add i64 %v936, 8
  %v948 = add i64 %v937, 0
  %v949 = getelementptr inbounds float, ptr %v914, i64 %v947
  %v950 = sub i64 8, %v948
  %v951 = icmp slt i64 %v950, 0
  %v952 = select i1 %v951, i64 0, i64 %v950
  %v953 = mul i64 %v948, 24
  %v954 = add i64 8, %v953
  %v955 = getelementptr inbounds float, ptr %v12, i64 %v954
  call void @pack_turned(ptr %v955, i64 24, i64 1, i64 16, i64 %v952, ptr %v949, i64 32)
  %v956 = add i64 %v936, 16
  %v957 = add i64 %v937, 0
  %v958 = getelementptr inbounds float, ptr %v914, i64 %v956
  %v959 = sub i64 8, %v957
  %v960 = icmp slt i64 %v959, 0
  %v961 = select i1 %v960, i64 0, i64 %v959
  %v962 = mul i64 %v957, 24
  %v963 = add i64 392, %v962
  %v964 = getelementptr inbounds float, ptr %v12, i64 %v963
  call void @pack_turned(ptr %v964, i64 24, i64 1, i64 16, i64 %v961, ptr %v958, i64 32)
  %v965 = add i64 %v936, 24
  %v966 = add i64 %v937, 0
  %v967 = getelementptr inbounds float, ptr %v914, i64 %v965
  %v968 = sub i64 8, %v966
  %v969 = icmp slt i64 %v968, 0
  %v970 = select i1 %v969, i64 0, i64 %v968
  %v971 = mul i64 %v966, 24
  %v972 = add i64 584, %v971
  %v973 = getelementptr inbounds float, ptr %v12, i64 %v972
  call void @pack_turned(ptr %v973, i64 24, i64 1, i64 16, i64 %v970, ptr %v967, i64 32)
  %v974 = add i64 %v936, 512
  %v975 = add i64 %v974, 0
  %v976 = add i64 %v937, 0
  %v977 = getelementptr inbounds float, ptr %v914, i64 %v975
  %v978 = sub i64 8, %v976
  %v979 = icmp slt i64 %v978, 0
  %v980 = select i1 %v979, i64 0, i64 %v978
  %v981 = mul i64 %v976, 8
  %v982 = add i64 64, %v981
  %v983 = getelementptr inbounds float, ptr %v14, i64 %v982
  call void @pack_turned(ptr %v983, i64 8, i64 1, i64 8, i64 %v980, ptr %v977, i64 32)
  %v984 = add i64 %v974, 8
  %v985 = add i64 %v937, 0
  %v986 = getelementptr inbounds float, ptr %v914, i64 %v984
  %v987 = sub i64 8, %v985
  %v988 = icmp slt i64 %v987, 0
  %v989 = select i1 %v988, i64 0, i64 %v987
  %v990 = mul i64 %v985, 8
  %v991 = add i64 0, %v990
  %v992 = getelementptr inbounds float, ptr %v14, i64 %v991
  call void @pack_turned(ptr %v992, i64 8, i64 1, i64 8, i64 %v989, ptr %v986, i64 32)
  %v993 = add i64 %v974, 16
  %v994 = add i64 %v937, 0
  %v995 = getelementptr inbounds float, ptr %v914, i64 %v993
  %v996 = sub i64 8, %v994
  %v997 = icmp slt i64 %v996, 0
  %v998 = select i1 %v997, i64 0, i64 %v996
  %v999 = mul i64 %v994, 8
  %v1000 = add i64 128, %v999
  %v1001 = getelementptr inbounds float, ptr %v14, i64 %v1000
  call void @pack_turned(ptr %v1001, i64 8, i64 1, i64 8, i64 %v998, ptr %v995, i64 32)
  %v1002 = add i64 %v974, 24
  %v1003 = add i64 %v937, 0
  %v1004 = getelementptr inbounds float, ptr %v914, i64 %v1002
  %v1005 = sub i64 8, %v1003
  %v1006 = icmp slt i64 %v1005, 0
  %v1007 = select i1 %v1006, i64 0, i64 %v1005
  %v1008 = mul i64 %v1003, 8
  %v1009 = add i64 192, %v1008
  %v1010 = getelementptr inbounds float, ptr %v14, i64 %v1009
  call void @pack_turned(ptr %v1010, i64 8, i64 1, i64 8, i64 %v1007, ptr %v1004, i64 32)
  %v1011 = add i64 %v974, 256
  %v1012 = add nsw i64 %v934, 1
  br label %b165
b167:
  %v1013 = add i64 2, 0
  %v1014 = sdiv i64 %v1013, 1
  %v1015 = add i64 %v2, 1
  %v1016 = mul i64 %v1014, %v2
  %v1017 = sdiv i64 %v1016, %v3
  %v1018 = mul i64 %v1017, 1
  %v1019 = icmp slt i64 %v1018, 2
  %v1020 = select i1 %v1019, i64 %v1018, i64 2
  %v1021 = mul i64 %v1014, %v1015
  %v1022 = sdiv i64 %v1021, %v3
  %v1023 = mul i64 %v1022, 1
  %v1024 = icmp slt i64 %v1023, 2
  %v1025 = select i1 %v1024, i64 %v1023, i64 2
  %v1026 = icmp slt i64 %v1025, 1
  %v1027 = select i1 %v1026, i64 %v1025, i64 1
  br label %b168
b168:
  %v1028 = phi i64 [ %v1020, %b167 ], [ %v1069, %b169 ]
  %v1029 = icmp slt i64 %v1028, %v1027
  br i1 %v1029, label %b169, label %b170
b169:
  %v1030 = mul i64 %v1028, 256
  %v1031 = mul i64 %v1028, 32
  %v1032 = add i64 %v1030, 0
  %v1033 = add i64 %v1031, 0
  %v1034 = getelementptr inbounds float, ptr %v915, i64 %v1032
  %v1035 = sub i64 53, %v1033
  %v1036 = icmp slt i64 %v1035, 0
  %v1037 = select i1 %v1036, i64 0, i64 %v1035
  %v1038 = mul i64 %v1033, 8
  %v1039 = add i64 0, %v1038
  %v1040 = getelementptr inbounds float, ptr %v18, i64 %v1039
  call void @pack_turned(ptr %v1040, i64 8, i64 1, i64 8, i64 %v1037, ptr %v1034, i64 32)
  %v1041 = add i64 %v1030, 8
  %v1042 = add i64 %v1031, 8
  %v1043 = getelementptr inbounds float, ptr %v915, i64 %v1041
  %v1044 = sub i64 53, %v1042
  %v1045 = icmp slt i64 %v1044, 0
  %v1046 = select i1 %v1045, i64 0, i64 %v1044
  %v1047 = mul i64 %v1042, 8
  %v1048 = add i64 0, %v1047
  %v1049 = getelementptr inbounds float, ptr %v18, i64 %v1048
  call void @pack_turned(ptr %v1049, i64 8, i64 1, i64 8, i64 %v1046, ptr %v1043, i64 32)
  %v1050 = add i64 %v1030, 16
  %v1051 = add i64 %v1031, 16
  %v1052 = getelementptr inbounds float, ptr %v915, i64 %v1050
  %v1053 = sub i64 53, %v1051
  %v1054 = icmp slt i64 %v1053, 0
  %v1055 = select i1 %v1054, i64 0, i64 %v1053
  %v1056 = mul i64 %v1051, 8
  %v1057 = add i64 0, %v1056
  %v1058 = getelementptr inbounds float, ptr %v18, i64 %v1057
  call void @pack_turned(ptr %v1058, i64 8, i64 1, i64 8, i64 %v1055, ptr %v1052, i64 32)
  %v1059 = add i64 %v1030, 24
  %v1060 = add i64 %v1031, 24
  %v1061 = getelementptr inbounds float, ptr %v915, i64 %v1059
  %v1062 = sub i64 53, %v1060
  %v1063 = icmp slt i64 %v1062, 0
  %v1064 = select i1 %v1063, i64 0, i64 %v1062
  %v1065 = mul i64 %v1060, 8
  %v1066 = add i64 0, %v1065
  %v1067 = getelementptr inbounds float, ptr %v18, i64 %v1066
  call void @pack_turned(ptr %v1067, i64 8, i64 1, i64 8, i64 %v1064, ptr %v1061, i64 32)
  %v1068 = add i64 %v1030, 256
  %v1069 = add nsw i64 %v1028, 1
  br label %b168
b170:
  %v1070 = icmp eq i64 %v1025, 2
  br i1 %v1070, label %b171, label %b172
b171:
  %v1071 = mul i64 1, 256
  %v1072 = mul i64 1, 32
  %v1073 = add i64 %v1071, 0
  %v1074 = add i64 %v1072, 0
  %v1075 = getelementptr inbounds float, ptr %v915, i64 %v1073
  %v1076 = sub i64 53, %v1074
  %v1077 = icmp slt i64 %v1076, 0
  %v1078 = select i1 %v1077, i64 0, i64 %v1076
  %v1079 = mul i64 %v1074, 8
  %v1080 = add i64 0, %v1079
  %v1081 = getelementptr inbounds float, ptr %v18, i64 %v1080
  call void @pack_turned(ptr %v1081, i64 8, i64 1, i64 8, i64 %v1078, ptr %v1075, i64 24)
  %v1082 = add i64 %v1071, 8
  %v1083 = add i64 %v1072, 8
  %v1084 = getelementptr inbounds float, ptr %v915, i64 %v1082
  %v1085 = sub i64 53, %v1083
  %v1086 = icmp slt i64 %v1085, 0
  %v1087 = select i1 %v1086, i64 0, i64 %v1085
  %v1088 = mul i64 %v1083, 8
  %v1089 = add i64 0, %v1088
  %v1090 = getelementptr inbounds float, ptr %v18, i64 %v1089
  call void @pack_turned(ptr %v1090, i64 8, i64 1, i64 8, i64 %v1087, ptr %v1084, i64 24)
  %v1091 = add i64 %v1071, 16
  %v1092 = add i64 %v1072, 16
  %v1093 = getelementptr inbounds float, ptr %v915, i64 %v1091
  %v1094 = sub i64 53, %v1092
  %v1095 = icmp slt i64 %v1094, 0
  %v1096 = select i1 %v1095, i64 0, i64 %v1094
  %v1097 = mul i64 %v1092, 8
  %v1098 = add i64 0, %v1097
  %v1099 = getelementptr inbounds float, ptr %v18, i64 %v1098
  call void @pack_turned(ptr %v1099, i64 8, i64 1, i64 8, i64 %v1096, ptr %v1093, i64 24)
  %v1100 = add i64 %v1071, 192
  br label %b172
b172:
  br label %b164
b164:
  %v1101 = icmp sgt i64 %v3, 1
  br i1 %v1101, label %b173, label %b174
b173:
  %v1102 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1103 = atomicrmw add ptr %v1102, i64 1 acq_rel
  %v1104 = load i64, ptr %v383, align 8
  %v1105 = add i64 %v1104, 1
  store i64 %v1105, ptr %v383, align 8
  %v1106 = mul i64 %v3, %v1105
  br label %b175
b175:
  %v1107 = load atomic i64, ptr %v1102 acquire, align 8
  %v1108 = icmp slt i64 %v1107, %v1106
  br i1 %v1108, label %b176, label %b177
b176:
  %v1109 = call i32 @sched_yield()
  br label %b175
b177:
  br label %b174
b174:
  %v1110 = getelementptr inbounds i64, ptr %v1, i64 5
  %v1111 = load i64, ptr %v1110, align 8
  br label %b178
b178:
  %v1112 = phi i64 [ 0, %b174 ], [ %v4975, %b529 ]
  %v1113 = icmp slt i64 %v1112, %v5
  br i1 %v1113, label %b179, label %b180
b179:
  %v1114 = add i64 %v1112, %v1111
  %v1115 = icmp slt i64 %v1114, %v5
  %v1116 = select i1 %v1115, i64 %v1114, i64 %v5
  %v1117 = sub i64 %v1116, %v1112
  %v1118 = mul i64 %v1117, %v7
  %v1120 = add i64 %v1118, 0
  %v1121 = sdiv i64 %v1120, 1
  %v1122 = add i64 %v2, 1
  %v1123 = mul i64 %v1121, %v2
  %v1124 = sdiv i64 %v1123, %v3
  %v1125 = mul i64 %v1124, 1
  %v1126 = icmp slt i64 %v1125, %v1118
  %v1127 = select i1 %v1126, i64 %v1125, i64 %v1118
  %v1128 = mul i64 %v1121, %v1122
  %v1129 = sdiv i64 %v1128, %v3
  %v1130 = mul i64 %v1129, 1
  %v1131 = icmp slt i64 %v1130, %v1118
  %v1132 = select i1 %v1131, i64 %v1130, i64 %v1118
  %v1133 = mul i64 %v1112, %v7
  %v1134 = add i64 %v1127, %v1133
  %v1135 = add i64 %v1132, %v1133
  br label %b181
b181:
  %v1136 = phi i64 [ %v1134, %b179 ], [ %v1192, %b186 ]
  %v1137 = icmp slt i64 %v1136, %v1135
  br i1 %v1137, label %b182, label %b183
b182:
  %v1138 = add i64 %v1136, 96
  %v1139 = icmp slt i64 %v1138, %v1135
  %v1140 = select i1 %v1139, i64 %v1138, i64 %v1135
  br label %b184
b184:
  %v1141 = phi i64 [ 0, %b182 ], [ %v1191, %b189 ]
  %v1142 = icmp slt i64 %v1141, 1
  br i1 %v1142, label %b185, label %b186
b185:
  %v1143 = sub i64 %v1140, %v1136
  %v1144 = sub i64 2, 1
  %v1145 = add i64 %v1143, %v1144
  %v1146 = sdiv i64 %v1145, 2
  br label %b187
b187:
  %v1147 = phi i64 [ 0, %b185 ], [ %v1190, %b194 ]
  %v1148 = icmp slt i64 %v1147, %v1146
  br i1 %v1148, label %b188, label %b189
b188:
  %v1149 = mul i64 %v1143, %v1147
  %v1150 = sdiv i64 %v1149, %v1146
  %v1151 = add i64 %v1136, %v1150
  %v1152 = add i64 %v1147, 1
  %v1153 = mul i64 %v1143, %v1152
  %v1154 = sdiv i64 %v1153, %v1146
  %v1155 = add i64 %v1136, %v1154
  %v1156 = mul i64 %v1141, 256
  %v1157 = getelementptr inbounds float, ptr %v844, i64 %v1156
  %v1158 = sub i64 %v1155, %v1151
  %v1159 = mul i64 %v1151, 8
  %v1160 = getelementptr inbounds float, ptr %v10, i64 %v1159
  %v1161 = getelementptr inbounds float, ptr %v1160, i64 0
  %v1162 = sub i64 %v1158, 1
  %v1163 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v1162
  %v1164 = load ptr, ptr %v1163, align 4
  %v1165 = getelementptr inbounds float, ptr %v1119, i64 0
  %v1166 = icmp sgt i64 %v1158, 0
  br i1 %v1166, label %b190, label %b191
b190:
  call void %v1164(ptr %v1161, i64 8, ptr %v1157, i64 8, ptr %v1165, i64 32, i64 8)
  br label %b191
b191:
  %v1167 = add i64 %v1156, 256
  br label %b192
b192:
  %v1168 = phi i64 [ %v1151, %b191 ], [ %v1189, %b197 ]
  %v1169 = icmp slt i64 %v1168, %v1155
  br i1 %v1169, label %b193, label %b194
b193:
  %v1170 = sub i64 %v1168, %v1151
  %v1171 = mul i64 %v1170, 32
  %v1172 = getelementptr inbounds float, ptr %v1119, i64 %v1171
  %v1173 = mul i64 %v1112, %v7
  %v1174 = sub i64 %v1168, %v1173
  %v1175 = mul i64 %v1174, 32
  %v1176 = getelementptr inbounds float, ptr %v110, i64 %v1175
  br label %b195
b195:
  %v1177 = phi i64 [ 0, %b193 ], [ %v1188, %b196 ]
  %v1178 = icmp slt i64 %v1177, 4
  br i1 %v1178, label %b196, label %b197
b196:
  %v1179 = mul i64 %v1141, 4
  %v1180 = add i64 %v1179, %v1177
  %v1181 = mul i64 %v1180, 8
  %v1182 = add i64 0, %v1177
  %v1183 = mul i64 %v1182, 8
  %v1184 = getelementptr inbounds float, ptr %v1172, i64 %v1183
  %v1185 = load <8 x float>, ptr %v1184, align 4
  %v1186 = add i64 0, %v1181
  %v1187 = getelementptr inbounds float, ptr %v1176, i64 %v1186
  store <8 x float> %v1185, ptr %v1187, align 4
  %v1188 = add nsw i64 %v1177, 1
  br label %b195
b197:
  %v1189 = add nsw i64 %v1168, 1
  br label %b192
b194:
  %v1190 = add nsw i64 %v1147, 1
  br label %b187
b189:
  %v1191 = add nsw i64 %v1141, 1
  br label %b184
b186:
  %v1192 = add nsw i64 %v1136, 96
  br label %b181
b183:
  %v1193 = icmp sgt i64 %v3, 1
  br i1 %v1193, label %b198, label %b199
b198:
  %v1194 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1195 = atomicrmw add ptr %v1194, i64 1 acq_rel
  %v1196 = load i64, ptr %v383, align 8
  %v1197 = add i64 %v1196, 1
  store i64 %v1197, ptr %v383, align 8
  %v1198 = mul i64 %v3, %v1197
  br label %b200
b200:
  %v1199 = load atomic i64, ptr %v1194 acquire, align 8
  %v1200 = icmp slt i64 %v1199, %v1198
  br i1 %v1200, label %b201, label %b202
b201:
  %v1201 = call i32 @sched_yield()
  br label %b200
b202:
  br label %b199
b199:
  br label %b203
b203:
  %v1202 = phi i64 [ %v1112, %b199 ], [ %v4965, %b524 ]
  %v1203 = icmp slt i64 %v1202, %v1116
  br i1 %v1203, label %b204, label %b205
b204:
  %v1205 = add i64 %v7, 0
  %v1206 = sdiv i64 %v1205, 1
  %v1207 = add i64 %v2, 1
  %v1208 = mul i64 %v1206, %v2
  %v1209 = sdiv i64 %v1208, %v3
  %v1210 = mul i64 %v1209, 1
  %v1211 = icmp slt i64 %v1210, %v7
  %v1212 = select i1 %v1211, i64 %v1210, i64 %v7
  %v1213 = mul i64 %v1206, %v1207
  %v1214 = sdiv i64 %v1213, %v3
  %v1215 = mul i64 %v1214, 1
  %v1216 = icmp slt i64 %v1215, %v7
  %v1217 = select i1 %v1216, i64 %v1215, i64 %v7
  br label %b206
b206:
  %v1218 = phi i64 [ %v1212, %b204 ], [ %v1559, %b211 ]
  %v1219 = icmp slt i64 %v1218, %v1217
  br i1 %v1219, label %b207, label %b208
b207:
  %v1220 = add i64 %v1218, 96
  %v1221 = icmp slt i64 %v1220, %v1217
  %v1222 = select i1 %v1221, i64 %v1220, i64 %v1217
  br label %b209
b209:
  %v1223 = phi i64 [ 0, %b207 ], [ %v1558, %b214 ]
  %v1224 = icmp slt i64 %v1223, 1
  br i1 %v1224, label %b210, label %b211
b210:
  %v1225 = sub i64 %v1222, %v1218
  %v1226 = sub i64 2, 1
  %v1227 = add i64 %v1225, %v1226
  %v1228 = sdiv i64 %v1227, 2
  br label %b212
b212:
  %v1229 = phi i64 [ 0, %b210 ], [ %v1557, %b221 ]
  %v1230 = icmp slt i64 %v1229, %v1228
  br i1 %v1230, label %b213, label %b214
b213:
  %v1231 = mul i64 %v1225, %v1229
  %v1232 = sdiv i64 %v1231, %v1228
  %v1233 = add i64 %v1218, %v1232
  %v1234 = add i64 %v1229, 1
  %v1235 = mul i64 %v1225, %v1234
  %v1236 = sdiv i64 %v1235, %v1228
  %v1237 = add i64 %v1218, %v1236
  %v1238 = mul i64 %v1223, 768
  %v1239 = getelementptr inbounds float, ptr %v914, i64 %v1238
  %v1240 = sub i64 %v1237, %v1233
  %v1241 = add i64 %v1202, 0
  %v1242 = and i64 %v1241, %v284
  %v1243 = mul i64 %v1242, %v7
  %v1244 = add i64 %v1243, %v1233
  %v1245 = mul i64 %v1244, 16
  %v1246 = getelementptr inbounds float, ptr %v40, i64 %v1245
  %v1247 = getelementptr inbounds float, ptr %v1246, i64 0
  %v1248 = sub i64 %v1240, 1
  %v1249 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v1248
  %v1250 = load ptr, ptr %v1249, align 4
  %v1251 = getelementptr inbounds float, ptr %v1204, i64 0
  %v1252 = icmp sgt i64 %v1240, 0
  br i1 %v1252, label %b215, label %b216
b215:
  call void %v1250(ptr %v1247, i64 16, ptr %v1239, i64 16, ptr %v1251, i64 64, i64 16)
  br label %b216
b216:
  %v1253 = add i64 %v1238, 512
  %v1254 = getelementptr inbounds float, ptr %v914, i64 %v1253
  %v1255 = sub i64 %v1237, %v1233
  %v1256 = add i64 %v1202, 0
  %v1257 = and i64 %v1256, %v286
  %v1258 = mul i64 %v1257, %v7
  %v1259 = add i64 %v1258, %v1233
  %v1260 = mul i64 %v1259, 8
  %v1261 = getelementptr inbounds float, ptr %v42, i64 %v1260
  %v1262 = getelementptr inbounds float, ptr %v1261, i64 0
  %v1263 = sub i64 %v1255, 1
  %v1264 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v1263
  %v1265 = load ptr, ptr %v1264, align 4
  %v1266 = getelementptr inbounds float, ptr %v1204, i64 8
  %v1267 = icmp sgt i64 %v1255, 0
  br i1 %v1267, label %b217, label %b218
b217:
  call void %v1265(ptr %v1262, i64 8, ptr %v1254, i64 8, ptr %v1266, i64 64, i64 16)
  br label %b218
b218:
  %v1268 = add i64 %v1253, 256
  br label %b219
b219:
  %v1269 = phi i64 [ %v1233, %b218 ], [ %v1556, %b224 ]
  %v1270 = icmp slt i64 %v1269, %v1237
  br i1 %v1270, label %b220, label %b221
b220:
  %v1271 = sub i64 %v1269, %v1233
  %v1272 = mul i64 %v1271, 64
  %v1273 = getelementptr inbounds float, ptr %v1204, i64 %v1272
  %v1274 = add i64 %v1202, 0
  %v1275 = sub i64 %v1274, %v1112
  %v1276 = mul i64 %v1275, %v7
  %v1277 = add i64 %v1276, %v1269
  %v1278 = mul i64 %v1277, 32
  %v1279 = getelementptr inbounds float, ptr %v110, i64 %v1278
  %v1280 = add i64 %v1202, 0
  %v1281 = and i64 %v1280, %v288
  %v1282 = mul i64 %v1281, %v7
  %v1283 = add i64 %v1282, %v1269
  %v1284 = mul i64 %v1283, 8
  %v1285 = getelementptr inbounds float, ptr %v44, i64 %v1284
  %v1286 = add i64 %v1202, 0
  %v1287 = and i64 %v1286, %v308
  %v1288 = mul i64 %v1287, %v7
  %v1289 = add i64 %v1288, %v1269
  %v1290 = mul i64 %v1289, 8
  %v1291 = getelementptr inbounds float, ptr %v112, i64 %v1290
  %v1292 = add i64 %v1202, 0
  %v1293 = and i64 %v1292, %v310
  %v1294 = mul i64 %v1293, %v7
  %v1295 = add i64 %v1294, %v1269
  %v1296 = mul i64 %v1295, 8
  %v1297 = getelementptr inbounds float, ptr %v114, i64 %v1296
  %v1298 = add i64 %v1202, 0
  %v1299 = and i64 %v1298, %v312
  %v1300 = mul i64 %v1299, %v7
  %v1301 = add i64 %v1300, %v1269
  %v1302 = mul i64 %v1301, 8
  %v1303 = getelementptr inbounds float, ptr %v116, i64 %v1302
  %v1304 = add i64 %v1202, 1
  %v1305 = and i64 %v1304, %v288
  %v1306 = mul i64 %v1305, %v7
  %v1307 = add i64 %v1306, %v1269
  %v1308 = mul i64 %v1307, 8
  %v1309 = getelementptr inbounds float, ptr %v44, i64 %v1308
  %v1310 = add i64 %v1202, 0
  %v1311 = and i64 %v1310, %v314
  %v1312 = mul i64 %v1311, %v7
  %v1313 = add i64 %v1312, %v1269
  %v1314 = mul i64 %v1313, 8
  %v1315 = getelementptr inbounds float, ptr %v118, i64 %v1314
  %v1316 = add i64 %v1202, 1
  %v1317 = and i64 %v1316, %v286
  %v1318 = mul i64 %v1317, %v7
  %v1319 = add i64 %v1318, %v1269
  %v1320 = mul i64 %v1319, 8
  %v1321 = getelementptr inbounds float, ptr %v42, i64 %v1320
  %v1322 = add i64 %v1202, 0
  %v1323 = and i64 %v1322, %v298
  %v1324 = mul i64 %v1323, %v7
  %v1325 = add i64 %v1324, %v1269
  %v1326 = mul i64 %v1325, 24
  %v1327 = getelementptr inbounds float, ptr %v86, i64 %v1326
  br label %b222
b222:
  %v1328 = phi i64 [ 0, %b220 ], [ %v1555, %b223 ]
  %v1329 = icmp slt i64 %v1328, 1
  br i1 %v1329, label %b223, label %b224
b223:
  %v1330 = mul i64 %v1223, 1
  %v1331 = add i64 %v1330, %v1328
  %v1332 = mul i64 %v1331, 8
  %v1333 = add i64 0, %v1328
  %v1334 = mul i64 %v1333, 8
  %v1335 = getelementptr inbounds float, ptr %v1273, i64 %v1334
  %v1336 = load <8 x float>, ptr %v1335, align 4
  %v1337 = add i64 1, %v1328
  %v1338 = mul i64 %v1337, 8
  %v1339 = getelementptr inbounds float, ptr %v1273, i64 %v1338
  %v1340 = load <8 x float>, ptr %v1339, align 4
  %v1341 = add i64 2, %v1328
  %v1342 = mul i64 %v1341, 8
  %v1343 = getelementptr inbounds float, ptr %v1273, i64 %v1342
  %v1344 = load <8 x float>, ptr %v1343, align 4
  %v1345 = add i64 3, %v1328
  %v1346 = mul i64 %v1345, 8
  %v1347 = getelementptr inbounds float, ptr %v1273, i64 %v1346
  %v1348 = load <8 x float>, ptr %v1347, align 4
  %v1349 = add i64 4, %v1328
  %v1350 = mul i64 %v1349, 8
  %v1351 = getelementptr inbounds float, ptr %v1273, i64 %v1350
  %v1352 = load <8 x float>, ptr %v1351, align 4
  %v1353 = add i64 5, %v1328
  %v1354 = mul i64 %v1353, 8
  %v1355 = getelementptr inbounds float, ptr %v1273, i64 %v1354
  %v1356 = load <8 x float>, ptr %v1355, align 4
  %v1357 = add i64 6, %v1328
  %v1358 = mul i64 %v1357, 8
  %v1359 = getelementptr inbounds float, ptr %v1273, i64 %v1358
  %v1360 = load <8 x float>, ptr %v1359, align 4
  %v1361 = add i64 7, %v1328
  %v1362 = mul i64 %v1361, 8
  %v1363 = getelementptr inbounds float, ptr %v1273, i64 %v1362
  %v1364 = load <8 x float>, ptr %v1363, align 4
  %v1365 = add i64 8, %v1332
  %v1366 = getelementptr inbounds float, ptr %v1279, i64 %v1365
  %v1367 = load <8 x float>, ptr %v1366, align 4
  %v1368 = fadd <8 x float> %v1367, %v1336
  %v1369 = fadd <8 x float> %v1368, %v1340
  %v1370 = add i64 8, %v1332
  %v1371 = getelementptr inbounds float, ptr %v16, i64 %v1370
  %v1372 = load <8 x float>, ptr %v1371, align 4
  %v1373 = fadd <8 x float> %v1369, %v1372
  %v1374 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1373)
  %v1375 = fneg <8 x float> %v1374
  %v1376 = fcmp olt <8 x float> %v1375, splat (float 0xC05A400000000000)
  %v1377 = select <8 x i1> %v1376, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1375
  %v1378 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1377, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1379 = fsub <8 x float> %v1378, splat (float 0x4168000000000000)
  %v1380 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1379, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1377)
  %v1381 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1379, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1380)
  %v1382 = bitcast <8 x float> %v1378 to <8 x i32>
  %v1383 = fmul <8 x float> %v1381, %v1381
  %v1384 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1381, <8 x float> splat (float 0x3F81227F40000000))
  %v1385 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1384, <8 x float> %v1381, <8 x float> splat (float 0x3FA5556740000000))
  %v1386 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1385, <8 x float> %v1381, <8 x float> splat (float 0x3FC5554B00000000))
  %v1387 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1386, <8 x float> %v1381, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1388 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1383, <8 x float> %v1387, <8 x float> %v1381)
  %v1389 = sub <8 x i32> %v1382, splat (i32 1262485250)
  %v1390 = lshr <8 x i32> %v1389, splat (i32 1)
  %v1391 = sub <8 x i32> %v1389, %v1390
  %v1392 = shl <8 x i32> %v1390, splat (i32 23)
  %v1393 = bitcast <8 x i32> %v1392 to <8 x float>
  %v1394 = shl <8 x i32> %v1391, splat (i32 23)
  %v1395 = bitcast <8 x i32> %v1394 to <8 x float>
  %v1396 = fadd <8 x float> %v1388, splat (float 0x3FF0000000000000)
  %v1397 = fmul <8 x float> %v1396, %v1393
  %v1398 = fmul <8 x float> %v1397, %v1395
  %v1399 = fcmp olt <8 x float> %v1373, splat (float 0x0000000000000000)
  %v1400 = select <8 x i1> %v1399, <8 x float> %v1398, <8 x float> splat (float 0x3FF0000000000000)
  %v1401 = fadd <8 x float> %v1398, splat (float 0x3FF0000000000000)
  %v1402 = fdiv <8 x float> %v1400, %v1401
  %v1403 = add i64 0, %v1332
  %v1404 = getelementptr inbounds float, ptr %v1279, i64 %v1403
  %v1405 = load <8 x float>, ptr %v1404, align 4
  %v1406 = fadd <8 x float> %v1405, %v1344
  %v1407 = fadd <8 x float> %v1406, %v1348
  %v1408 = add i64 0, %v1332
  %v1409 = getelementptr inbounds float, ptr %v16, i64 %v1408
  %v1410 = load <8 x float>, ptr %v1409, align 4
  %v1411 = fadd <8 x float> %v1407, %v1410
  %v1412 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1411)
  %v1413 = fneg <8 x float> %v1412
  %v1414 = fcmp olt <8 x float> %v1413, splat (float 0xC05A400000000000)
  %v1415 = select <8 x i1> %v1414, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1413
  %v1416 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1415, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1417 = fsub <8 x float> %v1416, splat (float 0x4168000000000000)
  %v1418 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1417, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1415)
  %v1419 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1417, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1418)
  %v1420 = bitcast <8 x float> %v1416 to <8 x i32>
  %v1421 = fmul <8 x float> %v1419, %v1419
  %v1422 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1419, <8 x float> splat (float 0x3F81227F40000000))
  %v1423 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1422, <8 x float> %v1419, <8 x float> splat (float 0x3FA5556740000000))
  %v1424 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1423, <8 x float> %v1419, <8 x float> splat (float 0x3FC5554B00000000))
  %v1425 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1424, <8 x float> %v1419, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1426 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1421, <8 x float> %v1425, <8 x float> %v1419)
  %v1427 = sub <8 x i32> %v1420, splat (i32 1262485250)
  %v1428 = lshr <8 x i32> %v1427, splat (i32 1)
  %v1429 = sub <8 x i32> %v1427, %v1428
  %v1430 = shl <8 x i32> %v1428, splat (i32 23)
  %v1431 = bitcast <8 x i32> %v1430 to <8 x float>
  %v1432 = shl <8 x i32> %v1429, splat (i32 23)
  %v1433 = bitcast <8 x i32> %v1432 to <8 x float>
  %v1434 = fadd <8 x float> %v1426, splat (float 0x3FF0000000000000)
  %v1435 = fmul <8 x float> %v1434, %v1431
  %v1436 = fmul <8 x float> %v1435, %v1433
  %v1437 = fcmp olt <8 x float> %v1411, splat (float 0x0000000000000000)
  %v1438 = select <8 x i1> %v1437, <8 x float> %v1436, <8 x float> splat (float 0x3FF0000000000000)
  %v1439 = fadd <8 x float> %v1436, splat (float 0x3FF0000000000000)
  %v1440 = fdiv <8 x float> %v1438, %v1439
  %v1441 = add i64 16, %v1332
  %v1442 = getelementptr inbounds float, ptr %v1279, i64 %v1441
  %v1443 = load <8 x float>, ptr %v1442, align 4
  %v1444 = fadd <8 x float> %v1443, %v1352
  %v1445 = fadd <8 x float> %v1444, %v1356
  %v1446 = add i64 16, %v1332
  %v1447 = getelementptr inbounds float, ptr %v16, i64 %v1446
  %v1448 = load <8 x float>, ptr %v1447, align 4
  %v1449 = fadd <8 x float> %v1445, %v1448
  %v1450 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1449)
  %v1451 = fcmp ogt <8 x float> %v1450, splat (float 0x4023000000000000)
  %v1452 = select <8 x i1> %v1451, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1450
  %v1453 = fadd <8 x float> %v1452, %v1452
  %v1454 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1453, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1455 = fsub <8 x float> %v1454, splat (float 0x4168000000000000)
  %v1456 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1455, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1453)
  %v1457 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1455, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1456)
  %v1458 = bitcast <8 x float> %v1454 to <8 x i32>
  %v1459 = fmul <8 x float> %v1457, %v1457
  %v1460 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1457, <8 x float> splat (float 0x3F81227F40000000))
  %v1461 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1460, <8 x float> %v1457, <8 x float> splat (float 0x3FA5556740000000))
  %v1462 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1461, <8 x float> %v1457, <8 x float> splat (float 0x3FC5554B00000000))
  %v1463 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1462, <8 x float> %v1457, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1464 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1459, <8 x float> %v1463, <8 x float> %v1457)
  %v1465 = shl <8 x i32> %v1458, splat (i32 23)
  %v1466 = add <8 x i32> %v1465, splat (i32 1065353216)
  %v1467 = bitcast <8 x i32> %v1466 to <8 x float>
  %v1468 = fsub <8 x float> %v1467, splat (float 0x3FF0000000000000)
  %v1469 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1467, <8 x float> %v1464, <8 x float> %v1468)
  %v1470 = fadd <8 x float> %v1469, splat (float 0x4000000000000000)
  %v1471 = fdiv <8 x float> %v1469, %v1470
  %v1472 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1471, <8 x float> %v1449)
  %v1473 = add i64 0, %v1332
  %v1474 = getelementptr inbounds float, ptr %v1285, i64 %v1473
  %v1475 = load <8 x float>, ptr %v1474, align 4
  %v1476 = fmul <8 x float> %v1402, %v1475
  %v1477 = fmul <8 x float> %v1440, %v1472
  %v1478 = fadd <8 x float> %v1476, %v1477
  %v1479 = add i64 24, %v1332
  %v1480 = getelementptr inbounds float, ptr %v1279, i64 %v1479
  %v1481 = load <8 x float>, ptr %v1480, align 4
  %v1482 = fadd <8 x float> %v1481, %v1360
  %v1483 = fadd <8 x float> %v1482, %v1364
  %v1484 = add i64 24, %v1332
  %v1485 = getelementptr inbounds float, ptr %v16, i64 %v1484
  %v1486 = load <8 x float>, ptr %v1485, align 4
  %v1487 = fadd <8 x float> %v1483, %v1486
  %v1488 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1487)
  %v1489 = fneg <8 x float> %v1488
  %v1490 = fcmp olt <8 x float> %v1489, splat (float 0xC05A400000000000)
  %v1491 = select <8 x i1> %v1490, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1489
  %v1492 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1491, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1493 = fsub <8 x float> %v1492, splat (float 0x4168000000000000)
  %v1494 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1493, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1491)
  %v1495 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1493, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1494)
  %v1496 = bitcast <8 x float> %v1492 to <8 x i32>
  %v1497 = fmul <8 x float> %v1495, %v1495
  %v1498 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1495, <8 x float> splat (float 0x3F81227F40000000))
  %v1499 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1498, <8 x float> %v1495, <8 x float> splat (float 0x3FA5556740000000))
  %v1500 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1499, <8 x float> %v1495, <8 x float> splat (float 0x3FC5554B00000000))
  %v1501 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1500, <8 x float> %v1495, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1502 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1497, <8 x float> %v1501, <8 x float> %v1495)
  %v1503 = sub <8 x i32> %v1496, splat (i32 1262485250)
  %v1504 = lshr <8 x i32> %v1503, splat (i32 1)
  %v1505 = sub <8 x i32> %v1503, %v1504
  %v1506 = shl <8 x i32> %v1504, splat (i32 23)
  %v1507 = bitcast <8 x i32> %v1506 to <8 x float>
  %v1508 = shl <8 x i32> %v1505, splat (i32 23)
  %v1509 = bitcast <8 x i32> %v1508 to <8 x float>
  %v1510 = fadd <8 x float> %v1502, splat (float 0x3FF0000000000000)
  %v1511 = fmul <8 x float> %v1510, %v1507
  %v1512 = fmul <8 x float> %v1511, %v1509
  %v1513 = fcmp olt <8 x float> %v1487, splat (float 0x0000000000000000)
  %v1514 = select <8 x i1> %v1513, <8 x float> %v1512, <8 x float> splat (float 0x3FF0000000000000)
  %v1515 = fadd <8 x float> %v1512, splat (float 0x3FF0000000000000)
  %v1516 = fdiv <8 x float> %v1514, %v1515
  %v1517 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1478)
  %v1518 = fcmp ogt <8 x float> %v1517, splat (float 0x4023000000000000)
  %v1519 = select <8 x i1> %v1518, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1517
  %v1520 = fadd <8 x float> %v1519, %v1519
  %v1521 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1520, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1522 = fsub <8 x float> %v1521, splat (float 0x4168000000000000)
  %v1523 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1522, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1520)
  %v1524 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1522, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1523)
  %v1525 = bitcast <8 x float> %v1521 to <8 x i32>
  %v1526 = fmul <8 x float> %v1524, %v1524
  %v1527 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1524, <8 x float> splat (float 0x3F81227F40000000))
  %v1528 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1527, <8 x float> %v1524, <8 x float> splat (float 0x3FA5556740000000))
  %v1529 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1528, <8 x float> %v1524, <8 x float> splat (float 0x3FC5554B00000000))
  %v1530 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1529, <8 x float> %v1524, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1531 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1526, <8 x float> %v1530, <8 x float> %v1524)
  %v1532 = shl <8 x i32> %v1525, splat (i32 23)
  %v1533 = add <8 x i32> %v1532, splat (i32 1065353216)
  %v1534 = bitcast <8 x i32> %v1533 to <8 x float>
  %v1535 = fsub <8 x float> %v1534, splat (float 0x3FF0000000000000)
  %v1536 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1534, <8 x float> %v1531, <8 x float> %v1535)
  %v1537 = fadd <8 x float> %v1536, splat (float 0x4000000000000000)
  %v1538 = fdiv <8 x float> %v1536, %v1537
  %v1539 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1538, <8 x float> %v1478)
  %v1540 = fmul <8 x float> %v1516, %v1539
  %v1541 = add i64 0, %v1332
  %v1542 = getelementptr inbounds float, ptr %v1291, i64 %v1541
  store <8 x float> %v1402, ptr %v1542, align 4
  %v1543 = add i64 0, %v1332
  %v1544 = getelementptr inbounds float, ptr %v1297, i64 %v1543
  store <8 x float> %v1440, ptr %v1544, align 4
  %v1545 = add i64 0, %v1332
  %v1546 = getelementptr inbounds float, ptr %v1303, i64 %v1545
  store <8 x float> %v1472, ptr %v1546, align 4
  %v1547 = add i64 0, %v1332
  %v1548 = getelementptr inbounds float, ptr %v1309, i64 %v1547
  store <8 x float> %v1478, ptr %v1548, align 4
  %v1549 = add i64 0, %v1332
  %v1550 = getelementptr inbounds float, ptr %v1315, i64 %v1549
  store <8 x float> %v1516, ptr %v1550, align 4
  %v1551 = add i64 0, %v1332
  %v1552 = getelementptr inbounds float, ptr %v1321, i64 %v1551
  store <8 x float> %v1540, ptr %v1552, align 4
  %v1553 = add i64 0, %v1332
  %v1554 = getelementptr inbounds float, ptr %v1327, i64 %v1553
  store <8 x float> %v1540, ptr %v1554, align 4
  %v1555 = add nsw i64 %v1328, 1
  br label %b222
b224:
  %v1556 = add nsw i64 %v1269, 1
  br label %b219
b221:
  %v1557 = add nsw i64 %v1229, 1
  br label %b212
b214:
  %v1558 = add nsw i64 %v1223, 1
  br label %b209
b211:
  %v1559 = add nsw i64 %v1218, 96
  br label %b206
b208:
  %v1560 = add i64 %v7, 0
  %v1561 = sdiv i64 %v1560, 1
  %v1562 = add i64 %v2, 1
  %v1563 = mul i64 %v1561, %v2
  %v1564 = sdiv i64 %v1563, %v3
  %v1565 = mul i64 %v1564, 1
  %v1566 = icmp slt i64 %v1565, %v7
  %v1567 = select i1 %v1566, i64 %v1565, i64 %v7
  %v1568 = mul i64 %v1561, %v1562
  %v1569 = sdiv i64 %v1568, %v3
  %v1570 = mul i64 %v1569, 1
  %v1571 = icmp slt i64 %v1570, %v7
  %v1572 = select i1 %v1571, i64 %v1570, i64 %v7
  br label %b225
b225:
  %v1573 = phi i64 [ %v1567, %b208 ], [ %v1613, %b230 ]
  %v1574 = icmp slt i64 %v1573, %v1572
  br i1 %v1574, label %b226, label %b227
b226:
  br label %b228
b228:
  %v1575 = phi i64 [ 0, %b226 ], [ %v1612, %b233 ]
  %v1576 = icmp slt i64 %v1575, 8
  br i1 %v1576, label %b229, label %b230
b229:
  br label %b231
b231:
  %v1577 = phi i64 [ 0, %b229 ], [ %v1593, %b232 ]
  %v1578 = phi <8 x float> [ splat (float 0x0000000000000000), %b229 ], [ %v1592, %b232 ]
  %v1579 = icmp slt i64 %v1577, 8
  br i1 %v1579, label %b232, label %b233
b232:
  %v1580 = add i64 %v1202, 0
  %v1581 = and i64 %v1580, %v272
  %v1582 = mul i64 %v1581, %v7
  %v1583 = add i64 %v1582, %v1573
  %v1584 = mul i64 %v1583, 64
  %v1585 = getelementptr inbounds float, ptr %v28, i64 %v1584
  %v1586 = mul i64 %v1575, 8
  %v1587 = add i64 0, %v1586
  %v1588 = add i64 %v1587, %v1577
  %v1589 = getelementptr inbounds float, ptr %v1585, i64 %v1588
  %v1590 = load <8 x float>, ptr %v1589, align 4
  %v1591 = fmul <8 x float> %v1590, %v1590
  %v1592 = fadd <8 x float> %v1578, %v1591
  %v1593 = add nsw i64 %v1577, 8
  br label %b231
b233:
  %v1594 = shufflevector <8 x float> %v1578, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1595 = shufflevector <8 x float> %v1578, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1596 = fadd <4 x float> %v1594, %v1595
  %v1597 = shufflevector <4 x float> %v1596, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1598 = shufflevector <4 x float> %v1596, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1599 = fadd <2 x float> %v1597, %v1598
  %v1600 = extractelement <2 x float> %v1599, i64 0
  %v1601 = extractelement <2 x float> %v1599, i64 1
  %v1602 = fadd float %v1600, %v1601
  %v1603 = fadd float %v1602, 0x0000000000000000
  %v1604 = add i64 %v1202, 0
  %v1605 = and i64 %v1604, %v316
  %v1606 = mul i64 %v1605, %v7
  %v1607 = add i64 %v1606, %v1573
  %v1608 = mul i64 %v1607, 8
  %v1609 = getelementptr inbounds float, ptr %v120, i64 %v1608
  %v1610 = add i64 0, %v1575
  %v1611 = getelementptr inbounds float, ptr %v1609, i64 %v1610
  store float %v1603, ptr %v1611, align 4
  %v1612 = add nsw i64 %v1575, 1
  br label %b228
b230:
  %v1613 = add nsw i64 %v1573, 1
  br label %b225
b227:
  %v1615 = add i64 %v7, 0
  %v1616 = sdiv i64 %v1615, 1
  %v1617 = add i64 %v2, 1
  %v1618 = mul i64 %v1616, %v2
  %v1619 = sdiv i64 %v1618, %v3
  %v1620 = mul i64 %v1619, 1
  %v1621 = icmp slt i64 %v1620, %v7
  %v1622 = select i1 %v1621, i64 %v1620, i64 %v7
  %v1623 = mul i64 %v1616, %v1617
  %v1624 = sdiv i64 %v1623, %v3
  %v1625 = mul i64 %v1624, 1
  %v1626 = icmp slt i64 %v1625, %v7
  %v1627 = select i1 %v1626, i64 %v1625, i64 %v7
  br label %b234
b234:
  %v1628 = phi i64 [ %v1622, %b227 ], [ %v1712, %b239 ]
  %v1629 = icmp slt i64 %v1628, %v1627
  br i1 %v1629, label %b235, label %b236
b235:
  %v1630 = add i64 %v1628, 96
  %v1631 = icmp slt i64 %v1630, %v1627
  %v1632 = select i1 %v1631, i64 %v1630, i64 %v1627
  br label %b237
b237:
  %v1633 = phi i64 [ 0, %b235 ], [ %v1711, %b242 ]
  %v1634 = icmp slt i64 %v1633, 2
  br i1 %v1634, label %b238, label %b239
b238:
  %v1635 = sub i64 %v1632, %v1628
  %v1636 = sub i64 2, 1
  %v1637 = add i64 %v1635, %v1636
  %v1638 = sdiv i64 %v1637, 2
  br label %b240
b240:
  %v1639 = phi i64 [ 0, %b238 ], [ %v1710, %b247 ]
  %v1640 = icmp slt i64 %v1639, %v1638
  br i1 %v1640, label %b241, label %b242
b241:
  %v1641 = mul i64 %v1635, %v1639
  %v1642 = sdiv i64 %v1641, %v1638
  %v1643 = add i64 %v1628, %v1642
  %v1644 = add i64 %v1639, 1
  %v1645 = mul i64 %v1635, %v1644
  %v1646 = sdiv i64 %v1645, %v1638
  %v1647 = add i64 %v1628, %v1646
  %v1648 = mul i64 %v1633, 256
  %v1649 = getelementptr inbounds float, ptr %v915, i64 %v1648
  %v1650 = sub i64 %v1647, %v1643
  %v1651 = add i64 %v1202, 1
  %v1652 = and i64 %v1651, %v286
  %v1653 = mul i64 %v1652, %v7
  %v1654 = add i64 %v1653, %v1643
  %v1655 = mul i64 %v1654, 8
  %v1656 = getelementptr inbounds float, ptr %v42, i64 %v1655
  %v1657 = getelementptr inbounds float, ptr %v1656, i64 0
  %v1658 = icmp eq i64 %v1633, 1
  %v1659 = select i1 %v1658, ptr @table_tile_2x3, ptr @table_tile_2x4
  %v1660 = icmp eq i64 %v1633, 1
  %v1661 = select i1 %v1660, i64 8, i64 8
  %v1662 = sub i64 %v1650, 1
  %v1663 = getelementptr inbounds ptr, ptr %v1659, i64 %v1662
  %v1664 = load ptr, ptr %v1663, align 4
  %v1665 = getelementptr inbounds float, ptr %v1614, i64 0
  %v1666 = icmp sgt i64 %v1650, 0
  br i1 %v1666, label %b243, label %b244
b243:
  call void %v1664(ptr %v1657, i64 8, ptr %v1649, i64 8, ptr %v1665, i64 32, i64 %v1661)
  br label %b244
b244:
  %v1667 = icmp eq i64 %v1633, 1
  %v1668 = select i1 %v1667, i64 192, i64 256
  %v1669 = add i64 %v1648, %v1668
  br label %b245
b245:
  %v1670 = phi i64 [ %v1643, %b244 ], [ %v1709, %b250 ]
  %v1671 = icmp slt i64 %v1670, %v1647
  br i1 %v1671, label %b246, label %b247
b246:
  %v1672 = sub i64 %v1670, %v1643
  %v1673 = mul i64 %v1672, 32
  %v1674 = getelementptr inbounds float, ptr %v1614, i64 %v1673
  %v1675 = add i64 %v1202, 0
  %v1676 = and i64 %v1675, %v318
  %v1677 = mul i64 %v1676, %v7
  %v1678 = add i64 %v1677, %v1670
  %v1679 = mul i64 %v1678, 53
  %v1680 = getelementptr inbounds float, ptr %v122, i64 %v1679
  %v1681 = icmp eq i64 %v1633, 1
  %v1682 = select i1 %v1681, i64 3, i64 4
  br label %b248
b248:
  %v1683 = phi i64 [ 0, %b246 ], [ %v1708, %b254 ]
  %v1684 = icmp slt i64 %v1683, %v1682
  br i1 %v1684, label %b249, label %b250
b249:
  %v1685 = mul i64 %v1633, 4
  %v1686 = add i64 %v1685, %v1683
  %v1687 = mul i64 %v1686, 8
  %v1688 = icmp slt i64 %v1687, 48
  br i1 %v1688, label %b251, label %b252
b251:
  %v1689 = add i64 0, %v1683
  %v1690 = mul i64 %v1689, 8
  %v1691 = getelementptr inbounds float, ptr %v1674, i64 %v1690
  %v1692 = load <8 x float>, ptr %v1691, align 4
  %v1693 = add i64 0, %v1687
  %v1694 = getelementptr inbounds float, ptr %v1680, i64 %v1693
  store <8 x float> %v1692, ptr %v1694, align 4
  br label %b252
b252:
  %v1695 = icmp eq i64 %v1687, 48
  br i1 %v1695, label %b253, label %b254
b253:
  %v1696 = icmp ult i64 5, 8
  %v1697 = select i1 %v1696, i64 5, i64 8
  %v1698 = trunc i64 %v1697 to i32
  %v1699 = insertelement <8 x i32> poison, i32 %v1698, i64 0
  %v1700 = shufflevector <8 x i32> %v1699, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1701 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1700
  %v1702 = add i64 0, %v1683
  %v1703 = mul i64 %v1702, 8
  %v1704 = getelementptr inbounds float, ptr %v1674, i64 %v1703
  %v1705 = load <8 x float>, ptr %v1704, align 4
  %v1706 = add i64 0, %v1687
  %v1707 = getelementptr inbounds float, ptr %v1680, i64 %v1706
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1705, ptr align 4 %v1707, <8 x i1> %v1701)
  br label %b254
b254:
  %v1708 = add nsw i64 %v1683, 1
  br label %b248
b250:
  %v1709 = add nsw i64 %v1670, 1
  br label %b245
b247:
  %v1710 = add nsw i64 %v1639, 1
  br label %b240
b242:
  %v1711 = add nsw i64 %v1633, 1
  br label %b237
b239:
  %v1712 = add nsw i64 %v1628, 96
  br label %b234
b236:
  %v1713 = add i64 %v7, 0
  %v1714 = sdiv i64 %v1713, 1
  %v1715 = add i64 %v2, 1
  %v1716 = mul i64 %v1714, %v2
  %v1717 = sdiv i64 %v1716, %v3
  %v1718 = mul i64 %v1717, 1
  %v1719 = icmp slt i64 %v1718, %v7
  %v1720 = select i1 %v1719, i64 %v1718, i64 %v7
  %v1721 = mul i64 %v1714, %v1715
  %v1722 = sdiv i64 %v1721, %v3
  %v1723 = mul i64 %v1722, 1
  %v1724 = icmp slt i64 %v1723, %v7
  %v1725 = select i1 %v1724, i64 %v1723, i64 %v7
  br label %b255
b255:
  %v1726 = phi i64 [ %v1720, %b236 ], [ %v1752, %b260 ]
  %v1727 = icmp slt i64 %v1726, %v1725
  br i1 %v1727, label %b256, label %b257
b256:
  %v1728 = add i64 %v1202, 0
  %v1729 = and i64 %v1728, %v318
  %v1730 = mul i64 %v1729, %v7
  %v1731 = add i64 %v1730, %v1726
  %v1732 = mul i64 %v1731, 53
  %v1733 = getelementptr inbounds float, ptr %v122, i64 %v1732
  %v1734 = mul i64 %v1726, 16
  %v1735 = getelementptr inbounds float, ptr %v124, i64 %v1734
  %v1736 = mul i64 %v1726, 16
  %v1737 = getelementptr inbounds float, ptr %v126, i64 %v1736
  br label %b258
b258:
  %v1738 = phi i64 [ 0, %b256 ], [ %v1751, %b259 ]
  %v1739 = icmp slt i64 %v1738, 16
  br i1 %v1739, label %b259, label %b260
b259:
  %v1740 = add i64 0, %v1738
  %v1741 = getelementptr inbounds float, ptr %v1733, i64 %v1740
  %v1742 = load <8 x float>, ptr %v1741, align 4
  %v1743 = add i64 0, %v1738
  %v1744 = getelementptr inbounds float, ptr %v20, i64 %v1743
  %v1745 = load <8 x float>, ptr %v1744, align 4
  %v1746 = fadd <8 x float> %v1742, %v1745
  %v1747 = add i64 0, %v1738
  %v1748 = getelementptr inbounds float, ptr %v1735, i64 %v1747
  store <8 x float> %v1742, ptr %v1748, align 4
  %v1749 = add i64 0, %v1738
  %v1750 = getelementptr inbounds float, ptr %v1737, i64 %v1749
  store <8 x float> %v1746, ptr %v1750, align 4
  %v1751 = add nsw i64 %v1738, 8
  br label %b258
b260:
  %v1752 = add nsw i64 %v1726, 1
  br label %b255
b257:
  %v1753 = add i64 %v7, 0
  %v1754 = sdiv i64 %v1753, 1
  %v1755 = add i64 %v2, 1
  %v1756 = mul i64 %v1754, %v2
  %v1757 = sdiv i64 %v1756, %v3
  %v1758 = mul i64 %v1757, 1
  %v1759 = icmp slt i64 %v1758, %v7
  %v1760 = select i1 %v1759, i64 %v1758, i64 %v7
  %v1761 = mul i64 %v1754, %v1755
  %v1762 = sdiv i64 %v1761, %v3
  %v1763 = mul i64 %v1762, 1
  %v1764 = icmp slt i64 %v1763, %v7
  %v1765 = select i1 %v1764, i64 %v1763, i64 %v7
  br label %b261
b261:
  %v1766 = phi i64 [ %v1760, %b257 ], [ %v1836, %b262 ]
  %v1767 = icmp slt i64 %v1766, %v1765
  br i1 %v1767, label %b262, label %b263
b262:
  %v1768 = add i64 %v1202, 0
  %v1769 = and i64 %v1768, %v318
  %v1770 = mul i64 %v1769, %v7
  %v1771 = add i64 %v1770, %v1766
  %v1772 = mul i64 %v1771, 53
  %v1773 = getelementptr inbounds float, ptr %v122, i64 %v1772
  %v1774 = mul i64 %v1766, 8
  %v1775 = getelementptr inbounds float, ptr %v128, i64 %v1774
  %v1776 = mul i64 %v1766, 8
  %v1777 = getelementptr inbounds float, ptr %v130, i64 %v1776
  %v1778 = add i64 %v1202, 0
  %v1779 = and i64 %v1778, %v320
  %v1780 = mul i64 %v1779, %v7
  %v1781 = add i64 %v1780, %v1766
  %v1782 = mul i64 %v1781, 8
  %v1783 = getelementptr inbounds float, ptr %v132, i64 %v1782
  %v1784 = mul i64 %v1766, 8
  %v1785 = getelementptr inbounds float, ptr %v134, i64 %v1784
  %v1786 = add i64 16, 0
  %v1787 = getelementptr inbounds float, ptr %v1773, i64 %v1786
  %v1788 = load <8 x float>, ptr %v1787, align 4
  %v1789 = add i64 24, 0
  %v1790 = getelementptr inbounds float, ptr %v1773, i64 %v1789
  %v1791 = load <8 x float>, ptr %v1790, align 4
  %v1792 = add i64 24, 0
  %v1793 = getelementptr inbounds float, ptr %v20, i64 %v1792
  %v1794 = load <8 x float>, ptr %v1793, align 4
  %v1795 = fadd <8 x float> %v1791, %v1794
  %v1796 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1795)
  %v1797 = fneg <8 x float> %v1796
  %v1798 = fcmp olt <8 x float> %v1797, splat (float 0xC05A400000000000)
  %v1799 = select <8 x i1> %v1798, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1797
  %v1800 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1799, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1801 = fsub <8 x float> %v1800, splat (float 0x4168000000000000)
  %v1802 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1801, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1799)
  %v1803 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1801, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1802)
  %v1804 = bitcast <8 x float> %v1800 to <8 x i32>
  %v1805 = fmul <8 x float> %v1803, %v1803
  %v1806 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1803, <8 x float> splat (float 0x3F81227F40000000))
  %v1807 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1806, <8 x float> %v1803, <8 x float> splat (float 0x3FA5556740000000))
  %v1808 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1807, <8 x float> %v1803, <8 x float> splat (float 0x3FC5554B00000000))
  %v1809 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1808, <8 x float> %v1803, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1810 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1805, <8 x float> %v1809, <8 x float> %v1803)
  %v1811 = sub <8 x i32> %v1804, splat (i32 1262485250)
  %v1812 = lshr <8 x i32> %v1811, splat (i32 1)
  %v1813 = sub <8 x i32> %v1811, %v1812
  %v1814 = shl <8 x i32> %v1812, splat (i32 23)
  %v1815 = bitcast <8 x i32> %v1814 to <8 x float>
  %v1816 = shl <8 x i32> %v1813, splat (i32 23)
  %v1817 = bitcast <8 x i32> %v1816 to <8 x float>
  %v1818 = fadd <8 x float> %v1810, splat (float 0x3FF0000000000000)
  %v1819 = fmul <8 x float> %v1818, %v1815
  %v1820 = fmul <8 x float> %v1819, %v1817
  %v1821 = fcmp olt <8 x float> %v1795, splat (float 0x0000000000000000)
  %v1822 = select <8 x i1> %v1821, <8 x float> %v1820, <8 x float> splat (float 0x3FF0000000000000)
  %v1823 = fadd <8 x float> %v1820, splat (float 0x3FF0000000000000)
  %v1824 = fdiv <8 x float> %v1822, %v1823
  %v1825 = add i64 32, 0
  %v1826 = getelementptr inbounds float, ptr %v1773, i64 %v1825
  %v1827 = load <8 x float>, ptr %v1826, align 4
  %v1828 = add i64 0, 0
  %v1829 = getelementptr inbounds float, ptr %v1775, i64 %v1828
  store <8 x float> %v1788, ptr %v1829, align 4
  %v1830 = add i64 0, 0
  %v1831 = getelementptr inbounds float, ptr %v1777, i64 %v1830
  store <8 x float> %v1791, ptr %v1831, align 4
  %v1832 = add i64 0, 0
  %v1833 = getelementptr inbounds float, ptr %v1783, i64 %v1832
  store <8 x float> %v1824, ptr %v1833, align 4
  %v1834 = add i64 0, 0
  %v1835 = getelementptr inbounds float, ptr %v1785, i64 %v1834
  store <8 x float> %v1827, ptr %v1835, align 4
  %v1836 = add nsw i64 %v1766, 1
  br label %b261
b263:
  %v1837 = add i64 %v7, 0
  %v1838 = sdiv i64 %v1837, 1
  %v1839 = add i64 %v2, 1
  %v1840 = mul i64 %v1838, %v2
  %v1841 = sdiv i64 %v1840, %v3
  %v1842 = mul i64 %v1841, 1
  %v1843 = icmp slt i64 %v1842, %v7
  %v1844 = select i1 %v1843, i64 %v1842, i64 %v7
  %v1845 = mul i64 %v1838, %v1839
  %v1846 = sdiv i64 %v1845, %v3
  %v1847 = mul i64 %v1846, 1
  %v1848 = icmp slt i64 %v1847, %v7
  %v1849 = select i1 %v1848, i64 %v1847, i64 %v7
  br label %b264
b264:
  %v1850 = phi i64 [ %v1844, %b263 ], [ %v1931, %b265 ]
  %v1851 = icmp slt i64 %v1850, %v1849
  br i1 %v1851, label %b265, label %b266
b265:
  %v1852 = add i64 %v1202, 0
  %v1853 = and i64 %v1852, %v318
  %v1854 = mul i64 %v1853, %v7
  %v1855 = add i64 %v1854, %v1850
  %v1856 = mul i64 %v1855, 53
  %v1857 = getelementptr inbounds float, ptr %v122, i64 %v1856
  %v1858 = mul i64 %v1850, 2
  %v1859 = getelementptr inbounds float, ptr %v136, i64 %v1858
  %v1860 = add i64 %v1202, 0
  %v1861 = and i64 %v1860, %v322
  %v1862 = mul i64 %v1861, %v7
  %v1863 = add i64 %v1862, %v1850
  %v1864 = mul i64 %v1863, 2
  %v1865 = getelementptr inbounds float, ptr %v138, i64 %v1864
  %v1866 = mul i64 %v1850, 2
  %v1867 = getelementptr inbounds float, ptr %v140, i64 %v1866
  %v1868 = add i64 %v1202, 0
  %v1869 = and i64 %v1868, %v324
  %v1870 = mul i64 %v1869, %v7
  %v1871 = add i64 %v1870, %v1850
  %v1872 = mul i64 %v1871, 2
  %v1873 = getelementptr inbounds float, ptr %v142, i64 %v1872
  %v1874 = icmp ult i64 2, 8
  %v1875 = select i1 %v1874, i64 2, i64 8
  %v1876 = trunc i64 %v1875 to i32
  %v1877 = insertelement <8 x i32> poison, i32 %v1876, i64 0
  %v1878 = shufflevector <8 x i32> %v1877, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1879 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1878
  %v1880 = add i64 40, 0
  %v1881 = getelementptr inbounds float, ptr %v1857, i64 %v1880
  %v1882 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1881, <8 x i1> %v1879, <8 x float> zeroinitializer)
  %v1883 = add i64 40, 0
  %v1884 = getelementptr inbounds float, ptr %v20, i64 %v1883
  %v1885 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1884, <8 x i1> %v1879, <8 x float> zeroinitializer)
  %v1886 = fadd <8 x float> %v1882, %v1885
  %v1887 = add i64 42, 0
  %v1888 = getelementptr inbounds float, ptr %v1857, i64 %v1887
  %v1889 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1888, <8 x i1> %v1879, <8 x float> zeroinitializer)
  %v1890 = add i64 42, 0
  %v1891 = getelementptr inbounds float, ptr %v20, i64 %v1890
  %v1892 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1891, <8 x i1> %v1879, <8 x float> zeroinitializer)
  %v1893 = fadd <8 x float> %v1889, %v1892
  %v1894 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1893)
  %v1895 = fneg <8 x float> %v1894
  %v1896 = fcmp olt <8 x float> %v1895, splat (float 0xC05A400000000000)
  %v1897 = select <8 x i1> %v1896, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1895
  %v1898 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1897, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1899 = fsub <8 x float> %v1898, splat (float 0x4168000000000000)
  %v1900 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1899, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1897)
  %v1901 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1899, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1900)
  %v1902 = bitcast <8 x float> %v1898 to <8 x i32>
  %v1903 = fmul <8 x float> %v1901, %v1901
  %v1904 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1901, <8 x float> splat (float 0x3F81227F40000000))
  %v1905 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1904, <8 x float> %v1901, <8 x float> splat (float 0x3FA5556740000000))
  %v1906 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1905, <8 x float> %v1901, <8 x float> splat (float 0x3FC5554B00000000))
  %v1907 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1906, <8 x float> %v1901, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1908 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1903, <8 x float> %v1907, <8 x float> %v1901)
  %v1909 = sub <8 x i32> %v1902, splat (i32 1262485250)
  %v1910 = lshr <8 x i32> %v1909, splat (i32 1)
  %v1911 = sub <8 x i32> %v1909, %v1910
  %v1912 = shl <8 x i32> %v1910, splat (i32 23)
  %v1913 = bitcast <8 x i32> %v1912 to <8 x float>
  %v1914 = shl <8 x i32> %v1911, splat (i32 23)
  %v1915 = bitcast <8 x i32> %v1914 to <8 x float>
  %v1916 = fadd <8 x float> %v1908, splat (float 0x3FF0000000000000)
  %v1917 = fmul <8 x float> %v1916, %v1913
  %v1918 = fmul <8 x float> %v1917, %v1915
  %v1919 = fcmp olt <8 x float> %v1893, splat (float 0x0000000000000000)
  %v1920 = select <8 x i1> %v1919, <8 x float> %v1918, <8 x float> splat (float 0x3FF0000000000000)
  %v1921 = fadd <8 x float> %v1918, splat (float 0x3FF0000000000000)
  %v1922 = fdiv <8 x float> %v1920, %v1921
  %v1923 = add i64 0, 0
  %v1924 = getelementptr inbounds float, ptr %v1859, i64 %v1923
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1882, ptr align 4 %v1924, <8 x i1> %v1879)
  %v1925 = add i64 0, 0
  %v1926 = getelementptr inbounds float, ptr %v1865, i64 %v1925
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1886, ptr align 4 %v1926, <8 x i1> %v1879)
  %v1927 = add i64 0, 0
  %v1928 = getelementptr inbounds float, ptr %v1867, i64 %v1927
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1889, ptr align 4 %v1928, <8 x i1> %v1879)
  %v1929 = add i64 0, 0
  %v1930 = getelementptr inbounds float, ptr %v1873, i64 %v1929
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1922, ptr align 4 %v1930, <8 x i1> %v1879)
  %v1931 = add nsw i64 %v1850, 1
  br label %b264
b266:
  %v1932 = add i64 %v7, 0
  %v1933 = sdiv i64 %v1932, 1
  %v1934 = add i64 %v2, 1
  %v1935 = mul i64 %v1933, %v2
  %v1936 = sdiv i64 %v1935, %v3
  %v1937 = mul i64 %v1936, 1
  %v1938 = icmp slt i64 %v1937, %v7
  %v1939 = select i1 %v1938, i64 %v1937, i64 %v7
  %v1940 = mul i64 %v1933, %v1934
  %v1941 = sdiv i64 %v1940, %v3
  %v1942 = mul i64 %v1941, 1
  %v1943 = icmp slt i64 %v1942, %v7
  %v1944 = select i1 %v1943, i64 %v1942, i64 %v7
  br label %b267
b267:
  %v1945 = phi i64 [ %v1939, %b266 ], [ %v1974, %b268 ]
  %v1946 = icmp slt i64 %v1945, %v1944
  br i1 %v1946, label %b268, label %b269
b268:
  %v1947 = add i64 %v1202, 0
  %v1948 = and i64 %v1947, %v318
  %v1949 = mul i64 %v1948, %v7
  %v1950 = add i64 %v1949, %v1945
  %v1951 = mul i64 %v1950, 53
  %v1952 = getelementptr inbounds float, ptr %v122, i64 %v1951
  %v1953 = mul i64 %v1945, 6
  %v1954 = getelementptr inbounds float, ptr %v144, i64 %v1953
  %v1955 = mul i64 %v1945, 6
  %v1956 = getelementptr inbounds float, ptr %v146, i64 %v1955
  %v1957 = icmp ult i64 6, 8
  %v1958 = select i1 %v1957, i64 6, i64 8
  %v1959 = trunc i64 %v1958 to i32
  %v1960 = insertelement <8 x i32> poison, i32 %v1959, i64 0
  %v1961 = shufflevector <8 x i32> %v1960, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1962 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1961
  %v1963 = add i64 44, 0
  %v1964 = getelementptr inbounds float, ptr %v1952, i64 %v1963
  %v1965 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1964, <8 x i1> %v1962, <8 x float> zeroinitializer)
  %v1966 = add i64 44, 0
  %v1967 = getelementptr inbounds float, ptr %v20, i64 %v1966
  %v1968 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1967, <8 x i1> %v1962, <8 x float> zeroinitializer)
  %v1969 = fadd <8 x float> %v1965, %v1968
  %v1970 = add i64 0, 0
  %v1971 = getelementptr inbounds float, ptr %v1954, i64 %v1970
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1965, ptr align 4 %v1971, <8 x i1> %v1962)
  %v1972 = add i64 0, 0
  %v1973 = getelementptr inbounds float, ptr %v1956, i64 %v1972
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1969, ptr align 4 %v1973, <8 x i1> %v1962)
  %v1974 = add nsw i64 %v1945, 1
  br label %b267
b269:
  %v1975 = add i64 %v7, 0
  %v1976 = sdiv i64 %v1975, 1
  %v1977 = add i64 %v2, 1
  %v1978 = mul i64 %v1976, %v2
  %v1979 = sdiv i64 %v1978, %v3
  %v1980 = mul i64 %v1979, 1
  %v1981 = icmp slt i64 %v1980, %v7
  %v1982 = select i1 %v1981, i64 %v1980, i64 %v7
  %v1983 = mul i64 %v1976, %v1977
  %v1984 = sdiv i64 %v1983, %v3
  %v1985 = mul i64 %v1984, 1
  %v1986 = icmp slt i64 %v1985, %v7
  %v1987 = select i1 %v1986, i64 %v1985, i64 %v7
  br label %b270
b270:
  %v1988 = phi i64 [ %v1982, %b269 ], [ %v2023, %b271 ]
  %v1989 = icmp slt i64 %v1988, %v1987
  br i1 %v1989, label %b271, label %b272
b271:
  %v1990 = add i64 %v1202, 0
  %v1991 = and i64 %v1990, %v318
  %v1992 = mul i64 %v1991, %v7
  %v1993 = add i64 %v1992, %v1988
  %v1994 = mul i64 %v1993, 53
  %v1995 = getelementptr inbounds float, ptr %v122, i64 %v1994
  %v1996 = getelementptr inbounds float, ptr %v1995, i64 50
  %v1997 = load float, ptr %v1996, align 4
  %v1998 = getelementptr inbounds float, ptr %v20, i64 50
  %v1999 = load float, ptr %v1998, align 4
  %v2000 = fadd float %v1997, %v1999
  %v2001 = add i64 %v1202, 0
  %v2002 = and i64 %v2001, %v326
  %v2003 = mul i64 %v2002, %v7
  %v2004 = add i64 %v2003, %v1988
  %v2005 = mul i64 %v2004, 1
  %v2006 = getelementptr inbounds float, ptr %v148, i64 %v2005
  %v2007 = mul i64 %v1988, 1
  %v2008 = getelementptr inbounds float, ptr %v150, i64 %v2007
  %v2009 = mul i64 %v1988, 1
  %v2010 = getelementptr inbounds float, ptr %v152, i64 %v2009
  %v2011 = add i64 51, 0
  %v2012 = getelementptr inbounds float, ptr %v1995, i64 %v2011
  %v2013 = load float, ptr %v2012, align 4
  %v2014 = add i64 52, 0
  %v2015 = getelementptr inbounds float, ptr %v1995, i64 %v2014
  %v2016 = load float, ptr %v2015, align 4
  %v2017 = add i64 0, 0
  %v2018 = getelementptr inbounds float, ptr %v2006, i64 %v2017
  store float %v2000, ptr %v2018, align 4
  %v2019 = add i64 0, 0
  %v2020 = getelementptr inbounds float, ptr %v2008, i64 %v2019
  store float %v2013, ptr %v2020, align 4
  %v2021 = add i64 0, 0
  %v2022 = getelementptr inbounds float, ptr %v2010, i64 %v2021
  store float %v2016, ptr %v2022, align 4
  %v2023 = add nsw i64 %v1988, 1
  br label %b270
b272:
  %v2024 = add i64 %v7, 0
  %v2025 = sdiv i64 %v2024, 1
  %v2026 = add i64 %v2, 1
  %v2027 = mul i64 %v2025, %v2
  %v2028 = sdiv i64 %v2027, %v3
  %v2029 = mul i64 %v2028, 1
  %v2030 = icmp slt i64 %v2029, %v7
  %v2031 = select i1 %v2030, i64 %v2029, i64 %v7
  %v2032 = mul i64 %v2025, %v2026
  %v2033 = sdiv i64 %v2032, %v3
  %v2034 = mul i64 %v2033, 1
  %v2035 = icmp slt i64 %v2034, %v7
  %v2036 = select i1 %v2035, i64 %v2034, i64 %v7
  br label %b273
b273:
  %v2037 = phi i64 [ %v2031, %b272 ], [ %v2055, %b278 ]
  %v2038 = icmp slt i64 %v2037, %v2036
  br i1 %v2038, label %b274, label %b275
b274:
  %v2039 = mul i64 %v2037, 16
  %v2040 = getelementptr inbounds float, ptr %v126, i64 %v2039
  %v2041 = add i64 %v1202, 0
  %v2042 = and i64 %v2041, %v328
  %v2043 = mul i64 %v2042, %v7
  %v2044 = add i64 %v2043, %v2037
  %v2045 = mul i64 %v2044, 16
  %v2046 = getelementptr inbounds float, ptr %v154, i64 %v2045
  br label %b276
b276:
  %v2047 = phi i64 [ 0, %b274 ], [ %v2054, %b277 ]
  %v2048 = icmp slt i64 %v2047, 16
  br i1 %v2048, label %b277, label %b278
b277:
  %v2049 = add i64 0, %v2047
  %v2050 = getelementptr inbounds float, ptr %v2040, i64 %v2049
  %v2051 = load <8 x float>, ptr %v2050, align 4
  %v2052 = add i64 0, %v2047
  %v2053 = getelementptr inbounds float, ptr %v2046, i64 %v2052
  store <8 x float> %v2051, ptr %v2053, align 4
  %v2054 = add nsw i64 %v2047, 8
  br label %b276
b278:
  %v2055 = add nsw i64 %v2037, 1
  br label %b273
b275:
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
  br label %b279
b279:
  %v2069 = phi i64 [ %v2063, %b275 ], [ %v2105, %b280 ]
  %v2070 = icmp slt i64 %v2069, %v2068
  br i1 %v2070, label %b280, label %b281
b280:
  %v2071 = mul i64 %v2069, 8
  %v2072 = getelementptr inbounds float, ptr %v128, i64 %v2071
  %v2073 = mul i64 %v2069, 8
  %v2074 = getelementptr inbounds float, ptr %v134, i64 %v2073
  %v2075 = add i64 %v1202, 0
  %v2076 = and i64 %v2075, %v330
  %v2077 = mul i64 %v2076, %v7
  %v2078 = add i64 %v2077, %v2069
  %v2079 = mul i64 %v2078, 8
  %v2080 = getelementptr inbounds float, ptr %v156, i64 %v2079
  %v2081 = add i64 %v1202, 0
  %v2082 = and i64 %v2081, %v332
  %v2083 = mul i64 %v2082, %v7
  %v2084 = add i64 %v2083, %v2069
  %v2085 = mul i64 %v2084, 8
  %v2086 = getelementptr inbounds float, ptr %v158, i64 %v2085
  %v2087 = add i64 0, 0
  %v2088 = getelementptr inbounds float, ptr %v2072, i64 %v2087
  %v2089 = load <8 x float>, ptr %v2088, align 4
  %v2090 = add i64 16, 0
  %v2091 = getelementptr inbounds float, ptr %v20, i64 %v2090
  %v2092 = load <8 x float>, ptr %v2091, align 4
  %v2093 = fadd <8 x float> %v2089, %v2092
  %v2094 = add i64 0, 0
  %v2095 = getelementptr inbounds float, ptr %v2074, i64 %v2094
  %v2096 = load <8 x float>, ptr %v2095, align 4
  %v2097 = add i64 32, 0
  %v2098 = getelementptr inbounds float, ptr %v20, i64 %v2097
  %v2099 = load <8 x float>, ptr %v2098, align 4
  %v2100 = fadd <8 x float> %v2096, %v2099
  %v2101 = add i64 0, 0
  %v2102 = getelementptr inbounds float, ptr %v2080, i64 %v2101
  store <8 x float> %v2093, ptr %v2102, align 4
  %v2103 = add i64 0, 0
  %v2104 = getelementptr inbounds float, ptr %v2086, i64 %v2103
  store <8 x float> %v2100, ptr %v2104, align 4
  %v2105 = add nsw i64 %v2069, 1
  br label %b279
b281:
  %v2106 = add i64 %v7, 0
  %v2107 = sdiv i64 %v2106, 1
  %v2108 = add i64 %v2, 1
  %v2109 = mul i64 %v2107, %v2
  %v2110 = sdiv i64 %v2109, %v3
  %v2111 = mul i64 %v2110, 1
  %v2112 = icmp slt i64 %v2111, %v7
  %v2113 = select i1 %v2112, i64 %v2111, i64 %v7
  %v2114 = mul i64 %v2107, %v2108
  %v2115 = sdiv i64 %v2114, %v3
  %v2116 = mul i64 %v2115, 1
  %v2117 = icmp slt i64 %v2116, %v7
  %v2118 = select i1 %v2117, i64 %v2116, i64 %v7
  br label %b282
b282:
  %v2119 = phi i64 [ %v2113, %b281 ], [ %v2140, %b283 ]
  %v2120 = icmp slt i64 %v2119, %v2118
  br i1 %v2120, label %b283, label %b284
b283:
  %v2121 = mul i64 %v2119, 6
  %v2122 = getelementptr inbounds float, ptr %v146, i64 %v2121
  %v2123 = add i64 %v1202, 0
  %v2124 = and i64 %v2123, %v334
  %v2125 = mul i64 %v2124, %v7
  %v2126 = add i64 %v2125, %v2119
  %v2127 = mul i64 %v2126, 6
  %v2128 = getelementptr inbounds float, ptr %v160, i64 %v2127
  %v2129 = icmp ult i64 6, 8
  %v2130 = select i1 %v2129, i64 6, i64 8
  %v2131 = trunc i64 %v2130 to i32
  %v2132 = insertelement <8 x i32> poison, i32 %v2131, i64 0
  %v2133 = shufflevector <8 x i32> %v2132, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2134 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2133
  %v2135 = add i64 0, 0
  %v2136 = getelementptr inbounds float, ptr %v2122, i64 %v2135
  %v2137 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2136, <8 x i1> %v2134, <8 x float> zeroinitializer)
  %v2138 = add i64 0, 0
  %v2139 = getelementptr inbounds float, ptr %v2128, i64 %v2138
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2137, ptr align 4 %v2139, <8 x i1> %v2134)
  %v2140 = add nsw i64 %v2119, 1
  br label %b282
b284:
  %v2141 = add i64 %v7, 0
  %v2142 = sdiv i64 %v2141, 1
  %v2143 = add i64 %v2, 1
  %v2144 = mul i64 %v2142, %v2
  %v2145 = sdiv i64 %v2144, %v3
  %v2146 = mul i64 %v2145, 1
  %v2147 = icmp slt i64 %v2146, %v7
  %v2148 = select i1 %v2147, i64 %v2146, i64 %v7
  %v2149 = mul i64 %v2142, %v2143
  %v2150 = sdiv i64 %v2149, %v3
  %v2151 = mul i64 %v2150, 1
  %v2152 = icmp slt i64 %v2151, %v7
  %v2153 = select i1 %v2152, i64 %v2151, i64 %v7
  br label %b285
b285:
  %v2154 = phi i64 [ %v2148, %b284 ], [ %v2242, %b286 ]
  %v2155 = icmp slt i64 %v2154, %v2153
  br i1 %v2155, label %b286, label %b287
b286:
  %v2156 = mul i64 %v2154, 1
  %v2157 = getelementptr inbounds float, ptr %v150, i64 %v2156
  %v2158 = getelementptr inbounds float, ptr %v2157, i64 0
  %v2159 = load float, ptr %v2158, align 4
  %v2160 = getelementptr inbounds float, ptr %v20, i64 51
  %v2161 = load float, ptr %v2160, align 4
  %v2162 = fadd float %v2159, %v2161
  %v2163 = call float @llvm.fabs.f32(float %v2162)
  %v2164 = fneg float %v2163
  %v2165 = fcmp olt float %v2164, 0xC05A400000000000
  %v2166 = select i1 %v2165, float 0xC05A400000000000, float %v2164
  %v2167 = call float @llvm.fmuladd.f32(float %v2166, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2168 = fsub float %v2167, 0x4168000000000000
  %v2169 = call float @llvm.fmuladd.f32(float %v2168, float 0xBFE62E4000000000, float %v2166)
  %v2170 = call float @llvm.fmuladd.f32(float %v2168, float 0xBEB7F7D1C0000000, float %v2169)
  %v2171 = bitcast float %v2167 to i32
  %v2172 = fmul float %v2170, %v2170
  %v2173 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2170, float 0x3F81227F40000000)
  %v2174 = call float @llvm.fmuladd.f32(float %v2173, float %v2170, float 0x3FA5556740000000)
  %v2175 = call float @llvm.fmuladd.f32(float %v2174, float %v2170, float 0x3FC5554B00000000)
  %v2176 = call float @llvm.fmuladd.f32(float %v2175, float %v2170, float 0x3FDFFFFFE0000000)
  %v2177 = call float @llvm.fmuladd.f32(float %v2172, float %v2176, float %v2170)
  %v2178 = sub i32 %v2171, 1262485250
  %v2179 = lshr i32 %v2178, 1
  %v2180 = sub i32 %v2178, %v2179
  %v2181 = shl i32 %v2179, 23
  %v2182 = bitcast i32 %v2181 to float
  %v2183 = shl i32 %v2180, 23
  %v2184 = bitcast i32 %v2183 to float
  %v2185 = fadd float %v2177, 0x3FF0000000000000
  %v2186 = fmul float %v2185, %v2182
  %v2187 = fmul float %v2186, %v2184
  %v2188 = fcmp olt float %v2162, 0x0000000000000000
  %v2189 = select i1 %v2188, float %v2187, float 0x3FF0000000000000
  %v2190 = fadd float %v2187, 0x3FF0000000000000
  %v2191 = fdiv float %v2189, %v2190
  %v2192 = mul i64 %v2154, 1
  %v2193 = getelementptr inbounds float, ptr %v152, i64 %v2192
  %v2194 = getelementptr inbounds float, ptr %v2193, i64 0
  %v2195 = load float, ptr %v2194, align 4
  %v2196 = getelementptr inbounds float, ptr %v20, i64 52
  %v2197 = load float, ptr %v2196, align 4
  %v2198 = fadd float %v2195, %v2197
  %v2199 = call float @llvm.fabs.f32(float %v2198)
  %v2200 = fneg float %v2199
  %v2201 = fcmp olt float %v2200, 0xC05A400000000000
  %v2202 = select i1 %v2201, float 0xC05A400000000000, float %v2200
  %v2203 = call float @llvm.fmuladd.f32(float %v2202, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2204 = fsub float %v2203, 0x4168000000000000
  %v2205 = call float @llvm.fmuladd.f32(float %v2204, float 0xBFE62E4000000000, float %v2202)
  %v2206 = call float @llvm.fmuladd.f32(float %v2204, float 0xBEB7F7D1C0000000, float %v2205)
  %v2207 = bitcast float %v2203 to i32
  %v2208 = fmul float %v2206, %v2206
  %v2209 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2206, float 0x3F81227F40000000)
  %v2210 = call float @llvm.fmuladd.f32(float %v2209, float %v2206, float 0x3FA5556740000000)
  %v2211 = call float @llvm.fmuladd.f32(float %v2210, float %v2206, float 0x3FC5554B00000000)
  %v2212 = call float @llvm.fmuladd.f32(float %v2211, float %v2206, float 0x3FDFFFFFE0000000)
  %v2213 = call float @llvm.fmuladd.f32(float %v2208, float %v2212, float %v2206)
  %v2214 = sub i32 %v2207, 1262485250
  %v2215 = lshr i32 %v2214, 1
  %v2216 = sub i32 %v2214, %v2215
  %v2217 = shl i32 %v2215, 23
  %v2218 = bitcast i32 %v2217 to float
  %v2219 = shl i32 %v2216, 23
  %v2220 = bitcast i32 %v2219 to float
  %v2221 = fadd float %v2213, 0x3FF0000000000000
  %v2222 = fmul float %v2221, %v2218
  %v2223 = fmul float %v2222, %v2220
  %v2224 = fcmp olt float %v2198, 0x0000000000000000
  %v2225 = select i1 %v2224, float %v2223, float 0x3FF0000000000000
  %v2226 = fadd float %v2223, 0x3FF0000000000000
  %v2227 = fdiv float %v2225, %v2226
  %v2228 = add i64 %v1202, 0
  %v2229 = and i64 %v2228, %v336
  %v2230 = mul i64 %v2229, %v7
  %v2231 = add i64 %v2230, %v2154
  %v2232 = mul i64 %v2231, 1
  %v2233 = getelementptr inbounds float, ptr %v162, i64 %v2232
  %v2234 = getelementptr inbounds float, ptr %v2233, i64 0
  store float %v2191, ptr %v2234, align 4
  %v2235 = add i64 %v1202, 0
  %v2236 = and i64 %v2235, %v338
  %v2237 = mul i64 %v2236, %v7
  %v2238 = add i64 %v2237, %v2154
  %v2239 = mul i64 %v2238, 1
  %v2240 = getelementptr inbounds float, ptr %v164, i64 %v2239
  %v2241 = getelementptr inbounds float, ptr %v2240, i64 0
  store float %v2227, ptr %v2241, align 4
  %v2242 = add nsw i64 %v2154, 1
  br label %b285
b287:
  %v2243 = add i64 %v7, 0
  %v2244 = sdiv i64 %v2243, 1
  %v2245 = add i64 %v2, 1
  %v2246 = mul i64 %v2244, %v2
  %v2247 = sdiv i64 %v2246, %v3
  %v2248 = mul i64 %v2247, 1
  %v2249 = icmp slt i64 %v2248, %v7
  %v2250 = select i1 %v2249, i64 %v2248, i64 %v7
  %v2251 = mul i64 %v2244, %v2245
  %v2252 = sdiv i64 %v2251, %v3
  %v2253 = mul i64 %v2252, 1
  %v2254 = icmp slt i64 %v2253, %v7
  %v2255 = select i1 %v2254, i64 %v2253, i64 %v7
  br label %b288
b288:
  %v2256 = phi i64 [ %v2250, %b287 ], [ %v2297, %b293 ]
  %v2257 = icmp slt i64 %v2256, %v2255
  br i1 %v2257, label %b289, label %b290
b289:
  br label %b291
b291:
  %v2258 = phi i64 [ 0, %b289 ], [ %v2288, %b292 ]
  %v2259 = phi <8 x float> [ splat (float 0x3FF0000000000000), %b289 ], [ %v2287, %b292 ]
  %v2260 = icmp slt i64 %v2258, 2
  br i1 %v2260, label %b292, label %b293
b292:
  %v2261 = add i64 %v1202, 0
  %v2262 = and i64 %v2261, %v324
  %v2263 = mul i64 %v2262, %v7
  %v2264 = add i64 %v2263, %v2256
  %v2265 = mul i64 %v2264, 2
  %v2266 = getelementptr inbounds float, ptr %v142, i64 %v2265
  %v2267 = add i64 0, %v2258
  %v2268 = getelementptr inbounds float, ptr %v2266, i64 %v2267
  %v2269 = load float, ptr %v2268, align 4
  %v2270 = add i64 %v1202, 0
  %v2271 = and i64 %v2270, %v282
  %v2272 = mul i64 %v2271, %v7
  %v2273 = add i64 %v2272, %v2256
  %v2274 = mul i64 %v2273, 16
  %v2275 = getelementptr inbounds float, ptr %v38, i64 %v2274
  %v2276 = add i64 0, 0
  %v2277 = mul i64 %v2258, 8
  %v2278 = add i64 %v2276, %v2277
  %v2279 = getelementptr inbounds float, ptr %v2275, i64 %v2278
  %v2280 = load <8 x float>, ptr %v2279, align 4
  %v2281 = insertelement <8 x float> poison, float %v2269, i64 0
  %v2282 = shufflevector <8 x float> %v2281, <8 x float> poison, <8 x i32> zeroinitializer
  %v2283 = fmul <8 x float> %v2282, %v2280
  %v2284 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2285 = shufflevector <8 x float> %v2284, <8 x float> poison, <8 x i32> zeroinitializer
  %v2286 = fsub <8 x float> %v2285, %v2283
  %v2287 = fmul <8 x float> %v2259, %v2286
  %v2288 = add nsw i64 %v2258, 1
  br label %b291
b293:
  %v2289 = add i64 %v1202, 0
  %v2290 = and i64 %v2289, %v340
  %v2291 = mul i64 %v2290, %v7
  %v2292 = add i64 %v2291, %v2256
  %v2293 = mul i64 %v2292, 8
  %v2294 = getelementptr inbounds float, ptr %v166, i64 %v2293
  %v2295 = add i64 0, 0
  %v2296 = getelementptr inbounds float, ptr %v2294, i64 %v2295
  store <8 x float> %v2259, ptr %v2296, align 4
  %v2297 = add nsw i64 %v2256, 1
  br label %b288
b290:
  %v2298 = add i64 %v7, 0
  %v2299 = sdiv i64 %v2298, 1
  %v2300 = add i64 %v2, 1
  %v2301 = mul i64 %v2299, %v2
  %v2302 = sdiv i64 %v2301, %v3
  %v2303 = mul i64 %v2302, 1
  %v2304 = icmp slt i64 %v2303, %v7
  %v2305 = select i1 %v2304, i64 %v2303, i64 %v7
  %v2306 = mul i64 %v2299, %v2300
  %v2307 = sdiv i64 %v2306, %v3
  %v2308 = mul i64 %v2307, 1
  %v2309 = icmp slt i64 %v2308, %v7
  %v2310 = select i1 %v2309, i64 %v2308, i64 %v7
  br label %b294
b294:
  %v2311 = phi i64 [ %v2305, %b290 ], [ %v2358, %b299 ]
  %v2312 = icmp slt i64 %v2311, %v2310
  br i1 %v2312, label %b295, label %b296
b295:
  br label %b297
b297:
  %v2313 = phi i64 [ 0, %b295 ], [ %v2357, %b302 ]
  %v2314 = icmp slt i64 %v2313, 8
  br i1 %v2314, label %b298, label %b299
b298:
  br label %b300
b300:
  %v2315 = phi i64 [ 0, %b298 ], [ %v2340, %b301 ]
  %v2316 = phi <8 x float> [ splat (float 0x0000000000000000), %b298 ], [ %v2339, %b301 ]
  %v2317 = icmp slt i64 %v2315, 8
  br i1 %v2317, label %b301, label %b302
b301:
  %v2318 = mul i64 %v2311, 8
  %v2319 = getelementptr inbounds float, ptr %v128, i64 %v2318
  %v2320 = add i64 %v1202, 0
  %v2321 = and i64 %v2320, %v272
  %v2322 = mul i64 %v2321, %v7
  %v2323 = add i64 %v2322, %v2311
  %v2324 = mul i64 %v2323, 64
  %v2325 = getelementptr inbounds float, ptr %v28, i64 %v2324
  %v2326 = add i64 0, %v2315
  %v2327 = getelementptr inbounds float, ptr %v2319, i64 %v2326
  %v2328 = load <8 x float>, ptr %v2327, align 4
  %v2329 = add i64 16, %v2315
  %v2330 = getelementptr inbounds float, ptr %v20, i64 %v2329
  %v2331 = load <8 x float>, ptr %v2330, align 4
  %v2332 = fadd <8 x float> %v2328, %v2331
  %v2333 = mul i64 %v2313, 8
  %v2334 = add i64 0, %v2333
  %v2335 = add i64 %v2334, %v2315
  %v2336 = getelementptr inbounds float, ptr %v2325, i64 %v2335
  %v2337 = load <8 x float>, ptr %v2336, align 4
  %v2338 = fmul <8 x float> %v2332, %v2337
  %v2339 = fadd <8 x float> %v2316, %v2338
  %v2340 = add nsw i64 %v2315, 8
  br label %b300
b302:
  %v2341 = shufflevector <8 x float> %v2316, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2342 = shufflevector <8 x float> %v2316, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2343 = fadd <4 x float> %v2341, %v2342
  %v2344 = shufflevector <4 x float> %v2343, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2345 = shufflevector <4 x float> %v2343, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2346 = fadd <2 x float> %v2344, %v2345
  %v2347 = extractelement <2 x float> %v2346, i64 0
  %v2348 = extractelement <2 x float> %v2346, i64 1
  %v2349 = fadd float %v2347, %v2348
  %v2350 = fadd float %v2349, 0x0000000000000000
  %v2351 = mul i64 %v2311, 8
  %v2352 = getelementptr inbounds float, ptr %v130, i64 %v2351
  %v2353 = mul i64 0, 8
  %v2354 = add i64 0, %v2353
  %v2355 = add i64 %v2354, %v2313
  %v2356 = getelementptr inbounds float, ptr %v2352, i64 %v2355
  store float %v2350, ptr %v2356, align 4
  %v2357 = add nsw i64 %v2313, 1
  br label %b297
b299:
  %v2358 = add nsw i64 %v2311, 1
  br label %b294
b296:
  %v2359 = add i64 %v7, 0
  %v2360 = sdiv i64 %v2359, 1
  %v2361 = add i64 %v2, 1
  %v2362 = mul i64 %v2360, %v2
  %v2363 = sdiv i64 %v2362, %v3
  %v2364 = mul i64 %v2363, 1
  %v2365 = icmp slt i64 %v2364, %v7
  %v2366 = select i1 %v2365, i64 %v2364, i64 %v7
  %v2367 = mul i64 %v2360, %v2361
  %v2368 = sdiv i64 %v2367, %v3
  %v2369 = mul i64 %v2368, 1
  %v2370 = icmp slt i64 %v2369, %v7
  %v2371 = select i1 %v2370, i64 %v2369, i64 %v7
  br label %b303
b303:
  %v2372 = phi i64 [ %v2366, %b296 ], [ %v2398, %b308 ]
  %v2373 = icmp slt i64 %v2372, %v2371
  br i1 %v2373, label %b304, label %b305
b304:
  br label %b306
b306:
  %v2374 = phi i64 [ 0, %b304 ], [ %v2397, %b311 ]
  %v2375 = icmp slt i64 %v2374, 2
  br i1 %v2375, label %b307, label %b308
b307:
  br label %b309
b309:
  %v2376 = phi i64 [ 0, %b307 ], [ %v2391, %b310 ]
  %v2377 = phi float [ 0xFFF0000000000000, %b307 ], [ %v2390, %b310 ]
  %v2378 = icmp slt i64 %v2376, 3
  br i1 %v2378, label %b310, label %b311
b310:
  %v2379 = add i64 %v1202, 0
  %v2380 = and i64 %v2379, %v334
  %v2381 = mul i64 %v2380, %v7
  %v2382 = add i64 %v2381, %v2372
  %v2383 = mul i64 %v2382, 6
  %v2384 = getelementptr inbounds float, ptr %v160, i64 %v2383
  %v2385 = mul i64 %v2374, 3
  %v2386 = add i64 0, %v2385
  %v2387 = add i64 %v2386, %v2376
  %v2388 = getelementptr inbounds float, ptr %v2384, i64 %v2387
  %v2389 = load float, ptr %v2388, align 4
  %v2390 = call float @llvm.maximum.f32(float %v2377, float %v2389)
  %v2391 = add nsw i64 %v2376, 1
  br label %b309
b311:
  %v2392 = call float @llvm.maximum.f32(float %v2377, float 0xFFF0000000000000)
  %v2393 = mul i64 %v2372, 2
  %v2394 = getelementptr inbounds float, ptr %v136, i64 %v2393
  %v2395 = add i64 0, %v2374
  %v2396 = getelementptr inbounds float, ptr %v2394, i64 %v2395
  store float %v2392, ptr %v2396, align 4
  %v2397 = add nsw i64 %v2374, 1
  br label %b306
b308:
  %v2398 = add nsw i64 %v2372, 1
  br label %b303
b305:
  %v2399 = add i64 %v7, 0
  %v2400 = sdiv i64 %v2399, 1
  %v2401 = add i64 %v2, 1
  %v2402 = mul i64 %v2400, %v2
  %v2403 = sdiv i64 %v2402, %v3
  %v2404 = mul i64 %v2403, 1
  %v2405 = icmp slt i64 %v2404, %v7
  %v2406 = select i1 %v2405, i64 %v2404, i64 %v7
  %v2407 = mul i64 %v2400, %v2401
  %v2408 = sdiv i64 %v2407, %v3
  %v2409 = mul i64 %v2408, 1
  %v2410 = icmp slt i64 %v2409, %v7
  %v2411 = select i1 %v2410, i64 %v2409, i64 %v7
  br label %b312
b312:
  %v2412 = phi i64 [ %v2406, %b305 ], [ %v2443, %b317 ]
  %v2413 = icmp slt i64 %v2412, %v2411
  br i1 %v2413, label %b313, label %b314
b313:
  br label %b315
b315:
  %v2414 = phi i64 [ 0, %b313 ], [ %v2428, %b316 ]
  %v2415 = phi <8 x float> [ splat (float 0x0000000000000000), %b313 ], [ %v2427, %b316 ]
  %v2416 = icmp slt i64 %v2414, 8
  br i1 %v2416, label %b316, label %b317
b316:
  %v2417 = add i64 %v1202, 0
  %v2418 = and i64 %v2417, %v330
  %v2419 = mul i64 %v2418, %v7
  %v2420 = add i64 %v2419, %v2412
  %v2421 = mul i64 %v2420, 8
  %v2422 = getelementptr inbounds float, ptr %v156, i64 %v2421
  %v2423 = add i64 0, %v2414
  %v2424 = getelementptr inbounds float, ptr %v2422, i64 %v2423
  %v2425 = load <8 x float>, ptr %v2424, align 4
  %v2426 = fmul <8 x float> %v2425, %v2425
  %v2427 = fadd <8 x float> %v2415, %v2426
  %v2428 = add nsw i64 %v2414, 8
  br label %b315
b317:
  %v2429 = shufflevector <8 x float> %v2415, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2430 = shufflevector <8 x float> %v2415, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2431 = fadd <4 x float> %v2429, %v2430
  %v2432 = shufflevector <4 x float> %v2431, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2433 = shufflevector <4 x float> %v2431, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2434 = fadd <2 x float> %v2432, %v2433
  %v2435 = extractelement <2 x float> %v2434, i64 0
  %v2436 = extractelement <2 x float> %v2434, i64 1
  %v2437 = fadd float %v2435, %v2436
  %v2438 = fadd float %v2437, 0x0000000000000000
  %v2439 = mul i64 %v2412, 1
  %v2440 = getelementptr inbounds float, ptr %v150, i64 %v2439
  %v2441 = add i64 0, 0
  %v2442 = getelementptr inbounds float, ptr %v2440, i64 %v2441
  store float %v2438, ptr %v2442, align 4
  %v2443 = add nsw i64 %v2412, 1
  br label %b312
b314:
  %v2444 = add i64 %v7, 0
  %v2445 = sdiv i64 %v2444, 1
  %v2446 = add i64 %v2, 1
  %v2447 = mul i64 %v2445, %v2
  %v2448 = sdiv i64 %v2447, %v3
  %v2449 = mul i64 %v2448, 1
  %v2450 = icmp slt i64 %v2449, %v7
  %v2451 = select i1 %v2450, i64 %v2449, i64 %v7
  %v2452 = mul i64 %v2445, %v2446
  %v2453 = sdiv i64 %v2452, %v3
  %v2454 = mul i64 %v2453, 1
  %v2455 = icmp slt i64 %v2454, %v7
  %v2456 = select i1 %v2455, i64 %v2454, i64 %v7
  br label %b318
b318:
  %v2457 = phi i64 [ %v2451, %b314 ], [ %v2498, %b319 ]
  %v2458 = icmp slt i64 %v2457, %v2456
  br i1 %v2458, label %b319, label %b320
b319:
  %v2459 = add i64 %v1202, 0
  %v2460 = and i64 %v2459, %v274
  %v2461 = mul i64 %v2460, %v7
  %v2462 = add i64 %v2461, %v2457
  %v2463 = mul i64 %v2462, 8
  %v2464 = getelementptr inbounds float, ptr %v30, i64 %v2463
  %v2465 = add i64 %v1202, 0
  %v2466 = and i64 %v2465, %v280
  %v2467 = mul i64 %v2466, %v7
  %v2468 = add i64 %v2467, %v2457
  %v2469 = mul i64 %v2468, 8
  %v2470 = getelementptr inbounds float, ptr %v36, i64 %v2469
  %v2471 = add i64 %v1202, 0
  %v2472 = and i64 %v2471, %v340
  %v2473 = mul i64 %v2472, %v7
  %v2474 = add i64 %v2473, %v2457
  %v2475 = mul i64 %v2474, 8
  %v2476 = getelementptr inbounds float, ptr %v166, i64 %v2475
  %v2477 = add i64 %v1202, 1
  %v2478 = and i64 %v2477, %v274
  %v2479 = mul i64 %v2478, %v7
  %v2480 = add i64 %v2479, %v2457
  %v2481 = mul i64 %v2480, 8
  %v2482 = getelementptr inbounds float, ptr %v30, i64 %v2481
  %v2483 = add i64 0, 0
  %v2484 = getelementptr inbounds float, ptr %v2464, i64 %v2483
  %v2485 = load <8 x float>, ptr %v2484, align 4
  %v2486 = add i64 0, 0
  %v2487 = getelementptr inbounds float, ptr %v2470, i64 %v2486
  %v2488 = load <8 x float>, ptr %v2487, align 4
  %v2489 = fadd <8 x float> %v2485, %v2488
  %v2490 = fmul <8 x float> %v2485, %v2488
  %v2491 = fsub <8 x float> %v2489, %v2490
  %v2492 = add i64 0, 0
  %v2493 = getelementptr inbounds float, ptr %v2476, i64 %v2492
  %v2494 = load <8 x float>, ptr %v2493, align 4
  %v2495 = fmul <8 x float> %v2491, %v2494
  %v2496 = add i64 0, 0
  %v2497 = getelementptr inbounds float, ptr %v2482, i64 %v2496
  store <8 x float> %v2495, ptr %v2497, align 4
  %v2498 = add nsw i64 %v2457, 1
  br label %b318
b320:
  %v2499 = add i64 %v7, 0
  %v2500 = sdiv i64 %v2499, 1
  %v2501 = add i64 %v2, 1
  %v2502 = mul i64 %v2500, %v2
  %v2503 = sdiv i64 %v2502, %v3
  %v2504 = mul i64 %v2503, 1
  %v2505 = icmp slt i64 %v2504, %v7
  %v2506 = select i1 %v2505, i64 %v2504, i64 %v7
  %v2507 = mul i64 %v2500, %v2501
  %v2508 = sdiv i64 %v2507, %v3
  %v2509 = mul i64 %v2508, 1
  %v2510 = icmp slt i64 %v2509, %v7
  %v2511 = select i1 %v2510, i64 %v2509, i64 %v7
  br label %b321
b321:
  %v2512 = phi i64 [ %v2506, %b320 ], [ %v2548, %b326 ]
  %v2513 = icmp slt i64 %v2512, %v2511
  br i1 %v2513, label %b322, label %b323
b322:
  br label %b324
b324:
  %v2514 = phi i64 [ 0, %b322 ], [ %v2547, %b329 ]
  %v2515 = icmp slt i64 %v2514, 2
  br i1 %v2515, label %b325, label %b326
b325:
  br label %b327
b327:
  %v2516 = phi i64 [ 0, %b325 ], [ %v2532, %b328 ]
  %v2517 = phi <8 x float> [ splat (float 0x0000000000000000), %b325 ], [ %v2531, %b328 ]
  %v2518 = icmp slt i64 %v2516, 8
  br i1 %v2518, label %b328, label %b329
b328:
  %v2519 = add i64 %v1202, 0
  %v2520 = and i64 %v2519, %v328
  %v2521 = mul i64 %v2520, %v7
  %v2522 = add i64 %v2521, %v2512
  %v2523 = mul i64 %v2522, 16
  %v2524 = getelementptr inbounds float, ptr %v154, i64 %v2523
  %v2525 = mul i64 %v2514, 8
  %v2526 = add i64 0, %v2525
  %v2527 = add i64 %v2526, %v2516
  %v2528 = getelementptr inbounds float, ptr %v2524, i64 %v2527
  %v2529 = load <8 x float>, ptr %v2528, align 4
  %v2530 = fmul <8 x float> %v2529, %v2529
  %v2531 = fadd <8 x float> %v2517, %v2530
  %v2532 = add nsw i64 %v2516, 8
  br label %b327
b329:
  %v2533 = shufflevector <8 x float> %v2517, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2534 = shufflevector <8 x float> %v2517, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2535 = fadd <4 x float> %v2533, %v2534
  %v2536 = shufflevector <4 x float> %v2535, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2537 = shufflevector <4 x float> %v2535, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2538 = fadd <2 x float> %v2536, %v2537
  %v2539 = extractelement <2 x float> %v2538, i64 0
  %v2540 = extractelement <2 x float> %v2538, i64 1
  %v2541 = fadd float %v2539, %v2540
  %v2542 = fadd float %v2541, 0x0000000000000000
  %v2543 = mul i64 %v2512, 2
  %v2544 = getelementptr inbounds float, ptr %v140, i64 %v2543
  %v2545 = add i64 0, %v2514
  %v2546 = getelementptr inbounds float, ptr %v2544, i64 %v2545
  store float %v2542, ptr %v2546, align 4
  %v2547 = add nsw i64 %v2514, 1
  br label %b324
b326:
  %v2548 = add nsw i64 %v2512, 1
  br label %b321
b323:
  %v2549 = add i64 %v7, 0
  %v2550 = sdiv i64 %v2549, 1
  %v2551 = add i64 %v2, 1
  %v2552 = mul i64 %v2550, %v2
  %v2553 = sdiv i64 %v2552, %v3
  %v2554 = mul i64 %v2553, 1
  %v2555 = icmp slt i64 %v2554, %v7
  %v2556 = select i1 %v2555, i64 %v2554, i64 %v7
  %v2557 = mul i64 %v2550, %v2551
  %v2558 = sdiv i64 %v2557, %v3
  %v2559 = mul i64 %v2558, 1
  %v2560 = icmp slt i64 %v2559, %v7
  %v2561 = select i1 %v2560, i64 %v2559, i64 %v7
  br label %b330
b330:
  %v2562 = phi i64 [ %v2556, %b323 ], [ %v2596, %b331 ]
  %v2563 = icmp slt i64 %v2562, %v2561
  br i1 %v2563, label %b331, label %b332
b331:
  %v2564 = mul i64 %v2562, 2
  %v2565 = getelementptr inbounds float, ptr %v136, i64 %v2564
  %v2566 = mul i64 %v2562, 2
  %v2567 = getelementptr inbounds float, ptr %v140, i64 %v2566
  %v2568 = add i64 %v1202, 0
  %v2569 = and i64 %v2568, %v342
  %v2570 = mul i64 %v2569, %v7
  %v2571 = add i64 %v2570, %v2562
  %v2572 = mul i64 %v2571, 2
  %v2573 = getelementptr inbounds float, ptr %v168, i64 %v2572
  %v2574 = add i64 %v1202, 0
  %v2575 = and i64 %v2574, %v344
  %v2576 = mul i64 %v2575, %v7
  %v2577 = add i64 %v2576, %v2562
  %v2578 = mul i64 %v2577, 2
  %v2579 = getelementptr inbounds float, ptr %v170, i64 %v2578
  %v2580 = icmp ult i64 2, 8
  %v2581 = select i1 %v2580, i64 2, i64 8
  %v2582 = trunc i64 %v2581 to i32
  %v2583 = insertelement <8 x i32> poison, i32 %v2582, i64 0
  %v2584 = shufflevector <8 x i32> %v2583, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2585 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2584
  %v2586 = add i64 0, 0
  %v2587 = getelementptr inbounds float, ptr %v2565, i64 %v2586
  %v2588 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2587, <8 x i1> %v2585, <8 x float> zeroinitializer)
  %v2589 = add i64 0, 0
  %v2590 = getelementptr inbounds float, ptr %v2567, i64 %v2589
  %v2591 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2590, <8 x i1> %v2585, <8 x float> zeroinitializer)
  %v2592 = add i64 0, 0
  %v2593 = getelementptr inbounds float, ptr %v2573, i64 %v2592
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2588, ptr align 4 %v2593, <8 x i1> %v2585)
  %v2594 = add i64 0, 0
  %v2595 = getelementptr inbounds float, ptr %v2579, i64 %v2594
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2591, ptr align 4 %v2595, <8 x i1> %v2585)
  %v2596 = add nsw i64 %v2562, 1
  br label %b330
b332:
  %v2597 = add i64 %v7, 0
  %v2598 = sdiv i64 %v2597, 1
  %v2599 = add i64 %v2, 1
  %v2600 = mul i64 %v2598, %v2
  %v2601 = sdiv i64 %v2600, %v3
  %v2602 = mul i64 %v2601, 1
  %v2603 = icmp slt i64 %v2602, %v7
  %v2604 = select i1 %v2603, i64 %v2602, i64 %v7
  %v2605 = mul i64 %v2598, %v2599
  %v2606 = sdiv i64 %v2605, %v3
  %v2607 = mul i64 %v2606, 1
  %v2608 = icmp slt i64 %v2607, %v7
  %v2609 = select i1 %v2608, i64 %v2607, i64 %v7
  br label %b333
b333:
  %v2610 = phi i64 [ %v2604, %b332 ], [ %v2624, %b334 ]
  %v2611 = icmp slt i64 %v2610, %v2609
  br i1 %v2611, label %b334, label %b335
b334:
  %v2612 = mul i64 %v2610, 1
  %v2613 = getelementptr inbounds float, ptr %v150, i64 %v2612
  %v2614 = getelementptr inbounds float, ptr %v2613, i64 0
  %v2615 = load float, ptr %v2614, align 4
  %v2616 = add i64 %v1202, 0
  %v2617 = and i64 %v2616, %v346
  %v2618 = mul i64 %v2617, %v7
  %v2619 = add i64 %v2618, %v2610
  %v2620 = mul i64 %v2619, 1
  %v2621 = getelementptr inbounds float, ptr %v172, i64 %v2620
  %v2622 = add i64 0, 0
  %v2623 = getelementptr inbounds float, ptr %v2621, i64 %v2622
  store float %v2615, ptr %v2623, align 4
  %v2624 = add nsw i64 %v2610, 1
  br label %b333
b335:
  %v2625 = add i64 %v7, 0
  %v2626 = sdiv i64 %v2625, 1
  %v2627 = add i64 %v2, 1
  %v2628 = mul i64 %v2626, %v2
  %v2629 = sdiv i64 %v2628, %v3
  %v2630 = mul i64 %v2629, 1
  %v2631 = icmp slt i64 %v2630, %v7
  %v2632 = select i1 %v2631, i64 %v2630, i64 %v7
  %v2633 = mul i64 %v2626, %v2627
  %v2634 = sdiv i64 %v2633, %v3
  %v2635 = mul i64 %v2634, 1
  %v2636 = icmp slt i64 %v2635, %v7
  %v2637 = select i1 %v2636, i64 %v2635, i64 %v7
  br label %b336
b336:
  %v2638 = phi i64 [ %v2632, %b335 ], [ %v2691, %b341 ]
  %v2639 = icmp slt i64 %v2638, %v2637
  br i1 %v2639, label %b337, label %b338
b337:
  br label %b339
b339:
  %v2640 = phi i64 [ 0, %b337 ], [ %v2690, %b344 ]
  %v2641 = icmp slt i64 %v2640, 8
  br i1 %v2641, label %b340, label %b341
b340:
  br label %b342
b342:
  %v2642 = phi i64 [ 0, %b340 ], [ %v2671, %b343 ]
  %v2643 = phi <8 x float> [ splat (float 0x0000000000000000), %b340 ], [ %v2670, %b343 ]
  %v2644 = icmp slt i64 %v2642, 8
  br i1 %v2644, label %b343, label %b344
b343:
  %v2645 = add i64 %v1202, 1
  %v2646 = and i64 %v2645, %v274
  %v2647 = mul i64 %v2646, %v7
  %v2648 = add i64 %v2647, %v2638
  %v2649 = mul i64 %v2648, 8
  %v2650 = getelementptr inbounds float, ptr %v30, i64 %v2649
  %v2651 = add i64 0, %v2640
  %v2652 = getelementptr inbounds float, ptr %v2650, i64 %v2651
  %v2653 = load float, ptr %v2652, align 4
  %v2654 = add i64 0, %v2642
  %v2655 = getelementptr inbounds float, ptr %v2650, i64 %v2654
  %v2656 = load <8 x float>, ptr %v2655, align 4
  %v2657 = insertelement <8 x float> poison, float %v2653, i64 0
  %v2658 = shufflevector <8 x float> %v2657, <8 x float> poison, <8 x i32> zeroinitializer
  %v2659 = fcmp oeq <8 x float> %v2656, %v2658
  %v2660 = select <8 x i1> %v2659, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2661 = mul i64 %v2640, 8
  %v2662 = add i64 0, %v2661
  %v2663 = add i64 %v2662, %v2642
  %v2664 = getelementptr inbounds float, ptr %v102, i64 %v2663
  %v2665 = load <8 x float>, ptr %v2664, align 4
  %v2666 = fcmp olt <8 x float> %v2656, %v2658
  %v2667 = select <8 x i1> %v2666, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2668 = fcmp une <8 x float> %v2660, splat (float 0x0000000000000000)
  %v2669 = select <8 x i1> %v2668, <8 x float> %v2665, <8 x float> %v2667
  %v2670 = fadd <8 x float> %v2643, %v2669
  %v2671 = add nsw i64 %v2642, 8
  br label %b342
b344:
  %v2672 = shufflevector <8 x float> %v2643, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2673 = shufflevector <8 x float> %v2643, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2674 = fadd <4 x float> %v2672, %v2673
  %v2675 = shufflevector <4 x float> %v2674, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2676 = shufflevector <4 x float> %v2674, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2677 = fadd <2 x float> %v2675, %v2676
  %v2678 = extractelement <2 x float> %v2677, i64 0
  %v2679 = extractelement <2 x float> %v2677, i64 1
  %v2680 = fadd float %v2678, %v2679
  %v2681 = fadd float %v2680, 0x0000000000000000
  %v2682 = add i64 %v1202, 0
  %v2683 = and i64 %v2682, %v348
  %v2684 = mul i64 %v2683, %v7
  %v2685 = add i64 %v2684, %v2638
  %v2686 = mul i64 %v2685, 8
  %v2687 = getelementptr inbounds float, ptr %v174, i64 %v2686
  %v2688 = add i64 0, %v2640
  %v2689 = getelementptr inbounds float, ptr %v2687, i64 %v2688
  store float %v2681, ptr %v2689, align 4
  %v2690 = add nsw i64 %v2640, 1
  br label %b339
b341:
  %v2691 = add nsw i64 %v2638, 1
  br label %b336
b338:
  %v2692 = add i64 %v7, 0
  %v2693 = sdiv i64 %v2692, 1
  %v2694 = add i64 %v2, 1
  %v2695 = mul i64 %v2693, %v2
  %v2696 = sdiv i64 %v2695, %v3
  %v2697 = mul i64 %v2696, 1
  %v2698 = icmp slt i64 %v2697, %v7
  %v2699 = select i1 %v2698, i64 %v2697, i64 %v7
  %v2700 = mul i64 %v2693, %v2694
  %v2701 = sdiv i64 %v2700, %v3
  %v2702 = mul i64 %v2701, 1
  %v2703 = icmp slt i64 %v2702, %v7
  %v2704 = select i1 %v2703, i64 %v2702, i64 %v7
  br label %b345
b345:
  %v2705 = phi i64 [ %v2699, %b338 ], [ %v2766, %b350 ]
  %v2706 = icmp slt i64 %v2705, %v2704
  br i1 %v2706, label %b346, label %b347
b346:
  br label %b348
b348:
  %v2707 = phi i64 [ 0, %b346 ], [ %v2765, %b353 ]
  %v2708 = icmp slt i64 %v2707, 2
  br i1 %v2708, label %b349, label %b350
b349:
  br label %b351
b351:
  %v2709 = phi i64 [ 0, %b349 ], [ %v2759, %b352 ]
  %v2710 = phi float [ 0x0000000000000000, %b349 ], [ %v2758, %b352 ]
  %v2711 = icmp slt i64 %v2709, 3
  br i1 %v2711, label %b352, label %b353
b352:
  %v2712 = add i64 %v1202, 0
  %v2713 = and i64 %v2712, %v334
  %v2714 = mul i64 %v2713, %v7
  %v2715 = add i64 %v2714, %v2705
  %v2716 = mul i64 %v2715, 6
  %v2717 = getelementptr inbounds float, ptr %v160, i64 %v2716
  %v2718 = add i64 %v1202, 0
  %v2719 = and i64 %v2718, %v342
  %v2720 = mul i64 %v2719, %v7
  %v2721 = add i64 %v2720, %v2705
  %v2722 = mul i64 %v2721, 2
  %v2723 = getelementptr inbounds float, ptr %v168, i64 %v2722
  %v2724 = add i64 0, %v2707
  %v2725 = getelementptr inbounds float, ptr %v2723, i64 %v2724
  %v2726 = load float, ptr %v2725, align 4
  %v2727 = mul i64 %v2707, 3
  %v2728 = add i64 0, %v2727
  %v2729 = add i64 %v2728, %v2709
  %v2730 = getelementptr inbounds float, ptr %v2717, i64 %v2729
  %v2731 = load float, ptr %v2730, align 4
  %v2732 = fsub float %v2731, %v2726
  %v2733 = fcmp olt float %v2732, 0xC05A400000000000
  %v2734 = select i1 %v2733, float 0xC05A400000000000, float %v2732
  %v2735 = fcmp ogt float %v2734, 0x4056400000000000
  %v2736 = select i1 %v2735, float 0x4056400000000000, float %v2734
  %v2737 = call float @llvm.fmuladd.f32(float %v2736, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2738 = fsub float %v2737, 0x4168000000000000
  %v2739 = call float @llvm.fmuladd.f32(float %v2738, float 0xBFE62E4000000000, float %v2736)
  %v2740 = call float @llvm.fmuladd.f32(float %v2738, float 0xBEB7F7D1C0000000, float %v2739)
  %v2741 = bitcast float %v2737 to i32
  %v2742 = fmul float %v2740, %v2740
  %v2743 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2740, float 0x3F81227F40000000)
  %v2744 = call float @llvm.fmuladd.f32(float %v2743, float %v2740, float 0x3FA5556740000000)
  %v2745 = call float @llvm.fmuladd.f32(float %v2744, float %v2740, float 0x3FC5554B00000000)
  %v2746 = call float @llvm.fmuladd.f32(float %v2745, float %v2740, float 0x3FDFFFFFE0000000)
  %v2747 = call float @llvm.fmuladd.f32(float %v2742, float %v2746, float %v2740)
  %v2748 = sub i32 %v2741, 1262485250
  %v2749 = lshr i32 %v2748, 1
  %v2750 = sub i32 %v2748, %v2749
  %v2751 = shl i32 %v2749, 23
  %v2752 = bitcast i32 %v2751 to float
  %v2753 = shl i32 %v2750, 23
  %v2754 = bitcast i32 %v2753 to float
  %v2755 = fadd float %v2747, 0x3FF0000000000000
  %v2756 = fmul float %v2755, %v2752
  %v2757 = fmul float %v2756, %v2754
  %v2758 = fadd float %v2710, %v2757
  %v2759 = add nsw i64 %v2709, 1
  br label %b351
b353:
  %v2760 = fadd float %v2710, 0x0000000000000000
  %v2761 = mul i64 %v2705, 2
  %v2762 = getelementptr inbounds float, ptr %v136, i64 %v2761
  %v2763 = add i64 0, %v2707
  %v2764 = getelementptr inbounds float, ptr %v2762, i64 %v2763
  store float %v2760, ptr %v2764, align 4
  %v2765 = add nsw i64 %v2707, 1
  br label %b348
b350:
  %v2766 = add nsw i64 %v2705, 1
  br label %b345
b347:
  %v2767 = add i64 %v7, 0
  %v2768 = sdiv i64 %v2767, 1
  %v2769 = add i64 %v2, 1
  %v2770 = mul i64 %v2768, %v2
  %v2771 = sdiv i64 %v2770, %v3
  %v2772 = mul i64 %v2771, 1
  %v2773 = icmp slt i64 %v2772, %v7
  %v2774 = select i1 %v2773, i64 %v2772, i64 %v7
  %v2775 = mul i64 %v2768, %v2769
  %v2776 = sdiv i64 %v2775, %v3
  %v2777 = mul i64 %v2776, 1
  %v2778 = icmp slt i64 %v2777, %v7
  %v2779 = select i1 %v2778, i64 %v2777, i64 %v7
  br label %b354
b354:
  %v2780 = phi i64 [ %v2774, %b347 ], [ %v2837, %b355 ]
  %v2781 = icmp slt i64 %v2780, %v2779
  br i1 %v2781, label %b355, label %b356
b355:
  %v2782 = mul i64 %v2780, 8
  %v2783 = getelementptr inbounds float, ptr %v130, i64 %v2782
  %v2784 = add i64 %v1202, 0
  %v2785 = and i64 %v2784, %v346
  %v2786 = mul i64 %v2785, %v7
  %v2787 = add i64 %v2786, %v2780
  %v2788 = mul i64 %v2787, 1
  %v2789 = getelementptr inbounds float, ptr %v172, i64 %v2788
  %v2790 = getelementptr inbounds float, ptr %v2789, i64 0
  %v2791 = load float, ptr %v2790, align 4
  %v2792 = fcmp ogt float %v2791, 0x0000000000000000
  %v2793 = select i1 %v2792, float 0x3FF0000000000000, float 0x0000000000000000
  %v2794 = fcmp une float %v2793, 0x0000000000000000
  %v2795 = select i1 %v2794, float %v2791, float 0x3FF0000000000000
  %v2796 = call float @llvm.sqrt.f32(float %v2795)
  %v2797 = fcmp une float %v2793, 0x0000000000000000
  %v2798 = select i1 %v2797, float %v2796, float 0x0000000000000000
  %v2799 = add i64 %v1202, 0
  %v2800 = and i64 %v2799, %v316
  %v2801 = mul i64 %v2800, %v7
  %v2802 = add i64 %v2801, %v2780
  %v2803 = mul i64 %v2802, 8
  %v2804 = getelementptr inbounds float, ptr %v120, i64 %v2803
  %v2805 = add i64 %v1202, 0
  %v2806 = and i64 %v2805, %v350
  %v2807 = mul i64 %v2806, %v7
  %v2808 = add i64 %v2807, %v2780
  %v2809 = mul i64 %v2808, 8
  %v2810 = getelementptr inbounds float, ptr %v176, i64 %v2809
  %v2811 = add i64 0, 0
  %v2812 = getelementptr inbounds float, ptr %v2783, i64 %v2811
  %v2813 = load <8 x float>, ptr %v2812, align 4
  %v2814 = add i64 0, 0
  %v2815 = getelementptr inbounds float, ptr %v2804, i64 %v2814
  %v2816 = load <8 x float>, ptr %v2815, align 4
  %v2817 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v2818 = shufflevector <8 x float> %v2817, <8 x float> poison, <8 x i32> zeroinitializer
  %v2819 = fcmp ogt <8 x float> %v2816, %v2818
  %v2820 = select <8 x i1> %v2819, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2821 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2822 = shufflevector <8 x float> %v2821, <8 x float> poison, <8 x i32> zeroinitializer
  %v2823 = fcmp une <8 x float> %v2820, splat (float 0x0000000000000000)
  %v2824 = select <8 x i1> %v2823, <8 x float> %v2816, <8 x float> %v2822
  %v2825 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v2824)
  %v2826 = fcmp une <8 x float> %v2820, splat (float 0x0000000000000000)
  %v2827 = select <8 x i1> %v2826, <8 x float> %v2825, <8 x float> %v2818
  %v2828 = insertelement <8 x float> poison, float %v2798, i64 0
  %v2829 = shufflevector <8 x float> %v2828, <8 x float> poison, <8 x i32> zeroinitializer
  %v2830 = fmul <8 x float> %v2829, %v2827
  %v2831 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v2832 = shufflevector <8 x float> %v2831, <8 x float> poison, <8 x i32> zeroinitializer
  %v2833 = fadd <8 x float> %v2830, %v2832
  %v2834 = fdiv <8 x float> %v2813, %v2833
  %v2835 = add i64 0, 0
  %v2836 = getelementptr inbounds float, ptr %v2810, i64 %v2835
  store <8 x float> %v2834, ptr %v2836, align 4
  %v2837 = add nsw i64 %v2780, 1
  br label %b354
b356:
  %v2838 = add i64 %v7, 0
  %v2839 = sdiv i64 %v2838, 1
  %v2840 = add i64 %v2, 1
  %v2841 = mul i64 %v2839, %v2
  %v2842 = sdiv i64 %v2841, %v3
  %v2843 = mul i64 %v2842, 1
  %v2844 = icmp slt i64 %v2843, %v7
  %v2845 = select i1 %v2844, i64 %v2843, i64 %v7
  %v2846 = mul i64 %v2839, %v2840
  %v2847 = sdiv i64 %v2846, %v3
  %v2848 = mul i64 %v2847, 1
  %v2849 = icmp slt i64 %v2848, %v7
  %v2850 = select i1 %v2849, i64 %v2848, i64 %v7
  br label %b357
b357:
  %v2851 = phi i64 [ %v2845, %b356 ], [ %v2903, %b362 ]
  %v2852 = icmp slt i64 %v2851, %v2850
  br i1 %v2852, label %b358, label %b359
b358:
  br label %b360
b360:
  %v2853 = phi i64 [ 0, %b358 ], [ %v2902, %b365 ]
  %v2854 = icmp slt i64 %v2853, 8
  br i1 %v2854, label %b361, label %b362
b361:
  br label %b363
b363:
  %v2855 = phi i64 [ 0, %b361 ], [ %v2887, %b364 ]
  %v2856 = phi <8 x float> [ splat (float 0x0000000000000000), %b361 ], [ %v2886, %b364 ]
  %v2857 = icmp slt i64 %v2855, 8
  br i1 %v2857, label %b364, label %b365
b364:
  %v2858 = add i64 0, %v2853
  %v2859 = sitofp i64 %v2858 to float
  %v2860 = add i64 %v1202, 0
  %v2861 = and i64 %v2860, %v348
  %v2862 = mul i64 %v2861, %v7
  %v2863 = add i64 %v2862, %v2851
  %v2864 = mul i64 %v2863, 8
  %v2865 = getelementptr inbounds float, ptr %v174, i64 %v2864
  %v2866 = add i64 %v1202, 1
  %v2867 = and i64 %v2866, %v274
  %v2868 = mul i64 %v2867, %v7
  %v2869 = add i64 %v2868, %v2851
  %v2870 = mul i64 %v2869, 8
  %v2871 = getelementptr inbounds float, ptr %v30, i64 %v2870
  %v2872 = add i64 0, %v2855
  %v2873 = getelementptr inbounds float, ptr %v2865, i64 %v2872
  %v2874 = load <8 x float>, ptr %v2873, align 4
  %v2875 = insertelement <8 x float> poison, float %v2859, i64 0
  %v2876 = shufflevector <8 x float> %v2875, <8 x float> poison, <8 x i32> zeroinitializer
  %v2877 = fcmp oeq <8 x float> %v2876, %v2874
  %v2878 = select <8 x i1> %v2877, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2879 = add i64 0, %v2855
  %v2880 = getelementptr inbounds float, ptr %v2871, i64 %v2879
  %v2881 = load <8 x float>, ptr %v2880, align 4
  %v2882 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v2883 = shufflevector <8 x float> %v2882, <8 x float> poison, <8 x i32> zeroinitializer
  %v2884 = fcmp une <8 x float> %v2878, splat (float 0x0000000000000000)
  %v2885 = select <8 x i1> %v2884, <8 x float> %v2881, <8 x float> %v2883
  %v2886 = fadd <8 x float> %v2856, %v2885
  %v2887 = add nsw i64 %v2855, 8
  br label %b363
b365:
  %v2888 = shufflevector <8 x float> %v2856, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2889 = shufflevector <8 x float> %v2856, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2890 = fadd <4 x float> %v2888, %v2889
  %v2891 = shufflevector <4 x float> %v2890, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2892 = shufflevector <4 x float> %v2890, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2893 = fadd <2 x float> %v2891, %v2892
  %v2894 = extractelement <2 x float> %v2893, i64 0
  %v2895 = extractelement <2 x float> %v2893, i64 1
  %v2896 = fadd float %v2894, %v2895
  %v2897 = fadd float %v2896, 0x0000000000000000
  %v2898 = mul i64 %v2851, 8
  %v2899 = getelementptr inbounds float, ptr %v128, i64 %v2898
  %v2900 = add i64 0, %v2853
  %v2901 = getelementptr inbounds float, ptr %v2899, i64 %v2900
  store float %v2897, ptr %v2901, align 4
  %v2902 = add nsw i64 %v2853, 1
  br label %b360
b362:
  %v2903 = add nsw i64 %v2851, 1
  br label %b357
b359:
  %v2904 = add i64 %v7, 0
  %v2905 = sdiv i64 %v2904, 1
  %v2906 = add i64 %v2, 1
  %v2907 = mul i64 %v2905, %v2
  %v2908 = sdiv i64 %v2907, %v3
  %v2909 = mul i64 %v2908, 1
  %v2910 = icmp slt i64 %v2909, %v7
  %v2911 = select i1 %v2910, i64 %v2909, i64 %v7
  %v2912 = mul i64 %v2905, %v2906
  %v2913 = sdiv i64 %v2912, %v3
  %v2914 = mul i64 %v2913, 1
  %v2915 = icmp slt i64 %v2914, %v7
  %v2916 = select i1 %v2915, i64 %v2914, i64 %v7
  br label %b366
b366:
  %v2917 = phi i64 [ %v2911, %b359 ], [ %v2938, %b367 ]
  %v2918 = icmp slt i64 %v2917, %v2916
  br i1 %v2918, label %b367, label %b368
b367:
  %v2919 = mul i64 %v2917, 8
  %v2920 = getelementptr inbounds float, ptr %v128, i64 %v2919
  %v2921 = add i64 %v1202, 0
  %v2922 = and i64 %v2921, %v294
  %v2923 = mul i64 %v2922, %v7
  %v2924 = add i64 %v2923, %v2917
  %v2925 = mul i64 %v2924, 8
  %v2926 = getelementptr inbounds float, ptr %v82, i64 %v2925
  %v2927 = icmp ult i64 7, 8
  %v2928 = select i1 %v2927, i64 7, i64 8
  %v2929 = trunc i64 %v2928 to i32
  %v2930 = insertelement <8 x i32> poison, i32 %v2929, i64 0
  %v2931 = shufflevector <8 x i32> %v2930, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2932 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2931
  %v2933 = add i64 1, 0
  %v2934 = getelementptr inbounds float, ptr %v2920, i64 %v2933
  %v2935 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2934, <8 x i1> %v2932, <8 x float> zeroinitializer)
  %v2936 = add i64 0, 0
  %v2937 = getelementptr inbounds float, ptr %v2926, i64 %v2936
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2935, ptr align 4 %v2937, <8 x i1> %v2932)
  %v2938 = add nsw i64 %v2917, 1
  br label %b366
b368:
  %v2939 = add i64 %v7, 0
  %v2940 = sdiv i64 %v2939, 1
  %v2941 = add i64 %v2, 1
  %v2942 = mul i64 %v2940, %v2
  %v2943 = sdiv i64 %v2942, %v3
  %v2944 = mul i64 %v2943, 1
  %v2945 = icmp slt i64 %v2944, %v7
  %v2946 = select i1 %v2945, i64 %v2944, i64 %v7
  %v2947 = mul i64 %v2940, %v2941
  %v2948 = sdiv i64 %v2947, %v3
  %v2949 = mul i64 %v2948, 1
  %v2950 = icmp slt i64 %v2949, %v7
  %v2951 = select i1 %v2950, i64 %v2949, i64 %v7
  br label %b369
b369:
  %v2952 = phi i64 [ %v2946, %b368 ], [ %v2962, %b370 ]
  %v2953 = icmp slt i64 %v2952, %v2951
  br i1 %v2953, label %b370, label %b371
b370:
  %v2954 = add i64 %v1202, 0
  %v2955 = and i64 %v2954, %v294
  %v2956 = mul i64 %v2955, %v7
  %v2957 = add i64 %v2956, %v2952
  %v2958 = mul i64 %v2957, 8
  %v2959 = getelementptr inbounds float, ptr %v82, i64 %v2958
  %v2960 = add i64 7, 0
  %v2961 = getelementptr inbounds float, ptr %v2959, i64 %v2960
  store float 0x0000000000000000, ptr %v2961, align 4
  %v2962 = add nsw i64 %v2952, 1
  br label %b369
b371:
  %v2963 = add i64 %v7, 0
  %v2964 = sdiv i64 %v2963, 1
  %v2965 = add i64 %v2, 1
  %v2966 = mul i64 %v2964, %v2
  %v2967 = sdiv i64 %v2966, %v3
  %v2968 = mul i64 %v2967, 1
  %v2969 = icmp slt i64 %v2968, %v7
  %v2970 = select i1 %v2969, i64 %v2968, i64 %v7
  %v2971 = mul i64 %v2964, %v2965
  %v2972 = sdiv i64 %v2971, %v3
  %v2973 = mul i64 %v2972, 1
  %v2974 = icmp slt i64 %v2973, %v7
  %v2975 = select i1 %v2974, i64 %v2973, i64 %v7
  br label %b372
b372:
  %v2976 = phi i64 [ %v2970, %b371 ], [ %v2997, %b373 ]
  %v2977 = icmp slt i64 %v2976, %v2975
  br i1 %v2977, label %b373, label %b374
b373:
  %v2978 = mul i64 %v2976, 2
  %v2979 = getelementptr inbounds float, ptr %v136, i64 %v2978
  %v2980 = add i64 %v1202, 0
  %v2981 = and i64 %v2980, %v352
  %v2982 = mul i64 %v2981, %v7
  %v2983 = add i64 %v2982, %v2976
  %v2984 = mul i64 %v2983, 2
  %v2985 = getelementptr inbounds float, ptr %v178, i64 %v2984
  %v2986 = icmp ult i64 2, 8
  %v2987 = select i1 %v2986, i64 2, i64 8
  %v2988 = trunc i64 %v2987 to i32
  %v2989 = insertelement <8 x i32> poison, i32 %v2988, i64 0
  %v2990 = shufflevector <8 x i32> %v2989, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2991 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2990
  %v2992 = add i64 0, 0
  %v2993 = getelementptr inbounds float, ptr %v2979, i64 %v2992
  %v2994 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2993, <8 x i1> %v2991, <8 x float> zeroinitializer)
  %v2995 = add i64 0, 0
  %v2996 = getelementptr inbounds float, ptr %v2985, i64 %v2995
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2994, ptr align 4 %v2996, <8 x i1> %v2991)
  %v2997 = add nsw i64 %v2976, 1
  br label %b372
b374:
  %v2998 = add i64 %v7, 0
  %v2999 = sdiv i64 %v2998, 1
  %v3000 = add i64 %v2, 1
  %v3001 = mul i64 %v2999, %v2
  %v3002 = sdiv i64 %v3001, %v3
  %v3003 = mul i64 %v3002, 1
  %v3004 = icmp slt i64 %v3003, %v7
  %v3005 = select i1 %v3004, i64 %v3003, i64 %v7
  %v3006 = mul i64 %v2999, %v3000
  %v3007 = sdiv i64 %v3006, %v3
  %v3008 = mul i64 %v3007, 1
  %v3009 = icmp slt i64 %v3008, %v7
  %v3010 = select i1 %v3009, i64 %v3008, i64 %v7
  br label %b375
b375:
  %v3011 = phi i64 [ %v3005, %b374 ], [ %v3099, %b380 ]
  %v3012 = icmp slt i64 %v3011, %v3010
  br i1 %v3012, label %b376, label %b377
b376:
  br label %b378
b378:
  %v3013 = phi i64 [ 0, %b376 ], [ %v3084, %b379 ]
  %v3014 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b376 ], [ %v3083, %b379 ]
  %v3015 = icmp slt i64 %v3013, 8
  br i1 %v3015, label %b379, label %b380
b379:
  %v3016 = add i64 %v1202, 0
  %v3017 = and i64 %v3016, %v326
  %v3018 = mul i64 %v3017, %v7
  %v3019 = add i64 %v3018, %v3011
  %v3020 = mul i64 %v3019, 1
  %v3021 = getelementptr inbounds float, ptr %v148, i64 %v3020
  %v3022 = getelementptr inbounds float, ptr %v3021, i64 0
  %v3023 = load float, ptr %v3022, align 4
  %v3024 = call float @llvm.fabs.f32(float %v3023)
  %v3025 = fneg float %v3024
  %v3026 = fcmp olt float %v3025, 0xC05A400000000000
  %v3027 = select i1 %v3026, float 0xC05A400000000000, float %v3025
  %v3028 = call float @llvm.fmuladd.f32(float %v3027, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3029 = fsub float %v3028, 0x4168000000000000
  %v3030 = call float @llvm.fmuladd.f32(float %v3029, float 0xBFE62E4000000000, float %v3027)
  %v3031 = call float @llvm.fmuladd.f32(float %v3029, float 0xBEB7F7D1C0000000, float %v3030)
  %v3032 = bitcast float %v3028 to i32
  %v3033 = fmul float %v3031, %v3031
  %v3034 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3031, float 0x3F81227F40000000)
  %v3035 = call float @llvm.fmuladd.f32(float %v3034, float %v3031, float 0x3FA5556740000000)
  %v3036 = call float @llvm.fmuladd.f32(float %v3035, float %v3031, float 0x3FC5554B00000000)
  %v3037 = call float @llvm.fmuladd.f32(float %v3036, float %v3031, float 0x3FDFFFFFE0000000)
  %v3038 = call float @llvm.fmuladd.f32(float %v3033, float %v3037, float %v3031)
  %v3039 = sub i32 %v3032, 1262485250
  %v3040 = lshr i32 %v3039, 1
  %v3041 = sub i32 %v3039, %v3040
  %v3042 = shl i32 %v3040, 23
  %v3043 = bitcast i32 %v3042 to float
  %v3044 = shl i32 %v3041, 23
  %v3045 = bitcast i32 %v3044 to float
  %v3046 = fadd float %v3038, 0x3FF0000000000000
  %v3047 = fmul float %v3046, %v3043
  %v3048 = fmul float %v3047, %v3045
  %v3049 = fcmp ogt float %v3048, 0x3FDA8279A0000000
  %v3050 = call float @llvm.fmuladd.f32(float %v3048, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v3051 = select i1 %v3049, float %v3050, float %v3048
  %v3052 = select i1 %v3049, float 0x3FE62E4000000000, float 0x0000000000000000
  %v3053 = select i1 %v3049, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v3054 = fmul float %v3051, %v3051
  %v3055 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v3054, float 0xBFC0DA7220000000)
  %v3056 = call float @llvm.fmuladd.f32(float %v3055, float %v3054, float 0xBFC546EF00000000)
  %v3057 = call float @llvm.fmuladd.f32(float %v3056, float %v3054, float 0xBFD0002320000000)
  %v3058 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v3054, float 0x3FC22D90A0000000)
  %v3059 = call float @llvm.fmuladd.f32(float %v3058, float %v3054, float 0x3FC999FF60000000)
  %v3060 = call float @llvm.fmuladd.f32(float %v3059, float %v3054, float 0x3FD5555540000000)
  %v3061 = call float @llvm.fmuladd.f32(float %v3051, float %v3057, float %v3060)
  %v3062 = call float @llvm.fmuladd.f32(float %v3051, float %v3061, float 0xBFE0000000000000)
  %v3063 = fmul float %v3051, %v3051
  %v3064 = call float @llvm.fmuladd.f32(float %v3063, float %v3062, float %v3053)
  %v3065 = fadd float %v3064, %v3051
  %v3066 = fadd float %v3065, %v3052
  %v3067 = fcmp ogt float %v3023, 0x0000000000000000
  %v3068 = select i1 %v3067, float %v3023, float 0x0000000000000000
  %v3069 = fadd float %v3068, %v3066
  %v3070 = fadd float 0x3FF0000000000000, %v3069
  %v3071 = add i64 %v1202, 0
  %v3072 = and i64 %v3071, %v350
  %v3073 = mul i64 %v3072, %v7
  %v3074 = add i64 %v3073, %v3011
  %v3075 = mul i64 %v3074, 8
  %v3076 = getelementptr inbounds float, ptr %v176, i64 %v3075
  %v3077 = add i64 0, %v3013
  %v3078 = getelementptr inbounds float, ptr %v3076, i64 %v3077
  %v3079 = load <8 x float>, ptr %v3078, align 4
  %v3080 = insertelement <8 x float> poison, float %v3070, i64 0
  %v3081 = shufflevector <8 x float> %v3080, <8 x float> poison, <8 x i32> zeroinitializer
  %v3082 = fmul <8 x float> %v3081, %v3079
  %v3083 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v3014, <8 x float> %v3082)
  %v3084 = add nsw i64 %v3013, 8
  br label %b378
b380:
  %v3085 = shufflevector <8 x float> %v3014, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3086 = shufflevector <8 x float> %v3014, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3087 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v3085, <4 x float> %v3086)
  %v3088 = shufflevector <4 x float> %v3087, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3089 = shufflevector <4 x float> %v3087, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3090 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v3088, <2 x float> %v3089)
  %v3091 = extractelement <2 x float> %v3090, i64 0
  %v3092 = extractelement <2 x float> %v3090, i64 1
  %v3093 = call float @llvm.maximum.f32(float %v3091, float %v3092)
  %v3094 = call float @llvm.maximum.f32(float %v3093, float 0xFFF0000000000000)
  %v3095 = mul i64 %v3011, 1
  %v3096 = getelementptr inbounds float, ptr %v152, i64 %v3095
  %v3097 = add i64 0, 0
  %v3098 = getelementptr inbounds float, ptr %v3096, i64 %v3097
  store float %v3094, ptr %v3098, align 4
  %v3099 = add nsw i64 %v3011, 1
  br label %b375
b377:
  %v3100 = add i64 %v7, 0
  %v3101 = sdiv i64 %v3100, 1
  %v3102 = add i64 %v2, 1
  %v3103 = mul i64 %v3101, %v2
  %v3104 = sdiv i64 %v3103, %v3
  %v3105 = mul i64 %v3104, 1
  %v3106 = icmp slt i64 %v3105, %v7
  %v3107 = select i1 %v3106, i64 %v3105, i64 %v7
  %v3108 = mul i64 %v3101, %v3102
  %v3109 = sdiv i64 %v3108, %v3
  %v3110 = mul i64 %v3109, 1
  %v3111 = icmp slt i64 %v3110, %v7
  %v3112 = select i1 %v3111, i64 %v3110, i64 %v7
  br label %b381
b381:
  %v3113 = phi i64 [ %v3107, %b377 ], [ %v3129, %b386 ]
  %v3114 = icmp slt i64 %v3113, %v3112
  br i1 %v3114, label %b382, label %b383
b382:
  br label %b384
b384:
  %v3115 = phi i64 [ 0, %b382 ], [ %v3128, %b385 ]
  %v3116 = phi float [ 0x3FF0000000000000, %b382 ], [ %v3123, %b385 ]
  %v3117 = icmp slt i64 %v3115, 8
  br i1 %v3117, label %b385, label %b386
b385:
  %v3118 = mul i64 %v3113, 8
  %v3119 = getelementptr inbounds float, ptr %v128, i64 %v3118
  %v3120 = add i64 0, %v3115
  %v3121 = getelementptr inbounds float, ptr %v3119, i64 %v3120
  %v3122 = load float, ptr %v3121, align 4
  %v3123 = fmul float %v3116, %v3122
  %v3124 = mul i64 %v3113, 8
  %v3125 = getelementptr inbounds float, ptr %v134, i64 %v3124
  %v3126 = add i64 0, %v3115
  %v3127 = getelementptr inbounds float, ptr %v3125, i64 %v3126
  store float %v3123, ptr %v3127, align 4
  %v3128 = add nsw i64 %v3115, 1
  br label %b384
b386:
  %v3129 = add nsw i64 %v3113, 1
  br label %b381
b383:
  %v3130 = add i64 %v7, 0
  %v3131 = sdiv i64 %v3130, 1
  %v3132 = add i64 %v2, 1
  %v3133 = mul i64 %v3131, %v2
  %v3134 = sdiv i64 %v3133, %v3
  %v3135 = mul i64 %v3134, 1
  %v3136 = icmp slt i64 %v3135, %v7
  %v3137 = select i1 %v3136, i64 %v3135, i64 %v7
  %v3138 = mul i64 %v3131, %v3132
  %v3139 = sdiv i64 %v3138, %v3
  %v3140 = mul i64 %v3139, 1
  %v3141 = icmp slt i64 %v3140, %v7
  %v3142 = select i1 %v3141, i64 %v3140, i64 %v7
  br label %b387
b387:
  %v3143 = phi i64 [ %v3137, %b383 ], [ %v3167, %b388 ]
  %v3144 = icmp slt i64 %v3143, %v3142
  br i1 %v3144, label %b388, label %b389
b388:
  %v3145 = mul i64 %v3143, 8
  %v3146 = getelementptr inbounds float, ptr %v128, i64 %v3145
  %v3147 = add i64 %v1202, 0
  %v3148 = and i64 %v3147, %v354
  %v3149 = mul i64 %v3148, %v7
  %v3150 = add i64 %v3149, %v3143
  %v3151 = mul i64 %v3150, 7
  %v3152 = getelementptr inbounds float, ptr %v180, i64 %v3151
  %v3153 = icmp ult i64 7, 8
  %v3154 = select i1 %v3153, i64 7, i64 8
  %v3155 = trunc i64 %v3154 to i32
  %v3156 = insertelement <8 x i32> poison, i32 %v3155, i64 0
  %v3157 = shufflevector <8 x i32> %v3156, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3158 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3157
  %v3159 = add i64 1, 0
  %v3160 = getelementptr inbounds float, ptr %v3146, i64 %v3159
  %v3161 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3160, <8 x i1> %v3158, <8 x float> zeroinitializer)
  %v3162 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3163 = shufflevector <8 x float> %v3162, <8 x float> poison, <8 x i32> zeroinitializer
  %v3164 = fsub <8 x float> %v3163, %v3161
  %v3165 = add i64 0, 0
  %v3166 = getelementptr inbounds float, ptr %v3152, i64 %v3165
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3164, ptr align 4 %v3166, <8 x i1> %v3158)
  %v3167 = add nsw i64 %v3143, 1
  br label %b387
b389:
  %v3168 = add i64 %v7, 0
  %v3169 = sdiv i64 %v3168, 1
  %v3170 = add i64 %v2, 1
  %v3171 = mul i64 %v3169, %v2
  %v3172 = sdiv i64 %v3171, %v3
  %v3173 = mul i64 %v3172, 1
  %v3174 = icmp slt i64 %v3173, %v7
  %v3175 = select i1 %v3174, i64 %v3173, i64 %v7
  %v3176 = mul i64 %v3169, %v3170
  %v3177 = sdiv i64 %v3176, %v3
  %v3178 = mul i64 %v3177, 1
  %v3179 = icmp slt i64 %v3178, %v7
  %v3180 = select i1 %v3179, i64 %v3178, i64 %v7
  br label %b390
b390:
  %v3181 = phi i64 [ %v3175, %b389 ], [ %v3191, %b391 ]
  %v3182 = icmp slt i64 %v3181, %v3180
  br i1 %v3182, label %b391, label %b392
b391:
  %v3183 = add i64 %v1202, 0
  %v3184 = and i64 %v3183, %v296
  %v3185 = mul i64 %v3184, %v7
  %v3186 = add i64 %v3185, %v3181
  %v3187 = mul i64 %v3186, 8
  %v3188 = getelementptr inbounds float, ptr %v84, i64 %v3187
  %v3189 = add i64 0, 0
  %v3190 = getelementptr inbounds float, ptr %v3188, i64 %v3189
  store float 0x3FF0000000000000, ptr %v3190, align 4
  %v3191 = add nsw i64 %v3181, 1
  br label %b390
b392:
  %v3192 = add i64 %v7, 0
  %v3193 = sdiv i64 %v3192, 1
  %v3194 = add i64 %v2, 1
  %v3195 = mul i64 %v3193, %v2
  %v3196 = sdiv i64 %v3195, %v3
  %v3197 = mul i64 %v3196, 1
  %v3198 = icmp slt i64 %v3197, %v7
  %v3199 = select i1 %v3198, i64 %v3197, i64 %v7
  %v3200 = mul i64 %v3193, %v3194
  %v3201 = sdiv i64 %v3200, %v3
  %v3202 = mul i64 %v3201, 1
  %v3203 = icmp slt i64 %v3202, %v7
  %v3204 = select i1 %v3203, i64 %v3202, i64 %v7
  br label %b393
b393:
  %v3205 = phi i64 [ %v3199, %b392 ], [ %v3226, %b394 ]
  %v3206 = icmp slt i64 %v3205, %v3204
  br i1 %v3206, label %b394, label %b395
b394:
  %v3207 = mul i64 %v3205, 8
  %v3208 = getelementptr inbounds float, ptr %v134, i64 %v3207
  %v3209 = add i64 %v1202, 0
  %v3210 = and i64 %v3209, %v296
  %v3211 = mul i64 %v3210, %v7
  %v3212 = add i64 %v3211, %v3205
  %v3213 = mul i64 %v3212, 8
  %v3214 = getelementptr inbounds float, ptr %v84, i64 %v3213
  %v3215 = icmp ult i64 7, 8
  %v3216 = select i1 %v3215, i64 7, i64 8
  %v3217 = trunc i64 %v3216 to i32
  %v3218 = insertelement <8 x i32> poison, i32 %v3217, i64 0
  %v3219 = shufflevector <8 x i32> %v3218, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3220 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3219
  %v3221 = add i64 0, 0
  %v3222 = getelementptr inbounds float, ptr %v3208, i64 %v3221
  %v3223 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3222, <8 x i1> %v3220, <8 x float> zeroinitializer)
  %v3224 = add i64 1, 0
  %v3225 = getelementptr inbounds float, ptr %v3214, i64 %v3224
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3223, ptr align 4 %v3225, <8 x i1> %v3220)
  %v3226 = add nsw i64 %v3205, 1
  br label %b393
b395:
  %v3227 = add i64 %v7, 0
  %v3228 = sdiv i64 %v3227, 1
  %v3229 = add i64 %v2, 1
  %v3230 = mul i64 %v3228, %v2
  %v3231 = sdiv i64 %v3230, %v3
  %v3232 = mul i64 %v3231, 1
  %v3233 = icmp slt i64 %v3232, %v7
  %v3234 = select i1 %v3233, i64 %v3232, i64 %v7
  %v3235 = mul i64 %v3228, %v3229
  %v3236 = sdiv i64 %v3235, %v3
  %v3237 = mul i64 %v3236, 1
  %v3238 = icmp slt i64 %v3237, %v7
  %v3239 = select i1 %v3238, i64 %v3237, i64 %v7
  br label %b396
b396:
  %v3240 = phi i64 [ %v3234, %b395 ], [ %v3254, %b397 ]
  %v3241 = icmp slt i64 %v3240, %v3239
  br i1 %v3241, label %b397, label %b398
b397:
  %v3242 = mul i64 %v3240, 1
  %v3243 = getelementptr inbounds float, ptr %v152, i64 %v3242
  %v3244 = getelementptr inbounds float, ptr %v3243, i64 0
  %v3245 = load float, ptr %v3244, align 4
  %v3246 = add i64 %v1202, 0
  %v3247 = and i64 %v3246, %v356
  %v3248 = mul i64 %v3247, %v7
  %v3249 = add i64 %v3248, %v3240
  %v3250 = mul i64 %v3249, 1
  %v3251 = getelementptr inbounds float, ptr %v182, i64 %v3250
  %v3252 = add i64 0, 0
  %v3253 = getelementptr inbounds float, ptr %v3251, i64 %v3252
  store float %v3245, ptr %v3253, align 4
  %v3254 = add nsw i64 %v3240, 1
  br label %b396
b398:
  %v3255 = add i64 %v7, 0
  %v3256 = sdiv i64 %v3255, 1
  %v3257 = add i64 %v2, 1
  %v3258 = mul i64 %v3256, %v2
  %v3259 = sdiv i64 %v3258, %v3
  %v3260 = mul i64 %v3259, 1
  %v3261 = icmp slt i64 %v3260, %v7
  %v3262 = select i1 %v3261, i64 %v3260, i64 %v7
  %v3263 = mul i64 %v3256, %v3257
  %v3264 = sdiv i64 %v3263, %v3
  %v3265 = mul i64 %v3264, 1
  %v3266 = icmp slt i64 %v3265, %v7
  %v3267 = select i1 %v3266, i64 %v3265, i64 %v7
  br label %b399
b399:
  %v3268 = phi i64 [ %v3262, %b398 ], [ %v3292, %b400 ]
  %v3269 = icmp slt i64 %v3268, %v3267
  br i1 %v3269, label %b400, label %b401
b400:
  %v3270 = mul i64 %v3268, 8
  %v3271 = getelementptr inbounds float, ptr %v128, i64 %v3270
  %v3272 = add i64 %v1202, 0
  %v3273 = and i64 %v3272, %v296
  %v3274 = mul i64 %v3273, %v7
  %v3275 = add i64 %v3274, %v3268
  %v3276 = mul i64 %v3275, 8
  %v3277 = getelementptr inbounds float, ptr %v84, i64 %v3276
  %v3278 = mul i64 %v3268, 8
  %v3279 = getelementptr inbounds float, ptr %v130, i64 %v3278
  %v3280 = add i64 0, 0
  %v3281 = getelementptr inbounds float, ptr %v3271, i64 %v3280
  %v3282 = load <8 x float>, ptr %v3281, align 4
  %v3283 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3284 = shufflevector <8 x float> %v3283, <8 x float> poison, <8 x i32> zeroinitializer
  %v3285 = fsub <8 x float> %v3284, %v3282
  %v3286 = add i64 0, 0
  %v3287 = getelementptr inbounds float, ptr %v3277, i64 %v3286
  %v3288 = load <8 x float>, ptr %v3287, align 4
  %v3289 = fmul <8 x float> %v3285, %v3288
  %v3290 = add i64 0, 0
  %v3291 = getelementptr inbounds float, ptr %v3279, i64 %v3290
  store <8 x float> %v3289, ptr %v3291, align 4
  %v3292 = add nsw i64 %v3268, 1
  br label %b399
b401:
  %v3293 = add i64 %v7, 0
  %v3294 = sdiv i64 %v3293, 1
  %v3295 = add i64 %v2, 1
  %v3296 = mul i64 %v3294, %v2
  %v3297 = sdiv i64 %v3296, %v3
  %v3298 = mul i64 %v3297, 1
  %v3299 = icmp slt i64 %v3298, %v7
  %v3300 = select i1 %v3299, i64 %v3298, i64 %v7
  %v3301 = mul i64 %v3294, %v3295
  %v3302 = sdiv i64 %v3301, %v3
  %v3303 = mul i64 %v3302, 1
  %v3304 = icmp slt i64 %v3303, %v7
  %v3305 = select i1 %v3304, i64 %v3303, i64 %v7
  br label %b402
b402:
  %v3306 = phi i64 [ %v3300, %b401 ], [ %v3430, %b407 ]
  %v3307 = icmp slt i64 %v3306, %v3305
  br i1 %v3307, label %b403, label %b404
b403:
  br label %b405
b405:
  %v3308 = phi i64 [ 0, %b403 ], [ %v3415, %b406 ]
  %v3309 = phi <8 x float> [ splat (float 0x0000000000000000), %b403 ], [ %v3414, %b406 ]
  %v3310 = icmp slt i64 %v3308, 8
  br i1 %v3310, label %b406, label %b407
b406:
  %v3311 = add i64 %v1202, 0
  %v3312 = and i64 %v3311, %v326
  %v3313 = mul i64 %v3312, %v7
  %v3314 = add i64 %v3313, %v3306
  %v3315 = mul i64 %v3314, 1
  %v3316 = getelementptr inbounds float, ptr %v148, i64 %v3315
  %v3317 = getelementptr inbounds float, ptr %v3316, i64 0
  %v3318 = load float, ptr %v3317, align 4
  %v3319 = call float @llvm.fabs.f32(float %v3318)
  %v3320 = fneg float %v3319
  %v3321 = fcmp olt float %v3320, 0xC05A400000000000
  %v3322 = select i1 %v3321, float 0xC05A400000000000, float %v3320
  %v3323 = call float @llvm.fmuladd.f32(float %v3322, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3324 = fsub float %v3323, 0x4168000000000000
  %v3325 = call float @llvm.fmuladd.f32(float %v3324, float 0xBFE62E4000000000, float %v3322)
  %v3326 = call float @llvm.fmuladd.f32(float %v3324, float 0xBEB7F7D1C0000000, float %v3325)
  %v3327 = bitcast float %v3323 to i32
  %v3328 = fmul float %v3326, %v3326
  %v3329 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3326, float 0x3F81227F40000000)
  %v3330 = call float @llvm.fmuladd.f32(float %v3329, float %v3326, float 0x3FA5556740000000)
  %v3331 = call float @llvm.fmuladd.f32(float %v3330, float %v3326, float 0x3FC5554B00000000)
  %v3332 = call float @llvm.fmuladd.f32(float %v3331, float %v3326, float 0x3FDFFFFFE0000000)
  %v3333 = call float @llvm.fmuladd.f32(float %v3328, float %v3332, float %v3326)
  %v3334 = sub i32 %v3327, 1262485250
  %v3335 = lshr i32 %v3334, 1
  %v3336 = sub i32 %v3334, %v3335
  %v3337 = shl i32 %v3335, 23
  %v3338 = bitcast i32 %v3337 to float
  %v3339 = shl i32 %v3336, 23
  %v3340 = bitcast i32 %v3339 to float
  %v3341 = fadd float %v3333, 0x3FF0000000000000
  %v3342 = fmul float %v3341, %v3338
  %v3343 = fmul float %v3342, %v3340
  %v3344 = fcmp ogt float %v3343, 0x3FDA8279A0000000
  %v3345 = call float @llvm.fmuladd.f32(float %v3343, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v3346 = select i1 %v3344, float %v3345, float %v3343
  %v3347 = select i1 %v3344, float 0x3FE62E4000000000, float 0x0000000000000000
  %v3348 = select i1 %v3344, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v3349 = fmul float %v3346, %v3346
  %v3350 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v3349, float 0xBFC0DA7220000000)
  %v3351 = call float @llvm.fmuladd.f32(float %v3350, float %v3349, float 0xBFC546EF00000000)
  %v3352 = call float @llvm.fmuladd.f32(float %v3351, float %v3349, float 0xBFD0002320000000)
  %v3353 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v3349, float 0x3FC22D90A0000000)
  %v3354 = call float @llvm.fmuladd.f32(float %v3353, float %v3349, float 0x3FC999FF60000000)
  %v3355 = call float @llvm.fmuladd.f32(float %v3354, float %v3349, float 0x3FD5555540000000)
  %v3356 = call float @llvm.fmuladd.f32(float %v3346, float %v3352, float %v3355)
  %v3357 = call float @llvm.fmuladd.f32(float %v3346, float %v3356, float 0xBFE0000000000000)
  %v3358 = fmul float %v3346, %v3346
  %v3359 = call float @llvm.fmuladd.f32(float %v3358, float %v3357, float %v3348)
  %v3360 = fadd float %v3359, %v3346
  %v3361 = fadd float %v3360, %v3347
  %v3362 = fcmp ogt float %v3318, 0x0000000000000000
  %v3363 = select i1 %v3362, float %v3318, float 0x0000000000000000
  %v3364 = fadd float %v3363, %v3361
  %v3365 = fadd float 0x3FF0000000000000, %v3364
  %v3366 = add i64 %v1202, 0
  %v3367 = and i64 %v3366, %v350
  %v3368 = mul i64 %v3367, %v7
  %v3369 = add i64 %v3368, %v3306
  %v3370 = mul i64 %v3369, 8
  %v3371 = getelementptr inbounds float, ptr %v176, i64 %v3370
  %v3372 = add i64 %v1202, 0
  %v3373 = and i64 %v3372, %v356
  %v3374 = mul i64 %v3373, %v7
  %v3375 = add i64 %v3374, %v3306
  %v3376 = mul i64 %v3375, 1
  %v3377 = getelementptr inbounds float, ptr %v182, i64 %v3376
  %v3378 = getelementptr inbounds float, ptr %v3377, i64 0
  %v3379 = load float, ptr %v3378, align 4
  %v3380 = add i64 0, %v3308
  %v3381 = getelementptr inbounds float, ptr %v3371, i64 %v3380
  %v3382 = load <8 x float>, ptr %v3381, align 4
  %v3383 = insertelement <8 x float> poison, float %v3365, i64 0
  %v3384 = shufflevector <8 x float> %v3383, <8 x float> poison, <8 x i32> zeroinitializer
  %v3385 = fmul <8 x float> %v3384, %v3382
  %v3386 = insertelement <8 x float> poison, float %v3379, i64 0
  %v3387 = shufflevector <8 x float> %v3386, <8 x float> poison, <8 x i32> zeroinitializer
  %v3388 = fsub <8 x float> %v3385, %v3387
  %v3389 = fcmp olt <8 x float> %v3388, splat (float 0xC05A400000000000)
  %v3390 = select <8 x i1> %v3389, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3388
  %v3391 = fcmp ogt <8 x float> %v3390, splat (float 0x4056400000000000)
  %v3392 = select <8 x i1> %v3391, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3390
  %v3393 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3392, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3394 = fsub <8 x float> %v3393, splat (float 0x4168000000000000)
  %v3395 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3394, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3392)
  %v3396 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3394, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3395)
  %v3397 = bitcast <8 x float> %v3393 to <8 x i32>
  %v3398 = fmul <8 x float> %v3396, %v3396
  %v3399 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3396, <8 x float> splat (float 0x3F81227F40000000))
  %v3400 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3399, <8 x float> %v3396, <8 x float> splat (float 0x3FA5556740000000))
  %v3401 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3400, <8 x float> %v3396, <8 x float> splat (float 0x3FC5554B00000000))
  %v3402 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3401, <8 x float> %v3396, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3403 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3398, <8 x float> %v3402, <8 x float> %v3396)
  %v3404 = sub <8 x i32> %v3397, splat (i32 1262485250)
  %v3405 = lshr <8 x i32> %v3404, splat (i32 1)
  %v3406 = sub <8 x i32> %v3404, %v3405
  %v3407 = shl <8 x i32> %v3405, splat (i32 23)
  %v3408 = bitcast <8 x i32> %v3407 to <8 x float>
  %v3409 = shl <8 x i32> %v3406, splat (i32 23)
  %v3410 = bitcast <8 x i32> %v3409 to <8 x float>
  %v3411 = fadd <8 x float> %v3403, splat (float 0x3FF0000000000000)
  %v3412 = fmul <8 x float> %v3411, %v3408
  %v3413 = fmul <8 x float> %v3412, %v3410
  %v3414 = fadd <8 x float> %v3309, %v3413
  %v3415 = add nsw i64 %v3308, 8
  br label %b405
b407:
  %v3416 = shufflevector <8 x float> %v3309, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3417 = shufflevector <8 x float> %v3309, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3418 = fadd <4 x float> %v3416, %v3417
  %v3419 = shufflevector <4 x float> %v3418, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3420 = shufflevector <4 x float> %v3418, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3421 = fadd <2 x float> %v3419, %v3420
  %v3422 = extractelement <2 x float> %v3421, i64 0
  %v3423 = extractelement <2 x float> %v3421, i64 1
  %v3424 = fadd float %v3422, %v3423
  %v3425 = fadd float %v3424, 0x0000000000000000
  %v3426 = mul i64 %v3306, 1
  %v3427 = getelementptr inbounds float, ptr %v150, i64 %v3426
  %v3428 = add i64 0, 0
  %v3429 = getelementptr inbounds float, ptr %v3427, i64 %v3428
  store float %v3425, ptr %v3429, align 4
  %v3430 = add nsw i64 %v3306, 1
  br label %b402
b404:
  %v3431 = add i64 %v7, 0
  %v3432 = sdiv i64 %v3431, 1
  %v3433 = add i64 %v2, 1
  %v3434 = mul i64 %v3432, %v2
  %v3435 = sdiv i64 %v3434, %v3
  %v3436 = mul i64 %v3435, 1
  %v3437 = icmp slt i64 %v3436, %v7
  %v3438 = select i1 %v3437, i64 %v3436, i64 %v7
  %v3439 = mul i64 %v3432, %v3433
  %v3440 = sdiv i64 %v3439, %v3
  %v3441 = mul i64 %v3440, 1
  %v3442 = icmp slt i64 %v3441, %v7
  %v3443 = select i1 %v3442, i64 %v3441, i64 %v7
  br label %b408
b408:
  %v3444 = phi i64 [ %v3438, %b404 ], [ %v3475, %b409 ]
  %v3445 = icmp slt i64 %v3444, %v3443
  br i1 %v3445, label %b409, label %b410
b409:
  %v3446 = add i64 %v1202, 0
  %v3447 = and i64 %v3446, %v348
  %v3448 = mul i64 %v3447, %v7
  %v3449 = add i64 %v3448, %v3444
  %v3450 = mul i64 %v3449, 8
  %v3451 = getelementptr inbounds float, ptr %v174, i64 %v3450
  %v3452 = mul i64 %v3444, 8
  %v3453 = getelementptr inbounds float, ptr %v130, i64 %v3452
  %v3454 = add i64 %v1202, 0
  %v3455 = and i64 %v3454, %v358
  %v3456 = mul i64 %v3455, %v7
  %v3457 = add i64 %v3456, %v3444
  %v3458 = mul i64 %v3457, 8
  %v3459 = getelementptr inbounds float, ptr %v184, i64 %v3458
  %v3460 = add i64 0, 0
  %v3461 = getelementptr inbounds float, ptr %v3451, i64 %v3460
  %v3462 = load <8 x float>, ptr %v3461, align 4
  %v3463 = fptosi <8 x float> %v3462 to <8 x i64>
  %v3464 = icmp slt <8 x i64> %v3463, splat (i64 0)
  %v3465 = select <8 x i1> %v3464, <8 x i64> splat (i64 0), <8 x i64> %v3463
  %v3466 = icmp sgt <8 x i64> %v3465, splat (i64 7)
  %v3467 = select <8 x i1> %v3466, <8 x i64> splat (i64 7), <8 x i64> %v3465
  %v3468 = mul <8 x i64> %v3467, splat (i64 1)
  %v3469 = getelementptr inbounds float, ptr %v3453, i64 0
  %v3470 = add <8 x i64> %v3468, <i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0>
  %v3471 = getelementptr float, ptr %v3469, <8 x i64> %v3470
  %v3472 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3471, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v3473 = add i64 0, 0
  %v3474 = getelementptr inbounds float, ptr %v3459, i64 %v3473
  store <8 x float> %v3472, ptr %v3474, align 4
  %v3475 = add nsw i64 %v3444, 1
  br label %b408
b410:
  %v3476 = add i64 %v7, 0
  %v3477 = sdiv i64 %v3476, 1
  %v3478 = add i64 %v2, 1
  %v3479 = mul i64 %v3477, %v2
  %v3480 = sdiv i64 %v3479, %v3
  %v3481 = mul i64 %v3480, 1
  %v3482 = icmp slt i64 %v3481, %v7
  %v3483 = select i1 %v3482, i64 %v3481, i64 %v7
  %v3484 = mul i64 %v3477, %v3478
  %v3485 = sdiv i64 %v3484, %v3
  %v3486 = mul i64 %v3485, 1
  %v3487 = icmp slt i64 %v3486, %v7
  %v3488 = select i1 %v3487, i64 %v3486, i64 %v7
  br label %b411
b411:
  %v3489 = phi i64 [ %v3483, %b410 ], [ %v3503, %b412 ]
  %v3490 = icmp slt i64 %v3489, %v3488
  br i1 %v3490, label %b412, label %b413
b412:
  %v3491 = mul i64 %v3489, 1
  %v3492 = getelementptr inbounds float, ptr %v150, i64 %v3491
  %v3493 = getelementptr inbounds float, ptr %v3492, i64 0
  %v3494 = load float, ptr %v3493, align 4
  %v3495 = add i64 %v1202, 0
  %v3496 = and i64 %v3495, %v360
  %v3497 = mul i64 %v3496, %v7
  %v3498 = add i64 %v3497, %v3489
  %v3499 = mul i64 %v3498, 1
  %v3500 = getelementptr inbounds float, ptr %v186, i64 %v3499
  %v3501 = add i64 0, 0
  %v3502 = getelementptr inbounds float, ptr %v3500, i64 %v3501
  store float %v3494, ptr %v3502, align 4
  %v3503 = add nsw i64 %v3489, 1
  br label %b411
b413:
  %v3504 = add i64 %v7, 0
  %v3505 = sdiv i64 %v3504, 1
  %v3506 = add i64 %v2, 1
  %v3507 = mul i64 %v3505, %v2
  %v3508 = sdiv i64 %v3507, %v3
  %v3509 = mul i64 %v3508, 1
  %v3510 = icmp slt i64 %v3509, %v7
  %v3511 = select i1 %v3510, i64 %v3509, i64 %v7
  %v3512 = mul i64 %v3505, %v3506
  %v3513 = sdiv i64 %v3512, %v3
  %v3514 = mul i64 %v3513, 1
  %v3515 = icmp slt i64 %v3514, %v7
  %v3516 = select i1 %v3515, i64 %v3514, i64 %v7
  br label %b414
b414:
  %v3517 = phi i64 [ %v3511, %b413 ], [ %v3677, %b415 ]
  %v3518 = icmp slt i64 %v3517, %v3516
  br i1 %v3518, label %b415, label %b416
b415:
  %v3519 = add i64 %v1202, 0
  %v3520 = and i64 %v3519, %v338
  %v3521 = mul i64 %v3520, %v7
  %v3522 = add i64 %v3521, %v3517
  %v3523 = mul i64 %v3522, 1
  %v3524 = getelementptr inbounds float, ptr %v164, i64 %v3523
  %v3525 = getelementptr inbounds float, ptr %v3524, i64 0
  %v3526 = load float, ptr %v3525, align 4
  %v3527 = add i64 %v1202, 0
  %v3528 = and i64 %v3527, %v336
  %v3529 = mul i64 %v3528, %v7
  %v3530 = add i64 %v3529, %v3517
  %v3531 = mul i64 %v3530, 1
  %v3532 = getelementptr inbounds float, ptr %v162, i64 %v3531
  %v3533 = getelementptr inbounds float, ptr %v3532, i64 0
  %v3534 = load float, ptr %v3533, align 4
  %v3535 = add i64 %v1202, 0
  %v3536 = and i64 %v3535, %v358
  %v3537 = mul i64 %v3536, %v7
  %v3538 = add i64 %v3537, %v3517
  %v3539 = mul i64 %v3538, 8
  %v3540 = getelementptr inbounds float, ptr %v184, i64 %v3539
  %v3541 = fsub float 0x3FF0000000000000, %v3534
  %v3542 = add i64 %v1202, 0
  %v3543 = and i64 %v3542, %v326
  %v3544 = mul i64 %v3543, %v7
  %v3545 = add i64 %v3544, %v3517
  %v3546 = mul i64 %v3545, 1
  %v3547 = getelementptr inbounds float, ptr %v148, i64 %v3546
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
  %v3597 = add i64 %v1202, 0
  %v3598 = and i64 %v3597, %v350
  %v3599 = mul i64 %v3598, %v7
  %v3600 = add i64 %v3599, %v3517
  %v3601 = mul i64 %v3600, 8
  %v3602 = getelementptr inbounds float, ptr %v176, i64 %v3601
  %v3603 = add i64 %v1202, 0
  %v3604 = and i64 %v3603, %v356
  %v3605 = mul i64 %v3604, %v7
  %v3606 = add i64 %v3605, %v3517
  %v3607 = mul i64 %v3606, 1
  %v3608 = getelementptr inbounds float, ptr %v182, i64 %v3607
  %v3609 = getelementptr inbounds float, ptr %v3608, i64 0
  %v3610 = load float, ptr %v3609, align 4
  %v3611 = add i64 %v1202, 0
  %v3612 = and i64 %v3611, %v360
  %v3613 = mul i64 %v3612, %v7
  %v3614 = add i64 %v3613, %v3517
  %v3615 = mul i64 %v3614, 1
  %v3616 = getelementptr inbounds float, ptr %v186, i64 %v3615
  %v3617 = getelementptr inbounds float, ptr %v3616, i64 0
  %v3618 = load float, ptr %v3617, align 4
  %v3619 = add i64 %v1202, 1
  %v3620 = and i64 %v3619, %v280
  %v3621 = mul i64 %v3620, %v7
  %v3622 = add i64 %v3621, %v3517
  %v3623 = mul i64 %v3622, 8
  %v3624 = getelementptr inbounds float, ptr %v36, i64 %v3623
  %v3625 = add i64 0, 0
  %v3626 = getelementptr inbounds float, ptr %v3540, i64 %v3625
  %v3627 = load <8 x float>, ptr %v3626, align 4
  %v3628 = insertelement <8 x float> poison, float %v3534, i64 0
  %v3629 = shufflevector <8 x float> %v3628, <8 x float> poison, <8 x i32> zeroinitializer
  %v3630 = fmul <8 x float> %v3629, %v3627
  %v3631 = add i64 0, 0
  %v3632 = getelementptr inbounds float, ptr %v3602, i64 %v3631
  %v3633 = load <8 x float>, ptr %v3632, align 4
  %v3634 = insertelement <8 x float> poison, float %v3596, i64 0
  %v3635 = shufflevector <8 x float> %v3634, <8 x float> poison, <8 x i32> zeroinitializer
  %v3636 = fmul <8 x float> %v3635, %v3633
  %v3637 = insertelement <8 x float> poison, float %v3610, i64 0
  %v3638 = shufflevector <8 x float> %v3637, <8 x float> poison, <8 x i32> zeroinitializer
  %v3639 = fsub <8 x float> %v3636, %v3638
  %v3640 = fcmp olt <8 x float> %v3639, splat (float 0xC05A400000000000)
  %v3641 = select <8 x i1> %v3640, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3639
  %v3642 = fcmp ogt <8 x float> %v3641, splat (float 0x4056400000000000)
  %v3643 = select <8 x i1> %v3642, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3641
  %v3644 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3643, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3645 = fsub <8 x float> %v3644, splat (float 0x4168000000000000)
  %v3646 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3645, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3643)
  %v3647 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3645, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3646)
  %v3648 = bitcast <8 x float> %v3644 to <8 x i32>
  %v3649 = fmul <8 x float> %v3647, %v3647
  %v3650 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3647, <8 x float> splat (float 0x3F81227F40000000))
  %v3651 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3650, <8 x float> %v3647, <8 x float> splat (float 0x3FA5556740000000))
  %v3652 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3651, <8 x float> %v3647, <8 x float> splat (float 0x3FC5554B00000000))
  %v3653 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3652, <8 x float> %v3647, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3654 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3649, <8 x float> %v3653, <8 x float> %v3647)
  %v3655 = sub <8 x i32> %v3648, splat (i32 1262485250)
  %v3656 = lshr <8 x i32> %v3655, splat (i32 1)
  %v3657 = sub <8 x i32> %v3655, %v3656
  %v3658 = shl <8 x i32> %v3656, splat (i32 23)
  %v3659 = bitcast <8 x i32> %v3658 to <8 x float>
  %v3660 = shl <8 x i32> %v3657, splat (i32 23)
  %v3661 = bitcast <8 x i32> %v3660 to <8 x float>
  %v3662 = fadd <8 x float> %v3654, splat (float 0x3FF0000000000000)
  %v3663 = fmul <8 x float> %v3662, %v3659
  %v3664 = fmul <8 x float> %v3663, %v3661
  %v3665 = insertelement <8 x float> poison, float %v3618, i64 0
  %v3666 = shufflevector <8 x float> %v3665, <8 x float> poison, <8 x i32> zeroinitializer
  %v3667 = fdiv <8 x float> %v3664, %v3666
  %v3668 = insertelement <8 x float> poison, float %v3541, i64 0
  %v3669 = shufflevector <8 x float> %v3668, <8 x float> poison, <8 x i32> zeroinitializer
  %v3670 = fmul <8 x float> %v3669, %v3667
  %v3671 = fadd <8 x float> %v3630, %v3670
  %v3672 = insertelement <8 x float> poison, float %v3526, i64 0
  %v3673 = shufflevector <8 x float> %v3672, <8 x float> poison, <8 x i32> zeroinitializer
  %v3674 = fmul <8 x float> %v3673, %v3671
  %v3675 = add i64 0, 0
  %v3676 = getelementptr inbounds float, ptr %v3624, i64 %v3675
  store <8 x float> %v3674, ptr %v3676, align 4
  %v3677 = add nsw i64 %v3517, 1
  br label %b414
b416:
  %v3678 = add i64 %v7, 0
  %v3679 = sdiv i64 %v3678, 1
  %v3680 = add i64 %v2, 1
  %v3681 = mul i64 %v3679, %v2
  %v3682 = sdiv i64 %v3681, %v3
  %v3683 = mul i64 %v3682, 1
  %v3684 = icmp slt i64 %v3683, %v7
  %v3685 = select i1 %v3684, i64 %v3683, i64 %v7
  %v3686 = mul i64 %v3679, %v3680
  %v3687 = sdiv i64 %v3686, %v3
  %v3688 = mul i64 %v3687, 1
  %v3689 = icmp slt i64 %v3688, %v7
  %v3690 = select i1 %v3689, i64 %v3688, i64 %v7
  br label %b417
b417:
  %v3691 = phi i64 [ %v3685, %b416 ], [ %v3799, %b422 ]
  %v3692 = icmp slt i64 %v3691, %v3690
  br i1 %v3692, label %b418, label %b419
b418:
  br label %b420
b420:
  %v3693 = phi i64 [ 0, %b418 ], [ %v3798, %b421 ]
  %v3694 = icmp slt i64 %v3693, 8
  br i1 %v3694, label %b421, label %b422
b421:
  %v3695 = add i64 %v1202, 0
  %v3696 = and i64 %v3695, %v272
  %v3697 = mul i64 %v3696, %v7
  %v3698 = add i64 %v3697, %v3691
  %v3699 = mul i64 %v3698, 64
  %v3700 = getelementptr inbounds float, ptr %v28, i64 %v3699
  %v3701 = add i64 %v1202, 1
  %v3702 = and i64 %v3701, %v280
  %v3703 = mul i64 %v3702, %v7
  %v3704 = add i64 %v3703, %v3691
  %v3705 = mul i64 %v3704, 8
  %v3706 = getelementptr inbounds float, ptr %v36, i64 %v3705
  %v3707 = add i64 0, %v3693
  %v3708 = getelementptr inbounds float, ptr %v3706, i64 %v3707
  %v3709 = load float, ptr %v3708, align 4
  %v3710 = add i64 %v1202, 0
  %v3711 = and i64 %v3710, %v320
  %v3712 = mul i64 %v3711, %v7
  %v3713 = add i64 %v3712, %v3691
  %v3714 = mul i64 %v3713, 8
  %v3715 = getelementptr inbounds float, ptr %v132, i64 %v3714
  %v3716 = add i64 %v1202, 0
  %v3717 = and i64 %v3716, %v332
  %v3718 = mul i64 %v3717, %v7
  %v3719 = add i64 %v3718, %v3691
  %v3720 = mul i64 %v3719, 8
  %v3721 = getelementptr inbounds float, ptr %v158, i64 %v3720
  %v3722 = fsub float 0x3FF0000000000000, %v3709
  %v3723 = add i64 %v1202, 0
  %v3724 = and i64 %v3723, %v276
  %v3725 = mul i64 %v3724, %v7
  %v3726 = add i64 %v3725, %v3691
  %v3727 = mul i64 %v3726, 64
  %v3728 = getelementptr inbounds float, ptr %v32, i64 %v3727
  %v3729 = add i64 %v1202, 0
  %v3730 = and i64 %v3729, %v278
  %v3731 = mul i64 %v3730, %v7
  %v3732 = add i64 %v3731, %v3691
  %v3733 = mul i64 %v3732, 8
  %v3734 = getelementptr inbounds float, ptr %v34, i64 %v3733
  %v3735 = add i64 %v1202, 1
  %v3736 = and i64 %v3735, %v272
  %v3737 = mul i64 %v3736, %v7
  %v3738 = add i64 %v3737, %v3691
  %v3739 = mul i64 %v3738, 64
  %v3740 = getelementptr inbounds float, ptr %v28, i64 %v3739
  %v3741 = add i64 %v1202, 1
  %v3742 = and i64 %v3741, %v276
  %v3743 = mul i64 %v3742, %v7
  %v3744 = add i64 %v3743, %v3691
  %v3745 = mul i64 %v3744, 64
  %v3746 = getelementptr inbounds float, ptr %v32, i64 %v3745
  %v3747 = mul i64 %v3693, 8
  %v3748 = add i64 0, %v3747
  %v3749 = add i64 %v3748, 0
  %v3750 = getelementptr inbounds float, ptr %v3700, i64 %v3749
  %v3751 = load <8 x float>, ptr %v3750, align 4
  %v3752 = add i64 0, 0
  %v3753 = getelementptr inbounds float, ptr %v3715, i64 %v3752
  %v3754 = load <8 x float>, ptr %v3753, align 4
  %v3755 = insertelement <8 x float> poison, float %v3709, i64 0
  %v3756 = shufflevector <8 x float> %v3755, <8 x float> poison, <8 x i32> zeroinitializer
  %v3757 = fmul <8 x float> %v3756, %v3754
  %v3758 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3759 = shufflevector <8 x float> %v3758, <8 x float> poison, <8 x i32> zeroinitializer
  %v3760 = fsub <8 x float> %v3759, %v3757
  %v3761 = fmul <8 x float> %v3751, %v3760
  %v3762 = add i64 0, 0
  %v3763 = getelementptr inbounds float, ptr %v3721, i64 %v3762
  %v3764 = load <8 x float>, ptr %v3763, align 4
  %v3765 = fmul <8 x float> %v3756, %v3764
  %v3766 = fadd <8 x float> %v3761, %v3765
  %v3767 = mul i64 %v3693, 8
  %v3768 = add i64 0, %v3767
  %v3769 = add i64 %v3768, 0
  %v3770 = getelementptr inbounds float, ptr %v104, i64 %v3769
  %v3771 = load <8 x float>, ptr %v3770, align 4
  %v3772 = add i64 0, 0
  %v3773 = getelementptr inbounds float, ptr %v3706, i64 %v3772
  %v3774 = load <8 x float>, ptr %v3773, align 4
  %v3775 = insertelement <8 x float> poison, float %v3722, i64 0
  %v3776 = shufflevector <8 x float> %v3775, <8 x float> poison, <8 x i32> zeroinitializer
  %v3777 = fsub <8 x float> %v3776, %v3774
  %v3778 = mul i64 %v3693, 8
  %v3779 = add i64 0, %v3778
  %v3780 = add i64 %v3779, 0
  %v3781 = getelementptr inbounds float, ptr %v3728, i64 %v3780
  %v3782 = load <8 x float>, ptr %v3781, align 4
  %v3783 = fmul <8 x float> %v3777, %v3782
  %v3784 = add i64 0, 0
  %v3785 = getelementptr inbounds float, ptr %v3734, i64 %v3784
  %v3786 = load <8 x float>, ptr %v3785, align 4
  %v3787 = fmul <8 x float> %v3756, %v3786
  %v3788 = fadd <8 x float> %v3783, %v3787
  %v3789 = fmul <8 x float> %v3771, %v3788
  %v3790 = mul i64 %v3693, 8
  %v3791 = add i64 0, %v3790
  %v3792 = add i64 %v3791, 0
  %v3793 = getelementptr inbounds float, ptr %v3740, i64 %v3792
  store <8 x float> %v3766, ptr %v3793, align 4
  %v3794 = mul i64 %v3693, 8
  %v3795 = add i64 0, %v3794
  %v3796 = add i64 %v3795, 0
  %v3797 = getelementptr inbounds float, ptr %v3746, i64 %v3796
  store <8 x float> %v3789, ptr %v3797, align 4
  %v3798 = add nsw i64 %v3693, 1
  br label %b420
b422:
  %v3799 = add nsw i64 %v3691, 1
  br label %b417
b419:
  %v3800 = add i64 %v7, 0
  %v3801 = sdiv i64 %v3800, 1
  %v3802 = add i64 %v2, 1
  %v3803 = mul i64 %v3801, %v2
  %v3804 = sdiv i64 %v3803, %v3
  %v3805 = mul i64 %v3804, 1
  %v3806 = icmp slt i64 %v3805, %v7
  %v3807 = select i1 %v3806, i64 %v3805, i64 %v7
  %v3808 = mul i64 %v3801, %v3802
  %v3809 = sdiv i64 %v3808, %v3
  %v3810 = mul i64 %v3809, 1
  %v3811 = icmp slt i64 %v3810, %v7
  %v3812 = select i1 %v3811, i64 %v3810, i64 %v7
  br label %b423
b423:
  %v3813 = phi i64 [ %v3807, %b419 ], [ %v3842, %b428 ]
  %v3814 = icmp slt i64 %v3813, %v3812
  br i1 %v3814, label %b424, label %b425
b424:
  br label %b426
b426:
  %v3815 = phi i64 [ 0, %b424 ], [ %v3828, %b427 ]
  %v3816 = phi <8 x float> [ splat (float 0x0000000000000000), %b424 ], [ %v3827, %b427 ]
  %v3817 = icmp slt i64 %v3815, 8
  br i1 %v3817, label %b427, label %b428
b427:
  %v3818 = add i64 %v1202, 1
  %v3819 = and i64 %v3818, %v280
  %v3820 = mul i64 %v3819, %v7
  %v3821 = add i64 %v3820, %v3813
  %v3822 = mul i64 %v3821, 8
  %v3823 = getelementptr inbounds float, ptr %v36, i64 %v3822
  %v3824 = add i64 0, %v3815
  %v3825 = getelementptr inbounds float, ptr %v3823, i64 %v3824
  %v3826 = load <8 x float>, ptr %v3825, align 4
  %v3827 = fadd <8 x float> %v3816, %v3826
  %v3828 = add nsw i64 %v3815, 8
  br label %b426
b428:
  %v3829 = shufflevector <8 x float> %v3816, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3830 = shufflevector <8 x float> %v3816, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3831 = fadd <4 x float> %v3829, %v3830
  %v3832 = shufflevector <4 x float> %v3831, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3833 = shufflevector <4 x float> %v3831, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3834 = fadd <2 x float> %v3832, %v3833
  %v3835 = extractelement <2 x float> %v3834, i64 0
  %v3836 = extractelement <2 x float> %v3834, i64 1
  %v3837 = fadd float %v3835, %v3836
  %v3838 = fadd float %v3837, 0x0000000000000000
  %v3839 = mul i64 %v3813, 1
  %v3840 = getelementptr inbounds float, ptr %v152, i64 %v3839
  %v3841 = getelementptr inbounds float, ptr %v3840, i64 0
  store float %v3838, ptr %v3841, align 4
  %v3842 = add nsw i64 %v3813, 1
  br label %b423
b425:
  %v3843 = add i64 %v7, 0
  %v3844 = sdiv i64 %v3843, 1
  %v3845 = add i64 %v2, 1
  %v3846 = mul i64 %v3844, %v2
  %v3847 = sdiv i64 %v3846, %v3
  %v3848 = mul i64 %v3847, 1
  %v3849 = icmp slt i64 %v3848, %v7
  %v3850 = select i1 %v3849, i64 %v3848, i64 %v7
  %v3851 = mul i64 %v3844, %v3845
  %v3852 = sdiv i64 %v3851, %v3
  %v3853 = mul i64 %v3852, 1
  %v3854 = icmp slt i64 %v3853, %v7
  %v3855 = select i1 %v3854, i64 %v3853, i64 %v7
  br label %b429
b429:
  %v3856 = phi i64 [ %v3850, %b425 ], [ %v3870, %b430 ]
  %v3857 = icmp slt i64 %v3856, %v3855
  br i1 %v3857, label %b430, label %b431
b430:
  %v3858 = mul i64 %v3856, 1
  %v3859 = getelementptr inbounds float, ptr %v152, i64 %v3858
  %v3860 = getelementptr inbounds float, ptr %v3859, i64 0
  %v3861 = load float, ptr %v3860, align 4
  %v3862 = fsub float 0x3FF0000000000000, %v3861
  %v3863 = add i64 %v1202, 0
  %v3864 = and i64 %v3863, %v362
  %v3865 = mul i64 %v3864, %v7
  %v3866 = add i64 %v3865, %v3856
  %v3867 = mul i64 %v3866, 1
  %v3868 = getelementptr inbounds float, ptr %v188, i64 %v3867
  %v3869 = getelementptr inbounds float, ptr %v3868, i64 0
  store float %v3862, ptr %v3869, align 4
  %v3870 = add nsw i64 %v3856, 1
  br label %b429
b431:
  %v3871 = add i64 %v7, 0
  %v3872 = sdiv i64 %v3871, 1
  %v3873 = add i64 %v2, 1
  %v3874 = mul i64 %v3872, %v2
  %v3875 = sdiv i64 %v3874, %v3
  %v3876 = mul i64 %v3875, 1
  %v3877 = icmp slt i64 %v3876, %v7
  %v3878 = select i1 %v3877, i64 %v3876, i64 %v7
  %v3879 = mul i64 %v3872, %v3873
  %v3880 = sdiv i64 %v3879, %v3
  %v3881 = mul i64 %v3880, 1
  %v3882 = icmp slt i64 %v3881, %v7
  %v3883 = select i1 %v3882, i64 %v3881, i64 %v7
  br label %b432
b432:
  %v3884 = phi i64 [ %v3878, %b431 ], [ %v3929, %b437 ]
  %v3885 = icmp slt i64 %v3884, %v3883
  br i1 %v3885, label %b433, label %b434
b433:
  br label %b435
b435:
  %v3886 = phi i64 [ 0, %b433 ], [ %v3928, %b440 ]
  %v3887 = icmp slt i64 %v3886, 2
  br i1 %v3887, label %b436, label %b437
b436:
  br label %b438
b438:
  %v3888 = phi i64 [ 0, %b436 ], [ %v3917, %b439 ]
  %v3889 = phi <8 x float> [ splat (float 0x0000000000000000), %b436 ], [ %v3916, %b439 ]
  %v3890 = icmp slt i64 %v3888, 8
  br i1 %v3890, label %b439, label %b440
b439:
  %v3891 = add i64 %v1202, 0
  %v3892 = and i64 %v3891, %v282
  %v3893 = mul i64 %v3892, %v7
  %v3894 = add i64 %v3893, %v3884
  %v3895 = mul i64 %v3894, 16
  %v3896 = getelementptr inbounds float, ptr %v38, i64 %v3895
  %v3897 = mul i64 %v3886, 8
  %v3898 = add i64 0, %v3897
  %v3899 = add i64 %v3898, %v3888
  %v3900 = getelementptr inbounds float, ptr %v3896, i64 %v3899
  %v3901 = load float, ptr %v3900, align 4
  %v3902 = add i64 %v1202, 1
  %v3903 = and i64 %v3902, %v276
  %v3904 = mul i64 %v3903, %v7
  %v3905 = add i64 %v3904, %v3884
  %v3906 = mul i64 %v3905, 64
  %v3907 = getelementptr inbounds float, ptr %v32, i64 %v3906
  %v3908 = add i64 0, 0
  %v3909 = mul i64 %v3888, 8
  %v3910 = add i64 %v3908, %v3909
  %v3911 = getelementptr inbounds float, ptr %v3907, i64 %v3910
  %v3912 = load <8 x float>, ptr %v3911, align 4
  %v3913 = insertelement <8 x float> poison, float %v3901, i64 0
  %v3914 = shufflevector <8 x float> %v3913, <8 x float> poison, <8 x i32> zeroinitializer
  %v3915 = fmul <8 x float> %v3914, %v3912
  %v3916 = fadd <8 x float> %v3889, %v3915
  %v3917 = add nsw i64 %v3888, 1
  br label %b438
b440:
  %v3918 = add i64 %v1202, 0
  %v3919 = and i64 %v3918, %v364
  %v3920 = mul i64 %v3919, %v7
  %v3921 = add i64 %v3920, %v3884
  %v3922 = mul i64 %v3921, 16
  %v3923 = getelementptr inbounds float, ptr %v190, i64 %v3922
  %v3924 = mul i64 %v3886, 8
  %v3925 = add i64 0, %v3924
  %v3926 = add i64 %v3925, 0
  %v3927 = getelementptr inbounds float, ptr %v3923, i64 %v3926
  store <8 x float> %v3889, ptr %v3927, align 4
  %v3928 = add nsw i64 %v3886, 1
  br label %b435
b437:
  %v3929 = add nsw i64 %v3884, 1
  br label %b432
b434:
  %v3930 = add i64 %v7, 0
  %v3931 = sdiv i64 %v3930, 1
  %v3932 = add i64 %v2, 1
  %v3933 = mul i64 %v3931, %v2
  %v3934 = sdiv i64 %v3933, %v3
  %v3935 = mul i64 %v3934, 1
  %v3936 = icmp slt i64 %v3935, %v7
  %v3937 = select i1 %v3936, i64 %v3935, i64 %v7
  %v3938 = mul i64 %v3931, %v3932
  %v3939 = sdiv i64 %v3938, %v3
  %v3940 = mul i64 %v3939, 1
  %v3941 = icmp slt i64 %v3940, %v7
  %v3942 = select i1 %v3941, i64 %v3940, i64 %v7
  br label %b441
b441:
  %v3943 = phi i64 [ %v3937, %b434 ], [ %v3999, %b446 ]
  %v3944 = icmp slt i64 %v3943, %v3942
  br i1 %v3944, label %b442, label %b443
b442:
  br label %b444
b444:
  %v3945 = phi i64 [ 0, %b442 ], [ %v3998, %b449 ]
  %v3946 = icmp slt i64 %v3945, 2
  br i1 %v3946, label %b445, label %b446
b445:
  br label %b447
b447:
  %v3947 = phi i64 [ 0, %b445 ], [ %v3997, %b452 ]
  %v3948 = icmp slt i64 %v3947, 8
  br i1 %v3948, label %b448, label %b449
b448:
  br label %b450
b450:
  %v3949 = phi i64 [ 0, %b448 ], [ %v3976, %b451 ]
  %v3950 = phi <8 x float> [ splat (float 0x0000000000000000), %b448 ], [ %v3975, %b451 ]
  %v3951 = icmp slt i64 %v3949, 8
  br i1 %v3951, label %b451, label %b452
b451:
  %v3952 = add i64 %v1202, 0
  %v3953 = and i64 %v3952, %v282
  %v3954 = mul i64 %v3953, %v7
  %v3955 = add i64 %v3954, %v3943
  %v3956 = mul i64 %v3955, 16
  %v3957 = getelementptr inbounds float, ptr %v38, i64 %v3956
  %v3958 = add i64 %v1202, 1
  %v3959 = and i64 %v3958, %v276
  %v3960 = mul i64 %v3959, %v7
  %v3961 = add i64 %v3960, %v3943
  %v3962 = mul i64 %v3961, 64
  %v3963 = getelementptr inbounds float, ptr %v32, i64 %v3962
  %v3964 = mul i64 %v3945, 8
  %v3965 = add i64 0, %v3964
  %v3966 = add i64 %v3965, %v3949
  %v3967 = getelementptr inbounds float, ptr %v3957, i64 %v3966
  %v3968 = load <8 x float>, ptr %v3967, align 4
  %v3969 = mul i64 %v3947, 8
  %v3970 = add i64 0, %v3969
  %v3971 = add i64 %v3970, %v3949
  %v3972 = getelementptr inbounds float, ptr %v3963, i64 %v3971
  %v3973 = load <8 x float>, ptr %v3972, align 4
  %v3974 = fmul <8 x float> %v3968, %v3973
  %v3975 = fadd <8 x float> %v3950, %v3974
  %v3976 = add nsw i64 %v3949, 8
  br label %b450
b452:
  %v3977 = shufflevector <8 x float> %v3950, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3978 = shufflevector <8 x float> %v3950, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3979 = fadd <4 x float> %v3977, %v3978
  %v3980 = shufflevector <4 x float> %v3979, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3981 = shufflevector <4 x float> %v3979, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3982 = fadd <2 x float> %v3980, %v3981
  %v3983 = extractelement <2 x float> %v3982, i64 0
  %v3984 = extractelement <2 x float> %v3982, i64 1
  %v3985 = fadd float %v3983, %v3984
  %v3986 = fadd float %v3985, 0x0000000000000000
  %v3987 = add i64 %v1202, 0
  %v3988 = and i64 %v3987, %v366
  %v3989 = mul i64 %v3988, %v7
  %v3990 = add i64 %v3989, %v3943
  %v3991 = mul i64 %v3990, 16
  %v3992 = getelementptr inbounds float, ptr %v192, i64 %v3991
  %v3993 = mul i64 %v3945, 8
  %v3994 = add i64 0, %v3993
  %v3995 = add i64 %v3994, %v3947
  %v3996 = getelementptr inbounds float, ptr %v3992, i64 %v3995
  store float %v3986, ptr %v3996, align 4
  %v3997 = add nsw i64 %v3947, 1
  br label %b447
b449:
  %v3998 = add nsw i64 %v3945, 1
  br label %b444
b446:
  %v3999 = add nsw i64 %v3943, 1
  br label %b441
b443:
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
  br label %b453
b453:
  %v4013 = phi i64 [ %v4007, %b443 ], [ %v4061, %b458 ]
  %v4014 = icmp slt i64 %v4013, %v4012
  br i1 %v4014, label %b454, label %b455
b454:
  br label %b456
b456:
  %v4015 = phi i64 [ 0, %b454 ], [ %v4060, %b461 ]
  %v4016 = icmp slt i64 %v4015, 2
  br i1 %v4016, label %b457, label %b458
b457:
  br label %b459
b459:
  %v4017 = phi i64 [ 0, %b457 ], [ %v4059, %b464 ]
  %v4018 = icmp slt i64 %v4017, 8
  br i1 %v4018, label %b460, label %b461
b460:
  br label %b462
b462:
  %v4019 = phi i64 [ 0, %b460 ], [ %v4042, %b463 ]
  %v4020 = phi <8 x float> [ splat (float 0x0000000000000000), %b460 ], [ %v4041, %b463 ]
  %v4021 = icmp slt i64 %v4019, 8
  br i1 %v4021, label %b463, label %b464
b463:
  %v4022 = mul i64 %v4013, 16
  %v4023 = getelementptr inbounds float, ptr %v126, i64 %v4022
  %v4024 = add i64 %v1202, 1
  %v4025 = and i64 %v4024, %v272
  %v4026 = mul i64 %v4025, %v7
  %v4027 = add i64 %v4026, %v4013
  %v4028 = mul i64 %v4027, 64
  %v4029 = getelementptr inbounds float, ptr %v28, i64 %v4028
  %v4030 = mul i64 %v4015, 8
  %v4031 = add i64 0, %v4030
  %v4032 = add i64 %v4031, %v4019
  %v4033 = getelementptr inbounds float, ptr %v4023, i64 %v4032
  %v4034 = load <8 x float>, ptr %v4033, align 4
  %v4035 = mul i64 %v4017, 8
  %v4036 = add i64 0, %v4035
  %v4037 = add i64 %v4036, %v4019
  %v4038 = getelementptr inbounds float, ptr %v4029, i64 %v4037
  %v4039 = load <8 x float>, ptr %v4038, align 4
  %v4040 = fmul <8 x float> %v4034, %v4039
  %v4041 = fadd <8 x float> %v4020, %v4040
  %v4042 = add nsw i64 %v4019, 8
  br label %b462
b464:
  %v4043 = shufflevector <8 x float> %v4020, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4044 = shufflevector <8 x float> %v4020, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4045 = fadd <4 x float> %v4043, %v4044
  %v4046 = shufflevector <4 x float> %v4045, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4047 = shufflevector <4 x float> %v4045, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4048 = fadd <2 x float> %v4046, %v4047
  %v4049 = extractelement <2 x float> %v4048, i64 0
  %v4050 = extractelement <2 x float> %v4048, i64 1
  %v4051 = fadd float %v4049, %v4050
  %v4052 = fadd float %v4051, 0x0000000000000000
  %v4053 = mul i64 %v4013, 16
  %v4054 = getelementptr inbounds float, ptr %v124, i64 %v4053
  %v4055 = mul i64 %v4015, 8
  %v4056 = add i64 0, %v4055
  %v4057 = add i64 %v4056, %v4017
  %v4058 = getelementptr inbounds float, ptr %v4054, i64 %v4057
  store float %v4052, ptr %v4058, align 4
  %v4059 = add nsw i64 %v4017, 1
  br label %b459
b461:
  %v4060 = add nsw i64 %v4015, 1
  br label %b456
b458:
  %v4061 = add nsw i64 %v4013, 1
  br label %b453
b455:
  %v4062 = add i64 %v7, 0
  %v4063 = sdiv i64 %v4062, 1
  %v4064 = add i64 %v2, 1
  %v4065 = mul i64 %v4063, %v2
  %v4066 = sdiv i64 %v4065, %v3
  %v4067 = mul i64 %v4066, 1
  %v4068 = icmp slt i64 %v4067, %v7
  %v4069 = select i1 %v4068, i64 %v4067, i64 %v7
  %v4070 = mul i64 %v4063, %v4064
  %v4071 = sdiv i64 %v4070, %v3
  %v4072 = mul i64 %v4071, 1
  %v4073 = icmp slt i64 %v4072, %v7
  %v4074 = select i1 %v4073, i64 %v4072, i64 %v7
  br label %b465
b465:
  %v4075 = phi i64 [ %v4069, %b455 ], [ %v4115, %b470 ]
  %v4076 = icmp slt i64 %v4075, %v4074
  br i1 %v4076, label %b466, label %b467
b466:
  br label %b468
b468:
  %v4077 = phi i64 [ 0, %b466 ], [ %v4114, %b473 ]
  %v4078 = icmp slt i64 %v4077, 8
  br i1 %v4078, label %b469, label %b470
b469:
  br label %b471
b471:
  %v4079 = phi i64 [ 0, %b469 ], [ %v4095, %b472 ]
  %v4080 = phi <8 x float> [ splat (float 0x0000000000000000), %b469 ], [ %v4094, %b472 ]
  %v4081 = icmp slt i64 %v4079, 8
  br i1 %v4081, label %b472, label %b473
b472:
  %v4082 = add i64 %v1202, 1
  %v4083 = and i64 %v4082, %v272
  %v4084 = mul i64 %v4083, %v7
  %v4085 = add i64 %v4084, %v4075
  %v4086 = mul i64 %v4085, 64
  %v4087 = getelementptr inbounds float, ptr %v28, i64 %v4086
  %v4088 = mul i64 %v4077, 8
  %v4089 = add i64 0, %v4088
  %v4090 = add i64 %v4089, %v4079
  %v4091 = getelementptr inbounds float, ptr %v4087, i64 %v4090
  %v4092 = load <8 x float>, ptr %v4091, align 4
  %v4093 = fmul <8 x float> %v4092, %v4092
  %v4094 = fadd <8 x float> %v4080, %v4093
  %v4095 = add nsw i64 %v4079, 8
  br label %b471
b473:
  %v4096 = shufflevector <8 x float> %v4080, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4097 = shufflevector <8 x float> %v4080, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4098 = fadd <4 x float> %v4096, %v4097
  %v4099 = shufflevector <4 x float> %v4098, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4100 = shufflevector <4 x float> %v4098, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4101 = fadd <2 x float> %v4099, %v4100
  %v4102 = extractelement <2 x float> %v4101, i64 0
  %v4103 = extractelement <2 x float> %v4101, i64 1
  %v4104 = fadd float %v4102, %v4103
  %v4105 = fadd float %v4104, 0x0000000000000000
  %v4106 = add i64 %v1202, 0
  %v4107 = and i64 %v4106, %v368
  %v4108 = mul i64 %v4107, %v7
  %v4109 = add i64 %v4108, %v4075
  %v4110 = mul i64 %v4109, 8
  %v4111 = getelementptr inbounds float, ptr %v194, i64 %v4110
  %v4112 = add i64 0, %v4077
  %v4113 = getelementptr inbounds float, ptr %v4111, i64 %v4112
  store float %v4105, ptr %v4113, align 4
  %v4114 = add nsw i64 %v4077, 1
  br label %b468
b470:
  %v4115 = add nsw i64 %v4075, 1
  br label %b465
b467:
  %v4116 = add i64 %v7, 0
  %v4117 = sdiv i64 %v4116, 1
  %v4118 = add i64 %v2, 1
  %v4119 = mul i64 %v4117, %v2
  %v4120 = sdiv i64 %v4119, %v3
  %v4121 = mul i64 %v4120, 1
  %v4122 = icmp slt i64 %v4121, %v7
  %v4123 = select i1 %v4122, i64 %v4121, i64 %v7
  %v4124 = mul i64 %v4117, %v4118
  %v4125 = sdiv i64 %v4124, %v3
  %v4126 = mul i64 %v4125, 1
  %v4127 = icmp slt i64 %v4126, %v7
  %v4128 = select i1 %v4127, i64 %v4126, i64 %v7
  br label %b474
b474:
  %v4129 = phi i64 [ %v4123, %b467 ], [ %v4169, %b475 ]
  %v4130 = icmp slt i64 %v4129, %v4128
  br i1 %v4130, label %b475, label %b476
b475:
  %v4131 = add i64 %v1202, 0
  %v4132 = and i64 %v4131, %v362
  %v4133 = mul i64 %v4132, %v7
  %v4134 = add i64 %v4133, %v4129
  %v4135 = mul i64 %v4134, 1
  %v4136 = getelementptr inbounds float, ptr %v188, i64 %v4135
  %v4137 = getelementptr inbounds float, ptr %v4136, i64 0
  %v4138 = load float, ptr %v4137, align 4
  %v4139 = add i64 %v1202, 0
  %v4140 = and i64 %v4139, %v278
  %v4141 = mul i64 %v4140, %v7
  %v4142 = add i64 %v4141, %v4129
  %v4143 = mul i64 %v4142, 8
  %v4144 = getelementptr inbounds float, ptr %v34, i64 %v4143
  %v4145 = add i64 %v1202, 1
  %v4146 = and i64 %v4145, %v280
  %v4147 = mul i64 %v4146, %v7
  %v4148 = add i64 %v4147, %v4129
  %v4149 = mul i64 %v4148, 8
  %v4150 = getelementptr inbounds float, ptr %v36, i64 %v4149
  %v4151 = add i64 %v1202, 1
  %v4152 = and i64 %v4151, %v278
  %v4153 = mul i64 %v4152, %v7
  %v4154 = add i64 %v4153, %v4129
  %v4155 = mul i64 %v4154, 8
  %v4156 = getelementptr inbounds float, ptr %v34, i64 %v4155
  %v4157 = add i64 0, 0
  %v4158 = getelementptr inbounds float, ptr %v4144, i64 %v4157
  %v4159 = load <8 x float>, ptr %v4158, align 4
  %v4160 = insertelement <8 x float> poison, float %v4138, i64 0
  %v4161 = shufflevector <8 x float> %v4160, <8 x float> poison, <8 x i32> zeroinitializer
  %v4162 = fmul <8 x float> %v4161, %v4159
  %v4163 = add i64 0, 0
  %v4164 = getelementptr inbounds float, ptr %v4150, i64 %v4163
  %v4165 = load <8 x float>, ptr %v4164, align 4
  %v4166 = fadd <8 x float> %v4162, %v4165
  %v4167 = add i64 0, 0
  %v4168 = getelementptr inbounds float, ptr %v4156, i64 %v4167
  store <8 x float> %v4166, ptr %v4168, align 4
  %v4169 = add nsw i64 %v4129, 1
  br label %b474
b476:
  %v4170 = add i64 %v7, 0
  %v4171 = sdiv i64 %v4170, 1
  %v4172 = add i64 %v2, 1
  %v4173 = mul i64 %v4171, %v2
  %v4174 = sdiv i64 %v4173, %v3
  %v4175 = mul i64 %v4174, 1
  %v4176 = icmp slt i64 %v4175, %v7
  %v4177 = select i1 %v4176, i64 %v4175, i64 %v7
  %v4178 = mul i64 %v4171, %v4172
  %v4179 = sdiv i64 %v4178, %v3
  %v4180 = mul i64 %v4179, 1
  %v4181 = icmp slt i64 %v4180, %v7
  %v4182 = select i1 %v4181, i64 %v4180, i64 %v7
  br label %b477
b477:
  %v4183 = phi i64 [ %v4177, %b476 ], [ %v4248, %b482 ]
  %v4184 = icmp slt i64 %v4183, %v4182
  br i1 %v4184, label %b478, label %b479
b478:
  br label %b480
b480:
  %v4185 = phi i64 [ 0, %b478 ], [ %v4247, %b481 ]
  %v4186 = icmp slt i64 %v4185, 2
  br i1 %v4186, label %b481, label %b482
b481:
  %v4187 = mul i64 %v4183, 16
  %v4188 = getelementptr inbounds float, ptr %v124, i64 %v4187
  %v4189 = add i64 %v1202, 0
  %v4190 = and i64 %v4189, %v344
  %v4191 = mul i64 %v4190, %v7
  %v4192 = add i64 %v4191, %v4183
  %v4193 = mul i64 %v4192, 2
  %v4194 = getelementptr inbounds float, ptr %v170, i64 %v4193
  %v4195 = add i64 0, %v4185
  %v4196 = getelementptr inbounds float, ptr %v4194, i64 %v4195
  %v4197 = load float, ptr %v4196, align 4
  %v4198 = fcmp ogt float %v4197, 0x0000000000000000
  %v4199 = select i1 %v4198, float 0x3FF0000000000000, float 0x0000000000000000
  %v4200 = fcmp une float %v4199, 0x0000000000000000
  %v4201 = select i1 %v4200, float %v4197, float 0x3FF0000000000000
  %v4202 = call float @llvm.sqrt.f32(float %v4201)
  %v4203 = fcmp une float %v4199, 0x0000000000000000
  %v4204 = select i1 %v4203, float %v4202, float 0x0000000000000000
  %v4205 = add i64 %v1202, 0
  %v4206 = and i64 %v4205, %v368
  %v4207 = mul i64 %v4206, %v7
  %v4208 = add i64 %v4207, %v4183
  %v4209 = mul i64 %v4208, 8
  %v4210 = getelementptr inbounds float, ptr %v194, i64 %v4209
  %v4211 = add i64 %v1202, 0
  %v4212 = and i64 %v4211, %v370
  %v4213 = mul i64 %v4212, %v7
  %v4214 = add i64 %v4213, %v4183
  %v4215 = mul i64 %v4214, 16
  %v4216 = getelementptr inbounds float, ptr %v196, i64 %v4215
  %v4217 = mul i64 %v4185, 8
  %v4218 = add i64 0, %v4217
  %v4219 = add i64 %v4218, 0
  %v4220 = getelementptr inbounds float, ptr %v4188, i64 %v4219
  %v4221 = load <8 x float>, ptr %v4220, align 4
  %v4222 = add i64 0, 0
  %v4223 = getelementptr inbounds float, ptr %v4210, i64 %v4222
  %v4224 = load <8 x float>, ptr %v4223, align 4
  %v4225 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v4226 = shufflevector <8 x float> %v4225, <8 x float> poison, <8 x i32> zeroinitializer
  %v4227 = fcmp ogt <8 x float> %v4224, %v4226
  %v4228 = select <8 x i1> %v4227, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v4229 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v4230 = shufflevector <8 x float> %v4229, <8 x float> poison, <8 x i32> zeroinitializer
  %v4231 = fcmp une <8 x float> %v4228, splat (float 0x0000000000000000)
  %v4232 = select <8 x i1> %v4231, <8 x float> %v4224, <8 x float> %v4230
  %v4233 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v4232)
  %v4234 = fcmp une <8 x float> %v4228, splat (float 0x0000000000000000)
  %v4235 = select <8 x i1> %v4234, <8 x float> %v4233, <8 x float> %v4226
  %v4236 = insertelement <8 x float> poison, float %v4204, i64 0
  %v4237 = shufflevector <8 x float> %v4236, <8 x float> poison, <8 x i32> zeroinitializer
  %v4238 = fmul <8 x float> %v4237, %v4235
  %v4239 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v4240 = shufflevector <8 x float> %v4239, <8 x float> poison, <8 x i32> zeroinitializer
  %v4241 = fadd <8 x float> %v4238, %v4240
  %v4242 = fdiv <8 x float> %v4221, %v4241
  %v4243 = mul i64 %v4185, 8
  %v4244 = add i64 0, %v4243
  %v4245 = add i64 %v4244, 0
  %v4246 = getelementptr inbounds float, ptr %v4216, i64 %v4245
  store <8 x float> %v4242, ptr %v4246, align 4
  %v4247 = add nsw i64 %v4185, 1
  br label %b480
b482:
  %v4248 = add nsw i64 %v4183, 1
  br label %b477
b479:
  %v4249 = add i64 %v7, 0
  %v4250 = sdiv i64 %v4249, 1
  %v4251 = add i64 %v2, 1
  %v4252 = mul i64 %v4250, %v2
  %v4253 = sdiv i64 %v4252, %v3
  %v4254 = mul i64 %v4253, 1
  %v4255 = icmp slt i64 %v4254, %v7
  %v4256 = select i1 %v4255, i64 %v4254, i64 %v7
  %v4257 = mul i64 %v4250, %v4251
  %v4258 = sdiv i64 %v4257, %v3
  %v4259 = mul i64 %v4258, 1
  %v4260 = icmp slt i64 %v4259, %v7
  %v4261 = select i1 %v4260, i64 %v4259, i64 %v7
  br label %b483
b483:
  %v4262 = phi i64 [ %v4256, %b479 ], [ %v4356, %b488 ]
  %v4263 = icmp slt i64 %v4262, %v4261
  br i1 %v4263, label %b484, label %b485
b484:
  br label %b486
b486:
  %v4264 = phi i64 [ 0, %b484 ], [ %v4355, %b491 ]
  %v4265 = icmp slt i64 %v4264, 2
  br i1 %v4265, label %b487, label %b488
b487:
  br label %b489
b489:
  %v4266 = phi i64 [ 0, %b487 ], [ %v4340, %b490 ]
  %v4267 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b487 ], [ %v4339, %b490 ]
  %v4268 = icmp slt i64 %v4266, 8
  br i1 %v4268, label %b490, label %b491
b490:
  %v4269 = add i64 %v1202, 0
  %v4270 = and i64 %v4269, %v322
  %v4271 = mul i64 %v4270, %v7
  %v4272 = add i64 %v4271, %v4262
  %v4273 = mul i64 %v4272, 2
  %v4274 = getelementptr inbounds float, ptr %v138, i64 %v4273
  %v4275 = add i64 0, %v4264
  %v4276 = getelementptr inbounds float, ptr %v4274, i64 %v4275
  %v4277 = load float, ptr %v4276, align 4
  %v4278 = call float @llvm.fabs.f32(float %v4277)
  %v4279 = fneg float %v4278
  %v4280 = fcmp olt float %v4279, 0xC05A400000000000
  %v4281 = select i1 %v4280, float 0xC05A400000000000, float %v4279
  %v4282 = call float @llvm.fmuladd.f32(float %v4281, float 0x3FF7154760000000, float 0x4168000000000000)
  %v4283 = fsub float %v4282, 0x4168000000000000
  %v4284 = call float @llvm.fmuladd.f32(float %v4283, float 0xBFE62E4000000000, float %v4281)
  %v4285 = call float @llvm.fmuladd.f32(float %v4283, float 0xBEB7F7D1C0000000, float %v4284)
  %v4286 = bitcast float %v4282 to i32
  %v4287 = fmul float %v4285, %v4285
  %v4288 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v4285, float 0x3F81227F40000000)
  %v4289 = call float @llvm.fmuladd.f32(float %v4288, float %v4285, float 0x3FA5556740000000)
  %v4290 = call float @llvm.fmuladd.f32(float %v4289, float %v4285, float 0x3FC5554B00000000)
  %v4291 = call float @llvm.fmuladd.f32(float %v4290, float %v4285, float 0x3FDFFFFFE0000000)
  %v4292 = call float @llvm.fmuladd.f32(float %v4287, float %v4291, float %v4285)
  %v4293 = sub i32 %v4286, 1262485250
  %v4294 = lshr i32 %v4293, 1
  %v4295 = sub i32 %v4293, %v4294
  %v4296 = shl i32 %v4294, 23
  %v4297 = bitcast i32 %v4296 to float
  %v4298 = shl i32 %v4295, 23
  %v4299 = bitcast i32 %v4298 to float
  %v4300 = fadd float %v4292, 0x3FF0000000000000
  %v4301 = fmul float %v4300, %v4297
  %v4302 = fmul float %v4301, %v4299
  %v4303 = fcmp ogt float %v4302, 0x3FDA8279A0000000
  %v4304 = call float @llvm.fmuladd.f32(float %v4302, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v4305 = select i1 %v4303, float %v4304, float %v4302
  %v4306 = select i1 %v4303, float 0x3FE62E4000000000, float 0x0000000000000000
  %v4307 = select i1 %v4303, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v4308 = fmul float %v4305, %v4305
  %v4309 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v4308, float 0xBFC0DA7220000000)
  %v4310 = call float @llvm.fmuladd.f32(float %v4309, float %v4308, float 0xBFC546EF00000000)
  %v4311 = call float @llvm.fmuladd.f32(float %v4310, float %v4308, float 0xBFD0002320000000)
  %v4312 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v4308, float 0x3FC22D90A0000000)
  %v4313 = call float @llvm.fmuladd.f32(float %v4312, float %v4308, float 0x3FC999FF60000000)
  %v4314 = call float @llvm.fmuladd.f32(float %v4313, float %v4308, float 0x3FD5555540000000)
  %v4315 = call float @llvm.fmuladd.f32(float %v4305, float %v4311, float %v4314)
  %v4316 = call float @llvm.fmuladd.f32(float %v4305, float %v4315, float 0xBFE0000000000000)
  %v4317 = fmul float %v4305, %v4305
  %v4318 = call float @llvm.fmuladd.f32(float %v4317, float %v4316, float %v4307)
  %v4319 = fadd float %v4318, %v4305
  %v4320 = fadd float %v4319, %v4306
  %v4321 = fcmp ogt float %v4277, 0x0000000000000000
  %v4322 = select i1 %v4321, float %v4277, float 0x0000000000000000
  %v4323 = fadd float %v4322, %v4320
  %v4324 = fadd float 0x3FF0000000000000, %v4323
  %v4325 = add i64 %v1202, 0
  %v4326 = and i64 %v4325, %v370
  %v4327 = mul i64 %v4326, %v7
  %v4328 = add i64 %v4327, %v4262
  %v4329 = mul i64 %v4328, 16
  %v4330 = getelementptr inbounds float, ptr %v196, i64 %v4329
  %v4331 = mul i64 %v4264, 8
  %v4332 = add i64 0, %v4331
  %v4333 = add i64 %v4332, %v4266
  %v4334 = getelementptr inbounds float, ptr %v4330, i64 %v4333
  %v4335 = load <8 x float>, ptr %v4334, align 4
  %v4336 = insertelement <8 x float> poison, float %v4324, i64 0
  %v4337 = shufflevector <8 x float> %v4336, <8 x float> poison, <8 x i32> zeroinitializer
  %v4338 = fmul <8 x float> %v4337, %v4335
  %v4339 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v4267, <8 x float> %v4338)
  %v4340 = add nsw i64 %v4266, 8
  br label %b489
b491:
  %v4341 = shufflevector <8 x float> %v4267, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4342 = shufflevector <8 x float> %v4267, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4343 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v4341, <4 x float> %v4342)
  %v4344 = shufflevector <4 x float> %v4343, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4345 = shufflevector <4 x float> %v4343, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4346 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v4344, <2 x float> %v4345)
  %v4347 = extractelement <2 x float> %v4346, i64 0
  %v4348 = extractelement <2 x float> %v4346, i64 1
  %v4349 = call float @llvm.maximum.f32(float %v4347, float %v4348)
  %v4350 = call float @llvm.maximum.f32(float %v4349, float 0xFFF0000000000000)
  %v4351 = mul i64 %v4262, 2
  %v4352 = getelementptr inbounds float, ptr %v140, i64 %v4351
  %v4353 = add i64 0, %v4264
  %v4354 = getelementptr inbounds float, ptr %v4352, i64 %v4353
  store float %v4350, ptr %v4354, align 4
  %v4355 = add nsw i64 %v4264, 1
  br label %b486
b488:
  %v4356 = add nsw i64 %v4262, 1
  br label %b483
b485:
  %v4357 = add i64 %v7, 0
  %v4358 = sdiv i64 %v4357, 1
  %v4359 = add i64 %v2, 1
  %v4360 = mul i64 %v4358, %v2
  %v4361 = sdiv i64 %v4360, %v3
  %v4362 = mul i64 %v4361, 1
  %v4363 = icmp slt i64 %v4362, %v7
  %v4364 = select i1 %v4363, i64 %v4362, i64 %v7
  %v4365 = mul i64 %v4358, %v4359
  %v4366 = sdiv i64 %v4365, %v3
  %v4367 = mul i64 %v4366, 1
  %v4368 = icmp slt i64 %v4367, %v7
  %v4369 = select i1 %v4368, i64 %v4367, i64 %v7
  br label %b492
b492:
  %v4370 = phi i64 [ %v4364, %b485 ], [ %v4391, %b493 ]
  %v4371 = icmp slt i64 %v4370, %v4369
  br i1 %v4371, label %b493, label %b494
b493:
  %v4372 = mul i64 %v4370, 2
  %v4373 = getelementptr inbounds float, ptr %v140, i64 %v4372
  %v4374 = add i64 %v1202, 0
  %v4375 = and i64 %v4374, %v372
  %v4376 = mul i64 %v4375, %v7
  %v4377 = add i64 %v4376, %v4370
  %v4378 = mul i64 %v4377, 2
  %v4379 = getelementptr inbounds float, ptr %v198, i64 %v4378
  %v4380 = icmp ult i64 2, 8
  %v4381 = select i1 %v4380, i64 2, i64 8
  %v4382 = trunc i64 %v4381 to i32
  %v4383 = insertelement <8 x i32> poison, i32 %v4382, i64 0
  %v4384 = shufflevector <8 x i32> %v4383, <8 x i32> poison, <8 x i32> zeroinitializer
  %v4385 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v4384
  %v4386 = add i64 0, 0
  %v4387 = getelementptr inbounds float, ptr %v4373, i64 %v4386
  %v4388 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4387, <8 x i1> %v4385, <8 x float> zeroinitializer)
  %v4389 = add i64 0, 0
  %v4390 = getelementptr inbounds float, ptr %v4379, i64 %v4389
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v4388, ptr align 4 %v4390, <8 x i1> %v4385)
  %v4391 = add nsw i64 %v4370, 1
  br label %b492
b494:
  %v4392 = add i64 %v7, 0
  %v4393 = sdiv i64 %v4392, 1
  %v4394 = add i64 %v2, 1
  %v4395 = mul i64 %v4393, %v2
  %v4396 = sdiv i64 %v4395, %v3
  %v4397 = mul i64 %v4396, 1
  %v4398 = icmp slt i64 %v4397, %v7
  %v4399 = select i1 %v4398, i64 %v4397, i64 %v7
  %v4400 = mul i64 %v4393, %v4394
  %v4401 = sdiv i64 %v4400, %v3
  %v4402 = mul i64 %v4401, 1
  %v4403 = icmp slt i64 %v4402, %v7
  %v4404 = select i1 %v4403, i64 %v4402, i64 %v7
  br label %b495
b495:
  %v4405 = phi i64 [ %v4399, %b494 ], [ %v4536, %b500 ]
  %v4406 = icmp slt i64 %v4405, %v4404
  br i1 %v4406, label %b496, label %b497
b496:
  br label %b498
b498:
  %v4407 = phi i64 [ 0, %b496 ], [ %v4535, %b503 ]
  %v4408 = icmp slt i64 %v4407, 2
  br i1 %v4408, label %b499, label %b500
b499:
  br label %b501
b501:
  %v4409 = phi i64 [ 0, %b499 ], [ %v4520, %b502 ]
  %v4410 = phi <8 x float> [ splat (float 0x0000000000000000), %b499 ], [ %v4519, %b502 ]
  %v4411 = icmp slt i64 %v4409, 8
  br i1 %v4411, label %b502, label %b503
b502:
  %v4412 = add i64 %v1202, 0
  %v4413 = and i64 %v4412, %v322
  %v4414 = mul i64 %v4413, %v7
  %v4415 = add i64 %v4414, %v4405
  %v4416 = mul i64 %v4415, 2
  %v4417 = getelementptr inbounds float, ptr %v138, i64 %v4416
  %v4418 = add i64 0, %v4407
  %v4419 = getelementptr inbounds float, ptr %v4417, i64 %v4418
  %v4420 = load float, ptr %v4419, align 4
  %v4421 = call float @llvm.fabs.f32(float %v4420)
  %v4422 = fneg float %v4421
  %v4423 = fcmp olt float %v4422, 0xC05A400000000000
  %v4424 = select i1 %v4423, float 0xC05A400000000000, float %v4422
  %v4425 = call float @llvm.fmuladd.f32(float %v4424, float 0x3FF7154760000000, float 0x4168000000000000)
  %v4426 = fsub float %v4425, 0x4168000000000000
  %v4427 = call float @llvm.fmuladd.f32(float %v4426, float 0xBFE62E4000000000, float %v4424)
  %v4428 = call float @llvm.fmuladd.f32(float %v4426, float 0xBEB7F7D1C0000000, float %v4427)
  %v4429 = bitcast float %v4425 to i32
  %v4430 = fmul float %v4428, %v4428
  %v4431 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v4428, float 0x3F81227F40000000)
  %v4432 = call float @llvm.fmuladd.f32(float %v4431, float %v4428, float 0x3FA5556740000000)
  %v4433 = call float @llvm.fmuladd.f32(float %v4432, float %v4428, float 0x3FC5554B00000000)
  %v4434 = call float @llvm.fmuladd.f32(float %v4433, float %v4428, float 0x3FDFFFFFE0000000)
  %v4435 = call float @llvm.fmuladd.f32(float %v4430, float %v4434, float %v4428)
  %v4436 = sub i32 %v4429, 1262485250
  %v4437 = lshr i32 %v4436, 1
  %v4438 = sub i32 %v4436, %v4437
  %v4439 = shl i32 %v4437, 23
  %v4440 = bitcast i32 %v4439 to float
  %v4441 = shl i32 %v4438, 23
  %v4442 = bitcast i32 %v4441 to float
  %v4443 = fadd float %v4435, 0x3FF0000000000000
  %v4444 = fmul float %v4443, %v4440
  %v4445 = fmul float %v4444, %v4442
  %v4446 = fcmp ogt float %v4445, 0x3FDA8279A0000000
  %v4447 = call float @llvm.fmuladd.f32(float %v4445, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v4448 = select i1 %v4446, float %v4447, float %v4445
  %v4449 = select i1 %v4446, float 0x3FE62E4000000000, float 0x0000000000000000
  %v4450 = select i1 %v4446, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v4451 = fmul float %v4448, %v4448
  %v4452 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v4451, float 0xBFC0DA7220000000)
  %v4453 = call float @llvm.fmuladd.f32(float %v4452, float %v4451, float 0xBFC546EF00000000)
  %v4454 = call float @llvm.fmuladd.f32(float %v4453, float %v4451, float 0xBFD0002320000000)
  %v4455 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v4451, float 0x3FC22D90A0000000)
  %v4456 = call float @llvm.fmuladd.f32(float %v4455, float %v4451, float 0x3FC999FF60000000)
  %v4457 = call float @llvm.fmuladd.f32(float %v4456, float %v4451, float 0x3FD5555540000000)
  %v4458 = call float @llvm.fmuladd.f32(float %v4448, float %v4454, float %v4457)
  %v4459 = call float @llvm.fmuladd.f32(float %v4448, float %v4458, float 0xBFE0000000000000)
  %v4460 = fmul float %v4448, %v4448
  %v4461 = call float @llvm.fmuladd.f32(float %v4460, float %v4459, float %v4450)
  %v4462 = fadd float %v4461, %v4448
  %v4463 = fadd float %v4462, %v4449
  %v4464 = fcmp ogt float %v4420, 0x0000000000000000
  %v4465 = select i1 %v4464, float %v4420, float 0x0000000000000000
  %v4466 = fadd float %v4465, %v4463
  %v4467 = fadd float 0x3FF0000000000000, %v4466
  %v4468 = add i64 %v1202, 0
  %v4469 = and i64 %v4468, %v370
  %v4470 = mul i64 %v4469, %v7
  %v4471 = add i64 %v4470, %v4405
  %v4472 = mul i64 %v4471, 16
  %v4473 = getelementptr inbounds float, ptr %v196, i64 %v4472
  %v4474 = add i64 %v1202, 0
  %v4475 = and i64 %v4474, %v372
  %v4476 = mul i64 %v4475, %v7
  %v4477 = add i64 %v4476, %v4405
  %v4478 = mul i64 %v4477, 2
  %v4479 = getelementptr inbounds float, ptr %v198, i64 %v4478
  %v4480 = add i64 0, %v4407
  %v4481 = getelementptr inbounds float, ptr %v4479, i64 %v4480
  %v4482 = load float, ptr %v4481, align 4
  %v4483 = mul i64 %v4407, 8
  %v4484 = add i64 0, %v4483
  %v4485 = add i64 %v4484, %v4409
  %v4486 = getelementptr inbounds float, ptr %v4473, i64 %v4485
  %v4487 = load <8 x float>, ptr %v4486, align 4
  %v4488 = insertelement <8 x float> poison, float %v4467, i64 0
  %v4489 = shufflevector <8 x float> %v4488, <8 x float> poison, <8 x i32> zeroinitializer
  %v4490 = fmul <8 x float> %v4489, %v4487
  %v4491 = insertelement <8 x float> poison, float %v4482, i64 0
  %v4492 = shufflevector <8 x float> %v4491, <8 x float> poison, <8 x i32> zeroinitializer
  %v4493 = fsub <8 x float> %v4490, %v4492
  %v4494 = fcmp olt <8 x float> %v4493, splat (float 0xC05A400000000000)
  %v4495 = select <8 x i1> %v4494, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4493
  %v4496 = fcmp ogt <8 x float> %v4495, splat (float 0x4056400000000000)
  %v4497 = select <8 x i1> %v4496, <8 x float> splat (float 0x4056400000000000), <8 x float> %v4495
  %v4498 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4497, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4499 = fsub <8 x float> %v4498, splat (float 0x4168000000000000)
  %v4500 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4499, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4497)
  %v4501 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4499, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4500)
  %v4502 = bitcast <8 x float> %v4498 to <8 x i32>
  %v4503 = fmul <8 x float> %v4501, %v4501
  %v4504 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4501, <8 x float> splat (float 0x3F81227F40000000))
  %v4505 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4504, <8 x float> %v4501, <8 x float> splat (float 0x3FA5556740000000))
  %v4506 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4505, <8 x float> %v4501, <8 x float> splat (float 0x3FC5554B00000000))
  %v4507 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4506, <8 x float> %v4501, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4508 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4503, <8 x float> %v4507, <8 x float> %v4501)
  %v4509 = sub <8 x i32> %v4502, splat (i32 1262485250)
  %v4510 = lshr <8 x i32> %v4509, splat (i32 1)
  %v4511 = sub <8 x i32> %v4509, %v4510
  %v4512 = shl <8 x i32> %v4510, splat (i32 23)
  %v4513 = bitcast <8 x i32> %v4512 to <8 x float>
  %v4514 = shl <8 x i32> %v4511, splat (i32 23)
  %v4515 = bitcast <8 x i32> %v4514 to <8 x float>
  %v4516 = fadd <8 x float> %v4508, splat (float 0x3FF0000000000000)
  %v4517 = fmul <8 x float> %v4516, %v4513
  %v4518 = fmul <8 x float> %v4517, %v4515
  %v4519 = fadd <8 x float> %v4410, %v4518
  %v4520 = add nsw i64 %v4409, 8
  br label %b501
b503:
  %v4521 = shufflevector <8 x float> %v4410, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4522 = shufflevector <8 x float> %v4410, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4523 = fadd <4 x float> %v4521, %v4522
  %v4524 = shufflevector <4 x float> %v4523, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4525 = shufflevector <4 x float> %v4523, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4526 = fadd <2 x float> %v4524, %v4525
  %v4527 = extractelement <2 x float> %v4526, i64 0
  %v4528 = extractelement <2 x float> %v4526, i64 1
  %v4529 = fadd float %v4527, %v4528
  %v4530 = fadd float %v4529, 0x0000000000000000
  %v4531 = mul i64 %v4405, 2
  %v4532 = getelementptr inbounds float, ptr %v136, i64 %v4531
  %v4533 = add i64 0, %v4407
  %v4534 = getelementptr inbounds float, ptr %v4532, i64 %v4533
  store float %v4530, ptr %v4534, align 4
  %v4535 = add nsw i64 %v4407, 1
  br label %b498
b500:
  %v4536 = add nsw i64 %v4405, 1
  br label %b495
b497:
  %v4537 = add i64 %v7, 0
  %v4538 = sdiv i64 %v4537, 1
  %v4539 = add i64 %v2, 1
  %v4540 = mul i64 %v4538, %v2
  %v4541 = sdiv i64 %v4540, %v3
  %v4542 = mul i64 %v4541, 1
  %v4543 = icmp slt i64 %v4542, %v7
  %v4544 = select i1 %v4543, i64 %v4542, i64 %v7
  %v4545 = mul i64 %v4538, %v4539
  %v4546 = sdiv i64 %v4545, %v3
  %v4547 = mul i64 %v4546, 1
  %v4548 = icmp slt i64 %v4547, %v7
  %v4549 = select i1 %v4548, i64 %v4547, i64 %v7
  br label %b504
b504:
  %v4550 = phi i64 [ %v4544, %b497 ], [ %v4571, %b505 ]
  %v4551 = icmp slt i64 %v4550, %v4549
  br i1 %v4551, label %b505, label %b506
b505:
  %v4552 = mul i64 %v4550, 2
  %v4553 = getelementptr inbounds float, ptr %v136, i64 %v4552
  %v4554 = add i64 %v1202, 0
  %v4555 = and i64 %v4554, %v374
  %v4556 = mul i64 %v4555, %v7
  %v4557 = add i64 %v4556, %v4550
  %v4558 = mul i64 %v4557, 2
  %v4559 = getelementptr inbounds float, ptr %v200, i64 %v4558
  %v4560 = icmp ult i64 2, 8
  %v4561 = select i1 %v4560, i64 2, i64 8
  %v4562 = trunc i64 %v4561 to i32
  %v4563 = insertelement <8 x i32> poison, i32 %v4562, i64 0
  %v4564 = shufflevector <8 x i32> %v4563, <8 x i32> poison, <8 x i32> zeroinitializer
  %v4565 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v4564
  %v4566 = add i64 0, 0
  %v4567 = getelementptr inbounds float, ptr %v4553, i64 %v4566
  %v4568 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4567, <8 x i1> %v4565, <8 x float> zeroinitializer)
  %v4569 = add i64 0, 0
  %v4570 = getelementptr inbounds float, ptr %v4559, i64 %v4569
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v4568, ptr align 4 %v4570, <8 x i1> %v4565)
  %v4571 = add nsw i64 %v4550, 1
  br label %b504
b506:
  %v4572 = add i64 %v7, 0
  %v4573 = sdiv i64 %v4572, 1
  %v4574 = add i64 %v2, 1
  %v4575 = mul i64 %v4573, %v2
  %v4576 = sdiv i64 %v4575, %v3
  %v4577 = mul i64 %v4576, 1
  %v4578 = icmp slt i64 %v4577, %v7
  %v4579 = select i1 %v4578, i64 %v4577, i64 %v7
  %v4580 = mul i64 %v4573, %v4574
  %v4581 = sdiv i64 %v4580, %v3
  %v4582 = mul i64 %v4581, 1
  %v4583 = icmp slt i64 %v4582, %v7
  %v4584 = select i1 %v4583, i64 %v4582, i64 %v7
  br label %b507
b507:
  %v4585 = phi i64 [ %v4579, %b506 ], [ %v4869, %b512 ]
  %v4586 = icmp slt i64 %v4585, %v4584
  br i1 %v4586, label %b508, label %b509
b508:
  br label %b510
b510:
  %v4587 = phi i64 [ 0, %b508 ], [ %v4868, %b511 ]
  %v4588 = icmp slt i64 %v4587, 2
  br i1 %v4588, label %b511, label %b512
b511:
  %v4589 = add i64 %v1202, 0
  %v4590 = and i64 %v4589, %v334
  %v4591 = mul i64 %v4590, %v7
  %v4592 = add i64 %v4591, %v4585
  %v4593 = mul i64 %v4592, 6
  %v4594 = getelementptr inbounds float, ptr %v160, i64 %v4593
  %v4595 = mul i64 %v4587, 3
  %v4596 = add i64 0, %v4595
  %v4597 = getelementptr inbounds float, ptr %v4594, i64 %v4596
  %v4598 = load float, ptr %v4597, align 4
  %v4599 = add i64 %v1202, 0
  %v4600 = and i64 %v4599, %v342
  %v4601 = mul i64 %v4600, %v7
  %v4602 = add i64 %v4601, %v4585
  %v4603 = mul i64 %v4602, 2
  %v4604 = getelementptr inbounds float, ptr %v168, i64 %v4603
  %v4605 = add i64 0, %v4587
  %v4606 = getelementptr inbounds float, ptr %v4604, i64 %v4605
  %v4607 = load float, ptr %v4606, align 4
  %v4608 = fsub float %v4598, %v4607
  %v4609 = fcmp olt float %v4608, 0xC05A400000000000
  %v4610 = select i1 %v4609, float 0xC05A400000000000, float %v4608
  %v4611 = fcmp ogt float %v4610, 0x4056400000000000
  %v4612 = select i1 %v4611, float 0x4056400000000000, float %v4610
  %v4613 = call float @llvm.fmuladd.f32(float %v4612, float 0x3FF7154760000000, float 0x4168000000000000)
  %v4614 = fsub float %v4613, 0x4168000000000000
  %v4615 = call float @llvm.fmuladd.f32(float %v4614, float 0xBFE62E4000000000, float %v4612)
  %v4616 = call float @llvm.fmuladd.f32(float %v4614, float 0xBEB7F7D1C0000000, float %v4615)
  %v4617 = bitcast float %v4613 to i32
  %v4618 = fmul float %v4616, %v4616
  %v4619 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v4616, float 0x3F81227F40000000)
  %v4620 = call float @llvm.fmuladd.f32(float %v4619, float %v4616, float 0x3FA5556740000000)
  %v4621 = call float @llvm.fmuladd.f32(float %v4620, float %v4616, float 0x3FC5554B00000000)
  %v4622 = call float @llvm.fmuladd.f32(float %v4621, float %v4616, float 0x3FDFFFFFE0000000)
  %v4623 = call float @llvm.fmuladd.f32(float %v4618, float %v4622, float %v4616)
  %v4624 = sub i32 %v4617, 1262485250
  %v4625 = lshr i32 %v4624, 1
  %v4626 = sub i32 %v4624, %v4625
  %v4627 = shl i32 %v4625, 23
  %v4628 = bitcast i32 %v4627 to float
  %v4629 = shl i32 %v4626, 23
  %v4630 = bitcast i32 %v4629 to float
  %v4631 = fadd float %v4623, 0x3FF0000000000000
  %v4632 = fmul float %v4631, %v4628
  %v4633 = fmul float %v4632, %v4630
  %v4634 = add i64 %v1202, 0
  %v4635 = and i64 %v4634, %v352
  %v4636 = mul i64 %v4635, %v7
  %v4637 = add i64 %v4636, %v4585
  %v4638 = mul i64 %v4637, 2
  %v4639 = getelementptr inbounds float, ptr %v178, i64 %v4638
  %v4640 = add i64 0, %v4587
  %v4641 = getelementptr inbounds float, ptr %v4639, i64 %v4640
  %v4642 = load float, ptr %v4641, align 4
  %v4643 = fdiv float %v4633, %v4642
  %v4644 = add i64 %v1202, 0
  %v4645 = and i64 %v4644, %v364
  %v4646 = mul i64 %v4645, %v7
  %v4647 = add i64 %v4646, %v4585
  %v4648 = mul i64 %v4647, 16
  %v4649 = getelementptr inbounds float, ptr %v190, i64 %v4648
  %v4650 = mul i64 %v4587, 3
  %v4651 = add i64 1, %v4650
  %v4652 = getelementptr inbounds float, ptr %v4594, i64 %v4651
  %v4653 = load float, ptr %v4652, align 4
  %v4654 = fsub float %v4653, %v4607
  %v4655 = fcmp olt float %v4654, 0xC05A400000000000
  %v4656 = select i1 %v4655, float 0xC05A400000000000, float %v4654
  %v4657 = fcmp ogt float %v4656, 0x4056400000000000
  %v4658 = select i1 %v4657, float 0x4056400000000000, float %v4656
  %v4659 = call float @llvm.fmuladd.f32(float %v4658, float 0x3FF7154760000000, float 0x4168000000000000)
  %v4660 = fsub float %v4659, 0x4168000000000000
  %v4661 = call float @llvm.fmuladd.f32(float %v4660, float 0xBFE62E4000000000, float %v4658)
  %v4662 = call float @llvm.fmuladd.f32(float %v4660, float 0xBEB7F7D1C0000000, float %v4661)
  %v4663 = bitcast float %v4659 to i32
  %v4664 = fmul float %v4662, %v4662
  %v4665 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v4662, float 0x3F81227F40000000)
  %v4666 = call float @llvm.fmuladd.f32(float %v4665, float %v4662, float 0x3FA5556740000000)
  %v4667 = call float @llvm.fmuladd.f32(float %v4666, float %v4662, float 0x3FC5554B00000000)
  %v4668 = call float @llvm.fmuladd.f32(float %v4667, float %v4662, float 0x3FDFFFFFE0000000)
  %v4669 = call float @llvm.fmuladd.f32(float %v4664, float %v4668, float %v4662)
  %v4670 = sub i32 %v4663, 1262485250
  %v4671 = lshr i32 %v4670, 1
  %v4672 = sub i32 %v4670, %v4671
  %v4673 = shl i32 %v4671, 23
  %v4674 = bitcast i32 %v4673 to float
  %v4675 = shl i32 %v4672, 23
  %v4676 = bitcast i32 %v4675 to float
  %v4677 = fadd float %v4669, 0x3FF0000000000000
  %v4678 = fmul float %v4677, %v4674
  %v4679 = fmul float %v4678, %v4676
  %v4680 = fdiv float %v4679, %v4642
  %v4681 = add i64 %v1202, 0
  %v4682 = and i64 %v4681, %v322
  %v4683 = mul i64 %v4682, %v7
  %v4684 = add i64 %v4683, %v4585
  %v4685 = mul i64 %v4684, 2
  %v4686 = getelementptr inbounds float, ptr %v138, i64 %v4685
  %v4687 = add i64 0, %v4587
  %v4688 = getelementptr inbounds float, ptr %v4686, i64 %v4687
  %v4689 = load float, ptr %v4688, align 4
  %v4690 = call float @llvm.fabs.f32(float %v4689)
  %v4691 = fneg float %v4690
  %v4692 = fcmp olt float %v4691, 0xC05A400000000000
  %v4693 = select i1 %v4692, float 0xC05A400000000000, float %v4691
  %v4694 = call float @llvm.fmuladd.f32(float %v4693, float 0x3FF7154760000000, float 0x4168000000000000)
  %v4695 = fsub float %v4694, 0x4168000000000000
  %v4696 = call float @llvm.fmuladd.f32(float %v4695, float 0xBFE62E4000000000, float %v4693)
  %v4697 = call float @llvm.fmuladd.f32(float %v4695, float 0xBEB7F7D1C0000000, float %v4696)
  %v4698 = bitcast float %v4694 to i32
  %v4699 = fmul float %v4697, %v4697
  %v4700 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v4697, float 0x3F81227F40000000)
  %v4701 = call float @llvm.fmuladd.f32(float %v4700, float %v4697, float 0x3FA5556740000000)
  %v4702 = call float @llvm.fmuladd.f32(float %v4701, float %v4697, float 0x3FC5554B00000000)
  %v4703 = call float @llvm.fmuladd.f32(float %v4702, float %v4697, float 0x3FDFFFFFE0000000)
  %v4704 = call float @llvm.fmuladd.f32(float %v4699, float %v4703, float %v4697)
  %v4705 = sub i32 %v4698, 1262485250
  %v4706 = lshr i32 %v4705, 1
  %v4707 = sub i32 %v4705, %v4706
  %v4708 = shl i32 %v4706, 23
  %v4709 = bitcast i32 %v4708 to float
  %v4710 = shl i32 %v4707, 23
  %v4711 = bitcast i32 %v4710 to float
  %v4712 = fadd float %v4704, 0x3FF0000000000000
  %v4713 = fmul float %v4712, %v4709
  %v4714 = fmul float %v4713, %v4711
  %v4715 = fcmp ogt float %v4714, 0x3FDA8279A0000000
  %v4716 = call float @llvm.fmuladd.f32(float %v4714, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v4717 = select i1 %v4715, float %v4716, float %v4714
  %v4718 = select i1 %v4715, float 0x3FE62E4000000000, float 0x0000000000000000
  %v4719 = select i1 %v4715, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v4720 = fmul float %v4717, %v4717
  %v4721 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v4720, float 0xBFC0DA7220000000)
  %v4722 = call float @llvm.fmuladd.f32(float %v4721, float %v4720, float 0xBFC546EF00000000)
  %v4723 = call float @llvm.fmuladd.f32(float %v4722, float %v4720, float 0xBFD0002320000000)
  %v4724 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v4720, float 0x3FC22D90A0000000)
  %v4725 = call float @llvm.fmuladd.f32(float %v4724, float %v4720, float 0x3FC999FF60000000)
  %v4726 = call float @llvm.fmuladd.f32(float %v4725, float %v4720, float 0x3FD5555540000000)
  %v4727 = call float @llvm.fmuladd.f32(float %v4717, float %v4723, float %v4726)
  %v4728 = call float @llvm.fmuladd.f32(float %v4717, float %v4727, float 0xBFE0000000000000)
  %v4729 = fmul float %v4717, %v4717
  %v4730 = call float @llvm.fmuladd.f32(float %v4729, float %v4728, float %v4719)
  %v4731 = fadd float %v4730, %v4717
  %v4732 = fadd float %v4731, %v4718
  %v4733 = fcmp ogt float %v4689, 0x0000000000000000
  %v4734 = select i1 %v4733, float %v4689, float 0x0000000000000000
  %v4735 = fadd float %v4734, %v4732
  %v4736 = fadd float 0x3FF0000000000000, %v4735
  %v4737 = add i64 %v1202, 0
  %v4738 = and i64 %v4737, %v370
  %v4739 = mul i64 %v4738, %v7
  %v4740 = add i64 %v4739, %v4585
  %v4741 = mul i64 %v4740, 16
  %v4742 = getelementptr inbounds float, ptr %v196, i64 %v4741
  %v4743 = add i64 %v1202, 0
  %v4744 = and i64 %v4743, %v372
  %v4745 = mul i64 %v4744, %v7
  %v4746 = add i64 %v4745, %v4585
  %v4747 = mul i64 %v4746, 2
  %v4748 = getelementptr inbounds float, ptr %v198, i64 %v4747
  %v4749 = add i64 0, %v4587
  %v4750 = getelementptr inbounds float, ptr %v4748, i64 %v4749
  %v4751 = load float, ptr %v4750, align 4
  %v4752 = add i64 %v1202, 0
  %v4753 = and i64 %v4752, %v374
  %v4754 = mul i64 %v4753, %v7
  %v4755 = add i64 %v4754, %v4585
  %v4756 = mul i64 %v4755, 2
  %v4757 = getelementptr inbounds float, ptr %v200, i64 %v4756
  %v4758 = add i64 0, %v4587
  %v4759 = getelementptr inbounds float, ptr %v4757, i64 %v4758
  %v4760 = load float, ptr %v4759, align 4
  %v4761 = mul i64 %v4587, 3
  %v4762 = add i64 2, %v4761
  %v4763 = getelementptr inbounds float, ptr %v4594, i64 %v4762
  %v4764 = load float, ptr %v4763, align 4
  %v4765 = fsub float %v4764, %v4607
  %v4766 = fcmp olt float %v4765, 0xC05A400000000000
  %v4767 = select i1 %v4766, float 0xC05A400000000000, float %v4765
  %v4768 = fcmp ogt float %v4767, 0x4056400000000000
  %v4769 = select i1 %v4768, float 0x4056400000000000, float %v4767
  %v4770 = call float @llvm.fmuladd.f32(float %v4769, float 0x3FF7154760000000, float 0x4168000000000000)
  %v4771 = fsub float %v4770, 0x4168000000000000
  %v4772 = call float @llvm.fmuladd.f32(float %v4771, float 0xBFE62E4000000000, float %v4769)
  %v4773 = call float @llvm.fmuladd.f32(float %v4771, float 0xBEB7F7D1C0000000, float %v4772)
  %v4774 = bitcast float %v4770 to i32
  %v4775 = fmul float %v4773, %v4773
  %v4776 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v4773, float 0x3F81227F40000000)
  %v4777 = call float @llvm.fmuladd.f32(float %v4776, float %v4773, float 0x3FA5556740000000)
  %v4778 = call float @llvm.fmuladd.f32(float %v4777, float %v4773, float 0x3FC5554B00000000)
  %v4779 = call float @llvm.fmuladd.f32(float %v4778, float %v4773, float 0x3FDFFFFFE0000000)
  %v4780 = call float @llvm.fmuladd.f32(float %v4775, float %v4779, float %v4773)
  %v4781 = sub i32 %v4774, 1262485250
  %v4782 = lshr i32 %v4781, 1
  %v4783 = sub i32 %v4781, %v4782
  %v4784 = shl i32 %v4782, 23
  %v4785 = bitcast i32 %v4784 to float
  %v4786 = shl i32 %v4783, 23
  %v4787 = bitcast i32 %v4786 to float
  %v4788 = fadd float %v4780, 0x3FF0000000000000
  %v4789 = fmul float %v4788, %v4785
  %v4790 = fmul float %v4789, %v4787
  %v4791 = fdiv float %v4790, %v4642
  %v4792 = add i64 %v1202, 0
  %v4793 = and i64 %v4792, %v366
  %v4794 = mul i64 %v4793, %v7
  %v4795 = add i64 %v4794, %v4585
  %v4796 = mul i64 %v4795, 16
  %v4797 = getelementptr inbounds float, ptr %v192, i64 %v4796
  %v4798 = add i64 %v1202, 1
  %v4799 = and i64 %v4798, %v282
  %v4800 = mul i64 %v4799, %v7
  %v4801 = add i64 %v4800, %v4585
  %v4802 = mul i64 %v4801, 16
  %v4803 = getelementptr inbounds float, ptr %v38, i64 %v4802
  %v4804 = mul i64 %v4587, 8
  %v4805 = add i64 0, %v4804
  %v4806 = add i64 %v4805, 0
  %v4807 = getelementptr inbounds float, ptr %v4649, i64 %v4806
  %v4808 = load <8 x float>, ptr %v4807, align 4
  %v4809 = insertelement <8 x float> poison, float %v4643, i64 0
  %v4810 = shufflevector <8 x float> %v4809, <8 x float> poison, <8 x i32> zeroinitializer
  %v4811 = fmul <8 x float> %v4810, %v4808
  %v4812 = mul i64 %v4587, 8
  %v4813 = add i64 0, %v4812
  %v4814 = add i64 %v4813, 0
  %v4815 = getelementptr inbounds float, ptr %v4742, i64 %v4814
  %v4816 = load <8 x float>, ptr %v4815, align 4
  %v4817 = insertelement <8 x float> poison, float %v4736, i64 0
  %v4818 = shufflevector <8 x float> %v4817, <8 x float> poison, <8 x i32> zeroinitializer
  %v4819 = fmul <8 x float> %v4818, %v4816
  %v4820 = insertelement <8 x float> poison, float %v4751, i64 0
  %v4821 = shufflevector <8 x float> %v4820, <8 x float> poison, <8 x i32> zeroinitializer
  %v4822 = fsub <8 x float> %v4819, %v4821
  %v4823 = fcmp olt <8 x float> %v4822, splat (float 0xC05A400000000000)
  %v4824 = select <8 x i1> %v4823, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4822
  %v4825 = fcmp ogt <8 x float> %v4824, splat (float 0x4056400000000000)
  %v4826 = select <8 x i1> %v4825, <8 x float> splat (float 0x4056400000000000), <8 x float> %v4824
  %v4827 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4826, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4828 = fsub <8 x float> %v4827, splat (float 0x4168000000000000)
  %v4829 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4828, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4826)
  %v4830 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4828, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4829)
  %v4831 = bitcast <8 x float> %v4827 to <8 x i32>
  %v4832 = fmul <8 x float> %v4830, %v4830
  %v4833 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4830, <8 x float> splat (float 0x3F81227F40000000))
  %v4834 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4833, <8 x float> %v4830, <8 x float> splat (float 0x3FA5556740000000))
  %v4835 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4834, <8 x float> %v4830, <8 x float> splat (float 0x3FC5554B00000000))
  %v4836 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4835, <8 x float> %v4830, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4837 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4832, <8 x float> %v4836, <8 x float> %v4830)
  %v4838 = sub <8 x i32> %v4831, splat (i32 1262485250)
  %v4839 = lshr <8 x i32> %v4838, splat (i32 1)
  %v4840 = sub <8 x i32> %v4838, %v4839
  %v4841 = shl <8 x i32> %v4839, splat (i32 23)
  %v4842 = bitcast <8 x i32> %v4841 to <8 x float>
  %v4843 = shl <8 x i32> %v4840, splat (i32 23)
  %v4844 = bitcast <8 x i32> %v4843 to <8 x float>
  %v4845 = fadd <8 x float> %v4837, splat (float 0x3FF0000000000000)
  %v4846 = fmul <8 x float> %v4845, %v4842
  %v4847 = fmul <8 x float> %v4846, %v4844
  %v4848 = insertelement <8 x float> poison, float %v4760, i64 0
  %v4849 = shufflevector <8 x float> %v4848, <8 x float> poison, <8 x i32> zeroinitializer
  %v4850 = fdiv <8 x float> %v4847, %v4849
  %v4851 = insertelement <8 x float> poison, float %v4680, i64 0
  %v4852 = shufflevector <8 x float> %v4851, <8 x float> poison, <8 x i32> zeroinitializer
  %v4853 = fmul <8 x float> %v4852, %v4850
  %v4854 = fadd <8 x float> %v4811, %v4853
  %v4855 = mul i64 %v4587, 8
  %v4856 = add i64 0, %v4855
  %v4857 = add i64 %v4856, 0
  %v4858 = getelementptr inbounds float, ptr %v4797, i64 %v4857
  %v4859 = load <8 x float>, ptr %v4858, align 4
  %v4860 = insertelement <8 x float> poison, float %v4791, i64 0
  %v4861 = shufflevector <8 x float> %v4860, <8 x float> poison, <8 x i32> zeroinitializer
  %v4862 = fmul <8 x float> %v4861, %v4859
  %v4863 = fadd <8 x float> %v4854, %v4862
  %v4864 = mul i64 %v4587, 8
  %v4865 = add i64 0, %v4864
  %v4866 = add i64 %v4865, 0
  %v4867 = getelementptr inbounds float, ptr %v4803, i64 %v4866
  store <8 x float> %v4863, ptr %v4867, align 4
  %v4868 = add nsw i64 %v4587, 1
  br label %b510
b512:
  %v4869 = add nsw i64 %v4585, 1
  br label %b507
b509:
  %v4870 = add i64 %v7, 0
  %v4871 = sdiv i64 %v4870, 1
  %v4872 = add i64 %v2, 1
  %v4873 = mul i64 %v4871, %v2
  %v4874 = sdiv i64 %v4873, %v3
  %v4875 = mul i64 %v4874, 1
  %v4876 = icmp slt i64 %v4875, %v7
  %v4877 = select i1 %v4876, i64 %v4875, i64 %v7
  %v4878 = mul i64 %v4871, %v4872
  %v4879 = sdiv i64 %v4878, %v3
  %v4880 = mul i64 %v4879, 1
  %v4881 = icmp slt i64 %v4880, %v7
  %v4882 = select i1 %v4881, i64 %v4880, i64 %v7
  br label %b513
b513:
  %v4883 = phi i64 [ %v4877, %b509 ], [ %v4928, %b518 ]
  %v4884 = icmp slt i64 %v4883, %v4882
  br i1 %v4884, label %b514, label %b515
b514:
  br label %b516
b516:
  %v4885 = phi i64 [ 0, %b514 ], [ %v4927, %b521 ]
  %v4886 = icmp slt i64 %v4885, 2
  br i1 %v4886, label %b517, label %b518
b517:
  br label %b519
b519:
  %v4887 = phi i64 [ 0, %b517 ], [ %v4916, %b520 ]
  %v4888 = phi <8 x float> [ splat (float 0x0000000000000000), %b517 ], [ %v4915, %b520 ]
  %v4889 = icmp slt i64 %v4887, 8
  br i1 %v4889, label %b520, label %b521
b520:
  %v4890 = add i64 %v1202, 1
  %v4891 = and i64 %v4890, %v282
  %v4892 = mul i64 %v4891, %v7
  %v4893 = add i64 %v4892, %v4883
  %v4894 = mul i64 %v4893, 16
  %v4895 = getelementptr inbounds float, ptr %v38, i64 %v4894
  %v4896 = mul i64 %v4885, 8
  %v4897 = add i64 0, %v4896
  %v4898 = add i64 %v4897, %v4887
  %v4899 = getelementptr inbounds float, ptr %v4895, i64 %v4898
  %v4900 = load float, ptr %v4899, align 4
  %v4901 = add i64 %v1202, 1
  %v4902 = and i64 %v4901, %v272
  %v4903 = mul i64 %v4902, %v7
  %v4904 = add i64 %v4903, %v4883
  %v4905 = mul i64 %v4904, 64
  %v4906 = getelementptr inbounds float, ptr %v28, i64 %v4905
  %v4907 = add i64 0, 0
  %v4908 = mul i64 %v4887, 8
  %v4909 = add i64 %v4907, %v4908
  %v4910 = getelementptr inbounds float, ptr %v4906, i64 %v4909
  %v4911 = load <8 x float>, ptr %v4910, align 4
  %v4912 = insertelement <8 x float> poison, float %v4900, i64 0
  %v4913 = shufflevector <8 x float> %v4912, <8 x float> poison, <8 x i32> zeroinitializer
  %v4914 = fmul <8 x float> %v4913, %v4911
  %v4915 = fadd <8 x float> %v4888, %v4914
  %v4916 = add nsw i64 %v4887, 1
  br label %b519
b521:
  %v4917 = add i64 %v1202, 1
  %v4918 = and i64 %v4917, %v284
  %v4919 = mul i64 %v4918, %v7
  %v4920 = add i64 %v4919, %v4883
  %v4921 = mul i64 %v4920, 16
  %v4922 = getelementptr inbounds float, ptr %v40, i64 %v4921
  %v4923 = mul i64 %v4885, 8
  %v4924 = add i64 0, %v4923
  %v4925 = add i64 %v4924, 0
  %v4926 = getelementptr inbounds float, ptr %v4922, i64 %v4925
  store <8 x float> %v4888, ptr %v4926, align 4
  %v4927 = add nsw i64 %v4885, 1
  br label %b516
b518:
  %v4928 = add nsw i64 %v4883, 1
  br label %b513
b515:
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
  br label %b522
b522:
  %v4942 = phi i64 [ %v4936, %b515 ], [ %v4964, %b527 ]
  %v4943 = icmp slt i64 %v4942, %v4941
  br i1 %v4943, label %b523, label %b524
b523:
  %v4944 = add i64 %v1202, 1
  %v4945 = and i64 %v4944, %v284
  %v4946 = mul i64 %v4945, %v7
  %v4947 = add i64 %v4946, %v4942
  %v4948 = mul i64 %v4947, 16
  %v4949 = getelementptr inbounds float, ptr %v40, i64 %v4948
  %v4950 = add i64 %v1202, 0
  %v4951 = and i64 %v4950, %v298
  %v4952 = mul i64 %v4951, %v7
  %v4953 = add i64 %v4952, %v4942
  %v4954 = mul i64 %v4953, 24
  %v4955 = getelementptr inbounds float, ptr %v86, i64 %v4954
  br label %b525
b525:
  %v4956 = phi i64 [ 0, %b523 ], [ %v4963, %b526 ]
  %v4957 = icmp slt i64 %v4956, 16
  br i1 %v4957, label %b526, label %b527
b526:
  %v4958 = add i64 0, %v4956
  %v4959 = getelementptr inbounds float, ptr %v4949, i64 %v4958
  %v4960 = load <8 x float>, ptr %v4959, align 4
  %v4961 = add i64 8, %v4956
  %v4962 = getelementptr inbounds float, ptr %v4955, i64 %v4961
  store <8 x float> %v4960, ptr %v4962, align 4
  %v4963 = add nsw i64 %v4956, 8
  br label %b525
b527:
  %v4964 = add nsw i64 %v4942, 1
  br label %b522
b524:
  %v4965 = add nsw i64 %v1202, 1
  br label %b203
b205:
  %v4966 = icmp sgt i64 %v3, 1
  br i1 %v4966, label %b528, label %b529
b528:
  %v4967 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4968 = atomicrmw add ptr %v4967, i64 1 acq_rel
  %v4969 = load i64, ptr %v383, align 8
  %v4970 = add i64 %v4969, 1
  store i64 %v4970, ptr %v383, align 8
  %v4971 = mul i64 %v3, %v4970
  br label %b530
b530:
  %v4972 = load atomic i64, ptr %v4967 acquire, align 8
  %v4973 = icmp slt i64 %v4972, %v4971
  br i1 %v4973, label %b531, label %b532
b531:
  %v4974 = call i32 @sched_yield()
  br label %b530
b532:
  br label %b529
b529:
  %v4975 = add nsw i64 %v1112, %v1111
  br label %b178
b180:
  %v4976 = getelementptr inbounds float, ptr %v385, i64 1472
  %v4977 = getelementptr inbounds i64, ptr %v1, i64 4
  %v4978 = load i64, ptr %v4977, align 8
  %v4979 = icmp eq i64 %v4978, 0
  br i1 %v4979, label %b533, label %b534
b533:
  %v4980 = add i64 1, 0
  %v4981 = sdiv i64 %v4980, 1
  %v4982 = add i64 %v2, 1
  %v4983 = mul i64 %v4981, %v2
  %v4984 = sdiv i64 %v4983, %v3
  %v4985 = mul i64 %v4984, 1
  %v4986 = icmp slt i64 %v4985, 1
  %v4987 = select i1 %v4986, i64 %v4985, i64 1
  %v4988 = mul i64 %v4981, %v4982
  %v4989 = sdiv i64 %v4988, %v3
  %v4990 = mul i64 %v4989, 1
  %v4991 = icmp slt i64 %v4990, 1
  %v4992 = select i1 %v4991, i64 %v4990, i64 1
  %v4993 = icmp slt i64 %v4992, 1
  %v4994 = select i1 %v4993, i64 %v4992, i64 1
  br label %b535
b535:
  %v4995 = phi i64 [ %v4987, %b533 ], [ %v5009, %b536 ]
  %v4996 = icmp slt i64 %v4995, %v4994
  br i1 %v4996, label %b536, label %b537
b536:
  %v4997 = mul i64 %v4995, 192
  %v4998 = mul i64 %v4995, 8
  %v4999 = add i64 %v4997, 0
  %v5000 = add i64 %v4998, 0
  %v5001 = getelementptr inbounds float, ptr %v4976, i64 %v4999
  %v5002 = sub i64 8, %v5000
  %v5003 = icmp slt i64 %v5002, 0
  %v5004 = select i1 %v5003, i64 0, i64 %v5002
  %v5005 = mul i64 %v5000, 24
  %v5006 = add i64 0, %v5005
  %v5007 = getelementptr inbounds float, ptr %v22, i64 %v5006
  call void @pack_turned(ptr %v5007, i64 24, i64 1, i64 24, i64 %v5004, ptr %v5001, i64 8)
  %v5008 = add i64 %v4997, 192
  %v5009 = add nsw i64 %v4995, 1
  br label %b535
b537:
  br label %b534
b534:
  %v5010 = icmp sgt i64 %v3, 1
  br i1 %v5010, label %b538, label %b539
b538:
  %v5011 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5012 = atomicrmw add ptr %v5011, i64 1 acq_rel
  %v5013 = load i64, ptr %v383, align 8
  %v5014 = add i64 %v5013, 1
  store i64 %v5014, ptr %v383, align 8
  %v5015 = mul i64 %v3, %v5014
  br label %b540
b540:
  %v5016 = load atomic i64, ptr %v5011 acquire, align 8
  %v5017 = icmp slt i64 %v5016, %v5015
  br i1 %v5017, label %b541, label %b542
b541:
  %v5018 = call i32 @sched_yield()
  br label %b540
b542:
  br label %b539
b539:
  %v5020 = add i64 %v8, 0
  %v5021 = sdiv i64 %v5020, 1
  %v5022 = add i64 %v2, 1
  %v5023 = mul i64 %v5021, %v2
  %v5024 = sdiv i64 %v5023, %v3
  %v5025 = mul i64 %v5024, 1
  %v5026 = icmp slt i64 %v5025, %v8
  %v5027 = select i1 %v5026, i64 %v5025, i64 %v8
  %v5028 = mul i64 %v5021, %v5022
  %v5029 = sdiv i64 %v5028, %v3
  %v5030 = mul i64 %v5029, 1
  %v5031 = icmp slt i64 %v5030, %v8
  %v5032 = select i1 %v5031, i64 %v5030, i64 %v8
  br label %b543
b543:
  %v5033 = phi i64 [ %v5027, %b539 ], [ %v5091, %b548 ]
  %v5034 = icmp slt i64 %v5033, %v5032
  br i1 %v5034, label %b544, label %b545
b544:
  %v5035 = add i64 %v5033, 96
  %v5036 = icmp slt i64 %v5035, %v5032
  %v5037 = select i1 %v5036, i64 %v5035, i64 %v5032
  br label %b546
b546:
  %v5038 = phi i64 [ 0, %b544 ], [ %v5090, %b551 ]
  %v5039 = icmp slt i64 %v5038, 1
  br i1 %v5039, label %b547, label %b548
b547:
  %v5040 = sub i64 %v5037, %v5033
  %v5041 = sub i64 8, 1
  %v5042 = add i64 %v5040, %v5041
  %v5043 = sdiv i64 %v5042, 8
  br label %b549
b549:
  %v5044 = phi i64 [ 0, %b547 ], [ %v5089, %b556 ]
  %v5045 = icmp slt i64 %v5044, %v5043
  br i1 %v5045, label %b550, label %b551
b550:
  %v5046 = mul i64 %v5040, %v5044
  %v5047 = sdiv i64 %v5046, %v5043
  %v5048 = add i64 %v5033, %v5047
  %v5049 = add i64 %v5044, 1
  %v5050 = mul i64 %v5040, %v5049
  %v5051 = sdiv i64 %v5050, %v5043
  %v5052 = add i64 %v5033, %v5051
  %v5053 = mul i64 %v5038, 192
  %v5054 = getelementptr inbounds float, ptr %v4976, i64 %v5053
  %v5055 = sub i64 %v5052, %v5048
  %v5056 = mul i64 %v5048, 24
  %v5057 = getelementptr inbounds float, ptr %v86, i64 %v5056
  %v5058 = getelementptr inbounds float, ptr %v5057, i64 0
  %v5059 = sub i64 %v5055, 1
  %v5060 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v5059
  %v5061 = load ptr, ptr %v5060, align 4
  %v5062 = getelementptr inbounds float, ptr %v5019, i64 0
  %v5063 = icmp sgt i64 %v5055, 0
  br i1 %v5063, label %b552, label %b553
b552:
  call void %v5061(ptr %v5058, i64 24, ptr %v5054, i64 24, ptr %v5062, i64 8, i64 0)
  br label %b553
b553:
  %v5064 = add i64 %v5053, 192
  br label %b554
b554:
  %v5065 = phi i64 [ %v5048, %b553 ], [ %v5088, %b559 ]
  %v5066 = icmp slt i64 %v5065, %v5052
  br i1 %v5066, label %b555, label %b556
b555:
  %v5067 = sub i64 %v5065, %v5048
  %v5068 = mul i64 %v5067, 8
  %v5069 = getelementptr inbounds float, ptr %v5019, i64 %v5068
  %v5070 = mul i64 %v5065, 8
  %v5071 = getelementptr inbounds float, ptr %v64, i64 %v5070
  br label %b557
b557:
  %v5072 = phi i64 [ 0, %b555 ], [ %v5087, %b558 ]
  %v5073 = icmp slt i64 %v5072, 1
  br i1 %v5073, label %b558, label %b559
b558:
  %v5074 = mul i64 %v5038, 1
  %v5075 = add i64 %v5074, %v5072
  %v5076 = mul i64 %v5075, 8
  %v5077 = add i64 0, %v5072
  %v5078 = mul i64 %v5077, 8
  %v5079 = getelementptr inbounds float, ptr %v5069, i64 %v5078
  %v5080 = load <8 x float>, ptr %v5079, align 4
  %v5081 = add i64 0, %v5076
  %v5082 = getelementptr inbounds float, ptr %v24, i64 %v5081
  %v5083 = load <8 x float>, ptr %v5082, align 4
  %v5084 = fadd <8 x float> %v5080, %v5083
  %v5085 = add i64 0, %v5076
  %v5086 = getelementptr inbounds float, ptr %v5071, i64 %v5085
  store <8 x float> %v5084, ptr %v5086, align 4
  %v5087 = add nsw i64 %v5072, 1
  br label %b557
b559:
  %v5088 = add nsw i64 %v5065, 1
  br label %b554
b556:
  %v5089 = add nsw i64 %v5044, 1
  br label %b549
b551:
  %v5090 = add nsw i64 %v5038, 1
  br label %b546
b548:
  %v5091 = add nsw i64 %v5033, 96
  br label %b543
b545:
  %v5092 = add i64 %v8, 0
  %v5093 = sdiv i64 %v5092, 1
  %v5094 = add i64 %v2, 1
  %v5095 = mul i64 %v5093, %v2
  %v5096 = sdiv i64 %v5095, %v3
  %v5097 = mul i64 %v5096, 1
  %v5098 = icmp slt i64 %v5097, %v8
  %v5099 = select i1 %v5098, i64 %v5097, i64 %v8
  %v5100 = mul i64 %v5093, %v5094
  %v5101 = sdiv i64 %v5100, %v3
  %v5102 = mul i64 %v5101, 1
  %v5103 = icmp slt i64 %v5102, %v8
  %v5104 = select i1 %v5103, i64 %v5102, i64 %v8
  br label %b560
b560:
  %v5105 = phi i64 [ %v5099, %b545 ], [ %v5135, %b565 ]
  %v5106 = icmp slt i64 %v5105, %v5104
  br i1 %v5106, label %b561, label %b562
b561:
  br label %b563
b563:
  %v5107 = phi i64 [ 0, %b561 ], [ %v5134, %b568 ]
  %v5108 = icmp slt i64 %v5107, 8
  br i1 %v5108, label %b564, label %b565
b564:
  br label %b566
b566:
  %v5109 = phi i64 [ 0, %b564 ], [ %v5133, %b567 ]
  %v5110 = phi float [ 0x3FF0000000000000, %b564 ], [ %v5126, %b567 ]
  %v5111 = icmp slt i64 %v5109, 2
  br i1 %v5111, label %b567, label %b568
b567:
  %v5112 = mul i64 %v5105, 2
  %v5113 = getelementptr inbounds float, ptr %v142, i64 %v5112
  %v5114 = mul i64 %v5105, 16
  %v5115 = getelementptr inbounds float, ptr %v38, i64 %v5114
  %v5116 = add i64 0, %v5109
  %v5117 = getelementptr inbounds float, ptr %v5113, i64 %v5116
  %v5118 = load float, ptr %v5117, align 4
  %v5119 = add i64 0, %v5107
  %v5120 = mul i64 %v5109, 8
  %v5121 = add i64 %v5119, %v5120
  %v5122 = getelementptr inbounds float, ptr %v5115, i64 %v5121
  %v5123 = load float, ptr %v5122, align 4
  %v5124 = fmul float %v5118, %v5123
  %v5125 = fsub float 0x3FF0000000000000, %v5124
  %v5126 = fmul float %v5110, %v5125
  %v5127 = mul i64 %v5105, 16
  %v5128 = getelementptr inbounds float, ptr %v90, i64 %v5127
  %v5129 = add i64 0, %v5107
  %v5130 = mul i64 %v5109, 8
  %v5131 = add i64 %v5129, %v5130
  %v5132 = getelementptr inbounds float, ptr %v5128, i64 %v5131
  store float %v5126, ptr %v5132, align 4
  %v5133 = add nsw i64 %v5109, 1
  br label %b566
b568:
  %v5134 = add nsw i64 %v5107, 1
  br label %b563
b565:
  %v5135 = add nsw i64 %v5105, 1
  br label %b560
b562:
  %v5136 = add i64 %v8, 0
  %v5137 = sdiv i64 %v5136, 1
  %v5138 = add i64 %v2, 1
  %v5139 = mul i64 %v5137, %v2
  %v5140 = sdiv i64 %v5139, %v3
  %v5141 = mul i64 %v5140, 1
  %v5142 = icmp slt i64 %v5141, %v8
  %v5143 = select i1 %v5142, i64 %v5141, i64 %v8
  %v5144 = mul i64 %v5137, %v5138
  %v5145 = sdiv i64 %v5144, %v3
  %v5146 = mul i64 %v5145, 1
  %v5147 = icmp slt i64 %v5146, %v8
  %v5148 = select i1 %v5147, i64 %v5146, i64 %v8
  br label %b569
b569:
  %v5149 = phi i64 [ %v5143, %b562 ], [ %v5180, %b574 ]
  %v5150 = icmp slt i64 %v5149, %v5148
  br i1 %v5150, label %b570, label %b571
b570:
  br label %b572
b572:
  %v5151 = phi i64 [ 0, %b570 ], [ %v5179, %b577 ]
  %v5152 = icmp slt i64 %v5151, 8
  br i1 %v5152, label %b573, label %b574
b573:
  br label %b575
b575:
  %v5153 = phi i64 [ 0, %b573 ], [ %v5178, %b576 ]
  %v5154 = phi float [ 0x3FF0000000000000, %b573 ], [ %v5171, %b576 ]
  %v5155 = icmp slt i64 %v5153, 2
  br i1 %v5155, label %b576, label %b577
b576:
  %v5156 = sub i64 1, %v5153
  %v5157 = mul i64 %v5149, 2
  %v5158 = getelementptr inbounds float, ptr %v142, i64 %v5157
  %v5159 = mul i64 %v5149, 16
  %v5160 = getelementptr inbounds float, ptr %v38, i64 %v5159
  %v5161 = add i64 0, %v5156
  %v5162 = getelementptr inbounds float, ptr %v5158, i64 %v5161
  %v5163 = load float, ptr %v5162, align 4
  %v5164 = add i64 0, %v5151
  %v5165 = mul i64 %v5156, 8
  %v5166 = add i64 %v5164, %v5165
  %v5167 = getelementptr inbounds float, ptr %v5160, i64 %v5166
  %v5168 = load float, ptr %v5167, align 4
  %v5169 = fmul float %v5163, %v5168
  %v5170 = fsub float 0x3FF0000000000000, %v5169
  %v5171 = fmul float %v5154, %v5170
  %v5172 = mul i64 %v5149, 16
  %v5173 = getelementptr inbounds float, ptr %v202, i64 %v5172
  %v5174 = add i64 0, %v5151
  %v5175 = mul i64 %v5156, 8
  %v5176 = add i64 %v5174, %v5175
  %v5177 = getelementptr inbounds float, ptr %v5173, i64 %v5176
  store float %v5171, ptr %v5177, align 4
  %v5178 = add nsw i64 %v5153, 1
  br label %b575
b577:
  %v5179 = add nsw i64 %v5151, 1
  br label %b572
b574:
  %v5180 = add nsw i64 %v5149, 1
  br label %b569
b571:
  %v5181 = add i64 %v8, 0
  %v5182 = sdiv i64 %v5181, 1
  %v5183 = add i64 %v2, 1
  %v5184 = mul i64 %v5182, %v2
  %v5185 = sdiv i64 %v5184, %v3
  %v5186 = mul i64 %v5185, 1
  %v5187 = icmp slt i64 %v5186, %v8
  %v5188 = select i1 %v5187, i64 %v5186, i64 %v8
  %v5189 = mul i64 %v5182, %v5183
  %v5190 = sdiv i64 %v5189, %v3
  %v5191 = mul i64 %v5190, 1
  %v5192 = icmp slt i64 %v5191, %v8
  %v5193 = select i1 %v5192, i64 %v5191, i64 %v8
  br label %b578
b578:
  %v5194 = phi i64 [ %v5188, %b571 ], [ %v5202, %b579 ]
  %v5195 = icmp slt i64 %v5194, %v5193
  br i1 %v5195, label %b579, label %b580
b579:
  %v5196 = mul i64 %v5194, 16
  %v5197 = getelementptr inbounds float, ptr %v88, i64 %v5196
  %v5198 = add i64 0, 0
  %v5199 = getelementptr inbounds float, ptr %v5197, i64 %v5198
  %v5200 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v5201 = shufflevector <8 x float> %v5200, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v5201, ptr %v5199, align 4
  %v5202 = add nsw i64 %v5194, 1
  br label %b578
b580:
  %v5203 = add i64 %v8, 0
  %v5204 = sdiv i64 %v5203, 1
  %v5205 = add i64 %v2, 1
  %v5206 = mul i64 %v5204, %v2
  %v5207 = sdiv i64 %v5206, %v3
  %v5208 = mul i64 %v5207, 1
  %v5209 = icmp slt i64 %v5208, %v8
  %v5210 = select i1 %v5209, i64 %v5208, i64 %v8
  %v5211 = mul i64 %v5204, %v5205
  %v5212 = sdiv i64 %v5211, %v3
  %v5213 = mul i64 %v5212, 1
  %v5214 = icmp slt i64 %v5213, %v8
  %v5215 = select i1 %v5214, i64 %v5213, i64 %v8
  br label %b581
b581:
  %v5216 = phi i64 [ %v5210, %b580 ], [ %v5227, %b582 ]
  %v5217 = icmp slt i64 %v5216, %v5215
  br i1 %v5217, label %b582, label %b583
b582:
  %v5218 = mul i64 %v5216, 16
  %v5219 = getelementptr inbounds float, ptr %v90, i64 %v5218
  %v5220 = mul i64 %v5216, 16
  %v5221 = getelementptr inbounds float, ptr %v88, i64 %v5220
  %v5222 = add i64 0, 0
  %v5223 = getelementptr inbounds float, ptr %v5219, i64 %v5222
  %v5224 = load <8 x float>, ptr %v5223, align 4
  %v5225 = add i64 8, 0
  %v5226 = getelementptr inbounds float, ptr %v5221, i64 %v5225
  store <8 x float> %v5224, ptr %v5226, align 4
  %v5227 = add nsw i64 %v5216, 1
  br label %b581
b583:
  %v5228 = add i64 %v8, 0
  %v5229 = sdiv i64 %v5228, 1
  %v5230 = add i64 %v2, 1
  %v5231 = mul i64 %v5229, %v2
  %v5232 = sdiv i64 %v5231, %v3
  %v5233 = mul i64 %v5232, 1
  %v5234 = icmp slt i64 %v5233, %v8
  %v5235 = select i1 %v5234, i64 %v5233, i64 %v8
  %v5236 = mul i64 %v5229, %v5230
  %v5237 = sdiv i64 %v5236, %v3
  %v5238 = mul i64 %v5237, 1
  %v5239 = icmp slt i64 %v5238, %v8
  %v5240 = select i1 %v5239, i64 %v5238, i64 %v8
  br label %b584
b584:
  %v5241 = phi i64 [ %v5235, %b583 ], [ %v5252, %b585 ]
  %v5242 = icmp slt i64 %v5241, %v5240
  br i1 %v5242, label %b585, label %b586
b585:
  %v5243 = mul i64 %v5241, 16
  %v5244 = getelementptr inbounds float, ptr %v202, i64 %v5243
  %v5245 = mul i64 %v5241, 16
  %v5246 = getelementptr inbounds float, ptr %v90, i64 %v5245
  %v5247 = add i64 8, 0
  %v5248 = getelementptr inbounds float, ptr %v5244, i64 %v5247
  %v5249 = load <8 x float>, ptr %v5248, align 4
  %v5250 = add i64 0, 0
  %v5251 = getelementptr inbounds float, ptr %v5246, i64 %v5250
  store <8 x float> %v5249, ptr %v5251, align 4
  %v5252 = add nsw i64 %v5241, 1
  br label %b584
b586:
  %v5253 = add i64 %v8, 0
  %v5254 = sdiv i64 %v5253, 1
  %v5255 = add i64 %v2, 1
  %v5256 = mul i64 %v5254, %v2
  %v5257 = sdiv i64 %v5256, %v3
  %v5258 = mul i64 %v5257, 1
  %v5259 = icmp slt i64 %v5258, %v8
  %v5260 = select i1 %v5259, i64 %v5258, i64 %v8
  %v5261 = mul i64 %v5254, %v5255
  %v5262 = sdiv i64 %v5261, %v3
  %v5263 = mul i64 %v5262, 1
  %v5264 = icmp slt i64 %v5263, %v8
  %v5265 = select i1 %v5264, i64 %v5263, i64 %v8
  br label %b587
b587:
  %v5266 = phi i64 [ %v5260, %b586 ], [ %v5274, %b588 ]
  %v5267 = icmp slt i64 %v5266, %v5265
  br i1 %v5267, label %b588, label %b589
b588:
  %v5268 = mul i64 %v5266, 16
  %v5269 = getelementptr inbounds float, ptr %v90, i64 %v5268
  %v5270 = add i64 8, 0
  %v5271 = getelementptr inbounds float, ptr %v5269, i64 %v5270
  %v5272 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v5273 = shufflevector <8 x float> %v5272, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v5273, ptr %v5271, align 4
  %v5274 = add nsw i64 %v5266, 1
  br label %b587
b589:
  %v5275 = add i64 %v8, 0
  %v5276 = sdiv i64 %v5275, 1
  %v5277 = add i64 %v2, 1
  %v5278 = mul i64 %v5276, %v2
  %v5279 = sdiv i64 %v5278, %v3
  %v5280 = mul i64 %v5279, 1
  %v5281 = icmp slt i64 %v5280, %v8
  %v5282 = select i1 %v5281, i64 %v5280, i64 %v8
  %v5283 = mul i64 %v5276, %v5277
  %v5284 = sdiv i64 %v5283, %v3
  %v5285 = mul i64 %v5284, 1
  %v5286 = icmp slt i64 %v5285, %v8
  %v5287 = select i1 %v5286, i64 %v5285, i64 %v8
  br label %b590
b590:
  %v5288 = phi i64 [ %v5282, %b589 ], [ %v5308, %b595 ]
  %v5289 = icmp slt i64 %v5288, %v5287
  br i1 %v5289, label %b591, label %b592
b591:
  %v5290 = mul i64 %v5288, 16
  %v5291 = getelementptr inbounds float, ptr %v88, i64 %v5290
  %v5292 = mul i64 %v5288, 16
  %v5293 = getelementptr inbounds float, ptr %v90, i64 %v5292
  %v5294 = mul i64 %v5288, 16
  %v5295 = getelementptr inbounds float, ptr %v202, i64 %v5294
  br label %b593
b593:
  %v5296 = phi i64 [ 0, %b591 ], [ %v5307, %b594 ]
  %v5297 = icmp slt i64 %v5296, 16
  br i1 %v5297, label %b594, label %b595
b594:
  %v5298 = add i64 0, %v5296
  %v5299 = getelementptr inbounds float, ptr %v5291, i64 %v5298
  %v5300 = load <8 x float>, ptr %v5299, align 4
  %v5301 = add i64 0, %v5296
  %v5302 = getelementptr inbounds float, ptr %v5293, i64 %v5301
  %v5303 = load <8 x float>, ptr %v5302, align 4
  %v5304 = fmul <8 x float> %v5300, %v5303
  %v5305 = add i64 0, %v5296
  %v5306 = getelementptr inbounds float, ptr %v5295, i64 %v5305
  store <8 x float> %v5304, ptr %v5306, align 4
  %v5307 = add nsw i64 %v5296, 8
  br label %b593
b595:
  %v5308 = add nsw i64 %v5288, 1
  br label %b590
b592:
  %v5309 = icmp sgt i64 %v3, 1
  br i1 %v5309, label %b596, label %b597
b596:
  %v5310 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5311 = atomicrmw add ptr %v5310, i64 1 acq_rel
  %v5312 = load i64, ptr %v383, align 8
  %v5313 = add i64 %v5312, 1
  store i64 %v5313, ptr %v383, align 8
  %v5314 = mul i64 %v3, %v5313
  br label %b598
b598:
  %v5315 = load atomic i64, ptr %v5310 acquire, align 8
  %v5316 = icmp slt i64 %v5315, %v5314
  br i1 %v5316, label %b599, label %b600
b599:
  %v5317 = call i32 @sched_yield()
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
  %v383 = alloca i64, i64 1, align 8
  %v450 = alloca float, i64 96, align 4
  %v7850 = alloca float, i64 64, align 4
  %v8071 = alloca float, i64 64, align 4
  %v8148 = alloca float, i64 96, align 4
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
  %v267 = getelementptr inbounds i64, ptr %v1, i64 6
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 14
  %v270 = load i64, ptr %v269, align 8
  %v271 = getelementptr inbounds i64, ptr %v1, i64 15
  %v272 = load i64, ptr %v271, align 8
  %v273 = getelementptr inbounds i64, ptr %v1, i64 16
  %v274 = load i64, ptr %v273, align 8
  %v275 = getelementptr inbounds i64, ptr %v1, i64 17
  %v276 = load i64, ptr %v275, align 8
  %v277 = getelementptr inbounds i64, ptr %v1, i64 18
  %v278 = load i64, ptr %v277, align 8
  %v279 = getelementptr inbounds i64, ptr %v1, i64 19
  %v280 = load i64, ptr %v279, align 8
  %v281 = getelementptr inbounds i64, ptr %v1, i64 20
  %v282 = load i64, ptr %v281, align 8
  %v283 = getelementptr inbounds i64, ptr %v1, i64 21
  %v284 = load i64, ptr %v283, align 8
  %v285 = getelementptr inbounds i64, ptr %v1, i64 22
  %v286 = load i64, ptr %v285, align 8
  %v287 = getelementptr inbounds i64, ptr %v1, i64 23
  %v288 = load i64, ptr %v287, align 8
  %v289 = getelementptr inbounds i64, ptr %v1, i64 33
  %v290 = load i64, ptr %v289, align 8
  %v291 = getelementptr inbounds i64, ptr %v1, i64 34
  %v292 = load i64, ptr %v291, align 8
  %v293 = getelementptr inbounds i64, ptr %v1, i64 42
  %v294 = load i64, ptr %v293, align 8
  %v295 = getelementptr inbounds i64, ptr %v1, i64 43
  %v296 = load i64, ptr %v295, align 8
  %v297 = getelementptr inbounds i64, ptr %v1, i64 44
  %v298 = load i64, ptr %v297, align 8
  %v299 = getelementptr inbounds i64, ptr %v1, i64 45
  %v300 = load i64, ptr %v299, align 8
  %v301 = getelementptr inbounds i64, ptr %v1, i64 46
  %v302 = load i64, ptr %v301, align 8
  %v303 = getelementptr inbounds i64, ptr %v1, i64 49
  %v304 = load i64, ptr %v303, align 8
  %v305 = getelementptr inbounds i64, ptr %v1, i64 50
  %v306 = load i64, ptr %v305, align 8
  %v307 = getelementptr inbounds i64, ptr %v1, i64 57
  %v308 = load i64, ptr %v307, align 8
  %v309 = getelementptr inbounds i64, ptr %v1, i64 58
  %v310 = load i64, ptr %v309, align 8
  %v311 = getelementptr inbounds i64, ptr %v1, i64 59
  %v312 = load i64, ptr %v311, align 8
  %v313 = getelementptr inbounds i64, ptr %v1, i64 60
  %v314 = load i64, ptr %v313, align 8
  %v315 = getelementptr inbounds i64, ptr %v1, i64 61
  %v316 = load i64, ptr %v315, align 8
  %v317 = getelementptr inbounds i64, ptr %v1, i64 62
  %v318 = load i64, ptr %v317, align 8
  %v319 = getelementptr inbounds i64, ptr %v1, i64 67
  %v320 = load i64, ptr %v319, align 8
  %v321 = getelementptr inbounds i64, ptr %v1, i64 70
  %v322 = load i64, ptr %v321, align 8
  %v323 = getelementptr inbounds i64, ptr %v1, i64 72
  %v324 = load i64, ptr %v323, align 8
  %v325 = getelementptr inbounds i64, ptr %v1, i64 75
  %v326 = load i64, ptr %v325, align 8
  %v327 = getelementptr inbounds i64, ptr %v1, i64 78
  %v328 = load i64, ptr %v327, align 8
  %v329 = getelementptr inbounds i64, ptr %v1, i64 79
  %v330 = load i64, ptr %v329, align 8
  %v331 = getelementptr inbounds i64, ptr %v1, i64 80
  %v332 = load i64, ptr %v331, align 8
  %v333 = getelementptr inbounds i64, ptr %v1, i64 81
  %v334 = load i64, ptr %v333, align 8
  %v335 = getelementptr inbounds i64, ptr %v1, i64 82
  %v336 = load i64, ptr %v335, align 8
  %v337 = getelementptr inbounds i64, ptr %v1, i64 83
  %v338 = load i64, ptr %v337, align 8
  %v339 = getelementptr inbounds i64, ptr %v1, i64 84
  %v340 = load i64, ptr %v339, align 8
  %v341 = getelementptr inbounds i64, ptr %v1, i64 85
  %v342 = load i64, ptr %v341, align 8
  %v343 = getelementptr inbounds i64, ptr %v1, i64 86
  %v344 = load i64, ptr %v343, align 8
  %v345 = getelementptr inbounds i64, ptr %v1, i64 87
  %v346 = load i64, ptr %v345, align 8
  %v347 = getelementptr inbounds i64, ptr %v1, i64 88
  %v348 = load i64, ptr %v347, align 8
  %v349 = getelementptr inbounds i64, ptr %v1, i64 89
  %v350 = load i64, ptr %v349, align 8
  %v351 = getelementptr inbounds i64, ptr %v1, i64 90
  %v352 = load i64, ptr %v351, align 8
  %v353 = getelementptr inbounds i64, ptr %v1, i64 91
  %v354 = load i64, ptr %v353, align 8
  %v355 = getelementptr inbounds i64, ptr %v1, i64 92
  %v356 = load i64, ptr %v355, align 8
  %v357 = getelementptr inbounds i64, ptr %v1, i64 93
  %v358 = load i64, ptr %v357, align 8
  %v359 = getelementptr inbounds i64, ptr %v1, i64 94
  %v360 = load i64, ptr %v359, align 8
  %v361 = getelementptr inbounds i64, ptr %v1, i64 95
  %v362 = load i64, ptr %v361, align 8
  %v363 = getelementptr inbounds i64, ptr %v1, i64 96
  %v364 = load i64, ptr %v363, align 8
  %v365 = getelementptr inbounds i64, ptr %v1, i64 97
  %v366 = load i64, ptr %v365, align 8
  %v367 = getelementptr inbounds i64, ptr %v1, i64 98
  %v368 = load i64, ptr %v367, align 8
  %v369 = getelementptr inbounds i64, ptr %v1, i64 99
  %v370 = load i64, ptr %v369, align 8
  %v371 = getelementptr inbounds i64, ptr %v1, i64 100
  %v372 = load i64, ptr %v371, align 8
  %v373 = getelementptr inbounds i64, ptr %v1, i64 101
  %v374 = load i64, ptr %v373, align 8
  %v375 = getelementptr inbounds i64, ptr %v1, i64 102
  %v376 = load i64, ptr %v375, align 8
  %v377 = getelementptr inbounds i64, ptr %v1, i64 103
  %v378 = load i64, ptr %v377, align 8
  %v379 = getelementptr inbounds i64, ptr %v1, i64 104
  %v380 = load i64, ptr %v379, align 8
  %v381 = getelementptr inbounds i64, ptr %v1, i64 134
  %v382 = load i64, ptr %v381, align 8
  store i64 0, ptr %v383, align 8
  %v384 = getelementptr inbounds ptr, ptr %v0, i64 129
  %v385 = load ptr, ptr %v384, align 4
  %v386 = mul i64 %v2, 33024
  %v387 = add i64 %v386, 1640
  %v388 = getelementptr inbounds float, ptr %v385, i64 %v387
  %v389 = getelementptr inbounds float, ptr %v385, i64 0
  %v390 = getelementptr inbounds i64, ptr %v1, i64 4
  %v391 = load i64, ptr %v390, align 8
  %v392 = icmp eq i64 %v391, 0
  br i1 %v392, label %b0, label %b1
b0:
  %v393 = add i64 1, 0
  %v394 = sdiv i64 %v393, 1
  %v395 = add i64 %v2, 1
  %v396 = mul i64 %v394, %v2
  %v397 = sdiv i64 %v396, %v3
  %v398 = mul i64 %v397, 1
  %v399 = icmp slt i64 %v398, 1
  %v400 = select i1 %v399, i64 %v398, i64 1
  %v401 = mul i64 %v394, %v395
  %v402 = sdiv i64 %v401, %v3
  %v403 = mul i64 %v402, 1
  %v404 = icmp slt i64 %v403, 1
  %v405 = select i1 %v404, i64 %v403, i64 1
  %v406 = icmp slt i64 %v405, 1
  %v407 = select i1 %v406, i64 %v405, i64 1
  br label %b2
b2:
  %v408 = phi i64 [ %v400, %b0 ], [ %v440, %b3 ]
  %v409 = icmp slt i64 %v408, %v407
  br i1 %v409, label %b3, label %b4
b3:
  %v410 = mul i64 %v408, 192
  %v411 = mul i64 %v408, 24
  %v412 = add i64 %v410, 0
  %v413 = add i64 %v411, 0
  %v414 = getelementptr inbounds float, ptr %v389, i64 %v412
  %v415 = sub i64 24, %v413
  %v416 = icmp slt i64 %v415, 0
  %v417 = select i1 %v416, i64 0, i64 %v415
  %v418 = mul i64 %v413, 1
  %v419 = add i64 0, %v418
  %v420 = getelementptr inbounds float, ptr %v22, i64 %v419
  call void @pack_rows(ptr %v420, i64 1, i64 24, i64 8, i64 %v417, ptr %v414, i64 24)
  %v421 = add i64 %v410, 8
  %v422 = add i64 %v411, 8
  %v423 = getelementptr inbounds float, ptr %v389, i64 %v421
  %v424 = sub i64 24, %v422
  %v425 = icmp slt i64 %v424, 0
  %v426 = select i1 %v425, i64 0, i64 %v424
  %v427 = mul i64 %v422, 1
  %v428 = add i64 0, %v427
  %v429 = getelementptr inbounds float, ptr %v22, i64 %v428
  call void @pack_rows(ptr %v429, i64 1, i64 24, i64 8, i64 %v426, ptr %v423, i64 24)
  %v430 = add i64 %v410, 16
  %v431 = add i64 %v411, 16
  %v432 = getelementptr inbounds float, ptr %v389, i64 %v430
  %v433 = sub i64 24, %v431
  %v434 = icmp slt i64 %v433, 0
  %v435 = select i1 %v434, i64 0, i64 %v433
  %v436 = mul i64 %v431, 1
  %v437 = add i64 0, %v436
  %v438 = getelementptr inbounds float, ptr %v22, i64 %v437
  call void @pack_rows(ptr %v438, i64 1, i64 24, i64 8, i64 %v435, ptr %v432, i64 24)
  %v439 = add i64 %v410, 192
  %v440 = add nsw i64 %v408, 1
  br label %b2
b4:
  br label %b1
b1:
  %v441 = icmp sgt i64 %v3, 1
  br i1 %v441, label %b5, label %b6
b5:
  %v442 = getelementptr inbounds i64, ptr %v1, i64 3
  %v443 = atomicrmw add ptr %v442, i64 1 acq_rel
  %v444 = load i64, ptr %v383, align 8
  %v445 = add i64 %v444, 1
  store i64 %v445, ptr %v383, align 8
  %v446 = mul i64 %v3, %v445
  br label %b7
b7:
  %v447 = load atomic i64, ptr %v442 acquire, align 8
  %v448 = icmp slt i64 %v447, %v446
  br i1 %v448, label %b8, label %b9
b8:
  %v449 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  %v451 = add i64 %v8, 0
  %v452 = sdiv i64 %v451, 1
  %v453 = add i64 %v2, 1
  %v454 = mul i64 %v452, %v2
  %v455 = sdiv i64 %v454, %v3
  %v456 = mul i64 %v455, 1
  %v457 = icmp slt i64 %v456, %v8
  %v458 = select i1 %v457, i64 %v456, i64 %v8
  %v459 = mul i64 %v452, %v453
  %v460 = sdiv i64 %v459, %v3
  %v461 = mul i64 %v460, 1
  %v462 = icmp slt i64 %v461, %v8
  %v463 = select i1 %v462, i64 %v461, i64 %v8
  br label %b10
b10:
  %v464 = phi i64 [ %v458, %b6 ], [ %v518, %b15 ]
  %v465 = icmp slt i64 %v464, %v463
  br i1 %v465, label %b11, label %b12
b11:
  %v466 = add i64 %v464, 96
  %v467 = icmp slt i64 %v466, %v463
  %v468 = select i1 %v467, i64 %v466, i64 %v463
  br label %b13
b13:
  %v469 = phi i64 [ 0, %b11 ], [ %v517, %b18 ]
  %v470 = icmp slt i64 %v469, 1
  br i1 %v470, label %b14, label %b15
b14:
  %v471 = sub i64 %v468, %v464
  %v472 = sub i64 4, 1
  %v473 = add i64 %v471, %v472
  %v474 = sdiv i64 %v473, 4
  br label %b16
b16:
  %v475 = phi i64 [ 0, %b14 ], [ %v516, %b23 ]
  %v476 = icmp slt i64 %v475, %v474
  br i1 %v476, label %b17, label %b18
b17:
  %v477 = mul i64 %v471, %v475
  %v478 = sdiv i64 %v477, %v474
  %v479 = add i64 %v464, %v478
  %v480 = add i64 %v475, 1
  %v481 = mul i64 %v471, %v480
  %v482 = sdiv i64 %v481, %v474
  %v483 = add i64 %v464, %v482
  %v484 = mul i64 %v469, 192
  %v485 = getelementptr inbounds float, ptr %v389, i64 %v484
  %v486 = sub i64 %v483, %v479
  %v487 = mul i64 %v479, 8
  %v488 = getelementptr inbounds float, ptr %v26, i64 %v487
  %v489 = getelementptr inbounds float, ptr %v488, i64 0
  %v490 = sub i64 %v486, 1
  %v491 = getelementptr inbounds ptr, ptr @table_tile_4x3, i64 %v490
  %v492 = load ptr, ptr %v491, align 4
  %v493 = getelementptr inbounds float, ptr %v450, i64 0
  %v494 = icmp sgt i64 %v486, 0
  br i1 %v494, label %b19, label %b20
b19:
  call void %v492(ptr %v489, i64 8, ptr %v485, i64 8, ptr %v493, i64 24, i64 8)
  br label %b20
b20:
  %v495 = add i64 %v484, 192
  br label %b21
b21:
  %v496 = phi i64 [ %v479, %b20 ], [ %v515, %b26 ]
  %v497 = icmp slt i64 %v496, %v483
  br i1 %v497, label %b22, label %b23
b22:
  %v498 = sub i64 %v496, %v479
  %v499 = mul i64 %v498, 24
  %v500 = getelementptr inbounds float, ptr %v450, i64 %v499
  %v501 = mul i64 %v496, 24
  %v502 = getelementptr inbounds float, ptr %v204, i64 %v501
  br label %b24
b24:
  %v503 = phi i64 [ 0, %b22 ], [ %v514, %b25 ]
  %v504 = icmp slt i64 %v503, 3
  br i1 %v504, label %b25, label %b26
b25:
  %v505 = mul i64 %v469, 3
  %v506 = add i64 %v505, %v503
  %v507 = mul i64 %v506, 8
  %v508 = add i64 0, %v503
  %v509 = mul i64 %v508, 8
  %v510 = getelementptr inbounds float, ptr %v500, i64 %v509
  %v511 = load <8 x float>, ptr %v510, align 4
  %v512 = add i64 0, %v507
  %v513 = getelementptr inbounds float, ptr %v502, i64 %v512
  store <8 x float> %v511, ptr %v513, align 4
  %v514 = add nsw i64 %v503, 1
  br label %b24
b26:
  %v515 = add nsw i64 %v496, 1
  br label %b21
b23:
  %v516 = add nsw i64 %v475, 1
  br label %b16
b18:
  %v517 = add nsw i64 %v469, 1
  br label %b13
b15:
  %v518 = add nsw i64 %v464, 96
  br label %b10
b12:
  %v519 = add i64 %v8, 0
  %v520 = sdiv i64 %v519, 1
  %v521 = add i64 %v2, 1
  %v522 = mul i64 %v520, %v2
  %v523 = sdiv i64 %v522, %v3
  %v524 = mul i64 %v523, 1
  %v525 = icmp slt i64 %v524, %v8
  %v526 = select i1 %v525, i64 %v524, i64 %v8
  %v527 = mul i64 %v520, %v521
  %v528 = sdiv i64 %v527, %v3
  %v529 = mul i64 %v528, 1
  %v530 = icmp slt i64 %v529, %v8
  %v531 = select i1 %v530, i64 %v529, i64 %v8
  br label %b27
b27:
  %v532 = phi i64 [ %v526, %b12 ], [ %v546, %b32 ]
  %v533 = icmp slt i64 %v532, %v531
  br i1 %v533, label %b28, label %b29
b28:
  %v534 = mul i64 %v532, 24
  %v535 = getelementptr inbounds float, ptr %v204, i64 %v534
  %v536 = mul i64 %v532, 16
  %v537 = getelementptr inbounds float, ptr %v206, i64 %v536
  br label %b30
b30:
  %v538 = phi i64 [ 0, %b28 ], [ %v545, %b31 ]
  %v539 = icmp slt i64 %v538, 16
  br i1 %v539, label %b31, label %b32
b31:
  %v540 = add i64 8, %v538
  %v541 = getelementptr inbounds float, ptr %v535, i64 %v540
  %v542 = load <8 x float>, ptr %v541, align 4
  %v543 = add i64 0, %v538
  %v544 = getelementptr inbounds float, ptr %v537, i64 %v543
  store <8 x float> %v542, ptr %v544, align 4
  %v545 = add nsw i64 %v538, 8
  br label %b30
b32:
  %v546 = add nsw i64 %v532, 1
  br label %b27
b29:
  %v547 = icmp sgt i64 %v3, 1
  br i1 %v547, label %b33, label %b34
b33:
  %v548 = getelementptr inbounds i64, ptr %v1, i64 3
  %v549 = atomicrmw add ptr %v548, i64 1 acq_rel
  %v550 = load i64, ptr %v383, align 8
  %v551 = add i64 %v550, 1
  store i64 %v551, ptr %v383, align 8
  %v552 = mul i64 %v3, %v551
  br label %b35
b35:
  %v553 = load atomic i64, ptr %v548 acquire, align 8
  %v554 = icmp slt i64 %v553, %v552
  br i1 %v554, label %b36, label %b37
b36:
  %v555 = call i32 @sched_yield()
  br label %b35
b37:
  br label %b34
b34:
  %v556 = getelementptr inbounds float, ptr %v385, i64 192
  %v557 = getelementptr inbounds float, ptr %v385, i64 616
  %v558 = getelementptr inbounds float, ptr %v385, i64 872
  %v559 = getelementptr inbounds i64, ptr %v1, i64 4
  %v560 = load i64, ptr %v559, align 8
  %v561 = icmp eq i64 %v560, 0
  br i1 %v561, label %b38, label %b39
b38:
  %v562 = add i64 1, 0
  %v563 = sdiv i64 %v562, 1
  %v564 = add i64 %v2, 1
  %v565 = mul i64 %v563, %v2
  %v566 = sdiv i64 %v565, %v3
  %v567 = mul i64 %v566, 1
  %v568 = icmp slt i64 %v567, 1
  %v569 = select i1 %v568, i64 %v567, i64 1
  %v570 = mul i64 %v563, %v564
  %v571 = sdiv i64 %v570, %v3
  %v572 = mul i64 %v571, 1
  %v573 = icmp slt i64 %v572, 1
  %v574 = select i1 %v573, i64 %v572, i64 1
  %v575 = icmp slt i64 %v574, 1
  %v576 = select i1 %v575, i64 %v574, i64 1
  br label %b40
b40:
  %v577 = phi i64 [ %v569, %b38 ], [ %v591, %b41 ]
  %v578 = icmp slt i64 %v577, %v576
  br i1 %v578, label %b41, label %b42
b41:
  %v579 = mul i64 %v577, 424
  %v580 = mul i64 %v577, 8
  %v581 = add i64 %v579, 0
  %v582 = add i64 %v580, 0
  %v583 = getelementptr inbounds float, ptr %v556, i64 %v581
  %v584 = sub i64 8, %v582
  %v585 = icmp slt i64 %v584, 0
  %v586 = select i1 %v585, i64 0, i64 %v584
  %v587 = mul i64 %v582, 1
  %v588 = add i64 0, %v587
  %v589 = getelementptr inbounds float, ptr %v18, i64 %v588
  call void @pack_rows(ptr %v589, i64 1, i64 8, i64 53, i64 %v586, ptr %v583, i64 8)
  %v590 = add i64 %v579, 424
  %v591 = add nsw i64 %v577, 1
  br label %b40
b42:
  %v592 = add i64 1, 0
  %v593 = sdiv i64 %v592, 1
  %v594 = add i64 %v2, 1
  %v595 = mul i64 %v593, %v2
  %v596 = sdiv i64 %v595, %v3
  %v597 = mul i64 %v596, 1
  %v598 = icmp slt i64 %v597, 1
  %v599 = select i1 %v598, i64 %v597, i64 1
  %v600 = mul i64 %v593, %v594
  %v601 = sdiv i64 %v600, %v3
  %v602 = mul i64 %v601, 1
  %v603 = icmp slt i64 %v602, 1
  %v604 = select i1 %v603, i64 %v602, i64 1
  %v605 = icmp slt i64 %v604, 1
  %v606 = select i1 %v605, i64 %v604, i64 1
  br label %b43
b43:
  %v607 = phi i64 [ %v599, %b42 ], [ %v621, %b44 ]
  %v608 = icmp slt i64 %v607, %v606
  br i1 %v608, label %b44, label %b45
b44:
  %v609 = mul i64 %v607, 256
  %v610 = mul i64 %v607, 8
  %v611 = add i64 %v609, 0
  %v612 = add i64 %v610, 0
  %v613 = getelementptr inbounds float, ptr %v557, i64 %v611
  %v614 = sub i64 8, %v612
  %v615 = icmp slt i64 %v614, 0
  %v616 = select i1 %v615, i64 0, i64 %v614
  %v617 = mul i64 %v612, 1
  %v618 = add i64 0, %v617
  %v619 = getelementptr inbounds float, ptr %v14, i64 %v618
  call void @pack_rows(ptr %v619, i64 1, i64 8, i64 32, i64 %v616, ptr %v613, i64 8)
  %v620 = add i64 %v609, 256
  %v621 = add nsw i64 %v607, 1
  br label %b43
b45:
  %v622 = add i64 1, 0
  %v623 = sdiv i64 %v622, 1
  %v624 = add i64 %v2, 1
  %v625 = mul i64 %v623, %v2
  %v626 = sdiv i64 %v625, %v3
  %v627 = mul i64 %v626, 1
  %v628 = icmp slt i64 %v627, 1
  %v629 = select i1 %v628, i64 %v627, i64 1
  %v630 = mul i64 %v623, %v624
  %v631 = sdiv i64 %v630, %v3
  %v632 = mul i64 %v631, 1
  %v633 = icmp slt i64 %v632, 1
  %v634 = select i1 %v633, i64 %v632, i64 1
  %v635 = icmp slt i64 %v634, 1
  %v636 = select i1 %v635, i64 %v634, i64 1
  br label %b46
b46:
  %v637 = phi i64 [ %v629, %b45 ], [ %v669, %b47 ]
  %v638 = icmp slt i64 %v637, %v636
  br i1 %v638, label %b47, label %b48
b47:
  %v639 = mul i64 %v637, 768
  %v640 = mul i64 %v637, 24
  %v641 = add i64 %v639, 0
  %v642 = add i64 %v640, 0
  %v643 = getelementptr inbounds float, ptr %v558, i64 %v641
  %v644 = sub i64 24, %v642
  %v645 = icmp slt i64 %v644, 0
  %v646 = select i1 %v645, i64 0, i64 %v644
  %v647 = mul i64 %v642, 1
  %v648 = add i64 0, %v647
  %v649 = getelementptr inbounds float, ptr %v12, i64 %v648
  call void @pack_rows(ptr %v649, i64 1, i64 24, i64 32, i64 %v646, ptr %v643, i64 24)
  %v650 = add i64 %v639, 8
  %v651 = add i64 %v640, 8
  %v652 = getelementptr inbounds float, ptr %v558, i64 %v650
  %v653 = sub i64 24, %v651
  %v654 = icmp slt i64 %v653, 0
  %v655 = select i1 %v654, i64 0, i64 %v653
  %v656 = mul i64 %v651, 1
  %v657 = add i64 0, %v656
  %v658 = getelementptr inbounds float, ptr %v12, i64 %v657
  call void @pack_rows(ptr %v658, i64 1, i64 24, i64 32, i64 %v655, ptr %v652, i64 24)
  %v659 = add i64 %v639, 16
  %v660 = add i64 %v640, 16
  %v661 = getelementptr inbounds float, ptr %v558, i64 %v659
  %v662 = sub i64 24, %v660
  %v663 = icmp slt i64 %v662, 0
  %v664 = select i1 %v663, i64 0, i64 %v662
  %v665 = mul i64 %v660, 1
  %v666 = add i64 0, %v665
  %v667 = getelementptr inbounds float, ptr %v12, i64 %v666
  call void @pack_rows(ptr %v667, i64 1, i64 24, i64 32, i64 %v664, ptr %v661, i64 24)
  %v668 = add i64 %v639, 768
  %v669 = add nsw i64 %v637, 1
  br label %b46
b48:
  br label %b39
b39:
  %v670 = icmp sgt i64 %v3, 1
  br i1 %v670, label %b49, label %b50
b49:
  %v671 = getelementptr inbounds i64, ptr %v1, i64 3
  %v672 = atomicrmw add ptr %v671, i64 1 acq_rel
  %v673 = load i64, ptr %v383, align 8
  %v674 = add i64 %v673, 1
  store i64 %v674, ptr %v383, align 8
  %v675 = mul i64 %v3, %v674
  br label %b51
b51:
  %v676 = load atomic i64, ptr %v671 acquire, align 8
  %v677 = icmp slt i64 %v676, %v675
  br i1 %v677, label %b52, label %b53
b52:
  %v678 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  br label %b54
b54:
  %v679 = phi i64 [ 0, %b50 ], [ %v8322, %b521 ]
  %v680 = icmp slt i64 %v679, %v5
  br i1 %v680, label %b55, label %b56
b55:
  %v681 = sub i64 %v5, 1
  %v682 = sub i64 %v681, %v679
  %v683 = add i64 %v7, 0
  %v684 = sdiv i64 %v683, 1
  %v685 = add i64 %v2, 1
  %v686 = mul i64 %v684, %v2
  %v687 = sdiv i64 %v686, %v3
  %v688 = mul i64 %v687, 1
  %v689 = icmp slt i64 %v688, %v7
  %v690 = select i1 %v689, i64 %v688, i64 %v7
  %v691 = mul i64 %v684, %v685
  %v692 = sdiv i64 %v691, %v3
  %v693 = mul i64 %v692, 1
  %v694 = icmp slt i64 %v693, %v7
  %v695 = select i1 %v694, i64 %v693, i64 %v7
  br label %b57
b57:
  %v696 = phi i64 [ %v690, %b55 ], [ %v760, %b62 ]
  %v697 = icmp slt i64 %v696, %v695
  br i1 %v697, label %b58, label %b59
b58:
  br label %b60
b60:
  %v698 = phi i64 [ 0, %b58 ], [ %v759, %b65 ]
  %v699 = icmp slt i64 %v698, 2
  br i1 %v699, label %b61, label %b62
b61:
  br label %b63
b63:
  %v700 = phi i64 [ 0, %b61 ], [ %v758, %b68 ]
  %v701 = icmp slt i64 %v700, 8
  br i1 %v701, label %b64, label %b65
b64:
  br label %b66
b66:
  %v702 = phi i64 [ 0, %b64 ], [ %v741, %b67 ]
  %v703 = phi <8 x float> [ splat (float 0x0000000000000000), %b64 ], [ %v740, %b67 ]
  %v704 = icmp slt i64 %v702, 8
  br i1 %v704, label %b67, label %b68
b67:
  %v705 = add i64 %v682, 1
  %v706 = and i64 %v705, 1
  %v707 = mul i64 %v706, %v7
  %v708 = add i64 %v707, %v696
  %v709 = mul i64 %v708, 16
  %v710 = getelementptr inbounds float, ptr %v58, i64 %v709
  %v711 = add i64 %v682, 0
  %v712 = and i64 %v711, %v380
  %v713 = mul i64 %v712, %v7
  %v714 = add i64 %v713, %v696
  %v715 = mul i64 %v714, 16
  %v716 = getelementptr inbounds float, ptr %v206, i64 %v715
  %v717 = add i64 %v682, 1
  %v718 = and i64 %v717, %v272
  %v719 = mul i64 %v718, %v7
  %v720 = add i64 %v719, %v696
  %v721 = mul i64 %v720, 64
  %v722 = getelementptr inbounds float, ptr %v28, i64 %v721
  %v723 = mul i64 %v698, 8
  %v724 = add i64 0, %v723
  %v725 = add i64 %v724, %v702
  %v726 = getelementptr inbounds float, ptr %v710, i64 %v725
  %v727 = load <8 x float>, ptr %v726, align 4
  %v728 = mul i64 %v698, 8
  %v729 = add i64 0, %v728
  %v730 = add i64 %v729, %v702
  %v731 = getelementptr inbounds float, ptr %v716, i64 %v730
  %v732 = load <8 x float>, ptr %v731, align 4
  %v733 = fadd <8 x float> %v727, %v732
  %v734 = mul i64 %v700, 8
  %v735 = add i64 0, %v734
  %v736 = add i64 %v735, %v702
  %v737 = getelementptr inbounds float, ptr %v722, i64 %v736
  %v738 = load <8 x float>, ptr %v737, align 4
  %v739 = fmul <8 x float> %v733, %v738
  %v740 = fadd <8 x float> %v703, %v739
  %v741 = add nsw i64 %v702, 8
  br label %b66
b68:
  %v742 = shufflevector <8 x float> %v703, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v743 = shufflevector <8 x float> %v703, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v744 = fadd <4 x float> %v742, %v743
  %v745 = shufflevector <4 x float> %v744, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v746 = shufflevector <4 x float> %v744, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v747 = fadd <2 x float> %v745, %v746
  %v748 = extractelement <2 x float> %v747, i64 0
  %v749 = extractelement <2 x float> %v747, i64 1
  %v750 = fadd float %v748, %v749
  %v751 = fadd float %v750, 0x0000000000000000
  %v752 = mul i64 %v696, 16
  %v753 = getelementptr inbounds float, ptr %v208, i64 %v752
  %v754 = mul i64 %v698, 8
  %v755 = add i64 0, %v754
  %v756 = add i64 %v755, %v700
  %v757 = getelementptr inbounds float, ptr %v753, i64 %v756
  store float %v751, ptr %v757, align 4
  %v758 = add nsw i64 %v700, 1
  br label %b63
b65:
  %v759 = add nsw i64 %v698, 1
  br label %b60
b62:
  %v760 = add nsw i64 %v696, 1
  br label %b57
b59:
  %v761 = add i64 %v7, 0
  %v762 = sdiv i64 %v761, 1
  %v763 = add i64 %v2, 1
  %v764 = mul i64 %v762, %v2
  %v765 = sdiv i64 %v764, %v3
  %v766 = mul i64 %v765, 1
  %v767 = icmp slt i64 %v766, %v7
  %v768 = select i1 %v767, i64 %v766, i64 %v7
  %v769 = mul i64 %v762, %v763
  %v770 = sdiv i64 %v769, %v3
  %v771 = mul i64 %v770, 1
  %v772 = icmp slt i64 %v771, %v7
  %v773 = select i1 %v772, i64 %v771, i64 %v7
  br label %b69
b69:
  %v774 = phi i64 [ %v768, %b59 ], [ %v827, %b74 ]
  %v775 = icmp slt i64 %v774, %v773
  br i1 %v775, label %b70, label %b71
b70:
  br label %b72
b72:
  %v776 = phi i64 [ 0, %b70 ], [ %v826, %b77 ]
  %v777 = icmp slt i64 %v776, 8
  br i1 %v777, label %b73, label %b74
b73:
  br label %b75
b75:
  %v778 = phi i64 [ 0, %b73 ], [ %v819, %b76 ]
  %v779 = phi <8 x float> [ splat (float 0x0000000000000000), %b73 ], [ %v818, %b76 ]
  %v780 = icmp slt i64 %v778, 2
  br i1 %v780, label %b76, label %b77
b76:
  %v781 = add i64 %v682, 1
  %v782 = and i64 %v781, 1
  %v783 = mul i64 %v782, %v7
  %v784 = add i64 %v783, %v774
  %v785 = mul i64 %v784, 16
  %v786 = getelementptr inbounds float, ptr %v58, i64 %v785
  %v787 = add i64 %v682, 0
  %v788 = and i64 %v787, %v380
  %v789 = mul i64 %v788, %v7
  %v790 = add i64 %v789, %v774
  %v791 = mul i64 %v790, 16
  %v792 = getelementptr inbounds float, ptr %v206, i64 %v791
  %v793 = add i64 %v682, 1
  %v794 = and i64 %v793, %v282
  %v795 = mul i64 %v794, %v7
  %v796 = add i64 %v795, %v774
  %v797 = mul i64 %v796, 16
  %v798 = getelementptr inbounds float, ptr %v38, i64 %v797
  %v799 = add i64 0, %v776
  %v800 = mul i64 %v778, 8
  %v801 = add i64 %v799, %v800
  %v802 = getelementptr inbounds float, ptr %v798, i64 %v801
  %v803 = load float, ptr %v802, align 4
  %v804 = add i64 0, 0
  %v805 = mul i64 %v778, 8
  %v806 = add i64 %v804, %v805
  %v807 = getelementptr inbounds float, ptr %v786, i64 %v806
  %v808 = load <8 x float>, ptr %v807, align 4
  %v809 = add i64 0, 0
  %v810 = mul i64 %v778, 8
  %v811 = add i64 %v809, %v810
  %v812 = getelementptr inbounds float, ptr %v792, i64 %v811
  %v813 = load <8 x float>, ptr %v812, align 4
  %v814 = fadd <8 x float> %v808, %v813
  %v815 = insertelement <8 x float> poison, float %v803, i64 0
  %v816 = shufflevector <8 x float> %v815, <8 x float> poison, <8 x i32> zeroinitializer
  %v817 = fmul <8 x float> %v814, %v816
  %v818 = fadd <8 x float> %v779, %v817
  %v819 = add nsw i64 %v778, 1
  br label %b75
b77:
  %v820 = mul i64 %v774, 64
  %v821 = getelementptr inbounds float, ptr %v210, i64 %v820
  %v822 = mul i64 %v776, 8
  %v823 = add i64 0, %v822
  %v824 = add i64 %v823, 0
  %v825 = getelementptr inbounds float, ptr %v821, i64 %v824
  store <8 x float> %v779, ptr %v825, align 4
  %v826 = add nsw i64 %v776, 1
  br label %b72
b74:
  %v827 = add nsw i64 %v774, 1
  br label %b69
b71:
  %v828 = add i64 %v7, 0
  %v829 = sdiv i64 %v828, 1
  %v830 = add i64 %v2, 1
  %v831 = mul i64 %v829, %v2
  %v832 = sdiv i64 %v831, %v3
  %v833 = mul i64 %v832, 1
  %v834 = icmp slt i64 %v833, %v7
  %v835 = select i1 %v834, i64 %v833, i64 %v7
  %v836 = mul i64 %v829, %v830
  %v837 = sdiv i64 %v836, %v3
  %v838 = mul i64 %v837, 1
  %v839 = icmp slt i64 %v838, %v7
  %v840 = select i1 %v839, i64 %v838, i64 %v7
  br label %b78
b78:
  %v841 = phi i64 [ %v835, %b71 ], [ %v880, %b83 ]
  %v842 = icmp slt i64 %v841, %v840
  br i1 %v842, label %b79, label %b80
b79:
  br label %b81
b81:
  %v843 = phi i64 [ 0, %b79 ], [ %v866, %b82 ]
  %v844 = phi <8 x float> [ splat (float 0x0000000000000000), %b79 ], [ %v865, %b82 ]
  %v845 = icmp slt i64 %v843, 8
  br i1 %v845, label %b82, label %b83
b82:
  %v846 = add i64 %v682, 1
  %v847 = and i64 %v846, 1
  %v848 = mul i64 %v847, %v7
  %v849 = add i64 %v848, %v841
  %v850 = mul i64 %v849, 8
  %v851 = getelementptr inbounds float, ptr %v52, i64 %v850
  %v852 = add i64 %v682, 0
  %v853 = and i64 %v852, %v278
  %v854 = mul i64 %v853, %v7
  %v855 = add i64 %v854, %v841
  %v856 = mul i64 %v855, 8
  %v857 = getelementptr inbounds float, ptr %v34, i64 %v856
  %v858 = add i64 0, %v843
  %v859 = getelementptr inbounds float, ptr %v851, i64 %v858
  %v860 = load <8 x float>, ptr %v859, align 4
  %v861 = add i64 0, %v843
  %v862 = getelementptr inbounds float, ptr %v857, i64 %v861
  %v863 = load <8 x float>, ptr %v862, align 4
  %v864 = fmul <8 x float> %v860, %v863
  %v865 = fadd <8 x float> %v844, %v864
  %v866 = add nsw i64 %v843, 8
  br label %b81
b83:
  %v867 = shufflevector <8 x float> %v844, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v868 = shufflevector <8 x float> %v844, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v869 = fadd <4 x float> %v867, %v868
  %v870 = shufflevector <4 x float> %v869, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v871 = shufflevector <4 x float> %v869, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v872 = fadd <2 x float> %v870, %v871
  %v873 = extractelement <2 x float> %v872, i64 0
  %v874 = extractelement <2 x float> %v872, i64 1
  %v875 = fadd float %v873, %v874
  %v876 = fadd float %v875, 0x0000000000000000
  %v877 = mul i64 %v841, 1
  %v878 = getelementptr inbounds float, ptr %v212, i64 %v877
  %v879 = getelementptr inbounds float, ptr %v878, i64 0
  store float %v876, ptr %v879, align 4
  %v880 = add nsw i64 %v841, 1
  br label %b78
b80:
  %v881 = add i64 %v7, 0
  %v882 = sdiv i64 %v881, 1
  %v883 = add i64 %v2, 1
  %v884 = mul i64 %v882, %v2
  %v885 = sdiv i64 %v884, %v3
  %v886 = mul i64 %v885, 1
  %v887 = icmp slt i64 %v886, %v7
  %v888 = select i1 %v887, i64 %v886, i64 %v7
  %v889 = mul i64 %v882, %v883
  %v890 = sdiv i64 %v889, %v3
  %v891 = mul i64 %v890, 1
  %v892 = icmp slt i64 %v891, %v7
  %v893 = select i1 %v892, i64 %v891, i64 %v7
  br label %b84
b84:
  %v894 = phi i64 [ %v888, %b80 ], [ %v949, %b89 ]
  %v895 = icmp slt i64 %v894, %v893
  br i1 %v895, label %b85, label %b86
b85:
  br label %b87
b87:
  %v896 = phi i64 [ 0, %b85 ], [ %v948, %b92 ]
  %v897 = icmp slt i64 %v896, 2
  br i1 %v897, label %b88, label %b89
b88:
  br label %b90
b90:
  %v898 = phi i64 [ 0, %b88 ], [ %v933, %b91 ]
  %v899 = phi <8 x float> [ splat (float 0x0000000000000000), %b88 ], [ %v932, %b91 ]
  %v900 = icmp slt i64 %v898, 8
  br i1 %v900, label %b91, label %b92
b91:
  %v901 = add i64 %v682, 1
  %v902 = and i64 %v901, 1
  %v903 = mul i64 %v902, %v7
  %v904 = add i64 %v903, %v894
  %v905 = mul i64 %v904, 16
  %v906 = getelementptr inbounds float, ptr %v56, i64 %v905
  %v907 = mul i64 %v894, 16
  %v908 = getelementptr inbounds float, ptr %v208, i64 %v907
  %v909 = add i64 %v682, 0
  %v910 = and i64 %v909, %v366
  %v911 = mul i64 %v910, %v7
  %v912 = add i64 %v911, %v894
  %v913 = mul i64 %v912, 16
  %v914 = getelementptr inbounds float, ptr %v192, i64 %v913
  %v915 = mul i64 %v896, 8
  %v916 = add i64 0, %v915
  %v917 = add i64 %v916, %v898
  %v918 = getelementptr inbounds float, ptr %v906, i64 %v917
  %v919 = load <8 x float>, ptr %v918, align 4
  %v920 = mul i64 %v896, 8
  %v921 = add i64 0, %v920
  %v922 = add i64 %v921, %v898
  %v923 = getelementptr inbounds float, ptr %v908, i64 %v922
  %v924 = load <8 x float>, ptr %v923, align 4
  %v925 = fadd <8 x float> %v919, %v924
  %v926 = mul i64 %v896, 8
  %v927 = add i64 0, %v926
  %v928 = add i64 %v927, %v898
  %v929 = getelementptr inbounds float, ptr %v914, i64 %v928
  %v930 = load <8 x float>, ptr %v929, align 4
  %v931 = fmul <8 x float> %v925, %v930
  %v932 = fadd <8 x float> %v899, %v931
  %v933 = add nsw i64 %v898, 8
  br label %b90
b92:
  %v934 = shufflevector <8 x float> %v899, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v935 = shufflevector <8 x float> %v899, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v936 = fadd <4 x float> %v934, %v935
  %v937 = shufflevector <4 x float> %v936, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v938 = shufflevector <4 x float> %v936, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v939 = fadd <2 x float> %v937, %v938
  %v940 = extractelement <2 x float> %v939, i64 0
  %v941 = extractelement <2 x float> %v939, i64 1
  %v942 = fadd float %v940, %v941
  %v943 = fadd float %v942, 0x0000000000000000
  %v944 = mul i64 %v894, 2
  %v945 = getelementptr inbounds float, ptr %v214, i64 %v944
  %v946 = add i64 0, %v896
  %v947 = getelementptr inbounds float, ptr %v945, i64 %v946
  store float %v943, ptr %v947, align 4
  %v948 = add nsw i64 %v896, 1
  br label %b87
b89:
  %v949 = add nsw i64 %v894, 1
  br label %b84
b86:
  %v950 = add i64 %v7, 0
  %v951 = sdiv i64 %v950, 1
  %v952 = add i64 %v2, 1
  %v953 = mul i64 %v951, %v2
  %v954 = sdiv i64 %v953, %v3
  %v955 = mul i64 %v954, 1
  %v956 = icmp slt i64 %v955, %v7
  %v957 = select i1 %v956, i64 %v955, i64 %v7
  %v958 = mul i64 %v951, %v952
  %v959 = sdiv i64 %v958, %v3
  %v960 = mul i64 %v959, 1
  %v961 = icmp slt i64 %v960, %v7
  %v962 = select i1 %v961, i64 %v960, i64 %v7
  br label %b93
b93:
  %v963 = phi i64 [ %v957, %b86 ], [ %v1126, %b98 ]
  %v964 = icmp slt i64 %v963, %v962
  br i1 %v964, label %b94, label %b95
b94:
  br label %b96
b96:
  %v965 = phi i64 [ 0, %b94 ], [ %v1125, %b101 ]
  %v966 = icmp slt i64 %v965, 2
  br i1 %v966, label %b97, label %b98
b97:
  br label %b99
b99:
  %v967 = phi i64 [ 0, %b97 ], [ %v1110, %b100 ]
  %v968 = phi <8 x float> [ splat (float 0x0000000000000000), %b97 ], [ %v1109, %b100 ]
  %v969 = icmp slt i64 %v967, 8
  br i1 %v969, label %b100, label %b101
b100:
  %v970 = add i64 %v682, 1
  %v971 = and i64 %v970, 1
  %v972 = mul i64 %v971, %v7
  %v973 = add i64 %v972, %v963
  %v974 = mul i64 %v973, 16
  %v975 = getelementptr inbounds float, ptr %v56, i64 %v974
  %v976 = mul i64 %v963, 16
  %v977 = getelementptr inbounds float, ptr %v208, i64 %v976
  %v978 = add i64 %v682, 0
  %v979 = and i64 %v978, %v322
  %v980 = mul i64 %v979, %v7
  %v981 = add i64 %v980, %v963
  %v982 = mul i64 %v981, 2
  %v983 = getelementptr inbounds float, ptr %v138, i64 %v982
  %v984 = add i64 0, %v965
  %v985 = getelementptr inbounds float, ptr %v983, i64 %v984
  %v986 = load float, ptr %v985, align 4
  %v987 = call float @llvm.fabs.f32(float %v986)
  %v988 = fneg float %v987
  %v989 = fcmp olt float %v988, 0xC05A400000000000
  %v990 = select i1 %v989, float 0xC05A400000000000, float %v988
  %v991 = call float @llvm.fmuladd.f32(float %v990, float 0x3FF7154760000000, float 0x4168000000000000)
  %v992 = fsub float %v991, 0x4168000000000000
  %v993 = call float @llvm.fmuladd.f32(float %v992, float 0xBFE62E4000000000, float %v990)
  %v994 = call float @llvm.fmuladd.f32(float %v992, float 0xBEB7F7D1C0000000, float %v993)
  %v995 = bitcast float %v991 to i32
  %v996 = fmul float %v994, %v994
  %v997 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v994, float 0x3F81227F40000000)
  %v998 = call float @llvm.fmuladd.f32(float %v997, float %v994, float 0x3FA5556740000000)
  %v999 = call float @llvm.fmuladd.f32(float %v998, float %v994, float 0x3FC5554B00000000)
  %v1000 = call float @llvm.fmuladd.f32(float %v999, float %v994, float 0x3FDFFFFFE0000000)
  %v1001 = call float @llvm.fmuladd.f32(float %v996, float %v1000, float %v994)
  %v1002 = sub i32 %v995, 1262485250
  %v1003 = lshr i32 %v1002, 1
  %v1004 = sub i32 %v1002, %v1003
  %v1005 = shl i32 %v1003, 23
  %v1006 = bitcast i32 %v1005 to float
  %v1007 = shl i32 %v1004, 23
  %v1008 = bitcast i32 %v1007 to float
  %v1009 = fadd float %v1001, 0x3FF0000000000000
  %v1010 = fmul float %v1009, %v1006
  %v1011 = fmul float %v1010, %v1008
  %v1012 = fcmp ogt float %v1011, 0x3FDA8279A0000000
  %v1013 = call float @llvm.fmuladd.f32(float %v1011, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v1014 = select i1 %v1012, float %v1013, float %v1011
  %v1015 = select i1 %v1012, float 0x3FE62E4000000000, float 0x0000000000000000
  %v1016 = select i1 %v1012, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v1017 = fmul float %v1014, %v1014
  %v1018 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v1017, float 0xBFC0DA7220000000)
  %v1019 = call float @llvm.fmuladd.f32(float %v1018, float %v1017, float 0xBFC546EF00000000)
  %v1020 = call float @llvm.fmuladd.f32(float %v1019, float %v1017, float 0xBFD0002320000000)
  %v1021 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v1017, float 0x3FC22D90A0000000)
  %v1022 = call float @llvm.fmuladd.f32(float %v1021, float %v1017, float 0x3FC999FF60000000)
  %v1023 = call float @llvm.fmuladd.f32(float %v1022, float %v1017, float 0x3FD5555540000000)
  %v1024 = call float @llvm.fmuladd.f32(float %v1014, float %v1020, float %v1023)
  %v1025 = call float @llvm.fmuladd.f32(float %v1014, float %v1024, float 0xBFE0000000000000)
  %v1026 = fmul float %v1014, %v1014
  %v1027 = call float @llvm.fmuladd.f32(float %v1026, float %v1025, float %v1016)
  %v1028 = fadd float %v1027, %v1014
  %v1029 = fadd float %v1028, %v1015
  %v1030 = fcmp ogt float %v986, 0x0000000000000000
  %v1031 = select i1 %v1030, float %v986, float 0x0000000000000000
  %v1032 = fadd float %v1031, %v1029
  %v1033 = fadd float 0x3FF0000000000000, %v1032
  %v1034 = add i64 %v682, 0
  %v1035 = and i64 %v1034, %v370
  %v1036 = mul i64 %v1035, %v7
  %v1037 = add i64 %v1036, %v963
  %v1038 = mul i64 %v1037, 16
  %v1039 = getelementptr inbounds float, ptr %v196, i64 %v1038
  %v1040 = add i64 %v682, 0
  %v1041 = and i64 %v1040, %v372
  %v1042 = mul i64 %v1041, %v7
  %v1043 = add i64 %v1042, %v963
  %v1044 = mul i64 %v1043, 2
  %v1045 = getelementptr inbounds float, ptr %v198, i64 %v1044
  %v1046 = add i64 0, %v965
  %v1047 = getelementptr inbounds float, ptr %v1045, i64 %v1046
  %v1048 = load float, ptr %v1047, align 4
  %v1049 = add i64 %v682, 0
  %v1050 = and i64 %v1049, %v374
  %v1051 = mul i64 %v1050, %v7
  %v1052 = add i64 %v1051, %v963
  %v1053 = mul i64 %v1052, 2
  %v1054 = getelementptr inbounds float, ptr %v200, i64 %v1053
  %v1055 = add i64 0, %v965
  %v1056 = getelementptr inbounds float, ptr %v1054, i64 %v1055
  %v1057 = load float, ptr %v1056, align 4
  %v1058 = mul i64 %v965, 8
  %v1059 = add i64 0, %v1058
  %v1060 = add i64 %v1059, %v967
  %v1061 = getelementptr inbounds float, ptr %v975, i64 %v1060
  %v1062 = load <8 x float>, ptr %v1061, align 4
  %v1063 = mul i64 %v965, 8
  %v1064 = add i64 0, %v1063
  %v1065 = add i64 %v1064, %v967
  %v1066 = getelementptr inbounds float, ptr %v977, i64 %v1065
  %v1067 = load <8 x float>, ptr %v1066, align 4
  %v1068 = fadd <8 x float> %v1062, %v1067
  %v1069 = mul i64 %v965, 8
  %v1070 = add i64 0, %v1069
  %v1071 = add i64 %v1070, %v967
  %v1072 = getelementptr inbounds float, ptr %v1039, i64 %v1071
  %v1073 = load <8 x float>, ptr %v1072, align 4
  %v1074 = insertelement <8 x float> poison, float %v1033, i64 0
  %v1075 = shufflevector <8 x float> %v1074, <8 x float> poison, <8 x i32> zeroinitializer
  %v1076 = fmul <8 x float> %v1075, %v1073
  %v1077 = insertelement <8 x float> poison, float %v1048, i64 0
  %v1078 = shufflevector <8 x float> %v1077, <8 x float> poison, <8 x i32> zeroinitializer
  %v1079 = fsub <8 x float> %v1076, %v1078
  %v1080 = fcmp olt <8 x float> %v1079, splat (float 0xC05A400000000000)
  %v1081 = select <8 x i1> %v1080, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1079
  %v1082 = fcmp ogt <8 x float> %v1081, splat (float 0x4056400000000000)
  %v1083 = select <8 x i1> %v1082, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1081
  %v1084 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1083, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1085 = fsub <8 x float> %v1084, splat (float 0x4168000000000000)
  %v1086 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1085, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1083)
  %v1087 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1085, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1086)
  %v1088 = bitcast <8 x float> %v1084 to <8 x i32>
  %v1089 = fmul <8 x float> %v1087, %v1087
  %v1090 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1087, <8 x float> splat (float 0x3F81227F40000000))
  %v1091 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1090, <8 x float> %v1087, <8 x float> splat (float 0x3FA5556740000000))
  %v1092 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1091, <8 x float> %v1087, <8 x float> splat (float 0x3FC5554B00000000))
  %v1093 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1092, <8 x float> %v1087, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1094 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1089, <8 x float> %v1093, <8 x float> %v1087)
  %v1095 = sub <8 x i32> %v1088, splat (i32 1262485250)
  %v1096 = lshr <8 x i32> %v1095, splat (i32 1)
  %v1097 = sub <8 x i32> %v1095, %v1096
  %v1098 = shl <8 x i32> %v1096, splat (i32 23)
  %v1099 = bitcast <8 x i32> %v1098 to <8 x float>
  %v1100 = shl <8 x i32> %v1097, splat (i32 23)
  %v1101 = bitcast <8 x i32> %v1100 to <8 x float>
  %v1102 = fadd <8 x float> %v1094, splat (float 0x3FF0000000000000)
  %v1103 = fmul <8 x float> %v1102, %v1099
  %v1104 = fmul <8 x float> %v1103, %v1101
  %v1105 = insertelement <8 x float> poison, float %v1057, i64 0
  %v1106 = shufflevector <8 x float> %v1105, <8 x float> poison, <8 x i32> zeroinitializer
  %v1107 = fdiv <8 x float> %v1104, %v1106
  %v1108 = fmul <8 x float> %v1068, %v1107
  %v1109 = fadd <8 x float> %v968, %v1108
  %v1110 = add nsw i64 %v967, 8
  br label %b99
b101:
  %v1111 = shufflevector <8 x float> %v968, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1112 = shufflevector <8 x float> %v968, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1113 = fadd <4 x float> %v1111, %v1112
  %v1114 = shufflevector <4 x float> %v1113, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1115 = shufflevector <4 x float> %v1113, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1116 = fadd <2 x float> %v1114, %v1115
  %v1117 = extractelement <2 x float> %v1116, i64 0
  %v1118 = extractelement <2 x float> %v1116, i64 1
  %v1119 = fadd float %v1117, %v1118
  %v1120 = fadd float %v1119, 0x0000000000000000
  %v1121 = mul i64 %v963, 2
  %v1122 = getelementptr inbounds float, ptr %v216, i64 %v1121
  %v1123 = add i64 0, %v965
  %v1124 = getelementptr inbounds float, ptr %v1122, i64 %v1123
  store float %v1120, ptr %v1124, align 4
  %v1125 = add nsw i64 %v965, 1
  br label %b96
b98:
  %v1126 = add nsw i64 %v963, 1
  br label %b93
b95:
  %v1127 = add i64 %v7, 0
  %v1128 = sdiv i64 %v1127, 1
  %v1129 = add i64 %v2, 1
  %v1130 = mul i64 %v1128, %v2
  %v1131 = sdiv i64 %v1130, %v3
  %v1132 = mul i64 %v1131, 1
  %v1133 = icmp slt i64 %v1132, %v7
  %v1134 = select i1 %v1133, i64 %v1132, i64 %v7
  %v1135 = mul i64 %v1128, %v1129
  %v1136 = sdiv i64 %v1135, %v3
  %v1137 = mul i64 %v1136, 1
  %v1138 = icmp slt i64 %v1137, %v7
  %v1139 = select i1 %v1138, i64 %v1137, i64 %v7
  br label %b102
b102:
  %v1140 = phi i64 [ %v1134, %b95 ], [ %v1363, %b107 ]
  %v1141 = icmp slt i64 %v1140, %v1139
  br i1 %v1141, label %b103, label %b104
b103:
  br label %b105
b105:
  %v1142 = phi i64 [ 0, %b103 ], [ %v1362, %b110 ]
  %v1143 = icmp slt i64 %v1142, 2
  br i1 %v1143, label %b106, label %b107
b106:
  br label %b108
b108:
  %v1144 = phi i64 [ 0, %b106 ], [ %v1347, %b109 ]
  %v1145 = phi <8 x float> [ splat (float 0x0000000000000000), %b106 ], [ %v1346, %b109 ]
  %v1146 = icmp slt i64 %v1144, 8
  br i1 %v1146, label %b109, label %b110
b109:
  %v1147 = add i64 %v682, 1
  %v1148 = and i64 %v1147, 1
  %v1149 = mul i64 %v1148, %v7
  %v1150 = add i64 %v1149, %v1140
  %v1151 = mul i64 %v1150, 16
  %v1152 = getelementptr inbounds float, ptr %v56, i64 %v1151
  %v1153 = mul i64 %v1140, 16
  %v1154 = getelementptr inbounds float, ptr %v208, i64 %v1153
  %v1155 = add i64 %v682, 0
  %v1156 = and i64 %v1155, %v334
  %v1157 = mul i64 %v1156, %v7
  %v1158 = add i64 %v1157, %v1140
  %v1159 = mul i64 %v1158, 6
  %v1160 = getelementptr inbounds float, ptr %v160, i64 %v1159
  %v1161 = mul i64 %v1142, 3
  %v1162 = add i64 1, %v1161
  %v1163 = getelementptr inbounds float, ptr %v1160, i64 %v1162
  %v1164 = load float, ptr %v1163, align 4
  %v1165 = add i64 %v682, 0
  %v1166 = and i64 %v1165, %v342
  %v1167 = mul i64 %v1166, %v7
  %v1168 = add i64 %v1167, %v1140
  %v1169 = mul i64 %v1168, 2
  %v1170 = getelementptr inbounds float, ptr %v168, i64 %v1169
  %v1171 = add i64 0, %v1142
  %v1172 = getelementptr inbounds float, ptr %v1170, i64 %v1171
  %v1173 = load float, ptr %v1172, align 4
  %v1174 = fsub float %v1164, %v1173
  %v1175 = fcmp olt float %v1174, 0xC05A400000000000
  %v1176 = select i1 %v1175, float 0xC05A400000000000, float %v1174
  %v1177 = fcmp ogt float %v1176, 0x4056400000000000
  %v1178 = select i1 %v1177, float 0x4056400000000000, float %v1176
  %v1179 = call float @llvm.fmuladd.f32(float %v1178, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1180 = fsub float %v1179, 0x4168000000000000
  %v1181 = call float @llvm.fmuladd.f32(float %v1180, float 0xBFE62E4000000000, float %v1178)
  %v1182 = call float @llvm.fmuladd.f32(float %v1180, float 0xBEB7F7D1C0000000, float %v1181)
  %v1183 = bitcast float %v1179 to i32
  %v1184 = fmul float %v1182, %v1182
  %v1185 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1182, float 0x3F81227F40000000)
  %v1186 = call float @llvm.fmuladd.f32(float %v1185, float %v1182, float 0x3FA5556740000000)
  %v1187 = call float @llvm.fmuladd.f32(float %v1186, float %v1182, float 0x3FC5554B00000000)
  %v1188 = call float @llvm.fmuladd.f32(float %v1187, float %v1182, float 0x3FDFFFFFE0000000)
  %v1189 = call float @llvm.fmuladd.f32(float %v1184, float %v1188, float %v1182)
  %v1190 = sub i32 %v1183, 1262485250
  %v1191 = lshr i32 %v1190, 1
  %v1192 = sub i32 %v1190, %v1191
  %v1193 = shl i32 %v1191, 23
  %v1194 = bitcast i32 %v1193 to float
  %v1195 = shl i32 %v1192, 23
  %v1196 = bitcast i32 %v1195 to float
  %v1197 = fadd float %v1189, 0x3FF0000000000000
  %v1198 = fmul float %v1197, %v1194
  %v1199 = fmul float %v1198, %v1196
  %v1200 = add i64 %v682, 0
  %v1201 = and i64 %v1200, %v352
  %v1202 = mul i64 %v1201, %v7
  %v1203 = add i64 %v1202, %v1140
  %v1204 = mul i64 %v1203, 2
  %v1205 = getelementptr inbounds float, ptr %v178, i64 %v1204
  %v1206 = add i64 0, %v1142
  %v1207 = getelementptr inbounds float, ptr %v1205, i64 %v1206
  %v1208 = load float, ptr %v1207, align 4
  %v1209 = fdiv float %v1199, %v1208
  %v1210 = add i64 %v682, 0
  %v1211 = and i64 %v1210, %v322
  %v1212 = mul i64 %v1211, %v7
  %v1213 = add i64 %v1212, %v1140
  %v1214 = mul i64 %v1213, 2
  %v1215 = getelementptr inbounds float, ptr %v138, i64 %v1214
  %v1216 = add i64 0, %v1142
  %v1217 = getelementptr inbounds float, ptr %v1215, i64 %v1216
  %v1218 = load float, ptr %v1217, align 4
  %v1219 = call float @llvm.fabs.f32(float %v1218)
  %v1220 = fneg float %v1219
  %v1221 = fcmp olt float %v1220, 0xC05A400000000000
  %v1222 = select i1 %v1221, float 0xC05A400000000000, float %v1220
  %v1223 = call float @llvm.fmuladd.f32(float %v1222, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1224 = fsub float %v1223, 0x4168000000000000
  %v1225 = call float @llvm.fmuladd.f32(float %v1224, float 0xBFE62E4000000000, float %v1222)
  %v1226 = call float @llvm.fmuladd.f32(float %v1224, float 0xBEB7F7D1C0000000, float %v1225)
  %v1227 = bitcast float %v1223 to i32
  %v1228 = fmul float %v1226, %v1226
  %v1229 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1226, float 0x3F81227F40000000)
  %v1230 = call float @llvm.fmuladd.f32(float %v1229, float %v1226, float 0x3FA5556740000000)
  %v1231 = call float @llvm.fmuladd.f32(float %v1230, float %v1226, float 0x3FC5554B00000000)
  %v1232 = call float @llvm.fmuladd.f32(float %v1231, float %v1226, float 0x3FDFFFFFE0000000)
  %v1233 = call float @llvm.fmuladd.f32(float %v1228, float %v1232, float %v1226)
  %v1234 = sub i32 %v1227, 1262485250
  %v1235 = lshr i32 %v1234, 1
  %v1236 = sub i32 %v1234, %v1235
  %v1237 = shl i32 %v1235, 23
  %v1238 = bitcast i32 %v1237 to float
  %v1239 = shl i32 %v1236, 23
  %v1240 = bitcast i32 %v1239 to float
  %v1241 = fadd float %v1233, 0x3FF0000000000000
  %v1242 = fmul float %v1241, %v1238
  %v1243 = fmul float %v1242, %v1240
  %v1244 = fcmp ogt float %v1243, 0x3FDA8279A0000000
  %v1245 = call float @llvm.fmuladd.f32(float %v1243, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v1246 = select i1 %v1244, float %v1245, float %v1243
  %v1247 = select i1 %v1244, float 0x3FE62E4000000000, float 0x0000000000000000
  %v1248 = select i1 %v1244, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v1249 = fmul float %v1246, %v1246
  %v1250 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v1249, float 0xBFC0DA7220000000)
  %v1251 = call float @llvm.fmuladd.f32(float %v1250, float %v1249, float 0xBFC546EF00000000)
  %v1252 = call float @llvm.fmuladd.f32(float %v1251, float %v1249, float 0xBFD0002320000000)
  %v1253 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v1249, float 0x3FC22D90A0000000)
  %v1254 = call float @llvm.fmuladd.f32(float %v1253, float %v1249, float 0x3FC999FF60000000)
  %v1255 = call float @llvm.fmuladd.f32(float %v1254, float %v1249, float 0x3FD5555540000000)
  %v1256 = call float @llvm.fmuladd.f32(float %v1246, float %v1252, float %v1255)
  %v1257 = call float @llvm.fmuladd.f32(float %v1246, float %v1256, float 0xBFE0000000000000)
  %v1258 = fmul float %v1246, %v1246
  %v1259 = call float @llvm.fmuladd.f32(float %v1258, float %v1257, float %v1248)
  %v1260 = fadd float %v1259, %v1246
  %v1261 = fadd float %v1260, %v1247
  %v1262 = fcmp ogt float %v1218, 0x0000000000000000
  %v1263 = select i1 %v1262, float %v1218, float 0x0000000000000000
  %v1264 = fadd float %v1263, %v1261
  %v1265 = fadd float 0x3FF0000000000000, %v1264
  %v1266 = add i64 %v682, 0
  %v1267 = and i64 %v1266, %v370
  %v1268 = mul i64 %v1267, %v7
  %v1269 = add i64 %v1268, %v1140
  %v1270 = mul i64 %v1269, 16
  %v1271 = getelementptr inbounds float, ptr %v196, i64 %v1270
  %v1272 = add i64 %v682, 0
  %v1273 = and i64 %v1272, %v372
  %v1274 = mul i64 %v1273, %v7
  %v1275 = add i64 %v1274, %v1140
  %v1276 = mul i64 %v1275, 2
  %v1277 = getelementptr inbounds float, ptr %v198, i64 %v1276
  %v1278 = add i64 0, %v1142
  %v1279 = getelementptr inbounds float, ptr %v1277, i64 %v1278
  %v1280 = load float, ptr %v1279, align 4
  %v1281 = add i64 %v682, 0
  %v1282 = and i64 %v1281, %v374
  %v1283 = mul i64 %v1282, %v7
  %v1284 = add i64 %v1283, %v1140
  %v1285 = mul i64 %v1284, 2
  %v1286 = getelementptr inbounds float, ptr %v200, i64 %v1285
  %v1287 = add i64 0, %v1142
  %v1288 = getelementptr inbounds float, ptr %v1286, i64 %v1287
  %v1289 = load float, ptr %v1288, align 4
  %v1290 = mul i64 %v1142, 8
  %v1291 = add i64 0, %v1290
  %v1292 = add i64 %v1291, %v1144
  %v1293 = getelementptr inbounds float, ptr %v1152, i64 %v1292
  %v1294 = load <8 x float>, ptr %v1293, align 4
  %v1295 = mul i64 %v1142, 8
  %v1296 = add i64 0, %v1295
  %v1297 = add i64 %v1296, %v1144
  %v1298 = getelementptr inbounds float, ptr %v1154, i64 %v1297
  %v1299 = load <8 x float>, ptr %v1298, align 4
  %v1300 = fadd <8 x float> %v1294, %v1299
  %v1301 = insertelement <8 x float> poison, float %v1209, i64 0
  %v1302 = shufflevector <8 x float> %v1301, <8 x float> poison, <8 x i32> zeroinitializer
  %v1303 = fmul <8 x float> %v1300, %v1302
  %v1304 = mul i64 %v1142, 8
  %v1305 = add i64 0, %v1304
  %v1306 = add i64 %v1305, %v1144
  %v1307 = getelementptr inbounds float, ptr %v1271, i64 %v1306
  %v1308 = load <8 x float>, ptr %v1307, align 4
  %v1309 = insertelement <8 x float> poison, float %v1265, i64 0
  %v1310 = shufflevector <8 x float> %v1309, <8 x float> poison, <8 x i32> zeroinitializer
  %v1311 = fmul <8 x float> %v1310, %v1308
  %v1312 = insertelement <8 x float> poison, float %v1280, i64 0
  %v1313 = shufflevector <8 x float> %v1312, <8 x float> poison, <8 x i32> zeroinitializer
  %v1314 = fsub <8 x float> %v1311, %v1313
  %v1315 = fcmp olt <8 x float> %v1314, splat (float 0xC05A400000000000)
  %v1316 = select <8 x i1> %v1315, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1314
  %v1317 = fcmp ogt <8 x float> %v1316, splat (float 0x4056400000000000)
  %v1318 = select <8 x i1> %v1317, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1316
  %v1319 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1318, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1320 = fsub <8 x float> %v1319, splat (float 0x4168000000000000)
  %v1321 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1320, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1318)
  %v1322 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1320, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1321)
  %v1323 = bitcast <8 x float> %v1319 to <8 x i32>
  %v1324 = fmul <8 x float> %v1322, %v1322
  %v1325 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1322, <8 x float> splat (float 0x3F81227F40000000))
  %v1326 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1325, <8 x float> %v1322, <8 x float> splat (float 0x3FA5556740000000))
  %v1327 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1326, <8 x float> %v1322, <8 x float> splat (float 0x3FC5554B00000000))
  %v1328 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1327, <8 x float> %v1322, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1329 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1324, <8 x float> %v1328, <8 x float> %v1322)
  %v1330 = sub <8 x i32> %v1323, splat (i32 1262485250)
  %v1331 = lshr <8 x i32> %v1330, splat (i32 1)
  %v1332 = sub <8 x i32> %v1330, %v1331
  %v1333 = shl <8 x i32> %v1331, splat (i32 23)
  %v1334 = bitcast <8 x i32> %v1333 to <8 x float>
  %v1335 = shl <8 x i32> %v1332, splat (i32 23)
  %v1336 = bitcast <8 x i32> %v1335 to <8 x float>
  %v1337 = fadd <8 x float> %v1329, splat (float 0x3FF0000000000000)
  %v1338 = fmul <8 x float> %v1337, %v1334
  %v1339 = fmul <8 x float> %v1338, %v1336
  %v1340 = insertelement <8 x float> poison, float %v1289, i64 0
  %v1341 = shufflevector <8 x float> %v1340, <8 x float> poison, <8 x i32> zeroinitializer
  %v1342 = fdiv <8 x float> %v1339, %v1341
  %v1343 = fmul <8 x float> %v1303, %v1342
  %v1344 = fdiv <8 x float> %v1343, %v1341
  %v1345 = fneg <8 x float> %v1344
  %v1346 = fadd <8 x float> %v1145, %v1345
  %v1347 = add nsw i64 %v1144, 8
  br label %b108
b110:
  %v1348 = shufflevector <8 x float> %v1145, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1349 = shufflevector <8 x float> %v1145, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1350 = fadd <4 x float> %v1348, %v1349
  %v1351 = shufflevector <4 x float> %v1350, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1352 = shufflevector <4 x float> %v1350, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1353 = fadd <2 x float> %v1351, %v1352
  %v1354 = extractelement <2 x float> %v1353, i64 0
  %v1355 = extractelement <2 x float> %v1353, i64 1
  %v1356 = fadd float %v1354, %v1355
  %v1357 = fadd float %v1356, 0x0000000000000000
  %v1358 = mul i64 %v1140, 2
  %v1359 = getelementptr inbounds float, ptr %v218, i64 %v1358
  %v1360 = add i64 0, %v1142
  %v1361 = getelementptr inbounds float, ptr %v1359, i64 %v1360
  store float %v1357, ptr %v1361, align 4
  %v1362 = add nsw i64 %v1142, 1
  br label %b105
b107:
  %v1363 = add nsw i64 %v1140, 1
  br label %b102
b104:
  %v1364 = add i64 %v7, 0
  %v1365 = sdiv i64 %v1364, 1
  %v1366 = add i64 %v2, 1
  %v1367 = mul i64 %v1365, %v2
  %v1368 = sdiv i64 %v1367, %v3
  %v1369 = mul i64 %v1368, 1
  %v1370 = icmp slt i64 %v1369, %v7
  %v1371 = select i1 %v1370, i64 %v1369, i64 %v7
  %v1372 = mul i64 %v1365, %v1366
  %v1373 = sdiv i64 %v1372, %v3
  %v1374 = mul i64 %v1373, 1
  %v1375 = icmp slt i64 %v1374, %v7
  %v1376 = select i1 %v1375, i64 %v1374, i64 %v7
  br label %b111
b111:
  %v1377 = phi i64 [ %v1371, %b104 ], [ %v1432, %b116 ]
  %v1378 = icmp slt i64 %v1377, %v1376
  br i1 %v1378, label %b112, label %b113
b112:
  br label %b114
b114:
  %v1379 = phi i64 [ 0, %b112 ], [ %v1431, %b119 ]
  %v1380 = icmp slt i64 %v1379, 2
  br i1 %v1380, label %b115, label %b116
b115:
  br label %b117
b117:
  %v1381 = phi i64 [ 0, %b115 ], [ %v1416, %b118 ]
  %v1382 = phi <8 x float> [ splat (float 0x0000000000000000), %b115 ], [ %v1415, %b118 ]
  %v1383 = icmp slt i64 %v1381, 8
  br i1 %v1383, label %b118, label %b119
b118:
  %v1384 = add i64 %v682, 1
  %v1385 = and i64 %v1384, 1
  %v1386 = mul i64 %v1385, %v7
  %v1387 = add i64 %v1386, %v1377
  %v1388 = mul i64 %v1387, 16
  %v1389 = getelementptr inbounds float, ptr %v56, i64 %v1388
  %v1390 = mul i64 %v1377, 16
  %v1391 = getelementptr inbounds float, ptr %v208, i64 %v1390
  %v1392 = add i64 %v682, 0
  %v1393 = and i64 %v1392, %v364
  %v1394 = mul i64 %v1393, %v7
  %v1395 = add i64 %v1394, %v1377
  %v1396 = mul i64 %v1395, 16
  %v1397 = getelementptr inbounds float, ptr %v190, i64 %v1396
  %v1398 = mul i64 %v1379, 8
  %v1399 = add i64 0, %v1398
  %v1400 = add i64 %v1399, %v1381
  %v1401 = getelementptr inbounds float, ptr %v1389, i64 %v1400
  %v1402 = load <8 x float>, ptr %v1401, align 4
  %v1403 = mul i64 %v1379, 8
  %v1404 = add i64 0, %v1403
  %v1405 = add i64 %v1404, %v1381
  %v1406 = getelementptr inbounds float, ptr %v1391, i64 %v1405
  %v1407 = load <8 x float>, ptr %v1406, align 4
  %v1408 = fadd <8 x float> %v1402, %v1407
  %v1409 = mul i64 %v1379, 8
  %v1410 = add i64 0, %v1409
  %v1411 = add i64 %v1410, %v1381
  %v1412 = getelementptr inbounds float, ptr %v1397, i64 %v1411
  %v1413 = load <8 x float>, ptr %v1412, align 4
  %v1414 = fmul <8 x float> %v1408, %v1413
  %v1415 = fadd <8 x float> %v1382, %v1414
  %v1416 = add nsw i64 %v1381, 8
  br label %b117
b119:
  %v1417 = shufflevector <8 x float> %v1382, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1418 = shufflevector <8 x float> %v1382, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1419 = fadd <4 x float> %v1417, %v1418
  %v1420 = shufflevector <4 x float> %v1419, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1421 = shufflevector <4 x float> %v1419, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1422 = fadd <2 x float> %v1420, %v1421
  %v1423 = extractelement <2 x float> %v1422, i64 0
  %v1424 = extractelement <2 x float> %v1422, i64 1
  %v1425 = fadd float %v1423, %v1424
  %v1426 = fadd float %v1425, 0x0000000000000000
  %v1427 = mul i64 %v1377, 2
  %v1428 = getelementptr inbounds float, ptr %v220, i64 %v1427
  %v1429 = add i64 0, %v1379
  %v1430 = getelementptr inbounds float, ptr %v1428, i64 %v1429
  store float %v1426, ptr %v1430, align 4
  %v1431 = add nsw i64 %v1379, 1
  br label %b114
b116:
  %v1432 = add nsw i64 %v1377, 1
  br label %b111
b113:
  %v1433 = add i64 %v7, 0
  %v1434 = sdiv i64 %v1433, 1
  %v1435 = add i64 %v2, 1
  %v1436 = mul i64 %v1434, %v2
  %v1437 = sdiv i64 %v1436, %v3
  %v1438 = mul i64 %v1437, 1
  %v1439 = icmp slt i64 %v1438, %v7
  %v1440 = select i1 %v1439, i64 %v1438, i64 %v7
  %v1441 = mul i64 %v1434, %v1435
  %v1442 = sdiv i64 %v1441, %v3
  %v1443 = mul i64 %v1442, 1
  %v1444 = icmp slt i64 %v1443, %v7
  %v1445 = select i1 %v1444, i64 %v1443, i64 %v7
  br label %b120
b120:
  %v1446 = phi i64 [ %v1440, %b113 ], [ %v1551, %b125 ]
  %v1447 = icmp slt i64 %v1446, %v1445
  br i1 %v1447, label %b121, label %b122
b121:
  br label %b123
b123:
  %v1448 = phi i64 [ 0, %b121 ], [ %v1550, %b128 ]
  %v1449 = icmp slt i64 %v1448, 2
  br i1 %v1449, label %b124, label %b125
b124:
  br label %b126
b126:
  %v1450 = phi i64 [ 0, %b124 ], [ %v1543, %b127 ]
  %v1451 = phi <8 x float> [ splat (float 0x0000000000000000), %b124 ], [ %v1542, %b127 ]
  %v1452 = icmp slt i64 %v1450, 8
  br i1 %v1452, label %b127, label %b128
b127:
  %v1453 = add i64 %v682, 1
  %v1454 = and i64 %v1453, 1
  %v1455 = mul i64 %v1454, %v7
  %v1456 = add i64 %v1455, %v1446
  %v1457 = mul i64 %v1456, 16
  %v1458 = getelementptr inbounds float, ptr %v56, i64 %v1457
  %v1459 = mul i64 %v1448, 8
  %v1460 = add i64 0, %v1459
  %v1461 = add i64 %v1460, %v1450
  %v1462 = getelementptr inbounds float, ptr %v1458, i64 %v1461
  %v1463 = load float, ptr %v1462, align 4
  %v1464 = mul i64 %v1446, 16
  %v1465 = getelementptr inbounds float, ptr %v208, i64 %v1464
  %v1466 = mul i64 %v1448, 8
  %v1467 = add i64 0, %v1466
  %v1468 = add i64 %v1467, %v1450
  %v1469 = getelementptr inbounds float, ptr %v1465, i64 %v1468
  %v1470 = load float, ptr %v1469, align 4
  %v1471 = fadd float %v1463, %v1470
  %v1472 = add i64 %v682, 0
  %v1473 = and i64 %v1472, %v334
  %v1474 = mul i64 %v1473, %v7
  %v1475 = add i64 %v1474, %v1446
  %v1476 = mul i64 %v1475, 6
  %v1477 = getelementptr inbounds float, ptr %v160, i64 %v1476
  %v1478 = mul i64 %v1448, 3
  %v1479 = add i64 2, %v1478
  %v1480 = getelementptr inbounds float, ptr %v1477, i64 %v1479
  %v1481 = load float, ptr %v1480, align 4
  %v1482 = add i64 %v682, 0
  %v1483 = and i64 %v1482, %v342
  %v1484 = mul i64 %v1483, %v7
  %v1485 = add i64 %v1484, %v1446
  %v1486 = mul i64 %v1485, 2
  %v1487 = getelementptr inbounds float, ptr %v168, i64 %v1486
  %v1488 = add i64 0, %v1448
  %v1489 = getelementptr inbounds float, ptr %v1487, i64 %v1488
  %v1490 = load float, ptr %v1489, align 4
  %v1491 = fsub float %v1481, %v1490
  %v1492 = fcmp olt float %v1491, 0xC05A400000000000
  %v1493 = select i1 %v1492, float 0xC05A400000000000, float %v1491
  %v1494 = fcmp ogt float %v1493, 0x4056400000000000
  %v1495 = select i1 %v1494, float 0x4056400000000000, float %v1493
  %v1496 = call float @llvm.fmuladd.f32(float %v1495, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1497 = fsub float %v1496, 0x4168000000000000
  %v1498 = call float @llvm.fmuladd.f32(float %v1497, float 0xBFE62E4000000000, float %v1495)
  %v1499 = call float @llvm.fmuladd.f32(float %v1497, float 0xBEB7F7D1C0000000, float %v1498)
  %v1500 = bitcast float %v1496 to i32
  %v1501 = fmul float %v1499, %v1499
  %v1502 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1499, float 0x3F81227F40000000)
  %v1503 = call float @llvm.fmuladd.f32(float %v1502, float %v1499, float 0x3FA5556740000000)
  %v1504 = call float @llvm.fmuladd.f32(float %v1503, float %v1499, float 0x3FC5554B00000000)
  %v1505 = call float @llvm.fmuladd.f32(float %v1504, float %v1499, float 0x3FDFFFFFE0000000)
  %v1506 = call float @llvm.fmuladd.f32(float %v1501, float %v1505, float %v1499)
  %v1507 = sub i32 %v1500, 1262485250
  %v1508 = lshr i32 %v1507, 1
  %v1509 = sub i32 %v1507, %v1508
  %v1510 = shl i32 %v1508, 23
  %v1511 = bitcast i32 %v1510 to float
  %v1512 = shl i32 %v1509, 23
  %v1513 = bitcast i32 %v1512 to float
  %v1514 = fadd float %v1506, 0x3FF0000000000000
  %v1515 = fmul float %v1514, %v1511
  %v1516 = fmul float %v1515, %v1513
  %v1517 = add i64 %v682, 0
  %v1518 = and i64 %v1517, %v352
  %v1519 = mul i64 %v1518, %v7
  %v1520 = add i64 %v1519, %v1446
  %v1521 = mul i64 %v1520, 2
  %v1522 = getelementptr inbounds float, ptr %v178, i64 %v1521
  %v1523 = add i64 0, %v1448
  %v1524 = getelementptr inbounds float, ptr %v1522, i64 %v1523
  %v1525 = load float, ptr %v1524, align 4
  %v1526 = fdiv float %v1516, %v1525
  %v1527 = fmul float %v1471, %v1526
  %v1528 = add i64 %v682, 1
  %v1529 = and i64 %v1528, %v276
  %v1530 = mul i64 %v1529, %v7
  %v1531 = add i64 %v1530, %v1446
  %v1532 = mul i64 %v1531, 64
  %v1533 = getelementptr inbounds float, ptr %v32, i64 %v1532
  %v1534 = add i64 0, 0
  %v1535 = mul i64 %v1450, 8
  %v1536 = add i64 %v1534, %v1535
  %v1537 = getelementptr inbounds float, ptr %v1533, i64 %v1536
  %v1538 = load <8 x float>, ptr %v1537, align 4
  %v1539 = insertelement <8 x float> poison, float %v1527, i64 0
  %v1540 = shufflevector <8 x float> %v1539, <8 x float> poison, <8 x i32> zeroinitializer
  %v1541 = fmul <8 x float> %v1540, %v1538
  %v1542 = fadd <8 x float> %v1451, %v1541
  %v1543 = add nsw i64 %v1450, 1
  br label %b126
b128:
  %v1544 = mul i64 %v1446, 16
  %v1545 = getelementptr inbounds float, ptr %v222, i64 %v1544
  %v1546 = mul i64 %v1448, 8
  %v1547 = add i64 0, %v1546
  %v1548 = add i64 %v1547, 0
  %v1549 = getelementptr inbounds float, ptr %v1545, i64 %v1548
  store <8 x float> %v1451, ptr %v1549, align 4
  %v1550 = add nsw i64 %v1448, 1
  br label %b123
b125:
  %v1551 = add nsw i64 %v1446, 1
  br label %b120
b122:
  %v1552 = add i64 %v7, 0
  %v1553 = sdiv i64 %v1552, 1
  %v1554 = add i64 %v2, 1
  %v1555 = mul i64 %v1553, %v2
  %v1556 = sdiv i64 %v1555, %v3
  %v1557 = mul i64 %v1556, 1
  %v1558 = icmp slt i64 %v1557, %v7
  %v1559 = select i1 %v1558, i64 %v1557, i64 %v7
  %v1560 = mul i64 %v1553, %v1554
  %v1561 = sdiv i64 %v1560, %v3
  %v1562 = mul i64 %v1561, 1
  %v1563 = icmp slt i64 %v1562, %v7
  %v1564 = select i1 %v1563, i64 %v1562, i64 %v7
  br label %b129
b129:
  %v1565 = phi i64 [ %v1559, %b122 ], [ %v1672, %b134 ]
  %v1566 = icmp slt i64 %v1565, %v1564
  br i1 %v1566, label %b130, label %b131
b130:
  br label %b132
b132:
  %v1567 = phi i64 [ 0, %b130 ], [ %v1671, %b137 ]
  %v1568 = icmp slt i64 %v1567, 8
  br i1 %v1568, label %b133, label %b134
b133:
  br label %b135
b135:
  %v1569 = phi i64 [ 0, %b133 ], [ %v1664, %b136 ]
  %v1570 = phi <8 x float> [ splat (float 0x0000000000000000), %b133 ], [ %v1663, %b136 ]
  %v1571 = icmp slt i64 %v1569, 2
  br i1 %v1571, label %b136, label %b137
b136:
  %v1572 = add i64 %v682, 1
  %v1573 = and i64 %v1572, 1
  %v1574 = mul i64 %v1573, %v7
  %v1575 = add i64 %v1574, %v1565
  %v1576 = mul i64 %v1575, 16
  %v1577 = getelementptr inbounds float, ptr %v56, i64 %v1576
  %v1578 = mul i64 %v1565, 16
  %v1579 = getelementptr inbounds float, ptr %v208, i64 %v1578
  %v1580 = add i64 %v682, 0
  %v1581 = and i64 %v1580, %v334
  %v1582 = mul i64 %v1581, %v7
  %v1583 = add i64 %v1582, %v1565
  %v1584 = mul i64 %v1583, 6
  %v1585 = getelementptr inbounds float, ptr %v160, i64 %v1584
  %v1586 = mul i64 %v1569, 3
  %v1587 = add i64 2, %v1586
  %v1588 = getelementptr inbounds float, ptr %v1585, i64 %v1587
  %v1589 = load float, ptr %v1588, align 4
  %v1590 = add i64 %v682, 0
  %v1591 = and i64 %v1590, %v342
  %v1592 = mul i64 %v1591, %v7
  %v1593 = add i64 %v1592, %v1565
  %v1594 = mul i64 %v1593, 2
  %v1595 = getelementptr inbounds float, ptr %v168, i64 %v1594
  %v1596 = add i64 0, %v1569
  %v1597 = getelementptr inbounds float, ptr %v1595, i64 %v1596
  %v1598 = load float, ptr %v1597, align 4
  %v1599 = fsub float %v1589, %v1598
  %v1600 = fcmp olt float %v1599, 0xC05A400000000000
  %v1601 = select i1 %v1600, float 0xC05A400000000000, float %v1599
  %v1602 = fcmp ogt float %v1601, 0x4056400000000000
  %v1603 = select i1 %v1602, float 0x4056400000000000, float %v1601
  %v1604 = call float @llvm.fmuladd.f32(float %v1603, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1605 = fsub float %v1604, 0x4168000000000000
  %v1606 = call float @llvm.fmuladd.f32(float %v1605, float 0xBFE62E4000000000, float %v1603)
  %v1607 = call float @llvm.fmuladd.f32(float %v1605, float 0xBEB7F7D1C0000000, float %v1606)
  %v1608 = bitcast float %v1604 to i32
  %v1609 = fmul float %v1607, %v1607
  %v1610 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1607, float 0x3F81227F40000000)
  %v1611 = call float @llvm.fmuladd.f32(float %v1610, float %v1607, float 0x3FA5556740000000)
  %v1612 = call float @llvm.fmuladd.f32(float %v1611, float %v1607, float 0x3FC5554B00000000)
  %v1613 = call float @llvm.fmuladd.f32(float %v1612, float %v1607, float 0x3FDFFFFFE0000000)
  %v1614 = call float @llvm.fmuladd.f32(float %v1609, float %v1613, float %v1607)
  %v1615 = sub i32 %v1608, 1262485250
  %v1616 = lshr i32 %v1615, 1
  %v1617 = sub i32 %v1615, %v1616
  %v1618 = shl i32 %v1616, 23
  %v1619 = bitcast i32 %v1618 to float
  %v1620 = shl i32 %v1617, 23
  %v1621 = bitcast i32 %v1620 to float
  %v1622 = fadd float %v1614, 0x3FF0000000000000
  %v1623 = fmul float %v1622, %v1619
  %v1624 = fmul float %v1623, %v1621
  %v1625 = add i64 %v682, 0
  %v1626 = and i64 %v1625, %v352
  %v1627 = mul i64 %v1626, %v7
  %v1628 = add i64 %v1627, %v1565
  %v1629 = mul i64 %v1628, 2
  %v1630 = getelementptr inbounds float, ptr %v178, i64 %v1629
  %v1631 = add i64 0, %v1569
  %v1632 = getelementptr inbounds float, ptr %v1630, i64 %v1631
  %v1633 = load float, ptr %v1632, align 4
  %v1634 = fdiv float %v1624, %v1633
  %v1635 = add i64 %v682, 0
  %v1636 = and i64 %v1635, %v282
  %v1637 = mul i64 %v1636, %v7
  %v1638 = add i64 %v1637, %v1565
  %v1639 = mul i64 %v1638, 16
  %v1640 = getelementptr inbounds float, ptr %v38, i64 %v1639
  %v1641 = add i64 0, %v1567
  %v1642 = mul i64 %v1569, 8
  %v1643 = add i64 %v1641, %v1642
  %v1644 = getelementptr inbounds float, ptr %v1640, i64 %v1643
  %v1645 = load float, ptr %v1644, align 4
  %v1646 = add i64 0, 0
  %v1647 = mul i64 %v1569, 8
  %v1648 = add i64 %v1646, %v1647
  %v1649 = getelementptr inbounds float, ptr %v1577, i64 %v1648
  %v1650 = load <8 x float>, ptr %v1649, align 4
  %v1651 = add i64 0, 0
  %v1652 = mul i64 %v1569, 8
  %v1653 = add i64 %v1651, %v1652
  %v1654 = getelementptr inbounds float, ptr %v1579, i64 %v1653
  %v1655 = load <8 x float>, ptr %v1654, align 4
  %v1656 = fadd <8 x float> %v1650, %v1655
  %v1657 = insertelement <8 x float> poison, float %v1634, i64 0
  %v1658 = shufflevector <8 x float> %v1657, <8 x float> poison, <8 x i32> zeroinitializer
  %v1659 = fmul <8 x float> %v1656, %v1658
  %v1660 = insertelement <8 x float> poison, float %v1645, i64 0
  %v1661 = shufflevector <8 x float> %v1660, <8 x float> poison, <8 x i32> zeroinitializer
  %v1662 = fmul <8 x float> %v1659, %v1661
  %v1663 = fadd <8 x float> %v1570, %v1662
  %v1664 = add nsw i64 %v1569, 1
  br label %b135
b137:
  %v1665 = mul i64 %v1565, 64
  %v1666 = getelementptr inbounds float, ptr %v224, i64 %v1665
  %v1667 = mul i64 %v1567, 8
  %v1668 = add i64 0, %v1667
  %v1669 = add i64 %v1668, 0
  %v1670 = getelementptr inbounds float, ptr %v1666, i64 %v1669
  store <8 x float> %v1570, ptr %v1670, align 4
  %v1671 = add nsw i64 %v1567, 1
  br label %b132
b134:
  %v1672 = add nsw i64 %v1565, 1
  br label %b129
b131:
  %v1673 = add i64 %v7, 0
  %v1674 = sdiv i64 %v1673, 1
  %v1675 = add i64 %v2, 1
  %v1676 = mul i64 %v1674, %v2
  %v1677 = sdiv i64 %v1676, %v3
  %v1678 = mul i64 %v1677, 1
  %v1679 = icmp slt i64 %v1678, %v7
  %v1680 = select i1 %v1679, i64 %v1678, i64 %v7
  %v1681 = mul i64 %v1674, %v1675
  %v1682 = sdiv i64 %v1681, %v3
  %v1683 = mul i64 %v1682, 1
  %v1684 = icmp slt i64 %v1683, %v7
  %v1685 = select i1 %v1684, i64 %v1683, i64 %v7
  br label %b138
b138:
  %v1686 = phi i64 [ %v1680, %b131 ], [ %v1804, %b143 ]
  %v1687 = icmp slt i64 %v1686, %v1685
  br i1 %v1687, label %b139, label %b140
b139:
  br label %b141
b141:
  %v1688 = phi i64 [ 0, %b139 ], [ %v1803, %b146 ]
  %v1689 = icmp slt i64 %v1688, 2
  br i1 %v1689, label %b142, label %b143
b142:
  br label %b144
b144:
  %v1690 = phi i64 [ 0, %b142 ], [ %v1802, %b149 ]
  %v1691 = icmp slt i64 %v1690, 8
  br i1 %v1691, label %b145, label %b146
b145:
  br label %b147
b147:
  %v1692 = phi i64 [ 0, %b145 ], [ %v1785, %b148 ]
  %v1693 = phi <8 x float> [ splat (float 0x0000000000000000), %b145 ], [ %v1784, %b148 ]
  %v1694 = icmp slt i64 %v1692, 8
  br i1 %v1694, label %b148, label %b149
b148:
  %v1695 = add i64 %v682, 1
  %v1696 = and i64 %v1695, 1
  %v1697 = mul i64 %v1696, %v7
  %v1698 = add i64 %v1697, %v1686
  %v1699 = mul i64 %v1698, 16
  %v1700 = getelementptr inbounds float, ptr %v56, i64 %v1699
  %v1701 = mul i64 %v1686, 16
  %v1702 = getelementptr inbounds float, ptr %v208, i64 %v1701
  %v1703 = add i64 %v682, 0
  %v1704 = and i64 %v1703, %v334
  %v1705 = mul i64 %v1704, %v7
  %v1706 = add i64 %v1705, %v1686
  %v1707 = mul i64 %v1706, 6
  %v1708 = getelementptr inbounds float, ptr %v160, i64 %v1707
  %v1709 = mul i64 %v1688, 3
  %v1710 = add i64 0, %v1709
  %v1711 = getelementptr inbounds float, ptr %v1708, i64 %v1710
  %v1712 = load float, ptr %v1711, align 4
  %v1713 = add i64 %v682, 0
  %v1714 = and i64 %v1713, %v342
  %v1715 = mul i64 %v1714, %v7
  %v1716 = add i64 %v1715, %v1686
  %v1717 = mul i64 %v1716, 2
  %v1718 = getelementptr inbounds float, ptr %v168, i64 %v1717
  %v1719 = add i64 0, %v1688
  %v1720 = getelementptr inbounds float, ptr %v1718, i64 %v1719
  %v1721 = load float, ptr %v1720, align 4
  %v1722 = fsub float %v1712, %v1721
  %v1723 = fcmp olt float %v1722, 0xC05A400000000000
  %v1724 = select i1 %v1723, float 0xC05A400000000000, float %v1722
  %v1725 = fcmp ogt float %v1724, 0x4056400000000000
  %v1726 = select i1 %v1725, float 0x4056400000000000, float %v1724
  %v1727 = call float @llvm.fmuladd.f32(float %v1726, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1728 = fsub float %v1727, 0x4168000000000000
  %v1729 = call float @llvm.fmuladd.f32(float %v1728, float 0xBFE62E4000000000, float %v1726)
  %v1730 = call float @llvm.fmuladd.f32(float %v1728, float 0xBEB7F7D1C0000000, float %v1729)
  %v1731 = bitcast float %v1727 to i32
  %v1732 = fmul float %v1730, %v1730
  %v1733 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1730, float 0x3F81227F40000000)
  %v1734 = call float @llvm.fmuladd.f32(float %v1733, float %v1730, float 0x3FA5556740000000)
  %v1735 = call float @llvm.fmuladd.f32(float %v1734, float %v1730, float 0x3FC5554B00000000)
  %v1736 = call float @llvm.fmuladd.f32(float %v1735, float %v1730, float 0x3FDFFFFFE0000000)
  %v1737 = call float @llvm.fmuladd.f32(float %v1732, float %v1736, float %v1730)
  %v1738 = sub i32 %v1731, 1262485250
  %v1739 = lshr i32 %v1738, 1
  %v1740 = sub i32 %v1738, %v1739
  %v1741 = shl i32 %v1739, 23
  %v1742 = bitcast i32 %v1741 to float
  %v1743 = shl i32 %v1740, 23
  %v1744 = bitcast i32 %v1743 to float
  %v1745 = fadd float %v1737, 0x3FF0000000000000
  %v1746 = fmul float %v1745, %v1742
  %v1747 = fmul float %v1746, %v1744
  %v1748 = add i64 %v682, 0
  %v1749 = and i64 %v1748, %v352
  %v1750 = mul i64 %v1749, %v7
  %v1751 = add i64 %v1750, %v1686
  %v1752 = mul i64 %v1751, 2
  %v1753 = getelementptr inbounds float, ptr %v178, i64 %v1752
  %v1754 = add i64 0, %v1688
  %v1755 = getelementptr inbounds float, ptr %v1753, i64 %v1754
  %v1756 = load float, ptr %v1755, align 4
  %v1757 = fdiv float %v1747, %v1756
  %v1758 = add i64 %v682, 1
  %v1759 = and i64 %v1758, %v276
  %v1760 = mul i64 %v1759, %v7
  %v1761 = add i64 %v1760, %v1686
  %v1762 = mul i64 %v1761, 64
  %v1763 = getelementptr inbounds float, ptr %v32, i64 %v1762
  %v1764 = mul i64 %v1688, 8
  %v1765 = add i64 0, %v1764
  %v1766 = add i64 %v1765, %v1692
  %v1767 = getelementptr inbounds float, ptr %v1700, i64 %v1766
  %v1768 = load <8 x float>, ptr %v1767, align 4
  %v1769 = mul i64 %v1688, 8
  %v1770 = add i64 0, %v1769
  %v1771 = add i64 %v1770, %v1692
  %v1772 = getelementptr inbounds float, ptr %v1702, i64 %v1771
  %v1773 = load <8 x float>, ptr %v1772, align 4
  %v1774 = fadd <8 x float> %v1768, %v1773
  %v1775 = insertelement <8 x float> poison, float %v1757, i64 0
  %v1776 = shufflevector <8 x float> %v1775, <8 x float> poison, <8 x i32> zeroinitializer
  %v1777 = fmul <8 x float> %v1774, %v1776
  %v1778 = mul i64 %v1690, 8
  %v1779 = add i64 0, %v1778
  %v1780 = add i64 %v1779, %v1692
  %v1781 = getelementptr inbounds float, ptr %v1763, i64 %v1780
  %v1782 = load <8 x float>, ptr %v1781, align 4
  %v1783 = fmul <8 x float> %v1777, %v1782
  %v1784 = fadd <8 x float> %v1693, %v1783
  %v1785 = add nsw i64 %v1692, 8
  br label %b147
b149:
  %v1786 = shufflevector <8 x float> %v1693, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1787 = shufflevector <8 x float> %v1693, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1788 = fadd <4 x float> %v1786, %v1787
  %v1789 = shufflevector <4 x float> %v1788, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1790 = shufflevector <4 x float> %v1788, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1791 = fadd <2 x float> %v1789, %v1790
  %v1792 = extractelement <2 x float> %v1791, i64 0
  %v1793 = extractelement <2 x float> %v1791, i64 1
  %v1794 = fadd float %v1792, %v1793
  %v1795 = fadd float %v1794, 0x0000000000000000
  %v1796 = mul i64 %v1686, 16
  %v1797 = getelementptr inbounds float, ptr %v226, i64 %v1796
  %v1798 = mul i64 %v1688, 8
  %v1799 = add i64 0, %v1798
  %v1800 = add i64 %v1799, %v1690
  %v1801 = getelementptr inbounds float, ptr %v1797, i64 %v1800
  store float %v1795, ptr %v1801, align 4
  %v1802 = add nsw i64 %v1690, 1
  br label %b144
b146:
  %v1803 = add nsw i64 %v1688, 1
  br label %b141
b143:
  %v1804 = add nsw i64 %v1686, 1
  br label %b138
b140:
  %v1805 = add i64 %v7, 0
  %v1806 = sdiv i64 %v1805, 1
  %v1807 = add i64 %v2, 1
  %v1808 = mul i64 %v1806, %v2
  %v1809 = sdiv i64 %v1808, %v3
  %v1810 = mul i64 %v1809, 1
  %v1811 = icmp slt i64 %v1810, %v7
  %v1812 = select i1 %v1811, i64 %v1810, i64 %v7
  %v1813 = mul i64 %v1806, %v1807
  %v1814 = sdiv i64 %v1813, %v3
  %v1815 = mul i64 %v1814, 1
  %v1816 = icmp slt i64 %v1815, %v7
  %v1817 = select i1 %v1816, i64 %v1815, i64 %v7
  br label %b150
b150:
  %v1818 = phi i64 [ %v1812, %b140 ], [ %v1925, %b155 ]
  %v1819 = icmp slt i64 %v1818, %v1817
  br i1 %v1819, label %b151, label %b152
b151:
  br label %b153
b153:
  %v1820 = phi i64 [ 0, %b151 ], [ %v1924, %b158 ]
  %v1821 = icmp slt i64 %v1820, 8
  br i1 %v1821, label %b154, label %b155
b154:
  br label %b156
b156:
  %v1822 = phi i64 [ 0, %b154 ], [ %v1917, %b157 ]
  %v1823 = phi <8 x float> [ splat (float 0x0000000000000000), %b154 ], [ %v1916, %b157 ]
  %v1824 = icmp slt i64 %v1822, 2
  br i1 %v1824, label %b157, label %b158
b157:
  %v1825 = add i64 %v682, 1
  %v1826 = and i64 %v1825, 1
  %v1827 = mul i64 %v1826, %v7
  %v1828 = add i64 %v1827, %v1818
  %v1829 = mul i64 %v1828, 16
  %v1830 = getelementptr inbounds float, ptr %v56, i64 %v1829
  %v1831 = mul i64 %v1818, 16
  %v1832 = getelementptr inbounds float, ptr %v208, i64 %v1831
  %v1833 = add i64 %v682, 0
  %v1834 = and i64 %v1833, %v334
  %v1835 = mul i64 %v1834, %v7
  %v1836 = add i64 %v1835, %v1818
  %v1837 = mul i64 %v1836, 6
  %v1838 = getelementptr inbounds float, ptr %v160, i64 %v1837
  %v1839 = mul i64 %v1822, 3
  %v1840 = add i64 0, %v1839
  %v1841 = getelementptr inbounds float, ptr %v1838, i64 %v1840
  %v1842 = load float, ptr %v1841, align 4
  %v1843 = add i64 %v682, 0
  %v1844 = and i64 %v1843, %v342
  %v1845 = mul i64 %v1844, %v7
  %v1846 = add i64 %v1845, %v1818
  %v1847 = mul i64 %v1846, 2
  %v1848 = getelementptr inbounds float, ptr %v168, i64 %v1847
  %v1849 = add i64 0, %v1822
  %v1850 = getelementptr inbounds float, ptr %v1848, i64 %v1849
  %v1851 = load float, ptr %v1850, align 4
  %v1852 = fsub float %v1842, %v1851
  %v1853 = fcmp olt float %v1852, 0xC05A400000000000
  %v1854 = select i1 %v1853, float 0xC05A400000000000, float %v1852
  %v1855 = fcmp ogt float %v1854, 0x4056400000000000
  %v1856 = select i1 %v1855, float 0x4056400000000000, float %v1854
  %v1857 = call float @llvm.fmuladd.f32(float %v1856, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1858 = fsub float %v1857, 0x4168000000000000
  %v1859 = call float @llvm.fmuladd.f32(float %v1858, float 0xBFE62E4000000000, float %v1856)
  %v1860 = call float @llvm.fmuladd.f32(float %v1858, float 0xBEB7F7D1C0000000, float %v1859)
  %v1861 = bitcast float %v1857 to i32
  %v1862 = fmul float %v1860, %v1860
  %v1863 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1860, float 0x3F81227F40000000)
  %v1864 = call float @llvm.fmuladd.f32(float %v1863, float %v1860, float 0x3FA5556740000000)
  %v1865 = call float @llvm.fmuladd.f32(float %v1864, float %v1860, float 0x3FC5554B00000000)
  %v1866 = call float @llvm.fmuladd.f32(float %v1865, float %v1860, float 0x3FDFFFFFE0000000)
  %v1867 = call float @llvm.fmuladd.f32(float %v1862, float %v1866, float %v1860)
  %v1868 = sub i32 %v1861, 1262485250
  %v1869 = lshr i32 %v1868, 1
  %v1870 = sub i32 %v1868, %v1869
  %v1871 = shl i32 %v1869, 23
  %v1872 = bitcast i32 %v1871 to float
  %v1873 = shl i32 %v1870, 23
  %v1874 = bitcast i32 %v1873 to float
  %v1875 = fadd float %v1867, 0x3FF0000000000000
  %v1876 = fmul float %v1875, %v1872
  %v1877 = fmul float %v1876, %v1874
  %v1878 = add i64 %v682, 0
  %v1879 = and i64 %v1878, %v352
  %v1880 = mul i64 %v1879, %v7
  %v1881 = add i64 %v1880, %v1818
  %v1882 = mul i64 %v1881, 2
  %v1883 = getelementptr inbounds float, ptr %v178, i64 %v1882
  %v1884 = add i64 0, %v1822
  %v1885 = getelementptr inbounds float, ptr %v1883, i64 %v1884
  %v1886 = load float, ptr %v1885, align 4
  %v1887 = fdiv float %v1877, %v1886
  %v1888 = add i64 %v682, 0
  %v1889 = and i64 %v1888, %v282
  %v1890 = mul i64 %v1889, %v7
  %v1891 = add i64 %v1890, %v1818
  %v1892 = mul i64 %v1891, 16
  %v1893 = getelementptr inbounds float, ptr %v38, i64 %v1892
  %v1894 = add i64 0, %v1820
  %v1895 = mul i64 %v1822, 8
  %v1896 = add i64 %v1894, %v1895
  %v1897 = getelementptr inbounds float, ptr %v1893, i64 %v1896
  %v1898 = load float, ptr %v1897, align 4
  %v1899 = add i64 0, 0
  %v1900 = mul i64 %v1822, 8
  %v1901 = add i64 %v1899, %v1900
  %v1902 = getelementptr inbounds float, ptr %v1830, i64 %v1901
  %v1903 = load <8 x float>, ptr %v1902, align 4
  %v1904 = add i64 0, 0
  %v1905 = mul i64 %v1822, 8
  %v1906 = add i64 %v1904, %v1905
  %v1907 = getelementptr inbounds float, ptr %v1832, i64 %v1906
  %v1908 = load <8 x float>, ptr %v1907, align 4
  %v1909 = fadd <8 x float> %v1903, %v1908
  %v1910 = insertelement <8 x float> poison, float %v1887, i64 0
  %v1911 = shufflevector <8 x float> %v1910, <8 x float> poison, <8 x i32> zeroinitializer
  %v1912 = fmul <8 x float> %v1909, %v1911
  %v1913 = insertelement <8 x float> poison, float %v1898, i64 0
  %v1914 = shufflevector <8 x float> %v1913, <8 x float> poison, <8 x i32> zeroinitializer
  %v1915 = fmul <8 x float> %v1912, %v1914
  %v1916 = fadd <8 x float> %v1823, %v1915
  %v1917 = add nsw i64 %v1822, 1
  br label %b156
b158:
  %v1918 = mul i64 %v1818, 64
  %v1919 = getelementptr inbounds float, ptr %v228, i64 %v1918
  %v1920 = mul i64 %v1820, 8
  %v1921 = add i64 0, %v1920
  %v1922 = add i64 %v1921, 0
  %v1923 = getelementptr inbounds float, ptr %v1919, i64 %v1922
  store <8 x float> %v1823, ptr %v1923, align 4
  %v1924 = add nsw i64 %v1820, 1
  br label %b153
b155:
  %v1925 = add nsw i64 %v1818, 1
  br label %b150
b152:
  %v1926 = add i64 %v7, 0
  %v1927 = sdiv i64 %v1926, 1
  %v1928 = add i64 %v2, 1
  %v1929 = mul i64 %v1927, %v2
  %v1930 = sdiv i64 %v1929, %v3
  %v1931 = mul i64 %v1930, 1
  %v1932 = icmp slt i64 %v1931, %v7
  %v1933 = select i1 %v1932, i64 %v1931, i64 %v7
  %v1934 = mul i64 %v1927, %v1928
  %v1935 = sdiv i64 %v1934, %v3
  %v1936 = mul i64 %v1935, 1
  %v1937 = icmp slt i64 %v1936, %v7
  %v1938 = select i1 %v1937, i64 %v1936, i64 %v7
  br label %b159
b159:
  %v1939 = phi i64 [ %v1933, %b152 ], [ %v1958, %b160 ]
  %v1940 = icmp slt i64 %v1939, %v1938
  br i1 %v1940, label %b160, label %b161
b160:
  %v1941 = mul i64 %v1939, 2
  %v1942 = getelementptr inbounds float, ptr %v220, i64 %v1941
  %v1943 = mul i64 %v1939, 6
  %v1944 = getelementptr inbounds float, ptr %v92, i64 %v1943
  %v1945 = icmp ult i64 2, 8
  %v1946 = select i1 %v1945, i64 2, i64 8
  %v1947 = trunc i64 %v1946 to i32
  %v1948 = insertelement <8 x i32> poison, i32 %v1947, i64 0
  %v1949 = shufflevector <8 x i32> %v1948, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1950 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1949
  %v1951 = add i64 0, 0
  %v1952 = getelementptr inbounds float, ptr %v1942, i64 %v1951
  %v1953 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1952, <8 x i1> %v1950, <8 x float> zeroinitializer)
  %v1954 = mul i64 0, 3
  %v1955 = add i64 0, %v1954
  %v1956 = getelementptr inbounds float, ptr %v1944, i64 %v1955
  %v1957 = getelementptr float, ptr %v1956, <8 x i64> <i64 0, i64 3, i64 6, i64 9, i64 12, i64 15, i64 18, i64 21>
  call void @llvm.masked.scatter.v8f32.v8p0(<8 x float> %v1953, <8 x ptr> align 4 %v1957, <8 x i1> %v1950)
  %v1958 = add nsw i64 %v1939, 1
  br label %b159
b161:
  %v1959 = add i64 %v7, 0
  %v1960 = sdiv i64 %v1959, 1
  %v1961 = add i64 %v2, 1
  %v1962 = mul i64 %v1960, %v2
  %v1963 = sdiv i64 %v1962, %v3
  %v1964 = mul i64 %v1963, 1
  %v1965 = icmp slt i64 %v1964, %v7
  %v1966 = select i1 %v1965, i64 %v1964, i64 %v7
  %v1967 = mul i64 %v1960, %v1961
  %v1968 = sdiv i64 %v1967, %v3
  %v1969 = mul i64 %v1968, 1
  %v1970 = icmp slt i64 %v1969, %v7
  %v1971 = select i1 %v1970, i64 %v1969, i64 %v7
  br label %b162
b162:
  %v1972 = phi i64 [ %v1966, %b161 ], [ %v1991, %b163 ]
  %v1973 = icmp slt i64 %v1972, %v1971
  br i1 %v1973, label %b163, label %b164
b163:
  %v1974 = mul i64 %v1972, 2
  %v1975 = getelementptr inbounds float, ptr %v216, i64 %v1974
  %v1976 = mul i64 %v1972, 6
  %v1977 = getelementptr inbounds float, ptr %v92, i64 %v1976
  %v1978 = icmp ult i64 2, 8
  %v1979 = select i1 %v1978, i64 2, i64 8
  %v1980 = trunc i64 %v1979 to i32
  %v1981 = insertelement <8 x i32> poison, i32 %v1980, i64 0
  %v1982 = shufflevector <8 x i32> %v1981, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1983 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1982
  %v1984 = add i64 0, 0
  %v1985 = getelementptr inbounds float, ptr %v1975, i64 %v1984
  %v1986 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1985, <8 x i1> %v1983, <8 x float> zeroinitializer)
  %v1987 = mul i64 0, 3
  %v1988 = add i64 1, %v1987
  %v1989 = getelementptr inbounds float, ptr %v1977, i64 %v1988
  %v1990 = getelementptr float, ptr %v1989, <8 x i64> <i64 0, i64 3, i64 6, i64 9, i64 12, i64 15, i64 18, i64 21>
  call void @llvm.masked.scatter.v8f32.v8p0(<8 x float> %v1986, <8 x ptr> align 4 %v1990, <8 x i1> %v1983)
  %v1991 = add nsw i64 %v1972, 1
  br label %b162
b164:
  %v1992 = add i64 %v7, 0
  %v1993 = sdiv i64 %v1992, 1
  %v1994 = add i64 %v2, 1
  %v1995 = mul i64 %v1993, %v2
  %v1996 = sdiv i64 %v1995, %v3
  %v1997 = mul i64 %v1996, 1
  %v1998 = icmp slt i64 %v1997, %v7
  %v1999 = select i1 %v1998, i64 %v1997, i64 %v7
  %v2000 = mul i64 %v1993, %v1994
  %v2001 = sdiv i64 %v2000, %v3
  %v2002 = mul i64 %v2001, 1
  %v2003 = icmp slt i64 %v2002, %v7
  %v2004 = select i1 %v2003, i64 %v2002, i64 %v7
  br label %b165
b165:
  %v2005 = phi i64 [ %v1999, %b164 ], [ %v2024, %b166 ]
  %v2006 = icmp slt i64 %v2005, %v2004
  br i1 %v2006, label %b166, label %b167
b166:
  %v2007 = mul i64 %v2005, 2
  %v2008 = getelementptr inbounds float, ptr %v214, i64 %v2007
  %v2009 = mul i64 %v2005, 6
  %v2010 = getelementptr inbounds float, ptr %v92, i64 %v2009
  %v2011 = icmp ult i64 2, 8
  %v2012 = select i1 %v2011, i64 2, i64 8
  %v2013 = trunc i64 %v2012 to i32
  %v2014 = insertelement <8 x i32> poison, i32 %v2013, i64 0
  %v2015 = shufflevector <8 x i32> %v2014, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2016 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2015
  %v2017 = add i64 0, 0
  %v2018 = getelementptr inbounds float, ptr %v2008, i64 %v2017
  %v2019 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2018, <8 x i1> %v2016, <8 x float> zeroinitializer)
  %v2020 = mul i64 0, 3
  %v2021 = add i64 2, %v2020
  %v2022 = getelementptr inbounds float, ptr %v2010, i64 %v2021
  %v2023 = getelementptr float, ptr %v2022, <8 x i64> <i64 0, i64 3, i64 6, i64 9, i64 12, i64 15, i64 18, i64 21>
  call void @llvm.masked.scatter.v8f32.v8p0(<8 x float> %v2019, <8 x ptr> align 4 %v2023, <8 x i1> %v2016)
  %v2024 = add nsw i64 %v2005, 1
  br label %b165
b167:
  %v2025 = add i64 %v7, 0
  %v2026 = sdiv i64 %v2025, 1
  %v2027 = add i64 %v2, 1
  %v2028 = mul i64 %v2026, %v2
  %v2029 = sdiv i64 %v2028, %v3
  %v2030 = mul i64 %v2029, 1
  %v2031 = icmp slt i64 %v2030, %v7
  %v2032 = select i1 %v2031, i64 %v2030, i64 %v7
  %v2033 = mul i64 %v2026, %v2027
  %v2034 = sdiv i64 %v2033, %v3
  %v2035 = mul i64 %v2034, 1
  %v2036 = icmp slt i64 %v2035, %v7
  %v2037 = select i1 %v2036, i64 %v2035, i64 %v7
  br label %b168
b168:
  %v2038 = phi i64 [ %v2032, %b167 ], [ %v2268, %b173 ]
  %v2039 = icmp slt i64 %v2038, %v2037
  br i1 %v2039, label %b169, label %b170
b169:
  br label %b171
b171:
  %v2040 = phi i64 [ 0, %b169 ], [ %v2267, %b176 ]
  %v2041 = icmp slt i64 %v2040, 2
  br i1 %v2041, label %b172, label %b173
b172:
  br label %b174
b174:
  %v2042 = phi i64 [ 0, %b172 ], [ %v2252, %b175 ]
  %v2043 = phi <8 x float> [ splat (float 0x0000000000000000), %b172 ], [ %v2251, %b175 ]
  %v2044 = icmp slt i64 %v2042, 8
  br i1 %v2044, label %b175, label %b176
b175:
  %v2045 = add i64 %v682, 1
  %v2046 = and i64 %v2045, 1
  %v2047 = mul i64 %v2046, %v7
  %v2048 = add i64 %v2047, %v2038
  %v2049 = mul i64 %v2048, 16
  %v2050 = getelementptr inbounds float, ptr %v56, i64 %v2049
  %v2051 = mul i64 %v2038, 16
  %v2052 = getelementptr inbounds float, ptr %v208, i64 %v2051
  %v2053 = add i64 %v682, 0
  %v2054 = and i64 %v2053, %v334
  %v2055 = mul i64 %v2054, %v7
  %v2056 = add i64 %v2055, %v2038
  %v2057 = mul i64 %v2056, 6
  %v2058 = getelementptr inbounds float, ptr %v160, i64 %v2057
  %v2059 = mul i64 %v2040, 3
  %v2060 = add i64 1, %v2059
  %v2061 = getelementptr inbounds float, ptr %v2058, i64 %v2060
  %v2062 = load float, ptr %v2061, align 4
  %v2063 = add i64 %v682, 0
  %v2064 = and i64 %v2063, %v342
  %v2065 = mul i64 %v2064, %v7
  %v2066 = add i64 %v2065, %v2038
  %v2067 = mul i64 %v2066, 2
  %v2068 = getelementptr inbounds float, ptr %v168, i64 %v2067
  %v2069 = add i64 0, %v2040
  %v2070 = getelementptr inbounds float, ptr %v2068, i64 %v2069
  %v2071 = load float, ptr %v2070, align 4
  %v2072 = fsub float %v2062, %v2071
  %v2073 = fcmp olt float %v2072, 0xC05A400000000000
  %v2074 = select i1 %v2073, float 0xC05A400000000000, float %v2072
  %v2075 = fcmp ogt float %v2074, 0x4056400000000000
  %v2076 = select i1 %v2075, float 0x4056400000000000, float %v2074
  %v2077 = call float @llvm.fmuladd.f32(float %v2076, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2078 = fsub float %v2077, 0x4168000000000000
  %v2079 = call float @llvm.fmuladd.f32(float %v2078, float 0xBFE62E4000000000, float %v2076)
  %v2080 = call float @llvm.fmuladd.f32(float %v2078, float 0xBEB7F7D1C0000000, float %v2079)
  %v2081 = bitcast float %v2077 to i32
  %v2082 = fmul float %v2080, %v2080
  %v2083 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2080, float 0x3F81227F40000000)
  %v2084 = call float @llvm.fmuladd.f32(float %v2083, float %v2080, float 0x3FA5556740000000)
  %v2085 = call float @llvm.fmuladd.f32(float %v2084, float %v2080, float 0x3FC5554B00000000)
  %v2086 = call float @llvm.fmuladd.f32(float %v2085, float %v2080, float 0x3FDFFFFFE0000000)
  %v2087 = call float @llvm.fmuladd.f32(float %v2082, float %v2086, float %v2080)
  %v2088 = sub i32 %v2081, 1262485250
  %v2089 = lshr i32 %v2088, 1
  %v2090 = sub i32 %v2088, %v2089
  %v2091 = shl i32 %v2089, 23
  %v2092 = bitcast i32 %v2091 to float
  %v2093 = shl i32 %v2090, 23
  %v2094 = bitcast i32 %v2093 to float
  %v2095 = fadd float %v2087, 0x3FF0000000000000
  %v2096 = fmul float %v2095, %v2092
  %v2097 = fmul float %v2096, %v2094
  %v2098 = add i64 %v682, 0
  %v2099 = and i64 %v2098, %v352
  %v2100 = mul i64 %v2099, %v7
  %v2101 = add i64 %v2100, %v2038
  %v2102 = mul i64 %v2101, 2
  %v2103 = getelementptr inbounds float, ptr %v178, i64 %v2102
  %v2104 = add i64 0, %v2040
  %v2105 = getelementptr inbounds float, ptr %v2103, i64 %v2104
  %v2106 = load float, ptr %v2105, align 4
  %v2107 = fdiv float %v2097, %v2106
  %v2108 = add i64 %v682, 0
  %v2109 = and i64 %v2108, %v374
  %v2110 = mul i64 %v2109, %v7
  %v2111 = add i64 %v2110, %v2038
  %v2112 = mul i64 %v2111, 2
  %v2113 = getelementptr inbounds float, ptr %v200, i64 %v2112
  %v2114 = add i64 0, %v2040
  %v2115 = getelementptr inbounds float, ptr %v2113, i64 %v2114
  %v2116 = load float, ptr %v2115, align 4
  %v2117 = mul i64 %v2038, 2
  %v2118 = getelementptr inbounds float, ptr %v218, i64 %v2117
  %v2119 = add i64 0, %v2040
  %v2120 = getelementptr inbounds float, ptr %v2118, i64 %v2119
  %v2121 = load float, ptr %v2120, align 4
  %v2122 = add i64 %v682, 0
  %v2123 = and i64 %v2122, %v322
  %v2124 = mul i64 %v2123, %v7
  %v2125 = add i64 %v2124, %v2038
  %v2126 = mul i64 %v2125, 2
  %v2127 = getelementptr inbounds float, ptr %v138, i64 %v2126
  %v2128 = add i64 0, %v2040
  %v2129 = getelementptr inbounds float, ptr %v2127, i64 %v2128
  %v2130 = load float, ptr %v2129, align 4
  %v2131 = call float @llvm.fabs.f32(float %v2130)
  %v2132 = fneg float %v2131
  %v2133 = fcmp olt float %v2132, 0xC05A400000000000
  %v2134 = select i1 %v2133, float 0xC05A400000000000, float %v2132
  %v2135 = call float @llvm.fmuladd.f32(float %v2134, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2136 = fsub float %v2135, 0x4168000000000000
  %v2137 = call float @llvm.fmuladd.f32(float %v2136, float 0xBFE62E4000000000, float %v2134)
  %v2138 = call float @llvm.fmuladd.f32(float %v2136, float 0xBEB7F7D1C0000000, float %v2137)
  %v2139 = bitcast float %v2135 to i32
  %v2140 = fmul float %v2138, %v2138
  %v2141 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2138, float 0x3F81227F40000000)
  %v2142 = call float @llvm.fmuladd.f32(float %v2141, float %v2138, float 0x3FA5556740000000)
  %v2143 = call float @llvm.fmuladd.f32(float %v2142, float %v2138, float 0x3FC5554B00000000)
  %v2144 = call float @llvm.fmuladd.f32(float %v2143, float %v2138, float 0x3FDFFFFFE0000000)
  %v2145 = call float @llvm.fmuladd.f32(float %v2140, float %v2144, float %v2138)
  %v2146 = sub i32 %v2139, 1262485250
  %v2147 = lshr i32 %v2146, 1
  %v2148 = sub i32 %v2146, %v2147
  %v2149 = shl i32 %v2147, 23
  %v2150 = bitcast i32 %v2149 to float
  %v2151 = shl i32 %v2148, 23
  %v2152 = bitcast i32 %v2151 to float
  %v2153 = fadd float %v2145, 0x3FF0000000000000
  %v2154 = fmul float %v2153, %v2150
  %v2155 = fmul float %v2154, %v2152
  %v2156 = fcmp ogt float %v2155, 0x3FDA8279A0000000
  %v2157 = call float @llvm.fmuladd.f32(float %v2155, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v2158 = select i1 %v2156, float %v2157, float %v2155
  %v2159 = select i1 %v2156, float 0x3FE62E4000000000, float 0x0000000000000000
  %v2160 = select i1 %v2156, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v2161 = fmul float %v2158, %v2158
  %v2162 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v2161, float 0xBFC0DA7220000000)
  %v2163 = call float @llvm.fmuladd.f32(float %v2162, float %v2161, float 0xBFC546EF00000000)
  %v2164 = call float @llvm.fmuladd.f32(float %v2163, float %v2161, float 0xBFD0002320000000)
  %v2165 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v2161, float 0x3FC22D90A0000000)
  %v2166 = call float @llvm.fmuladd.f32(float %v2165, float %v2161, float 0x3FC999FF60000000)
  %v2167 = call float @llvm.fmuladd.f32(float %v2166, float %v2161, float 0x3FD5555540000000)
  %v2168 = call float @llvm.fmuladd.f32(float %v2158, float %v2164, float %v2167)
  %v2169 = call float @llvm.fmuladd.f32(float %v2158, float %v2168, float 0xBFE0000000000000)
  %v2170 = fmul float %v2158, %v2158
  %v2171 = call float @llvm.fmuladd.f32(float %v2170, float %v2169, float %v2160)
  %v2172 = fadd float %v2171, %v2158
  %v2173 = fadd float %v2172, %v2159
  %v2174 = fcmp ogt float %v2130, 0x0000000000000000
  %v2175 = select i1 %v2174, float %v2130, float 0x0000000000000000
  %v2176 = fadd float %v2175, %v2173
  %v2177 = fadd float 0x3FF0000000000000, %v2176
  %v2178 = add i64 %v682, 0
  %v2179 = and i64 %v2178, %v370
  %v2180 = mul i64 %v2179, %v7
  %v2181 = add i64 %v2180, %v2038
  %v2182 = mul i64 %v2181, 16
  %v2183 = getelementptr inbounds float, ptr %v196, i64 %v2182
  %v2184 = add i64 %v682, 0
  %v2185 = and i64 %v2184, %v372
  %v2186 = mul i64 %v2185, %v7
  %v2187 = add i64 %v2186, %v2038
  %v2188 = mul i64 %v2187, 2
  %v2189 = getelementptr inbounds float, ptr %v198, i64 %v2188
  %v2190 = add i64 0, %v2040
  %v2191 = getelementptr inbounds float, ptr %v2189, i64 %v2190
  %v2192 = load float, ptr %v2191, align 4
  %v2193 = mul i64 %v2040, 8
  %v2194 = add i64 0, %v2193
  %v2195 = add i64 %v2194, %v2042
  %v2196 = getelementptr inbounds float, ptr %v2050, i64 %v2195
  %v2197 = load <8 x float>, ptr %v2196, align 4
  %v2198 = mul i64 %v2040, 8
  %v2199 = add i64 0, %v2198
  %v2200 = add i64 %v2199, %v2042
  %v2201 = getelementptr inbounds float, ptr %v2052, i64 %v2200
  %v2202 = load <8 x float>, ptr %v2201, align 4
  %v2203 = fadd <8 x float> %v2197, %v2202
  %v2204 = insertelement <8 x float> poison, float %v2107, i64 0
  %v2205 = shufflevector <8 x float> %v2204, <8 x float> poison, <8 x i32> zeroinitializer
  %v2206 = fmul <8 x float> %v2203, %v2205
  %v2207 = insertelement <8 x float> poison, float %v2116, i64 0
  %v2208 = shufflevector <8 x float> %v2207, <8 x float> poison, <8 x i32> zeroinitializer
  %v2209 = fdiv <8 x float> %v2206, %v2208
  %v2210 = insertelement <8 x float> poison, float %v2121, i64 0
  %v2211 = shufflevector <8 x float> %v2210, <8 x float> poison, <8 x i32> zeroinitializer
  %v2212 = fadd <8 x float> %v2209, %v2211
  %v2213 = mul i64 %v2040, 8
  %v2214 = add i64 0, %v2213
  %v2215 = add i64 %v2214, %v2042
  %v2216 = getelementptr inbounds float, ptr %v2183, i64 %v2215
  %v2217 = load <8 x float>, ptr %v2216, align 4
  %v2218 = insertelement <8 x float> poison, float %v2177, i64 0
  %v2219 = shufflevector <8 x float> %v2218, <8 x float> poison, <8 x i32> zeroinitializer
  %v2220 = fmul <8 x float> %v2219, %v2217
  %v2221 = insertelement <8 x float> poison, float %v2192, i64 0
  %v2222 = shufflevector <8 x float> %v2221, <8 x float> poison, <8 x i32> zeroinitializer
  %v2223 = fsub <8 x float> %v2220, %v2222
  %v2224 = fcmp olt <8 x float> %v2223, splat (float 0xC05A400000000000)
  %v2225 = select <8 x i1> %v2224, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2223
  %v2226 = fcmp ogt <8 x float> %v2225, splat (float 0x4056400000000000)
  %v2227 = select <8 x i1> %v2226, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2225
  %v2228 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2227, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2229 = fsub <8 x float> %v2228, splat (float 0x4168000000000000)
  %v2230 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2229, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2227)
  %v2231 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2229, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2230)
  %v2232 = bitcast <8 x float> %v2228 to <8 x i32>
  %v2233 = fmul <8 x float> %v2231, %v2231
  %v2234 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2231, <8 x float> splat (float 0x3F81227F40000000))
  %v2235 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2234, <8 x float> %v2231, <8 x float> splat (float 0x3FA5556740000000))
  %v2236 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2235, <8 x float> %v2231, <8 x float> splat (float 0x3FC5554B00000000))
  %v2237 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2236, <8 x float> %v2231, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2238 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2233, <8 x float> %v2237, <8 x float> %v2231)
  %v2239 = sub <8 x i32> %v2232, splat (i32 1262485250)
  %v2240 = lshr <8 x i32> %v2239, splat (i32 1)
  %v2241 = sub <8 x i32> %v2239, %v2240
  %v2242 = shl <8 x i32> %v2240, splat (i32 23)
  %v2243 = bitcast <8 x i32> %v2242 to <8 x float>
  %v2244 = shl <8 x i32> %v2241, splat (i32 23)
  %v2245 = bitcast <8 x i32> %v2244 to <8 x float>
  %v2246 = fadd <8 x float> %v2238, splat (float 0x3FF0000000000000)
  %v2247 = fmul <8 x float> %v2246, %v2243
  %v2248 = fmul <8 x float> %v2247, %v2245
  %v2249 = fmul <8 x float> %v2212, %v2248
  %v2250 = fmul <8 x float> %v2249, %v2217
  %v2251 = fadd <8 x float> %v2043, %v2250
  %v2252 = add nsw i64 %v2042, 8
  br label %b174
b176:
  %v2253 = shufflevector <8 x float> %v2043, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2254 = shufflevector <8 x float> %v2043, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2255 = fadd <4 x float> %v2253, %v2254
  %v2256 = shufflevector <4 x float> %v2255, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2257 = shufflevector <4 x float> %v2255, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2258 = fadd <2 x float> %v2256, %v2257
  %v2259 = extractelement <2 x float> %v2258, i64 0
  %v2260 = extractelement <2 x float> %v2258, i64 1
  %v2261 = fadd float %v2259, %v2260
  %v2262 = fadd float %v2261, 0x0000000000000000
  %v2263 = mul i64 %v2038, 2
  %v2264 = getelementptr inbounds float, ptr %v214, i64 %v2263
  %v2265 = add i64 0, %v2040
  %v2266 = getelementptr inbounds float, ptr %v2264, i64 %v2265
  store float %v2262, ptr %v2266, align 4
  %v2267 = add nsw i64 %v2040, 1
  br label %b171
b173:
  %v2268 = add nsw i64 %v2038, 1
  br label %b168
b170:
  %v2269 = add i64 %v7, 0
  %v2270 = sdiv i64 %v2269, 1
  %v2271 = add i64 %v2, 1
  %v2272 = mul i64 %v2270, %v2
  %v2273 = sdiv i64 %v2272, %v3
  %v2274 = mul i64 %v2273, 1
  %v2275 = icmp slt i64 %v2274, %v7
  %v2276 = select i1 %v2275, i64 %v2274, i64 %v7
  %v2277 = mul i64 %v2270, %v2271
  %v2278 = sdiv i64 %v2277, %v3
  %v2279 = mul i64 %v2278, 1
  %v2280 = icmp slt i64 %v2279, %v7
  %v2281 = select i1 %v2280, i64 %v2279, i64 %v7
  br label %b177
b177:
  %v2282 = phi i64 [ %v2276, %b170 ], [ %v2558, %b182 ]
  %v2283 = icmp slt i64 %v2282, %v2281
  br i1 %v2283, label %b178, label %b179
b178:
  br label %b180
b180:
  %v2284 = phi i64 [ 0, %b178 ], [ %v2557, %b185 ]
  %v2285 = icmp slt i64 %v2284, 2
  br i1 %v2285, label %b181, label %b182
b181:
  br label %b183
b183:
  %v2286 = phi i64 [ 0, %b181 ], [ %v2542, %b184 ]
  %v2287 = phi <8 x float> [ splat (float 0x0000000000000000), %b181 ], [ %v2541, %b184 ]
  %v2288 = icmp slt i64 %v2286, 8
  br i1 %v2288, label %b184, label %b185
b184:
  %v2289 = add i64 %v682, 1
  %v2290 = and i64 %v2289, 1
  %v2291 = mul i64 %v2290, %v7
  %v2292 = add i64 %v2291, %v2282
  %v2293 = mul i64 %v2292, 16
  %v2294 = getelementptr inbounds float, ptr %v56, i64 %v2293
  %v2295 = mul i64 %v2282, 16
  %v2296 = getelementptr inbounds float, ptr %v208, i64 %v2295
  %v2297 = add i64 %v682, 0
  %v2298 = and i64 %v2297, %v334
  %v2299 = mul i64 %v2298, %v7
  %v2300 = add i64 %v2299, %v2282
  %v2301 = mul i64 %v2300, 6
  %v2302 = getelementptr inbounds float, ptr %v160, i64 %v2301
  %v2303 = mul i64 %v2284, 3
  %v2304 = add i64 1, %v2303
  %v2305 = getelementptr inbounds float, ptr %v2302, i64 %v2304
  %v2306 = load float, ptr %v2305, align 4
  %v2307 = add i64 %v682, 0
  %v2308 = and i64 %v2307, %v342
  %v2309 = mul i64 %v2308, %v7
  %v2310 = add i64 %v2309, %v2282
  %v2311 = mul i64 %v2310, 2
  %v2312 = getelementptr inbounds float, ptr %v168, i64 %v2311
  %v2313 = add i64 0, %v2284
  %v2314 = getelementptr inbounds float, ptr %v2312, i64 %v2313
  %v2315 = load float, ptr %v2314, align 4
  %v2316 = fsub float %v2306, %v2315
  %v2317 = fcmp olt float %v2316, 0xC05A400000000000
  %v2318 = select i1 %v2317, float 0xC05A400000000000, float %v2316
  %v2319 = fcmp ogt float %v2318, 0x4056400000000000
  %v2320 = select i1 %v2319, float 0x4056400000000000, float %v2318
  %v2321 = call float @llvm.fmuladd.f32(float %v2320, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2322 = fsub float %v2321, 0x4168000000000000
  %v2323 = call float @llvm.fmuladd.f32(float %v2322, float 0xBFE62E4000000000, float %v2320)
  %v2324 = call float @llvm.fmuladd.f32(float %v2322, float 0xBEB7F7D1C0000000, float %v2323)
  %v2325 = bitcast float %v2321 to i32
  %v2326 = fmul float %v2324, %v2324
  %v2327 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2324, float 0x3F81227F40000000)
  %v2328 = call float @llvm.fmuladd.f32(float %v2327, float %v2324, float 0x3FA5556740000000)
  %v2329 = call float @llvm.fmuladd.f32(float %v2328, float %v2324, float 0x3FC5554B00000000)
  %v2330 = call float @llvm.fmuladd.f32(float %v2329, float %v2324, float 0x3FDFFFFFE0000000)
  %v2331 = call float @llvm.fmuladd.f32(float %v2326, float %v2330, float %v2324)
  %v2332 = sub i32 %v2325, 1262485250
  %v2333 = lshr i32 %v2332, 1
  %v2334 = sub i32 %v2332, %v2333
  %v2335 = shl i32 %v2333, 23
  %v2336 = bitcast i32 %v2335 to float
  %v2337 = shl i32 %v2334, 23
  %v2338 = bitcast i32 %v2337 to float
  %v2339 = fadd float %v2331, 0x3FF0000000000000
  %v2340 = fmul float %v2339, %v2336
  %v2341 = fmul float %v2340, %v2338
  %v2342 = add i64 %v682, 0
  %v2343 = and i64 %v2342, %v352
  %v2344 = mul i64 %v2343, %v7
  %v2345 = add i64 %v2344, %v2282
  %v2346 = mul i64 %v2345, 2
  %v2347 = getelementptr inbounds float, ptr %v178, i64 %v2346
  %v2348 = add i64 0, %v2284
  %v2349 = getelementptr inbounds float, ptr %v2347, i64 %v2348
  %v2350 = load float, ptr %v2349, align 4
  %v2351 = fdiv float %v2341, %v2350
  %v2352 = add i64 %v682, 0
  %v2353 = and i64 %v2352, %v374
  %v2354 = mul i64 %v2353, %v7
  %v2355 = add i64 %v2354, %v2282
  %v2356 = mul i64 %v2355, 2
  %v2357 = getelementptr inbounds float, ptr %v200, i64 %v2356
  %v2358 = add i64 0, %v2284
  %v2359 = getelementptr inbounds float, ptr %v2357, i64 %v2358
  %v2360 = load float, ptr %v2359, align 4
  %v2361 = mul i64 %v2282, 2
  %v2362 = getelementptr inbounds float, ptr %v218, i64 %v2361
  %v2363 = add i64 0, %v2284
  %v2364 = getelementptr inbounds float, ptr %v2362, i64 %v2363
  %v2365 = load float, ptr %v2364, align 4
  %v2366 = add i64 %v682, 0
  %v2367 = and i64 %v2366, %v322
  %v2368 = mul i64 %v2367, %v7
  %v2369 = add i64 %v2368, %v2282
  %v2370 = mul i64 %v2369, 2
  %v2371 = getelementptr inbounds float, ptr %v138, i64 %v2370
  %v2372 = add i64 0, %v2284
  %v2373 = getelementptr inbounds float, ptr %v2371, i64 %v2372
  %v2374 = load float, ptr %v2373, align 4
  %v2375 = call float @llvm.fabs.f32(float %v2374)
  %v2376 = fneg float %v2375
  %v2377 = fcmp olt float %v2376, 0xC05A400000000000
  %v2378 = select i1 %v2377, float 0xC05A400000000000, float %v2376
  %v2379 = call float @llvm.fmuladd.f32(float %v2378, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2380 = fsub float %v2379, 0x4168000000000000
  %v2381 = call float @llvm.fmuladd.f32(float %v2380, float 0xBFE62E4000000000, float %v2378)
  %v2382 = call float @llvm.fmuladd.f32(float %v2380, float 0xBEB7F7D1C0000000, float %v2381)
  %v2383 = bitcast float %v2379 to i32
  %v2384 = fmul float %v2382, %v2382
  %v2385 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2382, float 0x3F81227F40000000)
  %v2386 = call float @llvm.fmuladd.f32(float %v2385, float %v2382, float 0x3FA5556740000000)
  %v2387 = call float @llvm.fmuladd.f32(float %v2386, float %v2382, float 0x3FC5554B00000000)
  %v2388 = call float @llvm.fmuladd.f32(float %v2387, float %v2382, float 0x3FDFFFFFE0000000)
  %v2389 = call float @llvm.fmuladd.f32(float %v2384, float %v2388, float %v2382)
  %v2390 = sub i32 %v2383, 1262485250
  %v2391 = lshr i32 %v2390, 1
  %v2392 = sub i32 %v2390, %v2391
  %v2393 = shl i32 %v2391, 23
  %v2394 = bitcast i32 %v2393 to float
  %v2395 = shl i32 %v2392, 23
  %v2396 = bitcast i32 %v2395 to float
  %v2397 = fadd float %v2389, 0x3FF0000000000000
  %v2398 = fmul float %v2397, %v2394
  %v2399 = fmul float %v2398, %v2396
  %v2400 = fcmp ogt float %v2399, 0x3FDA8279A0000000
  %v2401 = call float @llvm.fmuladd.f32(float %v2399, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v2402 = select i1 %v2400, float %v2401, float %v2399
  %v2403 = select i1 %v2400, float 0x3FE62E4000000000, float 0x0000000000000000
  %v2404 = select i1 %v2400, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v2405 = fmul float %v2402, %v2402
  %v2406 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v2405, float 0xBFC0DA7220000000)
  %v2407 = call float @llvm.fmuladd.f32(float %v2406, float %v2405, float 0xBFC546EF00000000)
  %v2408 = call float @llvm.fmuladd.f32(float %v2407, float %v2405, float 0xBFD0002320000000)
  %v2409 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v2405, float 0x3FC22D90A0000000)
  %v2410 = call float @llvm.fmuladd.f32(float %v2409, float %v2405, float 0x3FC999FF60000000)
  %v2411 = call float @llvm.fmuladd.f32(float %v2410, float %v2405, float 0x3FD5555540000000)
  %v2412 = call float @llvm.fmuladd.f32(float %v2402, float %v2408, float %v2411)
  %v2413 = call float @llvm.fmuladd.f32(float %v2402, float %v2412, float 0xBFE0000000000000)
  %v2414 = fmul float %v2402, %v2402
  %v2415 = call float @llvm.fmuladd.f32(float %v2414, float %v2413, float %v2404)
  %v2416 = fadd float %v2415, %v2402
  %v2417 = fadd float %v2416, %v2403
  %v2418 = fcmp ogt float %v2374, 0x0000000000000000
  %v2419 = select i1 %v2418, float %v2374, float 0x0000000000000000
  %v2420 = fadd float %v2419, %v2417
  %v2421 = fadd float 0x3FF0000000000000, %v2420
  %v2422 = add i64 %v682, 0
  %v2423 = and i64 %v2422, %v370
  %v2424 = mul i64 %v2423, %v7
  %v2425 = add i64 %v2424, %v2282
  %v2426 = mul i64 %v2425, 16
  %v2427 = getelementptr inbounds float, ptr %v196, i64 %v2426
  %v2428 = add i64 %v682, 0
  %v2429 = and i64 %v2428, %v372
  %v2430 = mul i64 %v2429, %v7
  %v2431 = add i64 %v2430, %v2282
  %v2432 = mul i64 %v2431, 2
  %v2433 = getelementptr inbounds float, ptr %v198, i64 %v2432
  %v2434 = add i64 0, %v2284
  %v2435 = getelementptr inbounds float, ptr %v2433, i64 %v2434
  %v2436 = load float, ptr %v2435, align 4
  %v2437 = add i64 %v682, 0
  %v2438 = and i64 %v2437, %v344
  %v2439 = mul i64 %v2438, %v7
  %v2440 = add i64 %v2439, %v2282
  %v2441 = mul i64 %v2440, 2
  %v2442 = getelementptr inbounds float, ptr %v170, i64 %v2441
  %v2443 = add i64 0, %v2284
  %v2444 = getelementptr inbounds float, ptr %v2442, i64 %v2443
  %v2445 = load float, ptr %v2444, align 4
  %v2446 = fcmp ogt float %v2445, 0x0000000000000000
  %v2447 = select i1 %v2446, float 0x3FF0000000000000, float 0x0000000000000000
  %v2448 = fcmp une float %v2447, 0x0000000000000000
  %v2449 = select i1 %v2448, float %v2445, float 0x3FF0000000000000
  %v2450 = call float @llvm.sqrt.f32(float %v2449)
  %v2451 = fcmp une float %v2447, 0x0000000000000000
  %v2452 = select i1 %v2451, float %v2450, float 0x0000000000000000
  %v2453 = add i64 %v682, 0
  %v2454 = and i64 %v2453, %v368
  %v2455 = mul i64 %v2454, %v7
  %v2456 = add i64 %v2455, %v2282
  %v2457 = mul i64 %v2456, 8
  %v2458 = getelementptr inbounds float, ptr %v194, i64 %v2457
  %v2459 = mul i64 %v2284, 8
  %v2460 = add i64 0, %v2459
  %v2461 = add i64 %v2460, %v2286
  %v2462 = getelementptr inbounds float, ptr %v2294, i64 %v2461
  %v2463 = load <8 x float>, ptr %v2462, align 4
  %v2464 = mul i64 %v2284, 8
  %v2465 = add i64 0, %v2464
  %v2466 = add i64 %v2465, %v2286
  %v2467 = getelementptr inbounds float, ptr %v2296, i64 %v2466
  %v2468 = load <8 x float>, ptr %v2467, align 4
  %v2469 = fadd <8 x float> %v2463, %v2468
  %v2470 = insertelement <8 x float> poison, float %v2351, i64 0
  %v2471 = shufflevector <8 x float> %v2470, <8 x float> poison, <8 x i32> zeroinitializer
  %v2472 = fmul <8 x float> %v2469, %v2471
  %v2473 = insertelement <8 x float> poison, float %v2360, i64 0
  %v2474 = shufflevector <8 x float> %v2473, <8 x float> poison, <8 x i32> zeroinitializer
  %v2475 = fdiv <8 x float> %v2472, %v2474
  %v2476 = insertelement <8 x float> poison, float %v2365, i64 0
  %v2477 = shufflevector <8 x float> %v2476, <8 x float> poison, <8 x i32> zeroinitializer
  %v2478 = fadd <8 x float> %v2475, %v2477
  %v2479 = mul i64 %v2284, 8
  %v2480 = add i64 0, %v2479
  %v2481 = add i64 %v2480, %v2286
  %v2482 = getelementptr inbounds float, ptr %v2427, i64 %v2481
  %v2483 = load <8 x float>, ptr %v2482, align 4
  %v2484 = insertelement <8 x float> poison, float %v2421, i64 0
  %v2485 = shufflevector <8 x float> %v2484, <8 x float> poison, <8 x i32> zeroinitializer
  %v2486 = fmul <8 x float> %v2485, %v2483
  %v2487 = insertelement <8 x float> poison, float %v2436, i64 0
  %v2488 = shufflevector <8 x float> %v2487, <8 x float> poison, <8 x i32> zeroinitializer
  %v2489 = fsub <8 x float> %v2486, %v2488
  %v2490 = fcmp olt <8 x float> %v2489, splat (float 0xC05A400000000000)
  %v2491 = select <8 x i1> %v2490, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2489
  %v2492 = fcmp ogt <8 x float> %v2491, splat (float 0x4056400000000000)
  %v2493 = select <8 x i1> %v2492, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2491
  %v2494 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2493, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2495 = fsub <8 x float> %v2494, splat (float 0x4168000000000000)
  %v2496 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2495, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2493)
  %v2497 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2495, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2496)
  %v2498 = bitcast <8 x float> %v2494 to <8 x i32>
  %v2499 = fmul <8 x float> %v2497, %v2497
  %v2500 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2497, <8 x float> splat (float 0x3F81227F40000000))
  %v2501 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2500, <8 x float> %v2497, <8 x float> splat (float 0x3FA5556740000000))
  %v2502 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2501, <8 x float> %v2497, <8 x float> splat (float 0x3FC5554B00000000))
  %v2503 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2502, <8 x float> %v2497, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2504 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2499, <8 x float> %v2503, <8 x float> %v2497)
  %v2505 = sub <8 x i32> %v2498, splat (i32 1262485250)
  %v2506 = lshr <8 x i32> %v2505, splat (i32 1)
  %v2507 = sub <8 x i32> %v2505, %v2506
  %v2508 = shl <8 x i32> %v2506, splat (i32 23)
  %v2509 = bitcast <8 x i32> %v2508 to <8 x float>
  %v2510 = shl <8 x i32> %v2507, splat (i32 23)
  %v2511 = bitcast <8 x i32> %v2510 to <8 x float>
  %v2512 = fadd <8 x float> %v2504, splat (float 0x3FF0000000000000)
  %v2513 = fmul <8 x float> %v2512, %v2509
  %v2514 = fmul <8 x float> %v2513, %v2511
  %v2515 = fmul <8 x float> %v2478, %v2514
  %v2516 = fmul <8 x float> %v2515, %v2485
  %v2517 = fmul <8 x float> %v2516, %v2483
  %v2518 = add i64 0, %v2286
  %v2519 = getelementptr inbounds float, ptr %v2458, i64 %v2518
  %v2520 = load <8 x float>, ptr %v2519, align 4
  %v2521 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v2522 = shufflevector <8 x float> %v2521, <8 x float> poison, <8 x i32> zeroinitializer
  %v2523 = fcmp ogt <8 x float> %v2520, %v2522
  %v2524 = select <8 x i1> %v2523, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2525 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2526 = shufflevector <8 x float> %v2525, <8 x float> poison, <8 x i32> zeroinitializer
  %v2527 = fcmp une <8 x float> %v2524, splat (float 0x0000000000000000)
  %v2528 = select <8 x i1> %v2527, <8 x float> %v2520, <8 x float> %v2526
  %v2529 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v2528)
  %v2530 = fcmp une <8 x float> %v2524, splat (float 0x0000000000000000)
  %v2531 = select <8 x i1> %v2530, <8 x float> %v2529, <8 x float> %v2522
  %v2532 = insertelement <8 x float> poison, float %v2452, i64 0
  %v2533 = shufflevector <8 x float> %v2532, <8 x float> poison, <8 x i32> zeroinitializer
  %v2534 = fmul <8 x float> %v2533, %v2531
  %v2535 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v2536 = shufflevector <8 x float> %v2535, <8 x float> poison, <8 x i32> zeroinitializer
  %v2537 = fadd <8 x float> %v2534, %v2536
  %v2538 = fdiv <8 x float> %v2517, %v2537
  %v2539 = fmul <8 x float> %v2538, %v2531
  %v2540 = fneg <8 x float> %v2539
  %v2541 = fadd <8 x float> %v2287, %v2540
  %v2542 = add nsw i64 %v2286, 8
  br label %b183
b185:
  %v2543 = shufflevector <8 x float> %v2287, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2544 = shufflevector <8 x float> %v2287, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2545 = fadd <4 x float> %v2543, %v2544
  %v2546 = shufflevector <4 x float> %v2545, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2547 = shufflevector <4 x float> %v2545, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2548 = fadd <2 x float> %v2546, %v2547
  %v2549 = extractelement <2 x float> %v2548, i64 0
  %v2550 = extractelement <2 x float> %v2548, i64 1
  %v2551 = fadd float %v2549, %v2550
  %v2552 = fadd float %v2551, 0x0000000000000000
  %v2553 = mul i64 %v2282, 2
  %v2554 = getelementptr inbounds float, ptr %v216, i64 %v2553
  %v2555 = add i64 0, %v2284
  %v2556 = getelementptr inbounds float, ptr %v2554, i64 %v2555
  store float %v2552, ptr %v2556, align 4
  %v2557 = add nsw i64 %v2284, 1
  br label %b180
b182:
  %v2558 = add nsw i64 %v2282, 1
  br label %b177
b179:
  %v2559 = add i64 %v7, 0
  %v2560 = sdiv i64 %v2559, 1
  %v2561 = add i64 %v2, 1
  %v2562 = mul i64 %v2560, %v2
  %v2563 = sdiv i64 %v2562, %v3
  %v2564 = mul i64 %v2563, 1
  %v2565 = icmp slt i64 %v2564, %v7
  %v2566 = select i1 %v2565, i64 %v2564, i64 %v7
  %v2567 = mul i64 %v2560, %v2561
  %v2568 = sdiv i64 %v2567, %v3
  %v2569 = mul i64 %v2568, 1
  %v2570 = icmp slt i64 %v2569, %v7
  %v2571 = select i1 %v2570, i64 %v2569, i64 %v7
  br label %b186
b186:
  %v2572 = phi i64 [ %v2566, %b179 ], [ %v2835, %b191 ]
  %v2573 = icmp slt i64 %v2572, %v2571
  br i1 %v2573, label %b187, label %b188
b187:
  br label %b189
b189:
  %v2574 = phi i64 [ 0, %b187 ], [ %v2830, %b190 ]
  %v2575 = phi <8 x float> [ splat (float 0x0000000000000000), %b187 ], [ %v2829, %b190 ]
  %v2576 = icmp slt i64 %v2574, 2
  br i1 %v2576, label %b190, label %b191
b190:
  %v2577 = add i64 %v682, 1
  %v2578 = and i64 %v2577, 1
  %v2579 = mul i64 %v2578, %v7
  %v2580 = add i64 %v2579, %v2572
  %v2581 = mul i64 %v2580, 16
  %v2582 = getelementptr inbounds float, ptr %v56, i64 %v2581
  %v2583 = mul i64 %v2572, 16
  %v2584 = getelementptr inbounds float, ptr %v208, i64 %v2583
  %v2585 = add i64 %v682, 0
  %v2586 = and i64 %v2585, %v334
  %v2587 = mul i64 %v2586, %v7
  %v2588 = add i64 %v2587, %v2572
  %v2589 = mul i64 %v2588, 6
  %v2590 = getelementptr inbounds float, ptr %v160, i64 %v2589
  %v2591 = mul i64 %v2574, 3
  %v2592 = add i64 1, %v2591
  %v2593 = getelementptr inbounds float, ptr %v2590, i64 %v2592
  %v2594 = load float, ptr %v2593, align 4
  %v2595 = add i64 %v682, 0
  %v2596 = and i64 %v2595, %v342
  %v2597 = mul i64 %v2596, %v7
  %v2598 = add i64 %v2597, %v2572
  %v2599 = mul i64 %v2598, 2
  %v2600 = getelementptr inbounds float, ptr %v168, i64 %v2599
  %v2601 = add i64 0, %v2574
  %v2602 = getelementptr inbounds float, ptr %v2600, i64 %v2601
  %v2603 = load float, ptr %v2602, align 4
  %v2604 = fsub float %v2594, %v2603
  %v2605 = fcmp olt float %v2604, 0xC05A400000000000
  %v2606 = select i1 %v2605, float 0xC05A400000000000, float %v2604
  %v2607 = fcmp ogt float %v2606, 0x4056400000000000
  %v2608 = select i1 %v2607, float 0x4056400000000000, float %v2606
  %v2609 = call float @llvm.fmuladd.f32(float %v2608, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2610 = fsub float %v2609, 0x4168000000000000
  %v2611 = call float @llvm.fmuladd.f32(float %v2610, float 0xBFE62E4000000000, float %v2608)
  %v2612 = call float @llvm.fmuladd.f32(float %v2610, float 0xBEB7F7D1C0000000, float %v2611)
  %v2613 = bitcast float %v2609 to i32
  %v2614 = fmul float %v2612, %v2612
  %v2615 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2612, float 0x3F81227F40000000)
  %v2616 = call float @llvm.fmuladd.f32(float %v2615, float %v2612, float 0x3FA5556740000000)
  %v2617 = call float @llvm.fmuladd.f32(float %v2616, float %v2612, float 0x3FC5554B00000000)
  %v2618 = call float @llvm.fmuladd.f32(float %v2617, float %v2612, float 0x3FDFFFFFE0000000)
  %v2619 = call float @llvm.fmuladd.f32(float %v2614, float %v2618, float %v2612)
  %v2620 = sub i32 %v2613, 1262485250
  %v2621 = lshr i32 %v2620, 1
  %v2622 = sub i32 %v2620, %v2621
  %v2623 = shl i32 %v2621, 23
  %v2624 = bitcast i32 %v2623 to float
  %v2625 = shl i32 %v2622, 23
  %v2626 = bitcast i32 %v2625 to float
  %v2627 = fadd float %v2619, 0x3FF0000000000000
  %v2628 = fmul float %v2627, %v2624
  %v2629 = fmul float %v2628, %v2626
  %v2630 = add i64 %v682, 0
  %v2631 = and i64 %v2630, %v352
  %v2632 = mul i64 %v2631, %v7
  %v2633 = add i64 %v2632, %v2572
  %v2634 = mul i64 %v2633, 2
  %v2635 = getelementptr inbounds float, ptr %v178, i64 %v2634
  %v2636 = add i64 0, %v2574
  %v2637 = getelementptr inbounds float, ptr %v2635, i64 %v2636
  %v2638 = load float, ptr %v2637, align 4
  %v2639 = fdiv float %v2629, %v2638
  %v2640 = add i64 %v682, 0
  %v2641 = and i64 %v2640, %v374
  %v2642 = mul i64 %v2641, %v7
  %v2643 = add i64 %v2642, %v2572
  %v2644 = mul i64 %v2643, 2
  %v2645 = getelementptr inbounds float, ptr %v200, i64 %v2644
  %v2646 = add i64 0, %v2574
  %v2647 = getelementptr inbounds float, ptr %v2645, i64 %v2646
  %v2648 = load float, ptr %v2647, align 4
  %v2649 = mul i64 %v2572, 2
  %v2650 = getelementptr inbounds float, ptr %v218, i64 %v2649
  %v2651 = add i64 0, %v2574
  %v2652 = getelementptr inbounds float, ptr %v2650, i64 %v2651
  %v2653 = load float, ptr %v2652, align 4
  %v2654 = add i64 %v682, 0
  %v2655 = and i64 %v2654, %v322
  %v2656 = mul i64 %v2655, %v7
  %v2657 = add i64 %v2656, %v2572
  %v2658 = mul i64 %v2657, 2
  %v2659 = getelementptr inbounds float, ptr %v138, i64 %v2658
  %v2660 = add i64 0, %v2574
  %v2661 = getelementptr inbounds float, ptr %v2659, i64 %v2660
  %v2662 = load float, ptr %v2661, align 4
  %v2663 = call float @llvm.fabs.f32(float %v2662)
  %v2664 = fneg float %v2663
  %v2665 = fcmp olt float %v2664, 0xC05A400000000000
  %v2666 = select i1 %v2665, float 0xC05A400000000000, float %v2664
  %v2667 = call float @llvm.fmuladd.f32(float %v2666, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2668 = fsub float %v2667, 0x4168000000000000
  %v2669 = call float @llvm.fmuladd.f32(float %v2668, float 0xBFE62E4000000000, float %v2666)
  %v2670 = call float @llvm.fmuladd.f32(float %v2668, float 0xBEB7F7D1C0000000, float %v2669)
  %v2671 = bitcast float %v2667 to i32
  %v2672 = fmul float %v2670, %v2670
  %v2673 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2670, float 0x3F81227F40000000)
  %v2674 = call float @llvm.fmuladd.f32(float %v2673, float %v2670, float 0x3FA5556740000000)
  %v2675 = call float @llvm.fmuladd.f32(float %v2674, float %v2670, float 0x3FC5554B00000000)
  %v2676 = call float @llvm.fmuladd.f32(float %v2675, float %v2670, float 0x3FDFFFFFE0000000)
  %v2677 = call float @llvm.fmuladd.f32(float %v2672, float %v2676, float %v2670)
  %v2678 = sub i32 %v2671, 1262485250
  %v2679 = lshr i32 %v2678, 1
  %v2680 = sub i32 %v2678, %v2679
  %v2681 = shl i32 %v2679, 23
  %v2682 = bitcast i32 %v2681 to float
  %v2683 = shl i32 %v2680, 23
  %v2684 = bitcast i32 %v2683 to float
  %v2685 = fadd float %v2677, 0x3FF0000000000000
  %v2686 = fmul float %v2685, %v2682
  %v2687 = fmul float %v2686, %v2684
  %v2688 = fcmp ogt float %v2687, 0x3FDA8279A0000000
  %v2689 = call float @llvm.fmuladd.f32(float %v2687, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v2690 = select i1 %v2688, float %v2689, float %v2687
  %v2691 = select i1 %v2688, float 0x3FE62E4000000000, float 0x0000000000000000
  %v2692 = select i1 %v2688, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v2693 = fmul float %v2690, %v2690
  %v2694 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v2693, float 0xBFC0DA7220000000)
  %v2695 = call float @llvm.fmuladd.f32(float %v2694, float %v2693, float 0xBFC546EF00000000)
  %v2696 = call float @llvm.fmuladd.f32(float %v2695, float %v2693, float 0xBFD0002320000000)
  %v2697 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v2693, float 0x3FC22D90A0000000)
  %v2698 = call float @llvm.fmuladd.f32(float %v2697, float %v2693, float 0x3FC999FF60000000)
  %v2699 = call float @llvm.fmuladd.f32(float %v2698, float %v2693, float 0x3FD5555540000000)
  %v2700 = call float @llvm.fmuladd.f32(float %v2690, float %v2696, float %v2699)
  %v2701 = call float @llvm.fmuladd.f32(float %v2690, float %v2700, float 0xBFE0000000000000)
  %v2702 = fmul float %v2690, %v2690
  %v2703 = call float @llvm.fmuladd.f32(float %v2702, float %v2701, float %v2692)
  %v2704 = fadd float %v2703, %v2690
  %v2705 = fadd float %v2704, %v2691
  %v2706 = fcmp ogt float %v2662, 0x0000000000000000
  %v2707 = select i1 %v2706, float %v2662, float 0x0000000000000000
  %v2708 = fadd float %v2707, %v2705
  %v2709 = fadd float 0x3FF0000000000000, %v2708
  %v2710 = add i64 %v682, 0
  %v2711 = and i64 %v2710, %v370
  %v2712 = mul i64 %v2711, %v7
  %v2713 = add i64 %v2712, %v2572
  %v2714 = mul i64 %v2713, 16
  %v2715 = getelementptr inbounds float, ptr %v196, i64 %v2714
  %v2716 = add i64 %v682, 0
  %v2717 = and i64 %v2716, %v372
  %v2718 = mul i64 %v2717, %v7
  %v2719 = add i64 %v2718, %v2572
  %v2720 = mul i64 %v2719, 2
  %v2721 = getelementptr inbounds float, ptr %v198, i64 %v2720
  %v2722 = add i64 0, %v2574
  %v2723 = getelementptr inbounds float, ptr %v2721, i64 %v2722
  %v2724 = load float, ptr %v2723, align 4
  %v2725 = add i64 %v682, 0
  %v2726 = and i64 %v2725, %v344
  %v2727 = mul i64 %v2726, %v7
  %v2728 = add i64 %v2727, %v2572
  %v2729 = mul i64 %v2728, 2
  %v2730 = getelementptr inbounds float, ptr %v170, i64 %v2729
  %v2731 = add i64 0, %v2574
  %v2732 = getelementptr inbounds float, ptr %v2730, i64 %v2731
  %v2733 = load float, ptr %v2732, align 4
  %v2734 = fcmp ogt float %v2733, 0x0000000000000000
  %v2735 = select i1 %v2734, float 0x3FF0000000000000, float 0x0000000000000000
  %v2736 = fcmp une float %v2735, 0x0000000000000000
  %v2737 = select i1 %v2736, float %v2733, float 0x3FF0000000000000
  %v2738 = call float @llvm.sqrt.f32(float %v2737)
  %v2739 = fcmp une float %v2735, 0x0000000000000000
  %v2740 = select i1 %v2739, float %v2738, float 0x0000000000000000
  %v2741 = add i64 %v682, 0
  %v2742 = and i64 %v2741, %v368
  %v2743 = mul i64 %v2742, %v7
  %v2744 = add i64 %v2743, %v2572
  %v2745 = mul i64 %v2744, 8
  %v2746 = getelementptr inbounds float, ptr %v194, i64 %v2745
  %v2747 = add i64 0, 0
  %v2748 = mul i64 %v2574, 8
  %v2749 = add i64 %v2747, %v2748
  %v2750 = getelementptr inbounds float, ptr %v2582, i64 %v2749
  %v2751 = load <8 x float>, ptr %v2750, align 4
  %v2752 = add i64 0, 0
  %v2753 = mul i64 %v2574, 8
  %v2754 = add i64 %v2752, %v2753
  %v2755 = getelementptr inbounds float, ptr %v2584, i64 %v2754
  %v2756 = load <8 x float>, ptr %v2755, align 4
  %v2757 = fadd <8 x float> %v2751, %v2756
  %v2758 = insertelement <8 x float> poison, float %v2639, i64 0
  %v2759 = shufflevector <8 x float> %v2758, <8 x float> poison, <8 x i32> zeroinitializer
  %v2760 = fmul <8 x float> %v2757, %v2759
  %v2761 = insertelement <8 x float> poison, float %v2648, i64 0
  %v2762 = shufflevector <8 x float> %v2761, <8 x float> poison, <8 x i32> zeroinitializer
  %v2763 = fdiv <8 x float> %v2760, %v2762
  %v2764 = insertelement <8 x float> poison, float %v2653, i64 0
  %v2765 = shufflevector <8 x float> %v2764, <8 x float> poison, <8 x i32> zeroinitializer
  %v2766 = fadd <8 x float> %v2763, %v2765
  %v2767 = add i64 0, 0
  %v2768 = mul i64 %v2574, 8
  %v2769 = add i64 %v2767, %v2768
  %v2770 = getelementptr inbounds float, ptr %v2715, i64 %v2769
  %v2771 = load <8 x float>, ptr %v2770, align 4
  %v2772 = insertelement <8 x float> poison, float %v2709, i64 0
  %v2773 = shufflevector <8 x float> %v2772, <8 x float> poison, <8 x i32> zeroinitializer
  %v2774 = fmul <8 x float> %v2773, %v2771
  %v2775 = insertelement <8 x float> poison, float %v2724, i64 0
  %v2776 = shufflevector <8 x float> %v2775, <8 x float> poison, <8 x i32> zeroinitializer
  %v2777 = fsub <8 x float> %v2774, %v2776
  %v2778 = fcmp olt <8 x float> %v2777, splat (float 0xC05A400000000000)
  %v2779 = select <8 x i1> %v2778, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2777
  %v2780 = fcmp ogt <8 x float> %v2779, splat (float 0x4056400000000000)
  %v2781 = select <8 x i1> %v2780, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2779
  %v2782 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2781, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2783 = fsub <8 x float> %v2782, splat (float 0x4168000000000000)
  %v2784 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2783, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2781)
  %v2785 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2783, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2784)
  %v2786 = bitcast <8 x float> %v2782 to <8 x i32>
  %v2787 = fmul <8 x float> %v2785, %v2785
  %v2788 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2785, <8 x float> splat (float 0x3F81227F40000000))
  %v2789 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2788, <8 x float> %v2785, <8 x float> splat (float 0x3FA5556740000000))
  %v2790 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2789, <8 x float> %v2785, <8 x float> splat (float 0x3FC5554B00000000))
  %v2791 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2790, <8 x float> %v2785, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2792 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2787, <8 x float> %v2791, <8 x float> %v2785)
  %v2793 = sub <8 x i32> %v2786, splat (i32 1262485250)
  %v2794 = lshr <8 x i32> %v2793, splat (i32 1)
  %v2795 = sub <8 x i32> %v2793, %v2794
  %v2796 = shl <8 x i32> %v2794, splat (i32 23)
  %v2797 = bitcast <8 x i32> %v2796 to <8 x float>
  %v2798 = shl <8 x i32> %v2795, splat (i32 23)
  %v2799 = bitcast <8 x i32> %v2798 to <8 x float>
  %v2800 = fadd <8 x float> %v2792, splat (float 0x3FF0000000000000)
  %v2801 = fmul <8 x float> %v2800, %v2797
  %v2802 = fmul <8 x float> %v2801, %v2799
  %v2803 = fmul <8 x float> %v2766, %v2802
  %v2804 = fmul <8 x float> %v2803, %v2773
  %v2805 = fmul <8 x float> %v2804, %v2771
  %v2806 = add i64 0, 0
  %v2807 = getelementptr inbounds float, ptr %v2746, i64 %v2806
  %v2808 = load <8 x float>, ptr %v2807, align 4
  %v2809 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v2810 = shufflevector <8 x float> %v2809, <8 x float> poison, <8 x i32> zeroinitializer
  %v2811 = fcmp ogt <8 x float> %v2808, %v2810
  %v2812 = select <8 x i1> %v2811, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2813 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2814 = shufflevector <8 x float> %v2813, <8 x float> poison, <8 x i32> zeroinitializer
  %v2815 = fcmp une <8 x float> %v2812, splat (float 0x0000000000000000)
  %v2816 = select <8 x i1> %v2815, <8 x float> %v2808, <8 x float> %v2814
  %v2817 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v2816)
  %v2818 = fcmp une <8 x float> %v2812, splat (float 0x0000000000000000)
  %v2819 = select <8 x i1> %v2818, <8 x float> %v2817, <8 x float> %v2810
  %v2820 = insertelement <8 x float> poison, float %v2740, i64 0
  %v2821 = shufflevector <8 x float> %v2820, <8 x float> poison, <8 x i32> zeroinitializer
  %v2822 = fmul <8 x float> %v2821, %v2819
  %v2823 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v2824 = shufflevector <8 x float> %v2823, <8 x float> poison, <8 x i32> zeroinitializer
  %v2825 = fadd <8 x float> %v2822, %v2824
  %v2826 = fdiv <8 x float> %v2805, %v2825
  %v2827 = fmul <8 x float> %v2826, %v2821
  %v2828 = fneg <8 x float> %v2827
  %v2829 = fadd <8 x float> %v2575, %v2828
  %v2830 = add nsw i64 %v2574, 1
  br label %b189
b191:
  %v2831 = mul i64 %v2572, 8
  %v2832 = getelementptr inbounds float, ptr %v230, i64 %v2831
  %v2833 = add i64 0, 0
  %v2834 = getelementptr inbounds float, ptr %v2832, i64 %v2833
  store <8 x float> %v2575, ptr %v2834, align 4
  %v2835 = add nsw i64 %v2572, 1
  br label %b186
b188:
  %v2836 = add i64 %v7, 0
  %v2837 = sdiv i64 %v2836, 1
  %v2838 = add i64 %v2, 1
  %v2839 = mul i64 %v2837, %v2
  %v2840 = sdiv i64 %v2839, %v3
  %v2841 = mul i64 %v2840, 1
  %v2842 = icmp slt i64 %v2841, %v7
  %v2843 = select i1 %v2842, i64 %v2841, i64 %v7
  %v2844 = mul i64 %v2837, %v2838
  %v2845 = sdiv i64 %v2844, %v3
  %v2846 = mul i64 %v2845, 1
  %v2847 = icmp slt i64 %v2846, %v7
  %v2848 = select i1 %v2847, i64 %v2846, i64 %v7
  br label %b192
b192:
  %v2849 = phi i64 [ %v2843, %b188 ], [ %v3110, %b197 ]
  %v2850 = icmp slt i64 %v2849, %v2848
  br i1 %v2850, label %b193, label %b194
b193:
  br label %b195
b195:
  %v2851 = phi i64 [ 0, %b193 ], [ %v3109, %b200 ]
  %v2852 = icmp slt i64 %v2851, 2
  br i1 %v2852, label %b196, label %b197
b196:
  br label %b198
b198:
  %v2853 = phi i64 [ 0, %b196 ], [ %v3102, %b199 ]
  %v2854 = phi <8 x float> [ splat (float 0x0000000000000000), %b196 ], [ %v3101, %b199 ]
  %v2855 = icmp slt i64 %v2853, 8
  br i1 %v2855, label %b199, label %b200
b199:
  %v2856 = add i64 %v682, 1
  %v2857 = and i64 %v2856, 1
  %v2858 = mul i64 %v2857, %v7
  %v2859 = add i64 %v2858, %v2849
  %v2860 = mul i64 %v2859, 16
  %v2861 = getelementptr inbounds float, ptr %v56, i64 %v2860
  %v2862 = mul i64 %v2851, 8
  %v2863 = add i64 0, %v2862
  %v2864 = add i64 %v2863, %v2853
  %v2865 = getelementptr inbounds float, ptr %v2861, i64 %v2864
  %v2866 = load float, ptr %v2865, align 4
  %v2867 = mul i64 %v2849, 16
  %v2868 = getelementptr inbounds float, ptr %v208, i64 %v2867
  %v2869 = mul i64 %v2851, 8
  %v2870 = add i64 0, %v2869
  %v2871 = add i64 %v2870, %v2853
  %v2872 = getelementptr inbounds float, ptr %v2868, i64 %v2871
  %v2873 = load float, ptr %v2872, align 4
  %v2874 = fadd float %v2866, %v2873
  %v2875 = add i64 %v682, 0
  %v2876 = and i64 %v2875, %v334
  %v2877 = mul i64 %v2876, %v7
  %v2878 = add i64 %v2877, %v2849
  %v2879 = mul i64 %v2878, 6
  %v2880 = getelementptr inbounds float, ptr %v160, i64 %v2879
  %v2881 = mul i64 %v2851, 3
  %v2882 = add i64 1, %v2881
  %v2883 = getelementptr inbounds float, ptr %v2880, i64 %v2882
  %v2884 = load float, ptr %v2883, align 4
  %v2885 = add i64 %v682, 0
  %v2886 = and i64 %v2885, %v342
  %v2887 = mul i64 %v2886, %v7
  %v2888 = add i64 %v2887, %v2849
  %v2889 = mul i64 %v2888, 2
  %v2890 = getelementptr inbounds float, ptr %v168, i64 %v2889
  %v2891 = add i64 0, %v2851
  %v2892 = getelementptr inbounds float, ptr %v2890, i64 %v2891
  %v2893 = load float, ptr %v2892, align 4
  %v2894 = fsub float %v2884, %v2893
  %v2895 = fcmp olt float %v2894, 0xC05A400000000000
  %v2896 = select i1 %v2895, float 0xC05A400000000000, float %v2894
  %v2897 = fcmp ogt float %v2896, 0x4056400000000000
  %v2898 = select i1 %v2897, float 0x4056400000000000, float %v2896
  %v2899 = call float @llvm.fmuladd.f32(float %v2898, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2900 = fsub float %v2899, 0x4168000000000000
  %v2901 = call float @llvm.fmuladd.f32(float %v2900, float 0xBFE62E4000000000, float %v2898)
  %v2902 = call float @llvm.fmuladd.f32(float %v2900, float 0xBEB7F7D1C0000000, float %v2901)
  %v2903 = bitcast float %v2899 to i32
  %v2904 = fmul float %v2902, %v2902
  %v2905 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2902, float 0x3F81227F40000000)
  %v2906 = call float @llvm.fmuladd.f32(float %v2905, float %v2902, float 0x3FA5556740000000)
  %v2907 = call float @llvm.fmuladd.f32(float %v2906, float %v2902, float 0x3FC5554B00000000)
  %v2908 = call float @llvm.fmuladd.f32(float %v2907, float %v2902, float 0x3FDFFFFFE0000000)
  %v2909 = call float @llvm.fmuladd.f32(float %v2904, float %v2908, float %v2902)
  %v2910 = sub i32 %v2903, 1262485250
  %v2911 = lshr i32 %v2910, 1
  %v2912 = sub i32 %v2910, %v2911
  %v2913 = shl i32 %v2911, 23
  %v2914 = bitcast i32 %v2913 to float
  %v2915 = shl i32 %v2912, 23
  %v2916 = bitcast i32 %v2915 to float
  %v2917 = fadd float %v2909, 0x3FF0000000000000
  %v2918 = fmul float %v2917, %v2914
  %v2919 = fmul float %v2918, %v2916
  %v2920 = add i64 %v682, 0
  %v2921 = and i64 %v2920, %v352
  %v2922 = mul i64 %v2921, %v7
  %v2923 = add i64 %v2922, %v2849
  %v2924 = mul i64 %v2923, 2
  %v2925 = getelementptr inbounds float, ptr %v178, i64 %v2924
  %v2926 = add i64 0, %v2851
  %v2927 = getelementptr inbounds float, ptr %v2925, i64 %v2926
  %v2928 = load float, ptr %v2927, align 4
  %v2929 = fdiv float %v2919, %v2928
  %v2930 = fmul float %v2874, %v2929
  %v2931 = add i64 %v682, 0
  %v2932 = and i64 %v2931, %v374
  %v2933 = mul i64 %v2932, %v7
  %v2934 = add i64 %v2933, %v2849
  %v2935 = mul i64 %v2934, 2
  %v2936 = getelementptr inbounds float, ptr %v200, i64 %v2935
  %v2937 = add i64 0, %v2851
  %v2938 = getelementptr inbounds float, ptr %v2936, i64 %v2937
  %v2939 = load float, ptr %v2938, align 4
  %v2940 = fdiv float %v2930, %v2939
  %v2941 = mul i64 %v2849, 2
  %v2942 = getelementptr inbounds float, ptr %v218, i64 %v2941
  %v2943 = add i64 0, %v2851
  %v2944 = getelementptr inbounds float, ptr %v2942, i64 %v2943
  %v2945 = load float, ptr %v2944, align 4
  %v2946 = fadd float %v2940, %v2945
  %v2947 = add i64 %v682, 0
  %v2948 = and i64 %v2947, %v322
  %v2949 = mul i64 %v2948, %v7
  %v2950 = add i64 %v2949, %v2849
  %v2951 = mul i64 %v2950, 2
  %v2952 = getelementptr inbounds float, ptr %v138, i64 %v2951
  %v2953 = add i64 0, %v2851
  %v2954 = getelementptr inbounds float, ptr %v2952, i64 %v2953
  %v2955 = load float, ptr %v2954, align 4
  %v2956 = call float @llvm.fabs.f32(float %v2955)
  %v2957 = fneg float %v2956
  %v2958 = fcmp olt float %v2957, 0xC05A400000000000
  %v2959 = select i1 %v2958, float 0xC05A400000000000, float %v2957
  %v2960 = call float @llvm.fmuladd.f32(float %v2959, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2961 = fsub float %v2960, 0x4168000000000000
  %v2962 = call float @llvm.fmuladd.f32(float %v2961, float 0xBFE62E4000000000, float %v2959)
  %v2963 = call float @llvm.fmuladd.f32(float %v2961, float 0xBEB7F7D1C0000000, float %v2962)
  %v2964 = bitcast float %v2960 to i32
  %v2965 = fmul float %v2963, %v2963
  %v2966 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2963, float 0x3F81227F40000000)
  %v2967 = call float @llvm.fmuladd.f32(float %v2966, float %v2963, float 0x3FA5556740000000)
  %v2968 = call float @llvm.fmuladd.f32(float %v2967, float %v2963, float 0x3FC5554B00000000)
  %v2969 = call float @llvm.fmuladd.f32(float %v2968, float %v2963, float 0x3FDFFFFFE0000000)
  %v2970 = call float @llvm.fmuladd.f32(float %v2965, float %v2969, float %v2963)
  %v2971 = sub i32 %v2964, 1262485250
  %v2972 = lshr i32 %v2971, 1
  %v2973 = sub i32 %v2971, %v2972
  %v2974 = shl i32 %v2972, 23
  %v2975 = bitcast i32 %v2974 to float
  %v2976 = shl i32 %v2973, 23
  %v2977 = bitcast i32 %v2976 to float
  %v2978 = fadd float %v2970, 0x3FF0000000000000
  %v2979 = fmul float %v2978, %v2975
  %v2980 = fmul float %v2979, %v2977
  %v2981 = fcmp ogt float %v2980, 0x3FDA8279A0000000
  %v2982 = call float @llvm.fmuladd.f32(float %v2980, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v2983 = select i1 %v2981, float %v2982, float %v2980
  %v2984 = select i1 %v2981, float 0x3FE62E4000000000, float 0x0000000000000000
  %v2985 = select i1 %v2981, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v2986 = fmul float %v2983, %v2983
  %v2987 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v2986, float 0xBFC0DA7220000000)
  %v2988 = call float @llvm.fmuladd.f32(float %v2987, float %v2986, float 0xBFC546EF00000000)
  %v2989 = call float @llvm.fmuladd.f32(float %v2988, float %v2986, float 0xBFD0002320000000)
  %v2990 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v2986, float 0x3FC22D90A0000000)
  %v2991 = call float @llvm.fmuladd.f32(float %v2990, float %v2986, float 0x3FC999FF60000000)
  %v2992 = call float @llvm.fmuladd.f32(float %v2991, float %v2986, float 0x3FD5555540000000)
  %v2993 = call float @llvm.fmuladd.f32(float %v2983, float %v2989, float %v2992)
  %v2994 = call float @llvm.fmuladd.f32(float %v2983, float %v2993, float 0xBFE0000000000000)
  %v2995 = fmul float %v2983, %v2983
  %v2996 = call float @llvm.fmuladd.f32(float %v2995, float %v2994, float %v2985)
  %v2997 = fadd float %v2996, %v2983
  %v2998 = fadd float %v2997, %v2984
  %v2999 = fcmp ogt float %v2955, 0x0000000000000000
  %v3000 = select i1 %v2999, float %v2955, float 0x0000000000000000
  %v3001 = fadd float %v3000, %v2998
  %v3002 = fadd float 0x3FF0000000000000, %v3001
  %v3003 = add i64 %v682, 0
  %v3004 = and i64 %v3003, %v370
  %v3005 = mul i64 %v3004, %v7
  %v3006 = add i64 %v3005, %v2849
  %v3007 = mul i64 %v3006, 16
  %v3008 = getelementptr inbounds float, ptr %v196, i64 %v3007
  %v3009 = mul i64 %v2851, 8
  %v3010 = add i64 0, %v3009
  %v3011 = add i64 %v3010, %v2853
  %v3012 = getelementptr inbounds float, ptr %v3008, i64 %v3011
  %v3013 = load float, ptr %v3012, align 4
  %v3014 = fmul float %v3002, %v3013
  %v3015 = add i64 %v682, 0
  %v3016 = and i64 %v3015, %v372
  %v3017 = mul i64 %v3016, %v7
  %v3018 = add i64 %v3017, %v2849
  %v3019 = mul i64 %v3018, 2
  %v3020 = getelementptr inbounds float, ptr %v198, i64 %v3019
  %v3021 = add i64 0, %v2851
  %v3022 = getelementptr inbounds float, ptr %v3020, i64 %v3021
  %v3023 = load float, ptr %v3022, align 4
  %v3024 = fsub float %v3014, %v3023
  %v3025 = fcmp olt float %v3024, 0xC05A400000000000
  %v3026 = select i1 %v3025, float 0xC05A400000000000, float %v3024
  %v3027 = fcmp ogt float %v3026, 0x4056400000000000
  %v3028 = select i1 %v3027, float 0x4056400000000000, float %v3026
  %v3029 = call float @llvm.fmuladd.f32(float %v3028, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3030 = fsub float %v3029, 0x4168000000000000
  %v3031 = call float @llvm.fmuladd.f32(float %v3030, float 0xBFE62E4000000000, float %v3028)
  %v3032 = call float @llvm.fmuladd.f32(float %v3030, float 0xBEB7F7D1C0000000, float %v3031)
  %v3033 = bitcast float %v3029 to i32
  %v3034 = fmul float %v3032, %v3032
  %v3035 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3032, float 0x3F81227F40000000)
  %v3036 = call float @llvm.fmuladd.f32(float %v3035, float %v3032, float 0x3FA5556740000000)
  %v3037 = call float @llvm.fmuladd.f32(float %v3036, float %v3032, float 0x3FC5554B00000000)
  %v3038 = call float @llvm.fmuladd.f32(float %v3037, float %v3032, float 0x3FDFFFFFE0000000)
  %v3039 = call float @llvm.fmuladd.f32(float %v3034, float %v3038, float %v3032)
  %v3040 = sub i32 %v3033, 1262485250
  %v3041 = lshr i32 %v3040, 1
  %v3042 = sub i32 %v3040, %v3041
  %v3043 = shl i32 %v3041, 23
  %v3044 = bitcast i32 %v3043 to float
  %v3045 = shl i32 %v3042, 23
  %v3046 = bitcast i32 %v3045 to float
  %v3047 = fadd float %v3039, 0x3FF0000000000000
  %v3048 = fmul float %v3047, %v3044
  %v3049 = fmul float %v3048, %v3046
  %v3050 = fmul float %v2946, %v3049
  %v3051 = fmul float %v3050, %v3002
  %v3052 = add i64 %v682, 0
  %v3053 = and i64 %v3052, %v344
  %v3054 = mul i64 %v3053, %v7
  %v3055 = add i64 %v3054, %v2849
  %v3056 = mul i64 %v3055, 2
  %v3057 = getelementptr inbounds float, ptr %v170, i64 %v3056
  %v3058 = add i64 0, %v2851
  %v3059 = getelementptr inbounds float, ptr %v3057, i64 %v3058
  %v3060 = load float, ptr %v3059, align 4
  %v3061 = fcmp ogt float %v3060, 0x0000000000000000
  %v3062 = select i1 %v3061, float 0x3FF0000000000000, float 0x0000000000000000
  %v3063 = fcmp une float %v3062, 0x0000000000000000
  %v3064 = select i1 %v3063, float %v3060, float 0x3FF0000000000000
  %v3065 = call float @llvm.sqrt.f32(float %v3064)
  %v3066 = fcmp une float %v3062, 0x0000000000000000
  %v3067 = select i1 %v3066, float %v3065, float 0x0000000000000000
  %v3068 = add i64 %v682, 0
  %v3069 = and i64 %v3068, %v368
  %v3070 = mul i64 %v3069, %v7
  %v3071 = add i64 %v3070, %v2849
  %v3072 = mul i64 %v3071, 8
  %v3073 = getelementptr inbounds float, ptr %v194, i64 %v3072
  %v3074 = add i64 0, %v2853
  %v3075 = getelementptr inbounds float, ptr %v3073, i64 %v3074
  %v3076 = load float, ptr %v3075, align 4
  %v3077 = fcmp ogt float %v3076, 0x0000000000000000
  %v3078 = select i1 %v3077, float 0x3FF0000000000000, float 0x0000000000000000
  %v3079 = fcmp une float %v3078, 0x0000000000000000
  %v3080 = select i1 %v3079, float %v3076, float 0x3FF0000000000000
  %v3081 = call float @llvm.sqrt.f32(float %v3080)
  %v3082 = fcmp une float %v3078, 0x0000000000000000
  %v3083 = select i1 %v3082, float %v3081, float 0x0000000000000000
  %v3084 = fmul float %v3067, %v3083
  %v3085 = fadd float %v3084, 0x3EB0C6F7A0000000
  %v3086 = fdiv float %v3051, %v3085
  %v3087 = add i64 %v682, 1
  %v3088 = and i64 %v3087, %v272
  %v3089 = mul i64 %v3088, %v7
  %v3090 = add i64 %v3089, %v2849
  %v3091 = mul i64 %v3090, 64
  %v3092 = getelementptr inbounds float, ptr %v28, i64 %v3091
  %v3093 = add i64 0, 0
  %v3094 = mul i64 %v2853, 8
  %v3095 = add i64 %v3093, %v3094
  %v3096 = getelementptr inbounds float, ptr %v3092, i64 %v3095
  %v3097 = load <8 x float>, ptr %v3096, align 4
  %v3098 = insertelement <8 x float> poison, float %v3086, i64 0
  %v3099 = shufflevector <8 x float> %v3098, <8 x float> poison, <8 x i32> zeroinitializer
  %v3100 = fmul <8 x float> %v3099, %v3097
  %v3101 = fadd <8 x float> %v2854, %v3100
  %v3102 = add nsw i64 %v2853, 1
  br label %b198
b200:
  %v3103 = mul i64 %v2849, 16
  %v3104 = getelementptr inbounds float, ptr %v232, i64 %v3103
  %v3105 = mul i64 %v2851, 8
  %v3106 = add i64 0, %v3105
  %v3107 = add i64 %v3106, 0
  %v3108 = getelementptr inbounds float, ptr %v3104, i64 %v3107
  store <8 x float> %v2854, ptr %v3108, align 4
  %v3109 = add nsw i64 %v2851, 1
  br label %b195
b197:
  %v3110 = add nsw i64 %v2849, 1
  br label %b192
b194:
  %v3111 = add i64 %v7, 0
  %v3112 = sdiv i64 %v3111, 1
  %v3113 = add i64 %v2, 1
  %v3114 = mul i64 %v3112, %v2
  %v3115 = sdiv i64 %v3114, %v3
  %v3116 = mul i64 %v3115, 1
  %v3117 = icmp slt i64 %v3116, %v7
  %v3118 = select i1 %v3117, i64 %v3116, i64 %v7
  %v3119 = mul i64 %v3112, %v3113
  %v3120 = sdiv i64 %v3119, %v3
  %v3121 = mul i64 %v3120, 1
  %v3122 = icmp slt i64 %v3121, %v7
  %v3123 = select i1 %v3122, i64 %v3121, i64 %v7
  br label %b201
b201:
  %v3124 = phi i64 [ %v3118, %b194 ], [ %v3403, %b206 ]
  %v3125 = icmp slt i64 %v3124, %v3123
  br i1 %v3125, label %b202, label %b203
b202:
  br label %b204
b204:
  %v3126 = phi i64 [ 0, %b202 ], [ %v3402, %b209 ]
  %v3127 = icmp slt i64 %v3126, 8
  br i1 %v3127, label %b205, label %b206
b205:
  br label %b207
b207:
  %v3128 = phi i64 [ 0, %b205 ], [ %v3395, %b208 ]
  %v3129 = phi <8 x float> [ splat (float 0x0000000000000000), %b205 ], [ %v3394, %b208 ]
  %v3130 = icmp slt i64 %v3128, 2
  br i1 %v3130, label %b208, label %b209
b208:
  %v3131 = add i64 %v682, 1
  %v3132 = and i64 %v3131, 1
  %v3133 = mul i64 %v3132, %v7
  %v3134 = add i64 %v3133, %v3124
  %v3135 = mul i64 %v3134, 16
  %v3136 = getelementptr inbounds float, ptr %v56, i64 %v3135
  %v3137 = mul i64 %v3124, 16
  %v3138 = getelementptr inbounds float, ptr %v208, i64 %v3137
  %v3139 = add i64 %v682, 0
  %v3140 = and i64 %v3139, %v334
  %v3141 = mul i64 %v3140, %v7
  %v3142 = add i64 %v3141, %v3124
  %v3143 = mul i64 %v3142, 6
  %v3144 = getelementptr inbounds float, ptr %v160, i64 %v3143
  %v3145 = mul i64 %v3128, 3
  %v3146 = add i64 1, %v3145
  %v3147 = getelementptr inbounds float, ptr %v3144, i64 %v3146
  %v3148 = load float, ptr %v3147, align 4
  %v3149 = add i64 %v682, 0
  %v3150 = and i64 %v3149, %v342
  %v3151 = mul i64 %v3150, %v7
  %v3152 = add i64 %v3151, %v3124
  %v3153 = mul i64 %v3152, 2
  %v3154 = getelementptr inbounds float, ptr %v168, i64 %v3153
  %v3155 = add i64 0, %v3128
  %v3156 = getelementptr inbounds float, ptr %v3154, i64 %v3155
  %v3157 = load float, ptr %v3156, align 4
  %v3158 = fsub float %v3148, %v3157
  %v3159 = fcmp olt float %v3158, 0xC05A400000000000
  %v3160 = select i1 %v3159, float 0xC05A400000000000, float %v3158
  %v3161 = fcmp ogt float %v3160, 0x4056400000000000
  %v3162 = select i1 %v3161, float 0x4056400000000000, float %v3160
  %v3163 = call float @llvm.fmuladd.f32(float %v3162, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3164 = fsub float %v3163, 0x4168000000000000
  %v3165 = call float @llvm.fmuladd.f32(float %v3164, float 0xBFE62E4000000000, float %v3162)
  %v3166 = call float @llvm.fmuladd.f32(float %v3164, float 0xBEB7F7D1C0000000, float %v3165)
  %v3167 = bitcast float %v3163 to i32
  %v3168 = fmul float %v3166, %v3166
  %v3169 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3166, float 0x3F81227F40000000)
  %v3170 = call float @llvm.fmuladd.f32(float %v3169, float %v3166, float 0x3FA5556740000000)
  %v3171 = call float @llvm.fmuladd.f32(float %v3170, float %v3166, float 0x3FC5554B00000000)
  %v3172 = call float @llvm.fmuladd.f32(float %v3171, float %v3166, float 0x3FDFFFFFE0000000)
  %v3173 = call float @llvm.fmuladd.f32(float %v3168, float %v3172, float %v3166)
  %v3174 = sub i32 %v3167, 1262485250
  %v3175 = lshr i32 %v3174, 1
  %v3176 = sub i32 %v3174, %v3175
  %v3177 = shl i32 %v3175, 23
  %v3178 = bitcast i32 %v3177 to float
  %v3179 = shl i32 %v3176, 23
  %v3180 = bitcast i32 %v3179 to float
  %v3181 = fadd float %v3173, 0x3FF0000000000000
  %v3182 = fmul float %v3181, %v3178
  %v3183 = fmul float %v3182, %v3180
  %v3184 = add i64 %v682, 0
  %v3185 = and i64 %v3184, %v352
  %v3186 = mul i64 %v3185, %v7
  %v3187 = add i64 %v3186, %v3124
  %v3188 = mul i64 %v3187, 2
  %v3189 = getelementptr inbounds float, ptr %v178, i64 %v3188
  %v3190 = add i64 0, %v3128
  %v3191 = getelementptr inbounds float, ptr %v3189, i64 %v3190
  %v3192 = load float, ptr %v3191, align 4
  %v3193 = fdiv float %v3183, %v3192
  %v3194 = add i64 %v682, 0
  %v3195 = and i64 %v3194, %v374
  %v3196 = mul i64 %v3195, %v7
  %v3197 = add i64 %v3196, %v3124
  %v3198 = mul i64 %v3197, 2
  %v3199 = getelementptr inbounds float, ptr %v200, i64 %v3198
  %v3200 = add i64 0, %v3128
  %v3201 = getelementptr inbounds float, ptr %v3199, i64 %v3200
  %v3202 = load float, ptr %v3201, align 4
  %v3203 = mul i64 %v3124, 2
  %v3204 = getelementptr inbounds float, ptr %v218, i64 %v3203
  %v3205 = add i64 0, %v3128
  %v3206 = getelementptr inbounds float, ptr %v3204, i64 %v3205
  %v3207 = load float, ptr %v3206, align 4
  %v3208 = add i64 %v682, 0
  %v3209 = and i64 %v3208, %v322
  %v3210 = mul i64 %v3209, %v7
  %v3211 = add i64 %v3210, %v3124
  %v3212 = mul i64 %v3211, 2
  %v3213 = getelementptr inbounds float, ptr %v138, i64 %v3212
  %v3214 = add i64 0, %v3128
  %v3215 = getelementptr inbounds float, ptr %v3213, i64 %v3214
  %v3216 = load float, ptr %v3215, align 4
  %v3217 = call float @llvm.fabs.f32(float %v3216)
  %v3218 = fneg float %v3217
  %v3219 = fcmp olt float %v3218, 0xC05A400000000000
  %v3220 = select i1 %v3219, float 0xC05A400000000000, float %v3218
  %v3221 = call float @llvm.fmuladd.f32(float %v3220, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3222 = fsub float %v3221, 0x4168000000000000
  %v3223 = call float @llvm.fmuladd.f32(float %v3222, float 0xBFE62E4000000000, float %v3220)
  %v3224 = call float @llvm.fmuladd.f32(float %v3222, float 0xBEB7F7D1C0000000, float %v3223)
  %v3225 = bitcast float %v3221 to i32
  %v3226 = fmul float %v3224, %v3224
  %v3227 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3224, float 0x3F81227F40000000)
  %v3228 = call float @llvm.fmuladd.f32(float %v3227, float %v3224, float 0x3FA5556740000000)
  %v3229 = call float @llvm.fmuladd.f32(float %v3228, float %v3224, float 0x3FC5554B00000000)
  %v3230 = call float @llvm.fmuladd.f32(float %v3229, float %v3224, float 0x3FDFFFFFE0000000)
  %v3231 = call float @llvm.fmuladd.f32(float %v3226, float %v3230, float %v3224)
  %v3232 = sub i32 %v3225, 1262485250
  %v3233 = lshr i32 %v3232, 1
  %v3234 = sub i32 %v3232, %v3233
  %v3235 = shl i32 %v3233, 23
  %v3236 = bitcast i32 %v3235 to float
  %v3237 = shl i32 %v3234, 23
  %v3238 = bitcast i32 %v3237 to float
  %v3239 = fadd float %v3231, 0x3FF0000000000000
  %v3240 = fmul float %v3239, %v3236
  %v3241 = fmul float %v3240, %v3238
  %v3242 = fcmp ogt float %v3241, 0x3FDA8279A0000000
  %v3243 = call float @llvm.fmuladd.f32(float %v3241, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v3244 = select i1 %v3242, float %v3243, float %v3241
  %v3245 = select i1 %v3242, float 0x3FE62E4000000000, float 0x0000000000000000
  %v3246 = select i1 %v3242, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v3247 = fmul float %v3244, %v3244
  %v3248 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v3247, float 0xBFC0DA7220000000)
  %v3249 = call float @llvm.fmuladd.f32(float %v3248, float %v3247, float 0xBFC546EF00000000)
  %v3250 = call float @llvm.fmuladd.f32(float %v3249, float %v3247, float 0xBFD0002320000000)
  %v3251 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v3247, float 0x3FC22D90A0000000)
  %v3252 = call float @llvm.fmuladd.f32(float %v3251, float %v3247, float 0x3FC999FF60000000)
  %v3253 = call float @llvm.fmuladd.f32(float %v3252, float %v3247, float 0x3FD5555540000000)
  %v3254 = call float @llvm.fmuladd.f32(float %v3244, float %v3250, float %v3253)
  %v3255 = call float @llvm.fmuladd.f32(float %v3244, float %v3254, float 0xBFE0000000000000)
  %v3256 = fmul float %v3244, %v3244
  %v3257 = call float @llvm.fmuladd.f32(float %v3256, float %v3255, float %v3246)
  %v3258 = fadd float %v3257, %v3244
  %v3259 = fadd float %v3258, %v3245
  %v3260 = fcmp ogt float %v3216, 0x0000000000000000
  %v3261 = select i1 %v3260, float %v3216, float 0x0000000000000000
  %v3262 = fadd float %v3261, %v3259
  %v3263 = fadd float 0x3FF0000000000000, %v3262
  %v3264 = add i64 %v682, 0
  %v3265 = and i64 %v3264, %v370
  %v3266 = mul i64 %v3265, %v7
  %v3267 = add i64 %v3266, %v3124
  %v3268 = mul i64 %v3267, 16
  %v3269 = getelementptr inbounds float, ptr %v196, i64 %v3268
  %v3270 = add i64 %v682, 0
  %v3271 = and i64 %v3270, %v372
  %v3272 = mul i64 %v3271, %v7
  %v3273 = add i64 %v3272, %v3124
  %v3274 = mul i64 %v3273, 2
  %v3275 = getelementptr inbounds float, ptr %v198, i64 %v3274
  %v3276 = add i64 0, %v3128
  %v3277 = getelementptr inbounds float, ptr %v3275, i64 %v3276
  %v3278 = load float, ptr %v3277, align 4
  %v3279 = add i64 %v682, 0
  %v3280 = and i64 %v3279, %v344
  %v3281 = mul i64 %v3280, %v7
  %v3282 = add i64 %v3281, %v3124
  %v3283 = mul i64 %v3282, 2
  %v3284 = getelementptr inbounds float, ptr %v170, i64 %v3283
  %v3285 = add i64 0, %v3128
  %v3286 = getelementptr inbounds float, ptr %v3284, i64 %v3285
  %v3287 = load float, ptr %v3286, align 4
  %v3288 = fcmp ogt float %v3287, 0x0000000000000000
  %v3289 = select i1 %v3288, float 0x3FF0000000000000, float 0x0000000000000000
  %v3290 = fcmp une float %v3289, 0x0000000000000000
  %v3291 = select i1 %v3290, float %v3287, float 0x3FF0000000000000
  %v3292 = call float @llvm.sqrt.f32(float %v3291)
  %v3293 = fcmp une float %v3289, 0x0000000000000000
  %v3294 = select i1 %v3293, float %v3292, float 0x0000000000000000
  %v3295 = add i64 %v682, 0
  %v3296 = and i64 %v3295, %v368
  %v3297 = mul i64 %v3296, %v7
  %v3298 = add i64 %v3297, %v3124
  %v3299 = mul i64 %v3298, 8
  %v3300 = getelementptr inbounds float, ptr %v194, i64 %v3299
  %v3301 = add i64 %v682, 0
  %v3302 = and i64 %v3301, %v328
  %v3303 = mul i64 %v3302, %v7
  %v3304 = add i64 %v3303, %v3124
  %v3305 = mul i64 %v3304, 16
  %v3306 = getelementptr inbounds float, ptr %v154, i64 %v3305
  %v3307 = add i64 0, %v3126
  %v3308 = mul i64 %v3128, 8
  %v3309 = add i64 %v3307, %v3308
  %v3310 = getelementptr inbounds float, ptr %v3306, i64 %v3309
  %v3311 = load float, ptr %v3310, align 4
  %v3312 = add i64 0, 0
  %v3313 = mul i64 %v3128, 8
  %v3314 = add i64 %v3312, %v3313
  %v3315 = getelementptr inbounds float, ptr %v3136, i64 %v3314
  %v3316 = load <8 x float>, ptr %v3315, align 4
  %v3317 = add i64 0, 0
  %v3318 = mul i64 %v3128, 8
  %v3319 = add i64 %v3317, %v3318
  %v3320 = getelementptr inbounds float, ptr %v3138, i64 %v3319
  %v3321 = load <8 x float>, ptr %v3320, align 4
  %v3322 = fadd <8 x float> %v3316, %v3321
  %v3323 = insertelement <8 x float> poison, float %v3193, i64 0
  %v3324 = shufflevector <8 x float> %v3323, <8 x float> poison, <8 x i32> zeroinitializer
  %v3325 = fmul <8 x float> %v3322, %v3324
  %v3326 = insertelement <8 x float> poison, float %v3202, i64 0
  %v3327 = shufflevector <8 x float> %v3326, <8 x float> poison, <8 x i32> zeroinitializer
  %v3328 = fdiv <8 x float> %v3325, %v3327
  %v3329 = insertelement <8 x float> poison, float %v3207, i64 0
  %v3330 = shufflevector <8 x float> %v3329, <8 x float> poison, <8 x i32> zeroinitializer
  %v3331 = fadd <8 x float> %v3328, %v3330
  %v3332 = add i64 0, 0
  %v3333 = mul i64 %v3128, 8
  %v3334 = add i64 %v3332, %v3333
  %v3335 = getelementptr inbounds float, ptr %v3269, i64 %v3334
  %v3336 = load <8 x float>, ptr %v3335, align 4
  %v3337 = insertelement <8 x float> poison, float %v3263, i64 0
  %v3338 = shufflevector <8 x float> %v3337, <8 x float> poison, <8 x i32> zeroinitializer
  %v3339 = fmul <8 x float> %v3338, %v3336
  %v3340 = insertelement <8 x float> poison, float %v3278, i64 0
  %v3341 = shufflevector <8 x float> %v3340, <8 x float> poison, <8 x i32> zeroinitializer
  %v3342 = fsub <8 x float> %v3339, %v3341
  %v3343 = fcmp olt <8 x float> %v3342, splat (float 0xC05A400000000000)
  %v3344 = select <8 x i1> %v3343, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3342
  %v3345 = fcmp ogt <8 x float> %v3344, splat (float 0x4056400000000000)
  %v3346 = select <8 x i1> %v3345, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3344
  %v3347 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3346, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3348 = fsub <8 x float> %v3347, splat (float 0x4168000000000000)
  %v3349 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3348, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3346)
  %v3350 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3348, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3349)
  %v3351 = bitcast <8 x float> %v3347 to <8 x i32>
  %v3352 = fmul <8 x float> %v3350, %v3350
  %v3353 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3350, <8 x float> splat (float 0x3F81227F40000000))
  %v3354 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3353, <8 x float> %v3350, <8 x float> splat (float 0x3FA5556740000000))
  %v3355 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3354, <8 x float> %v3350, <8 x float> splat (float 0x3FC5554B00000000))
  %v3356 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3355, <8 x float> %v3350, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3357 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3352, <8 x float> %v3356, <8 x float> %v3350)
  %v3358 = sub <8 x i32> %v3351, splat (i32 1262485250)
  %v3359 = lshr <8 x i32> %v3358, splat (i32 1)
  %v3360 = sub <8 x i32> %v3358, %v3359
  %v3361 = shl <8 x i32> %v3359, splat (i32 23)
  %v3362 = bitcast <8 x i32> %v3361 to <8 x float>
  %v3363 = shl <8 x i32> %v3360, splat (i32 23)
  %v3364 = bitcast <8 x i32> %v3363 to <8 x float>
  %v3365 = fadd <8 x float> %v3357, splat (float 0x3FF0000000000000)
  %v3366 = fmul <8 x float> %v3365, %v3362
  %v3367 = fmul <8 x float> %v3366, %v3364
  %v3368 = fmul <8 x float> %v3331, %v3367
  %v3369 = fmul <8 x float> %v3368, %v3338
  %v3370 = add i64 0, 0
  %v3371 = getelementptr inbounds float, ptr %v3300, i64 %v3370
  %v3372 = load <8 x float>, ptr %v3371, align 4
  %v3373 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v3374 = shufflevector <8 x float> %v3373, <8 x float> poison, <8 x i32> zeroinitializer
  %v3375 = fcmp ogt <8 x float> %v3372, %v3374
  %v3376 = select <8 x i1> %v3375, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v3377 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3378 = shufflevector <8 x float> %v3377, <8 x float> poison, <8 x i32> zeroinitializer
  %v3379 = fcmp une <8 x float> %v3376, splat (float 0x0000000000000000)
  %v3380 = select <8 x i1> %v3379, <8 x float> %v3372, <8 x float> %v3378
  %v3381 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v3380)
  %v3382 = fcmp une <8 x float> %v3376, splat (float 0x0000000000000000)
  %v3383 = select <8 x i1> %v3382, <8 x float> %v3381, <8 x float> %v3374
  %v3384 = insertelement <8 x float> poison, float %v3294, i64 0
  %v3385 = shufflevector <8 x float> %v3384, <8 x float> poison, <8 x i32> zeroinitializer
  %v3386 = fmul <8 x float> %v3385, %v3383
  %v3387 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v3388 = shufflevector <8 x float> %v3387, <8 x float> poison, <8 x i32> zeroinitializer
  %v3389 = fadd <8 x float> %v3386, %v3388
  %v3390 = fdiv <8 x float> %v3369, %v3389
  %v3391 = insertelement <8 x float> poison, float %v3311, i64 0
  %v3392 = shufflevector <8 x float> %v3391, <8 x float> poison, <8 x i32> zeroinitializer
  %v3393 = fmul <8 x float> %v3390, %v3392
  %v3394 = fadd <8 x float> %v3129, %v3393
  %v3395 = add nsw i64 %v3128, 1
  br label %b207
b209:
  %v3396 = mul i64 %v3124, 64
  %v3397 = getelementptr inbounds float, ptr %v234, i64 %v3396
  %v3398 = mul i64 %v3126, 8
  %v3399 = add i64 0, %v3398
  %v3400 = add i64 %v3399, 0
  %v3401 = getelementptr inbounds float, ptr %v3397, i64 %v3400
  store <8 x float> %v3129, ptr %v3401, align 4
  %v3402 = add nsw i64 %v3126, 1
  br label %b204
b206:
  %v3403 = add nsw i64 %v3124, 1
  br label %b201
b203:
  %v3404 = add i64 %v7, 0
  %v3405 = sdiv i64 %v3404, 1
  %v3406 = add i64 %v2, 1
  %v3407 = mul i64 %v3405, %v2
  %v3408 = sdiv i64 %v3407, %v3
  %v3409 = mul i64 %v3408, 1
  %v3410 = icmp slt i64 %v3409, %v7
  %v3411 = select i1 %v3410, i64 %v3409, i64 %v7
  %v3412 = mul i64 %v3405, %v3406
  %v3413 = sdiv i64 %v3412, %v3
  %v3414 = mul i64 %v3413, 1
  %v3415 = icmp slt i64 %v3414, %v7
  %v3416 = select i1 %v3415, i64 %v3414, i64 %v7
  br label %b210
b210:
  %v3417 = phi i64 [ %v3411, %b203 ], [ %v3474, %b215 ]
  %v3418 = icmp slt i64 %v3417, %v3416
  br i1 %v3418, label %b211, label %b212
b211:
  br label %b213
b213:
  %v3419 = phi i64 [ 0, %b211 ], [ %v3473, %b218 ]
  %v3420 = icmp slt i64 %v3419, 8
  br i1 %v3420, label %b214, label %b215
b214:
  br label %b216
b216:
  %v3421 = phi i64 [ 0, %b214 ], [ %v3468, %b217 ]
  %v3422 = phi float [ 0x0000000000000000, %b214 ], [ %v3467, %b217 ]
  %v3423 = icmp slt i64 %v3421, 8
  br i1 %v3423, label %b217, label %b218
b217:
  %v3424 = add i64 %v682, 1
  %v3425 = and i64 %v3424, 1
  %v3426 = mul i64 %v3425, %v7
  %v3427 = add i64 %v3426, %v3417
  %v3428 = mul i64 %v3427, 64
  %v3429 = getelementptr inbounds float, ptr %v50, i64 %v3428
  %v3430 = mul i64 %v3417, 64
  %v3431 = getelementptr inbounds float, ptr %v224, i64 %v3430
  %v3432 = mul i64 %v3417, 64
  %v3433 = getelementptr inbounds float, ptr %v228, i64 %v3432
  %v3434 = add i64 %v682, 0
  %v3435 = and i64 %v3434, %v278
  %v3436 = mul i64 %v3435, %v7
  %v3437 = add i64 %v3436, %v3417
  %v3438 = mul i64 %v3437, 8
  %v3439 = getelementptr inbounds float, ptr %v34, i64 %v3438
  %v3440 = add i64 0, %v3421
  %v3441 = getelementptr inbounds float, ptr %v3439, i64 %v3440
  %v3442 = load float, ptr %v3441, align 4
  %v3443 = mul i64 %v3419, 8
  %v3444 = add i64 0, %v3443
  %v3445 = add i64 %v3444, %v3421
  %v3446 = getelementptr inbounds float, ptr %v3429, i64 %v3445
  %v3447 = load float, ptr %v3446, align 4
  %v3448 = add i64 0, %v3419
  %v3449 = mul i64 %v3421, 8
  %v3450 = add i64 %v3448, %v3449
  %v3451 = getelementptr inbounds float, ptr %v3431, i64 %v3450
  %v3452 = load float, ptr %v3451, align 4
  %v3453 = fadd float %v3447, %v3452
  %v3454 = mul i64 %v3419, 8
  %v3455 = add i64 0, %v3454
  %v3456 = add i64 %v3455, %v3421
  %v3457 = getelementptr inbounds float, ptr %v3433, i64 %v3456
  %v3458 = load float, ptr %v3457, align 4
  %v3459 = fadd float %v3453, %v3458
  %v3460 = mul i64 %v3419, 8
  %v3461 = add i64 0, %v3460
  %v3462 = add i64 %v3461, %v3421
  %v3463 = getelementptr inbounds float, ptr %v104, i64 %v3462
  %v3464 = load float, ptr %v3463, align 4
  %v3465 = fmul float %v3459, %v3464
  %v3466 = fmul float %v3465, %v3442
  %v3467 = fadd float %v3422, %v3466
  %v3468 = add nsw i64 %v3421, 1
  br label %b216
b218:
  %v3469 = mul i64 %v3417, 8
  %v3470 = getelementptr inbounds float, ptr %v236, i64 %v3469
  %v3471 = add i64 0, %v3419
  %v3472 = getelementptr inbounds float, ptr %v3470, i64 %v3471
  store float %v3422, ptr %v3472, align 4
  %v3473 = add nsw i64 %v3419, 1
  br label %b213
b215:
  %v3474 = add nsw i64 %v3417, 1
  br label %b210
b212:
  %v3475 = add i64 %v7, 0
  %v3476 = sdiv i64 %v3475, 1
  %v3477 = add i64 %v2, 1
  %v3478 = mul i64 %v3476, %v2
  %v3479 = sdiv i64 %v3478, %v3
  %v3480 = mul i64 %v3479, 1
  %v3481 = icmp slt i64 %v3480, %v7
  %v3482 = select i1 %v3481, i64 %v3480, i64 %v7
  %v3483 = mul i64 %v3476, %v3477
  %v3484 = sdiv i64 %v3483, %v3
  %v3485 = mul i64 %v3484, 1
  %v3486 = icmp slt i64 %v3485, %v7
  %v3487 = select i1 %v3486, i64 %v3485, i64 %v7
  br label %b219
b219:
  %v3488 = phi i64 [ %v3482, %b212 ], [ %v3545, %b224 ]
  %v3489 = icmp slt i64 %v3488, %v3487
  br i1 %v3489, label %b220, label %b221
b220:
  br label %b222
b222:
  %v3490 = phi i64 [ 0, %b220 ], [ %v3544, %b227 ]
  %v3491 = icmp slt i64 %v3490, 8
  br i1 %v3491, label %b223, label %b224
b223:
  br label %b225
b225:
  %v3492 = phi i64 [ 0, %b223 ], [ %v3539, %b226 ]
  %v3493 = phi float [ 0x0000000000000000, %b223 ], [ %v3538, %b226 ]
  %v3494 = icmp slt i64 %v3492, 8
  br i1 %v3494, label %b226, label %b227
b226:
  %v3495 = add i64 %v682, 1
  %v3496 = and i64 %v3495, 1
  %v3497 = mul i64 %v3496, %v7
  %v3498 = add i64 %v3497, %v3488
  %v3499 = mul i64 %v3498, 64
  %v3500 = getelementptr inbounds float, ptr %v50, i64 %v3499
  %v3501 = mul i64 %v3488, 64
  %v3502 = getelementptr inbounds float, ptr %v224, i64 %v3501
  %v3503 = mul i64 %v3488, 64
  %v3504 = getelementptr inbounds float, ptr %v228, i64 %v3503
  %v3505 = add i64 %v682, 1
  %v3506 = and i64 %v3505, %v280
  %v3507 = mul i64 %v3506, %v7
  %v3508 = add i64 %v3507, %v3488
  %v3509 = mul i64 %v3508, 8
  %v3510 = getelementptr inbounds float, ptr %v36, i64 %v3509
  %v3511 = add i64 0, %v3492
  %v3512 = getelementptr inbounds float, ptr %v3510, i64 %v3511
  %v3513 = load float, ptr %v3512, align 4
  %v3514 = add i64 0, %v3490
  %v3515 = mul i64 %v3492, 8
  %v3516 = add i64 %v3514, %v3515
  %v3517 = getelementptr inbounds float, ptr %v3500, i64 %v3516
  %v3518 = load float, ptr %v3517, align 4
  %v3519 = mul i64 %v3490, 8
  %v3520 = add i64 0, %v3519
  %v3521 = add i64 %v3520, %v3492
  %v3522 = getelementptr inbounds float, ptr %v3502, i64 %v3521
  %v3523 = load float, ptr %v3522, align 4
  %v3524 = fadd float %v3518, %v3523
  %v3525 = add i64 0, %v3490
  %v3526 = mul i64 %v3492, 8
  %v3527 = add i64 %v3525, %v3526
  %v3528 = getelementptr inbounds float, ptr %v3504, i64 %v3527
  %v3529 = load float, ptr %v3528, align 4
  %v3530 = fadd float %v3524, %v3529
  %v3531 = add i64 0, %v3490
  %v3532 = mul i64 %v3492, 8
  %v3533 = add i64 %v3531, %v3532
  %v3534 = getelementptr inbounds float, ptr %v104, i64 %v3533
  %v3535 = load float, ptr %v3534, align 4
  %v3536 = fmul float %v3530, %v3535
  %v3537 = fmul float %v3536, %v3513
  %v3538 = fadd float %v3493, %v3537
  %v3539 = add nsw i64 %v3492, 1
  br label %b225
b227:
  %v3540 = mul i64 %v3488, 8
  %v3541 = getelementptr inbounds float, ptr %v238, i64 %v3540
  %v3542 = add i64 0, %v3490
  %v3543 = getelementptr inbounds float, ptr %v3541, i64 %v3542
  store float %v3493, ptr %v3543, align 4
  %v3544 = add nsw i64 %v3490, 1
  br label %b222
b224:
  %v3545 = add nsw i64 %v3488, 1
  br label %b219
b221:
  %v3546 = add i64 %v7, 0
  %v3547 = sdiv i64 %v3546, 1
  %v3548 = add i64 %v2, 1
  %v3549 = mul i64 %v3547, %v2
  %v3550 = sdiv i64 %v3549, %v3
  %v3551 = mul i64 %v3550, 1
  %v3552 = icmp slt i64 %v3551, %v7
  %v3553 = select i1 %v3552, i64 %v3551, i64 %v7
  %v3554 = mul i64 %v3547, %v3548
  %v3555 = sdiv i64 %v3554, %v3
  %v3556 = mul i64 %v3555, 1
  %v3557 = icmp slt i64 %v3556, %v7
  %v3558 = select i1 %v3557, i64 %v3556, i64 %v7
  br label %b228
b228:
  %v3559 = phi i64 [ %v3553, %b221 ], [ %v3625, %b233 ]
  %v3560 = icmp slt i64 %v3559, %v3558
  br i1 %v3560, label %b229, label %b230
b229:
  br label %b231
b231:
  %v3561 = phi i64 [ 0, %b229 ], [ %v3624, %b232 ]
  %v3562 = icmp slt i64 %v3561, 8
  br i1 %v3562, label %b232, label %b233
b232:
  %v3563 = add i64 %v682, 1
  %v3564 = and i64 %v3563, 1
  %v3565 = mul i64 %v3564, %v7
  %v3566 = add i64 %v3565, %v3559
  %v3567 = mul i64 %v3566, 64
  %v3568 = getelementptr inbounds float, ptr %v50, i64 %v3567
  %v3569 = mul i64 %v3559, 64
  %v3570 = getelementptr inbounds float, ptr %v224, i64 %v3569
  %v3571 = mul i64 %v3559, 64
  %v3572 = getelementptr inbounds float, ptr %v228, i64 %v3571
  %v3573 = add i64 %v682, 1
  %v3574 = and i64 %v3573, %v280
  %v3575 = mul i64 %v3574, %v7
  %v3576 = add i64 %v3575, %v3559
  %v3577 = mul i64 %v3576, 8
  %v3578 = getelementptr inbounds float, ptr %v36, i64 %v3577
  %v3579 = add i64 0, %v3561
  %v3580 = getelementptr inbounds float, ptr %v3578, i64 %v3579
  %v3581 = load float, ptr %v3580, align 4
  %v3582 = fsub float 0x3FF0000000000000, %v3581
  %v3583 = add i64 %v682, 0
  %v3584 = and i64 %v3583, 1
  %v3585 = mul i64 %v3584, %v7
  %v3586 = add i64 %v3585, %v3559
  %v3587 = mul i64 %v3586, 64
  %v3588 = getelementptr inbounds float, ptr %v50, i64 %v3587
  %v3589 = mul i64 %v3561, 8
  %v3590 = add i64 0, %v3589
  %v3591 = add i64 %v3590, 0
  %v3592 = getelementptr inbounds float, ptr %v3568, i64 %v3591
  %v3593 = load <8 x float>, ptr %v3592, align 4
  %v3594 = add i64 0, %v3561
  %v3595 = mul i64 0, 8
  %v3596 = add i64 %v3594, %v3595
  %v3597 = getelementptr inbounds float, ptr %v3570, i64 %v3596
  %v3598 = getelementptr float, ptr %v3597, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v3599 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3598, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v3600 = fadd <8 x float> %v3593, %v3599
  %v3601 = mul i64 %v3561, 8
  %v3602 = add i64 0, %v3601
  %v3603 = add i64 %v3602, 0
  %v3604 = getelementptr inbounds float, ptr %v3572, i64 %v3603
  %v3605 = load <8 x float>, ptr %v3604, align 4
  %v3606 = fadd <8 x float> %v3600, %v3605
  %v3607 = mul i64 %v3561, 8
  %v3608 = add i64 0, %v3607
  %v3609 = add i64 %v3608, 0
  %v3610 = getelementptr inbounds float, ptr %v104, i64 %v3609
  %v3611 = load <8 x float>, ptr %v3610, align 4
  %v3612 = fmul <8 x float> %v3606, %v3611
  %v3613 = add i64 0, 0
  %v3614 = getelementptr inbounds float, ptr %v3578, i64 %v3613
  %v3615 = load <8 x float>, ptr %v3614, align 4
  %v3616 = insertelement <8 x float> poison, float %v3582, i64 0
  %v3617 = shufflevector <8 x float> %v3616, <8 x float> poison, <8 x i32> zeroinitializer
  %v3618 = fsub <8 x float> %v3617, %v3615
  %v3619 = fmul <8 x float> %v3612, %v3618
  %v3620 = mul i64 %v3561, 8
  %v3621 = add i64 0, %v3620
  %v3622 = add i64 %v3621, 0
  %v3623 = getelementptr inbounds float, ptr %v3588, i64 %v3622
  store <8 x float> %v3619, ptr %v3623, align 4
  %v3624 = add nsw i64 %v3561, 1
  br label %b231
b233:
  %v3625 = add nsw i64 %v3559, 1
  br label %b228
b230:
  %v3626 = add i64 %v7, 0
  %v3627 = sdiv i64 %v3626, 1
  %v3628 = add i64 %v2, 1
  %v3629 = mul i64 %v3627, %v2
  %v3630 = sdiv i64 %v3629, %v3
  %v3631 = mul i64 %v3630, 1
  %v3632 = icmp slt i64 %v3631, %v7
  %v3633 = select i1 %v3632, i64 %v3631, i64 %v7
  %v3634 = mul i64 %v3627, %v3628
  %v3635 = sdiv i64 %v3634, %v3
  %v3636 = mul i64 %v3635, 1
  %v3637 = icmp slt i64 %v3636, %v7
  %v3638 = select i1 %v3637, i64 %v3636, i64 %v7
  br label %b234
b234:
  %v3639 = phi i64 [ %v3633, %b230 ], [ %v3698, %b239 ]
  %v3640 = icmp slt i64 %v3639, %v3638
  br i1 %v3640, label %b235, label %b236
b235:
  br label %b237
b237:
  %v3641 = phi i64 [ 0, %b235 ], [ %v3697, %b242 ]
  %v3642 = icmp slt i64 %v3641, 8
  br i1 %v3642, label %b238, label %b239
b238:
  br label %b240
b240:
  %v3643 = phi i64 [ 0, %b238 ], [ %v3692, %b241 ]
  %v3644 = phi float [ 0x0000000000000000, %b238 ], [ %v3691, %b241 ]
  %v3645 = icmp slt i64 %v3643, 8
  br i1 %v3645, label %b241, label %b242
b241:
  %v3646 = add i64 %v682, 1
  %v3647 = and i64 %v3646, 1
  %v3648 = mul i64 %v3647, %v7
  %v3649 = add i64 %v3648, %v3639
  %v3650 = mul i64 %v3649, 64
  %v3651 = getelementptr inbounds float, ptr %v50, i64 %v3650
  %v3652 = mul i64 %v3639, 64
  %v3653 = getelementptr inbounds float, ptr %v224, i64 %v3652
  %v3654 = mul i64 %v3639, 64
  %v3655 = getelementptr inbounds float, ptr %v228, i64 %v3654
  %v3656 = add i64 %v682, 0
  %v3657 = and i64 %v3656, %v276
  %v3658 = mul i64 %v3657, %v7
  %v3659 = add i64 %v3658, %v3639
  %v3660 = mul i64 %v3659, 64
  %v3661 = getelementptr inbounds float, ptr %v32, i64 %v3660
  %v3662 = mul i64 %v3641, 8
  %v3663 = add i64 0, %v3662
  %v3664 = add i64 %v3663, %v3643
  %v3665 = getelementptr inbounds float, ptr %v3651, i64 %v3664
  %v3666 = load float, ptr %v3665, align 4
  %v3667 = add i64 0, %v3641
  %v3668 = mul i64 %v3643, 8
  %v3669 = add i64 %v3667, %v3668
  %v3670 = getelementptr inbounds float, ptr %v3653, i64 %v3669
  %v3671 = load float, ptr %v3670, align 4
  %v3672 = fadd float %v3666, %v3671
  %v3673 = mul i64 %v3641, 8
  %v3674 = add i64 0, %v3673
  %v3675 = add i64 %v3674, %v3643
  %v3676 = getelementptr inbounds float, ptr %v3655, i64 %v3675
  %v3677 = load float, ptr %v3676, align 4
  %v3678 = fadd float %v3672, %v3677
  %v3679 = mul i64 %v3641, 8
  %v3680 = add i64 0, %v3679
  %v3681 = add i64 %v3680, %v3643
  %v3682 = getelementptr inbounds float, ptr %v104, i64 %v3681
  %v3683 = load float, ptr %v3682, align 4
  %v3684 = fmul float %v3678, %v3683
  %v3685 = mul i64 %v3641, 8
  %v3686 = add i64 0, %v3685
  %v3687 = add i64 %v3686, %v3643
  %v3688 = getelementptr inbounds float, ptr %v3661, i64 %v3687
  %v3689 = load float, ptr %v3688, align 4
  %v3690 = fmul float %v3684, %v3689
  %v3691 = fadd float %v3644, %v3690
  %v3692 = add nsw i64 %v3643, 1
  br label %b240
b242:
  %v3693 = mul i64 %v3639, 8
  %v3694 = getelementptr inbounds float, ptr %v240, i64 %v3693
  %v3695 = add i64 0, %v3641
  %v3696 = getelementptr inbounds float, ptr %v3694, i64 %v3695
  store float %v3644, ptr %v3696, align 4
  %v3697 = add nsw i64 %v3641, 1
  br label %b237
b239:
  %v3698 = add nsw i64 %v3639, 1
  br label %b234
b236:
  %v3699 = add i64 %v7, 0
  %v3700 = sdiv i64 %v3699, 1
  %v3701 = add i64 %v2, 1
  %v3702 = mul i64 %v3700, %v2
  %v3703 = sdiv i64 %v3702, %v3
  %v3704 = mul i64 %v3703, 1
  %v3705 = icmp slt i64 %v3704, %v7
  %v3706 = select i1 %v3705, i64 %v3704, i64 %v7
  %v3707 = mul i64 %v3700, %v3701
  %v3708 = sdiv i64 %v3707, %v3
  %v3709 = mul i64 %v3708, 1
  %v3710 = icmp slt i64 %v3709, %v7
  %v3711 = select i1 %v3710, i64 %v3709, i64 %v7
  br label %b243
b243:
  %v3712 = phi i64 [ %v3706, %b236 ], [ %v3772, %b248 ]
  %v3713 = icmp slt i64 %v3712, %v3711
  br i1 %v3713, label %b244, label %b245
b244:
  br label %b246
b246:
  %v3714 = phi i64 [ 0, %b244 ], [ %v3771, %b251 ]
  %v3715 = icmp slt i64 %v3714, 8
  br i1 %v3715, label %b247, label %b248
b247:
  br label %b249
b249:
  %v3716 = phi i64 [ 0, %b247 ], [ %v3766, %b250 ]
  %v3717 = phi float [ 0x0000000000000000, %b247 ], [ %v3765, %b250 ]
  %v3718 = icmp slt i64 %v3716, 8
  br i1 %v3718, label %b250, label %b251
b250:
  %v3719 = add i64 %v682, 1
  %v3720 = and i64 %v3719, 1
  %v3721 = mul i64 %v3720, %v7
  %v3722 = add i64 %v3721, %v3712
  %v3723 = mul i64 %v3722, 64
  %v3724 = getelementptr inbounds float, ptr %v50, i64 %v3723
  %v3725 = mul i64 %v3712, 64
  %v3726 = getelementptr inbounds float, ptr %v224, i64 %v3725
  %v3727 = mul i64 %v3712, 64
  %v3728 = getelementptr inbounds float, ptr %v228, i64 %v3727
  %v3729 = add i64 %v682, 0
  %v3730 = and i64 %v3729, %v276
  %v3731 = mul i64 %v3730, %v7
  %v3732 = add i64 %v3731, %v3712
  %v3733 = mul i64 %v3732, 64
  %v3734 = getelementptr inbounds float, ptr %v32, i64 %v3733
  %v3735 = add i64 0, %v3714
  %v3736 = mul i64 %v3716, 8
  %v3737 = add i64 %v3735, %v3736
  %v3738 = getelementptr inbounds float, ptr %v3724, i64 %v3737
  %v3739 = load float, ptr %v3738, align 4
  %v3740 = mul i64 %v3714, 8
  %v3741 = add i64 0, %v3740
  %v3742 = add i64 %v3741, %v3716
  %v3743 = getelementptr inbounds float, ptr %v3726, i64 %v3742
  %v3744 = load float, ptr %v3743, align 4
  %v3745 = fadd float %v3739, %v3744
  %v3746 = add i64 0, %v3714
  %v3747 = mul i64 %v3716, 8
  %v3748 = add i64 %v3746, %v3747
  %v3749 = getelementptr inbounds float, ptr %v3728, i64 %v3748
  %v3750 = load float, ptr %v3749, align 4
  %v3751 = fadd float %v3745, %v3750
  %v3752 = add i64 0, %v3714
  %v3753 = mul i64 %v3716, 8
  %v3754 = add i64 %v3752, %v3753
  %v3755 = getelementptr inbounds float, ptr %v104, i64 %v3754
  %v3756 = load float, ptr %v3755, align 4
  %v3757 = fmul float %v3751, %v3756
  %v3758 = add i64 0, %v3714
  %v3759 = mul i64 %v3716, 8
  %v3760 = add i64 %v3758, %v3759
  %v3761 = getelementptr inbounds float, ptr %v3734, i64 %v3760
  %v3762 = load float, ptr %v3761, align 4
  %v3763 = fmul float %v3757, %v3762
  %v3764 = fneg float %v3763
  %v3765 = fadd float %v3717, %v3764
  %v3766 = add nsw i64 %v3716, 1
  br label %b249
b251:
  %v3767 = mul i64 %v3712, 8
  %v3768 = getelementptr inbounds float, ptr %v242, i64 %v3767
  %v3769 = add i64 0, %v3714
  %v3770 = getelementptr inbounds float, ptr %v3768, i64 %v3769
  store float %v3717, ptr %v3770, align 4
  %v3771 = add nsw i64 %v3714, 1
  br label %b246
b248:
  %v3772 = add nsw i64 %v3712, 1
  br label %b243
b245:
  %v3773 = add i64 %v7, 0
  %v3774 = sdiv i64 %v3773, 1
  %v3775 = add i64 %v2, 1
  %v3776 = mul i64 %v3774, %v2
  %v3777 = sdiv i64 %v3776, %v3
  %v3778 = mul i64 %v3777, 1
  %v3779 = icmp slt i64 %v3778, %v7
  %v3780 = select i1 %v3779, i64 %v3778, i64 %v7
  %v3781 = mul i64 %v3774, %v3775
  %v3782 = sdiv i64 %v3781, %v3
  %v3783 = mul i64 %v3782, 1
  %v3784 = icmp slt i64 %v3783, %v7
  %v3785 = select i1 %v3784, i64 %v3783, i64 %v7
  br label %b252
b252:
  %v3786 = phi i64 [ %v3780, %b245 ], [ %v3867, %b257 ]
  %v3787 = icmp slt i64 %v3786, %v3785
  br i1 %v3787, label %b253, label %b254
b253:
  br label %b255
b255:
  %v3788 = phi i64 [ 0, %b253 ], [ %v3866, %b260 ]
  %v3789 = icmp slt i64 %v3788, 2
  br i1 %v3789, label %b256, label %b257
b256:
  br label %b258
b258:
  %v3790 = phi i64 [ 0, %b256 ], [ %v3860, %b259 ]
  %v3791 = phi float [ 0x0000000000000000, %b256 ], [ %v3859, %b259 ]
  %v3792 = icmp slt i64 %v3790, 3
  br i1 %v3792, label %b259, label %b260
b259:
  %v3793 = mul i64 %v3786, 6
  %v3794 = getelementptr inbounds float, ptr %v92, i64 %v3793
  %v3795 = add i64 %v682, 0
  %v3796 = and i64 %v3795, %v334
  %v3797 = mul i64 %v3796, %v7
  %v3798 = add i64 %v3797, %v3786
  %v3799 = mul i64 %v3798, 6
  %v3800 = getelementptr inbounds float, ptr %v160, i64 %v3799
  %v3801 = add i64 %v682, 0
  %v3802 = and i64 %v3801, %v342
  %v3803 = mul i64 %v3802, %v7
  %v3804 = add i64 %v3803, %v3786
  %v3805 = mul i64 %v3804, 2
  %v3806 = getelementptr inbounds float, ptr %v168, i64 %v3805
  %v3807 = add i64 0, %v3788
  %v3808 = getelementptr inbounds float, ptr %v3806, i64 %v3807
  %v3809 = load float, ptr %v3808, align 4
  %v3810 = add i64 %v682, 0
  %v3811 = and i64 %v3810, %v352
  %v3812 = mul i64 %v3811, %v7
  %v3813 = add i64 %v3812, %v3786
  %v3814 = mul i64 %v3813, 2
  %v3815 = getelementptr inbounds float, ptr %v178, i64 %v3814
  %v3816 = add i64 0, %v3788
  %v3817 = getelementptr inbounds float, ptr %v3815, i64 %v3816
  %v3818 = load float, ptr %v3817, align 4
  %v3819 = mul i64 %v3788, 3
  %v3820 = add i64 0, %v3819
  %v3821 = add i64 %v3820, %v3790
  %v3822 = getelementptr inbounds float, ptr %v3794, i64 %v3821
  %v3823 = load float, ptr %v3822, align 4
  %v3824 = mul i64 %v3788, 3
  %v3825 = add i64 0, %v3824
  %v3826 = add i64 %v3825, %v3790
  %v3827 = getelementptr inbounds float, ptr %v3800, i64 %v3826
  %v3828 = load float, ptr %v3827, align 4
  %v3829 = fsub float %v3828, %v3809
  %v3830 = fcmp olt float %v3829, 0xC05A400000000000
  %v3831 = select i1 %v3830, float 0xC05A400000000000, float %v3829
  %v3832 = fcmp ogt float %v3831, 0x4056400000000000
  %v3833 = select i1 %v3832, float 0x4056400000000000, float %v3831
  %v3834 = call float @llvm.fmuladd.f32(float %v3833, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3835 = fsub float %v3834, 0x4168000000000000
  %v3836 = call float @llvm.fmuladd.f32(float %v3835, float 0xBFE62E4000000000, float %v3833)
  %v3837 = call float @llvm.fmuladd.f32(float %v3835, float 0xBEB7F7D1C0000000, float %v3836)
  %v3838 = bitcast float %v3834 to i32
  %v3839 = fmul float %v3837, %v3837
  %v3840 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3837, float 0x3F81227F40000000)
  %v3841 = call float @llvm.fmuladd.f32(float %v3840, float %v3837, float 0x3FA5556740000000)
  %v3842 = call float @llvm.fmuladd.f32(float %v3841, float %v3837, float 0x3FC5554B00000000)
  %v3843 = call float @llvm.fmuladd.f32(float %v3842, float %v3837, float 0x3FDFFFFFE0000000)
  %v3844 = call float @llvm.fmuladd.f32(float %v3839, float %v3843, float %v3837)
  %v3845 = sub i32 %v3838, 1262485250
  %v3846 = lshr i32 %v3845, 1
  %v3847 = sub i32 %v3845, %v3846
  %v3848 = shl i32 %v3846, 23
  %v3849 = bitcast i32 %v3848 to float
  %v3850 = shl i32 %v3847, 23
  %v3851 = bitcast i32 %v3850 to float
  %v3852 = fadd float %v3844, 0x3FF0000000000000
  %v3853 = fmul float %v3852, %v3849
  %v3854 = fmul float %v3853, %v3851
  %v3855 = fdiv float %v3854, %v3818
  %v3856 = fmul float %v3823, %v3855
  %v3857 = fdiv float %v3856, %v3818
  %v3858 = fneg float %v3857
  %v3859 = fadd float %v3791, %v3858
  %v3860 = add nsw i64 %v3790, 1
  br label %b258
b260:
  %v3861 = fadd float %v3791, 0x0000000000000000
  %v3862 = mul i64 %v3786, 2
  %v3863 = getelementptr inbounds float, ptr %v218, i64 %v3862
  %v3864 = add i64 0, %v3788
  %v3865 = getelementptr inbounds float, ptr %v3863, i64 %v3864
  store float %v3861, ptr %v3865, align 4
  %v3866 = add nsw i64 %v3788, 1
  br label %b255
b257:
  %v3867 = add nsw i64 %v3786, 1
  br label %b252
b254:
  %v3868 = add i64 %v7, 0
  %v3869 = sdiv i64 %v3868, 1
  %v3870 = add i64 %v2, 1
  %v3871 = mul i64 %v3869, %v2
  %v3872 = sdiv i64 %v3871, %v3
  %v3873 = mul i64 %v3872, 1
  %v3874 = icmp slt i64 %v3873, %v7
  %v3875 = select i1 %v3874, i64 %v3873, i64 %v7
  %v3876 = mul i64 %v3869, %v3870
  %v3877 = sdiv i64 %v3876, %v3
  %v3878 = mul i64 %v3877, 1
  %v3879 = icmp slt i64 %v3878, %v7
  %v3880 = select i1 %v3879, i64 %v3878, i64 %v7
  br label %b261
b261:
  %v3881 = phi i64 [ %v3875, %b254 ], [ %v3941, %b262 ]
  %v3882 = icmp slt i64 %v3881, %v3880
  br i1 %v3882, label %b262, label %b263
b262:
  %v3883 = mul i64 %v3881, 2
  %v3884 = getelementptr inbounds float, ptr %v214, i64 %v3883
  %v3885 = add i64 %v682, 0
  %v3886 = and i64 %v3885, %v322
  %v3887 = mul i64 %v3886, %v7
  %v3888 = add i64 %v3887, %v3881
  %v3889 = mul i64 %v3888, 2
  %v3890 = getelementptr inbounds float, ptr %v138, i64 %v3889
  %v3891 = add i64 %v682, 0
  %v3892 = and i64 %v3891, %v304
  %v3893 = mul i64 %v3892, %v7
  %v3894 = add i64 %v3893, %v3881
  %v3895 = mul i64 %v3894, 53
  %v3896 = getelementptr inbounds float, ptr %v96, i64 %v3895
  %v3897 = icmp ult i64 2, 8
  %v3898 = select i1 %v3897, i64 2, i64 8
  %v3899 = trunc i64 %v3898 to i32
  %v3900 = insertelement <8 x i32> poison, i32 %v3899, i64 0
  %v3901 = shufflevector <8 x i32> %v3900, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3902 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3901
  %v3903 = add i64 0, 0
  %v3904 = getelementptr inbounds float, ptr %v3884, i64 %v3903
  %v3905 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3904, <8 x i1> %v3902, <8 x float> zeroinitializer)
  %v3906 = add i64 0, 0
  %v3907 = getelementptr inbounds float, ptr %v3890, i64 %v3906
  %v3908 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3907, <8 x i1> %v3902, <8 x float> zeroinitializer)
  %v3909 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3908)
  %v3910 = fneg <8 x float> %v3909
  %v3911 = fcmp olt <8 x float> %v3910, splat (float 0xC05A400000000000)
  %v3912 = select <8 x i1> %v3911, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3910
  %v3913 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3912, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3914 = fsub <8 x float> %v3913, splat (float 0x4168000000000000)
  %v3915 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3914, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3912)
  %v3916 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3914, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3915)
  %v3917 = bitcast <8 x float> %v3913 to <8 x i32>
  %v3918 = fmul <8 x float> %v3916, %v3916
  %v3919 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3916, <8 x float> splat (float 0x3F81227F40000000))
  %v3920 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3919, <8 x float> %v3916, <8 x float> splat (float 0x3FA5556740000000))
  %v3921 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3920, <8 x float> %v3916, <8 x float> splat (float 0x3FC5554B00000000))
  %v3922 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3921, <8 x float> %v3916, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3923 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3918, <8 x float> %v3922, <8 x float> %v3916)
  %v3924 = sub <8 x i32> %v3917, splat (i32 1262485250)
  %v3925 = lshr <8 x i32> %v3924, splat (i32 1)
  %v3926 = sub <8 x i32> %v3924, %v3925
  %v3927 = shl <8 x i32> %v3925, splat (i32 23)
  %v3928 = bitcast <8 x i32> %v3927 to <8 x float>
  %v3929 = shl <8 x i32> %v3926, splat (i32 23)
  %v3930 = bitcast <8 x i32> %v3929 to <8 x float>
  %v3931 = fadd <8 x float> %v3923, splat (float 0x3FF0000000000000)
  %v3932 = fmul <8 x float> %v3931, %v3928
  %v3933 = fmul <8 x float> %v3932, %v3930
  %v3934 = fcmp olt <8 x float> %v3908, splat (float 0x0000000000000000)
  %v3935 = select <8 x i1> %v3934, <8 x float> %v3933, <8 x float> splat (float 0x3FF0000000000000)
  %v3936 = fadd <8 x float> %v3933, splat (float 0x3FF0000000000000)
  %v3937 = fdiv <8 x float> %v3935, %v3936
  %v3938 = fmul <8 x float> %v3905, %v3937
  %v3939 = add i64 40, 0
  %v3940 = getelementptr inbounds float, ptr %v3896, i64 %v3939
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3938, ptr align 4 %v3940, <8 x i1> %v3902)
  %v3941 = add nsw i64 %v3881, 1
  br label %b261
b263:
  %v3942 = add i64 %v7, 0
  %v3943 = sdiv i64 %v3942, 1
  %v3944 = add i64 %v2, 1
  %v3945 = mul i64 %v3943, %v2
  %v3946 = sdiv i64 %v3945, %v3
  %v3947 = mul i64 %v3946, 1
  %v3948 = icmp slt i64 %v3947, %v7
  %v3949 = select i1 %v3948, i64 %v3947, i64 %v7
  %v3950 = mul i64 %v3943, %v3944
  %v3951 = sdiv i64 %v3950, %v3
  %v3952 = mul i64 %v3951, 1
  %v3953 = icmp slt i64 %v3952, %v7
  %v3954 = select i1 %v3953, i64 %v3952, i64 %v7
  br label %b264
b264:
  %v3955 = phi i64 [ %v3949, %b263 ], [ %v4045, %b269 ]
  %v3956 = icmp slt i64 %v3955, %v3954
  br i1 %v3956, label %b265, label %b266
b265:
  br label %b267
b267:
  %v3957 = phi i64 [ 0, %b265 ], [ %v4044, %b272 ]
  %v3958 = icmp slt i64 %v3957, 8
  br i1 %v3958, label %b268, label %b269
b268:
  br label %b270
b270:
  %v3959 = phi i64 [ 0, %b268 ], [ %v4039, %b271 ]
  %v3960 = phi float [ 0x0000000000000000, %b268 ], [ %v4038, %b271 ]
  %v3961 = icmp slt i64 %v3959, 8
  br i1 %v3961, label %b271, label %b272
b271:
  %v3962 = add i64 %v682, 1
  %v3963 = and i64 %v3962, 1
  %v3964 = mul i64 %v3963, %v7
  %v3965 = add i64 %v3964, %v3955
  %v3966 = mul i64 %v3965, 64
  %v3967 = getelementptr inbounds float, ptr %v46, i64 %v3966
  %v3968 = mul i64 %v3955, 64
  %v3969 = getelementptr inbounds float, ptr %v210, i64 %v3968
  %v3970 = add i64 %v682, 0
  %v3971 = and i64 %v3970, %v368
  %v3972 = mul i64 %v3971, %v7
  %v3973 = add i64 %v3972, %v3955
  %v3974 = mul i64 %v3973, 8
  %v3975 = getelementptr inbounds float, ptr %v194, i64 %v3974
  %v3976 = mul i64 %v3955, 8
  %v3977 = getelementptr inbounds float, ptr %v230, i64 %v3976
  %v3978 = add i64 %v682, 1
  %v3979 = and i64 %v3978, %v272
  %v3980 = mul i64 %v3979, %v7
  %v3981 = add i64 %v3980, %v3955
  %v3982 = mul i64 %v3981, 64
  %v3983 = getelementptr inbounds float, ptr %v28, i64 %v3982
  %v3984 = mul i64 %v3955, 64
  %v3985 = getelementptr inbounds float, ptr %v234, i64 %v3984
  %v3986 = add i64 %v682, 0
  %v3987 = and i64 %v3986, %v332
  %v3988 = mul i64 %v3987, %v7
  %v3989 = add i64 %v3988, %v3955
  %v3990 = mul i64 %v3989, 8
  %v3991 = getelementptr inbounds float, ptr %v158, i64 %v3990
  %v3992 = add i64 0, %v3959
  %v3993 = getelementptr inbounds float, ptr %v3991, i64 %v3992
  %v3994 = load float, ptr %v3993, align 4
  %v3995 = mul i64 %v3957, 8
  %v3996 = add i64 0, %v3995
  %v3997 = add i64 %v3996, %v3959
  %v3998 = getelementptr inbounds float, ptr %v3967, i64 %v3997
  %v3999 = load float, ptr %v3998, align 4
  %v4000 = mul i64 %v3957, 8
  %v4001 = add i64 0, %v4000
  %v4002 = add i64 %v4001, %v3959
  %v4003 = getelementptr inbounds float, ptr %v3969, i64 %v4002
  %v4004 = load float, ptr %v4003, align 4
  %v4005 = fadd float %v3999, %v4004
  %v4006 = add i64 0, %v3957
  %v4007 = getelementptr inbounds float, ptr %v3975, i64 %v4006
  %v4008 = load float, ptr %v4007, align 4
  %v4009 = fcmp ogt float %v4008, 0x0000000000000000
  %v4010 = select i1 %v4009, float 0x3FF0000000000000, float 0x0000000000000000
  %v4011 = add i64 0, %v3957
  %v4012 = getelementptr inbounds float, ptr %v3977, i64 %v4011
  %v4013 = load float, ptr %v4012, align 4
  %v4014 = fcmp une float %v4010, 0x0000000000000000
  %v4015 = select i1 %v4014, float %v4013, float 0x0000000000000000
  %v4016 = fmul float 0x3FE0000000000000, %v4015
  %v4017 = fcmp une float %v4010, 0x0000000000000000
  %v4018 = select i1 %v4017, float %v4008, float 0x3FF0000000000000
  %v4019 = call float @llvm.sqrt.f32(float %v4018)
  %v4020 = fdiv float %v4016, %v4019
  %v4021 = fcmp une float %v4010, 0x0000000000000000
  %v4022 = select i1 %v4021, float %v4020, float 0x0000000000000000
  %v4023 = mul i64 %v3957, 8
  %v4024 = add i64 0, %v4023
  %v4025 = add i64 %v4024, %v3959
  %v4026 = getelementptr inbounds float, ptr %v3983, i64 %v4025
  %v4027 = load float, ptr %v4026, align 4
  %v4028 = fmul float %v4022, %v4027
  %v4029 = fadd float %v4005, %v4028
  %v4030 = fadd float %v4029, %v4028
  %v4031 = add i64 0, %v3957
  %v4032 = mul i64 %v3959, 8
  %v4033 = add i64 %v4031, %v4032
  %v4034 = getelementptr inbounds float, ptr %v3985, i64 %v4033
  %v4035 = load float, ptr %v4034, align 4
  %v4036 = fadd float %v4030, %v4035
  %v4037 = fmul float %v4036, %v3994
  %v4038 = fadd float %v3960, %v4037
  %v4039 = add nsw i64 %v3959, 1
  br label %b270
b272:
  %v4040 = mul i64 %v3955, 8
  %v4041 = getelementptr inbounds float, ptr %v244, i64 %v4040
  %v4042 = add i64 0, %v3957
  %v4043 = getelementptr inbounds float, ptr %v4041, i64 %v4042
  store float %v3960, ptr %v4043, align 4
  %v4044 = add nsw i64 %v3957, 1
  br label %b267
b269:
  %v4045 = add nsw i64 %v3955, 1
  br label %b264
b266:
  %v4046 = add i64 %v7, 0
  %v4047 = sdiv i64 %v4046, 1
  %v4048 = add i64 %v2, 1
  %v4049 = mul i64 %v4047, %v2
  %v4050 = sdiv i64 %v4049, %v3
  %v4051 = mul i64 %v4050, 1
  %v4052 = icmp slt i64 %v4051, %v7
  %v4053 = select i1 %v4052, i64 %v4051, i64 %v7
  %v4054 = mul i64 %v4047, %v4048
  %v4055 = sdiv i64 %v4054, %v3
  %v4056 = mul i64 %v4055, 1
  %v4057 = icmp slt i64 %v4056, %v7
  %v4058 = select i1 %v4057, i64 %v4056, i64 %v7
  br label %b273
b273:
  %v4059 = phi i64 [ %v4053, %b266 ], [ %v4153, %b278 ]
  %v4060 = icmp slt i64 %v4059, %v4058
  br i1 %v4060, label %b274, label %b275
b274:
  br label %b276
b276:
  %v4061 = phi i64 [ 0, %b274 ], [ %v4152, %b281 ]
  %v4062 = icmp slt i64 %v4061, 8
  br i1 %v4062, label %b277, label %b278
b277:
  br label %b279
b279:
  %v4063 = phi i64 [ 0, %b277 ], [ %v4143, %b280 ]
  %v4064 = phi float [ 0x0000000000000000, %b277 ], [ %v4142, %b280 ]
  %v4065 = icmp slt i64 %v4063, 8
  br i1 %v4065, label %b280, label %b281
b280:
  %v4066 = add i64 %v682, 1
  %v4067 = and i64 %v4066, 1
  %v4068 = mul i64 %v4067, %v7
  %v4069 = add i64 %v4068, %v4059
  %v4070 = mul i64 %v4069, 64
  %v4071 = getelementptr inbounds float, ptr %v46, i64 %v4070
  %v4072 = mul i64 %v4059, 64
  %v4073 = getelementptr inbounds float, ptr %v210, i64 %v4072
  %v4074 = add i64 %v682, 0
  %v4075 = and i64 %v4074, %v368
  %v4076 = mul i64 %v4075, %v7
  %v4077 = add i64 %v4076, %v4059
  %v4078 = mul i64 %v4077, 8
  %v4079 = getelementptr inbounds float, ptr %v194, i64 %v4078
  %v4080 = add i64 0, %v4063
  %v4081 = getelementptr inbounds float, ptr %v4079, i64 %v4080
  %v4082 = load float, ptr %v4081, align 4
  %v4083 = fcmp ogt float %v4082, 0x0000000000000000
  %v4084 = select i1 %v4083, float 0x3FF0000000000000, float 0x0000000000000000
  %v4085 = mul i64 %v4059, 8
  %v4086 = getelementptr inbounds float, ptr %v230, i64 %v4085
  %v4087 = add i64 0, %v4063
  %v4088 = getelementptr inbounds float, ptr %v4086, i64 %v4087
  %v4089 = load float, ptr %v4088, align 4
  %v4090 = fcmp une float %v4084, 0x0000000000000000
  %v4091 = select i1 %v4090, float %v4089, float 0x0000000000000000
  %v4092 = fmul float 0x3FE0000000000000, %v4091
  %v4093 = fcmp une float %v4084, 0x0000000000000000
  %v4094 = select i1 %v4093, float %v4082, float 0x3FF0000000000000
  %v4095 = call float @llvm.sqrt.f32(float %v4094)
  %v4096 = fdiv float %v4092, %v4095
  %v4097 = fcmp une float %v4084, 0x0000000000000000
  %v4098 = select i1 %v4097, float %v4096, float 0x0000000000000000
  %v4099 = add i64 %v682, 1
  %v4100 = and i64 %v4099, %v272
  %v4101 = mul i64 %v4100, %v7
  %v4102 = add i64 %v4101, %v4059
  %v4103 = mul i64 %v4102, 64
  %v4104 = getelementptr inbounds float, ptr %v28, i64 %v4103
  %v4105 = mul i64 %v4059, 64
  %v4106 = getelementptr inbounds float, ptr %v234, i64 %v4105
  %v4107 = add i64 %v682, 1
  %v4108 = and i64 %v4107, %v280
  %v4109 = mul i64 %v4108, %v7
  %v4110 = add i64 %v4109, %v4059
  %v4111 = mul i64 %v4110, 8
  %v4112 = getelementptr inbounds float, ptr %v36, i64 %v4111
  %v4113 = add i64 0, %v4063
  %v4114 = getelementptr inbounds float, ptr %v4112, i64 %v4113
  %v4115 = load float, ptr %v4114, align 4
  %v4116 = add i64 0, %v4061
  %v4117 = mul i64 %v4063, 8
  %v4118 = add i64 %v4116, %v4117
  %v4119 = getelementptr inbounds float, ptr %v4071, i64 %v4118
  %v4120 = load float, ptr %v4119, align 4
  %v4121 = add i64 0, %v4061
  %v4122 = mul i64 %v4063, 8
  %v4123 = add i64 %v4121, %v4122
  %v4124 = getelementptr inbounds float, ptr %v4073, i64 %v4123
  %v4125 = load float, ptr %v4124, align 4
  %v4126 = fadd float %v4120, %v4125
  %v4127 = add i64 0, %v4061
  %v4128 = mul i64 %v4063, 8
  %v4129 = add i64 %v4127, %v4128
  %v4130 = getelementptr inbounds float, ptr %v4104, i64 %v4129
  %v4131 = load float, ptr %v4130, align 4
  %v4132 = fmul float %v4098, %v4131
  %v4133 = fadd float %v4126, %v4132
  %v4134 = fadd float %v4133, %v4132
  %v4135 = mul i64 %v4061, 8
  %v4136 = add i64 0, %v4135
  %v4137 = add i64 %v4136, %v4063
  %v4138 = getelementptr inbounds float, ptr %v4106, i64 %v4137
  %v4139 = load float, ptr %v4138, align 4
  %v4140 = fadd float %v4134, %v4139
  %v4141 = fmul float %v4140, %v4115
  %v4142 = fadd float %v4064, %v4141
  %v4143 = add nsw i64 %v4063, 1
  br label %b279
b281:
  %v4144 = add i64 %v682, 0
  %v4145 = and i64 %v4144, %v304
  %v4146 = mul i64 %v4145, %v7
  %v4147 = add i64 %v4146, %v4059
  %v4148 = mul i64 %v4147, 53
  %v4149 = getelementptr inbounds float, ptr %v96, i64 %v4148
  %v4150 = add i64 32, %v4061
  %v4151 = getelementptr inbounds float, ptr %v4149, i64 %v4150
  store float %v4064, ptr %v4151, align 4
  %v4152 = add nsw i64 %v4061, 1
  br label %b276
b278:
  %v4153 = add nsw i64 %v4059, 1
  br label %b273
b275:
  %v4154 = add i64 %v7, 0
  %v4155 = sdiv i64 %v4154, 1
  %v4156 = add i64 %v2, 1
  %v4157 = mul i64 %v4155, %v2
  %v4158 = sdiv i64 %v4157, %v3
  %v4159 = mul i64 %v4158, 1
  %v4160 = icmp slt i64 %v4159, %v7
  %v4161 = select i1 %v4160, i64 %v4159, i64 %v7
  %v4162 = mul i64 %v4155, %v4156
  %v4163 = sdiv i64 %v4162, %v3
  %v4164 = mul i64 %v4163, 1
  %v4165 = icmp slt i64 %v4164, %v7
  %v4166 = select i1 %v4165, i64 %v4164, i64 %v7
  br label %b282
b282:
  %v4167 = phi i64 [ %v4161, %b275 ], [ %v4270, %b287 ]
  %v4168 = icmp slt i64 %v4167, %v4166
  br i1 %v4168, label %b283, label %b284
b283:
  br label %b285
b285:
  %v4169 = phi i64 [ 0, %b283 ], [ %v4269, %b290 ]
  %v4170 = icmp slt i64 %v4169, 8
  br i1 %v4170, label %b286, label %b287
b286:
  br label %b288
b288:
  %v4171 = phi i64 [ 0, %b286 ], [ %v4264, %b289 ]
  %v4172 = phi float [ 0x0000000000000000, %b286 ], [ %v4263, %b289 ]
  %v4173 = icmp slt i64 %v4171, 8
  br i1 %v4173, label %b289, label %b290
b289:
  %v4174 = add i64 %v682, 1
  %v4175 = and i64 %v4174, 1
  %v4176 = mul i64 %v4175, %v7
  %v4177 = add i64 %v4176, %v4167
  %v4178 = mul i64 %v4177, 64
  %v4179 = getelementptr inbounds float, ptr %v46, i64 %v4178
  %v4180 = mul i64 %v4167, 64
  %v4181 = getelementptr inbounds float, ptr %v210, i64 %v4180
  %v4182 = add i64 %v682, 0
  %v4183 = and i64 %v4182, %v368
  %v4184 = mul i64 %v4183, %v7
  %v4185 = add i64 %v4184, %v4167
  %v4186 = mul i64 %v4185, 8
  %v4187 = getelementptr inbounds float, ptr %v194, i64 %v4186
  %v4188 = mul i64 %v4167, 8
  %v4189 = getelementptr inbounds float, ptr %v230, i64 %v4188
  %v4190 = add i64 %v682, 1
  %v4191 = and i64 %v4190, %v272
  %v4192 = mul i64 %v4191, %v7
  %v4193 = add i64 %v4192, %v4167
  %v4194 = mul i64 %v4193, 64
  %v4195 = getelementptr inbounds float, ptr %v28, i64 %v4194
  %v4196 = mul i64 %v4167, 64
  %v4197 = getelementptr inbounds float, ptr %v234, i64 %v4196
  %v4198 = add i64 %v682, 0
  %v4199 = and i64 %v4198, %v272
  %v4200 = mul i64 %v4199, %v7
  %v4201 = add i64 %v4200, %v4167
  %v4202 = mul i64 %v4201, 64
  %v4203 = getelementptr inbounds float, ptr %v28, i64 %v4202
  %v4204 = add i64 %v682, 0
  %v4205 = and i64 %v4204, %v320
  %v4206 = mul i64 %v4205, %v7
  %v4207 = add i64 %v4206, %v4167
  %v4208 = mul i64 %v4207, 8
  %v4209 = getelementptr inbounds float, ptr %v132, i64 %v4208
  %v4210 = add i64 0, %v4171
  %v4211 = getelementptr inbounds float, ptr %v4209, i64 %v4210
  %v4212 = load float, ptr %v4211, align 4
  %v4213 = mul i64 %v4169, 8
  %v4214 = add i64 0, %v4213
  %v4215 = add i64 %v4214, %v4171
  %v4216 = getelementptr inbounds float, ptr %v4179, i64 %v4215
  %v4217 = load float, ptr %v4216, align 4
  %v4218 = mul i64 %v4169, 8
  %v4219 = add i64 0, %v4218
  %v4220 = add i64 %v4219, %v4171
  %v4221 = getelementptr inbounds float, ptr %v4181, i64 %v4220
  %v4222 = load float, ptr %v4221, align 4
  %v4223 = fadd float %v4217, %v4222
  %v4224 = add i64 0, %v4169
  %v4225 = getelementptr inbounds float, ptr %v4187, i64 %v4224
  %v4226 = load float, ptr %v4225, align 4
  %v4227 = fcmp ogt float %v4226, 0x0000000000000000
  %v4228 = select i1 %v4227, float 0x3FF0000000000000, float 0x0000000000000000
  %v4229 = add i64 0, %v4169
  %v4230 = getelementptr inbounds float, ptr %v4189, i64 %v4229
  %v4231 = load float, ptr %v4230, align 4
  %v4232 = fcmp une float %v4228, 0x0000000000000000
  %v4233 = select i1 %v4232, float %v4231, float 0x0000000000000000
  %v4234 = fmul float 0x3FE0000000000000, %v4233
  %v4235 = fcmp une float %v4228, 0x0000000000000000
  %v4236 = select i1 %v4235, float %v4226, float 0x3FF0000000000000
  %v4237 = call float @llvm.sqrt.f32(float %v4236)
  %v4238 = fdiv float %v4234, %v4237
  %v4239 = fcmp une float %v4228, 0x0000000000000000
  %v4240 = select i1 %v4239, float %v4238, float 0x0000000000000000
  %v4241 = mul i64 %v4169, 8
  %v4242 = add i64 0, %v4241
  %v4243 = add i64 %v4242, %v4171
  %v4244 = getelementptr inbounds float, ptr %v4195, i64 %v4243
  %v4245 = load float, ptr %v4244, align 4
  %v4246 = fmul float %v4240, %v4245
  %v4247 = fadd float %v4223, %v4246
  %v4248 = fadd float %v4247, %v4246
  %v4249 = add i64 0, %v4169
  %v4250 = mul i64 %v4171, 8
  %v4251 = add i64 %v4249, %v4250
  %v4252 = getelementptr inbounds float, ptr %v4197, i64 %v4251
  %v4253 = load float, ptr %v4252, align 4
  %v4254 = fadd float %v4248, %v4253
  %v4255 = mul i64 %v4169, 8
  %v4256 = add i64 0, %v4255
  %v4257 = add i64 %v4256, %v4171
  %v4258 = getelementptr inbounds float, ptr %v4203, i64 %v4257
  %v4259 = load float, ptr %v4258, align 4
  %v4260 = fmul float %v4254, %v4259
  %v4261 = fmul float %v4260, %v4212
  %v4262 = fneg float %v4261
  %v4263 = fadd float %v4172, %v4262
  %v4264 = add nsw i64 %v4171, 1
  br label %b288
b290:
  %v4265 = mul i64 %v4167, 8
  %v4266 = getelementptr inbounds float, ptr %v246, i64 %v4265
  %v4267 = add i64 0, %v4169
  %v4268 = getelementptr inbounds float, ptr %v4266, i64 %v4267
  store float %v4172, ptr %v4268, align 4
  %v4269 = add nsw i64 %v4169, 1
  br label %b285
b287:
  %v4270 = add nsw i64 %v4167, 1
  br label %b282
b284:
  %v4271 = add i64 %v7, 0
  %v4272 = sdiv i64 %v4271, 1
  %v4273 = add i64 %v2, 1
  %v4274 = mul i64 %v4272, %v2
  %v4275 = sdiv i64 %v4274, %v3
  %v4276 = mul i64 %v4275, 1
  %v4277 = icmp slt i64 %v4276, %v7
  %v4278 = select i1 %v4277, i64 %v4276, i64 %v7
  %v4279 = mul i64 %v4272, %v4273
  %v4280 = sdiv i64 %v4279, %v3
  %v4281 = mul i64 %v4280, 1
  %v4282 = icmp slt i64 %v4281, %v7
  %v4283 = select i1 %v4282, i64 %v4281, i64 %v7
  br label %b291
b291:
  %v4284 = phi i64 [ %v4278, %b284 ], [ %v4387, %b296 ]
  %v4285 = icmp slt i64 %v4284, %v4283
  br i1 %v4285, label %b292, label %b293
b292:
  br label %b294
b294:
  %v4286 = phi i64 [ 0, %b292 ], [ %v4386, %b299 ]
  %v4287 = icmp slt i64 %v4286, 8
  br i1 %v4287, label %b295, label %b296
b295:
  br label %b297
b297:
  %v4288 = phi i64 [ 0, %b295 ], [ %v4381, %b298 ]
  %v4289 = phi float [ 0x0000000000000000, %b295 ], [ %v4380, %b298 ]
  %v4290 = icmp slt i64 %v4288, 8
  br i1 %v4290, label %b298, label %b299
b298:
  %v4291 = add i64 %v682, 1
  %v4292 = and i64 %v4291, 1
  %v4293 = mul i64 %v4292, %v7
  %v4294 = add i64 %v4293, %v4284
  %v4295 = mul i64 %v4294, 64
  %v4296 = getelementptr inbounds float, ptr %v46, i64 %v4295
  %v4297 = mul i64 %v4284, 64
  %v4298 = getelementptr inbounds float, ptr %v210, i64 %v4297
  %v4299 = add i64 %v682, 0
  %v4300 = and i64 %v4299, %v368
  %v4301 = mul i64 %v4300, %v7
  %v4302 = add i64 %v4301, %v4284
  %v4303 = mul i64 %v4302, 8
  %v4304 = getelementptr inbounds float, ptr %v194, i64 %v4303
  %v4305 = add i64 0, %v4288
  %v4306 = getelementptr inbounds float, ptr %v4304, i64 %v4305
  %v4307 = load float, ptr %v4306, align 4
  %v4308 = fcmp ogt float %v4307, 0x0000000000000000
  %v4309 = select i1 %v4308, float 0x3FF0000000000000, float 0x0000000000000000
  %v4310 = mul i64 %v4284, 8
  %v4311 = getelementptr inbounds float, ptr %v230, i64 %v4310
  %v4312 = add i64 0, %v4288
  %v4313 = getelementptr inbounds float, ptr %v4311, i64 %v4312
  %v4314 = load float, ptr %v4313, align 4
  %v4315 = fcmp une float %v4309, 0x0000000000000000
  %v4316 = select i1 %v4315, float %v4314, float 0x0000000000000000
  %v4317 = fmul float 0x3FE0000000000000, %v4316
  %v4318 = fcmp une float %v4309, 0x0000000000000000
  %v4319 = select i1 %v4318, float %v4307, float 0x3FF0000000000000
  %v4320 = call float @llvm.sqrt.f32(float %v4319)
  %v4321 = fdiv float %v4317, %v4320
  %v4322 = fcmp une float %v4309, 0x0000000000000000
  %v4323 = select i1 %v4322, float %v4321, float 0x0000000000000000
  %v4324 = add i64 %v682, 1
  %v4325 = and i64 %v4324, %v272
  %v4326 = mul i64 %v4325, %v7
  %v4327 = add i64 %v4326, %v4284
  %v4328 = mul i64 %v4327, 64
  %v4329 = getelementptr inbounds float, ptr %v28, i64 %v4328
  %v4330 = mul i64 %v4284, 64
  %v4331 = getelementptr inbounds float, ptr %v234, i64 %v4330
  %v4332 = add i64 %v682, 0
  %v4333 = and i64 %v4332, %v272
  %v4334 = mul i64 %v4333, %v7
  %v4335 = add i64 %v4334, %v4284
  %v4336 = mul i64 %v4335, 64
  %v4337 = getelementptr inbounds float, ptr %v28, i64 %v4336
  %v4338 = add i64 %v682, 1
  %v4339 = and i64 %v4338, %v280
  %v4340 = mul i64 %v4339, %v7
  %v4341 = add i64 %v4340, %v4284
  %v4342 = mul i64 %v4341, 8
  %v4343 = getelementptr inbounds float, ptr %v36, i64 %v4342
  %v4344 = add i64 0, %v4288
  %v4345 = getelementptr inbounds float, ptr %v4343, i64 %v4344
  %v4346 = load float, ptr %v4345, align 4
  %v4347 = add i64 0, %v4286
  %v4348 = mul i64 %v4288, 8
  %v4349 = add i64 %v4347, %v4348
  %v4350 = getelementptr inbounds float, ptr %v4296, i64 %v4349
  %v4351 = load float, ptr %v4350, align 4
  %v4352 = add i64 0, %v4286
  %v4353 = mul i64 %v4288, 8
  %v4354 = add i64 %v4352, %v4353
  %v4355 = getelementptr inbounds float, ptr %v4298, i64 %v4354
  %v4356 = load float, ptr %v4355, align 4
  %v4357 = fadd float %v4351, %v4356
  %v4358 = add i64 0, %v4286
  %v4359 = mul i64 %v4288, 8
  %v4360 = add i64 %v4358, %v4359
  %v4361 = getelementptr inbounds float, ptr %v4329, i64 %v4360
  %v4362 = load float, ptr %v4361, align 4
  %v4363 = fmul float %v4323, %v4362
  %v4364 = fadd float %v4357, %v4363
  %v4365 = fadd float %v4364, %v4363
  %v4366 = mul i64 %v4286, 8
  %v4367 = add i64 0, %v4366
  %v4368 = add i64 %v4367, %v4288
  %v4369 = getelementptr inbounds float, ptr %v4331, i64 %v4368
  %v4370 = load float, ptr %v4369, align 4
  %v4371 = fadd float %v4365, %v4370
  %v4372 = add i64 0, %v4286
  %v4373 = mul i64 %v4288, 8
  %v4374 = add i64 %v4372, %v4373
  %v4375 = getelementptr inbounds float, ptr %v4337, i64 %v4374
  %v4376 = load float, ptr %v4375, align 4
  %v4377 = fmul float %v4371, %v4376
  %v4378 = fmul float %v4377, %v4346
  %v4379 = fneg float %v4378
  %v4380 = fadd float %v4289, %v4379
  %v4381 = add nsw i64 %v4288, 1
  br label %b297
b299:
  %v4382 = mul i64 %v4284, 8
  %v4383 = getelementptr inbounds float, ptr %v94, i64 %v4382
  %v4384 = add i64 0, %v4286
  %v4385 = getelementptr inbounds float, ptr %v4383, i64 %v4384
  store float %v4289, ptr %v4385, align 4
  %v4386 = add nsw i64 %v4286, 1
  br label %b294
b296:
  %v4387 = add nsw i64 %v4284, 1
  br label %b291
b293:
  %v4388 = add i64 %v7, 0
  %v4389 = sdiv i64 %v4388, 1
  %v4390 = add i64 %v2, 1
  %v4391 = mul i64 %v4389, %v2
  %v4392 = sdiv i64 %v4391, %v3
  %v4393 = mul i64 %v4392, 1
  %v4394 = icmp slt i64 %v4393, %v7
  %v4395 = select i1 %v4394, i64 %v4393, i64 %v7
  %v4396 = mul i64 %v4389, %v4390
  %v4397 = sdiv i64 %v4396, %v3
  %v4398 = mul i64 %v4397, 1
  %v4399 = icmp slt i64 %v4398, %v7
  %v4400 = select i1 %v4399, i64 %v4398, i64 %v7
  br label %b300
b300:
  %v4401 = phi i64 [ %v4395, %b293 ], [ %v4494, %b305 ]
  %v4402 = icmp slt i64 %v4401, %v4400
  br i1 %v4402, label %b301, label %b302
b301:
  br label %b303
b303:
  %v4403 = phi i64 [ 0, %b301 ], [ %v4493, %b304 ]
  %v4404 = icmp slt i64 %v4403, 2
  br i1 %v4404, label %b304, label %b305
b304:
  %v4405 = mul i64 %v4401, 6
  %v4406 = getelementptr inbounds float, ptr %v92, i64 %v4405
  %v4407 = add i64 %v682, 0
  %v4408 = and i64 %v4407, %v352
  %v4409 = mul i64 %v4408, %v7
  %v4410 = add i64 %v4409, %v4401
  %v4411 = mul i64 %v4410, 2
  %v4412 = getelementptr inbounds float, ptr %v178, i64 %v4411
  %v4413 = add i64 0, %v4403
  %v4414 = getelementptr inbounds float, ptr %v4412, i64 %v4413
  %v4415 = load float, ptr %v4414, align 4
  %v4416 = mul i64 %v4401, 2
  %v4417 = getelementptr inbounds float, ptr %v218, i64 %v4416
  %v4418 = add i64 0, %v4403
  %v4419 = getelementptr inbounds float, ptr %v4417, i64 %v4418
  %v4420 = load float, ptr %v4419, align 4
  %v4421 = add i64 %v682, 0
  %v4422 = and i64 %v4421, %v334
  %v4423 = mul i64 %v4422, %v7
  %v4424 = add i64 %v4423, %v4401
  %v4425 = mul i64 %v4424, 6
  %v4426 = getelementptr inbounds float, ptr %v160, i64 %v4425
  %v4427 = add i64 %v682, 0
  %v4428 = and i64 %v4427, %v342
  %v4429 = mul i64 %v4428, %v7
  %v4430 = add i64 %v4429, %v4401
  %v4431 = mul i64 %v4430, 2
  %v4432 = getelementptr inbounds float, ptr %v168, i64 %v4431
  %v4433 = add i64 0, %v4403
  %v4434 = getelementptr inbounds float, ptr %v4432, i64 %v4433
  %v4435 = load float, ptr %v4434, align 4
  %v4436 = mul i64 %v4401, 6
  %v4437 = getelementptr inbounds float, ptr %v248, i64 %v4436
  %v4438 = icmp ult i64 3, 8
  %v4439 = select i1 %v4438, i64 3, i64 8
  %v4440 = trunc i64 %v4439 to i32
  %v4441 = insertelement <8 x i32> poison, i32 %v4440, i64 0
  %v4442 = shufflevector <8 x i32> %v4441, <8 x i32> poison, <8 x i32> zeroinitializer
  %v4443 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v4442
  %v4444 = mul i64 %v4403, 3
  %v4445 = add i64 0, %v4444
  %v4446 = add i64 %v4445, 0
  %v4447 = getelementptr inbounds float, ptr %v4406, i64 %v4446
  %v4448 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4447, <8 x i1> %v4443, <8 x float> zeroinitializer)
  %v4449 = insertelement <8 x float> poison, float %v4415, i64 0
  %v4450 = shufflevector <8 x float> %v4449, <8 x float> poison, <8 x i32> zeroinitializer
  %v4451 = fdiv <8 x float> %v4448, %v4450
  %v4452 = insertelement <8 x float> poison, float %v4420, i64 0
  %v4453 = shufflevector <8 x float> %v4452, <8 x float> poison, <8 x i32> zeroinitializer
  %v4454 = fadd <8 x float> %v4451, %v4453
  %v4455 = mul i64 %v4403, 3
  %v4456 = add i64 0, %v4455
  %v4457 = add i64 %v4456, 0
  %v4458 = getelementptr inbounds float, ptr %v4426, i64 %v4457
  %v4459 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4458, <8 x i1> %v4443, <8 x float> zeroinitializer)
  %v4460 = insertelement <8 x float> poison, float %v4435, i64 0
  %v4461 = shufflevector <8 x float> %v4460, <8 x float> poison, <8 x i32> zeroinitializer
  %v4462 = fsub <8 x float> %v4459, %v4461
  %v4463 = fcmp olt <8 x float> %v4462, splat (float 0xC05A400000000000)
  %v4464 = select <8 x i1> %v4463, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4462
  %v4465 = fcmp ogt <8 x float> %v4464, splat (float 0x4056400000000000)
  %v4466 = select <8 x i1> %v4465, <8 x float> splat (float 0x4056400000000000), <8 x float> %v4464
  %v4467 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4466, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4468 = fsub <8 x float> %v4467, splat (float 0x4168000000000000)
  %v4469 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4468, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4466)
  %v4470 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4468, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4469)
  %v4471 = bitcast <8 x float> %v4467 to <8 x i32>
  %v4472 = fmul <8 x float> %v4470, %v4470
  %v4473 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4470, <8 x float> splat (float 0x3F81227F40000000))
  %v4474 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4473, <8 x float> %v4470, <8 x float> splat (float 0x3FA5556740000000))
  %v4475 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4474, <8 x float> %v4470, <8 x float> splat (float 0x3FC5554B00000000))
  %v4476 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4475, <8 x float> %v4470, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4477 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4472, <8 x float> %v4476, <8 x float> %v4470)
  %v4478 = sub <8 x i32> %v4471, splat (i32 1262485250)
  %v4479 = lshr <8 x i32> %v4478, splat (i32 1)
  %v4480 = sub <8 x i32> %v4478, %v4479
  %v4481 = shl <8 x i32> %v4479, splat (i32 23)
  %v4482 = bitcast <8 x i32> %v4481 to <8 x float>
  %v4483 = shl <8 x i32> %v4480, splat (i32 23)
  %v4484 = bitcast <8 x i32> %v4483 to <8 x float>
  %v4485 = fadd <8 x float> %v4477, splat (float 0x3FF0000000000000)
  %v4486 = fmul <8 x float> %v4485, %v4482
  %v4487 = fmul <8 x float> %v4486, %v4484
  %v4488 = fmul <8 x float> %v4454, %v4487
  %v4489 = mul i64 %v4403, 3
  %v4490 = add i64 0, %v4489
  %v4491 = add i64 %v4490, 0
  %v4492 = getelementptr inbounds float, ptr %v4437, i64 %v4491
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v4488, ptr align 4 %v4492, <8 x i1> %v4443)
  %v4493 = add nsw i64 %v4403, 1
  br label %b303
b305:
  %v4494 = add nsw i64 %v4401, 1
  br label %b300
b302:
  %v4495 = add i64 %v7, 0
  %v4496 = sdiv i64 %v4495, 1
  %v4497 = add i64 %v2, 1
  %v4498 = mul i64 %v4496, %v2
  %v4499 = sdiv i64 %v4498, %v3
  %v4500 = mul i64 %v4499, 1
  %v4501 = icmp slt i64 %v4500, %v7
  %v4502 = select i1 %v4501, i64 %v4500, i64 %v7
  %v4503 = mul i64 %v4496, %v4497
  %v4504 = sdiv i64 %v4503, %v3
  %v4505 = mul i64 %v4504, 1
  %v4506 = icmp slt i64 %v4505, %v7
  %v4507 = select i1 %v4506, i64 %v4505, i64 %v7
  br label %b306
b306:
  %v4508 = phi i64 [ %v4502, %b302 ], [ %v4567, %b311 ]
  %v4509 = icmp slt i64 %v4508, %v4507
  br i1 %v4509, label %b307, label %b308
b307:
  br label %b309
b309:
  %v4510 = phi i64 [ 0, %b307 ], [ %v4566, %b310 ]
  %v4511 = icmp slt i64 %v4510, 2
  br i1 %v4511, label %b310, label %b311
b310:
  %v4512 = add i64 %v682, 0
  %v4513 = and i64 %v4512, %v344
  %v4514 = mul i64 %v4513, %v7
  %v4515 = add i64 %v4514, %v4508
  %v4516 = mul i64 %v4515, 2
  %v4517 = getelementptr inbounds float, ptr %v170, i64 %v4516
  %v4518 = add i64 0, %v4510
  %v4519 = getelementptr inbounds float, ptr %v4517, i64 %v4518
  %v4520 = load float, ptr %v4519, align 4
  %v4521 = fcmp ogt float %v4520, 0x0000000000000000
  %v4522 = select i1 %v4521, float 0x3FF0000000000000, float 0x0000000000000000
  %v4523 = mul i64 %v4508, 2
  %v4524 = getelementptr inbounds float, ptr %v216, i64 %v4523
  %v4525 = add i64 0, %v4510
  %v4526 = getelementptr inbounds float, ptr %v4524, i64 %v4525
  %v4527 = load float, ptr %v4526, align 4
  %v4528 = fcmp une float %v4522, 0x0000000000000000
  %v4529 = select i1 %v4528, float %v4527, float 0x0000000000000000
  %v4530 = fmul float 0x3FE0000000000000, %v4529
  %v4531 = fcmp une float %v4522, 0x0000000000000000
  %v4532 = select i1 %v4531, float %v4520, float 0x3FF0000000000000
  %v4533 = call float @llvm.sqrt.f32(float %v4532)
  %v4534 = fdiv float %v4530, %v4533
  %v4535 = fcmp une float %v4522, 0x0000000000000000
  %v4536 = select i1 %v4535, float %v4534, float 0x0000000000000000
  %v4537 = add i64 %v682, 0
  %v4538 = and i64 %v4537, %v328
  %v4539 = mul i64 %v4538, %v7
  %v4540 = add i64 %v4539, %v4508
  %v4541 = mul i64 %v4540, 16
  %v4542 = getelementptr inbounds float, ptr %v154, i64 %v4541
  %v4543 = mul i64 %v4508, 16
  %v4544 = getelementptr inbounds float, ptr %v232, i64 %v4543
  %v4545 = mul i64 %v4508, 16
  %v4546 = getelementptr inbounds float, ptr %v208, i64 %v4545
  %v4547 = mul i64 %v4510, 8
  %v4548 = add i64 0, %v4547
  %v4549 = add i64 %v4548, 0
  %v4550 = getelementptr inbounds float, ptr %v4542, i64 %v4549
  %v4551 = load <8 x float>, ptr %v4550, align 4
  %v4552 = insertelement <8 x float> poison, float %v4536, i64 0
  %v4553 = shufflevector <8 x float> %v4552, <8 x float> poison, <8 x i32> zeroinitializer
  %v4554 = fmul <8 x float> %v4553, %v4551
  %v4555 = fadd <8 x float> %v4554, %v4554
  %v4556 = mul i64 %v4510, 8
  %v4557 = add i64 0, %v4556
  %v4558 = add i64 %v4557, 0
  %v4559 = getelementptr inbounds float, ptr %v4544, i64 %v4558
  %v4560 = load <8 x float>, ptr %v4559, align 4
  %v4561 = fadd <8 x float> %v4555, %v4560
  %v4562 = mul i64 %v4510, 8
  %v4563 = add i64 0, %v4562
  %v4564 = add i64 %v4563, 0
  %v4565 = getelementptr inbounds float, ptr %v4546, i64 %v4564
  store <8 x float> %v4561, ptr %v4565, align 4
  %v4566 = add nsw i64 %v4510, 1
  br label %b309
b311:
  %v4567 = add nsw i64 %v4508, 1
  br label %b306
b308:
  %v4568 = add i64 %v7, 0
  %v4569 = sdiv i64 %v4568, 1
  %v4570 = add i64 %v2, 1
  %v4571 = mul i64 %v4569, %v2
  %v4572 = sdiv i64 %v4571, %v3
  %v4573 = mul i64 %v4572, 1
  %v4574 = icmp slt i64 %v4573, %v7
  %v4575 = select i1 %v4574, i64 %v4573, i64 %v7
  %v4576 = mul i64 %v4569, %v4570
  %v4577 = sdiv i64 %v4576, %v3
  %v4578 = mul i64 %v4577, 1
  %v4579 = icmp slt i64 %v4578, %v7
  %v4580 = select i1 %v4579, i64 %v4578, i64 %v7
  br label %b312
b312:
  %v4581 = phi i64 [ %v4575, %b308 ], [ %v4617, %b313 ]
  %v4582 = icmp slt i64 %v4581, %v4580
  br i1 %v4582, label %b313, label %b314
b313:
  %v4583 = add i64 %v682, 1
  %v4584 = and i64 %v4583, 1
  %v4585 = mul i64 %v4584, %v7
  %v4586 = add i64 %v4585, %v4581
  %v4587 = mul i64 %v4586, 8
  %v4588 = getelementptr inbounds float, ptr %v52, i64 %v4587
  %v4589 = add i64 %v682, 0
  %v4590 = and i64 %v4589, %v362
  %v4591 = mul i64 %v4590, %v7
  %v4592 = add i64 %v4591, %v4581
  %v4593 = mul i64 %v4592, 1
  %v4594 = getelementptr inbounds float, ptr %v188, i64 %v4593
  %v4595 = getelementptr inbounds float, ptr %v4594, i64 0
  %v4596 = load float, ptr %v4595, align 4
  %v4597 = mul i64 %v4581, 8
  %v4598 = getelementptr inbounds float, ptr %v238, i64 %v4597
  %v4599 = add i64 %v682, 0
  %v4600 = and i64 %v4599, 1
  %v4601 = mul i64 %v4600, %v7
  %v4602 = add i64 %v4601, %v4581
  %v4603 = mul i64 %v4602, 8
  %v4604 = getelementptr inbounds float, ptr %v52, i64 %v4603
  %v4605 = add i64 0, 0
  %v4606 = getelementptr inbounds float, ptr %v4588, i64 %v4605
  %v4607 = load <8 x float>, ptr %v4606, align 4
  %v4608 = insertelement <8 x float> poison, float %v4596, i64 0
  %v4609 = shufflevector <8 x float> %v4608, <8 x float> poison, <8 x i32> zeroinitializer
  %v4610 = fmul <8 x float> %v4607, %v4609
  %v4611 = add i64 0, 0
  %v4612 = getelementptr inbounds float, ptr %v4598, i64 %v4611
  %v4613 = load <8 x float>, ptr %v4612, align 4
  %v4614 = fadd <8 x float> %v4610, %v4613
  %v4615 = add i64 0, 0
  %v4616 = getelementptr inbounds float, ptr %v4604, i64 %v4615
  store <8 x float> %v4614, ptr %v4616, align 4
  %v4617 = add nsw i64 %v4581, 1
  br label %b312
b314:
  %v4618 = add i64 %v7, 0
  %v4619 = sdiv i64 %v4618, 1
  %v4620 = add i64 %v2, 1
  %v4621 = mul i64 %v4619, %v2
  %v4622 = sdiv i64 %v4621, %v3
  %v4623 = mul i64 %v4622, 1
  %v4624 = icmp slt i64 %v4623, %v7
  %v4625 = select i1 %v4624, i64 %v4623, i64 %v7
  %v4626 = mul i64 %v4619, %v4620
  %v4627 = sdiv i64 %v4626, %v3
  %v4628 = mul i64 %v4627, 1
  %v4629 = icmp slt i64 %v4628, %v7
  %v4630 = select i1 %v4629, i64 %v4628, i64 %v7
  br label %b315
b315:
  %v4631 = phi i64 [ %v4625, %b314 ], [ %v4848, %b320 ]
  %v4632 = icmp slt i64 %v4631, %v4630
  br i1 %v4632, label %b316, label %b317
b316:
  br label %b318
b318:
  %v4633 = phi i64 [ 0, %b316 ], [ %v4834, %b319 ]
  %v4634 = phi <8 x float> [ splat (float 0x0000000000000000), %b316 ], [ %v4833, %b319 ]
  %v4635 = icmp slt i64 %v4633, 8
  br i1 %v4635, label %b319, label %b320
b319:
  %v4636 = add i64 %v682, 1
  %v4637 = and i64 %v4636, 1
  %v4638 = mul i64 %v4637, %v7
  %v4639 = add i64 %v4638, %v4631
  %v4640 = mul i64 %v4639, 8
  %v4641 = getelementptr inbounds float, ptr %v54, i64 %v4640
  %v4642 = add i64 %v682, 1
  %v4643 = and i64 %v4642, 1
  %v4644 = mul i64 %v4643, %v7
  %v4645 = add i64 %v4644, %v4631
  %v4646 = mul i64 %v4645, 8
  %v4647 = getelementptr inbounds float, ptr %v52, i64 %v4646
  %v4648 = mul i64 %v4631, 1
  %v4649 = getelementptr inbounds float, ptr %v212, i64 %v4648
  %v4650 = getelementptr inbounds float, ptr %v4649, i64 0
  %v4651 = load float, ptr %v4650, align 4
  %v4652 = fneg float %v4651
  %v4653 = mul i64 %v4631, 8
  %v4654 = getelementptr inbounds float, ptr %v242, i64 %v4653
  %v4655 = mul i64 %v4631, 8
  %v4656 = getelementptr inbounds float, ptr %v236, i64 %v4655
  %v4657 = mul i64 %v4631, 8
  %v4658 = getelementptr inbounds float, ptr %v240, i64 %v4657
  %v4659 = mul i64 %v4631, 8
  %v4660 = getelementptr inbounds float, ptr %v244, i64 %v4659
  %v4661 = mul i64 %v4631, 8
  %v4662 = getelementptr inbounds float, ptr %v246, i64 %v4661
  %v4663 = add i64 %v682, 0
  %v4664 = and i64 %v4663, %v336
  %v4665 = mul i64 %v4664, %v7
  %v4666 = add i64 %v4665, %v4631
  %v4667 = mul i64 %v4666, 1
  %v4668 = getelementptr inbounds float, ptr %v162, i64 %v4667
  %v4669 = getelementptr inbounds float, ptr %v4668, i64 0
  %v4670 = load float, ptr %v4669, align 4
  %v4671 = add i64 %v682, 0
  %v4672 = and i64 %v4671, %v358
  %v4673 = mul i64 %v4672, %v7
  %v4674 = add i64 %v4673, %v4631
  %v4675 = mul i64 %v4674, 8
  %v4676 = getelementptr inbounds float, ptr %v184, i64 %v4675
  %v4677 = fsub float 0x3FF0000000000000, %v4670
  %v4678 = add i64 %v682, 0
  %v4679 = and i64 %v4678, %v326
  %v4680 = mul i64 %v4679, %v7
  %v4681 = add i64 %v4680, %v4631
  %v4682 = mul i64 %v4681, 1
  %v4683 = getelementptr inbounds float, ptr %v148, i64 %v4682
  %v4684 = getelementptr inbounds float, ptr %v4683, i64 0
  %v4685 = load float, ptr %v4684, align 4
  %v4686 = call float @llvm.fabs.f32(float %v4685)
  %v4687 = fneg float %v4686
  %v4688 = fcmp olt float %v4687, 0xC05A400000000000
  %v4689 = select i1 %v4688, float 0xC05A400000000000, float %v4687
  %v4690 = call float @llvm.fmuladd.f32(float %v4689, float 0x3FF7154760000000, float 0x4168000000000000)
  %v4691 = fsub float %v4690, 0x4168000000000000
  %v4692 = call float @llvm.fmuladd.f32(float %v4691, float 0xBFE62E4000000000, float %v4689)
  %v4693 = call float @llvm.fmuladd.f32(float %v4691, float 0xBEB7F7D1C0000000, float %v4692)
  %v4694 = bitcast float %v4690 to i32
  %v4695 = fmul float %v4693, %v4693
  %v4696 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v4693, float 0x3F81227F40000000)
  %v4697 = call float @llvm.fmuladd.f32(float %v4696, float %v4693, float 0x3FA5556740000000)
  %v4698 = call float @llvm.fmuladd.f32(float %v4697, float %v4693, float 0x3FC5554B00000000)
  %v4699 = call float @llvm.fmuladd.f32(float %v4698, float %v4693, float 0x3FDFFFFFE0000000)
  %v4700 = call float @llvm.fmuladd.f32(float %v4695, float %v4699, float %v4693)
  %v4701 = sub i32 %v4694, 1262485250
  %v4702 = lshr i32 %v4701, 1
  %v4703 = sub i32 %v4701, %v4702
  %v4704 = shl i32 %v4702, 23
  %v4705 = bitcast i32 %v4704 to float
  %v4706 = shl i32 %v4703, 23
  %v4707 = bitcast i32 %v4706 to float
  %v4708 = fadd float %v4700, 0x3FF0000000000000
  %v4709 = fmul float %v4708, %v4705
  %v4710 = fmul float %v4709, %v4707
  %v4711 = fcmp ogt float %v4710, 0x3FDA8279A0000000
  %v4712 = call float @llvm.fmuladd.f32(float %v4710, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v4713 = select i1 %v4711, float %v4712, float %v4710
  %v4714 = select i1 %v4711, float 0x3FE62E4000000000, float 0x0000000000000000
  %v4715 = select i1 %v4711, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v4716 = fmul float %v4713, %v4713
  %v4717 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v4716, float 0xBFC0DA7220000000)
  %v4718 = call float @llvm.fmuladd.f32(float %v4717, float %v4716, float 0xBFC546EF00000000)
  %v4719 = call float @llvm.fmuladd.f32(float %v4718, float %v4716, float 0xBFD0002320000000)
  %v4720 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v4716, float 0x3FC22D90A0000000)
  %v4721 = call float @llvm.fmuladd.f32(float %v4720, float %v4716, float 0x3FC999FF60000000)
  %v4722 = call float @llvm.fmuladd.f32(float %v4721, float %v4716, float 0x3FD5555540000000)
  %v4723 = call float @llvm.fmuladd.f32(float %v4713, float %v4719, float %v4722)
  %v4724 = call float @llvm.fmuladd.f32(float %v4713, float %v4723, float 0xBFE0000000000000)
  %v4725 = fmul float %v4713, %v4713
  %v4726 = call float @llvm.fmuladd.f32(float %v4725, float %v4724, float %v4715)
  %v4727 = fadd float %v4726, %v4713
  %v4728 = fadd float %v4727, %v4714
  %v4729 = fcmp ogt float %v4685, 0x0000000000000000
  %v4730 = select i1 %v4729, float %v4685, float 0x0000000000000000
  %v4731 = fadd float %v4730, %v4728
  %v4732 = fadd float 0x3FF0000000000000, %v4731
  %v4733 = add i64 %v682, 0
  %v4734 = and i64 %v4733, %v350
  %v4735 = mul i64 %v4734, %v7
  %v4736 = add i64 %v4735, %v4631
  %v4737 = mul i64 %v4736, 8
  %v4738 = getelementptr inbounds float, ptr %v176, i64 %v4737
  %v4739 = add i64 %v682, 0
  %v4740 = and i64 %v4739, %v356
  %v4741 = mul i64 %v4740, %v7
  %v4742 = add i64 %v4741, %v4631
  %v4743 = mul i64 %v4742, 1
  %v4744 = getelementptr inbounds float, ptr %v182, i64 %v4743
  %v4745 = getelementptr inbounds float, ptr %v4744, i64 0
  %v4746 = load float, ptr %v4745, align 4
  %v4747 = add i64 %v682, 0
  %v4748 = and i64 %v4747, %v360
  %v4749 = mul i64 %v4748, %v7
  %v4750 = add i64 %v4749, %v4631
  %v4751 = mul i64 %v4750, 1
  %v4752 = getelementptr inbounds float, ptr %v186, i64 %v4751
  %v4753 = getelementptr inbounds float, ptr %v4752, i64 0
  %v4754 = load float, ptr %v4753, align 4
  %v4755 = add i64 0, %v4633
  %v4756 = getelementptr inbounds float, ptr %v4641, i64 %v4755
  %v4757 = load <8 x float>, ptr %v4756, align 4
  %v4758 = add i64 0, %v4633
  %v4759 = getelementptr inbounds float, ptr %v4647, i64 %v4758
  %v4760 = load <8 x float>, ptr %v4759, align 4
  %v4761 = fadd <8 x float> %v4757, %v4760
  %v4762 = insertelement <8 x float> poison, float %v4652, i64 0
  %v4763 = shufflevector <8 x float> %v4762, <8 x float> poison, <8 x i32> zeroinitializer
  %v4764 = fadd <8 x float> %v4761, %v4763
  %v4765 = add i64 0, %v4633
  %v4766 = getelementptr inbounds float, ptr %v4654, i64 %v4765
  %v4767 = load <8 x float>, ptr %v4766, align 4
  %v4768 = fadd <8 x float> %v4764, %v4767
  %v4769 = add i64 0, %v4633
  %v4770 = getelementptr inbounds float, ptr %v4656, i64 %v4769
  %v4771 = load <8 x float>, ptr %v4770, align 4
  %v4772 = add i64 0, %v4633
  %v4773 = getelementptr inbounds float, ptr %v4658, i64 %v4772
  %v4774 = load <8 x float>, ptr %v4773, align 4
  %v4775 = fsub <8 x float> %v4771, %v4774
  %v4776 = add i64 0, %v4633
  %v4777 = getelementptr inbounds float, ptr %v4660, i64 %v4776
  %v4778 = load <8 x float>, ptr %v4777, align 4
  %v4779 = fadd <8 x float> %v4775, %v4778
  %v4780 = add i64 0, %v4633
  %v4781 = getelementptr inbounds float, ptr %v4662, i64 %v4780
  %v4782 = load <8 x float>, ptr %v4781, align 4
  %v4783 = fadd <8 x float> %v4779, %v4782
  %v4784 = fadd <8 x float> %v4768, %v4783
  %v4785 = add i64 0, %v4633
  %v4786 = getelementptr inbounds float, ptr %v4676, i64 %v4785
  %v4787 = load <8 x float>, ptr %v4786, align 4
  %v4788 = insertelement <8 x float> poison, float %v4670, i64 0
  %v4789 = shufflevector <8 x float> %v4788, <8 x float> poison, <8 x i32> zeroinitializer
  %v4790 = fmul <8 x float> %v4789, %v4787
  %v4791 = add i64 0, %v4633
  %v4792 = getelementptr inbounds float, ptr %v4738, i64 %v4791
  %v4793 = load <8 x float>, ptr %v4792, align 4
  %v4794 = insertelement <8 x float> poison, float %v4732, i64 0
  %v4795 = shufflevector <8 x float> %v4794, <8 x float> poison, <8 x i32> zeroinitializer
  %v4796 = fmul <8 x float> %v4795, %v4793
  %v4797 = insertelement <8 x float> poison, float %v4746, i64 0
  %v4798 = shufflevector <8 x float> %v4797, <8 x float> poison, <8 x i32> zeroinitializer
  %v4799 = fsub <8 x float> %v4796, %v4798
  %v4800 = fcmp olt <8 x float> %v4799, splat (float 0xC05A400000000000)
  %v4801 = select <8 x i1> %v4800, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4799
  %v4802 = fcmp ogt <8 x float> %v4801, splat (float 0x4056400000000000)
  %v4803 = select <8 x i1> %v4802, <8 x float> splat (float 0x4056400000000000), <8 x float> %v4801
  %v4804 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4803, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4805 = fsub <8 x float> %v4804, splat (float 0x4168000000000000)
  %v4806 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4805, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4803)
  %v4807 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4805, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4806)
  %v4808 = bitcast <8 x float> %v4804 to <8 x i32>
  %v4809 = fmul <8 x float> %v4807, %v4807
  %v4810 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4807, <8 x float> splat (float 0x3F81227F40000000))
  %v4811 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4810, <8 x float> %v4807, <8 x float> splat (float 0x3FA5556740000000))
  %v4812 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4811, <8 x float> %v4807, <8 x float> splat (float 0x3FC5554B00000000))
  %v4813 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4812, <8 x float> %v4807, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4814 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4809, <8 x float> %v4813, <8 x float> %v4807)
  %v4815 = sub <8 x i32> %v4808, splat (i32 1262485250)
  %v4816 = lshr <8 x i32> %v4815, splat (i32 1)
  %v4817 = sub <8 x i32> %v4815, %v4816
  %v4818 = shl <8 x i32> %v4816, splat (i32 23)
  %v4819 = bitcast <8 x i32> %v4818 to <8 x float>
  %v4820 = shl <8 x i32> %v4817, splat (i32 23)
  %v4821 = bitcast <8 x i32> %v4820 to <8 x float>
  %v4822 = fadd <8 x float> %v4814, splat (float 0x3FF0000000000000)
  %v4823 = fmul <8 x float> %v4822, %v4819
  %v4824 = fmul <8 x float> %v4823, %v4821
  %v4825 = insertelement <8 x float> poison, float %v4754, i64 0
  %v4826 = shufflevector <8 x float> %v4825, <8 x float> poison, <8 x i32> zeroinitializer
  %v4827 = fdiv <8 x float> %v4824, %v4826
  %v4828 = insertelement <8 x float> poison, float %v4677, i64 0
  %v4829 = shufflevector <8 x float> %v4828, <8 x float> poison, <8 x i32> zeroinitializer
  %v4830 = fmul <8 x float> %v4829, %v4827
  %v4831 = fadd <8 x float> %v4790, %v4830
  %v4832 = fmul <8 x float> %v4784, %v4831
  %v4833 = fadd <8 x float> %v4634, %v4832
  %v4834 = add nsw i64 %v4633, 8
  br label %b318
b320:
  %v4835 = shufflevector <8 x float> %v4634, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4836 = shufflevector <8 x float> %v4634, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4837 = fadd <4 x float> %v4835, %v4836
  %v4838 = shufflevector <4 x float> %v4837, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4839 = shufflevector <4 x float> %v4837, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4840 = fadd <2 x float> %v4838, %v4839
  %v4841 = extractelement <2 x float> %v4840, i64 0
  %v4842 = extractelement <2 x float> %v4840, i64 1
  %v4843 = fadd float %v4841, %v4842
  %v4844 = fadd float %v4843, 0x0000000000000000
  %v4845 = mul i64 %v4631, 1
  %v4846 = getelementptr inbounds float, ptr %v250, i64 %v4845
  %v4847 = getelementptr inbounds float, ptr %v4846, i64 0
  store float %v4844, ptr %v4847, align 4
  %v4848 = add nsw i64 %v4631, 1
  br label %b315
b317:
  %v4849 = add i64 %v7, 0
  %v4850 = sdiv i64 %v4849, 1
  %v4851 = add i64 %v2, 1
  %v4852 = mul i64 %v4850, %v2
  %v4853 = sdiv i64 %v4852, %v3
  %v4854 = mul i64 %v4853, 1
  %v4855 = icmp slt i64 %v4854, %v7
  %v4856 = select i1 %v4855, i64 %v4854, i64 %v7
  %v4857 = mul i64 %v4850, %v4851
  %v4858 = sdiv i64 %v4857, %v3
  %v4859 = mul i64 %v4858, 1
  %v4860 = icmp slt i64 %v4859, %v7
  %v4861 = select i1 %v4860, i64 %v4859, i64 %v7
  br label %b321
b321:
  %v4862 = phi i64 [ %v4856, %b317 ], [ %v5065, %b326 ]
  %v4863 = icmp slt i64 %v4862, %v4861
  br i1 %v4863, label %b322, label %b323
b322:
  br label %b324
b324:
  %v4864 = phi i64 [ 0, %b322 ], [ %v5051, %b325 ]
  %v4865 = phi <8 x float> [ splat (float 0x0000000000000000), %b322 ], [ %v5050, %b325 ]
  %v4866 = icmp slt i64 %v4864, 8
  br i1 %v4866, label %b325, label %b326
b325:
  %v4867 = add i64 %v682, 1
  %v4868 = and i64 %v4867, 1
  %v4869 = mul i64 %v4868, %v7
  %v4870 = add i64 %v4869, %v4862
  %v4871 = mul i64 %v4870, 8
  %v4872 = getelementptr inbounds float, ptr %v54, i64 %v4871
  %v4873 = add i64 %v682, 1
  %v4874 = and i64 %v4873, 1
  %v4875 = mul i64 %v4874, %v7
  %v4876 = add i64 %v4875, %v4862
  %v4877 = mul i64 %v4876, 8
  %v4878 = getelementptr inbounds float, ptr %v52, i64 %v4877
  %v4879 = mul i64 %v4862, 1
  %v4880 = getelementptr inbounds float, ptr %v212, i64 %v4879
  %v4881 = getelementptr inbounds float, ptr %v4880, i64 0
  %v4882 = load float, ptr %v4881, align 4
  %v4883 = fneg float %v4882
  %v4884 = mul i64 %v4862, 8
  %v4885 = getelementptr inbounds float, ptr %v242, i64 %v4884
  %v4886 = mul i64 %v4862, 8
  %v4887 = getelementptr inbounds float, ptr %v236, i64 %v4886
  %v4888 = mul i64 %v4862, 8
  %v4889 = getelementptr inbounds float, ptr %v240, i64 %v4888
  %v4890 = mul i64 %v4862, 8
  %v4891 = getelementptr inbounds float, ptr %v244, i64 %v4890
  %v4892 = mul i64 %v4862, 8
  %v4893 = getelementptr inbounds float, ptr %v246, i64 %v4892
  %v4894 = add i64 %v682, 0
  %v4895 = and i64 %v4894, %v338
  %v4896 = mul i64 %v4895, %v7
  %v4897 = add i64 %v4896, %v4862
  %v4898 = mul i64 %v4897, 1
  %v4899 = getelementptr inbounds float, ptr %v164, i64 %v4898
  %v4900 = getelementptr inbounds float, ptr %v4899, i64 0
  %v4901 = load float, ptr %v4900, align 4
  %v4902 = add i64 %v682, 0
  %v4903 = and i64 %v4902, %v326
  %v4904 = mul i64 %v4903, %v7
  %v4905 = add i64 %v4904, %v4862
  %v4906 = mul i64 %v4905, 1
  %v4907 = getelementptr inbounds float, ptr %v148, i64 %v4906
  %v4908 = getelementptr inbounds float, ptr %v4907, i64 0
  %v4909 = load float, ptr %v4908, align 4
  %v4910 = call float @llvm.fabs.f32(float %v4909)
  %v4911 = fneg float %v4910
  %v4912 = fcmp olt float %v4911, 0xC05A400000000000
  %v4913 = select i1 %v4912, float 0xC05A400000000000, float %v4911
  %v4914 = call float @llvm.fmuladd.f32(float %v4913, float 0x3FF7154760000000, float 0x4168000000000000)
  %v4915 = fsub float %v4914, 0x4168000000000000
  %v4916 = call float @llvm.fmuladd.f32(float %v4915, float 0xBFE62E4000000000, float %v4913)
  %v4917 = call float @llvm.fmuladd.f32(float %v4915, float 0xBEB7F7D1C0000000, float %v4916)
  %v4918 = bitcast float %v4914 to i32
  %v4919 = fmul float %v4917, %v4917
  %v4920 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v4917, float 0x3F81227F40000000)
  %v4921 = call float @llvm.fmuladd.f32(float %v4920, float %v4917, float 0x3FA5556740000000)
  %v4922 = call float @llvm.fmuladd.f32(float %v4921, float %v4917, float 0x3FC5554B00000000)
  %v4923 = call float @llvm.fmuladd.f32(float %v4922, float %v4917, float 0x3FDFFFFFE0000000)
  %v4924 = call float @llvm.fmuladd.f32(float %v4919, float %v4923, float %v4917)
  %v4925 = sub i32 %v4918, 1262485250
  %v4926 = lshr i32 %v4925, 1
  %v4927 = sub i32 %v4925, %v4926
  %v4928 = shl i32 %v4926, 23
  %v4929 = bitcast i32 %v4928 to float
  %v4930 = shl i32 %v4927, 23
  %v4931 = bitcast i32 %v4930 to float
  %v4932 = fadd float %v4924, 0x3FF0000000000000
  %v4933 = fmul float %v4932, %v4929
  %v4934 = fmul float %v4933, %v4931
  %v4935 = fcmp ogt float %v4934, 0x3FDA8279A0000000
  %v4936 = call float @llvm.fmuladd.f32(float %v4934, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v4937 = select i1 %v4935, float %v4936, float %v4934
  %v4938 = select i1 %v4935, float 0x3FE62E4000000000, float 0x0000000000000000
  %v4939 = select i1 %v4935, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v4940 = fmul float %v4937, %v4937
  %v4941 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v4940, float 0xBFC0DA7220000000)
  %v4942 = call float @llvm.fmuladd.f32(float %v4941, float %v4940, float 0xBFC546EF00000000)
  %v4943 = call float @llvm.fmuladd.f32(float %v4942, float %v4940, float 0xBFD0002320000000)
  %v4944 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v4940, float 0x3FC22D90A0000000)
  %v4945 = call float @llvm.fmuladd.f32(float %v4944, float %v4940, float 0x3FC999FF60000000)
  %v4946 = call float @llvm.fmuladd.f32(float %v4945, float %v4940, float 0x3FD5555540000000)
  %v4947 = call float @llvm.fmuladd.f32(float %v4937, float %v4943, float %v4946)
  %v4948 = call float @llvm.fmuladd.f32(float %v4937, float %v4947, float 0xBFE0000000000000)
  %v4949 = fmul float %v4937, %v4937
  %v4950 = call float @llvm.fmuladd.f32(float %v4949, float %v4948, float %v4939)
  %v4951 = fadd float %v4950, %v4937
  %v4952 = fadd float %v4951, %v4938
  %v4953 = fcmp ogt float %v4909, 0x0000000000000000
  %v4954 = select i1 %v4953, float %v4909, float 0x0000000000000000
  %v4955 = fadd float %v4954, %v4952
  %v4956 = fadd float 0x3FF0000000000000, %v4955
  %v4957 = add i64 %v682, 0
  %v4958 = and i64 %v4957, %v350
  %v4959 = mul i64 %v4958, %v7
  %v4960 = add i64 %v4959, %v4862
  %v4961 = mul i64 %v4960, 8
  %v4962 = getelementptr inbounds float, ptr %v176, i64 %v4961
  %v4963 = add i64 %v682, 0
  %v4964 = and i64 %v4963, %v356
  %v4965 = mul i64 %v4964, %v7
  %v4966 = add i64 %v4965, %v4862
  %v4967 = mul i64 %v4966, 1
  %v4968 = getelementptr inbounds float, ptr %v182, i64 %v4967
  %v4969 = getelementptr inbounds float, ptr %v4968, i64 0
  %v4970 = load float, ptr %v4969, align 4
  %v4971 = add i64 %v682, 0
  %v4972 = and i64 %v4971, %v360
  %v4973 = mul i64 %v4972, %v7
  %v4974 = add i64 %v4973, %v4862
  %v4975 = mul i64 %v4974, 1
  %v4976 = getelementptr inbounds float, ptr %v186, i64 %v4975
  %v4977 = getelementptr inbounds float, ptr %v4976, i64 0
  %v4978 = load float, ptr %v4977, align 4
  %v4979 = add i64 0, %v4864
  %v4980 = getelementptr inbounds float, ptr %v4872, i64 %v4979
  %v4981 = load <8 x float>, ptr %v4980, align 4
  %v4982 = add i64 0, %v4864
  %v4983 = getelementptr inbounds float, ptr %v4878, i64 %v4982
  %v4984 = load <8 x float>, ptr %v4983, align 4
  %v4985 = fadd <8 x float> %v4981, %v4984
  %v4986 = insertelement <8 x float> poison, float %v4883, i64 0
  %v4987 = shufflevector <8 x float> %v4986, <8 x float> poison, <8 x i32> zeroinitializer
  %v4988 = fadd <8 x float> %v4985, %v4987
  %v4989 = add i64 0, %v4864
  %v4990 = getelementptr inbounds float, ptr %v4885, i64 %v4989
  %v4991 = load <8 x float>, ptr %v4990, align 4
  %v4992 = fadd <8 x float> %v4988, %v4991
  %v4993 = add i64 0, %v4864
  %v4994 = getelementptr inbounds float, ptr %v4887, i64 %v4993
  %v4995 = load <8 x float>, ptr %v4994, align 4
  %v4996 = add i64 0, %v4864
  %v4997 = getelementptr inbounds float, ptr %v4889, i64 %v4996
  %v4998 = load <8 x float>, ptr %v4997, align 4
  %v4999 = fsub <8 x float> %v4995, %v4998
  %v5000 = add i64 0, %v4864
  %v5001 = getelementptr inbounds float, ptr %v4891, i64 %v5000
  %v5002 = load <8 x float>, ptr %v5001, align 4
  %v5003 = fadd <8 x float> %v4999, %v5002
  %v5004 = add i64 0, %v4864
  %v5005 = getelementptr inbounds float, ptr %v4893, i64 %v5004
  %v5006 = load <8 x float>, ptr %v5005, align 4
  %v5007 = fadd <8 x float> %v5003, %v5006
  %v5008 = fadd <8 x float> %v4992, %v5007
  %v5009 = insertelement <8 x float> poison, float %v4901, i64 0
  %v5010 = shufflevector <8 x float> %v5009, <8 x float> poison, <8 x i32> zeroinitializer
  %v5011 = fmul <8 x float> %v5008, %v5010
  %v5012 = add i64 0, %v4864
  %v5013 = getelementptr inbounds float, ptr %v4962, i64 %v5012
  %v5014 = load <8 x float>, ptr %v5013, align 4
  %v5015 = insertelement <8 x float> poison, float %v4956, i64 0
  %v5016 = shufflevector <8 x float> %v5015, <8 x float> poison, <8 x i32> zeroinitializer
  %v5017 = fmul <8 x float> %v5016, %v5014
  %v5018 = insertelement <8 x float> poison, float %v4970, i64 0
  %v5019 = shufflevector <8 x float> %v5018, <8 x float> poison, <8 x i32> zeroinitializer
  %v5020 = fsub <8 x float> %v5017, %v5019
  %v5021 = fcmp olt <8 x float> %v5020, splat (float 0xC05A400000000000)
  %v5022 = select <8 x i1> %v5021, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v5020
  %v5023 = fcmp ogt <8 x float> %v5022, splat (float 0x4056400000000000)
  %v5024 = select <8 x i1> %v5023, <8 x float> splat (float 0x4056400000000000), <8 x float> %v5022
  %v5025 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5024, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v5026 = fsub <8 x float> %v5025, splat (float 0x4168000000000000)
  %v5027 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5026, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v5024)
  %v5028 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5026, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v5027)
  %v5029 = bitcast <8 x float> %v5025 to <8 x i32>
  %v5030 = fmul <8 x float> %v5028, %v5028
  %v5031 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v5028, <8 x float> splat (float 0x3F81227F40000000))
  %v5032 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5031, <8 x float> %v5028, <8 x float> splat (float 0x3FA5556740000000))
  %v5033 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5032, <8 x float> %v5028, <8 x float> splat (float 0x3FC5554B00000000))
  %v5034 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5033, <8 x float> %v5028, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v5035 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5030, <8 x float> %v5034, <8 x float> %v5028)
  %v5036 = sub <8 x i32> %v5029, splat (i32 1262485250)
  %v5037 = lshr <8 x i32> %v5036, splat (i32 1)
  %v5038 = sub <8 x i32> %v5036, %v5037
  %v5039 = shl <8 x i32> %v5037, splat (i32 23)
  %v5040 = bitcast <8 x i32> %v5039 to <8 x float>
  %v5041 = shl <8 x i32> %v5038, splat (i32 23)
  %v5042 = bitcast <8 x i32> %v5041 to <8 x float>
  %v5043 = fadd <8 x float> %v5035, splat (float 0x3FF0000000000000)
  %v5044 = fmul <8 x float> %v5043, %v5040
  %v5045 = fmul <8 x float> %v5044, %v5042
  %v5046 = insertelement <8 x float> poison, float %v4978, i64 0
  %v5047 = shufflevector <8 x float> %v5046, <8 x float> poison, <8 x i32> zeroinitializer
  %v5048 = fdiv <8 x float> %v5045, %v5047
  %v5049 = fmul <8 x float> %v5011, %v5048
  %v5050 = fadd <8 x float> %v4865, %v5049
  %v5051 = add nsw i64 %v4864, 8
  br label %b324
b326:
  %v5052 = shufflevector <8 x float> %v4865, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v5053 = shufflevector <8 x float> %v4865, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v5054 = fadd <4 x float> %v5052, %v5053
  %v5055 = shufflevector <4 x float> %v5054, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v5056 = shufflevector <4 x float> %v5054, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v5057 = fadd <2 x float> %v5055, %v5056
  %v5058 = extractelement <2 x float> %v5057, i64 0
  %v5059 = extractelement <2 x float> %v5057, i64 1
  %v5060 = fadd float %v5058, %v5059
  %v5061 = fadd float %v5060, 0x0000000000000000
  %v5062 = mul i64 %v4862, 1
  %v5063 = getelementptr inbounds float, ptr %v252, i64 %v5062
  %v5064 = getelementptr inbounds float, ptr %v5063, i64 0
  store float %v5061, ptr %v5064, align 4
  %v5065 = add nsw i64 %v4862, 1
  br label %b321
b323:
  %v5066 = add i64 %v7, 0
  %v5067 = sdiv i64 %v5066, 1
  %v5068 = add i64 %v2, 1
  %v5069 = mul i64 %v5067, %v2
  %v5070 = sdiv i64 %v5069, %v3
  %v5071 = mul i64 %v5070, 1
  %v5072 = icmp slt i64 %v5071, %v7
  %v5073 = select i1 %v5072, i64 %v5071, i64 %v7
  %v5074 = mul i64 %v5067, %v5068
  %v5075 = sdiv i64 %v5074, %v3
  %v5076 = mul i64 %v5075, 1
  %v5077 = icmp slt i64 %v5076, %v7
  %v5078 = select i1 %v5077, i64 %v5076, i64 %v7
  br label %b327
b327:
  %v5079 = phi i64 [ %v5073, %b323 ], [ %v5177, %b332 ]
  %v5080 = icmp slt i64 %v5079, %v5078
  br i1 %v5080, label %b328, label %b329
b328:
  br label %b330
b330:
  %v5081 = phi i64 [ 0, %b328 ], [ %v5163, %b331 ]
  %v5082 = phi <8 x float> [ splat (float 0x0000000000000000), %b328 ], [ %v5162, %b331 ]
  %v5083 = icmp slt i64 %v5081, 8
  br i1 %v5083, label %b331, label %b332
b331:
  %v5084 = add i64 %v682, 1
  %v5085 = and i64 %v5084, 1
  %v5086 = mul i64 %v5085, %v7
  %v5087 = add i64 %v5086, %v5079
  %v5088 = mul i64 %v5087, 8
  %v5089 = getelementptr inbounds float, ptr %v54, i64 %v5088
  %v5090 = add i64 %v682, 1
  %v5091 = and i64 %v5090, 1
  %v5092 = mul i64 %v5091, %v7
  %v5093 = add i64 %v5092, %v5079
  %v5094 = mul i64 %v5093, 8
  %v5095 = getelementptr inbounds float, ptr %v52, i64 %v5094
  %v5096 = mul i64 %v5079, 1
  %v5097 = getelementptr inbounds float, ptr %v212, i64 %v5096
  %v5098 = getelementptr inbounds float, ptr %v5097, i64 0
  %v5099 = load float, ptr %v5098, align 4
  %v5100 = fneg float %v5099
  %v5101 = mul i64 %v5079, 8
  %v5102 = getelementptr inbounds float, ptr %v242, i64 %v5101
  %v5103 = mul i64 %v5079, 8
  %v5104 = getelementptr inbounds float, ptr %v236, i64 %v5103
  %v5105 = mul i64 %v5079, 8
  %v5106 = getelementptr inbounds float, ptr %v240, i64 %v5105
  %v5107 = mul i64 %v5079, 8
  %v5108 = getelementptr inbounds float, ptr %v244, i64 %v5107
  %v5109 = mul i64 %v5079, 8
  %v5110 = getelementptr inbounds float, ptr %v246, i64 %v5109
  %v5111 = add i64 %v682, 0
  %v5112 = and i64 %v5111, %v338
  %v5113 = mul i64 %v5112, %v7
  %v5114 = add i64 %v5113, %v5079
  %v5115 = mul i64 %v5114, 1
  %v5116 = getelementptr inbounds float, ptr %v164, i64 %v5115
  %v5117 = getelementptr inbounds float, ptr %v5116, i64 0
  %v5118 = load float, ptr %v5117, align 4
  %v5119 = add i64 %v682, 0
  %v5120 = and i64 %v5119, %v358
  %v5121 = mul i64 %v5120, %v7
  %v5122 = add i64 %v5121, %v5079
  %v5123 = mul i64 %v5122, 8
  %v5124 = getelementptr inbounds float, ptr %v184, i64 %v5123
  %v5125 = add i64 0, %v5081
  %v5126 = getelementptr inbounds float, ptr %v5089, i64 %v5125
  %v5127 = load <8 x float>, ptr %v5126, align 4
  %v5128 = add i64 0, %v5081
  %v5129 = getelementptr inbounds float, ptr %v5095, i64 %v5128
  %v5130 = load <8 x float>, ptr %v5129, align 4
  %v5131 = fadd <8 x float> %v5127, %v5130
  %v5132 = insertelement <8 x float> poison, float %v5100, i64 0
  %v5133 = shufflevector <8 x float> %v5132, <8 x float> poison, <8 x i32> zeroinitializer
  %v5134 = fadd <8 x float> %v5131, %v5133
  %v5135 = add i64 0, %v5081
  %v5136 = getelementptr inbounds float, ptr %v5102, i64 %v5135
  %v5137 = load <8 x float>, ptr %v5136, align 4
  %v5138 = fadd <8 x float> %v5134, %v5137
  %v5139 = add i64 0, %v5081
  %v5140 = getelementptr inbounds float, ptr %v5104, i64 %v5139
  %v5141 = load <8 x float>, ptr %v5140, align 4
  %v5142 = add i64 0, %v5081
  %v5143 = getelementptr inbounds float, ptr %v5106, i64 %v5142
  %v5144 = load <8 x float>, ptr %v5143, align 4
  %v5145 = fsub <8 x float> %v5141, %v5144
  %v5146 = add i64 0, %v5081
  %v5147 = getelementptr inbounds float, ptr %v5108, i64 %v5146
  %v5148 = load <8 x float>, ptr %v5147, align 4
  %v5149 = fadd <8 x float> %v5145, %v5148
  %v5150 = add i64 0, %v5081
  %v5151 = getelementptr inbounds float, ptr %v5110, i64 %v5150
  %v5152 = load <8 x float>, ptr %v5151, align 4
  %v5153 = fadd <8 x float> %v5149, %v5152
  %v5154 = fadd <8 x float> %v5138, %v5153
  %v5155 = insertelement <8 x float> poison, float %v5118, i64 0
  %v5156 = shufflevector <8 x float> %v5155, <8 x float> poison, <8 x i32> zeroinitializer
  %v5157 = fmul <8 x float> %v5154, %v5156
  %v5158 = add i64 0, %v5081
  %v5159 = getelementptr inbounds float, ptr %v5124, i64 %v5158
  %v5160 = load <8 x float>, ptr %v5159, align 4
  %v5161 = fmul <8 x float> %v5157, %v5160
  %v5162 = fadd <8 x float> %v5082, %v5161
  %v5163 = add nsw i64 %v5081, 8
  br label %b330
b332:
  %v5164 = shufflevector <8 x float> %v5082, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v5165 = shufflevector <8 x float> %v5082, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v5166 = fadd <4 x float> %v5164, %v5165
  %v5167 = shufflevector <4 x float> %v5166, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v5168 = shufflevector <4 x float> %v5166, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v5169 = fadd <2 x float> %v5167, %v5168
  %v5170 = extractelement <2 x float> %v5169, i64 0
  %v5171 = extractelement <2 x float> %v5169, i64 1
  %v5172 = fadd float %v5170, %v5171
  %v5173 = fadd float %v5172, 0x0000000000000000
  %v5174 = mul i64 %v5079, 1
  %v5175 = getelementptr inbounds float, ptr %v254, i64 %v5174
  %v5176 = getelementptr inbounds float, ptr %v5175, i64 0
  store float %v5173, ptr %v5176, align 4
  %v5177 = add nsw i64 %v5079, 1
  br label %b327
b329:
  %v5178 = add i64 %v7, 0
  %v5179 = sdiv i64 %v5178, 1
  %v5180 = add i64 %v2, 1
  %v5181 = mul i64 %v5179, %v2
  %v5182 = sdiv i64 %v5181, %v3
  %v5183 = mul i64 %v5182, 1
  %v5184 = icmp slt i64 %v5183, %v7
  %v5185 = select i1 %v5184, i64 %v5183, i64 %v7
  %v5186 = mul i64 %v5179, %v5180
  %v5187 = sdiv i64 %v5186, %v3
  %v5188 = mul i64 %v5187, 1
  %v5189 = icmp slt i64 %v5188, %v7
  %v5190 = select i1 %v5189, i64 %v5188, i64 %v7
  br label %b333
b333:
  %v5191 = phi i64 [ %v5185, %b329 ], [ %v5294, %b341 ]
  %v5192 = icmp slt i64 %v5191, %v5190
  br i1 %v5192, label %b334, label %b335
b334:
  %v5193 = mul i64 %v5191, 8
  %v5194 = getelementptr inbounds float, ptr %v238, i64 %v5193
  br label %b336
b336:
  %v5195 = phi i64 [ 0, %b334 ], [ %v5198, %b337 ]
  %v5196 = icmp slt i64 %v5195, 8
  br i1 %v5196, label %b337, label %b338
b337:
  %v5197 = getelementptr inbounds float, ptr %v5194, i64 %v5195
  store float 0x0000000000000000, ptr %v5197, align 4
  %v5198 = add nsw i64 %v5195, 1
  br label %b336
b338:
  br label %b339
b339:
  %v5199 = phi i64 [ 0, %b338 ], [ %v5293, %b340 ]
  %v5200 = icmp slt i64 %v5199, 8
  br i1 %v5200, label %b340, label %b341
b340:
  %v5201 = add i64 %v682, 0
  %v5202 = and i64 %v5201, %v348
  %v5203 = mul i64 %v5202, %v7
  %v5204 = add i64 %v5203, %v5191
  %v5205 = mul i64 %v5204, 8
  %v5206 = getelementptr inbounds float, ptr %v174, i64 %v5205
  %v5207 = add i64 %v682, 1
  %v5208 = and i64 %v5207, 1
  %v5209 = mul i64 %v5208, %v7
  %v5210 = add i64 %v5209, %v5191
  %v5211 = mul i64 %v5210, 8
  %v5212 = getelementptr inbounds float, ptr %v54, i64 %v5211
  %v5213 = add i64 %v682, 1
  %v5214 = and i64 %v5213, 1
  %v5215 = mul i64 %v5214, %v7
  %v5216 = add i64 %v5215, %v5191
  %v5217 = mul i64 %v5216, 8
  %v5218 = getelementptr inbounds float, ptr %v52, i64 %v5217
  %v5219 = mul i64 %v5191, 1
  %v5220 = getelementptr inbounds float, ptr %v212, i64 %v5219
  %v5221 = getelementptr inbounds float, ptr %v5220, i64 0
  %v5222 = load float, ptr %v5221, align 4
  %v5223 = fneg float %v5222
  %v5224 = mul i64 %v5191, 8
  %v5225 = getelementptr inbounds float, ptr %v242, i64 %v5224
  %v5226 = mul i64 %v5191, 8
  %v5227 = getelementptr inbounds float, ptr %v236, i64 %v5226
  %v5228 = mul i64 %v5191, 8
  %v5229 = getelementptr inbounds float, ptr %v240, i64 %v5228
  %v5230 = mul i64 %v5191, 8
  %v5231 = getelementptr inbounds float, ptr %v244, i64 %v5230
  %v5232 = mul i64 %v5191, 8
  %v5233 = getelementptr inbounds float, ptr %v246, i64 %v5232
  %v5234 = add i64 %v682, 0
  %v5235 = and i64 %v5234, %v338
  %v5236 = mul i64 %v5235, %v7
  %v5237 = add i64 %v5236, %v5191
  %v5238 = mul i64 %v5237, 1
  %v5239 = getelementptr inbounds float, ptr %v164, i64 %v5238
  %v5240 = getelementptr inbounds float, ptr %v5239, i64 0
  %v5241 = load float, ptr %v5240, align 4
  %v5242 = add i64 %v682, 0
  %v5243 = and i64 %v5242, %v336
  %v5244 = mul i64 %v5243, %v7
  %v5245 = add i64 %v5244, %v5191
  %v5246 = mul i64 %v5245, 1
  %v5247 = getelementptr inbounds float, ptr %v162, i64 %v5246
  %v5248 = getelementptr inbounds float, ptr %v5247, i64 0
  %v5249 = load float, ptr %v5248, align 4
  %v5250 = add i64 0, %v5199
  %v5251 = getelementptr inbounds float, ptr %v5206, i64 %v5250
  %v5252 = load float, ptr %v5251, align 4
  %v5253 = add i64 0, %v5199
  %v5254 = getelementptr inbounds float, ptr %v5212, i64 %v5253
  %v5255 = load float, ptr %v5254, align 4
  %v5256 = add i64 0, %v5199
  %v5257 = getelementptr inbounds float, ptr %v5218, i64 %v5256
  %v5258 = load float, ptr %v5257, align 4
  %v5259 = fadd float %v5255, %v5258
  %v5260 = fadd float %v5259, %v5223
  %v5261 = add i64 0, %v5199
  %v5262 = getelementptr inbounds float, ptr %v5225, i64 %v5261
  %v5263 = load float, ptr %v5262, align 4
  %v5264 = fadd float %v5260, %v5263
  %v5265 = add i64 0, %v5199
  %v5266 = getelementptr inbounds float, ptr %v5227, i64 %v5265
  %v5267 = load float, ptr %v5266, align 4
  %v5268 = add i64 0, %v5199
  %v5269 = getelementptr inbounds float, ptr %v5229, i64 %v5268
  %v5270 = load float, ptr %v5269, align 4
  %v5271 = fsub float %v5267, %v5270
  %v5272 = add i64 0, %v5199
  %v5273 = getelementptr inbounds float, ptr %v5231, i64 %v5272
  %v5274 = load float, ptr %v5273, align 4
  %v5275 = fadd float %v5271, %v5274
  %v5276 = add i64 0, %v5199
  %v5277 = getelementptr inbounds float, ptr %v5233, i64 %v5276
  %v5278 = load float, ptr %v5277, align 4
  %v5279 = fadd float %v5275, %v5278
  %v5280 = fadd float %v5264, %v5279
  %v5281 = fmul float %v5280, %v5241
  %v5282 = fmul float %v5281, %v5249
  %v5283 = fptosi float %v5252 to i64
  %v5284 = icmp slt i64 %v5283, 0
  %v5285 = select i1 %v5284, i64 0, i64 %v5283
  %v5286 = icmp sgt i64 %v5285, 7
  %v5287 = select i1 %v5286, i64 7, i64 %v5285
  %v5288 = mul i64 %v5287, 1
  %v5289 = add i64 0, %v5288
  %v5290 = getelementptr inbounds float, ptr %v5194, i64 %v5289
  %v5291 = load float, ptr %v5290, align 4
  %v5292 = fadd float %v5291, %v5282
  store float %v5292, ptr %v5290, align 4
  %v5293 = add nsw i64 %v5199, 1
  br label %b339
b341:
  %v5294 = add nsw i64 %v5191, 1
  br label %b333
b335:
  %v5295 = add i64 %v7, 0
  %v5296 = sdiv i64 %v5295, 1
  %v5297 = add i64 %v2, 1
  %v5298 = mul i64 %v5296, %v2
  %v5299 = sdiv i64 %v5298, %v3
  %v5300 = mul i64 %v5299, 1
  %v5301 = icmp slt i64 %v5300, %v7
  %v5302 = select i1 %v5301, i64 %v5300, i64 %v7
  %v5303 = mul i64 %v5296, %v5297
  %v5304 = sdiv i64 %v5303, %v3
  %v5305 = mul i64 %v5304, 1
  %v5306 = icmp slt i64 %v5305, %v7
  %v5307 = select i1 %v5306, i64 %v5305, i64 %v7
  br label %b342
b342:
  %v5308 = phi i64 [ %v5302, %b335 ], [ %v5526, %b347 ]
  %v5309 = icmp slt i64 %v5308, %v5307
  br i1 %v5309, label %b343, label %b344
b343:
  br label %b345
b345:
  %v5310 = phi i64 [ 0, %b343 ], [ %v5511, %b346 ]
  %v5311 = phi <8 x float> [ splat (float 0x0000000000000000), %b343 ], [ %v5510, %b346 ]
  %v5312 = icmp slt i64 %v5310, 8
  br i1 %v5312, label %b346, label %b347
b346:
  %v5313 = add i64 %v682, 1
  %v5314 = and i64 %v5313, 1
  %v5315 = mul i64 %v5314, %v7
  %v5316 = add i64 %v5315, %v5308
  %v5317 = mul i64 %v5316, 8
  %v5318 = getelementptr inbounds float, ptr %v54, i64 %v5317
  %v5319 = add i64 %v682, 1
  %v5320 = and i64 %v5319, 1
  %v5321 = mul i64 %v5320, %v7
  %v5322 = add i64 %v5321, %v5308
  %v5323 = mul i64 %v5322, 8
  %v5324 = getelementptr inbounds float, ptr %v52, i64 %v5323
  %v5325 = mul i64 %v5308, 1
  %v5326 = getelementptr inbounds float, ptr %v212, i64 %v5325
  %v5327 = getelementptr inbounds float, ptr %v5326, i64 0
  %v5328 = load float, ptr %v5327, align 4
  %v5329 = fneg float %v5328
  %v5330 = mul i64 %v5308, 8
  %v5331 = getelementptr inbounds float, ptr %v242, i64 %v5330
  %v5332 = mul i64 %v5308, 8
  %v5333 = getelementptr inbounds float, ptr %v236, i64 %v5332
  %v5334 = mul i64 %v5308, 8
  %v5335 = getelementptr inbounds float, ptr %v240, i64 %v5334
  %v5336 = mul i64 %v5308, 8
  %v5337 = getelementptr inbounds float, ptr %v244, i64 %v5336
  %v5338 = mul i64 %v5308, 8
  %v5339 = getelementptr inbounds float, ptr %v246, i64 %v5338
  %v5340 = add i64 %v682, 0
  %v5341 = and i64 %v5340, %v338
  %v5342 = mul i64 %v5341, %v7
  %v5343 = add i64 %v5342, %v5308
  %v5344 = mul i64 %v5343, 1
  %v5345 = getelementptr inbounds float, ptr %v164, i64 %v5344
  %v5346 = getelementptr inbounds float, ptr %v5345, i64 0
  %v5347 = load float, ptr %v5346, align 4
  %v5348 = add i64 %v682, 0
  %v5349 = and i64 %v5348, %v336
  %v5350 = mul i64 %v5349, %v7
  %v5351 = add i64 %v5350, %v5308
  %v5352 = mul i64 %v5351, 1
  %v5353 = getelementptr inbounds float, ptr %v162, i64 %v5352
  %v5354 = getelementptr inbounds float, ptr %v5353, i64 0
  %v5355 = load float, ptr %v5354, align 4
  %v5356 = fsub float 0x3FF0000000000000, %v5355
  %v5357 = add i64 %v682, 0
  %v5358 = and i64 %v5357, %v326
  %v5359 = mul i64 %v5358, %v7
  %v5360 = add i64 %v5359, %v5308
  %v5361 = mul i64 %v5360, 1
  %v5362 = getelementptr inbounds float, ptr %v148, i64 %v5361
  %v5363 = getelementptr inbounds float, ptr %v5362, i64 0
  %v5364 = load float, ptr %v5363, align 4
  %v5365 = call float @llvm.fabs.f32(float %v5364)
  %v5366 = fneg float %v5365
  %v5367 = fcmp olt float %v5366, 0xC05A400000000000
  %v5368 = select i1 %v5367, float 0xC05A400000000000, float %v5366
  %v5369 = call float @llvm.fmuladd.f32(float %v5368, float 0x3FF7154760000000, float 0x4168000000000000)
  %v5370 = fsub float %v5369, 0x4168000000000000
  %v5371 = call float @llvm.fmuladd.f32(float %v5370, float 0xBFE62E4000000000, float %v5368)
  %v5372 = call float @llvm.fmuladd.f32(float %v5370, float 0xBEB7F7D1C0000000, float %v5371)
  %v5373 = bitcast float %v5369 to i32
  %v5374 = fmul float %v5372, %v5372
  %v5375 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v5372, float 0x3F81227F40000000)
  %v5376 = call float @llvm.fmuladd.f32(float %v5375, float %v5372, float 0x3FA5556740000000)
  %v5377 = call float @llvm.fmuladd.f32(float %v5376, float %v5372, float 0x3FC5554B00000000)
  %v5378 = call float @llvm.fmuladd.f32(float %v5377, float %v5372, float 0x3FDFFFFFE0000000)
  %v5379 = call float @llvm.fmuladd.f32(float %v5374, float %v5378, float %v5372)
  %v5380 = sub i32 %v5373, 1262485250
  %v5381 = lshr i32 %v5380, 1
  %v5382 = sub i32 %v5380, %v5381
  %v5383 = shl i32 %v5381, 23
  %v5384 = bitcast i32 %v5383 to float
  %v5385 = shl i32 %v5382, 23
  %v5386 = bitcast i32 %v5385 to float
  %v5387 = fadd float %v5379, 0x3FF0000000000000
  %v5388 = fmul float %v5387, %v5384
  %v5389 = fmul float %v5388, %v5386
  %v5390 = fcmp ogt float %v5389, 0x3FDA8279A0000000
  %v5391 = call float @llvm.fmuladd.f32(float %v5389, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v5392 = select i1 %v5390, float %v5391, float %v5389
  %v5393 = select i1 %v5390, float 0x3FE62E4000000000, float 0x0000000000000000
  %v5394 = select i1 %v5390, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v5395 = fmul float %v5392, %v5392
  %v5396 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v5395, float 0xBFC0DA7220000000)
  %v5397 = call float @llvm.fmuladd.f32(float %v5396, float %v5395, float 0xBFC546EF00000000)
  %v5398 = call float @llvm.fmuladd.f32(float %v5397, float %v5395, float 0xBFD0002320000000)
  %v5399 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v5395, float 0x3FC22D90A0000000)
  %v5400 = call float @llvm.fmuladd.f32(float %v5399, float %v5395, float 0x3FC999FF60000000)
  %v5401 = call float @llvm.fmuladd.f32(float %v5400, float %v5395, float 0x3FD5555540000000)
  %v5402 = call float @llvm.fmuladd.f32(float %v5392, float %v5398, float %v5401)
  %v5403 = call float @llvm.fmuladd.f32(float %v5392, float %v5402, float 0xBFE0000000000000)
  %v5404 = fmul float %v5392, %v5392
  %v5405 = call float @llvm.fmuladd.f32(float %v5404, float %v5403, float %v5394)
  %v5406 = fadd float %v5405, %v5392
  %v5407 = fadd float %v5406, %v5393
  %v5408 = fcmp ogt float %v5364, 0x0000000000000000
  %v5409 = select i1 %v5408, float %v5364, float 0x0000000000000000
  %v5410 = fadd float %v5409, %v5407
  %v5411 = fadd float 0x3FF0000000000000, %v5410
  %v5412 = add i64 %v682, 0
  %v5413 = and i64 %v5412, %v350
  %v5414 = mul i64 %v5413, %v7
  %v5415 = add i64 %v5414, %v5308
  %v5416 = mul i64 %v5415, 8
  %v5417 = getelementptr inbounds float, ptr %v176, i64 %v5416
  %v5418 = add i64 %v682, 0
  %v5419 = and i64 %v5418, %v356
  %v5420 = mul i64 %v5419, %v7
  %v5421 = add i64 %v5420, %v5308
  %v5422 = mul i64 %v5421, 1
  %v5423 = getelementptr inbounds float, ptr %v182, i64 %v5422
  %v5424 = getelementptr inbounds float, ptr %v5423, i64 0
  %v5425 = load float, ptr %v5424, align 4
  %v5426 = add i64 %v682, 0
  %v5427 = and i64 %v5426, %v360
  %v5428 = mul i64 %v5427, %v7
  %v5429 = add i64 %v5428, %v5308
  %v5430 = mul i64 %v5429, 1
  %v5431 = getelementptr inbounds float, ptr %v186, i64 %v5430
  %v5432 = getelementptr inbounds float, ptr %v5431, i64 0
  %v5433 = load float, ptr %v5432, align 4
  %v5434 = add i64 0, %v5310
  %v5435 = getelementptr inbounds float, ptr %v5318, i64 %v5434
  %v5436 = load <8 x float>, ptr %v5435, align 4
  %v5437 = add i64 0, %v5310
  %v5438 = getelementptr inbounds float, ptr %v5324, i64 %v5437
  %v5439 = load <8 x float>, ptr %v5438, align 4
  %v5440 = fadd <8 x float> %v5436, %v5439
  %v5441 = insertelement <8 x float> poison, float %v5329, i64 0
  %v5442 = shufflevector <8 x float> %v5441, <8 x float> poison, <8 x i32> zeroinitializer
  %v5443 = fadd <8 x float> %v5440, %v5442
  %v5444 = add i64 0, %v5310
  %v5445 = getelementptr inbounds float, ptr %v5331, i64 %v5444
  %v5446 = load <8 x float>, ptr %v5445, align 4
  %v5447 = fadd <8 x float> %v5443, %v5446
  %v5448 = add i64 0, %v5310
  %v5449 = getelementptr inbounds float, ptr %v5333, i64 %v5448
  %v5450 = load <8 x float>, ptr %v5449, align 4
  %v5451 = add i64 0, %v5310
  %v5452 = getelementptr inbounds float, ptr %v5335, i64 %v5451
  %v5453 = load <8 x float>, ptr %v5452, align 4
  %v5454 = fsub <8 x float> %v5450, %v5453
  %v5455 = add i64 0, %v5310
  %v5456 = getelementptr inbounds float, ptr %v5337, i64 %v5455
  %v5457 = load <8 x float>, ptr %v5456, align 4
  %v5458 = fadd <8 x float> %v5454, %v5457
  %v5459 = add i64 0, %v5310
  %v5460 = getelementptr inbounds float, ptr %v5339, i64 %v5459
  %v5461 = load <8 x float>, ptr %v5460, align 4
  %v5462 = fadd <8 x float> %v5458, %v5461
  %v5463 = fadd <8 x float> %v5447, %v5462
  %v5464 = insertelement <8 x float> poison, float %v5347, i64 0
  %v5465 = shufflevector <8 x float> %v5464, <8 x float> poison, <8 x i32> zeroinitializer
  %v5466 = fmul <8 x float> %v5463, %v5465
  %v5467 = insertelement <8 x float> poison, float %v5356, i64 0
  %v5468 = shufflevector <8 x float> %v5467, <8 x float> poison, <8 x i32> zeroinitializer
  %v5469 = fmul <8 x float> %v5466, %v5468
  %v5470 = add i64 0, %v5310
  %v5471 = getelementptr inbounds float, ptr %v5417, i64 %v5470
  %v5472 = load <8 x float>, ptr %v5471, align 4
  %v5473 = insertelement <8 x float> poison, float %v5411, i64 0
  %v5474 = shufflevector <8 x float> %v5473, <8 x float> poison, <8 x i32> zeroinitializer
  %v5475 = fmul <8 x float> %v5474, %v5472
  %v5476 = insertelement <8 x float> poison, float %v5425, i64 0
  %v5477 = shufflevector <8 x float> %v5476, <8 x float> poison, <8 x i32> zeroinitializer
  %v5478 = fsub <8 x float> %v5475, %v5477
  %v5479 = fcmp olt <8 x float> %v5478, splat (float 0xC05A400000000000)
  %v5480 = select <8 x i1> %v5479, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v5478
  %v5481 = fcmp ogt <8 x float> %v5480, splat (float 0x4056400000000000)
  %v5482 = select <8 x i1> %v5481, <8 x float> splat (float 0x4056400000000000), <8 x float> %v5480
  %v5483 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5482, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v5484 = fsub <8 x float> %v5483, splat (float 0x4168000000000000)
  %v5485 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5484, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v5482)
  %v5486 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5484, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v5485)
  %v5487 = bitcast <8 x float> %v5483 to <8 x i32>
  %v5488 = fmul <8 x float> %v5486, %v5486
  %v5489 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v5486, <8 x float> splat (float 0x3F81227F40000000))
  %v5490 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5489, <8 x float> %v5486, <8 x float> splat (float 0x3FA5556740000000))
  %v5491 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5490, <8 x float> %v5486, <8 x float> splat (float 0x3FC5554B00000000))
  %v5492 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5491, <8 x float> %v5486, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v5493 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5488, <8 x float> %v5492, <8 x float> %v5486)
  %v5494 = sub <8 x i32> %v5487, splat (i32 1262485250)
  %v5495 = lshr <8 x i32> %v5494, splat (i32 1)
  %v5496 = sub <8 x i32> %v5494, %v5495
  %v5497 = shl <8 x i32> %v5495, splat (i32 23)
  %v5498 = bitcast <8 x i32> %v5497 to <8 x float>
  %v5499 = shl <8 x i32> %v5496, splat (i32 23)
  %v5500 = bitcast <8 x i32> %v5499 to <8 x float>
  %v5501 = fadd <8 x float> %v5493, splat (float 0x3FF0000000000000)
  %v5502 = fmul <8 x float> %v5501, %v5498
  %v5503 = fmul <8 x float> %v5502, %v5500
  %v5504 = insertelement <8 x float> poison, float %v5433, i64 0
  %v5505 = shufflevector <8 x float> %v5504, <8 x float> poison, <8 x i32> zeroinitializer
  %v5506 = fdiv <8 x float> %v5503, %v5505
  %v5507 = fmul <8 x float> %v5469, %v5506
  %v5508 = fdiv <8 x float> %v5507, %v5505
  %v5509 = fneg <8 x float> %v5508
  %v5510 = fadd <8 x float> %v5311, %v5509
  %v5511 = add nsw i64 %v5310, 8
  br label %b345
b347:
  %v5512 = shufflevector <8 x float> %v5311, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v5513 = shufflevector <8 x float> %v5311, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v5514 = fadd <4 x float> %v5512, %v5513
  %v5515 = shufflevector <4 x float> %v5514, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v5516 = shufflevector <4 x float> %v5514, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v5517 = fadd <2 x float> %v5515, %v5516
  %v5518 = extractelement <2 x float> %v5517, i64 0
  %v5519 = extractelement <2 x float> %v5517, i64 1
  %v5520 = fadd float %v5518, %v5519
  %v5521 = fadd float %v5520, 0x0000000000000000
  %v5522 = mul i64 %v5308, 1
  %v5523 = getelementptr inbounds float, ptr %v256, i64 %v5522
  %v5524 = add i64 0, 0
  %v5525 = getelementptr inbounds float, ptr %v5523, i64 %v5524
  store float %v5521, ptr %v5525, align 4
  %v5526 = add nsw i64 %v5308, 1
  br label %b342
b344:
  %v5527 = add i64 %v7, 0
  %v5528 = sdiv i64 %v5527, 1
  %v5529 = add i64 %v2, 1
  %v5530 = mul i64 %v5528, %v2
  %v5531 = sdiv i64 %v5530, %v3
  %v5532 = mul i64 %v5531, 1
  %v5533 = icmp slt i64 %v5532, %v7
  %v5534 = select i1 %v5533, i64 %v5532, i64 %v7
  %v5535 = mul i64 %v5528, %v5529
  %v5536 = sdiv i64 %v5535, %v3
  %v5537 = mul i64 %v5536, 1
  %v5538 = icmp slt i64 %v5537, %v7
  %v5539 = select i1 %v5538, i64 %v5537, i64 %v7
  br label %b348
b348:
  %v5540 = phi i64 [ %v5534, %b344 ], [ %v5569, %b349 ]
  %v5541 = icmp slt i64 %v5540, %v5539
  br i1 %v5541, label %b349, label %b350
b349:
  %v5542 = mul i64 %v5540, 8
  %v5543 = getelementptr inbounds float, ptr %v94, i64 %v5542
  %v5544 = add i64 %v682, 0
  %v5545 = and i64 %v5544, %v320
  %v5546 = mul i64 %v5545, %v7
  %v5547 = add i64 %v5546, %v5540
  %v5548 = mul i64 %v5547, 8
  %v5549 = getelementptr inbounds float, ptr %v132, i64 %v5548
  %v5550 = add i64 %v682, 0
  %v5551 = and i64 %v5550, %v304
  %v5552 = mul i64 %v5551, %v7
  %v5553 = add i64 %v5552, %v5540
  %v5554 = mul i64 %v5553, 53
  %v5555 = getelementptr inbounds float, ptr %v96, i64 %v5554
  %v5556 = add i64 0, 0
  %v5557 = getelementptr inbounds float, ptr %v5543, i64 %v5556
  %v5558 = load <8 x float>, ptr %v5557, align 4
  %v5559 = add i64 0, 0
  %v5560 = getelementptr inbounds float, ptr %v5549, i64 %v5559
  %v5561 = load <8 x float>, ptr %v5560, align 4
  %v5562 = fmul <8 x float> %v5558, %v5561
  %v5563 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v5564 = shufflevector <8 x float> %v5563, <8 x float> poison, <8 x i32> zeroinitializer
  %v5565 = fsub <8 x float> %v5564, %v5561
  %v5566 = fmul <8 x float> %v5562, %v5565
  %v5567 = add i64 24, 0
  %v5568 = getelementptr inbounds float, ptr %v5555, i64 %v5567
  store <8 x float> %v5566, ptr %v5568, align 4
  %v5569 = add nsw i64 %v5540, 1
  br label %b348
b350:
  %v5570 = add i64 %v7, 0
  %v5571 = sdiv i64 %v5570, 1
  %v5572 = add i64 %v2, 1
  %v5573 = mul i64 %v5571, %v2
  %v5574 = sdiv i64 %v5573, %v3
  %v5575 = mul i64 %v5574, 1
  %v5576 = icmp slt i64 %v5575, %v7
  %v5577 = select i1 %v5576, i64 %v5575, i64 %v7
  %v5578 = mul i64 %v5571, %v5572
  %v5579 = sdiv i64 %v5578, %v3
  %v5580 = mul i64 %v5579, 1
  %v5581 = icmp slt i64 %v5580, %v7
  %v5582 = select i1 %v5581, i64 %v5580, i64 %v7
  br label %b351
b351:
  %v5583 = phi i64 [ %v5577, %b350 ], [ %v5610, %b352 ]
  %v5584 = icmp slt i64 %v5583, %v5582
  br i1 %v5584, label %b352, label %b353
b352:
  %v5585 = mul i64 %v5583, 8
  %v5586 = getelementptr inbounds float, ptr %v238, i64 %v5585
  %v5587 = add i64 %v682, 0
  %v5588 = and i64 %v5587, %v354
  %v5589 = mul i64 %v5588, %v7
  %v5590 = add i64 %v5589, %v5583
  %v5591 = mul i64 %v5590, 7
  %v5592 = getelementptr inbounds float, ptr %v180, i64 %v5591
  %v5593 = mul i64 %v5583, 8
  %v5594 = getelementptr inbounds float, ptr %v94, i64 %v5593
  %v5595 = icmp ult i64 7, 8
  %v5596 = select i1 %v5595, i64 7, i64 8
  %v5597 = trunc i64 %v5596 to i32
  %v5598 = insertelement <8 x i32> poison, i32 %v5597, i64 0
  %v5599 = shufflevector <8 x i32> %v5598, <8 x i32> poison, <8 x i32> zeroinitializer
  %v5600 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v5599
  %v5601 = add i64 1, 0
  %v5602 = getelementptr inbounds float, ptr %v5586, i64 %v5601
  %v5603 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v5602, <8 x i1> %v5600, <8 x float> zeroinitializer)
  %v5604 = add i64 0, 0
  %v5605 = getelementptr inbounds float, ptr %v5592, i64 %v5604
  %v5606 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v5605, <8 x i1> %v5600, <8 x float> zeroinitializer)
  %v5607 = fmul <8 x float> %v5603, %v5606
  %v5608 = add i64 0, 0
  %v5609 = getelementptr inbounds float, ptr %v5594, i64 %v5608
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v5607, ptr align 4 %v5609, <8 x i1> %v5600)
  %v5610 = add nsw i64 %v5583, 1
  br label %b351
b353:
  %v5611 = add i64 %v7, 0
  %v5612 = sdiv i64 %v5611, 1
  %v5613 = add i64 %v2, 1
  %v5614 = mul i64 %v5612, %v2
  %v5615 = sdiv i64 %v5614, %v3
  %v5616 = mul i64 %v5615, 1
  %v5617 = icmp slt i64 %v5616, %v7
  %v5618 = select i1 %v5617, i64 %v5616, i64 %v7
  %v5619 = mul i64 %v5612, %v5613
  %v5620 = sdiv i64 %v5619, %v3
  %v5621 = mul i64 %v5620, 1
  %v5622 = icmp slt i64 %v5621, %v7
  %v5623 = select i1 %v5622, i64 %v5621, i64 %v7
  br label %b354
b354:
  %v5624 = phi i64 [ %v5618, %b353 ], [ %v5848, %b359 ]
  %v5625 = icmp slt i64 %v5624, %v5623
  br i1 %v5625, label %b355, label %b356
b355:
  br label %b357
b357:
  %v5626 = phi i64 [ 0, %b355 ], [ %v5833, %b358 ]
  %v5627 = phi <8 x float> [ splat (float 0x0000000000000000), %b355 ], [ %v5832, %b358 ]
  %v5628 = icmp slt i64 %v5626, 8
  br i1 %v5628, label %b358, label %b359
b358:
  %v5629 = add i64 %v682, 1
  %v5630 = and i64 %v5629, 1
  %v5631 = mul i64 %v5630, %v7
  %v5632 = add i64 %v5631, %v5624
  %v5633 = mul i64 %v5632, 8
  %v5634 = getelementptr inbounds float, ptr %v54, i64 %v5633
  %v5635 = add i64 %v682, 1
  %v5636 = and i64 %v5635, 1
  %v5637 = mul i64 %v5636, %v7
  %v5638 = add i64 %v5637, %v5624
  %v5639 = mul i64 %v5638, 8
  %v5640 = getelementptr inbounds float, ptr %v52, i64 %v5639
  %v5641 = mul i64 %v5624, 1
  %v5642 = getelementptr inbounds float, ptr %v212, i64 %v5641
  %v5643 = getelementptr inbounds float, ptr %v5642, i64 0
  %v5644 = load float, ptr %v5643, align 4
  %v5645 = fneg float %v5644
  %v5646 = mul i64 %v5624, 8
  %v5647 = getelementptr inbounds float, ptr %v242, i64 %v5646
  %v5648 = mul i64 %v5624, 8
  %v5649 = getelementptr inbounds float, ptr %v236, i64 %v5648
  %v5650 = mul i64 %v5624, 8
  %v5651 = getelementptr inbounds float, ptr %v240, i64 %v5650
  %v5652 = mul i64 %v5624, 8
  %v5653 = getelementptr inbounds float, ptr %v244, i64 %v5652
  %v5654 = mul i64 %v5624, 8
  %v5655 = getelementptr inbounds float, ptr %v246, i64 %v5654
  %v5656 = add i64 %v682, 0
  %v5657 = and i64 %v5656, %v338
  %v5658 = mul i64 %v5657, %v7
  %v5659 = add i64 %v5658, %v5624
  %v5660 = mul i64 %v5659, 1
  %v5661 = getelementptr inbounds float, ptr %v164, i64 %v5660
  %v5662 = getelementptr inbounds float, ptr %v5661, i64 0
  %v5663 = load float, ptr %v5662, align 4
  %v5664 = add i64 %v682, 0
  %v5665 = and i64 %v5664, %v336
  %v5666 = mul i64 %v5665, %v7
  %v5667 = add i64 %v5666, %v5624
  %v5668 = mul i64 %v5667, 1
  %v5669 = getelementptr inbounds float, ptr %v162, i64 %v5668
  %v5670 = getelementptr inbounds float, ptr %v5669, i64 0
  %v5671 = load float, ptr %v5670, align 4
  %v5672 = fsub float 0x3FF0000000000000, %v5671
  %v5673 = add i64 %v682, 0
  %v5674 = and i64 %v5673, %v360
  %v5675 = mul i64 %v5674, %v7
  %v5676 = add i64 %v5675, %v5624
  %v5677 = mul i64 %v5676, 1
  %v5678 = getelementptr inbounds float, ptr %v186, i64 %v5677
  %v5679 = getelementptr inbounds float, ptr %v5678, i64 0
  %v5680 = load float, ptr %v5679, align 4
  %v5681 = mul i64 %v5624, 1
  %v5682 = getelementptr inbounds float, ptr %v256, i64 %v5681
  %v5683 = getelementptr inbounds float, ptr %v5682, i64 0
  %v5684 = load float, ptr %v5683, align 4
  %v5685 = add i64 %v682, 0
  %v5686 = and i64 %v5685, %v326
  %v5687 = mul i64 %v5686, %v7
  %v5688 = add i64 %v5687, %v5624
  %v5689 = mul i64 %v5688, 1
  %v5690 = getelementptr inbounds float, ptr %v148, i64 %v5689
  %v5691 = getelementptr inbounds float, ptr %v5690, i64 0
  %v5692 = load float, ptr %v5691, align 4
  %v5693 = call float @llvm.fabs.f32(float %v5692)
  %v5694 = fneg float %v5693
  %v5695 = fcmp olt float %v5694, 0xC05A400000000000
  %v5696 = select i1 %v5695, float 0xC05A400000000000, float %v5694
  %v5697 = call float @llvm.fmuladd.f32(float %v5696, float 0x3FF7154760000000, float 0x4168000000000000)
  %v5698 = fsub float %v5697, 0x4168000000000000
  %v5699 = call float @llvm.fmuladd.f32(float %v5698, float 0xBFE62E4000000000, float %v5696)
  %v5700 = call float @llvm.fmuladd.f32(float %v5698, float 0xBEB7F7D1C0000000, float %v5699)
  %v5701 = bitcast float %v5697 to i32
  %v5702 = fmul float %v5700, %v5700
  %v5703 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v5700, float 0x3F81227F40000000)
  %v5704 = call float @llvm.fmuladd.f32(float %v5703, float %v5700, float 0x3FA5556740000000)
  %v5705 = call float @llvm.fmuladd.f32(float %v5704, float %v5700, float 0x3FC5554B00000000)
  %v5706 = call float @llvm.fmuladd.f32(float %v5705, float %v5700, float 0x3FDFFFFFE0000000)
  %v5707 = call float @llvm.fmuladd.f32(float %v5702, float %v5706, float %v5700)
  %v5708 = sub i32 %v5701, 1262485250
  %v5709 = lshr i32 %v5708, 1
  %v5710 = sub i32 %v5708, %v5709
  %v5711 = shl i32 %v5709, 23
  %v5712 = bitcast i32 %v5711 to float
  %v5713 = shl i32 %v5710, 23
  %v5714 = bitcast i32 %v5713 to float
  %v5715 = fadd float %v5707, 0x3FF0000000000000
  %v5716 = fmul float %v5715, %v5712
  %v5717 = fmul float %v5716, %v5714
  %v5718 = fcmp ogt float %v5717, 0x3FDA8279A0000000
  %v5719 = call float @llvm.fmuladd.f32(float %v5717, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v5720 = select i1 %v5718, float %v5719, float %v5717
  %v5721 = select i1 %v5718, float 0x3FE62E4000000000, float 0x0000000000000000
  %v5722 = select i1 %v5718, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v5723 = fmul float %v5720, %v5720
  %v5724 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v5723, float 0xBFC0DA7220000000)
  %v5725 = call float @llvm.fmuladd.f32(float %v5724, float %v5723, float 0xBFC546EF00000000)
  %v5726 = call float @llvm.fmuladd.f32(float %v5725, float %v5723, float 0xBFD0002320000000)
  %v5727 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v5723, float 0x3FC22D90A0000000)
  %v5728 = call float @llvm.fmuladd.f32(float %v5727, float %v5723, float 0x3FC999FF60000000)
  %v5729 = call float @llvm.fmuladd.f32(float %v5728, float %v5723, float 0x3FD5555540000000)
  %v5730 = call float @llvm.fmuladd.f32(float %v5720, float %v5726, float %v5729)
  %v5731 = call float @llvm.fmuladd.f32(float %v5720, float %v5730, float 0xBFE0000000000000)
  %v5732 = fmul float %v5720, %v5720
  %v5733 = call float @llvm.fmuladd.f32(float %v5732, float %v5731, float %v5722)
  %v5734 = fadd float %v5733, %v5720
  %v5735 = fadd float %v5734, %v5721
  %v5736 = fcmp ogt float %v5692, 0x0000000000000000
  %v5737 = select i1 %v5736, float %v5692, float 0x0000000000000000
  %v5738 = fadd float %v5737, %v5735
  %v5739 = fadd float 0x3FF0000000000000, %v5738
  %v5740 = add i64 %v682, 0
  %v5741 = and i64 %v5740, %v350
  %v5742 = mul i64 %v5741, %v7
  %v5743 = add i64 %v5742, %v5624
  %v5744 = mul i64 %v5743, 8
  %v5745 = getelementptr inbounds float, ptr %v176, i64 %v5744
  %v5746 = add i64 %v682, 0
  %v5747 = and i64 %v5746, %v356
  %v5748 = mul i64 %v5747, %v7
  %v5749 = add i64 %v5748, %v5624
  %v5750 = mul i64 %v5749, 1
  %v5751 = getelementptr inbounds float, ptr %v182, i64 %v5750
  %v5752 = getelementptr inbounds float, ptr %v5751, i64 0
  %v5753 = load float, ptr %v5752, align 4
  %v5754 = add i64 0, %v5626
  %v5755 = getelementptr inbounds float, ptr %v5634, i64 %v5754
  %v5756 = load <8 x float>, ptr %v5755, align 4
  %v5757 = add i64 0, %v5626
  %v5758 = getelementptr inbounds float, ptr %v5640, i64 %v5757
  %v5759 = load <8 x float>, ptr %v5758, align 4
  %v5760 = fadd <8 x float> %v5756, %v5759
  %v5761 = insertelement <8 x float> poison, float %v5645, i64 0
  %v5762 = shufflevector <8 x float> %v5761, <8 x float> poison, <8 x i32> zeroinitializer
  %v5763 = fadd <8 x float> %v5760, %v5762
  %v5764 = add i64 0, %v5626
  %v5765 = getelementptr inbounds float, ptr %v5647, i64 %v5764
  %v5766 = load <8 x float>, ptr %v5765, align 4
  %v5767 = fadd <8 x float> %v5763, %v5766
  %v5768 = add i64 0, %v5626
  %v5769 = getelementptr inbounds float, ptr %v5649, i64 %v5768
  %v5770 = load <8 x float>, ptr %v5769, align 4
  %v5771 = add i64 0, %v5626
  %v5772 = getelementptr inbounds float, ptr %v5651, i64 %v5771
  %v5773 = load <8 x float>, ptr %v5772, align 4
  %v5774 = fsub <8 x float> %v5770, %v5773
  %v5775 = add i64 0, %v5626
  %v5776 = getelementptr inbounds float, ptr %v5653, i64 %v5775
  %v5777 = load <8 x float>, ptr %v5776, align 4
  %v5778 = fadd <8 x float> %v5774, %v5777
  %v5779 = add i64 0, %v5626
  %v5780 = getelementptr inbounds float, ptr %v5655, i64 %v5779
  %v5781 = load <8 x float>, ptr %v5780, align 4
  %v5782 = fadd <8 x float> %v5778, %v5781
  %v5783 = fadd <8 x float> %v5767, %v5782
  %v5784 = insertelement <8 x float> poison, float %v5663, i64 0
  %v5785 = shufflevector <8 x float> %v5784, <8 x float> poison, <8 x i32> zeroinitializer
  %v5786 = fmul <8 x float> %v5783, %v5785
  %v5787 = insertelement <8 x float> poison, float %v5672, i64 0
  %v5788 = shufflevector <8 x float> %v5787, <8 x float> poison, <8 x i32> zeroinitializer
  %v5789 = fmul <8 x float> %v5786, %v5788
  %v5790 = insertelement <8 x float> poison, float %v5680, i64 0
  %v5791 = shufflevector <8 x float> %v5790, <8 x float> poison, <8 x i32> zeroinitializer
  %v5792 = fdiv <8 x float> %v5789, %v5791
  %v5793 = insertelement <8 x float> poison, float %v5684, i64 0
  %v5794 = shufflevector <8 x float> %v5793, <8 x float> poison, <8 x i32> zeroinitializer
  %v5795 = fadd <8 x float> %v5792, %v5794
  %v5796 = add i64 0, %v5626
  %v5797 = getelementptr inbounds float, ptr %v5745, i64 %v5796
  %v5798 = load <8 x float>, ptr %v5797, align 4
  %v5799 = insertelement <8 x float> poison, float %v5739, i64 0
  %v5800 = shufflevector <8 x float> %v5799, <8 x float> poison, <8 x i32> zeroinitializer
  %v5801 = fmul <8 x float> %v5800, %v5798
  %v5802 = insertelement <8 x float> poison, float %v5753, i64 0
  %v5803 = shufflevector <8 x float> %v5802, <8 x float> poison, <8 x i32> zeroinitializer
  %v5804 = fsub <8 x float> %v5801, %v5803
  %v5805 = fcmp olt <8 x float> %v5804, splat (float 0xC05A400000000000)
  %v5806 = select <8 x i1> %v5805, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v5804
  %v5807 = fcmp ogt <8 x float> %v5806, splat (float 0x4056400000000000)
  %v5808 = select <8 x i1> %v5807, <8 x float> splat (float 0x4056400000000000), <8 x float> %v5806
  %v5809 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5808, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v5810 = fsub <8 x float> %v5809, splat (float 0x4168000000000000)
  %v5811 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5810, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v5808)
  %v5812 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5810, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v5811)
  %v5813 = bitcast <8 x float> %v5809 to <8 x i32>
  %v5814 = fmul <8 x float> %v5812, %v5812
  %v5815 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v5812, <8 x float> splat (float 0x3F81227F40000000))
  %v5816 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5815, <8 x float> %v5812, <8 x float> splat (float 0x3FA5556740000000))
  %v5817 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5816, <8 x float> %v5812, <8 x float> splat (float 0x3FC5554B00000000))
  %v5818 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5817, <8 x float> %v5812, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v5819 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5814, <8 x float> %v5818, <8 x float> %v5812)
  %v5820 = sub <8 x i32> %v5813, splat (i32 1262485250)
  %v5821 = lshr <8 x i32> %v5820, splat (i32 1)
  %v5822 = sub <8 x i32> %v5820, %v5821
  %v5823 = shl <8 x i32> %v5821, splat (i32 23)
  %v5824 = bitcast <8 x i32> %v5823 to <8 x float>
  %v5825 = shl <8 x i32> %v5822, splat (i32 23)
  %v5826 = bitcast <8 x i32> %v5825 to <8 x float>
  %v5827 = fadd <8 x float> %v5819, splat (float 0x3FF0000000000000)
  %v5828 = fmul <8 x float> %v5827, %v5824
  %v5829 = fmul <8 x float> %v5828, %v5826
  %v5830 = fmul <8 x float> %v5795, %v5829
  %v5831 = fmul <8 x float> %v5830, %v5798
  %v5832 = fadd <8 x float> %v5627, %v5831
  %v5833 = add nsw i64 %v5626, 8
  br label %b357
b359:
  %v5834 = shufflevector <8 x float> %v5627, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v5835 = shufflevector <8 x float> %v5627, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v5836 = fadd <4 x float> %v5834, %v5835
  %v5837 = shufflevector <4 x float> %v5836, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v5838 = shufflevector <4 x float> %v5836, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v5839 = fadd <2 x float> %v5837, %v5838
  %v5840 = extractelement <2 x float> %v5839, i64 0
  %v5841 = extractelement <2 x float> %v5839, i64 1
  %v5842 = fadd float %v5840, %v5841
  %v5843 = fadd float %v5842, 0x0000000000000000
  %v5844 = mul i64 %v5624, 1
  %v5845 = getelementptr inbounds float, ptr %v258, i64 %v5844
  %v5846 = add i64 0, 0
  %v5847 = getelementptr inbounds float, ptr %v5845, i64 %v5846
  store float %v5843, ptr %v5847, align 4
  %v5848 = add nsw i64 %v5624, 1
  br label %b354
b356:
  %v5849 = add i64 %v7, 0
  %v5850 = sdiv i64 %v5849, 1
  %v5851 = add i64 %v2, 1
  %v5852 = mul i64 %v5850, %v2
  %v5853 = sdiv i64 %v5852, %v3
  %v5854 = mul i64 %v5853, 1
  %v5855 = icmp slt i64 %v5854, %v7
  %v5856 = select i1 %v5855, i64 %v5854, i64 %v7
  %v5857 = mul i64 %v5850, %v5851
  %v5858 = sdiv i64 %v5857, %v3
  %v5859 = mul i64 %v5858, 1
  %v5860 = icmp slt i64 %v5859, %v7
  %v5861 = select i1 %v5860, i64 %v5859, i64 %v7
  br label %b360
b360:
  %v5862 = phi i64 [ %v5856, %b356 ], [ %v6131, %b365 ]
  %v5863 = icmp slt i64 %v5862, %v5861
  br i1 %v5863, label %b361, label %b362
b361:
  br label %b363
b363:
  %v5864 = phi i64 [ 0, %b361 ], [ %v6116, %b364 ]
  %v5865 = phi <8 x float> [ splat (float 0x0000000000000000), %b361 ], [ %v6115, %b364 ]
  %v5866 = icmp slt i64 %v5864, 8
  br i1 %v5866, label %b364, label %b365
b364:
  %v5867 = add i64 %v682, 1
  %v5868 = and i64 %v5867, 1
  %v5869 = mul i64 %v5868, %v7
  %v5870 = add i64 %v5869, %v5862
  %v5871 = mul i64 %v5870, 8
  %v5872 = getelementptr inbounds float, ptr %v54, i64 %v5871
  %v5873 = add i64 %v682, 1
  %v5874 = and i64 %v5873, 1
  %v5875 = mul i64 %v5874, %v7
  %v5876 = add i64 %v5875, %v5862
  %v5877 = mul i64 %v5876, 8
  %v5878 = getelementptr inbounds float, ptr %v52, i64 %v5877
  %v5879 = mul i64 %v5862, 1
  %v5880 = getelementptr inbounds float, ptr %v212, i64 %v5879
  %v5881 = getelementptr inbounds float, ptr %v5880, i64 0
  %v5882 = load float, ptr %v5881, align 4
  %v5883 = fneg float %v5882
  %v5884 = mul i64 %v5862, 8
  %v5885 = getelementptr inbounds float, ptr %v242, i64 %v5884
  %v5886 = mul i64 %v5862, 8
  %v5887 = getelementptr inbounds float, ptr %v236, i64 %v5886
  %v5888 = mul i64 %v5862, 8
  %v5889 = getelementptr inbounds float, ptr %v240, i64 %v5888
  %v5890 = mul i64 %v5862, 8
  %v5891 = getelementptr inbounds float, ptr %v244, i64 %v5890
  %v5892 = mul i64 %v5862, 8
  %v5893 = getelementptr inbounds float, ptr %v246, i64 %v5892
  %v5894 = add i64 %v682, 0
  %v5895 = and i64 %v5894, %v338
  %v5896 = mul i64 %v5895, %v7
  %v5897 = add i64 %v5896, %v5862
  %v5898 = mul i64 %v5897, 1
  %v5899 = getelementptr inbounds float, ptr %v164, i64 %v5898
  %v5900 = getelementptr inbounds float, ptr %v5899, i64 0
  %v5901 = load float, ptr %v5900, align 4
  %v5902 = add i64 %v682, 0
  %v5903 = and i64 %v5902, %v336
  %v5904 = mul i64 %v5903, %v7
  %v5905 = add i64 %v5904, %v5862
  %v5906 = mul i64 %v5905, 1
  %v5907 = getelementptr inbounds float, ptr %v162, i64 %v5906
  %v5908 = getelementptr inbounds float, ptr %v5907, i64 0
  %v5909 = load float, ptr %v5908, align 4
  %v5910 = fsub float 0x3FF0000000000000, %v5909
  %v5911 = add i64 %v682, 0
  %v5912 = and i64 %v5911, %v360
  %v5913 = mul i64 %v5912, %v7
  %v5914 = add i64 %v5913, %v5862
  %v5915 = mul i64 %v5914, 1
  %v5916 = getelementptr inbounds float, ptr %v186, i64 %v5915
  %v5917 = getelementptr inbounds float, ptr %v5916, i64 0
  %v5918 = load float, ptr %v5917, align 4
  %v5919 = mul i64 %v5862, 1
  %v5920 = getelementptr inbounds float, ptr %v256, i64 %v5919
  %v5921 = getelementptr inbounds float, ptr %v5920, i64 0
  %v5922 = load float, ptr %v5921, align 4
  %v5923 = add i64 %v682, 0
  %v5924 = and i64 %v5923, %v326
  %v5925 = mul i64 %v5924, %v7
  %v5926 = add i64 %v5925, %v5862
  %v5927 = mul i64 %v5926, 1
  %v5928 = getelementptr inbounds float, ptr %v148, i64 %v5927
  %v5929 = getelementptr inbounds float, ptr %v5928, i64 0
  %v5930 = load float, ptr %v5929, align 4
  %v5931 = call float @llvm.fabs.f32(float %v5930)
  %v5932 = fneg float %v5931
  %v5933 = fcmp olt float %v5932, 0xC05A400000000000
  %v5934 = select i1 %v5933, float 0xC05A400000000000, float %v5932
  %v5935 = call float @llvm.fmuladd.f32(float %v5934, float 0x3FF7154760000000, float 0x4168000000000000)
  %v5936 = fsub float %v5935, 0x4168000000000000
  %v5937 = call float @llvm.fmuladd.f32(float %v5936, float 0xBFE62E4000000000, float %v5934)
  %v5938 = call float @llvm.fmuladd.f32(float %v5936, float 0xBEB7F7D1C0000000, float %v5937)
  %v5939 = bitcast float %v5935 to i32
  %v5940 = fmul float %v5938, %v5938
  %v5941 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v5938, float 0x3F81227F40000000)
  %v5942 = call float @llvm.fmuladd.f32(float %v5941, float %v5938, float 0x3FA5556740000000)
  %v5943 = call float @llvm.fmuladd.f32(float %v5942, float %v5938, float 0x3FC5554B00000000)
  %v5944 = call float @llvm.fmuladd.f32(float %v5943, float %v5938, float 0x3FDFFFFFE0000000)
  %v5945 = call float @llvm.fmuladd.f32(float %v5940, float %v5944, float %v5938)
  %v5946 = sub i32 %v5939, 1262485250
  %v5947 = lshr i32 %v5946, 1
  %v5948 = sub i32 %v5946, %v5947
  %v5949 = shl i32 %v5947, 23
  %v5950 = bitcast i32 %v5949 to float
  %v5951 = shl i32 %v5948, 23
  %v5952 = bitcast i32 %v5951 to float
  %v5953 = fadd float %v5945, 0x3FF0000000000000
  %v5954 = fmul float %v5953, %v5950
  %v5955 = fmul float %v5954, %v5952
  %v5956 = fcmp ogt float %v5955, 0x3FDA8279A0000000
  %v5957 = call float @llvm.fmuladd.f32(float %v5955, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v5958 = select i1 %v5956, float %v5957, float %v5955
  %v5959 = select i1 %v5956, float 0x3FE62E4000000000, float 0x0000000000000000
  %v5960 = select i1 %v5956, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v5961 = fmul float %v5958, %v5958
  %v5962 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v5961, float 0xBFC0DA7220000000)
  %v5963 = call float @llvm.fmuladd.f32(float %v5962, float %v5961, float 0xBFC546EF00000000)
  %v5964 = call float @llvm.fmuladd.f32(float %v5963, float %v5961, float 0xBFD0002320000000)
  %v5965 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v5961, float 0x3FC22D90A0000000)
  %v5966 = call float @llvm.fmuladd.f32(float %v5965, float %v5961, float 0x3FC999FF60000000)
  %v5967 = call float @llvm.fmuladd.f32(float %v5966, float %v5961, float 0x3FD5555540000000)
  %v5968 = call float @llvm.fmuladd.f32(float %v5958, float %v5964, float %v5967)
  %v5969 = call float @llvm.fmuladd.f32(float %v5958, float %v5968, float 0xBFE0000000000000)
  %v5970 = fmul float %v5958, %v5958
  %v5971 = call float @llvm.fmuladd.f32(float %v5970, float %v5969, float %v5960)
  %v5972 = fadd float %v5971, %v5958
  %v5973 = fadd float %v5972, %v5959
  %v5974 = fcmp ogt float %v5930, 0x0000000000000000
  %v5975 = select i1 %v5974, float %v5930, float 0x0000000000000000
  %v5976 = fadd float %v5975, %v5973
  %v5977 = fadd float 0x3FF0000000000000, %v5976
  %v5978 = add i64 %v682, 0
  %v5979 = and i64 %v5978, %v350
  %v5980 = mul i64 %v5979, %v7
  %v5981 = add i64 %v5980, %v5862
  %v5982 = mul i64 %v5981, 8
  %v5983 = getelementptr inbounds float, ptr %v176, i64 %v5982
  %v5984 = add i64 %v682, 0
  %v5985 = and i64 %v5984, %v356
  %v5986 = mul i64 %v5985, %v7
  %v5987 = add i64 %v5986, %v5862
  %v5988 = mul i64 %v5987, 1
  %v5989 = getelementptr inbounds float, ptr %v182, i64 %v5988
  %v5990 = getelementptr inbounds float, ptr %v5989, i64 0
  %v5991 = load float, ptr %v5990, align 4
  %v5992 = add i64 %v682, 0
  %v5993 = and i64 %v5992, %v346
  %v5994 = mul i64 %v5993, %v7
  %v5995 = add i64 %v5994, %v5862
  %v5996 = mul i64 %v5995, 1
  %v5997 = getelementptr inbounds float, ptr %v172, i64 %v5996
  %v5998 = getelementptr inbounds float, ptr %v5997, i64 0
  %v5999 = load float, ptr %v5998, align 4
  %v6000 = fcmp ogt float %v5999, 0x0000000000000000
  %v6001 = select i1 %v6000, float 0x3FF0000000000000, float 0x0000000000000000
  %v6002 = fcmp une float %v6001, 0x0000000000000000
  %v6003 = select i1 %v6002, float %v5999, float 0x3FF0000000000000
  %v6004 = call float @llvm.sqrt.f32(float %v6003)
  %v6005 = fcmp une float %v6001, 0x0000000000000000
  %v6006 = select i1 %v6005, float %v6004, float 0x0000000000000000
  %v6007 = add i64 %v682, 0
  %v6008 = and i64 %v6007, %v316
  %v6009 = mul i64 %v6008, %v7
  %v6010 = add i64 %v6009, %v5862
  %v6011 = mul i64 %v6010, 8
  %v6012 = getelementptr inbounds float, ptr %v120, i64 %v6011
  %v6013 = add i64 0, %v5864
  %v6014 = getelementptr inbounds float, ptr %v5872, i64 %v6013
  %v6015 = load <8 x float>, ptr %v6014, align 4
  %v6016 = add i64 0, %v5864
  %v6017 = getelementptr inbounds float, ptr %v5878, i64 %v6016
  %v6018 = load <8 x float>, ptr %v6017, align 4
  %v6019 = fadd <8 x float> %v6015, %v6018
  %v6020 = insertelement <8 x float> poison, float %v5883, i64 0
  %v6021 = shufflevector <8 x float> %v6020, <8 x float> poison, <8 x i32> zeroinitializer
  %v6022 = fadd <8 x float> %v6019, %v6021
  %v6023 = add i64 0, %v5864
  %v6024 = getelementptr inbounds float, ptr %v5885, i64 %v6023
  %v6025 = load <8 x float>, ptr %v6024, align 4
  %v6026 = fadd <8 x float> %v6022, %v6025
  %v6027 = add i64 0, %v5864
  %v6028 = getelementptr inbounds float, ptr %v5887, i64 %v6027
  %v6029 = load <8 x float>, ptr %v6028, align 4
  %v6030 = add i64 0, %v5864
  %v6031 = getelementptr inbounds float, ptr %v5889, i64 %v6030
  %v6032 = load <8 x float>, ptr %v6031, align 4
  %v6033 = fsub <8 x float> %v6029, %v6032
  %v6034 = add i64 0, %v5864
  %v6035 = getelementptr inbounds float, ptr %v5891, i64 %v6034
  %v6036 = load <8 x float>, ptr %v6035, align 4
  %v6037 = fadd <8 x float> %v6033, %v6036
  %v6038 = add i64 0, %v5864
  %v6039 = getelementptr inbounds float, ptr %v5893, i64 %v6038
  %v6040 = load <8 x float>, ptr %v6039, align 4
  %v6041 = fadd <8 x float> %v6037, %v6040
  %v6042 = fadd <8 x float> %v6026, %v6041
  %v6043 = insertelement <8 x float> poison, float %v5901, i64 0
  %v6044 = shufflevector <8 x float> %v6043, <8 x float> poison, <8 x i32> zeroinitializer
  %v6045 = fmul <8 x float> %v6042, %v6044
  %v6046 = insertelement <8 x float> poison, float %v5910, i64 0
  %v6047 = shufflevector <8 x float> %v6046, <8 x float> poison, <8 x i32> zeroinitializer
  %v6048 = fmul <8 x float> %v6045, %v6047
  %v6049 = insertelement <8 x float> poison, float %v5918, i64 0
  %v6050 = shufflevector <8 x float> %v6049, <8 x float> poison, <8 x i32> zeroinitializer
  %v6051 = fdiv <8 x float> %v6048, %v6050
  %v6052 = insertelement <8 x float> poison, float %v5922, i64 0
  %v6053 = shufflevector <8 x float> %v6052, <8 x float> poison, <8 x i32> zeroinitializer
  %v6054 = fadd <8 x float> %v6051, %v6053
  %v6055 = add i64 0, %v5864
  %v6056 = getelementptr inbounds float, ptr %v5983, i64 %v6055
  %v6057 = load <8 x float>, ptr %v6056, align 4
  %v6058 = insertelement <8 x float> poison, float %v5977, i64 0
  %v6059 = shufflevector <8 x float> %v6058, <8 x float> poison, <8 x i32> zeroinitializer
  %v6060 = fmul <8 x float> %v6059, %v6057
  %v6061 = insertelement <8 x float> poison, float %v5991, i64 0
  %v6062 = shufflevector <8 x float> %v6061, <8 x float> poison, <8 x i32> zeroinitializer
  %v6063 = fsub <8 x float> %v6060, %v6062
  %v6064 = fcmp olt <8 x float> %v6063, splat (float 0xC05A400000000000)
  %v6065 = select <8 x i1> %v6064, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v6063
  %v6066 = fcmp ogt <8 x float> %v6065, splat (float 0x4056400000000000)
  %v6067 = select <8 x i1> %v6066, <8 x float> splat (float 0x4056400000000000), <8 x float> %v6065
  %v6068 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6067, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v6069 = fsub <8 x float> %v6068, splat (float 0x4168000000000000)
  %v6070 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6069, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v6067)
  %v6071 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6069, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v6070)
  %v6072 = bitcast <8 x float> %v6068 to <8 x i32>
  %v6073 = fmul <8 x float> %v6071, %v6071
  %v6074 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v6071, <8 x float> splat (float 0x3F81227F40000000))
  %v6075 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6074, <8 x float> %v6071, <8 x float> splat (float 0x3FA5556740000000))
  %v6076 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6075, <8 x float> %v6071, <8 x float> splat (float 0x3FC5554B00000000))
  %v6077 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6076, <8 x float> %v6071, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v6078 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6073, <8 x float> %v6077, <8 x float> %v6071)
  %v6079 = sub <8 x i32> %v6072, splat (i32 1262485250)
  %v6080 = lshr <8 x i32> %v6079, splat (i32 1)
  %v6081 = sub <8 x i32> %v6079, %v6080
  %v6082 = shl <8 x i32> %v6080, splat (i32 23)
  %v6083 = bitcast <8 x i32> %v6082 to <8 x float>
  %v6084 = shl <8 x i32> %v6081, splat (i32 23)
  %v6085 = bitcast <8 x i32> %v6084 to <8 x float>
  %v6086 = fadd <8 x float> %v6078, splat (float 0x3FF0000000000000)
  %v6087 = fmul <8 x float> %v6086, %v6083
  %v6088 = fmul <8 x float> %v6087, %v6085
  %v6089 = fmul <8 x float> %v6054, %v6088
  %v6090 = fmul <8 x float> %v6089, %v6059
  %v6091 = fmul <8 x float> %v6090, %v6057
  %v6092 = add i64 0, %v5864
  %v6093 = getelementptr inbounds float, ptr %v6012, i64 %v6092
  %v6094 = load <8 x float>, ptr %v6093, align 4
  %v6095 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v6096 = shufflevector <8 x float> %v6095, <8 x float> poison, <8 x i32> zeroinitializer
  %v6097 = fcmp ogt <8 x float> %v6094, %v6096
  %v6098 = select <8 x i1> %v6097, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v6099 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v6100 = shufflevector <8 x float> %v6099, <8 x float> poison, <8 x i32> zeroinitializer
  %v6101 = fcmp une <8 x float> %v6098, splat (float 0x0000000000000000)
  %v6102 = select <8 x i1> %v6101, <8 x float> %v6094, <8 x float> %v6100
  %v6103 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v6102)
  %v6104 = fcmp une <8 x float> %v6098, splat (float 0x0000000000000000)
  %v6105 = select <8 x i1> %v6104, <8 x float> %v6103, <8 x float> %v6096
  %v6106 = insertelement <8 x float> poison, float %v6006, i64 0
  %v6107 = shufflevector <8 x float> %v6106, <8 x float> poison, <8 x i32> zeroinitializer
  %v6108 = fmul <8 x float> %v6107, %v6105
  %v6109 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v6110 = shufflevector <8 x float> %v6109, <8 x float> poison, <8 x i32> zeroinitializer
  %v6111 = fadd <8 x float> %v6108, %v6110
  %v6112 = fdiv <8 x float> %v6091, %v6111
  %v6113 = fmul <8 x float> %v6112, %v6105
  %v6114 = fneg <8 x float> %v6113
  %v6115 = fadd <8 x float> %v5865, %v6114
  %v6116 = add nsw i64 %v5864, 8
  br label %b363
b365:
  %v6117 = shufflevector <8 x float> %v5865, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v6118 = shufflevector <8 x float> %v5865, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v6119 = fadd <4 x float> %v6117, %v6118
  %v6120 = shufflevector <4 x float> %v6119, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v6121 = shufflevector <4 x float> %v6119, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v6122 = fadd <2 x float> %v6120, %v6121
  %v6123 = extractelement <2 x float> %v6122, i64 0
  %v6124 = extractelement <2 x float> %v6122, i64 1
  %v6125 = fadd float %v6123, %v6124
  %v6126 = fadd float %v6125, 0x0000000000000000
  %v6127 = mul i64 %v5862, 1
  %v6128 = getelementptr inbounds float, ptr %v260, i64 %v6127
  %v6129 = add i64 0, 0
  %v6130 = getelementptr inbounds float, ptr %v6128, i64 %v6129
  store float %v6126, ptr %v6130, align 4
  %v6131 = add nsw i64 %v5862, 1
  br label %b360
b362:
  %v6132 = add i64 %v7, 0
  %v6133 = sdiv i64 %v6132, 1
  %v6134 = add i64 %v2, 1
  %v6135 = mul i64 %v6133, %v2
  %v6136 = sdiv i64 %v6135, %v3
  %v6137 = mul i64 %v6136, 1
  %v6138 = icmp slt i64 %v6137, %v7
  %v6139 = select i1 %v6138, i64 %v6137, i64 %v7
  %v6140 = mul i64 %v6133, %v6134
  %v6141 = sdiv i64 %v6140, %v3
  %v6142 = mul i64 %v6141, 1
  %v6143 = icmp slt i64 %v6142, %v7
  %v6144 = select i1 %v6143, i64 %v6142, i64 %v7
  br label %b366
b366:
  %v6145 = phi i64 [ %v6139, %b362 ], [ %v6386, %b371 ]
  %v6146 = icmp slt i64 %v6145, %v6144
  br i1 %v6146, label %b367, label %b368
b367:
  br label %b369
b369:
  %v6147 = phi i64 [ 0, %b367 ], [ %v6385, %b374 ]
  %v6148 = icmp slt i64 %v6147, 8
  br i1 %v6148, label %b370, label %b371
b370:
  br label %b372
b372:
  %v6149 = phi i64 [ 0, %b370 ], [ %v6379, %b373 ]
  %v6150 = phi float [ 0x0000000000000000, %b370 ], [ %v6378, %b373 ]
  %v6151 = icmp slt i64 %v6149, 1
  br i1 %v6151, label %b373, label %b374
b373:
  %v6152 = add i64 %v682, 1
  %v6153 = and i64 %v6152, 1
  %v6154 = mul i64 %v6153, %v7
  %v6155 = add i64 %v6154, %v6145
  %v6156 = mul i64 %v6155, 8
  %v6157 = getelementptr inbounds float, ptr %v54, i64 %v6156
  %v6158 = add i64 0, %v6147
  %v6159 = getelementptr inbounds float, ptr %v6157, i64 %v6158
  %v6160 = load float, ptr %v6159, align 4
  %v6161 = add i64 %v682, 1
  %v6162 = and i64 %v6161, 1
  %v6163 = mul i64 %v6162, %v7
  %v6164 = add i64 %v6163, %v6145
  %v6165 = mul i64 %v6164, 8
  %v6166 = getelementptr inbounds float, ptr %v52, i64 %v6165
  %v6167 = add i64 0, %v6147
  %v6168 = getelementptr inbounds float, ptr %v6166, i64 %v6167
  %v6169 = load float, ptr %v6168, align 4
  %v6170 = fadd float %v6160, %v6169
  %v6171 = mul i64 %v6145, 1
  %v6172 = getelementptr inbounds float, ptr %v212, i64 %v6171
  %v6173 = getelementptr inbounds float, ptr %v6172, i64 0
  %v6174 = load float, ptr %v6173, align 4
  %v6175 = fneg float %v6174
  %v6176 = fadd float %v6170, %v6175
  %v6177 = mul i64 %v6145, 8
  %v6178 = getelementptr inbounds float, ptr %v242, i64 %v6177
  %v6179 = add i64 0, %v6147
  %v6180 = getelementptr inbounds float, ptr %v6178, i64 %v6179
  %v6181 = load float, ptr %v6180, align 4
  %v6182 = fadd float %v6176, %v6181
  %v6183 = mul i64 %v6145, 8
  %v6184 = getelementptr inbounds float, ptr %v236, i64 %v6183
  %v6185 = add i64 0, %v6147
  %v6186 = getelementptr inbounds float, ptr %v6184, i64 %v6185
  %v6187 = load float, ptr %v6186, align 4
  %v6188 = mul i64 %v6145, 8
  %v6189 = getelementptr inbounds float, ptr %v240, i64 %v6188
  %v6190 = add i64 0, %v6147
  %v6191 = getelementptr inbounds float, ptr %v6189, i64 %v6190
  %v6192 = load float, ptr %v6191, align 4
  %v6193 = fsub float %v6187, %v6192
  %v6194 = mul i64 %v6145, 8
  %v6195 = getelementptr inbounds float, ptr %v244, i64 %v6194
  %v6196 = add i64 0, %v6147
  %v6197 = getelementptr inbounds float, ptr %v6195, i64 %v6196
  %v6198 = load float, ptr %v6197, align 4
  %v6199 = fadd float %v6193, %v6198
  %v6200 = mul i64 %v6145, 8
  %v6201 = getelementptr inbounds float, ptr %v246, i64 %v6200
  %v6202 = add i64 0, %v6147
  %v6203 = getelementptr inbounds float, ptr %v6201, i64 %v6202
  %v6204 = load float, ptr %v6203, align 4
  %v6205 = fadd float %v6199, %v6204
  %v6206 = fadd float %v6182, %v6205
  %v6207 = add i64 %v682, 0
  %v6208 = and i64 %v6207, %v338
  %v6209 = mul i64 %v6208, %v7
  %v6210 = add i64 %v6209, %v6145
  %v6211 = mul i64 %v6210, 1
  %v6212 = getelementptr inbounds float, ptr %v164, i64 %v6211
  %v6213 = getelementptr inbounds float, ptr %v6212, i64 0
  %v6214 = load float, ptr %v6213, align 4
  %v6215 = fmul float %v6206, %v6214
  %v6216 = add i64 %v682, 0
  %v6217 = and i64 %v6216, %v336
  %v6218 = mul i64 %v6217, %v7
  %v6219 = add i64 %v6218, %v6145
  %v6220 = mul i64 %v6219, 1
  %v6221 = getelementptr inbounds float, ptr %v162, i64 %v6220
  %v6222 = getelementptr inbounds float, ptr %v6221, i64 0
  %v6223 = load float, ptr %v6222, align 4
  %v6224 = fsub float 0x3FF0000000000000, %v6223
  %v6225 = fmul float %v6215, %v6224
  %v6226 = add i64 %v682, 0
  %v6227 = and i64 %v6226, %v360
  %v6228 = mul i64 %v6227, %v7
  %v6229 = add i64 %v6228, %v6145
  %v6230 = mul i64 %v6229, 1
  %v6231 = getelementptr inbounds float, ptr %v186, i64 %v6230
  %v6232 = getelementptr inbounds float, ptr %v6231, i64 0
  %v6233 = load float, ptr %v6232, align 4
  %v6234 = fdiv float %v6225, %v6233
  %v6235 = mul i64 %v6145, 1
  %v6236 = getelementptr inbounds float, ptr %v256, i64 %v6235
  %v6237 = getelementptr inbounds float, ptr %v6236, i64 0
  %v6238 = load float, ptr %v6237, align 4
  %v6239 = fadd float %v6234, %v6238
  %v6240 = add i64 %v682, 0
  %v6241 = and i64 %v6240, %v326
  %v6242 = mul i64 %v6241, %v7
  %v6243 = add i64 %v6242, %v6145
  %v6244 = mul i64 %v6243, 1
  %v6245 = getelementptr inbounds float, ptr %v148, i64 %v6244
  %v6246 = getelementptr inbounds float, ptr %v6245, i64 0
  %v6247 = load float, ptr %v6246, align 4
  %v6248 = call float @llvm.fabs.f32(float %v6247)
  %v6249 = fneg float %v6248
  %v6250 = fcmp olt float %v6249, 0xC05A400000000000
  %v6251 = select i1 %v6250, float 0xC05A400000000000, float %v6249
  %v6252 = call float @llvm.fmuladd.f32(float %v6251, float 0x3FF7154760000000, float 0x4168000000000000)
  %v6253 = fsub float %v6252, 0x4168000000000000
  %v6254 = call float @llvm.fmuladd.f32(float %v6253, float 0xBFE62E4000000000, float %v6251)
  %v6255 = call float @llvm.fmuladd.f32(float %v6253, float 0xBEB7F7D1C0000000, float %v6254)
  %v6256 = bitcast float %v6252 to i32
  %v6257 = fmul float %v6255, %v6255
  %v6258 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v6255, float 0x3F81227F40000000)
  %v6259 = call float @llvm.fmuladd.f32(float %v6258, float %v6255, float 0x3FA5556740000000)
  %v6260 = call float @llvm.fmuladd.f32(float %v6259, float %v6255, float 0x3FC5554B00000000)
  %v6261 = call float @llvm.fmuladd.f32(float %v6260, float %v6255, float 0x3FDFFFFFE0000000)
  %v6262 = call float @llvm.fmuladd.f32(float %v6257, float %v6261, float %v6255)
  %v6263 = sub i32 %v6256, 1262485250
  %v6264 = lshr i32 %v6263, 1
  %v6265 = sub i32 %v6263, %v6264
  %v6266 = shl i32 %v6264, 23
  %v6267 = bitcast i32 %v6266 to float
  %v6268 = shl i32 %v6265, 23
  %v6269 = bitcast i32 %v6268 to float
  %v6270 = fadd float %v6262, 0x3FF0000000000000
  %v6271 = fmul float %v6270, %v6267
  %v6272 = fmul float %v6271, %v6269
  %v6273 = fcmp ogt float %v6272, 0x3FDA8279A0000000
  %v6274 = call float @llvm.fmuladd.f32(float %v6272, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v6275 = select i1 %v6273, float %v6274, float %v6272
  %v6276 = select i1 %v6273, float 0x3FE62E4000000000, float 0x0000000000000000
  %v6277 = select i1 %v6273, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v6278 = fmul float %v6275, %v6275
  %v6279 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v6278, float 0xBFC0DA7220000000)
  %v6280 = call float @llvm.fmuladd.f32(float %v6279, float %v6278, float 0xBFC546EF00000000)
  %v6281 = call float @llvm.fmuladd.f32(float %v6280, float %v6278, float 0xBFD0002320000000)
  %v6282 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v6278, float 0x3FC22D90A0000000)
  %v6283 = call float @llvm.fmuladd.f32(float %v6282, float %v6278, float 0x3FC999FF60000000)
  %v6284 = call float @llvm.fmuladd.f32(float %v6283, float %v6278, float 0x3FD5555540000000)
  %v6285 = call float @llvm.fmuladd.f32(float %v6275, float %v6281, float %v6284)
  %v6286 = call float @llvm.fmuladd.f32(float %v6275, float %v6285, float 0xBFE0000000000000)
  %v6287 = fmul float %v6275, %v6275
  %v6288 = call float @llvm.fmuladd.f32(float %v6287, float %v6286, float %v6277)
  %v6289 = fadd float %v6288, %v6275
  %v6290 = fadd float %v6289, %v6276
  %v6291 = fcmp ogt float %v6247, 0x0000000000000000
  %v6292 = select i1 %v6291, float %v6247, float 0x0000000000000000
  %v6293 = fadd float %v6292, %v6290
  %v6294 = fadd float 0x3FF0000000000000, %v6293
  %v6295 = add i64 %v682, 0
  %v6296 = and i64 %v6295, %v350
  %v6297 = mul i64 %v6296, %v7
  %v6298 = add i64 %v6297, %v6145
  %v6299 = mul i64 %v6298, 8
  %v6300 = getelementptr inbounds float, ptr %v176, i64 %v6299
  %v6301 = add i64 0, %v6147
  %v6302 = getelementptr inbounds float, ptr %v6300, i64 %v6301
  %v6303 = load float, ptr %v6302, align 4
  %v6304 = fmul float %v6294, %v6303
  %v6305 = add i64 %v682, 0
  %v6306 = and i64 %v6305, %v356
  %v6307 = mul i64 %v6306, %v7
  %v6308 = add i64 %v6307, %v6145
  %v6309 = mul i64 %v6308, 1
  %v6310 = getelementptr inbounds float, ptr %v182, i64 %v6309
  %v6311 = getelementptr inbounds float, ptr %v6310, i64 0
  %v6312 = load float, ptr %v6311, align 4
  %v6313 = fsub float %v6304, %v6312
  %v6314 = fcmp olt float %v6313, 0xC05A400000000000
  %v6315 = select i1 %v6314, float 0xC05A400000000000, float %v6313
  %v6316 = fcmp ogt float %v6315, 0x4056400000000000
  %v6317 = select i1 %v6316, float 0x4056400000000000, float %v6315
  %v6318 = call float @llvm.fmuladd.f32(float %v6317, float 0x3FF7154760000000, float 0x4168000000000000)
  %v6319 = fsub float %v6318, 0x4168000000000000
  %v6320 = call float @llvm.fmuladd.f32(float %v6319, float 0xBFE62E4000000000, float %v6317)
  %v6321 = call float @llvm.fmuladd.f32(float %v6319, float 0xBEB7F7D1C0000000, float %v6320)
  %v6322 = bitcast float %v6318 to i32
  %v6323 = fmul float %v6321, %v6321
  %v6324 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v6321, float 0x3F81227F40000000)
  %v6325 = call float @llvm.fmuladd.f32(float %v6324, float %v6321, float 0x3FA5556740000000)
  %v6326 = call float @llvm.fmuladd.f32(float %v6325, float %v6321, float 0x3FC5554B00000000)
  %v6327 = call float @llvm.fmuladd.f32(float %v6326, float %v6321, float 0x3FDFFFFFE0000000)
  %v6328 = call float @llvm.fmuladd.f32(float %v6323, float %v6327, float %v6321)
  %v6329 = sub i32 %v6322, 1262485250
  %v6330 = lshr i32 %v6329, 1
  %v6331 = sub i32 %v6329, %v6330
  %v6332 = shl i32 %v6330, 23
  %v6333 = bitcast i32 %v6332 to float
  %v6334 = shl i32 %v6331, 23
  %v6335 = bitcast i32 %v6334 to float
  %v6336 = fadd float %v6328, 0x3FF0000000000000
  %v6337 = fmul float %v6336, %v6333
  %v6338 = fmul float %v6337, %v6335
  %v6339 = fmul float %v6239, %v6338
  %v6340 = fmul float %v6339, %v6294
  %v6341 = fmul float %v6340, %v6303
  %v6342 = add i64 %v682, 0
  %v6343 = and i64 %v6342, %v346
  %v6344 = mul i64 %v6343, %v7
  %v6345 = add i64 %v6344, %v6145
  %v6346 = mul i64 %v6345, 1
  %v6347 = getelementptr inbounds float, ptr %v172, i64 %v6346
  %v6348 = getelementptr inbounds float, ptr %v6347, i64 0
  %v6349 = load float, ptr %v6348, align 4
  %v6350 = fcmp ogt float %v6349, 0x0000000000000000
  %v6351 = select i1 %v6350, float 0x3FF0000000000000, float 0x0000000000000000
  %v6352 = fcmp une float %v6351, 0x0000000000000000
  %v6353 = select i1 %v6352, float %v6349, float 0x3FF0000000000000
  %v6354 = call float @llvm.sqrt.f32(float %v6353)
  %v6355 = fcmp une float %v6351, 0x0000000000000000
  %v6356 = select i1 %v6355, float %v6354, float 0x0000000000000000
  %v6357 = add i64 %v682, 0
  %v6358 = and i64 %v6357, %v316
  %v6359 = mul i64 %v6358, %v7
  %v6360 = add i64 %v6359, %v6145
  %v6361 = mul i64 %v6360, 8
  %v6362 = getelementptr inbounds float, ptr %v120, i64 %v6361
  %v6363 = add i64 0, %v6147
  %v6364 = getelementptr inbounds float, ptr %v6362, i64 %v6363
  %v6365 = load float, ptr %v6364, align 4
  %v6366 = fcmp ogt float %v6365, 0x0000000000000000
  %v6367 = select i1 %v6366, float 0x3FF0000000000000, float 0x0000000000000000
  %v6368 = fcmp une float %v6367, 0x0000000000000000
  %v6369 = select i1 %v6368, float %v6365, float 0x3FF0000000000000
  %v6370 = call float @llvm.sqrt.f32(float %v6369)
  %v6371 = fcmp une float %v6367, 0x0000000000000000
  %v6372 = select i1 %v6371, float %v6370, float 0x0000000000000000
  %v6373 = fmul float %v6356, %v6372
  %v6374 = fadd float %v6373, 0x3EB0C6F7A0000000
  %v6375 = fdiv float %v6341, %v6374
  %v6376 = fmul float %v6375, %v6356
  %v6377 = fneg float %v6376
  %v6378 = fadd float %v6150, %v6377
  %v6379 = add nsw i64 %v6149, 1
  br label %b372
b374:
  %v6380 = fadd float %v6150, 0x0000000000000000
  %v6381 = mul i64 %v6145, 8
  %v6382 = getelementptr inbounds float, ptr %v262, i64 %v6381
  %v6383 = add i64 0, %v6147
  %v6384 = getelementptr inbounds float, ptr %v6382, i64 %v6383
  store float %v6380, ptr %v6384, align 4
  %v6385 = add nsw i64 %v6147, 1
  br label %b369
b371:
  %v6386 = add nsw i64 %v6145, 1
  br label %b366
b368:
  %v6387 = add i64 %v7, 0
  %v6388 = sdiv i64 %v6387, 1
  %v6389 = add i64 %v2, 1
  %v6390 = mul i64 %v6388, %v2
  %v6391 = sdiv i64 %v6390, %v3
  %v6392 = mul i64 %v6391, 1
  %v6393 = icmp slt i64 %v6392, %v7
  %v6394 = select i1 %v6393, i64 %v6392, i64 %v7
  %v6395 = mul i64 %v6388, %v6389
  %v6396 = sdiv i64 %v6395, %v3
  %v6397 = mul i64 %v6396, 1
  %v6398 = icmp slt i64 %v6397, %v7
  %v6399 = select i1 %v6398, i64 %v6397, i64 %v7
  br label %b375
b375:
  %v6400 = phi i64 [ %v6394, %b368 ], [ %v6650, %b380 ]
  %v6401 = icmp slt i64 %v6400, %v6399
  br i1 %v6401, label %b376, label %b377
b376:
  br label %b378
b378:
  %v6402 = phi i64 [ 0, %b376 ], [ %v6643, %b379 ]
  %v6403 = phi <8 x float> [ splat (float 0x0000000000000000), %b376 ], [ %v6642, %b379 ]
  %v6404 = icmp slt i64 %v6402, 8
  br i1 %v6404, label %b379, label %b380
b379:
  %v6405 = add i64 %v682, 1
  %v6406 = and i64 %v6405, 1
  %v6407 = mul i64 %v6406, %v7
  %v6408 = add i64 %v6407, %v6400
  %v6409 = mul i64 %v6408, 8
  %v6410 = getelementptr inbounds float, ptr %v54, i64 %v6409
  %v6411 = add i64 0, %v6402
  %v6412 = getelementptr inbounds float, ptr %v6410, i64 %v6411
  %v6413 = load float, ptr %v6412, align 4
  %v6414 = add i64 %v682, 1
  %v6415 = and i64 %v6414, 1
  %v6416 = mul i64 %v6415, %v7
  %v6417 = add i64 %v6416, %v6400
  %v6418 = mul i64 %v6417, 8
  %v6419 = getelementptr inbounds float, ptr %v52, i64 %v6418
  %v6420 = add i64 0, %v6402
  %v6421 = getelementptr inbounds float, ptr %v6419, i64 %v6420
  %v6422 = load float, ptr %v6421, align 4
  %v6423 = fadd float %v6413, %v6422
  %v6424 = mul i64 %v6400, 1
  %v6425 = getelementptr inbounds float, ptr %v212, i64 %v6424
  %v6426 = getelementptr inbounds float, ptr %v6425, i64 0
  %v6427 = load float, ptr %v6426, align 4
  %v6428 = fneg float %v6427
  %v6429 = fadd float %v6423, %v6428
  %v6430 = mul i64 %v6400, 8
  %v6431 = getelementptr inbounds float, ptr %v242, i64 %v6430
  %v6432 = add i64 0, %v6402
  %v6433 = getelementptr inbounds float, ptr %v6431, i64 %v6432
  %v6434 = load float, ptr %v6433, align 4
  %v6435 = fadd float %v6429, %v6434
  %v6436 = mul i64 %v6400, 8
  %v6437 = getelementptr inbounds float, ptr %v236, i64 %v6436
  %v6438 = add i64 0, %v6402
  %v6439 = getelementptr inbounds float, ptr %v6437, i64 %v6438
  %v6440 = load float, ptr %v6439, align 4
  %v6441 = mul i64 %v6400, 8
  %v6442 = getelementptr inbounds float, ptr %v240, i64 %v6441
  %v6443 = add i64 0, %v6402
  %v6444 = getelementptr inbounds float, ptr %v6442, i64 %v6443
  %v6445 = load float, ptr %v6444, align 4
  %v6446 = fsub float %v6440, %v6445
  %v6447 = mul i64 %v6400, 8
  %v6448 = getelementptr inbounds float, ptr %v244, i64 %v6447
  %v6449 = add i64 0, %v6402
  %v6450 = getelementptr inbounds float, ptr %v6448, i64 %v6449
  %v6451 = load float, ptr %v6450, align 4
  %v6452 = fadd float %v6446, %v6451
  %v6453 = mul i64 %v6400, 8
  %v6454 = getelementptr inbounds float, ptr %v246, i64 %v6453
  %v6455 = add i64 0, %v6402
  %v6456 = getelementptr inbounds float, ptr %v6454, i64 %v6455
  %v6457 = load float, ptr %v6456, align 4
  %v6458 = fadd float %v6452, %v6457
  %v6459 = fadd float %v6435, %v6458
  %v6460 = add i64 %v682, 0
  %v6461 = and i64 %v6460, %v338
  %v6462 = mul i64 %v6461, %v7
  %v6463 = add i64 %v6462, %v6400
  %v6464 = mul i64 %v6463, 1
  %v6465 = getelementptr inbounds float, ptr %v164, i64 %v6464
  %v6466 = getelementptr inbounds float, ptr %v6465, i64 0
  %v6467 = load float, ptr %v6466, align 4
  %v6468 = fmul float %v6459, %v6467
  %v6469 = add i64 %v682, 0
  %v6470 = and i64 %v6469, %v336
  %v6471 = mul i64 %v6470, %v7
  %v6472 = add i64 %v6471, %v6400
  %v6473 = mul i64 %v6472, 1
  %v6474 = getelementptr inbounds float, ptr %v162, i64 %v6473
  %v6475 = getelementptr inbounds float, ptr %v6474, i64 0
  %v6476 = load float, ptr %v6475, align 4
  %v6477 = fsub float 0x3FF0000000000000, %v6476
  %v6478 = fmul float %v6468, %v6477
  %v6479 = add i64 %v682, 0
  %v6480 = and i64 %v6479, %v360
  %v6481 = mul i64 %v6480, %v7
  %v6482 = add i64 %v6481, %v6400
  %v6483 = mul i64 %v6482, 1
  %v6484 = getelementptr inbounds float, ptr %v186, i64 %v6483
  %v6485 = getelementptr inbounds float, ptr %v6484, i64 0
  %v6486 = load float, ptr %v6485, align 4
  %v6487 = fdiv float %v6478, %v6486
  %v6488 = mul i64 %v6400, 1
  %v6489 = getelementptr inbounds float, ptr %v256, i64 %v6488
  %v6490 = getelementptr inbounds float, ptr %v6489, i64 0
  %v6491 = load float, ptr %v6490, align 4
  %v6492 = fadd float %v6487, %v6491
  %v6493 = add i64 %v682, 0
  %v6494 = and i64 %v6493, %v326
  %v6495 = mul i64 %v6494, %v7
  %v6496 = add i64 %v6495, %v6400
  %v6497 = mul i64 %v6496, 1
  %v6498 = getelementptr inbounds float, ptr %v148, i64 %v6497
  %v6499 = getelementptr inbounds float, ptr %v6498, i64 0
  %v6500 = load float, ptr %v6499, align 4
  %v6501 = call float @llvm.fabs.f32(float %v6500)
  %v6502 = fneg float %v6501
  %v6503 = fcmp olt float %v6502, 0xC05A400000000000
  %v6504 = select i1 %v6503, float 0xC05A400000000000, float %v6502
  %v6505 = call float @llvm.fmuladd.f32(float %v6504, float 0x3FF7154760000000, float 0x4168000000000000)
  %v6506 = fsub float %v6505, 0x4168000000000000
  %v6507 = call float @llvm.fmuladd.f32(float %v6506, float 0xBFE62E4000000000, float %v6504)
  %v6508 = call float @llvm.fmuladd.f32(float %v6506, float 0xBEB7F7D1C0000000, float %v6507)
  %v6509 = bitcast float %v6505 to i32
  %v6510 = fmul float %v6508, %v6508
  %v6511 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v6508, float 0x3F81227F40000000)
  %v6512 = call float @llvm.fmuladd.f32(float %v6511, float %v6508, float 0x3FA5556740000000)
  %v6513 = call float @llvm.fmuladd.f32(float %v6512, float %v6508, float 0x3FC5554B00000000)
  %v6514 = call float @llvm.fmuladd.f32(float %v6513, float %v6508, float 0x3FDFFFFFE0000000)
  %v6515 = call float @llvm.fmuladd.f32(float %v6510, float %v6514, float %v6508)
  %v6516 = sub i32 %v6509, 1262485250
  %v6517 = lshr i32 %v6516, 1
  %v6518 = sub i32 %v6516, %v6517
  %v6519 = shl i32 %v6517, 23
  %v6520 = bitcast i32 %v6519 to float
  %v6521 = shl i32 %v6518, 23
  %v6522 = bitcast i32 %v6521 to float
  %v6523 = fadd float %v6515, 0x3FF0000000000000
  %v6524 = fmul float %v6523, %v6520
  %v6525 = fmul float %v6524, %v6522
  %v6526 = fcmp ogt float %v6525, 0x3FDA8279A0000000
  %v6527 = call float @llvm.fmuladd.f32(float %v6525, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v6528 = select i1 %v6526, float %v6527, float %v6525
  %v6529 = select i1 %v6526, float 0x3FE62E4000000000, float 0x0000000000000000
  %v6530 = select i1 %v6526, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v6531 = fmul float %v6528, %v6528
  %v6532 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v6531, float 0xBFC0DA7220000000)
  %v6533 = call float @llvm.fmuladd.f32(float %v6532, float %v6531, float 0xBFC546EF00000000)
  %v6534 = call float @llvm.fmuladd.f32(float %v6533, float %v6531, float 0xBFD0002320000000)
  %v6535 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v6531, float 0x3FC22D90A0000000)
  %v6536 = call float @llvm.fmuladd.f32(float %v6535, float %v6531, float 0x3FC999FF60000000)
  %v6537 = call float @llvm.fmuladd.f32(float %v6536, float %v6531, float 0x3FD5555540000000)
  %v6538 = call float @llvm.fmuladd.f32(float %v6528, float %v6534, float %v6537)
  %v6539 = call float @llvm.fmuladd.f32(float %v6528, float %v6538, float 0xBFE0000000000000)
  %v6540 = fmul float %v6528, %v6528
  %v6541 = call float @llvm.fmuladd.f32(float %v6540, float %v6539, float %v6530)
  %v6542 = fadd float %v6541, %v6528
  %v6543 = fadd float %v6542, %v6529
  %v6544 = fcmp ogt float %v6500, 0x0000000000000000
  %v6545 = select i1 %v6544, float %v6500, float 0x0000000000000000
  %v6546 = fadd float %v6545, %v6543
  %v6547 = fadd float 0x3FF0000000000000, %v6546
  %v6548 = add i64 %v682, 0
  %v6549 = and i64 %v6548, %v350
  %v6550 = mul i64 %v6549, %v7
  %v6551 = add i64 %v6550, %v6400
  %v6552 = mul i64 %v6551, 8
  %v6553 = getelementptr inbounds float, ptr %v176, i64 %v6552
  %v6554 = add i64 0, %v6402
  %v6555 = getelementptr inbounds float, ptr %v6553, i64 %v6554
  %v6556 = load float, ptr %v6555, align 4
  %v6557 = fmul float %v6547, %v6556
  %v6558 = add i64 %v682, 0
  %v6559 = and i64 %v6558, %v356
  %v6560 = mul i64 %v6559, %v7
  %v6561 = add i64 %v6560, %v6400
  %v6562 = mul i64 %v6561, 1
  %v6563 = getelementptr inbounds float, ptr %v182, i64 %v6562
  %v6564 = getelementptr inbounds float, ptr %v6563, i64 0
  %v6565 = load float, ptr %v6564, align 4
  %v6566 = fsub float %v6557, %v6565
  %v6567 = fcmp olt float %v6566, 0xC05A400000000000
  %v6568 = select i1 %v6567, float 0xC05A400000000000, float %v6566
  %v6569 = fcmp ogt float %v6568, 0x4056400000000000
  %v6570 = select i1 %v6569, float 0x4056400000000000, float %v6568
  %v6571 = call float @llvm.fmuladd.f32(float %v6570, float 0x3FF7154760000000, float 0x4168000000000000)
  %v6572 = fsub float %v6571, 0x4168000000000000
  %v6573 = call float @llvm.fmuladd.f32(float %v6572, float 0xBFE62E4000000000, float %v6570)
  %v6574 = call float @llvm.fmuladd.f32(float %v6572, float 0xBEB7F7D1C0000000, float %v6573)
  %v6575 = bitcast float %v6571 to i32
  %v6576 = fmul float %v6574, %v6574
  %v6577 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v6574, float 0x3F81227F40000000)
  %v6578 = call float @llvm.fmuladd.f32(float %v6577, float %v6574, float 0x3FA5556740000000)
  %v6579 = call float @llvm.fmuladd.f32(float %v6578, float %v6574, float 0x3FC5554B00000000)
  %v6580 = call float @llvm.fmuladd.f32(float %v6579, float %v6574, float 0x3FDFFFFFE0000000)
  %v6581 = call float @llvm.fmuladd.f32(float %v6576, float %v6580, float %v6574)
  %v6582 = sub i32 %v6575, 1262485250
  %v6583 = lshr i32 %v6582, 1
  %v6584 = sub i32 %v6582, %v6583
  %v6585 = shl i32 %v6583, 23
  %v6586 = bitcast i32 %v6585 to float
  %v6587 = shl i32 %v6584, 23
  %v6588 = bitcast i32 %v6587 to float
  %v6589 = fadd float %v6581, 0x3FF0000000000000
  %v6590 = fmul float %v6589, %v6586
  %v6591 = fmul float %v6590, %v6588
  %v6592 = fmul float %v6492, %v6591
  %v6593 = fmul float %v6592, %v6547
  %v6594 = add i64 %v682, 0
  %v6595 = and i64 %v6594, %v346
  %v6596 = mul i64 %v6595, %v7
  %v6597 = add i64 %v6596, %v6400
  %v6598 = mul i64 %v6597, 1
  %v6599 = getelementptr inbounds float, ptr %v172, i64 %v6598
  %v6600 = getelementptr inbounds float, ptr %v6599, i64 0
  %v6601 = load float, ptr %v6600, align 4
  %v6602 = fcmp ogt float %v6601, 0x0000000000000000
  %v6603 = select i1 %v6602, float 0x3FF0000000000000, float 0x0000000000000000
  %v6604 = fcmp une float %v6603, 0x0000000000000000
  %v6605 = select i1 %v6604, float %v6601, float 0x3FF0000000000000
  %v6606 = call float @llvm.sqrt.f32(float %v6605)
  %v6607 = fcmp une float %v6603, 0x0000000000000000
  %v6608 = select i1 %v6607, float %v6606, float 0x0000000000000000
  %v6609 = add i64 %v682, 0
  %v6610 = and i64 %v6609, %v316
  %v6611 = mul i64 %v6610, %v7
  %v6612 = add i64 %v6611, %v6400
  %v6613 = mul i64 %v6612, 8
  %v6614 = getelementptr inbounds float, ptr %v120, i64 %v6613
  %v6615 = add i64 0, %v6402
  %v6616 = getelementptr inbounds float, ptr %v6614, i64 %v6615
  %v6617 = load float, ptr %v6616, align 4
  %v6618 = fcmp ogt float %v6617, 0x0000000000000000
  %v6619 = select i1 %v6618, float 0x3FF0000000000000, float 0x0000000000000000
  %v6620 = fcmp une float %v6619, 0x0000000000000000
  %v6621 = select i1 %v6620, float %v6617, float 0x3FF0000000000000
  %v6622 = call float @llvm.sqrt.f32(float %v6621)
  %v6623 = fcmp une float %v6619, 0x0000000000000000
  %v6624 = select i1 %v6623, float %v6622, float 0x0000000000000000
  %v6625 = fmul float %v6608, %v6624
  %v6626 = fadd float %v6625, 0x3EB0C6F7A0000000
  %v6627 = fdiv float %v6593, %v6626
  %v6628 = add i64 %v682, 0
  %v6629 = and i64 %v6628, %v272
  %v6630 = mul i64 %v6629, %v7
  %v6631 = add i64 %v6630, %v6400
  %v6632 = mul i64 %v6631, 64
  %v6633 = getelementptr inbounds float, ptr %v28, i64 %v6632
  %v6634 = add i64 0, 0
  %v6635 = mul i64 %v6402, 8
  %v6636 = add i64 %v6634, %v6635
  %v6637 = getelementptr inbounds float, ptr %v6633, i64 %v6636
  %v6638 = load <8 x float>, ptr %v6637, align 4
  %v6639 = insertelement <8 x float> poison, float %v6627, i64 0
  %v6640 = shufflevector <8 x float> %v6639, <8 x float> poison, <8 x i32> zeroinitializer
  %v6641 = fmul <8 x float> %v6640, %v6638
  %v6642 = fadd <8 x float> %v6403, %v6641
  %v6643 = add nsw i64 %v6402, 1
  br label %b378
b380:
  %v6644 = mul i64 %v6400, 8
  %v6645 = getelementptr inbounds float, ptr %v264, i64 %v6644
  %v6646 = mul i64 0, 8
  %v6647 = add i64 0, %v6646
  %v6648 = add i64 %v6647, 0
  %v6649 = getelementptr inbounds float, ptr %v6645, i64 %v6648
  store <8 x float> %v6403, ptr %v6649, align 4
  %v6650 = add nsw i64 %v6400, 1
  br label %b375
b377:
  %v6651 = add i64 %v7, 0
  %v6652 = sdiv i64 %v6651, 1
  %v6653 = add i64 %v2, 1
  %v6654 = mul i64 %v6652, %v2
  %v6655 = sdiv i64 %v6654, %v3
  %v6656 = mul i64 %v6655, 1
  %v6657 = icmp slt i64 %v6656, %v7
  %v6658 = select i1 %v6657, i64 %v6656, i64 %v7
  %v6659 = mul i64 %v6652, %v6653
  %v6660 = sdiv i64 %v6659, %v3
  %v6661 = mul i64 %v6660, 1
  %v6662 = icmp slt i64 %v6661, %v7
  %v6663 = select i1 %v6662, i64 %v6661, i64 %v7
  br label %b381
b381:
  %v6664 = phi i64 [ %v6658, %b377 ], [ %v6917, %b386 ]
  %v6665 = icmp slt i64 %v6664, %v6663
  br i1 %v6665, label %b382, label %b383
b382:
  br label %b384
b384:
  %v6666 = phi i64 [ 0, %b382 ], [ %v6916, %b389 ]
  %v6667 = icmp slt i64 %v6666, 8
  br i1 %v6667, label %b385, label %b386
b385:
  br label %b387
b387:
  %v6668 = phi i64 [ 0, %b385 ], [ %v6915, %b392 ]
  %v6669 = icmp slt i64 %v6668, 8
  br i1 %v6669, label %b388, label %b389
b388:
  br label %b390
b390:
  %v6670 = phi i64 [ 0, %b388 ], [ %v6907, %b391 ]
  %v6671 = phi float [ 0x0000000000000000, %b388 ], [ %v6906, %b391 ]
  %v6672 = icmp slt i64 %v6670, 1
  br i1 %v6672, label %b391, label %b392
b391:
  %v6673 = add i64 %v682, 1
  %v6674 = and i64 %v6673, 1
  %v6675 = mul i64 %v6674, %v7
  %v6676 = add i64 %v6675, %v6664
  %v6677 = mul i64 %v6676, 8
  %v6678 = getelementptr inbounds float, ptr %v54, i64 %v6677
  %v6679 = add i64 0, %v6668
  %v6680 = getelementptr inbounds float, ptr %v6678, i64 %v6679
  %v6681 = load float, ptr %v6680, align 4
  %v6682 = add i64 %v682, 1
  %v6683 = and i64 %v6682, 1
  %v6684 = mul i64 %v6683, %v7
  %v6685 = add i64 %v6684, %v6664
  %v6686 = mul i64 %v6685, 8
  %v6687 = getelementptr inbounds float, ptr %v52, i64 %v6686
  %v6688 = add i64 0, %v6668
  %v6689 = getelementptr inbounds float, ptr %v6687, i64 %v6688
  %v6690 = load float, ptr %v6689, align 4
  %v6691 = fadd float %v6681, %v6690
  %v6692 = mul i64 %v6664, 1
  %v6693 = getelementptr inbounds float, ptr %v212, i64 %v6692
  %v6694 = getelementptr inbounds float, ptr %v6693, i64 0
  %v6695 = load float, ptr %v6694, align 4
  %v6696 = fneg float %v6695
  %v6697 = fadd float %v6691, %v6696
  %v6698 = mul i64 %v6664, 8
  %v6699 = getelementptr inbounds float, ptr %v242, i64 %v6698
  %v6700 = add i64 0, %v6668
  %v6701 = getelementptr inbounds float, ptr %v6699, i64 %v6700
  %v6702 = load float, ptr %v6701, align 4
  %v6703 = fadd float %v6697, %v6702
  %v6704 = mul i64 %v6664, 8
  %v6705 = getelementptr inbounds float, ptr %v236, i64 %v6704
  %v6706 = add i64 0, %v6668
  %v6707 = getelementptr inbounds float, ptr %v6705, i64 %v6706
  %v6708 = load float, ptr %v6707, align 4
  %v6709 = mul i64 %v6664, 8
  %v6710 = getelementptr inbounds float, ptr %v240, i64 %v6709
  %v6711 = add i64 0, %v6668
  %v6712 = getelementptr inbounds float, ptr %v6710, i64 %v6711
  %v6713 = load float, ptr %v6712, align 4
  %v6714 = fsub float %v6708, %v6713
  %v6715 = mul i64 %v6664, 8
  %v6716 = getelementptr inbounds float, ptr %v244, i64 %v6715
  %v6717 = add i64 0, %v6668
  %v6718 = getelementptr inbounds float, ptr %v6716, i64 %v6717
  %v6719 = load float, ptr %v6718, align 4
  %v6720 = fadd float %v6714, %v6719
  %v6721 = mul i64 %v6664, 8
  %v6722 = getelementptr inbounds float, ptr %v246, i64 %v6721
  %v6723 = add i64 0, %v6668
  %v6724 = getelementptr inbounds float, ptr %v6722, i64 %v6723
  %v6725 = load float, ptr %v6724, align 4
  %v6726 = fadd float %v6720, %v6725
  %v6727 = fadd float %v6703, %v6726
  %v6728 = add i64 %v682, 0
  %v6729 = and i64 %v6728, %v338
  %v6730 = mul i64 %v6729, %v7
  %v6731 = add i64 %v6730, %v6664
  %v6732 = mul i64 %v6731, 1
  %v6733 = getelementptr inbounds float, ptr %v164, i64 %v6732
  %v6734 = getelementptr inbounds float, ptr %v6733, i64 0
  %v6735 = load float, ptr %v6734, align 4
  %v6736 = fmul float %v6727, %v6735
  %v6737 = add i64 %v682, 0
  %v6738 = and i64 %v6737, %v336
  %v6739 = mul i64 %v6738, %v7
  %v6740 = add i64 %v6739, %v6664
  %v6741 = mul i64 %v6740, 1
  %v6742 = getelementptr inbounds float, ptr %v162, i64 %v6741
  %v6743 = getelementptr inbounds float, ptr %v6742, i64 0
  %v6744 = load float, ptr %v6743, align 4
  %v6745 = fsub float 0x3FF0000000000000, %v6744
  %v6746 = fmul float %v6736, %v6745
  %v6747 = add i64 %v682, 0
  %v6748 = and i64 %v6747, %v360
  %v6749 = mul i64 %v6748, %v7
  %v6750 = add i64 %v6749, %v6664
  %v6751 = mul i64 %v6750, 1
  %v6752 = getelementptr inbounds float, ptr %v186, i64 %v6751
  %v6753 = getelementptr inbounds float, ptr %v6752, i64 0
  %v6754 = load float, ptr %v6753, align 4
  %v6755 = fdiv float %v6746, %v6754
  %v6756 = mul i64 %v6664, 1
  %v6757 = getelementptr inbounds float, ptr %v256, i64 %v6756
  %v6758 = getelementptr inbounds float, ptr %v6757, i64 0
  %v6759 = load float, ptr %v6758, align 4
  %v6760 = fadd float %v6755, %v6759
  %v6761 = add i64 %v682, 0
  %v6762 = and i64 %v6761, %v326
  %v6763 = mul i64 %v6762, %v7
  %v6764 = add i64 %v6763, %v6664
  %v6765 = mul i64 %v6764, 1
  %v6766 = getelementptr inbounds float, ptr %v148, i64 %v6765
  %v6767 = getelementptr inbounds float, ptr %v6766, i64 0
  %v6768 = load float, ptr %v6767, align 4
  %v6769 = call float @llvm.fabs.f32(float %v6768)
  %v6770 = fneg float %v6769
  %v6771 = fcmp olt float %v6770, 0xC05A400000000000
  %v6772 = select i1 %v6771, float 0xC05A400000000000, float %v6770
  %v6773 = call float @llvm.fmuladd.f32(float %v6772, float 0x3FF7154760000000, float 0x4168000000000000)
  %v6774 = fsub float %v6773, 0x4168000000000000
  %v6775 = call float @llvm.fmuladd.f32(float %v6774, float 0xBFE62E4000000000, float %v6772)
  %v6776 = call float @llvm.fmuladd.f32(float %v6774, float 0xBEB7F7D1C0000000, float %v6775)
  %v6777 = bitcast float %v6773 to i32
  %v6778 = fmul float %v6776, %v6776
  %v6779 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v6776, float 0x3F81227F40000000)
  %v6780 = call float @llvm.fmuladd.f32(float %v6779, float %v6776, float 0x3FA5556740000000)
  %v6781 = call float @llvm.fmuladd.f32(float %v6780, float %v6776, float 0x3FC5554B00000000)
  %v6782 = call float @llvm.fmuladd.f32(float %v6781, float %v6776, float 0x3FDFFFFFE0000000)
  %v6783 = call float @llvm.fmuladd.f32(float %v6778, float %v6782, float %v6776)
  %v6784 = sub i32 %v6777, 1262485250
  %v6785 = lshr i32 %v6784, 1
  %v6786 = sub i32 %v6784, %v6785
  %v6787 = shl i32 %v6785, 23
  %v6788 = bitcast i32 %v6787 to float
  %v6789 = shl i32 %v6786, 23
  %v6790 = bitcast i32 %v6789 to float
  %v6791 = fadd float %v6783, 0x3FF0000000000000
  %v6792 = fmul float %v6791, %v6788
  %v6793 = fmul float %v6792, %v6790
  %v6794 = fcmp ogt float %v6793, 0x3FDA8279A0000000
  %v6795 = call float @llvm.fmuladd.f32(float %v6793, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v6796 = select i1 %v6794, float %v6795, float %v6793
  %v6797 = select i1 %v6794, float 0x3FE62E4000000000, float 0x0000000000000000
  %v6798 = select i1 %v6794, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v6799 = fmul float %v6796, %v6796
  %v6800 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v6799, float 0xBFC0DA7220000000)
  %v6801 = call float @llvm.fmuladd.f32(float %v6800, float %v6799, float 0xBFC546EF00000000)
  %v6802 = call float @llvm.fmuladd.f32(float %v6801, float %v6799, float 0xBFD0002320000000)
  %v6803 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v6799, float 0x3FC22D90A0000000)
  %v6804 = call float @llvm.fmuladd.f32(float %v6803, float %v6799, float 0x3FC999FF60000000)
  %v6805 = call float @llvm.fmuladd.f32(float %v6804, float %v6799, float 0x3FD5555540000000)
  %v6806 = call float @llvm.fmuladd.f32(float %v6796, float %v6802, float %v6805)
  %v6807 = call float @llvm.fmuladd.f32(float %v6796, float %v6806, float 0xBFE0000000000000)
  %v6808 = fmul float %v6796, %v6796
  %v6809 = call float @llvm.fmuladd.f32(float %v6808, float %v6807, float %v6798)
  %v6810 = fadd float %v6809, %v6796
  %v6811 = fadd float %v6810, %v6797
  %v6812 = fcmp ogt float %v6768, 0x0000000000000000
  %v6813 = select i1 %v6812, float %v6768, float 0x0000000000000000
  %v6814 = fadd float %v6813, %v6811
  %v6815 = fadd float 0x3FF0000000000000, %v6814
  %v6816 = add i64 %v682, 0
  %v6817 = and i64 %v6816, %v350
  %v6818 = mul i64 %v6817, %v7
  %v6819 = add i64 %v6818, %v6664
  %v6820 = mul i64 %v6819, 8
  %v6821 = getelementptr inbounds float, ptr %v176, i64 %v6820
  %v6822 = add i64 0, %v6668
  %v6823 = getelementptr inbounds float, ptr %v6821, i64 %v6822
  %v6824 = load float, ptr %v6823, align 4
  %v6825 = fmul float %v6815, %v6824
  %v6826 = add i64 %v682, 0
  %v6827 = and i64 %v6826, %v356
  %v6828 = mul i64 %v6827, %v7
  %v6829 = add i64 %v6828, %v6664
  %v6830 = mul i64 %v6829, 1
  %v6831 = getelementptr inbounds float, ptr %v182, i64 %v6830
  %v6832 = getelementptr inbounds float, ptr %v6831, i64 0
  %v6833 = load float, ptr %v6832, align 4
  %v6834 = fsub float %v6825, %v6833
  %v6835 = fcmp olt float %v6834, 0xC05A400000000000
  %v6836 = select i1 %v6835, float 0xC05A400000000000, float %v6834
  %v6837 = fcmp ogt float %v6836, 0x4056400000000000
  %v6838 = select i1 %v6837, float 0x4056400000000000, float %v6836
  %v6839 = call float @llvm.fmuladd.f32(float %v6838, float 0x3FF7154760000000, float 0x4168000000000000)
  %v6840 = fsub float %v6839, 0x4168000000000000
  %v6841 = call float @llvm.fmuladd.f32(float %v6840, float 0xBFE62E4000000000, float %v6838)
  %v6842 = call float @llvm.fmuladd.f32(float %v6840, float 0xBEB7F7D1C0000000, float %v6841)
  %v6843 = bitcast float %v6839 to i32
  %v6844 = fmul float %v6842, %v6842
  %v6845 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v6842, float 0x3F81227F40000000)
  %v6846 = call float @llvm.fmuladd.f32(float %v6845, float %v6842, float 0x3FA5556740000000)
  %v6847 = call float @llvm.fmuladd.f32(float %v6846, float %v6842, float 0x3FC5554B00000000)
  %v6848 = call float @llvm.fmuladd.f32(float %v6847, float %v6842, float 0x3FDFFFFFE0000000)
  %v6849 = call float @llvm.fmuladd.f32(float %v6844, float %v6848, float %v6842)
  %v6850 = sub i32 %v6843, 1262485250
  %v6851 = lshr i32 %v6850, 1
  %v6852 = sub i32 %v6850, %v6851
  %v6853 = shl i32 %v6851, 23
  %v6854 = bitcast i32 %v6853 to float
  %v6855 = shl i32 %v6852, 23
  %v6856 = bitcast i32 %v6855 to float
  %v6857 = fadd float %v6849, 0x3FF0000000000000
  %v6858 = fmul float %v6857, %v6854
  %v6859 = fmul float %v6858, %v6856
  %v6860 = fmul float %v6760, %v6859
  %v6861 = fmul float %v6860, %v6815
  %v6862 = add i64 %v682, 0
  %v6863 = and i64 %v6862, %v346
  %v6864 = mul i64 %v6863, %v7
  %v6865 = add i64 %v6864, %v6664
  %v6866 = mul i64 %v6865, 1
  %v6867 = getelementptr inbounds float, ptr %v172, i64 %v6866
  %v6868 = getelementptr inbounds float, ptr %v6867, i64 0
  %v6869 = load float, ptr %v6868, align 4
  %v6870 = fcmp ogt float %v6869, 0x0000000000000000
  %v6871 = select i1 %v6870, float 0x3FF0000000000000, float 0x0000000000000000
  %v6872 = fcmp une float %v6871, 0x0000000000000000
  %v6873 = select i1 %v6872, float %v6869, float 0x3FF0000000000000
  %v6874 = call float @llvm.sqrt.f32(float %v6873)
  %v6875 = fcmp une float %v6871, 0x0000000000000000
  %v6876 = select i1 %v6875, float %v6874, float 0x0000000000000000
  %v6877 = add i64 %v682, 0
  %v6878 = and i64 %v6877, %v316
  %v6879 = mul i64 %v6878, %v7
  %v6880 = add i64 %v6879, %v6664
  %v6881 = mul i64 %v6880, 8
  %v6882 = getelementptr inbounds float, ptr %v120, i64 %v6881
  %v6883 = add i64 0, %v6668
  %v6884 = getelementptr inbounds float, ptr %v6882, i64 %v6883
  %v6885 = load float, ptr %v6884, align 4
  %v6886 = fcmp ogt float %v6885, 0x0000000000000000
  %v6887 = select i1 %v6886, float 0x3FF0000000000000, float 0x0000000000000000
  %v6888 = fcmp une float %v6887, 0x0000000000000000
  %v6889 = select i1 %v6888, float %v6885, float 0x3FF0000000000000
  %v6890 = call float @llvm.sqrt.f32(float %v6889)
  %v6891 = fcmp une float %v6887, 0x0000000000000000
  %v6892 = select i1 %v6891, float %v6890, float 0x0000000000000000
  %v6893 = fmul float %v6876, %v6892
  %v6894 = fadd float %v6893, 0x3EB0C6F7A0000000
  %v6895 = fdiv float %v6861, %v6894
  %v6896 = add i64 %v682, 0
  %v6897 = and i64 %v6896, %v330
  %v6898 = mul i64 %v6897, %v7
  %v6899 = add i64 %v6898, %v6664
  %v6900 = mul i64 %v6899, 8
  %v6901 = getelementptr inbounds float, ptr %v156, i64 %v6900
  %v6902 = add i64 0, %v6666
  %v6903 = getelementptr inbounds float, ptr %v6901, i64 %v6902
  %v6904 = load float, ptr %v6903, align 4
  %v6905 = fmul float %v6895, %v6904
  %v6906 = fadd float %v6671, %v6905
  %v6907 = add nsw i64 %v6670, 1
  br label %b390
b392:
  %v6908 = fadd float %v6671, 0x0000000000000000
  %v6909 = mul i64 %v6664, 64
  %v6910 = getelementptr inbounds float, ptr %v224, i64 %v6909
  %v6911 = mul i64 %v6666, 8
  %v6912 = add i64 0, %v6911
  %v6913 = add i64 %v6912, %v6668
  %v6914 = getelementptr inbounds float, ptr %v6910, i64 %v6913
  store float %v6908, ptr %v6914, align 4
  %v6915 = add nsw i64 %v6668, 1
  br label %b387
b389:
  %v6916 = add nsw i64 %v6666, 1
  br label %b384
b386:
  %v6917 = add nsw i64 %v6664, 1
  br label %b381
b383:
  %v6918 = add i64 %v7, 0
  %v6919 = sdiv i64 %v6918, 1
  %v6920 = add i64 %v2, 1
  %v6921 = mul i64 %v6919, %v2
  %v6922 = sdiv i64 %v6921, %v3
  %v6923 = mul i64 %v6922, 1
  %v6924 = icmp slt i64 %v6923, %v7
  %v6925 = select i1 %v6924, i64 %v6923, i64 %v7
  %v6926 = mul i64 %v6919, %v6920
  %v6927 = sdiv i64 %v6926, %v3
  %v6928 = mul i64 %v6927, 1
  %v6929 = icmp slt i64 %v6928, %v7
  %v6930 = select i1 %v6929, i64 %v6928, i64 %v7
  br label %b393
b393:
  %v6931 = phi i64 [ %v6925, %b383 ], [ %v6937, %b394 ]
  %v6932 = icmp slt i64 %v6931, %v6930
  br i1 %v6932, label %b394, label %b395
b394:
  %v6933 = mul i64 %v6931, 8
  %v6934 = getelementptr inbounds float, ptr %v94, i64 %v6933
  %v6935 = add i64 7, 0
  %v6936 = getelementptr inbounds float, ptr %v6934, i64 %v6935
  store float 0x0000000000000000, ptr %v6936, align 4
  %v6937 = add nsw i64 %v6931, 1
  br label %b393
b395:
  %v6938 = add i64 %v7, 0
  %v6939 = sdiv i64 %v6938, 1
  %v6940 = add i64 %v2, 1
  %v6941 = mul i64 %v6939, %v2
  %v6942 = sdiv i64 %v6941, %v3
  %v6943 = mul i64 %v6942, 1
  %v6944 = icmp slt i64 %v6943, %v7
  %v6945 = select i1 %v6944, i64 %v6943, i64 %v7
  %v6946 = mul i64 %v6939, %v6940
  %v6947 = sdiv i64 %v6946, %v3
  %v6948 = mul i64 %v6947, 1
  %v6949 = icmp slt i64 %v6948, %v7
  %v6950 = select i1 %v6949, i64 %v6948, i64 %v7
  br label %b396
b396:
  %v6951 = phi i64 [ %v6945, %b395 ], [ %v6978, %b401 ]
  %v6952 = icmp slt i64 %v6951, %v6950
  br i1 %v6952, label %b397, label %b398
b397:
  br label %b399
b399:
  %v6953 = phi i64 [ 0, %b397 ], [ %v6977, %b400 ]
  %v6954 = phi float [ 0x0000000000000000, %b397 ], [ %v6972, %b400 ]
  %v6955 = icmp slt i64 %v6953, 8
  br i1 %v6955, label %b400, label %b401
b400:
  %v6956 = sub i64 7, %v6953
  %v6957 = mul i64 %v6951, 8
  %v6958 = getelementptr inbounds float, ptr %v94, i64 %v6957
  %v6959 = add i64 %v682, 0
  %v6960 = and i64 %v6959, %v294
  %v6961 = mul i64 %v6960, %v7
  %v6962 = add i64 %v6961, %v6951
  %v6963 = mul i64 %v6962, 8
  %v6964 = getelementptr inbounds float, ptr %v82, i64 %v6963
  %v6965 = add i64 0, %v6956
  %v6966 = getelementptr inbounds float, ptr %v6958, i64 %v6965
  %v6967 = load float, ptr %v6966, align 4
  %v6968 = add i64 0, %v6956
  %v6969 = getelementptr inbounds float, ptr %v6964, i64 %v6968
  %v6970 = load float, ptr %v6969, align 4
  %v6971 = fmul float %v6970, %v6954
  %v6972 = fadd float %v6967, %v6971
  %v6973 = mul i64 %v6951, 8
  %v6974 = getelementptr inbounds float, ptr %v236, i64 %v6973
  %v6975 = add i64 0, %v6956
  %v6976 = getelementptr inbounds float, ptr %v6974, i64 %v6975
  store float %v6972, ptr %v6976, align 4
  %v6977 = add nsw i64 %v6953, 1
  br label %b399
b401:
  %v6978 = add nsw i64 %v6951, 1
  br label %b396
b398:
  %v6979 = add i64 %v7, 0
  %v6980 = sdiv i64 %v6979, 1
  %v6981 = add i64 %v2, 1
  %v6982 = mul i64 %v6980, %v2
  %v6983 = sdiv i64 %v6982, %v3
  %v6984 = mul i64 %v6983, 1
  %v6985 = icmp slt i64 %v6984, %v7
  %v6986 = select i1 %v6985, i64 %v6984, i64 %v7
  %v6987 = mul i64 %v6980, %v6981
  %v6988 = sdiv i64 %v6987, %v3
  %v6989 = mul i64 %v6988, 1
  %v6990 = icmp slt i64 %v6989, %v7
  %v6991 = select i1 %v6990, i64 %v6989, i64 %v7
  br label %b402
b402:
  %v6992 = phi i64 [ %v6986, %b398 ], [ %v7044, %b403 ]
  %v6993 = icmp slt i64 %v6992, %v6991
  br i1 %v6993, label %b403, label %b404
b403:
  %v6994 = mul i64 %v6992, 1
  %v6995 = getelementptr inbounds float, ptr %v258, i64 %v6994
  %v6996 = getelementptr inbounds float, ptr %v6995, i64 0
  %v6997 = load float, ptr %v6996, align 4
  %v6998 = add i64 %v682, 0
  %v6999 = and i64 %v6998, %v326
  %v7000 = mul i64 %v6999, %v7
  %v7001 = add i64 %v7000, %v6992
  %v7002 = mul i64 %v7001, 1
  %v7003 = getelementptr inbounds float, ptr %v148, i64 %v7002
  %v7004 = getelementptr inbounds float, ptr %v7003, i64 0
  %v7005 = load float, ptr %v7004, align 4
  %v7006 = call float @llvm.fabs.f32(float %v7005)
  %v7007 = fneg float %v7006
  %v7008 = fcmp olt float %v7007, 0xC05A400000000000
  %v7009 = select i1 %v7008, float 0xC05A400000000000, float %v7007
  %v7010 = call float @llvm.fmuladd.f32(float %v7009, float 0x3FF7154760000000, float 0x4168000000000000)
  %v7011 = fsub float %v7010, 0x4168000000000000
  %v7012 = call float @llvm.fmuladd.f32(float %v7011, float 0xBFE62E4000000000, float %v7009)
  %v7013 = call float @llvm.fmuladd.f32(float %v7011, float 0xBEB7F7D1C0000000, float %v7012)
  %v7014 = bitcast float %v7010 to i32
  %v7015 = fmul float %v7013, %v7013
  %v7016 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v7013, float 0x3F81227F40000000)
  %v7017 = call float @llvm.fmuladd.f32(float %v7016, float %v7013, float 0x3FA5556740000000)
  %v7018 = call float @llvm.fmuladd.f32(float %v7017, float %v7013, float 0x3FC5554B00000000)
  %v7019 = call float @llvm.fmuladd.f32(float %v7018, float %v7013, float 0x3FDFFFFFE0000000)
  %v7020 = call float @llvm.fmuladd.f32(float %v7015, float %v7019, float %v7013)
  %v7021 = sub i32 %v7014, 1262485250
  %v7022 = lshr i32 %v7021, 1
  %v7023 = sub i32 %v7021, %v7022
  %v7024 = shl i32 %v7022, 23
  %v7025 = bitcast i32 %v7024 to float
  %v7026 = shl i32 %v7023, 23
  %v7027 = bitcast i32 %v7026 to float
  %v7028 = fadd float %v7020, 0x3FF0000000000000
  %v7029 = fmul float %v7028, %v7025
  %v7030 = fmul float %v7029, %v7027
  %v7031 = fcmp olt float %v7005, 0x0000000000000000
  %v7032 = select i1 %v7031, float %v7030, float 0x3FF0000000000000
  %v7033 = fadd float %v7030, 0x3FF0000000000000
  %v7034 = fdiv float %v7032, %v7033
  %v7035 = fmul float %v6997, %v7034
  %v7036 = add i64 %v682, 0
  %v7037 = and i64 %v7036, %v304
  %v7038 = mul i64 %v7037, %v7
  %v7039 = add i64 %v7038, %v6992
  %v7040 = mul i64 %v7039, 53
  %v7041 = getelementptr inbounds float, ptr %v96, i64 %v7040
  %v7042 = add i64 50, 0
  %v7043 = getelementptr inbounds float, ptr %v7041, i64 %v7042
  store float %v7035, ptr %v7043, align 4
  %v7044 = add nsw i64 %v6992, 1
  br label %b402
b404:
  %v7045 = add i64 %v7, 0
  %v7046 = sdiv i64 %v7045, 1
  %v7047 = add i64 %v2, 1
  %v7048 = mul i64 %v7046, %v2
  %v7049 = sdiv i64 %v7048, %v3
  %v7050 = mul i64 %v7049, 1
  %v7051 = icmp slt i64 %v7050, %v7
  %v7052 = select i1 %v7051, i64 %v7050, i64 %v7
  %v7053 = mul i64 %v7046, %v7047
  %v7054 = sdiv i64 %v7053, %v3
  %v7055 = mul i64 %v7054, 1
  %v7056 = icmp slt i64 %v7055, %v7
  %v7057 = select i1 %v7056, i64 %v7055, i64 %v7
  br label %b405
b405:
  %v7058 = phi i64 [ %v7052, %b404 ], [ %v7217, %b410 ]
  %v7059 = icmp slt i64 %v7058, %v7057
  br i1 %v7059, label %b406, label %b407
b406:
  br label %b408
b408:
  %v7060 = phi i64 [ 0, %b406 ], [ %v7216, %b409 ]
  %v7061 = icmp slt i64 %v7060, 8
  br i1 %v7061, label %b409, label %b410
b409:
  %v7062 = add i64 %v682, 1
  %v7063 = and i64 %v7062, 1
  %v7064 = mul i64 %v7063, %v7
  %v7065 = add i64 %v7064, %v7058
  %v7066 = mul i64 %v7065, 64
  %v7067 = getelementptr inbounds float, ptr %v46, i64 %v7066
  %v7068 = mul i64 %v7058, 64
  %v7069 = getelementptr inbounds float, ptr %v210, i64 %v7068
  %v7070 = add i64 %v682, 0
  %v7071 = and i64 %v7070, %v368
  %v7072 = mul i64 %v7071, %v7
  %v7073 = add i64 %v7072, %v7058
  %v7074 = mul i64 %v7073, 8
  %v7075 = getelementptr inbounds float, ptr %v194, i64 %v7074
  %v7076 = add i64 0, %v7060
  %v7077 = getelementptr inbounds float, ptr %v7075, i64 %v7076
  %v7078 = load float, ptr %v7077, align 4
  %v7079 = fcmp ogt float %v7078, 0x0000000000000000
  %v7080 = select i1 %v7079, float 0x3FF0000000000000, float 0x0000000000000000
  %v7081 = mul i64 %v7058, 8
  %v7082 = getelementptr inbounds float, ptr %v230, i64 %v7081
  %v7083 = add i64 0, %v7060
  %v7084 = getelementptr inbounds float, ptr %v7082, i64 %v7083
  %v7085 = load float, ptr %v7084, align 4
  %v7086 = fcmp une float %v7080, 0x0000000000000000
  %v7087 = select i1 %v7086, float %v7085, float 0x0000000000000000
  %v7088 = fmul float 0x3FE0000000000000, %v7087
  %v7089 = fcmp une float %v7080, 0x0000000000000000
  %v7090 = select i1 %v7089, float %v7078, float 0x3FF0000000000000
  %v7091 = call float @llvm.sqrt.f32(float %v7090)
  %v7092 = fdiv float %v7088, %v7091
  %v7093 = fcmp une float %v7080, 0x0000000000000000
  %v7094 = select i1 %v7093, float %v7092, float 0x0000000000000000
  %v7095 = add i64 %v682, 1
  %v7096 = and i64 %v7095, %v272
  %v7097 = mul i64 %v7096, %v7
  %v7098 = add i64 %v7097, %v7058
  %v7099 = mul i64 %v7098, 64
  %v7100 = getelementptr inbounds float, ptr %v28, i64 %v7099
  %v7101 = mul i64 %v7058, 64
  %v7102 = getelementptr inbounds float, ptr %v234, i64 %v7101
  %v7103 = add i64 %v682, 1
  %v7104 = and i64 %v7103, %v280
  %v7105 = mul i64 %v7104, %v7
  %v7106 = add i64 %v7105, %v7058
  %v7107 = mul i64 %v7106, 8
  %v7108 = getelementptr inbounds float, ptr %v36, i64 %v7107
  %v7109 = add i64 0, %v7060
  %v7110 = getelementptr inbounds float, ptr %v7108, i64 %v7109
  %v7111 = load float, ptr %v7110, align 4
  %v7112 = add i64 %v682, 0
  %v7113 = and i64 %v7112, %v320
  %v7114 = mul i64 %v7113, %v7
  %v7115 = add i64 %v7114, %v7058
  %v7116 = mul i64 %v7115, 8
  %v7117 = getelementptr inbounds float, ptr %v132, i64 %v7116
  %v7118 = add i64 %v682, 0
  %v7119 = and i64 %v7118, %v316
  %v7120 = mul i64 %v7119, %v7
  %v7121 = add i64 %v7120, %v7058
  %v7122 = mul i64 %v7121, 8
  %v7123 = getelementptr inbounds float, ptr %v120, i64 %v7122
  %v7124 = add i64 0, %v7060
  %v7125 = getelementptr inbounds float, ptr %v7123, i64 %v7124
  %v7126 = load float, ptr %v7125, align 4
  %v7127 = fcmp ogt float %v7126, 0x0000000000000000
  %v7128 = select i1 %v7127, float 0x3FF0000000000000, float 0x0000000000000000
  %v7129 = mul i64 %v7058, 8
  %v7130 = getelementptr inbounds float, ptr %v262, i64 %v7129
  %v7131 = add i64 0, %v7060
  %v7132 = getelementptr inbounds float, ptr %v7130, i64 %v7131
  %v7133 = load float, ptr %v7132, align 4
  %v7134 = fcmp une float %v7128, 0x0000000000000000
  %v7135 = select i1 %v7134, float %v7133, float 0x0000000000000000
  %v7136 = fmul float 0x3FE0000000000000, %v7135
  %v7137 = fcmp une float %v7128, 0x0000000000000000
  %v7138 = select i1 %v7137, float %v7126, float 0x3FF0000000000000
  %v7139 = call float @llvm.sqrt.f32(float %v7138)
  %v7140 = fdiv float %v7136, %v7139
  %v7141 = fcmp une float %v7128, 0x0000000000000000
  %v7142 = select i1 %v7141, float %v7140, float 0x0000000000000000
  %v7143 = add i64 %v682, 0
  %v7144 = and i64 %v7143, %v272
  %v7145 = mul i64 %v7144, %v7
  %v7146 = add i64 %v7145, %v7058
  %v7147 = mul i64 %v7146, 64
  %v7148 = getelementptr inbounds float, ptr %v28, i64 %v7147
  %v7149 = mul i64 %v7058, 64
  %v7150 = getelementptr inbounds float, ptr %v224, i64 %v7149
  %v7151 = add i64 %v682, 0
  %v7152 = and i64 %v7151, 1
  %v7153 = mul i64 %v7152, %v7
  %v7154 = add i64 %v7153, %v7058
  %v7155 = mul i64 %v7154, 64
  %v7156 = getelementptr inbounds float, ptr %v46, i64 %v7155
  %v7157 = mul i64 %v7060, 8
  %v7158 = add i64 0, %v7157
  %v7159 = add i64 %v7158, 0
  %v7160 = getelementptr inbounds float, ptr %v7067, i64 %v7159
  %v7161 = load <8 x float>, ptr %v7160, align 4
  %v7162 = mul i64 %v7060, 8
  %v7163 = add i64 0, %v7162
  %v7164 = add i64 %v7163, 0
  %v7165 = getelementptr inbounds float, ptr %v7069, i64 %v7164
  %v7166 = load <8 x float>, ptr %v7165, align 4
  %v7167 = fadd <8 x float> %v7161, %v7166
  %v7168 = mul i64 %v7060, 8
  %v7169 = add i64 0, %v7168
  %v7170 = add i64 %v7169, 0
  %v7171 = getelementptr inbounds float, ptr %v7100, i64 %v7170
  %v7172 = load <8 x float>, ptr %v7171, align 4
  %v7173 = insertelement <8 x float> poison, float %v7094, i64 0
  %v7174 = shufflevector <8 x float> %v7173, <8 x float> poison, <8 x i32> zeroinitializer
  %v7175 = fmul <8 x float> %v7174, %v7172
  %v7176 = fadd <8 x float> %v7167, %v7175
  %v7177 = fadd <8 x float> %v7176, %v7175
  %v7178 = add i64 0, %v7060
  %v7179 = mul i64 0, 8
  %v7180 = add i64 %v7178, %v7179
  %v7181 = getelementptr inbounds float, ptr %v7102, i64 %v7180
  %v7182 = getelementptr float, ptr %v7181, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v7183 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v7182, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v7184 = fadd <8 x float> %v7177, %v7183
  %v7185 = add i64 0, 0
  %v7186 = getelementptr inbounds float, ptr %v7117, i64 %v7185
  %v7187 = load <8 x float>, ptr %v7186, align 4
  %v7188 = insertelement <8 x float> poison, float %v7111, i64 0
  %v7189 = shufflevector <8 x float> %v7188, <8 x float> poison, <8 x i32> zeroinitializer
  %v7190 = fmul <8 x float> %v7189, %v7187
  %v7191 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v7192 = shufflevector <8 x float> %v7191, <8 x float> poison, <8 x i32> zeroinitializer
  %v7193 = fsub <8 x float> %v7192, %v7190
  %v7194 = fmul <8 x float> %v7184, %v7193
  %v7195 = mul i64 %v7060, 8
  %v7196 = add i64 0, %v7195
  %v7197 = add i64 %v7196, 0
  %v7198 = getelementptr inbounds float, ptr %v7148, i64 %v7197
  %v7199 = load <8 x float>, ptr %v7198, align 4
  %v7200 = insertelement <8 x float> poison, float %v7142, i64 0
  %v7201 = shufflevector <8 x float> %v7200, <8 x float> poison, <8 x i32> zeroinitializer
  %v7202 = fmul <8 x float> %v7201, %v7199
  %v7203 = fadd <8 x float> %v7194, %v7202
  %v7204 = fadd <8 x float> %v7203, %v7202
  %v7205 = add i64 0, %v7060
  %v7206 = mul i64 0, 8
  %v7207 = add i64 %v7205, %v7206
  %v7208 = getelementptr inbounds float, ptr %v7150, i64 %v7207
  %v7209 = getelementptr float, ptr %v7208, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v7210 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v7209, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v7211 = fadd <8 x float> %v7204, %v7210
  %v7212 = mul i64 %v7060, 8
  %v7213 = add i64 0, %v7212
  %v7214 = add i64 %v7213, 0
  %v7215 = getelementptr inbounds float, ptr %v7156, i64 %v7214
  store <8 x float> %v7211, ptr %v7215, align 4
  %v7216 = add nsw i64 %v7060, 1
  br label %b408
b410:
  %v7217 = add nsw i64 %v7058, 1
  br label %b405
b407:
  %v7218 = add i64 %v7, 0
  %v7219 = sdiv i64 %v7218, 1
  %v7220 = add i64 %v2, 1
  %v7221 = mul i64 %v7219, %v2
  %v7222 = sdiv i64 %v7221, %v3
  %v7223 = mul i64 %v7222, 1
  %v7224 = icmp slt i64 %v7223, %v7
  %v7225 = select i1 %v7224, i64 %v7223, i64 %v7
  %v7226 = mul i64 %v7219, %v7220
  %v7227 = sdiv i64 %v7226, %v3
  %v7228 = mul i64 %v7227, 1
  %v7229 = icmp slt i64 %v7228, %v7
  %v7230 = select i1 %v7229, i64 %v7228, i64 %v7
  br label %b411
b411:
  %v7231 = phi i64 [ %v7225, %b407 ], [ %v7299, %b416 ]
  %v7232 = icmp slt i64 %v7231, %v7230
  br i1 %v7232, label %b412, label %b413
b412:
  br label %b414
b414:
  %v7233 = phi i64 [ 0, %b412 ], [ %v7298, %b419 ]
  %v7234 = icmp slt i64 %v7233, 8
  br i1 %v7234, label %b415, label %b416
b415:
  br label %b417
b417:
  %v7235 = phi i64 [ 0, %b415 ], [ %v7283, %b418 ]
  %v7236 = phi <8 x float> [ splat (float 0x0000000000000000), %b415 ], [ %v7282, %b418 ]
  %v7237 = icmp slt i64 %v7235, 8
  br i1 %v7237, label %b418, label %b419
b418:
  %v7238 = add i64 %v682, 0
  %v7239 = and i64 %v7238, %v348
  %v7240 = mul i64 %v7239, %v7
  %v7241 = add i64 %v7240, %v7231
  %v7242 = mul i64 %v7241, 8
  %v7243 = getelementptr inbounds float, ptr %v174, i64 %v7242
  %v7244 = add i64 0, %v7233
  %v7245 = getelementptr inbounds float, ptr %v7243, i64 %v7244
  %v7246 = load float, ptr %v7245, align 4
  %v7247 = add i64 %v682, 0
  %v7248 = and i64 %v7247, %v296
  %v7249 = mul i64 %v7248, %v7
  %v7250 = add i64 %v7249, %v7231
  %v7251 = mul i64 %v7250, 8
  %v7252 = getelementptr inbounds float, ptr %v84, i64 %v7251
  %v7253 = mul i64 %v7231, 8
  %v7254 = getelementptr inbounds float, ptr %v236, i64 %v7253
  %v7255 = mul i64 %v7231, 8
  %v7256 = getelementptr inbounds float, ptr %v238, i64 %v7255
  %v7257 = add i64 0, %v7235
  %v7258 = insertelement <8 x i64> poison, i64 %v7257, i64 0
  %v7259 = shufflevector <8 x i64> %v7258, <8 x i64> poison, <8 x i32> zeroinitializer
  %v7260 = add <8 x i64> %v7259, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v7261 = sitofp <8 x i64> %v7260 to <8 x float>
  %v7262 = insertelement <8 x float> poison, float %v7246, i64 0
  %v7263 = shufflevector <8 x float> %v7262, <8 x float> poison, <8 x i32> zeroinitializer
  %v7264 = fcmp oeq <8 x float> %v7261, %v7263
  %v7265 = select <8 x i1> %v7264, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v7266 = add i64 0, %v7235
  %v7267 = getelementptr inbounds float, ptr %v7252, i64 %v7266
  %v7268 = load <8 x float>, ptr %v7267, align 4
  %v7269 = add i64 0, %v7235
  %v7270 = getelementptr inbounds float, ptr %v7254, i64 %v7269
  %v7271 = load <8 x float>, ptr %v7270, align 4
  %v7272 = fmul <8 x float> %v7268, %v7271
  %v7273 = add i64 0, %v7235
  %v7274 = getelementptr inbounds float, ptr %v7256, i64 %v7273
  %v7275 = load <8 x float>, ptr %v7274, align 4
  %v7276 = fmul <8 x float> %v7275, %v7268
  %v7277 = fsub <8 x float> %v7272, %v7276
  %v7278 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v7279 = shufflevector <8 x float> %v7278, <8 x float> poison, <8 x i32> zeroinitializer
  %v7280 = fcmp une <8 x float> %v7265, splat (float 0x0000000000000000)
  %v7281 = select <8 x i1> %v7280, <8 x float> %v7277, <8 x float> %v7279
  %v7282 = fadd <8 x float> %v7236, %v7281
  %v7283 = add nsw i64 %v7235, 8
  br label %b417
b419:
  %v7284 = shufflevector <8 x float> %v7236, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v7285 = shufflevector <8 x float> %v7236, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v7286 = fadd <4 x float> %v7284, %v7285
  %v7287 = shufflevector <4 x float> %v7286, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v7288 = shufflevector <4 x float> %v7286, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v7289 = fadd <2 x float> %v7287, %v7288
  %v7290 = extractelement <2 x float> %v7289, i64 0
  %v7291 = extractelement <2 x float> %v7289, i64 1
  %v7292 = fadd float %v7290, %v7291
  %v7293 = fadd float %v7292, 0x0000000000000000
  %v7294 = mul i64 %v7231, 8
  %v7295 = getelementptr inbounds float, ptr %v230, i64 %v7294
  %v7296 = add i64 0, %v7233
  %v7297 = getelementptr inbounds float, ptr %v7295, i64 %v7296
  store float %v7293, ptr %v7297, align 4
  %v7298 = add nsw i64 %v7233, 1
  br label %b414
b416:
  %v7299 = add nsw i64 %v7231, 1
  br label %b411
b413:
  %v7300 = add i64 %v7, 0
  %v7301 = sdiv i64 %v7300, 1
  %v7302 = add i64 %v2, 1
  %v7303 = mul i64 %v7301, %v2
  %v7304 = sdiv i64 %v7303, %v3
  %v7305 = mul i64 %v7304, 1
  %v7306 = icmp slt i64 %v7305, %v7
  %v7307 = select i1 %v7306, i64 %v7305, i64 %v7
  %v7308 = mul i64 %v7301, %v7302
  %v7309 = sdiv i64 %v7308, %v3
  %v7310 = mul i64 %v7309, 1
  %v7311 = icmp slt i64 %v7310, %v7
  %v7312 = select i1 %v7311, i64 %v7310, i64 %v7
  br label %b420
b420:
  %v7313 = phi i64 [ %v7307, %b413 ], [ %v7399, %b425 ]
  %v7314 = icmp slt i64 %v7313, %v7312
  br i1 %v7314, label %b421, label %b422
b421:
  br label %b423
b423:
  %v7315 = phi i64 [ 0, %b421 ], [ %v7398, %b428 ]
  %v7316 = icmp slt i64 %v7315, 2
  br i1 %v7316, label %b424, label %b425
b424:
  br label %b426
b426:
  %v7317 = phi i64 [ 0, %b424 ], [ %v7383, %b427 ]
  %v7318 = phi <8 x float> [ splat (float 0x0000000000000000), %b424 ], [ %v7382, %b427 ]
  %v7319 = icmp slt i64 %v7317, 8
  br i1 %v7319, label %b427, label %b428
b427:
  %v7320 = add i64 %v682, 1
  %v7321 = and i64 %v7320, 1
  %v7322 = mul i64 %v7321, %v7
  %v7323 = add i64 %v7322, %v7313
  %v7324 = mul i64 %v7323, 8
  %v7325 = getelementptr inbounds float, ptr %v48, i64 %v7324
  %v7326 = mul i64 %v7313, 8
  %v7327 = getelementptr inbounds float, ptr %v230, i64 %v7326
  %v7328 = add i64 %v682, 0
  %v7329 = and i64 %v7328, %v274
  %v7330 = mul i64 %v7329, %v7
  %v7331 = add i64 %v7330, %v7313
  %v7332 = mul i64 %v7331, 8
  %v7333 = getelementptr inbounds float, ptr %v30, i64 %v7332
  %v7334 = add i64 %v682, 0
  %v7335 = and i64 %v7334, %v280
  %v7336 = mul i64 %v7335, %v7
  %v7337 = add i64 %v7336, %v7313
  %v7338 = mul i64 %v7337, 8
  %v7339 = getelementptr inbounds float, ptr %v36, i64 %v7338
  %v7340 = add i64 %v682, 0
  %v7341 = and i64 %v7340, %v376
  %v7342 = mul i64 %v7341, %v7
  %v7343 = add i64 %v7342, %v7313
  %v7344 = mul i64 %v7343, 16
  %v7345 = getelementptr inbounds float, ptr %v202, i64 %v7344
  %v7346 = add i64 %v682, 0
  %v7347 = and i64 %v7346, %v282
  %v7348 = mul i64 %v7347, %v7
  %v7349 = add i64 %v7348, %v7313
  %v7350 = mul i64 %v7349, 16
  %v7351 = getelementptr inbounds float, ptr %v38, i64 %v7350
  %v7352 = add i64 0, %v7317
  %v7353 = getelementptr inbounds float, ptr %v7325, i64 %v7352
  %v7354 = load <8 x float>, ptr %v7353, align 4
  %v7355 = add i64 0, %v7317
  %v7356 = getelementptr inbounds float, ptr %v7327, i64 %v7355
  %v7357 = load <8 x float>, ptr %v7356, align 4
  %v7358 = fadd <8 x float> %v7354, %v7357
  %v7359 = add i64 0, %v7317
  %v7360 = getelementptr inbounds float, ptr %v7333, i64 %v7359
  %v7361 = load <8 x float>, ptr %v7360, align 4
  %v7362 = add i64 0, %v7317
  %v7363 = getelementptr inbounds float, ptr %v7339, i64 %v7362
  %v7364 = load <8 x float>, ptr %v7363, align 4
  %v7365 = fadd <8 x float> %v7361, %v7364
  %v7366 = fmul <8 x float> %v7361, %v7364
  %v7367 = fsub <8 x float> %v7365, %v7366
  %v7368 = fmul <8 x float> %v7358, %v7367
  %v7369 = mul i64 %v7315, 8
  %v7370 = add i64 0, %v7369
  %v7371 = add i64 %v7370, %v7317
  %v7372 = getelementptr inbounds float, ptr %v7345, i64 %v7371
  %v7373 = load <8 x float>, ptr %v7372, align 4
  %v7374 = fmul <8 x float> %v7368, %v7373
  %v7375 = mul i64 %v7315, 8
  %v7376 = add i64 0, %v7375
  %v7377 = add i64 %v7376, %v7317
  %v7378 = getelementptr inbounds float, ptr %v7351, i64 %v7377
  %v7379 = load <8 x float>, ptr %v7378, align 4
  %v7380 = fmul <8 x float> %v7374, %v7379
  %v7381 = fneg <8 x float> %v7380
  %v7382 = fadd <8 x float> %v7318, %v7381
  %v7383 = add nsw i64 %v7317, 8
  br label %b426
b428:
  %v7384 = shufflevector <8 x float> %v7318, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v7385 = shufflevector <8 x float> %v7318, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v7386 = fadd <4 x float> %v7384, %v7385
  %v7387 = shufflevector <4 x float> %v7386, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v7388 = shufflevector <4 x float> %v7386, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v7389 = fadd <2 x float> %v7387, %v7388
  %v7390 = extractelement <2 x float> %v7389, i64 0
  %v7391 = extractelement <2 x float> %v7389, i64 1
  %v7392 = fadd float %v7390, %v7391
  %v7393 = fadd float %v7392, 0x0000000000000000
  %v7394 = mul i64 %v7313, 2
  %v7395 = getelementptr inbounds float, ptr %v220, i64 %v7394
  %v7396 = add i64 0, %v7315
  %v7397 = getelementptr inbounds float, ptr %v7395, i64 %v7396
  store float %v7393, ptr %v7397, align 4
  %v7398 = add nsw i64 %v7315, 1
  br label %b423
b425:
  %v7399 = add nsw i64 %v7313, 1
  br label %b420
b422:
  %v7400 = add i64 %v7, 0
  %v7401 = sdiv i64 %v7400, 1
  %v7402 = add i64 %v2, 1
  %v7403 = mul i64 %v7401, %v2
  %v7404 = sdiv i64 %v7403, %v3
  %v7405 = mul i64 %v7404, 1
  %v7406 = icmp slt i64 %v7405, %v7
  %v7407 = select i1 %v7406, i64 %v7405, i64 %v7
  %v7408 = mul i64 %v7401, %v7402
  %v7409 = sdiv i64 %v7408, %v3
  %v7410 = mul i64 %v7409, 1
  %v7411 = icmp slt i64 %v7410, %v7
  %v7412 = select i1 %v7411, i64 %v7410, i64 %v7
  br label %b429
b429:
  %v7413 = phi i64 [ %v7407, %b422 ], [ %v7505, %b434 ]
  %v7414 = icmp slt i64 %v7413, %v7412
  br i1 %v7414, label %b430, label %b431
b430:
  br label %b432
b432:
  %v7415 = phi i64 [ 0, %b430 ], [ %v7504, %b433 ]
  %v7416 = icmp slt i64 %v7415, 2
  br i1 %v7416, label %b433, label %b434
b433:
  %v7417 = mul i64 %v7413, 16
  %v7418 = getelementptr inbounds float, ptr %v222, i64 %v7417
  %v7419 = mul i64 %v7413, 16
  %v7420 = getelementptr inbounds float, ptr %v226, i64 %v7419
  %v7421 = add i64 %v682, 1
  %v7422 = and i64 %v7421, 1
  %v7423 = mul i64 %v7422, %v7
  %v7424 = add i64 %v7423, %v7413
  %v7425 = mul i64 %v7424, 8
  %v7426 = getelementptr inbounds float, ptr %v48, i64 %v7425
  %v7427 = mul i64 %v7413, 8
  %v7428 = getelementptr inbounds float, ptr %v230, i64 %v7427
  %v7429 = add i64 %v682, 0
  %v7430 = and i64 %v7429, %v274
  %v7431 = mul i64 %v7430, %v7
  %v7432 = add i64 %v7431, %v7413
  %v7433 = mul i64 %v7432, 8
  %v7434 = getelementptr inbounds float, ptr %v30, i64 %v7433
  %v7435 = add i64 %v682, 0
  %v7436 = and i64 %v7435, %v280
  %v7437 = mul i64 %v7436, %v7
  %v7438 = add i64 %v7437, %v7413
  %v7439 = mul i64 %v7438, 8
  %v7440 = getelementptr inbounds float, ptr %v36, i64 %v7439
  %v7441 = add i64 %v682, 0
  %v7442 = and i64 %v7441, %v376
  %v7443 = mul i64 %v7442, %v7
  %v7444 = add i64 %v7443, %v7413
  %v7445 = mul i64 %v7444, 16
  %v7446 = getelementptr inbounds float, ptr %v202, i64 %v7445
  %v7447 = add i64 %v682, 0
  %v7448 = and i64 %v7447, %v324
  %v7449 = mul i64 %v7448, %v7
  %v7450 = add i64 %v7449, %v7413
  %v7451 = mul i64 %v7450, 2
  %v7452 = getelementptr inbounds float, ptr %v142, i64 %v7451
  %v7453 = add i64 0, %v7415
  %v7454 = getelementptr inbounds float, ptr %v7452, i64 %v7453
  %v7455 = load float, ptr %v7454, align 4
  %v7456 = add i64 %v682, 0
  %v7457 = and i64 %v7456, 1
  %v7458 = mul i64 %v7457, %v7
  %v7459 = add i64 %v7458, %v7413
  %v7460 = mul i64 %v7459, 16
  %v7461 = getelementptr inbounds float, ptr %v56, i64 %v7460
  %v7462 = mul i64 %v7415, 8
  %v7463 = add i64 0, %v7462
  %v7464 = add i64 %v7463, 0
  %v7465 = getelementptr inbounds float, ptr %v7418, i64 %v7464
  %v7466 = load <8 x float>, ptr %v7465, align 4
  %v7467 = mul i64 %v7415, 8
  %v7468 = add i64 0, %v7467
  %v7469 = add i64 %v7468, 0
  %v7470 = getelementptr inbounds float, ptr %v7420, i64 %v7469
  %v7471 = load <8 x float>, ptr %v7470, align 4
  %v7472 = fadd <8 x float> %v7466, %v7471
  %v7473 = add i64 0, 0
  %v7474 = getelementptr inbounds float, ptr %v7426, i64 %v7473
  %v7475 = load <8 x float>, ptr %v7474, align 4
  %v7476 = add i64 0, 0
  %v7477 = getelementptr inbounds float, ptr %v7428, i64 %v7476
  %v7478 = load <8 x float>, ptr %v7477, align 4
  %v7479 = fadd <8 x float> %v7475, %v7478
  %v7480 = add i64 0, 0
  %v7481 = getelementptr inbounds float, ptr %v7434, i64 %v7480
  %v7482 = load <8 x float>, ptr %v7481, align 4
  %v7483 = add i64 0, 0
  %v7484 = getelementptr inbounds float, ptr %v7440, i64 %v7483
  %v7485 = load <8 x float>, ptr %v7484, align 4
  %v7486 = fadd <8 x float> %v7482, %v7485
  %v7487 = fmul <8 x float> %v7482, %v7485
  %v7488 = fsub <8 x float> %v7486, %v7487
  %v7489 = fmul <8 x float> %v7479, %v7488
  %v7490 = mul i64 %v7415, 8
  %v7491 = add i64 0, %v7490
  %v7492 = add i64 %v7491, 0
  %v7493 = getelementptr inbounds float, ptr %v7446, i64 %v7492
  %v7494 = load <8 x float>, ptr %v7493, align 4
  %v7495 = fmul <8 x float> %v7489, %v7494
  %v7496 = insertelement <8 x float> poison, float %v7455, i64 0
  %v7497 = shufflevector <8 x float> %v7496, <8 x float> poison, <8 x i32> zeroinitializer
  %v7498 = fmul <8 x float> %v7495, %v7497
  %v7499 = fsub <8 x float> %v7472, %v7498
  %v7500 = mul i64 %v7415, 8
  %v7501 = add i64 0, %v7500
  %v7502 = add i64 %v7501, 0
  %v7503 = getelementptr inbounds float, ptr %v7461, i64 %v7502
  store <8 x float> %v7499, ptr %v7503, align 4
  %v7504 = add nsw i64 %v7415, 1
  br label %b432
b434:
  %v7505 = add nsw i64 %v7413, 1
  br label %b429
b431:
  %v7506 = add i64 %v7, 0
  %v7507 = sdiv i64 %v7506, 1
  %v7508 = add i64 %v2, 1
  %v7509 = mul i64 %v7507, %v2
  %v7510 = sdiv i64 %v7509, %v3
  %v7511 = mul i64 %v7510, 1
  %v7512 = icmp slt i64 %v7511, %v7
  %v7513 = select i1 %v7512, i64 %v7511, i64 %v7
  %v7514 = mul i64 %v7507, %v7508
  %v7515 = sdiv i64 %v7514, %v3
  %v7516 = mul i64 %v7515, 1
  %v7517 = icmp slt i64 %v7516, %v7
  %v7518 = select i1 %v7517, i64 %v7516, i64 %v7
  br label %b435
b435:
  %v7519 = phi i64 [ %v7513, %b431 ], [ %v7584, %b436 ]
  %v7520 = icmp slt i64 %v7519, %v7518
  br i1 %v7520, label %b436, label %b437
b436:
  %v7521 = add i64 %v682, 1
  %v7522 = and i64 %v7521, 1
  %v7523 = mul i64 %v7522, %v7
  %v7524 = add i64 %v7523, %v7519
  %v7525 = mul i64 %v7524, 8
  %v7526 = getelementptr inbounds float, ptr %v48, i64 %v7525
  %v7527 = mul i64 %v7519, 8
  %v7528 = getelementptr inbounds float, ptr %v230, i64 %v7527
  %v7529 = add i64 %v682, 0
  %v7530 = and i64 %v7529, %v340
  %v7531 = mul i64 %v7530, %v7
  %v7532 = add i64 %v7531, %v7519
  %v7533 = mul i64 %v7532, 8
  %v7534 = getelementptr inbounds float, ptr %v166, i64 %v7533
  %v7535 = add i64 %v682, 0
  %v7536 = and i64 %v7535, %v274
  %v7537 = mul i64 %v7536, %v7
  %v7538 = add i64 %v7537, %v7519
  %v7539 = mul i64 %v7538, 8
  %v7540 = getelementptr inbounds float, ptr %v30, i64 %v7539
  %v7541 = add i64 %v682, 0
  %v7542 = and i64 %v7541, %v280
  %v7543 = mul i64 %v7542, %v7
  %v7544 = add i64 %v7543, %v7519
  %v7545 = mul i64 %v7544, 8
  %v7546 = getelementptr inbounds float, ptr %v36, i64 %v7545
  %v7547 = add i64 %v682, 0
  %v7548 = and i64 %v7547, 1
  %v7549 = mul i64 %v7548, %v7
  %v7550 = add i64 %v7549, %v7519
  %v7551 = mul i64 %v7550, 8
  %v7552 = getelementptr inbounds float, ptr %v54, i64 %v7551
  %v7553 = add i64 %v682, 0
  %v7554 = and i64 %v7553, 1
  %v7555 = mul i64 %v7554, %v7
  %v7556 = add i64 %v7555, %v7519
  %v7557 = mul i64 %v7556, 8
  %v7558 = getelementptr inbounds float, ptr %v48, i64 %v7557
  %v7559 = add i64 0, 0
  %v7560 = getelementptr inbounds float, ptr %v7526, i64 %v7559
  %v7561 = load <8 x float>, ptr %v7560, align 4
  %v7562 = add i64 0, 0
  %v7563 = getelementptr inbounds float, ptr %v7528, i64 %v7562
  %v7564 = load <8 x float>, ptr %v7563, align 4
  %v7565 = fadd <8 x float> %v7561, %v7564
  %v7566 = add i64 0, 0
  %v7567 = getelementptr inbounds float, ptr %v7534, i64 %v7566
  %v7568 = load <8 x float>, ptr %v7567, align 4
  %v7569 = fmul <8 x float> %v7565, %v7568
  %v7570 = add i64 0, 0
  %v7571 = getelementptr inbounds float, ptr %v7540, i64 %v7570
  %v7572 = load <8 x float>, ptr %v7571, align 4
  %v7573 = fmul <8 x float> %v7569, %v7572
  %v7574 = fsub <8 x float> %v7569, %v7573
  %v7575 = add i64 0, 0
  %v7576 = getelementptr inbounds float, ptr %v7546, i64 %v7575
  %v7577 = load <8 x float>, ptr %v7576, align 4
  %v7578 = fmul <8 x float> %v7569, %v7577
  %v7579 = fsub <8 x float> %v7569, %v7578
  %v7580 = add i64 0, 0
  %v7581 = getelementptr inbounds float, ptr %v7552, i64 %v7580
  store <8 x float> %v7574, ptr %v7581, align 4
  %v7582 = add i64 0, 0
  %v7583 = getelementptr inbounds float, ptr %v7558, i64 %v7582
  store <8 x float> %v7579, ptr %v7583, align 4
  %v7584 = add nsw i64 %v7519, 1
  br label %b435
b437:
  %v7585 = add i64 %v7, 0
  %v7586 = sdiv i64 %v7585, 1
  %v7587 = add i64 %v2, 1
  %v7588 = mul i64 %v7586, %v2
  %v7589 = sdiv i64 %v7588, %v3
  %v7590 = mul i64 %v7589, 1
  %v7591 = icmp slt i64 %v7590, %v7
  %v7592 = select i1 %v7591, i64 %v7590, i64 %v7
  %v7593 = mul i64 %v7586, %v7587
  %v7594 = sdiv i64 %v7593, %v3
  %v7595 = mul i64 %v7594, 1
  %v7596 = icmp slt i64 %v7595, %v7
  %v7597 = select i1 %v7596, i64 %v7595, i64 %v7
  br label %b438
b438:
  %v7598 = phi i64 [ %v7592, %b437 ], [ %v7633, %b439 ]
  %v7599 = icmp slt i64 %v7598, %v7597
  br i1 %v7599, label %b439, label %b440
b439:
  %v7600 = mul i64 %v7598, 2
  %v7601 = getelementptr inbounds float, ptr %v220, i64 %v7600
  %v7602 = add i64 %v682, 0
  %v7603 = and i64 %v7602, %v324
  %v7604 = mul i64 %v7603, %v7
  %v7605 = add i64 %v7604, %v7598
  %v7606 = mul i64 %v7605, 2
  %v7607 = getelementptr inbounds float, ptr %v142, i64 %v7606
  %v7608 = add i64 %v682, 0
  %v7609 = and i64 %v7608, %v304
  %v7610 = mul i64 %v7609, %v7
  %v7611 = add i64 %v7610, %v7598
  %v7612 = mul i64 %v7611, 53
  %v7613 = getelementptr inbounds float, ptr %v96, i64 %v7612
  %v7614 = icmp ult i64 2, 8
  %v7615 = select i1 %v7614, i64 2, i64 8
  %v7616 = trunc i64 %v7615 to i32
  %v7617 = insertelement <8 x i32> poison, i32 %v7616, i64 0
  %v7618 = shufflevector <8 x i32> %v7617, <8 x i32> poison, <8 x i32> zeroinitializer
  %v7619 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v7618
  %v7620 = add i64 0, 0
  %v7621 = getelementptr inbounds float, ptr %v7601, i64 %v7620
  %v7622 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v7621, <8 x i1> %v7619, <8 x float> zeroinitializer)
  %v7623 = add i64 0, 0
  %v7624 = getelementptr inbounds float, ptr %v7607, i64 %v7623
  %v7625 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v7624, <8 x i1> %v7619, <8 x float> zeroinitializer)
  %v7626 = fmul <8 x float> %v7622, %v7625
  %v7627 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v7628 = shufflevector <8 x float> %v7627, <8 x float> poison, <8 x i32> zeroinitializer
  %v7629 = fsub <8 x float> %v7628, %v7625
  %v7630 = fmul <8 x float> %v7626, %v7629
  %v7631 = add i64 42, 0
  %v7632 = getelementptr inbounds float, ptr %v7613, i64 %v7631
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v7630, ptr align 4 %v7632, <8 x i1> %v7619)
  %v7633 = add nsw i64 %v7598, 1
  br label %b438
b440:
  %v7634 = add i64 %v7, 0
  %v7635 = sdiv i64 %v7634, 1
  %v7636 = add i64 %v2, 1
  %v7637 = mul i64 %v7635, %v2
  %v7638 = sdiv i64 %v7637, %v3
  %v7639 = mul i64 %v7638, 1
  %v7640 = icmp slt i64 %v7639, %v7
  %v7641 = select i1 %v7640, i64 %v7639, i64 %v7
  %v7642 = mul i64 %v7635, %v7636
  %v7643 = sdiv i64 %v7642, %v3
  %v7644 = mul i64 %v7643, 1
  %v7645 = icmp slt i64 %v7644, %v7
  %v7646 = select i1 %v7645, i64 %v7644, i64 %v7
  br label %b441
b441:
  %v7647 = phi i64 [ %v7641, %b440 ], [ %v7665, %b446 ]
  %v7648 = icmp slt i64 %v7647, %v7646
  br i1 %v7648, label %b442, label %b443
b442:
  %v7649 = mul i64 %v7647, 16
  %v7650 = getelementptr inbounds float, ptr %v208, i64 %v7649
  %v7651 = add i64 %v682, 0
  %v7652 = and i64 %v7651, %v304
  %v7653 = mul i64 %v7652, %v7
  %v7654 = add i64 %v7653, %v7647
  %v7655 = mul i64 %v7654, 53
  %v7656 = getelementptr inbounds float, ptr %v96, i64 %v7655
  br label %b444
b444:
  %v7657 = phi i64 [ 0, %b442 ], [ %v7664, %b445 ]
  %v7658 = icmp slt i64 %v7657, 16
  br i1 %v7658, label %b445, label %b446
b445:
  %v7659 = add i64 0, %v7657
  %v7660 = getelementptr inbounds float, ptr %v7650, i64 %v7659
  %v7661 = load <8 x float>, ptr %v7660, align 4
  %v7662 = add i64 0, %v7657
  %v7663 = getelementptr inbounds float, ptr %v7656, i64 %v7662
  store <8 x float> %v7661, ptr %v7663, align 4
  %v7664 = add nsw i64 %v7657, 8
  br label %b444
b446:
  %v7665 = add nsw i64 %v7647, 1
  br label %b441
b443:
  %v7666 = add i64 %v7, 0
  %v7667 = sdiv i64 %v7666, 1
  %v7668 = add i64 %v2, 1
  %v7669 = mul i64 %v7667, %v2
  %v7670 = sdiv i64 %v7669, %v3
  %v7671 = mul i64 %v7670, 1
  %v7672 = icmp slt i64 %v7671, %v7
  %v7673 = select i1 %v7672, i64 %v7671, i64 %v7
  %v7674 = mul i64 %v7667, %v7668
  %v7675 = sdiv i64 %v7674, %v3
  %v7676 = mul i64 %v7675, 1
  %v7677 = icmp slt i64 %v7676, %v7
  %v7678 = select i1 %v7677, i64 %v7676, i64 %v7
  br label %b447
b447:
  %v7679 = phi i64 [ %v7673, %b443 ], [ %v7731, %b448 ]
  %v7680 = icmp slt i64 %v7679, %v7678
  br i1 %v7680, label %b448, label %b449
b448:
  %v7681 = add i64 %v682, 0
  %v7682 = and i64 %v7681, %v346
  %v7683 = mul i64 %v7682, %v7
  %v7684 = add i64 %v7683, %v7679
  %v7685 = mul i64 %v7684, 1
  %v7686 = getelementptr inbounds float, ptr %v172, i64 %v7685
  %v7687 = getelementptr inbounds float, ptr %v7686, i64 0
  %v7688 = load float, ptr %v7687, align 4
  %v7689 = fcmp ogt float %v7688, 0x0000000000000000
  %v7690 = select i1 %v7689, float 0x3FF0000000000000, float 0x0000000000000000
  %v7691 = mul i64 %v7679, 1
  %v7692 = getelementptr inbounds float, ptr %v260, i64 %v7691
  %v7693 = getelementptr inbounds float, ptr %v7692, i64 0
  %v7694 = load float, ptr %v7693, align 4
  %v7695 = fcmp une float %v7690, 0x0000000000000000
  %v7696 = select i1 %v7695, float %v7694, float 0x0000000000000000
  %v7697 = fmul float 0x3FE0000000000000, %v7696
  %v7698 = fcmp une float %v7690, 0x0000000000000000
  %v7699 = select i1 %v7698, float %v7688, float 0x3FF0000000000000
  %v7700 = call float @llvm.sqrt.f32(float %v7699)
  %v7701 = fdiv float %v7697, %v7700
  %v7702 = fcmp une float %v7690, 0x0000000000000000
  %v7703 = select i1 %v7702, float %v7701, float 0x0000000000000000
  %v7704 = add i64 %v682, 0
  %v7705 = and i64 %v7704, %v330
  %v7706 = mul i64 %v7705, %v7
  %v7707 = add i64 %v7706, %v7679
  %v7708 = mul i64 %v7707, 8
  %v7709 = getelementptr inbounds float, ptr %v156, i64 %v7708
  %v7710 = mul i64 %v7679, 8
  %v7711 = getelementptr inbounds float, ptr %v264, i64 %v7710
  %v7712 = add i64 %v682, 0
  %v7713 = and i64 %v7712, %v304
  %v7714 = mul i64 %v7713, %v7
  %v7715 = add i64 %v7714, %v7679
  %v7716 = mul i64 %v7715, 53
  %v7717 = getelementptr inbounds float, ptr %v96, i64 %v7716
  %v7718 = add i64 0, 0
  %v7719 = getelementptr inbounds float, ptr %v7709, i64 %v7718
  %v7720 = load <8 x float>, ptr %v7719, align 4
  %v7721 = insertelement <8 x float> poison, float %v7703, i64 0
  %v7722 = shufflevector <8 x float> %v7721, <8 x float> poison, <8 x i32> zeroinitializer
  %v7723 = fmul <8 x float> %v7722, %v7720
  %v7724 = fadd <8 x float> %v7723, %v7723
  %v7725 = add i64 0, 0
  %v7726 = getelementptr inbounds float, ptr %v7711, i64 %v7725
  %v7727 = load <8 x float>, ptr %v7726, align 4
  %v7728 = fadd <8 x float> %v7724, %v7727
  %v7729 = add i64 16, 0
  %v7730 = getelementptr inbounds float, ptr %v7717, i64 %v7729
  store <8 x float> %v7728, ptr %v7730, align 4
  %v7731 = add nsw i64 %v7679, 1
  br label %b447
b449:
  %v7732 = add i64 %v7, 0
  %v7733 = sdiv i64 %v7732, 1
  %v7734 = add i64 %v2, 1
  %v7735 = mul i64 %v7733, %v2
  %v7736 = sdiv i64 %v7735, %v3
  %v7737 = mul i64 %v7736, 1
  %v7738 = icmp slt i64 %v7737, %v7
  %v7739 = select i1 %v7738, i64 %v7737, i64 %v7
  %v7740 = mul i64 %v7733, %v7734
  %v7741 = sdiv i64 %v7740, %v3
  %v7742 = mul i64 %v7741, 1
  %v7743 = icmp slt i64 %v7742, %v7
  %v7744 = select i1 %v7743, i64 %v7742, i64 %v7
  br label %b450
b450:
  %v7745 = phi i64 [ %v7739, %b449 ], [ %v7766, %b451 ]
  %v7746 = icmp slt i64 %v7745, %v7744
  br i1 %v7746, label %b451, label %b452
b451:
  %v7747 = mul i64 %v7745, 6
  %v7748 = getelementptr inbounds float, ptr %v248, i64 %v7747
  %v7749 = add i64 %v682, 0
  %v7750 = and i64 %v7749, %v304
  %v7751 = mul i64 %v7750, %v7
  %v7752 = add i64 %v7751, %v7745
  %v7753 = mul i64 %v7752, 53
  %v7754 = getelementptr inbounds float, ptr %v96, i64 %v7753
  %v7755 = icmp ult i64 6, 8
  %v7756 = select i1 %v7755, i64 6, i64 8
  %v7757 = trunc i64 %v7756 to i32
  %v7758 = insertelement <8 x i32> poison, i32 %v7757, i64 0
  %v7759 = shufflevector <8 x i32> %v7758, <8 x i32> poison, <8 x i32> zeroinitializer
  %v7760 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v7759
  %v7761 = add i64 0, 0
  %v7762 = getelementptr inbounds float, ptr %v7748, i64 %v7761
  %v7763 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v7762, <8 x i1> %v7760, <8 x float> zeroinitializer)
  %v7764 = add i64 44, 0
  %v7765 = getelementptr inbounds float, ptr %v7754, i64 %v7764
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v7763, ptr align 4 %v7765, <8 x i1> %v7760)
  %v7766 = add nsw i64 %v7745, 1
  br label %b450
b452:
  %v7767 = add i64 %v7, 0
  %v7768 = sdiv i64 %v7767, 1
  %v7769 = add i64 %v2, 1
  %v7770 = mul i64 %v7768, %v2
  %v7771 = sdiv i64 %v7770, %v3
  %v7772 = mul i64 %v7771, 1
  %v7773 = icmp slt i64 %v7772, %v7
  %v7774 = select i1 %v7773, i64 %v7772, i64 %v7
  %v7775 = mul i64 %v7768, %v7769
  %v7776 = sdiv i64 %v7775, %v3
  %v7777 = mul i64 %v7776, 1
  %v7778 = icmp slt i64 %v7777, %v7
  %v7779 = select i1 %v7778, i64 %v7777, i64 %v7
  br label %b453
b453:
  %v7780 = phi i64 [ %v7774, %b452 ], [ %v7810, %b454 ]
  %v7781 = icmp slt i64 %v7780, %v7779
  br i1 %v7781, label %b454, label %b455
b454:
  %v7782 = mul i64 %v7780, 1
  %v7783 = getelementptr inbounds float, ptr %v254, i64 %v7782
  %v7784 = getelementptr inbounds float, ptr %v7783, i64 0
  %v7785 = load float, ptr %v7784, align 4
  %v7786 = mul i64 %v7780, 1
  %v7787 = getelementptr inbounds float, ptr %v252, i64 %v7786
  %v7788 = getelementptr inbounds float, ptr %v7787, i64 0
  %v7789 = load float, ptr %v7788, align 4
  %v7790 = fsub float %v7785, %v7789
  %v7791 = add i64 %v682, 0
  %v7792 = and i64 %v7791, %v336
  %v7793 = mul i64 %v7792, %v7
  %v7794 = add i64 %v7793, %v7780
  %v7795 = mul i64 %v7794, 1
  %v7796 = getelementptr inbounds float, ptr %v162, i64 %v7795
  %v7797 = getelementptr inbounds float, ptr %v7796, i64 0
  %v7798 = load float, ptr %v7797, align 4
  %v7799 = fmul float %v7790, %v7798
  %v7800 = fsub float 0x3FF0000000000000, %v7798
  %v7801 = fmul float %v7799, %v7800
  %v7802 = add i64 %v682, 0
  %v7803 = and i64 %v7802, %v304
  %v7804 = mul i64 %v7803, %v7
  %v7805 = add i64 %v7804, %v7780
  %v7806 = mul i64 %v7805, 53
  %v7807 = getelementptr inbounds float, ptr %v96, i64 %v7806
  %v7808 = add i64 51, 0
  %v7809 = getelementptr inbounds float, ptr %v7807, i64 %v7808
  store float %v7801, ptr %v7809, align 4
  %v7810 = add nsw i64 %v7780, 1
  br label %b453
b455:
  %v7811 = add i64 %v7, 0
  %v7812 = sdiv i64 %v7811, 1
  %v7813 = add i64 %v2, 1
  %v7814 = mul i64 %v7812, %v2
  %v7815 = sdiv i64 %v7814, %v3
  %v7816 = mul i64 %v7815, 1
  %v7817 = icmp slt i64 %v7816, %v7
  %v7818 = select i1 %v7817, i64 %v7816, i64 %v7
  %v7819 = mul i64 %v7812, %v7813
  %v7820 = sdiv i64 %v7819, %v3
  %v7821 = mul i64 %v7820, 1
  %v7822 = icmp slt i64 %v7821, %v7
  %v7823 = select i1 %v7822, i64 %v7821, i64 %v7
  br label %b456
b456:
  %v7824 = phi i64 [ %v7818, %b455 ], [ %v7849, %b457 ]
  %v7825 = icmp slt i64 %v7824, %v7823
  br i1 %v7825, label %b457, label %b458
b457:
  %v7826 = mul i64 %v7824, 1
  %v7827 = getelementptr inbounds float, ptr %v250, i64 %v7826
  %v7828 = getelementptr inbounds float, ptr %v7827, i64 0
  %v7829 = load float, ptr %v7828, align 4
  %v7830 = add i64 %v682, 0
  %v7831 = and i64 %v7830, %v338
  %v7832 = mul i64 %v7831, %v7
  %v7833 = add i64 %v7832, %v7824
  %v7834 = mul i64 %v7833, 1
  %v7835 = getelementptr inbounds float, ptr %v164, i64 %v7834
  %v7836 = getelementptr inbounds float, ptr %v7835, i64 0
  %v7837 = load float, ptr %v7836, align 4
  %v7838 = fmul float %v7829, %v7837
  %v7839 = fsub float 0x3FF0000000000000, %v7837
  %v7840 = fmul float %v7838, %v7839
  %v7841 = add i64 %v682, 0
  %v7842 = and i64 %v7841, %v304
  %v7843 = mul i64 %v7842, %v7
  %v7844 = add i64 %v7843, %v7824
  %v7845 = mul i64 %v7844, 53
  %v7846 = getelementptr inbounds float, ptr %v96, i64 %v7845
  %v7847 = add i64 52, 0
  %v7848 = getelementptr inbounds float, ptr %v7846, i64 %v7847
  store float %v7840, ptr %v7848, align 4
  %v7849 = add nsw i64 %v7824, 1
  br label %b456
b458:
  %v7851 = add i64 %v7, 0
  %v7852 = sdiv i64 %v7851, 1
  %v7853 = add i64 %v2, 1
  %v7854 = mul i64 %v7852, %v2
  %v7855 = sdiv i64 %v7854, %v3
  %v7856 = mul i64 %v7855, 1
  %v7857 = icmp slt i64 %v7856, %v7
  %v7858 = select i1 %v7857, i64 %v7856, i64 %v7
  %v7859 = mul i64 %v7852, %v7853
  %v7860 = sdiv i64 %v7859, %v3
  %v7861 = mul i64 %v7860, 1
  %v7862 = icmp slt i64 %v7861, %v7
  %v7863 = select i1 %v7862, i64 %v7861, i64 %v7
  br label %b459
b459:
  %v7864 = phi i64 [ %v7858, %b458 ], [ %v8070, %b464 ]
  %v7865 = icmp slt i64 %v7864, %v7863
  br i1 %v7865, label %b460, label %b461
b460:
  %v7866 = add i64 %v7864, 96
  %v7867 = icmp slt i64 %v7866, %v7863
  %v7868 = select i1 %v7867, i64 %v7866, i64 %v7863
  br label %b462
b462:
  %v7869 = phi i64 [ 0, %b460 ], [ %v8069, %b467 ]
  %v7870 = icmp slt i64 %v7869, 1
  br i1 %v7870, label %b463, label %b464
b463:
  %v7871 = sub i64 %v7868, %v7864
  %v7872 = sub i64 8, 1
  %v7873 = add i64 %v7871, %v7872
  %v7874 = sdiv i64 %v7873, 8
  br label %b465
b465:
  %v7875 = phi i64 [ 0, %b463 ], [ %v8068, %b472 ]
  %v7876 = icmp slt i64 %v7875, %v7874
  br i1 %v7876, label %b466, label %b467
b466:
  %v7877 = mul i64 %v7871, %v7875
  %v7878 = sdiv i64 %v7877, %v7874
  %v7879 = add i64 %v7864, %v7878
  %v7880 = add i64 %v7875, 1
  %v7881 = mul i64 %v7871, %v7880
  %v7882 = sdiv i64 %v7881, %v7874
  %v7883 = add i64 %v7864, %v7882
  %v7884 = mul i64 %v7869, 424
  %v7885 = getelementptr inbounds float, ptr %v556, i64 %v7884
  %v7886 = sub i64 %v7883, %v7879
  %v7887 = add i64 %v682, 0
  %v7888 = and i64 %v7887, %v304
  %v7889 = mul i64 %v7888, %v7
  %v7890 = add i64 %v7889, %v7879
  %v7891 = mul i64 %v7890, 53
  %v7892 = getelementptr inbounds float, ptr %v96, i64 %v7891
  %v7893 = getelementptr inbounds float, ptr %v7892, i64 0
  %v7894 = sub i64 %v7886, 1
  %v7895 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v7894
  %v7896 = load ptr, ptr %v7895, align 4
  %v7897 = getelementptr inbounds float, ptr %v7850, i64 0
  %v7898 = icmp sgt i64 %v7886, 0
  br i1 %v7898, label %b468, label %b469
b468:
  call void %v7896(ptr %v7893, i64 53, ptr %v7885, i64 53, ptr %v7897, i64 8, i64 0)
  br label %b469
b469:
  %v7899 = add i64 %v7884, 424
  br label %b470
b470:
  %v7900 = phi i64 [ %v7879, %b469 ], [ %v8067, %b475 ]
  %v7901 = icmp slt i64 %v7900, %v7883
  br i1 %v7901, label %b471, label %b472
b471:
  %v7902 = sub i64 %v7900, %v7879
  %v7903 = mul i64 %v7902, 8
  %v7904 = getelementptr inbounds float, ptr %v7850, i64 %v7903
  %v7905 = add i64 %v682, 1
  %v7906 = and i64 %v7905, 1
  %v7907 = mul i64 %v7906, %v7
  %v7908 = add i64 %v7907, %v7900
  %v7909 = mul i64 %v7908, 8
  %v7910 = getelementptr inbounds float, ptr %v60, i64 %v7909
  %v7911 = add i64 %v682, 0
  %v7912 = and i64 %v7911, %v378
  %v7913 = mul i64 %v7912, %v7
  %v7914 = add i64 %v7913, %v7900
  %v7915 = mul i64 %v7914, 24
  %v7916 = getelementptr inbounds float, ptr %v204, i64 %v7915
  %v7917 = add i64 %v682, 1
  %v7918 = and i64 %v7917, %v288
  %v7919 = mul i64 %v7918, %v7
  %v7920 = add i64 %v7919, %v7900
  %v7921 = mul i64 %v7920, 8
  %v7922 = getelementptr inbounds float, ptr %v44, i64 %v7921
  %v7923 = add i64 %v682, 0
  %v7924 = and i64 %v7923, %v314
  %v7925 = mul i64 %v7924, %v7
  %v7926 = add i64 %v7925, %v7900
  %v7927 = mul i64 %v7926, 8
  %v7928 = getelementptr inbounds float, ptr %v118, i64 %v7927
  %v7929 = add i64 %v682, 1
  %v7930 = and i64 %v7929, 1
  %v7931 = mul i64 %v7930, %v7
  %v7932 = add i64 %v7931, %v7900
  %v7933 = mul i64 %v7932, 8
  %v7934 = getelementptr inbounds float, ptr %v62, i64 %v7933
  %v7935 = add i64 %v682, 0
  %v7936 = and i64 %v7935, %v310
  %v7937 = mul i64 %v7936, %v7
  %v7938 = add i64 %v7937, %v7900
  %v7939 = mul i64 %v7938, 8
  %v7940 = getelementptr inbounds float, ptr %v114, i64 %v7939
  %v7941 = add i64 %v682, 0
  %v7942 = and i64 %v7941, %v312
  %v7943 = mul i64 %v7942, %v7
  %v7944 = add i64 %v7943, %v7900
  %v7945 = mul i64 %v7944, 8
  %v7946 = getelementptr inbounds float, ptr %v116, i64 %v7945
  %v7947 = add i64 %v682, 0
  %v7948 = and i64 %v7947, %v308
  %v7949 = mul i64 %v7948, %v7
  %v7950 = add i64 %v7949, %v7900
  %v7951 = mul i64 %v7950, 8
  %v7952 = getelementptr inbounds float, ptr %v112, i64 %v7951
  %v7953 = add i64 %v682, 0
  %v7954 = and i64 %v7953, %v288
  %v7955 = mul i64 %v7954, %v7
  %v7956 = add i64 %v7955, %v7900
  %v7957 = mul i64 %v7956, 8
  %v7958 = getelementptr inbounds float, ptr %v44, i64 %v7957
  %v7959 = add i64 %v682, 0
  %v7960 = and i64 %v7959, %v306
  %v7961 = mul i64 %v7960, %v7
  %v7962 = add i64 %v7961, %v7900
  %v7963 = mul i64 %v7962, 32
  %v7964 = getelementptr inbounds float, ptr %v98, i64 %v7963
  %v7965 = add i64 %v682, 0
  %v7966 = and i64 %v7965, 1
  %v7967 = mul i64 %v7966, %v7
  %v7968 = add i64 %v7967, %v7900
  %v7969 = mul i64 %v7968, 8
  %v7970 = getelementptr inbounds float, ptr %v62, i64 %v7969
  br label %b473
b473:
  %v7971 = phi i64 [ 0, %b471 ], [ %v8066, %b474 ]
  %v7972 = icmp slt i64 %v7971, 1
  br i1 %v7972, label %b474, label %b475
b474:
  %v7973 = mul i64 %v7869, 1
  %v7974 = add i64 %v7973, %v7971
  %v7975 = mul i64 %v7974, 8
  %v7976 = add i64 0, %v7971
  %v7977 = mul i64 %v7976, 8
  %v7978 = getelementptr inbounds float, ptr %v7904, i64 %v7977
  %v7979 = load <8 x float>, ptr %v7978, align 4
  %v7980 = add i64 0, %v7975
  %v7981 = getelementptr inbounds float, ptr %v7910, i64 %v7980
  %v7982 = load <8 x float>, ptr %v7981, align 4
  %v7983 = add i64 0, %v7975
  %v7984 = getelementptr inbounds float, ptr %v7916, i64 %v7983
  %v7985 = load <8 x float>, ptr %v7984, align 4
  %v7986 = fadd <8 x float> %v7982, %v7985
  %v7987 = fadd <8 x float> %v7986, %v7979
  %v7988 = add i64 0, %v7975
  %v7989 = getelementptr inbounds float, ptr %v7922, i64 %v7988
  %v7990 = load <8 x float>, ptr %v7989, align 4
  %v7991 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v7990)
  %v7992 = fcmp ogt <8 x float> %v7991, splat (float 0x4023000000000000)
  %v7993 = select <8 x i1> %v7992, <8 x float> splat (float 0x4023000000000000), <8 x float> %v7991
  %v7994 = fadd <8 x float> %v7993, %v7993
  %v7995 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7994, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v7996 = fsub <8 x float> %v7995, splat (float 0x4168000000000000)
  %v7997 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7996, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v7994)
  %v7998 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7996, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v7997)
  %v7999 = bitcast <8 x float> %v7995 to <8 x i32>
  %v8000 = fmul <8 x float> %v7998, %v7998
  %v8001 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v7998, <8 x float> splat (float 0x3F81227F40000000))
  %v8002 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v8001, <8 x float> %v7998, <8 x float> splat (float 0x3FA5556740000000))
  %v8003 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v8002, <8 x float> %v7998, <8 x float> splat (float 0x3FC5554B00000000))
  %v8004 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v8003, <8 x float> %v7998, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v8005 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v8000, <8 x float> %v8004, <8 x float> %v7998)
  %v8006 = shl <8 x i32> %v7999, splat (i32 23)
  %v8007 = add <8 x i32> %v8006, splat (i32 1065353216)
  %v8008 = bitcast <8 x i32> %v8007 to <8 x float>
  %v8009 = fsub <8 x float> %v8008, splat (float 0x3FF0000000000000)
  %v8010 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v8008, <8 x float> %v8005, <8 x float> %v8009)
  %v8011 = fadd <8 x float> %v8010, splat (float 0x4000000000000000)
  %v8012 = fdiv <8 x float> %v8010, %v8011
  %v8013 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v8012, <8 x float> %v7990)
  %v8014 = fmul <8 x float> %v7987, %v8013
  %v8015 = add i64 0, %v7975
  %v8016 = getelementptr inbounds float, ptr %v7928, i64 %v8015
  %v8017 = load <8 x float>, ptr %v8016, align 4
  %v8018 = fmul <8 x float> %v8014, %v8017
  %v8019 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v8020 = shufflevector <8 x float> %v8019, <8 x float> poison, <8 x i32> zeroinitializer
  %v8021 = fsub <8 x float> %v8020, %v8017
  %v8022 = fmul <8 x float> %v8018, %v8021
  %v8023 = add i64 0, %v7975
  %v8024 = getelementptr inbounds float, ptr %v7934, i64 %v8023
  %v8025 = load <8 x float>, ptr %v8024, align 4
  %v8026 = fmul <8 x float> %v7987, %v8017
  %v8027 = fmul <8 x float> %v8013, %v8013
  %v8028 = fsub <8 x float> %v8020, %v8027
  %v8029 = fmul <8 x float> %v8026, %v8028
  %v8030 = fadd <8 x float> %v8025, %v8029
  %v8031 = add i64 0, %v7975
  %v8032 = getelementptr inbounds float, ptr %v7940, i64 %v8031
  %v8033 = load <8 x float>, ptr %v8032, align 4
  %v8034 = fmul <8 x float> %v8030, %v8033
  %v8035 = add i64 0, %v7975
  %v8036 = getelementptr inbounds float, ptr %v7946, i64 %v8035
  %v8037 = load <8 x float>, ptr %v8036, align 4
  %v8038 = fmul <8 x float> %v8037, %v8037
  %v8039 = fsub <8 x float> %v8020, %v8038
  %v8040 = fmul <8 x float> %v8034, %v8039
  %v8041 = fmul <8 x float> %v8030, %v8037
  %v8042 = fmul <8 x float> %v8041, %v8033
  %v8043 = fsub <8 x float> %v8020, %v8033
  %v8044 = fmul <8 x float> %v8042, %v8043
  %v8045 = add i64 0, %v7975
  %v8046 = getelementptr inbounds float, ptr %v7952, i64 %v8045
  %v8047 = load <8 x float>, ptr %v8046, align 4
  %v8048 = fmul <8 x float> %v8030, %v8047
  %v8049 = add i64 0, %v7975
  %v8050 = getelementptr inbounds float, ptr %v7958, i64 %v8049
  %v8051 = load <8 x float>, ptr %v8050, align 4
  %v8052 = fmul <8 x float> %v8030, %v8051
  %v8053 = fmul <8 x float> %v8052, %v8047
  %v8054 = fsub <8 x float> %v8020, %v8047
  %v8055 = fmul <8 x float> %v8053, %v8054
  %v8056 = add i64 24, %v7975
  %v8057 = getelementptr inbounds float, ptr %v7964, i64 %v8056
  store <8 x float> %v8022, ptr %v8057, align 4
  %v8058 = add i64 16, %v7975
  %v8059 = getelementptr inbounds float, ptr %v7964, i64 %v8058
  store <8 x float> %v8040, ptr %v8059, align 4
  %v8060 = add i64 0, %v7975
  %v8061 = getelementptr inbounds float, ptr %v7964, i64 %v8060
  store <8 x float> %v8044, ptr %v8061, align 4
  %v8062 = add i64 0, %v7975
  %v8063 = getelementptr inbounds float, ptr %v7970, i64 %v8062
  store <8 x float> %v8048, ptr %v8063, align 4
  %v8064 = add i64 8, %v7975
  %v8065 = getelementptr inbounds float, ptr %v7964, i64 %v8064
  store <8 x float> %v8055, ptr %v8065, align 4
  %v8066 = add nsw i64 %v7971, 1
  br label %b473
b475:
  %v8067 = add nsw i64 %v7900, 1
  br label %b470
b472:
  %v8068 = add nsw i64 %v7875, 1
  br label %b465
b467:
  %v8069 = add nsw i64 %v7869, 1
  br label %b462
b464:
  %v8070 = add nsw i64 %v7864, 96
  br label %b459
b461:
  %v8072 = add i64 %v7, 0
  %v8073 = sdiv i64 %v8072, 1
  %v8074 = add i64 %v2, 1
  %v8075 = mul i64 %v8073, %v2
  %v8076 = sdiv i64 %v8075, %v3
  %v8077 = mul i64 %v8076, 1
  %v8078 = icmp slt i64 %v8077, %v7
  %v8079 = select i1 %v8078, i64 %v8077, i64 %v7
  %v8080 = mul i64 %v8073, %v8074
  %v8081 = sdiv i64 %v8080, %v3
  %v8082 = mul i64 %v8081, 1
  %v8083 = icmp slt i64 %v8082, %v7
  %v8084 = select i1 %v8083, i64 %v8082, i64 %v7
  br label %b476
b476:
  %v8085 = phi i64 [ %v8079, %b461 ], [ %v8147, %b481 ]
  %v8086 = icmp slt i64 %v8085, %v8084
  br i1 %v8086, label %b477, label %b478
b477:
  %v8087 = add i64 %v8085, 96
  %v8088 = icmp slt i64 %v8087, %v8084
  %v8089 = select i1 %v8088, i64 %v8087, i64 %v8084
  br label %b479
b479:
  %v8090 = phi i64 [ 0, %b477 ], [ %v8146, %b484 ]
  %v8091 = icmp slt i64 %v8090, 1
  br i1 %v8091, label %b480, label %b481
b480:
  %v8092 = sub i64 %v8089, %v8085
  %v8093 = sub i64 8, 1
  %v8094 = add i64 %v8092, %v8093
  %v8095 = sdiv i64 %v8094, 8
  br label %b482
b482:
  %v8096 = phi i64 [ 0, %b480 ], [ %v8145, %b489 ]
  %v8097 = icmp slt i64 %v8096, %v8095
  br i1 %v8097, label %b483, label %b484
b483:
  %v8098 = mul i64 %v8092, %v8096
  %v8099 = sdiv i64 %v8098, %v8095
  %v8100 = add i64 %v8085, %v8099
  %v8101 = add i64 %v8096, 1
  %v8102 = mul i64 %v8092, %v8101
  %v8103 = sdiv i64 %v8102, %v8095
  %v8104 = add i64 %v8085, %v8103
  %v8105 = mul i64 %v8090, 256
  %v8106 = getelementptr inbounds float, ptr %v557, i64 %v8105
  %v8107 = sub i64 %v8104, %v8100
  %v8108 = add i64 %v682, 0
  %v8109 = and i64 %v8108, %v306
  %v8110 = mul i64 %v8109, %v7
  %v8111 = add i64 %v8110, %v8100
  %v8112 = mul i64 %v8111, 32
  %v8113 = getelementptr inbounds float, ptr %v98, i64 %v8112
  %v8114 = getelementptr inbounds float, ptr %v8113, i64 0
  %v8115 = sub i64 %v8107, 1
  %v8116 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v8115
  %v8117 = load ptr, ptr %v8116, align 4
  %v8118 = getelementptr inbounds float, ptr %v8071, i64 0
  %v8119 = icmp sgt i64 %v8107, 0
  br i1 %v8119, label %b485, label %b486
b485:
  call void %v8117(ptr %v8114, i64 32, ptr %v8106, i64 32, ptr %v8118, i64 8, i64 0)
  br label %b486
b486:
  %v8120 = add i64 %v8105, 256
  br label %b487
b487:
  %v8121 = phi i64 [ %v8100, %b486 ], [ %v8144, %b492 ]
  %v8122 = icmp slt i64 %v8121, %v8104
  br i1 %v8122, label %b488, label %b489
b488:
  %v8123 = sub i64 %v8121, %v8100
  %v8124 = mul i64 %v8123, 8
  %v8125 = getelementptr inbounds float, ptr %v8071, i64 %v8124
  %v8126 = add i64 %v682, 0
  %v8127 = and i64 %v8126, 1
  %v8128 = mul i64 %v8127, %v7
  %v8129 = add i64 %v8128, %v8121
  %v8130 = mul i64 %v8129, 8
  %v8131 = getelementptr inbounds float, ptr %v60, i64 %v8130
  br label %b490
b490:
  %v8132 = phi i64 [ 0, %b488 ], [ %v8143, %b491 ]
  %v8133 = icmp slt i64 %v8132, 1
  br i1 %v8133, label %b491, label %b492
b491:
  %v8134 = mul i64 %v8090, 1
  %v8135 = add i64 %v8134, %v8132
  %v8136 = mul i64 %v8135, 8
  %v8137 = add i64 0, %v8132
  %v8138 = mul i64 %v8137, 8
  %v8139 = getelementptr inbounds float, ptr %v8125, i64 %v8138
  %v8140 = load <8 x float>, ptr %v8139, align 4
  %v8141 = add i64 0, %v8136
  %v8142 = getelementptr inbounds float, ptr %v8131, i64 %v8141
  store <8 x float> %v8140, ptr %v8142, align 4
  %v8143 = add nsw i64 %v8132, 1
  br label %b490
b492:
  %v8144 = add nsw i64 %v8121, 1
  br label %b487
b489:
  %v8145 = add nsw i64 %v8096, 1
  br label %b482
b484:
  %v8146 = add nsw i64 %v8090, 1
  br label %b479
b481:
  %v8147 = add nsw i64 %v8085, 96
  br label %b476
b478:
  %v8149 = add i64 %v7, 0
  %v8150 = sdiv i64 %v8149, 1
  %v8151 = add i64 %v2, 1
  %v8152 = mul i64 %v8150, %v2
  %v8153 = sdiv i64 %v8152, %v3
  %v8154 = mul i64 %v8153, 1
  %v8155 = icmp slt i64 %v8154, %v7
  %v8156 = select i1 %v8155, i64 %v8154, i64 %v7
  %v8157 = mul i64 %v8150, %v8151
  %v8158 = sdiv i64 %v8157, %v3
  %v8159 = mul i64 %v8158, 1
  %v8160 = icmp slt i64 %v8159, %v7
  %v8161 = select i1 %v8160, i64 %v8159, i64 %v7
  br label %b493
b493:
  %v8162 = phi i64 [ %v8156, %b478 ], [ %v8224, %b498 ]
  %v8163 = icmp slt i64 %v8162, %v8161
  br i1 %v8163, label %b494, label %b495
b494:
  %v8164 = add i64 %v8162, 96
  %v8165 = icmp slt i64 %v8164, %v8161
  %v8166 = select i1 %v8165, i64 %v8164, i64 %v8161
  br label %b496
b496:
  %v8167 = phi i64 [ 0, %b494 ], [ %v8223, %b501 ]
  %v8168 = icmp slt i64 %v8167, 1
  br i1 %v8168, label %b497, label %b498
b497:
  %v8169 = sub i64 %v8166, %v8162
  %v8170 = sub i64 4, 1
  %v8171 = add i64 %v8169, %v8170
  %v8172 = sdiv i64 %v8171, 4
  br label %b499
b499:
  %v8173 = phi i64 [ 0, %b497 ], [ %v8222, %b506 ]
  %v8174 = icmp slt i64 %v8173, %v8172
  br i1 %v8174, label %b500, label %b501
b500:
  %v8175 = mul i64 %v8169, %v8173
  %v8176 = sdiv i64 %v8175, %v8172
  %v8177 = add i64 %v8162, %v8176
  %v8178 = add i64 %v8173, 1
  %v8179 = mul i64 %v8169, %v8178
  %v8180 = sdiv i64 %v8179, %v8172
  %v8181 = add i64 %v8162, %v8180
  %v8182 = mul i64 %v8167, 768
  %v8183 = getelementptr inbounds float, ptr %v558, i64 %v8182
  %v8184 = sub i64 %v8181, %v8177
  %v8185 = add i64 %v682, 0
  %v8186 = and i64 %v8185, %v306
  %v8187 = mul i64 %v8186, %v7
  %v8188 = add i64 %v8187, %v8177
  %v8189 = mul i64 %v8188, 32
  %v8190 = getelementptr inbounds float, ptr %v98, i64 %v8189
  %v8191 = getelementptr inbounds float, ptr %v8190, i64 0
  %v8192 = sub i64 %v8184, 1
  %v8193 = getelementptr inbounds ptr, ptr @table_tile_4x3, i64 %v8192
  %v8194 = load ptr, ptr %v8193, align 4
  %v8195 = getelementptr inbounds float, ptr %v8148, i64 0
  %v8196 = icmp sgt i64 %v8184, 0
  br i1 %v8196, label %b502, label %b503
b502:
  call void %v8194(ptr %v8191, i64 32, ptr %v8183, i64 32, ptr %v8195, i64 24, i64 8)
  br label %b503
b503:
  %v8197 = add i64 %v8182, 768
  br label %b504
b504:
  %v8198 = phi i64 [ %v8177, %b503 ], [ %v8221, %b509 ]
  %v8199 = icmp slt i64 %v8198, %v8181
  br i1 %v8199, label %b505, label %b506
b505:
  %v8200 = sub i64 %v8198, %v8177
  %v8201 = mul i64 %v8200, 24
  %v8202 = getelementptr inbounds float, ptr %v8148, i64 %v8201
  %v8203 = add i64 %v682, 0
  %v8204 = and i64 %v8203, %v382
  %v8205 = mul i64 %v8204, %v7
  %v8206 = add i64 %v8205, %v8198
  %v8207 = mul i64 %v8206, 24
  %v8208 = getelementptr inbounds float, ptr %v266, i64 %v8207
  br label %b507
b507:
  %v8209 = phi i64 [ 0, %b505 ], [ %v8220, %b508 ]
  %v8210 = icmp slt i64 %v8209, 3
  br i1 %v8210, label %b508, label %b509
b508:
  %v8211 = mul i64 %v8167, 3
  %v8212 = add i64 %v8211, %v8209
  %v8213 = mul i64 %v8212, 8
  %v8214 = add i64 0, %v8209
  %v8215 = mul i64 %v8214, 8
  %v8216 = getelementptr inbounds float, ptr %v8202, i64 %v8215
  %v8217 = load <8 x float>, ptr %v8216, align 4
  %v8218 = add i64 0, %v8213
  %v8219 = getelementptr inbounds float, ptr %v8208, i64 %v8218
  store <8 x float> %v8217, ptr %v8219, align 4
  %v8220 = add nsw i64 %v8209, 1
  br label %b507
b509:
  %v8221 = add nsw i64 %v8198, 1
  br label %b504
b506:
  %v8222 = add nsw i64 %v8173, 1
  br label %b499
b501:
  %v8223 = add nsw i64 %v8167, 1
  br label %b496
b498:
  %v8224 = add nsw i64 %v8162, 96
  br label %b493
b495:
  %v8225 = add i64 %v7, 0
  %v8226 = sdiv i64 %v8225, 1
  %v8227 = add i64 %v2, 1
  %v8228 = mul i64 %v8226, %v2
  %v8229 = sdiv i64 %v8228, %v3
  %v8230 = mul i64 %v8229, 1
  %v8231 = icmp slt i64 %v8230, %v7
  %v8232 = select i1 %v8231, i64 %v8230, i64 %v7
  %v8233 = mul i64 %v8226, %v8227
  %v8234 = sdiv i64 %v8233, %v3
  %v8235 = mul i64 %v8234, 1
  %v8236 = icmp slt i64 %v8235, %v7
  %v8237 = select i1 %v8236, i64 %v8235, i64 %v7
  br label %b510
b510:
  %v8238 = phi i64 [ %v8232, %b495 ], [ %v8257, %b511 ]
  %v8239 = icmp slt i64 %v8238, %v8237
  br i1 %v8239, label %b511, label %b512
b511:
  %v8240 = add i64 %v682, 0
  %v8241 = and i64 %v8240, %v382
  %v8242 = mul i64 %v8241, %v7
  %v8243 = add i64 %v8242, %v8238
  %v8244 = mul i64 %v8243, 24
  %v8245 = getelementptr inbounds float, ptr %v266, i64 %v8244
  %v8246 = add i64 %v682, 0
  %v8247 = and i64 %v8246, %v292
  %v8248 = mul i64 %v8247, %v7
  %v8249 = add i64 %v8248, %v8238
  %v8250 = mul i64 %v8249, 8
  %v8251 = getelementptr inbounds float, ptr %v66, i64 %v8250
  %v8252 = add i64 0, 0
  %v8253 = getelementptr inbounds float, ptr %v8245, i64 %v8252
  %v8254 = load <8 x float>, ptr %v8253, align 4
  %v8255 = add i64 0, 0
  %v8256 = getelementptr inbounds float, ptr %v8251, i64 %v8255
  store <8 x float> %v8254, ptr %v8256, align 4
  %v8257 = add nsw i64 %v8238, 1
  br label %b510
b512:
  %v8258 = add i64 %v7, 0
  %v8259 = sdiv i64 %v8258, 1
  %v8260 = add i64 %v2, 1
  %v8261 = mul i64 %v8259, %v2
  %v8262 = sdiv i64 %v8261, %v3
  %v8263 = mul i64 %v8262, 1
  %v8264 = icmp slt i64 %v8263, %v7
  %v8265 = select i1 %v8264, i64 %v8263, i64 %v7
  %v8266 = mul i64 %v8259, %v8260
  %v8267 = sdiv i64 %v8266, %v3
  %v8268 = mul i64 %v8267, 1
  %v8269 = icmp slt i64 %v8268, %v7
  %v8270 = select i1 %v8269, i64 %v8268, i64 %v7
  br label %b513
b513:
  %v8271 = phi i64 [ %v8265, %b512 ], [ %v8289, %b518 ]
  %v8272 = icmp slt i64 %v8271, %v8270
  br i1 %v8272, label %b514, label %b515
b514:
  %v8273 = add i64 %v682, 0
  %v8274 = and i64 %v8273, %v382
  %v8275 = mul i64 %v8274, %v7
  %v8276 = add i64 %v8275, %v8271
  %v8277 = mul i64 %v8276, 24
  %v8278 = getelementptr inbounds float, ptr %v266, i64 %v8277
  %v8279 = mul i64 %v8271, 16
  %v8280 = getelementptr inbounds float, ptr %v222, i64 %v8279
  br label %b516
b516:
  %v8281 = phi i64 [ 0, %b514 ], [ %v8288, %b517 ]
  %v8282 = icmp slt i64 %v8281, 16
  br i1 %v8282, label %b517, label %b518
b517:
  %v8283 = add i64 8, %v8281
  %v8284 = getelementptr inbounds float, ptr %v8278, i64 %v8283
  %v8285 = load <8 x float>, ptr %v8284, align 4
  %v8286 = add i64 0, %v8281
  %v8287 = getelementptr inbounds float, ptr %v8280, i64 %v8286
  store <8 x float> %v8285, ptr %v8287, align 4
  %v8288 = add nsw i64 %v8281, 8
  br label %b516
b518:
  %v8289 = add nsw i64 %v8271, 1
  br label %b513
b515:
  %v8290 = add i64 %v7, 0
  %v8291 = sdiv i64 %v8290, 1
  %v8292 = add i64 %v2, 1
  %v8293 = mul i64 %v8291, %v2
  %v8294 = sdiv i64 %v8293, %v3
  %v8295 = mul i64 %v8294, 1
  %v8296 = icmp slt i64 %v8295, %v7
  %v8297 = select i1 %v8296, i64 %v8295, i64 %v7
  %v8298 = mul i64 %v8291, %v8292
  %v8299 = sdiv i64 %v8298, %v3
  %v8300 = mul i64 %v8299, 1
  %v8301 = icmp slt i64 %v8300, %v7
  %v8302 = select i1 %v8301, i64 %v8300, i64 %v7
  br label %b519
b519:
  %v8303 = phi i64 [ %v8297, %b515 ], [ %v8321, %b524 ]
  %v8304 = icmp slt i64 %v8303, %v8302
  br i1 %v8304, label %b520, label %b521
b520:
  %v8305 = mul i64 %v8303, 16
  %v8306 = getelementptr inbounds float, ptr %v222, i64 %v8305
  %v8307 = add i64 %v682, 0
  %v8308 = and i64 %v8307, 1
  %v8309 = mul i64 %v8308, %v7
  %v8310 = add i64 %v8309, %v8303
  %v8311 = mul i64 %v8310, 16
  %v8312 = getelementptr inbounds float, ptr %v58, i64 %v8311
  br label %b522
b522:
  %v8313 = phi i64 [ 0, %b520 ], [ %v8320, %b523 ]
  %v8314 = icmp slt i64 %v8313, 16
  br i1 %v8314, label %b523, label %b524
b523:
  %v8315 = add i64 0, %v8313
  %v8316 = getelementptr inbounds float, ptr %v8306, i64 %v8315
  %v8317 = load <8 x float>, ptr %v8316, align 4
  %v8318 = add i64 0, %v8313
  %v8319 = getelementptr inbounds float, ptr %v8312, i64 %v8318
  store <8 x float> %v8317, ptr %v8319, align 4
  %v8320 = add nsw i64 %v8313, 8
  br label %b522
b524:
  %v8321 = add nsw i64 %v8303, 1
  br label %b519
b521:
  %v8322 = add nsw i64 %v679, 1
  br label %b54
b56:
  %v8323 = icmp sgt i64 %v3, 1
  br i1 %v8323, label %b525, label %b526
b525:
  %v8324 = getelementptr inbounds i64, ptr %v1, i64 3
  %v8325 = atomicrmw add ptr %v8324, i64 1 acq_rel
  %v8326 = load i64, ptr %v383, align 8
  %v8327 = add i64 %v8326, 1
  store i64 %v8327, ptr %v383, align 8
  %v8328 = mul i64 %v3, %v8327
  br label %b527
b527:
  %v8329 = load atomic i64, ptr %v8324 acquire, align 8
  %v8330 = icmp slt i64 %v8329, %v8328
  br i1 %v8330, label %b528, label %b529
b528:
  %v8331 = call i32 @sched_yield()
  br label %b527
b529:
  br label %b526
b526:
  %v8332 = mul i64 0, 32
  %v8333 = getelementptr inbounds float, ptr %v98, i64 %v8332
  %v8334 = getelementptr inbounds float, ptr %v8333, i64 0
  %v8335 = mul i64 0, 8
  %v8336 = getelementptr inbounds float, ptr %v10, i64 %v8335
  %v8337 = getelementptr inbounds float, ptr %v8336, i64 0
  %v8338 = getelementptr inbounds float, ptr %v388, i64 12288
  %v8339 = add i64 32, 1
  %v8340 = sdiv i64 %v8339, 2
  %v8341 = add i64 %v2, 1
  %v8342 = mul i64 %v8340, %v2
  %v8343 = sdiv i64 %v8342, %v3
  %v8344 = mul i64 %v8343, 2
  %v8345 = icmp slt i64 %v8344, 32
  %v8346 = select i1 %v8345, i64 %v8344, i64 32
  %v8347 = mul i64 %v8340, %v8341
  %v8348 = sdiv i64 %v8347, %v3
  %v8349 = mul i64 %v8348, 2
  %v8350 = icmp slt i64 %v8349, 32
  %v8351 = select i1 %v8350, i64 %v8349, i64 32
  %v8352 = getelementptr inbounds float, ptr %v68, i64 0
  br label %b530
b530:
  %v8353 = phi i64 [ %v8346, %b526 ], [ %v8361, %b535 ]
  %v8354 = icmp slt i64 %v8353, %v8351
  br i1 %v8354, label %b531, label %b532
b531:
  %v8355 = mul i64 %v8353, 24
  %v8356 = getelementptr inbounds float, ptr %v8352, i64 %v8355
  br label %b533
b533:
  %v8357 = phi i64 [ 0, %b531 ], [ %v8360, %b534 ]
  %v8358 = icmp slt i64 %v8357, 8
  br i1 %v8358, label %b534, label %b535
b534:
  %v8359 = getelementptr inbounds float, ptr %v8356, i64 %v8357
  store float 0x0000000000000000, ptr %v8359, align 4
  %v8360 = add nsw i64 %v8357, 1
  br label %b533
b535:
  %v8361 = add nsw i64 %v8353, 1
  br label %b530
b532:
  %v8362 = mul i64 %v8, 1
  br label %b536
b536:
  %v8363 = phi i64 [ 0, %b532 ], [ %v8467, %b541 ]
  %v8364 = icmp slt i64 %v8363, %v8362
  br i1 %v8364, label %b537, label %b538
b537:
  %v8365 = sub i64 %v8362, %v8363
  %v8366 = icmp slt i64 %v8365, 384
  %v8367 = select i1 %v8366, i64 %v8365, i64 384
  br label %b539
b539:
  %v8368 = phi i64 [ %v8346, %b537 ], [ %v8466, %b565 ]
  %v8369 = icmp slt i64 %v8368, %v8351
  br i1 %v8369, label %b540, label %b541
b540:
  %v8370 = sub i64 %v8351, %v8368
  %v8371 = icmp slt i64 %v8370, 64
  %v8372 = select i1 %v8371, i64 %v8370, i64 64
  %v8373 = sdiv i64 %v8372, 2
  %v8374 = mul i64 %v8373, 2
  %v8375 = sub i64 %v8372, %v8374
  %v8376 = mul i64 %v8363, 32
  %v8377 = add i64 %v8376, %v8368
  %v8378 = getelementptr inbounds float, ptr %v8334, i64 %v8377
  br label %b542
b542:
  %v8379 = phi i64 [ 0, %b540 ], [ %v8405, %b550 ]
  %v8380 = icmp slt i64 %v8379, %v8367
  br i1 %v8380, label %b543, label %b544
b543:
  %v8381 = mul i64 %v8379, 32
  %v8382 = getelementptr inbounds float, ptr %v8378, i64 %v8381
  %v8383 = mul i64 %v8379, 2
  %v8384 = getelementptr inbounds float, ptr %v8338, i64 %v8383
  br label %b545
b545:
  %v8385 = phi i64 [ 0, %b543 ], [ %v8394, %b546 ]
  %v8386 = icmp slt i64 %v8385, %v8373
  br i1 %v8386, label %b546, label %b547
b546:
  %v8387 = mul i64 %v8385, 2
  %v8388 = getelementptr inbounds float, ptr %v8382, i64 %v8387
  %v8389 = mul i64 %v8385, 768
  %v8390 = getelementptr inbounds float, ptr %v8384, i64 %v8389
  %v8391 = getelementptr inbounds float, ptr %v8388, i64 0
  %v8392 = load <2 x float>, ptr %v8391, align 4
  %v8393 = getelementptr inbounds float, ptr %v8390, i64 0
  store <2 x float> %v8392, ptr %v8393, align 4
  %v8394 = add nsw i64 %v8385, 1
  br label %b545
b547:
  %v8395 = mul i64 %v8373, 2
  %v8396 = getelementptr inbounds float, ptr %v8382, i64 %v8395
  %v8397 = mul i64 %v8373, 768
  %v8398 = getelementptr inbounds float, ptr %v8384, i64 %v8397
  br label %b548
b548:
  %v8399 = phi i64 [ 0, %b547 ], [ %v8404, %b549 ]
  %v8400 = icmp slt i64 %v8399, %v8375
  br i1 %v8400, label %b549, label %b550
b549:
  %v8401 = getelementptr inbounds float, ptr %v8396, i64 %v8399
  %v8402 = load float, ptr %v8401, align 4
  %v8403 = getelementptr inbounds float, ptr %v8398, i64 %v8399
  store float %v8402, ptr %v8403, align 4
  %v8404 = add nsw i64 %v8399, 1
  br label %b548, !llvm.loop !0
b550:
  %v8405 = add nsw i64 %v8379, 1
  br label %b542
b544:
  br label %b551
b551:
  %v8406 = phi i64 [ 0, %b544 ], [ %v8441, %b559 ]
  %v8407 = icmp slt i64 %v8406, 0
  br i1 %v8407, label %b552, label %b553
b552:
  %v8408 = mul i64 %v8363, 8
  %v8409 = add i64 %v8408, %v8406
  %v8410 = getelementptr inbounds float, ptr %v8337, i64 %v8409
  br label %b554
b554:
  %v8411 = phi i64 [ 0, %b552 ], [ %v8429, %b555 ]
  %v8412 = icmp slt i64 %v8411, %v8367
  br i1 %v8412, label %b555, label %b556
b555:
  %v8413 = mul i64 %v8411, 8
  %v8414 = getelementptr inbounds float, ptr %v8410, i64 %v8413
  %v8415 = mul i64 %v8411, 32
  %v8416 = getelementptr inbounds float, ptr %v388, i64 %v8415
  %v8417 = getelementptr inbounds float, ptr %v8414, i64 0
  %v8418 = load <8 x float>, ptr %v8417, align 4
  %v8419 = getelementptr inbounds float, ptr %v8416, i64 0
  store <8 x float> %v8418, ptr %v8419, align 4
  %v8420 = getelementptr inbounds float, ptr %v8414, i64 8
  %v8421 = load <8 x float>, ptr %v8420, align 4
  %v8422 = getelementptr inbounds float, ptr %v8416, i64 8
  store <8 x float> %v8421, ptr %v8422, align 4
  %v8423 = getelementptr inbounds float, ptr %v8414, i64 16
  %v8424 = load <8 x float>, ptr %v8423, align 4
  %v8425 = getelementptr inbounds float, ptr %v8416, i64 16
  store <8 x float> %v8424, ptr %v8425, align 4
  %v8426 = getelementptr inbounds float, ptr %v8414, i64 24
  %v8427 = load <8 x float>, ptr %v8426, align 4
  %v8428 = getelementptr inbounds float, ptr %v8416, i64 24
  store <8 x float> %v8427, ptr %v8428, align 4
  %v8429 = add nsw i64 %v8411, 1
  br label %b554
b556:
  %v8430 = sdiv i64 %v8372, 2
  br label %b557
b557:
  %v8431 = phi i64 [ 0, %b556 ], [ %v8440, %b558 ]
  %v8432 = icmp slt i64 %v8431, %v8430
  br i1 %v8432, label %b558, label %b559
b558:
  %v8433 = mul i64 %v8431, 2
  %v8434 = add i64 %v8368, %v8433
  %v8435 = mul i64 %v8431, 768
  %v8436 = getelementptr inbounds float, ptr %v8338, i64 %v8435
  %v8437 = mul i64 %v8434, 24
  %v8438 = add i64 %v8437, %v8406
  %v8439 = getelementptr inbounds float, ptr %v8352, i64 %v8438
  call void @outer_2x32(ptr %v8436, ptr %v388, i64 %v8367, ptr %v8439, i64 24)
  %v8440 = add nsw i64 %v8431, 1
  br label %b557
b559:
  %v8441 = add nsw i64 %v8406, 32
  br label %b551
b553:
  %v8442 = mul i64 %v8363, 8
  %v8443 = add i64 %v8442, 0
  %v8444 = getelementptr inbounds float, ptr %v8337, i64 %v8443
  br label %b560
b560:
  %v8445 = phi i64 [ 0, %b553 ], [ %v8454, %b561 ]
  %v8446 = icmp slt i64 %v8445, %v8367
  br i1 %v8446, label %b561, label %b562
b561:
  %v8447 = mul i64 %v8445, 8
  %v8448 = getelementptr inbounds float, ptr %v8444, i64 %v8447
  %v8449 = mul i64 %v8445, 8
  %v8450 = getelementptr inbounds float, ptr %v388, i64 %v8449
  %v8451 = getelementptr inbounds float, ptr %v8448, i64 0
  %v8452 = load <8 x float>, ptr %v8451, align 4
  %v8453 = getelementptr inbounds float, ptr %v8450, i64 0
  store <8 x float> %v8452, ptr %v8453, align 4
  %v8454 = add nsw i64 %v8445, 1
  br label %b560
b562:
  %v8455 = sdiv i64 %v8372, 2
  br label %b563
b563:
  %v8456 = phi i64 [ 0, %b562 ], [ %v8465, %b564 ]
  %v8457 = icmp slt i64 %v8456, %v8455
  br i1 %v8457, label %b564, label %b565
b564:
  %v8458 = mul i64 %v8456, 2
  %v8459 = add i64 %v8368, %v8458
  %v8460 = mul i64 %v8456, 768
  %v8461 = getelementptr inbounds float, ptr %v8338, i64 %v8460
  %v8462 = mul i64 %v8459, 24
  %v8463 = add i64 %v8462, 0
  %v8464 = getelementptr inbounds float, ptr %v8352, i64 %v8463
  call void @outer_2x8(ptr %v8461, ptr %v388, i64 %v8367, ptr %v8464, i64 24)
  %v8465 = add nsw i64 %v8456, 1
  br label %b563
b565:
  %v8466 = add nsw i64 %v8368, 64
  br label %b539
b541:
  %v8467 = add nsw i64 %v8363, 384
  br label %b536
b538:
  %v8468 = icmp sgt i64 %v3, 1
  br i1 %v8468, label %b566, label %b567
b566:
  %v8469 = getelementptr inbounds i64, ptr %v1, i64 3
  %v8470 = atomicrmw add ptr %v8469, i64 1 acq_rel
  %v8471 = load i64, ptr %v383, align 8
  %v8472 = add i64 %v8471, 1
  store i64 %v8472, ptr %v383, align 8
  %v8473 = mul i64 %v3, %v8472
  br label %b568
b568:
  %v8474 = load atomic i64, ptr %v8469 acquire, align 8
  %v8475 = icmp slt i64 %v8474, %v8473
  br i1 %v8475, label %b569, label %b570
b569:
  %v8476 = call i32 @sched_yield()
  br label %b568
b570:
  br label %b567
b567:
  %v8477 = mul i64 0, 32
  %v8478 = getelementptr inbounds float, ptr %v98, i64 %v8477
  %v8479 = getelementptr inbounds float, ptr %v8478, i64 0
  %v8480 = mul i64 0, 16
  %v8481 = getelementptr inbounds float, ptr %v40, i64 %v8480
  %v8482 = getelementptr inbounds float, ptr %v8481, i64 0
  %v8483 = getelementptr inbounds float, ptr %v388, i64 12288
  %v8484 = add i64 32, 1
  %v8485 = sdiv i64 %v8484, 2
  %v8486 = add i64 %v2, 1
  %v8487 = mul i64 %v8485, %v2
  %v8488 = sdiv i64 %v8487, %v3
  %v8489 = mul i64 %v8488, 2
  %v8490 = icmp slt i64 %v8489, 32
  %v8491 = select i1 %v8490, i64 %v8489, i64 32
  %v8492 = mul i64 %v8485, %v8486
  %v8493 = sdiv i64 %v8492, %v3
  %v8494 = mul i64 %v8493, 2
  %v8495 = icmp slt i64 %v8494, 32
  %v8496 = select i1 %v8495, i64 %v8494, i64 32
  %v8497 = getelementptr inbounds float, ptr %v68, i64 8
  br label %b571
b571:
  %v8498 = phi i64 [ %v8491, %b567 ], [ %v8506, %b576 ]
  %v8499 = icmp slt i64 %v8498, %v8496
  br i1 %v8499, label %b572, label %b573
b572:
  %v8500 = mul i64 %v8498, 24
  %v8501 = getelementptr inbounds float, ptr %v8497, i64 %v8500
  br label %b574
b574:
  %v8502 = phi i64 [ 0, %b572 ], [ %v8505, %b575 ]
  %v8503 = icmp slt i64 %v8502, 16
  br i1 %v8503, label %b575, label %b576
b575:
  %v8504 = getelementptr inbounds float, ptr %v8501, i64 %v8502
  store float 0x0000000000000000, ptr %v8504, align 4
  %v8505 = add nsw i64 %v8502, 1
  br label %b574
b576:
  %v8506 = add nsw i64 %v8498, 1
  br label %b571
b573:
  %v8507 = mul i64 %v8, 1
  br label %b577
b577:
  %v8508 = phi i64 [ 0, %b573 ], [ %v8615, %b582 ]
  %v8509 = icmp slt i64 %v8508, %v8507
  br i1 %v8509, label %b578, label %b579
b578:
  %v8510 = sub i64 %v8507, %v8508
  %v8511 = icmp slt i64 %v8510, 384
  %v8512 = select i1 %v8511, i64 %v8510, i64 384
  br label %b580
b580:
  %v8513 = phi i64 [ %v8491, %b578 ], [ %v8614, %b606 ]
  %v8514 = icmp slt i64 %v8513, %v8496
  br i1 %v8514, label %b581, label %b582
b581:
  %v8515 = sub i64 %v8496, %v8513
  %v8516 = icmp slt i64 %v8515, 64
  %v8517 = select i1 %v8516, i64 %v8515, i64 64
  %v8518 = sdiv i64 %v8517, 2
  %v8519 = mul i64 %v8518, 2
  %v8520 = sub i64 %v8517, %v8519
  %v8521 = mul i64 %v8508, 32
  %v8522 = add i64 %v8521, %v8513
  %v8523 = getelementptr inbounds float, ptr %v8479, i64 %v8522
  br label %b583
b583:
  %v8524 = phi i64 [ 0, %b581 ], [ %v8550, %b591 ]
  %v8525 = icmp slt i64 %v8524, %v8512
  br i1 %v8525, label %b584, label %b585
b584:
  %v8526 = mul i64 %v8524, 32
  %v8527 = getelementptr inbounds float, ptr %v8523, i64 %v8526
  %v8528 = mul i64 %v8524, 2
  %v8529 = getelementptr inbounds float, ptr %v8483, i64 %v8528
  br label %b586
b586:
  %v8530 = phi i64 [ 0, %b584 ], [ %v8539, %b587 ]
  %v8531 = icmp slt i64 %v8530, %v8518
  br i1 %v8531, label %b587, label %b588
b587:
  %v8532 = mul i64 %v8530, 2
  %v8533 = getelementptr inbounds float, ptr %v8527, i64 %v8532
  %v8534 = mul i64 %v8530, 768
  %v8535 = getelementptr inbounds float, ptr %v8529, i64 %v8534
  %v8536 = getelementptr inbounds float, ptr %v8533, i64 0
  %v8537 = load <2 x float>, ptr %v8536, align 4
  %v8538 = getelementptr inbounds float, ptr %v8535, i64 0
  store <2 x float> %v8537, ptr %v8538, align 4
  %v8539 = add nsw i64 %v8530, 1
  br label %b586
b588:
  %v8540 = mul i64 %v8518, 2
  %v8541 = getelementptr inbounds float, ptr %v8527, i64 %v8540
  %v8542 = mul i64 %v8518, 768
  %v8543 = getelementptr inbounds float, ptr %v8529, i64 %v8542
  br label %b589
b589:
  %v8544 = phi i64 [ 0, %b588 ], [ %v8549, %b590 ]
  %v8545 = icmp slt i64 %v8544, %v8520
  br i1 %v8545, label %b590, label %b591
b590:
  %v8546 = getelementptr inbounds float, ptr %v8541, i64 %v8544
  %v8547 = load float, ptr %v8546, align 4
  %v8548 = getelementptr inbounds float, ptr %v8543, i64 %v8544
  store float %v8547, ptr %v8548, align 4
  %v8549 = add nsw i64 %v8544, 1
  br label %b589, !llvm.loop !3
b591:
  %v8550 = add nsw i64 %v8524, 1
  br label %b583
b585:
  br label %b592
b592:
  %v8551 = phi i64 [ 0, %b585 ], [ %v8586, %b600 ]
  %v8552 = icmp slt i64 %v8551, 0
  br i1 %v8552, label %b593, label %b594
b593:
  %v8553 = mul i64 %v8508, 16
  %v8554 = add i64 %v8553, %v8551
  %v8555 = getelementptr inbounds float, ptr %v8482, i64 %v8554
  br label %b595
b595:
  %v8556 = phi i64 [ 0, %b593 ], [ %v8574, %b596 ]
  %v8557 = icmp slt i64 %v8556, %v8512
  br i1 %v8557, label %b596, label %b597
b596:
  %v8558 = mul i64 %v8556, 16
  %v8559 = getelementptr inbounds float, ptr %v8555, i64 %v8558
  %v8560 = mul i64 %v8556, 32
  %v8561 = getelementptr inbounds float, ptr %v388, i64 %v8560
  %v8562 = getelementptr inbounds float, ptr %v8559, i64 0
  %v8563 = load <8 x float>, ptr %v8562, align 4
  %v8564 = getelementptr inbounds float, ptr %v8561, i64 0
  store <8 x float> %v8563, ptr %v8564, align 4
  %v8565 = getelementptr inbounds float, ptr %v8559, i64 8
  %v8566 = load <8 x float>, ptr %v8565, align 4
  %v8567 = getelementptr inbounds float, ptr %v8561, i64 8
  store <8 x float> %v8566, ptr %v8567, align 4
  %v8568 = getelementptr inbounds float, ptr %v8559, i64 16
  %v8569 = load <8 x float>, ptr %v8568, align 4
  %v8570 = getelementptr inbounds float, ptr %v8561, i64 16
  store <8 x float> %v8569, ptr %v8570, align 4
  %v8571 = getelementptr inbounds float, ptr %v8559, i64 24
  %v8572 = load <8 x float>, ptr %v8571, align 4
  %v8573 = getelementptr inbounds float, ptr %v8561, i64 24
  store <8 x float> %v8572, ptr %v8573, align 4
  %v8574 = add nsw i64 %v8556, 1
  br label %b595
b597:
  %v8575 = sdiv i64 %v8517, 2
  br label %b598
b598:
  %v8576 = phi i64 [ 0, %b597 ], [ %v8585, %b599 ]
  %v8577 = icmp slt i64 %v8576, %v8575
  br i1 %v8577, label %b599, label %b600
b599:
  %v8578 = mul i64 %v8576, 2
  %v8579 = add i64 %v8513, %v8578
  %v8580 = mul i64 %v8576, 768
  %v8581 = getelementptr inbounds float, ptr %v8483, i64 %v8580
  %v8582 = mul i64 %v8579, 24
  %v8583 = add i64 %v8582, %v8551
  %v8584 = getelementptr inbounds float, ptr %v8497, i64 %v8583
  call void @outer_2x32(ptr %v8581, ptr %v388, i64 %v8512, ptr %v8584, i64 24)
  %v8585 = add nsw i64 %v8576, 1
  br label %b598
b600:
  %v8586 = add nsw i64 %v8551, 32
  br label %b592
b594:
  %v8587 = mul i64 %v8508, 16
  %v8588 = add i64 %v8587, 0
  %v8589 = getelementptr inbounds float, ptr %v8482, i64 %v8588
  br label %b601
b601:
  %v8590 = phi i64 [ 0, %b594 ], [ %v8602, %b602 ]
  %v8591 = icmp slt i64 %v8590, %v8512
  br i1 %v8591, label %b602, label %b603
b602:
  %v8592 = mul i64 %v8590, 16
  %v8593 = getelementptr inbounds float, ptr %v8589, i64 %v8592
  %v8594 = mul i64 %v8590, 16
  %v8595 = getelementptr inbounds float, ptr %v388, i64 %v8594
  %v8596 = getelementptr inbounds float, ptr %v8593, i64 0
  %v8597 = load <8 x float>, ptr %v8596, align 4
  %v8598 = getelementptr inbounds float, ptr %v8595, i64 0
  store <8 x float> %v8597, ptr %v8598, align 4
  %v8599 = getelementptr inbounds float, ptr %v8593, i64 8
  %v8600 = load <8 x float>, ptr %v8599, align 4
  %v8601 = getelementptr inbounds float, ptr %v8595, i64 8
  store <8 x float> %v8600, ptr %v8601, align 4
  %v8602 = add nsw i64 %v8590, 1
  br label %b601
b603:
  %v8603 = sdiv i64 %v8517, 2
  br label %b604
b604:
  %v8604 = phi i64 [ 0, %b603 ], [ %v8613, %b605 ]
  %v8605 = icmp slt i64 %v8604, %v8603
  br i1 %v8605, label %b605, label %b606
b605:
  %v8606 = mul i64 %v8604, 2
  %v8607 = add i64 %v8513, %v8606
  %v8608 = mul i64 %v8604, 768
  %v8609 = getelementptr inbounds float, ptr %v8483, i64 %v8608
  %v8610 = mul i64 %v8607, 24
  %v8611 = add i64 %v8610, 0
  %v8612 = getelementptr inbounds float, ptr %v8497, i64 %v8611
  call void @outer_2x16(ptr %v8609, ptr %v388, i64 %v8512, ptr %v8612, i64 24)
  %v8613 = add nsw i64 %v8604, 1
  br label %b604
b606:
  %v8614 = add nsw i64 %v8513, 64
  br label %b580
b582:
  %v8615 = add nsw i64 %v8508, 384
  br label %b577
b579:
  %v8616 = icmp sgt i64 %v3, 1
  br i1 %v8616, label %b607, label %b608
b607:
  %v8617 = getelementptr inbounds i64, ptr %v1, i64 3
  %v8618 = atomicrmw add ptr %v8617, i64 1 acq_rel
  %v8619 = load i64, ptr %v383, align 8
  %v8620 = add i64 %v8619, 1
  store i64 %v8620, ptr %v383, align 8
  %v8621 = mul i64 %v3, %v8620
  br label %b609
b609:
  %v8622 = load atomic i64, ptr %v8617 acquire, align 8
  %v8623 = icmp slt i64 %v8622, %v8621
  br i1 %v8623, label %b610, label %b611
b610:
  %v8624 = call i32 @sched_yield()
  br label %b609
b611:
  br label %b608
b608:
  %v8625 = mul i64 0, 32
  %v8626 = getelementptr inbounds float, ptr %v98, i64 %v8625
  %v8627 = getelementptr inbounds float, ptr %v8626, i64 0
  %v8628 = mul i64 0, 8
  %v8629 = getelementptr inbounds float, ptr %v42, i64 %v8628
  %v8630 = getelementptr inbounds float, ptr %v8629, i64 0
  %v8631 = getelementptr inbounds float, ptr %v388, i64 12288
  %v8632 = add i64 32, 1
  %v8633 = sdiv i64 %v8632, 2
  %v8634 = add i64 %v2, 1
  %v8635 = mul i64 %v8633, %v2
  %v8636 = sdiv i64 %v8635, %v3
  %v8637 = mul i64 %v8636, 2
  %v8638 = icmp slt i64 %v8637, 32
  %v8639 = select i1 %v8638, i64 %v8637, i64 32
  %v8640 = mul i64 %v8633, %v8634
  %v8641 = sdiv i64 %v8640, %v3
  %v8642 = mul i64 %v8641, 2
  %v8643 = icmp slt i64 %v8642, 32
  %v8644 = select i1 %v8643, i64 %v8642, i64 32
  %v8645 = getelementptr inbounds float, ptr %v70, i64 0
  br label %b612
b612:
  %v8646 = phi i64 [ %v8639, %b608 ], [ %v8654, %b617 ]
  %v8647 = icmp slt i64 %v8646, %v8644
  br i1 %v8647, label %b613, label %b614
b613:
  %v8648 = mul i64 %v8646, 8
  %v8649 = getelementptr inbounds float, ptr %v8645, i64 %v8648
  br label %b615
b615:
  %v8650 = phi i64 [ 0, %b613 ], [ %v8653, %b616 ]
  %v8651 = icmp slt i64 %v8650, 8
  br i1 %v8651, label %b616, label %b617
b616:
  %v8652 = getelementptr inbounds float, ptr %v8649, i64 %v8650
  store float 0x0000000000000000, ptr %v8652, align 4
  %v8653 = add nsw i64 %v8650, 1
  br label %b615
b617:
  %v8654 = add nsw i64 %v8646, 1
  br label %b612
b614:
  %v8655 = mul i64 %v8, 1
  br label %b618
b618:
  %v8656 = phi i64 [ 0, %b614 ], [ %v8760, %b623 ]
  %v8657 = icmp slt i64 %v8656, %v8655
  br i1 %v8657, label %b619, label %b620
b619:
  %v8658 = sub i64 %v8655, %v8656
  %v8659 = icmp slt i64 %v8658, 384
  %v8660 = select i1 %v8659, i64 %v8658, i64 384
  br label %b621
b621:
  %v8661 = phi i64 [ %v8639, %b619 ], [ %v8759, %b647 ]
  %v8662 = icmp slt i64 %v8661, %v8644
  br i1 %v8662, label %b622, label %b623
b622:
  %v8663 = sub i64 %v8644, %v8661
  %v8664 = icmp slt i64 %v8663, 64
  %v8665 = select i1 %v8664, i64 %v8663, i64 64
  %v8666 = sdiv i64 %v8665, 2
  %v8667 = mul i64 %v8666, 2
  %v8668 = sub i64 %v8665, %v8667
  %v8669 = mul i64 %v8656, 32
  %v8670 = add i64 %v8669, %v8661
  %v8671 = getelementptr inbounds float, ptr %v8627, i64 %v8670
  br label %b624
b624:
  %v8672 = phi i64 [ 0, %b622 ], [ %v8698, %b632 ]
  %v8673 = icmp slt i64 %v8672, %v8660
  br i1 %v8673, label %b625, label %b626
b625:
  %v8674 = mul i64 %v8672, 32
  %v8675 = getelementptr inbounds float, ptr %v8671, i64 %v8674
  %v8676 = mul i64 %v8672, 2
  %v8677 = getelementptr inbounds float, ptr %v8631, i64 %v8676
  br label %b627
b627:
  %v8678 = phi i64 [ 0, %b625 ], [ %v8687, %b628 ]
  %v8679 = icmp slt i64 %v8678, %v8666
  br i1 %v8679, label %b628, label %b629
b628:
  %v8680 = mul i64 %v8678, 2
  %v8681 = getelementptr inbounds float, ptr %v8675, i64 %v8680
  %v8682 = mul i64 %v8678, 768
  %v8683 = getelementptr inbounds float, ptr %v8677, i64 %v8682
  %v8684 = getelementptr inbounds float, ptr %v8681, i64 0
  %v8685 = load <2 x float>, ptr %v8684, align 4
  %v8686 = getelementptr inbounds float, ptr %v8683, i64 0
  store <2 x float> %v8685, ptr %v8686, align 4
  %v8687 = add nsw i64 %v8678, 1
  br label %b627
b629:
  %v8688 = mul i64 %v8666, 2
  %v8689 = getelementptr inbounds float, ptr %v8675, i64 %v8688
  %v8690 = mul i64 %v8666, 768
  %v8691 = getelementptr inbounds float, ptr %v8677, i64 %v8690
  br label %b630
b630:
  %v8692 = phi i64 [ 0, %b629 ], [ %v8697, %b631 ]
  %v8693 = icmp slt i64 %v8692, %v8668
  br i1 %v8693, label %b631, label %b632
b631:
  %v8694 = getelementptr inbounds float, ptr %v8689, i64 %v8692
  %v8695 = load float, ptr %v8694, align 4
  %v8696 = getelementptr inbounds float, ptr %v8691, i64 %v8692
  store float %v8695, ptr %v8696, align 4
  %v8697 = add nsw i64 %v8692, 1
  br label %b630, !llvm.loop !6
b632:
  %v8698 = add nsw i64 %v8672, 1
  br label %b624
b626:
  br label %b633
b633:
  %v8699 = phi i64 [ 0, %b626 ], [ %v8734, %b641 ]
  %v8700 = icmp slt i64 %v8699, 0
  br i1 %v8700, label %b634, label %b635
b634:
  %v8701 = mul i64 %v8656, 8
  %v8702 = add i64 %v8701, %v8699
  %v8703 = getelementptr inbounds float, ptr %v8630, i64 %v8702
  br label %b636
b636:
  %v8704 = phi i64 [ 0, %b634 ], [ %v8722, %b637 ]
  %v8705 = icmp slt i64 %v8704, %v8660
  br i1 %v8705, label %b637, label %b638
b637:
  %v8706 = mul i64 %v8704, 8
  %v8707 = getelementptr inbounds float, ptr %v8703, i64 %v8706
  %v8708 = mul i64 %v8704, 32
  %v8709 = getelementptr inbounds float, ptr %v388, i64 %v8708
  %v8710 = getelementptr inbounds float, ptr %v8707, i64 0
  %v8711 = load <8 x float>, ptr %v8710, align 4
  %v8712 = getelementptr inbounds float, ptr %v8709, i64 0
  store <8 x float> %v8711, ptr %v8712, align 4
  %v8713 = getelementptr inbounds float, ptr %v8707, i64 8
  %v8714 = load <8 x float>, ptr %v8713, align 4
  %v8715 = getelementptr inbounds float, ptr %v8709, i64 8
  store <8 x float> %v8714, ptr %v8715, align 4
  %v8716 = getelementptr inbounds float, ptr %v8707, i64 16
  %v8717 = load <8 x float>, ptr %v8716, align 4
  %v8718 = getelementptr inbounds float, ptr %v8709, i64 16
  store <8 x float> %v8717, ptr %v8718, align 4
  %v8719 = getelementptr inbounds float, ptr %v8707, i64 24
  %v8720 = load <8 x float>, ptr %v8719, align 4
  %v8721 = getelementptr inbounds float, ptr %v8709, i64 24
  store <8 x float> %v8720, ptr %v8721, align 4
  %v8722 = add nsw i64 %v8704, 1
  br label %b636
b638:
  %v8723 = sdiv i64 %v8665, 2
  br label %b639
b639:
  %v8724 = phi i64 [ 0, %b638 ], [ %v8733, %b640 ]
  %v8725 = icmp slt i64 %v8724, %v8723
  br i1 %v8725, label %b640, label %b641
b640:
  %v8726 = mul i64 %v8724, 2
  %v8727 = add i64 %v8661, %v8726
  %v8728 = mul i64 %v8724, 768
  %v8729 = getelementptr inbounds float, ptr %v8631, i64 %v8728
  %v8730 = mul i64 %v8727, 8
  %v8731 = add i64 %v8730, %v8699
  %v8732 = getelementptr inbounds float, ptr %v8645, i64 %v8731
  call void @outer_2x32(ptr %v8729, ptr %v388, i64 %v8660, ptr %v8732, i64 8)
  %v8733 = add nsw i64 %v8724, 1
  br label %b639
b641:
  %v8734 = add nsw i64 %v8699, 32
  br label %b633
b635:
  %v8735 = mul i64 %v8656, 8
  %v8736 = add i64 %v8735, 0
  %v8737 = getelementptr inbounds float, ptr %v8630, i64 %v8736
  br label %b642
b642:
  %v8738 = phi i64 [ 0, %b635 ], [ %v8747, %b643 ]
  %v8739 = icmp slt i64 %v8738, %v8660
  br i1 %v8739, label %b643, label %b644
b643:
  %v8740 = mul i64 %v8738, 8
  %v8741 = getelementptr inbounds float, ptr %v8737, i64 %v8740
  %v8742 = mul i64 %v8738, 8
  %v8743 = getelementptr inbounds float, ptr %v388, i64 %v8742
  %v8744 = getelementptr inbounds float, ptr %v8741, i64 0
  %v8745 = load <8 x float>, ptr %v8744, align 4
  %v8746 = getelementptr inbounds float, ptr %v8743, i64 0
  store <8 x float> %v8745, ptr %v8746, align 4
  %v8747 = add nsw i64 %v8738, 1
  br label %b642
b644:
  %v8748 = sdiv i64 %v8665, 2
  br label %b645
b645:
  %v8749 = phi i64 [ 0, %b644 ], [ %v8758, %b646 ]
  %v8750 = icmp slt i64 %v8749, %v8748
  br i1 %v8750, label %b646, label %b647
b646:
  %v8751 = mul i64 %v8749, 2
  %v8752 = add i64 %v8661, %v8751
  %v8753 = mul i64 %v8749, 768
  %v8754 = getelementptr inbounds float, ptr %v8631, i64 %v8753
  %v8755 = mul i64 %v8752, 8
  %v8756 = add i64 %v8755, 0
  %v8757 = getelementptr inbounds float, ptr %v8645, i64 %v8756
  call void @outer_2x8(ptr %v8754, ptr %v388, i64 %v8660, ptr %v8757, i64 8)
  %v8758 = add nsw i64 %v8749, 1
  br label %b645
b647:
  %v8759 = add nsw i64 %v8661, 64
  br label %b621
b623:
  %v8760 = add nsw i64 %v8656, 384
  br label %b618
b620:
  %v8761 = icmp sgt i64 %v3, 1
  br i1 %v8761, label %b648, label %b649
b648:
  %v8762 = getelementptr inbounds i64, ptr %v1, i64 3
  %v8763 = atomicrmw add ptr %v8762, i64 1 acq_rel
  %v8764 = load i64, ptr %v383, align 8
  %v8765 = add i64 %v8764, 1
  store i64 %v8765, ptr %v383, align 8
  %v8766 = mul i64 %v3, %v8765
  br label %b650
b650:
  %v8767 = load atomic i64, ptr %v8762 acquire, align 8
  %v8768 = icmp slt i64 %v8767, %v8766
  br i1 %v8768, label %b651, label %b652
b651:
  %v8769 = call i32 @sched_yield()
  br label %b650
b652:
  br label %b649
b649:
  %v8770 = icmp eq i64 %v2, 0
  br i1 %v8770, label %b653, label %b654
b653:
  br label %b655
b655:
  %v8771 = phi i64 [ 0, %b653 ], [ %v8793, %b660 ]
  %v8772 = icmp slt i64 %v8771, 32
  br i1 %v8772, label %b656, label %b657
b656:
  br label %b658
b658:
  %v8773 = phi i64 [ 0, %b656 ], [ %v8790, %b663 ]
  %v8774 = phi <8 x float> [ splat (float 0x0000000000000000), %b656 ], [ %v8789, %b663 ]
  %v8775 = icmp slt i64 %v8773, %v8
  br i1 %v8775, label %b659, label %b660
b659:
  %v8776 = add i64 %v8773, 128
  %v8777 = icmp slt i64 %v8776, %v8
  %v8778 = select i1 %v8777, i64 %v8776, i64 %v8
  br label %b661
b661:
  %v8779 = phi i64 [ %v8773, %b659 ], [ %v8788, %b662 ]
  %v8780 = phi <8 x float> [ splat (float 0x0000000000000000), %b659 ], [ %v8787, %b662 ]
  %v8781 = icmp slt i64 %v8779, %v8778
  br i1 %v8781, label %b662, label %b663
b662:
  %v8782 = mul i64 %v8779, 32
  %v8783 = getelementptr inbounds float, ptr %v98, i64 %v8782
  %v8784 = add i64 0, %v8771
  %v8785 = getelementptr inbounds float, ptr %v8783, i64 %v8784
  %v8786 = load <8 x float>, ptr %v8785, align 4
  %v8787 = fadd <8 x float> %v8780, %v8786
  %v8788 = add nsw i64 %v8779, 1
  br label %b661
b663:
  %v8789 = fadd <8 x float> %v8774, %v8780
  %v8790 = add nsw i64 %v8773, 128
  br label %b658
b660:
  %v8791 = add i64 0, %v8771
  %v8792 = getelementptr inbounds float, ptr %v72, i64 %v8791
  store <8 x float> %v8774, ptr %v8792, align 4
  %v8793 = add nsw i64 %v8771, 8
  br label %b655
b657:
  br label %b654
b654:
  %v8794 = icmp sgt i64 %v3, 1
  br i1 %v8794, label %b664, label %b665
b664:
  %v8795 = getelementptr inbounds i64, ptr %v1, i64 3
  %v8796 = atomicrmw add ptr %v8795, i64 1 acq_rel
  %v8797 = load i64, ptr %v383, align 8
  %v8798 = add i64 %v8797, 1
  store i64 %v8798, ptr %v383, align 8
  %v8799 = mul i64 %v3, %v8798
  br label %b666
b666:
  %v8800 = load atomic i64, ptr %v8795 acquire, align 8
  %v8801 = icmp slt i64 %v8800, %v8799
  br i1 %v8801, label %b667, label %b668
b667:
  %v8802 = call i32 @sched_yield()
  br label %b666
b668:
  br label %b665
b665:
  %v8803 = mul i64 0, 53
  %v8804 = getelementptr inbounds float, ptr %v96, i64 %v8803
  %v8805 = getelementptr inbounds float, ptr %v8804, i64 0
  %v8806 = mul i64 1, %v7
  %v8807 = add i64 0, %v8806
  %v8808 = mul i64 %v8807, 8
  %v8809 = getelementptr inbounds float, ptr %v42, i64 %v8808
  %v8810 = getelementptr inbounds float, ptr %v8809, i64 0
  %v8811 = getelementptr inbounds float, ptr %v388, i64 12288
  %v8812 = add i64 53, 1
  %v8813 = sdiv i64 %v8812, 2
  %v8814 = add i64 %v2, 1
  %v8815 = mul i64 %v8813, %v2
  %v8816 = sdiv i64 %v8815, %v3
  %v8817 = mul i64 %v8816, 2
  %v8818 = icmp slt i64 %v8817, 53
  %v8819 = select i1 %v8818, i64 %v8817, i64 53
  %v8820 = mul i64 %v8813, %v8814
  %v8821 = sdiv i64 %v8820, %v3
  %v8822 = mul i64 %v8821, 2
  %v8823 = icmp slt i64 %v8822, 53
  %v8824 = select i1 %v8823, i64 %v8822, i64 53
  %v8825 = getelementptr inbounds float, ptr %v74, i64 0
  br label %b669
b669:
  %v8826 = phi i64 [ %v8819, %b665 ], [ %v8834, %b674 ]
  %v8827 = icmp slt i64 %v8826, %v8824
  br i1 %v8827, label %b670, label %b671
b670:
  %v8828 = mul i64 %v8826, 8
  %v8829 = getelementptr inbounds float, ptr %v8825, i64 %v8828
  br label %b672
b672:
  %v8830 = phi i64 [ 0, %b670 ], [ %v8833, %b673 ]
  %v8831 = icmp slt i64 %v8830, 8
  br i1 %v8831, label %b673, label %b674
b673:
  %v8832 = getelementptr inbounds float, ptr %v8829, i64 %v8830
  store float 0x0000000000000000, ptr %v8832, align 4
  %v8833 = add nsw i64 %v8830, 1
  br label %b672
b674:
  %v8834 = add nsw i64 %v8826, 1
  br label %b669
b671:
  %v8835 = mul i64 %v8, 1
  br label %b675
b675:
  %v8836 = phi i64 [ 0, %b671 ], [ %v8958, %b680 ]
  %v8837 = icmp slt i64 %v8836, %v8835
  br i1 %v8837, label %b676, label %b677
b676:
  %v8838 = sub i64 %v8835, %v8836
  %v8839 = icmp slt i64 %v8838, 384
  %v8840 = select i1 %v8839, i64 %v8838, i64 384
  br label %b678
b678:
  %v8841 = phi i64 [ %v8819, %b676 ], [ %v8957, %b708 ]
  %v8842 = icmp slt i64 %v8841, %v8824
  br i1 %v8842, label %b679, label %b680
b679:
  %v8843 = sub i64 %v8824, %v8841
  %v8844 = icmp slt i64 %v8843, 64
  %v8845 = select i1 %v8844, i64 %v8843, i64 64
  %v8846 = sdiv i64 %v8845, 2
  %v8847 = mul i64 %v8846, 2
  %v8848 = sub i64 %v8845, %v8847
  %v8849 = mul i64 %v8836, 53
  %v8850 = add i64 %v8849, %v8841
  %v8851 = getelementptr inbounds float, ptr %v8805, i64 %v8850
  br label %b681
b681:
  %v8852 = phi i64 [ 0, %b679 ], [ %v8878, %b689 ]
  %v8853 = icmp slt i64 %v8852, %v8840
  br i1 %v8853, label %b682, label %b683
b682:
  %v8854 = mul i64 %v8852, 53
  %v8855 = getelementptr inbounds float, ptr %v8851, i64 %v8854
  %v8856 = mul i64 %v8852, 2
  %v8857 = getelementptr inbounds float, ptr %v8811, i64 %v8856
  br label %b684
b684:
  %v8858 = phi i64 [ 0, %b682 ], [ %v8867, %b685 ]
  %v8859 = icmp slt i64 %v8858, %v8846
  br i1 %v8859, label %b685, label %b686
b685:
  %v8860 = mul i64 %v8858, 2
  %v8861 = getelementptr inbounds float, ptr %v8855, i64 %v8860
  %v8862 = mul i64 %v8858, 768
  %v8863 = getelementptr inbounds float, ptr %v8857, i64 %v8862
  %v8864 = getelementptr inbounds float, ptr %v8861, i64 0
  %v8865 = load <2 x float>, ptr %v8864, align 4
  %v8866 = getelementptr inbounds float, ptr %v8863, i64 0
  store <2 x float> %v8865, ptr %v8866, align 4
  %v8867 = add nsw i64 %v8858, 1
  br label %b684
b686:
  %v8868 = mul i64 %v8846, 2
  %v8869 = getelementptr inbounds float, ptr %v8855, i64 %v8868
  %v8870 = mul i64 %v8846, 768
  %v8871 = getelementptr inbounds float, ptr %v8857, i64 %v8870
  br label %b687
b687:
  %v8872 = phi i64 [ 0, %b686 ], [ %v8877, %b688 ]
  %v8873 = icmp slt i64 %v8872, %v8848
  br i1 %v8873, label %b688, label %b689
b688:
  %v8874 = getelementptr inbounds float, ptr %v8869, i64 %v8872
  %v8875 = load float, ptr %v8874, align 4
  %v8876 = getelementptr inbounds float, ptr %v8871, i64 %v8872
  store float %v8875, ptr %v8876, align 4
  %v8877 = add nsw i64 %v8872, 1
  br label %b687, !llvm.loop !9
b689:
  %v8878 = add nsw i64 %v8852, 1
  br label %b681
b683:
  br label %b690
b690:
  %v8879 = phi i64 [ 0, %b683 ], [ %v8923, %b700 ]
  %v8880 = icmp slt i64 %v8879, 0
  br i1 %v8880, label %b691, label %b692
b691:
  %v8881 = mul i64 %v8836, 8
  %v8882 = add i64 %v8881, %v8879
  %v8883 = getelementptr inbounds float, ptr %v8810, i64 %v8882
  br label %b693
b693:
  %v8884 = phi i64 [ 0, %b691 ], [ %v8902, %b694 ]
  %v8885 = icmp slt i64 %v8884, %v8840
  br i1 %v8885, label %b694, label %b695
b694:
  %v8886 = mul i64 %v8884, 8
  %v8887 = getelementptr inbounds float, ptr %v8883, i64 %v8886
  %v8888 = mul i64 %v8884, 32
  %v8889 = getelementptr inbounds float, ptr %v388, i64 %v8888
  %v8890 = getelementptr inbounds float, ptr %v8887, i64 0
  %v8891 = load <8 x float>, ptr %v8890, align 4
  %v8892 = getelementptr inbounds float, ptr %v8889, i64 0
  store <8 x float> %v8891, ptr %v8892, align 4
  %v8893 = getelementptr inbounds float, ptr %v8887, i64 8
  %v8894 = load <8 x float>, ptr %v8893, align 4
  %v8895 = getelementptr inbounds float, ptr %v8889, i64 8
  store <8 x float> %v8894, ptr %v8895, align 4
  %v8896 = getelementptr inbounds float, ptr %v8887, i64 16
  %v8897 = load <8 x float>, ptr %v8896, align 4
  %v8898 = getelementptr inbounds float, ptr %v8889, i64 16
  store <8 x float> %v8897, ptr %v8898, align 4
  %v8899 = getelementptr inbounds float, ptr %v8887, i64 24
  %v8900 = load <8 x float>, ptr %v8899, align 4
  %v8901 = getelementptr inbounds float, ptr %v8889, i64 24
  store <8 x float> %v8900, ptr %v8901, align 4
  %v8902 = add nsw i64 %v8884, 1
  br label %b693
b695:
  %v8903 = sdiv i64 %v8845, 2
  br label %b696
b696:
  %v8904 = phi i64 [ 0, %b695 ], [ %v8913, %b697 ]
  %v8905 = icmp slt i64 %v8904, %v8903
  br i1 %v8905, label %b697, label %b698
b697:
  %v8906 = mul i64 %v8904, 2
  %v8907 = add i64 %v8841, %v8906
  %v8908 = mul i64 %v8904, 768
  %v8909 = getelementptr inbounds float, ptr %v8811, i64 %v8908
  %v8910 = mul i64 %v8907, 8
  %v8911 = add i64 %v8910, %v8879
  %v8912 = getelementptr inbounds float, ptr %v8825, i64 %v8911
  call void @outer_2x32(ptr %v8909, ptr %v388, i64 %v8840, ptr %v8912, i64 8)
  %v8913 = add nsw i64 %v8904, 1
  br label %b696
b698:
  %v8914 = mul i64 %v8903, 2
  %v8915 = icmp slt i64 %v8914, %v8845
  br i1 %v8915, label %b699, label %b700
b699:
  %v8916 = mul i64 %v8903, 2
  %v8917 = add i64 %v8841, %v8916
  %v8918 = mul i64 %v8903, 768
  %v8919 = getelementptr inbounds float, ptr %v8811, i64 %v8918
  %v8920 = mul i64 %v8917, 8
  %v8921 = add i64 %v8920, %v8879
  %v8922 = getelementptr inbounds float, ptr %v8825, i64 %v8921
  call void @outer_1x32(ptr %v8919, ptr %v388, i64 %v8840, ptr %v8922, i64 8)
  br label %b700
b700:
  %v8923 = add nsw i64 %v8879, 32
  br label %b690
b692:
  %v8924 = mul i64 %v8836, 8
  %v8925 = add i64 %v8924, 0
  %v8926 = getelementptr inbounds float, ptr %v8810, i64 %v8925
  br label %b701
b701:
  %v8927 = phi i64 [ 0, %b692 ], [ %v8936, %b702 ]
  %v8928 = icmp slt i64 %v8927, %v8840
  br i1 %v8928, label %b702, label %b703
b702:
  %v8929 = mul i64 %v8927, 8
  %v8930 = getelementptr inbounds float, ptr %v8926, i64 %v8929
  %v8931 = mul i64 %v8927, 8
  %v8932 = getelementptr inbounds float, ptr %v388, i64 %v8931
  %v8933 = getelementptr inbounds float, ptr %v8930, i64 0
  %v8934 = load <8 x float>, ptr %v8933, align 4
  %v8935 = getelementptr inbounds float, ptr %v8932, i64 0
  store <8 x float> %v8934, ptr %v8935, align 4
  %v8936 = add nsw i64 %v8927, 1
  br label %b701
b703:
  %v8937 = sdiv i64 %v8845, 2
  br label %b704
b704:
  %v8938 = phi i64 [ 0, %b703 ], [ %v8947, %b705 ]
  %v8939 = icmp slt i64 %v8938, %v8937
  br i1 %v8939, label %b705, label %b706
b705:
  %v8940 = mul i64 %v8938, 2
  %v8941 = add i64 %v8841, %v8940
  %v8942 = mul i64 %v8938, 768
  %v8943 = getelementptr inbounds float, ptr %v8811, i64 %v8942
  %v8944 = mul i64 %v8941, 8
  %v8945 = add i64 %v8944, 0
  %v8946 = getelementptr inbounds float, ptr %v8825, i64 %v8945
  call void @outer_2x8(ptr %v8943, ptr %v388, i64 %v8840, ptr %v8946, i64 8)
  %v8947 = add nsw i64 %v8938, 1
  br label %b704
b706:
  %v8948 = mul i64 %v8937, 2
  %v8949 = icmp slt i64 %v8948, %v8845
  br i1 %v8949, label %b707, label %b708
b707:
  %v8950 = mul i64 %v8937, 2
  %v8951 = add i64 %v8841, %v8950
  %v8952 = mul i64 %v8937, 768
  %v8953 = getelementptr inbounds float, ptr %v8811, i64 %v8952
  %v8954 = mul i64 %v8951, 8
  %v8955 = add i64 %v8954, 0
  %v8956 = getelementptr inbounds float, ptr %v8825, i64 %v8955
  call void @outer_1x8(ptr %v8953, ptr %v388, i64 %v8840, ptr %v8956, i64 8)
  br label %b708
b708:
  %v8957 = add nsw i64 %v8841, 64
  br label %b678
b680:
  %v8958 = add nsw i64 %v8836, 384
  br label %b675
b677:
  %v8959 = icmp sgt i64 %v3, 1
  br i1 %v8959, label %b709, label %b710
b709:
  %v8960 = getelementptr inbounds i64, ptr %v1, i64 3
  %v8961 = atomicrmw add ptr %v8960, i64 1 acq_rel
  %v8962 = load i64, ptr %v383, align 8
  %v8963 = add i64 %v8962, 1
  store i64 %v8963, ptr %v383, align 8
  %v8964 = mul i64 %v3, %v8963
  br label %b711
b711:
  %v8965 = load atomic i64, ptr %v8960 acquire, align 8
  %v8966 = icmp slt i64 %v8965, %v8964
  br i1 %v8966, label %b712, label %b713
b712:
  %v8967 = call i32 @sched_yield()
  br label %b711
b713:
  br label %b710
b710:
  %v8968 = icmp eq i64 %v2, 0
  br i1 %v8968, label %b714, label %b715
b714:
  br label %b716
b716:
  %v8969 = phi i64 [ 0, %b714 ], [ %v8991, %b721 ]
  %v8970 = icmp slt i64 %v8969, 48
  br i1 %v8970, label %b717, label %b718
b717:
  br label %b719
b719:
  %v8971 = phi i64 [ 0, %b717 ], [ %v8988, %b724 ]
  %v8972 = phi <8 x float> [ splat (float 0x0000000000000000), %b717 ], [ %v8987, %b724 ]
  %v8973 = icmp slt i64 %v8971, %v8
  br i1 %v8973, label %b720, label %b721
b720:
  %v8974 = add i64 %v8971, 128
  %v8975 = icmp slt i64 %v8974, %v8
  %v8976 = select i1 %v8975, i64 %v8974, i64 %v8
  br label %b722
b722:
  %v8977 = phi i64 [ %v8971, %b720 ], [ %v8986, %b723 ]
  %v8978 = phi <8 x float> [ splat (float 0x0000000000000000), %b720 ], [ %v8985, %b723 ]
  %v8979 = icmp slt i64 %v8977, %v8976
  br i1 %v8979, label %b723, label %b724
b723:
  %v8980 = mul i64 %v8977, 53
  %v8981 = getelementptr inbounds float, ptr %v96, i64 %v8980
  %v8982 = add i64 0, %v8969
  %v8983 = getelementptr inbounds float, ptr %v8981, i64 %v8982
  %v8984 = load <8 x float>, ptr %v8983, align 4
  %v8985 = fadd <8 x float> %v8978, %v8984
  %v8986 = add nsw i64 %v8977, 1
  br label %b722
b724:
  %v8987 = fadd <8 x float> %v8972, %v8978
  %v8988 = add nsw i64 %v8971, 128
  br label %b719
b721:
  %v8989 = add i64 0, %v8969
  %v8990 = getelementptr inbounds float, ptr %v76, i64 %v8989
  store <8 x float> %v8972, ptr %v8990, align 4
  %v8991 = add nsw i64 %v8969, 8
  br label %b716
b718:
  %v8992 = icmp ult i64 5, 8
  %v8993 = select i1 %v8992, i64 5, i64 8
  %v8994 = trunc i64 %v8993 to i32
  %v8995 = insertelement <8 x i32> poison, i32 %v8994, i64 0
  %v8996 = shufflevector <8 x i32> %v8995, <8 x i32> poison, <8 x i32> zeroinitializer
  %v8997 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v8996
  br label %b725
b725:
  %v8998 = phi i64 [ 0, %b718 ], [ %v9015, %b730 ]
  %v8999 = phi <8 x float> [ splat (float 0x0000000000000000), %b718 ], [ %v9014, %b730 ]
  %v9000 = icmp slt i64 %v8998, %v8
  br i1 %v9000, label %b726, label %b727
b726:
  %v9001 = add i64 %v8998, 128
  %v9002 = icmp slt i64 %v9001, %v8
  %v9003 = select i1 %v9002, i64 %v9001, i64 %v8
  br label %b728
b728:
  %v9004 = phi i64 [ %v8998, %b726 ], [ %v9013, %b729 ]
  %v9005 = phi <8 x float> [ splat (float 0x0000000000000000), %b726 ], [ %v9012, %b729 ]
  %v9006 = icmp slt i64 %v9004, %v9003
  br i1 %v9006, label %b729, label %b730
b729:
  %v9007 = mul i64 %v9004, 53
  %v9008 = getelementptr inbounds float, ptr %v96, i64 %v9007
  %v9009 = add i64 0, 48
  %v9010 = getelementptr inbounds float, ptr %v9008, i64 %v9009
  %v9011 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v9010, <8 x i1> %v8997, <8 x float> zeroinitializer)
  %v9012 = fadd <8 x float> %v9005, %v9011
  %v9013 = add nsw i64 %v9004, 1
  br label %b728
b730:
  %v9014 = fadd <8 x float> %v8999, %v9005
  %v9015 = add nsw i64 %v8998, 128
  br label %b725
b727:
  %v9016 = add i64 0, 48
  %v9017 = getelementptr inbounds float, ptr %v76, i64 %v9016
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v8999, ptr align 4 %v9017, <8 x i1> %v8997)
  br label %b715
b715:
  %v9018 = icmp sgt i64 %v3, 1
  br i1 %v9018, label %b731, label %b732
b731:
  %v9019 = getelementptr inbounds i64, ptr %v1, i64 3
  %v9020 = atomicrmw add ptr %v9019, i64 1 acq_rel
  %v9021 = load i64, ptr %v383, align 8
  %v9022 = add i64 %v9021, 1
  store i64 %v9022, ptr %v383, align 8
  %v9023 = mul i64 %v3, %v9022
  br label %b733
b733:
  %v9024 = load atomic i64, ptr %v9019 acquire, align 8
  %v9025 = icmp slt i64 %v9024, %v9023
  br i1 %v9025, label %b734, label %b735
b734:
  %v9026 = call i32 @sched_yield()
  br label %b733
b735:
  br label %b732
b732:
  %v9027 = mul i64 0, 8
  %v9028 = getelementptr inbounds float, ptr %v26, i64 %v9027
  %v9029 = getelementptr inbounds float, ptr %v9028, i64 0
  %v9030 = mul i64 0, 24
  %v9031 = getelementptr inbounds float, ptr %v86, i64 %v9030
  %v9032 = getelementptr inbounds float, ptr %v9031, i64 0
  %v9033 = getelementptr inbounds float, ptr %v388, i64 12288
  %v9034 = add i64 8, 1
  %v9035 = sdiv i64 %v9034, 2
  %v9036 = add i64 %v2, 1
  %v9037 = mul i64 %v9035, %v2
  %v9038 = sdiv i64 %v9037, %v3
  %v9039 = mul i64 %v9038, 2
  %v9040 = icmp slt i64 %v9039, 8
  %v9041 = select i1 %v9040, i64 %v9039, i64 8
  %v9042 = mul i64 %v9035, %v9036
  %v9043 = sdiv i64 %v9042, %v3
  %v9044 = mul i64 %v9043, 2
  %v9045 = icmp slt i64 %v9044, 8
  %v9046 = select i1 %v9045, i64 %v9044, i64 8
  %v9047 = getelementptr inbounds float, ptr %v78, i64 0
  br label %b736
b736:
  %v9048 = phi i64 [ %v9041, %b732 ], [ %v9056, %b741 ]
  %v9049 = icmp slt i64 %v9048, %v9046
  br i1 %v9049, label %b737, label %b738
b737:
  %v9050 = mul i64 %v9048, 24
  %v9051 = getelementptr inbounds float, ptr %v9047, i64 %v9050
  br label %b739
b739:
  %v9052 = phi i64 [ 0, %b737 ], [ %v9055, %b740 ]
  %v9053 = icmp slt i64 %v9052, 24
  br i1 %v9053, label %b740, label %b741
b740:
  %v9054 = getelementptr inbounds float, ptr %v9051, i64 %v9052
  store float 0x0000000000000000, ptr %v9054, align 4
  %v9055 = add nsw i64 %v9052, 1
  br label %b739
b741:
  %v9056 = add nsw i64 %v9048, 1
  br label %b736
b738:
  %v9057 = mul i64 %v8, 1
  br label %b742
b742:
  %v9058 = phi i64 [ 0, %b738 ], [ %v9168, %b747 ]
  %v9059 = icmp slt i64 %v9058, %v9057
  br i1 %v9059, label %b743, label %b744
b743:
  %v9060 = sub i64 %v9057, %v9058
  %v9061 = icmp slt i64 %v9060, 384
  %v9062 = select i1 %v9061, i64 %v9060, i64 384
  br label %b745
b745:
  %v9063 = phi i64 [ %v9041, %b743 ], [ %v9167, %b771 ]
  %v9064 = icmp slt i64 %v9063, %v9046
  br i1 %v9064, label %b746, label %b747
b746:
  %v9065 = sub i64 %v9046, %v9063
  %v9066 = icmp slt i64 %v9065, 64
  %v9067 = select i1 %v9066, i64 %v9065, i64 64
  %v9068 = sdiv i64 %v9067, 2
  %v9069 = mul i64 %v9068, 2
  %v9070 = sub i64 %v9067, %v9069
  %v9071 = mul i64 %v9058, 8
  %v9072 = add i64 %v9071, %v9063
  %v9073 = getelementptr inbounds float, ptr %v9029, i64 %v9072
  br label %b748
b748:
  %v9074 = phi i64 [ 0, %b746 ], [ %v9100, %b756 ]
  %v9075 = icmp slt i64 %v9074, %v9062
  br i1 %v9075, label %b749, label %b750
b749:
  %v9076 = mul i64 %v9074, 8
  %v9077 = getelementptr inbounds float, ptr %v9073, i64 %v9076
  %v9078 = mul i64 %v9074, 2
  %v9079 = getelementptr inbounds float, ptr %v9033, i64 %v9078
  br label %b751
b751:
  %v9080 = phi i64 [ 0, %b749 ], [ %v9089, %b752 ]
  %v9081 = icmp slt i64 %v9080, %v9068
  br i1 %v9081, label %b752, label %b753
b752:
  %v9082 = mul i64 %v9080, 2
  %v9083 = getelementptr inbounds float, ptr %v9077, i64 %v9082
  %v9084 = mul i64 %v9080, 768
  %v9085 = getelementptr inbounds float, ptr %v9079, i64 %v9084
  %v9086 = getelementptr inbounds float, ptr %v9083, i64 0
  %v9087 = load <2 x float>, ptr %v9086, align 4
  %v9088 = getelementptr inbounds float, ptr %v9085, i64 0
  store <2 x float> %v9087, ptr %v9088, align 4
  %v9089 = add nsw i64 %v9080, 1
  br label %b751
b753:
  %v9090 = mul i64 %v9068, 2
  %v9091 = getelementptr inbounds float, ptr %v9077, i64 %v9090
  %v9092 = mul i64 %v9068, 768
  %v9093 = getelementptr inbounds float, ptr %v9079, i64 %v9092
  br label %b754
b754:
  %v9094 = phi i64 [ 0, %b753 ], [ %v9099, %b755 ]
  %v9095 = icmp slt i64 %v9094, %v9070
  br i1 %v9095, label %b755, label %b756
b755:
  %v9096 = getelementptr inbounds float, ptr %v9091, i64 %v9094
  %v9097 = load float, ptr %v9096, align 4
  %v9098 = getelementptr inbounds float, ptr %v9093, i64 %v9094
  store float %v9097, ptr %v9098, align 4
  %v9099 = add nsw i64 %v9094, 1
  br label %b754, !llvm.loop !12
b756:
  %v9100 = add nsw i64 %v9074, 1
  br label %b748
b750:
  br label %b757
b757:
  %v9101 = phi i64 [ 0, %b750 ], [ %v9136, %b765 ]
  %v9102 = icmp slt i64 %v9101, 0
  br i1 %v9102, label %b758, label %b759
b758:
  %v9103 = mul i64 %v9058, 24
  %v9104 = add i64 %v9103, %v9101
  %v9105 = getelementptr inbounds float, ptr %v9032, i64 %v9104
  br label %b760
b760:
  %v9106 = phi i64 [ 0, %b758 ], [ %v9124, %b761 ]
  %v9107 = icmp slt i64 %v9106, %v9062
  br i1 %v9107, label %b761, label %b762
b761:
  %v9108 = mul i64 %v9106, 24
  %v9109 = getelementptr inbounds float, ptr %v9105, i64 %v9108
  %v9110 = mul i64 %v9106, 32
  %v9111 = getelementptr inbounds float, ptr %v388, i64 %v9110
  %v9112 = getelementptr inbounds float, ptr %v9109, i64 0
  %v9113 = load <8 x float>, ptr %v9112, align 4
  %v9114 = getelementptr inbounds float, ptr %v9111, i64 0
  store <8 x float> %v9113, ptr %v9114, align 4
  %v9115 = getelementptr inbounds float, ptr %v9109, i64 8
  %v9116 = load <8 x float>, ptr %v9115, align 4
  %v9117 = getelementptr inbounds float, ptr %v9111, i64 8
  store <8 x float> %v9116, ptr %v9117, align 4
  %v9118 = getelementptr inbounds float, ptr %v9109, i64 16
  %v9119 = load <8 x float>, ptr %v9118, align 4
  %v9120 = getelementptr inbounds float, ptr %v9111, i64 16
  store <8 x float> %v9119, ptr %v9120, align 4
  %v9121 = getelementptr inbounds float, ptr %v9109, i64 24
  %v9122 = load <8 x float>, ptr %v9121, align 4
  %v9123 = getelementptr inbounds float, ptr %v9111, i64 24
  store <8 x float> %v9122, ptr %v9123, align 4
  %v9124 = add nsw i64 %v9106, 1
  br label %b760
b762:
  %v9125 = sdiv i64 %v9067, 2
  br label %b763
b763:
  %v9126 = phi i64 [ 0, %b762 ], [ %v9135, %b764 ]
  %v9127 = icmp slt i64 %v9126, %v9125
  br i1 %v9127, label %b764, label %b765
b764:
  %v9128 = mul i64 %v9126, 2
  %v9129 = add i64 %v9063, %v9128
  %v9130 = mul i64 %v9126, 768
  %v9131 = getelementptr inbounds float, ptr %v9033, i64 %v9130
  %v9132 = mul i64 %v9129, 24
  %v9133 = add i64 %v9132, %v9101
  %v9134 = getelementptr inbounds float, ptr %v9047, i64 %v9133
  call void @outer_2x32(ptr %v9131, ptr %v388, i64 %v9062, ptr %v9134, i64 24)
  %v9135 = add nsw i64 %v9126, 1
  br label %b763
b765:
  %v9136 = add nsw i64 %v9101, 32
  br label %b757
b759:
  %v9137 = mul i64 %v9058, 24
  %v9138 = add i64 %v9137, 0
  %v9139 = getelementptr inbounds float, ptr %v9032, i64 %v9138
  br label %b766
b766:
  %v9140 = phi i64 [ 0, %b759 ], [ %v9155, %b767 ]
  %v9141 = icmp slt i64 %v9140, %v9062
  br i1 %v9141, label %b767, label %b768
b767:
  %v9142 = mul i64 %v9140, 24
  %v9143 = getelementptr inbounds float, ptr %v9139, i64 %v9142
  %v9144 = mul i64 %v9140, 24
  %v9145 = getelementptr inbounds float, ptr %v388, i64 %v9144
  %v9146 = getelementptr inbounds float, ptr %v9143, i64 0
  %v9147 = load <8 x float>, ptr %v9146, align 4
  %v9148 = getelementptr inbounds float, ptr %v9145, i64 0
  store <8 x float> %v9147, ptr %v9148, align 4
  %v9149 = getelementptr inbounds float, ptr %v9143, i64 8
  %v9150 = load <8 x float>, ptr %v9149, align 4
  %v9151 = getelementptr inbounds float, ptr %v9145, i64 8
  store <8 x float> %v9150, ptr %v9151, align 4
  %v9152 = getelementptr inbounds float, ptr %v9143, i64 16
  %v9153 = load <8 x float>, ptr %v9152, align 4
  %v9154 = getelementptr inbounds float, ptr %v9145, i64 16
  store <8 x float> %v9153, ptr %v9154, align 4
  %v9155 = add nsw i64 %v9140, 1
  br label %b766
b768:
  %v9156 = sdiv i64 %v9067, 2
  br label %b769
b769:
  %v9157 = phi i64 [ 0, %b768 ], [ %v9166, %b770 ]
  %v9158 = icmp slt i64 %v9157, %v9156
  br i1 %v9158, label %b770, label %b771
b770:
  %v9159 = mul i64 %v9157, 2
  %v9160 = add i64 %v9063, %v9159
  %v9161 = mul i64 %v9157, 768
  %v9162 = getelementptr inbounds float, ptr %v9033, i64 %v9161
  %v9163 = mul i64 %v9160, 24
  %v9164 = add i64 %v9163, 0
  %v9165 = getelementptr inbounds float, ptr %v9047, i64 %v9164
  call void @outer_2x24(ptr %v9162, ptr %v388, i64 %v9062, ptr %v9165, i64 24)
  %v9166 = add nsw i64 %v9157, 1
  br label %b769
b771:
  %v9167 = add nsw i64 %v9063, 64
  br label %b745
b747:
  %v9168 = add nsw i64 %v9058, 384
  br label %b742
b744:
  %v9169 = icmp sgt i64 %v3, 1
  br i1 %v9169, label %b772, label %b773
b772:
  %v9170 = getelementptr inbounds i64, ptr %v1, i64 3
  %v9171 = atomicrmw add ptr %v9170, i64 1 acq_rel
  %v9172 = load i64, ptr %v383, align 8
  %v9173 = add i64 %v9172, 1
  store i64 %v9173, ptr %v383, align 8
  %v9174 = mul i64 %v3, %v9173
  br label %b774
b774:
  %v9175 = load atomic i64, ptr %v9170 acquire, align 8
  %v9176 = icmp slt i64 %v9175, %v9174
  br i1 %v9176, label %b775, label %b776
b775:
  %v9177 = call i32 @sched_yield()
  br label %b774
b776:
  br label %b773
b773:
  %v9178 = icmp eq i64 %v2, 0
  br i1 %v9178, label %b777, label %b778
b777:
  br label %b779
b779:
  %v9179 = phi i64 [ 0, %b777 ], [ %v9196, %b784 ]
  %v9180 = phi <8 x float> [ splat (float 0x0000000000000000), %b777 ], [ %v9195, %b784 ]
  %v9181 = icmp slt i64 %v9179, %v8
  br i1 %v9181, label %b780, label %b781
b780:
  %v9182 = add i64 %v9179, 128
  %v9183 = icmp slt i64 %v9182, %v8
  %v9184 = select i1 %v9183, i64 %v9182, i64 %v8
  br label %b782
b782:
  %v9185 = phi i64 [ %v9179, %b780 ], [ %v9194, %b783 ]
  %v9186 = phi <8 x float> [ splat (float 0x0000000000000000), %b780 ], [ %v9193, %b783 ]
  %v9187 = icmp slt i64 %v9185, %v9184
  br i1 %v9187, label %b783, label %b784
b783:
  %v9188 = mul i64 %v9185, 8
  %v9189 = getelementptr inbounds float, ptr %v26, i64 %v9188
  %v9190 = add i64 0, 0
  %v9191 = getelementptr inbounds float, ptr %v9189, i64 %v9190
  %v9192 = load <8 x float>, ptr %v9191, align 4
  %v9193 = fadd <8 x float> %v9186, %v9192
  %v9194 = add nsw i64 %v9185, 1
  br label %b782
b784:
  %v9195 = fadd <8 x float> %v9180, %v9186
  %v9196 = add nsw i64 %v9179, 128
  br label %b779
b781:
  %v9197 = add i64 0, 0
  %v9198 = getelementptr inbounds float, ptr %v80, i64 %v9197
  store <8 x float> %v9180, ptr %v9198, align 4
  br label %b778
b778:
  %v9199 = icmp sgt i64 %v3, 1
  br i1 %v9199, label %b785, label %b786
b785:
  %v9200 = getelementptr inbounds i64, ptr %v1, i64 3
  %v9201 = atomicrmw add ptr %v9200, i64 1 acq_rel
  %v9202 = load i64, ptr %v383, align 8
  %v9203 = add i64 %v9202, 1
  store i64 %v9203, ptr %v383, align 8
  %v9204 = mul i64 %v3, %v9203
  br label %b787
b787:
  %v9205 = load atomic i64, ptr %v9200 acquire, align 8
  %v9206 = icmp slt i64 %v9205, %v9204
  br i1 %v9206, label %b788, label %b789
b788:
  %v9207 = call i32 @sched_yield()
  br label %b787
b789:
  br label %b786
b786:
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
declare float @llvm.sqrt.f32(float)
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)
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
