; generated from specs/rwkv7.yaml by `make generated`: do not edit
; rwkv7 N=2 D=8 A=64 G=128 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8
@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v363 = alloca i64, i64 1, align 8
  %v818 = alloca float, i64 192, align 4
  %v934 = alloca float, i64 128, align 4
  %v1061 = alloca float, i64 192, align 4
  %v1888 = alloca float, i64 96, align 4
  %v1957 = alloca float, i64 64, align 4
  %v2055 = alloca float, i64 96, align 4
  %v2589 = alloca float, i64 96, align 4
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
  %v245 = getelementptr inbounds i64, ptr %v1, i64 6
  %v246 = load i64, ptr %v245, align 8
  %v247 = getelementptr inbounds i64, ptr %v1, i64 30
  %v248 = load i64, ptr %v247, align 8
  %v249 = getelementptr inbounds i64, ptr %v1, i64 31
  %v250 = load i64, ptr %v249, align 8
  %v251 = getelementptr inbounds i64, ptr %v1, i64 32
  %v252 = load i64, ptr %v251, align 8
  %v253 = getelementptr inbounds i64, ptr %v1, i64 35
  %v254 = load i64, ptr %v253, align 8
  %v255 = getelementptr inbounds i64, ptr %v1, i64 36
  %v256 = load i64, ptr %v255, align 8
  %v257 = getelementptr inbounds i64, ptr %v1, i64 61
  %v258 = load i64, ptr %v257, align 8
  %v259 = getelementptr inbounds i64, ptr %v1, i64 62
  %v260 = load i64, ptr %v259, align 8
  %v261 = getelementptr inbounds i64, ptr %v1, i64 63
  %v262 = load i64, ptr %v261, align 8
  %v263 = getelementptr inbounds i64, ptr %v1, i64 64
  %v264 = load i64, ptr %v263, align 8
  %v265 = getelementptr inbounds i64, ptr %v1, i64 65
  %v266 = load i64, ptr %v265, align 8
  %v267 = getelementptr inbounds i64, ptr %v1, i64 66
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 67
  %v270 = load i64, ptr %v269, align 8
  %v271 = getelementptr inbounds i64, ptr %v1, i64 68
  %v272 = load i64, ptr %v271, align 8
  %v273 = getelementptr inbounds i64, ptr %v1, i64 69
  %v274 = load i64, ptr %v273, align 8
  %v275 = getelementptr inbounds i64, ptr %v1, i64 70
  %v276 = load i64, ptr %v275, align 8
  %v277 = getelementptr inbounds i64, ptr %v1, i64 71
  %v278 = load i64, ptr %v277, align 8
  %v279 = getelementptr inbounds i64, ptr %v1, i64 72
  %v280 = load i64, ptr %v279, align 8
  %v281 = getelementptr inbounds i64, ptr %v1, i64 73
  %v282 = load i64, ptr %v281, align 8
  %v283 = getelementptr inbounds i64, ptr %v1, i64 74
  %v284 = load i64, ptr %v283, align 8
  %v285 = getelementptr inbounds i64, ptr %v1, i64 75
  %v286 = load i64, ptr %v285, align 8
  %v287 = getelementptr inbounds i64, ptr %v1, i64 77
  %v288 = load i64, ptr %v287, align 8
  %v289 = getelementptr inbounds i64, ptr %v1, i64 78
  %v290 = load i64, ptr %v289, align 8
  %v291 = getelementptr inbounds i64, ptr %v1, i64 79
  %v292 = load i64, ptr %v291, align 8
  %v293 = getelementptr inbounds i64, ptr %v1, i64 80
  %v294 = load i64, ptr %v293, align 8
  %v295 = getelementptr inbounds i64, ptr %v1, i64 81
  %v296 = load i64, ptr %v295, align 8
  %v297 = getelementptr inbounds i64, ptr %v1, i64 82
  %v298 = load i64, ptr %v297, align 8
  %v299 = getelementptr inbounds i64, ptr %v1, i64 83
  %v300 = load i64, ptr %v299, align 8
  %v301 = getelementptr inbounds i64, ptr %v1, i64 84
  %v302 = load i64, ptr %v301, align 8
  %v303 = getelementptr inbounds i64, ptr %v1, i64 85
  %v304 = load i64, ptr %v303, align 8
  %v305 = getelementptr inbounds i64, ptr %v1, i64 86
  %v306 = load i64, ptr %v305, align 8
  %v307 = getelementptr inbounds i64, ptr %v1, i64 87
  %v308 = load i64, ptr %v307, align 8
  %v309 = getelementptr inbounds i64, ptr %v1, i64 88
  %v310 = load i64, ptr %v309, align 8
  %v311 = getelementptr inbounds i64, ptr %v1, i64 89
  %v312 = load i64, ptr %v311, align 8
  %v313 = getelementptr inbounds i64, ptr %v1, i64 90
  %v314 = load i64, ptr %v313, align 8
  %v315 = getelementptr inbounds i64, ptr %v1, i64 91
  %v316 = load i64, ptr %v315, align 8
  %v317 = getelementptr inbounds i64, ptr %v1, i64 92
  %v318 = load i64, ptr %v317, align 8
  %v319 = getelementptr inbounds i64, ptr %v1, i64 93
  %v320 = load i64, ptr %v319, align 8
  %v321 = getelementptr inbounds i64, ptr %v1, i64 94
  %v322 = load i64, ptr %v321, align 8
  %v323 = getelementptr inbounds i64, ptr %v1, i64 95
  %v324 = load i64, ptr %v323, align 8
  %v325 = getelementptr inbounds i64, ptr %v1, i64 96
  %v326 = load i64, ptr %v325, align 8
  %v327 = getelementptr inbounds i64, ptr %v1, i64 97
  %v328 = load i64, ptr %v327, align 8
  %v329 = getelementptr inbounds i64, ptr %v1, i64 98
  %v330 = load i64, ptr %v329, align 8
  %v331 = getelementptr inbounds i64, ptr %v1, i64 99
  %v332 = load i64, ptr %v331, align 8
  %v333 = getelementptr inbounds i64, ptr %v1, i64 100
  %v334 = load i64, ptr %v333, align 8
  %v335 = getelementptr inbounds i64, ptr %v1, i64 101
  %v336 = load i64, ptr %v335, align 8
  %v337 = getelementptr inbounds i64, ptr %v1, i64 102
  %v338 = load i64, ptr %v337, align 8
  %v339 = getelementptr inbounds i64, ptr %v1, i64 103
  %v340 = load i64, ptr %v339, align 8
  %v341 = getelementptr inbounds i64, ptr %v1, i64 108
  %v342 = load i64, ptr %v341, align 8
  %v343 = getelementptr inbounds i64, ptr %v1, i64 110
  %v344 = load i64, ptr %v343, align 8
  %v345 = getelementptr inbounds i64, ptr %v1, i64 111
  %v346 = load i64, ptr %v345, align 8
  %v347 = getelementptr inbounds i64, ptr %v1, i64 113
  %v348 = load i64, ptr %v347, align 8
  %v349 = getelementptr inbounds i64, ptr %v1, i64 114
  %v350 = load i64, ptr %v349, align 8
  %v351 = getelementptr inbounds i64, ptr %v1, i64 116
  %v352 = load i64, ptr %v351, align 8
  %v353 = getelementptr inbounds i64, ptr %v1, i64 117
  %v354 = load i64, ptr %v353, align 8
  %v355 = getelementptr inbounds i64, ptr %v1, i64 118
  %v356 = load i64, ptr %v355, align 8
  %v357 = getelementptr inbounds i64, ptr %v1, i64 119
  %v358 = load i64, ptr %v357, align 8
  %v359 = getelementptr inbounds i64, ptr %v1, i64 120
  %v360 = load i64, ptr %v359, align 8
  %v361 = getelementptr inbounds i64, ptr %v1, i64 121
  %v362 = load i64, ptr %v361, align 8
  store i64 0, ptr %v363, align 8
  %v364 = getelementptr inbounds ptr, ptr %v0, i64 118
  %v365 = load ptr, ptr %v364, align 4
  %v366 = mul i64 %v2, 0
  %v367 = add i64 %v366, 9216
  %v368 = getelementptr inbounds float, ptr %v365, i64 %v367
  %v369 = getelementptr inbounds i64, ptr %v1, i64 4
  %v370 = load i64, ptr %v369, align 8
  %v371 = icmp eq i64 %v370, 0
  br i1 %v371, label %b0, label %b1
b0:
  %v372 = icmp eq i64 %v2, 0
  br i1 %v372, label %b2, label %b3
b2:
  br label %b4
b4:
  %v373 = phi i64 [ 0, %b2 ], [ %v379, %b5 ]
  %v374 = icmp slt i64 %v373, 128
  br i1 %v374, label %b5, label %b6
b5:
  %v375 = add i64 0, %v373
  %v376 = getelementptr inbounds float, ptr %v118, i64 %v375
  %v377 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v378 = shufflevector <8 x float> %v377, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v378, ptr %v376, align 4
  %v379 = add nsw i64 %v373, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v380 = icmp sgt i64 %v3, 1
  br i1 %v380, label %b7, label %b8
b7:
  %v381 = getelementptr inbounds i64, ptr %v1, i64 3
  %v382 = atomicrmw add ptr %v381, i64 1 acq_rel
  %v383 = load i64, ptr %v363, align 8
  %v384 = add i64 %v383, 1
  store i64 %v384, ptr %v363, align 8
  %v385 = mul i64 %v3, %v384
  br label %b9
b9:
  %v386 = load atomic i64, ptr %v381 acquire, align 8
  %v387 = icmp slt i64 %v386, %v385
  br i1 %v387, label %b10, label %b11
b10:
  %v388 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v389 = getelementptr inbounds i64, ptr %v1, i64 4
  %v390 = load i64, ptr %v389, align 8
  %v391 = icmp eq i64 %v390, 0
  br i1 %v391, label %b12, label %b13
b12:
  %v392 = getelementptr inbounds i64, ptr %v1, i64 124
  %v393 = load i64, ptr %v392, align 8
  %v394 = icmp eq i64 %v393, 0
  br i1 %v394, label %b14, label %b15
b14:
  %v395 = add i64 %v7, 0
  %v396 = sdiv i64 %v395, 1
  %v397 = add i64 %v2, 1
  %v398 = mul i64 %v396, %v2
  %v399 = sdiv i64 %v398, %v3
  %v400 = mul i64 %v399, 1
  %v401 = icmp slt i64 %v400, %v7
  %v402 = select i1 %v401, i64 %v400, i64 %v7
  %v403 = mul i64 %v396, %v397
  %v404 = sdiv i64 %v403, %v3
  %v405 = mul i64 %v404, 1
  %v406 = icmp slt i64 %v405, %v7
  %v407 = select i1 %v406, i64 %v405, i64 %v7
  br label %b16
b16:
  %v408 = phi i64 [ %v402, %b14 ], [ %v422, %b21 ]
  %v409 = icmp slt i64 %v408, %v407
  br i1 %v409, label %b17, label %b18
b17:
  %v410 = and i64 0, %v250
  %v411 = mul i64 %v410, %v7
  %v412 = add i64 %v411, %v408
  %v413 = mul i64 %v412, 128
  %v414 = getelementptr inbounds float, ptr %v60, i64 %v413
  br label %b19
b19:
  %v415 = phi i64 [ 0, %b17 ], [ %v421, %b20 ]
  %v416 = icmp slt i64 %v415, 128
  br i1 %v416, label %b20, label %b21
b20:
  %v417 = add i64 0, %v415
  %v418 = getelementptr inbounds float, ptr %v414, i64 %v417
  %v419 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v420 = shufflevector <8 x float> %v419, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v420, ptr %v418, align 4
  %v421 = add nsw i64 %v415, 8
  br label %b19
b21:
  %v422 = add nsw i64 %v408, 1
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v423 = icmp sgt i64 %v3, 1
  br i1 %v423, label %b22, label %b23
b22:
  %v424 = getelementptr inbounds i64, ptr %v1, i64 3
  %v425 = atomicrmw add ptr %v424, i64 1 acq_rel
  %v426 = load i64, ptr %v363, align 8
  %v427 = add i64 %v426, 1
  store i64 %v427, ptr %v363, align 8
  %v428 = mul i64 %v3, %v427
  br label %b24
b24:
  %v429 = load atomic i64, ptr %v424 acquire, align 8
  %v430 = icmp slt i64 %v429, %v428
  br i1 %v430, label %b25, label %b26
b25:
  %v431 = call i32 @sched_yield()
  br label %b24
b26:
  br label %b23
b23:
  %v432 = getelementptr inbounds i64, ptr %v1, i64 4
  %v433 = load i64, ptr %v432, align 8
  %v434 = icmp eq i64 %v433, 0
  br i1 %v434, label %b27, label %b28
b27:
  %v435 = getelementptr inbounds i64, ptr %v1, i64 125
  %v436 = load i64, ptr %v435, align 8
  %v437 = icmp eq i64 %v436, 0
  br i1 %v437, label %b29, label %b30
b29:
  %v438 = add i64 %v7, 0
  %v439 = sdiv i64 %v438, 1
  %v440 = add i64 %v2, 1
  %v441 = mul i64 %v439, %v2
  %v442 = sdiv i64 %v441, %v3
  %v443 = mul i64 %v442, 1
  %v444 = icmp slt i64 %v443, %v7
  %v445 = select i1 %v444, i64 %v443, i64 %v7
  %v446 = mul i64 %v439, %v440
  %v447 = sdiv i64 %v446, %v3
  %v448 = mul i64 %v447, 1
  %v449 = icmp slt i64 %v448, %v7
  %v450 = select i1 %v449, i64 %v448, i64 %v7
  br label %b31
b31:
  %v451 = phi i64 [ %v445, %b29 ], [ %v465, %b36 ]
  %v452 = icmp slt i64 %v451, %v450
  br i1 %v452, label %b32, label %b33
b32:
  %v453 = and i64 0, %v252
  %v454 = mul i64 %v453, %v7
  %v455 = add i64 %v454, %v451
  %v456 = mul i64 %v455, 16
  %v457 = getelementptr inbounds float, ptr %v62, i64 %v456
  br label %b34
b34:
  %v458 = phi i64 [ 0, %b32 ], [ %v464, %b35 ]
  %v459 = icmp slt i64 %v458, 16
  br i1 %v459, label %b35, label %b36
b35:
  %v460 = add i64 0, %v458
  %v461 = getelementptr inbounds float, ptr %v457, i64 %v460
  %v462 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v463 = shufflevector <8 x float> %v462, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v463, ptr %v461, align 4
  %v464 = add nsw i64 %v458, 8
  br label %b34
b36:
  %v465 = add nsw i64 %v451, 1
  br label %b31
b33:
  br label %b30
b30:
  br label %b28
b28:
  %v466 = icmp sgt i64 %v3, 1
  br i1 %v466, label %b37, label %b38
b37:
  %v467 = getelementptr inbounds i64, ptr %v1, i64 3
  %v468 = atomicrmw add ptr %v467, i64 1 acq_rel
  %v469 = load i64, ptr %v363, align 8
  %v470 = add i64 %v469, 1
  store i64 %v470, ptr %v363, align 8
  %v471 = mul i64 %v3, %v470
  br label %b39
b39:
  %v472 = load atomic i64, ptr %v467 acquire, align 8
  %v473 = icmp slt i64 %v472, %v471
  br i1 %v473, label %b40, label %b41
b40:
  %v474 = call i32 @sched_yield()
  br label %b39
b41:
  br label %b38
b38:
  %v475 = getelementptr inbounds float, ptr %v365, i64 0
  %v476 = getelementptr inbounds float, ptr %v365, i64 512
  %v477 = getelementptr inbounds float, ptr %v365, i64 2560
  %v478 = getelementptr inbounds i64, ptr %v1, i64 4
  %v479 = load i64, ptr %v478, align 8
  %v480 = icmp eq i64 %v479, 0
  br i1 %v480, label %b42, label %b43
b42:
  %v481 = add i64 1, 0
  %v482 = sdiv i64 %v481, 1
  %v483 = add i64 %v2, 1
  %v484 = mul i64 %v482, %v2
  %v485 = sdiv i64 %v484, %v3
  %v486 = mul i64 %v485, 1
  %v487 = icmp slt i64 %v486, 1
  %v488 = select i1 %v487, i64 %v486, i64 1
  %v489 = mul i64 %v482, %v483
  %v490 = sdiv i64 %v489, %v3
  %v491 = mul i64 %v490, 1
  %v492 = icmp slt i64 %v491, 1
  %v493 = select i1 %v492, i64 %v491, i64 1
  %v494 = icmp slt i64 %v493, 1
  %v495 = select i1 %v494, i64 %v493, i64 1
  br label %b44
b44:
  %v496 = phi i64 [ %v488, %b42 ], [ %v538, %b45 ]
  %v497 = icmp slt i64 %v496, %v495
  br i1 %v497, label %b45, label %b46
b45:
  %v498 = mul i64 %v496, 512
  %v499 = mul i64 %v496, 16
  %v500 = add i64 %v498, 0
  %v501 = add i64 %v499, 0
  %v502 = getelementptr inbounds float, ptr %v475, i64 %v500
  %v503 = sub i64 16, %v501
  %v504 = icmp slt i64 %v503, 0
  %v505 = select i1 %v504, i64 0, i64 %v503
  %v506 = mul i64 %v501, 16
  %v507 = add i64 0, %v506
  %v508 = getelementptr inbounds float, ptr %v18, i64 %v507
  call void @pack_turned(ptr %v508, i64 16, i64 1, i64 16, i64 %v505, ptr %v502, i64 16)
  %v509 = add i64 %v498, 8
  %v510 = add i64 %v499, 8
  %v511 = getelementptr inbounds float, ptr %v475, i64 %v509
  %v512 = sub i64 16, %v510
  %v513 = icmp slt i64 %v512, 0
  %v514 = select i1 %v513, i64 0, i64 %v512
  %v515 = mul i64 %v510, 16
  %v516 = add i64 0, %v515
  %v517 = getelementptr inbounds float, ptr %v18, i64 %v516
  call void @pack_turned(ptr %v517, i64 16, i64 1, i64 16, i64 %v514, ptr %v511, i64 16)
  %v518 = add i64 %v498, 256
  %v519 = add i64 %v518, 0
  %v520 = add i64 %v499, 0
  %v521 = getelementptr inbounds float, ptr %v475, i64 %v519
  %v522 = sub i64 16, %v520
  %v523 = icmp slt i64 %v522, 0
  %v524 = select i1 %v523, i64 0, i64 %v522
  %v525 = mul i64 %v520, 16
  %v526 = add i64 0, %v525
  %v527 = getelementptr inbounds float, ptr %v22, i64 %v526
  call void @pack_turned(ptr %v527, i64 16, i64 1, i64 16, i64 %v524, ptr %v521, i64 16)
  %v528 = add i64 %v518, 8
  %v529 = add i64 %v499, 8
  %v530 = getelementptr inbounds float, ptr %v475, i64 %v528
  %v531 = sub i64 16, %v529
  %v532 = icmp slt i64 %v531, 0
  %v533 = select i1 %v532, i64 0, i64 %v531
  %v534 = mul i64 %v529, 16
  %v535 = add i64 0, %v534
  %v536 = getelementptr inbounds float, ptr %v22, i64 %v535
  call void @pack_turned(ptr %v536, i64 16, i64 1, i64 16, i64 %v533, ptr %v530, i64 16)
  %v537 = add i64 %v518, 256
  %v538 = add nsw i64 %v496, 1
  br label %b44
b46:
  %v539 = add i64 2, 0
  %v540 = sdiv i64 %v539, 1
  %v541 = add i64 %v2, 1
  %v542 = mul i64 %v540, %v2
  %v543 = sdiv i64 %v542, %v3
  %v544 = mul i64 %v543, 1
  %v545 = icmp slt i64 %v544, 2
  %v546 = select i1 %v545, i64 %v544, i64 2
  %v547 = mul i64 %v540, %v541
  %v548 = sdiv i64 %v547, %v3
  %v549 = mul i64 %v548, 1
  %v550 = icmp slt i64 %v549, 2
  %v551 = select i1 %v550, i64 %v549, i64 2
  %v552 = icmp slt i64 %v551, 2
  %v553 = select i1 %v552, i64 %v551, i64 2
  br label %b47
b47:
  %v554 = phi i64 [ %v546, %b46 ], [ %v632, %b48 ]
  %v555 = icmp slt i64 %v554, %v553
  br i1 %v555, label %b48, label %b49
b48:
  %v556 = mul i64 %v554, 1024
  %v557 = mul i64 %v554, 32
  %v558 = add i64 %v556, 0
  %v559 = add i64 %v557, 0
  %v560 = getelementptr inbounds float, ptr %v476, i64 %v558
  %v561 = sub i64 64, %v559
  %v562 = icmp slt i64 %v561, 0
  %v563 = select i1 %v562, i64 0, i64 %v561
  %v564 = mul i64 %v559, 16
  %v565 = add i64 0, %v564
  %v566 = getelementptr inbounds float, ptr %v26, i64 %v565
  call void @pack_turned(ptr %v566, i64 16, i64 1, i64 16, i64 %v563, ptr %v560, i64 32)
  %v567 = add i64 %v556, 8
  %v568 = add i64 %v557, 8
  %v569 = getelementptr inbounds float, ptr %v476, i64 %v567
  %v570 = sub i64 64, %v568
  %v571 = icmp slt i64 %v570, 0
  %v572 = select i1 %v571, i64 0, i64 %v570
  %v573 = mul i64 %v568, 16
  %v574 = add i64 0, %v573
  %v575 = getelementptr inbounds float, ptr %v26, i64 %v574
  call void @pack_turned(ptr %v575, i64 16, i64 1, i64 16, i64 %v572, ptr %v569, i64 32)
  %v576 = add i64 %v556, 16
  %v577 = add i64 %v557, 16
  %v578 = getelementptr inbounds float, ptr %v476, i64 %v576
  %v579 = sub i64 64, %v577
  %v580 = icmp slt i64 %v579, 0
  %v581 = select i1 %v580, i64 0, i64 %v579
  %v582 = mul i64 %v577, 16
  %v583 = add i64 0, %v582
  %v584 = getelementptr inbounds float, ptr %v26, i64 %v583
  call void @pack_turned(ptr %v584, i64 16, i64 1, i64 16, i64 %v581, ptr %v578, i64 32)
  %v585 = add i64 %v556, 24
  %v586 = add i64 %v557, 24
  %v587 = getelementptr inbounds float, ptr %v476, i64 %v585
  %v588 = sub i64 64, %v586
  %v589 = icmp slt i64 %v588, 0
  %v590 = select i1 %v589, i64 0, i64 %v588
  %v591 = mul i64 %v586, 16
  %v592 = add i64 0, %v591
  %v593 = getelementptr inbounds float, ptr %v26, i64 %v592
  call void @pack_turned(ptr %v593, i64 16, i64 1, i64 16, i64 %v590, ptr %v587, i64 32)
  %v594 = add i64 %v556, 512
  %v595 = add i64 %v594, 0
  %v596 = add i64 %v557, 0
  %v597 = getelementptr inbounds float, ptr %v476, i64 %v595
  %v598 = sub i64 64, %v596
  %v599 = icmp slt i64 %v598, 0
  %v600 = select i1 %v599, i64 0, i64 %v598
  %v601 = mul i64 %v596, 16
  %v602 = add i64 0, %v601
  %v603 = getelementptr inbounds float, ptr %v34, i64 %v602
  call void @pack_turned(ptr %v603, i64 16, i64 1, i64 16, i64 %v600, ptr %v597, i64 32)
  %v604 = add i64 %v594, 8
  %v605 = add i64 %v557, 8
  %v606 = getelementptr inbounds float, ptr %v476, i64 %v604
  %v607 = sub i64 64, %v605
  %v608 = icmp slt i64 %v607, 0
  %v609 = select i1 %v608, i64 0, i64 %v607
  %v610 = mul i64 %v605, 16
  %v611 = add i64 0, %v610
  %v612 = getelementptr inbounds float, ptr %v34, i64 %v611
  call void @pack_turned(ptr %v612, i64 16, i64 1, i64 16, i64 %v609, ptr %v606, i64 32)
  %v613 = add i64 %v594, 16
  %v614 = add i64 %v557, 16
  %v615 = getelementptr inbounds float, ptr %v476, i64 %v613
  %v616 = sub i64 64, %v614
  %v617 = icmp slt i64 %v616, 0
  %v618 = select i1 %v617, i64 0, i64 %v616
  %v619 = mul i64 %v614, 16
  %v620 = add i64 0, %v619
  %v621 = getelementptr inbounds float, ptr %v34, i64 %v620
  call void @pack_turned(ptr %v621, i64 16, i64 1, i64 16, i64 %v618, ptr %v615, i64 32)
  %v622 = add i64 %v594, 24
  %v623 = add i64 %v557, 24
  %v624 = getelementptr inbounds float, ptr %v476, i64 %v622
  %v625 = sub i64 64, %v623
  %v626 = icmp slt i64 %v625, 0
  %v627 = select i1 %v626, i64 0, i64 %v625
  %v628 = mul i64 %v623, 16
  %v629 = add i64 0, %v628
  %v630 = getelementptr inbounds float, ptr %v34, i64 %v629
  call void @pack_turned(ptr %v630, i64 16, i64 1, i64 16, i64 %v627, ptr %v624, i64 32)
  %v631 = add i64 %v594, 512
  %v632 = add nsw i64 %v554, 1
  br label %b47
b49:
  %v633 = add i64 1, 0
  %v634 = sdiv i64 %v633, 1
  %v635 = add i64 %v2, 1
  %v636 = mul i64 %v634, %v2
  %v637 = sdiv i64 %v636, %v3
  %v638 = mul i64 %v637, 1
  %v639 = icmp slt i64 %v638, 1
  %v640 = select i1 %v639, i64 %v638, i64 1
  %v641 = mul i64 %v634, %v635
  %v642 = sdiv i64 %v641, %v3
  %v643 = mul i64 %v642, 1
  %v644 = icmp slt i64 %v643, 1
  %v645 = select i1 %v644, i64 %v643, i64 1
  %v646 = icmp slt i64 %v645, 1
  %v647 = select i1 %v646, i64 %v645, i64 1
  br label %b50
b50:
  %v648 = phi i64 [ %v640, %b49 ], [ %v690, %b51 ]
  %v649 = icmp slt i64 %v648, %v647
  br i1 %v649, label %b51, label %b52
b51:
  %v650 = mul i64 %v648, 2048
  %v651 = mul i64 %v648, 16
  %v652 = add i64 %v650, 0
  %v653 = add i64 %v651, 0
  %v654 = getelementptr inbounds float, ptr %v477, i64 %v652
  %v655 = sub i64 16, %v653
  %v656 = icmp slt i64 %v655, 0
  %v657 = select i1 %v656, i64 0, i64 %v655
  %v658 = mul i64 %v653, 64
  %v659 = add i64 0, %v658
  %v660 = getelementptr inbounds float, ptr %v28, i64 %v659
  call void @pack_turned(ptr %v660, i64 64, i64 1, i64 64, i64 %v657, ptr %v654, i64 16)
  %v661 = add i64 %v650, 8
  %v662 = add i64 %v651, 8
  %v663 = getelementptr inbounds float, ptr %v477, i64 %v661
  %v664 = sub i64 16, %v662
  %v665 = icmp slt i64 %v664, 0
  %v666 = select i1 %v665, i64 0, i64 %v664
  %v667 = mul i64 %v662, 64
  %v668 = add i64 0, %v667
  %v669 = getelementptr inbounds float, ptr %v28, i64 %v668
  call void @pack_turned(ptr %v669, i64 64, i64 1, i64 64, i64 %v666, ptr %v663, i64 16)
  %v670 = add i64 %v650, 1024
  %v671 = add i64 %v670, 0
  %v672 = add i64 %v651, 0
  %v673 = getelementptr inbounds float, ptr %v477, i64 %v671
  %v674 = sub i64 16, %v672
  %v675 = icmp slt i64 %v674, 0
  %v676 = select i1 %v675, i64 0, i64 %v674
  %v677 = mul i64 %v672, 64
  %v678 = add i64 0, %v677
  %v679 = getelementptr inbounds float, ptr %v36, i64 %v678
  call void @pack_turned(ptr %v679, i64 64, i64 1, i64 64, i64 %v676, ptr %v673, i64 16)
  %v680 = add i64 %v670, 8
  %v681 = add i64 %v651, 8
  %v682 = getelementptr inbounds float, ptr %v477, i64 %v680
  %v683 = sub i64 16, %v681
  %v684 = icmp slt i64 %v683, 0
  %v685 = select i1 %v684, i64 0, i64 %v683
  %v686 = mul i64 %v681, 64
  %v687 = add i64 0, %v686
  %v688 = getelementptr inbounds float, ptr %v36, i64 %v687
  call void @pack_turned(ptr %v688, i64 64, i64 1, i64 64, i64 %v685, ptr %v682, i64 16)
  %v689 = add i64 %v670, 1024
  %v690 = add nsw i64 %v648, 1
  br label %b50
b52:
  br label %b43
b43:
  %v691 = icmp sgt i64 %v3, 1
  br i1 %v691, label %b53, label %b54
b53:
  %v692 = getelementptr inbounds i64, ptr %v1, i64 3
  %v693 = atomicrmw add ptr %v692, i64 1 acq_rel
  %v694 = load i64, ptr %v363, align 8
  %v695 = add i64 %v694, 1
  store i64 %v695, ptr %v363, align 8
  %v696 = mul i64 %v3, %v695
  br label %b55
b55:
  %v697 = load atomic i64, ptr %v692 acquire, align 8
  %v698 = icmp slt i64 %v697, %v696
  br i1 %v698, label %b56, label %b57
b56:
  %v699 = call i32 @sched_yield()
  br label %b55
b57:
  br label %b54
b54:
  br label %b58
b58:
  %v700 = phi i64 [ 0, %b54 ], [ %v1688, %b165 ]
  %v701 = icmp slt i64 %v700, %v5
  br i1 %v701, label %b59, label %b60
b59:
  %v702 = add i64 %v7, 0
  %v703 = sdiv i64 %v702, 1
  %v704 = add i64 %v2, 1
  %v705 = mul i64 %v703, %v2
  %v706 = sdiv i64 %v705, %v3
  %v707 = mul i64 %v706, 1
  %v708 = icmp slt i64 %v707, %v7
  %v709 = select i1 %v708, i64 %v707, i64 %v7
  %v710 = mul i64 %v703, %v704
  %v711 = sdiv i64 %v710, %v3
  %v712 = mul i64 %v711, 1
  %v713 = icmp slt i64 %v712, %v7
  %v714 = select i1 %v713, i64 %v712, i64 %v7
  br label %b61
b61:
  %v715 = phi i64 [ %v709, %b59 ], [ %v817, %b66 ]
  %v716 = icmp slt i64 %v715, %v714
  br i1 %v716, label %b62, label %b63
b62:
  %v717 = add i64 %v700, 0
  %v718 = and i64 %v717, %v246
  %v719 = mul i64 %v718, %v7
  %v720 = add i64 %v719, %v715
  %v721 = mul i64 %v720, 16
  %v722 = getelementptr inbounds float, ptr %v10, i64 %v721
  %v723 = add i64 %v700, 0
  %v724 = and i64 %v723, %v252
  %v725 = mul i64 %v724, %v7
  %v726 = add i64 %v725, %v715
  %v727 = mul i64 %v726, 16
  %v728 = getelementptr inbounds float, ptr %v62, i64 %v727
  %v729 = add i64 %v700, 0
  %v730 = and i64 %v729, %v258
  %v731 = mul i64 %v730, %v7
  %v732 = add i64 %v731, %v715
  %v733 = mul i64 %v732, 16
  %v734 = getelementptr inbounds float, ptr %v120, i64 %v733
  %v735 = add i64 %v700, 0
  %v736 = and i64 %v735, %v260
  %v737 = mul i64 %v736, %v7
  %v738 = add i64 %v737, %v715
  %v739 = mul i64 %v738, 16
  %v740 = getelementptr inbounds float, ptr %v122, i64 %v739
  %v741 = add i64 %v700, 0
  %v742 = and i64 %v741, %v262
  %v743 = mul i64 %v742, %v7
  %v744 = add i64 %v743, %v715
  %v745 = mul i64 %v744, 16
  %v746 = getelementptr inbounds float, ptr %v124, i64 %v745
  %v747 = add i64 %v700, 0
  %v748 = and i64 %v747, %v264
  %v749 = mul i64 %v748, %v7
  %v750 = add i64 %v749, %v715
  %v751 = mul i64 %v750, 16
  %v752 = getelementptr inbounds float, ptr %v126, i64 %v751
  %v753 = add i64 %v700, 0
  %v754 = and i64 %v753, %v266
  %v755 = mul i64 %v754, %v7
  %v756 = add i64 %v755, %v715
  %v757 = mul i64 %v756, 16
  %v758 = getelementptr inbounds float, ptr %v128, i64 %v757
  %v759 = add i64 %v700, 0
  %v760 = and i64 %v759, %v268
  %v761 = mul i64 %v760, %v7
  %v762 = add i64 %v761, %v715
  %v763 = mul i64 %v762, 16
  %v764 = getelementptr inbounds float, ptr %v130, i64 %v763
  br label %b64
b64:
  %v765 = phi i64 [ 0, %b62 ], [ %v816, %b65 ]
  %v766 = icmp slt i64 %v765, 16
  br i1 %v766, label %b65, label %b66
b65:
  %v767 = add i64 0, %v765
  %v768 = getelementptr inbounds float, ptr %v722, i64 %v767
  %v769 = load <8 x float>, ptr %v768, align 4
  %v770 = add i64 0, %v765
  %v771 = getelementptr inbounds float, ptr %v12, i64 %v770
  %v772 = load <8 x float>, ptr %v771, align 4
  %v773 = add i64 0, %v765
  %v774 = getelementptr inbounds float, ptr %v728, i64 %v773
  %v775 = load <8 x float>, ptr %v774, align 4
  %v776 = fsub <8 x float> %v775, %v769
  %v777 = fmul <8 x float> %v772, %v776
  %v778 = fadd <8 x float> %v769, %v777
  %v779 = add i64 0, %v765
  %v780 = getelementptr inbounds float, ptr %v16, i64 %v779
  %v781 = load <8 x float>, ptr %v780, align 4
  %v782 = fmul <8 x float> %v781, %v776
  %v783 = fadd <8 x float> %v769, %v782
  %v784 = add i64 0, %v765
  %v785 = getelementptr inbounds float, ptr %v20, i64 %v784
  %v786 = load <8 x float>, ptr %v785, align 4
  %v787 = fmul <8 x float> %v786, %v776
  %v788 = fadd <8 x float> %v769, %v787
  %v789 = add i64 0, %v765
  %v790 = getelementptr inbounds float, ptr %v24, i64 %v789
  %v791 = load <8 x float>, ptr %v790, align 4
  %v792 = fmul <8 x float> %v791, %v776
  %v793 = fadd <8 x float> %v769, %v792
  %v794 = add i64 0, %v765
  %v795 = getelementptr inbounds float, ptr %v32, i64 %v794
  %v796 = load <8 x float>, ptr %v795, align 4
  %v797 = fmul <8 x float> %v796, %v776
  %v798 = fadd <8 x float> %v769, %v797
  %v799 = add i64 0, %v765
  %v800 = getelementptr inbounds float, ptr %v40, i64 %v799
  %v801 = load <8 x float>, ptr %v800, align 4
  %v802 = fmul <8 x float> %v801, %v776
  %v803 = fadd <8 x float> %v769, %v802
  %v804 = add i64 0, %v765
  %v805 = getelementptr inbounds float, ptr %v734, i64 %v804
  store <8 x float> %v778, ptr %v805, align 4
  %v806 = add i64 0, %v765
  %v807 = getelementptr inbounds float, ptr %v740, i64 %v806
  store <8 x float> %v783, ptr %v807, align 4
  %v808 = add i64 0, %v765
  %v809 = getelementptr inbounds float, ptr %v746, i64 %v808
  store <8 x float> %v788, ptr %v809, align 4
  %v810 = add i64 0, %v765
  %v811 = getelementptr inbounds float, ptr %v752, i64 %v810
  store <8 x float> %v793, ptr %v811, align 4
  %v812 = add i64 0, %v765
  %v813 = getelementptr inbounds float, ptr %v758, i64 %v812
  store <8 x float> %v798, ptr %v813, align 4
  %v814 = add i64 0, %v765
  %v815 = getelementptr inbounds float, ptr %v764, i64 %v814
  store <8 x float> %v803, ptr %v815, align 4
  %v816 = add nsw i64 %v765, 8
  br label %b64
b66:
  %v817 = add nsw i64 %v715, 1
  br label %b61
b63:
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
  br label %b67
b67:
  %v832 = phi i64 [ %v826, %b63 ], [ %v933, %b72 ]
  %v833 = icmp slt i64 %v832, %v831
  br i1 %v833, label %b68, label %b69
b68:
  %v834 = add i64 %v832, 96
  %v835 = icmp slt i64 %v834, %v831
  %v836 = select i1 %v835, i64 %v834, i64 %v831
  br label %b70
b70:
  %v837 = phi i64 [ 0, %b68 ], [ %v932, %b75 ]
  %v838 = icmp slt i64 %v837, 1
  br i1 %v838, label %b71, label %b72
b71:
  %v839 = sub i64 %v836, %v832
  %v840 = sub i64 6, 1
  %v841 = add i64 %v839, %v840
  %v842 = sdiv i64 %v841, 6
  br label %b73
b73:
  %v843 = phi i64 [ 0, %b71 ], [ %v931, %b82 ]
  %v844 = icmp slt i64 %v843, %v842
  br i1 %v844, label %b74, label %b75
b74:
  %v845 = mul i64 %v839, %v843
  %v846 = sdiv i64 %v845, %v842
  %v847 = add i64 %v832, %v846
  %v848 = add i64 %v843, 1
  %v849 = mul i64 %v839, %v848
  %v850 = sdiv i64 %v849, %v842
  %v851 = add i64 %v832, %v850
  %v852 = mul i64 %v837, 512
  %v853 = getelementptr inbounds float, ptr %v475, i64 %v852
  %v854 = sub i64 %v851, %v847
  %v855 = add i64 %v700, 0
  %v856 = and i64 %v855, %v260
  %v857 = mul i64 %v856, %v7
  %v858 = add i64 %v857, %v847
  %v859 = mul i64 %v858, 16
  %v860 = getelementptr inbounds float, ptr %v122, i64 %v859
  %v861 = getelementptr inbounds float, ptr %v860, i64 0
  %v862 = sub i64 %v854, 1
  %v863 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v862
  %v864 = load ptr, ptr %v863, align 4
  %v865 = getelementptr inbounds float, ptr %v818, i64 0
  %v866 = icmp sgt i64 %v854, 0
  br i1 %v866, label %b76, label %b77
b76:
  call void %v864(ptr %v861, i64 16, ptr %v853, i64 16, ptr %v865, i64 32, i64 8)
  br label %b77
b77:
  %v867 = add i64 %v852, 256
  %v868 = getelementptr inbounds float, ptr %v475, i64 %v867
  %v869 = sub i64 %v851, %v847
  %v870 = add i64 %v700, 0
  %v871 = and i64 %v870, %v262
  %v872 = mul i64 %v871, %v7
  %v873 = add i64 %v872, %v847
  %v874 = mul i64 %v873, 16
  %v875 = getelementptr inbounds float, ptr %v124, i64 %v874
  %v876 = getelementptr inbounds float, ptr %v875, i64 0
  %v877 = sub i64 %v869, 1
  %v878 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v877
  %v879 = load ptr, ptr %v878, align 4
  %v880 = getelementptr inbounds float, ptr %v818, i64 16
  %v881 = icmp sgt i64 %v869, 0
  br i1 %v881, label %b78, label %b79
b78:
  call void %v879(ptr %v876, i64 16, ptr %v868, i64 16, ptr %v880, i64 32, i64 8)
  br label %b79
b79:
  %v882 = add i64 %v867, 256
  br label %b80
b80:
  %v883 = phi i64 [ %v847, %b79 ], [ %v930, %b85 ]
  %v884 = icmp slt i64 %v883, %v851
  br i1 %v884, label %b81, label %b82
b81:
  %v885 = sub i64 %v883, %v847
  %v886 = mul i64 %v885, 32
  %v887 = getelementptr inbounds float, ptr %v818, i64 %v886
  %v888 = add i64 %v700, 0
  %v889 = and i64 %v888, %v270
  %v890 = mul i64 %v889, %v7
  %v891 = add i64 %v890, %v883
  %v892 = mul i64 %v891, 16
  %v893 = getelementptr inbounds float, ptr %v132, i64 %v892
  %v894 = add i64 %v700, 0
  %v895 = and i64 %v894, %v272
  %v896 = mul i64 %v895, %v7
  %v897 = add i64 %v896, %v883
  %v898 = mul i64 %v897, 16
  %v899 = getelementptr inbounds float, ptr %v134, i64 %v898
  %v900 = add i64 %v700, 0
  %v901 = and i64 %v900, %v274
  %v902 = mul i64 %v901, %v7
  %v903 = add i64 %v902, %v883
  %v904 = mul i64 %v903, 16
  %v905 = getelementptr inbounds float, ptr %v136, i64 %v904
  br label %b83
b83:
  %v906 = phi i64 [ 0, %b81 ], [ %v929, %b84 ]
  %v907 = icmp slt i64 %v906, 2
  br i1 %v907, label %b84, label %b85
b84:
  %v908 = mul i64 %v837, 2
  %v909 = add i64 %v908, %v906
  %v910 = mul i64 %v909, 8
  %v911 = add i64 0, %v906
  %v912 = mul i64 %v911, 8
  %v913 = getelementptr inbounds float, ptr %v887, i64 %v912
  %v914 = load <8 x float>, ptr %v913, align 4
  %v915 = add i64 2, %v906
  %v916 = mul i64 %v915, 8
  %v917 = getelementptr inbounds float, ptr %v887, i64 %v916
  %v918 = load <8 x float>, ptr %v917, align 4
  %v919 = add i64 0, %v910
  %v920 = getelementptr inbounds float, ptr %v46, i64 %v919
  %v921 = load <8 x float>, ptr %v920, align 4
  %v922 = fmul <8 x float> %v914, %v921
  %v923 = add i64 0, %v910
  %v924 = getelementptr inbounds float, ptr %v893, i64 %v923
  store <8 x float> %v914, ptr %v924, align 4
  %v925 = add i64 0, %v910
  %v926 = getelementptr inbounds float, ptr %v899, i64 %v925
  store <8 x float> %v918, ptr %v926, align 4
  %v927 = add i64 0, %v910
  %v928 = getelementptr inbounds float, ptr %v905, i64 %v927
  store <8 x float> %v922, ptr %v928, align 4
  %v929 = add nsw i64 %v906, 1
  br label %b83
b85:
  %v930 = add nsw i64 %v883, 1
  br label %b80
b82:
  %v931 = add nsw i64 %v843, 1
  br label %b73
b75:
  %v932 = add nsw i64 %v837, 1
  br label %b70
b72:
  %v933 = add nsw i64 %v832, 96
  br label %b67
b69:
  %v935 = add i64 %v7, 0
  %v936 = sdiv i64 %v935, 1
  %v937 = add i64 %v2, 1
  %v938 = mul i64 %v936, %v2
  %v939 = sdiv i64 %v938, %v3
  %v940 = mul i64 %v939, 1
  %v941 = icmp slt i64 %v940, %v7
  %v942 = select i1 %v941, i64 %v940, i64 %v7
  %v943 = mul i64 %v936, %v937
  %v944 = sdiv i64 %v943, %v3
  %v945 = mul i64 %v944, 1
  %v946 = icmp slt i64 %v945, %v7
  %v947 = select i1 %v946, i64 %v945, i64 %v7
  br label %b86
b86:
  %v948 = phi i64 [ %v942, %b69 ], [ %v1060, %b91 ]
  %v949 = icmp slt i64 %v948, %v947
  br i1 %v949, label %b87, label %b88
b87:
  %v950 = add i64 %v948, 96
  %v951 = icmp slt i64 %v950, %v947
  %v952 = select i1 %v951, i64 %v950, i64 %v947
  br label %b89
b89:
  %v953 = phi i64 [ 0, %b87 ], [ %v1059, %b94 ]
  %v954 = icmp slt i64 %v953, 2
  br i1 %v954, label %b90, label %b91
b90:
  %v955 = sub i64 %v952, %v948
  %v956 = sub i64 2, 1
  %v957 = add i64 %v955, %v956
  %v958 = sdiv i64 %v957, 2
  br label %b92
b92:
  %v959 = phi i64 [ 0, %b90 ], [ %v1058, %b101 ]
  %v960 = icmp slt i64 %v959, %v958
  br i1 %v960, label %b93, label %b94
b93:
  %v961 = mul i64 %v955, %v959
  %v962 = sdiv i64 %v961, %v958
  %v963 = add i64 %v948, %v962
  %v964 = add i64 %v959, 1
  %v965 = mul i64 %v955, %v964
  %v966 = sdiv i64 %v965, %v958
  %v967 = add i64 %v948, %v966
  %v968 = mul i64 %v953, 1024
  %v969 = getelementptr inbounds float, ptr %v476, i64 %v968
  %v970 = sub i64 %v967, %v963
  %v971 = add i64 %v700, 0
  %v972 = and i64 %v971, %v264
  %v973 = mul i64 %v972, %v7
  %v974 = add i64 %v973, %v963
  %v975 = mul i64 %v974, 16
  %v976 = getelementptr inbounds float, ptr %v126, i64 %v975
  %v977 = getelementptr inbounds float, ptr %v976, i64 0
  %v978 = sub i64 %v970, 1
  %v979 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v978
  %v980 = load ptr, ptr %v979, align 4
  %v981 = getelementptr inbounds float, ptr %v934, i64 0
  %v982 = icmp sgt i64 %v970, 0
  br i1 %v982, label %b95, label %b96
b95:
  call void %v980(ptr %v977, i64 16, ptr %v969, i64 16, ptr %v981, i64 64, i64 8)
  br label %b96
b96:
  %v983 = add i64 %v968, 512
  %v984 = getelementptr inbounds float, ptr %v476, i64 %v983
  %v985 = sub i64 %v967, %v963
  %v986 = add i64 %v700, 0
  %v987 = and i64 %v986, %v266
  %v988 = mul i64 %v987, %v7
  %v989 = add i64 %v988, %v963
  %v990 = mul i64 %v989, 16
  %v991 = getelementptr inbounds float, ptr %v128, i64 %v990
  %v992 = getelementptr inbounds float, ptr %v991, i64 0
  %v993 = sub i64 %v985, 1
  %v994 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v993
  %v995 = load ptr, ptr %v994, align 4
  %v996 = getelementptr inbounds float, ptr %v934, i64 32
  %v997 = icmp sgt i64 %v985, 0
  br i1 %v997, label %b97, label %b98
b97:
  call void %v995(ptr %v992, i64 16, ptr %v984, i64 16, ptr %v996, i64 64, i64 8)
  br label %b98
b98:
  %v998 = add i64 %v983, 512
  br label %b99
b99:
  %v999 = phi i64 [ %v963, %b98 ], [ %v1057, %b104 ]
  %v1000 = icmp slt i64 %v999, %v967
  br i1 %v1000, label %b100, label %b101
b100:
  %v1001 = sub i64 %v999, %v963
  %v1002 = mul i64 %v1001, 64
  %v1003 = getelementptr inbounds float, ptr %v934, i64 %v1002
  %v1004 = add i64 %v700, 0
  %v1005 = and i64 %v1004, %v276
  %v1006 = mul i64 %v1005, %v7
  %v1007 = add i64 %v1006, %v999
  %v1008 = mul i64 %v1007, 64
  %v1009 = getelementptr inbounds float, ptr %v138, i64 %v1008
  %v1010 = add i64 %v700, 0
  %v1011 = and i64 %v1010, %v278
  %v1012 = mul i64 %v1011, %v7
  %v1013 = add i64 %v1012, %v999
  %v1014 = mul i64 %v1013, 64
  %v1015 = getelementptr inbounds float, ptr %v140, i64 %v1014
  br label %b102
b102:
  %v1016 = phi i64 [ 0, %b100 ], [ %v1056, %b103 ]
  %v1017 = icmp slt i64 %v1016, 4
  br i1 %v1017, label %b103, label %b104
b103:
  %v1018 = mul i64 %v953, 4
  %v1019 = add i64 %v1018, %v1016
  %v1020 = mul i64 %v1019, 8
  %v1021 = add i64 0, %v1016
  %v1022 = mul i64 %v1021, 8
  %v1023 = getelementptr inbounds float, ptr %v1003, i64 %v1022
  %v1024 = load <8 x float>, ptr %v1023, align 4
  %v1025 = add i64 4, %v1016
  %v1026 = mul i64 %v1025, 8
  %v1027 = getelementptr inbounds float, ptr %v1003, i64 %v1026
  %v1028 = load <8 x float>, ptr %v1027, align 4
  %v1029 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1024)
  %v1030 = fcmp ogt <8 x float> %v1029, splat (float 0x4023000000000000)
  %v1031 = select <8 x i1> %v1030, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1029
  %v1032 = fadd <8 x float> %v1031, %v1031
  %v1033 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1032, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1034 = fsub <8 x float> %v1033, splat (float 0x4168000000000000)
  %v1035 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1034, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1032)
  %v1036 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1034, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1035)
  %v1037 = bitcast <8 x float> %v1033 to <8 x i32>
  %v1038 = fmul <8 x float> %v1036, %v1036
  %v1039 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1036, <8 x float> splat (float 0x3F81227F40000000))
  %v1040 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1039, <8 x float> %v1036, <8 x float> splat (float 0x3FA5556740000000))
  %v1041 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1040, <8 x float> %v1036, <8 x float> splat (float 0x3FC5554B00000000))
  %v1042 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1041, <8 x float> %v1036, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1043 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1038, <8 x float> %v1042, <8 x float> %v1036)
  %v1044 = shl <8 x i32> %v1037, splat (i32 23)
  %v1045 = add <8 x i32> %v1044, splat (i32 1065353216)
  %v1046 = bitcast <8 x i32> %v1045 to <8 x float>
  %v1047 = fsub <8 x float> %v1046, splat (float 0x3FF0000000000000)
  %v1048 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1046, <8 x float> %v1043, <8 x float> %v1047)
  %v1049 = fadd <8 x float> %v1048, splat (float 0x4000000000000000)
  %v1050 = fdiv <8 x float> %v1048, %v1049
  %v1051 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1050, <8 x float> %v1024)
  %v1052 = add i64 0, %v1020
  %v1053 = getelementptr inbounds float, ptr %v1009, i64 %v1052
  store <8 x float> %v1051, ptr %v1053, align 4
  %v1054 = add i64 0, %v1020
  %v1055 = getelementptr inbounds float, ptr %v1015, i64 %v1054
  store <8 x float> %v1028, ptr %v1055, align 4
  %v1056 = add nsw i64 %v1016, 1
  br label %b102
b104:
  %v1057 = add nsw i64 %v999, 1
  br label %b99
b101:
  %v1058 = add nsw i64 %v959, 1
  br label %b92
b94:
  %v1059 = add nsw i64 %v953, 1
  br label %b89
b91:
  %v1060 = add nsw i64 %v948, 96
  br label %b86
b88:
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
  br label %b105
b105:
  %v1075 = phi i64 [ %v1069, %b88 ], [ %v1293, %b110 ]
  %v1076 = icmp slt i64 %v1075, %v1074
  br i1 %v1076, label %b106, label %b107
b106:
  %v1077 = add i64 %v1075, 96
  %v1078 = icmp slt i64 %v1077, %v1074
  %v1079 = select i1 %v1078, i64 %v1077, i64 %v1074
  br label %b108
b108:
  %v1080 = phi i64 [ 0, %b106 ], [ %v1292, %b113 ]
  %v1081 = icmp slt i64 %v1080, 1
  br i1 %v1081, label %b109, label %b110
b109:
  %v1082 = sub i64 %v1079, %v1075
  %v1083 = sub i64 6, 1
  %v1084 = add i64 %v1082, %v1083
  %v1085 = sdiv i64 %v1084, 6
  br label %b111
b111:
  %v1086 = phi i64 [ 0, %b109 ], [ %v1291, %b120 ]
  %v1087 = icmp slt i64 %v1086, %v1085
  br i1 %v1087, label %b112, label %b113
b112:
  %v1088 = mul i64 %v1082, %v1086
  %v1089 = sdiv i64 %v1088, %v1085
  %v1090 = add i64 %v1075, %v1089
  %v1091 = add i64 %v1086, 1
  %v1092 = mul i64 %v1082, %v1091
  %v1093 = sdiv i64 %v1092, %v1085
  %v1094 = add i64 %v1075, %v1093
  %v1095 = mul i64 %v1080, 2048
  %v1096 = getelementptr inbounds float, ptr %v477, i64 %v1095
  %v1097 = sub i64 %v1094, %v1090
  %v1098 = add i64 %v700, 0
  %v1099 = and i64 %v1098, %v276
  %v1100 = mul i64 %v1099, %v7
  %v1101 = add i64 %v1100, %v1090
  %v1102 = mul i64 %v1101, 64
  %v1103 = getelementptr inbounds float, ptr %v138, i64 %v1102
  %v1104 = getelementptr inbounds float, ptr %v1103, i64 0
  %v1105 = sub i64 %v1097, 1
  %v1106 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1105
  %v1107 = load ptr, ptr %v1106, align 4
  %v1108 = getelementptr inbounds float, ptr %v1061, i64 0
  %v1109 = icmp sgt i64 %v1097, 0
  br i1 %v1109, label %b114, label %b115
b114:
  call void %v1107(ptr %v1104, i64 64, ptr %v1096, i64 64, ptr %v1108, i64 32, i64 8)
  br label %b115
b115:
  %v1110 = add i64 %v1095, 1024
  %v1111 = getelementptr inbounds float, ptr %v477, i64 %v1110
  %v1112 = sub i64 %v1094, %v1090
  %v1113 = add i64 %v700, 0
  %v1114 = and i64 %v1113, %v278
  %v1115 = mul i64 %v1114, %v7
  %v1116 = add i64 %v1115, %v1090
  %v1117 = mul i64 %v1116, 64
  %v1118 = getelementptr inbounds float, ptr %v140, i64 %v1117
  %v1119 = getelementptr inbounds float, ptr %v1118, i64 0
  %v1120 = sub i64 %v1112, 1
  %v1121 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1120
  %v1122 = load ptr, ptr %v1121, align 4
  %v1123 = getelementptr inbounds float, ptr %v1061, i64 16
  %v1124 = icmp sgt i64 %v1112, 0
  br i1 %v1124, label %b116, label %b117
b116:
  call void %v1122(ptr %v1119, i64 64, ptr %v1111, i64 64, ptr %v1123, i64 32, i64 8)
  br label %b117
b117:
  %v1125 = add i64 %v1110, 1024
  br label %b118
b118:
  %v1126 = phi i64 [ %v1090, %b117 ], [ %v1290, %b123 ]
  %v1127 = icmp slt i64 %v1126, %v1094
  br i1 %v1127, label %b119, label %b120
b119:
  %v1128 = sub i64 %v1126, %v1090
  %v1129 = mul i64 %v1128, 32
  %v1130 = getelementptr inbounds float, ptr %v1061, i64 %v1129
  %v1131 = add i64 %v700, 0
  %v1132 = and i64 %v1131, %v270
  %v1133 = mul i64 %v1132, %v7
  %v1134 = add i64 %v1133, %v1126
  %v1135 = mul i64 %v1134, 16
  %v1136 = getelementptr inbounds float, ptr %v132, i64 %v1135
  %v1137 = add i64 %v700, 0
  %v1138 = and i64 %v1137, %v280
  %v1139 = mul i64 %v1138, %v7
  %v1140 = add i64 %v1139, %v1126
  %v1141 = mul i64 %v1140, 16
  %v1142 = getelementptr inbounds float, ptr %v142, i64 %v1141
  %v1143 = add i64 %v700, 0
  %v1144 = and i64 %v1143, %v282
  %v1145 = mul i64 %v1144, %v7
  %v1146 = add i64 %v1145, %v1126
  %v1147 = mul i64 %v1146, 16
  %v1148 = getelementptr inbounds float, ptr %v144, i64 %v1147
  %v1149 = add i64 %v700, 0
  %v1150 = and i64 %v1149, %v284
  %v1151 = mul i64 %v1150, %v7
  %v1152 = add i64 %v1151, %v1126
  %v1153 = mul i64 %v1152, 16
  %v1154 = getelementptr inbounds float, ptr %v146, i64 %v1153
  %v1155 = add i64 %v700, 0
  %v1156 = and i64 %v1155, %v286
  %v1157 = mul i64 %v1156, %v7
  %v1158 = add i64 %v1157, %v1126
  %v1159 = mul i64 %v1158, 16
  %v1160 = getelementptr inbounds float, ptr %v148, i64 %v1159
  br label %b121
b121:
  %v1161 = phi i64 [ 0, %b119 ], [ %v1289, %b122 ]
  %v1162 = icmp slt i64 %v1161, 2
  br i1 %v1162, label %b122, label %b123
b122:
  %v1163 = mul i64 %v1080, 2
  %v1164 = add i64 %v1163, %v1161
  %v1165 = mul i64 %v1164, 8
  %v1166 = add i64 0, %v1161
  %v1167 = mul i64 %v1166, 8
  %v1168 = getelementptr inbounds float, ptr %v1130, i64 %v1167
  %v1169 = load <8 x float>, ptr %v1168, align 4
  %v1170 = add i64 2, %v1161
  %v1171 = mul i64 %v1170, 8
  %v1172 = getelementptr inbounds float, ptr %v1130, i64 %v1171
  %v1173 = load <8 x float>, ptr %v1172, align 4
  %v1174 = add i64 0, %v1165
  %v1175 = getelementptr inbounds float, ptr %v30, i64 %v1174
  %v1176 = load <8 x float>, ptr %v1175, align 4
  %v1177 = fadd <8 x float> %v1176, %v1169
  %v1178 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1177)
  %v1179 = fneg <8 x float> %v1178
  %v1180 = fcmp olt <8 x float> %v1179, splat (float 0xC05A400000000000)
  %v1181 = select <8 x i1> %v1180, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1179
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
  %v1193 = sub <8 x i32> %v1186, splat (i32 1262485250)
  %v1194 = lshr <8 x i32> %v1193, splat (i32 1)
  %v1195 = sub <8 x i32> %v1193, %v1194
  %v1196 = shl <8 x i32> %v1194, splat (i32 23)
  %v1197 = bitcast <8 x i32> %v1196 to <8 x float>
  %v1198 = shl <8 x i32> %v1195, splat (i32 23)
  %v1199 = bitcast <8 x i32> %v1198 to <8 x float>
  %v1200 = fadd <8 x float> %v1192, splat (float 0x3FF0000000000000)
  %v1201 = fmul <8 x float> %v1200, %v1197
  %v1202 = fmul <8 x float> %v1201, %v1199
  %v1203 = fcmp olt <8 x float> %v1177, splat (float 0x0000000000000000)
  %v1204 = select <8 x i1> %v1203, <8 x float> %v1202, <8 x float> splat (float 0x3FF0000000000000)
  %v1205 = fadd <8 x float> %v1202, splat (float 0x3FF0000000000000)
  %v1206 = fdiv <8 x float> %v1204, %v1205
  %v1207 = insertelement <8 x float> poison, float 0x3FE368B300000000, i64 0
  %v1208 = shufflevector <8 x float> %v1207, <8 x float> poison, <8 x i32> zeroinitializer
  %v1209 = fmul <8 x float> %v1208, %v1206
  %v1210 = fneg <8 x float> %v1209
  %v1211 = fcmp olt <8 x float> %v1210, splat (float 0xC05A400000000000)
  %v1212 = select <8 x i1> %v1211, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1210
  %v1213 = fcmp ogt <8 x float> %v1212, splat (float 0x4056400000000000)
  %v1214 = select <8 x i1> %v1213, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1212
  %v1215 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1214, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1216 = fsub <8 x float> %v1215, splat (float 0x4168000000000000)
  %v1217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1216, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1214)
  %v1218 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1216, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1217)
  %v1219 = bitcast <8 x float> %v1215 to <8 x i32>
  %v1220 = fmul <8 x float> %v1218, %v1218
  %v1221 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1218, <8 x float> splat (float 0x3F81227F40000000))
  %v1222 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1221, <8 x float> %v1218, <8 x float> splat (float 0x3FA5556740000000))
  %v1223 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1222, <8 x float> %v1218, <8 x float> splat (float 0x3FC5554B00000000))
  %v1224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1223, <8 x float> %v1218, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1225 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1220, <8 x float> %v1224, <8 x float> %v1218)
  %v1226 = sub <8 x i32> %v1219, splat (i32 1262485250)
  %v1227 = lshr <8 x i32> %v1226, splat (i32 1)
  %v1228 = sub <8 x i32> %v1226, %v1227
  %v1229 = shl <8 x i32> %v1227, splat (i32 23)
  %v1230 = bitcast <8 x i32> %v1229 to <8 x float>
  %v1231 = shl <8 x i32> %v1228, splat (i32 23)
  %v1232 = bitcast <8 x i32> %v1231 to <8 x float>
  %v1233 = fadd <8 x float> %v1225, splat (float 0x3FF0000000000000)
  %v1234 = fmul <8 x float> %v1233, %v1230
  %v1235 = fmul <8 x float> %v1234, %v1232
  %v1236 = add i64 0, %v1165
  %v1237 = getelementptr inbounds float, ptr %v38, i64 %v1236
  %v1238 = load <8 x float>, ptr %v1237, align 4
  %v1239 = fadd <8 x float> %v1238, %v1173
  %v1240 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1239)
  %v1241 = fneg <8 x float> %v1240
  %v1242 = fcmp olt <8 x float> %v1241, splat (float 0xC05A400000000000)
  %v1243 = select <8 x i1> %v1242, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1241
  %v1244 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1243, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1245 = fsub <8 x float> %v1244, splat (float 0x4168000000000000)
  %v1246 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1245, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1243)
  %v1247 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1245, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1246)
  %v1248 = bitcast <8 x float> %v1244 to <8 x i32>
  %v1249 = fmul <8 x float> %v1247, %v1247
  %v1250 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1247, <8 x float> splat (float 0x3F81227F40000000))
  %v1251 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1250, <8 x float> %v1247, <8 x float> splat (float 0x3FA5556740000000))
  %v1252 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1251, <8 x float> %v1247, <8 x float> splat (float 0x3FC5554B00000000))
  %v1253 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1252, <8 x float> %v1247, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1254 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1249, <8 x float> %v1253, <8 x float> %v1247)
  %v1255 = sub <8 x i32> %v1248, splat (i32 1262485250)
  %v1256 = lshr <8 x i32> %v1255, splat (i32 1)
  %v1257 = sub <8 x i32> %v1255, %v1256
  %v1258 = shl <8 x i32> %v1256, splat (i32 23)
  %v1259 = bitcast <8 x i32> %v1258 to <8 x float>
  %v1260 = shl <8 x i32> %v1257, splat (i32 23)
  %v1261 = bitcast <8 x i32> %v1260 to <8 x float>
  %v1262 = fadd <8 x float> %v1254, splat (float 0x3FF0000000000000)
  %v1263 = fmul <8 x float> %v1262, %v1259
  %v1264 = fmul <8 x float> %v1263, %v1261
  %v1265 = fcmp olt <8 x float> %v1239, splat (float 0x0000000000000000)
  %v1266 = select <8 x i1> %v1265, <8 x float> %v1264, <8 x float> splat (float 0x3FF0000000000000)
  %v1267 = fadd <8 x float> %v1264, splat (float 0x3FF0000000000000)
  %v1268 = fdiv <8 x float> %v1266, %v1267
  %v1269 = add i64 0, %v1165
  %v1270 = getelementptr inbounds float, ptr %v1136, i64 %v1269
  %v1271 = load <8 x float>, ptr %v1270, align 4
  %v1272 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1273 = shufflevector <8 x float> %v1272, <8 x float> poison, <8 x i32> zeroinitializer
  %v1274 = fsub <8 x float> %v1268, %v1273
  %v1275 = add i64 0, %v1165
  %v1276 = getelementptr inbounds float, ptr %v48, i64 %v1275
  %v1277 = load <8 x float>, ptr %v1276, align 4
  %v1278 = fmul <8 x float> %v1274, %v1277
  %v1279 = fadd <8 x float> %v1273, %v1278
  %v1280 = fmul <8 x float> %v1271, %v1279
  %v1281 = add i64 0, %v1165
  %v1282 = getelementptr inbounds float, ptr %v1142, i64 %v1281
  store <8 x float> %v1206, ptr %v1282, align 4
  %v1283 = add i64 0, %v1165
  %v1284 = getelementptr inbounds float, ptr %v1148, i64 %v1283
  store <8 x float> %v1235, ptr %v1284, align 4
  %v1285 = add i64 0, %v1165
  %v1286 = getelementptr inbounds float, ptr %v1154, i64 %v1285
  store <8 x float> %v1268, ptr %v1286, align 4
  %v1287 = add i64 0, %v1165
  %v1288 = getelementptr inbounds float, ptr %v1160, i64 %v1287
  store <8 x float> %v1280, ptr %v1288, align 4
  %v1289 = add nsw i64 %v1161, 1
  br label %b121
b123:
  %v1290 = add nsw i64 %v1126, 1
  br label %b118
b120:
  %v1291 = add nsw i64 %v1086, 1
  br label %b111
b113:
  %v1292 = add nsw i64 %v1080, 1
  br label %b108
b110:
  %v1293 = add nsw i64 %v1075, 96
  br label %b105
b107:
  %v1294 = add i64 %v7, 0
  %v1295 = sdiv i64 %v1294, 1
  %v1296 = add i64 %v2, 1
  %v1297 = mul i64 %v1295, %v2
  %v1298 = sdiv i64 %v1297, %v3
  %v1299 = mul i64 %v1298, 1
  %v1300 = icmp slt i64 %v1299, %v7
  %v1301 = select i1 %v1300, i64 %v1299, i64 %v7
  %v1302 = mul i64 %v1295, %v1296
  %v1303 = sdiv i64 %v1302, %v3
  %v1304 = mul i64 %v1303, 1
  %v1305 = icmp slt i64 %v1304, %v7
  %v1306 = select i1 %v1305, i64 %v1304, i64 %v7
  br label %b124
b124:
  %v1307 = phi i64 [ %v1301, %b107 ], [ %v1343, %b129 ]
  %v1308 = icmp slt i64 %v1307, %v1306
  br i1 %v1308, label %b125, label %b126
b125:
  br label %b127
b127:
  %v1309 = phi i64 [ 0, %b125 ], [ %v1342, %b132 ]
  %v1310 = icmp slt i64 %v1309, 2
  br i1 %v1310, label %b128, label %b129
b128:
  br label %b130
b130:
  %v1311 = phi i64 [ 0, %b128 ], [ %v1327, %b131 ]
  %v1312 = phi <8 x float> [ splat (float 0x0000000000000000), %b128 ], [ %v1326, %b131 ]
  %v1313 = icmp slt i64 %v1311, 8
  br i1 %v1313, label %b131, label %b132
b131:
  %v1314 = add i64 %v700, 0
  %v1315 = and i64 %v1314, %v274
  %v1316 = mul i64 %v1315, %v7
  %v1317 = add i64 %v1316, %v1307
  %v1318 = mul i64 %v1317, 16
  %v1319 = getelementptr inbounds float, ptr %v136, i64 %v1318
  %v1320 = mul i64 %v1309, 8
  %v1321 = add i64 0, %v1320
  %v1322 = add i64 %v1321, %v1311
  %v1323 = getelementptr inbounds float, ptr %v1319, i64 %v1322
  %v1324 = load <8 x float>, ptr %v1323, align 4
  %v1325 = fmul <8 x float> %v1324, %v1324
  %v1326 = fadd <8 x float> %v1312, %v1325
  %v1327 = add nsw i64 %v1311, 8
  br label %b130
b132:
  %v1328 = shufflevector <8 x float> %v1312, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1329 = shufflevector <8 x float> %v1312, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1330 = fadd <4 x float> %v1328, %v1329
  %v1331 = shufflevector <4 x float> %v1330, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1332 = shufflevector <4 x float> %v1330, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1333 = fadd <2 x float> %v1331, %v1332
  %v1334 = extractelement <2 x float> %v1333, i64 0
  %v1335 = extractelement <2 x float> %v1333, i64 1
  %v1336 = fadd float %v1334, %v1335
  %v1337 = fadd float %v1336, 0x0000000000000000
  %v1338 = mul i64 %v1307, 2
  %v1339 = getelementptr inbounds float, ptr %v150, i64 %v1338
  %v1340 = add i64 0, %v1309
  %v1341 = getelementptr inbounds float, ptr %v1339, i64 %v1340
  store float %v1337, ptr %v1341, align 4
  %v1342 = add nsw i64 %v1309, 1
  br label %b127
b129:
  %v1343 = add nsw i64 %v1307, 1
  br label %b124
b126:
  %v1344 = add i64 %v7, 0
  %v1345 = sdiv i64 %v1344, 1
  %v1346 = add i64 %v2, 1
  %v1347 = mul i64 %v1345, %v2
  %v1348 = sdiv i64 %v1347, %v3
  %v1349 = mul i64 %v1348, 1
  %v1350 = icmp slt i64 %v1349, %v7
  %v1351 = select i1 %v1350, i64 %v1349, i64 %v7
  %v1352 = mul i64 %v1345, %v1346
  %v1353 = sdiv i64 %v1352, %v3
  %v1354 = mul i64 %v1353, 1
  %v1355 = icmp slt i64 %v1354, %v7
  %v1356 = select i1 %v1355, i64 %v1354, i64 %v7
  br label %b133
b133:
  %v1357 = phi i64 [ %v1351, %b126 ], [ %v1403, %b134 ]
  %v1358 = icmp slt i64 %v1357, %v1356
  br i1 %v1358, label %b134, label %b135
b134:
  %v1359 = mul i64 %v1357, 2
  %v1360 = getelementptr inbounds float, ptr %v150, i64 %v1359
  %v1361 = add i64 %v700, 0
  %v1362 = and i64 %v1361, %v288
  %v1363 = mul i64 %v1362, %v7
  %v1364 = add i64 %v1363, %v1357
  %v1365 = mul i64 %v1364, 2
  %v1366 = getelementptr inbounds float, ptr %v152, i64 %v1365
  %v1367 = add i64 %v700, 0
  %v1368 = and i64 %v1367, %v290
  %v1369 = mul i64 %v1368, %v7
  %v1370 = add i64 %v1369, %v1357
  %v1371 = mul i64 %v1370, 2
  %v1372 = getelementptr inbounds float, ptr %v154, i64 %v1371
  %v1373 = icmp ult i64 2, 8
  %v1374 = select i1 %v1373, i64 2, i64 8
  %v1375 = trunc i64 %v1374 to i32
  %v1376 = insertelement <8 x i32> poison, i32 %v1375, i64 0
  %v1377 = shufflevector <8 x i32> %v1376, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1378 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1377
  %v1379 = add i64 0, 0
  %v1380 = getelementptr inbounds float, ptr %v1360, i64 %v1379
  %v1381 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1380, <8 x i1> %v1378, <8 x float> zeroinitializer)
  %v1382 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1383 = shufflevector <8 x float> %v1382, <8 x float> poison, <8 x i32> zeroinitializer
  %v1384 = fcmp ogt <8 x float> %v1381, %v1383
  %v1385 = select <8 x i1> %v1384, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1386 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1387 = shufflevector <8 x float> %v1386, <8 x float> poison, <8 x i32> zeroinitializer
  %v1388 = fcmp une <8 x float> %v1385, splat (float 0x0000000000000000)
  %v1389 = select <8 x i1> %v1388, <8 x float> %v1381, <8 x float> %v1387
  %v1390 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1389)
  %v1391 = fcmp une <8 x float> %v1385, splat (float 0x0000000000000000)
  %v1392 = select <8 x i1> %v1391, <8 x float> %v1390, <8 x float> %v1383
  %v1393 = insertelement <8 x float> poison, float 0x3D71979980000000, i64 0
  %v1394 = shufflevector <8 x float> %v1393, <8 x float> poison, <8 x i32> zeroinitializer
  %v1395 = fcmp uno <8 x float> %v1392, %v1392
  %v1396 = fcmp ogt <8 x float> %v1392, %v1394
  %v1397 = select <8 x i1> %v1396, <8 x float> %v1392, <8 x float> %v1394
  %v1398 = select <8 x i1> %v1395, <8 x float> %v1392, <8 x float> %v1397
  %v1399 = add i64 0, 0
  %v1400 = getelementptr inbounds float, ptr %v1366, i64 %v1399
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1381, ptr align 4 %v1400, <8 x i1> %v1378)
  %v1401 = add i64 0, 0
  %v1402 = getelementptr inbounds float, ptr %v1372, i64 %v1401
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1398, ptr align 4 %v1402, <8 x i1> %v1378)
  %v1403 = add nsw i64 %v1357, 1
  br label %b133
b135:
  %v1404 = add i64 %v7, 0
  %v1405 = sdiv i64 %v1404, 1
  %v1406 = add i64 %v2, 1
  %v1407 = mul i64 %v1405, %v2
  %v1408 = sdiv i64 %v1407, %v3
  %v1409 = mul i64 %v1408, 1
  %v1410 = icmp slt i64 %v1409, %v7
  %v1411 = select i1 %v1410, i64 %v1409, i64 %v7
  %v1412 = mul i64 %v1405, %v1406
  %v1413 = sdiv i64 %v1412, %v3
  %v1414 = mul i64 %v1413, 1
  %v1415 = icmp slt i64 %v1414, %v7
  %v1416 = select i1 %v1415, i64 %v1414, i64 %v7
  br label %b136
b136:
  %v1417 = phi i64 [ %v1411, %b135 ], [ %v1455, %b141 ]
  %v1418 = icmp slt i64 %v1417, %v1416
  br i1 %v1418, label %b137, label %b138
b137:
  br label %b139
b139:
  %v1419 = phi i64 [ 0, %b137 ], [ %v1454, %b140 ]
  %v1420 = icmp slt i64 %v1419, 2
  br i1 %v1420, label %b140, label %b141
b140:
  %v1421 = add i64 %v700, 0
  %v1422 = and i64 %v1421, %v274
  %v1423 = mul i64 %v1422, %v7
  %v1424 = add i64 %v1423, %v1417
  %v1425 = mul i64 %v1424, 16
  %v1426 = getelementptr inbounds float, ptr %v136, i64 %v1425
  %v1427 = add i64 %v700, 0
  %v1428 = and i64 %v1427, %v290
  %v1429 = mul i64 %v1428, %v7
  %v1430 = add i64 %v1429, %v1417
  %v1431 = mul i64 %v1430, 2
  %v1432 = getelementptr inbounds float, ptr %v154, i64 %v1431
  %v1433 = add i64 0, %v1419
  %v1434 = getelementptr inbounds float, ptr %v1432, i64 %v1433
  %v1435 = load float, ptr %v1434, align 4
  %v1436 = add i64 %v700, 0
  %v1437 = and i64 %v1436, %v292
  %v1438 = mul i64 %v1437, %v7
  %v1439 = add i64 %v1438, %v1417
  %v1440 = mul i64 %v1439, 16
  %v1441 = getelementptr inbounds float, ptr %v156, i64 %v1440
  %v1442 = mul i64 %v1419, 8
  %v1443 = add i64 0, %v1442
  %v1444 = add i64 %v1443, 0
  %v1445 = getelementptr inbounds float, ptr %v1426, i64 %v1444
  %v1446 = load <8 x float>, ptr %v1445, align 4
  %v1447 = insertelement <8 x float> poison, float %v1435, i64 0
  %v1448 = shufflevector <8 x float> %v1447, <8 x float> poison, <8 x i32> zeroinitializer
  %v1449 = fdiv <8 x float> %v1446, %v1448
  %v1450 = mul i64 %v1419, 8
  %v1451 = add i64 0, %v1450
  %v1452 = add i64 %v1451, 0
  %v1453 = getelementptr inbounds float, ptr %v1441, i64 %v1452
  store <8 x float> %v1449, ptr %v1453, align 4
  %v1454 = add nsw i64 %v1419, 1
  br label %b139
b141:
  %v1455 = add nsw i64 %v1417, 1
  br label %b136
b138:
  %v1456 = add i64 %v7, 0
  %v1457 = sdiv i64 %v1456, 1
  %v1458 = add i64 %v2, 1
  %v1459 = mul i64 %v1457, %v2
  %v1460 = sdiv i64 %v1459, %v3
  %v1461 = mul i64 %v1460, 1
  %v1462 = icmp slt i64 %v1461, %v7
  %v1463 = select i1 %v1462, i64 %v1461, i64 %v7
  %v1464 = mul i64 %v1457, %v1458
  %v1465 = sdiv i64 %v1464, %v3
  %v1466 = mul i64 %v1465, 1
  %v1467 = icmp slt i64 %v1466, %v7
  %v1468 = select i1 %v1467, i64 %v1466, i64 %v7
  br label %b142
b142:
  %v1469 = phi i64 [ %v1463, %b138 ], [ %v1528, %b147 ]
  %v1470 = icmp slt i64 %v1469, %v1468
  br i1 %v1470, label %b143, label %b144
b143:
  br label %b145
b145:
  %v1471 = phi i64 [ 0, %b143 ], [ %v1527, %b150 ]
  %v1472 = icmp slt i64 %v1471, 2
  br i1 %v1472, label %b146, label %b147
b146:
  br label %b148
b148:
  %v1473 = phi i64 [ 0, %b146 ], [ %v1526, %b153 ]
  %v1474 = icmp slt i64 %v1473, 8
  br i1 %v1474, label %b149, label %b150
b149:
  br label %b151
b151:
  %v1475 = phi i64 [ 0, %b149 ], [ %v1504, %b152 ]
  %v1476 = phi <8 x float> [ splat (float 0x0000000000000000), %b149 ], [ %v1503, %b152 ]
  %v1477 = icmp slt i64 %v1475, 8
  br i1 %v1477, label %b152, label %b153
b152:
  %v1478 = add i64 %v700, 0
  %v1479 = and i64 %v1478, %v250
  %v1480 = mul i64 %v1479, %v7
  %v1481 = add i64 %v1480, %v1469
  %v1482 = mul i64 %v1481, 128
  %v1483 = getelementptr inbounds float, ptr %v60, i64 %v1482
  %v1484 = add i64 %v700, 0
  %v1485 = and i64 %v1484, %v292
  %v1486 = mul i64 %v1485, %v7
  %v1487 = add i64 %v1486, %v1469
  %v1488 = mul i64 %v1487, 16
  %v1489 = getelementptr inbounds float, ptr %v156, i64 %v1488
  %v1490 = mul i64 %v1471, 64
  %v1491 = add i64 0, %v1490
  %v1492 = mul i64 %v1473, 8
  %v1493 = add i64 %v1491, %v1492
  %v1494 = add i64 %v1493, %v1475
  %v1495 = getelementptr inbounds float, ptr %v1483, i64 %v1494
  %v1496 = load <8 x float>, ptr %v1495, align 4
  %v1497 = mul i64 %v1471, 8
  %v1498 = add i64 0, %v1497
  %v1499 = add i64 %v1498, %v1475
  %v1500 = getelementptr inbounds float, ptr %v1489, i64 %v1499
  %v1501 = load <8 x float>, ptr %v1500, align 4
  %v1502 = fmul <8 x float> %v1496, %v1501
  %v1503 = fadd <8 x float> %v1476, %v1502
  %v1504 = add nsw i64 %v1475, 8
  br label %b151
b153:
  %v1505 = shufflevector <8 x float> %v1476, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1506 = shufflevector <8 x float> %v1476, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1507 = fadd <4 x float> %v1505, %v1506
  %v1508 = shufflevector <4 x float> %v1507, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1509 = shufflevector <4 x float> %v1507, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1510 = fadd <2 x float> %v1508, %v1509
  %v1511 = extractelement <2 x float> %v1510, i64 0
  %v1512 = extractelement <2 x float> %v1510, i64 1
  %v1513 = fadd float %v1511, %v1512
  %v1514 = fadd float %v1513, 0x0000000000000000
  %v1515 = add i64 %v700, 0
  %v1516 = and i64 %v1515, %v294
  %v1517 = mul i64 %v1516, %v7
  %v1518 = add i64 %v1517, %v1469
  %v1519 = mul i64 %v1518, 16
  %v1520 = getelementptr inbounds float, ptr %v158, i64 %v1519
  %v1521 = mul i64 %v1471, 8
  %v1522 = add i64 0, %v1521
  %v1523 = add i64 %v1522, %v1473
  %v1524 = add i64 %v1523, 0
  %v1525 = getelementptr inbounds float, ptr %v1520, i64 %v1524
  store float %v1514, ptr %v1525, align 4
  %v1526 = add nsw i64 %v1473, 1
  br label %b148
b150:
  %v1527 = add nsw i64 %v1471, 1
  br label %b145
b147:
  %v1528 = add nsw i64 %v1469, 1
  br label %b142
b144:
  %v1529 = add i64 %v7, 0
  %v1530 = sdiv i64 %v1529, 1
  %v1531 = add i64 %v2, 1
  %v1532 = mul i64 %v1530, %v2
  %v1533 = sdiv i64 %v1532, %v3
  %v1534 = mul i64 %v1533, 1
  %v1535 = icmp slt i64 %v1534, %v7
  %v1536 = select i1 %v1535, i64 %v1534, i64 %v7
  %v1537 = mul i64 %v1530, %v1531
  %v1538 = sdiv i64 %v1537, %v3
  %v1539 = mul i64 %v1538, 1
  %v1540 = icmp slt i64 %v1539, %v7
  %v1541 = select i1 %v1540, i64 %v1539, i64 %v7
  br label %b154
b154:
  %v1542 = phi i64 [ %v1536, %b144 ], [ %v1651, %b159 ]
  %v1543 = icmp slt i64 %v1542, %v1541
  br i1 %v1543, label %b155, label %b156
b155:
  br label %b157
b157:
  %v1544 = phi i64 [ 0, %b155 ], [ %v1650, %b162 ]
  %v1545 = icmp slt i64 %v1544, 2
  br i1 %v1545, label %b158, label %b159
b158:
  br label %b160
b160:
  %v1546 = phi i64 [ 0, %b158 ], [ %v1649, %b161 ]
  %v1547 = icmp slt i64 %v1546, 8
  br i1 %v1547, label %b161, label %b162
b161:
  %v1548 = add i64 %v700, 0
  %v1549 = and i64 %v1548, %v250
  %v1550 = mul i64 %v1549, %v7
  %v1551 = add i64 %v1550, %v1542
  %v1552 = mul i64 %v1551, 128
  %v1553 = getelementptr inbounds float, ptr %v60, i64 %v1552
  %v1554 = add i64 %v700, 0
  %v1555 = and i64 %v1554, %v282
  %v1556 = mul i64 %v1555, %v7
  %v1557 = add i64 %v1556, %v1542
  %v1558 = mul i64 %v1557, 16
  %v1559 = getelementptr inbounds float, ptr %v144, i64 %v1558
  %v1560 = add i64 %v700, 0
  %v1561 = and i64 %v1560, %v294
  %v1562 = mul i64 %v1561, %v7
  %v1563 = add i64 %v1562, %v1542
  %v1564 = mul i64 %v1563, 16
  %v1565 = getelementptr inbounds float, ptr %v158, i64 %v1564
  %v1566 = mul i64 %v1544, 8
  %v1567 = add i64 0, %v1566
  %v1568 = add i64 %v1567, %v1546
  %v1569 = getelementptr inbounds float, ptr %v1565, i64 %v1568
  %v1570 = load float, ptr %v1569, align 4
  %v1571 = add i64 %v700, 0
  %v1572 = and i64 %v1571, %v284
  %v1573 = mul i64 %v1572, %v7
  %v1574 = add i64 %v1573, %v1542
  %v1575 = mul i64 %v1574, 16
  %v1576 = getelementptr inbounds float, ptr %v146, i64 %v1575
  %v1577 = add i64 %v700, 0
  %v1578 = and i64 %v1577, %v292
  %v1579 = mul i64 %v1578, %v7
  %v1580 = add i64 %v1579, %v1542
  %v1581 = mul i64 %v1580, 16
  %v1582 = getelementptr inbounds float, ptr %v156, i64 %v1581
  %v1583 = add i64 %v700, 0
  %v1584 = and i64 %v1583, %v272
  %v1585 = mul i64 %v1584, %v7
  %v1586 = add i64 %v1585, %v1542
  %v1587 = mul i64 %v1586, 16
  %v1588 = getelementptr inbounds float, ptr %v134, i64 %v1587
  %v1589 = mul i64 %v1544, 8
  %v1590 = add i64 0, %v1589
  %v1591 = add i64 %v1590, %v1546
  %v1592 = getelementptr inbounds float, ptr %v1588, i64 %v1591
  %v1593 = load float, ptr %v1592, align 4
  %v1594 = add i64 %v700, 0
  %v1595 = and i64 %v1594, %v286
  %v1596 = mul i64 %v1595, %v7
  %v1597 = add i64 %v1596, %v1542
  %v1598 = mul i64 %v1597, 16
  %v1599 = getelementptr inbounds float, ptr %v148, i64 %v1598
  %v1600 = add i64 %v700, 1
  %v1601 = and i64 %v1600, %v250
  %v1602 = mul i64 %v1601, %v7
  %v1603 = add i64 %v1602, %v1542
  %v1604 = mul i64 %v1603, 128
  %v1605 = getelementptr inbounds float, ptr %v60, i64 %v1604
  %v1606 = mul i64 %v1544, 64
  %v1607 = add i64 0, %v1606
  %v1608 = mul i64 %v1546, 8
  %v1609 = add i64 %v1607, %v1608
  %v1610 = add i64 %v1609, 0
  %v1611 = getelementptr inbounds float, ptr %v1553, i64 %v1610
  %v1612 = load <8 x float>, ptr %v1611, align 4
  %v1613 = mul i64 %v1544, 8
  %v1614 = add i64 0, %v1613
  %v1615 = add i64 %v1614, 0
  %v1616 = getelementptr inbounds float, ptr %v1559, i64 %v1615
  %v1617 = load <8 x float>, ptr %v1616, align 4
  %v1618 = fmul <8 x float> %v1612, %v1617
  %v1619 = mul i64 %v1544, 8
  %v1620 = add i64 0, %v1619
  %v1621 = add i64 %v1620, 0
  %v1622 = getelementptr inbounds float, ptr %v1576, i64 %v1621
  %v1623 = load <8 x float>, ptr %v1622, align 4
  %v1624 = mul i64 %v1544, 8
  %v1625 = add i64 0, %v1624
  %v1626 = add i64 %v1625, 0
  %v1627 = getelementptr inbounds float, ptr %v1582, i64 %v1626
  %v1628 = load <8 x float>, ptr %v1627, align 4
  %v1629 = fmul <8 x float> %v1623, %v1628
  %v1630 = insertelement <8 x float> poison, float %v1570, i64 0
  %v1631 = shufflevector <8 x float> %v1630, <8 x float> poison, <8 x i32> zeroinitializer
  %v1632 = fmul <8 x float> %v1631, %v1629
  %v1633 = fsub <8 x float> %v1618, %v1632
  %v1634 = mul i64 %v1544, 8
  %v1635 = add i64 0, %v1634
  %v1636 = add i64 %v1635, 0
  %v1637 = getelementptr inbounds float, ptr %v1599, i64 %v1636
  %v1638 = load <8 x float>, ptr %v1637, align 4
  %v1639 = insertelement <8 x float> poison, float %v1593, i64 0
  %v1640 = shufflevector <8 x float> %v1639, <8 x float> poison, <8 x i32> zeroinitializer
  %v1641 = fmul <8 x float> %v1640, %v1638
  %v1642 = fadd <8 x float> %v1633, %v1641
  %v1643 = mul i64 %v1544, 64
  %v1644 = add i64 0, %v1643
  %v1645 = mul i64 %v1546, 8
  %v1646 = add i64 %v1644, %v1645
  %v1647 = add i64 %v1646, 0
  %v1648 = getelementptr inbounds float, ptr %v1605, i64 %v1647
  store <8 x float> %v1642, ptr %v1648, align 4
  %v1649 = add nsw i64 %v1546, 1
  br label %b160
b162:
  %v1650 = add nsw i64 %v1544, 1
  br label %b157
b159:
  %v1651 = add nsw i64 %v1542, 1
  br label %b154
b156:
  %v1652 = add i64 %v7, 0
  %v1653 = sdiv i64 %v1652, 1
  %v1654 = add i64 %v2, 1
  %v1655 = mul i64 %v1653, %v2
  %v1656 = sdiv i64 %v1655, %v3
  %v1657 = mul i64 %v1656, 1
  %v1658 = icmp slt i64 %v1657, %v7
  %v1659 = select i1 %v1658, i64 %v1657, i64 %v7
  %v1660 = mul i64 %v1653, %v1654
  %v1661 = sdiv i64 %v1660, %v3
  %v1662 = mul i64 %v1661, 1
  %v1663 = icmp slt i64 %v1662, %v7
  %v1664 = select i1 %v1663, i64 %v1662, i64 %v7
  br label %b163
b163:
  %v1665 = phi i64 [ %v1659, %b156 ], [ %v1687, %b168 ]
  %v1666 = icmp slt i64 %v1665, %v1664
  br i1 %v1666, label %b164, label %b165
b164:
  %v1667 = add i64 %v700, 0
  %v1668 = and i64 %v1667, %v246
  %v1669 = mul i64 %v1668, %v7
  %v1670 = add i64 %v1669, %v1665
  %v1671 = mul i64 %v1670, 16
  %v1672 = getelementptr inbounds float, ptr %v10, i64 %v1671
  %v1673 = add i64 %v700, 1
  %v1674 = and i64 %v1673, %v252
  %v1675 = mul i64 %v1674, %v7
  %v1676 = add i64 %v1675, %v1665
  %v1677 = mul i64 %v1676, 16
  %v1678 = getelementptr inbounds float, ptr %v62, i64 %v1677
  br label %b166
b166:
  %v1679 = phi i64 [ 0, %b164 ], [ %v1686, %b167 ]
  %v1680 = icmp slt i64 %v1679, 16
  br i1 %v1680, label %b167, label %b168
b167:
  %v1681 = add i64 0, %v1679
  %v1682 = getelementptr inbounds float, ptr %v1672, i64 %v1681
  %v1683 = load <8 x float>, ptr %v1682, align 4
  %v1684 = add i64 0, %v1679
  %v1685 = getelementptr inbounds float, ptr %v1678, i64 %v1684
  store <8 x float> %v1683, ptr %v1685, align 4
  %v1686 = add nsw i64 %v1679, 8
  br label %b166
b168:
  %v1687 = add nsw i64 %v1665, 1
  br label %b163
b165:
  %v1688 = add nsw i64 %v700, 1
  br label %b58
b60:
  %v1689 = icmp sgt i64 %v3, 1
  br i1 %v1689, label %b169, label %b170
b169:
  %v1690 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1691 = atomicrmw add ptr %v1690, i64 1 acq_rel
  %v1692 = load i64, ptr %v363, align 8
  %v1693 = add i64 %v1692, 1
  store i64 %v1693, ptr %v363, align 8
  %v1694 = mul i64 %v3, %v1693
  br label %b171
b171:
  %v1695 = load atomic i64, ptr %v1690 acquire, align 8
  %v1696 = icmp slt i64 %v1695, %v1694
  br i1 %v1696, label %b172, label %b173
b172:
  %v1697 = call i32 @sched_yield()
  br label %b171
b173:
  br label %b170
b170:
  %v1698 = getelementptr inbounds float, ptr %v365, i64 4608
  %v1699 = getelementptr inbounds float, ptr %v365, i64 4864
  %v1700 = getelementptr inbounds float, ptr %v365, i64 6912
  %v1701 = getelementptr inbounds float, ptr %v365, i64 8960
  %v1702 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1703 = load i64, ptr %v1702, align 8
  %v1704 = icmp eq i64 %v1703, 0
  br i1 %v1704, label %b174, label %b175
b174:
  %v1705 = add i64 1, 0
  %v1706 = sdiv i64 %v1705, 1
  %v1707 = add i64 %v2, 1
  %v1708 = mul i64 %v1706, %v2
  %v1709 = sdiv i64 %v1708, %v3
  %v1710 = mul i64 %v1709, 1
  %v1711 = icmp slt i64 %v1710, 1
  %v1712 = select i1 %v1711, i64 %v1710, i64 1
  %v1713 = mul i64 %v1706, %v1707
  %v1714 = sdiv i64 %v1713, %v3
  %v1715 = mul i64 %v1714, 1
  %v1716 = icmp slt i64 %v1715, 1
  %v1717 = select i1 %v1716, i64 %v1715, i64 1
  %v1718 = icmp slt i64 %v1717, 1
  %v1719 = select i1 %v1718, i64 %v1717, i64 1
  br label %b176
b176:
  %v1720 = phi i64 [ %v1712, %b174 ], [ %v1743, %b177 ]
  %v1721 = icmp slt i64 %v1720, %v1719
  br i1 %v1721, label %b177, label %b178
b177:
  %v1722 = mul i64 %v1720, 256
  %v1723 = mul i64 %v1720, 16
  %v1724 = add i64 %v1722, 0
  %v1725 = add i64 %v1723, 0
  %v1726 = getelementptr inbounds float, ptr %v1698, i64 %v1724
  %v1727 = sub i64 16, %v1725
  %v1728 = icmp slt i64 %v1727, 0
  %v1729 = select i1 %v1728, i64 0, i64 %v1727
  %v1730 = mul i64 %v1725, 16
  %v1731 = add i64 0, %v1730
  %v1732 = getelementptr inbounds float, ptr %v14, i64 %v1731
  call void @pack_turned(ptr %v1732, i64 16, i64 1, i64 16, i64 %v1729, ptr %v1726, i64 16)
  %v1733 = add i64 %v1722, 8
  %v1734 = add i64 %v1723, 8
  %v1735 = getelementptr inbounds float, ptr %v1698, i64 %v1733
  %v1736 = sub i64 16, %v1734
  %v1737 = icmp slt i64 %v1736, 0
  %v1738 = select i1 %v1737, i64 0, i64 %v1736
  %v1739 = mul i64 %v1734, 16
  %v1740 = add i64 0, %v1739
  %v1741 = getelementptr inbounds float, ptr %v14, i64 %v1740
  call void @pack_turned(ptr %v1741, i64 16, i64 1, i64 16, i64 %v1738, ptr %v1735, i64 16)
  %v1742 = add i64 %v1722, 256
  %v1743 = add nsw i64 %v1720, 1
  br label %b176
b178:
  %v1744 = add i64 4, 0
  %v1745 = sdiv i64 %v1744, 1
  %v1746 = add i64 %v2, 1
  %v1747 = mul i64 %v1745, %v2
  %v1748 = sdiv i64 %v1747, %v3
  %v1749 = mul i64 %v1748, 1
  %v1750 = icmp slt i64 %v1749, 4
  %v1751 = select i1 %v1750, i64 %v1749, i64 4
  %v1752 = mul i64 %v1745, %v1746
  %v1753 = sdiv i64 %v1752, %v3
  %v1754 = mul i64 %v1753, 1
  %v1755 = icmp slt i64 %v1754, 4
  %v1756 = select i1 %v1755, i64 %v1754, i64 4
  %v1757 = icmp slt i64 %v1756, 4
  %v1758 = select i1 %v1757, i64 %v1756, i64 4
  br label %b179
b179:
  %v1759 = phi i64 [ %v1751, %b178 ], [ %v1800, %b180 ]
  %v1760 = icmp slt i64 %v1759, %v1758
  br i1 %v1760, label %b180, label %b181
b180:
  %v1761 = mul i64 %v1759, 512
  %v1762 = mul i64 %v1759, 32
  %v1763 = add i64 %v1761, 0
  %v1764 = add i64 %v1762, 0
  %v1765 = getelementptr inbounds float, ptr %v1699, i64 %v1763
  %v1766 = sub i64 128, %v1764
  %v1767 = icmp slt i64 %v1766, 0
  %v1768 = select i1 %v1767, i64 0, i64 %v1766
  %v1769 = mul i64 %v1764, 16
  %v1770 = add i64 0, %v1769
  %v1771 = getelementptr inbounds float, ptr %v42, i64 %v1770
  call void @pack_turned(ptr %v1771, i64 16, i64 1, i64 16, i64 %v1768, ptr %v1765, i64 32)
  %v1772 = add i64 %v1761, 8
  %v1773 = add i64 %v1762, 8
  %v1774 = getelementptr inbounds float, ptr %v1699, i64 %v1772
  %v1775 = sub i64 128, %v1773
  %v1776 = icmp slt i64 %v1775, 0
  %v1777 = select i1 %v1776, i64 0, i64 %v1775
  %v1778 = mul i64 %v1773, 16
  %v1779 = add i64 0, %v1778
  %v1780 = getelementptr inbounds float, ptr %v42, i64 %v1779
  call void @pack_turned(ptr %v1780, i64 16, i64 1, i64 16, i64 %v1777, ptr %v1774, i64 32)
  %v1781 = add i64 %v1761, 16
  %v1782 = add i64 %v1762, 16
  %v1783 = getelementptr inbounds float, ptr %v1699, i64 %v1781
  %v1784 = sub i64 128, %v1782
  %v1785 = icmp slt i64 %v1784, 0
  %v1786 = select i1 %v1785, i64 0, i64 %v1784
  %v1787 = mul i64 %v1782, 16
  %v1788 = add i64 0, %v1787
  %v1789 = getelementptr inbounds float, ptr %v42, i64 %v1788
  call void @pack_turned(ptr %v1789, i64 16, i64 1, i64 16, i64 %v1786, ptr %v1783, i64 32)
  %v1790 = add i64 %v1761, 24
  %v1791 = add i64 %v1762, 24
  %v1792 = getelementptr inbounds float, ptr %v1699, i64 %v1790
  %v1793 = sub i64 128, %v1791
  %v1794 = icmp slt i64 %v1793, 0
  %v1795 = select i1 %v1794, i64 0, i64 %v1793
  %v1796 = mul i64 %v1791, 16
  %v1797 = add i64 0, %v1796
  %v1798 = getelementptr inbounds float, ptr %v42, i64 %v1797
  call void @pack_turned(ptr %v1798, i64 16, i64 1, i64 16, i64 %v1795, ptr %v1792, i64 32)
  %v1799 = add i64 %v1761, 512
  %v1800 = add nsw i64 %v1759, 1
  br label %b179
b181:
  %v1801 = add i64 1, 0
  %v1802 = sdiv i64 %v1801, 1
  %v1803 = add i64 %v2, 1
  %v1804 = mul i64 %v1802, %v2
  %v1805 = sdiv i64 %v1804, %v3
  %v1806 = mul i64 %v1805, 1
  %v1807 = icmp slt i64 %v1806, 1
  %v1808 = select i1 %v1807, i64 %v1806, i64 1
  %v1809 = mul i64 %v1802, %v1803
  %v1810 = sdiv i64 %v1809, %v3
  %v1811 = mul i64 %v1810, 1
  %v1812 = icmp slt i64 %v1811, 1
  %v1813 = select i1 %v1812, i64 %v1811, i64 1
  %v1814 = icmp slt i64 %v1813, 1
  %v1815 = select i1 %v1814, i64 %v1813, i64 1
  br label %b182
b182:
  %v1816 = phi i64 [ %v1808, %b181 ], [ %v1839, %b183 ]
  %v1817 = icmp slt i64 %v1816, %v1815
  br i1 %v1817, label %b183, label %b184
b183:
  %v1818 = mul i64 %v1816, 2048
  %v1819 = mul i64 %v1816, 16
  %v1820 = add i64 %v1818, 0
  %v1821 = add i64 %v1819, 0
  %v1822 = getelementptr inbounds float, ptr %v1700, i64 %v1820
  %v1823 = sub i64 16, %v1821
  %v1824 = icmp slt i64 %v1823, 0
  %v1825 = select i1 %v1824, i64 0, i64 %v1823
  %v1826 = mul i64 %v1821, 128
  %v1827 = add i64 0, %v1826
  %v1828 = getelementptr inbounds float, ptr %v44, i64 %v1827
  call void @pack_turned(ptr %v1828, i64 128, i64 1, i64 128, i64 %v1825, ptr %v1822, i64 16)
  %v1829 = add i64 %v1818, 8
  %v1830 = add i64 %v1819, 8
  %v1831 = getelementptr inbounds float, ptr %v1700, i64 %v1829
  %v1832 = sub i64 16, %v1830
  %v1833 = icmp slt i64 %v1832, 0
  %v1834 = select i1 %v1833, i64 0, i64 %v1832
  %v1835 = mul i64 %v1830, 128
  %v1836 = add i64 0, %v1835
  %v1837 = getelementptr inbounds float, ptr %v44, i64 %v1836
  call void @pack_turned(ptr %v1837, i64 128, i64 1, i64 128, i64 %v1834, ptr %v1831, i64 16)
  %v1838 = add i64 %v1818, 2048
  %v1839 = add nsw i64 %v1816, 1
  br label %b182
b184:
  %v1840 = add i64 1, 0
  %v1841 = sdiv i64 %v1840, 1
  %v1842 = add i64 %v2, 1
  %v1843 = mul i64 %v1841, %v2
  %v1844 = sdiv i64 %v1843, %v3
  %v1845 = mul i64 %v1844, 1
  %v1846 = icmp slt i64 %v1845, 1
  %v1847 = select i1 %v1846, i64 %v1845, i64 1
  %v1848 = mul i64 %v1841, %v1842
  %v1849 = sdiv i64 %v1848, %v3
  %v1850 = mul i64 %v1849, 1
  %v1851 = icmp slt i64 %v1850, 1
  %v1852 = select i1 %v1851, i64 %v1850, i64 1
  %v1853 = icmp slt i64 %v1852, 1
  %v1854 = select i1 %v1853, i64 %v1852, i64 1
  br label %b185
b185:
  %v1855 = phi i64 [ %v1847, %b184 ], [ %v1878, %b186 ]
  %v1856 = icmp slt i64 %v1855, %v1854
  br i1 %v1856, label %b186, label %b187
b186:
  %v1857 = mul i64 %v1855, 256
  %v1858 = mul i64 %v1855, 16
  %v1859 = add i64 %v1857, 0
  %v1860 = add i64 %v1858, 0
  %v1861 = getelementptr inbounds float, ptr %v1701, i64 %v1859
  %v1862 = sub i64 16, %v1860
  %v1863 = icmp slt i64 %v1862, 0
  %v1864 = select i1 %v1863, i64 0, i64 %v1862
  %v1865 = mul i64 %v1860, 16
  %v1866 = add i64 0, %v1865
  %v1867 = getelementptr inbounds float, ptr %v56, i64 %v1866
  call void @pack_turned(ptr %v1867, i64 16, i64 1, i64 16, i64 %v1864, ptr %v1861, i64 16)
  %v1868 = add i64 %v1857, 8
  %v1869 = add i64 %v1858, 8
  %v1870 = getelementptr inbounds float, ptr %v1701, i64 %v1868
  %v1871 = sub i64 16, %v1869
  %v1872 = icmp slt i64 %v1871, 0
  %v1873 = select i1 %v1872, i64 0, i64 %v1871
  %v1874 = mul i64 %v1869, 16
  %v1875 = add i64 0, %v1874
  %v1876 = getelementptr inbounds float, ptr %v56, i64 %v1875
  call void @pack_turned(ptr %v1876, i64 16, i64 1, i64 16, i64 %v1873, ptr %v1870, i64 16)
  %v1877 = add i64 %v1857, 256
  %v1878 = add nsw i64 %v1855, 1
  br label %b185
b187:
  br label %b175
b175:
  %v1879 = icmp sgt i64 %v3, 1
  br i1 %v1879, label %b188, label %b189
b188:
  %v1880 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1881 = atomicrmw add ptr %v1880, i64 1 acq_rel
  %v1882 = load i64, ptr %v363, align 8
  %v1883 = add i64 %v1882, 1
  store i64 %v1883, ptr %v363, align 8
  %v1884 = mul i64 %v3, %v1883
  br label %b190
b190:
  %v1885 = load atomic i64, ptr %v1880 acquire, align 8
  %v1886 = icmp slt i64 %v1885, %v1884
  br i1 %v1886, label %b191, label %b192
b191:
  %v1887 = call i32 @sched_yield()
  br label %b190
b192:
  br label %b189
b189:
  %v1889 = add i64 %v8, 0
  %v1890 = sdiv i64 %v1889, 1
  %v1891 = add i64 %v2, 1
  %v1892 = mul i64 %v1890, %v2
  %v1893 = sdiv i64 %v1892, %v3
  %v1894 = mul i64 %v1893, 1
  %v1895 = icmp slt i64 %v1894, %v8
  %v1896 = select i1 %v1895, i64 %v1894, i64 %v8
  %v1897 = mul i64 %v1890, %v1891
  %v1898 = sdiv i64 %v1897, %v3
  %v1899 = mul i64 %v1898, 1
  %v1900 = icmp slt i64 %v1899, %v8
  %v1901 = select i1 %v1900, i64 %v1899, i64 %v8
  br label %b193
b193:
  %v1902 = phi i64 [ %v1896, %b189 ], [ %v1956, %b198 ]
  %v1903 = icmp slt i64 %v1902, %v1901
  br i1 %v1903, label %b194, label %b195
b194:
  %v1904 = add i64 %v1902, 96
  %v1905 = icmp slt i64 %v1904, %v1901
  %v1906 = select i1 %v1905, i64 %v1904, i64 %v1901
  br label %b196
b196:
  %v1907 = phi i64 [ 0, %b194 ], [ %v1955, %b201 ]
  %v1908 = icmp slt i64 %v1907, 1
  br i1 %v1908, label %b197, label %b198
b197:
  %v1909 = sub i64 %v1906, %v1902
  %v1910 = sub i64 6, 1
  %v1911 = add i64 %v1909, %v1910
  %v1912 = sdiv i64 %v1911, 6
  br label %b199
b199:
  %v1913 = phi i64 [ 0, %b197 ], [ %v1954, %b206 ]
  %v1914 = icmp slt i64 %v1913, %v1912
  br i1 %v1914, label %b200, label %b201
b200:
  %v1915 = mul i64 %v1909, %v1913
  %v1916 = sdiv i64 %v1915, %v1912
  %v1917 = add i64 %v1902, %v1916
  %v1918 = add i64 %v1913, 1
  %v1919 = mul i64 %v1909, %v1918
  %v1920 = sdiv i64 %v1919, %v1912
  %v1921 = add i64 %v1902, %v1920
  %v1922 = mul i64 %v1907, 256
  %v1923 = getelementptr inbounds float, ptr %v1698, i64 %v1922
  %v1924 = sub i64 %v1921, %v1917
  %v1925 = mul i64 %v1917, 16
  %v1926 = getelementptr inbounds float, ptr %v120, i64 %v1925
  %v1927 = getelementptr inbounds float, ptr %v1926, i64 0
  %v1928 = sub i64 %v1924, 1
  %v1929 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1928
  %v1930 = load ptr, ptr %v1929, align 4
  %v1931 = getelementptr inbounds float, ptr %v1888, i64 0
  %v1932 = icmp sgt i64 %v1924, 0
  br i1 %v1932, label %b202, label %b203
b202:
  call void %v1930(ptr %v1927, i64 16, ptr %v1923, i64 16, ptr %v1931, i64 16, i64 8)
  br label %b203
b203:
  %v1933 = add i64 %v1922, 256
  br label %b204
b204:
  %v1934 = phi i64 [ %v1917, %b203 ], [ %v1953, %b209 ]
  %v1935 = icmp slt i64 %v1934, %v1921
  br i1 %v1935, label %b205, label %b206
b205:
  %v1936 = sub i64 %v1934, %v1917
  %v1937 = mul i64 %v1936, 16
  %v1938 = getelementptr inbounds float, ptr %v1888, i64 %v1937
  %v1939 = mul i64 %v1934, 16
  %v1940 = getelementptr inbounds float, ptr %v160, i64 %v1939
  br label %b207
b207:
  %v1941 = phi i64 [ 0, %b205 ], [ %v1952, %b208 ]
  %v1942 = icmp slt i64 %v1941, 2
  br i1 %v1942, label %b208, label %b209
b208:
  %v1943 = mul i64 %v1907, 2
  %v1944 = add i64 %v1943, %v1941
  %v1945 = mul i64 %v1944, 8
  %v1946 = add i64 0, %v1941
  %v1947 = mul i64 %v1946, 8
  %v1948 = getelementptr inbounds float, ptr %v1938, i64 %v1947
  %v1949 = load <8 x float>, ptr %v1948, align 4
  %v1950 = add i64 0, %v1945
  %v1951 = getelementptr inbounds float, ptr %v1940, i64 %v1950
  store <8 x float> %v1949, ptr %v1951, align 4
  %v1952 = add nsw i64 %v1941, 1
  br label %b207
b209:
  %v1953 = add nsw i64 %v1934, 1
  br label %b204
b206:
  %v1954 = add nsw i64 %v1913, 1
  br label %b199
b201:
  %v1955 = add nsw i64 %v1907, 1
  br label %b196
b198:
  %v1956 = add nsw i64 %v1902, 96
  br label %b193
b195:
  %v1958 = add i64 %v8, 0
  %v1959 = sdiv i64 %v1958, 1
  %v1960 = add i64 %v2, 1
  %v1961 = mul i64 %v1959, %v2
  %v1962 = sdiv i64 %v1961, %v3
  %v1963 = mul i64 %v1962, 1
  %v1964 = icmp slt i64 %v1963, %v8
  %v1965 = select i1 %v1964, i64 %v1963, i64 %v8
  %v1966 = mul i64 %v1959, %v1960
  %v1967 = sdiv i64 %v1966, %v3
  %v1968 = mul i64 %v1967, 1
  %v1969 = icmp slt i64 %v1968, %v8
  %v1970 = select i1 %v1969, i64 %v1968, i64 %v8
  br label %b210
b210:
  %v1971 = phi i64 [ %v1965, %b195 ], [ %v2054, %b215 ]
  %v1972 = icmp slt i64 %v1971, %v1970
  br i1 %v1972, label %b211, label %b212
b211:
  %v1973 = add i64 %v1971, 96
  %v1974 = icmp slt i64 %v1973, %v1970
  %v1975 = select i1 %v1974, i64 %v1973, i64 %v1970
  br label %b213
b213:
  %v1976 = phi i64 [ 0, %b211 ], [ %v2053, %b218 ]
  %v1977 = icmp slt i64 %v1976, 4
  br i1 %v1977, label %b214, label %b215
b214:
  %v1978 = sub i64 %v1975, %v1971
  %v1979 = sub i64 2, 1
  %v1980 = add i64 %v1978, %v1979
  %v1981 = sdiv i64 %v1980, 2
  br label %b216
b216:
  %v1982 = phi i64 [ 0, %b214 ], [ %v2052, %b223 ]
  %v1983 = icmp slt i64 %v1982, %v1981
  br i1 %v1983, label %b217, label %b218
b217:
  %v1984 = mul i64 %v1978, %v1982
  %v1985 = sdiv i64 %v1984, %v1981
  %v1986 = add i64 %v1971, %v1985
  %v1987 = add i64 %v1982, 1
  %v1988 = mul i64 %v1978, %v1987
  %v1989 = sdiv i64 %v1988, %v1981
  %v1990 = add i64 %v1971, %v1989
  %v1991 = mul i64 %v1976, 512
  %v1992 = getelementptr inbounds float, ptr %v1699, i64 %v1991
  %v1993 = sub i64 %v1990, %v1986
  %v1994 = mul i64 %v1986, 16
  %v1995 = getelementptr inbounds float, ptr %v130, i64 %v1994
  %v1996 = getelementptr inbounds float, ptr %v1995, i64 0
  %v1997 = sub i64 %v1993, 1
  %v1998 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v1997
  %v1999 = load ptr, ptr %v1998, align 4
  %v2000 = getelementptr inbounds float, ptr %v1957, i64 0
  %v2001 = icmp sgt i64 %v1993, 0
  br i1 %v2001, label %b219, label %b220
b219:
  call void %v1999(ptr %v1996, i64 16, ptr %v1992, i64 16, ptr %v2000, i64 32, i64 8)
  br label %b220
b220:
  %v2002 = add i64 %v1991, 512
  br label %b221
b221:
  %v2003 = phi i64 [ %v1986, %b220 ], [ %v2051, %b226 ]
  %v2004 = icmp slt i64 %v2003, %v1990
  br i1 %v2004, label %b222, label %b223
b222:
  %v2005 = sub i64 %v2003, %v1986
  %v2006 = mul i64 %v2005, 32
  %v2007 = getelementptr inbounds float, ptr %v1957, i64 %v2006
  %v2008 = mul i64 %v2003, 128
  %v2009 = getelementptr inbounds float, ptr %v162, i64 %v2008
  br label %b224
b224:
  %v2010 = phi i64 [ 0, %b222 ], [ %v2050, %b225 ]
  %v2011 = icmp slt i64 %v2010, 4
  br i1 %v2011, label %b225, label %b226
b225:
  %v2012 = mul i64 %v1976, 4
  %v2013 = add i64 %v2012, %v2010
  %v2014 = mul i64 %v2013, 8
  %v2015 = add i64 0, %v2010
  %v2016 = mul i64 %v2015, 8
  %v2017 = getelementptr inbounds float, ptr %v2007, i64 %v2016
  %v2018 = load <8 x float>, ptr %v2017, align 4
  %v2019 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2018)
  %v2020 = fneg <8 x float> %v2019
  %v2021 = fcmp olt <8 x float> %v2020, splat (float 0xC05A400000000000)
  %v2022 = select <8 x i1> %v2021, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2020
  %v2023 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2022, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2024 = fsub <8 x float> %v2023, splat (float 0x4168000000000000)
  %v2025 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2024, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2022)
  %v2026 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2024, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2025)
  %v2027 = bitcast <8 x float> %v2023 to <8 x i32>
  %v2028 = fmul <8 x float> %v2026, %v2026
  %v2029 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2026, <8 x float> splat (float 0x3F81227F40000000))
  %v2030 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2029, <8 x float> %v2026, <8 x float> splat (float 0x3FA5556740000000))
  %v2031 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2030, <8 x float> %v2026, <8 x float> splat (float 0x3FC5554B00000000))
  %v2032 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2031, <8 x float> %v2026, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2033 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2028, <8 x float> %v2032, <8 x float> %v2026)
  %v2034 = sub <8 x i32> %v2027, splat (i32 1262485250)
  %v2035 = lshr <8 x i32> %v2034, splat (i32 1)
  %v2036 = sub <8 x i32> %v2034, %v2035
  %v2037 = shl <8 x i32> %v2035, splat (i32 23)
  %v2038 = bitcast <8 x i32> %v2037 to <8 x float>
  %v2039 = shl <8 x i32> %v2036, splat (i32 23)
  %v2040 = bitcast <8 x i32> %v2039 to <8 x float>
  %v2041 = fadd <8 x float> %v2033, splat (float 0x3FF0000000000000)
  %v2042 = fmul <8 x float> %v2041, %v2038
  %v2043 = fmul <8 x float> %v2042, %v2040
  %v2044 = fcmp olt <8 x float> %v2018, splat (float 0x0000000000000000)
  %v2045 = select <8 x i1> %v2044, <8 x float> %v2043, <8 x float> splat (float 0x3FF0000000000000)
  %v2046 = fadd <8 x float> %v2043, splat (float 0x3FF0000000000000)
  %v2047 = fdiv <8 x float> %v2045, %v2046
  %v2048 = add i64 0, %v2014
  %v2049 = getelementptr inbounds float, ptr %v2009, i64 %v2048
  store <8 x float> %v2047, ptr %v2049, align 4
  %v2050 = add nsw i64 %v2010, 1
  br label %b224
b226:
  %v2051 = add nsw i64 %v2003, 1
  br label %b221
b223:
  %v2052 = add nsw i64 %v1982, 1
  br label %b216
b218:
  %v2053 = add nsw i64 %v1976, 1
  br label %b213
b215:
  %v2054 = add nsw i64 %v1971, 96
  br label %b210
b212:
  %v2056 = add i64 %v8, 0
  %v2057 = sdiv i64 %v2056, 1
  %v2058 = add i64 %v2, 1
  %v2059 = mul i64 %v2057, %v2
  %v2060 = sdiv i64 %v2059, %v3
  %v2061 = mul i64 %v2060, 1
  %v2062 = icmp slt i64 %v2061, %v8
  %v2063 = select i1 %v2062, i64 %v2061, i64 %v8
  %v2064 = mul i64 %v2057, %v2058
  %v2065 = sdiv i64 %v2064, %v3
  %v2066 = mul i64 %v2065, 1
  %v2067 = icmp slt i64 %v2066, %v8
  %v2068 = select i1 %v2067, i64 %v2066, i64 %v8
  br label %b227
b227:
  %v2069 = phi i64 [ %v2063, %b212 ], [ %v2123, %b232 ]
  %v2070 = icmp slt i64 %v2069, %v2068
  br i1 %v2070, label %b228, label %b229
b228:
  %v2071 = add i64 %v2069, 96
  %v2072 = icmp slt i64 %v2071, %v2068
  %v2073 = select i1 %v2072, i64 %v2071, i64 %v2068
  br label %b230
b230:
  %v2074 = phi i64 [ 0, %b228 ], [ %v2122, %b235 ]
  %v2075 = icmp slt i64 %v2074, 1
  br i1 %v2075, label %b231, label %b232
b231:
  %v2076 = sub i64 %v2073, %v2069
  %v2077 = sub i64 6, 1
  %v2078 = add i64 %v2076, %v2077
  %v2079 = sdiv i64 %v2078, 6
  br label %b233
b233:
  %v2080 = phi i64 [ 0, %b231 ], [ %v2121, %b240 ]
  %v2081 = icmp slt i64 %v2080, %v2079
  br i1 %v2081, label %b234, label %b235
b234:
  %v2082 = mul i64 %v2076, %v2080
  %v2083 = sdiv i64 %v2082, %v2079
  %v2084 = add i64 %v2069, %v2083
  %v2085 = add i64 %v2080, 1
  %v2086 = mul i64 %v2076, %v2085
  %v2087 = sdiv i64 %v2086, %v2079
  %v2088 = add i64 %v2069, %v2087
  %v2089 = mul i64 %v2074, 2048
  %v2090 = getelementptr inbounds float, ptr %v1700, i64 %v2089
  %v2091 = sub i64 %v2088, %v2084
  %v2092 = mul i64 %v2084, 128
  %v2093 = getelementptr inbounds float, ptr %v162, i64 %v2092
  %v2094 = getelementptr inbounds float, ptr %v2093, i64 0
  %v2095 = sub i64 %v2091, 1
  %v2096 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v2095
  %v2097 = load ptr, ptr %v2096, align 4
  %v2098 = getelementptr inbounds float, ptr %v2055, i64 0
  %v2099 = icmp sgt i64 %v2091, 0
  br i1 %v2099, label %b236, label %b237
b236:
  call void %v2097(ptr %v2094, i64 128, ptr %v2090, i64 128, ptr %v2098, i64 16, i64 8)
  br label %b237
b237:
  %v2100 = add i64 %v2089, 2048
  br label %b238
b238:
  %v2101 = phi i64 [ %v2084, %b237 ], [ %v2120, %b243 ]
  %v2102 = icmp slt i64 %v2101, %v2088
  br i1 %v2102, label %b239, label %b240
b239:
  %v2103 = sub i64 %v2101, %v2084
  %v2104 = mul i64 %v2103, 16
  %v2105 = getelementptr inbounds float, ptr %v2055, i64 %v2104
  %v2106 = mul i64 %v2101, 16
  %v2107 = getelementptr inbounds float, ptr %v164, i64 %v2106
  br label %b241
b241:
  %v2108 = phi i64 [ 0, %b239 ], [ %v2119, %b242 ]
  %v2109 = icmp slt i64 %v2108, 2
  br i1 %v2109, label %b242, label %b243
b242:
  %v2110 = mul i64 %v2074, 2
  %v2111 = add i64 %v2110, %v2108
  %v2112 = mul i64 %v2111, 8
  %v2113 = add i64 0, %v2108
  %v2114 = mul i64 %v2113, 8
  %v2115 = getelementptr inbounds float, ptr %v2105, i64 %v2114
  %v2116 = load <8 x float>, ptr %v2115, align 4
  %v2117 = add i64 0, %v2112
  %v2118 = getelementptr inbounds float, ptr %v2107, i64 %v2117
  store <8 x float> %v2116, ptr %v2118, align 4
  %v2119 = add nsw i64 %v2108, 1
  br label %b241
b243:
  %v2120 = add nsw i64 %v2101, 1
  br label %b238
b240:
  %v2121 = add nsw i64 %v2080, 1
  br label %b233
b235:
  %v2122 = add nsw i64 %v2074, 1
  br label %b230
b232:
  %v2123 = add nsw i64 %v2069, 96
  br label %b227
b229:
  %v2124 = add i64 %v8, 0
  %v2125 = sdiv i64 %v2124, 1
  %v2126 = add i64 %v2, 1
  %v2127 = mul i64 %v2125, %v2
  %v2128 = sdiv i64 %v2127, %v3
  %v2129 = mul i64 %v2128, 1
  %v2130 = icmp slt i64 %v2129, %v8
  %v2131 = select i1 %v2130, i64 %v2129, i64 %v8
  %v2132 = mul i64 %v2125, %v2126
  %v2133 = sdiv i64 %v2132, %v3
  %v2134 = mul i64 %v2133, 1
  %v2135 = icmp slt i64 %v2134, %v8
  %v2136 = select i1 %v2135, i64 %v2134, i64 %v8
  br label %b244
b244:
  %v2137 = phi i64 [ %v2131, %b229 ], [ %v2182, %b249 ]
  %v2138 = icmp slt i64 %v2137, %v2136
  br i1 %v2138, label %b245, label %b246
b245:
  br label %b247
b247:
  %v2139 = phi i64 [ 0, %b245 ], [ %v2181, %b252 ]
  %v2140 = icmp slt i64 %v2139, 2
  br i1 %v2140, label %b248, label %b249
b248:
  br label %b250
b250:
  %v2141 = phi i64 [ 0, %b248 ], [ %v2166, %b251 ]
  %v2142 = phi <8 x float> [ splat (float 0x0000000000000000), %b248 ], [ %v2165, %b251 ]
  %v2143 = icmp slt i64 %v2141, 8
  br i1 %v2143, label %b251, label %b252
b251:
  %v2144 = mul i64 %v2137, 16
  %v2145 = getelementptr inbounds float, ptr %v160, i64 %v2144
  %v2146 = mul i64 %v2137, 16
  %v2147 = getelementptr inbounds float, ptr %v148, i64 %v2146
  %v2148 = mul i64 %v2139, 8
  %v2149 = add i64 0, %v2148
  %v2150 = add i64 %v2149, %v2141
  %v2151 = getelementptr inbounds float, ptr %v2145, i64 %v2150
  %v2152 = load <8 x float>, ptr %v2151, align 4
  %v2153 = mul i64 %v2139, 8
  %v2154 = add i64 0, %v2153
  %v2155 = add i64 %v2154, %v2141
  %v2156 = getelementptr inbounds float, ptr %v2147, i64 %v2155
  %v2157 = load <8 x float>, ptr %v2156, align 4
  %v2158 = fmul <8 x float> %v2152, %v2157
  %v2159 = mul i64 %v2139, 8
  %v2160 = add i64 0, %v2159
  %v2161 = add i64 %v2160, %v2141
  %v2162 = getelementptr inbounds float, ptr %v50, i64 %v2161
  %v2163 = load <8 x float>, ptr %v2162, align 4
  %v2164 = fmul <8 x float> %v2158, %v2163
  %v2165 = fadd <8 x float> %v2142, %v2164
  %v2166 = add nsw i64 %v2141, 8
  br label %b250
b252:
  %v2167 = shufflevector <8 x float> %v2142, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2168 = shufflevector <8 x float> %v2142, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2169 = fadd <4 x float> %v2167, %v2168
  %v2170 = shufflevector <4 x float> %v2169, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2171 = shufflevector <4 x float> %v2169, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2172 = fadd <2 x float> %v2170, %v2171
  %v2173 = extractelement <2 x float> %v2172, i64 0
  %v2174 = extractelement <2 x float> %v2172, i64 1
  %v2175 = fadd float %v2173, %v2174
  %v2176 = fadd float %v2175, 0x0000000000000000
  %v2177 = mul i64 %v2137, 2
  %v2178 = getelementptr inbounds float, ptr %v166, i64 %v2177
  %v2179 = add i64 0, %v2139
  %v2180 = getelementptr inbounds float, ptr %v2178, i64 %v2179
  store float %v2176, ptr %v2180, align 4
  %v2181 = add nsw i64 %v2139, 1
  br label %b247
b249:
  %v2182 = add nsw i64 %v2137, 1
  br label %b244
b246:
  %v2183 = add i64 %v8, 0
  %v2184 = sdiv i64 %v2183, 1
  %v2185 = add i64 %v2, 1
  %v2186 = mul i64 %v2184, %v2
  %v2187 = sdiv i64 %v2186, %v3
  %v2188 = mul i64 %v2187, 1
  %v2189 = icmp slt i64 %v2188, %v8
  %v2190 = select i1 %v2189, i64 %v2188, i64 %v8
  %v2191 = mul i64 %v2184, %v2185
  %v2192 = sdiv i64 %v2191, %v3
  %v2193 = mul i64 %v2192, 1
  %v2194 = icmp slt i64 %v2193, %v8
  %v2195 = select i1 %v2194, i64 %v2193, i64 %v8
  br label %b253
b253:
  %v2196 = phi i64 [ %v2190, %b246 ], [ %v2245, %b258 ]
  %v2197 = icmp slt i64 %v2196, %v2195
  br i1 %v2197, label %b254, label %b255
b254:
  br label %b256
b256:
  %v2198 = phi i64 [ 0, %b254 ], [ %v2244, %b261 ]
  %v2199 = icmp slt i64 %v2198, 2
  br i1 %v2199, label %b257, label %b258
b257:
  br label %b259
b259:
  %v2200 = phi i64 [ 0, %b257 ], [ %v2243, %b264 ]
  %v2201 = icmp slt i64 %v2200, 8
  br i1 %v2201, label %b260, label %b261
b260:
  br label %b262
b262:
  %v2202 = phi i64 [ 0, %b260 ], [ %v2225, %b263 ]
  %v2203 = phi <8 x float> [ splat (float 0x0000000000000000), %b260 ], [ %v2224, %b263 ]
  %v2204 = icmp slt i64 %v2202, 8
  br i1 %v2204, label %b263, label %b264
b263:
  %v2205 = mul i64 1, %v7
  %v2206 = add i64 %v2196, %v2205
  %v2207 = mul i64 %v2206, 128
  %v2208 = getelementptr inbounds float, ptr %v60, i64 %v2207
  %v2209 = mul i64 %v2196, 16
  %v2210 = getelementptr inbounds float, ptr %v160, i64 %v2209
  %v2211 = mul i64 %v2198, 64
  %v2212 = add i64 0, %v2211
  %v2213 = mul i64 %v2200, 8
  %v2214 = add i64 %v2212, %v2213
  %v2215 = add i64 %v2214, %v2202
  %v2216 = getelementptr inbounds float, ptr %v2208, i64 %v2215
  %v2217 = load <8 x float>, ptr %v2216, align 4
  %v2218 = mul i64 %v2198, 8
  %v2219 = add i64 0, %v2218
  %v2220 = add i64 %v2219, %v2202
  %v2221 = getelementptr inbounds float, ptr %v2210, i64 %v2220
  %v2222 = load <8 x float>, ptr %v2221, align 4
  %v2223 = fmul <8 x float> %v2217, %v2222
  %v2224 = fadd <8 x float> %v2203, %v2223
  %v2225 = add nsw i64 %v2202, 8
  br label %b262
b264:
  %v2226 = shufflevector <8 x float> %v2203, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2227 = shufflevector <8 x float> %v2203, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2228 = fadd <4 x float> %v2226, %v2227
  %v2229 = shufflevector <4 x float> %v2228, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2230 = shufflevector <4 x float> %v2228, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2231 = fadd <2 x float> %v2229, %v2230
  %v2232 = extractelement <2 x float> %v2231, i64 0
  %v2233 = extractelement <2 x float> %v2231, i64 1
  %v2234 = fadd float %v2232, %v2233
  %v2235 = fadd float %v2234, 0x0000000000000000
  %v2236 = mul i64 %v2196, 16
  %v2237 = getelementptr inbounds float, ptr %v168, i64 %v2236
  %v2238 = mul i64 %v2198, 8
  %v2239 = add i64 0, %v2238
  %v2240 = add i64 %v2239, %v2200
  %v2241 = add i64 %v2240, 0
  %v2242 = getelementptr inbounds float, ptr %v2237, i64 %v2241
  store float %v2235, ptr %v2242, align 4
  %v2243 = add nsw i64 %v2200, 1
  br label %b259
b261:
  %v2244 = add nsw i64 %v2198, 1
  br label %b256
b258:
  %v2245 = add nsw i64 %v2196, 1
  br label %b253
b255:
  %v2246 = add i64 %v8, 0
  %v2247 = sdiv i64 %v2246, 1
  %v2248 = add i64 %v2, 1
  %v2249 = mul i64 %v2247, %v2
  %v2250 = sdiv i64 %v2249, %v3
  %v2251 = mul i64 %v2250, 1
  %v2252 = icmp slt i64 %v2251, %v8
  %v2253 = select i1 %v2252, i64 %v2251, i64 %v8
  %v2254 = mul i64 %v2247, %v2248
  %v2255 = sdiv i64 %v2254, %v3
  %v2256 = mul i64 %v2255, 1
  %v2257 = icmp slt i64 %v2256, %v8
  %v2258 = select i1 %v2257, i64 %v2256, i64 %v8
  br label %b265
b265:
  %v2259 = phi i64 [ %v2253, %b255 ], [ %v2276, %b266 ]
  %v2260 = icmp slt i64 %v2259, %v2258
  br i1 %v2260, label %b266, label %b267
b266:
  %v2261 = mul i64 %v2259, 2
  %v2262 = getelementptr inbounds float, ptr %v166, i64 %v2261
  %v2263 = mul i64 %v2259, 2
  %v2264 = getelementptr inbounds float, ptr %v170, i64 %v2263
  %v2265 = icmp ult i64 2, 8
  %v2266 = select i1 %v2265, i64 2, i64 8
  %v2267 = trunc i64 %v2266 to i32
  %v2268 = insertelement <8 x i32> poison, i32 %v2267, i64 0
  %v2269 = shufflevector <8 x i32> %v2268, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2270 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2269
  %v2271 = add i64 0, 0
  %v2272 = getelementptr inbounds float, ptr %v2262, i64 %v2271
  %v2273 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2272, <8 x i1> %v2270, <8 x float> zeroinitializer)
  %v2274 = add i64 0, 0
  %v2275 = getelementptr inbounds float, ptr %v2264, i64 %v2274
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2273, ptr align 4 %v2275, <8 x i1> %v2270)
  %v2276 = add nsw i64 %v2259, 1
  br label %b265
b267:
  %v2277 = add i64 %v8, 0
  %v2278 = sdiv i64 %v2277, 1
  %v2279 = add i64 %v2, 1
  %v2280 = mul i64 %v2278, %v2
  %v2281 = sdiv i64 %v2280, %v3
  %v2282 = mul i64 %v2281, 1
  %v2283 = icmp slt i64 %v2282, %v8
  %v2284 = select i1 %v2283, i64 %v2282, i64 %v8
  %v2285 = mul i64 %v2278, %v2279
  %v2286 = sdiv i64 %v2285, %v3
  %v2287 = mul i64 %v2286, 1
  %v2288 = icmp slt i64 %v2287, %v8
  %v2289 = select i1 %v2288, i64 %v2287, i64 %v8
  br label %b268
b268:
  %v2290 = phi i64 [ %v2284, %b267 ], [ %v2321, %b273 ]
  %v2291 = icmp slt i64 %v2290, %v2289
  br i1 %v2291, label %b269, label %b270
b269:
  br label %b271
b271:
  %v2292 = phi i64 [ 0, %b269 ], [ %v2320, %b276 ]
  %v2293 = icmp slt i64 %v2292, 2
  br i1 %v2293, label %b272, label %b273
b272:
  br label %b274
b274:
  %v2294 = phi i64 [ 0, %b272 ], [ %v2305, %b275 ]
  %v2295 = phi <8 x float> [ splat (float 0x0000000000000000), %b272 ], [ %v2304, %b275 ]
  %v2296 = icmp slt i64 %v2294, 8
  br i1 %v2296, label %b275, label %b276
b275:
  %v2297 = mul i64 %v2290, 16
  %v2298 = getelementptr inbounds float, ptr %v168, i64 %v2297
  %v2299 = mul i64 %v2292, 8
  %v2300 = add i64 0, %v2299
  %v2301 = add i64 %v2300, %v2294
  %v2302 = getelementptr inbounds float, ptr %v2298, i64 %v2301
  %v2303 = load <8 x float>, ptr %v2302, align 4
  %v2304 = fadd <8 x float> %v2295, %v2303
  %v2305 = add nsw i64 %v2294, 8
  br label %b274
b276:
  %v2306 = shufflevector <8 x float> %v2295, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2307 = shufflevector <8 x float> %v2295, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2308 = fadd <4 x float> %v2306, %v2307
  %v2309 = shufflevector <4 x float> %v2308, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2310 = shufflevector <4 x float> %v2308, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2311 = fadd <2 x float> %v2309, %v2310
  %v2312 = extractelement <2 x float> %v2311, i64 0
  %v2313 = extractelement <2 x float> %v2311, i64 1
  %v2314 = fadd float %v2312, %v2313
  %v2315 = fadd float %v2314, 0x0000000000000000
  %v2316 = mul i64 %v2290, 2
  %v2317 = getelementptr inbounds float, ptr %v166, i64 %v2316
  %v2318 = add i64 0, %v2292
  %v2319 = getelementptr inbounds float, ptr %v2317, i64 %v2318
  store float %v2315, ptr %v2319, align 4
  %v2320 = add nsw i64 %v2292, 1
  br label %b271
b273:
  %v2321 = add nsw i64 %v2290, 1
  br label %b268
b270:
  %v2322 = add i64 %v8, 0
  %v2323 = sdiv i64 %v2322, 1
  %v2324 = add i64 %v2, 1
  %v2325 = mul i64 %v2323, %v2
  %v2326 = sdiv i64 %v2325, %v3
  %v2327 = mul i64 %v2326, 1
  %v2328 = icmp slt i64 %v2327, %v8
  %v2329 = select i1 %v2328, i64 %v2327, i64 %v8
  %v2330 = mul i64 %v2323, %v2324
  %v2331 = sdiv i64 %v2330, %v3
  %v2332 = mul i64 %v2331, 1
  %v2333 = icmp slt i64 %v2332, %v8
  %v2334 = select i1 %v2333, i64 %v2332, i64 %v8
  br label %b277
b277:
  %v2335 = phi i64 [ %v2329, %b270 ], [ %v2355, %b278 ]
  %v2336 = icmp slt i64 %v2335, %v2334
  br i1 %v2336, label %b278, label %b279
b278:
  %v2337 = mul i64 %v2335, 2
  %v2338 = getelementptr inbounds float, ptr %v166, i64 %v2337
  %v2339 = mul i64 %v2335, 2
  %v2340 = getelementptr inbounds float, ptr %v172, i64 %v2339
  %v2341 = icmp ult i64 2, 8
  %v2342 = select i1 %v2341, i64 2, i64 8
  %v2343 = trunc i64 %v2342 to i32
  %v2344 = insertelement <8 x i32> poison, i32 %v2343, i64 0
  %v2345 = shufflevector <8 x i32> %v2344, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2346 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2345
  %v2347 = add i64 0, 0
  %v2348 = getelementptr inbounds float, ptr %v2338, i64 %v2347
  %v2349 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2348, <8 x i1> %v2346, <8 x float> zeroinitializer)
  %v2350 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v2351 = shufflevector <8 x float> %v2350, <8 x float> poison, <8 x i32> zeroinitializer
  %v2352 = fdiv <8 x float> %v2349, %v2351
  %v2353 = add i64 0, 0
  %v2354 = getelementptr inbounds float, ptr %v2340, i64 %v2353
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2352, ptr align 4 %v2354, <8 x i1> %v2346)
  %v2355 = add nsw i64 %v2335, 1
  br label %b277
b279:
  %v2356 = add i64 %v8, 0
  %v2357 = sdiv i64 %v2356, 1
  %v2358 = add i64 %v2, 1
  %v2359 = mul i64 %v2357, %v2
  %v2360 = sdiv i64 %v2359, %v3
  %v2361 = mul i64 %v2360, 1
  %v2362 = icmp slt i64 %v2361, %v8
  %v2363 = select i1 %v2362, i64 %v2361, i64 %v8
  %v2364 = mul i64 %v2357, %v2358
  %v2365 = sdiv i64 %v2364, %v3
  %v2366 = mul i64 %v2365, 1
  %v2367 = icmp slt i64 %v2366, %v8
  %v2368 = select i1 %v2367, i64 %v2366, i64 %v8
  br label %b280
b280:
  %v2369 = phi i64 [ %v2363, %b279 ], [ %v2395, %b285 ]
  %v2370 = icmp slt i64 %v2369, %v2368
  br i1 %v2370, label %b281, label %b282
b281:
  br label %b283
b283:
  %v2371 = phi i64 [ 0, %b281 ], [ %v2394, %b284 ]
  %v2372 = icmp slt i64 %v2371, 2
  br i1 %v2372, label %b284, label %b285
b284:
  %v2373 = mul i64 %v2369, 16
  %v2374 = getelementptr inbounds float, ptr %v168, i64 %v2373
  %v2375 = mul i64 %v2369, 2
  %v2376 = getelementptr inbounds float, ptr %v172, i64 %v2375
  %v2377 = add i64 0, %v2371
  %v2378 = getelementptr inbounds float, ptr %v2376, i64 %v2377
  %v2379 = load float, ptr %v2378, align 4
  %v2380 = mul i64 %v2369, 16
  %v2381 = getelementptr inbounds float, ptr %v174, i64 %v2380
  %v2382 = mul i64 %v2371, 8
  %v2383 = add i64 0, %v2382
  %v2384 = add i64 %v2383, 0
  %v2385 = getelementptr inbounds float, ptr %v2374, i64 %v2384
  %v2386 = load <8 x float>, ptr %v2385, align 4
  %v2387 = insertelement <8 x float> poison, float %v2379, i64 0
  %v2388 = shufflevector <8 x float> %v2387, <8 x float> poison, <8 x i32> zeroinitializer
  %v2389 = fsub <8 x float> %v2386, %v2388
  %v2390 = mul i64 %v2371, 8
  %v2391 = add i64 0, %v2390
  %v2392 = add i64 %v2391, 0
  %v2393 = getelementptr inbounds float, ptr %v2381, i64 %v2392
  store <8 x float> %v2389, ptr %v2393, align 4
  %v2394 = add nsw i64 %v2371, 1
  br label %b283
b285:
  %v2395 = add nsw i64 %v2369, 1
  br label %b280
b282:
  %v2396 = add i64 %v8, 0
  %v2397 = sdiv i64 %v2396, 1
  %v2398 = add i64 %v2, 1
  %v2399 = mul i64 %v2397, %v2
  %v2400 = sdiv i64 %v2399, %v3
  %v2401 = mul i64 %v2400, 1
  %v2402 = icmp slt i64 %v2401, %v8
  %v2403 = select i1 %v2402, i64 %v2401, i64 %v8
  %v2404 = mul i64 %v2397, %v2398
  %v2405 = sdiv i64 %v2404, %v3
  %v2406 = mul i64 %v2405, 1
  %v2407 = icmp slt i64 %v2406, %v8
  %v2408 = select i1 %v2407, i64 %v2406, i64 %v8
  br label %b286
b286:
  %v2409 = phi i64 [ %v2403, %b282 ], [ %v2441, %b291 ]
  %v2410 = icmp slt i64 %v2409, %v2408
  br i1 %v2410, label %b287, label %b288
b287:
  br label %b289
b289:
  %v2411 = phi i64 [ 0, %b287 ], [ %v2440, %b294 ]
  %v2412 = icmp slt i64 %v2411, 2
  br i1 %v2412, label %b290, label %b291
b290:
  br label %b292
b292:
  %v2413 = phi i64 [ 0, %b290 ], [ %v2425, %b293 ]
  %v2414 = phi <8 x float> [ splat (float 0x0000000000000000), %b290 ], [ %v2424, %b293 ]
  %v2415 = icmp slt i64 %v2413, 8
  br i1 %v2415, label %b293, label %b294
b293:
  %v2416 = mul i64 %v2409, 16
  %v2417 = getelementptr inbounds float, ptr %v174, i64 %v2416
  %v2418 = mul i64 %v2411, 8
  %v2419 = add i64 0, %v2418
  %v2420 = add i64 %v2419, %v2413
  %v2421 = getelementptr inbounds float, ptr %v2417, i64 %v2420
  %v2422 = load <8 x float>, ptr %v2421, align 4
  %v2423 = fmul <8 x float> %v2422, %v2422
  %v2424 = fadd <8 x float> %v2414, %v2423
  %v2425 = add nsw i64 %v2413, 8
  br label %b292
b294:
  %v2426 = shufflevector <8 x float> %v2414, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2427 = shufflevector <8 x float> %v2414, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2428 = fadd <4 x float> %v2426, %v2427
  %v2429 = shufflevector <4 x float> %v2428, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2430 = shufflevector <4 x float> %v2428, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2431 = fadd <2 x float> %v2429, %v2430
  %v2432 = extractelement <2 x float> %v2431, i64 0
  %v2433 = extractelement <2 x float> %v2431, i64 1
  %v2434 = fadd float %v2432, %v2433
  %v2435 = fadd float %v2434, 0x0000000000000000
  %v2436 = mul i64 %v2409, 2
  %v2437 = getelementptr inbounds float, ptr %v166, i64 %v2436
  %v2438 = add i64 0, %v2411
  %v2439 = getelementptr inbounds float, ptr %v2437, i64 %v2438
  store float %v2435, ptr %v2439, align 4
  %v2440 = add nsw i64 %v2411, 1
  br label %b289
b291:
  %v2441 = add nsw i64 %v2409, 1
  br label %b286
b288:
  %v2442 = add i64 %v8, 0
  %v2443 = sdiv i64 %v2442, 1
  %v2444 = add i64 %v2, 1
  %v2445 = mul i64 %v2443, %v2
  %v2446 = sdiv i64 %v2445, %v3
  %v2447 = mul i64 %v2446, 1
  %v2448 = icmp slt i64 %v2447, %v8
  %v2449 = select i1 %v2448, i64 %v2447, i64 %v8
  %v2450 = mul i64 %v2443, %v2444
  %v2451 = sdiv i64 %v2450, %v3
  %v2452 = mul i64 %v2451, 1
  %v2453 = icmp slt i64 %v2452, %v8
  %v2454 = select i1 %v2453, i64 %v2452, i64 %v8
  br label %b295
b295:
  %v2455 = phi i64 [ %v2449, %b288 ], [ %v2486, %b296 ]
  %v2456 = icmp slt i64 %v2455, %v2454
  br i1 %v2456, label %b296, label %b297
b296:
  %v2457 = mul i64 %v2455, 2
  %v2458 = getelementptr inbounds float, ptr %v166, i64 %v2457
  %v2459 = mul i64 %v2455, 2
  %v2460 = getelementptr inbounds float, ptr %v172, i64 %v2459
  %v2461 = mul i64 %v2455, 2
  %v2462 = getelementptr inbounds float, ptr %v176, i64 %v2461
  %v2463 = icmp ult i64 2, 8
  %v2464 = select i1 %v2463, i64 2, i64 8
  %v2465 = trunc i64 %v2464 to i32
  %v2466 = insertelement <8 x i32> poison, i32 %v2465, i64 0
  %v2467 = shufflevector <8 x i32> %v2466, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2468 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2467
  %v2469 = add i64 0, 0
  %v2470 = getelementptr inbounds float, ptr %v2458, i64 %v2469
  %v2471 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2470, <8 x i1> %v2468, <8 x float> zeroinitializer)
  %v2472 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v2473 = shufflevector <8 x float> %v2472, <8 x float> poison, <8 x i32> zeroinitializer
  %v2474 = fdiv <8 x float> %v2471, %v2473
  %v2475 = insertelement <8 x float> poison, float 0x3F44F8B580000000, i64 0
  %v2476 = shufflevector <8 x float> %v2475, <8 x float> poison, <8 x i32> zeroinitializer
  %v2477 = fadd <8 x float> %v2474, %v2476
  %v2478 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v2477)
  %v2479 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2480 = shufflevector <8 x float> %v2479, <8 x float> poison, <8 x i32> zeroinitializer
  %v2481 = fdiv <8 x float> %v2480, %v2478
  %v2482 = add i64 0, 0
  %v2483 = getelementptr inbounds float, ptr %v2460, i64 %v2482
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2478, ptr align 4 %v2483, <8 x i1> %v2468)
  %v2484 = add i64 0, 0
  %v2485 = getelementptr inbounds float, ptr %v2462, i64 %v2484
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2481, ptr align 4 %v2485, <8 x i1> %v2468)
  %v2486 = add nsw i64 %v2455, 1
  br label %b295
b297:
  %v2487 = add i64 %v8, 0
  %v2488 = sdiv i64 %v2487, 1
  %v2489 = add i64 %v2, 1
  %v2490 = mul i64 %v2488, %v2
  %v2491 = sdiv i64 %v2490, %v3
  %v2492 = mul i64 %v2491, 1
  %v2493 = icmp slt i64 %v2492, %v8
  %v2494 = select i1 %v2493, i64 %v2492, i64 %v8
  %v2495 = mul i64 %v2488, %v2489
  %v2496 = sdiv i64 %v2495, %v3
  %v2497 = mul i64 %v2496, 1
  %v2498 = icmp slt i64 %v2497, %v8
  %v2499 = select i1 %v2498, i64 %v2497, i64 %v8
  br label %b298
b298:
  %v2500 = phi i64 [ %v2494, %b297 ], [ %v2554, %b303 ]
  %v2501 = icmp slt i64 %v2500, %v2499
  br i1 %v2501, label %b299, label %b300
b299:
  br label %b301
b301:
  %v2502 = phi i64 [ 0, %b299 ], [ %v2553, %b302 ]
  %v2503 = icmp slt i64 %v2502, 2
  br i1 %v2503, label %b302, label %b303
b302:
  %v2504 = mul i64 %v2500, 16
  %v2505 = getelementptr inbounds float, ptr %v174, i64 %v2504
  %v2506 = mul i64 %v2500, 2
  %v2507 = getelementptr inbounds float, ptr %v176, i64 %v2506
  %v2508 = add i64 0, %v2502
  %v2509 = getelementptr inbounds float, ptr %v2507, i64 %v2508
  %v2510 = load float, ptr %v2509, align 4
  %v2511 = mul i64 %v2500, 2
  %v2512 = getelementptr inbounds float, ptr %v170, i64 %v2511
  %v2513 = add i64 0, %v2502
  %v2514 = getelementptr inbounds float, ptr %v2512, i64 %v2513
  %v2515 = load float, ptr %v2514, align 4
  %v2516 = mul i64 %v2500, 16
  %v2517 = getelementptr inbounds float, ptr %v134, i64 %v2516
  %v2518 = mul i64 %v2500, 16
  %v2519 = getelementptr inbounds float, ptr %v168, i64 %v2518
  %v2520 = mul i64 %v2502, 8
  %v2521 = add i64 0, %v2520
  %v2522 = add i64 %v2521, 0
  %v2523 = getelementptr inbounds float, ptr %v2505, i64 %v2522
  %v2524 = load <8 x float>, ptr %v2523, align 4
  %v2525 = insertelement <8 x float> poison, float %v2510, i64 0
  %v2526 = shufflevector <8 x float> %v2525, <8 x float> poison, <8 x i32> zeroinitializer
  %v2527 = fmul <8 x float> %v2524, %v2526
  %v2528 = mul i64 %v2502, 8
  %v2529 = add i64 0, %v2528
  %v2530 = add i64 %v2529, 0
  %v2531 = getelementptr inbounds float, ptr %v52, i64 %v2530
  %v2532 = load <8 x float>, ptr %v2531, align 4
  %v2533 = fmul <8 x float> %v2527, %v2532
  %v2534 = mul i64 %v2502, 8
  %v2535 = add i64 0, %v2534
  %v2536 = add i64 %v2535, 0
  %v2537 = getelementptr inbounds float, ptr %v54, i64 %v2536
  %v2538 = load <8 x float>, ptr %v2537, align 4
  %v2539 = fadd <8 x float> %v2533, %v2538
  %v2540 = mul i64 %v2502, 8
  %v2541 = add i64 0, %v2540
  %v2542 = add i64 %v2541, 0
  %v2543 = getelementptr inbounds float, ptr %v2517, i64 %v2542
  %v2544 = load <8 x float>, ptr %v2543, align 4
  %v2545 = insertelement <8 x float> poison, float %v2515, i64 0
  %v2546 = shufflevector <8 x float> %v2545, <8 x float> poison, <8 x i32> zeroinitializer
  %v2547 = fmul <8 x float> %v2546, %v2544
  %v2548 = fadd <8 x float> %v2539, %v2547
  %v2549 = mul i64 %v2502, 8
  %v2550 = add i64 0, %v2549
  %v2551 = add i64 %v2550, 0
  %v2552 = getelementptr inbounds float, ptr %v2519, i64 %v2551
  store <8 x float> %v2548, ptr %v2552, align 4
  %v2553 = add nsw i64 %v2502, 1
  br label %b301
b303:
  %v2554 = add nsw i64 %v2500, 1
  br label %b298
b300:
  %v2555 = add i64 %v8, 0
  %v2556 = sdiv i64 %v2555, 1
  %v2557 = add i64 %v2, 1
  %v2558 = mul i64 %v2556, %v2
  %v2559 = sdiv i64 %v2558, %v3
  %v2560 = mul i64 %v2559, 1
  %v2561 = icmp slt i64 %v2560, %v8
  %v2562 = select i1 %v2561, i64 %v2560, i64 %v8
  %v2563 = mul i64 %v2556, %v2557
  %v2564 = sdiv i64 %v2563, %v3
  %v2565 = mul i64 %v2564, 1
  %v2566 = icmp slt i64 %v2565, %v8
  %v2567 = select i1 %v2566, i64 %v2565, i64 %v8
  br label %b304
b304:
  %v2568 = phi i64 [ %v2562, %b300 ], [ %v2588, %b309 ]
  %v2569 = icmp slt i64 %v2568, %v2567
  br i1 %v2569, label %b305, label %b306
b305:
  %v2570 = mul i64 %v2568, 16
  %v2571 = getelementptr inbounds float, ptr %v164, i64 %v2570
  %v2572 = mul i64 %v2568, 16
  %v2573 = getelementptr inbounds float, ptr %v168, i64 %v2572
  %v2574 = mul i64 %v2568, 16
  %v2575 = getelementptr inbounds float, ptr %v178, i64 %v2574
  br label %b307
b307:
  %v2576 = phi i64 [ 0, %b305 ], [ %v2587, %b308 ]
  %v2577 = icmp slt i64 %v2576, 16
  br i1 %v2577, label %b308, label %b309
b308:
  %v2578 = add i64 0, %v2576
  %v2579 = getelementptr inbounds float, ptr %v2571, i64 %v2578
  %v2580 = load <8 x float>, ptr %v2579, align 4
  %v2581 = add i64 0, %v2576
  %v2582 = getelementptr inbounds float, ptr %v2573, i64 %v2581
  %v2583 = load <8 x float>, ptr %v2582, align 4
  %v2584 = fmul <8 x float> %v2580, %v2583
  %v2585 = add i64 0, %v2576
  %v2586 = getelementptr inbounds float, ptr %v2575, i64 %v2585
  store <8 x float> %v2584, ptr %v2586, align 4
  %v2587 = add nsw i64 %v2576, 8
  br label %b307
b309:
  %v2588 = add nsw i64 %v2568, 1
  br label %b304
b306:
  %v2590 = add i64 %v8, 0
  %v2591 = sdiv i64 %v2590, 1
  %v2592 = add i64 %v2, 1
  %v2593 = mul i64 %v2591, %v2
  %v2594 = sdiv i64 %v2593, %v3
  %v2595 = mul i64 %v2594, 1
  %v2596 = icmp slt i64 %v2595, %v8
  %v2597 = select i1 %v2596, i64 %v2595, i64 %v8
  %v2598 = mul i64 %v2591, %v2592
  %v2599 = sdiv i64 %v2598, %v3
  %v2600 = mul i64 %v2599, 1
  %v2601 = icmp slt i64 %v2600, %v8
  %v2602 = select i1 %v2601, i64 %v2600, i64 %v8
  br label %b310
b310:
  %v2603 = phi i64 [ %v2597, %b306 ], [ %v2657, %b315 ]
  %v2604 = icmp slt i64 %v2603, %v2602
  br i1 %v2604, label %b311, label %b312
b311:
  %v2605 = add i64 %v2603, 96
  %v2606 = icmp slt i64 %v2605, %v2602
  %v2607 = select i1 %v2606, i64 %v2605, i64 %v2602
  br label %b313
b313:
  %v2608 = phi i64 [ 0, %b311 ], [ %v2656, %b318 ]
  %v2609 = icmp slt i64 %v2608, 1
  br i1 %v2609, label %b314, label %b315
b314:
  %v2610 = sub i64 %v2607, %v2603
  %v2611 = sub i64 6, 1
  %v2612 = add i64 %v2610, %v2611
  %v2613 = sdiv i64 %v2612, 6
  br label %b316
b316:
  %v2614 = phi i64 [ 0, %b314 ], [ %v2655, %b323 ]
  %v2615 = icmp slt i64 %v2614, %v2613
  br i1 %v2615, label %b317, label %b318
b317:
  %v2616 = mul i64 %v2610, %v2614
  %v2617 = sdiv i64 %v2616, %v2613
  %v2618 = add i64 %v2603, %v2617
  %v2619 = add i64 %v2614, 1
  %v2620 = mul i64 %v2610, %v2619
  %v2621 = sdiv i64 %v2620, %v2613
  %v2622 = add i64 %v2603, %v2621
  %v2623 = mul i64 %v2608, 256
  %v2624 = getelementptr inbounds float, ptr %v1701, i64 %v2623
  %v2625 = sub i64 %v2622, %v2618
  %v2626 = mul i64 %v2618, 16
  %v2627 = getelementptr inbounds float, ptr %v178, i64 %v2626
  %v2628 = getelementptr inbounds float, ptr %v2627, i64 0
  %v2629 = sub i64 %v2625, 1
  %v2630 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v2629
  %v2631 = load ptr, ptr %v2630, align 4
  %v2632 = getelementptr inbounds float, ptr %v2589, i64 0
  %v2633 = icmp sgt i64 %v2625, 0
  br i1 %v2633, label %b319, label %b320
b319:
  call void %v2631(ptr %v2628, i64 16, ptr %v2624, i64 16, ptr %v2632, i64 16, i64 8)
  br label %b320
b320:
  %v2634 = add i64 %v2623, 256
  br label %b321
b321:
  %v2635 = phi i64 [ %v2618, %b320 ], [ %v2654, %b326 ]
  %v2636 = icmp slt i64 %v2635, %v2622
  br i1 %v2636, label %b322, label %b323
b322:
  %v2637 = sub i64 %v2635, %v2618
  %v2638 = mul i64 %v2637, 16
  %v2639 = getelementptr inbounds float, ptr %v2589, i64 %v2638
  %v2640 = mul i64 %v2635, 16
  %v2641 = getelementptr inbounds float, ptr %v68, i64 %v2640
  br label %b324
b324:
  %v2642 = phi i64 [ 0, %b322 ], [ %v2653, %b325 ]
  %v2643 = icmp slt i64 %v2642, 2
  br i1 %v2643, label %b325, label %b326
b325:
  %v2644 = mul i64 %v2608, 2
  %v2645 = add i64 %v2644, %v2642
  %v2646 = mul i64 %v2645, 8
  %v2647 = add i64 0, %v2642
  %v2648 = mul i64 %v2647, 8
  %v2649 = getelementptr inbounds float, ptr %v2639, i64 %v2648
  %v2650 = load <8 x float>, ptr %v2649, align 4
  %v2651 = add i64 0, %v2646
  %v2652 = getelementptr inbounds float, ptr %v2641, i64 %v2651
  store <8 x float> %v2650, ptr %v2652, align 4
  %v2653 = add nsw i64 %v2642, 1
  br label %b324
b326:
  %v2654 = add nsw i64 %v2635, 1
  br label %b321
b323:
  %v2655 = add nsw i64 %v2614, 1
  br label %b316
b318:
  %v2656 = add nsw i64 %v2608, 1
  br label %b313
b315:
  %v2657 = add nsw i64 %v2603, 96
  br label %b310
b312:
  %v2658 = icmp sgt i64 %v3, 1
  br i1 %v2658, label %b327, label %b328
b327:
  %v2659 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2660 = atomicrmw add ptr %v2659, i64 1 acq_rel
  %v2661 = load i64, ptr %v363, align 8
  %v2662 = add i64 %v2661, 1
  store i64 %v2662, ptr %v363, align 8
  %v2663 = mul i64 %v3, %v2662
  br label %b329
b329:
  %v2664 = load atomic i64, ptr %v2659 acquire, align 8
  %v2665 = icmp slt i64 %v2664, %v2663
  br i1 %v2665, label %b330, label %b331
b330:
  %v2666 = call i32 @sched_yield()
  br label %b329
b331:
  br label %b328
b328:
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v363 = alloca i64, i64 1, align 8
  %v559 = alloca float, i64 96, align 4
  %v796 = alloca float, i64 64, align 4
  %v986 = alloca float, i64 96, align 4
  %v1286 = alloca float, i64 96, align 4
  %v2782 = alloca float, i64 96, align 4
  %v2924 = alloca float, i64 64, align 4
  %v3085 = alloca float, i64 64, align 4
  %v3162 = alloca float, i64 96, align 4
  %v3328 = alloca float, i64 96, align 4
  %v3483 = alloca float, i64 96, align 4
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
  %v245 = getelementptr inbounds i64, ptr %v1, i64 6
  %v246 = load i64, ptr %v245, align 8
  %v247 = getelementptr inbounds i64, ptr %v1, i64 30
  %v248 = load i64, ptr %v247, align 8
  %v249 = getelementptr inbounds i64, ptr %v1, i64 31
  %v250 = load i64, ptr %v249, align 8
  %v251 = getelementptr inbounds i64, ptr %v1, i64 32
  %v252 = load i64, ptr %v251, align 8
  %v253 = getelementptr inbounds i64, ptr %v1, i64 35
  %v254 = load i64, ptr %v253, align 8
  %v255 = getelementptr inbounds i64, ptr %v1, i64 36
  %v256 = load i64, ptr %v255, align 8
  %v257 = getelementptr inbounds i64, ptr %v1, i64 61
  %v258 = load i64, ptr %v257, align 8
  %v259 = getelementptr inbounds i64, ptr %v1, i64 62
  %v260 = load i64, ptr %v259, align 8
  %v261 = getelementptr inbounds i64, ptr %v1, i64 63
  %v262 = load i64, ptr %v261, align 8
  %v263 = getelementptr inbounds i64, ptr %v1, i64 64
  %v264 = load i64, ptr %v263, align 8
  %v265 = getelementptr inbounds i64, ptr %v1, i64 65
  %v266 = load i64, ptr %v265, align 8
  %v267 = getelementptr inbounds i64, ptr %v1, i64 66
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 67
  %v270 = load i64, ptr %v269, align 8
  %v271 = getelementptr inbounds i64, ptr %v1, i64 68
  %v272 = load i64, ptr %v271, align 8
  %v273 = getelementptr inbounds i64, ptr %v1, i64 69
  %v274 = load i64, ptr %v273, align 8
  %v275 = getelementptr inbounds i64, ptr %v1, i64 70
  %v276 = load i64, ptr %v275, align 8
  %v277 = getelementptr inbounds i64, ptr %v1, i64 71
  %v278 = load i64, ptr %v277, align 8
  %v279 = getelementptr inbounds i64, ptr %v1, i64 72
  %v280 = load i64, ptr %v279, align 8
  %v281 = getelementptr inbounds i64, ptr %v1, i64 73
  %v282 = load i64, ptr %v281, align 8
  %v283 = getelementptr inbounds i64, ptr %v1, i64 74
  %v284 = load i64, ptr %v283, align 8
  %v285 = getelementptr inbounds i64, ptr %v1, i64 75
  %v286 = load i64, ptr %v285, align 8
  %v287 = getelementptr inbounds i64, ptr %v1, i64 77
  %v288 = load i64, ptr %v287, align 8
  %v289 = getelementptr inbounds i64, ptr %v1, i64 78
  %v290 = load i64, ptr %v289, align 8
  %v291 = getelementptr inbounds i64, ptr %v1, i64 79
  %v292 = load i64, ptr %v291, align 8
  %v293 = getelementptr inbounds i64, ptr %v1, i64 80
  %v294 = load i64, ptr %v293, align 8
  %v295 = getelementptr inbounds i64, ptr %v1, i64 81
  %v296 = load i64, ptr %v295, align 8
  %v297 = getelementptr inbounds i64, ptr %v1, i64 82
  %v298 = load i64, ptr %v297, align 8
  %v299 = getelementptr inbounds i64, ptr %v1, i64 83
  %v300 = load i64, ptr %v299, align 8
  %v301 = getelementptr inbounds i64, ptr %v1, i64 84
  %v302 = load i64, ptr %v301, align 8
  %v303 = getelementptr inbounds i64, ptr %v1, i64 85
  %v304 = load i64, ptr %v303, align 8
  %v305 = getelementptr inbounds i64, ptr %v1, i64 86
  %v306 = load i64, ptr %v305, align 8
  %v307 = getelementptr inbounds i64, ptr %v1, i64 87
  %v308 = load i64, ptr %v307, align 8
  %v309 = getelementptr inbounds i64, ptr %v1, i64 88
  %v310 = load i64, ptr %v309, align 8
  %v311 = getelementptr inbounds i64, ptr %v1, i64 89
  %v312 = load i64, ptr %v311, align 8
  %v313 = getelementptr inbounds i64, ptr %v1, i64 90
  %v314 = load i64, ptr %v313, align 8
  %v315 = getelementptr inbounds i64, ptr %v1, i64 91
  %v316 = load i64, ptr %v315, align 8
  %v317 = getelementptr inbounds i64, ptr %v1, i64 92
  %v318 = load i64, ptr %v317, align 8
  %v319 = getelementptr inbounds i64, ptr %v1, i64 93
  %v320 = load i64, ptr %v319, align 8
  %v321 = getelementptr inbounds i64, ptr %v1, i64 94
  %v322 = load i64, ptr %v321, align 8
  %v323 = getelementptr inbounds i64, ptr %v1, i64 95
  %v324 = load i64, ptr %v323, align 8
  %v325 = getelementptr inbounds i64, ptr %v1, i64 96
  %v326 = load i64, ptr %v325, align 8
  %v327 = getelementptr inbounds i64, ptr %v1, i64 97
  %v328 = load i64, ptr %v327, align 8
  %v329 = getelementptr inbounds i64, ptr %v1, i64 98
  %v330 = load i64, ptr %v329, align 8
  %v331 = getelementptr inbounds i64, ptr %v1, i64 99
  %v332 = load i64, ptr %v331, align 8
  %v333 = getelementptr inbounds i64, ptr %v1, i64 100
  %v334 = load i64, ptr %v333, align 8
  %v335 = getelementptr inbounds i64, ptr %v1, i64 101
  %v336 = load i64, ptr %v335, align 8
  %v337 = getelementptr inbounds i64, ptr %v1, i64 102
  %v338 = load i64, ptr %v337, align 8
  %v339 = getelementptr inbounds i64, ptr %v1, i64 103
  %v340 = load i64, ptr %v339, align 8
  %v341 = getelementptr inbounds i64, ptr %v1, i64 108
  %v342 = load i64, ptr %v341, align 8
  %v343 = getelementptr inbounds i64, ptr %v1, i64 110
  %v344 = load i64, ptr %v343, align 8
  %v345 = getelementptr inbounds i64, ptr %v1, i64 111
  %v346 = load i64, ptr %v345, align 8
  %v347 = getelementptr inbounds i64, ptr %v1, i64 113
  %v348 = load i64, ptr %v347, align 8
  %v349 = getelementptr inbounds i64, ptr %v1, i64 114
  %v350 = load i64, ptr %v349, align 8
  %v351 = getelementptr inbounds i64, ptr %v1, i64 116
  %v352 = load i64, ptr %v351, align 8
  %v353 = getelementptr inbounds i64, ptr %v1, i64 117
  %v354 = load i64, ptr %v353, align 8
  %v355 = getelementptr inbounds i64, ptr %v1, i64 118
  %v356 = load i64, ptr %v355, align 8
  %v357 = getelementptr inbounds i64, ptr %v1, i64 119
  %v358 = load i64, ptr %v357, align 8
  %v359 = getelementptr inbounds i64, ptr %v1, i64 120
  %v360 = load i64, ptr %v359, align 8
  %v361 = getelementptr inbounds i64, ptr %v1, i64 121
  %v362 = load i64, ptr %v361, align 8
  store i64 0, ptr %v363, align 8
  %v364 = getelementptr inbounds ptr, ptr %v0, i64 118
  %v365 = load ptr, ptr %v364, align 4
  %v366 = mul i64 %v2, 36864
  %v367 = add i64 %v366, 9216
  %v368 = getelementptr inbounds float, ptr %v365, i64 %v367
  %v369 = getelementptr inbounds float, ptr %v365, i64 0
  %v370 = getelementptr inbounds float, ptr %v365, i64 256
  %v371 = getelementptr inbounds float, ptr %v365, i64 2304
  %v372 = getelementptr inbounds float, ptr %v365, i64 4352
  %v373 = getelementptr inbounds i64, ptr %v1, i64 4
  %v374 = load i64, ptr %v373, align 8
  %v375 = icmp eq i64 %v374, 0
  br i1 %v375, label %b0, label %b1
b0:
  %v376 = add i64 1, 0
  %v377 = sdiv i64 %v376, 1
  %v378 = add i64 %v2, 1
  %v379 = mul i64 %v377, %v2
  %v380 = sdiv i64 %v379, %v3
  %v381 = mul i64 %v380, 1
  %v382 = icmp slt i64 %v381, 1
  %v383 = select i1 %v382, i64 %v381, i64 1
  %v384 = mul i64 %v377, %v378
  %v385 = sdiv i64 %v384, %v3
  %v386 = mul i64 %v385, 1
  %v387 = icmp slt i64 %v386, 1
  %v388 = select i1 %v387, i64 %v386, i64 1
  %v389 = icmp slt i64 %v388, 1
  %v390 = select i1 %v389, i64 %v388, i64 1
  br label %b2
b2:
  %v391 = phi i64 [ %v383, %b0 ], [ %v414, %b3 ]
  %v392 = icmp slt i64 %v391, %v390
  br i1 %v392, label %b3, label %b4
b3:
  %v393 = mul i64 %v391, 256
  %v394 = mul i64 %v391, 16
  %v395 = add i64 %v393, 0
  %v396 = add i64 %v394, 0
  %v397 = getelementptr inbounds float, ptr %v369, i64 %v395
  %v398 = sub i64 16, %v396
  %v399 = icmp slt i64 %v398, 0
  %v400 = select i1 %v399, i64 0, i64 %v398
  %v401 = mul i64 %v396, 1
  %v402 = add i64 0, %v401
  %v403 = getelementptr inbounds float, ptr %v56, i64 %v402
  call void @pack_rows(ptr %v403, i64 1, i64 16, i64 16, i64 %v400, ptr %v397, i64 16)
  %v404 = add i64 %v393, 8
  %v405 = add i64 %v394, 8
  %v406 = getelementptr inbounds float, ptr %v369, i64 %v404
  %v407 = sub i64 16, %v405
  %v408 = icmp slt i64 %v407, 0
  %v409 = select i1 %v408, i64 0, i64 %v407
  %v410 = mul i64 %v405, 1
  %v411 = add i64 0, %v410
  %v412 = getelementptr inbounds float, ptr %v56, i64 %v411
  call void @pack_rows(ptr %v412, i64 1, i64 16, i64 16, i64 %v409, ptr %v406, i64 16)
  %v413 = add i64 %v393, 256
  %v414 = add nsw i64 %v391, 1
  br label %b2
b4:
  %v415 = add i64 4, 0
  %v416 = sdiv i64 %v415, 1
  %v417 = add i64 %v2, 1
  %v418 = mul i64 %v416, %v2
  %v419 = sdiv i64 %v418, %v3
  %v420 = mul i64 %v419, 1
  %v421 = icmp slt i64 %v420, 4
  %v422 = select i1 %v421, i64 %v420, i64 4
  %v423 = mul i64 %v416, %v417
  %v424 = sdiv i64 %v423, %v3
  %v425 = mul i64 %v424, 1
  %v426 = icmp slt i64 %v425, 4
  %v427 = select i1 %v426, i64 %v425, i64 4
  %v428 = icmp slt i64 %v427, 4
  %v429 = select i1 %v428, i64 %v427, i64 4
  br label %b5
b5:
  %v430 = phi i64 [ %v422, %b4 ], [ %v471, %b6 ]
  %v431 = icmp slt i64 %v430, %v429
  br i1 %v431, label %b6, label %b7
b6:
  %v432 = mul i64 %v430, 512
  %v433 = mul i64 %v430, 32
  %v434 = add i64 %v432, 0
  %v435 = add i64 %v433, 0
  %v436 = getelementptr inbounds float, ptr %v370, i64 %v434
  %v437 = sub i64 128, %v435
  %v438 = icmp slt i64 %v437, 0
  %v439 = select i1 %v438, i64 0, i64 %v437
  %v440 = mul i64 %v435, 1
  %v441 = add i64 0, %v440
  %v442 = getelementptr inbounds float, ptr %v44, i64 %v441
  call void @pack_rows(ptr %v442, i64 1, i64 128, i64 16, i64 %v439, ptr %v436, i64 32)
  %v443 = add i64 %v432, 8
  %v444 = add i64 %v433, 8
  %v445 = getelementptr inbounds float, ptr %v370, i64 %v443
  %v446 = sub i64 128, %v444
  %v447 = icmp slt i64 %v446, 0
  %v448 = select i1 %v447, i64 0, i64 %v446
  %v449 = mul i64 %v444, 1
  %v450 = add i64 0, %v449
  %v451 = getelementptr inbounds float, ptr %v44, i64 %v450
  call void @pack_rows(ptr %v451, i64 1, i64 128, i64 16, i64 %v448, ptr %v445, i64 32)
  %v452 = add i64 %v432, 16
  %v453 = add i64 %v433, 16
  %v454 = getelementptr inbounds float, ptr %v370, i64 %v452
  %v455 = sub i64 128, %v453
  %v456 = icmp slt i64 %v455, 0
  %v457 = select i1 %v456, i64 0, i64 %v455
  %v458 = mul i64 %v453, 1
  %v459 = add i64 0, %v458
  %v460 = getelementptr inbounds float, ptr %v44, i64 %v459
  call void @pack_rows(ptr %v460, i64 1, i64 128, i64 16, i64 %v457, ptr %v454, i64 32)
  %v461 = add i64 %v432, 24
  %v462 = add i64 %v433, 24
  %v463 = getelementptr inbounds float, ptr %v370, i64 %v461
  %v464 = sub i64 128, %v462
  %v465 = icmp slt i64 %v464, 0
  %v466 = select i1 %v465, i64 0, i64 %v464
  %v467 = mul i64 %v462, 1
  %v468 = add i64 0, %v467
  %v469 = getelementptr inbounds float, ptr %v44, i64 %v468
  call void @pack_rows(ptr %v469, i64 1, i64 128, i64 16, i64 %v466, ptr %v463, i64 32)
  %v470 = add i64 %v432, 512
  %v471 = add nsw i64 %v430, 1
  br label %b5
b7:
  %v472 = add i64 1, 0
  %v473 = sdiv i64 %v472, 1
  %v474 = add i64 %v2, 1
  %v475 = mul i64 %v473, %v2
  %v476 = sdiv i64 %v475, %v3
  %v477 = mul i64 %v476, 1
  %v478 = icmp slt i64 %v477, 1
  %v479 = select i1 %v478, i64 %v477, i64 1
  %v480 = mul i64 %v473, %v474
  %v481 = sdiv i64 %v480, %v3
  %v482 = mul i64 %v481, 1
  %v483 = icmp slt i64 %v482, 1
  %v484 = select i1 %v483, i64 %v482, i64 1
  %v485 = icmp slt i64 %v484, 1
  %v486 = select i1 %v485, i64 %v484, i64 1
  br label %b8
b8:
  %v487 = phi i64 [ %v479, %b7 ], [ %v510, %b9 ]
  %v488 = icmp slt i64 %v487, %v486
  br i1 %v488, label %b9, label %b10
b9:
  %v489 = mul i64 %v487, 2048
  %v490 = mul i64 %v487, 16
  %v491 = add i64 %v489, 0
  %v492 = add i64 %v490, 0
  %v493 = getelementptr inbounds float, ptr %v371, i64 %v491
  %v494 = sub i64 16, %v492
  %v495 = icmp slt i64 %v494, 0
  %v496 = select i1 %v495, i64 0, i64 %v494
  %v497 = mul i64 %v492, 1
  %v498 = add i64 0, %v497
  %v499 = getelementptr inbounds float, ptr %v42, i64 %v498
  call void @pack_rows(ptr %v499, i64 1, i64 16, i64 128, i64 %v496, ptr %v493, i64 16)
  %v500 = add i64 %v489, 8
  %v501 = add i64 %v490, 8
  %v502 = getelementptr inbounds float, ptr %v371, i64 %v500
  %v503 = sub i64 16, %v501
  %v504 = icmp slt i64 %v503, 0
  %v505 = select i1 %v504, i64 0, i64 %v503
  %v506 = mul i64 %v501, 1
  %v507 = add i64 0, %v506
  %v508 = getelementptr inbounds float, ptr %v42, i64 %v507
  call void @pack_rows(ptr %v508, i64 1, i64 16, i64 128, i64 %v505, ptr %v502, i64 16)
  %v509 = add i64 %v489, 2048
  %v510 = add nsw i64 %v487, 1
  br label %b8
b10:
  %v511 = add i64 1, 0
  %v512 = sdiv i64 %v511, 1
  %v513 = add i64 %v2, 1
  %v514 = mul i64 %v512, %v2
  %v515 = sdiv i64 %v514, %v3
  %v516 = mul i64 %v515, 1
  %v517 = icmp slt i64 %v516, 1
  %v518 = select i1 %v517, i64 %v516, i64 1
  %v519 = mul i64 %v512, %v513
  %v520 = sdiv i64 %v519, %v3
  %v521 = mul i64 %v520, 1
  %v522 = icmp slt i64 %v521, 1
  %v523 = select i1 %v522, i64 %v521, i64 1
  %v524 = icmp slt i64 %v523, 1
  %v525 = select i1 %v524, i64 %v523, i64 1
  br label %b11
b11:
  %v526 = phi i64 [ %v518, %b10 ], [ %v549, %b12 ]
  %v527 = icmp slt i64 %v526, %v525
  br i1 %v527, label %b12, label %b13
b12:
  %v528 = mul i64 %v526, 256
  %v529 = mul i64 %v526, 16
  %v530 = add i64 %v528, 0
  %v531 = add i64 %v529, 0
  %v532 = getelementptr inbounds float, ptr %v372, i64 %v530
  %v533 = sub i64 16, %v531
  %v534 = icmp slt i64 %v533, 0
  %v535 = select i1 %v534, i64 0, i64 %v533
  %v536 = mul i64 %v531, 1
  %v537 = add i64 0, %v536
  %v538 = getelementptr inbounds float, ptr %v14, i64 %v537
  call void @pack_rows(ptr %v538, i64 1, i64 16, i64 16, i64 %v535, ptr %v532, i64 16)
  %v539 = add i64 %v528, 8
  %v540 = add i64 %v529, 8
  %v541 = getelementptr inbounds float, ptr %v372, i64 %v539
  %v542 = sub i64 16, %v540
  %v543 = icmp slt i64 %v542, 0
  %v544 = select i1 %v543, i64 0, i64 %v542
  %v545 = mul i64 %v540, 1
  %v546 = add i64 0, %v545
  %v547 = getelementptr inbounds float, ptr %v14, i64 %v546
  call void @pack_rows(ptr %v547, i64 1, i64 16, i64 16, i64 %v544, ptr %v541, i64 16)
  %v548 = add i64 %v528, 256
  %v549 = add nsw i64 %v526, 1
  br label %b11
b13:
  br label %b1
b1:
  %v550 = icmp sgt i64 %v3, 1
  br i1 %v550, label %b14, label %b15
b14:
  %v551 = getelementptr inbounds i64, ptr %v1, i64 3
  %v552 = atomicrmw add ptr %v551, i64 1 acq_rel
  %v553 = load i64, ptr %v363, align 8
  %v554 = add i64 %v553, 1
  store i64 %v554, ptr %v363, align 8
  %v555 = mul i64 %v3, %v554
  br label %b16
b16:
  %v556 = load atomic i64, ptr %v551 acquire, align 8
  %v557 = icmp slt i64 %v556, %v555
  br i1 %v557, label %b17, label %b18
b17:
  %v558 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  %v560 = add i64 %v8, 0
  %v561 = sdiv i64 %v560, 1
  %v562 = add i64 %v2, 1
  %v563 = mul i64 %v561, %v2
  %v564 = sdiv i64 %v563, %v3
  %v565 = mul i64 %v564, 1
  %v566 = icmp slt i64 %v565, %v8
  %v567 = select i1 %v566, i64 %v565, i64 %v8
  %v568 = mul i64 %v561, %v562
  %v569 = sdiv i64 %v568, %v3
  %v570 = mul i64 %v569, 1
  %v571 = icmp slt i64 %v570, %v8
  %v572 = select i1 %v571, i64 %v570, i64 %v8
  br label %b19
b19:
  %v573 = phi i64 [ %v567, %b15 ], [ %v643, %b24 ]
  %v574 = icmp slt i64 %v573, %v572
  br i1 %v574, label %b20, label %b21
b20:
  %v575 = add i64 %v573, 96
  %v576 = icmp slt i64 %v575, %v572
  %v577 = select i1 %v576, i64 %v575, i64 %v572
  br label %b22
b22:
  %v578 = phi i64 [ 0, %b20 ], [ %v642, %b27 ]
  %v579 = icmp slt i64 %v578, 1
  br i1 %v579, label %b23, label %b24
b23:
  %v580 = sub i64 %v577, %v573
  %v581 = sub i64 6, 1
  %v582 = add i64 %v580, %v581
  %v583 = sdiv i64 %v582, 6
  br label %b25
b25:
  %v584 = phi i64 [ 0, %b23 ], [ %v641, %b32 ]
  %v585 = icmp slt i64 %v584, %v583
  br i1 %v585, label %b26, label %b27
b26:
  %v586 = mul i64 %v580, %v584
  %v587 = sdiv i64 %v586, %v583
  %v588 = add i64 %v573, %v587
  %v589 = add i64 %v584, 1
  %v590 = mul i64 %v580, %v589
  %v591 = sdiv i64 %v590, %v583
  %v592 = add i64 %v573, %v591
  %v593 = mul i64 %v578, 256
  %v594 = getelementptr inbounds float, ptr %v369, i64 %v593
  %v595 = sub i64 %v592, %v588
  %v596 = mul i64 %v588, 16
  %v597 = getelementptr inbounds float, ptr %v58, i64 %v596
  %v598 = getelementptr inbounds float, ptr %v597, i64 0
  %v599 = sub i64 %v595, 1
  %v600 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v599
  %v601 = load ptr, ptr %v600, align 4
  %v602 = getelementptr inbounds float, ptr %v559, i64 0
  %v603 = icmp sgt i64 %v595, 0
  br i1 %v603, label %b28, label %b29
b28:
  call void %v601(ptr %v598, i64 16, ptr %v594, i64 16, ptr %v602, i64 16, i64 8)
  br label %b29
b29:
  %v604 = add i64 %v593, 256
  br label %b30
b30:
  %v605 = phi i64 [ %v588, %b29 ], [ %v640, %b35 ]
  %v606 = icmp slt i64 %v605, %v592
  br i1 %v606, label %b31, label %b32
b31:
  %v607 = sub i64 %v605, %v588
  %v608 = mul i64 %v607, 16
  %v609 = getelementptr inbounds float, ptr %v559, i64 %v608
  %v610 = mul i64 %v605, 16
  %v611 = getelementptr inbounds float, ptr %v168, i64 %v610
  %v612 = mul i64 %v605, 16
  %v613 = getelementptr inbounds float, ptr %v164, i64 %v612
  %v614 = mul i64 %v605, 16
  %v615 = getelementptr inbounds float, ptr %v180, i64 %v614
  %v616 = mul i64 %v605, 16
  %v617 = getelementptr inbounds float, ptr %v182, i64 %v616
  br label %b33
b33:
  %v618 = phi i64 [ 0, %b31 ], [ %v639, %b34 ]
  %v619 = icmp slt i64 %v618, 2
  br i1 %v619, label %b34, label %b35
b34:
  %v620 = mul i64 %v578, 2
  %v621 = add i64 %v620, %v618
  %v622 = mul i64 %v621, 8
  %v623 = add i64 0, %v618
  %v624 = mul i64 %v623, 8
  %v625 = getelementptr inbounds float, ptr %v609, i64 %v624
  %v626 = load <8 x float>, ptr %v625, align 4
  %v627 = add i64 0, %v622
  %v628 = getelementptr inbounds float, ptr %v611, i64 %v627
  %v629 = load <8 x float>, ptr %v628, align 4
  %v630 = fmul <8 x float> %v626, %v629
  %v631 = add i64 0, %v622
  %v632 = getelementptr inbounds float, ptr %v613, i64 %v631
  %v633 = load <8 x float>, ptr %v632, align 4
  %v634 = fmul <8 x float> %v626, %v633
  %v635 = add i64 0, %v622
  %v636 = getelementptr inbounds float, ptr %v615, i64 %v635
  store <8 x float> %v630, ptr %v636, align 4
  %v637 = add i64 0, %v622
  %v638 = getelementptr inbounds float, ptr %v617, i64 %v637
  store <8 x float> %v634, ptr %v638, align 4
  %v639 = add nsw i64 %v618, 1
  br label %b33
b35:
  %v640 = add nsw i64 %v605, 1
  br label %b30
b32:
  %v641 = add nsw i64 %v584, 1
  br label %b25
b27:
  %v642 = add nsw i64 %v578, 1
  br label %b22
b24:
  %v643 = add nsw i64 %v573, 96
  br label %b19
b21:
  %v644 = add i64 %v8, 0
  %v645 = sdiv i64 %v644, 1
  %v646 = add i64 %v2, 1
  %v647 = mul i64 %v645, %v2
  %v648 = sdiv i64 %v647, %v3
  %v649 = mul i64 %v648, 1
  %v650 = icmp slt i64 %v649, %v8
  %v651 = select i1 %v650, i64 %v649, i64 %v8
  %v652 = mul i64 %v645, %v646
  %v653 = sdiv i64 %v652, %v3
  %v654 = mul i64 %v653, 1
  %v655 = icmp slt i64 %v654, %v8
  %v656 = select i1 %v655, i64 %v654, i64 %v8
  br label %b36
b36:
  %v657 = phi i64 [ %v651, %b21 ], [ %v702, %b41 ]
  %v658 = icmp slt i64 %v657, %v656
  br i1 %v658, label %b37, label %b38
b37:
  br label %b39
b39:
  %v659 = phi i64 [ 0, %b37 ], [ %v701, %b44 ]
  %v660 = icmp slt i64 %v659, 2
  br i1 %v660, label %b40, label %b41
b40:
  br label %b42
b42:
  %v661 = phi i64 [ 0, %b40 ], [ %v686, %b43 ]
  %v662 = phi <8 x float> [ splat (float 0x0000000000000000), %b40 ], [ %v685, %b43 ]
  %v663 = icmp slt i64 %v661, 8
  br i1 %v663, label %b43, label %b44
b43:
  %v664 = mul i64 %v657, 16
  %v665 = getelementptr inbounds float, ptr %v182, i64 %v664
  %v666 = mul i64 %v657, 16
  %v667 = getelementptr inbounds float, ptr %v174, i64 %v666
  %v668 = mul i64 %v659, 8
  %v669 = add i64 0, %v668
  %v670 = add i64 %v669, %v661
  %v671 = getelementptr inbounds float, ptr %v665, i64 %v670
  %v672 = load <8 x float>, ptr %v671, align 4
  %v673 = mul i64 %v659, 8
  %v674 = add i64 0, %v673
  %v675 = add i64 %v674, %v661
  %v676 = getelementptr inbounds float, ptr %v52, i64 %v675
  %v677 = load <8 x float>, ptr %v676, align 4
  %v678 = fmul <8 x float> %v672, %v677
  %v679 = mul i64 %v659, 8
  %v680 = add i64 0, %v679
  %v681 = add i64 %v680, %v661
  %v682 = getelementptr inbounds float, ptr %v667, i64 %v681
  %v683 = load <8 x float>, ptr %v682, align 4
  %v684 = fmul <8 x float> %v678, %v683
  %v685 = fadd <8 x float> %v662, %v684
  %v686 = add nsw i64 %v661, 8
  br label %b42
b44:
  %v687 = shufflevector <8 x float> %v662, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v688 = shufflevector <8 x float> %v662, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v689 = fadd <4 x float> %v687, %v688
  %v690 = shufflevector <4 x float> %v689, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v691 = shufflevector <4 x float> %v689, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v692 = fadd <2 x float> %v690, %v691
  %v693 = extractelement <2 x float> %v692, i64 0
  %v694 = extractelement <2 x float> %v692, i64 1
  %v695 = fadd float %v693, %v694
  %v696 = fadd float %v695, 0x0000000000000000
  %v697 = mul i64 %v657, 2
  %v698 = getelementptr inbounds float, ptr %v184, i64 %v697
  %v699 = add i64 0, %v659
  %v700 = getelementptr inbounds float, ptr %v698, i64 %v699
  store float %v696, ptr %v700, align 4
  %v701 = add nsw i64 %v659, 1
  br label %b39
b41:
  %v702 = add nsw i64 %v657, 1
  br label %b36
b38:
  %v703 = add i64 %v8, 0
  %v704 = sdiv i64 %v703, 1
  %v705 = add i64 %v2, 1
  %v706 = mul i64 %v704, %v2
  %v707 = sdiv i64 %v706, %v3
  %v708 = mul i64 %v707, 1
  %v709 = icmp slt i64 %v708, %v8
  %v710 = select i1 %v709, i64 %v708, i64 %v8
  %v711 = mul i64 %v704, %v705
  %v712 = sdiv i64 %v711, %v3
  %v713 = mul i64 %v712, 1
  %v714 = icmp slt i64 %v713, %v8
  %v715 = select i1 %v714, i64 %v713, i64 %v8
  br label %b45
b45:
  %v716 = phi i64 [ %v710, %b38 ], [ %v755, %b50 ]
  %v717 = icmp slt i64 %v716, %v715
  br i1 %v717, label %b46, label %b47
b46:
  br label %b48
b48:
  %v718 = phi i64 [ 0, %b46 ], [ %v754, %b53 ]
  %v719 = icmp slt i64 %v718, 2
  br i1 %v719, label %b49, label %b50
b49:
  br label %b51
b51:
  %v720 = phi i64 [ 0, %b49 ], [ %v739, %b52 ]
  %v721 = phi <8 x float> [ splat (float 0x0000000000000000), %b49 ], [ %v738, %b52 ]
  %v722 = icmp slt i64 %v720, 8
  br i1 %v722, label %b52, label %b53
b52:
  %v723 = mul i64 %v716, 16
  %v724 = getelementptr inbounds float, ptr %v182, i64 %v723
  %v725 = mul i64 %v716, 16
  %v726 = getelementptr inbounds float, ptr %v134, i64 %v725
  %v727 = mul i64 %v718, 8
  %v728 = add i64 0, %v727
  %v729 = add i64 %v728, %v720
  %v730 = getelementptr inbounds float, ptr %v724, i64 %v729
  %v731 = load <8 x float>, ptr %v730, align 4
  %v732 = mul i64 %v718, 8
  %v733 = add i64 0, %v732
  %v734 = add i64 %v733, %v720
  %v735 = getelementptr inbounds float, ptr %v726, i64 %v734
  %v736 = load <8 x float>, ptr %v735, align 4
  %v737 = fmul <8 x float> %v731, %v736
  %v738 = fadd <8 x float> %v721, %v737
  %v739 = add nsw i64 %v720, 8
  br label %b51
b53:
  %v740 = shufflevector <8 x float> %v721, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v741 = shufflevector <8 x float> %v721, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v742 = fadd <4 x float> %v740, %v741
  %v743 = shufflevector <4 x float> %v742, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v744 = shufflevector <4 x float> %v742, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v745 = fadd <2 x float> %v743, %v744
  %v746 = extractelement <2 x float> %v745, i64 0
  %v747 = extractelement <2 x float> %v745, i64 1
  %v748 = fadd float %v746, %v747
  %v749 = fadd float %v748, 0x0000000000000000
  %v750 = mul i64 %v716, 2
  %v751 = getelementptr inbounds float, ptr %v186, i64 %v750
  %v752 = add i64 0, %v718
  %v753 = getelementptr inbounds float, ptr %v751, i64 %v752
  store float %v749, ptr %v753, align 4
  %v754 = add nsw i64 %v718, 1
  br label %b48
b50:
  %v755 = add nsw i64 %v716, 1
  br label %b45
b47:
  %v756 = add i64 %v8, 0
  %v757 = sdiv i64 %v756, 1
  %v758 = add i64 %v2, 1
  %v759 = mul i64 %v757, %v2
  %v760 = sdiv i64 %v759, %v3
  %v761 = mul i64 %v760, 1
  %v762 = icmp slt i64 %v761, %v8
  %v763 = select i1 %v762, i64 %v761, i64 %v8
  %v764 = mul i64 %v757, %v758
  %v765 = sdiv i64 %v764, %v3
  %v766 = mul i64 %v765, 1
  %v767 = icmp slt i64 %v766, %v8
  %v768 = select i1 %v767, i64 %v766, i64 %v8
  br label %b54
b54:
  %v769 = phi i64 [ %v763, %b47 ], [ %v795, %b59 ]
  %v770 = icmp slt i64 %v769, %v768
  br i1 %v770, label %b55, label %b56
b55:
  br label %b57
b57:
  %v771 = phi i64 [ 0, %b55 ], [ %v794, %b58 ]
  %v772 = icmp slt i64 %v771, 2
  br i1 %v772, label %b58, label %b59
b58:
  %v773 = mul i64 %v769, 16
  %v774 = getelementptr inbounds float, ptr %v182, i64 %v773
  %v775 = mul i64 %v769, 2
  %v776 = getelementptr inbounds float, ptr %v170, i64 %v775
  %v777 = add i64 0, %v771
  %v778 = getelementptr inbounds float, ptr %v776, i64 %v777
  %v779 = load float, ptr %v778, align 4
  %v780 = mul i64 %v769, 16
  %v781 = getelementptr inbounds float, ptr %v188, i64 %v780
  %v782 = mul i64 %v771, 8
  %v783 = add i64 0, %v782
  %v784 = add i64 %v783, 0
  %v785 = getelementptr inbounds float, ptr %v774, i64 %v784
  %v786 = load <8 x float>, ptr %v785, align 4
  %v787 = insertelement <8 x float> poison, float %v779, i64 0
  %v788 = shufflevector <8 x float> %v787, <8 x float> poison, <8 x i32> zeroinitializer
  %v789 = fmul <8 x float> %v786, %v788
  %v790 = mul i64 %v771, 8
  %v791 = add i64 0, %v790
  %v792 = add i64 %v791, 0
  %v793 = getelementptr inbounds float, ptr %v781, i64 %v792
  store <8 x float> %v789, ptr %v793, align 4
  %v794 = add nsw i64 %v771, 1
  br label %b57
b59:
  %v795 = add nsw i64 %v769, 1
  br label %b54
b56:
  %v797 = add i64 %v8, 0
  %v798 = sdiv i64 %v797, 1
  %v799 = add i64 %v2, 1
  %v800 = mul i64 %v798, %v2
  %v801 = sdiv i64 %v800, %v3
  %v802 = mul i64 %v801, 1
  %v803 = icmp slt i64 %v802, %v8
  %v804 = select i1 %v803, i64 %v802, i64 %v8
  %v805 = mul i64 %v798, %v799
  %v806 = sdiv i64 %v805, %v3
  %v807 = mul i64 %v806, 1
  %v808 = icmp slt i64 %v807, %v8
  %v809 = select i1 %v808, i64 %v807, i64 %v8
  br label %b60
b60:
  %v810 = phi i64 [ %v804, %b56 ], [ %v874, %b65 ]
  %v811 = icmp slt i64 %v810, %v809
  br i1 %v811, label %b61, label %b62
b61:
  %v812 = add i64 %v810, 96
  %v813 = icmp slt i64 %v812, %v809
  %v814 = select i1 %v813, i64 %v812, i64 %v809
  br label %b63
b63:
  %v815 = phi i64 [ 0, %b61 ], [ %v873, %b68 ]
  %v816 = icmp slt i64 %v815, 4
  br i1 %v816, label %b64, label %b65
b64:
  %v817 = sub i64 %v814, %v810
  %v818 = sub i64 2, 1
  %v819 = add i64 %v817, %v818
  %v820 = sdiv i64 %v819, 2
  br label %b66
b66:
  %v821 = phi i64 [ 0, %b64 ], [ %v872, %b73 ]
  %v822 = icmp slt i64 %v821, %v820
  br i1 %v822, label %b67, label %b68
b67:
  %v823 = mul i64 %v817, %v821
  %v824 = sdiv i64 %v823, %v820
  %v825 = add i64 %v810, %v824
  %v826 = add i64 %v821, 1
  %v827 = mul i64 %v817, %v826
  %v828 = sdiv i64 %v827, %v820
  %v829 = add i64 %v810, %v828
  %v830 = mul i64 %v815, 512
  %v831 = getelementptr inbounds float, ptr %v370, i64 %v830
  %v832 = sub i64 %v829, %v825
  %v833 = mul i64 %v825, 16
  %v834 = getelementptr inbounds float, ptr %v180, i64 %v833
  %v835 = getelementptr inbounds float, ptr %v834, i64 0
  %v836 = sub i64 %v832, 1
  %v837 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v836
  %v838 = load ptr, ptr %v837, align 4
  %v839 = getelementptr inbounds float, ptr %v796, i64 0
  %v840 = icmp sgt i64 %v832, 0
  br i1 %v840, label %b69, label %b70
b69:
  call void %v838(ptr %v835, i64 16, ptr %v831, i64 16, ptr %v839, i64 32, i64 8)
  br label %b70
b70:
  %v841 = add i64 %v830, 512
  br label %b71
b71:
  %v842 = phi i64 [ %v825, %b70 ], [ %v871, %b76 ]
  %v843 = icmp slt i64 %v842, %v829
  br i1 %v843, label %b72, label %b73
b72:
  %v844 = sub i64 %v842, %v825
  %v845 = mul i64 %v844, 32
  %v846 = getelementptr inbounds float, ptr %v796, i64 %v845
  %v847 = mul i64 %v842, 128
  %v848 = getelementptr inbounds float, ptr %v162, i64 %v847
  %v849 = mul i64 %v842, 128
  %v850 = getelementptr inbounds float, ptr %v190, i64 %v849
  br label %b74
b74:
  %v851 = phi i64 [ 0, %b72 ], [ %v870, %b75 ]
  %v852 = icmp slt i64 %v851, 4
  br i1 %v852, label %b75, label %b76
b75:
  %v853 = mul i64 %v815, 4
  %v854 = add i64 %v853, %v851
  %v855 = mul i64 %v854, 8
  %v856 = add i64 0, %v851
  %v857 = mul i64 %v856, 8
  %v858 = getelementptr inbounds float, ptr %v846, i64 %v857
  %v859 = load <8 x float>, ptr %v858, align 4
  %v860 = add i64 0, %v855
  %v861 = getelementptr inbounds float, ptr %v848, i64 %v860
  %v862 = load <8 x float>, ptr %v861, align 4
  %v863 = fmul <8 x float> %v859, %v862
  %v864 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v865 = shufflevector <8 x float> %v864, <8 x float> poison, <8 x i32> zeroinitializer
  %v866 = fsub <8 x float> %v865, %v862
  %v867 = fmul <8 x float> %v863, %v866
  %v868 = add i64 0, %v855
  %v869 = getelementptr inbounds float, ptr %v850, i64 %v868
  store <8 x float> %v867, ptr %v869, align 4
  %v870 = add nsw i64 %v851, 1
  br label %b74
b76:
  %v871 = add nsw i64 %v842, 1
  br label %b71
b73:
  %v872 = add nsw i64 %v821, 1
  br label %b66
b68:
  %v873 = add nsw i64 %v815, 1
  br label %b63
b65:
  %v874 = add nsw i64 %v810, 96
  br label %b60
b62:
  %v875 = add i64 %v8, 0
  %v876 = sdiv i64 %v875, 1
  %v877 = add i64 %v2, 1
  %v878 = mul i64 %v876, %v2
  %v879 = sdiv i64 %v878, %v3
  %v880 = mul i64 %v879, 1
  %v881 = icmp slt i64 %v880, %v8
  %v882 = select i1 %v881, i64 %v880, i64 %v8
  %v883 = mul i64 %v876, %v877
  %v884 = sdiv i64 %v883, %v3
  %v885 = mul i64 %v884, 1
  %v886 = icmp slt i64 %v885, %v8
  %v887 = select i1 %v886, i64 %v885, i64 %v8
  br label %b77
b77:
  %v888 = phi i64 [ %v882, %b62 ], [ %v925, %b78 ]
  %v889 = icmp slt i64 %v888, %v887
  br i1 %v889, label %b78, label %b79
b78:
  %v890 = mul i64 %v888, 2
  %v891 = getelementptr inbounds float, ptr %v184, i64 %v890
  %v892 = mul i64 %v888, 2
  %v893 = getelementptr inbounds float, ptr %v176, i64 %v892
  %v894 = mul i64 %v888, 2
  %v895 = getelementptr inbounds float, ptr %v172, i64 %v894
  %v896 = mul i64 %v888, 2
  %v897 = getelementptr inbounds float, ptr %v192, i64 %v896
  %v898 = icmp ult i64 2, 8
  %v899 = select i1 %v898, i64 2, i64 8
  %v900 = trunc i64 %v899 to i32
  %v901 = insertelement <8 x i32> poison, i32 %v900, i64 0
  %v902 = shufflevector <8 x i32> %v901, <8 x i32> poison, <8 x i32> zeroinitializer
  %v903 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v902
  %v904 = add i64 0, 0
  %v905 = getelementptr inbounds float, ptr %v891, i64 %v904
  %v906 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v905, <8 x i1> %v903, <8 x float> zeroinitializer)
  %v907 = add i64 0, 0
  %v908 = getelementptr inbounds float, ptr %v893, i64 %v907
  %v909 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v908, <8 x i1> %v903, <8 x float> zeroinitializer)
  %v910 = fmul <8 x float> %v906, %v909
  %v911 = add i64 0, 0
  %v912 = getelementptr inbounds float, ptr %v895, i64 %v911
  %v913 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v912, <8 x i1> %v903, <8 x float> zeroinitializer)
  %v914 = fdiv <8 x float> %v910, %v913
  %v915 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v916 = shufflevector <8 x float> %v915, <8 x float> poison, <8 x i32> zeroinitializer
  %v917 = fmul <8 x float> %v914, %v916
  %v918 = fdiv <8 x float> %v917, %v913
  %v919 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v920 = shufflevector <8 x float> %v919, <8 x float> poison, <8 x i32> zeroinitializer
  %v921 = fdiv <8 x float> %v918, %v920
  %v922 = fneg <8 x float> %v921
  %v923 = add i64 0, 0
  %v924 = getelementptr inbounds float, ptr %v897, i64 %v923
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v922, ptr align 4 %v924, <8 x i1> %v903)
  %v925 = add nsw i64 %v888, 1
  br label %b77
b79:
  %v926 = add i64 %v8, 0
  %v927 = sdiv i64 %v926, 1
  %v928 = add i64 %v2, 1
  %v929 = mul i64 %v927, %v2
  %v930 = sdiv i64 %v929, %v3
  %v931 = mul i64 %v930, 1
  %v932 = icmp slt i64 %v931, %v8
  %v933 = select i1 %v932, i64 %v931, i64 %v8
  %v934 = mul i64 %v927, %v928
  %v935 = sdiv i64 %v934, %v3
  %v936 = mul i64 %v935, 1
  %v937 = icmp slt i64 %v936, %v8
  %v938 = select i1 %v937, i64 %v936, i64 %v8
  br label %b80
b80:
  %v939 = phi i64 [ %v933, %b79 ], [ %v985, %b85 ]
  %v940 = icmp slt i64 %v939, %v938
  br i1 %v940, label %b81, label %b82
b81:
  br label %b83
b83:
  %v941 = phi i64 [ 0, %b81 ], [ %v984, %b84 ]
  %v942 = icmp slt i64 %v941, 2
  br i1 %v942, label %b84, label %b85
b84:
  %v943 = mul i64 %v939, 2
  %v944 = getelementptr inbounds float, ptr %v186, i64 %v943
  %v945 = add i64 0, %v941
  %v946 = getelementptr inbounds float, ptr %v944, i64 %v945
  %v947 = load float, ptr %v946, align 4
  %v948 = mul i64 %v939, 16
  %v949 = getelementptr inbounds float, ptr %v148, i64 %v948
  %v950 = mul i64 %v939, 16
  %v951 = getelementptr inbounds float, ptr %v160, i64 %v950
  %v952 = mul i64 %v939, 16
  %v953 = getelementptr inbounds float, ptr %v194, i64 %v952
  %v954 = mul i64 %v939, 16
  %v955 = getelementptr inbounds float, ptr %v196, i64 %v954
  %v956 = mul i64 %v941, 8
  %v957 = add i64 0, %v956
  %v958 = add i64 %v957, 0
  %v959 = getelementptr inbounds float, ptr %v50, i64 %v958
  %v960 = load <8 x float>, ptr %v959, align 4
  %v961 = insertelement <8 x float> poison, float %v947, i64 0
  %v962 = shufflevector <8 x float> %v961, <8 x float> poison, <8 x i32> zeroinitializer
  %v963 = fmul <8 x float> %v962, %v960
  %v964 = mul i64 %v941, 8
  %v965 = add i64 0, %v964
  %v966 = add i64 %v965, 0
  %v967 = getelementptr inbounds float, ptr %v949, i64 %v966
  %v968 = load <8 x float>, ptr %v967, align 4
  %v969 = fmul <8 x float> %v963, %v968
  %v970 = mul i64 %v941, 8
  %v971 = add i64 0, %v970
  %v972 = add i64 %v971, 0
  %v973 = getelementptr inbounds float, ptr %v951, i64 %v972
  %v974 = load <8 x float>, ptr %v973, align 4
  %v975 = fmul <8 x float> %v963, %v974
  %v976 = mul i64 %v941, 8
  %v977 = add i64 0, %v976
  %v978 = add i64 %v977, 0
  %v979 = getelementptr inbounds float, ptr %v953, i64 %v978
  store <8 x float> %v969, ptr %v979, align 4
  %v980 = mul i64 %v941, 8
  %v981 = add i64 0, %v980
  %v982 = add i64 %v981, 0
  %v983 = getelementptr inbounds float, ptr %v955, i64 %v982
  store <8 x float> %v975, ptr %v983, align 4
  %v984 = add nsw i64 %v941, 1
  br label %b83
b85:
  %v985 = add nsw i64 %v939, 1
  br label %b80
b82:
  %v987 = add i64 %v8, 0
  %v988 = sdiv i64 %v987, 1
  %v989 = add i64 %v2, 1
  %v990 = mul i64 %v988, %v2
  %v991 = sdiv i64 %v990, %v3
  %v992 = mul i64 %v991, 1
  %v993 = icmp slt i64 %v992, %v8
  %v994 = select i1 %v993, i64 %v992, i64 %v8
  %v995 = mul i64 %v988, %v989
  %v996 = sdiv i64 %v995, %v3
  %v997 = mul i64 %v996, 1
  %v998 = icmp slt i64 %v997, %v8
  %v999 = select i1 %v998, i64 %v997, i64 %v8
  br label %b86
b86:
  %v1000 = phi i64 [ %v994, %b82 ], [ %v1054, %b91 ]
  %v1001 = icmp slt i64 %v1000, %v999
  br i1 %v1001, label %b87, label %b88
b87:
  %v1002 = add i64 %v1000, 96
  %v1003 = icmp slt i64 %v1002, %v999
  %v1004 = select i1 %v1003, i64 %v1002, i64 %v999
  br label %b89
b89:
  %v1005 = phi i64 [ 0, %b87 ], [ %v1053, %b94 ]
  %v1006 = icmp slt i64 %v1005, 1
  br i1 %v1006, label %b90, label %b91
b90:
  %v1007 = sub i64 %v1004, %v1000
  %v1008 = sub i64 6, 1
  %v1009 = add i64 %v1007, %v1008
  %v1010 = sdiv i64 %v1009, 6
  br label %b92
b92:
  %v1011 = phi i64 [ 0, %b90 ], [ %v1052, %b99 ]
  %v1012 = icmp slt i64 %v1011, %v1010
  br i1 %v1012, label %b93, label %b94
b93:
  %v1013 = mul i64 %v1007, %v1011
  %v1014 = sdiv i64 %v1013, %v1010
  %v1015 = add i64 %v1000, %v1014
  %v1016 = add i64 %v1011, 1
  %v1017 = mul i64 %v1007, %v1016
  %v1018 = sdiv i64 %v1017, %v1010
  %v1019 = add i64 %v1000, %v1018
  %v1020 = mul i64 %v1005, 2048
  %v1021 = getelementptr inbounds float, ptr %v371, i64 %v1020
  %v1022 = sub i64 %v1019, %v1015
  %v1023 = mul i64 %v1015, 128
  %v1024 = getelementptr inbounds float, ptr %v190, i64 %v1023
  %v1025 = getelementptr inbounds float, ptr %v1024, i64 0
  %v1026 = sub i64 %v1022, 1
  %v1027 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1026
  %v1028 = load ptr, ptr %v1027, align 4
  %v1029 = getelementptr inbounds float, ptr %v986, i64 0
  %v1030 = icmp sgt i64 %v1022, 0
  br i1 %v1030, label %b95, label %b96
b95:
  call void %v1028(ptr %v1025, i64 128, ptr %v1021, i64 128, ptr %v1029, i64 16, i64 8)
  br label %b96
b96:
  %v1031 = add i64 %v1020, 2048
  br label %b97
b97:
  %v1032 = phi i64 [ %v1015, %b96 ], [ %v1051, %b102 ]
  %v1033 = icmp slt i64 %v1032, %v1019
  br i1 %v1033, label %b98, label %b99
b98:
  %v1034 = sub i64 %v1032, %v1015
  %v1035 = mul i64 %v1034, 16
  %v1036 = getelementptr inbounds float, ptr %v986, i64 %v1035
  %v1037 = mul i64 %v1032, 16
  %v1038 = getelementptr inbounds float, ptr %v198, i64 %v1037
  br label %b100
b100:
  %v1039 = phi i64 [ 0, %b98 ], [ %v1050, %b101 ]
  %v1040 = icmp slt i64 %v1039, 2
  br i1 %v1040, label %b101, label %b102
b101:
  %v1041 = mul i64 %v1005, 2
  %v1042 = add i64 %v1041, %v1039
  %v1043 = mul i64 %v1042, 8
  %v1044 = add i64 0, %v1039
  %v1045 = mul i64 %v1044, 8
  %v1046 = getelementptr inbounds float, ptr %v1036, i64 %v1045
  %v1047 = load <8 x float>, ptr %v1046, align 4
  %v1048 = add i64 0, %v1043
  %v1049 = getelementptr inbounds float, ptr %v1038, i64 %v1048
  store <8 x float> %v1047, ptr %v1049, align 4
  %v1050 = add nsw i64 %v1039, 1
  br label %b100
b102:
  %v1051 = add nsw i64 %v1032, 1
  br label %b97
b99:
  %v1052 = add nsw i64 %v1011, 1
  br label %b92
b94:
  %v1053 = add nsw i64 %v1005, 1
  br label %b89
b91:
  %v1054 = add nsw i64 %v1000, 96
  br label %b86
b88:
  %v1055 = add i64 %v8, 0
  %v1056 = sdiv i64 %v1055, 1
  %v1057 = add i64 %v2, 1
  %v1058 = mul i64 %v1056, %v2
  %v1059 = sdiv i64 %v1058, %v3
  %v1060 = mul i64 %v1059, 1
  %v1061 = icmp slt i64 %v1060, %v8
  %v1062 = select i1 %v1061, i64 %v1060, i64 %v8
  %v1063 = mul i64 %v1056, %v1057
  %v1064 = sdiv i64 %v1063, %v3
  %v1065 = mul i64 %v1064, 1
  %v1066 = icmp slt i64 %v1065, %v8
  %v1067 = select i1 %v1066, i64 %v1065, i64 %v8
  br label %b103
b103:
  %v1068 = phi i64 [ %v1062, %b88 ], [ %v1131, %b108 ]
  %v1069 = icmp slt i64 %v1068, %v1067
  br i1 %v1069, label %b104, label %b105
b104:
  br label %b106
b106:
  %v1070 = phi i64 [ 0, %b104 ], [ %v1130, %b111 ]
  %v1071 = icmp slt i64 %v1070, 2
  br i1 %v1071, label %b107, label %b108
b107:
  br label %b109
b109:
  %v1072 = phi i64 [ 0, %b107 ], [ %v1115, %b110 ]
  %v1073 = phi <8 x float> [ splat (float 0x0000000000000000), %b107 ], [ %v1114, %b110 ]
  %v1074 = icmp slt i64 %v1072, 8
  br i1 %v1074, label %b110, label %b111
b110:
  %v1075 = mul i64 %v1068, 16
  %v1076 = getelementptr inbounds float, ptr %v182, i64 %v1075
  %v1077 = mul i64 %v1068, 2
  %v1078 = getelementptr inbounds float, ptr %v176, i64 %v1077
  %v1079 = add i64 0, %v1070
  %v1080 = getelementptr inbounds float, ptr %v1078, i64 %v1079
  %v1081 = load float, ptr %v1080, align 4
  %v1082 = mul i64 %v1068, 2
  %v1083 = getelementptr inbounds float, ptr %v192, i64 %v1082
  %v1084 = add i64 0, %v1070
  %v1085 = getelementptr inbounds float, ptr %v1083, i64 %v1084
  %v1086 = load float, ptr %v1085, align 4
  %v1087 = mul i64 %v1068, 16
  %v1088 = getelementptr inbounds float, ptr %v174, i64 %v1087
  %v1089 = mul i64 %v1070, 8
  %v1090 = add i64 0, %v1089
  %v1091 = add i64 %v1090, %v1072
  %v1092 = getelementptr inbounds float, ptr %v1076, i64 %v1091
  %v1093 = load <8 x float>, ptr %v1092, align 4
  %v1094 = mul i64 %v1070, 8
  %v1095 = add i64 0, %v1094
  %v1096 = add i64 %v1095, %v1072
  %v1097 = getelementptr inbounds float, ptr %v52, i64 %v1096
  %v1098 = load <8 x float>, ptr %v1097, align 4
  %v1099 = fmul <8 x float> %v1093, %v1098
  %v1100 = insertelement <8 x float> poison, float %v1081, i64 0
  %v1101 = shufflevector <8 x float> %v1100, <8 x float> poison, <8 x i32> zeroinitializer
  %v1102 = fmul <8 x float> %v1099, %v1101
  %v1103 = mul i64 %v1070, 8
  %v1104 = add i64 0, %v1103
  %v1105 = add i64 %v1104, %v1072
  %v1106 = getelementptr inbounds float, ptr %v1088, i64 %v1105
  %v1107 = load <8 x float>, ptr %v1106, align 4
  %v1108 = insertelement <8 x float> poison, float %v1086, i64 0
  %v1109 = shufflevector <8 x float> %v1108, <8 x float> poison, <8 x i32> zeroinitializer
  %v1110 = fmul <8 x float> %v1109, %v1107
  %v1111 = fadd <8 x float> %v1102, %v1110
  %v1112 = fadd <8 x float> %v1111, %v1110
  %v1113 = fneg <8 x float> %v1112
  %v1114 = fadd <8 x float> %v1073, %v1113
  %v1115 = add nsw i64 %v1072, 8
  br label %b109
b111:
  %v1116 = shufflevector <8 x float> %v1073, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1117 = shufflevector <8 x float> %v1073, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1118 = fadd <4 x float> %v1116, %v1117
  %v1119 = shufflevector <4 x float> %v1118, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1120 = shufflevector <4 x float> %v1118, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1121 = fadd <2 x float> %v1119, %v1120
  %v1122 = extractelement <2 x float> %v1121, i64 0
  %v1123 = extractelement <2 x float> %v1121, i64 1
  %v1124 = fadd float %v1122, %v1123
  %v1125 = fadd float %v1124, 0x0000000000000000
  %v1126 = mul i64 %v1068, 2
  %v1127 = getelementptr inbounds float, ptr %v184, i64 %v1126
  %v1128 = add i64 0, %v1070
  %v1129 = getelementptr inbounds float, ptr %v1127, i64 %v1128
  store float %v1125, ptr %v1129, align 4
  %v1130 = add nsw i64 %v1070, 1
  br label %b106
b108:
  %v1131 = add nsw i64 %v1068, 1
  br label %b103
b105:
  %v1132 = add i64 %v8, 0
  %v1133 = sdiv i64 %v1132, 1
  %v1134 = add i64 %v2, 1
  %v1135 = mul i64 %v1133, %v2
  %v1136 = sdiv i64 %v1135, %v3
  %v1137 = mul i64 %v1136, 1
  %v1138 = icmp slt i64 %v1137, %v8
  %v1139 = select i1 %v1138, i64 %v1137, i64 %v8
  %v1140 = mul i64 %v1133, %v1134
  %v1141 = sdiv i64 %v1140, %v3
  %v1142 = mul i64 %v1141, 1
  %v1143 = icmp slt i64 %v1142, %v8
  %v1144 = select i1 %v1143, i64 %v1142, i64 %v8
  br label %b112
b112:
  %v1145 = phi i64 [ %v1139, %b105 ], [ %v1165, %b113 ]
  %v1146 = icmp slt i64 %v1145, %v1144
  br i1 %v1146, label %b113, label %b114
b113:
  %v1147 = mul i64 %v1145, 2
  %v1148 = getelementptr inbounds float, ptr %v184, i64 %v1147
  %v1149 = mul i64 %v1145, 2
  %v1150 = getelementptr inbounds float, ptr %v200, i64 %v1149
  %v1151 = icmp ult i64 2, 8
  %v1152 = select i1 %v1151, i64 2, i64 8
  %v1153 = trunc i64 %v1152 to i32
  %v1154 = insertelement <8 x i32> poison, i32 %v1153, i64 0
  %v1155 = shufflevector <8 x i32> %v1154, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1156 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1155
  %v1157 = add i64 0, 0
  %v1158 = getelementptr inbounds float, ptr %v1148, i64 %v1157
  %v1159 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1158, <8 x i1> %v1156, <8 x float> zeroinitializer)
  %v1160 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v1161 = shufflevector <8 x float> %v1160, <8 x float> poison, <8 x i32> zeroinitializer
  %v1162 = fdiv <8 x float> %v1159, %v1161
  %v1163 = add i64 0, 0
  %v1164 = getelementptr inbounds float, ptr %v1150, i64 %v1163
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1162, ptr align 4 %v1164, <8 x i1> %v1156)
  %v1165 = add nsw i64 %v1145, 1
  br label %b112
b114:
  %v1166 = add i64 %v8, 0
  %v1167 = sdiv i64 %v1166, 1
  %v1168 = add i64 %v2, 1
  %v1169 = mul i64 %v1167, %v2
  %v1170 = sdiv i64 %v1169, %v3
  %v1171 = mul i64 %v1170, 1
  %v1172 = icmp slt i64 %v1171, %v8
  %v1173 = select i1 %v1172, i64 %v1171, i64 %v8
  %v1174 = mul i64 %v1167, %v1168
  %v1175 = sdiv i64 %v1174, %v3
  %v1176 = mul i64 %v1175, 1
  %v1177 = icmp slt i64 %v1176, %v8
  %v1178 = select i1 %v1177, i64 %v1176, i64 %v8
  br label %b115
b115:
  %v1179 = phi i64 [ %v1173, %b114 ], [ %v1251, %b120 ]
  %v1180 = icmp slt i64 %v1179, %v1178
  br i1 %v1180, label %b116, label %b117
b116:
  br label %b118
b118:
  %v1181 = phi i64 [ 0, %b116 ], [ %v1250, %b123 ]
  %v1182 = icmp slt i64 %v1181, 2
  br i1 %v1182, label %b119, label %b120
b119:
  br label %b121
b121:
  %v1183 = phi i64 [ 0, %b119 ], [ %v1249, %b126 ]
  %v1184 = icmp slt i64 %v1183, 8
  br i1 %v1184, label %b122, label %b123
b122:
  br label %b124
b124:
  %v1185 = phi i64 [ 0, %b122 ], [ %v1241, %b125 ]
  %v1186 = phi float [ 0x0000000000000000, %b122 ], [ %v1240, %b125 ]
  %v1187 = icmp slt i64 %v1185, 8
  br i1 %v1187, label %b125, label %b126
b125:
  %v1188 = mul i64 %v1179, 16
  %v1189 = getelementptr inbounds float, ptr %v182, i64 %v1188
  %v1190 = mul i64 %v1181, 8
  %v1191 = add i64 0, %v1190
  %v1192 = add i64 %v1191, %v1185
  %v1193 = getelementptr inbounds float, ptr %v1189, i64 %v1192
  %v1194 = load float, ptr %v1193, align 4
  %v1195 = mul i64 %v1181, 8
  %v1196 = add i64 0, %v1195
  %v1197 = add i64 %v1196, %v1185
  %v1198 = getelementptr inbounds float, ptr %v52, i64 %v1197
  %v1199 = load float, ptr %v1198, align 4
  %v1200 = fmul float %v1194, %v1199
  %v1201 = mul i64 %v1179, 2
  %v1202 = getelementptr inbounds float, ptr %v176, i64 %v1201
  %v1203 = add i64 0, %v1181
  %v1204 = getelementptr inbounds float, ptr %v1202, i64 %v1203
  %v1205 = load float, ptr %v1204, align 4
  %v1206 = fmul float %v1200, %v1205
  %v1207 = mul i64 %v1179, 2
  %v1208 = getelementptr inbounds float, ptr %v192, i64 %v1207
  %v1209 = add i64 0, %v1181
  %v1210 = getelementptr inbounds float, ptr %v1208, i64 %v1209
  %v1211 = load float, ptr %v1210, align 4
  %v1212 = mul i64 %v1179, 16
  %v1213 = getelementptr inbounds float, ptr %v174, i64 %v1212
  %v1214 = mul i64 %v1181, 8
  %v1215 = add i64 0, %v1214
  %v1216 = add i64 %v1215, %v1185
  %v1217 = getelementptr inbounds float, ptr %v1213, i64 %v1216
  %v1218 = load float, ptr %v1217, align 4
  %v1219 = fmul float %v1211, %v1218
  %v1220 = fadd float %v1206, %v1219
  %v1221 = fadd float %v1220, %v1219
  %v1222 = mul i64 %v1179, 2
  %v1223 = getelementptr inbounds float, ptr %v200, i64 %v1222
  %v1224 = add i64 0, %v1181
  %v1225 = getelementptr inbounds float, ptr %v1223, i64 %v1224
  %v1226 = load float, ptr %v1225, align 4
  %v1227 = fadd float %v1221, %v1226
  %v1228 = mul i64 1, %v7
  %v1229 = add i64 %v1179, %v1228
  %v1230 = mul i64 %v1229, 128
  %v1231 = getelementptr inbounds float, ptr %v60, i64 %v1230
  %v1232 = mul i64 %v1181, 64
  %v1233 = add i64 0, %v1232
  %v1234 = add i64 %v1233, %v1183
  %v1235 = mul i64 %v1185, 8
  %v1236 = add i64 %v1234, %v1235
  %v1237 = getelementptr inbounds float, ptr %v1231, i64 %v1236
  %v1238 = load float, ptr %v1237, align 4
  %v1239 = fmul float %v1227, %v1238
  %v1240 = fadd float %v1186, %v1239
  %v1241 = add nsw i64 %v1185, 1
  br label %b124
b126:
  %v1242 = mul i64 %v1179, 16
  %v1243 = getelementptr inbounds float, ptr %v202, i64 %v1242
  %v1244 = mul i64 %v1181, 8
  %v1245 = add i64 0, %v1244
  %v1246 = add i64 %v1245, %v1183
  %v1247 = add i64 %v1246, 0
  %v1248 = getelementptr inbounds float, ptr %v1243, i64 %v1247
  store float %v1186, ptr %v1248, align 4
  %v1249 = add nsw i64 %v1183, 1
  br label %b121
b123:
  %v1250 = add nsw i64 %v1181, 1
  br label %b118
b120:
  %v1251 = add nsw i64 %v1179, 1
  br label %b115
b117:
  %v1252 = add i64 %v8, 0
  %v1253 = sdiv i64 %v1252, 1
  %v1254 = add i64 %v2, 1
  %v1255 = mul i64 %v1253, %v2
  %v1256 = sdiv i64 %v1255, %v3
  %v1257 = mul i64 %v1256, 1
  %v1258 = icmp slt i64 %v1257, %v8
  %v1259 = select i1 %v1258, i64 %v1257, i64 %v8
  %v1260 = mul i64 %v1253, %v1254
  %v1261 = sdiv i64 %v1260, %v3
  %v1262 = mul i64 %v1261, 1
  %v1263 = icmp slt i64 %v1262, %v8
  %v1264 = select i1 %v1263, i64 %v1262, i64 %v8
  br label %b127
b127:
  %v1265 = phi i64 [ %v1259, %b117 ], [ %v1285, %b132 ]
  %v1266 = icmp slt i64 %v1265, %v1264
  br i1 %v1266, label %b128, label %b129
b128:
  %v1267 = mul i64 %v1265, 16
  %v1268 = getelementptr inbounds float, ptr %v202, i64 %v1267
  %v1269 = mul i64 %v1265, 16
  %v1270 = getelementptr inbounds float, ptr %v194, i64 %v1269
  %v1271 = mul i64 %v1265, 16
  %v1272 = getelementptr inbounds float, ptr %v204, i64 %v1271
  br label %b130
b130:
  %v1273 = phi i64 [ 0, %b128 ], [ %v1284, %b131 ]
  %v1274 = icmp slt i64 %v1273, 16
  br i1 %v1274, label %b131, label %b132
b131:
  %v1275 = add i64 0, %v1273
  %v1276 = getelementptr inbounds float, ptr %v1268, i64 %v1275
  %v1277 = load <8 x float>, ptr %v1276, align 4
  %v1278 = add i64 0, %v1273
  %v1279 = getelementptr inbounds float, ptr %v1270, i64 %v1278
  %v1280 = load <8 x float>, ptr %v1279, align 4
  %v1281 = fadd <8 x float> %v1277, %v1280
  %v1282 = add i64 0, %v1273
  %v1283 = getelementptr inbounds float, ptr %v1272, i64 %v1282
  store <8 x float> %v1281, ptr %v1283, align 4
  %v1284 = add nsw i64 %v1273, 8
  br label %b130
b132:
  %v1285 = add nsw i64 %v1265, 1
  br label %b127
b129:
  %v1287 = add i64 %v8, 0
  %v1288 = sdiv i64 %v1287, 1
  %v1289 = add i64 %v2, 1
  %v1290 = mul i64 %v1288, %v2
  %v1291 = sdiv i64 %v1290, %v3
  %v1292 = mul i64 %v1291, 1
  %v1293 = icmp slt i64 %v1292, %v8
  %v1294 = select i1 %v1293, i64 %v1292, i64 %v8
  %v1295 = mul i64 %v1288, %v1289
  %v1296 = sdiv i64 %v1295, %v3
  %v1297 = mul i64 %v1296, 1
  %v1298 = icmp slt i64 %v1297, %v8
  %v1299 = select i1 %v1298, i64 %v1297, i64 %v8
  br label %b133
b133:
  %v1300 = phi i64 [ %v1294, %b129 ], [ %v1354, %b138 ]
  %v1301 = icmp slt i64 %v1300, %v1299
  br i1 %v1301, label %b134, label %b135
b134:
  %v1302 = add i64 %v1300, 96
  %v1303 = icmp slt i64 %v1302, %v1299
  %v1304 = select i1 %v1303, i64 %v1302, i64 %v1299
  br label %b136
b136:
  %v1305 = phi i64 [ 0, %b134 ], [ %v1353, %b141 ]
  %v1306 = icmp slt i64 %v1305, 1
  br i1 %v1306, label %b137, label %b138
b137:
  %v1307 = sub i64 %v1304, %v1300
  %v1308 = sub i64 6, 1
  %v1309 = add i64 %v1307, %v1308
  %v1310 = sdiv i64 %v1309, 6
  br label %b139
b139:
  %v1311 = phi i64 [ 0, %b137 ], [ %v1352, %b146 ]
  %v1312 = icmp slt i64 %v1311, %v1310
  br i1 %v1312, label %b140, label %b141
b140:
  %v1313 = mul i64 %v1307, %v1311
  %v1314 = sdiv i64 %v1313, %v1310
  %v1315 = add i64 %v1300, %v1314
  %v1316 = add i64 %v1311, 1
  %v1317 = mul i64 %v1307, %v1316
  %v1318 = sdiv i64 %v1317, %v1310
  %v1319 = add i64 %v1300, %v1318
  %v1320 = mul i64 %v1305, 256
  %v1321 = getelementptr inbounds float, ptr %v372, i64 %v1320
  %v1322 = sub i64 %v1319, %v1315
  %v1323 = mul i64 %v1315, 16
  %v1324 = getelementptr inbounds float, ptr %v204, i64 %v1323
  %v1325 = getelementptr inbounds float, ptr %v1324, i64 0
  %v1326 = sub i64 %v1322, 1
  %v1327 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1326
  %v1328 = load ptr, ptr %v1327, align 4
  %v1329 = getelementptr inbounds float, ptr %v1286, i64 0
  %v1330 = icmp sgt i64 %v1322, 0
  br i1 %v1330, label %b142, label %b143
b142:
  call void %v1328(ptr %v1325, i64 16, ptr %v1321, i64 16, ptr %v1329, i64 16, i64 8)
  br label %b143
b143:
  %v1331 = add i64 %v1320, 256
  br label %b144
b144:
  %v1332 = phi i64 [ %v1315, %b143 ], [ %v1351, %b149 ]
  %v1333 = icmp slt i64 %v1332, %v1319
  br i1 %v1333, label %b145, label %b146
b145:
  %v1334 = sub i64 %v1332, %v1315
  %v1335 = mul i64 %v1334, 16
  %v1336 = getelementptr inbounds float, ptr %v1286, i64 %v1335
  %v1337 = mul i64 %v1332, 16
  %v1338 = getelementptr inbounds float, ptr %v194, i64 %v1337
  br label %b147
b147:
  %v1339 = phi i64 [ 0, %b145 ], [ %v1350, %b148 ]
  %v1340 = icmp slt i64 %v1339, 2
  br i1 %v1340, label %b148, label %b149
b148:
  %v1341 = mul i64 %v1305, 2
  %v1342 = add i64 %v1341, %v1339
  %v1343 = mul i64 %v1342, 8
  %v1344 = add i64 0, %v1339
  %v1345 = mul i64 %v1344, 8
  %v1346 = getelementptr inbounds float, ptr %v1336, i64 %v1345
  %v1347 = load <8 x float>, ptr %v1346, align 4
  %v1348 = add i64 0, %v1343
  %v1349 = getelementptr inbounds float, ptr %v1338, i64 %v1348
  store <8 x float> %v1347, ptr %v1349, align 4
  %v1350 = add nsw i64 %v1339, 1
  br label %b147
b149:
  %v1351 = add nsw i64 %v1332, 1
  br label %b144
b146:
  %v1352 = add nsw i64 %v1311, 1
  br label %b139
b141:
  %v1353 = add nsw i64 %v1305, 1
  br label %b136
b138:
  %v1354 = add nsw i64 %v1300, 96
  br label %b133
b135:
  %v1355 = icmp sgt i64 %v3, 1
  br i1 %v1355, label %b150, label %b151
b150:
  %v1356 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1357 = atomicrmw add ptr %v1356, i64 1 acq_rel
  %v1358 = load i64, ptr %v363, align 8
  %v1359 = add i64 %v1358, 1
  store i64 %v1359, ptr %v363, align 8
  %v1360 = mul i64 %v3, %v1359
  br label %b152
b152:
  %v1361 = load atomic i64, ptr %v1356 acquire, align 8
  %v1362 = icmp slt i64 %v1361, %v1360
  br i1 %v1362, label %b153, label %b154
b153:
  %v1363 = call i32 @sched_yield()
  br label %b152
b154:
  br label %b151
b151:
  %v1364 = getelementptr inbounds float, ptr %v365, i64 4608
  %v1365 = getelementptr inbounds float, ptr %v365, i64 4864
  %v1366 = getelementptr inbounds float, ptr %v365, i64 5888
  %v1367 = getelementptr inbounds float, ptr %v365, i64 6912
  %v1368 = getelementptr inbounds float, ptr %v365, i64 7936
  %v1369 = getelementptr inbounds float, ptr %v365, i64 8960
  %v1370 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1371 = load i64, ptr %v1370, align 8
  %v1372 = icmp eq i64 %v1371, 0
  br i1 %v1372, label %b155, label %b156
b155:
  %v1373 = add i64 1, 0
  %v1374 = sdiv i64 %v1373, 1
  %v1375 = add i64 %v2, 1
  %v1376 = mul i64 %v1374, %v2
  %v1377 = sdiv i64 %v1376, %v3
  %v1378 = mul i64 %v1377, 1
  %v1379 = icmp slt i64 %v1378, 1
  %v1380 = select i1 %v1379, i64 %v1378, i64 1
  %v1381 = mul i64 %v1374, %v1375
  %v1382 = sdiv i64 %v1381, %v3
  %v1383 = mul i64 %v1382, 1
  %v1384 = icmp slt i64 %v1383, 1
  %v1385 = select i1 %v1384, i64 %v1383, i64 1
  %v1386 = icmp slt i64 %v1385, 1
  %v1387 = select i1 %v1386, i64 %v1385, i64 1
  br label %b157
b157:
  %v1388 = phi i64 [ %v1380, %b155 ], [ %v1411, %b158 ]
  %v1389 = icmp slt i64 %v1388, %v1387
  br i1 %v1389, label %b158, label %b159
b158:
  %v1390 = mul i64 %v1388, 256
  %v1391 = mul i64 %v1388, 16
  %v1392 = add i64 %v1390, 0
  %v1393 = add i64 %v1391, 0
  %v1394 = getelementptr inbounds float, ptr %v1364, i64 %v1392
  %v1395 = sub i64 16, %v1393
  %v1396 = icmp slt i64 %v1395, 0
  %v1397 = select i1 %v1396, i64 0, i64 %v1395
  %v1398 = mul i64 %v1393, 1
  %v1399 = add i64 0, %v1398
  %v1400 = getelementptr inbounds float, ptr %v22, i64 %v1399
  call void @pack_rows(ptr %v1400, i64 1, i64 16, i64 16, i64 %v1397, ptr %v1394, i64 16)
  %v1401 = add i64 %v1390, 8
  %v1402 = add i64 %v1391, 8
  %v1403 = getelementptr inbounds float, ptr %v1364, i64 %v1401
  %v1404 = sub i64 16, %v1402
  %v1405 = icmp slt i64 %v1404, 0
  %v1406 = select i1 %v1405, i64 0, i64 %v1404
  %v1407 = mul i64 %v1402, 1
  %v1408 = add i64 0, %v1407
  %v1409 = getelementptr inbounds float, ptr %v22, i64 %v1408
  call void @pack_rows(ptr %v1409, i64 1, i64 16, i64 16, i64 %v1406, ptr %v1403, i64 16)
  %v1410 = add i64 %v1390, 256
  %v1411 = add nsw i64 %v1388, 1
  br label %b157
b159:
  %v1412 = add i64 2, 0
  %v1413 = sdiv i64 %v1412, 1
  %v1414 = add i64 %v2, 1
  %v1415 = mul i64 %v1413, %v2
  %v1416 = sdiv i64 %v1415, %v3
  %v1417 = mul i64 %v1416, 1
  %v1418 = icmp slt i64 %v1417, 2
  %v1419 = select i1 %v1418, i64 %v1417, i64 2
  %v1420 = mul i64 %v1413, %v1414
  %v1421 = sdiv i64 %v1420, %v3
  %v1422 = mul i64 %v1421, 1
  %v1423 = icmp slt i64 %v1422, 2
  %v1424 = select i1 %v1423, i64 %v1422, i64 2
  %v1425 = icmp slt i64 %v1424, 2
  %v1426 = select i1 %v1425, i64 %v1424, i64 2
  br label %b160
b160:
  %v1427 = phi i64 [ %v1419, %b159 ], [ %v1468, %b161 ]
  %v1428 = icmp slt i64 %v1427, %v1426
  br i1 %v1428, label %b161, label %b162
b161:
  %v1429 = mul i64 %v1427, 512
  %v1430 = mul i64 %v1427, 32
  %v1431 = add i64 %v1429, 0
  %v1432 = add i64 %v1430, 0
  %v1433 = getelementptr inbounds float, ptr %v1365, i64 %v1431
  %v1434 = sub i64 64, %v1432
  %v1435 = icmp slt i64 %v1434, 0
  %v1436 = select i1 %v1435, i64 0, i64 %v1434
  %v1437 = mul i64 %v1432, 1
  %v1438 = add i64 0, %v1437
  %v1439 = getelementptr inbounds float, ptr %v28, i64 %v1438
  call void @pack_rows(ptr %v1439, i64 1, i64 64, i64 16, i64 %v1436, ptr %v1433, i64 32)
  %v1440 = add i64 %v1429, 8
  %v1441 = add i64 %v1430, 8
  %v1442 = getelementptr inbounds float, ptr %v1365, i64 %v1440
  %v1443 = sub i64 64, %v1441
  %v1444 = icmp slt i64 %v1443, 0
  %v1445 = select i1 %v1444, i64 0, i64 %v1443
  %v1446 = mul i64 %v1441, 1
  %v1447 = add i64 0, %v1446
  %v1448 = getelementptr inbounds float, ptr %v28, i64 %v1447
  call void @pack_rows(ptr %v1448, i64 1, i64 64, i64 16, i64 %v1445, ptr %v1442, i64 32)
  %v1449 = add i64 %v1429, 16
  %v1450 = add i64 %v1430, 16
  %v1451 = getelementptr inbounds float, ptr %v1365, i64 %v1449
  %v1452 = sub i64 64, %v1450
  %v1453 = icmp slt i64 %v1452, 0
  %v1454 = select i1 %v1453, i64 0, i64 %v1452
  %v1455 = mul i64 %v1450, 1
  %v1456 = add i64 0, %v1455
  %v1457 = getelementptr inbounds float, ptr %v28, i64 %v1456
  call void @pack_rows(ptr %v1457, i64 1, i64 64, i64 16, i64 %v1454, ptr %v1451, i64 32)
  %v1458 = add i64 %v1429, 24
  %v1459 = add i64 %v1430, 24
  %v1460 = getelementptr inbounds float, ptr %v1365, i64 %v1458
  %v1461 = sub i64 64, %v1459
  %v1462 = icmp slt i64 %v1461, 0
  %v1463 = select i1 %v1462, i64 0, i64 %v1461
  %v1464 = mul i64 %v1459, 1
  %v1465 = add i64 0, %v1464
  %v1466 = getelementptr inbounds float, ptr %v28, i64 %v1465
  call void @pack_rows(ptr %v1466, i64 1, i64 64, i64 16, i64 %v1463, ptr %v1460, i64 32)
  %v1467 = add i64 %v1429, 512
  %v1468 = add nsw i64 %v1427, 1
  br label %b160
b162:
  %v1469 = add i64 2, 0
  %v1470 = sdiv i64 %v1469, 1
  %v1471 = add i64 %v2, 1
  %v1472 = mul i64 %v1470, %v2
  %v1473 = sdiv i64 %v1472, %v3
  %v1474 = mul i64 %v1473, 1
  %v1475 = icmp slt i64 %v1474, 2
  %v1476 = select i1 %v1475, i64 %v1474, i64 2
  %v1477 = mul i64 %v1470, %v1471
  %v1478 = sdiv i64 %v1477, %v3
  %v1479 = mul i64 %v1478, 1
  %v1480 = icmp slt i64 %v1479, 2
  %v1481 = select i1 %v1480, i64 %v1479, i64 2
  %v1482 = icmp slt i64 %v1481, 2
  %v1483 = select i1 %v1482, i64 %v1481, i64 2
  br label %b163
b163:
  %v1484 = phi i64 [ %v1476, %b162 ], [ %v1525, %b164 ]
  %v1485 = icmp slt i64 %v1484, %v1483
  br i1 %v1485, label %b164, label %b165
b164:
  %v1486 = mul i64 %v1484, 512
  %v1487 = mul i64 %v1484, 32
  %v1488 = add i64 %v1486, 0
  %v1489 = add i64 %v1487, 0
  %v1490 = getelementptr inbounds float, ptr %v1366, i64 %v1488
  %v1491 = sub i64 64, %v1489
  %v1492 = icmp slt i64 %v1491, 0
  %v1493 = select i1 %v1492, i64 0, i64 %v1491
  %v1494 = mul i64 %v1489, 1
  %v1495 = add i64 0, %v1494
  %v1496 = getelementptr inbounds float, ptr %v36, i64 %v1495
  call void @pack_rows(ptr %v1496, i64 1, i64 64, i64 16, i64 %v1493, ptr %v1490, i64 32)
  %v1497 = add i64 %v1486, 8
  %v1498 = add i64 %v1487, 8
  %v1499 = getelementptr inbounds float, ptr %v1366, i64 %v1497
  %v1500 = sub i64 64, %v1498
  %v1501 = icmp slt i64 %v1500, 0
  %v1502 = select i1 %v1501, i64 0, i64 %v1500
  %v1503 = mul i64 %v1498, 1
  %v1504 = add i64 0, %v1503
  %v1505 = getelementptr inbounds float, ptr %v36, i64 %v1504
  call void @pack_rows(ptr %v1505, i64 1, i64 64, i64 16, i64 %v1502, ptr %v1499, i64 32)
  %v1506 = add i64 %v1486, 16
  %v1507 = add i64 %v1487, 16
  %v1508 = getelementptr inbounds float, ptr %v1366, i64 %v1506
  %v1509 = sub i64 64, %v1507
  %v1510 = icmp slt i64 %v1509, 0
  %v1511 = select i1 %v1510, i64 0, i64 %v1509
  %v1512 = mul i64 %v1507, 1
  %v1513 = add i64 0, %v1512
  %v1514 = getelementptr inbounds float, ptr %v36, i64 %v1513
  call void @pack_rows(ptr %v1514, i64 1, i64 64, i64 16, i64 %v1511, ptr %v1508, i64 32)
  %v1515 = add i64 %v1486, 24
  %v1516 = add i64 %v1487, 24
  %v1517 = getelementptr inbounds float, ptr %v1366, i64 %v1515
  %v1518 = sub i64 64, %v1516
  %v1519 = icmp slt i64 %v1518, 0
  %v1520 = select i1 %v1519, i64 0, i64 %v1518
  %v1521 = mul i64 %v1516, 1
  %v1522 = add i64 0, %v1521
  %v1523 = getelementptr inbounds float, ptr %v36, i64 %v1522
  call void @pack_rows(ptr %v1523, i64 1, i64 64, i64 16, i64 %v1520, ptr %v1517, i64 32)
  %v1524 = add i64 %v1486, 512
  %v1525 = add nsw i64 %v1484, 1
  br label %b163
b165:
  %v1526 = add i64 1, 0
  %v1527 = sdiv i64 %v1526, 1
  %v1528 = add i64 %v2, 1
  %v1529 = mul i64 %v1527, %v2
  %v1530 = sdiv i64 %v1529, %v3
  %v1531 = mul i64 %v1530, 1
  %v1532 = icmp slt i64 %v1531, 1
  %v1533 = select i1 %v1532, i64 %v1531, i64 1
  %v1534 = mul i64 %v1527, %v1528
  %v1535 = sdiv i64 %v1534, %v3
  %v1536 = mul i64 %v1535, 1
  %v1537 = icmp slt i64 %v1536, 1
  %v1538 = select i1 %v1537, i64 %v1536, i64 1
  %v1539 = icmp slt i64 %v1538, 1
  %v1540 = select i1 %v1539, i64 %v1538, i64 1
  br label %b166
b166:
  %v1541 = phi i64 [ %v1533, %b165 ], [ %v1564, %b167 ]
  %v1542 = icmp slt i64 %v1541, %v1540
  br i1 %v1542, label %b167, label %b168
b167:
  %v1543 = mul i64 %v1541, 1024
  %v1544 = mul i64 %v1541, 16
  %v1545 = add i64 %v1543, 0
  %v1546 = add i64 %v1544, 0
  %v1547 = getelementptr inbounds float, ptr %v1367, i64 %v1545
  %v1548 = sub i64 16, %v1546
  %v1549 = icmp slt i64 %v1548, 0
  %v1550 = select i1 %v1549, i64 0, i64 %v1548
  %v1551 = mul i64 %v1546, 1
  %v1552 = add i64 0, %v1551
  %v1553 = getelementptr inbounds float, ptr %v26, i64 %v1552
  call void @pack_rows(ptr %v1553, i64 1, i64 16, i64 64, i64 %v1550, ptr %v1547, i64 16)
  %v1554 = add i64 %v1543, 8
  %v1555 = add i64 %v1544, 8
  %v1556 = getelementptr inbounds float, ptr %v1367, i64 %v1554
  %v1557 = sub i64 16, %v1555
  %v1558 = icmp slt i64 %v1557, 0
  %v1559 = select i1 %v1558, i64 0, i64 %v1557
  %v1560 = mul i64 %v1555, 1
  %v1561 = add i64 0, %v1560
  %v1562 = getelementptr inbounds float, ptr %v26, i64 %v1561
  call void @pack_rows(ptr %v1562, i64 1, i64 16, i64 64, i64 %v1559, ptr %v1556, i64 16)
  %v1563 = add i64 %v1543, 1024
  %v1564 = add nsw i64 %v1541, 1
  br label %b166
b168:
  %v1565 = add i64 1, 0
  %v1566 = sdiv i64 %v1565, 1
  %v1567 = add i64 %v2, 1
  %v1568 = mul i64 %v1566, %v2
  %v1569 = sdiv i64 %v1568, %v3
  %v1570 = mul i64 %v1569, 1
  %v1571 = icmp slt i64 %v1570, 1
  %v1572 = select i1 %v1571, i64 %v1570, i64 1
  %v1573 = mul i64 %v1566, %v1567
  %v1574 = sdiv i64 %v1573, %v3
  %v1575 = mul i64 %v1574, 1
  %v1576 = icmp slt i64 %v1575, 1
  %v1577 = select i1 %v1576, i64 %v1575, i64 1
  %v1578 = icmp slt i64 %v1577, 1
  %v1579 = select i1 %v1578, i64 %v1577, i64 1
  br label %b169
b169:
  %v1580 = phi i64 [ %v1572, %b168 ], [ %v1603, %b170 ]
  %v1581 = icmp slt i64 %v1580, %v1579
  br i1 %v1581, label %b170, label %b171
b170:
  %v1582 = mul i64 %v1580, 1024
  %v1583 = mul i64 %v1580, 16
  %v1584 = add i64 %v1582, 0
  %v1585 = add i64 %v1583, 0
  %v1586 = getelementptr inbounds float, ptr %v1368, i64 %v1584
  %v1587 = sub i64 16, %v1585
  %v1588 = icmp slt i64 %v1587, 0
  %v1589 = select i1 %v1588, i64 0, i64 %v1587
  %v1590 = mul i64 %v1585, 1
  %v1591 = add i64 0, %v1590
  %v1592 = getelementptr inbounds float, ptr %v34, i64 %v1591
  call void @pack_rows(ptr %v1592, i64 1, i64 16, i64 64, i64 %v1589, ptr %v1586, i64 16)
  %v1593 = add i64 %v1582, 8
  %v1594 = add i64 %v1583, 8
  %v1595 = getelementptr inbounds float, ptr %v1368, i64 %v1593
  %v1596 = sub i64 16, %v1594
  %v1597 = icmp slt i64 %v1596, 0
  %v1598 = select i1 %v1597, i64 0, i64 %v1596
  %v1599 = mul i64 %v1594, 1
  %v1600 = add i64 0, %v1599
  %v1601 = getelementptr inbounds float, ptr %v34, i64 %v1600
  call void @pack_rows(ptr %v1601, i64 1, i64 16, i64 64, i64 %v1598, ptr %v1595, i64 16)
  %v1602 = add i64 %v1582, 1024
  %v1603 = add nsw i64 %v1580, 1
  br label %b169
b171:
  %v1604 = add i64 1, 0
  %v1605 = sdiv i64 %v1604, 1
  %v1606 = add i64 %v2, 1
  %v1607 = mul i64 %v1605, %v2
  %v1608 = sdiv i64 %v1607, %v3
  %v1609 = mul i64 %v1608, 1
  %v1610 = icmp slt i64 %v1609, 1
  %v1611 = select i1 %v1610, i64 %v1609, i64 1
  %v1612 = mul i64 %v1605, %v1606
  %v1613 = sdiv i64 %v1612, %v3
  %v1614 = mul i64 %v1613, 1
  %v1615 = icmp slt i64 %v1614, 1
  %v1616 = select i1 %v1615, i64 %v1614, i64 1
  %v1617 = icmp slt i64 %v1616, 1
  %v1618 = select i1 %v1617, i64 %v1616, i64 1
  br label %b172
b172:
  %v1619 = phi i64 [ %v1611, %b171 ], [ %v1642, %b173 ]
  %v1620 = icmp slt i64 %v1619, %v1618
  br i1 %v1620, label %b173, label %b174
b173:
  %v1621 = mul i64 %v1619, 256
  %v1622 = mul i64 %v1619, 16
  %v1623 = add i64 %v1621, 0
  %v1624 = add i64 %v1622, 0
  %v1625 = getelementptr inbounds float, ptr %v1369, i64 %v1623
  %v1626 = sub i64 16, %v1624
  %v1627 = icmp slt i64 %v1626, 0
  %v1628 = select i1 %v1627, i64 0, i64 %v1626
  %v1629 = mul i64 %v1624, 1
  %v1630 = add i64 0, %v1629
  %v1631 = getelementptr inbounds float, ptr %v18, i64 %v1630
  call void @pack_rows(ptr %v1631, i64 1, i64 16, i64 16, i64 %v1628, ptr %v1625, i64 16)
  %v1632 = add i64 %v1621, 8
  %v1633 = add i64 %v1622, 8
  %v1634 = getelementptr inbounds float, ptr %v1369, i64 %v1632
  %v1635 = sub i64 16, %v1633
  %v1636 = icmp slt i64 %v1635, 0
  %v1637 = select i1 %v1636, i64 0, i64 %v1635
  %v1638 = mul i64 %v1633, 1
  %v1639 = add i64 0, %v1638
  %v1640 = getelementptr inbounds float, ptr %v18, i64 %v1639
  call void @pack_rows(ptr %v1640, i64 1, i64 16, i64 16, i64 %v1637, ptr %v1634, i64 16)
  %v1641 = add i64 %v1621, 256
  %v1642 = add nsw i64 %v1619, 1
  br label %b172
b174:
  br label %b156
b156:
  %v1643 = icmp sgt i64 %v3, 1
  br i1 %v1643, label %b175, label %b176
b175:
  %v1644 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1645 = atomicrmw add ptr %v1644, i64 1 acq_rel
  %v1646 = load i64, ptr %v363, align 8
  %v1647 = add i64 %v1646, 1
  store i64 %v1647, ptr %v363, align 8
  %v1648 = mul i64 %v3, %v1647
  br label %b177
b177:
  %v1649 = load atomic i64, ptr %v1644 acquire, align 8
  %v1650 = icmp slt i64 %v1649, %v1648
  br i1 %v1650, label %b178, label %b179
b178:
  %v1651 = call i32 @sched_yield()
  br label %b177
b179:
  br label %b176
b176:
  br label %b180
b180:
  %v1652 = phi i64 [ 0, %b176 ], [ %v3666, %b378 ]
  %v1653 = icmp slt i64 %v1652, %v5
  br i1 %v1653, label %b181, label %b182
b181:
  %v1654 = sub i64 %v5, 1
  %v1655 = sub i64 %v1654, %v1652
  %v1656 = add i64 %v7, 0
  %v1657 = sdiv i64 %v1656, 1
  %v1658 = add i64 %v2, 1
  %v1659 = mul i64 %v1657, %v2
  %v1660 = sdiv i64 %v1659, %v3
  %v1661 = mul i64 %v1660, 1
  %v1662 = icmp slt i64 %v1661, %v7
  %v1663 = select i1 %v1662, i64 %v1661, i64 %v7
  %v1664 = mul i64 %v1657, %v1658
  %v1665 = sdiv i64 %v1664, %v3
  %v1666 = mul i64 %v1665, 1
  %v1667 = icmp slt i64 %v1666, %v7
  %v1668 = select i1 %v1667, i64 %v1666, i64 %v7
  br label %b183
b183:
  %v1669 = phi i64 [ %v1663, %b181 ], [ %v1798, %b188 ]
  %v1670 = icmp slt i64 %v1669, %v1668
  br i1 %v1670, label %b184, label %b185
b184:
  br label %b186
b186:
  %v1671 = phi i64 [ 0, %b184 ], [ %v1797, %b191 ]
  %v1672 = icmp slt i64 %v1671, 2
  br i1 %v1672, label %b187, label %b188
b187:
  br label %b189
b189:
  %v1673 = phi i64 [ 0, %b187 ], [ %v1796, %b194 ]
  %v1674 = icmp slt i64 %v1673, 8
  br i1 %v1674, label %b190, label %b191
b190:
  br label %b192
b192:
  %v1675 = phi i64 [ 0, %b190 ], [ %v1779, %b193 ]
  %v1676 = phi <8 x float> [ splat (float 0x0000000000000000), %b190 ], [ %v1778, %b193 ]
  %v1677 = icmp slt i64 %v1675, 8
  br i1 %v1677, label %b193, label %b194
b193:
  %v1678 = add i64 %v1655, 1
  %v1679 = and i64 %v1678, 1
  %v1680 = mul i64 %v1679, %v7
  %v1681 = add i64 %v1680, %v1669
  %v1682 = mul i64 %v1681, 128
  %v1683 = getelementptr inbounds float, ptr %v64, i64 %v1682
  %v1684 = add i64 %v1655, 0
  %v1685 = and i64 %v1684, %v318
  %v1686 = mul i64 %v1685, %v7
  %v1687 = add i64 %v1686, %v1669
  %v1688 = mul i64 %v1687, 16
  %v1689 = getelementptr inbounds float, ptr %v182, i64 %v1688
  %v1690 = mul i64 %v1671, 8
  %v1691 = add i64 0, %v1690
  %v1692 = add i64 %v1691, %v1673
  %v1693 = getelementptr inbounds float, ptr %v1689, i64 %v1692
  %v1694 = load float, ptr %v1693, align 4
  %v1695 = mul i64 %v1671, 8
  %v1696 = add i64 0, %v1695
  %v1697 = add i64 %v1696, %v1673
  %v1698 = getelementptr inbounds float, ptr %v52, i64 %v1697
  %v1699 = load float, ptr %v1698, align 4
  %v1700 = fmul float %v1694, %v1699
  %v1701 = add i64 %v1655, 0
  %v1702 = and i64 %v1701, %v312
  %v1703 = mul i64 %v1702, %v7
  %v1704 = add i64 %v1703, %v1669
  %v1705 = mul i64 %v1704, 2
  %v1706 = getelementptr inbounds float, ptr %v176, i64 %v1705
  %v1707 = add i64 0, %v1671
  %v1708 = getelementptr inbounds float, ptr %v1706, i64 %v1707
  %v1709 = load float, ptr %v1708, align 4
  %v1710 = fmul float %v1700, %v1709
  %v1711 = add i64 %v1655, 0
  %v1712 = and i64 %v1711, %v328
  %v1713 = mul i64 %v1712, %v7
  %v1714 = add i64 %v1713, %v1669
  %v1715 = mul i64 %v1714, 2
  %v1716 = getelementptr inbounds float, ptr %v192, i64 %v1715
  %v1717 = add i64 0, %v1671
  %v1718 = getelementptr inbounds float, ptr %v1716, i64 %v1717
  %v1719 = load float, ptr %v1718, align 4
  %v1720 = add i64 %v1655, 0
  %v1721 = and i64 %v1720, %v310
  %v1722 = mul i64 %v1721, %v7
  %v1723 = add i64 %v1722, %v1669
  %v1724 = mul i64 %v1723, 16
  %v1725 = getelementptr inbounds float, ptr %v174, i64 %v1724
  %v1726 = mul i64 %v1671, 8
  %v1727 = add i64 0, %v1726
  %v1728 = add i64 %v1727, %v1673
  %v1729 = getelementptr inbounds float, ptr %v1725, i64 %v1728
  %v1730 = load float, ptr %v1729, align 4
  %v1731 = fmul float %v1719, %v1730
  %v1732 = fadd float %v1710, %v1731
  %v1733 = fadd float %v1732, %v1731
  %v1734 = add i64 %v1655, 0
  %v1735 = and i64 %v1734, %v336
  %v1736 = mul i64 %v1735, %v7
  %v1737 = add i64 %v1736, %v1669
  %v1738 = mul i64 %v1737, 2
  %v1739 = getelementptr inbounds float, ptr %v200, i64 %v1738
  %v1740 = add i64 0, %v1671
  %v1741 = getelementptr inbounds float, ptr %v1739, i64 %v1740
  %v1742 = load float, ptr %v1741, align 4
  %v1743 = fadd float %v1733, %v1742
  %v1744 = add i64 %v1655, 0
  %v1745 = and i64 %v1744, %v296
  %v1746 = mul i64 %v1745, %v7
  %v1747 = add i64 %v1746, %v1669
  %v1748 = mul i64 %v1747, 16
  %v1749 = getelementptr inbounds float, ptr %v160, i64 %v1748
  %v1750 = add i64 %v1655, 0
  %v1751 = and i64 %v1750, %v286
  %v1752 = mul i64 %v1751, %v7
  %v1753 = add i64 %v1752, %v1669
  %v1754 = mul i64 %v1753, 16
  %v1755 = getelementptr inbounds float, ptr %v148, i64 %v1754
  %v1756 = mul i64 %v1671, 64
  %v1757 = add i64 0, %v1756
  %v1758 = mul i64 %v1673, 8
  %v1759 = add i64 %v1757, %v1758
  %v1760 = add i64 %v1759, %v1675
  %v1761 = getelementptr inbounds float, ptr %v1683, i64 %v1760
  %v1762 = load <8 x float>, ptr %v1761, align 4
  %v1763 = mul i64 %v1671, 8
  %v1764 = add i64 0, %v1763
  %v1765 = add i64 %v1764, %v1675
  %v1766 = getelementptr inbounds float, ptr %v1749, i64 %v1765
  %v1767 = load <8 x float>, ptr %v1766, align 4
  %v1768 = insertelement <8 x float> poison, float %v1743, i64 0
  %v1769 = shufflevector <8 x float> %v1768, <8 x float> poison, <8 x i32> zeroinitializer
  %v1770 = fmul <8 x float> %v1769, %v1767
  %v1771 = fadd <8 x float> %v1762, %v1770
  %v1772 = mul i64 %v1671, 8
  %v1773 = add i64 0, %v1772
  %v1774 = add i64 %v1773, %v1675
  %v1775 = getelementptr inbounds float, ptr %v1755, i64 %v1774
  %v1776 = load <8 x float>, ptr %v1775, align 4
  %v1777 = fmul <8 x float> %v1771, %v1776
  %v1778 = fadd <8 x float> %v1676, %v1777
  %v1779 = add nsw i64 %v1675, 8
  br label %b192
b194:
  %v1780 = shufflevector <8 x float> %v1676, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1781 = shufflevector <8 x float> %v1676, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1782 = fadd <4 x float> %v1780, %v1781
  %v1783 = shufflevector <4 x float> %v1782, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1784 = shufflevector <4 x float> %v1782, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1785 = fadd <2 x float> %v1783, %v1784
  %v1786 = extractelement <2 x float> %v1785, i64 0
  %v1787 = extractelement <2 x float> %v1785, i64 1
  %v1788 = fadd float %v1786, %v1787
  %v1789 = fadd float %v1788, 0x0000000000000000
  %v1790 = mul i64 %v1669, 16
  %v1791 = getelementptr inbounds float, ptr %v206, i64 %v1790
  %v1792 = mul i64 %v1671, 8
  %v1793 = add i64 0, %v1792
  %v1794 = add i64 %v1793, %v1673
  %v1795 = getelementptr inbounds float, ptr %v1791, i64 %v1794
  store float %v1789, ptr %v1795, align 4
  %v1796 = add nsw i64 %v1673, 1
  br label %b189
b191:
  %v1797 = add nsw i64 %v1671, 1
  br label %b186
b188:
  %v1798 = add nsw i64 %v1669, 1
  br label %b183
b185:
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
  br label %b195
b195:
  %v1812 = phi i64 [ %v1806, %b185 ], [ %v1934, %b200 ]
  %v1813 = icmp slt i64 %v1812, %v1811
  br i1 %v1813, label %b196, label %b197
b196:
  br label %b198
b198:
  %v1814 = phi i64 [ 0, %b196 ], [ %v1933, %b203 ]
  %v1815 = icmp slt i64 %v1814, 2
  br i1 %v1815, label %b199, label %b200
b199:
  br label %b201
b201:
  %v1816 = phi i64 [ 0, %b199 ], [ %v1922, %b202 ]
  %v1817 = phi <8 x float> [ splat (float 0x0000000000000000), %b199 ], [ %v1921, %b202 ]
  %v1818 = icmp slt i64 %v1816, 8
  br i1 %v1818, label %b202, label %b203
b202:
  %v1819 = add i64 %v1655, 1
  %v1820 = and i64 %v1819, 1
  %v1821 = mul i64 %v1820, %v7
  %v1822 = add i64 %v1821, %v1812
  %v1823 = mul i64 %v1822, 128
  %v1824 = getelementptr inbounds float, ptr %v64, i64 %v1823
  %v1825 = add i64 %v1655, 0
  %v1826 = and i64 %v1825, %v318
  %v1827 = mul i64 %v1826, %v7
  %v1828 = add i64 %v1827, %v1812
  %v1829 = mul i64 %v1828, 16
  %v1830 = getelementptr inbounds float, ptr %v182, i64 %v1829
  %v1831 = mul i64 %v1814, 8
  %v1832 = add i64 0, %v1831
  %v1833 = add i64 %v1832, %v1816
  %v1834 = getelementptr inbounds float, ptr %v1830, i64 %v1833
  %v1835 = load float, ptr %v1834, align 4
  %v1836 = mul i64 %v1814, 8
  %v1837 = add i64 0, %v1836
  %v1838 = add i64 %v1837, %v1816
  %v1839 = getelementptr inbounds float, ptr %v52, i64 %v1838
  %v1840 = load float, ptr %v1839, align 4
  %v1841 = fmul float %v1835, %v1840
  %v1842 = add i64 %v1655, 0
  %v1843 = and i64 %v1842, %v312
  %v1844 = mul i64 %v1843, %v7
  %v1845 = add i64 %v1844, %v1812
  %v1846 = mul i64 %v1845, 2
  %v1847 = getelementptr inbounds float, ptr %v176, i64 %v1846
  %v1848 = add i64 0, %v1814
  %v1849 = getelementptr inbounds float, ptr %v1847, i64 %v1848
  %v1850 = load float, ptr %v1849, align 4
  %v1851 = fmul float %v1841, %v1850
  %v1852 = add i64 %v1655, 0
  %v1853 = and i64 %v1852, %v328
  %v1854 = mul i64 %v1853, %v7
  %v1855 = add i64 %v1854, %v1812
  %v1856 = mul i64 %v1855, 2
  %v1857 = getelementptr inbounds float, ptr %v192, i64 %v1856
  %v1858 = add i64 0, %v1814
  %v1859 = getelementptr inbounds float, ptr %v1857, i64 %v1858
  %v1860 = load float, ptr %v1859, align 4
  %v1861 = add i64 %v1655, 0
  %v1862 = and i64 %v1861, %v310
  %v1863 = mul i64 %v1862, %v7
  %v1864 = add i64 %v1863, %v1812
  %v1865 = mul i64 %v1864, 16
  %v1866 = getelementptr inbounds float, ptr %v174, i64 %v1865
  %v1867 = mul i64 %v1814, 8
  %v1868 = add i64 0, %v1867
  %v1869 = add i64 %v1868, %v1816
  %v1870 = getelementptr inbounds float, ptr %v1866, i64 %v1869
  %v1871 = load float, ptr %v1870, align 4
  %v1872 = fmul float %v1860, %v1871
  %v1873 = fadd float %v1851, %v1872
  %v1874 = fadd float %v1873, %v1872
  %v1875 = add i64 %v1655, 0
  %v1876 = and i64 %v1875, %v336
  %v1877 = mul i64 %v1876, %v7
  %v1878 = add i64 %v1877, %v1812
  %v1879 = mul i64 %v1878, 2
  %v1880 = getelementptr inbounds float, ptr %v200, i64 %v1879
  %v1881 = add i64 0, %v1814
  %v1882 = getelementptr inbounds float, ptr %v1880, i64 %v1881
  %v1883 = load float, ptr %v1882, align 4
  %v1884 = fadd float %v1874, %v1883
  %v1885 = add i64 %v1655, 0
  %v1886 = and i64 %v1885, %v296
  %v1887 = mul i64 %v1886, %v7
  %v1888 = add i64 %v1887, %v1812
  %v1889 = mul i64 %v1888, 16
  %v1890 = getelementptr inbounds float, ptr %v160, i64 %v1889
  %v1891 = add i64 %v1655, 0
  %v1892 = and i64 %v1891, %v272
  %v1893 = mul i64 %v1892, %v7
  %v1894 = add i64 %v1893, %v1812
  %v1895 = mul i64 %v1894, 16
  %v1896 = getelementptr inbounds float, ptr %v134, i64 %v1895
  %v1897 = mul i64 %v1814, 8
  %v1898 = add i64 0, %v1897
  %v1899 = add i64 %v1898, %v1816
  %v1900 = getelementptr inbounds float, ptr %v1896, i64 %v1899
  %v1901 = load float, ptr %v1900, align 4
  %v1902 = mul i64 %v1814, 64
  %v1903 = add i64 0, %v1902
  %v1904 = add i64 %v1903, 0
  %v1905 = mul i64 %v1816, 8
  %v1906 = add i64 %v1904, %v1905
  %v1907 = getelementptr inbounds float, ptr %v1824, i64 %v1906
  %v1908 = load <8 x float>, ptr %v1907, align 4
  %v1909 = mul i64 %v1814, 8
  %v1910 = add i64 0, %v1909
  %v1911 = add i64 %v1910, 0
  %v1912 = getelementptr inbounds float, ptr %v1890, i64 %v1911
  %v1913 = load <8 x float>, ptr %v1912, align 4
  %v1914 = insertelement <8 x float> poison, float %v1884, i64 0
  %v1915 = shufflevector <8 x float> %v1914, <8 x float> poison, <8 x i32> zeroinitializer
  %v1916 = fmul <8 x float> %v1915, %v1913
  %v1917 = fadd <8 x float> %v1908, %v1916
  %v1918 = insertelement <8 x float> poison, float %v1901, i64 0
  %v1919 = shufflevector <8 x float> %v1918, <8 x float> poison, <8 x i32> zeroinitializer
  %v1920 = fmul <8 x float> %v1917, %v1919
  %v1921 = fadd <8 x float> %v1817, %v1920
  %v1922 = add nsw i64 %v1816, 1
  br label %b201
b203:
  %v1923 = add i64 %v1655, 0
  %v1924 = and i64 %v1923, %v338
  %v1925 = mul i64 %v1924, %v7
  %v1926 = add i64 %v1925, %v1812
  %v1927 = mul i64 %v1926, 16
  %v1928 = getelementptr inbounds float, ptr %v202, i64 %v1927
  %v1929 = mul i64 %v1814, 8
  %v1930 = add i64 0, %v1929
  %v1931 = add i64 %v1930, 0
  %v1932 = getelementptr inbounds float, ptr %v1928, i64 %v1931
  store <8 x float> %v1817, ptr %v1932, align 4
  %v1933 = add nsw i64 %v1814, 1
  br label %b198
b200:
  %v1934 = add nsw i64 %v1812, 1
  br label %b195
b197:
  %v1935 = add i64 %v7, 0
  %v1936 = sdiv i64 %v1935, 1
  %v1937 = add i64 %v2, 1
  %v1938 = mul i64 %v1936, %v2
  %v1939 = sdiv i64 %v1938, %v3
  %v1940 = mul i64 %v1939, 1
  %v1941 = icmp slt i64 %v1940, %v7
  %v1942 = select i1 %v1941, i64 %v1940, i64 %v7
  %v1943 = mul i64 %v1936, %v1937
  %v1944 = sdiv i64 %v1943, %v3
  %v1945 = mul i64 %v1944, 1
  %v1946 = icmp slt i64 %v1945, %v7
  %v1947 = select i1 %v1946, i64 %v1945, i64 %v7
  br label %b204
b204:
  %v1948 = phi i64 [ %v1942, %b197 ], [ %v2090, %b209 ]
  %v1949 = icmp slt i64 %v1948, %v1947
  br i1 %v1949, label %b205, label %b206
b205:
  br label %b207
b207:
  %v1950 = phi i64 [ 0, %b205 ], [ %v2089, %b212 ]
  %v1951 = icmp slt i64 %v1950, 2
  br i1 %v1951, label %b208, label %b209
b208:
  br label %b210
b210:
  %v1952 = phi i64 [ 0, %b208 ], [ %v2088, %b215 ]
  %v1953 = icmp slt i64 %v1952, 8
  br i1 %v1953, label %b211, label %b212
b211:
  br label %b213
b213:
  %v1954 = phi i64 [ 0, %b211 ], [ %v2071, %b214 ]
  %v1955 = phi <8 x float> [ splat (float 0x0000000000000000), %b211 ], [ %v2070, %b214 ]
  %v1956 = icmp slt i64 %v1954, 8
  br i1 %v1956, label %b214, label %b215
b214:
  %v1957 = add i64 %v1655, 1
  %v1958 = and i64 %v1957, 1
  %v1959 = mul i64 %v1958, %v7
  %v1960 = add i64 %v1959, %v1948
  %v1961 = mul i64 %v1960, 128
  %v1962 = getelementptr inbounds float, ptr %v64, i64 %v1961
  %v1963 = add i64 %v1655, 0
  %v1964 = and i64 %v1963, %v318
  %v1965 = mul i64 %v1964, %v7
  %v1966 = add i64 %v1965, %v1948
  %v1967 = mul i64 %v1966, 16
  %v1968 = getelementptr inbounds float, ptr %v182, i64 %v1967
  %v1969 = mul i64 %v1950, 8
  %v1970 = add i64 0, %v1969
  %v1971 = add i64 %v1970, %v1952
  %v1972 = getelementptr inbounds float, ptr %v1968, i64 %v1971
  %v1973 = load float, ptr %v1972, align 4
  %v1974 = mul i64 %v1950, 8
  %v1975 = add i64 0, %v1974
  %v1976 = add i64 %v1975, %v1952
  %v1977 = getelementptr inbounds float, ptr %v52, i64 %v1976
  %v1978 = load float, ptr %v1977, align 4
  %v1979 = fmul float %v1973, %v1978
  %v1980 = add i64 %v1655, 0
  %v1981 = and i64 %v1980, %v312
  %v1982 = mul i64 %v1981, %v7
  %v1983 = add i64 %v1982, %v1948
  %v1984 = mul i64 %v1983, 2
  %v1985 = getelementptr inbounds float, ptr %v176, i64 %v1984
  %v1986 = add i64 0, %v1950
  %v1987 = getelementptr inbounds float, ptr %v1985, i64 %v1986
  %v1988 = load float, ptr %v1987, align 4
  %v1989 = fmul float %v1979, %v1988
  %v1990 = add i64 %v1655, 0
  %v1991 = and i64 %v1990, %v328
  %v1992 = mul i64 %v1991, %v7
  %v1993 = add i64 %v1992, %v1948
  %v1994 = mul i64 %v1993, 2
  %v1995 = getelementptr inbounds float, ptr %v192, i64 %v1994
  %v1996 = add i64 0, %v1950
  %v1997 = getelementptr inbounds float, ptr %v1995, i64 %v1996
  %v1998 = load float, ptr %v1997, align 4
  %v1999 = add i64 %v1655, 0
  %v2000 = and i64 %v1999, %v310
  %v2001 = mul i64 %v2000, %v7
  %v2002 = add i64 %v2001, %v1948
  %v2003 = mul i64 %v2002, 16
  %v2004 = getelementptr inbounds float, ptr %v174, i64 %v2003
  %v2005 = mul i64 %v1950, 8
  %v2006 = add i64 0, %v2005
  %v2007 = add i64 %v2006, %v1952
  %v2008 = getelementptr inbounds float, ptr %v2004, i64 %v2007
  %v2009 = load float, ptr %v2008, align 4
  %v2010 = fmul float %v1998, %v2009
  %v2011 = fadd float %v1989, %v2010
  %v2012 = fadd float %v2011, %v2010
  %v2013 = add i64 %v1655, 0
  %v2014 = and i64 %v2013, %v336
  %v2015 = mul i64 %v2014, %v7
  %v2016 = add i64 %v2015, %v1948
  %v2017 = mul i64 %v2016, 2
  %v2018 = getelementptr inbounds float, ptr %v200, i64 %v2017
  %v2019 = add i64 0, %v1950
  %v2020 = getelementptr inbounds float, ptr %v2018, i64 %v2019
  %v2021 = load float, ptr %v2020, align 4
  %v2022 = fadd float %v2012, %v2021
  %v2023 = add i64 %v1655, 0
  %v2024 = and i64 %v2023, %v296
  %v2025 = mul i64 %v2024, %v7
  %v2026 = add i64 %v2025, %v1948
  %v2027 = mul i64 %v2026, 16
  %v2028 = getelementptr inbounds float, ptr %v160, i64 %v2027
  %v2029 = add i64 %v1655, 0
  %v2030 = and i64 %v2029, %v284
  %v2031 = mul i64 %v2030, %v7
  %v2032 = add i64 %v2031, %v1948
  %v2033 = mul i64 %v2032, 16
  %v2034 = getelementptr inbounds float, ptr %v146, i64 %v2033
  %v2035 = add i64 %v1655, 0
  %v2036 = and i64 %v2035, %v292
  %v2037 = mul i64 %v2036, %v7
  %v2038 = add i64 %v2037, %v1948
  %v2039 = mul i64 %v2038, 16
  %v2040 = getelementptr inbounds float, ptr %v156, i64 %v2039
  %v2041 = mul i64 %v1950, 64
  %v2042 = add i64 0, %v2041
  %v2043 = mul i64 %v1952, 8
  %v2044 = add i64 %v2042, %v2043
  %v2045 = add i64 %v2044, %v1954
  %v2046 = getelementptr inbounds float, ptr %v1962, i64 %v2045
  %v2047 = load <8 x float>, ptr %v2046, align 4
  %v2048 = mul i64 %v1950, 8
  %v2049 = add i64 0, %v2048
  %v2050 = add i64 %v2049, %v1954
  %v2051 = getelementptr inbounds float, ptr %v2028, i64 %v2050
  %v2052 = load <8 x float>, ptr %v2051, align 4
  %v2053 = insertelement <8 x float> poison, float %v2022, i64 0
  %v2054 = shufflevector <8 x float> %v2053, <8 x float> poison, <8 x i32> zeroinitializer
  %v2055 = fmul <8 x float> %v2054, %v2052
  %v2056 = fadd <8 x float> %v2047, %v2055
  %v2057 = mul i64 %v1950, 8
  %v2058 = add i64 0, %v2057
  %v2059 = add i64 %v2058, %v1954
  %v2060 = getelementptr inbounds float, ptr %v2034, i64 %v2059
  %v2061 = load <8 x float>, ptr %v2060, align 4
  %v2062 = mul i64 %v1950, 8
  %v2063 = add i64 0, %v2062
  %v2064 = add i64 %v2063, %v1954
  %v2065 = getelementptr inbounds float, ptr %v2040, i64 %v2064
  %v2066 = load <8 x float>, ptr %v2065, align 4
  %v2067 = fmul <8 x float> %v2061, %v2066
  %v2068 = fmul <8 x float> %v2056, %v2067
  %v2069 = fneg <8 x float> %v2068
  %v2070 = fadd <8 x float> %v1955, %v2069
  %v2071 = add nsw i64 %v1954, 8
  br label %b213
b215:
  %v2072 = shufflevector <8 x float> %v1955, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2073 = shufflevector <8 x float> %v1955, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2074 = fadd <4 x float> %v2072, %v2073
  %v2075 = shufflevector <4 x float> %v2074, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2076 = shufflevector <4 x float> %v2074, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2077 = fadd <2 x float> %v2075, %v2076
  %v2078 = extractelement <2 x float> %v2077, i64 0
  %v2079 = extractelement <2 x float> %v2077, i64 1
  %v2080 = fadd float %v2078, %v2079
  %v2081 = fadd float %v2080, 0x0000000000000000
  %v2082 = mul i64 %v1948, 16
  %v2083 = getelementptr inbounds float, ptr %v208, i64 %v2082
  %v2084 = mul i64 %v1950, 8
  %v2085 = add i64 0, %v2084
  %v2086 = add i64 %v2085, %v1952
  %v2087 = getelementptr inbounds float, ptr %v2083, i64 %v2086
  store float %v2081, ptr %v2087, align 4
  %v2088 = add nsw i64 %v1952, 1
  br label %b210
b212:
  %v2089 = add nsw i64 %v1950, 1
  br label %b207
b209:
  %v2090 = add nsw i64 %v1948, 1
  br label %b204
b206:
  %v2091 = add i64 %v7, 0
  %v2092 = sdiv i64 %v2091, 1
  %v2093 = add i64 %v2, 1
  %v2094 = mul i64 %v2092, %v2
  %v2095 = sdiv i64 %v2094, %v3
  %v2096 = mul i64 %v2095, 1
  %v2097 = icmp slt i64 %v2096, %v7
  %v2098 = select i1 %v2097, i64 %v2096, i64 %v7
  %v2099 = mul i64 %v2092, %v2093
  %v2100 = sdiv i64 %v2099, %v3
  %v2101 = mul i64 %v2100, 1
  %v2102 = icmp slt i64 %v2101, %v7
  %v2103 = select i1 %v2102, i64 %v2101, i64 %v7
  br label %b216
b216:
  %v2104 = phi i64 [ %v2098, %b206 ], [ %v2223, %b221 ]
  %v2105 = icmp slt i64 %v2104, %v2103
  br i1 %v2105, label %b217, label %b218
b217:
  br label %b219
b219:
  %v2106 = phi i64 [ 0, %b217 ], [ %v2222, %b224 ]
  %v2107 = icmp slt i64 %v2106, 2
  br i1 %v2107, label %b220, label %b221
b220:
  br label %b222
b222:
  %v2108 = phi i64 [ 0, %b220 ], [ %v2215, %b223 ]
  %v2109 = phi <8 x float> [ splat (float 0x0000000000000000), %b220 ], [ %v2214, %b223 ]
  %v2110 = icmp slt i64 %v2108, 8
  br i1 %v2110, label %b223, label %b224
b223:
  %v2111 = add i64 %v1655, 1
  %v2112 = and i64 %v2111, 1
  %v2113 = mul i64 %v2112, %v7
  %v2114 = add i64 %v2113, %v2104
  %v2115 = mul i64 %v2114, 128
  %v2116 = getelementptr inbounds float, ptr %v64, i64 %v2115
  %v2117 = add i64 %v1655, 0
  %v2118 = and i64 %v2117, %v318
  %v2119 = mul i64 %v2118, %v7
  %v2120 = add i64 %v2119, %v2104
  %v2121 = mul i64 %v2120, 16
  %v2122 = getelementptr inbounds float, ptr %v182, i64 %v2121
  %v2123 = mul i64 %v2106, 8
  %v2124 = add i64 0, %v2123
  %v2125 = add i64 %v2124, %v2108
  %v2126 = getelementptr inbounds float, ptr %v2122, i64 %v2125
  %v2127 = load float, ptr %v2126, align 4
  %v2128 = mul i64 %v2106, 8
  %v2129 = add i64 0, %v2128
  %v2130 = add i64 %v2129, %v2108
  %v2131 = getelementptr inbounds float, ptr %v52, i64 %v2130
  %v2132 = load float, ptr %v2131, align 4
  %v2133 = fmul float %v2127, %v2132
  %v2134 = add i64 %v1655, 0
  %v2135 = and i64 %v2134, %v312
  %v2136 = mul i64 %v2135, %v7
  %v2137 = add i64 %v2136, %v2104
  %v2138 = mul i64 %v2137, 2
  %v2139 = getelementptr inbounds float, ptr %v176, i64 %v2138
  %v2140 = add i64 0, %v2106
  %v2141 = getelementptr inbounds float, ptr %v2139, i64 %v2140
  %v2142 = load float, ptr %v2141, align 4
  %v2143 = fmul float %v2133, %v2142
  %v2144 = add i64 %v1655, 0
  %v2145 = and i64 %v2144, %v328
  %v2146 = mul i64 %v2145, %v7
  %v2147 = add i64 %v2146, %v2104
  %v2148 = mul i64 %v2147, 2
  %v2149 = getelementptr inbounds float, ptr %v192, i64 %v2148
  %v2150 = add i64 0, %v2106
  %v2151 = getelementptr inbounds float, ptr %v2149, i64 %v2150
  %v2152 = load float, ptr %v2151, align 4
  %v2153 = add i64 %v1655, 0
  %v2154 = and i64 %v2153, %v310
  %v2155 = mul i64 %v2154, %v7
  %v2156 = add i64 %v2155, %v2104
  %v2157 = mul i64 %v2156, 16
  %v2158 = getelementptr inbounds float, ptr %v174, i64 %v2157
  %v2159 = mul i64 %v2106, 8
  %v2160 = add i64 0, %v2159
  %v2161 = add i64 %v2160, %v2108
  %v2162 = getelementptr inbounds float, ptr %v2158, i64 %v2161
  %v2163 = load float, ptr %v2162, align 4
  %v2164 = fmul float %v2152, %v2163
  %v2165 = fadd float %v2143, %v2164
  %v2166 = fadd float %v2165, %v2164
  %v2167 = add i64 %v1655, 0
  %v2168 = and i64 %v2167, %v336
  %v2169 = mul i64 %v2168, %v7
  %v2170 = add i64 %v2169, %v2104
  %v2171 = mul i64 %v2170, 2
  %v2172 = getelementptr inbounds float, ptr %v200, i64 %v2171
  %v2173 = add i64 0, %v2106
  %v2174 = getelementptr inbounds float, ptr %v2172, i64 %v2173
  %v2175 = load float, ptr %v2174, align 4
  %v2176 = fadd float %v2166, %v2175
  %v2177 = add i64 %v1655, 0
  %v2178 = and i64 %v2177, %v296
  %v2179 = mul i64 %v2178, %v7
  %v2180 = add i64 %v2179, %v2104
  %v2181 = mul i64 %v2180, 16
  %v2182 = getelementptr inbounds float, ptr %v160, i64 %v2181
  %v2183 = add i64 %v1655, 0
  %v2184 = and i64 %v2183, %v294
  %v2185 = mul i64 %v2184, %v7
  %v2186 = add i64 %v2185, %v2104
  %v2187 = mul i64 %v2186, 16
  %v2188 = getelementptr inbounds float, ptr %v158, i64 %v2187
  %v2189 = mul i64 %v2106, 8
  %v2190 = add i64 0, %v2189
  %v2191 = add i64 %v2190, %v2108
  %v2192 = getelementptr inbounds float, ptr %v2188, i64 %v2191
  %v2193 = load float, ptr %v2192, align 4
  %v2194 = mul i64 %v2106, 64
  %v2195 = add i64 0, %v2194
  %v2196 = add i64 %v2195, 0
  %v2197 = mul i64 %v2108, 8
  %v2198 = add i64 %v2196, %v2197
  %v2199 = getelementptr inbounds float, ptr %v2116, i64 %v2198
  %v2200 = load <8 x float>, ptr %v2199, align 4
  %v2201 = mul i64 %v2106, 8
  %v2202 = add i64 0, %v2201
  %v2203 = add i64 %v2202, 0
  %v2204 = getelementptr inbounds float, ptr %v2182, i64 %v2203
  %v2205 = load <8 x float>, ptr %v2204, align 4
  %v2206 = insertelement <8 x float> poison, float %v2176, i64 0
  %v2207 = shufflevector <8 x float> %v2206, <8 x float> poison, <8 x i32> zeroinitializer
  %v2208 = fmul <8 x float> %v2207, %v2205
  %v2209 = fadd <8 x float> %v2200, %v2208
  %v2210 = insertelement <8 x float> poison, float %v2193, i64 0
  %v2211 = shufflevector <8 x float> %v2210, <8 x float> poison, <8 x i32> zeroinitializer
  %v2212 = fmul <8 x float> %v2209, %v2211
  %v2213 = fneg <8 x float> %v2212
  %v2214 = fadd <8 x float> %v2109, %v2213
  %v2215 = add nsw i64 %v2108, 1
  br label %b222
b224:
  %v2216 = mul i64 %v2104, 16
  %v2217 = getelementptr inbounds float, ptr %v210, i64 %v2216
  %v2218 = mul i64 %v2106, 8
  %v2219 = add i64 0, %v2218
  %v2220 = add i64 %v2219, 0
  %v2221 = getelementptr inbounds float, ptr %v2217, i64 %v2220
  store <8 x float> %v2109, ptr %v2221, align 4
  %v2222 = add nsw i64 %v2106, 1
  br label %b219
b221:
  %v2223 = add nsw i64 %v2104, 1
  br label %b216
b218:
  %v2224 = add i64 %v7, 0
  %v2225 = sdiv i64 %v2224, 1
  %v2226 = add i64 %v2, 1
  %v2227 = mul i64 %v2225, %v2
  %v2228 = sdiv i64 %v2227, %v3
  %v2229 = mul i64 %v2228, 1
  %v2230 = icmp slt i64 %v2229, %v7
  %v2231 = select i1 %v2230, i64 %v2229, i64 %v7
  %v2232 = mul i64 %v2225, %v2226
  %v2233 = sdiv i64 %v2232, %v3
  %v2234 = mul i64 %v2233, 1
  %v2235 = icmp slt i64 %v2234, %v7
  %v2236 = select i1 %v2235, i64 %v2234, i64 %v7
  br label %b225
b225:
  %v2237 = phi i64 [ %v2231, %b218 ], [ %v2355, %b230 ]
  %v2238 = icmp slt i64 %v2237, %v2236
  br i1 %v2238, label %b226, label %b227
b226:
  br label %b228
b228:
  %v2239 = phi i64 [ 0, %b226 ], [ %v2354, %b233 ]
  %v2240 = icmp slt i64 %v2239, 2
  br i1 %v2240, label %b229, label %b230
b229:
  br label %b231
b231:
  %v2241 = phi i64 [ 0, %b229 ], [ %v2347, %b232 ]
  %v2242 = phi <8 x float> [ splat (float 0x0000000000000000), %b229 ], [ %v2346, %b232 ]
  %v2243 = icmp slt i64 %v2241, 8
  br i1 %v2243, label %b232, label %b233
b232:
  %v2244 = add i64 %v1655, 1
  %v2245 = and i64 %v2244, 1
  %v2246 = mul i64 %v2245, %v7
  %v2247 = add i64 %v2246, %v2237
  %v2248 = mul i64 %v2247, 128
  %v2249 = getelementptr inbounds float, ptr %v64, i64 %v2248
  %v2250 = add i64 %v1655, 0
  %v2251 = and i64 %v2250, %v318
  %v2252 = mul i64 %v2251, %v7
  %v2253 = add i64 %v2252, %v2237
  %v2254 = mul i64 %v2253, 16
  %v2255 = getelementptr inbounds float, ptr %v182, i64 %v2254
  %v2256 = mul i64 %v2239, 8
  %v2257 = add i64 0, %v2256
  %v2258 = add i64 %v2257, %v2241
  %v2259 = getelementptr inbounds float, ptr %v2255, i64 %v2258
  %v2260 = load float, ptr %v2259, align 4
  %v2261 = mul i64 %v2239, 8
  %v2262 = add i64 0, %v2261
  %v2263 = add i64 %v2262, %v2241
  %v2264 = getelementptr inbounds float, ptr %v52, i64 %v2263
  %v2265 = load float, ptr %v2264, align 4
  %v2266 = fmul float %v2260, %v2265
  %v2267 = add i64 %v1655, 0
  %v2268 = and i64 %v2267, %v312
  %v2269 = mul i64 %v2268, %v7
  %v2270 = add i64 %v2269, %v2237
  %v2271 = mul i64 %v2270, 2
  %v2272 = getelementptr inbounds float, ptr %v176, i64 %v2271
  %v2273 = add i64 0, %v2239
  %v2274 = getelementptr inbounds float, ptr %v2272, i64 %v2273
  %v2275 = load float, ptr %v2274, align 4
  %v2276 = fmul float %v2266, %v2275
  %v2277 = add i64 %v1655, 0
  %v2278 = and i64 %v2277, %v328
  %v2279 = mul i64 %v2278, %v7
  %v2280 = add i64 %v2279, %v2237
  %v2281 = mul i64 %v2280, 2
  %v2282 = getelementptr inbounds float, ptr %v192, i64 %v2281
  %v2283 = add i64 0, %v2239
  %v2284 = getelementptr inbounds float, ptr %v2282, i64 %v2283
  %v2285 = load float, ptr %v2284, align 4
  %v2286 = add i64 %v1655, 0
  %v2287 = and i64 %v2286, %v310
  %v2288 = mul i64 %v2287, %v7
  %v2289 = add i64 %v2288, %v2237
  %v2290 = mul i64 %v2289, 16
  %v2291 = getelementptr inbounds float, ptr %v174, i64 %v2290
  %v2292 = mul i64 %v2239, 8
  %v2293 = add i64 0, %v2292
  %v2294 = add i64 %v2293, %v2241
  %v2295 = getelementptr inbounds float, ptr %v2291, i64 %v2294
  %v2296 = load float, ptr %v2295, align 4
  %v2297 = fmul float %v2285, %v2296
  %v2298 = fadd float %v2276, %v2297
  %v2299 = fadd float %v2298, %v2297
  %v2300 = add i64 %v1655, 0
  %v2301 = and i64 %v2300, %v336
  %v2302 = mul i64 %v2301, %v7
  %v2303 = add i64 %v2302, %v2237
  %v2304 = mul i64 %v2303, 2
  %v2305 = getelementptr inbounds float, ptr %v200, i64 %v2304
  %v2306 = add i64 0, %v2239
  %v2307 = getelementptr inbounds float, ptr %v2305, i64 %v2306
  %v2308 = load float, ptr %v2307, align 4
  %v2309 = fadd float %v2299, %v2308
  %v2310 = add i64 %v1655, 0
  %v2311 = and i64 %v2310, %v296
  %v2312 = mul i64 %v2311, %v7
  %v2313 = add i64 %v2312, %v2237
  %v2314 = mul i64 %v2313, 16
  %v2315 = getelementptr inbounds float, ptr %v160, i64 %v2314
  %v2316 = add i64 %v1655, 0
  %v2317 = and i64 %v2316, %v250
  %v2318 = mul i64 %v2317, %v7
  %v2319 = add i64 %v2318, %v2237
  %v2320 = mul i64 %v2319, 128
  %v2321 = getelementptr inbounds float, ptr %v60, i64 %v2320
  %v2322 = mul i64 %v2239, 64
  %v2323 = add i64 0, %v2322
  %v2324 = add i64 %v2323, 0
  %v2325 = mul i64 %v2241, 8
  %v2326 = add i64 %v2324, %v2325
  %v2327 = getelementptr inbounds float, ptr %v2249, i64 %v2326
  %v2328 = load <8 x float>, ptr %v2327, align 4
  %v2329 = mul i64 %v2239, 8
  %v2330 = add i64 0, %v2329
  %v2331 = add i64 %v2330, 0
  %v2332 = getelementptr inbounds float, ptr %v2315, i64 %v2331
  %v2333 = load <8 x float>, ptr %v2332, align 4
  %v2334 = insertelement <8 x float> poison, float %v2309, i64 0
  %v2335 = shufflevector <8 x float> %v2334, <8 x float> poison, <8 x i32> zeroinitializer
  %v2336 = fmul <8 x float> %v2335, %v2333
  %v2337 = fadd <8 x float> %v2328, %v2336
  %v2338 = mul i64 %v2239, 64
  %v2339 = add i64 0, %v2338
  %v2340 = add i64 %v2339, 0
  %v2341 = mul i64 %v2241, 8
  %v2342 = add i64 %v2340, %v2341
  %v2343 = getelementptr inbounds float, ptr %v2321, i64 %v2342
  %v2344 = load <8 x float>, ptr %v2343, align 4
  %v2345 = fmul <8 x float> %v2337, %v2344
  %v2346 = fadd <8 x float> %v2242, %v2345
  %v2347 = add nsw i64 %v2241, 1
  br label %b231
b233:
  %v2348 = mul i64 %v2237, 16
  %v2349 = getelementptr inbounds float, ptr %v212, i64 %v2348
  %v2350 = mul i64 %v2239, 8
  %v2351 = add i64 0, %v2350
  %v2352 = add i64 %v2351, 0
  %v2353 = getelementptr inbounds float, ptr %v2349, i64 %v2352
  store <8 x float> %v2242, ptr %v2353, align 4
  %v2354 = add nsw i64 %v2239, 1
  br label %b228
b230:
  %v2355 = add nsw i64 %v2237, 1
  br label %b225
b227:
  %v2356 = add i64 %v7, 0
  %v2357 = sdiv i64 %v2356, 1
  %v2358 = add i64 %v2, 1
  %v2359 = mul i64 %v2357, %v2
  %v2360 = sdiv i64 %v2359, %v3
  %v2361 = mul i64 %v2360, 1
  %v2362 = icmp slt i64 %v2361, %v7
  %v2363 = select i1 %v2362, i64 %v2361, i64 %v7
  %v2364 = mul i64 %v2357, %v2358
  %v2365 = sdiv i64 %v2364, %v3
  %v2366 = mul i64 %v2365, 1
  %v2367 = icmp slt i64 %v2366, %v7
  %v2368 = select i1 %v2367, i64 %v2366, i64 %v7
  br label %b234
b234:
  %v2369 = phi i64 [ %v2363, %b227 ], [ %v2397, %b239 ]
  %v2370 = icmp slt i64 %v2369, %v2368
  br i1 %v2370, label %b235, label %b236
b235:
  %v2371 = mul i64 %v2369, 16
  %v2372 = getelementptr inbounds float, ptr %v210, i64 %v2371
  %v2373 = add i64 %v1655, 0
  %v2374 = and i64 %v2373, %v292
  %v2375 = mul i64 %v2374, %v7
  %v2376 = add i64 %v2375, %v2369
  %v2377 = mul i64 %v2376, 16
  %v2378 = getelementptr inbounds float, ptr %v156, i64 %v2377
  %v2379 = add i64 %v1655, 0
  %v2380 = and i64 %v2379, %v342
  %v2381 = mul i64 %v2380, %v7
  %v2382 = add i64 %v2381, %v2369
  %v2383 = mul i64 %v2382, 16
  %v2384 = getelementptr inbounds float, ptr %v214, i64 %v2383
  br label %b237
b237:
  %v2385 = phi i64 [ 0, %b235 ], [ %v2396, %b238 ]
  %v2386 = icmp slt i64 %v2385, 16
  br i1 %v2386, label %b238, label %b239
b238:
  %v2387 = add i64 0, %v2385
  %v2388 = getelementptr inbounds float, ptr %v2372, i64 %v2387
  %v2389 = load <8 x float>, ptr %v2388, align 4
  %v2390 = add i64 0, %v2385
  %v2391 = getelementptr inbounds float, ptr %v2378, i64 %v2390
  %v2392 = load <8 x float>, ptr %v2391, align 4
  %v2393 = fmul <8 x float> %v2389, %v2392
  %v2394 = add i64 0, %v2385
  %v2395 = getelementptr inbounds float, ptr %v2384, i64 %v2394
  store <8 x float> %v2393, ptr %v2395, align 4
  %v2396 = add nsw i64 %v2385, 8
  br label %b237
b239:
  %v2397 = add nsw i64 %v2369, 1
  br label %b234
b236:
  %v2398 = add i64 %v7, 0
  %v2399 = sdiv i64 %v2398, 1
  %v2400 = add i64 %v2, 1
  %v2401 = mul i64 %v2399, %v2
  %v2402 = sdiv i64 %v2401, %v3
  %v2403 = mul i64 %v2402, 1
  %v2404 = icmp slt i64 %v2403, %v7
  %v2405 = select i1 %v2404, i64 %v2403, i64 %v7
  %v2406 = mul i64 %v2399, %v2400
  %v2407 = sdiv i64 %v2406, %v3
  %v2408 = mul i64 %v2407, 1
  %v2409 = icmp slt i64 %v2408, %v7
  %v2410 = select i1 %v2409, i64 %v2408, i64 %v7
  br label %b240
b240:
  %v2411 = phi i64 [ %v2405, %b236 ], [ %v2452, %b245 ]
  %v2412 = icmp slt i64 %v2411, %v2410
  br i1 %v2412, label %b241, label %b242
b241:
  br label %b243
b243:
  %v2413 = phi i64 [ 0, %b241 ], [ %v2451, %b248 ]
  %v2414 = icmp slt i64 %v2413, 2
  br i1 %v2414, label %b244, label %b245
b244:
  br label %b246
b246:
  %v2415 = phi i64 [ 0, %b244 ], [ %v2450, %b251 ]
  %v2416 = icmp slt i64 %v2415, 8
  br i1 %v2416, label %b247, label %b248
b247:
  br label %b249
b249:
  %v2417 = phi i64 [ 0, %b247 ], [ %v2442, %b250 ]
  %v2418 = phi float [ 0x0000000000000000, %b247 ], [ %v2441, %b250 ]
  %v2419 = icmp slt i64 %v2417, 8
  br i1 %v2419, label %b250, label %b251
b250:
  %v2420 = mul i64 %v2411, 16
  %v2421 = getelementptr inbounds float, ptr %v208, i64 %v2420
  %v2422 = mul i64 %v2413, 8
  %v2423 = add i64 0, %v2422
  %v2424 = add i64 %v2423, %v2417
  %v2425 = getelementptr inbounds float, ptr %v2421, i64 %v2424
  %v2426 = load float, ptr %v2425, align 4
  %v2427 = add i64 %v1655, 0
  %v2428 = and i64 %v2427, %v250
  %v2429 = mul i64 %v2428, %v7
  %v2430 = add i64 %v2429, %v2411
  %v2431 = mul i64 %v2430, 128
  %v2432 = getelementptr inbounds float, ptr %v60, i64 %v2431
  %v2433 = mul i64 %v2413, 64
  %v2434 = add i64 0, %v2433
  %v2435 = add i64 %v2434, %v2415
  %v2436 = mul i64 %v2417, 8
  %v2437 = add i64 %v2435, %v2436
  %v2438 = getelementptr inbounds float, ptr %v2432, i64 %v2437
  %v2439 = load float, ptr %v2438, align 4
  %v2440 = fmul float %v2426, %v2439
  %v2441 = fadd float %v2418, %v2440
  %v2442 = add nsw i64 %v2417, 1
  br label %b249
b251:
  %v2443 = mul i64 %v2411, 16
  %v2444 = getelementptr inbounds float, ptr %v216, i64 %v2443
  %v2445 = mul i64 %v2413, 8
  %v2446 = add i64 0, %v2445
  %v2447 = add i64 %v2446, %v2415
  %v2448 = add i64 %v2447, 0
  %v2449 = getelementptr inbounds float, ptr %v2444, i64 %v2448
  store float %v2418, ptr %v2449, align 4
  %v2450 = add nsw i64 %v2415, 1
  br label %b246
b248:
  %v2451 = add nsw i64 %v2413, 1
  br label %b243
b245:
  %v2452 = add nsw i64 %v2411, 1
  br label %b240
b242:
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
  br label %b252
b252:
  %v2466 = phi i64 [ %v2460, %b242 ], [ %v2535, %b257 ]
  %v2467 = icmp slt i64 %v2466, %v2465
  br i1 %v2467, label %b253, label %b254
b253:
  %v2468 = mul i64 %v2466, 16
  %v2469 = getelementptr inbounds float, ptr %v212, i64 %v2468
  %v2470 = add i64 %v1655, 0
  %v2471 = and i64 %v2470, %v282
  %v2472 = mul i64 %v2471, %v7
  %v2473 = add i64 %v2472, %v2466
  %v2474 = mul i64 %v2473, 16
  %v2475 = getelementptr inbounds float, ptr %v144, i64 %v2474
  %v2476 = add i64 %v1655, 0
  %v2477 = and i64 %v2476, %v280
  %v2478 = mul i64 %v2477, %v7
  %v2479 = add i64 %v2478, %v2466
  %v2480 = mul i64 %v2479, 16
  %v2481 = getelementptr inbounds float, ptr %v142, i64 %v2480
  %v2482 = mul i64 %v2466, 16
  %v2483 = getelementptr inbounds float, ptr %v206, i64 %v2482
  %v2484 = add i64 %v1655, 0
  %v2485 = and i64 %v2484, %v324
  %v2486 = mul i64 %v2485, %v7
  %v2487 = add i64 %v2486, %v2466
  %v2488 = mul i64 %v2487, 16
  %v2489 = getelementptr inbounds float, ptr %v188, i64 %v2488
  %v2490 = add i64 %v1655, 0
  %v2491 = and i64 %v2490, %v344
  %v2492 = mul i64 %v2491, %v7
  %v2493 = add i64 %v2492, %v2466
  %v2494 = mul i64 %v2493, 16
  %v2495 = getelementptr inbounds float, ptr %v218, i64 %v2494
  %v2496 = add i64 %v1655, 0
  %v2497 = and i64 %v2496, %v346
  %v2498 = mul i64 %v2497, %v7
  %v2499 = add i64 %v2498, %v2466
  %v2500 = mul i64 %v2499, 16
  %v2501 = getelementptr inbounds float, ptr %v220, i64 %v2500
  br label %b255
b255:
  %v2502 = phi i64 [ 0, %b253 ], [ %v2534, %b256 ]
  %v2503 = icmp slt i64 %v2502, 16
  br i1 %v2503, label %b256, label %b257
b256:
  %v2504 = add i64 0, %v2502
  %v2505 = getelementptr inbounds float, ptr %v2469, i64 %v2504
  %v2506 = load <8 x float>, ptr %v2505, align 4
  %v2507 = add i64 0, %v2502
  %v2508 = getelementptr inbounds float, ptr %v2475, i64 %v2507
  %v2509 = load <8 x float>, ptr %v2508, align 4
  %v2510 = fmul <8 x float> %v2506, %v2509
  %v2511 = insertelement <8 x float> poison, float 0x3FE368B300000000, i64 0
  %v2512 = shufflevector <8 x float> %v2511, <8 x float> poison, <8 x i32> zeroinitializer
  %v2513 = fmul <8 x float> %v2510, %v2512
  %v2514 = add i64 0, %v2502
  %v2515 = getelementptr inbounds float, ptr %v2481, i64 %v2514
  %v2516 = load <8 x float>, ptr %v2515, align 4
  %v2517 = fmul <8 x float> %v2513, %v2516
  %v2518 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2519 = shufflevector <8 x float> %v2518, <8 x float> poison, <8 x i32> zeroinitializer
  %v2520 = fsub <8 x float> %v2519, %v2516
  %v2521 = fmul <8 x float> %v2517, %v2520
  %v2522 = fneg <8 x float> %v2521
  %v2523 = add i64 0, %v2502
  %v2524 = getelementptr inbounds float, ptr %v2483, i64 %v2523
  %v2525 = load <8 x float>, ptr %v2524, align 4
  %v2526 = add i64 0, %v2502
  %v2527 = getelementptr inbounds float, ptr %v2489, i64 %v2526
  %v2528 = load <8 x float>, ptr %v2527, align 4
  %v2529 = fadd <8 x float> %v2525, %v2528
  %v2530 = add i64 0, %v2502
  %v2531 = getelementptr inbounds float, ptr %v2495, i64 %v2530
  store <8 x float> %v2522, ptr %v2531, align 4
  %v2532 = add i64 0, %v2502
  %v2533 = getelementptr inbounds float, ptr %v2501, i64 %v2532
  store <8 x float> %v2529, ptr %v2533, align 4
  %v2534 = add nsw i64 %v2502, 8
  br label %b255
b257:
  %v2535 = add nsw i64 %v2466, 1
  br label %b252
b254:
  %v2536 = add i64 %v7, 0
  %v2537 = sdiv i64 %v2536, 1
  %v2538 = add i64 %v2, 1
  %v2539 = mul i64 %v2537, %v2
  %v2540 = sdiv i64 %v2539, %v3
  %v2541 = mul i64 %v2540, 1
  %v2542 = icmp slt i64 %v2541, %v7
  %v2543 = select i1 %v2542, i64 %v2541, i64 %v7
  %v2544 = mul i64 %v2537, %v2538
  %v2545 = sdiv i64 %v2544, %v3
  %v2546 = mul i64 %v2545, 1
  %v2547 = icmp slt i64 %v2546, %v7
  %v2548 = select i1 %v2547, i64 %v2546, i64 %v7
  br label %b258
b258:
  %v2549 = phi i64 [ %v2543, %b254 ], [ %v2691, %b263 ]
  %v2550 = icmp slt i64 %v2549, %v2548
  br i1 %v2550, label %b259, label %b260
b259:
  br label %b261
b261:
  %v2551 = phi i64 [ 0, %b259 ], [ %v2690, %b266 ]
  %v2552 = icmp slt i64 %v2551, 2
  br i1 %v2552, label %b262, label %b263
b262:
  br label %b264
b264:
  %v2553 = phi i64 [ 0, %b262 ], [ %v2689, %b265 ]
  %v2554 = icmp slt i64 %v2553, 8
  br i1 %v2554, label %b265, label %b266
b265:
  %v2555 = add i64 %v1655, 1
  %v2556 = and i64 %v2555, 1
  %v2557 = mul i64 %v2556, %v7
  %v2558 = add i64 %v2557, %v2549
  %v2559 = mul i64 %v2558, 128
  %v2560 = getelementptr inbounds float, ptr %v64, i64 %v2559
  %v2561 = add i64 %v1655, 0
  %v2562 = and i64 %v2561, %v318
  %v2563 = mul i64 %v2562, %v7
  %v2564 = add i64 %v2563, %v2549
  %v2565 = mul i64 %v2564, 16
  %v2566 = getelementptr inbounds float, ptr %v182, i64 %v2565
  %v2567 = mul i64 %v2551, 8
  %v2568 = add i64 0, %v2567
  %v2569 = add i64 %v2568, %v2553
  %v2570 = getelementptr inbounds float, ptr %v2566, i64 %v2569
  %v2571 = load float, ptr %v2570, align 4
  %v2572 = mul i64 %v2551, 8
  %v2573 = add i64 0, %v2572
  %v2574 = add i64 %v2573, %v2553
  %v2575 = getelementptr inbounds float, ptr %v52, i64 %v2574
  %v2576 = load float, ptr %v2575, align 4
  %v2577 = fmul float %v2571, %v2576
  %v2578 = add i64 %v1655, 0
  %v2579 = and i64 %v2578, %v312
  %v2580 = mul i64 %v2579, %v7
  %v2581 = add i64 %v2580, %v2549
  %v2582 = mul i64 %v2581, 2
  %v2583 = getelementptr inbounds float, ptr %v176, i64 %v2582
  %v2584 = add i64 0, %v2551
  %v2585 = getelementptr inbounds float, ptr %v2583, i64 %v2584
  %v2586 = load float, ptr %v2585, align 4
  %v2587 = fmul float %v2577, %v2586
  %v2588 = add i64 %v1655, 0
  %v2589 = and i64 %v2588, %v328
  %v2590 = mul i64 %v2589, %v7
  %v2591 = add i64 %v2590, %v2549
  %v2592 = mul i64 %v2591, 2
  %v2593 = getelementptr inbounds float, ptr %v192, i64 %v2592
  %v2594 = add i64 0, %v2551
  %v2595 = getelementptr inbounds float, ptr %v2593, i64 %v2594
  %v2596 = load float, ptr %v2595, align 4
  %v2597 = add i64 %v1655, 0
  %v2598 = and i64 %v2597, %v310
  %v2599 = mul i64 %v2598, %v7
  %v2600 = add i64 %v2599, %v2549
  %v2601 = mul i64 %v2600, 16
  %v2602 = getelementptr inbounds float, ptr %v174, i64 %v2601
  %v2603 = mul i64 %v2551, 8
  %v2604 = add i64 0, %v2603
  %v2605 = add i64 %v2604, %v2553
  %v2606 = getelementptr inbounds float, ptr %v2602, i64 %v2605
  %v2607 = load float, ptr %v2606, align 4
  %v2608 = fmul float %v2596, %v2607
  %v2609 = fadd float %v2587, %v2608
  %v2610 = fadd float %v2609, %v2608
  %v2611 = add i64 %v1655, 0
  %v2612 = and i64 %v2611, %v336
  %v2613 = mul i64 %v2612, %v7
  %v2614 = add i64 %v2613, %v2549
  %v2615 = mul i64 %v2614, 2
  %v2616 = getelementptr inbounds float, ptr %v200, i64 %v2615
  %v2617 = add i64 0, %v2551
  %v2618 = getelementptr inbounds float, ptr %v2616, i64 %v2617
  %v2619 = load float, ptr %v2618, align 4
  %v2620 = fadd float %v2610, %v2619
  %v2621 = add i64 %v1655, 0
  %v2622 = and i64 %v2621, %v296
  %v2623 = mul i64 %v2622, %v7
  %v2624 = add i64 %v2623, %v2549
  %v2625 = mul i64 %v2624, 16
  %v2626 = getelementptr inbounds float, ptr %v160, i64 %v2625
  %v2627 = add i64 %v1655, 0
  %v2628 = and i64 %v2627, %v282
  %v2629 = mul i64 %v2628, %v7
  %v2630 = add i64 %v2629, %v2549
  %v2631 = mul i64 %v2630, 16
  %v2632 = getelementptr inbounds float, ptr %v144, i64 %v2631
  %v2633 = mul i64 %v2549, 16
  %v2634 = getelementptr inbounds float, ptr %v208, i64 %v2633
  %v2635 = mul i64 %v2551, 8
  %v2636 = add i64 0, %v2635
  %v2637 = add i64 %v2636, %v2553
  %v2638 = getelementptr inbounds float, ptr %v2634, i64 %v2637
  %v2639 = load float, ptr %v2638, align 4
  %v2640 = add i64 %v1655, 0
  %v2641 = and i64 %v2640, %v292
  %v2642 = mul i64 %v2641, %v7
  %v2643 = add i64 %v2642, %v2549
  %v2644 = mul i64 %v2643, 16
  %v2645 = getelementptr inbounds float, ptr %v156, i64 %v2644
  %v2646 = add i64 %v1655, 0
  %v2647 = and i64 %v2646, 1
  %v2648 = mul i64 %v2647, %v7
  %v2649 = add i64 %v2648, %v2549
  %v2650 = mul i64 %v2649, 128
  %v2651 = getelementptr inbounds float, ptr %v64, i64 %v2650
  %v2652 = mul i64 %v2551, 64
  %v2653 = add i64 0, %v2652
  %v2654 = mul i64 %v2553, 8
  %v2655 = add i64 %v2653, %v2654
  %v2656 = add i64 %v2655, 0
  %v2657 = getelementptr inbounds float, ptr %v2560, i64 %v2656
  %v2658 = load <8 x float>, ptr %v2657, align 4
  %v2659 = mul i64 %v2551, 8
  %v2660 = add i64 0, %v2659
  %v2661 = add i64 %v2660, 0
  %v2662 = getelementptr inbounds float, ptr %v2626, i64 %v2661
  %v2663 = load <8 x float>, ptr %v2662, align 4
  %v2664 = insertelement <8 x float> poison, float %v2620, i64 0
  %v2665 = shufflevector <8 x float> %v2664, <8 x float> poison, <8 x i32> zeroinitializer
  %v2666 = fmul <8 x float> %v2665, %v2663
  %v2667 = fadd <8 x float> %v2658, %v2666
  %v2668 = mul i64 %v2551, 8
  %v2669 = add i64 0, %v2668
  %v2670 = add i64 %v2669, 0
  %v2671 = getelementptr inbounds float, ptr %v2632, i64 %v2670
  %v2672 = load <8 x float>, ptr %v2671, align 4
  %v2673 = fmul <8 x float> %v2667, %v2672
  %v2674 = mul i64 %v2551, 8
  %v2675 = add i64 0, %v2674
  %v2676 = add i64 %v2675, 0
  %v2677 = getelementptr inbounds float, ptr %v2645, i64 %v2676
  %v2678 = load <8 x float>, ptr %v2677, align 4
  %v2679 = insertelement <8 x float> poison, float %v2639, i64 0
  %v2680 = shufflevector <8 x float> %v2679, <8 x float> poison, <8 x i32> zeroinitializer
  %v2681 = fmul <8 x float> %v2680, %v2678
  %v2682 = fadd <8 x float> %v2673, %v2681
  %v2683 = mul i64 %v2551, 64
  %v2684 = add i64 0, %v2683
  %v2685 = mul i64 %v2553, 8
  %v2686 = add i64 %v2684, %v2685
  %v2687 = add i64 %v2686, 0
  %v2688 = getelementptr inbounds float, ptr %v2651, i64 %v2687
  store <8 x float> %v2682, ptr %v2688, align 4
  %v2689 = add nsw i64 %v2553, 1
  br label %b264
b266:
  %v2690 = add nsw i64 %v2551, 1
  br label %b261
b263:
  %v2691 = add nsw i64 %v2549, 1
  br label %b258
b260:
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
  br label %b267
b267:
  %v2705 = phi i64 [ %v2699, %b260 ], [ %v2781, %b272 ]
  %v2706 = icmp slt i64 %v2705, %v2704
  br i1 %v2706, label %b268, label %b269
b268:
  br label %b270
b270:
  %v2707 = phi i64 [ 0, %b268 ], [ %v2780, %b275 ]
  %v2708 = icmp slt i64 %v2707, 2
  br i1 %v2708, label %b271, label %b272
b271:
  br label %b273
b273:
  %v2709 = phi i64 [ 0, %b271 ], [ %v2765, %b274 ]
  %v2710 = phi <8 x float> [ splat (float 0x0000000000000000), %b271 ], [ %v2764, %b274 ]
  %v2711 = icmp slt i64 %v2709, 8
  br i1 %v2711, label %b274, label %b275
b274:
  %v2712 = mul i64 %v2705, 16
  %v2713 = getelementptr inbounds float, ptr %v210, i64 %v2712
  %v2714 = add i64 %v1655, 0
  %v2715 = and i64 %v2714, %v284
  %v2716 = mul i64 %v2715, %v7
  %v2717 = add i64 %v2716, %v2705
  %v2718 = mul i64 %v2717, 16
  %v2719 = getelementptr inbounds float, ptr %v146, i64 %v2718
  %v2720 = mul i64 %v2705, 16
  %v2721 = getelementptr inbounds float, ptr %v216, i64 %v2720
  %v2722 = add i64 %v1655, 0
  %v2723 = and i64 %v2722, %v292
  %v2724 = mul i64 %v2723, %v7
  %v2725 = add i64 %v2724, %v2705
  %v2726 = mul i64 %v2725, 16
  %v2727 = getelementptr inbounds float, ptr %v156, i64 %v2726
  %v2728 = add i64 %v1655, 0
  %v2729 = and i64 %v2728, %v290
  %v2730 = mul i64 %v2729, %v7
  %v2731 = add i64 %v2730, %v2705
  %v2732 = mul i64 %v2731, 2
  %v2733 = getelementptr inbounds float, ptr %v154, i64 %v2732
  %v2734 = add i64 0, %v2707
  %v2735 = getelementptr inbounds float, ptr %v2733, i64 %v2734
  %v2736 = load float, ptr %v2735, align 4
  %v2737 = mul i64 %v2707, 8
  %v2738 = add i64 0, %v2737
  %v2739 = add i64 %v2738, %v2709
  %v2740 = getelementptr inbounds float, ptr %v2713, i64 %v2739
  %v2741 = load <8 x float>, ptr %v2740, align 4
  %v2742 = mul i64 %v2707, 8
  %v2743 = add i64 0, %v2742
  %v2744 = add i64 %v2743, %v2709
  %v2745 = getelementptr inbounds float, ptr %v2719, i64 %v2744
  %v2746 = load <8 x float>, ptr %v2745, align 4
  %v2747 = fmul <8 x float> %v2741, %v2746
  %v2748 = mul i64 %v2707, 8
  %v2749 = add i64 0, %v2748
  %v2750 = add i64 %v2749, %v2709
  %v2751 = getelementptr inbounds float, ptr %v2721, i64 %v2750
  %v2752 = load <8 x float>, ptr %v2751, align 4
  %v2753 = fadd <8 x float> %v2747, %v2752
  %v2754 = mul i64 %v2707, 8
  %v2755 = add i64 0, %v2754
  %v2756 = add i64 %v2755, %v2709
  %v2757 = getelementptr inbounds float, ptr %v2727, i64 %v2756
  %v2758 = load <8 x float>, ptr %v2757, align 4
  %v2759 = fmul <8 x float> %v2753, %v2758
  %v2760 = insertelement <8 x float> poison, float %v2736, i64 0
  %v2761 = shufflevector <8 x float> %v2760, <8 x float> poison, <8 x i32> zeroinitializer
  %v2762 = fdiv <8 x float> %v2759, %v2761
  %v2763 = fneg <8 x float> %v2762
  %v2764 = fadd <8 x float> %v2710, %v2763
  %v2765 = add nsw i64 %v2709, 8
  br label %b273
b275:
  %v2766 = shufflevector <8 x float> %v2710, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2767 = shufflevector <8 x float> %v2710, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2768 = fadd <4 x float> %v2766, %v2767
  %v2769 = shufflevector <4 x float> %v2768, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2770 = shufflevector <4 x float> %v2768, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2771 = fadd <2 x float> %v2769, %v2770
  %v2772 = extractelement <2 x float> %v2771, i64 0
  %v2773 = extractelement <2 x float> %v2771, i64 1
  %v2774 = fadd float %v2772, %v2773
  %v2775 = fadd float %v2774, 0x0000000000000000
  %v2776 = mul i64 %v2705, 2
  %v2777 = getelementptr inbounds float, ptr %v222, i64 %v2776
  %v2778 = add i64 0, %v2707
  %v2779 = getelementptr inbounds float, ptr %v2777, i64 %v2778
  store float %v2775, ptr %v2779, align 4
  %v2780 = add nsw i64 %v2707, 1
  br label %b270
b272:
  %v2781 = add nsw i64 %v2705, 1
  br label %b267
b269:
  %v2783 = add i64 %v7, 0
  %v2784 = sdiv i64 %v2783, 1
  %v2785 = add i64 %v2, 1
  %v2786 = mul i64 %v2784, %v2
  %v2787 = sdiv i64 %v2786, %v3
  %v2788 = mul i64 %v2787, 1
  %v2789 = icmp slt i64 %v2788, %v7
  %v2790 = select i1 %v2789, i64 %v2788, i64 %v7
  %v2791 = mul i64 %v2784, %v2785
  %v2792 = sdiv i64 %v2791, %v3
  %v2793 = mul i64 %v2792, 1
  %v2794 = icmp slt i64 %v2793, %v7
  %v2795 = select i1 %v2794, i64 %v2793, i64 %v7
  br label %b276
b276:
  %v2796 = phi i64 [ %v2790, %b269 ], [ %v2923, %b281 ]
  %v2797 = icmp slt i64 %v2796, %v2795
  br i1 %v2797, label %b277, label %b278
b277:
  %v2798 = add i64 %v2796, 96
  %v2799 = icmp slt i64 %v2798, %v2795
  %v2800 = select i1 %v2799, i64 %v2798, i64 %v2795
  br label %b279
b279:
  %v2801 = phi i64 [ 0, %b277 ], [ %v2922, %b284 ]
  %v2802 = icmp slt i64 %v2801, 1
  br i1 %v2802, label %b280, label %b281
b280:
  %v2803 = sub i64 %v2800, %v2796
  %v2804 = sub i64 6, 1
  %v2805 = add i64 %v2803, %v2804
  %v2806 = sdiv i64 %v2805, 6
  br label %b282
b282:
  %v2807 = phi i64 [ 0, %b280 ], [ %v2921, %b289 ]
  %v2808 = icmp slt i64 %v2807, %v2806
  br i1 %v2808, label %b283, label %b284
b283:
  %v2809 = mul i64 %v2803, %v2807
  %v2810 = sdiv i64 %v2809, %v2806
  %v2811 = add i64 %v2796, %v2810
  %v2812 = add i64 %v2807, 1
  %v2813 = mul i64 %v2803, %v2812
  %v2814 = sdiv i64 %v2813, %v2806
  %v2815 = add i64 %v2796, %v2814
  %v2816 = mul i64 %v2801, 256
  %v2817 = getelementptr inbounds float, ptr %v1364, i64 %v2816
  %v2818 = sub i64 %v2815, %v2811
  %v2819 = add i64 %v1655, 0
  %v2820 = and i64 %v2819, %v346
  %v2821 = mul i64 %v2820, %v7
  %v2822 = add i64 %v2821, %v2811
  %v2823 = mul i64 %v2822, 16
  %v2824 = getelementptr inbounds float, ptr %v220, i64 %v2823
  %v2825 = getelementptr inbounds float, ptr %v2824, i64 0
  %v2826 = sub i64 %v2818, 1
  %v2827 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v2826
  %v2828 = load ptr, ptr %v2827, align 4
  %v2829 = getelementptr inbounds float, ptr %v2782, i64 0
  %v2830 = icmp sgt i64 %v2818, 0
  br i1 %v2830, label %b285, label %b286
b285:
  call void %v2828(ptr %v2825, i64 16, ptr %v2817, i64 16, ptr %v2829, i64 16, i64 8)
  br label %b286
b286:
  %v2831 = add i64 %v2816, 256
  br label %b287
b287:
  %v2832 = phi i64 [ %v2811, %b286 ], [ %v2920, %b292 ]
  %v2833 = icmp slt i64 %v2832, %v2815
  br i1 %v2833, label %b288, label %b289
b288:
  %v2834 = sub i64 %v2832, %v2811
  %v2835 = mul i64 %v2834, 16
  %v2836 = getelementptr inbounds float, ptr %v2782, i64 %v2835
  %v2837 = add i64 %v1655, 0
  %v2838 = and i64 %v2837, %v342
  %v2839 = mul i64 %v2838, %v7
  %v2840 = add i64 %v2839, %v2832
  %v2841 = mul i64 %v2840, 16
  %v2842 = getelementptr inbounds float, ptr %v214, i64 %v2841
  %v2843 = add i64 %v1655, 0
  %v2844 = and i64 %v2843, %v338
  %v2845 = mul i64 %v2844, %v7
  %v2846 = add i64 %v2845, %v2832
  %v2847 = mul i64 %v2846, 16
  %v2848 = getelementptr inbounds float, ptr %v202, i64 %v2847
  %v2849 = add i64 %v1655, 0
  %v2850 = and i64 %v2849, %v332
  %v2851 = mul i64 %v2850, %v7
  %v2852 = add i64 %v2851, %v2832
  %v2853 = mul i64 %v2852, 16
  %v2854 = getelementptr inbounds float, ptr %v196, i64 %v2853
  %v2855 = add i64 %v1655, 0
  %v2856 = and i64 %v2855, %v270
  %v2857 = mul i64 %v2856, %v7
  %v2858 = add i64 %v2857, %v2832
  %v2859 = mul i64 %v2858, 16
  %v2860 = getelementptr inbounds float, ptr %v132, i64 %v2859
  %v2861 = add i64 %v1655, 0
  %v2862 = and i64 %v2861, %v284
  %v2863 = mul i64 %v2862, %v7
  %v2864 = add i64 %v2863, %v2832
  %v2865 = mul i64 %v2864, 16
  %v2866 = getelementptr inbounds float, ptr %v146, i64 %v2865
  %v2867 = add i64 %v1655, 0
  %v2868 = and i64 %v2867, %v324
  %v2869 = mul i64 %v2868, %v7
  %v2870 = add i64 %v2869, %v2832
  %v2871 = mul i64 %v2870, 16
  %v2872 = getelementptr inbounds float, ptr %v188, i64 %v2871
  %v2873 = add i64 %v1655, 0
  %v2874 = and i64 %v2873, %v348
  %v2875 = mul i64 %v2874, %v7
  %v2876 = add i64 %v2875, %v2832
  %v2877 = mul i64 %v2876, 16
  %v2878 = getelementptr inbounds float, ptr %v224, i64 %v2877
  br label %b290
b290:
  %v2879 = phi i64 [ 0, %b288 ], [ %v2919, %b291 ]
  %v2880 = icmp slt i64 %v2879, 2
  br i1 %v2880, label %b291, label %b292
b291:
  %v2881 = mul i64 %v2801, 2
  %v2882 = add i64 %v2881, %v2879
  %v2883 = mul i64 %v2882, 8
  %v2884 = add i64 0, %v2879
  %v2885 = mul i64 %v2884, 8
  %v2886 = getelementptr inbounds float, ptr %v2836, i64 %v2885
  %v2887 = load <8 x float>, ptr %v2886, align 4
  %v2888 = add i64 0, %v2883
  %v2889 = getelementptr inbounds float, ptr %v2842, i64 %v2888
  %v2890 = load <8 x float>, ptr %v2889, align 4
  %v2891 = add i64 0, %v2883
  %v2892 = getelementptr inbounds float, ptr %v2848, i64 %v2891
  %v2893 = load <8 x float>, ptr %v2892, align 4
  %v2894 = add i64 0, %v2883
  %v2895 = getelementptr inbounds float, ptr %v2854, i64 %v2894
  %v2896 = load <8 x float>, ptr %v2895, align 4
  %v2897 = fadd <8 x float> %v2893, %v2896
  %v2898 = add i64 0, %v2883
  %v2899 = getelementptr inbounds float, ptr %v2860, i64 %v2898
  %v2900 = load <8 x float>, ptr %v2899, align 4
  %v2901 = fmul <8 x float> %v2897, %v2900
  %v2902 = add i64 0, %v2883
  %v2903 = getelementptr inbounds float, ptr %v48, i64 %v2902
  %v2904 = load <8 x float>, ptr %v2903, align 4
  %v2905 = fmul <8 x float> %v2901, %v2904
  %v2906 = fadd <8 x float> %v2890, %v2905
  %v2907 = add i64 0, %v2883
  %v2908 = getelementptr inbounds float, ptr %v2866, i64 %v2907
  %v2909 = load <8 x float>, ptr %v2908, align 4
  %v2910 = fmul <8 x float> %v2906, %v2909
  %v2911 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2912 = shufflevector <8 x float> %v2911, <8 x float> poison, <8 x i32> zeroinitializer
  %v2913 = fsub <8 x float> %v2912, %v2909
  %v2914 = fmul <8 x float> %v2910, %v2913
  %v2915 = add i64 0, %v2883
  %v2916 = getelementptr inbounds float, ptr %v2872, i64 %v2915
  store <8 x float> %v2914, ptr %v2916, align 4
  %v2917 = add i64 0, %v2883
  %v2918 = getelementptr inbounds float, ptr %v2878, i64 %v2917
  store <8 x float> %v2887, ptr %v2918, align 4
  %v2919 = add nsw i64 %v2879, 1
  br label %b290
b292:
  %v2920 = add nsw i64 %v2832, 1
  br label %b287
b289:
  %v2921 = add nsw i64 %v2807, 1
  br label %b282
b284:
  %v2922 = add nsw i64 %v2801, 1
  br label %b279
b281:
  %v2923 = add nsw i64 %v2796, 96
  br label %b276
b278:
  %v2925 = add i64 %v7, 0
  %v2926 = sdiv i64 %v2925, 1
  %v2927 = add i64 %v2, 1
  %v2928 = mul i64 %v2926, %v2
  %v2929 = sdiv i64 %v2928, %v3
  %v2930 = mul i64 %v2929, 1
  %v2931 = icmp slt i64 %v2930, %v7
  %v2932 = select i1 %v2931, i64 %v2930, i64 %v7
  %v2933 = mul i64 %v2926, %v2927
  %v2934 = sdiv i64 %v2933, %v3
  %v2935 = mul i64 %v2934, 1
  %v2936 = icmp slt i64 %v2935, %v7
  %v2937 = select i1 %v2936, i64 %v2935, i64 %v7
  br label %b293
b293:
  %v2938 = phi i64 [ %v2932, %b278 ], [ %v3014, %b298 ]
  %v2939 = icmp slt i64 %v2938, %v2937
  br i1 %v2939, label %b294, label %b295
b294:
  %v2940 = add i64 %v2938, 96
  %v2941 = icmp slt i64 %v2940, %v2937
  %v2942 = select i1 %v2941, i64 %v2940, i64 %v2937
  br label %b296
b296:
  %v2943 = phi i64 [ 0, %b294 ], [ %v3013, %b301 ]
  %v2944 = icmp slt i64 %v2943, 2
  br i1 %v2944, label %b297, label %b298
b297:
  %v2945 = sub i64 %v2942, %v2938
  %v2946 = sub i64 2, 1
  %v2947 = add i64 %v2945, %v2946
  %v2948 = sdiv i64 %v2947, 2
  br label %b299
b299:
  %v2949 = phi i64 [ 0, %b297 ], [ %v3012, %b306 ]
  %v2950 = icmp slt i64 %v2949, %v2948
  br i1 %v2950, label %b300, label %b301
b300:
  %v2951 = mul i64 %v2945, %v2949
  %v2952 = sdiv i64 %v2951, %v2948
  %v2953 = add i64 %v2938, %v2952
  %v2954 = add i64 %v2949, 1
  %v2955 = mul i64 %v2945, %v2954
  %v2956 = sdiv i64 %v2955, %v2948
  %v2957 = add i64 %v2938, %v2956
  %v2958 = mul i64 %v2943, 512
  %v2959 = getelementptr inbounds float, ptr %v1365, i64 %v2958
  %v2960 = sub i64 %v2957, %v2953
  %v2961 = add i64 %v1655, 0
  %v2962 = and i64 %v2961, %v344
  %v2963 = mul i64 %v2962, %v7
  %v2964 = add i64 %v2963, %v2953
  %v2965 = mul i64 %v2964, 16
  %v2966 = getelementptr inbounds float, ptr %v218, i64 %v2965
  %v2967 = getelementptr inbounds float, ptr %v2966, i64 0
  %v2968 = sub i64 %v2960, 1
  %v2969 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v2968
  %v2970 = load ptr, ptr %v2969, align 4
  %v2971 = getelementptr inbounds float, ptr %v2924, i64 0
  %v2972 = icmp sgt i64 %v2960, 0
  br i1 %v2972, label %b302, label %b303
b302:
  call void %v2970(ptr %v2967, i64 16, ptr %v2959, i64 16, ptr %v2971, i64 32, i64 8)
  br label %b303
b303:
  %v2973 = add i64 %v2958, 512
  br label %b304
b304:
  %v2974 = phi i64 [ %v2953, %b303 ], [ %v3011, %b309 ]
  %v2975 = icmp slt i64 %v2974, %v2957
  br i1 %v2975, label %b305, label %b306
b305:
  %v2976 = sub i64 %v2974, %v2953
  %v2977 = mul i64 %v2976, 32
  %v2978 = getelementptr inbounds float, ptr %v2924, i64 %v2977
  %v2979 = add i64 %v1655, 0
  %v2980 = and i64 %v2979, %v276
  %v2981 = mul i64 %v2980, %v7
  %v2982 = add i64 %v2981, %v2974
  %v2983 = mul i64 %v2982, 64
  %v2984 = getelementptr inbounds float, ptr %v138, i64 %v2983
  %v2985 = add i64 %v1655, 0
  %v2986 = and i64 %v2985, %v350
  %v2987 = mul i64 %v2986, %v7
  %v2988 = add i64 %v2987, %v2974
  %v2989 = mul i64 %v2988, 64
  %v2990 = getelementptr inbounds float, ptr %v226, i64 %v2989
  br label %b307
b307:
  %v2991 = phi i64 [ 0, %b305 ], [ %v3010, %b308 ]
  %v2992 = icmp slt i64 %v2991, 4
  br i1 %v2992, label %b308, label %b309
b308:
  %v2993 = mul i64 %v2943, 4
  %v2994 = add i64 %v2993, %v2991
  %v2995 = mul i64 %v2994, 8
  %v2996 = add i64 0, %v2991
  %v2997 = mul i64 %v2996, 8
  %v2998 = getelementptr inbounds float, ptr %v2978, i64 %v2997
  %v2999 = load <8 x float>, ptr %v2998, align 4
  %v3000 = add i64 0, %v2995
  %v3001 = getelementptr inbounds float, ptr %v2984, i64 %v3000
  %v3002 = load <8 x float>, ptr %v3001, align 4
  %v3003 = fmul <8 x float> %v3002, %v3002
  %v3004 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3005 = shufflevector <8 x float> %v3004, <8 x float> poison, <8 x i32> zeroinitializer
  %v3006 = fsub <8 x float> %v3005, %v3003
  %v3007 = fmul <8 x float> %v2999, %v3006
  %v3008 = add i64 0, %v2995
  %v3009 = getelementptr inbounds float, ptr %v2990, i64 %v3008
  store <8 x float> %v3007, ptr %v3009, align 4
  %v3010 = add nsw i64 %v2991, 1
  br label %b307
b309:
  %v3011 = add nsw i64 %v2974, 1
  br label %b304
b306:
  %v3012 = add nsw i64 %v2949, 1
  br label %b299
b301:
  %v3013 = add nsw i64 %v2943, 1
  br label %b296
b298:
  %v3014 = add nsw i64 %v2938, 96
  br label %b293
b295:
  %v3015 = add i64 %v7, 0
  %v3016 = sdiv i64 %v3015, 1
  %v3017 = add i64 %v2, 1
  %v3018 = mul i64 %v3016, %v2
  %v3019 = sdiv i64 %v3018, %v3
  %v3020 = mul i64 %v3019, 1
  %v3021 = icmp slt i64 %v3020, %v7
  %v3022 = select i1 %v3021, i64 %v3020, i64 %v7
  %v3023 = mul i64 %v3016, %v3017
  %v3024 = sdiv i64 %v3023, %v3
  %v3025 = mul i64 %v3024, 1
  %v3026 = icmp slt i64 %v3025, %v7
  %v3027 = select i1 %v3026, i64 %v3025, i64 %v7
  br label %b310
b310:
  %v3028 = phi i64 [ %v3022, %b295 ], [ %v3084, %b311 ]
  %v3029 = icmp slt i64 %v3028, %v3027
  br i1 %v3029, label %b311, label %b312
b311:
  %v3030 = add i64 %v1655, 0
  %v3031 = and i64 %v3030, %v288
  %v3032 = mul i64 %v3031, %v7
  %v3033 = add i64 %v3032, %v3028
  %v3034 = mul i64 %v3033, 2
  %v3035 = getelementptr inbounds float, ptr %v152, i64 %v3034
  %v3036 = mul i64 %v3028, 2
  %v3037 = getelementptr inbounds float, ptr %v222, i64 %v3036
  %v3038 = mul i64 %v3028, 2
  %v3039 = getelementptr inbounds float, ptr %v228, i64 %v3038
  %v3040 = icmp ult i64 2, 8
  %v3041 = select i1 %v3040, i64 2, i64 8
  %v3042 = trunc i64 %v3041 to i32
  %v3043 = insertelement <8 x i32> poison, i32 %v3042, i64 0
  %v3044 = shufflevector <8 x i32> %v3043, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3045 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3044
  %v3046 = add i64 0, 0
  %v3047 = getelementptr inbounds float, ptr %v3035, i64 %v3046
  %v3048 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3047, <8 x i1> %v3045, <8 x float> zeroinitializer)
  %v3049 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v3050 = shufflevector <8 x float> %v3049, <8 x float> poison, <8 x i32> zeroinitializer
  %v3051 = fcmp ogt <8 x float> %v3048, %v3050
  %v3052 = select <8 x i1> %v3051, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v3053 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3054 = shufflevector <8 x float> %v3053, <8 x float> poison, <8 x i32> zeroinitializer
  %v3055 = fcmp une <8 x float> %v3052, splat (float 0x0000000000000000)
  %v3056 = select <8 x i1> %v3055, <8 x float> %v3048, <8 x float> %v3054
  %v3057 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v3056)
  %v3058 = fcmp une <8 x float> %v3052, splat (float 0x0000000000000000)
  %v3059 = select <8 x i1> %v3058, <8 x float> %v3057, <8 x float> %v3050
  %v3060 = insertelement <8 x float> poison, float 0x3D71979980000000, i64 0
  %v3061 = shufflevector <8 x float> %v3060, <8 x float> poison, <8 x i32> zeroinitializer
  %v3062 = fcmp ogt <8 x float> %v3059, %v3061
  %v3063 = select <8 x i1> %v3062, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v3064 = add i64 0, 0
  %v3065 = getelementptr inbounds float, ptr %v3037, i64 %v3064
  %v3066 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3065, <8 x i1> %v3045, <8 x float> zeroinitializer)
  %v3067 = fcmp oeq <8 x float> %v3059, %v3061
  %v3068 = select <8 x i1> %v3067, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v3069 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v3070 = shufflevector <8 x float> %v3069, <8 x float> poison, <8 x i32> zeroinitializer
  %v3071 = fmul <8 x float> %v3070, %v3066
  %v3072 = fcmp une <8 x float> %v3068, splat (float 0x0000000000000000)
  %v3073 = select <8 x i1> %v3072, <8 x float> %v3071, <8 x float> %v3050
  %v3074 = fcmp une <8 x float> %v3063, splat (float 0x0000000000000000)
  %v3075 = select <8 x i1> %v3074, <8 x float> %v3066, <8 x float> %v3073
  %v3076 = fcmp une <8 x float> %v3052, splat (float 0x0000000000000000)
  %v3077 = select <8 x i1> %v3076, <8 x float> %v3075, <8 x float> %v3050
  %v3078 = fmul <8 x float> %v3070, %v3077
  %v3079 = fdiv <8 x float> %v3078, %v3057
  %v3080 = fcmp une <8 x float> %v3052, splat (float 0x0000000000000000)
  %v3081 = select <8 x i1> %v3080, <8 x float> %v3079, <8 x float> %v3050
  %v3082 = add i64 0, 0
  %v3083 = getelementptr inbounds float, ptr %v3039, i64 %v3082
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3081, ptr align 4 %v3083, <8 x i1> %v3045)
  %v3084 = add nsw i64 %v3028, 1
  br label %b310
b312:
  %v3086 = add i64 %v7, 0
  %v3087 = sdiv i64 %v3086, 1
  %v3088 = add i64 %v2, 1
  %v3089 = mul i64 %v3087, %v2
  %v3090 = sdiv i64 %v3089, %v3
  %v3091 = mul i64 %v3090, 1
  %v3092 = icmp slt i64 %v3091, %v7
  %v3093 = select i1 %v3092, i64 %v3091, i64 %v7
  %v3094 = mul i64 %v3087, %v3088
  %v3095 = sdiv i64 %v3094, %v3
  %v3096 = mul i64 %v3095, 1
  %v3097 = icmp slt i64 %v3096, %v7
  %v3098 = select i1 %v3097, i64 %v3096, i64 %v7
  br label %b313
b313:
  %v3099 = phi i64 [ %v3093, %b312 ], [ %v3161, %b318 ]
  %v3100 = icmp slt i64 %v3099, %v3098
  br i1 %v3100, label %b314, label %b315
b314:
  %v3101 = add i64 %v3099, 96
  %v3102 = icmp slt i64 %v3101, %v3098
  %v3103 = select i1 %v3102, i64 %v3101, i64 %v3098
  br label %b316
b316:
  %v3104 = phi i64 [ 0, %b314 ], [ %v3160, %b321 ]
  %v3105 = icmp slt i64 %v3104, 2
  br i1 %v3105, label %b317, label %b318
b317:
  %v3106 = sub i64 %v3103, %v3099
  %v3107 = sub i64 2, 1
  %v3108 = add i64 %v3106, %v3107
  %v3109 = sdiv i64 %v3108, 2
  br label %b319
b319:
  %v3110 = phi i64 [ 0, %b317 ], [ %v3159, %b326 ]
  %v3111 = icmp slt i64 %v3110, %v3109
  br i1 %v3111, label %b320, label %b321
b320:
  %v3112 = mul i64 %v3106, %v3110
  %v3113 = sdiv i64 %v3112, %v3109
  %v3114 = add i64 %v3099, %v3113
  %v3115 = add i64 %v3110, 1
  %v3116 = mul i64 %v3106, %v3115
  %v3117 = sdiv i64 %v3116, %v3109
  %v3118 = add i64 %v3099, %v3117
  %v3119 = mul i64 %v3104, 512
  %v3120 = getelementptr inbounds float, ptr %v1366, i64 %v3119
  %v3121 = sub i64 %v3118, %v3114
  %v3122 = add i64 %v1655, 0
  %v3123 = and i64 %v3122, %v324
  %v3124 = mul i64 %v3123, %v7
  %v3125 = add i64 %v3124, %v3114
  %v3126 = mul i64 %v3125, 16
  %v3127 = getelementptr inbounds float, ptr %v188, i64 %v3126
  %v3128 = getelementptr inbounds float, ptr %v3127, i64 0
  %v3129 = sub i64 %v3121, 1
  %v3130 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v3129
  %v3131 = load ptr, ptr %v3130, align 4
  %v3132 = getelementptr inbounds float, ptr %v3085, i64 0
  %v3133 = icmp sgt i64 %v3121, 0
  br i1 %v3133, label %b322, label %b323
b322:
  call void %v3131(ptr %v3128, i64 16, ptr %v3120, i64 16, ptr %v3132, i64 32, i64 8)
  br label %b323
b323:
  %v3134 = add i64 %v3119, 512
  br label %b324
b324:
  %v3135 = phi i64 [ %v3114, %b323 ], [ %v3158, %b329 ]
  %v3136 = icmp slt i64 %v3135, %v3118
  br i1 %v3136, label %b325, label %b326
b325:
  %v3137 = sub i64 %v3135, %v3114
  %v3138 = mul i64 %v3137, 32
  %v3139 = getelementptr inbounds float, ptr %v3085, i64 %v3138
  %v3140 = add i64 %v1655, 0
  %v3141 = and i64 %v3140, %v352
  %v3142 = mul i64 %v3141, %v7
  %v3143 = add i64 %v3142, %v3135
  %v3144 = mul i64 %v3143, 64
  %v3145 = getelementptr inbounds float, ptr %v230, i64 %v3144
  br label %b327
b327:
  %v3146 = phi i64 [ 0, %b325 ], [ %v3157, %b328 ]
  %v3147 = icmp slt i64 %v3146, 4
  br i1 %v3147, label %b328, label %b329
b328:
  %v3148 = mul i64 %v3104, 4
  %v3149 = add i64 %v3148, %v3146
  %v3150 = mul i64 %v3149, 8
  %v3151 = add i64 0, %v3146
  %v3152 = mul i64 %v3151, 8
  %v3153 = getelementptr inbounds float, ptr %v3139, i64 %v3152
  %v3154 = load <8 x float>, ptr %v3153, align 4
  %v3155 = add i64 0, %v3150
  %v3156 = getelementptr inbounds float, ptr %v3145, i64 %v3155
  store <8 x float> %v3154, ptr %v3156, align 4
  %v3157 = add nsw i64 %v3146, 1
  br label %b327
b329:
  %v3158 = add nsw i64 %v3135, 1
  br label %b324
b326:
  %v3159 = add nsw i64 %v3110, 1
  br label %b319
b321:
  %v3160 = add nsw i64 %v3104, 1
  br label %b316
b318:
  %v3161 = add nsw i64 %v3099, 96
  br label %b313
b315:
  %v3163 = add i64 %v7, 0
  %v3164 = sdiv i64 %v3163, 1
  %v3165 = add i64 %v2, 1
  %v3166 = mul i64 %v3164, %v2
  %v3167 = sdiv i64 %v3166, %v3
  %v3168 = mul i64 %v3167, 1
  %v3169 = icmp slt i64 %v3168, %v7
  %v3170 = select i1 %v3169, i64 %v3168, i64 %v7
  %v3171 = mul i64 %v3164, %v3165
  %v3172 = sdiv i64 %v3171, %v3
  %v3173 = mul i64 %v3172, 1
  %v3174 = icmp slt i64 %v3173, %v7
  %v3175 = select i1 %v3174, i64 %v3173, i64 %v7
  br label %b330
b330:
  %v3176 = phi i64 [ %v3170, %b315 ], [ %v3238, %b335 ]
  %v3177 = icmp slt i64 %v3176, %v3175
  br i1 %v3177, label %b331, label %b332
b331:
  %v3178 = add i64 %v3176, 96
  %v3179 = icmp slt i64 %v3178, %v3175
  %v3180 = select i1 %v3179, i64 %v3178, i64 %v3175
  br label %b333
b333:
  %v3181 = phi i64 [ 0, %b331 ], [ %v3237, %b338 ]
  %v3182 = icmp slt i64 %v3181, 1
  br i1 %v3182, label %b334, label %b335
b334:
  %v3183 = sub i64 %v3180, %v3176
  %v3184 = sub i64 6, 1
  %v3185 = add i64 %v3183, %v3184
  %v3186 = sdiv i64 %v3185, 6
  br label %b336
b336:
  %v3187 = phi i64 [ 0, %b334 ], [ %v3236, %b343 ]
  %v3188 = icmp slt i64 %v3187, %v3186
  br i1 %v3188, label %b337, label %b338
b337:
  %v3189 = mul i64 %v3183, %v3187
  %v3190 = sdiv i64 %v3189, %v3186
  %v3191 = add i64 %v3176, %v3190
  %v3192 = add i64 %v3187, 1
  %v3193 = mul i64 %v3183, %v3192
  %v3194 = sdiv i64 %v3193, %v3186
  %v3195 = add i64 %v3176, %v3194
  %v3196 = mul i64 %v3181, 1024
  %v3197 = getelementptr inbounds float, ptr %v1367, i64 %v3196
  %v3198 = sub i64 %v3195, %v3191
  %v3199 = add i64 %v1655, 0
  %v3200 = and i64 %v3199, %v350
  %v3201 = mul i64 %v3200, %v7
  %v3202 = add i64 %v3201, %v3191
  %v3203 = mul i64 %v3202, 64
  %v3204 = getelementptr inbounds float, ptr %v226, i64 %v3203
  %v3205 = getelementptr inbounds float, ptr %v3204, i64 0
  %v3206 = sub i64 %v3198, 1
  %v3207 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v3206
  %v3208 = load ptr, ptr %v3207, align 4
  %v3209 = getelementptr inbounds float, ptr %v3162, i64 0
  %v3210 = icmp sgt i64 %v3198, 0
  br i1 %v3210, label %b339, label %b340
b339:
  call void %v3208(ptr %v3205, i64 64, ptr %v3197, i64 64, ptr %v3209, i64 16, i64 8)
  br label %b340
b340:
  %v3211 = add i64 %v3196, 1024
  br label %b341
b341:
  %v3212 = phi i64 [ %v3191, %b340 ], [ %v3235, %b346 ]
  %v3213 = icmp slt i64 %v3212, %v3195
  br i1 %v3213, label %b342, label %b343
b342:
  %v3214 = sub i64 %v3212, %v3191
  %v3215 = mul i64 %v3214, 16
  %v3216 = getelementptr inbounds float, ptr %v3162, i64 %v3215
  %v3217 = add i64 %v1655, 0
  %v3218 = and i64 %v3217, %v354
  %v3219 = mul i64 %v3218, %v7
  %v3220 = add i64 %v3219, %v3212
  %v3221 = mul i64 %v3220, 16
  %v3222 = getelementptr inbounds float, ptr %v232, i64 %v3221
  br label %b344
b344:
  %v3223 = phi i64 [ 0, %b342 ], [ %v3234, %b345 ]
  %v3224 = icmp slt i64 %v3223, 2
  br i1 %v3224, label %b345, label %b346
b345:
  %v3225 = mul i64 %v3181, 2
  %v3226 = add i64 %v3225, %v3223
  %v3227 = mul i64 %v3226, 8
  %v3228 = add i64 0, %v3223
  %v3229 = mul i64 %v3228, 8
  %v3230 = getelementptr inbounds float, ptr %v3216, i64 %v3229
  %v3231 = load <8 x float>, ptr %v3230, align 4
  %v3232 = add i64 0, %v3227
  %v3233 = getelementptr inbounds float, ptr %v3222, i64 %v3232
  store <8 x float> %v3231, ptr %v3233, align 4
  %v3234 = add nsw i64 %v3223, 1
  br label %b344
b346:
  %v3235 = add nsw i64 %v3212, 1
  br label %b341
b343:
  %v3236 = add nsw i64 %v3187, 1
  br label %b336
b338:
  %v3237 = add nsw i64 %v3181, 1
  br label %b333
b335:
  %v3238 = add nsw i64 %v3176, 96
  br label %b330
b332:
  %v3239 = add i64 %v7, 0
  %v3240 = sdiv i64 %v3239, 1
  %v3241 = add i64 %v2, 1
  %v3242 = mul i64 %v3240, %v2
  %v3243 = sdiv i64 %v3242, %v3
  %v3244 = mul i64 %v3243, 1
  %v3245 = icmp slt i64 %v3244, %v7
  %v3246 = select i1 %v3245, i64 %v3244, i64 %v7
  %v3247 = mul i64 %v3240, %v3241
  %v3248 = sdiv i64 %v3247, %v3
  %v3249 = mul i64 %v3248, 1
  %v3250 = icmp slt i64 %v3249, %v7
  %v3251 = select i1 %v3250, i64 %v3249, i64 %v7
  br label %b347
b347:
  %v3252 = phi i64 [ %v3246, %b332 ], [ %v3327, %b352 ]
  %v3253 = icmp slt i64 %v3252, %v3251
  br i1 %v3253, label %b348, label %b349
b348:
  br label %b350
b350:
  %v3254 = phi i64 [ 0, %b348 ], [ %v3326, %b351 ]
  %v3255 = icmp slt i64 %v3254, 2
  br i1 %v3255, label %b351, label %b352
b351:
  %v3256 = mul i64 %v3252, 16
  %v3257 = getelementptr inbounds float, ptr %v210, i64 %v3256
  %v3258 = add i64 %v1655, 0
  %v3259 = and i64 %v3258, %v284
  %v3260 = mul i64 %v3259, %v7
  %v3261 = add i64 %v3260, %v3252
  %v3262 = mul i64 %v3261, 16
  %v3263 = getelementptr inbounds float, ptr %v146, i64 %v3262
  %v3264 = mul i64 %v3252, 16
  %v3265 = getelementptr inbounds float, ptr %v216, i64 %v3264
  %v3266 = add i64 %v1655, 0
  %v3267 = and i64 %v3266, %v290
  %v3268 = mul i64 %v3267, %v7
  %v3269 = add i64 %v3268, %v3252
  %v3270 = mul i64 %v3269, 2
  %v3271 = getelementptr inbounds float, ptr %v154, i64 %v3270
  %v3272 = add i64 0, %v3254
  %v3273 = getelementptr inbounds float, ptr %v3271, i64 %v3272
  %v3274 = load float, ptr %v3273, align 4
  %v3275 = mul i64 %v3252, 2
  %v3276 = getelementptr inbounds float, ptr %v228, i64 %v3275
  %v3277 = add i64 0, %v3254
  %v3278 = getelementptr inbounds float, ptr %v3276, i64 %v3277
  %v3279 = load float, ptr %v3278, align 4
  %v3280 = add i64 %v1655, 0
  %v3281 = and i64 %v3280, %v274
  %v3282 = mul i64 %v3281, %v7
  %v3283 = add i64 %v3282, %v3252
  %v3284 = mul i64 %v3283, 16
  %v3285 = getelementptr inbounds float, ptr %v136, i64 %v3284
  %v3286 = add i64 %v1655, 0
  %v3287 = and i64 %v3286, %v356
  %v3288 = mul i64 %v3287, %v7
  %v3289 = add i64 %v3288, %v3252
  %v3290 = mul i64 %v3289, 16
  %v3291 = getelementptr inbounds float, ptr %v234, i64 %v3290
  %v3292 = mul i64 %v3254, 8
  %v3293 = add i64 0, %v3292
  %v3294 = add i64 %v3293, 0
  %v3295 = getelementptr inbounds float, ptr %v3257, i64 %v3294
  %v3296 = load <8 x float>, ptr %v3295, align 4
  %v3297 = mul i64 %v3254, 8
  %v3298 = add i64 0, %v3297
  %v3299 = add i64 %v3298, 0
  %v3300 = getelementptr inbounds float, ptr %v3263, i64 %v3299
  %v3301 = load <8 x float>, ptr %v3300, align 4
  %v3302 = fmul <8 x float> %v3296, %v3301
  %v3303 = mul i64 %v3254, 8
  %v3304 = add i64 0, %v3303
  %v3305 = add i64 %v3304, 0
  %v3306 = getelementptr inbounds float, ptr %v3265, i64 %v3305
  %v3307 = load <8 x float>, ptr %v3306, align 4
  %v3308 = fadd <8 x float> %v3302, %v3307
  %v3309 = insertelement <8 x float> poison, float %v3274, i64 0
  %v3310 = shufflevector <8 x float> %v3309, <8 x float> poison, <8 x i32> zeroinitializer
  %v3311 = fdiv <8 x float> %v3308, %v3310
  %v3312 = mul i64 %v3254, 8
  %v3313 = add i64 0, %v3312
  %v3314 = add i64 %v3313, 0
  %v3315 = getelementptr inbounds float, ptr %v3285, i64 %v3314
  %v3316 = load <8 x float>, ptr %v3315, align 4
  %v3317 = insertelement <8 x float> poison, float %v3279, i64 0
  %v3318 = shufflevector <8 x float> %v3317, <8 x float> poison, <8 x i32> zeroinitializer
  %v3319 = fmul <8 x float> %v3318, %v3316
  %v3320 = fadd <8 x float> %v3311, %v3319
  %v3321 = fadd <8 x float> %v3320, %v3319
  %v3322 = mul i64 %v3254, 8
  %v3323 = add i64 0, %v3322
  %v3324 = add i64 %v3323, 0
  %v3325 = getelementptr inbounds float, ptr %v3291, i64 %v3324
  store <8 x float> %v3321, ptr %v3325, align 4
  %v3326 = add nsw i64 %v3254, 1
  br label %b350
b352:
  %v3327 = add nsw i64 %v3252, 1
  br label %b347
b349:
  %v3329 = add i64 %v7, 0
  %v3330 = sdiv i64 %v3329, 1
  %v3331 = add i64 %v2, 1
  %v3332 = mul i64 %v3330, %v2
  %v3333 = sdiv i64 %v3332, %v3
  %v3334 = mul i64 %v3333, 1
  %v3335 = icmp slt i64 %v3334, %v7
  %v3336 = select i1 %v3335, i64 %v3334, i64 %v7
  %v3337 = mul i64 %v3330, %v3331
  %v3338 = sdiv i64 %v3337, %v3
  %v3339 = mul i64 %v3338, 1
  %v3340 = icmp slt i64 %v3339, %v7
  %v3341 = select i1 %v3340, i64 %v3339, i64 %v7
  br label %b353
b353:
  %v3342 = phi i64 [ %v3336, %b349 ], [ %v3404, %b358 ]
  %v3343 = icmp slt i64 %v3342, %v3341
  br i1 %v3343, label %b354, label %b355
b354:
  %v3344 = add i64 %v3342, 96
  %v3345 = icmp slt i64 %v3344, %v3341
  %v3346 = select i1 %v3345, i64 %v3344, i64 %v3341
  br label %b356
b356:
  %v3347 = phi i64 [ 0, %b354 ], [ %v3403, %b361 ]
  %v3348 = icmp slt i64 %v3347, 1
  br i1 %v3348, label %b357, label %b358
b357:
  %v3349 = sub i64 %v3346, %v3342
  %v3350 = sub i64 6, 1
  %v3351 = add i64 %v3349, %v3350
  %v3352 = sdiv i64 %v3351, 6
  br label %b359
b359:
  %v3353 = phi i64 [ 0, %b357 ], [ %v3402, %b366 ]
  %v3354 = icmp slt i64 %v3353, %v3352
  br i1 %v3354, label %b360, label %b361
b360:
  %v3355 = mul i64 %v3349, %v3353
  %v3356 = sdiv i64 %v3355, %v3352
  %v3357 = add i64 %v3342, %v3356
  %v3358 = add i64 %v3353, 1
  %v3359 = mul i64 %v3349, %v3358
  %v3360 = sdiv i64 %v3359, %v3352
  %v3361 = add i64 %v3342, %v3360
  %v3362 = mul i64 %v3347, 1024
  %v3363 = getelementptr inbounds float, ptr %v1368, i64 %v3362
  %v3364 = sub i64 %v3361, %v3357
  %v3365 = add i64 %v1655, 0
  %v3366 = and i64 %v3365, %v352
  %v3367 = mul i64 %v3366, %v7
  %v3368 = add i64 %v3367, %v3357
  %v3369 = mul i64 %v3368, 64
  %v3370 = getelementptr inbounds float, ptr %v230, i64 %v3369
  %v3371 = getelementptr inbounds float, ptr %v3370, i64 0
  %v3372 = sub i64 %v3364, 1
  %v3373 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v3372
  %v3374 = load ptr, ptr %v3373, align 4
  %v3375 = getelementptr inbounds float, ptr %v3328, i64 0
  %v3376 = icmp sgt i64 %v3364, 0
  br i1 %v3376, label %b362, label %b363
b362:
  call void %v3374(ptr %v3371, i64 64, ptr %v3363, i64 64, ptr %v3375, i64 16, i64 8)
  br label %b363
b363:
  %v3377 = add i64 %v3362, 1024
  br label %b364
b364:
  %v3378 = phi i64 [ %v3357, %b363 ], [ %v3401, %b369 ]
  %v3379 = icmp slt i64 %v3378, %v3361
  br i1 %v3379, label %b365, label %b366
b365:
  %v3380 = sub i64 %v3378, %v3357
  %v3381 = mul i64 %v3380, 16
  %v3382 = getelementptr inbounds float, ptr %v3328, i64 %v3381
  %v3383 = add i64 %v1655, 0
  %v3384 = and i64 %v3383, %v358
  %v3385 = mul i64 %v3384, %v7
  %v3386 = add i64 %v3385, %v3378
  %v3387 = mul i64 %v3386, 16
  %v3388 = getelementptr inbounds float, ptr %v236, i64 %v3387
  br label %b367
b367:
  %v3389 = phi i64 [ 0, %b365 ], [ %v3400, %b368 ]
  %v3390 = icmp slt i64 %v3389, 2
  br i1 %v3390, label %b368, label %b369
b368:
  %v3391 = mul i64 %v3347, 2
  %v3392 = add i64 %v3391, %v3389
  %v3393 = mul i64 %v3392, 8
  %v3394 = add i64 0, %v3389
  %v3395 = mul i64 %v3394, 8
  %v3396 = getelementptr inbounds float, ptr %v3382, i64 %v3395
  %v3397 = load <8 x float>, ptr %v3396, align 4
  %v3398 = add i64 0, %v3393
  %v3399 = getelementptr inbounds float, ptr %v3388, i64 %v3398
  store <8 x float> %v3397, ptr %v3399, align 4
  %v3400 = add nsw i64 %v3389, 1
  br label %b367
b369:
  %v3401 = add nsw i64 %v3378, 1
  br label %b364
b366:
  %v3402 = add nsw i64 %v3353, 1
  br label %b359
b361:
  %v3403 = add nsw i64 %v3347, 1
  br label %b356
b358:
  %v3404 = add nsw i64 %v3342, 96
  br label %b353
b355:
  %v3405 = add i64 %v7, 0
  %v3406 = sdiv i64 %v3405, 1
  %v3407 = add i64 %v2, 1
  %v3408 = mul i64 %v3406, %v2
  %v3409 = sdiv i64 %v3408, %v3
  %v3410 = mul i64 %v3409, 1
  %v3411 = icmp slt i64 %v3410, %v7
  %v3412 = select i1 %v3411, i64 %v3410, i64 %v7
  %v3413 = mul i64 %v3406, %v3407
  %v3414 = sdiv i64 %v3413, %v3
  %v3415 = mul i64 %v3414, 1
  %v3416 = icmp slt i64 %v3415, %v7
  %v3417 = select i1 %v3416, i64 %v3415, i64 %v7
  br label %b370
b370:
  %v3418 = phi i64 [ %v3412, %b355 ], [ %v3482, %b375 ]
  %v3419 = icmp slt i64 %v3418, %v3417
  br i1 %v3419, label %b371, label %b372
b371:
  %v3420 = add i64 %v1655, 0
  %v3421 = and i64 %v3420, %v338
  %v3422 = mul i64 %v3421, %v7
  %v3423 = add i64 %v3422, %v3418
  %v3424 = mul i64 %v3423, 16
  %v3425 = getelementptr inbounds float, ptr %v202, i64 %v3424
  %v3426 = add i64 %v1655, 0
  %v3427 = and i64 %v3426, %v332
  %v3428 = mul i64 %v3427, %v7
  %v3429 = add i64 %v3428, %v3418
  %v3430 = mul i64 %v3429, 16
  %v3431 = getelementptr inbounds float, ptr %v196, i64 %v3430
  %v3432 = add i64 %v1655, 0
  %v3433 = and i64 %v3432, %v284
  %v3434 = mul i64 %v3433, %v7
  %v3435 = add i64 %v3434, %v3418
  %v3436 = mul i64 %v3435, 16
  %v3437 = getelementptr inbounds float, ptr %v146, i64 %v3436
  %v3438 = add i64 %v1655, 0
  %v3439 = and i64 %v3438, %v356
  %v3440 = mul i64 %v3439, %v7
  %v3441 = add i64 %v3440, %v3418
  %v3442 = mul i64 %v3441, 16
  %v3443 = getelementptr inbounds float, ptr %v234, i64 %v3442
  %v3444 = add i64 %v1655, 0
  %v3445 = and i64 %v3444, %v360
  %v3446 = mul i64 %v3445, %v7
  %v3447 = add i64 %v3446, %v3418
  %v3448 = mul i64 %v3447, 16
  %v3449 = getelementptr inbounds float, ptr %v238, i64 %v3448
  br label %b373
b373:
  %v3450 = phi i64 [ 0, %b371 ], [ %v3481, %b374 ]
  %v3451 = icmp slt i64 %v3450, 16
  br i1 %v3451, label %b374, label %b375
b374:
  %v3452 = add i64 0, %v3450
  %v3453 = getelementptr inbounds float, ptr %v3425, i64 %v3452
  %v3454 = load <8 x float>, ptr %v3453, align 4
  %v3455 = add i64 0, %v3450
  %v3456 = getelementptr inbounds float, ptr %v3431, i64 %v3455
  %v3457 = load <8 x float>, ptr %v3456, align 4
  %v3458 = fadd <8 x float> %v3454, %v3457
  %v3459 = add i64 0, %v3450
  %v3460 = getelementptr inbounds float, ptr %v3437, i64 %v3459
  %v3461 = load <8 x float>, ptr %v3460, align 4
  %v3462 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3463 = shufflevector <8 x float> %v3462, <8 x float> poison, <8 x i32> zeroinitializer
  %v3464 = fsub <8 x float> %v3461, %v3463
  %v3465 = add i64 0, %v3450
  %v3466 = getelementptr inbounds float, ptr %v48, i64 %v3465
  %v3467 = load <8 x float>, ptr %v3466, align 4
  %v3468 = fmul <8 x float> %v3464, %v3467
  %v3469 = fadd <8 x float> %v3463, %v3468
  %v3470 = fmul <8 x float> %v3458, %v3469
  %v3471 = add i64 0, %v3450
  %v3472 = getelementptr inbounds float, ptr %v3443, i64 %v3471
  %v3473 = load <8 x float>, ptr %v3472, align 4
  %v3474 = add i64 0, %v3450
  %v3475 = getelementptr inbounds float, ptr %v46, i64 %v3474
  %v3476 = load <8 x float>, ptr %v3475, align 4
  %v3477 = fmul <8 x float> %v3473, %v3476
  %v3478 = fadd <8 x float> %v3470, %v3477
  %v3479 = add i64 0, %v3450
  %v3480 = getelementptr inbounds float, ptr %v3449, i64 %v3479
  store <8 x float> %v3478, ptr %v3480, align 4
  %v3481 = add nsw i64 %v3450, 8
  br label %b373
b375:
  %v3482 = add nsw i64 %v3418, 1
  br label %b370
b372:
  %v3484 = add i64 %v7, 0
  %v3485 = sdiv i64 %v3484, 1
  %v3486 = add i64 %v2, 1
  %v3487 = mul i64 %v3485, %v2
  %v3488 = sdiv i64 %v3487, %v3
  %v3489 = mul i64 %v3488, 1
  %v3490 = icmp slt i64 %v3489, %v7
  %v3491 = select i1 %v3490, i64 %v3489, i64 %v7
  %v3492 = mul i64 %v3485, %v3486
  %v3493 = sdiv i64 %v3492, %v3
  %v3494 = mul i64 %v3493, 1
  %v3495 = icmp slt i64 %v3494, %v7
  %v3496 = select i1 %v3495, i64 %v3494, i64 %v7
  br label %b376
b376:
  %v3497 = phi i64 [ %v3491, %b372 ], [ %v3665, %b381 ]
  %v3498 = icmp slt i64 %v3497, %v3496
  br i1 %v3498, label %b377, label %b378
b377:
  %v3499 = add i64 %v3497, 96
  %v3500 = icmp slt i64 %v3499, %v3496
  %v3501 = select i1 %v3500, i64 %v3499, i64 %v3496
  br label %b379
b379:
  %v3502 = phi i64 [ 0, %b377 ], [ %v3664, %b384 ]
  %v3503 = icmp slt i64 %v3502, 1
  br i1 %v3503, label %b380, label %b381
b380:
  %v3504 = sub i64 %v3501, %v3497
  %v3505 = sub i64 6, 1
  %v3506 = add i64 %v3504, %v3505
  %v3507 = sdiv i64 %v3506, 6
  br label %b382
b382:
  %v3508 = phi i64 [ 0, %b380 ], [ %v3663, %b389 ]
  %v3509 = icmp slt i64 %v3508, %v3507
  br i1 %v3509, label %b383, label %b384
b383:
  %v3510 = mul i64 %v3504, %v3508
  %v3511 = sdiv i64 %v3510, %v3507
  %v3512 = add i64 %v3497, %v3511
  %v3513 = add i64 %v3508, 1
  %v3514 = mul i64 %v3504, %v3513
  %v3515 = sdiv i64 %v3514, %v3507
  %v3516 = add i64 %v3497, %v3515
  %v3517 = mul i64 %v3502, 256
  %v3518 = getelementptr inbounds float, ptr %v1369, i64 %v3517
  %v3519 = sub i64 %v3516, %v3512
  %v3520 = add i64 %v1655, 0
  %v3521 = and i64 %v3520, %v360
  %v3522 = mul i64 %v3521, %v7
  %v3523 = add i64 %v3522, %v3512
  %v3524 = mul i64 %v3523, 16
  %v3525 = getelementptr inbounds float, ptr %v238, i64 %v3524
  %v3526 = getelementptr inbounds float, ptr %v3525, i64 0
  %v3527 = sub i64 %v3519, 1
  %v3528 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v3527
  %v3529 = load ptr, ptr %v3528, align 4
  %v3530 = getelementptr inbounds float, ptr %v3483, i64 0
  %v3531 = icmp sgt i64 %v3519, 0
  br i1 %v3531, label %b385, label %b386
b385:
  call void %v3529(ptr %v3526, i64 16, ptr %v3518, i64 16, ptr %v3530, i64 16, i64 8)
  br label %b386
b386:
  %v3532 = add i64 %v3517, 256
  br label %b387
b387:
  %v3533 = phi i64 [ %v3512, %b386 ], [ %v3662, %b392 ]
  %v3534 = icmp slt i64 %v3533, %v3516
  br i1 %v3534, label %b388, label %b389
b388:
  %v3535 = sub i64 %v3533, %v3512
  %v3536 = mul i64 %v3535, 16
  %v3537 = getelementptr inbounds float, ptr %v3483, i64 %v3536
  %v3538 = add i64 %v1655, 0
  %v3539 = and i64 %v3538, %v334
  %v3540 = mul i64 %v3539, %v7
  %v3541 = add i64 %v3540, %v3533
  %v3542 = mul i64 %v3541, 16
  %v3543 = getelementptr inbounds float, ptr %v198, i64 %v3542
  %v3544 = add i64 %v1655, 0
  %v3545 = and i64 %v3544, %v358
  %v3546 = mul i64 %v3545, %v7
  %v3547 = add i64 %v3546, %v3533
  %v3548 = mul i64 %v3547, 16
  %v3549 = getelementptr inbounds float, ptr %v236, i64 %v3548
  %v3550 = add i64 %v1655, 0
  %v3551 = and i64 %v3550, %v354
  %v3552 = mul i64 %v3551, %v7
  %v3553 = add i64 %v3552, %v3533
  %v3554 = mul i64 %v3553, 16
  %v3555 = getelementptr inbounds float, ptr %v232, i64 %v3554
  %v3556 = add i64 %v1655, 0
  %v3557 = and i64 %v3556, %v348
  %v3558 = mul i64 %v3557, %v7
  %v3559 = add i64 %v3558, %v3533
  %v3560 = mul i64 %v3559, 16
  %v3561 = getelementptr inbounds float, ptr %v224, i64 %v3560
  %v3562 = add i64 %v1655, 0
  %v3563 = and i64 %v3562, %v330
  %v3564 = mul i64 %v3563, %v7
  %v3565 = add i64 %v3564, %v3533
  %v3566 = mul i64 %v3565, 16
  %v3567 = getelementptr inbounds float, ptr %v194, i64 %v3566
  %v3568 = add i64 %v1655, 1
  %v3569 = and i64 %v3568, 1
  %v3570 = mul i64 %v3569, %v7
  %v3571 = add i64 %v3570, %v3533
  %v3572 = mul i64 %v3571, 16
  %v3573 = getelementptr inbounds float, ptr %v66, i64 %v3572
  %v3574 = add i64 %v1655, 0
  %v3575 = and i64 %v3574, %v362
  %v3576 = mul i64 %v3575, %v7
  %v3577 = add i64 %v3576, %v3533
  %v3578 = mul i64 %v3577, 16
  %v3579 = getelementptr inbounds float, ptr %v240, i64 %v3578
  %v3580 = add i64 %v1655, 0
  %v3581 = and i64 %v3580, 1
  %v3582 = mul i64 %v3581, %v7
  %v3583 = add i64 %v3582, %v3533
  %v3584 = mul i64 %v3583, 16
  %v3585 = getelementptr inbounds float, ptr %v66, i64 %v3584
  %v3586 = add i64 %v1655, 0
  %v3587 = and i64 %v3586, %v256
  %v3588 = mul i64 %v3587, %v7
  %v3589 = add i64 %v3588, %v3533
  %v3590 = mul i64 %v3589, 16
  %v3591 = getelementptr inbounds float, ptr %v70, i64 %v3590
  br label %b390
b390:
  %v3592 = phi i64 [ 0, %b388 ], [ %v3661, %b391 ]
  %v3593 = icmp slt i64 %v3592, 2
  br i1 %v3593, label %b391, label %b392
b391:
  %v3594 = mul i64 %v3502, 2
  %v3595 = add i64 %v3594, %v3592
  %v3596 = mul i64 %v3595, 8
  %v3597 = add i64 0, %v3592
  %v3598 = mul i64 %v3597, 8
  %v3599 = getelementptr inbounds float, ptr %v3537, i64 %v3598
  %v3600 = load <8 x float>, ptr %v3599, align 4
  %v3601 = add i64 0, %v3596
  %v3602 = getelementptr inbounds float, ptr %v3543, i64 %v3601
  %v3603 = load <8 x float>, ptr %v3602, align 4
  %v3604 = add i64 0, %v3596
  %v3605 = getelementptr inbounds float, ptr %v40, i64 %v3604
  %v3606 = load <8 x float>, ptr %v3605, align 4
  %v3607 = fmul <8 x float> %v3603, %v3606
  %v3608 = add i64 0, %v3596
  %v3609 = getelementptr inbounds float, ptr %v3549, i64 %v3608
  %v3610 = load <8 x float>, ptr %v3609, align 4
  %v3611 = add i64 0, %v3596
  %v3612 = getelementptr inbounds float, ptr %v32, i64 %v3611
  %v3613 = load <8 x float>, ptr %v3612, align 4
  %v3614 = fmul <8 x float> %v3610, %v3613
  %v3615 = fadd <8 x float> %v3607, %v3614
  %v3616 = add i64 0, %v3596
  %v3617 = getelementptr inbounds float, ptr %v3555, i64 %v3616
  %v3618 = load <8 x float>, ptr %v3617, align 4
  %v3619 = add i64 0, %v3596
  %v3620 = getelementptr inbounds float, ptr %v24, i64 %v3619
  %v3621 = load <8 x float>, ptr %v3620, align 4
  %v3622 = fmul <8 x float> %v3618, %v3621
  %v3623 = fadd <8 x float> %v3615, %v3622
  %v3624 = add i64 0, %v3596
  %v3625 = getelementptr inbounds float, ptr %v3561, i64 %v3624
  %v3626 = load <8 x float>, ptr %v3625, align 4
  %v3627 = add i64 0, %v3596
  %v3628 = getelementptr inbounds float, ptr %v20, i64 %v3627
  %v3629 = load <8 x float>, ptr %v3628, align 4
  %v3630 = fmul <8 x float> %v3626, %v3629
  %v3631 = fadd <8 x float> %v3623, %v3630
  %v3632 = add i64 0, %v3596
  %v3633 = getelementptr inbounds float, ptr %v16, i64 %v3632
  %v3634 = load <8 x float>, ptr %v3633, align 4
  %v3635 = fmul <8 x float> %v3600, %v3634
  %v3636 = fadd <8 x float> %v3631, %v3635
  %v3637 = add i64 0, %v3596
  %v3638 = getelementptr inbounds float, ptr %v3567, i64 %v3637
  %v3639 = load <8 x float>, ptr %v3638, align 4
  %v3640 = add i64 0, %v3596
  %v3641 = getelementptr inbounds float, ptr %v12, i64 %v3640
  %v3642 = load <8 x float>, ptr %v3641, align 4
  %v3643 = fmul <8 x float> %v3639, %v3642
  %v3644 = fadd <8 x float> %v3636, %v3643
  %v3645 = add i64 0, %v3596
  %v3646 = getelementptr inbounds float, ptr %v3573, i64 %v3645
  %v3647 = load <8 x float>, ptr %v3646, align 4
  %v3648 = fadd <8 x float> %v3603, %v3610
  %v3649 = fadd <8 x float> %v3648, %v3618
  %v3650 = fadd <8 x float> %v3649, %v3626
  %v3651 = fadd <8 x float> %v3650, %v3600
  %v3652 = fadd <8 x float> %v3651, %v3639
  %v3653 = fadd <8 x float> %v3647, %v3652
  %v3654 = fsub <8 x float> %v3653, %v3644
  %v3655 = add i64 0, %v3596
  %v3656 = getelementptr inbounds float, ptr %v3579, i64 %v3655
  store <8 x float> %v3600, ptr %v3656, align 4
  %v3657 = add i64 0, %v3596
  %v3658 = getelementptr inbounds float, ptr %v3585, i64 %v3657
  store <8 x float> %v3644, ptr %v3658, align 4
  %v3659 = add i64 0, %v3596
  %v3660 = getelementptr inbounds float, ptr %v3591, i64 %v3659
  store <8 x float> %v3654, ptr %v3660, align 4
  %v3661 = add nsw i64 %v3592, 1
  br label %b390
b392:
  %v3662 = add nsw i64 %v3533, 1
  br label %b387
b389:
  %v3663 = add nsw i64 %v3508, 1
  br label %b382
b384:
  %v3664 = add nsw i64 %v3502, 1
  br label %b379
b381:
  %v3665 = add nsw i64 %v3497, 96
  br label %b376
b378:
  %v3666 = add nsw i64 %v1652, 1
  br label %b180
b182:
  %v3667 = icmp sgt i64 %v3, 1
  br i1 %v3667, label %b393, label %b394
b393:
  %v3668 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3669 = atomicrmw add ptr %v3668, i64 1 acq_rel
  %v3670 = load i64, ptr %v363, align 8
  %v3671 = add i64 %v3670, 1
  store i64 %v3671, ptr %v363, align 8
  %v3672 = mul i64 %v3, %v3671
  br label %b395
b395:
  %v3673 = load atomic i64, ptr %v3668 acquire, align 8
  %v3674 = icmp slt i64 %v3673, %v3672
  br i1 %v3674, label %b396, label %b397
b396:
  %v3675 = call i32 @sched_yield()
  br label %b395
b397:
  br label %b394
b394:
  %v3676 = icmp eq i64 %v2, 0
  br i1 %v3676, label %b398, label %b399
b398:
  br label %b400
b400:
  %v3677 = phi i64 [ 0, %b398 ], [ %v3711, %b405 ]
  %v3678 = icmp slt i64 %v3677, 16
  br i1 %v3678, label %b401, label %b402
b401:
  br label %b403
b403:
  %v3679 = phi i64 [ 0, %b401 ], [ %v3708, %b408 ]
  %v3680 = phi <8 x float> [ splat (float 0x0000000000000000), %b401 ], [ %v3707, %b408 ]
  %v3681 = icmp slt i64 %v3679, %v8
  br i1 %v3681, label %b404, label %b405
b404:
  %v3682 = add i64 %v3679, 128
  %v3683 = icmp slt i64 %v3682, %v8
  %v3684 = select i1 %v3683, i64 %v3682, i64 %v8
  br label %b406
b406:
  %v3685 = phi i64 [ %v3679, %b404 ], [ %v3706, %b407 ]
  %v3686 = phi <8 x float> [ splat (float 0x0000000000000000), %b404 ], [ %v3705, %b407 ]
  %v3687 = icmp slt i64 %v3685, %v3684
  br i1 %v3687, label %b407, label %b408
b407:
  %v3688 = mul i64 %v3685, 16
  %v3689 = getelementptr inbounds float, ptr %v194, i64 %v3688
  %v3690 = mul i64 %v3685, 16
  %v3691 = getelementptr inbounds float, ptr %v62, i64 %v3690
  %v3692 = mul i64 %v3685, 16
  %v3693 = getelementptr inbounds float, ptr %v10, i64 %v3692
  %v3694 = add i64 0, %v3677
  %v3695 = getelementptr inbounds float, ptr %v3689, i64 %v3694
  %v3696 = load <8 x float>, ptr %v3695, align 4
  %v3697 = add i64 0, %v3677
  %v3698 = getelementptr inbounds float, ptr %v3691, i64 %v3697
  %v3699 = load <8 x float>, ptr %v3698, align 4
  %v3700 = add i64 0, %v3677
  %v3701 = getelementptr inbounds float, ptr %v3693, i64 %v3700
  %v3702 = load <8 x float>, ptr %v3701, align 4
  %v3703 = fsub <8 x float> %v3699, %v3702
  %v3704 = fmul <8 x float> %v3696, %v3703
  %v3705 = fadd <8 x float> %v3686, %v3704
  %v3706 = add nsw i64 %v3685, 1
  br label %b406
b408:
  %v3707 = fadd <8 x float> %v3680, %v3686
  %v3708 = add nsw i64 %v3679, 128
  br label %b403
b405:
  %v3709 = add i64 0, %v3677
  %v3710 = getelementptr inbounds float, ptr %v72, i64 %v3709
  store <8 x float> %v3680, ptr %v3710, align 4
  %v3711 = add nsw i64 %v3677, 8
  br label %b400
b402:
  br label %b399
b399:
  %v3712 = icmp sgt i64 %v3, 1
  br i1 %v3712, label %b409, label %b410
b409:
  %v3713 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3714 = atomicrmw add ptr %v3713, i64 1 acq_rel
  %v3715 = load i64, ptr %v363, align 8
  %v3716 = add i64 %v3715, 1
  store i64 %v3716, ptr %v363, align 8
  %v3717 = mul i64 %v3, %v3716
  br label %b411
b411:
  %v3718 = load atomic i64, ptr %v3713 acquire, align 8
  %v3719 = icmp slt i64 %v3718, %v3717
  br i1 %v3719, label %b412, label %b413
b412:
  %v3720 = call i32 @sched_yield()
  br label %b411
b413:
  br label %b410
b410:
  %v3721 = mul i64 0, 16
  %v3722 = getelementptr inbounds float, ptr %v204, i64 %v3721
  %v3723 = getelementptr inbounds float, ptr %v3722, i64 0
  %v3724 = mul i64 0, 16
  %v3725 = getelementptr inbounds float, ptr %v120, i64 %v3724
  %v3726 = getelementptr inbounds float, ptr %v3725, i64 0
  %v3727 = getelementptr inbounds float, ptr %v368, i64 12288
  %v3728 = add i64 16, 1
  %v3729 = sdiv i64 %v3728, 2
  %v3730 = add i64 %v2, 1
  %v3731 = mul i64 %v3729, %v2
  %v3732 = sdiv i64 %v3731, %v3
  %v3733 = mul i64 %v3732, 2
  %v3734 = icmp slt i64 %v3733, 16
  %v3735 = select i1 %v3734, i64 %v3733, i64 16
  %v3736 = mul i64 %v3729, %v3730
  %v3737 = sdiv i64 %v3736, %v3
  %v3738 = mul i64 %v3737, 2
  %v3739 = icmp slt i64 %v3738, 16
  %v3740 = select i1 %v3739, i64 %v3738, i64 16
  %v3741 = getelementptr inbounds float, ptr %v74, i64 0
  br label %b414
b414:
  %v3742 = phi i64 [ %v3735, %b410 ], [ %v3750, %b419 ]
  %v3743 = icmp slt i64 %v3742, %v3740
  br i1 %v3743, label %b415, label %b416
b415:
  %v3744 = mul i64 %v3742, 16
  %v3745 = getelementptr inbounds float, ptr %v3741, i64 %v3744
  br label %b417
b417:
  %v3746 = phi i64 [ 0, %b415 ], [ %v3749, %b418 ]
  %v3747 = icmp slt i64 %v3746, 16
  br i1 %v3747, label %b418, label %b419
b418:
  %v3748 = getelementptr inbounds float, ptr %v3745, i64 %v3746
  store float 0x0000000000000000, ptr %v3748, align 4
  %v3749 = add nsw i64 %v3746, 1
  br label %b417
b419:
  %v3750 = add nsw i64 %v3742, 1
  br label %b414
b416:
  %v3751 = mul i64 %v8, 1
  br label %b420
b420:
  %v3752 = phi i64 [ 0, %b416 ], [ %v3859, %b425 ]
  %v3753 = icmp slt i64 %v3752, %v3751
  br i1 %v3753, label %b421, label %b422
b421:
  %v3754 = sub i64 %v3751, %v3752
  %v3755 = icmp slt i64 %v3754, 384
  %v3756 = select i1 %v3755, i64 %v3754, i64 384
  br label %b423
b423:
  %v3757 = phi i64 [ %v3735, %b421 ], [ %v3858, %b449 ]
  %v3758 = icmp slt i64 %v3757, %v3740
  br i1 %v3758, label %b424, label %b425
b424:
  %v3759 = sub i64 %v3740, %v3757
  %v3760 = icmp slt i64 %v3759, 64
  %v3761 = select i1 %v3760, i64 %v3759, i64 64
  %v3762 = sdiv i64 %v3761, 2
  %v3763 = mul i64 %v3762, 2
  %v3764 = sub i64 %v3761, %v3763
  %v3765 = mul i64 %v3752, 16
  %v3766 = add i64 %v3765, %v3757
  %v3767 = getelementptr inbounds float, ptr %v3723, i64 %v3766
  br label %b426
b426:
  %v3768 = phi i64 [ 0, %b424 ], [ %v3794, %b434 ]
  %v3769 = icmp slt i64 %v3768, %v3756
  br i1 %v3769, label %b427, label %b428
b427:
  %v3770 = mul i64 %v3768, 16
  %v3771 = getelementptr inbounds float, ptr %v3767, i64 %v3770
  %v3772 = mul i64 %v3768, 2
  %v3773 = getelementptr inbounds float, ptr %v3727, i64 %v3772
  br label %b429
b429:
  %v3774 = phi i64 [ 0, %b427 ], [ %v3783, %b430 ]
  %v3775 = icmp slt i64 %v3774, %v3762
  br i1 %v3775, label %b430, label %b431
b430:
  %v3776 = mul i64 %v3774, 2
  %v3777 = getelementptr inbounds float, ptr %v3771, i64 %v3776
  %v3778 = mul i64 %v3774, 768
  %v3779 = getelementptr inbounds float, ptr %v3773, i64 %v3778
  %v3780 = getelementptr inbounds float, ptr %v3777, i64 0
  %v3781 = load <2 x float>, ptr %v3780, align 4
  %v3782 = getelementptr inbounds float, ptr %v3779, i64 0
  store <2 x float> %v3781, ptr %v3782, align 4
  %v3783 = add nsw i64 %v3774, 1
  br label %b429
b431:
  %v3784 = mul i64 %v3762, 2
  %v3785 = getelementptr inbounds float, ptr %v3771, i64 %v3784
  %v3786 = mul i64 %v3762, 768
  %v3787 = getelementptr inbounds float, ptr %v3773, i64 %v3786
  br label %b432
b432:
  %v3788 = phi i64 [ 0, %b431 ], [ %v3793, %b433 ]
  %v3789 = icmp slt i64 %v3788, %v3764
  br i1 %v3789, label %b433, label %b434
b433:
  %v3790 = getelementptr inbounds float, ptr %v3785, i64 %v3788
  %v3791 = load float, ptr %v3790, align 4
  %v3792 = getelementptr inbounds float, ptr %v3787, i64 %v3788
  store float %v3791, ptr %v3792, align 4
  %v3793 = add nsw i64 %v3788, 1
  br label %b432, !llvm.loop !0
b434:
  %v3794 = add nsw i64 %v3768, 1
  br label %b426
b428:
  br label %b435
b435:
  %v3795 = phi i64 [ 0, %b428 ], [ %v3830, %b443 ]
  %v3796 = icmp slt i64 %v3795, 0
  br i1 %v3796, label %b436, label %b437
b436:
  %v3797 = mul i64 %v3752, 16
  %v3798 = add i64 %v3797, %v3795
  %v3799 = getelementptr inbounds float, ptr %v3726, i64 %v3798
  br label %b438
b438:
  %v3800 = phi i64 [ 0, %b436 ], [ %v3818, %b439 ]
  %v3801 = icmp slt i64 %v3800, %v3756
  br i1 %v3801, label %b439, label %b440
b439:
  %v3802 = mul i64 %v3800, 16
  %v3803 = getelementptr inbounds float, ptr %v3799, i64 %v3802
  %v3804 = mul i64 %v3800, 32
  %v3805 = getelementptr inbounds float, ptr %v368, i64 %v3804
  %v3806 = getelementptr inbounds float, ptr %v3803, i64 0
  %v3807 = load <8 x float>, ptr %v3806, align 4
  %v3808 = getelementptr inbounds float, ptr %v3805, i64 0
  store <8 x float> %v3807, ptr %v3808, align 4
  %v3809 = getelementptr inbounds float, ptr %v3803, i64 8
  %v3810 = load <8 x float>, ptr %v3809, align 4
  %v3811 = getelementptr inbounds float, ptr %v3805, i64 8
  store <8 x float> %v3810, ptr %v3811, align 4
  %v3812 = getelementptr inbounds float, ptr %v3803, i64 16
  %v3813 = load <8 x float>, ptr %v3812, align 4
  %v3814 = getelementptr inbounds float, ptr %v3805, i64 16
  store <8 x float> %v3813, ptr %v3814, align 4
  %v3815 = getelementptr inbounds float, ptr %v3803, i64 24
  %v3816 = load <8 x float>, ptr %v3815, align 4
  %v3817 = getelementptr inbounds float, ptr %v3805, i64 24
  store <8 x float> %v3816, ptr %v3817, align 4
  %v3818 = add nsw i64 %v3800, 1
  br label %b438
b440:
  %v3819 = sdiv i64 %v3761, 2
  br label %b441
b441:
  %v3820 = phi i64 [ 0, %b440 ], [ %v3829, %b442 ]
  %v3821 = icmp slt i64 %v3820, %v3819
  br i1 %v3821, label %b442, label %b443
b442:
  %v3822 = mul i64 %v3820, 2
  %v3823 = add i64 %v3757, %v3822
  %v3824 = mul i64 %v3820, 768
  %v3825 = getelementptr inbounds float, ptr %v3727, i64 %v3824
  %v3826 = mul i64 %v3823, 16
  %v3827 = add i64 %v3826, %v3795
  %v3828 = getelementptr inbounds float, ptr %v3741, i64 %v3827
  call void @outer_2x32(ptr %v3825, ptr %v368, i64 %v3756, ptr %v3828, i64 16)
  %v3829 = add nsw i64 %v3820, 1
  br label %b441
b443:
  %v3830 = add nsw i64 %v3795, 32
  br label %b435
b437:
  %v3831 = mul i64 %v3752, 16
  %v3832 = add i64 %v3831, 0
  %v3833 = getelementptr inbounds float, ptr %v3726, i64 %v3832
  br label %b444
b444:
  %v3834 = phi i64 [ 0, %b437 ], [ %v3846, %b445 ]
  %v3835 = icmp slt i64 %v3834, %v3756
  br i1 %v3835, label %b445, label %b446
b445:
  %v3836 = mul i64 %v3834, 16
  %v3837 = getelementptr inbounds float, ptr %v3833, i64 %v3836
  %v3838 = mul i64 %v3834, 16
  %v3839 = getelementptr inbounds float, ptr %v368, i64 %v3838
  %v3840 = getelementptr inbounds float, ptr %v3837, i64 0
  %v3841 = load <8 x float>, ptr %v3840, align 4
  %v3842 = getelementptr inbounds float, ptr %v3839, i64 0
  store <8 x float> %v3841, ptr %v3842, align 4
  %v3843 = getelementptr inbounds float, ptr %v3837, i64 8
  %v3844 = load <8 x float>, ptr %v3843, align 4
  %v3845 = getelementptr inbounds float, ptr %v3839, i64 8
  store <8 x float> %v3844, ptr %v3845, align 4
  %v3846 = add nsw i64 %v3834, 1
  br label %b444
b446:
  %v3847 = sdiv i64 %v3761, 2
  br label %b447
b447:
  %v3848 = phi i64 [ 0, %b446 ], [ %v3857, %b448 ]
  %v3849 = icmp slt i64 %v3848, %v3847
  br i1 %v3849, label %b448, label %b449
b448:
  %v3850 = mul i64 %v3848, 2
  %v3851 = add i64 %v3757, %v3850
  %v3852 = mul i64 %v3848, 768
  %v3853 = getelementptr inbounds float, ptr %v3727, i64 %v3852
  %v3854 = mul i64 %v3851, 16
  %v3855 = add i64 %v3854, 0
  %v3856 = getelementptr inbounds float, ptr %v3741, i64 %v3855
  call void @outer_2x16(ptr %v3853, ptr %v368, i64 %v3756, ptr %v3856, i64 16)
  %v3857 = add nsw i64 %v3848, 1
  br label %b447
b449:
  %v3858 = add nsw i64 %v3757, 64
  br label %b423
b425:
  %v3859 = add nsw i64 %v3752, 384
  br label %b420
b422:
  %v3860 = icmp sgt i64 %v3, 1
  br i1 %v3860, label %b450, label %b451
b450:
  %v3861 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3862 = atomicrmw add ptr %v3861, i64 1 acq_rel
  %v3863 = load i64, ptr %v363, align 8
  %v3864 = add i64 %v3863, 1
  store i64 %v3864, ptr %v363, align 8
  %v3865 = mul i64 %v3, %v3864
  br label %b452
b452:
  %v3866 = load atomic i64, ptr %v3861 acquire, align 8
  %v3867 = icmp slt i64 %v3866, %v3865
  br i1 %v3867, label %b453, label %b454
b453:
  %v3868 = call i32 @sched_yield()
  br label %b452
b454:
  br label %b451
b451:
  %v3869 = icmp eq i64 %v2, 0
  br i1 %v3869, label %b455, label %b456
b455:
  br label %b457
b457:
  %v3870 = phi i64 [ 0, %b455 ], [ %v3904, %b462 ]
  %v3871 = icmp slt i64 %v3870, 16
  br i1 %v3871, label %b458, label %b459
b458:
  br label %b460
b460:
  %v3872 = phi i64 [ 0, %b458 ], [ %v3901, %b465 ]
  %v3873 = phi <8 x float> [ splat (float 0x0000000000000000), %b458 ], [ %v3900, %b465 ]
  %v3874 = icmp slt i64 %v3872, %v8
  br i1 %v3874, label %b461, label %b462
b461:
  %v3875 = add i64 %v3872, 128
  %v3876 = icmp slt i64 %v3875, %v8
  %v3877 = select i1 %v3876, i64 %v3875, i64 %v8
  br label %b463
b463:
  %v3878 = phi i64 [ %v3872, %b461 ], [ %v3899, %b464 ]
  %v3879 = phi <8 x float> [ splat (float 0x0000000000000000), %b461 ], [ %v3898, %b464 ]
  %v3880 = icmp slt i64 %v3878, %v3877
  br i1 %v3880, label %b464, label %b465
b464:
  %v3881 = mul i64 %v3878, 16
  %v3882 = getelementptr inbounds float, ptr %v240, i64 %v3881
  %v3883 = mul i64 %v3878, 16
  %v3884 = getelementptr inbounds float, ptr %v62, i64 %v3883
  %v3885 = mul i64 %v3878, 16
  %v3886 = getelementptr inbounds float, ptr %v10, i64 %v3885
  %v3887 = add i64 0, %v3870
  %v3888 = getelementptr inbounds float, ptr %v3882, i64 %v3887
  %v3889 = load <8 x float>, ptr %v3888, align 4
  %v3890 = add i64 0, %v3870
  %v3891 = getelementptr inbounds float, ptr %v3884, i64 %v3890
  %v3892 = load <8 x float>, ptr %v3891, align 4
  %v3893 = add i64 0, %v3870
  %v3894 = getelementptr inbounds float, ptr %v3886, i64 %v3893
  %v3895 = load <8 x float>, ptr %v3894, align 4
  %v3896 = fsub <8 x float> %v3892, %v3895
  %v3897 = fmul <8 x float> %v3889, %v3896
  %v3898 = fadd <8 x float> %v3879, %v3897
  %v3899 = add nsw i64 %v3878, 1
  br label %b463
b465:
  %v3900 = fadd <8 x float> %v3873, %v3879
  %v3901 = add nsw i64 %v3872, 128
  br label %b460
b462:
  %v3902 = add i64 0, %v3870
  %v3903 = getelementptr inbounds float, ptr %v76, i64 %v3902
  store <8 x float> %v3873, ptr %v3903, align 4
  %v3904 = add nsw i64 %v3870, 8
  br label %b457
b459:
  br label %b456
b456:
  %v3905 = icmp sgt i64 %v3, 1
  br i1 %v3905, label %b466, label %b467
b466:
  %v3906 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3907 = atomicrmw add ptr %v3906, i64 1 acq_rel
  %v3908 = load i64, ptr %v363, align 8
  %v3909 = add i64 %v3908, 1
  store i64 %v3909, ptr %v363, align 8
  %v3910 = mul i64 %v3, %v3909
  br label %b468
b468:
  %v3911 = load atomic i64, ptr %v3906 acquire, align 8
  %v3912 = icmp slt i64 %v3911, %v3910
  br i1 %v3912, label %b469, label %b470
b469:
  %v3913 = call i32 @sched_yield()
  br label %b468
b470:
  br label %b467
b467:
  %v3914 = mul i64 0, 16
  %v3915 = getelementptr inbounds float, ptr %v238, i64 %v3914
  %v3916 = getelementptr inbounds float, ptr %v3915, i64 0
  %v3917 = mul i64 0, 16
  %v3918 = getelementptr inbounds float, ptr %v122, i64 %v3917
  %v3919 = getelementptr inbounds float, ptr %v3918, i64 0
  %v3920 = getelementptr inbounds float, ptr %v368, i64 12288
  %v3921 = add i64 16, 1
  %v3922 = sdiv i64 %v3921, 2
  %v3923 = add i64 %v2, 1
  %v3924 = mul i64 %v3922, %v2
  %v3925 = sdiv i64 %v3924, %v3
  %v3926 = mul i64 %v3925, 2
  %v3927 = icmp slt i64 %v3926, 16
  %v3928 = select i1 %v3927, i64 %v3926, i64 16
  %v3929 = mul i64 %v3922, %v3923
  %v3930 = sdiv i64 %v3929, %v3
  %v3931 = mul i64 %v3930, 2
  %v3932 = icmp slt i64 %v3931, 16
  %v3933 = select i1 %v3932, i64 %v3931, i64 16
  %v3934 = getelementptr inbounds float, ptr %v78, i64 0
  br label %b471
b471:
  %v3935 = phi i64 [ %v3928, %b467 ], [ %v3943, %b476 ]
  %v3936 = icmp slt i64 %v3935, %v3933
  br i1 %v3936, label %b472, label %b473
b472:
  %v3937 = mul i64 %v3935, 16
  %v3938 = getelementptr inbounds float, ptr %v3934, i64 %v3937
  br label %b474
b474:
  %v3939 = phi i64 [ 0, %b472 ], [ %v3942, %b475 ]
  %v3940 = icmp slt i64 %v3939, 16
  br i1 %v3940, label %b475, label %b476
b475:
  %v3941 = getelementptr inbounds float, ptr %v3938, i64 %v3939
  store float 0x0000000000000000, ptr %v3941, align 4
  %v3942 = add nsw i64 %v3939, 1
  br label %b474
b476:
  %v3943 = add nsw i64 %v3935, 1
  br label %b471
b473:
  %v3944 = mul i64 %v8, 1
  br label %b477
b477:
  %v3945 = phi i64 [ 0, %b473 ], [ %v4052, %b482 ]
  %v3946 = icmp slt i64 %v3945, %v3944
  br i1 %v3946, label %b478, label %b479
b478:
  %v3947 = sub i64 %v3944, %v3945
  %v3948 = icmp slt i64 %v3947, 384
  %v3949 = select i1 %v3948, i64 %v3947, i64 384
  br label %b480
b480:
  %v3950 = phi i64 [ %v3928, %b478 ], [ %v4051, %b506 ]
  %v3951 = icmp slt i64 %v3950, %v3933
  br i1 %v3951, label %b481, label %b482
b481:
  %v3952 = sub i64 %v3933, %v3950
  %v3953 = icmp slt i64 %v3952, 64
  %v3954 = select i1 %v3953, i64 %v3952, i64 64
  %v3955 = sdiv i64 %v3954, 2
  %v3956 = mul i64 %v3955, 2
  %v3957 = sub i64 %v3954, %v3956
  %v3958 = mul i64 %v3945, 16
  %v3959 = add i64 %v3958, %v3950
  %v3960 = getelementptr inbounds float, ptr %v3916, i64 %v3959
  br label %b483
b483:
  %v3961 = phi i64 [ 0, %b481 ], [ %v3987, %b491 ]
  %v3962 = icmp slt i64 %v3961, %v3949
  br i1 %v3962, label %b484, label %b485
b484:
  %v3963 = mul i64 %v3961, 16
  %v3964 = getelementptr inbounds float, ptr %v3960, i64 %v3963
  %v3965 = mul i64 %v3961, 2
  %v3966 = getelementptr inbounds float, ptr %v3920, i64 %v3965
  br label %b486
b486:
  %v3967 = phi i64 [ 0, %b484 ], [ %v3976, %b487 ]
  %v3968 = icmp slt i64 %v3967, %v3955
  br i1 %v3968, label %b487, label %b488
b487:
  %v3969 = mul i64 %v3967, 2
  %v3970 = getelementptr inbounds float, ptr %v3964, i64 %v3969
  %v3971 = mul i64 %v3967, 768
  %v3972 = getelementptr inbounds float, ptr %v3966, i64 %v3971
  %v3973 = getelementptr inbounds float, ptr %v3970, i64 0
  %v3974 = load <2 x float>, ptr %v3973, align 4
  %v3975 = getelementptr inbounds float, ptr %v3972, i64 0
  store <2 x float> %v3974, ptr %v3975, align 4
  %v3976 = add nsw i64 %v3967, 1
  br label %b486
b488:
  %v3977 = mul i64 %v3955, 2
  %v3978 = getelementptr inbounds float, ptr %v3964, i64 %v3977
  %v3979 = mul i64 %v3955, 768
  %v3980 = getelementptr inbounds float, ptr %v3966, i64 %v3979
  br label %b489
b489:
  %v3981 = phi i64 [ 0, %b488 ], [ %v3986, %b490 ]
  %v3982 = icmp slt i64 %v3981, %v3957
  br i1 %v3982, label %b490, label %b491
b490:
  %v3983 = getelementptr inbounds float, ptr %v3978, i64 %v3981
  %v3984 = load float, ptr %v3983, align 4
  %v3985 = getelementptr inbounds float, ptr %v3980, i64 %v3981
  store float %v3984, ptr %v3985, align 4
  %v3986 = add nsw i64 %v3981, 1
  br label %b489, !llvm.loop !3
b491:
  %v3987 = add nsw i64 %v3961, 1
  br label %b483
b485:
  br label %b492
b492:
  %v3988 = phi i64 [ 0, %b485 ], [ %v4023, %b500 ]
  %v3989 = icmp slt i64 %v3988, 0
  br i1 %v3989, label %b493, label %b494
b493:
  %v3990 = mul i64 %v3945, 16
  %v3991 = add i64 %v3990, %v3988
  %v3992 = getelementptr inbounds float, ptr %v3919, i64 %v3991
  br label %b495
b495:
  %v3993 = phi i64 [ 0, %b493 ], [ %v4011, %b496 ]
  %v3994 = icmp slt i64 %v3993, %v3949
  br i1 %v3994, label %b496, label %b497
b496:
  %v3995 = mul i64 %v3993, 16
  %v3996 = getelementptr inbounds float, ptr %v3992, i64 %v3995
  %v3997 = mul i64 %v3993, 32
  %v3998 = getelementptr inbounds float, ptr %v368, i64 %v3997
  %v3999 = getelementptr inbounds float, ptr %v3996, i64 0
  %v4000 = load <8 x float>, ptr %v3999, align 4
  %v4001 = getelementptr inbounds float, ptr %v3998, i64 0
  store <8 x float> %v4000, ptr %v4001, align 4
  %v4002 = getelementptr inbounds float, ptr %v3996, i64 8
  %v4003 = load <8 x float>, ptr %v4002, align 4
  %v4004 = getelementptr inbounds float, ptr %v3998, i64 8
  store <8 x float> %v4003, ptr %v4004, align 4
  %v4005 = getelementptr inbounds float, ptr %v3996, i64 16
  %v4006 = load <8 x float>, ptr %v4005, align 4
  %v4007 = getelementptr inbounds float, ptr %v3998, i64 16
  store <8 x float> %v4006, ptr %v4007, align 4
  %v4008 = getelementptr inbounds float, ptr %v3996, i64 24
  %v4009 = load <8 x float>, ptr %v4008, align 4
  %v4010 = getelementptr inbounds float, ptr %v3998, i64 24
  store <8 x float> %v4009, ptr %v4010, align 4
  %v4011 = add nsw i64 %v3993, 1
  br label %b495
b497:
  %v4012 = sdiv i64 %v3954, 2
  br label %b498
b498:
  %v4013 = phi i64 [ 0, %b497 ], [ %v4022, %b499 ]
  %v4014 = icmp slt i64 %v4013, %v4012
  br i1 %v4014, label %b499, label %b500
b499:
  %v4015 = mul i64 %v4013, 2
  %v4016 = add i64 %v3950, %v4015
  %v4017 = mul i64 %v4013, 768
  %v4018 = getelementptr inbounds float, ptr %v3920, i64 %v4017
  %v4019 = mul i64 %v4016, 16
  %v4020 = add i64 %v4019, %v3988
  %v4021 = getelementptr inbounds float, ptr %v3934, i64 %v4020
  call void @outer_2x32(ptr %v4018, ptr %v368, i64 %v3949, ptr %v4021, i64 16)
  %v4022 = add nsw i64 %v4013, 1
  br label %b498
b500:
  %v4023 = add nsw i64 %v3988, 32
  br label %b492
b494:
  %v4024 = mul i64 %v3945, 16
  %v4025 = add i64 %v4024, 0
  %v4026 = getelementptr inbounds float, ptr %v3919, i64 %v4025
  br label %b501
b501:
  %v4027 = phi i64 [ 0, %b494 ], [ %v4039, %b502 ]
  %v4028 = icmp slt i64 %v4027, %v3949
  br i1 %v4028, label %b502, label %b503
b502:
  %v4029 = mul i64 %v4027, 16
  %v4030 = getelementptr inbounds float, ptr %v4026, i64 %v4029
  %v4031 = mul i64 %v4027, 16
  %v4032 = getelementptr inbounds float, ptr %v368, i64 %v4031
  %v4033 = getelementptr inbounds float, ptr %v4030, i64 0
  %v4034 = load <8 x float>, ptr %v4033, align 4
  %v4035 = getelementptr inbounds float, ptr %v4032, i64 0
  store <8 x float> %v4034, ptr %v4035, align 4
  %v4036 = getelementptr inbounds float, ptr %v4030, i64 8
  %v4037 = load <8 x float>, ptr %v4036, align 4
  %v4038 = getelementptr inbounds float, ptr %v4032, i64 8
  store <8 x float> %v4037, ptr %v4038, align 4
  %v4039 = add nsw i64 %v4027, 1
  br label %b501
b503:
  %v4040 = sdiv i64 %v3954, 2
  br label %b504
b504:
  %v4041 = phi i64 [ 0, %b503 ], [ %v4050, %b505 ]
  %v4042 = icmp slt i64 %v4041, %v4040
  br i1 %v4042, label %b505, label %b506
b505:
  %v4043 = mul i64 %v4041, 2
  %v4044 = add i64 %v3950, %v4043
  %v4045 = mul i64 %v4041, 768
  %v4046 = getelementptr inbounds float, ptr %v3920, i64 %v4045
  %v4047 = mul i64 %v4044, 16
  %v4048 = add i64 %v4047, 0
  %v4049 = getelementptr inbounds float, ptr %v3934, i64 %v4048
  call void @outer_2x16(ptr %v4046, ptr %v368, i64 %v3949, ptr %v4049, i64 16)
  %v4050 = add nsw i64 %v4041, 1
  br label %b504
b506:
  %v4051 = add nsw i64 %v3950, 64
  br label %b480
b482:
  %v4052 = add nsw i64 %v3945, 384
  br label %b477
b479:
  %v4053 = icmp sgt i64 %v3, 1
  br i1 %v4053, label %b507, label %b508
b507:
  %v4054 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4055 = atomicrmw add ptr %v4054, i64 1 acq_rel
  %v4056 = load i64, ptr %v363, align 8
  %v4057 = add i64 %v4056, 1
  store i64 %v4057, ptr %v363, align 8
  %v4058 = mul i64 %v3, %v4057
  br label %b509
b509:
  %v4059 = load atomic i64, ptr %v4054 acquire, align 8
  %v4060 = icmp slt i64 %v4059, %v4058
  br i1 %v4060, label %b510, label %b511
b510:
  %v4061 = call i32 @sched_yield()
  br label %b509
b511:
  br label %b508
b508:
  %v4062 = icmp eq i64 %v2, 0
  br i1 %v4062, label %b512, label %b513
b512:
  br label %b514
b514:
  %v4063 = phi i64 [ 0, %b512 ], [ %v4097, %b519 ]
  %v4064 = icmp slt i64 %v4063, 16
  br i1 %v4064, label %b515, label %b516
b515:
  br label %b517
b517:
  %v4065 = phi i64 [ 0, %b515 ], [ %v4094, %b522 ]
  %v4066 = phi <8 x float> [ splat (float 0x0000000000000000), %b515 ], [ %v4093, %b522 ]
  %v4067 = icmp slt i64 %v4065, %v8
  br i1 %v4067, label %b518, label %b519
b518:
  %v4068 = add i64 %v4065, 128
  %v4069 = icmp slt i64 %v4068, %v8
  %v4070 = select i1 %v4069, i64 %v4068, i64 %v8
  br label %b520
b520:
  %v4071 = phi i64 [ %v4065, %b518 ], [ %v4092, %b521 ]
  %v4072 = phi <8 x float> [ splat (float 0x0000000000000000), %b518 ], [ %v4091, %b521 ]
  %v4073 = icmp slt i64 %v4071, %v4070
  br i1 %v4073, label %b521, label %b522
b521:
  %v4074 = mul i64 %v4071, 16
  %v4075 = getelementptr inbounds float, ptr %v224, i64 %v4074
  %v4076 = mul i64 %v4071, 16
  %v4077 = getelementptr inbounds float, ptr %v62, i64 %v4076
  %v4078 = mul i64 %v4071, 16
  %v4079 = getelementptr inbounds float, ptr %v10, i64 %v4078
  %v4080 = add i64 0, %v4063
  %v4081 = getelementptr inbounds float, ptr %v4075, i64 %v4080
  %v4082 = load <8 x float>, ptr %v4081, align 4
  %v4083 = add i64 0, %v4063
  %v4084 = getelementptr inbounds float, ptr %v4077, i64 %v4083
  %v4085 = load <8 x float>, ptr %v4084, align 4
  %v4086 = add i64 0, %v4063
  %v4087 = getelementptr inbounds float, ptr %v4079, i64 %v4086
  %v4088 = load <8 x float>, ptr %v4087, align 4
  %v4089 = fsub <8 x float> %v4085, %v4088
  %v4090 = fmul <8 x float> %v4082, %v4089
  %v4091 = fadd <8 x float> %v4072, %v4090
  %v4092 = add nsw i64 %v4071, 1
  br label %b520
b522:
  %v4093 = fadd <8 x float> %v4066, %v4072
  %v4094 = add nsw i64 %v4065, 128
  br label %b517
b519:
  %v4095 = add i64 0, %v4063
  %v4096 = getelementptr inbounds float, ptr %v80, i64 %v4095
  store <8 x float> %v4066, ptr %v4096, align 4
  %v4097 = add nsw i64 %v4063, 8
  br label %b514
b516:
  br label %b513
b513:
  %v4098 = icmp sgt i64 %v3, 1
  br i1 %v4098, label %b523, label %b524
b523:
  %v4099 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4100 = atomicrmw add ptr %v4099, i64 1 acq_rel
  %v4101 = load i64, ptr %v363, align 8
  %v4102 = add i64 %v4101, 1
  store i64 %v4102, ptr %v363, align 8
  %v4103 = mul i64 %v3, %v4102
  br label %b525
b525:
  %v4104 = load atomic i64, ptr %v4099 acquire, align 8
  %v4105 = icmp slt i64 %v4104, %v4103
  br i1 %v4105, label %b526, label %b527
b526:
  %v4106 = call i32 @sched_yield()
  br label %b525
b527:
  br label %b524
b524:
  %v4107 = mul i64 0, 16
  %v4108 = getelementptr inbounds float, ptr %v220, i64 %v4107
  %v4109 = getelementptr inbounds float, ptr %v4108, i64 0
  %v4110 = mul i64 0, 16
  %v4111 = getelementptr inbounds float, ptr %v124, i64 %v4110
  %v4112 = getelementptr inbounds float, ptr %v4111, i64 0
  %v4113 = getelementptr inbounds float, ptr %v368, i64 12288
  %v4114 = add i64 16, 1
  %v4115 = sdiv i64 %v4114, 2
  %v4116 = add i64 %v2, 1
  %v4117 = mul i64 %v4115, %v2
  %v4118 = sdiv i64 %v4117, %v3
  %v4119 = mul i64 %v4118, 2
  %v4120 = icmp slt i64 %v4119, 16
  %v4121 = select i1 %v4120, i64 %v4119, i64 16
  %v4122 = mul i64 %v4115, %v4116
  %v4123 = sdiv i64 %v4122, %v3
  %v4124 = mul i64 %v4123, 2
  %v4125 = icmp slt i64 %v4124, 16
  %v4126 = select i1 %v4125, i64 %v4124, i64 16
  %v4127 = getelementptr inbounds float, ptr %v82, i64 0
  br label %b528
b528:
  %v4128 = phi i64 [ %v4121, %b524 ], [ %v4136, %b533 ]
  %v4129 = icmp slt i64 %v4128, %v4126
  br i1 %v4129, label %b529, label %b530
b529:
  %v4130 = mul i64 %v4128, 16
  %v4131 = getelementptr inbounds float, ptr %v4127, i64 %v4130
  br label %b531
b531:
  %v4132 = phi i64 [ 0, %b529 ], [ %v4135, %b532 ]
  %v4133 = icmp slt i64 %v4132, 16
  br i1 %v4133, label %b532, label %b533
b532:
  %v4134 = getelementptr inbounds float, ptr %v4131, i64 %v4132
  store float 0x0000000000000000, ptr %v4134, align 4
  %v4135 = add nsw i64 %v4132, 1
  br label %b531
b533:
  %v4136 = add nsw i64 %v4128, 1
  br label %b528
b530:
  %v4137 = mul i64 %v8, 1
  br label %b534
b534:
  %v4138 = phi i64 [ 0, %b530 ], [ %v4245, %b539 ]
  %v4139 = icmp slt i64 %v4138, %v4137
  br i1 %v4139, label %b535, label %b536
b535:
  %v4140 = sub i64 %v4137, %v4138
  %v4141 = icmp slt i64 %v4140, 384
  %v4142 = select i1 %v4141, i64 %v4140, i64 384
  br label %b537
b537:
  %v4143 = phi i64 [ %v4121, %b535 ], [ %v4244, %b563 ]
  %v4144 = icmp slt i64 %v4143, %v4126
  br i1 %v4144, label %b538, label %b539
b538:
  %v4145 = sub i64 %v4126, %v4143
  %v4146 = icmp slt i64 %v4145, 64
  %v4147 = select i1 %v4146, i64 %v4145, i64 64
  %v4148 = sdiv i64 %v4147, 2
  %v4149 = mul i64 %v4148, 2
  %v4150 = sub i64 %v4147, %v4149
  %v4151 = mul i64 %v4138, 16
  %v4152 = add i64 %v4151, %v4143
  %v4153 = getelementptr inbounds float, ptr %v4109, i64 %v4152
  br label %b540
b540:
  %v4154 = phi i64 [ 0, %b538 ], [ %v4180, %b548 ]
  %v4155 = icmp slt i64 %v4154, %v4142
  br i1 %v4155, label %b541, label %b542
b541:
  %v4156 = mul i64 %v4154, 16
  %v4157 = getelementptr inbounds float, ptr %v4153, i64 %v4156
  %v4158 = mul i64 %v4154, 2
  %v4159 = getelementptr inbounds float, ptr %v4113, i64 %v4158
  br label %b543
b543:
  %v4160 = phi i64 [ 0, %b541 ], [ %v4169, %b544 ]
  %v4161 = icmp slt i64 %v4160, %v4148
  br i1 %v4161, label %b544, label %b545
b544:
  %v4162 = mul i64 %v4160, 2
  %v4163 = getelementptr inbounds float, ptr %v4157, i64 %v4162
  %v4164 = mul i64 %v4160, 768
  %v4165 = getelementptr inbounds float, ptr %v4159, i64 %v4164
  %v4166 = getelementptr inbounds float, ptr %v4163, i64 0
  %v4167 = load <2 x float>, ptr %v4166, align 4
  %v4168 = getelementptr inbounds float, ptr %v4165, i64 0
  store <2 x float> %v4167, ptr %v4168, align 4
  %v4169 = add nsw i64 %v4160, 1
  br label %b543
b545:
  %v4170 = mul i64 %v4148, 2
  %v4171 = getelementptr inbounds float, ptr %v4157, i64 %v4170
  %v4172 = mul i64 %v4148, 768
  %v4173 = getelementptr inbounds float, ptr %v4159, i64 %v4172
  br label %b546
b546:
  %v4174 = phi i64 [ 0, %b545 ], [ %v4179, %b547 ]
  %v4175 = icmp slt i64 %v4174, %v4150
  br i1 %v4175, label %b547, label %b548
b547:
  %v4176 = getelementptr inbounds float, ptr %v4171, i64 %v4174
  %v4177 = load float, ptr %v4176, align 4
  %v4178 = getelementptr inbounds float, ptr %v4173, i64 %v4174
  store float %v4177, ptr %v4178, align 4
  %v4179 = add nsw i64 %v4174, 1
  br label %b546, !llvm.loop !6
b548:
  %v4180 = add nsw i64 %v4154, 1
  br label %b540
b542:
  br label %b549
b549:
  %v4181 = phi i64 [ 0, %b542 ], [ %v4216, %b557 ]
  %v4182 = icmp slt i64 %v4181, 0
  br i1 %v4182, label %b550, label %b551
b550:
  %v4183 = mul i64 %v4138, 16
  %v4184 = add i64 %v4183, %v4181
  %v4185 = getelementptr inbounds float, ptr %v4112, i64 %v4184
  br label %b552
b552:
  %v4186 = phi i64 [ 0, %b550 ], [ %v4204, %b553 ]
  %v4187 = icmp slt i64 %v4186, %v4142
  br i1 %v4187, label %b553, label %b554
b553:
  %v4188 = mul i64 %v4186, 16
  %v4189 = getelementptr inbounds float, ptr %v4185, i64 %v4188
  %v4190 = mul i64 %v4186, 32
  %v4191 = getelementptr inbounds float, ptr %v368, i64 %v4190
  %v4192 = getelementptr inbounds float, ptr %v4189, i64 0
  %v4193 = load <8 x float>, ptr %v4192, align 4
  %v4194 = getelementptr inbounds float, ptr %v4191, i64 0
  store <8 x float> %v4193, ptr %v4194, align 4
  %v4195 = getelementptr inbounds float, ptr %v4189, i64 8
  %v4196 = load <8 x float>, ptr %v4195, align 4
  %v4197 = getelementptr inbounds float, ptr %v4191, i64 8
  store <8 x float> %v4196, ptr %v4197, align 4
  %v4198 = getelementptr inbounds float, ptr %v4189, i64 16
  %v4199 = load <8 x float>, ptr %v4198, align 4
  %v4200 = getelementptr inbounds float, ptr %v4191, i64 16
  store <8 x float> %v4199, ptr %v4200, align 4
  %v4201 = getelementptr inbounds float, ptr %v4189, i64 24
  %v4202 = load <8 x float>, ptr %v4201, align 4
  %v4203 = getelementptr inbounds float, ptr %v4191, i64 24
  store <8 x float> %v4202, ptr %v4203, align 4
  %v4204 = add nsw i64 %v4186, 1
  br label %b552
b554:
  %v4205 = sdiv i64 %v4147, 2
  br label %b555
b555:
  %v4206 = phi i64 [ 0, %b554 ], [ %v4215, %b556 ]
  %v4207 = icmp slt i64 %v4206, %v4205
  br i1 %v4207, label %b556, label %b557
b556:
  %v4208 = mul i64 %v4206, 2
  %v4209 = add i64 %v4143, %v4208
  %v4210 = mul i64 %v4206, 768
  %v4211 = getelementptr inbounds float, ptr %v4113, i64 %v4210
  %v4212 = mul i64 %v4209, 16
  %v4213 = add i64 %v4212, %v4181
  %v4214 = getelementptr inbounds float, ptr %v4127, i64 %v4213
  call void @outer_2x32(ptr %v4211, ptr %v368, i64 %v4142, ptr %v4214, i64 16)
  %v4215 = add nsw i64 %v4206, 1
  br label %b555
b557:
  %v4216 = add nsw i64 %v4181, 32
  br label %b549
b551:
  %v4217 = mul i64 %v4138, 16
  %v4218 = add i64 %v4217, 0
  %v4219 = getelementptr inbounds float, ptr %v4112, i64 %v4218
  br label %b558
b558:
  %v4220 = phi i64 [ 0, %b551 ], [ %v4232, %b559 ]
  %v4221 = icmp slt i64 %v4220, %v4142
  br i1 %v4221, label %b559, label %b560
b559:
  %v4222 = mul i64 %v4220, 16
  %v4223 = getelementptr inbounds float, ptr %v4219, i64 %v4222
  %v4224 = mul i64 %v4220, 16
  %v4225 = getelementptr inbounds float, ptr %v368, i64 %v4224
  %v4226 = getelementptr inbounds float, ptr %v4223, i64 0
  %v4227 = load <8 x float>, ptr %v4226, align 4
  %v4228 = getelementptr inbounds float, ptr %v4225, i64 0
  store <8 x float> %v4227, ptr %v4228, align 4
  %v4229 = getelementptr inbounds float, ptr %v4223, i64 8
  %v4230 = load <8 x float>, ptr %v4229, align 4
  %v4231 = getelementptr inbounds float, ptr %v4225, i64 8
  store <8 x float> %v4230, ptr %v4231, align 4
  %v4232 = add nsw i64 %v4220, 1
  br label %b558
b560:
  %v4233 = sdiv i64 %v4147, 2
  br label %b561
b561:
  %v4234 = phi i64 [ 0, %b560 ], [ %v4243, %b562 ]
  %v4235 = icmp slt i64 %v4234, %v4233
  br i1 %v4235, label %b562, label %b563
b562:
  %v4236 = mul i64 %v4234, 2
  %v4237 = add i64 %v4143, %v4236
  %v4238 = mul i64 %v4234, 768
  %v4239 = getelementptr inbounds float, ptr %v4113, i64 %v4238
  %v4240 = mul i64 %v4237, 16
  %v4241 = add i64 %v4240, 0
  %v4242 = getelementptr inbounds float, ptr %v4127, i64 %v4241
  call void @outer_2x16(ptr %v4239, ptr %v368, i64 %v4142, ptr %v4242, i64 16)
  %v4243 = add nsw i64 %v4234, 1
  br label %b561
b563:
  %v4244 = add nsw i64 %v4143, 64
  br label %b537
b539:
  %v4245 = add nsw i64 %v4138, 384
  br label %b534
b536:
  %v4246 = icmp sgt i64 %v3, 1
  br i1 %v4246, label %b564, label %b565
b564:
  %v4247 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4248 = atomicrmw add ptr %v4247, i64 1 acq_rel
  %v4249 = load i64, ptr %v363, align 8
  %v4250 = add i64 %v4249, 1
  store i64 %v4250, ptr %v363, align 8
  %v4251 = mul i64 %v3, %v4250
  br label %b566
b566:
  %v4252 = load atomic i64, ptr %v4247 acquire, align 8
  %v4253 = icmp slt i64 %v4252, %v4251
  br i1 %v4253, label %b567, label %b568
b567:
  %v4254 = call i32 @sched_yield()
  br label %b566
b568:
  br label %b565
b565:
  %v4255 = icmp eq i64 %v2, 0
  br i1 %v4255, label %b569, label %b570
b569:
  br label %b571
b571:
  %v4256 = phi i64 [ 0, %b569 ], [ %v4290, %b576 ]
  %v4257 = icmp slt i64 %v4256, 16
  br i1 %v4257, label %b572, label %b573
b572:
  br label %b574
b574:
  %v4258 = phi i64 [ 0, %b572 ], [ %v4287, %b579 ]
  %v4259 = phi <8 x float> [ splat (float 0x0000000000000000), %b572 ], [ %v4286, %b579 ]
  %v4260 = icmp slt i64 %v4258, %v8
  br i1 %v4260, label %b575, label %b576
b575:
  %v4261 = add i64 %v4258, 128
  %v4262 = icmp slt i64 %v4261, %v8
  %v4263 = select i1 %v4262, i64 %v4261, i64 %v8
  br label %b577
b577:
  %v4264 = phi i64 [ %v4258, %b575 ], [ %v4285, %b578 ]
  %v4265 = phi <8 x float> [ splat (float 0x0000000000000000), %b575 ], [ %v4284, %b578 ]
  %v4266 = icmp slt i64 %v4264, %v4263
  br i1 %v4266, label %b578, label %b579
b578:
  %v4267 = mul i64 %v4264, 16
  %v4268 = getelementptr inbounds float, ptr %v232, i64 %v4267
  %v4269 = mul i64 %v4264, 16
  %v4270 = getelementptr inbounds float, ptr %v62, i64 %v4269
  %v4271 = mul i64 %v4264, 16
  %v4272 = getelementptr inbounds float, ptr %v10, i64 %v4271
  %v4273 = add i64 0, %v4256
  %v4274 = getelementptr inbounds float, ptr %v4268, i64 %v4273
  %v4275 = load <8 x float>, ptr %v4274, align 4
  %v4276 = add i64 0, %v4256
  %v4277 = getelementptr inbounds float, ptr %v4270, i64 %v4276
  %v4278 = load <8 x float>, ptr %v4277, align 4
  %v4279 = add i64 0, %v4256
  %v4280 = getelementptr inbounds float, ptr %v4272, i64 %v4279
  %v4281 = load <8 x float>, ptr %v4280, align 4
  %v4282 = fsub <8 x float> %v4278, %v4281
  %v4283 = fmul <8 x float> %v4275, %v4282
  %v4284 = fadd <8 x float> %v4265, %v4283
  %v4285 = add nsw i64 %v4264, 1
  br label %b577
b579:
  %v4286 = fadd <8 x float> %v4259, %v4265
  %v4287 = add nsw i64 %v4258, 128
  br label %b574
b576:
  %v4288 = add i64 0, %v4256
  %v4289 = getelementptr inbounds float, ptr %v84, i64 %v4288
  store <8 x float> %v4259, ptr %v4289, align 4
  %v4290 = add nsw i64 %v4256, 8
  br label %b571
b573:
  br label %b570
b570:
  %v4291 = icmp sgt i64 %v3, 1
  br i1 %v4291, label %b580, label %b581
b580:
  %v4292 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4293 = atomicrmw add ptr %v4292, i64 1 acq_rel
  %v4294 = load i64, ptr %v363, align 8
  %v4295 = add i64 %v4294, 1
  store i64 %v4295, ptr %v363, align 8
  %v4296 = mul i64 %v3, %v4295
  br label %b582
b582:
  %v4297 = load atomic i64, ptr %v4292 acquire, align 8
  %v4298 = icmp slt i64 %v4297, %v4296
  br i1 %v4298, label %b583, label %b584
b583:
  %v4299 = call i32 @sched_yield()
  br label %b582
b584:
  br label %b581
b581:
  %v4300 = mul i64 0, 64
  %v4301 = getelementptr inbounds float, ptr %v226, i64 %v4300
  %v4302 = getelementptr inbounds float, ptr %v4301, i64 0
  %v4303 = mul i64 0, 16
  %v4304 = getelementptr inbounds float, ptr %v126, i64 %v4303
  %v4305 = getelementptr inbounds float, ptr %v4304, i64 0
  %v4306 = getelementptr inbounds float, ptr %v368, i64 12288
  %v4307 = add i64 64, 1
  %v4308 = sdiv i64 %v4307, 2
  %v4309 = add i64 %v2, 1
  %v4310 = mul i64 %v4308, %v2
  %v4311 = sdiv i64 %v4310, %v3
  %v4312 = mul i64 %v4311, 2
  %v4313 = icmp slt i64 %v4312, 64
  %v4314 = select i1 %v4313, i64 %v4312, i64 64
  %v4315 = mul i64 %v4308, %v4309
  %v4316 = sdiv i64 %v4315, %v3
  %v4317 = mul i64 %v4316, 2
  %v4318 = icmp slt i64 %v4317, 64
  %v4319 = select i1 %v4318, i64 %v4317, i64 64
  %v4320 = getelementptr inbounds float, ptr %v86, i64 0
  br label %b585
b585:
  %v4321 = phi i64 [ %v4314, %b581 ], [ %v4329, %b590 ]
  %v4322 = icmp slt i64 %v4321, %v4319
  br i1 %v4322, label %b586, label %b587
b586:
  %v4323 = mul i64 %v4321, 16
  %v4324 = getelementptr inbounds float, ptr %v4320, i64 %v4323
  br label %b588
b588:
  %v4325 = phi i64 [ 0, %b586 ], [ %v4328, %b589 ]
  %v4326 = icmp slt i64 %v4325, 16
  br i1 %v4326, label %b589, label %b590
b589:
  %v4327 = getelementptr inbounds float, ptr %v4324, i64 %v4325
  store float 0x0000000000000000, ptr %v4327, align 4
  %v4328 = add nsw i64 %v4325, 1
  br label %b588
b590:
  %v4329 = add nsw i64 %v4321, 1
  br label %b585
b587:
  %v4330 = mul i64 %v8, 1
  br label %b591
b591:
  %v4331 = phi i64 [ 0, %b587 ], [ %v4438, %b596 ]
  %v4332 = icmp slt i64 %v4331, %v4330
  br i1 %v4332, label %b592, label %b593
b592:
  %v4333 = sub i64 %v4330, %v4331
  %v4334 = icmp slt i64 %v4333, 384
  %v4335 = select i1 %v4334, i64 %v4333, i64 384
  br label %b594
b594:
  %v4336 = phi i64 [ %v4314, %b592 ], [ %v4437, %b620 ]
  %v4337 = icmp slt i64 %v4336, %v4319
  br i1 %v4337, label %b595, label %b596
b595:
  %v4338 = sub i64 %v4319, %v4336
  %v4339 = icmp slt i64 %v4338, 64
  %v4340 = select i1 %v4339, i64 %v4338, i64 64
  %v4341 = sdiv i64 %v4340, 2
  %v4342 = mul i64 %v4341, 2
  %v4343 = sub i64 %v4340, %v4342
  %v4344 = mul i64 %v4331, 64
  %v4345 = add i64 %v4344, %v4336
  %v4346 = getelementptr inbounds float, ptr %v4302, i64 %v4345
  br label %b597
b597:
  %v4347 = phi i64 [ 0, %b595 ], [ %v4373, %b605 ]
  %v4348 = icmp slt i64 %v4347, %v4335
  br i1 %v4348, label %b598, label %b599
b598:
  %v4349 = mul i64 %v4347, 64
  %v4350 = getelementptr inbounds float, ptr %v4346, i64 %v4349
  %v4351 = mul i64 %v4347, 2
  %v4352 = getelementptr inbounds float, ptr %v4306, i64 %v4351
  br label %b600
b600:
  %v4353 = phi i64 [ 0, %b598 ], [ %v4362, %b601 ]
  %v4354 = icmp slt i64 %v4353, %v4341
  br i1 %v4354, label %b601, label %b602
b601:
  %v4355 = mul i64 %v4353, 2
  %v4356 = getelementptr inbounds float, ptr %v4350, i64 %v4355
  %v4357 = mul i64 %v4353, 768
  %v4358 = getelementptr inbounds float, ptr %v4352, i64 %v4357
  %v4359 = getelementptr inbounds float, ptr %v4356, i64 0
  %v4360 = load <2 x float>, ptr %v4359, align 4
  %v4361 = getelementptr inbounds float, ptr %v4358, i64 0
  store <2 x float> %v4360, ptr %v4361, align 4
  %v4362 = add nsw i64 %v4353, 1
  br label %b600
b602:
  %v4363 = mul i64 %v4341, 2
  %v4364 = getelementptr inbounds float, ptr %v4350, i64 %v4363
  %v4365 = mul i64 %v4341, 768
  %v4366 = getelementptr inbounds float, ptr %v4352, i64 %v4365
  br label %b603
b603:
  %v4367 = phi i64 [ 0, %b602 ], [ %v4372, %b604 ]
  %v4368 = icmp slt i64 %v4367, %v4343
  br i1 %v4368, label %b604, label %b605
b604:
  %v4369 = getelementptr inbounds float, ptr %v4364, i64 %v4367
  %v4370 = load float, ptr %v4369, align 4
  %v4371 = getelementptr inbounds float, ptr %v4366, i64 %v4367
  store float %v4370, ptr %v4371, align 4
  %v4372 = add nsw i64 %v4367, 1
  br label %b603, !llvm.loop !9
b605:
  %v4373 = add nsw i64 %v4347, 1
  br label %b597
b599:
  br label %b606
b606:
  %v4374 = phi i64 [ 0, %b599 ], [ %v4409, %b614 ]
  %v4375 = icmp slt i64 %v4374, 0
  br i1 %v4375, label %b607, label %b608
b607:
  %v4376 = mul i64 %v4331, 16
  %v4377 = add i64 %v4376, %v4374
  %v4378 = getelementptr inbounds float, ptr %v4305, i64 %v4377
  br label %b609
b609:
  %v4379 = phi i64 [ 0, %b607 ], [ %v4397, %b610 ]
  %v4380 = icmp slt i64 %v4379, %v4335
  br i1 %v4380, label %b610, label %b611
b610:
  %v4381 = mul i64 %v4379, 16
  %v4382 = getelementptr inbounds float, ptr %v4378, i64 %v4381
  %v4383 = mul i64 %v4379, 32
  %v4384 = getelementptr inbounds float, ptr %v368, i64 %v4383
  %v4385 = getelementptr inbounds float, ptr %v4382, i64 0
  %v4386 = load <8 x float>, ptr %v4385, align 4
  %v4387 = getelementptr inbounds float, ptr %v4384, i64 0
  store <8 x float> %v4386, ptr %v4387, align 4
  %v4388 = getelementptr inbounds float, ptr %v4382, i64 8
  %v4389 = load <8 x float>, ptr %v4388, align 4
  %v4390 = getelementptr inbounds float, ptr %v4384, i64 8
  store <8 x float> %v4389, ptr %v4390, align 4
  %v4391 = getelementptr inbounds float, ptr %v4382, i64 16
  %v4392 = load <8 x float>, ptr %v4391, align 4
  %v4393 = getelementptr inbounds float, ptr %v4384, i64 16
  store <8 x float> %v4392, ptr %v4393, align 4
  %v4394 = getelementptr inbounds float, ptr %v4382, i64 24
  %v4395 = load <8 x float>, ptr %v4394, align 4
  %v4396 = getelementptr inbounds float, ptr %v4384, i64 24
  store <8 x float> %v4395, ptr %v4396, align 4
  %v4397 = add nsw i64 %v4379, 1
  br label %b609
b611:
  %v4398 = sdiv i64 %v4340, 2
  br label %b612
b612:
  %v4399 = phi i64 [ 0, %b611 ], [ %v4408, %b613 ]
  %v4400 = icmp slt i64 %v4399, %v4398
  br i1 %v4400, label %b613, label %b614
b613:
  %v4401 = mul i64 %v4399, 2
  %v4402 = add i64 %v4336, %v4401
  %v4403 = mul i64 %v4399, 768
  %v4404 = getelementptr inbounds float, ptr %v4306, i64 %v4403
  %v4405 = mul i64 %v4402, 16
  %v4406 = add i64 %v4405, %v4374
  %v4407 = getelementptr inbounds float, ptr %v4320, i64 %v4406
  call void @outer_2x32(ptr %v4404, ptr %v368, i64 %v4335, ptr %v4407, i64 16)
  %v4408 = add nsw i64 %v4399, 1
  br label %b612
b614:
  %v4409 = add nsw i64 %v4374, 32
  br label %b606
b608:
  %v4410 = mul i64 %v4331, 16
  %v4411 = add i64 %v4410, 0
  %v4412 = getelementptr inbounds float, ptr %v4305, i64 %v4411
  br label %b615
b615:
  %v4413 = phi i64 [ 0, %b608 ], [ %v4425, %b616 ]
  %v4414 = icmp slt i64 %v4413, %v4335
  br i1 %v4414, label %b616, label %b617
b616:
  %v4415 = mul i64 %v4413, 16
  %v4416 = getelementptr inbounds float, ptr %v4412, i64 %v4415
  %v4417 = mul i64 %v4413, 16
  %v4418 = getelementptr inbounds float, ptr %v368, i64 %v4417
  %v4419 = getelementptr inbounds float, ptr %v4416, i64 0
  %v4420 = load <8 x float>, ptr %v4419, align 4
  %v4421 = getelementptr inbounds float, ptr %v4418, i64 0
  store <8 x float> %v4420, ptr %v4421, align 4
  %v4422 = getelementptr inbounds float, ptr %v4416, i64 8
  %v4423 = load <8 x float>, ptr %v4422, align 4
  %v4424 = getelementptr inbounds float, ptr %v4418, i64 8
  store <8 x float> %v4423, ptr %v4424, align 4
  %v4425 = add nsw i64 %v4413, 1
  br label %b615
b617:
  %v4426 = sdiv i64 %v4340, 2
  br label %b618
b618:
  %v4427 = phi i64 [ 0, %b617 ], [ %v4436, %b619 ]
  %v4428 = icmp slt i64 %v4427, %v4426
  br i1 %v4428, label %b619, label %b620
b619:
  %v4429 = mul i64 %v4427, 2
  %v4430 = add i64 %v4336, %v4429
  %v4431 = mul i64 %v4427, 768
  %v4432 = getelementptr inbounds float, ptr %v4306, i64 %v4431
  %v4433 = mul i64 %v4430, 16
  %v4434 = add i64 %v4433, 0
  %v4435 = getelementptr inbounds float, ptr %v4320, i64 %v4434
  call void @outer_2x16(ptr %v4432, ptr %v368, i64 %v4335, ptr %v4435, i64 16)
  %v4436 = add nsw i64 %v4427, 1
  br label %b618
b620:
  %v4437 = add nsw i64 %v4336, 64
  br label %b594
b596:
  %v4438 = add nsw i64 %v4331, 384
  br label %b591
b593:
  %v4439 = icmp sgt i64 %v3, 1
  br i1 %v4439, label %b621, label %b622
b621:
  %v4440 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4441 = atomicrmw add ptr %v4440, i64 1 acq_rel
  %v4442 = load i64, ptr %v363, align 8
  %v4443 = add i64 %v4442, 1
  store i64 %v4443, ptr %v363, align 8
  %v4444 = mul i64 %v3, %v4443
  br label %b623
b623:
  %v4445 = load atomic i64, ptr %v4440 acquire, align 8
  %v4446 = icmp slt i64 %v4445, %v4444
  br i1 %v4446, label %b624, label %b625
b624:
  %v4447 = call i32 @sched_yield()
  br label %b623
b625:
  br label %b622
b622:
  %v4448 = mul i64 0, 16
  %v4449 = getelementptr inbounds float, ptr %v218, i64 %v4448
  %v4450 = getelementptr inbounds float, ptr %v4449, i64 0
  %v4451 = mul i64 0, 64
  %v4452 = getelementptr inbounds float, ptr %v138, i64 %v4451
  %v4453 = getelementptr inbounds float, ptr %v4452, i64 0
  %v4454 = getelementptr inbounds float, ptr %v368, i64 12288
  %v4455 = add i64 16, 1
  %v4456 = sdiv i64 %v4455, 2
  %v4457 = add i64 %v2, 1
  %v4458 = mul i64 %v4456, %v2
  %v4459 = sdiv i64 %v4458, %v3
  %v4460 = mul i64 %v4459, 2
  %v4461 = icmp slt i64 %v4460, 16
  %v4462 = select i1 %v4461, i64 %v4460, i64 16
  %v4463 = mul i64 %v4456, %v4457
  %v4464 = sdiv i64 %v4463, %v3
  %v4465 = mul i64 %v4464, 2
  %v4466 = icmp slt i64 %v4465, 16
  %v4467 = select i1 %v4466, i64 %v4465, i64 16
  %v4468 = getelementptr inbounds float, ptr %v88, i64 0
  br label %b626
b626:
  %v4469 = phi i64 [ %v4462, %b622 ], [ %v4477, %b631 ]
  %v4470 = icmp slt i64 %v4469, %v4467
  br i1 %v4470, label %b627, label %b628
b627:
  %v4471 = mul i64 %v4469, 64
  %v4472 = getelementptr inbounds float, ptr %v4468, i64 %v4471
  br label %b629
b629:
  %v4473 = phi i64 [ 0, %b627 ], [ %v4476, %b630 ]
  %v4474 = icmp slt i64 %v4473, 64
  br i1 %v4474, label %b630, label %b631
b630:
  %v4475 = getelementptr inbounds float, ptr %v4472, i64 %v4473
  store float 0x0000000000000000, ptr %v4475, align 4
  %v4476 = add nsw i64 %v4473, 1
  br label %b629
b631:
  %v4477 = add nsw i64 %v4469, 1
  br label %b626
b628:
  %v4478 = mul i64 %v8, 1
  br label %b632
b632:
  %v4479 = phi i64 [ 0, %b628 ], [ %v4559, %b637 ]
  %v4480 = icmp slt i64 %v4479, %v4478
  br i1 %v4480, label %b633, label %b634
b633:
  %v4481 = sub i64 %v4478, %v4479
  %v4482 = icmp slt i64 %v4481, 384
  %v4483 = select i1 %v4482, i64 %v4481, i64 384
  br label %b635
b635:
  %v4484 = phi i64 [ %v4462, %b633 ], [ %v4558, %b649 ]
  %v4485 = icmp slt i64 %v4484, %v4467
  br i1 %v4485, label %b636, label %b637
b636:
  %v4486 = sub i64 %v4467, %v4484
  %v4487 = icmp slt i64 %v4486, 64
  %v4488 = select i1 %v4487, i64 %v4486, i64 64
  %v4489 = sdiv i64 %v4488, 2
  %v4490 = mul i64 %v4489, 2
  %v4491 = sub i64 %v4488, %v4490
  %v4492 = mul i64 %v4479, 16
  %v4493 = add i64 %v4492, %v4484
  %v4494 = getelementptr inbounds float, ptr %v4450, i64 %v4493
  br label %b638
b638:
  %v4495 = phi i64 [ 0, %b636 ], [ %v4521, %b646 ]
  %v4496 = icmp slt i64 %v4495, %v4483
  br i1 %v4496, label %b639, label %b640
b639:
  %v4497 = mul i64 %v4495, 16
  %v4498 = getelementptr inbounds float, ptr %v4494, i64 %v4497
  %v4499 = mul i64 %v4495, 2
  %v4500 = getelementptr inbounds float, ptr %v4454, i64 %v4499
  br label %b641
b641:
  %v4501 = phi i64 [ 0, %b639 ], [ %v4510, %b642 ]
  %v4502 = icmp slt i64 %v4501, %v4489
  br i1 %v4502, label %b642, label %b643
b642:
  %v4503 = mul i64 %v4501, 2
  %v4504 = getelementptr inbounds float, ptr %v4498, i64 %v4503
  %v4505 = mul i64 %v4501, 768
  %v4506 = getelementptr inbounds float, ptr %v4500, i64 %v4505
  %v4507 = getelementptr inbounds float, ptr %v4504, i64 0
  %v4508 = load <2 x float>, ptr %v4507, align 4
  %v4509 = getelementptr inbounds float, ptr %v4506, i64 0
  store <2 x float> %v4508, ptr %v4509, align 4
  %v4510 = add nsw i64 %v4501, 1
  br label %b641
b643:
  %v4511 = mul i64 %v4489, 2
  %v4512 = getelementptr inbounds float, ptr %v4498, i64 %v4511
  %v4513 = mul i64 %v4489, 768
  %v4514 = getelementptr inbounds float, ptr %v4500, i64 %v4513
  br label %b644
b644:
  %v4515 = phi i64 [ 0, %b643 ], [ %v4520, %b645 ]
  %v4516 = icmp slt i64 %v4515, %v4491
  br i1 %v4516, label %b645, label %b646
b645:
  %v4517 = getelementptr inbounds float, ptr %v4512, i64 %v4515
  %v4518 = load float, ptr %v4517, align 4
  %v4519 = getelementptr inbounds float, ptr %v4514, i64 %v4515
  store float %v4518, ptr %v4519, align 4
  %v4520 = add nsw i64 %v4515, 1
  br label %b644, !llvm.loop !12
b646:
  %v4521 = add nsw i64 %v4495, 1
  br label %b638
b640:
  br label %b647
b647:
  %v4522 = phi i64 [ 0, %b640 ], [ %v4557, %b655 ]
  %v4523 = icmp slt i64 %v4522, 64
  br i1 %v4523, label %b648, label %b649
b648:
  %v4524 = mul i64 %v4479, 64
  %v4525 = add i64 %v4524, %v4522
  %v4526 = getelementptr inbounds float, ptr %v4453, i64 %v4525
  br label %b650
b650:
  %v4527 = phi i64 [ 0, %b648 ], [ %v4545, %b651 ]
  %v4528 = icmp slt i64 %v4527, %v4483
  br i1 %v4528, label %b651, label %b652
b651:
  %v4529 = mul i64 %v4527, 64
  %v4530 = getelementptr inbounds float, ptr %v4526, i64 %v4529
  %v4531 = mul i64 %v4527, 32
  %v4532 = getelementptr inbounds float, ptr %v368, i64 %v4531
  %v4533 = getelementptr inbounds float, ptr %v4530, i64 0
  %v4534 = load <8 x float>, ptr %v4533, align 4
  %v4535 = getelementptr inbounds float, ptr %v4532, i64 0
  store <8 x float> %v4534, ptr %v4535, align 4
  %v4536 = getelementptr inbounds float, ptr %v4530, i64 8
  %v4537 = load <8 x float>, ptr %v4536, align 4
  %v4538 = getelementptr inbounds float, ptr %v4532, i64 8
  store <8 x float> %v4537, ptr %v4538, align 4
  %v4539 = getelementptr inbounds float, ptr %v4530, i64 16
  %v4540 = load <8 x float>, ptr %v4539, align 4
  %v4541 = getelementptr inbounds float, ptr %v4532, i64 16
  store <8 x float> %v4540, ptr %v4541, align 4
  %v4542 = getelementptr inbounds float, ptr %v4530, i64 24
  %v4543 = load <8 x float>, ptr %v4542, align 4
  %v4544 = getelementptr inbounds float, ptr %v4532, i64 24
  store <8 x float> %v4543, ptr %v4544, align 4
  %v4545 = add nsw i64 %v4527, 1
  br label %b650
b652:
  %v4546 = sdiv i64 %v4488, 2
  br label %b653
b653:
  %v4547 = phi i64 [ 0, %b652 ], [ %v4556, %b654 ]
  %v4548 = icmp slt i64 %v4547, %v4546
  br i1 %v4548, label %b654, label %b655
b654:
  %v4549 = mul i64 %v4547, 2
  %v4550 = add i64 %v4484, %v4549
  %v4551 = mul i64 %v4547, 768
  %v4552 = getelementptr inbounds float, ptr %v4454, i64 %v4551
  %v4553 = mul i64 %v4550, 64
  %v4554 = add i64 %v4553, %v4522
  %v4555 = getelementptr inbounds float, ptr %v4468, i64 %v4554
  call void @outer_2x32(ptr %v4552, ptr %v368, i64 %v4483, ptr %v4555, i64 64)
  %v4556 = add nsw i64 %v4547, 1
  br label %b653
b655:
  %v4557 = add nsw i64 %v4522, 32
  br label %b647
b649:
  %v4558 = add nsw i64 %v4484, 64
  br label %b635
b637:
  %v4559 = add nsw i64 %v4479, 384
  br label %b632
b634:
  %v4560 = icmp sgt i64 %v3, 1
  br i1 %v4560, label %b656, label %b657
b656:
  %v4561 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4562 = atomicrmw add ptr %v4561, i64 1 acq_rel
  %v4563 = load i64, ptr %v363, align 8
  %v4564 = add i64 %v4563, 1
  store i64 %v4564, ptr %v363, align 8
  %v4565 = mul i64 %v3, %v4564
  br label %b658
b658:
  %v4566 = load atomic i64, ptr %v4561 acquire, align 8
  %v4567 = icmp slt i64 %v4566, %v4565
  br i1 %v4567, label %b659, label %b660
b659:
  %v4568 = call i32 @sched_yield()
  br label %b658
b660:
  br label %b657
b657:
  %v4569 = icmp eq i64 %v2, 0
  br i1 %v4569, label %b661, label %b662
b661:
  br label %b663
b663:
  %v4570 = phi i64 [ 0, %b661 ], [ %v4592, %b668 ]
  %v4571 = icmp slt i64 %v4570, 16
  br i1 %v4571, label %b664, label %b665
b664:
  br label %b666
b666:
  %v4572 = phi i64 [ 0, %b664 ], [ %v4589, %b671 ]
  %v4573 = phi <8 x float> [ splat (float 0x0000000000000000), %b664 ], [ %v4588, %b671 ]
  %v4574 = icmp slt i64 %v4572, %v8
  br i1 %v4574, label %b667, label %b668
b667:
  %v4575 = add i64 %v4572, 128
  %v4576 = icmp slt i64 %v4575, %v8
  %v4577 = select i1 %v4576, i64 %v4575, i64 %v8
  br label %b669
b669:
  %v4578 = phi i64 [ %v4572, %b667 ], [ %v4587, %b670 ]
  %v4579 = phi <8 x float> [ splat (float 0x0000000000000000), %b667 ], [ %v4586, %b670 ]
  %v4580 = icmp slt i64 %v4578, %v4577
  br i1 %v4580, label %b670, label %b671
b670:
  %v4581 = mul i64 %v4578, 16
  %v4582 = getelementptr inbounds float, ptr %v218, i64 %v4581
  %v4583 = add i64 0, %v4570
  %v4584 = getelementptr inbounds float, ptr %v4582, i64 %v4583
  %v4585 = load <8 x float>, ptr %v4584, align 4
  %v4586 = fadd <8 x float> %v4579, %v4585
  %v4587 = add nsw i64 %v4578, 1
  br label %b669
b671:
  %v4588 = fadd <8 x float> %v4573, %v4579
  %v4589 = add nsw i64 %v4572, 128
  br label %b666
b668:
  %v4590 = add i64 0, %v4570
  %v4591 = getelementptr inbounds float, ptr %v90, i64 %v4590
  store <8 x float> %v4573, ptr %v4591, align 4
  %v4592 = add nsw i64 %v4570, 8
  br label %b663
b665:
  br label %b662
b662:
  %v4593 = icmp sgt i64 %v3, 1
  br i1 %v4593, label %b672, label %b673
b672:
  %v4594 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4595 = atomicrmw add ptr %v4594, i64 1 acq_rel
  %v4596 = load i64, ptr %v363, align 8
  %v4597 = add i64 %v4596, 1
  store i64 %v4597, ptr %v363, align 8
  %v4598 = mul i64 %v3, %v4597
  br label %b674
b674:
  %v4599 = load atomic i64, ptr %v4594 acquire, align 8
  %v4600 = icmp slt i64 %v4599, %v4598
  br i1 %v4600, label %b675, label %b676
b675:
  %v4601 = call i32 @sched_yield()
  br label %b674
b676:
  br label %b673
b673:
  %v4602 = icmp eq i64 %v2, 0
  br i1 %v4602, label %b677, label %b678
b677:
  br label %b679
b679:
  %v4603 = phi i64 [ 0, %b677 ], [ %v4637, %b684 ]
  %v4604 = icmp slt i64 %v4603, 16
  br i1 %v4604, label %b680, label %b681
b680:
  br label %b682
b682:
  %v4605 = phi i64 [ 0, %b680 ], [ %v4634, %b687 ]
  %v4606 = phi <8 x float> [ splat (float 0x0000000000000000), %b680 ], [ %v4633, %b687 ]
  %v4607 = icmp slt i64 %v4605, %v8
  br i1 %v4607, label %b683, label %b684
b683:
  %v4608 = add i64 %v4605, 128
  %v4609 = icmp slt i64 %v4608, %v8
  %v4610 = select i1 %v4609, i64 %v4608, i64 %v8
  br label %b685
b685:
  %v4611 = phi i64 [ %v4605, %b683 ], [ %v4632, %b686 ]
  %v4612 = phi <8 x float> [ splat (float 0x0000000000000000), %b683 ], [ %v4631, %b686 ]
  %v4613 = icmp slt i64 %v4611, %v4610
  br i1 %v4613, label %b686, label %b687
b686:
  %v4614 = mul i64 %v4611, 16
  %v4615 = getelementptr inbounds float, ptr %v236, i64 %v4614
  %v4616 = mul i64 %v4611, 16
  %v4617 = getelementptr inbounds float, ptr %v62, i64 %v4616
  %v4618 = mul i64 %v4611, 16
  %v4619 = getelementptr inbounds float, ptr %v10, i64 %v4618
  %v4620 = add i64 0, %v4603
  %v4621 = getelementptr inbounds float, ptr %v4615, i64 %v4620
  %v4622 = load <8 x float>, ptr %v4621, align 4
  %v4623 = add i64 0, %v4603
  %v4624 = getelementptr inbounds float, ptr %v4617, i64 %v4623
  %v4625 = load <8 x float>, ptr %v4624, align 4
  %v4626 = add i64 0, %v4603
  %v4627 = getelementptr inbounds float, ptr %v4619, i64 %v4626
  %v4628 = load <8 x float>, ptr %v4627, align 4
  %v4629 = fsub <8 x float> %v4625, %v4628
  %v4630 = fmul <8 x float> %v4622, %v4629
  %v4631 = fadd <8 x float> %v4612, %v4630
  %v4632 = add nsw i64 %v4611, 1
  br label %b685
b687:
  %v4633 = fadd <8 x float> %v4606, %v4612
  %v4634 = add nsw i64 %v4605, 128
  br label %b682
b684:
  %v4635 = add i64 0, %v4603
  %v4636 = getelementptr inbounds float, ptr %v92, i64 %v4635
  store <8 x float> %v4606, ptr %v4636, align 4
  %v4637 = add nsw i64 %v4603, 8
  br label %b679
b681:
  br label %b678
b678:
  %v4638 = icmp sgt i64 %v3, 1
  br i1 %v4638, label %b688, label %b689
b688:
  %v4639 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4640 = atomicrmw add ptr %v4639, i64 1 acq_rel
  %v4641 = load i64, ptr %v363, align 8
  %v4642 = add i64 %v4641, 1
  store i64 %v4642, ptr %v363, align 8
  %v4643 = mul i64 %v3, %v4642
  br label %b690
b690:
  %v4644 = load atomic i64, ptr %v4639 acquire, align 8
  %v4645 = icmp slt i64 %v4644, %v4643
  br i1 %v4645, label %b691, label %b692
b691:
  %v4646 = call i32 @sched_yield()
  br label %b690
b692:
  br label %b689
b689:
  %v4647 = mul i64 0, 64
  %v4648 = getelementptr inbounds float, ptr %v230, i64 %v4647
  %v4649 = getelementptr inbounds float, ptr %v4648, i64 0
  %v4650 = mul i64 0, 16
  %v4651 = getelementptr inbounds float, ptr %v128, i64 %v4650
  %v4652 = getelementptr inbounds float, ptr %v4651, i64 0
  %v4653 = getelementptr inbounds float, ptr %v368, i64 12288
  %v4654 = add i64 64, 1
  %v4655 = sdiv i64 %v4654, 2
  %v4656 = add i64 %v2, 1
  %v4657 = mul i64 %v4655, %v2
  %v4658 = sdiv i64 %v4657, %v3
  %v4659 = mul i64 %v4658, 2
  %v4660 = icmp slt i64 %v4659, 64
  %v4661 = select i1 %v4660, i64 %v4659, i64 64
  %v4662 = mul i64 %v4655, %v4656
  %v4663 = sdiv i64 %v4662, %v3
  %v4664 = mul i64 %v4663, 2
  %v4665 = icmp slt i64 %v4664, 64
  %v4666 = select i1 %v4665, i64 %v4664, i64 64
  %v4667 = getelementptr inbounds float, ptr %v94, i64 0
  br label %b693
b693:
  %v4668 = phi i64 [ %v4661, %b689 ], [ %v4676, %b698 ]
  %v4669 = icmp slt i64 %v4668, %v4666
  br i1 %v4669, label %b694, label %b695
b694:
  %v4670 = mul i64 %v4668, 16
  %v4671 = getelementptr inbounds float, ptr %v4667, i64 %v4670
  br label %b696
b696:
  %v4672 = phi i64 [ 0, %b694 ], [ %v4675, %b697 ]
  %v4673 = icmp slt i64 %v4672, 16
  br i1 %v4673, label %b697, label %b698
b697:
  %v4674 = getelementptr inbounds float, ptr %v4671, i64 %v4672
  store float 0x0000000000000000, ptr %v4674, align 4
  %v4675 = add nsw i64 %v4672, 1
  br label %b696
b698:
  %v4676 = add nsw i64 %v4668, 1
  br label %b693
b695:
  %v4677 = mul i64 %v8, 1
  br label %b699
b699:
  %v4678 = phi i64 [ 0, %b695 ], [ %v4785, %b704 ]
  %v4679 = icmp slt i64 %v4678, %v4677
  br i1 %v4679, label %b700, label %b701
b700:
  %v4680 = sub i64 %v4677, %v4678
  %v4681 = icmp slt i64 %v4680, 384
  %v4682 = select i1 %v4681, i64 %v4680, i64 384
  br label %b702
b702:
  %v4683 = phi i64 [ %v4661, %b700 ], [ %v4784, %b728 ]
  %v4684 = icmp slt i64 %v4683, %v4666
  br i1 %v4684, label %b703, label %b704
b703:
  %v4685 = sub i64 %v4666, %v4683
  %v4686 = icmp slt i64 %v4685, 64
  %v4687 = select i1 %v4686, i64 %v4685, i64 64
  %v4688 = sdiv i64 %v4687, 2
  %v4689 = mul i64 %v4688, 2
  %v4690 = sub i64 %v4687, %v4689
  %v4691 = mul i64 %v4678, 64
  %v4692 = add i64 %v4691, %v4683
  %v4693 = getelementptr inbounds float, ptr %v4649, i64 %v4692
  br label %b705
b705:
  %v4694 = phi i64 [ 0, %b703 ], [ %v4720, %b713 ]
  %v4695 = icmp slt i64 %v4694, %v4682
  br i1 %v4695, label %b706, label %b707
b706:
  %v4696 = mul i64 %v4694, 64
  %v4697 = getelementptr inbounds float, ptr %v4693, i64 %v4696
  %v4698 = mul i64 %v4694, 2
  %v4699 = getelementptr inbounds float, ptr %v4653, i64 %v4698
  br label %b708
b708:
  %v4700 = phi i64 [ 0, %b706 ], [ %v4709, %b709 ]
  %v4701 = icmp slt i64 %v4700, %v4688
  br i1 %v4701, label %b709, label %b710
b709:
  %v4702 = mul i64 %v4700, 2
  %v4703 = getelementptr inbounds float, ptr %v4697, i64 %v4702
  %v4704 = mul i64 %v4700, 768
  %v4705 = getelementptr inbounds float, ptr %v4699, i64 %v4704
  %v4706 = getelementptr inbounds float, ptr %v4703, i64 0
  %v4707 = load <2 x float>, ptr %v4706, align 4
  %v4708 = getelementptr inbounds float, ptr %v4705, i64 0
  store <2 x float> %v4707, ptr %v4708, align 4
  %v4709 = add nsw i64 %v4700, 1
  br label %b708
b710:
  %v4710 = mul i64 %v4688, 2
  %v4711 = getelementptr inbounds float, ptr %v4697, i64 %v4710
  %v4712 = mul i64 %v4688, 768
  %v4713 = getelementptr inbounds float, ptr %v4699, i64 %v4712
  br label %b711
b711:
  %v4714 = phi i64 [ 0, %b710 ], [ %v4719, %b712 ]
  %v4715 = icmp slt i64 %v4714, %v4690
  br i1 %v4715, label %b712, label %b713
b712:
  %v4716 = getelementptr inbounds float, ptr %v4711, i64 %v4714
  %v4717 = load float, ptr %v4716, align 4
  %v4718 = getelementptr inbounds float, ptr %v4713, i64 %v4714
  store float %v4717, ptr %v4718, align 4
  %v4719 = add nsw i64 %v4714, 1
  br label %b711, !llvm.loop !15
b713:
  %v4720 = add nsw i64 %v4694, 1
  br label %b705
b707:
  br label %b714
b714:
  %v4721 = phi i64 [ 0, %b707 ], [ %v4756, %b722 ]
  %v4722 = icmp slt i64 %v4721, 0
  br i1 %v4722, label %b715, label %b716
b715:
  %v4723 = mul i64 %v4678, 16
  %v4724 = add i64 %v4723, %v4721
  %v4725 = getelementptr inbounds float, ptr %v4652, i64 %v4724
  br label %b717
b717:
  %v4726 = phi i64 [ 0, %b715 ], [ %v4744, %b718 ]
  %v4727 = icmp slt i64 %v4726, %v4682
  br i1 %v4727, label %b718, label %b719
b718:
  %v4728 = mul i64 %v4726, 16
  %v4729 = getelementptr inbounds float, ptr %v4725, i64 %v4728
  %v4730 = mul i64 %v4726, 32
  %v4731 = getelementptr inbounds float, ptr %v368, i64 %v4730
  %v4732 = getelementptr inbounds float, ptr %v4729, i64 0
  %v4733 = load <8 x float>, ptr %v4732, align 4
  %v4734 = getelementptr inbounds float, ptr %v4731, i64 0
  store <8 x float> %v4733, ptr %v4734, align 4
  %v4735 = getelementptr inbounds float, ptr %v4729, i64 8
  %v4736 = load <8 x float>, ptr %v4735, align 4
  %v4737 = getelementptr inbounds float, ptr %v4731, i64 8
  store <8 x float> %v4736, ptr %v4737, align 4
  %v4738 = getelementptr inbounds float, ptr %v4729, i64 16
  %v4739 = load <8 x float>, ptr %v4738, align 4
  %v4740 = getelementptr inbounds float, ptr %v4731, i64 16
  store <8 x float> %v4739, ptr %v4740, align 4
  %v4741 = getelementptr inbounds float, ptr %v4729, i64 24
  %v4742 = load <8 x float>, ptr %v4741, align 4
  %v4743 = getelementptr inbounds float, ptr %v4731, i64 24
  store <8 x float> %v4742, ptr %v4743, align 4
  %v4744 = add nsw i64 %v4726, 1
  br label %b717
b719:
  %v4745 = sdiv i64 %v4687, 2
  br label %b720
b720:
  %v4746 = phi i64 [ 0, %b719 ], [ %v4755, %b721 ]
  %v4747 = icmp slt i64 %v4746, %v4745
  br i1 %v4747, label %b721, label %b722
b721:
  %v4748 = mul i64 %v4746, 2
  %v4749 = add i64 %v4683, %v4748
  %v4750 = mul i64 %v4746, 768
  %v4751 = getelementptr inbounds float, ptr %v4653, i64 %v4750
  %v4752 = mul i64 %v4749, 16
  %v4753 = add i64 %v4752, %v4721
  %v4754 = getelementptr inbounds float, ptr %v4667, i64 %v4753
  call void @outer_2x32(ptr %v4751, ptr %v368, i64 %v4682, ptr %v4754, i64 16)
  %v4755 = add nsw i64 %v4746, 1
  br label %b720
b722:
  %v4756 = add nsw i64 %v4721, 32
  br label %b714
b716:
  %v4757 = mul i64 %v4678, 16
  %v4758 = add i64 %v4757, 0
  %v4759 = getelementptr inbounds float, ptr %v4652, i64 %v4758
  br label %b723
b723:
  %v4760 = phi i64 [ 0, %b716 ], [ %v4772, %b724 ]
  %v4761 = icmp slt i64 %v4760, %v4682
  br i1 %v4761, label %b724, label %b725
b724:
  %v4762 = mul i64 %v4760, 16
  %v4763 = getelementptr inbounds float, ptr %v4759, i64 %v4762
  %v4764 = mul i64 %v4760, 16
  %v4765 = getelementptr inbounds float, ptr %v368, i64 %v4764
  %v4766 = getelementptr inbounds float, ptr %v4763, i64 0
  %v4767 = load <8 x float>, ptr %v4766, align 4
  %v4768 = getelementptr inbounds float, ptr %v4765, i64 0
  store <8 x float> %v4767, ptr %v4768, align 4
  %v4769 = getelementptr inbounds float, ptr %v4763, i64 8
  %v4770 = load <8 x float>, ptr %v4769, align 4
  %v4771 = getelementptr inbounds float, ptr %v4765, i64 8
  store <8 x float> %v4770, ptr %v4771, align 4
  %v4772 = add nsw i64 %v4760, 1
  br label %b723
b725:
  %v4773 = sdiv i64 %v4687, 2
  br label %b726
b726:
  %v4774 = phi i64 [ 0, %b725 ], [ %v4783, %b727 ]
  %v4775 = icmp slt i64 %v4774, %v4773
  br i1 %v4775, label %b727, label %b728
b727:
  %v4776 = mul i64 %v4774, 2
  %v4777 = add i64 %v4683, %v4776
  %v4778 = mul i64 %v4774, 768
  %v4779 = getelementptr inbounds float, ptr %v4653, i64 %v4778
  %v4780 = mul i64 %v4777, 16
  %v4781 = add i64 %v4780, 0
  %v4782 = getelementptr inbounds float, ptr %v4667, i64 %v4781
  call void @outer_2x16(ptr %v4779, ptr %v368, i64 %v4682, ptr %v4782, i64 16)
  %v4783 = add nsw i64 %v4774, 1
  br label %b726
b728:
  %v4784 = add nsw i64 %v4683, 64
  br label %b702
b704:
  %v4785 = add nsw i64 %v4678, 384
  br label %b699
b701:
  %v4786 = icmp sgt i64 %v3, 1
  br i1 %v4786, label %b729, label %b730
b729:
  %v4787 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4788 = atomicrmw add ptr %v4787, i64 1 acq_rel
  %v4789 = load i64, ptr %v363, align 8
  %v4790 = add i64 %v4789, 1
  store i64 %v4790, ptr %v363, align 8
  %v4791 = mul i64 %v3, %v4790
  br label %b731
b731:
  %v4792 = load atomic i64, ptr %v4787 acquire, align 8
  %v4793 = icmp slt i64 %v4792, %v4791
  br i1 %v4793, label %b732, label %b733
b732:
  %v4794 = call i32 @sched_yield()
  br label %b731
b733:
  br label %b730
b730:
  %v4795 = mul i64 0, 16
  %v4796 = getelementptr inbounds float, ptr %v188, i64 %v4795
  %v4797 = getelementptr inbounds float, ptr %v4796, i64 0
  %v4798 = mul i64 0, 64
  %v4799 = getelementptr inbounds float, ptr %v140, i64 %v4798
  %v4800 = getelementptr inbounds float, ptr %v4799, i64 0
  %v4801 = getelementptr inbounds float, ptr %v368, i64 12288
  %v4802 = add i64 16, 1
  %v4803 = sdiv i64 %v4802, 2
  %v4804 = add i64 %v2, 1
  %v4805 = mul i64 %v4803, %v2
  %v4806 = sdiv i64 %v4805, %v3
  %v4807 = mul i64 %v4806, 2
  %v4808 = icmp slt i64 %v4807, 16
  %v4809 = select i1 %v4808, i64 %v4807, i64 16
  %v4810 = mul i64 %v4803, %v4804
  %v4811 = sdiv i64 %v4810, %v3
  %v4812 = mul i64 %v4811, 2
  %v4813 = icmp slt i64 %v4812, 16
  %v4814 = select i1 %v4813, i64 %v4812, i64 16
  %v4815 = getelementptr inbounds float, ptr %v96, i64 0
  br label %b734
b734:
  %v4816 = phi i64 [ %v4809, %b730 ], [ %v4824, %b739 ]
  %v4817 = icmp slt i64 %v4816, %v4814
  br i1 %v4817, label %b735, label %b736
b735:
  %v4818 = mul i64 %v4816, 64
  %v4819 = getelementptr inbounds float, ptr %v4815, i64 %v4818
  br label %b737
b737:
  %v4820 = phi i64 [ 0, %b735 ], [ %v4823, %b738 ]
  %v4821 = icmp slt i64 %v4820, 64
  br i1 %v4821, label %b738, label %b739
b738:
  %v4822 = getelementptr inbounds float, ptr %v4819, i64 %v4820
  store float 0x0000000000000000, ptr %v4822, align 4
  %v4823 = add nsw i64 %v4820, 1
  br label %b737
b739:
  %v4824 = add nsw i64 %v4816, 1
  br label %b734
b736:
  %v4825 = mul i64 %v8, 1
  br label %b740
b740:
  %v4826 = phi i64 [ 0, %b736 ], [ %v4906, %b745 ]
  %v4827 = icmp slt i64 %v4826, %v4825
  br i1 %v4827, label %b741, label %b742
b741:
  %v4828 = sub i64 %v4825, %v4826
  %v4829 = icmp slt i64 %v4828, 384
  %v4830 = select i1 %v4829, i64 %v4828, i64 384
  br label %b743
b743:
  %v4831 = phi i64 [ %v4809, %b741 ], [ %v4905, %b757 ]
  %v4832 = icmp slt i64 %v4831, %v4814
  br i1 %v4832, label %b744, label %b745
b744:
  %v4833 = sub i64 %v4814, %v4831
  %v4834 = icmp slt i64 %v4833, 64
  %v4835 = select i1 %v4834, i64 %v4833, i64 64
  %v4836 = sdiv i64 %v4835, 2
  %v4837 = mul i64 %v4836, 2
  %v4838 = sub i64 %v4835, %v4837
  %v4839 = mul i64 %v4826, 16
  %v4840 = add i64 %v4839, %v4831
  %v4841 = getelementptr inbounds float, ptr %v4797, i64 %v4840
  br label %b746
b746:
  %v4842 = phi i64 [ 0, %b744 ], [ %v4868, %b754 ]
  %v4843 = icmp slt i64 %v4842, %v4830
  br i1 %v4843, label %b747, label %b748
b747:
  %v4844 = mul i64 %v4842, 16
  %v4845 = getelementptr inbounds float, ptr %v4841, i64 %v4844
  %v4846 = mul i64 %v4842, 2
  %v4847 = getelementptr inbounds float, ptr %v4801, i64 %v4846
  br label %b749
b749:
  %v4848 = phi i64 [ 0, %b747 ], [ %v4857, %b750 ]
  %v4849 = icmp slt i64 %v4848, %v4836
  br i1 %v4849, label %b750, label %b751
b750:
  %v4850 = mul i64 %v4848, 2
  %v4851 = getelementptr inbounds float, ptr %v4845, i64 %v4850
  %v4852 = mul i64 %v4848, 768
  %v4853 = getelementptr inbounds float, ptr %v4847, i64 %v4852
  %v4854 = getelementptr inbounds float, ptr %v4851, i64 0
  %v4855 = load <2 x float>, ptr %v4854, align 4
  %v4856 = getelementptr inbounds float, ptr %v4853, i64 0
  store <2 x float> %v4855, ptr %v4856, align 4
  %v4857 = add nsw i64 %v4848, 1
  br label %b749
b751:
  %v4858 = mul i64 %v4836, 2
  %v4859 = getelementptr inbounds float, ptr %v4845, i64 %v4858
  %v4860 = mul i64 %v4836, 768
  %v4861 = getelementptr inbounds float, ptr %v4847, i64 %v4860
  br label %b752
b752:
  %v4862 = phi i64 [ 0, %b751 ], [ %v4867, %b753 ]
  %v4863 = icmp slt i64 %v4862, %v4838
  br i1 %v4863, label %b753, label %b754
b753:
  %v4864 = getelementptr inbounds float, ptr %v4859, i64 %v4862
  %v4865 = load float, ptr %v4864, align 4
  %v4866 = getelementptr inbounds float, ptr %v4861, i64 %v4862
  store float %v4865, ptr %v4866, align 4
  %v4867 = add nsw i64 %v4862, 1
  br label %b752, !llvm.loop !18
b754:
  %v4868 = add nsw i64 %v4842, 1
  br label %b746
b748:
  br label %b755
b755:
  %v4869 = phi i64 [ 0, %b748 ], [ %v4904, %b763 ]
  %v4870 = icmp slt i64 %v4869, 64
  br i1 %v4870, label %b756, label %b757
b756:
  %v4871 = mul i64 %v4826, 64
  %v4872 = add i64 %v4871, %v4869
  %v4873 = getelementptr inbounds float, ptr %v4800, i64 %v4872
  br label %b758
b758:
  %v4874 = phi i64 [ 0, %b756 ], [ %v4892, %b759 ]
  %v4875 = icmp slt i64 %v4874, %v4830
  br i1 %v4875, label %b759, label %b760
b759:
  %v4876 = mul i64 %v4874, 64
  %v4877 = getelementptr inbounds float, ptr %v4873, i64 %v4876
  %v4878 = mul i64 %v4874, 32
  %v4879 = getelementptr inbounds float, ptr %v368, i64 %v4878
  %v4880 = getelementptr inbounds float, ptr %v4877, i64 0
  %v4881 = load <8 x float>, ptr %v4880, align 4
  %v4882 = getelementptr inbounds float, ptr %v4879, i64 0
  store <8 x float> %v4881, ptr %v4882, align 4
  %v4883 = getelementptr inbounds float, ptr %v4877, i64 8
  %v4884 = load <8 x float>, ptr %v4883, align 4
  %v4885 = getelementptr inbounds float, ptr %v4879, i64 8
  store <8 x float> %v4884, ptr %v4885, align 4
  %v4886 = getelementptr inbounds float, ptr %v4877, i64 16
  %v4887 = load <8 x float>, ptr %v4886, align 4
  %v4888 = getelementptr inbounds float, ptr %v4879, i64 16
  store <8 x float> %v4887, ptr %v4888, align 4
  %v4889 = getelementptr inbounds float, ptr %v4877, i64 24
  %v4890 = load <8 x float>, ptr %v4889, align 4
  %v4891 = getelementptr inbounds float, ptr %v4879, i64 24
  store <8 x float> %v4890, ptr %v4891, align 4
  %v4892 = add nsw i64 %v4874, 1
  br label %b758
b760:
  %v4893 = sdiv i64 %v4835, 2
  br label %b761
b761:
  %v4894 = phi i64 [ 0, %b760 ], [ %v4903, %b762 ]
  %v4895 = icmp slt i64 %v4894, %v4893
  br i1 %v4895, label %b762, label %b763
b762:
  %v4896 = mul i64 %v4894, 2
  %v4897 = add i64 %v4831, %v4896
  %v4898 = mul i64 %v4894, 768
  %v4899 = getelementptr inbounds float, ptr %v4801, i64 %v4898
  %v4900 = mul i64 %v4897, 64
  %v4901 = add i64 %v4900, %v4869
  %v4902 = getelementptr inbounds float, ptr %v4815, i64 %v4901
  call void @outer_2x32(ptr %v4899, ptr %v368, i64 %v4830, ptr %v4902, i64 64)
  %v4903 = add nsw i64 %v4894, 1
  br label %b761
b763:
  %v4904 = add nsw i64 %v4869, 32
  br label %b755
b757:
  %v4905 = add nsw i64 %v4831, 64
  br label %b743
b745:
  %v4906 = add nsw i64 %v4826, 384
  br label %b740
b742:
  %v4907 = icmp sgt i64 %v3, 1
  br i1 %v4907, label %b764, label %b765
b764:
  %v4908 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4909 = atomicrmw add ptr %v4908, i64 1 acq_rel
  %v4910 = load i64, ptr %v363, align 8
  %v4911 = add i64 %v4910, 1
  store i64 %v4911, ptr %v363, align 8
  %v4912 = mul i64 %v3, %v4911
  br label %b766
b766:
  %v4913 = load atomic i64, ptr %v4908 acquire, align 8
  %v4914 = icmp slt i64 %v4913, %v4912
  br i1 %v4914, label %b767, label %b768
b767:
  %v4915 = call i32 @sched_yield()
  br label %b766
b768:
  br label %b765
b765:
  %v4916 = icmp eq i64 %v2, 0
  br i1 %v4916, label %b769, label %b770
b769:
  br label %b771
b771:
  %v4917 = phi i64 [ 0, %b769 ], [ %v4939, %b776 ]
  %v4918 = icmp slt i64 %v4917, 16
  br i1 %v4918, label %b772, label %b773
b772:
  br label %b774
b774:
  %v4919 = phi i64 [ 0, %b772 ], [ %v4936, %b779 ]
  %v4920 = phi <8 x float> [ splat (float 0x0000000000000000), %b772 ], [ %v4935, %b779 ]
  %v4921 = icmp slt i64 %v4919, %v8
  br i1 %v4921, label %b775, label %b776
b775:
  %v4922 = add i64 %v4919, 128
  %v4923 = icmp slt i64 %v4922, %v8
  %v4924 = select i1 %v4923, i64 %v4922, i64 %v8
  br label %b777
b777:
  %v4925 = phi i64 [ %v4919, %b775 ], [ %v4934, %b778 ]
  %v4926 = phi <8 x float> [ splat (float 0x0000000000000000), %b775 ], [ %v4933, %b778 ]
  %v4927 = icmp slt i64 %v4925, %v4924
  br i1 %v4927, label %b778, label %b779
b778:
  %v4928 = mul i64 %v4925, 16
  %v4929 = getelementptr inbounds float, ptr %v188, i64 %v4928
  %v4930 = add i64 0, %v4917
  %v4931 = getelementptr inbounds float, ptr %v4929, i64 %v4930
  %v4932 = load <8 x float>, ptr %v4931, align 4
  %v4933 = fadd <8 x float> %v4926, %v4932
  %v4934 = add nsw i64 %v4925, 1
  br label %b777
b779:
  %v4935 = fadd <8 x float> %v4920, %v4926
  %v4936 = add nsw i64 %v4919, 128
  br label %b774
b776:
  %v4937 = add i64 0, %v4917
  %v4938 = getelementptr inbounds float, ptr %v98, i64 %v4937
  store <8 x float> %v4920, ptr %v4938, align 4
  %v4939 = add nsw i64 %v4917, 8
  br label %b771
b773:
  br label %b770
b770:
  %v4940 = icmp sgt i64 %v3, 1
  br i1 %v4940, label %b780, label %b781
b780:
  %v4941 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4942 = atomicrmw add ptr %v4941, i64 1 acq_rel
  %v4943 = load i64, ptr %v363, align 8
  %v4944 = add i64 %v4943, 1
  store i64 %v4944, ptr %v363, align 8
  %v4945 = mul i64 %v3, %v4944
  br label %b782
b782:
  %v4946 = load atomic i64, ptr %v4941 acquire, align 8
  %v4947 = icmp slt i64 %v4946, %v4945
  br i1 %v4947, label %b783, label %b784
b783:
  %v4948 = call i32 @sched_yield()
  br label %b782
b784:
  br label %b781
b781:
  %v4949 = icmp eq i64 %v2, 0
  br i1 %v4949, label %b785, label %b786
b785:
  br label %b787
b787:
  %v4950 = phi i64 [ 0, %b785 ], [ %v4984, %b792 ]
  %v4951 = icmp slt i64 %v4950, 16
  br i1 %v4951, label %b788, label %b789
b788:
  br label %b790
b790:
  %v4952 = phi i64 [ 0, %b788 ], [ %v4981, %b795 ]
  %v4953 = phi <8 x float> [ splat (float 0x0000000000000000), %b788 ], [ %v4980, %b795 ]
  %v4954 = icmp slt i64 %v4952, %v8
  br i1 %v4954, label %b791, label %b792
b791:
  %v4955 = add i64 %v4952, 128
  %v4956 = icmp slt i64 %v4955, %v8
  %v4957 = select i1 %v4956, i64 %v4955, i64 %v8
  br label %b793
b793:
  %v4958 = phi i64 [ %v4952, %b791 ], [ %v4979, %b794 ]
  %v4959 = phi <8 x float> [ splat (float 0x0000000000000000), %b791 ], [ %v4978, %b794 ]
  %v4960 = icmp slt i64 %v4958, %v4957
  br i1 %v4960, label %b794, label %b795
b794:
  %v4961 = mul i64 %v4958, 16
  %v4962 = getelementptr inbounds float, ptr %v198, i64 %v4961
  %v4963 = mul i64 %v4958, 16
  %v4964 = getelementptr inbounds float, ptr %v62, i64 %v4963
  %v4965 = mul i64 %v4958, 16
  %v4966 = getelementptr inbounds float, ptr %v10, i64 %v4965
  %v4967 = add i64 0, %v4950
  %v4968 = getelementptr inbounds float, ptr %v4962, i64 %v4967
  %v4969 = load <8 x float>, ptr %v4968, align 4
  %v4970 = add i64 0, %v4950
  %v4971 = getelementptr inbounds float, ptr %v4964, i64 %v4970
  %v4972 = load <8 x float>, ptr %v4971, align 4
  %v4973 = add i64 0, %v4950
  %v4974 = getelementptr inbounds float, ptr %v4966, i64 %v4973
  %v4975 = load <8 x float>, ptr %v4974, align 4
  %v4976 = fsub <8 x float> %v4972, %v4975
  %v4977 = fmul <8 x float> %v4969, %v4976
  %v4978 = fadd <8 x float> %v4959, %v4977
  %v4979 = add nsw i64 %v4958, 1
  br label %b793
b795:
  %v4980 = fadd <8 x float> %v4953, %v4959
  %v4981 = add nsw i64 %v4952, 128
  br label %b790
b792:
  %v4982 = add i64 0, %v4950
  %v4983 = getelementptr inbounds float, ptr %v100, i64 %v4982
  store <8 x float> %v4953, ptr %v4983, align 4
  %v4984 = add nsw i64 %v4950, 8
  br label %b787
b789:
  br label %b786
b786:
  %v4985 = icmp sgt i64 %v3, 1
  br i1 %v4985, label %b796, label %b797
b796:
  %v4986 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4987 = atomicrmw add ptr %v4986, i64 1 acq_rel
  %v4988 = load i64, ptr %v363, align 8
  %v4989 = add i64 %v4988, 1
  store i64 %v4989, ptr %v363, align 8
  %v4990 = mul i64 %v3, %v4989
  br label %b798
b798:
  %v4991 = load atomic i64, ptr %v4986 acquire, align 8
  %v4992 = icmp slt i64 %v4991, %v4990
  br i1 %v4992, label %b799, label %b800
b799:
  %v4993 = call i32 @sched_yield()
  br label %b798
b800:
  br label %b797
b797:
  %v4994 = mul i64 0, 128
  %v4995 = getelementptr inbounds float, ptr %v190, i64 %v4994
  %v4996 = getelementptr inbounds float, ptr %v4995, i64 0
  %v4997 = mul i64 0, 16
  %v4998 = getelementptr inbounds float, ptr %v130, i64 %v4997
  %v4999 = getelementptr inbounds float, ptr %v4998, i64 0
  %v5000 = getelementptr inbounds float, ptr %v368, i64 12288
  %v5001 = add i64 128, 1
  %v5002 = sdiv i64 %v5001, 2
  %v5003 = add i64 %v2, 1
  %v5004 = mul i64 %v5002, %v2
  %v5005 = sdiv i64 %v5004, %v3
  %v5006 = mul i64 %v5005, 2
  %v5007 = icmp slt i64 %v5006, 128
  %v5008 = select i1 %v5007, i64 %v5006, i64 128
  %v5009 = mul i64 %v5002, %v5003
  %v5010 = sdiv i64 %v5009, %v3
  %v5011 = mul i64 %v5010, 2
  %v5012 = icmp slt i64 %v5011, 128
  %v5013 = select i1 %v5012, i64 %v5011, i64 128
  %v5014 = getelementptr inbounds float, ptr %v102, i64 0
  br label %b801
b801:
  %v5015 = phi i64 [ %v5008, %b797 ], [ %v5023, %b806 ]
  %v5016 = icmp slt i64 %v5015, %v5013
  br i1 %v5016, label %b802, label %b803
b802:
  %v5017 = mul i64 %v5015, 16
  %v5018 = getelementptr inbounds float, ptr %v5014, i64 %v5017
  br label %b804
b804:
  %v5019 = phi i64 [ 0, %b802 ], [ %v5022, %b805 ]
  %v5020 = icmp slt i64 %v5019, 16
  br i1 %v5020, label %b805, label %b806
b805:
  %v5021 = getelementptr inbounds float, ptr %v5018, i64 %v5019
  store float 0x0000000000000000, ptr %v5021, align 4
  %v5022 = add nsw i64 %v5019, 1
  br label %b804
b806:
  %v5023 = add nsw i64 %v5015, 1
  br label %b801
b803:
  %v5024 = mul i64 %v8, 1
  br label %b807
b807:
  %v5025 = phi i64 [ 0, %b803 ], [ %v5132, %b812 ]
  %v5026 = icmp slt i64 %v5025, %v5024
  br i1 %v5026, label %b808, label %b809
b808:
  %v5027 = sub i64 %v5024, %v5025
  %v5028 = icmp slt i64 %v5027, 384
  %v5029 = select i1 %v5028, i64 %v5027, i64 384
  br label %b810
b810:
  %v5030 = phi i64 [ %v5008, %b808 ], [ %v5131, %b836 ]
  %v5031 = icmp slt i64 %v5030, %v5013
  br i1 %v5031, label %b811, label %b812
b811:
  %v5032 = sub i64 %v5013, %v5030
  %v5033 = icmp slt i64 %v5032, 64
  %v5034 = select i1 %v5033, i64 %v5032, i64 64
  %v5035 = sdiv i64 %v5034, 2
  %v5036 = mul i64 %v5035, 2
  %v5037 = sub i64 %v5034, %v5036
  %v5038 = mul i64 %v5025, 128
  %v5039 = add i64 %v5038, %v5030
  %v5040 = getelementptr inbounds float, ptr %v4996, i64 %v5039
  br label %b813
b813:
  %v5041 = phi i64 [ 0, %b811 ], [ %v5067, %b821 ]
  %v5042 = icmp slt i64 %v5041, %v5029
  br i1 %v5042, label %b814, label %b815
b814:
  %v5043 = mul i64 %v5041, 128
  %v5044 = getelementptr inbounds float, ptr %v5040, i64 %v5043
  %v5045 = mul i64 %v5041, 2
  %v5046 = getelementptr inbounds float, ptr %v5000, i64 %v5045
  br label %b816
b816:
  %v5047 = phi i64 [ 0, %b814 ], [ %v5056, %b817 ]
  %v5048 = icmp slt i64 %v5047, %v5035
  br i1 %v5048, label %b817, label %b818
b817:
  %v5049 = mul i64 %v5047, 2
  %v5050 = getelementptr inbounds float, ptr %v5044, i64 %v5049
  %v5051 = mul i64 %v5047, 768
  %v5052 = getelementptr inbounds float, ptr %v5046, i64 %v5051
  %v5053 = getelementptr inbounds float, ptr %v5050, i64 0
  %v5054 = load <2 x float>, ptr %v5053, align 4
  %v5055 = getelementptr inbounds float, ptr %v5052, i64 0
  store <2 x float> %v5054, ptr %v5055, align 4
  %v5056 = add nsw i64 %v5047, 1
  br label %b816
b818:
  %v5057 = mul i64 %v5035, 2
  %v5058 = getelementptr inbounds float, ptr %v5044, i64 %v5057
  %v5059 = mul i64 %v5035, 768
  %v5060 = getelementptr inbounds float, ptr %v5046, i64 %v5059
  br label %b819
b819:
  %v5061 = phi i64 [ 0, %b818 ], [ %v5066, %b820 ]
  %v5062 = icmp slt i64 %v5061, %v5037
  br i1 %v5062, label %b820, label %b821
b820:
  %v5063 = getelementptr inbounds float, ptr %v5058, i64 %v5061
  %v5064 = load float, ptr %v5063, align 4
  %v5065 = getelementptr inbounds float, ptr %v5060, i64 %v5061
  store float %v5064, ptr %v5065, align 4
  %v5066 = add nsw i64 %v5061, 1
  br label %b819, !llvm.loop !21
b821:
  %v5067 = add nsw i64 %v5041, 1
  br label %b813
b815:
  br label %b822
b822:
  %v5068 = phi i64 [ 0, %b815 ], [ %v5103, %b830 ]
  %v5069 = icmp slt i64 %v5068, 0
  br i1 %v5069, label %b823, label %b824
b823:
  %v5070 = mul i64 %v5025, 16
  %v5071 = add i64 %v5070, %v5068
  %v5072 = getelementptr inbounds float, ptr %v4999, i64 %v5071
  br label %b825
b825:
  %v5073 = phi i64 [ 0, %b823 ], [ %v5091, %b826 ]
  %v5074 = icmp slt i64 %v5073, %v5029
  br i1 %v5074, label %b826, label %b827
b826:
  %v5075 = mul i64 %v5073, 16
  %v5076 = getelementptr inbounds float, ptr %v5072, i64 %v5075
  %v5077 = mul i64 %v5073, 32
  %v5078 = getelementptr inbounds float, ptr %v368, i64 %v5077
  %v5079 = getelementptr inbounds float, ptr %v5076, i64 0
  %v5080 = load <8 x float>, ptr %v5079, align 4
  %v5081 = getelementptr inbounds float, ptr %v5078, i64 0
  store <8 x float> %v5080, ptr %v5081, align 4
  %v5082 = getelementptr inbounds float, ptr %v5076, i64 8
  %v5083 = load <8 x float>, ptr %v5082, align 4
  %v5084 = getelementptr inbounds float, ptr %v5078, i64 8
  store <8 x float> %v5083, ptr %v5084, align 4
  %v5085 = getelementptr inbounds float, ptr %v5076, i64 16
  %v5086 = load <8 x float>, ptr %v5085, align 4
  %v5087 = getelementptr inbounds float, ptr %v5078, i64 16
  store <8 x float> %v5086, ptr %v5087, align 4
  %v5088 = getelementptr inbounds float, ptr %v5076, i64 24
  %v5089 = load <8 x float>, ptr %v5088, align 4
  %v5090 = getelementptr inbounds float, ptr %v5078, i64 24
  store <8 x float> %v5089, ptr %v5090, align 4
  %v5091 = add nsw i64 %v5073, 1
  br label %b825
b827:
  %v5092 = sdiv i64 %v5034, 2
  br label %b828
b828:
  %v5093 = phi i64 [ 0, %b827 ], [ %v5102, %b829 ]
  %v5094 = icmp slt i64 %v5093, %v5092
  br i1 %v5094, label %b829, label %b830
b829:
  %v5095 = mul i64 %v5093, 2
  %v5096 = add i64 %v5030, %v5095
  %v5097 = mul i64 %v5093, 768
  %v5098 = getelementptr inbounds float, ptr %v5000, i64 %v5097
  %v5099 = mul i64 %v5096, 16
  %v5100 = add i64 %v5099, %v5068
  %v5101 = getelementptr inbounds float, ptr %v5014, i64 %v5100
  call void @outer_2x32(ptr %v5098, ptr %v368, i64 %v5029, ptr %v5101, i64 16)
  %v5102 = add nsw i64 %v5093, 1
  br label %b828
b830:
  %v5103 = add nsw i64 %v5068, 32
  br label %b822
b824:
  %v5104 = mul i64 %v5025, 16
  %v5105 = add i64 %v5104, 0
  %v5106 = getelementptr inbounds float, ptr %v4999, i64 %v5105
  br label %b831
b831:
  %v5107 = phi i64 [ 0, %b824 ], [ %v5119, %b832 ]
  %v5108 = icmp slt i64 %v5107, %v5029
  br i1 %v5108, label %b832, label %b833
b832:
  %v5109 = mul i64 %v5107, 16
  %v5110 = getelementptr inbounds float, ptr %v5106, i64 %v5109
  %v5111 = mul i64 %v5107, 16
  %v5112 = getelementptr inbounds float, ptr %v368, i64 %v5111
  %v5113 = getelementptr inbounds float, ptr %v5110, i64 0
  %v5114 = load <8 x float>, ptr %v5113, align 4
  %v5115 = getelementptr inbounds float, ptr %v5112, i64 0
  store <8 x float> %v5114, ptr %v5115, align 4
  %v5116 = getelementptr inbounds float, ptr %v5110, i64 8
  %v5117 = load <8 x float>, ptr %v5116, align 4
  %v5118 = getelementptr inbounds float, ptr %v5112, i64 8
  store <8 x float> %v5117, ptr %v5118, align 4
  %v5119 = add nsw i64 %v5107, 1
  br label %b831
b833:
  %v5120 = sdiv i64 %v5034, 2
  br label %b834
b834:
  %v5121 = phi i64 [ 0, %b833 ], [ %v5130, %b835 ]
  %v5122 = icmp slt i64 %v5121, %v5120
  br i1 %v5122, label %b835, label %b836
b835:
  %v5123 = mul i64 %v5121, 2
  %v5124 = add i64 %v5030, %v5123
  %v5125 = mul i64 %v5121, 768
  %v5126 = getelementptr inbounds float, ptr %v5000, i64 %v5125
  %v5127 = mul i64 %v5124, 16
  %v5128 = add i64 %v5127, 0
  %v5129 = getelementptr inbounds float, ptr %v5014, i64 %v5128
  call void @outer_2x16(ptr %v5126, ptr %v368, i64 %v5029, ptr %v5129, i64 16)
  %v5130 = add nsw i64 %v5121, 1
  br label %b834
b836:
  %v5131 = add nsw i64 %v5030, 64
  br label %b810
b812:
  %v5132 = add nsw i64 %v5025, 384
  br label %b807
b809:
  %v5133 = icmp sgt i64 %v3, 1
  br i1 %v5133, label %b837, label %b838
b837:
  %v5134 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5135 = atomicrmw add ptr %v5134, i64 1 acq_rel
  %v5136 = load i64, ptr %v363, align 8
  %v5137 = add i64 %v5136, 1
  store i64 %v5137, ptr %v363, align 8
  %v5138 = mul i64 %v3, %v5137
  br label %b839
b839:
  %v5139 = load atomic i64, ptr %v5134 acquire, align 8
  %v5140 = icmp slt i64 %v5139, %v5138
  br i1 %v5140, label %b840, label %b841
b840:
  %v5141 = call i32 @sched_yield()
  br label %b839
b841:
  br label %b838
b838:
  %v5142 = mul i64 0, 16
  %v5143 = getelementptr inbounds float, ptr %v180, i64 %v5142
  %v5144 = getelementptr inbounds float, ptr %v5143, i64 0
  %v5145 = mul i64 0, 128
  %v5146 = getelementptr inbounds float, ptr %v162, i64 %v5145
  %v5147 = getelementptr inbounds float, ptr %v5146, i64 0
  %v5148 = getelementptr inbounds float, ptr %v368, i64 12288
  %v5149 = add i64 16, 1
  %v5150 = sdiv i64 %v5149, 2
  %v5151 = add i64 %v2, 1
  %v5152 = mul i64 %v5150, %v2
  %v5153 = sdiv i64 %v5152, %v3
  %v5154 = mul i64 %v5153, 2
  %v5155 = icmp slt i64 %v5154, 16
  %v5156 = select i1 %v5155, i64 %v5154, i64 16
  %v5157 = mul i64 %v5150, %v5151
  %v5158 = sdiv i64 %v5157, %v3
  %v5159 = mul i64 %v5158, 2
  %v5160 = icmp slt i64 %v5159, 16
  %v5161 = select i1 %v5160, i64 %v5159, i64 16
  %v5162 = getelementptr inbounds float, ptr %v104, i64 0
  br label %b842
b842:
  %v5163 = phi i64 [ %v5156, %b838 ], [ %v5171, %b847 ]
  %v5164 = icmp slt i64 %v5163, %v5161
  br i1 %v5164, label %b843, label %b844
b843:
  %v5165 = mul i64 %v5163, 128
  %v5166 = getelementptr inbounds float, ptr %v5162, i64 %v5165
  br label %b845
b845:
  %v5167 = phi i64 [ 0, %b843 ], [ %v5170, %b846 ]
  %v5168 = icmp slt i64 %v5167, 128
  br i1 %v5168, label %b846, label %b847
b846:
  %v5169 = getelementptr inbounds float, ptr %v5166, i64 %v5167
  store float 0x0000000000000000, ptr %v5169, align 4
  %v5170 = add nsw i64 %v5167, 1
  br label %b845
b847:
  %v5171 = add nsw i64 %v5163, 1
  br label %b842
b844:
  %v5172 = mul i64 %v8, 1
  br label %b848
b848:
  %v5173 = phi i64 [ 0, %b844 ], [ %v5253, %b853 ]
  %v5174 = icmp slt i64 %v5173, %v5172
  br i1 %v5174, label %b849, label %b850
b849:
  %v5175 = sub i64 %v5172, %v5173
  %v5176 = icmp slt i64 %v5175, 384
  %v5177 = select i1 %v5176, i64 %v5175, i64 384
  br label %b851
b851:
  %v5178 = phi i64 [ %v5156, %b849 ], [ %v5252, %b865 ]
  %v5179 = icmp slt i64 %v5178, %v5161
  br i1 %v5179, label %b852, label %b853
b852:
  %v5180 = sub i64 %v5161, %v5178
  %v5181 = icmp slt i64 %v5180, 64
  %v5182 = select i1 %v5181, i64 %v5180, i64 64
  %v5183 = sdiv i64 %v5182, 2
  %v5184 = mul i64 %v5183, 2
  %v5185 = sub i64 %v5182, %v5184
  %v5186 = mul i64 %v5173, 16
  %v5187 = add i64 %v5186, %v5178
  %v5188 = getelementptr inbounds float, ptr %v5144, i64 %v5187
  br label %b854
b854:
  %v5189 = phi i64 [ 0, %b852 ], [ %v5215, %b862 ]
  %v5190 = icmp slt i64 %v5189, %v5177
  br i1 %v5190, label %b855, label %b856
b855:
  %v5191 = mul i64 %v5189, 16
  %v5192 = getelementptr inbounds float, ptr %v5188, i64 %v5191
  %v5193 = mul i64 %v5189, 2
  %v5194 = getelementptr inbounds float, ptr %v5148, i64 %v5193
  br label %b857
b857:
  %v5195 = phi i64 [ 0, %b855 ], [ %v5204, %b858 ]
  %v5196 = icmp slt i64 %v5195, %v5183
  br i1 %v5196, label %b858, label %b859
b858:
  %v5197 = mul i64 %v5195, 2
  %v5198 = getelementptr inbounds float, ptr %v5192, i64 %v5197
  %v5199 = mul i64 %v5195, 768
  %v5200 = getelementptr inbounds float, ptr %v5194, i64 %v5199
  %v5201 = getelementptr inbounds float, ptr %v5198, i64 0
  %v5202 = load <2 x float>, ptr %v5201, align 4
  %v5203 = getelementptr inbounds float, ptr %v5200, i64 0
  store <2 x float> %v5202, ptr %v5203, align 4
  %v5204 = add nsw i64 %v5195, 1
  br label %b857
b859:
  %v5205 = mul i64 %v5183, 2
  %v5206 = getelementptr inbounds float, ptr %v5192, i64 %v5205
  %v5207 = mul i64 %v5183, 768
  %v5208 = getelementptr inbounds float, ptr %v5194, i64 %v5207
  br label %b860
b860:
  %v5209 = phi i64 [ 0, %b859 ], [ %v5214, %b861 ]
  %v5210 = icmp slt i64 %v5209, %v5185
  br i1 %v5210, label %b861, label %b862
b861:
  %v5211 = getelementptr inbounds float, ptr %v5206, i64 %v5209
  %v5212 = load float, ptr %v5211, align 4
  %v5213 = getelementptr inbounds float, ptr %v5208, i64 %v5209
  store float %v5212, ptr %v5213, align 4
  %v5214 = add nsw i64 %v5209, 1
  br label %b860, !llvm.loop !24
b862:
  %v5215 = add nsw i64 %v5189, 1
  br label %b854
b856:
  br label %b863
b863:
  %v5216 = phi i64 [ 0, %b856 ], [ %v5251, %b871 ]
  %v5217 = icmp slt i64 %v5216, 128
  br i1 %v5217, label %b864, label %b865
b864:
  %v5218 = mul i64 %v5173, 128
  %v5219 = add i64 %v5218, %v5216
  %v5220 = getelementptr inbounds float, ptr %v5147, i64 %v5219
  br label %b866
b866:
  %v5221 = phi i64 [ 0, %b864 ], [ %v5239, %b867 ]
  %v5222 = icmp slt i64 %v5221, %v5177
  br i1 %v5222, label %b867, label %b868
b867:
  %v5223 = mul i64 %v5221, 128
  %v5224 = getelementptr inbounds float, ptr %v5220, i64 %v5223
  %v5225 = mul i64 %v5221, 32
  %v5226 = getelementptr inbounds float, ptr %v368, i64 %v5225
  %v5227 = getelementptr inbounds float, ptr %v5224, i64 0
  %v5228 = load <8 x float>, ptr %v5227, align 4
  %v5229 = getelementptr inbounds float, ptr %v5226, i64 0
  store <8 x float> %v5228, ptr %v5229, align 4
  %v5230 = getelementptr inbounds float, ptr %v5224, i64 8
  %v5231 = load <8 x float>, ptr %v5230, align 4
  %v5232 = getelementptr inbounds float, ptr %v5226, i64 8
  store <8 x float> %v5231, ptr %v5232, align 4
  %v5233 = getelementptr inbounds float, ptr %v5224, i64 16
  %v5234 = load <8 x float>, ptr %v5233, align 4
  %v5235 = getelementptr inbounds float, ptr %v5226, i64 16
  store <8 x float> %v5234, ptr %v5235, align 4
  %v5236 = getelementptr inbounds float, ptr %v5224, i64 24
  %v5237 = load <8 x float>, ptr %v5236, align 4
  %v5238 = getelementptr inbounds float, ptr %v5226, i64 24
  store <8 x float> %v5237, ptr %v5238, align 4
  %v5239 = add nsw i64 %v5221, 1
  br label %b866
b868:
  %v5240 = sdiv i64 %v5182, 2
  br label %b869
b869:
  %v5241 = phi i64 [ 0, %b868 ], [ %v5250, %b870 ]
  %v5242 = icmp slt i64 %v5241, %v5240
  br i1 %v5242, label %b870, label %b871
b870:
  %v5243 = mul i64 %v5241, 2
  %v5244 = add i64 %v5178, %v5243
  %v5245 = mul i64 %v5241, 768
  %v5246 = getelementptr inbounds float, ptr %v5148, i64 %v5245
  %v5247 = mul i64 %v5244, 128
  %v5248 = add i64 %v5247, %v5216
  %v5249 = getelementptr inbounds float, ptr %v5162, i64 %v5248
  call void @outer_2x32(ptr %v5246, ptr %v368, i64 %v5177, ptr %v5249, i64 128)
  %v5250 = add nsw i64 %v5241, 1
  br label %b869
b871:
  %v5251 = add nsw i64 %v5216, 32
  br label %b863
b865:
  %v5252 = add nsw i64 %v5178, 64
  br label %b851
b853:
  %v5253 = add nsw i64 %v5173, 384
  br label %b848
b850:
  %v5254 = icmp sgt i64 %v3, 1
  br i1 %v5254, label %b872, label %b873
b872:
  %v5255 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5256 = atomicrmw add ptr %v5255, i64 1 acq_rel
  %v5257 = load i64, ptr %v363, align 8
  %v5258 = add i64 %v5257, 1
  store i64 %v5258, ptr %v363, align 8
  %v5259 = mul i64 %v3, %v5258
  br label %b874
b874:
  %v5260 = load atomic i64, ptr %v5255 acquire, align 8
  %v5261 = icmp slt i64 %v5260, %v5259
  br i1 %v5261, label %b875, label %b876
b875:
  %v5262 = call i32 @sched_yield()
  br label %b874
b876:
  br label %b873
b873:
  %v5263 = icmp eq i64 %v2, 0
  br i1 %v5263, label %b877, label %b878
b877:
  br label %b879
b879:
  %v5264 = phi i64 [ 0, %b877 ], [ %v5292, %b884 ]
  %v5265 = icmp slt i64 %v5264, 16
  br i1 %v5265, label %b880, label %b881
b880:
  br label %b882
b882:
  %v5266 = phi i64 [ 0, %b880 ], [ %v5289, %b887 ]
  %v5267 = phi <8 x float> [ splat (float 0x0000000000000000), %b880 ], [ %v5288, %b887 ]
  %v5268 = icmp slt i64 %v5266, %v8
  br i1 %v5268, label %b883, label %b884
b883:
  %v5269 = add i64 %v5266, 128
  %v5270 = icmp slt i64 %v5269, %v8
  %v5271 = select i1 %v5270, i64 %v5269, i64 %v8
  br label %b885
b885:
  %v5272 = phi i64 [ %v5266, %b883 ], [ %v5287, %b886 ]
  %v5273 = phi <8 x float> [ splat (float 0x0000000000000000), %b883 ], [ %v5286, %b886 ]
  %v5274 = icmp slt i64 %v5272, %v5271
  br i1 %v5274, label %b886, label %b887
b886:
  %v5275 = mul i64 %v5272, 16
  %v5276 = getelementptr inbounds float, ptr %v234, i64 %v5275
  %v5277 = mul i64 %v5272, 16
  %v5278 = getelementptr inbounds float, ptr %v132, i64 %v5277
  %v5279 = add i64 0, %v5264
  %v5280 = getelementptr inbounds float, ptr %v5276, i64 %v5279
  %v5281 = load <8 x float>, ptr %v5280, align 4
  %v5282 = add i64 0, %v5264
  %v5283 = getelementptr inbounds float, ptr %v5278, i64 %v5282
  %v5284 = load <8 x float>, ptr %v5283, align 4
  %v5285 = fmul <8 x float> %v5281, %v5284
  %v5286 = fadd <8 x float> %v5273, %v5285
  %v5287 = add nsw i64 %v5272, 1
  br label %b885
b887:
  %v5288 = fadd <8 x float> %v5267, %v5273
  %v5289 = add nsw i64 %v5266, 128
  br label %b882
b884:
  %v5290 = add i64 0, %v5264
  %v5291 = getelementptr inbounds float, ptr %v106, i64 %v5290
  store <8 x float> %v5267, ptr %v5291, align 4
  %v5292 = add nsw i64 %v5264, 8
  br label %b879
b881:
  br label %b878
b878:
  %v5293 = icmp sgt i64 %v3, 1
  br i1 %v5293, label %b888, label %b889
b888:
  %v5294 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5295 = atomicrmw add ptr %v5294, i64 1 acq_rel
  %v5296 = load i64, ptr %v363, align 8
  %v5297 = add i64 %v5296, 1
  store i64 %v5297, ptr %v363, align 8
  %v5298 = mul i64 %v3, %v5297
  br label %b890
b890:
  %v5299 = load atomic i64, ptr %v5294 acquire, align 8
  %v5300 = icmp slt i64 %v5299, %v5298
  br i1 %v5300, label %b891, label %b892
b891:
  %v5301 = call i32 @sched_yield()
  br label %b890
b892:
  br label %b889
b889:
  %v5302 = icmp eq i64 %v2, 0
  br i1 %v5302, label %b893, label %b894
b893:
  br label %b895
b895:
  %v5303 = phi i64 [ 0, %b893 ], [ %v5346, %b900 ]
  %v5304 = icmp slt i64 %v5303, 16
  br i1 %v5304, label %b896, label %b897
b896:
  br label %b898
b898:
  %v5305 = phi i64 [ 0, %b896 ], [ %v5343, %b903 ]
  %v5306 = phi <8 x float> [ splat (float 0x0000000000000000), %b896 ], [ %v5342, %b903 ]
  %v5307 = icmp slt i64 %v5305, %v8
  br i1 %v5307, label %b899, label %b900
b899:
  %v5308 = add i64 %v5305, 128
  %v5309 = icmp slt i64 %v5308, %v8
  %v5310 = select i1 %v5309, i64 %v5308, i64 %v8
  br label %b901
b901:
  %v5311 = phi i64 [ %v5305, %b899 ], [ %v5341, %b902 ]
  %v5312 = phi <8 x float> [ splat (float 0x0000000000000000), %b899 ], [ %v5340, %b902 ]
  %v5313 = icmp slt i64 %v5311, %v5310
  br i1 %v5313, label %b902, label %b903
b902:
  %v5314 = mul i64 %v5311, 16
  %v5315 = getelementptr inbounds float, ptr %v202, i64 %v5314
  %v5316 = mul i64 %v5311, 16
  %v5317 = getelementptr inbounds float, ptr %v196, i64 %v5316
  %v5318 = mul i64 %v5311, 16
  %v5319 = getelementptr inbounds float, ptr %v132, i64 %v5318
  %v5320 = mul i64 %v5311, 16
  %v5321 = getelementptr inbounds float, ptr %v146, i64 %v5320
  %v5322 = add i64 0, %v5303
  %v5323 = getelementptr inbounds float, ptr %v5315, i64 %v5322
  %v5324 = load <8 x float>, ptr %v5323, align 4
  %v5325 = add i64 0, %v5303
  %v5326 = getelementptr inbounds float, ptr %v5317, i64 %v5325
  %v5327 = load <8 x float>, ptr %v5326, align 4
  %v5328 = fadd <8 x float> %v5324, %v5327
  %v5329 = add i64 0, %v5303
  %v5330 = getelementptr inbounds float, ptr %v5319, i64 %v5329
  %v5331 = load <8 x float>, ptr %v5330, align 4
  %v5332 = fmul <8 x float> %v5328, %v5331
  %v5333 = add i64 0, %v5303
  %v5334 = getelementptr inbounds float, ptr %v5321, i64 %v5333
  %v5335 = load <8 x float>, ptr %v5334, align 4
  %v5336 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v5337 = shufflevector <8 x float> %v5336, <8 x float> poison, <8 x i32> zeroinitializer
  %v5338 = fsub <8 x float> %v5335, %v5337
  %v5339 = fmul <8 x float> %v5332, %v5338
  %v5340 = fadd <8 x float> %v5312, %v5339
  %v5341 = add nsw i64 %v5311, 1
  br label %b901
b903:
  %v5342 = fadd <8 x float> %v5306, %v5312
  %v5343 = add nsw i64 %v5305, 128
  br label %b898
b900:
  %v5344 = add i64 0, %v5303
  %v5345 = getelementptr inbounds float, ptr %v108, i64 %v5344
  store <8 x float> %v5306, ptr %v5345, align 4
  %v5346 = add nsw i64 %v5303, 8
  br label %b895
b897:
  br label %b894
b894:
  %v5347 = icmp sgt i64 %v3, 1
  br i1 %v5347, label %b904, label %b905
b904:
  %v5348 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5349 = atomicrmw add ptr %v5348, i64 1 acq_rel
  %v5350 = load i64, ptr %v363, align 8
  %v5351 = add i64 %v5350, 1
  store i64 %v5351, ptr %v363, align 8
  %v5352 = mul i64 %v3, %v5351
  br label %b906
b906:
  %v5353 = load atomic i64, ptr %v5348 acquire, align 8
  %v5354 = icmp slt i64 %v5353, %v5352
  br i1 %v5354, label %b907, label %b908
b907:
  %v5355 = call i32 @sched_yield()
  br label %b906
b908:
  br label %b905
b905:
  %v5356 = icmp eq i64 %v2, 0
  br i1 %v5356, label %b909, label %b910
b909:
  br label %b911
b911:
  %v5357 = phi i64 [ 0, %b909 ], [ %v5399, %b916 ]
  %v5358 = icmp slt i64 %v5357, 2
  br i1 %v5358, label %b912, label %b913
b912:
  br label %b914
b914:
  %v5359 = phi i64 [ 0, %b912 ], [ %v5394, %b919 ]
  %v5360 = phi <8 x float> [ splat (float 0x0000000000000000), %b912 ], [ %v5393, %b919 ]
  %v5361 = icmp slt i64 %v5359, %v8
  br i1 %v5361, label %b915, label %b916
b915:
  %v5362 = add i64 %v5359, 128
  %v5363 = icmp slt i64 %v5362, %v8
  %v5364 = select i1 %v5363, i64 %v5362, i64 %v8
  br label %b917
b917:
  %v5365 = phi i64 [ %v5359, %b915 ], [ %v5392, %b918 ]
  %v5366 = phi <8 x float> [ splat (float 0x0000000000000000), %b915 ], [ %v5391, %b918 ]
  %v5367 = icmp slt i64 %v5365, %v5364
  br i1 %v5367, label %b918, label %b919
b918:
  %v5368 = mul i64 %v5365, 2
  %v5369 = getelementptr inbounds float, ptr %v186, i64 %v5368
  %v5370 = add i64 0, %v5357
  %v5371 = getelementptr inbounds float, ptr %v5369, i64 %v5370
  %v5372 = load float, ptr %v5371, align 4
  %v5373 = mul i64 %v5365, 16
  %v5374 = getelementptr inbounds float, ptr %v160, i64 %v5373
  %v5375 = mul i64 %v5365, 16
  %v5376 = getelementptr inbounds float, ptr %v148, i64 %v5375
  %v5377 = mul i64 %v5357, 8
  %v5378 = add i64 0, %v5377
  %v5379 = add i64 %v5378, 0
  %v5380 = getelementptr inbounds float, ptr %v5374, i64 %v5379
  %v5381 = load <8 x float>, ptr %v5380, align 4
  %v5382 = mul i64 %v5357, 8
  %v5383 = add i64 0, %v5382
  %v5384 = add i64 %v5383, 0
  %v5385 = getelementptr inbounds float, ptr %v5376, i64 %v5384
  %v5386 = load <8 x float>, ptr %v5385, align 4
  %v5387 = fmul <8 x float> %v5381, %v5386
  %v5388 = insertelement <8 x float> poison, float %v5372, i64 0
  %v5389 = shufflevector <8 x float> %v5388, <8 x float> poison, <8 x i32> zeroinitializer
  %v5390 = fmul <8 x float> %v5389, %v5387
  %v5391 = fadd <8 x float> %v5366, %v5390
  %v5392 = add nsw i64 %v5365, 1
  br label %b917
b919:
  %v5393 = fadd <8 x float> %v5360, %v5366
  %v5394 = add nsw i64 %v5359, 128
  br label %b914
b916:
  %v5395 = mul i64 %v5357, 8
  %v5396 = add i64 0, %v5395
  %v5397 = add i64 %v5396, 0
  %v5398 = getelementptr inbounds float, ptr %v110, i64 %v5397
  store <8 x float> %v5360, ptr %v5398, align 4
  %v5399 = add nsw i64 %v5357, 1
  br label %b911
b913:
  br label %b910
b910:
  %v5400 = icmp sgt i64 %v3, 1
  br i1 %v5400, label %b920, label %b921
b920:
  %v5401 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5402 = atomicrmw add ptr %v5401, i64 1 acq_rel
  %v5403 = load i64, ptr %v363, align 8
  %v5404 = add i64 %v5403, 1
  store i64 %v5404, ptr %v363, align 8
  %v5405 = mul i64 %v3, %v5404
  br label %b922
b922:
  %v5406 = load atomic i64, ptr %v5401 acquire, align 8
  %v5407 = icmp slt i64 %v5406, %v5405
  br i1 %v5407, label %b923, label %b924
b923:
  %v5408 = call i32 @sched_yield()
  br label %b922
b924:
  br label %b921
b921:
  %v5409 = icmp eq i64 %v2, 0
  br i1 %v5409, label %b925, label %b926
b925:
  br label %b927
b927:
  %v5410 = phi i64 [ 0, %b925 ], [ %v5452, %b932 ]
  %v5411 = icmp slt i64 %v5410, 2
  br i1 %v5411, label %b928, label %b929
b928:
  br label %b930
b930:
  %v5412 = phi i64 [ 0, %b928 ], [ %v5447, %b935 ]
  %v5413 = phi <8 x float> [ splat (float 0x0000000000000000), %b928 ], [ %v5446, %b935 ]
  %v5414 = icmp slt i64 %v5412, %v8
  br i1 %v5414, label %b931, label %b932
b931:
  %v5415 = add i64 %v5412, 128
  %v5416 = icmp slt i64 %v5415, %v8
  %v5417 = select i1 %v5416, i64 %v5415, i64 %v8
  br label %b933
b933:
  %v5418 = phi i64 [ %v5412, %b931 ], [ %v5445, %b934 ]
  %v5419 = phi <8 x float> [ splat (float 0x0000000000000000), %b931 ], [ %v5444, %b934 ]
  %v5420 = icmp slt i64 %v5418, %v5417
  br i1 %v5420, label %b934, label %b935
b934:
  %v5421 = mul i64 %v5418, 16
  %v5422 = getelementptr inbounds float, ptr %v182, i64 %v5421
  %v5423 = mul i64 %v5418, 16
  %v5424 = getelementptr inbounds float, ptr %v174, i64 %v5423
  %v5425 = mul i64 %v5418, 2
  %v5426 = getelementptr inbounds float, ptr %v176, i64 %v5425
  %v5427 = add i64 0, %v5410
  %v5428 = getelementptr inbounds float, ptr %v5426, i64 %v5427
  %v5429 = load float, ptr %v5428, align 4
  %v5430 = mul i64 %v5410, 8
  %v5431 = add i64 0, %v5430
  %v5432 = add i64 %v5431, 0
  %v5433 = getelementptr inbounds float, ptr %v5422, i64 %v5432
  %v5434 = load <8 x float>, ptr %v5433, align 4
  %v5435 = mul i64 %v5410, 8
  %v5436 = add i64 0, %v5435
  %v5437 = add i64 %v5436, 0
  %v5438 = getelementptr inbounds float, ptr %v5424, i64 %v5437
  %v5439 = load <8 x float>, ptr %v5438, align 4
  %v5440 = insertelement <8 x float> poison, float %v5429, i64 0
  %v5441 = shufflevector <8 x float> %v5440, <8 x float> poison, <8 x i32> zeroinitializer
  %v5442 = fmul <8 x float> %v5439, %v5441
  %v5443 = fmul <8 x float> %v5434, %v5442
  %v5444 = fadd <8 x float> %v5419, %v5443
  %v5445 = add nsw i64 %v5418, 1
  br label %b933
b935:
  %v5446 = fadd <8 x float> %v5413, %v5419
  %v5447 = add nsw i64 %v5412, 128
  br label %b930
b932:
  %v5448 = mul i64 %v5410, 8
  %v5449 = add i64 0, %v5448
  %v5450 = add i64 %v5449, 0
  %v5451 = getelementptr inbounds float, ptr %v242, i64 %v5450
  store <8 x float> %v5413, ptr %v5451, align 4
  %v5452 = add nsw i64 %v5410, 1
  br label %b927
b929:
  br label %b926
b926:
  %v5453 = icmp sgt i64 %v3, 1
  br i1 %v5453, label %b936, label %b937
b936:
  %v5454 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5455 = atomicrmw add ptr %v5454, i64 1 acq_rel
  %v5456 = load i64, ptr %v363, align 8
  %v5457 = add i64 %v5456, 1
  store i64 %v5457, ptr %v363, align 8
  %v5458 = mul i64 %v3, %v5457
  br label %b938
b938:
  %v5459 = load atomic i64, ptr %v5454 acquire, align 8
  %v5460 = icmp slt i64 %v5459, %v5458
  br i1 %v5460, label %b939, label %b940
b939:
  %v5461 = call i32 @sched_yield()
  br label %b938
b940:
  br label %b937
b937:
  %v5462 = icmp eq i64 %v2, 0
  br i1 %v5462, label %b941, label %b942
b941:
  br label %b943
b943:
  %v5463 = phi i64 [ 0, %b941 ], [ %v5489, %b948 ]
  %v5464 = icmp slt i64 %v5463, 2
  br i1 %v5464, label %b944, label %b945
b944:
  br label %b946
b946:
  %v5465 = phi i64 [ 0, %b944 ], [ %v5484, %b951 ]
  %v5466 = phi <8 x float> [ splat (float 0x0000000000000000), %b944 ], [ %v5483, %b951 ]
  %v5467 = icmp slt i64 %v5465, %v8
  br i1 %v5467, label %b947, label %b948
b947:
  %v5468 = add i64 %v5465, 128
  %v5469 = icmp slt i64 %v5468, %v8
  %v5470 = select i1 %v5469, i64 %v5468, i64 %v8
  br label %b949
b949:
  %v5471 = phi i64 [ %v5465, %b947 ], [ %v5482, %b950 ]
  %v5472 = phi <8 x float> [ splat (float 0x0000000000000000), %b947 ], [ %v5481, %b950 ]
  %v5473 = icmp slt i64 %v5471, %v5470
  br i1 %v5473, label %b950, label %b951
b950:
  %v5474 = mul i64 %v5471, 16
  %v5475 = getelementptr inbounds float, ptr %v182, i64 %v5474
  %v5476 = mul i64 %v5463, 8
  %v5477 = add i64 0, %v5476
  %v5478 = add i64 %v5477, 0
  %v5479 = getelementptr inbounds float, ptr %v5475, i64 %v5478
  %v5480 = load <8 x float>, ptr %v5479, align 4
  %v5481 = fadd <8 x float> %v5472, %v5480
  %v5482 = add nsw i64 %v5471, 1
  br label %b949
b951:
  %v5483 = fadd <8 x float> %v5466, %v5472
  %v5484 = add nsw i64 %v5465, 128
  br label %b946
b948:
  %v5485 = mul i64 %v5463, 8
  %v5486 = add i64 0, %v5485
  %v5487 = add i64 %v5486, 0
  %v5488 = getelementptr inbounds float, ptr %v244, i64 %v5487
  store <8 x float> %v5466, ptr %v5488, align 4
  %v5489 = add nsw i64 %v5463, 1
  br label %b943
b945:
  br label %b942
b942:
  %v5490 = icmp sgt i64 %v3, 1
  br i1 %v5490, label %b952, label %b953
b952:
  %v5491 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5492 = atomicrmw add ptr %v5491, i64 1 acq_rel
  %v5493 = load i64, ptr %v363, align 8
  %v5494 = add i64 %v5493, 1
  store i64 %v5494, ptr %v363, align 8
  %v5495 = mul i64 %v3, %v5494
  br label %b954
b954:
  %v5496 = load atomic i64, ptr %v5491 acquire, align 8
  %v5497 = icmp slt i64 %v5496, %v5495
  br i1 %v5497, label %b955, label %b956
b955:
  %v5498 = call i32 @sched_yield()
  br label %b954
b956:
  br label %b953
b953:
  %v5499 = mul i64 0, 16
  %v5500 = getelementptr inbounds float, ptr %v58, i64 %v5499
  %v5501 = getelementptr inbounds float, ptr %v5500, i64 0
  %v5502 = mul i64 0, 16
  %v5503 = getelementptr inbounds float, ptr %v178, i64 %v5502
  %v5504 = getelementptr inbounds float, ptr %v5503, i64 0
  %v5505 = getelementptr inbounds float, ptr %v368, i64 12288
  %v5506 = add i64 16, 1
  %v5507 = sdiv i64 %v5506, 2
  %v5508 = add i64 %v2, 1
  %v5509 = mul i64 %v5507, %v2
  %v5510 = sdiv i64 %v5509, %v3
  %v5511 = mul i64 %v5510, 2
  %v5512 = icmp slt i64 %v5511, 16
  %v5513 = select i1 %v5512, i64 %v5511, i64 16
  %v5514 = mul i64 %v5507, %v5508
  %v5515 = sdiv i64 %v5514, %v3
  %v5516 = mul i64 %v5515, 2
  %v5517 = icmp slt i64 %v5516, 16
  %v5518 = select i1 %v5517, i64 %v5516, i64 16
  %v5519 = getelementptr inbounds float, ptr %v116, i64 0
  br label %b957
b957:
  %v5520 = phi i64 [ %v5513, %b953 ], [ %v5528, %b962 ]
  %v5521 = icmp slt i64 %v5520, %v5518
  br i1 %v5521, label %b958, label %b959
b958:
  %v5522 = mul i64 %v5520, 16
  %v5523 = getelementptr inbounds float, ptr %v5519, i64 %v5522
  br label %b960
b960:
  %v5524 = phi i64 [ 0, %b958 ], [ %v5527, %b961 ]
  %v5525 = icmp slt i64 %v5524, 16
  br i1 %v5525, label %b961, label %b962
b961:
  %v5526 = getelementptr inbounds float, ptr %v5523, i64 %v5524
  store float 0x0000000000000000, ptr %v5526, align 4
  %v5527 = add nsw i64 %v5524, 1
  br label %b960
b962:
  %v5528 = add nsw i64 %v5520, 1
  br label %b957
b959:
  %v5529 = mul i64 %v8, 1
  br label %b963
b963:
  %v5530 = phi i64 [ 0, %b959 ], [ %v5637, %b968 ]
  %v5531 = icmp slt i64 %v5530, %v5529
  br i1 %v5531, label %b964, label %b965
b964:
  %v5532 = sub i64 %v5529, %v5530
  %v5533 = icmp slt i64 %v5532, 384
  %v5534 = select i1 %v5533, i64 %v5532, i64 384
  br label %b966
b966:
  %v5535 = phi i64 [ %v5513, %b964 ], [ %v5636, %b992 ]
  %v5536 = icmp slt i64 %v5535, %v5518
  br i1 %v5536, label %b967, label %b968
b967:
  %v5537 = sub i64 %v5518, %v5535
  %v5538 = icmp slt i64 %v5537, 64
  %v5539 = select i1 %v5538, i64 %v5537, i64 64
  %v5540 = sdiv i64 %v5539, 2
  %v5541 = mul i64 %v5540, 2
  %v5542 = sub i64 %v5539, %v5541
  %v5543 = mul i64 %v5530, 16
  %v5544 = add i64 %v5543, %v5535
  %v5545 = getelementptr inbounds float, ptr %v5501, i64 %v5544
  br label %b969
b969:
  %v5546 = phi i64 [ 0, %b967 ], [ %v5572, %b977 ]
  %v5547 = icmp slt i64 %v5546, %v5534
  br i1 %v5547, label %b970, label %b971
b970:
  %v5548 = mul i64 %v5546, 16
  %v5549 = getelementptr inbounds float, ptr %v5545, i64 %v5548
  %v5550 = mul i64 %v5546, 2
  %v5551 = getelementptr inbounds float, ptr %v5505, i64 %v5550
  br label %b972
b972:
  %v5552 = phi i64 [ 0, %b970 ], [ %v5561, %b973 ]
  %v5553 = icmp slt i64 %v5552, %v5540
  br i1 %v5553, label %b973, label %b974
b973:
  %v5554 = mul i64 %v5552, 2
  %v5555 = getelementptr inbounds float, ptr %v5549, i64 %v5554
  %v5556 = mul i64 %v5552, 768
  %v5557 = getelementptr inbounds float, ptr %v5551, i64 %v5556
  %v5558 = getelementptr inbounds float, ptr %v5555, i64 0
  %v5559 = load <2 x float>, ptr %v5558, align 4
  %v5560 = getelementptr inbounds float, ptr %v5557, i64 0
  store <2 x float> %v5559, ptr %v5560, align 4
  %v5561 = add nsw i64 %v5552, 1
  br label %b972
b974:
  %v5562 = mul i64 %v5540, 2
  %v5563 = getelementptr inbounds float, ptr %v5549, i64 %v5562
  %v5564 = mul i64 %v5540, 768
  %v5565 = getelementptr inbounds float, ptr %v5551, i64 %v5564
  br label %b975
b975:
  %v5566 = phi i64 [ 0, %b974 ], [ %v5571, %b976 ]
  %v5567 = icmp slt i64 %v5566, %v5542
  br i1 %v5567, label %b976, label %b977
b976:
  %v5568 = getelementptr inbounds float, ptr %v5563, i64 %v5566
  %v5569 = load float, ptr %v5568, align 4
  %v5570 = getelementptr inbounds float, ptr %v5565, i64 %v5566
  store float %v5569, ptr %v5570, align 4
  %v5571 = add nsw i64 %v5566, 1
  br label %b975, !llvm.loop !27
b977:
  %v5572 = add nsw i64 %v5546, 1
  br label %b969
b971:
  br label %b978
b978:
  %v5573 = phi i64 [ 0, %b971 ], [ %v5608, %b986 ]
  %v5574 = icmp slt i64 %v5573, 0
  br i1 %v5574, label %b979, label %b980
b979:
  %v5575 = mul i64 %v5530, 16
  %v5576 = add i64 %v5575, %v5573
  %v5577 = getelementptr inbounds float, ptr %v5504, i64 %v5576
  br label %b981
b981:
  %v5578 = phi i64 [ 0, %b979 ], [ %v5596, %b982 ]
  %v5579 = icmp slt i64 %v5578, %v5534
  br i1 %v5579, label %b982, label %b983
b982:
  %v5580 = mul i64 %v5578, 16
  %v5581 = getelementptr inbounds float, ptr %v5577, i64 %v5580
  %v5582 = mul i64 %v5578, 32
  %v5583 = getelementptr inbounds float, ptr %v368, i64 %v5582
  %v5584 = getelementptr inbounds float, ptr %v5581, i64 0
  %v5585 = load <8 x float>, ptr %v5584, align 4
  %v5586 = getelementptr inbounds float, ptr %v5583, i64 0
  store <8 x float> %v5585, ptr %v5586, align 4
  %v5587 = getelementptr inbounds float, ptr %v5581, i64 8
  %v5588 = load <8 x float>, ptr %v5587, align 4
  %v5589 = getelementptr inbounds float, ptr %v5583, i64 8
  store <8 x float> %v5588, ptr %v5589, align 4
  %v5590 = getelementptr inbounds float, ptr %v5581, i64 16
  %v5591 = load <8 x float>, ptr %v5590, align 4
  %v5592 = getelementptr inbounds float, ptr %v5583, i64 16
  store <8 x float> %v5591, ptr %v5592, align 4
  %v5593 = getelementptr inbounds float, ptr %v5581, i64 24
  %v5594 = load <8 x float>, ptr %v5593, align 4
  %v5595 = getelementptr inbounds float, ptr %v5583, i64 24
  store <8 x float> %v5594, ptr %v5595, align 4
  %v5596 = add nsw i64 %v5578, 1
  br label %b981
b983:
  %v5597 = sdiv i64 %v5539, 2
  br label %b984
b984:
  %v5598 = phi i64 [ 0, %b983 ], [ %v5607, %b985 ]
  %v5599 = icmp slt i64 %v5598, %v5597
  br i1 %v5599, label %b985, label %b986
b985:
  %v5600 = mul i64 %v5598, 2
  %v5601 = add i64 %v5535, %v5600
  %v5602 = mul i64 %v5598, 768
  %v5603 = getelementptr inbounds float, ptr %v5505, i64 %v5602
  %v5604 = mul i64 %v5601, 16
  %v5605 = add i64 %v5604, %v5573
  %v5606 = getelementptr inbounds float, ptr %v5519, i64 %v5605
  call void @outer_2x32(ptr %v5603, ptr %v368, i64 %v5534, ptr %v5606, i64 16)
  %v5607 = add nsw i64 %v5598, 1
  br label %b984
b986:
  %v5608 = add nsw i64 %v5573, 32
  br label %b978
b980:
  %v5609 = mul i64 %v5530, 16
  %v5610 = add i64 %v5609, 0
  %v5611 = getelementptr inbounds float, ptr %v5504, i64 %v5610
  br label %b987
b987:
  %v5612 = phi i64 [ 0, %b980 ], [ %v5624, %b988 ]
  %v5613 = icmp slt i64 %v5612, %v5534
  br i1 %v5613, label %b988, label %b989
b988:
  %v5614 = mul i64 %v5612, 16
  %v5615 = getelementptr inbounds float, ptr %v5611, i64 %v5614
  %v5616 = mul i64 %v5612, 16
  %v5617 = getelementptr inbounds float, ptr %v368, i64 %v5616
  %v5618 = getelementptr inbounds float, ptr %v5615, i64 0
  %v5619 = load <8 x float>, ptr %v5618, align 4
  %v5620 = getelementptr inbounds float, ptr %v5617, i64 0
  store <8 x float> %v5619, ptr %v5620, align 4
  %v5621 = getelementptr inbounds float, ptr %v5615, i64 8
  %v5622 = load <8 x float>, ptr %v5621, align 4
  %v5623 = getelementptr inbounds float, ptr %v5617, i64 8
  store <8 x float> %v5622, ptr %v5623, align 4
  %v5624 = add nsw i64 %v5612, 1
  br label %b987
b989:
  %v5625 = sdiv i64 %v5539, 2
  br label %b990
b990:
  %v5626 = phi i64 [ 0, %b989 ], [ %v5635, %b991 ]
  %v5627 = icmp slt i64 %v5626, %v5625
  br i1 %v5627, label %b991, label %b992
b991:
  %v5628 = mul i64 %v5626, 2
  %v5629 = add i64 %v5535, %v5628
  %v5630 = mul i64 %v5626, 768
  %v5631 = getelementptr inbounds float, ptr %v5505, i64 %v5630
  %v5632 = mul i64 %v5629, 16
  %v5633 = add i64 %v5632, 0
  %v5634 = getelementptr inbounds float, ptr %v5519, i64 %v5633
  call void @outer_2x16(ptr %v5631, ptr %v368, i64 %v5534, ptr %v5634, i64 16)
  %v5635 = add nsw i64 %v5626, 1
  br label %b990
b992:
  %v5636 = add nsw i64 %v5535, 64
  br label %b966
b968:
  %v5637 = add nsw i64 %v5530, 384
  br label %b963
b965:
  %v5638 = icmp sgt i64 %v3, 1
  br i1 %v5638, label %b993, label %b994
b993:
  %v5639 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5640 = atomicrmw add ptr %v5639, i64 1 acq_rel
  %v5641 = load i64, ptr %v363, align 8
  %v5642 = add i64 %v5641, 1
  store i64 %v5642, ptr %v363, align 8
  %v5643 = mul i64 %v3, %v5642
  br label %b995
b995:
  %v5644 = load atomic i64, ptr %v5639 acquire, align 8
  %v5645 = icmp slt i64 %v5644, %v5643
  br i1 %v5645, label %b996, label %b997
b996:
  %v5646 = call i32 @sched_yield()
  br label %b995
b997:
  br label %b994
b994:
  %v5647 = icmp eq i64 %v2, 0
  br i1 %v5647, label %b998, label %b999
b998:
  br label %b1000
b1000:
  %v5648 = phi i64 [ 0, %b998 ], [ %v5660, %b1001 ]
  %v5649 = icmp slt i64 %v5648, 16
  br i1 %v5649, label %b1001, label %b1002
b1001:
  %v5650 = add i64 0, %v5648
  %v5651 = getelementptr inbounds float, ptr %v242, i64 %v5650
  %v5652 = load <8 x float>, ptr %v5651, align 4
  %v5653 = add i64 0, %v5648
  %v5654 = getelementptr inbounds float, ptr %v244, i64 %v5653
  %v5655 = load <8 x float>, ptr %v5654, align 4
  %v5656 = add i64 0, %v5648
  %v5657 = getelementptr inbounds float, ptr %v112, i64 %v5656
  store <8 x float> %v5652, ptr %v5657, align 4
  %v5658 = add i64 0, %v5648
  %v5659 = getelementptr inbounds float, ptr %v114, i64 %v5658
  store <8 x float> %v5655, ptr %v5659, align 4
  %v5660 = add nsw i64 %v5648, 8
  br label %b1000
b1002:
  br label %b999
b999:
  %v5661 = icmp sgt i64 %v3, 1
  br i1 %v5661, label %b1003, label %b1004
b1003:
  %v5662 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5663 = atomicrmw add ptr %v5662, i64 1 acq_rel
  %v5664 = load i64, ptr %v363, align 8
  %v5665 = add i64 %v5664, 1
  store i64 %v5665, ptr %v363, align 8
  %v5666 = mul i64 %v3, %v5665
  br label %b1005
b1005:
  %v5667 = load atomic i64, ptr %v5662 acquire, align 8
  %v5668 = icmp slt i64 %v5667, %v5666
  br i1 %v5668, label %b1006, label %b1007
b1006:
  %v5669 = call i32 @sched_yield()
  br label %b1005
b1007:
  br label %b1004
b1004:
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
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)
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
