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
  %v1887 = alloca float, i64 96, align 4
  %v1956 = alloca float, i64 64, align 4
  %v2054 = alloca float, i64 96, align 4
  %v2587 = alloca float, i64 96, align 4
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
  %v700 = phi i64 [ 0, %b54 ], [ %v1687, %b165 ]
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
  %v1469 = phi i64 [ %v1463, %b138 ], [ %v1527, %b147 ]
  %v1470 = icmp slt i64 %v1469, %v1468
  br i1 %v1470, label %b143, label %b144
b143:
  br label %b145
b145:
  %v1471 = phi i64 [ 0, %b143 ], [ %v1526, %b150 ]
  %v1472 = icmp slt i64 %v1471, 2
  br i1 %v1472, label %b146, label %b147
b146:
  br label %b148
b148:
  %v1473 = phi i64 [ 0, %b146 ], [ %v1525, %b153 ]
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
  %v1524 = getelementptr inbounds float, ptr %v1520, i64 %v1523
  store float %v1514, ptr %v1524, align 4
  %v1525 = add nsw i64 %v1473, 1
  br label %b148
b150:
  %v1526 = add nsw i64 %v1471, 1
  br label %b145
b147:
  %v1527 = add nsw i64 %v1469, 1
  br label %b142
b144:
  %v1528 = add i64 %v7, 0
  %v1529 = sdiv i64 %v1528, 1
  %v1530 = add i64 %v2, 1
  %v1531 = mul i64 %v1529, %v2
  %v1532 = sdiv i64 %v1531, %v3
  %v1533 = mul i64 %v1532, 1
  %v1534 = icmp slt i64 %v1533, %v7
  %v1535 = select i1 %v1534, i64 %v1533, i64 %v7
  %v1536 = mul i64 %v1529, %v1530
  %v1537 = sdiv i64 %v1536, %v3
  %v1538 = mul i64 %v1537, 1
  %v1539 = icmp slt i64 %v1538, %v7
  %v1540 = select i1 %v1539, i64 %v1538, i64 %v7
  br label %b154
b154:
  %v1541 = phi i64 [ %v1535, %b144 ], [ %v1650, %b159 ]
  %v1542 = icmp slt i64 %v1541, %v1540
  br i1 %v1542, label %b155, label %b156
b155:
  br label %b157
b157:
  %v1543 = phi i64 [ 0, %b155 ], [ %v1649, %b162 ]
  %v1544 = icmp slt i64 %v1543, 2
  br i1 %v1544, label %b158, label %b159
b158:
  br label %b160
b160:
  %v1545 = phi i64 [ 0, %b158 ], [ %v1648, %b161 ]
  %v1546 = icmp slt i64 %v1545, 8
  br i1 %v1546, label %b161, label %b162
b161:
  %v1547 = add i64 %v700, 0
  %v1548 = and i64 %v1547, %v250
  %v1549 = mul i64 %v1548, %v7
  %v1550 = add i64 %v1549, %v1541
  %v1551 = mul i64 %v1550, 128
  %v1552 = getelementptr inbounds float, ptr %v60, i64 %v1551
  %v1553 = add i64 %v700, 0
  %v1554 = and i64 %v1553, %v282
  %v1555 = mul i64 %v1554, %v7
  %v1556 = add i64 %v1555, %v1541
  %v1557 = mul i64 %v1556, 16
  %v1558 = getelementptr inbounds float, ptr %v144, i64 %v1557
  %v1559 = add i64 %v700, 0
  %v1560 = and i64 %v1559, %v294
  %v1561 = mul i64 %v1560, %v7
  %v1562 = add i64 %v1561, %v1541
  %v1563 = mul i64 %v1562, 16
  %v1564 = getelementptr inbounds float, ptr %v158, i64 %v1563
  %v1565 = mul i64 %v1543, 8
  %v1566 = add i64 0, %v1565
  %v1567 = add i64 %v1566, %v1545
  %v1568 = getelementptr inbounds float, ptr %v1564, i64 %v1567
  %v1569 = load float, ptr %v1568, align 4
  %v1570 = add i64 %v700, 0
  %v1571 = and i64 %v1570, %v284
  %v1572 = mul i64 %v1571, %v7
  %v1573 = add i64 %v1572, %v1541
  %v1574 = mul i64 %v1573, 16
  %v1575 = getelementptr inbounds float, ptr %v146, i64 %v1574
  %v1576 = add i64 %v700, 0
  %v1577 = and i64 %v1576, %v292
  %v1578 = mul i64 %v1577, %v7
  %v1579 = add i64 %v1578, %v1541
  %v1580 = mul i64 %v1579, 16
  %v1581 = getelementptr inbounds float, ptr %v156, i64 %v1580
  %v1582 = add i64 %v700, 0
  %v1583 = and i64 %v1582, %v272
  %v1584 = mul i64 %v1583, %v7
  %v1585 = add i64 %v1584, %v1541
  %v1586 = mul i64 %v1585, 16
  %v1587 = getelementptr inbounds float, ptr %v134, i64 %v1586
  %v1588 = mul i64 %v1543, 8
  %v1589 = add i64 0, %v1588
  %v1590 = add i64 %v1589, %v1545
  %v1591 = getelementptr inbounds float, ptr %v1587, i64 %v1590
  %v1592 = load float, ptr %v1591, align 4
  %v1593 = add i64 %v700, 0
  %v1594 = and i64 %v1593, %v286
  %v1595 = mul i64 %v1594, %v7
  %v1596 = add i64 %v1595, %v1541
  %v1597 = mul i64 %v1596, 16
  %v1598 = getelementptr inbounds float, ptr %v148, i64 %v1597
  %v1599 = add i64 %v700, 1
  %v1600 = and i64 %v1599, %v250
  %v1601 = mul i64 %v1600, %v7
  %v1602 = add i64 %v1601, %v1541
  %v1603 = mul i64 %v1602, 128
  %v1604 = getelementptr inbounds float, ptr %v60, i64 %v1603
  %v1605 = mul i64 %v1543, 64
  %v1606 = add i64 0, %v1605
  %v1607 = mul i64 %v1545, 8
  %v1608 = add i64 %v1606, %v1607
  %v1609 = add i64 %v1608, 0
  %v1610 = getelementptr inbounds float, ptr %v1552, i64 %v1609
  %v1611 = load <8 x float>, ptr %v1610, align 4
  %v1612 = mul i64 %v1543, 8
  %v1613 = add i64 0, %v1612
  %v1614 = add i64 %v1613, 0
  %v1615 = getelementptr inbounds float, ptr %v1558, i64 %v1614
  %v1616 = load <8 x float>, ptr %v1615, align 4
  %v1617 = fmul <8 x float> %v1611, %v1616
  %v1618 = mul i64 %v1543, 8
  %v1619 = add i64 0, %v1618
  %v1620 = add i64 %v1619, 0
  %v1621 = getelementptr inbounds float, ptr %v1575, i64 %v1620
  %v1622 = load <8 x float>, ptr %v1621, align 4
  %v1623 = mul i64 %v1543, 8
  %v1624 = add i64 0, %v1623
  %v1625 = add i64 %v1624, 0
  %v1626 = getelementptr inbounds float, ptr %v1581, i64 %v1625
  %v1627 = load <8 x float>, ptr %v1626, align 4
  %v1628 = fmul <8 x float> %v1622, %v1627
  %v1629 = insertelement <8 x float> poison, float %v1569, i64 0
  %v1630 = shufflevector <8 x float> %v1629, <8 x float> poison, <8 x i32> zeroinitializer
  %v1631 = fmul <8 x float> %v1630, %v1628
  %v1632 = fsub <8 x float> %v1617, %v1631
  %v1633 = mul i64 %v1543, 8
  %v1634 = add i64 0, %v1633
  %v1635 = add i64 %v1634, 0
  %v1636 = getelementptr inbounds float, ptr %v1598, i64 %v1635
  %v1637 = load <8 x float>, ptr %v1636, align 4
  %v1638 = insertelement <8 x float> poison, float %v1592, i64 0
  %v1639 = shufflevector <8 x float> %v1638, <8 x float> poison, <8 x i32> zeroinitializer
  %v1640 = fmul <8 x float> %v1639, %v1637
  %v1641 = fadd <8 x float> %v1632, %v1640
  %v1642 = mul i64 %v1543, 64
  %v1643 = add i64 0, %v1642
  %v1644 = mul i64 %v1545, 8
  %v1645 = add i64 %v1643, %v1644
  %v1646 = add i64 %v1645, 0
  %v1647 = getelementptr inbounds float, ptr %v1604, i64 %v1646
  store <8 x float> %v1641, ptr %v1647, align 4
  %v1648 = add nsw i64 %v1545, 1
  br label %b160
b162:
  %v1649 = add nsw i64 %v1543, 1
  br label %b157
b159:
  %v1650 = add nsw i64 %v1541, 1
  br label %b154
b156:
  %v1651 = add i64 %v7, 0
  %v1652 = sdiv i64 %v1651, 1
  %v1653 = add i64 %v2, 1
  %v1654 = mul i64 %v1652, %v2
  %v1655 = sdiv i64 %v1654, %v3
  %v1656 = mul i64 %v1655, 1
  %v1657 = icmp slt i64 %v1656, %v7
  %v1658 = select i1 %v1657, i64 %v1656, i64 %v7
  %v1659 = mul i64 %v1652, %v1653
  %v1660 = sdiv i64 %v1659, %v3
  %v1661 = mul i64 %v1660, 1
  %v1662 = icmp slt i64 %v1661, %v7
  %v1663 = select i1 %v1662, i64 %v1661, i64 %v7
  br label %b163
b163:
  %v1664 = phi i64 [ %v1658, %b156 ], [ %v1686, %b168 ]
  %v1665 = icmp slt i64 %v1664, %v1663
  br i1 %v1665, label %b164, label %b165
b164:
  %v1666 = add i64 %v700, 0
  %v1667 = and i64 %v1666, %v246
  %v1668 = mul i64 %v1667, %v7
  %v1669 = add i64 %v1668, %v1664
  %v1670 = mul i64 %v1669, 16
  %v1671 = getelementptr inbounds float, ptr %v10, i64 %v1670
  %v1672 = add i64 %v700, 1
  %v1673 = and i64 %v1672, %v252
  %v1674 = mul i64 %v1673, %v7
  %v1675 = add i64 %v1674, %v1664
  %v1676 = mul i64 %v1675, 16
  %v1677 = getelementptr inbounds float, ptr %v62, i64 %v1676
  br label %b166
b166:
  %v1678 = phi i64 [ 0, %b164 ], [ %v1685, %b167 ]
  %v1679 = icmp slt i64 %v1678, 16
  br i1 %v1679, label %b167, label %b168
b167:
  %v1680 = add i64 0, %v1678
  %v1681 = getelementptr inbounds float, ptr %v1671, i64 %v1680
  %v1682 = load <8 x float>, ptr %v1681, align 4
  %v1683 = add i64 0, %v1678
  %v1684 = getelementptr inbounds float, ptr %v1677, i64 %v1683
  store <8 x float> %v1682, ptr %v1684, align 4
  %v1685 = add nsw i64 %v1678, 8
  br label %b166
b168:
  %v1686 = add nsw i64 %v1664, 1
  br label %b163
b165:
  %v1687 = add nsw i64 %v700, 1
  br label %b58
b60:
  %v1688 = icmp sgt i64 %v3, 1
  br i1 %v1688, label %b169, label %b170
b169:
  %v1689 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1690 = atomicrmw add ptr %v1689, i64 1 acq_rel
  %v1691 = load i64, ptr %v363, align 8
  %v1692 = add i64 %v1691, 1
  store i64 %v1692, ptr %v363, align 8
  %v1693 = mul i64 %v3, %v1692
  br label %b171
b171:
  %v1694 = load atomic i64, ptr %v1689 acquire, align 8
  %v1695 = icmp slt i64 %v1694, %v1693
  br i1 %v1695, label %b172, label %b173
b172:
  %v1696 = call i32 @sched_yield()
  br label %b171
b173:
  br label %b170
b170:
  %v1697 = getelementptr inbounds float, ptr %v365, i64 4608
  %v1698 = getelementptr inbounds float, ptr %v365, i64 4864
  %v1699 = getelementptr inbounds float, ptr %v365, i64 6912
  %v1700 = getelementptr inbounds float, ptr %v365, i64 8960
  %v1701 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1702 = load i64, ptr %v1701, align 8
  %v1703 = icmp eq i64 %v1702, 0
  br i1 %v1703, label %b174, label %b175
b174:
  %v1704 = add i64 1, 0
  %v1705 = sdiv i64 %v1704, 1
  %v1706 = add i64 %v2, 1
  %v1707 = mul i64 %v1705, %v2
  %v1708 = sdiv i64 %v1707, %v3
  %v1709 = mul i64 %v1708, 1
  %v1710 = icmp slt i64 %v1709, 1
  %v1711 = select i1 %v1710, i64 %v1709, i64 1
  %v1712 = mul i64 %v1705, %v1706
  %v1713 = sdiv i64 %v1712, %v3
  %v1714 = mul i64 %v1713, 1
  %v1715 = icmp slt i64 %v1714, 1
  %v1716 = select i1 %v1715, i64 %v1714, i64 1
  %v1717 = icmp slt i64 %v1716, 1
  %v1718 = select i1 %v1717, i64 %v1716, i64 1
  br label %b176
b176:
  %v1719 = phi i64 [ %v1711, %b174 ], [ %v1742, %b177 ]
  %v1720 = icmp slt i64 %v1719, %v1718
  br i1 %v1720, label %b177, label %b178
b177:
  %v1721 = mul i64 %v1719, 256
  %v1722 = mul i64 %v1719, 16
  %v1723 = add i64 %v1721, 0
  %v1724 = add i64 %v1722, 0
  %v1725 = getelementptr inbounds float, ptr %v1697, i64 %v1723
  %v1726 = sub i64 16, %v1724
  %v1727 = icmp slt i64 %v1726, 0
  %v1728 = select i1 %v1727, i64 0, i64 %v1726
  %v1729 = mul i64 %v1724, 16
  %v1730 = add i64 0, %v1729
  %v1731 = getelementptr inbounds float, ptr %v14, i64 %v1730
  call void @pack_turned(ptr %v1731, i64 16, i64 1, i64 16, i64 %v1728, ptr %v1725, i64 16)
  %v1732 = add i64 %v1721, 8
  %v1733 = add i64 %v1722, 8
  %v1734 = getelementptr inbounds float, ptr %v1697, i64 %v1732
  %v1735 = sub i64 16, %v1733
  %v1736 = icmp slt i64 %v1735, 0
  %v1737 = select i1 %v1736, i64 0, i64 %v1735
  %v1738 = mul i64 %v1733, 16
  %v1739 = add i64 0, %v1738
  %v1740 = getelementptr inbounds float, ptr %v14, i64 %v1739
  call void @pack_turned(ptr %v1740, i64 16, i64 1, i64 16, i64 %v1737, ptr %v1734, i64 16)
  %v1741 = add i64 %v1721, 256
  %v1742 = add nsw i64 %v1719, 1
  br label %b176
b178:
  %v1743 = add i64 4, 0
  %v1744 = sdiv i64 %v1743, 1
  %v1745 = add i64 %v2, 1
  %v1746 = mul i64 %v1744, %v2
  %v1747 = sdiv i64 %v1746, %v3
  %v1748 = mul i64 %v1747, 1
  %v1749 = icmp slt i64 %v1748, 4
  %v1750 = select i1 %v1749, i64 %v1748, i64 4
  %v1751 = mul i64 %v1744, %v1745
  %v1752 = sdiv i64 %v1751, %v3
  %v1753 = mul i64 %v1752, 1
  %v1754 = icmp slt i64 %v1753, 4
  %v1755 = select i1 %v1754, i64 %v1753, i64 4
  %v1756 = icmp slt i64 %v1755, 4
  %v1757 = select i1 %v1756, i64 %v1755, i64 4
  br label %b179
b179:
  %v1758 = phi i64 [ %v1750, %b178 ], [ %v1799, %b180 ]
  %v1759 = icmp slt i64 %v1758, %v1757
  br i1 %v1759, label %b180, label %b181
b180:
  %v1760 = mul i64 %v1758, 512
  %v1761 = mul i64 %v1758, 32
  %v1762 = add i64 %v1760, 0
  %v1763 = add i64 %v1761, 0
  %v1764 = getelementptr inbounds float, ptr %v1698, i64 %v1762
  %v1765 = sub i64 128, %v1763
  %v1766 = icmp slt i64 %v1765, 0
  %v1767 = select i1 %v1766, i64 0, i64 %v1765
  %v1768 = mul i64 %v1763, 16
  %v1769 = add i64 0, %v1768
  %v1770 = getelementptr inbounds float, ptr %v42, i64 %v1769
  call void @pack_turned(ptr %v1770, i64 16, i64 1, i64 16, i64 %v1767, ptr %v1764, i64 32)
  %v1771 = add i64 %v1760, 8
  %v1772 = add i64 %v1761, 8
  %v1773 = getelementptr inbounds float, ptr %v1698, i64 %v1771
  %v1774 = sub i64 128, %v1772
  %v1775 = icmp slt i64 %v1774, 0
  %v1776 = select i1 %v1775, i64 0, i64 %v1774
  %v1777 = mul i64 %v1772, 16
  %v1778 = add i64 0, %v1777
  %v1779 = getelementptr inbounds float, ptr %v42, i64 %v1778
  call void @pack_turned(ptr %v1779, i64 16, i64 1, i64 16, i64 %v1776, ptr %v1773, i64 32)
  %v1780 = add i64 %v1760, 16
  %v1781 = add i64 %v1761, 16
  %v1782 = getelementptr inbounds float, ptr %v1698, i64 %v1780
  %v1783 = sub i64 128, %v1781
  %v1784 = icmp slt i64 %v1783, 0
  %v1785 = select i1 %v1784, i64 0, i64 %v1783
  %v1786 = mul i64 %v1781, 16
  %v1787 = add i64 0, %v1786
  %v1788 = getelementptr inbounds float, ptr %v42, i64 %v1787
  call void @pack_turned(ptr %v1788, i64 16, i64 1, i64 16, i64 %v1785, ptr %v1782, i64 32)
  %v1789 = add i64 %v1760, 24
  %v1790 = add i64 %v1761, 24
  %v1791 = getelementptr inbounds float, ptr %v1698, i64 %v1789
  %v1792 = sub i64 128, %v1790
  %v1793 = icmp slt i64 %v1792, 0
  %v1794 = select i1 %v1793, i64 0, i64 %v1792
  %v1795 = mul i64 %v1790, 16
  %v1796 = add i64 0, %v1795
  %v1797 = getelementptr inbounds float, ptr %v42, i64 %v1796
  call void @pack_turned(ptr %v1797, i64 16, i64 1, i64 16, i64 %v1794, ptr %v1791, i64 32)
  %v1798 = add i64 %v1760, 512
  %v1799 = add nsw i64 %v1758, 1
  br label %b179
b181:
  %v1800 = add i64 1, 0
  %v1801 = sdiv i64 %v1800, 1
  %v1802 = add i64 %v2, 1
  %v1803 = mul i64 %v1801, %v2
  %v1804 = sdiv i64 %v1803, %v3
  %v1805 = mul i64 %v1804, 1
  %v1806 = icmp slt i64 %v1805, 1
  %v1807 = select i1 %v1806, i64 %v1805, i64 1
  %v1808 = mul i64 %v1801, %v1802
  %v1809 = sdiv i64 %v1808, %v3
  %v1810 = mul i64 %v1809, 1
  %v1811 = icmp slt i64 %v1810, 1
  %v1812 = select i1 %v1811, i64 %v1810, i64 1
  %v1813 = icmp slt i64 %v1812, 1
  %v1814 = select i1 %v1813, i64 %v1812, i64 1
  br label %b182
b182:
  %v1815 = phi i64 [ %v1807, %b181 ], [ %v1838, %b183 ]
  %v1816 = icmp slt i64 %v1815, %v1814
  br i1 %v1816, label %b183, label %b184
b183:
  %v1817 = mul i64 %v1815, 2048
  %v1818 = mul i64 %v1815, 16
  %v1819 = add i64 %v1817, 0
  %v1820 = add i64 %v1818, 0
  %v1821 = getelementptr inbounds float, ptr %v1699, i64 %v1819
  %v1822 = sub i64 16, %v1820
  %v1823 = icmp slt i64 %v1822, 0
  %v1824 = select i1 %v1823, i64 0, i64 %v1822
  %v1825 = mul i64 %v1820, 128
  %v1826 = add i64 0, %v1825
  %v1827 = getelementptr inbounds float, ptr %v44, i64 %v1826
  call void @pack_turned(ptr %v1827, i64 128, i64 1, i64 128, i64 %v1824, ptr %v1821, i64 16)
  %v1828 = add i64 %v1817, 8
  %v1829 = add i64 %v1818, 8
  %v1830 = getelementptr inbounds float, ptr %v1699, i64 %v1828
  %v1831 = sub i64 16, %v1829
  %v1832 = icmp slt i64 %v1831, 0
  %v1833 = select i1 %v1832, i64 0, i64 %v1831
  %v1834 = mul i64 %v1829, 128
  %v1835 = add i64 0, %v1834
  %v1836 = getelementptr inbounds float, ptr %v44, i64 %v1835
  call void @pack_turned(ptr %v1836, i64 128, i64 1, i64 128, i64 %v1833, ptr %v1830, i64 16)
  %v1837 = add i64 %v1817, 2048
  %v1838 = add nsw i64 %v1815, 1
  br label %b182
b184:
  %v1839 = add i64 1, 0
  %v1840 = sdiv i64 %v1839, 1
  %v1841 = add i64 %v2, 1
  %v1842 = mul i64 %v1840, %v2
  %v1843 = sdiv i64 %v1842, %v3
  %v1844 = mul i64 %v1843, 1
  %v1845 = icmp slt i64 %v1844, 1
  %v1846 = select i1 %v1845, i64 %v1844, i64 1
  %v1847 = mul i64 %v1840, %v1841
  %v1848 = sdiv i64 %v1847, %v3
  %v1849 = mul i64 %v1848, 1
  %v1850 = icmp slt i64 %v1849, 1
  %v1851 = select i1 %v1850, i64 %v1849, i64 1
  %v1852 = icmp slt i64 %v1851, 1
  %v1853 = select i1 %v1852, i64 %v1851, i64 1
  br label %b185
b185:
  %v1854 = phi i64 [ %v1846, %b184 ], [ %v1877, %b186 ]
  %v1855 = icmp slt i64 %v1854, %v1853
  br i1 %v1855, label %b186, label %b187
b186:
  %v1856 = mul i64 %v1854, 256
  %v1857 = mul i64 %v1854, 16
  %v1858 = add i64 %v1856, 0
  %v1859 = add i64 %v1857, 0
  %v1860 = getelementptr inbounds float, ptr %v1700, i64 %v1858
  %v1861 = sub i64 16, %v1859
  %v1862 = icmp slt i64 %v1861, 0
  %v1863 = select i1 %v1862, i64 0, i64 %v1861
  %v1864 = mul i64 %v1859, 16
  %v1865 = add i64 0, %v1864
  %v1866 = getelementptr inbounds float, ptr %v56, i64 %v1865
  call void @pack_turned(ptr %v1866, i64 16, i64 1, i64 16, i64 %v1863, ptr %v1860, i64 16)
  %v1867 = add i64 %v1856, 8
  %v1868 = add i64 %v1857, 8
  %v1869 = getelementptr inbounds float, ptr %v1700, i64 %v1867
  %v1870 = sub i64 16, %v1868
  %v1871 = icmp slt i64 %v1870, 0
  %v1872 = select i1 %v1871, i64 0, i64 %v1870
  %v1873 = mul i64 %v1868, 16
  %v1874 = add i64 0, %v1873
  %v1875 = getelementptr inbounds float, ptr %v56, i64 %v1874
  call void @pack_turned(ptr %v1875, i64 16, i64 1, i64 16, i64 %v1872, ptr %v1869, i64 16)
  %v1876 = add i64 %v1856, 256
  %v1877 = add nsw i64 %v1854, 1
  br label %b185
b187:
  br label %b175
b175:
  %v1878 = icmp sgt i64 %v3, 1
  br i1 %v1878, label %b188, label %b189
b188:
  %v1879 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1880 = atomicrmw add ptr %v1879, i64 1 acq_rel
  %v1881 = load i64, ptr %v363, align 8
  %v1882 = add i64 %v1881, 1
  store i64 %v1882, ptr %v363, align 8
  %v1883 = mul i64 %v3, %v1882
  br label %b190
b190:
  %v1884 = load atomic i64, ptr %v1879 acquire, align 8
  %v1885 = icmp slt i64 %v1884, %v1883
  br i1 %v1885, label %b191, label %b192
b191:
  %v1886 = call i32 @sched_yield()
  br label %b190
b192:
  br label %b189
b189:
  %v1888 = add i64 %v8, 0
  %v1889 = sdiv i64 %v1888, 1
  %v1890 = add i64 %v2, 1
  %v1891 = mul i64 %v1889, %v2
  %v1892 = sdiv i64 %v1891, %v3
  %v1893 = mul i64 %v1892, 1
  %v1894 = icmp slt i64 %v1893, %v8
  %v1895 = select i1 %v1894, i64 %v1893, i64 %v8
  %v1896 = mul i64 %v1889, %v1890
  %v1897 = sdiv i64 %v1896, %v3
  %v1898 = mul i64 %v1897, 1
  %v1899 = icmp slt i64 %v1898, %v8
  %v1900 = select i1 %v1899, i64 %v1898, i64 %v8
  br label %b193
b193:
  %v1901 = phi i64 [ %v1895, %b189 ], [ %v1955, %b198 ]
  %v1902 = icmp slt i64 %v1901, %v1900
  br i1 %v1902, label %b194, label %b195
b194:
  %v1903 = add i64 %v1901, 96
  %v1904 = icmp slt i64 %v1903, %v1900
  %v1905 = select i1 %v1904, i64 %v1903, i64 %v1900
  br label %b196
b196:
  %v1906 = phi i64 [ 0, %b194 ], [ %v1954, %b201 ]
  %v1907 = icmp slt i64 %v1906, 1
  br i1 %v1907, label %b197, label %b198
b197:
  %v1908 = sub i64 %v1905, %v1901
  %v1909 = sub i64 6, 1
  %v1910 = add i64 %v1908, %v1909
  %v1911 = sdiv i64 %v1910, 6
  br label %b199
b199:
  %v1912 = phi i64 [ 0, %b197 ], [ %v1953, %b206 ]
  %v1913 = icmp slt i64 %v1912, %v1911
  br i1 %v1913, label %b200, label %b201
b200:
  %v1914 = mul i64 %v1908, %v1912
  %v1915 = sdiv i64 %v1914, %v1911
  %v1916 = add i64 %v1901, %v1915
  %v1917 = add i64 %v1912, 1
  %v1918 = mul i64 %v1908, %v1917
  %v1919 = sdiv i64 %v1918, %v1911
  %v1920 = add i64 %v1901, %v1919
  %v1921 = mul i64 %v1906, 256
  %v1922 = getelementptr inbounds float, ptr %v1697, i64 %v1921
  %v1923 = sub i64 %v1920, %v1916
  %v1924 = mul i64 %v1916, 16
  %v1925 = getelementptr inbounds float, ptr %v120, i64 %v1924
  %v1926 = getelementptr inbounds float, ptr %v1925, i64 0
  %v1927 = sub i64 %v1923, 1
  %v1928 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1927
  %v1929 = load ptr, ptr %v1928, align 4
  %v1930 = getelementptr inbounds float, ptr %v1887, i64 0
  %v1931 = icmp sgt i64 %v1923, 0
  br i1 %v1931, label %b202, label %b203
b202:
  call void %v1929(ptr %v1926, i64 16, ptr %v1922, i64 16, ptr %v1930, i64 16, i64 8)
  br label %b203
b203:
  %v1932 = add i64 %v1921, 256
  br label %b204
b204:
  %v1933 = phi i64 [ %v1916, %b203 ], [ %v1952, %b209 ]
  %v1934 = icmp slt i64 %v1933, %v1920
  br i1 %v1934, label %b205, label %b206
b205:
  %v1935 = sub i64 %v1933, %v1916
  %v1936 = mul i64 %v1935, 16
  %v1937 = getelementptr inbounds float, ptr %v1887, i64 %v1936
  %v1938 = mul i64 %v1933, 16
  %v1939 = getelementptr inbounds float, ptr %v160, i64 %v1938
  br label %b207
b207:
  %v1940 = phi i64 [ 0, %b205 ], [ %v1951, %b208 ]
  %v1941 = icmp slt i64 %v1940, 2
  br i1 %v1941, label %b208, label %b209
b208:
  %v1942 = mul i64 %v1906, 2
  %v1943 = add i64 %v1942, %v1940
  %v1944 = mul i64 %v1943, 8
  %v1945 = add i64 0, %v1940
  %v1946 = mul i64 %v1945, 8
  %v1947 = getelementptr inbounds float, ptr %v1937, i64 %v1946
  %v1948 = load <8 x float>, ptr %v1947, align 4
  %v1949 = add i64 0, %v1944
  %v1950 = getelementptr inbounds float, ptr %v1939, i64 %v1949
  store <8 x float> %v1948, ptr %v1950, align 4
  %v1951 = add nsw i64 %v1940, 1
  br label %b207
b209:
  %v1952 = add nsw i64 %v1933, 1
  br label %b204
b206:
  %v1953 = add nsw i64 %v1912, 1
  br label %b199
b201:
  %v1954 = add nsw i64 %v1906, 1
  br label %b196
b198:
  %v1955 = add nsw i64 %v1901, 96
  br label %b193
b195:
  %v1957 = add i64 %v8, 0
  %v1958 = sdiv i64 %v1957, 1
  %v1959 = add i64 %v2, 1
  %v1960 = mul i64 %v1958, %v2
  %v1961 = sdiv i64 %v1960, %v3
  %v1962 = mul i64 %v1961, 1
  %v1963 = icmp slt i64 %v1962, %v8
  %v1964 = select i1 %v1963, i64 %v1962, i64 %v8
  %v1965 = mul i64 %v1958, %v1959
  %v1966 = sdiv i64 %v1965, %v3
  %v1967 = mul i64 %v1966, 1
  %v1968 = icmp slt i64 %v1967, %v8
  %v1969 = select i1 %v1968, i64 %v1967, i64 %v8
  br label %b210
b210:
  %v1970 = phi i64 [ %v1964, %b195 ], [ %v2053, %b215 ]
  %v1971 = icmp slt i64 %v1970, %v1969
  br i1 %v1971, label %b211, label %b212
b211:
  %v1972 = add i64 %v1970, 96
  %v1973 = icmp slt i64 %v1972, %v1969
  %v1974 = select i1 %v1973, i64 %v1972, i64 %v1969
  br label %b213
b213:
  %v1975 = phi i64 [ 0, %b211 ], [ %v2052, %b218 ]
  %v1976 = icmp slt i64 %v1975, 4
  br i1 %v1976, label %b214, label %b215
b214:
  %v1977 = sub i64 %v1974, %v1970
  %v1978 = sub i64 2, 1
  %v1979 = add i64 %v1977, %v1978
  %v1980 = sdiv i64 %v1979, 2
  br label %b216
b216:
  %v1981 = phi i64 [ 0, %b214 ], [ %v2051, %b223 ]
  %v1982 = icmp slt i64 %v1981, %v1980
  br i1 %v1982, label %b217, label %b218
b217:
  %v1983 = mul i64 %v1977, %v1981
  %v1984 = sdiv i64 %v1983, %v1980
  %v1985 = add i64 %v1970, %v1984
  %v1986 = add i64 %v1981, 1
  %v1987 = mul i64 %v1977, %v1986
  %v1988 = sdiv i64 %v1987, %v1980
  %v1989 = add i64 %v1970, %v1988
  %v1990 = mul i64 %v1975, 512
  %v1991 = getelementptr inbounds float, ptr %v1698, i64 %v1990
  %v1992 = sub i64 %v1989, %v1985
  %v1993 = mul i64 %v1985, 16
  %v1994 = getelementptr inbounds float, ptr %v130, i64 %v1993
  %v1995 = getelementptr inbounds float, ptr %v1994, i64 0
  %v1996 = sub i64 %v1992, 1
  %v1997 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v1996
  %v1998 = load ptr, ptr %v1997, align 4
  %v1999 = getelementptr inbounds float, ptr %v1956, i64 0
  %v2000 = icmp sgt i64 %v1992, 0
  br i1 %v2000, label %b219, label %b220
b219:
  call void %v1998(ptr %v1995, i64 16, ptr %v1991, i64 16, ptr %v1999, i64 32, i64 8)
  br label %b220
b220:
  %v2001 = add i64 %v1990, 512
  br label %b221
b221:
  %v2002 = phi i64 [ %v1985, %b220 ], [ %v2050, %b226 ]
  %v2003 = icmp slt i64 %v2002, %v1989
  br i1 %v2003, label %b222, label %b223
b222:
  %v2004 = sub i64 %v2002, %v1985
  %v2005 = mul i64 %v2004, 32
  %v2006 = getelementptr inbounds float, ptr %v1956, i64 %v2005
  %v2007 = mul i64 %v2002, 128
  %v2008 = getelementptr inbounds float, ptr %v162, i64 %v2007
  br label %b224
b224:
  %v2009 = phi i64 [ 0, %b222 ], [ %v2049, %b225 ]
  %v2010 = icmp slt i64 %v2009, 4
  br i1 %v2010, label %b225, label %b226
b225:
  %v2011 = mul i64 %v1975, 4
  %v2012 = add i64 %v2011, %v2009
  %v2013 = mul i64 %v2012, 8
  %v2014 = add i64 0, %v2009
  %v2015 = mul i64 %v2014, 8
  %v2016 = getelementptr inbounds float, ptr %v2006, i64 %v2015
  %v2017 = load <8 x float>, ptr %v2016, align 4
  %v2018 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2017)
  %v2019 = fneg <8 x float> %v2018
  %v2020 = fcmp olt <8 x float> %v2019, splat (float 0xC05A400000000000)
  %v2021 = select <8 x i1> %v2020, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2019
  %v2022 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2021, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2023 = fsub <8 x float> %v2022, splat (float 0x4168000000000000)
  %v2024 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2023, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2021)
  %v2025 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2023, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2024)
  %v2026 = bitcast <8 x float> %v2022 to <8 x i32>
  %v2027 = fmul <8 x float> %v2025, %v2025
  %v2028 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2025, <8 x float> splat (float 0x3F81227F40000000))
  %v2029 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2028, <8 x float> %v2025, <8 x float> splat (float 0x3FA5556740000000))
  %v2030 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2029, <8 x float> %v2025, <8 x float> splat (float 0x3FC5554B00000000))
  %v2031 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2030, <8 x float> %v2025, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2032 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2027, <8 x float> %v2031, <8 x float> %v2025)
  %v2033 = sub <8 x i32> %v2026, splat (i32 1262485250)
  %v2034 = lshr <8 x i32> %v2033, splat (i32 1)
  %v2035 = sub <8 x i32> %v2033, %v2034
  %v2036 = shl <8 x i32> %v2034, splat (i32 23)
  %v2037 = bitcast <8 x i32> %v2036 to <8 x float>
  %v2038 = shl <8 x i32> %v2035, splat (i32 23)
  %v2039 = bitcast <8 x i32> %v2038 to <8 x float>
  %v2040 = fadd <8 x float> %v2032, splat (float 0x3FF0000000000000)
  %v2041 = fmul <8 x float> %v2040, %v2037
  %v2042 = fmul <8 x float> %v2041, %v2039
  %v2043 = fcmp olt <8 x float> %v2017, splat (float 0x0000000000000000)
  %v2044 = select <8 x i1> %v2043, <8 x float> %v2042, <8 x float> splat (float 0x3FF0000000000000)
  %v2045 = fadd <8 x float> %v2042, splat (float 0x3FF0000000000000)
  %v2046 = fdiv <8 x float> %v2044, %v2045
  %v2047 = add i64 0, %v2013
  %v2048 = getelementptr inbounds float, ptr %v2008, i64 %v2047
  store <8 x float> %v2046, ptr %v2048, align 4
  %v2049 = add nsw i64 %v2009, 1
  br label %b224
b226:
  %v2050 = add nsw i64 %v2002, 1
  br label %b221
b223:
  %v2051 = add nsw i64 %v1981, 1
  br label %b216
b218:
  %v2052 = add nsw i64 %v1975, 1
  br label %b213
b215:
  %v2053 = add nsw i64 %v1970, 96
  br label %b210
b212:
  %v2055 = add i64 %v8, 0
  %v2056 = sdiv i64 %v2055, 1
  %v2057 = add i64 %v2, 1
  %v2058 = mul i64 %v2056, %v2
  %v2059 = sdiv i64 %v2058, %v3
  %v2060 = mul i64 %v2059, 1
  %v2061 = icmp slt i64 %v2060, %v8
  %v2062 = select i1 %v2061, i64 %v2060, i64 %v8
  %v2063 = mul i64 %v2056, %v2057
  %v2064 = sdiv i64 %v2063, %v3
  %v2065 = mul i64 %v2064, 1
  %v2066 = icmp slt i64 %v2065, %v8
  %v2067 = select i1 %v2066, i64 %v2065, i64 %v8
  br label %b227
b227:
  %v2068 = phi i64 [ %v2062, %b212 ], [ %v2122, %b232 ]
  %v2069 = icmp slt i64 %v2068, %v2067
  br i1 %v2069, label %b228, label %b229
b228:
  %v2070 = add i64 %v2068, 96
  %v2071 = icmp slt i64 %v2070, %v2067
  %v2072 = select i1 %v2071, i64 %v2070, i64 %v2067
  br label %b230
b230:
  %v2073 = phi i64 [ 0, %b228 ], [ %v2121, %b235 ]
  %v2074 = icmp slt i64 %v2073, 1
  br i1 %v2074, label %b231, label %b232
b231:
  %v2075 = sub i64 %v2072, %v2068
  %v2076 = sub i64 6, 1
  %v2077 = add i64 %v2075, %v2076
  %v2078 = sdiv i64 %v2077, 6
  br label %b233
b233:
  %v2079 = phi i64 [ 0, %b231 ], [ %v2120, %b240 ]
  %v2080 = icmp slt i64 %v2079, %v2078
  br i1 %v2080, label %b234, label %b235
b234:
  %v2081 = mul i64 %v2075, %v2079
  %v2082 = sdiv i64 %v2081, %v2078
  %v2083 = add i64 %v2068, %v2082
  %v2084 = add i64 %v2079, 1
  %v2085 = mul i64 %v2075, %v2084
  %v2086 = sdiv i64 %v2085, %v2078
  %v2087 = add i64 %v2068, %v2086
  %v2088 = mul i64 %v2073, 2048
  %v2089 = getelementptr inbounds float, ptr %v1699, i64 %v2088
  %v2090 = sub i64 %v2087, %v2083
  %v2091 = mul i64 %v2083, 128
  %v2092 = getelementptr inbounds float, ptr %v162, i64 %v2091
  %v2093 = getelementptr inbounds float, ptr %v2092, i64 0
  %v2094 = sub i64 %v2090, 1
  %v2095 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v2094
  %v2096 = load ptr, ptr %v2095, align 4
  %v2097 = getelementptr inbounds float, ptr %v2054, i64 0
  %v2098 = icmp sgt i64 %v2090, 0
  br i1 %v2098, label %b236, label %b237
b236:
  call void %v2096(ptr %v2093, i64 128, ptr %v2089, i64 128, ptr %v2097, i64 16, i64 8)
  br label %b237
b237:
  %v2099 = add i64 %v2088, 2048
  br label %b238
b238:
  %v2100 = phi i64 [ %v2083, %b237 ], [ %v2119, %b243 ]
  %v2101 = icmp slt i64 %v2100, %v2087
  br i1 %v2101, label %b239, label %b240
b239:
  %v2102 = sub i64 %v2100, %v2083
  %v2103 = mul i64 %v2102, 16
  %v2104 = getelementptr inbounds float, ptr %v2054, i64 %v2103
  %v2105 = mul i64 %v2100, 16
  %v2106 = getelementptr inbounds float, ptr %v164, i64 %v2105
  br label %b241
b241:
  %v2107 = phi i64 [ 0, %b239 ], [ %v2118, %b242 ]
  %v2108 = icmp slt i64 %v2107, 2
  br i1 %v2108, label %b242, label %b243
b242:
  %v2109 = mul i64 %v2073, 2
  %v2110 = add i64 %v2109, %v2107
  %v2111 = mul i64 %v2110, 8
  %v2112 = add i64 0, %v2107
  %v2113 = mul i64 %v2112, 8
  %v2114 = getelementptr inbounds float, ptr %v2104, i64 %v2113
  %v2115 = load <8 x float>, ptr %v2114, align 4
  %v2116 = add i64 0, %v2111
  %v2117 = getelementptr inbounds float, ptr %v2106, i64 %v2116
  store <8 x float> %v2115, ptr %v2117, align 4
  %v2118 = add nsw i64 %v2107, 1
  br label %b241
b243:
  %v2119 = add nsw i64 %v2100, 1
  br label %b238
b240:
  %v2120 = add nsw i64 %v2079, 1
  br label %b233
b235:
  %v2121 = add nsw i64 %v2073, 1
  br label %b230
b232:
  %v2122 = add nsw i64 %v2068, 96
  br label %b227
b229:
  %v2123 = add i64 %v8, 0
  %v2124 = sdiv i64 %v2123, 1
  %v2125 = add i64 %v2, 1
  %v2126 = mul i64 %v2124, %v2
  %v2127 = sdiv i64 %v2126, %v3
  %v2128 = mul i64 %v2127, 1
  %v2129 = icmp slt i64 %v2128, %v8
  %v2130 = select i1 %v2129, i64 %v2128, i64 %v8
  %v2131 = mul i64 %v2124, %v2125
  %v2132 = sdiv i64 %v2131, %v3
  %v2133 = mul i64 %v2132, 1
  %v2134 = icmp slt i64 %v2133, %v8
  %v2135 = select i1 %v2134, i64 %v2133, i64 %v8
  br label %b244
b244:
  %v2136 = phi i64 [ %v2130, %b229 ], [ %v2181, %b249 ]
  %v2137 = icmp slt i64 %v2136, %v2135
  br i1 %v2137, label %b245, label %b246
b245:
  br label %b247
b247:
  %v2138 = phi i64 [ 0, %b245 ], [ %v2180, %b252 ]
  %v2139 = icmp slt i64 %v2138, 2
  br i1 %v2139, label %b248, label %b249
b248:
  br label %b250
b250:
  %v2140 = phi i64 [ 0, %b248 ], [ %v2165, %b251 ]
  %v2141 = phi <8 x float> [ splat (float 0x0000000000000000), %b248 ], [ %v2164, %b251 ]
  %v2142 = icmp slt i64 %v2140, 8
  br i1 %v2142, label %b251, label %b252
b251:
  %v2143 = mul i64 %v2136, 16
  %v2144 = getelementptr inbounds float, ptr %v160, i64 %v2143
  %v2145 = mul i64 %v2136, 16
  %v2146 = getelementptr inbounds float, ptr %v148, i64 %v2145
  %v2147 = mul i64 %v2138, 8
  %v2148 = add i64 0, %v2147
  %v2149 = add i64 %v2148, %v2140
  %v2150 = getelementptr inbounds float, ptr %v2144, i64 %v2149
  %v2151 = load <8 x float>, ptr %v2150, align 4
  %v2152 = mul i64 %v2138, 8
  %v2153 = add i64 0, %v2152
  %v2154 = add i64 %v2153, %v2140
  %v2155 = getelementptr inbounds float, ptr %v2146, i64 %v2154
  %v2156 = load <8 x float>, ptr %v2155, align 4
  %v2157 = fmul <8 x float> %v2151, %v2156
  %v2158 = mul i64 %v2138, 8
  %v2159 = add i64 0, %v2158
  %v2160 = add i64 %v2159, %v2140
  %v2161 = getelementptr inbounds float, ptr %v50, i64 %v2160
  %v2162 = load <8 x float>, ptr %v2161, align 4
  %v2163 = fmul <8 x float> %v2157, %v2162
  %v2164 = fadd <8 x float> %v2141, %v2163
  %v2165 = add nsw i64 %v2140, 8
  br label %b250
b252:
  %v2166 = shufflevector <8 x float> %v2141, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2167 = shufflevector <8 x float> %v2141, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2168 = fadd <4 x float> %v2166, %v2167
  %v2169 = shufflevector <4 x float> %v2168, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2170 = shufflevector <4 x float> %v2168, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2171 = fadd <2 x float> %v2169, %v2170
  %v2172 = extractelement <2 x float> %v2171, i64 0
  %v2173 = extractelement <2 x float> %v2171, i64 1
  %v2174 = fadd float %v2172, %v2173
  %v2175 = fadd float %v2174, 0x0000000000000000
  %v2176 = mul i64 %v2136, 2
  %v2177 = getelementptr inbounds float, ptr %v166, i64 %v2176
  %v2178 = add i64 0, %v2138
  %v2179 = getelementptr inbounds float, ptr %v2177, i64 %v2178
  store float %v2175, ptr %v2179, align 4
  %v2180 = add nsw i64 %v2138, 1
  br label %b247
b249:
  %v2181 = add nsw i64 %v2136, 1
  br label %b244
b246:
  %v2182 = add i64 %v8, 0
  %v2183 = sdiv i64 %v2182, 1
  %v2184 = add i64 %v2, 1
  %v2185 = mul i64 %v2183, %v2
  %v2186 = sdiv i64 %v2185, %v3
  %v2187 = mul i64 %v2186, 1
  %v2188 = icmp slt i64 %v2187, %v8
  %v2189 = select i1 %v2188, i64 %v2187, i64 %v8
  %v2190 = mul i64 %v2183, %v2184
  %v2191 = sdiv i64 %v2190, %v3
  %v2192 = mul i64 %v2191, 1
  %v2193 = icmp slt i64 %v2192, %v8
  %v2194 = select i1 %v2193, i64 %v2192, i64 %v8
  br label %b253
b253:
  %v2195 = phi i64 [ %v2189, %b246 ], [ %v2243, %b258 ]
  %v2196 = icmp slt i64 %v2195, %v2194
  br i1 %v2196, label %b254, label %b255
b254:
  br label %b256
b256:
  %v2197 = phi i64 [ 0, %b254 ], [ %v2242, %b261 ]
  %v2198 = icmp slt i64 %v2197, 2
  br i1 %v2198, label %b257, label %b258
b257:
  br label %b259
b259:
  %v2199 = phi i64 [ 0, %b257 ], [ %v2241, %b264 ]
  %v2200 = icmp slt i64 %v2199, 8
  br i1 %v2200, label %b260, label %b261
b260:
  br label %b262
b262:
  %v2201 = phi i64 [ 0, %b260 ], [ %v2224, %b263 ]
  %v2202 = phi <8 x float> [ splat (float 0x0000000000000000), %b260 ], [ %v2223, %b263 ]
  %v2203 = icmp slt i64 %v2201, 8
  br i1 %v2203, label %b263, label %b264
b263:
  %v2204 = mul i64 1, %v7
  %v2205 = add i64 %v2195, %v2204
  %v2206 = mul i64 %v2205, 128
  %v2207 = getelementptr inbounds float, ptr %v60, i64 %v2206
  %v2208 = mul i64 %v2195, 16
  %v2209 = getelementptr inbounds float, ptr %v160, i64 %v2208
  %v2210 = mul i64 %v2197, 64
  %v2211 = add i64 0, %v2210
  %v2212 = mul i64 %v2199, 8
  %v2213 = add i64 %v2211, %v2212
  %v2214 = add i64 %v2213, %v2201
  %v2215 = getelementptr inbounds float, ptr %v2207, i64 %v2214
  %v2216 = load <8 x float>, ptr %v2215, align 4
  %v2217 = mul i64 %v2197, 8
  %v2218 = add i64 0, %v2217
  %v2219 = add i64 %v2218, %v2201
  %v2220 = getelementptr inbounds float, ptr %v2209, i64 %v2219
  %v2221 = load <8 x float>, ptr %v2220, align 4
  %v2222 = fmul <8 x float> %v2216, %v2221
  %v2223 = fadd <8 x float> %v2202, %v2222
  %v2224 = add nsw i64 %v2201, 8
  br label %b262
b264:
  %v2225 = shufflevector <8 x float> %v2202, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2226 = shufflevector <8 x float> %v2202, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2227 = fadd <4 x float> %v2225, %v2226
  %v2228 = shufflevector <4 x float> %v2227, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2229 = shufflevector <4 x float> %v2227, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2230 = fadd <2 x float> %v2228, %v2229
  %v2231 = extractelement <2 x float> %v2230, i64 0
  %v2232 = extractelement <2 x float> %v2230, i64 1
  %v2233 = fadd float %v2231, %v2232
  %v2234 = fadd float %v2233, 0x0000000000000000
  %v2235 = mul i64 %v2195, 16
  %v2236 = getelementptr inbounds float, ptr %v168, i64 %v2235
  %v2237 = mul i64 %v2197, 8
  %v2238 = add i64 0, %v2237
  %v2239 = add i64 %v2238, %v2199
  %v2240 = getelementptr inbounds float, ptr %v2236, i64 %v2239
  store float %v2234, ptr %v2240, align 4
  %v2241 = add nsw i64 %v2199, 1
  br label %b259
b261:
  %v2242 = add nsw i64 %v2197, 1
  br label %b256
b258:
  %v2243 = add nsw i64 %v2195, 1
  br label %b253
b255:
  %v2244 = add i64 %v8, 0
  %v2245 = sdiv i64 %v2244, 1
  %v2246 = add i64 %v2, 1
  %v2247 = mul i64 %v2245, %v2
  %v2248 = sdiv i64 %v2247, %v3
  %v2249 = mul i64 %v2248, 1
  %v2250 = icmp slt i64 %v2249, %v8
  %v2251 = select i1 %v2250, i64 %v2249, i64 %v8
  %v2252 = mul i64 %v2245, %v2246
  %v2253 = sdiv i64 %v2252, %v3
  %v2254 = mul i64 %v2253, 1
  %v2255 = icmp slt i64 %v2254, %v8
  %v2256 = select i1 %v2255, i64 %v2254, i64 %v8
  br label %b265
b265:
  %v2257 = phi i64 [ %v2251, %b255 ], [ %v2274, %b266 ]
  %v2258 = icmp slt i64 %v2257, %v2256
  br i1 %v2258, label %b266, label %b267
b266:
  %v2259 = mul i64 %v2257, 2
  %v2260 = getelementptr inbounds float, ptr %v166, i64 %v2259
  %v2261 = mul i64 %v2257, 2
  %v2262 = getelementptr inbounds float, ptr %v170, i64 %v2261
  %v2263 = icmp ult i64 2, 8
  %v2264 = select i1 %v2263, i64 2, i64 8
  %v2265 = trunc i64 %v2264 to i32
  %v2266 = insertelement <8 x i32> poison, i32 %v2265, i64 0
  %v2267 = shufflevector <8 x i32> %v2266, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2268 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2267
  %v2269 = add i64 0, 0
  %v2270 = getelementptr inbounds float, ptr %v2260, i64 %v2269
  %v2271 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2270, <8 x i1> %v2268, <8 x float> zeroinitializer)
  %v2272 = add i64 0, 0
  %v2273 = getelementptr inbounds float, ptr %v2262, i64 %v2272
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2271, ptr align 4 %v2273, <8 x i1> %v2268)
  %v2274 = add nsw i64 %v2257, 1
  br label %b265
b267:
  %v2275 = add i64 %v8, 0
  %v2276 = sdiv i64 %v2275, 1
  %v2277 = add i64 %v2, 1
  %v2278 = mul i64 %v2276, %v2
  %v2279 = sdiv i64 %v2278, %v3
  %v2280 = mul i64 %v2279, 1
  %v2281 = icmp slt i64 %v2280, %v8
  %v2282 = select i1 %v2281, i64 %v2280, i64 %v8
  %v2283 = mul i64 %v2276, %v2277
  %v2284 = sdiv i64 %v2283, %v3
  %v2285 = mul i64 %v2284, 1
  %v2286 = icmp slt i64 %v2285, %v8
  %v2287 = select i1 %v2286, i64 %v2285, i64 %v8
  br label %b268
b268:
  %v2288 = phi i64 [ %v2282, %b267 ], [ %v2319, %b273 ]
  %v2289 = icmp slt i64 %v2288, %v2287
  br i1 %v2289, label %b269, label %b270
b269:
  br label %b271
b271:
  %v2290 = phi i64 [ 0, %b269 ], [ %v2318, %b276 ]
  %v2291 = icmp slt i64 %v2290, 2
  br i1 %v2291, label %b272, label %b273
b272:
  br label %b274
b274:
  %v2292 = phi i64 [ 0, %b272 ], [ %v2303, %b275 ]
  %v2293 = phi <8 x float> [ splat (float 0x0000000000000000), %b272 ], [ %v2302, %b275 ]
  %v2294 = icmp slt i64 %v2292, 8
  br i1 %v2294, label %b275, label %b276
b275:
  %v2295 = mul i64 %v2288, 16
  %v2296 = getelementptr inbounds float, ptr %v168, i64 %v2295
  %v2297 = mul i64 %v2290, 8
  %v2298 = add i64 0, %v2297
  %v2299 = add i64 %v2298, %v2292
  %v2300 = getelementptr inbounds float, ptr %v2296, i64 %v2299
  %v2301 = load <8 x float>, ptr %v2300, align 4
  %v2302 = fadd <8 x float> %v2293, %v2301
  %v2303 = add nsw i64 %v2292, 8
  br label %b274
b276:
  %v2304 = shufflevector <8 x float> %v2293, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2305 = shufflevector <8 x float> %v2293, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2306 = fadd <4 x float> %v2304, %v2305
  %v2307 = shufflevector <4 x float> %v2306, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2308 = shufflevector <4 x float> %v2306, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2309 = fadd <2 x float> %v2307, %v2308
  %v2310 = extractelement <2 x float> %v2309, i64 0
  %v2311 = extractelement <2 x float> %v2309, i64 1
  %v2312 = fadd float %v2310, %v2311
  %v2313 = fadd float %v2312, 0x0000000000000000
  %v2314 = mul i64 %v2288, 2
  %v2315 = getelementptr inbounds float, ptr %v166, i64 %v2314
  %v2316 = add i64 0, %v2290
  %v2317 = getelementptr inbounds float, ptr %v2315, i64 %v2316
  store float %v2313, ptr %v2317, align 4
  %v2318 = add nsw i64 %v2290, 1
  br label %b271
b273:
  %v2319 = add nsw i64 %v2288, 1
  br label %b268
b270:
  %v2320 = add i64 %v8, 0
  %v2321 = sdiv i64 %v2320, 1
  %v2322 = add i64 %v2, 1
  %v2323 = mul i64 %v2321, %v2
  %v2324 = sdiv i64 %v2323, %v3
  %v2325 = mul i64 %v2324, 1
  %v2326 = icmp slt i64 %v2325, %v8
  %v2327 = select i1 %v2326, i64 %v2325, i64 %v8
  %v2328 = mul i64 %v2321, %v2322
  %v2329 = sdiv i64 %v2328, %v3
  %v2330 = mul i64 %v2329, 1
  %v2331 = icmp slt i64 %v2330, %v8
  %v2332 = select i1 %v2331, i64 %v2330, i64 %v8
  br label %b277
b277:
  %v2333 = phi i64 [ %v2327, %b270 ], [ %v2353, %b278 ]
  %v2334 = icmp slt i64 %v2333, %v2332
  br i1 %v2334, label %b278, label %b279
b278:
  %v2335 = mul i64 %v2333, 2
  %v2336 = getelementptr inbounds float, ptr %v166, i64 %v2335
  %v2337 = mul i64 %v2333, 2
  %v2338 = getelementptr inbounds float, ptr %v172, i64 %v2337
  %v2339 = icmp ult i64 2, 8
  %v2340 = select i1 %v2339, i64 2, i64 8
  %v2341 = trunc i64 %v2340 to i32
  %v2342 = insertelement <8 x i32> poison, i32 %v2341, i64 0
  %v2343 = shufflevector <8 x i32> %v2342, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2344 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2343
  %v2345 = add i64 0, 0
  %v2346 = getelementptr inbounds float, ptr %v2336, i64 %v2345
  %v2347 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2346, <8 x i1> %v2344, <8 x float> zeroinitializer)
  %v2348 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v2349 = shufflevector <8 x float> %v2348, <8 x float> poison, <8 x i32> zeroinitializer
  %v2350 = fdiv <8 x float> %v2347, %v2349
  %v2351 = add i64 0, 0
  %v2352 = getelementptr inbounds float, ptr %v2338, i64 %v2351
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2350, ptr align 4 %v2352, <8 x i1> %v2344)
  %v2353 = add nsw i64 %v2333, 1
  br label %b277
b279:
  %v2354 = add i64 %v8, 0
  %v2355 = sdiv i64 %v2354, 1
  %v2356 = add i64 %v2, 1
  %v2357 = mul i64 %v2355, %v2
  %v2358 = sdiv i64 %v2357, %v3
  %v2359 = mul i64 %v2358, 1
  %v2360 = icmp slt i64 %v2359, %v8
  %v2361 = select i1 %v2360, i64 %v2359, i64 %v8
  %v2362 = mul i64 %v2355, %v2356
  %v2363 = sdiv i64 %v2362, %v3
  %v2364 = mul i64 %v2363, 1
  %v2365 = icmp slt i64 %v2364, %v8
  %v2366 = select i1 %v2365, i64 %v2364, i64 %v8
  br label %b280
b280:
  %v2367 = phi i64 [ %v2361, %b279 ], [ %v2393, %b285 ]
  %v2368 = icmp slt i64 %v2367, %v2366
  br i1 %v2368, label %b281, label %b282
b281:
  br label %b283
b283:
  %v2369 = phi i64 [ 0, %b281 ], [ %v2392, %b284 ]
  %v2370 = icmp slt i64 %v2369, 2
  br i1 %v2370, label %b284, label %b285
b284:
  %v2371 = mul i64 %v2367, 16
  %v2372 = getelementptr inbounds float, ptr %v168, i64 %v2371
  %v2373 = mul i64 %v2367, 2
  %v2374 = getelementptr inbounds float, ptr %v172, i64 %v2373
  %v2375 = add i64 0, %v2369
  %v2376 = getelementptr inbounds float, ptr %v2374, i64 %v2375
  %v2377 = load float, ptr %v2376, align 4
  %v2378 = mul i64 %v2367, 16
  %v2379 = getelementptr inbounds float, ptr %v174, i64 %v2378
  %v2380 = mul i64 %v2369, 8
  %v2381 = add i64 0, %v2380
  %v2382 = add i64 %v2381, 0
  %v2383 = getelementptr inbounds float, ptr %v2372, i64 %v2382
  %v2384 = load <8 x float>, ptr %v2383, align 4
  %v2385 = insertelement <8 x float> poison, float %v2377, i64 0
  %v2386 = shufflevector <8 x float> %v2385, <8 x float> poison, <8 x i32> zeroinitializer
  %v2387 = fsub <8 x float> %v2384, %v2386
  %v2388 = mul i64 %v2369, 8
  %v2389 = add i64 0, %v2388
  %v2390 = add i64 %v2389, 0
  %v2391 = getelementptr inbounds float, ptr %v2379, i64 %v2390
  store <8 x float> %v2387, ptr %v2391, align 4
  %v2392 = add nsw i64 %v2369, 1
  br label %b283
b285:
  %v2393 = add nsw i64 %v2367, 1
  br label %b280
b282:
  %v2394 = add i64 %v8, 0
  %v2395 = sdiv i64 %v2394, 1
  %v2396 = add i64 %v2, 1
  %v2397 = mul i64 %v2395, %v2
  %v2398 = sdiv i64 %v2397, %v3
  %v2399 = mul i64 %v2398, 1
  %v2400 = icmp slt i64 %v2399, %v8
  %v2401 = select i1 %v2400, i64 %v2399, i64 %v8
  %v2402 = mul i64 %v2395, %v2396
  %v2403 = sdiv i64 %v2402, %v3
  %v2404 = mul i64 %v2403, 1
  %v2405 = icmp slt i64 %v2404, %v8
  %v2406 = select i1 %v2405, i64 %v2404, i64 %v8
  br label %b286
b286:
  %v2407 = phi i64 [ %v2401, %b282 ], [ %v2439, %b291 ]
  %v2408 = icmp slt i64 %v2407, %v2406
  br i1 %v2408, label %b287, label %b288
b287:
  br label %b289
b289:
  %v2409 = phi i64 [ 0, %b287 ], [ %v2438, %b294 ]
  %v2410 = icmp slt i64 %v2409, 2
  br i1 %v2410, label %b290, label %b291
b290:
  br label %b292
b292:
  %v2411 = phi i64 [ 0, %b290 ], [ %v2423, %b293 ]
  %v2412 = phi <8 x float> [ splat (float 0x0000000000000000), %b290 ], [ %v2422, %b293 ]
  %v2413 = icmp slt i64 %v2411, 8
  br i1 %v2413, label %b293, label %b294
b293:
  %v2414 = mul i64 %v2407, 16
  %v2415 = getelementptr inbounds float, ptr %v174, i64 %v2414
  %v2416 = mul i64 %v2409, 8
  %v2417 = add i64 0, %v2416
  %v2418 = add i64 %v2417, %v2411
  %v2419 = getelementptr inbounds float, ptr %v2415, i64 %v2418
  %v2420 = load <8 x float>, ptr %v2419, align 4
  %v2421 = fmul <8 x float> %v2420, %v2420
  %v2422 = fadd <8 x float> %v2412, %v2421
  %v2423 = add nsw i64 %v2411, 8
  br label %b292
b294:
  %v2424 = shufflevector <8 x float> %v2412, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2425 = shufflevector <8 x float> %v2412, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2426 = fadd <4 x float> %v2424, %v2425
  %v2427 = shufflevector <4 x float> %v2426, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2428 = shufflevector <4 x float> %v2426, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2429 = fadd <2 x float> %v2427, %v2428
  %v2430 = extractelement <2 x float> %v2429, i64 0
  %v2431 = extractelement <2 x float> %v2429, i64 1
  %v2432 = fadd float %v2430, %v2431
  %v2433 = fadd float %v2432, 0x0000000000000000
  %v2434 = mul i64 %v2407, 2
  %v2435 = getelementptr inbounds float, ptr %v166, i64 %v2434
  %v2436 = add i64 0, %v2409
  %v2437 = getelementptr inbounds float, ptr %v2435, i64 %v2436
  store float %v2433, ptr %v2437, align 4
  %v2438 = add nsw i64 %v2409, 1
  br label %b289
b291:
  %v2439 = add nsw i64 %v2407, 1
  br label %b286
b288:
  %v2440 = add i64 %v8, 0
  %v2441 = sdiv i64 %v2440, 1
  %v2442 = add i64 %v2, 1
  %v2443 = mul i64 %v2441, %v2
  %v2444 = sdiv i64 %v2443, %v3
  %v2445 = mul i64 %v2444, 1
  %v2446 = icmp slt i64 %v2445, %v8
  %v2447 = select i1 %v2446, i64 %v2445, i64 %v8
  %v2448 = mul i64 %v2441, %v2442
  %v2449 = sdiv i64 %v2448, %v3
  %v2450 = mul i64 %v2449, 1
  %v2451 = icmp slt i64 %v2450, %v8
  %v2452 = select i1 %v2451, i64 %v2450, i64 %v8
  br label %b295
b295:
  %v2453 = phi i64 [ %v2447, %b288 ], [ %v2484, %b296 ]
  %v2454 = icmp slt i64 %v2453, %v2452
  br i1 %v2454, label %b296, label %b297
b296:
  %v2455 = mul i64 %v2453, 2
  %v2456 = getelementptr inbounds float, ptr %v166, i64 %v2455
  %v2457 = mul i64 %v2453, 2
  %v2458 = getelementptr inbounds float, ptr %v172, i64 %v2457
  %v2459 = mul i64 %v2453, 2
  %v2460 = getelementptr inbounds float, ptr %v176, i64 %v2459
  %v2461 = icmp ult i64 2, 8
  %v2462 = select i1 %v2461, i64 2, i64 8
  %v2463 = trunc i64 %v2462 to i32
  %v2464 = insertelement <8 x i32> poison, i32 %v2463, i64 0
  %v2465 = shufflevector <8 x i32> %v2464, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2466 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2465
  %v2467 = add i64 0, 0
  %v2468 = getelementptr inbounds float, ptr %v2456, i64 %v2467
  %v2469 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2468, <8 x i1> %v2466, <8 x float> zeroinitializer)
  %v2470 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v2471 = shufflevector <8 x float> %v2470, <8 x float> poison, <8 x i32> zeroinitializer
  %v2472 = fdiv <8 x float> %v2469, %v2471
  %v2473 = insertelement <8 x float> poison, float 0x3F44F8B580000000, i64 0
  %v2474 = shufflevector <8 x float> %v2473, <8 x float> poison, <8 x i32> zeroinitializer
  %v2475 = fadd <8 x float> %v2472, %v2474
  %v2476 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v2475)
  %v2477 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2478 = shufflevector <8 x float> %v2477, <8 x float> poison, <8 x i32> zeroinitializer
  %v2479 = fdiv <8 x float> %v2478, %v2476
  %v2480 = add i64 0, 0
  %v2481 = getelementptr inbounds float, ptr %v2458, i64 %v2480
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2476, ptr align 4 %v2481, <8 x i1> %v2466)
  %v2482 = add i64 0, 0
  %v2483 = getelementptr inbounds float, ptr %v2460, i64 %v2482
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2479, ptr align 4 %v2483, <8 x i1> %v2466)
  %v2484 = add nsw i64 %v2453, 1
  br label %b295
b297:
  %v2485 = add i64 %v8, 0
  %v2486 = sdiv i64 %v2485, 1
  %v2487 = add i64 %v2, 1
  %v2488 = mul i64 %v2486, %v2
  %v2489 = sdiv i64 %v2488, %v3
  %v2490 = mul i64 %v2489, 1
  %v2491 = icmp slt i64 %v2490, %v8
  %v2492 = select i1 %v2491, i64 %v2490, i64 %v8
  %v2493 = mul i64 %v2486, %v2487
  %v2494 = sdiv i64 %v2493, %v3
  %v2495 = mul i64 %v2494, 1
  %v2496 = icmp slt i64 %v2495, %v8
  %v2497 = select i1 %v2496, i64 %v2495, i64 %v8
  br label %b298
b298:
  %v2498 = phi i64 [ %v2492, %b297 ], [ %v2552, %b303 ]
  %v2499 = icmp slt i64 %v2498, %v2497
  br i1 %v2499, label %b299, label %b300
b299:
  br label %b301
b301:
  %v2500 = phi i64 [ 0, %b299 ], [ %v2551, %b302 ]
  %v2501 = icmp slt i64 %v2500, 2
  br i1 %v2501, label %b302, label %b303
b302:
  %v2502 = mul i64 %v2498, 16
  %v2503 = getelementptr inbounds float, ptr %v174, i64 %v2502
  %v2504 = mul i64 %v2498, 2
  %v2505 = getelementptr inbounds float, ptr %v176, i64 %v2504
  %v2506 = add i64 0, %v2500
  %v2507 = getelementptr inbounds float, ptr %v2505, i64 %v2506
  %v2508 = load float, ptr %v2507, align 4
  %v2509 = mul i64 %v2498, 2
  %v2510 = getelementptr inbounds float, ptr %v170, i64 %v2509
  %v2511 = add i64 0, %v2500
  %v2512 = getelementptr inbounds float, ptr %v2510, i64 %v2511
  %v2513 = load float, ptr %v2512, align 4
  %v2514 = mul i64 %v2498, 16
  %v2515 = getelementptr inbounds float, ptr %v134, i64 %v2514
  %v2516 = mul i64 %v2498, 16
  %v2517 = getelementptr inbounds float, ptr %v168, i64 %v2516
  %v2518 = mul i64 %v2500, 8
  %v2519 = add i64 0, %v2518
  %v2520 = add i64 %v2519, 0
  %v2521 = getelementptr inbounds float, ptr %v2503, i64 %v2520
  %v2522 = load <8 x float>, ptr %v2521, align 4
  %v2523 = insertelement <8 x float> poison, float %v2508, i64 0
  %v2524 = shufflevector <8 x float> %v2523, <8 x float> poison, <8 x i32> zeroinitializer
  %v2525 = fmul <8 x float> %v2522, %v2524
  %v2526 = mul i64 %v2500, 8
  %v2527 = add i64 0, %v2526
  %v2528 = add i64 %v2527, 0
  %v2529 = getelementptr inbounds float, ptr %v52, i64 %v2528
  %v2530 = load <8 x float>, ptr %v2529, align 4
  %v2531 = fmul <8 x float> %v2525, %v2530
  %v2532 = mul i64 %v2500, 8
  %v2533 = add i64 0, %v2532
  %v2534 = add i64 %v2533, 0
  %v2535 = getelementptr inbounds float, ptr %v54, i64 %v2534
  %v2536 = load <8 x float>, ptr %v2535, align 4
  %v2537 = fadd <8 x float> %v2531, %v2536
  %v2538 = mul i64 %v2500, 8
  %v2539 = add i64 0, %v2538
  %v2540 = add i64 %v2539, 0
  %v2541 = getelementptr inbounds float, ptr %v2515, i64 %v2540
  %v2542 = load <8 x float>, ptr %v2541, align 4
  %v2543 = insertelement <8 x float> poison, float %v2513, i64 0
  %v2544 = shufflevector <8 x float> %v2543, <8 x float> poison, <8 x i32> zeroinitializer
  %v2545 = fmul <8 x float> %v2544, %v2542
  %v2546 = fadd <8 x float> %v2537, %v2545
  %v2547 = mul i64 %v2500, 8
  %v2548 = add i64 0, %v2547
  %v2549 = add i64 %v2548, 0
  %v2550 = getelementptr inbounds float, ptr %v2517, i64 %v2549
  store <8 x float> %v2546, ptr %v2550, align 4
  %v2551 = add nsw i64 %v2500, 1
  br label %b301
b303:
  %v2552 = add nsw i64 %v2498, 1
  br label %b298
b300:
  %v2553 = add i64 %v8, 0
  %v2554 = sdiv i64 %v2553, 1
  %v2555 = add i64 %v2, 1
  %v2556 = mul i64 %v2554, %v2
  %v2557 = sdiv i64 %v2556, %v3
  %v2558 = mul i64 %v2557, 1
  %v2559 = icmp slt i64 %v2558, %v8
  %v2560 = select i1 %v2559, i64 %v2558, i64 %v8
  %v2561 = mul i64 %v2554, %v2555
  %v2562 = sdiv i64 %v2561, %v3
  %v2563 = mul i64 %v2562, 1
  %v2564 = icmp slt i64 %v2563, %v8
  %v2565 = select i1 %v2564, i64 %v2563, i64 %v8
  br label %b304
b304:
  %v2566 = phi i64 [ %v2560, %b300 ], [ %v2586, %b309 ]
  %v2567 = icmp slt i64 %v2566, %v2565
  br i1 %v2567, label %b305, label %b306
b305:
  %v2568 = mul i64 %v2566, 16
  %v2569 = getelementptr inbounds float, ptr %v164, i64 %v2568
  %v2570 = mul i64 %v2566, 16
  %v2571 = getelementptr inbounds float, ptr %v168, i64 %v2570
  %v2572 = mul i64 %v2566, 16
  %v2573 = getelementptr inbounds float, ptr %v178, i64 %v2572
  br label %b307
b307:
  %v2574 = phi i64 [ 0, %b305 ], [ %v2585, %b308 ]
  %v2575 = icmp slt i64 %v2574, 16
  br i1 %v2575, label %b308, label %b309
b308:
  %v2576 = add i64 0, %v2574
  %v2577 = getelementptr inbounds float, ptr %v2569, i64 %v2576
  %v2578 = load <8 x float>, ptr %v2577, align 4
  %v2579 = add i64 0, %v2574
  %v2580 = getelementptr inbounds float, ptr %v2571, i64 %v2579
  %v2581 = load <8 x float>, ptr %v2580, align 4
  %v2582 = fmul <8 x float> %v2578, %v2581
  %v2583 = add i64 0, %v2574
  %v2584 = getelementptr inbounds float, ptr %v2573, i64 %v2583
  store <8 x float> %v2582, ptr %v2584, align 4
  %v2585 = add nsw i64 %v2574, 8
  br label %b307
b309:
  %v2586 = add nsw i64 %v2566, 1
  br label %b304
b306:
  %v2588 = add i64 %v8, 0
  %v2589 = sdiv i64 %v2588, 1
  %v2590 = add i64 %v2, 1
  %v2591 = mul i64 %v2589, %v2
  %v2592 = sdiv i64 %v2591, %v3
  %v2593 = mul i64 %v2592, 1
  %v2594 = icmp slt i64 %v2593, %v8
  %v2595 = select i1 %v2594, i64 %v2593, i64 %v8
  %v2596 = mul i64 %v2589, %v2590
  %v2597 = sdiv i64 %v2596, %v3
  %v2598 = mul i64 %v2597, 1
  %v2599 = icmp slt i64 %v2598, %v8
  %v2600 = select i1 %v2599, i64 %v2598, i64 %v8
  br label %b310
b310:
  %v2601 = phi i64 [ %v2595, %b306 ], [ %v2655, %b315 ]
  %v2602 = icmp slt i64 %v2601, %v2600
  br i1 %v2602, label %b311, label %b312
b311:
  %v2603 = add i64 %v2601, 96
  %v2604 = icmp slt i64 %v2603, %v2600
  %v2605 = select i1 %v2604, i64 %v2603, i64 %v2600
  br label %b313
b313:
  %v2606 = phi i64 [ 0, %b311 ], [ %v2654, %b318 ]
  %v2607 = icmp slt i64 %v2606, 1
  br i1 %v2607, label %b314, label %b315
b314:
  %v2608 = sub i64 %v2605, %v2601
  %v2609 = sub i64 6, 1
  %v2610 = add i64 %v2608, %v2609
  %v2611 = sdiv i64 %v2610, 6
  br label %b316
b316:
  %v2612 = phi i64 [ 0, %b314 ], [ %v2653, %b323 ]
  %v2613 = icmp slt i64 %v2612, %v2611
  br i1 %v2613, label %b317, label %b318
b317:
  %v2614 = mul i64 %v2608, %v2612
  %v2615 = sdiv i64 %v2614, %v2611
  %v2616 = add i64 %v2601, %v2615
  %v2617 = add i64 %v2612, 1
  %v2618 = mul i64 %v2608, %v2617
  %v2619 = sdiv i64 %v2618, %v2611
  %v2620 = add i64 %v2601, %v2619
  %v2621 = mul i64 %v2606, 256
  %v2622 = getelementptr inbounds float, ptr %v1700, i64 %v2621
  %v2623 = sub i64 %v2620, %v2616
  %v2624 = mul i64 %v2616, 16
  %v2625 = getelementptr inbounds float, ptr %v178, i64 %v2624
  %v2626 = getelementptr inbounds float, ptr %v2625, i64 0
  %v2627 = sub i64 %v2623, 1
  %v2628 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v2627
  %v2629 = load ptr, ptr %v2628, align 4
  %v2630 = getelementptr inbounds float, ptr %v2587, i64 0
  %v2631 = icmp sgt i64 %v2623, 0
  br i1 %v2631, label %b319, label %b320
b319:
  call void %v2629(ptr %v2626, i64 16, ptr %v2622, i64 16, ptr %v2630, i64 16, i64 8)
  br label %b320
b320:
  %v2632 = add i64 %v2621, 256
  br label %b321
b321:
  %v2633 = phi i64 [ %v2616, %b320 ], [ %v2652, %b326 ]
  %v2634 = icmp slt i64 %v2633, %v2620
  br i1 %v2634, label %b322, label %b323
b322:
  %v2635 = sub i64 %v2633, %v2616
  %v2636 = mul i64 %v2635, 16
  %v2637 = getelementptr inbounds float, ptr %v2587, i64 %v2636
  %v2638 = mul i64 %v2633, 16
  %v2639 = getelementptr inbounds float, ptr %v68, i64 %v2638
  br label %b324
b324:
  %v2640 = phi i64 [ 0, %b322 ], [ %v2651, %b325 ]
  %v2641 = icmp slt i64 %v2640, 2
  br i1 %v2641, label %b325, label %b326
b325:
  %v2642 = mul i64 %v2606, 2
  %v2643 = add i64 %v2642, %v2640
  %v2644 = mul i64 %v2643, 8
  %v2645 = add i64 0, %v2640
  %v2646 = mul i64 %v2645, 8
  %v2647 = getelementptr inbounds float, ptr %v2637, i64 %v2646
  %v2648 = load <8 x float>, ptr %v2647, align 4
  %v2649 = add i64 0, %v2644
  %v2650 = getelementptr inbounds float, ptr %v2639, i64 %v2649
  store <8 x float> %v2648, ptr %v2650, align 4
  %v2651 = add nsw i64 %v2640, 1
  br label %b324
b326:
  %v2652 = add nsw i64 %v2633, 1
  br label %b321
b323:
  %v2653 = add nsw i64 %v2612, 1
  br label %b316
b318:
  %v2654 = add nsw i64 %v2606, 1
  br label %b313
b315:
  %v2655 = add nsw i64 %v2601, 96
  br label %b310
b312:
  %v2656 = icmp sgt i64 %v3, 1
  br i1 %v2656, label %b327, label %b328
b327:
  %v2657 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2658 = atomicrmw add ptr %v2657, i64 1 acq_rel
  %v2659 = load i64, ptr %v363, align 8
  %v2660 = add i64 %v2659, 1
  store i64 %v2660, ptr %v363, align 8
  %v2661 = mul i64 %v3, %v2660
  br label %b329
b329:
  %v2662 = load atomic i64, ptr %v2657 acquire, align 8
  %v2663 = icmp slt i64 %v2662, %v2661
  br i1 %v2663, label %b330, label %b331
b330:
  %v2664 = call i32 @sched_yield()
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
  %v1284 = alloca float, i64 96, align 4
  %v2778 = alloca float, i64 96, align 4
  %v2920 = alloca float, i64 64, align 4
  %v3081 = alloca float, i64 64, align 4
  %v3158 = alloca float, i64 96, align 4
  %v3324 = alloca float, i64 96, align 4
  %v3479 = alloca float, i64 96, align 4
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
  %v1179 = phi i64 [ %v1173, %b114 ], [ %v1249, %b120 ]
  %v1180 = icmp slt i64 %v1179, %v1178
  br i1 %v1180, label %b116, label %b117
b116:
  br label %b118
b118:
  %v1181 = phi i64 [ 0, %b116 ], [ %v1248, %b123 ]
  %v1182 = icmp slt i64 %v1181, 2
  br i1 %v1182, label %b119, label %b120
b119:
  br label %b121
b121:
  %v1183 = phi i64 [ 0, %b119 ], [ %v1241, %b122 ]
  %v1184 = phi <8 x float> [ splat (float 0x0000000000000000), %b119 ], [ %v1240, %b122 ]
  %v1185 = icmp slt i64 %v1183, 8
  br i1 %v1185, label %b122, label %b123
b122:
  %v1186 = mul i64 %v1179, 16
  %v1187 = getelementptr inbounds float, ptr %v182, i64 %v1186
  %v1188 = mul i64 %v1181, 8
  %v1189 = add i64 0, %v1188
  %v1190 = add i64 %v1189, %v1183
  %v1191 = getelementptr inbounds float, ptr %v1187, i64 %v1190
  %v1192 = load float, ptr %v1191, align 4
  %v1193 = mul i64 %v1181, 8
  %v1194 = add i64 0, %v1193
  %v1195 = add i64 %v1194, %v1183
  %v1196 = getelementptr inbounds float, ptr %v52, i64 %v1195
  %v1197 = load float, ptr %v1196, align 4
  %v1198 = fmul float %v1192, %v1197
  %v1199 = mul i64 %v1179, 2
  %v1200 = getelementptr inbounds float, ptr %v176, i64 %v1199
  %v1201 = add i64 0, %v1181
  %v1202 = getelementptr inbounds float, ptr %v1200, i64 %v1201
  %v1203 = load float, ptr %v1202, align 4
  %v1204 = fmul float %v1198, %v1203
  %v1205 = mul i64 %v1179, 2
  %v1206 = getelementptr inbounds float, ptr %v192, i64 %v1205
  %v1207 = add i64 0, %v1181
  %v1208 = getelementptr inbounds float, ptr %v1206, i64 %v1207
  %v1209 = load float, ptr %v1208, align 4
  %v1210 = mul i64 %v1179, 16
  %v1211 = getelementptr inbounds float, ptr %v174, i64 %v1210
  %v1212 = mul i64 %v1181, 8
  %v1213 = add i64 0, %v1212
  %v1214 = add i64 %v1213, %v1183
  %v1215 = getelementptr inbounds float, ptr %v1211, i64 %v1214
  %v1216 = load float, ptr %v1215, align 4
  %v1217 = fmul float %v1209, %v1216
  %v1218 = fadd float %v1204, %v1217
  %v1219 = fadd float %v1218, %v1217
  %v1220 = mul i64 %v1179, 2
  %v1221 = getelementptr inbounds float, ptr %v200, i64 %v1220
  %v1222 = add i64 0, %v1181
  %v1223 = getelementptr inbounds float, ptr %v1221, i64 %v1222
  %v1224 = load float, ptr %v1223, align 4
  %v1225 = fadd float %v1219, %v1224
  %v1226 = mul i64 1, %v7
  %v1227 = add i64 %v1179, %v1226
  %v1228 = mul i64 %v1227, 128
  %v1229 = getelementptr inbounds float, ptr %v60, i64 %v1228
  %v1230 = mul i64 %v1181, 64
  %v1231 = add i64 0, %v1230
  %v1232 = add i64 %v1231, 0
  %v1233 = mul i64 %v1183, 8
  %v1234 = add i64 %v1232, %v1233
  %v1235 = getelementptr inbounds float, ptr %v1229, i64 %v1234
  %v1236 = load <8 x float>, ptr %v1235, align 4
  %v1237 = insertelement <8 x float> poison, float %v1225, i64 0
  %v1238 = shufflevector <8 x float> %v1237, <8 x float> poison, <8 x i32> zeroinitializer
  %v1239 = fmul <8 x float> %v1238, %v1236
  %v1240 = fadd <8 x float> %v1184, %v1239
  %v1241 = add nsw i64 %v1183, 1
  br label %b121
b123:
  %v1242 = mul i64 %v1179, 16
  %v1243 = getelementptr inbounds float, ptr %v202, i64 %v1242
  %v1244 = mul i64 %v1181, 8
  %v1245 = add i64 0, %v1244
  %v1246 = add i64 %v1245, 0
  %v1247 = getelementptr inbounds float, ptr %v1243, i64 %v1246
  store <8 x float> %v1184, ptr %v1247, align 4
  %v1248 = add nsw i64 %v1181, 1
  br label %b118
b120:
  %v1249 = add nsw i64 %v1179, 1
  br label %b115
b117:
  %v1250 = add i64 %v8, 0
  %v1251 = sdiv i64 %v1250, 1
  %v1252 = add i64 %v2, 1
  %v1253 = mul i64 %v1251, %v2
  %v1254 = sdiv i64 %v1253, %v3
  %v1255 = mul i64 %v1254, 1
  %v1256 = icmp slt i64 %v1255, %v8
  %v1257 = select i1 %v1256, i64 %v1255, i64 %v8
  %v1258 = mul i64 %v1251, %v1252
  %v1259 = sdiv i64 %v1258, %v3
  %v1260 = mul i64 %v1259, 1
  %v1261 = icmp slt i64 %v1260, %v8
  %v1262 = select i1 %v1261, i64 %v1260, i64 %v8
  br label %b124
b124:
  %v1263 = phi i64 [ %v1257, %b117 ], [ %v1283, %b129 ]
  %v1264 = icmp slt i64 %v1263, %v1262
  br i1 %v1264, label %b125, label %b126
b125:
  %v1265 = mul i64 %v1263, 16
  %v1266 = getelementptr inbounds float, ptr %v202, i64 %v1265
  %v1267 = mul i64 %v1263, 16
  %v1268 = getelementptr inbounds float, ptr %v194, i64 %v1267
  %v1269 = mul i64 %v1263, 16
  %v1270 = getelementptr inbounds float, ptr %v204, i64 %v1269
  br label %b127
b127:
  %v1271 = phi i64 [ 0, %b125 ], [ %v1282, %b128 ]
  %v1272 = icmp slt i64 %v1271, 16
  br i1 %v1272, label %b128, label %b129
b128:
  %v1273 = add i64 0, %v1271
  %v1274 = getelementptr inbounds float, ptr %v1266, i64 %v1273
  %v1275 = load <8 x float>, ptr %v1274, align 4
  %v1276 = add i64 0, %v1271
  %v1277 = getelementptr inbounds float, ptr %v1268, i64 %v1276
  %v1278 = load <8 x float>, ptr %v1277, align 4
  %v1279 = fadd <8 x float> %v1275, %v1278
  %v1280 = add i64 0, %v1271
  %v1281 = getelementptr inbounds float, ptr %v1270, i64 %v1280
  store <8 x float> %v1279, ptr %v1281, align 4
  %v1282 = add nsw i64 %v1271, 8
  br label %b127
b129:
  %v1283 = add nsw i64 %v1263, 1
  br label %b124
b126:
  %v1285 = add i64 %v8, 0
  %v1286 = sdiv i64 %v1285, 1
  %v1287 = add i64 %v2, 1
  %v1288 = mul i64 %v1286, %v2
  %v1289 = sdiv i64 %v1288, %v3
  %v1290 = mul i64 %v1289, 1
  %v1291 = icmp slt i64 %v1290, %v8
  %v1292 = select i1 %v1291, i64 %v1290, i64 %v8
  %v1293 = mul i64 %v1286, %v1287
  %v1294 = sdiv i64 %v1293, %v3
  %v1295 = mul i64 %v1294, 1
  %v1296 = icmp slt i64 %v1295, %v8
  %v1297 = select i1 %v1296, i64 %v1295, i64 %v8
  br label %b130
b130:
  %v1298 = phi i64 [ %v1292, %b126 ], [ %v1352, %b135 ]
  %v1299 = icmp slt i64 %v1298, %v1297
  br i1 %v1299, label %b131, label %b132
b131:
  %v1300 = add i64 %v1298, 96
  %v1301 = icmp slt i64 %v1300, %v1297
  %v1302 = select i1 %v1301, i64 %v1300, i64 %v1297
  br label %b133
b133:
  %v1303 = phi i64 [ 0, %b131 ], [ %v1351, %b138 ]
  %v1304 = icmp slt i64 %v1303, 1
  br i1 %v1304, label %b134, label %b135
b134:
  %v1305 = sub i64 %v1302, %v1298
  %v1306 = sub i64 6, 1
  %v1307 = add i64 %v1305, %v1306
  %v1308 = sdiv i64 %v1307, 6
  br label %b136
b136:
  %v1309 = phi i64 [ 0, %b134 ], [ %v1350, %b143 ]
  %v1310 = icmp slt i64 %v1309, %v1308
  br i1 %v1310, label %b137, label %b138
b137:
  %v1311 = mul i64 %v1305, %v1309
  %v1312 = sdiv i64 %v1311, %v1308
  %v1313 = add i64 %v1298, %v1312
  %v1314 = add i64 %v1309, 1
  %v1315 = mul i64 %v1305, %v1314
  %v1316 = sdiv i64 %v1315, %v1308
  %v1317 = add i64 %v1298, %v1316
  %v1318 = mul i64 %v1303, 256
  %v1319 = getelementptr inbounds float, ptr %v372, i64 %v1318
  %v1320 = sub i64 %v1317, %v1313
  %v1321 = mul i64 %v1313, 16
  %v1322 = getelementptr inbounds float, ptr %v204, i64 %v1321
  %v1323 = getelementptr inbounds float, ptr %v1322, i64 0
  %v1324 = sub i64 %v1320, 1
  %v1325 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1324
  %v1326 = load ptr, ptr %v1325, align 4
  %v1327 = getelementptr inbounds float, ptr %v1284, i64 0
  %v1328 = icmp sgt i64 %v1320, 0
  br i1 %v1328, label %b139, label %b140
b139:
  call void %v1326(ptr %v1323, i64 16, ptr %v1319, i64 16, ptr %v1327, i64 16, i64 8)
  br label %b140
b140:
  %v1329 = add i64 %v1318, 256
  br label %b141
b141:
  %v1330 = phi i64 [ %v1313, %b140 ], [ %v1349, %b146 ]
  %v1331 = icmp slt i64 %v1330, %v1317
  br i1 %v1331, label %b142, label %b143
b142:
  %v1332 = sub i64 %v1330, %v1313
  %v1333 = mul i64 %v1332, 16
  %v1334 = getelementptr inbounds float, ptr %v1284, i64 %v1333
  %v1335 = mul i64 %v1330, 16
  %v1336 = getelementptr inbounds float, ptr %v194, i64 %v1335
  br label %b144
b144:
  %v1337 = phi i64 [ 0, %b142 ], [ %v1348, %b145 ]
  %v1338 = icmp slt i64 %v1337, 2
  br i1 %v1338, label %b145, label %b146
b145:
  %v1339 = mul i64 %v1303, 2
  %v1340 = add i64 %v1339, %v1337
  %v1341 = mul i64 %v1340, 8
  %v1342 = add i64 0, %v1337
  %v1343 = mul i64 %v1342, 8
  %v1344 = getelementptr inbounds float, ptr %v1334, i64 %v1343
  %v1345 = load <8 x float>, ptr %v1344, align 4
  %v1346 = add i64 0, %v1341
  %v1347 = getelementptr inbounds float, ptr %v1336, i64 %v1346
  store <8 x float> %v1345, ptr %v1347, align 4
  %v1348 = add nsw i64 %v1337, 1
  br label %b144
b146:
  %v1349 = add nsw i64 %v1330, 1
  br label %b141
b143:
  %v1350 = add nsw i64 %v1309, 1
  br label %b136
b138:
  %v1351 = add nsw i64 %v1303, 1
  br label %b133
b135:
  %v1352 = add nsw i64 %v1298, 96
  br label %b130
b132:
  %v1353 = icmp sgt i64 %v3, 1
  br i1 %v1353, label %b147, label %b148
b147:
  %v1354 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1355 = atomicrmw add ptr %v1354, i64 1 acq_rel
  %v1356 = load i64, ptr %v363, align 8
  %v1357 = add i64 %v1356, 1
  store i64 %v1357, ptr %v363, align 8
  %v1358 = mul i64 %v3, %v1357
  br label %b149
b149:
  %v1359 = load atomic i64, ptr %v1354 acquire, align 8
  %v1360 = icmp slt i64 %v1359, %v1358
  br i1 %v1360, label %b150, label %b151
b150:
  %v1361 = call i32 @sched_yield()
  br label %b149
b151:
  br label %b148
b148:
  %v1362 = getelementptr inbounds float, ptr %v365, i64 4608
  %v1363 = getelementptr inbounds float, ptr %v365, i64 4864
  %v1364 = getelementptr inbounds float, ptr %v365, i64 5888
  %v1365 = getelementptr inbounds float, ptr %v365, i64 6912
  %v1366 = getelementptr inbounds float, ptr %v365, i64 7936
  %v1367 = getelementptr inbounds float, ptr %v365, i64 8960
  %v1368 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1369 = load i64, ptr %v1368, align 8
  %v1370 = icmp eq i64 %v1369, 0
  br i1 %v1370, label %b152, label %b153
b152:
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
  br label %b154
b154:
  %v1386 = phi i64 [ %v1378, %b152 ], [ %v1409, %b155 ]
  %v1387 = icmp slt i64 %v1386, %v1385
  br i1 %v1387, label %b155, label %b156
b155:
  %v1388 = mul i64 %v1386, 256
  %v1389 = mul i64 %v1386, 16
  %v1390 = add i64 %v1388, 0
  %v1391 = add i64 %v1389, 0
  %v1392 = getelementptr inbounds float, ptr %v1362, i64 %v1390
  %v1393 = sub i64 16, %v1391
  %v1394 = icmp slt i64 %v1393, 0
  %v1395 = select i1 %v1394, i64 0, i64 %v1393
  %v1396 = mul i64 %v1391, 1
  %v1397 = add i64 0, %v1396
  %v1398 = getelementptr inbounds float, ptr %v22, i64 %v1397
  call void @pack_rows(ptr %v1398, i64 1, i64 16, i64 16, i64 %v1395, ptr %v1392, i64 16)
  %v1399 = add i64 %v1388, 8
  %v1400 = add i64 %v1389, 8
  %v1401 = getelementptr inbounds float, ptr %v1362, i64 %v1399
  %v1402 = sub i64 16, %v1400
  %v1403 = icmp slt i64 %v1402, 0
  %v1404 = select i1 %v1403, i64 0, i64 %v1402
  %v1405 = mul i64 %v1400, 1
  %v1406 = add i64 0, %v1405
  %v1407 = getelementptr inbounds float, ptr %v22, i64 %v1406
  call void @pack_rows(ptr %v1407, i64 1, i64 16, i64 16, i64 %v1404, ptr %v1401, i64 16)
  %v1408 = add i64 %v1388, 256
  %v1409 = add nsw i64 %v1386, 1
  br label %b154
b156:
  %v1410 = add i64 2, 0
  %v1411 = sdiv i64 %v1410, 1
  %v1412 = add i64 %v2, 1
  %v1413 = mul i64 %v1411, %v2
  %v1414 = sdiv i64 %v1413, %v3
  %v1415 = mul i64 %v1414, 1
  %v1416 = icmp slt i64 %v1415, 2
  %v1417 = select i1 %v1416, i64 %v1415, i64 2
  %v1418 = mul i64 %v1411, %v1412
  %v1419 = sdiv i64 %v1418, %v3
  %v1420 = mul i64 %v1419, 1
  %v1421 = icmp slt i64 %v1420, 2
  %v1422 = select i1 %v1421, i64 %v1420, i64 2
  %v1423 = icmp slt i64 %v1422, 2
  %v1424 = select i1 %v1423, i64 %v1422, i64 2
  br label %b157
b157:
  %v1425 = phi i64 [ %v1417, %b156 ], [ %v1466, %b158 ]
  %v1426 = icmp slt i64 %v1425, %v1424
  br i1 %v1426, label %b158, label %b159
b158:
  %v1427 = mul i64 %v1425, 512
  %v1428 = mul i64 %v1425, 32
  %v1429 = add i64 %v1427, 0
  %v1430 = add i64 %v1428, 0
  %v1431 = getelementptr inbounds float, ptr %v1363, i64 %v1429
  %v1432 = sub i64 64, %v1430
  %v1433 = icmp slt i64 %v1432, 0
  %v1434 = select i1 %v1433, i64 0, i64 %v1432
  %v1435 = mul i64 %v1430, 1
  %v1436 = add i64 0, %v1435
  %v1437 = getelementptr inbounds float, ptr %v28, i64 %v1436
  call void @pack_rows(ptr %v1437, i64 1, i64 64, i64 16, i64 %v1434, ptr %v1431, i64 32)
  %v1438 = add i64 %v1427, 8
  %v1439 = add i64 %v1428, 8
  %v1440 = getelementptr inbounds float, ptr %v1363, i64 %v1438
  %v1441 = sub i64 64, %v1439
  %v1442 = icmp slt i64 %v1441, 0
  %v1443 = select i1 %v1442, i64 0, i64 %v1441
  %v1444 = mul i64 %v1439, 1
  %v1445 = add i64 0, %v1444
  %v1446 = getelementptr inbounds float, ptr %v28, i64 %v1445
  call void @pack_rows(ptr %v1446, i64 1, i64 64, i64 16, i64 %v1443, ptr %v1440, i64 32)
  %v1447 = add i64 %v1427, 16
  %v1448 = add i64 %v1428, 16
  %v1449 = getelementptr inbounds float, ptr %v1363, i64 %v1447
  %v1450 = sub i64 64, %v1448
  %v1451 = icmp slt i64 %v1450, 0
  %v1452 = select i1 %v1451, i64 0, i64 %v1450
  %v1453 = mul i64 %v1448, 1
  %v1454 = add i64 0, %v1453
  %v1455 = getelementptr inbounds float, ptr %v28, i64 %v1454
  call void @pack_rows(ptr %v1455, i64 1, i64 64, i64 16, i64 %v1452, ptr %v1449, i64 32)
  %v1456 = add i64 %v1427, 24
  %v1457 = add i64 %v1428, 24
  %v1458 = getelementptr inbounds float, ptr %v1363, i64 %v1456
  %v1459 = sub i64 64, %v1457
  %v1460 = icmp slt i64 %v1459, 0
  %v1461 = select i1 %v1460, i64 0, i64 %v1459
  %v1462 = mul i64 %v1457, 1
  %v1463 = add i64 0, %v1462
  %v1464 = getelementptr inbounds float, ptr %v28, i64 %v1463
  call void @pack_rows(ptr %v1464, i64 1, i64 64, i64 16, i64 %v1461, ptr %v1458, i64 32)
  %v1465 = add i64 %v1427, 512
  %v1466 = add nsw i64 %v1425, 1
  br label %b157
b159:
  %v1467 = add i64 2, 0
  %v1468 = sdiv i64 %v1467, 1
  %v1469 = add i64 %v2, 1
  %v1470 = mul i64 %v1468, %v2
  %v1471 = sdiv i64 %v1470, %v3
  %v1472 = mul i64 %v1471, 1
  %v1473 = icmp slt i64 %v1472, 2
  %v1474 = select i1 %v1473, i64 %v1472, i64 2
  %v1475 = mul i64 %v1468, %v1469
  %v1476 = sdiv i64 %v1475, %v3
  %v1477 = mul i64 %v1476, 1
  %v1478 = icmp slt i64 %v1477, 2
  %v1479 = select i1 %v1478, i64 %v1477, i64 2
  %v1480 = icmp slt i64 %v1479, 2
  %v1481 = select i1 %v1480, i64 %v1479, i64 2
  br label %b160
b160:
  %v1482 = phi i64 [ %v1474, %b159 ], [ %v1523, %b161 ]
  %v1483 = icmp slt i64 %v1482, %v1481
  br i1 %v1483, label %b161, label %b162
b161:
  %v1484 = mul i64 %v1482, 512
  %v1485 = mul i64 %v1482, 32
  %v1486 = add i64 %v1484, 0
  %v1487 = add i64 %v1485, 0
  %v1488 = getelementptr inbounds float, ptr %v1364, i64 %v1486
  %v1489 = sub i64 64, %v1487
  %v1490 = icmp slt i64 %v1489, 0
  %v1491 = select i1 %v1490, i64 0, i64 %v1489
  %v1492 = mul i64 %v1487, 1
  %v1493 = add i64 0, %v1492
  %v1494 = getelementptr inbounds float, ptr %v36, i64 %v1493
  call void @pack_rows(ptr %v1494, i64 1, i64 64, i64 16, i64 %v1491, ptr %v1488, i64 32)
  %v1495 = add i64 %v1484, 8
  %v1496 = add i64 %v1485, 8
  %v1497 = getelementptr inbounds float, ptr %v1364, i64 %v1495
  %v1498 = sub i64 64, %v1496
  %v1499 = icmp slt i64 %v1498, 0
  %v1500 = select i1 %v1499, i64 0, i64 %v1498
  %v1501 = mul i64 %v1496, 1
  %v1502 = add i64 0, %v1501
  %v1503 = getelementptr inbounds float, ptr %v36, i64 %v1502
  call void @pack_rows(ptr %v1503, i64 1, i64 64, i64 16, i64 %v1500, ptr %v1497, i64 32)
  %v1504 = add i64 %v1484, 16
  %v1505 = add i64 %v1485, 16
  %v1506 = getelementptr inbounds float, ptr %v1364, i64 %v1504
  %v1507 = sub i64 64, %v1505
  %v1508 = icmp slt i64 %v1507, 0
  %v1509 = select i1 %v1508, i64 0, i64 %v1507
  %v1510 = mul i64 %v1505, 1
  %v1511 = add i64 0, %v1510
  %v1512 = getelementptr inbounds float, ptr %v36, i64 %v1511
  call void @pack_rows(ptr %v1512, i64 1, i64 64, i64 16, i64 %v1509, ptr %v1506, i64 32)
  %v1513 = add i64 %v1484, 24
  %v1514 = add i64 %v1485, 24
  %v1515 = getelementptr inbounds float, ptr %v1364, i64 %v1513
  %v1516 = sub i64 64, %v1514
  %v1517 = icmp slt i64 %v1516, 0
  %v1518 = select i1 %v1517, i64 0, i64 %v1516
  %v1519 = mul i64 %v1514, 1
  %v1520 = add i64 0, %v1519
  %v1521 = getelementptr inbounds float, ptr %v36, i64 %v1520
  call void @pack_rows(ptr %v1521, i64 1, i64 64, i64 16, i64 %v1518, ptr %v1515, i64 32)
  %v1522 = add i64 %v1484, 512
  %v1523 = add nsw i64 %v1482, 1
  br label %b160
b162:
  %v1524 = add i64 1, 0
  %v1525 = sdiv i64 %v1524, 1
  %v1526 = add i64 %v2, 1
  %v1527 = mul i64 %v1525, %v2
  %v1528 = sdiv i64 %v1527, %v3
  %v1529 = mul i64 %v1528, 1
  %v1530 = icmp slt i64 %v1529, 1
  %v1531 = select i1 %v1530, i64 %v1529, i64 1
  %v1532 = mul i64 %v1525, %v1526
  %v1533 = sdiv i64 %v1532, %v3
  %v1534 = mul i64 %v1533, 1
  %v1535 = icmp slt i64 %v1534, 1
  %v1536 = select i1 %v1535, i64 %v1534, i64 1
  %v1537 = icmp slt i64 %v1536, 1
  %v1538 = select i1 %v1537, i64 %v1536, i64 1
  br label %b163
b163:
  %v1539 = phi i64 [ %v1531, %b162 ], [ %v1562, %b164 ]
  %v1540 = icmp slt i64 %v1539, %v1538
  br i1 %v1540, label %b164, label %b165
b164:
  %v1541 = mul i64 %v1539, 1024
  %v1542 = mul i64 %v1539, 16
  %v1543 = add i64 %v1541, 0
  %v1544 = add i64 %v1542, 0
  %v1545 = getelementptr inbounds float, ptr %v1365, i64 %v1543
  %v1546 = sub i64 16, %v1544
  %v1547 = icmp slt i64 %v1546, 0
  %v1548 = select i1 %v1547, i64 0, i64 %v1546
  %v1549 = mul i64 %v1544, 1
  %v1550 = add i64 0, %v1549
  %v1551 = getelementptr inbounds float, ptr %v26, i64 %v1550
  call void @pack_rows(ptr %v1551, i64 1, i64 16, i64 64, i64 %v1548, ptr %v1545, i64 16)
  %v1552 = add i64 %v1541, 8
  %v1553 = add i64 %v1542, 8
  %v1554 = getelementptr inbounds float, ptr %v1365, i64 %v1552
  %v1555 = sub i64 16, %v1553
  %v1556 = icmp slt i64 %v1555, 0
  %v1557 = select i1 %v1556, i64 0, i64 %v1555
  %v1558 = mul i64 %v1553, 1
  %v1559 = add i64 0, %v1558
  %v1560 = getelementptr inbounds float, ptr %v26, i64 %v1559
  call void @pack_rows(ptr %v1560, i64 1, i64 16, i64 64, i64 %v1557, ptr %v1554, i64 16)
  %v1561 = add i64 %v1541, 1024
  %v1562 = add nsw i64 %v1539, 1
  br label %b163
b165:
  %v1563 = add i64 1, 0
  %v1564 = sdiv i64 %v1563, 1
  %v1565 = add i64 %v2, 1
  %v1566 = mul i64 %v1564, %v2
  %v1567 = sdiv i64 %v1566, %v3
  %v1568 = mul i64 %v1567, 1
  %v1569 = icmp slt i64 %v1568, 1
  %v1570 = select i1 %v1569, i64 %v1568, i64 1
  %v1571 = mul i64 %v1564, %v1565
  %v1572 = sdiv i64 %v1571, %v3
  %v1573 = mul i64 %v1572, 1
  %v1574 = icmp slt i64 %v1573, 1
  %v1575 = select i1 %v1574, i64 %v1573, i64 1
  %v1576 = icmp slt i64 %v1575, 1
  %v1577 = select i1 %v1576, i64 %v1575, i64 1
  br label %b166
b166:
  %v1578 = phi i64 [ %v1570, %b165 ], [ %v1601, %b167 ]
  %v1579 = icmp slt i64 %v1578, %v1577
  br i1 %v1579, label %b167, label %b168
b167:
  %v1580 = mul i64 %v1578, 1024
  %v1581 = mul i64 %v1578, 16
  %v1582 = add i64 %v1580, 0
  %v1583 = add i64 %v1581, 0
  %v1584 = getelementptr inbounds float, ptr %v1366, i64 %v1582
  %v1585 = sub i64 16, %v1583
  %v1586 = icmp slt i64 %v1585, 0
  %v1587 = select i1 %v1586, i64 0, i64 %v1585
  %v1588 = mul i64 %v1583, 1
  %v1589 = add i64 0, %v1588
  %v1590 = getelementptr inbounds float, ptr %v34, i64 %v1589
  call void @pack_rows(ptr %v1590, i64 1, i64 16, i64 64, i64 %v1587, ptr %v1584, i64 16)
  %v1591 = add i64 %v1580, 8
  %v1592 = add i64 %v1581, 8
  %v1593 = getelementptr inbounds float, ptr %v1366, i64 %v1591
  %v1594 = sub i64 16, %v1592
  %v1595 = icmp slt i64 %v1594, 0
  %v1596 = select i1 %v1595, i64 0, i64 %v1594
  %v1597 = mul i64 %v1592, 1
  %v1598 = add i64 0, %v1597
  %v1599 = getelementptr inbounds float, ptr %v34, i64 %v1598
  call void @pack_rows(ptr %v1599, i64 1, i64 16, i64 64, i64 %v1596, ptr %v1593, i64 16)
  %v1600 = add i64 %v1580, 1024
  %v1601 = add nsw i64 %v1578, 1
  br label %b166
b168:
  %v1602 = add i64 1, 0
  %v1603 = sdiv i64 %v1602, 1
  %v1604 = add i64 %v2, 1
  %v1605 = mul i64 %v1603, %v2
  %v1606 = sdiv i64 %v1605, %v3
  %v1607 = mul i64 %v1606, 1
  %v1608 = icmp slt i64 %v1607, 1
  %v1609 = select i1 %v1608, i64 %v1607, i64 1
  %v1610 = mul i64 %v1603, %v1604
  %v1611 = sdiv i64 %v1610, %v3
  %v1612 = mul i64 %v1611, 1
  %v1613 = icmp slt i64 %v1612, 1
  %v1614 = select i1 %v1613, i64 %v1612, i64 1
  %v1615 = icmp slt i64 %v1614, 1
  %v1616 = select i1 %v1615, i64 %v1614, i64 1
  br label %b169
b169:
  %v1617 = phi i64 [ %v1609, %b168 ], [ %v1640, %b170 ]
  %v1618 = icmp slt i64 %v1617, %v1616
  br i1 %v1618, label %b170, label %b171
b170:
  %v1619 = mul i64 %v1617, 256
  %v1620 = mul i64 %v1617, 16
  %v1621 = add i64 %v1619, 0
  %v1622 = add i64 %v1620, 0
  %v1623 = getelementptr inbounds float, ptr %v1367, i64 %v1621
  %v1624 = sub i64 16, %v1622
  %v1625 = icmp slt i64 %v1624, 0
  %v1626 = select i1 %v1625, i64 0, i64 %v1624
  %v1627 = mul i64 %v1622, 1
  %v1628 = add i64 0, %v1627
  %v1629 = getelementptr inbounds float, ptr %v18, i64 %v1628
  call void @pack_rows(ptr %v1629, i64 1, i64 16, i64 16, i64 %v1626, ptr %v1623, i64 16)
  %v1630 = add i64 %v1619, 8
  %v1631 = add i64 %v1620, 8
  %v1632 = getelementptr inbounds float, ptr %v1367, i64 %v1630
  %v1633 = sub i64 16, %v1631
  %v1634 = icmp slt i64 %v1633, 0
  %v1635 = select i1 %v1634, i64 0, i64 %v1633
  %v1636 = mul i64 %v1631, 1
  %v1637 = add i64 0, %v1636
  %v1638 = getelementptr inbounds float, ptr %v18, i64 %v1637
  call void @pack_rows(ptr %v1638, i64 1, i64 16, i64 16, i64 %v1635, ptr %v1632, i64 16)
  %v1639 = add i64 %v1619, 256
  %v1640 = add nsw i64 %v1617, 1
  br label %b169
b171:
  br label %b153
b153:
  %v1641 = icmp sgt i64 %v3, 1
  br i1 %v1641, label %b172, label %b173
b172:
  %v1642 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1643 = atomicrmw add ptr %v1642, i64 1 acq_rel
  %v1644 = load i64, ptr %v363, align 8
  %v1645 = add i64 %v1644, 1
  store i64 %v1645, ptr %v363, align 8
  %v1646 = mul i64 %v3, %v1645
  br label %b174
b174:
  %v1647 = load atomic i64, ptr %v1642 acquire, align 8
  %v1648 = icmp slt i64 %v1647, %v1646
  br i1 %v1648, label %b175, label %b176
b175:
  %v1649 = call i32 @sched_yield()
  br label %b174
b176:
  br label %b173
b173:
  br label %b177
b177:
  %v1650 = phi i64 [ 0, %b173 ], [ %v3662, %b372 ]
  %v1651 = icmp slt i64 %v1650, %v5
  br i1 %v1651, label %b178, label %b179
b178:
  %v1652 = sub i64 %v5, 1
  %v1653 = sub i64 %v1652, %v1650
  %v1654 = add i64 %v7, 0
  %v1655 = sdiv i64 %v1654, 1
  %v1656 = add i64 %v2, 1
  %v1657 = mul i64 %v1655, %v2
  %v1658 = sdiv i64 %v1657, %v3
  %v1659 = mul i64 %v1658, 1
  %v1660 = icmp slt i64 %v1659, %v7
  %v1661 = select i1 %v1660, i64 %v1659, i64 %v7
  %v1662 = mul i64 %v1655, %v1656
  %v1663 = sdiv i64 %v1662, %v3
  %v1664 = mul i64 %v1663, 1
  %v1665 = icmp slt i64 %v1664, %v7
  %v1666 = select i1 %v1665, i64 %v1664, i64 %v7
  br label %b180
b180:
  %v1667 = phi i64 [ %v1661, %b178 ], [ %v1796, %b185 ]
  %v1668 = icmp slt i64 %v1667, %v1666
  br i1 %v1668, label %b181, label %b182
b181:
  br label %b183
b183:
  %v1669 = phi i64 [ 0, %b181 ], [ %v1795, %b188 ]
  %v1670 = icmp slt i64 %v1669, 2
  br i1 %v1670, label %b184, label %b185
b184:
  br label %b186
b186:
  %v1671 = phi i64 [ 0, %b184 ], [ %v1794, %b191 ]
  %v1672 = icmp slt i64 %v1671, 8
  br i1 %v1672, label %b187, label %b188
b187:
  br label %b189
b189:
  %v1673 = phi i64 [ 0, %b187 ], [ %v1777, %b190 ]
  %v1674 = phi <8 x float> [ splat (float 0x0000000000000000), %b187 ], [ %v1776, %b190 ]
  %v1675 = icmp slt i64 %v1673, 8
  br i1 %v1675, label %b190, label %b191
b190:
  %v1676 = add i64 %v1653, 1
  %v1677 = and i64 %v1676, 1
  %v1678 = mul i64 %v1677, %v7
  %v1679 = add i64 %v1678, %v1667
  %v1680 = mul i64 %v1679, 128
  %v1681 = getelementptr inbounds float, ptr %v64, i64 %v1680
  %v1682 = add i64 %v1653, 0
  %v1683 = and i64 %v1682, %v318
  %v1684 = mul i64 %v1683, %v7
  %v1685 = add i64 %v1684, %v1667
  %v1686 = mul i64 %v1685, 16
  %v1687 = getelementptr inbounds float, ptr %v182, i64 %v1686
  %v1688 = mul i64 %v1669, 8
  %v1689 = add i64 0, %v1688
  %v1690 = add i64 %v1689, %v1671
  %v1691 = getelementptr inbounds float, ptr %v1687, i64 %v1690
  %v1692 = load float, ptr %v1691, align 4
  %v1693 = mul i64 %v1669, 8
  %v1694 = add i64 0, %v1693
  %v1695 = add i64 %v1694, %v1671
  %v1696 = getelementptr inbounds float, ptr %v52, i64 %v1695
  %v1697 = load float, ptr %v1696, align 4
  %v1698 = fmul float %v1692, %v1697
  %v1699 = add i64 %v1653, 0
  %v1700 = and i64 %v1699, %v312
  %v1701 = mul i64 %v1700, %v7
  %v1702 = add i64 %v1701, %v1667
  %v1703 = mul i64 %v1702, 2
  %v1704 = getelementptr inbounds float, ptr %v176, i64 %v1703
  %v1705 = add i64 0, %v1669
  %v1706 = getelementptr inbounds float, ptr %v1704, i64 %v1705
  %v1707 = load float, ptr %v1706, align 4
  %v1708 = fmul float %v1698, %v1707
  %v1709 = add i64 %v1653, 0
  %v1710 = and i64 %v1709, %v328
  %v1711 = mul i64 %v1710, %v7
  %v1712 = add i64 %v1711, %v1667
  %v1713 = mul i64 %v1712, 2
  %v1714 = getelementptr inbounds float, ptr %v192, i64 %v1713
  %v1715 = add i64 0, %v1669
  %v1716 = getelementptr inbounds float, ptr %v1714, i64 %v1715
  %v1717 = load float, ptr %v1716, align 4
  %v1718 = add i64 %v1653, 0
  %v1719 = and i64 %v1718, %v310
  %v1720 = mul i64 %v1719, %v7
  %v1721 = add i64 %v1720, %v1667
  %v1722 = mul i64 %v1721, 16
  %v1723 = getelementptr inbounds float, ptr %v174, i64 %v1722
  %v1724 = mul i64 %v1669, 8
  %v1725 = add i64 0, %v1724
  %v1726 = add i64 %v1725, %v1671
  %v1727 = getelementptr inbounds float, ptr %v1723, i64 %v1726
  %v1728 = load float, ptr %v1727, align 4
  %v1729 = fmul float %v1717, %v1728
  %v1730 = fadd float %v1708, %v1729
  %v1731 = fadd float %v1730, %v1729
  %v1732 = add i64 %v1653, 0
  %v1733 = and i64 %v1732, %v336
  %v1734 = mul i64 %v1733, %v7
  %v1735 = add i64 %v1734, %v1667
  %v1736 = mul i64 %v1735, 2
  %v1737 = getelementptr inbounds float, ptr %v200, i64 %v1736
  %v1738 = add i64 0, %v1669
  %v1739 = getelementptr inbounds float, ptr %v1737, i64 %v1738
  %v1740 = load float, ptr %v1739, align 4
  %v1741 = fadd float %v1731, %v1740
  %v1742 = add i64 %v1653, 0
  %v1743 = and i64 %v1742, %v296
  %v1744 = mul i64 %v1743, %v7
  %v1745 = add i64 %v1744, %v1667
  %v1746 = mul i64 %v1745, 16
  %v1747 = getelementptr inbounds float, ptr %v160, i64 %v1746
  %v1748 = add i64 %v1653, 0
  %v1749 = and i64 %v1748, %v286
  %v1750 = mul i64 %v1749, %v7
  %v1751 = add i64 %v1750, %v1667
  %v1752 = mul i64 %v1751, 16
  %v1753 = getelementptr inbounds float, ptr %v148, i64 %v1752
  %v1754 = mul i64 %v1669, 64
  %v1755 = add i64 0, %v1754
  %v1756 = mul i64 %v1671, 8
  %v1757 = add i64 %v1755, %v1756
  %v1758 = add i64 %v1757, %v1673
  %v1759 = getelementptr inbounds float, ptr %v1681, i64 %v1758
  %v1760 = load <8 x float>, ptr %v1759, align 4
  %v1761 = mul i64 %v1669, 8
  %v1762 = add i64 0, %v1761
  %v1763 = add i64 %v1762, %v1673
  %v1764 = getelementptr inbounds float, ptr %v1747, i64 %v1763
  %v1765 = load <8 x float>, ptr %v1764, align 4
  %v1766 = insertelement <8 x float> poison, float %v1741, i64 0
  %v1767 = shufflevector <8 x float> %v1766, <8 x float> poison, <8 x i32> zeroinitializer
  %v1768 = fmul <8 x float> %v1767, %v1765
  %v1769 = fadd <8 x float> %v1760, %v1768
  %v1770 = mul i64 %v1669, 8
  %v1771 = add i64 0, %v1770
  %v1772 = add i64 %v1771, %v1673
  %v1773 = getelementptr inbounds float, ptr %v1753, i64 %v1772
  %v1774 = load <8 x float>, ptr %v1773, align 4
  %v1775 = fmul <8 x float> %v1769, %v1774
  %v1776 = fadd <8 x float> %v1674, %v1775
  %v1777 = add nsw i64 %v1673, 8
  br label %b189
b191:
  %v1778 = shufflevector <8 x float> %v1674, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1779 = shufflevector <8 x float> %v1674, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1780 = fadd <4 x float> %v1778, %v1779
  %v1781 = shufflevector <4 x float> %v1780, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1782 = shufflevector <4 x float> %v1780, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1783 = fadd <2 x float> %v1781, %v1782
  %v1784 = extractelement <2 x float> %v1783, i64 0
  %v1785 = extractelement <2 x float> %v1783, i64 1
  %v1786 = fadd float %v1784, %v1785
  %v1787 = fadd float %v1786, 0x0000000000000000
  %v1788 = mul i64 %v1667, 16
  %v1789 = getelementptr inbounds float, ptr %v206, i64 %v1788
  %v1790 = mul i64 %v1669, 8
  %v1791 = add i64 0, %v1790
  %v1792 = add i64 %v1791, %v1671
  %v1793 = getelementptr inbounds float, ptr %v1789, i64 %v1792
  store float %v1787, ptr %v1793, align 4
  %v1794 = add nsw i64 %v1671, 1
  br label %b186
b188:
  %v1795 = add nsw i64 %v1669, 1
  br label %b183
b185:
  %v1796 = add nsw i64 %v1667, 1
  br label %b180
b182:
  %v1797 = add i64 %v7, 0
  %v1798 = sdiv i64 %v1797, 1
  %v1799 = add i64 %v2, 1
  %v1800 = mul i64 %v1798, %v2
  %v1801 = sdiv i64 %v1800, %v3
  %v1802 = mul i64 %v1801, 1
  %v1803 = icmp slt i64 %v1802, %v7
  %v1804 = select i1 %v1803, i64 %v1802, i64 %v7
  %v1805 = mul i64 %v1798, %v1799
  %v1806 = sdiv i64 %v1805, %v3
  %v1807 = mul i64 %v1806, 1
  %v1808 = icmp slt i64 %v1807, %v7
  %v1809 = select i1 %v1808, i64 %v1807, i64 %v7
  br label %b192
b192:
  %v1810 = phi i64 [ %v1804, %b182 ], [ %v1932, %b197 ]
  %v1811 = icmp slt i64 %v1810, %v1809
  br i1 %v1811, label %b193, label %b194
b193:
  br label %b195
b195:
  %v1812 = phi i64 [ 0, %b193 ], [ %v1931, %b200 ]
  %v1813 = icmp slt i64 %v1812, 2
  br i1 %v1813, label %b196, label %b197
b196:
  br label %b198
b198:
  %v1814 = phi i64 [ 0, %b196 ], [ %v1920, %b199 ]
  %v1815 = phi <8 x float> [ splat (float 0x0000000000000000), %b196 ], [ %v1919, %b199 ]
  %v1816 = icmp slt i64 %v1814, 8
  br i1 %v1816, label %b199, label %b200
b199:
  %v1817 = add i64 %v1653, 1
  %v1818 = and i64 %v1817, 1
  %v1819 = mul i64 %v1818, %v7
  %v1820 = add i64 %v1819, %v1810
  %v1821 = mul i64 %v1820, 128
  %v1822 = getelementptr inbounds float, ptr %v64, i64 %v1821
  %v1823 = add i64 %v1653, 0
  %v1824 = and i64 %v1823, %v318
  %v1825 = mul i64 %v1824, %v7
  %v1826 = add i64 %v1825, %v1810
  %v1827 = mul i64 %v1826, 16
  %v1828 = getelementptr inbounds float, ptr %v182, i64 %v1827
  %v1829 = mul i64 %v1812, 8
  %v1830 = add i64 0, %v1829
  %v1831 = add i64 %v1830, %v1814
  %v1832 = getelementptr inbounds float, ptr %v1828, i64 %v1831
  %v1833 = load float, ptr %v1832, align 4
  %v1834 = mul i64 %v1812, 8
  %v1835 = add i64 0, %v1834
  %v1836 = add i64 %v1835, %v1814
  %v1837 = getelementptr inbounds float, ptr %v52, i64 %v1836
  %v1838 = load float, ptr %v1837, align 4
  %v1839 = fmul float %v1833, %v1838
  %v1840 = add i64 %v1653, 0
  %v1841 = and i64 %v1840, %v312
  %v1842 = mul i64 %v1841, %v7
  %v1843 = add i64 %v1842, %v1810
  %v1844 = mul i64 %v1843, 2
  %v1845 = getelementptr inbounds float, ptr %v176, i64 %v1844
  %v1846 = add i64 0, %v1812
  %v1847 = getelementptr inbounds float, ptr %v1845, i64 %v1846
  %v1848 = load float, ptr %v1847, align 4
  %v1849 = fmul float %v1839, %v1848
  %v1850 = add i64 %v1653, 0
  %v1851 = and i64 %v1850, %v328
  %v1852 = mul i64 %v1851, %v7
  %v1853 = add i64 %v1852, %v1810
  %v1854 = mul i64 %v1853, 2
  %v1855 = getelementptr inbounds float, ptr %v192, i64 %v1854
  %v1856 = add i64 0, %v1812
  %v1857 = getelementptr inbounds float, ptr %v1855, i64 %v1856
  %v1858 = load float, ptr %v1857, align 4
  %v1859 = add i64 %v1653, 0
  %v1860 = and i64 %v1859, %v310
  %v1861 = mul i64 %v1860, %v7
  %v1862 = add i64 %v1861, %v1810
  %v1863 = mul i64 %v1862, 16
  %v1864 = getelementptr inbounds float, ptr %v174, i64 %v1863
  %v1865 = mul i64 %v1812, 8
  %v1866 = add i64 0, %v1865
  %v1867 = add i64 %v1866, %v1814
  %v1868 = getelementptr inbounds float, ptr %v1864, i64 %v1867
  %v1869 = load float, ptr %v1868, align 4
  %v1870 = fmul float %v1858, %v1869
  %v1871 = fadd float %v1849, %v1870
  %v1872 = fadd float %v1871, %v1870
  %v1873 = add i64 %v1653, 0
  %v1874 = and i64 %v1873, %v336
  %v1875 = mul i64 %v1874, %v7
  %v1876 = add i64 %v1875, %v1810
  %v1877 = mul i64 %v1876, 2
  %v1878 = getelementptr inbounds float, ptr %v200, i64 %v1877
  %v1879 = add i64 0, %v1812
  %v1880 = getelementptr inbounds float, ptr %v1878, i64 %v1879
  %v1881 = load float, ptr %v1880, align 4
  %v1882 = fadd float %v1872, %v1881
  %v1883 = add i64 %v1653, 0
  %v1884 = and i64 %v1883, %v296
  %v1885 = mul i64 %v1884, %v7
  %v1886 = add i64 %v1885, %v1810
  %v1887 = mul i64 %v1886, 16
  %v1888 = getelementptr inbounds float, ptr %v160, i64 %v1887
  %v1889 = add i64 %v1653, 0
  %v1890 = and i64 %v1889, %v272
  %v1891 = mul i64 %v1890, %v7
  %v1892 = add i64 %v1891, %v1810
  %v1893 = mul i64 %v1892, 16
  %v1894 = getelementptr inbounds float, ptr %v134, i64 %v1893
  %v1895 = mul i64 %v1812, 8
  %v1896 = add i64 0, %v1895
  %v1897 = add i64 %v1896, %v1814
  %v1898 = getelementptr inbounds float, ptr %v1894, i64 %v1897
  %v1899 = load float, ptr %v1898, align 4
  %v1900 = mul i64 %v1812, 64
  %v1901 = add i64 0, %v1900
  %v1902 = add i64 %v1901, 0
  %v1903 = mul i64 %v1814, 8
  %v1904 = add i64 %v1902, %v1903
  %v1905 = getelementptr inbounds float, ptr %v1822, i64 %v1904
  %v1906 = load <8 x float>, ptr %v1905, align 4
  %v1907 = mul i64 %v1812, 8
  %v1908 = add i64 0, %v1907
  %v1909 = add i64 %v1908, 0
  %v1910 = getelementptr inbounds float, ptr %v1888, i64 %v1909
  %v1911 = load <8 x float>, ptr %v1910, align 4
  %v1912 = insertelement <8 x float> poison, float %v1882, i64 0
  %v1913 = shufflevector <8 x float> %v1912, <8 x float> poison, <8 x i32> zeroinitializer
  %v1914 = fmul <8 x float> %v1913, %v1911
  %v1915 = fadd <8 x float> %v1906, %v1914
  %v1916 = insertelement <8 x float> poison, float %v1899, i64 0
  %v1917 = shufflevector <8 x float> %v1916, <8 x float> poison, <8 x i32> zeroinitializer
  %v1918 = fmul <8 x float> %v1915, %v1917
  %v1919 = fadd <8 x float> %v1815, %v1918
  %v1920 = add nsw i64 %v1814, 1
  br label %b198
b200:
  %v1921 = add i64 %v1653, 0
  %v1922 = and i64 %v1921, %v338
  %v1923 = mul i64 %v1922, %v7
  %v1924 = add i64 %v1923, %v1810
  %v1925 = mul i64 %v1924, 16
  %v1926 = getelementptr inbounds float, ptr %v202, i64 %v1925
  %v1927 = mul i64 %v1812, 8
  %v1928 = add i64 0, %v1927
  %v1929 = add i64 %v1928, 0
  %v1930 = getelementptr inbounds float, ptr %v1926, i64 %v1929
  store <8 x float> %v1815, ptr %v1930, align 4
  %v1931 = add nsw i64 %v1812, 1
  br label %b195
b197:
  %v1932 = add nsw i64 %v1810, 1
  br label %b192
b194:
  %v1933 = add i64 %v7, 0
  %v1934 = sdiv i64 %v1933, 1
  %v1935 = add i64 %v2, 1
  %v1936 = mul i64 %v1934, %v2
  %v1937 = sdiv i64 %v1936, %v3
  %v1938 = mul i64 %v1937, 1
  %v1939 = icmp slt i64 %v1938, %v7
  %v1940 = select i1 %v1939, i64 %v1938, i64 %v7
  %v1941 = mul i64 %v1934, %v1935
  %v1942 = sdiv i64 %v1941, %v3
  %v1943 = mul i64 %v1942, 1
  %v1944 = icmp slt i64 %v1943, %v7
  %v1945 = select i1 %v1944, i64 %v1943, i64 %v7
  br label %b201
b201:
  %v1946 = phi i64 [ %v1940, %b194 ], [ %v2088, %b206 ]
  %v1947 = icmp slt i64 %v1946, %v1945
  br i1 %v1947, label %b202, label %b203
b202:
  br label %b204
b204:
  %v1948 = phi i64 [ 0, %b202 ], [ %v2087, %b209 ]
  %v1949 = icmp slt i64 %v1948, 2
  br i1 %v1949, label %b205, label %b206
b205:
  br label %b207
b207:
  %v1950 = phi i64 [ 0, %b205 ], [ %v2086, %b212 ]
  %v1951 = icmp slt i64 %v1950, 8
  br i1 %v1951, label %b208, label %b209
b208:
  br label %b210
b210:
  %v1952 = phi i64 [ 0, %b208 ], [ %v2069, %b211 ]
  %v1953 = phi <8 x float> [ splat (float 0x0000000000000000), %b208 ], [ %v2068, %b211 ]
  %v1954 = icmp slt i64 %v1952, 8
  br i1 %v1954, label %b211, label %b212
b211:
  %v1955 = add i64 %v1653, 1
  %v1956 = and i64 %v1955, 1
  %v1957 = mul i64 %v1956, %v7
  %v1958 = add i64 %v1957, %v1946
  %v1959 = mul i64 %v1958, 128
  %v1960 = getelementptr inbounds float, ptr %v64, i64 %v1959
  %v1961 = add i64 %v1653, 0
  %v1962 = and i64 %v1961, %v318
  %v1963 = mul i64 %v1962, %v7
  %v1964 = add i64 %v1963, %v1946
  %v1965 = mul i64 %v1964, 16
  %v1966 = getelementptr inbounds float, ptr %v182, i64 %v1965
  %v1967 = mul i64 %v1948, 8
  %v1968 = add i64 0, %v1967
  %v1969 = add i64 %v1968, %v1950
  %v1970 = getelementptr inbounds float, ptr %v1966, i64 %v1969
  %v1971 = load float, ptr %v1970, align 4
  %v1972 = mul i64 %v1948, 8
  %v1973 = add i64 0, %v1972
  %v1974 = add i64 %v1973, %v1950
  %v1975 = getelementptr inbounds float, ptr %v52, i64 %v1974
  %v1976 = load float, ptr %v1975, align 4
  %v1977 = fmul float %v1971, %v1976
  %v1978 = add i64 %v1653, 0
  %v1979 = and i64 %v1978, %v312
  %v1980 = mul i64 %v1979, %v7
  %v1981 = add i64 %v1980, %v1946
  %v1982 = mul i64 %v1981, 2
  %v1983 = getelementptr inbounds float, ptr %v176, i64 %v1982
  %v1984 = add i64 0, %v1948
  %v1985 = getelementptr inbounds float, ptr %v1983, i64 %v1984
  %v1986 = load float, ptr %v1985, align 4
  %v1987 = fmul float %v1977, %v1986
  %v1988 = add i64 %v1653, 0
  %v1989 = and i64 %v1988, %v328
  %v1990 = mul i64 %v1989, %v7
  %v1991 = add i64 %v1990, %v1946
  %v1992 = mul i64 %v1991, 2
  %v1993 = getelementptr inbounds float, ptr %v192, i64 %v1992
  %v1994 = add i64 0, %v1948
  %v1995 = getelementptr inbounds float, ptr %v1993, i64 %v1994
  %v1996 = load float, ptr %v1995, align 4
  %v1997 = add i64 %v1653, 0
  %v1998 = and i64 %v1997, %v310
  %v1999 = mul i64 %v1998, %v7
  %v2000 = add i64 %v1999, %v1946
  %v2001 = mul i64 %v2000, 16
  %v2002 = getelementptr inbounds float, ptr %v174, i64 %v2001
  %v2003 = mul i64 %v1948, 8
  %v2004 = add i64 0, %v2003
  %v2005 = add i64 %v2004, %v1950
  %v2006 = getelementptr inbounds float, ptr %v2002, i64 %v2005
  %v2007 = load float, ptr %v2006, align 4
  %v2008 = fmul float %v1996, %v2007
  %v2009 = fadd float %v1987, %v2008
  %v2010 = fadd float %v2009, %v2008
  %v2011 = add i64 %v1653, 0
  %v2012 = and i64 %v2011, %v336
  %v2013 = mul i64 %v2012, %v7
  %v2014 = add i64 %v2013, %v1946
  %v2015 = mul i64 %v2014, 2
  %v2016 = getelementptr inbounds float, ptr %v200, i64 %v2015
  %v2017 = add i64 0, %v1948
  %v2018 = getelementptr inbounds float, ptr %v2016, i64 %v2017
  %v2019 = load float, ptr %v2018, align 4
  %v2020 = fadd float %v2010, %v2019
  %v2021 = add i64 %v1653, 0
  %v2022 = and i64 %v2021, %v296
  %v2023 = mul i64 %v2022, %v7
  %v2024 = add i64 %v2023, %v1946
  %v2025 = mul i64 %v2024, 16
  %v2026 = getelementptr inbounds float, ptr %v160, i64 %v2025
  %v2027 = add i64 %v1653, 0
  %v2028 = and i64 %v2027, %v284
  %v2029 = mul i64 %v2028, %v7
  %v2030 = add i64 %v2029, %v1946
  %v2031 = mul i64 %v2030, 16
  %v2032 = getelementptr inbounds float, ptr %v146, i64 %v2031
  %v2033 = add i64 %v1653, 0
  %v2034 = and i64 %v2033, %v292
  %v2035 = mul i64 %v2034, %v7
  %v2036 = add i64 %v2035, %v1946
  %v2037 = mul i64 %v2036, 16
  %v2038 = getelementptr inbounds float, ptr %v156, i64 %v2037
  %v2039 = mul i64 %v1948, 64
  %v2040 = add i64 0, %v2039
  %v2041 = mul i64 %v1950, 8
  %v2042 = add i64 %v2040, %v2041
  %v2043 = add i64 %v2042, %v1952
  %v2044 = getelementptr inbounds float, ptr %v1960, i64 %v2043
  %v2045 = load <8 x float>, ptr %v2044, align 4
  %v2046 = mul i64 %v1948, 8
  %v2047 = add i64 0, %v2046
  %v2048 = add i64 %v2047, %v1952
  %v2049 = getelementptr inbounds float, ptr %v2026, i64 %v2048
  %v2050 = load <8 x float>, ptr %v2049, align 4
  %v2051 = insertelement <8 x float> poison, float %v2020, i64 0
  %v2052 = shufflevector <8 x float> %v2051, <8 x float> poison, <8 x i32> zeroinitializer
  %v2053 = fmul <8 x float> %v2052, %v2050
  %v2054 = fadd <8 x float> %v2045, %v2053
  %v2055 = mul i64 %v1948, 8
  %v2056 = add i64 0, %v2055
  %v2057 = add i64 %v2056, %v1952
  %v2058 = getelementptr inbounds float, ptr %v2032, i64 %v2057
  %v2059 = load <8 x float>, ptr %v2058, align 4
  %v2060 = mul i64 %v1948, 8
  %v2061 = add i64 0, %v2060
  %v2062 = add i64 %v2061, %v1952
  %v2063 = getelementptr inbounds float, ptr %v2038, i64 %v2062
  %v2064 = load <8 x float>, ptr %v2063, align 4
  %v2065 = fmul <8 x float> %v2059, %v2064
  %v2066 = fmul <8 x float> %v2054, %v2065
  %v2067 = fneg <8 x float> %v2066
  %v2068 = fadd <8 x float> %v1953, %v2067
  %v2069 = add nsw i64 %v1952, 8
  br label %b210
b212:
  %v2070 = shufflevector <8 x float> %v1953, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2071 = shufflevector <8 x float> %v1953, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2072 = fadd <4 x float> %v2070, %v2071
  %v2073 = shufflevector <4 x float> %v2072, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2074 = shufflevector <4 x float> %v2072, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2075 = fadd <2 x float> %v2073, %v2074
  %v2076 = extractelement <2 x float> %v2075, i64 0
  %v2077 = extractelement <2 x float> %v2075, i64 1
  %v2078 = fadd float %v2076, %v2077
  %v2079 = fadd float %v2078, 0x0000000000000000
  %v2080 = mul i64 %v1946, 16
  %v2081 = getelementptr inbounds float, ptr %v208, i64 %v2080
  %v2082 = mul i64 %v1948, 8
  %v2083 = add i64 0, %v2082
  %v2084 = add i64 %v2083, %v1950
  %v2085 = getelementptr inbounds float, ptr %v2081, i64 %v2084
  store float %v2079, ptr %v2085, align 4
  %v2086 = add nsw i64 %v1950, 1
  br label %b207
b209:
  %v2087 = add nsw i64 %v1948, 1
  br label %b204
b206:
  %v2088 = add nsw i64 %v1946, 1
  br label %b201
b203:
  %v2089 = add i64 %v7, 0
  %v2090 = sdiv i64 %v2089, 1
  %v2091 = add i64 %v2, 1
  %v2092 = mul i64 %v2090, %v2
  %v2093 = sdiv i64 %v2092, %v3
  %v2094 = mul i64 %v2093, 1
  %v2095 = icmp slt i64 %v2094, %v7
  %v2096 = select i1 %v2095, i64 %v2094, i64 %v7
  %v2097 = mul i64 %v2090, %v2091
  %v2098 = sdiv i64 %v2097, %v3
  %v2099 = mul i64 %v2098, 1
  %v2100 = icmp slt i64 %v2099, %v7
  %v2101 = select i1 %v2100, i64 %v2099, i64 %v7
  br label %b213
b213:
  %v2102 = phi i64 [ %v2096, %b203 ], [ %v2221, %b218 ]
  %v2103 = icmp slt i64 %v2102, %v2101
  br i1 %v2103, label %b214, label %b215
b214:
  br label %b216
b216:
  %v2104 = phi i64 [ 0, %b214 ], [ %v2220, %b221 ]
  %v2105 = icmp slt i64 %v2104, 2
  br i1 %v2105, label %b217, label %b218
b217:
  br label %b219
b219:
  %v2106 = phi i64 [ 0, %b217 ], [ %v2213, %b220 ]
  %v2107 = phi <8 x float> [ splat (float 0x0000000000000000), %b217 ], [ %v2212, %b220 ]
  %v2108 = icmp slt i64 %v2106, 8
  br i1 %v2108, label %b220, label %b221
b220:
  %v2109 = add i64 %v1653, 1
  %v2110 = and i64 %v2109, 1
  %v2111 = mul i64 %v2110, %v7
  %v2112 = add i64 %v2111, %v2102
  %v2113 = mul i64 %v2112, 128
  %v2114 = getelementptr inbounds float, ptr %v64, i64 %v2113
  %v2115 = add i64 %v1653, 0
  %v2116 = and i64 %v2115, %v318
  %v2117 = mul i64 %v2116, %v7
  %v2118 = add i64 %v2117, %v2102
  %v2119 = mul i64 %v2118, 16
  %v2120 = getelementptr inbounds float, ptr %v182, i64 %v2119
  %v2121 = mul i64 %v2104, 8
  %v2122 = add i64 0, %v2121
  %v2123 = add i64 %v2122, %v2106
  %v2124 = getelementptr inbounds float, ptr %v2120, i64 %v2123
  %v2125 = load float, ptr %v2124, align 4
  %v2126 = mul i64 %v2104, 8
  %v2127 = add i64 0, %v2126
  %v2128 = add i64 %v2127, %v2106
  %v2129 = getelementptr inbounds float, ptr %v52, i64 %v2128
  %v2130 = load float, ptr %v2129, align 4
  %v2131 = fmul float %v2125, %v2130
  %v2132 = add i64 %v1653, 0
  %v2133 = and i64 %v2132, %v312
  %v2134 = mul i64 %v2133, %v7
  %v2135 = add i64 %v2134, %v2102
  %v2136 = mul i64 %v2135, 2
  %v2137 = getelementptr inbounds float, ptr %v176, i64 %v2136
  %v2138 = add i64 0, %v2104
  %v2139 = getelementptr inbounds float, ptr %v2137, i64 %v2138
  %v2140 = load float, ptr %v2139, align 4
  %v2141 = fmul float %v2131, %v2140
  %v2142 = add i64 %v1653, 0
  %v2143 = and i64 %v2142, %v328
  %v2144 = mul i64 %v2143, %v7
  %v2145 = add i64 %v2144, %v2102
  %v2146 = mul i64 %v2145, 2
  %v2147 = getelementptr inbounds float, ptr %v192, i64 %v2146
  %v2148 = add i64 0, %v2104
  %v2149 = getelementptr inbounds float, ptr %v2147, i64 %v2148
  %v2150 = load float, ptr %v2149, align 4
  %v2151 = add i64 %v1653, 0
  %v2152 = and i64 %v2151, %v310
  %v2153 = mul i64 %v2152, %v7
  %v2154 = add i64 %v2153, %v2102
  %v2155 = mul i64 %v2154, 16
  %v2156 = getelementptr inbounds float, ptr %v174, i64 %v2155
  %v2157 = mul i64 %v2104, 8
  %v2158 = add i64 0, %v2157
  %v2159 = add i64 %v2158, %v2106
  %v2160 = getelementptr inbounds float, ptr %v2156, i64 %v2159
  %v2161 = load float, ptr %v2160, align 4
  %v2162 = fmul float %v2150, %v2161
  %v2163 = fadd float %v2141, %v2162
  %v2164 = fadd float %v2163, %v2162
  %v2165 = add i64 %v1653, 0
  %v2166 = and i64 %v2165, %v336
  %v2167 = mul i64 %v2166, %v7
  %v2168 = add i64 %v2167, %v2102
  %v2169 = mul i64 %v2168, 2
  %v2170 = getelementptr inbounds float, ptr %v200, i64 %v2169
  %v2171 = add i64 0, %v2104
  %v2172 = getelementptr inbounds float, ptr %v2170, i64 %v2171
  %v2173 = load float, ptr %v2172, align 4
  %v2174 = fadd float %v2164, %v2173
  %v2175 = add i64 %v1653, 0
  %v2176 = and i64 %v2175, %v296
  %v2177 = mul i64 %v2176, %v7
  %v2178 = add i64 %v2177, %v2102
  %v2179 = mul i64 %v2178, 16
  %v2180 = getelementptr inbounds float, ptr %v160, i64 %v2179
  %v2181 = add i64 %v1653, 0
  %v2182 = and i64 %v2181, %v294
  %v2183 = mul i64 %v2182, %v7
  %v2184 = add i64 %v2183, %v2102
  %v2185 = mul i64 %v2184, 16
  %v2186 = getelementptr inbounds float, ptr %v158, i64 %v2185
  %v2187 = mul i64 %v2104, 8
  %v2188 = add i64 0, %v2187
  %v2189 = add i64 %v2188, %v2106
  %v2190 = getelementptr inbounds float, ptr %v2186, i64 %v2189
  %v2191 = load float, ptr %v2190, align 4
  %v2192 = mul i64 %v2104, 64
  %v2193 = add i64 0, %v2192
  %v2194 = add i64 %v2193, 0
  %v2195 = mul i64 %v2106, 8
  %v2196 = add i64 %v2194, %v2195
  %v2197 = getelementptr inbounds float, ptr %v2114, i64 %v2196
  %v2198 = load <8 x float>, ptr %v2197, align 4
  %v2199 = mul i64 %v2104, 8
  %v2200 = add i64 0, %v2199
  %v2201 = add i64 %v2200, 0
  %v2202 = getelementptr inbounds float, ptr %v2180, i64 %v2201
  %v2203 = load <8 x float>, ptr %v2202, align 4
  %v2204 = insertelement <8 x float> poison, float %v2174, i64 0
  %v2205 = shufflevector <8 x float> %v2204, <8 x float> poison, <8 x i32> zeroinitializer
  %v2206 = fmul <8 x float> %v2205, %v2203
  %v2207 = fadd <8 x float> %v2198, %v2206
  %v2208 = insertelement <8 x float> poison, float %v2191, i64 0
  %v2209 = shufflevector <8 x float> %v2208, <8 x float> poison, <8 x i32> zeroinitializer
  %v2210 = fmul <8 x float> %v2207, %v2209
  %v2211 = fneg <8 x float> %v2210
  %v2212 = fadd <8 x float> %v2107, %v2211
  %v2213 = add nsw i64 %v2106, 1
  br label %b219
b221:
  %v2214 = mul i64 %v2102, 16
  %v2215 = getelementptr inbounds float, ptr %v210, i64 %v2214
  %v2216 = mul i64 %v2104, 8
  %v2217 = add i64 0, %v2216
  %v2218 = add i64 %v2217, 0
  %v2219 = getelementptr inbounds float, ptr %v2215, i64 %v2218
  store <8 x float> %v2107, ptr %v2219, align 4
  %v2220 = add nsw i64 %v2104, 1
  br label %b216
b218:
  %v2221 = add nsw i64 %v2102, 1
  br label %b213
b215:
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
  br label %b222
b222:
  %v2235 = phi i64 [ %v2229, %b215 ], [ %v2353, %b227 ]
  %v2236 = icmp slt i64 %v2235, %v2234
  br i1 %v2236, label %b223, label %b224
b223:
  br label %b225
b225:
  %v2237 = phi i64 [ 0, %b223 ], [ %v2352, %b230 ]
  %v2238 = icmp slt i64 %v2237, 2
  br i1 %v2238, label %b226, label %b227
b226:
  br label %b228
b228:
  %v2239 = phi i64 [ 0, %b226 ], [ %v2345, %b229 ]
  %v2240 = phi <8 x float> [ splat (float 0x0000000000000000), %b226 ], [ %v2344, %b229 ]
  %v2241 = icmp slt i64 %v2239, 8
  br i1 %v2241, label %b229, label %b230
b229:
  %v2242 = add i64 %v1653, 1
  %v2243 = and i64 %v2242, 1
  %v2244 = mul i64 %v2243, %v7
  %v2245 = add i64 %v2244, %v2235
  %v2246 = mul i64 %v2245, 128
  %v2247 = getelementptr inbounds float, ptr %v64, i64 %v2246
  %v2248 = add i64 %v1653, 0
  %v2249 = and i64 %v2248, %v318
  %v2250 = mul i64 %v2249, %v7
  %v2251 = add i64 %v2250, %v2235
  %v2252 = mul i64 %v2251, 16
  %v2253 = getelementptr inbounds float, ptr %v182, i64 %v2252
  %v2254 = mul i64 %v2237, 8
  %v2255 = add i64 0, %v2254
  %v2256 = add i64 %v2255, %v2239
  %v2257 = getelementptr inbounds float, ptr %v2253, i64 %v2256
  %v2258 = load float, ptr %v2257, align 4
  %v2259 = mul i64 %v2237, 8
  %v2260 = add i64 0, %v2259
  %v2261 = add i64 %v2260, %v2239
  %v2262 = getelementptr inbounds float, ptr %v52, i64 %v2261
  %v2263 = load float, ptr %v2262, align 4
  %v2264 = fmul float %v2258, %v2263
  %v2265 = add i64 %v1653, 0
  %v2266 = and i64 %v2265, %v312
  %v2267 = mul i64 %v2266, %v7
  %v2268 = add i64 %v2267, %v2235
  %v2269 = mul i64 %v2268, 2
  %v2270 = getelementptr inbounds float, ptr %v176, i64 %v2269
  %v2271 = add i64 0, %v2237
  %v2272 = getelementptr inbounds float, ptr %v2270, i64 %v2271
  %v2273 = load float, ptr %v2272, align 4
  %v2274 = fmul float %v2264, %v2273
  %v2275 = add i64 %v1653, 0
  %v2276 = and i64 %v2275, %v328
  %v2277 = mul i64 %v2276, %v7
  %v2278 = add i64 %v2277, %v2235
  %v2279 = mul i64 %v2278, 2
  %v2280 = getelementptr inbounds float, ptr %v192, i64 %v2279
  %v2281 = add i64 0, %v2237
  %v2282 = getelementptr inbounds float, ptr %v2280, i64 %v2281
  %v2283 = load float, ptr %v2282, align 4
  %v2284 = add i64 %v1653, 0
  %v2285 = and i64 %v2284, %v310
  %v2286 = mul i64 %v2285, %v7
  %v2287 = add i64 %v2286, %v2235
  %v2288 = mul i64 %v2287, 16
  %v2289 = getelementptr inbounds float, ptr %v174, i64 %v2288
  %v2290 = mul i64 %v2237, 8
  %v2291 = add i64 0, %v2290
  %v2292 = add i64 %v2291, %v2239
  %v2293 = getelementptr inbounds float, ptr %v2289, i64 %v2292
  %v2294 = load float, ptr %v2293, align 4
  %v2295 = fmul float %v2283, %v2294
  %v2296 = fadd float %v2274, %v2295
  %v2297 = fadd float %v2296, %v2295
  %v2298 = add i64 %v1653, 0
  %v2299 = and i64 %v2298, %v336
  %v2300 = mul i64 %v2299, %v7
  %v2301 = add i64 %v2300, %v2235
  %v2302 = mul i64 %v2301, 2
  %v2303 = getelementptr inbounds float, ptr %v200, i64 %v2302
  %v2304 = add i64 0, %v2237
  %v2305 = getelementptr inbounds float, ptr %v2303, i64 %v2304
  %v2306 = load float, ptr %v2305, align 4
  %v2307 = fadd float %v2297, %v2306
  %v2308 = add i64 %v1653, 0
  %v2309 = and i64 %v2308, %v296
  %v2310 = mul i64 %v2309, %v7
  %v2311 = add i64 %v2310, %v2235
  %v2312 = mul i64 %v2311, 16
  %v2313 = getelementptr inbounds float, ptr %v160, i64 %v2312
  %v2314 = add i64 %v1653, 0
  %v2315 = and i64 %v2314, %v250
  %v2316 = mul i64 %v2315, %v7
  %v2317 = add i64 %v2316, %v2235
  %v2318 = mul i64 %v2317, 128
  %v2319 = getelementptr inbounds float, ptr %v60, i64 %v2318
  %v2320 = mul i64 %v2237, 64
  %v2321 = add i64 0, %v2320
  %v2322 = add i64 %v2321, 0
  %v2323 = mul i64 %v2239, 8
  %v2324 = add i64 %v2322, %v2323
  %v2325 = getelementptr inbounds float, ptr %v2247, i64 %v2324
  %v2326 = load <8 x float>, ptr %v2325, align 4
  %v2327 = mul i64 %v2237, 8
  %v2328 = add i64 0, %v2327
  %v2329 = add i64 %v2328, 0
  %v2330 = getelementptr inbounds float, ptr %v2313, i64 %v2329
  %v2331 = load <8 x float>, ptr %v2330, align 4
  %v2332 = insertelement <8 x float> poison, float %v2307, i64 0
  %v2333 = shufflevector <8 x float> %v2332, <8 x float> poison, <8 x i32> zeroinitializer
  %v2334 = fmul <8 x float> %v2333, %v2331
  %v2335 = fadd <8 x float> %v2326, %v2334
  %v2336 = mul i64 %v2237, 64
  %v2337 = add i64 0, %v2336
  %v2338 = add i64 %v2337, 0
  %v2339 = mul i64 %v2239, 8
  %v2340 = add i64 %v2338, %v2339
  %v2341 = getelementptr inbounds float, ptr %v2319, i64 %v2340
  %v2342 = load <8 x float>, ptr %v2341, align 4
  %v2343 = fmul <8 x float> %v2335, %v2342
  %v2344 = fadd <8 x float> %v2240, %v2343
  %v2345 = add nsw i64 %v2239, 1
  br label %b228
b230:
  %v2346 = mul i64 %v2235, 16
  %v2347 = getelementptr inbounds float, ptr %v212, i64 %v2346
  %v2348 = mul i64 %v2237, 8
  %v2349 = add i64 0, %v2348
  %v2350 = add i64 %v2349, 0
  %v2351 = getelementptr inbounds float, ptr %v2347, i64 %v2350
  store <8 x float> %v2240, ptr %v2351, align 4
  %v2352 = add nsw i64 %v2237, 1
  br label %b225
b227:
  %v2353 = add nsw i64 %v2235, 1
  br label %b222
b224:
  %v2354 = add i64 %v7, 0
  %v2355 = sdiv i64 %v2354, 1
  %v2356 = add i64 %v2, 1
  %v2357 = mul i64 %v2355, %v2
  %v2358 = sdiv i64 %v2357, %v3
  %v2359 = mul i64 %v2358, 1
  %v2360 = icmp slt i64 %v2359, %v7
  %v2361 = select i1 %v2360, i64 %v2359, i64 %v7
  %v2362 = mul i64 %v2355, %v2356
  %v2363 = sdiv i64 %v2362, %v3
  %v2364 = mul i64 %v2363, 1
  %v2365 = icmp slt i64 %v2364, %v7
  %v2366 = select i1 %v2365, i64 %v2364, i64 %v7
  br label %b231
b231:
  %v2367 = phi i64 [ %v2361, %b224 ], [ %v2395, %b236 ]
  %v2368 = icmp slt i64 %v2367, %v2366
  br i1 %v2368, label %b232, label %b233
b232:
  %v2369 = mul i64 %v2367, 16
  %v2370 = getelementptr inbounds float, ptr %v210, i64 %v2369
  %v2371 = add i64 %v1653, 0
  %v2372 = and i64 %v2371, %v292
  %v2373 = mul i64 %v2372, %v7
  %v2374 = add i64 %v2373, %v2367
  %v2375 = mul i64 %v2374, 16
  %v2376 = getelementptr inbounds float, ptr %v156, i64 %v2375
  %v2377 = add i64 %v1653, 0
  %v2378 = and i64 %v2377, %v342
  %v2379 = mul i64 %v2378, %v7
  %v2380 = add i64 %v2379, %v2367
  %v2381 = mul i64 %v2380, 16
  %v2382 = getelementptr inbounds float, ptr %v214, i64 %v2381
  br label %b234
b234:
  %v2383 = phi i64 [ 0, %b232 ], [ %v2394, %b235 ]
  %v2384 = icmp slt i64 %v2383, 16
  br i1 %v2384, label %b235, label %b236
b235:
  %v2385 = add i64 0, %v2383
  %v2386 = getelementptr inbounds float, ptr %v2370, i64 %v2385
  %v2387 = load <8 x float>, ptr %v2386, align 4
  %v2388 = add i64 0, %v2383
  %v2389 = getelementptr inbounds float, ptr %v2376, i64 %v2388
  %v2390 = load <8 x float>, ptr %v2389, align 4
  %v2391 = fmul <8 x float> %v2387, %v2390
  %v2392 = add i64 0, %v2383
  %v2393 = getelementptr inbounds float, ptr %v2382, i64 %v2392
  store <8 x float> %v2391, ptr %v2393, align 4
  %v2394 = add nsw i64 %v2383, 8
  br label %b234
b236:
  %v2395 = add nsw i64 %v2367, 1
  br label %b231
b233:
  %v2396 = add i64 %v7, 0
  %v2397 = sdiv i64 %v2396, 1
  %v2398 = add i64 %v2, 1
  %v2399 = mul i64 %v2397, %v2
  %v2400 = sdiv i64 %v2399, %v3
  %v2401 = mul i64 %v2400, 1
  %v2402 = icmp slt i64 %v2401, %v7
  %v2403 = select i1 %v2402, i64 %v2401, i64 %v7
  %v2404 = mul i64 %v2397, %v2398
  %v2405 = sdiv i64 %v2404, %v3
  %v2406 = mul i64 %v2405, 1
  %v2407 = icmp slt i64 %v2406, %v7
  %v2408 = select i1 %v2407, i64 %v2406, i64 %v7
  br label %b237
b237:
  %v2409 = phi i64 [ %v2403, %b233 ], [ %v2448, %b242 ]
  %v2410 = icmp slt i64 %v2409, %v2408
  br i1 %v2410, label %b238, label %b239
b238:
  br label %b240
b240:
  %v2411 = phi i64 [ 0, %b238 ], [ %v2447, %b245 ]
  %v2412 = icmp slt i64 %v2411, 2
  br i1 %v2412, label %b241, label %b242
b241:
  br label %b243
b243:
  %v2413 = phi i64 [ 0, %b241 ], [ %v2440, %b244 ]
  %v2414 = phi <8 x float> [ splat (float 0x0000000000000000), %b241 ], [ %v2439, %b244 ]
  %v2415 = icmp slt i64 %v2413, 8
  br i1 %v2415, label %b244, label %b245
b244:
  %v2416 = mul i64 %v2409, 16
  %v2417 = getelementptr inbounds float, ptr %v208, i64 %v2416
  %v2418 = mul i64 %v2411, 8
  %v2419 = add i64 0, %v2418
  %v2420 = add i64 %v2419, %v2413
  %v2421 = getelementptr inbounds float, ptr %v2417, i64 %v2420
  %v2422 = load float, ptr %v2421, align 4
  %v2423 = add i64 %v1653, 0
  %v2424 = and i64 %v2423, %v250
  %v2425 = mul i64 %v2424, %v7
  %v2426 = add i64 %v2425, %v2409
  %v2427 = mul i64 %v2426, 128
  %v2428 = getelementptr inbounds float, ptr %v60, i64 %v2427
  %v2429 = mul i64 %v2411, 64
  %v2430 = add i64 0, %v2429
  %v2431 = add i64 %v2430, 0
  %v2432 = mul i64 %v2413, 8
  %v2433 = add i64 %v2431, %v2432
  %v2434 = getelementptr inbounds float, ptr %v2428, i64 %v2433
  %v2435 = load <8 x float>, ptr %v2434, align 4
  %v2436 = insertelement <8 x float> poison, float %v2422, i64 0
  %v2437 = shufflevector <8 x float> %v2436, <8 x float> poison, <8 x i32> zeroinitializer
  %v2438 = fmul <8 x float> %v2437, %v2435
  %v2439 = fadd <8 x float> %v2414, %v2438
  %v2440 = add nsw i64 %v2413, 1
  br label %b243
b245:
  %v2441 = mul i64 %v2409, 16
  %v2442 = getelementptr inbounds float, ptr %v216, i64 %v2441
  %v2443 = mul i64 %v2411, 8
  %v2444 = add i64 0, %v2443
  %v2445 = add i64 %v2444, 0
  %v2446 = getelementptr inbounds float, ptr %v2442, i64 %v2445
  store <8 x float> %v2414, ptr %v2446, align 4
  %v2447 = add nsw i64 %v2411, 1
  br label %b240
b242:
  %v2448 = add nsw i64 %v2409, 1
  br label %b237
b239:
  %v2449 = add i64 %v7, 0
  %v2450 = sdiv i64 %v2449, 1
  %v2451 = add i64 %v2, 1
  %v2452 = mul i64 %v2450, %v2
  %v2453 = sdiv i64 %v2452, %v3
  %v2454 = mul i64 %v2453, 1
  %v2455 = icmp slt i64 %v2454, %v7
  %v2456 = select i1 %v2455, i64 %v2454, i64 %v7
  %v2457 = mul i64 %v2450, %v2451
  %v2458 = sdiv i64 %v2457, %v3
  %v2459 = mul i64 %v2458, 1
  %v2460 = icmp slt i64 %v2459, %v7
  %v2461 = select i1 %v2460, i64 %v2459, i64 %v7
  br label %b246
b246:
  %v2462 = phi i64 [ %v2456, %b239 ], [ %v2531, %b251 ]
  %v2463 = icmp slt i64 %v2462, %v2461
  br i1 %v2463, label %b247, label %b248
b247:
  %v2464 = mul i64 %v2462, 16
  %v2465 = getelementptr inbounds float, ptr %v212, i64 %v2464
  %v2466 = add i64 %v1653, 0
  %v2467 = and i64 %v2466, %v282
  %v2468 = mul i64 %v2467, %v7
  %v2469 = add i64 %v2468, %v2462
  %v2470 = mul i64 %v2469, 16
  %v2471 = getelementptr inbounds float, ptr %v144, i64 %v2470
  %v2472 = add i64 %v1653, 0
  %v2473 = and i64 %v2472, %v280
  %v2474 = mul i64 %v2473, %v7
  %v2475 = add i64 %v2474, %v2462
  %v2476 = mul i64 %v2475, 16
  %v2477 = getelementptr inbounds float, ptr %v142, i64 %v2476
  %v2478 = mul i64 %v2462, 16
  %v2479 = getelementptr inbounds float, ptr %v206, i64 %v2478
  %v2480 = add i64 %v1653, 0
  %v2481 = and i64 %v2480, %v324
  %v2482 = mul i64 %v2481, %v7
  %v2483 = add i64 %v2482, %v2462
  %v2484 = mul i64 %v2483, 16
  %v2485 = getelementptr inbounds float, ptr %v188, i64 %v2484
  %v2486 = add i64 %v1653, 0
  %v2487 = and i64 %v2486, %v344
  %v2488 = mul i64 %v2487, %v7
  %v2489 = add i64 %v2488, %v2462
  %v2490 = mul i64 %v2489, 16
  %v2491 = getelementptr inbounds float, ptr %v218, i64 %v2490
  %v2492 = add i64 %v1653, 0
  %v2493 = and i64 %v2492, %v346
  %v2494 = mul i64 %v2493, %v7
  %v2495 = add i64 %v2494, %v2462
  %v2496 = mul i64 %v2495, 16
  %v2497 = getelementptr inbounds float, ptr %v220, i64 %v2496
  br label %b249
b249:
  %v2498 = phi i64 [ 0, %b247 ], [ %v2530, %b250 ]
  %v2499 = icmp slt i64 %v2498, 16
  br i1 %v2499, label %b250, label %b251
b250:
  %v2500 = add i64 0, %v2498
  %v2501 = getelementptr inbounds float, ptr %v2465, i64 %v2500
  %v2502 = load <8 x float>, ptr %v2501, align 4
  %v2503 = add i64 0, %v2498
  %v2504 = getelementptr inbounds float, ptr %v2471, i64 %v2503
  %v2505 = load <8 x float>, ptr %v2504, align 4
  %v2506 = fmul <8 x float> %v2502, %v2505
  %v2507 = insertelement <8 x float> poison, float 0x3FE368B300000000, i64 0
  %v2508 = shufflevector <8 x float> %v2507, <8 x float> poison, <8 x i32> zeroinitializer
  %v2509 = fmul <8 x float> %v2506, %v2508
  %v2510 = add i64 0, %v2498
  %v2511 = getelementptr inbounds float, ptr %v2477, i64 %v2510
  %v2512 = load <8 x float>, ptr %v2511, align 4
  %v2513 = fmul <8 x float> %v2509, %v2512
  %v2514 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2515 = shufflevector <8 x float> %v2514, <8 x float> poison, <8 x i32> zeroinitializer
  %v2516 = fsub <8 x float> %v2515, %v2512
  %v2517 = fmul <8 x float> %v2513, %v2516
  %v2518 = fneg <8 x float> %v2517
  %v2519 = add i64 0, %v2498
  %v2520 = getelementptr inbounds float, ptr %v2479, i64 %v2519
  %v2521 = load <8 x float>, ptr %v2520, align 4
  %v2522 = add i64 0, %v2498
  %v2523 = getelementptr inbounds float, ptr %v2485, i64 %v2522
  %v2524 = load <8 x float>, ptr %v2523, align 4
  %v2525 = fadd <8 x float> %v2521, %v2524
  %v2526 = add i64 0, %v2498
  %v2527 = getelementptr inbounds float, ptr %v2491, i64 %v2526
  store <8 x float> %v2518, ptr %v2527, align 4
  %v2528 = add i64 0, %v2498
  %v2529 = getelementptr inbounds float, ptr %v2497, i64 %v2528
  store <8 x float> %v2525, ptr %v2529, align 4
  %v2530 = add nsw i64 %v2498, 8
  br label %b249
b251:
  %v2531 = add nsw i64 %v2462, 1
  br label %b246
b248:
  %v2532 = add i64 %v7, 0
  %v2533 = sdiv i64 %v2532, 1
  %v2534 = add i64 %v2, 1
  %v2535 = mul i64 %v2533, %v2
  %v2536 = sdiv i64 %v2535, %v3
  %v2537 = mul i64 %v2536, 1
  %v2538 = icmp slt i64 %v2537, %v7
  %v2539 = select i1 %v2538, i64 %v2537, i64 %v7
  %v2540 = mul i64 %v2533, %v2534
  %v2541 = sdiv i64 %v2540, %v3
  %v2542 = mul i64 %v2541, 1
  %v2543 = icmp slt i64 %v2542, %v7
  %v2544 = select i1 %v2543, i64 %v2542, i64 %v7
  br label %b252
b252:
  %v2545 = phi i64 [ %v2539, %b248 ], [ %v2687, %b257 ]
  %v2546 = icmp slt i64 %v2545, %v2544
  br i1 %v2546, label %b253, label %b254
b253:
  br label %b255
b255:
  %v2547 = phi i64 [ 0, %b253 ], [ %v2686, %b260 ]
  %v2548 = icmp slt i64 %v2547, 2
  br i1 %v2548, label %b256, label %b257
b256:
  br label %b258
b258:
  %v2549 = phi i64 [ 0, %b256 ], [ %v2685, %b259 ]
  %v2550 = icmp slt i64 %v2549, 8
  br i1 %v2550, label %b259, label %b260
b259:
  %v2551 = add i64 %v1653, 1
  %v2552 = and i64 %v2551, 1
  %v2553 = mul i64 %v2552, %v7
  %v2554 = add i64 %v2553, %v2545
  %v2555 = mul i64 %v2554, 128
  %v2556 = getelementptr inbounds float, ptr %v64, i64 %v2555
  %v2557 = add i64 %v1653, 0
  %v2558 = and i64 %v2557, %v318
  %v2559 = mul i64 %v2558, %v7
  %v2560 = add i64 %v2559, %v2545
  %v2561 = mul i64 %v2560, 16
  %v2562 = getelementptr inbounds float, ptr %v182, i64 %v2561
  %v2563 = mul i64 %v2547, 8
  %v2564 = add i64 0, %v2563
  %v2565 = add i64 %v2564, %v2549
  %v2566 = getelementptr inbounds float, ptr %v2562, i64 %v2565
  %v2567 = load float, ptr %v2566, align 4
  %v2568 = mul i64 %v2547, 8
  %v2569 = add i64 0, %v2568
  %v2570 = add i64 %v2569, %v2549
  %v2571 = getelementptr inbounds float, ptr %v52, i64 %v2570
  %v2572 = load float, ptr %v2571, align 4
  %v2573 = fmul float %v2567, %v2572
  %v2574 = add i64 %v1653, 0
  %v2575 = and i64 %v2574, %v312
  %v2576 = mul i64 %v2575, %v7
  %v2577 = add i64 %v2576, %v2545
  %v2578 = mul i64 %v2577, 2
  %v2579 = getelementptr inbounds float, ptr %v176, i64 %v2578
  %v2580 = add i64 0, %v2547
  %v2581 = getelementptr inbounds float, ptr %v2579, i64 %v2580
  %v2582 = load float, ptr %v2581, align 4
  %v2583 = fmul float %v2573, %v2582
  %v2584 = add i64 %v1653, 0
  %v2585 = and i64 %v2584, %v328
  %v2586 = mul i64 %v2585, %v7
  %v2587 = add i64 %v2586, %v2545
  %v2588 = mul i64 %v2587, 2
  %v2589 = getelementptr inbounds float, ptr %v192, i64 %v2588
  %v2590 = add i64 0, %v2547
  %v2591 = getelementptr inbounds float, ptr %v2589, i64 %v2590
  %v2592 = load float, ptr %v2591, align 4
  %v2593 = add i64 %v1653, 0
  %v2594 = and i64 %v2593, %v310
  %v2595 = mul i64 %v2594, %v7
  %v2596 = add i64 %v2595, %v2545
  %v2597 = mul i64 %v2596, 16
  %v2598 = getelementptr inbounds float, ptr %v174, i64 %v2597
  %v2599 = mul i64 %v2547, 8
  %v2600 = add i64 0, %v2599
  %v2601 = add i64 %v2600, %v2549
  %v2602 = getelementptr inbounds float, ptr %v2598, i64 %v2601
  %v2603 = load float, ptr %v2602, align 4
  %v2604 = fmul float %v2592, %v2603
  %v2605 = fadd float %v2583, %v2604
  %v2606 = fadd float %v2605, %v2604
  %v2607 = add i64 %v1653, 0
  %v2608 = and i64 %v2607, %v336
  %v2609 = mul i64 %v2608, %v7
  %v2610 = add i64 %v2609, %v2545
  %v2611 = mul i64 %v2610, 2
  %v2612 = getelementptr inbounds float, ptr %v200, i64 %v2611
  %v2613 = add i64 0, %v2547
  %v2614 = getelementptr inbounds float, ptr %v2612, i64 %v2613
  %v2615 = load float, ptr %v2614, align 4
  %v2616 = fadd float %v2606, %v2615
  %v2617 = add i64 %v1653, 0
  %v2618 = and i64 %v2617, %v296
  %v2619 = mul i64 %v2618, %v7
  %v2620 = add i64 %v2619, %v2545
  %v2621 = mul i64 %v2620, 16
  %v2622 = getelementptr inbounds float, ptr %v160, i64 %v2621
  %v2623 = add i64 %v1653, 0
  %v2624 = and i64 %v2623, %v282
  %v2625 = mul i64 %v2624, %v7
  %v2626 = add i64 %v2625, %v2545
  %v2627 = mul i64 %v2626, 16
  %v2628 = getelementptr inbounds float, ptr %v144, i64 %v2627
  %v2629 = mul i64 %v2545, 16
  %v2630 = getelementptr inbounds float, ptr %v208, i64 %v2629
  %v2631 = mul i64 %v2547, 8
  %v2632 = add i64 0, %v2631
  %v2633 = add i64 %v2632, %v2549
  %v2634 = getelementptr inbounds float, ptr %v2630, i64 %v2633
  %v2635 = load float, ptr %v2634, align 4
  %v2636 = add i64 %v1653, 0
  %v2637 = and i64 %v2636, %v292
  %v2638 = mul i64 %v2637, %v7
  %v2639 = add i64 %v2638, %v2545
  %v2640 = mul i64 %v2639, 16
  %v2641 = getelementptr inbounds float, ptr %v156, i64 %v2640
  %v2642 = add i64 %v1653, 0
  %v2643 = and i64 %v2642, 1
  %v2644 = mul i64 %v2643, %v7
  %v2645 = add i64 %v2644, %v2545
  %v2646 = mul i64 %v2645, 128
  %v2647 = getelementptr inbounds float, ptr %v64, i64 %v2646
  %v2648 = mul i64 %v2547, 64
  %v2649 = add i64 0, %v2648
  %v2650 = mul i64 %v2549, 8
  %v2651 = add i64 %v2649, %v2650
  %v2652 = add i64 %v2651, 0
  %v2653 = getelementptr inbounds float, ptr %v2556, i64 %v2652
  %v2654 = load <8 x float>, ptr %v2653, align 4
  %v2655 = mul i64 %v2547, 8
  %v2656 = add i64 0, %v2655
  %v2657 = add i64 %v2656, 0
  %v2658 = getelementptr inbounds float, ptr %v2622, i64 %v2657
  %v2659 = load <8 x float>, ptr %v2658, align 4
  %v2660 = insertelement <8 x float> poison, float %v2616, i64 0
  %v2661 = shufflevector <8 x float> %v2660, <8 x float> poison, <8 x i32> zeroinitializer
  %v2662 = fmul <8 x float> %v2661, %v2659
  %v2663 = fadd <8 x float> %v2654, %v2662
  %v2664 = mul i64 %v2547, 8
  %v2665 = add i64 0, %v2664
  %v2666 = add i64 %v2665, 0
  %v2667 = getelementptr inbounds float, ptr %v2628, i64 %v2666
  %v2668 = load <8 x float>, ptr %v2667, align 4
  %v2669 = fmul <8 x float> %v2663, %v2668
  %v2670 = mul i64 %v2547, 8
  %v2671 = add i64 0, %v2670
  %v2672 = add i64 %v2671, 0
  %v2673 = getelementptr inbounds float, ptr %v2641, i64 %v2672
  %v2674 = load <8 x float>, ptr %v2673, align 4
  %v2675 = insertelement <8 x float> poison, float %v2635, i64 0
  %v2676 = shufflevector <8 x float> %v2675, <8 x float> poison, <8 x i32> zeroinitializer
  %v2677 = fmul <8 x float> %v2676, %v2674
  %v2678 = fadd <8 x float> %v2669, %v2677
  %v2679 = mul i64 %v2547, 64
  %v2680 = add i64 0, %v2679
  %v2681 = mul i64 %v2549, 8
  %v2682 = add i64 %v2680, %v2681
  %v2683 = add i64 %v2682, 0
  %v2684 = getelementptr inbounds float, ptr %v2647, i64 %v2683
  store <8 x float> %v2678, ptr %v2684, align 4
  %v2685 = add nsw i64 %v2549, 1
  br label %b258
b260:
  %v2686 = add nsw i64 %v2547, 1
  br label %b255
b257:
  %v2687 = add nsw i64 %v2545, 1
  br label %b252
b254:
  %v2688 = add i64 %v7, 0
  %v2689 = sdiv i64 %v2688, 1
  %v2690 = add i64 %v2, 1
  %v2691 = mul i64 %v2689, %v2
  %v2692 = sdiv i64 %v2691, %v3
  %v2693 = mul i64 %v2692, 1
  %v2694 = icmp slt i64 %v2693, %v7
  %v2695 = select i1 %v2694, i64 %v2693, i64 %v7
  %v2696 = mul i64 %v2689, %v2690
  %v2697 = sdiv i64 %v2696, %v3
  %v2698 = mul i64 %v2697, 1
  %v2699 = icmp slt i64 %v2698, %v7
  %v2700 = select i1 %v2699, i64 %v2698, i64 %v7
  br label %b261
b261:
  %v2701 = phi i64 [ %v2695, %b254 ], [ %v2777, %b266 ]
  %v2702 = icmp slt i64 %v2701, %v2700
  br i1 %v2702, label %b262, label %b263
b262:
  br label %b264
b264:
  %v2703 = phi i64 [ 0, %b262 ], [ %v2776, %b269 ]
  %v2704 = icmp slt i64 %v2703, 2
  br i1 %v2704, label %b265, label %b266
b265:
  br label %b267
b267:
  %v2705 = phi i64 [ 0, %b265 ], [ %v2761, %b268 ]
  %v2706 = phi <8 x float> [ splat (float 0x0000000000000000), %b265 ], [ %v2760, %b268 ]
  %v2707 = icmp slt i64 %v2705, 8
  br i1 %v2707, label %b268, label %b269
b268:
  %v2708 = mul i64 %v2701, 16
  %v2709 = getelementptr inbounds float, ptr %v210, i64 %v2708
  %v2710 = add i64 %v1653, 0
  %v2711 = and i64 %v2710, %v284
  %v2712 = mul i64 %v2711, %v7
  %v2713 = add i64 %v2712, %v2701
  %v2714 = mul i64 %v2713, 16
  %v2715 = getelementptr inbounds float, ptr %v146, i64 %v2714
  %v2716 = mul i64 %v2701, 16
  %v2717 = getelementptr inbounds float, ptr %v216, i64 %v2716
  %v2718 = add i64 %v1653, 0
  %v2719 = and i64 %v2718, %v292
  %v2720 = mul i64 %v2719, %v7
  %v2721 = add i64 %v2720, %v2701
  %v2722 = mul i64 %v2721, 16
  %v2723 = getelementptr inbounds float, ptr %v156, i64 %v2722
  %v2724 = add i64 %v1653, 0
  %v2725 = and i64 %v2724, %v290
  %v2726 = mul i64 %v2725, %v7
  %v2727 = add i64 %v2726, %v2701
  %v2728 = mul i64 %v2727, 2
  %v2729 = getelementptr inbounds float, ptr %v154, i64 %v2728
  %v2730 = add i64 0, %v2703
  %v2731 = getelementptr inbounds float, ptr %v2729, i64 %v2730
  %v2732 = load float, ptr %v2731, align 4
  %v2733 = mul i64 %v2703, 8
  %v2734 = add i64 0, %v2733
  %v2735 = add i64 %v2734, %v2705
  %v2736 = getelementptr inbounds float, ptr %v2709, i64 %v2735
  %v2737 = load <8 x float>, ptr %v2736, align 4
  %v2738 = mul i64 %v2703, 8
  %v2739 = add i64 0, %v2738
  %v2740 = add i64 %v2739, %v2705
  %v2741 = getelementptr inbounds float, ptr %v2715, i64 %v2740
  %v2742 = load <8 x float>, ptr %v2741, align 4
  %v2743 = fmul <8 x float> %v2737, %v2742
  %v2744 = mul i64 %v2703, 8
  %v2745 = add i64 0, %v2744
  %v2746 = add i64 %v2745, %v2705
  %v2747 = getelementptr inbounds float, ptr %v2717, i64 %v2746
  %v2748 = load <8 x float>, ptr %v2747, align 4
  %v2749 = fadd <8 x float> %v2743, %v2748
  %v2750 = mul i64 %v2703, 8
  %v2751 = add i64 0, %v2750
  %v2752 = add i64 %v2751, %v2705
  %v2753 = getelementptr inbounds float, ptr %v2723, i64 %v2752
  %v2754 = load <8 x float>, ptr %v2753, align 4
  %v2755 = fmul <8 x float> %v2749, %v2754
  %v2756 = insertelement <8 x float> poison, float %v2732, i64 0
  %v2757 = shufflevector <8 x float> %v2756, <8 x float> poison, <8 x i32> zeroinitializer
  %v2758 = fdiv <8 x float> %v2755, %v2757
  %v2759 = fneg <8 x float> %v2758
  %v2760 = fadd <8 x float> %v2706, %v2759
  %v2761 = add nsw i64 %v2705, 8
  br label %b267
b269:
  %v2762 = shufflevector <8 x float> %v2706, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2763 = shufflevector <8 x float> %v2706, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2764 = fadd <4 x float> %v2762, %v2763
  %v2765 = shufflevector <4 x float> %v2764, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2766 = shufflevector <4 x float> %v2764, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2767 = fadd <2 x float> %v2765, %v2766
  %v2768 = extractelement <2 x float> %v2767, i64 0
  %v2769 = extractelement <2 x float> %v2767, i64 1
  %v2770 = fadd float %v2768, %v2769
  %v2771 = fadd float %v2770, 0x0000000000000000
  %v2772 = mul i64 %v2701, 2
  %v2773 = getelementptr inbounds float, ptr %v222, i64 %v2772
  %v2774 = add i64 0, %v2703
  %v2775 = getelementptr inbounds float, ptr %v2773, i64 %v2774
  store float %v2771, ptr %v2775, align 4
  %v2776 = add nsw i64 %v2703, 1
  br label %b264
b266:
  %v2777 = add nsw i64 %v2701, 1
  br label %b261
b263:
  %v2779 = add i64 %v7, 0
  %v2780 = sdiv i64 %v2779, 1
  %v2781 = add i64 %v2, 1
  %v2782 = mul i64 %v2780, %v2
  %v2783 = sdiv i64 %v2782, %v3
  %v2784 = mul i64 %v2783, 1
  %v2785 = icmp slt i64 %v2784, %v7
  %v2786 = select i1 %v2785, i64 %v2784, i64 %v7
  %v2787 = mul i64 %v2780, %v2781
  %v2788 = sdiv i64 %v2787, %v3
  %v2789 = mul i64 %v2788, 1
  %v2790 = icmp slt i64 %v2789, %v7
  %v2791 = select i1 %v2790, i64 %v2789, i64 %v7
  br label %b270
b270:
  %v2792 = phi i64 [ %v2786, %b263 ], [ %v2919, %b275 ]
  %v2793 = icmp slt i64 %v2792, %v2791
  br i1 %v2793, label %b271, label %b272
b271:
  %v2794 = add i64 %v2792, 96
  %v2795 = icmp slt i64 %v2794, %v2791
  %v2796 = select i1 %v2795, i64 %v2794, i64 %v2791
  br label %b273
b273:
  %v2797 = phi i64 [ 0, %b271 ], [ %v2918, %b278 ]
  %v2798 = icmp slt i64 %v2797, 1
  br i1 %v2798, label %b274, label %b275
b274:
  %v2799 = sub i64 %v2796, %v2792
  %v2800 = sub i64 6, 1
  %v2801 = add i64 %v2799, %v2800
  %v2802 = sdiv i64 %v2801, 6
  br label %b276
b276:
  %v2803 = phi i64 [ 0, %b274 ], [ %v2917, %b283 ]
  %v2804 = icmp slt i64 %v2803, %v2802
  br i1 %v2804, label %b277, label %b278
b277:
  %v2805 = mul i64 %v2799, %v2803
  %v2806 = sdiv i64 %v2805, %v2802
  %v2807 = add i64 %v2792, %v2806
  %v2808 = add i64 %v2803, 1
  %v2809 = mul i64 %v2799, %v2808
  %v2810 = sdiv i64 %v2809, %v2802
  %v2811 = add i64 %v2792, %v2810
  %v2812 = mul i64 %v2797, 256
  %v2813 = getelementptr inbounds float, ptr %v1362, i64 %v2812
  %v2814 = sub i64 %v2811, %v2807
  %v2815 = add i64 %v1653, 0
  %v2816 = and i64 %v2815, %v346
  %v2817 = mul i64 %v2816, %v7
  %v2818 = add i64 %v2817, %v2807
  %v2819 = mul i64 %v2818, 16
  %v2820 = getelementptr inbounds float, ptr %v220, i64 %v2819
  %v2821 = getelementptr inbounds float, ptr %v2820, i64 0
  %v2822 = sub i64 %v2814, 1
  %v2823 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v2822
  %v2824 = load ptr, ptr %v2823, align 4
  %v2825 = getelementptr inbounds float, ptr %v2778, i64 0
  %v2826 = icmp sgt i64 %v2814, 0
  br i1 %v2826, label %b279, label %b280
b279:
  call void %v2824(ptr %v2821, i64 16, ptr %v2813, i64 16, ptr %v2825, i64 16, i64 8)
  br label %b280
b280:
  %v2827 = add i64 %v2812, 256
  br label %b281
b281:
  %v2828 = phi i64 [ %v2807, %b280 ], [ %v2916, %b286 ]
  %v2829 = icmp slt i64 %v2828, %v2811
  br i1 %v2829, label %b282, label %b283
b282:
  %v2830 = sub i64 %v2828, %v2807
  %v2831 = mul i64 %v2830, 16
  %v2832 = getelementptr inbounds float, ptr %v2778, i64 %v2831
  %v2833 = add i64 %v1653, 0
  %v2834 = and i64 %v2833, %v342
  %v2835 = mul i64 %v2834, %v7
  %v2836 = add i64 %v2835, %v2828
  %v2837 = mul i64 %v2836, 16
  %v2838 = getelementptr inbounds float, ptr %v214, i64 %v2837
  %v2839 = add i64 %v1653, 0
  %v2840 = and i64 %v2839, %v338
  %v2841 = mul i64 %v2840, %v7
  %v2842 = add i64 %v2841, %v2828
  %v2843 = mul i64 %v2842, 16
  %v2844 = getelementptr inbounds float, ptr %v202, i64 %v2843
  %v2845 = add i64 %v1653, 0
  %v2846 = and i64 %v2845, %v332
  %v2847 = mul i64 %v2846, %v7
  %v2848 = add i64 %v2847, %v2828
  %v2849 = mul i64 %v2848, 16
  %v2850 = getelementptr inbounds float, ptr %v196, i64 %v2849
  %v2851 = add i64 %v1653, 0
  %v2852 = and i64 %v2851, %v270
  %v2853 = mul i64 %v2852, %v7
  %v2854 = add i64 %v2853, %v2828
  %v2855 = mul i64 %v2854, 16
  %v2856 = getelementptr inbounds float, ptr %v132, i64 %v2855
  %v2857 = add i64 %v1653, 0
  %v2858 = and i64 %v2857, %v284
  %v2859 = mul i64 %v2858, %v7
  %v2860 = add i64 %v2859, %v2828
  %v2861 = mul i64 %v2860, 16
  %v2862 = getelementptr inbounds float, ptr %v146, i64 %v2861
  %v2863 = add i64 %v1653, 0
  %v2864 = and i64 %v2863, %v324
  %v2865 = mul i64 %v2864, %v7
  %v2866 = add i64 %v2865, %v2828
  %v2867 = mul i64 %v2866, 16
  %v2868 = getelementptr inbounds float, ptr %v188, i64 %v2867
  %v2869 = add i64 %v1653, 0
  %v2870 = and i64 %v2869, %v348
  %v2871 = mul i64 %v2870, %v7
  %v2872 = add i64 %v2871, %v2828
  %v2873 = mul i64 %v2872, 16
  %v2874 = getelementptr inbounds float, ptr %v224, i64 %v2873
  br label %b284
b284:
  %v2875 = phi i64 [ 0, %b282 ], [ %v2915, %b285 ]
  %v2876 = icmp slt i64 %v2875, 2
  br i1 %v2876, label %b285, label %b286
b285:
  %v2877 = mul i64 %v2797, 2
  %v2878 = add i64 %v2877, %v2875
  %v2879 = mul i64 %v2878, 8
  %v2880 = add i64 0, %v2875
  %v2881 = mul i64 %v2880, 8
  %v2882 = getelementptr inbounds float, ptr %v2832, i64 %v2881
  %v2883 = load <8 x float>, ptr %v2882, align 4
  %v2884 = add i64 0, %v2879
  %v2885 = getelementptr inbounds float, ptr %v2838, i64 %v2884
  %v2886 = load <8 x float>, ptr %v2885, align 4
  %v2887 = add i64 0, %v2879
  %v2888 = getelementptr inbounds float, ptr %v2844, i64 %v2887
  %v2889 = load <8 x float>, ptr %v2888, align 4
  %v2890 = add i64 0, %v2879
  %v2891 = getelementptr inbounds float, ptr %v2850, i64 %v2890
  %v2892 = load <8 x float>, ptr %v2891, align 4
  %v2893 = fadd <8 x float> %v2889, %v2892
  %v2894 = add i64 0, %v2879
  %v2895 = getelementptr inbounds float, ptr %v2856, i64 %v2894
  %v2896 = load <8 x float>, ptr %v2895, align 4
  %v2897 = fmul <8 x float> %v2893, %v2896
  %v2898 = add i64 0, %v2879
  %v2899 = getelementptr inbounds float, ptr %v48, i64 %v2898
  %v2900 = load <8 x float>, ptr %v2899, align 4
  %v2901 = fmul <8 x float> %v2897, %v2900
  %v2902 = fadd <8 x float> %v2886, %v2901
  %v2903 = add i64 0, %v2879
  %v2904 = getelementptr inbounds float, ptr %v2862, i64 %v2903
  %v2905 = load <8 x float>, ptr %v2904, align 4
  %v2906 = fmul <8 x float> %v2902, %v2905
  %v2907 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2908 = shufflevector <8 x float> %v2907, <8 x float> poison, <8 x i32> zeroinitializer
  %v2909 = fsub <8 x float> %v2908, %v2905
  %v2910 = fmul <8 x float> %v2906, %v2909
  %v2911 = add i64 0, %v2879
  %v2912 = getelementptr inbounds float, ptr %v2868, i64 %v2911
  store <8 x float> %v2910, ptr %v2912, align 4
  %v2913 = add i64 0, %v2879
  %v2914 = getelementptr inbounds float, ptr %v2874, i64 %v2913
  store <8 x float> %v2883, ptr %v2914, align 4
  %v2915 = add nsw i64 %v2875, 1
  br label %b284
b286:
  %v2916 = add nsw i64 %v2828, 1
  br label %b281
b283:
  %v2917 = add nsw i64 %v2803, 1
  br label %b276
b278:
  %v2918 = add nsw i64 %v2797, 1
  br label %b273
b275:
  %v2919 = add nsw i64 %v2792, 96
  br label %b270
b272:
  %v2921 = add i64 %v7, 0
  %v2922 = sdiv i64 %v2921, 1
  %v2923 = add i64 %v2, 1
  %v2924 = mul i64 %v2922, %v2
  %v2925 = sdiv i64 %v2924, %v3
  %v2926 = mul i64 %v2925, 1
  %v2927 = icmp slt i64 %v2926, %v7
  %v2928 = select i1 %v2927, i64 %v2926, i64 %v7
  %v2929 = mul i64 %v2922, %v2923
  %v2930 = sdiv i64 %v2929, %v3
  %v2931 = mul i64 %v2930, 1
  %v2932 = icmp slt i64 %v2931, %v7
  %v2933 = select i1 %v2932, i64 %v2931, i64 %v7
  br label %b287
b287:
  %v2934 = phi i64 [ %v2928, %b272 ], [ %v3010, %b292 ]
  %v2935 = icmp slt i64 %v2934, %v2933
  br i1 %v2935, label %b288, label %b289
b288:
  %v2936 = add i64 %v2934, 96
  %v2937 = icmp slt i64 %v2936, %v2933
  %v2938 = select i1 %v2937, i64 %v2936, i64 %v2933
  br label %b290
b290:
  %v2939 = phi i64 [ 0, %b288 ], [ %v3009, %b295 ]
  %v2940 = icmp slt i64 %v2939, 2
  br i1 %v2940, label %b291, label %b292
b291:
  %v2941 = sub i64 %v2938, %v2934
  %v2942 = sub i64 2, 1
  %v2943 = add i64 %v2941, %v2942
  %v2944 = sdiv i64 %v2943, 2
  br label %b293
b293:
  %v2945 = phi i64 [ 0, %b291 ], [ %v3008, %b300 ]
  %v2946 = icmp slt i64 %v2945, %v2944
  br i1 %v2946, label %b294, label %b295
b294:
  %v2947 = mul i64 %v2941, %v2945
  %v2948 = sdiv i64 %v2947, %v2944
  %v2949 = add i64 %v2934, %v2948
  %v2950 = add i64 %v2945, 1
  %v2951 = mul i64 %v2941, %v2950
  %v2952 = sdiv i64 %v2951, %v2944
  %v2953 = add i64 %v2934, %v2952
  %v2954 = mul i64 %v2939, 512
  %v2955 = getelementptr inbounds float, ptr %v1363, i64 %v2954
  %v2956 = sub i64 %v2953, %v2949
  %v2957 = add i64 %v1653, 0
  %v2958 = and i64 %v2957, %v344
  %v2959 = mul i64 %v2958, %v7
  %v2960 = add i64 %v2959, %v2949
  %v2961 = mul i64 %v2960, 16
  %v2962 = getelementptr inbounds float, ptr %v218, i64 %v2961
  %v2963 = getelementptr inbounds float, ptr %v2962, i64 0
  %v2964 = sub i64 %v2956, 1
  %v2965 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v2964
  %v2966 = load ptr, ptr %v2965, align 4
  %v2967 = getelementptr inbounds float, ptr %v2920, i64 0
  %v2968 = icmp sgt i64 %v2956, 0
  br i1 %v2968, label %b296, label %b297
b296:
  call void %v2966(ptr %v2963, i64 16, ptr %v2955, i64 16, ptr %v2967, i64 32, i64 8)
  br label %b297
b297:
  %v2969 = add i64 %v2954, 512
  br label %b298
b298:
  %v2970 = phi i64 [ %v2949, %b297 ], [ %v3007, %b303 ]
  %v2971 = icmp slt i64 %v2970, %v2953
  br i1 %v2971, label %b299, label %b300
b299:
  %v2972 = sub i64 %v2970, %v2949
  %v2973 = mul i64 %v2972, 32
  %v2974 = getelementptr inbounds float, ptr %v2920, i64 %v2973
  %v2975 = add i64 %v1653, 0
  %v2976 = and i64 %v2975, %v276
  %v2977 = mul i64 %v2976, %v7
  %v2978 = add i64 %v2977, %v2970
  %v2979 = mul i64 %v2978, 64
  %v2980 = getelementptr inbounds float, ptr %v138, i64 %v2979
  %v2981 = add i64 %v1653, 0
  %v2982 = and i64 %v2981, %v350
  %v2983 = mul i64 %v2982, %v7
  %v2984 = add i64 %v2983, %v2970
  %v2985 = mul i64 %v2984, 64
  %v2986 = getelementptr inbounds float, ptr %v226, i64 %v2985
  br label %b301
b301:
  %v2987 = phi i64 [ 0, %b299 ], [ %v3006, %b302 ]
  %v2988 = icmp slt i64 %v2987, 4
  br i1 %v2988, label %b302, label %b303
b302:
  %v2989 = mul i64 %v2939, 4
  %v2990 = add i64 %v2989, %v2987
  %v2991 = mul i64 %v2990, 8
  %v2992 = add i64 0, %v2987
  %v2993 = mul i64 %v2992, 8
  %v2994 = getelementptr inbounds float, ptr %v2974, i64 %v2993
  %v2995 = load <8 x float>, ptr %v2994, align 4
  %v2996 = add i64 0, %v2991
  %v2997 = getelementptr inbounds float, ptr %v2980, i64 %v2996
  %v2998 = load <8 x float>, ptr %v2997, align 4
  %v2999 = fmul <8 x float> %v2998, %v2998
  %v3000 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3001 = shufflevector <8 x float> %v3000, <8 x float> poison, <8 x i32> zeroinitializer
  %v3002 = fsub <8 x float> %v3001, %v2999
  %v3003 = fmul <8 x float> %v2995, %v3002
  %v3004 = add i64 0, %v2991
  %v3005 = getelementptr inbounds float, ptr %v2986, i64 %v3004
  store <8 x float> %v3003, ptr %v3005, align 4
  %v3006 = add nsw i64 %v2987, 1
  br label %b301
b303:
  %v3007 = add nsw i64 %v2970, 1
  br label %b298
b300:
  %v3008 = add nsw i64 %v2945, 1
  br label %b293
b295:
  %v3009 = add nsw i64 %v2939, 1
  br label %b290
b292:
  %v3010 = add nsw i64 %v2934, 96
  br label %b287
b289:
  %v3011 = add i64 %v7, 0
  %v3012 = sdiv i64 %v3011, 1
  %v3013 = add i64 %v2, 1
  %v3014 = mul i64 %v3012, %v2
  %v3015 = sdiv i64 %v3014, %v3
  %v3016 = mul i64 %v3015, 1
  %v3017 = icmp slt i64 %v3016, %v7
  %v3018 = select i1 %v3017, i64 %v3016, i64 %v7
  %v3019 = mul i64 %v3012, %v3013
  %v3020 = sdiv i64 %v3019, %v3
  %v3021 = mul i64 %v3020, 1
  %v3022 = icmp slt i64 %v3021, %v7
  %v3023 = select i1 %v3022, i64 %v3021, i64 %v7
  br label %b304
b304:
  %v3024 = phi i64 [ %v3018, %b289 ], [ %v3080, %b305 ]
  %v3025 = icmp slt i64 %v3024, %v3023
  br i1 %v3025, label %b305, label %b306
b305:
  %v3026 = add i64 %v1653, 0
  %v3027 = and i64 %v3026, %v288
  %v3028 = mul i64 %v3027, %v7
  %v3029 = add i64 %v3028, %v3024
  %v3030 = mul i64 %v3029, 2
  %v3031 = getelementptr inbounds float, ptr %v152, i64 %v3030
  %v3032 = mul i64 %v3024, 2
  %v3033 = getelementptr inbounds float, ptr %v222, i64 %v3032
  %v3034 = mul i64 %v3024, 2
  %v3035 = getelementptr inbounds float, ptr %v228, i64 %v3034
  %v3036 = icmp ult i64 2, 8
  %v3037 = select i1 %v3036, i64 2, i64 8
  %v3038 = trunc i64 %v3037 to i32
  %v3039 = insertelement <8 x i32> poison, i32 %v3038, i64 0
  %v3040 = shufflevector <8 x i32> %v3039, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3041 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3040
  %v3042 = add i64 0, 0
  %v3043 = getelementptr inbounds float, ptr %v3031, i64 %v3042
  %v3044 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3043, <8 x i1> %v3041, <8 x float> zeroinitializer)
  %v3045 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v3046 = shufflevector <8 x float> %v3045, <8 x float> poison, <8 x i32> zeroinitializer
  %v3047 = fcmp ogt <8 x float> %v3044, %v3046
  %v3048 = select <8 x i1> %v3047, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v3049 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3050 = shufflevector <8 x float> %v3049, <8 x float> poison, <8 x i32> zeroinitializer
  %v3051 = fcmp une <8 x float> %v3048, splat (float 0x0000000000000000)
  %v3052 = select <8 x i1> %v3051, <8 x float> %v3044, <8 x float> %v3050
  %v3053 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v3052)
  %v3054 = fcmp une <8 x float> %v3048, splat (float 0x0000000000000000)
  %v3055 = select <8 x i1> %v3054, <8 x float> %v3053, <8 x float> %v3046
  %v3056 = insertelement <8 x float> poison, float 0x3D71979980000000, i64 0
  %v3057 = shufflevector <8 x float> %v3056, <8 x float> poison, <8 x i32> zeroinitializer
  %v3058 = fcmp ogt <8 x float> %v3055, %v3057
  %v3059 = select <8 x i1> %v3058, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v3060 = add i64 0, 0
  %v3061 = getelementptr inbounds float, ptr %v3033, i64 %v3060
  %v3062 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3061, <8 x i1> %v3041, <8 x float> zeroinitializer)
  %v3063 = fcmp oeq <8 x float> %v3055, %v3057
  %v3064 = select <8 x i1> %v3063, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v3065 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v3066 = shufflevector <8 x float> %v3065, <8 x float> poison, <8 x i32> zeroinitializer
  %v3067 = fmul <8 x float> %v3066, %v3062
  %v3068 = fcmp une <8 x float> %v3064, splat (float 0x0000000000000000)
  %v3069 = select <8 x i1> %v3068, <8 x float> %v3067, <8 x float> %v3046
  %v3070 = fcmp une <8 x float> %v3059, splat (float 0x0000000000000000)
  %v3071 = select <8 x i1> %v3070, <8 x float> %v3062, <8 x float> %v3069
  %v3072 = fcmp une <8 x float> %v3048, splat (float 0x0000000000000000)
  %v3073 = select <8 x i1> %v3072, <8 x float> %v3071, <8 x float> %v3046
  %v3074 = fmul <8 x float> %v3066, %v3073
  %v3075 = fdiv <8 x float> %v3074, %v3053
  %v3076 = fcmp une <8 x float> %v3048, splat (float 0x0000000000000000)
  %v3077 = select <8 x i1> %v3076, <8 x float> %v3075, <8 x float> %v3046
  %v3078 = add i64 0, 0
  %v3079 = getelementptr inbounds float, ptr %v3035, i64 %v3078
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3077, ptr align 4 %v3079, <8 x i1> %v3041)
  %v3080 = add nsw i64 %v3024, 1
  br label %b304
b306:
  %v3082 = add i64 %v7, 0
  %v3083 = sdiv i64 %v3082, 1
  %v3084 = add i64 %v2, 1
  %v3085 = mul i64 %v3083, %v2
  %v3086 = sdiv i64 %v3085, %v3
  %v3087 = mul i64 %v3086, 1
  %v3088 = icmp slt i64 %v3087, %v7
  %v3089 = select i1 %v3088, i64 %v3087, i64 %v7
  %v3090 = mul i64 %v3083, %v3084
  %v3091 = sdiv i64 %v3090, %v3
  %v3092 = mul i64 %v3091, 1
  %v3093 = icmp slt i64 %v3092, %v7
  %v3094 = select i1 %v3093, i64 %v3092, i64 %v7
  br label %b307
b307:
  %v3095 = phi i64 [ %v3089, %b306 ], [ %v3157, %b312 ]
  %v3096 = icmp slt i64 %v3095, %v3094
  br i1 %v3096, label %b308, label %b309
b308:
  %v3097 = add i64 %v3095, 96
  %v3098 = icmp slt i64 %v3097, %v3094
  %v3099 = select i1 %v3098, i64 %v3097, i64 %v3094
  br label %b310
b310:
  %v3100 = phi i64 [ 0, %b308 ], [ %v3156, %b315 ]
  %v3101 = icmp slt i64 %v3100, 2
  br i1 %v3101, label %b311, label %b312
b311:
  %v3102 = sub i64 %v3099, %v3095
  %v3103 = sub i64 2, 1
  %v3104 = add i64 %v3102, %v3103
  %v3105 = sdiv i64 %v3104, 2
  br label %b313
b313:
  %v3106 = phi i64 [ 0, %b311 ], [ %v3155, %b320 ]
  %v3107 = icmp slt i64 %v3106, %v3105
  br i1 %v3107, label %b314, label %b315
b314:
  %v3108 = mul i64 %v3102, %v3106
  %v3109 = sdiv i64 %v3108, %v3105
  %v3110 = add i64 %v3095, %v3109
  %v3111 = add i64 %v3106, 1
  %v3112 = mul i64 %v3102, %v3111
  %v3113 = sdiv i64 %v3112, %v3105
  %v3114 = add i64 %v3095, %v3113
  %v3115 = mul i64 %v3100, 512
  %v3116 = getelementptr inbounds float, ptr %v1364, i64 %v3115
  %v3117 = sub i64 %v3114, %v3110
  %v3118 = add i64 %v1653, 0
  %v3119 = and i64 %v3118, %v324
  %v3120 = mul i64 %v3119, %v7
  %v3121 = add i64 %v3120, %v3110
  %v3122 = mul i64 %v3121, 16
  %v3123 = getelementptr inbounds float, ptr %v188, i64 %v3122
  %v3124 = getelementptr inbounds float, ptr %v3123, i64 0
  %v3125 = sub i64 %v3117, 1
  %v3126 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v3125
  %v3127 = load ptr, ptr %v3126, align 4
  %v3128 = getelementptr inbounds float, ptr %v3081, i64 0
  %v3129 = icmp sgt i64 %v3117, 0
  br i1 %v3129, label %b316, label %b317
b316:
  call void %v3127(ptr %v3124, i64 16, ptr %v3116, i64 16, ptr %v3128, i64 32, i64 8)
  br label %b317
b317:
  %v3130 = add i64 %v3115, 512
  br label %b318
b318:
  %v3131 = phi i64 [ %v3110, %b317 ], [ %v3154, %b323 ]
  %v3132 = icmp slt i64 %v3131, %v3114
  br i1 %v3132, label %b319, label %b320
b319:
  %v3133 = sub i64 %v3131, %v3110
  %v3134 = mul i64 %v3133, 32
  %v3135 = getelementptr inbounds float, ptr %v3081, i64 %v3134
  %v3136 = add i64 %v1653, 0
  %v3137 = and i64 %v3136, %v352
  %v3138 = mul i64 %v3137, %v7
  %v3139 = add i64 %v3138, %v3131
  %v3140 = mul i64 %v3139, 64
  %v3141 = getelementptr inbounds float, ptr %v230, i64 %v3140
  br label %b321
b321:
  %v3142 = phi i64 [ 0, %b319 ], [ %v3153, %b322 ]
  %v3143 = icmp slt i64 %v3142, 4
  br i1 %v3143, label %b322, label %b323
b322:
  %v3144 = mul i64 %v3100, 4
  %v3145 = add i64 %v3144, %v3142
  %v3146 = mul i64 %v3145, 8
  %v3147 = add i64 0, %v3142
  %v3148 = mul i64 %v3147, 8
  %v3149 = getelementptr inbounds float, ptr %v3135, i64 %v3148
  %v3150 = load <8 x float>, ptr %v3149, align 4
  %v3151 = add i64 0, %v3146
  %v3152 = getelementptr inbounds float, ptr %v3141, i64 %v3151
  store <8 x float> %v3150, ptr %v3152, align 4
  %v3153 = add nsw i64 %v3142, 1
  br label %b321
b323:
  %v3154 = add nsw i64 %v3131, 1
  br label %b318
b320:
  %v3155 = add nsw i64 %v3106, 1
  br label %b313
b315:
  %v3156 = add nsw i64 %v3100, 1
  br label %b310
b312:
  %v3157 = add nsw i64 %v3095, 96
  br label %b307
b309:
  %v3159 = add i64 %v7, 0
  %v3160 = sdiv i64 %v3159, 1
  %v3161 = add i64 %v2, 1
  %v3162 = mul i64 %v3160, %v2
  %v3163 = sdiv i64 %v3162, %v3
  %v3164 = mul i64 %v3163, 1
  %v3165 = icmp slt i64 %v3164, %v7
  %v3166 = select i1 %v3165, i64 %v3164, i64 %v7
  %v3167 = mul i64 %v3160, %v3161
  %v3168 = sdiv i64 %v3167, %v3
  %v3169 = mul i64 %v3168, 1
  %v3170 = icmp slt i64 %v3169, %v7
  %v3171 = select i1 %v3170, i64 %v3169, i64 %v7
  br label %b324
b324:
  %v3172 = phi i64 [ %v3166, %b309 ], [ %v3234, %b329 ]
  %v3173 = icmp slt i64 %v3172, %v3171
  br i1 %v3173, label %b325, label %b326
b325:
  %v3174 = add i64 %v3172, 96
  %v3175 = icmp slt i64 %v3174, %v3171
  %v3176 = select i1 %v3175, i64 %v3174, i64 %v3171
  br label %b327
b327:
  %v3177 = phi i64 [ 0, %b325 ], [ %v3233, %b332 ]
  %v3178 = icmp slt i64 %v3177, 1
  br i1 %v3178, label %b328, label %b329
b328:
  %v3179 = sub i64 %v3176, %v3172
  %v3180 = sub i64 6, 1
  %v3181 = add i64 %v3179, %v3180
  %v3182 = sdiv i64 %v3181, 6
  br label %b330
b330:
  %v3183 = phi i64 [ 0, %b328 ], [ %v3232, %b337 ]
  %v3184 = icmp slt i64 %v3183, %v3182
  br i1 %v3184, label %b331, label %b332
b331:
  %v3185 = mul i64 %v3179, %v3183
  %v3186 = sdiv i64 %v3185, %v3182
  %v3187 = add i64 %v3172, %v3186
  %v3188 = add i64 %v3183, 1
  %v3189 = mul i64 %v3179, %v3188
  %v3190 = sdiv i64 %v3189, %v3182
  %v3191 = add i64 %v3172, %v3190
  %v3192 = mul i64 %v3177, 1024
  %v3193 = getelementptr inbounds float, ptr %v1365, i64 %v3192
  %v3194 = sub i64 %v3191, %v3187
  %v3195 = add i64 %v1653, 0
  %v3196 = and i64 %v3195, %v350
  %v3197 = mul i64 %v3196, %v7
  %v3198 = add i64 %v3197, %v3187
  %v3199 = mul i64 %v3198, 64
  %v3200 = getelementptr inbounds float, ptr %v226, i64 %v3199
  %v3201 = getelementptr inbounds float, ptr %v3200, i64 0
  %v3202 = sub i64 %v3194, 1
  %v3203 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v3202
  %v3204 = load ptr, ptr %v3203, align 4
  %v3205 = getelementptr inbounds float, ptr %v3158, i64 0
  %v3206 = icmp sgt i64 %v3194, 0
  br i1 %v3206, label %b333, label %b334
b333:
  call void %v3204(ptr %v3201, i64 64, ptr %v3193, i64 64, ptr %v3205, i64 16, i64 8)
  br label %b334
b334:
  %v3207 = add i64 %v3192, 1024
  br label %b335
b335:
  %v3208 = phi i64 [ %v3187, %b334 ], [ %v3231, %b340 ]
  %v3209 = icmp slt i64 %v3208, %v3191
  br i1 %v3209, label %b336, label %b337
b336:
  %v3210 = sub i64 %v3208, %v3187
  %v3211 = mul i64 %v3210, 16
  %v3212 = getelementptr inbounds float, ptr %v3158, i64 %v3211
  %v3213 = add i64 %v1653, 0
  %v3214 = and i64 %v3213, %v354
  %v3215 = mul i64 %v3214, %v7
  %v3216 = add i64 %v3215, %v3208
  %v3217 = mul i64 %v3216, 16
  %v3218 = getelementptr inbounds float, ptr %v232, i64 %v3217
  br label %b338
b338:
  %v3219 = phi i64 [ 0, %b336 ], [ %v3230, %b339 ]
  %v3220 = icmp slt i64 %v3219, 2
  br i1 %v3220, label %b339, label %b340
b339:
  %v3221 = mul i64 %v3177, 2
  %v3222 = add i64 %v3221, %v3219
  %v3223 = mul i64 %v3222, 8
  %v3224 = add i64 0, %v3219
  %v3225 = mul i64 %v3224, 8
  %v3226 = getelementptr inbounds float, ptr %v3212, i64 %v3225
  %v3227 = load <8 x float>, ptr %v3226, align 4
  %v3228 = add i64 0, %v3223
  %v3229 = getelementptr inbounds float, ptr %v3218, i64 %v3228
  store <8 x float> %v3227, ptr %v3229, align 4
  %v3230 = add nsw i64 %v3219, 1
  br label %b338
b340:
  %v3231 = add nsw i64 %v3208, 1
  br label %b335
b337:
  %v3232 = add nsw i64 %v3183, 1
  br label %b330
b332:
  %v3233 = add nsw i64 %v3177, 1
  br label %b327
b329:
  %v3234 = add nsw i64 %v3172, 96
  br label %b324
b326:
  %v3235 = add i64 %v7, 0
  %v3236 = sdiv i64 %v3235, 1
  %v3237 = add i64 %v2, 1
  %v3238 = mul i64 %v3236, %v2
  %v3239 = sdiv i64 %v3238, %v3
  %v3240 = mul i64 %v3239, 1
  %v3241 = icmp slt i64 %v3240, %v7
  %v3242 = select i1 %v3241, i64 %v3240, i64 %v7
  %v3243 = mul i64 %v3236, %v3237
  %v3244 = sdiv i64 %v3243, %v3
  %v3245 = mul i64 %v3244, 1
  %v3246 = icmp slt i64 %v3245, %v7
  %v3247 = select i1 %v3246, i64 %v3245, i64 %v7
  br label %b341
b341:
  %v3248 = phi i64 [ %v3242, %b326 ], [ %v3323, %b346 ]
  %v3249 = icmp slt i64 %v3248, %v3247
  br i1 %v3249, label %b342, label %b343
b342:
  br label %b344
b344:
  %v3250 = phi i64 [ 0, %b342 ], [ %v3322, %b345 ]
  %v3251 = icmp slt i64 %v3250, 2
  br i1 %v3251, label %b345, label %b346
b345:
  %v3252 = mul i64 %v3248, 16
  %v3253 = getelementptr inbounds float, ptr %v210, i64 %v3252
  %v3254 = add i64 %v1653, 0
  %v3255 = and i64 %v3254, %v284
  %v3256 = mul i64 %v3255, %v7
  %v3257 = add i64 %v3256, %v3248
  %v3258 = mul i64 %v3257, 16
  %v3259 = getelementptr inbounds float, ptr %v146, i64 %v3258
  %v3260 = mul i64 %v3248, 16
  %v3261 = getelementptr inbounds float, ptr %v216, i64 %v3260
  %v3262 = add i64 %v1653, 0
  %v3263 = and i64 %v3262, %v290
  %v3264 = mul i64 %v3263, %v7
  %v3265 = add i64 %v3264, %v3248
  %v3266 = mul i64 %v3265, 2
  %v3267 = getelementptr inbounds float, ptr %v154, i64 %v3266
  %v3268 = add i64 0, %v3250
  %v3269 = getelementptr inbounds float, ptr %v3267, i64 %v3268
  %v3270 = load float, ptr %v3269, align 4
  %v3271 = mul i64 %v3248, 2
  %v3272 = getelementptr inbounds float, ptr %v228, i64 %v3271
  %v3273 = add i64 0, %v3250
  %v3274 = getelementptr inbounds float, ptr %v3272, i64 %v3273
  %v3275 = load float, ptr %v3274, align 4
  %v3276 = add i64 %v1653, 0
  %v3277 = and i64 %v3276, %v274
  %v3278 = mul i64 %v3277, %v7
  %v3279 = add i64 %v3278, %v3248
  %v3280 = mul i64 %v3279, 16
  %v3281 = getelementptr inbounds float, ptr %v136, i64 %v3280
  %v3282 = add i64 %v1653, 0
  %v3283 = and i64 %v3282, %v356
  %v3284 = mul i64 %v3283, %v7
  %v3285 = add i64 %v3284, %v3248
  %v3286 = mul i64 %v3285, 16
  %v3287 = getelementptr inbounds float, ptr %v234, i64 %v3286
  %v3288 = mul i64 %v3250, 8
  %v3289 = add i64 0, %v3288
  %v3290 = add i64 %v3289, 0
  %v3291 = getelementptr inbounds float, ptr %v3253, i64 %v3290
  %v3292 = load <8 x float>, ptr %v3291, align 4
  %v3293 = mul i64 %v3250, 8
  %v3294 = add i64 0, %v3293
  %v3295 = add i64 %v3294, 0
  %v3296 = getelementptr inbounds float, ptr %v3259, i64 %v3295
  %v3297 = load <8 x float>, ptr %v3296, align 4
  %v3298 = fmul <8 x float> %v3292, %v3297
  %v3299 = mul i64 %v3250, 8
  %v3300 = add i64 0, %v3299
  %v3301 = add i64 %v3300, 0
  %v3302 = getelementptr inbounds float, ptr %v3261, i64 %v3301
  %v3303 = load <8 x float>, ptr %v3302, align 4
  %v3304 = fadd <8 x float> %v3298, %v3303
  %v3305 = insertelement <8 x float> poison, float %v3270, i64 0
  %v3306 = shufflevector <8 x float> %v3305, <8 x float> poison, <8 x i32> zeroinitializer
  %v3307 = fdiv <8 x float> %v3304, %v3306
  %v3308 = mul i64 %v3250, 8
  %v3309 = add i64 0, %v3308
  %v3310 = add i64 %v3309, 0
  %v3311 = getelementptr inbounds float, ptr %v3281, i64 %v3310
  %v3312 = load <8 x float>, ptr %v3311, align 4
  %v3313 = insertelement <8 x float> poison, float %v3275, i64 0
  %v3314 = shufflevector <8 x float> %v3313, <8 x float> poison, <8 x i32> zeroinitializer
  %v3315 = fmul <8 x float> %v3314, %v3312
  %v3316 = fadd <8 x float> %v3307, %v3315
  %v3317 = fadd <8 x float> %v3316, %v3315
  %v3318 = mul i64 %v3250, 8
  %v3319 = add i64 0, %v3318
  %v3320 = add i64 %v3319, 0
  %v3321 = getelementptr inbounds float, ptr %v3287, i64 %v3320
  store <8 x float> %v3317, ptr %v3321, align 4
  %v3322 = add nsw i64 %v3250, 1
  br label %b344
b346:
  %v3323 = add nsw i64 %v3248, 1
  br label %b341
b343:
  %v3325 = add i64 %v7, 0
  %v3326 = sdiv i64 %v3325, 1
  %v3327 = add i64 %v2, 1
  %v3328 = mul i64 %v3326, %v2
  %v3329 = sdiv i64 %v3328, %v3
  %v3330 = mul i64 %v3329, 1
  %v3331 = icmp slt i64 %v3330, %v7
  %v3332 = select i1 %v3331, i64 %v3330, i64 %v7
  %v3333 = mul i64 %v3326, %v3327
  %v3334 = sdiv i64 %v3333, %v3
  %v3335 = mul i64 %v3334, 1
  %v3336 = icmp slt i64 %v3335, %v7
  %v3337 = select i1 %v3336, i64 %v3335, i64 %v7
  br label %b347
b347:
  %v3338 = phi i64 [ %v3332, %b343 ], [ %v3400, %b352 ]
  %v3339 = icmp slt i64 %v3338, %v3337
  br i1 %v3339, label %b348, label %b349
b348:
  %v3340 = add i64 %v3338, 96
  %v3341 = icmp slt i64 %v3340, %v3337
  %v3342 = select i1 %v3341, i64 %v3340, i64 %v3337
  br label %b350
b350:
  %v3343 = phi i64 [ 0, %b348 ], [ %v3399, %b355 ]
  %v3344 = icmp slt i64 %v3343, 1
  br i1 %v3344, label %b351, label %b352
b351:
  %v3345 = sub i64 %v3342, %v3338
  %v3346 = sub i64 6, 1
  %v3347 = add i64 %v3345, %v3346
  %v3348 = sdiv i64 %v3347, 6
  br label %b353
b353:
  %v3349 = phi i64 [ 0, %b351 ], [ %v3398, %b360 ]
  %v3350 = icmp slt i64 %v3349, %v3348
  br i1 %v3350, label %b354, label %b355
b354:
  %v3351 = mul i64 %v3345, %v3349
  %v3352 = sdiv i64 %v3351, %v3348
  %v3353 = add i64 %v3338, %v3352
  %v3354 = add i64 %v3349, 1
  %v3355 = mul i64 %v3345, %v3354
  %v3356 = sdiv i64 %v3355, %v3348
  %v3357 = add i64 %v3338, %v3356
  %v3358 = mul i64 %v3343, 1024
  %v3359 = getelementptr inbounds float, ptr %v1366, i64 %v3358
  %v3360 = sub i64 %v3357, %v3353
  %v3361 = add i64 %v1653, 0
  %v3362 = and i64 %v3361, %v352
  %v3363 = mul i64 %v3362, %v7
  %v3364 = add i64 %v3363, %v3353
  %v3365 = mul i64 %v3364, 64
  %v3366 = getelementptr inbounds float, ptr %v230, i64 %v3365
  %v3367 = getelementptr inbounds float, ptr %v3366, i64 0
  %v3368 = sub i64 %v3360, 1
  %v3369 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v3368
  %v3370 = load ptr, ptr %v3369, align 4
  %v3371 = getelementptr inbounds float, ptr %v3324, i64 0
  %v3372 = icmp sgt i64 %v3360, 0
  br i1 %v3372, label %b356, label %b357
b356:
  call void %v3370(ptr %v3367, i64 64, ptr %v3359, i64 64, ptr %v3371, i64 16, i64 8)
  br label %b357
b357:
  %v3373 = add i64 %v3358, 1024
  br label %b358
b358:
  %v3374 = phi i64 [ %v3353, %b357 ], [ %v3397, %b363 ]
  %v3375 = icmp slt i64 %v3374, %v3357
  br i1 %v3375, label %b359, label %b360
b359:
  %v3376 = sub i64 %v3374, %v3353
  %v3377 = mul i64 %v3376, 16
  %v3378 = getelementptr inbounds float, ptr %v3324, i64 %v3377
  %v3379 = add i64 %v1653, 0
  %v3380 = and i64 %v3379, %v358
  %v3381 = mul i64 %v3380, %v7
  %v3382 = add i64 %v3381, %v3374
  %v3383 = mul i64 %v3382, 16
  %v3384 = getelementptr inbounds float, ptr %v236, i64 %v3383
  br label %b361
b361:
  %v3385 = phi i64 [ 0, %b359 ], [ %v3396, %b362 ]
  %v3386 = icmp slt i64 %v3385, 2
  br i1 %v3386, label %b362, label %b363
b362:
  %v3387 = mul i64 %v3343, 2
  %v3388 = add i64 %v3387, %v3385
  %v3389 = mul i64 %v3388, 8
  %v3390 = add i64 0, %v3385
  %v3391 = mul i64 %v3390, 8
  %v3392 = getelementptr inbounds float, ptr %v3378, i64 %v3391
  %v3393 = load <8 x float>, ptr %v3392, align 4
  %v3394 = add i64 0, %v3389
  %v3395 = getelementptr inbounds float, ptr %v3384, i64 %v3394
  store <8 x float> %v3393, ptr %v3395, align 4
  %v3396 = add nsw i64 %v3385, 1
  br label %b361
b363:
  %v3397 = add nsw i64 %v3374, 1
  br label %b358
b360:
  %v3398 = add nsw i64 %v3349, 1
  br label %b353
b355:
  %v3399 = add nsw i64 %v3343, 1
  br label %b350
b352:
  %v3400 = add nsw i64 %v3338, 96
  br label %b347
b349:
  %v3401 = add i64 %v7, 0
  %v3402 = sdiv i64 %v3401, 1
  %v3403 = add i64 %v2, 1
  %v3404 = mul i64 %v3402, %v2
  %v3405 = sdiv i64 %v3404, %v3
  %v3406 = mul i64 %v3405, 1
  %v3407 = icmp slt i64 %v3406, %v7
  %v3408 = select i1 %v3407, i64 %v3406, i64 %v7
  %v3409 = mul i64 %v3402, %v3403
  %v3410 = sdiv i64 %v3409, %v3
  %v3411 = mul i64 %v3410, 1
  %v3412 = icmp slt i64 %v3411, %v7
  %v3413 = select i1 %v3412, i64 %v3411, i64 %v7
  br label %b364
b364:
  %v3414 = phi i64 [ %v3408, %b349 ], [ %v3478, %b369 ]
  %v3415 = icmp slt i64 %v3414, %v3413
  br i1 %v3415, label %b365, label %b366
b365:
  %v3416 = add i64 %v1653, 0
  %v3417 = and i64 %v3416, %v338
  %v3418 = mul i64 %v3417, %v7
  %v3419 = add i64 %v3418, %v3414
  %v3420 = mul i64 %v3419, 16
  %v3421 = getelementptr inbounds float, ptr %v202, i64 %v3420
  %v3422 = add i64 %v1653, 0
  %v3423 = and i64 %v3422, %v332
  %v3424 = mul i64 %v3423, %v7
  %v3425 = add i64 %v3424, %v3414
  %v3426 = mul i64 %v3425, 16
  %v3427 = getelementptr inbounds float, ptr %v196, i64 %v3426
  %v3428 = add i64 %v1653, 0
  %v3429 = and i64 %v3428, %v284
  %v3430 = mul i64 %v3429, %v7
  %v3431 = add i64 %v3430, %v3414
  %v3432 = mul i64 %v3431, 16
  %v3433 = getelementptr inbounds float, ptr %v146, i64 %v3432
  %v3434 = add i64 %v1653, 0
  %v3435 = and i64 %v3434, %v356
  %v3436 = mul i64 %v3435, %v7
  %v3437 = add i64 %v3436, %v3414
  %v3438 = mul i64 %v3437, 16
  %v3439 = getelementptr inbounds float, ptr %v234, i64 %v3438
  %v3440 = add i64 %v1653, 0
  %v3441 = and i64 %v3440, %v360
  %v3442 = mul i64 %v3441, %v7
  %v3443 = add i64 %v3442, %v3414
  %v3444 = mul i64 %v3443, 16
  %v3445 = getelementptr inbounds float, ptr %v238, i64 %v3444
  br label %b367
b367:
  %v3446 = phi i64 [ 0, %b365 ], [ %v3477, %b368 ]
  %v3447 = icmp slt i64 %v3446, 16
  br i1 %v3447, label %b368, label %b369
b368:
  %v3448 = add i64 0, %v3446
  %v3449 = getelementptr inbounds float, ptr %v3421, i64 %v3448
  %v3450 = load <8 x float>, ptr %v3449, align 4
  %v3451 = add i64 0, %v3446
  %v3452 = getelementptr inbounds float, ptr %v3427, i64 %v3451
  %v3453 = load <8 x float>, ptr %v3452, align 4
  %v3454 = fadd <8 x float> %v3450, %v3453
  %v3455 = add i64 0, %v3446
  %v3456 = getelementptr inbounds float, ptr %v3433, i64 %v3455
  %v3457 = load <8 x float>, ptr %v3456, align 4
  %v3458 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3459 = shufflevector <8 x float> %v3458, <8 x float> poison, <8 x i32> zeroinitializer
  %v3460 = fsub <8 x float> %v3457, %v3459
  %v3461 = add i64 0, %v3446
  %v3462 = getelementptr inbounds float, ptr %v48, i64 %v3461
  %v3463 = load <8 x float>, ptr %v3462, align 4
  %v3464 = fmul <8 x float> %v3460, %v3463
  %v3465 = fadd <8 x float> %v3459, %v3464
  %v3466 = fmul <8 x float> %v3454, %v3465
  %v3467 = add i64 0, %v3446
  %v3468 = getelementptr inbounds float, ptr %v3439, i64 %v3467
  %v3469 = load <8 x float>, ptr %v3468, align 4
  %v3470 = add i64 0, %v3446
  %v3471 = getelementptr inbounds float, ptr %v46, i64 %v3470
  %v3472 = load <8 x float>, ptr %v3471, align 4
  %v3473 = fmul <8 x float> %v3469, %v3472
  %v3474 = fadd <8 x float> %v3466, %v3473
  %v3475 = add i64 0, %v3446
  %v3476 = getelementptr inbounds float, ptr %v3445, i64 %v3475
  store <8 x float> %v3474, ptr %v3476, align 4
  %v3477 = add nsw i64 %v3446, 8
  br label %b367
b369:
  %v3478 = add nsw i64 %v3414, 1
  br label %b364
b366:
  %v3480 = add i64 %v7, 0
  %v3481 = sdiv i64 %v3480, 1
  %v3482 = add i64 %v2, 1
  %v3483 = mul i64 %v3481, %v2
  %v3484 = sdiv i64 %v3483, %v3
  %v3485 = mul i64 %v3484, 1
  %v3486 = icmp slt i64 %v3485, %v7
  %v3487 = select i1 %v3486, i64 %v3485, i64 %v7
  %v3488 = mul i64 %v3481, %v3482
  %v3489 = sdiv i64 %v3488, %v3
  %v3490 = mul i64 %v3489, 1
  %v3491 = icmp slt i64 %v3490, %v7
  %v3492 = select i1 %v3491, i64 %v3490, i64 %v7
  br label %b370
b370:
  %v3493 = phi i64 [ %v3487, %b366 ], [ %v3661, %b375 ]
  %v3494 = icmp slt i64 %v3493, %v3492
  br i1 %v3494, label %b371, label %b372
b371:
  %v3495 = add i64 %v3493, 96
  %v3496 = icmp slt i64 %v3495, %v3492
  %v3497 = select i1 %v3496, i64 %v3495, i64 %v3492
  br label %b373
b373:
  %v3498 = phi i64 [ 0, %b371 ], [ %v3660, %b378 ]
  %v3499 = icmp slt i64 %v3498, 1
  br i1 %v3499, label %b374, label %b375
b374:
  %v3500 = sub i64 %v3497, %v3493
  %v3501 = sub i64 6, 1
  %v3502 = add i64 %v3500, %v3501
  %v3503 = sdiv i64 %v3502, 6
  br label %b376
b376:
  %v3504 = phi i64 [ 0, %b374 ], [ %v3659, %b383 ]
  %v3505 = icmp slt i64 %v3504, %v3503
  br i1 %v3505, label %b377, label %b378
b377:
  %v3506 = mul i64 %v3500, %v3504
  %v3507 = sdiv i64 %v3506, %v3503
  %v3508 = add i64 %v3493, %v3507
  %v3509 = add i64 %v3504, 1
  %v3510 = mul i64 %v3500, %v3509
  %v3511 = sdiv i64 %v3510, %v3503
  %v3512 = add i64 %v3493, %v3511
  %v3513 = mul i64 %v3498, 256
  %v3514 = getelementptr inbounds float, ptr %v1367, i64 %v3513
  %v3515 = sub i64 %v3512, %v3508
  %v3516 = add i64 %v1653, 0
  %v3517 = and i64 %v3516, %v360
  %v3518 = mul i64 %v3517, %v7
  %v3519 = add i64 %v3518, %v3508
  %v3520 = mul i64 %v3519, 16
  %v3521 = getelementptr inbounds float, ptr %v238, i64 %v3520
  %v3522 = getelementptr inbounds float, ptr %v3521, i64 0
  %v3523 = sub i64 %v3515, 1
  %v3524 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v3523
  %v3525 = load ptr, ptr %v3524, align 4
  %v3526 = getelementptr inbounds float, ptr %v3479, i64 0
  %v3527 = icmp sgt i64 %v3515, 0
  br i1 %v3527, label %b379, label %b380
b379:
  call void %v3525(ptr %v3522, i64 16, ptr %v3514, i64 16, ptr %v3526, i64 16, i64 8)
  br label %b380
b380:
  %v3528 = add i64 %v3513, 256
  br label %b381
b381:
  %v3529 = phi i64 [ %v3508, %b380 ], [ %v3658, %b386 ]
  %v3530 = icmp slt i64 %v3529, %v3512
  br i1 %v3530, label %b382, label %b383
b382:
  %v3531 = sub i64 %v3529, %v3508
  %v3532 = mul i64 %v3531, 16
  %v3533 = getelementptr inbounds float, ptr %v3479, i64 %v3532
  %v3534 = add i64 %v1653, 0
  %v3535 = and i64 %v3534, %v334
  %v3536 = mul i64 %v3535, %v7
  %v3537 = add i64 %v3536, %v3529
  %v3538 = mul i64 %v3537, 16
  %v3539 = getelementptr inbounds float, ptr %v198, i64 %v3538
  %v3540 = add i64 %v1653, 0
  %v3541 = and i64 %v3540, %v358
  %v3542 = mul i64 %v3541, %v7
  %v3543 = add i64 %v3542, %v3529
  %v3544 = mul i64 %v3543, 16
  %v3545 = getelementptr inbounds float, ptr %v236, i64 %v3544
  %v3546 = add i64 %v1653, 0
  %v3547 = and i64 %v3546, %v354
  %v3548 = mul i64 %v3547, %v7
  %v3549 = add i64 %v3548, %v3529
  %v3550 = mul i64 %v3549, 16
  %v3551 = getelementptr inbounds float, ptr %v232, i64 %v3550
  %v3552 = add i64 %v1653, 0
  %v3553 = and i64 %v3552, %v348
  %v3554 = mul i64 %v3553, %v7
  %v3555 = add i64 %v3554, %v3529
  %v3556 = mul i64 %v3555, 16
  %v3557 = getelementptr inbounds float, ptr %v224, i64 %v3556
  %v3558 = add i64 %v1653, 0
  %v3559 = and i64 %v3558, %v330
  %v3560 = mul i64 %v3559, %v7
  %v3561 = add i64 %v3560, %v3529
  %v3562 = mul i64 %v3561, 16
  %v3563 = getelementptr inbounds float, ptr %v194, i64 %v3562
  %v3564 = add i64 %v1653, 1
  %v3565 = and i64 %v3564, 1
  %v3566 = mul i64 %v3565, %v7
  %v3567 = add i64 %v3566, %v3529
  %v3568 = mul i64 %v3567, 16
  %v3569 = getelementptr inbounds float, ptr %v66, i64 %v3568
  %v3570 = add i64 %v1653, 0
  %v3571 = and i64 %v3570, %v362
  %v3572 = mul i64 %v3571, %v7
  %v3573 = add i64 %v3572, %v3529
  %v3574 = mul i64 %v3573, 16
  %v3575 = getelementptr inbounds float, ptr %v240, i64 %v3574
  %v3576 = add i64 %v1653, 0
  %v3577 = and i64 %v3576, 1
  %v3578 = mul i64 %v3577, %v7
  %v3579 = add i64 %v3578, %v3529
  %v3580 = mul i64 %v3579, 16
  %v3581 = getelementptr inbounds float, ptr %v66, i64 %v3580
  %v3582 = add i64 %v1653, 0
  %v3583 = and i64 %v3582, %v256
  %v3584 = mul i64 %v3583, %v7
  %v3585 = add i64 %v3584, %v3529
  %v3586 = mul i64 %v3585, 16
  %v3587 = getelementptr inbounds float, ptr %v70, i64 %v3586
  br label %b384
b384:
  %v3588 = phi i64 [ 0, %b382 ], [ %v3657, %b385 ]
  %v3589 = icmp slt i64 %v3588, 2
  br i1 %v3589, label %b385, label %b386
b385:
  %v3590 = mul i64 %v3498, 2
  %v3591 = add i64 %v3590, %v3588
  %v3592 = mul i64 %v3591, 8
  %v3593 = add i64 0, %v3588
  %v3594 = mul i64 %v3593, 8
  %v3595 = getelementptr inbounds float, ptr %v3533, i64 %v3594
  %v3596 = load <8 x float>, ptr %v3595, align 4
  %v3597 = add i64 0, %v3592
  %v3598 = getelementptr inbounds float, ptr %v3539, i64 %v3597
  %v3599 = load <8 x float>, ptr %v3598, align 4
  %v3600 = add i64 0, %v3592
  %v3601 = getelementptr inbounds float, ptr %v40, i64 %v3600
  %v3602 = load <8 x float>, ptr %v3601, align 4
  %v3603 = fmul <8 x float> %v3599, %v3602
  %v3604 = add i64 0, %v3592
  %v3605 = getelementptr inbounds float, ptr %v3545, i64 %v3604
  %v3606 = load <8 x float>, ptr %v3605, align 4
  %v3607 = add i64 0, %v3592
  %v3608 = getelementptr inbounds float, ptr %v32, i64 %v3607
  %v3609 = load <8 x float>, ptr %v3608, align 4
  %v3610 = fmul <8 x float> %v3606, %v3609
  %v3611 = fadd <8 x float> %v3603, %v3610
  %v3612 = add i64 0, %v3592
  %v3613 = getelementptr inbounds float, ptr %v3551, i64 %v3612
  %v3614 = load <8 x float>, ptr %v3613, align 4
  %v3615 = add i64 0, %v3592
  %v3616 = getelementptr inbounds float, ptr %v24, i64 %v3615
  %v3617 = load <8 x float>, ptr %v3616, align 4
  %v3618 = fmul <8 x float> %v3614, %v3617
  %v3619 = fadd <8 x float> %v3611, %v3618
  %v3620 = add i64 0, %v3592
  %v3621 = getelementptr inbounds float, ptr %v3557, i64 %v3620
  %v3622 = load <8 x float>, ptr %v3621, align 4
  %v3623 = add i64 0, %v3592
  %v3624 = getelementptr inbounds float, ptr %v20, i64 %v3623
  %v3625 = load <8 x float>, ptr %v3624, align 4
  %v3626 = fmul <8 x float> %v3622, %v3625
  %v3627 = fadd <8 x float> %v3619, %v3626
  %v3628 = add i64 0, %v3592
  %v3629 = getelementptr inbounds float, ptr %v16, i64 %v3628
  %v3630 = load <8 x float>, ptr %v3629, align 4
  %v3631 = fmul <8 x float> %v3596, %v3630
  %v3632 = fadd <8 x float> %v3627, %v3631
  %v3633 = add i64 0, %v3592
  %v3634 = getelementptr inbounds float, ptr %v3563, i64 %v3633
  %v3635 = load <8 x float>, ptr %v3634, align 4
  %v3636 = add i64 0, %v3592
  %v3637 = getelementptr inbounds float, ptr %v12, i64 %v3636
  %v3638 = load <8 x float>, ptr %v3637, align 4
  %v3639 = fmul <8 x float> %v3635, %v3638
  %v3640 = fadd <8 x float> %v3632, %v3639
  %v3641 = add i64 0, %v3592
  %v3642 = getelementptr inbounds float, ptr %v3569, i64 %v3641
  %v3643 = load <8 x float>, ptr %v3642, align 4
  %v3644 = fadd <8 x float> %v3599, %v3606
  %v3645 = fadd <8 x float> %v3644, %v3614
  %v3646 = fadd <8 x float> %v3645, %v3622
  %v3647 = fadd <8 x float> %v3646, %v3596
  %v3648 = fadd <8 x float> %v3647, %v3635
  %v3649 = fadd <8 x float> %v3643, %v3648
  %v3650 = fsub <8 x float> %v3649, %v3640
  %v3651 = add i64 0, %v3592
  %v3652 = getelementptr inbounds float, ptr %v3575, i64 %v3651
  store <8 x float> %v3596, ptr %v3652, align 4
  %v3653 = add i64 0, %v3592
  %v3654 = getelementptr inbounds float, ptr %v3581, i64 %v3653
  store <8 x float> %v3640, ptr %v3654, align 4
  %v3655 = add i64 0, %v3592
  %v3656 = getelementptr inbounds float, ptr %v3587, i64 %v3655
  store <8 x float> %v3650, ptr %v3656, align 4
  %v3657 = add nsw i64 %v3588, 1
  br label %b384
b386:
  %v3658 = add nsw i64 %v3529, 1
  br label %b381
b383:
  %v3659 = add nsw i64 %v3504, 1
  br label %b376
b378:
  %v3660 = add nsw i64 %v3498, 1
  br label %b373
b375:
  %v3661 = add nsw i64 %v3493, 96
  br label %b370
b372:
  %v3662 = add nsw i64 %v1650, 1
  br label %b177
b179:
  %v3663 = icmp sgt i64 %v3, 1
  br i1 %v3663, label %b387, label %b388
b387:
  %v3664 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3665 = atomicrmw add ptr %v3664, i64 1 acq_rel
  %v3666 = load i64, ptr %v363, align 8
  %v3667 = add i64 %v3666, 1
  store i64 %v3667, ptr %v363, align 8
  %v3668 = mul i64 %v3, %v3667
  br label %b389
b389:
  %v3669 = load atomic i64, ptr %v3664 acquire, align 8
  %v3670 = icmp slt i64 %v3669, %v3668
  br i1 %v3670, label %b390, label %b391
b390:
  %v3671 = call i32 @sched_yield()
  br label %b389
b391:
  br label %b388
b388:
  %v3672 = icmp eq i64 %v2, 0
  br i1 %v3672, label %b392, label %b393
b392:
  br label %b394
b394:
  %v3673 = phi i64 [ 0, %b392 ], [ %v3707, %b399 ]
  %v3674 = icmp slt i64 %v3673, 16
  br i1 %v3674, label %b395, label %b396
b395:
  br label %b397
b397:
  %v3675 = phi i64 [ 0, %b395 ], [ %v3704, %b402 ]
  %v3676 = phi <8 x float> [ splat (float 0x0000000000000000), %b395 ], [ %v3703, %b402 ]
  %v3677 = icmp slt i64 %v3675, %v8
  br i1 %v3677, label %b398, label %b399
b398:
  %v3678 = add i64 %v3675, 128
  %v3679 = icmp slt i64 %v3678, %v8
  %v3680 = select i1 %v3679, i64 %v3678, i64 %v8
  br label %b400
b400:
  %v3681 = phi i64 [ %v3675, %b398 ], [ %v3702, %b401 ]
  %v3682 = phi <8 x float> [ splat (float 0x0000000000000000), %b398 ], [ %v3701, %b401 ]
  %v3683 = icmp slt i64 %v3681, %v3680
  br i1 %v3683, label %b401, label %b402
b401:
  %v3684 = mul i64 %v3681, 16
  %v3685 = getelementptr inbounds float, ptr %v194, i64 %v3684
  %v3686 = mul i64 %v3681, 16
  %v3687 = getelementptr inbounds float, ptr %v62, i64 %v3686
  %v3688 = mul i64 %v3681, 16
  %v3689 = getelementptr inbounds float, ptr %v10, i64 %v3688
  %v3690 = add i64 0, %v3673
  %v3691 = getelementptr inbounds float, ptr %v3685, i64 %v3690
  %v3692 = load <8 x float>, ptr %v3691, align 4
  %v3693 = add i64 0, %v3673
  %v3694 = getelementptr inbounds float, ptr %v3687, i64 %v3693
  %v3695 = load <8 x float>, ptr %v3694, align 4
  %v3696 = add i64 0, %v3673
  %v3697 = getelementptr inbounds float, ptr %v3689, i64 %v3696
  %v3698 = load <8 x float>, ptr %v3697, align 4
  %v3699 = fsub <8 x float> %v3695, %v3698
  %v3700 = fmul <8 x float> %v3692, %v3699
  %v3701 = fadd <8 x float> %v3682, %v3700
  %v3702 = add nsw i64 %v3681, 1
  br label %b400
b402:
  %v3703 = fadd <8 x float> %v3676, %v3682
  %v3704 = add nsw i64 %v3675, 128
  br label %b397
b399:
  %v3705 = add i64 0, %v3673
  %v3706 = getelementptr inbounds float, ptr %v72, i64 %v3705
  store <8 x float> %v3676, ptr %v3706, align 4
  %v3707 = add nsw i64 %v3673, 8
  br label %b394
b396:
  br label %b393
b393:
  %v3708 = icmp sgt i64 %v3, 1
  br i1 %v3708, label %b403, label %b404
b403:
  %v3709 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3710 = atomicrmw add ptr %v3709, i64 1 acq_rel
  %v3711 = load i64, ptr %v363, align 8
  %v3712 = add i64 %v3711, 1
  store i64 %v3712, ptr %v363, align 8
  %v3713 = mul i64 %v3, %v3712
  br label %b405
b405:
  %v3714 = load atomic i64, ptr %v3709 acquire, align 8
  %v3715 = icmp slt i64 %v3714, %v3713
  br i1 %v3715, label %b406, label %b407
b406:
  %v3716 = call i32 @sched_yield()
  br label %b405
b407:
  br label %b404
b404:
  %v3717 = mul i64 0, 16
  %v3718 = getelementptr inbounds float, ptr %v204, i64 %v3717
  %v3719 = getelementptr inbounds float, ptr %v3718, i64 0
  %v3720 = mul i64 0, 16
  %v3721 = getelementptr inbounds float, ptr %v120, i64 %v3720
  %v3722 = getelementptr inbounds float, ptr %v3721, i64 0
  %v3723 = getelementptr inbounds float, ptr %v368, i64 12288
  %v3724 = add i64 16, 1
  %v3725 = sdiv i64 %v3724, 2
  %v3726 = add i64 %v2, 1
  %v3727 = mul i64 %v3725, %v2
  %v3728 = sdiv i64 %v3727, %v3
  %v3729 = mul i64 %v3728, 2
  %v3730 = icmp slt i64 %v3729, 16
  %v3731 = select i1 %v3730, i64 %v3729, i64 16
  %v3732 = mul i64 %v3725, %v3726
  %v3733 = sdiv i64 %v3732, %v3
  %v3734 = mul i64 %v3733, 2
  %v3735 = icmp slt i64 %v3734, 16
  %v3736 = select i1 %v3735, i64 %v3734, i64 16
  %v3737 = getelementptr inbounds float, ptr %v74, i64 0
  br label %b408
b408:
  %v3738 = phi i64 [ %v3731, %b404 ], [ %v3746, %b413 ]
  %v3739 = icmp slt i64 %v3738, %v3736
  br i1 %v3739, label %b409, label %b410
b409:
  %v3740 = mul i64 %v3738, 16
  %v3741 = getelementptr inbounds float, ptr %v3737, i64 %v3740
  br label %b411
b411:
  %v3742 = phi i64 [ 0, %b409 ], [ %v3745, %b412 ]
  %v3743 = icmp slt i64 %v3742, 16
  br i1 %v3743, label %b412, label %b413
b412:
  %v3744 = getelementptr inbounds float, ptr %v3741, i64 %v3742
  store float 0x0000000000000000, ptr %v3744, align 4
  %v3745 = add nsw i64 %v3742, 1
  br label %b411
b413:
  %v3746 = add nsw i64 %v3738, 1
  br label %b408
b410:
  %v3747 = mul i64 %v8, 1
  br label %b414
b414:
  %v3748 = phi i64 [ 0, %b410 ], [ %v3855, %b419 ]
  %v3749 = icmp slt i64 %v3748, %v3747
  br i1 %v3749, label %b415, label %b416
b415:
  %v3750 = sub i64 %v3747, %v3748
  %v3751 = icmp slt i64 %v3750, 384
  %v3752 = select i1 %v3751, i64 %v3750, i64 384
  br label %b417
b417:
  %v3753 = phi i64 [ %v3731, %b415 ], [ %v3854, %b443 ]
  %v3754 = icmp slt i64 %v3753, %v3736
  br i1 %v3754, label %b418, label %b419
b418:
  %v3755 = sub i64 %v3736, %v3753
  %v3756 = icmp slt i64 %v3755, 64
  %v3757 = select i1 %v3756, i64 %v3755, i64 64
  %v3758 = sdiv i64 %v3757, 2
  %v3759 = mul i64 %v3758, 2
  %v3760 = sub i64 %v3757, %v3759
  %v3761 = mul i64 %v3748, 16
  %v3762 = add i64 %v3761, %v3753
  %v3763 = getelementptr inbounds float, ptr %v3719, i64 %v3762
  br label %b420
b420:
  %v3764 = phi i64 [ 0, %b418 ], [ %v3790, %b428 ]
  %v3765 = icmp slt i64 %v3764, %v3752
  br i1 %v3765, label %b421, label %b422
b421:
  %v3766 = mul i64 %v3764, 16
  %v3767 = getelementptr inbounds float, ptr %v3763, i64 %v3766
  %v3768 = mul i64 %v3764, 2
  %v3769 = getelementptr inbounds float, ptr %v3723, i64 %v3768
  br label %b423
b423:
  %v3770 = phi i64 [ 0, %b421 ], [ %v3779, %b424 ]
  %v3771 = icmp slt i64 %v3770, %v3758
  br i1 %v3771, label %b424, label %b425
b424:
  %v3772 = mul i64 %v3770, 2
  %v3773 = getelementptr inbounds float, ptr %v3767, i64 %v3772
  %v3774 = mul i64 %v3770, 768
  %v3775 = getelementptr inbounds float, ptr %v3769, i64 %v3774
  %v3776 = getelementptr inbounds float, ptr %v3773, i64 0
  %v3777 = load <2 x float>, ptr %v3776, align 4
  %v3778 = getelementptr inbounds float, ptr %v3775, i64 0
  store <2 x float> %v3777, ptr %v3778, align 4
  %v3779 = add nsw i64 %v3770, 1
  br label %b423
b425:
  %v3780 = mul i64 %v3758, 2
  %v3781 = getelementptr inbounds float, ptr %v3767, i64 %v3780
  %v3782 = mul i64 %v3758, 768
  %v3783 = getelementptr inbounds float, ptr %v3769, i64 %v3782
  br label %b426
b426:
  %v3784 = phi i64 [ 0, %b425 ], [ %v3789, %b427 ]
  %v3785 = icmp slt i64 %v3784, %v3760
  br i1 %v3785, label %b427, label %b428
b427:
  %v3786 = getelementptr inbounds float, ptr %v3781, i64 %v3784
  %v3787 = load float, ptr %v3786, align 4
  %v3788 = getelementptr inbounds float, ptr %v3783, i64 %v3784
  store float %v3787, ptr %v3788, align 4
  %v3789 = add nsw i64 %v3784, 1
  br label %b426, !llvm.loop !0
b428:
  %v3790 = add nsw i64 %v3764, 1
  br label %b420
b422:
  br label %b429
b429:
  %v3791 = phi i64 [ 0, %b422 ], [ %v3826, %b437 ]
  %v3792 = icmp slt i64 %v3791, 0
  br i1 %v3792, label %b430, label %b431
b430:
  %v3793 = mul i64 %v3748, 16
  %v3794 = add i64 %v3793, %v3791
  %v3795 = getelementptr inbounds float, ptr %v3722, i64 %v3794
  br label %b432
b432:
  %v3796 = phi i64 [ 0, %b430 ], [ %v3814, %b433 ]
  %v3797 = icmp slt i64 %v3796, %v3752
  br i1 %v3797, label %b433, label %b434
b433:
  %v3798 = mul i64 %v3796, 16
  %v3799 = getelementptr inbounds float, ptr %v3795, i64 %v3798
  %v3800 = mul i64 %v3796, 32
  %v3801 = getelementptr inbounds float, ptr %v368, i64 %v3800
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
  br label %b432
b434:
  %v3815 = sdiv i64 %v3757, 2
  br label %b435
b435:
  %v3816 = phi i64 [ 0, %b434 ], [ %v3825, %b436 ]
  %v3817 = icmp slt i64 %v3816, %v3815
  br i1 %v3817, label %b436, label %b437
b436:
  %v3818 = mul i64 %v3816, 2
  %v3819 = add i64 %v3753, %v3818
  %v3820 = mul i64 %v3816, 768
  %v3821 = getelementptr inbounds float, ptr %v3723, i64 %v3820
  %v3822 = mul i64 %v3819, 16
  %v3823 = add i64 %v3822, %v3791
  %v3824 = getelementptr inbounds float, ptr %v3737, i64 %v3823
  call void @outer_2x32(ptr %v3821, ptr %v368, i64 %v3752, ptr %v3824, i64 16)
  %v3825 = add nsw i64 %v3816, 1
  br label %b435
b437:
  %v3826 = add nsw i64 %v3791, 32
  br label %b429
b431:
  %v3827 = mul i64 %v3748, 16
  %v3828 = add i64 %v3827, 0
  %v3829 = getelementptr inbounds float, ptr %v3722, i64 %v3828
  br label %b438
b438:
  %v3830 = phi i64 [ 0, %b431 ], [ %v3842, %b439 ]
  %v3831 = icmp slt i64 %v3830, %v3752
  br i1 %v3831, label %b439, label %b440
b439:
  %v3832 = mul i64 %v3830, 16
  %v3833 = getelementptr inbounds float, ptr %v3829, i64 %v3832
  %v3834 = mul i64 %v3830, 16
  %v3835 = getelementptr inbounds float, ptr %v368, i64 %v3834
  %v3836 = getelementptr inbounds float, ptr %v3833, i64 0
  %v3837 = load <8 x float>, ptr %v3836, align 4
  %v3838 = getelementptr inbounds float, ptr %v3835, i64 0
  store <8 x float> %v3837, ptr %v3838, align 4
  %v3839 = getelementptr inbounds float, ptr %v3833, i64 8
  %v3840 = load <8 x float>, ptr %v3839, align 4
  %v3841 = getelementptr inbounds float, ptr %v3835, i64 8
  store <8 x float> %v3840, ptr %v3841, align 4
  %v3842 = add nsw i64 %v3830, 1
  br label %b438
b440:
  %v3843 = sdiv i64 %v3757, 2
  br label %b441
b441:
  %v3844 = phi i64 [ 0, %b440 ], [ %v3853, %b442 ]
  %v3845 = icmp slt i64 %v3844, %v3843
  br i1 %v3845, label %b442, label %b443
b442:
  %v3846 = mul i64 %v3844, 2
  %v3847 = add i64 %v3753, %v3846
  %v3848 = mul i64 %v3844, 768
  %v3849 = getelementptr inbounds float, ptr %v3723, i64 %v3848
  %v3850 = mul i64 %v3847, 16
  %v3851 = add i64 %v3850, 0
  %v3852 = getelementptr inbounds float, ptr %v3737, i64 %v3851
  call void @outer_2x16(ptr %v3849, ptr %v368, i64 %v3752, ptr %v3852, i64 16)
  %v3853 = add nsw i64 %v3844, 1
  br label %b441
b443:
  %v3854 = add nsw i64 %v3753, 64
  br label %b417
b419:
  %v3855 = add nsw i64 %v3748, 384
  br label %b414
b416:
  %v3856 = icmp sgt i64 %v3, 1
  br i1 %v3856, label %b444, label %b445
b444:
  %v3857 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3858 = atomicrmw add ptr %v3857, i64 1 acq_rel
  %v3859 = load i64, ptr %v363, align 8
  %v3860 = add i64 %v3859, 1
  store i64 %v3860, ptr %v363, align 8
  %v3861 = mul i64 %v3, %v3860
  br label %b446
b446:
  %v3862 = load atomic i64, ptr %v3857 acquire, align 8
  %v3863 = icmp slt i64 %v3862, %v3861
  br i1 %v3863, label %b447, label %b448
b447:
  %v3864 = call i32 @sched_yield()
  br label %b446
b448:
  br label %b445
b445:
  %v3865 = icmp eq i64 %v2, 0
  br i1 %v3865, label %b449, label %b450
b449:
  br label %b451
b451:
  %v3866 = phi i64 [ 0, %b449 ], [ %v3900, %b456 ]
  %v3867 = icmp slt i64 %v3866, 16
  br i1 %v3867, label %b452, label %b453
b452:
  br label %b454
b454:
  %v3868 = phi i64 [ 0, %b452 ], [ %v3897, %b459 ]
  %v3869 = phi <8 x float> [ splat (float 0x0000000000000000), %b452 ], [ %v3896, %b459 ]
  %v3870 = icmp slt i64 %v3868, %v8
  br i1 %v3870, label %b455, label %b456
b455:
  %v3871 = add i64 %v3868, 128
  %v3872 = icmp slt i64 %v3871, %v8
  %v3873 = select i1 %v3872, i64 %v3871, i64 %v8
  br label %b457
b457:
  %v3874 = phi i64 [ %v3868, %b455 ], [ %v3895, %b458 ]
  %v3875 = phi <8 x float> [ splat (float 0x0000000000000000), %b455 ], [ %v3894, %b458 ]
  %v3876 = icmp slt i64 %v3874, %v3873
  br i1 %v3876, label %b458, label %b459
b458:
  %v3877 = mul i64 %v3874, 16
  %v3878 = getelementptr inbounds float, ptr %v240, i64 %v3877
  %v3879 = mul i64 %v3874, 16
  %v3880 = getelementptr inbounds float, ptr %v62, i64 %v3879
  %v3881 = mul i64 %v3874, 16
  %v3882 = getelementptr inbounds float, ptr %v10, i64 %v3881
  %v3883 = add i64 0, %v3866
  %v3884 = getelementptr inbounds float, ptr %v3878, i64 %v3883
  %v3885 = load <8 x float>, ptr %v3884, align 4
  %v3886 = add i64 0, %v3866
  %v3887 = getelementptr inbounds float, ptr %v3880, i64 %v3886
  %v3888 = load <8 x float>, ptr %v3887, align 4
  %v3889 = add i64 0, %v3866
  %v3890 = getelementptr inbounds float, ptr %v3882, i64 %v3889
  %v3891 = load <8 x float>, ptr %v3890, align 4
  %v3892 = fsub <8 x float> %v3888, %v3891
  %v3893 = fmul <8 x float> %v3885, %v3892
  %v3894 = fadd <8 x float> %v3875, %v3893
  %v3895 = add nsw i64 %v3874, 1
  br label %b457
b459:
  %v3896 = fadd <8 x float> %v3869, %v3875
  %v3897 = add nsw i64 %v3868, 128
  br label %b454
b456:
  %v3898 = add i64 0, %v3866
  %v3899 = getelementptr inbounds float, ptr %v76, i64 %v3898
  store <8 x float> %v3869, ptr %v3899, align 4
  %v3900 = add nsw i64 %v3866, 8
  br label %b451
b453:
  br label %b450
b450:
  %v3901 = icmp sgt i64 %v3, 1
  br i1 %v3901, label %b460, label %b461
b460:
  %v3902 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3903 = atomicrmw add ptr %v3902, i64 1 acq_rel
  %v3904 = load i64, ptr %v363, align 8
  %v3905 = add i64 %v3904, 1
  store i64 %v3905, ptr %v363, align 8
  %v3906 = mul i64 %v3, %v3905
  br label %b462
b462:
  %v3907 = load atomic i64, ptr %v3902 acquire, align 8
  %v3908 = icmp slt i64 %v3907, %v3906
  br i1 %v3908, label %b463, label %b464
b463:
  %v3909 = call i32 @sched_yield()
  br label %b462
b464:
  br label %b461
b461:
  %v3910 = mul i64 0, 16
  %v3911 = getelementptr inbounds float, ptr %v238, i64 %v3910
  %v3912 = getelementptr inbounds float, ptr %v3911, i64 0
  %v3913 = mul i64 0, 16
  %v3914 = getelementptr inbounds float, ptr %v122, i64 %v3913
  %v3915 = getelementptr inbounds float, ptr %v3914, i64 0
  %v3916 = getelementptr inbounds float, ptr %v368, i64 12288
  %v3917 = add i64 16, 1
  %v3918 = sdiv i64 %v3917, 2
  %v3919 = add i64 %v2, 1
  %v3920 = mul i64 %v3918, %v2
  %v3921 = sdiv i64 %v3920, %v3
  %v3922 = mul i64 %v3921, 2
  %v3923 = icmp slt i64 %v3922, 16
  %v3924 = select i1 %v3923, i64 %v3922, i64 16
  %v3925 = mul i64 %v3918, %v3919
  %v3926 = sdiv i64 %v3925, %v3
  %v3927 = mul i64 %v3926, 2
  %v3928 = icmp slt i64 %v3927, 16
  %v3929 = select i1 %v3928, i64 %v3927, i64 16
  %v3930 = getelementptr inbounds float, ptr %v78, i64 0
  br label %b465
b465:
  %v3931 = phi i64 [ %v3924, %b461 ], [ %v3939, %b470 ]
  %v3932 = icmp slt i64 %v3931, %v3929
  br i1 %v3932, label %b466, label %b467
b466:
  %v3933 = mul i64 %v3931, 16
  %v3934 = getelementptr inbounds float, ptr %v3930, i64 %v3933
  br label %b468
b468:
  %v3935 = phi i64 [ 0, %b466 ], [ %v3938, %b469 ]
  %v3936 = icmp slt i64 %v3935, 16
  br i1 %v3936, label %b469, label %b470
b469:
  %v3937 = getelementptr inbounds float, ptr %v3934, i64 %v3935
  store float 0x0000000000000000, ptr %v3937, align 4
  %v3938 = add nsw i64 %v3935, 1
  br label %b468
b470:
  %v3939 = add nsw i64 %v3931, 1
  br label %b465
b467:
  %v3940 = mul i64 %v8, 1
  br label %b471
b471:
  %v3941 = phi i64 [ 0, %b467 ], [ %v4048, %b476 ]
  %v3942 = icmp slt i64 %v3941, %v3940
  br i1 %v3942, label %b472, label %b473
b472:
  %v3943 = sub i64 %v3940, %v3941
  %v3944 = icmp slt i64 %v3943, 384
  %v3945 = select i1 %v3944, i64 %v3943, i64 384
  br label %b474
b474:
  %v3946 = phi i64 [ %v3924, %b472 ], [ %v4047, %b500 ]
  %v3947 = icmp slt i64 %v3946, %v3929
  br i1 %v3947, label %b475, label %b476
b475:
  %v3948 = sub i64 %v3929, %v3946
  %v3949 = icmp slt i64 %v3948, 64
  %v3950 = select i1 %v3949, i64 %v3948, i64 64
  %v3951 = sdiv i64 %v3950, 2
  %v3952 = mul i64 %v3951, 2
  %v3953 = sub i64 %v3950, %v3952
  %v3954 = mul i64 %v3941, 16
  %v3955 = add i64 %v3954, %v3946
  %v3956 = getelementptr inbounds float, ptr %v3912, i64 %v3955
  br label %b477
b477:
  %v3957 = phi i64 [ 0, %b475 ], [ %v3983, %b485 ]
  %v3958 = icmp slt i64 %v3957, %v3945
  br i1 %v3958, label %b478, label %b479
b478:
  %v3959 = mul i64 %v3957, 16
  %v3960 = getelementptr inbounds float, ptr %v3956, i64 %v3959
  %v3961 = mul i64 %v3957, 2
  %v3962 = getelementptr inbounds float, ptr %v3916, i64 %v3961
  br label %b480
b480:
  %v3963 = phi i64 [ 0, %b478 ], [ %v3972, %b481 ]
  %v3964 = icmp slt i64 %v3963, %v3951
  br i1 %v3964, label %b481, label %b482
b481:
  %v3965 = mul i64 %v3963, 2
  %v3966 = getelementptr inbounds float, ptr %v3960, i64 %v3965
  %v3967 = mul i64 %v3963, 768
  %v3968 = getelementptr inbounds float, ptr %v3962, i64 %v3967
  %v3969 = getelementptr inbounds float, ptr %v3966, i64 0
  %v3970 = load <2 x float>, ptr %v3969, align 4
  %v3971 = getelementptr inbounds float, ptr %v3968, i64 0
  store <2 x float> %v3970, ptr %v3971, align 4
  %v3972 = add nsw i64 %v3963, 1
  br label %b480
b482:
  %v3973 = mul i64 %v3951, 2
  %v3974 = getelementptr inbounds float, ptr %v3960, i64 %v3973
  %v3975 = mul i64 %v3951, 768
  %v3976 = getelementptr inbounds float, ptr %v3962, i64 %v3975
  br label %b483
b483:
  %v3977 = phi i64 [ 0, %b482 ], [ %v3982, %b484 ]
  %v3978 = icmp slt i64 %v3977, %v3953
  br i1 %v3978, label %b484, label %b485
b484:
  %v3979 = getelementptr inbounds float, ptr %v3974, i64 %v3977
  %v3980 = load float, ptr %v3979, align 4
  %v3981 = getelementptr inbounds float, ptr %v3976, i64 %v3977
  store float %v3980, ptr %v3981, align 4
  %v3982 = add nsw i64 %v3977, 1
  br label %b483, !llvm.loop !3
b485:
  %v3983 = add nsw i64 %v3957, 1
  br label %b477
b479:
  br label %b486
b486:
  %v3984 = phi i64 [ 0, %b479 ], [ %v4019, %b494 ]
  %v3985 = icmp slt i64 %v3984, 0
  br i1 %v3985, label %b487, label %b488
b487:
  %v3986 = mul i64 %v3941, 16
  %v3987 = add i64 %v3986, %v3984
  %v3988 = getelementptr inbounds float, ptr %v3915, i64 %v3987
  br label %b489
b489:
  %v3989 = phi i64 [ 0, %b487 ], [ %v4007, %b490 ]
  %v3990 = icmp slt i64 %v3989, %v3945
  br i1 %v3990, label %b490, label %b491
b490:
  %v3991 = mul i64 %v3989, 16
  %v3992 = getelementptr inbounds float, ptr %v3988, i64 %v3991
  %v3993 = mul i64 %v3989, 32
  %v3994 = getelementptr inbounds float, ptr %v368, i64 %v3993
  %v3995 = getelementptr inbounds float, ptr %v3992, i64 0
  %v3996 = load <8 x float>, ptr %v3995, align 4
  %v3997 = getelementptr inbounds float, ptr %v3994, i64 0
  store <8 x float> %v3996, ptr %v3997, align 4
  %v3998 = getelementptr inbounds float, ptr %v3992, i64 8
  %v3999 = load <8 x float>, ptr %v3998, align 4
  %v4000 = getelementptr inbounds float, ptr %v3994, i64 8
  store <8 x float> %v3999, ptr %v4000, align 4
  %v4001 = getelementptr inbounds float, ptr %v3992, i64 16
  %v4002 = load <8 x float>, ptr %v4001, align 4
  %v4003 = getelementptr inbounds float, ptr %v3994, i64 16
  store <8 x float> %v4002, ptr %v4003, align 4
  %v4004 = getelementptr inbounds float, ptr %v3992, i64 24
  %v4005 = load <8 x float>, ptr %v4004, align 4
  %v4006 = getelementptr inbounds float, ptr %v3994, i64 24
  store <8 x float> %v4005, ptr %v4006, align 4
  %v4007 = add nsw i64 %v3989, 1
  br label %b489
b491:
  %v4008 = sdiv i64 %v3950, 2
  br label %b492
b492:
  %v4009 = phi i64 [ 0, %b491 ], [ %v4018, %b493 ]
  %v4010 = icmp slt i64 %v4009, %v4008
  br i1 %v4010, label %b493, label %b494
b493:
  %v4011 = mul i64 %v4009, 2
  %v4012 = add i64 %v3946, %v4011
  %v4013 = mul i64 %v4009, 768
  %v4014 = getelementptr inbounds float, ptr %v3916, i64 %v4013
  %v4015 = mul i64 %v4012, 16
  %v4016 = add i64 %v4015, %v3984
  %v4017 = getelementptr inbounds float, ptr %v3930, i64 %v4016
  call void @outer_2x32(ptr %v4014, ptr %v368, i64 %v3945, ptr %v4017, i64 16)
  %v4018 = add nsw i64 %v4009, 1
  br label %b492
b494:
  %v4019 = add nsw i64 %v3984, 32
  br label %b486
b488:
  %v4020 = mul i64 %v3941, 16
  %v4021 = add i64 %v4020, 0
  %v4022 = getelementptr inbounds float, ptr %v3915, i64 %v4021
  br label %b495
b495:
  %v4023 = phi i64 [ 0, %b488 ], [ %v4035, %b496 ]
  %v4024 = icmp slt i64 %v4023, %v3945
  br i1 %v4024, label %b496, label %b497
b496:
  %v4025 = mul i64 %v4023, 16
  %v4026 = getelementptr inbounds float, ptr %v4022, i64 %v4025
  %v4027 = mul i64 %v4023, 16
  %v4028 = getelementptr inbounds float, ptr %v368, i64 %v4027
  %v4029 = getelementptr inbounds float, ptr %v4026, i64 0
  %v4030 = load <8 x float>, ptr %v4029, align 4
  %v4031 = getelementptr inbounds float, ptr %v4028, i64 0
  store <8 x float> %v4030, ptr %v4031, align 4
  %v4032 = getelementptr inbounds float, ptr %v4026, i64 8
  %v4033 = load <8 x float>, ptr %v4032, align 4
  %v4034 = getelementptr inbounds float, ptr %v4028, i64 8
  store <8 x float> %v4033, ptr %v4034, align 4
  %v4035 = add nsw i64 %v4023, 1
  br label %b495
b497:
  %v4036 = sdiv i64 %v3950, 2
  br label %b498
b498:
  %v4037 = phi i64 [ 0, %b497 ], [ %v4046, %b499 ]
  %v4038 = icmp slt i64 %v4037, %v4036
  br i1 %v4038, label %b499, label %b500
b499:
  %v4039 = mul i64 %v4037, 2
  %v4040 = add i64 %v3946, %v4039
  %v4041 = mul i64 %v4037, 768
  %v4042 = getelementptr inbounds float, ptr %v3916, i64 %v4041
  %v4043 = mul i64 %v4040, 16
  %v4044 = add i64 %v4043, 0
  %v4045 = getelementptr inbounds float, ptr %v3930, i64 %v4044
  call void @outer_2x16(ptr %v4042, ptr %v368, i64 %v3945, ptr %v4045, i64 16)
  %v4046 = add nsw i64 %v4037, 1
  br label %b498
b500:
  %v4047 = add nsw i64 %v3946, 64
  br label %b474
b476:
  %v4048 = add nsw i64 %v3941, 384
  br label %b471
b473:
  %v4049 = icmp sgt i64 %v3, 1
  br i1 %v4049, label %b501, label %b502
b501:
  %v4050 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4051 = atomicrmw add ptr %v4050, i64 1 acq_rel
  %v4052 = load i64, ptr %v363, align 8
  %v4053 = add i64 %v4052, 1
  store i64 %v4053, ptr %v363, align 8
  %v4054 = mul i64 %v3, %v4053
  br label %b503
b503:
  %v4055 = load atomic i64, ptr %v4050 acquire, align 8
  %v4056 = icmp slt i64 %v4055, %v4054
  br i1 %v4056, label %b504, label %b505
b504:
  %v4057 = call i32 @sched_yield()
  br label %b503
b505:
  br label %b502
b502:
  %v4058 = icmp eq i64 %v2, 0
  br i1 %v4058, label %b506, label %b507
b506:
  br label %b508
b508:
  %v4059 = phi i64 [ 0, %b506 ], [ %v4093, %b513 ]
  %v4060 = icmp slt i64 %v4059, 16
  br i1 %v4060, label %b509, label %b510
b509:
  br label %b511
b511:
  %v4061 = phi i64 [ 0, %b509 ], [ %v4090, %b516 ]
  %v4062 = phi <8 x float> [ splat (float 0x0000000000000000), %b509 ], [ %v4089, %b516 ]
  %v4063 = icmp slt i64 %v4061, %v8
  br i1 %v4063, label %b512, label %b513
b512:
  %v4064 = add i64 %v4061, 128
  %v4065 = icmp slt i64 %v4064, %v8
  %v4066 = select i1 %v4065, i64 %v4064, i64 %v8
  br label %b514
b514:
  %v4067 = phi i64 [ %v4061, %b512 ], [ %v4088, %b515 ]
  %v4068 = phi <8 x float> [ splat (float 0x0000000000000000), %b512 ], [ %v4087, %b515 ]
  %v4069 = icmp slt i64 %v4067, %v4066
  br i1 %v4069, label %b515, label %b516
b515:
  %v4070 = mul i64 %v4067, 16
  %v4071 = getelementptr inbounds float, ptr %v224, i64 %v4070
  %v4072 = mul i64 %v4067, 16
  %v4073 = getelementptr inbounds float, ptr %v62, i64 %v4072
  %v4074 = mul i64 %v4067, 16
  %v4075 = getelementptr inbounds float, ptr %v10, i64 %v4074
  %v4076 = add i64 0, %v4059
  %v4077 = getelementptr inbounds float, ptr %v4071, i64 %v4076
  %v4078 = load <8 x float>, ptr %v4077, align 4
  %v4079 = add i64 0, %v4059
  %v4080 = getelementptr inbounds float, ptr %v4073, i64 %v4079
  %v4081 = load <8 x float>, ptr %v4080, align 4
  %v4082 = add i64 0, %v4059
  %v4083 = getelementptr inbounds float, ptr %v4075, i64 %v4082
  %v4084 = load <8 x float>, ptr %v4083, align 4
  %v4085 = fsub <8 x float> %v4081, %v4084
  %v4086 = fmul <8 x float> %v4078, %v4085
  %v4087 = fadd <8 x float> %v4068, %v4086
  %v4088 = add nsw i64 %v4067, 1
  br label %b514
b516:
  %v4089 = fadd <8 x float> %v4062, %v4068
  %v4090 = add nsw i64 %v4061, 128
  br label %b511
b513:
  %v4091 = add i64 0, %v4059
  %v4092 = getelementptr inbounds float, ptr %v80, i64 %v4091
  store <8 x float> %v4062, ptr %v4092, align 4
  %v4093 = add nsw i64 %v4059, 8
  br label %b508
b510:
  br label %b507
b507:
  %v4094 = icmp sgt i64 %v3, 1
  br i1 %v4094, label %b517, label %b518
b517:
  %v4095 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4096 = atomicrmw add ptr %v4095, i64 1 acq_rel
  %v4097 = load i64, ptr %v363, align 8
  %v4098 = add i64 %v4097, 1
  store i64 %v4098, ptr %v363, align 8
  %v4099 = mul i64 %v3, %v4098
  br label %b519
b519:
  %v4100 = load atomic i64, ptr %v4095 acquire, align 8
  %v4101 = icmp slt i64 %v4100, %v4099
  br i1 %v4101, label %b520, label %b521
b520:
  %v4102 = call i32 @sched_yield()
  br label %b519
b521:
  br label %b518
b518:
  %v4103 = mul i64 0, 16
  %v4104 = getelementptr inbounds float, ptr %v220, i64 %v4103
  %v4105 = getelementptr inbounds float, ptr %v4104, i64 0
  %v4106 = mul i64 0, 16
  %v4107 = getelementptr inbounds float, ptr %v124, i64 %v4106
  %v4108 = getelementptr inbounds float, ptr %v4107, i64 0
  %v4109 = getelementptr inbounds float, ptr %v368, i64 12288
  %v4110 = add i64 16, 1
  %v4111 = sdiv i64 %v4110, 2
  %v4112 = add i64 %v2, 1
  %v4113 = mul i64 %v4111, %v2
  %v4114 = sdiv i64 %v4113, %v3
  %v4115 = mul i64 %v4114, 2
  %v4116 = icmp slt i64 %v4115, 16
  %v4117 = select i1 %v4116, i64 %v4115, i64 16
  %v4118 = mul i64 %v4111, %v4112
  %v4119 = sdiv i64 %v4118, %v3
  %v4120 = mul i64 %v4119, 2
  %v4121 = icmp slt i64 %v4120, 16
  %v4122 = select i1 %v4121, i64 %v4120, i64 16
  %v4123 = getelementptr inbounds float, ptr %v82, i64 0
  br label %b522
b522:
  %v4124 = phi i64 [ %v4117, %b518 ], [ %v4132, %b527 ]
  %v4125 = icmp slt i64 %v4124, %v4122
  br i1 %v4125, label %b523, label %b524
b523:
  %v4126 = mul i64 %v4124, 16
  %v4127 = getelementptr inbounds float, ptr %v4123, i64 %v4126
  br label %b525
b525:
  %v4128 = phi i64 [ 0, %b523 ], [ %v4131, %b526 ]
  %v4129 = icmp slt i64 %v4128, 16
  br i1 %v4129, label %b526, label %b527
b526:
  %v4130 = getelementptr inbounds float, ptr %v4127, i64 %v4128
  store float 0x0000000000000000, ptr %v4130, align 4
  %v4131 = add nsw i64 %v4128, 1
  br label %b525
b527:
  %v4132 = add nsw i64 %v4124, 1
  br label %b522
b524:
  %v4133 = mul i64 %v8, 1
  br label %b528
b528:
  %v4134 = phi i64 [ 0, %b524 ], [ %v4241, %b533 ]
  %v4135 = icmp slt i64 %v4134, %v4133
  br i1 %v4135, label %b529, label %b530
b529:
  %v4136 = sub i64 %v4133, %v4134
  %v4137 = icmp slt i64 %v4136, 384
  %v4138 = select i1 %v4137, i64 %v4136, i64 384
  br label %b531
b531:
  %v4139 = phi i64 [ %v4117, %b529 ], [ %v4240, %b557 ]
  %v4140 = icmp slt i64 %v4139, %v4122
  br i1 %v4140, label %b532, label %b533
b532:
  %v4141 = sub i64 %v4122, %v4139
  %v4142 = icmp slt i64 %v4141, 64
  %v4143 = select i1 %v4142, i64 %v4141, i64 64
  %v4144 = sdiv i64 %v4143, 2
  %v4145 = mul i64 %v4144, 2
  %v4146 = sub i64 %v4143, %v4145
  %v4147 = mul i64 %v4134, 16
  %v4148 = add i64 %v4147, %v4139
  %v4149 = getelementptr inbounds float, ptr %v4105, i64 %v4148
  br label %b534
b534:
  %v4150 = phi i64 [ 0, %b532 ], [ %v4176, %b542 ]
  %v4151 = icmp slt i64 %v4150, %v4138
  br i1 %v4151, label %b535, label %b536
b535:
  %v4152 = mul i64 %v4150, 16
  %v4153 = getelementptr inbounds float, ptr %v4149, i64 %v4152
  %v4154 = mul i64 %v4150, 2
  %v4155 = getelementptr inbounds float, ptr %v4109, i64 %v4154
  br label %b537
b537:
  %v4156 = phi i64 [ 0, %b535 ], [ %v4165, %b538 ]
  %v4157 = icmp slt i64 %v4156, %v4144
  br i1 %v4157, label %b538, label %b539
b538:
  %v4158 = mul i64 %v4156, 2
  %v4159 = getelementptr inbounds float, ptr %v4153, i64 %v4158
  %v4160 = mul i64 %v4156, 768
  %v4161 = getelementptr inbounds float, ptr %v4155, i64 %v4160
  %v4162 = getelementptr inbounds float, ptr %v4159, i64 0
  %v4163 = load <2 x float>, ptr %v4162, align 4
  %v4164 = getelementptr inbounds float, ptr %v4161, i64 0
  store <2 x float> %v4163, ptr %v4164, align 4
  %v4165 = add nsw i64 %v4156, 1
  br label %b537
b539:
  %v4166 = mul i64 %v4144, 2
  %v4167 = getelementptr inbounds float, ptr %v4153, i64 %v4166
  %v4168 = mul i64 %v4144, 768
  %v4169 = getelementptr inbounds float, ptr %v4155, i64 %v4168
  br label %b540
b540:
  %v4170 = phi i64 [ 0, %b539 ], [ %v4175, %b541 ]
  %v4171 = icmp slt i64 %v4170, %v4146
  br i1 %v4171, label %b541, label %b542
b541:
  %v4172 = getelementptr inbounds float, ptr %v4167, i64 %v4170
  %v4173 = load float, ptr %v4172, align 4
  %v4174 = getelementptr inbounds float, ptr %v4169, i64 %v4170
  store float %v4173, ptr %v4174, align 4
  %v4175 = add nsw i64 %v4170, 1
  br label %b540, !llvm.loop !6
b542:
  %v4176 = add nsw i64 %v4150, 1
  br label %b534
b536:
  br label %b543
b543:
  %v4177 = phi i64 [ 0, %b536 ], [ %v4212, %b551 ]
  %v4178 = icmp slt i64 %v4177, 0
  br i1 %v4178, label %b544, label %b545
b544:
  %v4179 = mul i64 %v4134, 16
  %v4180 = add i64 %v4179, %v4177
  %v4181 = getelementptr inbounds float, ptr %v4108, i64 %v4180
  br label %b546
b546:
  %v4182 = phi i64 [ 0, %b544 ], [ %v4200, %b547 ]
  %v4183 = icmp slt i64 %v4182, %v4138
  br i1 %v4183, label %b547, label %b548
b547:
  %v4184 = mul i64 %v4182, 16
  %v4185 = getelementptr inbounds float, ptr %v4181, i64 %v4184
  %v4186 = mul i64 %v4182, 32
  %v4187 = getelementptr inbounds float, ptr %v368, i64 %v4186
  %v4188 = getelementptr inbounds float, ptr %v4185, i64 0
  %v4189 = load <8 x float>, ptr %v4188, align 4
  %v4190 = getelementptr inbounds float, ptr %v4187, i64 0
  store <8 x float> %v4189, ptr %v4190, align 4
  %v4191 = getelementptr inbounds float, ptr %v4185, i64 8
  %v4192 = load <8 x float>, ptr %v4191, align 4
  %v4193 = getelementptr inbounds float, ptr %v4187, i64 8
  store <8 x float> %v4192, ptr %v4193, align 4
  %v4194 = getelementptr inbounds float, ptr %v4185, i64 16
  %v4195 = load <8 x float>, ptr %v4194, align 4
  %v4196 = getelementptr inbounds float, ptr %v4187, i64 16
  store <8 x float> %v4195, ptr %v4196, align 4
  %v4197 = getelementptr inbounds float, ptr %v4185, i64 24
  %v4198 = load <8 x float>, ptr %v4197, align 4
  %v4199 = getelementptr inbounds float, ptr %v4187, i64 24
  store <8 x float> %v4198, ptr %v4199, align 4
  %v4200 = add nsw i64 %v4182, 1
  br label %b546
b548:
  %v4201 = sdiv i64 %v4143, 2
  br label %b549
b549:
  %v4202 = phi i64 [ 0, %b548 ], [ %v4211, %b550 ]
  %v4203 = icmp slt i64 %v4202, %v4201
  br i1 %v4203, label %b550, label %b551
b550:
  %v4204 = mul i64 %v4202, 2
  %v4205 = add i64 %v4139, %v4204
  %v4206 = mul i64 %v4202, 768
  %v4207 = getelementptr inbounds float, ptr %v4109, i64 %v4206
  %v4208 = mul i64 %v4205, 16
  %v4209 = add i64 %v4208, %v4177
  %v4210 = getelementptr inbounds float, ptr %v4123, i64 %v4209
  call void @outer_2x32(ptr %v4207, ptr %v368, i64 %v4138, ptr %v4210, i64 16)
  %v4211 = add nsw i64 %v4202, 1
  br label %b549
b551:
  %v4212 = add nsw i64 %v4177, 32
  br label %b543
b545:
  %v4213 = mul i64 %v4134, 16
  %v4214 = add i64 %v4213, 0
  %v4215 = getelementptr inbounds float, ptr %v4108, i64 %v4214
  br label %b552
b552:
  %v4216 = phi i64 [ 0, %b545 ], [ %v4228, %b553 ]
  %v4217 = icmp slt i64 %v4216, %v4138
  br i1 %v4217, label %b553, label %b554
b553:
  %v4218 = mul i64 %v4216, 16
  %v4219 = getelementptr inbounds float, ptr %v4215, i64 %v4218
  %v4220 = mul i64 %v4216, 16
  %v4221 = getelementptr inbounds float, ptr %v368, i64 %v4220
  %v4222 = getelementptr inbounds float, ptr %v4219, i64 0
  %v4223 = load <8 x float>, ptr %v4222, align 4
  %v4224 = getelementptr inbounds float, ptr %v4221, i64 0
  store <8 x float> %v4223, ptr %v4224, align 4
  %v4225 = getelementptr inbounds float, ptr %v4219, i64 8
  %v4226 = load <8 x float>, ptr %v4225, align 4
  %v4227 = getelementptr inbounds float, ptr %v4221, i64 8
  store <8 x float> %v4226, ptr %v4227, align 4
  %v4228 = add nsw i64 %v4216, 1
  br label %b552
b554:
  %v4229 = sdiv i64 %v4143, 2
  br label %b555
b555:
  %v4230 = phi i64 [ 0, %b554 ], [ %v4239, %b556 ]
  %v4231 = icmp slt i64 %v4230, %v4229
  br i1 %v4231, label %b556, label %b557
b556:
  %v4232 = mul i64 %v4230, 2
  %v4233 = add i64 %v4139, %v4232
  %v4234 = mul i64 %v4230, 768
  %v4235 = getelementptr inbounds float, ptr %v4109, i64 %v4234
  %v4236 = mul i64 %v4233, 16
  %v4237 = add i64 %v4236, 0
  %v4238 = getelementptr inbounds float, ptr %v4123, i64 %v4237
  call void @outer_2x16(ptr %v4235, ptr %v368, i64 %v4138, ptr %v4238, i64 16)
  %v4239 = add nsw i64 %v4230, 1
  br label %b555
b557:
  %v4240 = add nsw i64 %v4139, 64
  br label %b531
b533:
  %v4241 = add nsw i64 %v4134, 384
  br label %b528
b530:
  %v4242 = icmp sgt i64 %v3, 1
  br i1 %v4242, label %b558, label %b559
b558:
  %v4243 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4244 = atomicrmw add ptr %v4243, i64 1 acq_rel
  %v4245 = load i64, ptr %v363, align 8
  %v4246 = add i64 %v4245, 1
  store i64 %v4246, ptr %v363, align 8
  %v4247 = mul i64 %v3, %v4246
  br label %b560
b560:
  %v4248 = load atomic i64, ptr %v4243 acquire, align 8
  %v4249 = icmp slt i64 %v4248, %v4247
  br i1 %v4249, label %b561, label %b562
b561:
  %v4250 = call i32 @sched_yield()
  br label %b560
b562:
  br label %b559
b559:
  %v4251 = icmp eq i64 %v2, 0
  br i1 %v4251, label %b563, label %b564
b563:
  br label %b565
b565:
  %v4252 = phi i64 [ 0, %b563 ], [ %v4286, %b570 ]
  %v4253 = icmp slt i64 %v4252, 16
  br i1 %v4253, label %b566, label %b567
b566:
  br label %b568
b568:
  %v4254 = phi i64 [ 0, %b566 ], [ %v4283, %b573 ]
  %v4255 = phi <8 x float> [ splat (float 0x0000000000000000), %b566 ], [ %v4282, %b573 ]
  %v4256 = icmp slt i64 %v4254, %v8
  br i1 %v4256, label %b569, label %b570
b569:
  %v4257 = add i64 %v4254, 128
  %v4258 = icmp slt i64 %v4257, %v8
  %v4259 = select i1 %v4258, i64 %v4257, i64 %v8
  br label %b571
b571:
  %v4260 = phi i64 [ %v4254, %b569 ], [ %v4281, %b572 ]
  %v4261 = phi <8 x float> [ splat (float 0x0000000000000000), %b569 ], [ %v4280, %b572 ]
  %v4262 = icmp slt i64 %v4260, %v4259
  br i1 %v4262, label %b572, label %b573
b572:
  %v4263 = mul i64 %v4260, 16
  %v4264 = getelementptr inbounds float, ptr %v232, i64 %v4263
  %v4265 = mul i64 %v4260, 16
  %v4266 = getelementptr inbounds float, ptr %v62, i64 %v4265
  %v4267 = mul i64 %v4260, 16
  %v4268 = getelementptr inbounds float, ptr %v10, i64 %v4267
  %v4269 = add i64 0, %v4252
  %v4270 = getelementptr inbounds float, ptr %v4264, i64 %v4269
  %v4271 = load <8 x float>, ptr %v4270, align 4
  %v4272 = add i64 0, %v4252
  %v4273 = getelementptr inbounds float, ptr %v4266, i64 %v4272
  %v4274 = load <8 x float>, ptr %v4273, align 4
  %v4275 = add i64 0, %v4252
  %v4276 = getelementptr inbounds float, ptr %v4268, i64 %v4275
  %v4277 = load <8 x float>, ptr %v4276, align 4
  %v4278 = fsub <8 x float> %v4274, %v4277
  %v4279 = fmul <8 x float> %v4271, %v4278
  %v4280 = fadd <8 x float> %v4261, %v4279
  %v4281 = add nsw i64 %v4260, 1
  br label %b571
b573:
  %v4282 = fadd <8 x float> %v4255, %v4261
  %v4283 = add nsw i64 %v4254, 128
  br label %b568
b570:
  %v4284 = add i64 0, %v4252
  %v4285 = getelementptr inbounds float, ptr %v84, i64 %v4284
  store <8 x float> %v4255, ptr %v4285, align 4
  %v4286 = add nsw i64 %v4252, 8
  br label %b565
b567:
  br label %b564
b564:
  %v4287 = icmp sgt i64 %v3, 1
  br i1 %v4287, label %b574, label %b575
b574:
  %v4288 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4289 = atomicrmw add ptr %v4288, i64 1 acq_rel
  %v4290 = load i64, ptr %v363, align 8
  %v4291 = add i64 %v4290, 1
  store i64 %v4291, ptr %v363, align 8
  %v4292 = mul i64 %v3, %v4291
  br label %b576
b576:
  %v4293 = load atomic i64, ptr %v4288 acquire, align 8
  %v4294 = icmp slt i64 %v4293, %v4292
  br i1 %v4294, label %b577, label %b578
b577:
  %v4295 = call i32 @sched_yield()
  br label %b576
b578:
  br label %b575
b575:
  %v4296 = mul i64 0, 64
  %v4297 = getelementptr inbounds float, ptr %v226, i64 %v4296
  %v4298 = getelementptr inbounds float, ptr %v4297, i64 0
  %v4299 = mul i64 0, 16
  %v4300 = getelementptr inbounds float, ptr %v126, i64 %v4299
  %v4301 = getelementptr inbounds float, ptr %v4300, i64 0
  %v4302 = getelementptr inbounds float, ptr %v368, i64 12288
  %v4303 = add i64 64, 1
  %v4304 = sdiv i64 %v4303, 2
  %v4305 = add i64 %v2, 1
  %v4306 = mul i64 %v4304, %v2
  %v4307 = sdiv i64 %v4306, %v3
  %v4308 = mul i64 %v4307, 2
  %v4309 = icmp slt i64 %v4308, 64
  %v4310 = select i1 %v4309, i64 %v4308, i64 64
  %v4311 = mul i64 %v4304, %v4305
  %v4312 = sdiv i64 %v4311, %v3
  %v4313 = mul i64 %v4312, 2
  %v4314 = icmp slt i64 %v4313, 64
  %v4315 = select i1 %v4314, i64 %v4313, i64 64
  %v4316 = getelementptr inbounds float, ptr %v86, i64 0
  br label %b579
b579:
  %v4317 = phi i64 [ %v4310, %b575 ], [ %v4325, %b584 ]
  %v4318 = icmp slt i64 %v4317, %v4315
  br i1 %v4318, label %b580, label %b581
b580:
  %v4319 = mul i64 %v4317, 16
  %v4320 = getelementptr inbounds float, ptr %v4316, i64 %v4319
  br label %b582
b582:
  %v4321 = phi i64 [ 0, %b580 ], [ %v4324, %b583 ]
  %v4322 = icmp slt i64 %v4321, 16
  br i1 %v4322, label %b583, label %b584
b583:
  %v4323 = getelementptr inbounds float, ptr %v4320, i64 %v4321
  store float 0x0000000000000000, ptr %v4323, align 4
  %v4324 = add nsw i64 %v4321, 1
  br label %b582
b584:
  %v4325 = add nsw i64 %v4317, 1
  br label %b579
b581:
  %v4326 = mul i64 %v8, 1
  br label %b585
b585:
  %v4327 = phi i64 [ 0, %b581 ], [ %v4434, %b590 ]
  %v4328 = icmp slt i64 %v4327, %v4326
  br i1 %v4328, label %b586, label %b587
b586:
  %v4329 = sub i64 %v4326, %v4327
  %v4330 = icmp slt i64 %v4329, 384
  %v4331 = select i1 %v4330, i64 %v4329, i64 384
  br label %b588
b588:
  %v4332 = phi i64 [ %v4310, %b586 ], [ %v4433, %b614 ]
  %v4333 = icmp slt i64 %v4332, %v4315
  br i1 %v4333, label %b589, label %b590
b589:
  %v4334 = sub i64 %v4315, %v4332
  %v4335 = icmp slt i64 %v4334, 64
  %v4336 = select i1 %v4335, i64 %v4334, i64 64
  %v4337 = sdiv i64 %v4336, 2
  %v4338 = mul i64 %v4337, 2
  %v4339 = sub i64 %v4336, %v4338
  %v4340 = mul i64 %v4327, 64
  %v4341 = add i64 %v4340, %v4332
  %v4342 = getelementptr inbounds float, ptr %v4298, i64 %v4341
  br label %b591
b591:
  %v4343 = phi i64 [ 0, %b589 ], [ %v4369, %b599 ]
  %v4344 = icmp slt i64 %v4343, %v4331
  br i1 %v4344, label %b592, label %b593
b592:
  %v4345 = mul i64 %v4343, 64
  %v4346 = getelementptr inbounds float, ptr %v4342, i64 %v4345
  %v4347 = mul i64 %v4343, 2
  %v4348 = getelementptr inbounds float, ptr %v4302, i64 %v4347
  br label %b594
b594:
  %v4349 = phi i64 [ 0, %b592 ], [ %v4358, %b595 ]
  %v4350 = icmp slt i64 %v4349, %v4337
  br i1 %v4350, label %b595, label %b596
b595:
  %v4351 = mul i64 %v4349, 2
  %v4352 = getelementptr inbounds float, ptr %v4346, i64 %v4351
  %v4353 = mul i64 %v4349, 768
  %v4354 = getelementptr inbounds float, ptr %v4348, i64 %v4353
  %v4355 = getelementptr inbounds float, ptr %v4352, i64 0
  %v4356 = load <2 x float>, ptr %v4355, align 4
  %v4357 = getelementptr inbounds float, ptr %v4354, i64 0
  store <2 x float> %v4356, ptr %v4357, align 4
  %v4358 = add nsw i64 %v4349, 1
  br label %b594
b596:
  %v4359 = mul i64 %v4337, 2
  %v4360 = getelementptr inbounds float, ptr %v4346, i64 %v4359
  %v4361 = mul i64 %v4337, 768
  %v4362 = getelementptr inbounds float, ptr %v4348, i64 %v4361
  br label %b597
b597:
  %v4363 = phi i64 [ 0, %b596 ], [ %v4368, %b598 ]
  %v4364 = icmp slt i64 %v4363, %v4339
  br i1 %v4364, label %b598, label %b599
b598:
  %v4365 = getelementptr inbounds float, ptr %v4360, i64 %v4363
  %v4366 = load float, ptr %v4365, align 4
  %v4367 = getelementptr inbounds float, ptr %v4362, i64 %v4363
  store float %v4366, ptr %v4367, align 4
  %v4368 = add nsw i64 %v4363, 1
  br label %b597, !llvm.loop !9
b599:
  %v4369 = add nsw i64 %v4343, 1
  br label %b591
b593:
  br label %b600
b600:
  %v4370 = phi i64 [ 0, %b593 ], [ %v4405, %b608 ]
  %v4371 = icmp slt i64 %v4370, 0
  br i1 %v4371, label %b601, label %b602
b601:
  %v4372 = mul i64 %v4327, 16
  %v4373 = add i64 %v4372, %v4370
  %v4374 = getelementptr inbounds float, ptr %v4301, i64 %v4373
  br label %b603
b603:
  %v4375 = phi i64 [ 0, %b601 ], [ %v4393, %b604 ]
  %v4376 = icmp slt i64 %v4375, %v4331
  br i1 %v4376, label %b604, label %b605
b604:
  %v4377 = mul i64 %v4375, 16
  %v4378 = getelementptr inbounds float, ptr %v4374, i64 %v4377
  %v4379 = mul i64 %v4375, 32
  %v4380 = getelementptr inbounds float, ptr %v368, i64 %v4379
  %v4381 = getelementptr inbounds float, ptr %v4378, i64 0
  %v4382 = load <8 x float>, ptr %v4381, align 4
  %v4383 = getelementptr inbounds float, ptr %v4380, i64 0
  store <8 x float> %v4382, ptr %v4383, align 4
  %v4384 = getelementptr inbounds float, ptr %v4378, i64 8
  %v4385 = load <8 x float>, ptr %v4384, align 4
  %v4386 = getelementptr inbounds float, ptr %v4380, i64 8
  store <8 x float> %v4385, ptr %v4386, align 4
  %v4387 = getelementptr inbounds float, ptr %v4378, i64 16
  %v4388 = load <8 x float>, ptr %v4387, align 4
  %v4389 = getelementptr inbounds float, ptr %v4380, i64 16
  store <8 x float> %v4388, ptr %v4389, align 4
  %v4390 = getelementptr inbounds float, ptr %v4378, i64 24
  %v4391 = load <8 x float>, ptr %v4390, align 4
  %v4392 = getelementptr inbounds float, ptr %v4380, i64 24
  store <8 x float> %v4391, ptr %v4392, align 4
  %v4393 = add nsw i64 %v4375, 1
  br label %b603
b605:
  %v4394 = sdiv i64 %v4336, 2
  br label %b606
b606:
  %v4395 = phi i64 [ 0, %b605 ], [ %v4404, %b607 ]
  %v4396 = icmp slt i64 %v4395, %v4394
  br i1 %v4396, label %b607, label %b608
b607:
  %v4397 = mul i64 %v4395, 2
  %v4398 = add i64 %v4332, %v4397
  %v4399 = mul i64 %v4395, 768
  %v4400 = getelementptr inbounds float, ptr %v4302, i64 %v4399
  %v4401 = mul i64 %v4398, 16
  %v4402 = add i64 %v4401, %v4370
  %v4403 = getelementptr inbounds float, ptr %v4316, i64 %v4402
  call void @outer_2x32(ptr %v4400, ptr %v368, i64 %v4331, ptr %v4403, i64 16)
  %v4404 = add nsw i64 %v4395, 1
  br label %b606
b608:
  %v4405 = add nsw i64 %v4370, 32
  br label %b600
b602:
  %v4406 = mul i64 %v4327, 16
  %v4407 = add i64 %v4406, 0
  %v4408 = getelementptr inbounds float, ptr %v4301, i64 %v4407
  br label %b609
b609:
  %v4409 = phi i64 [ 0, %b602 ], [ %v4421, %b610 ]
  %v4410 = icmp slt i64 %v4409, %v4331
  br i1 %v4410, label %b610, label %b611
b610:
  %v4411 = mul i64 %v4409, 16
  %v4412 = getelementptr inbounds float, ptr %v4408, i64 %v4411
  %v4413 = mul i64 %v4409, 16
  %v4414 = getelementptr inbounds float, ptr %v368, i64 %v4413
  %v4415 = getelementptr inbounds float, ptr %v4412, i64 0
  %v4416 = load <8 x float>, ptr %v4415, align 4
  %v4417 = getelementptr inbounds float, ptr %v4414, i64 0
  store <8 x float> %v4416, ptr %v4417, align 4
  %v4418 = getelementptr inbounds float, ptr %v4412, i64 8
  %v4419 = load <8 x float>, ptr %v4418, align 4
  %v4420 = getelementptr inbounds float, ptr %v4414, i64 8
  store <8 x float> %v4419, ptr %v4420, align 4
  %v4421 = add nsw i64 %v4409, 1
  br label %b609
b611:
  %v4422 = sdiv i64 %v4336, 2
  br label %b612
b612:
  %v4423 = phi i64 [ 0, %b611 ], [ %v4432, %b613 ]
  %v4424 = icmp slt i64 %v4423, %v4422
  br i1 %v4424, label %b613, label %b614
b613:
  %v4425 = mul i64 %v4423, 2
  %v4426 = add i64 %v4332, %v4425
  %v4427 = mul i64 %v4423, 768
  %v4428 = getelementptr inbounds float, ptr %v4302, i64 %v4427
  %v4429 = mul i64 %v4426, 16
  %v4430 = add i64 %v4429, 0
  %v4431 = getelementptr inbounds float, ptr %v4316, i64 %v4430
  call void @outer_2x16(ptr %v4428, ptr %v368, i64 %v4331, ptr %v4431, i64 16)
  %v4432 = add nsw i64 %v4423, 1
  br label %b612
b614:
  %v4433 = add nsw i64 %v4332, 64
  br label %b588
b590:
  %v4434 = add nsw i64 %v4327, 384
  br label %b585
b587:
  %v4435 = icmp sgt i64 %v3, 1
  br i1 %v4435, label %b615, label %b616
b615:
  %v4436 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4437 = atomicrmw add ptr %v4436, i64 1 acq_rel
  %v4438 = load i64, ptr %v363, align 8
  %v4439 = add i64 %v4438, 1
  store i64 %v4439, ptr %v363, align 8
  %v4440 = mul i64 %v3, %v4439
  br label %b617
b617:
  %v4441 = load atomic i64, ptr %v4436 acquire, align 8
  %v4442 = icmp slt i64 %v4441, %v4440
  br i1 %v4442, label %b618, label %b619
b618:
  %v4443 = call i32 @sched_yield()
  br label %b617
b619:
  br label %b616
b616:
  %v4444 = mul i64 0, 16
  %v4445 = getelementptr inbounds float, ptr %v218, i64 %v4444
  %v4446 = getelementptr inbounds float, ptr %v4445, i64 0
  %v4447 = mul i64 0, 64
  %v4448 = getelementptr inbounds float, ptr %v138, i64 %v4447
  %v4449 = getelementptr inbounds float, ptr %v4448, i64 0
  %v4450 = getelementptr inbounds float, ptr %v368, i64 12288
  %v4451 = add i64 16, 1
  %v4452 = sdiv i64 %v4451, 2
  %v4453 = add i64 %v2, 1
  %v4454 = mul i64 %v4452, %v2
  %v4455 = sdiv i64 %v4454, %v3
  %v4456 = mul i64 %v4455, 2
  %v4457 = icmp slt i64 %v4456, 16
  %v4458 = select i1 %v4457, i64 %v4456, i64 16
  %v4459 = mul i64 %v4452, %v4453
  %v4460 = sdiv i64 %v4459, %v3
  %v4461 = mul i64 %v4460, 2
  %v4462 = icmp slt i64 %v4461, 16
  %v4463 = select i1 %v4462, i64 %v4461, i64 16
  %v4464 = getelementptr inbounds float, ptr %v88, i64 0
  br label %b620
b620:
  %v4465 = phi i64 [ %v4458, %b616 ], [ %v4473, %b625 ]
  %v4466 = icmp slt i64 %v4465, %v4463
  br i1 %v4466, label %b621, label %b622
b621:
  %v4467 = mul i64 %v4465, 64
  %v4468 = getelementptr inbounds float, ptr %v4464, i64 %v4467
  br label %b623
b623:
  %v4469 = phi i64 [ 0, %b621 ], [ %v4472, %b624 ]
  %v4470 = icmp slt i64 %v4469, 64
  br i1 %v4470, label %b624, label %b625
b624:
  %v4471 = getelementptr inbounds float, ptr %v4468, i64 %v4469
  store float 0x0000000000000000, ptr %v4471, align 4
  %v4472 = add nsw i64 %v4469, 1
  br label %b623
b625:
  %v4473 = add nsw i64 %v4465, 1
  br label %b620
b622:
  %v4474 = mul i64 %v8, 1
  br label %b626
b626:
  %v4475 = phi i64 [ 0, %b622 ], [ %v4555, %b631 ]
  %v4476 = icmp slt i64 %v4475, %v4474
  br i1 %v4476, label %b627, label %b628
b627:
  %v4477 = sub i64 %v4474, %v4475
  %v4478 = icmp slt i64 %v4477, 384
  %v4479 = select i1 %v4478, i64 %v4477, i64 384
  br label %b629
b629:
  %v4480 = phi i64 [ %v4458, %b627 ], [ %v4554, %b643 ]
  %v4481 = icmp slt i64 %v4480, %v4463
  br i1 %v4481, label %b630, label %b631
b630:
  %v4482 = sub i64 %v4463, %v4480
  %v4483 = icmp slt i64 %v4482, 64
  %v4484 = select i1 %v4483, i64 %v4482, i64 64
  %v4485 = sdiv i64 %v4484, 2
  %v4486 = mul i64 %v4485, 2
  %v4487 = sub i64 %v4484, %v4486
  %v4488 = mul i64 %v4475, 16
  %v4489 = add i64 %v4488, %v4480
  %v4490 = getelementptr inbounds float, ptr %v4446, i64 %v4489
  br label %b632
b632:
  %v4491 = phi i64 [ 0, %b630 ], [ %v4517, %b640 ]
  %v4492 = icmp slt i64 %v4491, %v4479
  br i1 %v4492, label %b633, label %b634
b633:
  %v4493 = mul i64 %v4491, 16
  %v4494 = getelementptr inbounds float, ptr %v4490, i64 %v4493
  %v4495 = mul i64 %v4491, 2
  %v4496 = getelementptr inbounds float, ptr %v4450, i64 %v4495
  br label %b635
b635:
  %v4497 = phi i64 [ 0, %b633 ], [ %v4506, %b636 ]
  %v4498 = icmp slt i64 %v4497, %v4485
  br i1 %v4498, label %b636, label %b637
b636:
  %v4499 = mul i64 %v4497, 2
  %v4500 = getelementptr inbounds float, ptr %v4494, i64 %v4499
  %v4501 = mul i64 %v4497, 768
  %v4502 = getelementptr inbounds float, ptr %v4496, i64 %v4501
  %v4503 = getelementptr inbounds float, ptr %v4500, i64 0
  %v4504 = load <2 x float>, ptr %v4503, align 4
  %v4505 = getelementptr inbounds float, ptr %v4502, i64 0
  store <2 x float> %v4504, ptr %v4505, align 4
  %v4506 = add nsw i64 %v4497, 1
  br label %b635
b637:
  %v4507 = mul i64 %v4485, 2
  %v4508 = getelementptr inbounds float, ptr %v4494, i64 %v4507
  %v4509 = mul i64 %v4485, 768
  %v4510 = getelementptr inbounds float, ptr %v4496, i64 %v4509
  br label %b638
b638:
  %v4511 = phi i64 [ 0, %b637 ], [ %v4516, %b639 ]
  %v4512 = icmp slt i64 %v4511, %v4487
  br i1 %v4512, label %b639, label %b640
b639:
  %v4513 = getelementptr inbounds float, ptr %v4508, i64 %v4511
  %v4514 = load float, ptr %v4513, align 4
  %v4515 = getelementptr inbounds float, ptr %v4510, i64 %v4511
  store float %v4514, ptr %v4515, align 4
  %v4516 = add nsw i64 %v4511, 1
  br label %b638, !llvm.loop !12
b640:
  %v4517 = add nsw i64 %v4491, 1
  br label %b632
b634:
  br label %b641
b641:
  %v4518 = phi i64 [ 0, %b634 ], [ %v4553, %b649 ]
  %v4519 = icmp slt i64 %v4518, 64
  br i1 %v4519, label %b642, label %b643
b642:
  %v4520 = mul i64 %v4475, 64
  %v4521 = add i64 %v4520, %v4518
  %v4522 = getelementptr inbounds float, ptr %v4449, i64 %v4521
  br label %b644
b644:
  %v4523 = phi i64 [ 0, %b642 ], [ %v4541, %b645 ]
  %v4524 = icmp slt i64 %v4523, %v4479
  br i1 %v4524, label %b645, label %b646
b645:
  %v4525 = mul i64 %v4523, 64
  %v4526 = getelementptr inbounds float, ptr %v4522, i64 %v4525
  %v4527 = mul i64 %v4523, 32
  %v4528 = getelementptr inbounds float, ptr %v368, i64 %v4527
  %v4529 = getelementptr inbounds float, ptr %v4526, i64 0
  %v4530 = load <8 x float>, ptr %v4529, align 4
  %v4531 = getelementptr inbounds float, ptr %v4528, i64 0
  store <8 x float> %v4530, ptr %v4531, align 4
  %v4532 = getelementptr inbounds float, ptr %v4526, i64 8
  %v4533 = load <8 x float>, ptr %v4532, align 4
  %v4534 = getelementptr inbounds float, ptr %v4528, i64 8
  store <8 x float> %v4533, ptr %v4534, align 4
  %v4535 = getelementptr inbounds float, ptr %v4526, i64 16
  %v4536 = load <8 x float>, ptr %v4535, align 4
  %v4537 = getelementptr inbounds float, ptr %v4528, i64 16
  store <8 x float> %v4536, ptr %v4537, align 4
  %v4538 = getelementptr inbounds float, ptr %v4526, i64 24
  %v4539 = load <8 x float>, ptr %v4538, align 4
  %v4540 = getelementptr inbounds float, ptr %v4528, i64 24
  store <8 x float> %v4539, ptr %v4540, align 4
  %v4541 = add nsw i64 %v4523, 1
  br label %b644
b646:
  %v4542 = sdiv i64 %v4484, 2
  br label %b647
b647:
  %v4543 = phi i64 [ 0, %b646 ], [ %v4552, %b648 ]
  %v4544 = icmp slt i64 %v4543, %v4542
  br i1 %v4544, label %b648, label %b649
b648:
  %v4545 = mul i64 %v4543, 2
  %v4546 = add i64 %v4480, %v4545
  %v4547 = mul i64 %v4543, 768
  %v4548 = getelementptr inbounds float, ptr %v4450, i64 %v4547
  %v4549 = mul i64 %v4546, 64
  %v4550 = add i64 %v4549, %v4518
  %v4551 = getelementptr inbounds float, ptr %v4464, i64 %v4550
  call void @outer_2x32(ptr %v4548, ptr %v368, i64 %v4479, ptr %v4551, i64 64)
  %v4552 = add nsw i64 %v4543, 1
  br label %b647
b649:
  %v4553 = add nsw i64 %v4518, 32
  br label %b641
b643:
  %v4554 = add nsw i64 %v4480, 64
  br label %b629
b631:
  %v4555 = add nsw i64 %v4475, 384
  br label %b626
b628:
  %v4556 = icmp sgt i64 %v3, 1
  br i1 %v4556, label %b650, label %b651
b650:
  %v4557 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4558 = atomicrmw add ptr %v4557, i64 1 acq_rel
  %v4559 = load i64, ptr %v363, align 8
  %v4560 = add i64 %v4559, 1
  store i64 %v4560, ptr %v363, align 8
  %v4561 = mul i64 %v3, %v4560
  br label %b652
b652:
  %v4562 = load atomic i64, ptr %v4557 acquire, align 8
  %v4563 = icmp slt i64 %v4562, %v4561
  br i1 %v4563, label %b653, label %b654
b653:
  %v4564 = call i32 @sched_yield()
  br label %b652
b654:
  br label %b651
b651:
  %v4565 = icmp eq i64 %v2, 0
  br i1 %v4565, label %b655, label %b656
b655:
  br label %b657
b657:
  %v4566 = phi i64 [ 0, %b655 ], [ %v4588, %b662 ]
  %v4567 = icmp slt i64 %v4566, 16
  br i1 %v4567, label %b658, label %b659
b658:
  br label %b660
b660:
  %v4568 = phi i64 [ 0, %b658 ], [ %v4585, %b665 ]
  %v4569 = phi <8 x float> [ splat (float 0x0000000000000000), %b658 ], [ %v4584, %b665 ]
  %v4570 = icmp slt i64 %v4568, %v8
  br i1 %v4570, label %b661, label %b662
b661:
  %v4571 = add i64 %v4568, 128
  %v4572 = icmp slt i64 %v4571, %v8
  %v4573 = select i1 %v4572, i64 %v4571, i64 %v8
  br label %b663
b663:
  %v4574 = phi i64 [ %v4568, %b661 ], [ %v4583, %b664 ]
  %v4575 = phi <8 x float> [ splat (float 0x0000000000000000), %b661 ], [ %v4582, %b664 ]
  %v4576 = icmp slt i64 %v4574, %v4573
  br i1 %v4576, label %b664, label %b665
b664:
  %v4577 = mul i64 %v4574, 16
  %v4578 = getelementptr inbounds float, ptr %v218, i64 %v4577
  %v4579 = add i64 0, %v4566
  %v4580 = getelementptr inbounds float, ptr %v4578, i64 %v4579
  %v4581 = load <8 x float>, ptr %v4580, align 4
  %v4582 = fadd <8 x float> %v4575, %v4581
  %v4583 = add nsw i64 %v4574, 1
  br label %b663
b665:
  %v4584 = fadd <8 x float> %v4569, %v4575
  %v4585 = add nsw i64 %v4568, 128
  br label %b660
b662:
  %v4586 = add i64 0, %v4566
  %v4587 = getelementptr inbounds float, ptr %v90, i64 %v4586
  store <8 x float> %v4569, ptr %v4587, align 4
  %v4588 = add nsw i64 %v4566, 8
  br label %b657
b659:
  br label %b656
b656:
  %v4589 = icmp sgt i64 %v3, 1
  br i1 %v4589, label %b666, label %b667
b666:
  %v4590 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4591 = atomicrmw add ptr %v4590, i64 1 acq_rel
  %v4592 = load i64, ptr %v363, align 8
  %v4593 = add i64 %v4592, 1
  store i64 %v4593, ptr %v363, align 8
  %v4594 = mul i64 %v3, %v4593
  br label %b668
b668:
  %v4595 = load atomic i64, ptr %v4590 acquire, align 8
  %v4596 = icmp slt i64 %v4595, %v4594
  br i1 %v4596, label %b669, label %b670
b669:
  %v4597 = call i32 @sched_yield()
  br label %b668
b670:
  br label %b667
b667:
  %v4598 = icmp eq i64 %v2, 0
  br i1 %v4598, label %b671, label %b672
b671:
  br label %b673
b673:
  %v4599 = phi i64 [ 0, %b671 ], [ %v4633, %b678 ]
  %v4600 = icmp slt i64 %v4599, 16
  br i1 %v4600, label %b674, label %b675
b674:
  br label %b676
b676:
  %v4601 = phi i64 [ 0, %b674 ], [ %v4630, %b681 ]
  %v4602 = phi <8 x float> [ splat (float 0x0000000000000000), %b674 ], [ %v4629, %b681 ]
  %v4603 = icmp slt i64 %v4601, %v8
  br i1 %v4603, label %b677, label %b678
b677:
  %v4604 = add i64 %v4601, 128
  %v4605 = icmp slt i64 %v4604, %v8
  %v4606 = select i1 %v4605, i64 %v4604, i64 %v8
  br label %b679
b679:
  %v4607 = phi i64 [ %v4601, %b677 ], [ %v4628, %b680 ]
  %v4608 = phi <8 x float> [ splat (float 0x0000000000000000), %b677 ], [ %v4627, %b680 ]
  %v4609 = icmp slt i64 %v4607, %v4606
  br i1 %v4609, label %b680, label %b681
b680:
  %v4610 = mul i64 %v4607, 16
  %v4611 = getelementptr inbounds float, ptr %v236, i64 %v4610
  %v4612 = mul i64 %v4607, 16
  %v4613 = getelementptr inbounds float, ptr %v62, i64 %v4612
  %v4614 = mul i64 %v4607, 16
  %v4615 = getelementptr inbounds float, ptr %v10, i64 %v4614
  %v4616 = add i64 0, %v4599
  %v4617 = getelementptr inbounds float, ptr %v4611, i64 %v4616
  %v4618 = load <8 x float>, ptr %v4617, align 4
  %v4619 = add i64 0, %v4599
  %v4620 = getelementptr inbounds float, ptr %v4613, i64 %v4619
  %v4621 = load <8 x float>, ptr %v4620, align 4
  %v4622 = add i64 0, %v4599
  %v4623 = getelementptr inbounds float, ptr %v4615, i64 %v4622
  %v4624 = load <8 x float>, ptr %v4623, align 4
  %v4625 = fsub <8 x float> %v4621, %v4624
  %v4626 = fmul <8 x float> %v4618, %v4625
  %v4627 = fadd <8 x float> %v4608, %v4626
  %v4628 = add nsw i64 %v4607, 1
  br label %b679
b681:
  %v4629 = fadd <8 x float> %v4602, %v4608
  %v4630 = add nsw i64 %v4601, 128
  br label %b676
b678:
  %v4631 = add i64 0, %v4599
  %v4632 = getelementptr inbounds float, ptr %v92, i64 %v4631
  store <8 x float> %v4602, ptr %v4632, align 4
  %v4633 = add nsw i64 %v4599, 8
  br label %b673
b675:
  br label %b672
b672:
  %v4634 = icmp sgt i64 %v3, 1
  br i1 %v4634, label %b682, label %b683
b682:
  %v4635 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4636 = atomicrmw add ptr %v4635, i64 1 acq_rel
  %v4637 = load i64, ptr %v363, align 8
  %v4638 = add i64 %v4637, 1
  store i64 %v4638, ptr %v363, align 8
  %v4639 = mul i64 %v3, %v4638
  br label %b684
b684:
  %v4640 = load atomic i64, ptr %v4635 acquire, align 8
  %v4641 = icmp slt i64 %v4640, %v4639
  br i1 %v4641, label %b685, label %b686
b685:
  %v4642 = call i32 @sched_yield()
  br label %b684
b686:
  br label %b683
b683:
  %v4643 = mul i64 0, 64
  %v4644 = getelementptr inbounds float, ptr %v230, i64 %v4643
  %v4645 = getelementptr inbounds float, ptr %v4644, i64 0
  %v4646 = mul i64 0, 16
  %v4647 = getelementptr inbounds float, ptr %v128, i64 %v4646
  %v4648 = getelementptr inbounds float, ptr %v4647, i64 0
  %v4649 = getelementptr inbounds float, ptr %v368, i64 12288
  %v4650 = add i64 64, 1
  %v4651 = sdiv i64 %v4650, 2
  %v4652 = add i64 %v2, 1
  %v4653 = mul i64 %v4651, %v2
  %v4654 = sdiv i64 %v4653, %v3
  %v4655 = mul i64 %v4654, 2
  %v4656 = icmp slt i64 %v4655, 64
  %v4657 = select i1 %v4656, i64 %v4655, i64 64
  %v4658 = mul i64 %v4651, %v4652
  %v4659 = sdiv i64 %v4658, %v3
  %v4660 = mul i64 %v4659, 2
  %v4661 = icmp slt i64 %v4660, 64
  %v4662 = select i1 %v4661, i64 %v4660, i64 64
  %v4663 = getelementptr inbounds float, ptr %v94, i64 0
  br label %b687
b687:
  %v4664 = phi i64 [ %v4657, %b683 ], [ %v4672, %b692 ]
  %v4665 = icmp slt i64 %v4664, %v4662
  br i1 %v4665, label %b688, label %b689
b688:
  %v4666 = mul i64 %v4664, 16
  %v4667 = getelementptr inbounds float, ptr %v4663, i64 %v4666
  br label %b690
b690:
  %v4668 = phi i64 [ 0, %b688 ], [ %v4671, %b691 ]
  %v4669 = icmp slt i64 %v4668, 16
  br i1 %v4669, label %b691, label %b692
b691:
  %v4670 = getelementptr inbounds float, ptr %v4667, i64 %v4668
  store float 0x0000000000000000, ptr %v4670, align 4
  %v4671 = add nsw i64 %v4668, 1
  br label %b690
b692:
  %v4672 = add nsw i64 %v4664, 1
  br label %b687
b689:
  %v4673 = mul i64 %v8, 1
  br label %b693
b693:
  %v4674 = phi i64 [ 0, %b689 ], [ %v4781, %b698 ]
  %v4675 = icmp slt i64 %v4674, %v4673
  br i1 %v4675, label %b694, label %b695
b694:
  %v4676 = sub i64 %v4673, %v4674
  %v4677 = icmp slt i64 %v4676, 384
  %v4678 = select i1 %v4677, i64 %v4676, i64 384
  br label %b696
b696:
  %v4679 = phi i64 [ %v4657, %b694 ], [ %v4780, %b722 ]
  %v4680 = icmp slt i64 %v4679, %v4662
  br i1 %v4680, label %b697, label %b698
b697:
  %v4681 = sub i64 %v4662, %v4679
  %v4682 = icmp slt i64 %v4681, 64
  %v4683 = select i1 %v4682, i64 %v4681, i64 64
  %v4684 = sdiv i64 %v4683, 2
  %v4685 = mul i64 %v4684, 2
  %v4686 = sub i64 %v4683, %v4685
  %v4687 = mul i64 %v4674, 64
  %v4688 = add i64 %v4687, %v4679
  %v4689 = getelementptr inbounds float, ptr %v4645, i64 %v4688
  br label %b699
b699:
  %v4690 = phi i64 [ 0, %b697 ], [ %v4716, %b707 ]
  %v4691 = icmp slt i64 %v4690, %v4678
  br i1 %v4691, label %b700, label %b701
b700:
  %v4692 = mul i64 %v4690, 64
  %v4693 = getelementptr inbounds float, ptr %v4689, i64 %v4692
  %v4694 = mul i64 %v4690, 2
  %v4695 = getelementptr inbounds float, ptr %v4649, i64 %v4694
  br label %b702
b702:
  %v4696 = phi i64 [ 0, %b700 ], [ %v4705, %b703 ]
  %v4697 = icmp slt i64 %v4696, %v4684
  br i1 %v4697, label %b703, label %b704
b703:
  %v4698 = mul i64 %v4696, 2
  %v4699 = getelementptr inbounds float, ptr %v4693, i64 %v4698
  %v4700 = mul i64 %v4696, 768
  %v4701 = getelementptr inbounds float, ptr %v4695, i64 %v4700
  %v4702 = getelementptr inbounds float, ptr %v4699, i64 0
  %v4703 = load <2 x float>, ptr %v4702, align 4
  %v4704 = getelementptr inbounds float, ptr %v4701, i64 0
  store <2 x float> %v4703, ptr %v4704, align 4
  %v4705 = add nsw i64 %v4696, 1
  br label %b702
b704:
  %v4706 = mul i64 %v4684, 2
  %v4707 = getelementptr inbounds float, ptr %v4693, i64 %v4706
  %v4708 = mul i64 %v4684, 768
  %v4709 = getelementptr inbounds float, ptr %v4695, i64 %v4708
  br label %b705
b705:
  %v4710 = phi i64 [ 0, %b704 ], [ %v4715, %b706 ]
  %v4711 = icmp slt i64 %v4710, %v4686
  br i1 %v4711, label %b706, label %b707
b706:
  %v4712 = getelementptr inbounds float, ptr %v4707, i64 %v4710
  %v4713 = load float, ptr %v4712, align 4
  %v4714 = getelementptr inbounds float, ptr %v4709, i64 %v4710
  store float %v4713, ptr %v4714, align 4
  %v4715 = add nsw i64 %v4710, 1
  br label %b705, !llvm.loop !15
b707:
  %v4716 = add nsw i64 %v4690, 1
  br label %b699
b701:
  br label %b708
b708:
  %v4717 = phi i64 [ 0, %b701 ], [ %v4752, %b716 ]
  %v4718 = icmp slt i64 %v4717, 0
  br i1 %v4718, label %b709, label %b710
b709:
  %v4719 = mul i64 %v4674, 16
  %v4720 = add i64 %v4719, %v4717
  %v4721 = getelementptr inbounds float, ptr %v4648, i64 %v4720
  br label %b711
b711:
  %v4722 = phi i64 [ 0, %b709 ], [ %v4740, %b712 ]
  %v4723 = icmp slt i64 %v4722, %v4678
  br i1 %v4723, label %b712, label %b713
b712:
  %v4724 = mul i64 %v4722, 16
  %v4725 = getelementptr inbounds float, ptr %v4721, i64 %v4724
  %v4726 = mul i64 %v4722, 32
  %v4727 = getelementptr inbounds float, ptr %v368, i64 %v4726
  %v4728 = getelementptr inbounds float, ptr %v4725, i64 0
  %v4729 = load <8 x float>, ptr %v4728, align 4
  %v4730 = getelementptr inbounds float, ptr %v4727, i64 0
  store <8 x float> %v4729, ptr %v4730, align 4
  %v4731 = getelementptr inbounds float, ptr %v4725, i64 8
  %v4732 = load <8 x float>, ptr %v4731, align 4
  %v4733 = getelementptr inbounds float, ptr %v4727, i64 8
  store <8 x float> %v4732, ptr %v4733, align 4
  %v4734 = getelementptr inbounds float, ptr %v4725, i64 16
  %v4735 = load <8 x float>, ptr %v4734, align 4
  %v4736 = getelementptr inbounds float, ptr %v4727, i64 16
  store <8 x float> %v4735, ptr %v4736, align 4
  %v4737 = getelementptr inbounds float, ptr %v4725, i64 24
  %v4738 = load <8 x float>, ptr %v4737, align 4
  %v4739 = getelementptr inbounds float, ptr %v4727, i64 24
  store <8 x float> %v4738, ptr %v4739, align 4
  %v4740 = add nsw i64 %v4722, 1
  br label %b711
b713:
  %v4741 = sdiv i64 %v4683, 2
  br label %b714
b714:
  %v4742 = phi i64 [ 0, %b713 ], [ %v4751, %b715 ]
  %v4743 = icmp slt i64 %v4742, %v4741
  br i1 %v4743, label %b715, label %b716
b715:
  %v4744 = mul i64 %v4742, 2
  %v4745 = add i64 %v4679, %v4744
  %v4746 = mul i64 %v4742, 768
  %v4747 = getelementptr inbounds float, ptr %v4649, i64 %v4746
  %v4748 = mul i64 %v4745, 16
  %v4749 = add i64 %v4748, %v4717
  %v4750 = getelementptr inbounds float, ptr %v4663, i64 %v4749
  call void @outer_2x32(ptr %v4747, ptr %v368, i64 %v4678, ptr %v4750, i64 16)
  %v4751 = add nsw i64 %v4742, 1
  br label %b714
b716:
  %v4752 = add nsw i64 %v4717, 32
  br label %b708
b710:
  %v4753 = mul i64 %v4674, 16
  %v4754 = add i64 %v4753, 0
  %v4755 = getelementptr inbounds float, ptr %v4648, i64 %v4754
  br label %b717
b717:
  %v4756 = phi i64 [ 0, %b710 ], [ %v4768, %b718 ]
  %v4757 = icmp slt i64 %v4756, %v4678
  br i1 %v4757, label %b718, label %b719
b718:
  %v4758 = mul i64 %v4756, 16
  %v4759 = getelementptr inbounds float, ptr %v4755, i64 %v4758
  %v4760 = mul i64 %v4756, 16
  %v4761 = getelementptr inbounds float, ptr %v368, i64 %v4760
  %v4762 = getelementptr inbounds float, ptr %v4759, i64 0
  %v4763 = load <8 x float>, ptr %v4762, align 4
  %v4764 = getelementptr inbounds float, ptr %v4761, i64 0
  store <8 x float> %v4763, ptr %v4764, align 4
  %v4765 = getelementptr inbounds float, ptr %v4759, i64 8
  %v4766 = load <8 x float>, ptr %v4765, align 4
  %v4767 = getelementptr inbounds float, ptr %v4761, i64 8
  store <8 x float> %v4766, ptr %v4767, align 4
  %v4768 = add nsw i64 %v4756, 1
  br label %b717
b719:
  %v4769 = sdiv i64 %v4683, 2
  br label %b720
b720:
  %v4770 = phi i64 [ 0, %b719 ], [ %v4779, %b721 ]
  %v4771 = icmp slt i64 %v4770, %v4769
  br i1 %v4771, label %b721, label %b722
b721:
  %v4772 = mul i64 %v4770, 2
  %v4773 = add i64 %v4679, %v4772
  %v4774 = mul i64 %v4770, 768
  %v4775 = getelementptr inbounds float, ptr %v4649, i64 %v4774
  %v4776 = mul i64 %v4773, 16
  %v4777 = add i64 %v4776, 0
  %v4778 = getelementptr inbounds float, ptr %v4663, i64 %v4777
  call void @outer_2x16(ptr %v4775, ptr %v368, i64 %v4678, ptr %v4778, i64 16)
  %v4779 = add nsw i64 %v4770, 1
  br label %b720
b722:
  %v4780 = add nsw i64 %v4679, 64
  br label %b696
b698:
  %v4781 = add nsw i64 %v4674, 384
  br label %b693
b695:
  %v4782 = icmp sgt i64 %v3, 1
  br i1 %v4782, label %b723, label %b724
b723:
  %v4783 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4784 = atomicrmw add ptr %v4783, i64 1 acq_rel
  %v4785 = load i64, ptr %v363, align 8
  %v4786 = add i64 %v4785, 1
  store i64 %v4786, ptr %v363, align 8
  %v4787 = mul i64 %v3, %v4786
  br label %b725
b725:
  %v4788 = load atomic i64, ptr %v4783 acquire, align 8
  %v4789 = icmp slt i64 %v4788, %v4787
  br i1 %v4789, label %b726, label %b727
b726:
  %v4790 = call i32 @sched_yield()
  br label %b725
b727:
  br label %b724
b724:
  %v4791 = mul i64 0, 16
  %v4792 = getelementptr inbounds float, ptr %v188, i64 %v4791
  %v4793 = getelementptr inbounds float, ptr %v4792, i64 0
  %v4794 = mul i64 0, 64
  %v4795 = getelementptr inbounds float, ptr %v140, i64 %v4794
  %v4796 = getelementptr inbounds float, ptr %v4795, i64 0
  %v4797 = getelementptr inbounds float, ptr %v368, i64 12288
  %v4798 = add i64 16, 1
  %v4799 = sdiv i64 %v4798, 2
  %v4800 = add i64 %v2, 1
  %v4801 = mul i64 %v4799, %v2
  %v4802 = sdiv i64 %v4801, %v3
  %v4803 = mul i64 %v4802, 2
  %v4804 = icmp slt i64 %v4803, 16
  %v4805 = select i1 %v4804, i64 %v4803, i64 16
  %v4806 = mul i64 %v4799, %v4800
  %v4807 = sdiv i64 %v4806, %v3
  %v4808 = mul i64 %v4807, 2
  %v4809 = icmp slt i64 %v4808, 16
  %v4810 = select i1 %v4809, i64 %v4808, i64 16
  %v4811 = getelementptr inbounds float, ptr %v96, i64 0
  br label %b728
b728:
  %v4812 = phi i64 [ %v4805, %b724 ], [ %v4820, %b733 ]
  %v4813 = icmp slt i64 %v4812, %v4810
  br i1 %v4813, label %b729, label %b730
b729:
  %v4814 = mul i64 %v4812, 64
  %v4815 = getelementptr inbounds float, ptr %v4811, i64 %v4814
  br label %b731
b731:
  %v4816 = phi i64 [ 0, %b729 ], [ %v4819, %b732 ]
  %v4817 = icmp slt i64 %v4816, 64
  br i1 %v4817, label %b732, label %b733
b732:
  %v4818 = getelementptr inbounds float, ptr %v4815, i64 %v4816
  store float 0x0000000000000000, ptr %v4818, align 4
  %v4819 = add nsw i64 %v4816, 1
  br label %b731
b733:
  %v4820 = add nsw i64 %v4812, 1
  br label %b728
b730:
  %v4821 = mul i64 %v8, 1
  br label %b734
b734:
  %v4822 = phi i64 [ 0, %b730 ], [ %v4902, %b739 ]
  %v4823 = icmp slt i64 %v4822, %v4821
  br i1 %v4823, label %b735, label %b736
b735:
  %v4824 = sub i64 %v4821, %v4822
  %v4825 = icmp slt i64 %v4824, 384
  %v4826 = select i1 %v4825, i64 %v4824, i64 384
  br label %b737
b737:
  %v4827 = phi i64 [ %v4805, %b735 ], [ %v4901, %b751 ]
  %v4828 = icmp slt i64 %v4827, %v4810
  br i1 %v4828, label %b738, label %b739
b738:
  %v4829 = sub i64 %v4810, %v4827
  %v4830 = icmp slt i64 %v4829, 64
  %v4831 = select i1 %v4830, i64 %v4829, i64 64
  %v4832 = sdiv i64 %v4831, 2
  %v4833 = mul i64 %v4832, 2
  %v4834 = sub i64 %v4831, %v4833
  %v4835 = mul i64 %v4822, 16
  %v4836 = add i64 %v4835, %v4827
  %v4837 = getelementptr inbounds float, ptr %v4793, i64 %v4836
  br label %b740
b740:
  %v4838 = phi i64 [ 0, %b738 ], [ %v4864, %b748 ]
  %v4839 = icmp slt i64 %v4838, %v4826
  br i1 %v4839, label %b741, label %b742
b741:
  %v4840 = mul i64 %v4838, 16
  %v4841 = getelementptr inbounds float, ptr %v4837, i64 %v4840
  %v4842 = mul i64 %v4838, 2
  %v4843 = getelementptr inbounds float, ptr %v4797, i64 %v4842
  br label %b743
b743:
  %v4844 = phi i64 [ 0, %b741 ], [ %v4853, %b744 ]
  %v4845 = icmp slt i64 %v4844, %v4832
  br i1 %v4845, label %b744, label %b745
b744:
  %v4846 = mul i64 %v4844, 2
  %v4847 = getelementptr inbounds float, ptr %v4841, i64 %v4846
  %v4848 = mul i64 %v4844, 768
  %v4849 = getelementptr inbounds float, ptr %v4843, i64 %v4848
  %v4850 = getelementptr inbounds float, ptr %v4847, i64 0
  %v4851 = load <2 x float>, ptr %v4850, align 4
  %v4852 = getelementptr inbounds float, ptr %v4849, i64 0
  store <2 x float> %v4851, ptr %v4852, align 4
  %v4853 = add nsw i64 %v4844, 1
  br label %b743
b745:
  %v4854 = mul i64 %v4832, 2
  %v4855 = getelementptr inbounds float, ptr %v4841, i64 %v4854
  %v4856 = mul i64 %v4832, 768
  %v4857 = getelementptr inbounds float, ptr %v4843, i64 %v4856
  br label %b746
b746:
  %v4858 = phi i64 [ 0, %b745 ], [ %v4863, %b747 ]
  %v4859 = icmp slt i64 %v4858, %v4834
  br i1 %v4859, label %b747, label %b748
b747:
  %v4860 = getelementptr inbounds float, ptr %v4855, i64 %v4858
  %v4861 = load float, ptr %v4860, align 4
  %v4862 = getelementptr inbounds float, ptr %v4857, i64 %v4858
  store float %v4861, ptr %v4862, align 4
  %v4863 = add nsw i64 %v4858, 1
  br label %b746, !llvm.loop !18
b748:
  %v4864 = add nsw i64 %v4838, 1
  br label %b740
b742:
  br label %b749
b749:
  %v4865 = phi i64 [ 0, %b742 ], [ %v4900, %b757 ]
  %v4866 = icmp slt i64 %v4865, 64
  br i1 %v4866, label %b750, label %b751
b750:
  %v4867 = mul i64 %v4822, 64
  %v4868 = add i64 %v4867, %v4865
  %v4869 = getelementptr inbounds float, ptr %v4796, i64 %v4868
  br label %b752
b752:
  %v4870 = phi i64 [ 0, %b750 ], [ %v4888, %b753 ]
  %v4871 = icmp slt i64 %v4870, %v4826
  br i1 %v4871, label %b753, label %b754
b753:
  %v4872 = mul i64 %v4870, 64
  %v4873 = getelementptr inbounds float, ptr %v4869, i64 %v4872
  %v4874 = mul i64 %v4870, 32
  %v4875 = getelementptr inbounds float, ptr %v368, i64 %v4874
  %v4876 = getelementptr inbounds float, ptr %v4873, i64 0
  %v4877 = load <8 x float>, ptr %v4876, align 4
  %v4878 = getelementptr inbounds float, ptr %v4875, i64 0
  store <8 x float> %v4877, ptr %v4878, align 4
  %v4879 = getelementptr inbounds float, ptr %v4873, i64 8
  %v4880 = load <8 x float>, ptr %v4879, align 4
  %v4881 = getelementptr inbounds float, ptr %v4875, i64 8
  store <8 x float> %v4880, ptr %v4881, align 4
  %v4882 = getelementptr inbounds float, ptr %v4873, i64 16
  %v4883 = load <8 x float>, ptr %v4882, align 4
  %v4884 = getelementptr inbounds float, ptr %v4875, i64 16
  store <8 x float> %v4883, ptr %v4884, align 4
  %v4885 = getelementptr inbounds float, ptr %v4873, i64 24
  %v4886 = load <8 x float>, ptr %v4885, align 4
  %v4887 = getelementptr inbounds float, ptr %v4875, i64 24
  store <8 x float> %v4886, ptr %v4887, align 4
  %v4888 = add nsw i64 %v4870, 1
  br label %b752
b754:
  %v4889 = sdiv i64 %v4831, 2
  br label %b755
b755:
  %v4890 = phi i64 [ 0, %b754 ], [ %v4899, %b756 ]
  %v4891 = icmp slt i64 %v4890, %v4889
  br i1 %v4891, label %b756, label %b757
b756:
  %v4892 = mul i64 %v4890, 2
  %v4893 = add i64 %v4827, %v4892
  %v4894 = mul i64 %v4890, 768
  %v4895 = getelementptr inbounds float, ptr %v4797, i64 %v4894
  %v4896 = mul i64 %v4893, 64
  %v4897 = add i64 %v4896, %v4865
  %v4898 = getelementptr inbounds float, ptr %v4811, i64 %v4897
  call void @outer_2x32(ptr %v4895, ptr %v368, i64 %v4826, ptr %v4898, i64 64)
  %v4899 = add nsw i64 %v4890, 1
  br label %b755
b757:
  %v4900 = add nsw i64 %v4865, 32
  br label %b749
b751:
  %v4901 = add nsw i64 %v4827, 64
  br label %b737
b739:
  %v4902 = add nsw i64 %v4822, 384
  br label %b734
b736:
  %v4903 = icmp sgt i64 %v3, 1
  br i1 %v4903, label %b758, label %b759
b758:
  %v4904 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4905 = atomicrmw add ptr %v4904, i64 1 acq_rel
  %v4906 = load i64, ptr %v363, align 8
  %v4907 = add i64 %v4906, 1
  store i64 %v4907, ptr %v363, align 8
  %v4908 = mul i64 %v3, %v4907
  br label %b760
b760:
  %v4909 = load atomic i64, ptr %v4904 acquire, align 8
  %v4910 = icmp slt i64 %v4909, %v4908
  br i1 %v4910, label %b761, label %b762
b761:
  %v4911 = call i32 @sched_yield()
  br label %b760
b762:
  br label %b759
b759:
  %v4912 = icmp eq i64 %v2, 0
  br i1 %v4912, label %b763, label %b764
b763:
  br label %b765
b765:
  %v4913 = phi i64 [ 0, %b763 ], [ %v4935, %b770 ]
  %v4914 = icmp slt i64 %v4913, 16
  br i1 %v4914, label %b766, label %b767
b766:
  br label %b768
b768:
  %v4915 = phi i64 [ 0, %b766 ], [ %v4932, %b773 ]
  %v4916 = phi <8 x float> [ splat (float 0x0000000000000000), %b766 ], [ %v4931, %b773 ]
  %v4917 = icmp slt i64 %v4915, %v8
  br i1 %v4917, label %b769, label %b770
b769:
  %v4918 = add i64 %v4915, 128
  %v4919 = icmp slt i64 %v4918, %v8
  %v4920 = select i1 %v4919, i64 %v4918, i64 %v8
  br label %b771
b771:
  %v4921 = phi i64 [ %v4915, %b769 ], [ %v4930, %b772 ]
  %v4922 = phi <8 x float> [ splat (float 0x0000000000000000), %b769 ], [ %v4929, %b772 ]
  %v4923 = icmp slt i64 %v4921, %v4920
  br i1 %v4923, label %b772, label %b773
b772:
  %v4924 = mul i64 %v4921, 16
  %v4925 = getelementptr inbounds float, ptr %v188, i64 %v4924
  %v4926 = add i64 0, %v4913
  %v4927 = getelementptr inbounds float, ptr %v4925, i64 %v4926
  %v4928 = load <8 x float>, ptr %v4927, align 4
  %v4929 = fadd <8 x float> %v4922, %v4928
  %v4930 = add nsw i64 %v4921, 1
  br label %b771
b773:
  %v4931 = fadd <8 x float> %v4916, %v4922
  %v4932 = add nsw i64 %v4915, 128
  br label %b768
b770:
  %v4933 = add i64 0, %v4913
  %v4934 = getelementptr inbounds float, ptr %v98, i64 %v4933
  store <8 x float> %v4916, ptr %v4934, align 4
  %v4935 = add nsw i64 %v4913, 8
  br label %b765
b767:
  br label %b764
b764:
  %v4936 = icmp sgt i64 %v3, 1
  br i1 %v4936, label %b774, label %b775
b774:
  %v4937 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4938 = atomicrmw add ptr %v4937, i64 1 acq_rel
  %v4939 = load i64, ptr %v363, align 8
  %v4940 = add i64 %v4939, 1
  store i64 %v4940, ptr %v363, align 8
  %v4941 = mul i64 %v3, %v4940
  br label %b776
b776:
  %v4942 = load atomic i64, ptr %v4937 acquire, align 8
  %v4943 = icmp slt i64 %v4942, %v4941
  br i1 %v4943, label %b777, label %b778
b777:
  %v4944 = call i32 @sched_yield()
  br label %b776
b778:
  br label %b775
b775:
  %v4945 = icmp eq i64 %v2, 0
  br i1 %v4945, label %b779, label %b780
b779:
  br label %b781
b781:
  %v4946 = phi i64 [ 0, %b779 ], [ %v4980, %b786 ]
  %v4947 = icmp slt i64 %v4946, 16
  br i1 %v4947, label %b782, label %b783
b782:
  br label %b784
b784:
  %v4948 = phi i64 [ 0, %b782 ], [ %v4977, %b789 ]
  %v4949 = phi <8 x float> [ splat (float 0x0000000000000000), %b782 ], [ %v4976, %b789 ]
  %v4950 = icmp slt i64 %v4948, %v8
  br i1 %v4950, label %b785, label %b786
b785:
  %v4951 = add i64 %v4948, 128
  %v4952 = icmp slt i64 %v4951, %v8
  %v4953 = select i1 %v4952, i64 %v4951, i64 %v8
  br label %b787
b787:
  %v4954 = phi i64 [ %v4948, %b785 ], [ %v4975, %b788 ]
  %v4955 = phi <8 x float> [ splat (float 0x0000000000000000), %b785 ], [ %v4974, %b788 ]
  %v4956 = icmp slt i64 %v4954, %v4953
  br i1 %v4956, label %b788, label %b789
b788:
  %v4957 = mul i64 %v4954, 16
  %v4958 = getelementptr inbounds float, ptr %v198, i64 %v4957
  %v4959 = mul i64 %v4954, 16
  %v4960 = getelementptr inbounds float, ptr %v62, i64 %v4959
  %v4961 = mul i64 %v4954, 16
  %v4962 = getelementptr inbounds float, ptr %v10, i64 %v4961
  %v4963 = add i64 0, %v4946
  %v4964 = getelementptr inbounds float, ptr %v4958, i64 %v4963
  %v4965 = load <8 x float>, ptr %v4964, align 4
  %v4966 = add i64 0, %v4946
  %v4967 = getelementptr inbounds float, ptr %v4960, i64 %v4966
  %v4968 = load <8 x float>, ptr %v4967, align 4
  %v4969 = add i64 0, %v4946
  %v4970 = getelementptr inbounds float, ptr %v4962, i64 %v4969
  %v4971 = load <8 x float>, ptr %v4970, align 4
  %v4972 = fsub <8 x float> %v4968, %v4971
  %v4973 = fmul <8 x float> %v4965, %v4972
  %v4974 = fadd <8 x float> %v4955, %v4973
  %v4975 = add nsw i64 %v4954, 1
  br label %b787
b789:
  %v4976 = fadd <8 x float> %v4949, %v4955
  %v4977 = add nsw i64 %v4948, 128
  br label %b784
b786:
  %v4978 = add i64 0, %v4946
  %v4979 = getelementptr inbounds float, ptr %v100, i64 %v4978
  store <8 x float> %v4949, ptr %v4979, align 4
  %v4980 = add nsw i64 %v4946, 8
  br label %b781
b783:
  br label %b780
b780:
  %v4981 = icmp sgt i64 %v3, 1
  br i1 %v4981, label %b790, label %b791
b790:
  %v4982 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4983 = atomicrmw add ptr %v4982, i64 1 acq_rel
  %v4984 = load i64, ptr %v363, align 8
  %v4985 = add i64 %v4984, 1
  store i64 %v4985, ptr %v363, align 8
  %v4986 = mul i64 %v3, %v4985
  br label %b792
b792:
  %v4987 = load atomic i64, ptr %v4982 acquire, align 8
  %v4988 = icmp slt i64 %v4987, %v4986
  br i1 %v4988, label %b793, label %b794
b793:
  %v4989 = call i32 @sched_yield()
  br label %b792
b794:
  br label %b791
b791:
  %v4990 = mul i64 0, 128
  %v4991 = getelementptr inbounds float, ptr %v190, i64 %v4990
  %v4992 = getelementptr inbounds float, ptr %v4991, i64 0
  %v4993 = mul i64 0, 16
  %v4994 = getelementptr inbounds float, ptr %v130, i64 %v4993
  %v4995 = getelementptr inbounds float, ptr %v4994, i64 0
  %v4996 = getelementptr inbounds float, ptr %v368, i64 12288
  %v4997 = add i64 128, 1
  %v4998 = sdiv i64 %v4997, 2
  %v4999 = add i64 %v2, 1
  %v5000 = mul i64 %v4998, %v2
  %v5001 = sdiv i64 %v5000, %v3
  %v5002 = mul i64 %v5001, 2
  %v5003 = icmp slt i64 %v5002, 128
  %v5004 = select i1 %v5003, i64 %v5002, i64 128
  %v5005 = mul i64 %v4998, %v4999
  %v5006 = sdiv i64 %v5005, %v3
  %v5007 = mul i64 %v5006, 2
  %v5008 = icmp slt i64 %v5007, 128
  %v5009 = select i1 %v5008, i64 %v5007, i64 128
  %v5010 = getelementptr inbounds float, ptr %v102, i64 0
  br label %b795
b795:
  %v5011 = phi i64 [ %v5004, %b791 ], [ %v5019, %b800 ]
  %v5012 = icmp slt i64 %v5011, %v5009
  br i1 %v5012, label %b796, label %b797
b796:
  %v5013 = mul i64 %v5011, 16
  %v5014 = getelementptr inbounds float, ptr %v5010, i64 %v5013
  br label %b798
b798:
  %v5015 = phi i64 [ 0, %b796 ], [ %v5018, %b799 ]
  %v5016 = icmp slt i64 %v5015, 16
  br i1 %v5016, label %b799, label %b800
b799:
  %v5017 = getelementptr inbounds float, ptr %v5014, i64 %v5015
  store float 0x0000000000000000, ptr %v5017, align 4
  %v5018 = add nsw i64 %v5015, 1
  br label %b798
b800:
  %v5019 = add nsw i64 %v5011, 1
  br label %b795
b797:
  %v5020 = mul i64 %v8, 1
  br label %b801
b801:
  %v5021 = phi i64 [ 0, %b797 ], [ %v5128, %b806 ]
  %v5022 = icmp slt i64 %v5021, %v5020
  br i1 %v5022, label %b802, label %b803
b802:
  %v5023 = sub i64 %v5020, %v5021
  %v5024 = icmp slt i64 %v5023, 384
  %v5025 = select i1 %v5024, i64 %v5023, i64 384
  br label %b804
b804:
  %v5026 = phi i64 [ %v5004, %b802 ], [ %v5127, %b830 ]
  %v5027 = icmp slt i64 %v5026, %v5009
  br i1 %v5027, label %b805, label %b806
b805:
  %v5028 = sub i64 %v5009, %v5026
  %v5029 = icmp slt i64 %v5028, 64
  %v5030 = select i1 %v5029, i64 %v5028, i64 64
  %v5031 = sdiv i64 %v5030, 2
  %v5032 = mul i64 %v5031, 2
  %v5033 = sub i64 %v5030, %v5032
  %v5034 = mul i64 %v5021, 128
  %v5035 = add i64 %v5034, %v5026
  %v5036 = getelementptr inbounds float, ptr %v4992, i64 %v5035
  br label %b807
b807:
  %v5037 = phi i64 [ 0, %b805 ], [ %v5063, %b815 ]
  %v5038 = icmp slt i64 %v5037, %v5025
  br i1 %v5038, label %b808, label %b809
b808:
  %v5039 = mul i64 %v5037, 128
  %v5040 = getelementptr inbounds float, ptr %v5036, i64 %v5039
  %v5041 = mul i64 %v5037, 2
  %v5042 = getelementptr inbounds float, ptr %v4996, i64 %v5041
  br label %b810
b810:
  %v5043 = phi i64 [ 0, %b808 ], [ %v5052, %b811 ]
  %v5044 = icmp slt i64 %v5043, %v5031
  br i1 %v5044, label %b811, label %b812
b811:
  %v5045 = mul i64 %v5043, 2
  %v5046 = getelementptr inbounds float, ptr %v5040, i64 %v5045
  %v5047 = mul i64 %v5043, 768
  %v5048 = getelementptr inbounds float, ptr %v5042, i64 %v5047
  %v5049 = getelementptr inbounds float, ptr %v5046, i64 0
  %v5050 = load <2 x float>, ptr %v5049, align 4
  %v5051 = getelementptr inbounds float, ptr %v5048, i64 0
  store <2 x float> %v5050, ptr %v5051, align 4
  %v5052 = add nsw i64 %v5043, 1
  br label %b810
b812:
  %v5053 = mul i64 %v5031, 2
  %v5054 = getelementptr inbounds float, ptr %v5040, i64 %v5053
  %v5055 = mul i64 %v5031, 768
  %v5056 = getelementptr inbounds float, ptr %v5042, i64 %v5055
  br label %b813
b813:
  %v5057 = phi i64 [ 0, %b812 ], [ %v5062, %b814 ]
  %v5058 = icmp slt i64 %v5057, %v5033
  br i1 %v5058, label %b814, label %b815
b814:
  %v5059 = getelementptr inbounds float, ptr %v5054, i64 %v5057
  %v5060 = load float, ptr %v5059, align 4
  %v5061 = getelementptr inbounds float, ptr %v5056, i64 %v5057
  store float %v5060, ptr %v5061, align 4
  %v5062 = add nsw i64 %v5057, 1
  br label %b813, !llvm.loop !21
b815:
  %v5063 = add nsw i64 %v5037, 1
  br label %b807
b809:
  br label %b816
b816:
  %v5064 = phi i64 [ 0, %b809 ], [ %v5099, %b824 ]
  %v5065 = icmp slt i64 %v5064, 0
  br i1 %v5065, label %b817, label %b818
b817:
  %v5066 = mul i64 %v5021, 16
  %v5067 = add i64 %v5066, %v5064
  %v5068 = getelementptr inbounds float, ptr %v4995, i64 %v5067
  br label %b819
b819:
  %v5069 = phi i64 [ 0, %b817 ], [ %v5087, %b820 ]
  %v5070 = icmp slt i64 %v5069, %v5025
  br i1 %v5070, label %b820, label %b821
b820:
  %v5071 = mul i64 %v5069, 16
  %v5072 = getelementptr inbounds float, ptr %v5068, i64 %v5071
  %v5073 = mul i64 %v5069, 32
  %v5074 = getelementptr inbounds float, ptr %v368, i64 %v5073
  %v5075 = getelementptr inbounds float, ptr %v5072, i64 0
  %v5076 = load <8 x float>, ptr %v5075, align 4
  %v5077 = getelementptr inbounds float, ptr %v5074, i64 0
  store <8 x float> %v5076, ptr %v5077, align 4
  %v5078 = getelementptr inbounds float, ptr %v5072, i64 8
  %v5079 = load <8 x float>, ptr %v5078, align 4
  %v5080 = getelementptr inbounds float, ptr %v5074, i64 8
  store <8 x float> %v5079, ptr %v5080, align 4
  %v5081 = getelementptr inbounds float, ptr %v5072, i64 16
  %v5082 = load <8 x float>, ptr %v5081, align 4
  %v5083 = getelementptr inbounds float, ptr %v5074, i64 16
  store <8 x float> %v5082, ptr %v5083, align 4
  %v5084 = getelementptr inbounds float, ptr %v5072, i64 24
  %v5085 = load <8 x float>, ptr %v5084, align 4
  %v5086 = getelementptr inbounds float, ptr %v5074, i64 24
  store <8 x float> %v5085, ptr %v5086, align 4
  %v5087 = add nsw i64 %v5069, 1
  br label %b819
b821:
  %v5088 = sdiv i64 %v5030, 2
  br label %b822
b822:
  %v5089 = phi i64 [ 0, %b821 ], [ %v5098, %b823 ]
  %v5090 = icmp slt i64 %v5089, %v5088
  br i1 %v5090, label %b823, label %b824
b823:
  %v5091 = mul i64 %v5089, 2
  %v5092 = add i64 %v5026, %v5091
  %v5093 = mul i64 %v5089, 768
  %v5094 = getelementptr inbounds float, ptr %v4996, i64 %v5093
  %v5095 = mul i64 %v5092, 16
  %v5096 = add i64 %v5095, %v5064
  %v5097 = getelementptr inbounds float, ptr %v5010, i64 %v5096
  call void @outer_2x32(ptr %v5094, ptr %v368, i64 %v5025, ptr %v5097, i64 16)
  %v5098 = add nsw i64 %v5089, 1
  br label %b822
b824:
  %v5099 = add nsw i64 %v5064, 32
  br label %b816
b818:
  %v5100 = mul i64 %v5021, 16
  %v5101 = add i64 %v5100, 0
  %v5102 = getelementptr inbounds float, ptr %v4995, i64 %v5101
  br label %b825
b825:
  %v5103 = phi i64 [ 0, %b818 ], [ %v5115, %b826 ]
  %v5104 = icmp slt i64 %v5103, %v5025
  br i1 %v5104, label %b826, label %b827
b826:
  %v5105 = mul i64 %v5103, 16
  %v5106 = getelementptr inbounds float, ptr %v5102, i64 %v5105
  %v5107 = mul i64 %v5103, 16
  %v5108 = getelementptr inbounds float, ptr %v368, i64 %v5107
  %v5109 = getelementptr inbounds float, ptr %v5106, i64 0
  %v5110 = load <8 x float>, ptr %v5109, align 4
  %v5111 = getelementptr inbounds float, ptr %v5108, i64 0
  store <8 x float> %v5110, ptr %v5111, align 4
  %v5112 = getelementptr inbounds float, ptr %v5106, i64 8
  %v5113 = load <8 x float>, ptr %v5112, align 4
  %v5114 = getelementptr inbounds float, ptr %v5108, i64 8
  store <8 x float> %v5113, ptr %v5114, align 4
  %v5115 = add nsw i64 %v5103, 1
  br label %b825
b827:
  %v5116 = sdiv i64 %v5030, 2
  br label %b828
b828:
  %v5117 = phi i64 [ 0, %b827 ], [ %v5126, %b829 ]
  %v5118 = icmp slt i64 %v5117, %v5116
  br i1 %v5118, label %b829, label %b830
b829:
  %v5119 = mul i64 %v5117, 2
  %v5120 = add i64 %v5026, %v5119
  %v5121 = mul i64 %v5117, 768
  %v5122 = getelementptr inbounds float, ptr %v4996, i64 %v5121
  %v5123 = mul i64 %v5120, 16
  %v5124 = add i64 %v5123, 0
  %v5125 = getelementptr inbounds float, ptr %v5010, i64 %v5124
  call void @outer_2x16(ptr %v5122, ptr %v368, i64 %v5025, ptr %v5125, i64 16)
  %v5126 = add nsw i64 %v5117, 1
  br label %b828
b830:
  %v5127 = add nsw i64 %v5026, 64
  br label %b804
b806:
  %v5128 = add nsw i64 %v5021, 384
  br label %b801
b803:
  %v5129 = icmp sgt i64 %v3, 1
  br i1 %v5129, label %b831, label %b832
b831:
  %v5130 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5131 = atomicrmw add ptr %v5130, i64 1 acq_rel
  %v5132 = load i64, ptr %v363, align 8
  %v5133 = add i64 %v5132, 1
  store i64 %v5133, ptr %v363, align 8
  %v5134 = mul i64 %v3, %v5133
  br label %b833
b833:
  %v5135 = load atomic i64, ptr %v5130 acquire, align 8
  %v5136 = icmp slt i64 %v5135, %v5134
  br i1 %v5136, label %b834, label %b835
b834:
  %v5137 = call i32 @sched_yield()
  br label %b833
b835:
  br label %b832
b832:
  %v5138 = mul i64 0, 16
  %v5139 = getelementptr inbounds float, ptr %v180, i64 %v5138
  %v5140 = getelementptr inbounds float, ptr %v5139, i64 0
  %v5141 = mul i64 0, 128
  %v5142 = getelementptr inbounds float, ptr %v162, i64 %v5141
  %v5143 = getelementptr inbounds float, ptr %v5142, i64 0
  %v5144 = getelementptr inbounds float, ptr %v368, i64 12288
  %v5145 = add i64 16, 1
  %v5146 = sdiv i64 %v5145, 2
  %v5147 = add i64 %v2, 1
  %v5148 = mul i64 %v5146, %v2
  %v5149 = sdiv i64 %v5148, %v3
  %v5150 = mul i64 %v5149, 2
  %v5151 = icmp slt i64 %v5150, 16
  %v5152 = select i1 %v5151, i64 %v5150, i64 16
  %v5153 = mul i64 %v5146, %v5147
  %v5154 = sdiv i64 %v5153, %v3
  %v5155 = mul i64 %v5154, 2
  %v5156 = icmp slt i64 %v5155, 16
  %v5157 = select i1 %v5156, i64 %v5155, i64 16
  %v5158 = getelementptr inbounds float, ptr %v104, i64 0
  br label %b836
b836:
  %v5159 = phi i64 [ %v5152, %b832 ], [ %v5167, %b841 ]
  %v5160 = icmp slt i64 %v5159, %v5157
  br i1 %v5160, label %b837, label %b838
b837:
  %v5161 = mul i64 %v5159, 128
  %v5162 = getelementptr inbounds float, ptr %v5158, i64 %v5161
  br label %b839
b839:
  %v5163 = phi i64 [ 0, %b837 ], [ %v5166, %b840 ]
  %v5164 = icmp slt i64 %v5163, 128
  br i1 %v5164, label %b840, label %b841
b840:
  %v5165 = getelementptr inbounds float, ptr %v5162, i64 %v5163
  store float 0x0000000000000000, ptr %v5165, align 4
  %v5166 = add nsw i64 %v5163, 1
  br label %b839
b841:
  %v5167 = add nsw i64 %v5159, 1
  br label %b836
b838:
  %v5168 = mul i64 %v8, 1
  br label %b842
b842:
  %v5169 = phi i64 [ 0, %b838 ], [ %v5249, %b847 ]
  %v5170 = icmp slt i64 %v5169, %v5168
  br i1 %v5170, label %b843, label %b844
b843:
  %v5171 = sub i64 %v5168, %v5169
  %v5172 = icmp slt i64 %v5171, 384
  %v5173 = select i1 %v5172, i64 %v5171, i64 384
  br label %b845
b845:
  %v5174 = phi i64 [ %v5152, %b843 ], [ %v5248, %b859 ]
  %v5175 = icmp slt i64 %v5174, %v5157
  br i1 %v5175, label %b846, label %b847
b846:
  %v5176 = sub i64 %v5157, %v5174
  %v5177 = icmp slt i64 %v5176, 64
  %v5178 = select i1 %v5177, i64 %v5176, i64 64
  %v5179 = sdiv i64 %v5178, 2
  %v5180 = mul i64 %v5179, 2
  %v5181 = sub i64 %v5178, %v5180
  %v5182 = mul i64 %v5169, 16
  %v5183 = add i64 %v5182, %v5174
  %v5184 = getelementptr inbounds float, ptr %v5140, i64 %v5183
  br label %b848
b848:
  %v5185 = phi i64 [ 0, %b846 ], [ %v5211, %b856 ]
  %v5186 = icmp slt i64 %v5185, %v5173
  br i1 %v5186, label %b849, label %b850
b849:
  %v5187 = mul i64 %v5185, 16
  %v5188 = getelementptr inbounds float, ptr %v5184, i64 %v5187
  %v5189 = mul i64 %v5185, 2
  %v5190 = getelementptr inbounds float, ptr %v5144, i64 %v5189
  br label %b851
b851:
  %v5191 = phi i64 [ 0, %b849 ], [ %v5200, %b852 ]
  %v5192 = icmp slt i64 %v5191, %v5179
  br i1 %v5192, label %b852, label %b853
b852:
  %v5193 = mul i64 %v5191, 2
  %v5194 = getelementptr inbounds float, ptr %v5188, i64 %v5193
  %v5195 = mul i64 %v5191, 768
  %v5196 = getelementptr inbounds float, ptr %v5190, i64 %v5195
  %v5197 = getelementptr inbounds float, ptr %v5194, i64 0
  %v5198 = load <2 x float>, ptr %v5197, align 4
  %v5199 = getelementptr inbounds float, ptr %v5196, i64 0
  store <2 x float> %v5198, ptr %v5199, align 4
  %v5200 = add nsw i64 %v5191, 1
  br label %b851
b853:
  %v5201 = mul i64 %v5179, 2
  %v5202 = getelementptr inbounds float, ptr %v5188, i64 %v5201
  %v5203 = mul i64 %v5179, 768
  %v5204 = getelementptr inbounds float, ptr %v5190, i64 %v5203
  br label %b854
b854:
  %v5205 = phi i64 [ 0, %b853 ], [ %v5210, %b855 ]
  %v5206 = icmp slt i64 %v5205, %v5181
  br i1 %v5206, label %b855, label %b856
b855:
  %v5207 = getelementptr inbounds float, ptr %v5202, i64 %v5205
  %v5208 = load float, ptr %v5207, align 4
  %v5209 = getelementptr inbounds float, ptr %v5204, i64 %v5205
  store float %v5208, ptr %v5209, align 4
  %v5210 = add nsw i64 %v5205, 1
  br label %b854, !llvm.loop !24
b856:
  %v5211 = add nsw i64 %v5185, 1
  br label %b848
b850:
  br label %b857
b857:
  %v5212 = phi i64 [ 0, %b850 ], [ %v5247, %b865 ]
  %v5213 = icmp slt i64 %v5212, 128
  br i1 %v5213, label %b858, label %b859
b858:
  %v5214 = mul i64 %v5169, 128
  %v5215 = add i64 %v5214, %v5212
  %v5216 = getelementptr inbounds float, ptr %v5143, i64 %v5215
  br label %b860
b860:
  %v5217 = phi i64 [ 0, %b858 ], [ %v5235, %b861 ]
  %v5218 = icmp slt i64 %v5217, %v5173
  br i1 %v5218, label %b861, label %b862
b861:
  %v5219 = mul i64 %v5217, 128
  %v5220 = getelementptr inbounds float, ptr %v5216, i64 %v5219
  %v5221 = mul i64 %v5217, 32
  %v5222 = getelementptr inbounds float, ptr %v368, i64 %v5221
  %v5223 = getelementptr inbounds float, ptr %v5220, i64 0
  %v5224 = load <8 x float>, ptr %v5223, align 4
  %v5225 = getelementptr inbounds float, ptr %v5222, i64 0
  store <8 x float> %v5224, ptr %v5225, align 4
  %v5226 = getelementptr inbounds float, ptr %v5220, i64 8
  %v5227 = load <8 x float>, ptr %v5226, align 4
  %v5228 = getelementptr inbounds float, ptr %v5222, i64 8
  store <8 x float> %v5227, ptr %v5228, align 4
  %v5229 = getelementptr inbounds float, ptr %v5220, i64 16
  %v5230 = load <8 x float>, ptr %v5229, align 4
  %v5231 = getelementptr inbounds float, ptr %v5222, i64 16
  store <8 x float> %v5230, ptr %v5231, align 4
  %v5232 = getelementptr inbounds float, ptr %v5220, i64 24
  %v5233 = load <8 x float>, ptr %v5232, align 4
  %v5234 = getelementptr inbounds float, ptr %v5222, i64 24
  store <8 x float> %v5233, ptr %v5234, align 4
  %v5235 = add nsw i64 %v5217, 1
  br label %b860
b862:
  %v5236 = sdiv i64 %v5178, 2
  br label %b863
b863:
  %v5237 = phi i64 [ 0, %b862 ], [ %v5246, %b864 ]
  %v5238 = icmp slt i64 %v5237, %v5236
  br i1 %v5238, label %b864, label %b865
b864:
  %v5239 = mul i64 %v5237, 2
  %v5240 = add i64 %v5174, %v5239
  %v5241 = mul i64 %v5237, 768
  %v5242 = getelementptr inbounds float, ptr %v5144, i64 %v5241
  %v5243 = mul i64 %v5240, 128
  %v5244 = add i64 %v5243, %v5212
  %v5245 = getelementptr inbounds float, ptr %v5158, i64 %v5244
  call void @outer_2x32(ptr %v5242, ptr %v368, i64 %v5173, ptr %v5245, i64 128)
  %v5246 = add nsw i64 %v5237, 1
  br label %b863
b865:
  %v5247 = add nsw i64 %v5212, 32
  br label %b857
b859:
  %v5248 = add nsw i64 %v5174, 64
  br label %b845
b847:
  %v5249 = add nsw i64 %v5169, 384
  br label %b842
b844:
  %v5250 = icmp sgt i64 %v3, 1
  br i1 %v5250, label %b866, label %b867
b866:
  %v5251 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5252 = atomicrmw add ptr %v5251, i64 1 acq_rel
  %v5253 = load i64, ptr %v363, align 8
  %v5254 = add i64 %v5253, 1
  store i64 %v5254, ptr %v363, align 8
  %v5255 = mul i64 %v3, %v5254
  br label %b868
b868:
  %v5256 = load atomic i64, ptr %v5251 acquire, align 8
  %v5257 = icmp slt i64 %v5256, %v5255
  br i1 %v5257, label %b869, label %b870
b869:
  %v5258 = call i32 @sched_yield()
  br label %b868
b870:
  br label %b867
b867:
  %v5259 = icmp eq i64 %v2, 0
  br i1 %v5259, label %b871, label %b872
b871:
  br label %b873
b873:
  %v5260 = phi i64 [ 0, %b871 ], [ %v5288, %b878 ]
  %v5261 = icmp slt i64 %v5260, 16
  br i1 %v5261, label %b874, label %b875
b874:
  br label %b876
b876:
  %v5262 = phi i64 [ 0, %b874 ], [ %v5285, %b881 ]
  %v5263 = phi <8 x float> [ splat (float 0x0000000000000000), %b874 ], [ %v5284, %b881 ]
  %v5264 = icmp slt i64 %v5262, %v8
  br i1 %v5264, label %b877, label %b878
b877:
  %v5265 = add i64 %v5262, 128
  %v5266 = icmp slt i64 %v5265, %v8
  %v5267 = select i1 %v5266, i64 %v5265, i64 %v8
  br label %b879
b879:
  %v5268 = phi i64 [ %v5262, %b877 ], [ %v5283, %b880 ]
  %v5269 = phi <8 x float> [ splat (float 0x0000000000000000), %b877 ], [ %v5282, %b880 ]
  %v5270 = icmp slt i64 %v5268, %v5267
  br i1 %v5270, label %b880, label %b881
b880:
  %v5271 = mul i64 %v5268, 16
  %v5272 = getelementptr inbounds float, ptr %v234, i64 %v5271
  %v5273 = mul i64 %v5268, 16
  %v5274 = getelementptr inbounds float, ptr %v132, i64 %v5273
  %v5275 = add i64 0, %v5260
  %v5276 = getelementptr inbounds float, ptr %v5272, i64 %v5275
  %v5277 = load <8 x float>, ptr %v5276, align 4
  %v5278 = add i64 0, %v5260
  %v5279 = getelementptr inbounds float, ptr %v5274, i64 %v5278
  %v5280 = load <8 x float>, ptr %v5279, align 4
  %v5281 = fmul <8 x float> %v5277, %v5280
  %v5282 = fadd <8 x float> %v5269, %v5281
  %v5283 = add nsw i64 %v5268, 1
  br label %b879
b881:
  %v5284 = fadd <8 x float> %v5263, %v5269
  %v5285 = add nsw i64 %v5262, 128
  br label %b876
b878:
  %v5286 = add i64 0, %v5260
  %v5287 = getelementptr inbounds float, ptr %v106, i64 %v5286
  store <8 x float> %v5263, ptr %v5287, align 4
  %v5288 = add nsw i64 %v5260, 8
  br label %b873
b875:
  br label %b872
b872:
  %v5289 = icmp sgt i64 %v3, 1
  br i1 %v5289, label %b882, label %b883
b882:
  %v5290 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5291 = atomicrmw add ptr %v5290, i64 1 acq_rel
  %v5292 = load i64, ptr %v363, align 8
  %v5293 = add i64 %v5292, 1
  store i64 %v5293, ptr %v363, align 8
  %v5294 = mul i64 %v3, %v5293
  br label %b884
b884:
  %v5295 = load atomic i64, ptr %v5290 acquire, align 8
  %v5296 = icmp slt i64 %v5295, %v5294
  br i1 %v5296, label %b885, label %b886
b885:
  %v5297 = call i32 @sched_yield()
  br label %b884
b886:
  br label %b883
b883:
  %v5298 = icmp eq i64 %v2, 0
  br i1 %v5298, label %b887, label %b888
b887:
  br label %b889
b889:
  %v5299 = phi i64 [ 0, %b887 ], [ %v5342, %b894 ]
  %v5300 = icmp slt i64 %v5299, 16
  br i1 %v5300, label %b890, label %b891
b890:
  br label %b892
b892:
  %v5301 = phi i64 [ 0, %b890 ], [ %v5339, %b897 ]
  %v5302 = phi <8 x float> [ splat (float 0x0000000000000000), %b890 ], [ %v5338, %b897 ]
  %v5303 = icmp slt i64 %v5301, %v8
  br i1 %v5303, label %b893, label %b894
b893:
  %v5304 = add i64 %v5301, 128
  %v5305 = icmp slt i64 %v5304, %v8
  %v5306 = select i1 %v5305, i64 %v5304, i64 %v8
  br label %b895
b895:
  %v5307 = phi i64 [ %v5301, %b893 ], [ %v5337, %b896 ]
  %v5308 = phi <8 x float> [ splat (float 0x0000000000000000), %b893 ], [ %v5336, %b896 ]
  %v5309 = icmp slt i64 %v5307, %v5306
  br i1 %v5309, label %b896, label %b897
b896:
  %v5310 = mul i64 %v5307, 16
  %v5311 = getelementptr inbounds float, ptr %v202, i64 %v5310
  %v5312 = mul i64 %v5307, 16
  %v5313 = getelementptr inbounds float, ptr %v196, i64 %v5312
  %v5314 = mul i64 %v5307, 16
  %v5315 = getelementptr inbounds float, ptr %v132, i64 %v5314
  %v5316 = mul i64 %v5307, 16
  %v5317 = getelementptr inbounds float, ptr %v146, i64 %v5316
  %v5318 = add i64 0, %v5299
  %v5319 = getelementptr inbounds float, ptr %v5311, i64 %v5318
  %v5320 = load <8 x float>, ptr %v5319, align 4
  %v5321 = add i64 0, %v5299
  %v5322 = getelementptr inbounds float, ptr %v5313, i64 %v5321
  %v5323 = load <8 x float>, ptr %v5322, align 4
  %v5324 = fadd <8 x float> %v5320, %v5323
  %v5325 = add i64 0, %v5299
  %v5326 = getelementptr inbounds float, ptr %v5315, i64 %v5325
  %v5327 = load <8 x float>, ptr %v5326, align 4
  %v5328 = fmul <8 x float> %v5324, %v5327
  %v5329 = add i64 0, %v5299
  %v5330 = getelementptr inbounds float, ptr %v5317, i64 %v5329
  %v5331 = load <8 x float>, ptr %v5330, align 4
  %v5332 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v5333 = shufflevector <8 x float> %v5332, <8 x float> poison, <8 x i32> zeroinitializer
  %v5334 = fsub <8 x float> %v5331, %v5333
  %v5335 = fmul <8 x float> %v5328, %v5334
  %v5336 = fadd <8 x float> %v5308, %v5335
  %v5337 = add nsw i64 %v5307, 1
  br label %b895
b897:
  %v5338 = fadd <8 x float> %v5302, %v5308
  %v5339 = add nsw i64 %v5301, 128
  br label %b892
b894:
  %v5340 = add i64 0, %v5299
  %v5341 = getelementptr inbounds float, ptr %v108, i64 %v5340
  store <8 x float> %v5302, ptr %v5341, align 4
  %v5342 = add nsw i64 %v5299, 8
  br label %b889
b891:
  br label %b888
b888:
  %v5343 = icmp sgt i64 %v3, 1
  br i1 %v5343, label %b898, label %b899
b898:
  %v5344 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5345 = atomicrmw add ptr %v5344, i64 1 acq_rel
  %v5346 = load i64, ptr %v363, align 8
  %v5347 = add i64 %v5346, 1
  store i64 %v5347, ptr %v363, align 8
  %v5348 = mul i64 %v3, %v5347
  br label %b900
b900:
  %v5349 = load atomic i64, ptr %v5344 acquire, align 8
  %v5350 = icmp slt i64 %v5349, %v5348
  br i1 %v5350, label %b901, label %b902
b901:
  %v5351 = call i32 @sched_yield()
  br label %b900
b902:
  br label %b899
b899:
  %v5352 = icmp eq i64 %v2, 0
  br i1 %v5352, label %b903, label %b904
b903:
  br label %b905
b905:
  %v5353 = phi i64 [ 0, %b903 ], [ %v5395, %b910 ]
  %v5354 = icmp slt i64 %v5353, 2
  br i1 %v5354, label %b906, label %b907
b906:
  br label %b908
b908:
  %v5355 = phi i64 [ 0, %b906 ], [ %v5390, %b913 ]
  %v5356 = phi <8 x float> [ splat (float 0x0000000000000000), %b906 ], [ %v5389, %b913 ]
  %v5357 = icmp slt i64 %v5355, %v8
  br i1 %v5357, label %b909, label %b910
b909:
  %v5358 = add i64 %v5355, 128
  %v5359 = icmp slt i64 %v5358, %v8
  %v5360 = select i1 %v5359, i64 %v5358, i64 %v8
  br label %b911
b911:
  %v5361 = phi i64 [ %v5355, %b909 ], [ %v5388, %b912 ]
  %v5362 = phi <8 x float> [ splat (float 0x0000000000000000), %b909 ], [ %v5387, %b912 ]
  %v5363 = icmp slt i64 %v5361, %v5360
  br i1 %v5363, label %b912, label %b913
b912:
  %v5364 = mul i64 %v5361, 2
  %v5365 = getelementptr inbounds float, ptr %v186, i64 %v5364
  %v5366 = add i64 0, %v5353
  %v5367 = getelementptr inbounds float, ptr %v5365, i64 %v5366
  %v5368 = load float, ptr %v5367, align 4
  %v5369 = mul i64 %v5361, 16
  %v5370 = getelementptr inbounds float, ptr %v160, i64 %v5369
  %v5371 = mul i64 %v5361, 16
  %v5372 = getelementptr inbounds float, ptr %v148, i64 %v5371
  %v5373 = mul i64 %v5353, 8
  %v5374 = add i64 0, %v5373
  %v5375 = add i64 %v5374, 0
  %v5376 = getelementptr inbounds float, ptr %v5370, i64 %v5375
  %v5377 = load <8 x float>, ptr %v5376, align 4
  %v5378 = mul i64 %v5353, 8
  %v5379 = add i64 0, %v5378
  %v5380 = add i64 %v5379, 0
  %v5381 = getelementptr inbounds float, ptr %v5372, i64 %v5380
  %v5382 = load <8 x float>, ptr %v5381, align 4
  %v5383 = fmul <8 x float> %v5377, %v5382
  %v5384 = insertelement <8 x float> poison, float %v5368, i64 0
  %v5385 = shufflevector <8 x float> %v5384, <8 x float> poison, <8 x i32> zeroinitializer
  %v5386 = fmul <8 x float> %v5385, %v5383
  %v5387 = fadd <8 x float> %v5362, %v5386
  %v5388 = add nsw i64 %v5361, 1
  br label %b911
b913:
  %v5389 = fadd <8 x float> %v5356, %v5362
  %v5390 = add nsw i64 %v5355, 128
  br label %b908
b910:
  %v5391 = mul i64 %v5353, 8
  %v5392 = add i64 0, %v5391
  %v5393 = add i64 %v5392, 0
  %v5394 = getelementptr inbounds float, ptr %v110, i64 %v5393
  store <8 x float> %v5356, ptr %v5394, align 4
  %v5395 = add nsw i64 %v5353, 1
  br label %b905
b907:
  br label %b904
b904:
  %v5396 = icmp sgt i64 %v3, 1
  br i1 %v5396, label %b914, label %b915
b914:
  %v5397 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5398 = atomicrmw add ptr %v5397, i64 1 acq_rel
  %v5399 = load i64, ptr %v363, align 8
  %v5400 = add i64 %v5399, 1
  store i64 %v5400, ptr %v363, align 8
  %v5401 = mul i64 %v3, %v5400
  br label %b916
b916:
  %v5402 = load atomic i64, ptr %v5397 acquire, align 8
  %v5403 = icmp slt i64 %v5402, %v5401
  br i1 %v5403, label %b917, label %b918
b917:
  %v5404 = call i32 @sched_yield()
  br label %b916
b918:
  br label %b915
b915:
  %v5405 = icmp eq i64 %v2, 0
  br i1 %v5405, label %b919, label %b920
b919:
  br label %b921
b921:
  %v5406 = phi i64 [ 0, %b919 ], [ %v5448, %b926 ]
  %v5407 = icmp slt i64 %v5406, 2
  br i1 %v5407, label %b922, label %b923
b922:
  br label %b924
b924:
  %v5408 = phi i64 [ 0, %b922 ], [ %v5443, %b929 ]
  %v5409 = phi <8 x float> [ splat (float 0x0000000000000000), %b922 ], [ %v5442, %b929 ]
  %v5410 = icmp slt i64 %v5408, %v8
  br i1 %v5410, label %b925, label %b926
b925:
  %v5411 = add i64 %v5408, 128
  %v5412 = icmp slt i64 %v5411, %v8
  %v5413 = select i1 %v5412, i64 %v5411, i64 %v8
  br label %b927
b927:
  %v5414 = phi i64 [ %v5408, %b925 ], [ %v5441, %b928 ]
  %v5415 = phi <8 x float> [ splat (float 0x0000000000000000), %b925 ], [ %v5440, %b928 ]
  %v5416 = icmp slt i64 %v5414, %v5413
  br i1 %v5416, label %b928, label %b929
b928:
  %v5417 = mul i64 %v5414, 16
  %v5418 = getelementptr inbounds float, ptr %v182, i64 %v5417
  %v5419 = mul i64 %v5414, 16
  %v5420 = getelementptr inbounds float, ptr %v174, i64 %v5419
  %v5421 = mul i64 %v5414, 2
  %v5422 = getelementptr inbounds float, ptr %v176, i64 %v5421
  %v5423 = add i64 0, %v5406
  %v5424 = getelementptr inbounds float, ptr %v5422, i64 %v5423
  %v5425 = load float, ptr %v5424, align 4
  %v5426 = mul i64 %v5406, 8
  %v5427 = add i64 0, %v5426
  %v5428 = add i64 %v5427, 0
  %v5429 = getelementptr inbounds float, ptr %v5418, i64 %v5428
  %v5430 = load <8 x float>, ptr %v5429, align 4
  %v5431 = mul i64 %v5406, 8
  %v5432 = add i64 0, %v5431
  %v5433 = add i64 %v5432, 0
  %v5434 = getelementptr inbounds float, ptr %v5420, i64 %v5433
  %v5435 = load <8 x float>, ptr %v5434, align 4
  %v5436 = insertelement <8 x float> poison, float %v5425, i64 0
  %v5437 = shufflevector <8 x float> %v5436, <8 x float> poison, <8 x i32> zeroinitializer
  %v5438 = fmul <8 x float> %v5435, %v5437
  %v5439 = fmul <8 x float> %v5430, %v5438
  %v5440 = fadd <8 x float> %v5415, %v5439
  %v5441 = add nsw i64 %v5414, 1
  br label %b927
b929:
  %v5442 = fadd <8 x float> %v5409, %v5415
  %v5443 = add nsw i64 %v5408, 128
  br label %b924
b926:
  %v5444 = mul i64 %v5406, 8
  %v5445 = add i64 0, %v5444
  %v5446 = add i64 %v5445, 0
  %v5447 = getelementptr inbounds float, ptr %v242, i64 %v5446
  store <8 x float> %v5409, ptr %v5447, align 4
  %v5448 = add nsw i64 %v5406, 1
  br label %b921
b923:
  br label %b920
b920:
  %v5449 = icmp sgt i64 %v3, 1
  br i1 %v5449, label %b930, label %b931
b930:
  %v5450 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5451 = atomicrmw add ptr %v5450, i64 1 acq_rel
  %v5452 = load i64, ptr %v363, align 8
  %v5453 = add i64 %v5452, 1
  store i64 %v5453, ptr %v363, align 8
  %v5454 = mul i64 %v3, %v5453
  br label %b932
b932:
  %v5455 = load atomic i64, ptr %v5450 acquire, align 8
  %v5456 = icmp slt i64 %v5455, %v5454
  br i1 %v5456, label %b933, label %b934
b933:
  %v5457 = call i32 @sched_yield()
  br label %b932
b934:
  br label %b931
b931:
  %v5458 = icmp eq i64 %v2, 0
  br i1 %v5458, label %b935, label %b936
b935:
  br label %b937
b937:
  %v5459 = phi i64 [ 0, %b935 ], [ %v5485, %b942 ]
  %v5460 = icmp slt i64 %v5459, 2
  br i1 %v5460, label %b938, label %b939
b938:
  br label %b940
b940:
  %v5461 = phi i64 [ 0, %b938 ], [ %v5480, %b945 ]
  %v5462 = phi <8 x float> [ splat (float 0x0000000000000000), %b938 ], [ %v5479, %b945 ]
  %v5463 = icmp slt i64 %v5461, %v8
  br i1 %v5463, label %b941, label %b942
b941:
  %v5464 = add i64 %v5461, 128
  %v5465 = icmp slt i64 %v5464, %v8
  %v5466 = select i1 %v5465, i64 %v5464, i64 %v8
  br label %b943
b943:
  %v5467 = phi i64 [ %v5461, %b941 ], [ %v5478, %b944 ]
  %v5468 = phi <8 x float> [ splat (float 0x0000000000000000), %b941 ], [ %v5477, %b944 ]
  %v5469 = icmp slt i64 %v5467, %v5466
  br i1 %v5469, label %b944, label %b945
b944:
  %v5470 = mul i64 %v5467, 16
  %v5471 = getelementptr inbounds float, ptr %v182, i64 %v5470
  %v5472 = mul i64 %v5459, 8
  %v5473 = add i64 0, %v5472
  %v5474 = add i64 %v5473, 0
  %v5475 = getelementptr inbounds float, ptr %v5471, i64 %v5474
  %v5476 = load <8 x float>, ptr %v5475, align 4
  %v5477 = fadd <8 x float> %v5468, %v5476
  %v5478 = add nsw i64 %v5467, 1
  br label %b943
b945:
  %v5479 = fadd <8 x float> %v5462, %v5468
  %v5480 = add nsw i64 %v5461, 128
  br label %b940
b942:
  %v5481 = mul i64 %v5459, 8
  %v5482 = add i64 0, %v5481
  %v5483 = add i64 %v5482, 0
  %v5484 = getelementptr inbounds float, ptr %v244, i64 %v5483
  store <8 x float> %v5462, ptr %v5484, align 4
  %v5485 = add nsw i64 %v5459, 1
  br label %b937
b939:
  br label %b936
b936:
  %v5486 = icmp sgt i64 %v3, 1
  br i1 %v5486, label %b946, label %b947
b946:
  %v5487 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5488 = atomicrmw add ptr %v5487, i64 1 acq_rel
  %v5489 = load i64, ptr %v363, align 8
  %v5490 = add i64 %v5489, 1
  store i64 %v5490, ptr %v363, align 8
  %v5491 = mul i64 %v3, %v5490
  br label %b948
b948:
  %v5492 = load atomic i64, ptr %v5487 acquire, align 8
  %v5493 = icmp slt i64 %v5492, %v5491
  br i1 %v5493, label %b949, label %b950
b949:
  %v5494 = call i32 @sched_yield()
  br label %b948
b950:
  br label %b947
b947:
  %v5495 = mul i64 0, 16
  %v5496 = getelementptr inbounds float, ptr %v58, i64 %v5495
  %v5497 = getelementptr inbounds float, ptr %v5496, i64 0
  %v5498 = mul i64 0, 16
  %v5499 = getelementptr inbounds float, ptr %v178, i64 %v5498
  %v5500 = getelementptr inbounds float, ptr %v5499, i64 0
  %v5501 = getelementptr inbounds float, ptr %v368, i64 12288
  %v5502 = add i64 16, 1
  %v5503 = sdiv i64 %v5502, 2
  %v5504 = add i64 %v2, 1
  %v5505 = mul i64 %v5503, %v2
  %v5506 = sdiv i64 %v5505, %v3
  %v5507 = mul i64 %v5506, 2
  %v5508 = icmp slt i64 %v5507, 16
  %v5509 = select i1 %v5508, i64 %v5507, i64 16
  %v5510 = mul i64 %v5503, %v5504
  %v5511 = sdiv i64 %v5510, %v3
  %v5512 = mul i64 %v5511, 2
  %v5513 = icmp slt i64 %v5512, 16
  %v5514 = select i1 %v5513, i64 %v5512, i64 16
  %v5515 = getelementptr inbounds float, ptr %v116, i64 0
  br label %b951
b951:
  %v5516 = phi i64 [ %v5509, %b947 ], [ %v5524, %b956 ]
  %v5517 = icmp slt i64 %v5516, %v5514
  br i1 %v5517, label %b952, label %b953
b952:
  %v5518 = mul i64 %v5516, 16
  %v5519 = getelementptr inbounds float, ptr %v5515, i64 %v5518
  br label %b954
b954:
  %v5520 = phi i64 [ 0, %b952 ], [ %v5523, %b955 ]
  %v5521 = icmp slt i64 %v5520, 16
  br i1 %v5521, label %b955, label %b956
b955:
  %v5522 = getelementptr inbounds float, ptr %v5519, i64 %v5520
  store float 0x0000000000000000, ptr %v5522, align 4
  %v5523 = add nsw i64 %v5520, 1
  br label %b954
b956:
  %v5524 = add nsw i64 %v5516, 1
  br label %b951
b953:
  %v5525 = mul i64 %v8, 1
  br label %b957
b957:
  %v5526 = phi i64 [ 0, %b953 ], [ %v5633, %b962 ]
  %v5527 = icmp slt i64 %v5526, %v5525
  br i1 %v5527, label %b958, label %b959
b958:
  %v5528 = sub i64 %v5525, %v5526
  %v5529 = icmp slt i64 %v5528, 384
  %v5530 = select i1 %v5529, i64 %v5528, i64 384
  br label %b960
b960:
  %v5531 = phi i64 [ %v5509, %b958 ], [ %v5632, %b986 ]
  %v5532 = icmp slt i64 %v5531, %v5514
  br i1 %v5532, label %b961, label %b962
b961:
  %v5533 = sub i64 %v5514, %v5531
  %v5534 = icmp slt i64 %v5533, 64
  %v5535 = select i1 %v5534, i64 %v5533, i64 64
  %v5536 = sdiv i64 %v5535, 2
  %v5537 = mul i64 %v5536, 2
  %v5538 = sub i64 %v5535, %v5537
  %v5539 = mul i64 %v5526, 16
  %v5540 = add i64 %v5539, %v5531
  %v5541 = getelementptr inbounds float, ptr %v5497, i64 %v5540
  br label %b963
b963:
  %v5542 = phi i64 [ 0, %b961 ], [ %v5568, %b971 ]
  %v5543 = icmp slt i64 %v5542, %v5530
  br i1 %v5543, label %b964, label %b965
b964:
  %v5544 = mul i64 %v5542, 16
  %v5545 = getelementptr inbounds float, ptr %v5541, i64 %v5544
  %v5546 = mul i64 %v5542, 2
  %v5547 = getelementptr inbounds float, ptr %v5501, i64 %v5546
  br label %b966
b966:
  %v5548 = phi i64 [ 0, %b964 ], [ %v5557, %b967 ]
  %v5549 = icmp slt i64 %v5548, %v5536
  br i1 %v5549, label %b967, label %b968
b967:
  %v5550 = mul i64 %v5548, 2
  %v5551 = getelementptr inbounds float, ptr %v5545, i64 %v5550
  %v5552 = mul i64 %v5548, 768
  %v5553 = getelementptr inbounds float, ptr %v5547, i64 %v5552
  %v5554 = getelementptr inbounds float, ptr %v5551, i64 0
  %v5555 = load <2 x float>, ptr %v5554, align 4
  %v5556 = getelementptr inbounds float, ptr %v5553, i64 0
  store <2 x float> %v5555, ptr %v5556, align 4
  %v5557 = add nsw i64 %v5548, 1
  br label %b966
b968:
  %v5558 = mul i64 %v5536, 2
  %v5559 = getelementptr inbounds float, ptr %v5545, i64 %v5558
  %v5560 = mul i64 %v5536, 768
  %v5561 = getelementptr inbounds float, ptr %v5547, i64 %v5560
  br label %b969
b969:
  %v5562 = phi i64 [ 0, %b968 ], [ %v5567, %b970 ]
  %v5563 = icmp slt i64 %v5562, %v5538
  br i1 %v5563, label %b970, label %b971
b970:
  %v5564 = getelementptr inbounds float, ptr %v5559, i64 %v5562
  %v5565 = load float, ptr %v5564, align 4
  %v5566 = getelementptr inbounds float, ptr %v5561, i64 %v5562
  store float %v5565, ptr %v5566, align 4
  %v5567 = add nsw i64 %v5562, 1
  br label %b969, !llvm.loop !27
b971:
  %v5568 = add nsw i64 %v5542, 1
  br label %b963
b965:
  br label %b972
b972:
  %v5569 = phi i64 [ 0, %b965 ], [ %v5604, %b980 ]
  %v5570 = icmp slt i64 %v5569, 0
  br i1 %v5570, label %b973, label %b974
b973:
  %v5571 = mul i64 %v5526, 16
  %v5572 = add i64 %v5571, %v5569
  %v5573 = getelementptr inbounds float, ptr %v5500, i64 %v5572
  br label %b975
b975:
  %v5574 = phi i64 [ 0, %b973 ], [ %v5592, %b976 ]
  %v5575 = icmp slt i64 %v5574, %v5530
  br i1 %v5575, label %b976, label %b977
b976:
  %v5576 = mul i64 %v5574, 16
  %v5577 = getelementptr inbounds float, ptr %v5573, i64 %v5576
  %v5578 = mul i64 %v5574, 32
  %v5579 = getelementptr inbounds float, ptr %v368, i64 %v5578
  %v5580 = getelementptr inbounds float, ptr %v5577, i64 0
  %v5581 = load <8 x float>, ptr %v5580, align 4
  %v5582 = getelementptr inbounds float, ptr %v5579, i64 0
  store <8 x float> %v5581, ptr %v5582, align 4
  %v5583 = getelementptr inbounds float, ptr %v5577, i64 8
  %v5584 = load <8 x float>, ptr %v5583, align 4
  %v5585 = getelementptr inbounds float, ptr %v5579, i64 8
  store <8 x float> %v5584, ptr %v5585, align 4
  %v5586 = getelementptr inbounds float, ptr %v5577, i64 16
  %v5587 = load <8 x float>, ptr %v5586, align 4
  %v5588 = getelementptr inbounds float, ptr %v5579, i64 16
  store <8 x float> %v5587, ptr %v5588, align 4
  %v5589 = getelementptr inbounds float, ptr %v5577, i64 24
  %v5590 = load <8 x float>, ptr %v5589, align 4
  %v5591 = getelementptr inbounds float, ptr %v5579, i64 24
  store <8 x float> %v5590, ptr %v5591, align 4
  %v5592 = add nsw i64 %v5574, 1
  br label %b975
b977:
  %v5593 = sdiv i64 %v5535, 2
  br label %b978
b978:
  %v5594 = phi i64 [ 0, %b977 ], [ %v5603, %b979 ]
  %v5595 = icmp slt i64 %v5594, %v5593
  br i1 %v5595, label %b979, label %b980
b979:
  %v5596 = mul i64 %v5594, 2
  %v5597 = add i64 %v5531, %v5596
  %v5598 = mul i64 %v5594, 768
  %v5599 = getelementptr inbounds float, ptr %v5501, i64 %v5598
  %v5600 = mul i64 %v5597, 16
  %v5601 = add i64 %v5600, %v5569
  %v5602 = getelementptr inbounds float, ptr %v5515, i64 %v5601
  call void @outer_2x32(ptr %v5599, ptr %v368, i64 %v5530, ptr %v5602, i64 16)
  %v5603 = add nsw i64 %v5594, 1
  br label %b978
b980:
  %v5604 = add nsw i64 %v5569, 32
  br label %b972
b974:
  %v5605 = mul i64 %v5526, 16
  %v5606 = add i64 %v5605, 0
  %v5607 = getelementptr inbounds float, ptr %v5500, i64 %v5606
  br label %b981
b981:
  %v5608 = phi i64 [ 0, %b974 ], [ %v5620, %b982 ]
  %v5609 = icmp slt i64 %v5608, %v5530
  br i1 %v5609, label %b982, label %b983
b982:
  %v5610 = mul i64 %v5608, 16
  %v5611 = getelementptr inbounds float, ptr %v5607, i64 %v5610
  %v5612 = mul i64 %v5608, 16
  %v5613 = getelementptr inbounds float, ptr %v368, i64 %v5612
  %v5614 = getelementptr inbounds float, ptr %v5611, i64 0
  %v5615 = load <8 x float>, ptr %v5614, align 4
  %v5616 = getelementptr inbounds float, ptr %v5613, i64 0
  store <8 x float> %v5615, ptr %v5616, align 4
  %v5617 = getelementptr inbounds float, ptr %v5611, i64 8
  %v5618 = load <8 x float>, ptr %v5617, align 4
  %v5619 = getelementptr inbounds float, ptr %v5613, i64 8
  store <8 x float> %v5618, ptr %v5619, align 4
  %v5620 = add nsw i64 %v5608, 1
  br label %b981
b983:
  %v5621 = sdiv i64 %v5535, 2
  br label %b984
b984:
  %v5622 = phi i64 [ 0, %b983 ], [ %v5631, %b985 ]
  %v5623 = icmp slt i64 %v5622, %v5621
  br i1 %v5623, label %b985, label %b986
b985:
  %v5624 = mul i64 %v5622, 2
  %v5625 = add i64 %v5531, %v5624
  %v5626 = mul i64 %v5622, 768
  %v5627 = getelementptr inbounds float, ptr %v5501, i64 %v5626
  %v5628 = mul i64 %v5625, 16
  %v5629 = add i64 %v5628, 0
  %v5630 = getelementptr inbounds float, ptr %v5515, i64 %v5629
  call void @outer_2x16(ptr %v5627, ptr %v368, i64 %v5530, ptr %v5630, i64 16)
  %v5631 = add nsw i64 %v5622, 1
  br label %b984
b986:
  %v5632 = add nsw i64 %v5531, 64
  br label %b960
b962:
  %v5633 = add nsw i64 %v5526, 384
  br label %b957
b959:
  %v5634 = icmp sgt i64 %v3, 1
  br i1 %v5634, label %b987, label %b988
b987:
  %v5635 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5636 = atomicrmw add ptr %v5635, i64 1 acq_rel
  %v5637 = load i64, ptr %v363, align 8
  %v5638 = add i64 %v5637, 1
  store i64 %v5638, ptr %v363, align 8
  %v5639 = mul i64 %v3, %v5638
  br label %b989
b989:
  %v5640 = load atomic i64, ptr %v5635 acquire, align 8
  %v5641 = icmp slt i64 %v5640, %v5639
  br i1 %v5641, label %b990, label %b991
b990:
  %v5642 = call i32 @sched_yield()
  br label %b989
b991:
  br label %b988
b988:
  %v5643 = icmp eq i64 %v2, 0
  br i1 %v5643, label %b992, label %b993
b992:
  br label %b994
b994:
  %v5644 = phi i64 [ 0, %b992 ], [ %v5656, %b995 ]
  %v5645 = icmp slt i64 %v5644, 16
  br i1 %v5645, label %b995, label %b996
b995:
  %v5646 = add i64 0, %v5644
  %v5647 = getelementptr inbounds float, ptr %v242, i64 %v5646
  %v5648 = load <8 x float>, ptr %v5647, align 4
  %v5649 = add i64 0, %v5644
  %v5650 = getelementptr inbounds float, ptr %v244, i64 %v5649
  %v5651 = load <8 x float>, ptr %v5650, align 4
  %v5652 = add i64 0, %v5644
  %v5653 = getelementptr inbounds float, ptr %v112, i64 %v5652
  store <8 x float> %v5648, ptr %v5653, align 4
  %v5654 = add i64 0, %v5644
  %v5655 = getelementptr inbounds float, ptr %v114, i64 %v5654
  store <8 x float> %v5651, ptr %v5655, align 4
  %v5656 = add nsw i64 %v5644, 8
  br label %b994
b996:
  br label %b993
b993:
  %v5657 = icmp sgt i64 %v3, 1
  br i1 %v5657, label %b997, label %b998
b997:
  %v5658 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5659 = atomicrmw add ptr %v5658, i64 1 acq_rel
  %v5660 = load i64, ptr %v363, align 8
  %v5661 = add i64 %v5660, 1
  store i64 %v5661, ptr %v363, align 8
  %v5662 = mul i64 %v3, %v5661
  br label %b999
b999:
  %v5663 = load atomic i64, ptr %v5658 acquire, align 8
  %v5664 = icmp slt i64 %v5663, %v5662
  br i1 %v5664, label %b1000, label %b1001
b1000:
  %v5665 = call i32 @sched_yield()
  br label %b999
b1001:
  br label %b998
b998:
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
