; generated from specs/ntm.yaml by `make generated`: do not edit
; ntm I=8 H=8 O=8 N=8 W=8 S=1 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_8x1_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more, ptr @tile_5x1_more, ptr @tile_6x1_more, ptr @tile_7x1_more, ptr @tile_8x1_more], align 8
@table_tile_4x3 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3, ptr @tile_2x3, ptr @tile_3x3, ptr @tile_4x3], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v355 = alloca i64, i64 1, align 8
  %v1036 = alloca float, i64 64, align 4
  %v1121 = alloca float, i64 128, align 4
  %v1531 = alloca float, i64 64, align 4
  %v1622 = alloca float, i64 96, align 4
  %v3373 = alloca float, i64 128, align 4
  %v4709 = alloca float, i64 64, align 4
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
  %v243 = getelementptr inbounds i64, ptr %v1, i64 6
  %v244 = load i64, ptr %v243, align 8
  %v245 = getelementptr inbounds i64, ptr %v1, i64 16
  %v246 = load i64, ptr %v245, align 8
  %v247 = getelementptr inbounds i64, ptr %v1, i64 17
  %v248 = load i64, ptr %v247, align 8
  %v249 = getelementptr inbounds i64, ptr %v1, i64 18
  %v250 = load i64, ptr %v249, align 8
  %v251 = getelementptr inbounds i64, ptr %v1, i64 19
  %v252 = load i64, ptr %v251, align 8
  %v253 = getelementptr inbounds i64, ptr %v1, i64 20
  %v254 = load i64, ptr %v253, align 8
  %v255 = getelementptr inbounds i64, ptr %v1, i64 21
  %v256 = load i64, ptr %v255, align 8
  %v257 = getelementptr inbounds i64, ptr %v1, i64 22
  %v258 = load i64, ptr %v257, align 8
  %v259 = getelementptr inbounds i64, ptr %v1, i64 29
  %v260 = load i64, ptr %v259, align 8
  %v261 = getelementptr inbounds i64, ptr %v1, i64 30
  %v262 = load i64, ptr %v261, align 8
  %v263 = getelementptr inbounds i64, ptr %v1, i64 40
  %v264 = load i64, ptr %v263, align 8
  %v265 = getelementptr inbounds i64, ptr %v1, i64 41
  %v266 = load i64, ptr %v265, align 8
  %v267 = getelementptr inbounds i64, ptr %v1, i64 42
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 43
  %v270 = load i64, ptr %v269, align 8
  %v271 = getelementptr inbounds i64, ptr %v1, i64 50
  %v272 = load i64, ptr %v271, align 8
  %v273 = getelementptr inbounds i64, ptr %v1, i64 51
  %v274 = load i64, ptr %v273, align 8
  %v275 = getelementptr inbounds i64, ptr %v1, i64 52
  %v276 = load i64, ptr %v275, align 8
  %v277 = getelementptr inbounds i64, ptr %v1, i64 53
  %v278 = load i64, ptr %v277, align 8
  %v279 = getelementptr inbounds i64, ptr %v1, i64 54
  %v280 = load i64, ptr %v279, align 8
  %v281 = getelementptr inbounds i64, ptr %v1, i64 55
  %v282 = load i64, ptr %v281, align 8
  %v283 = getelementptr inbounds i64, ptr %v1, i64 56
  %v284 = load i64, ptr %v283, align 8
  %v285 = getelementptr inbounds i64, ptr %v1, i64 64
  %v286 = load i64, ptr %v285, align 8
  %v287 = getelementptr inbounds i64, ptr %v1, i64 66
  %v288 = load i64, ptr %v287, align 8
  %v289 = getelementptr inbounds i64, ptr %v1, i64 68
  %v290 = load i64, ptr %v289, align 8
  %v291 = getelementptr inbounds i64, ptr %v1, i64 70
  %v292 = load i64, ptr %v291, align 8
  %v293 = getelementptr inbounds i64, ptr %v1, i64 73
  %v294 = load i64, ptr %v293, align 8
  %v295 = getelementptr inbounds i64, ptr %v1, i64 74
  %v296 = load i64, ptr %v295, align 8
  %v297 = getelementptr inbounds i64, ptr %v1, i64 75
  %v298 = load i64, ptr %v297, align 8
  %v299 = getelementptr inbounds i64, ptr %v1, i64 76
  %v300 = load i64, ptr %v299, align 8
  %v301 = getelementptr inbounds i64, ptr %v1, i64 77
  %v302 = load i64, ptr %v301, align 8
  %v303 = getelementptr inbounds i64, ptr %v1, i64 78
  %v304 = load i64, ptr %v303, align 8
  %v305 = getelementptr inbounds i64, ptr %v1, i64 79
  %v306 = load i64, ptr %v305, align 8
  %v307 = getelementptr inbounds i64, ptr %v1, i64 80
  %v308 = load i64, ptr %v307, align 8
  %v309 = getelementptr inbounds i64, ptr %v1, i64 81
  %v310 = load i64, ptr %v309, align 8
  %v311 = getelementptr inbounds i64, ptr %v1, i64 82
  %v312 = load i64, ptr %v311, align 8
  %v313 = getelementptr inbounds i64, ptr %v1, i64 83
  %v314 = load i64, ptr %v313, align 8
  %v315 = getelementptr inbounds i64, ptr %v1, i64 84
  %v316 = load i64, ptr %v315, align 8
  %v317 = getelementptr inbounds i64, ptr %v1, i64 85
  %v318 = load i64, ptr %v317, align 8
  %v319 = getelementptr inbounds i64, ptr %v1, i64 86
  %v320 = load i64, ptr %v319, align 8
  %v321 = getelementptr inbounds i64, ptr %v1, i64 87
  %v322 = load i64, ptr %v321, align 8
  %v323 = getelementptr inbounds i64, ptr %v1, i64 88
  %v324 = load i64, ptr %v323, align 8
  %v325 = getelementptr inbounds i64, ptr %v1, i64 89
  %v326 = load i64, ptr %v325, align 8
  %v327 = getelementptr inbounds i64, ptr %v1, i64 90
  %v328 = load i64, ptr %v327, align 8
  %v329 = getelementptr inbounds i64, ptr %v1, i64 91
  %v330 = load i64, ptr %v329, align 8
  %v331 = getelementptr inbounds i64, ptr %v1, i64 92
  %v332 = load i64, ptr %v331, align 8
  %v333 = getelementptr inbounds i64, ptr %v1, i64 93
  %v334 = load i64, ptr %v333, align 8
  %v335 = getelementptr inbounds i64, ptr %v1, i64 94
  %v336 = load i64, ptr %v335, align 8
  %v337 = getelementptr inbounds i64, ptr %v1, i64 95
  %v338 = load i64, ptr %v337, align 8
  %v339 = getelementptr inbounds i64, ptr %v1, i64 96
  %v340 = load i64, ptr %v339, align 8
  %v341 = getelementptr inbounds i64, ptr %v1, i64 97
  %v342 = load i64, ptr %v341, align 8
  %v343 = getelementptr inbounds i64, ptr %v1, i64 98
  %v344 = load i64, ptr %v343, align 8
  %v345 = getelementptr inbounds i64, ptr %v1, i64 99
  %v346 = load i64, ptr %v345, align 8
  %v347 = getelementptr inbounds i64, ptr %v1, i64 108
  %v348 = load i64, ptr %v347, align 8
  %v349 = getelementptr inbounds i64, ptr %v1, i64 109
  %v350 = load i64, ptr %v349, align 8
  %v351 = getelementptr inbounds i64, ptr %v1, i64 110
  %v352 = load i64, ptr %v351, align 8
  %v353 = getelementptr inbounds i64, ptr %v1, i64 111
  %v354 = load i64, ptr %v353, align 8
  store i64 0, ptr %v355, align 8
  %v356 = getelementptr inbounds ptr, ptr %v0, i64 117
  %v357 = load ptr, ptr %v356, align 4
  %v358 = mul i64 %v2, 0
  %v359 = add i64 %v358, 1328
  %v360 = getelementptr inbounds float, ptr %v357, i64 %v359
  %v361 = getelementptr inbounds i64, ptr %v1, i64 4
  %v362 = load i64, ptr %v361, align 8
  %v363 = icmp eq i64 %v362, 0
  br i1 %v363, label %b0, label %b1
b0:
  %v364 = icmp eq i64 %v2, 0
  br i1 %v364, label %b2, label %b3
b2:
  br label %b4
b4:
  %v365 = phi i64 [ 0, %b2 ], [ %v396, %b5 ]
  %v366 = icmp slt i64 %v365, 8
  br i1 %v366, label %b5, label %b6
b5:
  %v367 = add i64 0, %v365
  %v368 = sitofp i64 %v367 to float
  %v369 = add i64 0, 0
  %v370 = insertelement <8 x i64> poison, i64 %v369, i64 0
  %v371 = shufflevector <8 x i64> %v370, <8 x i64> poison, <8 x i32> zeroinitializer
  %v372 = add <8 x i64> %v371, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v373 = sitofp <8 x i64> %v372 to <8 x float>
  %v374 = insertelement <8 x float> poison, float %v368, i64 0
  %v375 = shufflevector <8 x float> %v374, <8 x float> poison, <8 x i32> zeroinitializer
  %v376 = fsub <8 x float> %v375, %v373
  %v377 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v378 = shufflevector <8 x float> %v377, <8 x float> poison, <8 x i32> zeroinitializer
  %v379 = fcmp olt <8 x float> %v376, %v378
  %v380 = select <8 x i1> %v379, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v381 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v382 = shufflevector <8 x float> %v381, <8 x float> poison, <8 x i32> zeroinitializer
  %v383 = fadd <8 x float> %v376, %v382
  %v384 = fcmp une <8 x float> %v380, splat (float 0x0000000000000000)
  %v385 = select <8 x i1> %v384, <8 x float> %v383, <8 x float> %v376
  %v386 = mul i64 %v365, 8
  %v387 = add i64 0, %v386
  %v388 = add i64 %v387, 0
  %v389 = getelementptr inbounds float, ptr %v86, i64 %v388
  %v390 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v391 = shufflevector <8 x float> %v390, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v391, ptr %v389, align 4
  %v392 = mul i64 %v365, 8
  %v393 = add i64 0, %v392
  %v394 = add i64 %v393, 0
  %v395 = getelementptr inbounds float, ptr %v88, i64 %v394
  store <8 x float> %v385, ptr %v395, align 4
  %v396 = add nsw i64 %v365, 1
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v397 = icmp sgt i64 %v3, 1
  br i1 %v397, label %b7, label %b8
b7:
  %v398 = getelementptr inbounds i64, ptr %v1, i64 3
  %v399 = atomicrmw add ptr %v398, i64 1 acq_rel
  %v400 = load i64, ptr %v355, align 8
  %v401 = add i64 %v400, 1
  store i64 %v401, ptr %v355, align 8
  %v402 = mul i64 %v3, %v401
  br label %b9
b9:
  %v403 = load atomic i64, ptr %v398 acquire, align 8
  %v404 = icmp slt i64 %v403, %v402
  br i1 %v404, label %b10, label %b11
b10:
  %v405 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v406 = getelementptr inbounds i64, ptr %v1, i64 4
  %v407 = load i64, ptr %v406, align 8
  %v408 = icmp eq i64 %v407, 0
  br i1 %v408, label %b12, label %b13
b12:
  %v409 = icmp eq i64 %v2, 0
  br i1 %v409, label %b14, label %b15
b14:
  %v410 = add i64 0, 0
  %v411 = getelementptr inbounds float, ptr %v90, i64 %v410
  %v412 = insertelement <8 x float> poison, float 0x3FC0000000000000, i64 0
  %v413 = shufflevector <8 x float> %v412, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v413, ptr %v411, align 4
  %v414 = add i64 0, 0
  %v415 = getelementptr inbounds float, ptr %v92, i64 %v414
  %v416 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v417 = shufflevector <8 x float> %v416, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v417, ptr %v415, align 4
  br label %b15
b15:
  br label %b13
b13:
  %v418 = icmp sgt i64 %v3, 1
  br i1 %v418, label %b16, label %b17
b16:
  %v419 = getelementptr inbounds i64, ptr %v1, i64 3
  %v420 = atomicrmw add ptr %v419, i64 1 acq_rel
  %v421 = load i64, ptr %v355, align 8
  %v422 = add i64 %v421, 1
  store i64 %v422, ptr %v355, align 8
  %v423 = mul i64 %v3, %v422
  br label %b18
b18:
  %v424 = load atomic i64, ptr %v419 acquire, align 8
  %v425 = icmp slt i64 %v424, %v423
  br i1 %v425, label %b19, label %b20
b19:
  %v426 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v427 = getelementptr inbounds i64, ptr %v1, i64 4
  %v428 = load i64, ptr %v427, align 8
  %v429 = icmp eq i64 %v428, 0
  br i1 %v429, label %b21, label %b22
b21:
  %v430 = icmp eq i64 %v2, 0
  br i1 %v430, label %b23, label %b24
b23:
  br label %b25
b25:
  %v431 = phi i64 [ 0, %b23 ], [ %v458, %b26 ]
  %v432 = icmp slt i64 %v431, 3
  br i1 %v432, label %b26, label %b27
b26:
  %v433 = add i64 0, %v431
  %v434 = sitofp i64 %v433 to float
  %v435 = fsub float %v434, 0x3FF0000000000000
  %v436 = add i64 0, 0
  %v437 = insertelement <8 x i64> poison, i64 %v436, i64 0
  %v438 = shufflevector <8 x i64> %v437, <8 x i64> poison, <8 x i32> zeroinitializer
  %v439 = add <8 x i64> %v438, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v440 = sitofp <8 x i64> %v439 to <8 x float>
  %v441 = insertelement <8 x float> poison, float %v435, i64 0
  %v442 = shufflevector <8 x float> %v441, <8 x float> poison, <8 x i32> zeroinitializer
  %v443 = fsub <8 x float> %v440, %v442
  %v444 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v445 = shufflevector <8 x float> %v444, <8 x float> poison, <8 x i32> zeroinitializer
  %v446 = fdiv <8 x float> %v443, %v445
  %v447 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v446)
  %v448 = fmul <8 x float> %v447, %v445
  %v449 = fsub <8 x float> %v443, %v448
  %v450 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v451 = shufflevector <8 x float> %v450, <8 x float> poison, <8 x i32> zeroinitializer
  %v452 = fcmp oeq <8 x float> %v449, %v451
  %v453 = select <8 x i1> %v452, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v454 = mul i64 %v431, 8
  %v455 = add i64 0, %v454
  %v456 = add i64 %v455, 0
  %v457 = getelementptr inbounds float, ptr %v94, i64 %v456
  store <8 x float> %v453, ptr %v457, align 4
  %v458 = add nsw i64 %v431, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v459 = icmp sgt i64 %v3, 1
  br i1 %v459, label %b28, label %b29
b28:
  %v460 = getelementptr inbounds i64, ptr %v1, i64 3
  %v461 = atomicrmw add ptr %v460, i64 1 acq_rel
  %v462 = load i64, ptr %v355, align 8
  %v463 = add i64 %v462, 1
  store i64 %v463, ptr %v355, align 8
  %v464 = mul i64 %v3, %v463
  br label %b30
b30:
  %v465 = load atomic i64, ptr %v460 acquire, align 8
  %v466 = icmp slt i64 %v465, %v464
  br i1 %v466, label %b31, label %b32
b31:
  %v467 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v468 = getelementptr inbounds i64, ptr %v1, i64 4
  %v469 = load i64, ptr %v468, align 8
  %v470 = icmp eq i64 %v469, 0
  br i1 %v470, label %b33, label %b34
b33:
  %v471 = getelementptr inbounds i64, ptr %v1, i64 123
  %v472 = load i64, ptr %v471, align 8
  %v473 = icmp eq i64 %v472, 0
  br i1 %v473, label %b35, label %b36
b35:
  %v474 = add i64 %v7, 0
  %v475 = sdiv i64 %v474, 1
  %v476 = add i64 %v2, 1
  %v477 = mul i64 %v475, %v2
  %v478 = sdiv i64 %v477, %v3
  %v479 = mul i64 %v478, 1
  %v480 = icmp slt i64 %v479, %v7
  %v481 = select i1 %v480, i64 %v479, i64 %v7
  %v482 = mul i64 %v475, %v476
  %v483 = sdiv i64 %v482, %v3
  %v484 = mul i64 %v483, 1
  %v485 = icmp slt i64 %v484, %v7
  %v486 = select i1 %v485, i64 %v484, i64 %v7
  br label %b37
b37:
  %v487 = phi i64 [ %v481, %b35 ], [ %v501, %b42 ]
  %v488 = icmp slt i64 %v487, %v486
  br i1 %v488, label %b38, label %b39
b38:
  %v489 = and i64 0, %v248
  %v490 = mul i64 %v489, %v7
  %v491 = add i64 %v490, %v487
  %v492 = mul i64 %v491, 64
  %v493 = getelementptr inbounds float, ptr %v32, i64 %v492
  br label %b40
b40:
  %v494 = phi i64 [ 0, %b38 ], [ %v500, %b41 ]
  %v495 = icmp slt i64 %v494, 64
  br i1 %v495, label %b41, label %b42
b41:
  %v496 = add i64 0, %v494
  %v497 = getelementptr inbounds float, ptr %v493, i64 %v496
  %v498 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v499 = shufflevector <8 x float> %v498, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v499, ptr %v497, align 4
  %v500 = add nsw i64 %v494, 8
  br label %b40
b42:
  %v501 = add nsw i64 %v487, 1
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v502 = icmp sgt i64 %v3, 1
  br i1 %v502, label %b43, label %b44
b43:
  %v503 = getelementptr inbounds i64, ptr %v1, i64 3
  %v504 = atomicrmw add ptr %v503, i64 1 acq_rel
  %v505 = load i64, ptr %v355, align 8
  %v506 = add i64 %v505, 1
  store i64 %v506, ptr %v355, align 8
  %v507 = mul i64 %v3, %v506
  br label %b45
b45:
  %v508 = load atomic i64, ptr %v503 acquire, align 8
  %v509 = icmp slt i64 %v508, %v507
  br i1 %v509, label %b46, label %b47
b46:
  %v510 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v511 = getelementptr inbounds i64, ptr %v1, i64 4
  %v512 = load i64, ptr %v511, align 8
  %v513 = icmp eq i64 %v512, 0
  br i1 %v513, label %b48, label %b49
b48:
  %v514 = getelementptr inbounds i64, ptr %v1, i64 124
  %v515 = load i64, ptr %v514, align 8
  %v516 = icmp eq i64 %v515, 0
  br i1 %v516, label %b50, label %b51
b50:
  %v517 = add i64 %v7, 0
  %v518 = sdiv i64 %v517, 1
  %v519 = add i64 %v2, 1
  %v520 = mul i64 %v518, %v2
  %v521 = sdiv i64 %v520, %v3
  %v522 = mul i64 %v521, 1
  %v523 = icmp slt i64 %v522, %v7
  %v524 = select i1 %v523, i64 %v522, i64 %v7
  %v525 = mul i64 %v518, %v519
  %v526 = sdiv i64 %v525, %v3
  %v527 = mul i64 %v526, 1
  %v528 = icmp slt i64 %v527, %v7
  %v529 = select i1 %v528, i64 %v527, i64 %v7
  br label %b52
b52:
  %v530 = phi i64 [ %v524, %b50 ], [ %v541, %b53 ]
  %v531 = icmp slt i64 %v530, %v529
  br i1 %v531, label %b53, label %b54
b53:
  %v532 = and i64 0, %v250
  %v533 = mul i64 %v532, %v7
  %v534 = add i64 %v533, %v530
  %v535 = mul i64 %v534, 8
  %v536 = getelementptr inbounds float, ptr %v34, i64 %v535
  %v537 = add i64 0, 0
  %v538 = getelementptr inbounds float, ptr %v536, i64 %v537
  %v539 = insertelement <8 x float> poison, float 0x3FC0000000000000, i64 0
  %v540 = shufflevector <8 x float> %v539, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v540, ptr %v538, align 4
  %v541 = add nsw i64 %v530, 1
  br label %b52
b54:
  br label %b51
b51:
  br label %b49
b49:
  %v542 = icmp sgt i64 %v3, 1
  br i1 %v542, label %b55, label %b56
b55:
  %v543 = getelementptr inbounds i64, ptr %v1, i64 3
  %v544 = atomicrmw add ptr %v543, i64 1 acq_rel
  %v545 = load i64, ptr %v355, align 8
  %v546 = add i64 %v545, 1
  store i64 %v546, ptr %v355, align 8
  %v547 = mul i64 %v3, %v546
  br label %b57
b57:
  %v548 = load atomic i64, ptr %v543 acquire, align 8
  %v549 = icmp slt i64 %v548, %v547
  br i1 %v549, label %b58, label %b59
b58:
  %v550 = call i32 @sched_yield()
  br label %b57
b59:
  br label %b56
b56:
  %v551 = getelementptr inbounds i64, ptr %v1, i64 4
  %v552 = load i64, ptr %v551, align 8
  %v553 = icmp eq i64 %v552, 0
  br i1 %v553, label %b60, label %b61
b60:
  %v554 = getelementptr inbounds i64, ptr %v1, i64 125
  %v555 = load i64, ptr %v554, align 8
  %v556 = icmp eq i64 %v555, 0
  br i1 %v556, label %b62, label %b63
b62:
  %v557 = add i64 %v7, 0
  %v558 = sdiv i64 %v557, 1
  %v559 = add i64 %v2, 1
  %v560 = mul i64 %v558, %v2
  %v561 = sdiv i64 %v560, %v3
  %v562 = mul i64 %v561, 1
  %v563 = icmp slt i64 %v562, %v7
  %v564 = select i1 %v563, i64 %v562, i64 %v7
  %v565 = mul i64 %v558, %v559
  %v566 = sdiv i64 %v565, %v3
  %v567 = mul i64 %v566, 1
  %v568 = icmp slt i64 %v567, %v7
  %v569 = select i1 %v568, i64 %v567, i64 %v7
  br label %b64
b64:
  %v570 = phi i64 [ %v564, %b62 ], [ %v581, %b65 ]
  %v571 = icmp slt i64 %v570, %v569
  br i1 %v571, label %b65, label %b66
b65:
  %v572 = and i64 0, %v252
  %v573 = mul i64 %v572, %v7
  %v574 = add i64 %v573, %v570
  %v575 = mul i64 %v574, 8
  %v576 = getelementptr inbounds float, ptr %v36, i64 %v575
  %v577 = add i64 0, 0
  %v578 = getelementptr inbounds float, ptr %v576, i64 %v577
  %v579 = insertelement <8 x float> poison, float 0x3FC0000000000000, i64 0
  %v580 = shufflevector <8 x float> %v579, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v580, ptr %v578, align 4
  %v581 = add nsw i64 %v570, 1
  br label %b64
b66:
  br label %b63
b63:
  br label %b61
b61:
  %v582 = icmp sgt i64 %v3, 1
  br i1 %v582, label %b67, label %b68
b67:
  %v583 = getelementptr inbounds i64, ptr %v1, i64 3
  %v584 = atomicrmw add ptr %v583, i64 1 acq_rel
  %v585 = load i64, ptr %v355, align 8
  %v586 = add i64 %v585, 1
  store i64 %v586, ptr %v355, align 8
  %v587 = mul i64 %v3, %v586
  br label %b69
b69:
  %v588 = load atomic i64, ptr %v583 acquire, align 8
  %v589 = icmp slt i64 %v588, %v587
  br i1 %v589, label %b70, label %b71
b70:
  %v590 = call i32 @sched_yield()
  br label %b69
b71:
  br label %b68
b68:
  %v591 = getelementptr inbounds i64, ptr %v1, i64 4
  %v592 = load i64, ptr %v591, align 8
  %v593 = icmp eq i64 %v592, 0
  br i1 %v593, label %b72, label %b73
b72:
  %v594 = getelementptr inbounds i64, ptr %v1, i64 126
  %v595 = load i64, ptr %v594, align 8
  %v596 = icmp eq i64 %v595, 0
  br i1 %v596, label %b74, label %b75
b74:
  %v597 = add i64 %v7, 0
  %v598 = sdiv i64 %v597, 1
  %v599 = add i64 %v2, 1
  %v600 = mul i64 %v598, %v2
  %v601 = sdiv i64 %v600, %v3
  %v602 = mul i64 %v601, 1
  %v603 = icmp slt i64 %v602, %v7
  %v604 = select i1 %v603, i64 %v602, i64 %v7
  %v605 = mul i64 %v598, %v599
  %v606 = sdiv i64 %v605, %v3
  %v607 = mul i64 %v606, 1
  %v608 = icmp slt i64 %v607, %v7
  %v609 = select i1 %v608, i64 %v607, i64 %v7
  br label %b76
b76:
  %v610 = phi i64 [ %v604, %b74 ], [ %v621, %b77 ]
  %v611 = icmp slt i64 %v610, %v609
  br i1 %v611, label %b77, label %b78
b77:
  %v612 = and i64 0, %v254
  %v613 = mul i64 %v612, %v7
  %v614 = add i64 %v613, %v610
  %v615 = mul i64 %v614, 8
  %v616 = getelementptr inbounds float, ptr %v38, i64 %v615
  %v617 = add i64 0, 0
  %v618 = getelementptr inbounds float, ptr %v616, i64 %v617
  %v619 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v620 = shufflevector <8 x float> %v619, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v620, ptr %v618, align 4
  %v621 = add nsw i64 %v610, 1
  br label %b76
b78:
  br label %b75
b75:
  br label %b73
b73:
  %v622 = icmp sgt i64 %v3, 1
  br i1 %v622, label %b79, label %b80
b79:
  %v623 = getelementptr inbounds i64, ptr %v1, i64 3
  %v624 = atomicrmw add ptr %v623, i64 1 acq_rel
  %v625 = load i64, ptr %v355, align 8
  %v626 = add i64 %v625, 1
  store i64 %v626, ptr %v355, align 8
  %v627 = mul i64 %v3, %v626
  br label %b81
b81:
  %v628 = load atomic i64, ptr %v623 acquire, align 8
  %v629 = icmp slt i64 %v628, %v627
  br i1 %v629, label %b82, label %b83
b82:
  %v630 = call i32 @sched_yield()
  br label %b81
b83:
  br label %b80
b80:
  %v631 = getelementptr inbounds i64, ptr %v1, i64 4
  %v632 = load i64, ptr %v631, align 8
  %v633 = icmp eq i64 %v632, 0
  br i1 %v633, label %b84, label %b85
b84:
  %v634 = getelementptr inbounds i64, ptr %v1, i64 127
  %v635 = load i64, ptr %v634, align 8
  %v636 = icmp eq i64 %v635, 0
  br i1 %v636, label %b86, label %b87
b86:
  %v637 = add i64 %v7, 0
  %v638 = sdiv i64 %v637, 1
  %v639 = add i64 %v2, 1
  %v640 = mul i64 %v638, %v2
  %v641 = sdiv i64 %v640, %v3
  %v642 = mul i64 %v641, 1
  %v643 = icmp slt i64 %v642, %v7
  %v644 = select i1 %v643, i64 %v642, i64 %v7
  %v645 = mul i64 %v638, %v639
  %v646 = sdiv i64 %v645, %v3
  %v647 = mul i64 %v646, 1
  %v648 = icmp slt i64 %v647, %v7
  %v649 = select i1 %v648, i64 %v647, i64 %v7
  br label %b88
b88:
  %v650 = phi i64 [ %v644, %b86 ], [ %v661, %b89 ]
  %v651 = icmp slt i64 %v650, %v649
  br i1 %v651, label %b89, label %b90
b89:
  %v652 = and i64 0, %v256
  %v653 = mul i64 %v652, %v7
  %v654 = add i64 %v653, %v650
  %v655 = mul i64 %v654, 8
  %v656 = getelementptr inbounds float, ptr %v40, i64 %v655
  %v657 = add i64 0, 0
  %v658 = getelementptr inbounds float, ptr %v656, i64 %v657
  %v659 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v660 = shufflevector <8 x float> %v659, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v660, ptr %v658, align 4
  %v661 = add nsw i64 %v650, 1
  br label %b88
b90:
  br label %b87
b87:
  br label %b85
b85:
  %v662 = icmp sgt i64 %v3, 1
  br i1 %v662, label %b91, label %b92
b91:
  %v663 = getelementptr inbounds i64, ptr %v1, i64 3
  %v664 = atomicrmw add ptr %v663, i64 1 acq_rel
  %v665 = load i64, ptr %v355, align 8
  %v666 = add i64 %v665, 1
  store i64 %v666, ptr %v355, align 8
  %v667 = mul i64 %v3, %v666
  br label %b93
b93:
  %v668 = load atomic i64, ptr %v663 acquire, align 8
  %v669 = icmp slt i64 %v668, %v667
  br i1 %v669, label %b94, label %b95
b94:
  %v670 = call i32 @sched_yield()
  br label %b93
b95:
  br label %b92
b92:
  %v671 = getelementptr inbounds i64, ptr %v1, i64 4
  %v672 = load i64, ptr %v671, align 8
  %v673 = icmp eq i64 %v672, 0
  br i1 %v673, label %b96, label %b97
b96:
  %v674 = getelementptr inbounds i64, ptr %v1, i64 128
  %v675 = load i64, ptr %v674, align 8
  %v676 = icmp eq i64 %v675, 0
  br i1 %v676, label %b98, label %b99
b98:
  %v677 = add i64 %v7, 0
  %v678 = sdiv i64 %v677, 1
  %v679 = add i64 %v2, 1
  %v680 = mul i64 %v678, %v2
  %v681 = sdiv i64 %v680, %v3
  %v682 = mul i64 %v681, 1
  %v683 = icmp slt i64 %v682, %v7
  %v684 = select i1 %v683, i64 %v682, i64 %v7
  %v685 = mul i64 %v678, %v679
  %v686 = sdiv i64 %v685, %v3
  %v687 = mul i64 %v686, 1
  %v688 = icmp slt i64 %v687, %v7
  %v689 = select i1 %v688, i64 %v687, i64 %v7
  br label %b100
b100:
  %v690 = phi i64 [ %v684, %b98 ], [ %v701, %b101 ]
  %v691 = icmp slt i64 %v690, %v689
  br i1 %v691, label %b101, label %b102
b101:
  %v692 = and i64 0, %v258
  %v693 = mul i64 %v692, %v7
  %v694 = add i64 %v693, %v690
  %v695 = mul i64 %v694, 8
  %v696 = getelementptr inbounds float, ptr %v42, i64 %v695
  %v697 = add i64 0, 0
  %v698 = getelementptr inbounds float, ptr %v696, i64 %v697
  %v699 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v700 = shufflevector <8 x float> %v699, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v700, ptr %v698, align 4
  %v701 = add nsw i64 %v690, 1
  br label %b100
b102:
  br label %b99
b99:
  br label %b97
b97:
  %v702 = icmp sgt i64 %v3, 1
  br i1 %v702, label %b103, label %b104
b103:
  %v703 = getelementptr inbounds i64, ptr %v1, i64 3
  %v704 = atomicrmw add ptr %v703, i64 1 acq_rel
  %v705 = load i64, ptr %v355, align 8
  %v706 = add i64 %v705, 1
  store i64 %v706, ptr %v355, align 8
  %v707 = mul i64 %v3, %v706
  br label %b105
b105:
  %v708 = load atomic i64, ptr %v703 acquire, align 8
  %v709 = icmp slt i64 %v708, %v707
  br i1 %v709, label %b106, label %b107
b106:
  %v710 = call i32 @sched_yield()
  br label %b105
b107:
  br label %b104
b104:
  %v711 = getelementptr inbounds float, ptr %v357, i64 0
  %v712 = getelementptr inbounds i64, ptr %v1, i64 4
  %v713 = load i64, ptr %v712, align 8
  %v714 = icmp eq i64 %v713, 0
  br i1 %v714, label %b108, label %b109
b108:
  %v715 = add i64 1, 0
  %v716 = sdiv i64 %v715, 1
  %v717 = add i64 %v2, 1
  %v718 = mul i64 %v716, %v2
  %v719 = sdiv i64 %v718, %v3
  %v720 = mul i64 %v719, 1
  %v721 = icmp slt i64 %v720, 1
  %v722 = select i1 %v721, i64 %v720, i64 1
  %v723 = mul i64 %v716, %v717
  %v724 = sdiv i64 %v723, %v3
  %v725 = mul i64 %v724, 1
  %v726 = icmp slt i64 %v725, 1
  %v727 = select i1 %v726, i64 %v725, i64 1
  %v728 = icmp slt i64 %v727, 1
  %v729 = select i1 %v728, i64 %v727, i64 1
  br label %b110
b110:
  %v730 = phi i64 [ %v722, %b108 ], [ %v771, %b111 ]
  %v731 = icmp slt i64 %v730, %v729
  br i1 %v731, label %b111, label %b112
b111:
  %v732 = mul i64 %v730, 256
  %v733 = mul i64 %v730, 32
  %v734 = add i64 %v732, 0
  %v735 = add i64 %v733, 0
  %v736 = getelementptr inbounds float, ptr %v711, i64 %v734
  %v737 = sub i64 32, %v735
  %v738 = icmp slt i64 %v737, 0
  %v739 = select i1 %v738, i64 0, i64 %v737
  %v740 = mul i64 %v735, 16
  %v741 = add i64 0, %v740
  %v742 = getelementptr inbounds float, ptr %v12, i64 %v741
  call void @pack_turned(ptr %v742, i64 16, i64 1, i64 8, i64 %v739, ptr %v736, i64 32)
  %v743 = add i64 %v732, 8
  %v744 = add i64 %v733, 8
  %v745 = getelementptr inbounds float, ptr %v711, i64 %v743
  %v746 = sub i64 32, %v744
  %v747 = icmp slt i64 %v746, 0
  %v748 = select i1 %v747, i64 0, i64 %v746
  %v749 = mul i64 %v744, 16
  %v750 = add i64 0, %v749
  %v751 = getelementptr inbounds float, ptr %v12, i64 %v750
  call void @pack_turned(ptr %v751, i64 16, i64 1, i64 8, i64 %v748, ptr %v745, i64 32)
  %v752 = add i64 %v732, 16
  %v753 = add i64 %v733, 16
  %v754 = getelementptr inbounds float, ptr %v711, i64 %v752
  %v755 = sub i64 32, %v753
  %v756 = icmp slt i64 %v755, 0
  %v757 = select i1 %v756, i64 0, i64 %v755
  %v758 = mul i64 %v753, 16
  %v759 = add i64 0, %v758
  %v760 = getelementptr inbounds float, ptr %v12, i64 %v759
  call void @pack_turned(ptr %v760, i64 16, i64 1, i64 8, i64 %v757, ptr %v754, i64 32)
  %v761 = add i64 %v732, 24
  %v762 = add i64 %v733, 24
  %v763 = getelementptr inbounds float, ptr %v711, i64 %v761
  %v764 = sub i64 32, %v762
  %v765 = icmp slt i64 %v764, 0
  %v766 = select i1 %v765, i64 0, i64 %v764
  %v767 = mul i64 %v762, 16
  %v768 = add i64 0, %v767
  %v769 = getelementptr inbounds float, ptr %v12, i64 %v768
  call void @pack_turned(ptr %v769, i64 16, i64 1, i64 8, i64 %v766, ptr %v763, i64 32)
  %v770 = add i64 %v732, 256
  %v771 = add nsw i64 %v730, 1
  br label %b110
b112:
  br label %b109
b109:
  %v772 = icmp sgt i64 %v3, 1
  br i1 %v772, label %b113, label %b114
b113:
  %v773 = getelementptr inbounds i64, ptr %v1, i64 3
  %v774 = atomicrmw add ptr %v773, i64 1 acq_rel
  %v775 = load i64, ptr %v355, align 8
  %v776 = add i64 %v775, 1
  store i64 %v776, ptr %v355, align 8
  %v777 = mul i64 %v3, %v776
  br label %b115
b115:
  %v778 = load atomic i64, ptr %v773 acquire, align 8
  %v779 = icmp slt i64 %v778, %v777
  br i1 %v779, label %b116, label %b117
b116:
  %v780 = call i32 @sched_yield()
  br label %b115
b117:
  br label %b114
b114:
  %v781 = getelementptr inbounds float, ptr %v357, i64 256
  %v782 = getelementptr inbounds float, ptr %v357, i64 768
  %v783 = getelementptr inbounds float, ptr %v357, i64 1024
  %v784 = getelementptr inbounds float, ptr %v357, i64 1152
  %v785 = getelementptr inbounds i64, ptr %v1, i64 4
  %v786 = load i64, ptr %v785, align 8
  %v787 = icmp eq i64 %v786, 0
  br i1 %v787, label %b118, label %b119
b118:
  %v788 = add i64 1, 0
  %v789 = sdiv i64 %v788, 1
  %v790 = add i64 %v2, 1
  %v791 = mul i64 %v789, %v2
  %v792 = sdiv i64 %v791, %v3
  %v793 = mul i64 %v792, 1
  %v794 = icmp slt i64 %v793, 1
  %v795 = select i1 %v794, i64 %v793, i64 1
  %v796 = mul i64 %v789, %v790
  %v797 = sdiv i64 %v796, %v3
  %v798 = mul i64 %v797, 1
  %v799 = icmp slt i64 %v798, 1
  %v800 = select i1 %v799, i64 %v798, i64 1
  %v801 = icmp slt i64 %v800, 1
  %v802 = select i1 %v801, i64 %v800, i64 1
  br label %b120
b120:
  %v803 = phi i64 [ %v795, %b118 ], [ %v881, %b121 ]
  %v804 = icmp slt i64 %v803, %v802
  br i1 %v804, label %b121, label %b122
b121:
  %v805 = mul i64 %v803, 512
  %v806 = mul i64 %v803, 8
  %v807 = add i64 %v805, 0
  %v808 = add i64 %v806, 0
  %v809 = getelementptr inbounds float, ptr %v781, i64 %v807
  %v810 = sub i64 8, %v808
  %v811 = icmp slt i64 %v810, 0
  %v812 = select i1 %v811, i64 0, i64 %v810
  %v813 = mul i64 %v808, 16
  %v814 = add i64 136, %v813
  %v815 = getelementptr inbounds float, ptr %v12, i64 %v814
  call void @pack_turned(ptr %v815, i64 16, i64 1, i64 8, i64 %v812, ptr %v809, i64 32)
  %v816 = add i64 %v805, 8
  %v817 = add i64 %v806, 0
  %v818 = getelementptr inbounds float, ptr %v781, i64 %v816
  %v819 = sub i64 8, %v817
  %v820 = icmp slt i64 %v819, 0
  %v821 = select i1 %v820, i64 0, i64 %v819
  %v822 = mul i64 %v817, 16
  %v823 = add i64 8, %v822
  %v824 = getelementptr inbounds float, ptr %v12, i64 %v823
  call void @pack_turned(ptr %v824, i64 16, i64 1, i64 8, i64 %v821, ptr %v818, i64 32)
  %v825 = add i64 %v805, 16
  %v826 = add i64 %v806, 0
  %v827 = getelementptr inbounds float, ptr %v781, i64 %v825
  %v828 = sub i64 8, %v826
  %v829 = icmp slt i64 %v828, 0
  %v830 = select i1 %v829, i64 0, i64 %v828
  %v831 = mul i64 %v826, 16
  %v832 = add i64 264, %v831
  %v833 = getelementptr inbounds float, ptr %v12, i64 %v832
  call void @pack_turned(ptr %v833, i64 16, i64 1, i64 8, i64 %v830, ptr %v827, i64 32)
  %v834 = add i64 %v805, 24
  %v835 = add i64 %v806, 0
  %v836 = getelementptr inbounds float, ptr %v781, i64 %v834
  %v837 = sub i64 8, %v835
  %v838 = icmp slt i64 %v837, 0
  %v839 = select i1 %v838, i64 0, i64 %v837
  %v840 = mul i64 %v835, 16
  %v841 = add i64 392, %v840
  %v842 = getelementptr inbounds float, ptr %v12, i64 %v841
  call void @pack_turned(ptr %v842, i64 16, i64 1, i64 8, i64 %v839, ptr %v836, i64 32)
  %v843 = add i64 %v805, 256
  %v844 = add i64 %v843, 0
  %v845 = add i64 %v806, 0
  %v846 = getelementptr inbounds float, ptr %v781, i64 %v844
  %v847 = sub i64 8, %v845
  %v848 = icmp slt i64 %v847, 0
  %v849 = select i1 %v848, i64 0, i64 %v847
  %v850 = mul i64 %v845, 8
  %v851 = add i64 64, %v850
  %v852 = getelementptr inbounds float, ptr %v14, i64 %v851
  call void @pack_turned(ptr %v852, i64 8, i64 1, i64 8, i64 %v849, ptr %v846, i64 32)
  %v853 = add i64 %v843, 8
  %v854 = add i64 %v806, 0
  %v855 = getelementptr inbounds float, ptr %v781, i64 %v853
  %v856 = sub i64 8, %v854
  %v857 = icmp slt i64 %v856, 0
  %v858 = select i1 %v857, i64 0, i64 %v856
  %v859 = mul i64 %v854, 8
  %v860 = add i64 0, %v859
  %v861 = getelementptr inbounds float, ptr %v14, i64 %v860
  call void @pack_turned(ptr %v861, i64 8, i64 1, i64 8, i64 %v858, ptr %v855, i64 32)
  %v862 = add i64 %v843, 16
  %v863 = add i64 %v806, 0
  %v864 = getelementptr inbounds float, ptr %v781, i64 %v862
  %v865 = sub i64 8, %v863
  %v866 = icmp slt i64 %v865, 0
  %v867 = select i1 %v866, i64 0, i64 %v865
  %v868 = mul i64 %v863, 8
  %v869 = add i64 128, %v868
  %v870 = getelementptr inbounds float, ptr %v14, i64 %v869
  call void @pack_turned(ptr %v870, i64 8, i64 1, i64 8, i64 %v867, ptr %v864, i64 32)
  %v871 = add i64 %v843, 24
  %v872 = add i64 %v806, 0
  %v873 = getelementptr inbounds float, ptr %v781, i64 %v871
  %v874 = sub i64 8, %v872
  %v875 = icmp slt i64 %v874, 0
  %v876 = select i1 %v875, i64 0, i64 %v874
  %v877 = mul i64 %v872, 8
  %v878 = add i64 192, %v877
  %v879 = getelementptr inbounds float, ptr %v14, i64 %v878
  call void @pack_turned(ptr %v879, i64 8, i64 1, i64 8, i64 %v876, ptr %v873, i64 32)
  %v880 = add i64 %v843, 256
  %v881 = add nsw i64 %v803, 1
  br label %b120
b122:
  %v882 = add i64 1, 0
  %v883 = sdiv i64 %v882, 1
  %v884 = add i64 %v2, 1
  %v885 = mul i64 %v883, %v2
  %v886 = sdiv i64 %v885, %v3
  %v887 = mul i64 %v886, 1
  %v888 = icmp slt i64 %v887, 1
  %v889 = select i1 %v888, i64 %v887, i64 1
  %v890 = mul i64 %v883, %v884
  %v891 = sdiv i64 %v890, %v3
  %v892 = mul i64 %v891, 1
  %v893 = icmp slt i64 %v892, 1
  %v894 = select i1 %v893, i64 %v892, i64 1
  %v895 = icmp slt i64 %v894, 1
  %v896 = select i1 %v895, i64 %v894, i64 1
  br label %b123
b123:
  %v897 = phi i64 [ %v889, %b122 ], [ %v938, %b124 ]
  %v898 = icmp slt i64 %v897, %v896
  br i1 %v898, label %b124, label %b125
b124:
  %v899 = mul i64 %v897, 256
  %v900 = mul i64 %v897, 32
  %v901 = add i64 %v899, 0
  %v902 = add i64 %v900, 0
  %v903 = getelementptr inbounds float, ptr %v782, i64 %v901
  %v904 = sub i64 30, %v902
  %v905 = icmp slt i64 %v904, 0
  %v906 = select i1 %v905, i64 0, i64 %v904
  %v907 = mul i64 %v902, 8
  %v908 = add i64 0, %v907
  %v909 = getelementptr inbounds float, ptr %v18, i64 %v908
  call void @pack_turned(ptr %v909, i64 8, i64 1, i64 8, i64 %v906, ptr %v903, i64 32)
  %v910 = add i64 %v899, 8
  %v911 = add i64 %v900, 8
  %v912 = getelementptr inbounds float, ptr %v782, i64 %v910
  %v913 = sub i64 30, %v911
  %v914 = icmp slt i64 %v913, 0
  %v915 = select i1 %v914, i64 0, i64 %v913
  %v916 = mul i64 %v911, 8
  %v917 = add i64 0, %v916
  %v918 = getelementptr inbounds float, ptr %v18, i64 %v917
  call void @pack_turned(ptr %v918, i64 8, i64 1, i64 8, i64 %v915, ptr %v912, i64 32)
  %v919 = add i64 %v899, 16
  %v920 = add i64 %v900, 16
  %v921 = getelementptr inbounds float, ptr %v782, i64 %v919
  %v922 = sub i64 30, %v920
  %v923 = icmp slt i64 %v922, 0
  %v924 = select i1 %v923, i64 0, i64 %v922
  %v925 = mul i64 %v920, 8
  %v926 = add i64 0, %v925
  %v927 = getelementptr inbounds float, ptr %v18, i64 %v926
  call void @pack_turned(ptr %v927, i64 8, i64 1, i64 8, i64 %v924, ptr %v921, i64 32)
  %v928 = add i64 %v899, 24
  %v929 = add i64 %v900, 24
  %v930 = getelementptr inbounds float, ptr %v782, i64 %v928
  %v931 = sub i64 30, %v929
  %v932 = icmp slt i64 %v931, 0
  %v933 = select i1 %v932, i64 0, i64 %v931
  %v934 = mul i64 %v929, 8
  %v935 = add i64 0, %v934
  %v936 = getelementptr inbounds float, ptr %v18, i64 %v935
  call void @pack_turned(ptr %v936, i64 8, i64 1, i64 8, i64 %v933, ptr %v930, i64 32)
  %v937 = add i64 %v899, 256
  %v938 = add nsw i64 %v897, 1
  br label %b123
b125:
  %v939 = add i64 1, 0
  %v940 = sdiv i64 %v939, 1
  %v941 = add i64 %v2, 1
  %v942 = mul i64 %v940, %v2
  %v943 = sdiv i64 %v942, %v3
  %v944 = mul i64 %v943, 1
  %v945 = icmp slt i64 %v944, 1
  %v946 = select i1 %v945, i64 %v944, i64 1
  %v947 = mul i64 %v940, %v941
  %v948 = sdiv i64 %v947, %v3
  %v949 = mul i64 %v948, 1
  %v950 = icmp slt i64 %v949, 1
  %v951 = select i1 %v950, i64 %v949, i64 1
  %v952 = icmp slt i64 %v951, 1
  %v953 = select i1 %v952, i64 %v951, i64 1
  br label %b126
b126:
  %v954 = phi i64 [ %v946, %b125 ], [ %v977, %b127 ]
  %v955 = icmp slt i64 %v954, %v953
  br i1 %v955, label %b127, label %b128
b127:
  %v956 = mul i64 %v954, 128
  %v957 = mul i64 %v954, 16
  %v958 = add i64 %v956, 0
  %v959 = add i64 %v957, 0
  %v960 = getelementptr inbounds float, ptr %v783, i64 %v958
  %v961 = sub i64 14, %v959
  %v962 = icmp slt i64 %v961, 0
  %v963 = select i1 %v962, i64 0, i64 %v961
  %v964 = mul i64 %v959, 8
  %v965 = add i64 0, %v964
  %v966 = getelementptr inbounds float, ptr %v22, i64 %v965
  call void @pack_turned(ptr %v966, i64 8, i64 1, i64 8, i64 %v963, ptr %v960, i64 16)
  %v967 = add i64 %v956, 8
  %v968 = add i64 %v957, 8
  %v969 = getelementptr inbounds float, ptr %v783, i64 %v967
  %v970 = sub i64 14, %v968
  %v971 = icmp slt i64 %v970, 0
  %v972 = select i1 %v971, i64 0, i64 %v970
  %v973 = mul i64 %v968, 8
  %v974 = add i64 0, %v973
  %v975 = getelementptr inbounds float, ptr %v22, i64 %v974
  call void @pack_turned(ptr %v975, i64 8, i64 1, i64 8, i64 %v972, ptr %v969, i64 16)
  %v976 = add i64 %v956, 128
  %v977 = add nsw i64 %v954, 1
  br label %b126
b128:
  %v978 = add i64 1, 0
  %v979 = sdiv i64 %v978, 1
  %v980 = add i64 %v2, 1
  %v981 = mul i64 %v979, %v2
  %v982 = sdiv i64 %v981, %v3
  %v983 = mul i64 %v982, 1
  %v984 = icmp slt i64 %v983, 1
  %v985 = select i1 %v984, i64 %v983, i64 1
  %v986 = mul i64 %v979, %v980
  %v987 = sdiv i64 %v986, %v3
  %v988 = mul i64 %v987, 1
  %v989 = icmp slt i64 %v988, 1
  %v990 = select i1 %v989, i64 %v988, i64 1
  %v991 = icmp slt i64 %v990, 1
  %v992 = select i1 %v991, i64 %v990, i64 1
  br label %b129
b129:
  %v993 = phi i64 [ %v985, %b128 ], [ %v1017, %b130 ]
  %v994 = icmp slt i64 %v993, %v992
  br i1 %v994, label %b130, label %b131
b130:
  %v995 = mul i64 %v993, 48
  %v996 = mul i64 %v993, 8
  %v997 = add i64 %v995, 0
  %v998 = add i64 %v996, 0
  %v999 = getelementptr inbounds float, ptr %v784, i64 %v997
  %v1000 = sub i64 8, %v998
  %v1001 = icmp slt i64 %v1000, 0
  %v1002 = select i1 %v1001, i64 0, i64 %v1000
  %v1003 = mul i64 %v998, 1
  %v1004 = add i64 0, %v1003
  %v1005 = getelementptr inbounds float, ptr %v94, i64 %v1004
  call void @pack_rows(ptr %v1005, i64 1, i64 8, i64 3, i64 %v1002, ptr %v999, i64 8)
  %v1006 = add i64 %v995, 24
  %v1007 = add i64 %v1006, 0
  %v1008 = add i64 %v996, 0
  %v1009 = getelementptr inbounds float, ptr %v784, i64 %v1007
  %v1010 = sub i64 8, %v1008
  %v1011 = icmp slt i64 %v1010, 0
  %v1012 = select i1 %v1011, i64 0, i64 %v1010
  %v1013 = mul i64 %v1008, 1
  %v1014 = add i64 0, %v1013
  %v1015 = getelementptr inbounds float, ptr %v94, i64 %v1014
  call void @pack_rows(ptr %v1015, i64 1, i64 8, i64 3, i64 %v1012, ptr %v1009, i64 8)
  %v1016 = add i64 %v1006, 24
  %v1017 = add nsw i64 %v993, 1
  br label %b129
b131:
  br label %b119
b119:
  %v1018 = icmp sgt i64 %v3, 1
  br i1 %v1018, label %b132, label %b133
b132:
  %v1019 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1020 = atomicrmw add ptr %v1019, i64 1 acq_rel
  %v1021 = load i64, ptr %v355, align 8
  %v1022 = add i64 %v1021, 1
  store i64 %v1022, ptr %v355, align 8
  %v1023 = mul i64 %v3, %v1022
  br label %b134
b134:
  %v1024 = load atomic i64, ptr %v1019 acquire, align 8
  %v1025 = icmp slt i64 %v1024, %v1023
  br i1 %v1025, label %b135, label %b136
b135:
  %v1026 = call i32 @sched_yield()
  br label %b134
b136:
  br label %b133
b133:
  %v1027 = getelementptr inbounds i64, ptr %v1, i64 5
  %v1028 = load i64, ptr %v1027, align 8
  br label %b137
b137:
  %v1029 = phi i64 [ 0, %b133 ], [ %v4665, %b417 ]
  %v1030 = icmp slt i64 %v1029, %v5
  br i1 %v1030, label %b138, label %b139
b138:
  %v1031 = add i64 %v1029, %v1028
  %v1032 = icmp slt i64 %v1031, %v5
  %v1033 = select i1 %v1032, i64 %v1031, i64 %v5
  %v1034 = sub i64 %v1033, %v1029
  %v1035 = mul i64 %v1034, %v7
  %v1037 = add i64 %v1035, 0
  %v1038 = sdiv i64 %v1037, 1
  %v1039 = add i64 %v2, 1
  %v1040 = mul i64 %v1038, %v2
  %v1041 = sdiv i64 %v1040, %v3
  %v1042 = mul i64 %v1041, 1
  %v1043 = icmp slt i64 %v1042, %v1035
  %v1044 = select i1 %v1043, i64 %v1042, i64 %v1035
  %v1045 = mul i64 %v1038, %v1039
  %v1046 = sdiv i64 %v1045, %v3
  %v1047 = mul i64 %v1046, 1
  %v1048 = icmp slt i64 %v1047, %v1035
  %v1049 = select i1 %v1048, i64 %v1047, i64 %v1035
  %v1050 = mul i64 %v1029, %v7
  %v1051 = add i64 %v1044, %v1050
  %v1052 = add i64 %v1049, %v1050
  br label %b140
b140:
  %v1053 = phi i64 [ %v1051, %b138 ], [ %v1109, %b145 ]
  %v1054 = icmp slt i64 %v1053, %v1052
  br i1 %v1054, label %b141, label %b142
b141:
  %v1055 = add i64 %v1053, 96
  %v1056 = icmp slt i64 %v1055, %v1052
  %v1057 = select i1 %v1056, i64 %v1055, i64 %v1052
  br label %b143
b143:
  %v1058 = phi i64 [ 0, %b141 ], [ %v1108, %b148 ]
  %v1059 = icmp slt i64 %v1058, 1
  br i1 %v1059, label %b144, label %b145
b144:
  %v1060 = sub i64 %v1057, %v1053
  %v1061 = sub i64 2, 1
  %v1062 = add i64 %v1060, %v1061
  %v1063 = sdiv i64 %v1062, 2
  br label %b146
b146:
  %v1064 = phi i64 [ 0, %b144 ], [ %v1107, %b153 ]
  %v1065 = icmp slt i64 %v1064, %v1063
  br i1 %v1065, label %b147, label %b148
b147:
  %v1066 = mul i64 %v1060, %v1064
  %v1067 = sdiv i64 %v1066, %v1063
  %v1068 = add i64 %v1053, %v1067
  %v1069 = add i64 %v1064, 1
  %v1070 = mul i64 %v1060, %v1069
  %v1071 = sdiv i64 %v1070, %v1063
  %v1072 = add i64 %v1053, %v1071
  %v1073 = mul i64 %v1058, 256
  %v1074 = getelementptr inbounds float, ptr %v711, i64 %v1073
  %v1075 = sub i64 %v1072, %v1068
  %v1076 = mul i64 %v1068, 8
  %v1077 = getelementptr inbounds float, ptr %v10, i64 %v1076
  %v1078 = getelementptr inbounds float, ptr %v1077, i64 0
  %v1079 = sub i64 %v1075, 1
  %v1080 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v1079
  %v1081 = load ptr, ptr %v1080, align 4
  %v1082 = getelementptr inbounds float, ptr %v1036, i64 0
  %v1083 = icmp sgt i64 %v1075, 0
  br i1 %v1083, label %b149, label %b150
b149:
  call void %v1081(ptr %v1078, i64 8, ptr %v1074, i64 8, ptr %v1082, i64 32, i64 8)
  br label %b150
b150:
  %v1084 = add i64 %v1073, 256
  br label %b151
b151:
  %v1085 = phi i64 [ %v1068, %b150 ], [ %v1106, %b156 ]
  %v1086 = icmp slt i64 %v1085, %v1072
  br i1 %v1086, label %b152, label %b153
b152:
  %v1087 = sub i64 %v1085, %v1068
  %v1088 = mul i64 %v1087, 32
  %v1089 = getelementptr inbounds float, ptr %v1036, i64 %v1088
  %v1090 = mul i64 %v1029, %v7
  %v1091 = sub i64 %v1085, %v1090
  %v1092 = mul i64 %v1091, 32
  %v1093 = getelementptr inbounds float, ptr %v96, i64 %v1092
  br label %b154
b154:
  %v1094 = phi i64 [ 0, %b152 ], [ %v1105, %b155 ]
  %v1095 = icmp slt i64 %v1094, 4
  br i1 %v1095, label %b155, label %b156
b155:
  %v1096 = mul i64 %v1058, 4
  %v1097 = add i64 %v1096, %v1094
  %v1098 = mul i64 %v1097, 8
  %v1099 = add i64 0, %v1094
  %v1100 = mul i64 %v1099, 8
  %v1101 = getelementptr inbounds float, ptr %v1089, i64 %v1100
  %v1102 = load <8 x float>, ptr %v1101, align 4
  %v1103 = add i64 0, %v1098
  %v1104 = getelementptr inbounds float, ptr %v1093, i64 %v1103
  store <8 x float> %v1102, ptr %v1104, align 4
  %v1105 = add nsw i64 %v1094, 1
  br label %b154
b156:
  %v1106 = add nsw i64 %v1085, 1
  br label %b151
b153:
  %v1107 = add nsw i64 %v1064, 1
  br label %b146
b148:
  %v1108 = add nsw i64 %v1058, 1
  br label %b143
b145:
  %v1109 = add nsw i64 %v1053, 96
  br label %b140
b142:
  %v1110 = icmp sgt i64 %v3, 1
  br i1 %v1110, label %b157, label %b158
b157:
  %v1111 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1112 = atomicrmw add ptr %v1111, i64 1 acq_rel
  %v1113 = load i64, ptr %v355, align 8
  %v1114 = add i64 %v1113, 1
  store i64 %v1114, ptr %v355, align 8
  %v1115 = mul i64 %v3, %v1114
  br label %b159
b159:
  %v1116 = load atomic i64, ptr %v1111 acquire, align 8
  %v1117 = icmp slt i64 %v1116, %v1115
  br i1 %v1117, label %b160, label %b161
b160:
  %v1118 = call i32 @sched_yield()
  br label %b159
b161:
  br label %b158
b158:
  br label %b162
b162:
  %v1119 = phi i64 [ %v1029, %b158 ], [ %v4655, %b415 ]
  %v1120 = icmp slt i64 %v1119, %v1033
  br i1 %v1120, label %b163, label %b164
b163:
  %v1122 = add i64 %v7, 0
  %v1123 = sdiv i64 %v1122, 1
  %v1124 = add i64 %v2, 1
  %v1125 = mul i64 %v1123, %v2
  %v1126 = sdiv i64 %v1125, %v3
  %v1127 = mul i64 %v1126, 1
  %v1128 = icmp slt i64 %v1127, %v7
  %v1129 = select i1 %v1128, i64 %v1127, i64 %v7
  %v1130 = mul i64 %v1123, %v1124
  %v1131 = sdiv i64 %v1130, %v3
  %v1132 = mul i64 %v1131, 1
  %v1133 = icmp slt i64 %v1132, %v7
  %v1134 = select i1 %v1133, i64 %v1132, i64 %v7
  br label %b165
b165:
  %v1135 = phi i64 [ %v1129, %b163 ], [ %v1476, %b170 ]
  %v1136 = icmp slt i64 %v1135, %v1134
  br i1 %v1136, label %b166, label %b167
b166:
  %v1137 = add i64 %v1135, 96
  %v1138 = icmp slt i64 %v1137, %v1134
  %v1139 = select i1 %v1138, i64 %v1137, i64 %v1134
  br label %b168
b168:
  %v1140 = phi i64 [ 0, %b166 ], [ %v1475, %b173 ]
  %v1141 = icmp slt i64 %v1140, 1
  br i1 %v1141, label %b169, label %b170
b169:
  %v1142 = sub i64 %v1139, %v1135
  %v1143 = sub i64 2, 1
  %v1144 = add i64 %v1142, %v1143
  %v1145 = sdiv i64 %v1144, 2
  br label %b171
b171:
  %v1146 = phi i64 [ 0, %b169 ], [ %v1474, %b180 ]
  %v1147 = icmp slt i64 %v1146, %v1145
  br i1 %v1147, label %b172, label %b173
b172:
  %v1148 = mul i64 %v1142, %v1146
  %v1149 = sdiv i64 %v1148, %v1145
  %v1150 = add i64 %v1135, %v1149
  %v1151 = add i64 %v1146, 1
  %v1152 = mul i64 %v1142, %v1151
  %v1153 = sdiv i64 %v1152, %v1145
  %v1154 = add i64 %v1135, %v1153
  %v1155 = mul i64 %v1140, 512
  %v1156 = getelementptr inbounds float, ptr %v781, i64 %v1155
  %v1157 = sub i64 %v1154, %v1150
  %v1158 = add i64 %v1119, 0
  %v1159 = and i64 %v1158, %v254
  %v1160 = mul i64 %v1159, %v7
  %v1161 = add i64 %v1160, %v1150
  %v1162 = mul i64 %v1161, 8
  %v1163 = getelementptr inbounds float, ptr %v38, i64 %v1162
  %v1164 = getelementptr inbounds float, ptr %v1163, i64 0
  %v1165 = sub i64 %v1157, 1
  %v1166 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v1165
  %v1167 = load ptr, ptr %v1166, align 4
  %v1168 = getelementptr inbounds float, ptr %v1121, i64 0
  %v1169 = icmp sgt i64 %v1157, 0
  br i1 %v1169, label %b174, label %b175
b174:
  call void %v1167(ptr %v1164, i64 8, ptr %v1156, i64 8, ptr %v1168, i64 64, i64 16)
  br label %b175
b175:
  %v1170 = add i64 %v1155, 256
  %v1171 = getelementptr inbounds float, ptr %v781, i64 %v1170
  %v1172 = sub i64 %v1154, %v1150
  %v1173 = add i64 %v1119, 0
  %v1174 = and i64 %v1173, %v256
  %v1175 = mul i64 %v1174, %v7
  %v1176 = add i64 %v1175, %v1150
  %v1177 = mul i64 %v1176, 8
  %v1178 = getelementptr inbounds float, ptr %v40, i64 %v1177
  %v1179 = getelementptr inbounds float, ptr %v1178, i64 0
  %v1180 = sub i64 %v1172, 1
  %v1181 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v1180
  %v1182 = load ptr, ptr %v1181, align 4
  %v1183 = getelementptr inbounds float, ptr %v1121, i64 8
  %v1184 = icmp sgt i64 %v1172, 0
  br i1 %v1184, label %b176, label %b177
b176:
  call void %v1182(ptr %v1179, i64 8, ptr %v1171, i64 8, ptr %v1183, i64 64, i64 16)
  br label %b177
b177:
  %v1185 = add i64 %v1170, 256
  br label %b178
b178:
  %v1186 = phi i64 [ %v1150, %b177 ], [ %v1473, %b183 ]
  %v1187 = icmp slt i64 %v1186, %v1154
  br i1 %v1187, label %b179, label %b180
b179:
  %v1188 = sub i64 %v1186, %v1150
  %v1189 = mul i64 %v1188, 64
  %v1190 = getelementptr inbounds float, ptr %v1121, i64 %v1189
  %v1191 = add i64 %v1119, 0
  %v1192 = sub i64 %v1191, %v1029
  %v1193 = mul i64 %v1192, %v7
  %v1194 = add i64 %v1193, %v1186
  %v1195 = mul i64 %v1194, 32
  %v1196 = getelementptr inbounds float, ptr %v96, i64 %v1195
  %v1197 = add i64 %v1119, 0
  %v1198 = and i64 %v1197, %v258
  %v1199 = mul i64 %v1198, %v7
  %v1200 = add i64 %v1199, %v1186
  %v1201 = mul i64 %v1200, 8
  %v1202 = getelementptr inbounds float, ptr %v42, i64 %v1201
  %v1203 = add i64 %v1119, 0
  %v1204 = and i64 %v1203, %v272
  %v1205 = mul i64 %v1204, %v7
  %v1206 = add i64 %v1205, %v1186
  %v1207 = mul i64 %v1206, 8
  %v1208 = getelementptr inbounds float, ptr %v98, i64 %v1207
  %v1209 = add i64 %v1119, 0
  %v1210 = and i64 %v1209, %v274
  %v1211 = mul i64 %v1210, %v7
  %v1212 = add i64 %v1211, %v1186
  %v1213 = mul i64 %v1212, 8
  %v1214 = getelementptr inbounds float, ptr %v100, i64 %v1213
  %v1215 = add i64 %v1119, 0
  %v1216 = and i64 %v1215, %v276
  %v1217 = mul i64 %v1216, %v7
  %v1218 = add i64 %v1217, %v1186
  %v1219 = mul i64 %v1218, 8
  %v1220 = getelementptr inbounds float, ptr %v102, i64 %v1219
  %v1221 = add i64 %v1119, 1
  %v1222 = and i64 %v1221, %v258
  %v1223 = mul i64 %v1222, %v7
  %v1224 = add i64 %v1223, %v1186
  %v1225 = mul i64 %v1224, 8
  %v1226 = getelementptr inbounds float, ptr %v42, i64 %v1225
  %v1227 = add i64 %v1119, 0
  %v1228 = and i64 %v1227, %v278
  %v1229 = mul i64 %v1228, %v7
  %v1230 = add i64 %v1229, %v1186
  %v1231 = mul i64 %v1230, 8
  %v1232 = getelementptr inbounds float, ptr %v104, i64 %v1231
  %v1233 = add i64 %v1119, 1
  %v1234 = and i64 %v1233, %v256
  %v1235 = mul i64 %v1234, %v7
  %v1236 = add i64 %v1235, %v1186
  %v1237 = mul i64 %v1236, 8
  %v1238 = getelementptr inbounds float, ptr %v40, i64 %v1237
  %v1239 = add i64 %v1119, 0
  %v1240 = and i64 %v1239, %v264
  %v1241 = mul i64 %v1240, %v7
  %v1242 = add i64 %v1241, %v1186
  %v1243 = mul i64 %v1242, 16
  %v1244 = getelementptr inbounds float, ptr %v78, i64 %v1243
  br label %b181
b181:
  %v1245 = phi i64 [ 0, %b179 ], [ %v1472, %b182 ]
  %v1246 = icmp slt i64 %v1245, 1
  br i1 %v1246, label %b182, label %b183
b182:
  %v1247 = mul i64 %v1140, 1
  %v1248 = add i64 %v1247, %v1245
  %v1249 = mul i64 %v1248, 8
  %v1250 = add i64 0, %v1245
  %v1251 = mul i64 %v1250, 8
  %v1252 = getelementptr inbounds float, ptr %v1190, i64 %v1251
  %v1253 = load <8 x float>, ptr %v1252, align 4
  %v1254 = add i64 1, %v1245
  %v1255 = mul i64 %v1254, 8
  %v1256 = getelementptr inbounds float, ptr %v1190, i64 %v1255
  %v1257 = load <8 x float>, ptr %v1256, align 4
  %v1258 = add i64 2, %v1245
  %v1259 = mul i64 %v1258, 8
  %v1260 = getelementptr inbounds float, ptr %v1190, i64 %v1259
  %v1261 = load <8 x float>, ptr %v1260, align 4
  %v1262 = add i64 3, %v1245
  %v1263 = mul i64 %v1262, 8
  %v1264 = getelementptr inbounds float, ptr %v1190, i64 %v1263
  %v1265 = load <8 x float>, ptr %v1264, align 4
  %v1266 = add i64 4, %v1245
  %v1267 = mul i64 %v1266, 8
  %v1268 = getelementptr inbounds float, ptr %v1190, i64 %v1267
  %v1269 = load <8 x float>, ptr %v1268, align 4
  %v1270 = add i64 5, %v1245
  %v1271 = mul i64 %v1270, 8
  %v1272 = getelementptr inbounds float, ptr %v1190, i64 %v1271
  %v1273 = load <8 x float>, ptr %v1272, align 4
  %v1274 = add i64 6, %v1245
  %v1275 = mul i64 %v1274, 8
  %v1276 = getelementptr inbounds float, ptr %v1190, i64 %v1275
  %v1277 = load <8 x float>, ptr %v1276, align 4
  %v1278 = add i64 7, %v1245
  %v1279 = mul i64 %v1278, 8
  %v1280 = getelementptr inbounds float, ptr %v1190, i64 %v1279
  %v1281 = load <8 x float>, ptr %v1280, align 4
  %v1282 = add i64 8, %v1249
  %v1283 = getelementptr inbounds float, ptr %v1196, i64 %v1282
  %v1284 = load <8 x float>, ptr %v1283, align 4
  %v1285 = fadd <8 x float> %v1284, %v1253
  %v1286 = fadd <8 x float> %v1285, %v1257
  %v1287 = add i64 8, %v1249
  %v1288 = getelementptr inbounds float, ptr %v16, i64 %v1287
  %v1289 = load <8 x float>, ptr %v1288, align 4
  %v1290 = fadd <8 x float> %v1286, %v1289
  %v1291 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1290)
  %v1292 = fneg <8 x float> %v1291
  %v1293 = fcmp olt <8 x float> %v1292, splat (float 0xC05A400000000000)
  %v1294 = select <8 x i1> %v1293, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1292
  %v1295 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1294, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1296 = fsub <8 x float> %v1295, splat (float 0x4168000000000000)
  %v1297 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1296, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1294)
  %v1298 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1296, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1297)
  %v1299 = bitcast <8 x float> %v1295 to <8 x i32>
  %v1300 = fmul <8 x float> %v1298, %v1298
  %v1301 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1298, <8 x float> splat (float 0x3F81227F40000000))
  %v1302 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1301, <8 x float> %v1298, <8 x float> splat (float 0x3FA5556740000000))
  %v1303 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1302, <8 x float> %v1298, <8 x float> splat (float 0x3FC5554B00000000))
  %v1304 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1303, <8 x float> %v1298, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1305 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1300, <8 x float> %v1304, <8 x float> %v1298)
  %v1306 = sub <8 x i32> %v1299, splat (i32 1262485250)
  %v1307 = lshr <8 x i32> %v1306, splat (i32 1)
  %v1308 = sub <8 x i32> %v1306, %v1307
  %v1309 = shl <8 x i32> %v1307, splat (i32 23)
  %v1310 = bitcast <8 x i32> %v1309 to <8 x float>
  %v1311 = shl <8 x i32> %v1308, splat (i32 23)
  %v1312 = bitcast <8 x i32> %v1311 to <8 x float>
  %v1313 = fadd <8 x float> %v1305, splat (float 0x3FF0000000000000)
  %v1314 = fmul <8 x float> %v1313, %v1310
  %v1315 = fmul <8 x float> %v1314, %v1312
  %v1316 = fcmp olt <8 x float> %v1290, splat (float 0x0000000000000000)
  %v1317 = select <8 x i1> %v1316, <8 x float> %v1315, <8 x float> splat (float 0x3FF0000000000000)
  %v1318 = fadd <8 x float> %v1315, splat (float 0x3FF0000000000000)
  %v1319 = fdiv <8 x float> %v1317, %v1318
  %v1320 = add i64 0, %v1249
  %v1321 = getelementptr inbounds float, ptr %v1196, i64 %v1320
  %v1322 = load <8 x float>, ptr %v1321, align 4
  %v1323 = fadd <8 x float> %v1322, %v1261
  %v1324 = fadd <8 x float> %v1323, %v1265
  %v1325 = add i64 0, %v1249
  %v1326 = getelementptr inbounds float, ptr %v16, i64 %v1325
  %v1327 = load <8 x float>, ptr %v1326, align 4
  %v1328 = fadd <8 x float> %v1324, %v1327
  %v1329 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1328)
  %v1330 = fneg <8 x float> %v1329
  %v1331 = fcmp olt <8 x float> %v1330, splat (float 0xC05A400000000000)
  %v1332 = select <8 x i1> %v1331, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1330
  %v1333 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1332, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1334 = fsub <8 x float> %v1333, splat (float 0x4168000000000000)
  %v1335 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1334, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1332)
  %v1336 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1334, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1335)
  %v1337 = bitcast <8 x float> %v1333 to <8 x i32>
  %v1338 = fmul <8 x float> %v1336, %v1336
  %v1339 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1336, <8 x float> splat (float 0x3F81227F40000000))
  %v1340 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1339, <8 x float> %v1336, <8 x float> splat (float 0x3FA5556740000000))
  %v1341 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1340, <8 x float> %v1336, <8 x float> splat (float 0x3FC5554B00000000))
  %v1342 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1341, <8 x float> %v1336, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1343 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1338, <8 x float> %v1342, <8 x float> %v1336)
  %v1344 = sub <8 x i32> %v1337, splat (i32 1262485250)
  %v1345 = lshr <8 x i32> %v1344, splat (i32 1)
  %v1346 = sub <8 x i32> %v1344, %v1345
  %v1347 = shl <8 x i32> %v1345, splat (i32 23)
  %v1348 = bitcast <8 x i32> %v1347 to <8 x float>
  %v1349 = shl <8 x i32> %v1346, splat (i32 23)
  %v1350 = bitcast <8 x i32> %v1349 to <8 x float>
  %v1351 = fadd <8 x float> %v1343, splat (float 0x3FF0000000000000)
  %v1352 = fmul <8 x float> %v1351, %v1348
  %v1353 = fmul <8 x float> %v1352, %v1350
  %v1354 = fcmp olt <8 x float> %v1328, splat (float 0x0000000000000000)
  %v1355 = select <8 x i1> %v1354, <8 x float> %v1353, <8 x float> splat (float 0x3FF0000000000000)
  %v1356 = fadd <8 x float> %v1353, splat (float 0x3FF0000000000000)
  %v1357 = fdiv <8 x float> %v1355, %v1356
  %v1358 = add i64 16, %v1249
  %v1359 = getelementptr inbounds float, ptr %v1196, i64 %v1358
  %v1360 = load <8 x float>, ptr %v1359, align 4
  %v1361 = fadd <8 x float> %v1360, %v1269
  %v1362 = fadd <8 x float> %v1361, %v1273
  %v1363 = add i64 16, %v1249
  %v1364 = getelementptr inbounds float, ptr %v16, i64 %v1363
  %v1365 = load <8 x float>, ptr %v1364, align 4
  %v1366 = fadd <8 x float> %v1362, %v1365
  %v1367 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1366)
  %v1368 = fcmp ogt <8 x float> %v1367, splat (float 0x4023000000000000)
  %v1369 = select <8 x i1> %v1368, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1367
  %v1370 = fadd <8 x float> %v1369, %v1369
  %v1371 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1370, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1372 = fsub <8 x float> %v1371, splat (float 0x4168000000000000)
  %v1373 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1372, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1370)
  %v1374 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1372, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1373)
  %v1375 = bitcast <8 x float> %v1371 to <8 x i32>
  %v1376 = fmul <8 x float> %v1374, %v1374
  %v1377 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1374, <8 x float> splat (float 0x3F81227F40000000))
  %v1378 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1377, <8 x float> %v1374, <8 x float> splat (float 0x3FA5556740000000))
  %v1379 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1378, <8 x float> %v1374, <8 x float> splat (float 0x3FC5554B00000000))
  %v1380 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1379, <8 x float> %v1374, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1381 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1376, <8 x float> %v1380, <8 x float> %v1374)
  %v1382 = shl <8 x i32> %v1375, splat (i32 23)
  %v1383 = add <8 x i32> %v1382, splat (i32 1065353216)
  %v1384 = bitcast <8 x i32> %v1383 to <8 x float>
  %v1385 = fsub <8 x float> %v1384, splat (float 0x3FF0000000000000)
  %v1386 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1384, <8 x float> %v1381, <8 x float> %v1385)
  %v1387 = fadd <8 x float> %v1386, splat (float 0x4000000000000000)
  %v1388 = fdiv <8 x float> %v1386, %v1387
  %v1389 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1388, <8 x float> %v1366)
  %v1390 = add i64 0, %v1249
  %v1391 = getelementptr inbounds float, ptr %v1202, i64 %v1390
  %v1392 = load <8 x float>, ptr %v1391, align 4
  %v1393 = fmul <8 x float> %v1319, %v1392
  %v1394 = fmul <8 x float> %v1357, %v1389
  %v1395 = fadd <8 x float> %v1393, %v1394
  %v1396 = add i64 24, %v1249
  %v1397 = getelementptr inbounds float, ptr %v1196, i64 %v1396
  %v1398 = load <8 x float>, ptr %v1397, align 4
  %v1399 = fadd <8 x float> %v1398, %v1277
  %v1400 = fadd <8 x float> %v1399, %v1281
  %v1401 = add i64 24, %v1249
  %v1402 = getelementptr inbounds float, ptr %v16, i64 %v1401
  %v1403 = load <8 x float>, ptr %v1402, align 4
  %v1404 = fadd <8 x float> %v1400, %v1403
  %v1405 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1404)
  %v1406 = fneg <8 x float> %v1405
  %v1407 = fcmp olt <8 x float> %v1406, splat (float 0xC05A400000000000)
  %v1408 = select <8 x i1> %v1407, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1406
  %v1409 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1408, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1410 = fsub <8 x float> %v1409, splat (float 0x4168000000000000)
  %v1411 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1410, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1408)
  %v1412 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1410, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1411)
  %v1413 = bitcast <8 x float> %v1409 to <8 x i32>
  %v1414 = fmul <8 x float> %v1412, %v1412
  %v1415 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1412, <8 x float> splat (float 0x3F81227F40000000))
  %v1416 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1415, <8 x float> %v1412, <8 x float> splat (float 0x3FA5556740000000))
  %v1417 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1416, <8 x float> %v1412, <8 x float> splat (float 0x3FC5554B00000000))
  %v1418 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1417, <8 x float> %v1412, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1419 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1414, <8 x float> %v1418, <8 x float> %v1412)
  %v1420 = sub <8 x i32> %v1413, splat (i32 1262485250)
  %v1421 = lshr <8 x i32> %v1420, splat (i32 1)
  %v1422 = sub <8 x i32> %v1420, %v1421
  %v1423 = shl <8 x i32> %v1421, splat (i32 23)
  %v1424 = bitcast <8 x i32> %v1423 to <8 x float>
  %v1425 = shl <8 x i32> %v1422, splat (i32 23)
  %v1426 = bitcast <8 x i32> %v1425 to <8 x float>
  %v1427 = fadd <8 x float> %v1419, splat (float 0x3FF0000000000000)
  %v1428 = fmul <8 x float> %v1427, %v1424
  %v1429 = fmul <8 x float> %v1428, %v1426
  %v1430 = fcmp olt <8 x float> %v1404, splat (float 0x0000000000000000)
  %v1431 = select <8 x i1> %v1430, <8 x float> %v1429, <8 x float> splat (float 0x3FF0000000000000)
  %v1432 = fadd <8 x float> %v1429, splat (float 0x3FF0000000000000)
  %v1433 = fdiv <8 x float> %v1431, %v1432
  %v1434 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1395)
  %v1435 = fcmp ogt <8 x float> %v1434, splat (float 0x4023000000000000)
  %v1436 = select <8 x i1> %v1435, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1434
  %v1437 = fadd <8 x float> %v1436, %v1436
  %v1438 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1437, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1439 = fsub <8 x float> %v1438, splat (float 0x4168000000000000)
  %v1440 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1439, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1437)
  %v1441 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1439, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1440)
  %v1442 = bitcast <8 x float> %v1438 to <8 x i32>
  %v1443 = fmul <8 x float> %v1441, %v1441
  %v1444 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1441, <8 x float> splat (float 0x3F81227F40000000))
  %v1445 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1444, <8 x float> %v1441, <8 x float> splat (float 0x3FA5556740000000))
  %v1446 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1445, <8 x float> %v1441, <8 x float> splat (float 0x3FC5554B00000000))
  %v1447 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1446, <8 x float> %v1441, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1448 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1443, <8 x float> %v1447, <8 x float> %v1441)
  %v1449 = shl <8 x i32> %v1442, splat (i32 23)
  %v1450 = add <8 x i32> %v1449, splat (i32 1065353216)
  %v1451 = bitcast <8 x i32> %v1450 to <8 x float>
  %v1452 = fsub <8 x float> %v1451, splat (float 0x3FF0000000000000)
  %v1453 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1451, <8 x float> %v1448, <8 x float> %v1452)
  %v1454 = fadd <8 x float> %v1453, splat (float 0x4000000000000000)
  %v1455 = fdiv <8 x float> %v1453, %v1454
  %v1456 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1455, <8 x float> %v1395)
  %v1457 = fmul <8 x float> %v1433, %v1456
  %v1458 = add i64 0, %v1249
  %v1459 = getelementptr inbounds float, ptr %v1208, i64 %v1458
  store <8 x float> %v1319, ptr %v1459, align 4
  %v1460 = add i64 0, %v1249
  %v1461 = getelementptr inbounds float, ptr %v1214, i64 %v1460
  store <8 x float> %v1357, ptr %v1461, align 4
  %v1462 = add i64 0, %v1249
  %v1463 = getelementptr inbounds float, ptr %v1220, i64 %v1462
  store <8 x float> %v1389, ptr %v1463, align 4
  %v1464 = add i64 0, %v1249
  %v1465 = getelementptr inbounds float, ptr %v1226, i64 %v1464
  store <8 x float> %v1395, ptr %v1465, align 4
  %v1466 = add i64 0, %v1249
  %v1467 = getelementptr inbounds float, ptr %v1232, i64 %v1466
  store <8 x float> %v1433, ptr %v1467, align 4
  %v1468 = add i64 0, %v1249
  %v1469 = getelementptr inbounds float, ptr %v1238, i64 %v1468
  store <8 x float> %v1457, ptr %v1469, align 4
  %v1470 = add i64 0, %v1249
  %v1471 = getelementptr inbounds float, ptr %v1244, i64 %v1470
  store <8 x float> %v1457, ptr %v1471, align 4
  %v1472 = add nsw i64 %v1245, 1
  br label %b181
b183:
  %v1473 = add nsw i64 %v1186, 1
  br label %b178
b180:
  %v1474 = add nsw i64 %v1146, 1
  br label %b171
b173:
  %v1475 = add nsw i64 %v1140, 1
  br label %b168
b170:
  %v1476 = add nsw i64 %v1135, 96
  br label %b165
b167:
  %v1477 = add i64 %v7, 0
  %v1478 = sdiv i64 %v1477, 1
  %v1479 = add i64 %v2, 1
  %v1480 = mul i64 %v1478, %v2
  %v1481 = sdiv i64 %v1480, %v3
  %v1482 = mul i64 %v1481, 1
  %v1483 = icmp slt i64 %v1482, %v7
  %v1484 = select i1 %v1483, i64 %v1482, i64 %v7
  %v1485 = mul i64 %v1478, %v1479
  %v1486 = sdiv i64 %v1485, %v3
  %v1487 = mul i64 %v1486, 1
  %v1488 = icmp slt i64 %v1487, %v7
  %v1489 = select i1 %v1488, i64 %v1487, i64 %v7
  br label %b184
b184:
  %v1490 = phi i64 [ %v1484, %b167 ], [ %v1530, %b189 ]
  %v1491 = icmp slt i64 %v1490, %v1489
  br i1 %v1491, label %b185, label %b186
b185:
  br label %b187
b187:
  %v1492 = phi i64 [ 0, %b185 ], [ %v1529, %b192 ]
  %v1493 = icmp slt i64 %v1492, 8
  br i1 %v1493, label %b188, label %b189
b188:
  br label %b190
b190:
  %v1494 = phi i64 [ 0, %b188 ], [ %v1510, %b191 ]
  %v1495 = phi <8 x float> [ splat (float 0x0000000000000000), %b188 ], [ %v1509, %b191 ]
  %v1496 = icmp slt i64 %v1494, 8
  br i1 %v1496, label %b191, label %b192
b191:
  %v1497 = add i64 %v1119, 0
  %v1498 = and i64 %v1497, %v248
  %v1499 = mul i64 %v1498, %v7
  %v1500 = add i64 %v1499, %v1490
  %v1501 = mul i64 %v1500, 64
  %v1502 = getelementptr inbounds float, ptr %v32, i64 %v1501
  %v1503 = mul i64 %v1492, 8
  %v1504 = add i64 0, %v1503
  %v1505 = add i64 %v1504, %v1494
  %v1506 = getelementptr inbounds float, ptr %v1502, i64 %v1505
  %v1507 = load <8 x float>, ptr %v1506, align 4
  %v1508 = fmul <8 x float> %v1507, %v1507
  %v1509 = fadd <8 x float> %v1495, %v1508
  %v1510 = add nsw i64 %v1494, 8
  br label %b190
b192:
  %v1511 = shufflevector <8 x float> %v1495, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1512 = shufflevector <8 x float> %v1495, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1513 = fadd <4 x float> %v1511, %v1512
  %v1514 = shufflevector <4 x float> %v1513, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1515 = shufflevector <4 x float> %v1513, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1516 = fadd <2 x float> %v1514, %v1515
  %v1517 = extractelement <2 x float> %v1516, i64 0
  %v1518 = extractelement <2 x float> %v1516, i64 1
  %v1519 = fadd float %v1517, %v1518
  %v1520 = fadd float %v1519, 0x0000000000000000
  %v1521 = add i64 %v1119, 0
  %v1522 = and i64 %v1521, %v280
  %v1523 = mul i64 %v1522, %v7
  %v1524 = add i64 %v1523, %v1490
  %v1525 = mul i64 %v1524, 8
  %v1526 = getelementptr inbounds float, ptr %v106, i64 %v1525
  %v1527 = add i64 0, %v1492
  %v1528 = getelementptr inbounds float, ptr %v1526, i64 %v1527
  store float %v1520, ptr %v1528, align 4
  %v1529 = add nsw i64 %v1492, 1
  br label %b187
b189:
  %v1530 = add nsw i64 %v1490, 1
  br label %b184
b186:
  %v1532 = add i64 %v7, 0
  %v1533 = sdiv i64 %v1532, 1
  %v1534 = add i64 %v2, 1
  %v1535 = mul i64 %v1533, %v2
  %v1536 = sdiv i64 %v1535, %v3
  %v1537 = mul i64 %v1536, 1
  %v1538 = icmp slt i64 %v1537, %v7
  %v1539 = select i1 %v1538, i64 %v1537, i64 %v7
  %v1540 = mul i64 %v1533, %v1534
  %v1541 = sdiv i64 %v1540, %v3
  %v1542 = mul i64 %v1541, 1
  %v1543 = icmp slt i64 %v1542, %v7
  %v1544 = select i1 %v1543, i64 %v1542, i64 %v7
  br label %b193
b193:
  %v1545 = phi i64 [ %v1539, %b186 ], [ %v1621, %b198 ]
  %v1546 = icmp slt i64 %v1545, %v1544
  br i1 %v1546, label %b194, label %b195
b194:
  %v1547 = add i64 %v1545, 96
  %v1548 = icmp slt i64 %v1547, %v1544
  %v1549 = select i1 %v1548, i64 %v1547, i64 %v1544
  br label %b196
b196:
  %v1550 = phi i64 [ 0, %b194 ], [ %v1620, %b201 ]
  %v1551 = icmp slt i64 %v1550, 1
  br i1 %v1551, label %b197, label %b198
b197:
  %v1552 = sub i64 %v1549, %v1545
  %v1553 = sub i64 2, 1
  %v1554 = add i64 %v1552, %v1553
  %v1555 = sdiv i64 %v1554, 2
  br label %b199
b199:
  %v1556 = phi i64 [ 0, %b197 ], [ %v1619, %b206 ]
  %v1557 = icmp slt i64 %v1556, %v1555
  br i1 %v1557, label %b200, label %b201
b200:
  %v1558 = mul i64 %v1552, %v1556
  %v1559 = sdiv i64 %v1558, %v1555
  %v1560 = add i64 %v1545, %v1559
  %v1561 = add i64 %v1556, 1
  %v1562 = mul i64 %v1552, %v1561
  %v1563 = sdiv i64 %v1562, %v1555
  %v1564 = add i64 %v1545, %v1563
  %v1565 = mul i64 %v1550, 256
  %v1566 = getelementptr inbounds float, ptr %v782, i64 %v1565
  %v1567 = sub i64 %v1564, %v1560
  %v1568 = add i64 %v1119, 1
  %v1569 = and i64 %v1568, %v256
  %v1570 = mul i64 %v1569, %v7
  %v1571 = add i64 %v1570, %v1560
  %v1572 = mul i64 %v1571, 8
  %v1573 = getelementptr inbounds float, ptr %v40, i64 %v1572
  %v1574 = getelementptr inbounds float, ptr %v1573, i64 0
  %v1575 = sub i64 %v1567, 1
  %v1576 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v1575
  %v1577 = load ptr, ptr %v1576, align 4
  %v1578 = getelementptr inbounds float, ptr %v1531, i64 0
  %v1579 = icmp sgt i64 %v1567, 0
  br i1 %v1579, label %b202, label %b203
b202:
  call void %v1577(ptr %v1574, i64 8, ptr %v1566, i64 8, ptr %v1578, i64 32, i64 8)
  br label %b203
b203:
  %v1580 = add i64 %v1565, 256
  br label %b204
b204:
  %v1581 = phi i64 [ %v1560, %b203 ], [ %v1618, %b209 ]
  %v1582 = icmp slt i64 %v1581, %v1564
  br i1 %v1582, label %b205, label %b206
b205:
  %v1583 = sub i64 %v1581, %v1560
  %v1584 = mul i64 %v1583, 32
  %v1585 = getelementptr inbounds float, ptr %v1531, i64 %v1584
  %v1586 = add i64 %v1119, 0
  %v1587 = and i64 %v1586, %v282
  %v1588 = mul i64 %v1587, %v7
  %v1589 = add i64 %v1588, %v1581
  %v1590 = mul i64 %v1589, 30
  %v1591 = getelementptr inbounds float, ptr %v108, i64 %v1590
  br label %b207
b207:
  %v1592 = phi i64 [ 0, %b205 ], [ %v1617, %b213 ]
  %v1593 = icmp slt i64 %v1592, 4
  br i1 %v1593, label %b208, label %b209
b208:
  %v1594 = mul i64 %v1550, 4
  %v1595 = add i64 %v1594, %v1592
  %v1596 = mul i64 %v1595, 8
  %v1597 = icmp slt i64 %v1596, 24
  br i1 %v1597, label %b210, label %b211
b210:
  %v1598 = add i64 0, %v1592
  %v1599 = mul i64 %v1598, 8
  %v1600 = getelementptr inbounds float, ptr %v1585, i64 %v1599
  %v1601 = load <8 x float>, ptr %v1600, align 4
  %v1602 = add i64 0, %v1596
  %v1603 = getelementptr inbounds float, ptr %v1591, i64 %v1602
  store <8 x float> %v1601, ptr %v1603, align 4
  br label %b211
b211:
  %v1604 = icmp eq i64 %v1596, 24
  br i1 %v1604, label %b212, label %b213
b212:
  %v1605 = icmp ult i64 6, 8
  %v1606 = select i1 %v1605, i64 6, i64 8
  %v1607 = trunc i64 %v1606 to i32
  %v1608 = insertelement <8 x i32> poison, i32 %v1607, i64 0
  %v1609 = shufflevector <8 x i32> %v1608, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1610 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1609
  %v1611 = add i64 0, %v1592
  %v1612 = mul i64 %v1611, 8
  %v1613 = getelementptr inbounds float, ptr %v1585, i64 %v1612
  %v1614 = load <8 x float>, ptr %v1613, align 4
  %v1615 = add i64 0, %v1596
  %v1616 = getelementptr inbounds float, ptr %v1591, i64 %v1615
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1614, ptr align 4 %v1616, <8 x i1> %v1610)
  br label %b213
b213:
  %v1617 = add nsw i64 %v1592, 1
  br label %b207
b209:
  %v1618 = add nsw i64 %v1581, 1
  br label %b204
b206:
  %v1619 = add nsw i64 %v1556, 1
  br label %b199
b201:
  %v1620 = add nsw i64 %v1550, 1
  br label %b196
b198:
  %v1621 = add nsw i64 %v1545, 96
  br label %b193
b195:
  %v1623 = add i64 %v7, 0
  %v1624 = sdiv i64 %v1623, 1
  %v1625 = add i64 %v2, 1
  %v1626 = mul i64 %v1624, %v2
  %v1627 = sdiv i64 %v1626, %v3
  %v1628 = mul i64 %v1627, 1
  %v1629 = icmp slt i64 %v1628, %v7
  %v1630 = select i1 %v1629, i64 %v1628, i64 %v7
  %v1631 = mul i64 %v1624, %v1625
  %v1632 = sdiv i64 %v1631, %v3
  %v1633 = mul i64 %v1632, 1
  %v1634 = icmp slt i64 %v1633, %v7
  %v1635 = select i1 %v1634, i64 %v1633, i64 %v7
  br label %b214
b214:
  %v1636 = phi i64 [ %v1630, %b195 ], [ %v1712, %b219 ]
  %v1637 = icmp slt i64 %v1636, %v1635
  br i1 %v1637, label %b215, label %b216
b215:
  %v1638 = add i64 %v1636, 96
  %v1639 = icmp slt i64 %v1638, %v1635
  %v1640 = select i1 %v1639, i64 %v1638, i64 %v1635
  br label %b217
b217:
  %v1641 = phi i64 [ 0, %b215 ], [ %v1711, %b222 ]
  %v1642 = icmp slt i64 %v1641, 1
  br i1 %v1642, label %b218, label %b219
b218:
  %v1643 = sub i64 %v1640, %v1636
  %v1644 = sub i64 6, 1
  %v1645 = add i64 %v1643, %v1644
  %v1646 = sdiv i64 %v1645, 6
  br label %b220
b220:
  %v1647 = phi i64 [ 0, %b218 ], [ %v1710, %b227 ]
  %v1648 = icmp slt i64 %v1647, %v1646
  br i1 %v1648, label %b221, label %b222
b221:
  %v1649 = mul i64 %v1643, %v1647
  %v1650 = sdiv i64 %v1649, %v1646
  %v1651 = add i64 %v1636, %v1650
  %v1652 = add i64 %v1647, 1
  %v1653 = mul i64 %v1643, %v1652
  %v1654 = sdiv i64 %v1653, %v1646
  %v1655 = add i64 %v1636, %v1654
  %v1656 = mul i64 %v1641, 128
  %v1657 = getelementptr inbounds float, ptr %v783, i64 %v1656
  %v1658 = sub i64 %v1655, %v1651
  %v1659 = add i64 %v1119, 1
  %v1660 = and i64 %v1659, %v256
  %v1661 = mul i64 %v1660, %v7
  %v1662 = add i64 %v1661, %v1651
  %v1663 = mul i64 %v1662, 8
  %v1664 = getelementptr inbounds float, ptr %v40, i64 %v1663
  %v1665 = getelementptr inbounds float, ptr %v1664, i64 0
  %v1666 = sub i64 %v1658, 1
  %v1667 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1666
  %v1668 = load ptr, ptr %v1667, align 4
  %v1669 = getelementptr inbounds float, ptr %v1622, i64 0
  %v1670 = icmp sgt i64 %v1658, 0
  br i1 %v1670, label %b223, label %b224
b223:
  call void %v1668(ptr %v1665, i64 8, ptr %v1657, i64 8, ptr %v1669, i64 16, i64 8)
  br label %b224
b224:
  %v1671 = add i64 %v1656, 128
  br label %b225
b225:
  %v1672 = phi i64 [ %v1651, %b224 ], [ %v1709, %b230 ]
  %v1673 = icmp slt i64 %v1672, %v1655
  br i1 %v1673, label %b226, label %b227
b226:
  %v1674 = sub i64 %v1672, %v1651
  %v1675 = mul i64 %v1674, 16
  %v1676 = getelementptr inbounds float, ptr %v1622, i64 %v1675
  %v1677 = add i64 %v1119, 0
  %v1678 = and i64 %v1677, %v284
  %v1679 = mul i64 %v1678, %v7
  %v1680 = add i64 %v1679, %v1672
  %v1681 = mul i64 %v1680, 14
  %v1682 = getelementptr inbounds float, ptr %v110, i64 %v1681
  br label %b228
b228:
  %v1683 = phi i64 [ 0, %b226 ], [ %v1708, %b234 ]
  %v1684 = icmp slt i64 %v1683, 2
  br i1 %v1684, label %b229, label %b230
b229:
  %v1685 = mul i64 %v1641, 2
  %v1686 = add i64 %v1685, %v1683
  %v1687 = mul i64 %v1686, 8
  %v1688 = icmp slt i64 %v1687, 8
  br i1 %v1688, label %b231, label %b232
b231:
  %v1689 = add i64 0, %v1683
  %v1690 = mul i64 %v1689, 8
  %v1691 = getelementptr inbounds float, ptr %v1676, i64 %v1690
  %v1692 = load <8 x float>, ptr %v1691, align 4
  %v1693 = add i64 0, %v1687
  %v1694 = getelementptr inbounds float, ptr %v1682, i64 %v1693
  store <8 x float> %v1692, ptr %v1694, align 4
  br label %b232
b232:
  %v1695 = icmp eq i64 %v1687, 8
  br i1 %v1695, label %b233, label %b234
b233:
  %v1696 = icmp ult i64 6, 8
  %v1697 = select i1 %v1696, i64 6, i64 8
  %v1698 = trunc i64 %v1697 to i32
  %v1699 = insertelement <8 x i32> poison, i32 %v1698, i64 0
  %v1700 = shufflevector <8 x i32> %v1699, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1701 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1700
  %v1702 = add i64 0, %v1683
  %v1703 = mul i64 %v1702, 8
  %v1704 = getelementptr inbounds float, ptr %v1676, i64 %v1703
  %v1705 = load <8 x float>, ptr %v1704, align 4
  %v1706 = add i64 0, %v1687
  %v1707 = getelementptr inbounds float, ptr %v1682, i64 %v1706
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1705, ptr align 4 %v1707, <8 x i1> %v1701)
  br label %b234
b234:
  %v1708 = add nsw i64 %v1683, 1
  br label %b228
b230:
  %v1709 = add nsw i64 %v1672, 1
  br label %b225
b227:
  %v1710 = add nsw i64 %v1647, 1
  br label %b220
b222:
  %v1711 = add nsw i64 %v1641, 1
  br label %b217
b219:
  %v1712 = add nsw i64 %v1636, 96
  br label %b214
b216:
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
  br label %b235
b235:
  %v1726 = phi i64 [ %v1720, %b216 ], [ %v1782, %b236 ]
  %v1727 = icmp slt i64 %v1726, %v1725
  br i1 %v1727, label %b236, label %b237
b236:
  %v1728 = add i64 %v1119, 0
  %v1729 = and i64 %v1728, %v284
  %v1730 = mul i64 %v1729, %v7
  %v1731 = add i64 %v1730, %v1726
  %v1732 = mul i64 %v1731, 14
  %v1733 = getelementptr inbounds float, ptr %v110, i64 %v1732
  %v1734 = add i64 %v1119, 0
  %v1735 = and i64 %v1734, %v282
  %v1736 = mul i64 %v1735, %v7
  %v1737 = add i64 %v1736, %v1726
  %v1738 = mul i64 %v1737, 30
  %v1739 = getelementptr inbounds float, ptr %v108, i64 %v1738
  %v1740 = mul i64 %v1726, 1
  %v1741 = getelementptr inbounds float, ptr %v112, i64 %v1740
  %v1742 = mul i64 %v1726, 1
  %v1743 = getelementptr inbounds float, ptr %v114, i64 %v1742
  %v1744 = mul i64 %v1726, 1
  %v1745 = getelementptr inbounds float, ptr %v116, i64 %v1744
  %v1746 = mul i64 %v1726, 1
  %v1747 = getelementptr inbounds float, ptr %v118, i64 %v1746
  %v1748 = mul i64 %v1726, 1
  %v1749 = getelementptr inbounds float, ptr %v120, i64 %v1748
  %v1750 = mul i64 %v1726, 1
  %v1751 = getelementptr inbounds float, ptr %v122, i64 %v1750
  %v1752 = add i64 8, 0
  %v1753 = getelementptr inbounds float, ptr %v1733, i64 %v1752
  %v1754 = load float, ptr %v1753, align 4
  %v1755 = add i64 9, 0
  %v1756 = getelementptr inbounds float, ptr %v1733, i64 %v1755
  %v1757 = load float, ptr %v1756, align 4
  %v1758 = add i64 10, 0
  %v1759 = getelementptr inbounds float, ptr %v1733, i64 %v1758
  %v1760 = load float, ptr %v1759, align 4
  %v1761 = add i64 8, 0
  %v1762 = getelementptr inbounds float, ptr %v1739, i64 %v1761
  %v1763 = load float, ptr %v1762, align 4
  %v1764 = add i64 9, 0
  %v1765 = getelementptr inbounds float, ptr %v1739, i64 %v1764
  %v1766 = load float, ptr %v1765, align 4
  %v1767 = add i64 10, 0
  %v1768 = getelementptr inbounds float, ptr %v1739, i64 %v1767
  %v1769 = load float, ptr %v1768, align 4
  %v1770 = add i64 0, 0
  %v1771 = getelementptr inbounds float, ptr %v1741, i64 %v1770
  store float %v1754, ptr %v1771, align 4
  %v1772 = add i64 0, 0
  %v1773 = getelementptr inbounds float, ptr %v1743, i64 %v1772
  store float %v1757, ptr %v1773, align 4
  %v1774 = add i64 0, 0
  %v1775 = getelementptr inbounds float, ptr %v1745, i64 %v1774
  store float %v1760, ptr %v1775, align 4
  %v1776 = add i64 0, 0
  %v1777 = getelementptr inbounds float, ptr %v1747, i64 %v1776
  store float %v1763, ptr %v1777, align 4
  %v1778 = add i64 0, 0
  %v1779 = getelementptr inbounds float, ptr %v1749, i64 %v1778
  store float %v1766, ptr %v1779, align 4
  %v1780 = add i64 0, 0
  %v1781 = getelementptr inbounds float, ptr %v1751, i64 %v1780
  store float %v1769, ptr %v1781, align 4
  %v1782 = add nsw i64 %v1726, 1
  br label %b235
b237:
  %v1783 = add i64 %v7, 0
  %v1784 = sdiv i64 %v1783, 1
  %v1785 = add i64 %v2, 1
  %v1786 = mul i64 %v1784, %v2
  %v1787 = sdiv i64 %v1786, %v3
  %v1788 = mul i64 %v1787, 1
  %v1789 = icmp slt i64 %v1788, %v7
  %v1790 = select i1 %v1789, i64 %v1788, i64 %v7
  %v1791 = mul i64 %v1784, %v1785
  %v1792 = sdiv i64 %v1791, %v3
  %v1793 = mul i64 %v1792, 1
  %v1794 = icmp slt i64 %v1793, %v7
  %v1795 = select i1 %v1794, i64 %v1793, i64 %v7
  br label %b238
b238:
  %v1796 = phi i64 [ %v1790, %b237 ], [ %v1938, %b239 ]
  %v1797 = icmp slt i64 %v1796, %v1795
  br i1 %v1797, label %b239, label %b240
b239:
  %v1798 = add i64 %v1119, 0
  %v1799 = and i64 %v1798, %v284
  %v1800 = mul i64 %v1799, %v7
  %v1801 = add i64 %v1800, %v1796
  %v1802 = mul i64 %v1801, 14
  %v1803 = getelementptr inbounds float, ptr %v110, i64 %v1802
  %v1804 = add i64 %v1119, 0
  %v1805 = and i64 %v1804, %v282
  %v1806 = mul i64 %v1805, %v7
  %v1807 = add i64 %v1806, %v1796
  %v1808 = mul i64 %v1807, 30
  %v1809 = getelementptr inbounds float, ptr %v108, i64 %v1808
  %v1810 = mul i64 %v1796, 8
  %v1811 = getelementptr inbounds float, ptr %v124, i64 %v1810
  %v1812 = add i64 %v1119, 0
  %v1813 = and i64 %v1812, %v286
  %v1814 = mul i64 %v1813, %v7
  %v1815 = add i64 %v1814, %v1796
  %v1816 = mul i64 %v1815, 8
  %v1817 = getelementptr inbounds float, ptr %v126, i64 %v1816
  %v1818 = mul i64 %v1796, 8
  %v1819 = getelementptr inbounds float, ptr %v128, i64 %v1818
  %v1820 = add i64 %v1119, 0
  %v1821 = and i64 %v1820, %v288
  %v1822 = mul i64 %v1821, %v7
  %v1823 = add i64 %v1822, %v1796
  %v1824 = mul i64 %v1823, 8
  %v1825 = getelementptr inbounds float, ptr %v130, i64 %v1824
  %v1826 = mul i64 %v1796, 8
  %v1827 = getelementptr inbounds float, ptr %v132, i64 %v1826
  %v1828 = add i64 %v1119, 0
  %v1829 = and i64 %v1828, %v290
  %v1830 = mul i64 %v1829, %v7
  %v1831 = add i64 %v1830, %v1796
  %v1832 = mul i64 %v1831, 8
  %v1833 = getelementptr inbounds float, ptr %v134, i64 %v1832
  %v1834 = mul i64 %v1796, 8
  %v1835 = getelementptr inbounds float, ptr %v136, i64 %v1834
  %v1836 = add i64 %v1119, 0
  %v1837 = and i64 %v1836, %v292
  %v1838 = mul i64 %v1837, %v7
  %v1839 = add i64 %v1838, %v1796
  %v1840 = mul i64 %v1839, 8
  %v1841 = getelementptr inbounds float, ptr %v138, i64 %v1840
  %v1842 = add i64 0, 0
  %v1843 = getelementptr inbounds float, ptr %v1803, i64 %v1842
  %v1844 = load <8 x float>, ptr %v1843, align 4
  %v1845 = add i64 0, 0
  %v1846 = getelementptr inbounds float, ptr %v24, i64 %v1845
  %v1847 = load <8 x float>, ptr %v1846, align 4
  %v1848 = fadd <8 x float> %v1844, %v1847
  %v1849 = add i64 0, 0
  %v1850 = getelementptr inbounds float, ptr %v1809, i64 %v1849
  %v1851 = load <8 x float>, ptr %v1850, align 4
  %v1852 = add i64 0, 0
  %v1853 = getelementptr inbounds float, ptr %v20, i64 %v1852
  %v1854 = load <8 x float>, ptr %v1853, align 4
  %v1855 = fadd <8 x float> %v1851, %v1854
  %v1856 = add i64 14, 0
  %v1857 = getelementptr inbounds float, ptr %v1809, i64 %v1856
  %v1858 = load <8 x float>, ptr %v1857, align 4
  %v1859 = add i64 14, 0
  %v1860 = getelementptr inbounds float, ptr %v20, i64 %v1859
  %v1861 = load <8 x float>, ptr %v1860, align 4
  %v1862 = fadd <8 x float> %v1858, %v1861
  %v1863 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1862)
  %v1864 = fneg <8 x float> %v1863
  %v1865 = fcmp olt <8 x float> %v1864, splat (float 0xC05A400000000000)
  %v1866 = select <8 x i1> %v1865, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1864
  %v1867 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1866, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1868 = fsub <8 x float> %v1867, splat (float 0x4168000000000000)
  %v1869 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1868, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1866)
  %v1870 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1868, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1869)
  %v1871 = bitcast <8 x float> %v1867 to <8 x i32>
  %v1872 = fmul <8 x float> %v1870, %v1870
  %v1873 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1870, <8 x float> splat (float 0x3F81227F40000000))
  %v1874 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1873, <8 x float> %v1870, <8 x float> splat (float 0x3FA5556740000000))
  %v1875 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1874, <8 x float> %v1870, <8 x float> splat (float 0x3FC5554B00000000))
  %v1876 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1875, <8 x float> %v1870, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1877 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1872, <8 x float> %v1876, <8 x float> %v1870)
  %v1878 = sub <8 x i32> %v1871, splat (i32 1262485250)
  %v1879 = lshr <8 x i32> %v1878, splat (i32 1)
  %v1880 = sub <8 x i32> %v1878, %v1879
  %v1881 = shl <8 x i32> %v1879, splat (i32 23)
  %v1882 = bitcast <8 x i32> %v1881 to <8 x float>
  %v1883 = shl <8 x i32> %v1880, splat (i32 23)
  %v1884 = bitcast <8 x i32> %v1883 to <8 x float>
  %v1885 = fadd <8 x float> %v1877, splat (float 0x3FF0000000000000)
  %v1886 = fmul <8 x float> %v1885, %v1882
  %v1887 = fmul <8 x float> %v1886, %v1884
  %v1888 = fcmp olt <8 x float> %v1862, splat (float 0x0000000000000000)
  %v1889 = select <8 x i1> %v1888, <8 x float> %v1887, <8 x float> splat (float 0x3FF0000000000000)
  %v1890 = fadd <8 x float> %v1887, splat (float 0x3FF0000000000000)
  %v1891 = fdiv <8 x float> %v1889, %v1890
  %v1892 = add i64 22, 0
  %v1893 = getelementptr inbounds float, ptr %v1809, i64 %v1892
  %v1894 = load <8 x float>, ptr %v1893, align 4
  %v1895 = add i64 22, 0
  %v1896 = getelementptr inbounds float, ptr %v20, i64 %v1895
  %v1897 = load <8 x float>, ptr %v1896, align 4
  %v1898 = fadd <8 x float> %v1894, %v1897
  %v1899 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1898)
  %v1900 = fcmp ogt <8 x float> %v1899, splat (float 0x4023000000000000)
  %v1901 = select <8 x i1> %v1900, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1899
  %v1902 = fadd <8 x float> %v1901, %v1901
  %v1903 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1902, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1904 = fsub <8 x float> %v1903, splat (float 0x4168000000000000)
  %v1905 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1904, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1902)
  %v1906 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1904, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1905)
  %v1907 = bitcast <8 x float> %v1903 to <8 x i32>
  %v1908 = fmul <8 x float> %v1906, %v1906
  %v1909 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1906, <8 x float> splat (float 0x3F81227F40000000))
  %v1910 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1909, <8 x float> %v1906, <8 x float> splat (float 0x3FA5556740000000))
  %v1911 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1910, <8 x float> %v1906, <8 x float> splat (float 0x3FC5554B00000000))
  %v1912 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1911, <8 x float> %v1906, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1913 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1908, <8 x float> %v1912, <8 x float> %v1906)
  %v1914 = shl <8 x i32> %v1907, splat (i32 23)
  %v1915 = add <8 x i32> %v1914, splat (i32 1065353216)
  %v1916 = bitcast <8 x i32> %v1915 to <8 x float>
  %v1917 = fsub <8 x float> %v1916, splat (float 0x3FF0000000000000)
  %v1918 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1916, <8 x float> %v1913, <8 x float> %v1917)
  %v1919 = fadd <8 x float> %v1918, splat (float 0x4000000000000000)
  %v1920 = fdiv <8 x float> %v1918, %v1919
  %v1921 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1920, <8 x float> %v1898)
  %v1922 = add i64 0, 0
  %v1923 = getelementptr inbounds float, ptr %v1811, i64 %v1922
  store <8 x float> %v1844, ptr %v1923, align 4
  %v1924 = add i64 0, 0
  %v1925 = getelementptr inbounds float, ptr %v1817, i64 %v1924
  store <8 x float> %v1848, ptr %v1925, align 4
  %v1926 = add i64 0, 0
  %v1927 = getelementptr inbounds float, ptr %v1819, i64 %v1926
  store <8 x float> %v1851, ptr %v1927, align 4
  %v1928 = add i64 0, 0
  %v1929 = getelementptr inbounds float, ptr %v1825, i64 %v1928
  store <8 x float> %v1855, ptr %v1929, align 4
  %v1930 = add i64 0, 0
  %v1931 = getelementptr inbounds float, ptr %v1827, i64 %v1930
  store <8 x float> %v1858, ptr %v1931, align 4
  %v1932 = add i64 0, 0
  %v1933 = getelementptr inbounds float, ptr %v1833, i64 %v1932
  store <8 x float> %v1891, ptr %v1933, align 4
  %v1934 = add i64 0, 0
  %v1935 = getelementptr inbounds float, ptr %v1835, i64 %v1934
  store <8 x float> %v1894, ptr %v1935, align 4
  %v1936 = add i64 0, 0
  %v1937 = getelementptr inbounds float, ptr %v1841, i64 %v1936
  store <8 x float> %v1921, ptr %v1937, align 4
  %v1938 = add nsw i64 %v1796, 1
  br label %b238
b240:
  %v1939 = add i64 %v7, 0
  %v1940 = sdiv i64 %v1939, 1
  %v1941 = add i64 %v2, 1
  %v1942 = mul i64 %v1940, %v2
  %v1943 = sdiv i64 %v1942, %v3
  %v1944 = mul i64 %v1943, 1
  %v1945 = icmp slt i64 %v1944, %v7
  %v1946 = select i1 %v1945, i64 %v1944, i64 %v7
  %v1947 = mul i64 %v1940, %v1941
  %v1948 = sdiv i64 %v1947, %v3
  %v1949 = mul i64 %v1948, 1
  %v1950 = icmp slt i64 %v1949, %v7
  %v1951 = select i1 %v1950, i64 %v1949, i64 %v7
  br label %b241
b241:
  %v1952 = phi i64 [ %v1946, %b240 ], [ %v1986, %b242 ]
  %v1953 = icmp slt i64 %v1952, %v1951
  br i1 %v1953, label %b242, label %b243
b242:
  %v1954 = add i64 %v1119, 0
  %v1955 = and i64 %v1954, %v284
  %v1956 = mul i64 %v1955, %v7
  %v1957 = add i64 %v1956, %v1952
  %v1958 = mul i64 %v1957, 14
  %v1959 = getelementptr inbounds float, ptr %v110, i64 %v1958
  %v1960 = add i64 %v1119, 0
  %v1961 = and i64 %v1960, %v282
  %v1962 = mul i64 %v1961, %v7
  %v1963 = add i64 %v1962, %v1952
  %v1964 = mul i64 %v1963, 30
  %v1965 = getelementptr inbounds float, ptr %v108, i64 %v1964
  %v1966 = mul i64 %v1952, 3
  %v1967 = getelementptr inbounds float, ptr %v140, i64 %v1966
  %v1968 = mul i64 %v1952, 3
  %v1969 = getelementptr inbounds float, ptr %v142, i64 %v1968
  %v1970 = icmp ult i64 3, 8
  %v1971 = select i1 %v1970, i64 3, i64 8
  %v1972 = trunc i64 %v1971 to i32
  %v1973 = insertelement <8 x i32> poison, i32 %v1972, i64 0
  %v1974 = shufflevector <8 x i32> %v1973, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1975 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1974
  %v1976 = add i64 11, 0
  %v1977 = getelementptr inbounds float, ptr %v1959, i64 %v1976
  %v1978 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1977, <8 x i1> %v1975, <8 x float> zeroinitializer)
  %v1979 = add i64 11, 0
  %v1980 = getelementptr inbounds float, ptr %v1965, i64 %v1979
  %v1981 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1980, <8 x i1> %v1975, <8 x float> zeroinitializer)
  %v1982 = add i64 0, 0
  %v1983 = getelementptr inbounds float, ptr %v1967, i64 %v1982
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1978, ptr align 4 %v1983, <8 x i1> %v1975)
  %v1984 = add i64 0, 0
  %v1985 = getelementptr inbounds float, ptr %v1969, i64 %v1984
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1981, ptr align 4 %v1985, <8 x i1> %v1975)
  %v1986 = add nsw i64 %v1952, 1
  br label %b241
b243:
  %v1987 = add i64 %v7, 0
  %v1988 = sdiv i64 %v1987, 1
  %v1989 = add i64 %v2, 1
  %v1990 = mul i64 %v1988, %v2
  %v1991 = sdiv i64 %v1990, %v3
  %v1992 = mul i64 %v1991, 1
  %v1993 = icmp slt i64 %v1992, %v7
  %v1994 = select i1 %v1993, i64 %v1992, i64 %v7
  %v1995 = mul i64 %v1988, %v1989
  %v1996 = sdiv i64 %v1995, %v3
  %v1997 = mul i64 %v1996, 1
  %v1998 = icmp slt i64 %v1997, %v7
  %v1999 = select i1 %v1998, i64 %v1997, i64 %v7
  br label %b244
b244:
  %v2000 = phi i64 [ %v1994, %b243 ], [ %v2144, %b245 ]
  %v2001 = icmp slt i64 %v2000, %v1999
  br i1 %v2001, label %b245, label %b246
b245:
  %v2002 = mul i64 %v2000, 1
  %v2003 = getelementptr inbounds float, ptr %v112, i64 %v2002
  %v2004 = getelementptr inbounds float, ptr %v2003, i64 0
  %v2005 = load float, ptr %v2004, align 4
  %v2006 = getelementptr inbounds float, ptr %v24, i64 8
  %v2007 = load float, ptr %v2006, align 4
  %v2008 = fadd float %v2005, %v2007
  %v2009 = mul i64 %v2000, 1
  %v2010 = getelementptr inbounds float, ptr %v114, i64 %v2009
  %v2011 = getelementptr inbounds float, ptr %v2010, i64 0
  %v2012 = load float, ptr %v2011, align 4
  %v2013 = getelementptr inbounds float, ptr %v24, i64 9
  %v2014 = load float, ptr %v2013, align 4
  %v2015 = fadd float %v2012, %v2014
  %v2016 = call float @llvm.fabs.f32(float %v2015)
  %v2017 = fneg float %v2016
  %v2018 = fcmp olt float %v2017, 0xC05A400000000000
  %v2019 = select i1 %v2018, float 0xC05A400000000000, float %v2017
  %v2020 = call float @llvm.fmuladd.f32(float %v2019, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2021 = fsub float %v2020, 0x4168000000000000
  %v2022 = call float @llvm.fmuladd.f32(float %v2021, float 0xBFE62E4000000000, float %v2019)
  %v2023 = call float @llvm.fmuladd.f32(float %v2021, float 0xBEB7F7D1C0000000, float %v2022)
  %v2024 = bitcast float %v2020 to i32
  %v2025 = fmul float %v2023, %v2023
  %v2026 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2023, float 0x3F81227F40000000)
  %v2027 = call float @llvm.fmuladd.f32(float %v2026, float %v2023, float 0x3FA5556740000000)
  %v2028 = call float @llvm.fmuladd.f32(float %v2027, float %v2023, float 0x3FC5554B00000000)
  %v2029 = call float @llvm.fmuladd.f32(float %v2028, float %v2023, float 0x3FDFFFFFE0000000)
  %v2030 = call float @llvm.fmuladd.f32(float %v2025, float %v2029, float %v2023)
  %v2031 = sub i32 %v2024, 1262485250
  %v2032 = lshr i32 %v2031, 1
  %v2033 = sub i32 %v2031, %v2032
  %v2034 = shl i32 %v2032, 23
  %v2035 = bitcast i32 %v2034 to float
  %v2036 = shl i32 %v2033, 23
  %v2037 = bitcast i32 %v2036 to float
  %v2038 = fadd float %v2030, 0x3FF0000000000000
  %v2039 = fmul float %v2038, %v2035
  %v2040 = fmul float %v2039, %v2037
  %v2041 = fcmp olt float %v2015, 0x0000000000000000
  %v2042 = select i1 %v2041, float %v2040, float 0x3FF0000000000000
  %v2043 = fadd float %v2040, 0x3FF0000000000000
  %v2044 = fdiv float %v2042, %v2043
  %v2045 = mul i64 %v2000, 1
  %v2046 = getelementptr inbounds float, ptr %v116, i64 %v2045
  %v2047 = getelementptr inbounds float, ptr %v2046, i64 0
  %v2048 = load float, ptr %v2047, align 4
  %v2049 = getelementptr inbounds float, ptr %v24, i64 10
  %v2050 = load float, ptr %v2049, align 4
  %v2051 = fadd float %v2048, %v2050
  %v2052 = mul i64 %v2000, 1
  %v2053 = getelementptr inbounds float, ptr %v118, i64 %v2052
  %v2054 = getelementptr inbounds float, ptr %v2053, i64 0
  %v2055 = load float, ptr %v2054, align 4
  %v2056 = getelementptr inbounds float, ptr %v20, i64 8
  %v2057 = load float, ptr %v2056, align 4
  %v2058 = fadd float %v2055, %v2057
  %v2059 = mul i64 %v2000, 1
  %v2060 = getelementptr inbounds float, ptr %v120, i64 %v2059
  %v2061 = getelementptr inbounds float, ptr %v2060, i64 0
  %v2062 = load float, ptr %v2061, align 4
  %v2063 = getelementptr inbounds float, ptr %v20, i64 9
  %v2064 = load float, ptr %v2063, align 4
  %v2065 = fadd float %v2062, %v2064
  %v2066 = call float @llvm.fabs.f32(float %v2065)
  %v2067 = fneg float %v2066
  %v2068 = fcmp olt float %v2067, 0xC05A400000000000
  %v2069 = select i1 %v2068, float 0xC05A400000000000, float %v2067
  %v2070 = call float @llvm.fmuladd.f32(float %v2069, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2071 = fsub float %v2070, 0x4168000000000000
  %v2072 = call float @llvm.fmuladd.f32(float %v2071, float 0xBFE62E4000000000, float %v2069)
  %v2073 = call float @llvm.fmuladd.f32(float %v2071, float 0xBEB7F7D1C0000000, float %v2072)
  %v2074 = bitcast float %v2070 to i32
  %v2075 = fmul float %v2073, %v2073
  %v2076 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2073, float 0x3F81227F40000000)
  %v2077 = call float @llvm.fmuladd.f32(float %v2076, float %v2073, float 0x3FA5556740000000)
  %v2078 = call float @llvm.fmuladd.f32(float %v2077, float %v2073, float 0x3FC5554B00000000)
  %v2079 = call float @llvm.fmuladd.f32(float %v2078, float %v2073, float 0x3FDFFFFFE0000000)
  %v2080 = call float @llvm.fmuladd.f32(float %v2075, float %v2079, float %v2073)
  %v2081 = sub i32 %v2074, 1262485250
  %v2082 = lshr i32 %v2081, 1
  %v2083 = sub i32 %v2081, %v2082
  %v2084 = shl i32 %v2082, 23
  %v2085 = bitcast i32 %v2084 to float
  %v2086 = shl i32 %v2083, 23
  %v2087 = bitcast i32 %v2086 to float
  %v2088 = fadd float %v2080, 0x3FF0000000000000
  %v2089 = fmul float %v2088, %v2085
  %v2090 = fmul float %v2089, %v2087
  %v2091 = fcmp olt float %v2065, 0x0000000000000000
  %v2092 = select i1 %v2091, float %v2090, float 0x3FF0000000000000
  %v2093 = fadd float %v2090, 0x3FF0000000000000
  %v2094 = fdiv float %v2092, %v2093
  %v2095 = mul i64 %v2000, 1
  %v2096 = getelementptr inbounds float, ptr %v122, i64 %v2095
  %v2097 = getelementptr inbounds float, ptr %v2096, i64 0
  %v2098 = load float, ptr %v2097, align 4
  %v2099 = getelementptr inbounds float, ptr %v20, i64 10
  %v2100 = load float, ptr %v2099, align 4
  %v2101 = fadd float %v2098, %v2100
  %v2102 = add i64 %v1119, 0
  %v2103 = and i64 %v2102, %v294
  %v2104 = mul i64 %v2103, %v7
  %v2105 = add i64 %v2104, %v2000
  %v2106 = mul i64 %v2105, 1
  %v2107 = getelementptr inbounds float, ptr %v144, i64 %v2106
  %v2108 = getelementptr inbounds float, ptr %v2107, i64 0
  store float %v2008, ptr %v2108, align 4
  %v2109 = add i64 %v1119, 0
  %v2110 = and i64 %v2109, %v296
  %v2111 = mul i64 %v2110, %v7
  %v2112 = add i64 %v2111, %v2000
  %v2113 = mul i64 %v2112, 1
  %v2114 = getelementptr inbounds float, ptr %v146, i64 %v2113
  %v2115 = getelementptr inbounds float, ptr %v2114, i64 0
  store float %v2044, ptr %v2115, align 4
  %v2116 = add i64 %v1119, 0
  %v2117 = and i64 %v2116, %v298
  %v2118 = mul i64 %v2117, %v7
  %v2119 = add i64 %v2118, %v2000
  %v2120 = mul i64 %v2119, 1
  %v2121 = getelementptr inbounds float, ptr %v148, i64 %v2120
  %v2122 = getelementptr inbounds float, ptr %v2121, i64 0
  store float %v2051, ptr %v2122, align 4
  %v2123 = add i64 %v1119, 0
  %v2124 = and i64 %v2123, %v300
  %v2125 = mul i64 %v2124, %v7
  %v2126 = add i64 %v2125, %v2000
  %v2127 = mul i64 %v2126, 1
  %v2128 = getelementptr inbounds float, ptr %v150, i64 %v2127
  %v2129 = getelementptr inbounds float, ptr %v2128, i64 0
  store float %v2058, ptr %v2129, align 4
  %v2130 = add i64 %v1119, 0
  %v2131 = and i64 %v2130, %v302
  %v2132 = mul i64 %v2131, %v7
  %v2133 = add i64 %v2132, %v2000
  %v2134 = mul i64 %v2133, 1
  %v2135 = getelementptr inbounds float, ptr %v152, i64 %v2134
  %v2136 = getelementptr inbounds float, ptr %v2135, i64 0
  store float %v2094, ptr %v2136, align 4
  %v2137 = add i64 %v1119, 0
  %v2138 = and i64 %v2137, %v304
  %v2139 = mul i64 %v2138, %v7
  %v2140 = add i64 %v2139, %v2000
  %v2141 = mul i64 %v2140, 1
  %v2142 = getelementptr inbounds float, ptr %v154, i64 %v2141
  %v2143 = getelementptr inbounds float, ptr %v2142, i64 0
  store float %v2101, ptr %v2143, align 4
  %v2144 = add nsw i64 %v2000, 1
  br label %b244
b246:
  %v2145 = add i64 %v7, 0
  %v2146 = sdiv i64 %v2145, 1
  %v2147 = add i64 %v2, 1
  %v2148 = mul i64 %v2146, %v2
  %v2149 = sdiv i64 %v2148, %v3
  %v2150 = mul i64 %v2149, 1
  %v2151 = icmp slt i64 %v2150, %v7
  %v2152 = select i1 %v2151, i64 %v2150, i64 %v7
  %v2153 = mul i64 %v2146, %v2147
  %v2154 = sdiv i64 %v2153, %v3
  %v2155 = mul i64 %v2154, 1
  %v2156 = icmp slt i64 %v2155, %v7
  %v2157 = select i1 %v2156, i64 %v2155, i64 %v7
  br label %b247
b247:
  %v2158 = phi i64 [ %v2152, %b246 ], [ %v2203, %b252 ]
  %v2159 = icmp slt i64 %v2158, %v2157
  br i1 %v2159, label %b248, label %b249
b248:
  br label %b250
b250:
  %v2160 = phi i64 [ 0, %b248 ], [ %v2202, %b255 ]
  %v2161 = icmp slt i64 %v2160, 8
  br i1 %v2161, label %b251, label %b252
b251:
  br label %b253
b253:
  %v2162 = phi i64 [ 0, %b251 ], [ %v2187, %b254 ]
  %v2163 = phi <8 x float> [ splat (float 0x0000000000000000), %b251 ], [ %v2186, %b254 ]
  %v2164 = icmp slt i64 %v2162, 8
  br i1 %v2164, label %b254, label %b255
b254:
  %v2165 = add i64 %v1119, 0
  %v2166 = and i64 %v2165, %v248
  %v2167 = mul i64 %v2166, %v7
  %v2168 = add i64 %v2167, %v2158
  %v2169 = mul i64 %v2168, 64
  %v2170 = getelementptr inbounds float, ptr %v32, i64 %v2169
  %v2171 = add i64 %v1119, 0
  %v2172 = and i64 %v2171, %v286
  %v2173 = mul i64 %v2172, %v7
  %v2174 = add i64 %v2173, %v2158
  %v2175 = mul i64 %v2174, 8
  %v2176 = getelementptr inbounds float, ptr %v126, i64 %v2175
  %v2177 = mul i64 %v2160, 8
  %v2178 = add i64 0, %v2177
  %v2179 = add i64 %v2178, %v2162
  %v2180 = getelementptr inbounds float, ptr %v2170, i64 %v2179
  %v2181 = load <8 x float>, ptr %v2180, align 4
  %v2182 = add i64 0, %v2162
  %v2183 = getelementptr inbounds float, ptr %v2176, i64 %v2182
  %v2184 = load <8 x float>, ptr %v2183, align 4
  %v2185 = fmul <8 x float> %v2181, %v2184
  %v2186 = fadd <8 x float> %v2163, %v2185
  %v2187 = add nsw i64 %v2162, 8
  br label %b253
b255:
  %v2188 = shufflevector <8 x float> %v2163, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2189 = shufflevector <8 x float> %v2163, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2190 = fadd <4 x float> %v2188, %v2189
  %v2191 = shufflevector <4 x float> %v2190, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2192 = shufflevector <4 x float> %v2190, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2193 = fadd <2 x float> %v2191, %v2192
  %v2194 = extractelement <2 x float> %v2193, i64 0
  %v2195 = extractelement <2 x float> %v2193, i64 1
  %v2196 = fadd float %v2194, %v2195
  %v2197 = fadd float %v2196, 0x0000000000000000
  %v2198 = mul i64 %v2158, 8
  %v2199 = getelementptr inbounds float, ptr %v124, i64 %v2198
  %v2200 = add i64 0, %v2160
  %v2201 = getelementptr inbounds float, ptr %v2199, i64 %v2200
  store float %v2197, ptr %v2201, align 4
  %v2202 = add nsw i64 %v2160, 1
  br label %b250
b252:
  %v2203 = add nsw i64 %v2158, 1
  br label %b247
b249:
  %v2204 = add i64 %v7, 0
  %v2205 = sdiv i64 %v2204, 1
  %v2206 = add i64 %v2, 1
  %v2207 = mul i64 %v2205, %v2
  %v2208 = sdiv i64 %v2207, %v3
  %v2209 = mul i64 %v2208, 1
  %v2210 = icmp slt i64 %v2209, %v7
  %v2211 = select i1 %v2210, i64 %v2209, i64 %v7
  %v2212 = mul i64 %v2205, %v2206
  %v2213 = sdiv i64 %v2212, %v3
  %v2214 = mul i64 %v2213, 1
  %v2215 = icmp slt i64 %v2214, %v7
  %v2216 = select i1 %v2215, i64 %v2214, i64 %v7
  br label %b256
b256:
  %v2217 = phi i64 [ %v2211, %b249 ], [ %v2251, %b261 ]
  %v2218 = icmp slt i64 %v2217, %v2216
  br i1 %v2218, label %b257, label %b258
b257:
  br label %b259
b259:
  %v2219 = phi i64 [ 0, %b257 ], [ %v2233, %b260 ]
  %v2220 = phi <8 x float> [ splat (float 0x0000000000000000), %b257 ], [ %v2232, %b260 ]
  %v2221 = icmp slt i64 %v2219, 8
  br i1 %v2221, label %b260, label %b261
b260:
  %v2222 = add i64 %v1119, 0
  %v2223 = and i64 %v2222, %v286
  %v2224 = mul i64 %v2223, %v7
  %v2225 = add i64 %v2224, %v2217
  %v2226 = mul i64 %v2225, 8
  %v2227 = getelementptr inbounds float, ptr %v126, i64 %v2226
  %v2228 = add i64 0, %v2219
  %v2229 = getelementptr inbounds float, ptr %v2227, i64 %v2228
  %v2230 = load <8 x float>, ptr %v2229, align 4
  %v2231 = fmul <8 x float> %v2230, %v2230
  %v2232 = fadd <8 x float> %v2220, %v2231
  %v2233 = add nsw i64 %v2219, 8
  br label %b259
b261:
  %v2234 = shufflevector <8 x float> %v2220, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2235 = shufflevector <8 x float> %v2220, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2236 = fadd <4 x float> %v2234, %v2235
  %v2237 = shufflevector <4 x float> %v2236, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2238 = shufflevector <4 x float> %v2236, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2239 = fadd <2 x float> %v2237, %v2238
  %v2240 = extractelement <2 x float> %v2239, i64 0
  %v2241 = extractelement <2 x float> %v2239, i64 1
  %v2242 = fadd float %v2240, %v2241
  %v2243 = fadd float %v2242, 0x0000000000000000
  %v2244 = add i64 %v1119, 0
  %v2245 = and i64 %v2244, %v306
  %v2246 = mul i64 %v2245, %v7
  %v2247 = add i64 %v2246, %v2217
  %v2248 = mul i64 %v2247, 1
  %v2249 = getelementptr inbounds float, ptr %v156, i64 %v2248
  %v2250 = getelementptr inbounds float, ptr %v2249, i64 0
  store float %v2243, ptr %v2250, align 4
  %v2251 = add nsw i64 %v2217, 1
  br label %b256
b258:
  %v2252 = add i64 %v7, 0
  %v2253 = sdiv i64 %v2252, 1
  %v2254 = add i64 %v2, 1
  %v2255 = mul i64 %v2253, %v2
  %v2256 = sdiv i64 %v2255, %v3
  %v2257 = mul i64 %v2256, 1
  %v2258 = icmp slt i64 %v2257, %v7
  %v2259 = select i1 %v2258, i64 %v2257, i64 %v7
  %v2260 = mul i64 %v2253, %v2254
  %v2261 = sdiv i64 %v2260, %v3
  %v2262 = mul i64 %v2261, 1
  %v2263 = icmp slt i64 %v2262, %v7
  %v2264 = select i1 %v2263, i64 %v2262, i64 %v7
  br label %b262
b262:
  %v2265 = phi i64 [ %v2259, %b258 ], [ %v2285, %b267 ]
  %v2266 = icmp slt i64 %v2265, %v2264
  br i1 %v2266, label %b263, label %b264
b263:
  br label %b265
b265:
  %v2267 = phi i64 [ 0, %b263 ], [ %v2280, %b266 ]
  %v2268 = phi float [ 0xFFF0000000000000, %b263 ], [ %v2279, %b266 ]
  %v2269 = icmp slt i64 %v2267, 3
  br i1 %v2269, label %b266, label %b267
b266:
  %v2270 = mul i64 %v2265, 3
  %v2271 = getelementptr inbounds float, ptr %v140, i64 %v2270
  %v2272 = add i64 0, %v2267
  %v2273 = getelementptr inbounds float, ptr %v2271, i64 %v2272
  %v2274 = load float, ptr %v2273, align 4
  %v2275 = add i64 11, %v2267
  %v2276 = getelementptr inbounds float, ptr %v24, i64 %v2275
  %v2277 = load float, ptr %v2276, align 4
  %v2278 = fadd float %v2274, %v2277
  %v2279 = call float @llvm.maximum.f32(float %v2268, float %v2278)
  %v2280 = add nsw i64 %v2267, 1
  br label %b265
b267:
  %v2281 = call float @llvm.maximum.f32(float %v2268, float 0xFFF0000000000000)
  %v2282 = mul i64 %v2265, 1
  %v2283 = getelementptr inbounds float, ptr %v112, i64 %v2282
  %v2284 = getelementptr inbounds float, ptr %v2283, i64 0
  store float %v2281, ptr %v2284, align 4
  %v2285 = add nsw i64 %v2265, 1
  br label %b262
b264:
  %v2286 = add i64 %v7, 0
  %v2287 = sdiv i64 %v2286, 1
  %v2288 = add i64 %v2, 1
  %v2289 = mul i64 %v2287, %v2
  %v2290 = sdiv i64 %v2289, %v3
  %v2291 = mul i64 %v2290, 1
  %v2292 = icmp slt i64 %v2291, %v7
  %v2293 = select i1 %v2292, i64 %v2291, i64 %v7
  %v2294 = mul i64 %v2287, %v2288
  %v2295 = sdiv i64 %v2294, %v3
  %v2296 = mul i64 %v2295, 1
  %v2297 = icmp slt i64 %v2296, %v7
  %v2298 = select i1 %v2297, i64 %v2296, i64 %v7
  br label %b268
b268:
  %v2299 = phi i64 [ %v2293, %b264 ], [ %v2344, %b273 ]
  %v2300 = icmp slt i64 %v2299, %v2298
  br i1 %v2300, label %b269, label %b270
b269:
  br label %b271
b271:
  %v2301 = phi i64 [ 0, %b269 ], [ %v2343, %b276 ]
  %v2302 = icmp slt i64 %v2301, 8
  br i1 %v2302, label %b272, label %b273
b272:
  br label %b274
b274:
  %v2303 = phi i64 [ 0, %b272 ], [ %v2328, %b275 ]
  %v2304 = phi <8 x float> [ splat (float 0x0000000000000000), %b272 ], [ %v2327, %b275 ]
  %v2305 = icmp slt i64 %v2303, 8
  br i1 %v2305, label %b275, label %b276
b275:
  %v2306 = add i64 %v1119, 0
  %v2307 = and i64 %v2306, %v248
  %v2308 = mul i64 %v2307, %v7
  %v2309 = add i64 %v2308, %v2299
  %v2310 = mul i64 %v2309, 64
  %v2311 = getelementptr inbounds float, ptr %v32, i64 %v2310
  %v2312 = add i64 %v1119, 0
  %v2313 = and i64 %v2312, %v288
  %v2314 = mul i64 %v2313, %v7
  %v2315 = add i64 %v2314, %v2299
  %v2316 = mul i64 %v2315, 8
  %v2317 = getelementptr inbounds float, ptr %v130, i64 %v2316
  %v2318 = mul i64 %v2301, 8
  %v2319 = add i64 0, %v2318
  %v2320 = add i64 %v2319, %v2303
  %v2321 = getelementptr inbounds float, ptr %v2311, i64 %v2320
  %v2322 = load <8 x float>, ptr %v2321, align 4
  %v2323 = add i64 0, %v2303
  %v2324 = getelementptr inbounds float, ptr %v2317, i64 %v2323
  %v2325 = load <8 x float>, ptr %v2324, align 4
  %v2326 = fmul <8 x float> %v2322, %v2325
  %v2327 = fadd <8 x float> %v2304, %v2326
  %v2328 = add nsw i64 %v2303, 8
  br label %b274
b276:
  %v2329 = shufflevector <8 x float> %v2304, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2330 = shufflevector <8 x float> %v2304, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2331 = fadd <4 x float> %v2329, %v2330
  %v2332 = shufflevector <4 x float> %v2331, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2333 = shufflevector <4 x float> %v2331, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2334 = fadd <2 x float> %v2332, %v2333
  %v2335 = extractelement <2 x float> %v2334, i64 0
  %v2336 = extractelement <2 x float> %v2334, i64 1
  %v2337 = fadd float %v2335, %v2336
  %v2338 = fadd float %v2337, 0x0000000000000000
  %v2339 = mul i64 %v2299, 8
  %v2340 = getelementptr inbounds float, ptr %v128, i64 %v2339
  %v2341 = add i64 0, %v2301
  %v2342 = getelementptr inbounds float, ptr %v2340, i64 %v2341
  store float %v2338, ptr %v2342, align 4
  %v2343 = add nsw i64 %v2301, 1
  br label %b271
b273:
  %v2344 = add nsw i64 %v2299, 1
  br label %b268
b270:
  %v2345 = add i64 %v7, 0
  %v2346 = sdiv i64 %v2345, 1
  %v2347 = add i64 %v2, 1
  %v2348 = mul i64 %v2346, %v2
  %v2349 = sdiv i64 %v2348, %v3
  %v2350 = mul i64 %v2349, 1
  %v2351 = icmp slt i64 %v2350, %v7
  %v2352 = select i1 %v2351, i64 %v2350, i64 %v7
  %v2353 = mul i64 %v2346, %v2347
  %v2354 = sdiv i64 %v2353, %v3
  %v2355 = mul i64 %v2354, 1
  %v2356 = icmp slt i64 %v2355, %v7
  %v2357 = select i1 %v2356, i64 %v2355, i64 %v7
  br label %b277
b277:
  %v2358 = phi i64 [ %v2352, %b270 ], [ %v2392, %b282 ]
  %v2359 = icmp slt i64 %v2358, %v2357
  br i1 %v2359, label %b278, label %b279
b278:
  br label %b280
b280:
  %v2360 = phi i64 [ 0, %b278 ], [ %v2374, %b281 ]
  %v2361 = phi <8 x float> [ splat (float 0x0000000000000000), %b278 ], [ %v2373, %b281 ]
  %v2362 = icmp slt i64 %v2360, 8
  br i1 %v2362, label %b281, label %b282
b281:
  %v2363 = add i64 %v1119, 0
  %v2364 = and i64 %v2363, %v288
  %v2365 = mul i64 %v2364, %v7
  %v2366 = add i64 %v2365, %v2358
  %v2367 = mul i64 %v2366, 8
  %v2368 = getelementptr inbounds float, ptr %v130, i64 %v2367
  %v2369 = add i64 0, %v2360
  %v2370 = getelementptr inbounds float, ptr %v2368, i64 %v2369
  %v2371 = load <8 x float>, ptr %v2370, align 4
  %v2372 = fmul <8 x float> %v2371, %v2371
  %v2373 = fadd <8 x float> %v2361, %v2372
  %v2374 = add nsw i64 %v2360, 8
  br label %b280
b282:
  %v2375 = shufflevector <8 x float> %v2361, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2376 = shufflevector <8 x float> %v2361, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2377 = fadd <4 x float> %v2375, %v2376
  %v2378 = shufflevector <4 x float> %v2377, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2379 = shufflevector <4 x float> %v2377, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2380 = fadd <2 x float> %v2378, %v2379
  %v2381 = extractelement <2 x float> %v2380, i64 0
  %v2382 = extractelement <2 x float> %v2380, i64 1
  %v2383 = fadd float %v2381, %v2382
  %v2384 = fadd float %v2383, 0x0000000000000000
  %v2385 = add i64 %v1119, 0
  %v2386 = and i64 %v2385, %v308
  %v2387 = mul i64 %v2386, %v7
  %v2388 = add i64 %v2387, %v2358
  %v2389 = mul i64 %v2388, 1
  %v2390 = getelementptr inbounds float, ptr %v158, i64 %v2389
  %v2391 = getelementptr inbounds float, ptr %v2390, i64 0
  store float %v2384, ptr %v2391, align 4
  %v2392 = add nsw i64 %v2358, 1
  br label %b277
b279:
  %v2393 = add i64 %v7, 0
  %v2394 = sdiv i64 %v2393, 1
  %v2395 = add i64 %v2, 1
  %v2396 = mul i64 %v2394, %v2
  %v2397 = sdiv i64 %v2396, %v3
  %v2398 = mul i64 %v2397, 1
  %v2399 = icmp slt i64 %v2398, %v7
  %v2400 = select i1 %v2399, i64 %v2398, i64 %v7
  %v2401 = mul i64 %v2394, %v2395
  %v2402 = sdiv i64 %v2401, %v3
  %v2403 = mul i64 %v2402, 1
  %v2404 = icmp slt i64 %v2403, %v7
  %v2405 = select i1 %v2404, i64 %v2403, i64 %v7
  br label %b283
b283:
  %v2406 = phi i64 [ %v2400, %b279 ], [ %v2426, %b288 ]
  %v2407 = icmp slt i64 %v2406, %v2405
  br i1 %v2407, label %b284, label %b285
b284:
  br label %b286
b286:
  %v2408 = phi i64 [ 0, %b284 ], [ %v2421, %b287 ]
  %v2409 = phi float [ 0xFFF0000000000000, %b284 ], [ %v2420, %b287 ]
  %v2410 = icmp slt i64 %v2408, 3
  br i1 %v2410, label %b287, label %b288
b287:
  %v2411 = mul i64 %v2406, 3
  %v2412 = getelementptr inbounds float, ptr %v142, i64 %v2411
  %v2413 = add i64 0, %v2408
  %v2414 = getelementptr inbounds float, ptr %v2412, i64 %v2413
  %v2415 = load float, ptr %v2414, align 4
  %v2416 = add i64 11, %v2408
  %v2417 = getelementptr inbounds float, ptr %v20, i64 %v2416
  %v2418 = load float, ptr %v2417, align 4
  %v2419 = fadd float %v2415, %v2418
  %v2420 = call float @llvm.maximum.f32(float %v2409, float %v2419)
  %v2421 = add nsw i64 %v2408, 1
  br label %b286
b288:
  %v2422 = call float @llvm.maximum.f32(float %v2409, float 0xFFF0000000000000)
  %v2423 = mul i64 %v2406, 1
  %v2424 = getelementptr inbounds float, ptr %v114, i64 %v2423
  %v2425 = getelementptr inbounds float, ptr %v2424, i64 0
  store float %v2422, ptr %v2425, align 4
  %v2426 = add nsw i64 %v2406, 1
  br label %b283
b285:
  %v2427 = add i64 %v7, 0
  %v2428 = sdiv i64 %v2427, 1
  %v2429 = add i64 %v2, 1
  %v2430 = mul i64 %v2428, %v2
  %v2431 = sdiv i64 %v2430, %v3
  %v2432 = mul i64 %v2431, 1
  %v2433 = icmp slt i64 %v2432, %v7
  %v2434 = select i1 %v2433, i64 %v2432, i64 %v7
  %v2435 = mul i64 %v2428, %v2429
  %v2436 = sdiv i64 %v2435, %v3
  %v2437 = mul i64 %v2436, 1
  %v2438 = icmp slt i64 %v2437, %v7
  %v2439 = select i1 %v2438, i64 %v2437, i64 %v7
  br label %b289
b289:
  %v2440 = phi i64 [ %v2434, %b285 ], [ %v2530, %b290 ]
  %v2441 = icmp slt i64 %v2440, %v2439
  br i1 %v2441, label %b290, label %b291
b290:
  %v2442 = mul i64 %v2440, 8
  %v2443 = getelementptr inbounds float, ptr %v124, i64 %v2442
  %v2444 = add i64 %v1119, 0
  %v2445 = and i64 %v2444, %v280
  %v2446 = mul i64 %v2445, %v7
  %v2447 = add i64 %v2446, %v2440
  %v2448 = mul i64 %v2447, 8
  %v2449 = getelementptr inbounds float, ptr %v106, i64 %v2448
  %v2450 = add i64 %v1119, 0
  %v2451 = and i64 %v2450, %v306
  %v2452 = mul i64 %v2451, %v7
  %v2453 = add i64 %v2452, %v2440
  %v2454 = mul i64 %v2453, 1
  %v2455 = getelementptr inbounds float, ptr %v156, i64 %v2454
  %v2456 = getelementptr inbounds float, ptr %v2455, i64 0
  %v2457 = load float, ptr %v2456, align 4
  %v2458 = fcmp ogt float %v2457, 0x0000000000000000
  %v2459 = select i1 %v2458, float 0x3FF0000000000000, float 0x0000000000000000
  %v2460 = fcmp une float %v2459, 0x0000000000000000
  %v2461 = select i1 %v2460, float %v2457, float 0x3FF0000000000000
  %v2462 = call float @llvm.sqrt.f32(float %v2461)
  %v2463 = fcmp une float %v2459, 0x0000000000000000
  %v2464 = select i1 %v2463, float %v2462, float 0x0000000000000000
  %v2465 = mul i64 %v2440, 8
  %v2466 = getelementptr inbounds float, ptr %v128, i64 %v2465
  %v2467 = add i64 %v1119, 0
  %v2468 = and i64 %v2467, %v308
  %v2469 = mul i64 %v2468, %v7
  %v2470 = add i64 %v2469, %v2440
  %v2471 = mul i64 %v2470, 1
  %v2472 = getelementptr inbounds float, ptr %v158, i64 %v2471
  %v2473 = getelementptr inbounds float, ptr %v2472, i64 0
  %v2474 = load float, ptr %v2473, align 4
  %v2475 = fcmp ogt float %v2474, 0x0000000000000000
  %v2476 = select i1 %v2475, float 0x3FF0000000000000, float 0x0000000000000000
  %v2477 = fcmp une float %v2476, 0x0000000000000000
  %v2478 = select i1 %v2477, float %v2474, float 0x3FF0000000000000
  %v2479 = call float @llvm.sqrt.f32(float %v2478)
  %v2480 = fcmp une float %v2476, 0x0000000000000000
  %v2481 = select i1 %v2480, float %v2479, float 0x0000000000000000
  %v2482 = add i64 %v1119, 0
  %v2483 = and i64 %v2482, %v310
  %v2484 = mul i64 %v2483, %v7
  %v2485 = add i64 %v2484, %v2440
  %v2486 = mul i64 %v2485, 8
  %v2487 = getelementptr inbounds float, ptr %v160, i64 %v2486
  %v2488 = add i64 %v1119, 0
  %v2489 = and i64 %v2488, %v312
  %v2490 = mul i64 %v2489, %v7
  %v2491 = add i64 %v2490, %v2440
  %v2492 = mul i64 %v2491, 8
  %v2493 = getelementptr inbounds float, ptr %v162, i64 %v2492
  %v2494 = add i64 0, 0
  %v2495 = getelementptr inbounds float, ptr %v2443, i64 %v2494
  %v2496 = load <8 x float>, ptr %v2495, align 4
  %v2497 = add i64 0, 0
  %v2498 = getelementptr inbounds float, ptr %v2449, i64 %v2497
  %v2499 = load <8 x float>, ptr %v2498, align 4
  %v2500 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v2501 = shufflevector <8 x float> %v2500, <8 x float> poison, <8 x i32> zeroinitializer
  %v2502 = fcmp ogt <8 x float> %v2499, %v2501
  %v2503 = select <8 x i1> %v2502, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2504 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2505 = shufflevector <8 x float> %v2504, <8 x float> poison, <8 x i32> zeroinitializer
  %v2506 = fcmp une <8 x float> %v2503, splat (float 0x0000000000000000)
  %v2507 = select <8 x i1> %v2506, <8 x float> %v2499, <8 x float> %v2505
  %v2508 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v2507)
  %v2509 = fcmp une <8 x float> %v2503, splat (float 0x0000000000000000)
  %v2510 = select <8 x i1> %v2509, <8 x float> %v2508, <8 x float> %v2501
  %v2511 = insertelement <8 x float> poison, float %v2464, i64 0
  %v2512 = shufflevector <8 x float> %v2511, <8 x float> poison, <8 x i32> zeroinitializer
  %v2513 = fmul <8 x float> %v2510, %v2512
  %v2514 = insertelement <8 x float> poison, float 0x3C9CD2B2A0000000, i64 0
  %v2515 = shufflevector <8 x float> %v2514, <8 x float> poison, <8 x i32> zeroinitializer
  %v2516 = fadd <8 x float> %v2513, %v2515
  %v2517 = fdiv <8 x float> %v2496, %v2516
  %v2518 = add i64 0, 0
  %v2519 = getelementptr inbounds float, ptr %v2466, i64 %v2518
  %v2520 = load <8 x float>, ptr %v2519, align 4
  %v2521 = insertelement <8 x float> poison, float %v2481, i64 0
  %v2522 = shufflevector <8 x float> %v2521, <8 x float> poison, <8 x i32> zeroinitializer
  %v2523 = fmul <8 x float> %v2510, %v2522
  %v2524 = fadd <8 x float> %v2523, %v2515
  %v2525 = fdiv <8 x float> %v2520, %v2524
  %v2526 = add i64 0, 0
  %v2527 = getelementptr inbounds float, ptr %v2487, i64 %v2526
  store <8 x float> %v2517, ptr %v2527, align 4
  %v2528 = add i64 0, 0
  %v2529 = getelementptr inbounds float, ptr %v2493, i64 %v2528
  store <8 x float> %v2525, ptr %v2529, align 4
  %v2530 = add nsw i64 %v2440, 1
  br label %b289
b291:
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
  br label %b292
b292:
  %v2544 = phi i64 [ %v2538, %b291 ], [ %v2650, %b293 ]
  %v2545 = icmp slt i64 %v2544, %v2543
  br i1 %v2545, label %b293, label %b294
b293:
  %v2546 = mul i64 %v2544, 3
  %v2547 = getelementptr inbounds float, ptr %v140, i64 %v2546
  %v2548 = mul i64 %v2544, 1
  %v2549 = getelementptr inbounds float, ptr %v112, i64 %v2548
  %v2550 = getelementptr inbounds float, ptr %v2549, i64 0
  %v2551 = load float, ptr %v2550, align 4
  %v2552 = mul i64 %v2544, 3
  %v2553 = getelementptr inbounds float, ptr %v142, i64 %v2552
  %v2554 = mul i64 %v2544, 1
  %v2555 = getelementptr inbounds float, ptr %v114, i64 %v2554
  %v2556 = getelementptr inbounds float, ptr %v2555, i64 0
  %v2557 = load float, ptr %v2556, align 4
  %v2558 = add i64 %v1119, 0
  %v2559 = and i64 %v2558, %v314
  %v2560 = mul i64 %v2559, %v7
  %v2561 = add i64 %v2560, %v2544
  %v2562 = mul i64 %v2561, 3
  %v2563 = getelementptr inbounds float, ptr %v164, i64 %v2562
  %v2564 = add i64 %v1119, 0
  %v2565 = and i64 %v2564, %v316
  %v2566 = mul i64 %v2565, %v7
  %v2567 = add i64 %v2566, %v2544
  %v2568 = mul i64 %v2567, 3
  %v2569 = getelementptr inbounds float, ptr %v166, i64 %v2568
  %v2570 = icmp ult i64 3, 8
  %v2571 = select i1 %v2570, i64 3, i64 8
  %v2572 = trunc i64 %v2571 to i32
  %v2573 = insertelement <8 x i32> poison, i32 %v2572, i64 0
  %v2574 = shufflevector <8 x i32> %v2573, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2575 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2574
  %v2576 = add i64 0, 0
  %v2577 = getelementptr inbounds float, ptr %v2547, i64 %v2576
  %v2578 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2577, <8 x i1> %v2575, <8 x float> zeroinitializer)
  %v2579 = add i64 11, 0
  %v2580 = getelementptr inbounds float, ptr %v24, i64 %v2579
  %v2581 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2580, <8 x i1> %v2575, <8 x float> zeroinitializer)
  %v2582 = fadd <8 x float> %v2578, %v2581
  %v2583 = insertelement <8 x float> poison, float %v2551, i64 0
  %v2584 = shufflevector <8 x float> %v2583, <8 x float> poison, <8 x i32> zeroinitializer
  %v2585 = fsub <8 x float> %v2582, %v2584
  %v2586 = fcmp olt <8 x float> %v2585, splat (float 0xC05A400000000000)
  %v2587 = select <8 x i1> %v2586, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2585
  %v2588 = fcmp ogt <8 x float> %v2587, splat (float 0x4056400000000000)
  %v2589 = select <8 x i1> %v2588, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2587
  %v2590 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2589, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2591 = fsub <8 x float> %v2590, splat (float 0x4168000000000000)
  %v2592 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2591, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2589)
  %v2593 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2591, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2592)
  %v2594 = bitcast <8 x float> %v2590 to <8 x i32>
  %v2595 = fmul <8 x float> %v2593, %v2593
  %v2596 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2593, <8 x float> splat (float 0x3F81227F40000000))
  %v2597 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2596, <8 x float> %v2593, <8 x float> splat (float 0x3FA5556740000000))
  %v2598 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2597, <8 x float> %v2593, <8 x float> splat (float 0x3FC5554B00000000))
  %v2599 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2598, <8 x float> %v2593, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2600 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2595, <8 x float> %v2599, <8 x float> %v2593)
  %v2601 = sub <8 x i32> %v2594, splat (i32 1262485250)
  %v2602 = lshr <8 x i32> %v2601, splat (i32 1)
  %v2603 = sub <8 x i32> %v2601, %v2602
  %v2604 = shl <8 x i32> %v2602, splat (i32 23)
  %v2605 = bitcast <8 x i32> %v2604 to <8 x float>
  %v2606 = shl <8 x i32> %v2603, splat (i32 23)
  %v2607 = bitcast <8 x i32> %v2606 to <8 x float>
  %v2608 = fadd <8 x float> %v2600, splat (float 0x3FF0000000000000)
  %v2609 = fmul <8 x float> %v2608, %v2605
  %v2610 = fmul <8 x float> %v2609, %v2607
  %v2611 = add i64 0, 0
  %v2612 = getelementptr inbounds float, ptr %v2553, i64 %v2611
  %v2613 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2612, <8 x i1> %v2575, <8 x float> zeroinitializer)
  %v2614 = add i64 11, 0
  %v2615 = getelementptr inbounds float, ptr %v20, i64 %v2614
  %v2616 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2615, <8 x i1> %v2575, <8 x float> zeroinitializer)
  %v2617 = fadd <8 x float> %v2613, %v2616
  %v2618 = insertelement <8 x float> poison, float %v2557, i64 0
  %v2619 = shufflevector <8 x float> %v2618, <8 x float> poison, <8 x i32> zeroinitializer
  %v2620 = fsub <8 x float> %v2617, %v2619
  %v2621 = fcmp olt <8 x float> %v2620, splat (float 0xC05A400000000000)
  %v2622 = select <8 x i1> %v2621, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2620
  %v2623 = fcmp ogt <8 x float> %v2622, splat (float 0x4056400000000000)
  %v2624 = select <8 x i1> %v2623, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2622
  %v2625 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2624, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2626 = fsub <8 x float> %v2625, splat (float 0x4168000000000000)
  %v2627 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2626, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2624)
  %v2628 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2626, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2627)
  %v2629 = bitcast <8 x float> %v2625 to <8 x i32>
  %v2630 = fmul <8 x float> %v2628, %v2628
  %v2631 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2628, <8 x float> splat (float 0x3F81227F40000000))
  %v2632 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2631, <8 x float> %v2628, <8 x float> splat (float 0x3FA5556740000000))
  %v2633 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2632, <8 x float> %v2628, <8 x float> splat (float 0x3FC5554B00000000))
  %v2634 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2633, <8 x float> %v2628, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2635 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2630, <8 x float> %v2634, <8 x float> %v2628)
  %v2636 = sub <8 x i32> %v2629, splat (i32 1262485250)
  %v2637 = lshr <8 x i32> %v2636, splat (i32 1)
  %v2638 = sub <8 x i32> %v2636, %v2637
  %v2639 = shl <8 x i32> %v2637, splat (i32 23)
  %v2640 = bitcast <8 x i32> %v2639 to <8 x float>
  %v2641 = shl <8 x i32> %v2638, splat (i32 23)
  %v2642 = bitcast <8 x i32> %v2641 to <8 x float>
  %v2643 = fadd <8 x float> %v2635, splat (float 0x3FF0000000000000)
  %v2644 = fmul <8 x float> %v2643, %v2640
  %v2645 = fmul <8 x float> %v2644, %v2642
  %v2646 = add i64 0, 0
  %v2647 = getelementptr inbounds float, ptr %v2563, i64 %v2646
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2610, ptr align 4 %v2647, <8 x i1> %v2575)
  %v2648 = add i64 0, 0
  %v2649 = getelementptr inbounds float, ptr %v2569, i64 %v2648
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2645, ptr align 4 %v2649, <8 x i1> %v2575)
  %v2650 = add nsw i64 %v2544, 1
  br label %b292
b294:
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
  br label %b295
b295:
  %v2664 = phi i64 [ %v2658, %b294 ], [ %v2750, %b300 ]
  %v2665 = icmp slt i64 %v2664, %v2663
  br i1 %v2665, label %b296, label %b297
b296:
  br label %b298
b298:
  %v2666 = phi i64 [ 0, %b296 ], [ %v2736, %b299 ]
  %v2667 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b296 ], [ %v2735, %b299 ]
  %v2668 = icmp slt i64 %v2666, 8
  br i1 %v2668, label %b299, label %b300
b299:
  %v2669 = add i64 %v1119, 0
  %v2670 = and i64 %v2669, %v294
  %v2671 = mul i64 %v2670, %v7
  %v2672 = add i64 %v2671, %v2664
  %v2673 = mul i64 %v2672, 1
  %v2674 = getelementptr inbounds float, ptr %v144, i64 %v2673
  %v2675 = getelementptr inbounds float, ptr %v2674, i64 0
  %v2676 = load float, ptr %v2675, align 4
  %v2677 = call float @llvm.fabs.f32(float %v2676)
  %v2678 = fneg float %v2677
  %v2679 = fcmp olt float %v2678, 0xC05A400000000000
  %v2680 = select i1 %v2679, float 0xC05A400000000000, float %v2678
  %v2681 = call float @llvm.fmuladd.f32(float %v2680, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2682 = fsub float %v2681, 0x4168000000000000
  %v2683 = call float @llvm.fmuladd.f32(float %v2682, float 0xBFE62E4000000000, float %v2680)
  %v2684 = call float @llvm.fmuladd.f32(float %v2682, float 0xBEB7F7D1C0000000, float %v2683)
  %v2685 = bitcast float %v2681 to i32
  %v2686 = fmul float %v2684, %v2684
  %v2687 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2684, float 0x3F81227F40000000)
  %v2688 = call float @llvm.fmuladd.f32(float %v2687, float %v2684, float 0x3FA5556740000000)
  %v2689 = call float @llvm.fmuladd.f32(float %v2688, float %v2684, float 0x3FC5554B00000000)
  %v2690 = call float @llvm.fmuladd.f32(float %v2689, float %v2684, float 0x3FDFFFFFE0000000)
  %v2691 = call float @llvm.fmuladd.f32(float %v2686, float %v2690, float %v2684)
  %v2692 = sub i32 %v2685, 1262485250
  %v2693 = lshr i32 %v2692, 1
  %v2694 = sub i32 %v2692, %v2693
  %v2695 = shl i32 %v2693, 23
  %v2696 = bitcast i32 %v2695 to float
  %v2697 = shl i32 %v2694, 23
  %v2698 = bitcast i32 %v2697 to float
  %v2699 = fadd float %v2691, 0x3FF0000000000000
  %v2700 = fmul float %v2699, %v2696
  %v2701 = fmul float %v2700, %v2698
  %v2702 = fcmp ogt float %v2701, 0x3FDA8279A0000000
  %v2703 = call float @llvm.fmuladd.f32(float %v2701, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v2704 = select i1 %v2702, float %v2703, float %v2701
  %v2705 = select i1 %v2702, float 0x3FE62E4000000000, float 0x0000000000000000
  %v2706 = select i1 %v2702, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v2707 = fmul float %v2704, %v2704
  %v2708 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v2707, float 0xBFC0DA7220000000)
  %v2709 = call float @llvm.fmuladd.f32(float %v2708, float %v2707, float 0xBFC546EF00000000)
  %v2710 = call float @llvm.fmuladd.f32(float %v2709, float %v2707, float 0xBFD0002320000000)
  %v2711 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v2707, float 0x3FC22D90A0000000)
  %v2712 = call float @llvm.fmuladd.f32(float %v2711, float %v2707, float 0x3FC999FF60000000)
  %v2713 = call float @llvm.fmuladd.f32(float %v2712, float %v2707, float 0x3FD5555540000000)
  %v2714 = call float @llvm.fmuladd.f32(float %v2704, float %v2710, float %v2713)
  %v2715 = call float @llvm.fmuladd.f32(float %v2704, float %v2714, float 0xBFE0000000000000)
  %v2716 = fmul float %v2704, %v2704
  %v2717 = call float @llvm.fmuladd.f32(float %v2716, float %v2715, float %v2706)
  %v2718 = fadd float %v2717, %v2704
  %v2719 = fadd float %v2718, %v2705
  %v2720 = fcmp ogt float %v2676, 0x0000000000000000
  %v2721 = select i1 %v2720, float %v2676, float 0x0000000000000000
  %v2722 = fadd float %v2721, %v2719
  %v2723 = add i64 %v1119, 0
  %v2724 = and i64 %v2723, %v310
  %v2725 = mul i64 %v2724, %v7
  %v2726 = add i64 %v2725, %v2664
  %v2727 = mul i64 %v2726, 8
  %v2728 = getelementptr inbounds float, ptr %v160, i64 %v2727
  %v2729 = add i64 0, %v2666
  %v2730 = getelementptr inbounds float, ptr %v2728, i64 %v2729
  %v2731 = load <8 x float>, ptr %v2730, align 4
  %v2732 = insertelement <8 x float> poison, float %v2722, i64 0
  %v2733 = shufflevector <8 x float> %v2732, <8 x float> poison, <8 x i32> zeroinitializer
  %v2734 = fmul <8 x float> %v2733, %v2731
  %v2735 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v2667, <8 x float> %v2734)
  %v2736 = add nsw i64 %v2666, 8
  br label %b298
b300:
  %v2737 = shufflevector <8 x float> %v2667, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2738 = shufflevector <8 x float> %v2667, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2739 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v2737, <4 x float> %v2738)
  %v2740 = shufflevector <4 x float> %v2739, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2741 = shufflevector <4 x float> %v2739, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2742 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v2740, <2 x float> %v2741)
  %v2743 = extractelement <2 x float> %v2742, i64 0
  %v2744 = extractelement <2 x float> %v2742, i64 1
  %v2745 = call float @llvm.maximum.f32(float %v2743, float %v2744)
  %v2746 = call float @llvm.maximum.f32(float %v2745, float 0xFFF0000000000000)
  %v2747 = mul i64 %v2664, 1
  %v2748 = getelementptr inbounds float, ptr %v116, i64 %v2747
  %v2749 = getelementptr inbounds float, ptr %v2748, i64 0
  store float %v2746, ptr %v2749, align 4
  %v2750 = add nsw i64 %v2664, 1
  br label %b295
b297:
  %v2751 = add i64 %v7, 0
  %v2752 = sdiv i64 %v2751, 1
  %v2753 = add i64 %v2, 1
  %v2754 = mul i64 %v2752, %v2
  %v2755 = sdiv i64 %v2754, %v3
  %v2756 = mul i64 %v2755, 1
  %v2757 = icmp slt i64 %v2756, %v7
  %v2758 = select i1 %v2757, i64 %v2756, i64 %v7
  %v2759 = mul i64 %v2752, %v2753
  %v2760 = sdiv i64 %v2759, %v3
  %v2761 = mul i64 %v2760, 1
  %v2762 = icmp slt i64 %v2761, %v7
  %v2763 = select i1 %v2762, i64 %v2761, i64 %v7
  br label %b301
b301:
  %v2764 = phi i64 [ %v2758, %b297 ], [ %v2784, %b306 ]
  %v2765 = icmp slt i64 %v2764, %v2763
  br i1 %v2765, label %b302, label %b303
b302:
  br label %b304
b304:
  %v2766 = phi i64 [ 0, %b302 ], [ %v2779, %b305 ]
  %v2767 = phi float [ 0x0000000000000000, %b302 ], [ %v2778, %b305 ]
  %v2768 = icmp slt i64 %v2766, 3
  br i1 %v2768, label %b305, label %b306
b305:
  %v2769 = add i64 %v1119, 0
  %v2770 = and i64 %v2769, %v314
  %v2771 = mul i64 %v2770, %v7
  %v2772 = add i64 %v2771, %v2764
  %v2773 = mul i64 %v2772, 3
  %v2774 = getelementptr inbounds float, ptr %v164, i64 %v2773
  %v2775 = add i64 0, %v2766
  %v2776 = getelementptr inbounds float, ptr %v2774, i64 %v2775
  %v2777 = load float, ptr %v2776, align 4
  %v2778 = fadd float %v2767, %v2777
  %v2779 = add nsw i64 %v2766, 1
  br label %b304
b306:
  %v2780 = fadd float %v2767, 0x0000000000000000
  %v2781 = mul i64 %v2764, 1
  %v2782 = getelementptr inbounds float, ptr %v118, i64 %v2781
  %v2783 = getelementptr inbounds float, ptr %v2782, i64 0
  store float %v2780, ptr %v2783, align 4
  %v2784 = add nsw i64 %v2764, 1
  br label %b301
b303:
  %v2785 = add i64 %v7, 0
  %v2786 = sdiv i64 %v2785, 1
  %v2787 = add i64 %v2, 1
  %v2788 = mul i64 %v2786, %v2
  %v2789 = sdiv i64 %v2788, %v3
  %v2790 = mul i64 %v2789, 1
  %v2791 = icmp slt i64 %v2790, %v7
  %v2792 = select i1 %v2791, i64 %v2790, i64 %v7
  %v2793 = mul i64 %v2786, %v2787
  %v2794 = sdiv i64 %v2793, %v3
  %v2795 = mul i64 %v2794, 1
  %v2796 = icmp slt i64 %v2795, %v7
  %v2797 = select i1 %v2796, i64 %v2795, i64 %v7
  br label %b307
b307:
  %v2798 = phi i64 [ %v2792, %b303 ], [ %v2884, %b312 ]
  %v2799 = icmp slt i64 %v2798, %v2797
  br i1 %v2799, label %b308, label %b309
b308:
  br label %b310
b310:
  %v2800 = phi i64 [ 0, %b308 ], [ %v2870, %b311 ]
  %v2801 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b308 ], [ %v2869, %b311 ]
  %v2802 = icmp slt i64 %v2800, 8
  br i1 %v2802, label %b311, label %b312
b311:
  %v2803 = add i64 %v1119, 0
  %v2804 = and i64 %v2803, %v300
  %v2805 = mul i64 %v2804, %v7
  %v2806 = add i64 %v2805, %v2798
  %v2807 = mul i64 %v2806, 1
  %v2808 = getelementptr inbounds float, ptr %v150, i64 %v2807
  %v2809 = getelementptr inbounds float, ptr %v2808, i64 0
  %v2810 = load float, ptr %v2809, align 4
  %v2811 = call float @llvm.fabs.f32(float %v2810)
  %v2812 = fneg float %v2811
  %v2813 = fcmp olt float %v2812, 0xC05A400000000000
  %v2814 = select i1 %v2813, float 0xC05A400000000000, float %v2812
  %v2815 = call float @llvm.fmuladd.f32(float %v2814, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2816 = fsub float %v2815, 0x4168000000000000
  %v2817 = call float @llvm.fmuladd.f32(float %v2816, float 0xBFE62E4000000000, float %v2814)
  %v2818 = call float @llvm.fmuladd.f32(float %v2816, float 0xBEB7F7D1C0000000, float %v2817)
  %v2819 = bitcast float %v2815 to i32
  %v2820 = fmul float %v2818, %v2818
  %v2821 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2818, float 0x3F81227F40000000)
  %v2822 = call float @llvm.fmuladd.f32(float %v2821, float %v2818, float 0x3FA5556740000000)
  %v2823 = call float @llvm.fmuladd.f32(float %v2822, float %v2818, float 0x3FC5554B00000000)
  %v2824 = call float @llvm.fmuladd.f32(float %v2823, float %v2818, float 0x3FDFFFFFE0000000)
  %v2825 = call float @llvm.fmuladd.f32(float %v2820, float %v2824, float %v2818)
  %v2826 = sub i32 %v2819, 1262485250
  %v2827 = lshr i32 %v2826, 1
  %v2828 = sub i32 %v2826, %v2827
  %v2829 = shl i32 %v2827, 23
  %v2830 = bitcast i32 %v2829 to float
  %v2831 = shl i32 %v2828, 23
  %v2832 = bitcast i32 %v2831 to float
  %v2833 = fadd float %v2825, 0x3FF0000000000000
  %v2834 = fmul float %v2833, %v2830
  %v2835 = fmul float %v2834, %v2832
  %v2836 = fcmp ogt float %v2835, 0x3FDA8279A0000000
  %v2837 = call float @llvm.fmuladd.f32(float %v2835, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v2838 = select i1 %v2836, float %v2837, float %v2835
  %v2839 = select i1 %v2836, float 0x3FE62E4000000000, float 0x0000000000000000
  %v2840 = select i1 %v2836, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v2841 = fmul float %v2838, %v2838
  %v2842 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v2841, float 0xBFC0DA7220000000)
  %v2843 = call float @llvm.fmuladd.f32(float %v2842, float %v2841, float 0xBFC546EF00000000)
  %v2844 = call float @llvm.fmuladd.f32(float %v2843, float %v2841, float 0xBFD0002320000000)
  %v2845 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v2841, float 0x3FC22D90A0000000)
  %v2846 = call float @llvm.fmuladd.f32(float %v2845, float %v2841, float 0x3FC999FF60000000)
  %v2847 = call float @llvm.fmuladd.f32(float %v2846, float %v2841, float 0x3FD5555540000000)
  %v2848 = call float @llvm.fmuladd.f32(float %v2838, float %v2844, float %v2847)
  %v2849 = call float @llvm.fmuladd.f32(float %v2838, float %v2848, float 0xBFE0000000000000)
  %v2850 = fmul float %v2838, %v2838
  %v2851 = call float @llvm.fmuladd.f32(float %v2850, float %v2849, float %v2840)
  %v2852 = fadd float %v2851, %v2838
  %v2853 = fadd float %v2852, %v2839
  %v2854 = fcmp ogt float %v2810, 0x0000000000000000
  %v2855 = select i1 %v2854, float %v2810, float 0x0000000000000000
  %v2856 = fadd float %v2855, %v2853
  %v2857 = add i64 %v1119, 0
  %v2858 = and i64 %v2857, %v312
  %v2859 = mul i64 %v2858, %v7
  %v2860 = add i64 %v2859, %v2798
  %v2861 = mul i64 %v2860, 8
  %v2862 = getelementptr inbounds float, ptr %v162, i64 %v2861
  %v2863 = add i64 0, %v2800
  %v2864 = getelementptr inbounds float, ptr %v2862, i64 %v2863
  %v2865 = load <8 x float>, ptr %v2864, align 4
  %v2866 = insertelement <8 x float> poison, float %v2856, i64 0
  %v2867 = shufflevector <8 x float> %v2866, <8 x float> poison, <8 x i32> zeroinitializer
  %v2868 = fmul <8 x float> %v2867, %v2865
  %v2869 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v2801, <8 x float> %v2868)
  %v2870 = add nsw i64 %v2800, 8
  br label %b310
b312:
  %v2871 = shufflevector <8 x float> %v2801, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2872 = shufflevector <8 x float> %v2801, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2873 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v2871, <4 x float> %v2872)
  %v2874 = shufflevector <4 x float> %v2873, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2875 = shufflevector <4 x float> %v2873, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2876 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v2874, <2 x float> %v2875)
  %v2877 = extractelement <2 x float> %v2876, i64 0
  %v2878 = extractelement <2 x float> %v2876, i64 1
  %v2879 = call float @llvm.maximum.f32(float %v2877, float %v2878)
  %v2880 = call float @llvm.maximum.f32(float %v2879, float 0xFFF0000000000000)
  %v2881 = mul i64 %v2798, 1
  %v2882 = getelementptr inbounds float, ptr %v120, i64 %v2881
  %v2883 = getelementptr inbounds float, ptr %v2882, i64 0
  store float %v2880, ptr %v2883, align 4
  %v2884 = add nsw i64 %v2798, 1
  br label %b307
b309:
  %v2885 = add i64 %v7, 0
  %v2886 = sdiv i64 %v2885, 1
  %v2887 = add i64 %v2, 1
  %v2888 = mul i64 %v2886, %v2
  %v2889 = sdiv i64 %v2888, %v3
  %v2890 = mul i64 %v2889, 1
  %v2891 = icmp slt i64 %v2890, %v7
  %v2892 = select i1 %v2891, i64 %v2890, i64 %v7
  %v2893 = mul i64 %v2886, %v2887
  %v2894 = sdiv i64 %v2893, %v3
  %v2895 = mul i64 %v2894, 1
  %v2896 = icmp slt i64 %v2895, %v7
  %v2897 = select i1 %v2896, i64 %v2895, i64 %v7
  br label %b313
b313:
  %v2898 = phi i64 [ %v2892, %b309 ], [ %v2918, %b318 ]
  %v2899 = icmp slt i64 %v2898, %v2897
  br i1 %v2899, label %b314, label %b315
b314:
  br label %b316
b316:
  %v2900 = phi i64 [ 0, %b314 ], [ %v2913, %b317 ]
  %v2901 = phi float [ 0x0000000000000000, %b314 ], [ %v2912, %b317 ]
  %v2902 = icmp slt i64 %v2900, 3
  br i1 %v2902, label %b317, label %b318
b317:
  %v2903 = add i64 %v1119, 0
  %v2904 = and i64 %v2903, %v316
  %v2905 = mul i64 %v2904, %v7
  %v2906 = add i64 %v2905, %v2898
  %v2907 = mul i64 %v2906, 3
  %v2908 = getelementptr inbounds float, ptr %v166, i64 %v2907
  %v2909 = add i64 0, %v2900
  %v2910 = getelementptr inbounds float, ptr %v2908, i64 %v2909
  %v2911 = load float, ptr %v2910, align 4
  %v2912 = fadd float %v2901, %v2911
  %v2913 = add nsw i64 %v2900, 1
  br label %b316
b318:
  %v2914 = fadd float %v2901, 0x0000000000000000
  %v2915 = mul i64 %v2898, 1
  %v2916 = getelementptr inbounds float, ptr %v122, i64 %v2915
  %v2917 = getelementptr inbounds float, ptr %v2916, i64 0
  store float %v2914, ptr %v2917, align 4
  %v2918 = add nsw i64 %v2898, 1
  br label %b313
b315:
  %v2919 = add i64 %v7, 0
  %v2920 = sdiv i64 %v2919, 1
  %v2921 = add i64 %v2, 1
  %v2922 = mul i64 %v2920, %v2
  %v2923 = sdiv i64 %v2922, %v3
  %v2924 = mul i64 %v2923, 1
  %v2925 = icmp slt i64 %v2924, %v7
  %v2926 = select i1 %v2925, i64 %v2924, i64 %v7
  %v2927 = mul i64 %v2920, %v2921
  %v2928 = sdiv i64 %v2927, %v3
  %v2929 = mul i64 %v2928, 1
  %v2930 = icmp slt i64 %v2929, %v7
  %v2931 = select i1 %v2930, i64 %v2929, i64 %v7
  br label %b319
b319:
  %v2932 = phi i64 [ %v2926, %b315 ], [ %v2982, %b320 ]
  %v2933 = icmp slt i64 %v2932, %v2931
  br i1 %v2933, label %b320, label %b321
b320:
  %v2934 = mul i64 %v2932, 1
  %v2935 = getelementptr inbounds float, ptr %v116, i64 %v2934
  %v2936 = getelementptr inbounds float, ptr %v2935, i64 0
  %v2937 = load float, ptr %v2936, align 4
  %v2938 = mul i64 %v2932, 1
  %v2939 = getelementptr inbounds float, ptr %v118, i64 %v2938
  %v2940 = getelementptr inbounds float, ptr %v2939, i64 0
  %v2941 = load float, ptr %v2940, align 4
  %v2942 = mul i64 %v2932, 1
  %v2943 = getelementptr inbounds float, ptr %v120, i64 %v2942
  %v2944 = getelementptr inbounds float, ptr %v2943, i64 0
  %v2945 = load float, ptr %v2944, align 4
  %v2946 = mul i64 %v2932, 1
  %v2947 = getelementptr inbounds float, ptr %v122, i64 %v2946
  %v2948 = getelementptr inbounds float, ptr %v2947, i64 0
  %v2949 = load float, ptr %v2948, align 4
  %v2950 = add i64 %v1119, 0
  %v2951 = and i64 %v2950, %v318
  %v2952 = mul i64 %v2951, %v7
  %v2953 = add i64 %v2952, %v2932
  %v2954 = mul i64 %v2953, 1
  %v2955 = getelementptr inbounds float, ptr %v168, i64 %v2954
  %v2956 = add i64 %v1119, 0
  %v2957 = and i64 %v2956, %v320
  %v2958 = mul i64 %v2957, %v7
  %v2959 = add i64 %v2958, %v2932
  %v2960 = mul i64 %v2959, 1
  %v2961 = getelementptr inbounds float, ptr %v170, i64 %v2960
  %v2962 = add i64 %v1119, 0
  %v2963 = and i64 %v2962, %v322
  %v2964 = mul i64 %v2963, %v7
  %v2965 = add i64 %v2964, %v2932
  %v2966 = mul i64 %v2965, 1
  %v2967 = getelementptr inbounds float, ptr %v172, i64 %v2966
  %v2968 = add i64 %v1119, 0
  %v2969 = and i64 %v2968, %v324
  %v2970 = mul i64 %v2969, %v7
  %v2971 = add i64 %v2970, %v2932
  %v2972 = mul i64 %v2971, 1
  %v2973 = getelementptr inbounds float, ptr %v174, i64 %v2972
  %v2974 = add i64 0, 0
  %v2975 = getelementptr inbounds float, ptr %v2955, i64 %v2974
  store float %v2937, ptr %v2975, align 4
  %v2976 = add i64 0, 0
  %v2977 = getelementptr inbounds float, ptr %v2961, i64 %v2976
  store float %v2941, ptr %v2977, align 4
  %v2978 = add i64 0, 0
  %v2979 = getelementptr inbounds float, ptr %v2967, i64 %v2978
  store float %v2945, ptr %v2979, align 4
  %v2980 = add i64 0, 0
  %v2981 = getelementptr inbounds float, ptr %v2973, i64 %v2980
  store float %v2949, ptr %v2981, align 4
  %v2982 = add nsw i64 %v2932, 1
  br label %b319
b321:
  %v2983 = add i64 %v7, 0
  %v2984 = sdiv i64 %v2983, 1
  %v2985 = add i64 %v2, 1
  %v2986 = mul i64 %v2984, %v2
  %v2987 = sdiv i64 %v2986, %v3
  %v2988 = mul i64 %v2987, 1
  %v2989 = icmp slt i64 %v2988, %v7
  %v2990 = select i1 %v2989, i64 %v2988, i64 %v7
  %v2991 = mul i64 %v2984, %v2985
  %v2992 = sdiv i64 %v2991, %v3
  %v2993 = mul i64 %v2992, 1
  %v2994 = icmp slt i64 %v2993, %v7
  %v2995 = select i1 %v2994, i64 %v2993, i64 %v7
  br label %b322
b322:
  %v2996 = phi i64 [ %v2990, %b321 ], [ %v3118, %b327 ]
  %v2997 = icmp slt i64 %v2996, %v2995
  br i1 %v2997, label %b323, label %b324
b323:
  br label %b325
b325:
  %v2998 = phi i64 [ 0, %b323 ], [ %v3104, %b326 ]
  %v2999 = phi <8 x float> [ splat (float 0x0000000000000000), %b323 ], [ %v3103, %b326 ]
  %v3000 = icmp slt i64 %v2998, 8
  br i1 %v3000, label %b326, label %b327
b326:
  %v3001 = add i64 %v1119, 0
  %v3002 = and i64 %v3001, %v294
  %v3003 = mul i64 %v3002, %v7
  %v3004 = add i64 %v3003, %v2996
  %v3005 = mul i64 %v3004, 1
  %v3006 = getelementptr inbounds float, ptr %v144, i64 %v3005
  %v3007 = getelementptr inbounds float, ptr %v3006, i64 0
  %v3008 = load float, ptr %v3007, align 4
  %v3009 = call float @llvm.fabs.f32(float %v3008)
  %v3010 = fneg float %v3009
  %v3011 = fcmp olt float %v3010, 0xC05A400000000000
  %v3012 = select i1 %v3011, float 0xC05A400000000000, float %v3010
  %v3013 = call float @llvm.fmuladd.f32(float %v3012, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3014 = fsub float %v3013, 0x4168000000000000
  %v3015 = call float @llvm.fmuladd.f32(float %v3014, float 0xBFE62E4000000000, float %v3012)
  %v3016 = call float @llvm.fmuladd.f32(float %v3014, float 0xBEB7F7D1C0000000, float %v3015)
  %v3017 = bitcast float %v3013 to i32
  %v3018 = fmul float %v3016, %v3016
  %v3019 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3016, float 0x3F81227F40000000)
  %v3020 = call float @llvm.fmuladd.f32(float %v3019, float %v3016, float 0x3FA5556740000000)
  %v3021 = call float @llvm.fmuladd.f32(float %v3020, float %v3016, float 0x3FC5554B00000000)
  %v3022 = call float @llvm.fmuladd.f32(float %v3021, float %v3016, float 0x3FDFFFFFE0000000)
  %v3023 = call float @llvm.fmuladd.f32(float %v3018, float %v3022, float %v3016)
  %v3024 = sub i32 %v3017, 1262485250
  %v3025 = lshr i32 %v3024, 1
  %v3026 = sub i32 %v3024, %v3025
  %v3027 = shl i32 %v3025, 23
  %v3028 = bitcast i32 %v3027 to float
  %v3029 = shl i32 %v3026, 23
  %v3030 = bitcast i32 %v3029 to float
  %v3031 = fadd float %v3023, 0x3FF0000000000000
  %v3032 = fmul float %v3031, %v3028
  %v3033 = fmul float %v3032, %v3030
  %v3034 = fcmp ogt float %v3033, 0x3FDA8279A0000000
  %v3035 = call float @llvm.fmuladd.f32(float %v3033, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v3036 = select i1 %v3034, float %v3035, float %v3033
  %v3037 = select i1 %v3034, float 0x3FE62E4000000000, float 0x0000000000000000
  %v3038 = select i1 %v3034, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v3039 = fmul float %v3036, %v3036
  %v3040 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v3039, float 0xBFC0DA7220000000)
  %v3041 = call float @llvm.fmuladd.f32(float %v3040, float %v3039, float 0xBFC546EF00000000)
  %v3042 = call float @llvm.fmuladd.f32(float %v3041, float %v3039, float 0xBFD0002320000000)
  %v3043 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v3039, float 0x3FC22D90A0000000)
  %v3044 = call float @llvm.fmuladd.f32(float %v3043, float %v3039, float 0x3FC999FF60000000)
  %v3045 = call float @llvm.fmuladd.f32(float %v3044, float %v3039, float 0x3FD5555540000000)
  %v3046 = call float @llvm.fmuladd.f32(float %v3036, float %v3042, float %v3045)
  %v3047 = call float @llvm.fmuladd.f32(float %v3036, float %v3046, float 0xBFE0000000000000)
  %v3048 = fmul float %v3036, %v3036
  %v3049 = call float @llvm.fmuladd.f32(float %v3048, float %v3047, float %v3038)
  %v3050 = fadd float %v3049, %v3036
  %v3051 = fadd float %v3050, %v3037
  %v3052 = fcmp ogt float %v3008, 0x0000000000000000
  %v3053 = select i1 %v3052, float %v3008, float 0x0000000000000000
  %v3054 = fadd float %v3053, %v3051
  %v3055 = add i64 %v1119, 0
  %v3056 = and i64 %v3055, %v310
  %v3057 = mul i64 %v3056, %v7
  %v3058 = add i64 %v3057, %v2996
  %v3059 = mul i64 %v3058, 8
  %v3060 = getelementptr inbounds float, ptr %v160, i64 %v3059
  %v3061 = add i64 %v1119, 0
  %v3062 = and i64 %v3061, %v318
  %v3063 = mul i64 %v3062, %v7
  %v3064 = add i64 %v3063, %v2996
  %v3065 = mul i64 %v3064, 1
  %v3066 = getelementptr inbounds float, ptr %v168, i64 %v3065
  %v3067 = getelementptr inbounds float, ptr %v3066, i64 0
  %v3068 = load float, ptr %v3067, align 4
  %v3069 = add i64 0, %v2998
  %v3070 = getelementptr inbounds float, ptr %v3060, i64 %v3069
  %v3071 = load <8 x float>, ptr %v3070, align 4
  %v3072 = insertelement <8 x float> poison, float %v3054, i64 0
  %v3073 = shufflevector <8 x float> %v3072, <8 x float> poison, <8 x i32> zeroinitializer
  %v3074 = fmul <8 x float> %v3073, %v3071
  %v3075 = insertelement <8 x float> poison, float %v3068, i64 0
  %v3076 = shufflevector <8 x float> %v3075, <8 x float> poison, <8 x i32> zeroinitializer
  %v3077 = fsub <8 x float> %v3074, %v3076
  %v3078 = fcmp olt <8 x float> %v3077, splat (float 0xC05A400000000000)
  %v3079 = select <8 x i1> %v3078, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3077
  %v3080 = fcmp ogt <8 x float> %v3079, splat (float 0x4056400000000000)
  %v3081 = select <8 x i1> %v3080, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3079
  %v3082 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3081, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3083 = fsub <8 x float> %v3082, splat (float 0x4168000000000000)
  %v3084 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3083, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3081)
  %v3085 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3083, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3084)
  %v3086 = bitcast <8 x float> %v3082 to <8 x i32>
  %v3087 = fmul <8 x float> %v3085, %v3085
  %v3088 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3085, <8 x float> splat (float 0x3F81227F40000000))
  %v3089 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3088, <8 x float> %v3085, <8 x float> splat (float 0x3FA5556740000000))
  %v3090 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3089, <8 x float> %v3085, <8 x float> splat (float 0x3FC5554B00000000))
  %v3091 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3090, <8 x float> %v3085, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3092 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3087, <8 x float> %v3091, <8 x float> %v3085)
  %v3093 = sub <8 x i32> %v3086, splat (i32 1262485250)
  %v3094 = lshr <8 x i32> %v3093, splat (i32 1)
  %v3095 = sub <8 x i32> %v3093, %v3094
  %v3096 = shl <8 x i32> %v3094, splat (i32 23)
  %v3097 = bitcast <8 x i32> %v3096 to <8 x float>
  %v3098 = shl <8 x i32> %v3095, splat (i32 23)
  %v3099 = bitcast <8 x i32> %v3098 to <8 x float>
  %v3100 = fadd <8 x float> %v3092, splat (float 0x3FF0000000000000)
  %v3101 = fmul <8 x float> %v3100, %v3097
  %v3102 = fmul <8 x float> %v3101, %v3099
  %v3103 = fadd <8 x float> %v2999, %v3102
  %v3104 = add nsw i64 %v2998, 8
  br label %b325
b327:
  %v3105 = shufflevector <8 x float> %v2999, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3106 = shufflevector <8 x float> %v2999, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3107 = fadd <4 x float> %v3105, %v3106
  %v3108 = shufflevector <4 x float> %v3107, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3109 = shufflevector <4 x float> %v3107, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3110 = fadd <2 x float> %v3108, %v3109
  %v3111 = extractelement <2 x float> %v3110, i64 0
  %v3112 = extractelement <2 x float> %v3110, i64 1
  %v3113 = fadd float %v3111, %v3112
  %v3114 = fadd float %v3113, 0x0000000000000000
  %v3115 = mul i64 %v2996, 1
  %v3116 = getelementptr inbounds float, ptr %v112, i64 %v3115
  %v3117 = getelementptr inbounds float, ptr %v3116, i64 0
  store float %v3114, ptr %v3117, align 4
  %v3118 = add nsw i64 %v2996, 1
  br label %b322
b324:
  %v3119 = add i64 %v7, 0
  %v3120 = sdiv i64 %v3119, 1
  %v3121 = add i64 %v2, 1
  %v3122 = mul i64 %v3120, %v2
  %v3123 = sdiv i64 %v3122, %v3
  %v3124 = mul i64 %v3123, 1
  %v3125 = icmp slt i64 %v3124, %v7
  %v3126 = select i1 %v3125, i64 %v3124, i64 %v7
  %v3127 = mul i64 %v3120, %v3121
  %v3128 = sdiv i64 %v3127, %v3
  %v3129 = mul i64 %v3128, 1
  %v3130 = icmp slt i64 %v3129, %v7
  %v3131 = select i1 %v3130, i64 %v3129, i64 %v7
  br label %b328
b328:
  %v3132 = phi i64 [ %v3126, %b324 ], [ %v3196, %b329 ]
  %v3133 = icmp slt i64 %v3132, %v3131
  br i1 %v3133, label %b329, label %b330
b329:
  %v3134 = add i64 %v1119, 0
  %v3135 = and i64 %v3134, %v314
  %v3136 = mul i64 %v3135, %v7
  %v3137 = add i64 %v3136, %v3132
  %v3138 = mul i64 %v3137, 3
  %v3139 = getelementptr inbounds float, ptr %v164, i64 %v3138
  %v3140 = add i64 %v1119, 0
  %v3141 = and i64 %v3140, %v320
  %v3142 = mul i64 %v3141, %v7
  %v3143 = add i64 %v3142, %v3132
  %v3144 = mul i64 %v3143, 1
  %v3145 = getelementptr inbounds float, ptr %v170, i64 %v3144
  %v3146 = getelementptr inbounds float, ptr %v3145, i64 0
  %v3147 = load float, ptr %v3146, align 4
  %v3148 = add i64 %v1119, 0
  %v3149 = and i64 %v3148, %v316
  %v3150 = mul i64 %v3149, %v7
  %v3151 = add i64 %v3150, %v3132
  %v3152 = mul i64 %v3151, 3
  %v3153 = getelementptr inbounds float, ptr %v166, i64 %v3152
  %v3154 = add i64 %v1119, 0
  %v3155 = and i64 %v3154, %v324
  %v3156 = mul i64 %v3155, %v7
  %v3157 = add i64 %v3156, %v3132
  %v3158 = mul i64 %v3157, 1
  %v3159 = getelementptr inbounds float, ptr %v174, i64 %v3158
  %v3160 = getelementptr inbounds float, ptr %v3159, i64 0
  %v3161 = load float, ptr %v3160, align 4
  %v3162 = add i64 %v1119, 0
  %v3163 = and i64 %v3162, %v326
  %v3164 = mul i64 %v3163, %v7
  %v3165 = add i64 %v3164, %v3132
  %v3166 = mul i64 %v3165, 3
  %v3167 = getelementptr inbounds float, ptr %v176, i64 %v3166
  %v3168 = add i64 %v1119, 0
  %v3169 = and i64 %v3168, %v328
  %v3170 = mul i64 %v3169, %v7
  %v3171 = add i64 %v3170, %v3132
  %v3172 = mul i64 %v3171, 3
  %v3173 = getelementptr inbounds float, ptr %v178, i64 %v3172
  %v3174 = icmp ult i64 3, 8
  %v3175 = select i1 %v3174, i64 3, i64 8
  %v3176 = trunc i64 %v3175 to i32
  %v3177 = insertelement <8 x i32> poison, i32 %v3176, i64 0
  %v3178 = shufflevector <8 x i32> %v3177, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3179 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3178
  %v3180 = add i64 0, 0
  %v3181 = getelementptr inbounds float, ptr %v3139, i64 %v3180
  %v3182 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3181, <8 x i1> %v3179, <8 x float> zeroinitializer)
  %v3183 = insertelement <8 x float> poison, float %v3147, i64 0
  %v3184 = shufflevector <8 x float> %v3183, <8 x float> poison, <8 x i32> zeroinitializer
  %v3185 = fdiv <8 x float> %v3182, %v3184
  %v3186 = add i64 0, 0
  %v3187 = getelementptr inbounds float, ptr %v3153, i64 %v3186
  %v3188 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3187, <8 x i1> %v3179, <8 x float> zeroinitializer)
  %v3189 = insertelement <8 x float> poison, float %v3161, i64 0
  %v3190 = shufflevector <8 x float> %v3189, <8 x float> poison, <8 x i32> zeroinitializer
  %v3191 = fdiv <8 x float> %v3188, %v3190
  %v3192 = add i64 0, 0
  %v3193 = getelementptr inbounds float, ptr %v3167, i64 %v3192
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3185, ptr align 4 %v3193, <8 x i1> %v3179)
  %v3194 = add i64 0, 0
  %v3195 = getelementptr inbounds float, ptr %v3173, i64 %v3194
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3191, ptr align 4 %v3195, <8 x i1> %v3179)
  %v3196 = add nsw i64 %v3132, 1
  br label %b328
b330:
  %v3197 = add i64 %v7, 0
  %v3198 = sdiv i64 %v3197, 1
  %v3199 = add i64 %v2, 1
  %v3200 = mul i64 %v3198, %v2
  %v3201 = sdiv i64 %v3200, %v3
  %v3202 = mul i64 %v3201, 1
  %v3203 = icmp slt i64 %v3202, %v7
  %v3204 = select i1 %v3203, i64 %v3202, i64 %v7
  %v3205 = mul i64 %v3198, %v3199
  %v3206 = sdiv i64 %v3205, %v3
  %v3207 = mul i64 %v3206, 1
  %v3208 = icmp slt i64 %v3207, %v7
  %v3209 = select i1 %v3208, i64 %v3207, i64 %v7
  br label %b331
b331:
  %v3210 = phi i64 [ %v3204, %b330 ], [ %v3332, %b336 ]
  %v3211 = icmp slt i64 %v3210, %v3209
  br i1 %v3211, label %b332, label %b333
b332:
  br label %b334
b334:
  %v3212 = phi i64 [ 0, %b332 ], [ %v3318, %b335 ]
  %v3213 = phi <8 x float> [ splat (float 0x0000000000000000), %b332 ], [ %v3317, %b335 ]
  %v3214 = icmp slt i64 %v3212, 8
  br i1 %v3214, label %b335, label %b336
b335:
  %v3215 = add i64 %v1119, 0
  %v3216 = and i64 %v3215, %v300
  %v3217 = mul i64 %v3216, %v7
  %v3218 = add i64 %v3217, %v3210
  %v3219 = mul i64 %v3218, 1
  %v3220 = getelementptr inbounds float, ptr %v150, i64 %v3219
  %v3221 = getelementptr inbounds float, ptr %v3220, i64 0
  %v3222 = load float, ptr %v3221, align 4
  %v3223 = call float @llvm.fabs.f32(float %v3222)
  %v3224 = fneg float %v3223
  %v3225 = fcmp olt float %v3224, 0xC05A400000000000
  %v3226 = select i1 %v3225, float 0xC05A400000000000, float %v3224
  %v3227 = call float @llvm.fmuladd.f32(float %v3226, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3228 = fsub float %v3227, 0x4168000000000000
  %v3229 = call float @llvm.fmuladd.f32(float %v3228, float 0xBFE62E4000000000, float %v3226)
  %v3230 = call float @llvm.fmuladd.f32(float %v3228, float 0xBEB7F7D1C0000000, float %v3229)
  %v3231 = bitcast float %v3227 to i32
  %v3232 = fmul float %v3230, %v3230
  %v3233 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3230, float 0x3F81227F40000000)
  %v3234 = call float @llvm.fmuladd.f32(float %v3233, float %v3230, float 0x3FA5556740000000)
  %v3235 = call float @llvm.fmuladd.f32(float %v3234, float %v3230, float 0x3FC5554B00000000)
  %v3236 = call float @llvm.fmuladd.f32(float %v3235, float %v3230, float 0x3FDFFFFFE0000000)
  %v3237 = call float @llvm.fmuladd.f32(float %v3232, float %v3236, float %v3230)
  %v3238 = sub i32 %v3231, 1262485250
  %v3239 = lshr i32 %v3238, 1
  %v3240 = sub i32 %v3238, %v3239
  %v3241 = shl i32 %v3239, 23
  %v3242 = bitcast i32 %v3241 to float
  %v3243 = shl i32 %v3240, 23
  %v3244 = bitcast i32 %v3243 to float
  %v3245 = fadd float %v3237, 0x3FF0000000000000
  %v3246 = fmul float %v3245, %v3242
  %v3247 = fmul float %v3246, %v3244
  %v3248 = fcmp ogt float %v3247, 0x3FDA8279A0000000
  %v3249 = call float @llvm.fmuladd.f32(float %v3247, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v3250 = select i1 %v3248, float %v3249, float %v3247
  %v3251 = select i1 %v3248, float 0x3FE62E4000000000, float 0x0000000000000000
  %v3252 = select i1 %v3248, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v3253 = fmul float %v3250, %v3250
  %v3254 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v3253, float 0xBFC0DA7220000000)
  %v3255 = call float @llvm.fmuladd.f32(float %v3254, float %v3253, float 0xBFC546EF00000000)
  %v3256 = call float @llvm.fmuladd.f32(float %v3255, float %v3253, float 0xBFD0002320000000)
  %v3257 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v3253, float 0x3FC22D90A0000000)
  %v3258 = call float @llvm.fmuladd.f32(float %v3257, float %v3253, float 0x3FC999FF60000000)
  %v3259 = call float @llvm.fmuladd.f32(float %v3258, float %v3253, float 0x3FD5555540000000)
  %v3260 = call float @llvm.fmuladd.f32(float %v3250, float %v3256, float %v3259)
  %v3261 = call float @llvm.fmuladd.f32(float %v3250, float %v3260, float 0xBFE0000000000000)
  %v3262 = fmul float %v3250, %v3250
  %v3263 = call float @llvm.fmuladd.f32(float %v3262, float %v3261, float %v3252)
  %v3264 = fadd float %v3263, %v3250
  %v3265 = fadd float %v3264, %v3251
  %v3266 = fcmp ogt float %v3222, 0x0000000000000000
  %v3267 = select i1 %v3266, float %v3222, float 0x0000000000000000
  %v3268 = fadd float %v3267, %v3265
  %v3269 = add i64 %v1119, 0
  %v3270 = and i64 %v3269, %v312
  %v3271 = mul i64 %v3270, %v7
  %v3272 = add i64 %v3271, %v3210
  %v3273 = mul i64 %v3272, 8
  %v3274 = getelementptr inbounds float, ptr %v162, i64 %v3273
  %v3275 = add i64 %v1119, 0
  %v3276 = and i64 %v3275, %v322
  %v3277 = mul i64 %v3276, %v7
  %v3278 = add i64 %v3277, %v3210
  %v3279 = mul i64 %v3278, 1
  %v3280 = getelementptr inbounds float, ptr %v172, i64 %v3279
  %v3281 = getelementptr inbounds float, ptr %v3280, i64 0
  %v3282 = load float, ptr %v3281, align 4
  %v3283 = add i64 0, %v3212
  %v3284 = getelementptr inbounds float, ptr %v3274, i64 %v3283
  %v3285 = load <8 x float>, ptr %v3284, align 4
  %v3286 = insertelement <8 x float> poison, float %v3268, i64 0
  %v3287 = shufflevector <8 x float> %v3286, <8 x float> poison, <8 x i32> zeroinitializer
  %v3288 = fmul <8 x float> %v3287, %v3285
  %v3289 = insertelement <8 x float> poison, float %v3282, i64 0
  %v3290 = shufflevector <8 x float> %v3289, <8 x float> poison, <8 x i32> zeroinitializer
  %v3291 = fsub <8 x float> %v3288, %v3290
  %v3292 = fcmp olt <8 x float> %v3291, splat (float 0xC05A400000000000)
  %v3293 = select <8 x i1> %v3292, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3291
  %v3294 = fcmp ogt <8 x float> %v3293, splat (float 0x4056400000000000)
  %v3295 = select <8 x i1> %v3294, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3293
  %v3296 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3295, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3297 = fsub <8 x float> %v3296, splat (float 0x4168000000000000)
  %v3298 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3297, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3295)
  %v3299 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3297, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3298)
  %v3300 = bitcast <8 x float> %v3296 to <8 x i32>
  %v3301 = fmul <8 x float> %v3299, %v3299
  %v3302 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3299, <8 x float> splat (float 0x3F81227F40000000))
  %v3303 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3302, <8 x float> %v3299, <8 x float> splat (float 0x3FA5556740000000))
  %v3304 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3303, <8 x float> %v3299, <8 x float> splat (float 0x3FC5554B00000000))
  %v3305 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3304, <8 x float> %v3299, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3306 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3301, <8 x float> %v3305, <8 x float> %v3299)
  %v3307 = sub <8 x i32> %v3300, splat (i32 1262485250)
  %v3308 = lshr <8 x i32> %v3307, splat (i32 1)
  %v3309 = sub <8 x i32> %v3307, %v3308
  %v3310 = shl <8 x i32> %v3308, splat (i32 23)
  %v3311 = bitcast <8 x i32> %v3310 to <8 x float>
  %v3312 = shl <8 x i32> %v3309, splat (i32 23)
  %v3313 = bitcast <8 x i32> %v3312 to <8 x float>
  %v3314 = fadd <8 x float> %v3306, splat (float 0x3FF0000000000000)
  %v3315 = fmul <8 x float> %v3314, %v3311
  %v3316 = fmul <8 x float> %v3315, %v3313
  %v3317 = fadd <8 x float> %v3213, %v3316
  %v3318 = add nsw i64 %v3212, 8
  br label %b334
b336:
  %v3319 = shufflevector <8 x float> %v3213, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3320 = shufflevector <8 x float> %v3213, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3321 = fadd <4 x float> %v3319, %v3320
  %v3322 = shufflevector <4 x float> %v3321, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3323 = shufflevector <4 x float> %v3321, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3324 = fadd <2 x float> %v3322, %v3323
  %v3325 = extractelement <2 x float> %v3324, i64 0
  %v3326 = extractelement <2 x float> %v3324, i64 1
  %v3327 = fadd float %v3325, %v3326
  %v3328 = fadd float %v3327, 0x0000000000000000
  %v3329 = mul i64 %v3210, 1
  %v3330 = getelementptr inbounds float, ptr %v114, i64 %v3329
  %v3331 = getelementptr inbounds float, ptr %v3330, i64 0
  store float %v3328, ptr %v3331, align 4
  %v3332 = add nsw i64 %v3210, 1
  br label %b331
b333:
  %v3333 = add i64 %v7, 0
  %v3334 = sdiv i64 %v3333, 1
  %v3335 = add i64 %v2, 1
  %v3336 = mul i64 %v3334, %v2
  %v3337 = sdiv i64 %v3336, %v3
  %v3338 = mul i64 %v3337, 1
  %v3339 = icmp slt i64 %v3338, %v7
  %v3340 = select i1 %v3339, i64 %v3338, i64 %v7
  %v3341 = mul i64 %v3334, %v3335
  %v3342 = sdiv i64 %v3341, %v3
  %v3343 = mul i64 %v3342, 1
  %v3344 = icmp slt i64 %v3343, %v7
  %v3345 = select i1 %v3344, i64 %v3343, i64 %v7
  br label %b337
b337:
  %v3346 = phi i64 [ %v3340, %b333 ], [ %v3372, %b338 ]
  %v3347 = icmp slt i64 %v3346, %v3345
  br i1 %v3347, label %b338, label %b339
b338:
  %v3348 = mul i64 %v3346, 1
  %v3349 = getelementptr inbounds float, ptr %v112, i64 %v3348
  %v3350 = getelementptr inbounds float, ptr %v3349, i64 0
  %v3351 = load float, ptr %v3350, align 4
  %v3352 = mul i64 %v3346, 1
  %v3353 = getelementptr inbounds float, ptr %v114, i64 %v3352
  %v3354 = getelementptr inbounds float, ptr %v3353, i64 0
  %v3355 = load float, ptr %v3354, align 4
  %v3356 = add i64 %v1119, 0
  %v3357 = and i64 %v3356, %v330
  %v3358 = mul i64 %v3357, %v7
  %v3359 = add i64 %v3358, %v3346
  %v3360 = mul i64 %v3359, 1
  %v3361 = getelementptr inbounds float, ptr %v180, i64 %v3360
  %v3362 = add i64 %v1119, 0
  %v3363 = and i64 %v3362, %v332
  %v3364 = mul i64 %v3363, %v7
  %v3365 = add i64 %v3364, %v3346
  %v3366 = mul i64 %v3365, 1
  %v3367 = getelementptr inbounds float, ptr %v182, i64 %v3366
  %v3368 = add i64 0, 0
  %v3369 = getelementptr inbounds float, ptr %v3361, i64 %v3368
  store float %v3351, ptr %v3369, align 4
  %v3370 = add i64 0, 0
  %v3371 = getelementptr inbounds float, ptr %v3367, i64 %v3370
  store float %v3355, ptr %v3371, align 4
  %v3372 = add nsw i64 %v3346, 1
  br label %b337
b339:
  %v3374 = add i64 %v7, 0
  %v3375 = sdiv i64 %v3374, 1
  %v3376 = add i64 %v2, 1
  %v3377 = mul i64 %v3375, %v2
  %v3378 = sdiv i64 %v3377, %v3
  %v3379 = mul i64 %v3378, 1
  %v3380 = icmp slt i64 %v3379, %v7
  %v3381 = select i1 %v3380, i64 %v3379, i64 %v7
  %v3382 = mul i64 %v3375, %v3376
  %v3383 = sdiv i64 %v3382, %v3
  %v3384 = mul i64 %v3383, 1
  %v3385 = icmp slt i64 %v3384, %v7
  %v3386 = select i1 %v3385, i64 %v3384, i64 %v7
  br label %b340
b340:
  %v3387 = phi i64 [ %v3381, %b339 ], [ %v3468, %b345 ]
  %v3388 = icmp slt i64 %v3387, %v3386
  br i1 %v3388, label %b341, label %b342
b341:
  %v3389 = add i64 %v3387, 96
  %v3390 = icmp slt i64 %v3389, %v3386
  %v3391 = select i1 %v3390, i64 %v3389, i64 %v3386
  br label %b343
b343:
  %v3392 = phi i64 [ 0, %b341 ], [ %v3467, %b348 ]
  %v3393 = icmp slt i64 %v3392, 1
  br i1 %v3393, label %b344, label %b345
b344:
  %v3394 = sub i64 %v3391, %v3387
  %v3395 = sub i64 8, 1
  %v3396 = add i64 %v3394, %v3395
  %v3397 = sdiv i64 %v3396, 8
  br label %b346
b346:
  %v3398 = phi i64 [ 0, %b344 ], [ %v3466, %b355 ]
  %v3399 = icmp slt i64 %v3398, %v3397
  br i1 %v3399, label %b347, label %b348
b347:
  %v3400 = mul i64 %v3394, %v3398
  %v3401 = sdiv i64 %v3400, %v3397
  %v3402 = add i64 %v3387, %v3401
  %v3403 = add i64 %v3398, 1
  %v3404 = mul i64 %v3394, %v3403
  %v3405 = sdiv i64 %v3404, %v3397
  %v3406 = add i64 %v3387, %v3405
  %v3407 = mul i64 %v3392, 48
  %v3408 = getelementptr inbounds float, ptr %v784, i64 %v3407
  %v3409 = sub i64 %v3406, %v3402
  %v3410 = add i64 %v1119, 0
  %v3411 = and i64 %v3410, %v326
  %v3412 = mul i64 %v3411, %v7
  %v3413 = add i64 %v3412, %v3402
  %v3414 = mul i64 %v3413, 3
  %v3415 = getelementptr inbounds float, ptr %v176, i64 %v3414
  %v3416 = getelementptr inbounds float, ptr %v3415, i64 0
  %v3417 = sub i64 %v3409, 1
  %v3418 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v3417
  %v3419 = load ptr, ptr %v3418, align 4
  %v3420 = getelementptr inbounds float, ptr %v3373, i64 0
  %v3421 = icmp sgt i64 %v3409, 0
  br i1 %v3421, label %b349, label %b350
b349:
  call void %v3419(ptr %v3416, i64 3, ptr %v3408, i64 3, ptr %v3420, i64 16, i64 0)
  br label %b350
b350:
  %v3422 = add i64 %v3407, 24
  %v3423 = getelementptr inbounds float, ptr %v784, i64 %v3422
  %v3424 = sub i64 %v3406, %v3402
  %v3425 = add i64 %v1119, 0
  %v3426 = and i64 %v3425, %v328
  %v3427 = mul i64 %v3426, %v7
  %v3428 = add i64 %v3427, %v3402
  %v3429 = mul i64 %v3428, 3
  %v3430 = getelementptr inbounds float, ptr %v178, i64 %v3429
  %v3431 = getelementptr inbounds float, ptr %v3430, i64 0
  %v3432 = sub i64 %v3424, 1
  %v3433 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v3432
  %v3434 = load ptr, ptr %v3433, align 4
  %v3435 = getelementptr inbounds float, ptr %v3373, i64 8
  %v3436 = icmp sgt i64 %v3424, 0
  br i1 %v3436, label %b351, label %b352
b351:
  call void %v3434(ptr %v3431, i64 3, ptr %v3423, i64 3, ptr %v3435, i64 16, i64 0)
  br label %b352
b352:
  %v3437 = add i64 %v3422, 24
  br label %b353
b353:
  %v3438 = phi i64 [ %v3402, %b352 ], [ %v3465, %b358 ]
  %v3439 = icmp slt i64 %v3438, %v3406
  br i1 %v3439, label %b354, label %b355
b354:
  %v3440 = sub i64 %v3438, %v3402
  %v3441 = mul i64 %v3440, 16
  %v3442 = getelementptr inbounds float, ptr %v3373, i64 %v3441
  %v3443 = mul i64 %v3438, 8
  %v3444 = getelementptr inbounds float, ptr %v132, i64 %v3443
  %v3445 = mul i64 %v3438, 8
  %v3446 = getelementptr inbounds float, ptr %v136, i64 %v3445
  br label %b356
b356:
  %v3447 = phi i64 [ 0, %b354 ], [ %v3464, %b357 ]
  %v3448 = icmp slt i64 %v3447, 1
  br i1 %v3448, label %b357, label %b358
b357:
  %v3449 = mul i64 %v3392, 1
  %v3450 = add i64 %v3449, %v3447
  %v3451 = mul i64 %v3450, 8
  %v3452 = add i64 0, %v3447
  %v3453 = mul i64 %v3452, 8
  %v3454 = getelementptr inbounds float, ptr %v3442, i64 %v3453
  %v3455 = load <8 x float>, ptr %v3454, align 4
  %v3456 = add i64 1, %v3447
  %v3457 = mul i64 %v3456, 8
  %v3458 = getelementptr inbounds float, ptr %v3442, i64 %v3457
  %v3459 = load <8 x float>, ptr %v3458, align 4
  %v3460 = add i64 0, %v3451
  %v3461 = getelementptr inbounds float, ptr %v3444, i64 %v3460
  store <8 x float> %v3455, ptr %v3461, align 4
  %v3462 = add i64 0, %v3451
  %v3463 = getelementptr inbounds float, ptr %v3446, i64 %v3462
  store <8 x float> %v3459, ptr %v3463, align 4
  %v3464 = add nsw i64 %v3447, 1
  br label %b356
b358:
  %v3465 = add nsw i64 %v3438, 1
  br label %b353
b355:
  %v3466 = add nsw i64 %v3398, 1
  br label %b346
b348:
  %v3467 = add nsw i64 %v3392, 1
  br label %b343
b345:
  %v3468 = add nsw i64 %v3387, 96
  br label %b340
b342:
  %v3469 = add i64 %v7, 0
  %v3470 = sdiv i64 %v3469, 1
  %v3471 = add i64 %v2, 1
  %v3472 = mul i64 %v3470, %v2
  %v3473 = sdiv i64 %v3472, %v3
  %v3474 = mul i64 %v3473, 1
  %v3475 = icmp slt i64 %v3474, %v7
  %v3476 = select i1 %v3475, i64 %v3474, i64 %v7
  %v3477 = mul i64 %v3470, %v3471
  %v3478 = sdiv i64 %v3477, %v3
  %v3479 = mul i64 %v3478, 1
  %v3480 = icmp slt i64 %v3479, %v7
  %v3481 = select i1 %v3480, i64 %v3479, i64 %v7
  br label %b359
b359:
  %v3482 = phi i64 [ %v3476, %b342 ], [ %v3662, %b364 ]
  %v3483 = icmp slt i64 %v3482, %v3481
  br i1 %v3483, label %b360, label %b361
b360:
  br label %b362
b362:
  %v3484 = phi i64 [ 0, %b360 ], [ %v3661, %b367 ]
  %v3485 = icmp slt i64 %v3484, 8
  br i1 %v3485, label %b363, label %b364
b363:
  br label %b365
b365:
  %v3486 = phi i64 [ 0, %b363 ], [ %v3646, %b366 ]
  %v3487 = phi <8 x float> [ splat (float 0x0000000000000000), %b363 ], [ %v3645, %b366 ]
  %v3488 = icmp slt i64 %v3486, 8
  br i1 %v3488, label %b366, label %b367
b366:
  %v3489 = mul i64 %v3482, 8
  %v3490 = getelementptr inbounds float, ptr %v132, i64 %v3489
  %v3491 = add i64 %v1119, 0
  %v3492 = and i64 %v3491, %v296
  %v3493 = mul i64 %v3492, %v7
  %v3494 = add i64 %v3493, %v3482
  %v3495 = mul i64 %v3494, 1
  %v3496 = getelementptr inbounds float, ptr %v146, i64 %v3495
  %v3497 = getelementptr inbounds float, ptr %v3496, i64 0
  %v3498 = load float, ptr %v3497, align 4
  %v3499 = add i64 %v1119, 0
  %v3500 = and i64 %v3499, %v294
  %v3501 = mul i64 %v3500, %v7
  %v3502 = add i64 %v3501, %v3482
  %v3503 = mul i64 %v3502, 1
  %v3504 = getelementptr inbounds float, ptr %v144, i64 %v3503
  %v3505 = getelementptr inbounds float, ptr %v3504, i64 0
  %v3506 = load float, ptr %v3505, align 4
  %v3507 = call float @llvm.fabs.f32(float %v3506)
  %v3508 = fneg float %v3507
  %v3509 = fcmp olt float %v3508, 0xC05A400000000000
  %v3510 = select i1 %v3509, float 0xC05A400000000000, float %v3508
  %v3511 = call float @llvm.fmuladd.f32(float %v3510, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3512 = fsub float %v3511, 0x4168000000000000
  %v3513 = call float @llvm.fmuladd.f32(float %v3512, float 0xBFE62E4000000000, float %v3510)
  %v3514 = call float @llvm.fmuladd.f32(float %v3512, float 0xBEB7F7D1C0000000, float %v3513)
  %v3515 = bitcast float %v3511 to i32
  %v3516 = fmul float %v3514, %v3514
  %v3517 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3514, float 0x3F81227F40000000)
  %v3518 = call float @llvm.fmuladd.f32(float %v3517, float %v3514, float 0x3FA5556740000000)
  %v3519 = call float @llvm.fmuladd.f32(float %v3518, float %v3514, float 0x3FC5554B00000000)
  %v3520 = call float @llvm.fmuladd.f32(float %v3519, float %v3514, float 0x3FDFFFFFE0000000)
  %v3521 = call float @llvm.fmuladd.f32(float %v3516, float %v3520, float %v3514)
  %v3522 = sub i32 %v3515, 1262485250
  %v3523 = lshr i32 %v3522, 1
  %v3524 = sub i32 %v3522, %v3523
  %v3525 = shl i32 %v3523, 23
  %v3526 = bitcast i32 %v3525 to float
  %v3527 = shl i32 %v3524, 23
  %v3528 = bitcast i32 %v3527 to float
  %v3529 = fadd float %v3521, 0x3FF0000000000000
  %v3530 = fmul float %v3529, %v3526
  %v3531 = fmul float %v3530, %v3528
  %v3532 = fcmp ogt float %v3531, 0x3FDA8279A0000000
  %v3533 = call float @llvm.fmuladd.f32(float %v3531, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v3534 = select i1 %v3532, float %v3533, float %v3531
  %v3535 = select i1 %v3532, float 0x3FE62E4000000000, float 0x0000000000000000
  %v3536 = select i1 %v3532, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v3537 = fmul float %v3534, %v3534
  %v3538 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v3537, float 0xBFC0DA7220000000)
  %v3539 = call float @llvm.fmuladd.f32(float %v3538, float %v3537, float 0xBFC546EF00000000)
  %v3540 = call float @llvm.fmuladd.f32(float %v3539, float %v3537, float 0xBFD0002320000000)
  %v3541 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v3537, float 0x3FC22D90A0000000)
  %v3542 = call float @llvm.fmuladd.f32(float %v3541, float %v3537, float 0x3FC999FF60000000)
  %v3543 = call float @llvm.fmuladd.f32(float %v3542, float %v3537, float 0x3FD5555540000000)
  %v3544 = call float @llvm.fmuladd.f32(float %v3534, float %v3540, float %v3543)
  %v3545 = call float @llvm.fmuladd.f32(float %v3534, float %v3544, float 0xBFE0000000000000)
  %v3546 = fmul float %v3534, %v3534
  %v3547 = call float @llvm.fmuladd.f32(float %v3546, float %v3545, float %v3536)
  %v3548 = fadd float %v3547, %v3534
  %v3549 = fadd float %v3548, %v3535
  %v3550 = fcmp ogt float %v3506, 0x0000000000000000
  %v3551 = select i1 %v3550, float %v3506, float 0x0000000000000000
  %v3552 = fadd float %v3551, %v3549
  %v3553 = add i64 %v1119, 0
  %v3554 = and i64 %v3553, %v310
  %v3555 = mul i64 %v3554, %v7
  %v3556 = add i64 %v3555, %v3482
  %v3557 = mul i64 %v3556, 8
  %v3558 = getelementptr inbounds float, ptr %v160, i64 %v3557
  %v3559 = add i64 %v1119, 0
  %v3560 = and i64 %v3559, %v318
  %v3561 = mul i64 %v3560, %v7
  %v3562 = add i64 %v3561, %v3482
  %v3563 = mul i64 %v3562, 1
  %v3564 = getelementptr inbounds float, ptr %v168, i64 %v3563
  %v3565 = getelementptr inbounds float, ptr %v3564, i64 0
  %v3566 = load float, ptr %v3565, align 4
  %v3567 = add i64 %v1119, 0
  %v3568 = and i64 %v3567, %v330
  %v3569 = mul i64 %v3568, %v7
  %v3570 = add i64 %v3569, %v3482
  %v3571 = mul i64 %v3570, 1
  %v3572 = getelementptr inbounds float, ptr %v180, i64 %v3571
  %v3573 = getelementptr inbounds float, ptr %v3572, i64 0
  %v3574 = load float, ptr %v3573, align 4
  %v3575 = fsub float 0x3FF0000000000000, %v3498
  %v3576 = add i64 %v1119, 0
  %v3577 = and i64 %v3576, %v250
  %v3578 = mul i64 %v3577, %v7
  %v3579 = add i64 %v3578, %v3482
  %v3580 = mul i64 %v3579, 8
  %v3581 = getelementptr inbounds float, ptr %v34, i64 %v3580
  %v3582 = mul i64 %v3484, 8
  %v3583 = add i64 0, %v3582
  %v3584 = add i64 %v3583, %v3486
  %v3585 = getelementptr inbounds float, ptr %v88, i64 %v3584
  %v3586 = load <8 x float>, ptr %v3585, align 4
  %v3587 = fptosi <8 x float> %v3586 to <8 x i64>
  %v3588 = icmp slt <8 x i64> %v3587, splat (i64 0)
  %v3589 = select <8 x i1> %v3588, <8 x i64> splat (i64 0), <8 x i64> %v3587
  %v3590 = icmp sgt <8 x i64> %v3589, splat (i64 7)
  %v3591 = select <8 x i1> %v3590, <8 x i64> splat (i64 7), <8 x i64> %v3589
  %v3592 = mul <8 x i64> %v3591, splat (i64 1)
  %v3593 = getelementptr inbounds float, ptr %v3490, i64 0
  %v3594 = add <8 x i64> %v3592, <i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0>
  %v3595 = getelementptr float, ptr %v3593, <8 x i64> %v3594
  %v3596 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3595, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v3597 = add i64 0, %v3486
  %v3598 = getelementptr inbounds float, ptr %v3558, i64 %v3597
  %v3599 = load <8 x float>, ptr %v3598, align 4
  %v3600 = insertelement <8 x float> poison, float %v3552, i64 0
  %v3601 = shufflevector <8 x float> %v3600, <8 x float> poison, <8 x i32> zeroinitializer
  %v3602 = fmul <8 x float> %v3601, %v3599
  %v3603 = insertelement <8 x float> poison, float %v3566, i64 0
  %v3604 = shufflevector <8 x float> %v3603, <8 x float> poison, <8 x i32> zeroinitializer
  %v3605 = fsub <8 x float> %v3602, %v3604
  %v3606 = fcmp olt <8 x float> %v3605, splat (float 0xC05A400000000000)
  %v3607 = select <8 x i1> %v3606, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3605
  %v3608 = fcmp ogt <8 x float> %v3607, splat (float 0x4056400000000000)
  %v3609 = select <8 x i1> %v3608, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3607
  %v3610 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3609, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3611 = fsub <8 x float> %v3610, splat (float 0x4168000000000000)
  %v3612 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3611, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3609)
  %v3613 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3611, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3612)
  %v3614 = bitcast <8 x float> %v3610 to <8 x i32>
  %v3615 = fmul <8 x float> %v3613, %v3613
  %v3616 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3613, <8 x float> splat (float 0x3F81227F40000000))
  %v3617 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3616, <8 x float> %v3613, <8 x float> splat (float 0x3FA5556740000000))
  %v3618 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3617, <8 x float> %v3613, <8 x float> splat (float 0x3FC5554B00000000))
  %v3619 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3618, <8 x float> %v3613, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3620 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3615, <8 x float> %v3619, <8 x float> %v3613)
  %v3621 = sub <8 x i32> %v3614, splat (i32 1262485250)
  %v3622 = lshr <8 x i32> %v3621, splat (i32 1)
  %v3623 = sub <8 x i32> %v3621, %v3622
  %v3624 = shl <8 x i32> %v3622, splat (i32 23)
  %v3625 = bitcast <8 x i32> %v3624 to <8 x float>
  %v3626 = shl <8 x i32> %v3623, splat (i32 23)
  %v3627 = bitcast <8 x i32> %v3626 to <8 x float>
  %v3628 = fadd <8 x float> %v3620, splat (float 0x3FF0000000000000)
  %v3629 = fmul <8 x float> %v3628, %v3625
  %v3630 = fmul <8 x float> %v3629, %v3627
  %v3631 = insertelement <8 x float> poison, float %v3574, i64 0
  %v3632 = shufflevector <8 x float> %v3631, <8 x float> poison, <8 x i32> zeroinitializer
  %v3633 = fdiv <8 x float> %v3630, %v3632
  %v3634 = insertelement <8 x float> poison, float %v3498, i64 0
  %v3635 = shufflevector <8 x float> %v3634, <8 x float> poison, <8 x i32> zeroinitializer
  %v3636 = fmul <8 x float> %v3635, %v3633
  %v3637 = add i64 0, %v3486
  %v3638 = getelementptr inbounds float, ptr %v3581, i64 %v3637
  %v3639 = load <8 x float>, ptr %v3638, align 4
  %v3640 = insertelement <8 x float> poison, float %v3575, i64 0
  %v3641 = shufflevector <8 x float> %v3640, <8 x float> poison, <8 x i32> zeroinitializer
  %v3642 = fmul <8 x float> %v3641, %v3639
  %v3643 = fadd <8 x float> %v3636, %v3642
  %v3644 = fmul <8 x float> %v3596, %v3643
  %v3645 = fadd <8 x float> %v3487, %v3644
  %v3646 = add nsw i64 %v3486, 8
  br label %b365
b367:
  %v3647 = shufflevector <8 x float> %v3487, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3648 = shufflevector <8 x float> %v3487, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3649 = fadd <4 x float> %v3647, %v3648
  %v3650 = shufflevector <4 x float> %v3649, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3651 = shufflevector <4 x float> %v3649, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3652 = fadd <2 x float> %v3650, %v3651
  %v3653 = extractelement <2 x float> %v3652, i64 0
  %v3654 = extractelement <2 x float> %v3652, i64 1
  %v3655 = fadd float %v3653, %v3654
  %v3656 = fadd float %v3655, 0x0000000000000000
  %v3657 = mul i64 %v3482, 8
  %v3658 = getelementptr inbounds float, ptr %v124, i64 %v3657
  %v3659 = add i64 0, %v3484
  %v3660 = getelementptr inbounds float, ptr %v3658, i64 %v3659
  store float %v3656, ptr %v3660, align 4
  %v3661 = add nsw i64 %v3484, 1
  br label %b362
b364:
  %v3662 = add nsw i64 %v3482, 1
  br label %b359
b361:
  %v3663 = add i64 %v7, 0
  %v3664 = sdiv i64 %v3663, 1
  %v3665 = add i64 %v2, 1
  %v3666 = mul i64 %v3664, %v2
  %v3667 = sdiv i64 %v3666, %v3
  %v3668 = mul i64 %v3667, 1
  %v3669 = icmp slt i64 %v3668, %v7
  %v3670 = select i1 %v3669, i64 %v3668, i64 %v7
  %v3671 = mul i64 %v3664, %v3665
  %v3672 = sdiv i64 %v3671, %v3
  %v3673 = mul i64 %v3672, 1
  %v3674 = icmp slt i64 %v3673, %v7
  %v3675 = select i1 %v3674, i64 %v3673, i64 %v7
  br label %b368
b368:
  %v3676 = phi i64 [ %v3670, %b361 ], [ %v3856, %b373 ]
  %v3677 = icmp slt i64 %v3676, %v3675
  br i1 %v3677, label %b369, label %b370
b369:
  br label %b371
b371:
  %v3678 = phi i64 [ 0, %b369 ], [ %v3855, %b376 ]
  %v3679 = icmp slt i64 %v3678, 8
  br i1 %v3679, label %b372, label %b373
b372:
  br label %b374
b374:
  %v3680 = phi i64 [ 0, %b372 ], [ %v3840, %b375 ]
  %v3681 = phi <8 x float> [ splat (float 0x0000000000000000), %b372 ], [ %v3839, %b375 ]
  %v3682 = icmp slt i64 %v3680, 8
  br i1 %v3682, label %b375, label %b376
b375:
  %v3683 = mul i64 %v3676, 8
  %v3684 = getelementptr inbounds float, ptr %v136, i64 %v3683
  %v3685 = add i64 %v1119, 0
  %v3686 = and i64 %v3685, %v302
  %v3687 = mul i64 %v3686, %v7
  %v3688 = add i64 %v3687, %v3676
  %v3689 = mul i64 %v3688, 1
  %v3690 = getelementptr inbounds float, ptr %v152, i64 %v3689
  %v3691 = getelementptr inbounds float, ptr %v3690, i64 0
  %v3692 = load float, ptr %v3691, align 4
  %v3693 = add i64 %v1119, 0
  %v3694 = and i64 %v3693, %v300
  %v3695 = mul i64 %v3694, %v7
  %v3696 = add i64 %v3695, %v3676
  %v3697 = mul i64 %v3696, 1
  %v3698 = getelementptr inbounds float, ptr %v150, i64 %v3697
  %v3699 = getelementptr inbounds float, ptr %v3698, i64 0
  %v3700 = load float, ptr %v3699, align 4
  %v3701 = call float @llvm.fabs.f32(float %v3700)
  %v3702 = fneg float %v3701
  %v3703 = fcmp olt float %v3702, 0xC05A400000000000
  %v3704 = select i1 %v3703, float 0xC05A400000000000, float %v3702
  %v3705 = call float @llvm.fmuladd.f32(float %v3704, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3706 = fsub float %v3705, 0x4168000000000000
  %v3707 = call float @llvm.fmuladd.f32(float %v3706, float 0xBFE62E4000000000, float %v3704)
  %v3708 = call float @llvm.fmuladd.f32(float %v3706, float 0xBEB7F7D1C0000000, float %v3707)
  %v3709 = bitcast float %v3705 to i32
  %v3710 = fmul float %v3708, %v3708
  %v3711 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3708, float 0x3F81227F40000000)
  %v3712 = call float @llvm.fmuladd.f32(float %v3711, float %v3708, float 0x3FA5556740000000)
  %v3713 = call float @llvm.fmuladd.f32(float %v3712, float %v3708, float 0x3FC5554B00000000)
  %v3714 = call float @llvm.fmuladd.f32(float %v3713, float %v3708, float 0x3FDFFFFFE0000000)
  %v3715 = call float @llvm.fmuladd.f32(float %v3710, float %v3714, float %v3708)
  %v3716 = sub i32 %v3709, 1262485250
  %v3717 = lshr i32 %v3716, 1
  %v3718 = sub i32 %v3716, %v3717
  %v3719 = shl i32 %v3717, 23
  %v3720 = bitcast i32 %v3719 to float
  %v3721 = shl i32 %v3718, 23
  %v3722 = bitcast i32 %v3721 to float
  %v3723 = fadd float %v3715, 0x3FF0000000000000
  %v3724 = fmul float %v3723, %v3720
  %v3725 = fmul float %v3724, %v3722
  %v3726 = fcmp ogt float %v3725, 0x3FDA8279A0000000
  %v3727 = call float @llvm.fmuladd.f32(float %v3725, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v3728 = select i1 %v3726, float %v3727, float %v3725
  %v3729 = select i1 %v3726, float 0x3FE62E4000000000, float 0x0000000000000000
  %v3730 = select i1 %v3726, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v3731 = fmul float %v3728, %v3728
  %v3732 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v3731, float 0xBFC0DA7220000000)
  %v3733 = call float @llvm.fmuladd.f32(float %v3732, float %v3731, float 0xBFC546EF00000000)
  %v3734 = call float @llvm.fmuladd.f32(float %v3733, float %v3731, float 0xBFD0002320000000)
  %v3735 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v3731, float 0x3FC22D90A0000000)
  %v3736 = call float @llvm.fmuladd.f32(float %v3735, float %v3731, float 0x3FC999FF60000000)
  %v3737 = call float @llvm.fmuladd.f32(float %v3736, float %v3731, float 0x3FD5555540000000)
  %v3738 = call float @llvm.fmuladd.f32(float %v3728, float %v3734, float %v3737)
  %v3739 = call float @llvm.fmuladd.f32(float %v3728, float %v3738, float 0xBFE0000000000000)
  %v3740 = fmul float %v3728, %v3728
  %v3741 = call float @llvm.fmuladd.f32(float %v3740, float %v3739, float %v3730)
  %v3742 = fadd float %v3741, %v3728
  %v3743 = fadd float %v3742, %v3729
  %v3744 = fcmp ogt float %v3700, 0x0000000000000000
  %v3745 = select i1 %v3744, float %v3700, float 0x0000000000000000
  %v3746 = fadd float %v3745, %v3743
  %v3747 = add i64 %v1119, 0
  %v3748 = and i64 %v3747, %v312
  %v3749 = mul i64 %v3748, %v7
  %v3750 = add i64 %v3749, %v3676
  %v3751 = mul i64 %v3750, 8
  %v3752 = getelementptr inbounds float, ptr %v162, i64 %v3751
  %v3753 = add i64 %v1119, 0
  %v3754 = and i64 %v3753, %v322
  %v3755 = mul i64 %v3754, %v7
  %v3756 = add i64 %v3755, %v3676
  %v3757 = mul i64 %v3756, 1
  %v3758 = getelementptr inbounds float, ptr %v172, i64 %v3757
  %v3759 = getelementptr inbounds float, ptr %v3758, i64 0
  %v3760 = load float, ptr %v3759, align 4
  %v3761 = add i64 %v1119, 0
  %v3762 = and i64 %v3761, %v332
  %v3763 = mul i64 %v3762, %v7
  %v3764 = add i64 %v3763, %v3676
  %v3765 = mul i64 %v3764, 1
  %v3766 = getelementptr inbounds float, ptr %v182, i64 %v3765
  %v3767 = getelementptr inbounds float, ptr %v3766, i64 0
  %v3768 = load float, ptr %v3767, align 4
  %v3769 = fsub float 0x3FF0000000000000, %v3692
  %v3770 = add i64 %v1119, 0
  %v3771 = and i64 %v3770, %v252
  %v3772 = mul i64 %v3771, %v7
  %v3773 = add i64 %v3772, %v3676
  %v3774 = mul i64 %v3773, 8
  %v3775 = getelementptr inbounds float, ptr %v36, i64 %v3774
  %v3776 = mul i64 %v3678, 8
  %v3777 = add i64 0, %v3776
  %v3778 = add i64 %v3777, %v3680
  %v3779 = getelementptr inbounds float, ptr %v88, i64 %v3778
  %v3780 = load <8 x float>, ptr %v3779, align 4
  %v3781 = fptosi <8 x float> %v3780 to <8 x i64>
  %v3782 = icmp slt <8 x i64> %v3781, splat (i64 0)
  %v3783 = select <8 x i1> %v3782, <8 x i64> splat (i64 0), <8 x i64> %v3781
  %v3784 = icmp sgt <8 x i64> %v3783, splat (i64 7)
  %v3785 = select <8 x i1> %v3784, <8 x i64> splat (i64 7), <8 x i64> %v3783
  %v3786 = mul <8 x i64> %v3785, splat (i64 1)
  %v3787 = getelementptr inbounds float, ptr %v3684, i64 0
  %v3788 = add <8 x i64> %v3786, <i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0>
  %v3789 = getelementptr float, ptr %v3787, <8 x i64> %v3788
  %v3790 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3789, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v3791 = add i64 0, %v3680
  %v3792 = getelementptr inbounds float, ptr %v3752, i64 %v3791
  %v3793 = load <8 x float>, ptr %v3792, align 4
  %v3794 = insertelement <8 x float> poison, float %v3746, i64 0
  %v3795 = shufflevector <8 x float> %v3794, <8 x float> poison, <8 x i32> zeroinitializer
  %v3796 = fmul <8 x float> %v3795, %v3793
  %v3797 = insertelement <8 x float> poison, float %v3760, i64 0
  %v3798 = shufflevector <8 x float> %v3797, <8 x float> poison, <8 x i32> zeroinitializer
  %v3799 = fsub <8 x float> %v3796, %v3798
  %v3800 = fcmp olt <8 x float> %v3799, splat (float 0xC05A400000000000)
  %v3801 = select <8 x i1> %v3800, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3799
  %v3802 = fcmp ogt <8 x float> %v3801, splat (float 0x4056400000000000)
  %v3803 = select <8 x i1> %v3802, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3801
  %v3804 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3803, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3805 = fsub <8 x float> %v3804, splat (float 0x4168000000000000)
  %v3806 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3805, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3803)
  %v3807 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3805, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3806)
  %v3808 = bitcast <8 x float> %v3804 to <8 x i32>
  %v3809 = fmul <8 x float> %v3807, %v3807
  %v3810 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3807, <8 x float> splat (float 0x3F81227F40000000))
  %v3811 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3810, <8 x float> %v3807, <8 x float> splat (float 0x3FA5556740000000))
  %v3812 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3811, <8 x float> %v3807, <8 x float> splat (float 0x3FC5554B00000000))
  %v3813 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3812, <8 x float> %v3807, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3814 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3809, <8 x float> %v3813, <8 x float> %v3807)
  %v3815 = sub <8 x i32> %v3808, splat (i32 1262485250)
  %v3816 = lshr <8 x i32> %v3815, splat (i32 1)
  %v3817 = sub <8 x i32> %v3815, %v3816
  %v3818 = shl <8 x i32> %v3816, splat (i32 23)
  %v3819 = bitcast <8 x i32> %v3818 to <8 x float>
  %v3820 = shl <8 x i32> %v3817, splat (i32 23)
  %v3821 = bitcast <8 x i32> %v3820 to <8 x float>
  %v3822 = fadd <8 x float> %v3814, splat (float 0x3FF0000000000000)
  %v3823 = fmul <8 x float> %v3822, %v3819
  %v3824 = fmul <8 x float> %v3823, %v3821
  %v3825 = insertelement <8 x float> poison, float %v3768, i64 0
  %v3826 = shufflevector <8 x float> %v3825, <8 x float> poison, <8 x i32> zeroinitializer
  %v3827 = fdiv <8 x float> %v3824, %v3826
  %v3828 = insertelement <8 x float> poison, float %v3692, i64 0
  %v3829 = shufflevector <8 x float> %v3828, <8 x float> poison, <8 x i32> zeroinitializer
  %v3830 = fmul <8 x float> %v3829, %v3827
  %v3831 = add i64 0, %v3680
  %v3832 = getelementptr inbounds float, ptr %v3775, i64 %v3831
  %v3833 = load <8 x float>, ptr %v3832, align 4
  %v3834 = insertelement <8 x float> poison, float %v3769, i64 0
  %v3835 = shufflevector <8 x float> %v3834, <8 x float> poison, <8 x i32> zeroinitializer
  %v3836 = fmul <8 x float> %v3835, %v3833
  %v3837 = fadd <8 x float> %v3830, %v3836
  %v3838 = fmul <8 x float> %v3790, %v3837
  %v3839 = fadd <8 x float> %v3681, %v3838
  %v3840 = add nsw i64 %v3680, 8
  br label %b374
b376:
  %v3841 = shufflevector <8 x float> %v3681, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3842 = shufflevector <8 x float> %v3681, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3843 = fadd <4 x float> %v3841, %v3842
  %v3844 = shufflevector <4 x float> %v3843, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3845 = shufflevector <4 x float> %v3843, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3846 = fadd <2 x float> %v3844, %v3845
  %v3847 = extractelement <2 x float> %v3846, i64 0
  %v3848 = extractelement <2 x float> %v3846, i64 1
  %v3849 = fadd float %v3847, %v3848
  %v3850 = fadd float %v3849, 0x0000000000000000
  %v3851 = mul i64 %v3676, 8
  %v3852 = getelementptr inbounds float, ptr %v128, i64 %v3851
  %v3853 = add i64 0, %v3678
  %v3854 = getelementptr inbounds float, ptr %v3852, i64 %v3853
  store float %v3850, ptr %v3854, align 4
  %v3855 = add nsw i64 %v3678, 1
  br label %b371
b373:
  %v3856 = add nsw i64 %v3676, 1
  br label %b368
b370:
  %v3857 = add i64 %v7, 0
  %v3858 = sdiv i64 %v3857, 1
  %v3859 = add i64 %v2, 1
  %v3860 = mul i64 %v3858, %v2
  %v3861 = sdiv i64 %v3860, %v3
  %v3862 = mul i64 %v3861, 1
  %v3863 = icmp slt i64 %v3862, %v7
  %v3864 = select i1 %v3863, i64 %v3862, i64 %v7
  %v3865 = mul i64 %v3858, %v3859
  %v3866 = sdiv i64 %v3865, %v3
  %v3867 = mul i64 %v3866, 1
  %v3868 = icmp slt i64 %v3867, %v7
  %v3869 = select i1 %v3868, i64 %v3867, i64 %v7
  br label %b377
b377:
  %v3870 = phi i64 [ %v3864, %b370 ], [ %v3925, %b382 ]
  %v3871 = icmp slt i64 %v3870, %v3869
  br i1 %v3871, label %b378, label %b379
b378:
  br label %b380
b380:
  %v3872 = phi i64 [ 0, %b378 ], [ %v3924, %b381 ]
  %v3873 = icmp slt i64 %v3872, 8
  br i1 %v3873, label %b381, label %b382
b381:
  %v3874 = mul i64 %v3870, 8
  %v3875 = getelementptr inbounds float, ptr %v136, i64 %v3874
  %v3876 = mul i64 %v3870, 8
  %v3877 = getelementptr inbounds float, ptr %v132, i64 %v3876
  %v3878 = add i64 %v1119, 0
  %v3879 = and i64 %v3878, %v334
  %v3880 = mul i64 %v3879, %v7
  %v3881 = add i64 %v3880, %v3870
  %v3882 = mul i64 %v3881, 64
  %v3883 = getelementptr inbounds float, ptr %v184, i64 %v3882
  %v3884 = add i64 %v1119, 0
  %v3885 = and i64 %v3884, %v336
  %v3886 = mul i64 %v3885, %v7
  %v3887 = add i64 %v3886, %v3870
  %v3888 = mul i64 %v3887, 64
  %v3889 = getelementptr inbounds float, ptr %v186, i64 %v3888
  %v3890 = add i64 0, %v3872
  %v3891 = mul i64 0, 8
  %v3892 = add i64 %v3890, %v3891
  %v3893 = getelementptr inbounds float, ptr %v88, i64 %v3892
  %v3894 = getelementptr float, ptr %v3893, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v3895 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3894, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v3896 = fptosi <8 x float> %v3895 to <8 x i64>
  %v3897 = icmp slt <8 x i64> %v3896, splat (i64 0)
  %v3898 = select <8 x i1> %v3897, <8 x i64> splat (i64 0), <8 x i64> %v3896
  %v3899 = icmp sgt <8 x i64> %v3898, splat (i64 7)
  %v3900 = select <8 x i1> %v3899, <8 x i64> splat (i64 7), <8 x i64> %v3898
  %v3901 = mul <8 x i64> %v3900, splat (i64 1)
  %v3902 = getelementptr inbounds float, ptr %v3875, i64 0
  %v3903 = add <8 x i64> %v3901, <i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0>
  %v3904 = getelementptr float, ptr %v3902, <8 x i64> %v3903
  %v3905 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3904, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v3906 = fptosi <8 x float> %v3895 to <8 x i64>
  %v3907 = icmp slt <8 x i64> %v3906, splat (i64 0)
  %v3908 = select <8 x i1> %v3907, <8 x i64> splat (i64 0), <8 x i64> %v3906
  %v3909 = icmp sgt <8 x i64> %v3908, splat (i64 7)
  %v3910 = select <8 x i1> %v3909, <8 x i64> splat (i64 7), <8 x i64> %v3908
  %v3911 = mul <8 x i64> %v3910, splat (i64 1)
  %v3912 = getelementptr inbounds float, ptr %v3877, i64 0
  %v3913 = add <8 x i64> %v3911, <i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0>
  %v3914 = getelementptr float, ptr %v3912, <8 x i64> %v3913
  %v3915 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3914, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v3916 = mul i64 %v3872, 8
  %v3917 = add i64 0, %v3916
  %v3918 = add i64 %v3917, 0
  %v3919 = getelementptr inbounds float, ptr %v3883, i64 %v3918
  store <8 x float> %v3905, ptr %v3919, align 4
  %v3920 = mul i64 %v3872, 8
  %v3921 = add i64 0, %v3920
  %v3922 = add i64 %v3921, 0
  %v3923 = getelementptr inbounds float, ptr %v3889, i64 %v3922
  store <8 x float> %v3915, ptr %v3923, align 4
  %v3924 = add nsw i64 %v3872, 1
  br label %b380
b382:
  %v3925 = add nsw i64 %v3870, 1
  br label %b377
b379:
  %v3926 = add i64 %v7, 0
  %v3927 = sdiv i64 %v3926, 1
  %v3928 = add i64 %v2, 1
  %v3929 = mul i64 %v3927, %v2
  %v3930 = sdiv i64 %v3929, %v3
  %v3931 = mul i64 %v3930, 1
  %v3932 = icmp slt i64 %v3931, %v7
  %v3933 = select i1 %v3932, i64 %v3931, i64 %v7
  %v3934 = mul i64 %v3927, %v3928
  %v3935 = sdiv i64 %v3934, %v3
  %v3936 = mul i64 %v3935, 1
  %v3937 = icmp slt i64 %v3936, %v7
  %v3938 = select i1 %v3937, i64 %v3936, i64 %v7
  br label %b383
b383:
  %v3939 = phi i64 [ %v3933, %b379 ], [ %v3971, %b384 ]
  %v3940 = icmp slt i64 %v3939, %v3938
  br i1 %v3940, label %b384, label %b385
b384:
  %v3941 = mul i64 %v3939, 8
  %v3942 = getelementptr inbounds float, ptr %v124, i64 %v3941
  %v3943 = mul i64 %v3939, 8
  %v3944 = getelementptr inbounds float, ptr %v128, i64 %v3943
  %v3945 = add i64 %v1119, 0
  %v3946 = and i64 %v3945, %v338
  %v3947 = mul i64 %v3946, %v7
  %v3948 = add i64 %v3947, %v3939
  %v3949 = mul i64 %v3948, 8
  %v3950 = getelementptr inbounds float, ptr %v188, i64 %v3949
  %v3951 = add i64 %v1119, 0
  %v3952 = and i64 %v3951, %v340
  %v3953 = mul i64 %v3952, %v7
  %v3954 = add i64 %v3953, %v3939
  %v3955 = mul i64 %v3954, 8
  %v3956 = getelementptr inbounds float, ptr %v190, i64 %v3955
  %v3957 = add i64 0, 0
  %v3958 = getelementptr inbounds float, ptr %v3942, i64 %v3957
  %v3959 = load <8 x float>, ptr %v3958, align 4
  %v3960 = insertelement <8 x float> poison, float 0x3C9CD2B2A0000000, i64 0
  %v3961 = shufflevector <8 x float> %v3960, <8 x float> poison, <8 x i32> zeroinitializer
  %v3962 = fadd <8 x float> %v3959, %v3961
  %v3963 = add i64 0, 0
  %v3964 = getelementptr inbounds float, ptr %v3944, i64 %v3963
  %v3965 = load <8 x float>, ptr %v3964, align 4
  %v3966 = fadd <8 x float> %v3965, %v3961
  %v3967 = add i64 0, 0
  %v3968 = getelementptr inbounds float, ptr %v3950, i64 %v3967
  store <8 x float> %v3962, ptr %v3968, align 4
  %v3969 = add i64 0, 0
  %v3970 = getelementptr inbounds float, ptr %v3956, i64 %v3969
  store <8 x float> %v3966, ptr %v3970, align 4
  %v3971 = add nsw i64 %v3939, 1
  br label %b383
b385:
  %v3972 = add i64 %v7, 0
  %v3973 = sdiv i64 %v3972, 1
  %v3974 = add i64 %v2, 1
  %v3975 = mul i64 %v3973, %v2
  %v3976 = sdiv i64 %v3975, %v3
  %v3977 = mul i64 %v3976, 1
  %v3978 = icmp slt i64 %v3977, %v7
  %v3979 = select i1 %v3978, i64 %v3977, i64 %v7
  %v3980 = mul i64 %v3973, %v3974
  %v3981 = sdiv i64 %v3980, %v3
  %v3982 = mul i64 %v3981, 1
  %v3983 = icmp slt i64 %v3982, %v7
  %v3984 = select i1 %v3983, i64 %v3982, i64 %v7
  br label %b386
b386:
  %v3985 = phi i64 [ %v3979, %b385 ], [ %v4107, %b391 ]
  %v3986 = icmp slt i64 %v3985, %v3984
  br i1 %v3986, label %b387, label %b388
b387:
  br label %b389
b389:
  %v3987 = phi i64 [ 0, %b387 ], [ %v4089, %b390 ]
  %v3988 = phi <8 x float> [ splat (float 0x0000000000000000), %b387 ], [ %v4088, %b390 ]
  %v3989 = icmp slt i64 %v3987, 8
  br i1 %v3989, label %b390, label %b391
b390:
  %v3990 = add i64 %v1119, 0
  %v3991 = and i64 %v3990, %v338
  %v3992 = mul i64 %v3991, %v7
  %v3993 = add i64 %v3992, %v3985
  %v3994 = mul i64 %v3993, 8
  %v3995 = getelementptr inbounds float, ptr %v188, i64 %v3994
  %v3996 = add i64 %v1119, 0
  %v3997 = and i64 %v3996, %v298
  %v3998 = mul i64 %v3997, %v7
  %v3999 = add i64 %v3998, %v3985
  %v4000 = mul i64 %v3999, 1
  %v4001 = getelementptr inbounds float, ptr %v148, i64 %v4000
  %v4002 = getelementptr inbounds float, ptr %v4001, i64 0
  %v4003 = load float, ptr %v4002, align 4
  %v4004 = call float @llvm.fabs.f32(float %v4003)
  %v4005 = fneg float %v4004
  %v4006 = fcmp olt float %v4005, 0xC05A400000000000
  %v4007 = select i1 %v4006, float 0xC05A400000000000, float %v4005
  %v4008 = call float @llvm.fmuladd.f32(float %v4007, float 0x3FF7154760000000, float 0x4168000000000000)
  %v4009 = fsub float %v4008, 0x4168000000000000
  %v4010 = call float @llvm.fmuladd.f32(float %v4009, float 0xBFE62E4000000000, float %v4007)
  %v4011 = call float @llvm.fmuladd.f32(float %v4009, float 0xBEB7F7D1C0000000, float %v4010)
  %v4012 = bitcast float %v4008 to i32
  %v4013 = fmul float %v4011, %v4011
  %v4014 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v4011, float 0x3F81227F40000000)
  %v4015 = call float @llvm.fmuladd.f32(float %v4014, float %v4011, float 0x3FA5556740000000)
  %v4016 = call float @llvm.fmuladd.f32(float %v4015, float %v4011, float 0x3FC5554B00000000)
  %v4017 = call float @llvm.fmuladd.f32(float %v4016, float %v4011, float 0x3FDFFFFFE0000000)
  %v4018 = call float @llvm.fmuladd.f32(float %v4013, float %v4017, float %v4011)
  %v4019 = sub i32 %v4012, 1262485250
  %v4020 = lshr i32 %v4019, 1
  %v4021 = sub i32 %v4019, %v4020
  %v4022 = shl i32 %v4020, 23
  %v4023 = bitcast i32 %v4022 to float
  %v4024 = shl i32 %v4021, 23
  %v4025 = bitcast i32 %v4024 to float
  %v4026 = fadd float %v4018, 0x3FF0000000000000
  %v4027 = fmul float %v4026, %v4023
  %v4028 = fmul float %v4027, %v4025
  %v4029 = fcmp ogt float %v4028, 0x3FDA8279A0000000
  %v4030 = call float @llvm.fmuladd.f32(float %v4028, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v4031 = select i1 %v4029, float %v4030, float %v4028
  %v4032 = select i1 %v4029, float 0x3FE62E4000000000, float 0x0000000000000000
  %v4033 = select i1 %v4029, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v4034 = fmul float %v4031, %v4031
  %v4035 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v4034, float 0xBFC0DA7220000000)
  %v4036 = call float @llvm.fmuladd.f32(float %v4035, float %v4034, float 0xBFC546EF00000000)
  %v4037 = call float @llvm.fmuladd.f32(float %v4036, float %v4034, float 0xBFD0002320000000)
  %v4038 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v4034, float 0x3FC22D90A0000000)
  %v4039 = call float @llvm.fmuladd.f32(float %v4038, float %v4034, float 0x3FC999FF60000000)
  %v4040 = call float @llvm.fmuladd.f32(float %v4039, float %v4034, float 0x3FD5555540000000)
  %v4041 = call float @llvm.fmuladd.f32(float %v4031, float %v4037, float %v4040)
  %v4042 = call float @llvm.fmuladd.f32(float %v4031, float %v4041, float 0xBFE0000000000000)
  %v4043 = fmul float %v4031, %v4031
  %v4044 = call float @llvm.fmuladd.f32(float %v4043, float %v4042, float %v4033)
  %v4045 = fadd float %v4044, %v4031
  %v4046 = fadd float %v4045, %v4032
  %v4047 = fcmp ogt float %v4003, 0x0000000000000000
  %v4048 = select i1 %v4047, float %v4003, float 0x0000000000000000
  %v4049 = fadd float %v4048, %v4046
  %v4050 = fadd float 0x3FF0000000000000, %v4049
  %v4051 = add i64 0, %v3987
  %v4052 = getelementptr inbounds float, ptr %v3995, i64 %v4051
  %v4053 = load <8 x float>, ptr %v4052, align 4
  %v4054 = insertelement <8 x float> poison, float %v4050, i64 0
  %v4055 = shufflevector <8 x float> %v4054, <8 x float> poison, <8 x i32> zeroinitializer
  %v4056 = extractelement <8 x float> %v4053, i64 0
  %v4057 = extractelement <8 x float> %v4055, i64 0
  %v4058 = call float @powf(float %v4056, float %v4057)
  %v4059 = extractelement <8 x float> %v4053, i64 1
  %v4060 = extractelement <8 x float> %v4055, i64 1
  %v4061 = call float @powf(float %v4059, float %v4060)
  %v4062 = extractelement <8 x float> %v4053, i64 2
  %v4063 = extractelement <8 x float> %v4055, i64 2
  %v4064 = call float @powf(float %v4062, float %v4063)
  %v4065 = extractelement <8 x float> %v4053, i64 3
  %v4066 = extractelement <8 x float> %v4055, i64 3
  %v4067 = call float @powf(float %v4065, float %v4066)
  %v4068 = extractelement <8 x float> %v4053, i64 4
  %v4069 = extractelement <8 x float> %v4055, i64 4
  %v4070 = call float @powf(float %v4068, float %v4069)
  %v4071 = extractelement <8 x float> %v4053, i64 5
  %v4072 = extractelement <8 x float> %v4055, i64 5
  %v4073 = call float @powf(float %v4071, float %v4072)
  %v4074 = extractelement <8 x float> %v4053, i64 6
  %v4075 = extractelement <8 x float> %v4055, i64 6
  %v4076 = call float @powf(float %v4074, float %v4075)
  %v4077 = extractelement <8 x float> %v4053, i64 7
  %v4078 = extractelement <8 x float> %v4055, i64 7
  %v4079 = call float @powf(float %v4077, float %v4078)
  %v4080 = insertelement <8 x float> poison, float %v4058, i64 0
  %v4081 = insertelement <8 x float> %v4080, float %v4061, i64 1
  %v4082 = insertelement <8 x float> %v4081, float %v4064, i64 2
  %v4083 = insertelement <8 x float> %v4082, float %v4067, i64 3
  %v4084 = insertelement <8 x float> %v4083, float %v4070, i64 4
  %v4085 = insertelement <8 x float> %v4084, float %v4073, i64 5
  %v4086 = insertelement <8 x float> %v4085, float %v4076, i64 6
  %v4087 = insertelement <8 x float> %v4086, float %v4079, i64 7
  %v4088 = fadd <8 x float> %v3988, %v4087
  %v4089 = add nsw i64 %v3987, 8
  br label %b389
b391:
  %v4090 = shufflevector <8 x float> %v3988, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4091 = shufflevector <8 x float> %v3988, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4092 = fadd <4 x float> %v4090, %v4091
  %v4093 = shufflevector <4 x float> %v4092, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4094 = shufflevector <4 x float> %v4092, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4095 = fadd <2 x float> %v4093, %v4094
  %v4096 = extractelement <2 x float> %v4095, i64 0
  %v4097 = extractelement <2 x float> %v4095, i64 1
  %v4098 = fadd float %v4096, %v4097
  %v4099 = fadd float %v4098, 0x0000000000000000
  %v4100 = add i64 %v1119, 0
  %v4101 = and i64 %v4100, %v342
  %v4102 = mul i64 %v4101, %v7
  %v4103 = add i64 %v4102, %v3985
  %v4104 = mul i64 %v4103, 1
  %v4105 = getelementptr inbounds float, ptr %v192, i64 %v4104
  %v4106 = getelementptr inbounds float, ptr %v4105, i64 0
  store float %v4099, ptr %v4106, align 4
  %v4107 = add nsw i64 %v3985, 1
  br label %b386
b388:
  %v4108 = add i64 %v7, 0
  %v4109 = sdiv i64 %v4108, 1
  %v4110 = add i64 %v2, 1
  %v4111 = mul i64 %v4109, %v2
  %v4112 = sdiv i64 %v4111, %v3
  %v4113 = mul i64 %v4112, 1
  %v4114 = icmp slt i64 %v4113, %v7
  %v4115 = select i1 %v4114, i64 %v4113, i64 %v7
  %v4116 = mul i64 %v4109, %v4110
  %v4117 = sdiv i64 %v4116, %v3
  %v4118 = mul i64 %v4117, 1
  %v4119 = icmp slt i64 %v4118, %v7
  %v4120 = select i1 %v4119, i64 %v4118, i64 %v7
  br label %b392
b392:
  %v4121 = phi i64 [ %v4115, %b388 ], [ %v4243, %b397 ]
  %v4122 = icmp slt i64 %v4121, %v4120
  br i1 %v4122, label %b393, label %b394
b393:
  br label %b395
b395:
  %v4123 = phi i64 [ 0, %b393 ], [ %v4225, %b396 ]
  %v4124 = phi <8 x float> [ splat (float 0x0000000000000000), %b393 ], [ %v4224, %b396 ]
  %v4125 = icmp slt i64 %v4123, 8
  br i1 %v4125, label %b396, label %b397
b396:
  %v4126 = add i64 %v1119, 0
  %v4127 = and i64 %v4126, %v340
  %v4128 = mul i64 %v4127, %v7
  %v4129 = add i64 %v4128, %v4121
  %v4130 = mul i64 %v4129, 8
  %v4131 = getelementptr inbounds float, ptr %v190, i64 %v4130
  %v4132 = add i64 %v1119, 0
  %v4133 = and i64 %v4132, %v304
  %v4134 = mul i64 %v4133, %v7
  %v4135 = add i64 %v4134, %v4121
  %v4136 = mul i64 %v4135, 1
  %v4137 = getelementptr inbounds float, ptr %v154, i64 %v4136
  %v4138 = getelementptr inbounds float, ptr %v4137, i64 0
  %v4139 = load float, ptr %v4138, align 4
  %v4140 = call float @llvm.fabs.f32(float %v4139)
  %v4141 = fneg float %v4140
  %v4142 = fcmp olt float %v4141, 0xC05A400000000000
  %v4143 = select i1 %v4142, float 0xC05A400000000000, float %v4141
  %v4144 = call float @llvm.fmuladd.f32(float %v4143, float 0x3FF7154760000000, float 0x4168000000000000)
  %v4145 = fsub float %v4144, 0x4168000000000000
  %v4146 = call float @llvm.fmuladd.f32(float %v4145, float 0xBFE62E4000000000, float %v4143)
  %v4147 = call float @llvm.fmuladd.f32(float %v4145, float 0xBEB7F7D1C0000000, float %v4146)
  %v4148 = bitcast float %v4144 to i32
  %v4149 = fmul float %v4147, %v4147
  %v4150 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v4147, float 0x3F81227F40000000)
  %v4151 = call float @llvm.fmuladd.f32(float %v4150, float %v4147, float 0x3FA5556740000000)
  %v4152 = call float @llvm.fmuladd.f32(float %v4151, float %v4147, float 0x3FC5554B00000000)
  %v4153 = call float @llvm.fmuladd.f32(float %v4152, float %v4147, float 0x3FDFFFFFE0000000)
  %v4154 = call float @llvm.fmuladd.f32(float %v4149, float %v4153, float %v4147)
  %v4155 = sub i32 %v4148, 1262485250
  %v4156 = lshr i32 %v4155, 1
  %v4157 = sub i32 %v4155, %v4156
  %v4158 = shl i32 %v4156, 23
  %v4159 = bitcast i32 %v4158 to float
  %v4160 = shl i32 %v4157, 23
  %v4161 = bitcast i32 %v4160 to float
  %v4162 = fadd float %v4154, 0x3FF0000000000000
  %v4163 = fmul float %v4162, %v4159
  %v4164 = fmul float %v4163, %v4161
  %v4165 = fcmp ogt float %v4164, 0x3FDA8279A0000000
  %v4166 = call float @llvm.fmuladd.f32(float %v4164, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v4167 = select i1 %v4165, float %v4166, float %v4164
  %v4168 = select i1 %v4165, float 0x3FE62E4000000000, float 0x0000000000000000
  %v4169 = select i1 %v4165, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v4170 = fmul float %v4167, %v4167
  %v4171 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v4170, float 0xBFC0DA7220000000)
  %v4172 = call float @llvm.fmuladd.f32(float %v4171, float %v4170, float 0xBFC546EF00000000)
  %v4173 = call float @llvm.fmuladd.f32(float %v4172, float %v4170, float 0xBFD0002320000000)
  %v4174 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v4170, float 0x3FC22D90A0000000)
  %v4175 = call float @llvm.fmuladd.f32(float %v4174, float %v4170, float 0x3FC999FF60000000)
  %v4176 = call float @llvm.fmuladd.f32(float %v4175, float %v4170, float 0x3FD5555540000000)
  %v4177 = call float @llvm.fmuladd.f32(float %v4167, float %v4173, float %v4176)
  %v4178 = call float @llvm.fmuladd.f32(float %v4167, float %v4177, float 0xBFE0000000000000)
  %v4179 = fmul float %v4167, %v4167
  %v4180 = call float @llvm.fmuladd.f32(float %v4179, float %v4178, float %v4169)
  %v4181 = fadd float %v4180, %v4167
  %v4182 = fadd float %v4181, %v4168
  %v4183 = fcmp ogt float %v4139, 0x0000000000000000
  %v4184 = select i1 %v4183, float %v4139, float 0x0000000000000000
  %v4185 = fadd float %v4184, %v4182
  %v4186 = fadd float 0x3FF0000000000000, %v4185
  %v4187 = add i64 0, %v4123
  %v4188 = getelementptr inbounds float, ptr %v4131, i64 %v4187
  %v4189 = load <8 x float>, ptr %v4188, align 4
  %v4190 = insertelement <8 x float> poison, float %v4186, i64 0
  %v4191 = shufflevector <8 x float> %v4190, <8 x float> poison, <8 x i32> zeroinitializer
  %v4192 = extractelement <8 x float> %v4189, i64 0
  %v4193 = extractelement <8 x float> %v4191, i64 0
  %v4194 = call float @powf(float %v4192, float %v4193)
  %v4195 = extractelement <8 x float> %v4189, i64 1
  %v4196 = extractelement <8 x float> %v4191, i64 1
  %v4197 = call float @powf(float %v4195, float %v4196)
  %v4198 = extractelement <8 x float> %v4189, i64 2
  %v4199 = extractelement <8 x float> %v4191, i64 2
  %v4200 = call float @powf(float %v4198, float %v4199)
  %v4201 = extractelement <8 x float> %v4189, i64 3
  %v4202 = extractelement <8 x float> %v4191, i64 3
  %v4203 = call float @powf(float %v4201, float %v4202)
  %v4204 = extractelement <8 x float> %v4189, i64 4
  %v4205 = extractelement <8 x float> %v4191, i64 4
  %v4206 = call float @powf(float %v4204, float %v4205)
  %v4207 = extractelement <8 x float> %v4189, i64 5
  %v4208 = extractelement <8 x float> %v4191, i64 5
  %v4209 = call float @powf(float %v4207, float %v4208)
  %v4210 = extractelement <8 x float> %v4189, i64 6
  %v4211 = extractelement <8 x float> %v4191, i64 6
  %v4212 = call float @powf(float %v4210, float %v4211)
  %v4213 = extractelement <8 x float> %v4189, i64 7
  %v4214 = extractelement <8 x float> %v4191, i64 7
  %v4215 = call float @powf(float %v4213, float %v4214)
  %v4216 = insertelement <8 x float> poison, float %v4194, i64 0
  %v4217 = insertelement <8 x float> %v4216, float %v4197, i64 1
  %v4218 = insertelement <8 x float> %v4217, float %v4200, i64 2
  %v4219 = insertelement <8 x float> %v4218, float %v4203, i64 3
  %v4220 = insertelement <8 x float> %v4219, float %v4206, i64 4
  %v4221 = insertelement <8 x float> %v4220, float %v4209, i64 5
  %v4222 = insertelement <8 x float> %v4221, float %v4212, i64 6
  %v4223 = insertelement <8 x float> %v4222, float %v4215, i64 7
  %v4224 = fadd <8 x float> %v4124, %v4223
  %v4225 = add nsw i64 %v4123, 8
  br label %b395
b397:
  %v4226 = shufflevector <8 x float> %v4124, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4227 = shufflevector <8 x float> %v4124, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4228 = fadd <4 x float> %v4226, %v4227
  %v4229 = shufflevector <4 x float> %v4228, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4230 = shufflevector <4 x float> %v4228, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4231 = fadd <2 x float> %v4229, %v4230
  %v4232 = extractelement <2 x float> %v4231, i64 0
  %v4233 = extractelement <2 x float> %v4231, i64 1
  %v4234 = fadd float %v4232, %v4233
  %v4235 = fadd float %v4234, 0x0000000000000000
  %v4236 = add i64 %v1119, 0
  %v4237 = and i64 %v4236, %v344
  %v4238 = mul i64 %v4237, %v7
  %v4239 = add i64 %v4238, %v4121
  %v4240 = mul i64 %v4239, 1
  %v4241 = getelementptr inbounds float, ptr %v194, i64 %v4240
  %v4242 = getelementptr inbounds float, ptr %v4241, i64 0
  store float %v4235, ptr %v4242, align 4
  %v4243 = add nsw i64 %v4121, 1
  br label %b392
b394:
  %v4244 = add i64 %v7, 0
  %v4245 = sdiv i64 %v4244, 1
  %v4246 = add i64 %v2, 1
  %v4247 = mul i64 %v4245, %v2
  %v4248 = sdiv i64 %v4247, %v3
  %v4249 = mul i64 %v4248, 1
  %v4250 = icmp slt i64 %v4249, %v7
  %v4251 = select i1 %v4250, i64 %v4249, i64 %v7
  %v4252 = mul i64 %v4245, %v4246
  %v4253 = sdiv i64 %v4252, %v3
  %v4254 = mul i64 %v4253, 1
  %v4255 = icmp slt i64 %v4254, %v7
  %v4256 = select i1 %v4255, i64 %v4254, i64 %v7
  br label %b398
b398:
  %v4257 = phi i64 [ %v4251, %b394 ], [ %v4493, %b399 ]
  %v4258 = icmp slt i64 %v4257, %v4256
  br i1 %v4258, label %b399, label %b400
b399:
  %v4259 = add i64 %v1119, 0
  %v4260 = and i64 %v4259, %v338
  %v4261 = mul i64 %v4260, %v7
  %v4262 = add i64 %v4261, %v4257
  %v4263 = mul i64 %v4262, 8
  %v4264 = getelementptr inbounds float, ptr %v188, i64 %v4263
  %v4265 = add i64 %v1119, 0
  %v4266 = and i64 %v4265, %v298
  %v4267 = mul i64 %v4266, %v7
  %v4268 = add i64 %v4267, %v4257
  %v4269 = mul i64 %v4268, 1
  %v4270 = getelementptr inbounds float, ptr %v148, i64 %v4269
  %v4271 = getelementptr inbounds float, ptr %v4270, i64 0
  %v4272 = load float, ptr %v4271, align 4
  %v4273 = call float @llvm.fabs.f32(float %v4272)
  %v4274 = fneg float %v4273
  %v4275 = fcmp olt float %v4274, 0xC05A400000000000
  %v4276 = select i1 %v4275, float 0xC05A400000000000, float %v4274
  %v4277 = call float @llvm.fmuladd.f32(float %v4276, float 0x3FF7154760000000, float 0x4168000000000000)
  %v4278 = fsub float %v4277, 0x4168000000000000
  %v4279 = call float @llvm.fmuladd.f32(float %v4278, float 0xBFE62E4000000000, float %v4276)
  %v4280 = call float @llvm.fmuladd.f32(float %v4278, float 0xBEB7F7D1C0000000, float %v4279)
  %v4281 = bitcast float %v4277 to i32
  %v4282 = fmul float %v4280, %v4280
  %v4283 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v4280, float 0x3F81227F40000000)
  %v4284 = call float @llvm.fmuladd.f32(float %v4283, float %v4280, float 0x3FA5556740000000)
  %v4285 = call float @llvm.fmuladd.f32(float %v4284, float %v4280, float 0x3FC5554B00000000)
  %v4286 = call float @llvm.fmuladd.f32(float %v4285, float %v4280, float 0x3FDFFFFFE0000000)
  %v4287 = call float @llvm.fmuladd.f32(float %v4282, float %v4286, float %v4280)
  %v4288 = sub i32 %v4281, 1262485250
  %v4289 = lshr i32 %v4288, 1
  %v4290 = sub i32 %v4288, %v4289
  %v4291 = shl i32 %v4289, 23
  %v4292 = bitcast i32 %v4291 to float
  %v4293 = shl i32 %v4290, 23
  %v4294 = bitcast i32 %v4293 to float
  %v4295 = fadd float %v4287, 0x3FF0000000000000
  %v4296 = fmul float %v4295, %v4292
  %v4297 = fmul float %v4296, %v4294
  %v4298 = fcmp ogt float %v4297, 0x3FDA8279A0000000
  %v4299 = call float @llvm.fmuladd.f32(float %v4297, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v4300 = select i1 %v4298, float %v4299, float %v4297
  %v4301 = select i1 %v4298, float 0x3FE62E4000000000, float 0x0000000000000000
  %v4302 = select i1 %v4298, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v4303 = fmul float %v4300, %v4300
  %v4304 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v4303, float 0xBFC0DA7220000000)
  %v4305 = call float @llvm.fmuladd.f32(float %v4304, float %v4303, float 0xBFC546EF00000000)
  %v4306 = call float @llvm.fmuladd.f32(float %v4305, float %v4303, float 0xBFD0002320000000)
  %v4307 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v4303, float 0x3FC22D90A0000000)
  %v4308 = call float @llvm.fmuladd.f32(float %v4307, float %v4303, float 0x3FC999FF60000000)
  %v4309 = call float @llvm.fmuladd.f32(float %v4308, float %v4303, float 0x3FD5555540000000)
  %v4310 = call float @llvm.fmuladd.f32(float %v4300, float %v4306, float %v4309)
  %v4311 = call float @llvm.fmuladd.f32(float %v4300, float %v4310, float 0xBFE0000000000000)
  %v4312 = fmul float %v4300, %v4300
  %v4313 = call float @llvm.fmuladd.f32(float %v4312, float %v4311, float %v4302)
  %v4314 = fadd float %v4313, %v4300
  %v4315 = fadd float %v4314, %v4301
  %v4316 = fcmp ogt float %v4272, 0x0000000000000000
  %v4317 = select i1 %v4316, float %v4272, float 0x0000000000000000
  %v4318 = fadd float %v4317, %v4315
  %v4319 = fadd float 0x3FF0000000000000, %v4318
  %v4320 = add i64 %v1119, 0
  %v4321 = and i64 %v4320, %v342
  %v4322 = mul i64 %v4321, %v7
  %v4323 = add i64 %v4322, %v4257
  %v4324 = mul i64 %v4323, 1
  %v4325 = getelementptr inbounds float, ptr %v192, i64 %v4324
  %v4326 = getelementptr inbounds float, ptr %v4325, i64 0
  %v4327 = load float, ptr %v4326, align 4
  %v4328 = add i64 %v1119, 0
  %v4329 = and i64 %v4328, %v340
  %v4330 = mul i64 %v4329, %v7
  %v4331 = add i64 %v4330, %v4257
  %v4332 = mul i64 %v4331, 8
  %v4333 = getelementptr inbounds float, ptr %v190, i64 %v4332
  %v4334 = add i64 %v1119, 0
  %v4335 = and i64 %v4334, %v304
  %v4336 = mul i64 %v4335, %v7
  %v4337 = add i64 %v4336, %v4257
  %v4338 = mul i64 %v4337, 1
  %v4339 = getelementptr inbounds float, ptr %v154, i64 %v4338
  %v4340 = getelementptr inbounds float, ptr %v4339, i64 0
  %v4341 = load float, ptr %v4340, align 4
  %v4342 = call float @llvm.fabs.f32(float %v4341)
  %v4343 = fneg float %v4342
  %v4344 = fcmp olt float %v4343, 0xC05A400000000000
  %v4345 = select i1 %v4344, float 0xC05A400000000000, float %v4343
  %v4346 = call float @llvm.fmuladd.f32(float %v4345, float 0x3FF7154760000000, float 0x4168000000000000)
  %v4347 = fsub float %v4346, 0x4168000000000000
  %v4348 = call float @llvm.fmuladd.f32(float %v4347, float 0xBFE62E4000000000, float %v4345)
  %v4349 = call float @llvm.fmuladd.f32(float %v4347, float 0xBEB7F7D1C0000000, float %v4348)
  %v4350 = bitcast float %v4346 to i32
  %v4351 = fmul float %v4349, %v4349
  %v4352 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v4349, float 0x3F81227F40000000)
  %v4353 = call float @llvm.fmuladd.f32(float %v4352, float %v4349, float 0x3FA5556740000000)
  %v4354 = call float @llvm.fmuladd.f32(float %v4353, float %v4349, float 0x3FC5554B00000000)
  %v4355 = call float @llvm.fmuladd.f32(float %v4354, float %v4349, float 0x3FDFFFFFE0000000)
  %v4356 = call float @llvm.fmuladd.f32(float %v4351, float %v4355, float %v4349)
  %v4357 = sub i32 %v4350, 1262485250
  %v4358 = lshr i32 %v4357, 1
  %v4359 = sub i32 %v4357, %v4358
  %v4360 = shl i32 %v4358, 23
  %v4361 = bitcast i32 %v4360 to float
  %v4362 = shl i32 %v4359, 23
  %v4363 = bitcast i32 %v4362 to float
  %v4364 = fadd float %v4356, 0x3FF0000000000000
  %v4365 = fmul float %v4364, %v4361
  %v4366 = fmul float %v4365, %v4363
  %v4367 = fcmp ogt float %v4366, 0x3FDA8279A0000000
  %v4368 = call float @llvm.fmuladd.f32(float %v4366, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v4369 = select i1 %v4367, float %v4368, float %v4366
  %v4370 = select i1 %v4367, float 0x3FE62E4000000000, float 0x0000000000000000
  %v4371 = select i1 %v4367, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v4372 = fmul float %v4369, %v4369
  %v4373 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v4372, float 0xBFC0DA7220000000)
  %v4374 = call float @llvm.fmuladd.f32(float %v4373, float %v4372, float 0xBFC546EF00000000)
  %v4375 = call float @llvm.fmuladd.f32(float %v4374, float %v4372, float 0xBFD0002320000000)
  %v4376 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v4372, float 0x3FC22D90A0000000)
  %v4377 = call float @llvm.fmuladd.f32(float %v4376, float %v4372, float 0x3FC999FF60000000)
  %v4378 = call float @llvm.fmuladd.f32(float %v4377, float %v4372, float 0x3FD5555540000000)
  %v4379 = call float @llvm.fmuladd.f32(float %v4369, float %v4375, float %v4378)
  %v4380 = call float @llvm.fmuladd.f32(float %v4369, float %v4379, float 0xBFE0000000000000)
  %v4381 = fmul float %v4369, %v4369
  %v4382 = call float @llvm.fmuladd.f32(float %v4381, float %v4380, float %v4371)
  %v4383 = fadd float %v4382, %v4369
  %v4384 = fadd float %v4383, %v4370
  %v4385 = fcmp ogt float %v4341, 0x0000000000000000
  %v4386 = select i1 %v4385, float %v4341, float 0x0000000000000000
  %v4387 = fadd float %v4386, %v4384
  %v4388 = fadd float 0x3FF0000000000000, %v4387
  %v4389 = add i64 %v1119, 0
  %v4390 = and i64 %v4389, %v344
  %v4391 = mul i64 %v4390, %v7
  %v4392 = add i64 %v4391, %v4257
  %v4393 = mul i64 %v4392, 1
  %v4394 = getelementptr inbounds float, ptr %v194, i64 %v4393
  %v4395 = getelementptr inbounds float, ptr %v4394, i64 0
  %v4396 = load float, ptr %v4395, align 4
  %v4397 = add i64 %v1119, 1
  %v4398 = and i64 %v4397, %v250
  %v4399 = mul i64 %v4398, %v7
  %v4400 = add i64 %v4399, %v4257
  %v4401 = mul i64 %v4400, 8
  %v4402 = getelementptr inbounds float, ptr %v34, i64 %v4401
  %v4403 = add i64 %v1119, 1
  %v4404 = and i64 %v4403, %v252
  %v4405 = mul i64 %v4404, %v7
  %v4406 = add i64 %v4405, %v4257
  %v4407 = mul i64 %v4406, 8
  %v4408 = getelementptr inbounds float, ptr %v36, i64 %v4407
  %v4409 = add i64 0, 0
  %v4410 = getelementptr inbounds float, ptr %v4264, i64 %v4409
  %v4411 = load <8 x float>, ptr %v4410, align 4
  %v4412 = insertelement <8 x float> poison, float %v4319, i64 0
  %v4413 = shufflevector <8 x float> %v4412, <8 x float> poison, <8 x i32> zeroinitializer
  %v4414 = extractelement <8 x float> %v4411, i64 0
  %v4415 = extractelement <8 x float> %v4413, i64 0
  %v4416 = call float @powf(float %v4414, float %v4415)
  %v4417 = extractelement <8 x float> %v4411, i64 1
  %v4418 = extractelement <8 x float> %v4413, i64 1
  %v4419 = call float @powf(float %v4417, float %v4418)
  %v4420 = extractelement <8 x float> %v4411, i64 2
  %v4421 = extractelement <8 x float> %v4413, i64 2
  %v4422 = call float @powf(float %v4420, float %v4421)
  %v4423 = extractelement <8 x float> %v4411, i64 3
  %v4424 = extractelement <8 x float> %v4413, i64 3
  %v4425 = call float @powf(float %v4423, float %v4424)
  %v4426 = extractelement <8 x float> %v4411, i64 4
  %v4427 = extractelement <8 x float> %v4413, i64 4
  %v4428 = call float @powf(float %v4426, float %v4427)
  %v4429 = extractelement <8 x float> %v4411, i64 5
  %v4430 = extractelement <8 x float> %v4413, i64 5
  %v4431 = call float @powf(float %v4429, float %v4430)
  %v4432 = extractelement <8 x float> %v4411, i64 6
  %v4433 = extractelement <8 x float> %v4413, i64 6
  %v4434 = call float @powf(float %v4432, float %v4433)
  %v4435 = extractelement <8 x float> %v4411, i64 7
  %v4436 = extractelement <8 x float> %v4413, i64 7
  %v4437 = call float @powf(float %v4435, float %v4436)
  %v4438 = insertelement <8 x float> poison, float %v4416, i64 0
  %v4439 = insertelement <8 x float> %v4438, float %v4419, i64 1
  %v4440 = insertelement <8 x float> %v4439, float %v4422, i64 2
  %v4441 = insertelement <8 x float> %v4440, float %v4425, i64 3
  %v4442 = insertelement <8 x float> %v4441, float %v4428, i64 4
  %v4443 = insertelement <8 x float> %v4442, float %v4431, i64 5
  %v4444 = insertelement <8 x float> %v4443, float %v4434, i64 6
  %v4445 = insertelement <8 x float> %v4444, float %v4437, i64 7
  %v4446 = insertelement <8 x float> poison, float %v4327, i64 0
  %v4447 = shufflevector <8 x float> %v4446, <8 x float> poison, <8 x i32> zeroinitializer
  %v4448 = fdiv <8 x float> %v4445, %v4447
  %v4449 = add i64 0, 0
  %v4450 = getelementptr inbounds float, ptr %v4333, i64 %v4449
  %v4451 = load <8 x float>, ptr %v4450, align 4
  %v4452 = insertelement <8 x float> poison, float %v4388, i64 0
  %v4453 = shufflevector <8 x float> %v4452, <8 x float> poison, <8 x i32> zeroinitializer
  %v4454 = extractelement <8 x float> %v4451, i64 0
  %v4455 = extractelement <8 x float> %v4453, i64 0
  %v4456 = call float @powf(float %v4454, float %v4455)
  %v4457 = extractelement <8 x float> %v4451, i64 1
  %v4458 = extractelement <8 x float> %v4453, i64 1
  %v4459 = call float @powf(float %v4457, float %v4458)
  %v4460 = extractelement <8 x float> %v4451, i64 2
  %v4461 = extractelement <8 x float> %v4453, i64 2
  %v4462 = call float @powf(float %v4460, float %v4461)
  %v4463 = extractelement <8 x float> %v4451, i64 3
  %v4464 = extractelement <8 x float> %v4453, i64 3
  %v4465 = call float @powf(float %v4463, float %v4464)
  %v4466 = extractelement <8 x float> %v4451, i64 4
  %v4467 = extractelement <8 x float> %v4453, i64 4
  %v4468 = call float @powf(float %v4466, float %v4467)
  %v4469 = extractelement <8 x float> %v4451, i64 5
  %v4470 = extractelement <8 x float> %v4453, i64 5
  %v4471 = call float @powf(float %v4469, float %v4470)
  %v4472 = extractelement <8 x float> %v4451, i64 6
  %v4473 = extractelement <8 x float> %v4453, i64 6
  %v4474 = call float @powf(float %v4472, float %v4473)
  %v4475 = extractelement <8 x float> %v4451, i64 7
  %v4476 = extractelement <8 x float> %v4453, i64 7
  %v4477 = call float @powf(float %v4475, float %v4476)
  %v4478 = insertelement <8 x float> poison, float %v4456, i64 0
  %v4479 = insertelement <8 x float> %v4478, float %v4459, i64 1
  %v4480 = insertelement <8 x float> %v4479, float %v4462, i64 2
  %v4481 = insertelement <8 x float> %v4480, float %v4465, i64 3
  %v4482 = insertelement <8 x float> %v4481, float %v4468, i64 4
  %v4483 = insertelement <8 x float> %v4482, float %v4471, i64 5
  %v4484 = insertelement <8 x float> %v4483, float %v4474, i64 6
  %v4485 = insertelement <8 x float> %v4484, float %v4477, i64 7
  %v4486 = insertelement <8 x float> poison, float %v4396, i64 0
  %v4487 = shufflevector <8 x float> %v4486, <8 x float> poison, <8 x i32> zeroinitializer
  %v4488 = fdiv <8 x float> %v4485, %v4487
  %v4489 = add i64 0, 0
  %v4490 = getelementptr inbounds float, ptr %v4402, i64 %v4489
  store <8 x float> %v4448, ptr %v4490, align 4
  %v4491 = add i64 0, 0
  %v4492 = getelementptr inbounds float, ptr %v4408, i64 %v4491
  store <8 x float> %v4488, ptr %v4492, align 4
  %v4493 = add nsw i64 %v4257, 1
  br label %b398
b400:
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
  br label %b401
b401:
  %v4507 = phi i64 [ %v4501, %b400 ], [ %v4569, %b406 ]
  %v4508 = icmp slt i64 %v4507, %v4506
  br i1 %v4508, label %b402, label %b403
b402:
  br label %b404
b404:
  %v4509 = phi i64 [ 0, %b402 ], [ %v4568, %b405 ]
  %v4510 = icmp slt i64 %v4509, 8
  br i1 %v4510, label %b405, label %b406
b405:
  %v4511 = add i64 %v1119, 0
  %v4512 = and i64 %v4511, %v248
  %v4513 = mul i64 %v4512, %v7
  %v4514 = add i64 %v4513, %v4507
  %v4515 = mul i64 %v4514, 64
  %v4516 = getelementptr inbounds float, ptr %v32, i64 %v4515
  %v4517 = add i64 %v1119, 1
  %v4518 = and i64 %v4517, %v252
  %v4519 = mul i64 %v4518, %v7
  %v4520 = add i64 %v4519, %v4507
  %v4521 = mul i64 %v4520, 8
  %v4522 = getelementptr inbounds float, ptr %v36, i64 %v4521
  %v4523 = add i64 0, %v4509
  %v4524 = getelementptr inbounds float, ptr %v4522, i64 %v4523
  %v4525 = load float, ptr %v4524, align 4
  %v4526 = add i64 %v1119, 0
  %v4527 = and i64 %v4526, %v290
  %v4528 = mul i64 %v4527, %v7
  %v4529 = add i64 %v4528, %v4507
  %v4530 = mul i64 %v4529, 8
  %v4531 = getelementptr inbounds float, ptr %v134, i64 %v4530
  %v4532 = add i64 %v1119, 0
  %v4533 = and i64 %v4532, %v292
  %v4534 = mul i64 %v4533, %v7
  %v4535 = add i64 %v4534, %v4507
  %v4536 = mul i64 %v4535, 8
  %v4537 = getelementptr inbounds float, ptr %v138, i64 %v4536
  %v4538 = add i64 %v1119, 1
  %v4539 = and i64 %v4538, %v248
  %v4540 = mul i64 %v4539, %v7
  %v4541 = add i64 %v4540, %v4507
  %v4542 = mul i64 %v4541, 64
  %v4543 = getelementptr inbounds float, ptr %v32, i64 %v4542
  %v4544 = mul i64 %v4509, 8
  %v4545 = add i64 0, %v4544
  %v4546 = add i64 %v4545, 0
  %v4547 = getelementptr inbounds float, ptr %v4516, i64 %v4546
  %v4548 = load <8 x float>, ptr %v4547, align 4
  %v4549 = add i64 0, 0
  %v4550 = getelementptr inbounds float, ptr %v4531, i64 %v4549
  %v4551 = load <8 x float>, ptr %v4550, align 4
  %v4552 = insertelement <8 x float> poison, float %v4525, i64 0
  %v4553 = shufflevector <8 x float> %v4552, <8 x float> poison, <8 x i32> zeroinitializer
  %v4554 = fmul <8 x float> %v4553, %v4551
  %v4555 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v4556 = shufflevector <8 x float> %v4555, <8 x float> poison, <8 x i32> zeroinitializer
  %v4557 = fsub <8 x float> %v4556, %v4554
  %v4558 = fmul <8 x float> %v4548, %v4557
  %v4559 = add i64 0, 0
  %v4560 = getelementptr inbounds float, ptr %v4537, i64 %v4559
  %v4561 = load <8 x float>, ptr %v4560, align 4
  %v4562 = fmul <8 x float> %v4553, %v4561
  %v4563 = fadd <8 x float> %v4558, %v4562
  %v4564 = mul i64 %v4509, 8
  %v4565 = add i64 0, %v4564
  %v4566 = add i64 %v4565, 0
  %v4567 = getelementptr inbounds float, ptr %v4543, i64 %v4566
  store <8 x float> %v4563, ptr %v4567, align 4
  %v4568 = add nsw i64 %v4509, 1
  br label %b404
b406:
  %v4569 = add nsw i64 %v4507, 1
  br label %b401
b403:
  %v4570 = add i64 %v7, 0
  %v4571 = sdiv i64 %v4570, 1
  %v4572 = add i64 %v2, 1
  %v4573 = mul i64 %v4571, %v2
  %v4574 = sdiv i64 %v4573, %v3
  %v4575 = mul i64 %v4574, 1
  %v4576 = icmp slt i64 %v4575, %v7
  %v4577 = select i1 %v4576, i64 %v4575, i64 %v7
  %v4578 = mul i64 %v4571, %v4572
  %v4579 = sdiv i64 %v4578, %v3
  %v4580 = mul i64 %v4579, 1
  %v4581 = icmp slt i64 %v4580, %v7
  %v4582 = select i1 %v4581, i64 %v4580, i64 %v7
  br label %b407
b407:
  %v4583 = phi i64 [ %v4577, %b403 ], [ %v4621, %b412 ]
  %v4584 = icmp slt i64 %v4583, %v4582
  br i1 %v4584, label %b408, label %b409
b408:
  br label %b410
b410:
  %v4585 = phi i64 [ 0, %b408 ], [ %v4612, %b411 ]
  %v4586 = phi <8 x float> [ splat (float 0x0000000000000000), %b408 ], [ %v4611, %b411 ]
  %v4587 = icmp slt i64 %v4585, 8
  br i1 %v4587, label %b411, label %b412
b411:
  %v4588 = add i64 %v1119, 1
  %v4589 = and i64 %v4588, %v250
  %v4590 = mul i64 %v4589, %v7
  %v4591 = add i64 %v4590, %v4583
  %v4592 = mul i64 %v4591, 8
  %v4593 = getelementptr inbounds float, ptr %v34, i64 %v4592
  %v4594 = add i64 0, %v4585
  %v4595 = getelementptr inbounds float, ptr %v4593, i64 %v4594
  %v4596 = load float, ptr %v4595, align 4
  %v4597 = add i64 %v1119, 1
  %v4598 = and i64 %v4597, %v248
  %v4599 = mul i64 %v4598, %v7
  %v4600 = add i64 %v4599, %v4583
  %v4601 = mul i64 %v4600, 64
  %v4602 = getelementptr inbounds float, ptr %v32, i64 %v4601
  %v4603 = add i64 0, 0
  %v4604 = mul i64 %v4585, 8
  %v4605 = add i64 %v4603, %v4604
  %v4606 = getelementptr inbounds float, ptr %v4602, i64 %v4605
  %v4607 = load <8 x float>, ptr %v4606, align 4
  %v4608 = insertelement <8 x float> poison, float %v4596, i64 0
  %v4609 = shufflevector <8 x float> %v4608, <8 x float> poison, <8 x i32> zeroinitializer
  %v4610 = fmul <8 x float> %v4609, %v4607
  %v4611 = fadd <8 x float> %v4586, %v4610
  %v4612 = add nsw i64 %v4585, 1
  br label %b410
b412:
  %v4613 = add i64 %v1119, 1
  %v4614 = and i64 %v4613, %v254
  %v4615 = mul i64 %v4614, %v7
  %v4616 = add i64 %v4615, %v4583
  %v4617 = mul i64 %v4616, 8
  %v4618 = getelementptr inbounds float, ptr %v38, i64 %v4617
  %v4619 = add i64 0, 0
  %v4620 = getelementptr inbounds float, ptr %v4618, i64 %v4619
  store <8 x float> %v4586, ptr %v4620, align 4
  %v4621 = add nsw i64 %v4583, 1
  br label %b407
b409:
  %v4622 = add i64 %v7, 0
  %v4623 = sdiv i64 %v4622, 1
  %v4624 = add i64 %v2, 1
  %v4625 = mul i64 %v4623, %v2
  %v4626 = sdiv i64 %v4625, %v3
  %v4627 = mul i64 %v4626, 1
  %v4628 = icmp slt i64 %v4627, %v7
  %v4629 = select i1 %v4628, i64 %v4627, i64 %v7
  %v4630 = mul i64 %v4623, %v4624
  %v4631 = sdiv i64 %v4630, %v3
  %v4632 = mul i64 %v4631, 1
  %v4633 = icmp slt i64 %v4632, %v7
  %v4634 = select i1 %v4633, i64 %v4632, i64 %v7
  br label %b413
b413:
  %v4635 = phi i64 [ %v4629, %b409 ], [ %v4654, %b414 ]
  %v4636 = icmp slt i64 %v4635, %v4634
  br i1 %v4636, label %b414, label %b415
b414:
  %v4637 = add i64 %v1119, 1
  %v4638 = and i64 %v4637, %v254
  %v4639 = mul i64 %v4638, %v7
  %v4640 = add i64 %v4639, %v4635
  %v4641 = mul i64 %v4640, 8
  %v4642 = getelementptr inbounds float, ptr %v38, i64 %v4641
  %v4643 = add i64 %v1119, 0
  %v4644 = and i64 %v4643, %v264
  %v4645 = mul i64 %v4644, %v7
  %v4646 = add i64 %v4645, %v4635
  %v4647 = mul i64 %v4646, 16
  %v4648 = getelementptr inbounds float, ptr %v78, i64 %v4647
  %v4649 = add i64 0, 0
  %v4650 = getelementptr inbounds float, ptr %v4642, i64 %v4649
  %v4651 = load <8 x float>, ptr %v4650, align 4
  %v4652 = add i64 8, 0
  %v4653 = getelementptr inbounds float, ptr %v4648, i64 %v4652
  store <8 x float> %v4651, ptr %v4653, align 4
  %v4654 = add nsw i64 %v4635, 1
  br label %b413
b415:
  %v4655 = add nsw i64 %v1119, 1
  br label %b162
b164:
  %v4656 = icmp sgt i64 %v3, 1
  br i1 %v4656, label %b416, label %b417
b416:
  %v4657 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4658 = atomicrmw add ptr %v4657, i64 1 acq_rel
  %v4659 = load i64, ptr %v355, align 8
  %v4660 = add i64 %v4659, 1
  store i64 %v4660, ptr %v355, align 8
  %v4661 = mul i64 %v3, %v4660
  br label %b418
b418:
  %v4662 = load atomic i64, ptr %v4657 acquire, align 8
  %v4663 = icmp slt i64 %v4662, %v4661
  br i1 %v4663, label %b419, label %b420
b419:
  %v4664 = call i32 @sched_yield()
  br label %b418
b420:
  br label %b417
b417:
  %v4665 = add nsw i64 %v1029, %v1028
  br label %b137
b139:
  %v4666 = getelementptr inbounds float, ptr %v357, i64 1200
  %v4667 = getelementptr inbounds i64, ptr %v1, i64 4
  %v4668 = load i64, ptr %v4667, align 8
  %v4669 = icmp eq i64 %v4668, 0
  br i1 %v4669, label %b421, label %b422
b421:
  %v4670 = add i64 1, 0
  %v4671 = sdiv i64 %v4670, 1
  %v4672 = add i64 %v2, 1
  %v4673 = mul i64 %v4671, %v2
  %v4674 = sdiv i64 %v4673, %v3
  %v4675 = mul i64 %v4674, 1
  %v4676 = icmp slt i64 %v4675, 1
  %v4677 = select i1 %v4676, i64 %v4675, i64 1
  %v4678 = mul i64 %v4671, %v4672
  %v4679 = sdiv i64 %v4678, %v3
  %v4680 = mul i64 %v4679, 1
  %v4681 = icmp slt i64 %v4680, 1
  %v4682 = select i1 %v4681, i64 %v4680, i64 1
  %v4683 = icmp slt i64 %v4682, 1
  %v4684 = select i1 %v4683, i64 %v4682, i64 1
  br label %b423
b423:
  %v4685 = phi i64 [ %v4677, %b421 ], [ %v4699, %b424 ]
  %v4686 = icmp slt i64 %v4685, %v4684
  br i1 %v4686, label %b424, label %b425
b424:
  %v4687 = mul i64 %v4685, 128
  %v4688 = mul i64 %v4685, 8
  %v4689 = add i64 %v4687, 0
  %v4690 = add i64 %v4688, 0
  %v4691 = getelementptr inbounds float, ptr %v4666, i64 %v4689
  %v4692 = sub i64 8, %v4690
  %v4693 = icmp slt i64 %v4692, 0
  %v4694 = select i1 %v4693, i64 0, i64 %v4692
  %v4695 = mul i64 %v4690, 16
  %v4696 = add i64 0, %v4695
  %v4697 = getelementptr inbounds float, ptr %v26, i64 %v4696
  call void @pack_turned(ptr %v4697, i64 16, i64 1, i64 16, i64 %v4694, ptr %v4691, i64 8)
  %v4698 = add i64 %v4687, 128
  %v4699 = add nsw i64 %v4685, 1
  br label %b423
b425:
  br label %b422
b422:
  %v4700 = icmp sgt i64 %v3, 1
  br i1 %v4700, label %b426, label %b427
b426:
  %v4701 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4702 = atomicrmw add ptr %v4701, i64 1 acq_rel
  %v4703 = load i64, ptr %v355, align 8
  %v4704 = add i64 %v4703, 1
  store i64 %v4704, ptr %v355, align 8
  %v4705 = mul i64 %v3, %v4704
  br label %b428
b428:
  %v4706 = load atomic i64, ptr %v4701 acquire, align 8
  %v4707 = icmp slt i64 %v4706, %v4705
  br i1 %v4707, label %b429, label %b430
b429:
  %v4708 = call i32 @sched_yield()
  br label %b428
b430:
  br label %b427
b427:
  %v4710 = add i64 %v8, 0
  %v4711 = sdiv i64 %v4710, 1
  %v4712 = add i64 %v2, 1
  %v4713 = mul i64 %v4711, %v2
  %v4714 = sdiv i64 %v4713, %v3
  %v4715 = mul i64 %v4714, 1
  %v4716 = icmp slt i64 %v4715, %v8
  %v4717 = select i1 %v4716, i64 %v4715, i64 %v8
  %v4718 = mul i64 %v4711, %v4712
  %v4719 = sdiv i64 %v4718, %v3
  %v4720 = mul i64 %v4719, 1
  %v4721 = icmp slt i64 %v4720, %v8
  %v4722 = select i1 %v4721, i64 %v4720, i64 %v8
  br label %b431
b431:
  %v4723 = phi i64 [ %v4717, %b427 ], [ %v4781, %b436 ]
  %v4724 = icmp slt i64 %v4723, %v4722
  br i1 %v4724, label %b432, label %b433
b432:
  %v4725 = add i64 %v4723, 96
  %v4726 = icmp slt i64 %v4725, %v4722
  %v4727 = select i1 %v4726, i64 %v4725, i64 %v4722
  br label %b434
b434:
  %v4728 = phi i64 [ 0, %b432 ], [ %v4780, %b439 ]
  %v4729 = icmp slt i64 %v4728, 1
  br i1 %v4729, label %b435, label %b436
b435:
  %v4730 = sub i64 %v4727, %v4723
  %v4731 = sub i64 8, 1
  %v4732 = add i64 %v4730, %v4731
  %v4733 = sdiv i64 %v4732, 8
  br label %b437
b437:
  %v4734 = phi i64 [ 0, %b435 ], [ %v4779, %b444 ]
  %v4735 = icmp slt i64 %v4734, %v4733
  br i1 %v4735, label %b438, label %b439
b438:
  %v4736 = mul i64 %v4730, %v4734
  %v4737 = sdiv i64 %v4736, %v4733
  %v4738 = add i64 %v4723, %v4737
  %v4739 = add i64 %v4734, 1
  %v4740 = mul i64 %v4730, %v4739
  %v4741 = sdiv i64 %v4740, %v4733
  %v4742 = add i64 %v4723, %v4741
  %v4743 = mul i64 %v4728, 128
  %v4744 = getelementptr inbounds float, ptr %v4666, i64 %v4743
  %v4745 = sub i64 %v4742, %v4738
  %v4746 = mul i64 %v4738, 16
  %v4747 = getelementptr inbounds float, ptr %v78, i64 %v4746
  %v4748 = getelementptr inbounds float, ptr %v4747, i64 0
  %v4749 = sub i64 %v4745, 1
  %v4750 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v4749
  %v4751 = load ptr, ptr %v4750, align 4
  %v4752 = getelementptr inbounds float, ptr %v4709, i64 0
  %v4753 = icmp sgt i64 %v4745, 0
  br i1 %v4753, label %b440, label %b441
b440:
  call void %v4751(ptr %v4748, i64 16, ptr %v4744, i64 16, ptr %v4752, i64 8, i64 0)
  br label %b441
b441:
  %v4754 = add i64 %v4743, 128
  br label %b442
b442:
  %v4755 = phi i64 [ %v4738, %b441 ], [ %v4778, %b447 ]
  %v4756 = icmp slt i64 %v4755, %v4742
  br i1 %v4756, label %b443, label %b444
b443:
  %v4757 = sub i64 %v4755, %v4738
  %v4758 = mul i64 %v4757, 8
  %v4759 = getelementptr inbounds float, ptr %v4709, i64 %v4758
  %v4760 = mul i64 %v4755, 8
  %v4761 = getelementptr inbounds float, ptr %v56, i64 %v4760
  br label %b445
b445:
  %v4762 = phi i64 [ 0, %b443 ], [ %v4777, %b446 ]
  %v4763 = icmp slt i64 %v4762, 1
  br i1 %v4763, label %b446, label %b447
b446:
  %v4764 = mul i64 %v4728, 1
  %v4765 = add i64 %v4764, %v4762
  %v4766 = mul i64 %v4765, 8
  %v4767 = add i64 0, %v4762
  %v4768 = mul i64 %v4767, 8
  %v4769 = getelementptr inbounds float, ptr %v4759, i64 %v4768
  %v4770 = load <8 x float>, ptr %v4769, align 4
  %v4771 = add i64 0, %v4766
  %v4772 = getelementptr inbounds float, ptr %v28, i64 %v4771
  %v4773 = load <8 x float>, ptr %v4772, align 4
  %v4774 = fadd <8 x float> %v4770, %v4773
  %v4775 = add i64 0, %v4766
  %v4776 = getelementptr inbounds float, ptr %v4761, i64 %v4775
  store <8 x float> %v4774, ptr %v4776, align 4
  %v4777 = add nsw i64 %v4762, 1
  br label %b445
b447:
  %v4778 = add nsw i64 %v4755, 1
  br label %b442
b444:
  %v4779 = add nsw i64 %v4734, 1
  br label %b437
b439:
  %v4780 = add nsw i64 %v4728, 1
  br label %b434
b436:
  %v4781 = add nsw i64 %v4723, 96
  br label %b431
b433:
  %v4782 = icmp sgt i64 %v3, 1
  br i1 %v4782, label %b448, label %b449
b448:
  %v4783 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4784 = atomicrmw add ptr %v4783, i64 1 acq_rel
  %v4785 = load i64, ptr %v355, align 8
  %v4786 = add i64 %v4785, 1
  store i64 %v4786, ptr %v355, align 8
  %v4787 = mul i64 %v3, %v4786
  br label %b450
b450:
  %v4788 = load atomic i64, ptr %v4783 acquire, align 8
  %v4789 = icmp slt i64 %v4788, %v4787
  br i1 %v4789, label %b451, label %b452
b451:
  %v4790 = call i32 @sched_yield()
  br label %b450
b452:
  br label %b449
b449:
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
  %v355 = alloca i64, i64 1, align 8
  %v413 = alloca float, i64 96, align 4
  %v2661 = alloca float, i64 128, align 4
  %v5895 = alloca float, i64 64, align 4
  %v6131 = alloca float, i64 96, align 4
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
  %v243 = getelementptr inbounds i64, ptr %v1, i64 6
  %v244 = load i64, ptr %v243, align 8
  %v245 = getelementptr inbounds i64, ptr %v1, i64 16
  %v246 = load i64, ptr %v245, align 8
  %v247 = getelementptr inbounds i64, ptr %v1, i64 17
  %v248 = load i64, ptr %v247, align 8
  %v249 = getelementptr inbounds i64, ptr %v1, i64 18
  %v250 = load i64, ptr %v249, align 8
  %v251 = getelementptr inbounds i64, ptr %v1, i64 19
  %v252 = load i64, ptr %v251, align 8
  %v253 = getelementptr inbounds i64, ptr %v1, i64 20
  %v254 = load i64, ptr %v253, align 8
  %v255 = getelementptr inbounds i64, ptr %v1, i64 21
  %v256 = load i64, ptr %v255, align 8
  %v257 = getelementptr inbounds i64, ptr %v1, i64 22
  %v258 = load i64, ptr %v257, align 8
  %v259 = getelementptr inbounds i64, ptr %v1, i64 29
  %v260 = load i64, ptr %v259, align 8
  %v261 = getelementptr inbounds i64, ptr %v1, i64 30
  %v262 = load i64, ptr %v261, align 8
  %v263 = getelementptr inbounds i64, ptr %v1, i64 40
  %v264 = load i64, ptr %v263, align 8
  %v265 = getelementptr inbounds i64, ptr %v1, i64 41
  %v266 = load i64, ptr %v265, align 8
  %v267 = getelementptr inbounds i64, ptr %v1, i64 42
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 43
  %v270 = load i64, ptr %v269, align 8
  %v271 = getelementptr inbounds i64, ptr %v1, i64 50
  %v272 = load i64, ptr %v271, align 8
  %v273 = getelementptr inbounds i64, ptr %v1, i64 51
  %v274 = load i64, ptr %v273, align 8
  %v275 = getelementptr inbounds i64, ptr %v1, i64 52
  %v276 = load i64, ptr %v275, align 8
  %v277 = getelementptr inbounds i64, ptr %v1, i64 53
  %v278 = load i64, ptr %v277, align 8
  %v279 = getelementptr inbounds i64, ptr %v1, i64 54
  %v280 = load i64, ptr %v279, align 8
  %v281 = getelementptr inbounds i64, ptr %v1, i64 55
  %v282 = load i64, ptr %v281, align 8
  %v283 = getelementptr inbounds i64, ptr %v1, i64 56
  %v284 = load i64, ptr %v283, align 8
  %v285 = getelementptr inbounds i64, ptr %v1, i64 64
  %v286 = load i64, ptr %v285, align 8
  %v287 = getelementptr inbounds i64, ptr %v1, i64 66
  %v288 = load i64, ptr %v287, align 8
  %v289 = getelementptr inbounds i64, ptr %v1, i64 68
  %v290 = load i64, ptr %v289, align 8
  %v291 = getelementptr inbounds i64, ptr %v1, i64 70
  %v292 = load i64, ptr %v291, align 8
  %v293 = getelementptr inbounds i64, ptr %v1, i64 73
  %v294 = load i64, ptr %v293, align 8
  %v295 = getelementptr inbounds i64, ptr %v1, i64 74
  %v296 = load i64, ptr %v295, align 8
  %v297 = getelementptr inbounds i64, ptr %v1, i64 75
  %v298 = load i64, ptr %v297, align 8
  %v299 = getelementptr inbounds i64, ptr %v1, i64 76
  %v300 = load i64, ptr %v299, align 8
  %v301 = getelementptr inbounds i64, ptr %v1, i64 77
  %v302 = load i64, ptr %v301, align 8
  %v303 = getelementptr inbounds i64, ptr %v1, i64 78
  %v304 = load i64, ptr %v303, align 8
  %v305 = getelementptr inbounds i64, ptr %v1, i64 79
  %v306 = load i64, ptr %v305, align 8
  %v307 = getelementptr inbounds i64, ptr %v1, i64 80
  %v308 = load i64, ptr %v307, align 8
  %v309 = getelementptr inbounds i64, ptr %v1, i64 81
  %v310 = load i64, ptr %v309, align 8
  %v311 = getelementptr inbounds i64, ptr %v1, i64 82
  %v312 = load i64, ptr %v311, align 8
  %v313 = getelementptr inbounds i64, ptr %v1, i64 83
  %v314 = load i64, ptr %v313, align 8
  %v315 = getelementptr inbounds i64, ptr %v1, i64 84
  %v316 = load i64, ptr %v315, align 8
  %v317 = getelementptr inbounds i64, ptr %v1, i64 85
  %v318 = load i64, ptr %v317, align 8
  %v319 = getelementptr inbounds i64, ptr %v1, i64 86
  %v320 = load i64, ptr %v319, align 8
  %v321 = getelementptr inbounds i64, ptr %v1, i64 87
  %v322 = load i64, ptr %v321, align 8
  %v323 = getelementptr inbounds i64, ptr %v1, i64 88
  %v324 = load i64, ptr %v323, align 8
  %v325 = getelementptr inbounds i64, ptr %v1, i64 89
  %v326 = load i64, ptr %v325, align 8
  %v327 = getelementptr inbounds i64, ptr %v1, i64 90
  %v328 = load i64, ptr %v327, align 8
  %v329 = getelementptr inbounds i64, ptr %v1, i64 91
  %v330 = load i64, ptr %v329, align 8
  %v331 = getelementptr inbounds i64, ptr %v1, i64 92
  %v332 = load i64, ptr %v331, align 8
  %v333 = getelementptr inbounds i64, ptr %v1, i64 93
  %v334 = load i64, ptr %v333, align 8
  %v335 = getelementptr inbounds i64, ptr %v1, i64 94
  %v336 = load i64, ptr %v335, align 8
  %v337 = getelementptr inbounds i64, ptr %v1, i64 95
  %v338 = load i64, ptr %v337, align 8
  %v339 = getelementptr inbounds i64, ptr %v1, i64 96
  %v340 = load i64, ptr %v339, align 8
  %v341 = getelementptr inbounds i64, ptr %v1, i64 97
  %v342 = load i64, ptr %v341, align 8
  %v343 = getelementptr inbounds i64, ptr %v1, i64 98
  %v344 = load i64, ptr %v343, align 8
  %v345 = getelementptr inbounds i64, ptr %v1, i64 99
  %v346 = load i64, ptr %v345, align 8
  %v347 = getelementptr inbounds i64, ptr %v1, i64 108
  %v348 = load i64, ptr %v347, align 8
  %v349 = getelementptr inbounds i64, ptr %v1, i64 109
  %v350 = load i64, ptr %v349, align 8
  %v351 = getelementptr inbounds i64, ptr %v1, i64 110
  %v352 = load i64, ptr %v351, align 8
  %v353 = getelementptr inbounds i64, ptr %v1, i64 111
  %v354 = load i64, ptr %v353, align 8
  store i64 0, ptr %v355, align 8
  %v356 = getelementptr inbounds ptr, ptr %v0, i64 117
  %v357 = load ptr, ptr %v356, align 4
  %v358 = mul i64 %v2, 24576
  %v359 = add i64 %v358, 1376
  %v360 = getelementptr inbounds float, ptr %v357, i64 %v359
  %v361 = getelementptr inbounds float, ptr %v357, i64 0
  %v362 = getelementptr inbounds i64, ptr %v1, i64 4
  %v363 = load i64, ptr %v362, align 8
  %v364 = icmp eq i64 %v363, 0
  br i1 %v364, label %b0, label %b1
b0:
  %v365 = add i64 1, 0
  %v366 = sdiv i64 %v365, 1
  %v367 = add i64 %v2, 1
  %v368 = mul i64 %v366, %v2
  %v369 = sdiv i64 %v368, %v3
  %v370 = mul i64 %v369, 1
  %v371 = icmp slt i64 %v370, 1
  %v372 = select i1 %v371, i64 %v370, i64 1
  %v373 = mul i64 %v366, %v367
  %v374 = sdiv i64 %v373, %v3
  %v375 = mul i64 %v374, 1
  %v376 = icmp slt i64 %v375, 1
  %v377 = select i1 %v376, i64 %v375, i64 1
  %v378 = icmp slt i64 %v377, 1
  %v379 = select i1 %v378, i64 %v377, i64 1
  br label %b2
b2:
  %v380 = phi i64 [ %v372, %b0 ], [ %v403, %b3 ]
  %v381 = icmp slt i64 %v380, %v379
  br i1 %v381, label %b3, label %b4
b3:
  %v382 = mul i64 %v380, 128
  %v383 = mul i64 %v380, 16
  %v384 = add i64 %v382, 0
  %v385 = add i64 %v383, 0
  %v386 = getelementptr inbounds float, ptr %v361, i64 %v384
  %v387 = sub i64 16, %v385
  %v388 = icmp slt i64 %v387, 0
  %v389 = select i1 %v388, i64 0, i64 %v387
  %v390 = mul i64 %v385, 1
  %v391 = add i64 0, %v390
  %v392 = getelementptr inbounds float, ptr %v26, i64 %v391
  call void @pack_rows(ptr %v392, i64 1, i64 16, i64 8, i64 %v389, ptr %v386, i64 16)
  %v393 = add i64 %v382, 8
  %v394 = add i64 %v383, 8
  %v395 = getelementptr inbounds float, ptr %v361, i64 %v393
  %v396 = sub i64 16, %v394
  %v397 = icmp slt i64 %v396, 0
  %v398 = select i1 %v397, i64 0, i64 %v396
  %v399 = mul i64 %v394, 1
  %v400 = add i64 0, %v399
  %v401 = getelementptr inbounds float, ptr %v26, i64 %v400
  call void @pack_rows(ptr %v401, i64 1, i64 16, i64 8, i64 %v398, ptr %v395, i64 16)
  %v402 = add i64 %v382, 128
  %v403 = add nsw i64 %v380, 1
  br label %b2
b4:
  br label %b1
b1:
  %v404 = icmp sgt i64 %v3, 1
  br i1 %v404, label %b5, label %b6
b5:
  %v405 = getelementptr inbounds i64, ptr %v1, i64 3
  %v406 = atomicrmw add ptr %v405, i64 1 acq_rel
  %v407 = load i64, ptr %v355, align 8
  %v408 = add i64 %v407, 1
  store i64 %v408, ptr %v355, align 8
  %v409 = mul i64 %v3, %v408
  br label %b7
b7:
  %v410 = load atomic i64, ptr %v405 acquire, align 8
  %v411 = icmp slt i64 %v410, %v409
  br i1 %v411, label %b8, label %b9
b8:
  %v412 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  %v414 = add i64 %v8, 0
  %v415 = sdiv i64 %v414, 1
  %v416 = add i64 %v2, 1
  %v417 = mul i64 %v415, %v2
  %v418 = sdiv i64 %v417, %v3
  %v419 = mul i64 %v418, 1
  %v420 = icmp slt i64 %v419, %v8
  %v421 = select i1 %v420, i64 %v419, i64 %v8
  %v422 = mul i64 %v415, %v416
  %v423 = sdiv i64 %v422, %v3
  %v424 = mul i64 %v423, 1
  %v425 = icmp slt i64 %v424, %v8
  %v426 = select i1 %v425, i64 %v424, i64 %v8
  br label %b10
b10:
  %v427 = phi i64 [ %v421, %b6 ], [ %v481, %b15 ]
  %v428 = icmp slt i64 %v427, %v426
  br i1 %v428, label %b11, label %b12
b11:
  %v429 = add i64 %v427, 96
  %v430 = icmp slt i64 %v429, %v426
  %v431 = select i1 %v430, i64 %v429, i64 %v426
  br label %b13
b13:
  %v432 = phi i64 [ 0, %b11 ], [ %v480, %b18 ]
  %v433 = icmp slt i64 %v432, 1
  br i1 %v433, label %b14, label %b15
b14:
  %v434 = sub i64 %v431, %v427
  %v435 = sub i64 6, 1
  %v436 = add i64 %v434, %v435
  %v437 = sdiv i64 %v436, 6
  br label %b16
b16:
  %v438 = phi i64 [ 0, %b14 ], [ %v479, %b23 ]
  %v439 = icmp slt i64 %v438, %v437
  br i1 %v439, label %b17, label %b18
b17:
  %v440 = mul i64 %v434, %v438
  %v441 = sdiv i64 %v440, %v437
  %v442 = add i64 %v427, %v441
  %v443 = add i64 %v438, 1
  %v444 = mul i64 %v434, %v443
  %v445 = sdiv i64 %v444, %v437
  %v446 = add i64 %v427, %v445
  %v447 = mul i64 %v432, 128
  %v448 = getelementptr inbounds float, ptr %v361, i64 %v447
  %v449 = sub i64 %v446, %v442
  %v450 = mul i64 %v442, 8
  %v451 = getelementptr inbounds float, ptr %v30, i64 %v450
  %v452 = getelementptr inbounds float, ptr %v451, i64 0
  %v453 = sub i64 %v449, 1
  %v454 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v453
  %v455 = load ptr, ptr %v454, align 4
  %v456 = getelementptr inbounds float, ptr %v413, i64 0
  %v457 = icmp sgt i64 %v449, 0
  br i1 %v457, label %b19, label %b20
b19:
  call void %v455(ptr %v452, i64 8, ptr %v448, i64 8, ptr %v456, i64 16, i64 8)
  br label %b20
b20:
  %v458 = add i64 %v447, 128
  br label %b21
b21:
  %v459 = phi i64 [ %v442, %b20 ], [ %v478, %b26 ]
  %v460 = icmp slt i64 %v459, %v446
  br i1 %v460, label %b22, label %b23
b22:
  %v461 = sub i64 %v459, %v442
  %v462 = mul i64 %v461, 16
  %v463 = getelementptr inbounds float, ptr %v413, i64 %v462
  %v464 = mul i64 %v459, 16
  %v465 = getelementptr inbounds float, ptr %v196, i64 %v464
  br label %b24
b24:
  %v466 = phi i64 [ 0, %b22 ], [ %v477, %b25 ]
  %v467 = icmp slt i64 %v466, 2
  br i1 %v467, label %b25, label %b26
b25:
  %v468 = mul i64 %v432, 2
  %v469 = add i64 %v468, %v466
  %v470 = mul i64 %v469, 8
  %v471 = add i64 0, %v466
  %v472 = mul i64 %v471, 8
  %v473 = getelementptr inbounds float, ptr %v463, i64 %v472
  %v474 = load <8 x float>, ptr %v473, align 4
  %v475 = add i64 0, %v470
  %v476 = getelementptr inbounds float, ptr %v465, i64 %v475
  store <8 x float> %v474, ptr %v476, align 4
  %v477 = add nsw i64 %v466, 1
  br label %b24
b26:
  %v478 = add nsw i64 %v459, 1
  br label %b21
b23:
  %v479 = add nsw i64 %v438, 1
  br label %b16
b18:
  %v480 = add nsw i64 %v432, 1
  br label %b13
b15:
  %v481 = add nsw i64 %v427, 96
  br label %b10
b12:
  %v482 = icmp sgt i64 %v3, 1
  br i1 %v482, label %b27, label %b28
b27:
  %v483 = getelementptr inbounds i64, ptr %v1, i64 3
  %v484 = atomicrmw add ptr %v483, i64 1 acq_rel
  %v485 = load i64, ptr %v355, align 8
  %v486 = add i64 %v485, 1
  store i64 %v486, ptr %v355, align 8
  %v487 = mul i64 %v3, %v486
  br label %b29
b29:
  %v488 = load atomic i64, ptr %v483 acquire, align 8
  %v489 = icmp slt i64 %v488, %v487
  br i1 %v489, label %b30, label %b31
b30:
  %v490 = call i32 @sched_yield()
  br label %b29
b31:
  br label %b28
b28:
  %v491 = getelementptr inbounds float, ptr %v357, i64 128
  %v492 = getelementptr inbounds float, ptr %v357, i64 256
  %v493 = getelementptr inbounds float, ptr %v357, i64 608
  %v494 = getelementptr inbounds i64, ptr %v1, i64 4
  %v495 = load i64, ptr %v494, align 8
  %v496 = icmp eq i64 %v495, 0
  br i1 %v496, label %b32, label %b33
b32:
  %v497 = add i64 1, 0
  %v498 = sdiv i64 %v497, 1
  %v499 = add i64 %v2, 1
  %v500 = mul i64 %v498, %v2
  %v501 = sdiv i64 %v500, %v3
  %v502 = mul i64 %v501, 1
  %v503 = icmp slt i64 %v502, 1
  %v504 = select i1 %v503, i64 %v502, i64 1
  %v505 = mul i64 %v498, %v499
  %v506 = sdiv i64 %v505, %v3
  %v507 = mul i64 %v506, 1
  %v508 = icmp slt i64 %v507, 1
  %v509 = select i1 %v508, i64 %v507, i64 1
  %v510 = icmp slt i64 %v509, 1
  %v511 = select i1 %v510, i64 %v509, i64 1
  br label %b34
b34:
  %v512 = phi i64 [ %v504, %b32 ], [ %v536, %b35 ]
  %v513 = icmp slt i64 %v512, %v511
  br i1 %v513, label %b35, label %b36
b35:
  %v514 = mul i64 %v512, 128
  %v515 = mul i64 %v512, 8
  %v516 = add i64 %v514, 0
  %v517 = add i64 %v515, 0
  %v518 = getelementptr inbounds float, ptr %v491, i64 %v516
  %v519 = sub i64 3, %v517
  %v520 = icmp slt i64 %v519, 0
  %v521 = select i1 %v520, i64 0, i64 %v519
  %v522 = mul i64 %v517, 8
  %v523 = add i64 0, %v522
  %v524 = getelementptr inbounds float, ptr %v94, i64 %v523
  call void @pack_turned(ptr %v524, i64 8, i64 1, i64 8, i64 %v521, ptr %v518, i64 8)
  %v525 = add i64 %v514, 64
  %v526 = add i64 %v525, 0
  %v527 = add i64 %v515, 0
  %v528 = getelementptr inbounds float, ptr %v491, i64 %v526
  %v529 = sub i64 3, %v527
  %v530 = icmp slt i64 %v529, 0
  %v531 = select i1 %v530, i64 0, i64 %v529
  %v532 = mul i64 %v527, 8
  %v533 = add i64 0, %v532
  %v534 = getelementptr inbounds float, ptr %v94, i64 %v533
  call void @pack_turned(ptr %v534, i64 8, i64 1, i64 8, i64 %v531, ptr %v528, i64 8)
  %v535 = add i64 %v525, 64
  %v536 = add nsw i64 %v512, 1
  br label %b34
b36:
  %v537 = add i64 1, 0
  %v538 = sdiv i64 %v537, 1
  %v539 = add i64 %v2, 1
  %v540 = mul i64 %v538, %v2
  %v541 = sdiv i64 %v540, %v3
  %v542 = mul i64 %v541, 1
  %v543 = icmp slt i64 %v542, 1
  %v544 = select i1 %v543, i64 %v542, i64 1
  %v545 = mul i64 %v538, %v539
  %v546 = sdiv i64 %v545, %v3
  %v547 = mul i64 %v546, 1
  %v548 = icmp slt i64 %v547, 1
  %v549 = select i1 %v548, i64 %v547, i64 1
  %v550 = icmp slt i64 %v549, 1
  %v551 = select i1 %v550, i64 %v549, i64 1
  br label %b37
b37:
  %v552 = phi i64 [ %v544, %b36 ], [ %v576, %b38 ]
  %v553 = icmp slt i64 %v552, %v551
  br i1 %v553, label %b38, label %b39
b38:
  %v554 = mul i64 %v552, 352
  %v555 = mul i64 %v552, 8
  %v556 = add i64 %v554, 0
  %v557 = add i64 %v555, 0
  %v558 = getelementptr inbounds float, ptr %v492, i64 %v556
  %v559 = sub i64 8, %v557
  %v560 = icmp slt i64 %v559, 0
  %v561 = select i1 %v560, i64 0, i64 %v559
  %v562 = mul i64 %v557, 1
  %v563 = add i64 0, %v562
  %v564 = getelementptr inbounds float, ptr %v22, i64 %v563
  call void @pack_rows(ptr %v564, i64 1, i64 8, i64 14, i64 %v561, ptr %v558, i64 8)
  %v565 = add i64 %v554, 112
  %v566 = add i64 %v565, 0
  %v567 = add i64 %v555, 0
  %v568 = getelementptr inbounds float, ptr %v492, i64 %v566
  %v569 = sub i64 8, %v567
  %v570 = icmp slt i64 %v569, 0
  %v571 = select i1 %v570, i64 0, i64 %v569
  %v572 = mul i64 %v567, 1
  %v573 = add i64 0, %v572
  %v574 = getelementptr inbounds float, ptr %v18, i64 %v573
  call void @pack_rows(ptr %v574, i64 1, i64 8, i64 30, i64 %v571, ptr %v568, i64 8)
  %v575 = add i64 %v565, 240
  %v576 = add nsw i64 %v552, 1
  br label %b37
b39:
  %v577 = add i64 1, 0
  %v578 = sdiv i64 %v577, 1
  %v579 = add i64 %v2, 1
  %v580 = mul i64 %v578, %v2
  %v581 = sdiv i64 %v580, %v3
  %v582 = mul i64 %v581, 1
  %v583 = icmp slt i64 %v582, 1
  %v584 = select i1 %v583, i64 %v582, i64 1
  %v585 = mul i64 %v578, %v579
  %v586 = sdiv i64 %v585, %v3
  %v587 = mul i64 %v586, 1
  %v588 = icmp slt i64 %v587, 1
  %v589 = select i1 %v588, i64 %v587, i64 1
  %v590 = icmp slt i64 %v589, 1
  %v591 = select i1 %v590, i64 %v589, i64 1
  br label %b40
b40:
  %v592 = phi i64 [ %v584, %b39 ], [ %v624, %b41 ]
  %v593 = icmp slt i64 %v592, %v591
  br i1 %v593, label %b41, label %b42
b41:
  %v594 = mul i64 %v592, 768
  %v595 = mul i64 %v592, 8
  %v596 = add i64 %v594, 0
  %v597 = add i64 %v595, 0
  %v598 = getelementptr inbounds float, ptr %v493, i64 %v596
  %v599 = sub i64 8, %v597
  %v600 = icmp slt i64 %v599, 0
  %v601 = select i1 %v600, i64 0, i64 %v599
  %v602 = mul i64 %v597, 1
  %v603 = add i64 0, %v602
  %v604 = getelementptr inbounds float, ptr %v14, i64 %v603
  call void @pack_rows(ptr %v604, i64 1, i64 8, i64 32, i64 %v601, ptr %v598, i64 24)
  %v605 = add i64 %v594, 8
  %v606 = add i64 %v595, 0
  %v607 = getelementptr inbounds float, ptr %v493, i64 %v605
  %v608 = sub i64 8, %v606
  %v609 = icmp slt i64 %v608, 0
  %v610 = select i1 %v609, i64 0, i64 %v608
  %v611 = mul i64 %v606, 1
  %v612 = add i64 0, %v611
  %v613 = getelementptr inbounds float, ptr %v12, i64 %v612
  call void @pack_rows(ptr %v613, i64 1, i64 16, i64 32, i64 %v610, ptr %v607, i64 24)
  %v614 = add i64 %v594, 16
  %v615 = add i64 %v595, 0
  %v616 = getelementptr inbounds float, ptr %v493, i64 %v614
  %v617 = sub i64 8, %v615
  %v618 = icmp slt i64 %v617, 0
  %v619 = select i1 %v618, i64 0, i64 %v617
  %v620 = mul i64 %v615, 1
  %v621 = add i64 8, %v620
  %v622 = getelementptr inbounds float, ptr %v12, i64 %v621
  call void @pack_rows(ptr %v622, i64 1, i64 16, i64 32, i64 %v619, ptr %v616, i64 24)
  %v623 = add i64 %v594, 768
  %v624 = add nsw i64 %v592, 1
  br label %b40
b42:
  br label %b33
b33:
  %v625 = icmp sgt i64 %v3, 1
  br i1 %v625, label %b43, label %b44
b43:
  %v626 = getelementptr inbounds i64, ptr %v1, i64 3
  %v627 = atomicrmw add ptr %v626, i64 1 acq_rel
  %v628 = load i64, ptr %v355, align 8
  %v629 = add i64 %v628, 1
  store i64 %v629, ptr %v355, align 8
  %v630 = mul i64 %v3, %v629
  br label %b45
b45:
  %v631 = load atomic i64, ptr %v626 acquire, align 8
  %v632 = icmp slt i64 %v631, %v630
  br i1 %v632, label %b46, label %b47
b46:
  %v633 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  br label %b48
b48:
  %v634 = phi i64 [ 0, %b44 ], [ %v6232, %b318 ]
  %v635 = icmp slt i64 %v634, %v5
  br i1 %v635, label %b49, label %b50
b49:
  %v636 = sub i64 %v5, 1
  %v637 = sub i64 %v636, %v634
  %v638 = add i64 %v7, 0
  %v639 = sdiv i64 %v638, 1
  %v640 = add i64 %v2, 1
  %v641 = mul i64 %v639, %v2
  %v642 = sdiv i64 %v641, %v3
  %v643 = mul i64 %v642, 1
  %v644 = icmp slt i64 %v643, %v7
  %v645 = select i1 %v644, i64 %v643, i64 %v7
  %v646 = mul i64 %v639, %v640
  %v647 = sdiv i64 %v646, %v3
  %v648 = mul i64 %v647, 1
  %v649 = icmp slt i64 %v648, %v7
  %v650 = select i1 %v649, i64 %v648, i64 %v7
  br label %b51
b51:
  %v651 = phi i64 [ %v645, %b49 ], [ %v706, %b56 ]
  %v652 = icmp slt i64 %v651, %v650
  br i1 %v652, label %b52, label %b53
b52:
  br label %b54
b54:
  %v653 = phi i64 [ 0, %b52 ], [ %v705, %b59 ]
  %v654 = icmp slt i64 %v653, 8
  br i1 %v654, label %b55, label %b56
b55:
  br label %b57
b57:
  %v655 = phi i64 [ 0, %b55 ], [ %v690, %b58 ]
  %v656 = phi <8 x float> [ splat (float 0x0000000000000000), %b55 ], [ %v689, %b58 ]
  %v657 = icmp slt i64 %v655, 8
  br i1 %v657, label %b58, label %b59
b58:
  %v658 = add i64 %v637, 1
  %v659 = and i64 %v658, 1
  %v660 = mul i64 %v659, %v7
  %v661 = add i64 %v660, %v651
  %v662 = mul i64 %v661, 8
  %v663 = getelementptr inbounds float, ptr %v50, i64 %v662
  %v664 = add i64 %v637, 0
  %v665 = and i64 %v664, %v346
  %v666 = mul i64 %v665, %v7
  %v667 = add i64 %v666, %v651
  %v668 = mul i64 %v667, 16
  %v669 = getelementptr inbounds float, ptr %v196, i64 %v668
  %v670 = add i64 %v637, 1
  %v671 = and i64 %v670, %v248
  %v672 = mul i64 %v671, %v7
  %v673 = add i64 %v672, %v651
  %v674 = mul i64 %v673, 64
  %v675 = getelementptr inbounds float, ptr %v32, i64 %v674
  %v676 = add i64 0, %v655
  %v677 = getelementptr inbounds float, ptr %v663, i64 %v676
  %v678 = load <8 x float>, ptr %v677, align 4
  %v679 = add i64 8, %v655
  %v680 = getelementptr inbounds float, ptr %v669, i64 %v679
  %v681 = load <8 x float>, ptr %v680, align 4
  %v682 = fadd <8 x float> %v678, %v681
  %v683 = mul i64 %v653, 8
  %v684 = add i64 0, %v683
  %v685 = add i64 %v684, %v655
  %v686 = getelementptr inbounds float, ptr %v675, i64 %v685
  %v687 = load <8 x float>, ptr %v686, align 4
  %v688 = fmul <8 x float> %v682, %v687
  %v689 = fadd <8 x float> %v656, %v688
  %v690 = add nsw i64 %v655, 8
  br label %b57
b59:
  %v691 = shufflevector <8 x float> %v656, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v692 = shufflevector <8 x float> %v656, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v693 = fadd <4 x float> %v691, %v692
  %v694 = shufflevector <4 x float> %v693, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v695 = shufflevector <4 x float> %v693, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v696 = fadd <2 x float> %v694, %v695
  %v697 = extractelement <2 x float> %v696, i64 0
  %v698 = extractelement <2 x float> %v696, i64 1
  %v699 = fadd float %v697, %v698
  %v700 = fadd float %v699, 0x0000000000000000
  %v701 = mul i64 %v651, 8
  %v702 = getelementptr inbounds float, ptr %v198, i64 %v701
  %v703 = add i64 0, %v653
  %v704 = getelementptr inbounds float, ptr %v702, i64 %v703
  store float %v700, ptr %v704, align 4
  %v705 = add nsw i64 %v653, 1
  br label %b54
b56:
  %v706 = add nsw i64 %v651, 1
  br label %b51
b53:
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
  br label %b60
b60:
  %v720 = phi i64 [ %v714, %b53 ], [ %v797, %b65 ]
  %v721 = icmp slt i64 %v720, %v719
  br i1 %v721, label %b61, label %b62
b61:
  br label %b63
b63:
  %v722 = phi i64 [ 0, %b61 ], [ %v796, %b68 ]
  %v723 = icmp slt i64 %v722, 8
  br i1 %v723, label %b64, label %b65
b64:
  br label %b66
b66:
  %v724 = phi i64 [ 0, %b64 ], [ %v781, %b67 ]
  %v725 = phi <8 x float> [ splat (float 0x0000000000000000), %b64 ], [ %v780, %b67 ]
  %v726 = icmp slt i64 %v724, 8
  br i1 %v726, label %b67, label %b68
b67:
  %v727 = add i64 %v637, 1
  %v728 = and i64 %v727, 1
  %v729 = mul i64 %v728, %v7
  %v730 = add i64 %v729, %v720
  %v731 = mul i64 %v730, 64
  %v732 = getelementptr inbounds float, ptr %v44, i64 %v731
  %v733 = add i64 %v637, 1
  %v734 = and i64 %v733, 1
  %v735 = mul i64 %v734, %v7
  %v736 = add i64 %v735, %v720
  %v737 = mul i64 %v736, 8
  %v738 = getelementptr inbounds float, ptr %v50, i64 %v737
  %v739 = add i64 %v637, 0
  %v740 = and i64 %v739, %v346
  %v741 = mul i64 %v740, %v7
  %v742 = add i64 %v741, %v720
  %v743 = mul i64 %v742, 16
  %v744 = getelementptr inbounds float, ptr %v196, i64 %v743
  %v745 = add i64 %v637, 1
  %v746 = and i64 %v745, %v250
  %v747 = mul i64 %v746, %v7
  %v748 = add i64 %v747, %v720
  %v749 = mul i64 %v748, 8
  %v750 = getelementptr inbounds float, ptr %v34, i64 %v749
  %v751 = add i64 0, %v722
  %v752 = getelementptr inbounds float, ptr %v750, i64 %v751
  %v753 = load float, ptr %v752, align 4
  %v754 = add i64 %v637, 0
  %v755 = and i64 %v754, %v292
  %v756 = mul i64 %v755, %v7
  %v757 = add i64 %v756, %v720
  %v758 = mul i64 %v757, 8
  %v759 = getelementptr inbounds float, ptr %v138, i64 %v758
  %v760 = mul i64 %v722, 8
  %v761 = add i64 0, %v760
  %v762 = add i64 %v761, %v724
  %v763 = getelementptr inbounds float, ptr %v732, i64 %v762
  %v764 = load <8 x float>, ptr %v763, align 4
  %v765 = add i64 0, %v724
  %v766 = getelementptr inbounds float, ptr %v738, i64 %v765
  %v767 = load <8 x float>, ptr %v766, align 4
  %v768 = add i64 8, %v724
  %v769 = getelementptr inbounds float, ptr %v744, i64 %v768
  %v770 = load <8 x float>, ptr %v769, align 4
  %v771 = fadd <8 x float> %v767, %v770
  %v772 = insertelement <8 x float> poison, float %v753, i64 0
  %v773 = shufflevector <8 x float> %v772, <8 x float> poison, <8 x i32> zeroinitializer
  %v774 = fmul <8 x float> %v771, %v773
  %v775 = fadd <8 x float> %v764, %v774
  %v776 = add i64 0, %v724
  %v777 = getelementptr inbounds float, ptr %v759, i64 %v776
  %v778 = load <8 x float>, ptr %v777, align 4
  %v779 = fmul <8 x float> %v775, %v778
  %v780 = fadd <8 x float> %v725, %v779
  %v781 = add nsw i64 %v724, 8
  br label %b66
b68:
  %v782 = shufflevector <8 x float> %v725, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v783 = shufflevector <8 x float> %v725, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v784 = fadd <4 x float> %v782, %v783
  %v785 = shufflevector <4 x float> %v784, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v786 = shufflevector <4 x float> %v784, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v787 = fadd <2 x float> %v785, %v786
  %v788 = extractelement <2 x float> %v787, i64 0
  %v789 = extractelement <2 x float> %v787, i64 1
  %v790 = fadd float %v788, %v789
  %v791 = fadd float %v790, 0x0000000000000000
  %v792 = mul i64 %v720, 8
  %v793 = getelementptr inbounds float, ptr %v200, i64 %v792
  %v794 = add i64 0, %v722
  %v795 = getelementptr inbounds float, ptr %v793, i64 %v794
  store float %v791, ptr %v795, align 4
  %v796 = add nsw i64 %v722, 1
  br label %b63
b65:
  %v797 = add nsw i64 %v720, 1
  br label %b60
b62:
  %v798 = add i64 %v7, 0
  %v799 = sdiv i64 %v798, 1
  %v800 = add i64 %v2, 1
  %v801 = mul i64 %v799, %v2
  %v802 = sdiv i64 %v801, %v3
  %v803 = mul i64 %v802, 1
  %v804 = icmp slt i64 %v803, %v7
  %v805 = select i1 %v804, i64 %v803, i64 %v7
  %v806 = mul i64 %v799, %v800
  %v807 = sdiv i64 %v806, %v3
  %v808 = mul i64 %v807, 1
  %v809 = icmp slt i64 %v808, %v7
  %v810 = select i1 %v809, i64 %v808, i64 %v7
  br label %b69
b69:
  %v811 = phi i64 [ %v805, %b62 ], [ %v877, %b74 ]
  %v812 = icmp slt i64 %v811, %v810
  br i1 %v812, label %b70, label %b71
b70:
  br label %b72
b72:
  %v813 = phi i64 [ 0, %b70 ], [ %v872, %b73 ]
  %v814 = phi <8 x float> [ splat (float 0x0000000000000000), %b70 ], [ %v871, %b73 ]
  %v815 = icmp slt i64 %v813, 8
  br i1 %v815, label %b73, label %b74
b73:
  %v816 = add i64 %v637, 1
  %v817 = and i64 %v816, 1
  %v818 = mul i64 %v817, %v7
  %v819 = add i64 %v818, %v811
  %v820 = mul i64 %v819, 64
  %v821 = getelementptr inbounds float, ptr %v44, i64 %v820
  %v822 = add i64 %v637, 1
  %v823 = and i64 %v822, 1
  %v824 = mul i64 %v823, %v7
  %v825 = add i64 %v824, %v811
  %v826 = mul i64 %v825, 8
  %v827 = getelementptr inbounds float, ptr %v50, i64 %v826
  %v828 = add i64 %v637, 0
  %v829 = and i64 %v828, %v346
  %v830 = mul i64 %v829, %v7
  %v831 = add i64 %v830, %v811
  %v832 = mul i64 %v831, 16
  %v833 = getelementptr inbounds float, ptr %v196, i64 %v832
  %v834 = add i64 %v637, 1
  %v835 = and i64 %v834, %v250
  %v836 = mul i64 %v835, %v7
  %v837 = add i64 %v836, %v811
  %v838 = mul i64 %v837, 8
  %v839 = getelementptr inbounds float, ptr %v34, i64 %v838
  %v840 = add i64 0, %v813
  %v841 = getelementptr inbounds float, ptr %v839, i64 %v840
  %v842 = load float, ptr %v841, align 4
  %v843 = add i64 %v637, 1
  %v844 = and i64 %v843, %v252
  %v845 = mul i64 %v844, %v7
  %v846 = add i64 %v845, %v811
  %v847 = mul i64 %v846, 8
  %v848 = getelementptr inbounds float, ptr %v36, i64 %v847
  %v849 = add i64 0, %v813
  %v850 = getelementptr inbounds float, ptr %v848, i64 %v849
  %v851 = load float, ptr %v850, align 4
  %v852 = add i64 0, 0
  %v853 = mul i64 %v813, 8
  %v854 = add i64 %v852, %v853
  %v855 = getelementptr inbounds float, ptr %v821, i64 %v854
  %v856 = load <8 x float>, ptr %v855, align 4
  %v857 = add i64 0, 0
  %v858 = getelementptr inbounds float, ptr %v827, i64 %v857
  %v859 = load <8 x float>, ptr %v858, align 4
  %v860 = add i64 8, 0
  %v861 = getelementptr inbounds float, ptr %v833, i64 %v860
  %v862 = load <8 x float>, ptr %v861, align 4
  %v863 = fadd <8 x float> %v859, %v862
  %v864 = insertelement <8 x float> poison, float %v842, i64 0
  %v865 = shufflevector <8 x float> %v864, <8 x float> poison, <8 x i32> zeroinitializer
  %v866 = fmul <8 x float> %v863, %v865
  %v867 = fadd <8 x float> %v856, %v866
  %v868 = insertelement <8 x float> poison, float %v851, i64 0
  %v869 = shufflevector <8 x float> %v868, <8 x float> poison, <8 x i32> zeroinitializer
  %v870 = fmul <8 x float> %v867, %v869
  %v871 = fadd <8 x float> %v814, %v870
  %v872 = add nsw i64 %v813, 1
  br label %b72
b74:
  %v873 = mul i64 %v811, 8
  %v874 = getelementptr inbounds float, ptr %v202, i64 %v873
  %v875 = add i64 0, 0
  %v876 = getelementptr inbounds float, ptr %v874, i64 %v875
  store <8 x float> %v814, ptr %v876, align 4
  %v877 = add nsw i64 %v811, 1
  br label %b69
b71:
  %v878 = add i64 %v7, 0
  %v879 = sdiv i64 %v878, 1
  %v880 = add i64 %v2, 1
  %v881 = mul i64 %v879, %v2
  %v882 = sdiv i64 %v881, %v3
  %v883 = mul i64 %v882, 1
  %v884 = icmp slt i64 %v883, %v7
  %v885 = select i1 %v884, i64 %v883, i64 %v7
  %v886 = mul i64 %v879, %v880
  %v887 = sdiv i64 %v886, %v3
  %v888 = mul i64 %v887, 1
  %v889 = icmp slt i64 %v888, %v7
  %v890 = select i1 %v889, i64 %v888, i64 %v7
  br label %b75
b75:
  %v891 = phi i64 [ %v885, %b71 ], [ %v981, %b80 ]
  %v892 = icmp slt i64 %v891, %v890
  br i1 %v892, label %b76, label %b77
b76:
  br label %b78
b78:
  %v893 = phi i64 [ 0, %b76 ], [ %v980, %b83 ]
  %v894 = icmp slt i64 %v893, 8
  br i1 %v894, label %b79, label %b80
b79:
  br label %b81
b81:
  %v895 = phi i64 [ 0, %b79 ], [ %v965, %b82 ]
  %v896 = phi <8 x float> [ splat (float 0x0000000000000000), %b79 ], [ %v964, %b82 ]
  %v897 = icmp slt i64 %v895, 8
  br i1 %v897, label %b82, label %b83
b82:
  %v898 = add i64 %v637, 1
  %v899 = and i64 %v898, 1
  %v900 = mul i64 %v899, %v7
  %v901 = add i64 %v900, %v891
  %v902 = mul i64 %v901, 64
  %v903 = getelementptr inbounds float, ptr %v44, i64 %v902
  %v904 = add i64 %v637, 1
  %v905 = and i64 %v904, 1
  %v906 = mul i64 %v905, %v7
  %v907 = add i64 %v906, %v891
  %v908 = mul i64 %v907, 8
  %v909 = getelementptr inbounds float, ptr %v50, i64 %v908
  %v910 = add i64 %v637, 0
  %v911 = and i64 %v910, %v346
  %v912 = mul i64 %v911, %v7
  %v913 = add i64 %v912, %v891
  %v914 = mul i64 %v913, 16
  %v915 = getelementptr inbounds float, ptr %v196, i64 %v914
  %v916 = add i64 %v637, 1
  %v917 = and i64 %v916, %v250
  %v918 = mul i64 %v917, %v7
  %v919 = add i64 %v918, %v891
  %v920 = mul i64 %v919, 8
  %v921 = getelementptr inbounds float, ptr %v34, i64 %v920
  %v922 = add i64 0, %v893
  %v923 = getelementptr inbounds float, ptr %v921, i64 %v922
  %v924 = load float, ptr %v923, align 4
  %v925 = add i64 %v637, 0
  %v926 = and i64 %v925, %v248
  %v927 = mul i64 %v926, %v7
  %v928 = add i64 %v927, %v891
  %v929 = mul i64 %v928, 64
  %v930 = getelementptr inbounds float, ptr %v32, i64 %v929
  %v931 = add i64 %v637, 0
  %v932 = and i64 %v931, %v290
  %v933 = mul i64 %v932, %v7
  %v934 = add i64 %v933, %v891
  %v935 = mul i64 %v934, 8
  %v936 = getelementptr inbounds float, ptr %v134, i64 %v935
  %v937 = mul i64 %v893, 8
  %v938 = add i64 0, %v937
  %v939 = add i64 %v938, %v895
  %v940 = getelementptr inbounds float, ptr %v903, i64 %v939
  %v941 = load <8 x float>, ptr %v940, align 4
  %v942 = add i64 0, %v895
  %v943 = getelementptr inbounds float, ptr %v909, i64 %v942
  %v944 = load <8 x float>, ptr %v943, align 4
  %v945 = add i64 8, %v895
  %v946 = getelementptr inbounds float, ptr %v915, i64 %v945
  %v947 = load <8 x float>, ptr %v946, align 4
  %v948 = fadd <8 x float> %v944, %v947
  %v949 = insertelement <8 x float> poison, float %v924, i64 0
  %v950 = shufflevector <8 x float> %v949, <8 x float> poison, <8 x i32> zeroinitializer
  %v951 = fmul <8 x float> %v948, %v950
  %v952 = fadd <8 x float> %v941, %v951
  %v953 = mul i64 %v893, 8
  %v954 = add i64 0, %v953
  %v955 = add i64 %v954, %v895
  %v956 = getelementptr inbounds float, ptr %v930, i64 %v955
  %v957 = load <8 x float>, ptr %v956, align 4
  %v958 = fmul <8 x float> %v952, %v957
  %v959 = add i64 0, %v895
  %v960 = getelementptr inbounds float, ptr %v936, i64 %v959
  %v961 = load <8 x float>, ptr %v960, align 4
  %v962 = fmul <8 x float> %v958, %v961
  %v963 = fneg <8 x float> %v962
  %v964 = fadd <8 x float> %v896, %v963
  %v965 = add nsw i64 %v895, 8
  br label %b81
b83:
  %v966 = shufflevector <8 x float> %v896, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v967 = shufflevector <8 x float> %v896, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v968 = fadd <4 x float> %v966, %v967
  %v969 = shufflevector <4 x float> %v968, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v970 = shufflevector <4 x float> %v968, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v971 = fadd <2 x float> %v969, %v970
  %v972 = extractelement <2 x float> %v971, i64 0
  %v973 = extractelement <2 x float> %v971, i64 1
  %v974 = fadd float %v972, %v973
  %v975 = fadd float %v974, 0x0000000000000000
  %v976 = mul i64 %v891, 8
  %v977 = getelementptr inbounds float, ptr %v204, i64 %v976
  %v978 = add i64 0, %v893
  %v979 = getelementptr inbounds float, ptr %v977, i64 %v978
  store float %v975, ptr %v979, align 4
  %v980 = add nsw i64 %v893, 1
  br label %b78
b80:
  %v981 = add nsw i64 %v891, 1
  br label %b75
b77:
  %v982 = add i64 %v7, 0
  %v983 = sdiv i64 %v982, 1
  %v984 = add i64 %v2, 1
  %v985 = mul i64 %v983, %v2
  %v986 = sdiv i64 %v985, %v3
  %v987 = mul i64 %v986, 1
  %v988 = icmp slt i64 %v987, %v7
  %v989 = select i1 %v988, i64 %v987, i64 %v7
  %v990 = mul i64 %v983, %v984
  %v991 = sdiv i64 %v990, %v3
  %v992 = mul i64 %v991, 1
  %v993 = icmp slt i64 %v992, %v7
  %v994 = select i1 %v993, i64 %v992, i64 %v7
  br label %b84
b84:
  %v995 = phi i64 [ %v989, %b77 ], [ %v1074, %b89 ]
  %v996 = icmp slt i64 %v995, %v994
  br i1 %v996, label %b85, label %b86
b85:
  br label %b87
b87:
  %v997 = phi i64 [ 0, %b85 ], [ %v1069, %b88 ]
  %v998 = phi <8 x float> [ splat (float 0x0000000000000000), %b85 ], [ %v1068, %b88 ]
  %v999 = icmp slt i64 %v997, 8
  br i1 %v999, label %b88, label %b89
b88:
  %v1000 = add i64 %v637, 1
  %v1001 = and i64 %v1000, 1
  %v1002 = mul i64 %v1001, %v7
  %v1003 = add i64 %v1002, %v995
  %v1004 = mul i64 %v1003, 64
  %v1005 = getelementptr inbounds float, ptr %v44, i64 %v1004
  %v1006 = add i64 %v637, 1
  %v1007 = and i64 %v1006, 1
  %v1008 = mul i64 %v1007, %v7
  %v1009 = add i64 %v1008, %v995
  %v1010 = mul i64 %v1009, 8
  %v1011 = getelementptr inbounds float, ptr %v50, i64 %v1010
  %v1012 = add i64 %v637, 0
  %v1013 = and i64 %v1012, %v346
  %v1014 = mul i64 %v1013, %v7
  %v1015 = add i64 %v1014, %v995
  %v1016 = mul i64 %v1015, 16
  %v1017 = getelementptr inbounds float, ptr %v196, i64 %v1016
  %v1018 = add i64 %v637, 1
  %v1019 = and i64 %v1018, %v250
  %v1020 = mul i64 %v1019, %v7
  %v1021 = add i64 %v1020, %v995
  %v1022 = mul i64 %v1021, 8
  %v1023 = getelementptr inbounds float, ptr %v34, i64 %v1022
  %v1024 = add i64 0, %v997
  %v1025 = getelementptr inbounds float, ptr %v1023, i64 %v1024
  %v1026 = load float, ptr %v1025, align 4
  %v1027 = add i64 %v637, 0
  %v1028 = and i64 %v1027, %v248
  %v1029 = mul i64 %v1028, %v7
  %v1030 = add i64 %v1029, %v995
  %v1031 = mul i64 %v1030, 64
  %v1032 = getelementptr inbounds float, ptr %v32, i64 %v1031
  %v1033 = add i64 %v637, 1
  %v1034 = and i64 %v1033, %v252
  %v1035 = mul i64 %v1034, %v7
  %v1036 = add i64 %v1035, %v995
  %v1037 = mul i64 %v1036, 8
  %v1038 = getelementptr inbounds float, ptr %v36, i64 %v1037
  %v1039 = add i64 0, %v997
  %v1040 = getelementptr inbounds float, ptr %v1038, i64 %v1039
  %v1041 = load float, ptr %v1040, align 4
  %v1042 = add i64 0, 0
  %v1043 = mul i64 %v997, 8
  %v1044 = add i64 %v1042, %v1043
  %v1045 = getelementptr inbounds float, ptr %v1005, i64 %v1044
  %v1046 = load <8 x float>, ptr %v1045, align 4
  %v1047 = add i64 0, 0
  %v1048 = getelementptr inbounds float, ptr %v1011, i64 %v1047
  %v1049 = load <8 x float>, ptr %v1048, align 4
  %v1050 = add i64 8, 0
  %v1051 = getelementptr inbounds float, ptr %v1017, i64 %v1050
  %v1052 = load <8 x float>, ptr %v1051, align 4
  %v1053 = fadd <8 x float> %v1049, %v1052
  %v1054 = insertelement <8 x float> poison, float %v1026, i64 0
  %v1055 = shufflevector <8 x float> %v1054, <8 x float> poison, <8 x i32> zeroinitializer
  %v1056 = fmul <8 x float> %v1053, %v1055
  %v1057 = fadd <8 x float> %v1046, %v1056
  %v1058 = add i64 0, 0
  %v1059 = mul i64 %v997, 8
  %v1060 = add i64 %v1058, %v1059
  %v1061 = getelementptr inbounds float, ptr %v1032, i64 %v1060
  %v1062 = load <8 x float>, ptr %v1061, align 4
  %v1063 = fmul <8 x float> %v1057, %v1062
  %v1064 = insertelement <8 x float> poison, float %v1041, i64 0
  %v1065 = shufflevector <8 x float> %v1064, <8 x float> poison, <8 x i32> zeroinitializer
  %v1066 = fmul <8 x float> %v1063, %v1065
  %v1067 = fneg <8 x float> %v1066
  %v1068 = fadd <8 x float> %v998, %v1067
  %v1069 = add nsw i64 %v997, 1
  br label %b87
b89:
  %v1070 = mul i64 %v995, 8
  %v1071 = getelementptr inbounds float, ptr %v206, i64 %v1070
  %v1072 = add i64 0, 0
  %v1073 = getelementptr inbounds float, ptr %v1071, i64 %v1072
  store <8 x float> %v998, ptr %v1073, align 4
  %v1074 = add nsw i64 %v995, 1
  br label %b84
b86:
  %v1075 = add i64 %v7, 0
  %v1076 = sdiv i64 %v1075, 1
  %v1077 = add i64 %v2, 1
  %v1078 = mul i64 %v1076, %v2
  %v1079 = sdiv i64 %v1078, %v3
  %v1080 = mul i64 %v1079, 1
  %v1081 = icmp slt i64 %v1080, %v7
  %v1082 = select i1 %v1081, i64 %v1080, i64 %v7
  %v1083 = mul i64 %v1076, %v1077
  %v1084 = sdiv i64 %v1083, %v3
  %v1085 = mul i64 %v1084, 1
  %v1086 = icmp slt i64 %v1085, %v7
  %v1087 = select i1 %v1086, i64 %v1085, i64 %v7
  br label %b90
b90:
  %v1088 = phi i64 [ %v1082, %b86 ], [ %v1136, %b91 ]
  %v1089 = icmp slt i64 %v1088, %v1087
  br i1 %v1089, label %b91, label %b92
b91:
  %v1090 = mul i64 %v1088, 8
  %v1091 = getelementptr inbounds float, ptr %v202, i64 %v1090
  %v1092 = add i64 %v637, 0
  %v1093 = and i64 %v1092, %v292
  %v1094 = mul i64 %v1093, %v7
  %v1095 = add i64 %v1094, %v1088
  %v1096 = mul i64 %v1095, 8
  %v1097 = getelementptr inbounds float, ptr %v138, i64 %v1096
  %v1098 = mul i64 %v1088, 8
  %v1099 = getelementptr inbounds float, ptr %v206, i64 %v1098
  %v1100 = add i64 %v637, 0
  %v1101 = and i64 %v1100, %v290
  %v1102 = mul i64 %v1101, %v7
  %v1103 = add i64 %v1102, %v1088
  %v1104 = mul i64 %v1103, 8
  %v1105 = getelementptr inbounds float, ptr %v134, i64 %v1104
  %v1106 = add i64 %v637, 0
  %v1107 = and i64 %v1106, %v268
  %v1108 = mul i64 %v1107, %v7
  %v1109 = add i64 %v1108, %v1088
  %v1110 = mul i64 %v1109, 30
  %v1111 = getelementptr inbounds float, ptr %v82, i64 %v1110
  %v1112 = add i64 0, 0
  %v1113 = getelementptr inbounds float, ptr %v1091, i64 %v1112
  %v1114 = load <8 x float>, ptr %v1113, align 4
  %v1115 = add i64 0, 0
  %v1116 = getelementptr inbounds float, ptr %v1097, i64 %v1115
  %v1117 = load <8 x float>, ptr %v1116, align 4
  %v1118 = fmul <8 x float> %v1117, %v1117
  %v1119 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1120 = shufflevector <8 x float> %v1119, <8 x float> poison, <8 x i32> zeroinitializer
  %v1121 = fsub <8 x float> %v1120, %v1118
  %v1122 = fmul <8 x float> %v1114, %v1121
  %v1123 = add i64 0, 0
  %v1124 = getelementptr inbounds float, ptr %v1099, i64 %v1123
  %v1125 = load <8 x float>, ptr %v1124, align 4
  %v1126 = add i64 0, 0
  %v1127 = getelementptr inbounds float, ptr %v1105, i64 %v1126
  %v1128 = load <8 x float>, ptr %v1127, align 4
  %v1129 = fmul <8 x float> %v1125, %v1128
  %v1130 = fsub <8 x float> %v1120, %v1128
  %v1131 = fmul <8 x float> %v1129, %v1130
  %v1132 = add i64 22, 0
  %v1133 = getelementptr inbounds float, ptr %v1111, i64 %v1132
  store <8 x float> %v1122, ptr %v1133, align 4
  %v1134 = add i64 14, 0
  %v1135 = getelementptr inbounds float, ptr %v1111, i64 %v1134
  store <8 x float> %v1131, ptr %v1135, align 4
  %v1136 = add nsw i64 %v1088, 1
  br label %b90
b92:
  %v1137 = add i64 %v7, 0
  %v1138 = sdiv i64 %v1137, 1
  %v1139 = add i64 %v2, 1
  %v1140 = mul i64 %v1138, %v2
  %v1141 = sdiv i64 %v1140, %v3
  %v1142 = mul i64 %v1141, 1
  %v1143 = icmp slt i64 %v1142, %v7
  %v1144 = select i1 %v1143, i64 %v1142, i64 %v7
  %v1145 = mul i64 %v1138, %v1139
  %v1146 = sdiv i64 %v1145, %v3
  %v1147 = mul i64 %v1146, 1
  %v1148 = icmp slt i64 %v1147, %v7
  %v1149 = select i1 %v1148, i64 %v1147, i64 %v7
  br label %b93
b93:
  %v1150 = phi i64 [ %v1144, %b92 ], [ %v1213, %b98 ]
  %v1151 = icmp slt i64 %v1150, %v1149
  br i1 %v1151, label %b94, label %b95
b94:
  br label %b96
b96:
  %v1152 = phi i64 [ 0, %b94 ], [ %v1199, %b97 ]
  %v1153 = phi <8 x float> [ splat (float 0x0000000000000000), %b94 ], [ %v1198, %b97 ]
  %v1154 = icmp slt i64 %v1152, 8
  br i1 %v1154, label %b97, label %b98
b97:
  %v1155 = add i64 %v637, 1
  %v1156 = and i64 %v1155, 1
  %v1157 = mul i64 %v1156, %v7
  %v1158 = add i64 %v1157, %v1150
  %v1159 = mul i64 %v1158, 8
  %v1160 = getelementptr inbounds float, ptr %v48, i64 %v1159
  %v1161 = mul i64 %v1150, 8
  %v1162 = getelementptr inbounds float, ptr %v200, i64 %v1161
  %v1163 = mul i64 %v1150, 8
  %v1164 = getelementptr inbounds float, ptr %v204, i64 %v1163
  %v1165 = add i64 %v637, 1
  %v1166 = and i64 %v1165, %v252
  %v1167 = mul i64 %v1166, %v7
  %v1168 = add i64 %v1167, %v1150
  %v1169 = mul i64 %v1168, 8
  %v1170 = getelementptr inbounds float, ptr %v36, i64 %v1169
  %v1171 = add i64 %v637, 0
  %v1172 = and i64 %v1171, %v344
  %v1173 = mul i64 %v1172, %v7
  %v1174 = add i64 %v1173, %v1150
  %v1175 = mul i64 %v1174, 1
  %v1176 = getelementptr inbounds float, ptr %v194, i64 %v1175
  %v1177 = getelementptr inbounds float, ptr %v1176, i64 0
  %v1178 = load float, ptr %v1177, align 4
  %v1179 = add i64 0, %v1152
  %v1180 = getelementptr inbounds float, ptr %v1160, i64 %v1179
  %v1181 = load <8 x float>, ptr %v1180, align 4
  %v1182 = add i64 0, %v1152
  %v1183 = getelementptr inbounds float, ptr %v1162, i64 %v1182
  %v1184 = load <8 x float>, ptr %v1183, align 4
  %v1185 = add i64 0, %v1152
  %v1186 = getelementptr inbounds float, ptr %v1164, i64 %v1185
  %v1187 = load <8 x float>, ptr %v1186, align 4
  %v1188 = fadd <8 x float> %v1184, %v1187
  %v1189 = fadd <8 x float> %v1181, %v1188
  %v1190 = add i64 0, %v1152
  %v1191 = getelementptr inbounds float, ptr %v1170, i64 %v1190
  %v1192 = load <8 x float>, ptr %v1191, align 4
  %v1193 = fmul <8 x float> %v1189, %v1192
  %v1194 = insertelement <8 x float> poison, float %v1178, i64 0
  %v1195 = shufflevector <8 x float> %v1194, <8 x float> poison, <8 x i32> zeroinitializer
  %v1196 = fdiv <8 x float> %v1193, %v1195
  %v1197 = fneg <8 x float> %v1196
  %v1198 = fadd <8 x float> %v1153, %v1197
  %v1199 = add nsw i64 %v1152, 8
  br label %b96
b98:
  %v1200 = shufflevector <8 x float> %v1153, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1201 = shufflevector <8 x float> %v1153, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1202 = fadd <4 x float> %v1200, %v1201
  %v1203 = shufflevector <4 x float> %v1202, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1204 = shufflevector <4 x float> %v1202, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1205 = fadd <2 x float> %v1203, %v1204
  %v1206 = extractelement <2 x float> %v1205, i64 0
  %v1207 = extractelement <2 x float> %v1205, i64 1
  %v1208 = fadd float %v1206, %v1207
  %v1209 = fadd float %v1208, 0x0000000000000000
  %v1210 = mul i64 %v1150, 1
  %v1211 = getelementptr inbounds float, ptr %v208, i64 %v1210
  %v1212 = getelementptr inbounds float, ptr %v1211, i64 0
  store float %v1209, ptr %v1212, align 4
  %v1213 = add nsw i64 %v1150, 1
  br label %b93
b95:
  %v1214 = add i64 %v7, 0
  %v1215 = sdiv i64 %v1214, 1
  %v1216 = add i64 %v2, 1
  %v1217 = mul i64 %v1215, %v2
  %v1218 = sdiv i64 %v1217, %v3
  %v1219 = mul i64 %v1218, 1
  %v1220 = icmp slt i64 %v1219, %v7
  %v1221 = select i1 %v1220, i64 %v1219, i64 %v7
  %v1222 = mul i64 %v1215, %v1216
  %v1223 = sdiv i64 %v1222, %v3
  %v1224 = mul i64 %v1223, 1
  %v1225 = icmp slt i64 %v1224, %v7
  %v1226 = select i1 %v1225, i64 %v1224, i64 %v7
  br label %b99
b99:
  %v1227 = phi i64 [ %v1221, %b95 ], [ %v1284, %b104 ]
  %v1228 = icmp slt i64 %v1227, %v1226
  br i1 %v1228, label %b100, label %b101
b100:
  br label %b102
b102:
  %v1229 = phi i64 [ 0, %b100 ], [ %v1270, %b103 ]
  %v1230 = phi <8 x float> [ splat (float 0x0000000000000000), %b100 ], [ %v1269, %b103 ]
  %v1231 = icmp slt i64 %v1229, 8
  br i1 %v1231, label %b103, label %b104
b103:
  %v1232 = add i64 %v637, 1
  %v1233 = and i64 %v1232, 1
  %v1234 = mul i64 %v1233, %v7
  %v1235 = add i64 %v1234, %v1227
  %v1236 = mul i64 %v1235, 8
  %v1237 = getelementptr inbounds float, ptr %v46, i64 %v1236
  %v1238 = mul i64 %v1227, 8
  %v1239 = getelementptr inbounds float, ptr %v198, i64 %v1238
  %v1240 = add i64 %v637, 1
  %v1241 = and i64 %v1240, %v250
  %v1242 = mul i64 %v1241, %v7
  %v1243 = add i64 %v1242, %v1227
  %v1244 = mul i64 %v1243, 8
  %v1245 = getelementptr inbounds float, ptr %v34, i64 %v1244
  %v1246 = add i64 %v637, 0
  %v1247 = and i64 %v1246, %v342
  %v1248 = mul i64 %v1247, %v7
  %v1249 = add i64 %v1248, %v1227
  %v1250 = mul i64 %v1249, 1
  %v1251 = getelementptr inbounds float, ptr %v192, i64 %v1250
  %v1252 = getelementptr inbounds float, ptr %v1251, i64 0
  %v1253 = load float, ptr %v1252, align 4
  %v1254 = add i64 0, %v1229
  %v1255 = getelementptr inbounds float, ptr %v1237, i64 %v1254
  %v1256 = load <8 x float>, ptr %v1255, align 4
  %v1257 = add i64 0, %v1229
  %v1258 = getelementptr inbounds float, ptr %v1239, i64 %v1257
  %v1259 = load <8 x float>, ptr %v1258, align 4
  %v1260 = fadd <8 x float> %v1256, %v1259
  %v1261 = add i64 0, %v1229
  %v1262 = getelementptr inbounds float, ptr %v1245, i64 %v1261
  %v1263 = load <8 x float>, ptr %v1262, align 4
  %v1264 = fmul <8 x float> %v1260, %v1263
  %v1265 = insertelement <8 x float> poison, float %v1253, i64 0
  %v1266 = shufflevector <8 x float> %v1265, <8 x float> poison, <8 x i32> zeroinitializer
  %v1267 = fdiv <8 x float> %v1264, %v1266
  %v1268 = fneg <8 x float> %v1267
  %v1269 = fadd <8 x float> %v1230, %v1268
  %v1270 = add nsw i64 %v1229, 8
  br label %b102
b104:
  %v1271 = shufflevector <8 x float> %v1230, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1272 = shufflevector <8 x float> %v1230, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1273 = fadd <4 x float> %v1271, %v1272
  %v1274 = shufflevector <4 x float> %v1273, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1275 = shufflevector <4 x float> %v1273, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1276 = fadd <2 x float> %v1274, %v1275
  %v1277 = extractelement <2 x float> %v1276, i64 0
  %v1278 = extractelement <2 x float> %v1276, i64 1
  %v1279 = fadd float %v1277, %v1278
  %v1280 = fadd float %v1279, 0x0000000000000000
  %v1281 = mul i64 %v1227, 1
  %v1282 = getelementptr inbounds float, ptr %v210, i64 %v1281
  %v1283 = getelementptr inbounds float, ptr %v1282, i64 0
  store float %v1280, ptr %v1283, align 4
  %v1284 = add nsw i64 %v1227, 1
  br label %b99
b101:
  %v1285 = add i64 %v7, 0
  %v1286 = sdiv i64 %v1285, 1
  %v1287 = add i64 %v2, 1
  %v1288 = mul i64 %v1286, %v2
  %v1289 = sdiv i64 %v1288, %v3
  %v1290 = mul i64 %v1289, 1
  %v1291 = icmp slt i64 %v1290, %v7
  %v1292 = select i1 %v1291, i64 %v1290, i64 %v7
  %v1293 = mul i64 %v1286, %v1287
  %v1294 = sdiv i64 %v1293, %v3
  %v1295 = mul i64 %v1294, 1
  %v1296 = icmp slt i64 %v1295, %v7
  %v1297 = select i1 %v1296, i64 %v1295, i64 %v7
  br label %b105
b105:
  %v1298 = phi i64 [ %v1292, %b101 ], [ %v1502, %b110 ]
  %v1299 = icmp slt i64 %v1298, %v1297
  br i1 %v1299, label %b106, label %b107
b106:
  br label %b108
b108:
  %v1300 = phi i64 [ 0, %b106 ], [ %v1488, %b109 ]
  %v1301 = phi <8 x float> [ splat (float 0x0000000000000000), %b106 ], [ %v1487, %b109 ]
  %v1302 = icmp slt i64 %v1300, 8
  br i1 %v1302, label %b109, label %b110
b109:
  %v1303 = add i64 %v637, 0
  %v1304 = and i64 %v1303, %v340
  %v1305 = mul i64 %v1304, %v7
  %v1306 = add i64 %v1305, %v1298
  %v1307 = mul i64 %v1306, 8
  %v1308 = getelementptr inbounds float, ptr %v190, i64 %v1307
  %v1309 = add i64 %v637, 1
  %v1310 = and i64 %v1309, 1
  %v1311 = mul i64 %v1310, %v7
  %v1312 = add i64 %v1311, %v1298
  %v1313 = mul i64 %v1312, 8
  %v1314 = getelementptr inbounds float, ptr %v48, i64 %v1313
  %v1315 = mul i64 %v1298, 8
  %v1316 = getelementptr inbounds float, ptr %v200, i64 %v1315
  %v1317 = mul i64 %v1298, 8
  %v1318 = getelementptr inbounds float, ptr %v204, i64 %v1317
  %v1319 = add i64 %v637, 0
  %v1320 = and i64 %v1319, %v344
  %v1321 = mul i64 %v1320, %v7
  %v1322 = add i64 %v1321, %v1298
  %v1323 = mul i64 %v1322, 1
  %v1324 = getelementptr inbounds float, ptr %v194, i64 %v1323
  %v1325 = getelementptr inbounds float, ptr %v1324, i64 0
  %v1326 = load float, ptr %v1325, align 4
  %v1327 = mul i64 %v1298, 1
  %v1328 = getelementptr inbounds float, ptr %v208, i64 %v1327
  %v1329 = getelementptr inbounds float, ptr %v1328, i64 0
  %v1330 = load float, ptr %v1329, align 4
  %v1331 = add i64 %v637, 0
  %v1332 = and i64 %v1331, %v304
  %v1333 = mul i64 %v1332, %v7
  %v1334 = add i64 %v1333, %v1298
  %v1335 = mul i64 %v1334, 1
  %v1336 = getelementptr inbounds float, ptr %v154, i64 %v1335
  %v1337 = getelementptr inbounds float, ptr %v1336, i64 0
  %v1338 = load float, ptr %v1337, align 4
  %v1339 = call float @llvm.fabs.f32(float %v1338)
  %v1340 = fneg float %v1339
  %v1341 = fcmp olt float %v1340, 0xC05A400000000000
  %v1342 = select i1 %v1341, float 0xC05A400000000000, float %v1340
  %v1343 = call float @llvm.fmuladd.f32(float %v1342, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1344 = fsub float %v1343, 0x4168000000000000
  %v1345 = call float @llvm.fmuladd.f32(float %v1344, float 0xBFE62E4000000000, float %v1342)
  %v1346 = call float @llvm.fmuladd.f32(float %v1344, float 0xBEB7F7D1C0000000, float %v1345)
  %v1347 = bitcast float %v1343 to i32
  %v1348 = fmul float %v1346, %v1346
  %v1349 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1346, float 0x3F81227F40000000)
  %v1350 = call float @llvm.fmuladd.f32(float %v1349, float %v1346, float 0x3FA5556740000000)
  %v1351 = call float @llvm.fmuladd.f32(float %v1350, float %v1346, float 0x3FC5554B00000000)
  %v1352 = call float @llvm.fmuladd.f32(float %v1351, float %v1346, float 0x3FDFFFFFE0000000)
  %v1353 = call float @llvm.fmuladd.f32(float %v1348, float %v1352, float %v1346)
  %v1354 = sub i32 %v1347, 1262485250
  %v1355 = lshr i32 %v1354, 1
  %v1356 = sub i32 %v1354, %v1355
  %v1357 = shl i32 %v1355, 23
  %v1358 = bitcast i32 %v1357 to float
  %v1359 = shl i32 %v1356, 23
  %v1360 = bitcast i32 %v1359 to float
  %v1361 = fadd float %v1353, 0x3FF0000000000000
  %v1362 = fmul float %v1361, %v1358
  %v1363 = fmul float %v1362, %v1360
  %v1364 = fcmp ogt float %v1363, 0x3FDA8279A0000000
  %v1365 = call float @llvm.fmuladd.f32(float %v1363, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v1366 = select i1 %v1364, float %v1365, float %v1363
  %v1367 = select i1 %v1364, float 0x3FE62E4000000000, float 0x0000000000000000
  %v1368 = select i1 %v1364, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v1369 = fmul float %v1366, %v1366
  %v1370 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v1369, float 0xBFC0DA7220000000)
  %v1371 = call float @llvm.fmuladd.f32(float %v1370, float %v1369, float 0xBFC546EF00000000)
  %v1372 = call float @llvm.fmuladd.f32(float %v1371, float %v1369, float 0xBFD0002320000000)
  %v1373 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v1369, float 0x3FC22D90A0000000)
  %v1374 = call float @llvm.fmuladd.f32(float %v1373, float %v1369, float 0x3FC999FF60000000)
  %v1375 = call float @llvm.fmuladd.f32(float %v1374, float %v1369, float 0x3FD5555540000000)
  %v1376 = call float @llvm.fmuladd.f32(float %v1366, float %v1372, float %v1375)
  %v1377 = call float @llvm.fmuladd.f32(float %v1366, float %v1376, float 0xBFE0000000000000)
  %v1378 = fmul float %v1366, %v1366
  %v1379 = call float @llvm.fmuladd.f32(float %v1378, float %v1377, float %v1368)
  %v1380 = fadd float %v1379, %v1366
  %v1381 = fadd float %v1380, %v1367
  %v1382 = fcmp ogt float %v1338, 0x0000000000000000
  %v1383 = select i1 %v1382, float %v1338, float 0x0000000000000000
  %v1384 = fadd float %v1383, %v1381
  %v1385 = fadd float 0x3FF0000000000000, %v1384
  %v1386 = add i64 0, %v1300
  %v1387 = getelementptr inbounds float, ptr %v1308, i64 %v1386
  %v1388 = load <8 x float>, ptr %v1387, align 4
  %v1389 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1390 = shufflevector <8 x float> %v1389, <8 x float> poison, <8 x i32> zeroinitializer
  %v1391 = fcmp oeq <8 x float> %v1388, %v1390
  %v1392 = select <8 x i1> %v1391, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1393 = add i64 0, %v1300
  %v1394 = getelementptr inbounds float, ptr %v1314, i64 %v1393
  %v1395 = load <8 x float>, ptr %v1394, align 4
  %v1396 = add i64 0, %v1300
  %v1397 = getelementptr inbounds float, ptr %v1316, i64 %v1396
  %v1398 = load <8 x float>, ptr %v1397, align 4
  %v1399 = add i64 0, %v1300
  %v1400 = getelementptr inbounds float, ptr %v1318, i64 %v1399
  %v1401 = load <8 x float>, ptr %v1400, align 4
  %v1402 = fadd <8 x float> %v1398, %v1401
  %v1403 = fadd <8 x float> %v1395, %v1402
  %v1404 = insertelement <8 x float> poison, float %v1326, i64 0
  %v1405 = shufflevector <8 x float> %v1404, <8 x float> poison, <8 x i32> zeroinitializer
  %v1406 = fdiv <8 x float> %v1403, %v1405
  %v1407 = insertelement <8 x float> poison, float %v1330, i64 0
  %v1408 = shufflevector <8 x float> %v1407, <8 x float> poison, <8 x i32> zeroinitializer
  %v1409 = fadd <8 x float> %v1406, %v1408
  %v1410 = insertelement <8 x float> poison, float %v1385, i64 0
  %v1411 = shufflevector <8 x float> %v1410, <8 x float> poison, <8 x i32> zeroinitializer
  %v1412 = extractelement <8 x float> %v1388, i64 0
  %v1413 = extractelement <8 x float> %v1411, i64 0
  %v1414 = call float @powf(float %v1412, float %v1413)
  %v1415 = extractelement <8 x float> %v1388, i64 1
  %v1416 = extractelement <8 x float> %v1411, i64 1
  %v1417 = call float @powf(float %v1415, float %v1416)
  %v1418 = extractelement <8 x float> %v1388, i64 2
  %v1419 = extractelement <8 x float> %v1411, i64 2
  %v1420 = call float @powf(float %v1418, float %v1419)
  %v1421 = extractelement <8 x float> %v1388, i64 3
  %v1422 = extractelement <8 x float> %v1411, i64 3
  %v1423 = call float @powf(float %v1421, float %v1422)
  %v1424 = extractelement <8 x float> %v1388, i64 4
  %v1425 = extractelement <8 x float> %v1411, i64 4
  %v1426 = call float @powf(float %v1424, float %v1425)
  %v1427 = extractelement <8 x float> %v1388, i64 5
  %v1428 = extractelement <8 x float> %v1411, i64 5
  %v1429 = call float @powf(float %v1427, float %v1428)
  %v1430 = extractelement <8 x float> %v1388, i64 6
  %v1431 = extractelement <8 x float> %v1411, i64 6
  %v1432 = call float @powf(float %v1430, float %v1431)
  %v1433 = extractelement <8 x float> %v1388, i64 7
  %v1434 = extractelement <8 x float> %v1411, i64 7
  %v1435 = call float @powf(float %v1433, float %v1434)
  %v1436 = insertelement <8 x float> poison, float %v1414, i64 0
  %v1437 = insertelement <8 x float> %v1436, float %v1417, i64 1
  %v1438 = insertelement <8 x float> %v1437, float %v1420, i64 2
  %v1439 = insertelement <8 x float> %v1438, float %v1423, i64 3
  %v1440 = insertelement <8 x float> %v1439, float %v1426, i64 4
  %v1441 = insertelement <8 x float> %v1440, float %v1429, i64 5
  %v1442 = insertelement <8 x float> %v1441, float %v1432, i64 6
  %v1443 = insertelement <8 x float> %v1442, float %v1435, i64 7
  %v1444 = fmul <8 x float> %v1409, %v1443
  %v1445 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1446 = shufflevector <8 x float> %v1445, <8 x float> poison, <8 x i32> zeroinitializer
  %v1447 = fcmp une <8 x float> %v1392, splat (float 0x0000000000000000)
  %v1448 = select <8 x i1> %v1447, <8 x float> %v1446, <8 x float> %v1388
  %v1449 = fcmp olt <8 x float> %v1448, splat (float 0x3810000000000000)
  %v1450 = fmul <8 x float> %v1448, splat (float 0x4160000000000000)
  %v1451 = select <8 x i1> %v1449, <8 x float> %v1450, <8 x float> %v1448
  %v1452 = bitcast <8 x float> %v1451 to <8 x i32>
  %v1453 = sub <8 x i32> %v1452, splat (i32 -13302541)
  %v1454 = lshr <8 x i32> %v1453, splat (i32 23)
  %v1455 = select <8 x i1> %v1449, <8 x float> splat (float 0x41680012E0000000), <8 x float> splat (float 0x4168001000000000)
  %v1456 = add <8 x i32> %v1454, splat (i32 1262485504)
  %v1457 = bitcast <8 x i32> %v1456 to <8 x float>
  %v1458 = fsub <8 x float> %v1457, %v1455
  %v1459 = and <8 x i32> %v1453, splat (i32 8388607)
  %v1460 = add <8 x i32> %v1459, splat (i32 1060439283)
  %v1461 = bitcast <8 x i32> %v1460 to <8 x float>
  %v1462 = fsub <8 x float> %v1461, splat (float 0x3FF0000000000000)
  %v1463 = fmul <8 x float> %v1458, splat (float 0x3FE62E4000000000)
  %v1464 = fmul <8 x float> %v1458, splat (float 0x3EB7F7D1C0000000)
  %v1465 = fmul <8 x float> %v1462, %v1462
  %v1466 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v1465, <8 x float> splat (float 0xBFC0DA7220000000))
  %v1467 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1466, <8 x float> %v1465, <8 x float> splat (float 0xBFC546EF00000000))
  %v1468 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1467, <8 x float> %v1465, <8 x float> splat (float 0xBFD0002320000000))
  %v1469 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v1465, <8 x float> splat (float 0x3FC22D90A0000000))
  %v1470 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1469, <8 x float> %v1465, <8 x float> splat (float 0x3FC999FF60000000))
  %v1471 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1470, <8 x float> %v1465, <8 x float> splat (float 0x3FD5555540000000))
  %v1472 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1462, <8 x float> %v1468, <8 x float> %v1471)
  %v1473 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1462, <8 x float> %v1472, <8 x float> splat (float 0xBFE0000000000000))
  %v1474 = fmul <8 x float> %v1462, %v1462
  %v1475 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1474, <8 x float> %v1473, <8 x float> %v1464)
  %v1476 = fadd <8 x float> %v1475, %v1462
  %v1477 = fadd <8 x float> %v1476, %v1463
  %v1478 = fcmp oeq <8 x float> %v1448, splat (float 0x7FF0000000000000)
  %v1479 = select <8 x i1> %v1478, <8 x float> splat (float 0x7FF0000000000000), <8 x float> %v1477
  %v1480 = fcmp oeq <8 x float> %v1448, splat (float 0x0000000000000000)
  %v1481 = select <8 x i1> %v1480, <8 x float> splat (float 0xFFF0000000000000), <8 x float> %v1479
  %v1482 = fcmp ult <8 x float> %v1448, splat (float 0x0000000000000000)
  %v1483 = select <8 x i1> %v1482, <8 x float> splat (float 0x7FF8000000000000), <8 x float> %v1481
  %v1484 = fmul <8 x float> %v1444, %v1483
  %v1485 = fcmp une <8 x float> %v1392, splat (float 0x0000000000000000)
  %v1486 = select <8 x i1> %v1485, <8 x float> %v1390, <8 x float> %v1484
  %v1487 = fadd <8 x float> %v1301, %v1486
  %v1488 = add nsw i64 %v1300, 8
  br label %b108
b110:
  %v1489 = shufflevector <8 x float> %v1301, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1490 = shufflevector <8 x float> %v1301, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1491 = fadd <4 x float> %v1489, %v1490
  %v1492 = shufflevector <4 x float> %v1491, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1493 = shufflevector <4 x float> %v1491, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1494 = fadd <2 x float> %v1492, %v1493
  %v1495 = extractelement <2 x float> %v1494, i64 0
  %v1496 = extractelement <2 x float> %v1494, i64 1
  %v1497 = fadd float %v1495, %v1496
  %v1498 = fadd float %v1497, 0x0000000000000000
  %v1499 = mul i64 %v1298, 1
  %v1500 = getelementptr inbounds float, ptr %v212, i64 %v1499
  %v1501 = getelementptr inbounds float, ptr %v1500, i64 0
  store float %v1498, ptr %v1501, align 4
  %v1502 = add nsw i64 %v1298, 1
  br label %b105
b107:
  %v1503 = add i64 %v7, 0
  %v1504 = sdiv i64 %v1503, 1
  %v1505 = add i64 %v2, 1
  %v1506 = mul i64 %v1504, %v2
  %v1507 = sdiv i64 %v1506, %v3
  %v1508 = mul i64 %v1507, 1
  %v1509 = icmp slt i64 %v1508, %v7
  %v1510 = select i1 %v1509, i64 %v1508, i64 %v7
  %v1511 = mul i64 %v1504, %v1505
  %v1512 = sdiv i64 %v1511, %v3
  %v1513 = mul i64 %v1512, 1
  %v1514 = icmp slt i64 %v1513, %v7
  %v1515 = select i1 %v1514, i64 %v1513, i64 %v7
  br label %b111
b111:
  %v1516 = phi i64 [ %v1510, %b107 ], [ %v1702, %b116 ]
  %v1517 = icmp slt i64 %v1516, %v1515
  br i1 %v1517, label %b112, label %b113
b112:
  br label %b114
b114:
  %v1518 = phi i64 [ 0, %b112 ], [ %v1701, %b119 ]
  %v1519 = icmp slt i64 %v1518, 8
  br i1 %v1519, label %b115, label %b116
b115:
  br label %b117
b117:
  %v1520 = phi i64 [ 0, %b115 ], [ %v1686, %b118 ]
  %v1521 = phi <8 x float> [ splat (float 0x0000000000000000), %b115 ], [ %v1685, %b118 ]
  %v1522 = icmp slt i64 %v1520, 8
  br i1 %v1522, label %b118, label %b119
b118:
  %v1523 = add i64 %v637, 1
  %v1524 = and i64 %v1523, 1
  %v1525 = mul i64 %v1524, %v7
  %v1526 = add i64 %v1525, %v1516
  %v1527 = mul i64 %v1526, 8
  %v1528 = getelementptr inbounds float, ptr %v48, i64 %v1527
  %v1529 = mul i64 %v1516, 8
  %v1530 = getelementptr inbounds float, ptr %v200, i64 %v1529
  %v1531 = mul i64 %v1516, 8
  %v1532 = getelementptr inbounds float, ptr %v204, i64 %v1531
  %v1533 = add i64 %v637, 0
  %v1534 = and i64 %v1533, %v344
  %v1535 = mul i64 %v1534, %v7
  %v1536 = add i64 %v1535, %v1516
  %v1537 = mul i64 %v1536, 1
  %v1538 = getelementptr inbounds float, ptr %v194, i64 %v1537
  %v1539 = getelementptr inbounds float, ptr %v1538, i64 0
  %v1540 = load float, ptr %v1539, align 4
  %v1541 = mul i64 %v1516, 1
  %v1542 = getelementptr inbounds float, ptr %v208, i64 %v1541
  %v1543 = getelementptr inbounds float, ptr %v1542, i64 0
  %v1544 = load float, ptr %v1543, align 4
  %v1545 = add i64 %v637, 0
  %v1546 = and i64 %v1545, %v304
  %v1547 = mul i64 %v1546, %v7
  %v1548 = add i64 %v1547, %v1516
  %v1549 = mul i64 %v1548, 1
  %v1550 = getelementptr inbounds float, ptr %v154, i64 %v1549
  %v1551 = getelementptr inbounds float, ptr %v1550, i64 0
  %v1552 = load float, ptr %v1551, align 4
  %v1553 = call float @llvm.fabs.f32(float %v1552)
  %v1554 = fneg float %v1553
  %v1555 = fcmp olt float %v1554, 0xC05A400000000000
  %v1556 = select i1 %v1555, float 0xC05A400000000000, float %v1554
  %v1557 = call float @llvm.fmuladd.f32(float %v1556, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1558 = fsub float %v1557, 0x4168000000000000
  %v1559 = call float @llvm.fmuladd.f32(float %v1558, float 0xBFE62E4000000000, float %v1556)
  %v1560 = call float @llvm.fmuladd.f32(float %v1558, float 0xBEB7F7D1C0000000, float %v1559)
  %v1561 = bitcast float %v1557 to i32
  %v1562 = fmul float %v1560, %v1560
  %v1563 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1560, float 0x3F81227F40000000)
  %v1564 = call float @llvm.fmuladd.f32(float %v1563, float %v1560, float 0x3FA5556740000000)
  %v1565 = call float @llvm.fmuladd.f32(float %v1564, float %v1560, float 0x3FC5554B00000000)
  %v1566 = call float @llvm.fmuladd.f32(float %v1565, float %v1560, float 0x3FDFFFFFE0000000)
  %v1567 = call float @llvm.fmuladd.f32(float %v1562, float %v1566, float %v1560)
  %v1568 = sub i32 %v1561, 1262485250
  %v1569 = lshr i32 %v1568, 1
  %v1570 = sub i32 %v1568, %v1569
  %v1571 = shl i32 %v1569, 23
  %v1572 = bitcast i32 %v1571 to float
  %v1573 = shl i32 %v1570, 23
  %v1574 = bitcast i32 %v1573 to float
  %v1575 = fadd float %v1567, 0x3FF0000000000000
  %v1576 = fmul float %v1575, %v1572
  %v1577 = fmul float %v1576, %v1574
  %v1578 = fcmp ogt float %v1577, 0x3FDA8279A0000000
  %v1579 = call float @llvm.fmuladd.f32(float %v1577, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v1580 = select i1 %v1578, float %v1579, float %v1577
  %v1581 = select i1 %v1578, float 0x3FE62E4000000000, float 0x0000000000000000
  %v1582 = select i1 %v1578, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v1583 = fmul float %v1580, %v1580
  %v1584 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v1583, float 0xBFC0DA7220000000)
  %v1585 = call float @llvm.fmuladd.f32(float %v1584, float %v1583, float 0xBFC546EF00000000)
  %v1586 = call float @llvm.fmuladd.f32(float %v1585, float %v1583, float 0xBFD0002320000000)
  %v1587 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v1583, float 0x3FC22D90A0000000)
  %v1588 = call float @llvm.fmuladd.f32(float %v1587, float %v1583, float 0x3FC999FF60000000)
  %v1589 = call float @llvm.fmuladd.f32(float %v1588, float %v1583, float 0x3FD5555540000000)
  %v1590 = call float @llvm.fmuladd.f32(float %v1580, float %v1586, float %v1589)
  %v1591 = call float @llvm.fmuladd.f32(float %v1580, float %v1590, float 0xBFE0000000000000)
  %v1592 = fmul float %v1580, %v1580
  %v1593 = call float @llvm.fmuladd.f32(float %v1592, float %v1591, float %v1582)
  %v1594 = fadd float %v1593, %v1580
  %v1595 = fadd float %v1594, %v1581
  %v1596 = fcmp ogt float %v1552, 0x0000000000000000
  %v1597 = select i1 %v1596, float %v1552, float 0x0000000000000000
  %v1598 = fadd float %v1597, %v1595
  %v1599 = fadd float 0x3FF0000000000000, %v1598
  %v1600 = fcmp oeq float %v1599, 0x0000000000000000
  %v1601 = select i1 %v1600, float 0x3FF0000000000000, float 0x0000000000000000
  %v1602 = add i64 %v637, 0
  %v1603 = and i64 %v1602, %v340
  %v1604 = mul i64 %v1603, %v7
  %v1605 = add i64 %v1604, %v1516
  %v1606 = mul i64 %v1605, 8
  %v1607 = getelementptr inbounds float, ptr %v190, i64 %v1606
  %v1608 = fsub float %v1599, 0x3FF0000000000000
  %v1609 = add i64 %v637, 0
  %v1610 = and i64 %v1609, %v334
  %v1611 = mul i64 %v1610, %v7
  %v1612 = add i64 %v1611, %v1516
  %v1613 = mul i64 %v1612, 64
  %v1614 = getelementptr inbounds float, ptr %v184, i64 %v1613
  %v1615 = add i64 0, %v1520
  %v1616 = getelementptr inbounds float, ptr %v1528, i64 %v1615
  %v1617 = load <8 x float>, ptr %v1616, align 4
  %v1618 = add i64 0, %v1520
  %v1619 = getelementptr inbounds float, ptr %v1530, i64 %v1618
  %v1620 = load <8 x float>, ptr %v1619, align 4
  %v1621 = add i64 0, %v1520
  %v1622 = getelementptr inbounds float, ptr %v1532, i64 %v1621
  %v1623 = load <8 x float>, ptr %v1622, align 4
  %v1624 = fadd <8 x float> %v1620, %v1623
  %v1625 = fadd <8 x float> %v1617, %v1624
  %v1626 = insertelement <8 x float> poison, float %v1540, i64 0
  %v1627 = shufflevector <8 x float> %v1626, <8 x float> poison, <8 x i32> zeroinitializer
  %v1628 = fdiv <8 x float> %v1625, %v1627
  %v1629 = insertelement <8 x float> poison, float %v1544, i64 0
  %v1630 = shufflevector <8 x float> %v1629, <8 x float> poison, <8 x i32> zeroinitializer
  %v1631 = fadd <8 x float> %v1628, %v1630
  %v1632 = insertelement <8 x float> poison, float %v1599, i64 0
  %v1633 = shufflevector <8 x float> %v1632, <8 x float> poison, <8 x i32> zeroinitializer
  %v1634 = fmul <8 x float> %v1631, %v1633
  %v1635 = add i64 0, %v1520
  %v1636 = getelementptr inbounds float, ptr %v1607, i64 %v1635
  %v1637 = load <8 x float>, ptr %v1636, align 4
  %v1638 = insertelement <8 x float> poison, float %v1601, i64 0
  %v1639 = shufflevector <8 x float> %v1638, <8 x float> poison, <8 x i32> zeroinitializer
  %v1640 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1641 = shufflevector <8 x float> %v1640, <8 x float> poison, <8 x i32> zeroinitializer
  %v1642 = fcmp une <8 x float> %v1639, splat (float 0x0000000000000000)
  %v1643 = select <8 x i1> %v1642, <8 x float> %v1641, <8 x float> %v1637
  %v1644 = insertelement <8 x float> poison, float %v1608, i64 0
  %v1645 = shufflevector <8 x float> %v1644, <8 x float> poison, <8 x i32> zeroinitializer
  %v1646 = extractelement <8 x float> %v1643, i64 0
  %v1647 = extractelement <8 x float> %v1645, i64 0
  %v1648 = call float @powf(float %v1646, float %v1647)
  %v1649 = extractelement <8 x float> %v1643, i64 1
  %v1650 = extractelement <8 x float> %v1645, i64 1
  %v1651 = call float @powf(float %v1649, float %v1650)
  %v1652 = extractelement <8 x float> %v1643, i64 2
  %v1653 = extractelement <8 x float> %v1645, i64 2
  %v1654 = call float @powf(float %v1652, float %v1653)
  %v1655 = extractelement <8 x float> %v1643, i64 3
  %v1656 = extractelement <8 x float> %v1645, i64 3
  %v1657 = call float @powf(float %v1655, float %v1656)
  %v1658 = extractelement <8 x float> %v1643, i64 4
  %v1659 = extractelement <8 x float> %v1645, i64 4
  %v1660 = call float @powf(float %v1658, float %v1659)
  %v1661 = extractelement <8 x float> %v1643, i64 5
  %v1662 = extractelement <8 x float> %v1645, i64 5
  %v1663 = call float @powf(float %v1661, float %v1662)
  %v1664 = extractelement <8 x float> %v1643, i64 6
  %v1665 = extractelement <8 x float> %v1645, i64 6
  %v1666 = call float @powf(float %v1664, float %v1665)
  %v1667 = extractelement <8 x float> %v1643, i64 7
  %v1668 = extractelement <8 x float> %v1645, i64 7
  %v1669 = call float @powf(float %v1667, float %v1668)
  %v1670 = insertelement <8 x float> poison, float %v1648, i64 0
  %v1671 = insertelement <8 x float> %v1670, float %v1651, i64 1
  %v1672 = insertelement <8 x float> %v1671, float %v1654, i64 2
  %v1673 = insertelement <8 x float> %v1672, float %v1657, i64 3
  %v1674 = insertelement <8 x float> %v1673, float %v1660, i64 4
  %v1675 = insertelement <8 x float> %v1674, float %v1663, i64 5
  %v1676 = insertelement <8 x float> %v1675, float %v1666, i64 6
  %v1677 = insertelement <8 x float> %v1676, float %v1669, i64 7
  %v1678 = fmul <8 x float> %v1634, %v1677
  %v1679 = mul i64 %v1518, 8
  %v1680 = add i64 0, %v1679
  %v1681 = add i64 %v1680, %v1520
  %v1682 = getelementptr inbounds float, ptr %v1614, i64 %v1681
  %v1683 = load <8 x float>, ptr %v1682, align 4
  %v1684 = fmul <8 x float> %v1678, %v1683
  %v1685 = fadd <8 x float> %v1521, %v1684
  %v1686 = add nsw i64 %v1520, 8
  br label %b117
b119:
  %v1687 = shufflevector <8 x float> %v1521, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1688 = shufflevector <8 x float> %v1521, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1689 = fadd <4 x float> %v1687, %v1688
  %v1690 = shufflevector <4 x float> %v1689, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1691 = shufflevector <4 x float> %v1689, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1692 = fadd <2 x float> %v1690, %v1691
  %v1693 = extractelement <2 x float> %v1692, i64 0
  %v1694 = extractelement <2 x float> %v1692, i64 1
  %v1695 = fadd float %v1693, %v1694
  %v1696 = fadd float %v1695, 0x0000000000000000
  %v1697 = mul i64 %v1516, 8
  %v1698 = getelementptr inbounds float, ptr %v202, i64 %v1697
  %v1699 = add i64 0, %v1518
  %v1700 = getelementptr inbounds float, ptr %v1698, i64 %v1699
  store float %v1696, ptr %v1700, align 4
  %v1701 = add nsw i64 %v1518, 1
  br label %b114
b116:
  %v1702 = add nsw i64 %v1516, 1
  br label %b111
b113:
  %v1703 = add i64 %v7, 0
  %v1704 = sdiv i64 %v1703, 1
  %v1705 = add i64 %v2, 1
  %v1706 = mul i64 %v1704, %v2
  %v1707 = sdiv i64 %v1706, %v3
  %v1708 = mul i64 %v1707, 1
  %v1709 = icmp slt i64 %v1708, %v7
  %v1710 = select i1 %v1709, i64 %v1708, i64 %v7
  %v1711 = mul i64 %v1704, %v1705
  %v1712 = sdiv i64 %v1711, %v3
  %v1713 = mul i64 %v1712, 1
  %v1714 = icmp slt i64 %v1713, %v7
  %v1715 = select i1 %v1714, i64 %v1713, i64 %v7
  br label %b120
b120:
  %v1716 = phi i64 [ %v1710, %b113 ], [ %v1981, %b128 ]
  %v1717 = icmp slt i64 %v1716, %v1715
  br i1 %v1717, label %b121, label %b122
b121:
  %v1718 = mul i64 %v1716, 8
  %v1719 = getelementptr inbounds float, ptr %v206, i64 %v1718
  br label %b123
b123:
  %v1720 = phi i64 [ 0, %b121 ], [ %v1723, %b124 ]
  %v1721 = icmp slt i64 %v1720, 8
  br i1 %v1721, label %b124, label %b125
b124:
  %v1722 = getelementptr inbounds float, ptr %v1719, i64 %v1720
  store float 0x0000000000000000, ptr %v1722, align 4
  %v1723 = add nsw i64 %v1720, 1
  br label %b123
b125:
  br label %b126
b126:
  %v1724 = phi i64 [ 0, %b125 ], [ %v1980, %b131 ]
  %v1725 = icmp slt i64 %v1724, 8
  br i1 %v1725, label %b127, label %b128
b127:
  br label %b129
b129:
  %v1726 = phi i64 [ 0, %b127 ], [ %v1979, %b130 ]
  %v1727 = icmp slt i64 %v1726, 8
  br i1 %v1727, label %b130, label %b131
b130:
  %v1728 = add i64 %v637, 1
  %v1729 = and i64 %v1728, 1
  %v1730 = mul i64 %v1729, %v7
  %v1731 = add i64 %v1730, %v1716
  %v1732 = mul i64 %v1731, 8
  %v1733 = getelementptr inbounds float, ptr %v48, i64 %v1732
  %v1734 = add i64 0, %v1724
  %v1735 = getelementptr inbounds float, ptr %v1733, i64 %v1734
  %v1736 = load float, ptr %v1735, align 4
  %v1737 = mul i64 %v1716, 8
  %v1738 = getelementptr inbounds float, ptr %v200, i64 %v1737
  %v1739 = add i64 0, %v1724
  %v1740 = getelementptr inbounds float, ptr %v1738, i64 %v1739
  %v1741 = load float, ptr %v1740, align 4
  %v1742 = mul i64 %v1716, 8
  %v1743 = getelementptr inbounds float, ptr %v204, i64 %v1742
  %v1744 = add i64 0, %v1724
  %v1745 = getelementptr inbounds float, ptr %v1743, i64 %v1744
  %v1746 = load float, ptr %v1745, align 4
  %v1747 = fadd float %v1741, %v1746
  %v1748 = fadd float %v1736, %v1747
  %v1749 = add i64 %v637, 0
  %v1750 = and i64 %v1749, %v344
  %v1751 = mul i64 %v1750, %v7
  %v1752 = add i64 %v1751, %v1716
  %v1753 = mul i64 %v1752, 1
  %v1754 = getelementptr inbounds float, ptr %v194, i64 %v1753
  %v1755 = getelementptr inbounds float, ptr %v1754, i64 0
  %v1756 = load float, ptr %v1755, align 4
  %v1757 = fdiv float %v1748, %v1756
  %v1758 = mul i64 %v1716, 1
  %v1759 = getelementptr inbounds float, ptr %v208, i64 %v1758
  %v1760 = getelementptr inbounds float, ptr %v1759, i64 0
  %v1761 = load float, ptr %v1760, align 4
  %v1762 = fadd float %v1757, %v1761
  %v1763 = add i64 %v637, 0
  %v1764 = and i64 %v1763, %v304
  %v1765 = mul i64 %v1764, %v7
  %v1766 = add i64 %v1765, %v1716
  %v1767 = mul i64 %v1766, 1
  %v1768 = getelementptr inbounds float, ptr %v154, i64 %v1767
  %v1769 = getelementptr inbounds float, ptr %v1768, i64 0
  %v1770 = load float, ptr %v1769, align 4
  %v1771 = call float @llvm.fabs.f32(float %v1770)
  %v1772 = fneg float %v1771
  %v1773 = fcmp olt float %v1772, 0xC05A400000000000
  %v1774 = select i1 %v1773, float 0xC05A400000000000, float %v1772
  %v1775 = call float @llvm.fmuladd.f32(float %v1774, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1776 = fsub float %v1775, 0x4168000000000000
  %v1777 = call float @llvm.fmuladd.f32(float %v1776, float 0xBFE62E4000000000, float %v1774)
  %v1778 = call float @llvm.fmuladd.f32(float %v1776, float 0xBEB7F7D1C0000000, float %v1777)
  %v1779 = bitcast float %v1775 to i32
  %v1780 = fmul float %v1778, %v1778
  %v1781 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1778, float 0x3F81227F40000000)
  %v1782 = call float @llvm.fmuladd.f32(float %v1781, float %v1778, float 0x3FA5556740000000)
  %v1783 = call float @llvm.fmuladd.f32(float %v1782, float %v1778, float 0x3FC5554B00000000)
  %v1784 = call float @llvm.fmuladd.f32(float %v1783, float %v1778, float 0x3FDFFFFFE0000000)
  %v1785 = call float @llvm.fmuladd.f32(float %v1780, float %v1784, float %v1778)
  %v1786 = sub i32 %v1779, 1262485250
  %v1787 = lshr i32 %v1786, 1
  %v1788 = sub i32 %v1786, %v1787
  %v1789 = shl i32 %v1787, 23
  %v1790 = bitcast i32 %v1789 to float
  %v1791 = shl i32 %v1788, 23
  %v1792 = bitcast i32 %v1791 to float
  %v1793 = fadd float %v1785, 0x3FF0000000000000
  %v1794 = fmul float %v1793, %v1790
  %v1795 = fmul float %v1794, %v1792
  %v1796 = fcmp ogt float %v1795, 0x3FDA8279A0000000
  %v1797 = call float @llvm.fmuladd.f32(float %v1795, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v1798 = select i1 %v1796, float %v1797, float %v1795
  %v1799 = select i1 %v1796, float 0x3FE62E4000000000, float 0x0000000000000000
  %v1800 = select i1 %v1796, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v1801 = fmul float %v1798, %v1798
  %v1802 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v1801, float 0xBFC0DA7220000000)
  %v1803 = call float @llvm.fmuladd.f32(float %v1802, float %v1801, float 0xBFC546EF00000000)
  %v1804 = call float @llvm.fmuladd.f32(float %v1803, float %v1801, float 0xBFD0002320000000)
  %v1805 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v1801, float 0x3FC22D90A0000000)
  %v1806 = call float @llvm.fmuladd.f32(float %v1805, float %v1801, float 0x3FC999FF60000000)
  %v1807 = call float @llvm.fmuladd.f32(float %v1806, float %v1801, float 0x3FD5555540000000)
  %v1808 = call float @llvm.fmuladd.f32(float %v1798, float %v1804, float %v1807)
  %v1809 = call float @llvm.fmuladd.f32(float %v1798, float %v1808, float 0xBFE0000000000000)
  %v1810 = fmul float %v1798, %v1798
  %v1811 = call float @llvm.fmuladd.f32(float %v1810, float %v1809, float %v1800)
  %v1812 = fadd float %v1811, %v1798
  %v1813 = fadd float %v1812, %v1799
  %v1814 = fcmp ogt float %v1770, 0x0000000000000000
  %v1815 = select i1 %v1814, float %v1770, float 0x0000000000000000
  %v1816 = fadd float %v1815, %v1813
  %v1817 = fadd float 0x3FF0000000000000, %v1816
  %v1818 = fmul float %v1762, %v1817
  %v1819 = fcmp oeq float %v1817, 0x0000000000000000
  %v1820 = select i1 %v1819, float 0x3FF0000000000000, float 0x0000000000000000
  %v1821 = add i64 %v637, 0
  %v1822 = and i64 %v1821, %v340
  %v1823 = mul i64 %v1822, %v7
  %v1824 = add i64 %v1823, %v1716
  %v1825 = mul i64 %v1824, 8
  %v1826 = getelementptr inbounds float, ptr %v190, i64 %v1825
  %v1827 = add i64 0, %v1724
  %v1828 = getelementptr inbounds float, ptr %v1826, i64 %v1827
  %v1829 = load float, ptr %v1828, align 4
  %v1830 = fcmp une float %v1820, 0x0000000000000000
  %v1831 = select i1 %v1830, float 0x3FF0000000000000, float %v1829
  %v1832 = fsub float %v1817, 0x3FF0000000000000
  %v1833 = call float @powf(float %v1831, float %v1832)
  %v1834 = fmul float %v1818, %v1833
  %v1835 = add i64 %v637, 0
  %v1836 = and i64 %v1835, %v302
  %v1837 = mul i64 %v1836, %v7
  %v1838 = add i64 %v1837, %v1716
  %v1839 = mul i64 %v1838, 1
  %v1840 = getelementptr inbounds float, ptr %v152, i64 %v1839
  %v1841 = getelementptr inbounds float, ptr %v1840, i64 0
  %v1842 = load float, ptr %v1841, align 4
  %v1843 = add i64 %v637, 0
  %v1844 = and i64 %v1843, %v300
  %v1845 = mul i64 %v1844, %v7
  %v1846 = add i64 %v1845, %v1716
  %v1847 = mul i64 %v1846, 1
  %v1848 = getelementptr inbounds float, ptr %v150, i64 %v1847
  %v1849 = getelementptr inbounds float, ptr %v1848, i64 0
  %v1850 = load float, ptr %v1849, align 4
  %v1851 = call float @llvm.fabs.f32(float %v1850)
  %v1852 = fneg float %v1851
  %v1853 = fcmp olt float %v1852, 0xC05A400000000000
  %v1854 = select i1 %v1853, float 0xC05A400000000000, float %v1852
  %v1855 = call float @llvm.fmuladd.f32(float %v1854, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1856 = fsub float %v1855, 0x4168000000000000
  %v1857 = call float @llvm.fmuladd.f32(float %v1856, float 0xBFE62E4000000000, float %v1854)
  %v1858 = call float @llvm.fmuladd.f32(float %v1856, float 0xBEB7F7D1C0000000, float %v1857)
  %v1859 = bitcast float %v1855 to i32
  %v1860 = fmul float %v1858, %v1858
  %v1861 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1858, float 0x3F81227F40000000)
  %v1862 = call float @llvm.fmuladd.f32(float %v1861, float %v1858, float 0x3FA5556740000000)
  %v1863 = call float @llvm.fmuladd.f32(float %v1862, float %v1858, float 0x3FC5554B00000000)
  %v1864 = call float @llvm.fmuladd.f32(float %v1863, float %v1858, float 0x3FDFFFFFE0000000)
  %v1865 = call float @llvm.fmuladd.f32(float %v1860, float %v1864, float %v1858)
  %v1866 = sub i32 %v1859, 1262485250
  %v1867 = lshr i32 %v1866, 1
  %v1868 = sub i32 %v1866, %v1867
  %v1869 = shl i32 %v1867, 23
  %v1870 = bitcast i32 %v1869 to float
  %v1871 = shl i32 %v1868, 23
  %v1872 = bitcast i32 %v1871 to float
  %v1873 = fadd float %v1865, 0x3FF0000000000000
  %v1874 = fmul float %v1873, %v1870
  %v1875 = fmul float %v1874, %v1872
  %v1876 = fcmp ogt float %v1875, 0x3FDA8279A0000000
  %v1877 = call float @llvm.fmuladd.f32(float %v1875, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v1878 = select i1 %v1876, float %v1877, float %v1875
  %v1879 = select i1 %v1876, float 0x3FE62E4000000000, float 0x0000000000000000
  %v1880 = select i1 %v1876, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v1881 = fmul float %v1878, %v1878
  %v1882 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v1881, float 0xBFC0DA7220000000)
  %v1883 = call float @llvm.fmuladd.f32(float %v1882, float %v1881, float 0xBFC546EF00000000)
  %v1884 = call float @llvm.fmuladd.f32(float %v1883, float %v1881, float 0xBFD0002320000000)
  %v1885 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v1881, float 0x3FC22D90A0000000)
  %v1886 = call float @llvm.fmuladd.f32(float %v1885, float %v1881, float 0x3FC999FF60000000)
  %v1887 = call float @llvm.fmuladd.f32(float %v1886, float %v1881, float 0x3FD5555540000000)
  %v1888 = call float @llvm.fmuladd.f32(float %v1878, float %v1884, float %v1887)
  %v1889 = call float @llvm.fmuladd.f32(float %v1878, float %v1888, float 0xBFE0000000000000)
  %v1890 = fmul float %v1878, %v1878
  %v1891 = call float @llvm.fmuladd.f32(float %v1890, float %v1889, float %v1880)
  %v1892 = fadd float %v1891, %v1878
  %v1893 = fadd float %v1892, %v1879
  %v1894 = fcmp ogt float %v1850, 0x0000000000000000
  %v1895 = select i1 %v1894, float %v1850, float 0x0000000000000000
  %v1896 = fadd float %v1895, %v1893
  %v1897 = add i64 %v637, 0
  %v1898 = and i64 %v1897, %v312
  %v1899 = mul i64 %v1898, %v7
  %v1900 = add i64 %v1899, %v1716
  %v1901 = mul i64 %v1900, 8
  %v1902 = getelementptr inbounds float, ptr %v162, i64 %v1901
  %v1903 = add i64 %v637, 0
  %v1904 = and i64 %v1903, %v322
  %v1905 = mul i64 %v1904, %v7
  %v1906 = add i64 %v1905, %v1716
  %v1907 = mul i64 %v1906, 1
  %v1908 = getelementptr inbounds float, ptr %v172, i64 %v1907
  %v1909 = getelementptr inbounds float, ptr %v1908, i64 0
  %v1910 = load float, ptr %v1909, align 4
  %v1911 = add i64 %v637, 0
  %v1912 = and i64 %v1911, %v332
  %v1913 = mul i64 %v1912, %v7
  %v1914 = add i64 %v1913, %v1716
  %v1915 = mul i64 %v1914, 1
  %v1916 = getelementptr inbounds float, ptr %v182, i64 %v1915
  %v1917 = getelementptr inbounds float, ptr %v1916, i64 0
  %v1918 = load float, ptr %v1917, align 4
  %v1919 = fsub float 0x3FF0000000000000, %v1842
  %v1920 = add i64 %v637, 0
  %v1921 = and i64 %v1920, %v252
  %v1922 = mul i64 %v1921, %v7
  %v1923 = add i64 %v1922, %v1716
  %v1924 = mul i64 %v1923, 8
  %v1925 = getelementptr inbounds float, ptr %v36, i64 %v1924
  %v1926 = mul i64 %v1724, 8
  %v1927 = add i64 0, %v1926
  %v1928 = add i64 %v1927, %v1726
  %v1929 = getelementptr inbounds float, ptr %v88, i64 %v1928
  %v1930 = load float, ptr %v1929, align 4
  %v1931 = add i64 0, %v1726
  %v1932 = getelementptr inbounds float, ptr %v1902, i64 %v1931
  %v1933 = load float, ptr %v1932, align 4
  %v1934 = fmul float %v1896, %v1933
  %v1935 = fsub float %v1934, %v1910
  %v1936 = fcmp olt float %v1935, 0xC05A400000000000
  %v1937 = select i1 %v1936, float 0xC05A400000000000, float %v1935
  %v1938 = fcmp ogt float %v1937, 0x4056400000000000
  %v1939 = select i1 %v1938, float 0x4056400000000000, float %v1937
  %v1940 = call float @llvm.fmuladd.f32(float %v1939, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1941 = fsub float %v1940, 0x4168000000000000
  %v1942 = call float @llvm.fmuladd.f32(float %v1941, float 0xBFE62E4000000000, float %v1939)
  %v1943 = call float @llvm.fmuladd.f32(float %v1941, float 0xBEB7F7D1C0000000, float %v1942)
  %v1944 = bitcast float %v1940 to i32
  %v1945 = fmul float %v1943, %v1943
  %v1946 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1943, float 0x3F81227F40000000)
  %v1947 = call float @llvm.fmuladd.f32(float %v1946, float %v1943, float 0x3FA5556740000000)
  %v1948 = call float @llvm.fmuladd.f32(float %v1947, float %v1943, float 0x3FC5554B00000000)
  %v1949 = call float @llvm.fmuladd.f32(float %v1948, float %v1943, float 0x3FDFFFFFE0000000)
  %v1950 = call float @llvm.fmuladd.f32(float %v1945, float %v1949, float %v1943)
  %v1951 = sub i32 %v1944, 1262485250
  %v1952 = lshr i32 %v1951, 1
  %v1953 = sub i32 %v1951, %v1952
  %v1954 = shl i32 %v1952, 23
  %v1955 = bitcast i32 %v1954 to float
  %v1956 = shl i32 %v1953, 23
  %v1957 = bitcast i32 %v1956 to float
  %v1958 = fadd float %v1950, 0x3FF0000000000000
  %v1959 = fmul float %v1958, %v1955
  %v1960 = fmul float %v1959, %v1957
  %v1961 = fdiv float %v1960, %v1918
  %v1962 = fmul float %v1842, %v1961
  %v1963 = add i64 0, %v1726
  %v1964 = getelementptr inbounds float, ptr %v1925, i64 %v1963
  %v1965 = load float, ptr %v1964, align 4
  %v1966 = fmul float %v1919, %v1965
  %v1967 = fadd float %v1962, %v1966
  %v1968 = fmul float %v1834, %v1967
  %v1969 = fptosi float %v1930 to i64
  %v1970 = icmp slt i64 %v1969, 0
  %v1971 = select i1 %v1970, i64 0, i64 %v1969
  %v1972 = icmp sgt i64 %v1971, 7
  %v1973 = select i1 %v1972, i64 7, i64 %v1971
  %v1974 = mul i64 %v1973, 1
  %v1975 = add i64 0, %v1974
  %v1976 = getelementptr inbounds float, ptr %v1719, i64 %v1975
  %v1977 = load float, ptr %v1976, align 4
  %v1978 = fadd float %v1977, %v1968
  store float %v1978, ptr %v1976, align 4
  %v1979 = add nsw i64 %v1726, 1
  br label %b129
b131:
  %v1980 = add nsw i64 %v1724, 1
  br label %b126
b128:
  %v1981 = add nsw i64 %v1716, 1
  br label %b120
b122:
  %v1982 = add i64 %v7, 0
  %v1983 = sdiv i64 %v1982, 1
  %v1984 = add i64 %v2, 1
  %v1985 = mul i64 %v1983, %v2
  %v1986 = sdiv i64 %v1985, %v3
  %v1987 = mul i64 %v1986, 1
  %v1988 = icmp slt i64 %v1987, %v7
  %v1989 = select i1 %v1988, i64 %v1987, i64 %v7
  %v1990 = mul i64 %v1983, %v1984
  %v1991 = sdiv i64 %v1990, %v3
  %v1992 = mul i64 %v1991, 1
  %v1993 = icmp slt i64 %v1992, %v7
  %v1994 = select i1 %v1993, i64 %v1992, i64 %v7
  br label %b132
b132:
  %v1995 = phi i64 [ %v1989, %b122 ], [ %v2193, %b137 ]
  %v1996 = icmp slt i64 %v1995, %v1994
  br i1 %v1996, label %b133, label %b134
b133:
  br label %b135
b135:
  %v1997 = phi i64 [ 0, %b133 ], [ %v2179, %b136 ]
  %v1998 = phi <8 x float> [ splat (float 0x0000000000000000), %b133 ], [ %v2178, %b136 ]
  %v1999 = icmp slt i64 %v1997, 8
  br i1 %v1999, label %b136, label %b137
b136:
  %v2000 = add i64 %v637, 0
  %v2001 = and i64 %v2000, %v338
  %v2002 = mul i64 %v2001, %v7
  %v2003 = add i64 %v2002, %v1995
  %v2004 = mul i64 %v2003, 8
  %v2005 = getelementptr inbounds float, ptr %v188, i64 %v2004
  %v2006 = add i64 %v637, 1
  %v2007 = and i64 %v2006, 1
  %v2008 = mul i64 %v2007, %v7
  %v2009 = add i64 %v2008, %v1995
  %v2010 = mul i64 %v2009, 8
  %v2011 = getelementptr inbounds float, ptr %v46, i64 %v2010
  %v2012 = mul i64 %v1995, 8
  %v2013 = getelementptr inbounds float, ptr %v198, i64 %v2012
  %v2014 = add i64 %v637, 0
  %v2015 = and i64 %v2014, %v342
  %v2016 = mul i64 %v2015, %v7
  %v2017 = add i64 %v2016, %v1995
  %v2018 = mul i64 %v2017, 1
  %v2019 = getelementptr inbounds float, ptr %v192, i64 %v2018
  %v2020 = getelementptr inbounds float, ptr %v2019, i64 0
  %v2021 = load float, ptr %v2020, align 4
  %v2022 = mul i64 %v1995, 1
  %v2023 = getelementptr inbounds float, ptr %v210, i64 %v2022
  %v2024 = getelementptr inbounds float, ptr %v2023, i64 0
  %v2025 = load float, ptr %v2024, align 4
  %v2026 = add i64 %v637, 0
  %v2027 = and i64 %v2026, %v298
  %v2028 = mul i64 %v2027, %v7
  %v2029 = add i64 %v2028, %v1995
  %v2030 = mul i64 %v2029, 1
  %v2031 = getelementptr inbounds float, ptr %v148, i64 %v2030
  %v2032 = getelementptr inbounds float, ptr %v2031, i64 0
  %v2033 = load float, ptr %v2032, align 4
  %v2034 = call float @llvm.fabs.f32(float %v2033)
  %v2035 = fneg float %v2034
  %v2036 = fcmp olt float %v2035, 0xC05A400000000000
  %v2037 = select i1 %v2036, float 0xC05A400000000000, float %v2035
  %v2038 = call float @llvm.fmuladd.f32(float %v2037, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2039 = fsub float %v2038, 0x4168000000000000
  %v2040 = call float @llvm.fmuladd.f32(float %v2039, float 0xBFE62E4000000000, float %v2037)
  %v2041 = call float @llvm.fmuladd.f32(float %v2039, float 0xBEB7F7D1C0000000, float %v2040)
  %v2042 = bitcast float %v2038 to i32
  %v2043 = fmul float %v2041, %v2041
  %v2044 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2041, float 0x3F81227F40000000)
  %v2045 = call float @llvm.fmuladd.f32(float %v2044, float %v2041, float 0x3FA5556740000000)
  %v2046 = call float @llvm.fmuladd.f32(float %v2045, float %v2041, float 0x3FC5554B00000000)
  %v2047 = call float @llvm.fmuladd.f32(float %v2046, float %v2041, float 0x3FDFFFFFE0000000)
  %v2048 = call float @llvm.fmuladd.f32(float %v2043, float %v2047, float %v2041)
  %v2049 = sub i32 %v2042, 1262485250
  %v2050 = lshr i32 %v2049, 1
  %v2051 = sub i32 %v2049, %v2050
  %v2052 = shl i32 %v2050, 23
  %v2053 = bitcast i32 %v2052 to float
  %v2054 = shl i32 %v2051, 23
  %v2055 = bitcast i32 %v2054 to float
  %v2056 = fadd float %v2048, 0x3FF0000000000000
  %v2057 = fmul float %v2056, %v2053
  %v2058 = fmul float %v2057, %v2055
  %v2059 = fcmp ogt float %v2058, 0x3FDA8279A0000000
  %v2060 = call float @llvm.fmuladd.f32(float %v2058, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v2061 = select i1 %v2059, float %v2060, float %v2058
  %v2062 = select i1 %v2059, float 0x3FE62E4000000000, float 0x0000000000000000
  %v2063 = select i1 %v2059, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v2064 = fmul float %v2061, %v2061
  %v2065 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v2064, float 0xBFC0DA7220000000)
  %v2066 = call float @llvm.fmuladd.f32(float %v2065, float %v2064, float 0xBFC546EF00000000)
  %v2067 = call float @llvm.fmuladd.f32(float %v2066, float %v2064, float 0xBFD0002320000000)
  %v2068 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v2064, float 0x3FC22D90A0000000)
  %v2069 = call float @llvm.fmuladd.f32(float %v2068, float %v2064, float 0x3FC999FF60000000)
  %v2070 = call float @llvm.fmuladd.f32(float %v2069, float %v2064, float 0x3FD5555540000000)
  %v2071 = call float @llvm.fmuladd.f32(float %v2061, float %v2067, float %v2070)
  %v2072 = call float @llvm.fmuladd.f32(float %v2061, float %v2071, float 0xBFE0000000000000)
  %v2073 = fmul float %v2061, %v2061
  %v2074 = call float @llvm.fmuladd.f32(float %v2073, float %v2072, float %v2063)
  %v2075 = fadd float %v2074, %v2061
  %v2076 = fadd float %v2075, %v2062
  %v2077 = fcmp ogt float %v2033, 0x0000000000000000
  %v2078 = select i1 %v2077, float %v2033, float 0x0000000000000000
  %v2079 = fadd float %v2078, %v2076
  %v2080 = fadd float 0x3FF0000000000000, %v2079
  %v2081 = add i64 0, %v1997
  %v2082 = getelementptr inbounds float, ptr %v2005, i64 %v2081
  %v2083 = load <8 x float>, ptr %v2082, align 4
  %v2084 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v2085 = shufflevector <8 x float> %v2084, <8 x float> poison, <8 x i32> zeroinitializer
  %v2086 = fcmp oeq <8 x float> %v2083, %v2085
  %v2087 = select <8 x i1> %v2086, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2088 = add i64 0, %v1997
  %v2089 = getelementptr inbounds float, ptr %v2011, i64 %v2088
  %v2090 = load <8 x float>, ptr %v2089, align 4
  %v2091 = add i64 0, %v1997
  %v2092 = getelementptr inbounds float, ptr %v2013, i64 %v2091
  %v2093 = load <8 x float>, ptr %v2092, align 4
  %v2094 = fadd <8 x float> %v2090, %v2093
  %v2095 = insertelement <8 x float> poison, float %v2021, i64 0
  %v2096 = shufflevector <8 x float> %v2095, <8 x float> poison, <8 x i32> zeroinitializer
  %v2097 = fdiv <8 x float> %v2094, %v2096
  %v2098 = insertelement <8 x float> poison, float %v2025, i64 0
  %v2099 = shufflevector <8 x float> %v2098, <8 x float> poison, <8 x i32> zeroinitializer
  %v2100 = fadd <8 x float> %v2097, %v2099
  %v2101 = insertelement <8 x float> poison, float %v2080, i64 0
  %v2102 = shufflevector <8 x float> %v2101, <8 x float> poison, <8 x i32> zeroinitializer
  %v2103 = extractelement <8 x float> %v2083, i64 0
  %v2104 = extractelement <8 x float> %v2102, i64 0
  %v2105 = call float @powf(float %v2103, float %v2104)
  %v2106 = extractelement <8 x float> %v2083, i64 1
  %v2107 = extractelement <8 x float> %v2102, i64 1
  %v2108 = call float @powf(float %v2106, float %v2107)
  %v2109 = extractelement <8 x float> %v2083, i64 2
  %v2110 = extractelement <8 x float> %v2102, i64 2
  %v2111 = call float @powf(float %v2109, float %v2110)
  %v2112 = extractelement <8 x float> %v2083, i64 3
  %v2113 = extractelement <8 x float> %v2102, i64 3
  %v2114 = call float @powf(float %v2112, float %v2113)
  %v2115 = extractelement <8 x float> %v2083, i64 4
  %v2116 = extractelement <8 x float> %v2102, i64 4
  %v2117 = call float @powf(float %v2115, float %v2116)
  %v2118 = extractelement <8 x float> %v2083, i64 5
  %v2119 = extractelement <8 x float> %v2102, i64 5
  %v2120 = call float @powf(float %v2118, float %v2119)
  %v2121 = extractelement <8 x float> %v2083, i64 6
  %v2122 = extractelement <8 x float> %v2102, i64 6
  %v2123 = call float @powf(float %v2121, float %v2122)
  %v2124 = extractelement <8 x float> %v2083, i64 7
  %v2125 = extractelement <8 x float> %v2102, i64 7
  %v2126 = call float @powf(float %v2124, float %v2125)
  %v2127 = insertelement <8 x float> poison, float %v2105, i64 0
  %v2128 = insertelement <8 x float> %v2127, float %v2108, i64 1
  %v2129 = insertelement <8 x float> %v2128, float %v2111, i64 2
  %v2130 = insertelement <8 x float> %v2129, float %v2114, i64 3
  %v2131 = insertelement <8 x float> %v2130, float %v2117, i64 4
  %v2132 = insertelement <8 x float> %v2131, float %v2120, i64 5
  %v2133 = insertelement <8 x float> %v2132, float %v2123, i64 6
  %v2134 = insertelement <8 x float> %v2133, float %v2126, i64 7
  %v2135 = fmul <8 x float> %v2100, %v2134
  %v2136 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2137 = shufflevector <8 x float> %v2136, <8 x float> poison, <8 x i32> zeroinitializer
  %v2138 = fcmp une <8 x float> %v2087, splat (float 0x0000000000000000)
  %v2139 = select <8 x i1> %v2138, <8 x float> %v2137, <8 x float> %v2083
  %v2140 = fcmp olt <8 x float> %v2139, splat (float 0x3810000000000000)
  %v2141 = fmul <8 x float> %v2139, splat (float 0x4160000000000000)
  %v2142 = select <8 x i1> %v2140, <8 x float> %v2141, <8 x float> %v2139
  %v2143 = bitcast <8 x float> %v2142 to <8 x i32>
  %v2144 = sub <8 x i32> %v2143, splat (i32 -13302541)
  %v2145 = lshr <8 x i32> %v2144, splat (i32 23)
  %v2146 = select <8 x i1> %v2140, <8 x float> splat (float 0x41680012E0000000), <8 x float> splat (float 0x4168001000000000)
  %v2147 = add <8 x i32> %v2145, splat (i32 1262485504)
  %v2148 = bitcast <8 x i32> %v2147 to <8 x float>
  %v2149 = fsub <8 x float> %v2148, %v2146
  %v2150 = and <8 x i32> %v2144, splat (i32 8388607)
  %v2151 = add <8 x i32> %v2150, splat (i32 1060439283)
  %v2152 = bitcast <8 x i32> %v2151 to <8 x float>
  %v2153 = fsub <8 x float> %v2152, splat (float 0x3FF0000000000000)
  %v2154 = fmul <8 x float> %v2149, splat (float 0x3FE62E4000000000)
  %v2155 = fmul <8 x float> %v2149, splat (float 0x3EB7F7D1C0000000)
  %v2156 = fmul <8 x float> %v2153, %v2153
  %v2157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v2156, <8 x float> splat (float 0xBFC0DA7220000000))
  %v2158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2157, <8 x float> %v2156, <8 x float> splat (float 0xBFC546EF00000000))
  %v2159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2158, <8 x float> %v2156, <8 x float> splat (float 0xBFD0002320000000))
  %v2160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v2156, <8 x float> splat (float 0x3FC22D90A0000000))
  %v2161 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2160, <8 x float> %v2156, <8 x float> splat (float 0x3FC999FF60000000))
  %v2162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2161, <8 x float> %v2156, <8 x float> splat (float 0x3FD5555540000000))
  %v2163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2153, <8 x float> %v2159, <8 x float> %v2162)
  %v2164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2153, <8 x float> %v2163, <8 x float> splat (float 0xBFE0000000000000))
  %v2165 = fmul <8 x float> %v2153, %v2153
  %v2166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2165, <8 x float> %v2164, <8 x float> %v2155)
  %v2167 = fadd <8 x float> %v2166, %v2153
  %v2168 = fadd <8 x float> %v2167, %v2154
  %v2169 = fcmp oeq <8 x float> %v2139, splat (float 0x7FF0000000000000)
  %v2170 = select <8 x i1> %v2169, <8 x float> splat (float 0x7FF0000000000000), <8 x float> %v2168
  %v2171 = fcmp oeq <8 x float> %v2139, splat (float 0x0000000000000000)
  %v2172 = select <8 x i1> %v2171, <8 x float> splat (float 0xFFF0000000000000), <8 x float> %v2170
  %v2173 = fcmp ult <8 x float> %v2139, splat (float 0x0000000000000000)
  %v2174 = select <8 x i1> %v2173, <8 x float> splat (float 0x7FF8000000000000), <8 x float> %v2172
  %v2175 = fmul <8 x float> %v2135, %v2174
  %v2176 = fcmp une <8 x float> %v2087, splat (float 0x0000000000000000)
  %v2177 = select <8 x i1> %v2176, <8 x float> %v2085, <8 x float> %v2175
  %v2178 = fadd <8 x float> %v1998, %v2177
  %v2179 = add nsw i64 %v1997, 8
  br label %b135
b137:
  %v2180 = shufflevector <8 x float> %v1998, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2181 = shufflevector <8 x float> %v1998, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2182 = fadd <4 x float> %v2180, %v2181
  %v2183 = shufflevector <4 x float> %v2182, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2184 = shufflevector <4 x float> %v2182, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2185 = fadd <2 x float> %v2183, %v2184
  %v2186 = extractelement <2 x float> %v2185, i64 0
  %v2187 = extractelement <2 x float> %v2185, i64 1
  %v2188 = fadd float %v2186, %v2187
  %v2189 = fadd float %v2188, 0x0000000000000000
  %v2190 = mul i64 %v1995, 1
  %v2191 = getelementptr inbounds float, ptr %v208, i64 %v2190
  %v2192 = getelementptr inbounds float, ptr %v2191, i64 0
  store float %v2189, ptr %v2192, align 4
  %v2193 = add nsw i64 %v1995, 1
  br label %b132
b134:
  %v2194 = add i64 %v7, 0
  %v2195 = sdiv i64 %v2194, 1
  %v2196 = add i64 %v2, 1
  %v2197 = mul i64 %v2195, %v2
  %v2198 = sdiv i64 %v2197, %v3
  %v2199 = mul i64 %v2198, 1
  %v2200 = icmp slt i64 %v2199, %v7
  %v2201 = select i1 %v2200, i64 %v2199, i64 %v7
  %v2202 = mul i64 %v2195, %v2196
  %v2203 = sdiv i64 %v2202, %v3
  %v2204 = mul i64 %v2203, 1
  %v2205 = icmp slt i64 %v2204, %v7
  %v2206 = select i1 %v2205, i64 %v2204, i64 %v7
  br label %b138
b138:
  %v2207 = phi i64 [ %v2201, %b134 ], [ %v2387, %b143 ]
  %v2208 = icmp slt i64 %v2207, %v2206
  br i1 %v2208, label %b139, label %b140
b139:
  br label %b141
b141:
  %v2209 = phi i64 [ 0, %b139 ], [ %v2386, %b146 ]
  %v2210 = icmp slt i64 %v2209, 8
  br i1 %v2210, label %b142, label %b143
b142:
  br label %b144
b144:
  %v2211 = phi i64 [ 0, %b142 ], [ %v2371, %b145 ]
  %v2212 = phi <8 x float> [ splat (float 0x0000000000000000), %b142 ], [ %v2370, %b145 ]
  %v2213 = icmp slt i64 %v2211, 8
  br i1 %v2213, label %b145, label %b146
b145:
  %v2214 = add i64 %v637, 1
  %v2215 = and i64 %v2214, 1
  %v2216 = mul i64 %v2215, %v7
  %v2217 = add i64 %v2216, %v2207
  %v2218 = mul i64 %v2217, 8
  %v2219 = getelementptr inbounds float, ptr %v46, i64 %v2218
  %v2220 = mul i64 %v2207, 8
  %v2221 = getelementptr inbounds float, ptr %v198, i64 %v2220
  %v2222 = add i64 %v637, 0
  %v2223 = and i64 %v2222, %v342
  %v2224 = mul i64 %v2223, %v7
  %v2225 = add i64 %v2224, %v2207
  %v2226 = mul i64 %v2225, 1
  %v2227 = getelementptr inbounds float, ptr %v192, i64 %v2226
  %v2228 = getelementptr inbounds float, ptr %v2227, i64 0
  %v2229 = load float, ptr %v2228, align 4
  %v2230 = mul i64 %v2207, 1
  %v2231 = getelementptr inbounds float, ptr %v210, i64 %v2230
  %v2232 = getelementptr inbounds float, ptr %v2231, i64 0
  %v2233 = load float, ptr %v2232, align 4
  %v2234 = add i64 %v637, 0
  %v2235 = and i64 %v2234, %v298
  %v2236 = mul i64 %v2235, %v7
  %v2237 = add i64 %v2236, %v2207
  %v2238 = mul i64 %v2237, 1
  %v2239 = getelementptr inbounds float, ptr %v148, i64 %v2238
  %v2240 = getelementptr inbounds float, ptr %v2239, i64 0
  %v2241 = load float, ptr %v2240, align 4
  %v2242 = call float @llvm.fabs.f32(float %v2241)
  %v2243 = fneg float %v2242
  %v2244 = fcmp olt float %v2243, 0xC05A400000000000
  %v2245 = select i1 %v2244, float 0xC05A400000000000, float %v2243
  %v2246 = call float @llvm.fmuladd.f32(float %v2245, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2247 = fsub float %v2246, 0x4168000000000000
  %v2248 = call float @llvm.fmuladd.f32(float %v2247, float 0xBFE62E4000000000, float %v2245)
  %v2249 = call float @llvm.fmuladd.f32(float %v2247, float 0xBEB7F7D1C0000000, float %v2248)
  %v2250 = bitcast float %v2246 to i32
  %v2251 = fmul float %v2249, %v2249
  %v2252 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2249, float 0x3F81227F40000000)
  %v2253 = call float @llvm.fmuladd.f32(float %v2252, float %v2249, float 0x3FA5556740000000)
  %v2254 = call float @llvm.fmuladd.f32(float %v2253, float %v2249, float 0x3FC5554B00000000)
  %v2255 = call float @llvm.fmuladd.f32(float %v2254, float %v2249, float 0x3FDFFFFFE0000000)
  %v2256 = call float @llvm.fmuladd.f32(float %v2251, float %v2255, float %v2249)
  %v2257 = sub i32 %v2250, 1262485250
  %v2258 = lshr i32 %v2257, 1
  %v2259 = sub i32 %v2257, %v2258
  %v2260 = shl i32 %v2258, 23
  %v2261 = bitcast i32 %v2260 to float
  %v2262 = shl i32 %v2259, 23
  %v2263 = bitcast i32 %v2262 to float
  %v2264 = fadd float %v2256, 0x3FF0000000000000
  %v2265 = fmul float %v2264, %v2261
  %v2266 = fmul float %v2265, %v2263
  %v2267 = fcmp ogt float %v2266, 0x3FDA8279A0000000
  %v2268 = call float @llvm.fmuladd.f32(float %v2266, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v2269 = select i1 %v2267, float %v2268, float %v2266
  %v2270 = select i1 %v2267, float 0x3FE62E4000000000, float 0x0000000000000000
  %v2271 = select i1 %v2267, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v2272 = fmul float %v2269, %v2269
  %v2273 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v2272, float 0xBFC0DA7220000000)
  %v2274 = call float @llvm.fmuladd.f32(float %v2273, float %v2272, float 0xBFC546EF00000000)
  %v2275 = call float @llvm.fmuladd.f32(float %v2274, float %v2272, float 0xBFD0002320000000)
  %v2276 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v2272, float 0x3FC22D90A0000000)
  %v2277 = call float @llvm.fmuladd.f32(float %v2276, float %v2272, float 0x3FC999FF60000000)
  %v2278 = call float @llvm.fmuladd.f32(float %v2277, float %v2272, float 0x3FD5555540000000)
  %v2279 = call float @llvm.fmuladd.f32(float %v2269, float %v2275, float %v2278)
  %v2280 = call float @llvm.fmuladd.f32(float %v2269, float %v2279, float 0xBFE0000000000000)
  %v2281 = fmul float %v2269, %v2269
  %v2282 = call float @llvm.fmuladd.f32(float %v2281, float %v2280, float %v2271)
  %v2283 = fadd float %v2282, %v2269
  %v2284 = fadd float %v2283, %v2270
  %v2285 = fcmp ogt float %v2241, 0x0000000000000000
  %v2286 = select i1 %v2285, float %v2241, float 0x0000000000000000
  %v2287 = fadd float %v2286, %v2284
  %v2288 = fadd float 0x3FF0000000000000, %v2287
  %v2289 = fcmp oeq float %v2288, 0x0000000000000000
  %v2290 = select i1 %v2289, float 0x3FF0000000000000, float 0x0000000000000000
  %v2291 = add i64 %v637, 0
  %v2292 = and i64 %v2291, %v338
  %v2293 = mul i64 %v2292, %v7
  %v2294 = add i64 %v2293, %v2207
  %v2295 = mul i64 %v2294, 8
  %v2296 = getelementptr inbounds float, ptr %v188, i64 %v2295
  %v2297 = fsub float %v2288, 0x3FF0000000000000
  %v2298 = add i64 %v637, 0
  %v2299 = and i64 %v2298, %v336
  %v2300 = mul i64 %v2299, %v7
  %v2301 = add i64 %v2300, %v2207
  %v2302 = mul i64 %v2301, 64
  %v2303 = getelementptr inbounds float, ptr %v186, i64 %v2302
  %v2304 = add i64 0, %v2211
  %v2305 = getelementptr inbounds float, ptr %v2219, i64 %v2304
  %v2306 = load <8 x float>, ptr %v2305, align 4
  %v2307 = add i64 0, %v2211
  %v2308 = getelementptr inbounds float, ptr %v2221, i64 %v2307
  %v2309 = load <8 x float>, ptr %v2308, align 4
  %v2310 = fadd <8 x float> %v2306, %v2309
  %v2311 = insertelement <8 x float> poison, float %v2229, i64 0
  %v2312 = shufflevector <8 x float> %v2311, <8 x float> poison, <8 x i32> zeroinitializer
  %v2313 = fdiv <8 x float> %v2310, %v2312
  %v2314 = insertelement <8 x float> poison, float %v2233, i64 0
  %v2315 = shufflevector <8 x float> %v2314, <8 x float> poison, <8 x i32> zeroinitializer
  %v2316 = fadd <8 x float> %v2313, %v2315
  %v2317 = insertelement <8 x float> poison, float %v2288, i64 0
  %v2318 = shufflevector <8 x float> %v2317, <8 x float> poison, <8 x i32> zeroinitializer
  %v2319 = fmul <8 x float> %v2316, %v2318
  %v2320 = add i64 0, %v2211
  %v2321 = getelementptr inbounds float, ptr %v2296, i64 %v2320
  %v2322 = load <8 x float>, ptr %v2321, align 4
  %v2323 = insertelement <8 x float> poison, float %v2290, i64 0
  %v2324 = shufflevector <8 x float> %v2323, <8 x float> poison, <8 x i32> zeroinitializer
  %v2325 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2326 = shufflevector <8 x float> %v2325, <8 x float> poison, <8 x i32> zeroinitializer
  %v2327 = fcmp une <8 x float> %v2324, splat (float 0x0000000000000000)
  %v2328 = select <8 x i1> %v2327, <8 x float> %v2326, <8 x float> %v2322
  %v2329 = insertelement <8 x float> poison, float %v2297, i64 0
  %v2330 = shufflevector <8 x float> %v2329, <8 x float> poison, <8 x i32> zeroinitializer
  %v2331 = extractelement <8 x float> %v2328, i64 0
  %v2332 = extractelement <8 x float> %v2330, i64 0
  %v2333 = call float @powf(float %v2331, float %v2332)
  %v2334 = extractelement <8 x float> %v2328, i64 1
  %v2335 = extractelement <8 x float> %v2330, i64 1
  %v2336 = call float @powf(float %v2334, float %v2335)
  %v2337 = extractelement <8 x float> %v2328, i64 2
  %v2338 = extractelement <8 x float> %v2330, i64 2
  %v2339 = call float @powf(float %v2337, float %v2338)
  %v2340 = extractelement <8 x float> %v2328, i64 3
  %v2341 = extractelement <8 x float> %v2330, i64 3
  %v2342 = call float @powf(float %v2340, float %v2341)
  %v2343 = extractelement <8 x float> %v2328, i64 4
  %v2344 = extractelement <8 x float> %v2330, i64 4
  %v2345 = call float @powf(float %v2343, float %v2344)
  %v2346 = extractelement <8 x float> %v2328, i64 5
  %v2347 = extractelement <8 x float> %v2330, i64 5
  %v2348 = call float @powf(float %v2346, float %v2347)
  %v2349 = extractelement <8 x float> %v2328, i64 6
  %v2350 = extractelement <8 x float> %v2330, i64 6
  %v2351 = call float @powf(float %v2349, float %v2350)
  %v2352 = extractelement <8 x float> %v2328, i64 7
  %v2353 = extractelement <8 x float> %v2330, i64 7
  %v2354 = call float @powf(float %v2352, float %v2353)
  %v2355 = insertelement <8 x float> poison, float %v2333, i64 0
  %v2356 = insertelement <8 x float> %v2355, float %v2336, i64 1
  %v2357 = insertelement <8 x float> %v2356, float %v2339, i64 2
  %v2358 = insertelement <8 x float> %v2357, float %v2342, i64 3
  %v2359 = insertelement <8 x float> %v2358, float %v2345, i64 4
  %v2360 = insertelement <8 x float> %v2359, float %v2348, i64 5
  %v2361 = insertelement <8 x float> %v2360, float %v2351, i64 6
  %v2362 = insertelement <8 x float> %v2361, float %v2354, i64 7
  %v2363 = fmul <8 x float> %v2319, %v2362
  %v2364 = mul i64 %v2209, 8
  %v2365 = add i64 0, %v2364
  %v2366 = add i64 %v2365, %v2211
  %v2367 = getelementptr inbounds float, ptr %v2303, i64 %v2366
  %v2368 = load <8 x float>, ptr %v2367, align 4
  %v2369 = fmul <8 x float> %v2363, %v2368
  %v2370 = fadd <8 x float> %v2212, %v2369
  %v2371 = add nsw i64 %v2211, 8
  br label %b144
b146:
  %v2372 = shufflevector <8 x float> %v2212, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2373 = shufflevector <8 x float> %v2212, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2374 = fadd <4 x float> %v2372, %v2373
  %v2375 = shufflevector <4 x float> %v2374, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2376 = shufflevector <4 x float> %v2374, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2377 = fadd <2 x float> %v2375, %v2376
  %v2378 = extractelement <2 x float> %v2377, i64 0
  %v2379 = extractelement <2 x float> %v2377, i64 1
  %v2380 = fadd float %v2378, %v2379
  %v2381 = fadd float %v2380, 0x0000000000000000
  %v2382 = mul i64 %v2207, 8
  %v2383 = getelementptr inbounds float, ptr %v200, i64 %v2382
  %v2384 = add i64 0, %v2209
  %v2385 = getelementptr inbounds float, ptr %v2383, i64 %v2384
  store float %v2381, ptr %v2385, align 4
  %v2386 = add nsw i64 %v2209, 1
  br label %b141
b143:
  %v2387 = add nsw i64 %v2207, 1
  br label %b138
b140:
  %v2388 = add i64 %v7, 0
  %v2389 = sdiv i64 %v2388, 1
  %v2390 = add i64 %v2, 1
  %v2391 = mul i64 %v2389, %v2
  %v2392 = sdiv i64 %v2391, %v3
  %v2393 = mul i64 %v2392, 1
  %v2394 = icmp slt i64 %v2393, %v7
  %v2395 = select i1 %v2394, i64 %v2393, i64 %v7
  %v2396 = mul i64 %v2389, %v2390
  %v2397 = sdiv i64 %v2396, %v3
  %v2398 = mul i64 %v2397, 1
  %v2399 = icmp slt i64 %v2398, %v7
  %v2400 = select i1 %v2399, i64 %v2398, i64 %v7
  br label %b147
b147:
  %v2401 = phi i64 [ %v2395, %b140 ], [ %v2660, %b155 ]
  %v2402 = icmp slt i64 %v2401, %v2400
  br i1 %v2402, label %b148, label %b149
b148:
  %v2403 = mul i64 %v2401, 8
  %v2404 = getelementptr inbounds float, ptr %v204, i64 %v2403
  br label %b150
b150:
  %v2405 = phi i64 [ 0, %b148 ], [ %v2408, %b151 ]
  %v2406 = icmp slt i64 %v2405, 8
  br i1 %v2406, label %b151, label %b152
b151:
  %v2407 = getelementptr inbounds float, ptr %v2404, i64 %v2405
  store float 0x0000000000000000, ptr %v2407, align 4
  %v2408 = add nsw i64 %v2405, 1
  br label %b150
b152:
  br label %b153
b153:
  %v2409 = phi i64 [ 0, %b152 ], [ %v2659, %b158 ]
  %v2410 = icmp slt i64 %v2409, 8
  br i1 %v2410, label %b154, label %b155
b154:
  br label %b156
b156:
  %v2411 = phi i64 [ 0, %b154 ], [ %v2658, %b157 ]
  %v2412 = icmp slt i64 %v2411, 8
  br i1 %v2412, label %b157, label %b158
b157:
  %v2413 = add i64 %v637, 1
  %v2414 = and i64 %v2413, 1
  %v2415 = mul i64 %v2414, %v7
  %v2416 = add i64 %v2415, %v2401
  %v2417 = mul i64 %v2416, 8
  %v2418 = getelementptr inbounds float, ptr %v46, i64 %v2417
  %v2419 = add i64 0, %v2409
  %v2420 = getelementptr inbounds float, ptr %v2418, i64 %v2419
  %v2421 = load float, ptr %v2420, align 4
  %v2422 = mul i64 %v2401, 8
  %v2423 = getelementptr inbounds float, ptr %v198, i64 %v2422
  %v2424 = add i64 0, %v2409
  %v2425 = getelementptr inbounds float, ptr %v2423, i64 %v2424
  %v2426 = load float, ptr %v2425, align 4
  %v2427 = fadd float %v2421, %v2426
  %v2428 = add i64 %v637, 0
  %v2429 = and i64 %v2428, %v342
  %v2430 = mul i64 %v2429, %v7
  %v2431 = add i64 %v2430, %v2401
  %v2432 = mul i64 %v2431, 1
  %v2433 = getelementptr inbounds float, ptr %v192, i64 %v2432
  %v2434 = getelementptr inbounds float, ptr %v2433, i64 0
  %v2435 = load float, ptr %v2434, align 4
  %v2436 = fdiv float %v2427, %v2435
  %v2437 = mul i64 %v2401, 1
  %v2438 = getelementptr inbounds float, ptr %v210, i64 %v2437
  %v2439 = getelementptr inbounds float, ptr %v2438, i64 0
  %v2440 = load float, ptr %v2439, align 4
  %v2441 = fadd float %v2436, %v2440
  %v2442 = add i64 %v637, 0
  %v2443 = and i64 %v2442, %v298
  %v2444 = mul i64 %v2443, %v7
  %v2445 = add i64 %v2444, %v2401
  %v2446 = mul i64 %v2445, 1
  %v2447 = getelementptr inbounds float, ptr %v148, i64 %v2446
  %v2448 = getelementptr inbounds float, ptr %v2447, i64 0
  %v2449 = load float, ptr %v2448, align 4
  %v2450 = call float @llvm.fabs.f32(float %v2449)
  %v2451 = fneg float %v2450
  %v2452 = fcmp olt float %v2451, 0xC05A400000000000
  %v2453 = select i1 %v2452, float 0xC05A400000000000, float %v2451
  %v2454 = call float @llvm.fmuladd.f32(float %v2453, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2455 = fsub float %v2454, 0x4168000000000000
  %v2456 = call float @llvm.fmuladd.f32(float %v2455, float 0xBFE62E4000000000, float %v2453)
  %v2457 = call float @llvm.fmuladd.f32(float %v2455, float 0xBEB7F7D1C0000000, float %v2456)
  %v2458 = bitcast float %v2454 to i32
  %v2459 = fmul float %v2457, %v2457
  %v2460 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2457, float 0x3F81227F40000000)
  %v2461 = call float @llvm.fmuladd.f32(float %v2460, float %v2457, float 0x3FA5556740000000)
  %v2462 = call float @llvm.fmuladd.f32(float %v2461, float %v2457, float 0x3FC5554B00000000)
  %v2463 = call float @llvm.fmuladd.f32(float %v2462, float %v2457, float 0x3FDFFFFFE0000000)
  %v2464 = call float @llvm.fmuladd.f32(float %v2459, float %v2463, float %v2457)
  %v2465 = sub i32 %v2458, 1262485250
  %v2466 = lshr i32 %v2465, 1
  %v2467 = sub i32 %v2465, %v2466
  %v2468 = shl i32 %v2466, 23
  %v2469 = bitcast i32 %v2468 to float
  %v2470 = shl i32 %v2467, 23
  %v2471 = bitcast i32 %v2470 to float
  %v2472 = fadd float %v2464, 0x3FF0000000000000
  %v2473 = fmul float %v2472, %v2469
  %v2474 = fmul float %v2473, %v2471
  %v2475 = fcmp ogt float %v2474, 0x3FDA8279A0000000
  %v2476 = call float @llvm.fmuladd.f32(float %v2474, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v2477 = select i1 %v2475, float %v2476, float %v2474
  %v2478 = select i1 %v2475, float 0x3FE62E4000000000, float 0x0000000000000000
  %v2479 = select i1 %v2475, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v2480 = fmul float %v2477, %v2477
  %v2481 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v2480, float 0xBFC0DA7220000000)
  %v2482 = call float @llvm.fmuladd.f32(float %v2481, float %v2480, float 0xBFC546EF00000000)
  %v2483 = call float @llvm.fmuladd.f32(float %v2482, float %v2480, float 0xBFD0002320000000)
  %v2484 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v2480, float 0x3FC22D90A0000000)
  %v2485 = call float @llvm.fmuladd.f32(float %v2484, float %v2480, float 0x3FC999FF60000000)
  %v2486 = call float @llvm.fmuladd.f32(float %v2485, float %v2480, float 0x3FD5555540000000)
  %v2487 = call float @llvm.fmuladd.f32(float %v2477, float %v2483, float %v2486)
  %v2488 = call float @llvm.fmuladd.f32(float %v2477, float %v2487, float 0xBFE0000000000000)
  %v2489 = fmul float %v2477, %v2477
  %v2490 = call float @llvm.fmuladd.f32(float %v2489, float %v2488, float %v2479)
  %v2491 = fadd float %v2490, %v2477
  %v2492 = fadd float %v2491, %v2478
  %v2493 = fcmp ogt float %v2449, 0x0000000000000000
  %v2494 = select i1 %v2493, float %v2449, float 0x0000000000000000
  %v2495 = fadd float %v2494, %v2492
  %v2496 = fadd float 0x3FF0000000000000, %v2495
  %v2497 = fmul float %v2441, %v2496
  %v2498 = fcmp oeq float %v2496, 0x0000000000000000
  %v2499 = select i1 %v2498, float 0x3FF0000000000000, float 0x0000000000000000
  %v2500 = add i64 %v637, 0
  %v2501 = and i64 %v2500, %v338
  %v2502 = mul i64 %v2501, %v7
  %v2503 = add i64 %v2502, %v2401
  %v2504 = mul i64 %v2503, 8
  %v2505 = getelementptr inbounds float, ptr %v188, i64 %v2504
  %v2506 = add i64 0, %v2409
  %v2507 = getelementptr inbounds float, ptr %v2505, i64 %v2506
  %v2508 = load float, ptr %v2507, align 4
  %v2509 = fcmp une float %v2499, 0x0000000000000000
  %v2510 = select i1 %v2509, float 0x3FF0000000000000, float %v2508
  %v2511 = fsub float %v2496, 0x3FF0000000000000
  %v2512 = call float @powf(float %v2510, float %v2511)
  %v2513 = fmul float %v2497, %v2512
  %v2514 = add i64 %v637, 0
  %v2515 = and i64 %v2514, %v296
  %v2516 = mul i64 %v2515, %v7
  %v2517 = add i64 %v2516, %v2401
  %v2518 = mul i64 %v2517, 1
  %v2519 = getelementptr inbounds float, ptr %v146, i64 %v2518
  %v2520 = getelementptr inbounds float, ptr %v2519, i64 0
  %v2521 = load float, ptr %v2520, align 4
  %v2522 = add i64 %v637, 0
  %v2523 = and i64 %v2522, %v294
  %v2524 = mul i64 %v2523, %v7
  %v2525 = add i64 %v2524, %v2401
  %v2526 = mul i64 %v2525, 1
  %v2527 = getelementptr inbounds float, ptr %v144, i64 %v2526
  %v2528 = getelementptr inbounds float, ptr %v2527, i64 0
  %v2529 = load float, ptr %v2528, align 4
  %v2530 = call float @llvm.fabs.f32(float %v2529)
  %v2531 = fneg float %v2530
  %v2532 = fcmp olt float %v2531, 0xC05A400000000000
  %v2533 = select i1 %v2532, float 0xC05A400000000000, float %v2531
  %v2534 = call float @llvm.fmuladd.f32(float %v2533, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2535 = fsub float %v2534, 0x4168000000000000
  %v2536 = call float @llvm.fmuladd.f32(float %v2535, float 0xBFE62E4000000000, float %v2533)
  %v2537 = call float @llvm.fmuladd.f32(float %v2535, float 0xBEB7F7D1C0000000, float %v2536)
  %v2538 = bitcast float %v2534 to i32
  %v2539 = fmul float %v2537, %v2537
  %v2540 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2537, float 0x3F81227F40000000)
  %v2541 = call float @llvm.fmuladd.f32(float %v2540, float %v2537, float 0x3FA5556740000000)
  %v2542 = call float @llvm.fmuladd.f32(float %v2541, float %v2537, float 0x3FC5554B00000000)
  %v2543 = call float @llvm.fmuladd.f32(float %v2542, float %v2537, float 0x3FDFFFFFE0000000)
  %v2544 = call float @llvm.fmuladd.f32(float %v2539, float %v2543, float %v2537)
  %v2545 = sub i32 %v2538, 1262485250
  %v2546 = lshr i32 %v2545, 1
  %v2547 = sub i32 %v2545, %v2546
  %v2548 = shl i32 %v2546, 23
  %v2549 = bitcast i32 %v2548 to float
  %v2550 = shl i32 %v2547, 23
  %v2551 = bitcast i32 %v2550 to float
  %v2552 = fadd float %v2544, 0x3FF0000000000000
  %v2553 = fmul float %v2552, %v2549
  %v2554 = fmul float %v2553, %v2551
  %v2555 = fcmp ogt float %v2554, 0x3FDA8279A0000000
  %v2556 = call float @llvm.fmuladd.f32(float %v2554, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v2557 = select i1 %v2555, float %v2556, float %v2554
  %v2558 = select i1 %v2555, float 0x3FE62E4000000000, float 0x0000000000000000
  %v2559 = select i1 %v2555, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v2560 = fmul float %v2557, %v2557
  %v2561 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v2560, float 0xBFC0DA7220000000)
  %v2562 = call float @llvm.fmuladd.f32(float %v2561, float %v2560, float 0xBFC546EF00000000)
  %v2563 = call float @llvm.fmuladd.f32(float %v2562, float %v2560, float 0xBFD0002320000000)
  %v2564 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v2560, float 0x3FC22D90A0000000)
  %v2565 = call float @llvm.fmuladd.f32(float %v2564, float %v2560, float 0x3FC999FF60000000)
  %v2566 = call float @llvm.fmuladd.f32(float %v2565, float %v2560, float 0x3FD5555540000000)
  %v2567 = call float @llvm.fmuladd.f32(float %v2557, float %v2563, float %v2566)
  %v2568 = call float @llvm.fmuladd.f32(float %v2557, float %v2567, float 0xBFE0000000000000)
  %v2569 = fmul float %v2557, %v2557
  %v2570 = call float @llvm.fmuladd.f32(float %v2569, float %v2568, float %v2559)
  %v2571 = fadd float %v2570, %v2557
  %v2572 = fadd float %v2571, %v2558
  %v2573 = fcmp ogt float %v2529, 0x0000000000000000
  %v2574 = select i1 %v2573, float %v2529, float 0x0000000000000000
  %v2575 = fadd float %v2574, %v2572
  %v2576 = add i64 %v637, 0
  %v2577 = and i64 %v2576, %v310
  %v2578 = mul i64 %v2577, %v7
  %v2579 = add i64 %v2578, %v2401
  %v2580 = mul i64 %v2579, 8
  %v2581 = getelementptr inbounds float, ptr %v160, i64 %v2580
  %v2582 = add i64 %v637, 0
  %v2583 = and i64 %v2582, %v318
  %v2584 = mul i64 %v2583, %v7
  %v2585 = add i64 %v2584, %v2401
  %v2586 = mul i64 %v2585, 1
  %v2587 = getelementptr inbounds float, ptr %v168, i64 %v2586
  %v2588 = getelementptr inbounds float, ptr %v2587, i64 0
  %v2589 = load float, ptr %v2588, align 4
  %v2590 = add i64 %v637, 0
  %v2591 = and i64 %v2590, %v330
  %v2592 = mul i64 %v2591, %v7
  %v2593 = add i64 %v2592, %v2401
  %v2594 = mul i64 %v2593, 1
  %v2595 = getelementptr inbounds float, ptr %v180, i64 %v2594
  %v2596 = getelementptr inbounds float, ptr %v2595, i64 0
  %v2597 = load float, ptr %v2596, align 4
  %v2598 = fsub float 0x3FF0000000000000, %v2521
  %v2599 = add i64 %v637, 0
  %v2600 = and i64 %v2599, %v250
  %v2601 = mul i64 %v2600, %v7
  %v2602 = add i64 %v2601, %v2401
  %v2603 = mul i64 %v2602, 8
  %v2604 = getelementptr inbounds float, ptr %v34, i64 %v2603
  %v2605 = mul i64 %v2409, 8
  %v2606 = add i64 0, %v2605
  %v2607 = add i64 %v2606, %v2411
  %v2608 = getelementptr inbounds float, ptr %v88, i64 %v2607
  %v2609 = load float, ptr %v2608, align 4
  %v2610 = add i64 0, %v2411
  %v2611 = getelementptr inbounds float, ptr %v2581, i64 %v2610
  %v2612 = load float, ptr %v2611, align 4
  %v2613 = fmul float %v2575, %v2612
  %v2614 = fsub float %v2613, %v2589
  %v2615 = fcmp olt float %v2614, 0xC05A400000000000
  %v2616 = select i1 %v2615, float 0xC05A400000000000, float %v2614
  %v2617 = fcmp ogt float %v2616, 0x4056400000000000
  %v2618 = select i1 %v2617, float 0x4056400000000000, float %v2616
  %v2619 = call float @llvm.fmuladd.f32(float %v2618, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2620 = fsub float %v2619, 0x4168000000000000
  %v2621 = call float @llvm.fmuladd.f32(float %v2620, float 0xBFE62E4000000000, float %v2618)
  %v2622 = call float @llvm.fmuladd.f32(float %v2620, float 0xBEB7F7D1C0000000, float %v2621)
  %v2623 = bitcast float %v2619 to i32
  %v2624 = fmul float %v2622, %v2622
  %v2625 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2622, float 0x3F81227F40000000)
  %v2626 = call float @llvm.fmuladd.f32(float %v2625, float %v2622, float 0x3FA5556740000000)
  %v2627 = call float @llvm.fmuladd.f32(float %v2626, float %v2622, float 0x3FC5554B00000000)
  %v2628 = call float @llvm.fmuladd.f32(float %v2627, float %v2622, float 0x3FDFFFFFE0000000)
  %v2629 = call float @llvm.fmuladd.f32(float %v2624, float %v2628, float %v2622)
  %v2630 = sub i32 %v2623, 1262485250
  %v2631 = lshr i32 %v2630, 1
  %v2632 = sub i32 %v2630, %v2631
  %v2633 = shl i32 %v2631, 23
  %v2634 = bitcast i32 %v2633 to float
  %v2635 = shl i32 %v2632, 23
  %v2636 = bitcast i32 %v2635 to float
  %v2637 = fadd float %v2629, 0x3FF0000000000000
  %v2638 = fmul float %v2637, %v2634
  %v2639 = fmul float %v2638, %v2636
  %v2640 = fdiv float %v2639, %v2597
  %v2641 = fmul float %v2521, %v2640
  %v2642 = add i64 0, %v2411
  %v2643 = getelementptr inbounds float, ptr %v2604, i64 %v2642
  %v2644 = load float, ptr %v2643, align 4
  %v2645 = fmul float %v2598, %v2644
  %v2646 = fadd float %v2641, %v2645
  %v2647 = fmul float %v2513, %v2646
  %v2648 = fptosi float %v2609 to i64
  %v2649 = icmp slt i64 %v2648, 0
  %v2650 = select i1 %v2649, i64 0, i64 %v2648
  %v2651 = icmp sgt i64 %v2650, 7
  %v2652 = select i1 %v2651, i64 7, i64 %v2650
  %v2653 = mul i64 %v2652, 1
  %v2654 = add i64 0, %v2653
  %v2655 = getelementptr inbounds float, ptr %v2404, i64 %v2654
  %v2656 = load float, ptr %v2655, align 4
  %v2657 = fadd float %v2656, %v2647
  store float %v2657, ptr %v2655, align 4
  %v2658 = add nsw i64 %v2411, 1
  br label %b156
b158:
  %v2659 = add nsw i64 %v2409, 1
  br label %b153
b155:
  %v2660 = add nsw i64 %v2401, 1
  br label %b147
b149:
  %v2662 = add i64 %v7, 0
  %v2663 = sdiv i64 %v2662, 1
  %v2664 = add i64 %v2, 1
  %v2665 = mul i64 %v2663, %v2
  %v2666 = sdiv i64 %v2665, %v3
  %v2667 = mul i64 %v2666, 1
  %v2668 = icmp slt i64 %v2667, %v7
  %v2669 = select i1 %v2668, i64 %v2667, i64 %v7
  %v2670 = mul i64 %v2663, %v2664
  %v2671 = sdiv i64 %v2670, %v3
  %v2672 = mul i64 %v2671, 1
  %v2673 = icmp slt i64 %v2672, %v7
  %v2674 = select i1 %v2673, i64 %v2672, i64 %v7
  br label %b159
b159:
  %v2675 = phi i64 [ %v2669, %b149 ], [ %v2823, %b164 ]
  %v2676 = icmp slt i64 %v2675, %v2674
  br i1 %v2676, label %b160, label %b161
b160:
  %v2677 = add i64 %v2675, 96
  %v2678 = icmp slt i64 %v2677, %v2674
  %v2679 = select i1 %v2678, i64 %v2677, i64 %v2674
  br label %b162
b162:
  %v2680 = phi i64 [ 0, %b160 ], [ %v2822, %b167 ]
  %v2681 = icmp slt i64 %v2680, 1
  br i1 %v2681, label %b163, label %b164
b163:
  %v2682 = sub i64 %v2679, %v2675
  %v2683 = sub i64 8, 1
  %v2684 = add i64 %v2682, %v2683
  %v2685 = sdiv i64 %v2684, 8
  br label %b165
b165:
  %v2686 = phi i64 [ 0, %b163 ], [ %v2821, %b174 ]
  %v2687 = icmp slt i64 %v2686, %v2685
  br i1 %v2687, label %b166, label %b167
b166:
  %v2688 = mul i64 %v2682, %v2686
  %v2689 = sdiv i64 %v2688, %v2685
  %v2690 = add i64 %v2675, %v2689
  %v2691 = add i64 %v2686, 1
  %v2692 = mul i64 %v2682, %v2691
  %v2693 = sdiv i64 %v2692, %v2685
  %v2694 = add i64 %v2675, %v2693
  %v2695 = mul i64 %v2680, 128
  %v2696 = getelementptr inbounds float, ptr %v491, i64 %v2695
  %v2697 = sub i64 %v2694, %v2690
  %v2698 = mul i64 %v2690, 8
  %v2699 = getelementptr inbounds float, ptr %v206, i64 %v2698
  %v2700 = getelementptr inbounds float, ptr %v2699, i64 0
  %v2701 = sub i64 %v2697, 1
  %v2702 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2701
  %v2703 = load ptr, ptr %v2702, align 4
  %v2704 = getelementptr inbounds float, ptr %v2661, i64 0
  %v2705 = icmp sgt i64 %v2697, 0
  br i1 %v2705, label %b168, label %b169
b168:
  call void %v2703(ptr %v2700, i64 8, ptr %v2696, i64 8, ptr %v2704, i64 16, i64 0)
  br label %b169
b169:
  %v2706 = add i64 %v2695, 64
  %v2707 = getelementptr inbounds float, ptr %v491, i64 %v2706
  %v2708 = sub i64 %v2694, %v2690
  %v2709 = mul i64 %v2690, 8
  %v2710 = getelementptr inbounds float, ptr %v204, i64 %v2709
  %v2711 = getelementptr inbounds float, ptr %v2710, i64 0
  %v2712 = sub i64 %v2708, 1
  %v2713 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2712
  %v2714 = load ptr, ptr %v2713, align 4
  %v2715 = getelementptr inbounds float, ptr %v2661, i64 8
  %v2716 = icmp sgt i64 %v2708, 0
  br i1 %v2716, label %b170, label %b171
b170:
  call void %v2714(ptr %v2711, i64 8, ptr %v2707, i64 8, ptr %v2715, i64 16, i64 0)
  br label %b171
b171:
  %v2717 = add i64 %v2706, 64
  br label %b172
b172:
  %v2718 = phi i64 [ %v2690, %b171 ], [ %v2820, %b177 ]
  %v2719 = icmp slt i64 %v2718, %v2694
  br i1 %v2719, label %b173, label %b174
b173:
  %v2720 = sub i64 %v2718, %v2690
  %v2721 = mul i64 %v2720, 16
  %v2722 = getelementptr inbounds float, ptr %v2661, i64 %v2721
  %v2723 = add i64 %v637, 0
  %v2724 = and i64 %v2723, %v324
  %v2725 = mul i64 %v2724, %v7
  %v2726 = add i64 %v2725, %v2718
  %v2727 = mul i64 %v2726, 1
  %v2728 = getelementptr inbounds float, ptr %v174, i64 %v2727
  %v2729 = getelementptr inbounds float, ptr %v2728, i64 0
  %v2730 = load float, ptr %v2729, align 4
  %v2731 = add i64 %v637, 0
  %v2732 = and i64 %v2731, %v328
  %v2733 = mul i64 %v2732, %v7
  %v2734 = add i64 %v2733, %v2718
  %v2735 = mul i64 %v2734, 3
  %v2736 = getelementptr inbounds float, ptr %v178, i64 %v2735
  %v2737 = add i64 %v637, 0
  %v2738 = and i64 %v2737, %v320
  %v2739 = mul i64 %v2738, %v7
  %v2740 = add i64 %v2739, %v2718
  %v2741 = mul i64 %v2740, 1
  %v2742 = getelementptr inbounds float, ptr %v170, i64 %v2741
  %v2743 = getelementptr inbounds float, ptr %v2742, i64 0
  %v2744 = load float, ptr %v2743, align 4
  %v2745 = add i64 %v637, 0
  %v2746 = and i64 %v2745, %v326
  %v2747 = mul i64 %v2746, %v7
  %v2748 = add i64 %v2747, %v2718
  %v2749 = mul i64 %v2748, 3
  %v2750 = getelementptr inbounds float, ptr %v176, i64 %v2749
  %v2751 = add i64 %v637, 0
  %v2752 = and i64 %v2751, %v348
  %v2753 = mul i64 %v2752, %v7
  %v2754 = add i64 %v2753, %v2718
  %v2755 = mul i64 %v2754, 3
  %v2756 = getelementptr inbounds float, ptr %v214, i64 %v2755
  %v2757 = add i64 %v637, 0
  %v2758 = and i64 %v2757, %v350
  %v2759 = mul i64 %v2758, %v7
  %v2760 = add i64 %v2759, %v2718
  %v2761 = mul i64 %v2760, 3
  %v2762 = getelementptr inbounds float, ptr %v216, i64 %v2761
  %v2763 = add i64 %v637, 0
  %v2764 = and i64 %v2763, %v352
  %v2765 = mul i64 %v2764, %v7
  %v2766 = add i64 %v2765, %v2718
  %v2767 = mul i64 %v2766, 3
  %v2768 = getelementptr inbounds float, ptr %v218, i64 %v2767
  %v2769 = add i64 %v637, 0
  %v2770 = and i64 %v2769, %v354
  %v2771 = mul i64 %v2770, %v7
  %v2772 = add i64 %v2771, %v2718
  %v2773 = mul i64 %v2772, 3
  %v2774 = getelementptr inbounds float, ptr %v220, i64 %v2773
  br label %b175
b175:
  %v2775 = phi i64 [ 0, %b173 ], [ %v2819, %b179 ]
  %v2776 = icmp slt i64 %v2775, 1
  br i1 %v2776, label %b176, label %b177
b176:
  %v2777 = mul i64 %v2680, 1
  %v2778 = add i64 %v2777, %v2775
  %v2779 = mul i64 %v2778, 8
  %v2780 = icmp eq i64 %v2779, 0
  br i1 %v2780, label %b178, label %b179
b178:
  %v2781 = icmp ult i64 3, 8
  %v2782 = select i1 %v2781, i64 3, i64 8
  %v2783 = trunc i64 %v2782 to i32
  %v2784 = insertelement <8 x i32> poison, i32 %v2783, i64 0
  %v2785 = shufflevector <8 x i32> %v2784, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2786 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2785
  %v2787 = add i64 0, %v2775
  %v2788 = mul i64 %v2787, 8
  %v2789 = getelementptr inbounds float, ptr %v2722, i64 %v2788
  %v2790 = load <8 x float>, ptr %v2789, align 4
  %v2791 = add i64 1, %v2775
  %v2792 = mul i64 %v2791, 8
  %v2793 = getelementptr inbounds float, ptr %v2722, i64 %v2792
  %v2794 = load <8 x float>, ptr %v2793, align 4
  %v2795 = insertelement <8 x float> poison, float %v2730, i64 0
  %v2796 = shufflevector <8 x float> %v2795, <8 x float> poison, <8 x i32> zeroinitializer
  %v2797 = fdiv <8 x float> %v2790, %v2796
  %v2798 = add i64 0, %v2779
  %v2799 = getelementptr inbounds float, ptr %v2736, i64 %v2798
  %v2800 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2799, <8 x i1> %v2786, <8 x float> zeroinitializer)
  %v2801 = fmul <8 x float> %v2790, %v2800
  %v2802 = fdiv <8 x float> %v2801, %v2796
  %v2803 = insertelement <8 x float> poison, float %v2744, i64 0
  %v2804 = shufflevector <8 x float> %v2803, <8 x float> poison, <8 x i32> zeroinitializer
  %v2805 = fdiv <8 x float> %v2794, %v2804
  %v2806 = add i64 0, %v2779
  %v2807 = getelementptr inbounds float, ptr %v2750, i64 %v2806
  %v2808 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2807, <8 x i1> %v2786, <8 x float> zeroinitializer)
  %v2809 = fmul <8 x float> %v2794, %v2808
  %v2810 = fdiv <8 x float> %v2809, %v2804
  %v2811 = add i64 0, %v2779
  %v2812 = getelementptr inbounds float, ptr %v2756, i64 %v2811
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2797, ptr align 4 %v2812, <8 x i1> %v2786)
  %v2813 = add i64 0, %v2779
  %v2814 = getelementptr inbounds float, ptr %v2762, i64 %v2813
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2802, ptr align 4 %v2814, <8 x i1> %v2786)
  %v2815 = add i64 0, %v2779
  %v2816 = getelementptr inbounds float, ptr %v2768, i64 %v2815
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2805, ptr align 4 %v2816, <8 x i1> %v2786)
  %v2817 = add i64 0, %v2779
  %v2818 = getelementptr inbounds float, ptr %v2774, i64 %v2817
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2810, ptr align 4 %v2818, <8 x i1> %v2786)
  br label %b179
b179:
  %v2819 = add nsw i64 %v2775, 1
  br label %b175
b177:
  %v2820 = add nsw i64 %v2718, 1
  br label %b172
b174:
  %v2821 = add nsw i64 %v2686, 1
  br label %b165
b167:
  %v2822 = add nsw i64 %v2680, 1
  br label %b162
b164:
  %v2823 = add nsw i64 %v2675, 96
  br label %b159
b161:
  %v2824 = add i64 %v7, 0
  %v2825 = sdiv i64 %v2824, 1
  %v2826 = add i64 %v2, 1
  %v2827 = mul i64 %v2825, %v2
  %v2828 = sdiv i64 %v2827, %v3
  %v2829 = mul i64 %v2828, 1
  %v2830 = icmp slt i64 %v2829, %v7
  %v2831 = select i1 %v2830, i64 %v2829, i64 %v7
  %v2832 = mul i64 %v2825, %v2826
  %v2833 = sdiv i64 %v2832, %v3
  %v2834 = mul i64 %v2833, 1
  %v2835 = icmp slt i64 %v2834, %v7
  %v2836 = select i1 %v2835, i64 %v2834, i64 %v7
  br label %b180
b180:
  %v2837 = phi i64 [ %v2831, %b161 ], [ %v2872, %b185 ]
  %v2838 = icmp slt i64 %v2837, %v2836
  br i1 %v2838, label %b181, label %b182
b181:
  br label %b183
b183:
  %v2839 = phi i64 [ 0, %b181 ], [ %v2858, %b184 ]
  %v2840 = phi <8 x float> [ splat (float 0x0000000000000000), %b181 ], [ %v2857, %b184 ]
  %v2841 = icmp slt i64 %v2839, 8
  br i1 %v2841, label %b184, label %b185
b184:
  %v2842 = mul i64 %v2837, 8
  %v2843 = getelementptr inbounds float, ptr %v202, i64 %v2842
  %v2844 = add i64 %v637, 0
  %v2845 = and i64 %v2844, %v252
  %v2846 = mul i64 %v2845, %v7
  %v2847 = add i64 %v2846, %v2837
  %v2848 = mul i64 %v2847, 8
  %v2849 = getelementptr inbounds float, ptr %v36, i64 %v2848
  %v2850 = add i64 0, %v2839
  %v2851 = getelementptr inbounds float, ptr %v2843, i64 %v2850
  %v2852 = load <8 x float>, ptr %v2851, align 4
  %v2853 = add i64 0, %v2839
  %v2854 = getelementptr inbounds float, ptr %v2849, i64 %v2853
  %v2855 = load <8 x float>, ptr %v2854, align 4
  %v2856 = fmul <8 x float> %v2852, %v2855
  %v2857 = fadd <8 x float> %v2840, %v2856
  %v2858 = add nsw i64 %v2839, 8
  br label %b183
b185:
  %v2859 = shufflevector <8 x float> %v2840, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2860 = shufflevector <8 x float> %v2840, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2861 = fadd <4 x float> %v2859, %v2860
  %v2862 = shufflevector <4 x float> %v2861, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2863 = shufflevector <4 x float> %v2861, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2864 = fadd <2 x float> %v2862, %v2863
  %v2865 = extractelement <2 x float> %v2864, i64 0
  %v2866 = extractelement <2 x float> %v2864, i64 1
  %v2867 = fadd float %v2865, %v2866
  %v2868 = fadd float %v2867, 0x0000000000000000
  %v2869 = mul i64 %v2837, 1
  %v2870 = getelementptr inbounds float, ptr %v210, i64 %v2869
  %v2871 = getelementptr inbounds float, ptr %v2870, i64 0
  store float %v2868, ptr %v2871, align 4
  %v2872 = add nsw i64 %v2837, 1
  br label %b180
b182:
  %v2873 = add i64 %v7, 0
  %v2874 = sdiv i64 %v2873, 1
  %v2875 = add i64 %v2, 1
  %v2876 = mul i64 %v2874, %v2
  %v2877 = sdiv i64 %v2876, %v3
  %v2878 = mul i64 %v2877, 1
  %v2879 = icmp slt i64 %v2878, %v7
  %v2880 = select i1 %v2879, i64 %v2878, i64 %v7
  %v2881 = mul i64 %v2874, %v2875
  %v2882 = sdiv i64 %v2881, %v3
  %v2883 = mul i64 %v2882, 1
  %v2884 = icmp slt i64 %v2883, %v7
  %v2885 = select i1 %v2884, i64 %v2883, i64 %v7
  br label %b186
b186:
  %v2886 = phi i64 [ %v2880, %b182 ], [ %v2938, %b187 ]
  %v2887 = icmp slt i64 %v2886, %v2885
  br i1 %v2887, label %b187, label %b188
b187:
  %v2888 = mul i64 %v2886, 8
  %v2889 = getelementptr inbounds float, ptr %v202, i64 %v2888
  %v2890 = add i64 %v637, 0
  %v2891 = and i64 %v2890, %v302
  %v2892 = mul i64 %v2891, %v7
  %v2893 = add i64 %v2892, %v2886
  %v2894 = mul i64 %v2893, 1
  %v2895 = getelementptr inbounds float, ptr %v152, i64 %v2894
  %v2896 = getelementptr inbounds float, ptr %v2895, i64 0
  %v2897 = load float, ptr %v2896, align 4
  %v2898 = fsub float 0x3FF0000000000000, %v2897
  %v2899 = mul i64 %v2886, 8
  %v2900 = getelementptr inbounds float, ptr %v200, i64 %v2899
  %v2901 = add i64 %v637, 0
  %v2902 = and i64 %v2901, %v296
  %v2903 = mul i64 %v2902, %v7
  %v2904 = add i64 %v2903, %v2886
  %v2905 = mul i64 %v2904, 1
  %v2906 = getelementptr inbounds float, ptr %v146, i64 %v2905
  %v2907 = getelementptr inbounds float, ptr %v2906, i64 0
  %v2908 = load float, ptr %v2907, align 4
  %v2909 = fsub float 0x3FF0000000000000, %v2908
  %v2910 = add i64 %v637, 0
  %v2911 = and i64 %v2910, 1
  %v2912 = mul i64 %v2911, %v7
  %v2913 = add i64 %v2912, %v2886
  %v2914 = mul i64 %v2913, 8
  %v2915 = getelementptr inbounds float, ptr %v48, i64 %v2914
  %v2916 = add i64 %v637, 0
  %v2917 = and i64 %v2916, 1
  %v2918 = mul i64 %v2917, %v7
  %v2919 = add i64 %v2918, %v2886
  %v2920 = mul i64 %v2919, 8
  %v2921 = getelementptr inbounds float, ptr %v46, i64 %v2920
  %v2922 = add i64 0, 0
  %v2923 = getelementptr inbounds float, ptr %v2889, i64 %v2922
  %v2924 = load <8 x float>, ptr %v2923, align 4
  %v2925 = insertelement <8 x float> poison, float %v2898, i64 0
  %v2926 = shufflevector <8 x float> %v2925, <8 x float> poison, <8 x i32> zeroinitializer
  %v2927 = fmul <8 x float> %v2924, %v2926
  %v2928 = add i64 0, 0
  %v2929 = getelementptr inbounds float, ptr %v2900, i64 %v2928
  %v2930 = load <8 x float>, ptr %v2929, align 4
  %v2931 = insertelement <8 x float> poison, float %v2909, i64 0
  %v2932 = shufflevector <8 x float> %v2931, <8 x float> poison, <8 x i32> zeroinitializer
  %v2933 = fmul <8 x float> %v2930, %v2932
  %v2934 = add i64 0, 0
  %v2935 = getelementptr inbounds float, ptr %v2915, i64 %v2934
  store <8 x float> %v2927, ptr %v2935, align 4
  %v2936 = add i64 0, 0
  %v2937 = getelementptr inbounds float, ptr %v2921, i64 %v2936
  store <8 x float> %v2933, ptr %v2937, align 4
  %v2938 = add nsw i64 %v2886, 1
  br label %b186
b188:
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
  br label %b189
b189:
  %v2952 = phi i64 [ %v2946, %b188 ], [ %v3091, %b194 ]
  %v2953 = icmp slt i64 %v2952, %v2951
  br i1 %v2953, label %b190, label %b191
b190:
  br label %b192
b192:
  %v2954 = phi i64 [ 0, %b190 ], [ %v3077, %b193 ]
  %v2955 = phi <8 x float> [ splat (float 0x0000000000000000), %b190 ], [ %v3076, %b193 ]
  %v2956 = icmp slt i64 %v2954, 8
  br i1 %v2956, label %b193, label %b194
b193:
  %v2957 = mul i64 %v2952, 8
  %v2958 = getelementptr inbounds float, ptr %v202, i64 %v2957
  %v2959 = add i64 %v637, 0
  %v2960 = and i64 %v2959, %v300
  %v2961 = mul i64 %v2960, %v7
  %v2962 = add i64 %v2961, %v2952
  %v2963 = mul i64 %v2962, 1
  %v2964 = getelementptr inbounds float, ptr %v150, i64 %v2963
  %v2965 = getelementptr inbounds float, ptr %v2964, i64 0
  %v2966 = load float, ptr %v2965, align 4
  %v2967 = call float @llvm.fabs.f32(float %v2966)
  %v2968 = fneg float %v2967
  %v2969 = fcmp olt float %v2968, 0xC05A400000000000
  %v2970 = select i1 %v2969, float 0xC05A400000000000, float %v2968
  %v2971 = call float @llvm.fmuladd.f32(float %v2970, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2972 = fsub float %v2971, 0x4168000000000000
  %v2973 = call float @llvm.fmuladd.f32(float %v2972, float 0xBFE62E4000000000, float %v2970)
  %v2974 = call float @llvm.fmuladd.f32(float %v2972, float 0xBEB7F7D1C0000000, float %v2973)
  %v2975 = bitcast float %v2971 to i32
  %v2976 = fmul float %v2974, %v2974
  %v2977 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2974, float 0x3F81227F40000000)
  %v2978 = call float @llvm.fmuladd.f32(float %v2977, float %v2974, float 0x3FA5556740000000)
  %v2979 = call float @llvm.fmuladd.f32(float %v2978, float %v2974, float 0x3FC5554B00000000)
  %v2980 = call float @llvm.fmuladd.f32(float %v2979, float %v2974, float 0x3FDFFFFFE0000000)
  %v2981 = call float @llvm.fmuladd.f32(float %v2976, float %v2980, float %v2974)
  %v2982 = sub i32 %v2975, 1262485250
  %v2983 = lshr i32 %v2982, 1
  %v2984 = sub i32 %v2982, %v2983
  %v2985 = shl i32 %v2983, 23
  %v2986 = bitcast i32 %v2985 to float
  %v2987 = shl i32 %v2984, 23
  %v2988 = bitcast i32 %v2987 to float
  %v2989 = fadd float %v2981, 0x3FF0000000000000
  %v2990 = fmul float %v2989, %v2986
  %v2991 = fmul float %v2990, %v2988
  %v2992 = fcmp ogt float %v2991, 0x3FDA8279A0000000
  %v2993 = call float @llvm.fmuladd.f32(float %v2991, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v2994 = select i1 %v2992, float %v2993, float %v2991
  %v2995 = select i1 %v2992, float 0x3FE62E4000000000, float 0x0000000000000000
  %v2996 = select i1 %v2992, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v2997 = fmul float %v2994, %v2994
  %v2998 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v2997, float 0xBFC0DA7220000000)
  %v2999 = call float @llvm.fmuladd.f32(float %v2998, float %v2997, float 0xBFC546EF00000000)
  %v3000 = call float @llvm.fmuladd.f32(float %v2999, float %v2997, float 0xBFD0002320000000)
  %v3001 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v2997, float 0x3FC22D90A0000000)
  %v3002 = call float @llvm.fmuladd.f32(float %v3001, float %v2997, float 0x3FC999FF60000000)
  %v3003 = call float @llvm.fmuladd.f32(float %v3002, float %v2997, float 0x3FD5555540000000)
  %v3004 = call float @llvm.fmuladd.f32(float %v2994, float %v3000, float %v3003)
  %v3005 = call float @llvm.fmuladd.f32(float %v2994, float %v3004, float 0xBFE0000000000000)
  %v3006 = fmul float %v2994, %v2994
  %v3007 = call float @llvm.fmuladd.f32(float %v3006, float %v3005, float %v2996)
  %v3008 = fadd float %v3007, %v2994
  %v3009 = fadd float %v3008, %v2995
  %v3010 = fcmp ogt float %v2966, 0x0000000000000000
  %v3011 = select i1 %v3010, float %v2966, float 0x0000000000000000
  %v3012 = fadd float %v3011, %v3009
  %v3013 = add i64 %v637, 0
  %v3014 = and i64 %v3013, %v312
  %v3015 = mul i64 %v3014, %v7
  %v3016 = add i64 %v3015, %v2952
  %v3017 = mul i64 %v3016, 8
  %v3018 = getelementptr inbounds float, ptr %v162, i64 %v3017
  %v3019 = add i64 %v637, 0
  %v3020 = and i64 %v3019, %v322
  %v3021 = mul i64 %v3020, %v7
  %v3022 = add i64 %v3021, %v2952
  %v3023 = mul i64 %v3022, 1
  %v3024 = getelementptr inbounds float, ptr %v172, i64 %v3023
  %v3025 = getelementptr inbounds float, ptr %v3024, i64 0
  %v3026 = load float, ptr %v3025, align 4
  %v3027 = add i64 %v637, 0
  %v3028 = and i64 %v3027, %v332
  %v3029 = mul i64 %v3028, %v7
  %v3030 = add i64 %v3029, %v2952
  %v3031 = mul i64 %v3030, 1
  %v3032 = getelementptr inbounds float, ptr %v182, i64 %v3031
  %v3033 = getelementptr inbounds float, ptr %v3032, i64 0
  %v3034 = load float, ptr %v3033, align 4
  %v3035 = add i64 0, %v2954
  %v3036 = getelementptr inbounds float, ptr %v2958, i64 %v3035
  %v3037 = load <8 x float>, ptr %v3036, align 4
  %v3038 = add i64 0, %v2954
  %v3039 = getelementptr inbounds float, ptr %v3018, i64 %v3038
  %v3040 = load <8 x float>, ptr %v3039, align 4
  %v3041 = insertelement <8 x float> poison, float %v3012, i64 0
  %v3042 = shufflevector <8 x float> %v3041, <8 x float> poison, <8 x i32> zeroinitializer
  %v3043 = fmul <8 x float> %v3042, %v3040
  %v3044 = insertelement <8 x float> poison, float %v3026, i64 0
  %v3045 = shufflevector <8 x float> %v3044, <8 x float> poison, <8 x i32> zeroinitializer
  %v3046 = fsub <8 x float> %v3043, %v3045
  %v3047 = fcmp olt <8 x float> %v3046, splat (float 0xC05A400000000000)
  %v3048 = select <8 x i1> %v3047, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3046
  %v3049 = fcmp ogt <8 x float> %v3048, splat (float 0x4056400000000000)
  %v3050 = select <8 x i1> %v3049, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3048
  %v3051 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3050, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3052 = fsub <8 x float> %v3051, splat (float 0x4168000000000000)
  %v3053 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3052, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3050)
  %v3054 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3052, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3053)
  %v3055 = bitcast <8 x float> %v3051 to <8 x i32>
  %v3056 = fmul <8 x float> %v3054, %v3054
  %v3057 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3054, <8 x float> splat (float 0x3F81227F40000000))
  %v3058 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3057, <8 x float> %v3054, <8 x float> splat (float 0x3FA5556740000000))
  %v3059 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3058, <8 x float> %v3054, <8 x float> splat (float 0x3FC5554B00000000))
  %v3060 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3059, <8 x float> %v3054, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3061 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3056, <8 x float> %v3060, <8 x float> %v3054)
  %v3062 = sub <8 x i32> %v3055, splat (i32 1262485250)
  %v3063 = lshr <8 x i32> %v3062, splat (i32 1)
  %v3064 = sub <8 x i32> %v3062, %v3063
  %v3065 = shl <8 x i32> %v3063, splat (i32 23)
  %v3066 = bitcast <8 x i32> %v3065 to <8 x float>
  %v3067 = shl <8 x i32> %v3064, splat (i32 23)
  %v3068 = bitcast <8 x i32> %v3067 to <8 x float>
  %v3069 = fadd <8 x float> %v3061, splat (float 0x3FF0000000000000)
  %v3070 = fmul <8 x float> %v3069, %v3066
  %v3071 = fmul <8 x float> %v3070, %v3068
  %v3072 = insertelement <8 x float> poison, float %v3034, i64 0
  %v3073 = shufflevector <8 x float> %v3072, <8 x float> poison, <8 x i32> zeroinitializer
  %v3074 = fdiv <8 x float> %v3071, %v3073
  %v3075 = fmul <8 x float> %v3037, %v3074
  %v3076 = fadd <8 x float> %v2955, %v3075
  %v3077 = add nsw i64 %v2954, 8
  br label %b192
b194:
  %v3078 = shufflevector <8 x float> %v2955, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3079 = shufflevector <8 x float> %v2955, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3080 = fadd <4 x float> %v3078, %v3079
  %v3081 = shufflevector <4 x float> %v3080, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3082 = shufflevector <4 x float> %v3080, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3083 = fadd <2 x float> %v3081, %v3082
  %v3084 = extractelement <2 x float> %v3083, i64 0
  %v3085 = extractelement <2 x float> %v3083, i64 1
  %v3086 = fadd float %v3084, %v3085
  %v3087 = fadd float %v3086, 0x0000000000000000
  %v3088 = mul i64 %v2952, 1
  %v3089 = getelementptr inbounds float, ptr %v222, i64 %v3088
  %v3090 = getelementptr inbounds float, ptr %v3089, i64 0
  store float %v3087, ptr %v3090, align 4
  %v3091 = add nsw i64 %v2952, 1
  br label %b189
b191:
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
  br label %b195
b195:
  %v3105 = phi i64 [ %v3099, %b191 ], [ %v3257, %b200 ]
  %v3106 = icmp slt i64 %v3105, %v3104
  br i1 %v3106, label %b196, label %b197
b196:
  br label %b198
b198:
  %v3107 = phi i64 [ 0, %b196 ], [ %v3243, %b199 ]
  %v3108 = phi <8 x float> [ splat (float 0x0000000000000000), %b196 ], [ %v3242, %b199 ]
  %v3109 = icmp slt i64 %v3107, 8
  br i1 %v3109, label %b199, label %b200
b199:
  %v3110 = mul i64 %v3105, 8
  %v3111 = getelementptr inbounds float, ptr %v202, i64 %v3110
  %v3112 = add i64 %v637, 0
  %v3113 = and i64 %v3112, %v302
  %v3114 = mul i64 %v3113, %v7
  %v3115 = add i64 %v3114, %v3105
  %v3116 = mul i64 %v3115, 1
  %v3117 = getelementptr inbounds float, ptr %v152, i64 %v3116
  %v3118 = getelementptr inbounds float, ptr %v3117, i64 0
  %v3119 = load float, ptr %v3118, align 4
  %v3120 = add i64 %v637, 0
  %v3121 = and i64 %v3120, %v300
  %v3122 = mul i64 %v3121, %v7
  %v3123 = add i64 %v3122, %v3105
  %v3124 = mul i64 %v3123, 1
  %v3125 = getelementptr inbounds float, ptr %v150, i64 %v3124
  %v3126 = getelementptr inbounds float, ptr %v3125, i64 0
  %v3127 = load float, ptr %v3126, align 4
  %v3128 = call float @llvm.fabs.f32(float %v3127)
  %v3129 = fneg float %v3128
  %v3130 = fcmp olt float %v3129, 0xC05A400000000000
  %v3131 = select i1 %v3130, float 0xC05A400000000000, float %v3129
  %v3132 = call float @llvm.fmuladd.f32(float %v3131, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3133 = fsub float %v3132, 0x4168000000000000
  %v3134 = call float @llvm.fmuladd.f32(float %v3133, float 0xBFE62E4000000000, float %v3131)
  %v3135 = call float @llvm.fmuladd.f32(float %v3133, float 0xBEB7F7D1C0000000, float %v3134)
  %v3136 = bitcast float %v3132 to i32
  %v3137 = fmul float %v3135, %v3135
  %v3138 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3135, float 0x3F81227F40000000)
  %v3139 = call float @llvm.fmuladd.f32(float %v3138, float %v3135, float 0x3FA5556740000000)
  %v3140 = call float @llvm.fmuladd.f32(float %v3139, float %v3135, float 0x3FC5554B00000000)
  %v3141 = call float @llvm.fmuladd.f32(float %v3140, float %v3135, float 0x3FDFFFFFE0000000)
  %v3142 = call float @llvm.fmuladd.f32(float %v3137, float %v3141, float %v3135)
  %v3143 = sub i32 %v3136, 1262485250
  %v3144 = lshr i32 %v3143, 1
  %v3145 = sub i32 %v3143, %v3144
  %v3146 = shl i32 %v3144, 23
  %v3147 = bitcast i32 %v3146 to float
  %v3148 = shl i32 %v3145, 23
  %v3149 = bitcast i32 %v3148 to float
  %v3150 = fadd float %v3142, 0x3FF0000000000000
  %v3151 = fmul float %v3150, %v3147
  %v3152 = fmul float %v3151, %v3149
  %v3153 = fcmp ogt float %v3152, 0x3FDA8279A0000000
  %v3154 = call float @llvm.fmuladd.f32(float %v3152, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v3155 = select i1 %v3153, float %v3154, float %v3152
  %v3156 = select i1 %v3153, float 0x3FE62E4000000000, float 0x0000000000000000
  %v3157 = select i1 %v3153, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v3158 = fmul float %v3155, %v3155
  %v3159 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v3158, float 0xBFC0DA7220000000)
  %v3160 = call float @llvm.fmuladd.f32(float %v3159, float %v3158, float 0xBFC546EF00000000)
  %v3161 = call float @llvm.fmuladd.f32(float %v3160, float %v3158, float 0xBFD0002320000000)
  %v3162 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v3158, float 0x3FC22D90A0000000)
  %v3163 = call float @llvm.fmuladd.f32(float %v3162, float %v3158, float 0x3FC999FF60000000)
  %v3164 = call float @llvm.fmuladd.f32(float %v3163, float %v3158, float 0x3FD5555540000000)
  %v3165 = call float @llvm.fmuladd.f32(float %v3155, float %v3161, float %v3164)
  %v3166 = call float @llvm.fmuladd.f32(float %v3155, float %v3165, float 0xBFE0000000000000)
  %v3167 = fmul float %v3155, %v3155
  %v3168 = call float @llvm.fmuladd.f32(float %v3167, float %v3166, float %v3157)
  %v3169 = fadd float %v3168, %v3155
  %v3170 = fadd float %v3169, %v3156
  %v3171 = fcmp ogt float %v3127, 0x0000000000000000
  %v3172 = select i1 %v3171, float %v3127, float 0x0000000000000000
  %v3173 = fadd float %v3172, %v3170
  %v3174 = add i64 %v637, 0
  %v3175 = and i64 %v3174, %v312
  %v3176 = mul i64 %v3175, %v7
  %v3177 = add i64 %v3176, %v3105
  %v3178 = mul i64 %v3177, 8
  %v3179 = getelementptr inbounds float, ptr %v162, i64 %v3178
  %v3180 = add i64 %v637, 0
  %v3181 = and i64 %v3180, %v322
  %v3182 = mul i64 %v3181, %v7
  %v3183 = add i64 %v3182, %v3105
  %v3184 = mul i64 %v3183, 1
  %v3185 = getelementptr inbounds float, ptr %v172, i64 %v3184
  %v3186 = getelementptr inbounds float, ptr %v3185, i64 0
  %v3187 = load float, ptr %v3186, align 4
  %v3188 = add i64 %v637, 0
  %v3189 = and i64 %v3188, %v332
  %v3190 = mul i64 %v3189, %v7
  %v3191 = add i64 %v3190, %v3105
  %v3192 = mul i64 %v3191, 1
  %v3193 = getelementptr inbounds float, ptr %v182, i64 %v3192
  %v3194 = getelementptr inbounds float, ptr %v3193, i64 0
  %v3195 = load float, ptr %v3194, align 4
  %v3196 = add i64 0, %v3107
  %v3197 = getelementptr inbounds float, ptr %v3111, i64 %v3196
  %v3198 = load <8 x float>, ptr %v3197, align 4
  %v3199 = insertelement <8 x float> poison, float %v3119, i64 0
  %v3200 = shufflevector <8 x float> %v3199, <8 x float> poison, <8 x i32> zeroinitializer
  %v3201 = fmul <8 x float> %v3198, %v3200
  %v3202 = add i64 0, %v3107
  %v3203 = getelementptr inbounds float, ptr %v3179, i64 %v3202
  %v3204 = load <8 x float>, ptr %v3203, align 4
  %v3205 = insertelement <8 x float> poison, float %v3173, i64 0
  %v3206 = shufflevector <8 x float> %v3205, <8 x float> poison, <8 x i32> zeroinitializer
  %v3207 = fmul <8 x float> %v3206, %v3204
  %v3208 = insertelement <8 x float> poison, float %v3187, i64 0
  %v3209 = shufflevector <8 x float> %v3208, <8 x float> poison, <8 x i32> zeroinitializer
  %v3210 = fsub <8 x float> %v3207, %v3209
  %v3211 = fcmp olt <8 x float> %v3210, splat (float 0xC05A400000000000)
  %v3212 = select <8 x i1> %v3211, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3210
  %v3213 = fcmp ogt <8 x float> %v3212, splat (float 0x4056400000000000)
  %v3214 = select <8 x i1> %v3213, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3212
  %v3215 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3214, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3216 = fsub <8 x float> %v3215, splat (float 0x4168000000000000)
  %v3217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3216, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3214)
  %v3218 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3216, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3217)
  %v3219 = bitcast <8 x float> %v3215 to <8 x i32>
  %v3220 = fmul <8 x float> %v3218, %v3218
  %v3221 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3218, <8 x float> splat (float 0x3F81227F40000000))
  %v3222 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3221, <8 x float> %v3218, <8 x float> splat (float 0x3FA5556740000000))
  %v3223 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3222, <8 x float> %v3218, <8 x float> splat (float 0x3FC5554B00000000))
  %v3224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3223, <8 x float> %v3218, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3225 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3220, <8 x float> %v3224, <8 x float> %v3218)
  %v3226 = sub <8 x i32> %v3219, splat (i32 1262485250)
  %v3227 = lshr <8 x i32> %v3226, splat (i32 1)
  %v3228 = sub <8 x i32> %v3226, %v3227
  %v3229 = shl <8 x i32> %v3227, splat (i32 23)
  %v3230 = bitcast <8 x i32> %v3229 to <8 x float>
  %v3231 = shl <8 x i32> %v3228, splat (i32 23)
  %v3232 = bitcast <8 x i32> %v3231 to <8 x float>
  %v3233 = fadd <8 x float> %v3225, splat (float 0x3FF0000000000000)
  %v3234 = fmul <8 x float> %v3233, %v3230
  %v3235 = fmul <8 x float> %v3234, %v3232
  %v3236 = insertelement <8 x float> poison, float %v3195, i64 0
  %v3237 = shufflevector <8 x float> %v3236, <8 x float> poison, <8 x i32> zeroinitializer
  %v3238 = fdiv <8 x float> %v3235, %v3237
  %v3239 = fmul <8 x float> %v3201, %v3238
  %v3240 = fdiv <8 x float> %v3239, %v3237
  %v3241 = fneg <8 x float> %v3240
  %v3242 = fadd <8 x float> %v3108, %v3241
  %v3243 = add nsw i64 %v3107, 8
  br label %b198
b200:
  %v3244 = shufflevector <8 x float> %v3108, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3245 = shufflevector <8 x float> %v3108, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3246 = fadd <4 x float> %v3244, %v3245
  %v3247 = shufflevector <4 x float> %v3246, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3248 = shufflevector <4 x float> %v3246, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3249 = fadd <2 x float> %v3247, %v3248
  %v3250 = extractelement <2 x float> %v3249, i64 0
  %v3251 = extractelement <2 x float> %v3249, i64 1
  %v3252 = fadd float %v3250, %v3251
  %v3253 = fadd float %v3252, 0x0000000000000000
  %v3254 = mul i64 %v3105, 1
  %v3255 = getelementptr inbounds float, ptr %v224, i64 %v3254
  %v3256 = getelementptr inbounds float, ptr %v3255, i64 0
  store float %v3253, ptr %v3256, align 4
  %v3257 = add nsw i64 %v3105, 1
  br label %b195
b197:
  %v3258 = add i64 %v7, 0
  %v3259 = sdiv i64 %v3258, 1
  %v3260 = add i64 %v2, 1
  %v3261 = mul i64 %v3259, %v2
  %v3262 = sdiv i64 %v3261, %v3
  %v3263 = mul i64 %v3262, 1
  %v3264 = icmp slt i64 %v3263, %v7
  %v3265 = select i1 %v3264, i64 %v3263, i64 %v7
  %v3266 = mul i64 %v3259, %v3260
  %v3267 = sdiv i64 %v3266, %v3
  %v3268 = mul i64 %v3267, 1
  %v3269 = icmp slt i64 %v3268, %v7
  %v3270 = select i1 %v3269, i64 %v3268, i64 %v7
  br label %b201
b201:
  %v3271 = phi i64 [ %v3265, %b197 ], [ %v3306, %b206 ]
  %v3272 = icmp slt i64 %v3271, %v3270
  br i1 %v3272, label %b202, label %b203
b202:
  br label %b204
b204:
  %v3273 = phi i64 [ 0, %b202 ], [ %v3292, %b205 ]
  %v3274 = phi <8 x float> [ splat (float 0x0000000000000000), %b202 ], [ %v3291, %b205 ]
  %v3275 = icmp slt i64 %v3273, 8
  br i1 %v3275, label %b205, label %b206
b205:
  %v3276 = mul i64 %v3271, 8
  %v3277 = getelementptr inbounds float, ptr %v200, i64 %v3276
  %v3278 = add i64 %v637, 0
  %v3279 = and i64 %v3278, %v250
  %v3280 = mul i64 %v3279, %v7
  %v3281 = add i64 %v3280, %v3271
  %v3282 = mul i64 %v3281, 8
  %v3283 = getelementptr inbounds float, ptr %v34, i64 %v3282
  %v3284 = add i64 0, %v3273
  %v3285 = getelementptr inbounds float, ptr %v3277, i64 %v3284
  %v3286 = load <8 x float>, ptr %v3285, align 4
  %v3287 = add i64 0, %v3273
  %v3288 = getelementptr inbounds float, ptr %v3283, i64 %v3287
  %v3289 = load <8 x float>, ptr %v3288, align 4
  %v3290 = fmul <8 x float> %v3286, %v3289
  %v3291 = fadd <8 x float> %v3274, %v3290
  %v3292 = add nsw i64 %v3273, 8
  br label %b204
b206:
  %v3293 = shufflevector <8 x float> %v3274, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3294 = shufflevector <8 x float> %v3274, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3295 = fadd <4 x float> %v3293, %v3294
  %v3296 = shufflevector <4 x float> %v3295, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3297 = shufflevector <4 x float> %v3295, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3298 = fadd <2 x float> %v3296, %v3297
  %v3299 = extractelement <2 x float> %v3298, i64 0
  %v3300 = extractelement <2 x float> %v3298, i64 1
  %v3301 = fadd float %v3299, %v3300
  %v3302 = fadd float %v3301, 0x0000000000000000
  %v3303 = mul i64 %v3271, 1
  %v3304 = getelementptr inbounds float, ptr %v226, i64 %v3303
  %v3305 = getelementptr inbounds float, ptr %v3304, i64 0
  store float %v3302, ptr %v3305, align 4
  %v3306 = add nsw i64 %v3271, 1
  br label %b201
b203:
  %v3307 = add i64 %v7, 0
  %v3308 = sdiv i64 %v3307, 1
  %v3309 = add i64 %v2, 1
  %v3310 = mul i64 %v3308, %v2
  %v3311 = sdiv i64 %v3310, %v3
  %v3312 = mul i64 %v3311, 1
  %v3313 = icmp slt i64 %v3312, %v7
  %v3314 = select i1 %v3313, i64 %v3312, i64 %v7
  %v3315 = mul i64 %v3308, %v3309
  %v3316 = sdiv i64 %v3315, %v3
  %v3317 = mul i64 %v3316, 1
  %v3318 = icmp slt i64 %v3317, %v7
  %v3319 = select i1 %v3318, i64 %v3317, i64 %v7
  br label %b207
b207:
  %v3320 = phi i64 [ %v3314, %b203 ], [ %v3459, %b212 ]
  %v3321 = icmp slt i64 %v3320, %v3319
  br i1 %v3321, label %b208, label %b209
b208:
  br label %b210
b210:
  %v3322 = phi i64 [ 0, %b208 ], [ %v3445, %b211 ]
  %v3323 = phi <8 x float> [ splat (float 0x0000000000000000), %b208 ], [ %v3444, %b211 ]
  %v3324 = icmp slt i64 %v3322, 8
  br i1 %v3324, label %b211, label %b212
b211:
  %v3325 = mul i64 %v3320, 8
  %v3326 = getelementptr inbounds float, ptr %v200, i64 %v3325
  %v3327 = add i64 %v637, 0
  %v3328 = and i64 %v3327, %v294
  %v3329 = mul i64 %v3328, %v7
  %v3330 = add i64 %v3329, %v3320
  %v3331 = mul i64 %v3330, 1
  %v3332 = getelementptr inbounds float, ptr %v144, i64 %v3331
  %v3333 = getelementptr inbounds float, ptr %v3332, i64 0
  %v3334 = load float, ptr %v3333, align 4
  %v3335 = call float @llvm.fabs.f32(float %v3334)
  %v3336 = fneg float %v3335
  %v3337 = fcmp olt float %v3336, 0xC05A400000000000
  %v3338 = select i1 %v3337, float 0xC05A400000000000, float %v3336
  %v3339 = call float @llvm.fmuladd.f32(float %v3338, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3340 = fsub float %v3339, 0x4168000000000000
  %v3341 = call float @llvm.fmuladd.f32(float %v3340, float 0xBFE62E4000000000, float %v3338)
  %v3342 = call float @llvm.fmuladd.f32(float %v3340, float 0xBEB7F7D1C0000000, float %v3341)
  %v3343 = bitcast float %v3339 to i32
  %v3344 = fmul float %v3342, %v3342
  %v3345 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3342, float 0x3F81227F40000000)
  %v3346 = call float @llvm.fmuladd.f32(float %v3345, float %v3342, float 0x3FA5556740000000)
  %v3347 = call float @llvm.fmuladd.f32(float %v3346, float %v3342, float 0x3FC5554B00000000)
  %v3348 = call float @llvm.fmuladd.f32(float %v3347, float %v3342, float 0x3FDFFFFFE0000000)
  %v3349 = call float @llvm.fmuladd.f32(float %v3344, float %v3348, float %v3342)
  %v3350 = sub i32 %v3343, 1262485250
  %v3351 = lshr i32 %v3350, 1
  %v3352 = sub i32 %v3350, %v3351
  %v3353 = shl i32 %v3351, 23
  %v3354 = bitcast i32 %v3353 to float
  %v3355 = shl i32 %v3352, 23
  %v3356 = bitcast i32 %v3355 to float
  %v3357 = fadd float %v3349, 0x3FF0000000000000
  %v3358 = fmul float %v3357, %v3354
  %v3359 = fmul float %v3358, %v3356
  %v3360 = fcmp ogt float %v3359, 0x3FDA8279A0000000
  %v3361 = call float @llvm.fmuladd.f32(float %v3359, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v3362 = select i1 %v3360, float %v3361, float %v3359
  %v3363 = select i1 %v3360, float 0x3FE62E4000000000, float 0x0000000000000000
  %v3364 = select i1 %v3360, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v3365 = fmul float %v3362, %v3362
  %v3366 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v3365, float 0xBFC0DA7220000000)
  %v3367 = call float @llvm.fmuladd.f32(float %v3366, float %v3365, float 0xBFC546EF00000000)
  %v3368 = call float @llvm.fmuladd.f32(float %v3367, float %v3365, float 0xBFD0002320000000)
  %v3369 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v3365, float 0x3FC22D90A0000000)
  %v3370 = call float @llvm.fmuladd.f32(float %v3369, float %v3365, float 0x3FC999FF60000000)
  %v3371 = call float @llvm.fmuladd.f32(float %v3370, float %v3365, float 0x3FD5555540000000)
  %v3372 = call float @llvm.fmuladd.f32(float %v3362, float %v3368, float %v3371)
  %v3373 = call float @llvm.fmuladd.f32(float %v3362, float %v3372, float 0xBFE0000000000000)
  %v3374 = fmul float %v3362, %v3362
  %v3375 = call float @llvm.fmuladd.f32(float %v3374, float %v3373, float %v3364)
  %v3376 = fadd float %v3375, %v3362
  %v3377 = fadd float %v3376, %v3363
  %v3378 = fcmp ogt float %v3334, 0x0000000000000000
  %v3379 = select i1 %v3378, float %v3334, float 0x0000000000000000
  %v3380 = fadd float %v3379, %v3377
  %v3381 = add i64 %v637, 0
  %v3382 = and i64 %v3381, %v310
  %v3383 = mul i64 %v3382, %v7
  %v3384 = add i64 %v3383, %v3320
  %v3385 = mul i64 %v3384, 8
  %v3386 = getelementptr inbounds float, ptr %v160, i64 %v3385
  %v3387 = add i64 %v637, 0
  %v3388 = and i64 %v3387, %v318
  %v3389 = mul i64 %v3388, %v7
  %v3390 = add i64 %v3389, %v3320
  %v3391 = mul i64 %v3390, 1
  %v3392 = getelementptr inbounds float, ptr %v168, i64 %v3391
  %v3393 = getelementptr inbounds float, ptr %v3392, i64 0
  %v3394 = load float, ptr %v3393, align 4
  %v3395 = add i64 %v637, 0
  %v3396 = and i64 %v3395, %v330
  %v3397 = mul i64 %v3396, %v7
  %v3398 = add i64 %v3397, %v3320
  %v3399 = mul i64 %v3398, 1
  %v3400 = getelementptr inbounds float, ptr %v180, i64 %v3399
  %v3401 = getelementptr inbounds float, ptr %v3400, i64 0
  %v3402 = load float, ptr %v3401, align 4
  %v3403 = add i64 0, %v3322
  %v3404 = getelementptr inbounds float, ptr %v3326, i64 %v3403
  %v3405 = load <8 x float>, ptr %v3404, align 4
  %v3406 = add i64 0, %v3322
  %v3407 = getelementptr inbounds float, ptr %v3386, i64 %v3406
  %v3408 = load <8 x float>, ptr %v3407, align 4
  %v3409 = insertelement <8 x float> poison, float %v3380, i64 0
  %v3410 = shufflevector <8 x float> %v3409, <8 x float> poison, <8 x i32> zeroinitializer
  %v3411 = fmul <8 x float> %v3410, %v3408
  %v3412 = insertelement <8 x float> poison, float %v3394, i64 0
  %v3413 = shufflevector <8 x float> %v3412, <8 x float> poison, <8 x i32> zeroinitializer
  %v3414 = fsub <8 x float> %v3411, %v3413
  %v3415 = fcmp olt <8 x float> %v3414, splat (float 0xC05A400000000000)
  %v3416 = select <8 x i1> %v3415, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3414
  %v3417 = fcmp ogt <8 x float> %v3416, splat (float 0x4056400000000000)
  %v3418 = select <8 x i1> %v3417, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3416
  %v3419 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3418, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3420 = fsub <8 x float> %v3419, splat (float 0x4168000000000000)
  %v3421 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3420, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3418)
  %v3422 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3420, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3421)
  %v3423 = bitcast <8 x float> %v3419 to <8 x i32>
  %v3424 = fmul <8 x float> %v3422, %v3422
  %v3425 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3422, <8 x float> splat (float 0x3F81227F40000000))
  %v3426 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3425, <8 x float> %v3422, <8 x float> splat (float 0x3FA5556740000000))
  %v3427 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3426, <8 x float> %v3422, <8 x float> splat (float 0x3FC5554B00000000))
  %v3428 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3427, <8 x float> %v3422, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3429 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3424, <8 x float> %v3428, <8 x float> %v3422)
  %v3430 = sub <8 x i32> %v3423, splat (i32 1262485250)
  %v3431 = lshr <8 x i32> %v3430, splat (i32 1)
  %v3432 = sub <8 x i32> %v3430, %v3431
  %v3433 = shl <8 x i32> %v3431, splat (i32 23)
  %v3434 = bitcast <8 x i32> %v3433 to <8 x float>
  %v3435 = shl <8 x i32> %v3432, splat (i32 23)
  %v3436 = bitcast <8 x i32> %v3435 to <8 x float>
  %v3437 = fadd <8 x float> %v3429, splat (float 0x3FF0000000000000)
  %v3438 = fmul <8 x float> %v3437, %v3434
  %v3439 = fmul <8 x float> %v3438, %v3436
  %v3440 = insertelement <8 x float> poison, float %v3402, i64 0
  %v3441 = shufflevector <8 x float> %v3440, <8 x float> poison, <8 x i32> zeroinitializer
  %v3442 = fdiv <8 x float> %v3439, %v3441
  %v3443 = fmul <8 x float> %v3405, %v3442
  %v3444 = fadd <8 x float> %v3323, %v3443
  %v3445 = add nsw i64 %v3322, 8
  br label %b210
b212:
  %v3446 = shufflevector <8 x float> %v3323, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3447 = shufflevector <8 x float> %v3323, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3448 = fadd <4 x float> %v3446, %v3447
  %v3449 = shufflevector <4 x float> %v3448, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3450 = shufflevector <4 x float> %v3448, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3451 = fadd <2 x float> %v3449, %v3450
  %v3452 = extractelement <2 x float> %v3451, i64 0
  %v3453 = extractelement <2 x float> %v3451, i64 1
  %v3454 = fadd float %v3452, %v3453
  %v3455 = fadd float %v3454, 0x0000000000000000
  %v3456 = mul i64 %v3320, 1
  %v3457 = getelementptr inbounds float, ptr %v228, i64 %v3456
  %v3458 = getelementptr inbounds float, ptr %v3457, i64 0
  store float %v3455, ptr %v3458, align 4
  %v3459 = add nsw i64 %v3320, 1
  br label %b207
b209:
  %v3460 = add i64 %v7, 0
  %v3461 = sdiv i64 %v3460, 1
  %v3462 = add i64 %v2, 1
  %v3463 = mul i64 %v3461, %v2
  %v3464 = sdiv i64 %v3463, %v3
  %v3465 = mul i64 %v3464, 1
  %v3466 = icmp slt i64 %v3465, %v7
  %v3467 = select i1 %v3466, i64 %v3465, i64 %v7
  %v3468 = mul i64 %v3461, %v3462
  %v3469 = sdiv i64 %v3468, %v3
  %v3470 = mul i64 %v3469, 1
  %v3471 = icmp slt i64 %v3470, %v7
  %v3472 = select i1 %v3471, i64 %v3470, i64 %v7
  br label %b213
b213:
  %v3473 = phi i64 [ %v3467, %b209 ], [ %v3625, %b218 ]
  %v3474 = icmp slt i64 %v3473, %v3472
  br i1 %v3474, label %b214, label %b215
b214:
  br label %b216
b216:
  %v3475 = phi i64 [ 0, %b214 ], [ %v3611, %b217 ]
  %v3476 = phi <8 x float> [ splat (float 0x0000000000000000), %b214 ], [ %v3610, %b217 ]
  %v3477 = icmp slt i64 %v3475, 8
  br i1 %v3477, label %b217, label %b218
b217:
  %v3478 = mul i64 %v3473, 8
  %v3479 = getelementptr inbounds float, ptr %v200, i64 %v3478
  %v3480 = add i64 %v637, 0
  %v3481 = and i64 %v3480, %v296
  %v3482 = mul i64 %v3481, %v7
  %v3483 = add i64 %v3482, %v3473
  %v3484 = mul i64 %v3483, 1
  %v3485 = getelementptr inbounds float, ptr %v146, i64 %v3484
  %v3486 = getelementptr inbounds float, ptr %v3485, i64 0
  %v3487 = load float, ptr %v3486, align 4
  %v3488 = add i64 %v637, 0
  %v3489 = and i64 %v3488, %v294
  %v3490 = mul i64 %v3489, %v7
  %v3491 = add i64 %v3490, %v3473
  %v3492 = mul i64 %v3491, 1
  %v3493 = getelementptr inbounds float, ptr %v144, i64 %v3492
  %v3494 = getelementptr inbounds float, ptr %v3493, i64 0
  %v3495 = load float, ptr %v3494, align 4
  %v3496 = call float @llvm.fabs.f32(float %v3495)
  %v3497 = fneg float %v3496
  %v3498 = fcmp olt float %v3497, 0xC05A400000000000
  %v3499 = select i1 %v3498, float 0xC05A400000000000, float %v3497
  %v3500 = call float @llvm.fmuladd.f32(float %v3499, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3501 = fsub float %v3500, 0x4168000000000000
  %v3502 = call float @llvm.fmuladd.f32(float %v3501, float 0xBFE62E4000000000, float %v3499)
  %v3503 = call float @llvm.fmuladd.f32(float %v3501, float 0xBEB7F7D1C0000000, float %v3502)
  %v3504 = bitcast float %v3500 to i32
  %v3505 = fmul float %v3503, %v3503
  %v3506 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3503, float 0x3F81227F40000000)
  %v3507 = call float @llvm.fmuladd.f32(float %v3506, float %v3503, float 0x3FA5556740000000)
  %v3508 = call float @llvm.fmuladd.f32(float %v3507, float %v3503, float 0x3FC5554B00000000)
  %v3509 = call float @llvm.fmuladd.f32(float %v3508, float %v3503, float 0x3FDFFFFFE0000000)
  %v3510 = call float @llvm.fmuladd.f32(float %v3505, float %v3509, float %v3503)
  %v3511 = sub i32 %v3504, 1262485250
  %v3512 = lshr i32 %v3511, 1
  %v3513 = sub i32 %v3511, %v3512
  %v3514 = shl i32 %v3512, 23
  %v3515 = bitcast i32 %v3514 to float
  %v3516 = shl i32 %v3513, 23
  %v3517 = bitcast i32 %v3516 to float
  %v3518 = fadd float %v3510, 0x3FF0000000000000
  %v3519 = fmul float %v3518, %v3515
  %v3520 = fmul float %v3519, %v3517
  %v3521 = fcmp ogt float %v3520, 0x3FDA8279A0000000
  %v3522 = call float @llvm.fmuladd.f32(float %v3520, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v3523 = select i1 %v3521, float %v3522, float %v3520
  %v3524 = select i1 %v3521, float 0x3FE62E4000000000, float 0x0000000000000000
  %v3525 = select i1 %v3521, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v3526 = fmul float %v3523, %v3523
  %v3527 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v3526, float 0xBFC0DA7220000000)
  %v3528 = call float @llvm.fmuladd.f32(float %v3527, float %v3526, float 0xBFC546EF00000000)
  %v3529 = call float @llvm.fmuladd.f32(float %v3528, float %v3526, float 0xBFD0002320000000)
  %v3530 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v3526, float 0x3FC22D90A0000000)
  %v3531 = call float @llvm.fmuladd.f32(float %v3530, float %v3526, float 0x3FC999FF60000000)
  %v3532 = call float @llvm.fmuladd.f32(float %v3531, float %v3526, float 0x3FD5555540000000)
  %v3533 = call float @llvm.fmuladd.f32(float %v3523, float %v3529, float %v3532)
  %v3534 = call float @llvm.fmuladd.f32(float %v3523, float %v3533, float 0xBFE0000000000000)
  %v3535 = fmul float %v3523, %v3523
  %v3536 = call float @llvm.fmuladd.f32(float %v3535, float %v3534, float %v3525)
  %v3537 = fadd float %v3536, %v3523
  %v3538 = fadd float %v3537, %v3524
  %v3539 = fcmp ogt float %v3495, 0x0000000000000000
  %v3540 = select i1 %v3539, float %v3495, float 0x0000000000000000
  %v3541 = fadd float %v3540, %v3538
  %v3542 = add i64 %v637, 0
  %v3543 = and i64 %v3542, %v310
  %v3544 = mul i64 %v3543, %v7
  %v3545 = add i64 %v3544, %v3473
  %v3546 = mul i64 %v3545, 8
  %v3547 = getelementptr inbounds float, ptr %v160, i64 %v3546
  %v3548 = add i64 %v637, 0
  %v3549 = and i64 %v3548, %v318
  %v3550 = mul i64 %v3549, %v7
  %v3551 = add i64 %v3550, %v3473
  %v3552 = mul i64 %v3551, 1
  %v3553 = getelementptr inbounds float, ptr %v168, i64 %v3552
  %v3554 = getelementptr inbounds float, ptr %v3553, i64 0
  %v3555 = load float, ptr %v3554, align 4
  %v3556 = add i64 %v637, 0
  %v3557 = and i64 %v3556, %v330
  %v3558 = mul i64 %v3557, %v7
  %v3559 = add i64 %v3558, %v3473
  %v3560 = mul i64 %v3559, 1
  %v3561 = getelementptr inbounds float, ptr %v180, i64 %v3560
  %v3562 = getelementptr inbounds float, ptr %v3561, i64 0
  %v3563 = load float, ptr %v3562, align 4
  %v3564 = add i64 0, %v3475
  %v3565 = getelementptr inbounds float, ptr %v3479, i64 %v3564
  %v3566 = load <8 x float>, ptr %v3565, align 4
  %v3567 = insertelement <8 x float> poison, float %v3487, i64 0
  %v3568 = shufflevector <8 x float> %v3567, <8 x float> poison, <8 x i32> zeroinitializer
  %v3569 = fmul <8 x float> %v3566, %v3568
  %v3570 = add i64 0, %v3475
  %v3571 = getelementptr inbounds float, ptr %v3547, i64 %v3570
  %v3572 = load <8 x float>, ptr %v3571, align 4
  %v3573 = insertelement <8 x float> poison, float %v3541, i64 0
  %v3574 = shufflevector <8 x float> %v3573, <8 x float> poison, <8 x i32> zeroinitializer
  %v3575 = fmul <8 x float> %v3574, %v3572
  %v3576 = insertelement <8 x float> poison, float %v3555, i64 0
  %v3577 = shufflevector <8 x float> %v3576, <8 x float> poison, <8 x i32> zeroinitializer
  %v3578 = fsub <8 x float> %v3575, %v3577
  %v3579 = fcmp olt <8 x float> %v3578, splat (float 0xC05A400000000000)
  %v3580 = select <8 x i1> %v3579, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3578
  %v3581 = fcmp ogt <8 x float> %v3580, splat (float 0x4056400000000000)
  %v3582 = select <8 x i1> %v3581, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3580
  %v3583 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3582, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3584 = fsub <8 x float> %v3583, splat (float 0x4168000000000000)
  %v3585 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3584, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3582)
  %v3586 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3584, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3585)
  %v3587 = bitcast <8 x float> %v3583 to <8 x i32>
  %v3588 = fmul <8 x float> %v3586, %v3586
  %v3589 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3586, <8 x float> splat (float 0x3F81227F40000000))
  %v3590 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3589, <8 x float> %v3586, <8 x float> splat (float 0x3FA5556740000000))
  %v3591 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3590, <8 x float> %v3586, <8 x float> splat (float 0x3FC5554B00000000))
  %v3592 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3591, <8 x float> %v3586, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3593 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3588, <8 x float> %v3592, <8 x float> %v3586)
  %v3594 = sub <8 x i32> %v3587, splat (i32 1262485250)
  %v3595 = lshr <8 x i32> %v3594, splat (i32 1)
  %v3596 = sub <8 x i32> %v3594, %v3595
  %v3597 = shl <8 x i32> %v3595, splat (i32 23)
  %v3598 = bitcast <8 x i32> %v3597 to <8 x float>
  %v3599 = shl <8 x i32> %v3596, splat (i32 23)
  %v3600 = bitcast <8 x i32> %v3599 to <8 x float>
  %v3601 = fadd <8 x float> %v3593, splat (float 0x3FF0000000000000)
  %v3602 = fmul <8 x float> %v3601, %v3598
  %v3603 = fmul <8 x float> %v3602, %v3600
  %v3604 = insertelement <8 x float> poison, float %v3563, i64 0
  %v3605 = shufflevector <8 x float> %v3604, <8 x float> poison, <8 x i32> zeroinitializer
  %v3606 = fdiv <8 x float> %v3603, %v3605
  %v3607 = fmul <8 x float> %v3569, %v3606
  %v3608 = fdiv <8 x float> %v3607, %v3605
  %v3609 = fneg <8 x float> %v3608
  %v3610 = fadd <8 x float> %v3476, %v3609
  %v3611 = add nsw i64 %v3475, 8
  br label %b216
b218:
  %v3612 = shufflevector <8 x float> %v3476, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3613 = shufflevector <8 x float> %v3476, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3614 = fadd <4 x float> %v3612, %v3613
  %v3615 = shufflevector <4 x float> %v3614, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3616 = shufflevector <4 x float> %v3614, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3617 = fadd <2 x float> %v3615, %v3616
  %v3618 = extractelement <2 x float> %v3617, i64 0
  %v3619 = extractelement <2 x float> %v3617, i64 1
  %v3620 = fadd float %v3618, %v3619
  %v3621 = fadd float %v3620, 0x0000000000000000
  %v3622 = mul i64 %v3473, 1
  %v3623 = getelementptr inbounds float, ptr %v230, i64 %v3622
  %v3624 = getelementptr inbounds float, ptr %v3623, i64 0
  store float %v3621, ptr %v3624, align 4
  %v3625 = add nsw i64 %v3473, 1
  br label %b213
b215:
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
  br label %b219
b219:
  %v3639 = phi i64 [ %v3633, %b215 ], [ %v3660, %b224 ]
  %v3640 = icmp slt i64 %v3639, %v3638
  br i1 %v3640, label %b220, label %b221
b220:
  br label %b222
b222:
  %v3641 = phi i64 [ 0, %b220 ], [ %v3655, %b223 ]
  %v3642 = phi float [ 0x0000000000000000, %b220 ], [ %v3654, %b223 ]
  %v3643 = icmp slt i64 %v3641, 3
  br i1 %v3643, label %b223, label %b224
b223:
  %v3644 = add i64 %v637, 0
  %v3645 = and i64 %v3644, %v350
  %v3646 = mul i64 %v3645, %v7
  %v3647 = add i64 %v3646, %v3639
  %v3648 = mul i64 %v3647, 3
  %v3649 = getelementptr inbounds float, ptr %v216, i64 %v3648
  %v3650 = add i64 0, %v3641
  %v3651 = getelementptr inbounds float, ptr %v3649, i64 %v3650
  %v3652 = load float, ptr %v3651, align 4
  %v3653 = fneg float %v3652
  %v3654 = fadd float %v3642, %v3653
  %v3655 = add nsw i64 %v3641, 1
  br label %b222
b224:
  %v3656 = fadd float %v3642, 0x0000000000000000
  %v3657 = mul i64 %v3639, 1
  %v3658 = getelementptr inbounds float, ptr %v232, i64 %v3657
  %v3659 = getelementptr inbounds float, ptr %v3658, i64 0
  store float %v3656, ptr %v3659, align 4
  %v3660 = add nsw i64 %v3639, 1
  br label %b219
b221:
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
  br label %b225
b225:
  %v3674 = phi i64 [ %v3668, %b221 ], [ %v3832, %b230 ]
  %v3675 = icmp slt i64 %v3674, %v3673
  br i1 %v3675, label %b226, label %b227
b226:
  br label %b228
b228:
  %v3676 = phi i64 [ 0, %b226 ], [ %v3818, %b229 ]
  %v3677 = phi <8 x float> [ splat (float 0x0000000000000000), %b226 ], [ %v3817, %b229 ]
  %v3678 = icmp slt i64 %v3676, 8
  br i1 %v3678, label %b229, label %b230
b229:
  %v3679 = mul i64 %v3674, 8
  %v3680 = getelementptr inbounds float, ptr %v202, i64 %v3679
  %v3681 = add i64 %v637, 0
  %v3682 = and i64 %v3681, %v302
  %v3683 = mul i64 %v3682, %v7
  %v3684 = add i64 %v3683, %v3674
  %v3685 = mul i64 %v3684, 1
  %v3686 = getelementptr inbounds float, ptr %v152, i64 %v3685
  %v3687 = getelementptr inbounds float, ptr %v3686, i64 0
  %v3688 = load float, ptr %v3687, align 4
  %v3689 = add i64 %v637, 0
  %v3690 = and i64 %v3689, %v332
  %v3691 = mul i64 %v3690, %v7
  %v3692 = add i64 %v3691, %v3674
  %v3693 = mul i64 %v3692, 1
  %v3694 = getelementptr inbounds float, ptr %v182, i64 %v3693
  %v3695 = getelementptr inbounds float, ptr %v3694, i64 0
  %v3696 = load float, ptr %v3695, align 4
  %v3697 = mul i64 %v3674, 1
  %v3698 = getelementptr inbounds float, ptr %v224, i64 %v3697
  %v3699 = getelementptr inbounds float, ptr %v3698, i64 0
  %v3700 = load float, ptr %v3699, align 4
  %v3701 = add i64 %v637, 0
  %v3702 = and i64 %v3701, %v300
  %v3703 = mul i64 %v3702, %v7
  %v3704 = add i64 %v3703, %v3674
  %v3705 = mul i64 %v3704, 1
  %v3706 = getelementptr inbounds float, ptr %v150, i64 %v3705
  %v3707 = getelementptr inbounds float, ptr %v3706, i64 0
  %v3708 = load float, ptr %v3707, align 4
  %v3709 = call float @llvm.fabs.f32(float %v3708)
  %v3710 = fneg float %v3709
  %v3711 = fcmp olt float %v3710, 0xC05A400000000000
  %v3712 = select i1 %v3711, float 0xC05A400000000000, float %v3710
  %v3713 = call float @llvm.fmuladd.f32(float %v3712, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3714 = fsub float %v3713, 0x4168000000000000
  %v3715 = call float @llvm.fmuladd.f32(float %v3714, float 0xBFE62E4000000000, float %v3712)
  %v3716 = call float @llvm.fmuladd.f32(float %v3714, float 0xBEB7F7D1C0000000, float %v3715)
  %v3717 = bitcast float %v3713 to i32
  %v3718 = fmul float %v3716, %v3716
  %v3719 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3716, float 0x3F81227F40000000)
  %v3720 = call float @llvm.fmuladd.f32(float %v3719, float %v3716, float 0x3FA5556740000000)
  %v3721 = call float @llvm.fmuladd.f32(float %v3720, float %v3716, float 0x3FC5554B00000000)
  %v3722 = call float @llvm.fmuladd.f32(float %v3721, float %v3716, float 0x3FDFFFFFE0000000)
  %v3723 = call float @llvm.fmuladd.f32(float %v3718, float %v3722, float %v3716)
  %v3724 = sub i32 %v3717, 1262485250
  %v3725 = lshr i32 %v3724, 1
  %v3726 = sub i32 %v3724, %v3725
  %v3727 = shl i32 %v3725, 23
  %v3728 = bitcast i32 %v3727 to float
  %v3729 = shl i32 %v3726, 23
  %v3730 = bitcast i32 %v3729 to float
  %v3731 = fadd float %v3723, 0x3FF0000000000000
  %v3732 = fmul float %v3731, %v3728
  %v3733 = fmul float %v3732, %v3730
  %v3734 = fcmp ogt float %v3733, 0x3FDA8279A0000000
  %v3735 = call float @llvm.fmuladd.f32(float %v3733, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v3736 = select i1 %v3734, float %v3735, float %v3733
  %v3737 = select i1 %v3734, float 0x3FE62E4000000000, float 0x0000000000000000
  %v3738 = select i1 %v3734, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v3739 = fmul float %v3736, %v3736
  %v3740 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v3739, float 0xBFC0DA7220000000)
  %v3741 = call float @llvm.fmuladd.f32(float %v3740, float %v3739, float 0xBFC546EF00000000)
  %v3742 = call float @llvm.fmuladd.f32(float %v3741, float %v3739, float 0xBFD0002320000000)
  %v3743 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v3739, float 0x3FC22D90A0000000)
  %v3744 = call float @llvm.fmuladd.f32(float %v3743, float %v3739, float 0x3FC999FF60000000)
  %v3745 = call float @llvm.fmuladd.f32(float %v3744, float %v3739, float 0x3FD5555540000000)
  %v3746 = call float @llvm.fmuladd.f32(float %v3736, float %v3742, float %v3745)
  %v3747 = call float @llvm.fmuladd.f32(float %v3736, float %v3746, float 0xBFE0000000000000)
  %v3748 = fmul float %v3736, %v3736
  %v3749 = call float @llvm.fmuladd.f32(float %v3748, float %v3747, float %v3738)
  %v3750 = fadd float %v3749, %v3736
  %v3751 = fadd float %v3750, %v3737
  %v3752 = fcmp ogt float %v3708, 0x0000000000000000
  %v3753 = select i1 %v3752, float %v3708, float 0x0000000000000000
  %v3754 = fadd float %v3753, %v3751
  %v3755 = add i64 %v637, 0
  %v3756 = and i64 %v3755, %v312
  %v3757 = mul i64 %v3756, %v7
  %v3758 = add i64 %v3757, %v3674
  %v3759 = mul i64 %v3758, 8
  %v3760 = getelementptr inbounds float, ptr %v162, i64 %v3759
  %v3761 = add i64 %v637, 0
  %v3762 = and i64 %v3761, %v322
  %v3763 = mul i64 %v3762, %v7
  %v3764 = add i64 %v3763, %v3674
  %v3765 = mul i64 %v3764, 1
  %v3766 = getelementptr inbounds float, ptr %v172, i64 %v3765
  %v3767 = getelementptr inbounds float, ptr %v3766, i64 0
  %v3768 = load float, ptr %v3767, align 4
  %v3769 = add i64 0, %v3676
  %v3770 = getelementptr inbounds float, ptr %v3680, i64 %v3769
  %v3771 = load <8 x float>, ptr %v3770, align 4
  %v3772 = insertelement <8 x float> poison, float %v3688, i64 0
  %v3773 = shufflevector <8 x float> %v3772, <8 x float> poison, <8 x i32> zeroinitializer
  %v3774 = fmul <8 x float> %v3771, %v3773
  %v3775 = insertelement <8 x float> poison, float %v3696, i64 0
  %v3776 = shufflevector <8 x float> %v3775, <8 x float> poison, <8 x i32> zeroinitializer
  %v3777 = fdiv <8 x float> %v3774, %v3776
  %v3778 = insertelement <8 x float> poison, float %v3700, i64 0
  %v3779 = shufflevector <8 x float> %v3778, <8 x float> poison, <8 x i32> zeroinitializer
  %v3780 = fadd <8 x float> %v3777, %v3779
  %v3781 = add i64 0, %v3676
  %v3782 = getelementptr inbounds float, ptr %v3760, i64 %v3781
  %v3783 = load <8 x float>, ptr %v3782, align 4
  %v3784 = insertelement <8 x float> poison, float %v3754, i64 0
  %v3785 = shufflevector <8 x float> %v3784, <8 x float> poison, <8 x i32> zeroinitializer
  %v3786 = fmul <8 x float> %v3785, %v3783
  %v3787 = insertelement <8 x float> poison, float %v3768, i64 0
  %v3788 = shufflevector <8 x float> %v3787, <8 x float> poison, <8 x i32> zeroinitializer
  %v3789 = fsub <8 x float> %v3786, %v3788
  %v3790 = fcmp olt <8 x float> %v3789, splat (float 0xC05A400000000000)
  %v3791 = select <8 x i1> %v3790, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3789
  %v3792 = fcmp ogt <8 x float> %v3791, splat (float 0x4056400000000000)
  %v3793 = select <8 x i1> %v3792, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3791
  %v3794 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3793, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3795 = fsub <8 x float> %v3794, splat (float 0x4168000000000000)
  %v3796 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3795, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3793)
  %v3797 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3795, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3796)
  %v3798 = bitcast <8 x float> %v3794 to <8 x i32>
  %v3799 = fmul <8 x float> %v3797, %v3797
  %v3800 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3797, <8 x float> splat (float 0x3F81227F40000000))
  %v3801 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3800, <8 x float> %v3797, <8 x float> splat (float 0x3FA5556740000000))
  %v3802 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3801, <8 x float> %v3797, <8 x float> splat (float 0x3FC5554B00000000))
  %v3803 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3802, <8 x float> %v3797, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3804 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3799, <8 x float> %v3803, <8 x float> %v3797)
  %v3805 = sub <8 x i32> %v3798, splat (i32 1262485250)
  %v3806 = lshr <8 x i32> %v3805, splat (i32 1)
  %v3807 = sub <8 x i32> %v3805, %v3806
  %v3808 = shl <8 x i32> %v3806, splat (i32 23)
  %v3809 = bitcast <8 x i32> %v3808 to <8 x float>
  %v3810 = shl <8 x i32> %v3807, splat (i32 23)
  %v3811 = bitcast <8 x i32> %v3810 to <8 x float>
  %v3812 = fadd <8 x float> %v3804, splat (float 0x3FF0000000000000)
  %v3813 = fmul <8 x float> %v3812, %v3809
  %v3814 = fmul <8 x float> %v3813, %v3811
  %v3815 = fmul <8 x float> %v3780, %v3814
  %v3816 = fmul <8 x float> %v3815, %v3783
  %v3817 = fadd <8 x float> %v3677, %v3816
  %v3818 = add nsw i64 %v3676, 8
  br label %b228
b230:
  %v3819 = shufflevector <8 x float> %v3677, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3820 = shufflevector <8 x float> %v3677, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3821 = fadd <4 x float> %v3819, %v3820
  %v3822 = shufflevector <4 x float> %v3821, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3823 = shufflevector <4 x float> %v3821, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3824 = fadd <2 x float> %v3822, %v3823
  %v3825 = extractelement <2 x float> %v3824, i64 0
  %v3826 = extractelement <2 x float> %v3824, i64 1
  %v3827 = fadd float %v3825, %v3826
  %v3828 = fadd float %v3827, 0x0000000000000000
  %v3829 = mul i64 %v3674, 1
  %v3830 = getelementptr inbounds float, ptr %v234, i64 %v3829
  %v3831 = getelementptr inbounds float, ptr %v3830, i64 0
  store float %v3828, ptr %v3831, align 4
  %v3832 = add nsw i64 %v3674, 1
  br label %b225
b227:
  %v3833 = add i64 %v7, 0
  %v3834 = sdiv i64 %v3833, 1
  %v3835 = add i64 %v2, 1
  %v3836 = mul i64 %v3834, %v2
  %v3837 = sdiv i64 %v3836, %v3
  %v3838 = mul i64 %v3837, 1
  %v3839 = icmp slt i64 %v3838, %v7
  %v3840 = select i1 %v3839, i64 %v3838, i64 %v7
  %v3841 = mul i64 %v3834, %v3835
  %v3842 = sdiv i64 %v3841, %v3
  %v3843 = mul i64 %v3842, 1
  %v3844 = icmp slt i64 %v3843, %v7
  %v3845 = select i1 %v3844, i64 %v3843, i64 %v7
  br label %b231
b231:
  %v3846 = phi i64 [ %v3840, %b227 ], [ %v4049, %b236 ]
  %v3847 = icmp slt i64 %v3846, %v3845
  br i1 %v3847, label %b232, label %b233
b232:
  br label %b234
b234:
  %v3848 = phi i64 [ 0, %b232 ], [ %v4035, %b235 ]
  %v3849 = phi <8 x float> [ splat (float 0x0000000000000000), %b232 ], [ %v4034, %b235 ]
  %v3850 = icmp slt i64 %v3848, 8
  br i1 %v3850, label %b235, label %b236
b235:
  %v3851 = mul i64 %v3846, 8
  %v3852 = getelementptr inbounds float, ptr %v202, i64 %v3851
  %v3853 = add i64 %v637, 0
  %v3854 = and i64 %v3853, %v302
  %v3855 = mul i64 %v3854, %v7
  %v3856 = add i64 %v3855, %v3846
  %v3857 = mul i64 %v3856, 1
  %v3858 = getelementptr inbounds float, ptr %v152, i64 %v3857
  %v3859 = getelementptr inbounds float, ptr %v3858, i64 0
  %v3860 = load float, ptr %v3859, align 4
  %v3861 = add i64 %v637, 0
  %v3862 = and i64 %v3861, %v332
  %v3863 = mul i64 %v3862, %v7
  %v3864 = add i64 %v3863, %v3846
  %v3865 = mul i64 %v3864, 1
  %v3866 = getelementptr inbounds float, ptr %v182, i64 %v3865
  %v3867 = getelementptr inbounds float, ptr %v3866, i64 0
  %v3868 = load float, ptr %v3867, align 4
  %v3869 = mul i64 %v3846, 1
  %v3870 = getelementptr inbounds float, ptr %v224, i64 %v3869
  %v3871 = getelementptr inbounds float, ptr %v3870, i64 0
  %v3872 = load float, ptr %v3871, align 4
  %v3873 = add i64 %v637, 0
  %v3874 = and i64 %v3873, %v300
  %v3875 = mul i64 %v3874, %v7
  %v3876 = add i64 %v3875, %v3846
  %v3877 = mul i64 %v3876, 1
  %v3878 = getelementptr inbounds float, ptr %v150, i64 %v3877
  %v3879 = getelementptr inbounds float, ptr %v3878, i64 0
  %v3880 = load float, ptr %v3879, align 4
  %v3881 = call float @llvm.fabs.f32(float %v3880)
  %v3882 = fneg float %v3881
  %v3883 = fcmp olt float %v3882, 0xC05A400000000000
  %v3884 = select i1 %v3883, float 0xC05A400000000000, float %v3882
  %v3885 = call float @llvm.fmuladd.f32(float %v3884, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3886 = fsub float %v3885, 0x4168000000000000
  %v3887 = call float @llvm.fmuladd.f32(float %v3886, float 0xBFE62E4000000000, float %v3884)
  %v3888 = call float @llvm.fmuladd.f32(float %v3886, float 0xBEB7F7D1C0000000, float %v3887)
  %v3889 = bitcast float %v3885 to i32
  %v3890 = fmul float %v3888, %v3888
  %v3891 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3888, float 0x3F81227F40000000)
  %v3892 = call float @llvm.fmuladd.f32(float %v3891, float %v3888, float 0x3FA5556740000000)
  %v3893 = call float @llvm.fmuladd.f32(float %v3892, float %v3888, float 0x3FC5554B00000000)
  %v3894 = call float @llvm.fmuladd.f32(float %v3893, float %v3888, float 0x3FDFFFFFE0000000)
  %v3895 = call float @llvm.fmuladd.f32(float %v3890, float %v3894, float %v3888)
  %v3896 = sub i32 %v3889, 1262485250
  %v3897 = lshr i32 %v3896, 1
  %v3898 = sub i32 %v3896, %v3897
  %v3899 = shl i32 %v3897, 23
  %v3900 = bitcast i32 %v3899 to float
  %v3901 = shl i32 %v3898, 23
  %v3902 = bitcast i32 %v3901 to float
  %v3903 = fadd float %v3895, 0x3FF0000000000000
  %v3904 = fmul float %v3903, %v3900
  %v3905 = fmul float %v3904, %v3902
  %v3906 = fcmp ogt float %v3905, 0x3FDA8279A0000000
  %v3907 = call float @llvm.fmuladd.f32(float %v3905, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v3908 = select i1 %v3906, float %v3907, float %v3905
  %v3909 = select i1 %v3906, float 0x3FE62E4000000000, float 0x0000000000000000
  %v3910 = select i1 %v3906, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v3911 = fmul float %v3908, %v3908
  %v3912 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v3911, float 0xBFC0DA7220000000)
  %v3913 = call float @llvm.fmuladd.f32(float %v3912, float %v3911, float 0xBFC546EF00000000)
  %v3914 = call float @llvm.fmuladd.f32(float %v3913, float %v3911, float 0xBFD0002320000000)
  %v3915 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v3911, float 0x3FC22D90A0000000)
  %v3916 = call float @llvm.fmuladd.f32(float %v3915, float %v3911, float 0x3FC999FF60000000)
  %v3917 = call float @llvm.fmuladd.f32(float %v3916, float %v3911, float 0x3FD5555540000000)
  %v3918 = call float @llvm.fmuladd.f32(float %v3908, float %v3914, float %v3917)
  %v3919 = call float @llvm.fmuladd.f32(float %v3908, float %v3918, float 0xBFE0000000000000)
  %v3920 = fmul float %v3908, %v3908
  %v3921 = call float @llvm.fmuladd.f32(float %v3920, float %v3919, float %v3910)
  %v3922 = fadd float %v3921, %v3908
  %v3923 = fadd float %v3922, %v3909
  %v3924 = fcmp ogt float %v3880, 0x0000000000000000
  %v3925 = select i1 %v3924, float %v3880, float 0x0000000000000000
  %v3926 = fadd float %v3925, %v3923
  %v3927 = add i64 %v637, 0
  %v3928 = and i64 %v3927, %v312
  %v3929 = mul i64 %v3928, %v7
  %v3930 = add i64 %v3929, %v3846
  %v3931 = mul i64 %v3930, 8
  %v3932 = getelementptr inbounds float, ptr %v162, i64 %v3931
  %v3933 = add i64 %v637, 0
  %v3934 = and i64 %v3933, %v322
  %v3935 = mul i64 %v3934, %v7
  %v3936 = add i64 %v3935, %v3846
  %v3937 = mul i64 %v3936, 1
  %v3938 = getelementptr inbounds float, ptr %v172, i64 %v3937
  %v3939 = getelementptr inbounds float, ptr %v3938, i64 0
  %v3940 = load float, ptr %v3939, align 4
  %v3941 = add i64 %v637, 0
  %v3942 = and i64 %v3941, %v280
  %v3943 = mul i64 %v3942, %v7
  %v3944 = add i64 %v3943, %v3846
  %v3945 = mul i64 %v3944, 8
  %v3946 = getelementptr inbounds float, ptr %v106, i64 %v3945
  %v3947 = add i64 %v637, 0
  %v3948 = and i64 %v3947, %v308
  %v3949 = mul i64 %v3948, %v7
  %v3950 = add i64 %v3949, %v3846
  %v3951 = mul i64 %v3950, 1
  %v3952 = getelementptr inbounds float, ptr %v158, i64 %v3951
  %v3953 = getelementptr inbounds float, ptr %v3952, i64 0
  %v3954 = load float, ptr %v3953, align 4
  %v3955 = fcmp ogt float %v3954, 0x0000000000000000
  %v3956 = select i1 %v3955, float 0x3FF0000000000000, float 0x0000000000000000
  %v3957 = fcmp une float %v3956, 0x0000000000000000
  %v3958 = select i1 %v3957, float %v3954, float 0x3FF0000000000000
  %v3959 = call float @llvm.sqrt.f32(float %v3958)
  %v3960 = fcmp une float %v3956, 0x0000000000000000
  %v3961 = select i1 %v3960, float %v3959, float 0x0000000000000000
  %v3962 = add i64 0, %v3848
  %v3963 = getelementptr inbounds float, ptr %v3852, i64 %v3962
  %v3964 = load <8 x float>, ptr %v3963, align 4
  %v3965 = insertelement <8 x float> poison, float %v3860, i64 0
  %v3966 = shufflevector <8 x float> %v3965, <8 x float> poison, <8 x i32> zeroinitializer
  %v3967 = fmul <8 x float> %v3964, %v3966
  %v3968 = insertelement <8 x float> poison, float %v3868, i64 0
  %v3969 = shufflevector <8 x float> %v3968, <8 x float> poison, <8 x i32> zeroinitializer
  %v3970 = fdiv <8 x float> %v3967, %v3969
  %v3971 = insertelement <8 x float> poison, float %v3872, i64 0
  %v3972 = shufflevector <8 x float> %v3971, <8 x float> poison, <8 x i32> zeroinitializer
  %v3973 = fadd <8 x float> %v3970, %v3972
  %v3974 = add i64 0, %v3848
  %v3975 = getelementptr inbounds float, ptr %v3932, i64 %v3974
  %v3976 = load <8 x float>, ptr %v3975, align 4
  %v3977 = insertelement <8 x float> poison, float %v3926, i64 0
  %v3978 = shufflevector <8 x float> %v3977, <8 x float> poison, <8 x i32> zeroinitializer
  %v3979 = fmul <8 x float> %v3978, %v3976
  %v3980 = insertelement <8 x float> poison, float %v3940, i64 0
  %v3981 = shufflevector <8 x float> %v3980, <8 x float> poison, <8 x i32> zeroinitializer
  %v3982 = fsub <8 x float> %v3979, %v3981
  %v3983 = fcmp olt <8 x float> %v3982, splat (float 0xC05A400000000000)
  %v3984 = select <8 x i1> %v3983, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3982
  %v3985 = fcmp ogt <8 x float> %v3984, splat (float 0x4056400000000000)
  %v3986 = select <8 x i1> %v3985, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3984
  %v3987 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3986, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3988 = fsub <8 x float> %v3987, splat (float 0x4168000000000000)
  %v3989 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3988, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3986)
  %v3990 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3988, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3989)
  %v3991 = bitcast <8 x float> %v3987 to <8 x i32>
  %v3992 = fmul <8 x float> %v3990, %v3990
  %v3993 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3990, <8 x float> splat (float 0x3F81227F40000000))
  %v3994 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3993, <8 x float> %v3990, <8 x float> splat (float 0x3FA5556740000000))
  %v3995 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3994, <8 x float> %v3990, <8 x float> splat (float 0x3FC5554B00000000))
  %v3996 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3995, <8 x float> %v3990, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3997 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3992, <8 x float> %v3996, <8 x float> %v3990)
  %v3998 = sub <8 x i32> %v3991, splat (i32 1262485250)
  %v3999 = lshr <8 x i32> %v3998, splat (i32 1)
  %v4000 = sub <8 x i32> %v3998, %v3999
  %v4001 = shl <8 x i32> %v3999, splat (i32 23)
  %v4002 = bitcast <8 x i32> %v4001 to <8 x float>
  %v4003 = shl <8 x i32> %v4000, splat (i32 23)
  %v4004 = bitcast <8 x i32> %v4003 to <8 x float>
  %v4005 = fadd <8 x float> %v3997, splat (float 0x3FF0000000000000)
  %v4006 = fmul <8 x float> %v4005, %v4002
  %v4007 = fmul <8 x float> %v4006, %v4004
  %v4008 = fmul <8 x float> %v3973, %v4007
  %v4009 = fmul <8 x float> %v4008, %v3978
  %v4010 = fmul <8 x float> %v4009, %v3976
  %v4011 = add i64 0, %v3848
  %v4012 = getelementptr inbounds float, ptr %v3946, i64 %v4011
  %v4013 = load <8 x float>, ptr %v4012, align 4
  %v4014 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v4015 = shufflevector <8 x float> %v4014, <8 x float> poison, <8 x i32> zeroinitializer
  %v4016 = fcmp ogt <8 x float> %v4013, %v4015
  %v4017 = select <8 x i1> %v4016, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v4018 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v4019 = shufflevector <8 x float> %v4018, <8 x float> poison, <8 x i32> zeroinitializer
  %v4020 = fcmp une <8 x float> %v4017, splat (float 0x0000000000000000)
  %v4021 = select <8 x i1> %v4020, <8 x float> %v4013, <8 x float> %v4019
  %v4022 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v4021)
  %v4023 = fcmp une <8 x float> %v4017, splat (float 0x0000000000000000)
  %v4024 = select <8 x i1> %v4023, <8 x float> %v4022, <8 x float> %v4015
  %v4025 = insertelement <8 x float> poison, float %v3961, i64 0
  %v4026 = shufflevector <8 x float> %v4025, <8 x float> poison, <8 x i32> zeroinitializer
  %v4027 = fmul <8 x float> %v4024, %v4026
  %v4028 = insertelement <8 x float> poison, float 0x3C9CD2B2A0000000, i64 0
  %v4029 = shufflevector <8 x float> %v4028, <8 x float> poison, <8 x i32> zeroinitializer
  %v4030 = fadd <8 x float> %v4027, %v4029
  %v4031 = fdiv <8 x float> %v4010, %v4030
  %v4032 = fmul <8 x float> %v4031, %v4024
  %v4033 = fneg <8 x float> %v4032
  %v4034 = fadd <8 x float> %v3849, %v4033
  %v4035 = add nsw i64 %v3848, 8
  br label %b234
b236:
  %v4036 = shufflevector <8 x float> %v3849, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4037 = shufflevector <8 x float> %v3849, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4038 = fadd <4 x float> %v4036, %v4037
  %v4039 = shufflevector <4 x float> %v4038, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4040 = shufflevector <4 x float> %v4038, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4041 = fadd <2 x float> %v4039, %v4040
  %v4042 = extractelement <2 x float> %v4041, i64 0
  %v4043 = extractelement <2 x float> %v4041, i64 1
  %v4044 = fadd float %v4042, %v4043
  %v4045 = fadd float %v4044, 0x0000000000000000
  %v4046 = mul i64 %v3846, 1
  %v4047 = getelementptr inbounds float, ptr %v236, i64 %v4046
  %v4048 = getelementptr inbounds float, ptr %v4047, i64 0
  store float %v4045, ptr %v4048, align 4
  %v4049 = add nsw i64 %v3846, 1
  br label %b231
b233:
  %v4050 = add i64 %v7, 0
  %v4051 = sdiv i64 %v4050, 1
  %v4052 = add i64 %v2, 1
  %v4053 = mul i64 %v4051, %v2
  %v4054 = sdiv i64 %v4053, %v3
  %v4055 = mul i64 %v4054, 1
  %v4056 = icmp slt i64 %v4055, %v7
  %v4057 = select i1 %v4056, i64 %v4055, i64 %v7
  %v4058 = mul i64 %v4051, %v4052
  %v4059 = sdiv i64 %v4058, %v3
  %v4060 = mul i64 %v4059, 1
  %v4061 = icmp slt i64 %v4060, %v7
  %v4062 = select i1 %v4061, i64 %v4060, i64 %v7
  br label %b237
b237:
  %v4063 = phi i64 [ %v4057, %b233 ], [ %v4250, %b242 ]
  %v4064 = icmp slt i64 %v4063, %v4062
  br i1 %v4064, label %b238, label %b239
b238:
  br label %b240
b240:
  %v4065 = phi i64 [ 0, %b238 ], [ %v4245, %b241 ]
  %v4066 = phi <8 x float> [ splat (float 0x0000000000000000), %b238 ], [ %v4244, %b241 ]
  %v4067 = icmp slt i64 %v4065, 8
  br i1 %v4067, label %b241, label %b242
b241:
  %v4068 = mul i64 %v4063, 8
  %v4069 = getelementptr inbounds float, ptr %v202, i64 %v4068
  %v4070 = add i64 0, %v4065
  %v4071 = getelementptr inbounds float, ptr %v4069, i64 %v4070
  %v4072 = load float, ptr %v4071, align 4
  %v4073 = add i64 %v637, 0
  %v4074 = and i64 %v4073, %v302
  %v4075 = mul i64 %v4074, %v7
  %v4076 = add i64 %v4075, %v4063
  %v4077 = mul i64 %v4076, 1
  %v4078 = getelementptr inbounds float, ptr %v152, i64 %v4077
  %v4079 = getelementptr inbounds float, ptr %v4078, i64 0
  %v4080 = load float, ptr %v4079, align 4
  %v4081 = fmul float %v4072, %v4080
  %v4082 = add i64 %v637, 0
  %v4083 = and i64 %v4082, %v332
  %v4084 = mul i64 %v4083, %v7
  %v4085 = add i64 %v4084, %v4063
  %v4086 = mul i64 %v4085, 1
  %v4087 = getelementptr inbounds float, ptr %v182, i64 %v4086
  %v4088 = getelementptr inbounds float, ptr %v4087, i64 0
  %v4089 = load float, ptr %v4088, align 4
  %v4090 = fdiv float %v4081, %v4089
  %v4091 = mul i64 %v4063, 1
  %v4092 = getelementptr inbounds float, ptr %v224, i64 %v4091
  %v4093 = getelementptr inbounds float, ptr %v4092, i64 0
  %v4094 = load float, ptr %v4093, align 4
  %v4095 = fadd float %v4090, %v4094
  %v4096 = add i64 %v637, 0
  %v4097 = and i64 %v4096, %v300
  %v4098 = mul i64 %v4097, %v7
  %v4099 = add i64 %v4098, %v4063
  %v4100 = mul i64 %v4099, 1
  %v4101 = getelementptr inbounds float, ptr %v150, i64 %v4100
  %v4102 = getelementptr inbounds float, ptr %v4101, i64 0
  %v4103 = load float, ptr %v4102, align 4
  %v4104 = call float @llvm.fabs.f32(float %v4103)
  %v4105 = fneg float %v4104
  %v4106 = fcmp olt float %v4105, 0xC05A400000000000
  %v4107 = select i1 %v4106, float 0xC05A400000000000, float %v4105
  %v4108 = call float @llvm.fmuladd.f32(float %v4107, float 0x3FF7154760000000, float 0x4168000000000000)
  %v4109 = fsub float %v4108, 0x4168000000000000
  %v4110 = call float @llvm.fmuladd.f32(float %v4109, float 0xBFE62E4000000000, float %v4107)
  %v4111 = call float @llvm.fmuladd.f32(float %v4109, float 0xBEB7F7D1C0000000, float %v4110)
  %v4112 = bitcast float %v4108 to i32
  %v4113 = fmul float %v4111, %v4111
  %v4114 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v4111, float 0x3F81227F40000000)
  %v4115 = call float @llvm.fmuladd.f32(float %v4114, float %v4111, float 0x3FA5556740000000)
  %v4116 = call float @llvm.fmuladd.f32(float %v4115, float %v4111, float 0x3FC5554B00000000)
  %v4117 = call float @llvm.fmuladd.f32(float %v4116, float %v4111, float 0x3FDFFFFFE0000000)
  %v4118 = call float @llvm.fmuladd.f32(float %v4113, float %v4117, float %v4111)
  %v4119 = sub i32 %v4112, 1262485250
  %v4120 = lshr i32 %v4119, 1
  %v4121 = sub i32 %v4119, %v4120
  %v4122 = shl i32 %v4120, 23
  %v4123 = bitcast i32 %v4122 to float
  %v4124 = shl i32 %v4121, 23
  %v4125 = bitcast i32 %v4124 to float
  %v4126 = fadd float %v4118, 0x3FF0000000000000
  %v4127 = fmul float %v4126, %v4123
  %v4128 = fmul float %v4127, %v4125
  %v4129 = fcmp ogt float %v4128, 0x3FDA8279A0000000
  %v4130 = call float @llvm.fmuladd.f32(float %v4128, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v4131 = select i1 %v4129, float %v4130, float %v4128
  %v4132 = select i1 %v4129, float 0x3FE62E4000000000, float 0x0000000000000000
  %v4133 = select i1 %v4129, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v4134 = fmul float %v4131, %v4131
  %v4135 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v4134, float 0xBFC0DA7220000000)
  %v4136 = call float @llvm.fmuladd.f32(float %v4135, float %v4134, float 0xBFC546EF00000000)
  %v4137 = call float @llvm.fmuladd.f32(float %v4136, float %v4134, float 0xBFD0002320000000)
  %v4138 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v4134, float 0x3FC22D90A0000000)
  %v4139 = call float @llvm.fmuladd.f32(float %v4138, float %v4134, float 0x3FC999FF60000000)
  %v4140 = call float @llvm.fmuladd.f32(float %v4139, float %v4134, float 0x3FD5555540000000)
  %v4141 = call float @llvm.fmuladd.f32(float %v4131, float %v4137, float %v4140)
  %v4142 = call float @llvm.fmuladd.f32(float %v4131, float %v4141, float 0xBFE0000000000000)
  %v4143 = fmul float %v4131, %v4131
  %v4144 = call float @llvm.fmuladd.f32(float %v4143, float %v4142, float %v4133)
  %v4145 = fadd float %v4144, %v4131
  %v4146 = fadd float %v4145, %v4132
  %v4147 = fcmp ogt float %v4103, 0x0000000000000000
  %v4148 = select i1 %v4147, float %v4103, float 0x0000000000000000
  %v4149 = fadd float %v4148, %v4146
  %v4150 = add i64 %v637, 0
  %v4151 = and i64 %v4150, %v312
  %v4152 = mul i64 %v4151, %v7
  %v4153 = add i64 %v4152, %v4063
  %v4154 = mul i64 %v4153, 8
  %v4155 = getelementptr inbounds float, ptr %v162, i64 %v4154
  %v4156 = add i64 0, %v4065
  %v4157 = getelementptr inbounds float, ptr %v4155, i64 %v4156
  %v4158 = load float, ptr %v4157, align 4
  %v4159 = fmul float %v4149, %v4158
  %v4160 = add i64 %v637, 0
  %v4161 = and i64 %v4160, %v322
  %v4162 = mul i64 %v4161, %v7
  %v4163 = add i64 %v4162, %v4063
  %v4164 = mul i64 %v4163, 1
  %v4165 = getelementptr inbounds float, ptr %v172, i64 %v4164
  %v4166 = getelementptr inbounds float, ptr %v4165, i64 0
  %v4167 = load float, ptr %v4166, align 4
  %v4168 = fsub float %v4159, %v4167
  %v4169 = fcmp olt float %v4168, 0xC05A400000000000
  %v4170 = select i1 %v4169, float 0xC05A400000000000, float %v4168
  %v4171 = fcmp ogt float %v4170, 0x4056400000000000
  %v4172 = select i1 %v4171, float 0x4056400000000000, float %v4170
  %v4173 = call float @llvm.fmuladd.f32(float %v4172, float 0x3FF7154760000000, float 0x4168000000000000)
  %v4174 = fsub float %v4173, 0x4168000000000000
  %v4175 = call float @llvm.fmuladd.f32(float %v4174, float 0xBFE62E4000000000, float %v4172)
  %v4176 = call float @llvm.fmuladd.f32(float %v4174, float 0xBEB7F7D1C0000000, float %v4175)
  %v4177 = bitcast float %v4173 to i32
  %v4178 = fmul float %v4176, %v4176
  %v4179 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v4176, float 0x3F81227F40000000)
  %v4180 = call float @llvm.fmuladd.f32(float %v4179, float %v4176, float 0x3FA5556740000000)
  %v4181 = call float @llvm.fmuladd.f32(float %v4180, float %v4176, float 0x3FC5554B00000000)
  %v4182 = call float @llvm.fmuladd.f32(float %v4181, float %v4176, float 0x3FDFFFFFE0000000)
  %v4183 = call float @llvm.fmuladd.f32(float %v4178, float %v4182, float %v4176)
  %v4184 = sub i32 %v4177, 1262485250
  %v4185 = lshr i32 %v4184, 1
  %v4186 = sub i32 %v4184, %v4185
  %v4187 = shl i32 %v4185, 23
  %v4188 = bitcast i32 %v4187 to float
  %v4189 = shl i32 %v4186, 23
  %v4190 = bitcast i32 %v4189 to float
  %v4191 = fadd float %v4183, 0x3FF0000000000000
  %v4192 = fmul float %v4191, %v4188
  %v4193 = fmul float %v4192, %v4190
  %v4194 = fmul float %v4095, %v4193
  %v4195 = fmul float %v4194, %v4149
  %v4196 = add i64 %v637, 0
  %v4197 = and i64 %v4196, %v280
  %v4198 = mul i64 %v4197, %v7
  %v4199 = add i64 %v4198, %v4063
  %v4200 = mul i64 %v4199, 8
  %v4201 = getelementptr inbounds float, ptr %v106, i64 %v4200
  %v4202 = add i64 0, %v4065
  %v4203 = getelementptr inbounds float, ptr %v4201, i64 %v4202
  %v4204 = load float, ptr %v4203, align 4
  %v4205 = fcmp ogt float %v4204, 0x0000000000000000
  %v4206 = select i1 %v4205, float 0x3FF0000000000000, float 0x0000000000000000
  %v4207 = fcmp une float %v4206, 0x0000000000000000
  %v4208 = select i1 %v4207, float %v4204, float 0x3FF0000000000000
  %v4209 = call float @llvm.sqrt.f32(float %v4208)
  %v4210 = fcmp une float %v4206, 0x0000000000000000
  %v4211 = select i1 %v4210, float %v4209, float 0x0000000000000000
  %v4212 = add i64 %v637, 0
  %v4213 = and i64 %v4212, %v308
  %v4214 = mul i64 %v4213, %v7
  %v4215 = add i64 %v4214, %v4063
  %v4216 = mul i64 %v4215, 1
  %v4217 = getelementptr inbounds float, ptr %v158, i64 %v4216
  %v4218 = getelementptr inbounds float, ptr %v4217, i64 0
  %v4219 = load float, ptr %v4218, align 4
  %v4220 = fcmp ogt float %v4219, 0x0000000000000000
  %v4221 = select i1 %v4220, float 0x3FF0000000000000, float 0x0000000000000000
  %v4222 = fcmp une float %v4221, 0x0000000000000000
  %v4223 = select i1 %v4222, float %v4219, float 0x3FF0000000000000
  %v4224 = call float @llvm.sqrt.f32(float %v4223)
  %v4225 = fcmp une float %v4221, 0x0000000000000000
  %v4226 = select i1 %v4225, float %v4224, float 0x0000000000000000
  %v4227 = fmul float %v4211, %v4226
  %v4228 = fadd float %v4227, 0x3C9CD2B2A0000000
  %v4229 = fdiv float %v4195, %v4228
  %v4230 = add i64 %v637, 0
  %v4231 = and i64 %v4230, %v248
  %v4232 = mul i64 %v4231, %v7
  %v4233 = add i64 %v4232, %v4063
  %v4234 = mul i64 %v4233, 64
  %v4235 = getelementptr inbounds float, ptr %v32, i64 %v4234
  %v4236 = add i64 0, 0
  %v4237 = mul i64 %v4065, 8
  %v4238 = add i64 %v4236, %v4237
  %v4239 = getelementptr inbounds float, ptr %v4235, i64 %v4238
  %v4240 = load <8 x float>, ptr %v4239, align 4
  %v4241 = insertelement <8 x float> poison, float %v4229, i64 0
  %v4242 = shufflevector <8 x float> %v4241, <8 x float> poison, <8 x i32> zeroinitializer
  %v4243 = fmul <8 x float> %v4242, %v4240
  %v4244 = fadd <8 x float> %v4066, %v4243
  %v4245 = add nsw i64 %v4065, 1
  br label %b240
b242:
  %v4246 = mul i64 %v4063, 8
  %v4247 = getelementptr inbounds float, ptr %v198, i64 %v4246
  %v4248 = add i64 0, 0
  %v4249 = getelementptr inbounds float, ptr %v4247, i64 %v4248
  store <8 x float> %v4066, ptr %v4249, align 4
  %v4250 = add nsw i64 %v4063, 1
  br label %b237
b239:
  %v4251 = add i64 %v7, 0
  %v4252 = sdiv i64 %v4251, 1
  %v4253 = add i64 %v2, 1
  %v4254 = mul i64 %v4252, %v2
  %v4255 = sdiv i64 %v4254, %v3
  %v4256 = mul i64 %v4255, 1
  %v4257 = icmp slt i64 %v4256, %v7
  %v4258 = select i1 %v4257, i64 %v4256, i64 %v7
  %v4259 = mul i64 %v4252, %v4253
  %v4260 = sdiv i64 %v4259, %v3
  %v4261 = mul i64 %v4260, 1
  %v4262 = icmp slt i64 %v4261, %v7
  %v4263 = select i1 %v4262, i64 %v4261, i64 %v7
  br label %b243
b243:
  %v4264 = phi i64 [ %v4258, %b239 ], [ %v4285, %b248 ]
  %v4265 = icmp slt i64 %v4264, %v4263
  br i1 %v4265, label %b244, label %b245
b244:
  br label %b246
b246:
  %v4266 = phi i64 [ 0, %b244 ], [ %v4280, %b247 ]
  %v4267 = phi float [ 0x0000000000000000, %b244 ], [ %v4279, %b247 ]
  %v4268 = icmp slt i64 %v4266, 3
  br i1 %v4268, label %b247, label %b248
b247:
  %v4269 = add i64 %v637, 0
  %v4270 = and i64 %v4269, %v354
  %v4271 = mul i64 %v4270, %v7
  %v4272 = add i64 %v4271, %v4264
  %v4273 = mul i64 %v4272, 3
  %v4274 = getelementptr inbounds float, ptr %v220, i64 %v4273
  %v4275 = add i64 0, %v4266
  %v4276 = getelementptr inbounds float, ptr %v4274, i64 %v4275
  %v4277 = load float, ptr %v4276, align 4
  %v4278 = fneg float %v4277
  %v4279 = fadd float %v4267, %v4278
  %v4280 = add nsw i64 %v4266, 1
  br label %b246
b248:
  %v4281 = fadd float %v4267, 0x0000000000000000
  %v4282 = mul i64 %v4264, 1
  %v4283 = getelementptr inbounds float, ptr %v238, i64 %v4282
  %v4284 = getelementptr inbounds float, ptr %v4283, i64 0
  store float %v4281, ptr %v4284, align 4
  %v4285 = add nsw i64 %v4264, 1
  br label %b243
b245:
  %v4286 = add i64 %v7, 0
  %v4287 = sdiv i64 %v4286, 1
  %v4288 = add i64 %v2, 1
  %v4289 = mul i64 %v4287, %v2
  %v4290 = sdiv i64 %v4289, %v3
  %v4291 = mul i64 %v4290, 1
  %v4292 = icmp slt i64 %v4291, %v7
  %v4293 = select i1 %v4292, i64 %v4291, i64 %v7
  %v4294 = mul i64 %v4287, %v4288
  %v4295 = sdiv i64 %v4294, %v3
  %v4296 = mul i64 %v4295, 1
  %v4297 = icmp slt i64 %v4296, %v7
  %v4298 = select i1 %v4297, i64 %v4296, i64 %v7
  br label %b249
b249:
  %v4299 = phi i64 [ %v4293, %b245 ], [ %v4457, %b254 ]
  %v4300 = icmp slt i64 %v4299, %v4298
  br i1 %v4300, label %b250, label %b251
b250:
  br label %b252
b252:
  %v4301 = phi i64 [ 0, %b250 ], [ %v4443, %b253 ]
  %v4302 = phi <8 x float> [ splat (float 0x0000000000000000), %b250 ], [ %v4442, %b253 ]
  %v4303 = icmp slt i64 %v4301, 8
  br i1 %v4303, label %b253, label %b254
b253:
  %v4304 = mul i64 %v4299, 8
  %v4305 = getelementptr inbounds float, ptr %v200, i64 %v4304
  %v4306 = add i64 %v637, 0
  %v4307 = and i64 %v4306, %v296
  %v4308 = mul i64 %v4307, %v7
  %v4309 = add i64 %v4308, %v4299
  %v4310 = mul i64 %v4309, 1
  %v4311 = getelementptr inbounds float, ptr %v146, i64 %v4310
  %v4312 = getelementptr inbounds float, ptr %v4311, i64 0
  %v4313 = load float, ptr %v4312, align 4
  %v4314 = add i64 %v637, 0
  %v4315 = and i64 %v4314, %v330
  %v4316 = mul i64 %v4315, %v7
  %v4317 = add i64 %v4316, %v4299
  %v4318 = mul i64 %v4317, 1
  %v4319 = getelementptr inbounds float, ptr %v180, i64 %v4318
  %v4320 = getelementptr inbounds float, ptr %v4319, i64 0
  %v4321 = load float, ptr %v4320, align 4
  %v4322 = mul i64 %v4299, 1
  %v4323 = getelementptr inbounds float, ptr %v230, i64 %v4322
  %v4324 = getelementptr inbounds float, ptr %v4323, i64 0
  %v4325 = load float, ptr %v4324, align 4
  %v4326 = add i64 %v637, 0
  %v4327 = and i64 %v4326, %v294
  %v4328 = mul i64 %v4327, %v7
  %v4329 = add i64 %v4328, %v4299
  %v4330 = mul i64 %v4329, 1
  %v4331 = getelementptr inbounds float, ptr %v144, i64 %v4330
  %v4332 = getelementptr inbounds float, ptr %v4331, i64 0
  %v4333 = load float, ptr %v4332, align 4
  %v4334 = call float @llvm.fabs.f32(float %v4333)
  %v4335 = fneg float %v4334
  %v4336 = fcmp olt float %v4335, 0xC05A400000000000
  %v4337 = select i1 %v4336, float 0xC05A400000000000, float %v4335
  %v4338 = call float @llvm.fmuladd.f32(float %v4337, float 0x3FF7154760000000, float 0x4168000000000000)
  %v4339 = fsub float %v4338, 0x4168000000000000
  %v4340 = call float @llvm.fmuladd.f32(float %v4339, float 0xBFE62E4000000000, float %v4337)
  %v4341 = call float @llvm.fmuladd.f32(float %v4339, float 0xBEB7F7D1C0000000, float %v4340)
  %v4342 = bitcast float %v4338 to i32
  %v4343 = fmul float %v4341, %v4341
  %v4344 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v4341, float 0x3F81227F40000000)
  %v4345 = call float @llvm.fmuladd.f32(float %v4344, float %v4341, float 0x3FA5556740000000)
  %v4346 = call float @llvm.fmuladd.f32(float %v4345, float %v4341, float 0x3FC5554B00000000)
  %v4347 = call float @llvm.fmuladd.f32(float %v4346, float %v4341, float 0x3FDFFFFFE0000000)
  %v4348 = call float @llvm.fmuladd.f32(float %v4343, float %v4347, float %v4341)
  %v4349 = sub i32 %v4342, 1262485250
  %v4350 = lshr i32 %v4349, 1
  %v4351 = sub i32 %v4349, %v4350
  %v4352 = shl i32 %v4350, 23
  %v4353 = bitcast i32 %v4352 to float
  %v4354 = shl i32 %v4351, 23
  %v4355 = bitcast i32 %v4354 to float
  %v4356 = fadd float %v4348, 0x3FF0000000000000
  %v4357 = fmul float %v4356, %v4353
  %v4358 = fmul float %v4357, %v4355
  %v4359 = fcmp ogt float %v4358, 0x3FDA8279A0000000
  %v4360 = call float @llvm.fmuladd.f32(float %v4358, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v4361 = select i1 %v4359, float %v4360, float %v4358
  %v4362 = select i1 %v4359, float 0x3FE62E4000000000, float 0x0000000000000000
  %v4363 = select i1 %v4359, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v4364 = fmul float %v4361, %v4361
  %v4365 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v4364, float 0xBFC0DA7220000000)
  %v4366 = call float @llvm.fmuladd.f32(float %v4365, float %v4364, float 0xBFC546EF00000000)
  %v4367 = call float @llvm.fmuladd.f32(float %v4366, float %v4364, float 0xBFD0002320000000)
  %v4368 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v4364, float 0x3FC22D90A0000000)
  %v4369 = call float @llvm.fmuladd.f32(float %v4368, float %v4364, float 0x3FC999FF60000000)
  %v4370 = call float @llvm.fmuladd.f32(float %v4369, float %v4364, float 0x3FD5555540000000)
  %v4371 = call float @llvm.fmuladd.f32(float %v4361, float %v4367, float %v4370)
  %v4372 = call float @llvm.fmuladd.f32(float %v4361, float %v4371, float 0xBFE0000000000000)
  %v4373 = fmul float %v4361, %v4361
  %v4374 = call float @llvm.fmuladd.f32(float %v4373, float %v4372, float %v4363)
  %v4375 = fadd float %v4374, %v4361
  %v4376 = fadd float %v4375, %v4362
  %v4377 = fcmp ogt float %v4333, 0x0000000000000000
  %v4378 = select i1 %v4377, float %v4333, float 0x0000000000000000
  %v4379 = fadd float %v4378, %v4376
  %v4380 = add i64 %v637, 0
  %v4381 = and i64 %v4380, %v310
  %v4382 = mul i64 %v4381, %v7
  %v4383 = add i64 %v4382, %v4299
  %v4384 = mul i64 %v4383, 8
  %v4385 = getelementptr inbounds float, ptr %v160, i64 %v4384
  %v4386 = add i64 %v637, 0
  %v4387 = and i64 %v4386, %v318
  %v4388 = mul i64 %v4387, %v7
  %v4389 = add i64 %v4388, %v4299
  %v4390 = mul i64 %v4389, 1
  %v4391 = getelementptr inbounds float, ptr %v168, i64 %v4390
  %v4392 = getelementptr inbounds float, ptr %v4391, i64 0
  %v4393 = load float, ptr %v4392, align 4
  %v4394 = add i64 0, %v4301
  %v4395 = getelementptr inbounds float, ptr %v4305, i64 %v4394
  %v4396 = load <8 x float>, ptr %v4395, align 4
  %v4397 = insertelement <8 x float> poison, float %v4313, i64 0
  %v4398 = shufflevector <8 x float> %v4397, <8 x float> poison, <8 x i32> zeroinitializer
  %v4399 = fmul <8 x float> %v4396, %v4398
  %v4400 = insertelement <8 x float> poison, float %v4321, i64 0
  %v4401 = shufflevector <8 x float> %v4400, <8 x float> poison, <8 x i32> zeroinitializer
  %v4402 = fdiv <8 x float> %v4399, %v4401
  %v4403 = insertelement <8 x float> poison, float %v4325, i64 0
  %v4404 = shufflevector <8 x float> %v4403, <8 x float> poison, <8 x i32> zeroinitializer
  %v4405 = fadd <8 x float> %v4402, %v4404
  %v4406 = add i64 0, %v4301
  %v4407 = getelementptr inbounds float, ptr %v4385, i64 %v4406
  %v4408 = load <8 x float>, ptr %v4407, align 4
  %v4409 = insertelement <8 x float> poison, float %v4379, i64 0
  %v4410 = shufflevector <8 x float> %v4409, <8 x float> poison, <8 x i32> zeroinitializer
  %v4411 = fmul <8 x float> %v4410, %v4408
  %v4412 = insertelement <8 x float> poison, float %v4393, i64 0
  %v4413 = shufflevector <8 x float> %v4412, <8 x float> poison, <8 x i32> zeroinitializer
  %v4414 = fsub <8 x float> %v4411, %v4413
  %v4415 = fcmp olt <8 x float> %v4414, splat (float 0xC05A400000000000)
  %v4416 = select <8 x i1> %v4415, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4414
  %v4417 = fcmp ogt <8 x float> %v4416, splat (float 0x4056400000000000)
  %v4418 = select <8 x i1> %v4417, <8 x float> splat (float 0x4056400000000000), <8 x float> %v4416
  %v4419 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4418, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4420 = fsub <8 x float> %v4419, splat (float 0x4168000000000000)
  %v4421 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4420, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4418)
  %v4422 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4420, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4421)
  %v4423 = bitcast <8 x float> %v4419 to <8 x i32>
  %v4424 = fmul <8 x float> %v4422, %v4422
  %v4425 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4422, <8 x float> splat (float 0x3F81227F40000000))
  %v4426 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4425, <8 x float> %v4422, <8 x float> splat (float 0x3FA5556740000000))
  %v4427 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4426, <8 x float> %v4422, <8 x float> splat (float 0x3FC5554B00000000))
  %v4428 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4427, <8 x float> %v4422, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4429 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4424, <8 x float> %v4428, <8 x float> %v4422)
  %v4430 = sub <8 x i32> %v4423, splat (i32 1262485250)
  %v4431 = lshr <8 x i32> %v4430, splat (i32 1)
  %v4432 = sub <8 x i32> %v4430, %v4431
  %v4433 = shl <8 x i32> %v4431, splat (i32 23)
  %v4434 = bitcast <8 x i32> %v4433 to <8 x float>
  %v4435 = shl <8 x i32> %v4432, splat (i32 23)
  %v4436 = bitcast <8 x i32> %v4435 to <8 x float>
  %v4437 = fadd <8 x float> %v4429, splat (float 0x3FF0000000000000)
  %v4438 = fmul <8 x float> %v4437, %v4434
  %v4439 = fmul <8 x float> %v4438, %v4436
  %v4440 = fmul <8 x float> %v4405, %v4439
  %v4441 = fmul <8 x float> %v4440, %v4408
  %v4442 = fadd <8 x float> %v4302, %v4441
  %v4443 = add nsw i64 %v4301, 8
  br label %b252
b254:
  %v4444 = shufflevector <8 x float> %v4302, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4445 = shufflevector <8 x float> %v4302, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4446 = fadd <4 x float> %v4444, %v4445
  %v4447 = shufflevector <4 x float> %v4446, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4448 = shufflevector <4 x float> %v4446, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4449 = fadd <2 x float> %v4447, %v4448
  %v4450 = extractelement <2 x float> %v4449, i64 0
  %v4451 = extractelement <2 x float> %v4449, i64 1
  %v4452 = fadd float %v4450, %v4451
  %v4453 = fadd float %v4452, 0x0000000000000000
  %v4454 = mul i64 %v4299, 1
  %v4455 = getelementptr inbounds float, ptr %v240, i64 %v4454
  %v4456 = getelementptr inbounds float, ptr %v4455, i64 0
  store float %v4453, ptr %v4456, align 4
  %v4457 = add nsw i64 %v4299, 1
  br label %b249
b251:
  %v4458 = add i64 %v7, 0
  %v4459 = sdiv i64 %v4458, 1
  %v4460 = add i64 %v2, 1
  %v4461 = mul i64 %v4459, %v2
  %v4462 = sdiv i64 %v4461, %v3
  %v4463 = mul i64 %v4462, 1
  %v4464 = icmp slt i64 %v4463, %v7
  %v4465 = select i1 %v4464, i64 %v4463, i64 %v7
  %v4466 = mul i64 %v4459, %v4460
  %v4467 = sdiv i64 %v4466, %v3
  %v4468 = mul i64 %v4467, 1
  %v4469 = icmp slt i64 %v4468, %v7
  %v4470 = select i1 %v4469, i64 %v4468, i64 %v7
  br label %b255
b255:
  %v4471 = phi i64 [ %v4465, %b251 ], [ %v4674, %b260 ]
  %v4472 = icmp slt i64 %v4471, %v4470
  br i1 %v4472, label %b256, label %b257
b256:
  br label %b258
b258:
  %v4473 = phi i64 [ 0, %b256 ], [ %v4660, %b259 ]
  %v4474 = phi <8 x float> [ splat (float 0x0000000000000000), %b256 ], [ %v4659, %b259 ]
  %v4475 = icmp slt i64 %v4473, 8
  br i1 %v4475, label %b259, label %b260
b259:
  %v4476 = mul i64 %v4471, 8
  %v4477 = getelementptr inbounds float, ptr %v200, i64 %v4476
  %v4478 = add i64 %v637, 0
  %v4479 = and i64 %v4478, %v296
  %v4480 = mul i64 %v4479, %v7
  %v4481 = add i64 %v4480, %v4471
  %v4482 = mul i64 %v4481, 1
  %v4483 = getelementptr inbounds float, ptr %v146, i64 %v4482
  %v4484 = getelementptr inbounds float, ptr %v4483, i64 0
  %v4485 = load float, ptr %v4484, align 4
  %v4486 = add i64 %v637, 0
  %v4487 = and i64 %v4486, %v330
  %v4488 = mul i64 %v4487, %v7
  %v4489 = add i64 %v4488, %v4471
  %v4490 = mul i64 %v4489, 1
  %v4491 = getelementptr inbounds float, ptr %v180, i64 %v4490
  %v4492 = getelementptr inbounds float, ptr %v4491, i64 0
  %v4493 = load float, ptr %v4492, align 4
  %v4494 = mul i64 %v4471, 1
  %v4495 = getelementptr inbounds float, ptr %v230, i64 %v4494
  %v4496 = getelementptr inbounds float, ptr %v4495, i64 0
  %v4497 = load float, ptr %v4496, align 4
  %v4498 = add i64 %v637, 0
  %v4499 = and i64 %v4498, %v294
  %v4500 = mul i64 %v4499, %v7
  %v4501 = add i64 %v4500, %v4471
  %v4502 = mul i64 %v4501, 1
  %v4503 = getelementptr inbounds float, ptr %v144, i64 %v4502
  %v4504 = getelementptr inbounds float, ptr %v4503, i64 0
  %v4505 = load float, ptr %v4504, align 4
  %v4506 = call float @llvm.fabs.f32(float %v4505)
  %v4507 = fneg float %v4506
  %v4508 = fcmp olt float %v4507, 0xC05A400000000000
  %v4509 = select i1 %v4508, float 0xC05A400000000000, float %v4507
  %v4510 = call float @llvm.fmuladd.f32(float %v4509, float 0x3FF7154760000000, float 0x4168000000000000)
  %v4511 = fsub float %v4510, 0x4168000000000000
  %v4512 = call float @llvm.fmuladd.f32(float %v4511, float 0xBFE62E4000000000, float %v4509)
  %v4513 = call float @llvm.fmuladd.f32(float %v4511, float 0xBEB7F7D1C0000000, float %v4512)
  %v4514 = bitcast float %v4510 to i32
  %v4515 = fmul float %v4513, %v4513
  %v4516 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v4513, float 0x3F81227F40000000)
  %v4517 = call float @llvm.fmuladd.f32(float %v4516, float %v4513, float 0x3FA5556740000000)
  %v4518 = call float @llvm.fmuladd.f32(float %v4517, float %v4513, float 0x3FC5554B00000000)
  %v4519 = call float @llvm.fmuladd.f32(float %v4518, float %v4513, float 0x3FDFFFFFE0000000)
  %v4520 = call float @llvm.fmuladd.f32(float %v4515, float %v4519, float %v4513)
  %v4521 = sub i32 %v4514, 1262485250
  %v4522 = lshr i32 %v4521, 1
  %v4523 = sub i32 %v4521, %v4522
  %v4524 = shl i32 %v4522, 23
  %v4525 = bitcast i32 %v4524 to float
  %v4526 = shl i32 %v4523, 23
  %v4527 = bitcast i32 %v4526 to float
  %v4528 = fadd float %v4520, 0x3FF0000000000000
  %v4529 = fmul float %v4528, %v4525
  %v4530 = fmul float %v4529, %v4527
  %v4531 = fcmp ogt float %v4530, 0x3FDA8279A0000000
  %v4532 = call float @llvm.fmuladd.f32(float %v4530, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v4533 = select i1 %v4531, float %v4532, float %v4530
  %v4534 = select i1 %v4531, float 0x3FE62E4000000000, float 0x0000000000000000
  %v4535 = select i1 %v4531, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v4536 = fmul float %v4533, %v4533
  %v4537 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v4536, float 0xBFC0DA7220000000)
  %v4538 = call float @llvm.fmuladd.f32(float %v4537, float %v4536, float 0xBFC546EF00000000)
  %v4539 = call float @llvm.fmuladd.f32(float %v4538, float %v4536, float 0xBFD0002320000000)
  %v4540 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v4536, float 0x3FC22D90A0000000)
  %v4541 = call float @llvm.fmuladd.f32(float %v4540, float %v4536, float 0x3FC999FF60000000)
  %v4542 = call float @llvm.fmuladd.f32(float %v4541, float %v4536, float 0x3FD5555540000000)
  %v4543 = call float @llvm.fmuladd.f32(float %v4533, float %v4539, float %v4542)
  %v4544 = call float @llvm.fmuladd.f32(float %v4533, float %v4543, float 0xBFE0000000000000)
  %v4545 = fmul float %v4533, %v4533
  %v4546 = call float @llvm.fmuladd.f32(float %v4545, float %v4544, float %v4535)
  %v4547 = fadd float %v4546, %v4533
  %v4548 = fadd float %v4547, %v4534
  %v4549 = fcmp ogt float %v4505, 0x0000000000000000
  %v4550 = select i1 %v4549, float %v4505, float 0x0000000000000000
  %v4551 = fadd float %v4550, %v4548
  %v4552 = add i64 %v637, 0
  %v4553 = and i64 %v4552, %v310
  %v4554 = mul i64 %v4553, %v7
  %v4555 = add i64 %v4554, %v4471
  %v4556 = mul i64 %v4555, 8
  %v4557 = getelementptr inbounds float, ptr %v160, i64 %v4556
  %v4558 = add i64 %v637, 0
  %v4559 = and i64 %v4558, %v318
  %v4560 = mul i64 %v4559, %v7
  %v4561 = add i64 %v4560, %v4471
  %v4562 = mul i64 %v4561, 1
  %v4563 = getelementptr inbounds float, ptr %v168, i64 %v4562
  %v4564 = getelementptr inbounds float, ptr %v4563, i64 0
  %v4565 = load float, ptr %v4564, align 4
  %v4566 = add i64 %v637, 0
  %v4567 = and i64 %v4566, %v280
  %v4568 = mul i64 %v4567, %v7
  %v4569 = add i64 %v4568, %v4471
  %v4570 = mul i64 %v4569, 8
  %v4571 = getelementptr inbounds float, ptr %v106, i64 %v4570
  %v4572 = add i64 %v637, 0
  %v4573 = and i64 %v4572, %v306
  %v4574 = mul i64 %v4573, %v7
  %v4575 = add i64 %v4574, %v4471
  %v4576 = mul i64 %v4575, 1
  %v4577 = getelementptr inbounds float, ptr %v156, i64 %v4576
  %v4578 = getelementptr inbounds float, ptr %v4577, i64 0
  %v4579 = load float, ptr %v4578, align 4
  %v4580 = fcmp ogt float %v4579, 0x0000000000000000
  %v4581 = select i1 %v4580, float 0x3FF0000000000000, float 0x0000000000000000
  %v4582 = fcmp une float %v4581, 0x0000000000000000
  %v4583 = select i1 %v4582, float %v4579, float 0x3FF0000000000000
  %v4584 = call float @llvm.sqrt.f32(float %v4583)
  %v4585 = fcmp une float %v4581, 0x0000000000000000
  %v4586 = select i1 %v4585, float %v4584, float 0x0000000000000000
  %v4587 = add i64 0, %v4473
  %v4588 = getelementptr inbounds float, ptr %v4477, i64 %v4587
  %v4589 = load <8 x float>, ptr %v4588, align 4
  %v4590 = insertelement <8 x float> poison, float %v4485, i64 0
  %v4591 = shufflevector <8 x float> %v4590, <8 x float> poison, <8 x i32> zeroinitializer
  %v4592 = fmul <8 x float> %v4589, %v4591
  %v4593 = insertelement <8 x float> poison, float %v4493, i64 0
  %v4594 = shufflevector <8 x float> %v4593, <8 x float> poison, <8 x i32> zeroinitializer
  %v4595 = fdiv <8 x float> %v4592, %v4594
  %v4596 = insertelement <8 x float> poison, float %v4497, i64 0
  %v4597 = shufflevector <8 x float> %v4596, <8 x float> poison, <8 x i32> zeroinitializer
  %v4598 = fadd <8 x float> %v4595, %v4597
  %v4599 = add i64 0, %v4473
  %v4600 = getelementptr inbounds float, ptr %v4557, i64 %v4599
  %v4601 = load <8 x float>, ptr %v4600, align 4
  %v4602 = insertelement <8 x float> poison, float %v4551, i64 0
  %v4603 = shufflevector <8 x float> %v4602, <8 x float> poison, <8 x i32> zeroinitializer
  %v4604 = fmul <8 x float> %v4603, %v4601
  %v4605 = insertelement <8 x float> poison, float %v4565, i64 0
  %v4606 = shufflevector <8 x float> %v4605, <8 x float> poison, <8 x i32> zeroinitializer
  %v4607 = fsub <8 x float> %v4604, %v4606
  %v4608 = fcmp olt <8 x float> %v4607, splat (float 0xC05A400000000000)
  %v4609 = select <8 x i1> %v4608, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4607
  %v4610 = fcmp ogt <8 x float> %v4609, splat (float 0x4056400000000000)
  %v4611 = select <8 x i1> %v4610, <8 x float> splat (float 0x4056400000000000), <8 x float> %v4609
  %v4612 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4611, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4613 = fsub <8 x float> %v4612, splat (float 0x4168000000000000)
  %v4614 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4613, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4611)
  %v4615 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4613, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4614)
  %v4616 = bitcast <8 x float> %v4612 to <8 x i32>
  %v4617 = fmul <8 x float> %v4615, %v4615
  %v4618 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4615, <8 x float> splat (float 0x3F81227F40000000))
  %v4619 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4618, <8 x float> %v4615, <8 x float> splat (float 0x3FA5556740000000))
  %v4620 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4619, <8 x float> %v4615, <8 x float> splat (float 0x3FC5554B00000000))
  %v4621 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4620, <8 x float> %v4615, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4622 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4617, <8 x float> %v4621, <8 x float> %v4615)
  %v4623 = sub <8 x i32> %v4616, splat (i32 1262485250)
  %v4624 = lshr <8 x i32> %v4623, splat (i32 1)
  %v4625 = sub <8 x i32> %v4623, %v4624
  %v4626 = shl <8 x i32> %v4624, splat (i32 23)
  %v4627 = bitcast <8 x i32> %v4626 to <8 x float>
  %v4628 = shl <8 x i32> %v4625, splat (i32 23)
  %v4629 = bitcast <8 x i32> %v4628 to <8 x float>
  %v4630 = fadd <8 x float> %v4622, splat (float 0x3FF0000000000000)
  %v4631 = fmul <8 x float> %v4630, %v4627
  %v4632 = fmul <8 x float> %v4631, %v4629
  %v4633 = fmul <8 x float> %v4598, %v4632
  %v4634 = fmul <8 x float> %v4633, %v4603
  %v4635 = fmul <8 x float> %v4634, %v4601
  %v4636 = add i64 0, %v4473
  %v4637 = getelementptr inbounds float, ptr %v4571, i64 %v4636
  %v4638 = load <8 x float>, ptr %v4637, align 4
  %v4639 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v4640 = shufflevector <8 x float> %v4639, <8 x float> poison, <8 x i32> zeroinitializer
  %v4641 = fcmp ogt <8 x float> %v4638, %v4640
  %v4642 = select <8 x i1> %v4641, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v4643 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v4644 = shufflevector <8 x float> %v4643, <8 x float> poison, <8 x i32> zeroinitializer
  %v4645 = fcmp une <8 x float> %v4642, splat (float 0x0000000000000000)
  %v4646 = select <8 x i1> %v4645, <8 x float> %v4638, <8 x float> %v4644
  %v4647 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v4646)
  %v4648 = fcmp une <8 x float> %v4642, splat (float 0x0000000000000000)
  %v4649 = select <8 x i1> %v4648, <8 x float> %v4647, <8 x float> %v4640
  %v4650 = insertelement <8 x float> poison, float %v4586, i64 0
  %v4651 = shufflevector <8 x float> %v4650, <8 x float> poison, <8 x i32> zeroinitializer
  %v4652 = fmul <8 x float> %v4649, %v4651
  %v4653 = insertelement <8 x float> poison, float 0x3C9CD2B2A0000000, i64 0
  %v4654 = shufflevector <8 x float> %v4653, <8 x float> poison, <8 x i32> zeroinitializer
  %v4655 = fadd <8 x float> %v4652, %v4654
  %v4656 = fdiv <8 x float> %v4635, %v4655
  %v4657 = fmul <8 x float> %v4656, %v4649
  %v4658 = fneg <8 x float> %v4657
  %v4659 = fadd <8 x float> %v4474, %v4658
  %v4660 = add nsw i64 %v4473, 8
  br label %b258
b260:
  %v4661 = shufflevector <8 x float> %v4474, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4662 = shufflevector <8 x float> %v4474, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4663 = fadd <4 x float> %v4661, %v4662
  %v4664 = shufflevector <4 x float> %v4663, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4665 = shufflevector <4 x float> %v4663, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4666 = fadd <2 x float> %v4664, %v4665
  %v4667 = extractelement <2 x float> %v4666, i64 0
  %v4668 = extractelement <2 x float> %v4666, i64 1
  %v4669 = fadd float %v4667, %v4668
  %v4670 = fadd float %v4669, 0x0000000000000000
  %v4671 = mul i64 %v4471, 1
  %v4672 = getelementptr inbounds float, ptr %v242, i64 %v4671
  %v4673 = getelementptr inbounds float, ptr %v4672, i64 0
  store float %v4670, ptr %v4673, align 4
  %v4674 = add nsw i64 %v4471, 1
  br label %b255
b257:
  %v4675 = add i64 %v7, 0
  %v4676 = sdiv i64 %v4675, 1
  %v4677 = add i64 %v2, 1
  %v4678 = mul i64 %v4676, %v2
  %v4679 = sdiv i64 %v4678, %v3
  %v4680 = mul i64 %v4679, 1
  %v4681 = icmp slt i64 %v4680, %v7
  %v4682 = select i1 %v4681, i64 %v4680, i64 %v7
  %v4683 = mul i64 %v4676, %v4677
  %v4684 = sdiv i64 %v4683, %v3
  %v4685 = mul i64 %v4684, 1
  %v4686 = icmp slt i64 %v4685, %v7
  %v4687 = select i1 %v4686, i64 %v4685, i64 %v7
  br label %b261
b261:
  %v4688 = phi i64 [ %v4682, %b257 ], [ %v4875, %b266 ]
  %v4689 = icmp slt i64 %v4688, %v4687
  br i1 %v4689, label %b262, label %b263
b262:
  br label %b264
b264:
  %v4690 = phi i64 [ 0, %b262 ], [ %v4870, %b265 ]
  %v4691 = phi <8 x float> [ splat (float 0x0000000000000000), %b262 ], [ %v4869, %b265 ]
  %v4692 = icmp slt i64 %v4690, 8
  br i1 %v4692, label %b265, label %b266
b265:
  %v4693 = mul i64 %v4688, 8
  %v4694 = getelementptr inbounds float, ptr %v200, i64 %v4693
  %v4695 = add i64 0, %v4690
  %v4696 = getelementptr inbounds float, ptr %v4694, i64 %v4695
  %v4697 = load float, ptr %v4696, align 4
  %v4698 = add i64 %v637, 0
  %v4699 = and i64 %v4698, %v296
  %v4700 = mul i64 %v4699, %v7
  %v4701 = add i64 %v4700, %v4688
  %v4702 = mul i64 %v4701, 1
  %v4703 = getelementptr inbounds float, ptr %v146, i64 %v4702
  %v4704 = getelementptr inbounds float, ptr %v4703, i64 0
  %v4705 = load float, ptr %v4704, align 4
  %v4706 = fmul float %v4697, %v4705
  %v4707 = add i64 %v637, 0
  %v4708 = and i64 %v4707, %v330
  %v4709 = mul i64 %v4708, %v7
  %v4710 = add i64 %v4709, %v4688
  %v4711 = mul i64 %v4710, 1
  %v4712 = getelementptr inbounds float, ptr %v180, i64 %v4711
  %v4713 = getelementptr inbounds float, ptr %v4712, i64 0
  %v4714 = load float, ptr %v4713, align 4
  %v4715 = fdiv float %v4706, %v4714
  %v4716 = mul i64 %v4688, 1
  %v4717 = getelementptr inbounds float, ptr %v230, i64 %v4716
  %v4718 = getelementptr inbounds float, ptr %v4717, i64 0
  %v4719 = load float, ptr %v4718, align 4
  %v4720 = fadd float %v4715, %v4719
  %v4721 = add i64 %v637, 0
  %v4722 = and i64 %v4721, %v294
  %v4723 = mul i64 %v4722, %v7
  %v4724 = add i64 %v4723, %v4688
  %v4725 = mul i64 %v4724, 1
  %v4726 = getelementptr inbounds float, ptr %v144, i64 %v4725
  %v4727 = getelementptr inbounds float, ptr %v4726, i64 0
  %v4728 = load float, ptr %v4727, align 4
  %v4729 = call float @llvm.fabs.f32(float %v4728)
  %v4730 = fneg float %v4729
  %v4731 = fcmp olt float %v4730, 0xC05A400000000000
  %v4732 = select i1 %v4731, float 0xC05A400000000000, float %v4730
  %v4733 = call float @llvm.fmuladd.f32(float %v4732, float 0x3FF7154760000000, float 0x4168000000000000)
  %v4734 = fsub float %v4733, 0x4168000000000000
  %v4735 = call float @llvm.fmuladd.f32(float %v4734, float 0xBFE62E4000000000, float %v4732)
  %v4736 = call float @llvm.fmuladd.f32(float %v4734, float 0xBEB7F7D1C0000000, float %v4735)
  %v4737 = bitcast float %v4733 to i32
  %v4738 = fmul float %v4736, %v4736
  %v4739 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v4736, float 0x3F81227F40000000)
  %v4740 = call float @llvm.fmuladd.f32(float %v4739, float %v4736, float 0x3FA5556740000000)
  %v4741 = call float @llvm.fmuladd.f32(float %v4740, float %v4736, float 0x3FC5554B00000000)
  %v4742 = call float @llvm.fmuladd.f32(float %v4741, float %v4736, float 0x3FDFFFFFE0000000)
  %v4743 = call float @llvm.fmuladd.f32(float %v4738, float %v4742, float %v4736)
  %v4744 = sub i32 %v4737, 1262485250
  %v4745 = lshr i32 %v4744, 1
  %v4746 = sub i32 %v4744, %v4745
  %v4747 = shl i32 %v4745, 23
  %v4748 = bitcast i32 %v4747 to float
  %v4749 = shl i32 %v4746, 23
  %v4750 = bitcast i32 %v4749 to float
  %v4751 = fadd float %v4743, 0x3FF0000000000000
  %v4752 = fmul float %v4751, %v4748
  %v4753 = fmul float %v4752, %v4750
  %v4754 = fcmp ogt float %v4753, 0x3FDA8279A0000000
  %v4755 = call float @llvm.fmuladd.f32(float %v4753, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v4756 = select i1 %v4754, float %v4755, float %v4753
  %v4757 = select i1 %v4754, float 0x3FE62E4000000000, float 0x0000000000000000
  %v4758 = select i1 %v4754, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v4759 = fmul float %v4756, %v4756
  %v4760 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v4759, float 0xBFC0DA7220000000)
  %v4761 = call float @llvm.fmuladd.f32(float %v4760, float %v4759, float 0xBFC546EF00000000)
  %v4762 = call float @llvm.fmuladd.f32(float %v4761, float %v4759, float 0xBFD0002320000000)
  %v4763 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v4759, float 0x3FC22D90A0000000)
  %v4764 = call float @llvm.fmuladd.f32(float %v4763, float %v4759, float 0x3FC999FF60000000)
  %v4765 = call float @llvm.fmuladd.f32(float %v4764, float %v4759, float 0x3FD5555540000000)
  %v4766 = call float @llvm.fmuladd.f32(float %v4756, float %v4762, float %v4765)
  %v4767 = call float @llvm.fmuladd.f32(float %v4756, float %v4766, float 0xBFE0000000000000)
  %v4768 = fmul float %v4756, %v4756
  %v4769 = call float @llvm.fmuladd.f32(float %v4768, float %v4767, float %v4758)
  %v4770 = fadd float %v4769, %v4756
  %v4771 = fadd float %v4770, %v4757
  %v4772 = fcmp ogt float %v4728, 0x0000000000000000
  %v4773 = select i1 %v4772, float %v4728, float 0x0000000000000000
  %v4774 = fadd float %v4773, %v4771
  %v4775 = add i64 %v637, 0
  %v4776 = and i64 %v4775, %v310
  %v4777 = mul i64 %v4776, %v7
  %v4778 = add i64 %v4777, %v4688
  %v4779 = mul i64 %v4778, 8
  %v4780 = getelementptr inbounds float, ptr %v160, i64 %v4779
  %v4781 = add i64 0, %v4690
  %v4782 = getelementptr inbounds float, ptr %v4780, i64 %v4781
  %v4783 = load float, ptr %v4782, align 4
  %v4784 = fmul float %v4774, %v4783
  %v4785 = add i64 %v637, 0
  %v4786 = and i64 %v4785, %v318
  %v4787 = mul i64 %v4786, %v7
  %v4788 = add i64 %v4787, %v4688
  %v4789 = mul i64 %v4788, 1
  %v4790 = getelementptr inbounds float, ptr %v168, i64 %v4789
  %v4791 = getelementptr inbounds float, ptr %v4790, i64 0
  %v4792 = load float, ptr %v4791, align 4
  %v4793 = fsub float %v4784, %v4792
  %v4794 = fcmp olt float %v4793, 0xC05A400000000000
  %v4795 = select i1 %v4794, float 0xC05A400000000000, float %v4793
  %v4796 = fcmp ogt float %v4795, 0x4056400000000000
  %v4797 = select i1 %v4796, float 0x4056400000000000, float %v4795
  %v4798 = call float @llvm.fmuladd.f32(float %v4797, float 0x3FF7154760000000, float 0x4168000000000000)
  %v4799 = fsub float %v4798, 0x4168000000000000
  %v4800 = call float @llvm.fmuladd.f32(float %v4799, float 0xBFE62E4000000000, float %v4797)
  %v4801 = call float @llvm.fmuladd.f32(float %v4799, float 0xBEB7F7D1C0000000, float %v4800)
  %v4802 = bitcast float %v4798 to i32
  %v4803 = fmul float %v4801, %v4801
  %v4804 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v4801, float 0x3F81227F40000000)
  %v4805 = call float @llvm.fmuladd.f32(float %v4804, float %v4801, float 0x3FA5556740000000)
  %v4806 = call float @llvm.fmuladd.f32(float %v4805, float %v4801, float 0x3FC5554B00000000)
  %v4807 = call float @llvm.fmuladd.f32(float %v4806, float %v4801, float 0x3FDFFFFFE0000000)
  %v4808 = call float @llvm.fmuladd.f32(float %v4803, float %v4807, float %v4801)
  %v4809 = sub i32 %v4802, 1262485250
  %v4810 = lshr i32 %v4809, 1
  %v4811 = sub i32 %v4809, %v4810
  %v4812 = shl i32 %v4810, 23
  %v4813 = bitcast i32 %v4812 to float
  %v4814 = shl i32 %v4811, 23
  %v4815 = bitcast i32 %v4814 to float
  %v4816 = fadd float %v4808, 0x3FF0000000000000
  %v4817 = fmul float %v4816, %v4813
  %v4818 = fmul float %v4817, %v4815
  %v4819 = fmul float %v4720, %v4818
  %v4820 = fmul float %v4819, %v4774
  %v4821 = add i64 %v637, 0
  %v4822 = and i64 %v4821, %v280
  %v4823 = mul i64 %v4822, %v7
  %v4824 = add i64 %v4823, %v4688
  %v4825 = mul i64 %v4824, 8
  %v4826 = getelementptr inbounds float, ptr %v106, i64 %v4825
  %v4827 = add i64 0, %v4690
  %v4828 = getelementptr inbounds float, ptr %v4826, i64 %v4827
  %v4829 = load float, ptr %v4828, align 4
  %v4830 = fcmp ogt float %v4829, 0x0000000000000000
  %v4831 = select i1 %v4830, float 0x3FF0000000000000, float 0x0000000000000000
  %v4832 = fcmp une float %v4831, 0x0000000000000000
  %v4833 = select i1 %v4832, float %v4829, float 0x3FF0000000000000
  %v4834 = call float @llvm.sqrt.f32(float %v4833)
  %v4835 = fcmp une float %v4831, 0x0000000000000000
  %v4836 = select i1 %v4835, float %v4834, float 0x0000000000000000
  %v4837 = add i64 %v637, 0
  %v4838 = and i64 %v4837, %v306
  %v4839 = mul i64 %v4838, %v7
  %v4840 = add i64 %v4839, %v4688
  %v4841 = mul i64 %v4840, 1
  %v4842 = getelementptr inbounds float, ptr %v156, i64 %v4841
  %v4843 = getelementptr inbounds float, ptr %v4842, i64 0
  %v4844 = load float, ptr %v4843, align 4
  %v4845 = fcmp ogt float %v4844, 0x0000000000000000
  %v4846 = select i1 %v4845, float 0x3FF0000000000000, float 0x0000000000000000
  %v4847 = fcmp une float %v4846, 0x0000000000000000
  %v4848 = select i1 %v4847, float %v4844, float 0x3FF0000000000000
  %v4849 = call float @llvm.sqrt.f32(float %v4848)
  %v4850 = fcmp une float %v4846, 0x0000000000000000
  %v4851 = select i1 %v4850, float %v4849, float 0x0000000000000000
  %v4852 = fmul float %v4836, %v4851
  %v4853 = fadd float %v4852, 0x3C9CD2B2A0000000
  %v4854 = fdiv float %v4820, %v4853
  %v4855 = add i64 %v637, 0
  %v4856 = and i64 %v4855, %v248
  %v4857 = mul i64 %v4856, %v7
  %v4858 = add i64 %v4857, %v4688
  %v4859 = mul i64 %v4858, 64
  %v4860 = getelementptr inbounds float, ptr %v32, i64 %v4859
  %v4861 = add i64 0, 0
  %v4862 = mul i64 %v4690, 8
  %v4863 = add i64 %v4861, %v4862
  %v4864 = getelementptr inbounds float, ptr %v4860, i64 %v4863
  %v4865 = load <8 x float>, ptr %v4864, align 4
  %v4866 = insertelement <8 x float> poison, float %v4854, i64 0
  %v4867 = shufflevector <8 x float> %v4866, <8 x float> poison, <8 x i32> zeroinitializer
  %v4868 = fmul <8 x float> %v4867, %v4865
  %v4869 = fadd <8 x float> %v4691, %v4868
  %v4870 = add nsw i64 %v4690, 1
  br label %b264
b266:
  %v4871 = mul i64 %v4688, 8
  %v4872 = getelementptr inbounds float, ptr %v206, i64 %v4871
  %v4873 = add i64 0, 0
  %v4874 = getelementptr inbounds float, ptr %v4872, i64 %v4873
  store <8 x float> %v4691, ptr %v4874, align 4
  %v4875 = add nsw i64 %v4688, 1
  br label %b261
b263:
  %v4876 = add i64 %v7, 0
  %v4877 = sdiv i64 %v4876, 1
  %v4878 = add i64 %v2, 1
  %v4879 = mul i64 %v4877, %v2
  %v4880 = sdiv i64 %v4879, %v3
  %v4881 = mul i64 %v4880, 1
  %v4882 = icmp slt i64 %v4881, %v7
  %v4883 = select i1 %v4882, i64 %v4881, i64 %v7
  %v4884 = mul i64 %v4877, %v4878
  %v4885 = sdiv i64 %v4884, %v3
  %v4886 = mul i64 %v4885, 1
  %v4887 = icmp slt i64 %v4886, %v7
  %v4888 = select i1 %v4887, i64 %v4886, i64 %v7
  br label %b267
b267:
  %v4889 = phi i64 [ %v4883, %b263 ], [ %v5336, %b272 ]
  %v4890 = icmp slt i64 %v4889, %v4888
  br i1 %v4890, label %b268, label %b269
b268:
  br label %b270
b270:
  %v4891 = phi i64 [ 0, %b268 ], [ %v5335, %b271 ]
  %v4892 = icmp slt i64 %v4891, 8
  br i1 %v4892, label %b271, label %b272
b271:
  %v4893 = add i64 %v637, 1
  %v4894 = and i64 %v4893, 1
  %v4895 = mul i64 %v4894, %v7
  %v4896 = add i64 %v4895, %v4889
  %v4897 = mul i64 %v4896, 64
  %v4898 = getelementptr inbounds float, ptr %v44, i64 %v4897
  %v4899 = add i64 %v637, 1
  %v4900 = and i64 %v4899, 1
  %v4901 = mul i64 %v4900, %v7
  %v4902 = add i64 %v4901, %v4889
  %v4903 = mul i64 %v4902, 8
  %v4904 = getelementptr inbounds float, ptr %v50, i64 %v4903
  %v4905 = add i64 %v637, 0
  %v4906 = and i64 %v4905, %v346
  %v4907 = mul i64 %v4906, %v7
  %v4908 = add i64 %v4907, %v4889
  %v4909 = mul i64 %v4908, 16
  %v4910 = getelementptr inbounds float, ptr %v196, i64 %v4909
  %v4911 = add i64 %v637, 1
  %v4912 = and i64 %v4911, %v250
  %v4913 = mul i64 %v4912, %v7
  %v4914 = add i64 %v4913, %v4889
  %v4915 = mul i64 %v4914, 8
  %v4916 = getelementptr inbounds float, ptr %v34, i64 %v4915
  %v4917 = add i64 0, %v4891
  %v4918 = getelementptr inbounds float, ptr %v4916, i64 %v4917
  %v4919 = load float, ptr %v4918, align 4
  %v4920 = add i64 %v637, 1
  %v4921 = and i64 %v4920, %v252
  %v4922 = mul i64 %v4921, %v7
  %v4923 = add i64 %v4922, %v4889
  %v4924 = mul i64 %v4923, 8
  %v4925 = getelementptr inbounds float, ptr %v36, i64 %v4924
  %v4926 = add i64 0, %v4891
  %v4927 = getelementptr inbounds float, ptr %v4925, i64 %v4926
  %v4928 = load float, ptr %v4927, align 4
  %v4929 = add i64 %v637, 0
  %v4930 = and i64 %v4929, %v290
  %v4931 = mul i64 %v4930, %v7
  %v4932 = add i64 %v4931, %v4889
  %v4933 = mul i64 %v4932, 8
  %v4934 = getelementptr inbounds float, ptr %v134, i64 %v4933
  %v4935 = mul i64 %v4889, 8
  %v4936 = getelementptr inbounds float, ptr %v202, i64 %v4935
  %v4937 = add i64 0, %v4891
  %v4938 = getelementptr inbounds float, ptr %v4936, i64 %v4937
  %v4939 = load float, ptr %v4938, align 4
  %v4940 = add i64 %v637, 0
  %v4941 = and i64 %v4940, %v302
  %v4942 = mul i64 %v4941, %v7
  %v4943 = add i64 %v4942, %v4889
  %v4944 = mul i64 %v4943, 1
  %v4945 = getelementptr inbounds float, ptr %v152, i64 %v4944
  %v4946 = getelementptr inbounds float, ptr %v4945, i64 0
  %v4947 = load float, ptr %v4946, align 4
  %v4948 = fmul float %v4939, %v4947
  %v4949 = add i64 %v637, 0
  %v4950 = and i64 %v4949, %v332
  %v4951 = mul i64 %v4950, %v7
  %v4952 = add i64 %v4951, %v4889
  %v4953 = mul i64 %v4952, 1
  %v4954 = getelementptr inbounds float, ptr %v182, i64 %v4953
  %v4955 = getelementptr inbounds float, ptr %v4954, i64 0
  %v4956 = load float, ptr %v4955, align 4
  %v4957 = fdiv float %v4948, %v4956
  %v4958 = mul i64 %v4889, 1
  %v4959 = getelementptr inbounds float, ptr %v224, i64 %v4958
  %v4960 = getelementptr inbounds float, ptr %v4959, i64 0
  %v4961 = load float, ptr %v4960, align 4
  %v4962 = fadd float %v4957, %v4961
  %v4963 = add i64 %v637, 0
  %v4964 = and i64 %v4963, %v300
  %v4965 = mul i64 %v4964, %v7
  %v4966 = add i64 %v4965, %v4889
  %v4967 = mul i64 %v4966, 1
  %v4968 = getelementptr inbounds float, ptr %v150, i64 %v4967
  %v4969 = getelementptr inbounds float, ptr %v4968, i64 0
  %v4970 = load float, ptr %v4969, align 4
  %v4971 = call float @llvm.fabs.f32(float %v4970)
  %v4972 = fneg float %v4971
  %v4973 = fcmp olt float %v4972, 0xC05A400000000000
  %v4974 = select i1 %v4973, float 0xC05A400000000000, float %v4972
  %v4975 = call float @llvm.fmuladd.f32(float %v4974, float 0x3FF7154760000000, float 0x4168000000000000)
  %v4976 = fsub float %v4975, 0x4168000000000000
  %v4977 = call float @llvm.fmuladd.f32(float %v4976, float 0xBFE62E4000000000, float %v4974)
  %v4978 = call float @llvm.fmuladd.f32(float %v4976, float 0xBEB7F7D1C0000000, float %v4977)
  %v4979 = bitcast float %v4975 to i32
  %v4980 = fmul float %v4978, %v4978
  %v4981 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v4978, float 0x3F81227F40000000)
  %v4982 = call float @llvm.fmuladd.f32(float %v4981, float %v4978, float 0x3FA5556740000000)
  %v4983 = call float @llvm.fmuladd.f32(float %v4982, float %v4978, float 0x3FC5554B00000000)
  %v4984 = call float @llvm.fmuladd.f32(float %v4983, float %v4978, float 0x3FDFFFFFE0000000)
  %v4985 = call float @llvm.fmuladd.f32(float %v4980, float %v4984, float %v4978)
  %v4986 = sub i32 %v4979, 1262485250
  %v4987 = lshr i32 %v4986, 1
  %v4988 = sub i32 %v4986, %v4987
  %v4989 = shl i32 %v4987, 23
  %v4990 = bitcast i32 %v4989 to float
  %v4991 = shl i32 %v4988, 23
  %v4992 = bitcast i32 %v4991 to float
  %v4993 = fadd float %v4985, 0x3FF0000000000000
  %v4994 = fmul float %v4993, %v4990
  %v4995 = fmul float %v4994, %v4992
  %v4996 = fcmp ogt float %v4995, 0x3FDA8279A0000000
  %v4997 = call float @llvm.fmuladd.f32(float %v4995, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v4998 = select i1 %v4996, float %v4997, float %v4995
  %v4999 = select i1 %v4996, float 0x3FE62E4000000000, float 0x0000000000000000
  %v5000 = select i1 %v4996, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v5001 = fmul float %v4998, %v4998
  %v5002 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v5001, float 0xBFC0DA7220000000)
  %v5003 = call float @llvm.fmuladd.f32(float %v5002, float %v5001, float 0xBFC546EF00000000)
  %v5004 = call float @llvm.fmuladd.f32(float %v5003, float %v5001, float 0xBFD0002320000000)
  %v5005 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v5001, float 0x3FC22D90A0000000)
  %v5006 = call float @llvm.fmuladd.f32(float %v5005, float %v5001, float 0x3FC999FF60000000)
  %v5007 = call float @llvm.fmuladd.f32(float %v5006, float %v5001, float 0x3FD5555540000000)
  %v5008 = call float @llvm.fmuladd.f32(float %v4998, float %v5004, float %v5007)
  %v5009 = call float @llvm.fmuladd.f32(float %v4998, float %v5008, float 0xBFE0000000000000)
  %v5010 = fmul float %v4998, %v4998
  %v5011 = call float @llvm.fmuladd.f32(float %v5010, float %v5009, float %v5000)
  %v5012 = fadd float %v5011, %v4998
  %v5013 = fadd float %v5012, %v4999
  %v5014 = fcmp ogt float %v4970, 0x0000000000000000
  %v5015 = select i1 %v5014, float %v4970, float 0x0000000000000000
  %v5016 = fadd float %v5015, %v5013
  %v5017 = add i64 %v637, 0
  %v5018 = and i64 %v5017, %v312
  %v5019 = mul i64 %v5018, %v7
  %v5020 = add i64 %v5019, %v4889
  %v5021 = mul i64 %v5020, 8
  %v5022 = getelementptr inbounds float, ptr %v162, i64 %v5021
  %v5023 = add i64 0, %v4891
  %v5024 = getelementptr inbounds float, ptr %v5022, i64 %v5023
  %v5025 = load float, ptr %v5024, align 4
  %v5026 = fmul float %v5016, %v5025
  %v5027 = add i64 %v637, 0
  %v5028 = and i64 %v5027, %v322
  %v5029 = mul i64 %v5028, %v7
  %v5030 = add i64 %v5029, %v4889
  %v5031 = mul i64 %v5030, 1
  %v5032 = getelementptr inbounds float, ptr %v172, i64 %v5031
  %v5033 = getelementptr inbounds float, ptr %v5032, i64 0
  %v5034 = load float, ptr %v5033, align 4
  %v5035 = fsub float %v5026, %v5034
  %v5036 = fcmp olt float %v5035, 0xC05A400000000000
  %v5037 = select i1 %v5036, float 0xC05A400000000000, float %v5035
  %v5038 = fcmp ogt float %v5037, 0x4056400000000000
  %v5039 = select i1 %v5038, float 0x4056400000000000, float %v5037
  %v5040 = call float @llvm.fmuladd.f32(float %v5039, float 0x3FF7154760000000, float 0x4168000000000000)
  %v5041 = fsub float %v5040, 0x4168000000000000
  %v5042 = call float @llvm.fmuladd.f32(float %v5041, float 0xBFE62E4000000000, float %v5039)
  %v5043 = call float @llvm.fmuladd.f32(float %v5041, float 0xBEB7F7D1C0000000, float %v5042)
  %v5044 = bitcast float %v5040 to i32
  %v5045 = fmul float %v5043, %v5043
  %v5046 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v5043, float 0x3F81227F40000000)
  %v5047 = call float @llvm.fmuladd.f32(float %v5046, float %v5043, float 0x3FA5556740000000)
  %v5048 = call float @llvm.fmuladd.f32(float %v5047, float %v5043, float 0x3FC5554B00000000)
  %v5049 = call float @llvm.fmuladd.f32(float %v5048, float %v5043, float 0x3FDFFFFFE0000000)
  %v5050 = call float @llvm.fmuladd.f32(float %v5045, float %v5049, float %v5043)
  %v5051 = sub i32 %v5044, 1262485250
  %v5052 = lshr i32 %v5051, 1
  %v5053 = sub i32 %v5051, %v5052
  %v5054 = shl i32 %v5052, 23
  %v5055 = bitcast i32 %v5054 to float
  %v5056 = shl i32 %v5053, 23
  %v5057 = bitcast i32 %v5056 to float
  %v5058 = fadd float %v5050, 0x3FF0000000000000
  %v5059 = fmul float %v5058, %v5055
  %v5060 = fmul float %v5059, %v5057
  %v5061 = fmul float %v4962, %v5060
  %v5062 = fmul float %v5061, %v5016
  %v5063 = add i64 %v637, 0
  %v5064 = and i64 %v5063, %v280
  %v5065 = mul i64 %v5064, %v7
  %v5066 = add i64 %v5065, %v4889
  %v5067 = mul i64 %v5066, 8
  %v5068 = getelementptr inbounds float, ptr %v106, i64 %v5067
  %v5069 = add i64 0, %v4891
  %v5070 = getelementptr inbounds float, ptr %v5068, i64 %v5069
  %v5071 = load float, ptr %v5070, align 4
  %v5072 = fcmp ogt float %v5071, 0x0000000000000000
  %v5073 = select i1 %v5072, float 0x3FF0000000000000, float 0x0000000000000000
  %v5074 = fcmp une float %v5073, 0x0000000000000000
  %v5075 = select i1 %v5074, float %v5071, float 0x3FF0000000000000
  %v5076 = call float @llvm.sqrt.f32(float %v5075)
  %v5077 = fcmp une float %v5073, 0x0000000000000000
  %v5078 = select i1 %v5077, float %v5076, float 0x0000000000000000
  %v5079 = add i64 %v637, 0
  %v5080 = and i64 %v5079, %v308
  %v5081 = mul i64 %v5080, %v7
  %v5082 = add i64 %v5081, %v4889
  %v5083 = mul i64 %v5082, 1
  %v5084 = getelementptr inbounds float, ptr %v158, i64 %v5083
  %v5085 = getelementptr inbounds float, ptr %v5084, i64 0
  %v5086 = load float, ptr %v5085, align 4
  %v5087 = fcmp ogt float %v5086, 0x0000000000000000
  %v5088 = select i1 %v5087, float 0x3FF0000000000000, float 0x0000000000000000
  %v5089 = fcmp une float %v5088, 0x0000000000000000
  %v5090 = select i1 %v5089, float %v5086, float 0x3FF0000000000000
  %v5091 = call float @llvm.sqrt.f32(float %v5090)
  %v5092 = fcmp une float %v5088, 0x0000000000000000
  %v5093 = select i1 %v5092, float %v5091, float 0x0000000000000000
  %v5094 = fmul float %v5078, %v5093
  %v5095 = fadd float %v5094, 0x3C9CD2B2A0000000
  %v5096 = fdiv float %v5062, %v5095
  %v5097 = add i64 %v637, 0
  %v5098 = and i64 %v5097, %v288
  %v5099 = mul i64 %v5098, %v7
  %v5100 = add i64 %v5099, %v4889
  %v5101 = mul i64 %v5100, 8
  %v5102 = getelementptr inbounds float, ptr %v130, i64 %v5101
  %v5103 = fmul float %v5062, %v5025
  %v5104 = fdiv float %v5103, %v5095
  %v5105 = fmul float %v5104, %v5093
  %v5106 = fneg float %v5105
  %v5107 = mul i64 %v4889, 8
  %v5108 = getelementptr inbounds float, ptr %v200, i64 %v5107
  %v5109 = add i64 0, %v4891
  %v5110 = getelementptr inbounds float, ptr %v5108, i64 %v5109
  %v5111 = load float, ptr %v5110, align 4
  %v5112 = add i64 %v637, 0
  %v5113 = and i64 %v5112, %v296
  %v5114 = mul i64 %v5113, %v7
  %v5115 = add i64 %v5114, %v4889
  %v5116 = mul i64 %v5115, 1
  %v5117 = getelementptr inbounds float, ptr %v146, i64 %v5116
  %v5118 = getelementptr inbounds float, ptr %v5117, i64 0
  %v5119 = load float, ptr %v5118, align 4
  %v5120 = fmul float %v5111, %v5119
  %v5121 = add i64 %v637, 0
  %v5122 = and i64 %v5121, %v330
  %v5123 = mul i64 %v5122, %v7
  %v5124 = add i64 %v5123, %v4889
  %v5125 = mul i64 %v5124, 1
  %v5126 = getelementptr inbounds float, ptr %v180, i64 %v5125
  %v5127 = getelementptr inbounds float, ptr %v5126, i64 0
  %v5128 = load float, ptr %v5127, align 4
  %v5129 = fdiv float %v5120, %v5128
  %v5130 = mul i64 %v4889, 1
  %v5131 = getelementptr inbounds float, ptr %v230, i64 %v5130
  %v5132 = getelementptr inbounds float, ptr %v5131, i64 0
  %v5133 = load float, ptr %v5132, align 4
  %v5134 = fadd float %v5129, %v5133
  %v5135 = add i64 %v637, 0
  %v5136 = and i64 %v5135, %v294
  %v5137 = mul i64 %v5136, %v7
  %v5138 = add i64 %v5137, %v4889
  %v5139 = mul i64 %v5138, 1
  %v5140 = getelementptr inbounds float, ptr %v144, i64 %v5139
  %v5141 = getelementptr inbounds float, ptr %v5140, i64 0
  %v5142 = load float, ptr %v5141, align 4
  %v5143 = call float @llvm.fabs.f32(float %v5142)
  %v5144 = fneg float %v5143
  %v5145 = fcmp olt float %v5144, 0xC05A400000000000
  %v5146 = select i1 %v5145, float 0xC05A400000000000, float %v5144
  %v5147 = call float @llvm.fmuladd.f32(float %v5146, float 0x3FF7154760000000, float 0x4168000000000000)
  %v5148 = fsub float %v5147, 0x4168000000000000
  %v5149 = call float @llvm.fmuladd.f32(float %v5148, float 0xBFE62E4000000000, float %v5146)
  %v5150 = call float @llvm.fmuladd.f32(float %v5148, float 0xBEB7F7D1C0000000, float %v5149)
  %v5151 = bitcast float %v5147 to i32
  %v5152 = fmul float %v5150, %v5150
  %v5153 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v5150, float 0x3F81227F40000000)
  %v5154 = call float @llvm.fmuladd.f32(float %v5153, float %v5150, float 0x3FA5556740000000)
  %v5155 = call float @llvm.fmuladd.f32(float %v5154, float %v5150, float 0x3FC5554B00000000)
  %v5156 = call float @llvm.fmuladd.f32(float %v5155, float %v5150, float 0x3FDFFFFFE0000000)
  %v5157 = call float @llvm.fmuladd.f32(float %v5152, float %v5156, float %v5150)
  %v5158 = sub i32 %v5151, 1262485250
  %v5159 = lshr i32 %v5158, 1
  %v5160 = sub i32 %v5158, %v5159
  %v5161 = shl i32 %v5159, 23
  %v5162 = bitcast i32 %v5161 to float
  %v5163 = shl i32 %v5160, 23
  %v5164 = bitcast i32 %v5163 to float
  %v5165 = fadd float %v5157, 0x3FF0000000000000
  %v5166 = fmul float %v5165, %v5162
  %v5167 = fmul float %v5166, %v5164
  %v5168 = fcmp ogt float %v5167, 0x3FDA8279A0000000
  %v5169 = call float @llvm.fmuladd.f32(float %v5167, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v5170 = select i1 %v5168, float %v5169, float %v5167
  %v5171 = select i1 %v5168, float 0x3FE62E4000000000, float 0x0000000000000000
  %v5172 = select i1 %v5168, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v5173 = fmul float %v5170, %v5170
  %v5174 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v5173, float 0xBFC0DA7220000000)
  %v5175 = call float @llvm.fmuladd.f32(float %v5174, float %v5173, float 0xBFC546EF00000000)
  %v5176 = call float @llvm.fmuladd.f32(float %v5175, float %v5173, float 0xBFD0002320000000)
  %v5177 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v5173, float 0x3FC22D90A0000000)
  %v5178 = call float @llvm.fmuladd.f32(float %v5177, float %v5173, float 0x3FC999FF60000000)
  %v5179 = call float @llvm.fmuladd.f32(float %v5178, float %v5173, float 0x3FD5555540000000)
  %v5180 = call float @llvm.fmuladd.f32(float %v5170, float %v5176, float %v5179)
  %v5181 = call float @llvm.fmuladd.f32(float %v5170, float %v5180, float 0xBFE0000000000000)
  %v5182 = fmul float %v5170, %v5170
  %v5183 = call float @llvm.fmuladd.f32(float %v5182, float %v5181, float %v5172)
  %v5184 = fadd float %v5183, %v5170
  %v5185 = fadd float %v5184, %v5171
  %v5186 = fcmp ogt float %v5142, 0x0000000000000000
  %v5187 = select i1 %v5186, float %v5142, float 0x0000000000000000
  %v5188 = fadd float %v5187, %v5185
  %v5189 = add i64 %v637, 0
  %v5190 = and i64 %v5189, %v310
  %v5191 = mul i64 %v5190, %v7
  %v5192 = add i64 %v5191, %v4889
  %v5193 = mul i64 %v5192, 8
  %v5194 = getelementptr inbounds float, ptr %v160, i64 %v5193
  %v5195 = add i64 0, %v4891
  %v5196 = getelementptr inbounds float, ptr %v5194, i64 %v5195
  %v5197 = load float, ptr %v5196, align 4
  %v5198 = fmul float %v5188, %v5197
  %v5199 = add i64 %v637, 0
  %v5200 = and i64 %v5199, %v318
  %v5201 = mul i64 %v5200, %v7
  %v5202 = add i64 %v5201, %v4889
  %v5203 = mul i64 %v5202, 1
  %v5204 = getelementptr inbounds float, ptr %v168, i64 %v5203
  %v5205 = getelementptr inbounds float, ptr %v5204, i64 0
  %v5206 = load float, ptr %v5205, align 4
  %v5207 = fsub float %v5198, %v5206
  %v5208 = fcmp olt float %v5207, 0xC05A400000000000
  %v5209 = select i1 %v5208, float 0xC05A400000000000, float %v5207
  %v5210 = fcmp ogt float %v5209, 0x4056400000000000
  %v5211 = select i1 %v5210, float 0x4056400000000000, float %v5209
  %v5212 = call float @llvm.fmuladd.f32(float %v5211, float 0x3FF7154760000000, float 0x4168000000000000)
  %v5213 = fsub float %v5212, 0x4168000000000000
  %v5214 = call float @llvm.fmuladd.f32(float %v5213, float 0xBFE62E4000000000, float %v5211)
  %v5215 = call float @llvm.fmuladd.f32(float %v5213, float 0xBEB7F7D1C0000000, float %v5214)
  %v5216 = bitcast float %v5212 to i32
  %v5217 = fmul float %v5215, %v5215
  %v5218 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v5215, float 0x3F81227F40000000)
  %v5219 = call float @llvm.fmuladd.f32(float %v5218, float %v5215, float 0x3FA5556740000000)
  %v5220 = call float @llvm.fmuladd.f32(float %v5219, float %v5215, float 0x3FC5554B00000000)
  %v5221 = call float @llvm.fmuladd.f32(float %v5220, float %v5215, float 0x3FDFFFFFE0000000)
  %v5222 = call float @llvm.fmuladd.f32(float %v5217, float %v5221, float %v5215)
  %v5223 = sub i32 %v5216, 1262485250
  %v5224 = lshr i32 %v5223, 1
  %v5225 = sub i32 %v5223, %v5224
  %v5226 = shl i32 %v5224, 23
  %v5227 = bitcast i32 %v5226 to float
  %v5228 = shl i32 %v5225, 23
  %v5229 = bitcast i32 %v5228 to float
  %v5230 = fadd float %v5222, 0x3FF0000000000000
  %v5231 = fmul float %v5230, %v5227
  %v5232 = fmul float %v5231, %v5229
  %v5233 = fmul float %v5134, %v5232
  %v5234 = fmul float %v5233, %v5188
  %v5235 = fmul float %v5234, %v5197
  %v5236 = add i64 %v637, 0
  %v5237 = and i64 %v5236, %v306
  %v5238 = mul i64 %v5237, %v7
  %v5239 = add i64 %v5238, %v4889
  %v5240 = mul i64 %v5239, 1
  %v5241 = getelementptr inbounds float, ptr %v156, i64 %v5240
  %v5242 = getelementptr inbounds float, ptr %v5241, i64 0
  %v5243 = load float, ptr %v5242, align 4
  %v5244 = fcmp ogt float %v5243, 0x0000000000000000
  %v5245 = select i1 %v5244, float 0x3FF0000000000000, float 0x0000000000000000
  %v5246 = fcmp une float %v5245, 0x0000000000000000
  %v5247 = select i1 %v5246, float %v5243, float 0x3FF0000000000000
  %v5248 = call float @llvm.sqrt.f32(float %v5247)
  %v5249 = fcmp une float %v5245, 0x0000000000000000
  %v5250 = select i1 %v5249, float %v5248, float 0x0000000000000000
  %v5251 = fmul float %v5078, %v5250
  %v5252 = fadd float %v5251, 0x3C9CD2B2A0000000
  %v5253 = fdiv float %v5235, %v5252
  %v5254 = fmul float %v5253, %v5250
  %v5255 = fsub float %v5106, %v5254
  %v5256 = fcmp une float %v5073, 0x0000000000000000
  %v5257 = select i1 %v5256, float %v5255, float 0x0000000000000000
  %v5258 = fmul float 0x3FE0000000000000, %v5257
  %v5259 = fdiv float %v5258, %v5076
  %v5260 = fcmp une float %v5073, 0x0000000000000000
  %v5261 = select i1 %v5260, float %v5259, float 0x0000000000000000
  %v5262 = add i64 %v637, 0
  %v5263 = and i64 %v5262, %v248
  %v5264 = mul i64 %v5263, %v7
  %v5265 = add i64 %v5264, %v4889
  %v5266 = mul i64 %v5265, 64
  %v5267 = getelementptr inbounds float, ptr %v32, i64 %v5266
  %v5268 = fdiv float %v5234, %v5252
  %v5269 = add i64 %v637, 0
  %v5270 = and i64 %v5269, %v286
  %v5271 = mul i64 %v5270, %v7
  %v5272 = add i64 %v5271, %v4889
  %v5273 = mul i64 %v5272, 8
  %v5274 = getelementptr inbounds float, ptr %v126, i64 %v5273
  %v5275 = add i64 %v637, 0
  %v5276 = and i64 %v5275, 1
  %v5277 = mul i64 %v5276, %v7
  %v5278 = add i64 %v5277, %v4889
  %v5279 = mul i64 %v5278, 64
  %v5280 = getelementptr inbounds float, ptr %v44, i64 %v5279
  %v5281 = mul i64 %v4891, 8
  %v5282 = add i64 0, %v5281
  %v5283 = add i64 %v5282, 0
  %v5284 = getelementptr inbounds float, ptr %v4898, i64 %v5283
  %v5285 = load <8 x float>, ptr %v5284, align 4
  %v5286 = add i64 0, 0
  %v5287 = getelementptr inbounds float, ptr %v4904, i64 %v5286
  %v5288 = load <8 x float>, ptr %v5287, align 4
  %v5289 = add i64 8, 0
  %v5290 = getelementptr inbounds float, ptr %v4910, i64 %v5289
  %v5291 = load <8 x float>, ptr %v5290, align 4
  %v5292 = fadd <8 x float> %v5288, %v5291
  %v5293 = insertelement <8 x float> poison, float %v4919, i64 0
  %v5294 = shufflevector <8 x float> %v5293, <8 x float> poison, <8 x i32> zeroinitializer
  %v5295 = fmul <8 x float> %v5292, %v5294
  %v5296 = fadd <8 x float> %v5285, %v5295
  %v5297 = add i64 0, 0
  %v5298 = getelementptr inbounds float, ptr %v4934, i64 %v5297
  %v5299 = load <8 x float>, ptr %v5298, align 4
  %v5300 = insertelement <8 x float> poison, float %v4928, i64 0
  %v5301 = shufflevector <8 x float> %v5300, <8 x float> poison, <8 x i32> zeroinitializer
  %v5302 = fmul <8 x float> %v5301, %v5299
  %v5303 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v5304 = shufflevector <8 x float> %v5303, <8 x float> poison, <8 x i32> zeroinitializer
  %v5305 = fsub <8 x float> %v5304, %v5302
  %v5306 = fmul <8 x float> %v5296, %v5305
  %v5307 = add i64 0, 0
  %v5308 = getelementptr inbounds float, ptr %v5102, i64 %v5307
  %v5309 = load <8 x float>, ptr %v5308, align 4
  %v5310 = insertelement <8 x float> poison, float %v5096, i64 0
  %v5311 = shufflevector <8 x float> %v5310, <8 x float> poison, <8 x i32> zeroinitializer
  %v5312 = fmul <8 x float> %v5311, %v5309
  %v5313 = fadd <8 x float> %v5306, %v5312
  %v5314 = mul i64 %v4891, 8
  %v5315 = add i64 0, %v5314
  %v5316 = add i64 %v5315, 0
  %v5317 = getelementptr inbounds float, ptr %v5267, i64 %v5316
  %v5318 = load <8 x float>, ptr %v5317, align 4
  %v5319 = insertelement <8 x float> poison, float %v5261, i64 0
  %v5320 = shufflevector <8 x float> %v5319, <8 x float> poison, <8 x i32> zeroinitializer
  %v5321 = fmul <8 x float> %v5320, %v5318
  %v5322 = fadd <8 x float> %v5313, %v5321
  %v5323 = fadd <8 x float> %v5322, %v5321
  %v5324 = add i64 0, 0
  %v5325 = getelementptr inbounds float, ptr %v5274, i64 %v5324
  %v5326 = load <8 x float>, ptr %v5325, align 4
  %v5327 = insertelement <8 x float> poison, float %v5268, i64 0
  %v5328 = shufflevector <8 x float> %v5327, <8 x float> poison, <8 x i32> zeroinitializer
  %v5329 = fmul <8 x float> %v5328, %v5326
  %v5330 = fadd <8 x float> %v5323, %v5329
  %v5331 = mul i64 %v4891, 8
  %v5332 = add i64 0, %v5331
  %v5333 = add i64 %v5332, 0
  %v5334 = getelementptr inbounds float, ptr %v5280, i64 %v5333
  store <8 x float> %v5330, ptr %v5334, align 4
  %v5335 = add nsw i64 %v4891, 1
  br label %b270
b272:
  %v5336 = add nsw i64 %v4889, 1
  br label %b267
b269:
  %v5337 = add i64 %v7, 0
  %v5338 = sdiv i64 %v5337, 1
  %v5339 = add i64 %v2, 1
  %v5340 = mul i64 %v5338, %v2
  %v5341 = sdiv i64 %v5340, %v3
  %v5342 = mul i64 %v5341, 1
  %v5343 = icmp slt i64 %v5342, %v7
  %v5344 = select i1 %v5343, i64 %v5342, i64 %v7
  %v5345 = mul i64 %v5338, %v5339
  %v5346 = sdiv i64 %v5345, %v3
  %v5347 = mul i64 %v5346, 1
  %v5348 = icmp slt i64 %v5347, %v7
  %v5349 = select i1 %v5348, i64 %v5347, i64 %v7
  br label %b273
b273:
  %v5350 = phi i64 [ %v5344, %b269 ], [ %v5426, %b274 ]
  %v5351 = icmp slt i64 %v5350, %v5349
  br i1 %v5351, label %b274, label %b275
b274:
  %v5352 = add i64 %v637, 0
  %v5353 = and i64 %v5352, %v348
  %v5354 = mul i64 %v5353, %v7
  %v5355 = add i64 %v5354, %v5350
  %v5356 = mul i64 %v5355, 3
  %v5357 = getelementptr inbounds float, ptr %v214, i64 %v5356
  %v5358 = mul i64 %v5350, 1
  %v5359 = getelementptr inbounds float, ptr %v232, i64 %v5358
  %v5360 = getelementptr inbounds float, ptr %v5359, i64 0
  %v5361 = load float, ptr %v5360, align 4
  %v5362 = add i64 %v637, 0
  %v5363 = and i64 %v5362, %v316
  %v5364 = mul i64 %v5363, %v7
  %v5365 = add i64 %v5364, %v5350
  %v5366 = mul i64 %v5365, 3
  %v5367 = getelementptr inbounds float, ptr %v166, i64 %v5366
  %v5368 = add i64 %v637, 0
  %v5369 = and i64 %v5368, %v352
  %v5370 = mul i64 %v5369, %v7
  %v5371 = add i64 %v5370, %v5350
  %v5372 = mul i64 %v5371, 3
  %v5373 = getelementptr inbounds float, ptr %v218, i64 %v5372
  %v5374 = mul i64 %v5350, 1
  %v5375 = getelementptr inbounds float, ptr %v238, i64 %v5374
  %v5376 = getelementptr inbounds float, ptr %v5375, i64 0
  %v5377 = load float, ptr %v5376, align 4
  %v5378 = add i64 %v637, 0
  %v5379 = and i64 %v5378, %v314
  %v5380 = mul i64 %v5379, %v7
  %v5381 = add i64 %v5380, %v5350
  %v5382 = mul i64 %v5381, 3
  %v5383 = getelementptr inbounds float, ptr %v164, i64 %v5382
  %v5384 = add i64 %v637, 0
  %v5385 = and i64 %v5384, %v268
  %v5386 = mul i64 %v5385, %v7
  %v5387 = add i64 %v5386, %v5350
  %v5388 = mul i64 %v5387, 30
  %v5389 = getelementptr inbounds float, ptr %v82, i64 %v5388
  %v5390 = add i64 %v637, 0
  %v5391 = and i64 %v5390, %v266
  %v5392 = mul i64 %v5391, %v7
  %v5393 = add i64 %v5392, %v5350
  %v5394 = mul i64 %v5393, 14
  %v5395 = getelementptr inbounds float, ptr %v80, i64 %v5394
  %v5396 = icmp ult i64 3, 8
  %v5397 = select i1 %v5396, i64 3, i64 8
  %v5398 = trunc i64 %v5397 to i32
  %v5399 = insertelement <8 x i32> poison, i32 %v5398, i64 0
  %v5400 = shufflevector <8 x i32> %v5399, <8 x i32> poison, <8 x i32> zeroinitializer
  %v5401 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v5400
  %v5402 = add i64 0, 0
  %v5403 = getelementptr inbounds float, ptr %v5357, i64 %v5402
  %v5404 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v5403, <8 x i1> %v5401, <8 x float> zeroinitializer)
  %v5405 = insertelement <8 x float> poison, float %v5361, i64 0
  %v5406 = shufflevector <8 x float> %v5405, <8 x float> poison, <8 x i32> zeroinitializer
  %v5407 = fadd <8 x float> %v5404, %v5406
  %v5408 = add i64 0, 0
  %v5409 = getelementptr inbounds float, ptr %v5367, i64 %v5408
  %v5410 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v5409, <8 x i1> %v5401, <8 x float> zeroinitializer)
  %v5411 = fmul <8 x float> %v5407, %v5410
  %v5412 = add i64 0, 0
  %v5413 = getelementptr inbounds float, ptr %v5373, i64 %v5412
  %v5414 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v5413, <8 x i1> %v5401, <8 x float> zeroinitializer)
  %v5415 = insertelement <8 x float> poison, float %v5377, i64 0
  %v5416 = shufflevector <8 x float> %v5415, <8 x float> poison, <8 x i32> zeroinitializer
  %v5417 = fadd <8 x float> %v5414, %v5416
  %v5418 = add i64 0, 0
  %v5419 = getelementptr inbounds float, ptr %v5383, i64 %v5418
  %v5420 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v5419, <8 x i1> %v5401, <8 x float> zeroinitializer)
  %v5421 = fmul <8 x float> %v5417, %v5420
  %v5422 = add i64 11, 0
  %v5423 = getelementptr inbounds float, ptr %v5389, i64 %v5422
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v5411, ptr align 4 %v5423, <8 x i1> %v5401)
  %v5424 = add i64 11, 0
  %v5425 = getelementptr inbounds float, ptr %v5395, i64 %v5424
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v5421, ptr align 4 %v5425, <8 x i1> %v5401)
  %v5426 = add nsw i64 %v5350, 1
  br label %b273
b275:
  %v5427 = add i64 %v7, 0
  %v5428 = sdiv i64 %v5427, 1
  %v5429 = add i64 %v2, 1
  %v5430 = mul i64 %v5428, %v2
  %v5431 = sdiv i64 %v5430, %v3
  %v5432 = mul i64 %v5431, 1
  %v5433 = icmp slt i64 %v5432, %v7
  %v5434 = select i1 %v5433, i64 %v5432, i64 %v7
  %v5435 = mul i64 %v5428, %v5429
  %v5436 = sdiv i64 %v5435, %v3
  %v5437 = mul i64 %v5436, 1
  %v5438 = icmp slt i64 %v5437, %v7
  %v5439 = select i1 %v5438, i64 %v5437, i64 %v7
  br label %b276
b276:
  %v5440 = phi i64 [ %v5434, %b275 ], [ %v5542, %b277 ]
  %v5441 = icmp slt i64 %v5440, %v5439
  br i1 %v5441, label %b277, label %b278
b277:
  %v5442 = add i64 %v637, 0
  %v5443 = and i64 %v5442, %v308
  %v5444 = mul i64 %v5443, %v7
  %v5445 = add i64 %v5444, %v5440
  %v5446 = mul i64 %v5445, 1
  %v5447 = getelementptr inbounds float, ptr %v158, i64 %v5446
  %v5448 = getelementptr inbounds float, ptr %v5447, i64 0
  %v5449 = load float, ptr %v5448, align 4
  %v5450 = fcmp ogt float %v5449, 0x0000000000000000
  %v5451 = select i1 %v5450, float 0x3FF0000000000000, float 0x0000000000000000
  %v5452 = mul i64 %v5440, 1
  %v5453 = getelementptr inbounds float, ptr %v236, i64 %v5452
  %v5454 = getelementptr inbounds float, ptr %v5453, i64 0
  %v5455 = load float, ptr %v5454, align 4
  %v5456 = fcmp une float %v5451, 0x0000000000000000
  %v5457 = select i1 %v5456, float %v5455, float 0x0000000000000000
  %v5458 = fmul float 0x3FE0000000000000, %v5457
  %v5459 = fcmp une float %v5451, 0x0000000000000000
  %v5460 = select i1 %v5459, float %v5449, float 0x3FF0000000000000
  %v5461 = call float @llvm.sqrt.f32(float %v5460)
  %v5462 = fdiv float %v5458, %v5461
  %v5463 = fcmp une float %v5451, 0x0000000000000000
  %v5464 = select i1 %v5463, float %v5462, float 0x0000000000000000
  %v5465 = add i64 %v637, 0
  %v5466 = and i64 %v5465, %v288
  %v5467 = mul i64 %v5466, %v7
  %v5468 = add i64 %v5467, %v5440
  %v5469 = mul i64 %v5468, 8
  %v5470 = getelementptr inbounds float, ptr %v130, i64 %v5469
  %v5471 = mul i64 %v5440, 8
  %v5472 = getelementptr inbounds float, ptr %v198, i64 %v5471
  %v5473 = add i64 %v637, 0
  %v5474 = and i64 %v5473, %v306
  %v5475 = mul i64 %v5474, %v7
  %v5476 = add i64 %v5475, %v5440
  %v5477 = mul i64 %v5476, 1
  %v5478 = getelementptr inbounds float, ptr %v156, i64 %v5477
  %v5479 = getelementptr inbounds float, ptr %v5478, i64 0
  %v5480 = load float, ptr %v5479, align 4
  %v5481 = fcmp ogt float %v5480, 0x0000000000000000
  %v5482 = select i1 %v5481, float 0x3FF0000000000000, float 0x0000000000000000
  %v5483 = mul i64 %v5440, 1
  %v5484 = getelementptr inbounds float, ptr %v242, i64 %v5483
  %v5485 = getelementptr inbounds float, ptr %v5484, i64 0
  %v5486 = load float, ptr %v5485, align 4
  %v5487 = fcmp une float %v5482, 0x0000000000000000
  %v5488 = select i1 %v5487, float %v5486, float 0x0000000000000000
  %v5489 = fmul float 0x3FE0000000000000, %v5488
  %v5490 = fcmp une float %v5482, 0x0000000000000000
  %v5491 = select i1 %v5490, float %v5480, float 0x3FF0000000000000
  %v5492 = call float @llvm.sqrt.f32(float %v5491)
  %v5493 = fdiv float %v5489, %v5492
  %v5494 = fcmp une float %v5482, 0x0000000000000000
  %v5495 = select i1 %v5494, float %v5493, float 0x0000000000000000
  %v5496 = add i64 %v637, 0
  %v5497 = and i64 %v5496, %v286
  %v5498 = mul i64 %v5497, %v7
  %v5499 = add i64 %v5498, %v5440
  %v5500 = mul i64 %v5499, 8
  %v5501 = getelementptr inbounds float, ptr %v126, i64 %v5500
  %v5502 = mul i64 %v5440, 8
  %v5503 = getelementptr inbounds float, ptr %v206, i64 %v5502
  %v5504 = add i64 %v637, 0
  %v5505 = and i64 %v5504, %v268
  %v5506 = mul i64 %v5505, %v7
  %v5507 = add i64 %v5506, %v5440
  %v5508 = mul i64 %v5507, 30
  %v5509 = getelementptr inbounds float, ptr %v82, i64 %v5508
  %v5510 = add i64 %v637, 0
  %v5511 = and i64 %v5510, %v266
  %v5512 = mul i64 %v5511, %v7
  %v5513 = add i64 %v5512, %v5440
  %v5514 = mul i64 %v5513, 14
  %v5515 = getelementptr inbounds float, ptr %v80, i64 %v5514
  %v5516 = add i64 0, 0
  %v5517 = getelementptr inbounds float, ptr %v5470, i64 %v5516
  %v5518 = load <8 x float>, ptr %v5517, align 4
  %v5519 = insertelement <8 x float> poison, float %v5464, i64 0
  %v5520 = shufflevector <8 x float> %v5519, <8 x float> poison, <8 x i32> zeroinitializer
  %v5521 = fmul <8 x float> %v5520, %v5518
  %v5522 = fadd <8 x float> %v5521, %v5521
  %v5523 = add i64 0, 0
  %v5524 = getelementptr inbounds float, ptr %v5472, i64 %v5523
  %v5525 = load <8 x float>, ptr %v5524, align 4
  %v5526 = fadd <8 x float> %v5522, %v5525
  %v5527 = add i64 0, 0
  %v5528 = getelementptr inbounds float, ptr %v5501, i64 %v5527
  %v5529 = load <8 x float>, ptr %v5528, align 4
  %v5530 = insertelement <8 x float> poison, float %v5495, i64 0
  %v5531 = shufflevector <8 x float> %v5530, <8 x float> poison, <8 x i32> zeroinitializer
  %v5532 = fmul <8 x float> %v5531, %v5529
  %v5533 = fadd <8 x float> %v5532, %v5532
  %v5534 = add i64 0, 0
  %v5535 = getelementptr inbounds float, ptr %v5503, i64 %v5534
  %v5536 = load <8 x float>, ptr %v5535, align 4
  %v5537 = fadd <8 x float> %v5533, %v5536
  %v5538 = add i64 0, 0
  %v5539 = getelementptr inbounds float, ptr %v5509, i64 %v5538
  store <8 x float> %v5526, ptr %v5539, align 4
  %v5540 = add i64 0, 0
  %v5541 = getelementptr inbounds float, ptr %v5515, i64 %v5540
  store <8 x float> %v5537, ptr %v5541, align 4
  %v5542 = add nsw i64 %v5440, 1
  br label %b276
b278:
  %v5543 = add i64 %v7, 0
  %v5544 = sdiv i64 %v5543, 1
  %v5545 = add i64 %v2, 1
  %v5546 = mul i64 %v5544, %v2
  %v5547 = sdiv i64 %v5546, %v3
  %v5548 = mul i64 %v5547, 1
  %v5549 = icmp slt i64 %v5548, %v7
  %v5550 = select i1 %v5549, i64 %v5548, i64 %v7
  %v5551 = mul i64 %v5544, %v5545
  %v5552 = sdiv i64 %v5551, %v3
  %v5553 = mul i64 %v5552, 1
  %v5554 = icmp slt i64 %v5553, %v7
  %v5555 = select i1 %v5554, i64 %v5553, i64 %v7
  br label %b279
b279:
  %v5556 = phi i64 [ %v5550, %b278 ], [ %v5608, %b280 ]
  %v5557 = icmp slt i64 %v5556, %v5555
  br i1 %v5557, label %b280, label %b281
b280:
  %v5558 = mul i64 %v5556, 1
  %v5559 = getelementptr inbounds float, ptr %v240, i64 %v5558
  %v5560 = getelementptr inbounds float, ptr %v5559, i64 0
  %v5561 = load float, ptr %v5560, align 4
  %v5562 = add i64 %v637, 0
  %v5563 = and i64 %v5562, %v294
  %v5564 = mul i64 %v5563, %v7
  %v5565 = add i64 %v5564, %v5556
  %v5566 = mul i64 %v5565, 1
  %v5567 = getelementptr inbounds float, ptr %v144, i64 %v5566
  %v5568 = getelementptr inbounds float, ptr %v5567, i64 0
  %v5569 = load float, ptr %v5568, align 4
  %v5570 = call float @llvm.fabs.f32(float %v5569)
  %v5571 = fneg float %v5570
  %v5572 = fcmp olt float %v5571, 0xC05A400000000000
  %v5573 = select i1 %v5572, float 0xC05A400000000000, float %v5571
  %v5574 = call float @llvm.fmuladd.f32(float %v5573, float 0x3FF7154760000000, float 0x4168000000000000)
  %v5575 = fsub float %v5574, 0x4168000000000000
  %v5576 = call float @llvm.fmuladd.f32(float %v5575, float 0xBFE62E4000000000, float %v5573)
  %v5577 = call float @llvm.fmuladd.f32(float %v5575, float 0xBEB7F7D1C0000000, float %v5576)
  %v5578 = bitcast float %v5574 to i32
  %v5579 = fmul float %v5577, %v5577
  %v5580 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v5577, float 0x3F81227F40000000)
  %v5581 = call float @llvm.fmuladd.f32(float %v5580, float %v5577, float 0x3FA5556740000000)
  %v5582 = call float @llvm.fmuladd.f32(float %v5581, float %v5577, float 0x3FC5554B00000000)
  %v5583 = call float @llvm.fmuladd.f32(float %v5582, float %v5577, float 0x3FDFFFFFE0000000)
  %v5584 = call float @llvm.fmuladd.f32(float %v5579, float %v5583, float %v5577)
  %v5585 = sub i32 %v5578, 1262485250
  %v5586 = lshr i32 %v5585, 1
  %v5587 = sub i32 %v5585, %v5586
  %v5588 = shl i32 %v5586, 23
  %v5589 = bitcast i32 %v5588 to float
  %v5590 = shl i32 %v5587, 23
  %v5591 = bitcast i32 %v5590 to float
  %v5592 = fadd float %v5584, 0x3FF0000000000000
  %v5593 = fmul float %v5592, %v5589
  %v5594 = fmul float %v5593, %v5591
  %v5595 = fcmp olt float %v5569, 0x0000000000000000
  %v5596 = select i1 %v5595, float %v5594, float 0x3FF0000000000000
  %v5597 = fadd float %v5594, 0x3FF0000000000000
  %v5598 = fdiv float %v5596, %v5597
  %v5599 = fmul float %v5561, %v5598
  %v5600 = add i64 %v637, 0
  %v5601 = and i64 %v5600, %v266
  %v5602 = mul i64 %v5601, %v7
  %v5603 = add i64 %v5602, %v5556
  %v5604 = mul i64 %v5603, 14
  %v5605 = getelementptr inbounds float, ptr %v80, i64 %v5604
  %v5606 = add i64 8, 0
  %v5607 = getelementptr inbounds float, ptr %v5605, i64 %v5606
  store float %v5599, ptr %v5607, align 4
  %v5608 = add nsw i64 %v5556, 1
  br label %b279
b281:
  %v5609 = add i64 %v7, 0
  %v5610 = sdiv i64 %v5609, 1
  %v5611 = add i64 %v2, 1
  %v5612 = mul i64 %v5610, %v2
  %v5613 = sdiv i64 %v5612, %v3
  %v5614 = mul i64 %v5613, 1
  %v5615 = icmp slt i64 %v5614, %v7
  %v5616 = select i1 %v5615, i64 %v5614, i64 %v7
  %v5617 = mul i64 %v5610, %v5611
  %v5618 = sdiv i64 %v5617, %v3
  %v5619 = mul i64 %v5618, 1
  %v5620 = icmp slt i64 %v5619, %v7
  %v5621 = select i1 %v5620, i64 %v5619, i64 %v7
  br label %b282
b282:
  %v5622 = phi i64 [ %v5616, %b281 ], [ %v5652, %b283 ]
  %v5623 = icmp slt i64 %v5622, %v5621
  br i1 %v5623, label %b283, label %b284
b283:
  %v5624 = mul i64 %v5622, 1
  %v5625 = getelementptr inbounds float, ptr %v228, i64 %v5624
  %v5626 = getelementptr inbounds float, ptr %v5625, i64 0
  %v5627 = load float, ptr %v5626, align 4
  %v5628 = mul i64 %v5622, 1
  %v5629 = getelementptr inbounds float, ptr %v226, i64 %v5628
  %v5630 = getelementptr inbounds float, ptr %v5629, i64 0
  %v5631 = load float, ptr %v5630, align 4
  %v5632 = fsub float %v5627, %v5631
  %v5633 = add i64 %v637, 0
  %v5634 = and i64 %v5633, %v296
  %v5635 = mul i64 %v5634, %v7
  %v5636 = add i64 %v5635, %v5622
  %v5637 = mul i64 %v5636, 1
  %v5638 = getelementptr inbounds float, ptr %v146, i64 %v5637
  %v5639 = getelementptr inbounds float, ptr %v5638, i64 0
  %v5640 = load float, ptr %v5639, align 4
  %v5641 = fmul float %v5632, %v5640
  %v5642 = fsub float 0x3FF0000000000000, %v5640
  %v5643 = fmul float %v5641, %v5642
  %v5644 = add i64 %v637, 0
  %v5645 = and i64 %v5644, %v266
  %v5646 = mul i64 %v5645, %v7
  %v5647 = add i64 %v5646, %v5622
  %v5648 = mul i64 %v5647, 14
  %v5649 = getelementptr inbounds float, ptr %v80, i64 %v5648
  %v5650 = add i64 9, 0
  %v5651 = getelementptr inbounds float, ptr %v5649, i64 %v5650
  store float %v5643, ptr %v5651, align 4
  %v5652 = add nsw i64 %v5622, 1
  br label %b282
b284:
  %v5653 = add i64 %v7, 0
  %v5654 = sdiv i64 %v5653, 1
  %v5655 = add i64 %v2, 1
  %v5656 = mul i64 %v5654, %v2
  %v5657 = sdiv i64 %v5656, %v3
  %v5658 = mul i64 %v5657, 1
  %v5659 = icmp slt i64 %v5658, %v7
  %v5660 = select i1 %v5659, i64 %v5658, i64 %v7
  %v5661 = mul i64 %v5654, %v5655
  %v5662 = sdiv i64 %v5661, %v3
  %v5663 = mul i64 %v5662, 1
  %v5664 = icmp slt i64 %v5663, %v7
  %v5665 = select i1 %v5664, i64 %v5663, i64 %v7
  br label %b285
b285:
  %v5666 = phi i64 [ %v5660, %b284 ], [ %v5718, %b286 ]
  %v5667 = icmp slt i64 %v5666, %v5665
  br i1 %v5667, label %b286, label %b287
b286:
  %v5668 = mul i64 %v5666, 1
  %v5669 = getelementptr inbounds float, ptr %v208, i64 %v5668
  %v5670 = getelementptr inbounds float, ptr %v5669, i64 0
  %v5671 = load float, ptr %v5670, align 4
  %v5672 = add i64 %v637, 0
  %v5673 = and i64 %v5672, %v298
  %v5674 = mul i64 %v5673, %v7
  %v5675 = add i64 %v5674, %v5666
  %v5676 = mul i64 %v5675, 1
  %v5677 = getelementptr inbounds float, ptr %v148, i64 %v5676
  %v5678 = getelementptr inbounds float, ptr %v5677, i64 0
  %v5679 = load float, ptr %v5678, align 4
  %v5680 = call float @llvm.fabs.f32(float %v5679)
  %v5681 = fneg float %v5680
  %v5682 = fcmp olt float %v5681, 0xC05A400000000000
  %v5683 = select i1 %v5682, float 0xC05A400000000000, float %v5681
  %v5684 = call float @llvm.fmuladd.f32(float %v5683, float 0x3FF7154760000000, float 0x4168000000000000)
  %v5685 = fsub float %v5684, 0x4168000000000000
  %v5686 = call float @llvm.fmuladd.f32(float %v5685, float 0xBFE62E4000000000, float %v5683)
  %v5687 = call float @llvm.fmuladd.f32(float %v5685, float 0xBEB7F7D1C0000000, float %v5686)
  %v5688 = bitcast float %v5684 to i32
  %v5689 = fmul float %v5687, %v5687
  %v5690 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v5687, float 0x3F81227F40000000)
  %v5691 = call float @llvm.fmuladd.f32(float %v5690, float %v5687, float 0x3FA5556740000000)
  %v5692 = call float @llvm.fmuladd.f32(float %v5691, float %v5687, float 0x3FC5554B00000000)
  %v5693 = call float @llvm.fmuladd.f32(float %v5692, float %v5687, float 0x3FDFFFFFE0000000)
  %v5694 = call float @llvm.fmuladd.f32(float %v5689, float %v5693, float %v5687)
  %v5695 = sub i32 %v5688, 1262485250
  %v5696 = lshr i32 %v5695, 1
  %v5697 = sub i32 %v5695, %v5696
  %v5698 = shl i32 %v5696, 23
  %v5699 = bitcast i32 %v5698 to float
  %v5700 = shl i32 %v5697, 23
  %v5701 = bitcast i32 %v5700 to float
  %v5702 = fadd float %v5694, 0x3FF0000000000000
  %v5703 = fmul float %v5702, %v5699
  %v5704 = fmul float %v5703, %v5701
  %v5705 = fcmp olt float %v5679, 0x0000000000000000
  %v5706 = select i1 %v5705, float %v5704, float 0x3FF0000000000000
  %v5707 = fadd float %v5704, 0x3FF0000000000000
  %v5708 = fdiv float %v5706, %v5707
  %v5709 = fmul float %v5671, %v5708
  %v5710 = add i64 %v637, 0
  %v5711 = and i64 %v5710, %v266
  %v5712 = mul i64 %v5711, %v7
  %v5713 = add i64 %v5712, %v5666
  %v5714 = mul i64 %v5713, 14
  %v5715 = getelementptr inbounds float, ptr %v80, i64 %v5714
  %v5716 = add i64 10, 0
  %v5717 = getelementptr inbounds float, ptr %v5715, i64 %v5716
  store float %v5709, ptr %v5717, align 4
  %v5718 = add nsw i64 %v5666, 1
  br label %b285
b287:
  %v5719 = add i64 %v7, 0
  %v5720 = sdiv i64 %v5719, 1
  %v5721 = add i64 %v2, 1
  %v5722 = mul i64 %v5720, %v2
  %v5723 = sdiv i64 %v5722, %v3
  %v5724 = mul i64 %v5723, 1
  %v5725 = icmp slt i64 %v5724, %v7
  %v5726 = select i1 %v5725, i64 %v5724, i64 %v7
  %v5727 = mul i64 %v5720, %v5721
  %v5728 = sdiv i64 %v5727, %v3
  %v5729 = mul i64 %v5728, 1
  %v5730 = icmp slt i64 %v5729, %v7
  %v5731 = select i1 %v5730, i64 %v5729, i64 %v7
  br label %b288
b288:
  %v5732 = phi i64 [ %v5726, %b287 ], [ %v5784, %b289 ]
  %v5733 = icmp slt i64 %v5732, %v5731
  br i1 %v5733, label %b289, label %b290
b289:
  %v5734 = mul i64 %v5732, 1
  %v5735 = getelementptr inbounds float, ptr %v234, i64 %v5734
  %v5736 = getelementptr inbounds float, ptr %v5735, i64 0
  %v5737 = load float, ptr %v5736, align 4
  %v5738 = add i64 %v637, 0
  %v5739 = and i64 %v5738, %v300
  %v5740 = mul i64 %v5739, %v7
  %v5741 = add i64 %v5740, %v5732
  %v5742 = mul i64 %v5741, 1
  %v5743 = getelementptr inbounds float, ptr %v150, i64 %v5742
  %v5744 = getelementptr inbounds float, ptr %v5743, i64 0
  %v5745 = load float, ptr %v5744, align 4
  %v5746 = call float @llvm.fabs.f32(float %v5745)
  %v5747 = fneg float %v5746
  %v5748 = fcmp olt float %v5747, 0xC05A400000000000
  %v5749 = select i1 %v5748, float 0xC05A400000000000, float %v5747
  %v5750 = call float @llvm.fmuladd.f32(float %v5749, float 0x3FF7154760000000, float 0x4168000000000000)
  %v5751 = fsub float %v5750, 0x4168000000000000
  %v5752 = call float @llvm.fmuladd.f32(float %v5751, float 0xBFE62E4000000000, float %v5749)
  %v5753 = call float @llvm.fmuladd.f32(float %v5751, float 0xBEB7F7D1C0000000, float %v5752)
  %v5754 = bitcast float %v5750 to i32
  %v5755 = fmul float %v5753, %v5753
  %v5756 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v5753, float 0x3F81227F40000000)
  %v5757 = call float @llvm.fmuladd.f32(float %v5756, float %v5753, float 0x3FA5556740000000)
  %v5758 = call float @llvm.fmuladd.f32(float %v5757, float %v5753, float 0x3FC5554B00000000)
  %v5759 = call float @llvm.fmuladd.f32(float %v5758, float %v5753, float 0x3FDFFFFFE0000000)
  %v5760 = call float @llvm.fmuladd.f32(float %v5755, float %v5759, float %v5753)
  %v5761 = sub i32 %v5754, 1262485250
  %v5762 = lshr i32 %v5761, 1
  %v5763 = sub i32 %v5761, %v5762
  %v5764 = shl i32 %v5762, 23
  %v5765 = bitcast i32 %v5764 to float
  %v5766 = shl i32 %v5763, 23
  %v5767 = bitcast i32 %v5766 to float
  %v5768 = fadd float %v5760, 0x3FF0000000000000
  %v5769 = fmul float %v5768, %v5765
  %v5770 = fmul float %v5769, %v5767
  %v5771 = fcmp olt float %v5745, 0x0000000000000000
  %v5772 = select i1 %v5771, float %v5770, float 0x3FF0000000000000
  %v5773 = fadd float %v5770, 0x3FF0000000000000
  %v5774 = fdiv float %v5772, %v5773
  %v5775 = fmul float %v5737, %v5774
  %v5776 = add i64 %v637, 0
  %v5777 = and i64 %v5776, %v268
  %v5778 = mul i64 %v5777, %v7
  %v5779 = add i64 %v5778, %v5732
  %v5780 = mul i64 %v5779, 30
  %v5781 = getelementptr inbounds float, ptr %v82, i64 %v5780
  %v5782 = add i64 8, 0
  %v5783 = getelementptr inbounds float, ptr %v5781, i64 %v5782
  store float %v5775, ptr %v5783, align 4
  %v5784 = add nsw i64 %v5732, 1
  br label %b288
b290:
  %v5785 = add i64 %v7, 0
  %v5786 = sdiv i64 %v5785, 1
  %v5787 = add i64 %v2, 1
  %v5788 = mul i64 %v5786, %v2
  %v5789 = sdiv i64 %v5788, %v3
  %v5790 = mul i64 %v5789, 1
  %v5791 = icmp slt i64 %v5790, %v7
  %v5792 = select i1 %v5791, i64 %v5790, i64 %v7
  %v5793 = mul i64 %v5786, %v5787
  %v5794 = sdiv i64 %v5793, %v3
  %v5795 = mul i64 %v5794, 1
  %v5796 = icmp slt i64 %v5795, %v7
  %v5797 = select i1 %v5796, i64 %v5795, i64 %v7
  br label %b291
b291:
  %v5798 = phi i64 [ %v5792, %b290 ], [ %v5828, %b292 ]
  %v5799 = icmp slt i64 %v5798, %v5797
  br i1 %v5799, label %b292, label %b293
b292:
  %v5800 = mul i64 %v5798, 1
  %v5801 = getelementptr inbounds float, ptr %v222, i64 %v5800
  %v5802 = getelementptr inbounds float, ptr %v5801, i64 0
  %v5803 = load float, ptr %v5802, align 4
  %v5804 = mul i64 %v5798, 1
  %v5805 = getelementptr inbounds float, ptr %v210, i64 %v5804
  %v5806 = getelementptr inbounds float, ptr %v5805, i64 0
  %v5807 = load float, ptr %v5806, align 4
  %v5808 = fsub float %v5803, %v5807
  %v5809 = add i64 %v637, 0
  %v5810 = and i64 %v5809, %v302
  %v5811 = mul i64 %v5810, %v7
  %v5812 = add i64 %v5811, %v5798
  %v5813 = mul i64 %v5812, 1
  %v5814 = getelementptr inbounds float, ptr %v152, i64 %v5813
  %v5815 = getelementptr inbounds float, ptr %v5814, i64 0
  %v5816 = load float, ptr %v5815, align 4
  %v5817 = fmul float %v5808, %v5816
  %v5818 = fsub float 0x3FF0000000000000, %v5816
  %v5819 = fmul float %v5817, %v5818
  %v5820 = add i64 %v637, 0
  %v5821 = and i64 %v5820, %v268
  %v5822 = mul i64 %v5821, %v7
  %v5823 = add i64 %v5822, %v5798
  %v5824 = mul i64 %v5823, 30
  %v5825 = getelementptr inbounds float, ptr %v82, i64 %v5824
  %v5826 = add i64 9, 0
  %v5827 = getelementptr inbounds float, ptr %v5825, i64 %v5826
  store float %v5819, ptr %v5827, align 4
  %v5828 = add nsw i64 %v5798, 1
  br label %b291
b293:
  %v5829 = add i64 %v7, 0
  %v5830 = sdiv i64 %v5829, 1
  %v5831 = add i64 %v2, 1
  %v5832 = mul i64 %v5830, %v2
  %v5833 = sdiv i64 %v5832, %v3
  %v5834 = mul i64 %v5833, 1
  %v5835 = icmp slt i64 %v5834, %v7
  %v5836 = select i1 %v5835, i64 %v5834, i64 %v7
  %v5837 = mul i64 %v5830, %v5831
  %v5838 = sdiv i64 %v5837, %v3
  %v5839 = mul i64 %v5838, 1
  %v5840 = icmp slt i64 %v5839, %v7
  %v5841 = select i1 %v5840, i64 %v5839, i64 %v7
  br label %b294
b294:
  %v5842 = phi i64 [ %v5836, %b293 ], [ %v5894, %b295 ]
  %v5843 = icmp slt i64 %v5842, %v5841
  br i1 %v5843, label %b295, label %b296
b295:
  %v5844 = mul i64 %v5842, 1
  %v5845 = getelementptr inbounds float, ptr %v212, i64 %v5844
  %v5846 = getelementptr inbounds float, ptr %v5845, i64 0
  %v5847 = load float, ptr %v5846, align 4
  %v5848 = add i64 %v637, 0
  %v5849 = and i64 %v5848, %v304
  %v5850 = mul i64 %v5849, %v7
  %v5851 = add i64 %v5850, %v5842
  %v5852 = mul i64 %v5851, 1
  %v5853 = getelementptr inbounds float, ptr %v154, i64 %v5852
  %v5854 = getelementptr inbounds float, ptr %v5853, i64 0
  %v5855 = load float, ptr %v5854, align 4
  %v5856 = call float @llvm.fabs.f32(float %v5855)
  %v5857 = fneg float %v5856
  %v5858 = fcmp olt float %v5857, 0xC05A400000000000
  %v5859 = select i1 %v5858, float 0xC05A400000000000, float %v5857
  %v5860 = call float @llvm.fmuladd.f32(float %v5859, float 0x3FF7154760000000, float 0x4168000000000000)
  %v5861 = fsub float %v5860, 0x4168000000000000
  %v5862 = call float @llvm.fmuladd.f32(float %v5861, float 0xBFE62E4000000000, float %v5859)
  %v5863 = call float @llvm.fmuladd.f32(float %v5861, float 0xBEB7F7D1C0000000, float %v5862)
  %v5864 = bitcast float %v5860 to i32
  %v5865 = fmul float %v5863, %v5863
  %v5866 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v5863, float 0x3F81227F40000000)
  %v5867 = call float @llvm.fmuladd.f32(float %v5866, float %v5863, float 0x3FA5556740000000)
  %v5868 = call float @llvm.fmuladd.f32(float %v5867, float %v5863, float 0x3FC5554B00000000)
  %v5869 = call float @llvm.fmuladd.f32(float %v5868, float %v5863, float 0x3FDFFFFFE0000000)
  %v5870 = call float @llvm.fmuladd.f32(float %v5865, float %v5869, float %v5863)
  %v5871 = sub i32 %v5864, 1262485250
  %v5872 = lshr i32 %v5871, 1
  %v5873 = sub i32 %v5871, %v5872
  %v5874 = shl i32 %v5872, 23
  %v5875 = bitcast i32 %v5874 to float
  %v5876 = shl i32 %v5873, 23
  %v5877 = bitcast i32 %v5876 to float
  %v5878 = fadd float %v5870, 0x3FF0000000000000
  %v5879 = fmul float %v5878, %v5875
  %v5880 = fmul float %v5879, %v5877
  %v5881 = fcmp olt float %v5855, 0x0000000000000000
  %v5882 = select i1 %v5881, float %v5880, float 0x3FF0000000000000
  %v5883 = fadd float %v5880, 0x3FF0000000000000
  %v5884 = fdiv float %v5882, %v5883
  %v5885 = fmul float %v5847, %v5884
  %v5886 = add i64 %v637, 0
  %v5887 = and i64 %v5886, %v268
  %v5888 = mul i64 %v5887, %v7
  %v5889 = add i64 %v5888, %v5842
  %v5890 = mul i64 %v5889, 30
  %v5891 = getelementptr inbounds float, ptr %v82, i64 %v5890
  %v5892 = add i64 10, 0
  %v5893 = getelementptr inbounds float, ptr %v5891, i64 %v5892
  store float %v5885, ptr %v5893, align 4
  %v5894 = add nsw i64 %v5842, 1
  br label %b294
b296:
  %v5896 = add i64 %v7, 0
  %v5897 = sdiv i64 %v5896, 1
  %v5898 = add i64 %v2, 1
  %v5899 = mul i64 %v5897, %v2
  %v5900 = sdiv i64 %v5899, %v3
  %v5901 = mul i64 %v5900, 1
  %v5902 = icmp slt i64 %v5901, %v7
  %v5903 = select i1 %v5902, i64 %v5901, i64 %v7
  %v5904 = mul i64 %v5897, %v5898
  %v5905 = sdiv i64 %v5904, %v3
  %v5906 = mul i64 %v5905, 1
  %v5907 = icmp slt i64 %v5906, %v7
  %v5908 = select i1 %v5907, i64 %v5906, i64 %v7
  br label %b297
b297:
  %v5909 = phi i64 [ %v5903, %b296 ], [ %v6130, %b302 ]
  %v5910 = icmp slt i64 %v5909, %v5908
  br i1 %v5910, label %b298, label %b299
b298:
  %v5911 = add i64 %v5909, 96
  %v5912 = icmp slt i64 %v5911, %v5908
  %v5913 = select i1 %v5912, i64 %v5911, i64 %v5908
  br label %b300
b300:
  %v5914 = phi i64 [ 0, %b298 ], [ %v6129, %b305 ]
  %v5915 = icmp slt i64 %v5914, 1
  br i1 %v5915, label %b301, label %b302
b301:
  %v5916 = sub i64 %v5913, %v5909
  %v5917 = sub i64 8, 1
  %v5918 = add i64 %v5916, %v5917
  %v5919 = sdiv i64 %v5918, 8
  br label %b303
b303:
  %v5920 = phi i64 [ 0, %b301 ], [ %v6128, %b312 ]
  %v5921 = icmp slt i64 %v5920, %v5919
  br i1 %v5921, label %b304, label %b305
b304:
  %v5922 = mul i64 %v5916, %v5920
  %v5923 = sdiv i64 %v5922, %v5919
  %v5924 = add i64 %v5909, %v5923
  %v5925 = add i64 %v5920, 1
  %v5926 = mul i64 %v5916, %v5925
  %v5927 = sdiv i64 %v5926, %v5919
  %v5928 = add i64 %v5909, %v5927
  %v5929 = mul i64 %v5914, 352
  %v5930 = getelementptr inbounds float, ptr %v492, i64 %v5929
  %v5931 = sub i64 %v5928, %v5924
  %v5932 = add i64 %v637, 0
  %v5933 = and i64 %v5932, %v266
  %v5934 = mul i64 %v5933, %v7
  %v5935 = add i64 %v5934, %v5924
  %v5936 = mul i64 %v5935, 14
  %v5937 = getelementptr inbounds float, ptr %v80, i64 %v5936
  %v5938 = getelementptr inbounds float, ptr %v5937, i64 0
  %v5939 = sub i64 %v5931, 1
  %v5940 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v5939
  %v5941 = load ptr, ptr %v5940, align 4
  %v5942 = getelementptr inbounds float, ptr %v5895, i64 0
  %v5943 = icmp sgt i64 %v5931, 0
  br i1 %v5943, label %b306, label %b307
b306:
  call void %v5941(ptr %v5938, i64 14, ptr %v5930, i64 14, ptr %v5942, i64 8, i64 0)
  br label %b307
b307:
  %v5944 = add i64 %v5929, 112
  %v5945 = getelementptr inbounds float, ptr %v492, i64 %v5944
  %v5946 = sub i64 %v5928, %v5924
  %v5947 = add i64 %v637, 0
  %v5948 = and i64 %v5947, %v268
  %v5949 = mul i64 %v5948, %v7
  %v5950 = add i64 %v5949, %v5924
  %v5951 = mul i64 %v5950, 30
  %v5952 = getelementptr inbounds float, ptr %v82, i64 %v5951
  %v5953 = getelementptr inbounds float, ptr %v5952, i64 0
  %v5954 = sub i64 %v5946, 1
  %v5955 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v5954
  %v5956 = load ptr, ptr %v5955, align 4
  %v5957 = getelementptr inbounds float, ptr %v5895, i64 0
  %v5958 = icmp sgt i64 %v5946, 0
  br i1 %v5958, label %b308, label %b309
b308:
  call void %v5956(ptr %v5953, i64 30, ptr %v5945, i64 30, ptr %v5957, i64 8, i64 0)
  br label %b309
b309:
  %v5959 = add i64 %v5944, 240
  br label %b310
b310:
  %v5960 = phi i64 [ %v5924, %b309 ], [ %v6127, %b315 ]
  %v5961 = icmp slt i64 %v5960, %v5928
  br i1 %v5961, label %b311, label %b312
b311:
  %v5962 = sub i64 %v5960, %v5924
  %v5963 = mul i64 %v5962, 8
  %v5964 = getelementptr inbounds float, ptr %v5895, i64 %v5963
  %v5965 = add i64 %v637, 1
  %v5966 = and i64 %v5965, 1
  %v5967 = mul i64 %v5966, %v7
  %v5968 = add i64 %v5967, %v5960
  %v5969 = mul i64 %v5968, 8
  %v5970 = getelementptr inbounds float, ptr %v52, i64 %v5969
  %v5971 = add i64 %v637, 0
  %v5972 = and i64 %v5971, %v346
  %v5973 = mul i64 %v5972, %v7
  %v5974 = add i64 %v5973, %v5960
  %v5975 = mul i64 %v5974, 16
  %v5976 = getelementptr inbounds float, ptr %v196, i64 %v5975
  %v5977 = add i64 %v637, 1
  %v5978 = and i64 %v5977, %v258
  %v5979 = mul i64 %v5978, %v7
  %v5980 = add i64 %v5979, %v5960
  %v5981 = mul i64 %v5980, 8
  %v5982 = getelementptr inbounds float, ptr %v42, i64 %v5981
  %v5983 = add i64 %v637, 0
  %v5984 = and i64 %v5983, %v278
  %v5985 = mul i64 %v5984, %v7
  %v5986 = add i64 %v5985, %v5960
  %v5987 = mul i64 %v5986, 8
  %v5988 = getelementptr inbounds float, ptr %v104, i64 %v5987
  %v5989 = add i64 %v637, 1
  %v5990 = and i64 %v5989, 1
  %v5991 = mul i64 %v5990, %v7
  %v5992 = add i64 %v5991, %v5960
  %v5993 = mul i64 %v5992, 8
  %v5994 = getelementptr inbounds float, ptr %v54, i64 %v5993
  %v5995 = add i64 %v637, 0
  %v5996 = and i64 %v5995, %v274
  %v5997 = mul i64 %v5996, %v7
  %v5998 = add i64 %v5997, %v5960
  %v5999 = mul i64 %v5998, 8
  %v6000 = getelementptr inbounds float, ptr %v100, i64 %v5999
  %v6001 = add i64 %v637, 0
  %v6002 = and i64 %v6001, %v276
  %v6003 = mul i64 %v6002, %v7
  %v6004 = add i64 %v6003, %v5960
  %v6005 = mul i64 %v6004, 8
  %v6006 = getelementptr inbounds float, ptr %v102, i64 %v6005
  %v6007 = add i64 %v637, 0
  %v6008 = and i64 %v6007, %v272
  %v6009 = mul i64 %v6008, %v7
  %v6010 = add i64 %v6009, %v5960
  %v6011 = mul i64 %v6010, 8
  %v6012 = getelementptr inbounds float, ptr %v98, i64 %v6011
  %v6013 = add i64 %v637, 0
  %v6014 = and i64 %v6013, %v258
  %v6015 = mul i64 %v6014, %v7
  %v6016 = add i64 %v6015, %v5960
  %v6017 = mul i64 %v6016, 8
  %v6018 = getelementptr inbounds float, ptr %v42, i64 %v6017
  %v6019 = add i64 %v637, 0
  %v6020 = and i64 %v6019, %v270
  %v6021 = mul i64 %v6020, %v7
  %v6022 = add i64 %v6021, %v5960
  %v6023 = mul i64 %v6022, 32
  %v6024 = getelementptr inbounds float, ptr %v84, i64 %v6023
  %v6025 = add i64 %v637, 0
  %v6026 = and i64 %v6025, 1
  %v6027 = mul i64 %v6026, %v7
  %v6028 = add i64 %v6027, %v5960
  %v6029 = mul i64 %v6028, 8
  %v6030 = getelementptr inbounds float, ptr %v54, i64 %v6029
  br label %b313
b313:
  %v6031 = phi i64 [ 0, %b311 ], [ %v6126, %b314 ]
  %v6032 = icmp slt i64 %v6031, 1
  br i1 %v6032, label %b314, label %b315
b314:
  %v6033 = mul i64 %v5914, 1
  %v6034 = add i64 %v6033, %v6031
  %v6035 = mul i64 %v6034, 8
  %v6036 = add i64 0, %v6031
  %v6037 = mul i64 %v6036, 8
  %v6038 = getelementptr inbounds float, ptr %v5964, i64 %v6037
  %v6039 = load <8 x float>, ptr %v6038, align 4
  %v6040 = add i64 0, %v6035
  %v6041 = getelementptr inbounds float, ptr %v5970, i64 %v6040
  %v6042 = load <8 x float>, ptr %v6041, align 4
  %v6043 = add i64 0, %v6035
  %v6044 = getelementptr inbounds float, ptr %v5976, i64 %v6043
  %v6045 = load <8 x float>, ptr %v6044, align 4
  %v6046 = fadd <8 x float> %v6042, %v6045
  %v6047 = fadd <8 x float> %v6046, %v6039
  %v6048 = add i64 0, %v6035
  %v6049 = getelementptr inbounds float, ptr %v5982, i64 %v6048
  %v6050 = load <8 x float>, ptr %v6049, align 4
  %v6051 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v6050)
  %v6052 = fcmp ogt <8 x float> %v6051, splat (float 0x4023000000000000)
  %v6053 = select <8 x i1> %v6052, <8 x float> splat (float 0x4023000000000000), <8 x float> %v6051
  %v6054 = fadd <8 x float> %v6053, %v6053
  %v6055 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6054, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v6056 = fsub <8 x float> %v6055, splat (float 0x4168000000000000)
  %v6057 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6056, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v6054)
  %v6058 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6056, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v6057)
  %v6059 = bitcast <8 x float> %v6055 to <8 x i32>
  %v6060 = fmul <8 x float> %v6058, %v6058
  %v6061 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v6058, <8 x float> splat (float 0x3F81227F40000000))
  %v6062 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6061, <8 x float> %v6058, <8 x float> splat (float 0x3FA5556740000000))
  %v6063 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6062, <8 x float> %v6058, <8 x float> splat (float 0x3FC5554B00000000))
  %v6064 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6063, <8 x float> %v6058, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v6065 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6060, <8 x float> %v6064, <8 x float> %v6058)
  %v6066 = shl <8 x i32> %v6059, splat (i32 23)
  %v6067 = add <8 x i32> %v6066, splat (i32 1065353216)
  %v6068 = bitcast <8 x i32> %v6067 to <8 x float>
  %v6069 = fsub <8 x float> %v6068, splat (float 0x3FF0000000000000)
  %v6070 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6068, <8 x float> %v6065, <8 x float> %v6069)
  %v6071 = fadd <8 x float> %v6070, splat (float 0x4000000000000000)
  %v6072 = fdiv <8 x float> %v6070, %v6071
  %v6073 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v6072, <8 x float> %v6050)
  %v6074 = fmul <8 x float> %v6047, %v6073
  %v6075 = add i64 0, %v6035
  %v6076 = getelementptr inbounds float, ptr %v5988, i64 %v6075
  %v6077 = load <8 x float>, ptr %v6076, align 4
  %v6078 = fmul <8 x float> %v6074, %v6077
  %v6079 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v6080 = shufflevector <8 x float> %v6079, <8 x float> poison, <8 x i32> zeroinitializer
  %v6081 = fsub <8 x float> %v6080, %v6077
  %v6082 = fmul <8 x float> %v6078, %v6081
  %v6083 = add i64 0, %v6035
  %v6084 = getelementptr inbounds float, ptr %v5994, i64 %v6083
  %v6085 = load <8 x float>, ptr %v6084, align 4
  %v6086 = fmul <8 x float> %v6047, %v6077
  %v6087 = fmul <8 x float> %v6073, %v6073
  %v6088 = fsub <8 x float> %v6080, %v6087
  %v6089 = fmul <8 x float> %v6086, %v6088
  %v6090 = fadd <8 x float> %v6085, %v6089
  %v6091 = add i64 0, %v6035
  %v6092 = getelementptr inbounds float, ptr %v6000, i64 %v6091
  %v6093 = load <8 x float>, ptr %v6092, align 4
  %v6094 = fmul <8 x float> %v6090, %v6093
  %v6095 = add i64 0, %v6035
  %v6096 = getelementptr inbounds float, ptr %v6006, i64 %v6095
  %v6097 = load <8 x float>, ptr %v6096, align 4
  %v6098 = fmul <8 x float> %v6097, %v6097
  %v6099 = fsub <8 x float> %v6080, %v6098
  %v6100 = fmul <8 x float> %v6094, %v6099
  %v6101 = fmul <8 x float> %v6090, %v6097
  %v6102 = fmul <8 x float> %v6101, %v6093
  %v6103 = fsub <8 x float> %v6080, %v6093
  %v6104 = fmul <8 x float> %v6102, %v6103
  %v6105 = add i64 0, %v6035
  %v6106 = getelementptr inbounds float, ptr %v6012, i64 %v6105
  %v6107 = load <8 x float>, ptr %v6106, align 4
  %v6108 = fmul <8 x float> %v6090, %v6107
  %v6109 = add i64 0, %v6035
  %v6110 = getelementptr inbounds float, ptr %v6018, i64 %v6109
  %v6111 = load <8 x float>, ptr %v6110, align 4
  %v6112 = fmul <8 x float> %v6090, %v6111
  %v6113 = fmul <8 x float> %v6112, %v6107
  %v6114 = fsub <8 x float> %v6080, %v6107
  %v6115 = fmul <8 x float> %v6113, %v6114
  %v6116 = add i64 24, %v6035
  %v6117 = getelementptr inbounds float, ptr %v6024, i64 %v6116
  store <8 x float> %v6082, ptr %v6117, align 4
  %v6118 = add i64 16, %v6035
  %v6119 = getelementptr inbounds float, ptr %v6024, i64 %v6118
  store <8 x float> %v6100, ptr %v6119, align 4
  %v6120 = add i64 0, %v6035
  %v6121 = getelementptr inbounds float, ptr %v6024, i64 %v6120
  store <8 x float> %v6104, ptr %v6121, align 4
  %v6122 = add i64 0, %v6035
  %v6123 = getelementptr inbounds float, ptr %v6030, i64 %v6122
  store <8 x float> %v6108, ptr %v6123, align 4
  %v6124 = add i64 8, %v6035
  %v6125 = getelementptr inbounds float, ptr %v6024, i64 %v6124
  store <8 x float> %v6115, ptr %v6125, align 4
  %v6126 = add nsw i64 %v6031, 1
  br label %b313
b315:
  %v6127 = add nsw i64 %v5960, 1
  br label %b310
b312:
  %v6128 = add nsw i64 %v5920, 1
  br label %b303
b305:
  %v6129 = add nsw i64 %v5914, 1
  br label %b300
b302:
  %v6130 = add nsw i64 %v5909, 96
  br label %b297
b299:
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
  br label %b316
b316:
  %v6145 = phi i64 [ %v6139, %b299 ], [ %v6231, %b321 ]
  %v6146 = icmp slt i64 %v6145, %v6144
  br i1 %v6146, label %b317, label %b318
b317:
  %v6147 = add i64 %v6145, 96
  %v6148 = icmp slt i64 %v6147, %v6144
  %v6149 = select i1 %v6148, i64 %v6147, i64 %v6144
  br label %b319
b319:
  %v6150 = phi i64 [ 0, %b317 ], [ %v6230, %b324 ]
  %v6151 = icmp slt i64 %v6150, 1
  br i1 %v6151, label %b320, label %b321
b320:
  %v6152 = sub i64 %v6149, %v6145
  %v6153 = sub i64 4, 1
  %v6154 = add i64 %v6152, %v6153
  %v6155 = sdiv i64 %v6154, 4
  br label %b322
b322:
  %v6156 = phi i64 [ 0, %b320 ], [ %v6229, %b329 ]
  %v6157 = icmp slt i64 %v6156, %v6155
  br i1 %v6157, label %b323, label %b324
b323:
  %v6158 = mul i64 %v6152, %v6156
  %v6159 = sdiv i64 %v6158, %v6155
  %v6160 = add i64 %v6145, %v6159
  %v6161 = add i64 %v6156, 1
  %v6162 = mul i64 %v6152, %v6161
  %v6163 = sdiv i64 %v6162, %v6155
  %v6164 = add i64 %v6145, %v6163
  %v6165 = mul i64 %v6150, 768
  %v6166 = getelementptr inbounds float, ptr %v493, i64 %v6165
  %v6167 = sub i64 %v6164, %v6160
  %v6168 = add i64 %v637, 0
  %v6169 = and i64 %v6168, %v270
  %v6170 = mul i64 %v6169, %v7
  %v6171 = add i64 %v6170, %v6160
  %v6172 = mul i64 %v6171, 32
  %v6173 = getelementptr inbounds float, ptr %v84, i64 %v6172
  %v6174 = getelementptr inbounds float, ptr %v6173, i64 0
  %v6175 = sub i64 %v6167, 1
  %v6176 = getelementptr inbounds ptr, ptr @table_tile_4x3, i64 %v6175
  %v6177 = load ptr, ptr %v6176, align 4
  %v6178 = getelementptr inbounds float, ptr %v6131, i64 0
  %v6179 = icmp sgt i64 %v6167, 0
  br i1 %v6179, label %b325, label %b326
b325:
  call void %v6177(ptr %v6174, i64 32, ptr %v6166, i64 32, ptr %v6178, i64 24, i64 8)
  br label %b326
b326:
  %v6180 = add i64 %v6165, 768
  br label %b327
b327:
  %v6181 = phi i64 [ %v6160, %b326 ], [ %v6228, %b332 ]
  %v6182 = icmp slt i64 %v6181, %v6164
  br i1 %v6182, label %b328, label %b329
b328:
  %v6183 = sub i64 %v6181, %v6160
  %v6184 = mul i64 %v6183, 24
  %v6185 = getelementptr inbounds float, ptr %v6131, i64 %v6184
  %v6186 = add i64 %v637, 0
  %v6187 = and i64 %v6186, 1
  %v6188 = mul i64 %v6187, %v7
  %v6189 = add i64 %v6188, %v6181
  %v6190 = mul i64 %v6189, 8
  %v6191 = getelementptr inbounds float, ptr %v52, i64 %v6190
  %v6192 = add i64 %v637, 0
  %v6193 = and i64 %v6192, %v262
  %v6194 = mul i64 %v6193, %v7
  %v6195 = add i64 %v6194, %v6181
  %v6196 = mul i64 %v6195, 8
  %v6197 = getelementptr inbounds float, ptr %v58, i64 %v6196
  %v6198 = add i64 %v637, 0
  %v6199 = and i64 %v6198, 1
  %v6200 = mul i64 %v6199, %v7
  %v6201 = add i64 %v6200, %v6181
  %v6202 = mul i64 %v6201, 8
  %v6203 = getelementptr inbounds float, ptr %v50, i64 %v6202
  br label %b330
b330:
  %v6204 = phi i64 [ 0, %b328 ], [ %v6227, %b331 ]
  %v6205 = icmp slt i64 %v6204, 1
  br i1 %v6205, label %b331, label %b332
b331:
  %v6206 = mul i64 %v6150, 1
  %v6207 = add i64 %v6206, %v6204
  %v6208 = mul i64 %v6207, 8
  %v6209 = add i64 0, %v6204
  %v6210 = mul i64 %v6209, 8
  %v6211 = getelementptr inbounds float, ptr %v6185, i64 %v6210
  %v6212 = load <8 x float>, ptr %v6211, align 4
  %v6213 = add i64 1, %v6204
  %v6214 = mul i64 %v6213, 8
  %v6215 = getelementptr inbounds float, ptr %v6185, i64 %v6214
  %v6216 = load <8 x float>, ptr %v6215, align 4
  %v6217 = add i64 2, %v6204
  %v6218 = mul i64 %v6217, 8
  %v6219 = getelementptr inbounds float, ptr %v6185, i64 %v6218
  %v6220 = load <8 x float>, ptr %v6219, align 4
  %v6221 = add i64 0, %v6208
  %v6222 = getelementptr inbounds float, ptr %v6191, i64 %v6221
  store <8 x float> %v6212, ptr %v6222, align 4
  %v6223 = add i64 0, %v6208
  %v6224 = getelementptr inbounds float, ptr %v6197, i64 %v6223
  store <8 x float> %v6216, ptr %v6224, align 4
  %v6225 = add i64 0, %v6208
  %v6226 = getelementptr inbounds float, ptr %v6203, i64 %v6225
  store <8 x float> %v6220, ptr %v6226, align 4
  %v6227 = add nsw i64 %v6204, 1
  br label %b330
b332:
  %v6228 = add nsw i64 %v6181, 1
  br label %b327
b329:
  %v6229 = add nsw i64 %v6156, 1
  br label %b322
b324:
  %v6230 = add nsw i64 %v6150, 1
  br label %b319
b321:
  %v6231 = add nsw i64 %v6145, 96
  br label %b316
b318:
  %v6232 = add nsw i64 %v634, 1
  br label %b48
b50:
  %v6233 = icmp sgt i64 %v3, 1
  br i1 %v6233, label %b333, label %b334
b333:
  %v6234 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6235 = atomicrmw add ptr %v6234, i64 1 acq_rel
  %v6236 = load i64, ptr %v355, align 8
  %v6237 = add i64 %v6236, 1
  store i64 %v6237, ptr %v355, align 8
  %v6238 = mul i64 %v3, %v6237
  br label %b335
b335:
  %v6239 = load atomic i64, ptr %v6234 acquire, align 8
  %v6240 = icmp slt i64 %v6239, %v6238
  br i1 %v6240, label %b336, label %b337
b336:
  %v6241 = call i32 @sched_yield()
  br label %b335
b337:
  br label %b334
b334:
  %v6242 = mul i64 0, 32
  %v6243 = getelementptr inbounds float, ptr %v84, i64 %v6242
  %v6244 = getelementptr inbounds float, ptr %v6243, i64 0
  %v6245 = mul i64 0, 8
  %v6246 = getelementptr inbounds float, ptr %v10, i64 %v6245
  %v6247 = getelementptr inbounds float, ptr %v6246, i64 0
  %v6248 = getelementptr inbounds float, ptr %v360, i64 12288
  %v6249 = add i64 32, 1
  %v6250 = sdiv i64 %v6249, 2
  %v6251 = add i64 %v2, 1
  %v6252 = mul i64 %v6250, %v2
  %v6253 = sdiv i64 %v6252, %v3
  %v6254 = mul i64 %v6253, 2
  %v6255 = icmp slt i64 %v6254, 32
  %v6256 = select i1 %v6255, i64 %v6254, i64 32
  %v6257 = mul i64 %v6250, %v6251
  %v6258 = sdiv i64 %v6257, %v3
  %v6259 = mul i64 %v6258, 2
  %v6260 = icmp slt i64 %v6259, 32
  %v6261 = select i1 %v6260, i64 %v6259, i64 32
  %v6262 = getelementptr inbounds float, ptr %v60, i64 0
  br label %b338
b338:
  %v6263 = phi i64 [ %v6256, %b334 ], [ %v6271, %b343 ]
  %v6264 = icmp slt i64 %v6263, %v6261
  br i1 %v6264, label %b339, label %b340
b339:
  %v6265 = mul i64 %v6263, 16
  %v6266 = getelementptr inbounds float, ptr %v6262, i64 %v6265
  br label %b341
b341:
  %v6267 = phi i64 [ 0, %b339 ], [ %v6270, %b342 ]
  %v6268 = icmp slt i64 %v6267, 8
  br i1 %v6268, label %b342, label %b343
b342:
  %v6269 = getelementptr inbounds float, ptr %v6266, i64 %v6267
  store float 0x0000000000000000, ptr %v6269, align 4
  %v6270 = add nsw i64 %v6267, 1
  br label %b341
b343:
  %v6271 = add nsw i64 %v6263, 1
  br label %b338
b340:
  %v6272 = mul i64 %v8, 1
  br label %b344
b344:
  %v6273 = phi i64 [ 0, %b340 ], [ %v6377, %b349 ]
  %v6274 = icmp slt i64 %v6273, %v6272
  br i1 %v6274, label %b345, label %b346
b345:
  %v6275 = sub i64 %v6272, %v6273
  %v6276 = icmp slt i64 %v6275, 384
  %v6277 = select i1 %v6276, i64 %v6275, i64 384
  br label %b347
b347:
  %v6278 = phi i64 [ %v6256, %b345 ], [ %v6376, %b373 ]
  %v6279 = icmp slt i64 %v6278, %v6261
  br i1 %v6279, label %b348, label %b349
b348:
  %v6280 = sub i64 %v6261, %v6278
  %v6281 = icmp slt i64 %v6280, 64
  %v6282 = select i1 %v6281, i64 %v6280, i64 64
  %v6283 = sdiv i64 %v6282, 2
  %v6284 = mul i64 %v6283, 2
  %v6285 = sub i64 %v6282, %v6284
  %v6286 = mul i64 %v6273, 32
  %v6287 = add i64 %v6286, %v6278
  %v6288 = getelementptr inbounds float, ptr %v6244, i64 %v6287
  br label %b350
b350:
  %v6289 = phi i64 [ 0, %b348 ], [ %v6315, %b358 ]
  %v6290 = icmp slt i64 %v6289, %v6277
  br i1 %v6290, label %b351, label %b352
b351:
  %v6291 = mul i64 %v6289, 32
  %v6292 = getelementptr inbounds float, ptr %v6288, i64 %v6291
  %v6293 = mul i64 %v6289, 2
  %v6294 = getelementptr inbounds float, ptr %v6248, i64 %v6293
  br label %b353
b353:
  %v6295 = phi i64 [ 0, %b351 ], [ %v6304, %b354 ]
  %v6296 = icmp slt i64 %v6295, %v6283
  br i1 %v6296, label %b354, label %b355
b354:
  %v6297 = mul i64 %v6295, 2
  %v6298 = getelementptr inbounds float, ptr %v6292, i64 %v6297
  %v6299 = mul i64 %v6295, 768
  %v6300 = getelementptr inbounds float, ptr %v6294, i64 %v6299
  %v6301 = getelementptr inbounds float, ptr %v6298, i64 0
  %v6302 = load <2 x float>, ptr %v6301, align 4
  %v6303 = getelementptr inbounds float, ptr %v6300, i64 0
  store <2 x float> %v6302, ptr %v6303, align 4
  %v6304 = add nsw i64 %v6295, 1
  br label %b353
b355:
  %v6305 = mul i64 %v6283, 2
  %v6306 = getelementptr inbounds float, ptr %v6292, i64 %v6305
  %v6307 = mul i64 %v6283, 768
  %v6308 = getelementptr inbounds float, ptr %v6294, i64 %v6307
  br label %b356
b356:
  %v6309 = phi i64 [ 0, %b355 ], [ %v6314, %b357 ]
  %v6310 = icmp slt i64 %v6309, %v6285
  br i1 %v6310, label %b357, label %b358
b357:
  %v6311 = getelementptr inbounds float, ptr %v6306, i64 %v6309
  %v6312 = load float, ptr %v6311, align 4
  %v6313 = getelementptr inbounds float, ptr %v6308, i64 %v6309
  store float %v6312, ptr %v6313, align 4
  %v6314 = add nsw i64 %v6309, 1
  br label %b356, !llvm.loop !0
b358:
  %v6315 = add nsw i64 %v6289, 1
  br label %b350
b352:
  br label %b359
b359:
  %v6316 = phi i64 [ 0, %b352 ], [ %v6351, %b367 ]
  %v6317 = icmp slt i64 %v6316, 0
  br i1 %v6317, label %b360, label %b361
b360:
  %v6318 = mul i64 %v6273, 8
  %v6319 = add i64 %v6318, %v6316
  %v6320 = getelementptr inbounds float, ptr %v6247, i64 %v6319
  br label %b362
b362:
  %v6321 = phi i64 [ 0, %b360 ], [ %v6339, %b363 ]
  %v6322 = icmp slt i64 %v6321, %v6277
  br i1 %v6322, label %b363, label %b364
b363:
  %v6323 = mul i64 %v6321, 8
  %v6324 = getelementptr inbounds float, ptr %v6320, i64 %v6323
  %v6325 = mul i64 %v6321, 32
  %v6326 = getelementptr inbounds float, ptr %v360, i64 %v6325
  %v6327 = getelementptr inbounds float, ptr %v6324, i64 0
  %v6328 = load <8 x float>, ptr %v6327, align 4
  %v6329 = getelementptr inbounds float, ptr %v6326, i64 0
  store <8 x float> %v6328, ptr %v6329, align 4
  %v6330 = getelementptr inbounds float, ptr %v6324, i64 8
  %v6331 = load <8 x float>, ptr %v6330, align 4
  %v6332 = getelementptr inbounds float, ptr %v6326, i64 8
  store <8 x float> %v6331, ptr %v6332, align 4
  %v6333 = getelementptr inbounds float, ptr %v6324, i64 16
  %v6334 = load <8 x float>, ptr %v6333, align 4
  %v6335 = getelementptr inbounds float, ptr %v6326, i64 16
  store <8 x float> %v6334, ptr %v6335, align 4
  %v6336 = getelementptr inbounds float, ptr %v6324, i64 24
  %v6337 = load <8 x float>, ptr %v6336, align 4
  %v6338 = getelementptr inbounds float, ptr %v6326, i64 24
  store <8 x float> %v6337, ptr %v6338, align 4
  %v6339 = add nsw i64 %v6321, 1
  br label %b362
b364:
  %v6340 = sdiv i64 %v6282, 2
  br label %b365
b365:
  %v6341 = phi i64 [ 0, %b364 ], [ %v6350, %b366 ]
  %v6342 = icmp slt i64 %v6341, %v6340
  br i1 %v6342, label %b366, label %b367
b366:
  %v6343 = mul i64 %v6341, 2
  %v6344 = add i64 %v6278, %v6343
  %v6345 = mul i64 %v6341, 768
  %v6346 = getelementptr inbounds float, ptr %v6248, i64 %v6345
  %v6347 = mul i64 %v6344, 16
  %v6348 = add i64 %v6347, %v6316
  %v6349 = getelementptr inbounds float, ptr %v6262, i64 %v6348
  call void @outer_2x32(ptr %v6346, ptr %v360, i64 %v6277, ptr %v6349, i64 16)
  %v6350 = add nsw i64 %v6341, 1
  br label %b365
b367:
  %v6351 = add nsw i64 %v6316, 32
  br label %b359
b361:
  %v6352 = mul i64 %v6273, 8
  %v6353 = add i64 %v6352, 0
  %v6354 = getelementptr inbounds float, ptr %v6247, i64 %v6353
  br label %b368
b368:
  %v6355 = phi i64 [ 0, %b361 ], [ %v6364, %b369 ]
  %v6356 = icmp slt i64 %v6355, %v6277
  br i1 %v6356, label %b369, label %b370
b369:
  %v6357 = mul i64 %v6355, 8
  %v6358 = getelementptr inbounds float, ptr %v6354, i64 %v6357
  %v6359 = mul i64 %v6355, 8
  %v6360 = getelementptr inbounds float, ptr %v360, i64 %v6359
  %v6361 = getelementptr inbounds float, ptr %v6358, i64 0
  %v6362 = load <8 x float>, ptr %v6361, align 4
  %v6363 = getelementptr inbounds float, ptr %v6360, i64 0
  store <8 x float> %v6362, ptr %v6363, align 4
  %v6364 = add nsw i64 %v6355, 1
  br label %b368
b370:
  %v6365 = sdiv i64 %v6282, 2
  br label %b371
b371:
  %v6366 = phi i64 [ 0, %b370 ], [ %v6375, %b372 ]
  %v6367 = icmp slt i64 %v6366, %v6365
  br i1 %v6367, label %b372, label %b373
b372:
  %v6368 = mul i64 %v6366, 2
  %v6369 = add i64 %v6278, %v6368
  %v6370 = mul i64 %v6366, 768
  %v6371 = getelementptr inbounds float, ptr %v6248, i64 %v6370
  %v6372 = mul i64 %v6369, 16
  %v6373 = add i64 %v6372, 0
  %v6374 = getelementptr inbounds float, ptr %v6262, i64 %v6373
  call void @outer_2x8(ptr %v6371, ptr %v360, i64 %v6277, ptr %v6374, i64 16)
  %v6375 = add nsw i64 %v6366, 1
  br label %b371
b373:
  %v6376 = add nsw i64 %v6278, 64
  br label %b347
b349:
  %v6377 = add nsw i64 %v6273, 384
  br label %b344
b346:
  %v6378 = icmp sgt i64 %v3, 1
  br i1 %v6378, label %b374, label %b375
b374:
  %v6379 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6380 = atomicrmw add ptr %v6379, i64 1 acq_rel
  %v6381 = load i64, ptr %v355, align 8
  %v6382 = add i64 %v6381, 1
  store i64 %v6382, ptr %v355, align 8
  %v6383 = mul i64 %v3, %v6382
  br label %b376
b376:
  %v6384 = load atomic i64, ptr %v6379 acquire, align 8
  %v6385 = icmp slt i64 %v6384, %v6383
  br i1 %v6385, label %b377, label %b378
b377:
  %v6386 = call i32 @sched_yield()
  br label %b376
b378:
  br label %b375
b375:
  %v6387 = mul i64 0, 32
  %v6388 = getelementptr inbounds float, ptr %v84, i64 %v6387
  %v6389 = getelementptr inbounds float, ptr %v6388, i64 0
  %v6390 = mul i64 0, 8
  %v6391 = getelementptr inbounds float, ptr %v38, i64 %v6390
  %v6392 = getelementptr inbounds float, ptr %v6391, i64 0
  %v6393 = getelementptr inbounds float, ptr %v360, i64 12288
  %v6394 = add i64 32, 1
  %v6395 = sdiv i64 %v6394, 2
  %v6396 = add i64 %v2, 1
  %v6397 = mul i64 %v6395, %v2
  %v6398 = sdiv i64 %v6397, %v3
  %v6399 = mul i64 %v6398, 2
  %v6400 = icmp slt i64 %v6399, 32
  %v6401 = select i1 %v6400, i64 %v6399, i64 32
  %v6402 = mul i64 %v6395, %v6396
  %v6403 = sdiv i64 %v6402, %v3
  %v6404 = mul i64 %v6403, 2
  %v6405 = icmp slt i64 %v6404, 32
  %v6406 = select i1 %v6405, i64 %v6404, i64 32
  %v6407 = getelementptr inbounds float, ptr %v60, i64 8
  br label %b379
b379:
  %v6408 = phi i64 [ %v6401, %b375 ], [ %v6416, %b384 ]
  %v6409 = icmp slt i64 %v6408, %v6406
  br i1 %v6409, label %b380, label %b381
b380:
  %v6410 = mul i64 %v6408, 16
  %v6411 = getelementptr inbounds float, ptr %v6407, i64 %v6410
  br label %b382
b382:
  %v6412 = phi i64 [ 0, %b380 ], [ %v6415, %b383 ]
  %v6413 = icmp slt i64 %v6412, 8
  br i1 %v6413, label %b383, label %b384
b383:
  %v6414 = getelementptr inbounds float, ptr %v6411, i64 %v6412
  store float 0x0000000000000000, ptr %v6414, align 4
  %v6415 = add nsw i64 %v6412, 1
  br label %b382
b384:
  %v6416 = add nsw i64 %v6408, 1
  br label %b379
b381:
  %v6417 = mul i64 %v8, 1
  br label %b385
b385:
  %v6418 = phi i64 [ 0, %b381 ], [ %v6522, %b390 ]
  %v6419 = icmp slt i64 %v6418, %v6417
  br i1 %v6419, label %b386, label %b387
b386:
  %v6420 = sub i64 %v6417, %v6418
  %v6421 = icmp slt i64 %v6420, 384
  %v6422 = select i1 %v6421, i64 %v6420, i64 384
  br label %b388
b388:
  %v6423 = phi i64 [ %v6401, %b386 ], [ %v6521, %b414 ]
  %v6424 = icmp slt i64 %v6423, %v6406
  br i1 %v6424, label %b389, label %b390
b389:
  %v6425 = sub i64 %v6406, %v6423
  %v6426 = icmp slt i64 %v6425, 64
  %v6427 = select i1 %v6426, i64 %v6425, i64 64
  %v6428 = sdiv i64 %v6427, 2
  %v6429 = mul i64 %v6428, 2
  %v6430 = sub i64 %v6427, %v6429
  %v6431 = mul i64 %v6418, 32
  %v6432 = add i64 %v6431, %v6423
  %v6433 = getelementptr inbounds float, ptr %v6389, i64 %v6432
  br label %b391
b391:
  %v6434 = phi i64 [ 0, %b389 ], [ %v6460, %b399 ]
  %v6435 = icmp slt i64 %v6434, %v6422
  br i1 %v6435, label %b392, label %b393
b392:
  %v6436 = mul i64 %v6434, 32
  %v6437 = getelementptr inbounds float, ptr %v6433, i64 %v6436
  %v6438 = mul i64 %v6434, 2
  %v6439 = getelementptr inbounds float, ptr %v6393, i64 %v6438
  br label %b394
b394:
  %v6440 = phi i64 [ 0, %b392 ], [ %v6449, %b395 ]
  %v6441 = icmp slt i64 %v6440, %v6428
  br i1 %v6441, label %b395, label %b396
b395:
  %v6442 = mul i64 %v6440, 2
  %v6443 = getelementptr inbounds float, ptr %v6437, i64 %v6442
  %v6444 = mul i64 %v6440, 768
  %v6445 = getelementptr inbounds float, ptr %v6439, i64 %v6444
  %v6446 = getelementptr inbounds float, ptr %v6443, i64 0
  %v6447 = load <2 x float>, ptr %v6446, align 4
  %v6448 = getelementptr inbounds float, ptr %v6445, i64 0
  store <2 x float> %v6447, ptr %v6448, align 4
  %v6449 = add nsw i64 %v6440, 1
  br label %b394
b396:
  %v6450 = mul i64 %v6428, 2
  %v6451 = getelementptr inbounds float, ptr %v6437, i64 %v6450
  %v6452 = mul i64 %v6428, 768
  %v6453 = getelementptr inbounds float, ptr %v6439, i64 %v6452
  br label %b397
b397:
  %v6454 = phi i64 [ 0, %b396 ], [ %v6459, %b398 ]
  %v6455 = icmp slt i64 %v6454, %v6430
  br i1 %v6455, label %b398, label %b399
b398:
  %v6456 = getelementptr inbounds float, ptr %v6451, i64 %v6454
  %v6457 = load float, ptr %v6456, align 4
  %v6458 = getelementptr inbounds float, ptr %v6453, i64 %v6454
  store float %v6457, ptr %v6458, align 4
  %v6459 = add nsw i64 %v6454, 1
  br label %b397, !llvm.loop !3
b399:
  %v6460 = add nsw i64 %v6434, 1
  br label %b391
b393:
  br label %b400
b400:
  %v6461 = phi i64 [ 0, %b393 ], [ %v6496, %b408 ]
  %v6462 = icmp slt i64 %v6461, 0
  br i1 %v6462, label %b401, label %b402
b401:
  %v6463 = mul i64 %v6418, 8
  %v6464 = add i64 %v6463, %v6461
  %v6465 = getelementptr inbounds float, ptr %v6392, i64 %v6464
  br label %b403
b403:
  %v6466 = phi i64 [ 0, %b401 ], [ %v6484, %b404 ]
  %v6467 = icmp slt i64 %v6466, %v6422
  br i1 %v6467, label %b404, label %b405
b404:
  %v6468 = mul i64 %v6466, 8
  %v6469 = getelementptr inbounds float, ptr %v6465, i64 %v6468
  %v6470 = mul i64 %v6466, 32
  %v6471 = getelementptr inbounds float, ptr %v360, i64 %v6470
  %v6472 = getelementptr inbounds float, ptr %v6469, i64 0
  %v6473 = load <8 x float>, ptr %v6472, align 4
  %v6474 = getelementptr inbounds float, ptr %v6471, i64 0
  store <8 x float> %v6473, ptr %v6474, align 4
  %v6475 = getelementptr inbounds float, ptr %v6469, i64 8
  %v6476 = load <8 x float>, ptr %v6475, align 4
  %v6477 = getelementptr inbounds float, ptr %v6471, i64 8
  store <8 x float> %v6476, ptr %v6477, align 4
  %v6478 = getelementptr inbounds float, ptr %v6469, i64 16
  %v6479 = load <8 x float>, ptr %v6478, align 4
  %v6480 = getelementptr inbounds float, ptr %v6471, i64 16
  store <8 x float> %v6479, ptr %v6480, align 4
  %v6481 = getelementptr inbounds float, ptr %v6469, i64 24
  %v6482 = load <8 x float>, ptr %v6481, align 4
  %v6483 = getelementptr inbounds float, ptr %v6471, i64 24
  store <8 x float> %v6482, ptr %v6483, align 4
  %v6484 = add nsw i64 %v6466, 1
  br label %b403
b405:
  %v6485 = sdiv i64 %v6427, 2
  br label %b406
b406:
  %v6486 = phi i64 [ 0, %b405 ], [ %v6495, %b407 ]
  %v6487 = icmp slt i64 %v6486, %v6485
  br i1 %v6487, label %b407, label %b408
b407:
  %v6488 = mul i64 %v6486, 2
  %v6489 = add i64 %v6423, %v6488
  %v6490 = mul i64 %v6486, 768
  %v6491 = getelementptr inbounds float, ptr %v6393, i64 %v6490
  %v6492 = mul i64 %v6489, 16
  %v6493 = add i64 %v6492, %v6461
  %v6494 = getelementptr inbounds float, ptr %v6407, i64 %v6493
  call void @outer_2x32(ptr %v6491, ptr %v360, i64 %v6422, ptr %v6494, i64 16)
  %v6495 = add nsw i64 %v6486, 1
  br label %b406
b408:
  %v6496 = add nsw i64 %v6461, 32
  br label %b400
b402:
  %v6497 = mul i64 %v6418, 8
  %v6498 = add i64 %v6497, 0
  %v6499 = getelementptr inbounds float, ptr %v6392, i64 %v6498
  br label %b409
b409:
  %v6500 = phi i64 [ 0, %b402 ], [ %v6509, %b410 ]
  %v6501 = icmp slt i64 %v6500, %v6422
  br i1 %v6501, label %b410, label %b411
b410:
  %v6502 = mul i64 %v6500, 8
  %v6503 = getelementptr inbounds float, ptr %v6499, i64 %v6502
  %v6504 = mul i64 %v6500, 8
  %v6505 = getelementptr inbounds float, ptr %v360, i64 %v6504
  %v6506 = getelementptr inbounds float, ptr %v6503, i64 0
  %v6507 = load <8 x float>, ptr %v6506, align 4
  %v6508 = getelementptr inbounds float, ptr %v6505, i64 0
  store <8 x float> %v6507, ptr %v6508, align 4
  %v6509 = add nsw i64 %v6500, 1
  br label %b409
b411:
  %v6510 = sdiv i64 %v6427, 2
  br label %b412
b412:
  %v6511 = phi i64 [ 0, %b411 ], [ %v6520, %b413 ]
  %v6512 = icmp slt i64 %v6511, %v6510
  br i1 %v6512, label %b413, label %b414
b413:
  %v6513 = mul i64 %v6511, 2
  %v6514 = add i64 %v6423, %v6513
  %v6515 = mul i64 %v6511, 768
  %v6516 = getelementptr inbounds float, ptr %v6393, i64 %v6515
  %v6517 = mul i64 %v6514, 16
  %v6518 = add i64 %v6517, 0
  %v6519 = getelementptr inbounds float, ptr %v6407, i64 %v6518
  call void @outer_2x8(ptr %v6516, ptr %v360, i64 %v6422, ptr %v6519, i64 16)
  %v6520 = add nsw i64 %v6511, 1
  br label %b412
b414:
  %v6521 = add nsw i64 %v6423, 64
  br label %b388
b390:
  %v6522 = add nsw i64 %v6418, 384
  br label %b385
b387:
  %v6523 = icmp sgt i64 %v3, 1
  br i1 %v6523, label %b415, label %b416
b415:
  %v6524 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6525 = atomicrmw add ptr %v6524, i64 1 acq_rel
  %v6526 = load i64, ptr %v355, align 8
  %v6527 = add i64 %v6526, 1
  store i64 %v6527, ptr %v355, align 8
  %v6528 = mul i64 %v3, %v6527
  br label %b417
b417:
  %v6529 = load atomic i64, ptr %v6524 acquire, align 8
  %v6530 = icmp slt i64 %v6529, %v6528
  br i1 %v6530, label %b418, label %b419
b418:
  %v6531 = call i32 @sched_yield()
  br label %b417
b419:
  br label %b416
b416:
  %v6532 = mul i64 0, 32
  %v6533 = getelementptr inbounds float, ptr %v84, i64 %v6532
  %v6534 = getelementptr inbounds float, ptr %v6533, i64 0
  %v6535 = mul i64 0, 8
  %v6536 = getelementptr inbounds float, ptr %v40, i64 %v6535
  %v6537 = getelementptr inbounds float, ptr %v6536, i64 0
  %v6538 = getelementptr inbounds float, ptr %v360, i64 12288
  %v6539 = add i64 32, 1
  %v6540 = sdiv i64 %v6539, 2
  %v6541 = add i64 %v2, 1
  %v6542 = mul i64 %v6540, %v2
  %v6543 = sdiv i64 %v6542, %v3
  %v6544 = mul i64 %v6543, 2
  %v6545 = icmp slt i64 %v6544, 32
  %v6546 = select i1 %v6545, i64 %v6544, i64 32
  %v6547 = mul i64 %v6540, %v6541
  %v6548 = sdiv i64 %v6547, %v3
  %v6549 = mul i64 %v6548, 2
  %v6550 = icmp slt i64 %v6549, 32
  %v6551 = select i1 %v6550, i64 %v6549, i64 32
  %v6552 = getelementptr inbounds float, ptr %v62, i64 0
  br label %b420
b420:
  %v6553 = phi i64 [ %v6546, %b416 ], [ %v6561, %b425 ]
  %v6554 = icmp slt i64 %v6553, %v6551
  br i1 %v6554, label %b421, label %b422
b421:
  %v6555 = mul i64 %v6553, 8
  %v6556 = getelementptr inbounds float, ptr %v6552, i64 %v6555
  br label %b423
b423:
  %v6557 = phi i64 [ 0, %b421 ], [ %v6560, %b424 ]
  %v6558 = icmp slt i64 %v6557, 8
  br i1 %v6558, label %b424, label %b425
b424:
  %v6559 = getelementptr inbounds float, ptr %v6556, i64 %v6557
  store float 0x0000000000000000, ptr %v6559, align 4
  %v6560 = add nsw i64 %v6557, 1
  br label %b423
b425:
  %v6561 = add nsw i64 %v6553, 1
  br label %b420
b422:
  %v6562 = mul i64 %v8, 1
  br label %b426
b426:
  %v6563 = phi i64 [ 0, %b422 ], [ %v6667, %b431 ]
  %v6564 = icmp slt i64 %v6563, %v6562
  br i1 %v6564, label %b427, label %b428
b427:
  %v6565 = sub i64 %v6562, %v6563
  %v6566 = icmp slt i64 %v6565, 384
  %v6567 = select i1 %v6566, i64 %v6565, i64 384
  br label %b429
b429:
  %v6568 = phi i64 [ %v6546, %b427 ], [ %v6666, %b455 ]
  %v6569 = icmp slt i64 %v6568, %v6551
  br i1 %v6569, label %b430, label %b431
b430:
  %v6570 = sub i64 %v6551, %v6568
  %v6571 = icmp slt i64 %v6570, 64
  %v6572 = select i1 %v6571, i64 %v6570, i64 64
  %v6573 = sdiv i64 %v6572, 2
  %v6574 = mul i64 %v6573, 2
  %v6575 = sub i64 %v6572, %v6574
  %v6576 = mul i64 %v6563, 32
  %v6577 = add i64 %v6576, %v6568
  %v6578 = getelementptr inbounds float, ptr %v6534, i64 %v6577
  br label %b432
b432:
  %v6579 = phi i64 [ 0, %b430 ], [ %v6605, %b440 ]
  %v6580 = icmp slt i64 %v6579, %v6567
  br i1 %v6580, label %b433, label %b434
b433:
  %v6581 = mul i64 %v6579, 32
  %v6582 = getelementptr inbounds float, ptr %v6578, i64 %v6581
  %v6583 = mul i64 %v6579, 2
  %v6584 = getelementptr inbounds float, ptr %v6538, i64 %v6583
  br label %b435
b435:
  %v6585 = phi i64 [ 0, %b433 ], [ %v6594, %b436 ]
  %v6586 = icmp slt i64 %v6585, %v6573
  br i1 %v6586, label %b436, label %b437
b436:
  %v6587 = mul i64 %v6585, 2
  %v6588 = getelementptr inbounds float, ptr %v6582, i64 %v6587
  %v6589 = mul i64 %v6585, 768
  %v6590 = getelementptr inbounds float, ptr %v6584, i64 %v6589
  %v6591 = getelementptr inbounds float, ptr %v6588, i64 0
  %v6592 = load <2 x float>, ptr %v6591, align 4
  %v6593 = getelementptr inbounds float, ptr %v6590, i64 0
  store <2 x float> %v6592, ptr %v6593, align 4
  %v6594 = add nsw i64 %v6585, 1
  br label %b435
b437:
  %v6595 = mul i64 %v6573, 2
  %v6596 = getelementptr inbounds float, ptr %v6582, i64 %v6595
  %v6597 = mul i64 %v6573, 768
  %v6598 = getelementptr inbounds float, ptr %v6584, i64 %v6597
  br label %b438
b438:
  %v6599 = phi i64 [ 0, %b437 ], [ %v6604, %b439 ]
  %v6600 = icmp slt i64 %v6599, %v6575
  br i1 %v6600, label %b439, label %b440
b439:
  %v6601 = getelementptr inbounds float, ptr %v6596, i64 %v6599
  %v6602 = load float, ptr %v6601, align 4
  %v6603 = getelementptr inbounds float, ptr %v6598, i64 %v6599
  store float %v6602, ptr %v6603, align 4
  %v6604 = add nsw i64 %v6599, 1
  br label %b438, !llvm.loop !6
b440:
  %v6605 = add nsw i64 %v6579, 1
  br label %b432
b434:
  br label %b441
b441:
  %v6606 = phi i64 [ 0, %b434 ], [ %v6641, %b449 ]
  %v6607 = icmp slt i64 %v6606, 0
  br i1 %v6607, label %b442, label %b443
b442:
  %v6608 = mul i64 %v6563, 8
  %v6609 = add i64 %v6608, %v6606
  %v6610 = getelementptr inbounds float, ptr %v6537, i64 %v6609
  br label %b444
b444:
  %v6611 = phi i64 [ 0, %b442 ], [ %v6629, %b445 ]
  %v6612 = icmp slt i64 %v6611, %v6567
  br i1 %v6612, label %b445, label %b446
b445:
  %v6613 = mul i64 %v6611, 8
  %v6614 = getelementptr inbounds float, ptr %v6610, i64 %v6613
  %v6615 = mul i64 %v6611, 32
  %v6616 = getelementptr inbounds float, ptr %v360, i64 %v6615
  %v6617 = getelementptr inbounds float, ptr %v6614, i64 0
  %v6618 = load <8 x float>, ptr %v6617, align 4
  %v6619 = getelementptr inbounds float, ptr %v6616, i64 0
  store <8 x float> %v6618, ptr %v6619, align 4
  %v6620 = getelementptr inbounds float, ptr %v6614, i64 8
  %v6621 = load <8 x float>, ptr %v6620, align 4
  %v6622 = getelementptr inbounds float, ptr %v6616, i64 8
  store <8 x float> %v6621, ptr %v6622, align 4
  %v6623 = getelementptr inbounds float, ptr %v6614, i64 16
  %v6624 = load <8 x float>, ptr %v6623, align 4
  %v6625 = getelementptr inbounds float, ptr %v6616, i64 16
  store <8 x float> %v6624, ptr %v6625, align 4
  %v6626 = getelementptr inbounds float, ptr %v6614, i64 24
  %v6627 = load <8 x float>, ptr %v6626, align 4
  %v6628 = getelementptr inbounds float, ptr %v6616, i64 24
  store <8 x float> %v6627, ptr %v6628, align 4
  %v6629 = add nsw i64 %v6611, 1
  br label %b444
b446:
  %v6630 = sdiv i64 %v6572, 2
  br label %b447
b447:
  %v6631 = phi i64 [ 0, %b446 ], [ %v6640, %b448 ]
  %v6632 = icmp slt i64 %v6631, %v6630
  br i1 %v6632, label %b448, label %b449
b448:
  %v6633 = mul i64 %v6631, 2
  %v6634 = add i64 %v6568, %v6633
  %v6635 = mul i64 %v6631, 768
  %v6636 = getelementptr inbounds float, ptr %v6538, i64 %v6635
  %v6637 = mul i64 %v6634, 8
  %v6638 = add i64 %v6637, %v6606
  %v6639 = getelementptr inbounds float, ptr %v6552, i64 %v6638
  call void @outer_2x32(ptr %v6636, ptr %v360, i64 %v6567, ptr %v6639, i64 8)
  %v6640 = add nsw i64 %v6631, 1
  br label %b447
b449:
  %v6641 = add nsw i64 %v6606, 32
  br label %b441
b443:
  %v6642 = mul i64 %v6563, 8
  %v6643 = add i64 %v6642, 0
  %v6644 = getelementptr inbounds float, ptr %v6537, i64 %v6643
  br label %b450
b450:
  %v6645 = phi i64 [ 0, %b443 ], [ %v6654, %b451 ]
  %v6646 = icmp slt i64 %v6645, %v6567
  br i1 %v6646, label %b451, label %b452
b451:
  %v6647 = mul i64 %v6645, 8
  %v6648 = getelementptr inbounds float, ptr %v6644, i64 %v6647
  %v6649 = mul i64 %v6645, 8
  %v6650 = getelementptr inbounds float, ptr %v360, i64 %v6649
  %v6651 = getelementptr inbounds float, ptr %v6648, i64 0
  %v6652 = load <8 x float>, ptr %v6651, align 4
  %v6653 = getelementptr inbounds float, ptr %v6650, i64 0
  store <8 x float> %v6652, ptr %v6653, align 4
  %v6654 = add nsw i64 %v6645, 1
  br label %b450
b452:
  %v6655 = sdiv i64 %v6572, 2
  br label %b453
b453:
  %v6656 = phi i64 [ 0, %b452 ], [ %v6665, %b454 ]
  %v6657 = icmp slt i64 %v6656, %v6655
  br i1 %v6657, label %b454, label %b455
b454:
  %v6658 = mul i64 %v6656, 2
  %v6659 = add i64 %v6568, %v6658
  %v6660 = mul i64 %v6656, 768
  %v6661 = getelementptr inbounds float, ptr %v6538, i64 %v6660
  %v6662 = mul i64 %v6659, 8
  %v6663 = add i64 %v6662, 0
  %v6664 = getelementptr inbounds float, ptr %v6552, i64 %v6663
  call void @outer_2x8(ptr %v6661, ptr %v360, i64 %v6567, ptr %v6664, i64 8)
  %v6665 = add nsw i64 %v6656, 1
  br label %b453
b455:
  %v6666 = add nsw i64 %v6568, 64
  br label %b429
b431:
  %v6667 = add nsw i64 %v6563, 384
  br label %b426
b428:
  %v6668 = icmp sgt i64 %v3, 1
  br i1 %v6668, label %b456, label %b457
b456:
  %v6669 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6670 = atomicrmw add ptr %v6669, i64 1 acq_rel
  %v6671 = load i64, ptr %v355, align 8
  %v6672 = add i64 %v6671, 1
  store i64 %v6672, ptr %v355, align 8
  %v6673 = mul i64 %v3, %v6672
  br label %b458
b458:
  %v6674 = load atomic i64, ptr %v6669 acquire, align 8
  %v6675 = icmp slt i64 %v6674, %v6673
  br i1 %v6675, label %b459, label %b460
b459:
  %v6676 = call i32 @sched_yield()
  br label %b458
b460:
  br label %b457
b457:
  %v6677 = icmp eq i64 %v2, 0
  br i1 %v6677, label %b461, label %b462
b461:
  br label %b463
b463:
  %v6678 = phi i64 [ 0, %b461 ], [ %v6700, %b468 ]
  %v6679 = icmp slt i64 %v6678, 32
  br i1 %v6679, label %b464, label %b465
b464:
  br label %b466
b466:
  %v6680 = phi i64 [ 0, %b464 ], [ %v6697, %b471 ]
  %v6681 = phi <8 x float> [ splat (float 0x0000000000000000), %b464 ], [ %v6696, %b471 ]
  %v6682 = icmp slt i64 %v6680, %v8
  br i1 %v6682, label %b467, label %b468
b467:
  %v6683 = add i64 %v6680, 128
  %v6684 = icmp slt i64 %v6683, %v8
  %v6685 = select i1 %v6684, i64 %v6683, i64 %v8
  br label %b469
b469:
  %v6686 = phi i64 [ %v6680, %b467 ], [ %v6695, %b470 ]
  %v6687 = phi <8 x float> [ splat (float 0x0000000000000000), %b467 ], [ %v6694, %b470 ]
  %v6688 = icmp slt i64 %v6686, %v6685
  br i1 %v6688, label %b470, label %b471
b470:
  %v6689 = mul i64 %v6686, 32
  %v6690 = getelementptr inbounds float, ptr %v84, i64 %v6689
  %v6691 = add i64 0, %v6678
  %v6692 = getelementptr inbounds float, ptr %v6690, i64 %v6691
  %v6693 = load <8 x float>, ptr %v6692, align 4
  %v6694 = fadd <8 x float> %v6687, %v6693
  %v6695 = add nsw i64 %v6686, 1
  br label %b469
b471:
  %v6696 = fadd <8 x float> %v6681, %v6687
  %v6697 = add nsw i64 %v6680, 128
  br label %b466
b468:
  %v6698 = add i64 0, %v6678
  %v6699 = getelementptr inbounds float, ptr %v64, i64 %v6698
  store <8 x float> %v6681, ptr %v6699, align 4
  %v6700 = add nsw i64 %v6678, 8
  br label %b463
b465:
  br label %b462
b462:
  %v6701 = icmp sgt i64 %v3, 1
  br i1 %v6701, label %b472, label %b473
b472:
  %v6702 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6703 = atomicrmw add ptr %v6702, i64 1 acq_rel
  %v6704 = load i64, ptr %v355, align 8
  %v6705 = add i64 %v6704, 1
  store i64 %v6705, ptr %v355, align 8
  %v6706 = mul i64 %v3, %v6705
  br label %b474
b474:
  %v6707 = load atomic i64, ptr %v6702 acquire, align 8
  %v6708 = icmp slt i64 %v6707, %v6706
  br i1 %v6708, label %b475, label %b476
b475:
  %v6709 = call i32 @sched_yield()
  br label %b474
b476:
  br label %b473
b473:
  %v6710 = mul i64 0, 30
  %v6711 = getelementptr inbounds float, ptr %v82, i64 %v6710
  %v6712 = getelementptr inbounds float, ptr %v6711, i64 0
  %v6713 = mul i64 1, %v7
  %v6714 = add i64 0, %v6713
  %v6715 = mul i64 %v6714, 8
  %v6716 = getelementptr inbounds float, ptr %v40, i64 %v6715
  %v6717 = getelementptr inbounds float, ptr %v6716, i64 0
  %v6718 = getelementptr inbounds float, ptr %v360, i64 12288
  %v6719 = add i64 30, 1
  %v6720 = sdiv i64 %v6719, 2
  %v6721 = add i64 %v2, 1
  %v6722 = mul i64 %v6720, %v2
  %v6723 = sdiv i64 %v6722, %v3
  %v6724 = mul i64 %v6723, 2
  %v6725 = icmp slt i64 %v6724, 30
  %v6726 = select i1 %v6725, i64 %v6724, i64 30
  %v6727 = mul i64 %v6720, %v6721
  %v6728 = sdiv i64 %v6727, %v3
  %v6729 = mul i64 %v6728, 2
  %v6730 = icmp slt i64 %v6729, 30
  %v6731 = select i1 %v6730, i64 %v6729, i64 30
  %v6732 = getelementptr inbounds float, ptr %v66, i64 0
  br label %b477
b477:
  %v6733 = phi i64 [ %v6726, %b473 ], [ %v6741, %b482 ]
  %v6734 = icmp slt i64 %v6733, %v6731
  br i1 %v6734, label %b478, label %b479
b478:
  %v6735 = mul i64 %v6733, 8
  %v6736 = getelementptr inbounds float, ptr %v6732, i64 %v6735
  br label %b480
b480:
  %v6737 = phi i64 [ 0, %b478 ], [ %v6740, %b481 ]
  %v6738 = icmp slt i64 %v6737, 8
  br i1 %v6738, label %b481, label %b482
b481:
  %v6739 = getelementptr inbounds float, ptr %v6736, i64 %v6737
  store float 0x0000000000000000, ptr %v6739, align 4
  %v6740 = add nsw i64 %v6737, 1
  br label %b480
b482:
  %v6741 = add nsw i64 %v6733, 1
  br label %b477
b479:
  %v6742 = mul i64 %v8, 1
  br label %b483
b483:
  %v6743 = phi i64 [ 0, %b479 ], [ %v6847, %b488 ]
  %v6744 = icmp slt i64 %v6743, %v6742
  br i1 %v6744, label %b484, label %b485
b484:
  %v6745 = sub i64 %v6742, %v6743
  %v6746 = icmp slt i64 %v6745, 384
  %v6747 = select i1 %v6746, i64 %v6745, i64 384
  br label %b486
b486:
  %v6748 = phi i64 [ %v6726, %b484 ], [ %v6846, %b512 ]
  %v6749 = icmp slt i64 %v6748, %v6731
  br i1 %v6749, label %b487, label %b488
b487:
  %v6750 = sub i64 %v6731, %v6748
  %v6751 = icmp slt i64 %v6750, 64
  %v6752 = select i1 %v6751, i64 %v6750, i64 64
  %v6753 = sdiv i64 %v6752, 2
  %v6754 = mul i64 %v6753, 2
  %v6755 = sub i64 %v6752, %v6754
  %v6756 = mul i64 %v6743, 30
  %v6757 = add i64 %v6756, %v6748
  %v6758 = getelementptr inbounds float, ptr %v6712, i64 %v6757
  br label %b489
b489:
  %v6759 = phi i64 [ 0, %b487 ], [ %v6785, %b497 ]
  %v6760 = icmp slt i64 %v6759, %v6747
  br i1 %v6760, label %b490, label %b491
b490:
  %v6761 = mul i64 %v6759, 30
  %v6762 = getelementptr inbounds float, ptr %v6758, i64 %v6761
  %v6763 = mul i64 %v6759, 2
  %v6764 = getelementptr inbounds float, ptr %v6718, i64 %v6763
  br label %b492
b492:
  %v6765 = phi i64 [ 0, %b490 ], [ %v6774, %b493 ]
  %v6766 = icmp slt i64 %v6765, %v6753
  br i1 %v6766, label %b493, label %b494
b493:
  %v6767 = mul i64 %v6765, 2
  %v6768 = getelementptr inbounds float, ptr %v6762, i64 %v6767
  %v6769 = mul i64 %v6765, 768
  %v6770 = getelementptr inbounds float, ptr %v6764, i64 %v6769
  %v6771 = getelementptr inbounds float, ptr %v6768, i64 0
  %v6772 = load <2 x float>, ptr %v6771, align 4
  %v6773 = getelementptr inbounds float, ptr %v6770, i64 0
  store <2 x float> %v6772, ptr %v6773, align 4
  %v6774 = add nsw i64 %v6765, 1
  br label %b492
b494:
  %v6775 = mul i64 %v6753, 2
  %v6776 = getelementptr inbounds float, ptr %v6762, i64 %v6775
  %v6777 = mul i64 %v6753, 768
  %v6778 = getelementptr inbounds float, ptr %v6764, i64 %v6777
  br label %b495
b495:
  %v6779 = phi i64 [ 0, %b494 ], [ %v6784, %b496 ]
  %v6780 = icmp slt i64 %v6779, %v6755
  br i1 %v6780, label %b496, label %b497
b496:
  %v6781 = getelementptr inbounds float, ptr %v6776, i64 %v6779
  %v6782 = load float, ptr %v6781, align 4
  %v6783 = getelementptr inbounds float, ptr %v6778, i64 %v6779
  store float %v6782, ptr %v6783, align 4
  %v6784 = add nsw i64 %v6779, 1
  br label %b495, !llvm.loop !9
b497:
  %v6785 = add nsw i64 %v6759, 1
  br label %b489
b491:
  br label %b498
b498:
  %v6786 = phi i64 [ 0, %b491 ], [ %v6821, %b506 ]
  %v6787 = icmp slt i64 %v6786, 0
  br i1 %v6787, label %b499, label %b500
b499:
  %v6788 = mul i64 %v6743, 8
  %v6789 = add i64 %v6788, %v6786
  %v6790 = getelementptr inbounds float, ptr %v6717, i64 %v6789
  br label %b501
b501:
  %v6791 = phi i64 [ 0, %b499 ], [ %v6809, %b502 ]
  %v6792 = icmp slt i64 %v6791, %v6747
  br i1 %v6792, label %b502, label %b503
b502:
  %v6793 = mul i64 %v6791, 8
  %v6794 = getelementptr inbounds float, ptr %v6790, i64 %v6793
  %v6795 = mul i64 %v6791, 32
  %v6796 = getelementptr inbounds float, ptr %v360, i64 %v6795
  %v6797 = getelementptr inbounds float, ptr %v6794, i64 0
  %v6798 = load <8 x float>, ptr %v6797, align 4
  %v6799 = getelementptr inbounds float, ptr %v6796, i64 0
  store <8 x float> %v6798, ptr %v6799, align 4
  %v6800 = getelementptr inbounds float, ptr %v6794, i64 8
  %v6801 = load <8 x float>, ptr %v6800, align 4
  %v6802 = getelementptr inbounds float, ptr %v6796, i64 8
  store <8 x float> %v6801, ptr %v6802, align 4
  %v6803 = getelementptr inbounds float, ptr %v6794, i64 16
  %v6804 = load <8 x float>, ptr %v6803, align 4
  %v6805 = getelementptr inbounds float, ptr %v6796, i64 16
  store <8 x float> %v6804, ptr %v6805, align 4
  %v6806 = getelementptr inbounds float, ptr %v6794, i64 24
  %v6807 = load <8 x float>, ptr %v6806, align 4
  %v6808 = getelementptr inbounds float, ptr %v6796, i64 24
  store <8 x float> %v6807, ptr %v6808, align 4
  %v6809 = add nsw i64 %v6791, 1
  br label %b501
b503:
  %v6810 = sdiv i64 %v6752, 2
  br label %b504
b504:
  %v6811 = phi i64 [ 0, %b503 ], [ %v6820, %b505 ]
  %v6812 = icmp slt i64 %v6811, %v6810
  br i1 %v6812, label %b505, label %b506
b505:
  %v6813 = mul i64 %v6811, 2
  %v6814 = add i64 %v6748, %v6813
  %v6815 = mul i64 %v6811, 768
  %v6816 = getelementptr inbounds float, ptr %v6718, i64 %v6815
  %v6817 = mul i64 %v6814, 8
  %v6818 = add i64 %v6817, %v6786
  %v6819 = getelementptr inbounds float, ptr %v6732, i64 %v6818
  call void @outer_2x32(ptr %v6816, ptr %v360, i64 %v6747, ptr %v6819, i64 8)
  %v6820 = add nsw i64 %v6811, 1
  br label %b504
b506:
  %v6821 = add nsw i64 %v6786, 32
  br label %b498
b500:
  %v6822 = mul i64 %v6743, 8
  %v6823 = add i64 %v6822, 0
  %v6824 = getelementptr inbounds float, ptr %v6717, i64 %v6823
  br label %b507
b507:
  %v6825 = phi i64 [ 0, %b500 ], [ %v6834, %b508 ]
  %v6826 = icmp slt i64 %v6825, %v6747
  br i1 %v6826, label %b508, label %b509
b508:
  %v6827 = mul i64 %v6825, 8
  %v6828 = getelementptr inbounds float, ptr %v6824, i64 %v6827
  %v6829 = mul i64 %v6825, 8
  %v6830 = getelementptr inbounds float, ptr %v360, i64 %v6829
  %v6831 = getelementptr inbounds float, ptr %v6828, i64 0
  %v6832 = load <8 x float>, ptr %v6831, align 4
  %v6833 = getelementptr inbounds float, ptr %v6830, i64 0
  store <8 x float> %v6832, ptr %v6833, align 4
  %v6834 = add nsw i64 %v6825, 1
  br label %b507
b509:
  %v6835 = sdiv i64 %v6752, 2
  br label %b510
b510:
  %v6836 = phi i64 [ 0, %b509 ], [ %v6845, %b511 ]
  %v6837 = icmp slt i64 %v6836, %v6835
  br i1 %v6837, label %b511, label %b512
b511:
  %v6838 = mul i64 %v6836, 2
  %v6839 = add i64 %v6748, %v6838
  %v6840 = mul i64 %v6836, 768
  %v6841 = getelementptr inbounds float, ptr %v6718, i64 %v6840
  %v6842 = mul i64 %v6839, 8
  %v6843 = add i64 %v6842, 0
  %v6844 = getelementptr inbounds float, ptr %v6732, i64 %v6843
  call void @outer_2x8(ptr %v6841, ptr %v360, i64 %v6747, ptr %v6844, i64 8)
  %v6845 = add nsw i64 %v6836, 1
  br label %b510
b512:
  %v6846 = add nsw i64 %v6748, 64
  br label %b486
b488:
  %v6847 = add nsw i64 %v6743, 384
  br label %b483
b485:
  %v6848 = icmp sgt i64 %v3, 1
  br i1 %v6848, label %b513, label %b514
b513:
  %v6849 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6850 = atomicrmw add ptr %v6849, i64 1 acq_rel
  %v6851 = load i64, ptr %v355, align 8
  %v6852 = add i64 %v6851, 1
  store i64 %v6852, ptr %v355, align 8
  %v6853 = mul i64 %v3, %v6852
  br label %b515
b515:
  %v6854 = load atomic i64, ptr %v6849 acquire, align 8
  %v6855 = icmp slt i64 %v6854, %v6853
  br i1 %v6855, label %b516, label %b517
b516:
  %v6856 = call i32 @sched_yield()
  br label %b515
b517:
  br label %b514
b514:
  %v6857 = icmp eq i64 %v2, 0
  br i1 %v6857, label %b518, label %b519
b518:
  br label %b520
b520:
  %v6858 = phi i64 [ 0, %b518 ], [ %v6880, %b525 ]
  %v6859 = icmp slt i64 %v6858, 24
  br i1 %v6859, label %b521, label %b522
b521:
  br label %b523
b523:
  %v6860 = phi i64 [ 0, %b521 ], [ %v6877, %b528 ]
  %v6861 = phi <8 x float> [ splat (float 0x0000000000000000), %b521 ], [ %v6876, %b528 ]
  %v6862 = icmp slt i64 %v6860, %v8
  br i1 %v6862, label %b524, label %b525
b524:
  %v6863 = add i64 %v6860, 128
  %v6864 = icmp slt i64 %v6863, %v8
  %v6865 = select i1 %v6864, i64 %v6863, i64 %v8
  br label %b526
b526:
  %v6866 = phi i64 [ %v6860, %b524 ], [ %v6875, %b527 ]
  %v6867 = phi <8 x float> [ splat (float 0x0000000000000000), %b524 ], [ %v6874, %b527 ]
  %v6868 = icmp slt i64 %v6866, %v6865
  br i1 %v6868, label %b527, label %b528
b527:
  %v6869 = mul i64 %v6866, 30
  %v6870 = getelementptr inbounds float, ptr %v82, i64 %v6869
  %v6871 = add i64 0, %v6858
  %v6872 = getelementptr inbounds float, ptr %v6870, i64 %v6871
  %v6873 = load <8 x float>, ptr %v6872, align 4
  %v6874 = fadd <8 x float> %v6867, %v6873
  %v6875 = add nsw i64 %v6866, 1
  br label %b526
b528:
  %v6876 = fadd <8 x float> %v6861, %v6867
  %v6877 = add nsw i64 %v6860, 128
  br label %b523
b525:
  %v6878 = add i64 0, %v6858
  %v6879 = getelementptr inbounds float, ptr %v68, i64 %v6878
  store <8 x float> %v6861, ptr %v6879, align 4
  %v6880 = add nsw i64 %v6858, 8
  br label %b520
b522:
  %v6881 = icmp ult i64 6, 8
  %v6882 = select i1 %v6881, i64 6, i64 8
  %v6883 = trunc i64 %v6882 to i32
  %v6884 = insertelement <8 x i32> poison, i32 %v6883, i64 0
  %v6885 = shufflevector <8 x i32> %v6884, <8 x i32> poison, <8 x i32> zeroinitializer
  %v6886 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v6885
  br label %b529
b529:
  %v6887 = phi i64 [ 0, %b522 ], [ %v6904, %b534 ]
  %v6888 = phi <8 x float> [ splat (float 0x0000000000000000), %b522 ], [ %v6903, %b534 ]
  %v6889 = icmp slt i64 %v6887, %v8
  br i1 %v6889, label %b530, label %b531
b530:
  %v6890 = add i64 %v6887, 128
  %v6891 = icmp slt i64 %v6890, %v8
  %v6892 = select i1 %v6891, i64 %v6890, i64 %v8
  br label %b532
b532:
  %v6893 = phi i64 [ %v6887, %b530 ], [ %v6902, %b533 ]
  %v6894 = phi <8 x float> [ splat (float 0x0000000000000000), %b530 ], [ %v6901, %b533 ]
  %v6895 = icmp slt i64 %v6893, %v6892
  br i1 %v6895, label %b533, label %b534
b533:
  %v6896 = mul i64 %v6893, 30
  %v6897 = getelementptr inbounds float, ptr %v82, i64 %v6896
  %v6898 = add i64 0, 24
  %v6899 = getelementptr inbounds float, ptr %v6897, i64 %v6898
  %v6900 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v6899, <8 x i1> %v6886, <8 x float> zeroinitializer)
  %v6901 = fadd <8 x float> %v6894, %v6900
  %v6902 = add nsw i64 %v6893, 1
  br label %b532
b534:
  %v6903 = fadd <8 x float> %v6888, %v6894
  %v6904 = add nsw i64 %v6887, 128
  br label %b529
b531:
  %v6905 = add i64 0, 24
  %v6906 = getelementptr inbounds float, ptr %v68, i64 %v6905
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v6888, ptr align 4 %v6906, <8 x i1> %v6886)
  br label %b519
b519:
  %v6907 = icmp sgt i64 %v3, 1
  br i1 %v6907, label %b535, label %b536
b535:
  %v6908 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6909 = atomicrmw add ptr %v6908, i64 1 acq_rel
  %v6910 = load i64, ptr %v355, align 8
  %v6911 = add i64 %v6910, 1
  store i64 %v6911, ptr %v355, align 8
  %v6912 = mul i64 %v3, %v6911
  br label %b537
b537:
  %v6913 = load atomic i64, ptr %v6908 acquire, align 8
  %v6914 = icmp slt i64 %v6913, %v6912
  br i1 %v6914, label %b538, label %b539
b538:
  %v6915 = call i32 @sched_yield()
  br label %b537
b539:
  br label %b536
b536:
  %v6916 = mul i64 0, 14
  %v6917 = getelementptr inbounds float, ptr %v80, i64 %v6916
  %v6918 = getelementptr inbounds float, ptr %v6917, i64 0
  %v6919 = mul i64 1, %v7
  %v6920 = add i64 0, %v6919
  %v6921 = mul i64 %v6920, 8
  %v6922 = getelementptr inbounds float, ptr %v40, i64 %v6921
  %v6923 = getelementptr inbounds float, ptr %v6922, i64 0
  %v6924 = getelementptr inbounds float, ptr %v360, i64 12288
  %v6925 = add i64 14, 1
  %v6926 = sdiv i64 %v6925, 2
  %v6927 = add i64 %v2, 1
  %v6928 = mul i64 %v6926, %v2
  %v6929 = sdiv i64 %v6928, %v3
  %v6930 = mul i64 %v6929, 2
  %v6931 = icmp slt i64 %v6930, 14
  %v6932 = select i1 %v6931, i64 %v6930, i64 14
  %v6933 = mul i64 %v6926, %v6927
  %v6934 = sdiv i64 %v6933, %v3
  %v6935 = mul i64 %v6934, 2
  %v6936 = icmp slt i64 %v6935, 14
  %v6937 = select i1 %v6936, i64 %v6935, i64 14
  %v6938 = getelementptr inbounds float, ptr %v70, i64 0
  br label %b540
b540:
  %v6939 = phi i64 [ %v6932, %b536 ], [ %v6947, %b545 ]
  %v6940 = icmp slt i64 %v6939, %v6937
  br i1 %v6940, label %b541, label %b542
b541:
  %v6941 = mul i64 %v6939, 8
  %v6942 = getelementptr inbounds float, ptr %v6938, i64 %v6941
  br label %b543
b543:
  %v6943 = phi i64 [ 0, %b541 ], [ %v6946, %b544 ]
  %v6944 = icmp slt i64 %v6943, 8
  br i1 %v6944, label %b544, label %b545
b544:
  %v6945 = getelementptr inbounds float, ptr %v6942, i64 %v6943
  store float 0x0000000000000000, ptr %v6945, align 4
  %v6946 = add nsw i64 %v6943, 1
  br label %b543
b545:
  %v6947 = add nsw i64 %v6939, 1
  br label %b540
b542:
  %v6948 = mul i64 %v8, 1
  br label %b546
b546:
  %v6949 = phi i64 [ 0, %b542 ], [ %v7053, %b551 ]
  %v6950 = icmp slt i64 %v6949, %v6948
  br i1 %v6950, label %b547, label %b548
b547:
  %v6951 = sub i64 %v6948, %v6949
  %v6952 = icmp slt i64 %v6951, 384
  %v6953 = select i1 %v6952, i64 %v6951, i64 384
  br label %b549
b549:
  %v6954 = phi i64 [ %v6932, %b547 ], [ %v7052, %b575 ]
  %v6955 = icmp slt i64 %v6954, %v6937
  br i1 %v6955, label %b550, label %b551
b550:
  %v6956 = sub i64 %v6937, %v6954
  %v6957 = icmp slt i64 %v6956, 64
  %v6958 = select i1 %v6957, i64 %v6956, i64 64
  %v6959 = sdiv i64 %v6958, 2
  %v6960 = mul i64 %v6959, 2
  %v6961 = sub i64 %v6958, %v6960
  %v6962 = mul i64 %v6949, 14
  %v6963 = add i64 %v6962, %v6954
  %v6964 = getelementptr inbounds float, ptr %v6918, i64 %v6963
  br label %b552
b552:
  %v6965 = phi i64 [ 0, %b550 ], [ %v6991, %b560 ]
  %v6966 = icmp slt i64 %v6965, %v6953
  br i1 %v6966, label %b553, label %b554
b553:
  %v6967 = mul i64 %v6965, 14
  %v6968 = getelementptr inbounds float, ptr %v6964, i64 %v6967
  %v6969 = mul i64 %v6965, 2
  %v6970 = getelementptr inbounds float, ptr %v6924, i64 %v6969
  br label %b555
b555:
  %v6971 = phi i64 [ 0, %b553 ], [ %v6980, %b556 ]
  %v6972 = icmp slt i64 %v6971, %v6959
  br i1 %v6972, label %b556, label %b557
b556:
  %v6973 = mul i64 %v6971, 2
  %v6974 = getelementptr inbounds float, ptr %v6968, i64 %v6973
  %v6975 = mul i64 %v6971, 768
  %v6976 = getelementptr inbounds float, ptr %v6970, i64 %v6975
  %v6977 = getelementptr inbounds float, ptr %v6974, i64 0
  %v6978 = load <2 x float>, ptr %v6977, align 4
  %v6979 = getelementptr inbounds float, ptr %v6976, i64 0
  store <2 x float> %v6978, ptr %v6979, align 4
  %v6980 = add nsw i64 %v6971, 1
  br label %b555
b557:
  %v6981 = mul i64 %v6959, 2
  %v6982 = getelementptr inbounds float, ptr %v6968, i64 %v6981
  %v6983 = mul i64 %v6959, 768
  %v6984 = getelementptr inbounds float, ptr %v6970, i64 %v6983
  br label %b558
b558:
  %v6985 = phi i64 [ 0, %b557 ], [ %v6990, %b559 ]
  %v6986 = icmp slt i64 %v6985, %v6961
  br i1 %v6986, label %b559, label %b560
b559:
  %v6987 = getelementptr inbounds float, ptr %v6982, i64 %v6985
  %v6988 = load float, ptr %v6987, align 4
  %v6989 = getelementptr inbounds float, ptr %v6984, i64 %v6985
  store float %v6988, ptr %v6989, align 4
  %v6990 = add nsw i64 %v6985, 1
  br label %b558, !llvm.loop !12
b560:
  %v6991 = add nsw i64 %v6965, 1
  br label %b552
b554:
  br label %b561
b561:
  %v6992 = phi i64 [ 0, %b554 ], [ %v7027, %b569 ]
  %v6993 = icmp slt i64 %v6992, 0
  br i1 %v6993, label %b562, label %b563
b562:
  %v6994 = mul i64 %v6949, 8
  %v6995 = add i64 %v6994, %v6992
  %v6996 = getelementptr inbounds float, ptr %v6923, i64 %v6995
  br label %b564
b564:
  %v6997 = phi i64 [ 0, %b562 ], [ %v7015, %b565 ]
  %v6998 = icmp slt i64 %v6997, %v6953
  br i1 %v6998, label %b565, label %b566
b565:
  %v6999 = mul i64 %v6997, 8
  %v7000 = getelementptr inbounds float, ptr %v6996, i64 %v6999
  %v7001 = mul i64 %v6997, 32
  %v7002 = getelementptr inbounds float, ptr %v360, i64 %v7001
  %v7003 = getelementptr inbounds float, ptr %v7000, i64 0
  %v7004 = load <8 x float>, ptr %v7003, align 4
  %v7005 = getelementptr inbounds float, ptr %v7002, i64 0
  store <8 x float> %v7004, ptr %v7005, align 4
  %v7006 = getelementptr inbounds float, ptr %v7000, i64 8
  %v7007 = load <8 x float>, ptr %v7006, align 4
  %v7008 = getelementptr inbounds float, ptr %v7002, i64 8
  store <8 x float> %v7007, ptr %v7008, align 4
  %v7009 = getelementptr inbounds float, ptr %v7000, i64 16
  %v7010 = load <8 x float>, ptr %v7009, align 4
  %v7011 = getelementptr inbounds float, ptr %v7002, i64 16
  store <8 x float> %v7010, ptr %v7011, align 4
  %v7012 = getelementptr inbounds float, ptr %v7000, i64 24
  %v7013 = load <8 x float>, ptr %v7012, align 4
  %v7014 = getelementptr inbounds float, ptr %v7002, i64 24
  store <8 x float> %v7013, ptr %v7014, align 4
  %v7015 = add nsw i64 %v6997, 1
  br label %b564
b566:
  %v7016 = sdiv i64 %v6958, 2
  br label %b567
b567:
  %v7017 = phi i64 [ 0, %b566 ], [ %v7026, %b568 ]
  %v7018 = icmp slt i64 %v7017, %v7016
  br i1 %v7018, label %b568, label %b569
b568:
  %v7019 = mul i64 %v7017, 2
  %v7020 = add i64 %v6954, %v7019
  %v7021 = mul i64 %v7017, 768
  %v7022 = getelementptr inbounds float, ptr %v6924, i64 %v7021
  %v7023 = mul i64 %v7020, 8
  %v7024 = add i64 %v7023, %v6992
  %v7025 = getelementptr inbounds float, ptr %v6938, i64 %v7024
  call void @outer_2x32(ptr %v7022, ptr %v360, i64 %v6953, ptr %v7025, i64 8)
  %v7026 = add nsw i64 %v7017, 1
  br label %b567
b569:
  %v7027 = add nsw i64 %v6992, 32
  br label %b561
b563:
  %v7028 = mul i64 %v6949, 8
  %v7029 = add i64 %v7028, 0
  %v7030 = getelementptr inbounds float, ptr %v6923, i64 %v7029
  br label %b570
b570:
  %v7031 = phi i64 [ 0, %b563 ], [ %v7040, %b571 ]
  %v7032 = icmp slt i64 %v7031, %v6953
  br i1 %v7032, label %b571, label %b572
b571:
  %v7033 = mul i64 %v7031, 8
  %v7034 = getelementptr inbounds float, ptr %v7030, i64 %v7033
  %v7035 = mul i64 %v7031, 8
  %v7036 = getelementptr inbounds float, ptr %v360, i64 %v7035
  %v7037 = getelementptr inbounds float, ptr %v7034, i64 0
  %v7038 = load <8 x float>, ptr %v7037, align 4
  %v7039 = getelementptr inbounds float, ptr %v7036, i64 0
  store <8 x float> %v7038, ptr %v7039, align 4
  %v7040 = add nsw i64 %v7031, 1
  br label %b570
b572:
  %v7041 = sdiv i64 %v6958, 2
  br label %b573
b573:
  %v7042 = phi i64 [ 0, %b572 ], [ %v7051, %b574 ]
  %v7043 = icmp slt i64 %v7042, %v7041
  br i1 %v7043, label %b574, label %b575
b574:
  %v7044 = mul i64 %v7042, 2
  %v7045 = add i64 %v6954, %v7044
  %v7046 = mul i64 %v7042, 768
  %v7047 = getelementptr inbounds float, ptr %v6924, i64 %v7046
  %v7048 = mul i64 %v7045, 8
  %v7049 = add i64 %v7048, 0
  %v7050 = getelementptr inbounds float, ptr %v6938, i64 %v7049
  call void @outer_2x8(ptr %v7047, ptr %v360, i64 %v6953, ptr %v7050, i64 8)
  %v7051 = add nsw i64 %v7042, 1
  br label %b573
b575:
  %v7052 = add nsw i64 %v6954, 64
  br label %b549
b551:
  %v7053 = add nsw i64 %v6949, 384
  br label %b546
b548:
  %v7054 = icmp sgt i64 %v3, 1
  br i1 %v7054, label %b576, label %b577
b576:
  %v7055 = getelementptr inbounds i64, ptr %v1, i64 3
  %v7056 = atomicrmw add ptr %v7055, i64 1 acq_rel
  %v7057 = load i64, ptr %v355, align 8
  %v7058 = add i64 %v7057, 1
  store i64 %v7058, ptr %v355, align 8
  %v7059 = mul i64 %v3, %v7058
  br label %b578
b578:
  %v7060 = load atomic i64, ptr %v7055 acquire, align 8
  %v7061 = icmp slt i64 %v7060, %v7059
  br i1 %v7061, label %b579, label %b580
b579:
  %v7062 = call i32 @sched_yield()
  br label %b578
b580:
  br label %b577
b577:
  %v7063 = icmp eq i64 %v2, 0
  br i1 %v7063, label %b581, label %b582
b581:
  br label %b583
b583:
  %v7064 = phi i64 [ 0, %b581 ], [ %v7081, %b588 ]
  %v7065 = phi <8 x float> [ splat (float 0x0000000000000000), %b581 ], [ %v7080, %b588 ]
  %v7066 = icmp slt i64 %v7064, %v8
  br i1 %v7066, label %b584, label %b585
b584:
  %v7067 = add i64 %v7064, 128
  %v7068 = icmp slt i64 %v7067, %v8
  %v7069 = select i1 %v7068, i64 %v7067, i64 %v8
  br label %b586
b586:
  %v7070 = phi i64 [ %v7064, %b584 ], [ %v7079, %b587 ]
  %v7071 = phi <8 x float> [ splat (float 0x0000000000000000), %b584 ], [ %v7078, %b587 ]
  %v7072 = icmp slt i64 %v7070, %v7069
  br i1 %v7072, label %b587, label %b588
b587:
  %v7073 = mul i64 %v7070, 14
  %v7074 = getelementptr inbounds float, ptr %v80, i64 %v7073
  %v7075 = add i64 0, 0
  %v7076 = getelementptr inbounds float, ptr %v7074, i64 %v7075
  %v7077 = load <8 x float>, ptr %v7076, align 4
  %v7078 = fadd <8 x float> %v7071, %v7077
  %v7079 = add nsw i64 %v7070, 1
  br label %b586
b588:
  %v7080 = fadd <8 x float> %v7065, %v7071
  %v7081 = add nsw i64 %v7064, 128
  br label %b583
b585:
  %v7082 = add i64 0, 0
  %v7083 = getelementptr inbounds float, ptr %v72, i64 %v7082
  store <8 x float> %v7065, ptr %v7083, align 4
  %v7084 = icmp ult i64 6, 8
  %v7085 = select i1 %v7084, i64 6, i64 8
  %v7086 = trunc i64 %v7085 to i32
  %v7087 = insertelement <8 x i32> poison, i32 %v7086, i64 0
  %v7088 = shufflevector <8 x i32> %v7087, <8 x i32> poison, <8 x i32> zeroinitializer
  %v7089 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v7088
  br label %b589
b589:
  %v7090 = phi i64 [ 0, %b585 ], [ %v7107, %b594 ]
  %v7091 = phi <8 x float> [ splat (float 0x0000000000000000), %b585 ], [ %v7106, %b594 ]
  %v7092 = icmp slt i64 %v7090, %v8
  br i1 %v7092, label %b590, label %b591
b590:
  %v7093 = add i64 %v7090, 128
  %v7094 = icmp slt i64 %v7093, %v8
  %v7095 = select i1 %v7094, i64 %v7093, i64 %v8
  br label %b592
b592:
  %v7096 = phi i64 [ %v7090, %b590 ], [ %v7105, %b593 ]
  %v7097 = phi <8 x float> [ splat (float 0x0000000000000000), %b590 ], [ %v7104, %b593 ]
  %v7098 = icmp slt i64 %v7096, %v7095
  br i1 %v7098, label %b593, label %b594
b593:
  %v7099 = mul i64 %v7096, 14
  %v7100 = getelementptr inbounds float, ptr %v80, i64 %v7099
  %v7101 = add i64 0, 8
  %v7102 = getelementptr inbounds float, ptr %v7100, i64 %v7101
  %v7103 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v7102, <8 x i1> %v7089, <8 x float> zeroinitializer)
  %v7104 = fadd <8 x float> %v7097, %v7103
  %v7105 = add nsw i64 %v7096, 1
  br label %b592
b594:
  %v7106 = fadd <8 x float> %v7091, %v7097
  %v7107 = add nsw i64 %v7090, 128
  br label %b589
b591:
  %v7108 = add i64 0, 8
  %v7109 = getelementptr inbounds float, ptr %v72, i64 %v7108
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v7091, ptr align 4 %v7109, <8 x i1> %v7089)
  br label %b582
b582:
  %v7110 = icmp sgt i64 %v3, 1
  br i1 %v7110, label %b595, label %b596
b595:
  %v7111 = getelementptr inbounds i64, ptr %v1, i64 3
  %v7112 = atomicrmw add ptr %v7111, i64 1 acq_rel
  %v7113 = load i64, ptr %v355, align 8
  %v7114 = add i64 %v7113, 1
  store i64 %v7114, ptr %v355, align 8
  %v7115 = mul i64 %v3, %v7114
  br label %b597
b597:
  %v7116 = load atomic i64, ptr %v7111 acquire, align 8
  %v7117 = icmp slt i64 %v7116, %v7115
  br i1 %v7117, label %b598, label %b599
b598:
  %v7118 = call i32 @sched_yield()
  br label %b597
b599:
  br label %b596
b596:
  %v7119 = mul i64 0, 8
  %v7120 = getelementptr inbounds float, ptr %v30, i64 %v7119
  %v7121 = getelementptr inbounds float, ptr %v7120, i64 0
  %v7122 = mul i64 0, 16
  %v7123 = getelementptr inbounds float, ptr %v78, i64 %v7122
  %v7124 = getelementptr inbounds float, ptr %v7123, i64 0
  %v7125 = getelementptr inbounds float, ptr %v360, i64 12288
  %v7126 = add i64 8, 1
  %v7127 = sdiv i64 %v7126, 2
  %v7128 = add i64 %v2, 1
  %v7129 = mul i64 %v7127, %v2
  %v7130 = sdiv i64 %v7129, %v3
  %v7131 = mul i64 %v7130, 2
  %v7132 = icmp slt i64 %v7131, 8
  %v7133 = select i1 %v7132, i64 %v7131, i64 8
  %v7134 = mul i64 %v7127, %v7128
  %v7135 = sdiv i64 %v7134, %v3
  %v7136 = mul i64 %v7135, 2
  %v7137 = icmp slt i64 %v7136, 8
  %v7138 = select i1 %v7137, i64 %v7136, i64 8
  %v7139 = getelementptr inbounds float, ptr %v74, i64 0
  br label %b600
b600:
  %v7140 = phi i64 [ %v7133, %b596 ], [ %v7148, %b605 ]
  %v7141 = icmp slt i64 %v7140, %v7138
  br i1 %v7141, label %b601, label %b602
b601:
  %v7142 = mul i64 %v7140, 16
  %v7143 = getelementptr inbounds float, ptr %v7139, i64 %v7142
  br label %b603
b603:
  %v7144 = phi i64 [ 0, %b601 ], [ %v7147, %b604 ]
  %v7145 = icmp slt i64 %v7144, 16
  br i1 %v7145, label %b604, label %b605
b604:
  %v7146 = getelementptr inbounds float, ptr %v7143, i64 %v7144
  store float 0x0000000000000000, ptr %v7146, align 4
  %v7147 = add nsw i64 %v7144, 1
  br label %b603
b605:
  %v7148 = add nsw i64 %v7140, 1
  br label %b600
b602:
  %v7149 = mul i64 %v8, 1
  br label %b606
b606:
  %v7150 = phi i64 [ 0, %b602 ], [ %v7257, %b611 ]
  %v7151 = icmp slt i64 %v7150, %v7149
  br i1 %v7151, label %b607, label %b608
b607:
  %v7152 = sub i64 %v7149, %v7150
  %v7153 = icmp slt i64 %v7152, 384
  %v7154 = select i1 %v7153, i64 %v7152, i64 384
  br label %b609
b609:
  %v7155 = phi i64 [ %v7133, %b607 ], [ %v7256, %b635 ]
  %v7156 = icmp slt i64 %v7155, %v7138
  br i1 %v7156, label %b610, label %b611
b610:
  %v7157 = sub i64 %v7138, %v7155
  %v7158 = icmp slt i64 %v7157, 64
  %v7159 = select i1 %v7158, i64 %v7157, i64 64
  %v7160 = sdiv i64 %v7159, 2
  %v7161 = mul i64 %v7160, 2
  %v7162 = sub i64 %v7159, %v7161
  %v7163 = mul i64 %v7150, 8
  %v7164 = add i64 %v7163, %v7155
  %v7165 = getelementptr inbounds float, ptr %v7121, i64 %v7164
  br label %b612
b612:
  %v7166 = phi i64 [ 0, %b610 ], [ %v7192, %b620 ]
  %v7167 = icmp slt i64 %v7166, %v7154
  br i1 %v7167, label %b613, label %b614
b613:
  %v7168 = mul i64 %v7166, 8
  %v7169 = getelementptr inbounds float, ptr %v7165, i64 %v7168
  %v7170 = mul i64 %v7166, 2
  %v7171 = getelementptr inbounds float, ptr %v7125, i64 %v7170
  br label %b615
b615:
  %v7172 = phi i64 [ 0, %b613 ], [ %v7181, %b616 ]
  %v7173 = icmp slt i64 %v7172, %v7160
  br i1 %v7173, label %b616, label %b617
b616:
  %v7174 = mul i64 %v7172, 2
  %v7175 = getelementptr inbounds float, ptr %v7169, i64 %v7174
  %v7176 = mul i64 %v7172, 768
  %v7177 = getelementptr inbounds float, ptr %v7171, i64 %v7176
  %v7178 = getelementptr inbounds float, ptr %v7175, i64 0
  %v7179 = load <2 x float>, ptr %v7178, align 4
  %v7180 = getelementptr inbounds float, ptr %v7177, i64 0
  store <2 x float> %v7179, ptr %v7180, align 4
  %v7181 = add nsw i64 %v7172, 1
  br label %b615
b617:
  %v7182 = mul i64 %v7160, 2
  %v7183 = getelementptr inbounds float, ptr %v7169, i64 %v7182
  %v7184 = mul i64 %v7160, 768
  %v7185 = getelementptr inbounds float, ptr %v7171, i64 %v7184
  br label %b618
b618:
  %v7186 = phi i64 [ 0, %b617 ], [ %v7191, %b619 ]
  %v7187 = icmp slt i64 %v7186, %v7162
  br i1 %v7187, label %b619, label %b620
b619:
  %v7188 = getelementptr inbounds float, ptr %v7183, i64 %v7186
  %v7189 = load float, ptr %v7188, align 4
  %v7190 = getelementptr inbounds float, ptr %v7185, i64 %v7186
  store float %v7189, ptr %v7190, align 4
  %v7191 = add nsw i64 %v7186, 1
  br label %b618, !llvm.loop !15
b620:
  %v7192 = add nsw i64 %v7166, 1
  br label %b612
b614:
  br label %b621
b621:
  %v7193 = phi i64 [ 0, %b614 ], [ %v7228, %b629 ]
  %v7194 = icmp slt i64 %v7193, 0
  br i1 %v7194, label %b622, label %b623
b622:
  %v7195 = mul i64 %v7150, 16
  %v7196 = add i64 %v7195, %v7193
  %v7197 = getelementptr inbounds float, ptr %v7124, i64 %v7196
  br label %b624
b624:
  %v7198 = phi i64 [ 0, %b622 ], [ %v7216, %b625 ]
  %v7199 = icmp slt i64 %v7198, %v7154
  br i1 %v7199, label %b625, label %b626
b625:
  %v7200 = mul i64 %v7198, 16
  %v7201 = getelementptr inbounds float, ptr %v7197, i64 %v7200
  %v7202 = mul i64 %v7198, 32
  %v7203 = getelementptr inbounds float, ptr %v360, i64 %v7202
  %v7204 = getelementptr inbounds float, ptr %v7201, i64 0
  %v7205 = load <8 x float>, ptr %v7204, align 4
  %v7206 = getelementptr inbounds float, ptr %v7203, i64 0
  store <8 x float> %v7205, ptr %v7206, align 4
  %v7207 = getelementptr inbounds float, ptr %v7201, i64 8
  %v7208 = load <8 x float>, ptr %v7207, align 4
  %v7209 = getelementptr inbounds float, ptr %v7203, i64 8
  store <8 x float> %v7208, ptr %v7209, align 4
  %v7210 = getelementptr inbounds float, ptr %v7201, i64 16
  %v7211 = load <8 x float>, ptr %v7210, align 4
  %v7212 = getelementptr inbounds float, ptr %v7203, i64 16
  store <8 x float> %v7211, ptr %v7212, align 4
  %v7213 = getelementptr inbounds float, ptr %v7201, i64 24
  %v7214 = load <8 x float>, ptr %v7213, align 4
  %v7215 = getelementptr inbounds float, ptr %v7203, i64 24
  store <8 x float> %v7214, ptr %v7215, align 4
  %v7216 = add nsw i64 %v7198, 1
  br label %b624
b626:
  %v7217 = sdiv i64 %v7159, 2
  br label %b627
b627:
  %v7218 = phi i64 [ 0, %b626 ], [ %v7227, %b628 ]
  %v7219 = icmp slt i64 %v7218, %v7217
  br i1 %v7219, label %b628, label %b629
b628:
  %v7220 = mul i64 %v7218, 2
  %v7221 = add i64 %v7155, %v7220
  %v7222 = mul i64 %v7218, 768
  %v7223 = getelementptr inbounds float, ptr %v7125, i64 %v7222
  %v7224 = mul i64 %v7221, 16
  %v7225 = add i64 %v7224, %v7193
  %v7226 = getelementptr inbounds float, ptr %v7139, i64 %v7225
  call void @outer_2x32(ptr %v7223, ptr %v360, i64 %v7154, ptr %v7226, i64 16)
  %v7227 = add nsw i64 %v7218, 1
  br label %b627
b629:
  %v7228 = add nsw i64 %v7193, 32
  br label %b621
b623:
  %v7229 = mul i64 %v7150, 16
  %v7230 = add i64 %v7229, 0
  %v7231 = getelementptr inbounds float, ptr %v7124, i64 %v7230
  br label %b630
b630:
  %v7232 = phi i64 [ 0, %b623 ], [ %v7244, %b631 ]
  %v7233 = icmp slt i64 %v7232, %v7154
  br i1 %v7233, label %b631, label %b632
b631:
  %v7234 = mul i64 %v7232, 16
  %v7235 = getelementptr inbounds float, ptr %v7231, i64 %v7234
  %v7236 = mul i64 %v7232, 16
  %v7237 = getelementptr inbounds float, ptr %v360, i64 %v7236
  %v7238 = getelementptr inbounds float, ptr %v7235, i64 0
  %v7239 = load <8 x float>, ptr %v7238, align 4
  %v7240 = getelementptr inbounds float, ptr %v7237, i64 0
  store <8 x float> %v7239, ptr %v7240, align 4
  %v7241 = getelementptr inbounds float, ptr %v7235, i64 8
  %v7242 = load <8 x float>, ptr %v7241, align 4
  %v7243 = getelementptr inbounds float, ptr %v7237, i64 8
  store <8 x float> %v7242, ptr %v7243, align 4
  %v7244 = add nsw i64 %v7232, 1
  br label %b630
b632:
  %v7245 = sdiv i64 %v7159, 2
  br label %b633
b633:
  %v7246 = phi i64 [ 0, %b632 ], [ %v7255, %b634 ]
  %v7247 = icmp slt i64 %v7246, %v7245
  br i1 %v7247, label %b634, label %b635
b634:
  %v7248 = mul i64 %v7246, 2
  %v7249 = add i64 %v7155, %v7248
  %v7250 = mul i64 %v7246, 768
  %v7251 = getelementptr inbounds float, ptr %v7125, i64 %v7250
  %v7252 = mul i64 %v7249, 16
  %v7253 = add i64 %v7252, 0
  %v7254 = getelementptr inbounds float, ptr %v7139, i64 %v7253
  call void @outer_2x16(ptr %v7251, ptr %v360, i64 %v7154, ptr %v7254, i64 16)
  %v7255 = add nsw i64 %v7246, 1
  br label %b633
b635:
  %v7256 = add nsw i64 %v7155, 64
  br label %b609
b611:
  %v7257 = add nsw i64 %v7150, 384
  br label %b606
b608:
  %v7258 = icmp sgt i64 %v3, 1
  br i1 %v7258, label %b636, label %b637
b636:
  %v7259 = getelementptr inbounds i64, ptr %v1, i64 3
  %v7260 = atomicrmw add ptr %v7259, i64 1 acq_rel
  %v7261 = load i64, ptr %v355, align 8
  %v7262 = add i64 %v7261, 1
  store i64 %v7262, ptr %v355, align 8
  %v7263 = mul i64 %v3, %v7262
  br label %b638
b638:
  %v7264 = load atomic i64, ptr %v7259 acquire, align 8
  %v7265 = icmp slt i64 %v7264, %v7263
  br i1 %v7265, label %b639, label %b640
b639:
  %v7266 = call i32 @sched_yield()
  br label %b638
b640:
  br label %b637
b637:
  %v7267 = icmp eq i64 %v2, 0
  br i1 %v7267, label %b641, label %b642
b641:
  br label %b643
b643:
  %v7268 = phi i64 [ 0, %b641 ], [ %v7285, %b648 ]
  %v7269 = phi <8 x float> [ splat (float 0x0000000000000000), %b641 ], [ %v7284, %b648 ]
  %v7270 = icmp slt i64 %v7268, %v8
  br i1 %v7270, label %b644, label %b645
b644:
  %v7271 = add i64 %v7268, 128
  %v7272 = icmp slt i64 %v7271, %v8
  %v7273 = select i1 %v7272, i64 %v7271, i64 %v8
  br label %b646
b646:
  %v7274 = phi i64 [ %v7268, %b644 ], [ %v7283, %b647 ]
  %v7275 = phi <8 x float> [ splat (float 0x0000000000000000), %b644 ], [ %v7282, %b647 ]
  %v7276 = icmp slt i64 %v7274, %v7273
  br i1 %v7276, label %b647, label %b648
b647:
  %v7277 = mul i64 %v7274, 8
  %v7278 = getelementptr inbounds float, ptr %v30, i64 %v7277
  %v7279 = add i64 0, 0
  %v7280 = getelementptr inbounds float, ptr %v7278, i64 %v7279
  %v7281 = load <8 x float>, ptr %v7280, align 4
  %v7282 = fadd <8 x float> %v7275, %v7281
  %v7283 = add nsw i64 %v7274, 1
  br label %b646
b648:
  %v7284 = fadd <8 x float> %v7269, %v7275
  %v7285 = add nsw i64 %v7268, 128
  br label %b643
b645:
  %v7286 = add i64 0, 0
  %v7287 = getelementptr inbounds float, ptr %v76, i64 %v7286
  store <8 x float> %v7269, ptr %v7287, align 4
  br label %b642
b642:
  %v7288 = icmp sgt i64 %v3, 1
  br i1 %v7288, label %b649, label %b650
b649:
  %v7289 = getelementptr inbounds i64, ptr %v1, i64 3
  %v7290 = atomicrmw add ptr %v7289, i64 1 acq_rel
  %v7291 = load i64, ptr %v355, align 8
  %v7292 = add i64 %v7291, 1
  store i64 %v7292, ptr %v355, align 8
  %v7293 = mul i64 %v3, %v7292
  br label %b651
b651:
  %v7294 = load atomic i64, ptr %v7289 acquire, align 8
  %v7295 = icmp slt i64 %v7294, %v7293
  br i1 %v7295, label %b652, label %b653
b652:
  %v7296 = call i32 @sched_yield()
  br label %b651
b653:
  br label %b650
b650:
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

declare i32 @sched_yield() #1
declare <8 x float> @llvm.floor.v8f32(<8 x float>)
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare float @llvm.fabs.f32(float)
declare float @llvm.fmuladd.f32(float, float, float)
declare float @llvm.maximum.f32(float, float)
declare float @llvm.sqrt.f32(float)
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)
declare <8 x float> @llvm.maximum.v8f32(<8 x float>, <8 x float>)
declare <4 x float> @llvm.maximum.v4f32(<4 x float>, <4 x float>)
declare <2 x float> @llvm.maximum.v2f32(<2 x float>, <2 x float>)
declare float @powf(float, float) #3

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }
attributes #3 = { nounwind willreturn nofree memory(none) }

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
