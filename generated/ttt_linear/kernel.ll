; generated from specs/ttt_linear.yaml by `make generated`: do not edit
; ttt_linear I=8 N=2 D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_2x3 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x3, ptr @tile_2x3], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_8x1_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more, ptr @tile_5x1_more, ptr @tile_6x1_more, ptr @tile_7x1_more, ptr @tile_8x1_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v221 = alloca i64, i64 1, align 8
  %v509 = alloca float, i64 64, align 4
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
  %v149 = getelementptr inbounds i64, ptr %v1, i64 8
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 16
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 19
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 20
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 23
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 24
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 35
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 36
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 37
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 38
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 39
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 43
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 44
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 45
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 46
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 47
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 48
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 49
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 50
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 51
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 52
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 53
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 54
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 55
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 56
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 57
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 58
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 59
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 60
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 61
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 65
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr inbounds i64, ptr %v1, i64 66
  %v212 = load i64, ptr %v211, align 8
  %v213 = getelementptr inbounds i64, ptr %v1, i64 67
  %v214 = load i64, ptr %v213, align 8
  %v215 = getelementptr inbounds i64, ptr %v1, i64 68
  %v216 = load i64, ptr %v215, align 8
  %v217 = getelementptr inbounds i64, ptr %v1, i64 69
  %v218 = load i64, ptr %v217, align 8
  %v219 = getelementptr inbounds i64, ptr %v1, i64 70
  %v220 = load i64, ptr %v219, align 8
  store i64 0, ptr %v221, align 8
  %v222 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v223 = load ptr, ptr %v222, align 4
  %v224 = mul i64 %v2, 0
  %v225 = add i64 %v224, 448
  %v226 = getelementptr inbounds float, ptr %v223, i64 %v225
  %v227 = getelementptr inbounds i64, ptr %v1, i64 4
  %v228 = load i64, ptr %v227, align 8
  %v229 = icmp eq i64 %v228, 0
  br i1 %v229, label %b0, label %b1
b0:
  %v230 = icmp eq i64 %v2, 0
  br i1 %v230, label %b2, label %b3
b2:
  br label %b4
b4:
  %v231 = phi i64 [ 0, %b2 ], [ %v238, %b5 ]
  %v232 = icmp slt i64 %v231, 128
  br i1 %v232, label %b5, label %b6
b5:
  %v233 = add i64 0, %v231
  %v234 = getelementptr inbounds float, ptr %v16, i64 %v233
  %v235 = load <8 x float>, ptr %v234, align 4
  %v236 = add i64 0, %v231
  %v237 = getelementptr inbounds float, ptr %v66, i64 %v236
  store <8 x float> %v235, ptr %v237, align 4
  %v238 = add nsw i64 %v231, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v239 = icmp sgt i64 %v3, 1
  br i1 %v239, label %b7, label %b8
b7:
  %v240 = getelementptr inbounds i64, ptr %v1, i64 3
  %v241 = atomicrmw add ptr %v240, i64 1 acq_rel
  %v242 = load i64, ptr %v221, align 8
  %v243 = add i64 %v242, 1
  store i64 %v243, ptr %v221, align 8
  %v244 = mul i64 %v3, %v243
  br label %b9
b9:
  %v245 = load atomic i64, ptr %v240 acquire, align 8
  %v246 = icmp slt i64 %v245, %v244
  br i1 %v246, label %b10, label %b11
b10:
  %v247 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v248 = getelementptr inbounds i64, ptr %v1, i64 4
  %v249 = load i64, ptr %v248, align 8
  %v250 = icmp eq i64 %v249, 0
  br i1 %v250, label %b12, label %b13
b12:
  %v251 = icmp eq i64 %v2, 0
  br i1 %v251, label %b14, label %b15
b14:
  br label %b16
b16:
  %v252 = phi i64 [ 0, %b14 ], [ %v259, %b17 ]
  %v253 = icmp slt i64 %v252, 128
  br i1 %v253, label %b17, label %b18
b17:
  %v254 = add i64 0, %v252
  %v255 = getelementptr inbounds float, ptr %v18, i64 %v254
  %v256 = load <8 x float>, ptr %v255, align 4
  %v257 = add i64 128, %v252
  %v258 = getelementptr inbounds float, ptr %v66, i64 %v257
  store <8 x float> %v256, ptr %v258, align 4
  %v259 = add nsw i64 %v252, 8
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v260 = icmp sgt i64 %v3, 1
  br i1 %v260, label %b19, label %b20
b19:
  %v261 = getelementptr inbounds i64, ptr %v1, i64 3
  %v262 = atomicrmw add ptr %v261, i64 1 acq_rel
  %v263 = load i64, ptr %v221, align 8
  %v264 = add i64 %v263, 1
  store i64 %v264, ptr %v221, align 8
  %v265 = mul i64 %v3, %v264
  br label %b21
b21:
  %v266 = load atomic i64, ptr %v261 acquire, align 8
  %v267 = icmp slt i64 %v266, %v265
  br i1 %v267, label %b22, label %b23
b22:
  %v268 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v269 = getelementptr inbounds i64, ptr %v1, i64 4
  %v270 = load i64, ptr %v269, align 8
  %v271 = icmp eq i64 %v270, 0
  br i1 %v271, label %b24, label %b25
b24:
  %v272 = icmp eq i64 %v2, 0
  br i1 %v272, label %b26, label %b27
b26:
  br label %b28
b28:
  %v273 = phi i64 [ 0, %b26 ], [ %v280, %b29 ]
  %v274 = icmp slt i64 %v273, 128
  br i1 %v274, label %b29, label %b30
b29:
  %v275 = add i64 0, %v273
  %v276 = getelementptr inbounds float, ptr %v20, i64 %v275
  %v277 = load <8 x float>, ptr %v276, align 4
  %v278 = add i64 256, %v273
  %v279 = getelementptr inbounds float, ptr %v66, i64 %v278
  store <8 x float> %v277, ptr %v279, align 4
  %v280 = add nsw i64 %v273, 8
  br label %b28
b30:
  br label %b27
b27:
  br label %b25
b25:
  %v281 = icmp sgt i64 %v3, 1
  br i1 %v281, label %b31, label %b32
b31:
  %v282 = getelementptr inbounds i64, ptr %v1, i64 3
  %v283 = atomicrmw add ptr %v282, i64 1 acq_rel
  %v284 = load i64, ptr %v221, align 8
  %v285 = add i64 %v284, 1
  store i64 %v285, ptr %v221, align 8
  %v286 = mul i64 %v3, %v285
  br label %b33
b33:
  %v287 = load atomic i64, ptr %v282 acquire, align 8
  %v288 = icmp slt i64 %v287, %v286
  br i1 %v288, label %b34, label %b35
b34:
  %v289 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v290 = getelementptr inbounds i64, ptr %v1, i64 4
  %v291 = load i64, ptr %v290, align 8
  %v292 = icmp eq i64 %v291, 0
  br i1 %v292, label %b36, label %b37
b36:
  %v293 = icmp eq i64 %v2, 0
  br i1 %v293, label %b38, label %b39
b38:
  br label %b40
b40:
  %v294 = phi i64 [ 0, %b38 ], [ %v301, %b41 ]
  %v295 = icmp slt i64 %v294, 16
  br i1 %v295, label %b41, label %b42
b41:
  %v296 = add i64 0, %v294
  %v297 = getelementptr inbounds float, ptr %v22, i64 %v296
  %v298 = load <8 x float>, ptr %v297, align 4
  %v299 = add i64 384, %v294
  %v300 = getelementptr inbounds float, ptr %v66, i64 %v299
  store <8 x float> %v298, ptr %v300, align 4
  %v301 = add nsw i64 %v294, 8
  br label %b40
b42:
  br label %b39
b39:
  br label %b37
b37:
  %v302 = icmp sgt i64 %v3, 1
  br i1 %v302, label %b43, label %b44
b43:
  %v303 = getelementptr inbounds i64, ptr %v1, i64 3
  %v304 = atomicrmw add ptr %v303, i64 1 acq_rel
  %v305 = load i64, ptr %v221, align 8
  %v306 = add i64 %v305, 1
  store i64 %v306, ptr %v221, align 8
  %v307 = mul i64 %v3, %v306
  br label %b45
b45:
  %v308 = load atomic i64, ptr %v303 acquire, align 8
  %v309 = icmp slt i64 %v308, %v307
  br i1 %v309, label %b46, label %b47
b46:
  %v310 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v311 = getelementptr inbounds i64, ptr %v1, i64 4
  %v312 = load i64, ptr %v311, align 8
  %v313 = icmp eq i64 %v312, 0
  br i1 %v313, label %b48, label %b49
b48:
  %v314 = getelementptr inbounds i64, ptr %v1, i64 76
  %v315 = load i64, ptr %v314, align 8
  %v316 = icmp eq i64 %v315, 0
  br i1 %v316, label %b50, label %b51
b50:
  %v317 = add i64 %v7, 0
  %v318 = sdiv i64 %v317, 1
  %v319 = add i64 %v2, 1
  %v320 = mul i64 %v318, %v2
  %v321 = sdiv i64 %v320, %v3
  %v322 = mul i64 %v321, 1
  %v323 = icmp slt i64 %v322, %v7
  %v324 = select i1 %v323, i64 %v322, i64 %v7
  %v325 = mul i64 %v318, %v319
  %v326 = sdiv i64 %v325, %v3
  %v327 = mul i64 %v326, 1
  %v328 = icmp slt i64 %v327, %v7
  %v329 = select i1 %v328, i64 %v327, i64 %v7
  br label %b52
b52:
  %v330 = phi i64 [ %v324, %b50 ], [ %v345, %b57 ]
  %v331 = icmp slt i64 %v330, %v329
  br i1 %v331, label %b53, label %b54
b53:
  %v332 = and i64 0, %v154
  %v333 = mul i64 %v332, %v7
  %v334 = add i64 %v333, %v330
  %v335 = mul i64 %v334, 128
  %v336 = getelementptr inbounds float, ptr %v36, i64 %v335
  br label %b55
b55:
  %v337 = phi i64 [ 0, %b53 ], [ %v344, %b56 ]
  %v338 = icmp slt i64 %v337, 128
  br i1 %v338, label %b56, label %b57
b56:
  %v339 = add i64 0, %v337
  %v340 = getelementptr inbounds float, ptr %v10, i64 %v339
  %v341 = load <8 x float>, ptr %v340, align 4
  %v342 = add i64 0, %v337
  %v343 = getelementptr inbounds float, ptr %v336, i64 %v342
  store <8 x float> %v341, ptr %v343, align 4
  %v344 = add nsw i64 %v337, 8
  br label %b55
b57:
  %v345 = add nsw i64 %v330, 1
  br label %b52
b54:
  br label %b51
b51:
  br label %b49
b49:
  %v346 = icmp sgt i64 %v3, 1
  br i1 %v346, label %b58, label %b59
b58:
  %v347 = getelementptr inbounds i64, ptr %v1, i64 3
  %v348 = atomicrmw add ptr %v347, i64 1 acq_rel
  %v349 = load i64, ptr %v221, align 8
  %v350 = add i64 %v349, 1
  store i64 %v350, ptr %v221, align 8
  %v351 = mul i64 %v3, %v350
  br label %b60
b60:
  %v352 = load atomic i64, ptr %v347 acquire, align 8
  %v353 = icmp slt i64 %v352, %v351
  br i1 %v353, label %b61, label %b62
b61:
  %v354 = call i32 @sched_yield()
  br label %b60
b62:
  br label %b59
b59:
  %v355 = getelementptr inbounds i64, ptr %v1, i64 4
  %v356 = load i64, ptr %v355, align 8
  %v357 = icmp eq i64 %v356, 0
  br i1 %v357, label %b63, label %b64
b63:
  %v358 = getelementptr inbounds i64, ptr %v1, i64 77
  %v359 = load i64, ptr %v358, align 8
  %v360 = icmp eq i64 %v359, 0
  br i1 %v360, label %b65, label %b66
b65:
  %v361 = add i64 %v7, 0
  %v362 = sdiv i64 %v361, 1
  %v363 = add i64 %v2, 1
  %v364 = mul i64 %v362, %v2
  %v365 = sdiv i64 %v364, %v3
  %v366 = mul i64 %v365, 1
  %v367 = icmp slt i64 %v366, %v7
  %v368 = select i1 %v367, i64 %v366, i64 %v7
  %v369 = mul i64 %v362, %v363
  %v370 = sdiv i64 %v369, %v3
  %v371 = mul i64 %v370, 1
  %v372 = icmp slt i64 %v371, %v7
  %v373 = select i1 %v372, i64 %v371, i64 %v7
  br label %b67
b67:
  %v374 = phi i64 [ %v368, %b65 ], [ %v389, %b72 ]
  %v375 = icmp slt i64 %v374, %v373
  br i1 %v375, label %b68, label %b69
b68:
  %v376 = and i64 0, %v156
  %v377 = mul i64 %v376, %v7
  %v378 = add i64 %v377, %v374
  %v379 = mul i64 %v378, 16
  %v380 = getelementptr inbounds float, ptr %v38, i64 %v379
  br label %b70
b70:
  %v381 = phi i64 [ 0, %b68 ], [ %v388, %b71 ]
  %v382 = icmp slt i64 %v381, 16
  br i1 %v382, label %b71, label %b72
b71:
  %v383 = add i64 0, %v381
  %v384 = getelementptr inbounds float, ptr %v12, i64 %v383
  %v385 = load <8 x float>, ptr %v384, align 4
  %v386 = add i64 0, %v381
  %v387 = getelementptr inbounds float, ptr %v380, i64 %v386
  store <8 x float> %v385, ptr %v387, align 4
  %v388 = add nsw i64 %v381, 8
  br label %b70
b72:
  %v389 = add nsw i64 %v374, 1
  br label %b67
b69:
  br label %b66
b66:
  br label %b64
b64:
  %v390 = icmp sgt i64 %v3, 1
  br i1 %v390, label %b73, label %b74
b73:
  %v391 = getelementptr inbounds i64, ptr %v1, i64 3
  %v392 = atomicrmw add ptr %v391, i64 1 acq_rel
  %v393 = load i64, ptr %v221, align 8
  %v394 = add i64 %v393, 1
  store i64 %v394, ptr %v221, align 8
  %v395 = mul i64 %v3, %v394
  br label %b75
b75:
  %v396 = load atomic i64, ptr %v391 acquire, align 8
  %v397 = icmp slt i64 %v396, %v395
  br i1 %v397, label %b76, label %b77
b76:
  %v398 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  %v399 = getelementptr inbounds float, ptr %v223, i64 0
  %v400 = getelementptr inbounds i64, ptr %v1, i64 4
  %v401 = load i64, ptr %v400, align 8
  %v402 = icmp eq i64 %v401, 0
  br i1 %v402, label %b78, label %b79
b78:
  %v403 = add i64 2, 0
  %v404 = sdiv i64 %v403, 1
  %v405 = add i64 %v2, 1
  %v406 = mul i64 %v404, %v2
  %v407 = sdiv i64 %v406, %v3
  %v408 = mul i64 %v407, 1
  %v409 = icmp slt i64 %v408, 2
  %v410 = select i1 %v409, i64 %v408, i64 2
  %v411 = mul i64 %v404, %v405
  %v412 = sdiv i64 %v411, %v3
  %v413 = mul i64 %v412, 1
  %v414 = icmp slt i64 %v413, 2
  %v415 = select i1 %v414, i64 %v413, i64 2
  %v416 = icmp slt i64 %v415, 1
  %v417 = select i1 %v416, i64 %v415, i64 1
  br label %b80
b80:
  %v418 = phi i64 [ %v410, %b78 ], [ %v459, %b81 ]
  %v419 = icmp slt i64 %v418, %v417
  br i1 %v419, label %b81, label %b82
b81:
  %v420 = mul i64 %v418, 256
  %v421 = mul i64 %v418, 32
  %v422 = add i64 %v420, 0
  %v423 = add i64 %v421, 0
  %v424 = getelementptr inbounds float, ptr %v399, i64 %v422
  %v425 = sub i64 50, %v423
  %v426 = icmp slt i64 %v425, 0
  %v427 = select i1 %v426, i64 0, i64 %v425
  %v428 = mul i64 %v423, 8
  %v429 = add i64 0, %v428
  %v430 = getelementptr inbounds float, ptr %v66, i64 %v429
  call void @pack_turned(ptr %v430, i64 8, i64 1, i64 8, i64 %v427, ptr %v424, i64 32)
  %v431 = add i64 %v420, 8
  %v432 = add i64 %v421, 8
  %v433 = getelementptr inbounds float, ptr %v399, i64 %v431
  %v434 = sub i64 50, %v432
  %v435 = icmp slt i64 %v434, 0
  %v436 = select i1 %v435, i64 0, i64 %v434
  %v437 = mul i64 %v432, 8
  %v438 = add i64 0, %v437
  %v439 = getelementptr inbounds float, ptr %v66, i64 %v438
  call void @pack_turned(ptr %v439, i64 8, i64 1, i64 8, i64 %v436, ptr %v433, i64 32)
  %v440 = add i64 %v420, 16
  %v441 = add i64 %v421, 16
  %v442 = getelementptr inbounds float, ptr %v399, i64 %v440
  %v443 = sub i64 50, %v441
  %v444 = icmp slt i64 %v443, 0
  %v445 = select i1 %v444, i64 0, i64 %v443
  %v446 = mul i64 %v441, 8
  %v447 = add i64 0, %v446
  %v448 = getelementptr inbounds float, ptr %v66, i64 %v447
  call void @pack_turned(ptr %v448, i64 8, i64 1, i64 8, i64 %v445, ptr %v442, i64 32)
  %v449 = add i64 %v420, 24
  %v450 = add i64 %v421, 24
  %v451 = getelementptr inbounds float, ptr %v399, i64 %v449
  %v452 = sub i64 50, %v450
  %v453 = icmp slt i64 %v452, 0
  %v454 = select i1 %v453, i64 0, i64 %v452
  %v455 = mul i64 %v450, 8
  %v456 = add i64 0, %v455
  %v457 = getelementptr inbounds float, ptr %v66, i64 %v456
  call void @pack_turned(ptr %v457, i64 8, i64 1, i64 8, i64 %v454, ptr %v451, i64 32)
  %v458 = add i64 %v420, 256
  %v459 = add nsw i64 %v418, 1
  br label %b80
b82:
  %v460 = icmp eq i64 %v415, 2
  br i1 %v460, label %b83, label %b84
b83:
  %v461 = mul i64 1, 256
  %v462 = mul i64 1, 32
  %v463 = add i64 %v461, 0
  %v464 = add i64 %v462, 0
  %v465 = getelementptr inbounds float, ptr %v399, i64 %v463
  %v466 = sub i64 50, %v464
  %v467 = icmp slt i64 %v466, 0
  %v468 = select i1 %v467, i64 0, i64 %v466
  %v469 = mul i64 %v464, 8
  %v470 = add i64 0, %v469
  %v471 = getelementptr inbounds float, ptr %v66, i64 %v470
  call void @pack_turned(ptr %v471, i64 8, i64 1, i64 8, i64 %v468, ptr %v465, i64 24)
  %v472 = add i64 %v461, 8
  %v473 = add i64 %v462, 8
  %v474 = getelementptr inbounds float, ptr %v399, i64 %v472
  %v475 = sub i64 50, %v473
  %v476 = icmp slt i64 %v475, 0
  %v477 = select i1 %v476, i64 0, i64 %v475
  %v478 = mul i64 %v473, 8
  %v479 = add i64 0, %v478
  %v480 = getelementptr inbounds float, ptr %v66, i64 %v479
  call void @pack_turned(ptr %v480, i64 8, i64 1, i64 8, i64 %v477, ptr %v474, i64 24)
  %v481 = add i64 %v461, 16
  %v482 = add i64 %v462, 16
  %v483 = getelementptr inbounds float, ptr %v399, i64 %v481
  %v484 = sub i64 50, %v482
  %v485 = icmp slt i64 %v484, 0
  %v486 = select i1 %v485, i64 0, i64 %v484
  %v487 = mul i64 %v482, 8
  %v488 = add i64 0, %v487
  %v489 = getelementptr inbounds float, ptr %v66, i64 %v488
  call void @pack_turned(ptr %v489, i64 8, i64 1, i64 8, i64 %v486, ptr %v483, i64 24)
  %v490 = add i64 %v461, 192
  br label %b84
b84:
  br label %b79
b79:
  %v491 = icmp sgt i64 %v3, 1
  br i1 %v491, label %b85, label %b86
b85:
  %v492 = getelementptr inbounds i64, ptr %v1, i64 3
  %v493 = atomicrmw add ptr %v492, i64 1 acq_rel
  %v494 = load i64, ptr %v221, align 8
  %v495 = add i64 %v494, 1
  store i64 %v495, ptr %v221, align 8
  %v496 = mul i64 %v3, %v495
  br label %b87
b87:
  %v497 = load atomic i64, ptr %v492 acquire, align 8
  %v498 = icmp slt i64 %v497, %v496
  br i1 %v498, label %b88, label %b89
b88:
  %v499 = call i32 @sched_yield()
  br label %b87
b89:
  br label %b86
b86:
  %v500 = getelementptr inbounds i64, ptr %v1, i64 5
  %v501 = load i64, ptr %v500, align 8
  br label %b90
b90:
  %v502 = phi i64 [ 0, %b86 ], [ %v1577, %b213 ]
  %v503 = icmp slt i64 %v502, %v5
  br i1 %v503, label %b91, label %b92
b91:
  %v504 = add i64 %v502, %v501
  %v505 = icmp slt i64 %v504, %v5
  %v506 = select i1 %v505, i64 %v504, i64 %v5
  %v507 = sub i64 %v506, %v502
  %v508 = mul i64 %v507, %v7
  %v510 = add i64 %v508, 0
  %v511 = sdiv i64 %v510, 1
  %v512 = add i64 %v2, 1
  %v513 = mul i64 %v511, %v2
  %v514 = sdiv i64 %v513, %v3
  %v515 = mul i64 %v514, 1
  %v516 = icmp slt i64 %v515, %v508
  %v517 = select i1 %v516, i64 %v515, i64 %v508
  %v518 = mul i64 %v511, %v512
  %v519 = sdiv i64 %v518, %v3
  %v520 = mul i64 %v519, 1
  %v521 = icmp slt i64 %v520, %v508
  %v522 = select i1 %v521, i64 %v520, i64 %v508
  %v523 = mul i64 %v502, %v7
  %v524 = add i64 %v517, %v523
  %v525 = add i64 %v522, %v523
  br label %b93
b93:
  %v526 = phi i64 [ %v524, %b91 ], [ %v602, %b98 ]
  %v527 = icmp slt i64 %v526, %v525
  br i1 %v527, label %b94, label %b95
b94:
  %v528 = add i64 %v526, 96
  %v529 = icmp slt i64 %v528, %v525
  %v530 = select i1 %v529, i64 %v528, i64 %v525
  br label %b96
b96:
  %v531 = phi i64 [ 0, %b94 ], [ %v601, %b101 ]
  %v532 = icmp slt i64 %v531, 2
  br i1 %v532, label %b97, label %b98
b97:
  %v533 = sub i64 %v530, %v526
  %v534 = sub i64 2, 1
  %v535 = add i64 %v533, %v534
  %v536 = sdiv i64 %v535, 2
  br label %b99
b99:
  %v537 = phi i64 [ 0, %b97 ], [ %v600, %b106 ]
  %v538 = icmp slt i64 %v537, %v536
  br i1 %v538, label %b100, label %b101
b100:
  %v539 = mul i64 %v533, %v537
  %v540 = sdiv i64 %v539, %v536
  %v541 = add i64 %v526, %v540
  %v542 = add i64 %v537, 1
  %v543 = mul i64 %v533, %v542
  %v544 = sdiv i64 %v543, %v536
  %v545 = add i64 %v526, %v544
  %v546 = mul i64 %v531, 256
  %v547 = getelementptr inbounds float, ptr %v399, i64 %v546
  %v548 = sub i64 %v545, %v541
  %v549 = mul i64 %v541, 8
  %v550 = getelementptr inbounds float, ptr %v14, i64 %v549
  %v551 = getelementptr inbounds float, ptr %v550, i64 0
  %v552 = icmp eq i64 %v531, 1
  %v553 = select i1 %v552, ptr @table_tile_2x3, ptr @table_tile_2x4
  %v554 = icmp eq i64 %v531, 1
  %v555 = select i1 %v554, i64 8, i64 8
  %v556 = sub i64 %v548, 1
  %v557 = getelementptr inbounds ptr, ptr %v553, i64 %v556
  %v558 = load ptr, ptr %v557, align 4
  %v559 = getelementptr inbounds float, ptr %v509, i64 0
  %v560 = icmp sgt i64 %v548, 0
  br i1 %v560, label %b102, label %b103
b102:
  call void %v558(ptr %v551, i64 8, ptr %v547, i64 8, ptr %v559, i64 32, i64 %v555)
  br label %b103
b103:
  %v561 = icmp eq i64 %v531, 1
  %v562 = select i1 %v561, i64 192, i64 256
  %v563 = add i64 %v546, %v562
  br label %b104
b104:
  %v564 = phi i64 [ %v541, %b103 ], [ %v599, %b109 ]
  %v565 = icmp slt i64 %v564, %v545
  br i1 %v565, label %b105, label %b106
b105:
  %v566 = sub i64 %v564, %v541
  %v567 = mul i64 %v566, 32
  %v568 = getelementptr inbounds float, ptr %v509, i64 %v567
  %v569 = mul i64 %v564, 50
  %v570 = getelementptr inbounds float, ptr %v68, i64 %v569
  %v571 = icmp eq i64 %v531, 1
  %v572 = select i1 %v571, i64 3, i64 4
  br label %b107
b107:
  %v573 = phi i64 [ 0, %b105 ], [ %v598, %b113 ]
  %v574 = icmp slt i64 %v573, %v572
  br i1 %v574, label %b108, label %b109
b108:
  %v575 = mul i64 %v531, 4
  %v576 = add i64 %v575, %v573
  %v577 = mul i64 %v576, 8
  %v578 = icmp slt i64 %v577, 48
  br i1 %v578, label %b110, label %b111
b110:
  %v579 = add i64 0, %v573
  %v580 = mul i64 %v579, 8
  %v581 = getelementptr inbounds float, ptr %v568, i64 %v580
  %v582 = load <8 x float>, ptr %v581, align 4
  %v583 = add i64 0, %v577
  %v584 = getelementptr inbounds float, ptr %v570, i64 %v583
  store <8 x float> %v582, ptr %v584, align 4
  br label %b111
b111:
  %v585 = icmp eq i64 %v577, 48
  br i1 %v585, label %b112, label %b113
b112:
  %v586 = icmp ult i64 2, 8
  %v587 = select i1 %v586, i64 2, i64 8
  %v588 = trunc i64 %v587 to i32
  %v589 = insertelement <8 x i32> poison, i32 %v588, i64 0
  %v590 = shufflevector <8 x i32> %v589, <8 x i32> poison, <8 x i32> zeroinitializer
  %v591 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v590
  %v592 = add i64 0, %v573
  %v593 = mul i64 %v592, 8
  %v594 = getelementptr inbounds float, ptr %v568, i64 %v593
  %v595 = load <8 x float>, ptr %v594, align 4
  %v596 = add i64 0, %v577
  %v597 = getelementptr inbounds float, ptr %v570, i64 %v596
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v595, ptr align 4 %v597, <8 x i1> %v591)
  br label %b113
b113:
  %v598 = add nsw i64 %v573, 1
  br label %b107
b109:
  %v599 = add nsw i64 %v564, 1
  br label %b104
b106:
  %v600 = add nsw i64 %v537, 1
  br label %b99
b101:
  %v601 = add nsw i64 %v531, 1
  br label %b96
b98:
  %v602 = add nsw i64 %v526, 96
  br label %b93
b95:
  %v603 = add i64 %v508, 0
  %v604 = sdiv i64 %v603, 1
  %v605 = add i64 %v2, 1
  %v606 = mul i64 %v604, %v2
  %v607 = sdiv i64 %v606, %v3
  %v608 = mul i64 %v607, 1
  %v609 = icmp slt i64 %v608, %v508
  %v610 = select i1 %v609, i64 %v608, i64 %v508
  %v611 = mul i64 %v604, %v605
  %v612 = sdiv i64 %v611, %v3
  %v613 = mul i64 %v612, 1
  %v614 = icmp slt i64 %v613, %v508
  %v615 = select i1 %v614, i64 %v613, i64 %v508
  %v616 = mul i64 %v502, %v7
  %v617 = add i64 %v610, %v616
  %v618 = add i64 %v615, %v616
  br label %b114
b114:
  %v619 = phi i64 [ %v617, %b95 ], [ %v647, %b119 ]
  %v620 = icmp slt i64 %v619, %v618
  br i1 %v620, label %b115, label %b116
b115:
  %v621 = mul i64 %v619, 50
  %v622 = getelementptr inbounds float, ptr %v68, i64 %v621
  %v623 = mul i64 %v619, 16
  %v624 = getelementptr inbounds float, ptr %v70, i64 %v623
  %v625 = mul i64 %v619, 16
  %v626 = getelementptr inbounds float, ptr %v72, i64 %v625
  %v627 = mul i64 %v619, 16
  %v628 = getelementptr inbounds float, ptr %v74, i64 %v627
  br label %b117
b117:
  %v629 = phi i64 [ 0, %b115 ], [ %v646, %b118 ]
  %v630 = icmp slt i64 %v629, 16
  br i1 %v630, label %b118, label %b119
b118:
  %v631 = add i64 0, %v629
  %v632 = getelementptr inbounds float, ptr %v622, i64 %v631
  %v633 = load <8 x float>, ptr %v632, align 4
  %v634 = add i64 16, %v629
  %v635 = getelementptr inbounds float, ptr %v622, i64 %v634
  %v636 = load <8 x float>, ptr %v635, align 4
  %v637 = add i64 32, %v629
  %v638 = getelementptr inbounds float, ptr %v622, i64 %v637
  %v639 = load <8 x float>, ptr %v638, align 4
  %v640 = add i64 0, %v629
  %v641 = getelementptr inbounds float, ptr %v624, i64 %v640
  store <8 x float> %v633, ptr %v641, align 4
  %v642 = add i64 0, %v629
  %v643 = getelementptr inbounds float, ptr %v626, i64 %v642
  store <8 x float> %v636, ptr %v643, align 4
  %v644 = add i64 0, %v629
  %v645 = getelementptr inbounds float, ptr %v628, i64 %v644
  store <8 x float> %v639, ptr %v645, align 4
  %v646 = add nsw i64 %v629, 8
  br label %b117
b119:
  %v647 = add nsw i64 %v619, 1
  br label %b114
b116:
  %v648 = add i64 %v508, 0
  %v649 = sdiv i64 %v648, 1
  %v650 = add i64 %v2, 1
  %v651 = mul i64 %v649, %v2
  %v652 = sdiv i64 %v651, %v3
  %v653 = mul i64 %v652, 1
  %v654 = icmp slt i64 %v653, %v508
  %v655 = select i1 %v654, i64 %v653, i64 %v508
  %v656 = mul i64 %v649, %v650
  %v657 = sdiv i64 %v656, %v3
  %v658 = mul i64 %v657, 1
  %v659 = icmp slt i64 %v658, %v508
  %v660 = select i1 %v659, i64 %v658, i64 %v508
  %v661 = mul i64 %v502, %v7
  %v662 = add i64 %v655, %v661
  %v663 = add i64 %v660, %v661
  br label %b120
b120:
  %v664 = phi i64 [ %v662, %b116 ], [ %v720, %b121 ]
  %v665 = icmp slt i64 %v664, %v663
  br i1 %v665, label %b121, label %b122
b121:
  %v666 = mul i64 %v664, 50
  %v667 = getelementptr inbounds float, ptr %v68, i64 %v666
  %v668 = mul i64 %v664, 2
  %v669 = getelementptr inbounds float, ptr %v76, i64 %v668
  %v670 = icmp ult i64 2, 8
  %v671 = select i1 %v670, i64 2, i64 8
  %v672 = trunc i64 %v671 to i32
  %v673 = insertelement <8 x i32> poison, i32 %v672, i64 0
  %v674 = shufflevector <8 x i32> %v673, <8 x i32> poison, <8 x i32> zeroinitializer
  %v675 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v674
  %v676 = add i64 48, 0
  %v677 = getelementptr inbounds float, ptr %v667, i64 %v676
  %v678 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v677, <8 x i1> %v675, <8 x float> zeroinitializer)
  %v679 = add i64 0, 0
  %v680 = getelementptr inbounds float, ptr %v24, i64 %v679
  %v681 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v680, <8 x i1> %v675, <8 x float> zeroinitializer)
  %v682 = fadd <8 x float> %v678, %v681
  %v683 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v682)
  %v684 = fneg <8 x float> %v683
  %v685 = fcmp olt <8 x float> %v684, splat (float 0xC05A400000000000)
  %v686 = select <8 x i1> %v685, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v684
  %v687 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v686, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v688 = fsub <8 x float> %v687, splat (float 0x4168000000000000)
  %v689 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v688, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v686)
  %v690 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v688, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v689)
  %v691 = bitcast <8 x float> %v687 to <8 x i32>
  %v692 = fmul <8 x float> %v690, %v690
  %v693 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v690, <8 x float> splat (float 0x3F81227F40000000))
  %v694 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v693, <8 x float> %v690, <8 x float> splat (float 0x3FA5556740000000))
  %v695 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v694, <8 x float> %v690, <8 x float> splat (float 0x3FC5554B00000000))
  %v696 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v695, <8 x float> %v690, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v697 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v692, <8 x float> %v696, <8 x float> %v690)
  %v698 = sub <8 x i32> %v691, splat (i32 1262485250)
  %v699 = lshr <8 x i32> %v698, splat (i32 1)
  %v700 = sub <8 x i32> %v698, %v699
  %v701 = shl <8 x i32> %v699, splat (i32 23)
  %v702 = bitcast <8 x i32> %v701 to <8 x float>
  %v703 = shl <8 x i32> %v700, splat (i32 23)
  %v704 = bitcast <8 x i32> %v703 to <8 x float>
  %v705 = fadd <8 x float> %v697, splat (float 0x3FF0000000000000)
  %v706 = fmul <8 x float> %v705, %v702
  %v707 = fmul <8 x float> %v706, %v704
  %v708 = fcmp olt <8 x float> %v682, splat (float 0x0000000000000000)
  %v709 = select <8 x i1> %v708, <8 x float> %v707, <8 x float> splat (float 0x3FF0000000000000)
  %v710 = fadd <8 x float> %v707, splat (float 0x3FF0000000000000)
  %v711 = fdiv <8 x float> %v709, %v710
  %v712 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v713 = shufflevector <8 x float> %v712, <8 x float> poison, <8 x i32> zeroinitializer
  %v714 = fmul <8 x float> %v713, %v711
  %v715 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v716 = shufflevector <8 x float> %v715, <8 x float> poison, <8 x i32> zeroinitializer
  %v717 = fdiv <8 x float> %v714, %v716
  %v718 = add i64 0, 0
  %v719 = getelementptr inbounds float, ptr %v669, i64 %v718
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v717, ptr align 4 %v719, <8 x i1> %v675)
  %v720 = add nsw i64 %v664, 1
  br label %b120
b122:
  %v721 = icmp sgt i64 %v3, 1
  br i1 %v721, label %b123, label %b124
b123:
  %v722 = getelementptr inbounds i64, ptr %v1, i64 3
  %v723 = atomicrmw add ptr %v722, i64 1 acq_rel
  %v724 = load i64, ptr %v221, align 8
  %v725 = add i64 %v724, 1
  store i64 %v725, ptr %v221, align 8
  %v726 = mul i64 %v3, %v725
  br label %b125
b125:
  %v727 = load atomic i64, ptr %v722 acquire, align 8
  %v728 = icmp slt i64 %v727, %v726
  br i1 %v728, label %b126, label %b127
b126:
  %v729 = call i32 @sched_yield()
  br label %b125
b127:
  br label %b124
b124:
  br label %b128
b128:
  %v730 = phi i64 [ %v502, %b124 ], [ %v1567, %b208 ]
  %v731 = icmp slt i64 %v730, %v506
  br i1 %v731, label %b129, label %b130
b129:
  %v732 = add i64 %v7, 0
  %v733 = sdiv i64 %v732, 1
  %v734 = add i64 %v2, 1
  %v735 = mul i64 %v733, %v2
  %v736 = sdiv i64 %v735, %v3
  %v737 = mul i64 %v736, 1
  %v738 = icmp slt i64 %v737, %v7
  %v739 = select i1 %v738, i64 %v737, i64 %v7
  %v740 = mul i64 %v733, %v734
  %v741 = sdiv i64 %v740, %v3
  %v742 = mul i64 %v741, 1
  %v743 = icmp slt i64 %v742, %v7
  %v744 = select i1 %v743, i64 %v742, i64 %v7
  br label %b131
b131:
  %v745 = phi i64 [ %v739, %b129 ], [ %v790, %b136 ]
  %v746 = icmp slt i64 %v745, %v744
  br i1 %v746, label %b132, label %b133
b132:
  br label %b134
b134:
  %v747 = phi i64 [ 0, %b132 ], [ %v789, %b139 ]
  %v748 = icmp slt i64 %v747, 2
  br i1 %v748, label %b135, label %b136
b135:
  br label %b137
b137:
  %v749 = phi i64 [ 0, %b135 ], [ %v780, %b138 ]
  %v750 = phi <8 x float> [ splat (float 0x0000000000000000), %b135 ], [ %v779, %b138 ]
  %v751 = icmp slt i64 %v749, 8
  br i1 %v751, label %b138, label %b139
b138:
  %v752 = add i64 %v730, 0
  %v753 = and i64 %v752, %v166
  %v754 = mul i64 %v753, %v7
  %v755 = add i64 %v754, %v745
  %v756 = mul i64 %v755, 16
  %v757 = getelementptr inbounds float, ptr %v72, i64 %v756
  %v758 = mul i64 %v747, 8
  %v759 = add i64 0, %v758
  %v760 = add i64 %v759, %v749
  %v761 = getelementptr inbounds float, ptr %v757, i64 %v760
  %v762 = load float, ptr %v761, align 4
  %v763 = add i64 %v730, 0
  %v764 = and i64 %v763, %v154
  %v765 = mul i64 %v764, %v7
  %v766 = add i64 %v765, %v745
  %v767 = mul i64 %v766, 128
  %v768 = getelementptr inbounds float, ptr %v36, i64 %v767
  %v769 = mul i64 %v747, 64
  %v770 = add i64 0, %v769
  %v771 = add i64 %v770, 0
  %v772 = mul i64 %v749, 8
  %v773 = add i64 %v771, %v772
  %v774 = getelementptr inbounds float, ptr %v768, i64 %v773
  %v775 = load <8 x float>, ptr %v774, align 4
  %v776 = insertelement <8 x float> poison, float %v762, i64 0
  %v777 = shufflevector <8 x float> %v776, <8 x float> poison, <8 x i32> zeroinitializer
  %v778 = fmul <8 x float> %v777, %v775
  %v779 = fadd <8 x float> %v750, %v778
  %v780 = add nsw i64 %v749, 1
  br label %b137
b139:
  %v781 = mul i64 %v745, 16
  %v782 = getelementptr inbounds float, ptr %v78, i64 %v781
  %v783 = mul i64 %v747, 8
  %v784 = add i64 0, %v783
  %v785 = mul i64 0, 8
  %v786 = add i64 %v784, %v785
  %v787 = add i64 %v786, 0
  %v788 = getelementptr inbounds float, ptr %v782, i64 %v787
  store <8 x float> %v750, ptr %v788, align 4
  %v789 = add nsw i64 %v747, 1
  br label %b134
b136:
  %v790 = add nsw i64 %v745, 1
  br label %b131
b133:
  %v791 = add i64 %v7, 0
  %v792 = sdiv i64 %v791, 1
  %v793 = add i64 %v2, 1
  %v794 = mul i64 %v792, %v2
  %v795 = sdiv i64 %v794, %v3
  %v796 = mul i64 %v795, 1
  %v797 = icmp slt i64 %v796, %v7
  %v798 = select i1 %v797, i64 %v796, i64 %v7
  %v799 = mul i64 %v792, %v793
  %v800 = sdiv i64 %v799, %v3
  %v801 = mul i64 %v800, 1
  %v802 = icmp slt i64 %v801, %v7
  %v803 = select i1 %v802, i64 %v801, i64 %v7
  br label %b140
b140:
  %v804 = phi i64 [ %v798, %b133 ], [ %v848, %b145 ]
  %v805 = icmp slt i64 %v804, %v803
  br i1 %v805, label %b141, label %b142
b141:
  br label %b143
b143:
  %v806 = phi i64 [ 0, %b141 ], [ %v847, %b148 ]
  %v807 = icmp slt i64 %v806, 2
  br i1 %v807, label %b144, label %b145
b144:
  br label %b146
b146:
  %v808 = phi i64 [ 0, %b144 ], [ %v831, %b147 ]
  %v809 = phi <8 x float> [ splat (float 0x0000000000000000), %b144 ], [ %v830, %b147 ]
  %v810 = icmp slt i64 %v808, 8
  br i1 %v810, label %b147, label %b148
b147:
  %v811 = mul i64 %v804, 16
  %v812 = getelementptr inbounds float, ptr %v78, i64 %v811
  %v813 = add i64 %v730, 0
  %v814 = and i64 %v813, %v156
  %v815 = mul i64 %v814, %v7
  %v816 = add i64 %v815, %v804
  %v817 = mul i64 %v816, 16
  %v818 = getelementptr inbounds float, ptr %v38, i64 %v817
  %v819 = mul i64 %v806, 8
  %v820 = add i64 0, %v819
  %v821 = add i64 %v820, %v808
  %v822 = getelementptr inbounds float, ptr %v812, i64 %v821
  %v823 = load <8 x float>, ptr %v822, align 4
  %v824 = mul i64 %v806, 8
  %v825 = add i64 0, %v824
  %v826 = add i64 %v825, %v808
  %v827 = getelementptr inbounds float, ptr %v818, i64 %v826
  %v828 = load <8 x float>, ptr %v827, align 4
  %v829 = fadd <8 x float> %v823, %v828
  %v830 = fadd <8 x float> %v809, %v829
  %v831 = add nsw i64 %v808, 8
  br label %b146
b148:
  %v832 = shufflevector <8 x float> %v809, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v833 = shufflevector <8 x float> %v809, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v834 = fadd <4 x float> %v832, %v833
  %v835 = shufflevector <4 x float> %v834, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v836 = shufflevector <4 x float> %v834, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v837 = fadd <2 x float> %v835, %v836
  %v838 = extractelement <2 x float> %v837, i64 0
  %v839 = extractelement <2 x float> %v837, i64 1
  %v840 = fadd float %v838, %v839
  %v841 = fadd float %v840, 0x0000000000000000
  %v842 = mul i64 %v804, 2
  %v843 = getelementptr inbounds float, ptr %v80, i64 %v842
  %v844 = add i64 0, %v806
  %v845 = add i64 %v844, 0
  %v846 = getelementptr inbounds float, ptr %v843, i64 %v845
  store float %v841, ptr %v846, align 4
  %v847 = add nsw i64 %v806, 1
  br label %b143
b145:
  %v848 = add nsw i64 %v804, 1
  br label %b140
b142:
  %v849 = add i64 %v7, 0
  %v850 = sdiv i64 %v849, 1
  %v851 = add i64 %v2, 1
  %v852 = mul i64 %v850, %v2
  %v853 = sdiv i64 %v852, %v3
  %v854 = mul i64 %v853, 1
  %v855 = icmp slt i64 %v854, %v7
  %v856 = select i1 %v855, i64 %v854, i64 %v7
  %v857 = mul i64 %v850, %v851
  %v858 = sdiv i64 %v857, %v3
  %v859 = mul i64 %v858, 1
  %v860 = icmp slt i64 %v859, %v7
  %v861 = select i1 %v860, i64 %v859, i64 %v7
  br label %b149
b149:
  %v862 = phi i64 [ %v856, %b142 ], [ %v882, %b150 ]
  %v863 = icmp slt i64 %v862, %v861
  br i1 %v863, label %b150, label %b151
b150:
  %v864 = mul i64 %v862, 2
  %v865 = getelementptr inbounds float, ptr %v80, i64 %v864
  %v866 = mul i64 %v862, 2
  %v867 = getelementptr inbounds float, ptr %v82, i64 %v866
  %v868 = icmp ult i64 2, 8
  %v869 = select i1 %v868, i64 2, i64 8
  %v870 = trunc i64 %v869 to i32
  %v871 = insertelement <8 x i32> poison, i32 %v870, i64 0
  %v872 = shufflevector <8 x i32> %v871, <8 x i32> poison, <8 x i32> zeroinitializer
  %v873 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v872
  %v874 = add i64 0, 0
  %v875 = getelementptr inbounds float, ptr %v865, i64 %v874
  %v876 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v875, <8 x i1> %v873, <8 x float> zeroinitializer)
  %v877 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v878 = shufflevector <8 x float> %v877, <8 x float> poison, <8 x i32> zeroinitializer
  %v879 = fdiv <8 x float> %v876, %v878
  %v880 = add i64 0, 0
  %v881 = getelementptr inbounds float, ptr %v867, i64 %v880
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v879, ptr align 4 %v881, <8 x i1> %v873)
  %v882 = add nsw i64 %v862, 1
  br label %b149
b151:
  %v883 = add i64 %v7, 0
  %v884 = sdiv i64 %v883, 1
  %v885 = add i64 %v2, 1
  %v886 = mul i64 %v884, %v2
  %v887 = sdiv i64 %v886, %v3
  %v888 = mul i64 %v887, 1
  %v889 = icmp slt i64 %v888, %v7
  %v890 = select i1 %v889, i64 %v888, i64 %v7
  %v891 = mul i64 %v884, %v885
  %v892 = sdiv i64 %v891, %v3
  %v893 = mul i64 %v892, 1
  %v894 = icmp slt i64 %v893, %v7
  %v895 = select i1 %v894, i64 %v893, i64 %v7
  br label %b152
b152:
  %v896 = phi i64 [ %v890, %b151 ], [ %v938, %b157 ]
  %v897 = icmp slt i64 %v896, %v895
  br i1 %v897, label %b153, label %b154
b153:
  br label %b155
b155:
  %v898 = phi i64 [ 0, %b153 ], [ %v937, %b156 ]
  %v899 = icmp slt i64 %v898, 2
  br i1 %v899, label %b156, label %b157
b156:
  %v900 = mul i64 %v896, 16
  %v901 = getelementptr inbounds float, ptr %v78, i64 %v900
  %v902 = add i64 %v730, 0
  %v903 = and i64 %v902, %v156
  %v904 = mul i64 %v903, %v7
  %v905 = add i64 %v904, %v896
  %v906 = mul i64 %v905, 16
  %v907 = getelementptr inbounds float, ptr %v38, i64 %v906
  %v908 = mul i64 %v896, 2
  %v909 = getelementptr inbounds float, ptr %v82, i64 %v908
  %v910 = add i64 0, %v898
  %v911 = getelementptr inbounds float, ptr %v909, i64 %v910
  %v912 = load float, ptr %v911, align 4
  %v913 = add i64 %v730, 0
  %v914 = and i64 %v913, %v172
  %v915 = mul i64 %v914, %v7
  %v916 = add i64 %v915, %v896
  %v917 = mul i64 %v916, 16
  %v918 = getelementptr inbounds float, ptr %v84, i64 %v917
  %v919 = mul i64 %v898, 8
  %v920 = add i64 0, %v919
  %v921 = add i64 %v920, 0
  %v922 = getelementptr inbounds float, ptr %v901, i64 %v921
  %v923 = load <8 x float>, ptr %v922, align 4
  %v924 = mul i64 %v898, 8
  %v925 = add i64 0, %v924
  %v926 = add i64 %v925, 0
  %v927 = getelementptr inbounds float, ptr %v907, i64 %v926
  %v928 = load <8 x float>, ptr %v927, align 4
  %v929 = fadd <8 x float> %v923, %v928
  %v930 = insertelement <8 x float> poison, float %v912, i64 0
  %v931 = shufflevector <8 x float> %v930, <8 x float> poison, <8 x i32> zeroinitializer
  %v932 = fsub <8 x float> %v929, %v931
  %v933 = mul i64 %v898, 8
  %v934 = add i64 0, %v933
  %v935 = add i64 %v934, 0
  %v936 = getelementptr inbounds float, ptr %v918, i64 %v935
  store <8 x float> %v932, ptr %v936, align 4
  %v937 = add nsw i64 %v898, 1
  br label %b155
b157:
  %v938 = add nsw i64 %v896, 1
  br label %b152
b154:
  %v939 = add i64 %v7, 0
  %v940 = sdiv i64 %v939, 1
  %v941 = add i64 %v2, 1
  %v942 = mul i64 %v940, %v2
  %v943 = sdiv i64 %v942, %v3
  %v944 = mul i64 %v943, 1
  %v945 = icmp slt i64 %v944, %v7
  %v946 = select i1 %v945, i64 %v944, i64 %v7
  %v947 = mul i64 %v940, %v941
  %v948 = sdiv i64 %v947, %v3
  %v949 = mul i64 %v948, 1
  %v950 = icmp slt i64 %v949, %v7
  %v951 = select i1 %v950, i64 %v949, i64 %v7
  br label %b158
b158:
  %v952 = phi i64 [ %v946, %b154 ], [ %v989, %b163 ]
  %v953 = icmp slt i64 %v952, %v951
  br i1 %v953, label %b159, label %b160
b159:
  br label %b161
b161:
  %v954 = phi i64 [ 0, %b159 ], [ %v988, %b166 ]
  %v955 = icmp slt i64 %v954, 2
  br i1 %v955, label %b162, label %b163
b162:
  br label %b164
b164:
  %v956 = phi i64 [ 0, %b162 ], [ %v972, %b165 ]
  %v957 = phi <8 x float> [ splat (float 0x0000000000000000), %b162 ], [ %v971, %b165 ]
  %v958 = icmp slt i64 %v956, 8
  br i1 %v958, label %b165, label %b166
b165:
  %v959 = add i64 %v730, 0
  %v960 = and i64 %v959, %v172
  %v961 = mul i64 %v960, %v7
  %v962 = add i64 %v961, %v952
  %v963 = mul i64 %v962, 16
  %v964 = getelementptr inbounds float, ptr %v84, i64 %v963
  %v965 = mul i64 %v954, 8
  %v966 = add i64 0, %v965
  %v967 = add i64 %v966, %v956
  %v968 = getelementptr inbounds float, ptr %v964, i64 %v967
  %v969 = load <8 x float>, ptr %v968, align 4
  %v970 = fmul <8 x float> %v969, %v969
  %v971 = fadd <8 x float> %v957, %v970
  %v972 = add nsw i64 %v956, 8
  br label %b164
b166:
  %v973 = shufflevector <8 x float> %v957, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v974 = shufflevector <8 x float> %v957, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v975 = fadd <4 x float> %v973, %v974
  %v976 = shufflevector <4 x float> %v975, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v977 = shufflevector <4 x float> %v975, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v978 = fadd <2 x float> %v976, %v977
  %v979 = extractelement <2 x float> %v978, i64 0
  %v980 = extractelement <2 x float> %v978, i64 1
  %v981 = fadd float %v979, %v980
  %v982 = fadd float %v981, 0x0000000000000000
  %v983 = mul i64 %v952, 2
  %v984 = getelementptr inbounds float, ptr %v80, i64 %v983
  %v985 = add i64 0, %v954
  %v986 = add i64 %v985, 0
  %v987 = getelementptr inbounds float, ptr %v984, i64 %v986
  store float %v982, ptr %v987, align 4
  %v988 = add nsw i64 %v954, 1
  br label %b161
b163:
  %v989 = add nsw i64 %v952, 1
  br label %b158
b160:
  %v990 = add i64 %v7, 0
  %v991 = sdiv i64 %v990, 1
  %v992 = add i64 %v2, 1
  %v993 = mul i64 %v991, %v2
  %v994 = sdiv i64 %v993, %v3
  %v995 = mul i64 %v994, 1
  %v996 = icmp slt i64 %v995, %v7
  %v997 = select i1 %v996, i64 %v995, i64 %v7
  %v998 = mul i64 %v991, %v992
  %v999 = sdiv i64 %v998, %v3
  %v1000 = mul i64 %v999, 1
  %v1001 = icmp slt i64 %v1000, %v7
  %v1002 = select i1 %v1001, i64 %v1000, i64 %v7
  br label %b167
b167:
  %v1003 = phi i64 [ %v997, %b160 ], [ %v1042, %b168 ]
  %v1004 = icmp slt i64 %v1003, %v1002
  br i1 %v1004, label %b168, label %b169
b168:
  %v1005 = mul i64 %v1003, 2
  %v1006 = getelementptr inbounds float, ptr %v80, i64 %v1005
  %v1007 = add i64 %v730, 0
  %v1008 = and i64 %v1007, %v174
  %v1009 = mul i64 %v1008, %v7
  %v1010 = add i64 %v1009, %v1003
  %v1011 = mul i64 %v1010, 2
  %v1012 = getelementptr inbounds float, ptr %v86, i64 %v1011
  %v1013 = add i64 %v730, 0
  %v1014 = and i64 %v1013, %v176
  %v1015 = mul i64 %v1014, %v7
  %v1016 = add i64 %v1015, %v1003
  %v1017 = mul i64 %v1016, 2
  %v1018 = getelementptr inbounds float, ptr %v88, i64 %v1017
  %v1019 = icmp ult i64 2, 8
  %v1020 = select i1 %v1019, i64 2, i64 8
  %v1021 = trunc i64 %v1020 to i32
  %v1022 = insertelement <8 x i32> poison, i32 %v1021, i64 0
  %v1023 = shufflevector <8 x i32> %v1022, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1024 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1023
  %v1025 = add i64 0, 0
  %v1026 = getelementptr inbounds float, ptr %v1006, i64 %v1025
  %v1027 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1026, <8 x i1> %v1024, <8 x float> zeroinitializer)
  %v1028 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v1029 = shufflevector <8 x float> %v1028, <8 x float> poison, <8 x i32> zeroinitializer
  %v1030 = fdiv <8 x float> %v1027, %v1029
  %v1031 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v1032 = shufflevector <8 x float> %v1031, <8 x float> poison, <8 x i32> zeroinitializer
  %v1033 = fadd <8 x float> %v1030, %v1032
  %v1034 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1033)
  %v1035 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1036 = shufflevector <8 x float> %v1035, <8 x float> poison, <8 x i32> zeroinitializer
  %v1037 = fdiv <8 x float> %v1036, %v1034
  %v1038 = add i64 0, 0
  %v1039 = getelementptr inbounds float, ptr %v1012, i64 %v1038
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1034, ptr align 4 %v1039, <8 x i1> %v1024)
  %v1040 = add i64 0, 0
  %v1041 = getelementptr inbounds float, ptr %v1018, i64 %v1040
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1037, ptr align 4 %v1041, <8 x i1> %v1024)
  %v1042 = add nsw i64 %v1003, 1
  br label %b167
b169:
  %v1043 = add i64 %v7, 0
  %v1044 = sdiv i64 %v1043, 1
  %v1045 = add i64 %v2, 1
  %v1046 = mul i64 %v1044, %v2
  %v1047 = sdiv i64 %v1046, %v3
  %v1048 = mul i64 %v1047, 1
  %v1049 = icmp slt i64 %v1048, %v7
  %v1050 = select i1 %v1049, i64 %v1048, i64 %v7
  %v1051 = mul i64 %v1044, %v1045
  %v1052 = sdiv i64 %v1051, %v3
  %v1053 = mul i64 %v1052, 1
  %v1054 = icmp slt i64 %v1053, %v7
  %v1055 = select i1 %v1054, i64 %v1053, i64 %v7
  br label %b170
b170:
  %v1056 = phi i64 [ %v1050, %b169 ], [ %v1141, %b175 ]
  %v1057 = icmp slt i64 %v1056, %v1055
  br i1 %v1057, label %b171, label %b172
b171:
  br label %b173
b173:
  %v1058 = phi i64 [ 0, %b171 ], [ %v1140, %b178 ]
  %v1059 = icmp slt i64 %v1058, 2
  br i1 %v1059, label %b174, label %b175
b174:
  br label %b176
b176:
  %v1060 = phi i64 [ 0, %b174 ], [ %v1124, %b177 ]
  %v1061 = phi <8 x float> [ splat (float 0x0000000000000000), %b174 ], [ %v1123, %b177 ]
  %v1062 = icmp slt i64 %v1060, 8
  br i1 %v1062, label %b177, label %b178
b177:
  %v1063 = add i64 %v730, 0
  %v1064 = and i64 %v1063, %v172
  %v1065 = mul i64 %v1064, %v7
  %v1066 = add i64 %v1065, %v1056
  %v1067 = mul i64 %v1066, 16
  %v1068 = getelementptr inbounds float, ptr %v84, i64 %v1067
  %v1069 = add i64 %v730, 0
  %v1070 = and i64 %v1069, %v176
  %v1071 = mul i64 %v1070, %v7
  %v1072 = add i64 %v1071, %v1056
  %v1073 = mul i64 %v1072, 2
  %v1074 = getelementptr inbounds float, ptr %v88, i64 %v1073
  %v1075 = add i64 0, %v1058
  %v1076 = getelementptr inbounds float, ptr %v1074, i64 %v1075
  %v1077 = load float, ptr %v1076, align 4
  %v1078 = add i64 %v730, 0
  %v1079 = and i64 %v1078, %v168
  %v1080 = mul i64 %v1079, %v7
  %v1081 = add i64 %v1080, %v1056
  %v1082 = mul i64 %v1081, 16
  %v1083 = getelementptr inbounds float, ptr %v74, i64 %v1082
  %v1084 = add i64 %v730, 0
  %v1085 = and i64 %v1084, %v166
  %v1086 = mul i64 %v1085, %v7
  %v1087 = add i64 %v1086, %v1056
  %v1088 = mul i64 %v1087, 16
  %v1089 = getelementptr inbounds float, ptr %v72, i64 %v1088
  %v1090 = mul i64 %v1058, 8
  %v1091 = add i64 0, %v1090
  %v1092 = add i64 %v1091, %v1060
  %v1093 = getelementptr inbounds float, ptr %v26, i64 %v1092
  %v1094 = load <8 x float>, ptr %v1093, align 4
  %v1095 = mul i64 %v1058, 8
  %v1096 = add i64 0, %v1095
  %v1097 = add i64 %v1096, %v1060
  %v1098 = getelementptr inbounds float, ptr %v1068, i64 %v1097
  %v1099 = load <8 x float>, ptr %v1098, align 4
  %v1100 = insertelement <8 x float> poison, float %v1077, i64 0
  %v1101 = shufflevector <8 x float> %v1100, <8 x float> poison, <8 x i32> zeroinitializer
  %v1102 = fmul <8 x float> %v1099, %v1101
  %v1103 = fmul <8 x float> %v1094, %v1102
  %v1104 = mul i64 %v1058, 8
  %v1105 = add i64 0, %v1104
  %v1106 = add i64 %v1105, %v1060
  %v1107 = getelementptr inbounds float, ptr %v28, i64 %v1106
  %v1108 = load <8 x float>, ptr %v1107, align 4
  %v1109 = fadd <8 x float> %v1103, %v1108
  %v1110 = mul i64 %v1058, 8
  %v1111 = add i64 0, %v1110
  %v1112 = add i64 %v1111, %v1060
  %v1113 = getelementptr inbounds float, ptr %v1083, i64 %v1112
  %v1114 = load <8 x float>, ptr %v1113, align 4
  %v1115 = mul i64 %v1058, 8
  %v1116 = add i64 0, %v1115
  %v1117 = add i64 %v1116, %v1060
  %v1118 = getelementptr inbounds float, ptr %v1089, i64 %v1117
  %v1119 = load <8 x float>, ptr %v1118, align 4
  %v1120 = fsub <8 x float> %v1114, %v1119
  %v1121 = fsub <8 x float> %v1109, %v1120
  %v1122 = fmul <8 x float> %v1121, %v1094
  %v1123 = fadd <8 x float> %v1061, %v1122
  %v1124 = add nsw i64 %v1060, 8
  br label %b176
b178:
  %v1125 = shufflevector <8 x float> %v1061, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1126 = shufflevector <8 x float> %v1061, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1127 = fadd <4 x float> %v1125, %v1126
  %v1128 = shufflevector <4 x float> %v1127, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1129 = shufflevector <4 x float> %v1127, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1130 = fadd <2 x float> %v1128, %v1129
  %v1131 = extractelement <2 x float> %v1130, i64 0
  %v1132 = extractelement <2 x float> %v1130, i64 1
  %v1133 = fadd float %v1131, %v1132
  %v1134 = fadd float %v1133, 0x0000000000000000
  %v1135 = mul i64 %v1056, 2
  %v1136 = getelementptr inbounds float, ptr %v82, i64 %v1135
  %v1137 = add i64 0, %v1058
  %v1138 = add i64 %v1137, 0
  %v1139 = getelementptr inbounds float, ptr %v1136, i64 %v1138
  store float %v1134, ptr %v1139, align 4
  %v1140 = add nsw i64 %v1058, 1
  br label %b173
b175:
  %v1141 = add nsw i64 %v1056, 1
  br label %b170
b172:
  %v1142 = add i64 %v7, 0
  %v1143 = sdiv i64 %v1142, 1
  %v1144 = add i64 %v2, 1
  %v1145 = mul i64 %v1143, %v2
  %v1146 = sdiv i64 %v1145, %v3
  %v1147 = mul i64 %v1146, 1
  %v1148 = icmp slt i64 %v1147, %v7
  %v1149 = select i1 %v1148, i64 %v1147, i64 %v7
  %v1150 = mul i64 %v1143, %v1144
  %v1151 = sdiv i64 %v1150, %v3
  %v1152 = mul i64 %v1151, 1
  %v1153 = icmp slt i64 %v1152, %v7
  %v1154 = select i1 %v1153, i64 %v1152, i64 %v7
  br label %b179
b179:
  %v1155 = phi i64 [ %v1149, %b172 ], [ %v1241, %b184 ]
  %v1156 = icmp slt i64 %v1155, %v1154
  br i1 %v1156, label %b180, label %b181
b180:
  br label %b182
b182:
  %v1157 = phi i64 [ 0, %b180 ], [ %v1240, %b187 ]
  %v1158 = icmp slt i64 %v1157, 2
  br i1 %v1158, label %b183, label %b184
b183:
  br label %b185
b185:
  %v1159 = phi i64 [ 0, %b183 ], [ %v1224, %b186 ]
  %v1160 = phi <8 x float> [ splat (float 0x0000000000000000), %b183 ], [ %v1223, %b186 ]
  %v1161 = icmp slt i64 %v1159, 8
  br i1 %v1161, label %b186, label %b187
b186:
  %v1162 = add i64 %v730, 0
  %v1163 = and i64 %v1162, %v172
  %v1164 = mul i64 %v1163, %v7
  %v1165 = add i64 %v1164, %v1155
  %v1166 = mul i64 %v1165, 16
  %v1167 = getelementptr inbounds float, ptr %v84, i64 %v1166
  %v1168 = add i64 %v730, 0
  %v1169 = and i64 %v1168, %v176
  %v1170 = mul i64 %v1169, %v7
  %v1171 = add i64 %v1170, %v1155
  %v1172 = mul i64 %v1171, 2
  %v1173 = getelementptr inbounds float, ptr %v88, i64 %v1172
  %v1174 = add i64 0, %v1157
  %v1175 = getelementptr inbounds float, ptr %v1173, i64 %v1174
  %v1176 = load float, ptr %v1175, align 4
  %v1177 = add i64 %v730, 0
  %v1178 = and i64 %v1177, %v168
  %v1179 = mul i64 %v1178, %v7
  %v1180 = add i64 %v1179, %v1155
  %v1181 = mul i64 %v1180, 16
  %v1182 = getelementptr inbounds float, ptr %v74, i64 %v1181
  %v1183 = add i64 %v730, 0
  %v1184 = and i64 %v1183, %v166
  %v1185 = mul i64 %v1184, %v7
  %v1186 = add i64 %v1185, %v1155
  %v1187 = mul i64 %v1186, 16
  %v1188 = getelementptr inbounds float, ptr %v72, i64 %v1187
  %v1189 = mul i64 %v1157, 8
  %v1190 = add i64 0, %v1189
  %v1191 = add i64 %v1190, %v1159
  %v1192 = getelementptr inbounds float, ptr %v26, i64 %v1191
  %v1193 = load <8 x float>, ptr %v1192, align 4
  %v1194 = mul i64 %v1157, 8
  %v1195 = add i64 0, %v1194
  %v1196 = add i64 %v1195, %v1159
  %v1197 = getelementptr inbounds float, ptr %v1167, i64 %v1196
  %v1198 = load <8 x float>, ptr %v1197, align 4
  %v1199 = insertelement <8 x float> poison, float %v1176, i64 0
  %v1200 = shufflevector <8 x float> %v1199, <8 x float> poison, <8 x i32> zeroinitializer
  %v1201 = fmul <8 x float> %v1198, %v1200
  %v1202 = fmul <8 x float> %v1193, %v1201
  %v1203 = mul i64 %v1157, 8
  %v1204 = add i64 0, %v1203
  %v1205 = add i64 %v1204, %v1159
  %v1206 = getelementptr inbounds float, ptr %v28, i64 %v1205
  %v1207 = load <8 x float>, ptr %v1206, align 4
  %v1208 = fadd <8 x float> %v1202, %v1207
  %v1209 = mul i64 %v1157, 8
  %v1210 = add i64 0, %v1209
  %v1211 = add i64 %v1210, %v1159
  %v1212 = getelementptr inbounds float, ptr %v1182, i64 %v1211
  %v1213 = load <8 x float>, ptr %v1212, align 4
  %v1214 = mul i64 %v1157, 8
  %v1215 = add i64 0, %v1214
  %v1216 = add i64 %v1215, %v1159
  %v1217 = getelementptr inbounds float, ptr %v1188, i64 %v1216
  %v1218 = load <8 x float>, ptr %v1217, align 4
  %v1219 = fsub <8 x float> %v1213, %v1218
  %v1220 = fsub <8 x float> %v1208, %v1219
  %v1221 = fmul <8 x float> %v1220, %v1193
  %v1222 = fmul <8 x float> %v1221, %v1201
  %v1223 = fadd <8 x float> %v1160, %v1222
  %v1224 = add nsw i64 %v1159, 8
  br label %b185
b187:
  %v1225 = shufflevector <8 x float> %v1160, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1226 = shufflevector <8 x float> %v1160, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1227 = fadd <4 x float> %v1225, %v1226
  %v1228 = shufflevector <4 x float> %v1227, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1229 = shufflevector <4 x float> %v1227, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1230 = fadd <2 x float> %v1228, %v1229
  %v1231 = extractelement <2 x float> %v1230, i64 0
  %v1232 = extractelement <2 x float> %v1230, i64 1
  %v1233 = fadd float %v1231, %v1232
  %v1234 = fadd float %v1233, 0x0000000000000000
  %v1235 = mul i64 %v1155, 2
  %v1236 = getelementptr inbounds float, ptr %v80, i64 %v1235
  %v1237 = add i64 0, %v1157
  %v1238 = add i64 %v1237, 0
  %v1239 = getelementptr inbounds float, ptr %v1236, i64 %v1238
  store float %v1234, ptr %v1239, align 4
  %v1240 = add nsw i64 %v1157, 1
  br label %b182
b184:
  %v1241 = add nsw i64 %v1155, 1
  br label %b179
b181:
  %v1242 = add i64 %v7, 0
  %v1243 = sdiv i64 %v1242, 1
  %v1244 = add i64 %v2, 1
  %v1245 = mul i64 %v1243, %v2
  %v1246 = sdiv i64 %v1245, %v3
  %v1247 = mul i64 %v1246, 1
  %v1248 = icmp slt i64 %v1247, %v7
  %v1249 = select i1 %v1248, i64 %v1247, i64 %v7
  %v1250 = mul i64 %v1243, %v1244
  %v1251 = sdiv i64 %v1250, %v3
  %v1252 = mul i64 %v1251, 1
  %v1253 = icmp slt i64 %v1252, %v7
  %v1254 = select i1 %v1253, i64 %v1252, i64 %v7
  br label %b188
b188:
  %v1255 = phi i64 [ %v1249, %b181 ], [ %v1293, %b189 ]
  %v1256 = icmp slt i64 %v1255, %v1254
  br i1 %v1256, label %b189, label %b190
b189:
  %v1257 = mul i64 %v1255, 2
  %v1258 = getelementptr inbounds float, ptr %v82, i64 %v1257
  %v1259 = mul i64 %v1255, 2
  %v1260 = getelementptr inbounds float, ptr %v80, i64 %v1259
  %v1261 = add i64 %v730, 0
  %v1262 = and i64 %v1261, %v178
  %v1263 = mul i64 %v1262, %v7
  %v1264 = add i64 %v1263, %v1255
  %v1265 = mul i64 %v1264, 2
  %v1266 = getelementptr inbounds float, ptr %v90, i64 %v1265
  %v1267 = add i64 %v730, 0
  %v1268 = and i64 %v1267, %v180
  %v1269 = mul i64 %v1268, %v7
  %v1270 = add i64 %v1269, %v1255
  %v1271 = mul i64 %v1270, 2
  %v1272 = getelementptr inbounds float, ptr %v92, i64 %v1271
  %v1273 = icmp ult i64 2, 8
  %v1274 = select i1 %v1273, i64 2, i64 8
  %v1275 = trunc i64 %v1274 to i32
  %v1276 = insertelement <8 x i32> poison, i32 %v1275, i64 0
  %v1277 = shufflevector <8 x i32> %v1276, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1278 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1277
  %v1279 = add i64 0, 0
  %v1280 = getelementptr inbounds float, ptr %v1258, i64 %v1279
  %v1281 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1280, <8 x i1> %v1278, <8 x float> zeroinitializer)
  %v1282 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v1283 = shufflevector <8 x float> %v1282, <8 x float> poison, <8 x i32> zeroinitializer
  %v1284 = fdiv <8 x float> %v1281, %v1283
  %v1285 = add i64 0, 0
  %v1286 = getelementptr inbounds float, ptr %v1260, i64 %v1285
  %v1287 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1286, <8 x i1> %v1278, <8 x float> zeroinitializer)
  %v1288 = fdiv <8 x float> %v1287, %v1283
  %v1289 = add i64 0, 0
  %v1290 = getelementptr inbounds float, ptr %v1266, i64 %v1289
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1284, ptr align 4 %v1290, <8 x i1> %v1278)
  %v1291 = add i64 0, 0
  %v1292 = getelementptr inbounds float, ptr %v1272, i64 %v1291
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1288, ptr align 4 %v1292, <8 x i1> %v1278)
  %v1293 = add nsw i64 %v1255, 1
  br label %b188
b190:
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
  br label %b191
b191:
  %v1307 = phi i64 [ %v1301, %b190 ], [ %v1419, %b196 ]
  %v1308 = icmp slt i64 %v1307, %v1306
  br i1 %v1308, label %b192, label %b193
b192:
  br label %b194
b194:
  %v1309 = phi i64 [ 0, %b192 ], [ %v1418, %b195 ]
  %v1310 = icmp slt i64 %v1309, 2
  br i1 %v1310, label %b195, label %b196
b195:
  %v1311 = add i64 %v730, 0
  %v1312 = and i64 %v1311, %v172
  %v1313 = mul i64 %v1312, %v7
  %v1314 = add i64 %v1313, %v1307
  %v1315 = mul i64 %v1314, 16
  %v1316 = getelementptr inbounds float, ptr %v84, i64 %v1315
  %v1317 = add i64 %v730, 0
  %v1318 = and i64 %v1317, %v176
  %v1319 = mul i64 %v1318, %v7
  %v1320 = add i64 %v1319, %v1307
  %v1321 = mul i64 %v1320, 2
  %v1322 = getelementptr inbounds float, ptr %v88, i64 %v1321
  %v1323 = add i64 0, %v1309
  %v1324 = getelementptr inbounds float, ptr %v1322, i64 %v1323
  %v1325 = load float, ptr %v1324, align 4
  %v1326 = add i64 %v730, 0
  %v1327 = and i64 %v1326, %v168
  %v1328 = mul i64 %v1327, %v7
  %v1329 = add i64 %v1328, %v1307
  %v1330 = mul i64 %v1329, 16
  %v1331 = getelementptr inbounds float, ptr %v74, i64 %v1330
  %v1332 = add i64 %v730, 0
  %v1333 = and i64 %v1332, %v166
  %v1334 = mul i64 %v1333, %v7
  %v1335 = add i64 %v1334, %v1307
  %v1336 = mul i64 %v1335, 16
  %v1337 = getelementptr inbounds float, ptr %v72, i64 %v1336
  %v1338 = add i64 %v730, 0
  %v1339 = and i64 %v1338, %v178
  %v1340 = mul i64 %v1339, %v7
  %v1341 = add i64 %v1340, %v1307
  %v1342 = mul i64 %v1341, 2
  %v1343 = getelementptr inbounds float, ptr %v90, i64 %v1342
  %v1344 = add i64 0, %v1309
  %v1345 = getelementptr inbounds float, ptr %v1343, i64 %v1344
  %v1346 = load float, ptr %v1345, align 4
  %v1347 = add i64 %v730, 0
  %v1348 = and i64 %v1347, %v180
  %v1349 = mul i64 %v1348, %v7
  %v1350 = add i64 %v1349, %v1307
  %v1351 = mul i64 %v1350, 2
  %v1352 = getelementptr inbounds float, ptr %v92, i64 %v1351
  %v1353 = add i64 0, %v1309
  %v1354 = getelementptr inbounds float, ptr %v1352, i64 %v1353
  %v1355 = load float, ptr %v1354, align 4
  %v1356 = add i64 %v730, 0
  %v1357 = and i64 %v1356, %v174
  %v1358 = mul i64 %v1357, %v7
  %v1359 = add i64 %v1358, %v1307
  %v1360 = mul i64 %v1359, 2
  %v1361 = getelementptr inbounds float, ptr %v86, i64 %v1360
  %v1362 = add i64 0, %v1309
  %v1363 = getelementptr inbounds float, ptr %v1361, i64 %v1362
  %v1364 = load float, ptr %v1363, align 4
  %v1365 = add i64 %v730, 0
  %v1366 = and i64 %v1365, %v182
  %v1367 = mul i64 %v1366, %v7
  %v1368 = add i64 %v1367, %v1307
  %v1369 = mul i64 %v1368, 16
  %v1370 = getelementptr inbounds float, ptr %v94, i64 %v1369
  %v1371 = mul i64 %v1309, 8
  %v1372 = add i64 0, %v1371
  %v1373 = add i64 %v1372, 0
  %v1374 = getelementptr inbounds float, ptr %v26, i64 %v1373
  %v1375 = load <8 x float>, ptr %v1374, align 4
  %v1376 = mul i64 %v1309, 8
  %v1377 = add i64 0, %v1376
  %v1378 = add i64 %v1377, 0
  %v1379 = getelementptr inbounds float, ptr %v1316, i64 %v1378
  %v1380 = load <8 x float>, ptr %v1379, align 4
  %v1381 = insertelement <8 x float> poison, float %v1325, i64 0
  %v1382 = shufflevector <8 x float> %v1381, <8 x float> poison, <8 x i32> zeroinitializer
  %v1383 = fmul <8 x float> %v1380, %v1382
  %v1384 = fmul <8 x float> %v1375, %v1383
  %v1385 = mul i64 %v1309, 8
  %v1386 = add i64 0, %v1385
  %v1387 = add i64 %v1386, 0
  %v1388 = getelementptr inbounds float, ptr %v28, i64 %v1387
  %v1389 = load <8 x float>, ptr %v1388, align 4
  %v1390 = fadd <8 x float> %v1384, %v1389
  %v1391 = mul i64 %v1309, 8
  %v1392 = add i64 0, %v1391
  %v1393 = add i64 %v1392, 0
  %v1394 = getelementptr inbounds float, ptr %v1331, i64 %v1393
  %v1395 = load <8 x float>, ptr %v1394, align 4
  %v1396 = mul i64 %v1309, 8
  %v1397 = add i64 0, %v1396
  %v1398 = add i64 %v1397, 0
  %v1399 = getelementptr inbounds float, ptr %v1337, i64 %v1398
  %v1400 = load <8 x float>, ptr %v1399, align 4
  %v1401 = fsub <8 x float> %v1395, %v1400
  %v1402 = fsub <8 x float> %v1390, %v1401
  %v1403 = fmul <8 x float> %v1402, %v1375
  %v1404 = insertelement <8 x float> poison, float %v1346, i64 0
  %v1405 = shufflevector <8 x float> %v1404, <8 x float> poison, <8 x i32> zeroinitializer
  %v1406 = fsub <8 x float> %v1403, %v1405
  %v1407 = insertelement <8 x float> poison, float %v1355, i64 0
  %v1408 = shufflevector <8 x float> %v1407, <8 x float> poison, <8 x i32> zeroinitializer
  %v1409 = fmul <8 x float> %v1383, %v1408
  %v1410 = fsub <8 x float> %v1406, %v1409
  %v1411 = insertelement <8 x float> poison, float %v1364, i64 0
  %v1412 = shufflevector <8 x float> %v1411, <8 x float> poison, <8 x i32> zeroinitializer
  %v1413 = fdiv <8 x float> %v1410, %v1412
  %v1414 = mul i64 %v1309, 8
  %v1415 = add i64 0, %v1414
  %v1416 = add i64 %v1415, 0
  %v1417 = getelementptr inbounds float, ptr %v1370, i64 %v1416
  store <8 x float> %v1413, ptr %v1417, align 4
  %v1418 = add nsw i64 %v1309, 1
  br label %b194
b196:
  %v1419 = add nsw i64 %v1307, 1
  br label %b191
b193:
  %v1420 = add i64 %v7, 0
  %v1421 = sdiv i64 %v1420, 1
  %v1422 = add i64 %v2, 1
  %v1423 = mul i64 %v1421, %v2
  %v1424 = sdiv i64 %v1423, %v3
  %v1425 = mul i64 %v1424, 1
  %v1426 = icmp slt i64 %v1425, %v7
  %v1427 = select i1 %v1426, i64 %v1425, i64 %v7
  %v1428 = mul i64 %v1421, %v1422
  %v1429 = sdiv i64 %v1428, %v3
  %v1430 = mul i64 %v1429, 1
  %v1431 = icmp slt i64 %v1430, %v7
  %v1432 = select i1 %v1431, i64 %v1430, i64 %v7
  br label %b197
b197:
  %v1433 = phi i64 [ %v1427, %b193 ], [ %v1502, %b202 ]
  %v1434 = icmp slt i64 %v1433, %v1432
  br i1 %v1434, label %b198, label %b199
b198:
  br label %b200
b200:
  %v1435 = phi i64 [ 0, %b198 ], [ %v1501, %b205 ]
  %v1436 = icmp slt i64 %v1435, 2
  br i1 %v1436, label %b201, label %b202
b201:
  br label %b203
b203:
  %v1437 = phi i64 [ 0, %b201 ], [ %v1500, %b204 ]
  %v1438 = icmp slt i64 %v1437, 8
  br i1 %v1438, label %b204, label %b205
b204:
  %v1439 = add i64 %v730, 0
  %v1440 = and i64 %v1439, %v154
  %v1441 = mul i64 %v1440, %v7
  %v1442 = add i64 %v1441, %v1433
  %v1443 = mul i64 %v1442, 128
  %v1444 = getelementptr inbounds float, ptr %v36, i64 %v1443
  %v1445 = add i64 %v730, 0
  %v1446 = and i64 %v1445, %v170
  %v1447 = mul i64 %v1446, %v7
  %v1448 = add i64 %v1447, %v1433
  %v1449 = mul i64 %v1448, 2
  %v1450 = getelementptr inbounds float, ptr %v76, i64 %v1449
  %v1451 = add i64 0, %v1435
  %v1452 = getelementptr inbounds float, ptr %v1450, i64 %v1451
  %v1453 = load float, ptr %v1452, align 4
  %v1454 = add i64 %v730, 0
  %v1455 = and i64 %v1454, %v166
  %v1456 = mul i64 %v1455, %v7
  %v1457 = add i64 %v1456, %v1433
  %v1458 = mul i64 %v1457, 16
  %v1459 = getelementptr inbounds float, ptr %v72, i64 %v1458
  %v1460 = mul i64 %v1435, 8
  %v1461 = add i64 0, %v1460
  %v1462 = add i64 %v1461, %v1437
  %v1463 = getelementptr inbounds float, ptr %v1459, i64 %v1462
  %v1464 = load float, ptr %v1463, align 4
  %v1465 = fmul float %v1453, %v1464
  %v1466 = add i64 %v730, 0
  %v1467 = and i64 %v1466, %v182
  %v1468 = mul i64 %v1467, %v7
  %v1469 = add i64 %v1468, %v1433
  %v1470 = mul i64 %v1469, 16
  %v1471 = getelementptr inbounds float, ptr %v94, i64 %v1470
  %v1472 = add i64 %v730, 1
  %v1473 = and i64 %v1472, %v154
  %v1474 = mul i64 %v1473, %v7
  %v1475 = add i64 %v1474, %v1433
  %v1476 = mul i64 %v1475, 128
  %v1477 = getelementptr inbounds float, ptr %v36, i64 %v1476
  %v1478 = mul i64 %v1435, 64
  %v1479 = add i64 0, %v1478
  %v1480 = mul i64 %v1437, 8
  %v1481 = add i64 %v1479, %v1480
  %v1482 = add i64 %v1481, 0
  %v1483 = getelementptr inbounds float, ptr %v1444, i64 %v1482
  %v1484 = load <8 x float>, ptr %v1483, align 4
  %v1485 = mul i64 %v1435, 8
  %v1486 = add i64 0, %v1485
  %v1487 = add i64 %v1486, 0
  %v1488 = getelementptr inbounds float, ptr %v1471, i64 %v1487
  %v1489 = load <8 x float>, ptr %v1488, align 4
  %v1490 = insertelement <8 x float> poison, float %v1465, i64 0
  %v1491 = shufflevector <8 x float> %v1490, <8 x float> poison, <8 x i32> zeroinitializer
  %v1492 = fmul <8 x float> %v1491, %v1489
  %v1493 = fsub <8 x float> %v1484, %v1492
  %v1494 = mul i64 %v1435, 64
  %v1495 = add i64 0, %v1494
  %v1496 = mul i64 %v1437, 8
  %v1497 = add i64 %v1495, %v1496
  %v1498 = add i64 %v1497, 0
  %v1499 = getelementptr inbounds float, ptr %v1477, i64 %v1498
  store <8 x float> %v1493, ptr %v1499, align 4
  %v1500 = add nsw i64 %v1437, 1
  br label %b203
b205:
  %v1501 = add nsw i64 %v1435, 1
  br label %b200
b202:
  %v1502 = add nsw i64 %v1433, 1
  br label %b197
b199:
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
  br label %b206
b206:
  %v1516 = phi i64 [ %v1510, %b199 ], [ %v1566, %b211 ]
  %v1517 = icmp slt i64 %v1516, %v1515
  br i1 %v1517, label %b207, label %b208
b207:
  br label %b209
b209:
  %v1518 = phi i64 [ 0, %b207 ], [ %v1565, %b210 ]
  %v1519 = icmp slt i64 %v1518, 2
  br i1 %v1519, label %b210, label %b211
b210:
  %v1520 = add i64 %v730, 0
  %v1521 = and i64 %v1520, %v156
  %v1522 = mul i64 %v1521, %v7
  %v1523 = add i64 %v1522, %v1516
  %v1524 = mul i64 %v1523, 16
  %v1525 = getelementptr inbounds float, ptr %v38, i64 %v1524
  %v1526 = add i64 %v730, 0
  %v1527 = and i64 %v1526, %v170
  %v1528 = mul i64 %v1527, %v7
  %v1529 = add i64 %v1528, %v1516
  %v1530 = mul i64 %v1529, 2
  %v1531 = getelementptr inbounds float, ptr %v76, i64 %v1530
  %v1532 = add i64 0, %v1518
  %v1533 = getelementptr inbounds float, ptr %v1531, i64 %v1532
  %v1534 = load float, ptr %v1533, align 4
  %v1535 = add i64 %v730, 0
  %v1536 = and i64 %v1535, %v182
  %v1537 = mul i64 %v1536, %v7
  %v1538 = add i64 %v1537, %v1516
  %v1539 = mul i64 %v1538, 16
  %v1540 = getelementptr inbounds float, ptr %v94, i64 %v1539
  %v1541 = add i64 %v730, 1
  %v1542 = and i64 %v1541, %v156
  %v1543 = mul i64 %v1542, %v7
  %v1544 = add i64 %v1543, %v1516
  %v1545 = mul i64 %v1544, 16
  %v1546 = getelementptr inbounds float, ptr %v38, i64 %v1545
  %v1547 = mul i64 %v1518, 8
  %v1548 = add i64 0, %v1547
  %v1549 = add i64 %v1548, 0
  %v1550 = getelementptr inbounds float, ptr %v1525, i64 %v1549
  %v1551 = load <8 x float>, ptr %v1550, align 4
  %v1552 = mul i64 %v1518, 8
  %v1553 = add i64 0, %v1552
  %v1554 = add i64 %v1553, 0
  %v1555 = getelementptr inbounds float, ptr %v1540, i64 %v1554
  %v1556 = load <8 x float>, ptr %v1555, align 4
  %v1557 = insertelement <8 x float> poison, float %v1534, i64 0
  %v1558 = shufflevector <8 x float> %v1557, <8 x float> poison, <8 x i32> zeroinitializer
  %v1559 = fmul <8 x float> %v1558, %v1556
  %v1560 = fsub <8 x float> %v1551, %v1559
  %v1561 = mul i64 %v1518, 8
  %v1562 = add i64 0, %v1561
  %v1563 = add i64 %v1562, 0
  %v1564 = getelementptr inbounds float, ptr %v1546, i64 %v1563
  store <8 x float> %v1560, ptr %v1564, align 4
  %v1565 = add nsw i64 %v1518, 1
  br label %b209
b211:
  %v1566 = add nsw i64 %v1516, 1
  br label %b206
b208:
  %v1567 = add nsw i64 %v730, 1
  br label %b128
b130:
  %v1568 = icmp sgt i64 %v3, 1
  br i1 %v1568, label %b212, label %b213
b212:
  %v1569 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1570 = atomicrmw add ptr %v1569, i64 1 acq_rel
  %v1571 = load i64, ptr %v221, align 8
  %v1572 = add i64 %v1571, 1
  store i64 %v1572, ptr %v221, align 8
  %v1573 = mul i64 %v3, %v1572
  br label %b214
b214:
  %v1574 = load atomic i64, ptr %v1569 acquire, align 8
  %v1575 = icmp slt i64 %v1574, %v1573
  br i1 %v1575, label %b215, label %b216
b215:
  %v1576 = call i32 @sched_yield()
  br label %b214
b216:
  br label %b213
b213:
  %v1577 = add nsw i64 %v502, %v501
  br label %b90
b92:
  %v1578 = add i64 %v8, 0
  %v1579 = sdiv i64 %v1578, 1
  %v1580 = add i64 %v2, 1
  %v1581 = mul i64 %v1579, %v2
  %v1582 = sdiv i64 %v1581, %v3
  %v1583 = mul i64 %v1582, 1
  %v1584 = icmp slt i64 %v1583, %v8
  %v1585 = select i1 %v1584, i64 %v1583, i64 %v8
  %v1586 = mul i64 %v1579, %v1580
  %v1587 = sdiv i64 %v1586, %v3
  %v1588 = mul i64 %v1587, 1
  %v1589 = icmp slt i64 %v1588, %v8
  %v1590 = select i1 %v1589, i64 %v1588, i64 %v8
  br label %b217
b217:
  %v1591 = phi i64 [ %v1585, %b92 ], [ %v1630, %b222 ]
  %v1592 = icmp slt i64 %v1591, %v1590
  br i1 %v1592, label %b218, label %b219
b218:
  br label %b220
b220:
  %v1593 = phi i64 [ 0, %b218 ], [ %v1629, %b225 ]
  %v1594 = icmp slt i64 %v1593, 2
  br i1 %v1594, label %b221, label %b222
b221:
  br label %b223
b223:
  %v1595 = phi i64 [ 0, %b221 ], [ %v1620, %b224 ]
  %v1596 = phi <8 x float> [ splat (float 0x0000000000000000), %b221 ], [ %v1619, %b224 ]
  %v1597 = icmp slt i64 %v1595, 8
  br i1 %v1597, label %b224, label %b225
b224:
  %v1598 = mul i64 %v1591, 16
  %v1599 = getelementptr inbounds float, ptr %v70, i64 %v1598
  %v1600 = mul i64 %v1593, 8
  %v1601 = add i64 0, %v1600
  %v1602 = add i64 %v1601, %v1595
  %v1603 = getelementptr inbounds float, ptr %v1599, i64 %v1602
  %v1604 = load float, ptr %v1603, align 4
  %v1605 = mul i64 1, %v7
  %v1606 = add i64 %v1591, %v1605
  %v1607 = mul i64 %v1606, 128
  %v1608 = getelementptr inbounds float, ptr %v36, i64 %v1607
  %v1609 = mul i64 %v1593, 64
  %v1610 = add i64 0, %v1609
  %v1611 = add i64 %v1610, 0
  %v1612 = mul i64 %v1595, 8
  %v1613 = add i64 %v1611, %v1612
  %v1614 = getelementptr inbounds float, ptr %v1608, i64 %v1613
  %v1615 = load <8 x float>, ptr %v1614, align 4
  %v1616 = insertelement <8 x float> poison, float %v1604, i64 0
  %v1617 = shufflevector <8 x float> %v1616, <8 x float> poison, <8 x i32> zeroinitializer
  %v1618 = fmul <8 x float> %v1617, %v1615
  %v1619 = fadd <8 x float> %v1596, %v1618
  %v1620 = add nsw i64 %v1595, 1
  br label %b223
b225:
  %v1621 = mul i64 %v1591, 16
  %v1622 = getelementptr inbounds float, ptr %v96, i64 %v1621
  %v1623 = mul i64 %v1593, 8
  %v1624 = add i64 0, %v1623
  %v1625 = mul i64 0, 8
  %v1626 = add i64 %v1624, %v1625
  %v1627 = add i64 %v1626, 0
  %v1628 = getelementptr inbounds float, ptr %v1622, i64 %v1627
  store <8 x float> %v1596, ptr %v1628, align 4
  %v1629 = add nsw i64 %v1593, 1
  br label %b220
b222:
  %v1630 = add nsw i64 %v1591, 1
  br label %b217
b219:
  %v1631 = add i64 %v8, 0
  %v1632 = sdiv i64 %v1631, 1
  %v1633 = add i64 %v2, 1
  %v1634 = mul i64 %v1632, %v2
  %v1635 = sdiv i64 %v1634, %v3
  %v1636 = mul i64 %v1635, 1
  %v1637 = icmp slt i64 %v1636, %v8
  %v1638 = select i1 %v1637, i64 %v1636, i64 %v8
  %v1639 = mul i64 %v1632, %v1633
  %v1640 = sdiv i64 %v1639, %v3
  %v1641 = mul i64 %v1640, 1
  %v1642 = icmp slt i64 %v1641, %v8
  %v1643 = select i1 %v1642, i64 %v1641, i64 %v8
  br label %b226
b226:
  %v1644 = phi i64 [ %v1638, %b219 ], [ %v1686, %b231 ]
  %v1645 = icmp slt i64 %v1644, %v1643
  br i1 %v1645, label %b227, label %b228
b227:
  br label %b229
b229:
  %v1646 = phi i64 [ 0, %b227 ], [ %v1685, %b234 ]
  %v1647 = icmp slt i64 %v1646, 2
  br i1 %v1647, label %b230, label %b231
b230:
  br label %b232
b232:
  %v1648 = phi i64 [ 0, %b230 ], [ %v1669, %b233 ]
  %v1649 = phi <8 x float> [ splat (float 0x0000000000000000), %b230 ], [ %v1668, %b233 ]
  %v1650 = icmp slt i64 %v1648, 8
  br i1 %v1650, label %b233, label %b234
b233:
  %v1651 = mul i64 %v1644, 16
  %v1652 = getelementptr inbounds float, ptr %v96, i64 %v1651
  %v1653 = mul i64 1, %v7
  %v1654 = add i64 %v1644, %v1653
  %v1655 = mul i64 %v1654, 16
  %v1656 = getelementptr inbounds float, ptr %v38, i64 %v1655
  %v1657 = mul i64 %v1646, 8
  %v1658 = add i64 0, %v1657
  %v1659 = add i64 %v1658, %v1648
  %v1660 = getelementptr inbounds float, ptr %v1652, i64 %v1659
  %v1661 = load <8 x float>, ptr %v1660, align 4
  %v1662 = mul i64 %v1646, 8
  %v1663 = add i64 0, %v1662
  %v1664 = add i64 %v1663, %v1648
  %v1665 = getelementptr inbounds float, ptr %v1656, i64 %v1664
  %v1666 = load <8 x float>, ptr %v1665, align 4
  %v1667 = fadd <8 x float> %v1661, %v1666
  %v1668 = fadd <8 x float> %v1649, %v1667
  %v1669 = add nsw i64 %v1648, 8
  br label %b232
b234:
  %v1670 = shufflevector <8 x float> %v1649, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1671 = shufflevector <8 x float> %v1649, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1672 = fadd <4 x float> %v1670, %v1671
  %v1673 = shufflevector <4 x float> %v1672, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1674 = shufflevector <4 x float> %v1672, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1675 = fadd <2 x float> %v1673, %v1674
  %v1676 = extractelement <2 x float> %v1675, i64 0
  %v1677 = extractelement <2 x float> %v1675, i64 1
  %v1678 = fadd float %v1676, %v1677
  %v1679 = fadd float %v1678, 0x0000000000000000
  %v1680 = mul i64 %v1644, 2
  %v1681 = getelementptr inbounds float, ptr %v90, i64 %v1680
  %v1682 = add i64 0, %v1646
  %v1683 = add i64 %v1682, 0
  %v1684 = getelementptr inbounds float, ptr %v1681, i64 %v1683
  store float %v1679, ptr %v1684, align 4
  %v1685 = add nsw i64 %v1646, 1
  br label %b229
b231:
  %v1686 = add nsw i64 %v1644, 1
  br label %b226
b228:
  %v1687 = add i64 %v8, 0
  %v1688 = sdiv i64 %v1687, 1
  %v1689 = add i64 %v2, 1
  %v1690 = mul i64 %v1688, %v2
  %v1691 = sdiv i64 %v1690, %v3
  %v1692 = mul i64 %v1691, 1
  %v1693 = icmp slt i64 %v1692, %v8
  %v1694 = select i1 %v1693, i64 %v1692, i64 %v8
  %v1695 = mul i64 %v1688, %v1689
  %v1696 = sdiv i64 %v1695, %v3
  %v1697 = mul i64 %v1696, 1
  %v1698 = icmp slt i64 %v1697, %v8
  %v1699 = select i1 %v1698, i64 %v1697, i64 %v8
  br label %b235
b235:
  %v1700 = phi i64 [ %v1694, %b228 ], [ %v1720, %b236 ]
  %v1701 = icmp slt i64 %v1700, %v1699
  br i1 %v1701, label %b236, label %b237
b236:
  %v1702 = mul i64 %v1700, 2
  %v1703 = getelementptr inbounds float, ptr %v90, i64 %v1702
  %v1704 = mul i64 %v1700, 2
  %v1705 = getelementptr inbounds float, ptr %v98, i64 %v1704
  %v1706 = icmp ult i64 2, 8
  %v1707 = select i1 %v1706, i64 2, i64 8
  %v1708 = trunc i64 %v1707 to i32
  %v1709 = insertelement <8 x i32> poison, i32 %v1708, i64 0
  %v1710 = shufflevector <8 x i32> %v1709, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1711 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1710
  %v1712 = add i64 0, 0
  %v1713 = getelementptr inbounds float, ptr %v1703, i64 %v1712
  %v1714 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1713, <8 x i1> %v1711, <8 x float> zeroinitializer)
  %v1715 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v1716 = shufflevector <8 x float> %v1715, <8 x float> poison, <8 x i32> zeroinitializer
  %v1717 = fdiv <8 x float> %v1714, %v1716
  %v1718 = add i64 0, 0
  %v1719 = getelementptr inbounds float, ptr %v1705, i64 %v1718
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1717, ptr align 4 %v1719, <8 x i1> %v1711)
  %v1720 = add nsw i64 %v1700, 1
  br label %b235
b237:
  %v1721 = add i64 %v8, 0
  %v1722 = sdiv i64 %v1721, 1
  %v1723 = add i64 %v2, 1
  %v1724 = mul i64 %v1722, %v2
  %v1725 = sdiv i64 %v1724, %v3
  %v1726 = mul i64 %v1725, 1
  %v1727 = icmp slt i64 %v1726, %v8
  %v1728 = select i1 %v1727, i64 %v1726, i64 %v8
  %v1729 = mul i64 %v1722, %v1723
  %v1730 = sdiv i64 %v1729, %v3
  %v1731 = mul i64 %v1730, 1
  %v1732 = icmp slt i64 %v1731, %v8
  %v1733 = select i1 %v1732, i64 %v1731, i64 %v8
  br label %b238
b238:
  %v1734 = phi i64 [ %v1728, %b237 ], [ %v1770, %b243 ]
  %v1735 = icmp slt i64 %v1734, %v1733
  br i1 %v1735, label %b239, label %b240
b239:
  br label %b241
b241:
  %v1736 = phi i64 [ 0, %b239 ], [ %v1769, %b242 ]
  %v1737 = icmp slt i64 %v1736, 2
  br i1 %v1737, label %b242, label %b243
b242:
  %v1738 = mul i64 %v1734, 16
  %v1739 = getelementptr inbounds float, ptr %v96, i64 %v1738
  %v1740 = mul i64 1, %v7
  %v1741 = add i64 %v1734, %v1740
  %v1742 = mul i64 %v1741, 16
  %v1743 = getelementptr inbounds float, ptr %v38, i64 %v1742
  %v1744 = mul i64 %v1734, 2
  %v1745 = getelementptr inbounds float, ptr %v98, i64 %v1744
  %v1746 = add i64 0, %v1736
  %v1747 = getelementptr inbounds float, ptr %v1745, i64 %v1746
  %v1748 = load float, ptr %v1747, align 4
  %v1749 = mul i64 %v1734, 16
  %v1750 = getelementptr inbounds float, ptr %v100, i64 %v1749
  %v1751 = mul i64 %v1736, 8
  %v1752 = add i64 0, %v1751
  %v1753 = add i64 %v1752, 0
  %v1754 = getelementptr inbounds float, ptr %v1739, i64 %v1753
  %v1755 = load <8 x float>, ptr %v1754, align 4
  %v1756 = mul i64 %v1736, 8
  %v1757 = add i64 0, %v1756
  %v1758 = add i64 %v1757, 0
  %v1759 = getelementptr inbounds float, ptr %v1743, i64 %v1758
  %v1760 = load <8 x float>, ptr %v1759, align 4
  %v1761 = fadd <8 x float> %v1755, %v1760
  %v1762 = insertelement <8 x float> poison, float %v1748, i64 0
  %v1763 = shufflevector <8 x float> %v1762, <8 x float> poison, <8 x i32> zeroinitializer
  %v1764 = fsub <8 x float> %v1761, %v1763
  %v1765 = mul i64 %v1736, 8
  %v1766 = add i64 0, %v1765
  %v1767 = add i64 %v1766, 0
  %v1768 = getelementptr inbounds float, ptr %v1750, i64 %v1767
  store <8 x float> %v1764, ptr %v1768, align 4
  %v1769 = add nsw i64 %v1736, 1
  br label %b241
b243:
  %v1770 = add nsw i64 %v1734, 1
  br label %b238
b240:
  %v1771 = add i64 %v8, 0
  %v1772 = sdiv i64 %v1771, 1
  %v1773 = add i64 %v2, 1
  %v1774 = mul i64 %v1772, %v2
  %v1775 = sdiv i64 %v1774, %v3
  %v1776 = mul i64 %v1775, 1
  %v1777 = icmp slt i64 %v1776, %v8
  %v1778 = select i1 %v1777, i64 %v1776, i64 %v8
  %v1779 = mul i64 %v1772, %v1773
  %v1780 = sdiv i64 %v1779, %v3
  %v1781 = mul i64 %v1780, 1
  %v1782 = icmp slt i64 %v1781, %v8
  %v1783 = select i1 %v1782, i64 %v1781, i64 %v8
  br label %b244
b244:
  %v1784 = phi i64 [ %v1778, %b240 ], [ %v1817, %b249 ]
  %v1785 = icmp slt i64 %v1784, %v1783
  br i1 %v1785, label %b245, label %b246
b245:
  br label %b247
b247:
  %v1786 = phi i64 [ 0, %b245 ], [ %v1816, %b252 ]
  %v1787 = icmp slt i64 %v1786, 2
  br i1 %v1787, label %b248, label %b249
b248:
  br label %b250
b250:
  %v1788 = phi i64 [ 0, %b248 ], [ %v1800, %b251 ]
  %v1789 = phi <8 x float> [ splat (float 0x0000000000000000), %b248 ], [ %v1799, %b251 ]
  %v1790 = icmp slt i64 %v1788, 8
  br i1 %v1790, label %b251, label %b252
b251:
  %v1791 = mul i64 %v1784, 16
  %v1792 = getelementptr inbounds float, ptr %v100, i64 %v1791
  %v1793 = mul i64 %v1786, 8
  %v1794 = add i64 0, %v1793
  %v1795 = add i64 %v1794, %v1788
  %v1796 = getelementptr inbounds float, ptr %v1792, i64 %v1795
  %v1797 = load <8 x float>, ptr %v1796, align 4
  %v1798 = fmul <8 x float> %v1797, %v1797
  %v1799 = fadd <8 x float> %v1789, %v1798
  %v1800 = add nsw i64 %v1788, 8
  br label %b250
b252:
  %v1801 = shufflevector <8 x float> %v1789, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1802 = shufflevector <8 x float> %v1789, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1803 = fadd <4 x float> %v1801, %v1802
  %v1804 = shufflevector <4 x float> %v1803, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1805 = shufflevector <4 x float> %v1803, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1806 = fadd <2 x float> %v1804, %v1805
  %v1807 = extractelement <2 x float> %v1806, i64 0
  %v1808 = extractelement <2 x float> %v1806, i64 1
  %v1809 = fadd float %v1807, %v1808
  %v1810 = fadd float %v1809, 0x0000000000000000
  %v1811 = mul i64 %v1784, 2
  %v1812 = getelementptr inbounds float, ptr %v90, i64 %v1811
  %v1813 = add i64 0, %v1786
  %v1814 = add i64 %v1813, 0
  %v1815 = getelementptr inbounds float, ptr %v1812, i64 %v1814
  store float %v1810, ptr %v1815, align 4
  %v1816 = add nsw i64 %v1786, 1
  br label %b247
b249:
  %v1817 = add nsw i64 %v1784, 1
  br label %b244
b246:
  %v1818 = add i64 %v8, 0
  %v1819 = sdiv i64 %v1818, 1
  %v1820 = add i64 %v2, 1
  %v1821 = mul i64 %v1819, %v2
  %v1822 = sdiv i64 %v1821, %v3
  %v1823 = mul i64 %v1822, 1
  %v1824 = icmp slt i64 %v1823, %v8
  %v1825 = select i1 %v1824, i64 %v1823, i64 %v8
  %v1826 = mul i64 %v1819, %v1820
  %v1827 = sdiv i64 %v1826, %v3
  %v1828 = mul i64 %v1827, 1
  %v1829 = icmp slt i64 %v1828, %v8
  %v1830 = select i1 %v1829, i64 %v1828, i64 %v8
  br label %b253
b253:
  %v1831 = phi i64 [ %v1825, %b246 ], [ %v1862, %b254 ]
  %v1832 = icmp slt i64 %v1831, %v1830
  br i1 %v1832, label %b254, label %b255
b254:
  %v1833 = mul i64 %v1831, 2
  %v1834 = getelementptr inbounds float, ptr %v90, i64 %v1833
  %v1835 = mul i64 %v1831, 2
  %v1836 = getelementptr inbounds float, ptr %v98, i64 %v1835
  %v1837 = mul i64 %v1831, 2
  %v1838 = getelementptr inbounds float, ptr %v102, i64 %v1837
  %v1839 = icmp ult i64 2, 8
  %v1840 = select i1 %v1839, i64 2, i64 8
  %v1841 = trunc i64 %v1840 to i32
  %v1842 = insertelement <8 x i32> poison, i32 %v1841, i64 0
  %v1843 = shufflevector <8 x i32> %v1842, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1844 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1843
  %v1845 = add i64 0, 0
  %v1846 = getelementptr inbounds float, ptr %v1834, i64 %v1845
  %v1847 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1846, <8 x i1> %v1844, <8 x float> zeroinitializer)
  %v1848 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v1849 = shufflevector <8 x float> %v1848, <8 x float> poison, <8 x i32> zeroinitializer
  %v1850 = fdiv <8 x float> %v1847, %v1849
  %v1851 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v1852 = shufflevector <8 x float> %v1851, <8 x float> poison, <8 x i32> zeroinitializer
  %v1853 = fadd <8 x float> %v1850, %v1852
  %v1854 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1853)
  %v1855 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1856 = shufflevector <8 x float> %v1855, <8 x float> poison, <8 x i32> zeroinitializer
  %v1857 = fdiv <8 x float> %v1856, %v1854
  %v1858 = add i64 0, 0
  %v1859 = getelementptr inbounds float, ptr %v1836, i64 %v1858
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1854, ptr align 4 %v1859, <8 x i1> %v1844)
  %v1860 = add i64 0, 0
  %v1861 = getelementptr inbounds float, ptr %v1838, i64 %v1860
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1857, ptr align 4 %v1861, <8 x i1> %v1844)
  %v1862 = add nsw i64 %v1831, 1
  br label %b253
b255:
  %v1863 = add i64 %v8, 0
  %v1864 = sdiv i64 %v1863, 1
  %v1865 = add i64 %v2, 1
  %v1866 = mul i64 %v1864, %v2
  %v1867 = sdiv i64 %v1866, %v3
  %v1868 = mul i64 %v1867, 1
  %v1869 = icmp slt i64 %v1868, %v8
  %v1870 = select i1 %v1869, i64 %v1868, i64 %v8
  %v1871 = mul i64 %v1864, %v1865
  %v1872 = sdiv i64 %v1871, %v3
  %v1873 = mul i64 %v1872, 1
  %v1874 = icmp slt i64 %v1873, %v8
  %v1875 = select i1 %v1874, i64 %v1873, i64 %v8
  br label %b256
b256:
  %v1876 = phi i64 [ %v1870, %b255 ], [ %v1922, %b261 ]
  %v1877 = icmp slt i64 %v1876, %v1875
  br i1 %v1877, label %b257, label %b258
b257:
  br label %b259
b259:
  %v1878 = phi i64 [ 0, %b257 ], [ %v1921, %b260 ]
  %v1879 = icmp slt i64 %v1878, 2
  br i1 %v1879, label %b260, label %b261
b260:
  %v1880 = mul i64 %v1876, 16
  %v1881 = getelementptr inbounds float, ptr %v70, i64 %v1880
  %v1882 = mul i64 %v1876, 16
  %v1883 = getelementptr inbounds float, ptr %v100, i64 %v1882
  %v1884 = mul i64 %v1876, 2
  %v1885 = getelementptr inbounds float, ptr %v102, i64 %v1884
  %v1886 = add i64 0, %v1878
  %v1887 = getelementptr inbounds float, ptr %v1885, i64 %v1886
  %v1888 = load float, ptr %v1887, align 4
  %v1889 = mul i64 %v1876, 16
  %v1890 = getelementptr inbounds float, ptr %v104, i64 %v1889
  %v1891 = mul i64 %v1878, 8
  %v1892 = add i64 0, %v1891
  %v1893 = add i64 %v1892, 0
  %v1894 = getelementptr inbounds float, ptr %v1881, i64 %v1893
  %v1895 = load <8 x float>, ptr %v1894, align 4
  %v1896 = mul i64 %v1878, 8
  %v1897 = add i64 0, %v1896
  %v1898 = add i64 %v1897, 0
  %v1899 = getelementptr inbounds float, ptr %v26, i64 %v1898
  %v1900 = load <8 x float>, ptr %v1899, align 4
  %v1901 = mul i64 %v1878, 8
  %v1902 = add i64 0, %v1901
  %v1903 = add i64 %v1902, 0
  %v1904 = getelementptr inbounds float, ptr %v1883, i64 %v1903
  %v1905 = load <8 x float>, ptr %v1904, align 4
  %v1906 = insertelement <8 x float> poison, float %v1888, i64 0
  %v1907 = shufflevector <8 x float> %v1906, <8 x float> poison, <8 x i32> zeroinitializer
  %v1908 = fmul <8 x float> %v1905, %v1907
  %v1909 = fmul <8 x float> %v1900, %v1908
  %v1910 = fadd <8 x float> %v1895, %v1909
  %v1911 = mul i64 %v1878, 8
  %v1912 = add i64 0, %v1911
  %v1913 = add i64 %v1912, 0
  %v1914 = getelementptr inbounds float, ptr %v28, i64 %v1913
  %v1915 = load <8 x float>, ptr %v1914, align 4
  %v1916 = fadd <8 x float> %v1910, %v1915
  %v1917 = mul i64 %v1878, 8
  %v1918 = add i64 0, %v1917
  %v1919 = add i64 %v1918, 0
  %v1920 = getelementptr inbounds float, ptr %v1890, i64 %v1919
  store <8 x float> %v1916, ptr %v1920, align 4
  %v1921 = add nsw i64 %v1878, 1
  br label %b259
b261:
  %v1922 = add nsw i64 %v1876, 1
  br label %b256
b258:
  %v1923 = add i64 %v8, 0
  %v1924 = sdiv i64 %v1923, 1
  %v1925 = add i64 %v2, 1
  %v1926 = mul i64 %v1924, %v2
  %v1927 = sdiv i64 %v1926, %v3
  %v1928 = mul i64 %v1927, 1
  %v1929 = icmp slt i64 %v1928, %v8
  %v1930 = select i1 %v1929, i64 %v1928, i64 %v8
  %v1931 = mul i64 %v1924, %v1925
  %v1932 = sdiv i64 %v1931, %v3
  %v1933 = mul i64 %v1932, 1
  %v1934 = icmp slt i64 %v1933, %v8
  %v1935 = select i1 %v1934, i64 %v1933, i64 %v8
  br label %b262
b262:
  %v1936 = phi i64 [ %v1930, %b258 ], [ %v1950, %b267 ]
  %v1937 = icmp slt i64 %v1936, %v1935
  br i1 %v1937, label %b263, label %b264
b263:
  %v1938 = mul i64 %v1936, 16
  %v1939 = getelementptr inbounds float, ptr %v104, i64 %v1938
  %v1940 = mul i64 %v1936, 16
  %v1941 = getelementptr inbounds float, ptr %v44, i64 %v1940
  br label %b265
b265:
  %v1942 = phi i64 [ 0, %b263 ], [ %v1949, %b266 ]
  %v1943 = icmp slt i64 %v1942, 16
  br i1 %v1943, label %b266, label %b267
b266:
  %v1944 = add i64 0, %v1942
  %v1945 = getelementptr inbounds float, ptr %v1939, i64 %v1944
  %v1946 = load <8 x float>, ptr %v1945, align 4
  %v1947 = add i64 0, %v1942
  %v1948 = getelementptr inbounds float, ptr %v1941, i64 %v1947
  store <8 x float> %v1946, ptr %v1948, align 4
  %v1949 = add nsw i64 %v1942, 8
  br label %b265
b267:
  %v1950 = add nsw i64 %v1936, 1
  br label %b262
b264:
  %v1951 = icmp sgt i64 %v3, 1
  br i1 %v1951, label %b268, label %b269
b268:
  %v1952 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1953 = atomicrmw add ptr %v1952, i64 1 acq_rel
  %v1954 = load i64, ptr %v221, align 8
  %v1955 = add i64 %v1954, 1
  store i64 %v1955, ptr %v221, align 8
  %v1956 = mul i64 %v3, %v1955
  br label %b270
b270:
  %v1957 = load atomic i64, ptr %v1952 acquire, align 8
  %v1958 = icmp slt i64 %v1957, %v1956
  br i1 %v1958, label %b271, label %b272
b271:
  %v1959 = call i32 @sched_yield()
  br label %b270
b272:
  br label %b269
b269:
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v221 = alloca i64, i64 1, align 8
  %v630 = alloca float, i64 64, align 4
  %v2875 = alloca float, i64 64, align 4
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
  %v149 = getelementptr inbounds i64, ptr %v1, i64 8
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 16
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 19
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 20
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 23
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 24
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 35
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 36
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 37
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 38
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 39
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 43
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 44
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 45
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 46
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 47
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 48
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 49
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 50
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 51
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 52
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 53
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 54
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 55
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 56
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 57
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 58
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 59
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 60
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 61
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 65
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr inbounds i64, ptr %v1, i64 66
  %v212 = load i64, ptr %v211, align 8
  %v213 = getelementptr inbounds i64, ptr %v1, i64 67
  %v214 = load i64, ptr %v213, align 8
  %v215 = getelementptr inbounds i64, ptr %v1, i64 68
  %v216 = load i64, ptr %v215, align 8
  %v217 = getelementptr inbounds i64, ptr %v1, i64 69
  %v218 = load i64, ptr %v217, align 8
  %v219 = getelementptr inbounds i64, ptr %v1, i64 70
  %v220 = load i64, ptr %v219, align 8
  store i64 0, ptr %v221, align 8
  %v222 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v223 = load ptr, ptr %v222, align 4
  %v224 = mul i64 %v2, 18432
  %v225 = add i64 %v224, 400
  %v226 = getelementptr inbounds float, ptr %v223, i64 %v225
  %v227 = getelementptr inbounds float, ptr %v223, i64 0
  %v228 = getelementptr inbounds i64, ptr %v1, i64 4
  %v229 = load i64, ptr %v228, align 8
  %v230 = icmp eq i64 %v229, 0
  br i1 %v230, label %b0, label %b1
b0:
  %v231 = add i64 1, 0
  %v232 = sdiv i64 %v231, 1
  %v233 = add i64 %v2, 1
  %v234 = mul i64 %v232, %v2
  %v235 = sdiv i64 %v234, %v3
  %v236 = mul i64 %v235, 1
  %v237 = icmp slt i64 %v236, 1
  %v238 = select i1 %v237, i64 %v236, i64 1
  %v239 = mul i64 %v232, %v233
  %v240 = sdiv i64 %v239, %v3
  %v241 = mul i64 %v240, 1
  %v242 = icmp slt i64 %v241, 1
  %v243 = select i1 %v242, i64 %v241, i64 1
  %v244 = icmp slt i64 %v243, 1
  %v245 = select i1 %v244, i64 %v243, i64 1
  br label %b2
b2:
  %v246 = phi i64 [ %v238, %b0 ], [ %v260, %b3 ]
  %v247 = icmp slt i64 %v246, %v245
  br i1 %v247, label %b3, label %b4
b3:
  %v248 = mul i64 %v246, 128
  %v249 = mul i64 %v246, 8
  %v250 = add i64 %v248, 0
  %v251 = add i64 %v249, 0
  %v252 = getelementptr inbounds float, ptr %v227, i64 %v250
  %v253 = sub i64 8, %v251
  %v254 = icmp slt i64 %v253, 0
  %v255 = select i1 %v254, i64 0, i64 %v253
  %v256 = mul i64 %v251, 1
  %v257 = add i64 0, %v256
  %v258 = getelementptr inbounds float, ptr %v16, i64 %v257
  call void @pack_rows(ptr %v258, i64 1, i64 8, i64 16, i64 %v255, ptr %v252, i64 8)
  %v259 = add i64 %v248, 128
  %v260 = add nsw i64 %v246, 1
  br label %b2
b4:
  br label %b1
b1:
  %v261 = icmp sgt i64 %v3, 1
  br i1 %v261, label %b5, label %b6
b5:
  %v262 = getelementptr inbounds i64, ptr %v1, i64 3
  %v263 = atomicrmw add ptr %v262, i64 1 acq_rel
  %v264 = load i64, ptr %v221, align 8
  %v265 = add i64 %v264, 1
  store i64 %v265, ptr %v221, align 8
  %v266 = mul i64 %v3, %v265
  br label %b7
b7:
  %v267 = load atomic i64, ptr %v262 acquire, align 8
  %v268 = icmp slt i64 %v267, %v266
  br i1 %v268, label %b8, label %b9
b8:
  %v269 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  %v270 = add i64 %v8, 0
  %v271 = sdiv i64 %v270, 1
  %v272 = add i64 %v2, 1
  %v273 = mul i64 %v271, %v2
  %v274 = sdiv i64 %v273, %v3
  %v275 = mul i64 %v274, 1
  %v276 = icmp slt i64 %v275, %v8
  %v277 = select i1 %v276, i64 %v275, i64 %v8
  %v278 = mul i64 %v271, %v272
  %v279 = sdiv i64 %v278, %v3
  %v280 = mul i64 %v279, 1
  %v281 = icmp slt i64 %v280, %v8
  %v282 = select i1 %v281, i64 %v280, i64 %v8
  br label %b10
b10:
  %v283 = phi i64 [ %v277, %b6 ], [ %v329, %b15 ]
  %v284 = icmp slt i64 %v283, %v282
  br i1 %v284, label %b11, label %b12
b11:
  br label %b13
b13:
  %v285 = phi i64 [ 0, %b11 ], [ %v328, %b18 ]
  %v286 = icmp slt i64 %v285, 2
  br i1 %v286, label %b14, label %b15
b14:
  br label %b16
b16:
  %v287 = phi i64 [ 0, %b14 ], [ %v312, %b17 ]
  %v288 = phi <8 x float> [ splat (float 0x0000000000000000), %b14 ], [ %v311, %b17 ]
  %v289 = icmp slt i64 %v287, 8
  br i1 %v289, label %b17, label %b18
b17:
  %v290 = mul i64 %v283, 16
  %v291 = getelementptr inbounds float, ptr %v30, i64 %v290
  %v292 = mul i64 %v283, 16
  %v293 = getelementptr inbounds float, ptr %v100, i64 %v292
  %v294 = mul i64 %v285, 8
  %v295 = add i64 0, %v294
  %v296 = add i64 %v295, %v287
  %v297 = getelementptr inbounds float, ptr %v291, i64 %v296
  %v298 = load <8 x float>, ptr %v297, align 4
  %v299 = mul i64 %v285, 8
  %v300 = add i64 0, %v299
  %v301 = add i64 %v300, %v287
  %v302 = getelementptr inbounds float, ptr %v26, i64 %v301
  %v303 = load <8 x float>, ptr %v302, align 4
  %v304 = fmul <8 x float> %v298, %v303
  %v305 = mul i64 %v285, 8
  %v306 = add i64 0, %v305
  %v307 = add i64 %v306, %v287
  %v308 = getelementptr inbounds float, ptr %v293, i64 %v307
  %v309 = load <8 x float>, ptr %v308, align 4
  %v310 = fmul <8 x float> %v304, %v309
  %v311 = fadd <8 x float> %v288, %v310
  %v312 = add nsw i64 %v287, 8
  br label %b16
b18:
  %v313 = shufflevector <8 x float> %v288, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v314 = shufflevector <8 x float> %v288, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v315 = fadd <4 x float> %v313, %v314
  %v316 = shufflevector <4 x float> %v315, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v317 = shufflevector <4 x float> %v315, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v318 = fadd <2 x float> %v316, %v317
  %v319 = extractelement <2 x float> %v318, i64 0
  %v320 = extractelement <2 x float> %v318, i64 1
  %v321 = fadd float %v319, %v320
  %v322 = fadd float %v321, 0x0000000000000000
  %v323 = mul i64 %v283, 2
  %v324 = getelementptr inbounds float, ptr %v106, i64 %v323
  %v325 = add i64 0, %v285
  %v326 = add i64 %v325, 0
  %v327 = getelementptr inbounds float, ptr %v324, i64 %v326
  store float %v322, ptr %v327, align 4
  %v328 = add nsw i64 %v285, 1
  br label %b13
b15:
  %v329 = add nsw i64 %v283, 1
  br label %b10
b12:
  %v330 = add i64 %v8, 0
  %v331 = sdiv i64 %v330, 1
  %v332 = add i64 %v2, 1
  %v333 = mul i64 %v331, %v2
  %v334 = sdiv i64 %v333, %v3
  %v335 = mul i64 %v334, 1
  %v336 = icmp slt i64 %v335, %v8
  %v337 = select i1 %v336, i64 %v335, i64 %v8
  %v338 = mul i64 %v331, %v332
  %v339 = sdiv i64 %v338, %v3
  %v340 = mul i64 %v339, 1
  %v341 = icmp slt i64 %v340, %v8
  %v342 = select i1 %v341, i64 %v340, i64 %v8
  br label %b19
b19:
  %v343 = phi i64 [ %v337, %b12 ], [ %v380, %b20 ]
  %v344 = icmp slt i64 %v343, %v342
  br i1 %v344, label %b20, label %b21
b20:
  %v345 = mul i64 %v343, 2
  %v346 = getelementptr inbounds float, ptr %v106, i64 %v345
  %v347 = mul i64 %v343, 2
  %v348 = getelementptr inbounds float, ptr %v102, i64 %v347
  %v349 = mul i64 %v343, 2
  %v350 = getelementptr inbounds float, ptr %v98, i64 %v349
  %v351 = mul i64 %v343, 2
  %v352 = getelementptr inbounds float, ptr %v108, i64 %v351
  %v353 = icmp ult i64 2, 8
  %v354 = select i1 %v353, i64 2, i64 8
  %v355 = trunc i64 %v354 to i32
  %v356 = insertelement <8 x i32> poison, i32 %v355, i64 0
  %v357 = shufflevector <8 x i32> %v356, <8 x i32> poison, <8 x i32> zeroinitializer
  %v358 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v357
  %v359 = add i64 0, 0
  %v360 = getelementptr inbounds float, ptr %v346, i64 %v359
  %v361 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v360, <8 x i1> %v358, <8 x float> zeroinitializer)
  %v362 = add i64 0, 0
  %v363 = getelementptr inbounds float, ptr %v348, i64 %v362
  %v364 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v363, <8 x i1> %v358, <8 x float> zeroinitializer)
  %v365 = fmul <8 x float> %v361, %v364
  %v366 = add i64 0, 0
  %v367 = getelementptr inbounds float, ptr %v350, i64 %v366
  %v368 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v367, <8 x i1> %v358, <8 x float> zeroinitializer)
  %v369 = fdiv <8 x float> %v365, %v368
  %v370 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v371 = shufflevector <8 x float> %v370, <8 x float> poison, <8 x i32> zeroinitializer
  %v372 = fmul <8 x float> %v369, %v371
  %v373 = fdiv <8 x float> %v372, %v368
  %v374 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v375 = shufflevector <8 x float> %v374, <8 x float> poison, <8 x i32> zeroinitializer
  %v376 = fdiv <8 x float> %v373, %v375
  %v377 = fneg <8 x float> %v376
  %v378 = add i64 0, 0
  %v379 = getelementptr inbounds float, ptr %v352, i64 %v378
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v377, ptr align 4 %v379, <8 x i1> %v358)
  %v380 = add nsw i64 %v343, 1
  br label %b19
b21:
  %v381 = add i64 %v8, 0
  %v382 = sdiv i64 %v381, 1
  %v383 = add i64 %v2, 1
  %v384 = mul i64 %v382, %v2
  %v385 = sdiv i64 %v384, %v3
  %v386 = mul i64 %v385, 1
  %v387 = icmp slt i64 %v386, %v8
  %v388 = select i1 %v387, i64 %v386, i64 %v8
  %v389 = mul i64 %v382, %v383
  %v390 = sdiv i64 %v389, %v3
  %v391 = mul i64 %v390, 1
  %v392 = icmp slt i64 %v391, %v8
  %v393 = select i1 %v392, i64 %v391, i64 %v8
  br label %b22
b22:
  %v394 = phi i64 [ %v388, %b21 ], [ %v458, %b27 ]
  %v395 = icmp slt i64 %v394, %v393
  br i1 %v395, label %b23, label %b24
b23:
  br label %b25
b25:
  %v396 = phi i64 [ 0, %b23 ], [ %v457, %b30 ]
  %v397 = icmp slt i64 %v396, 2
  br i1 %v397, label %b26, label %b27
b26:
  br label %b28
b28:
  %v398 = phi i64 [ 0, %b26 ], [ %v441, %b29 ]
  %v399 = phi <8 x float> [ splat (float 0x0000000000000000), %b26 ], [ %v440, %b29 ]
  %v400 = icmp slt i64 %v398, 8
  br i1 %v400, label %b29, label %b30
b29:
  %v401 = mul i64 %v394, 16
  %v402 = getelementptr inbounds float, ptr %v30, i64 %v401
  %v403 = mul i64 %v394, 2
  %v404 = getelementptr inbounds float, ptr %v102, i64 %v403
  %v405 = add i64 0, %v396
  %v406 = getelementptr inbounds float, ptr %v404, i64 %v405
  %v407 = load float, ptr %v406, align 4
  %v408 = mul i64 %v394, 2
  %v409 = getelementptr inbounds float, ptr %v108, i64 %v408
  %v410 = add i64 0, %v396
  %v411 = getelementptr inbounds float, ptr %v409, i64 %v410
  %v412 = load float, ptr %v411, align 4
  %v413 = mul i64 %v394, 16
  %v414 = getelementptr inbounds float, ptr %v100, i64 %v413
  %v415 = mul i64 %v396, 8
  %v416 = add i64 0, %v415
  %v417 = add i64 %v416, %v398
  %v418 = getelementptr inbounds float, ptr %v402, i64 %v417
  %v419 = load <8 x float>, ptr %v418, align 4
  %v420 = mul i64 %v396, 8
  %v421 = add i64 0, %v420
  %v422 = add i64 %v421, %v398
  %v423 = getelementptr inbounds float, ptr %v26, i64 %v422
  %v424 = load <8 x float>, ptr %v423, align 4
  %v425 = fmul <8 x float> %v419, %v424
  %v426 = insertelement <8 x float> poison, float %v407, i64 0
  %v427 = shufflevector <8 x float> %v426, <8 x float> poison, <8 x i32> zeroinitializer
  %v428 = fmul <8 x float> %v425, %v427
  %v429 = mul i64 %v396, 8
  %v430 = add i64 0, %v429
  %v431 = add i64 %v430, %v398
  %v432 = getelementptr inbounds float, ptr %v414, i64 %v431
  %v433 = load <8 x float>, ptr %v432, align 4
  %v434 = insertelement <8 x float> poison, float %v412, i64 0
  %v435 = shufflevector <8 x float> %v434, <8 x float> poison, <8 x i32> zeroinitializer
  %v436 = fmul <8 x float> %v435, %v433
  %v437 = fadd <8 x float> %v428, %v436
  %v438 = fadd <8 x float> %v437, %v436
  %v439 = fneg <8 x float> %v438
  %v440 = fadd <8 x float> %v399, %v439
  %v441 = add nsw i64 %v398, 8
  br label %b28
b30:
  %v442 = shufflevector <8 x float> %v399, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v443 = shufflevector <8 x float> %v399, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v444 = fadd <4 x float> %v442, %v443
  %v445 = shufflevector <4 x float> %v444, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v446 = shufflevector <4 x float> %v444, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v447 = fadd <2 x float> %v445, %v446
  %v448 = extractelement <2 x float> %v447, i64 0
  %v449 = extractelement <2 x float> %v447, i64 1
  %v450 = fadd float %v448, %v449
  %v451 = fadd float %v450, 0x0000000000000000
  %v452 = mul i64 %v394, 2
  %v453 = getelementptr inbounds float, ptr %v106, i64 %v452
  %v454 = add i64 0, %v396
  %v455 = add i64 %v454, 0
  %v456 = getelementptr inbounds float, ptr %v453, i64 %v455
  store float %v451, ptr %v456, align 4
  %v457 = add nsw i64 %v396, 1
  br label %b25
b27:
  %v458 = add nsw i64 %v394, 1
  br label %b22
b24:
  %v459 = add i64 %v8, 0
  %v460 = sdiv i64 %v459, 1
  %v461 = add i64 %v2, 1
  %v462 = mul i64 %v460, %v2
  %v463 = sdiv i64 %v462, %v3
  %v464 = mul i64 %v463, 1
  %v465 = icmp slt i64 %v464, %v8
  %v466 = select i1 %v465, i64 %v464, i64 %v8
  %v467 = mul i64 %v460, %v461
  %v468 = sdiv i64 %v467, %v3
  %v469 = mul i64 %v468, 1
  %v470 = icmp slt i64 %v469, %v8
  %v471 = select i1 %v470, i64 %v469, i64 %v8
  br label %b31
b31:
  %v472 = phi i64 [ %v466, %b24 ], [ %v492, %b32 ]
  %v473 = icmp slt i64 %v472, %v471
  br i1 %v473, label %b32, label %b33
b32:
  %v474 = mul i64 %v472, 2
  %v475 = getelementptr inbounds float, ptr %v106, i64 %v474
  %v476 = mul i64 %v472, 2
  %v477 = getelementptr inbounds float, ptr %v110, i64 %v476
  %v478 = icmp ult i64 2, 8
  %v479 = select i1 %v478, i64 2, i64 8
  %v480 = trunc i64 %v479 to i32
  %v481 = insertelement <8 x i32> poison, i32 %v480, i64 0
  %v482 = shufflevector <8 x i32> %v481, <8 x i32> poison, <8 x i32> zeroinitializer
  %v483 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v482
  %v484 = add i64 0, 0
  %v485 = getelementptr inbounds float, ptr %v475, i64 %v484
  %v486 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v485, <8 x i1> %v483, <8 x float> zeroinitializer)
  %v487 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v488 = shufflevector <8 x float> %v487, <8 x float> poison, <8 x i32> zeroinitializer
  %v489 = fdiv <8 x float> %v486, %v488
  %v490 = add i64 0, 0
  %v491 = getelementptr inbounds float, ptr %v477, i64 %v490
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v489, ptr align 4 %v491, <8 x i1> %v483)
  %v492 = add nsw i64 %v472, 1
  br label %b31
b33:
  %v493 = add i64 %v8, 0
  %v494 = sdiv i64 %v493, 1
  %v495 = add i64 %v2, 1
  %v496 = mul i64 %v494, %v2
  %v497 = sdiv i64 %v496, %v3
  %v498 = mul i64 %v497, 1
  %v499 = icmp slt i64 %v498, %v8
  %v500 = select i1 %v499, i64 %v498, i64 %v8
  %v501 = mul i64 %v494, %v495
  %v502 = sdiv i64 %v501, %v3
  %v503 = mul i64 %v502, 1
  %v504 = icmp slt i64 %v503, %v8
  %v505 = select i1 %v504, i64 %v503, i64 %v8
  br label %b34
b34:
  %v506 = phi i64 [ %v500, %b33 ], [ %v595, %b39 ]
  %v507 = icmp slt i64 %v506, %v505
  br i1 %v507, label %b35, label %b36
b35:
  br label %b37
b37:
  %v508 = phi i64 [ 0, %b35 ], [ %v594, %b42 ]
  %v509 = icmp slt i64 %v508, 2
  br i1 %v509, label %b38, label %b39
b38:
  br label %b40
b40:
  %v510 = phi i64 [ 0, %b38 ], [ %v593, %b45 ]
  %v511 = icmp slt i64 %v510, 8
  br i1 %v511, label %b41, label %b42
b41:
  br label %b43
b43:
  %v512 = phi i64 [ 0, %b41 ], [ %v574, %b44 ]
  %v513 = phi <8 x float> [ splat (float 0x0000000000000000), %b41 ], [ %v573, %b44 ]
  %v514 = icmp slt i64 %v512, 8
  br i1 %v514, label %b44, label %b45
b44:
  %v515 = mul i64 %v506, 16
  %v516 = getelementptr inbounds float, ptr %v30, i64 %v515
  %v517 = mul i64 %v506, 2
  %v518 = getelementptr inbounds float, ptr %v102, i64 %v517
  %v519 = add i64 0, %v508
  %v520 = getelementptr inbounds float, ptr %v518, i64 %v519
  %v521 = load float, ptr %v520, align 4
  %v522 = mul i64 %v506, 2
  %v523 = getelementptr inbounds float, ptr %v108, i64 %v522
  %v524 = add i64 0, %v508
  %v525 = getelementptr inbounds float, ptr %v523, i64 %v524
  %v526 = load float, ptr %v525, align 4
  %v527 = mul i64 %v506, 16
  %v528 = getelementptr inbounds float, ptr %v100, i64 %v527
  %v529 = mul i64 %v506, 2
  %v530 = getelementptr inbounds float, ptr %v110, i64 %v529
  %v531 = add i64 0, %v508
  %v532 = getelementptr inbounds float, ptr %v530, i64 %v531
  %v533 = load float, ptr %v532, align 4
  %v534 = mul i64 1, %v7
  %v535 = add i64 %v506, %v534
  %v536 = mul i64 %v535, 128
  %v537 = getelementptr inbounds float, ptr %v36, i64 %v536
  %v538 = mul i64 %v508, 8
  %v539 = add i64 0, %v538
  %v540 = add i64 %v539, %v512
  %v541 = getelementptr inbounds float, ptr %v516, i64 %v540
  %v542 = load <8 x float>, ptr %v541, align 4
  %v543 = mul i64 %v508, 8
  %v544 = add i64 0, %v543
  %v545 = add i64 %v544, %v512
  %v546 = getelementptr inbounds float, ptr %v26, i64 %v545
  %v547 = load <8 x float>, ptr %v546, align 4
  %v548 = fmul <8 x float> %v542, %v547
  %v549 = insertelement <8 x float> poison, float %v521, i64 0
  %v550 = shufflevector <8 x float> %v549, <8 x float> poison, <8 x i32> zeroinitializer
  %v551 = fmul <8 x float> %v548, %v550
  %v552 = mul i64 %v508, 8
  %v553 = add i64 0, %v552
  %v554 = add i64 %v553, %v512
  %v555 = getelementptr inbounds float, ptr %v528, i64 %v554
  %v556 = load <8 x float>, ptr %v555, align 4
  %v557 = insertelement <8 x float> poison, float %v526, i64 0
  %v558 = shufflevector <8 x float> %v557, <8 x float> poison, <8 x i32> zeroinitializer
  %v559 = fmul <8 x float> %v558, %v556
  %v560 = fadd <8 x float> %v551, %v559
  %v561 = fadd <8 x float> %v560, %v559
  %v562 = insertelement <8 x float> poison, float %v533, i64 0
  %v563 = shufflevector <8 x float> %v562, <8 x float> poison, <8 x i32> zeroinitializer
  %v564 = fadd <8 x float> %v561, %v563
  %v565 = mul i64 %v508, 64
  %v566 = add i64 0, %v565
  %v567 = mul i64 %v510, 8
  %v568 = add i64 %v566, %v567
  %v569 = add i64 %v568, %v512
  %v570 = getelementptr inbounds float, ptr %v537, i64 %v569
  %v571 = load <8 x float>, ptr %v570, align 4
  %v572 = fmul <8 x float> %v564, %v571
  %v573 = fadd <8 x float> %v513, %v572
  %v574 = add nsw i64 %v512, 8
  br label %b43
b45:
  %v575 = shufflevector <8 x float> %v513, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v576 = shufflevector <8 x float> %v513, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v577 = fadd <4 x float> %v575, %v576
  %v578 = shufflevector <4 x float> %v577, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v579 = shufflevector <4 x float> %v577, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v580 = fadd <2 x float> %v578, %v579
  %v581 = extractelement <2 x float> %v580, i64 0
  %v582 = extractelement <2 x float> %v580, i64 1
  %v583 = fadd float %v581, %v582
  %v584 = fadd float %v583, 0x0000000000000000
  %v585 = mul i64 %v506, 16
  %v586 = getelementptr inbounds float, ptr %v112, i64 %v585
  %v587 = mul i64 %v508, 8
  %v588 = add i64 0, %v587
  %v589 = mul i64 0, 8
  %v590 = add i64 %v588, %v589
  %v591 = add i64 %v590, %v510
  %v592 = getelementptr inbounds float, ptr %v586, i64 %v591
  store float %v584, ptr %v592, align 4
  %v593 = add nsw i64 %v510, 1
  br label %b40
b42:
  %v594 = add nsw i64 %v508, 1
  br label %b37
b39:
  %v595 = add nsw i64 %v506, 1
  br label %b34
b36:
  %v596 = add i64 %v8, 0
  %v597 = sdiv i64 %v596, 1
  %v598 = add i64 %v2, 1
  %v599 = mul i64 %v597, %v2
  %v600 = sdiv i64 %v599, %v3
  %v601 = mul i64 %v600, 1
  %v602 = icmp slt i64 %v601, %v8
  %v603 = select i1 %v602, i64 %v601, i64 %v8
  %v604 = mul i64 %v597, %v598
  %v605 = sdiv i64 %v604, %v3
  %v606 = mul i64 %v605, 1
  %v607 = icmp slt i64 %v606, %v8
  %v608 = select i1 %v607, i64 %v606, i64 %v8
  br label %b46
b46:
  %v609 = phi i64 [ %v603, %b36 ], [ %v629, %b51 ]
  %v610 = icmp slt i64 %v609, %v608
  br i1 %v610, label %b47, label %b48
b47:
  %v611 = mul i64 %v609, 16
  %v612 = getelementptr inbounds float, ptr %v30, i64 %v611
  %v613 = mul i64 %v609, 16
  %v614 = getelementptr inbounds float, ptr %v112, i64 %v613
  %v615 = mul i64 %v609, 16
  %v616 = getelementptr inbounds float, ptr %v114, i64 %v615
  br label %b49
b49:
  %v617 = phi i64 [ 0, %b47 ], [ %v628, %b50 ]
  %v618 = icmp slt i64 %v617, 16
  br i1 %v618, label %b50, label %b51
b50:
  %v619 = add i64 0, %v617
  %v620 = getelementptr inbounds float, ptr %v612, i64 %v619
  %v621 = load <8 x float>, ptr %v620, align 4
  %v622 = add i64 0, %v617
  %v623 = getelementptr inbounds float, ptr %v614, i64 %v622
  %v624 = load <8 x float>, ptr %v623, align 4
  %v625 = fadd <8 x float> %v621, %v624
  %v626 = add i64 0, %v617
  %v627 = getelementptr inbounds float, ptr %v616, i64 %v626
  store <8 x float> %v625, ptr %v627, align 4
  %v628 = add nsw i64 %v617, 8
  br label %b49
b51:
  %v629 = add nsw i64 %v609, 1
  br label %b46
b48:
  %v631 = add i64 %v8, 0
  %v632 = sdiv i64 %v631, 1
  %v633 = add i64 %v2, 1
  %v634 = mul i64 %v632, %v2
  %v635 = sdiv i64 %v634, %v3
  %v636 = mul i64 %v635, 1
  %v637 = icmp slt i64 %v636, %v8
  %v638 = select i1 %v637, i64 %v636, i64 %v8
  %v639 = mul i64 %v632, %v633
  %v640 = sdiv i64 %v639, %v3
  %v641 = mul i64 %v640, 1
  %v642 = icmp slt i64 %v641, %v8
  %v643 = select i1 %v642, i64 %v641, i64 %v8
  br label %b52
b52:
  %v644 = phi i64 [ %v638, %b48 ], [ %v698, %b57 ]
  %v645 = icmp slt i64 %v644, %v643
  br i1 %v645, label %b53, label %b54
b53:
  %v646 = add i64 %v644, 96
  %v647 = icmp slt i64 %v646, %v643
  %v648 = select i1 %v647, i64 %v646, i64 %v643
  br label %b55
b55:
  %v649 = phi i64 [ 0, %b53 ], [ %v697, %b60 ]
  %v650 = icmp slt i64 %v649, 1
  br i1 %v650, label %b56, label %b57
b56:
  %v651 = sub i64 %v648, %v644
  %v652 = sub i64 8, 1
  %v653 = add i64 %v651, %v652
  %v654 = sdiv i64 %v653, 8
  br label %b58
b58:
  %v655 = phi i64 [ 0, %b56 ], [ %v696, %b65 ]
  %v656 = icmp slt i64 %v655, %v654
  br i1 %v656, label %b59, label %b60
b59:
  %v657 = mul i64 %v651, %v655
  %v658 = sdiv i64 %v657, %v654
  %v659 = add i64 %v644, %v658
  %v660 = add i64 %v655, 1
  %v661 = mul i64 %v651, %v660
  %v662 = sdiv i64 %v661, %v654
  %v663 = add i64 %v644, %v662
  %v664 = mul i64 %v649, 128
  %v665 = getelementptr inbounds float, ptr %v227, i64 %v664
  %v666 = sub i64 %v663, %v659
  %v667 = mul i64 %v659, 16
  %v668 = getelementptr inbounds float, ptr %v114, i64 %v667
  %v669 = getelementptr inbounds float, ptr %v668, i64 0
  %v670 = sub i64 %v666, 1
  %v671 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v670
  %v672 = load ptr, ptr %v671, align 4
  %v673 = getelementptr inbounds float, ptr %v630, i64 0
  %v674 = icmp sgt i64 %v666, 0
  br i1 %v674, label %b61, label %b62
b61:
  call void %v672(ptr %v669, i64 16, ptr %v665, i64 16, ptr %v673, i64 8, i64 0)
  br label %b62
b62:
  %v675 = add i64 %v664, 128
  br label %b63
b63:
  %v676 = phi i64 [ %v659, %b62 ], [ %v695, %b68 ]
  %v677 = icmp slt i64 %v676, %v663
  br i1 %v677, label %b64, label %b65
b64:
  %v678 = sub i64 %v676, %v659
  %v679 = mul i64 %v678, 8
  %v680 = getelementptr inbounds float, ptr %v630, i64 %v679
  %v681 = mul i64 %v676, 8
  %v682 = getelementptr inbounds float, ptr %v116, i64 %v681
  br label %b66
b66:
  %v683 = phi i64 [ 0, %b64 ], [ %v694, %b67 ]
  %v684 = icmp slt i64 %v683, 1
  br i1 %v684, label %b67, label %b68
b67:
  %v685 = mul i64 %v649, 1
  %v686 = add i64 %v685, %v683
  %v687 = mul i64 %v686, 8
  %v688 = add i64 0, %v683
  %v689 = mul i64 %v688, 8
  %v690 = getelementptr inbounds float, ptr %v680, i64 %v689
  %v691 = load <8 x float>, ptr %v690, align 4
  %v692 = add i64 0, %v687
  %v693 = getelementptr inbounds float, ptr %v682, i64 %v692
  store <8 x float> %v691, ptr %v693, align 4
  %v694 = add nsw i64 %v683, 1
  br label %b66
b68:
  %v695 = add nsw i64 %v676, 1
  br label %b63
b65:
  %v696 = add nsw i64 %v655, 1
  br label %b58
b60:
  %v697 = add nsw i64 %v649, 1
  br label %b55
b57:
  %v698 = add nsw i64 %v644, 96
  br label %b52
b54:
  %v699 = icmp sgt i64 %v3, 1
  br i1 %v699, label %b69, label %b70
b69:
  %v700 = getelementptr inbounds i64, ptr %v1, i64 3
  %v701 = atomicrmw add ptr %v700, i64 1 acq_rel
  %v702 = load i64, ptr %v221, align 8
  %v703 = add i64 %v702, 1
  store i64 %v703, ptr %v221, align 8
  %v704 = mul i64 %v3, %v703
  br label %b71
b71:
  %v705 = load atomic i64, ptr %v700 acquire, align 8
  %v706 = icmp slt i64 %v705, %v704
  br i1 %v706, label %b72, label %b73
b72:
  %v707 = call i32 @sched_yield()
  br label %b71
b73:
  br label %b70
b70:
  br label %b74
b74:
  %v708 = phi i64 [ 0, %b70 ], [ %v2309, %b175 ]
  %v709 = icmp slt i64 %v708, %v5
  br i1 %v709, label %b75, label %b76
b75:
  %v710 = sub i64 %v5, 1
  %v711 = sub i64 %v710, %v708
  %v712 = add i64 %v7, 0
  %v713 = sdiv i64 %v712, 1
  %v714 = add i64 %v2, 1
  %v715 = mul i64 %v713, %v2
  %v716 = sdiv i64 %v715, %v3
  %v717 = mul i64 %v716, 1
  %v718 = icmp slt i64 %v717, %v7
  %v719 = select i1 %v718, i64 %v717, i64 %v7
  %v720 = mul i64 %v713, %v714
  %v721 = sdiv i64 %v720, %v3
  %v722 = mul i64 %v721, 1
  %v723 = icmp slt i64 %v722, %v7
  %v724 = select i1 %v723, i64 %v722, i64 %v7
  br label %b77
b77:
  %v725 = phi i64 [ %v719, %b75 ], [ %v818, %b82 ]
  %v726 = icmp slt i64 %v725, %v724
  br i1 %v726, label %b78, label %b79
b78:
  br label %b80
b80:
  %v727 = phi i64 [ 0, %b78 ], [ %v817, %b81 ]
  %v728 = icmp slt i64 %v727, 2
  br i1 %v728, label %b81, label %b82
b81:
  %v729 = add i64 %v711, 1
  %v730 = and i64 %v729, 1
  %v731 = mul i64 %v730, %v7
  %v732 = add i64 %v731, %v725
  %v733 = mul i64 %v732, 16
  %v734 = getelementptr inbounds float, ptr %v42, i64 %v733
  %v735 = add i64 %v711, 0
  %v736 = and i64 %v735, %v152
  %v737 = mul i64 %v736, %v7
  %v738 = add i64 %v737, %v725
  %v739 = mul i64 %v738, 16
  %v740 = getelementptr inbounds float, ptr %v30, i64 %v739
  %v741 = add i64 %v711, 0
  %v742 = and i64 %v741, %v190
  %v743 = mul i64 %v742, %v7
  %v744 = add i64 %v743, %v725
  %v745 = mul i64 %v744, 2
  %v746 = getelementptr inbounds float, ptr %v102, i64 %v745
  %v747 = add i64 0, %v727
  %v748 = getelementptr inbounds float, ptr %v746, i64 %v747
  %v749 = load float, ptr %v748, align 4
  %v750 = add i64 %v711, 0
  %v751 = and i64 %v750, %v196
  %v752 = mul i64 %v751, %v7
  %v753 = add i64 %v752, %v725
  %v754 = mul i64 %v753, 2
  %v755 = getelementptr inbounds float, ptr %v108, i64 %v754
  %v756 = add i64 0, %v727
  %v757 = getelementptr inbounds float, ptr %v755, i64 %v756
  %v758 = load float, ptr %v757, align 4
  %v759 = add i64 %v711, 0
  %v760 = and i64 %v759, %v188
  %v761 = mul i64 %v760, %v7
  %v762 = add i64 %v761, %v725
  %v763 = mul i64 %v762, 16
  %v764 = getelementptr inbounds float, ptr %v100, i64 %v763
  %v765 = add i64 %v711, 0
  %v766 = and i64 %v765, %v198
  %v767 = mul i64 %v766, %v7
  %v768 = add i64 %v767, %v725
  %v769 = mul i64 %v768, 2
  %v770 = getelementptr inbounds float, ptr %v110, i64 %v769
  %v771 = add i64 0, %v727
  %v772 = getelementptr inbounds float, ptr %v770, i64 %v771
  %v773 = load float, ptr %v772, align 4
  %v774 = add i64 %v711, 0
  %v775 = and i64 %v774, %v200
  %v776 = mul i64 %v775, %v7
  %v777 = add i64 %v776, %v725
  %v778 = mul i64 %v777, 16
  %v779 = getelementptr inbounds float, ptr %v112, i64 %v778
  %v780 = mul i64 %v727, 8
  %v781 = add i64 0, %v780
  %v782 = add i64 %v781, 0
  %v783 = getelementptr inbounds float, ptr %v734, i64 %v782
  %v784 = load <8 x float>, ptr %v783, align 4
  %v785 = mul i64 %v727, 8
  %v786 = add i64 0, %v785
  %v787 = add i64 %v786, 0
  %v788 = getelementptr inbounds float, ptr %v740, i64 %v787
  %v789 = load <8 x float>, ptr %v788, align 4
  %v790 = mul i64 %v727, 8
  %v791 = add i64 0, %v790
  %v792 = add i64 %v791, 0
  %v793 = getelementptr inbounds float, ptr %v26, i64 %v792
  %v794 = load <8 x float>, ptr %v793, align 4
  %v795 = fmul <8 x float> %v789, %v794
  %v796 = insertelement <8 x float> poison, float %v749, i64 0
  %v797 = shufflevector <8 x float> %v796, <8 x float> poison, <8 x i32> zeroinitializer
  %v798 = fmul <8 x float> %v795, %v797
  %v799 = mul i64 %v727, 8
  %v800 = add i64 0, %v799
  %v801 = add i64 %v800, 0
  %v802 = getelementptr inbounds float, ptr %v764, i64 %v801
  %v803 = load <8 x float>, ptr %v802, align 4
  %v804 = insertelement <8 x float> poison, float %v758, i64 0
  %v805 = shufflevector <8 x float> %v804, <8 x float> poison, <8 x i32> zeroinitializer
  %v806 = fmul <8 x float> %v805, %v803
  %v807 = fadd <8 x float> %v798, %v806
  %v808 = fadd <8 x float> %v807, %v806
  %v809 = insertelement <8 x float> poison, float %v773, i64 0
  %v810 = shufflevector <8 x float> %v809, <8 x float> poison, <8 x i32> zeroinitializer
  %v811 = fadd <8 x float> %v808, %v810
  %v812 = fadd <8 x float> %v784, %v811
  %v813 = mul i64 %v727, 8
  %v814 = add i64 0, %v813
  %v815 = add i64 %v814, 0
  %v816 = getelementptr inbounds float, ptr %v779, i64 %v815
  store <8 x float> %v812, ptr %v816, align 4
  %v817 = add nsw i64 %v727, 1
  br label %b80
b82:
  %v818 = add nsw i64 %v725, 1
  br label %b77
b79:
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
  br label %b83
b83:
  %v832 = phi i64 [ %v826, %b79 ], [ %v946, %b88 ]
  %v833 = icmp slt i64 %v832, %v831
  br i1 %v833, label %b84, label %b85
b84:
  br label %b86
b86:
  %v834 = phi i64 [ 0, %b84 ], [ %v945, %b91 ]
  %v835 = icmp slt i64 %v834, 2
  br i1 %v835, label %b87, label %b88
b87:
  br label %b89
b89:
  %v836 = phi i64 [ 0, %b87 ], [ %v944, %b90 ]
  %v837 = icmp slt i64 %v836, 8
  br i1 %v837, label %b90, label %b91
b90:
  %v838 = add i64 %v711, 1
  %v839 = and i64 %v838, 1
  %v840 = mul i64 %v839, %v7
  %v841 = add i64 %v840, %v832
  %v842 = mul i64 %v841, 128
  %v843 = getelementptr inbounds float, ptr %v40, i64 %v842
  %v844 = add i64 %v711, 0
  %v845 = and i64 %v844, %v152
  %v846 = mul i64 %v845, %v7
  %v847 = add i64 %v846, %v832
  %v848 = mul i64 %v847, 16
  %v849 = getelementptr inbounds float, ptr %v30, i64 %v848
  %v850 = add i64 %v711, 0
  %v851 = and i64 %v850, %v190
  %v852 = mul i64 %v851, %v7
  %v853 = add i64 %v852, %v832
  %v854 = mul i64 %v853, 2
  %v855 = getelementptr inbounds float, ptr %v102, i64 %v854
  %v856 = add i64 0, %v834
  %v857 = getelementptr inbounds float, ptr %v855, i64 %v856
  %v858 = load float, ptr %v857, align 4
  %v859 = add i64 %v711, 0
  %v860 = and i64 %v859, %v196
  %v861 = mul i64 %v860, %v7
  %v862 = add i64 %v861, %v832
  %v863 = mul i64 %v862, 2
  %v864 = getelementptr inbounds float, ptr %v108, i64 %v863
  %v865 = add i64 0, %v834
  %v866 = getelementptr inbounds float, ptr %v864, i64 %v865
  %v867 = load float, ptr %v866, align 4
  %v868 = add i64 %v711, 0
  %v869 = and i64 %v868, %v188
  %v870 = mul i64 %v869, %v7
  %v871 = add i64 %v870, %v832
  %v872 = mul i64 %v871, 16
  %v873 = getelementptr inbounds float, ptr %v100, i64 %v872
  %v874 = add i64 %v711, 0
  %v875 = and i64 %v874, %v198
  %v876 = mul i64 %v875, %v7
  %v877 = add i64 %v876, %v832
  %v878 = mul i64 %v877, 2
  %v879 = getelementptr inbounds float, ptr %v110, i64 %v878
  %v880 = add i64 0, %v834
  %v881 = getelementptr inbounds float, ptr %v879, i64 %v880
  %v882 = load float, ptr %v881, align 4
  %v883 = add i64 %v711, 0
  %v884 = and i64 %v883, %v164
  %v885 = mul i64 %v884, %v7
  %v886 = add i64 %v885, %v832
  %v887 = mul i64 %v886, 16
  %v888 = getelementptr inbounds float, ptr %v70, i64 %v887
  %v889 = mul i64 %v834, 8
  %v890 = add i64 0, %v889
  %v891 = add i64 %v890, %v836
  %v892 = getelementptr inbounds float, ptr %v888, i64 %v891
  %v893 = load float, ptr %v892, align 4
  %v894 = add i64 %v711, 0
  %v895 = and i64 %v894, %v206
  %v896 = mul i64 %v895, %v7
  %v897 = add i64 %v896, %v832
  %v898 = mul i64 %v897, 128
  %v899 = getelementptr inbounds float, ptr %v118, i64 %v898
  %v900 = mul i64 %v834, 64
  %v901 = add i64 0, %v900
  %v902 = mul i64 %v836, 8
  %v903 = add i64 %v901, %v902
  %v904 = add i64 %v903, 0
  %v905 = getelementptr inbounds float, ptr %v843, i64 %v904
  %v906 = load <8 x float>, ptr %v905, align 4
  %v907 = mul i64 %v834, 8
  %v908 = add i64 0, %v907
  %v909 = add i64 %v908, 0
  %v910 = getelementptr inbounds float, ptr %v849, i64 %v909
  %v911 = load <8 x float>, ptr %v910, align 4
  %v912 = mul i64 %v834, 8
  %v913 = add i64 0, %v912
  %v914 = add i64 %v913, 0
  %v915 = getelementptr inbounds float, ptr %v26, i64 %v914
  %v916 = load <8 x float>, ptr %v915, align 4
  %v917 = fmul <8 x float> %v911, %v916
  %v918 = insertelement <8 x float> poison, float %v858, i64 0
  %v919 = shufflevector <8 x float> %v918, <8 x float> poison, <8 x i32> zeroinitializer
  %v920 = fmul <8 x float> %v917, %v919
  %v921 = mul i64 %v834, 8
  %v922 = add i64 0, %v921
  %v923 = add i64 %v922, 0
  %v924 = getelementptr inbounds float, ptr %v873, i64 %v923
  %v925 = load <8 x float>, ptr %v924, align 4
  %v926 = insertelement <8 x float> poison, float %v867, i64 0
  %v927 = shufflevector <8 x float> %v926, <8 x float> poison, <8 x i32> zeroinitializer
  %v928 = fmul <8 x float> %v927, %v925
  %v929 = fadd <8 x float> %v920, %v928
  %v930 = fadd <8 x float> %v929, %v928
  %v931 = insertelement <8 x float> poison, float %v882, i64 0
  %v932 = shufflevector <8 x float> %v931, <8 x float> poison, <8 x i32> zeroinitializer
  %v933 = fadd <8 x float> %v930, %v932
  %v934 = insertelement <8 x float> poison, float %v893, i64 0
  %v935 = shufflevector <8 x float> %v934, <8 x float> poison, <8 x i32> zeroinitializer
  %v936 = fmul <8 x float> %v933, %v935
  %v937 = fadd <8 x float> %v906, %v936
  %v938 = mul i64 %v834, 64
  %v939 = add i64 0, %v938
  %v940 = mul i64 %v836, 8
  %v941 = add i64 %v939, %v940
  %v942 = add i64 %v941, 0
  %v943 = getelementptr inbounds float, ptr %v899, i64 %v942
  store <8 x float> %v937, ptr %v943, align 4
  %v944 = add nsw i64 %v836, 1
  br label %b89
b91:
  %v945 = add nsw i64 %v834, 1
  br label %b86
b88:
  %v946 = add nsw i64 %v832, 1
  br label %b83
b85:
  %v947 = add i64 %v7, 0
  %v948 = sdiv i64 %v947, 1
  %v949 = add i64 %v2, 1
  %v950 = mul i64 %v948, %v2
  %v951 = sdiv i64 %v950, %v3
  %v952 = mul i64 %v951, 1
  %v953 = icmp slt i64 %v952, %v7
  %v954 = select i1 %v953, i64 %v952, i64 %v7
  %v955 = mul i64 %v948, %v949
  %v956 = sdiv i64 %v955, %v3
  %v957 = mul i64 %v956, 1
  %v958 = icmp slt i64 %v957, %v7
  %v959 = select i1 %v958, i64 %v957, i64 %v7
  br label %b92
b92:
  %v960 = phi i64 [ %v954, %b85 ], [ %v1018, %b97 ]
  %v961 = icmp slt i64 %v960, %v959
  br i1 %v961, label %b93, label %b94
b93:
  br label %b95
b95:
  %v962 = phi i64 [ 0, %b93 ], [ %v1017, %b100 ]
  %v963 = icmp slt i64 %v962, 2
  br i1 %v963, label %b96, label %b97
b96:
  br label %b98
b98:
  %v964 = phi i64 [ 0, %b96 ], [ %v1006, %b99 ]
  %v965 = phi <8 x float> [ splat (float 0x0000000000000000), %b96 ], [ %v1005, %b99 ]
  %v966 = icmp slt i64 %v964, 8
  br i1 %v966, label %b99, label %b100
b99:
  %v967 = add i64 %v711, 0
  %v968 = and i64 %v967, %v206
  %v969 = mul i64 %v968, %v7
  %v970 = add i64 %v969, %v960
  %v971 = mul i64 %v970, 128
  %v972 = getelementptr inbounds float, ptr %v118, i64 %v971
  %v973 = add i64 %v711, 0
  %v974 = and i64 %v973, %v170
  %v975 = mul i64 %v974, %v7
  %v976 = add i64 %v975, %v960
  %v977 = mul i64 %v976, 2
  %v978 = getelementptr inbounds float, ptr %v76, i64 %v977
  %v979 = add i64 0, %v962
  %v980 = getelementptr inbounds float, ptr %v978, i64 %v979
  %v981 = load float, ptr %v980, align 4
  %v982 = add i64 %v711, 0
  %v983 = and i64 %v982, %v166
  %v984 = mul i64 %v983, %v7
  %v985 = add i64 %v984, %v960
  %v986 = mul i64 %v985, 16
  %v987 = getelementptr inbounds float, ptr %v72, i64 %v986
  %v988 = mul i64 %v962, 8
  %v989 = add i64 0, %v988
  %v990 = add i64 %v989, %v964
  %v991 = getelementptr inbounds float, ptr %v987, i64 %v990
  %v992 = load float, ptr %v991, align 4
  %v993 = fmul float %v981, %v992
  %v994 = mul i64 %v962, 64
  %v995 = add i64 0, %v994
  %v996 = add i64 %v995, 0
  %v997 = mul i64 %v964, 8
  %v998 = add i64 %v996, %v997
  %v999 = getelementptr inbounds float, ptr %v972, i64 %v998
  %v1000 = load <8 x float>, ptr %v999, align 4
  %v1001 = insertelement <8 x float> poison, float %v993, i64 0
  %v1002 = shufflevector <8 x float> %v1001, <8 x float> poison, <8 x i32> zeroinitializer
  %v1003 = fmul <8 x float> %v1000, %v1002
  %v1004 = fneg <8 x float> %v1003
  %v1005 = fadd <8 x float> %v965, %v1004
  %v1006 = add nsw i64 %v964, 1
  br label %b98
b100:
  %v1007 = add i64 %v711, 0
  %v1008 = and i64 %v1007, %v208
  %v1009 = mul i64 %v1008, %v7
  %v1010 = add i64 %v1009, %v960
  %v1011 = mul i64 %v1010, 16
  %v1012 = getelementptr inbounds float, ptr %v120, i64 %v1011
  %v1013 = mul i64 %v962, 8
  %v1014 = add i64 0, %v1013
  %v1015 = add i64 %v1014, 0
  %v1016 = getelementptr inbounds float, ptr %v1012, i64 %v1015
  store <8 x float> %v965, ptr %v1016, align 4
  %v1017 = add nsw i64 %v962, 1
  br label %b95
b97:
  %v1018 = add nsw i64 %v960, 1
  br label %b92
b94:
  %v1019 = add i64 %v7, 0
  %v1020 = sdiv i64 %v1019, 1
  %v1021 = add i64 %v2, 1
  %v1022 = mul i64 %v1020, %v2
  %v1023 = sdiv i64 %v1022, %v3
  %v1024 = mul i64 %v1023, 1
  %v1025 = icmp slt i64 %v1024, %v7
  %v1026 = select i1 %v1025, i64 %v1024, i64 %v7
  %v1027 = mul i64 %v1020, %v1021
  %v1028 = sdiv i64 %v1027, %v3
  %v1029 = mul i64 %v1028, 1
  %v1030 = icmp slt i64 %v1029, %v7
  %v1031 = select i1 %v1030, i64 %v1029, i64 %v7
  br label %b101
b101:
  %v1032 = phi i64 [ %v1026, %b94 ], [ %v1118, %b106 ]
  %v1033 = icmp slt i64 %v1032, %v1031
  br i1 %v1033, label %b102, label %b103
b102:
  br label %b104
b104:
  %v1034 = phi i64 [ 0, %b102 ], [ %v1117, %b109 ]
  %v1035 = icmp slt i64 %v1034, 2
  br i1 %v1035, label %b105, label %b106
b105:
  br label %b107
b107:
  %v1036 = phi i64 [ 0, %b105 ], [ %v1101, %b108 ]
  %v1037 = phi <8 x float> [ splat (float 0x0000000000000000), %b105 ], [ %v1100, %b108 ]
  %v1038 = icmp slt i64 %v1036, 8
  br i1 %v1038, label %b108, label %b109
b108:
  %v1039 = add i64 %v711, 0
  %v1040 = and i64 %v1039, %v200
  %v1041 = mul i64 %v1040, %v7
  %v1042 = add i64 %v1041, %v1032
  %v1043 = mul i64 %v1042, 16
  %v1044 = getelementptr inbounds float, ptr %v112, i64 %v1043
  %v1045 = add i64 %v711, 0
  %v1046 = and i64 %v1045, %v170
  %v1047 = mul i64 %v1046, %v7
  %v1048 = add i64 %v1047, %v1032
  %v1049 = mul i64 %v1048, 2
  %v1050 = getelementptr inbounds float, ptr %v76, i64 %v1049
  %v1051 = add i64 0, %v1034
  %v1052 = getelementptr inbounds float, ptr %v1050, i64 %v1051
  %v1053 = load float, ptr %v1052, align 4
  %v1054 = add i64 %v711, 0
  %v1055 = and i64 %v1054, %v208
  %v1056 = mul i64 %v1055, %v7
  %v1057 = add i64 %v1056, %v1032
  %v1058 = mul i64 %v1057, 16
  %v1059 = getelementptr inbounds float, ptr %v120, i64 %v1058
  %v1060 = add i64 %v711, 0
  %v1061 = and i64 %v1060, %v182
  %v1062 = mul i64 %v1061, %v7
  %v1063 = add i64 %v1062, %v1032
  %v1064 = mul i64 %v1063, 16
  %v1065 = getelementptr inbounds float, ptr %v94, i64 %v1064
  %v1066 = add i64 %v711, 0
  %v1067 = and i64 %v1066, %v174
  %v1068 = mul i64 %v1067, %v7
  %v1069 = add i64 %v1068, %v1032
  %v1070 = mul i64 %v1069, 2
  %v1071 = getelementptr inbounds float, ptr %v86, i64 %v1070
  %v1072 = add i64 0, %v1034
  %v1073 = getelementptr inbounds float, ptr %v1071, i64 %v1072
  %v1074 = load float, ptr %v1073, align 4
  %v1075 = mul i64 %v1034, 8
  %v1076 = add i64 0, %v1075
  %v1077 = add i64 %v1076, %v1036
  %v1078 = getelementptr inbounds float, ptr %v1044, i64 %v1077
  %v1079 = load <8 x float>, ptr %v1078, align 4
  %v1080 = fneg <8 x float> %v1079
  %v1081 = insertelement <8 x float> poison, float %v1053, i64 0
  %v1082 = shufflevector <8 x float> %v1081, <8 x float> poison, <8 x i32> zeroinitializer
  %v1083 = fmul <8 x float> %v1080, %v1082
  %v1084 = mul i64 %v1034, 8
  %v1085 = add i64 0, %v1084
  %v1086 = add i64 %v1085, %v1036
  %v1087 = getelementptr inbounds float, ptr %v1059, i64 %v1086
  %v1088 = load <8 x float>, ptr %v1087, align 4
  %v1089 = fadd <8 x float> %v1083, %v1088
  %v1090 = mul i64 %v1034, 8
  %v1091 = add i64 0, %v1090
  %v1092 = add i64 %v1091, %v1036
  %v1093 = getelementptr inbounds float, ptr %v1065, i64 %v1092
  %v1094 = load <8 x float>, ptr %v1093, align 4
  %v1095 = fmul <8 x float> %v1089, %v1094
  %v1096 = insertelement <8 x float> poison, float %v1074, i64 0
  %v1097 = shufflevector <8 x float> %v1096, <8 x float> poison, <8 x i32> zeroinitializer
  %v1098 = fdiv <8 x float> %v1095, %v1097
  %v1099 = fneg <8 x float> %v1098
  %v1100 = fadd <8 x float> %v1037, %v1099
  %v1101 = add nsw i64 %v1036, 8
  br label %b107
b109:
  %v1102 = shufflevector <8 x float> %v1037, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1103 = shufflevector <8 x float> %v1037, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1104 = fadd <4 x float> %v1102, %v1103
  %v1105 = shufflevector <4 x float> %v1104, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1106 = shufflevector <4 x float> %v1104, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1107 = fadd <2 x float> %v1105, %v1106
  %v1108 = extractelement <2 x float> %v1107, i64 0
  %v1109 = extractelement <2 x float> %v1107, i64 1
  %v1110 = fadd float %v1108, %v1109
  %v1111 = fadd float %v1110, 0x0000000000000000
  %v1112 = mul i64 %v1032, 2
  %v1113 = getelementptr inbounds float, ptr %v122, i64 %v1112
  %v1114 = add i64 0, %v1034
  %v1115 = add i64 %v1114, 0
  %v1116 = getelementptr inbounds float, ptr %v1113, i64 %v1115
  store float %v1111, ptr %v1116, align 4
  %v1117 = add nsw i64 %v1034, 1
  br label %b104
b106:
  %v1118 = add nsw i64 %v1032, 1
  br label %b101
b103:
  %v1119 = add i64 %v7, 0
  %v1120 = sdiv i64 %v1119, 1
  %v1121 = add i64 %v2, 1
  %v1122 = mul i64 %v1120, %v2
  %v1123 = sdiv i64 %v1122, %v3
  %v1124 = mul i64 %v1123, 1
  %v1125 = icmp slt i64 %v1124, %v7
  %v1126 = select i1 %v1125, i64 %v1124, i64 %v7
  %v1127 = mul i64 %v1120, %v1121
  %v1128 = sdiv i64 %v1127, %v3
  %v1129 = mul i64 %v1128, 1
  %v1130 = icmp slt i64 %v1129, %v7
  %v1131 = select i1 %v1130, i64 %v1129, i64 %v7
  br label %b110
b110:
  %v1132 = phi i64 [ %v1126, %b103 ], [ %v1230, %b115 ]
  %v1133 = icmp slt i64 %v1132, %v1131
  br i1 %v1133, label %b111, label %b112
b111:
  br label %b113
b113:
  %v1134 = phi i64 [ 0, %b111 ], [ %v1229, %b118 ]
  %v1135 = icmp slt i64 %v1134, 2
  br i1 %v1135, label %b114, label %b115
b114:
  br label %b116
b116:
  %v1136 = phi i64 [ 0, %b114 ], [ %v1213, %b117 ]
  %v1137 = phi <8 x float> [ splat (float 0x0000000000000000), %b114 ], [ %v1212, %b117 ]
  %v1138 = icmp slt i64 %v1136, 8
  br i1 %v1138, label %b117, label %b118
b117:
  %v1139 = add i64 %v711, 0
  %v1140 = and i64 %v1139, %v200
  %v1141 = mul i64 %v1140, %v7
  %v1142 = add i64 %v1141, %v1132
  %v1143 = mul i64 %v1142, 16
  %v1144 = getelementptr inbounds float, ptr %v112, i64 %v1143
  %v1145 = add i64 %v711, 0
  %v1146 = and i64 %v1145, %v170
  %v1147 = mul i64 %v1146, %v7
  %v1148 = add i64 %v1147, %v1132
  %v1149 = mul i64 %v1148, 2
  %v1150 = getelementptr inbounds float, ptr %v76, i64 %v1149
  %v1151 = add i64 0, %v1134
  %v1152 = getelementptr inbounds float, ptr %v1150, i64 %v1151
  %v1153 = load float, ptr %v1152, align 4
  %v1154 = add i64 %v711, 0
  %v1155 = and i64 %v1154, %v208
  %v1156 = mul i64 %v1155, %v7
  %v1157 = add i64 %v1156, %v1132
  %v1158 = mul i64 %v1157, 16
  %v1159 = getelementptr inbounds float, ptr %v120, i64 %v1158
  %v1160 = add i64 %v711, 0
  %v1161 = and i64 %v1160, %v174
  %v1162 = mul i64 %v1161, %v7
  %v1163 = add i64 %v1162, %v1132
  %v1164 = mul i64 %v1163, 2
  %v1165 = getelementptr inbounds float, ptr %v86, i64 %v1164
  %v1166 = add i64 0, %v1134
  %v1167 = getelementptr inbounds float, ptr %v1165, i64 %v1166
  %v1168 = load float, ptr %v1167, align 4
  %v1169 = add i64 %v711, 0
  %v1170 = and i64 %v1169, %v172
  %v1171 = mul i64 %v1170, %v7
  %v1172 = add i64 %v1171, %v1132
  %v1173 = mul i64 %v1172, 16
  %v1174 = getelementptr inbounds float, ptr %v84, i64 %v1173
  %v1175 = add i64 %v711, 0
  %v1176 = and i64 %v1175, %v176
  %v1177 = mul i64 %v1176, %v7
  %v1178 = add i64 %v1177, %v1132
  %v1179 = mul i64 %v1178, 2
  %v1180 = getelementptr inbounds float, ptr %v88, i64 %v1179
  %v1181 = add i64 0, %v1134
  %v1182 = getelementptr inbounds float, ptr %v1180, i64 %v1181
  %v1183 = load float, ptr %v1182, align 4
  %v1184 = mul i64 %v1134, 8
  %v1185 = add i64 0, %v1184
  %v1186 = add i64 %v1185, %v1136
  %v1187 = getelementptr inbounds float, ptr %v1144, i64 %v1186
  %v1188 = load <8 x float>, ptr %v1187, align 4
  %v1189 = fneg <8 x float> %v1188
  %v1190 = insertelement <8 x float> poison, float %v1153, i64 0
  %v1191 = shufflevector <8 x float> %v1190, <8 x float> poison, <8 x i32> zeroinitializer
  %v1192 = fmul <8 x float> %v1189, %v1191
  %v1193 = mul i64 %v1134, 8
  %v1194 = add i64 0, %v1193
  %v1195 = add i64 %v1194, %v1136
  %v1196 = getelementptr inbounds float, ptr %v1159, i64 %v1195
  %v1197 = load <8 x float>, ptr %v1196, align 4
  %v1198 = fadd <8 x float> %v1192, %v1197
  %v1199 = insertelement <8 x float> poison, float %v1168, i64 0
  %v1200 = shufflevector <8 x float> %v1199, <8 x float> poison, <8 x i32> zeroinitializer
  %v1201 = fdiv <8 x float> %v1198, %v1200
  %v1202 = mul i64 %v1134, 8
  %v1203 = add i64 0, %v1202
  %v1204 = add i64 %v1203, %v1136
  %v1205 = getelementptr inbounds float, ptr %v1174, i64 %v1204
  %v1206 = load <8 x float>, ptr %v1205, align 4
  %v1207 = insertelement <8 x float> poison, float %v1183, i64 0
  %v1208 = shufflevector <8 x float> %v1207, <8 x float> poison, <8 x i32> zeroinitializer
  %v1209 = fmul <8 x float> %v1206, %v1208
  %v1210 = fmul <8 x float> %v1201, %v1209
  %v1211 = fneg <8 x float> %v1210
  %v1212 = fadd <8 x float> %v1137, %v1211
  %v1213 = add nsw i64 %v1136, 8
  br label %b116
b118:
  %v1214 = shufflevector <8 x float> %v1137, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1215 = shufflevector <8 x float> %v1137, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1216 = fadd <4 x float> %v1214, %v1215
  %v1217 = shufflevector <4 x float> %v1216, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1218 = shufflevector <4 x float> %v1216, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1219 = fadd <2 x float> %v1217, %v1218
  %v1220 = extractelement <2 x float> %v1219, i64 0
  %v1221 = extractelement <2 x float> %v1219, i64 1
  %v1222 = fadd float %v1220, %v1221
  %v1223 = fadd float %v1222, 0x0000000000000000
  %v1224 = mul i64 %v1132, 2
  %v1225 = getelementptr inbounds float, ptr %v124, i64 %v1224
  %v1226 = add i64 0, %v1134
  %v1227 = add i64 %v1226, 0
  %v1228 = getelementptr inbounds float, ptr %v1225, i64 %v1227
  store float %v1223, ptr %v1228, align 4
  %v1229 = add nsw i64 %v1134, 1
  br label %b113
b115:
  %v1230 = add nsw i64 %v1132, 1
  br label %b110
b112:
  %v1231 = add i64 %v7, 0
  %v1232 = sdiv i64 %v1231, 1
  %v1233 = add i64 %v2, 1
  %v1234 = mul i64 %v1232, %v2
  %v1235 = sdiv i64 %v1234, %v3
  %v1236 = mul i64 %v1235, 1
  %v1237 = icmp slt i64 %v1236, %v7
  %v1238 = select i1 %v1237, i64 %v1236, i64 %v7
  %v1239 = mul i64 %v1232, %v1233
  %v1240 = sdiv i64 %v1239, %v3
  %v1241 = mul i64 %v1240, 1
  %v1242 = icmp slt i64 %v1241, %v7
  %v1243 = select i1 %v1242, i64 %v1241, i64 %v7
  br label %b119
b119:
  %v1244 = phi i64 [ %v1238, %b112 ], [ %v1318, %b124 ]
  %v1245 = icmp slt i64 %v1244, %v1243
  br i1 %v1245, label %b120, label %b121
b120:
  br label %b122
b122:
  %v1246 = phi i64 [ 0, %b120 ], [ %v1317, %b127 ]
  %v1247 = icmp slt i64 %v1246, 2
  br i1 %v1247, label %b123, label %b124
b123:
  br label %b125
b125:
  %v1248 = phi i64 [ 0, %b123 ], [ %v1301, %b126 ]
  %v1249 = phi <8 x float> [ splat (float 0x0000000000000000), %b123 ], [ %v1300, %b126 ]
  %v1250 = icmp slt i64 %v1248, 8
  br i1 %v1250, label %b126, label %b127
b126:
  %v1251 = add i64 %v711, 0
  %v1252 = and i64 %v1251, %v200
  %v1253 = mul i64 %v1252, %v7
  %v1254 = add i64 %v1253, %v1244
  %v1255 = mul i64 %v1254, 16
  %v1256 = getelementptr inbounds float, ptr %v112, i64 %v1255
  %v1257 = add i64 %v711, 0
  %v1258 = and i64 %v1257, %v170
  %v1259 = mul i64 %v1258, %v7
  %v1260 = add i64 %v1259, %v1244
  %v1261 = mul i64 %v1260, 2
  %v1262 = getelementptr inbounds float, ptr %v76, i64 %v1261
  %v1263 = add i64 0, %v1246
  %v1264 = getelementptr inbounds float, ptr %v1262, i64 %v1263
  %v1265 = load float, ptr %v1264, align 4
  %v1266 = add i64 %v711, 0
  %v1267 = and i64 %v1266, %v208
  %v1268 = mul i64 %v1267, %v7
  %v1269 = add i64 %v1268, %v1244
  %v1270 = mul i64 %v1269, 16
  %v1271 = getelementptr inbounds float, ptr %v120, i64 %v1270
  %v1272 = add i64 %v711, 0
  %v1273 = and i64 %v1272, %v174
  %v1274 = mul i64 %v1273, %v7
  %v1275 = add i64 %v1274, %v1244
  %v1276 = mul i64 %v1275, 2
  %v1277 = getelementptr inbounds float, ptr %v86, i64 %v1276
  %v1278 = add i64 0, %v1246
  %v1279 = getelementptr inbounds float, ptr %v1277, i64 %v1278
  %v1280 = load float, ptr %v1279, align 4
  %v1281 = mul i64 %v1246, 8
  %v1282 = add i64 0, %v1281
  %v1283 = add i64 %v1282, %v1248
  %v1284 = getelementptr inbounds float, ptr %v1256, i64 %v1283
  %v1285 = load <8 x float>, ptr %v1284, align 4
  %v1286 = fneg <8 x float> %v1285
  %v1287 = insertelement <8 x float> poison, float %v1265, i64 0
  %v1288 = shufflevector <8 x float> %v1287, <8 x float> poison, <8 x i32> zeroinitializer
  %v1289 = fmul <8 x float> %v1286, %v1288
  %v1290 = mul i64 %v1246, 8
  %v1291 = add i64 0, %v1290
  %v1292 = add i64 %v1291, %v1248
  %v1293 = getelementptr inbounds float, ptr %v1271, i64 %v1292
  %v1294 = load <8 x float>, ptr %v1293, align 4
  %v1295 = fadd <8 x float> %v1289, %v1294
  %v1296 = insertelement <8 x float> poison, float %v1280, i64 0
  %v1297 = shufflevector <8 x float> %v1296, <8 x float> poison, <8 x i32> zeroinitializer
  %v1298 = fdiv <8 x float> %v1295, %v1297
  %v1299 = fneg <8 x float> %v1298
  %v1300 = fadd <8 x float> %v1249, %v1299
  %v1301 = add nsw i64 %v1248, 8
  br label %b125
b127:
  %v1302 = shufflevector <8 x float> %v1249, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1303 = shufflevector <8 x float> %v1249, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1304 = fadd <4 x float> %v1302, %v1303
  %v1305 = shufflevector <4 x float> %v1304, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1306 = shufflevector <4 x float> %v1304, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1307 = fadd <2 x float> %v1305, %v1306
  %v1308 = extractelement <2 x float> %v1307, i64 0
  %v1309 = extractelement <2 x float> %v1307, i64 1
  %v1310 = fadd float %v1308, %v1309
  %v1311 = fadd float %v1310, 0x0000000000000000
  %v1312 = mul i64 %v1244, 2
  %v1313 = getelementptr inbounds float, ptr %v126, i64 %v1312
  %v1314 = add i64 0, %v1246
  %v1315 = add i64 %v1314, 0
  %v1316 = getelementptr inbounds float, ptr %v1313, i64 %v1315
  store float %v1311, ptr %v1316, align 4
  %v1317 = add nsw i64 %v1246, 1
  br label %b122
b124:
  %v1318 = add nsw i64 %v1244, 1
  br label %b119
b121:
  %v1319 = add i64 %v7, 0
  %v1320 = sdiv i64 %v1319, 1
  %v1321 = add i64 %v2, 1
  %v1322 = mul i64 %v1320, %v2
  %v1323 = sdiv i64 %v1322, %v3
  %v1324 = mul i64 %v1323, 1
  %v1325 = icmp slt i64 %v1324, %v7
  %v1326 = select i1 %v1325, i64 %v1324, i64 %v7
  %v1327 = mul i64 %v1320, %v1321
  %v1328 = sdiv i64 %v1327, %v3
  %v1329 = mul i64 %v1328, 1
  %v1330 = icmp slt i64 %v1329, %v7
  %v1331 = select i1 %v1330, i64 %v1329, i64 %v7
  br label %b128
b128:
  %v1332 = phi i64 [ %v1326, %b121 ], [ %v1370, %b129 ]
  %v1333 = icmp slt i64 %v1332, %v1331
  br i1 %v1333, label %b129, label %b130
b129:
  %v1334 = mul i64 %v1332, 2
  %v1335 = getelementptr inbounds float, ptr %v124, i64 %v1334
  %v1336 = mul i64 %v1332, 2
  %v1337 = getelementptr inbounds float, ptr %v126, i64 %v1336
  %v1338 = add i64 %v711, 0
  %v1339 = and i64 %v1338, %v196
  %v1340 = mul i64 %v1339, %v7
  %v1341 = add i64 %v1340, %v1332
  %v1342 = mul i64 %v1341, 2
  %v1343 = getelementptr inbounds float, ptr %v108, i64 %v1342
  %v1344 = add i64 %v711, 0
  %v1345 = and i64 %v1344, %v194
  %v1346 = mul i64 %v1345, %v7
  %v1347 = add i64 %v1346, %v1332
  %v1348 = mul i64 %v1347, 2
  %v1349 = getelementptr inbounds float, ptr %v106, i64 %v1348
  %v1350 = icmp ult i64 2, 8
  %v1351 = select i1 %v1350, i64 2, i64 8
  %v1352 = trunc i64 %v1351 to i32
  %v1353 = insertelement <8 x i32> poison, i32 %v1352, i64 0
  %v1354 = shufflevector <8 x i32> %v1353, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1355 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1354
  %v1356 = add i64 0, 0
  %v1357 = getelementptr inbounds float, ptr %v1335, i64 %v1356
  %v1358 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1357, <8 x i1> %v1355, <8 x float> zeroinitializer)
  %v1359 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v1360 = shufflevector <8 x float> %v1359, <8 x float> poison, <8 x i32> zeroinitializer
  %v1361 = fdiv <8 x float> %v1358, %v1360
  %v1362 = add i64 0, 0
  %v1363 = getelementptr inbounds float, ptr %v1337, i64 %v1362
  %v1364 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1363, <8 x i1> %v1355, <8 x float> zeroinitializer)
  %v1365 = fdiv <8 x float> %v1364, %v1360
  %v1366 = add i64 0, 0
  %v1367 = getelementptr inbounds float, ptr %v1343, i64 %v1366
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1361, ptr align 4 %v1367, <8 x i1> %v1355)
  %v1368 = add i64 0, 0
  %v1369 = getelementptr inbounds float, ptr %v1349, i64 %v1368
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1365, ptr align 4 %v1369, <8 x i1> %v1355)
  %v1370 = add nsw i64 %v1332, 1
  br label %b128
b130:
  %v1371 = add i64 %v7, 0
  %v1372 = sdiv i64 %v1371, 1
  %v1373 = add i64 %v2, 1
  %v1374 = mul i64 %v1372, %v2
  %v1375 = sdiv i64 %v1374, %v3
  %v1376 = mul i64 %v1375, 1
  %v1377 = icmp slt i64 %v1376, %v7
  %v1378 = select i1 %v1377, i64 %v1376, i64 %v7
  %v1379 = mul i64 %v1372, %v1373
  %v1380 = sdiv i64 %v1379, %v3
  %v1381 = mul i64 %v1380, 1
  %v1382 = icmp slt i64 %v1381, %v7
  %v1383 = select i1 %v1382, i64 %v1381, i64 %v7
  br label %b131
b131:
  %v1384 = phi i64 [ %v1378, %b130 ], [ %v1502, %b136 ]
  %v1385 = icmp slt i64 %v1384, %v1383
  br i1 %v1385, label %b132, label %b133
b132:
  br label %b134
b134:
  %v1386 = phi i64 [ 0, %b132 ], [ %v1501, %b135 ]
  %v1387 = icmp slt i64 %v1386, 2
  br i1 %v1387, label %b135, label %b136
b135:
  %v1388 = add i64 %v711, 0
  %v1389 = and i64 %v1388, %v196
  %v1390 = mul i64 %v1389, %v7
  %v1391 = add i64 %v1390, %v1384
  %v1392 = mul i64 %v1391, 2
  %v1393 = getelementptr inbounds float, ptr %v108, i64 %v1392
  %v1394 = add i64 0, %v1386
  %v1395 = getelementptr inbounds float, ptr %v1393, i64 %v1394
  %v1396 = load float, ptr %v1395, align 4
  %v1397 = add i64 %v711, 0
  %v1398 = and i64 %v1397, %v172
  %v1399 = mul i64 %v1398, %v7
  %v1400 = add i64 %v1399, %v1384
  %v1401 = mul i64 %v1400, 16
  %v1402 = getelementptr inbounds float, ptr %v84, i64 %v1401
  %v1403 = add i64 %v711, 0
  %v1404 = and i64 %v1403, %v176
  %v1405 = mul i64 %v1404, %v7
  %v1406 = add i64 %v1405, %v1384
  %v1407 = mul i64 %v1406, 2
  %v1408 = getelementptr inbounds float, ptr %v88, i64 %v1407
  %v1409 = add i64 0, %v1386
  %v1410 = getelementptr inbounds float, ptr %v1408, i64 %v1409
  %v1411 = load float, ptr %v1410, align 4
  %v1412 = add i64 %v711, 0
  %v1413 = and i64 %v1412, %v200
  %v1414 = mul i64 %v1413, %v7
  %v1415 = add i64 %v1414, %v1384
  %v1416 = mul i64 %v1415, 16
  %v1417 = getelementptr inbounds float, ptr %v112, i64 %v1416
  %v1418 = add i64 %v711, 0
  %v1419 = and i64 %v1418, %v170
  %v1420 = mul i64 %v1419, %v7
  %v1421 = add i64 %v1420, %v1384
  %v1422 = mul i64 %v1421, 2
  %v1423 = getelementptr inbounds float, ptr %v76, i64 %v1422
  %v1424 = add i64 0, %v1386
  %v1425 = getelementptr inbounds float, ptr %v1423, i64 %v1424
  %v1426 = load float, ptr %v1425, align 4
  %v1427 = add i64 %v711, 0
  %v1428 = and i64 %v1427, %v208
  %v1429 = mul i64 %v1428, %v7
  %v1430 = add i64 %v1429, %v1384
  %v1431 = mul i64 %v1430, 16
  %v1432 = getelementptr inbounds float, ptr %v120, i64 %v1431
  %v1433 = add i64 %v711, 0
  %v1434 = and i64 %v1433, %v174
  %v1435 = mul i64 %v1434, %v7
  %v1436 = add i64 %v1435, %v1384
  %v1437 = mul i64 %v1436, 2
  %v1438 = getelementptr inbounds float, ptr %v86, i64 %v1437
  %v1439 = add i64 0, %v1386
  %v1440 = getelementptr inbounds float, ptr %v1438, i64 %v1439
  %v1441 = load float, ptr %v1440, align 4
  %v1442 = add i64 %v711, 0
  %v1443 = and i64 %v1442, %v194
  %v1444 = mul i64 %v1443, %v7
  %v1445 = add i64 %v1444, %v1384
  %v1446 = mul i64 %v1445, 2
  %v1447 = getelementptr inbounds float, ptr %v106, i64 %v1446
  %v1448 = add i64 0, %v1386
  %v1449 = getelementptr inbounds float, ptr %v1447, i64 %v1448
  %v1450 = load float, ptr %v1449, align 4
  %v1451 = add i64 %v711, 0
  %v1452 = and i64 %v1451, %v210
  %v1453 = mul i64 %v1452, %v7
  %v1454 = add i64 %v1453, %v1384
  %v1455 = mul i64 %v1454, 16
  %v1456 = getelementptr inbounds float, ptr %v128, i64 %v1455
  %v1457 = mul i64 %v1386, 8
  %v1458 = add i64 0, %v1457
  %v1459 = add i64 %v1458, 0
  %v1460 = getelementptr inbounds float, ptr %v1402, i64 %v1459
  %v1461 = load <8 x float>, ptr %v1460, align 4
  %v1462 = insertelement <8 x float> poison, float %v1411, i64 0
  %v1463 = shufflevector <8 x float> %v1462, <8 x float> poison, <8 x i32> zeroinitializer
  %v1464 = fmul <8 x float> %v1461, %v1463
  %v1465 = insertelement <8 x float> poison, float %v1396, i64 0
  %v1466 = shufflevector <8 x float> %v1465, <8 x float> poison, <8 x i32> zeroinitializer
  %v1467 = fmul <8 x float> %v1466, %v1464
  %v1468 = mul i64 %v1386, 8
  %v1469 = add i64 0, %v1468
  %v1470 = add i64 %v1469, 0
  %v1471 = getelementptr inbounds float, ptr %v1417, i64 %v1470
  %v1472 = load <8 x float>, ptr %v1471, align 4
  %v1473 = fneg <8 x float> %v1472
  %v1474 = insertelement <8 x float> poison, float %v1426, i64 0
  %v1475 = shufflevector <8 x float> %v1474, <8 x float> poison, <8 x i32> zeroinitializer
  %v1476 = fmul <8 x float> %v1473, %v1475
  %v1477 = mul i64 %v1386, 8
  %v1478 = add i64 0, %v1477
  %v1479 = add i64 %v1478, 0
  %v1480 = getelementptr inbounds float, ptr %v1432, i64 %v1479
  %v1481 = load <8 x float>, ptr %v1480, align 4
  %v1482 = fadd <8 x float> %v1476, %v1481
  %v1483 = insertelement <8 x float> poison, float %v1441, i64 0
  %v1484 = shufflevector <8 x float> %v1483, <8 x float> poison, <8 x i32> zeroinitializer
  %v1485 = fdiv <8 x float> %v1482, %v1484
  %v1486 = fadd <8 x float> %v1467, %v1485
  %v1487 = insertelement <8 x float> poison, float %v1450, i64 0
  %v1488 = shufflevector <8 x float> %v1487, <8 x float> poison, <8 x i32> zeroinitializer
  %v1489 = fadd <8 x float> %v1486, %v1488
  %v1490 = mul i64 %v1386, 8
  %v1491 = add i64 0, %v1490
  %v1492 = add i64 %v1491, 0
  %v1493 = getelementptr inbounds float, ptr %v26, i64 %v1492
  %v1494 = load <8 x float>, ptr %v1493, align 4
  %v1495 = fmul <8 x float> %v1489, %v1494
  %v1496 = fneg <8 x float> %v1495
  %v1497 = mul i64 %v1386, 8
  %v1498 = add i64 0, %v1497
  %v1499 = add i64 %v1498, 0
  %v1500 = getelementptr inbounds float, ptr %v1456, i64 %v1499
  store <8 x float> %v1496, ptr %v1500, align 4
  %v1501 = add nsw i64 %v1386, 1
  br label %b134
b136:
  %v1502 = add nsw i64 %v1384, 1
  br label %b131
b133:
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
  br label %b137
b137:
  %v1516 = phi i64 [ %v1510, %b133 ], [ %v1692, %b142 ]
  %v1517 = icmp slt i64 %v1516, %v1515
  br i1 %v1517, label %b138, label %b139
b138:
  br label %b140
b140:
  %v1518 = phi i64 [ 0, %b138 ], [ %v1691, %b145 ]
  %v1519 = icmp slt i64 %v1518, 2
  br i1 %v1519, label %b141, label %b142
b141:
  br label %b143
b143:
  %v1520 = phi i64 [ 0, %b141 ], [ %v1675, %b144 ]
  %v1521 = phi <8 x float> [ splat (float 0x0000000000000000), %b141 ], [ %v1674, %b144 ]
  %v1522 = icmp slt i64 %v1520, 8
  br i1 %v1522, label %b144, label %b145
b144:
  %v1523 = add i64 %v711, 0
  %v1524 = and i64 %v1523, %v196
  %v1525 = mul i64 %v1524, %v7
  %v1526 = add i64 %v1525, %v1516
  %v1527 = mul i64 %v1526, 2
  %v1528 = getelementptr inbounds float, ptr %v108, i64 %v1527
  %v1529 = add i64 0, %v1518
  %v1530 = getelementptr inbounds float, ptr %v1528, i64 %v1529
  %v1531 = load float, ptr %v1530, align 4
  %v1532 = add i64 %v711, 0
  %v1533 = and i64 %v1532, %v172
  %v1534 = mul i64 %v1533, %v7
  %v1535 = add i64 %v1534, %v1516
  %v1536 = mul i64 %v1535, 16
  %v1537 = getelementptr inbounds float, ptr %v84, i64 %v1536
  %v1538 = add i64 %v711, 0
  %v1539 = and i64 %v1538, %v176
  %v1540 = mul i64 %v1539, %v7
  %v1541 = add i64 %v1540, %v1516
  %v1542 = mul i64 %v1541, 2
  %v1543 = getelementptr inbounds float, ptr %v88, i64 %v1542
  %v1544 = add i64 0, %v1518
  %v1545 = getelementptr inbounds float, ptr %v1543, i64 %v1544
  %v1546 = load float, ptr %v1545, align 4
  %v1547 = add i64 %v711, 0
  %v1548 = and i64 %v1547, %v168
  %v1549 = mul i64 %v1548, %v7
  %v1550 = add i64 %v1549, %v1516
  %v1551 = mul i64 %v1550, 16
  %v1552 = getelementptr inbounds float, ptr %v74, i64 %v1551
  %v1553 = add i64 %v711, 0
  %v1554 = and i64 %v1553, %v166
  %v1555 = mul i64 %v1554, %v7
  %v1556 = add i64 %v1555, %v1516
  %v1557 = mul i64 %v1556, 16
  %v1558 = getelementptr inbounds float, ptr %v72, i64 %v1557
  %v1559 = add i64 %v711, 0
  %v1560 = and i64 %v1559, %v200
  %v1561 = mul i64 %v1560, %v7
  %v1562 = add i64 %v1561, %v1516
  %v1563 = mul i64 %v1562, 16
  %v1564 = getelementptr inbounds float, ptr %v112, i64 %v1563
  %v1565 = add i64 %v711, 0
  %v1566 = and i64 %v1565, %v170
  %v1567 = mul i64 %v1566, %v7
  %v1568 = add i64 %v1567, %v1516
  %v1569 = mul i64 %v1568, 2
  %v1570 = getelementptr inbounds float, ptr %v76, i64 %v1569
  %v1571 = add i64 0, %v1518
  %v1572 = getelementptr inbounds float, ptr %v1570, i64 %v1571
  %v1573 = load float, ptr %v1572, align 4
  %v1574 = add i64 %v711, 0
  %v1575 = and i64 %v1574, %v208
  %v1576 = mul i64 %v1575, %v7
  %v1577 = add i64 %v1576, %v1516
  %v1578 = mul i64 %v1577, 16
  %v1579 = getelementptr inbounds float, ptr %v120, i64 %v1578
  %v1580 = add i64 %v711, 0
  %v1581 = and i64 %v1580, %v174
  %v1582 = mul i64 %v1581, %v7
  %v1583 = add i64 %v1582, %v1516
  %v1584 = mul i64 %v1583, 2
  %v1585 = getelementptr inbounds float, ptr %v86, i64 %v1584
  %v1586 = add i64 0, %v1518
  %v1587 = getelementptr inbounds float, ptr %v1585, i64 %v1586
  %v1588 = load float, ptr %v1587, align 4
  %v1589 = add i64 %v711, 0
  %v1590 = and i64 %v1589, %v180
  %v1591 = mul i64 %v1590, %v7
  %v1592 = add i64 %v1591, %v1516
  %v1593 = mul i64 %v1592, 2
  %v1594 = getelementptr inbounds float, ptr %v92, i64 %v1593
  %v1595 = add i64 0, %v1518
  %v1596 = getelementptr inbounds float, ptr %v1594, i64 %v1595
  %v1597 = load float, ptr %v1596, align 4
  %v1598 = add i64 %v711, 0
  %v1599 = and i64 %v1598, %v194
  %v1600 = mul i64 %v1599, %v7
  %v1601 = add i64 %v1600, %v1516
  %v1602 = mul i64 %v1601, 2
  %v1603 = getelementptr inbounds float, ptr %v106, i64 %v1602
  %v1604 = add i64 0, %v1518
  %v1605 = getelementptr inbounds float, ptr %v1603, i64 %v1604
  %v1606 = load float, ptr %v1605, align 4
  %v1607 = mul i64 %v1518, 8
  %v1608 = add i64 0, %v1607
  %v1609 = add i64 %v1608, %v1520
  %v1610 = getelementptr inbounds float, ptr %v26, i64 %v1609
  %v1611 = load <8 x float>, ptr %v1610, align 4
  %v1612 = mul i64 %v1518, 8
  %v1613 = add i64 0, %v1612
  %v1614 = add i64 %v1613, %v1520
  %v1615 = getelementptr inbounds float, ptr %v1537, i64 %v1614
  %v1616 = load <8 x float>, ptr %v1615, align 4
  %v1617 = insertelement <8 x float> poison, float %v1546, i64 0
  %v1618 = shufflevector <8 x float> %v1617, <8 x float> poison, <8 x i32> zeroinitializer
  %v1619 = fmul <8 x float> %v1616, %v1618
  %v1620 = fmul <8 x float> %v1611, %v1619
  %v1621 = mul i64 %v1518, 8
  %v1622 = add i64 0, %v1621
  %v1623 = add i64 %v1622, %v1520
  %v1624 = getelementptr inbounds float, ptr %v28, i64 %v1623
  %v1625 = load <8 x float>, ptr %v1624, align 4
  %v1626 = fadd <8 x float> %v1620, %v1625
  %v1627 = mul i64 %v1518, 8
  %v1628 = add i64 0, %v1627
  %v1629 = add i64 %v1628, %v1520
  %v1630 = getelementptr inbounds float, ptr %v1552, i64 %v1629
  %v1631 = load <8 x float>, ptr %v1630, align 4
  %v1632 = mul i64 %v1518, 8
  %v1633 = add i64 0, %v1632
  %v1634 = add i64 %v1633, %v1520
  %v1635 = getelementptr inbounds float, ptr %v1558, i64 %v1634
  %v1636 = load <8 x float>, ptr %v1635, align 4
  %v1637 = fsub <8 x float> %v1631, %v1636
  %v1638 = fsub <8 x float> %v1626, %v1637
  %v1639 = fmul <8 x float> %v1638, %v1611
  %v1640 = insertelement <8 x float> poison, float %v1531, i64 0
  %v1641 = shufflevector <8 x float> %v1640, <8 x float> poison, <8 x i32> zeroinitializer
  %v1642 = fmul <8 x float> %v1641, %v1639
  %v1643 = mul i64 %v1518, 8
  %v1644 = add i64 0, %v1643
  %v1645 = add i64 %v1644, %v1520
  %v1646 = getelementptr inbounds float, ptr %v1564, i64 %v1645
  %v1647 = load <8 x float>, ptr %v1646, align 4
  %v1648 = fneg <8 x float> %v1647
  %v1649 = insertelement <8 x float> poison, float %v1573, i64 0
  %v1650 = shufflevector <8 x float> %v1649, <8 x float> poison, <8 x i32> zeroinitializer
  %v1651 = fmul <8 x float> %v1648, %v1650
  %v1652 = mul i64 %v1518, 8
  %v1653 = add i64 0, %v1652
  %v1654 = add i64 %v1653, %v1520
  %v1655 = getelementptr inbounds float, ptr %v1579, i64 %v1654
  %v1656 = load <8 x float>, ptr %v1655, align 4
  %v1657 = fadd <8 x float> %v1651, %v1656
  %v1658 = insertelement <8 x float> poison, float %v1588, i64 0
  %v1659 = shufflevector <8 x float> %v1658, <8 x float> poison, <8 x i32> zeroinitializer
  %v1660 = fdiv <8 x float> %v1657, %v1659
  %v1661 = insertelement <8 x float> poison, float %v1597, i64 0
  %v1662 = shufflevector <8 x float> %v1661, <8 x float> poison, <8 x i32> zeroinitializer
  %v1663 = fmul <8 x float> %v1660, %v1662
  %v1664 = fsub <8 x float> %v1642, %v1663
  %v1665 = fmul <8 x float> %v1641, %v1619
  %v1666 = fadd <8 x float> %v1665, %v1660
  %v1667 = insertelement <8 x float> poison, float %v1606, i64 0
  %v1668 = shufflevector <8 x float> %v1667, <8 x float> poison, <8 x i32> zeroinitializer
  %v1669 = fadd <8 x float> %v1666, %v1668
  %v1670 = fmul <8 x float> %v1669, %v1611
  %v1671 = fmul <8 x float> %v1670, %v1611
  %v1672 = fadd <8 x float> %v1664, %v1671
  %v1673 = fmul <8 x float> %v1672, %v1616
  %v1674 = fadd <8 x float> %v1521, %v1673
  %v1675 = add nsw i64 %v1520, 8
  br label %b143
b145:
  %v1676 = shufflevector <8 x float> %v1521, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1677 = shufflevector <8 x float> %v1521, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1678 = fadd <4 x float> %v1676, %v1677
  %v1679 = shufflevector <4 x float> %v1678, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1680 = shufflevector <4 x float> %v1678, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1681 = fadd <2 x float> %v1679, %v1680
  %v1682 = extractelement <2 x float> %v1681, i64 0
  %v1683 = extractelement <2 x float> %v1681, i64 1
  %v1684 = fadd float %v1682, %v1683
  %v1685 = fadd float %v1684, 0x0000000000000000
  %v1686 = mul i64 %v1516, 2
  %v1687 = getelementptr inbounds float, ptr %v124, i64 %v1686
  %v1688 = add i64 0, %v1518
  %v1689 = add i64 %v1688, 0
  %v1690 = getelementptr inbounds float, ptr %v1687, i64 %v1689
  store float %v1685, ptr %v1690, align 4
  %v1691 = add nsw i64 %v1518, 1
  br label %b140
b142:
  %v1692 = add nsw i64 %v1516, 1
  br label %b137
b139:
  %v1693 = add i64 %v7, 0
  %v1694 = sdiv i64 %v1693, 1
  %v1695 = add i64 %v2, 1
  %v1696 = mul i64 %v1694, %v2
  %v1697 = sdiv i64 %v1696, %v3
  %v1698 = mul i64 %v1697, 1
  %v1699 = icmp slt i64 %v1698, %v7
  %v1700 = select i1 %v1699, i64 %v1698, i64 %v7
  %v1701 = mul i64 %v1694, %v1695
  %v1702 = sdiv i64 %v1701, %v3
  %v1703 = mul i64 %v1702, 1
  %v1704 = icmp slt i64 %v1703, %v7
  %v1705 = select i1 %v1704, i64 %v1703, i64 %v7
  br label %b146
b146:
  %v1706 = phi i64 [ %v1700, %b139 ], [ %v1756, %b147 ]
  %v1707 = icmp slt i64 %v1706, %v1705
  br i1 %v1707, label %b147, label %b148
b147:
  %v1708 = mul i64 %v1706, 2
  %v1709 = getelementptr inbounds float, ptr %v122, i64 %v1708
  %v1710 = mul i64 %v1706, 2
  %v1711 = getelementptr inbounds float, ptr %v124, i64 %v1710
  %v1712 = add i64 %v711, 0
  %v1713 = and i64 %v1712, %v176
  %v1714 = mul i64 %v1713, %v7
  %v1715 = add i64 %v1714, %v1706
  %v1716 = mul i64 %v1715, 2
  %v1717 = getelementptr inbounds float, ptr %v88, i64 %v1716
  %v1718 = add i64 %v711, 0
  %v1719 = and i64 %v1718, %v174
  %v1720 = mul i64 %v1719, %v7
  %v1721 = add i64 %v1720, %v1706
  %v1722 = mul i64 %v1721, 2
  %v1723 = getelementptr inbounds float, ptr %v86, i64 %v1722
  %v1724 = mul i64 %v1706, 2
  %v1725 = getelementptr inbounds float, ptr %v126, i64 %v1724
  %v1726 = icmp ult i64 2, 8
  %v1727 = select i1 %v1726, i64 2, i64 8
  %v1728 = trunc i64 %v1727 to i32
  %v1729 = insertelement <8 x i32> poison, i32 %v1728, i64 0
  %v1730 = shufflevector <8 x i32> %v1729, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1731 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1730
  %v1732 = add i64 0, 0
  %v1733 = getelementptr inbounds float, ptr %v1709, i64 %v1732
  %v1734 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1733, <8 x i1> %v1731, <8 x float> zeroinitializer)
  %v1735 = add i64 0, 0
  %v1736 = getelementptr inbounds float, ptr %v1711, i64 %v1735
  %v1737 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1736, <8 x i1> %v1731, <8 x float> zeroinitializer)
  %v1738 = add i64 0, 0
  %v1739 = getelementptr inbounds float, ptr %v1717, i64 %v1738
  %v1740 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1739, <8 x i1> %v1731, <8 x float> zeroinitializer)
  %v1741 = fmul <8 x float> %v1737, %v1740
  %v1742 = add i64 0, 0
  %v1743 = getelementptr inbounds float, ptr %v1723, i64 %v1742
  %v1744 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1743, <8 x i1> %v1731, <8 x float> zeroinitializer)
  %v1745 = fdiv <8 x float> %v1741, %v1744
  %v1746 = fsub <8 x float> %v1734, %v1745
  %v1747 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v1748 = shufflevector <8 x float> %v1747, <8 x float> poison, <8 x i32> zeroinitializer
  %v1749 = fmul <8 x float> %v1748, %v1746
  %v1750 = fdiv <8 x float> %v1749, %v1744
  %v1751 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v1752 = shufflevector <8 x float> %v1751, <8 x float> poison, <8 x i32> zeroinitializer
  %v1753 = fdiv <8 x float> %v1750, %v1752
  %v1754 = add i64 0, 0
  %v1755 = getelementptr inbounds float, ptr %v1725, i64 %v1754
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1753, ptr align 4 %v1755, <8 x i1> %v1731)
  %v1756 = add nsw i64 %v1706, 1
  br label %b146
b148:
  %v1757 = add i64 %v7, 0
  %v1758 = sdiv i64 %v1757, 1
  %v1759 = add i64 %v2, 1
  %v1760 = mul i64 %v1758, %v2
  %v1761 = sdiv i64 %v1760, %v3
  %v1762 = mul i64 %v1761, 1
  %v1763 = icmp slt i64 %v1762, %v7
  %v1764 = select i1 %v1763, i64 %v1762, i64 %v7
  %v1765 = mul i64 %v1758, %v1759
  %v1766 = sdiv i64 %v1765, %v3
  %v1767 = mul i64 %v1766, 1
  %v1768 = icmp slt i64 %v1767, %v7
  %v1769 = select i1 %v1768, i64 %v1767, i64 %v7
  br label %b149
b149:
  %v1770 = phi i64 [ %v1764, %b148 ], [ %v1957, %b154 ]
  %v1771 = icmp slt i64 %v1770, %v1769
  br i1 %v1771, label %b150, label %b151
b150:
  br label %b152
b152:
  %v1772 = phi i64 [ 0, %b150 ], [ %v1956, %b157 ]
  %v1773 = icmp slt i64 %v1772, 2
  br i1 %v1773, label %b153, label %b154
b153:
  br label %b155
b155:
  %v1774 = phi i64 [ 0, %b153 ], [ %v1940, %b156 ]
  %v1775 = phi <8 x float> [ splat (float 0x0000000000000000), %b153 ], [ %v1939, %b156 ]
  %v1776 = icmp slt i64 %v1774, 8
  br i1 %v1776, label %b156, label %b157
b156:
  %v1777 = add i64 %v711, 0
  %v1778 = and i64 %v1777, %v196
  %v1779 = mul i64 %v1778, %v7
  %v1780 = add i64 %v1779, %v1770
  %v1781 = mul i64 %v1780, 2
  %v1782 = getelementptr inbounds float, ptr %v108, i64 %v1781
  %v1783 = add i64 0, %v1772
  %v1784 = getelementptr inbounds float, ptr %v1782, i64 %v1783
  %v1785 = load float, ptr %v1784, align 4
  %v1786 = add i64 %v711, 0
  %v1787 = and i64 %v1786, %v172
  %v1788 = mul i64 %v1787, %v7
  %v1789 = add i64 %v1788, %v1770
  %v1790 = mul i64 %v1789, 16
  %v1791 = getelementptr inbounds float, ptr %v84, i64 %v1790
  %v1792 = add i64 %v711, 0
  %v1793 = and i64 %v1792, %v176
  %v1794 = mul i64 %v1793, %v7
  %v1795 = add i64 %v1794, %v1770
  %v1796 = mul i64 %v1795, 2
  %v1797 = getelementptr inbounds float, ptr %v88, i64 %v1796
  %v1798 = add i64 0, %v1772
  %v1799 = getelementptr inbounds float, ptr %v1797, i64 %v1798
  %v1800 = load float, ptr %v1799, align 4
  %v1801 = add i64 %v711, 0
  %v1802 = and i64 %v1801, %v168
  %v1803 = mul i64 %v1802, %v7
  %v1804 = add i64 %v1803, %v1770
  %v1805 = mul i64 %v1804, 16
  %v1806 = getelementptr inbounds float, ptr %v74, i64 %v1805
  %v1807 = add i64 %v711, 0
  %v1808 = and i64 %v1807, %v166
  %v1809 = mul i64 %v1808, %v7
  %v1810 = add i64 %v1809, %v1770
  %v1811 = mul i64 %v1810, 16
  %v1812 = getelementptr inbounds float, ptr %v72, i64 %v1811
  %v1813 = add i64 %v711, 0
  %v1814 = and i64 %v1813, %v200
  %v1815 = mul i64 %v1814, %v7
  %v1816 = add i64 %v1815, %v1770
  %v1817 = mul i64 %v1816, 16
  %v1818 = getelementptr inbounds float, ptr %v112, i64 %v1817
  %v1819 = add i64 %v711, 0
  %v1820 = and i64 %v1819, %v170
  %v1821 = mul i64 %v1820, %v7
  %v1822 = add i64 %v1821, %v1770
  %v1823 = mul i64 %v1822, 2
  %v1824 = getelementptr inbounds float, ptr %v76, i64 %v1823
  %v1825 = add i64 0, %v1772
  %v1826 = getelementptr inbounds float, ptr %v1824, i64 %v1825
  %v1827 = load float, ptr %v1826, align 4
  %v1828 = add i64 %v711, 0
  %v1829 = and i64 %v1828, %v208
  %v1830 = mul i64 %v1829, %v7
  %v1831 = add i64 %v1830, %v1770
  %v1832 = mul i64 %v1831, 16
  %v1833 = getelementptr inbounds float, ptr %v120, i64 %v1832
  %v1834 = add i64 %v711, 0
  %v1835 = and i64 %v1834, %v174
  %v1836 = mul i64 %v1835, %v7
  %v1837 = add i64 %v1836, %v1770
  %v1838 = mul i64 %v1837, 2
  %v1839 = getelementptr inbounds float, ptr %v86, i64 %v1838
  %v1840 = add i64 0, %v1772
  %v1841 = getelementptr inbounds float, ptr %v1839, i64 %v1840
  %v1842 = load float, ptr %v1841, align 4
  %v1843 = add i64 %v711, 0
  %v1844 = and i64 %v1843, %v180
  %v1845 = mul i64 %v1844, %v7
  %v1846 = add i64 %v1845, %v1770
  %v1847 = mul i64 %v1846, 2
  %v1848 = getelementptr inbounds float, ptr %v92, i64 %v1847
  %v1849 = add i64 0, %v1772
  %v1850 = getelementptr inbounds float, ptr %v1848, i64 %v1849
  %v1851 = load float, ptr %v1850, align 4
  %v1852 = add i64 %v711, 0
  %v1853 = and i64 %v1852, %v194
  %v1854 = mul i64 %v1853, %v7
  %v1855 = add i64 %v1854, %v1770
  %v1856 = mul i64 %v1855, 2
  %v1857 = getelementptr inbounds float, ptr %v106, i64 %v1856
  %v1858 = add i64 0, %v1772
  %v1859 = getelementptr inbounds float, ptr %v1857, i64 %v1858
  %v1860 = load float, ptr %v1859, align 4
  %v1861 = mul i64 %v1770, 2
  %v1862 = getelementptr inbounds float, ptr %v126, i64 %v1861
  %v1863 = add i64 0, %v1772
  %v1864 = getelementptr inbounds float, ptr %v1862, i64 %v1863
  %v1865 = load float, ptr %v1864, align 4
  %v1866 = mul i64 %v1772, 8
  %v1867 = add i64 0, %v1866
  %v1868 = add i64 %v1867, %v1774
  %v1869 = getelementptr inbounds float, ptr %v26, i64 %v1868
  %v1870 = load <8 x float>, ptr %v1869, align 4
  %v1871 = mul i64 %v1772, 8
  %v1872 = add i64 0, %v1871
  %v1873 = add i64 %v1872, %v1774
  %v1874 = getelementptr inbounds float, ptr %v1791, i64 %v1873
  %v1875 = load <8 x float>, ptr %v1874, align 4
  %v1876 = insertelement <8 x float> poison, float %v1800, i64 0
  %v1877 = shufflevector <8 x float> %v1876, <8 x float> poison, <8 x i32> zeroinitializer
  %v1878 = fmul <8 x float> %v1875, %v1877
  %v1879 = fmul <8 x float> %v1870, %v1878
  %v1880 = mul i64 %v1772, 8
  %v1881 = add i64 0, %v1880
  %v1882 = add i64 %v1881, %v1774
  %v1883 = getelementptr inbounds float, ptr %v28, i64 %v1882
  %v1884 = load <8 x float>, ptr %v1883, align 4
  %v1885 = fadd <8 x float> %v1879, %v1884
  %v1886 = mul i64 %v1772, 8
  %v1887 = add i64 0, %v1886
  %v1888 = add i64 %v1887, %v1774
  %v1889 = getelementptr inbounds float, ptr %v1806, i64 %v1888
  %v1890 = load <8 x float>, ptr %v1889, align 4
  %v1891 = mul i64 %v1772, 8
  %v1892 = add i64 0, %v1891
  %v1893 = add i64 %v1892, %v1774
  %v1894 = getelementptr inbounds float, ptr %v1812, i64 %v1893
  %v1895 = load <8 x float>, ptr %v1894, align 4
  %v1896 = fsub <8 x float> %v1890, %v1895
  %v1897 = fsub <8 x float> %v1885, %v1896
  %v1898 = fmul <8 x float> %v1897, %v1870
  %v1899 = insertelement <8 x float> poison, float %v1785, i64 0
  %v1900 = shufflevector <8 x float> %v1899, <8 x float> poison, <8 x i32> zeroinitializer
  %v1901 = fmul <8 x float> %v1900, %v1898
  %v1902 = mul i64 %v1772, 8
  %v1903 = add i64 0, %v1902
  %v1904 = add i64 %v1903, %v1774
  %v1905 = getelementptr inbounds float, ptr %v1818, i64 %v1904
  %v1906 = load <8 x float>, ptr %v1905, align 4
  %v1907 = fneg <8 x float> %v1906
  %v1908 = insertelement <8 x float> poison, float %v1827, i64 0
  %v1909 = shufflevector <8 x float> %v1908, <8 x float> poison, <8 x i32> zeroinitializer
  %v1910 = fmul <8 x float> %v1907, %v1909
  %v1911 = mul i64 %v1772, 8
  %v1912 = add i64 0, %v1911
  %v1913 = add i64 %v1912, %v1774
  %v1914 = getelementptr inbounds float, ptr %v1833, i64 %v1913
  %v1915 = load <8 x float>, ptr %v1914, align 4
  %v1916 = fadd <8 x float> %v1910, %v1915
  %v1917 = insertelement <8 x float> poison, float %v1842, i64 0
  %v1918 = shufflevector <8 x float> %v1917, <8 x float> poison, <8 x i32> zeroinitializer
  %v1919 = fdiv <8 x float> %v1916, %v1918
  %v1920 = insertelement <8 x float> poison, float %v1851, i64 0
  %v1921 = shufflevector <8 x float> %v1920, <8 x float> poison, <8 x i32> zeroinitializer
  %v1922 = fmul <8 x float> %v1919, %v1921
  %v1923 = fsub <8 x float> %v1901, %v1922
  %v1924 = fmul <8 x float> %v1900, %v1878
  %v1925 = fadd <8 x float> %v1924, %v1919
  %v1926 = insertelement <8 x float> poison, float %v1860, i64 0
  %v1927 = shufflevector <8 x float> %v1926, <8 x float> poison, <8 x i32> zeroinitializer
  %v1928 = fadd <8 x float> %v1925, %v1927
  %v1929 = fmul <8 x float> %v1928, %v1870
  %v1930 = fmul <8 x float> %v1929, %v1870
  %v1931 = fadd <8 x float> %v1923, %v1930
  %v1932 = fmul <8 x float> %v1931, %v1877
  %v1933 = insertelement <8 x float> poison, float %v1865, i64 0
  %v1934 = shufflevector <8 x float> %v1933, <8 x float> poison, <8 x i32> zeroinitializer
  %v1935 = fmul <8 x float> %v1934, %v1875
  %v1936 = fadd <8 x float> %v1932, %v1935
  %v1937 = fadd <8 x float> %v1936, %v1935
  %v1938 = fneg <8 x float> %v1937
  %v1939 = fadd <8 x float> %v1775, %v1938
  %v1940 = add nsw i64 %v1774, 8
  br label %b155
b157:
  %v1941 = shufflevector <8 x float> %v1775, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1942 = shufflevector <8 x float> %v1775, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1943 = fadd <4 x float> %v1941, %v1942
  %v1944 = shufflevector <4 x float> %v1943, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1945 = shufflevector <4 x float> %v1943, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1946 = fadd <2 x float> %v1944, %v1945
  %v1947 = extractelement <2 x float> %v1946, i64 0
  %v1948 = extractelement <2 x float> %v1946, i64 1
  %v1949 = fadd float %v1947, %v1948
  %v1950 = fadd float %v1949, 0x0000000000000000
  %v1951 = mul i64 %v1770, 2
  %v1952 = getelementptr inbounds float, ptr %v122, i64 %v1951
  %v1953 = add i64 0, %v1772
  %v1954 = add i64 %v1953, 0
  %v1955 = getelementptr inbounds float, ptr %v1952, i64 %v1954
  store float %v1950, ptr %v1955, align 4
  %v1956 = add nsw i64 %v1772, 1
  br label %b152
b154:
  %v1957 = add nsw i64 %v1770, 1
  br label %b149
b151:
  %v1958 = add i64 %v7, 0
  %v1959 = sdiv i64 %v1958, 1
  %v1960 = add i64 %v2, 1
  %v1961 = mul i64 %v1959, %v2
  %v1962 = sdiv i64 %v1961, %v3
  %v1963 = mul i64 %v1962, 1
  %v1964 = icmp slt i64 %v1963, %v7
  %v1965 = select i1 %v1964, i64 %v1963, i64 %v7
  %v1966 = mul i64 %v1959, %v1960
  %v1967 = sdiv i64 %v1966, %v3
  %v1968 = mul i64 %v1967, 1
  %v1969 = icmp slt i64 %v1968, %v7
  %v1970 = select i1 %v1969, i64 %v1968, i64 %v7
  br label %b158
b158:
  %v1971 = phi i64 [ %v1965, %b151 ], [ %v1991, %b159 ]
  %v1972 = icmp slt i64 %v1971, %v1970
  br i1 %v1972, label %b159, label %b160
b159:
  %v1973 = mul i64 %v1971, 2
  %v1974 = getelementptr inbounds float, ptr %v122, i64 %v1973
  %v1975 = mul i64 %v1971, 2
  %v1976 = getelementptr inbounds float, ptr %v124, i64 %v1975
  %v1977 = icmp ult i64 2, 8
  %v1978 = select i1 %v1977, i64 2, i64 8
  %v1979 = trunc i64 %v1978 to i32
  %v1980 = insertelement <8 x i32> poison, i32 %v1979, i64 0
  %v1981 = shufflevector <8 x i32> %v1980, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1982 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1981
  %v1983 = add i64 0, 0
  %v1984 = getelementptr inbounds float, ptr %v1974, i64 %v1983
  %v1985 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1984, <8 x i1> %v1982, <8 x float> zeroinitializer)
  %v1986 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v1987 = shufflevector <8 x float> %v1986, <8 x float> poison, <8 x i32> zeroinitializer
  %v1988 = fdiv <8 x float> %v1985, %v1987
  %v1989 = add i64 0, 0
  %v1990 = getelementptr inbounds float, ptr %v1976, i64 %v1989
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1988, ptr align 4 %v1990, <8 x i1> %v1982)
  %v1991 = add nsw i64 %v1971, 1
  br label %b158
b160:
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
  br label %b161
b161:
  %v2005 = phi i64 [ %v1999, %b160 ], [ %v2189, %b166 ]
  %v2006 = icmp slt i64 %v2005, %v2004
  br i1 %v2006, label %b162, label %b163
b162:
  br label %b164
b164:
  %v2007 = phi i64 [ 0, %b162 ], [ %v2188, %b165 ]
  %v2008 = icmp slt i64 %v2007, 2
  br i1 %v2008, label %b165, label %b166
b165:
  %v2009 = add i64 %v711, 0
  %v2010 = and i64 %v2009, %v196
  %v2011 = mul i64 %v2010, %v7
  %v2012 = add i64 %v2011, %v2005
  %v2013 = mul i64 %v2012, 2
  %v2014 = getelementptr inbounds float, ptr %v108, i64 %v2013
  %v2015 = add i64 0, %v2007
  %v2016 = getelementptr inbounds float, ptr %v2014, i64 %v2015
  %v2017 = load float, ptr %v2016, align 4
  %v2018 = add i64 %v711, 0
  %v2019 = and i64 %v2018, %v172
  %v2020 = mul i64 %v2019, %v7
  %v2021 = add i64 %v2020, %v2005
  %v2022 = mul i64 %v2021, 16
  %v2023 = getelementptr inbounds float, ptr %v84, i64 %v2022
  %v2024 = add i64 %v711, 0
  %v2025 = and i64 %v2024, %v176
  %v2026 = mul i64 %v2025, %v7
  %v2027 = add i64 %v2026, %v2005
  %v2028 = mul i64 %v2027, 2
  %v2029 = getelementptr inbounds float, ptr %v88, i64 %v2028
  %v2030 = add i64 0, %v2007
  %v2031 = getelementptr inbounds float, ptr %v2029, i64 %v2030
  %v2032 = load float, ptr %v2031, align 4
  %v2033 = add i64 %v711, 0
  %v2034 = and i64 %v2033, %v168
  %v2035 = mul i64 %v2034, %v7
  %v2036 = add i64 %v2035, %v2005
  %v2037 = mul i64 %v2036, 16
  %v2038 = getelementptr inbounds float, ptr %v74, i64 %v2037
  %v2039 = add i64 %v711, 0
  %v2040 = and i64 %v2039, %v166
  %v2041 = mul i64 %v2040, %v7
  %v2042 = add i64 %v2041, %v2005
  %v2043 = mul i64 %v2042, 16
  %v2044 = getelementptr inbounds float, ptr %v72, i64 %v2043
  %v2045 = add i64 %v711, 0
  %v2046 = and i64 %v2045, %v200
  %v2047 = mul i64 %v2046, %v7
  %v2048 = add i64 %v2047, %v2005
  %v2049 = mul i64 %v2048, 16
  %v2050 = getelementptr inbounds float, ptr %v112, i64 %v2049
  %v2051 = add i64 %v711, 0
  %v2052 = and i64 %v2051, %v170
  %v2053 = mul i64 %v2052, %v7
  %v2054 = add i64 %v2053, %v2005
  %v2055 = mul i64 %v2054, 2
  %v2056 = getelementptr inbounds float, ptr %v76, i64 %v2055
  %v2057 = add i64 0, %v2007
  %v2058 = getelementptr inbounds float, ptr %v2056, i64 %v2057
  %v2059 = load float, ptr %v2058, align 4
  %v2060 = add i64 %v711, 0
  %v2061 = and i64 %v2060, %v208
  %v2062 = mul i64 %v2061, %v7
  %v2063 = add i64 %v2062, %v2005
  %v2064 = mul i64 %v2063, 16
  %v2065 = getelementptr inbounds float, ptr %v120, i64 %v2064
  %v2066 = add i64 %v711, 0
  %v2067 = and i64 %v2066, %v174
  %v2068 = mul i64 %v2067, %v7
  %v2069 = add i64 %v2068, %v2005
  %v2070 = mul i64 %v2069, 2
  %v2071 = getelementptr inbounds float, ptr %v86, i64 %v2070
  %v2072 = add i64 0, %v2007
  %v2073 = getelementptr inbounds float, ptr %v2071, i64 %v2072
  %v2074 = load float, ptr %v2073, align 4
  %v2075 = add i64 %v711, 0
  %v2076 = and i64 %v2075, %v180
  %v2077 = mul i64 %v2076, %v7
  %v2078 = add i64 %v2077, %v2005
  %v2079 = mul i64 %v2078, 2
  %v2080 = getelementptr inbounds float, ptr %v92, i64 %v2079
  %v2081 = add i64 0, %v2007
  %v2082 = getelementptr inbounds float, ptr %v2080, i64 %v2081
  %v2083 = load float, ptr %v2082, align 4
  %v2084 = add i64 %v711, 0
  %v2085 = and i64 %v2084, %v194
  %v2086 = mul i64 %v2085, %v7
  %v2087 = add i64 %v2086, %v2005
  %v2088 = mul i64 %v2087, 2
  %v2089 = getelementptr inbounds float, ptr %v106, i64 %v2088
  %v2090 = add i64 0, %v2007
  %v2091 = getelementptr inbounds float, ptr %v2089, i64 %v2090
  %v2092 = load float, ptr %v2091, align 4
  %v2093 = mul i64 %v2005, 2
  %v2094 = getelementptr inbounds float, ptr %v126, i64 %v2093
  %v2095 = add i64 0, %v2007
  %v2096 = getelementptr inbounds float, ptr %v2094, i64 %v2095
  %v2097 = load float, ptr %v2096, align 4
  %v2098 = mul i64 %v2005, 2
  %v2099 = getelementptr inbounds float, ptr %v124, i64 %v2098
  %v2100 = add i64 0, %v2007
  %v2101 = getelementptr inbounds float, ptr %v2099, i64 %v2100
  %v2102 = load float, ptr %v2101, align 4
  %v2103 = add i64 %v711, 0
  %v2104 = and i64 %v2103, %v212
  %v2105 = mul i64 %v2104, %v7
  %v2106 = add i64 %v2105, %v2005
  %v2107 = mul i64 %v2106, 16
  %v2108 = getelementptr inbounds float, ptr %v130, i64 %v2107
  %v2109 = mul i64 %v2007, 8
  %v2110 = add i64 0, %v2109
  %v2111 = add i64 %v2110, 0
  %v2112 = getelementptr inbounds float, ptr %v26, i64 %v2111
  %v2113 = load <8 x float>, ptr %v2112, align 4
  %v2114 = mul i64 %v2007, 8
  %v2115 = add i64 0, %v2114
  %v2116 = add i64 %v2115, 0
  %v2117 = getelementptr inbounds float, ptr %v2023, i64 %v2116
  %v2118 = load <8 x float>, ptr %v2117, align 4
  %v2119 = insertelement <8 x float> poison, float %v2032, i64 0
  %v2120 = shufflevector <8 x float> %v2119, <8 x float> poison, <8 x i32> zeroinitializer
  %v2121 = fmul <8 x float> %v2118, %v2120
  %v2122 = fmul <8 x float> %v2113, %v2121
  %v2123 = mul i64 %v2007, 8
  %v2124 = add i64 0, %v2123
  %v2125 = add i64 %v2124, 0
  %v2126 = getelementptr inbounds float, ptr %v28, i64 %v2125
  %v2127 = load <8 x float>, ptr %v2126, align 4
  %v2128 = fadd <8 x float> %v2122, %v2127
  %v2129 = mul i64 %v2007, 8
  %v2130 = add i64 0, %v2129
  %v2131 = add i64 %v2130, 0
  %v2132 = getelementptr inbounds float, ptr %v2038, i64 %v2131
  %v2133 = load <8 x float>, ptr %v2132, align 4
  %v2134 = mul i64 %v2007, 8
  %v2135 = add i64 0, %v2134
  %v2136 = add i64 %v2135, 0
  %v2137 = getelementptr inbounds float, ptr %v2044, i64 %v2136
  %v2138 = load <8 x float>, ptr %v2137, align 4
  %v2139 = fsub <8 x float> %v2133, %v2138
  %v2140 = fsub <8 x float> %v2128, %v2139
  %v2141 = fmul <8 x float> %v2140, %v2113
  %v2142 = insertelement <8 x float> poison, float %v2017, i64 0
  %v2143 = shufflevector <8 x float> %v2142, <8 x float> poison, <8 x i32> zeroinitializer
  %v2144 = fmul <8 x float> %v2143, %v2141
  %v2145 = mul i64 %v2007, 8
  %v2146 = add i64 0, %v2145
  %v2147 = add i64 %v2146, 0
  %v2148 = getelementptr inbounds float, ptr %v2050, i64 %v2147
  %v2149 = load <8 x float>, ptr %v2148, align 4
  %v2150 = fneg <8 x float> %v2149
  %v2151 = insertelement <8 x float> poison, float %v2059, i64 0
  %v2152 = shufflevector <8 x float> %v2151, <8 x float> poison, <8 x i32> zeroinitializer
  %v2153 = fmul <8 x float> %v2150, %v2152
  %v2154 = mul i64 %v2007, 8
  %v2155 = add i64 0, %v2154
  %v2156 = add i64 %v2155, 0
  %v2157 = getelementptr inbounds float, ptr %v2065, i64 %v2156
  %v2158 = load <8 x float>, ptr %v2157, align 4
  %v2159 = fadd <8 x float> %v2153, %v2158
  %v2160 = insertelement <8 x float> poison, float %v2074, i64 0
  %v2161 = shufflevector <8 x float> %v2160, <8 x float> poison, <8 x i32> zeroinitializer
  %v2162 = fdiv <8 x float> %v2159, %v2161
  %v2163 = insertelement <8 x float> poison, float %v2083, i64 0
  %v2164 = shufflevector <8 x float> %v2163, <8 x float> poison, <8 x i32> zeroinitializer
  %v2165 = fmul <8 x float> %v2162, %v2164
  %v2166 = fsub <8 x float> %v2144, %v2165
  %v2167 = fmul <8 x float> %v2143, %v2121
  %v2168 = fadd <8 x float> %v2167, %v2162
  %v2169 = insertelement <8 x float> poison, float %v2092, i64 0
  %v2170 = shufflevector <8 x float> %v2169, <8 x float> poison, <8 x i32> zeroinitializer
  %v2171 = fadd <8 x float> %v2168, %v2170
  %v2172 = fmul <8 x float> %v2171, %v2113
  %v2173 = fmul <8 x float> %v2172, %v2113
  %v2174 = fadd <8 x float> %v2166, %v2173
  %v2175 = fmul <8 x float> %v2174, %v2120
  %v2176 = insertelement <8 x float> poison, float %v2097, i64 0
  %v2177 = shufflevector <8 x float> %v2176, <8 x float> poison, <8 x i32> zeroinitializer
  %v2178 = fmul <8 x float> %v2177, %v2118
  %v2179 = fadd <8 x float> %v2175, %v2178
  %v2180 = fadd <8 x float> %v2179, %v2178
  %v2181 = insertelement <8 x float> poison, float %v2102, i64 0
  %v2182 = shufflevector <8 x float> %v2181, <8 x float> poison, <8 x i32> zeroinitializer
  %v2183 = fadd <8 x float> %v2180, %v2182
  %v2184 = mul i64 %v2007, 8
  %v2185 = add i64 0, %v2184
  %v2186 = add i64 %v2185, 0
  %v2187 = getelementptr inbounds float, ptr %v2108, i64 %v2186
  store <8 x float> %v2183, ptr %v2187, align 4
  %v2188 = add nsw i64 %v2007, 1
  br label %b164
b166:
  %v2189 = add nsw i64 %v2005, 1
  br label %b161
b163:
  %v2190 = add i64 %v7, 0
  %v2191 = sdiv i64 %v2190, 1
  %v2192 = add i64 %v2, 1
  %v2193 = mul i64 %v2191, %v2
  %v2194 = sdiv i64 %v2193, %v3
  %v2195 = mul i64 %v2194, 1
  %v2196 = icmp slt i64 %v2195, %v7
  %v2197 = select i1 %v2196, i64 %v2195, i64 %v7
  %v2198 = mul i64 %v2191, %v2192
  %v2199 = sdiv i64 %v2198, %v3
  %v2200 = mul i64 %v2199, 1
  %v2201 = icmp slt i64 %v2200, %v7
  %v2202 = select i1 %v2201, i64 %v2200, i64 %v7
  br label %b167
b167:
  %v2203 = phi i64 [ %v2197, %b163 ], [ %v2235, %b172 ]
  %v2204 = icmp slt i64 %v2203, %v2202
  br i1 %v2204, label %b168, label %b169
b168:
  %v2205 = add i64 %v711, 0
  %v2206 = and i64 %v2205, %v200
  %v2207 = mul i64 %v2206, %v7
  %v2208 = add i64 %v2207, %v2203
  %v2209 = mul i64 %v2208, 16
  %v2210 = getelementptr inbounds float, ptr %v112, i64 %v2209
  %v2211 = add i64 %v711, 0
  %v2212 = and i64 %v2211, %v212
  %v2213 = mul i64 %v2212, %v7
  %v2214 = add i64 %v2213, %v2203
  %v2215 = mul i64 %v2214, 16
  %v2216 = getelementptr inbounds float, ptr %v130, i64 %v2215
  %v2217 = add i64 %v711, 0
  %v2218 = and i64 %v2217, 1
  %v2219 = mul i64 %v2218, %v7
  %v2220 = add i64 %v2219, %v2203
  %v2221 = mul i64 %v2220, 16
  %v2222 = getelementptr inbounds float, ptr %v42, i64 %v2221
  br label %b170
b170:
  %v2223 = phi i64 [ 0, %b168 ], [ %v2234, %b171 ]
  %v2224 = icmp slt i64 %v2223, 16
  br i1 %v2224, label %b171, label %b172
b171:
  %v2225 = add i64 0, %v2223
  %v2226 = getelementptr inbounds float, ptr %v2210, i64 %v2225
  %v2227 = load <8 x float>, ptr %v2226, align 4
  %v2228 = add i64 0, %v2223
  %v2229 = getelementptr inbounds float, ptr %v2216, i64 %v2228
  %v2230 = load <8 x float>, ptr %v2229, align 4
  %v2231 = fadd <8 x float> %v2227, %v2230
  %v2232 = add i64 0, %v2223
  %v2233 = getelementptr inbounds float, ptr %v2222, i64 %v2232
  store <8 x float> %v2231, ptr %v2233, align 4
  %v2234 = add nsw i64 %v2223, 8
  br label %b170
b172:
  %v2235 = add nsw i64 %v2203, 1
  br label %b167
b169:
  %v2236 = add i64 %v7, 0
  %v2237 = sdiv i64 %v2236, 1
  %v2238 = add i64 %v2, 1
  %v2239 = mul i64 %v2237, %v2
  %v2240 = sdiv i64 %v2239, %v3
  %v2241 = mul i64 %v2240, 1
  %v2242 = icmp slt i64 %v2241, %v7
  %v2243 = select i1 %v2242, i64 %v2241, i64 %v7
  %v2244 = mul i64 %v2237, %v2238
  %v2245 = sdiv i64 %v2244, %v3
  %v2246 = mul i64 %v2245, 1
  %v2247 = icmp slt i64 %v2246, %v7
  %v2248 = select i1 %v2247, i64 %v2246, i64 %v7
  br label %b173
b173:
  %v2249 = phi i64 [ %v2243, %b169 ], [ %v2308, %b178 ]
  %v2250 = icmp slt i64 %v2249, %v2248
  br i1 %v2250, label %b174, label %b175
b174:
  br label %b176
b176:
  %v2251 = phi i64 [ 0, %b174 ], [ %v2307, %b181 ]
  %v2252 = icmp slt i64 %v2251, 2
  br i1 %v2252, label %b177, label %b178
b177:
  br label %b179
b179:
  %v2253 = phi i64 [ 0, %b177 ], [ %v2306, %b180 ]
  %v2254 = icmp slt i64 %v2253, 8
  br i1 %v2254, label %b180, label %b181
b180:
  %v2255 = add i64 %v711, 0
  %v2256 = and i64 %v2255, %v206
  %v2257 = mul i64 %v2256, %v7
  %v2258 = add i64 %v2257, %v2249
  %v2259 = mul i64 %v2258, 128
  %v2260 = getelementptr inbounds float, ptr %v118, i64 %v2259
  %v2261 = add i64 %v711, 0
  %v2262 = and i64 %v2261, %v212
  %v2263 = mul i64 %v2262, %v7
  %v2264 = add i64 %v2263, %v2249
  %v2265 = mul i64 %v2264, 16
  %v2266 = getelementptr inbounds float, ptr %v130, i64 %v2265
  %v2267 = add i64 %v711, 0
  %v2268 = and i64 %v2267, %v166
  %v2269 = mul i64 %v2268, %v7
  %v2270 = add i64 %v2269, %v2249
  %v2271 = mul i64 %v2270, 16
  %v2272 = getelementptr inbounds float, ptr %v72, i64 %v2271
  %v2273 = mul i64 %v2251, 8
  %v2274 = add i64 0, %v2273
  %v2275 = add i64 %v2274, %v2253
  %v2276 = getelementptr inbounds float, ptr %v2272, i64 %v2275
  %v2277 = load float, ptr %v2276, align 4
  %v2278 = add i64 %v711, 0
  %v2279 = and i64 %v2278, 1
  %v2280 = mul i64 %v2279, %v7
  %v2281 = add i64 %v2280, %v2249
  %v2282 = mul i64 %v2281, 128
  %v2283 = getelementptr inbounds float, ptr %v40, i64 %v2282
  %v2284 = mul i64 %v2251, 64
  %v2285 = add i64 0, %v2284
  %v2286 = mul i64 %v2253, 8
  %v2287 = add i64 %v2285, %v2286
  %v2288 = add i64 %v2287, 0
  %v2289 = getelementptr inbounds float, ptr %v2260, i64 %v2288
  %v2290 = load <8 x float>, ptr %v2289, align 4
  %v2291 = mul i64 %v2251, 8
  %v2292 = add i64 0, %v2291
  %v2293 = add i64 %v2292, 0
  %v2294 = getelementptr inbounds float, ptr %v2266, i64 %v2293
  %v2295 = load <8 x float>, ptr %v2294, align 4
  %v2296 = insertelement <8 x float> poison, float %v2277, i64 0
  %v2297 = shufflevector <8 x float> %v2296, <8 x float> poison, <8 x i32> zeroinitializer
  %v2298 = fmul <8 x float> %v2295, %v2297
  %v2299 = fadd <8 x float> %v2290, %v2298
  %v2300 = mul i64 %v2251, 64
  %v2301 = add i64 0, %v2300
  %v2302 = mul i64 %v2253, 8
  %v2303 = add i64 %v2301, %v2302
  %v2304 = add i64 %v2303, 0
  %v2305 = getelementptr inbounds float, ptr %v2283, i64 %v2304
  store <8 x float> %v2299, ptr %v2305, align 4
  %v2306 = add nsw i64 %v2253, 1
  br label %b179
b181:
  %v2307 = add nsw i64 %v2251, 1
  br label %b176
b178:
  %v2308 = add nsw i64 %v2249, 1
  br label %b173
b175:
  %v2309 = add nsw i64 %v708, 1
  br label %b74
b76:
  %v2310 = icmp sgt i64 %v3, 1
  br i1 %v2310, label %b182, label %b183
b182:
  %v2311 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2312 = atomicrmw add ptr %v2311, i64 1 acq_rel
  %v2313 = load i64, ptr %v221, align 8
  %v2314 = add i64 %v2313, 1
  store i64 %v2314, ptr %v221, align 8
  %v2315 = mul i64 %v3, %v2314
  br label %b184
b184:
  %v2316 = load atomic i64, ptr %v2311 acquire, align 8
  %v2317 = icmp slt i64 %v2316, %v2315
  br i1 %v2317, label %b185, label %b186
b185:
  %v2318 = call i32 @sched_yield()
  br label %b184
b186:
  br label %b183
b183:
  %v2319 = getelementptr inbounds float, ptr %v223, i64 128
  %v2320 = getelementptr inbounds i64, ptr %v1, i64 4
  %v2321 = load i64, ptr %v2320, align 8
  %v2322 = icmp eq i64 %v2321, 0
  br i1 %v2322, label %b187, label %b188
b187:
  %v2323 = add i64 1, 0
  %v2324 = sdiv i64 %v2323, 1
  %v2325 = add i64 %v2, 1
  %v2326 = mul i64 %v2324, %v2
  %v2327 = sdiv i64 %v2326, %v3
  %v2328 = mul i64 %v2327, 1
  %v2329 = icmp slt i64 %v2328, 1
  %v2330 = select i1 %v2329, i64 %v2328, i64 1
  %v2331 = mul i64 %v2324, %v2325
  %v2332 = sdiv i64 %v2331, %v3
  %v2333 = mul i64 %v2332, 1
  %v2334 = icmp slt i64 %v2333, 1
  %v2335 = select i1 %v2334, i64 %v2333, i64 1
  %v2336 = icmp slt i64 %v2335, 1
  %v2337 = select i1 %v2336, i64 %v2335, i64 1
  br label %b189
b189:
  %v2338 = phi i64 [ %v2330, %b187 ], [ %v2372, %b190 ]
  %v2339 = icmp slt i64 %v2338, %v2337
  br i1 %v2339, label %b190, label %b191
b190:
  %v2340 = mul i64 %v2338, 272
  %v2341 = mul i64 %v2338, 8
  %v2342 = add i64 %v2340, 0
  %v2343 = add i64 %v2341, 0
  %v2344 = getelementptr inbounds float, ptr %v2319, i64 %v2342
  %v2345 = sub i64 8, %v2343
  %v2346 = icmp slt i64 %v2345, 0
  %v2347 = select i1 %v2346, i64 0, i64 %v2345
  %v2348 = mul i64 %v2343, 1
  %v2349 = add i64 0, %v2348
  %v2350 = getelementptr inbounds float, ptr %v22, i64 %v2349
  call void @pack_rows(ptr %v2350, i64 1, i64 8, i64 2, i64 %v2347, ptr %v2344, i64 8)
  %v2351 = add i64 %v2340, 16
  %v2352 = add i64 %v2351, 0
  %v2353 = add i64 %v2341, 0
  %v2354 = getelementptr inbounds float, ptr %v2319, i64 %v2352
  %v2355 = sub i64 8, %v2353
  %v2356 = icmp slt i64 %v2355, 0
  %v2357 = select i1 %v2356, i64 0, i64 %v2355
  %v2358 = mul i64 %v2353, 1
  %v2359 = add i64 0, %v2358
  %v2360 = getelementptr inbounds float, ptr %v20, i64 %v2359
  call void @pack_rows(ptr %v2360, i64 1, i64 8, i64 16, i64 %v2357, ptr %v2354, i64 8)
  %v2361 = add i64 %v2351, 128
  %v2362 = add i64 %v2361, 0
  %v2363 = add i64 %v2341, 0
  %v2364 = getelementptr inbounds float, ptr %v2319, i64 %v2362
  %v2365 = sub i64 8, %v2363
  %v2366 = icmp slt i64 %v2365, 0
  %v2367 = select i1 %v2366, i64 0, i64 %v2365
  %v2368 = mul i64 %v2363, 1
  %v2369 = add i64 0, %v2368
  %v2370 = getelementptr inbounds float, ptr %v18, i64 %v2369
  call void @pack_rows(ptr %v2370, i64 1, i64 8, i64 16, i64 %v2367, ptr %v2364, i64 8)
  %v2371 = add i64 %v2361, 128
  %v2372 = add nsw i64 %v2338, 1
  br label %b189
b191:
  br label %b188
b188:
  %v2373 = icmp sgt i64 %v3, 1
  br i1 %v2373, label %b192, label %b193
b192:
  %v2374 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2375 = atomicrmw add ptr %v2374, i64 1 acq_rel
  %v2376 = load i64, ptr %v221, align 8
  %v2377 = add i64 %v2376, 1
  store i64 %v2377, ptr %v221, align 8
  %v2378 = mul i64 %v3, %v2377
  br label %b194
b194:
  %v2379 = load atomic i64, ptr %v2374 acquire, align 8
  %v2380 = icmp slt i64 %v2379, %v2378
  br i1 %v2380, label %b195, label %b196
b195:
  %v2381 = call i32 @sched_yield()
  br label %b194
b196:
  br label %b193
b193:
  %v2382 = add i64 %v8, 0
  %v2383 = sdiv i64 %v2382, 1
  %v2384 = add i64 %v2, 1
  %v2385 = mul i64 %v2383, %v2
  %v2386 = sdiv i64 %v2385, %v3
  %v2387 = mul i64 %v2386, 1
  %v2388 = icmp slt i64 %v2387, %v8
  %v2389 = select i1 %v2388, i64 %v2387, i64 %v8
  %v2390 = mul i64 %v2383, %v2384
  %v2391 = sdiv i64 %v2390, %v3
  %v2392 = mul i64 %v2391, 1
  %v2393 = icmp slt i64 %v2392, %v8
  %v2394 = select i1 %v2393, i64 %v2392, i64 %v8
  br label %b197
b197:
  %v2395 = phi i64 [ %v2389, %b193 ], [ %v2436, %b202 ]
  %v2396 = icmp slt i64 %v2395, %v2394
  br i1 %v2396, label %b198, label %b199
b198:
  br label %b200
b200:
  %v2397 = phi i64 [ 0, %b198 ], [ %v2435, %b205 ]
  %v2398 = icmp slt i64 %v2397, 2
  br i1 %v2398, label %b201, label %b202
b201:
  br label %b203
b203:
  %v2399 = phi i64 [ 0, %b201 ], [ %v2419, %b204 ]
  %v2400 = phi <8 x float> [ splat (float 0x0000000000000000), %b201 ], [ %v2418, %b204 ]
  %v2401 = icmp slt i64 %v2399, 8
  br i1 %v2401, label %b204, label %b205
b204:
  %v2402 = mul i64 %v2395, 16
  %v2403 = getelementptr inbounds float, ptr %v112, i64 %v2402
  %v2404 = mul i64 %v2395, 16
  %v2405 = getelementptr inbounds float, ptr %v94, i64 %v2404
  %v2406 = mul i64 %v2397, 8
  %v2407 = add i64 0, %v2406
  %v2408 = add i64 %v2407, %v2399
  %v2409 = getelementptr inbounds float, ptr %v2403, i64 %v2408
  %v2410 = load <8 x float>, ptr %v2409, align 4
  %v2411 = fneg <8 x float> %v2410
  %v2412 = mul i64 %v2397, 8
  %v2413 = add i64 0, %v2412
  %v2414 = add i64 %v2413, %v2399
  %v2415 = getelementptr inbounds float, ptr %v2405, i64 %v2414
  %v2416 = load <8 x float>, ptr %v2415, align 4
  %v2417 = fmul <8 x float> %v2411, %v2416
  %v2418 = fadd <8 x float> %v2400, %v2417
  %v2419 = add nsw i64 %v2399, 8
  br label %b203
b205:
  %v2420 = shufflevector <8 x float> %v2400, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2421 = shufflevector <8 x float> %v2400, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2422 = fadd <4 x float> %v2420, %v2421
  %v2423 = shufflevector <4 x float> %v2422, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2424 = shufflevector <4 x float> %v2422, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2425 = fadd <2 x float> %v2423, %v2424
  %v2426 = extractelement <2 x float> %v2425, i64 0
  %v2427 = extractelement <2 x float> %v2425, i64 1
  %v2428 = fadd float %v2426, %v2427
  %v2429 = fadd float %v2428, 0x0000000000000000
  %v2430 = mul i64 %v2395, 2
  %v2431 = getelementptr inbounds float, ptr %v110, i64 %v2430
  %v2432 = add i64 0, %v2397
  %v2433 = add i64 %v2432, 0
  %v2434 = getelementptr inbounds float, ptr %v2431, i64 %v2433
  store float %v2429, ptr %v2434, align 4
  %v2435 = add nsw i64 %v2397, 1
  br label %b200
b202:
  %v2436 = add nsw i64 %v2395, 1
  br label %b197
b199:
  %v2437 = add i64 %v8, 0
  %v2438 = sdiv i64 %v2437, 1
  %v2439 = add i64 %v2, 1
  %v2440 = mul i64 %v2438, %v2
  %v2441 = sdiv i64 %v2440, %v3
  %v2442 = mul i64 %v2441, 1
  %v2443 = icmp slt i64 %v2442, %v8
  %v2444 = select i1 %v2443, i64 %v2442, i64 %v8
  %v2445 = mul i64 %v2438, %v2439
  %v2446 = sdiv i64 %v2445, %v3
  %v2447 = mul i64 %v2446, 1
  %v2448 = icmp slt i64 %v2447, %v8
  %v2449 = select i1 %v2448, i64 %v2447, i64 %v8
  br label %b206
b206:
  %v2450 = phi i64 [ %v2444, %b199 ], [ %v2497, %b211 ]
  %v2451 = icmp slt i64 %v2450, %v2449
  br i1 %v2451, label %b207, label %b208
b207:
  br label %b209
b209:
  %v2452 = phi i64 [ 0, %b207 ], [ %v2496, %b214 ]
  %v2453 = icmp slt i64 %v2452, 2
  br i1 %v2453, label %b210, label %b211
b210:
  br label %b212
b212:
  %v2454 = phi i64 [ 0, %b210 ], [ %v2495, %b217 ]
  %v2455 = icmp slt i64 %v2454, 8
  br i1 %v2455, label %b213, label %b214
b213:
  br label %b215
b215:
  %v2456 = phi i64 [ 0, %b213 ], [ %v2478, %b216 ]
  %v2457 = phi <8 x float> [ splat (float 0x0000000000000000), %b213 ], [ %v2477, %b216 ]
  %v2458 = icmp slt i64 %v2456, 8
  br i1 %v2458, label %b216, label %b217
b216:
  %v2459 = mul i64 %v2450, 128
  %v2460 = getelementptr inbounds float, ptr %v118, i64 %v2459
  %v2461 = mul i64 %v2450, 16
  %v2462 = getelementptr inbounds float, ptr %v94, i64 %v2461
  %v2463 = mul i64 %v2452, 64
  %v2464 = add i64 0, %v2463
  %v2465 = mul i64 %v2454, 8
  %v2466 = add i64 %v2464, %v2465
  %v2467 = add i64 %v2466, %v2456
  %v2468 = getelementptr inbounds float, ptr %v2460, i64 %v2467
  %v2469 = load <8 x float>, ptr %v2468, align 4
  %v2470 = mul i64 %v2452, 8
  %v2471 = add i64 0, %v2470
  %v2472 = add i64 %v2471, %v2456
  %v2473 = getelementptr inbounds float, ptr %v2462, i64 %v2472
  %v2474 = load <8 x float>, ptr %v2473, align 4
  %v2475 = fmul <8 x float> %v2469, %v2474
  %v2476 = fneg <8 x float> %v2475
  %v2477 = fadd <8 x float> %v2457, %v2476
  %v2478 = add nsw i64 %v2456, 8
  br label %b215
b217:
  %v2479 = shufflevector <8 x float> %v2457, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2480 = shufflevector <8 x float> %v2457, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2481 = fadd <4 x float> %v2479, %v2480
  %v2482 = shufflevector <4 x float> %v2481, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2483 = shufflevector <4 x float> %v2481, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2484 = fadd <2 x float> %v2482, %v2483
  %v2485 = extractelement <2 x float> %v2484, i64 0
  %v2486 = extractelement <2 x float> %v2484, i64 1
  %v2487 = fadd float %v2485, %v2486
  %v2488 = fadd float %v2487, 0x0000000000000000
  %v2489 = mul i64 %v2450, 16
  %v2490 = getelementptr inbounds float, ptr %v132, i64 %v2489
  %v2491 = mul i64 %v2452, 8
  %v2492 = add i64 0, %v2491
  %v2493 = add i64 %v2492, %v2454
  %v2494 = getelementptr inbounds float, ptr %v2490, i64 %v2493
  store float %v2488, ptr %v2494, align 4
  %v2495 = add nsw i64 %v2454, 1
  br label %b212
b214:
  %v2496 = add nsw i64 %v2452, 1
  br label %b209
b211:
  %v2497 = add nsw i64 %v2450, 1
  br label %b206
b208:
  %v2498 = add i64 %v8, 0
  %v2499 = sdiv i64 %v2498, 1
  %v2500 = add i64 %v2, 1
  %v2501 = mul i64 %v2499, %v2
  %v2502 = sdiv i64 %v2501, %v3
  %v2503 = mul i64 %v2502, 1
  %v2504 = icmp slt i64 %v2503, %v8
  %v2505 = select i1 %v2504, i64 %v2503, i64 %v8
  %v2506 = mul i64 %v2499, %v2500
  %v2507 = sdiv i64 %v2506, %v3
  %v2508 = mul i64 %v2507, 1
  %v2509 = icmp slt i64 %v2508, %v8
  %v2510 = select i1 %v2509, i64 %v2508, i64 %v8
  br label %b218
b218:
  %v2511 = phi i64 [ %v2505, %b208 ], [ %v2559, %b223 ]
  %v2512 = icmp slt i64 %v2511, %v2510
  br i1 %v2512, label %b219, label %b220
b219:
  br label %b221
b221:
  %v2513 = phi i64 [ 0, %b219 ], [ %v2558, %b226 ]
  %v2514 = icmp slt i64 %v2513, 2
  br i1 %v2514, label %b222, label %b223
b222:
  br label %b224
b224:
  %v2515 = phi i64 [ 0, %b222 ], [ %v2557, %b229 ]
  %v2516 = icmp slt i64 %v2515, 8
  br i1 %v2516, label %b225, label %b226
b225:
  br label %b227
b227:
  %v2517 = phi i64 [ 0, %b225 ], [ %v2538, %b228 ]
  %v2518 = phi <8 x float> [ splat (float 0x0000000000000000), %b225 ], [ %v2537, %b228 ]
  %v2519 = icmp slt i64 %v2517, 8
  br i1 %v2519, label %b228, label %b229
b228:
  %v2520 = mul i64 %v2511, 16
  %v2521 = getelementptr inbounds float, ptr %v130, i64 %v2520
  %v2522 = mul i64 %v2511, 128
  %v2523 = getelementptr inbounds float, ptr %v36, i64 %v2522
  %v2524 = mul i64 %v2513, 8
  %v2525 = add i64 0, %v2524
  %v2526 = add i64 %v2525, %v2517
  %v2527 = getelementptr inbounds float, ptr %v2521, i64 %v2526
  %v2528 = load <8 x float>, ptr %v2527, align 4
  %v2529 = mul i64 %v2513, 64
  %v2530 = add i64 0, %v2529
  %v2531 = mul i64 %v2515, 8
  %v2532 = add i64 %v2530, %v2531
  %v2533 = add i64 %v2532, %v2517
  %v2534 = getelementptr inbounds float, ptr %v2523, i64 %v2533
  %v2535 = load <8 x float>, ptr %v2534, align 4
  %v2536 = fmul <8 x float> %v2528, %v2535
  %v2537 = fadd <8 x float> %v2518, %v2536
  %v2538 = add nsw i64 %v2517, 8
  br label %b227
b229:
  %v2539 = shufflevector <8 x float> %v2518, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2540 = shufflevector <8 x float> %v2518, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2541 = fadd <4 x float> %v2539, %v2540
  %v2542 = shufflevector <4 x float> %v2541, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2543 = shufflevector <4 x float> %v2541, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2544 = fadd <2 x float> %v2542, %v2543
  %v2545 = extractelement <2 x float> %v2544, i64 0
  %v2546 = extractelement <2 x float> %v2544, i64 1
  %v2547 = fadd float %v2545, %v2546
  %v2548 = fadd float %v2547, 0x0000000000000000
  %v2549 = mul i64 %v2511, 16
  %v2550 = getelementptr inbounds float, ptr %v134, i64 %v2549
  %v2551 = mul i64 %v2513, 8
  %v2552 = add i64 0, %v2551
  %v2553 = mul i64 0, 8
  %v2554 = add i64 %v2552, %v2553
  %v2555 = add i64 %v2554, %v2515
  %v2556 = getelementptr inbounds float, ptr %v2550, i64 %v2555
  store float %v2548, ptr %v2556, align 4
  %v2557 = add nsw i64 %v2515, 1
  br label %b224
b226:
  %v2558 = add nsw i64 %v2513, 1
  br label %b221
b223:
  %v2559 = add nsw i64 %v2511, 1
  br label %b218
b220:
  %v2560 = add i64 %v8, 0
  %v2561 = sdiv i64 %v2560, 1
  %v2562 = add i64 %v2, 1
  %v2563 = mul i64 %v2561, %v2
  %v2564 = sdiv i64 %v2563, %v3
  %v2565 = mul i64 %v2564, 1
  %v2566 = icmp slt i64 %v2565, %v8
  %v2567 = select i1 %v2566, i64 %v2565, i64 %v8
  %v2568 = mul i64 %v2561, %v2562
  %v2569 = sdiv i64 %v2568, %v3
  %v2570 = mul i64 %v2569, 1
  %v2571 = icmp slt i64 %v2570, %v8
  %v2572 = select i1 %v2571, i64 %v2570, i64 %v8
  br label %b230
b230:
  %v2573 = phi i64 [ %v2567, %b220 ], [ %v2613, %b235 ]
  %v2574 = icmp slt i64 %v2573, %v2572
  br i1 %v2574, label %b231, label %b232
b231:
  br label %b233
b233:
  %v2575 = phi i64 [ 0, %b231 ], [ %v2612, %b238 ]
  %v2576 = icmp slt i64 %v2575, 2
  br i1 %v2576, label %b234, label %b235
b234:
  br label %b236
b236:
  %v2577 = phi i64 [ 0, %b234 ], [ %v2596, %b237 ]
  %v2578 = phi <8 x float> [ splat (float 0x0000000000000000), %b234 ], [ %v2595, %b237 ]
  %v2579 = icmp slt i64 %v2577, 8
  br i1 %v2579, label %b237, label %b238
b237:
  %v2580 = mul i64 %v2573, 16
  %v2581 = getelementptr inbounds float, ptr %v132, i64 %v2580
  %v2582 = mul i64 %v2573, 16
  %v2583 = getelementptr inbounds float, ptr %v72, i64 %v2582
  %v2584 = mul i64 %v2575, 8
  %v2585 = add i64 0, %v2584
  %v2586 = add i64 %v2585, %v2577
  %v2587 = getelementptr inbounds float, ptr %v2581, i64 %v2586
  %v2588 = load <8 x float>, ptr %v2587, align 4
  %v2589 = mul i64 %v2575, 8
  %v2590 = add i64 0, %v2589
  %v2591 = add i64 %v2590, %v2577
  %v2592 = getelementptr inbounds float, ptr %v2583, i64 %v2591
  %v2593 = load <8 x float>, ptr %v2592, align 4
  %v2594 = fmul <8 x float> %v2588, %v2593
  %v2595 = fadd <8 x float> %v2578, %v2594
  %v2596 = add nsw i64 %v2577, 8
  br label %b236
b238:
  %v2597 = shufflevector <8 x float> %v2578, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2598 = shufflevector <8 x float> %v2578, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2599 = fadd <4 x float> %v2597, %v2598
  %v2600 = shufflevector <4 x float> %v2599, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2601 = shufflevector <4 x float> %v2599, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2602 = fadd <2 x float> %v2600, %v2601
  %v2603 = extractelement <2 x float> %v2602, i64 0
  %v2604 = extractelement <2 x float> %v2602, i64 1
  %v2605 = fadd float %v2603, %v2604
  %v2606 = fadd float %v2605, 0x0000000000000000
  %v2607 = mul i64 %v2573, 2
  %v2608 = getelementptr inbounds float, ptr %v136, i64 %v2607
  %v2609 = add i64 0, %v2575
  %v2610 = add i64 %v2609, 0
  %v2611 = getelementptr inbounds float, ptr %v2608, i64 %v2610
  store float %v2606, ptr %v2611, align 4
  %v2612 = add nsw i64 %v2575, 1
  br label %b233
b235:
  %v2613 = add nsw i64 %v2573, 1
  br label %b230
b232:
  %v2614 = add i64 %v8, 0
  %v2615 = sdiv i64 %v2614, 1
  %v2616 = add i64 %v2, 1
  %v2617 = mul i64 %v2615, %v2
  %v2618 = sdiv i64 %v2617, %v3
  %v2619 = mul i64 %v2618, 1
  %v2620 = icmp slt i64 %v2619, %v8
  %v2621 = select i1 %v2620, i64 %v2619, i64 %v8
  %v2622 = mul i64 %v2615, %v2616
  %v2623 = sdiv i64 %v2622, %v3
  %v2624 = mul i64 %v2623, 1
  %v2625 = icmp slt i64 %v2624, %v8
  %v2626 = select i1 %v2625, i64 %v2624, i64 %v8
  br label %b239
b239:
  %v2627 = phi i64 [ %v2621, %b232 ], [ %v2653, %b244 ]
  %v2628 = icmp slt i64 %v2627, %v2626
  br i1 %v2628, label %b240, label %b241
b240:
  br label %b242
b242:
  %v2629 = phi i64 [ 0, %b240 ], [ %v2652, %b243 ]
  %v2630 = icmp slt i64 %v2629, 2
  br i1 %v2630, label %b243, label %b244
b243:
  %v2631 = mul i64 %v2627, 16
  %v2632 = getelementptr inbounds float, ptr %v132, i64 %v2631
  %v2633 = mul i64 %v2627, 2
  %v2634 = getelementptr inbounds float, ptr %v76, i64 %v2633
  %v2635 = add i64 0, %v2629
  %v2636 = getelementptr inbounds float, ptr %v2634, i64 %v2635
  %v2637 = load float, ptr %v2636, align 4
  %v2638 = mul i64 %v2627, 16
  %v2639 = getelementptr inbounds float, ptr %v130, i64 %v2638
  %v2640 = mul i64 %v2629, 8
  %v2641 = add i64 0, %v2640
  %v2642 = add i64 %v2641, 0
  %v2643 = getelementptr inbounds float, ptr %v2632, i64 %v2642
  %v2644 = load <8 x float>, ptr %v2643, align 4
  %v2645 = insertelement <8 x float> poison, float %v2637, i64 0
  %v2646 = shufflevector <8 x float> %v2645, <8 x float> poison, <8 x i32> zeroinitializer
  %v2647 = fmul <8 x float> %v2644, %v2646
  %v2648 = mul i64 %v2629, 8
  %v2649 = add i64 0, %v2648
  %v2650 = add i64 %v2649, 0
  %v2651 = getelementptr inbounds float, ptr %v2639, i64 %v2650
  store <8 x float> %v2647, ptr %v2651, align 4
  %v2652 = add nsw i64 %v2629, 1
  br label %b242
b244:
  %v2653 = add nsw i64 %v2627, 1
  br label %b239
b241:
  %v2654 = add i64 %v8, 0
  %v2655 = sdiv i64 %v2654, 1
  %v2656 = add i64 %v2, 1
  %v2657 = mul i64 %v2655, %v2
  %v2658 = sdiv i64 %v2657, %v3
  %v2659 = mul i64 %v2658, 1
  %v2660 = icmp slt i64 %v2659, %v8
  %v2661 = select i1 %v2660, i64 %v2659, i64 %v8
  %v2662 = mul i64 %v2655, %v2656
  %v2663 = sdiv i64 %v2662, %v3
  %v2664 = mul i64 %v2663, 1
  %v2665 = icmp slt i64 %v2664, %v8
  %v2666 = select i1 %v2665, i64 %v2664, i64 %v8
  br label %b245
b245:
  %v2667 = phi i64 [ %v2661, %b241 ], [ %v2756, %b250 ]
  %v2668 = icmp slt i64 %v2667, %v2666
  br i1 %v2668, label %b246, label %b247
b246:
  br label %b248
b248:
  %v2669 = phi i64 [ 0, %b246 ], [ %v2755, %b249 ]
  %v2670 = icmp slt i64 %v2669, 2
  br i1 %v2670, label %b249, label %b250
b249:
  %v2671 = mul i64 %v2667, 2
  %v2672 = getelementptr inbounds float, ptr %v108, i64 %v2671
  %v2673 = add i64 0, %v2669
  %v2674 = getelementptr inbounds float, ptr %v2672, i64 %v2673
  %v2675 = load float, ptr %v2674, align 4
  %v2676 = mul i64 %v2667, 16
  %v2677 = getelementptr inbounds float, ptr %v84, i64 %v2676
  %v2678 = mul i64 %v2667, 2
  %v2679 = getelementptr inbounds float, ptr %v88, i64 %v2678
  %v2680 = add i64 0, %v2669
  %v2681 = getelementptr inbounds float, ptr %v2679, i64 %v2680
  %v2682 = load float, ptr %v2681, align 4
  %v2683 = mul i64 %v2667, 16
  %v2684 = getelementptr inbounds float, ptr %v112, i64 %v2683
  %v2685 = mul i64 %v2667, 2
  %v2686 = getelementptr inbounds float, ptr %v76, i64 %v2685
  %v2687 = add i64 0, %v2669
  %v2688 = getelementptr inbounds float, ptr %v2686, i64 %v2687
  %v2689 = load float, ptr %v2688, align 4
  %v2690 = mul i64 %v2667, 16
  %v2691 = getelementptr inbounds float, ptr %v120, i64 %v2690
  %v2692 = mul i64 %v2667, 2
  %v2693 = getelementptr inbounds float, ptr %v86, i64 %v2692
  %v2694 = add i64 0, %v2669
  %v2695 = getelementptr inbounds float, ptr %v2693, i64 %v2694
  %v2696 = load float, ptr %v2695, align 4
  %v2697 = mul i64 %v2667, 2
  %v2698 = getelementptr inbounds float, ptr %v106, i64 %v2697
  %v2699 = add i64 0, %v2669
  %v2700 = getelementptr inbounds float, ptr %v2698, i64 %v2699
  %v2701 = load float, ptr %v2700, align 4
  %v2702 = mul i64 %v2667, 16
  %v2703 = getelementptr inbounds float, ptr %v134, i64 %v2702
  %v2704 = mul i64 %v2667, 16
  %v2705 = getelementptr inbounds float, ptr %v132, i64 %v2704
  %v2706 = mul i64 %v2669, 8
  %v2707 = add i64 0, %v2706
  %v2708 = add i64 %v2707, 0
  %v2709 = getelementptr inbounds float, ptr %v2677, i64 %v2708
  %v2710 = load <8 x float>, ptr %v2709, align 4
  %v2711 = insertelement <8 x float> poison, float %v2682, i64 0
  %v2712 = shufflevector <8 x float> %v2711, <8 x float> poison, <8 x i32> zeroinitializer
  %v2713 = fmul <8 x float> %v2710, %v2712
  %v2714 = insertelement <8 x float> poison, float %v2675, i64 0
  %v2715 = shufflevector <8 x float> %v2714, <8 x float> poison, <8 x i32> zeroinitializer
  %v2716 = fmul <8 x float> %v2715, %v2713
  %v2717 = mul i64 %v2669, 8
  %v2718 = add i64 0, %v2717
  %v2719 = add i64 %v2718, 0
  %v2720 = getelementptr inbounds float, ptr %v2684, i64 %v2719
  %v2721 = load <8 x float>, ptr %v2720, align 4
  %v2722 = fneg <8 x float> %v2721
  %v2723 = insertelement <8 x float> poison, float %v2689, i64 0
  %v2724 = shufflevector <8 x float> %v2723, <8 x float> poison, <8 x i32> zeroinitializer
  %v2725 = fmul <8 x float> %v2722, %v2724
  %v2726 = mul i64 %v2669, 8
  %v2727 = add i64 0, %v2726
  %v2728 = add i64 %v2727, 0
  %v2729 = getelementptr inbounds float, ptr %v2691, i64 %v2728
  %v2730 = load <8 x float>, ptr %v2729, align 4
  %v2731 = fadd <8 x float> %v2725, %v2730
  %v2732 = insertelement <8 x float> poison, float %v2696, i64 0
  %v2733 = shufflevector <8 x float> %v2732, <8 x float> poison, <8 x i32> zeroinitializer
  %v2734 = fdiv <8 x float> %v2731, %v2733
  %v2735 = fadd <8 x float> %v2716, %v2734
  %v2736 = insertelement <8 x float> poison, float %v2701, i64 0
  %v2737 = shufflevector <8 x float> %v2736, <8 x float> poison, <8 x i32> zeroinitializer
  %v2738 = fadd <8 x float> %v2735, %v2737
  %v2739 = mul i64 %v2669, 8
  %v2740 = add i64 0, %v2739
  %v2741 = add i64 %v2740, 0
  %v2742 = getelementptr inbounds float, ptr %v26, i64 %v2741
  %v2743 = load <8 x float>, ptr %v2742, align 4
  %v2744 = fmul <8 x float> %v2738, %v2743
  %v2745 = mul i64 %v2669, 8
  %v2746 = add i64 0, %v2745
  %v2747 = add i64 %v2746, 0
  %v2748 = getelementptr inbounds float, ptr %v2703, i64 %v2747
  %v2749 = load <8 x float>, ptr %v2748, align 4
  %v2750 = fadd <8 x float> %v2744, %v2749
  %v2751 = mul i64 %v2669, 8
  %v2752 = add i64 0, %v2751
  %v2753 = add i64 %v2752, 0
  %v2754 = getelementptr inbounds float, ptr %v2705, i64 %v2753
  store <8 x float> %v2750, ptr %v2754, align 4
  %v2755 = add nsw i64 %v2669, 1
  br label %b248
b250:
  %v2756 = add nsw i64 %v2667, 1
  br label %b245
b247:
  %v2757 = add i64 %v8, 0
  %v2758 = sdiv i64 %v2757, 1
  %v2759 = add i64 %v2, 1
  %v2760 = mul i64 %v2758, %v2
  %v2761 = sdiv i64 %v2760, %v3
  %v2762 = mul i64 %v2761, 1
  %v2763 = icmp slt i64 %v2762, %v8
  %v2764 = select i1 %v2763, i64 %v2762, i64 %v8
  %v2765 = mul i64 %v2758, %v2759
  %v2766 = sdiv i64 %v2765, %v3
  %v2767 = mul i64 %v2766, 1
  %v2768 = icmp slt i64 %v2767, %v8
  %v2769 = select i1 %v2768, i64 %v2767, i64 %v8
  br label %b251
b251:
  %v2770 = phi i64 [ %v2764, %b247 ], [ %v2840, %b252 ]
  %v2771 = icmp slt i64 %v2770, %v2769
  br i1 %v2771, label %b252, label %b253
b252:
  %v2772 = mul i64 %v2770, 2
  %v2773 = getelementptr inbounds float, ptr %v110, i64 %v2772
  %v2774 = mul i64 %v2770, 2
  %v2775 = getelementptr inbounds float, ptr %v136, i64 %v2774
  %v2776 = mul i64 %v2770, 50
  %v2777 = getelementptr inbounds float, ptr %v68, i64 %v2776
  %v2778 = mul i64 %v2770, 2
  %v2779 = getelementptr inbounds float, ptr %v138, i64 %v2778
  %v2780 = icmp ult i64 2, 8
  %v2781 = select i1 %v2780, i64 2, i64 8
  %v2782 = trunc i64 %v2781 to i32
  %v2783 = insertelement <8 x i32> poison, i32 %v2782, i64 0
  %v2784 = shufflevector <8 x i32> %v2783, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2785 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2784
  %v2786 = add i64 0, 0
  %v2787 = getelementptr inbounds float, ptr %v2773, i64 %v2786
  %v2788 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2787, <8 x i1> %v2785, <8 x float> zeroinitializer)
  %v2789 = add i64 0, 0
  %v2790 = getelementptr inbounds float, ptr %v2775, i64 %v2789
  %v2791 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2790, <8 x i1> %v2785, <8 x float> zeroinitializer)
  %v2792 = fadd <8 x float> %v2788, %v2791
  %v2793 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v2794 = shufflevector <8 x float> %v2793, <8 x float> poison, <8 x i32> zeroinitializer
  %v2795 = fdiv <8 x float> %v2792, %v2794
  %v2796 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2797 = shufflevector <8 x float> %v2796, <8 x float> poison, <8 x i32> zeroinitializer
  %v2798 = fmul <8 x float> %v2795, %v2797
  %v2799 = add i64 48, 0
  %v2800 = getelementptr inbounds float, ptr %v2777, i64 %v2799
  %v2801 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2800, <8 x i1> %v2785, <8 x float> zeroinitializer)
  %v2802 = add i64 0, 0
  %v2803 = getelementptr inbounds float, ptr %v24, i64 %v2802
  %v2804 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2803, <8 x i1> %v2785, <8 x float> zeroinitializer)
  %v2805 = fadd <8 x float> %v2801, %v2804
  %v2806 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2805)
  %v2807 = fneg <8 x float> %v2806
  %v2808 = fcmp olt <8 x float> %v2807, splat (float 0xC05A400000000000)
  %v2809 = select <8 x i1> %v2808, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2807
  %v2810 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2809, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2811 = fsub <8 x float> %v2810, splat (float 0x4168000000000000)
  %v2812 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2811, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2809)
  %v2813 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2811, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2812)
  %v2814 = bitcast <8 x float> %v2810 to <8 x i32>
  %v2815 = fmul <8 x float> %v2813, %v2813
  %v2816 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2813, <8 x float> splat (float 0x3F81227F40000000))
  %v2817 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2816, <8 x float> %v2813, <8 x float> splat (float 0x3FA5556740000000))
  %v2818 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2817, <8 x float> %v2813, <8 x float> splat (float 0x3FC5554B00000000))
  %v2819 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2818, <8 x float> %v2813, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2820 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2815, <8 x float> %v2819, <8 x float> %v2813)
  %v2821 = sub <8 x i32> %v2814, splat (i32 1262485250)
  %v2822 = lshr <8 x i32> %v2821, splat (i32 1)
  %v2823 = sub <8 x i32> %v2821, %v2822
  %v2824 = shl <8 x i32> %v2822, splat (i32 23)
  %v2825 = bitcast <8 x i32> %v2824 to <8 x float>
  %v2826 = shl <8 x i32> %v2823, splat (i32 23)
  %v2827 = bitcast <8 x i32> %v2826 to <8 x float>
  %v2828 = fadd <8 x float> %v2820, splat (float 0x3FF0000000000000)
  %v2829 = fmul <8 x float> %v2828, %v2825
  %v2830 = fmul <8 x float> %v2829, %v2827
  %v2831 = fcmp olt <8 x float> %v2805, splat (float 0x0000000000000000)
  %v2832 = select <8 x i1> %v2831, <8 x float> %v2830, <8 x float> splat (float 0x3FF0000000000000)
  %v2833 = fadd <8 x float> %v2830, splat (float 0x3FF0000000000000)
  %v2834 = fdiv <8 x float> %v2832, %v2833
  %v2835 = fmul <8 x float> %v2798, %v2834
  %v2836 = fsub <8 x float> %v2797, %v2834
  %v2837 = fmul <8 x float> %v2835, %v2836
  %v2838 = add i64 0, 0
  %v2839 = getelementptr inbounds float, ptr %v2779, i64 %v2838
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2837, ptr align 4 %v2839, <8 x i1> %v2785)
  %v2840 = add nsw i64 %v2770, 1
  br label %b251
b253:
  %v2841 = add i64 %v8, 0
  %v2842 = sdiv i64 %v2841, 1
  %v2843 = add i64 %v2, 1
  %v2844 = mul i64 %v2842, %v2
  %v2845 = sdiv i64 %v2844, %v3
  %v2846 = mul i64 %v2845, 1
  %v2847 = icmp slt i64 %v2846, %v8
  %v2848 = select i1 %v2847, i64 %v2846, i64 %v8
  %v2849 = mul i64 %v2842, %v2843
  %v2850 = sdiv i64 %v2849, %v3
  %v2851 = mul i64 %v2850, 1
  %v2852 = icmp slt i64 %v2851, %v8
  %v2853 = select i1 %v2852, i64 %v2851, i64 %v8
  br label %b254
b254:
  %v2854 = phi i64 [ %v2848, %b253 ], [ %v2874, %b259 ]
  %v2855 = icmp slt i64 %v2854, %v2853
  br i1 %v2855, label %b255, label %b256
b255:
  %v2856 = mul i64 %v2854, 16
  %v2857 = getelementptr inbounds float, ptr %v130, i64 %v2856
  %v2858 = mul i64 %v2854, 16
  %v2859 = getelementptr inbounds float, ptr %v132, i64 %v2858
  %v2860 = mul i64 %v2854, 16
  %v2861 = getelementptr inbounds float, ptr %v134, i64 %v2860
  br label %b257
b257:
  %v2862 = phi i64 [ 0, %b255 ], [ %v2873, %b258 ]
  %v2863 = icmp slt i64 %v2862, 16
  br i1 %v2863, label %b258, label %b259
b258:
  %v2864 = add i64 0, %v2862
  %v2865 = getelementptr inbounds float, ptr %v2857, i64 %v2864
  %v2866 = load <8 x float>, ptr %v2865, align 4
  %v2867 = add i64 0, %v2862
  %v2868 = getelementptr inbounds float, ptr %v2859, i64 %v2867
  %v2869 = load <8 x float>, ptr %v2868, align 4
  %v2870 = fadd <8 x float> %v2866, %v2869
  %v2871 = add i64 0, %v2862
  %v2872 = getelementptr inbounds float, ptr %v2861, i64 %v2871
  store <8 x float> %v2870, ptr %v2872, align 4
  %v2873 = add nsw i64 %v2862, 8
  br label %b257
b259:
  %v2874 = add nsw i64 %v2854, 1
  br label %b254
b256:
  %v2876 = add i64 %v8, 0
  %v2877 = sdiv i64 %v2876, 1
  %v2878 = add i64 %v2, 1
  %v2879 = mul i64 %v2877, %v2
  %v2880 = sdiv i64 %v2879, %v3
  %v2881 = mul i64 %v2880, 1
  %v2882 = icmp slt i64 %v2881, %v8
  %v2883 = select i1 %v2882, i64 %v2881, i64 %v8
  %v2884 = mul i64 %v2877, %v2878
  %v2885 = sdiv i64 %v2884, %v3
  %v2886 = mul i64 %v2885, 1
  %v2887 = icmp slt i64 %v2886, %v8
  %v2888 = select i1 %v2887, i64 %v2886, i64 %v8
  br label %b260
b260:
  %v2889 = phi i64 [ %v2883, %b256 ], [ %v2971, %b265 ]
  %v2890 = icmp slt i64 %v2889, %v2888
  br i1 %v2890, label %b261, label %b262
b261:
  %v2891 = add i64 %v2889, 96
  %v2892 = icmp slt i64 %v2891, %v2888
  %v2893 = select i1 %v2892, i64 %v2891, i64 %v2888
  br label %b263
b263:
  %v2894 = phi i64 [ 0, %b261 ], [ %v2970, %b268 ]
  %v2895 = icmp slt i64 %v2894, 1
  br i1 %v2895, label %b264, label %b265
b264:
  %v2896 = sub i64 %v2893, %v2889
  %v2897 = sub i64 8, 1
  %v2898 = add i64 %v2896, %v2897
  %v2899 = sdiv i64 %v2898, 8
  br label %b266
b266:
  %v2900 = phi i64 [ 0, %b264 ], [ %v2969, %b277 ]
  %v2901 = icmp slt i64 %v2900, %v2899
  br i1 %v2901, label %b267, label %b268
b267:
  %v2902 = mul i64 %v2896, %v2900
  %v2903 = sdiv i64 %v2902, %v2899
  %v2904 = add i64 %v2889, %v2903
  %v2905 = add i64 %v2900, 1
  %v2906 = mul i64 %v2896, %v2905
  %v2907 = sdiv i64 %v2906, %v2899
  %v2908 = add i64 %v2889, %v2907
  %v2909 = mul i64 %v2894, 272
  %v2910 = getelementptr inbounds float, ptr %v2319, i64 %v2909
  %v2911 = sub i64 %v2908, %v2904
  %v2912 = mul i64 %v2904, 2
  %v2913 = getelementptr inbounds float, ptr %v138, i64 %v2912
  %v2914 = getelementptr inbounds float, ptr %v2913, i64 0
  %v2915 = sub i64 %v2911, 1
  %v2916 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2915
  %v2917 = load ptr, ptr %v2916, align 4
  %v2918 = getelementptr inbounds float, ptr %v2875, i64 0
  %v2919 = icmp sgt i64 %v2911, 0
  br i1 %v2919, label %b269, label %b270
b269:
  call void %v2917(ptr %v2914, i64 2, ptr %v2910, i64 2, ptr %v2918, i64 8, i64 0)
  br label %b270
b270:
  %v2920 = add i64 %v2909, 16
  %v2921 = getelementptr inbounds float, ptr %v2319, i64 %v2920
  %v2922 = sub i64 %v2908, %v2904
  %v2923 = mul i64 %v2904, 16
  %v2924 = getelementptr inbounds float, ptr %v128, i64 %v2923
  %v2925 = getelementptr inbounds float, ptr %v2924, i64 0
  %v2926 = sub i64 %v2922, 1
  %v2927 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v2926
  %v2928 = load ptr, ptr %v2927, align 4
  %v2929 = getelementptr inbounds float, ptr %v2875, i64 0
  %v2930 = icmp sgt i64 %v2922, 0
  br i1 %v2930, label %b271, label %b272
b271:
  call void %v2928(ptr %v2925, i64 16, ptr %v2921, i64 16, ptr %v2929, i64 8, i64 0)
  br label %b272
b272:
  %v2931 = add i64 %v2920, 128
  %v2932 = getelementptr inbounds float, ptr %v2319, i64 %v2931
  %v2933 = sub i64 %v2908, %v2904
  %v2934 = mul i64 %v2904, 16
  %v2935 = getelementptr inbounds float, ptr %v134, i64 %v2934
  %v2936 = getelementptr inbounds float, ptr %v2935, i64 0
  %v2937 = sub i64 %v2933, 1
  %v2938 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v2937
  %v2939 = load ptr, ptr %v2938, align 4
  %v2940 = getelementptr inbounds float, ptr %v2875, i64 0
  %v2941 = icmp sgt i64 %v2933, 0
  br i1 %v2941, label %b273, label %b274
b273:
  call void %v2939(ptr %v2936, i64 16, ptr %v2932, i64 16, ptr %v2940, i64 8, i64 0)
  br label %b274
b274:
  %v2942 = add i64 %v2931, 128
  br label %b275
b275:
  %v2943 = phi i64 [ %v2904, %b274 ], [ %v2968, %b280 ]
  %v2944 = icmp slt i64 %v2943, %v2908
  br i1 %v2944, label %b276, label %b277
b276:
  %v2945 = sub i64 %v2943, %v2904
  %v2946 = mul i64 %v2945, 8
  %v2947 = getelementptr inbounds float, ptr %v2875, i64 %v2946
  %v2948 = mul i64 %v2943, 8
  %v2949 = getelementptr inbounds float, ptr %v116, i64 %v2948
  %v2950 = mul i64 %v2943, 8
  %v2951 = getelementptr inbounds float, ptr %v46, i64 %v2950
  br label %b278
b278:
  %v2952 = phi i64 [ 0, %b276 ], [ %v2967, %b279 ]
  %v2953 = icmp slt i64 %v2952, 1
  br i1 %v2953, label %b279, label %b280
b279:
  %v2954 = mul i64 %v2894, 1
  %v2955 = add i64 %v2954, %v2952
  %v2956 = mul i64 %v2955, 8
  %v2957 = add i64 0, %v2952
  %v2958 = mul i64 %v2957, 8
  %v2959 = getelementptr inbounds float, ptr %v2947, i64 %v2958
  %v2960 = load <8 x float>, ptr %v2959, align 4
  %v2961 = add i64 0, %v2956
  %v2962 = getelementptr inbounds float, ptr %v2949, i64 %v2961
  %v2963 = load <8 x float>, ptr %v2962, align 4
  %v2964 = fadd <8 x float> %v2960, %v2963
  %v2965 = add i64 0, %v2956
  %v2966 = getelementptr inbounds float, ptr %v2951, i64 %v2965
  store <8 x float> %v2964, ptr %v2966, align 4
  %v2967 = add nsw i64 %v2952, 1
  br label %b278
b280:
  %v2968 = add nsw i64 %v2943, 1
  br label %b275
b277:
  %v2969 = add nsw i64 %v2900, 1
  br label %b266
b268:
  %v2970 = add nsw i64 %v2894, 1
  br label %b263
b265:
  %v2971 = add nsw i64 %v2889, 96
  br label %b260
b262:
  %v2972 = icmp sgt i64 %v3, 1
  br i1 %v2972, label %b281, label %b282
b281:
  %v2973 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2974 = atomicrmw add ptr %v2973, i64 1 acq_rel
  %v2975 = load i64, ptr %v221, align 8
  %v2976 = add i64 %v2975, 1
  store i64 %v2976, ptr %v221, align 8
  %v2977 = mul i64 %v3, %v2976
  br label %b283
b283:
  %v2978 = load atomic i64, ptr %v2973 acquire, align 8
  %v2979 = icmp slt i64 %v2978, %v2977
  br i1 %v2979, label %b284, label %b285
b284:
  %v2980 = call i32 @sched_yield()
  br label %b283
b285:
  br label %b282
b282:
  %v2981 = getelementptr inbounds i64, ptr %v1, i64 76
  %v2982 = load i64, ptr %v2981, align 8
  %v2983 = icmp eq i64 %v2982, 0
  br i1 %v2983, label %b286, label %b287
b286:
  %v2984 = add i64 %v7, 0
  %v2985 = sdiv i64 %v2984, 1
  %v2986 = add i64 %v2, 1
  %v2987 = mul i64 %v2985, %v2
  %v2988 = sdiv i64 %v2987, %v3
  %v2989 = mul i64 %v2988, 1
  %v2990 = icmp slt i64 %v2989, %v7
  %v2991 = select i1 %v2990, i64 %v2989, i64 %v7
  %v2992 = mul i64 %v2985, %v2986
  %v2993 = sdiv i64 %v2992, %v3
  %v2994 = mul i64 %v2993, 1
  %v2995 = icmp slt i64 %v2994, %v7
  %v2996 = select i1 %v2995, i64 %v2994, i64 %v7
  br label %b288
b288:
  %v2997 = phi i64 [ %v2991, %b286 ], [ %v3014, %b293 ]
  %v2998 = icmp slt i64 %v2997, %v2996
  br i1 %v2998, label %b289, label %b290
b289:
  %v2999 = and i64 0, 1
  %v3000 = mul i64 %v2999, %v7
  %v3001 = add i64 %v3000, %v2997
  %v3002 = mul i64 %v3001, 128
  %v3003 = getelementptr inbounds float, ptr %v40, i64 %v3002
  %v3004 = mul i64 %v2997, 128
  %v3005 = getelementptr inbounds float, ptr %v32, i64 %v3004
  br label %b291
b291:
  %v3006 = phi i64 [ 0, %b289 ], [ %v3013, %b292 ]
  %v3007 = icmp slt i64 %v3006, 128
  br i1 %v3007, label %b292, label %b293
b292:
  %v3008 = add i64 0, %v3006
  %v3009 = getelementptr inbounds float, ptr %v3003, i64 %v3008
  %v3010 = load <8 x float>, ptr %v3009, align 4
  %v3011 = add i64 0, %v3006
  %v3012 = getelementptr inbounds float, ptr %v3005, i64 %v3011
  store <8 x float> %v3010, ptr %v3012, align 4
  %v3013 = add nsw i64 %v3006, 8
  br label %b291
b293:
  %v3014 = add nsw i64 %v2997, 1
  br label %b288
b290:
  br label %b287
b287:
  %v3015 = icmp sgt i64 %v3, 1
  br i1 %v3015, label %b294, label %b295
b294:
  %v3016 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3017 = atomicrmw add ptr %v3016, i64 1 acq_rel
  %v3018 = load i64, ptr %v221, align 8
  %v3019 = add i64 %v3018, 1
  store i64 %v3019, ptr %v221, align 8
  %v3020 = mul i64 %v3, %v3019
  br label %b296
b296:
  %v3021 = load atomic i64, ptr %v3016 acquire, align 8
  %v3022 = icmp slt i64 %v3021, %v3020
  br i1 %v3022, label %b297, label %b298
b297:
  %v3023 = call i32 @sched_yield()
  br label %b296
b298:
  br label %b295
b295:
  %v3024 = getelementptr inbounds i64, ptr %v1, i64 77
  %v3025 = load i64, ptr %v3024, align 8
  %v3026 = icmp eq i64 %v3025, 0
  br i1 %v3026, label %b299, label %b300
b299:
  %v3027 = add i64 %v7, 0
  %v3028 = sdiv i64 %v3027, 1
  %v3029 = add i64 %v2, 1
  %v3030 = mul i64 %v3028, %v2
  %v3031 = sdiv i64 %v3030, %v3
  %v3032 = mul i64 %v3031, 1
  %v3033 = icmp slt i64 %v3032, %v7
  %v3034 = select i1 %v3033, i64 %v3032, i64 %v7
  %v3035 = mul i64 %v3028, %v3029
  %v3036 = sdiv i64 %v3035, %v3
  %v3037 = mul i64 %v3036, 1
  %v3038 = icmp slt i64 %v3037, %v7
  %v3039 = select i1 %v3038, i64 %v3037, i64 %v7
  br label %b301
b301:
  %v3040 = phi i64 [ %v3034, %b299 ], [ %v3057, %b306 ]
  %v3041 = icmp slt i64 %v3040, %v3039
  br i1 %v3041, label %b302, label %b303
b302:
  %v3042 = and i64 0, 1
  %v3043 = mul i64 %v3042, %v7
  %v3044 = add i64 %v3043, %v3040
  %v3045 = mul i64 %v3044, 16
  %v3046 = getelementptr inbounds float, ptr %v42, i64 %v3045
  %v3047 = mul i64 %v3040, 16
  %v3048 = getelementptr inbounds float, ptr %v34, i64 %v3047
  br label %b304
b304:
  %v3049 = phi i64 [ 0, %b302 ], [ %v3056, %b305 ]
  %v3050 = icmp slt i64 %v3049, 16
  br i1 %v3050, label %b305, label %b306
b305:
  %v3051 = add i64 0, %v3049
  %v3052 = getelementptr inbounds float, ptr %v3046, i64 %v3051
  %v3053 = load <8 x float>, ptr %v3052, align 4
  %v3054 = add i64 0, %v3049
  %v3055 = getelementptr inbounds float, ptr %v3048, i64 %v3054
  store <8 x float> %v3053, ptr %v3055, align 4
  %v3056 = add nsw i64 %v3049, 8
  br label %b304
b306:
  %v3057 = add nsw i64 %v3040, 1
  br label %b301
b303:
  br label %b300
b300:
  %v3058 = icmp sgt i64 %v3, 1
  br i1 %v3058, label %b307, label %b308
b307:
  %v3059 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3060 = atomicrmw add ptr %v3059, i64 1 acq_rel
  %v3061 = load i64, ptr %v221, align 8
  %v3062 = add i64 %v3061, 1
  store i64 %v3062, ptr %v221, align 8
  %v3063 = mul i64 %v3, %v3062
  br label %b309
b309:
  %v3064 = load atomic i64, ptr %v3059 acquire, align 8
  %v3065 = icmp slt i64 %v3064, %v3063
  br i1 %v3065, label %b310, label %b311
b310:
  %v3066 = call i32 @sched_yield()
  br label %b309
b311:
  br label %b308
b308:
  %v3067 = mul i64 0, 16
  %v3068 = getelementptr inbounds float, ptr %v114, i64 %v3067
  %v3069 = getelementptr inbounds float, ptr %v3068, i64 0
  %v3070 = mul i64 0, 8
  %v3071 = getelementptr inbounds float, ptr %v14, i64 %v3070
  %v3072 = getelementptr inbounds float, ptr %v3071, i64 0
  %v3073 = getelementptr inbounds float, ptr %v226, i64 12288
  %v3074 = add i64 16, 1
  %v3075 = sdiv i64 %v3074, 2
  %v3076 = add i64 %v2, 1
  %v3077 = mul i64 %v3075, %v2
  %v3078 = sdiv i64 %v3077, %v3
  %v3079 = mul i64 %v3078, 2
  %v3080 = icmp slt i64 %v3079, 16
  %v3081 = select i1 %v3080, i64 %v3079, i64 16
  %v3082 = mul i64 %v3075, %v3076
  %v3083 = sdiv i64 %v3082, %v3
  %v3084 = mul i64 %v3083, 2
  %v3085 = icmp slt i64 %v3084, 16
  %v3086 = select i1 %v3085, i64 %v3084, i64 16
  %v3087 = getelementptr inbounds float, ptr %v48, i64 0
  br label %b312
b312:
  %v3088 = phi i64 [ %v3081, %b308 ], [ %v3096, %b317 ]
  %v3089 = icmp slt i64 %v3088, %v3086
  br i1 %v3089, label %b313, label %b314
b313:
  %v3090 = mul i64 %v3088, 8
  %v3091 = getelementptr inbounds float, ptr %v3087, i64 %v3090
  br label %b315
b315:
  %v3092 = phi i64 [ 0, %b313 ], [ %v3095, %b316 ]
  %v3093 = icmp slt i64 %v3092, 8
  br i1 %v3093, label %b316, label %b317
b316:
  %v3094 = getelementptr inbounds float, ptr %v3091, i64 %v3092
  store float 0x0000000000000000, ptr %v3094, align 4
  %v3095 = add nsw i64 %v3092, 1
  br label %b315
b317:
  %v3096 = add nsw i64 %v3088, 1
  br label %b312
b314:
  %v3097 = mul i64 %v8, 1
  br label %b318
b318:
  %v3098 = phi i64 [ 0, %b314 ], [ %v3202, %b323 ]
  %v3099 = icmp slt i64 %v3098, %v3097
  br i1 %v3099, label %b319, label %b320
b319:
  %v3100 = sub i64 %v3097, %v3098
  %v3101 = icmp slt i64 %v3100, 384
  %v3102 = select i1 %v3101, i64 %v3100, i64 384
  br label %b321
b321:
  %v3103 = phi i64 [ %v3081, %b319 ], [ %v3201, %b347 ]
  %v3104 = icmp slt i64 %v3103, %v3086
  br i1 %v3104, label %b322, label %b323
b322:
  %v3105 = sub i64 %v3086, %v3103
  %v3106 = icmp slt i64 %v3105, 64
  %v3107 = select i1 %v3106, i64 %v3105, i64 64
  %v3108 = sdiv i64 %v3107, 2
  %v3109 = mul i64 %v3108, 2
  %v3110 = sub i64 %v3107, %v3109
  %v3111 = mul i64 %v3098, 16
  %v3112 = add i64 %v3111, %v3103
  %v3113 = getelementptr inbounds float, ptr %v3069, i64 %v3112
  br label %b324
b324:
  %v3114 = phi i64 [ 0, %b322 ], [ %v3140, %b332 ]
  %v3115 = icmp slt i64 %v3114, %v3102
  br i1 %v3115, label %b325, label %b326
b325:
  %v3116 = mul i64 %v3114, 16
  %v3117 = getelementptr inbounds float, ptr %v3113, i64 %v3116
  %v3118 = mul i64 %v3114, 2
  %v3119 = getelementptr inbounds float, ptr %v3073, i64 %v3118
  br label %b327
b327:
  %v3120 = phi i64 [ 0, %b325 ], [ %v3129, %b328 ]
  %v3121 = icmp slt i64 %v3120, %v3108
  br i1 %v3121, label %b328, label %b329
b328:
  %v3122 = mul i64 %v3120, 2
  %v3123 = getelementptr inbounds float, ptr %v3117, i64 %v3122
  %v3124 = mul i64 %v3120, 768
  %v3125 = getelementptr inbounds float, ptr %v3119, i64 %v3124
  %v3126 = getelementptr inbounds float, ptr %v3123, i64 0
  %v3127 = load <2 x float>, ptr %v3126, align 4
  %v3128 = getelementptr inbounds float, ptr %v3125, i64 0
  store <2 x float> %v3127, ptr %v3128, align 4
  %v3129 = add nsw i64 %v3120, 1
  br label %b327
b329:
  %v3130 = mul i64 %v3108, 2
  %v3131 = getelementptr inbounds float, ptr %v3117, i64 %v3130
  %v3132 = mul i64 %v3108, 768
  %v3133 = getelementptr inbounds float, ptr %v3119, i64 %v3132
  br label %b330
b330:
  %v3134 = phi i64 [ 0, %b329 ], [ %v3139, %b331 ]
  %v3135 = icmp slt i64 %v3134, %v3110
  br i1 %v3135, label %b331, label %b332
b331:
  %v3136 = getelementptr inbounds float, ptr %v3131, i64 %v3134
  %v3137 = load float, ptr %v3136, align 4
  %v3138 = getelementptr inbounds float, ptr %v3133, i64 %v3134
  store float %v3137, ptr %v3138, align 4
  %v3139 = add nsw i64 %v3134, 1
  br label %b330, !llvm.loop !0
b332:
  %v3140 = add nsw i64 %v3114, 1
  br label %b324
b326:
  br label %b333
b333:
  %v3141 = phi i64 [ 0, %b326 ], [ %v3176, %b341 ]
  %v3142 = icmp slt i64 %v3141, 0
  br i1 %v3142, label %b334, label %b335
b334:
  %v3143 = mul i64 %v3098, 8
  %v3144 = add i64 %v3143, %v3141
  %v3145 = getelementptr inbounds float, ptr %v3072, i64 %v3144
  br label %b336
b336:
  %v3146 = phi i64 [ 0, %b334 ], [ %v3164, %b337 ]
  %v3147 = icmp slt i64 %v3146, %v3102
  br i1 %v3147, label %b337, label %b338
b337:
  %v3148 = mul i64 %v3146, 8
  %v3149 = getelementptr inbounds float, ptr %v3145, i64 %v3148
  %v3150 = mul i64 %v3146, 32
  %v3151 = getelementptr inbounds float, ptr %v226, i64 %v3150
  %v3152 = getelementptr inbounds float, ptr %v3149, i64 0
  %v3153 = load <8 x float>, ptr %v3152, align 4
  %v3154 = getelementptr inbounds float, ptr %v3151, i64 0
  store <8 x float> %v3153, ptr %v3154, align 4
  %v3155 = getelementptr inbounds float, ptr %v3149, i64 8
  %v3156 = load <8 x float>, ptr %v3155, align 4
  %v3157 = getelementptr inbounds float, ptr %v3151, i64 8
  store <8 x float> %v3156, ptr %v3157, align 4
  %v3158 = getelementptr inbounds float, ptr %v3149, i64 16
  %v3159 = load <8 x float>, ptr %v3158, align 4
  %v3160 = getelementptr inbounds float, ptr %v3151, i64 16
  store <8 x float> %v3159, ptr %v3160, align 4
  %v3161 = getelementptr inbounds float, ptr %v3149, i64 24
  %v3162 = load <8 x float>, ptr %v3161, align 4
  %v3163 = getelementptr inbounds float, ptr %v3151, i64 24
  store <8 x float> %v3162, ptr %v3163, align 4
  %v3164 = add nsw i64 %v3146, 1
  br label %b336
b338:
  %v3165 = sdiv i64 %v3107, 2
  br label %b339
b339:
  %v3166 = phi i64 [ 0, %b338 ], [ %v3175, %b340 ]
  %v3167 = icmp slt i64 %v3166, %v3165
  br i1 %v3167, label %b340, label %b341
b340:
  %v3168 = mul i64 %v3166, 2
  %v3169 = add i64 %v3103, %v3168
  %v3170 = mul i64 %v3166, 768
  %v3171 = getelementptr inbounds float, ptr %v3073, i64 %v3170
  %v3172 = mul i64 %v3169, 8
  %v3173 = add i64 %v3172, %v3141
  %v3174 = getelementptr inbounds float, ptr %v3087, i64 %v3173
  call void @outer_2x32(ptr %v3171, ptr %v226, i64 %v3102, ptr %v3174, i64 8)
  %v3175 = add nsw i64 %v3166, 1
  br label %b339
b341:
  %v3176 = add nsw i64 %v3141, 32
  br label %b333
b335:
  %v3177 = mul i64 %v3098, 8
  %v3178 = add i64 %v3177, 0
  %v3179 = getelementptr inbounds float, ptr %v3072, i64 %v3178
  br label %b342
b342:
  %v3180 = phi i64 [ 0, %b335 ], [ %v3189, %b343 ]
  %v3181 = icmp slt i64 %v3180, %v3102
  br i1 %v3181, label %b343, label %b344
b343:
  %v3182 = mul i64 %v3180, 8
  %v3183 = getelementptr inbounds float, ptr %v3179, i64 %v3182
  %v3184 = mul i64 %v3180, 8
  %v3185 = getelementptr inbounds float, ptr %v226, i64 %v3184
  %v3186 = getelementptr inbounds float, ptr %v3183, i64 0
  %v3187 = load <8 x float>, ptr %v3186, align 4
  %v3188 = getelementptr inbounds float, ptr %v3185, i64 0
  store <8 x float> %v3187, ptr %v3188, align 4
  %v3189 = add nsw i64 %v3180, 1
  br label %b342
b344:
  %v3190 = sdiv i64 %v3107, 2
  br label %b345
b345:
  %v3191 = phi i64 [ 0, %b344 ], [ %v3200, %b346 ]
  %v3192 = icmp slt i64 %v3191, %v3190
  br i1 %v3192, label %b346, label %b347
b346:
  %v3193 = mul i64 %v3191, 2
  %v3194 = add i64 %v3103, %v3193
  %v3195 = mul i64 %v3191, 768
  %v3196 = getelementptr inbounds float, ptr %v3073, i64 %v3195
  %v3197 = mul i64 %v3194, 8
  %v3198 = add i64 %v3197, 0
  %v3199 = getelementptr inbounds float, ptr %v3087, i64 %v3198
  call void @outer_2x8(ptr %v3196, ptr %v226, i64 %v3102, ptr %v3199, i64 8)
  %v3200 = add nsw i64 %v3191, 1
  br label %b345
b347:
  %v3201 = add nsw i64 %v3103, 64
  br label %b321
b323:
  %v3202 = add nsw i64 %v3098, 384
  br label %b318
b320:
  %v3203 = icmp sgt i64 %v3, 1
  br i1 %v3203, label %b348, label %b349
b348:
  %v3204 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3205 = atomicrmw add ptr %v3204, i64 1 acq_rel
  %v3206 = load i64, ptr %v221, align 8
  %v3207 = add i64 %v3206, 1
  store i64 %v3207, ptr %v221, align 8
  %v3208 = mul i64 %v3, %v3207
  br label %b350
b350:
  %v3209 = load atomic i64, ptr %v3204 acquire, align 8
  %v3210 = icmp slt i64 %v3209, %v3208
  br i1 %v3210, label %b351, label %b352
b351:
  %v3211 = call i32 @sched_yield()
  br label %b350
b352:
  br label %b349
b349:
  %v3212 = mul i64 0, 16
  %v3213 = getelementptr inbounds float, ptr %v134, i64 %v3212
  %v3214 = getelementptr inbounds float, ptr %v3213, i64 0
  %v3215 = mul i64 0, 8
  %v3216 = getelementptr inbounds float, ptr %v14, i64 %v3215
  %v3217 = getelementptr inbounds float, ptr %v3216, i64 0
  %v3218 = getelementptr inbounds float, ptr %v226, i64 12288
  %v3219 = add i64 16, 1
  %v3220 = sdiv i64 %v3219, 2
  %v3221 = add i64 %v2, 1
  %v3222 = mul i64 %v3220, %v2
  %v3223 = sdiv i64 %v3222, %v3
  %v3224 = mul i64 %v3223, 2
  %v3225 = icmp slt i64 %v3224, 16
  %v3226 = select i1 %v3225, i64 %v3224, i64 16
  %v3227 = mul i64 %v3220, %v3221
  %v3228 = sdiv i64 %v3227, %v3
  %v3229 = mul i64 %v3228, 2
  %v3230 = icmp slt i64 %v3229, 16
  %v3231 = select i1 %v3230, i64 %v3229, i64 16
  %v3232 = getelementptr inbounds float, ptr %v50, i64 0
  br label %b353
b353:
  %v3233 = phi i64 [ %v3226, %b349 ], [ %v3241, %b358 ]
  %v3234 = icmp slt i64 %v3233, %v3231
  br i1 %v3234, label %b354, label %b355
b354:
  %v3235 = mul i64 %v3233, 8
  %v3236 = getelementptr inbounds float, ptr %v3232, i64 %v3235
  br label %b356
b356:
  %v3237 = phi i64 [ 0, %b354 ], [ %v3240, %b357 ]
  %v3238 = icmp slt i64 %v3237, 8
  br i1 %v3238, label %b357, label %b358
b357:
  %v3239 = getelementptr inbounds float, ptr %v3236, i64 %v3237
  store float 0x0000000000000000, ptr %v3239, align 4
  %v3240 = add nsw i64 %v3237, 1
  br label %b356
b358:
  %v3241 = add nsw i64 %v3233, 1
  br label %b353
b355:
  %v3242 = mul i64 %v8, 1
  br label %b359
b359:
  %v3243 = phi i64 [ 0, %b355 ], [ %v3347, %b364 ]
  %v3244 = icmp slt i64 %v3243, %v3242
  br i1 %v3244, label %b360, label %b361
b360:
  %v3245 = sub i64 %v3242, %v3243
  %v3246 = icmp slt i64 %v3245, 384
  %v3247 = select i1 %v3246, i64 %v3245, i64 384
  br label %b362
b362:
  %v3248 = phi i64 [ %v3226, %b360 ], [ %v3346, %b388 ]
  %v3249 = icmp slt i64 %v3248, %v3231
  br i1 %v3249, label %b363, label %b364
b363:
  %v3250 = sub i64 %v3231, %v3248
  %v3251 = icmp slt i64 %v3250, 64
  %v3252 = select i1 %v3251, i64 %v3250, i64 64
  %v3253 = sdiv i64 %v3252, 2
  %v3254 = mul i64 %v3253, 2
  %v3255 = sub i64 %v3252, %v3254
  %v3256 = mul i64 %v3243, 16
  %v3257 = add i64 %v3256, %v3248
  %v3258 = getelementptr inbounds float, ptr %v3214, i64 %v3257
  br label %b365
b365:
  %v3259 = phi i64 [ 0, %b363 ], [ %v3285, %b373 ]
  %v3260 = icmp slt i64 %v3259, %v3247
  br i1 %v3260, label %b366, label %b367
b366:
  %v3261 = mul i64 %v3259, 16
  %v3262 = getelementptr inbounds float, ptr %v3258, i64 %v3261
  %v3263 = mul i64 %v3259, 2
  %v3264 = getelementptr inbounds float, ptr %v3218, i64 %v3263
  br label %b368
b368:
  %v3265 = phi i64 [ 0, %b366 ], [ %v3274, %b369 ]
  %v3266 = icmp slt i64 %v3265, %v3253
  br i1 %v3266, label %b369, label %b370
b369:
  %v3267 = mul i64 %v3265, 2
  %v3268 = getelementptr inbounds float, ptr %v3262, i64 %v3267
  %v3269 = mul i64 %v3265, 768
  %v3270 = getelementptr inbounds float, ptr %v3264, i64 %v3269
  %v3271 = getelementptr inbounds float, ptr %v3268, i64 0
  %v3272 = load <2 x float>, ptr %v3271, align 4
  %v3273 = getelementptr inbounds float, ptr %v3270, i64 0
  store <2 x float> %v3272, ptr %v3273, align 4
  %v3274 = add nsw i64 %v3265, 1
  br label %b368
b370:
  %v3275 = mul i64 %v3253, 2
  %v3276 = getelementptr inbounds float, ptr %v3262, i64 %v3275
  %v3277 = mul i64 %v3253, 768
  %v3278 = getelementptr inbounds float, ptr %v3264, i64 %v3277
  br label %b371
b371:
  %v3279 = phi i64 [ 0, %b370 ], [ %v3284, %b372 ]
  %v3280 = icmp slt i64 %v3279, %v3255
  br i1 %v3280, label %b372, label %b373
b372:
  %v3281 = getelementptr inbounds float, ptr %v3276, i64 %v3279
  %v3282 = load float, ptr %v3281, align 4
  %v3283 = getelementptr inbounds float, ptr %v3278, i64 %v3279
  store float %v3282, ptr %v3283, align 4
  %v3284 = add nsw i64 %v3279, 1
  br label %b371, !llvm.loop !3
b373:
  %v3285 = add nsw i64 %v3259, 1
  br label %b365
b367:
  br label %b374
b374:
  %v3286 = phi i64 [ 0, %b367 ], [ %v3321, %b382 ]
  %v3287 = icmp slt i64 %v3286, 0
  br i1 %v3287, label %b375, label %b376
b375:
  %v3288 = mul i64 %v3243, 8
  %v3289 = add i64 %v3288, %v3286
  %v3290 = getelementptr inbounds float, ptr %v3217, i64 %v3289
  br label %b377
b377:
  %v3291 = phi i64 [ 0, %b375 ], [ %v3309, %b378 ]
  %v3292 = icmp slt i64 %v3291, %v3247
  br i1 %v3292, label %b378, label %b379
b378:
  %v3293 = mul i64 %v3291, 8
  %v3294 = getelementptr inbounds float, ptr %v3290, i64 %v3293
  %v3295 = mul i64 %v3291, 32
  %v3296 = getelementptr inbounds float, ptr %v226, i64 %v3295
  %v3297 = getelementptr inbounds float, ptr %v3294, i64 0
  %v3298 = load <8 x float>, ptr %v3297, align 4
  %v3299 = getelementptr inbounds float, ptr %v3296, i64 0
  store <8 x float> %v3298, ptr %v3299, align 4
  %v3300 = getelementptr inbounds float, ptr %v3294, i64 8
  %v3301 = load <8 x float>, ptr %v3300, align 4
  %v3302 = getelementptr inbounds float, ptr %v3296, i64 8
  store <8 x float> %v3301, ptr %v3302, align 4
  %v3303 = getelementptr inbounds float, ptr %v3294, i64 16
  %v3304 = load <8 x float>, ptr %v3303, align 4
  %v3305 = getelementptr inbounds float, ptr %v3296, i64 16
  store <8 x float> %v3304, ptr %v3305, align 4
  %v3306 = getelementptr inbounds float, ptr %v3294, i64 24
  %v3307 = load <8 x float>, ptr %v3306, align 4
  %v3308 = getelementptr inbounds float, ptr %v3296, i64 24
  store <8 x float> %v3307, ptr %v3308, align 4
  %v3309 = add nsw i64 %v3291, 1
  br label %b377
b379:
  %v3310 = sdiv i64 %v3252, 2
  br label %b380
b380:
  %v3311 = phi i64 [ 0, %b379 ], [ %v3320, %b381 ]
  %v3312 = icmp slt i64 %v3311, %v3310
  br i1 %v3312, label %b381, label %b382
b381:
  %v3313 = mul i64 %v3311, 2
  %v3314 = add i64 %v3248, %v3313
  %v3315 = mul i64 %v3311, 768
  %v3316 = getelementptr inbounds float, ptr %v3218, i64 %v3315
  %v3317 = mul i64 %v3314, 8
  %v3318 = add i64 %v3317, %v3286
  %v3319 = getelementptr inbounds float, ptr %v3232, i64 %v3318
  call void @outer_2x32(ptr %v3316, ptr %v226, i64 %v3247, ptr %v3319, i64 8)
  %v3320 = add nsw i64 %v3311, 1
  br label %b380
b382:
  %v3321 = add nsw i64 %v3286, 32
  br label %b374
b376:
  %v3322 = mul i64 %v3243, 8
  %v3323 = add i64 %v3322, 0
  %v3324 = getelementptr inbounds float, ptr %v3217, i64 %v3323
  br label %b383
b383:
  %v3325 = phi i64 [ 0, %b376 ], [ %v3334, %b384 ]
  %v3326 = icmp slt i64 %v3325, %v3247
  br i1 %v3326, label %b384, label %b385
b384:
  %v3327 = mul i64 %v3325, 8
  %v3328 = getelementptr inbounds float, ptr %v3324, i64 %v3327
  %v3329 = mul i64 %v3325, 8
  %v3330 = getelementptr inbounds float, ptr %v226, i64 %v3329
  %v3331 = getelementptr inbounds float, ptr %v3328, i64 0
  %v3332 = load <8 x float>, ptr %v3331, align 4
  %v3333 = getelementptr inbounds float, ptr %v3330, i64 0
  store <8 x float> %v3332, ptr %v3333, align 4
  %v3334 = add nsw i64 %v3325, 1
  br label %b383
b385:
  %v3335 = sdiv i64 %v3252, 2
  br label %b386
b386:
  %v3336 = phi i64 [ 0, %b385 ], [ %v3345, %b387 ]
  %v3337 = icmp slt i64 %v3336, %v3335
  br i1 %v3337, label %b387, label %b388
b387:
  %v3338 = mul i64 %v3336, 2
  %v3339 = add i64 %v3248, %v3338
  %v3340 = mul i64 %v3336, 768
  %v3341 = getelementptr inbounds float, ptr %v3218, i64 %v3340
  %v3342 = mul i64 %v3339, 8
  %v3343 = add i64 %v3342, 0
  %v3344 = getelementptr inbounds float, ptr %v3232, i64 %v3343
  call void @outer_2x8(ptr %v3341, ptr %v226, i64 %v3247, ptr %v3344, i64 8)
  %v3345 = add nsw i64 %v3336, 1
  br label %b386
b388:
  %v3346 = add nsw i64 %v3248, 64
  br label %b362
b364:
  %v3347 = add nsw i64 %v3243, 384
  br label %b359
b361:
  %v3348 = icmp sgt i64 %v3, 1
  br i1 %v3348, label %b389, label %b390
b389:
  %v3349 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3350 = atomicrmw add ptr %v3349, i64 1 acq_rel
  %v3351 = load i64, ptr %v221, align 8
  %v3352 = add i64 %v3351, 1
  store i64 %v3352, ptr %v221, align 8
  %v3353 = mul i64 %v3, %v3352
  br label %b391
b391:
  %v3354 = load atomic i64, ptr %v3349 acquire, align 8
  %v3355 = icmp slt i64 %v3354, %v3353
  br i1 %v3355, label %b392, label %b393
b392:
  %v3356 = call i32 @sched_yield()
  br label %b391
b393:
  br label %b390
b390:
  %v3357 = mul i64 0, 16
  %v3358 = getelementptr inbounds float, ptr %v128, i64 %v3357
  %v3359 = getelementptr inbounds float, ptr %v3358, i64 0
  %v3360 = mul i64 0, 8
  %v3361 = getelementptr inbounds float, ptr %v14, i64 %v3360
  %v3362 = getelementptr inbounds float, ptr %v3361, i64 0
  %v3363 = getelementptr inbounds float, ptr %v226, i64 12288
  %v3364 = add i64 16, 1
  %v3365 = sdiv i64 %v3364, 2
  %v3366 = add i64 %v2, 1
  %v3367 = mul i64 %v3365, %v2
  %v3368 = sdiv i64 %v3367, %v3
  %v3369 = mul i64 %v3368, 2
  %v3370 = icmp slt i64 %v3369, 16
  %v3371 = select i1 %v3370, i64 %v3369, i64 16
  %v3372 = mul i64 %v3365, %v3366
  %v3373 = sdiv i64 %v3372, %v3
  %v3374 = mul i64 %v3373, 2
  %v3375 = icmp slt i64 %v3374, 16
  %v3376 = select i1 %v3375, i64 %v3374, i64 16
  %v3377 = getelementptr inbounds float, ptr %v52, i64 0
  br label %b394
b394:
  %v3378 = phi i64 [ %v3371, %b390 ], [ %v3386, %b399 ]
  %v3379 = icmp slt i64 %v3378, %v3376
  br i1 %v3379, label %b395, label %b396
b395:
  %v3380 = mul i64 %v3378, 8
  %v3381 = getelementptr inbounds float, ptr %v3377, i64 %v3380
  br label %b397
b397:
  %v3382 = phi i64 [ 0, %b395 ], [ %v3385, %b398 ]
  %v3383 = icmp slt i64 %v3382, 8
  br i1 %v3383, label %b398, label %b399
b398:
  %v3384 = getelementptr inbounds float, ptr %v3381, i64 %v3382
  store float 0x0000000000000000, ptr %v3384, align 4
  %v3385 = add nsw i64 %v3382, 1
  br label %b397
b399:
  %v3386 = add nsw i64 %v3378, 1
  br label %b394
b396:
  %v3387 = mul i64 %v8, 1
  br label %b400
b400:
  %v3388 = phi i64 [ 0, %b396 ], [ %v3492, %b405 ]
  %v3389 = icmp slt i64 %v3388, %v3387
  br i1 %v3389, label %b401, label %b402
b401:
  %v3390 = sub i64 %v3387, %v3388
  %v3391 = icmp slt i64 %v3390, 384
  %v3392 = select i1 %v3391, i64 %v3390, i64 384
  br label %b403
b403:
  %v3393 = phi i64 [ %v3371, %b401 ], [ %v3491, %b429 ]
  %v3394 = icmp slt i64 %v3393, %v3376
  br i1 %v3394, label %b404, label %b405
b404:
  %v3395 = sub i64 %v3376, %v3393
  %v3396 = icmp slt i64 %v3395, 64
  %v3397 = select i1 %v3396, i64 %v3395, i64 64
  %v3398 = sdiv i64 %v3397, 2
  %v3399 = mul i64 %v3398, 2
  %v3400 = sub i64 %v3397, %v3399
  %v3401 = mul i64 %v3388, 16
  %v3402 = add i64 %v3401, %v3393
  %v3403 = getelementptr inbounds float, ptr %v3359, i64 %v3402
  br label %b406
b406:
  %v3404 = phi i64 [ 0, %b404 ], [ %v3430, %b414 ]
  %v3405 = icmp slt i64 %v3404, %v3392
  br i1 %v3405, label %b407, label %b408
b407:
  %v3406 = mul i64 %v3404, 16
  %v3407 = getelementptr inbounds float, ptr %v3403, i64 %v3406
  %v3408 = mul i64 %v3404, 2
  %v3409 = getelementptr inbounds float, ptr %v3363, i64 %v3408
  br label %b409
b409:
  %v3410 = phi i64 [ 0, %b407 ], [ %v3419, %b410 ]
  %v3411 = icmp slt i64 %v3410, %v3398
  br i1 %v3411, label %b410, label %b411
b410:
  %v3412 = mul i64 %v3410, 2
  %v3413 = getelementptr inbounds float, ptr %v3407, i64 %v3412
  %v3414 = mul i64 %v3410, 768
  %v3415 = getelementptr inbounds float, ptr %v3409, i64 %v3414
  %v3416 = getelementptr inbounds float, ptr %v3413, i64 0
  %v3417 = load <2 x float>, ptr %v3416, align 4
  %v3418 = getelementptr inbounds float, ptr %v3415, i64 0
  store <2 x float> %v3417, ptr %v3418, align 4
  %v3419 = add nsw i64 %v3410, 1
  br label %b409
b411:
  %v3420 = mul i64 %v3398, 2
  %v3421 = getelementptr inbounds float, ptr %v3407, i64 %v3420
  %v3422 = mul i64 %v3398, 768
  %v3423 = getelementptr inbounds float, ptr %v3409, i64 %v3422
  br label %b412
b412:
  %v3424 = phi i64 [ 0, %b411 ], [ %v3429, %b413 ]
  %v3425 = icmp slt i64 %v3424, %v3400
  br i1 %v3425, label %b413, label %b414
b413:
  %v3426 = getelementptr inbounds float, ptr %v3421, i64 %v3424
  %v3427 = load float, ptr %v3426, align 4
  %v3428 = getelementptr inbounds float, ptr %v3423, i64 %v3424
  store float %v3427, ptr %v3428, align 4
  %v3429 = add nsw i64 %v3424, 1
  br label %b412, !llvm.loop !6
b414:
  %v3430 = add nsw i64 %v3404, 1
  br label %b406
b408:
  br label %b415
b415:
  %v3431 = phi i64 [ 0, %b408 ], [ %v3466, %b423 ]
  %v3432 = icmp slt i64 %v3431, 0
  br i1 %v3432, label %b416, label %b417
b416:
  %v3433 = mul i64 %v3388, 8
  %v3434 = add i64 %v3433, %v3431
  %v3435 = getelementptr inbounds float, ptr %v3362, i64 %v3434
  br label %b418
b418:
  %v3436 = phi i64 [ 0, %b416 ], [ %v3454, %b419 ]
  %v3437 = icmp slt i64 %v3436, %v3392
  br i1 %v3437, label %b419, label %b420
b419:
  %v3438 = mul i64 %v3436, 8
  %v3439 = getelementptr inbounds float, ptr %v3435, i64 %v3438
  %v3440 = mul i64 %v3436, 32
  %v3441 = getelementptr inbounds float, ptr %v226, i64 %v3440
  %v3442 = getelementptr inbounds float, ptr %v3439, i64 0
  %v3443 = load <8 x float>, ptr %v3442, align 4
  %v3444 = getelementptr inbounds float, ptr %v3441, i64 0
  store <8 x float> %v3443, ptr %v3444, align 4
  %v3445 = getelementptr inbounds float, ptr %v3439, i64 8
  %v3446 = load <8 x float>, ptr %v3445, align 4
  %v3447 = getelementptr inbounds float, ptr %v3441, i64 8
  store <8 x float> %v3446, ptr %v3447, align 4
  %v3448 = getelementptr inbounds float, ptr %v3439, i64 16
  %v3449 = load <8 x float>, ptr %v3448, align 4
  %v3450 = getelementptr inbounds float, ptr %v3441, i64 16
  store <8 x float> %v3449, ptr %v3450, align 4
  %v3451 = getelementptr inbounds float, ptr %v3439, i64 24
  %v3452 = load <8 x float>, ptr %v3451, align 4
  %v3453 = getelementptr inbounds float, ptr %v3441, i64 24
  store <8 x float> %v3452, ptr %v3453, align 4
  %v3454 = add nsw i64 %v3436, 1
  br label %b418
b420:
  %v3455 = sdiv i64 %v3397, 2
  br label %b421
b421:
  %v3456 = phi i64 [ 0, %b420 ], [ %v3465, %b422 ]
  %v3457 = icmp slt i64 %v3456, %v3455
  br i1 %v3457, label %b422, label %b423
b422:
  %v3458 = mul i64 %v3456, 2
  %v3459 = add i64 %v3393, %v3458
  %v3460 = mul i64 %v3456, 768
  %v3461 = getelementptr inbounds float, ptr %v3363, i64 %v3460
  %v3462 = mul i64 %v3459, 8
  %v3463 = add i64 %v3462, %v3431
  %v3464 = getelementptr inbounds float, ptr %v3377, i64 %v3463
  call void @outer_2x32(ptr %v3461, ptr %v226, i64 %v3392, ptr %v3464, i64 8)
  %v3465 = add nsw i64 %v3456, 1
  br label %b421
b423:
  %v3466 = add nsw i64 %v3431, 32
  br label %b415
b417:
  %v3467 = mul i64 %v3388, 8
  %v3468 = add i64 %v3467, 0
  %v3469 = getelementptr inbounds float, ptr %v3362, i64 %v3468
  br label %b424
b424:
  %v3470 = phi i64 [ 0, %b417 ], [ %v3479, %b425 ]
  %v3471 = icmp slt i64 %v3470, %v3392
  br i1 %v3471, label %b425, label %b426
b425:
  %v3472 = mul i64 %v3470, 8
  %v3473 = getelementptr inbounds float, ptr %v3469, i64 %v3472
  %v3474 = mul i64 %v3470, 8
  %v3475 = getelementptr inbounds float, ptr %v226, i64 %v3474
  %v3476 = getelementptr inbounds float, ptr %v3473, i64 0
  %v3477 = load <8 x float>, ptr %v3476, align 4
  %v3478 = getelementptr inbounds float, ptr %v3475, i64 0
  store <8 x float> %v3477, ptr %v3478, align 4
  %v3479 = add nsw i64 %v3470, 1
  br label %b424
b426:
  %v3480 = sdiv i64 %v3397, 2
  br label %b427
b427:
  %v3481 = phi i64 [ 0, %b426 ], [ %v3490, %b428 ]
  %v3482 = icmp slt i64 %v3481, %v3480
  br i1 %v3482, label %b428, label %b429
b428:
  %v3483 = mul i64 %v3481, 2
  %v3484 = add i64 %v3393, %v3483
  %v3485 = mul i64 %v3481, 768
  %v3486 = getelementptr inbounds float, ptr %v3363, i64 %v3485
  %v3487 = mul i64 %v3484, 8
  %v3488 = add i64 %v3487, 0
  %v3489 = getelementptr inbounds float, ptr %v3377, i64 %v3488
  call void @outer_2x8(ptr %v3486, ptr %v226, i64 %v3392, ptr %v3489, i64 8)
  %v3490 = add nsw i64 %v3481, 1
  br label %b427
b429:
  %v3491 = add nsw i64 %v3393, 64
  br label %b403
b405:
  %v3492 = add nsw i64 %v3388, 384
  br label %b400
b402:
  %v3493 = icmp sgt i64 %v3, 1
  br i1 %v3493, label %b430, label %b431
b430:
  %v3494 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3495 = atomicrmw add ptr %v3494, i64 1 acq_rel
  %v3496 = load i64, ptr %v221, align 8
  %v3497 = add i64 %v3496, 1
  store i64 %v3497, ptr %v221, align 8
  %v3498 = mul i64 %v3, %v3497
  br label %b432
b432:
  %v3499 = load atomic i64, ptr %v3494 acquire, align 8
  %v3500 = icmp slt i64 %v3499, %v3498
  br i1 %v3500, label %b433, label %b434
b433:
  %v3501 = call i32 @sched_yield()
  br label %b432
b434:
  br label %b431
b431:
  %v3502 = mul i64 0, 2
  %v3503 = getelementptr inbounds float, ptr %v138, i64 %v3502
  %v3504 = getelementptr inbounds float, ptr %v3503, i64 0
  %v3505 = mul i64 0, 8
  %v3506 = getelementptr inbounds float, ptr %v14, i64 %v3505
  %v3507 = getelementptr inbounds float, ptr %v3506, i64 0
  %v3508 = getelementptr inbounds float, ptr %v226, i64 12288
  %v3509 = add i64 2, 1
  %v3510 = sdiv i64 %v3509, 2
  %v3511 = add i64 %v2, 1
  %v3512 = mul i64 %v3510, %v2
  %v3513 = sdiv i64 %v3512, %v3
  %v3514 = mul i64 %v3513, 2
  %v3515 = icmp slt i64 %v3514, 2
  %v3516 = select i1 %v3515, i64 %v3514, i64 2
  %v3517 = mul i64 %v3510, %v3511
  %v3518 = sdiv i64 %v3517, %v3
  %v3519 = mul i64 %v3518, 2
  %v3520 = icmp slt i64 %v3519, 2
  %v3521 = select i1 %v3520, i64 %v3519, i64 2
  %v3522 = getelementptr inbounds float, ptr %v54, i64 0
  br label %b435
b435:
  %v3523 = phi i64 [ %v3516, %b431 ], [ %v3531, %b440 ]
  %v3524 = icmp slt i64 %v3523, %v3521
  br i1 %v3524, label %b436, label %b437
b436:
  %v3525 = mul i64 %v3523, 8
  %v3526 = getelementptr inbounds float, ptr %v3522, i64 %v3525
  br label %b438
b438:
  %v3527 = phi i64 [ 0, %b436 ], [ %v3530, %b439 ]
  %v3528 = icmp slt i64 %v3527, 8
  br i1 %v3528, label %b439, label %b440
b439:
  %v3529 = getelementptr inbounds float, ptr %v3526, i64 %v3527
  store float 0x0000000000000000, ptr %v3529, align 4
  %v3530 = add nsw i64 %v3527, 1
  br label %b438
b440:
  %v3531 = add nsw i64 %v3523, 1
  br label %b435
b437:
  %v3532 = mul i64 %v8, 1
  br label %b441
b441:
  %v3533 = phi i64 [ 0, %b437 ], [ %v3637, %b446 ]
  %v3534 = icmp slt i64 %v3533, %v3532
  br i1 %v3534, label %b442, label %b443
b442:
  %v3535 = sub i64 %v3532, %v3533
  %v3536 = icmp slt i64 %v3535, 384
  %v3537 = select i1 %v3536, i64 %v3535, i64 384
  br label %b444
b444:
  %v3538 = phi i64 [ %v3516, %b442 ], [ %v3636, %b470 ]
  %v3539 = icmp slt i64 %v3538, %v3521
  br i1 %v3539, label %b445, label %b446
b445:
  %v3540 = sub i64 %v3521, %v3538
  %v3541 = icmp slt i64 %v3540, 64
  %v3542 = select i1 %v3541, i64 %v3540, i64 64
  %v3543 = sdiv i64 %v3542, 2
  %v3544 = mul i64 %v3543, 2
  %v3545 = sub i64 %v3542, %v3544
  %v3546 = mul i64 %v3533, 2
  %v3547 = add i64 %v3546, %v3538
  %v3548 = getelementptr inbounds float, ptr %v3504, i64 %v3547
  br label %b447
b447:
  %v3549 = phi i64 [ 0, %b445 ], [ %v3575, %b455 ]
  %v3550 = icmp slt i64 %v3549, %v3537
  br i1 %v3550, label %b448, label %b449
b448:
  %v3551 = mul i64 %v3549, 2
  %v3552 = getelementptr inbounds float, ptr %v3548, i64 %v3551
  %v3553 = mul i64 %v3549, 2
  %v3554 = getelementptr inbounds float, ptr %v3508, i64 %v3553
  br label %b450
b450:
  %v3555 = phi i64 [ 0, %b448 ], [ %v3564, %b451 ]
  %v3556 = icmp slt i64 %v3555, %v3543
  br i1 %v3556, label %b451, label %b452
b451:
  %v3557 = mul i64 %v3555, 2
  %v3558 = getelementptr inbounds float, ptr %v3552, i64 %v3557
  %v3559 = mul i64 %v3555, 768
  %v3560 = getelementptr inbounds float, ptr %v3554, i64 %v3559
  %v3561 = getelementptr inbounds float, ptr %v3558, i64 0
  %v3562 = load <2 x float>, ptr %v3561, align 4
  %v3563 = getelementptr inbounds float, ptr %v3560, i64 0
  store <2 x float> %v3562, ptr %v3563, align 4
  %v3564 = add nsw i64 %v3555, 1
  br label %b450
b452:
  %v3565 = mul i64 %v3543, 2
  %v3566 = getelementptr inbounds float, ptr %v3552, i64 %v3565
  %v3567 = mul i64 %v3543, 768
  %v3568 = getelementptr inbounds float, ptr %v3554, i64 %v3567
  br label %b453
b453:
  %v3569 = phi i64 [ 0, %b452 ], [ %v3574, %b454 ]
  %v3570 = icmp slt i64 %v3569, %v3545
  br i1 %v3570, label %b454, label %b455
b454:
  %v3571 = getelementptr inbounds float, ptr %v3566, i64 %v3569
  %v3572 = load float, ptr %v3571, align 4
  %v3573 = getelementptr inbounds float, ptr %v3568, i64 %v3569
  store float %v3572, ptr %v3573, align 4
  %v3574 = add nsw i64 %v3569, 1
  br label %b453, !llvm.loop !9
b455:
  %v3575 = add nsw i64 %v3549, 1
  br label %b447
b449:
  br label %b456
b456:
  %v3576 = phi i64 [ 0, %b449 ], [ %v3611, %b464 ]
  %v3577 = icmp slt i64 %v3576, 0
  br i1 %v3577, label %b457, label %b458
b457:
  %v3578 = mul i64 %v3533, 8
  %v3579 = add i64 %v3578, %v3576
  %v3580 = getelementptr inbounds float, ptr %v3507, i64 %v3579
  br label %b459
b459:
  %v3581 = phi i64 [ 0, %b457 ], [ %v3599, %b460 ]
  %v3582 = icmp slt i64 %v3581, %v3537
  br i1 %v3582, label %b460, label %b461
b460:
  %v3583 = mul i64 %v3581, 8
  %v3584 = getelementptr inbounds float, ptr %v3580, i64 %v3583
  %v3585 = mul i64 %v3581, 32
  %v3586 = getelementptr inbounds float, ptr %v226, i64 %v3585
  %v3587 = getelementptr inbounds float, ptr %v3584, i64 0
  %v3588 = load <8 x float>, ptr %v3587, align 4
  %v3589 = getelementptr inbounds float, ptr %v3586, i64 0
  store <8 x float> %v3588, ptr %v3589, align 4
  %v3590 = getelementptr inbounds float, ptr %v3584, i64 8
  %v3591 = load <8 x float>, ptr %v3590, align 4
  %v3592 = getelementptr inbounds float, ptr %v3586, i64 8
  store <8 x float> %v3591, ptr %v3592, align 4
  %v3593 = getelementptr inbounds float, ptr %v3584, i64 16
  %v3594 = load <8 x float>, ptr %v3593, align 4
  %v3595 = getelementptr inbounds float, ptr %v3586, i64 16
  store <8 x float> %v3594, ptr %v3595, align 4
  %v3596 = getelementptr inbounds float, ptr %v3584, i64 24
  %v3597 = load <8 x float>, ptr %v3596, align 4
  %v3598 = getelementptr inbounds float, ptr %v3586, i64 24
  store <8 x float> %v3597, ptr %v3598, align 4
  %v3599 = add nsw i64 %v3581, 1
  br label %b459
b461:
  %v3600 = sdiv i64 %v3542, 2
  br label %b462
b462:
  %v3601 = phi i64 [ 0, %b461 ], [ %v3610, %b463 ]
  %v3602 = icmp slt i64 %v3601, %v3600
  br i1 %v3602, label %b463, label %b464
b463:
  %v3603 = mul i64 %v3601, 2
  %v3604 = add i64 %v3538, %v3603
  %v3605 = mul i64 %v3601, 768
  %v3606 = getelementptr inbounds float, ptr %v3508, i64 %v3605
  %v3607 = mul i64 %v3604, 8
  %v3608 = add i64 %v3607, %v3576
  %v3609 = getelementptr inbounds float, ptr %v3522, i64 %v3608
  call void @outer_2x32(ptr %v3606, ptr %v226, i64 %v3537, ptr %v3609, i64 8)
  %v3610 = add nsw i64 %v3601, 1
  br label %b462
b464:
  %v3611 = add nsw i64 %v3576, 32
  br label %b456
b458:
  %v3612 = mul i64 %v3533, 8
  %v3613 = add i64 %v3612, 0
  %v3614 = getelementptr inbounds float, ptr %v3507, i64 %v3613
  br label %b465
b465:
  %v3615 = phi i64 [ 0, %b458 ], [ %v3624, %b466 ]
  %v3616 = icmp slt i64 %v3615, %v3537
  br i1 %v3616, label %b466, label %b467
b466:
  %v3617 = mul i64 %v3615, 8
  %v3618 = getelementptr inbounds float, ptr %v3614, i64 %v3617
  %v3619 = mul i64 %v3615, 8
  %v3620 = getelementptr inbounds float, ptr %v226, i64 %v3619
  %v3621 = getelementptr inbounds float, ptr %v3618, i64 0
  %v3622 = load <8 x float>, ptr %v3621, align 4
  %v3623 = getelementptr inbounds float, ptr %v3620, i64 0
  store <8 x float> %v3622, ptr %v3623, align 4
  %v3624 = add nsw i64 %v3615, 1
  br label %b465
b467:
  %v3625 = sdiv i64 %v3542, 2
  br label %b468
b468:
  %v3626 = phi i64 [ 0, %b467 ], [ %v3635, %b469 ]
  %v3627 = icmp slt i64 %v3626, %v3625
  br i1 %v3627, label %b469, label %b470
b469:
  %v3628 = mul i64 %v3626, 2
  %v3629 = add i64 %v3538, %v3628
  %v3630 = mul i64 %v3626, 768
  %v3631 = getelementptr inbounds float, ptr %v3508, i64 %v3630
  %v3632 = mul i64 %v3629, 8
  %v3633 = add i64 %v3632, 0
  %v3634 = getelementptr inbounds float, ptr %v3522, i64 %v3633
  call void @outer_2x8(ptr %v3631, ptr %v226, i64 %v3537, ptr %v3634, i64 8)
  %v3635 = add nsw i64 %v3626, 1
  br label %b468
b470:
  %v3636 = add nsw i64 %v3538, 64
  br label %b444
b446:
  %v3637 = add nsw i64 %v3533, 384
  br label %b441
b443:
  %v3638 = icmp sgt i64 %v3, 1
  br i1 %v3638, label %b471, label %b472
b471:
  %v3639 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3640 = atomicrmw add ptr %v3639, i64 1 acq_rel
  %v3641 = load i64, ptr %v221, align 8
  %v3642 = add i64 %v3641, 1
  store i64 %v3642, ptr %v221, align 8
  %v3643 = mul i64 %v3, %v3642
  br label %b473
b473:
  %v3644 = load atomic i64, ptr %v3639 acquire, align 8
  %v3645 = icmp slt i64 %v3644, %v3643
  br i1 %v3645, label %b474, label %b475
b474:
  %v3646 = call i32 @sched_yield()
  br label %b473
b475:
  br label %b472
b472:
  %v3647 = icmp eq i64 %v2, 0
  br i1 %v3647, label %b476, label %b477
b476:
  %v3648 = icmp ult i64 2, 8
  %v3649 = select i1 %v3648, i64 2, i64 8
  %v3650 = trunc i64 %v3649 to i32
  %v3651 = insertelement <8 x i32> poison, i32 %v3650, i64 0
  %v3652 = shufflevector <8 x i32> %v3651, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3653 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3652
  br label %b478
b478:
  %v3654 = phi i64 [ 0, %b476 ], [ %v3671, %b483 ]
  %v3655 = phi <8 x float> [ splat (float 0x0000000000000000), %b476 ], [ %v3670, %b483 ]
  %v3656 = icmp slt i64 %v3654, %v8
  br i1 %v3656, label %b479, label %b480
b479:
  %v3657 = add i64 %v3654, 128
  %v3658 = icmp slt i64 %v3657, %v8
  %v3659 = select i1 %v3658, i64 %v3657, i64 %v8
  br label %b481
b481:
  %v3660 = phi i64 [ %v3654, %b479 ], [ %v3669, %b482 ]
  %v3661 = phi <8 x float> [ splat (float 0x0000000000000000), %b479 ], [ %v3668, %b482 ]
  %v3662 = icmp slt i64 %v3660, %v3659
  br i1 %v3662, label %b482, label %b483
b482:
  %v3663 = mul i64 %v3660, 2
  %v3664 = getelementptr inbounds float, ptr %v138, i64 %v3663
  %v3665 = add i64 0, 0
  %v3666 = getelementptr inbounds float, ptr %v3664, i64 %v3665
  %v3667 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3666, <8 x i1> %v3653, <8 x float> zeroinitializer)
  %v3668 = fadd <8 x float> %v3661, %v3667
  %v3669 = add nsw i64 %v3660, 1
  br label %b481
b483:
  %v3670 = fadd <8 x float> %v3655, %v3661
  %v3671 = add nsw i64 %v3654, 128
  br label %b478
b480:
  %v3672 = add i64 0, 0
  %v3673 = getelementptr inbounds float, ptr %v56, i64 %v3672
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3655, ptr align 4 %v3673, <8 x i1> %v3653)
  br label %b477
b477:
  %v3674 = icmp sgt i64 %v3, 1
  br i1 %v3674, label %b484, label %b485
b484:
  %v3675 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3676 = atomicrmw add ptr %v3675, i64 1 acq_rel
  %v3677 = load i64, ptr %v221, align 8
  %v3678 = add i64 %v3677, 1
  store i64 %v3678, ptr %v221, align 8
  %v3679 = mul i64 %v3, %v3678
  br label %b486
b486:
  %v3680 = load atomic i64, ptr %v3675 acquire, align 8
  %v3681 = icmp slt i64 %v3680, %v3679
  br i1 %v3681, label %b487, label %b488
b487:
  %v3682 = call i32 @sched_yield()
  br label %b486
b488:
  br label %b485
b485:
  %v3683 = icmp eq i64 %v2, 0
  br i1 %v3683, label %b489, label %b490
b489:
  br label %b491
b491:
  %v3684 = phi i64 [ 0, %b489 ], [ %v3728, %b496 ]
  %v3685 = icmp slt i64 %v3684, 2
  br i1 %v3685, label %b492, label %b493
b492:
  br label %b494
b494:
  %v3686 = phi i64 [ 0, %b492 ], [ %v3721, %b499 ]
  %v3687 = phi <8 x float> [ splat (float 0x0000000000000000), %b492 ], [ %v3720, %b499 ]
  %v3688 = icmp slt i64 %v3686, %v8
  br i1 %v3688, label %b495, label %b496
b495:
  %v3689 = add i64 %v3686, 128
  %v3690 = icmp slt i64 %v3689, %v8
  %v3691 = select i1 %v3690, i64 %v3689, i64 %v8
  br label %b497
b497:
  %v3692 = phi i64 [ %v3686, %b495 ], [ %v3719, %b498 ]
  %v3693 = phi <8 x float> [ splat (float 0x0000000000000000), %b495 ], [ %v3718, %b498 ]
  %v3694 = icmp slt i64 %v3692, %v3691
  br i1 %v3694, label %b498, label %b499
b498:
  %v3695 = mul i64 %v3692, 16
  %v3696 = getelementptr inbounds float, ptr %v30, i64 %v3695
  %v3697 = mul i64 %v3692, 16
  %v3698 = getelementptr inbounds float, ptr %v100, i64 %v3697
  %v3699 = mul i64 %v3692, 2
  %v3700 = getelementptr inbounds float, ptr %v102, i64 %v3699
  %v3701 = add i64 0, %v3684
  %v3702 = getelementptr inbounds float, ptr %v3700, i64 %v3701
  %v3703 = load float, ptr %v3702, align 4
  %v3704 = mul i64 %v3684, 8
  %v3705 = add i64 0, %v3704
  %v3706 = add i64 %v3705, 0
  %v3707 = getelementptr inbounds float, ptr %v3696, i64 %v3706
  %v3708 = load <8 x float>, ptr %v3707, align 4
  %v3709 = mul i64 %v3684, 8
  %v3710 = add i64 0, %v3709
  %v3711 = add i64 %v3710, 0
  %v3712 = getelementptr inbounds float, ptr %v3698, i64 %v3711
  %v3713 = load <8 x float>, ptr %v3712, align 4
  %v3714 = insertelement <8 x float> poison, float %v3703, i64 0
  %v3715 = shufflevector <8 x float> %v3714, <8 x float> poison, <8 x i32> zeroinitializer
  %v3716 = fmul <8 x float> %v3713, %v3715
  %v3717 = fmul <8 x float> %v3708, %v3716
  %v3718 = fadd <8 x float> %v3693, %v3717
  %v3719 = add nsw i64 %v3692, 1
  br label %b497
b499:
  %v3720 = fadd <8 x float> %v3687, %v3693
  %v3721 = add nsw i64 %v3686, 128
  br label %b494
b496:
  %v3722 = mul i64 %v3684, 8
  %v3723 = add i64 0, %v3722
  %v3724 = mul i64 0, 8
  %v3725 = add i64 %v3723, %v3724
  %v3726 = add i64 %v3725, 0
  %v3727 = getelementptr inbounds float, ptr %v140, i64 %v3726
  store <8 x float> %v3687, ptr %v3727, align 4
  %v3728 = add nsw i64 %v3684, 1
  br label %b491
b493:
  br label %b490
b490:
  %v3729 = icmp sgt i64 %v3, 1
  br i1 %v3729, label %b500, label %b501
b500:
  %v3730 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3731 = atomicrmw add ptr %v3730, i64 1 acq_rel
  %v3732 = load i64, ptr %v221, align 8
  %v3733 = add i64 %v3732, 1
  store i64 %v3733, ptr %v221, align 8
  %v3734 = mul i64 %v3, %v3733
  br label %b502
b502:
  %v3735 = load atomic i64, ptr %v3730 acquire, align 8
  %v3736 = icmp slt i64 %v3735, %v3734
  br i1 %v3736, label %b503, label %b504
b503:
  %v3737 = call i32 @sched_yield()
  br label %b502
b504:
  br label %b501
b501:
  %v3738 = icmp eq i64 %v2, 0
  br i1 %v3738, label %b505, label %b506
b505:
  br label %b507
b507:
  %v3739 = phi i64 [ 0, %b505 ], [ %v3853, %b512 ]
  %v3740 = icmp slt i64 %v3739, 2
  br i1 %v3740, label %b508, label %b509
b508:
  br label %b510
b510:
  %v3741 = phi i64 [ 0, %b508 ], [ %v3846, %b515 ]
  %v3742 = phi <8 x float> [ splat (float 0x0000000000000000), %b508 ], [ %v3845, %b515 ]
  %v3743 = icmp slt i64 %v3741, %v8
  br i1 %v3743, label %b511, label %b512
b511:
  %v3744 = add i64 %v3741, 128
  %v3745 = icmp slt i64 %v3744, %v8
  %v3746 = select i1 %v3745, i64 %v3744, i64 %v8
  br label %b513
b513:
  %v3747 = phi i64 [ %v3741, %b511 ], [ %v3844, %b514 ]
  %v3748 = phi <8 x float> [ splat (float 0x0000000000000000), %b511 ], [ %v3843, %b514 ]
  %v3749 = icmp slt i64 %v3747, %v3746
  br i1 %v3749, label %b514, label %b515
b514:
  %v3750 = mul i64 %v3747, 2
  %v3751 = getelementptr inbounds float, ptr %v108, i64 %v3750
  %v3752 = add i64 0, %v3739
  %v3753 = getelementptr inbounds float, ptr %v3751, i64 %v3752
  %v3754 = load float, ptr %v3753, align 4
  %v3755 = mul i64 %v3747, 16
  %v3756 = getelementptr inbounds float, ptr %v84, i64 %v3755
  %v3757 = mul i64 %v3747, 2
  %v3758 = getelementptr inbounds float, ptr %v88, i64 %v3757
  %v3759 = add i64 0, %v3739
  %v3760 = getelementptr inbounds float, ptr %v3758, i64 %v3759
  %v3761 = load float, ptr %v3760, align 4
  %v3762 = mul i64 %v3747, 16
  %v3763 = getelementptr inbounds float, ptr %v112, i64 %v3762
  %v3764 = mul i64 %v3747, 2
  %v3765 = getelementptr inbounds float, ptr %v76, i64 %v3764
  %v3766 = add i64 0, %v3739
  %v3767 = getelementptr inbounds float, ptr %v3765, i64 %v3766
  %v3768 = load float, ptr %v3767, align 4
  %v3769 = mul i64 %v3747, 16
  %v3770 = getelementptr inbounds float, ptr %v120, i64 %v3769
  %v3771 = mul i64 %v3747, 2
  %v3772 = getelementptr inbounds float, ptr %v86, i64 %v3771
  %v3773 = add i64 0, %v3739
  %v3774 = getelementptr inbounds float, ptr %v3772, i64 %v3773
  %v3775 = load float, ptr %v3774, align 4
  %v3776 = mul i64 %v3747, 2
  %v3777 = getelementptr inbounds float, ptr %v106, i64 %v3776
  %v3778 = add i64 0, %v3739
  %v3779 = getelementptr inbounds float, ptr %v3777, i64 %v3778
  %v3780 = load float, ptr %v3779, align 4
  %v3781 = mul i64 %v3747, 16
  %v3782 = getelementptr inbounds float, ptr %v74, i64 %v3781
  %v3783 = mul i64 %v3747, 16
  %v3784 = getelementptr inbounds float, ptr %v72, i64 %v3783
  %v3785 = mul i64 %v3739, 8
  %v3786 = add i64 0, %v3785
  %v3787 = add i64 %v3786, 0
  %v3788 = getelementptr inbounds float, ptr %v3756, i64 %v3787
  %v3789 = load <8 x float>, ptr %v3788, align 4
  %v3790 = insertelement <8 x float> poison, float %v3761, i64 0
  %v3791 = shufflevector <8 x float> %v3790, <8 x float> poison, <8 x i32> zeroinitializer
  %v3792 = fmul <8 x float> %v3789, %v3791
  %v3793 = insertelement <8 x float> poison, float %v3754, i64 0
  %v3794 = shufflevector <8 x float> %v3793, <8 x float> poison, <8 x i32> zeroinitializer
  %v3795 = fmul <8 x float> %v3794, %v3792
  %v3796 = mul i64 %v3739, 8
  %v3797 = add i64 0, %v3796
  %v3798 = add i64 %v3797, 0
  %v3799 = getelementptr inbounds float, ptr %v3763, i64 %v3798
  %v3800 = load <8 x float>, ptr %v3799, align 4
  %v3801 = fneg <8 x float> %v3800
  %v3802 = insertelement <8 x float> poison, float %v3768, i64 0
  %v3803 = shufflevector <8 x float> %v3802, <8 x float> poison, <8 x i32> zeroinitializer
  %v3804 = fmul <8 x float> %v3801, %v3803
  %v3805 = mul i64 %v3739, 8
  %v3806 = add i64 0, %v3805
  %v3807 = add i64 %v3806, 0
  %v3808 = getelementptr inbounds float, ptr %v3770, i64 %v3807
  %v3809 = load <8 x float>, ptr %v3808, align 4
  %v3810 = fadd <8 x float> %v3804, %v3809
  %v3811 = insertelement <8 x float> poison, float %v3775, i64 0
  %v3812 = shufflevector <8 x float> %v3811, <8 x float> poison, <8 x i32> zeroinitializer
  %v3813 = fdiv <8 x float> %v3810, %v3812
  %v3814 = fadd <8 x float> %v3795, %v3813
  %v3815 = insertelement <8 x float> poison, float %v3780, i64 0
  %v3816 = shufflevector <8 x float> %v3815, <8 x float> poison, <8 x i32> zeroinitializer
  %v3817 = fadd <8 x float> %v3814, %v3816
  %v3818 = mul i64 %v3739, 8
  %v3819 = add i64 0, %v3818
  %v3820 = add i64 %v3819, 0
  %v3821 = getelementptr inbounds float, ptr %v26, i64 %v3820
  %v3822 = load <8 x float>, ptr %v3821, align 4
  %v3823 = fmul <8 x float> %v3822, %v3792
  %v3824 = mul i64 %v3739, 8
  %v3825 = add i64 0, %v3824
  %v3826 = add i64 %v3825, 0
  %v3827 = getelementptr inbounds float, ptr %v28, i64 %v3826
  %v3828 = load <8 x float>, ptr %v3827, align 4
  %v3829 = fadd <8 x float> %v3823, %v3828
  %v3830 = mul i64 %v3739, 8
  %v3831 = add i64 0, %v3830
  %v3832 = add i64 %v3831, 0
  %v3833 = getelementptr inbounds float, ptr %v3782, i64 %v3832
  %v3834 = load <8 x float>, ptr %v3833, align 4
  %v3835 = mul i64 %v3739, 8
  %v3836 = add i64 0, %v3835
  %v3837 = add i64 %v3836, 0
  %v3838 = getelementptr inbounds float, ptr %v3784, i64 %v3837
  %v3839 = load <8 x float>, ptr %v3838, align 4
  %v3840 = fsub <8 x float> %v3834, %v3839
  %v3841 = fsub <8 x float> %v3829, %v3840
  %v3842 = fmul <8 x float> %v3817, %v3841
  %v3843 = fadd <8 x float> %v3748, %v3842
  %v3844 = add nsw i64 %v3747, 1
  br label %b513
b515:
  %v3845 = fadd <8 x float> %v3742, %v3748
  %v3846 = add nsw i64 %v3741, 128
  br label %b510
b512:
  %v3847 = mul i64 %v3739, 8
  %v3848 = add i64 0, %v3847
  %v3849 = mul i64 0, 8
  %v3850 = add i64 %v3848, %v3849
  %v3851 = add i64 %v3850, 0
  %v3852 = getelementptr inbounds float, ptr %v142, i64 %v3851
  store <8 x float> %v3742, ptr %v3852, align 4
  %v3853 = add nsw i64 %v3739, 1
  br label %b507
b509:
  br label %b506
b506:
  %v3854 = icmp sgt i64 %v3, 1
  br i1 %v3854, label %b516, label %b517
b516:
  %v3855 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3856 = atomicrmw add ptr %v3855, i64 1 acq_rel
  %v3857 = load i64, ptr %v221, align 8
  %v3858 = add i64 %v3857, 1
  store i64 %v3858, ptr %v221, align 8
  %v3859 = mul i64 %v3, %v3858
  br label %b518
b518:
  %v3860 = load atomic i64, ptr %v3855 acquire, align 8
  %v3861 = icmp slt i64 %v3860, %v3859
  br i1 %v3861, label %b519, label %b520
b519:
  %v3862 = call i32 @sched_yield()
  br label %b518
b520:
  br label %b517
b517:
  %v3863 = icmp eq i64 %v2, 0
  br i1 %v3863, label %b521, label %b522
b521:
  br label %b523
b523:
  %v3864 = phi i64 [ 0, %b521 ], [ %v3956, %b528 ]
  %v3865 = icmp slt i64 %v3864, 2
  br i1 %v3865, label %b524, label %b525
b524:
  br label %b526
b526:
  %v3866 = phi i64 [ 0, %b524 ], [ %v3949, %b531 ]
  %v3867 = phi <8 x float> [ splat (float 0x0000000000000000), %b524 ], [ %v3948, %b531 ]
  %v3868 = icmp slt i64 %v3866, %v8
  br i1 %v3868, label %b527, label %b528
b527:
  %v3869 = add i64 %v3866, 128
  %v3870 = icmp slt i64 %v3869, %v8
  %v3871 = select i1 %v3870, i64 %v3869, i64 %v8
  br label %b529
b529:
  %v3872 = phi i64 [ %v3866, %b527 ], [ %v3947, %b530 ]
  %v3873 = phi <8 x float> [ splat (float 0x0000000000000000), %b527 ], [ %v3946, %b530 ]
  %v3874 = icmp slt i64 %v3872, %v3871
  br i1 %v3874, label %b530, label %b531
b530:
  %v3875 = mul i64 %v3872, 2
  %v3876 = getelementptr inbounds float, ptr %v108, i64 %v3875
  %v3877 = add i64 0, %v3864
  %v3878 = getelementptr inbounds float, ptr %v3876, i64 %v3877
  %v3879 = load float, ptr %v3878, align 4
  %v3880 = mul i64 %v3872, 16
  %v3881 = getelementptr inbounds float, ptr %v84, i64 %v3880
  %v3882 = mul i64 %v3872, 2
  %v3883 = getelementptr inbounds float, ptr %v88, i64 %v3882
  %v3884 = add i64 0, %v3864
  %v3885 = getelementptr inbounds float, ptr %v3883, i64 %v3884
  %v3886 = load float, ptr %v3885, align 4
  %v3887 = mul i64 %v3872, 16
  %v3888 = getelementptr inbounds float, ptr %v112, i64 %v3887
  %v3889 = mul i64 %v3872, 2
  %v3890 = getelementptr inbounds float, ptr %v76, i64 %v3889
  %v3891 = add i64 0, %v3864
  %v3892 = getelementptr inbounds float, ptr %v3890, i64 %v3891
  %v3893 = load float, ptr %v3892, align 4
  %v3894 = mul i64 %v3872, 16
  %v3895 = getelementptr inbounds float, ptr %v120, i64 %v3894
  %v3896 = mul i64 %v3872, 2
  %v3897 = getelementptr inbounds float, ptr %v86, i64 %v3896
  %v3898 = add i64 0, %v3864
  %v3899 = getelementptr inbounds float, ptr %v3897, i64 %v3898
  %v3900 = load float, ptr %v3899, align 4
  %v3901 = mul i64 %v3872, 2
  %v3902 = getelementptr inbounds float, ptr %v106, i64 %v3901
  %v3903 = add i64 0, %v3864
  %v3904 = getelementptr inbounds float, ptr %v3902, i64 %v3903
  %v3905 = load float, ptr %v3904, align 4
  %v3906 = mul i64 %v3864, 8
  %v3907 = add i64 0, %v3906
  %v3908 = add i64 %v3907, 0
  %v3909 = getelementptr inbounds float, ptr %v3881, i64 %v3908
  %v3910 = load <8 x float>, ptr %v3909, align 4
  %v3911 = insertelement <8 x float> poison, float %v3886, i64 0
  %v3912 = shufflevector <8 x float> %v3911, <8 x float> poison, <8 x i32> zeroinitializer
  %v3913 = fmul <8 x float> %v3910, %v3912
  %v3914 = insertelement <8 x float> poison, float %v3879, i64 0
  %v3915 = shufflevector <8 x float> %v3914, <8 x float> poison, <8 x i32> zeroinitializer
  %v3916 = fmul <8 x float> %v3915, %v3913
  %v3917 = mul i64 %v3864, 8
  %v3918 = add i64 0, %v3917
  %v3919 = add i64 %v3918, 0
  %v3920 = getelementptr inbounds float, ptr %v3888, i64 %v3919
  %v3921 = load <8 x float>, ptr %v3920, align 4
  %v3922 = fneg <8 x float> %v3921
  %v3923 = insertelement <8 x float> poison, float %v3893, i64 0
  %v3924 = shufflevector <8 x float> %v3923, <8 x float> poison, <8 x i32> zeroinitializer
  %v3925 = fmul <8 x float> %v3922, %v3924
  %v3926 = mul i64 %v3864, 8
  %v3927 = add i64 0, %v3926
  %v3928 = add i64 %v3927, 0
  %v3929 = getelementptr inbounds float, ptr %v3895, i64 %v3928
  %v3930 = load <8 x float>, ptr %v3929, align 4
  %v3931 = fadd <8 x float> %v3925, %v3930
  %v3932 = insertelement <8 x float> poison, float %v3900, i64 0
  %v3933 = shufflevector <8 x float> %v3932, <8 x float> poison, <8 x i32> zeroinitializer
  %v3934 = fdiv <8 x float> %v3931, %v3933
  %v3935 = fadd <8 x float> %v3916, %v3934
  %v3936 = insertelement <8 x float> poison, float %v3905, i64 0
  %v3937 = shufflevector <8 x float> %v3936, <8 x float> poison, <8 x i32> zeroinitializer
  %v3938 = fadd <8 x float> %v3935, %v3937
  %v3939 = mul i64 %v3864, 8
  %v3940 = add i64 0, %v3939
  %v3941 = add i64 %v3940, 0
  %v3942 = getelementptr inbounds float, ptr %v26, i64 %v3941
  %v3943 = load <8 x float>, ptr %v3942, align 4
  %v3944 = fmul <8 x float> %v3938, %v3943
  %v3945 = fmul <8 x float> %v3944, %v3913
  %v3946 = fadd <8 x float> %v3873, %v3945
  %v3947 = add nsw i64 %v3872, 1
  br label %b529
b531:
  %v3948 = fadd <8 x float> %v3867, %v3873
  %v3949 = add nsw i64 %v3866, 128
  br label %b526
b528:
  %v3950 = mul i64 %v3864, 8
  %v3951 = add i64 0, %v3950
  %v3952 = mul i64 0, 8
  %v3953 = add i64 %v3951, %v3952
  %v3954 = add i64 %v3953, 0
  %v3955 = getelementptr inbounds float, ptr %v144, i64 %v3954
  store <8 x float> %v3867, ptr %v3955, align 4
  %v3956 = add nsw i64 %v3864, 1
  br label %b523
b525:
  br label %b522
b522:
  %v3957 = icmp sgt i64 %v3, 1
  br i1 %v3957, label %b532, label %b533
b532:
  %v3958 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3959 = atomicrmw add ptr %v3958, i64 1 acq_rel
  %v3960 = load i64, ptr %v221, align 8
  %v3961 = add i64 %v3960, 1
  store i64 %v3961, ptr %v221, align 8
  %v3962 = mul i64 %v3, %v3961
  br label %b534
b534:
  %v3963 = load atomic i64, ptr %v3958 acquire, align 8
  %v3964 = icmp slt i64 %v3963, %v3962
  br i1 %v3964, label %b535, label %b536
b535:
  %v3965 = call i32 @sched_yield()
  br label %b534
b536:
  br label %b533
b533:
  %v3966 = icmp eq i64 %v2, 0
  br i1 %v3966, label %b537, label %b538
b537:
  br label %b539
b539:
  %v3967 = phi i64 [ 0, %b537 ], [ %v3995, %b544 ]
  %v3968 = icmp slt i64 %v3967, 2
  br i1 %v3968, label %b540, label %b541
b540:
  br label %b542
b542:
  %v3969 = phi i64 [ 0, %b540 ], [ %v3988, %b547 ]
  %v3970 = phi <8 x float> [ splat (float 0x0000000000000000), %b540 ], [ %v3987, %b547 ]
  %v3971 = icmp slt i64 %v3969, %v8
  br i1 %v3971, label %b543, label %b544
b543:
  %v3972 = add i64 %v3969, 128
  %v3973 = icmp slt i64 %v3972, %v8
  %v3974 = select i1 %v3973, i64 %v3972, i64 %v8
  br label %b545
b545:
  %v3975 = phi i64 [ %v3969, %b543 ], [ %v3986, %b546 ]
  %v3976 = phi <8 x float> [ splat (float 0x0000000000000000), %b543 ], [ %v3985, %b546 ]
  %v3977 = icmp slt i64 %v3975, %v3974
  br i1 %v3977, label %b546, label %b547
b546:
  %v3978 = mul i64 %v3975, 16
  %v3979 = getelementptr inbounds float, ptr %v30, i64 %v3978
  %v3980 = mul i64 %v3967, 8
  %v3981 = add i64 0, %v3980
  %v3982 = add i64 %v3981, 0
  %v3983 = getelementptr inbounds float, ptr %v3979, i64 %v3982
  %v3984 = load <8 x float>, ptr %v3983, align 4
  %v3985 = fadd <8 x float> %v3976, %v3984
  %v3986 = add nsw i64 %v3975, 1
  br label %b545
b547:
  %v3987 = fadd <8 x float> %v3970, %v3976
  %v3988 = add nsw i64 %v3969, 128
  br label %b542
b544:
  %v3989 = mul i64 %v3967, 8
  %v3990 = add i64 0, %v3989
  %v3991 = mul i64 0, 8
  %v3992 = add i64 %v3990, %v3991
  %v3993 = add i64 %v3992, 0
  %v3994 = getelementptr inbounds float, ptr %v146, i64 %v3993
  store <8 x float> %v3970, ptr %v3994, align 4
  %v3995 = add nsw i64 %v3967, 1
  br label %b539
b541:
  br label %b538
b538:
  %v3996 = icmp sgt i64 %v3, 1
  br i1 %v3996, label %b548, label %b549
b548:
  %v3997 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3998 = atomicrmw add ptr %v3997, i64 1 acq_rel
  %v3999 = load i64, ptr %v221, align 8
  %v4000 = add i64 %v3999, 1
  store i64 %v4000, ptr %v221, align 8
  %v4001 = mul i64 %v3, %v4000
  br label %b550
b550:
  %v4002 = load atomic i64, ptr %v3997 acquire, align 8
  %v4003 = icmp slt i64 %v4002, %v4001
  br i1 %v4003, label %b551, label %b552
b551:
  %v4004 = call i32 @sched_yield()
  br label %b550
b552:
  br label %b549
b549:
  %v4005 = icmp eq i64 %v2, 0
  br i1 %v4005, label %b553, label %b554
b553:
  br label %b555
b555:
  %v4006 = phi i64 [ 0, %b553 ], [ %v4097, %b560 ]
  %v4007 = icmp slt i64 %v4006, 2
  br i1 %v4007, label %b556, label %b557
b556:
  br label %b558
b558:
  %v4008 = phi i64 [ 0, %b556 ], [ %v4090, %b563 ]
  %v4009 = phi <8 x float> [ splat (float 0x0000000000000000), %b556 ], [ %v4089, %b563 ]
  %v4010 = icmp slt i64 %v4008, %v8
  br i1 %v4010, label %b559, label %b560
b559:
  %v4011 = add i64 %v4008, 128
  %v4012 = icmp slt i64 %v4011, %v8
  %v4013 = select i1 %v4012, i64 %v4011, i64 %v8
  br label %b561
b561:
  %v4014 = phi i64 [ %v4008, %b559 ], [ %v4088, %b562 ]
  %v4015 = phi <8 x float> [ splat (float 0x0000000000000000), %b559 ], [ %v4087, %b562 ]
  %v4016 = icmp slt i64 %v4014, %v4013
  br i1 %v4016, label %b562, label %b563
b562:
  %v4017 = mul i64 %v4014, 2
  %v4018 = getelementptr inbounds float, ptr %v108, i64 %v4017
  %v4019 = add i64 0, %v4006
  %v4020 = getelementptr inbounds float, ptr %v4018, i64 %v4019
  %v4021 = load float, ptr %v4020, align 4
  %v4022 = mul i64 %v4014, 16
  %v4023 = getelementptr inbounds float, ptr %v84, i64 %v4022
  %v4024 = mul i64 %v4014, 2
  %v4025 = getelementptr inbounds float, ptr %v88, i64 %v4024
  %v4026 = add i64 0, %v4006
  %v4027 = getelementptr inbounds float, ptr %v4025, i64 %v4026
  %v4028 = load float, ptr %v4027, align 4
  %v4029 = mul i64 %v4014, 16
  %v4030 = getelementptr inbounds float, ptr %v112, i64 %v4029
  %v4031 = mul i64 %v4014, 2
  %v4032 = getelementptr inbounds float, ptr %v76, i64 %v4031
  %v4033 = add i64 0, %v4006
  %v4034 = getelementptr inbounds float, ptr %v4032, i64 %v4033
  %v4035 = load float, ptr %v4034, align 4
  %v4036 = mul i64 %v4014, 16
  %v4037 = getelementptr inbounds float, ptr %v120, i64 %v4036
  %v4038 = mul i64 %v4014, 2
  %v4039 = getelementptr inbounds float, ptr %v86, i64 %v4038
  %v4040 = add i64 0, %v4006
  %v4041 = getelementptr inbounds float, ptr %v4039, i64 %v4040
  %v4042 = load float, ptr %v4041, align 4
  %v4043 = mul i64 %v4014, 2
  %v4044 = getelementptr inbounds float, ptr %v106, i64 %v4043
  %v4045 = add i64 0, %v4006
  %v4046 = getelementptr inbounds float, ptr %v4044, i64 %v4045
  %v4047 = load float, ptr %v4046, align 4
  %v4048 = mul i64 %v4006, 8
  %v4049 = add i64 0, %v4048
  %v4050 = add i64 %v4049, 0
  %v4051 = getelementptr inbounds float, ptr %v4023, i64 %v4050
  %v4052 = load <8 x float>, ptr %v4051, align 4
  %v4053 = insertelement <8 x float> poison, float %v4028, i64 0
  %v4054 = shufflevector <8 x float> %v4053, <8 x float> poison, <8 x i32> zeroinitializer
  %v4055 = fmul <8 x float> %v4052, %v4054
  %v4056 = insertelement <8 x float> poison, float %v4021, i64 0
  %v4057 = shufflevector <8 x float> %v4056, <8 x float> poison, <8 x i32> zeroinitializer
  %v4058 = fmul <8 x float> %v4057, %v4055
  %v4059 = mul i64 %v4006, 8
  %v4060 = add i64 0, %v4059
  %v4061 = add i64 %v4060, 0
  %v4062 = getelementptr inbounds float, ptr %v4030, i64 %v4061
  %v4063 = load <8 x float>, ptr %v4062, align 4
  %v4064 = fneg <8 x float> %v4063
  %v4065 = insertelement <8 x float> poison, float %v4035, i64 0
  %v4066 = shufflevector <8 x float> %v4065, <8 x float> poison, <8 x i32> zeroinitializer
  %v4067 = fmul <8 x float> %v4064, %v4066
  %v4068 = mul i64 %v4006, 8
  %v4069 = add i64 0, %v4068
  %v4070 = add i64 %v4069, 0
  %v4071 = getelementptr inbounds float, ptr %v4037, i64 %v4070
  %v4072 = load <8 x float>, ptr %v4071, align 4
  %v4073 = fadd <8 x float> %v4067, %v4072
  %v4074 = insertelement <8 x float> poison, float %v4042, i64 0
  %v4075 = shufflevector <8 x float> %v4074, <8 x float> poison, <8 x i32> zeroinitializer
  %v4076 = fdiv <8 x float> %v4073, %v4075
  %v4077 = fadd <8 x float> %v4058, %v4076
  %v4078 = insertelement <8 x float> poison, float %v4047, i64 0
  %v4079 = shufflevector <8 x float> %v4078, <8 x float> poison, <8 x i32> zeroinitializer
  %v4080 = fadd <8 x float> %v4077, %v4079
  %v4081 = mul i64 %v4006, 8
  %v4082 = add i64 0, %v4081
  %v4083 = add i64 %v4082, 0
  %v4084 = getelementptr inbounds float, ptr %v26, i64 %v4083
  %v4085 = load <8 x float>, ptr %v4084, align 4
  %v4086 = fmul <8 x float> %v4080, %v4085
  %v4087 = fadd <8 x float> %v4015, %v4086
  %v4088 = add nsw i64 %v4014, 1
  br label %b561
b563:
  %v4089 = fadd <8 x float> %v4009, %v4015
  %v4090 = add nsw i64 %v4008, 128
  br label %b558
b560:
  %v4091 = mul i64 %v4006, 8
  %v4092 = add i64 0, %v4091
  %v4093 = mul i64 0, 8
  %v4094 = add i64 %v4092, %v4093
  %v4095 = add i64 %v4094, 0
  %v4096 = getelementptr inbounds float, ptr %v148, i64 %v4095
  store <8 x float> %v4009, ptr %v4096, align 4
  %v4097 = add nsw i64 %v4006, 1
  br label %b555
b557:
  br label %b554
b554:
  %v4098 = icmp sgt i64 %v3, 1
  br i1 %v4098, label %b564, label %b565
b564:
  %v4099 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4100 = atomicrmw add ptr %v4099, i64 1 acq_rel
  %v4101 = load i64, ptr %v221, align 8
  %v4102 = add i64 %v4101, 1
  store i64 %v4102, ptr %v221, align 8
  %v4103 = mul i64 %v3, %v4102
  br label %b566
b566:
  %v4104 = load atomic i64, ptr %v4099 acquire, align 8
  %v4105 = icmp slt i64 %v4104, %v4103
  br i1 %v4105, label %b567, label %b568
b567:
  %v4106 = call i32 @sched_yield()
  br label %b566
b568:
  br label %b565
b565:
  %v4107 = icmp eq i64 %v2, 0
  br i1 %v4107, label %b569, label %b570
b569:
  br label %b571
b571:
  %v4108 = phi i64 [ 0, %b569 ], [ %v4141, %b576 ]
  %v4109 = icmp slt i64 %v4108, 2
  br i1 %v4109, label %b572, label %b573
b572:
  br label %b574
b574:
  %v4110 = phi i64 [ 0, %b572 ], [ %v4140, %b579 ]
  %v4111 = icmp slt i64 %v4110, 8
  br i1 %v4111, label %b575, label %b576
b575:
  br label %b577
b577:
  %v4112 = phi i64 [ 0, %b575 ], [ %v4133, %b582 ]
  %v4113 = phi <8 x float> [ splat (float 0x0000000000000000), %b575 ], [ %v4132, %b582 ]
  %v4114 = icmp slt i64 %v4112, %v7
  br i1 %v4114, label %b578, label %b579
b578:
  %v4115 = add i64 %v4112, 128
  %v4116 = icmp slt i64 %v4115, %v7
  %v4117 = select i1 %v4116, i64 %v4115, i64 %v7
  br label %b580
b580:
  %v4118 = phi i64 [ %v4112, %b578 ], [ %v4131, %b581 ]
  %v4119 = phi <8 x float> [ splat (float 0x0000000000000000), %b578 ], [ %v4130, %b581 ]
  %v4120 = icmp slt i64 %v4118, %v4117
  br i1 %v4120, label %b581, label %b582
b581:
  %v4121 = mul i64 %v4118, 128
  %v4122 = getelementptr inbounds float, ptr %v32, i64 %v4121
  %v4123 = mul i64 %v4108, 64
  %v4124 = add i64 0, %v4123
  %v4125 = mul i64 %v4110, 8
  %v4126 = add i64 %v4124, %v4125
  %v4127 = add i64 %v4126, 0
  %v4128 = getelementptr inbounds float, ptr %v4122, i64 %v4127
  %v4129 = load <8 x float>, ptr %v4128, align 4
  %v4130 = fadd <8 x float> %v4119, %v4129
  %v4131 = add nsw i64 %v4118, 1
  br label %b580
b582:
  %v4132 = fadd <8 x float> %v4113, %v4119
  %v4133 = add nsw i64 %v4112, 128
  br label %b577
b579:
  %v4134 = mul i64 %v4108, 64
  %v4135 = add i64 0, %v4134
  %v4136 = mul i64 %v4110, 8
  %v4137 = add i64 %v4135, %v4136
  %v4138 = add i64 %v4137, 0
  %v4139 = getelementptr inbounds float, ptr %v62, i64 %v4138
  store <8 x float> %v4113, ptr %v4139, align 4
  %v4140 = add nsw i64 %v4110, 1
  br label %b574
b576:
  %v4141 = add nsw i64 %v4108, 1
  br label %b571
b573:
  br label %b570
b570:
  %v4142 = icmp sgt i64 %v3, 1
  br i1 %v4142, label %b583, label %b584
b583:
  %v4143 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4144 = atomicrmw add ptr %v4143, i64 1 acq_rel
  %v4145 = load i64, ptr %v221, align 8
  %v4146 = add i64 %v4145, 1
  store i64 %v4146, ptr %v221, align 8
  %v4147 = mul i64 %v3, %v4146
  br label %b585
b585:
  %v4148 = load atomic i64, ptr %v4143 acquire, align 8
  %v4149 = icmp slt i64 %v4148, %v4147
  br i1 %v4149, label %b586, label %b587
b586:
  %v4150 = call i32 @sched_yield()
  br label %b585
b587:
  br label %b584
b584:
  %v4151 = icmp eq i64 %v2, 0
  br i1 %v4151, label %b588, label %b589
b588:
  br label %b590
b590:
  %v4152 = phi i64 [ 0, %b588 ], [ %v4178, %b595 ]
  %v4153 = icmp slt i64 %v4152, 2
  br i1 %v4153, label %b591, label %b592
b591:
  br label %b593
b593:
  %v4154 = phi i64 [ 0, %b591 ], [ %v4173, %b598 ]
  %v4155 = phi <8 x float> [ splat (float 0x0000000000000000), %b591 ], [ %v4172, %b598 ]
  %v4156 = icmp slt i64 %v4154, %v7
  br i1 %v4156, label %b594, label %b595
b594:
  %v4157 = add i64 %v4154, 128
  %v4158 = icmp slt i64 %v4157, %v7
  %v4159 = select i1 %v4158, i64 %v4157, i64 %v7
  br label %b596
b596:
  %v4160 = phi i64 [ %v4154, %b594 ], [ %v4171, %b597 ]
  %v4161 = phi <8 x float> [ splat (float 0x0000000000000000), %b594 ], [ %v4170, %b597 ]
  %v4162 = icmp slt i64 %v4160, %v4159
  br i1 %v4162, label %b597, label %b598
b597:
  %v4163 = mul i64 %v4160, 16
  %v4164 = getelementptr inbounds float, ptr %v34, i64 %v4163
  %v4165 = mul i64 %v4152, 8
  %v4166 = add i64 0, %v4165
  %v4167 = add i64 %v4166, 0
  %v4168 = getelementptr inbounds float, ptr %v4164, i64 %v4167
  %v4169 = load <8 x float>, ptr %v4168, align 4
  %v4170 = fadd <8 x float> %v4161, %v4169
  %v4171 = add nsw i64 %v4160, 1
  br label %b596
b598:
  %v4172 = fadd <8 x float> %v4155, %v4161
  %v4173 = add nsw i64 %v4154, 128
  br label %b593
b595:
  %v4174 = mul i64 %v4152, 8
  %v4175 = add i64 0, %v4174
  %v4176 = add i64 %v4175, 0
  %v4177 = getelementptr inbounds float, ptr %v64, i64 %v4176
  store <8 x float> %v4155, ptr %v4177, align 4
  %v4178 = add nsw i64 %v4152, 1
  br label %b590
b592:
  br label %b589
b589:
  %v4179 = icmp sgt i64 %v3, 1
  br i1 %v4179, label %b599, label %b600
b599:
  %v4180 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4181 = atomicrmw add ptr %v4180, i64 1 acq_rel
  %v4182 = load i64, ptr %v221, align 8
  %v4183 = add i64 %v4182, 1
  store i64 %v4183, ptr %v221, align 8
  %v4184 = mul i64 %v3, %v4183
  br label %b601
b601:
  %v4185 = load atomic i64, ptr %v4180 acquire, align 8
  %v4186 = icmp slt i64 %v4185, %v4184
  br i1 %v4186, label %b602, label %b603
b602:
  %v4187 = call i32 @sched_yield()
  br label %b601
b603:
  br label %b600
b600:
  %v4188 = icmp eq i64 %v2, 0
  br i1 %v4188, label %b604, label %b605
b604:
  br label %b606
b606:
  %v4189 = phi i64 [ 0, %b604 ], [ %v4213, %b607 ]
  %v4190 = icmp slt i64 %v4189, 16
  br i1 %v4190, label %b607, label %b608
b607:
  %v4191 = add i64 0, %v4189
  %v4192 = getelementptr inbounds float, ptr %v140, i64 %v4191
  %v4193 = load <8 x float>, ptr %v4192, align 4
  %v4194 = add i64 0, %v4189
  %v4195 = getelementptr inbounds float, ptr %v142, i64 %v4194
  %v4196 = load <8 x float>, ptr %v4195, align 4
  %v4197 = fadd <8 x float> %v4193, %v4196
  %v4198 = add i64 0, %v4189
  %v4199 = getelementptr inbounds float, ptr %v144, i64 %v4198
  %v4200 = load <8 x float>, ptr %v4199, align 4
  %v4201 = fadd <8 x float> %v4197, %v4200
  %v4202 = add i64 0, %v4189
  %v4203 = getelementptr inbounds float, ptr %v146, i64 %v4202
  %v4204 = load <8 x float>, ptr %v4203, align 4
  %v4205 = add i64 0, %v4189
  %v4206 = getelementptr inbounds float, ptr %v148, i64 %v4205
  %v4207 = load <8 x float>, ptr %v4206, align 4
  %v4208 = fadd <8 x float> %v4204, %v4207
  %v4209 = add i64 0, %v4189
  %v4210 = getelementptr inbounds float, ptr %v58, i64 %v4209
  store <8 x float> %v4201, ptr %v4210, align 4
  %v4211 = add i64 0, %v4189
  %v4212 = getelementptr inbounds float, ptr %v60, i64 %v4211
  store <8 x float> %v4208, ptr %v4212, align 4
  %v4213 = add nsw i64 %v4189, 8
  br label %b606
b608:
  br label %b605
b605:
  %v4214 = icmp sgt i64 %v3, 1
  br i1 %v4214, label %b609, label %b610
b609:
  %v4215 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4216 = atomicrmw add ptr %v4215, i64 1 acq_rel
  %v4217 = load i64, ptr %v221, align 8
  %v4218 = add i64 %v4217, 1
  store i64 %v4218, ptr %v221, align 8
  %v4219 = mul i64 %v3, %v4218
  br label %b611
b611:
  %v4220 = load atomic i64, ptr %v4215 acquire, align 8
  %v4221 = icmp slt i64 %v4220, %v4219
  br i1 %v4221, label %b612, label %b613
b612:
  %v4222 = call i32 @sched_yield()
  br label %b611
b613:
  br label %b610
b610:
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

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)

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
