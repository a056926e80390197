; generated from specs/delta_net.yaml by `make generated`: do not edit
; delta_net I=8 N=2 K=8 V=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_2x3 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x3, ptr @tile_2x3], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8
@table_tile_8x1_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more, ptr @tile_5x1_more, ptr @tile_6x1_more, ptr @tile_7x1_more, ptr @tile_8x1_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v195 = alloca i64, i64 1, align 8
  %v577 = alloca float, i64 64, align 4
  %v1836 = alloca float, i64 64, align 4
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
  %v133 = getelementptr inbounds i64, ptr %v1, i64 6
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 12
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 13
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 14
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 15
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 16
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 21
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 22
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 29
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 33
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 34
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 35
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 36
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 39
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 40
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 42
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 43
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 44
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 45
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 46
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 47
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 48
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 49
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 50
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 51
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 52
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 53
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 54
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 55
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 56
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 63
  %v194 = load i64, ptr %v193, align 8
  store i64 0, ptr %v195, align 8
  %v196 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v197 = load ptr, ptr %v196, align 4
  %v198 = mul i64 %v2, 0
  %v199 = add i64 %v198, 576
  %v200 = getelementptr inbounds float, ptr %v197, i64 %v199
  %v201 = getelementptr inbounds i64, ptr %v1, i64 4
  %v202 = load i64, ptr %v201, align 8
  %v203 = icmp eq i64 %v202, 0
  br i1 %v203, label %b0, label %b1
b0:
  %v204 = icmp eq i64 %v2, 0
  br i1 %v204, label %b2, label %b3
b2:
  br label %b4
b4:
  %v205 = phi i64 [ 0, %b2 ], [ %v211, %b5 ]
  %v206 = icmp slt i64 %v205, 128
  br i1 %v206, label %b5, label %b6
b5:
  %v207 = add i64 0, %v205
  %v208 = getelementptr inbounds float, ptr %v58, i64 %v207
  %v209 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v210 = shufflevector <8 x float> %v209, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v210, ptr %v208, align 4
  %v211 = add nsw i64 %v205, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v212 = icmp sgt i64 %v3, 1
  br i1 %v212, label %b7, label %b8
b7:
  %v213 = getelementptr inbounds i64, ptr %v1, i64 3
  %v214 = atomicrmw add ptr %v213, i64 1 acq_rel
  %v215 = load i64, ptr %v195, align 8
  %v216 = add i64 %v215, 1
  store i64 %v216, ptr %v195, align 8
  %v217 = mul i64 %v3, %v216
  br label %b9
b9:
  %v218 = load atomic i64, ptr %v213 acquire, align 8
  %v219 = icmp slt i64 %v218, %v217
  br i1 %v219, label %b10, label %b11
b10:
  %v220 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v221 = getelementptr inbounds i64, ptr %v1, i64 4
  %v222 = load i64, ptr %v221, align 8
  %v223 = icmp eq i64 %v222, 0
  br i1 %v223, label %b12, label %b13
b12:
  %v224 = icmp eq i64 %v2, 0
  br i1 %v224, label %b14, label %b15
b14:
  br label %b16
b16:
  %v225 = phi i64 [ 0, %b14 ], [ %v231, %b17 ]
  %v226 = icmp slt i64 %v225, 48
  br i1 %v226, label %b17, label %b18
b17:
  %v227 = add i64 0, %v225
  %v228 = getelementptr inbounds float, ptr %v60, i64 %v227
  %v229 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v230 = shufflevector <8 x float> %v229, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v230, ptr %v228, align 4
  %v231 = add nsw i64 %v225, 8
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v232 = icmp sgt i64 %v3, 1
  br i1 %v232, label %b19, label %b20
b19:
  %v233 = getelementptr inbounds i64, ptr %v1, i64 3
  %v234 = atomicrmw add ptr %v233, i64 1 acq_rel
  %v235 = load i64, ptr %v195, align 8
  %v236 = add i64 %v235, 1
  store i64 %v236, ptr %v195, align 8
  %v237 = mul i64 %v3, %v236
  br label %b21
b21:
  %v238 = load atomic i64, ptr %v233 acquire, align 8
  %v239 = icmp slt i64 %v238, %v237
  br i1 %v239, label %b22, label %b23
b22:
  %v240 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v241 = getelementptr inbounds i64, ptr %v1, i64 4
  %v242 = load i64, ptr %v241, align 8
  %v243 = icmp eq i64 %v242, 0
  br i1 %v243, label %b24, label %b25
b24:
  %v244 = icmp eq i64 %v2, 0
  br i1 %v244, label %b26, label %b27
b26:
  br label %b28
b28:
  %v245 = phi i64 [ 0, %b26 ], [ %v252, %b29 ]
  %v246 = icmp slt i64 %v245, 384
  br i1 %v246, label %b29, label %b30
b29:
  %v247 = add i64 0, %v245
  %v248 = getelementptr inbounds float, ptr %v12, i64 %v247
  %v249 = load <8 x float>, ptr %v248, align 4
  %v250 = add i64 0, %v245
  %v251 = getelementptr inbounds float, ptr %v54, i64 %v250
  store <8 x float> %v249, ptr %v251, align 4
  %v252 = add nsw i64 %v245, 8
  br label %b28
b30:
  br label %b27
b27:
  br label %b25
b25:
  %v253 = icmp sgt i64 %v3, 1
  br i1 %v253, label %b31, label %b32
b31:
  %v254 = getelementptr inbounds i64, ptr %v1, i64 3
  %v255 = atomicrmw add ptr %v254, i64 1 acq_rel
  %v256 = load i64, ptr %v195, align 8
  %v257 = add i64 %v256, 1
  store i64 %v257, ptr %v195, align 8
  %v258 = mul i64 %v3, %v257
  br label %b33
b33:
  %v259 = load atomic i64, ptr %v254 acquire, align 8
  %v260 = icmp slt i64 %v259, %v258
  br i1 %v260, label %b34, label %b35
b34:
  %v261 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v262 = getelementptr inbounds i64, ptr %v1, i64 4
  %v263 = load i64, ptr %v262, align 8
  %v264 = icmp eq i64 %v263, 0
  br i1 %v264, label %b36, label %b37
b36:
  %v265 = icmp eq i64 %v2, 0
  br i1 %v265, label %b38, label %b39
b38:
  br label %b40
b40:
  %v266 = phi i64 [ 0, %b38 ], [ %v273, %b41 ]
  %v267 = icmp slt i64 %v266, 16
  br i1 %v267, label %b41, label %b42
b41:
  %v268 = add i64 0, %v266
  %v269 = getelementptr inbounds float, ptr %v14, i64 %v268
  %v270 = load <8 x float>, ptr %v269, align 4
  %v271 = add i64 384, %v266
  %v272 = getelementptr inbounds float, ptr %v54, i64 %v271
  store <8 x float> %v270, ptr %v272, align 4
  %v273 = add nsw i64 %v266, 8
  br label %b40
b42:
  br label %b39
b39:
  br label %b37
b37:
  %v274 = icmp sgt i64 %v3, 1
  br i1 %v274, label %b43, label %b44
b43:
  %v275 = getelementptr inbounds i64, ptr %v1, i64 3
  %v276 = atomicrmw add ptr %v275, i64 1 acq_rel
  %v277 = load i64, ptr %v195, align 8
  %v278 = add i64 %v277, 1
  store i64 %v278, ptr %v195, align 8
  %v279 = mul i64 %v3, %v278
  br label %b45
b45:
  %v280 = load atomic i64, ptr %v275 acquire, align 8
  %v281 = icmp slt i64 %v280, %v279
  br i1 %v281, label %b46, label %b47
b46:
  %v282 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v283 = getelementptr inbounds i64, ptr %v1, i64 4
  %v284 = load i64, ptr %v283, align 8
  %v285 = icmp eq i64 %v284, 0
  br i1 %v285, label %b48, label %b49
b48:
  %v286 = getelementptr inbounds i64, ptr %v1, i64 68
  %v287 = load i64, ptr %v286, align 8
  %v288 = icmp eq i64 %v287, 0
  br i1 %v288, label %b50, label %b51
b50:
  %v289 = add i64 %v7, 0
  %v290 = sdiv i64 %v289, 1
  %v291 = add i64 %v2, 1
  %v292 = mul i64 %v290, %v2
  %v293 = sdiv i64 %v292, %v3
  %v294 = mul i64 %v293, 1
  %v295 = icmp slt i64 %v294, %v7
  %v296 = select i1 %v295, i64 %v294, i64 %v7
  %v297 = mul i64 %v290, %v291
  %v298 = sdiv i64 %v297, %v3
  %v299 = mul i64 %v298, 1
  %v300 = icmp slt i64 %v299, %v7
  %v301 = select i1 %v300, i64 %v299, i64 %v7
  br label %b52
b52:
  %v302 = phi i64 [ %v296, %b50 ], [ %v316, %b57 ]
  %v303 = icmp slt i64 %v302, %v301
  br i1 %v303, label %b53, label %b54
b53:
  %v304 = and i64 0, %v138
  %v305 = mul i64 %v304, %v7
  %v306 = add i64 %v305, %v302
  %v307 = mul i64 %v306, 128
  %v308 = getelementptr inbounds float, ptr %v24, i64 %v307
  br label %b55
b55:
  %v309 = phi i64 [ 0, %b53 ], [ %v315, %b56 ]
  %v310 = icmp slt i64 %v309, 128
  br i1 %v310, label %b56, label %b57
b56:
  %v311 = add i64 0, %v309
  %v312 = getelementptr inbounds float, ptr %v308, i64 %v311
  %v313 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v314 = shufflevector <8 x float> %v313, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v314, ptr %v312, align 4
  %v315 = add nsw i64 %v309, 8
  br label %b55
b57:
  %v316 = add nsw i64 %v302, 1
  br label %b52
b54:
  br label %b51
b51:
  br label %b49
b49:
  %v317 = icmp sgt i64 %v3, 1
  br i1 %v317, label %b58, label %b59
b58:
  %v318 = getelementptr inbounds i64, ptr %v1, i64 3
  %v319 = atomicrmw add ptr %v318, i64 1 acq_rel
  %v320 = load i64, ptr %v195, align 8
  %v321 = add i64 %v320, 1
  store i64 %v321, ptr %v195, align 8
  %v322 = mul i64 %v3, %v321
  br label %b60
b60:
  %v323 = load atomic i64, ptr %v318 acquire, align 8
  %v324 = icmp slt i64 %v323, %v322
  br i1 %v324, label %b61, label %b62
b61:
  %v325 = call i32 @sched_yield()
  br label %b60
b62:
  br label %b59
b59:
  %v326 = getelementptr inbounds i64, ptr %v1, i64 4
  %v327 = load i64, ptr %v326, align 8
  %v328 = icmp eq i64 %v327, 0
  br i1 %v328, label %b63, label %b64
b63:
  %v329 = getelementptr inbounds i64, ptr %v1, i64 69
  %v330 = load i64, ptr %v329, align 8
  %v331 = icmp eq i64 %v330, 0
  br i1 %v331, label %b65, label %b66
b65:
  %v332 = add i64 %v7, 0
  %v333 = sdiv i64 %v332, 1
  %v334 = add i64 %v2, 1
  %v335 = mul i64 %v333, %v2
  %v336 = sdiv i64 %v335, %v3
  %v337 = mul i64 %v336, 1
  %v338 = icmp slt i64 %v337, %v7
  %v339 = select i1 %v338, i64 %v337, i64 %v7
  %v340 = mul i64 %v333, %v334
  %v341 = sdiv i64 %v340, %v3
  %v342 = mul i64 %v341, 1
  %v343 = icmp slt i64 %v342, %v7
  %v344 = select i1 %v343, i64 %v342, i64 %v7
  br label %b67
b67:
  %v345 = phi i64 [ %v339, %b65 ], [ %v359, %b72 ]
  %v346 = icmp slt i64 %v345, %v344
  br i1 %v346, label %b68, label %b69
b68:
  %v347 = and i64 0, %v140
  %v348 = mul i64 %v347, %v7
  %v349 = add i64 %v348, %v345
  %v350 = mul i64 %v349, 48
  %v351 = getelementptr inbounds float, ptr %v26, i64 %v350
  br label %b70
b70:
  %v352 = phi i64 [ 0, %b68 ], [ %v358, %b71 ]
  %v353 = icmp slt i64 %v352, 48
  br i1 %v353, label %b71, label %b72
b71:
  %v354 = add i64 0, %v352
  %v355 = getelementptr inbounds float, ptr %v351, i64 %v354
  %v356 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v357 = shufflevector <8 x float> %v356, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v357, ptr %v355, align 4
  %v358 = add nsw i64 %v352, 8
  br label %b70
b72:
  %v359 = add nsw i64 %v345, 1
  br label %b67
b69:
  br label %b66
b66:
  br label %b64
b64:
  %v360 = icmp sgt i64 %v3, 1
  br i1 %v360, label %b73, label %b74
b73:
  %v361 = getelementptr inbounds i64, ptr %v1, i64 3
  %v362 = atomicrmw add ptr %v361, i64 1 acq_rel
  %v363 = load i64, ptr %v195, align 8
  %v364 = add i64 %v363, 1
  store i64 %v364, ptr %v195, align 8
  %v365 = mul i64 %v3, %v364
  br label %b75
b75:
  %v366 = load atomic i64, ptr %v361 acquire, align 8
  %v367 = icmp slt i64 %v366, %v365
  br i1 %v367, label %b76, label %b77
b76:
  %v368 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  %v369 = getelementptr inbounds i64, ptr %v1, i64 4
  %v370 = load i64, ptr %v369, align 8
  %v371 = icmp eq i64 %v370, 0
  br i1 %v371, label %b78, label %b79
b78:
  %v372 = getelementptr inbounds i64, ptr %v1, i64 70
  %v373 = load i64, ptr %v372, align 8
  %v374 = icmp eq i64 %v373, 0
  br i1 %v374, label %b80, label %b81
b80:
  %v375 = add i64 %v7, 0
  %v376 = sdiv i64 %v375, 1
  %v377 = add i64 %v2, 1
  %v378 = mul i64 %v376, %v2
  %v379 = sdiv i64 %v378, %v3
  %v380 = mul i64 %v379, 1
  %v381 = icmp slt i64 %v380, %v7
  %v382 = select i1 %v381, i64 %v380, i64 %v7
  %v383 = mul i64 %v376, %v377
  %v384 = sdiv i64 %v383, %v3
  %v385 = mul i64 %v384, 1
  %v386 = icmp slt i64 %v385, %v7
  %v387 = select i1 %v386, i64 %v385, i64 %v7
  br label %b82
b82:
  %v388 = phi i64 [ %v382, %b80 ], [ %v408, %b87 ]
  %v389 = icmp slt i64 %v388, %v387
  br i1 %v389, label %b83, label %b84
b83:
  %v390 = and i64 0, %v140
  %v391 = mul i64 %v390, %v7
  %v392 = add i64 %v391, %v388
  %v393 = mul i64 %v392, 48
  %v394 = getelementptr inbounds float, ptr %v26, i64 %v393
  %v395 = and i64 0, %v142
  %v396 = mul i64 %v395, %v7
  %v397 = add i64 %v396, %v388
  %v398 = mul i64 %v397, 48
  %v399 = getelementptr inbounds float, ptr %v28, i64 %v398
  br label %b85
b85:
  %v400 = phi i64 [ 0, %b83 ], [ %v407, %b86 ]
  %v401 = icmp slt i64 %v400, 48
  br i1 %v401, label %b86, label %b87
b86:
  %v402 = add i64 0, %v400
  %v403 = getelementptr inbounds float, ptr %v394, i64 %v402
  %v404 = load <8 x float>, ptr %v403, align 4
  %v405 = add i64 0, %v400
  %v406 = getelementptr inbounds float, ptr %v399, i64 %v405
  store <8 x float> %v404, ptr %v406, align 4
  %v407 = add nsw i64 %v400, 8
  br label %b85
b87:
  %v408 = add nsw i64 %v388, 1
  br label %b82
b84:
  br label %b81
b81:
  br label %b79
b79:
  %v409 = icmp sgt i64 %v3, 1
  br i1 %v409, label %b88, label %b89
b88:
  %v410 = getelementptr inbounds i64, ptr %v1, i64 3
  %v411 = atomicrmw add ptr %v410, i64 1 acq_rel
  %v412 = load i64, ptr %v195, align 8
  %v413 = add i64 %v412, 1
  store i64 %v413, ptr %v195, align 8
  %v414 = mul i64 %v3, %v413
  br label %b90
b90:
  %v415 = load atomic i64, ptr %v410 acquire, align 8
  %v416 = icmp slt i64 %v415, %v414
  br i1 %v416, label %b91, label %b92
b91:
  %v417 = call i32 @sched_yield()
  br label %b90
b92:
  br label %b89
b89:
  %v418 = getelementptr inbounds i64, ptr %v1, i64 4
  %v419 = load i64, ptr %v418, align 8
  %v420 = icmp eq i64 %v419, 0
  br i1 %v420, label %b93, label %b94
b93:
  %v421 = getelementptr inbounds i64, ptr %v1, i64 71
  %v422 = load i64, ptr %v421, align 8
  %v423 = icmp eq i64 %v422, 0
  br i1 %v423, label %b95, label %b96
b95:
  %v424 = add i64 %v7, 0
  %v425 = sdiv i64 %v424, 1
  %v426 = add i64 %v2, 1
  %v427 = mul i64 %v425, %v2
  %v428 = sdiv i64 %v427, %v3
  %v429 = mul i64 %v428, 1
  %v430 = icmp slt i64 %v429, %v7
  %v431 = select i1 %v430, i64 %v429, i64 %v7
  %v432 = mul i64 %v425, %v426
  %v433 = sdiv i64 %v432, %v3
  %v434 = mul i64 %v433, 1
  %v435 = icmp slt i64 %v434, %v7
  %v436 = select i1 %v435, i64 %v434, i64 %v7
  br label %b97
b97:
  %v437 = phi i64 [ %v431, %b95 ], [ %v457, %b102 ]
  %v438 = icmp slt i64 %v437, %v436
  br i1 %v438, label %b98, label %b99
b98:
  %v439 = and i64 0, %v140
  %v440 = mul i64 %v439, %v7
  %v441 = add i64 %v440, %v437
  %v442 = mul i64 %v441, 48
  %v443 = getelementptr inbounds float, ptr %v26, i64 %v442
  %v444 = and i64 0, %v144
  %v445 = mul i64 %v444, %v7
  %v446 = add i64 %v445, %v437
  %v447 = mul i64 %v446, 48
  %v448 = getelementptr inbounds float, ptr %v30, i64 %v447
  br label %b100
b100:
  %v449 = phi i64 [ 0, %b98 ], [ %v456, %b101 ]
  %v450 = icmp slt i64 %v449, 48
  br i1 %v450, label %b101, label %b102
b101:
  %v451 = add i64 0, %v449
  %v452 = getelementptr inbounds float, ptr %v443, i64 %v451
  %v453 = load <8 x float>, ptr %v452, align 4
  %v454 = add i64 0, %v449
  %v455 = getelementptr inbounds float, ptr %v448, i64 %v454
  store <8 x float> %v453, ptr %v455, align 4
  %v456 = add nsw i64 %v449, 8
  br label %b100
b102:
  %v457 = add nsw i64 %v437, 1
  br label %b97
b99:
  br label %b96
b96:
  br label %b94
b94:
  %v458 = icmp sgt i64 %v3, 1
  br i1 %v458, label %b103, label %b104
b103:
  %v459 = getelementptr inbounds i64, ptr %v1, i64 3
  %v460 = atomicrmw add ptr %v459, i64 1 acq_rel
  %v461 = load i64, ptr %v195, align 8
  %v462 = add i64 %v461, 1
  store i64 %v462, ptr %v195, align 8
  %v463 = mul i64 %v3, %v462
  br label %b105
b105:
  %v464 = load atomic i64, ptr %v459 acquire, align 8
  %v465 = icmp slt i64 %v464, %v463
  br i1 %v465, label %b106, label %b107
b106:
  %v466 = call i32 @sched_yield()
  br label %b105
b107:
  br label %b104
b104:
  %v467 = getelementptr inbounds float, ptr %v197, i64 0
  %v468 = getelementptr inbounds i64, ptr %v1, i64 4
  %v469 = load i64, ptr %v468, align 8
  %v470 = icmp eq i64 %v469, 0
  br i1 %v470, label %b108, label %b109
b108:
  %v471 = add i64 2, 0
  %v472 = sdiv i64 %v471, 1
  %v473 = add i64 %v2, 1
  %v474 = mul i64 %v472, %v2
  %v475 = sdiv i64 %v474, %v3
  %v476 = mul i64 %v475, 1
  %v477 = icmp slt i64 %v476, 2
  %v478 = select i1 %v477, i64 %v476, i64 2
  %v479 = mul i64 %v472, %v473
  %v480 = sdiv i64 %v479, %v3
  %v481 = mul i64 %v480, 1
  %v482 = icmp slt i64 %v481, 2
  %v483 = select i1 %v482, i64 %v481, i64 2
  %v484 = icmp slt i64 %v483, 1
  %v485 = select i1 %v484, i64 %v483, i64 1
  br label %b110
b110:
  %v486 = phi i64 [ %v478, %b108 ], [ %v527, %b111 ]
  %v487 = icmp slt i64 %v486, %v485
  br i1 %v487, label %b111, label %b112
b111:
  %v488 = mul i64 %v486, 256
  %v489 = mul i64 %v486, 32
  %v490 = add i64 %v488, 0
  %v491 = add i64 %v489, 0
  %v492 = getelementptr inbounds float, ptr %v467, i64 %v490
  %v493 = sub i64 50, %v491
  %v494 = icmp slt i64 %v493, 0
  %v495 = select i1 %v494, i64 0, i64 %v493
  %v496 = mul i64 %v491, 8
  %v497 = add i64 0, %v496
  %v498 = getelementptr inbounds float, ptr %v54, i64 %v497
  call void @pack_turned(ptr %v498, i64 8, i64 1, i64 8, i64 %v495, ptr %v492, i64 32)
  %v499 = add i64 %v488, 8
  %v500 = add i64 %v489, 8
  %v501 = getelementptr inbounds float, ptr %v467, i64 %v499
  %v502 = sub i64 50, %v500
  %v503 = icmp slt i64 %v502, 0
  %v504 = select i1 %v503, i64 0, i64 %v502
  %v505 = mul i64 %v500, 8
  %v506 = add i64 0, %v505
  %v507 = getelementptr inbounds float, ptr %v54, i64 %v506
  call void @pack_turned(ptr %v507, i64 8, i64 1, i64 8, i64 %v504, ptr %v501, i64 32)
  %v508 = add i64 %v488, 16
  %v509 = add i64 %v489, 16
  %v510 = getelementptr inbounds float, ptr %v467, i64 %v508
  %v511 = sub i64 50, %v509
  %v512 = icmp slt i64 %v511, 0
  %v513 = select i1 %v512, i64 0, i64 %v511
  %v514 = mul i64 %v509, 8
  %v515 = add i64 0, %v514
  %v516 = getelementptr inbounds float, ptr %v54, i64 %v515
  call void @pack_turned(ptr %v516, i64 8, i64 1, i64 8, i64 %v513, ptr %v510, i64 32)
  %v517 = add i64 %v488, 24
  %v518 = add i64 %v489, 24
  %v519 = getelementptr inbounds float, ptr %v467, i64 %v517
  %v520 = sub i64 50, %v518
  %v521 = icmp slt i64 %v520, 0
  %v522 = select i1 %v521, i64 0, i64 %v520
  %v523 = mul i64 %v518, 8
  %v524 = add i64 0, %v523
  %v525 = getelementptr inbounds float, ptr %v54, i64 %v524
  call void @pack_turned(ptr %v525, i64 8, i64 1, i64 8, i64 %v522, ptr %v519, i64 32)
  %v526 = add i64 %v488, 256
  %v527 = add nsw i64 %v486, 1
  br label %b110
b112:
  %v528 = icmp eq i64 %v483, 2
  br i1 %v528, label %b113, label %b114
b113:
  %v529 = mul i64 1, 256
  %v530 = mul i64 1, 32
  %v531 = add i64 %v529, 0
  %v532 = add i64 %v530, 0
  %v533 = getelementptr inbounds float, ptr %v467, i64 %v531
  %v534 = sub i64 50, %v532
  %v535 = icmp slt i64 %v534, 0
  %v536 = select i1 %v535, i64 0, i64 %v534
  %v537 = mul i64 %v532, 8
  %v538 = add i64 0, %v537
  %v539 = getelementptr inbounds float, ptr %v54, i64 %v538
  call void @pack_turned(ptr %v539, i64 8, i64 1, i64 8, i64 %v536, ptr %v533, i64 24)
  %v540 = add i64 %v529, 8
  %v541 = add i64 %v530, 8
  %v542 = getelementptr inbounds float, ptr %v467, i64 %v540
  %v543 = sub i64 50, %v541
  %v544 = icmp slt i64 %v543, 0
  %v545 = select i1 %v544, i64 0, i64 %v543
  %v546 = mul i64 %v541, 8
  %v547 = add i64 0, %v546
  %v548 = getelementptr inbounds float, ptr %v54, i64 %v547
  call void @pack_turned(ptr %v548, i64 8, i64 1, i64 8, i64 %v545, ptr %v542, i64 24)
  %v549 = add i64 %v529, 16
  %v550 = add i64 %v530, 16
  %v551 = getelementptr inbounds float, ptr %v467, i64 %v549
  %v552 = sub i64 50, %v550
  %v553 = icmp slt i64 %v552, 0
  %v554 = select i1 %v553, i64 0, i64 %v552
  %v555 = mul i64 %v550, 8
  %v556 = add i64 0, %v555
  %v557 = getelementptr inbounds float, ptr %v54, i64 %v556
  call void @pack_turned(ptr %v557, i64 8, i64 1, i64 8, i64 %v554, ptr %v551, i64 24)
  %v558 = add i64 %v529, 192
  br label %b114
b114:
  br label %b109
b109:
  %v559 = icmp sgt i64 %v3, 1
  br i1 %v559, label %b115, label %b116
b115:
  %v560 = getelementptr inbounds i64, ptr %v1, i64 3
  %v561 = atomicrmw add ptr %v560, i64 1 acq_rel
  %v562 = load i64, ptr %v195, align 8
  %v563 = add i64 %v562, 1
  store i64 %v563, ptr %v195, align 8
  %v564 = mul i64 %v3, %v563
  br label %b117
b117:
  %v565 = load atomic i64, ptr %v560 acquire, align 8
  %v566 = icmp slt i64 %v565, %v564
  br i1 %v566, label %b118, label %b119
b118:
  %v567 = call i32 @sched_yield()
  br label %b117
b119:
  br label %b116
b116:
  %v568 = getelementptr inbounds i64, ptr %v1, i64 5
  %v569 = load i64, ptr %v568, align 8
  br label %b120
b120:
  %v570 = phi i64 [ 0, %b116 ], [ %v1446, %b222 ]
  %v571 = icmp slt i64 %v570, %v5
  br i1 %v571, label %b121, label %b122
b121:
  %v572 = add i64 %v570, %v569
  %v573 = icmp slt i64 %v572, %v5
  %v574 = select i1 %v573, i64 %v572, i64 %v5
  %v575 = sub i64 %v574, %v570
  %v576 = mul i64 %v575, %v7
  %v578 = add i64 %v576, 0
  %v579 = sdiv i64 %v578, 1
  %v580 = add i64 %v2, 1
  %v581 = mul i64 %v579, %v2
  %v582 = sdiv i64 %v581, %v3
  %v583 = mul i64 %v582, 1
  %v584 = icmp slt i64 %v583, %v576
  %v585 = select i1 %v584, i64 %v583, i64 %v576
  %v586 = mul i64 %v579, %v580
  %v587 = sdiv i64 %v586, %v3
  %v588 = mul i64 %v587, 1
  %v589 = icmp slt i64 %v588, %v576
  %v590 = select i1 %v589, i64 %v588, i64 %v576
  %v591 = mul i64 %v570, %v7
  %v592 = add i64 %v585, %v591
  %v593 = add i64 %v590, %v591
  br label %b123
b123:
  %v594 = phi i64 [ %v592, %b121 ], [ %v672, %b128 ]
  %v595 = icmp slt i64 %v594, %v593
  br i1 %v595, label %b124, label %b125
b124:
  %v596 = add i64 %v594, 96
  %v597 = icmp slt i64 %v596, %v593
  %v598 = select i1 %v597, i64 %v596, i64 %v593
  br label %b126
b126:
  %v599 = phi i64 [ 0, %b124 ], [ %v671, %b131 ]
  %v600 = icmp slt i64 %v599, 2
  br i1 %v600, label %b127, label %b128
b127:
  %v601 = sub i64 %v598, %v594
  %v602 = sub i64 2, 1
  %v603 = add i64 %v601, %v602
  %v604 = sdiv i64 %v603, 2
  br label %b129
b129:
  %v605 = phi i64 [ 0, %b127 ], [ %v670, %b136 ]
  %v606 = icmp slt i64 %v605, %v604
  br i1 %v606, label %b130, label %b131
b130:
  %v607 = mul i64 %v601, %v605
  %v608 = sdiv i64 %v607, %v604
  %v609 = add i64 %v594, %v608
  %v610 = add i64 %v605, 1
  %v611 = mul i64 %v601, %v610
  %v612 = sdiv i64 %v611, %v604
  %v613 = add i64 %v594, %v612
  %v614 = mul i64 %v599, 256
  %v615 = getelementptr inbounds float, ptr %v467, i64 %v614
  %v616 = sub i64 %v613, %v609
  %v617 = mul i64 %v609, 8
  %v618 = getelementptr inbounds float, ptr %v10, i64 %v617
  %v619 = getelementptr inbounds float, ptr %v618, i64 0
  %v620 = icmp eq i64 %v599, 1
  %v621 = select i1 %v620, ptr @table_tile_2x3, ptr @table_tile_2x4
  %v622 = icmp eq i64 %v599, 1
  %v623 = select i1 %v622, i64 8, i64 8
  %v624 = sub i64 %v616, 1
  %v625 = getelementptr inbounds ptr, ptr %v621, i64 %v624
  %v626 = load ptr, ptr %v625, align 4
  %v627 = getelementptr inbounds float, ptr %v577, i64 0
  %v628 = icmp sgt i64 %v616, 0
  br i1 %v628, label %b132, label %b133
b132:
  call void %v626(ptr %v619, i64 8, ptr %v615, i64 8, ptr %v627, i64 32, i64 %v623)
  br label %b133
b133:
  %v629 = icmp eq i64 %v599, 1
  %v630 = select i1 %v629, i64 192, i64 256
  %v631 = add i64 %v614, %v630
  br label %b134
b134:
  %v632 = phi i64 [ %v609, %b133 ], [ %v669, %b139 ]
  %v633 = icmp slt i64 %v632, %v613
  br i1 %v633, label %b135, label %b136
b135:
  %v634 = sub i64 %v632, %v609
  %v635 = mul i64 %v634, 32
  %v636 = getelementptr inbounds float, ptr %v577, i64 %v635
  %v637 = mul i64 %v570, %v7
  %v638 = sub i64 %v632, %v637
  %v639 = mul i64 %v638, 50
  %v640 = getelementptr inbounds float, ptr %v62, i64 %v639
  %v641 = icmp eq i64 %v599, 1
  %v642 = select i1 %v641, i64 3, i64 4
  br label %b137
b137:
  %v643 = phi i64 [ 0, %b135 ], [ %v668, %b143 ]
  %v644 = icmp slt i64 %v643, %v642
  br i1 %v644, label %b138, label %b139
b138:
  %v645 = mul i64 %v599, 4
  %v646 = add i64 %v645, %v643
  %v647 = mul i64 %v646, 8
  %v648 = icmp slt i64 %v647, 48
  br i1 %v648, label %b140, label %b141
b140:
  %v649 = add i64 0, %v643
  %v650 = mul i64 %v649, 8
  %v651 = getelementptr inbounds float, ptr %v636, i64 %v650
  %v652 = load <8 x float>, ptr %v651, align 4
  %v653 = add i64 0, %v647
  %v654 = getelementptr inbounds float, ptr %v640, i64 %v653
  store <8 x float> %v652, ptr %v654, align 4
  br label %b141
b141:
  %v655 = icmp eq i64 %v647, 48
  br i1 %v655, label %b142, label %b143
b142:
  %v656 = icmp ult i64 2, 8
  %v657 = select i1 %v656, i64 2, i64 8
  %v658 = trunc i64 %v657 to i32
  %v659 = insertelement <8 x i32> poison, i32 %v658, i64 0
  %v660 = shufflevector <8 x i32> %v659, <8 x i32> poison, <8 x i32> zeroinitializer
  %v661 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v660
  %v662 = add i64 0, %v643
  %v663 = mul i64 %v662, 8
  %v664 = getelementptr inbounds float, ptr %v636, i64 %v663
  %v665 = load <8 x float>, ptr %v664, align 4
  %v666 = add i64 0, %v647
  %v667 = getelementptr inbounds float, ptr %v640, i64 %v666
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v665, ptr align 4 %v667, <8 x i1> %v661)
  br label %b143
b143:
  %v668 = add nsw i64 %v643, 1
  br label %b137
b139:
  %v669 = add nsw i64 %v632, 1
  br label %b134
b136:
  %v670 = add nsw i64 %v605, 1
  br label %b129
b131:
  %v671 = add nsw i64 %v599, 1
  br label %b126
b128:
  %v672 = add nsw i64 %v594, 96
  br label %b123
b125:
  %v673 = add i64 %v576, 0
  %v674 = sdiv i64 %v673, 1
  %v675 = add i64 %v2, 1
  %v676 = mul i64 %v674, %v2
  %v677 = sdiv i64 %v676, %v3
  %v678 = mul i64 %v677, 1
  %v679 = icmp slt i64 %v678, %v576
  %v680 = select i1 %v679, i64 %v678, i64 %v576
  %v681 = mul i64 %v674, %v675
  %v682 = sdiv i64 %v681, %v3
  %v683 = mul i64 %v682, 1
  %v684 = icmp slt i64 %v683, %v576
  %v685 = select i1 %v684, i64 %v683, i64 %v576
  %v686 = mul i64 %v570, %v7
  %v687 = add i64 %v680, %v686
  %v688 = add i64 %v685, %v686
  br label %b144
b144:
  %v689 = phi i64 [ %v687, %b125 ], [ %v705, %b149 ]
  %v690 = icmp slt i64 %v689, %v688
  br i1 %v690, label %b145, label %b146
b145:
  %v691 = mul i64 %v570, %v7
  %v692 = sub i64 %v689, %v691
  %v693 = mul i64 %v692, 50
  %v694 = getelementptr inbounds float, ptr %v62, i64 %v693
  %v695 = mul i64 %v689, 48
  %v696 = getelementptr inbounds float, ptr %v64, i64 %v695
  br label %b147
b147:
  %v697 = phi i64 [ 0, %b145 ], [ %v704, %b148 ]
  %v698 = icmp slt i64 %v697, 48
  br i1 %v698, label %b148, label %b149
b148:
  %v699 = add i64 0, %v697
  %v700 = getelementptr inbounds float, ptr %v694, i64 %v699
  %v701 = load <8 x float>, ptr %v700, align 4
  %v702 = add i64 0, %v697
  %v703 = getelementptr inbounds float, ptr %v696, i64 %v702
  store <8 x float> %v701, ptr %v703, align 4
  %v704 = add nsw i64 %v697, 8
  br label %b147
b149:
  %v705 = add nsw i64 %v689, 1
  br label %b144
b146:
  %v706 = add i64 %v576, 0
  %v707 = sdiv i64 %v706, 1
  %v708 = add i64 %v2, 1
  %v709 = mul i64 %v707, %v2
  %v710 = sdiv i64 %v709, %v3
  %v711 = mul i64 %v710, 1
  %v712 = icmp slt i64 %v711, %v576
  %v713 = select i1 %v712, i64 %v711, i64 %v576
  %v714 = mul i64 %v707, %v708
  %v715 = sdiv i64 %v714, %v3
  %v716 = mul i64 %v715, 1
  %v717 = icmp slt i64 %v716, %v576
  %v718 = select i1 %v717, i64 %v716, i64 %v576
  %v719 = mul i64 %v570, %v7
  %v720 = add i64 %v713, %v719
  %v721 = add i64 %v718, %v719
  br label %b150
b150:
  %v722 = phi i64 [ %v720, %b146 ], [ %v770, %b151 ]
  %v723 = icmp slt i64 %v722, %v721
  br i1 %v723, label %b151, label %b152
b151:
  %v724 = mul i64 %v570, %v7
  %v725 = sub i64 %v722, %v724
  %v726 = mul i64 %v725, 50
  %v727 = getelementptr inbounds float, ptr %v62, i64 %v726
  %v728 = mul i64 %v722, 2
  %v729 = getelementptr inbounds float, ptr %v66, i64 %v728
  %v730 = icmp ult i64 2, 8
  %v731 = select i1 %v730, i64 2, i64 8
  %v732 = trunc i64 %v731 to i32
  %v733 = insertelement <8 x i32> poison, i32 %v732, i64 0
  %v734 = shufflevector <8 x i32> %v733, <8 x i32> poison, <8 x i32> zeroinitializer
  %v735 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v734
  %v736 = add i64 48, 0
  %v737 = getelementptr inbounds float, ptr %v727, i64 %v736
  %v738 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v737, <8 x i1> %v735, <8 x float> zeroinitializer)
  %v739 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v738)
  %v740 = fneg <8 x float> %v739
  %v741 = fcmp olt <8 x float> %v740, splat (float 0xC05A400000000000)
  %v742 = select <8 x i1> %v741, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v740
  %v743 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v742, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v744 = fsub <8 x float> %v743, splat (float 0x4168000000000000)
  %v745 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v744, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v742)
  %v746 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v744, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v745)
  %v747 = bitcast <8 x float> %v743 to <8 x i32>
  %v748 = fmul <8 x float> %v746, %v746
  %v749 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v746, <8 x float> splat (float 0x3F81227F40000000))
  %v750 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v749, <8 x float> %v746, <8 x float> splat (float 0x3FA5556740000000))
  %v751 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v750, <8 x float> %v746, <8 x float> splat (float 0x3FC5554B00000000))
  %v752 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v751, <8 x float> %v746, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v753 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v748, <8 x float> %v752, <8 x float> %v746)
  %v754 = sub <8 x i32> %v747, splat (i32 1262485250)
  %v755 = lshr <8 x i32> %v754, splat (i32 1)
  %v756 = sub <8 x i32> %v754, %v755
  %v757 = shl <8 x i32> %v755, splat (i32 23)
  %v758 = bitcast <8 x i32> %v757 to <8 x float>
  %v759 = shl <8 x i32> %v756, splat (i32 23)
  %v760 = bitcast <8 x i32> %v759 to <8 x float>
  %v761 = fadd <8 x float> %v753, splat (float 0x3FF0000000000000)
  %v762 = fmul <8 x float> %v761, %v758
  %v763 = fmul <8 x float> %v762, %v760
  %v764 = fcmp olt <8 x float> %v738, splat (float 0x0000000000000000)
  %v765 = select <8 x i1> %v764, <8 x float> %v763, <8 x float> splat (float 0x3FF0000000000000)
  %v766 = fadd <8 x float> %v763, splat (float 0x3FF0000000000000)
  %v767 = fdiv <8 x float> %v765, %v766
  %v768 = add i64 0, 0
  %v769 = getelementptr inbounds float, ptr %v729, i64 %v768
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v767, ptr align 4 %v769, <8 x i1> %v735)
  %v770 = add nsw i64 %v722, 1
  br label %b150
b152:
  %v771 = icmp sgt i64 %v3, 1
  br i1 %v771, label %b153, label %b154
b153:
  %v772 = getelementptr inbounds i64, ptr %v1, i64 3
  %v773 = atomicrmw add ptr %v772, i64 1 acq_rel
  %v774 = load i64, ptr %v195, align 8
  %v775 = add i64 %v774, 1
  store i64 %v775, ptr %v195, align 8
  %v776 = mul i64 %v3, %v775
  br label %b155
b155:
  %v777 = load atomic i64, ptr %v772 acquire, align 8
  %v778 = icmp slt i64 %v777, %v776
  br i1 %v778, label %b156, label %b157
b156:
  %v779 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
  br label %b158
b158:
  %v780 = phi i64 [ %v570, %b154 ], [ %v1436, %b217 ]
  %v781 = icmp slt i64 %v780, %v574
  br i1 %v781, label %b159, label %b160
b159:
  %v782 = add i64 %v7, 0
  %v783 = sdiv i64 %v782, 1
  %v784 = add i64 %v2, 1
  %v785 = mul i64 %v783, %v2
  %v786 = sdiv i64 %v785, %v3
  %v787 = mul i64 %v786, 1
  %v788 = icmp slt i64 %v787, %v7
  %v789 = select i1 %v788, i64 %v787, i64 %v7
  %v790 = mul i64 %v783, %v784
  %v791 = sdiv i64 %v790, %v3
  %v792 = mul i64 %v791, 1
  %v793 = icmp slt i64 %v792, %v7
  %v794 = select i1 %v793, i64 %v792, i64 %v7
  br label %b161
b161:
  %v795 = phi i64 [ %v789, %b159 ], [ %v1027, %b166 ]
  %v796 = icmp slt i64 %v795, %v794
  br i1 %v796, label %b162, label %b163
b162:
  %v797 = add i64 %v780, 0
  %v798 = and i64 %v797, %v144
  %v799 = mul i64 %v798, %v7
  %v800 = add i64 %v799, %v795
  %v801 = mul i64 %v800, 48
  %v802 = getelementptr inbounds float, ptr %v30, i64 %v801
  %v803 = add i64 %v780, 0
  %v804 = and i64 %v803, %v142
  %v805 = mul i64 %v804, %v7
  %v806 = add i64 %v805, %v795
  %v807 = mul i64 %v806, 48
  %v808 = getelementptr inbounds float, ptr %v28, i64 %v807
  %v809 = add i64 %v780, 0
  %v810 = and i64 %v809, %v140
  %v811 = mul i64 %v810, %v7
  %v812 = add i64 %v811, %v795
  %v813 = mul i64 %v812, 48
  %v814 = getelementptr inbounds float, ptr %v26, i64 %v813
  %v815 = add i64 %v780, 0
  %v816 = and i64 %v815, %v152
  %v817 = mul i64 %v816, %v7
  %v818 = add i64 %v817, %v795
  %v819 = mul i64 %v818, 48
  %v820 = getelementptr inbounds float, ptr %v64, i64 %v819
  %v821 = add i64 %v780, 0
  %v822 = and i64 %v821, %v156
  %v823 = mul i64 %v822, %v7
  %v824 = add i64 %v823, %v795
  %v825 = mul i64 %v824, 16
  %v826 = getelementptr inbounds float, ptr %v68, i64 %v825
  %v827 = add i64 %v780, 0
  %v828 = and i64 %v827, %v158
  %v829 = mul i64 %v828, %v7
  %v830 = add i64 %v829, %v795
  %v831 = mul i64 %v830, 16
  %v832 = getelementptr inbounds float, ptr %v70, i64 %v831
  %v833 = mul i64 %v795, 16
  %v834 = getelementptr inbounds float, ptr %v72, i64 %v833
  br label %b164
b164:
  %v835 = phi i64 [ 0, %b162 ], [ %v1026, %b165 ]
  %v836 = icmp slt i64 %v835, 16
  br i1 %v836, label %b165, label %b166
b165:
  %v837 = add i64 0, %v835
  %v838 = getelementptr inbounds float, ptr %v16, i64 %v837
  %v839 = load <8 x float>, ptr %v838, align 4
  %v840 = add i64 0, %v835
  %v841 = getelementptr inbounds float, ptr %v802, i64 %v840
  %v842 = load <8 x float>, ptr %v841, align 4
  %v843 = fmul <8 x float> %v839, %v842
  %v844 = add i64 48, %v835
  %v845 = getelementptr inbounds float, ptr %v16, i64 %v844
  %v846 = load <8 x float>, ptr %v845, align 4
  %v847 = add i64 0, %v835
  %v848 = getelementptr inbounds float, ptr %v808, i64 %v847
  %v849 = load <8 x float>, ptr %v848, align 4
  %v850 = fmul <8 x float> %v846, %v849
  %v851 = fadd <8 x float> %v843, %v850
  %v852 = add i64 96, %v835
  %v853 = getelementptr inbounds float, ptr %v16, i64 %v852
  %v854 = load <8 x float>, ptr %v853, align 4
  %v855 = add i64 0, %v835
  %v856 = getelementptr inbounds float, ptr %v814, i64 %v855
  %v857 = load <8 x float>, ptr %v856, align 4
  %v858 = fmul <8 x float> %v854, %v857
  %v859 = fadd <8 x float> %v851, %v858
  %v860 = add i64 144, %v835
  %v861 = getelementptr inbounds float, ptr %v16, i64 %v860
  %v862 = load <8 x float>, ptr %v861, align 4
  %v863 = add i64 0, %v835
  %v864 = getelementptr inbounds float, ptr %v820, i64 %v863
  %v865 = load <8 x float>, ptr %v864, align 4
  %v866 = fmul <8 x float> %v862, %v865
  %v867 = fadd <8 x float> %v859, %v866
  %v868 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v867)
  %v869 = fneg <8 x float> %v868
  %v870 = fcmp olt <8 x float> %v869, splat (float 0xC05A400000000000)
  %v871 = select <8 x i1> %v870, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v869
  %v872 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v871, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v873 = fsub <8 x float> %v872, splat (float 0x4168000000000000)
  %v874 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v873, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v871)
  %v875 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v873, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v874)
  %v876 = bitcast <8 x float> %v872 to <8 x i32>
  %v877 = fmul <8 x float> %v875, %v875
  %v878 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v875, <8 x float> splat (float 0x3F81227F40000000))
  %v879 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v878, <8 x float> %v875, <8 x float> splat (float 0x3FA5556740000000))
  %v880 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v879, <8 x float> %v875, <8 x float> splat (float 0x3FC5554B00000000))
  %v881 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v880, <8 x float> %v875, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v882 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v877, <8 x float> %v881, <8 x float> %v875)
  %v883 = sub <8 x i32> %v876, splat (i32 1262485250)
  %v884 = lshr <8 x i32> %v883, splat (i32 1)
  %v885 = sub <8 x i32> %v883, %v884
  %v886 = shl <8 x i32> %v884, splat (i32 23)
  %v887 = bitcast <8 x i32> %v886 to <8 x float>
  %v888 = shl <8 x i32> %v885, splat (i32 23)
  %v889 = bitcast <8 x i32> %v888 to <8 x float>
  %v890 = fadd <8 x float> %v882, splat (float 0x3FF0000000000000)
  %v891 = fmul <8 x float> %v890, %v887
  %v892 = fmul <8 x float> %v891, %v889
  %v893 = fcmp olt <8 x float> %v867, splat (float 0x0000000000000000)
  %v894 = select <8 x i1> %v893, <8 x float> %v892, <8 x float> splat (float 0x3FF0000000000000)
  %v895 = fadd <8 x float> %v892, splat (float 0x3FF0000000000000)
  %v896 = fdiv <8 x float> %v894, %v895
  %v897 = fmul <8 x float> %v867, %v896
  %v898 = add i64 16, %v835
  %v899 = getelementptr inbounds float, ptr %v16, i64 %v898
  %v900 = load <8 x float>, ptr %v899, align 4
  %v901 = add i64 16, %v835
  %v902 = getelementptr inbounds float, ptr %v802, i64 %v901
  %v903 = load <8 x float>, ptr %v902, align 4
  %v904 = fmul <8 x float> %v900, %v903
  %v905 = add i64 64, %v835
  %v906 = getelementptr inbounds float, ptr %v16, i64 %v905
  %v907 = load <8 x float>, ptr %v906, align 4
  %v908 = add i64 16, %v835
  %v909 = getelementptr inbounds float, ptr %v808, i64 %v908
  %v910 = load <8 x float>, ptr %v909, align 4
  %v911 = fmul <8 x float> %v907, %v910
  %v912 = fadd <8 x float> %v904, %v911
  %v913 = add i64 112, %v835
  %v914 = getelementptr inbounds float, ptr %v16, i64 %v913
  %v915 = load <8 x float>, ptr %v914, align 4
  %v916 = add i64 16, %v835
  %v917 = getelementptr inbounds float, ptr %v814, i64 %v916
  %v918 = load <8 x float>, ptr %v917, align 4
  %v919 = fmul <8 x float> %v915, %v918
  %v920 = fadd <8 x float> %v912, %v919
  %v921 = add i64 160, %v835
  %v922 = getelementptr inbounds float, ptr %v16, i64 %v921
  %v923 = load <8 x float>, ptr %v922, align 4
  %v924 = add i64 16, %v835
  %v925 = getelementptr inbounds float, ptr %v820, i64 %v924
  %v926 = load <8 x float>, ptr %v925, align 4
  %v927 = fmul <8 x float> %v923, %v926
  %v928 = fadd <8 x float> %v920, %v927
  %v929 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v928)
  %v930 = fneg <8 x float> %v929
  %v931 = fcmp olt <8 x float> %v930, splat (float 0xC05A400000000000)
  %v932 = select <8 x i1> %v931, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v930
  %v933 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v932, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v934 = fsub <8 x float> %v933, splat (float 0x4168000000000000)
  %v935 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v934, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v932)
  %v936 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v934, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v935)
  %v937 = bitcast <8 x float> %v933 to <8 x i32>
  %v938 = fmul <8 x float> %v936, %v936
  %v939 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v936, <8 x float> splat (float 0x3F81227F40000000))
  %v940 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v939, <8 x float> %v936, <8 x float> splat (float 0x3FA5556740000000))
  %v941 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v940, <8 x float> %v936, <8 x float> splat (float 0x3FC5554B00000000))
  %v942 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v941, <8 x float> %v936, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v943 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v938, <8 x float> %v942, <8 x float> %v936)
  %v944 = sub <8 x i32> %v937, splat (i32 1262485250)
  %v945 = lshr <8 x i32> %v944, splat (i32 1)
  %v946 = sub <8 x i32> %v944, %v945
  %v947 = shl <8 x i32> %v945, splat (i32 23)
  %v948 = bitcast <8 x i32> %v947 to <8 x float>
  %v949 = shl <8 x i32> %v946, splat (i32 23)
  %v950 = bitcast <8 x i32> %v949 to <8 x float>
  %v951 = fadd <8 x float> %v943, splat (float 0x3FF0000000000000)
  %v952 = fmul <8 x float> %v951, %v948
  %v953 = fmul <8 x float> %v952, %v950
  %v954 = fcmp olt <8 x float> %v928, splat (float 0x0000000000000000)
  %v955 = select <8 x i1> %v954, <8 x float> %v953, <8 x float> splat (float 0x3FF0000000000000)
  %v956 = fadd <8 x float> %v953, splat (float 0x3FF0000000000000)
  %v957 = fdiv <8 x float> %v955, %v956
  %v958 = fmul <8 x float> %v928, %v957
  %v959 = add i64 32, %v835
  %v960 = getelementptr inbounds float, ptr %v16, i64 %v959
  %v961 = load <8 x float>, ptr %v960, align 4
  %v962 = add i64 32, %v835
  %v963 = getelementptr inbounds float, ptr %v802, i64 %v962
  %v964 = load <8 x float>, ptr %v963, align 4
  %v965 = fmul <8 x float> %v961, %v964
  %v966 = add i64 80, %v835
  %v967 = getelementptr inbounds float, ptr %v16, i64 %v966
  %v968 = load <8 x float>, ptr %v967, align 4
  %v969 = add i64 32, %v835
  %v970 = getelementptr inbounds float, ptr %v808, i64 %v969
  %v971 = load <8 x float>, ptr %v970, align 4
  %v972 = fmul <8 x float> %v968, %v971
  %v973 = fadd <8 x float> %v965, %v972
  %v974 = add i64 128, %v835
  %v975 = getelementptr inbounds float, ptr %v16, i64 %v974
  %v976 = load <8 x float>, ptr %v975, align 4
  %v977 = add i64 32, %v835
  %v978 = getelementptr inbounds float, ptr %v814, i64 %v977
  %v979 = load <8 x float>, ptr %v978, align 4
  %v980 = fmul <8 x float> %v976, %v979
  %v981 = fadd <8 x float> %v973, %v980
  %v982 = add i64 176, %v835
  %v983 = getelementptr inbounds float, ptr %v16, i64 %v982
  %v984 = load <8 x float>, ptr %v983, align 4
  %v985 = add i64 32, %v835
  %v986 = getelementptr inbounds float, ptr %v820, i64 %v985
  %v987 = load <8 x float>, ptr %v986, align 4
  %v988 = fmul <8 x float> %v984, %v987
  %v989 = fadd <8 x float> %v981, %v988
  %v990 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v989)
  %v991 = fneg <8 x float> %v990
  %v992 = fcmp olt <8 x float> %v991, splat (float 0xC05A400000000000)
  %v993 = select <8 x i1> %v992, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v991
  %v994 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v993, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v995 = fsub <8 x float> %v994, splat (float 0x4168000000000000)
  %v996 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v995, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v993)
  %v997 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v995, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v996)
  %v998 = bitcast <8 x float> %v994 to <8 x i32>
  %v999 = fmul <8 x float> %v997, %v997
  %v1000 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v997, <8 x float> splat (float 0x3F81227F40000000))
  %v1001 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1000, <8 x float> %v997, <8 x float> splat (float 0x3FA5556740000000))
  %v1002 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1001, <8 x float> %v997, <8 x float> splat (float 0x3FC5554B00000000))
  %v1003 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1002, <8 x float> %v997, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1004 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v999, <8 x float> %v1003, <8 x float> %v997)
  %v1005 = sub <8 x i32> %v998, splat (i32 1262485250)
  %v1006 = lshr <8 x i32> %v1005, splat (i32 1)
  %v1007 = sub <8 x i32> %v1005, %v1006
  %v1008 = shl <8 x i32> %v1006, splat (i32 23)
  %v1009 = bitcast <8 x i32> %v1008 to <8 x float>
  %v1010 = shl <8 x i32> %v1007, splat (i32 23)
  %v1011 = bitcast <8 x i32> %v1010 to <8 x float>
  %v1012 = fadd <8 x float> %v1004, splat (float 0x3FF0000000000000)
  %v1013 = fmul <8 x float> %v1012, %v1009
  %v1014 = fmul <8 x float> %v1013, %v1011
  %v1015 = fcmp olt <8 x float> %v989, splat (float 0x0000000000000000)
  %v1016 = select <8 x i1> %v1015, <8 x float> %v1014, <8 x float> splat (float 0x3FF0000000000000)
  %v1017 = fadd <8 x float> %v1014, splat (float 0x3FF0000000000000)
  %v1018 = fdiv <8 x float> %v1016, %v1017
  %v1019 = fmul <8 x float> %v989, %v1018
  %v1020 = add i64 0, %v835
  %v1021 = getelementptr inbounds float, ptr %v826, i64 %v1020
  store <8 x float> %v897, ptr %v1021, align 4
  %v1022 = add i64 0, %v835
  %v1023 = getelementptr inbounds float, ptr %v832, i64 %v1022
  store <8 x float> %v958, ptr %v1023, align 4
  %v1024 = add i64 0, %v835
  %v1025 = getelementptr inbounds float, ptr %v834, i64 %v1024
  store <8 x float> %v1019, ptr %v1025, align 4
  %v1026 = add nsw i64 %v835, 8
  br label %b164
b166:
  %v1027 = add nsw i64 %v795, 1
  br label %b161
b163:
  %v1028 = add i64 %v7, 0
  %v1029 = sdiv i64 %v1028, 1
  %v1030 = add i64 %v2, 1
  %v1031 = mul i64 %v1029, %v2
  %v1032 = sdiv i64 %v1031, %v3
  %v1033 = mul i64 %v1032, 1
  %v1034 = icmp slt i64 %v1033, %v7
  %v1035 = select i1 %v1034, i64 %v1033, i64 %v7
  %v1036 = mul i64 %v1029, %v1030
  %v1037 = sdiv i64 %v1036, %v3
  %v1038 = mul i64 %v1037, 1
  %v1039 = icmp slt i64 %v1038, %v7
  %v1040 = select i1 %v1039, i64 %v1038, i64 %v7
  br label %b167
b167:
  %v1041 = phi i64 [ %v1035, %b163 ], [ %v1077, %b172 ]
  %v1042 = icmp slt i64 %v1041, %v1040
  br i1 %v1042, label %b168, label %b169
b168:
  br label %b170
b170:
  %v1043 = phi i64 [ 0, %b168 ], [ %v1076, %b175 ]
  %v1044 = icmp slt i64 %v1043, 2
  br i1 %v1044, label %b171, label %b172
b171:
  br label %b173
b173:
  %v1045 = phi i64 [ 0, %b171 ], [ %v1061, %b174 ]
  %v1046 = phi <8 x float> [ splat (float 0x0000000000000000), %b171 ], [ %v1060, %b174 ]
  %v1047 = icmp slt i64 %v1045, 8
  br i1 %v1047, label %b174, label %b175
b174:
  %v1048 = add i64 %v780, 0
  %v1049 = and i64 %v1048, %v158
  %v1050 = mul i64 %v1049, %v7
  %v1051 = add i64 %v1050, %v1041
  %v1052 = mul i64 %v1051, 16
  %v1053 = getelementptr inbounds float, ptr %v70, i64 %v1052
  %v1054 = mul i64 %v1043, 8
  %v1055 = add i64 0, %v1054
  %v1056 = add i64 %v1055, %v1045
  %v1057 = getelementptr inbounds float, ptr %v1053, i64 %v1056
  %v1058 = load <8 x float>, ptr %v1057, align 4
  %v1059 = fmul <8 x float> %v1058, %v1058
  %v1060 = fadd <8 x float> %v1046, %v1059
  %v1061 = add nsw i64 %v1045, 8
  br label %b173
b175:
  %v1062 = shufflevector <8 x float> %v1046, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1063 = shufflevector <8 x float> %v1046, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1064 = fadd <4 x float> %v1062, %v1063
  %v1065 = shufflevector <4 x float> %v1064, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1066 = shufflevector <4 x float> %v1064, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1067 = fadd <2 x float> %v1065, %v1066
  %v1068 = extractelement <2 x float> %v1067, i64 0
  %v1069 = extractelement <2 x float> %v1067, i64 1
  %v1070 = fadd float %v1068, %v1069
  %v1071 = fadd float %v1070, 0x0000000000000000
  %v1072 = mul i64 %v1041, 2
  %v1073 = getelementptr inbounds float, ptr %v74, i64 %v1072
  %v1074 = add i64 0, %v1043
  %v1075 = getelementptr inbounds float, ptr %v1073, i64 %v1074
  store float %v1071, ptr %v1075, align 4
  %v1076 = add nsw i64 %v1043, 1
  br label %b170
b172:
  %v1077 = add nsw i64 %v1041, 1
  br label %b167
b169:
  %v1078 = add i64 %v7, 0
  %v1079 = sdiv i64 %v1078, 1
  %v1080 = add i64 %v2, 1
  %v1081 = mul i64 %v1079, %v2
  %v1082 = sdiv i64 %v1081, %v3
  %v1083 = mul i64 %v1082, 1
  %v1084 = icmp slt i64 %v1083, %v7
  %v1085 = select i1 %v1084, i64 %v1083, i64 %v7
  %v1086 = mul i64 %v1079, %v1080
  %v1087 = sdiv i64 %v1086, %v3
  %v1088 = mul i64 %v1087, 1
  %v1089 = icmp slt i64 %v1088, %v7
  %v1090 = select i1 %v1089, i64 %v1088, i64 %v7
  br label %b176
b176:
  %v1091 = phi i64 [ %v1085, %b169 ], [ %v1127, %b177 ]
  %v1092 = icmp slt i64 %v1091, %v1090
  br i1 %v1092, label %b177, label %b178
b177:
  %v1093 = mul i64 %v1091, 2
  %v1094 = getelementptr inbounds float, ptr %v74, i64 %v1093
  %v1095 = add i64 %v780, 0
  %v1096 = and i64 %v1095, %v160
  %v1097 = mul i64 %v1096, %v7
  %v1098 = add i64 %v1097, %v1091
  %v1099 = mul i64 %v1098, 2
  %v1100 = getelementptr inbounds float, ptr %v76, i64 %v1099
  %v1101 = add i64 %v780, 0
  %v1102 = and i64 %v1101, %v162
  %v1103 = mul i64 %v1102, %v7
  %v1104 = add i64 %v1103, %v1091
  %v1105 = mul i64 %v1104, 2
  %v1106 = getelementptr inbounds float, ptr %v78, i64 %v1105
  %v1107 = icmp ult i64 2, 8
  %v1108 = select i1 %v1107, i64 2, i64 8
  %v1109 = trunc i64 %v1108 to i32
  %v1110 = insertelement <8 x i32> poison, i32 %v1109, i64 0
  %v1111 = shufflevector <8 x i32> %v1110, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1112 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1111
  %v1113 = add i64 0, 0
  %v1114 = getelementptr inbounds float, ptr %v1094, i64 %v1113
  %v1115 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1114, <8 x i1> %v1112, <8 x float> zeroinitializer)
  %v1116 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v1117 = shufflevector <8 x float> %v1116, <8 x float> poison, <8 x i32> zeroinitializer
  %v1118 = fadd <8 x float> %v1115, %v1117
  %v1119 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1118)
  %v1120 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1121 = shufflevector <8 x float> %v1120, <8 x float> poison, <8 x i32> zeroinitializer
  %v1122 = fdiv <8 x float> %v1121, %v1119
  %v1123 = add i64 0, 0
  %v1124 = getelementptr inbounds float, ptr %v1100, i64 %v1123
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1119, ptr align 4 %v1124, <8 x i1> %v1112)
  %v1125 = add i64 0, 0
  %v1126 = getelementptr inbounds float, ptr %v1106, i64 %v1125
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1122, ptr align 4 %v1126, <8 x i1> %v1112)
  %v1127 = add nsw i64 %v1091, 1
  br label %b176
b178:
  %v1128 = add i64 %v7, 0
  %v1129 = sdiv i64 %v1128, 1
  %v1130 = add i64 %v2, 1
  %v1131 = mul i64 %v1129, %v2
  %v1132 = sdiv i64 %v1131, %v3
  %v1133 = mul i64 %v1132, 1
  %v1134 = icmp slt i64 %v1133, %v7
  %v1135 = select i1 %v1134, i64 %v1133, i64 %v7
  %v1136 = mul i64 %v1129, %v1130
  %v1137 = sdiv i64 %v1136, %v3
  %v1138 = mul i64 %v1137, 1
  %v1139 = icmp slt i64 %v1138, %v7
  %v1140 = select i1 %v1139, i64 %v1138, i64 %v7
  br label %b179
b179:
  %v1141 = phi i64 [ %v1135, %b178 ], [ %v1194, %b184 ]
  %v1142 = icmp slt i64 %v1141, %v1140
  br i1 %v1142, label %b180, label %b181
b180:
  br label %b182
b182:
  %v1143 = phi i64 [ 0, %b180 ], [ %v1193, %b187 ]
  %v1144 = icmp slt i64 %v1143, 2
  br i1 %v1144, label %b183, label %b184
b183:
  br label %b185
b185:
  %v1145 = phi i64 [ 0, %b183 ], [ %v1186, %b186 ]
  %v1146 = phi <8 x float> [ splat (float 0x0000000000000000), %b183 ], [ %v1185, %b186 ]
  %v1147 = icmp slt i64 %v1145, 8
  br i1 %v1147, label %b186, label %b187
b186:
  %v1148 = add i64 %v780, 0
  %v1149 = and i64 %v1148, %v158
  %v1150 = mul i64 %v1149, %v7
  %v1151 = add i64 %v1150, %v1141
  %v1152 = mul i64 %v1151, 16
  %v1153 = getelementptr inbounds float, ptr %v70, i64 %v1152
  %v1154 = mul i64 %v1143, 8
  %v1155 = add i64 0, %v1154
  %v1156 = add i64 %v1155, %v1145
  %v1157 = getelementptr inbounds float, ptr %v1153, i64 %v1156
  %v1158 = load float, ptr %v1157, align 4
  %v1159 = add i64 %v780, 0
  %v1160 = and i64 %v1159, %v162
  %v1161 = mul i64 %v1160, %v7
  %v1162 = add i64 %v1161, %v1141
  %v1163 = mul i64 %v1162, 2
  %v1164 = getelementptr inbounds float, ptr %v78, i64 %v1163
  %v1165 = add i64 0, %v1143
  %v1166 = getelementptr inbounds float, ptr %v1164, i64 %v1165
  %v1167 = load float, ptr %v1166, align 4
  %v1168 = fmul float %v1158, %v1167
  %v1169 = add i64 %v780, 0
  %v1170 = and i64 %v1169, %v138
  %v1171 = mul i64 %v1170, %v7
  %v1172 = add i64 %v1171, %v1141
  %v1173 = mul i64 %v1172, 128
  %v1174 = getelementptr inbounds float, ptr %v24, i64 %v1173
  %v1175 = mul i64 %v1143, 64
  %v1176 = add i64 0, %v1175
  %v1177 = add i64 %v1176, 0
  %v1178 = mul i64 %v1145, 8
  %v1179 = add i64 %v1177, %v1178
  %v1180 = getelementptr inbounds float, ptr %v1174, i64 %v1179
  %v1181 = load <8 x float>, ptr %v1180, align 4
  %v1182 = insertelement <8 x float> poison, float %v1168, i64 0
  %v1183 = shufflevector <8 x float> %v1182, <8 x float> poison, <8 x i32> zeroinitializer
  %v1184 = fmul <8 x float> %v1183, %v1181
  %v1185 = fadd <8 x float> %v1146, %v1184
  %v1186 = add nsw i64 %v1145, 1
  br label %b185
b187:
  %v1187 = mul i64 %v1141, 16
  %v1188 = getelementptr inbounds float, ptr %v80, i64 %v1187
  %v1189 = mul i64 %v1143, 8
  %v1190 = add i64 0, %v1189
  %v1191 = add i64 %v1190, 0
  %v1192 = getelementptr inbounds float, ptr %v1188, i64 %v1191
  store <8 x float> %v1146, ptr %v1192, align 4
  %v1193 = add nsw i64 %v1143, 1
  br label %b182
b184:
  %v1194 = add nsw i64 %v1141, 1
  br label %b179
b181:
  %v1195 = add i64 %v7, 0
  %v1196 = sdiv i64 %v1195, 1
  %v1197 = add i64 %v2, 1
  %v1198 = mul i64 %v1196, %v2
  %v1199 = sdiv i64 %v1198, %v3
  %v1200 = mul i64 %v1199, 1
  %v1201 = icmp slt i64 %v1200, %v7
  %v1202 = select i1 %v1201, i64 %v1200, i64 %v7
  %v1203 = mul i64 %v1196, %v1197
  %v1204 = sdiv i64 %v1203, %v3
  %v1205 = mul i64 %v1204, 1
  %v1206 = icmp slt i64 %v1205, %v7
  %v1207 = select i1 %v1206, i64 %v1205, i64 %v7
  br label %b188
b188:
  %v1208 = phi i64 [ %v1202, %b181 ], [ %v1232, %b193 ]
  %v1209 = icmp slt i64 %v1208, %v1207
  br i1 %v1209, label %b189, label %b190
b189:
  %v1210 = mul i64 %v1208, 16
  %v1211 = getelementptr inbounds float, ptr %v72, i64 %v1210
  %v1212 = mul i64 %v1208, 16
  %v1213 = getelementptr inbounds float, ptr %v80, i64 %v1212
  %v1214 = add i64 %v780, 0
  %v1215 = and i64 %v1214, %v164
  %v1216 = mul i64 %v1215, %v7
  %v1217 = add i64 %v1216, %v1208
  %v1218 = mul i64 %v1217, 16
  %v1219 = getelementptr inbounds float, ptr %v82, i64 %v1218
  br label %b191
b191:
  %v1220 = phi i64 [ 0, %b189 ], [ %v1231, %b192 ]
  %v1221 = icmp slt i64 %v1220, 16
  br i1 %v1221, label %b192, label %b193
b192:
  %v1222 = add i64 0, %v1220
  %v1223 = getelementptr inbounds float, ptr %v1211, i64 %v1222
  %v1224 = load <8 x float>, ptr %v1223, align 4
  %v1225 = add i64 0, %v1220
  %v1226 = getelementptr inbounds float, ptr %v1213, i64 %v1225
  %v1227 = load <8 x float>, ptr %v1226, align 4
  %v1228 = fsub <8 x float> %v1224, %v1227
  %v1229 = add i64 0, %v1220
  %v1230 = getelementptr inbounds float, ptr %v1219, i64 %v1229
  store <8 x float> %v1228, ptr %v1230, align 4
  %v1231 = add nsw i64 %v1220, 8
  br label %b191
b193:
  %v1232 = add nsw i64 %v1208, 1
  br label %b188
b190:
  %v1233 = add i64 %v7, 0
  %v1234 = sdiv i64 %v1233, 1
  %v1235 = add i64 %v2, 1
  %v1236 = mul i64 %v1234, %v2
  %v1237 = sdiv i64 %v1236, %v3
  %v1238 = mul i64 %v1237, 1
  %v1239 = icmp slt i64 %v1238, %v7
  %v1240 = select i1 %v1239, i64 %v1238, i64 %v7
  %v1241 = mul i64 %v1234, %v1235
  %v1242 = sdiv i64 %v1241, %v3
  %v1243 = mul i64 %v1242, 1
  %v1244 = icmp slt i64 %v1243, %v7
  %v1245 = select i1 %v1244, i64 %v1243, i64 %v7
  br label %b194
b194:
  %v1246 = phi i64 [ %v1240, %b190 ], [ %v1327, %b199 ]
  %v1247 = icmp slt i64 %v1246, %v1245
  br i1 %v1247, label %b195, label %b196
b195:
  br label %b197
b197:
  %v1248 = phi i64 [ 0, %b195 ], [ %v1326, %b202 ]
  %v1249 = icmp slt i64 %v1248, 2
  br i1 %v1249, label %b198, label %b199
b198:
  br label %b200
b200:
  %v1250 = phi i64 [ 0, %b198 ], [ %v1325, %b201 ]
  %v1251 = icmp slt i64 %v1250, 8
  br i1 %v1251, label %b201, label %b202
b201:
  %v1252 = add i64 %v780, 0
  %v1253 = and i64 %v1252, %v138
  %v1254 = mul i64 %v1253, %v7
  %v1255 = add i64 %v1254, %v1246
  %v1256 = mul i64 %v1255, 128
  %v1257 = getelementptr inbounds float, ptr %v24, i64 %v1256
  %v1258 = add i64 %v780, 0
  %v1259 = and i64 %v1258, %v158
  %v1260 = mul i64 %v1259, %v7
  %v1261 = add i64 %v1260, %v1246
  %v1262 = mul i64 %v1261, 16
  %v1263 = getelementptr inbounds float, ptr %v70, i64 %v1262
  %v1264 = mul i64 %v1248, 8
  %v1265 = add i64 0, %v1264
  %v1266 = add i64 %v1265, %v1250
  %v1267 = getelementptr inbounds float, ptr %v1263, i64 %v1266
  %v1268 = load float, ptr %v1267, align 4
  %v1269 = add i64 %v780, 0
  %v1270 = and i64 %v1269, %v162
  %v1271 = mul i64 %v1270, %v7
  %v1272 = add i64 %v1271, %v1246
  %v1273 = mul i64 %v1272, 2
  %v1274 = getelementptr inbounds float, ptr %v78, i64 %v1273
  %v1275 = add i64 0, %v1248
  %v1276 = getelementptr inbounds float, ptr %v1274, i64 %v1275
  %v1277 = load float, ptr %v1276, align 4
  %v1278 = fmul float %v1268, %v1277
  %v1279 = add i64 %v780, 0
  %v1280 = and i64 %v1279, %v154
  %v1281 = mul i64 %v1280, %v7
  %v1282 = add i64 %v1281, %v1246
  %v1283 = mul i64 %v1282, 2
  %v1284 = getelementptr inbounds float, ptr %v66, i64 %v1283
  %v1285 = add i64 0, %v1248
  %v1286 = getelementptr inbounds float, ptr %v1284, i64 %v1285
  %v1287 = load float, ptr %v1286, align 4
  %v1288 = add i64 %v780, 0
  %v1289 = and i64 %v1288, %v164
  %v1290 = mul i64 %v1289, %v7
  %v1291 = add i64 %v1290, %v1246
  %v1292 = mul i64 %v1291, 16
  %v1293 = getelementptr inbounds float, ptr %v82, i64 %v1292
  %v1294 = add i64 %v780, 1
  %v1295 = and i64 %v1294, %v138
  %v1296 = mul i64 %v1295, %v7
  %v1297 = add i64 %v1296, %v1246
  %v1298 = mul i64 %v1297, 128
  %v1299 = getelementptr inbounds float, ptr %v24, i64 %v1298
  %v1300 = mul i64 %v1248, 64
  %v1301 = add i64 0, %v1300
  %v1302 = mul i64 %v1250, 8
  %v1303 = add i64 %v1301, %v1302
  %v1304 = add i64 %v1303, 0
  %v1305 = getelementptr inbounds float, ptr %v1257, i64 %v1304
  %v1306 = load <8 x float>, ptr %v1305, align 4
  %v1307 = mul i64 %v1248, 8
  %v1308 = add i64 0, %v1307
  %v1309 = add i64 %v1308, 0
  %v1310 = getelementptr inbounds float, ptr %v1293, i64 %v1309
  %v1311 = load <8 x float>, ptr %v1310, align 4
  %v1312 = insertelement <8 x float> poison, float %v1287, i64 0
  %v1313 = shufflevector <8 x float> %v1312, <8 x float> poison, <8 x i32> zeroinitializer
  %v1314 = fmul <8 x float> %v1313, %v1311
  %v1315 = insertelement <8 x float> poison, float %v1278, i64 0
  %v1316 = shufflevector <8 x float> %v1315, <8 x float> poison, <8 x i32> zeroinitializer
  %v1317 = fmul <8 x float> %v1316, %v1314
  %v1318 = fadd <8 x float> %v1306, %v1317
  %v1319 = mul i64 %v1248, 64
  %v1320 = add i64 0, %v1319
  %v1321 = mul i64 %v1250, 8
  %v1322 = add i64 %v1320, %v1321
  %v1323 = add i64 %v1322, 0
  %v1324 = getelementptr inbounds float, ptr %v1299, i64 %v1323
  store <8 x float> %v1318, ptr %v1324, align 4
  %v1325 = add nsw i64 %v1250, 1
  br label %b200
b202:
  %v1326 = add nsw i64 %v1248, 1
  br label %b197
b199:
  %v1327 = add nsw i64 %v1246, 1
  br label %b194
b196:
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
  br label %b203
b203:
  %v1341 = phi i64 [ %v1335, %b196 ], [ %v1363, %b208 ]
  %v1342 = icmp slt i64 %v1341, %v1340
  br i1 %v1342, label %b204, label %b205
b204:
  %v1343 = add i64 %v780, 0
  %v1344 = and i64 %v1343, %v152
  %v1345 = mul i64 %v1344, %v7
  %v1346 = add i64 %v1345, %v1341
  %v1347 = mul i64 %v1346, 48
  %v1348 = getelementptr inbounds float, ptr %v64, i64 %v1347
  %v1349 = add i64 %v780, 1
  %v1350 = and i64 %v1349, %v140
  %v1351 = mul i64 %v1350, %v7
  %v1352 = add i64 %v1351, %v1341
  %v1353 = mul i64 %v1352, 48
  %v1354 = getelementptr inbounds float, ptr %v26, i64 %v1353
  br label %b206
b206:
  %v1355 = phi i64 [ 0, %b204 ], [ %v1362, %b207 ]
  %v1356 = icmp slt i64 %v1355, 48
  br i1 %v1356, label %b207, label %b208
b207:
  %v1357 = add i64 0, %v1355
  %v1358 = getelementptr inbounds float, ptr %v1348, i64 %v1357
  %v1359 = load <8 x float>, ptr %v1358, align 4
  %v1360 = add i64 0, %v1355
  %v1361 = getelementptr inbounds float, ptr %v1354, i64 %v1360
  store <8 x float> %v1359, ptr %v1361, align 4
  %v1362 = add nsw i64 %v1355, 8
  br label %b206
b208:
  %v1363 = add nsw i64 %v1341, 1
  br label %b203
b205:
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
  br label %b209
b209:
  %v1377 = phi i64 [ %v1371, %b205 ], [ %v1399, %b214 ]
  %v1378 = icmp slt i64 %v1377, %v1376
  br i1 %v1378, label %b210, label %b211
b210:
  %v1379 = add i64 %v780, 0
  %v1380 = and i64 %v1379, %v140
  %v1381 = mul i64 %v1380, %v7
  %v1382 = add i64 %v1381, %v1377
  %v1383 = mul i64 %v1382, 48
  %v1384 = getelementptr inbounds float, ptr %v26, i64 %v1383
  %v1385 = add i64 %v780, 1
  %v1386 = and i64 %v1385, %v142
  %v1387 = mul i64 %v1386, %v7
  %v1388 = add i64 %v1387, %v1377
  %v1389 = mul i64 %v1388, 48
  %v1390 = getelementptr inbounds float, ptr %v28, i64 %v1389
  br label %b212
b212:
  %v1391 = phi i64 [ 0, %b210 ], [ %v1398, %b213 ]
  %v1392 = icmp slt i64 %v1391, 48
  br i1 %v1392, label %b213, label %b214
b213:
  %v1393 = add i64 0, %v1391
  %v1394 = getelementptr inbounds float, ptr %v1384, i64 %v1393
  %v1395 = load <8 x float>, ptr %v1394, align 4
  %v1396 = add i64 0, %v1391
  %v1397 = getelementptr inbounds float, ptr %v1390, i64 %v1396
  store <8 x float> %v1395, ptr %v1397, align 4
  %v1398 = add nsw i64 %v1391, 8
  br label %b212
b214:
  %v1399 = add nsw i64 %v1377, 1
  br label %b209
b211:
  %v1400 = add i64 %v7, 0
  %v1401 = sdiv i64 %v1400, 1
  %v1402 = add i64 %v2, 1
  %v1403 = mul i64 %v1401, %v2
  %v1404 = sdiv i64 %v1403, %v3
  %v1405 = mul i64 %v1404, 1
  %v1406 = icmp slt i64 %v1405, %v7
  %v1407 = select i1 %v1406, i64 %v1405, i64 %v7
  %v1408 = mul i64 %v1401, %v1402
  %v1409 = sdiv i64 %v1408, %v3
  %v1410 = mul i64 %v1409, 1
  %v1411 = icmp slt i64 %v1410, %v7
  %v1412 = select i1 %v1411, i64 %v1410, i64 %v7
  br label %b215
b215:
  %v1413 = phi i64 [ %v1407, %b211 ], [ %v1435, %b220 ]
  %v1414 = icmp slt i64 %v1413, %v1412
  br i1 %v1414, label %b216, label %b217
b216:
  %v1415 = add i64 %v780, 0
  %v1416 = and i64 %v1415, %v142
  %v1417 = mul i64 %v1416, %v7
  %v1418 = add i64 %v1417, %v1413
  %v1419 = mul i64 %v1418, 48
  %v1420 = getelementptr inbounds float, ptr %v28, i64 %v1419
  %v1421 = add i64 %v780, 1
  %v1422 = and i64 %v1421, %v144
  %v1423 = mul i64 %v1422, %v7
  %v1424 = add i64 %v1423, %v1413
  %v1425 = mul i64 %v1424, 48
  %v1426 = getelementptr inbounds float, ptr %v30, i64 %v1425
  br label %b218
b218:
  %v1427 = phi i64 [ 0, %b216 ], [ %v1434, %b219 ]
  %v1428 = icmp slt i64 %v1427, 48
  br i1 %v1428, label %b219, label %b220
b219:
  %v1429 = add i64 0, %v1427
  %v1430 = getelementptr inbounds float, ptr %v1420, i64 %v1429
  %v1431 = load <8 x float>, ptr %v1430, align 4
  %v1432 = add i64 0, %v1427
  %v1433 = getelementptr inbounds float, ptr %v1426, i64 %v1432
  store <8 x float> %v1431, ptr %v1433, align 4
  %v1434 = add nsw i64 %v1427, 8
  br label %b218
b220:
  %v1435 = add nsw i64 %v1413, 1
  br label %b215
b217:
  %v1436 = add nsw i64 %v780, 1
  br label %b158
b160:
  %v1437 = icmp sgt i64 %v3, 1
  br i1 %v1437, label %b221, label %b222
b221:
  %v1438 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1439 = atomicrmw add ptr %v1438, i64 1 acq_rel
  %v1440 = load i64, ptr %v195, align 8
  %v1441 = add i64 %v1440, 1
  store i64 %v1441, ptr %v195, align 8
  %v1442 = mul i64 %v3, %v1441
  br label %b223
b223:
  %v1443 = load atomic i64, ptr %v1438 acquire, align 8
  %v1444 = icmp slt i64 %v1443, %v1442
  br i1 %v1444, label %b224, label %b225
b224:
  %v1445 = call i32 @sched_yield()
  br label %b223
b225:
  br label %b222
b222:
  %v1446 = add nsw i64 %v570, %v569
  br label %b120
b122:
  %v1447 = getelementptr inbounds float, ptr %v197, i64 448
  %v1448 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1449 = load i64, ptr %v1448, align 8
  %v1450 = icmp eq i64 %v1449, 0
  br i1 %v1450, label %b226, label %b227
b226:
  %v1451 = add i64 1, 0
  %v1452 = sdiv i64 %v1451, 1
  %v1453 = add i64 %v2, 1
  %v1454 = mul i64 %v1452, %v2
  %v1455 = sdiv i64 %v1454, %v3
  %v1456 = mul i64 %v1455, 1
  %v1457 = icmp slt i64 %v1456, 1
  %v1458 = select i1 %v1457, i64 %v1456, i64 1
  %v1459 = mul i64 %v1452, %v1453
  %v1460 = sdiv i64 %v1459, %v3
  %v1461 = mul i64 %v1460, 1
  %v1462 = icmp slt i64 %v1461, 1
  %v1463 = select i1 %v1462, i64 %v1461, i64 1
  %v1464 = icmp slt i64 %v1463, 1
  %v1465 = select i1 %v1464, i64 %v1463, i64 1
  br label %b228
b228:
  %v1466 = phi i64 [ %v1458, %b226 ], [ %v1480, %b229 ]
  %v1467 = icmp slt i64 %v1466, %v1465
  br i1 %v1467, label %b229, label %b230
b229:
  %v1468 = mul i64 %v1466, 128
  %v1469 = mul i64 %v1466, 8
  %v1470 = add i64 %v1468, 0
  %v1471 = add i64 %v1469, 0
  %v1472 = getelementptr inbounds float, ptr %v1447, i64 %v1470
  %v1473 = sub i64 8, %v1471
  %v1474 = icmp slt i64 %v1473, 0
  %v1475 = select i1 %v1474, i64 0, i64 %v1473
  %v1476 = mul i64 %v1471, 16
  %v1477 = add i64 0, %v1476
  %v1478 = getelementptr inbounds float, ptr %v20, i64 %v1477
  call void @pack_turned(ptr %v1478, i64 16, i64 1, i64 16, i64 %v1475, ptr %v1472, i64 8)
  %v1479 = add i64 %v1468, 128
  %v1480 = add nsw i64 %v1466, 1
  br label %b228
b230:
  br label %b227
b227:
  %v1481 = icmp sgt i64 %v3, 1
  br i1 %v1481, label %b231, label %b232
b231:
  %v1482 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1483 = atomicrmw add ptr %v1482, i64 1 acq_rel
  %v1484 = load i64, ptr %v195, align 8
  %v1485 = add i64 %v1484, 1
  store i64 %v1485, ptr %v195, align 8
  %v1486 = mul i64 %v3, %v1485
  br label %b233
b233:
  %v1487 = load atomic i64, ptr %v1482 acquire, align 8
  %v1488 = icmp slt i64 %v1487, %v1486
  br i1 %v1488, label %b234, label %b235
b234:
  %v1489 = call i32 @sched_yield()
  br label %b233
b235:
  br label %b232
b232:
  %v1490 = add i64 %v8, 0
  %v1491 = sdiv i64 %v1490, 1
  %v1492 = add i64 %v2, 1
  %v1493 = mul i64 %v1491, %v2
  %v1494 = sdiv i64 %v1493, %v3
  %v1495 = mul i64 %v1494, 1
  %v1496 = icmp slt i64 %v1495, %v8
  %v1497 = select i1 %v1496, i64 %v1495, i64 %v8
  %v1498 = mul i64 %v1491, %v1492
  %v1499 = sdiv i64 %v1498, %v3
  %v1500 = mul i64 %v1499, 1
  %v1501 = icmp slt i64 %v1500, %v8
  %v1502 = select i1 %v1501, i64 %v1500, i64 %v8
  br label %b236
b236:
  %v1503 = phi i64 [ %v1497, %b232 ], [ %v1535, %b241 ]
  %v1504 = icmp slt i64 %v1503, %v1502
  br i1 %v1504, label %b237, label %b238
b237:
  br label %b239
b239:
  %v1505 = phi i64 [ 0, %b237 ], [ %v1534, %b244 ]
  %v1506 = icmp slt i64 %v1505, 2
  br i1 %v1506, label %b240, label %b241
b240:
  br label %b242
b242:
  %v1507 = phi i64 [ 0, %b240 ], [ %v1519, %b243 ]
  %v1508 = phi <8 x float> [ splat (float 0x0000000000000000), %b240 ], [ %v1518, %b243 ]
  %v1509 = icmp slt i64 %v1507, 8
  br i1 %v1509, label %b243, label %b244
b243:
  %v1510 = mul i64 %v1503, 16
  %v1511 = getelementptr inbounds float, ptr %v68, i64 %v1510
  %v1512 = mul i64 %v1505, 8
  %v1513 = add i64 0, %v1512
  %v1514 = add i64 %v1513, %v1507
  %v1515 = getelementptr inbounds float, ptr %v1511, i64 %v1514
  %v1516 = load <8 x float>, ptr %v1515, align 4
  %v1517 = fmul <8 x float> %v1516, %v1516
  %v1518 = fadd <8 x float> %v1508, %v1517
  %v1519 = add nsw i64 %v1507, 8
  br label %b242
b244:
  %v1520 = shufflevector <8 x float> %v1508, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1521 = shufflevector <8 x float> %v1508, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1522 = fadd <4 x float> %v1520, %v1521
  %v1523 = shufflevector <4 x float> %v1522, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1524 = shufflevector <4 x float> %v1522, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1525 = fadd <2 x float> %v1523, %v1524
  %v1526 = extractelement <2 x float> %v1525, i64 0
  %v1527 = extractelement <2 x float> %v1525, i64 1
  %v1528 = fadd float %v1526, %v1527
  %v1529 = fadd float %v1528, 0x0000000000000000
  %v1530 = mul i64 %v1503, 2
  %v1531 = getelementptr inbounds float, ptr %v84, i64 %v1530
  %v1532 = add i64 0, %v1505
  %v1533 = getelementptr inbounds float, ptr %v1531, i64 %v1532
  store float %v1529, ptr %v1533, align 4
  %v1534 = add nsw i64 %v1505, 1
  br label %b239
b241:
  %v1535 = add nsw i64 %v1503, 1
  br label %b236
b238:
  %v1536 = add i64 %v8, 0
  %v1537 = sdiv i64 %v1536, 1
  %v1538 = add i64 %v2, 1
  %v1539 = mul i64 %v1537, %v2
  %v1540 = sdiv i64 %v1539, %v3
  %v1541 = mul i64 %v1540, 1
  %v1542 = icmp slt i64 %v1541, %v8
  %v1543 = select i1 %v1542, i64 %v1541, i64 %v8
  %v1544 = mul i64 %v1537, %v1538
  %v1545 = sdiv i64 %v1544, %v3
  %v1546 = mul i64 %v1545, 1
  %v1547 = icmp slt i64 %v1546, %v8
  %v1548 = select i1 %v1547, i64 %v1546, i64 %v8
  br label %b245
b245:
  %v1549 = phi i64 [ %v1543, %b238 ], [ %v1577, %b246 ]
  %v1550 = icmp slt i64 %v1549, %v1548
  br i1 %v1550, label %b246, label %b247
b246:
  %v1551 = mul i64 %v1549, 2
  %v1552 = getelementptr inbounds float, ptr %v84, i64 %v1551
  %v1553 = mul i64 %v1549, 2
  %v1554 = getelementptr inbounds float, ptr %v86, i64 %v1553
  %v1555 = mul i64 %v1549, 2
  %v1556 = getelementptr inbounds float, ptr %v88, i64 %v1555
  %v1557 = icmp ult i64 2, 8
  %v1558 = select i1 %v1557, i64 2, i64 8
  %v1559 = trunc i64 %v1558 to i32
  %v1560 = insertelement <8 x i32> poison, i32 %v1559, i64 0
  %v1561 = shufflevector <8 x i32> %v1560, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1562 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1561
  %v1563 = add i64 0, 0
  %v1564 = getelementptr inbounds float, ptr %v1552, i64 %v1563
  %v1565 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1564, <8 x i1> %v1562, <8 x float> zeroinitializer)
  %v1566 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v1567 = shufflevector <8 x float> %v1566, <8 x float> poison, <8 x i32> zeroinitializer
  %v1568 = fadd <8 x float> %v1565, %v1567
  %v1569 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1568)
  %v1570 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1571 = shufflevector <8 x float> %v1570, <8 x float> poison, <8 x i32> zeroinitializer
  %v1572 = fdiv <8 x float> %v1571, %v1569
  %v1573 = add i64 0, 0
  %v1574 = getelementptr inbounds float, ptr %v1554, i64 %v1573
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1569, ptr align 4 %v1574, <8 x i1> %v1562)
  %v1575 = add i64 0, 0
  %v1576 = getelementptr inbounds float, ptr %v1556, i64 %v1575
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1572, ptr align 4 %v1576, <8 x i1> %v1562)
  %v1577 = add nsw i64 %v1549, 1
  br label %b245
b247:
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
  br label %b248
b248:
  %v1591 = phi i64 [ %v1585, %b247 ], [ %v1621, %b253 ]
  %v1592 = icmp slt i64 %v1591, %v1590
  br i1 %v1592, label %b249, label %b250
b249:
  br label %b251
b251:
  %v1593 = phi i64 [ 0, %b249 ], [ %v1620, %b252 ]
  %v1594 = icmp slt i64 %v1593, 2
  br i1 %v1594, label %b252, label %b253
b252:
  %v1595 = mul i64 %v1591, 16
  %v1596 = getelementptr inbounds float, ptr %v68, i64 %v1595
  %v1597 = mul i64 %v1591, 2
  %v1598 = getelementptr inbounds float, ptr %v88, i64 %v1597
  %v1599 = add i64 0, %v1593
  %v1600 = getelementptr inbounds float, ptr %v1598, i64 %v1599
  %v1601 = load float, ptr %v1600, align 4
  %v1602 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v1603 = mul i64 %v1591, 16
  %v1604 = getelementptr inbounds float, ptr %v90, i64 %v1603
  %v1605 = mul i64 %v1593, 8
  %v1606 = add i64 0, %v1605
  %v1607 = add i64 %v1606, 0
  %v1608 = getelementptr inbounds float, ptr %v1596, i64 %v1607
  %v1609 = load <8 x float>, ptr %v1608, align 4
  %v1610 = insertelement <8 x float> poison, float %v1601, i64 0
  %v1611 = shufflevector <8 x float> %v1610, <8 x float> poison, <8 x i32> zeroinitializer
  %v1612 = fmul <8 x float> %v1609, %v1611
  %v1613 = insertelement <8 x float> poison, float %v1602, i64 0
  %v1614 = shufflevector <8 x float> %v1613, <8 x float> poison, <8 x i32> zeroinitializer
  %v1615 = fdiv <8 x float> %v1612, %v1614
  %v1616 = mul i64 %v1593, 8
  %v1617 = add i64 0, %v1616
  %v1618 = add i64 %v1617, 0
  %v1619 = getelementptr inbounds float, ptr %v1604, i64 %v1618
  store <8 x float> %v1615, ptr %v1619, align 4
  %v1620 = add nsw i64 %v1593, 1
  br label %b251
b253:
  %v1621 = add nsw i64 %v1591, 1
  br label %b248
b250:
  %v1622 = add i64 %v8, 0
  %v1623 = sdiv i64 %v1622, 1
  %v1624 = add i64 %v2, 1
  %v1625 = mul i64 %v1623, %v2
  %v1626 = sdiv i64 %v1625, %v3
  %v1627 = mul i64 %v1626, 1
  %v1628 = icmp slt i64 %v1627, %v8
  %v1629 = select i1 %v1628, i64 %v1627, i64 %v8
  %v1630 = mul i64 %v1623, %v1624
  %v1631 = sdiv i64 %v1630, %v3
  %v1632 = mul i64 %v1631, 1
  %v1633 = icmp slt i64 %v1632, %v8
  %v1634 = select i1 %v1633, i64 %v1632, i64 %v8
  br label %b254
b254:
  %v1635 = phi i64 [ %v1629, %b250 ], [ %v1672, %b259 ]
  %v1636 = icmp slt i64 %v1635, %v1634
  br i1 %v1636, label %b255, label %b256
b255:
  br label %b257
b257:
  %v1637 = phi i64 [ 0, %b255 ], [ %v1671, %b262 ]
  %v1638 = icmp slt i64 %v1637, 2
  br i1 %v1638, label %b258, label %b259
b258:
  br label %b260
b260:
  %v1639 = phi i64 [ 0, %b258 ], [ %v1664, %b261 ]
  %v1640 = phi <8 x float> [ splat (float 0x0000000000000000), %b258 ], [ %v1663, %b261 ]
  %v1641 = icmp slt i64 %v1639, 8
  br i1 %v1641, label %b261, label %b262
b261:
  %v1642 = mul i64 %v1635, 16
  %v1643 = getelementptr inbounds float, ptr %v90, i64 %v1642
  %v1644 = mul i64 %v1637, 8
  %v1645 = add i64 0, %v1644
  %v1646 = add i64 %v1645, %v1639
  %v1647 = getelementptr inbounds float, ptr %v1643, i64 %v1646
  %v1648 = load float, ptr %v1647, align 4
  %v1649 = mul i64 1, %v7
  %v1650 = add i64 %v1635, %v1649
  %v1651 = mul i64 %v1650, 128
  %v1652 = getelementptr inbounds float, ptr %v24, i64 %v1651
  %v1653 = mul i64 %v1637, 64
  %v1654 = add i64 0, %v1653
  %v1655 = add i64 %v1654, 0
  %v1656 = mul i64 %v1639, 8
  %v1657 = add i64 %v1655, %v1656
  %v1658 = getelementptr inbounds float, ptr %v1652, i64 %v1657
  %v1659 = load <8 x float>, ptr %v1658, align 4
  %v1660 = insertelement <8 x float> poison, float %v1648, i64 0
  %v1661 = shufflevector <8 x float> %v1660, <8 x float> poison, <8 x i32> zeroinitializer
  %v1662 = fmul <8 x float> %v1661, %v1659
  %v1663 = fadd <8 x float> %v1640, %v1662
  %v1664 = add nsw i64 %v1639, 1
  br label %b260
b262:
  %v1665 = mul i64 %v1635, 16
  %v1666 = getelementptr inbounds float, ptr %v92, i64 %v1665
  %v1667 = mul i64 %v1637, 8
  %v1668 = add i64 0, %v1667
  %v1669 = add i64 %v1668, 0
  %v1670 = getelementptr inbounds float, ptr %v1666, i64 %v1669
  store <8 x float> %v1640, ptr %v1670, align 4
  %v1671 = add nsw i64 %v1637, 1
  br label %b257
b259:
  %v1672 = add nsw i64 %v1635, 1
  br label %b254
b256:
  %v1673 = add i64 %v8, 0
  %v1674 = sdiv i64 %v1673, 1
  %v1675 = add i64 %v2, 1
  %v1676 = mul i64 %v1674, %v2
  %v1677 = sdiv i64 %v1676, %v3
  %v1678 = mul i64 %v1677, 1
  %v1679 = icmp slt i64 %v1678, %v8
  %v1680 = select i1 %v1679, i64 %v1678, i64 %v8
  %v1681 = mul i64 %v1674, %v1675
  %v1682 = sdiv i64 %v1681, %v3
  %v1683 = mul i64 %v1682, 1
  %v1684 = icmp slt i64 %v1683, %v8
  %v1685 = select i1 %v1684, i64 %v1683, i64 %v8
  br label %b263
b263:
  %v1686 = phi i64 [ %v1680, %b256 ], [ %v1700, %b268 ]
  %v1687 = icmp slt i64 %v1686, %v1685
  br i1 %v1687, label %b264, label %b265
b264:
  %v1688 = mul i64 %v1686, 16
  %v1689 = getelementptr inbounds float, ptr %v92, i64 %v1688
  %v1690 = mul i64 %v1686, 16
  %v1691 = getelementptr inbounds float, ptr %v94, i64 %v1690
  br label %b266
b266:
  %v1692 = phi i64 [ 0, %b264 ], [ %v1699, %b267 ]
  %v1693 = icmp slt i64 %v1692, 16
  br i1 %v1693, label %b267, label %b268
b267:
  %v1694 = add i64 0, %v1692
  %v1695 = getelementptr inbounds float, ptr %v1689, i64 %v1694
  %v1696 = load <8 x float>, ptr %v1695, align 4
  %v1697 = add i64 0, %v1692
  %v1698 = getelementptr inbounds float, ptr %v1691, i64 %v1697
  store <8 x float> %v1696, ptr %v1698, align 4
  %v1699 = add nsw i64 %v1692, 8
  br label %b266
b268:
  %v1700 = add nsw i64 %v1686, 1
  br label %b263
b265:
  %v1701 = add i64 %v8, 0
  %v1702 = sdiv i64 %v1701, 1
  %v1703 = add i64 %v2, 1
  %v1704 = mul i64 %v1702, %v2
  %v1705 = sdiv i64 %v1704, %v3
  %v1706 = mul i64 %v1705, 1
  %v1707 = icmp slt i64 %v1706, %v8
  %v1708 = select i1 %v1707, i64 %v1706, i64 %v8
  %v1709 = mul i64 %v1702, %v1703
  %v1710 = sdiv i64 %v1709, %v3
  %v1711 = mul i64 %v1710, 1
  %v1712 = icmp slt i64 %v1711, %v8
  %v1713 = select i1 %v1712, i64 %v1711, i64 %v8
  br label %b269
b269:
  %v1714 = phi i64 [ %v1708, %b265 ], [ %v1746, %b274 ]
  %v1715 = icmp slt i64 %v1714, %v1713
  br i1 %v1715, label %b270, label %b271
b270:
  br label %b272
b272:
  %v1716 = phi i64 [ 0, %b270 ], [ %v1745, %b277 ]
  %v1717 = icmp slt i64 %v1716, 2
  br i1 %v1717, label %b273, label %b274
b273:
  br label %b275
b275:
  %v1718 = phi i64 [ 0, %b273 ], [ %v1730, %b276 ]
  %v1719 = phi <8 x float> [ splat (float 0x0000000000000000), %b273 ], [ %v1729, %b276 ]
  %v1720 = icmp slt i64 %v1718, 8
  br i1 %v1720, label %b276, label %b277
b276:
  %v1721 = mul i64 %v1714, 16
  %v1722 = getelementptr inbounds float, ptr %v94, i64 %v1721
  %v1723 = mul i64 %v1716, 8
  %v1724 = add i64 0, %v1723
  %v1725 = add i64 %v1724, %v1718
  %v1726 = getelementptr inbounds float, ptr %v1722, i64 %v1725
  %v1727 = load <8 x float>, ptr %v1726, align 4
  %v1728 = fmul <8 x float> %v1727, %v1727
  %v1729 = fadd <8 x float> %v1719, %v1728
  %v1730 = add nsw i64 %v1718, 8
  br label %b275
b277:
  %v1731 = shufflevector <8 x float> %v1719, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1732 = shufflevector <8 x float> %v1719, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1733 = fadd <4 x float> %v1731, %v1732
  %v1734 = shufflevector <4 x float> %v1733, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1735 = shufflevector <4 x float> %v1733, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1736 = fadd <2 x float> %v1734, %v1735
  %v1737 = extractelement <2 x float> %v1736, i64 0
  %v1738 = extractelement <2 x float> %v1736, i64 1
  %v1739 = fadd float %v1737, %v1738
  %v1740 = fadd float %v1739, 0x0000000000000000
  %v1741 = mul i64 %v1714, 2
  %v1742 = getelementptr inbounds float, ptr %v84, i64 %v1741
  %v1743 = add i64 0, %v1716
  %v1744 = getelementptr inbounds float, ptr %v1742, i64 %v1743
  store float %v1740, ptr %v1744, align 4
  %v1745 = add nsw i64 %v1716, 1
  br label %b272
b274:
  %v1746 = add nsw i64 %v1714, 1
  br label %b269
b271:
  %v1747 = add i64 %v8, 0
  %v1748 = sdiv i64 %v1747, 1
  %v1749 = add i64 %v2, 1
  %v1750 = mul i64 %v1748, %v2
  %v1751 = sdiv i64 %v1750, %v3
  %v1752 = mul i64 %v1751, 1
  %v1753 = icmp slt i64 %v1752, %v8
  %v1754 = select i1 %v1753, i64 %v1752, i64 %v8
  %v1755 = mul i64 %v1748, %v1749
  %v1756 = sdiv i64 %v1755, %v3
  %v1757 = mul i64 %v1756, 1
  %v1758 = icmp slt i64 %v1757, %v8
  %v1759 = select i1 %v1758, i64 %v1757, i64 %v8
  br label %b278
b278:
  %v1760 = phi i64 [ %v1754, %b271 ], [ %v1791, %b279 ]
  %v1761 = icmp slt i64 %v1760, %v1759
  br i1 %v1761, label %b279, label %b280
b279:
  %v1762 = mul i64 %v1760, 2
  %v1763 = getelementptr inbounds float, ptr %v84, i64 %v1762
  %v1764 = mul i64 %v1760, 2
  %v1765 = getelementptr inbounds float, ptr %v96, i64 %v1764
  %v1766 = mul i64 %v1760, 2
  %v1767 = getelementptr inbounds float, ptr %v98, i64 %v1766
  %v1768 = icmp ult i64 2, 8
  %v1769 = select i1 %v1768, i64 2, i64 8
  %v1770 = trunc i64 %v1769 to i32
  %v1771 = insertelement <8 x i32> poison, i32 %v1770, i64 0
  %v1772 = shufflevector <8 x i32> %v1771, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1773 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1772
  %v1774 = add i64 0, 0
  %v1775 = getelementptr inbounds float, ptr %v1763, i64 %v1774
  %v1776 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1775, <8 x i1> %v1773, <8 x float> zeroinitializer)
  %v1777 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v1778 = shufflevector <8 x float> %v1777, <8 x float> poison, <8 x i32> zeroinitializer
  %v1779 = fdiv <8 x float> %v1776, %v1778
  %v1780 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v1781 = shufflevector <8 x float> %v1780, <8 x float> poison, <8 x i32> zeroinitializer
  %v1782 = fadd <8 x float> %v1779, %v1781
  %v1783 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1782)
  %v1784 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1785 = shufflevector <8 x float> %v1784, <8 x float> poison, <8 x i32> zeroinitializer
  %v1786 = fdiv <8 x float> %v1785, %v1783
  %v1787 = add i64 0, 0
  %v1788 = getelementptr inbounds float, ptr %v1765, i64 %v1787
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1783, ptr align 4 %v1788, <8 x i1> %v1773)
  %v1789 = add i64 0, 0
  %v1790 = getelementptr inbounds float, ptr %v1767, i64 %v1789
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1786, ptr align 4 %v1790, <8 x i1> %v1773)
  %v1791 = add nsw i64 %v1760, 1
  br label %b278
b280:
  %v1792 = add i64 %v8, 0
  %v1793 = sdiv i64 %v1792, 1
  %v1794 = add i64 %v2, 1
  %v1795 = mul i64 %v1793, %v2
  %v1796 = sdiv i64 %v1795, %v3
  %v1797 = mul i64 %v1796, 1
  %v1798 = icmp slt i64 %v1797, %v8
  %v1799 = select i1 %v1798, i64 %v1797, i64 %v8
  %v1800 = mul i64 %v1793, %v1794
  %v1801 = sdiv i64 %v1800, %v3
  %v1802 = mul i64 %v1801, 1
  %v1803 = icmp slt i64 %v1802, %v8
  %v1804 = select i1 %v1803, i64 %v1802, i64 %v8
  br label %b281
b281:
  %v1805 = phi i64 [ %v1799, %b280 ], [ %v1835, %b286 ]
  %v1806 = icmp slt i64 %v1805, %v1804
  br i1 %v1806, label %b282, label %b283
b282:
  br label %b284
b284:
  %v1807 = phi i64 [ 0, %b282 ], [ %v1834, %b285 ]
  %v1808 = icmp slt i64 %v1807, 2
  br i1 %v1808, label %b285, label %b286
b285:
  %v1809 = mul i64 %v1805, 16
  %v1810 = getelementptr inbounds float, ptr %v94, i64 %v1809
  %v1811 = mul i64 %v1805, 2
  %v1812 = getelementptr inbounds float, ptr %v98, i64 %v1811
  %v1813 = add i64 0, %v1807
  %v1814 = getelementptr inbounds float, ptr %v1812, i64 %v1813
  %v1815 = load float, ptr %v1814, align 4
  %v1816 = mul i64 %v1805, 16
  %v1817 = getelementptr inbounds float, ptr %v92, i64 %v1816
  %v1818 = mul i64 %v1807, 8
  %v1819 = add i64 0, %v1818
  %v1820 = add i64 %v1819, 0
  %v1821 = getelementptr inbounds float, ptr %v1810, i64 %v1820
  %v1822 = load <8 x float>, ptr %v1821, align 4
  %v1823 = insertelement <8 x float> poison, float %v1815, i64 0
  %v1824 = shufflevector <8 x float> %v1823, <8 x float> poison, <8 x i32> zeroinitializer
  %v1825 = fmul <8 x float> %v1822, %v1824
  %v1826 = add i64 0, 0
  %v1827 = getelementptr inbounds float, ptr %v18, i64 %v1826
  %v1828 = load <8 x float>, ptr %v1827, align 4
  %v1829 = fmul <8 x float> %v1825, %v1828
  %v1830 = mul i64 %v1807, 8
  %v1831 = add i64 0, %v1830
  %v1832 = add i64 %v1831, 0
  %v1833 = getelementptr inbounds float, ptr %v1817, i64 %v1832
  store <8 x float> %v1829, ptr %v1833, align 4
  %v1834 = add nsw i64 %v1807, 1
  br label %b284
b286:
  %v1835 = add nsw i64 %v1805, 1
  br label %b281
b283:
  %v1837 = add i64 %v8, 0
  %v1838 = sdiv i64 %v1837, 1
  %v1839 = add i64 %v2, 1
  %v1840 = mul i64 %v1838, %v2
  %v1841 = sdiv i64 %v1840, %v3
  %v1842 = mul i64 %v1841, 1
  %v1843 = icmp slt i64 %v1842, %v8
  %v1844 = select i1 %v1843, i64 %v1842, i64 %v8
  %v1845 = mul i64 %v1838, %v1839
  %v1846 = sdiv i64 %v1845, %v3
  %v1847 = mul i64 %v1846, 1
  %v1848 = icmp slt i64 %v1847, %v8
  %v1849 = select i1 %v1848, i64 %v1847, i64 %v8
  br label %b287
b287:
  %v1850 = phi i64 [ %v1844, %b283 ], [ %v1904, %b292 ]
  %v1851 = icmp slt i64 %v1850, %v1849
  br i1 %v1851, label %b288, label %b289
b288:
  %v1852 = add i64 %v1850, 96
  %v1853 = icmp slt i64 %v1852, %v1849
  %v1854 = select i1 %v1853, i64 %v1852, i64 %v1849
  br label %b290
b290:
  %v1855 = phi i64 [ 0, %b288 ], [ %v1903, %b295 ]
  %v1856 = icmp slt i64 %v1855, 1
  br i1 %v1856, label %b291, label %b292
b291:
  %v1857 = sub i64 %v1854, %v1850
  %v1858 = sub i64 8, 1
  %v1859 = add i64 %v1857, %v1858
  %v1860 = sdiv i64 %v1859, 8
  br label %b293
b293:
  %v1861 = phi i64 [ 0, %b291 ], [ %v1902, %b300 ]
  %v1862 = icmp slt i64 %v1861, %v1860
  br i1 %v1862, label %b294, label %b295
b294:
  %v1863 = mul i64 %v1857, %v1861
  %v1864 = sdiv i64 %v1863, %v1860
  %v1865 = add i64 %v1850, %v1864
  %v1866 = add i64 %v1861, 1
  %v1867 = mul i64 %v1857, %v1866
  %v1868 = sdiv i64 %v1867, %v1860
  %v1869 = add i64 %v1850, %v1868
  %v1870 = mul i64 %v1855, 128
  %v1871 = getelementptr inbounds float, ptr %v1447, i64 %v1870
  %v1872 = sub i64 %v1869, %v1865
  %v1873 = mul i64 %v1865, 16
  %v1874 = getelementptr inbounds float, ptr %v92, i64 %v1873
  %v1875 = getelementptr inbounds float, ptr %v1874, i64 0
  %v1876 = sub i64 %v1872, 1
  %v1877 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1876
  %v1878 = load ptr, ptr %v1877, align 4
  %v1879 = getelementptr inbounds float, ptr %v1836, i64 0
  %v1880 = icmp sgt i64 %v1872, 0
  br i1 %v1880, label %b296, label %b297
b296:
  call void %v1878(ptr %v1875, i64 16, ptr %v1871, i64 16, ptr %v1879, i64 8, i64 0)
  br label %b297
b297:
  %v1881 = add i64 %v1870, 128
  br label %b298
b298:
  %v1882 = phi i64 [ %v1865, %b297 ], [ %v1901, %b303 ]
  %v1883 = icmp slt i64 %v1882, %v1869
  br i1 %v1883, label %b299, label %b300
b299:
  %v1884 = sub i64 %v1882, %v1865
  %v1885 = mul i64 %v1884, 8
  %v1886 = getelementptr inbounds float, ptr %v1836, i64 %v1885
  %v1887 = mul i64 %v1882, 8
  %v1888 = getelementptr inbounds float, ptr %v40, i64 %v1887
  br label %b301
b301:
  %v1889 = phi i64 [ 0, %b299 ], [ %v1900, %b302 ]
  %v1890 = icmp slt i64 %v1889, 1
  br i1 %v1890, label %b302, label %b303
b302:
  %v1891 = mul i64 %v1855, 1
  %v1892 = add i64 %v1891, %v1889
  %v1893 = mul i64 %v1892, 8
  %v1894 = add i64 0, %v1889
  %v1895 = mul i64 %v1894, 8
  %v1896 = getelementptr inbounds float, ptr %v1886, i64 %v1895
  %v1897 = load <8 x float>, ptr %v1896, align 4
  %v1898 = add i64 0, %v1893
  %v1899 = getelementptr inbounds float, ptr %v1888, i64 %v1898
  store <8 x float> %v1897, ptr %v1899, align 4
  %v1900 = add nsw i64 %v1889, 1
  br label %b301
b303:
  %v1901 = add nsw i64 %v1882, 1
  br label %b298
b300:
  %v1902 = add nsw i64 %v1861, 1
  br label %b293
b295:
  %v1903 = add nsw i64 %v1855, 1
  br label %b290
b292:
  %v1904 = add nsw i64 %v1850, 96
  br label %b287
b289:
  %v1905 = icmp sgt i64 %v3, 1
  br i1 %v1905, label %b304, label %b305
b304:
  %v1906 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1907 = atomicrmw add ptr %v1906, i64 1 acq_rel
  %v1908 = load i64, ptr %v195, align 8
  %v1909 = add i64 %v1908, 1
  store i64 %v1909, ptr %v195, align 8
  %v1910 = mul i64 %v3, %v1909
  br label %b306
b306:
  %v1911 = load atomic i64, ptr %v1906 acquire, align 8
  %v1912 = icmp slt i64 %v1911, %v1910
  br i1 %v1912, label %b307, label %b308
b307:
  %v1913 = call i32 @sched_yield()
  br label %b306
b308:
  br label %b305
b305:
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
  %v195 = alloca i64, i64 1, align 8
  %v253 = alloca float, i64 96, align 4
  %v1882 = alloca float, i64 64, align 4
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
  %v133 = getelementptr inbounds i64, ptr %v1, i64 6
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 12
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 13
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 14
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 15
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 16
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 21
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 22
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 29
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 33
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 34
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 35
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 36
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 39
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 40
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 42
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 43
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 44
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 45
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 46
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 47
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 48
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 49
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 50
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 51
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 52
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 53
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 54
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 55
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 56
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 63
  %v194 = load i64, ptr %v193, align 8
  store i64 0, ptr %v195, align 8
  %v196 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v197 = load ptr, ptr %v196, align 4
  %v198 = mul i64 %v2, 30720
  %v199 = add i64 %v198, 528
  %v200 = getelementptr inbounds float, ptr %v197, i64 %v199
  %v201 = getelementptr inbounds float, ptr %v197, i64 0
  %v202 = getelementptr inbounds i64, ptr %v1, i64 4
  %v203 = load i64, ptr %v202, align 8
  %v204 = icmp eq i64 %v203, 0
  br i1 %v204, label %b0, label %b1
b0:
  %v205 = add i64 1, 0
  %v206 = sdiv i64 %v205, 1
  %v207 = add i64 %v2, 1
  %v208 = mul i64 %v206, %v2
  %v209 = sdiv i64 %v208, %v3
  %v210 = mul i64 %v209, 1
  %v211 = icmp slt i64 %v210, 1
  %v212 = select i1 %v211, i64 %v210, i64 1
  %v213 = mul i64 %v206, %v207
  %v214 = sdiv i64 %v213, %v3
  %v215 = mul i64 %v214, 1
  %v216 = icmp slt i64 %v215, 1
  %v217 = select i1 %v216, i64 %v215, i64 1
  %v218 = icmp slt i64 %v217, 1
  %v219 = select i1 %v218, i64 %v217, i64 1
  br label %b2
b2:
  %v220 = phi i64 [ %v212, %b0 ], [ %v243, %b3 ]
  %v221 = icmp slt i64 %v220, %v219
  br i1 %v221, label %b3, label %b4
b3:
  %v222 = mul i64 %v220, 128
  %v223 = mul i64 %v220, 16
  %v224 = add i64 %v222, 0
  %v225 = add i64 %v223, 0
  %v226 = getelementptr inbounds float, ptr %v201, i64 %v224
  %v227 = sub i64 16, %v225
  %v228 = icmp slt i64 %v227, 0
  %v229 = select i1 %v228, i64 0, i64 %v227
  %v230 = mul i64 %v225, 1
  %v231 = add i64 0, %v230
  %v232 = getelementptr inbounds float, ptr %v20, i64 %v231
  call void @pack_rows(ptr %v232, i64 1, i64 16, i64 8, i64 %v229, ptr %v226, i64 16)
  %v233 = add i64 %v222, 8
  %v234 = add i64 %v223, 8
  %v235 = getelementptr inbounds float, ptr %v201, i64 %v233
  %v236 = sub i64 16, %v234
  %v237 = icmp slt i64 %v236, 0
  %v238 = select i1 %v237, i64 0, i64 %v236
  %v239 = mul i64 %v234, 1
  %v240 = add i64 0, %v239
  %v241 = getelementptr inbounds float, ptr %v20, i64 %v240
  call void @pack_rows(ptr %v241, i64 1, i64 16, i64 8, i64 %v238, ptr %v235, i64 16)
  %v242 = add i64 %v222, 128
  %v243 = add nsw i64 %v220, 1
  br label %b2
b4:
  br label %b1
b1:
  %v244 = icmp sgt i64 %v3, 1
  br i1 %v244, label %b5, label %b6
b5:
  %v245 = getelementptr inbounds i64, ptr %v1, i64 3
  %v246 = atomicrmw add ptr %v245, i64 1 acq_rel
  %v247 = load i64, ptr %v195, align 8
  %v248 = add i64 %v247, 1
  store i64 %v248, ptr %v195, align 8
  %v249 = mul i64 %v3, %v248
  br label %b7
b7:
  %v250 = load atomic i64, ptr %v245 acquire, align 8
  %v251 = icmp slt i64 %v250, %v249
  br i1 %v251, label %b8, label %b9
b8:
  %v252 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  %v254 = add i64 %v8, 0
  %v255 = sdiv i64 %v254, 1
  %v256 = add i64 %v2, 1
  %v257 = mul i64 %v255, %v2
  %v258 = sdiv i64 %v257, %v3
  %v259 = mul i64 %v258, 1
  %v260 = icmp slt i64 %v259, %v8
  %v261 = select i1 %v260, i64 %v259, i64 %v8
  %v262 = mul i64 %v255, %v256
  %v263 = sdiv i64 %v262, %v3
  %v264 = mul i64 %v263, 1
  %v265 = icmp slt i64 %v264, %v8
  %v266 = select i1 %v265, i64 %v264, i64 %v8
  br label %b10
b10:
  %v267 = phi i64 [ %v261, %b6 ], [ %v321, %b15 ]
  %v268 = icmp slt i64 %v267, %v266
  br i1 %v268, label %b11, label %b12
b11:
  %v269 = add i64 %v267, 96
  %v270 = icmp slt i64 %v269, %v266
  %v271 = select i1 %v270, i64 %v269, i64 %v266
  br label %b13
b13:
  %v272 = phi i64 [ 0, %b11 ], [ %v320, %b18 ]
  %v273 = icmp slt i64 %v272, 1
  br i1 %v273, label %b14, label %b15
b14:
  %v274 = sub i64 %v271, %v267
  %v275 = sub i64 6, 1
  %v276 = add i64 %v274, %v275
  %v277 = sdiv i64 %v276, 6
  br label %b16
b16:
  %v278 = phi i64 [ 0, %b14 ], [ %v319, %b23 ]
  %v279 = icmp slt i64 %v278, %v277
  br i1 %v279, label %b17, label %b18
b17:
  %v280 = mul i64 %v274, %v278
  %v281 = sdiv i64 %v280, %v277
  %v282 = add i64 %v267, %v281
  %v283 = add i64 %v278, 1
  %v284 = mul i64 %v274, %v283
  %v285 = sdiv i64 %v284, %v277
  %v286 = add i64 %v267, %v285
  %v287 = mul i64 %v272, 128
  %v288 = getelementptr inbounds float, ptr %v201, i64 %v287
  %v289 = sub i64 %v286, %v282
  %v290 = mul i64 %v282, 8
  %v291 = getelementptr inbounds float, ptr %v22, i64 %v290
  %v292 = getelementptr inbounds float, ptr %v291, i64 0
  %v293 = sub i64 %v289, 1
  %v294 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v293
  %v295 = load ptr, ptr %v294, align 4
  %v296 = getelementptr inbounds float, ptr %v253, i64 0
  %v297 = icmp sgt i64 %v289, 0
  br i1 %v297, label %b19, label %b20
b19:
  call void %v295(ptr %v292, i64 8, ptr %v288, i64 8, ptr %v296, i64 16, i64 8)
  br label %b20
b20:
  %v298 = add i64 %v287, 128
  br label %b21
b21:
  %v299 = phi i64 [ %v282, %b20 ], [ %v318, %b26 ]
  %v300 = icmp slt i64 %v299, %v286
  br i1 %v300, label %b22, label %b23
b22:
  %v301 = sub i64 %v299, %v282
  %v302 = mul i64 %v301, 16
  %v303 = getelementptr inbounds float, ptr %v253, i64 %v302
  %v304 = mul i64 %v299, 16
  %v305 = getelementptr inbounds float, ptr %v100, i64 %v304
  br label %b24
b24:
  %v306 = phi i64 [ 0, %b22 ], [ %v317, %b25 ]
  %v307 = icmp slt i64 %v306, 2
  br i1 %v307, label %b25, label %b26
b25:
  %v308 = mul i64 %v272, 2
  %v309 = add i64 %v308, %v306
  %v310 = mul i64 %v309, 8
  %v311 = add i64 0, %v306
  %v312 = mul i64 %v311, 8
  %v313 = getelementptr inbounds float, ptr %v303, i64 %v312
  %v314 = load <8 x float>, ptr %v313, align 4
  %v315 = add i64 0, %v310
  %v316 = getelementptr inbounds float, ptr %v305, i64 %v315
  store <8 x float> %v314, ptr %v316, align 4
  %v317 = add nsw i64 %v306, 1
  br label %b24
b26:
  %v318 = add nsw i64 %v299, 1
  br label %b21
b23:
  %v319 = add nsw i64 %v278, 1
  br label %b16
b18:
  %v320 = add nsw i64 %v272, 1
  br label %b13
b15:
  %v321 = add nsw i64 %v267, 96
  br label %b10
b12:
  %v322 = add i64 %v8, 0
  %v323 = sdiv i64 %v322, 1
  %v324 = add i64 %v2, 1
  %v325 = mul i64 %v323, %v2
  %v326 = sdiv i64 %v325, %v3
  %v327 = mul i64 %v326, 1
  %v328 = icmp slt i64 %v327, %v8
  %v329 = select i1 %v328, i64 %v327, i64 %v8
  %v330 = mul i64 %v323, %v324
  %v331 = sdiv i64 %v330, %v3
  %v332 = mul i64 %v331, 1
  %v333 = icmp slt i64 %v332, %v8
  %v334 = select i1 %v333, i64 %v332, i64 %v8
  br label %b27
b27:
  %v335 = phi i64 [ %v329, %b12 ], [ %v378, %b32 ]
  %v336 = icmp slt i64 %v335, %v334
  br i1 %v336, label %b28, label %b29
b28:
  br label %b30
b30:
  %v337 = phi i64 [ 0, %b28 ], [ %v377, %b35 ]
  %v338 = icmp slt i64 %v337, 2
  br i1 %v338, label %b31, label %b32
b31:
  br label %b33
b33:
  %v339 = phi i64 [ 0, %b31 ], [ %v362, %b34 ]
  %v340 = phi <8 x float> [ splat (float 0x0000000000000000), %b31 ], [ %v361, %b34 ]
  %v341 = icmp slt i64 %v339, 8
  br i1 %v341, label %b34, label %b35
b34:
  %v342 = mul i64 %v335, 16
  %v343 = getelementptr inbounds float, ptr %v100, i64 %v342
  %v344 = mul i64 %v335, 16
  %v345 = getelementptr inbounds float, ptr %v94, i64 %v344
  %v346 = mul i64 %v337, 8
  %v347 = add i64 0, %v346
  %v348 = add i64 %v347, %v339
  %v349 = getelementptr inbounds float, ptr %v343, i64 %v348
  %v350 = load <8 x float>, ptr %v349, align 4
  %v351 = add i64 0, %v339
  %v352 = getelementptr inbounds float, ptr %v18, i64 %v351
  %v353 = load <8 x float>, ptr %v352, align 4
  %v354 = fmul <8 x float> %v350, %v353
  %v355 = mul i64 %v337, 8
  %v356 = add i64 0, %v355
  %v357 = add i64 %v356, %v339
  %v358 = getelementptr inbounds float, ptr %v345, i64 %v357
  %v359 = load <8 x float>, ptr %v358, align 4
  %v360 = fmul <8 x float> %v354, %v359
  %v361 = fadd <8 x float> %v340, %v360
  %v362 = add nsw i64 %v339, 8
  br label %b33
b35:
  %v363 = shufflevector <8 x float> %v340, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v364 = shufflevector <8 x float> %v340, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v365 = fadd <4 x float> %v363, %v364
  %v366 = shufflevector <4 x float> %v365, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v367 = shufflevector <4 x float> %v365, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v368 = fadd <2 x float> %v366, %v367
  %v369 = extractelement <2 x float> %v368, i64 0
  %v370 = extractelement <2 x float> %v368, i64 1
  %v371 = fadd float %v369, %v370
  %v372 = fadd float %v371, 0x0000000000000000
  %v373 = mul i64 %v335, 2
  %v374 = getelementptr inbounds float, ptr %v102, i64 %v373
  %v375 = add i64 0, %v337
  %v376 = getelementptr inbounds float, ptr %v374, i64 %v375
  store float %v372, ptr %v376, align 4
  %v377 = add nsw i64 %v337, 1
  br label %b30
b32:
  %v378 = add nsw i64 %v335, 1
  br label %b27
b29:
  %v379 = add i64 %v8, 0
  %v380 = sdiv i64 %v379, 1
  %v381 = add i64 %v2, 1
  %v382 = mul i64 %v380, %v2
  %v383 = sdiv i64 %v382, %v3
  %v384 = mul i64 %v383, 1
  %v385 = icmp slt i64 %v384, %v8
  %v386 = select i1 %v385, i64 %v384, i64 %v8
  %v387 = mul i64 %v380, %v381
  %v388 = sdiv i64 %v387, %v3
  %v389 = mul i64 %v388, 1
  %v390 = icmp slt i64 %v389, %v8
  %v391 = select i1 %v390, i64 %v389, i64 %v8
  br label %b36
b36:
  %v392 = phi i64 [ %v386, %b29 ], [ %v429, %b37 ]
  %v393 = icmp slt i64 %v392, %v391
  br i1 %v393, label %b37, label %b38
b37:
  %v394 = mul i64 %v392, 2
  %v395 = getelementptr inbounds float, ptr %v102, i64 %v394
  %v396 = mul i64 %v392, 2
  %v397 = getelementptr inbounds float, ptr %v98, i64 %v396
  %v398 = mul i64 %v392, 2
  %v399 = getelementptr inbounds float, ptr %v96, i64 %v398
  %v400 = mul i64 %v392, 2
  %v401 = getelementptr inbounds float, ptr %v104, i64 %v400
  %v402 = icmp ult i64 2, 8
  %v403 = select i1 %v402, i64 2, i64 8
  %v404 = trunc i64 %v403 to i32
  %v405 = insertelement <8 x i32> poison, i32 %v404, i64 0
  %v406 = shufflevector <8 x i32> %v405, <8 x i32> poison, <8 x i32> zeroinitializer
  %v407 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v406
  %v408 = add i64 0, 0
  %v409 = getelementptr inbounds float, ptr %v395, i64 %v408
  %v410 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v409, <8 x i1> %v407, <8 x float> zeroinitializer)
  %v411 = add i64 0, 0
  %v412 = getelementptr inbounds float, ptr %v397, i64 %v411
  %v413 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v412, <8 x i1> %v407, <8 x float> zeroinitializer)
  %v414 = fmul <8 x float> %v410, %v413
  %v415 = add i64 0, 0
  %v416 = getelementptr inbounds float, ptr %v399, i64 %v415
  %v417 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v416, <8 x i1> %v407, <8 x float> zeroinitializer)
  %v418 = fdiv <8 x float> %v414, %v417
  %v419 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v420 = shufflevector <8 x float> %v419, <8 x float> poison, <8 x i32> zeroinitializer
  %v421 = fmul <8 x float> %v418, %v420
  %v422 = fdiv <8 x float> %v421, %v417
  %v423 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v424 = shufflevector <8 x float> %v423, <8 x float> poison, <8 x i32> zeroinitializer
  %v425 = fdiv <8 x float> %v422, %v424
  %v426 = fneg <8 x float> %v425
  %v427 = add i64 0, 0
  %v428 = getelementptr inbounds float, ptr %v401, i64 %v427
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v426, ptr align 4 %v428, <8 x i1> %v407)
  %v429 = add nsw i64 %v392, 1
  br label %b36
b38:
  %v430 = add i64 %v8, 0
  %v431 = sdiv i64 %v430, 1
  %v432 = add i64 %v2, 1
  %v433 = mul i64 %v431, %v2
  %v434 = sdiv i64 %v433, %v3
  %v435 = mul i64 %v434, 1
  %v436 = icmp slt i64 %v435, %v8
  %v437 = select i1 %v436, i64 %v435, i64 %v8
  %v438 = mul i64 %v431, %v432
  %v439 = sdiv i64 %v438, %v3
  %v440 = mul i64 %v439, 1
  %v441 = icmp slt i64 %v440, %v8
  %v442 = select i1 %v441, i64 %v440, i64 %v8
  br label %b39
b39:
  %v443 = phi i64 [ %v437, %b38 ], [ %v520, %b44 ]
  %v444 = icmp slt i64 %v443, %v442
  br i1 %v444, label %b40, label %b41
b40:
  br label %b42
b42:
  %v445 = phi i64 [ 0, %b40 ], [ %v519, %b47 ]
  %v446 = icmp slt i64 %v445, 2
  br i1 %v446, label %b43, label %b44
b43:
  br label %b45
b45:
  %v447 = phi i64 [ 0, %b43 ], [ %v518, %b50 ]
  %v448 = icmp slt i64 %v447, 8
  br i1 %v448, label %b46, label %b47
b46:
  br label %b48
b48:
  %v449 = phi i64 [ 0, %b46 ], [ %v501, %b49 ]
  %v450 = phi <8 x float> [ splat (float 0x0000000000000000), %b46 ], [ %v500, %b49 ]
  %v451 = icmp slt i64 %v449, 8
  br i1 %v451, label %b49, label %b50
b49:
  %v452 = mul i64 %v443, 16
  %v453 = getelementptr inbounds float, ptr %v100, i64 %v452
  %v454 = mul i64 %v443, 2
  %v455 = getelementptr inbounds float, ptr %v98, i64 %v454
  %v456 = add i64 0, %v445
  %v457 = getelementptr inbounds float, ptr %v455, i64 %v456
  %v458 = load float, ptr %v457, align 4
  %v459 = mul i64 %v443, 2
  %v460 = getelementptr inbounds float, ptr %v104, i64 %v459
  %v461 = add i64 0, %v445
  %v462 = getelementptr inbounds float, ptr %v460, i64 %v461
  %v463 = load float, ptr %v462, align 4
  %v464 = mul i64 %v443, 16
  %v465 = getelementptr inbounds float, ptr %v94, i64 %v464
  %v466 = mul i64 1, %v7
  %v467 = add i64 %v443, %v466
  %v468 = mul i64 %v467, 128
  %v469 = getelementptr inbounds float, ptr %v24, i64 %v468
  %v470 = mul i64 %v445, 8
  %v471 = add i64 0, %v470
  %v472 = add i64 %v471, %v449
  %v473 = getelementptr inbounds float, ptr %v453, i64 %v472
  %v474 = load <8 x float>, ptr %v473, align 4
  %v475 = add i64 0, %v449
  %v476 = getelementptr inbounds float, ptr %v18, i64 %v475
  %v477 = load <8 x float>, ptr %v476, align 4
  %v478 = fmul <8 x float> %v474, %v477
  %v479 = insertelement <8 x float> poison, float %v458, i64 0
  %v480 = shufflevector <8 x float> %v479, <8 x float> poison, <8 x i32> zeroinitializer
  %v481 = fmul <8 x float> %v478, %v480
  %v482 = mul i64 %v445, 8
  %v483 = add i64 0, %v482
  %v484 = add i64 %v483, %v449
  %v485 = getelementptr inbounds float, ptr %v465, i64 %v484
  %v486 = load <8 x float>, ptr %v485, align 4
  %v487 = insertelement <8 x float> poison, float %v463, i64 0
  %v488 = shufflevector <8 x float> %v487, <8 x float> poison, <8 x i32> zeroinitializer
  %v489 = fmul <8 x float> %v488, %v486
  %v490 = fadd <8 x float> %v481, %v489
  %v491 = fadd <8 x float> %v490, %v489
  %v492 = mul i64 %v445, 64
  %v493 = add i64 0, %v492
  %v494 = mul i64 %v447, 8
  %v495 = add i64 %v493, %v494
  %v496 = add i64 %v495, %v449
  %v497 = getelementptr inbounds float, ptr %v469, i64 %v496
  %v498 = load <8 x float>, ptr %v497, align 4
  %v499 = fmul <8 x float> %v491, %v498
  %v500 = fadd <8 x float> %v450, %v499
  %v501 = add nsw i64 %v449, 8
  br label %b48
b50:
  %v502 = shufflevector <8 x float> %v450, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v503 = shufflevector <8 x float> %v450, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v504 = fadd <4 x float> %v502, %v503
  %v505 = shufflevector <4 x float> %v504, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v506 = shufflevector <4 x float> %v504, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v507 = fadd <2 x float> %v505, %v506
  %v508 = extractelement <2 x float> %v507, i64 0
  %v509 = extractelement <2 x float> %v507, i64 1
  %v510 = fadd float %v508, %v509
  %v511 = fadd float %v510, 0x0000000000000000
  %v512 = mul i64 %v443, 16
  %v513 = getelementptr inbounds float, ptr %v106, i64 %v512
  %v514 = mul i64 %v445, 8
  %v515 = add i64 0, %v514
  %v516 = add i64 %v515, %v447
  %v517 = getelementptr inbounds float, ptr %v513, i64 %v516
  store float %v511, ptr %v517, align 4
  %v518 = add nsw i64 %v447, 1
  br label %b45
b47:
  %v519 = add nsw i64 %v445, 1
  br label %b42
b44:
  %v520 = add nsw i64 %v443, 1
  br label %b39
b41:
  %v521 = add i64 %v8, 0
  %v522 = sdiv i64 %v521, 1
  %v523 = add i64 %v2, 1
  %v524 = mul i64 %v522, %v2
  %v525 = sdiv i64 %v524, %v3
  %v526 = mul i64 %v525, 1
  %v527 = icmp slt i64 %v526, %v8
  %v528 = select i1 %v527, i64 %v526, i64 %v8
  %v529 = mul i64 %v522, %v523
  %v530 = sdiv i64 %v529, %v3
  %v531 = mul i64 %v530, 1
  %v532 = icmp slt i64 %v531, %v8
  %v533 = select i1 %v532, i64 %v531, i64 %v8
  br label %b51
b51:
  %v534 = phi i64 [ %v528, %b41 ], [ %v577, %b56 ]
  %v535 = icmp slt i64 %v534, %v533
  br i1 %v535, label %b52, label %b53
b52:
  br label %b54
b54:
  %v536 = phi i64 [ 0, %b52 ], [ %v576, %b59 ]
  %v537 = icmp slt i64 %v536, 2
  br i1 %v537, label %b55, label %b56
b55:
  br label %b57
b57:
  %v538 = phi i64 [ 0, %b55 ], [ %v561, %b58 ]
  %v539 = phi <8 x float> [ splat (float 0x0000000000000000), %b55 ], [ %v560, %b58 ]
  %v540 = icmp slt i64 %v538, 8
  br i1 %v540, label %b58, label %b59
b58:
  %v541 = mul i64 %v534, 16
  %v542 = getelementptr inbounds float, ptr %v106, i64 %v541
  %v543 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v544 = mul i64 %v534, 16
  %v545 = getelementptr inbounds float, ptr %v68, i64 %v544
  %v546 = mul i64 %v536, 8
  %v547 = add i64 0, %v546
  %v548 = add i64 %v547, %v538
  %v549 = getelementptr inbounds float, ptr %v542, i64 %v548
  %v550 = load <8 x float>, ptr %v549, align 4
  %v551 = insertelement <8 x float> poison, float %v543, i64 0
  %v552 = shufflevector <8 x float> %v551, <8 x float> poison, <8 x i32> zeroinitializer
  %v553 = fdiv <8 x float> %v550, %v552
  %v554 = mul i64 %v536, 8
  %v555 = add i64 0, %v554
  %v556 = add i64 %v555, %v538
  %v557 = getelementptr inbounds float, ptr %v545, i64 %v556
  %v558 = load <8 x float>, ptr %v557, align 4
  %v559 = fmul <8 x float> %v553, %v558
  %v560 = fadd <8 x float> %v539, %v559
  %v561 = add nsw i64 %v538, 8
  br label %b57
b59:
  %v562 = shufflevector <8 x float> %v539, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v563 = shufflevector <8 x float> %v539, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v564 = fadd <4 x float> %v562, %v563
  %v565 = shufflevector <4 x float> %v564, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v566 = shufflevector <4 x float> %v564, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v567 = fadd <2 x float> %v565, %v566
  %v568 = extractelement <2 x float> %v567, i64 0
  %v569 = extractelement <2 x float> %v567, i64 1
  %v570 = fadd float %v568, %v569
  %v571 = fadd float %v570, 0x0000000000000000
  %v572 = mul i64 %v534, 2
  %v573 = getelementptr inbounds float, ptr %v102, i64 %v572
  %v574 = add i64 0, %v536
  %v575 = getelementptr inbounds float, ptr %v573, i64 %v574
  store float %v571, ptr %v575, align 4
  %v576 = add nsw i64 %v536, 1
  br label %b54
b56:
  %v577 = add nsw i64 %v534, 1
  br label %b51
b53:
  %v578 = add i64 %v8, 0
  %v579 = sdiv i64 %v578, 1
  %v580 = add i64 %v2, 1
  %v581 = mul i64 %v579, %v2
  %v582 = sdiv i64 %v581, %v3
  %v583 = mul i64 %v582, 1
  %v584 = icmp slt i64 %v583, %v8
  %v585 = select i1 %v584, i64 %v583, i64 %v8
  %v586 = mul i64 %v579, %v580
  %v587 = sdiv i64 %v586, %v3
  %v588 = mul i64 %v587, 1
  %v589 = icmp slt i64 %v588, %v8
  %v590 = select i1 %v589, i64 %v588, i64 %v8
  br label %b60
b60:
  %v591 = phi i64 [ %v585, %b53 ], [ %v625, %b61 ]
  %v592 = icmp slt i64 %v591, %v590
  br i1 %v592, label %b61, label %b62
b61:
  %v593 = mul i64 %v591, 2
  %v594 = getelementptr inbounds float, ptr %v102, i64 %v593
  %v595 = mul i64 %v591, 2
  %v596 = getelementptr inbounds float, ptr %v88, i64 %v595
  %v597 = mul i64 %v591, 2
  %v598 = getelementptr inbounds float, ptr %v86, i64 %v597
  %v599 = mul i64 %v591, 2
  %v600 = getelementptr inbounds float, ptr %v108, i64 %v599
  %v601 = icmp ult i64 2, 8
  %v602 = select i1 %v601, i64 2, i64 8
  %v603 = trunc i64 %v602 to i32
  %v604 = insertelement <8 x i32> poison, i32 %v603, i64 0
  %v605 = shufflevector <8 x i32> %v604, <8 x i32> poison, <8 x i32> zeroinitializer
  %v606 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v605
  %v607 = add i64 0, 0
  %v608 = getelementptr inbounds float, ptr %v594, i64 %v607
  %v609 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v608, <8 x i1> %v606, <8 x float> zeroinitializer)
  %v610 = add i64 0, 0
  %v611 = getelementptr inbounds float, ptr %v596, i64 %v610
  %v612 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v611, <8 x i1> %v606, <8 x float> zeroinitializer)
  %v613 = fmul <8 x float> %v609, %v612
  %v614 = add i64 0, 0
  %v615 = getelementptr inbounds float, ptr %v598, i64 %v614
  %v616 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v615, <8 x i1> %v606, <8 x float> zeroinitializer)
  %v617 = fdiv <8 x float> %v613, %v616
  %v618 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v619 = shufflevector <8 x float> %v618, <8 x float> poison, <8 x i32> zeroinitializer
  %v620 = fmul <8 x float> %v617, %v619
  %v621 = fdiv <8 x float> %v620, %v616
  %v622 = fneg <8 x float> %v621
  %v623 = add i64 0, 0
  %v624 = getelementptr inbounds float, ptr %v600, i64 %v623
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v622, ptr align 4 %v624, <8 x i1> %v606)
  %v625 = add nsw i64 %v591, 1
  br label %b60
b62:
  %v626 = add i64 %v8, 0
  %v627 = sdiv i64 %v626, 1
  %v628 = add i64 %v2, 1
  %v629 = mul i64 %v627, %v2
  %v630 = sdiv i64 %v629, %v3
  %v631 = mul i64 %v630, 1
  %v632 = icmp slt i64 %v631, %v8
  %v633 = select i1 %v632, i64 %v631, i64 %v8
  %v634 = mul i64 %v627, %v628
  %v635 = sdiv i64 %v634, %v3
  %v636 = mul i64 %v635, 1
  %v637 = icmp slt i64 %v636, %v8
  %v638 = select i1 %v637, i64 %v636, i64 %v8
  br label %b63
b63:
  %v639 = phi i64 [ %v633, %b62 ], [ %v686, %b68 ]
  %v640 = icmp slt i64 %v639, %v638
  br i1 %v640, label %b64, label %b65
b64:
  br label %b66
b66:
  %v641 = phi i64 [ 0, %b64 ], [ %v685, %b67 ]
  %v642 = icmp slt i64 %v641, 2
  br i1 %v642, label %b67, label %b68
b67:
  %v643 = mul i64 %v639, 16
  %v644 = getelementptr inbounds float, ptr %v106, i64 %v643
  %v645 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v646 = mul i64 %v639, 2
  %v647 = getelementptr inbounds float, ptr %v88, i64 %v646
  %v648 = add i64 0, %v641
  %v649 = getelementptr inbounds float, ptr %v647, i64 %v648
  %v650 = load float, ptr %v649, align 4
  %v651 = mul i64 %v639, 2
  %v652 = getelementptr inbounds float, ptr %v108, i64 %v651
  %v653 = add i64 0, %v641
  %v654 = getelementptr inbounds float, ptr %v652, i64 %v653
  %v655 = load float, ptr %v654, align 4
  %v656 = mul i64 %v639, 16
  %v657 = getelementptr inbounds float, ptr %v68, i64 %v656
  %v658 = mul i64 %v639, 16
  %v659 = getelementptr inbounds float, ptr %v110, i64 %v658
  %v660 = mul i64 %v641, 8
  %v661 = add i64 0, %v660
  %v662 = add i64 %v661, 0
  %v663 = getelementptr inbounds float, ptr %v644, i64 %v662
  %v664 = load <8 x float>, ptr %v663, align 4
  %v665 = insertelement <8 x float> poison, float %v645, i64 0
  %v666 = shufflevector <8 x float> %v665, <8 x float> poison, <8 x i32> zeroinitializer
  %v667 = fdiv <8 x float> %v664, %v666
  %v668 = insertelement <8 x float> poison, float %v650, i64 0
  %v669 = shufflevector <8 x float> %v668, <8 x float> poison, <8 x i32> zeroinitializer
  %v670 = fmul <8 x float> %v667, %v669
  %v671 = mul i64 %v641, 8
  %v672 = add i64 0, %v671
  %v673 = add i64 %v672, 0
  %v674 = getelementptr inbounds float, ptr %v657, i64 %v673
  %v675 = load <8 x float>, ptr %v674, align 4
  %v676 = insertelement <8 x float> poison, float %v655, i64 0
  %v677 = shufflevector <8 x float> %v676, <8 x float> poison, <8 x i32> zeroinitializer
  %v678 = fmul <8 x float> %v677, %v675
  %v679 = fadd <8 x float> %v670, %v678
  %v680 = fadd <8 x float> %v679, %v678
  %v681 = mul i64 %v641, 8
  %v682 = add i64 0, %v681
  %v683 = add i64 %v682, 0
  %v684 = getelementptr inbounds float, ptr %v659, i64 %v683
  store <8 x float> %v680, ptr %v684, align 4
  %v685 = add nsw i64 %v641, 1
  br label %b66
b68:
  %v686 = add nsw i64 %v639, 1
  br label %b63
b65:
  %v687 = icmp sgt i64 %v3, 1
  br i1 %v687, label %b69, label %b70
b69:
  %v688 = getelementptr inbounds i64, ptr %v1, i64 3
  %v689 = atomicrmw add ptr %v688, i64 1 acq_rel
  %v690 = load i64, ptr %v195, align 8
  %v691 = add i64 %v690, 1
  store i64 %v691, ptr %v195, align 8
  %v692 = mul i64 %v3, %v691
  br label %b71
b71:
  %v693 = load atomic i64, ptr %v688 acquire, align 8
  %v694 = icmp slt i64 %v693, %v692
  br i1 %v694, label %b72, label %b73
b72:
  %v695 = call i32 @sched_yield()
  br label %b71
b73:
  br label %b70
b70:
  br label %b74
b74:
  %v696 = phi i64 [ 0, %b70 ], [ %v1725, %b163 ]
  %v697 = icmp slt i64 %v696, %v5
  br i1 %v697, label %b75, label %b76
b75:
  %v698 = sub i64 %v5, 1
  %v699 = sub i64 %v698, %v696
  %v700 = add i64 %v7, 0
  %v701 = sdiv i64 %v700, 1
  %v702 = add i64 %v2, 1
  %v703 = mul i64 %v701, %v2
  %v704 = sdiv i64 %v703, %v3
  %v705 = mul i64 %v704, 1
  %v706 = icmp slt i64 %v705, %v7
  %v707 = select i1 %v706, i64 %v705, i64 %v7
  %v708 = mul i64 %v701, %v702
  %v709 = sdiv i64 %v708, %v3
  %v710 = mul i64 %v709, 1
  %v711 = icmp slt i64 %v710, %v7
  %v712 = select i1 %v711, i64 %v710, i64 %v7
  br label %b77
b77:
  %v713 = phi i64 [ %v707, %b75 ], [ %v846, %b82 ]
  %v714 = icmp slt i64 %v713, %v712
  br i1 %v714, label %b78, label %b79
b78:
  br label %b80
b80:
  %v715 = phi i64 [ 0, %b78 ], [ %v845, %b85 ]
  %v716 = icmp slt i64 %v715, 2
  br i1 %v716, label %b81, label %b82
b81:
  br label %b83
b83:
  %v717 = phi i64 [ 0, %b81 ], [ %v844, %b88 ]
  %v718 = icmp slt i64 %v717, 8
  br i1 %v718, label %b84, label %b85
b84:
  br label %b86
b86:
  %v719 = phi i64 [ 0, %b84 ], [ %v827, %b87 ]
  %v720 = phi <8 x float> [ splat (float 0x0000000000000000), %b84 ], [ %v826, %b87 ]
  %v721 = icmp slt i64 %v719, 8
  br i1 %v721, label %b87, label %b88
b87:
  %v722 = add i64 %v699, 1
  %v723 = and i64 %v722, 1
  %v724 = mul i64 %v723, %v7
  %v725 = add i64 %v724, %v713
  %v726 = mul i64 %v725, 128
  %v727 = getelementptr inbounds float, ptr %v32, i64 %v726
  %v728 = add i64 %v699, 0
  %v729 = and i64 %v728, %v182
  %v730 = mul i64 %v729, %v7
  %v731 = add i64 %v730, %v713
  %v732 = mul i64 %v731, 16
  %v733 = getelementptr inbounds float, ptr %v100, i64 %v732
  %v734 = add i64 %v699, 0
  %v735 = and i64 %v734, %v180
  %v736 = mul i64 %v735, %v7
  %v737 = add i64 %v736, %v713
  %v738 = mul i64 %v737, 2
  %v739 = getelementptr inbounds float, ptr %v98, i64 %v738
  %v740 = add i64 0, %v715
  %v741 = getelementptr inbounds float, ptr %v739, i64 %v740
  %v742 = load float, ptr %v741, align 4
  %v743 = add i64 %v699, 0
  %v744 = and i64 %v743, %v186
  %v745 = mul i64 %v744, %v7
  %v746 = add i64 %v745, %v713
  %v747 = mul i64 %v746, 2
  %v748 = getelementptr inbounds float, ptr %v104, i64 %v747
  %v749 = add i64 0, %v715
  %v750 = getelementptr inbounds float, ptr %v748, i64 %v749
  %v751 = load float, ptr %v750, align 4
  %v752 = add i64 %v699, 0
  %v753 = and i64 %v752, %v176
  %v754 = mul i64 %v753, %v7
  %v755 = add i64 %v754, %v713
  %v756 = mul i64 %v755, 16
  %v757 = getelementptr inbounds float, ptr %v94, i64 %v756
  %v758 = add i64 %v699, 0
  %v759 = and i64 %v758, %v172
  %v760 = mul i64 %v759, %v7
  %v761 = add i64 %v760, %v713
  %v762 = mul i64 %v761, 16
  %v763 = getelementptr inbounds float, ptr %v90, i64 %v762
  %v764 = mul i64 %v715, 8
  %v765 = add i64 0, %v764
  %v766 = add i64 %v765, %v717
  %v767 = getelementptr inbounds float, ptr %v763, i64 %v766
  %v768 = load float, ptr %v767, align 4
  %v769 = add i64 %v699, 0
  %v770 = and i64 %v769, %v154
  %v771 = mul i64 %v770, %v7
  %v772 = add i64 %v771, %v713
  %v773 = mul i64 %v772, 2
  %v774 = getelementptr inbounds float, ptr %v66, i64 %v773
  %v775 = add i64 0, %v715
  %v776 = getelementptr inbounds float, ptr %v774, i64 %v775
  %v777 = load float, ptr %v776, align 4
  %v778 = add i64 %v699, 0
  %v779 = and i64 %v778, %v164
  %v780 = mul i64 %v779, %v7
  %v781 = add i64 %v780, %v713
  %v782 = mul i64 %v781, 16
  %v783 = getelementptr inbounds float, ptr %v82, i64 %v782
  %v784 = mul i64 %v715, 64
  %v785 = add i64 0, %v784
  %v786 = mul i64 %v717, 8
  %v787 = add i64 %v785, %v786
  %v788 = add i64 %v787, %v719
  %v789 = getelementptr inbounds float, ptr %v727, i64 %v788
  %v790 = load <8 x float>, ptr %v789, align 4
  %v791 = mul i64 %v715, 8
  %v792 = add i64 0, %v791
  %v793 = add i64 %v792, %v719
  %v794 = getelementptr inbounds float, ptr %v733, i64 %v793
  %v795 = load <8 x float>, ptr %v794, align 4
  %v796 = add i64 0, %v719
  %v797 = getelementptr inbounds float, ptr %v18, i64 %v796
  %v798 = load <8 x float>, ptr %v797, align 4
  %v799 = fmul <8 x float> %v795, %v798
  %v800 = insertelement <8 x float> poison, float %v742, i64 0
  %v801 = shufflevector <8 x float> %v800, <8 x float> poison, <8 x i32> zeroinitializer
  %v802 = fmul <8 x float> %v799, %v801
  %v803 = mul i64 %v715, 8
  %v804 = add i64 0, %v803
  %v805 = add i64 %v804, %v719
  %v806 = getelementptr inbounds float, ptr %v757, i64 %v805
  %v807 = load <8 x float>, ptr %v806, align 4
  %v808 = insertelement <8 x float> poison, float %v751, i64 0
  %v809 = shufflevector <8 x float> %v808, <8 x float> poison, <8 x i32> zeroinitializer
  %v810 = fmul <8 x float> %v809, %v807
  %v811 = fadd <8 x float> %v802, %v810
  %v812 = fadd <8 x float> %v811, %v810
  %v813 = insertelement <8 x float> poison, float %v768, i64 0
  %v814 = shufflevector <8 x float> %v813, <8 x float> poison, <8 x i32> zeroinitializer
  %v815 = fmul <8 x float> %v812, %v814
  %v816 = fadd <8 x float> %v790, %v815
  %v817 = mul i64 %v715, 8
  %v818 = add i64 0, %v817
  %v819 = add i64 %v818, %v719
  %v820 = getelementptr inbounds float, ptr %v783, i64 %v819
  %v821 = load <8 x float>, ptr %v820, align 4
  %v822 = insertelement <8 x float> poison, float %v777, i64 0
  %v823 = shufflevector <8 x float> %v822, <8 x float> poison, <8 x i32> zeroinitializer
  %v824 = fmul <8 x float> %v823, %v821
  %v825 = fmul <8 x float> %v816, %v824
  %v826 = fadd <8 x float> %v720, %v825
  %v827 = add nsw i64 %v719, 8
  br label %b86
b88:
  %v828 = shufflevector <8 x float> %v720, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v829 = shufflevector <8 x float> %v720, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v830 = fadd <4 x float> %v828, %v829
  %v831 = shufflevector <4 x float> %v830, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v832 = shufflevector <4 x float> %v830, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v833 = fadd <2 x float> %v831, %v832
  %v834 = extractelement <2 x float> %v833, i64 0
  %v835 = extractelement <2 x float> %v833, i64 1
  %v836 = fadd float %v834, %v835
  %v837 = fadd float %v836, 0x0000000000000000
  %v838 = mul i64 %v713, 16
  %v839 = getelementptr inbounds float, ptr %v112, i64 %v838
  %v840 = mul i64 %v715, 8
  %v841 = add i64 0, %v840
  %v842 = add i64 %v841, %v717
  %v843 = getelementptr inbounds float, ptr %v839, i64 %v842
  store float %v837, ptr %v843, align 4
  %v844 = add nsw i64 %v717, 1
  br label %b83
b85:
  %v845 = add nsw i64 %v715, 1
  br label %b80
b82:
  %v846 = add nsw i64 %v713, 1
  br label %b77
b79:
  %v847 = add i64 %v7, 0
  %v848 = sdiv i64 %v847, 1
  %v849 = add i64 %v2, 1
  %v850 = mul i64 %v848, %v2
  %v851 = sdiv i64 %v850, %v3
  %v852 = mul i64 %v851, 1
  %v853 = icmp slt i64 %v852, %v7
  %v854 = select i1 %v853, i64 %v852, i64 %v7
  %v855 = mul i64 %v848, %v849
  %v856 = sdiv i64 %v855, %v3
  %v857 = mul i64 %v856, 1
  %v858 = icmp slt i64 %v857, %v7
  %v859 = select i1 %v858, i64 %v857, i64 %v7
  br label %b89
b89:
  %v860 = phi i64 [ %v854, %b79 ], [ %v984, %b94 ]
  %v861 = icmp slt i64 %v860, %v859
  br i1 %v861, label %b90, label %b91
b90:
  br label %b92
b92:
  %v862 = phi i64 [ 0, %b90 ], [ %v983, %b97 ]
  %v863 = icmp slt i64 %v862, 2
  br i1 %v863, label %b93, label %b94
b93:
  br label %b95
b95:
  %v864 = phi i64 [ 0, %b93 ], [ %v972, %b96 ]
  %v865 = phi <8 x float> [ splat (float 0x0000000000000000), %b93 ], [ %v971, %b96 ]
  %v866 = icmp slt i64 %v864, 8
  br i1 %v866, label %b96, label %b97
b96:
  %v867 = add i64 %v699, 1
  %v868 = and i64 %v867, 1
  %v869 = mul i64 %v868, %v7
  %v870 = add i64 %v869, %v860
  %v871 = mul i64 %v870, 128
  %v872 = getelementptr inbounds float, ptr %v32, i64 %v871
  %v873 = add i64 %v699, 0
  %v874 = and i64 %v873, %v182
  %v875 = mul i64 %v874, %v7
  %v876 = add i64 %v875, %v860
  %v877 = mul i64 %v876, 16
  %v878 = getelementptr inbounds float, ptr %v100, i64 %v877
  %v879 = add i64 %v699, 0
  %v880 = and i64 %v879, %v180
  %v881 = mul i64 %v880, %v7
  %v882 = add i64 %v881, %v860
  %v883 = mul i64 %v882, 2
  %v884 = getelementptr inbounds float, ptr %v98, i64 %v883
  %v885 = add i64 0, %v862
  %v886 = getelementptr inbounds float, ptr %v884, i64 %v885
  %v887 = load float, ptr %v886, align 4
  %v888 = add i64 %v699, 0
  %v889 = and i64 %v888, %v186
  %v890 = mul i64 %v889, %v7
  %v891 = add i64 %v890, %v860
  %v892 = mul i64 %v891, 2
  %v893 = getelementptr inbounds float, ptr %v104, i64 %v892
  %v894 = add i64 0, %v862
  %v895 = getelementptr inbounds float, ptr %v893, i64 %v894
  %v896 = load float, ptr %v895, align 4
  %v897 = add i64 %v699, 0
  %v898 = and i64 %v897, %v176
  %v899 = mul i64 %v898, %v7
  %v900 = add i64 %v899, %v860
  %v901 = mul i64 %v900, 16
  %v902 = getelementptr inbounds float, ptr %v94, i64 %v901
  %v903 = add i64 %v699, 0
  %v904 = and i64 %v903, %v172
  %v905 = mul i64 %v904, %v7
  %v906 = add i64 %v905, %v860
  %v907 = mul i64 %v906, 16
  %v908 = getelementptr inbounds float, ptr %v90, i64 %v907
  %v909 = mul i64 %v862, 8
  %v910 = add i64 0, %v909
  %v911 = add i64 %v910, %v864
  %v912 = getelementptr inbounds float, ptr %v908, i64 %v911
  %v913 = load float, ptr %v912, align 4
  %v914 = add i64 %v699, 0
  %v915 = and i64 %v914, %v158
  %v916 = mul i64 %v915, %v7
  %v917 = add i64 %v916, %v860
  %v918 = mul i64 %v917, 16
  %v919 = getelementptr inbounds float, ptr %v70, i64 %v918
  %v920 = mul i64 %v862, 8
  %v921 = add i64 0, %v920
  %v922 = add i64 %v921, %v864
  %v923 = getelementptr inbounds float, ptr %v919, i64 %v922
  %v924 = load float, ptr %v923, align 4
  %v925 = add i64 %v699, 0
  %v926 = and i64 %v925, %v162
  %v927 = mul i64 %v926, %v7
  %v928 = add i64 %v927, %v860
  %v929 = mul i64 %v928, 2
  %v930 = getelementptr inbounds float, ptr %v78, i64 %v929
  %v931 = add i64 0, %v862
  %v932 = getelementptr inbounds float, ptr %v930, i64 %v931
  %v933 = load float, ptr %v932, align 4
  %v934 = fmul float %v924, %v933
  %v935 = mul i64 %v862, 64
  %v936 = add i64 0, %v935
  %v937 = add i64 %v936, 0
  %v938 = mul i64 %v864, 8
  %v939 = add i64 %v937, %v938
  %v940 = getelementptr inbounds float, ptr %v872, i64 %v939
  %v941 = load <8 x float>, ptr %v940, align 4
  %v942 = mul i64 %v862, 8
  %v943 = add i64 0, %v942
  %v944 = add i64 %v943, 0
  %v945 = getelementptr inbounds float, ptr %v878, i64 %v944
  %v946 = load <8 x float>, ptr %v945, align 4
  %v947 = add i64 0, 0
  %v948 = getelementptr inbounds float, ptr %v18, i64 %v947
  %v949 = load <8 x float>, ptr %v948, align 4
  %v950 = fmul <8 x float> %v946, %v949
  %v951 = insertelement <8 x float> poison, float %v887, i64 0
  %v952 = shufflevector <8 x float> %v951, <8 x float> poison, <8 x i32> zeroinitializer
  %v953 = fmul <8 x float> %v950, %v952
  %v954 = mul i64 %v862, 8
  %v955 = add i64 0, %v954
  %v956 = add i64 %v955, 0
  %v957 = getelementptr inbounds float, ptr %v902, i64 %v956
  %v958 = load <8 x float>, ptr %v957, align 4
  %v959 = insertelement <8 x float> poison, float %v896, i64 0
  %v960 = shufflevector <8 x float> %v959, <8 x float> poison, <8 x i32> zeroinitializer
  %v961 = fmul <8 x float> %v960, %v958
  %v962 = fadd <8 x float> %v953, %v961
  %v963 = fadd <8 x float> %v962, %v961
  %v964 = insertelement <8 x float> poison, float %v913, i64 0
  %v965 = shufflevector <8 x float> %v964, <8 x float> poison, <8 x i32> zeroinitializer
  %v966 = fmul <8 x float> %v963, %v965
  %v967 = fadd <8 x float> %v941, %v966
  %v968 = insertelement <8 x float> poison, float %v934, i64 0
  %v969 = shufflevector <8 x float> %v968, <8 x float> poison, <8 x i32> zeroinitializer
  %v970 = fmul <8 x float> %v967, %v969
  %v971 = fadd <8 x float> %v865, %v970
  %v972 = add nsw i64 %v864, 1
  br label %b95
b97:
  %v973 = add i64 %v699, 0
  %v974 = and i64 %v973, %v188
  %v975 = mul i64 %v974, %v7
  %v976 = add i64 %v975, %v860
  %v977 = mul i64 %v976, 16
  %v978 = getelementptr inbounds float, ptr %v106, i64 %v977
  %v979 = mul i64 %v862, 8
  %v980 = add i64 0, %v979
  %v981 = add i64 %v980, 0
  %v982 = getelementptr inbounds float, ptr %v978, i64 %v981
  store <8 x float> %v865, ptr %v982, align 4
  %v983 = add nsw i64 %v862, 1
  br label %b92
b94:
  %v984 = add nsw i64 %v860, 1
  br label %b89
b91:
  %v985 = add i64 %v7, 0
  %v986 = sdiv i64 %v985, 1
  %v987 = add i64 %v2, 1
  %v988 = mul i64 %v986, %v2
  %v989 = sdiv i64 %v988, %v3
  %v990 = mul i64 %v989, 1
  %v991 = icmp slt i64 %v990, %v7
  %v992 = select i1 %v991, i64 %v990, i64 %v7
  %v993 = mul i64 %v986, %v987
  %v994 = sdiv i64 %v993, %v3
  %v995 = mul i64 %v994, 1
  %v996 = icmp slt i64 %v995, %v7
  %v997 = select i1 %v996, i64 %v995, i64 %v7
  br label %b98
b98:
  %v998 = phi i64 [ %v992, %b91 ], [ %v1032, %b103 ]
  %v999 = icmp slt i64 %v998, %v997
  br i1 %v999, label %b99, label %b100
b99:
  br label %b101
b101:
  %v1000 = phi i64 [ 0, %b99 ], [ %v1031, %b102 ]
  %v1001 = icmp slt i64 %v1000, 2
  br i1 %v1001, label %b102, label %b103
b102:
  %v1002 = add i64 %v699, 0
  %v1003 = and i64 %v1002, %v188
  %v1004 = mul i64 %v1003, %v7
  %v1005 = add i64 %v1004, %v998
  %v1006 = mul i64 %v1005, 16
  %v1007 = getelementptr inbounds float, ptr %v106, i64 %v1006
  %v1008 = add i64 %v699, 0
  %v1009 = and i64 %v1008, %v154
  %v1010 = mul i64 %v1009, %v7
  %v1011 = add i64 %v1010, %v998
  %v1012 = mul i64 %v1011, 2
  %v1013 = getelementptr inbounds float, ptr %v66, i64 %v1012
  %v1014 = add i64 0, %v1000
  %v1015 = getelementptr inbounds float, ptr %v1013, i64 %v1014
  %v1016 = load float, ptr %v1015, align 4
  %v1017 = mul i64 %v998, 16
  %v1018 = getelementptr inbounds float, ptr %v114, i64 %v1017
  %v1019 = mul i64 %v1000, 8
  %v1020 = add i64 0, %v1019
  %v1021 = add i64 %v1020, 0
  %v1022 = getelementptr inbounds float, ptr %v1007, i64 %v1021
  %v1023 = load <8 x float>, ptr %v1022, align 4
  %v1024 = insertelement <8 x float> poison, float %v1016, i64 0
  %v1025 = shufflevector <8 x float> %v1024, <8 x float> poison, <8 x i32> zeroinitializer
  %v1026 = fmul <8 x float> %v1023, %v1025
  %v1027 = mul i64 %v1000, 8
  %v1028 = add i64 0, %v1027
  %v1029 = add i64 %v1028, 0
  %v1030 = getelementptr inbounds float, ptr %v1018, i64 %v1029
  store <8 x float> %v1026, ptr %v1030, align 4
  %v1031 = add nsw i64 %v1000, 1
  br label %b101
b103:
  %v1032 = add nsw i64 %v998, 1
  br label %b98
b100:
  %v1033 = add i64 %v7, 0
  %v1034 = sdiv i64 %v1033, 1
  %v1035 = add i64 %v2, 1
  %v1036 = mul i64 %v1034, %v2
  %v1037 = sdiv i64 %v1036, %v3
  %v1038 = mul i64 %v1037, 1
  %v1039 = icmp slt i64 %v1038, %v7
  %v1040 = select i1 %v1039, i64 %v1038, i64 %v7
  %v1041 = mul i64 %v1034, %v1035
  %v1042 = sdiv i64 %v1041, %v3
  %v1043 = mul i64 %v1042, 1
  %v1044 = icmp slt i64 %v1043, %v7
  %v1045 = select i1 %v1044, i64 %v1043, i64 %v7
  br label %b104
b104:
  %v1046 = phi i64 [ %v1040, %b100 ], [ %v1097, %b109 ]
  %v1047 = icmp slt i64 %v1046, %v1045
  br i1 %v1047, label %b105, label %b106
b105:
  br label %b107
b107:
  %v1048 = phi i64 [ 0, %b105 ], [ %v1096, %b112 ]
  %v1049 = icmp slt i64 %v1048, 2
  br i1 %v1049, label %b108, label %b109
b108:
  br label %b110
b110:
  %v1050 = phi i64 [ 0, %b108 ], [ %v1095, %b115 ]
  %v1051 = icmp slt i64 %v1050, 8
  br i1 %v1051, label %b111, label %b112
b111:
  br label %b113
b113:
  %v1052 = phi i64 [ 0, %b111 ], [ %v1078, %b114 ]
  %v1053 = phi <8 x float> [ splat (float 0x0000000000000000), %b111 ], [ %v1077, %b114 ]
  %v1054 = icmp slt i64 %v1052, 8
  br i1 %v1054, label %b114, label %b115
b114:
  %v1055 = mul i64 %v1046, 16
  %v1056 = getelementptr inbounds float, ptr %v114, i64 %v1055
  %v1057 = add i64 %v699, 0
  %v1058 = and i64 %v1057, %v138
  %v1059 = mul i64 %v1058, %v7
  %v1060 = add i64 %v1059, %v1046
  %v1061 = mul i64 %v1060, 128
  %v1062 = getelementptr inbounds float, ptr %v24, i64 %v1061
  %v1063 = mul i64 %v1048, 8
  %v1064 = add i64 0, %v1063
  %v1065 = add i64 %v1064, %v1052
  %v1066 = getelementptr inbounds float, ptr %v1056, i64 %v1065
  %v1067 = load <8 x float>, ptr %v1066, align 4
  %v1068 = fneg <8 x float> %v1067
  %v1069 = mul i64 %v1048, 64
  %v1070 = add i64 0, %v1069
  %v1071 = mul i64 %v1050, 8
  %v1072 = add i64 %v1070, %v1071
  %v1073 = add i64 %v1072, %v1052
  %v1074 = getelementptr inbounds float, ptr %v1062, i64 %v1073
  %v1075 = load <8 x float>, ptr %v1074, align 4
  %v1076 = fmul <8 x float> %v1068, %v1075
  %v1077 = fadd <8 x float> %v1053, %v1076
  %v1078 = add nsw i64 %v1052, 8
  br label %b113
b115:
  %v1079 = shufflevector <8 x float> %v1053, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1080 = shufflevector <8 x float> %v1053, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1081 = fadd <4 x float> %v1079, %v1080
  %v1082 = shufflevector <4 x float> %v1081, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1083 = shufflevector <4 x float> %v1081, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1084 = fadd <2 x float> %v1082, %v1083
  %v1085 = extractelement <2 x float> %v1084, i64 0
  %v1086 = extractelement <2 x float> %v1084, i64 1
  %v1087 = fadd float %v1085, %v1086
  %v1088 = fadd float %v1087, 0x0000000000000000
  %v1089 = mul i64 %v1046, 16
  %v1090 = getelementptr inbounds float, ptr %v116, i64 %v1089
  %v1091 = mul i64 %v1048, 8
  %v1092 = add i64 0, %v1091
  %v1093 = add i64 %v1092, %v1050
  %v1094 = getelementptr inbounds float, ptr %v1090, i64 %v1093
  store float %v1088, ptr %v1094, align 4
  %v1095 = add nsw i64 %v1050, 1
  br label %b110
b112:
  %v1096 = add nsw i64 %v1048, 1
  br label %b107
b109:
  %v1097 = add nsw i64 %v1046, 1
  br label %b104
b106:
  %v1098 = add i64 %v7, 0
  %v1099 = sdiv i64 %v1098, 1
  %v1100 = add i64 %v2, 1
  %v1101 = mul i64 %v1099, %v2
  %v1102 = sdiv i64 %v1101, %v3
  %v1103 = mul i64 %v1102, 1
  %v1104 = icmp slt i64 %v1103, %v7
  %v1105 = select i1 %v1104, i64 %v1103, i64 %v7
  %v1106 = mul i64 %v1099, %v1100
  %v1107 = sdiv i64 %v1106, %v3
  %v1108 = mul i64 %v1107, 1
  %v1109 = icmp slt i64 %v1108, %v7
  %v1110 = select i1 %v1109, i64 %v1108, i64 %v7
  br label %b116
b116:
  %v1111 = phi i64 [ %v1105, %b106 ], [ %v1244, %b121 ]
  %v1112 = icmp slt i64 %v1111, %v1110
  br i1 %v1112, label %b117, label %b118
b117:
  br label %b119
b119:
  %v1113 = phi i64 [ 0, %b117 ], [ %v1243, %b124 ]
  %v1114 = icmp slt i64 %v1113, 2
  br i1 %v1114, label %b120, label %b121
b120:
  br label %b122
b122:
  %v1115 = phi i64 [ 0, %b120 ], [ %v1242, %b123 ]
  %v1116 = icmp slt i64 %v1115, 8
  br i1 %v1116, label %b123, label %b124
b123:
  %v1117 = add i64 %v699, 1
  %v1118 = and i64 %v1117, 1
  %v1119 = mul i64 %v1118, %v7
  %v1120 = add i64 %v1119, %v1111
  %v1121 = mul i64 %v1120, 128
  %v1122 = getelementptr inbounds float, ptr %v32, i64 %v1121
  %v1123 = add i64 %v699, 0
  %v1124 = and i64 %v1123, %v182
  %v1125 = mul i64 %v1124, %v7
  %v1126 = add i64 %v1125, %v1111
  %v1127 = mul i64 %v1126, 16
  %v1128 = getelementptr inbounds float, ptr %v100, i64 %v1127
  %v1129 = add i64 %v699, 0
  %v1130 = and i64 %v1129, %v180
  %v1131 = mul i64 %v1130, %v7
  %v1132 = add i64 %v1131, %v1111
  %v1133 = mul i64 %v1132, 2
  %v1134 = getelementptr inbounds float, ptr %v98, i64 %v1133
  %v1135 = add i64 0, %v1113
  %v1136 = getelementptr inbounds float, ptr %v1134, i64 %v1135
  %v1137 = load float, ptr %v1136, align 4
  %v1138 = add i64 %v699, 0
  %v1139 = and i64 %v1138, %v186
  %v1140 = mul i64 %v1139, %v7
  %v1141 = add i64 %v1140, %v1111
  %v1142 = mul i64 %v1141, 2
  %v1143 = getelementptr inbounds float, ptr %v104, i64 %v1142
  %v1144 = add i64 0, %v1113
  %v1145 = getelementptr inbounds float, ptr %v1143, i64 %v1144
  %v1146 = load float, ptr %v1145, align 4
  %v1147 = add i64 %v699, 0
  %v1148 = and i64 %v1147, %v176
  %v1149 = mul i64 %v1148, %v7
  %v1150 = add i64 %v1149, %v1111
  %v1151 = mul i64 %v1150, 16
  %v1152 = getelementptr inbounds float, ptr %v94, i64 %v1151
  %v1153 = add i64 %v699, 0
  %v1154 = and i64 %v1153, %v172
  %v1155 = mul i64 %v1154, %v7
  %v1156 = add i64 %v1155, %v1111
  %v1157 = mul i64 %v1156, 16
  %v1158 = getelementptr inbounds float, ptr %v90, i64 %v1157
  %v1159 = mul i64 %v1113, 8
  %v1160 = add i64 0, %v1159
  %v1161 = add i64 %v1160, %v1115
  %v1162 = getelementptr inbounds float, ptr %v1158, i64 %v1161
  %v1163 = load float, ptr %v1162, align 4
  %v1164 = mul i64 %v1111, 16
  %v1165 = getelementptr inbounds float, ptr %v114, i64 %v1164
  %v1166 = add i64 %v699, 0
  %v1167 = and i64 %v1166, %v158
  %v1168 = mul i64 %v1167, %v7
  %v1169 = add i64 %v1168, %v1111
  %v1170 = mul i64 %v1169, 16
  %v1171 = getelementptr inbounds float, ptr %v70, i64 %v1170
  %v1172 = mul i64 %v1113, 8
  %v1173 = add i64 0, %v1172
  %v1174 = add i64 %v1173, %v1115
  %v1175 = getelementptr inbounds float, ptr %v1171, i64 %v1174
  %v1176 = load float, ptr %v1175, align 4
  %v1177 = add i64 %v699, 0
  %v1178 = and i64 %v1177, %v162
  %v1179 = mul i64 %v1178, %v7
  %v1180 = add i64 %v1179, %v1111
  %v1181 = mul i64 %v1180, 2
  %v1182 = getelementptr inbounds float, ptr %v78, i64 %v1181
  %v1183 = add i64 0, %v1113
  %v1184 = getelementptr inbounds float, ptr %v1182, i64 %v1183
  %v1185 = load float, ptr %v1184, align 4
  %v1186 = fmul float %v1176, %v1185
  %v1187 = add i64 %v699, 0
  %v1188 = and i64 %v1187, 1
  %v1189 = mul i64 %v1188, %v7
  %v1190 = add i64 %v1189, %v1111
  %v1191 = mul i64 %v1190, 128
  %v1192 = getelementptr inbounds float, ptr %v32, i64 %v1191
  %v1193 = mul i64 %v1113, 64
  %v1194 = add i64 0, %v1193
  %v1195 = mul i64 %v1115, 8
  %v1196 = add i64 %v1194, %v1195
  %v1197 = add i64 %v1196, 0
  %v1198 = getelementptr inbounds float, ptr %v1122, i64 %v1197
  %v1199 = load <8 x float>, ptr %v1198, align 4
  %v1200 = mul i64 %v1113, 8
  %v1201 = add i64 0, %v1200
  %v1202 = add i64 %v1201, 0
  %v1203 = getelementptr inbounds float, ptr %v1128, i64 %v1202
  %v1204 = load <8 x float>, ptr %v1203, align 4
  %v1205 = add i64 0, 0
  %v1206 = getelementptr inbounds float, ptr %v18, i64 %v1205
  %v1207 = load <8 x float>, ptr %v1206, align 4
  %v1208 = fmul <8 x float> %v1204, %v1207
  %v1209 = insertelement <8 x float> poison, float %v1137, i64 0
  %v1210 = shufflevector <8 x float> %v1209, <8 x float> poison, <8 x i32> zeroinitializer
  %v1211 = fmul <8 x float> %v1208, %v1210
  %v1212 = mul i64 %v1113, 8
  %v1213 = add i64 0, %v1212
  %v1214 = add i64 %v1213, 0
  %v1215 = getelementptr inbounds float, ptr %v1152, i64 %v1214
  %v1216 = load <8 x float>, ptr %v1215, align 4
  %v1217 = insertelement <8 x float> poison, float %v1146, i64 0
  %v1218 = shufflevector <8 x float> %v1217, <8 x float> poison, <8 x i32> zeroinitializer
  %v1219 = fmul <8 x float> %v1218, %v1216
  %v1220 = fadd <8 x float> %v1211, %v1219
  %v1221 = fadd <8 x float> %v1220, %v1219
  %v1222 = insertelement <8 x float> poison, float %v1163, i64 0
  %v1223 = shufflevector <8 x float> %v1222, <8 x float> poison, <8 x i32> zeroinitializer
  %v1224 = fmul <8 x float> %v1221, %v1223
  %v1225 = fadd <8 x float> %v1199, %v1224
  %v1226 = mul i64 %v1113, 8
  %v1227 = add i64 0, %v1226
  %v1228 = add i64 %v1227, 0
  %v1229 = getelementptr inbounds float, ptr %v1165, i64 %v1228
  %v1230 = load <8 x float>, ptr %v1229, align 4
  %v1231 = fneg <8 x float> %v1230
  %v1232 = insertelement <8 x float> poison, float %v1186, i64 0
  %v1233 = shufflevector <8 x float> %v1232, <8 x float> poison, <8 x i32> zeroinitializer
  %v1234 = fmul <8 x float> %v1231, %v1233
  %v1235 = fadd <8 x float> %v1225, %v1234
  %v1236 = mul i64 %v1113, 64
  %v1237 = add i64 0, %v1236
  %v1238 = mul i64 %v1115, 8
  %v1239 = add i64 %v1237, %v1238
  %v1240 = add i64 %v1239, 0
  %v1241 = getelementptr inbounds float, ptr %v1192, i64 %v1240
  store <8 x float> %v1235, ptr %v1241, align 4
  %v1242 = add nsw i64 %v1115, 1
  br label %b122
b124:
  %v1243 = add nsw i64 %v1113, 1
  br label %b119
b121:
  %v1244 = add nsw i64 %v1111, 1
  br label %b116
b118:
  %v1245 = add i64 %v7, 0
  %v1246 = sdiv i64 %v1245, 1
  %v1247 = add i64 %v2, 1
  %v1248 = mul i64 %v1246, %v2
  %v1249 = sdiv i64 %v1248, %v3
  %v1250 = mul i64 %v1249, 1
  %v1251 = icmp slt i64 %v1250, %v7
  %v1252 = select i1 %v1251, i64 %v1250, i64 %v7
  %v1253 = mul i64 %v1246, %v1247
  %v1254 = sdiv i64 %v1253, %v3
  %v1255 = mul i64 %v1254, 1
  %v1256 = icmp slt i64 %v1255, %v7
  %v1257 = select i1 %v1256, i64 %v1255, i64 %v7
  br label %b125
b125:
  %v1258 = phi i64 [ %v1252, %b118 ], [ %v1309, %b130 ]
  %v1259 = icmp slt i64 %v1258, %v1257
  br i1 %v1259, label %b126, label %b127
b126:
  br label %b128
b128:
  %v1260 = phi i64 [ 0, %b126 ], [ %v1308, %b133 ]
  %v1261 = icmp slt i64 %v1260, 2
  br i1 %v1261, label %b129, label %b130
b129:
  br label %b131
b131:
  %v1262 = phi i64 [ 0, %b129 ], [ %v1293, %b132 ]
  %v1263 = phi <8 x float> [ splat (float 0x0000000000000000), %b129 ], [ %v1292, %b132 ]
  %v1264 = icmp slt i64 %v1262, 8
  br i1 %v1264, label %b132, label %b133
b132:
  %v1265 = mul i64 %v1258, 16
  %v1266 = getelementptr inbounds float, ptr %v116, i64 %v1265
  %v1267 = mul i64 %v1258, 16
  %v1268 = getelementptr inbounds float, ptr %v112, i64 %v1267
  %v1269 = add i64 %v699, 0
  %v1270 = and i64 %v1269, %v158
  %v1271 = mul i64 %v1270, %v7
  %v1272 = add i64 %v1271, %v1258
  %v1273 = mul i64 %v1272, 16
  %v1274 = getelementptr inbounds float, ptr %v70, i64 %v1273
  %v1275 = mul i64 %v1260, 8
  %v1276 = add i64 0, %v1275
  %v1277 = add i64 %v1276, %v1262
  %v1278 = getelementptr inbounds float, ptr %v1266, i64 %v1277
  %v1279 = load <8 x float>, ptr %v1278, align 4
  %v1280 = mul i64 %v1260, 8
  %v1281 = add i64 0, %v1280
  %v1282 = add i64 %v1281, %v1262
  %v1283 = getelementptr inbounds float, ptr %v1268, i64 %v1282
  %v1284 = load <8 x float>, ptr %v1283, align 4
  %v1285 = fadd <8 x float> %v1279, %v1284
  %v1286 = mul i64 %v1260, 8
  %v1287 = add i64 0, %v1286
  %v1288 = add i64 %v1287, %v1262
  %v1289 = getelementptr inbounds float, ptr %v1274, i64 %v1288
  %v1290 = load <8 x float>, ptr %v1289, align 4
  %v1291 = fmul <8 x float> %v1285, %v1290
  %v1292 = fadd <8 x float> %v1263, %v1291
  %v1293 = add nsw i64 %v1262, 8
  br label %b131
b133:
  %v1294 = shufflevector <8 x float> %v1263, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1295 = shufflevector <8 x float> %v1263, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1296 = fadd <4 x float> %v1294, %v1295
  %v1297 = shufflevector <4 x float> %v1296, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1298 = shufflevector <4 x float> %v1296, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1299 = fadd <2 x float> %v1297, %v1298
  %v1300 = extractelement <2 x float> %v1299, i64 0
  %v1301 = extractelement <2 x float> %v1299, i64 1
  %v1302 = fadd float %v1300, %v1301
  %v1303 = fadd float %v1302, 0x0000000000000000
  %v1304 = mul i64 %v1258, 2
  %v1305 = getelementptr inbounds float, ptr %v118, i64 %v1304
  %v1306 = add i64 0, %v1260
  %v1307 = getelementptr inbounds float, ptr %v1305, i64 %v1306
  store float %v1303, ptr %v1307, align 4
  %v1308 = add nsw i64 %v1260, 1
  br label %b128
b130:
  %v1309 = add nsw i64 %v1258, 1
  br label %b125
b127:
  %v1310 = add i64 %v7, 0
  %v1311 = sdiv i64 %v1310, 1
  %v1312 = add i64 %v2, 1
  %v1313 = mul i64 %v1311, %v2
  %v1314 = sdiv i64 %v1313, %v3
  %v1315 = mul i64 %v1314, 1
  %v1316 = icmp slt i64 %v1315, %v7
  %v1317 = select i1 %v1316, i64 %v1315, i64 %v7
  %v1318 = mul i64 %v1311, %v1312
  %v1319 = sdiv i64 %v1318, %v3
  %v1320 = mul i64 %v1319, 1
  %v1321 = icmp slt i64 %v1320, %v7
  %v1322 = select i1 %v1321, i64 %v1320, i64 %v7
  br label %b134
b134:
  %v1323 = phi i64 [ %v1317, %b127 ], [ %v1365, %b135 ]
  %v1324 = icmp slt i64 %v1323, %v1322
  br i1 %v1324, label %b135, label %b136
b135:
  %v1325 = mul i64 %v1323, 2
  %v1326 = getelementptr inbounds float, ptr %v118, i64 %v1325
  %v1327 = add i64 %v699, 0
  %v1328 = and i64 %v1327, %v162
  %v1329 = mul i64 %v1328, %v7
  %v1330 = add i64 %v1329, %v1323
  %v1331 = mul i64 %v1330, 2
  %v1332 = getelementptr inbounds float, ptr %v78, i64 %v1331
  %v1333 = add i64 %v699, 0
  %v1334 = and i64 %v1333, %v160
  %v1335 = mul i64 %v1334, %v7
  %v1336 = add i64 %v1335, %v1323
  %v1337 = mul i64 %v1336, 2
  %v1338 = getelementptr inbounds float, ptr %v76, i64 %v1337
  %v1339 = mul i64 %v1323, 2
  %v1340 = getelementptr inbounds float, ptr %v120, i64 %v1339
  %v1341 = icmp ult i64 2, 8
  %v1342 = select i1 %v1341, i64 2, i64 8
  %v1343 = trunc i64 %v1342 to i32
  %v1344 = insertelement <8 x i32> poison, i32 %v1343, i64 0
  %v1345 = shufflevector <8 x i32> %v1344, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1346 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1345
  %v1347 = add i64 0, 0
  %v1348 = getelementptr inbounds float, ptr %v1326, i64 %v1347
  %v1349 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1348, <8 x i1> %v1346, <8 x float> zeroinitializer)
  %v1350 = add i64 0, 0
  %v1351 = getelementptr inbounds float, ptr %v1332, i64 %v1350
  %v1352 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1351, <8 x i1> %v1346, <8 x float> zeroinitializer)
  %v1353 = fmul <8 x float> %v1349, %v1352
  %v1354 = add i64 0, 0
  %v1355 = getelementptr inbounds float, ptr %v1338, i64 %v1354
  %v1356 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1355, <8 x i1> %v1346, <8 x float> zeroinitializer)
  %v1357 = fdiv <8 x float> %v1353, %v1356
  %v1358 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v1359 = shufflevector <8 x float> %v1358, <8 x float> poison, <8 x i32> zeroinitializer
  %v1360 = fmul <8 x float> %v1357, %v1359
  %v1361 = fdiv <8 x float> %v1360, %v1356
  %v1362 = fneg <8 x float> %v1361
  %v1363 = add i64 0, 0
  %v1364 = getelementptr inbounds float, ptr %v1340, i64 %v1363
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1362, ptr align 4 %v1364, <8 x i1> %v1346)
  %v1365 = add nsw i64 %v1323, 1
  br label %b134
b136:
  %v1366 = add i64 %v7, 0
  %v1367 = sdiv i64 %v1366, 1
  %v1368 = add i64 %v2, 1
  %v1369 = mul i64 %v1367, %v2
  %v1370 = sdiv i64 %v1369, %v3
  %v1371 = mul i64 %v1370, 1
  %v1372 = icmp slt i64 %v1371, %v7
  %v1373 = select i1 %v1372, i64 %v1371, i64 %v7
  %v1374 = mul i64 %v1367, %v1368
  %v1375 = sdiv i64 %v1374, %v3
  %v1376 = mul i64 %v1375, 1
  %v1377 = icmp slt i64 %v1376, %v7
  %v1378 = select i1 %v1377, i64 %v1376, i64 %v7
  br label %b137
b137:
  %v1379 = phi i64 [ %v1373, %b136 ], [ %v1438, %b142 ]
  %v1380 = icmp slt i64 %v1379, %v1378
  br i1 %v1380, label %b138, label %b139
b138:
  br label %b140
b140:
  %v1381 = phi i64 [ 0, %b138 ], [ %v1437, %b141 ]
  %v1382 = icmp slt i64 %v1381, 2
  br i1 %v1382, label %b141, label %b142
b141:
  %v1383 = mul i64 %v1379, 16
  %v1384 = getelementptr inbounds float, ptr %v116, i64 %v1383
  %v1385 = mul i64 %v1379, 16
  %v1386 = getelementptr inbounds float, ptr %v112, i64 %v1385
  %v1387 = add i64 %v699, 0
  %v1388 = and i64 %v1387, %v162
  %v1389 = mul i64 %v1388, %v7
  %v1390 = add i64 %v1389, %v1379
  %v1391 = mul i64 %v1390, 2
  %v1392 = getelementptr inbounds float, ptr %v78, i64 %v1391
  %v1393 = add i64 0, %v1381
  %v1394 = getelementptr inbounds float, ptr %v1392, i64 %v1393
  %v1395 = load float, ptr %v1394, align 4
  %v1396 = mul i64 %v1379, 2
  %v1397 = getelementptr inbounds float, ptr %v120, i64 %v1396
  %v1398 = add i64 0, %v1381
  %v1399 = getelementptr inbounds float, ptr %v1397, i64 %v1398
  %v1400 = load float, ptr %v1399, align 4
  %v1401 = add i64 %v699, 0
  %v1402 = and i64 %v1401, %v158
  %v1403 = mul i64 %v1402, %v7
  %v1404 = add i64 %v1403, %v1379
  %v1405 = mul i64 %v1404, 16
  %v1406 = getelementptr inbounds float, ptr %v70, i64 %v1405
  %v1407 = mul i64 %v1379, 16
  %v1408 = getelementptr inbounds float, ptr %v122, i64 %v1407
  %v1409 = mul i64 %v1381, 8
  %v1410 = add i64 0, %v1409
  %v1411 = add i64 %v1410, 0
  %v1412 = getelementptr inbounds float, ptr %v1384, i64 %v1411
  %v1413 = load <8 x float>, ptr %v1412, align 4
  %v1414 = mul i64 %v1381, 8
  %v1415 = add i64 0, %v1414
  %v1416 = add i64 %v1415, 0
  %v1417 = getelementptr inbounds float, ptr %v1386, i64 %v1416
  %v1418 = load <8 x float>, ptr %v1417, align 4
  %v1419 = fadd <8 x float> %v1413, %v1418
  %v1420 = insertelement <8 x float> poison, float %v1395, i64 0
  %v1421 = shufflevector <8 x float> %v1420, <8 x float> poison, <8 x i32> zeroinitializer
  %v1422 = fmul <8 x float> %v1419, %v1421
  %v1423 = mul i64 %v1381, 8
  %v1424 = add i64 0, %v1423
  %v1425 = add i64 %v1424, 0
  %v1426 = getelementptr inbounds float, ptr %v1406, i64 %v1425
  %v1427 = load <8 x float>, ptr %v1426, align 4
  %v1428 = insertelement <8 x float> poison, float %v1400, i64 0
  %v1429 = shufflevector <8 x float> %v1428, <8 x float> poison, <8 x i32> zeroinitializer
  %v1430 = fmul <8 x float> %v1429, %v1427
  %v1431 = fadd <8 x float> %v1422, %v1430
  %v1432 = fadd <8 x float> %v1431, %v1430
  %v1433 = mul i64 %v1381, 8
  %v1434 = add i64 0, %v1433
  %v1435 = add i64 %v1434, 0
  %v1436 = getelementptr inbounds float, ptr %v1408, i64 %v1435
  store <8 x float> %v1432, ptr %v1436, align 4
  %v1437 = add nsw i64 %v1381, 1
  br label %b140
b142:
  %v1438 = add nsw i64 %v1379, 1
  br label %b137
b139:
  %v1439 = add i64 %v7, 0
  %v1440 = sdiv i64 %v1439, 1
  %v1441 = add i64 %v2, 1
  %v1442 = mul i64 %v1440, %v2
  %v1443 = sdiv i64 %v1442, %v3
  %v1444 = mul i64 %v1443, 1
  %v1445 = icmp slt i64 %v1444, %v7
  %v1446 = select i1 %v1445, i64 %v1444, i64 %v7
  %v1447 = mul i64 %v1440, %v1441
  %v1448 = sdiv i64 %v1447, %v3
  %v1449 = mul i64 %v1448, 1
  %v1450 = icmp slt i64 %v1449, %v7
  %v1451 = select i1 %v1450, i64 %v1449, i64 %v7
  br label %b143
b143:
  %v1452 = phi i64 [ %v1446, %b139 ], [ %v1474, %b148 ]
  %v1453 = icmp slt i64 %v1452, %v1451
  br i1 %v1453, label %b144, label %b145
b144:
  %v1454 = add i64 %v699, 0
  %v1455 = and i64 %v1454, %v192
  %v1456 = mul i64 %v1455, %v7
  %v1457 = add i64 %v1456, %v1452
  %v1458 = mul i64 %v1457, 16
  %v1459 = getelementptr inbounds float, ptr %v110, i64 %v1458
  %v1460 = add i64 %v699, 0
  %v1461 = and i64 %v1460, %v150
  %v1462 = mul i64 %v1461, %v7
  %v1463 = add i64 %v1462, %v1452
  %v1464 = mul i64 %v1463, 48
  %v1465 = getelementptr inbounds float, ptr %v56, i64 %v1464
  br label %b146
b146:
  %v1466 = phi i64 [ 0, %b144 ], [ %v1473, %b147 ]
  %v1467 = icmp slt i64 %v1466, 16
  br i1 %v1467, label %b147, label %b148
b147:
  %v1468 = add i64 0, %v1466
  %v1469 = getelementptr inbounds float, ptr %v1459, i64 %v1468
  %v1470 = load <8 x float>, ptr %v1469, align 4
  %v1471 = add i64 0, %v1466
  %v1472 = getelementptr inbounds float, ptr %v1465, i64 %v1471
  store <8 x float> %v1470, ptr %v1472, align 4
  %v1473 = add nsw i64 %v1466, 8
  br label %b146
b148:
  %v1474 = add nsw i64 %v1452, 1
  br label %b143
b145:
  %v1475 = add i64 %v7, 0
  %v1476 = sdiv i64 %v1475, 1
  %v1477 = add i64 %v2, 1
  %v1478 = mul i64 %v1476, %v2
  %v1479 = sdiv i64 %v1478, %v3
  %v1480 = mul i64 %v1479, 1
  %v1481 = icmp slt i64 %v1480, %v7
  %v1482 = select i1 %v1481, i64 %v1480, i64 %v7
  %v1483 = mul i64 %v1476, %v1477
  %v1484 = sdiv i64 %v1483, %v3
  %v1485 = mul i64 %v1484, 1
  %v1486 = icmp slt i64 %v1485, %v7
  %v1487 = select i1 %v1486, i64 %v1485, i64 %v7
  br label %b149
b149:
  %v1488 = phi i64 [ %v1482, %b145 ], [ %v1506, %b154 ]
  %v1489 = icmp slt i64 %v1488, %v1487
  br i1 %v1489, label %b150, label %b151
b150:
  %v1490 = mul i64 %v1488, 16
  %v1491 = getelementptr inbounds float, ptr %v122, i64 %v1490
  %v1492 = add i64 %v699, 0
  %v1493 = and i64 %v1492, %v150
  %v1494 = mul i64 %v1493, %v7
  %v1495 = add i64 %v1494, %v1488
  %v1496 = mul i64 %v1495, 48
  %v1497 = getelementptr inbounds float, ptr %v56, i64 %v1496
  br label %b152
b152:
  %v1498 = phi i64 [ 0, %b150 ], [ %v1505, %b153 ]
  %v1499 = icmp slt i64 %v1498, 16
  br i1 %v1499, label %b153, label %b154
b153:
  %v1500 = add i64 0, %v1498
  %v1501 = getelementptr inbounds float, ptr %v1491, i64 %v1500
  %v1502 = load <8 x float>, ptr %v1501, align 4
  %v1503 = add i64 16, %v1498
  %v1504 = getelementptr inbounds float, ptr %v1497, i64 %v1503
  store <8 x float> %v1502, ptr %v1504, align 4
  %v1505 = add nsw i64 %v1498, 8
  br label %b152
b154:
  %v1506 = add nsw i64 %v1488, 1
  br label %b149
b151:
  %v1507 = add i64 %v7, 0
  %v1508 = sdiv i64 %v1507, 1
  %v1509 = add i64 %v2, 1
  %v1510 = mul i64 %v1508, %v2
  %v1511 = sdiv i64 %v1510, %v3
  %v1512 = mul i64 %v1511, 1
  %v1513 = icmp slt i64 %v1512, %v7
  %v1514 = select i1 %v1513, i64 %v1512, i64 %v7
  %v1515 = mul i64 %v1508, %v1509
  %v1516 = sdiv i64 %v1515, %v3
  %v1517 = mul i64 %v1516, 1
  %v1518 = icmp slt i64 %v1517, %v7
  %v1519 = select i1 %v1518, i64 %v1517, i64 %v7
  br label %b155
b155:
  %v1520 = phi i64 [ %v1514, %b151 ], [ %v1538, %b160 ]
  %v1521 = icmp slt i64 %v1520, %v1519
  br i1 %v1521, label %b156, label %b157
b156:
  %v1522 = mul i64 %v1520, 16
  %v1523 = getelementptr inbounds float, ptr %v114, i64 %v1522
  %v1524 = add i64 %v699, 0
  %v1525 = and i64 %v1524, %v150
  %v1526 = mul i64 %v1525, %v7
  %v1527 = add i64 %v1526, %v1520
  %v1528 = mul i64 %v1527, 48
  %v1529 = getelementptr inbounds float, ptr %v56, i64 %v1528
  br label %b158
b158:
  %v1530 = phi i64 [ 0, %b156 ], [ %v1537, %b159 ]
  %v1531 = icmp slt i64 %v1530, 16
  br i1 %v1531, label %b159, label %b160
b159:
  %v1532 = add i64 0, %v1530
  %v1533 = getelementptr inbounds float, ptr %v1523, i64 %v1532
  %v1534 = load <8 x float>, ptr %v1533, align 4
  %v1535 = add i64 32, %v1530
  %v1536 = getelementptr inbounds float, ptr %v1529, i64 %v1535
  store <8 x float> %v1534, ptr %v1536, align 4
  %v1537 = add nsw i64 %v1530, 8
  br label %b158
b160:
  %v1538 = add nsw i64 %v1520, 1
  br label %b155
b157:
  %v1539 = add i64 %v7, 0
  %v1540 = sdiv i64 %v1539, 1
  %v1541 = add i64 %v2, 1
  %v1542 = mul i64 %v1540, %v2
  %v1543 = sdiv i64 %v1542, %v3
  %v1544 = mul i64 %v1543, 1
  %v1545 = icmp slt i64 %v1544, %v7
  %v1546 = select i1 %v1545, i64 %v1544, i64 %v7
  %v1547 = mul i64 %v1540, %v1541
  %v1548 = sdiv i64 %v1547, %v3
  %v1549 = mul i64 %v1548, 1
  %v1550 = icmp slt i64 %v1549, %v7
  %v1551 = select i1 %v1550, i64 %v1549, i64 %v7
  br label %b161
b161:
  %v1552 = phi i64 [ %v1546, %b157 ], [ %v1724, %b166 ]
  %v1553 = icmp slt i64 %v1552, %v1551
  br i1 %v1553, label %b162, label %b163
b162:
  %v1554 = add i64 %v699, 0
  %v1555 = and i64 %v1554, %v150
  %v1556 = mul i64 %v1555, %v7
  %v1557 = add i64 %v1556, %v1552
  %v1558 = mul i64 %v1557, 48
  %v1559 = getelementptr inbounds float, ptr %v56, i64 %v1558
  %v1560 = add i64 %v699, 0
  %v1561 = and i64 %v1560, %v144
  %v1562 = mul i64 %v1561, %v7
  %v1563 = add i64 %v1562, %v1552
  %v1564 = mul i64 %v1563, 48
  %v1565 = getelementptr inbounds float, ptr %v30, i64 %v1564
  %v1566 = add i64 %v699, 0
  %v1567 = and i64 %v1566, %v142
  %v1568 = mul i64 %v1567, %v7
  %v1569 = add i64 %v1568, %v1552
  %v1570 = mul i64 %v1569, 48
  %v1571 = getelementptr inbounds float, ptr %v28, i64 %v1570
  %v1572 = add i64 %v699, 0
  %v1573 = and i64 %v1572, %v140
  %v1574 = mul i64 %v1573, %v7
  %v1575 = add i64 %v1574, %v1552
  %v1576 = mul i64 %v1575, 48
  %v1577 = getelementptr inbounds float, ptr %v26, i64 %v1576
  %v1578 = add i64 %v699, 0
  %v1579 = and i64 %v1578, %v152
  %v1580 = mul i64 %v1579, %v7
  %v1581 = add i64 %v1580, %v1552
  %v1582 = mul i64 %v1581, 48
  %v1583 = getelementptr inbounds float, ptr %v64, i64 %v1582
  %v1584 = add i64 %v699, 1
  %v1585 = and i64 %v1584, 1
  %v1586 = mul i64 %v1585, %v7
  %v1587 = add i64 %v1586, %v1552
  %v1588 = mul i64 %v1587, 48
  %v1589 = getelementptr inbounds float, ptr %v34, i64 %v1588
  %v1590 = add i64 %v699, 1
  %v1591 = and i64 %v1590, 1
  %v1592 = mul i64 %v1591, %v7
  %v1593 = add i64 %v1592, %v1552
  %v1594 = mul i64 %v1593, 48
  %v1595 = getelementptr inbounds float, ptr %v38, i64 %v1594
  %v1596 = add i64 %v699, 1
  %v1597 = and i64 %v1596, 1
  %v1598 = mul i64 %v1597, %v7
  %v1599 = add i64 %v1598, %v1552
  %v1600 = mul i64 %v1599, 48
  %v1601 = getelementptr inbounds float, ptr %v36, i64 %v1600
  %v1602 = add i64 %v699, 0
  %v1603 = and i64 %v1602, 1
  %v1604 = mul i64 %v1603, %v7
  %v1605 = add i64 %v1604, %v1552
  %v1606 = mul i64 %v1605, 48
  %v1607 = getelementptr inbounds float, ptr %v38, i64 %v1606
  %v1608 = add i64 %v699, 0
  %v1609 = and i64 %v1608, %v194
  %v1610 = mul i64 %v1609, %v7
  %v1611 = add i64 %v1610, %v1552
  %v1612 = mul i64 %v1611, 48
  %v1613 = getelementptr inbounds float, ptr %v124, i64 %v1612
  %v1614 = add i64 %v699, 0
  %v1615 = and i64 %v1614, 1
  %v1616 = mul i64 %v1615, %v7
  %v1617 = add i64 %v1616, %v1552
  %v1618 = mul i64 %v1617, 48
  %v1619 = getelementptr inbounds float, ptr %v36, i64 %v1618
  %v1620 = add i64 %v699, 0
  %v1621 = and i64 %v1620, 1
  %v1622 = mul i64 %v1621, %v7
  %v1623 = add i64 %v1622, %v1552
  %v1624 = mul i64 %v1623, 48
  %v1625 = getelementptr inbounds float, ptr %v34, i64 %v1624
  br label %b164
b164:
  %v1626 = phi i64 [ 0, %b162 ], [ %v1723, %b165 ]
  %v1627 = icmp slt i64 %v1626, 48
  br i1 %v1627, label %b165, label %b166
b165:
  %v1628 = add i64 0, %v1626
  %v1629 = getelementptr inbounds float, ptr %v1559, i64 %v1628
  %v1630 = load <8 x float>, ptr %v1629, align 4
  %v1631 = add i64 0, %v1626
  %v1632 = getelementptr inbounds float, ptr %v16, i64 %v1631
  %v1633 = load <8 x float>, ptr %v1632, align 4
  %v1634 = add i64 0, %v1626
  %v1635 = getelementptr inbounds float, ptr %v1565, i64 %v1634
  %v1636 = load <8 x float>, ptr %v1635, align 4
  %v1637 = fmul <8 x float> %v1633, %v1636
  %v1638 = add i64 48, %v1626
  %v1639 = getelementptr inbounds float, ptr %v16, i64 %v1638
  %v1640 = load <8 x float>, ptr %v1639, align 4
  %v1641 = add i64 0, %v1626
  %v1642 = getelementptr inbounds float, ptr %v1571, i64 %v1641
  %v1643 = load <8 x float>, ptr %v1642, align 4
  %v1644 = fmul <8 x float> %v1640, %v1643
  %v1645 = fadd <8 x float> %v1637, %v1644
  %v1646 = add i64 96, %v1626
  %v1647 = getelementptr inbounds float, ptr %v16, i64 %v1646
  %v1648 = load <8 x float>, ptr %v1647, align 4
  %v1649 = add i64 0, %v1626
  %v1650 = getelementptr inbounds float, ptr %v1577, i64 %v1649
  %v1651 = load <8 x float>, ptr %v1650, align 4
  %v1652 = fmul <8 x float> %v1648, %v1651
  %v1653 = fadd <8 x float> %v1645, %v1652
  %v1654 = add i64 144, %v1626
  %v1655 = getelementptr inbounds float, ptr %v16, i64 %v1654
  %v1656 = load <8 x float>, ptr %v1655, align 4
  %v1657 = add i64 0, %v1626
  %v1658 = getelementptr inbounds float, ptr %v1583, i64 %v1657
  %v1659 = load <8 x float>, ptr %v1658, align 4
  %v1660 = fmul <8 x float> %v1656, %v1659
  %v1661 = fadd <8 x float> %v1653, %v1660
  %v1662 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1661)
  %v1663 = fneg <8 x float> %v1662
  %v1664 = fcmp olt <8 x float> %v1663, splat (float 0xC05A400000000000)
  %v1665 = select <8 x i1> %v1664, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1663
  %v1666 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1665, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1667 = fsub <8 x float> %v1666, splat (float 0x4168000000000000)
  %v1668 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1667, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1665)
  %v1669 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1667, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1668)
  %v1670 = bitcast <8 x float> %v1666 to <8 x i32>
  %v1671 = fmul <8 x float> %v1669, %v1669
  %v1672 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1669, <8 x float> splat (float 0x3F81227F40000000))
  %v1673 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1672, <8 x float> %v1669, <8 x float> splat (float 0x3FA5556740000000))
  %v1674 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1673, <8 x float> %v1669, <8 x float> splat (float 0x3FC5554B00000000))
  %v1675 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1674, <8 x float> %v1669, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1676 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1671, <8 x float> %v1675, <8 x float> %v1669)
  %v1677 = sub <8 x i32> %v1670, splat (i32 1262485250)
  %v1678 = lshr <8 x i32> %v1677, splat (i32 1)
  %v1679 = sub <8 x i32> %v1677, %v1678
  %v1680 = shl <8 x i32> %v1678, splat (i32 23)
  %v1681 = bitcast <8 x i32> %v1680 to <8 x float>
  %v1682 = shl <8 x i32> %v1679, splat (i32 23)
  %v1683 = bitcast <8 x i32> %v1682 to <8 x float>
  %v1684 = fadd <8 x float> %v1676, splat (float 0x3FF0000000000000)
  %v1685 = fmul <8 x float> %v1684, %v1681
  %v1686 = fmul <8 x float> %v1685, %v1683
  %v1687 = fcmp olt <8 x float> %v1661, splat (float 0x0000000000000000)
  %v1688 = select <8 x i1> %v1687, <8 x float> %v1686, <8 x float> splat (float 0x3FF0000000000000)
  %v1689 = fadd <8 x float> %v1686, splat (float 0x3FF0000000000000)
  %v1690 = fdiv <8 x float> %v1688, %v1689
  %v1691 = fmul <8 x float> %v1630, %v1690
  %v1692 = fmul <8 x float> %v1630, %v1661
  %v1693 = fmul <8 x float> %v1692, %v1690
  %v1694 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1695 = shufflevector <8 x float> %v1694, <8 x float> poison, <8 x i32> zeroinitializer
  %v1696 = fsub <8 x float> %v1695, %v1690
  %v1697 = fmul <8 x float> %v1693, %v1696
  %v1698 = fadd <8 x float> %v1691, %v1697
  %v1699 = fmul <8 x float> %v1698, %v1633
  %v1700 = add i64 0, %v1626
  %v1701 = getelementptr inbounds float, ptr %v1589, i64 %v1700
  %v1702 = load <8 x float>, ptr %v1701, align 4
  %v1703 = fmul <8 x float> %v1698, %v1656
  %v1704 = fadd <8 x float> %v1702, %v1703
  %v1705 = add i64 0, %v1626
  %v1706 = getelementptr inbounds float, ptr %v1595, i64 %v1705
  %v1707 = load <8 x float>, ptr %v1706, align 4
  %v1708 = fmul <8 x float> %v1698, %v1640
  %v1709 = fadd <8 x float> %v1707, %v1708
  %v1710 = add i64 0, %v1626
  %v1711 = getelementptr inbounds float, ptr %v1601, i64 %v1710
  %v1712 = load <8 x float>, ptr %v1711, align 4
  %v1713 = fmul <8 x float> %v1698, %v1648
  %v1714 = fadd <8 x float> %v1712, %v1713
  %v1715 = add i64 0, %v1626
  %v1716 = getelementptr inbounds float, ptr %v1607, i64 %v1715
  store <8 x float> %v1699, ptr %v1716, align 4
  %v1717 = add i64 0, %v1626
  %v1718 = getelementptr inbounds float, ptr %v1613, i64 %v1717
  store <8 x float> %v1704, ptr %v1718, align 4
  %v1719 = add i64 0, %v1626
  %v1720 = getelementptr inbounds float, ptr %v1619, i64 %v1719
  store <8 x float> %v1709, ptr %v1720, align 4
  %v1721 = add i64 0, %v1626
  %v1722 = getelementptr inbounds float, ptr %v1625, i64 %v1721
  store <8 x float> %v1714, ptr %v1722, align 4
  %v1723 = add nsw i64 %v1626, 8
  br label %b164
b166:
  %v1724 = add nsw i64 %v1552, 1
  br label %b161
b163:
  %v1725 = add nsw i64 %v696, 1
  br label %b74
b76:
  %v1726 = icmp sgt i64 %v3, 1
  br i1 %v1726, label %b167, label %b168
b167:
  %v1727 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1728 = atomicrmw add ptr %v1727, i64 1 acq_rel
  %v1729 = load i64, ptr %v195, align 8
  %v1730 = add i64 %v1729, 1
  store i64 %v1730, ptr %v195, align 8
  %v1731 = mul i64 %v3, %v1730
  br label %b169
b169:
  %v1732 = load atomic i64, ptr %v1727 acquire, align 8
  %v1733 = icmp slt i64 %v1732, %v1731
  br i1 %v1733, label %b170, label %b171
b170:
  %v1734 = call i32 @sched_yield()
  br label %b169
b171:
  br label %b168
b168:
  %v1735 = getelementptr inbounds float, ptr %v197, i64 128
  %v1736 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1737 = load i64, ptr %v1736, align 8
  %v1738 = icmp eq i64 %v1737, 0
  br i1 %v1738, label %b172, label %b173
b172:
  %v1739 = add i64 1, 0
  %v1740 = sdiv i64 %v1739, 1
  %v1741 = add i64 %v2, 1
  %v1742 = mul i64 %v1740, %v2
  %v1743 = sdiv i64 %v1742, %v3
  %v1744 = mul i64 %v1743, 1
  %v1745 = icmp slt i64 %v1744, 1
  %v1746 = select i1 %v1745, i64 %v1744, i64 1
  %v1747 = mul i64 %v1740, %v1741
  %v1748 = sdiv i64 %v1747, %v3
  %v1749 = mul i64 %v1748, 1
  %v1750 = icmp slt i64 %v1749, 1
  %v1751 = select i1 %v1750, i64 %v1749, i64 1
  %v1752 = icmp slt i64 %v1751, 1
  %v1753 = select i1 %v1752, i64 %v1751, i64 1
  br label %b174
b174:
  %v1754 = phi i64 [ %v1746, %b172 ], [ %v1778, %b175 ]
  %v1755 = icmp slt i64 %v1754, %v1753
  br i1 %v1755, label %b175, label %b176
b175:
  %v1756 = mul i64 %v1754, 400
  %v1757 = mul i64 %v1754, 8
  %v1758 = add i64 %v1756, 0
  %v1759 = add i64 %v1757, 0
  %v1760 = getelementptr inbounds float, ptr %v1735, i64 %v1758
  %v1761 = sub i64 8, %v1759
  %v1762 = icmp slt i64 %v1761, 0
  %v1763 = select i1 %v1762, i64 0, i64 %v1761
  %v1764 = mul i64 %v1759, 1
  %v1765 = add i64 0, %v1764
  %v1766 = getelementptr inbounds float, ptr %v14, i64 %v1765
  call void @pack_rows(ptr %v1766, i64 1, i64 8, i64 2, i64 %v1763, ptr %v1760, i64 8)
  %v1767 = add i64 %v1756, 16
  %v1768 = add i64 %v1767, 0
  %v1769 = add i64 %v1757, 0
  %v1770 = getelementptr inbounds float, ptr %v1735, i64 %v1768
  %v1771 = sub i64 8, %v1769
  %v1772 = icmp slt i64 %v1771, 0
  %v1773 = select i1 %v1772, i64 0, i64 %v1771
  %v1774 = mul i64 %v1769, 1
  %v1775 = add i64 0, %v1774
  %v1776 = getelementptr inbounds float, ptr %v12, i64 %v1775
  call void @pack_rows(ptr %v1776, i64 1, i64 8, i64 48, i64 %v1773, ptr %v1770, i64 8)
  %v1777 = add i64 %v1767, 384
  %v1778 = add nsw i64 %v1754, 1
  br label %b174
b176:
  br label %b173
b173:
  %v1779 = icmp sgt i64 %v3, 1
  br i1 %v1779, label %b177, label %b178
b177:
  %v1780 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1781 = atomicrmw add ptr %v1780, i64 1 acq_rel
  %v1782 = load i64, ptr %v195, align 8
  %v1783 = add i64 %v1782, 1
  store i64 %v1783, ptr %v195, align 8
  %v1784 = mul i64 %v3, %v1783
  br label %b179
b179:
  %v1785 = load atomic i64, ptr %v1780 acquire, align 8
  %v1786 = icmp slt i64 %v1785, %v1784
  br i1 %v1786, label %b180, label %b181
b180:
  %v1787 = call i32 @sched_yield()
  br label %b179
b181:
  br label %b178
b178:
  %v1788 = add i64 %v8, 0
  %v1789 = sdiv i64 %v1788, 1
  %v1790 = add i64 %v2, 1
  %v1791 = mul i64 %v1789, %v2
  %v1792 = sdiv i64 %v1791, %v3
  %v1793 = mul i64 %v1792, 1
  %v1794 = icmp slt i64 %v1793, %v8
  %v1795 = select i1 %v1794, i64 %v1793, i64 %v8
  %v1796 = mul i64 %v1789, %v1790
  %v1797 = sdiv i64 %v1796, %v3
  %v1798 = mul i64 %v1797, 1
  %v1799 = icmp slt i64 %v1798, %v8
  %v1800 = select i1 %v1799, i64 %v1798, i64 %v8
  br label %b182
b182:
  %v1801 = phi i64 [ %v1795, %b178 ], [ %v1840, %b187 ]
  %v1802 = icmp slt i64 %v1801, %v1800
  br i1 %v1802, label %b183, label %b184
b183:
  br label %b185
b185:
  %v1803 = phi i64 [ 0, %b183 ], [ %v1839, %b190 ]
  %v1804 = icmp slt i64 %v1803, 2
  br i1 %v1804, label %b186, label %b187
b186:
  br label %b188
b188:
  %v1805 = phi i64 [ 0, %b186 ], [ %v1824, %b189 ]
  %v1806 = phi <8 x float> [ splat (float 0x0000000000000000), %b186 ], [ %v1823, %b189 ]
  %v1807 = icmp slt i64 %v1805, 8
  br i1 %v1807, label %b189, label %b190
b189:
  %v1808 = mul i64 %v1801, 16
  %v1809 = getelementptr inbounds float, ptr %v106, i64 %v1808
  %v1810 = mul i64 %v1801, 16
  %v1811 = getelementptr inbounds float, ptr %v82, i64 %v1810
  %v1812 = mul i64 %v1803, 8
  %v1813 = add i64 0, %v1812
  %v1814 = add i64 %v1813, %v1805
  %v1815 = getelementptr inbounds float, ptr %v1809, i64 %v1814
  %v1816 = load <8 x float>, ptr %v1815, align 4
  %v1817 = mul i64 %v1803, 8
  %v1818 = add i64 0, %v1817
  %v1819 = add i64 %v1818, %v1805
  %v1820 = getelementptr inbounds float, ptr %v1811, i64 %v1819
  %v1821 = load <8 x float>, ptr %v1820, align 4
  %v1822 = fmul <8 x float> %v1816, %v1821
  %v1823 = fadd <8 x float> %v1806, %v1822
  %v1824 = add nsw i64 %v1805, 8
  br label %b188
b190:
  %v1825 = shufflevector <8 x float> %v1806, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1826 = shufflevector <8 x float> %v1806, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1827 = fadd <4 x float> %v1825, %v1826
  %v1828 = shufflevector <4 x float> %v1827, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1829 = shufflevector <4 x float> %v1827, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1830 = fadd <2 x float> %v1828, %v1829
  %v1831 = extractelement <2 x float> %v1830, i64 0
  %v1832 = extractelement <2 x float> %v1830, i64 1
  %v1833 = fadd float %v1831, %v1832
  %v1834 = fadd float %v1833, 0x0000000000000000
  %v1835 = mul i64 %v1801, 2
  %v1836 = getelementptr inbounds float, ptr %v104, i64 %v1835
  %v1837 = add i64 0, %v1803
  %v1838 = getelementptr inbounds float, ptr %v1836, i64 %v1837
  store float %v1834, ptr %v1838, align 4
  %v1839 = add nsw i64 %v1803, 1
  br label %b185
b187:
  %v1840 = add nsw i64 %v1801, 1
  br label %b182
b184:
  %v1841 = add i64 %v8, 0
  %v1842 = sdiv i64 %v1841, 1
  %v1843 = add i64 %v2, 1
  %v1844 = mul i64 %v1842, %v2
  %v1845 = sdiv i64 %v1844, %v3
  %v1846 = mul i64 %v1845, 1
  %v1847 = icmp slt i64 %v1846, %v8
  %v1848 = select i1 %v1847, i64 %v1846, i64 %v8
  %v1849 = mul i64 %v1842, %v1843
  %v1850 = sdiv i64 %v1849, %v3
  %v1851 = mul i64 %v1850, 1
  %v1852 = icmp slt i64 %v1851, %v8
  %v1853 = select i1 %v1852, i64 %v1851, i64 %v8
  br label %b191
b191:
  %v1854 = phi i64 [ %v1848, %b184 ], [ %v1881, %b192 ]
  %v1855 = icmp slt i64 %v1854, %v1853
  br i1 %v1855, label %b192, label %b193
b192:
  %v1856 = mul i64 %v1854, 2
  %v1857 = getelementptr inbounds float, ptr %v104, i64 %v1856
  %v1858 = mul i64 %v1854, 2
  %v1859 = getelementptr inbounds float, ptr %v66, i64 %v1858
  %v1860 = mul i64 %v1854, 2
  %v1861 = getelementptr inbounds float, ptr %v102, i64 %v1860
  %v1862 = icmp ult i64 2, 8
  %v1863 = select i1 %v1862, i64 2, i64 8
  %v1864 = trunc i64 %v1863 to i32
  %v1865 = insertelement <8 x i32> poison, i32 %v1864, i64 0
  %v1866 = shufflevector <8 x i32> %v1865, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1867 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1866
  %v1868 = add i64 0, 0
  %v1869 = getelementptr inbounds float, ptr %v1857, i64 %v1868
  %v1870 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1869, <8 x i1> %v1867, <8 x float> zeroinitializer)
  %v1871 = add i64 0, 0
  %v1872 = getelementptr inbounds float, ptr %v1859, i64 %v1871
  %v1873 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1872, <8 x i1> %v1867, <8 x float> zeroinitializer)
  %v1874 = fmul <8 x float> %v1870, %v1873
  %v1875 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1876 = shufflevector <8 x float> %v1875, <8 x float> poison, <8 x i32> zeroinitializer
  %v1877 = fsub <8 x float> %v1876, %v1873
  %v1878 = fmul <8 x float> %v1874, %v1877
  %v1879 = add i64 0, 0
  %v1880 = getelementptr inbounds float, ptr %v1861, i64 %v1879
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1878, ptr align 4 %v1880, <8 x i1> %v1867)
  %v1881 = add nsw i64 %v1854, 1
  br label %b191
b193:
  %v1883 = add i64 %v8, 0
  %v1884 = sdiv i64 %v1883, 1
  %v1885 = add i64 %v2, 1
  %v1886 = mul i64 %v1884, %v2
  %v1887 = sdiv i64 %v1886, %v3
  %v1888 = mul i64 %v1887, 1
  %v1889 = icmp slt i64 %v1888, %v8
  %v1890 = select i1 %v1889, i64 %v1888, i64 %v8
  %v1891 = mul i64 %v1884, %v1885
  %v1892 = sdiv i64 %v1891, %v3
  %v1893 = mul i64 %v1892, 1
  %v1894 = icmp slt i64 %v1893, %v8
  %v1895 = select i1 %v1894, i64 %v1893, i64 %v8
  br label %b194
b194:
  %v1896 = phi i64 [ %v1890, %b193 ], [ %v1961, %b199 ]
  %v1897 = icmp slt i64 %v1896, %v1895
  br i1 %v1897, label %b195, label %b196
b195:
  %v1898 = add i64 %v1896, 96
  %v1899 = icmp slt i64 %v1898, %v1895
  %v1900 = select i1 %v1899, i64 %v1898, i64 %v1895
  br label %b197
b197:
  %v1901 = phi i64 [ 0, %b195 ], [ %v1960, %b202 ]
  %v1902 = icmp slt i64 %v1901, 1
  br i1 %v1902, label %b198, label %b199
b198:
  %v1903 = sub i64 %v1900, %v1896
  %v1904 = sub i64 8, 1
  %v1905 = add i64 %v1903, %v1904
  %v1906 = sdiv i64 %v1905, 8
  br label %b200
b200:
  %v1907 = phi i64 [ 0, %b198 ], [ %v1959, %b209 ]
  %v1908 = icmp slt i64 %v1907, %v1906
  br i1 %v1908, label %b201, label %b202
b201:
  %v1909 = mul i64 %v1903, %v1907
  %v1910 = sdiv i64 %v1909, %v1906
  %v1911 = add i64 %v1896, %v1910
  %v1912 = add i64 %v1907, 1
  %v1913 = mul i64 %v1903, %v1912
  %v1914 = sdiv i64 %v1913, %v1906
  %v1915 = add i64 %v1896, %v1914
  %v1916 = mul i64 %v1901, 400
  %v1917 = getelementptr inbounds float, ptr %v1735, i64 %v1916
  %v1918 = sub i64 %v1915, %v1911
  %v1919 = mul i64 %v1911, 2
  %v1920 = getelementptr inbounds float, ptr %v102, i64 %v1919
  %v1921 = getelementptr inbounds float, ptr %v1920, i64 0
  %v1922 = sub i64 %v1918, 1
  %v1923 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1922
  %v1924 = load ptr, ptr %v1923, align 4
  %v1925 = getelementptr inbounds float, ptr %v1882, i64 0
  %v1926 = icmp sgt i64 %v1918, 0
  br i1 %v1926, label %b203, label %b204
b203:
  call void %v1924(ptr %v1921, i64 2, ptr %v1917, i64 2, ptr %v1925, i64 8, i64 0)
  br label %b204
b204:
  %v1927 = add i64 %v1916, 16
  %v1928 = getelementptr inbounds float, ptr %v1735, i64 %v1927
  %v1929 = sub i64 %v1915, %v1911
  %v1930 = mul i64 %v1911, 48
  %v1931 = getelementptr inbounds float, ptr %v124, i64 %v1930
  %v1932 = getelementptr inbounds float, ptr %v1931, i64 0
  %v1933 = sub i64 %v1929, 1
  %v1934 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v1933
  %v1935 = load ptr, ptr %v1934, align 4
  %v1936 = getelementptr inbounds float, ptr %v1882, i64 0
  %v1937 = icmp sgt i64 %v1929, 0
  br i1 %v1937, label %b205, label %b206
b205:
  call void %v1935(ptr %v1932, i64 48, ptr %v1928, i64 48, ptr %v1936, i64 8, i64 0)
  br label %b206
b206:
  %v1938 = add i64 %v1927, 384
  br label %b207
b207:
  %v1939 = phi i64 [ %v1911, %b206 ], [ %v1958, %b212 ]
  %v1940 = icmp slt i64 %v1939, %v1915
  br i1 %v1940, label %b208, label %b209
b208:
  %v1941 = sub i64 %v1939, %v1911
  %v1942 = mul i64 %v1941, 8
  %v1943 = getelementptr inbounds float, ptr %v1882, i64 %v1942
  %v1944 = mul i64 %v1939, 8
  %v1945 = getelementptr inbounds float, ptr %v42, i64 %v1944
  br label %b210
b210:
  %v1946 = phi i64 [ 0, %b208 ], [ %v1957, %b211 ]
  %v1947 = icmp slt i64 %v1946, 1
  br i1 %v1947, label %b211, label %b212
b211:
  %v1948 = mul i64 %v1901, 1
  %v1949 = add i64 %v1948, %v1946
  %v1950 = mul i64 %v1949, 8
  %v1951 = add i64 0, %v1946
  %v1952 = mul i64 %v1951, 8
  %v1953 = getelementptr inbounds float, ptr %v1943, i64 %v1952
  %v1954 = load <8 x float>, ptr %v1953, align 4
  %v1955 = add i64 0, %v1950
  %v1956 = getelementptr inbounds float, ptr %v1945, i64 %v1955
  store <8 x float> %v1954, ptr %v1956, align 4
  %v1957 = add nsw i64 %v1946, 1
  br label %b210
b212:
  %v1958 = add nsw i64 %v1939, 1
  br label %b207
b209:
  %v1959 = add nsw i64 %v1907, 1
  br label %b200
b202:
  %v1960 = add nsw i64 %v1901, 1
  br label %b197
b199:
  %v1961 = add nsw i64 %v1896, 96
  br label %b194
b196:
  %v1962 = icmp sgt i64 %v3, 1
  br i1 %v1962, label %b213, label %b214
b213:
  %v1963 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1964 = atomicrmw add ptr %v1963, i64 1 acq_rel
  %v1965 = load i64, ptr %v195, align 8
  %v1966 = add i64 %v1965, 1
  store i64 %v1966, ptr %v195, align 8
  %v1967 = mul i64 %v3, %v1966
  br label %b215
b215:
  %v1968 = load atomic i64, ptr %v1963 acquire, align 8
  %v1969 = icmp slt i64 %v1968, %v1967
  br i1 %v1969, label %b216, label %b217
b216:
  %v1970 = call i32 @sched_yield()
  br label %b215
b217:
  br label %b214
b214:
  %v1971 = mul i64 0, 48
  %v1972 = getelementptr inbounds float, ptr %v124, i64 %v1971
  %v1973 = getelementptr inbounds float, ptr %v1972, i64 0
  %v1974 = mul i64 0, 8
  %v1975 = getelementptr inbounds float, ptr %v10, i64 %v1974
  %v1976 = getelementptr inbounds float, ptr %v1975, i64 0
  %v1977 = getelementptr inbounds float, ptr %v200, i64 12288
  %v1978 = add i64 48, 1
  %v1979 = sdiv i64 %v1978, 2
  %v1980 = add i64 %v2, 1
  %v1981 = mul i64 %v1979, %v2
  %v1982 = sdiv i64 %v1981, %v3
  %v1983 = mul i64 %v1982, 2
  %v1984 = icmp slt i64 %v1983, 48
  %v1985 = select i1 %v1984, i64 %v1983, i64 48
  %v1986 = mul i64 %v1979, %v1980
  %v1987 = sdiv i64 %v1986, %v3
  %v1988 = mul i64 %v1987, 2
  %v1989 = icmp slt i64 %v1988, 48
  %v1990 = select i1 %v1989, i64 %v1988, i64 48
  %v1991 = getelementptr inbounds float, ptr %v44, i64 0
  br label %b218
b218:
  %v1992 = phi i64 [ %v1985, %b214 ], [ %v2000, %b223 ]
  %v1993 = icmp slt i64 %v1992, %v1990
  br i1 %v1993, label %b219, label %b220
b219:
  %v1994 = mul i64 %v1992, 8
  %v1995 = getelementptr inbounds float, ptr %v1991, i64 %v1994
  br label %b221
b221:
  %v1996 = phi i64 [ 0, %b219 ], [ %v1999, %b222 ]
  %v1997 = icmp slt i64 %v1996, 8
  br i1 %v1997, label %b222, label %b223
b222:
  %v1998 = getelementptr inbounds float, ptr %v1995, i64 %v1996
  store float 0x0000000000000000, ptr %v1998, align 4
  %v1999 = add nsw i64 %v1996, 1
  br label %b221
b223:
  %v2000 = add nsw i64 %v1992, 1
  br label %b218
b220:
  %v2001 = mul i64 %v8, 1
  br label %b224
b224:
  %v2002 = phi i64 [ 0, %b220 ], [ %v2106, %b229 ]
  %v2003 = icmp slt i64 %v2002, %v2001
  br i1 %v2003, label %b225, label %b226
b225:
  %v2004 = sub i64 %v2001, %v2002
  %v2005 = icmp slt i64 %v2004, 384
  %v2006 = select i1 %v2005, i64 %v2004, i64 384
  br label %b227
b227:
  %v2007 = phi i64 [ %v1985, %b225 ], [ %v2105, %b253 ]
  %v2008 = icmp slt i64 %v2007, %v1990
  br i1 %v2008, label %b228, label %b229
b228:
  %v2009 = sub i64 %v1990, %v2007
  %v2010 = icmp slt i64 %v2009, 64
  %v2011 = select i1 %v2010, i64 %v2009, i64 64
  %v2012 = sdiv i64 %v2011, 2
  %v2013 = mul i64 %v2012, 2
  %v2014 = sub i64 %v2011, %v2013
  %v2015 = mul i64 %v2002, 48
  %v2016 = add i64 %v2015, %v2007
  %v2017 = getelementptr inbounds float, ptr %v1973, i64 %v2016
  br label %b230
b230:
  %v2018 = phi i64 [ 0, %b228 ], [ %v2044, %b238 ]
  %v2019 = icmp slt i64 %v2018, %v2006
  br i1 %v2019, label %b231, label %b232
b231:
  %v2020 = mul i64 %v2018, 48
  %v2021 = getelementptr inbounds float, ptr %v2017, i64 %v2020
  %v2022 = mul i64 %v2018, 2
  %v2023 = getelementptr inbounds float, ptr %v1977, i64 %v2022
  br label %b233
b233:
  %v2024 = phi i64 [ 0, %b231 ], [ %v2033, %b234 ]
  %v2025 = icmp slt i64 %v2024, %v2012
  br i1 %v2025, label %b234, label %b235
b234:
  %v2026 = mul i64 %v2024, 2
  %v2027 = getelementptr inbounds float, ptr %v2021, i64 %v2026
  %v2028 = mul i64 %v2024, 768
  %v2029 = getelementptr inbounds float, ptr %v2023, i64 %v2028
  %v2030 = getelementptr inbounds float, ptr %v2027, i64 0
  %v2031 = load <2 x float>, ptr %v2030, align 4
  %v2032 = getelementptr inbounds float, ptr %v2029, i64 0
  store <2 x float> %v2031, ptr %v2032, align 4
  %v2033 = add nsw i64 %v2024, 1
  br label %b233
b235:
  %v2034 = mul i64 %v2012, 2
  %v2035 = getelementptr inbounds float, ptr %v2021, i64 %v2034
  %v2036 = mul i64 %v2012, 768
  %v2037 = getelementptr inbounds float, ptr %v2023, i64 %v2036
  br label %b236
b236:
  %v2038 = phi i64 [ 0, %b235 ], [ %v2043, %b237 ]
  %v2039 = icmp slt i64 %v2038, %v2014
  br i1 %v2039, label %b237, label %b238
b237:
  %v2040 = getelementptr inbounds float, ptr %v2035, i64 %v2038
  %v2041 = load float, ptr %v2040, align 4
  %v2042 = getelementptr inbounds float, ptr %v2037, i64 %v2038
  store float %v2041, ptr %v2042, align 4
  %v2043 = add nsw i64 %v2038, 1
  br label %b236, !llvm.loop !0
b238:
  %v2044 = add nsw i64 %v2018, 1
  br label %b230
b232:
  br label %b239
b239:
  %v2045 = phi i64 [ 0, %b232 ], [ %v2080, %b247 ]
  %v2046 = icmp slt i64 %v2045, 0
  br i1 %v2046, label %b240, label %b241
b240:
  %v2047 = mul i64 %v2002, 8
  %v2048 = add i64 %v2047, %v2045
  %v2049 = getelementptr inbounds float, ptr %v1976, i64 %v2048
  br label %b242
b242:
  %v2050 = phi i64 [ 0, %b240 ], [ %v2068, %b243 ]
  %v2051 = icmp slt i64 %v2050, %v2006
  br i1 %v2051, label %b243, label %b244
b243:
  %v2052 = mul i64 %v2050, 8
  %v2053 = getelementptr inbounds float, ptr %v2049, i64 %v2052
  %v2054 = mul i64 %v2050, 32
  %v2055 = getelementptr inbounds float, ptr %v200, i64 %v2054
  %v2056 = getelementptr inbounds float, ptr %v2053, i64 0
  %v2057 = load <8 x float>, ptr %v2056, align 4
  %v2058 = getelementptr inbounds float, ptr %v2055, i64 0
  store <8 x float> %v2057, ptr %v2058, align 4
  %v2059 = getelementptr inbounds float, ptr %v2053, i64 8
  %v2060 = load <8 x float>, ptr %v2059, align 4
  %v2061 = getelementptr inbounds float, ptr %v2055, i64 8
  store <8 x float> %v2060, ptr %v2061, align 4
  %v2062 = getelementptr inbounds float, ptr %v2053, i64 16
  %v2063 = load <8 x float>, ptr %v2062, align 4
  %v2064 = getelementptr inbounds float, ptr %v2055, i64 16
  store <8 x float> %v2063, ptr %v2064, align 4
  %v2065 = getelementptr inbounds float, ptr %v2053, i64 24
  %v2066 = load <8 x float>, ptr %v2065, align 4
  %v2067 = getelementptr inbounds float, ptr %v2055, i64 24
  store <8 x float> %v2066, ptr %v2067, align 4
  %v2068 = add nsw i64 %v2050, 1
  br label %b242
b244:
  %v2069 = sdiv i64 %v2011, 2
  br label %b245
b245:
  %v2070 = phi i64 [ 0, %b244 ], [ %v2079, %b246 ]
  %v2071 = icmp slt i64 %v2070, %v2069
  br i1 %v2071, label %b246, label %b247
b246:
  %v2072 = mul i64 %v2070, 2
  %v2073 = add i64 %v2007, %v2072
  %v2074 = mul i64 %v2070, 768
  %v2075 = getelementptr inbounds float, ptr %v1977, i64 %v2074
  %v2076 = mul i64 %v2073, 8
  %v2077 = add i64 %v2076, %v2045
  %v2078 = getelementptr inbounds float, ptr %v1991, i64 %v2077
  call void @outer_2x32(ptr %v2075, ptr %v200, i64 %v2006, ptr %v2078, i64 8)
  %v2079 = add nsw i64 %v2070, 1
  br label %b245
b247:
  %v2080 = add nsw i64 %v2045, 32
  br label %b239
b241:
  %v2081 = mul i64 %v2002, 8
  %v2082 = add i64 %v2081, 0
  %v2083 = getelementptr inbounds float, ptr %v1976, i64 %v2082
  br label %b248
b248:
  %v2084 = phi i64 [ 0, %b241 ], [ %v2093, %b249 ]
  %v2085 = icmp slt i64 %v2084, %v2006
  br i1 %v2085, label %b249, label %b250
b249:
  %v2086 = mul i64 %v2084, 8
  %v2087 = getelementptr inbounds float, ptr %v2083, i64 %v2086
  %v2088 = mul i64 %v2084, 8
  %v2089 = getelementptr inbounds float, ptr %v200, i64 %v2088
  %v2090 = getelementptr inbounds float, ptr %v2087, i64 0
  %v2091 = load <8 x float>, ptr %v2090, align 4
  %v2092 = getelementptr inbounds float, ptr %v2089, i64 0
  store <8 x float> %v2091, ptr %v2092, align 4
  %v2093 = add nsw i64 %v2084, 1
  br label %b248
b250:
  %v2094 = sdiv i64 %v2011, 2
  br label %b251
b251:
  %v2095 = phi i64 [ 0, %b250 ], [ %v2104, %b252 ]
  %v2096 = icmp slt i64 %v2095, %v2094
  br i1 %v2096, label %b252, label %b253
b252:
  %v2097 = mul i64 %v2095, 2
  %v2098 = add i64 %v2007, %v2097
  %v2099 = mul i64 %v2095, 768
  %v2100 = getelementptr inbounds float, ptr %v1977, i64 %v2099
  %v2101 = mul i64 %v2098, 8
  %v2102 = add i64 %v2101, 0
  %v2103 = getelementptr inbounds float, ptr %v1991, i64 %v2102
  call void @outer_2x8(ptr %v2100, ptr %v200, i64 %v2006, ptr %v2103, i64 8)
  %v2104 = add nsw i64 %v2095, 1
  br label %b251
b253:
  %v2105 = add nsw i64 %v2007, 64
  br label %b227
b229:
  %v2106 = add nsw i64 %v2002, 384
  br label %b224
b226:
  %v2107 = icmp sgt i64 %v3, 1
  br i1 %v2107, label %b254, label %b255
b254:
  %v2108 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2109 = atomicrmw add ptr %v2108, i64 1 acq_rel
  %v2110 = load i64, ptr %v195, align 8
  %v2111 = add i64 %v2110, 1
  store i64 %v2111, ptr %v195, align 8
  %v2112 = mul i64 %v3, %v2111
  br label %b256
b256:
  %v2113 = load atomic i64, ptr %v2108 acquire, align 8
  %v2114 = icmp slt i64 %v2113, %v2112
  br i1 %v2114, label %b257, label %b258
b257:
  %v2115 = call i32 @sched_yield()
  br label %b256
b258:
  br label %b255
b255:
  %v2116 = mul i64 0, 2
  %v2117 = getelementptr inbounds float, ptr %v102, i64 %v2116
  %v2118 = getelementptr inbounds float, ptr %v2117, i64 0
  %v2119 = mul i64 0, 8
  %v2120 = getelementptr inbounds float, ptr %v10, i64 %v2119
  %v2121 = getelementptr inbounds float, ptr %v2120, i64 0
  %v2122 = getelementptr inbounds float, ptr %v200, i64 12288
  %v2123 = add i64 2, 1
  %v2124 = sdiv i64 %v2123, 2
  %v2125 = add i64 %v2, 1
  %v2126 = mul i64 %v2124, %v2
  %v2127 = sdiv i64 %v2126, %v3
  %v2128 = mul i64 %v2127, 2
  %v2129 = icmp slt i64 %v2128, 2
  %v2130 = select i1 %v2129, i64 %v2128, i64 2
  %v2131 = mul i64 %v2124, %v2125
  %v2132 = sdiv i64 %v2131, %v3
  %v2133 = mul i64 %v2132, 2
  %v2134 = icmp slt i64 %v2133, 2
  %v2135 = select i1 %v2134, i64 %v2133, i64 2
  %v2136 = getelementptr inbounds float, ptr %v46, i64 0
  br label %b259
b259:
  %v2137 = phi i64 [ %v2130, %b255 ], [ %v2145, %b264 ]
  %v2138 = icmp slt i64 %v2137, %v2135
  br i1 %v2138, label %b260, label %b261
b260:
  %v2139 = mul i64 %v2137, 8
  %v2140 = getelementptr inbounds float, ptr %v2136, i64 %v2139
  br label %b262
b262:
  %v2141 = phi i64 [ 0, %b260 ], [ %v2144, %b263 ]
  %v2142 = icmp slt i64 %v2141, 8
  br i1 %v2142, label %b263, label %b264
b263:
  %v2143 = getelementptr inbounds float, ptr %v2140, i64 %v2141
  store float 0x0000000000000000, ptr %v2143, align 4
  %v2144 = add nsw i64 %v2141, 1
  br label %b262
b264:
  %v2145 = add nsw i64 %v2137, 1
  br label %b259
b261:
  %v2146 = mul i64 %v8, 1
  br label %b265
b265:
  %v2147 = phi i64 [ 0, %b261 ], [ %v2251, %b270 ]
  %v2148 = icmp slt i64 %v2147, %v2146
  br i1 %v2148, label %b266, label %b267
b266:
  %v2149 = sub i64 %v2146, %v2147
  %v2150 = icmp slt i64 %v2149, 384
  %v2151 = select i1 %v2150, i64 %v2149, i64 384
  br label %b268
b268:
  %v2152 = phi i64 [ %v2130, %b266 ], [ %v2250, %b294 ]
  %v2153 = icmp slt i64 %v2152, %v2135
  br i1 %v2153, label %b269, label %b270
b269:
  %v2154 = sub i64 %v2135, %v2152
  %v2155 = icmp slt i64 %v2154, 64
  %v2156 = select i1 %v2155, i64 %v2154, i64 64
  %v2157 = sdiv i64 %v2156, 2
  %v2158 = mul i64 %v2157, 2
  %v2159 = sub i64 %v2156, %v2158
  %v2160 = mul i64 %v2147, 2
  %v2161 = add i64 %v2160, %v2152
  %v2162 = getelementptr inbounds float, ptr %v2118, i64 %v2161
  br label %b271
b271:
  %v2163 = phi i64 [ 0, %b269 ], [ %v2189, %b279 ]
  %v2164 = icmp slt i64 %v2163, %v2151
  br i1 %v2164, label %b272, label %b273
b272:
  %v2165 = mul i64 %v2163, 2
  %v2166 = getelementptr inbounds float, ptr %v2162, i64 %v2165
  %v2167 = mul i64 %v2163, 2
  %v2168 = getelementptr inbounds float, ptr %v2122, i64 %v2167
  br label %b274
b274:
  %v2169 = phi i64 [ 0, %b272 ], [ %v2178, %b275 ]
  %v2170 = icmp slt i64 %v2169, %v2157
  br i1 %v2170, label %b275, label %b276
b275:
  %v2171 = mul i64 %v2169, 2
  %v2172 = getelementptr inbounds float, ptr %v2166, i64 %v2171
  %v2173 = mul i64 %v2169, 768
  %v2174 = getelementptr inbounds float, ptr %v2168, i64 %v2173
  %v2175 = getelementptr inbounds float, ptr %v2172, i64 0
  %v2176 = load <2 x float>, ptr %v2175, align 4
  %v2177 = getelementptr inbounds float, ptr %v2174, i64 0
  store <2 x float> %v2176, ptr %v2177, align 4
  %v2178 = add nsw i64 %v2169, 1
  br label %b274
b276:
  %v2179 = mul i64 %v2157, 2
  %v2180 = getelementptr inbounds float, ptr %v2166, i64 %v2179
  %v2181 = mul i64 %v2157, 768
  %v2182 = getelementptr inbounds float, ptr %v2168, i64 %v2181
  br label %b277
b277:
  %v2183 = phi i64 [ 0, %b276 ], [ %v2188, %b278 ]
  %v2184 = icmp slt i64 %v2183, %v2159
  br i1 %v2184, label %b278, label %b279
b278:
  %v2185 = getelementptr inbounds float, ptr %v2180, i64 %v2183
  %v2186 = load float, ptr %v2185, align 4
  %v2187 = getelementptr inbounds float, ptr %v2182, i64 %v2183
  store float %v2186, ptr %v2187, align 4
  %v2188 = add nsw i64 %v2183, 1
  br label %b277, !llvm.loop !3
b279:
  %v2189 = add nsw i64 %v2163, 1
  br label %b271
b273:
  br label %b280
b280:
  %v2190 = phi i64 [ 0, %b273 ], [ %v2225, %b288 ]
  %v2191 = icmp slt i64 %v2190, 0
  br i1 %v2191, label %b281, label %b282
b281:
  %v2192 = mul i64 %v2147, 8
  %v2193 = add i64 %v2192, %v2190
  %v2194 = getelementptr inbounds float, ptr %v2121, i64 %v2193
  br label %b283
b283:
  %v2195 = phi i64 [ 0, %b281 ], [ %v2213, %b284 ]
  %v2196 = icmp slt i64 %v2195, %v2151
  br i1 %v2196, label %b284, label %b285
b284:
  %v2197 = mul i64 %v2195, 8
  %v2198 = getelementptr inbounds float, ptr %v2194, i64 %v2197
  %v2199 = mul i64 %v2195, 32
  %v2200 = getelementptr inbounds float, ptr %v200, i64 %v2199
  %v2201 = getelementptr inbounds float, ptr %v2198, i64 0
  %v2202 = load <8 x float>, ptr %v2201, align 4
  %v2203 = getelementptr inbounds float, ptr %v2200, i64 0
  store <8 x float> %v2202, ptr %v2203, align 4
  %v2204 = getelementptr inbounds float, ptr %v2198, i64 8
  %v2205 = load <8 x float>, ptr %v2204, align 4
  %v2206 = getelementptr inbounds float, ptr %v2200, i64 8
  store <8 x float> %v2205, ptr %v2206, align 4
  %v2207 = getelementptr inbounds float, ptr %v2198, i64 16
  %v2208 = load <8 x float>, ptr %v2207, align 4
  %v2209 = getelementptr inbounds float, ptr %v2200, i64 16
  store <8 x float> %v2208, ptr %v2209, align 4
  %v2210 = getelementptr inbounds float, ptr %v2198, i64 24
  %v2211 = load <8 x float>, ptr %v2210, align 4
  %v2212 = getelementptr inbounds float, ptr %v2200, i64 24
  store <8 x float> %v2211, ptr %v2212, align 4
  %v2213 = add nsw i64 %v2195, 1
  br label %b283
b285:
  %v2214 = sdiv i64 %v2156, 2
  br label %b286
b286:
  %v2215 = phi i64 [ 0, %b285 ], [ %v2224, %b287 ]
  %v2216 = icmp slt i64 %v2215, %v2214
  br i1 %v2216, label %b287, label %b288
b287:
  %v2217 = mul i64 %v2215, 2
  %v2218 = add i64 %v2152, %v2217
  %v2219 = mul i64 %v2215, 768
  %v2220 = getelementptr inbounds float, ptr %v2122, i64 %v2219
  %v2221 = mul i64 %v2218, 8
  %v2222 = add i64 %v2221, %v2190
  %v2223 = getelementptr inbounds float, ptr %v2136, i64 %v2222
  call void @outer_2x32(ptr %v2220, ptr %v200, i64 %v2151, ptr %v2223, i64 8)
  %v2224 = add nsw i64 %v2215, 1
  br label %b286
b288:
  %v2225 = add nsw i64 %v2190, 32
  br label %b280
b282:
  %v2226 = mul i64 %v2147, 8
  %v2227 = add i64 %v2226, 0
  %v2228 = getelementptr inbounds float, ptr %v2121, i64 %v2227
  br label %b289
b289:
  %v2229 = phi i64 [ 0, %b282 ], [ %v2238, %b290 ]
  %v2230 = icmp slt i64 %v2229, %v2151
  br i1 %v2230, label %b290, label %b291
b290:
  %v2231 = mul i64 %v2229, 8
  %v2232 = getelementptr inbounds float, ptr %v2228, i64 %v2231
  %v2233 = mul i64 %v2229, 8
  %v2234 = getelementptr inbounds float, ptr %v200, i64 %v2233
  %v2235 = getelementptr inbounds float, ptr %v2232, i64 0
  %v2236 = load <8 x float>, ptr %v2235, align 4
  %v2237 = getelementptr inbounds float, ptr %v2234, i64 0
  store <8 x float> %v2236, ptr %v2237, align 4
  %v2238 = add nsw i64 %v2229, 1
  br label %b289
b291:
  %v2239 = sdiv i64 %v2156, 2
  br label %b292
b292:
  %v2240 = phi i64 [ 0, %b291 ], [ %v2249, %b293 ]
  %v2241 = icmp slt i64 %v2240, %v2239
  br i1 %v2241, label %b293, label %b294
b293:
  %v2242 = mul i64 %v2240, 2
  %v2243 = add i64 %v2152, %v2242
  %v2244 = mul i64 %v2240, 768
  %v2245 = getelementptr inbounds float, ptr %v2122, i64 %v2244
  %v2246 = mul i64 %v2243, 8
  %v2247 = add i64 %v2246, 0
  %v2248 = getelementptr inbounds float, ptr %v2136, i64 %v2247
  call void @outer_2x8(ptr %v2245, ptr %v200, i64 %v2151, ptr %v2248, i64 8)
  %v2249 = add nsw i64 %v2240, 1
  br label %b292
b294:
  %v2250 = add nsw i64 %v2152, 64
  br label %b268
b270:
  %v2251 = add nsw i64 %v2147, 384
  br label %b265
b267:
  %v2252 = icmp sgt i64 %v3, 1
  br i1 %v2252, label %b295, label %b296
b295:
  %v2253 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2254 = atomicrmw add ptr %v2253, i64 1 acq_rel
  %v2255 = load i64, ptr %v195, align 8
  %v2256 = add i64 %v2255, 1
  store i64 %v2256, ptr %v195, align 8
  %v2257 = mul i64 %v3, %v2256
  br label %b297
b297:
  %v2258 = load atomic i64, ptr %v2253 acquire, align 8
  %v2259 = icmp slt i64 %v2258, %v2257
  br i1 %v2259, label %b298, label %b299
b298:
  %v2260 = call i32 @sched_yield()
  br label %b297
b299:
  br label %b296
b296:
  %v2261 = icmp eq i64 %v2, 0
  br i1 %v2261, label %b300, label %b301
b300:
  br label %b302
b302:
  %v2262 = phi i64 [ 0, %b300 ], [ %v2361, %b307 ]
  %v2263 = icmp slt i64 %v2262, 48
  br i1 %v2263, label %b303, label %b304
b303:
  br label %b305
b305:
  %v2264 = phi i64 [ 0, %b303 ], [ %v2358, %b310 ]
  %v2265 = phi <8 x float> [ splat (float 0x0000000000000000), %b303 ], [ %v2357, %b310 ]
  %v2266 = icmp slt i64 %v2264, %v8
  br i1 %v2266, label %b306, label %b307
b306:
  %v2267 = add i64 %v2264, 128
  %v2268 = icmp slt i64 %v2267, %v8
  %v2269 = select i1 %v2268, i64 %v2267, i64 %v8
  br label %b308
b308:
  %v2270 = phi i64 [ %v2264, %b306 ], [ %v2356, %b309 ]
  %v2271 = phi <8 x float> [ splat (float 0x0000000000000000), %b306 ], [ %v2355, %b309 ]
  %v2272 = icmp slt i64 %v2270, %v2269
  br i1 %v2272, label %b309, label %b310
b309:
  %v2273 = mul i64 %v2270, 48
  %v2274 = getelementptr inbounds float, ptr %v56, i64 %v2273
  %v2275 = mul i64 %v2270, 48
  %v2276 = getelementptr inbounds float, ptr %v30, i64 %v2275
  %v2277 = mul i64 %v2270, 48
  %v2278 = getelementptr inbounds float, ptr %v28, i64 %v2277
  %v2279 = mul i64 %v2270, 48
  %v2280 = getelementptr inbounds float, ptr %v26, i64 %v2279
  %v2281 = mul i64 %v2270, 48
  %v2282 = getelementptr inbounds float, ptr %v64, i64 %v2281
  %v2283 = add i64 0, %v2262
  %v2284 = getelementptr inbounds float, ptr %v2274, i64 %v2283
  %v2285 = load <8 x float>, ptr %v2284, align 4
  %v2286 = add i64 0, %v2262
  %v2287 = getelementptr inbounds float, ptr %v16, i64 %v2286
  %v2288 = load <8 x float>, ptr %v2287, align 4
  %v2289 = add i64 0, %v2262
  %v2290 = getelementptr inbounds float, ptr %v2276, i64 %v2289
  %v2291 = load <8 x float>, ptr %v2290, align 4
  %v2292 = fmul <8 x float> %v2288, %v2291
  %v2293 = add i64 48, %v2262
  %v2294 = getelementptr inbounds float, ptr %v16, i64 %v2293
  %v2295 = load <8 x float>, ptr %v2294, align 4
  %v2296 = add i64 0, %v2262
  %v2297 = getelementptr inbounds float, ptr %v2278, i64 %v2296
  %v2298 = load <8 x float>, ptr %v2297, align 4
  %v2299 = fmul <8 x float> %v2295, %v2298
  %v2300 = fadd <8 x float> %v2292, %v2299
  %v2301 = add i64 96, %v2262
  %v2302 = getelementptr inbounds float, ptr %v16, i64 %v2301
  %v2303 = load <8 x float>, ptr %v2302, align 4
  %v2304 = add i64 0, %v2262
  %v2305 = getelementptr inbounds float, ptr %v2280, i64 %v2304
  %v2306 = load <8 x float>, ptr %v2305, align 4
  %v2307 = fmul <8 x float> %v2303, %v2306
  %v2308 = fadd <8 x float> %v2300, %v2307
  %v2309 = add i64 144, %v2262
  %v2310 = getelementptr inbounds float, ptr %v16, i64 %v2309
  %v2311 = load <8 x float>, ptr %v2310, align 4
  %v2312 = add i64 0, %v2262
  %v2313 = getelementptr inbounds float, ptr %v2282, i64 %v2312
  %v2314 = load <8 x float>, ptr %v2313, align 4
  %v2315 = fmul <8 x float> %v2311, %v2314
  %v2316 = fadd <8 x float> %v2308, %v2315
  %v2317 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2316)
  %v2318 = fneg <8 x float> %v2317
  %v2319 = fcmp olt <8 x float> %v2318, splat (float 0xC05A400000000000)
  %v2320 = select <8 x i1> %v2319, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2318
  %v2321 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2320, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2322 = fsub <8 x float> %v2321, splat (float 0x4168000000000000)
  %v2323 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2322, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2320)
  %v2324 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2322, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2323)
  %v2325 = bitcast <8 x float> %v2321 to <8 x i32>
  %v2326 = fmul <8 x float> %v2324, %v2324
  %v2327 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2324, <8 x float> splat (float 0x3F81227F40000000))
  %v2328 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2327, <8 x float> %v2324, <8 x float> splat (float 0x3FA5556740000000))
  %v2329 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2328, <8 x float> %v2324, <8 x float> splat (float 0x3FC5554B00000000))
  %v2330 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2329, <8 x float> %v2324, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2331 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2326, <8 x float> %v2330, <8 x float> %v2324)
  %v2332 = sub <8 x i32> %v2325, splat (i32 1262485250)
  %v2333 = lshr <8 x i32> %v2332, splat (i32 1)
  %v2334 = sub <8 x i32> %v2332, %v2333
  %v2335 = shl <8 x i32> %v2333, splat (i32 23)
  %v2336 = bitcast <8 x i32> %v2335 to <8 x float>
  %v2337 = shl <8 x i32> %v2334, splat (i32 23)
  %v2338 = bitcast <8 x i32> %v2337 to <8 x float>
  %v2339 = fadd <8 x float> %v2331, splat (float 0x3FF0000000000000)
  %v2340 = fmul <8 x float> %v2339, %v2336
  %v2341 = fmul <8 x float> %v2340, %v2338
  %v2342 = fcmp olt <8 x float> %v2316, splat (float 0x0000000000000000)
  %v2343 = select <8 x i1> %v2342, <8 x float> %v2341, <8 x float> splat (float 0x3FF0000000000000)
  %v2344 = fadd <8 x float> %v2341, splat (float 0x3FF0000000000000)
  %v2345 = fdiv <8 x float> %v2343, %v2344
  %v2346 = fmul <8 x float> %v2285, %v2345
  %v2347 = fmul <8 x float> %v2285, %v2316
  %v2348 = fmul <8 x float> %v2347, %v2345
  %v2349 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2350 = shufflevector <8 x float> %v2349, <8 x float> poison, <8 x i32> zeroinitializer
  %v2351 = fsub <8 x float> %v2350, %v2345
  %v2352 = fmul <8 x float> %v2348, %v2351
  %v2353 = fadd <8 x float> %v2346, %v2352
  %v2354 = fmul <8 x float> %v2353, %v2291
  %v2355 = fadd <8 x float> %v2271, %v2354
  %v2356 = add nsw i64 %v2270, 1
  br label %b308
b310:
  %v2357 = fadd <8 x float> %v2265, %v2271
  %v2358 = add nsw i64 %v2264, 128
  br label %b305
b307:
  %v2359 = add i64 0, %v2262
  %v2360 = getelementptr inbounds float, ptr %v126, i64 %v2359
  store <8 x float> %v2265, ptr %v2360, align 4
  %v2361 = add nsw i64 %v2262, 8
  br label %b302
b304:
  br label %b301
b301:
  %v2362 = icmp sgt i64 %v3, 1
  br i1 %v2362, label %b311, label %b312
b311:
  %v2363 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2364 = atomicrmw add ptr %v2363, i64 1 acq_rel
  %v2365 = load i64, ptr %v195, align 8
  %v2366 = add i64 %v2365, 1
  store i64 %v2366, ptr %v195, align 8
  %v2367 = mul i64 %v3, %v2366
  br label %b313
b313:
  %v2368 = load atomic i64, ptr %v2363 acquire, align 8
  %v2369 = icmp slt i64 %v2368, %v2367
  br i1 %v2369, label %b314, label %b315
b314:
  %v2370 = call i32 @sched_yield()
  br label %b313
b315:
  br label %b312
b312:
  %v2371 = icmp eq i64 %v2, 0
  br i1 %v2371, label %b316, label %b317
b316:
  br label %b318
b318:
  %v2372 = phi i64 [ 0, %b316 ], [ %v2471, %b323 ]
  %v2373 = icmp slt i64 %v2372, 48
  br i1 %v2373, label %b319, label %b320
b319:
  br label %b321
b321:
  %v2374 = phi i64 [ 0, %b319 ], [ %v2468, %b326 ]
  %v2375 = phi <8 x float> [ splat (float 0x0000000000000000), %b319 ], [ %v2467, %b326 ]
  %v2376 = icmp slt i64 %v2374, %v8
  br i1 %v2376, label %b322, label %b323
b322:
  %v2377 = add i64 %v2374, 128
  %v2378 = icmp slt i64 %v2377, %v8
  %v2379 = select i1 %v2378, i64 %v2377, i64 %v8
  br label %b324
b324:
  %v2380 = phi i64 [ %v2374, %b322 ], [ %v2466, %b325 ]
  %v2381 = phi <8 x float> [ splat (float 0x0000000000000000), %b322 ], [ %v2465, %b325 ]
  %v2382 = icmp slt i64 %v2380, %v2379
  br i1 %v2382, label %b325, label %b326
b325:
  %v2383 = mul i64 %v2380, 48
  %v2384 = getelementptr inbounds float, ptr %v56, i64 %v2383
  %v2385 = mul i64 %v2380, 48
  %v2386 = getelementptr inbounds float, ptr %v30, i64 %v2385
  %v2387 = mul i64 %v2380, 48
  %v2388 = getelementptr inbounds float, ptr %v28, i64 %v2387
  %v2389 = mul i64 %v2380, 48
  %v2390 = getelementptr inbounds float, ptr %v26, i64 %v2389
  %v2391 = mul i64 %v2380, 48
  %v2392 = getelementptr inbounds float, ptr %v64, i64 %v2391
  %v2393 = add i64 0, %v2372
  %v2394 = getelementptr inbounds float, ptr %v2384, i64 %v2393
  %v2395 = load <8 x float>, ptr %v2394, align 4
  %v2396 = add i64 0, %v2372
  %v2397 = getelementptr inbounds float, ptr %v16, i64 %v2396
  %v2398 = load <8 x float>, ptr %v2397, align 4
  %v2399 = add i64 0, %v2372
  %v2400 = getelementptr inbounds float, ptr %v2386, i64 %v2399
  %v2401 = load <8 x float>, ptr %v2400, align 4
  %v2402 = fmul <8 x float> %v2398, %v2401
  %v2403 = add i64 48, %v2372
  %v2404 = getelementptr inbounds float, ptr %v16, i64 %v2403
  %v2405 = load <8 x float>, ptr %v2404, align 4
  %v2406 = add i64 0, %v2372
  %v2407 = getelementptr inbounds float, ptr %v2388, i64 %v2406
  %v2408 = load <8 x float>, ptr %v2407, align 4
  %v2409 = fmul <8 x float> %v2405, %v2408
  %v2410 = fadd <8 x float> %v2402, %v2409
  %v2411 = add i64 96, %v2372
  %v2412 = getelementptr inbounds float, ptr %v16, i64 %v2411
  %v2413 = load <8 x float>, ptr %v2412, align 4
  %v2414 = add i64 0, %v2372
  %v2415 = getelementptr inbounds float, ptr %v2390, i64 %v2414
  %v2416 = load <8 x float>, ptr %v2415, align 4
  %v2417 = fmul <8 x float> %v2413, %v2416
  %v2418 = fadd <8 x float> %v2410, %v2417
  %v2419 = add i64 144, %v2372
  %v2420 = getelementptr inbounds float, ptr %v16, i64 %v2419
  %v2421 = load <8 x float>, ptr %v2420, align 4
  %v2422 = add i64 0, %v2372
  %v2423 = getelementptr inbounds float, ptr %v2392, i64 %v2422
  %v2424 = load <8 x float>, ptr %v2423, align 4
  %v2425 = fmul <8 x float> %v2421, %v2424
  %v2426 = fadd <8 x float> %v2418, %v2425
  %v2427 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2426)
  %v2428 = fneg <8 x float> %v2427
  %v2429 = fcmp olt <8 x float> %v2428, splat (float 0xC05A400000000000)
  %v2430 = select <8 x i1> %v2429, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2428
  %v2431 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2430, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2432 = fsub <8 x float> %v2431, splat (float 0x4168000000000000)
  %v2433 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2432, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2430)
  %v2434 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2432, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2433)
  %v2435 = bitcast <8 x float> %v2431 to <8 x i32>
  %v2436 = fmul <8 x float> %v2434, %v2434
  %v2437 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2434, <8 x float> splat (float 0x3F81227F40000000))
  %v2438 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2437, <8 x float> %v2434, <8 x float> splat (float 0x3FA5556740000000))
  %v2439 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2438, <8 x float> %v2434, <8 x float> splat (float 0x3FC5554B00000000))
  %v2440 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2439, <8 x float> %v2434, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2441 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2436, <8 x float> %v2440, <8 x float> %v2434)
  %v2442 = sub <8 x i32> %v2435, splat (i32 1262485250)
  %v2443 = lshr <8 x i32> %v2442, splat (i32 1)
  %v2444 = sub <8 x i32> %v2442, %v2443
  %v2445 = shl <8 x i32> %v2443, splat (i32 23)
  %v2446 = bitcast <8 x i32> %v2445 to <8 x float>
  %v2447 = shl <8 x i32> %v2444, splat (i32 23)
  %v2448 = bitcast <8 x i32> %v2447 to <8 x float>
  %v2449 = fadd <8 x float> %v2441, splat (float 0x3FF0000000000000)
  %v2450 = fmul <8 x float> %v2449, %v2446
  %v2451 = fmul <8 x float> %v2450, %v2448
  %v2452 = fcmp olt <8 x float> %v2426, splat (float 0x0000000000000000)
  %v2453 = select <8 x i1> %v2452, <8 x float> %v2451, <8 x float> splat (float 0x3FF0000000000000)
  %v2454 = fadd <8 x float> %v2451, splat (float 0x3FF0000000000000)
  %v2455 = fdiv <8 x float> %v2453, %v2454
  %v2456 = fmul <8 x float> %v2395, %v2455
  %v2457 = fmul <8 x float> %v2395, %v2426
  %v2458 = fmul <8 x float> %v2457, %v2455
  %v2459 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2460 = shufflevector <8 x float> %v2459, <8 x float> poison, <8 x i32> zeroinitializer
  %v2461 = fsub <8 x float> %v2460, %v2455
  %v2462 = fmul <8 x float> %v2458, %v2461
  %v2463 = fadd <8 x float> %v2456, %v2462
  %v2464 = fmul <8 x float> %v2463, %v2408
  %v2465 = fadd <8 x float> %v2381, %v2464
  %v2466 = add nsw i64 %v2380, 1
  br label %b324
b326:
  %v2467 = fadd <8 x float> %v2375, %v2381
  %v2468 = add nsw i64 %v2374, 128
  br label %b321
b323:
  %v2469 = add i64 0, %v2372
  %v2470 = getelementptr inbounds float, ptr %v128, i64 %v2469
  store <8 x float> %v2375, ptr %v2470, align 4
  %v2471 = add nsw i64 %v2372, 8
  br label %b318
b320:
  br label %b317
b317:
  %v2472 = icmp sgt i64 %v3, 1
  br i1 %v2472, label %b327, label %b328
b327:
  %v2473 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2474 = atomicrmw add ptr %v2473, i64 1 acq_rel
  %v2475 = load i64, ptr %v195, align 8
  %v2476 = add i64 %v2475, 1
  store i64 %v2476, ptr %v195, align 8
  %v2477 = mul i64 %v3, %v2476
  br label %b329
b329:
  %v2478 = load atomic i64, ptr %v2473 acquire, align 8
  %v2479 = icmp slt i64 %v2478, %v2477
  br i1 %v2479, label %b330, label %b331
b330:
  %v2480 = call i32 @sched_yield()
  br label %b329
b331:
  br label %b328
b328:
  %v2481 = icmp eq i64 %v2, 0
  br i1 %v2481, label %b332, label %b333
b332:
  br label %b334
b334:
  %v2482 = phi i64 [ 0, %b332 ], [ %v2581, %b339 ]
  %v2483 = icmp slt i64 %v2482, 48
  br i1 %v2483, label %b335, label %b336
b335:
  br label %b337
b337:
  %v2484 = phi i64 [ 0, %b335 ], [ %v2578, %b342 ]
  %v2485 = phi <8 x float> [ splat (float 0x0000000000000000), %b335 ], [ %v2577, %b342 ]
  %v2486 = icmp slt i64 %v2484, %v8
  br i1 %v2486, label %b338, label %b339
b338:
  %v2487 = add i64 %v2484, 128
  %v2488 = icmp slt i64 %v2487, %v8
  %v2489 = select i1 %v2488, i64 %v2487, i64 %v8
  br label %b340
b340:
  %v2490 = phi i64 [ %v2484, %b338 ], [ %v2576, %b341 ]
  %v2491 = phi <8 x float> [ splat (float 0x0000000000000000), %b338 ], [ %v2575, %b341 ]
  %v2492 = icmp slt i64 %v2490, %v2489
  br i1 %v2492, label %b341, label %b342
b341:
  %v2493 = mul i64 %v2490, 48
  %v2494 = getelementptr inbounds float, ptr %v56, i64 %v2493
  %v2495 = mul i64 %v2490, 48
  %v2496 = getelementptr inbounds float, ptr %v30, i64 %v2495
  %v2497 = mul i64 %v2490, 48
  %v2498 = getelementptr inbounds float, ptr %v28, i64 %v2497
  %v2499 = mul i64 %v2490, 48
  %v2500 = getelementptr inbounds float, ptr %v26, i64 %v2499
  %v2501 = mul i64 %v2490, 48
  %v2502 = getelementptr inbounds float, ptr %v64, i64 %v2501
  %v2503 = add i64 0, %v2482
  %v2504 = getelementptr inbounds float, ptr %v2494, i64 %v2503
  %v2505 = load <8 x float>, ptr %v2504, align 4
  %v2506 = add i64 0, %v2482
  %v2507 = getelementptr inbounds float, ptr %v16, i64 %v2506
  %v2508 = load <8 x float>, ptr %v2507, align 4
  %v2509 = add i64 0, %v2482
  %v2510 = getelementptr inbounds float, ptr %v2496, i64 %v2509
  %v2511 = load <8 x float>, ptr %v2510, align 4
  %v2512 = fmul <8 x float> %v2508, %v2511
  %v2513 = add i64 48, %v2482
  %v2514 = getelementptr inbounds float, ptr %v16, i64 %v2513
  %v2515 = load <8 x float>, ptr %v2514, align 4
  %v2516 = add i64 0, %v2482
  %v2517 = getelementptr inbounds float, ptr %v2498, i64 %v2516
  %v2518 = load <8 x float>, ptr %v2517, align 4
  %v2519 = fmul <8 x float> %v2515, %v2518
  %v2520 = fadd <8 x float> %v2512, %v2519
  %v2521 = add i64 96, %v2482
  %v2522 = getelementptr inbounds float, ptr %v16, i64 %v2521
  %v2523 = load <8 x float>, ptr %v2522, align 4
  %v2524 = add i64 0, %v2482
  %v2525 = getelementptr inbounds float, ptr %v2500, i64 %v2524
  %v2526 = load <8 x float>, ptr %v2525, align 4
  %v2527 = fmul <8 x float> %v2523, %v2526
  %v2528 = fadd <8 x float> %v2520, %v2527
  %v2529 = add i64 144, %v2482
  %v2530 = getelementptr inbounds float, ptr %v16, i64 %v2529
  %v2531 = load <8 x float>, ptr %v2530, align 4
  %v2532 = add i64 0, %v2482
  %v2533 = getelementptr inbounds float, ptr %v2502, i64 %v2532
  %v2534 = load <8 x float>, ptr %v2533, align 4
  %v2535 = fmul <8 x float> %v2531, %v2534
  %v2536 = fadd <8 x float> %v2528, %v2535
  %v2537 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2536)
  %v2538 = fneg <8 x float> %v2537
  %v2539 = fcmp olt <8 x float> %v2538, splat (float 0xC05A400000000000)
  %v2540 = select <8 x i1> %v2539, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2538
  %v2541 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2540, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2542 = fsub <8 x float> %v2541, splat (float 0x4168000000000000)
  %v2543 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2542, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2540)
  %v2544 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2542, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2543)
  %v2545 = bitcast <8 x float> %v2541 to <8 x i32>
  %v2546 = fmul <8 x float> %v2544, %v2544
  %v2547 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2544, <8 x float> splat (float 0x3F81227F40000000))
  %v2548 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2547, <8 x float> %v2544, <8 x float> splat (float 0x3FA5556740000000))
  %v2549 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2548, <8 x float> %v2544, <8 x float> splat (float 0x3FC5554B00000000))
  %v2550 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2549, <8 x float> %v2544, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2551 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2546, <8 x float> %v2550, <8 x float> %v2544)
  %v2552 = sub <8 x i32> %v2545, splat (i32 1262485250)
  %v2553 = lshr <8 x i32> %v2552, splat (i32 1)
  %v2554 = sub <8 x i32> %v2552, %v2553
  %v2555 = shl <8 x i32> %v2553, splat (i32 23)
  %v2556 = bitcast <8 x i32> %v2555 to <8 x float>
  %v2557 = shl <8 x i32> %v2554, splat (i32 23)
  %v2558 = bitcast <8 x i32> %v2557 to <8 x float>
  %v2559 = fadd <8 x float> %v2551, splat (float 0x3FF0000000000000)
  %v2560 = fmul <8 x float> %v2559, %v2556
  %v2561 = fmul <8 x float> %v2560, %v2558
  %v2562 = fcmp olt <8 x float> %v2536, splat (float 0x0000000000000000)
  %v2563 = select <8 x i1> %v2562, <8 x float> %v2561, <8 x float> splat (float 0x3FF0000000000000)
  %v2564 = fadd <8 x float> %v2561, splat (float 0x3FF0000000000000)
  %v2565 = fdiv <8 x float> %v2563, %v2564
  %v2566 = fmul <8 x float> %v2505, %v2565
  %v2567 = fmul <8 x float> %v2505, %v2536
  %v2568 = fmul <8 x float> %v2567, %v2565
  %v2569 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2570 = shufflevector <8 x float> %v2569, <8 x float> poison, <8 x i32> zeroinitializer
  %v2571 = fsub <8 x float> %v2570, %v2565
  %v2572 = fmul <8 x float> %v2568, %v2571
  %v2573 = fadd <8 x float> %v2566, %v2572
  %v2574 = fmul <8 x float> %v2573, %v2526
  %v2575 = fadd <8 x float> %v2491, %v2574
  %v2576 = add nsw i64 %v2490, 1
  br label %b340
b342:
  %v2577 = fadd <8 x float> %v2485, %v2491
  %v2578 = add nsw i64 %v2484, 128
  br label %b337
b339:
  %v2579 = add i64 0, %v2482
  %v2580 = getelementptr inbounds float, ptr %v130, i64 %v2579
  store <8 x float> %v2485, ptr %v2580, align 4
  %v2581 = add nsw i64 %v2482, 8
  br label %b334
b336:
  br label %b333
b333:
  %v2582 = icmp sgt i64 %v3, 1
  br i1 %v2582, label %b343, label %b344
b343:
  %v2583 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2584 = atomicrmw add ptr %v2583, i64 1 acq_rel
  %v2585 = load i64, ptr %v195, align 8
  %v2586 = add i64 %v2585, 1
  store i64 %v2586, ptr %v195, align 8
  %v2587 = mul i64 %v3, %v2586
  br label %b345
b345:
  %v2588 = load atomic i64, ptr %v2583 acquire, align 8
  %v2589 = icmp slt i64 %v2588, %v2587
  br i1 %v2589, label %b346, label %b347
b346:
  %v2590 = call i32 @sched_yield()
  br label %b345
b347:
  br label %b344
b344:
  %v2591 = icmp eq i64 %v2, 0
  br i1 %v2591, label %b348, label %b349
b348:
  br label %b350
b350:
  %v2592 = phi i64 [ 0, %b348 ], [ %v2691, %b355 ]
  %v2593 = icmp slt i64 %v2592, 48
  br i1 %v2593, label %b351, label %b352
b351:
  br label %b353
b353:
  %v2594 = phi i64 [ 0, %b351 ], [ %v2688, %b358 ]
  %v2595 = phi <8 x float> [ splat (float 0x0000000000000000), %b351 ], [ %v2687, %b358 ]
  %v2596 = icmp slt i64 %v2594, %v8
  br i1 %v2596, label %b354, label %b355
b354:
  %v2597 = add i64 %v2594, 128
  %v2598 = icmp slt i64 %v2597, %v8
  %v2599 = select i1 %v2598, i64 %v2597, i64 %v8
  br label %b356
b356:
  %v2600 = phi i64 [ %v2594, %b354 ], [ %v2686, %b357 ]
  %v2601 = phi <8 x float> [ splat (float 0x0000000000000000), %b354 ], [ %v2685, %b357 ]
  %v2602 = icmp slt i64 %v2600, %v2599
  br i1 %v2602, label %b357, label %b358
b357:
  %v2603 = mul i64 %v2600, 48
  %v2604 = getelementptr inbounds float, ptr %v56, i64 %v2603
  %v2605 = mul i64 %v2600, 48
  %v2606 = getelementptr inbounds float, ptr %v30, i64 %v2605
  %v2607 = mul i64 %v2600, 48
  %v2608 = getelementptr inbounds float, ptr %v28, i64 %v2607
  %v2609 = mul i64 %v2600, 48
  %v2610 = getelementptr inbounds float, ptr %v26, i64 %v2609
  %v2611 = mul i64 %v2600, 48
  %v2612 = getelementptr inbounds float, ptr %v64, i64 %v2611
  %v2613 = add i64 0, %v2592
  %v2614 = getelementptr inbounds float, ptr %v2604, i64 %v2613
  %v2615 = load <8 x float>, ptr %v2614, align 4
  %v2616 = add i64 0, %v2592
  %v2617 = getelementptr inbounds float, ptr %v16, i64 %v2616
  %v2618 = load <8 x float>, ptr %v2617, align 4
  %v2619 = add i64 0, %v2592
  %v2620 = getelementptr inbounds float, ptr %v2606, i64 %v2619
  %v2621 = load <8 x float>, ptr %v2620, align 4
  %v2622 = fmul <8 x float> %v2618, %v2621
  %v2623 = add i64 48, %v2592
  %v2624 = getelementptr inbounds float, ptr %v16, i64 %v2623
  %v2625 = load <8 x float>, ptr %v2624, align 4
  %v2626 = add i64 0, %v2592
  %v2627 = getelementptr inbounds float, ptr %v2608, i64 %v2626
  %v2628 = load <8 x float>, ptr %v2627, align 4
  %v2629 = fmul <8 x float> %v2625, %v2628
  %v2630 = fadd <8 x float> %v2622, %v2629
  %v2631 = add i64 96, %v2592
  %v2632 = getelementptr inbounds float, ptr %v16, i64 %v2631
  %v2633 = load <8 x float>, ptr %v2632, align 4
  %v2634 = add i64 0, %v2592
  %v2635 = getelementptr inbounds float, ptr %v2610, i64 %v2634
  %v2636 = load <8 x float>, ptr %v2635, align 4
  %v2637 = fmul <8 x float> %v2633, %v2636
  %v2638 = fadd <8 x float> %v2630, %v2637
  %v2639 = add i64 144, %v2592
  %v2640 = getelementptr inbounds float, ptr %v16, i64 %v2639
  %v2641 = load <8 x float>, ptr %v2640, align 4
  %v2642 = add i64 0, %v2592
  %v2643 = getelementptr inbounds float, ptr %v2612, i64 %v2642
  %v2644 = load <8 x float>, ptr %v2643, align 4
  %v2645 = fmul <8 x float> %v2641, %v2644
  %v2646 = fadd <8 x float> %v2638, %v2645
  %v2647 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2646)
  %v2648 = fneg <8 x float> %v2647
  %v2649 = fcmp olt <8 x float> %v2648, splat (float 0xC05A400000000000)
  %v2650 = select <8 x i1> %v2649, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2648
  %v2651 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2650, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2652 = fsub <8 x float> %v2651, splat (float 0x4168000000000000)
  %v2653 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2652, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2650)
  %v2654 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2652, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2653)
  %v2655 = bitcast <8 x float> %v2651 to <8 x i32>
  %v2656 = fmul <8 x float> %v2654, %v2654
  %v2657 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2654, <8 x float> splat (float 0x3F81227F40000000))
  %v2658 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2657, <8 x float> %v2654, <8 x float> splat (float 0x3FA5556740000000))
  %v2659 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2658, <8 x float> %v2654, <8 x float> splat (float 0x3FC5554B00000000))
  %v2660 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2659, <8 x float> %v2654, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2661 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2656, <8 x float> %v2660, <8 x float> %v2654)
  %v2662 = sub <8 x i32> %v2655, splat (i32 1262485250)
  %v2663 = lshr <8 x i32> %v2662, splat (i32 1)
  %v2664 = sub <8 x i32> %v2662, %v2663
  %v2665 = shl <8 x i32> %v2663, splat (i32 23)
  %v2666 = bitcast <8 x i32> %v2665 to <8 x float>
  %v2667 = shl <8 x i32> %v2664, splat (i32 23)
  %v2668 = bitcast <8 x i32> %v2667 to <8 x float>
  %v2669 = fadd <8 x float> %v2661, splat (float 0x3FF0000000000000)
  %v2670 = fmul <8 x float> %v2669, %v2666
  %v2671 = fmul <8 x float> %v2670, %v2668
  %v2672 = fcmp olt <8 x float> %v2646, splat (float 0x0000000000000000)
  %v2673 = select <8 x i1> %v2672, <8 x float> %v2671, <8 x float> splat (float 0x3FF0000000000000)
  %v2674 = fadd <8 x float> %v2671, splat (float 0x3FF0000000000000)
  %v2675 = fdiv <8 x float> %v2673, %v2674
  %v2676 = fmul <8 x float> %v2615, %v2675
  %v2677 = fmul <8 x float> %v2615, %v2646
  %v2678 = fmul <8 x float> %v2677, %v2675
  %v2679 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2680 = shufflevector <8 x float> %v2679, <8 x float> poison, <8 x i32> zeroinitializer
  %v2681 = fsub <8 x float> %v2680, %v2675
  %v2682 = fmul <8 x float> %v2678, %v2681
  %v2683 = fadd <8 x float> %v2676, %v2682
  %v2684 = fmul <8 x float> %v2683, %v2644
  %v2685 = fadd <8 x float> %v2601, %v2684
  %v2686 = add nsw i64 %v2600, 1
  br label %b356
b358:
  %v2687 = fadd <8 x float> %v2595, %v2601
  %v2688 = add nsw i64 %v2594, 128
  br label %b353
b355:
  %v2689 = add i64 0, %v2592
  %v2690 = getelementptr inbounds float, ptr %v132, i64 %v2689
  store <8 x float> %v2595, ptr %v2690, align 4
  %v2691 = add nsw i64 %v2592, 8
  br label %b350
b352:
  br label %b349
b349:
  %v2692 = icmp sgt i64 %v3, 1
  br i1 %v2692, label %b359, label %b360
b359:
  %v2693 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2694 = atomicrmw add ptr %v2693, i64 1 acq_rel
  %v2695 = load i64, ptr %v195, align 8
  %v2696 = add i64 %v2695, 1
  store i64 %v2696, ptr %v195, align 8
  %v2697 = mul i64 %v3, %v2696
  br label %b361
b361:
  %v2698 = load atomic i64, ptr %v2693 acquire, align 8
  %v2699 = icmp slt i64 %v2698, %v2697
  br i1 %v2699, label %b362, label %b363
b362:
  %v2700 = call i32 @sched_yield()
  br label %b361
b363:
  br label %b360
b360:
  %v2701 = icmp eq i64 %v2, 0
  br i1 %v2701, label %b364, label %b365
b364:
  br label %b366
b366:
  %v2702 = phi i64 [ 0, %b364 ], [ %v2741, %b371 ]
  %v2703 = phi <8 x float> [ splat (float 0x0000000000000000), %b364 ], [ %v2740, %b371 ]
  %v2704 = icmp slt i64 %v2702, %v8
  br i1 %v2704, label %b367, label %b368
b367:
  %v2705 = add i64 %v2702, 128
  %v2706 = icmp slt i64 %v2705, %v8
  %v2707 = select i1 %v2706, i64 %v2705, i64 %v8
  br label %b369
b369:
  %v2708 = phi i64 [ %v2702, %b367 ], [ %v2739, %b374 ]
  %v2709 = phi <8 x float> [ splat (float 0x0000000000000000), %b367 ], [ %v2712, %b374 ]
  %v2710 = icmp slt i64 %v2708, %v2707
  br i1 %v2710, label %b370, label %b371
b370:
  br label %b372
b372:
  %v2711 = phi i64 [ 0, %b370 ], [ %v2738, %b373 ]
  %v2712 = phi <8 x float> [ %v2709, %b370 ], [ %v2737, %b373 ]
  %v2713 = icmp slt i64 %v2711, 2
  br i1 %v2713, label %b373, label %b374
b373:
  %v2714 = mul i64 %v2708, 16
  %v2715 = getelementptr inbounds float, ptr %v100, i64 %v2714
  %v2716 = mul i64 %v2708, 16
  %v2717 = getelementptr inbounds float, ptr %v94, i64 %v2716
  %v2718 = mul i64 %v2708, 2
  %v2719 = getelementptr inbounds float, ptr %v98, i64 %v2718
  %v2720 = add i64 0, %v2711
  %v2721 = getelementptr inbounds float, ptr %v2719, i64 %v2720
  %v2722 = load float, ptr %v2721, align 4
  %v2723 = add i64 0, 0
  %v2724 = mul i64 %v2711, 8
  %v2725 = add i64 %v2723, %v2724
  %v2726 = getelementptr inbounds float, ptr %v2715, i64 %v2725
  %v2727 = load <8 x float>, ptr %v2726, align 4
  %v2728 = add i64 0, 0
  %v2729 = mul i64 %v2711, 8
  %v2730 = add i64 %v2728, %v2729
  %v2731 = getelementptr inbounds float, ptr %v2717, i64 %v2730
  %v2732 = load <8 x float>, ptr %v2731, align 4
  %v2733 = insertelement <8 x float> poison, float %v2722, i64 0
  %v2734 = shufflevector <8 x float> %v2733, <8 x float> poison, <8 x i32> zeroinitializer
  %v2735 = fmul <8 x float> %v2732, %v2734
  %v2736 = fmul <8 x float> %v2727, %v2735
  %v2737 = fadd <8 x float> %v2712, %v2736
  %v2738 = add nsw i64 %v2711, 1
  br label %b372
b374:
  %v2739 = add nsw i64 %v2708, 1
  br label %b369
b371:
  %v2740 = fadd <8 x float> %v2703, %v2709
  %v2741 = add nsw i64 %v2702, 128
  br label %b366
b368:
  %v2742 = add i64 0, 0
  %v2743 = getelementptr inbounds float, ptr %v50, i64 %v2742
  store <8 x float> %v2703, ptr %v2743, align 4
  br label %b365
b365:
  %v2744 = icmp sgt i64 %v3, 1
  br i1 %v2744, label %b375, label %b376
b375:
  %v2745 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2746 = atomicrmw add ptr %v2745, i64 1 acq_rel
  %v2747 = load i64, ptr %v195, align 8
  %v2748 = add i64 %v2747, 1
  store i64 %v2748, ptr %v195, align 8
  %v2749 = mul i64 %v3, %v2748
  br label %b377
b377:
  %v2750 = load atomic i64, ptr %v2745 acquire, align 8
  %v2751 = icmp slt i64 %v2750, %v2749
  br i1 %v2751, label %b378, label %b379
b378:
  %v2752 = call i32 @sched_yield()
  br label %b377
b379:
  br label %b376
b376:
  %v2753 = mul i64 0, 8
  %v2754 = getelementptr inbounds float, ptr %v22, i64 %v2753
  %v2755 = getelementptr inbounds float, ptr %v2754, i64 0
  %v2756 = mul i64 0, 16
  %v2757 = getelementptr inbounds float, ptr %v92, i64 %v2756
  %v2758 = getelementptr inbounds float, ptr %v2757, i64 0
  %v2759 = getelementptr inbounds float, ptr %v200, i64 12288
  %v2760 = add i64 8, 1
  %v2761 = sdiv i64 %v2760, 2
  %v2762 = add i64 %v2, 1
  %v2763 = mul i64 %v2761, %v2
  %v2764 = sdiv i64 %v2763, %v3
  %v2765 = mul i64 %v2764, 2
  %v2766 = icmp slt i64 %v2765, 8
  %v2767 = select i1 %v2766, i64 %v2765, i64 8
  %v2768 = mul i64 %v2761, %v2762
  %v2769 = sdiv i64 %v2768, %v3
  %v2770 = mul i64 %v2769, 2
  %v2771 = icmp slt i64 %v2770, 8
  %v2772 = select i1 %v2771, i64 %v2770, i64 8
  %v2773 = getelementptr inbounds float, ptr %v52, i64 0
  br label %b380
b380:
  %v2774 = phi i64 [ %v2767, %b376 ], [ %v2782, %b385 ]
  %v2775 = icmp slt i64 %v2774, %v2772
  br i1 %v2775, label %b381, label %b382
b381:
  %v2776 = mul i64 %v2774, 16
  %v2777 = getelementptr inbounds float, ptr %v2773, i64 %v2776
  br label %b383
b383:
  %v2778 = phi i64 [ 0, %b381 ], [ %v2781, %b384 ]
  %v2779 = icmp slt i64 %v2778, 16
  br i1 %v2779, label %b384, label %b385
b384:
  %v2780 = getelementptr inbounds float, ptr %v2777, i64 %v2778
  store float 0x0000000000000000, ptr %v2780, align 4
  %v2781 = add nsw i64 %v2778, 1
  br label %b383
b385:
  %v2782 = add nsw i64 %v2774, 1
  br label %b380
b382:
  %v2783 = mul i64 %v8, 1
  br label %b386
b386:
  %v2784 = phi i64 [ 0, %b382 ], [ %v2891, %b391 ]
  %v2785 = icmp slt i64 %v2784, %v2783
  br i1 %v2785, label %b387, label %b388
b387:
  %v2786 = sub i64 %v2783, %v2784
  %v2787 = icmp slt i64 %v2786, 384
  %v2788 = select i1 %v2787, i64 %v2786, i64 384
  br label %b389
b389:
  %v2789 = phi i64 [ %v2767, %b387 ], [ %v2890, %b415 ]
  %v2790 = icmp slt i64 %v2789, %v2772
  br i1 %v2790, label %b390, label %b391
b390:
  %v2791 = sub i64 %v2772, %v2789
  %v2792 = icmp slt i64 %v2791, 64
  %v2793 = select i1 %v2792, i64 %v2791, i64 64
  %v2794 = sdiv i64 %v2793, 2
  %v2795 = mul i64 %v2794, 2
  %v2796 = sub i64 %v2793, %v2795
  %v2797 = mul i64 %v2784, 8
  %v2798 = add i64 %v2797, %v2789
  %v2799 = getelementptr inbounds float, ptr %v2755, i64 %v2798
  br label %b392
b392:
  %v2800 = phi i64 [ 0, %b390 ], [ %v2826, %b400 ]
  %v2801 = icmp slt i64 %v2800, %v2788
  br i1 %v2801, label %b393, label %b394
b393:
  %v2802 = mul i64 %v2800, 8
  %v2803 = getelementptr inbounds float, ptr %v2799, i64 %v2802
  %v2804 = mul i64 %v2800, 2
  %v2805 = getelementptr inbounds float, ptr %v2759, i64 %v2804
  br label %b395
b395:
  %v2806 = phi i64 [ 0, %b393 ], [ %v2815, %b396 ]
  %v2807 = icmp slt i64 %v2806, %v2794
  br i1 %v2807, label %b396, label %b397
b396:
  %v2808 = mul i64 %v2806, 2
  %v2809 = getelementptr inbounds float, ptr %v2803, i64 %v2808
  %v2810 = mul i64 %v2806, 768
  %v2811 = getelementptr inbounds float, ptr %v2805, i64 %v2810
  %v2812 = getelementptr inbounds float, ptr %v2809, i64 0
  %v2813 = load <2 x float>, ptr %v2812, align 4
  %v2814 = getelementptr inbounds float, ptr %v2811, i64 0
  store <2 x float> %v2813, ptr %v2814, align 4
  %v2815 = add nsw i64 %v2806, 1
  br label %b395
b397:
  %v2816 = mul i64 %v2794, 2
  %v2817 = getelementptr inbounds float, ptr %v2803, i64 %v2816
  %v2818 = mul i64 %v2794, 768
  %v2819 = getelementptr inbounds float, ptr %v2805, i64 %v2818
  br label %b398
b398:
  %v2820 = phi i64 [ 0, %b397 ], [ %v2825, %b399 ]
  %v2821 = icmp slt i64 %v2820, %v2796
  br i1 %v2821, label %b399, label %b400
b399:
  %v2822 = getelementptr inbounds float, ptr %v2817, i64 %v2820
  %v2823 = load float, ptr %v2822, align 4
  %v2824 = getelementptr inbounds float, ptr %v2819, i64 %v2820
  store float %v2823, ptr %v2824, align 4
  %v2825 = add nsw i64 %v2820, 1
  br label %b398, !llvm.loop !6
b400:
  %v2826 = add nsw i64 %v2800, 1
  br label %b392
b394:
  br label %b401
b401:
  %v2827 = phi i64 [ 0, %b394 ], [ %v2862, %b409 ]
  %v2828 = icmp slt i64 %v2827, 0
  br i1 %v2828, label %b402, label %b403
b402:
  %v2829 = mul i64 %v2784, 16
  %v2830 = add i64 %v2829, %v2827
  %v2831 = getelementptr inbounds float, ptr %v2758, i64 %v2830
  br label %b404
b404:
  %v2832 = phi i64 [ 0, %b402 ], [ %v2850, %b405 ]
  %v2833 = icmp slt i64 %v2832, %v2788
  br i1 %v2833, label %b405, label %b406
b405:
  %v2834 = mul i64 %v2832, 16
  %v2835 = getelementptr inbounds float, ptr %v2831, i64 %v2834
  %v2836 = mul i64 %v2832, 32
  %v2837 = getelementptr inbounds float, ptr %v200, i64 %v2836
  %v2838 = getelementptr inbounds float, ptr %v2835, i64 0
  %v2839 = load <8 x float>, ptr %v2838, align 4
  %v2840 = getelementptr inbounds float, ptr %v2837, i64 0
  store <8 x float> %v2839, ptr %v2840, align 4
  %v2841 = getelementptr inbounds float, ptr %v2835, i64 8
  %v2842 = load <8 x float>, ptr %v2841, align 4
  %v2843 = getelementptr inbounds float, ptr %v2837, i64 8
  store <8 x float> %v2842, ptr %v2843, align 4
  %v2844 = getelementptr inbounds float, ptr %v2835, i64 16
  %v2845 = load <8 x float>, ptr %v2844, align 4
  %v2846 = getelementptr inbounds float, ptr %v2837, i64 16
  store <8 x float> %v2845, ptr %v2846, align 4
  %v2847 = getelementptr inbounds float, ptr %v2835, i64 24
  %v2848 = load <8 x float>, ptr %v2847, align 4
  %v2849 = getelementptr inbounds float, ptr %v2837, i64 24
  store <8 x float> %v2848, ptr %v2849, align 4
  %v2850 = add nsw i64 %v2832, 1
  br label %b404
b406:
  %v2851 = sdiv i64 %v2793, 2
  br label %b407
b407:
  %v2852 = phi i64 [ 0, %b406 ], [ %v2861, %b408 ]
  %v2853 = icmp slt i64 %v2852, %v2851
  br i1 %v2853, label %b408, label %b409
b408:
  %v2854 = mul i64 %v2852, 2
  %v2855 = add i64 %v2789, %v2854
  %v2856 = mul i64 %v2852, 768
  %v2857 = getelementptr inbounds float, ptr %v2759, i64 %v2856
  %v2858 = mul i64 %v2855, 16
  %v2859 = add i64 %v2858, %v2827
  %v2860 = getelementptr inbounds float, ptr %v2773, i64 %v2859
  call void @outer_2x32(ptr %v2857, ptr %v200, i64 %v2788, ptr %v2860, i64 16)
  %v2861 = add nsw i64 %v2852, 1
  br label %b407
b409:
  %v2862 = add nsw i64 %v2827, 32
  br label %b401
b403:
  %v2863 = mul i64 %v2784, 16
  %v2864 = add i64 %v2863, 0
  %v2865 = getelementptr inbounds float, ptr %v2758, i64 %v2864
  br label %b410
b410:
  %v2866 = phi i64 [ 0, %b403 ], [ %v2878, %b411 ]
  %v2867 = icmp slt i64 %v2866, %v2788
  br i1 %v2867, label %b411, label %b412
b411:
  %v2868 = mul i64 %v2866, 16
  %v2869 = getelementptr inbounds float, ptr %v2865, i64 %v2868
  %v2870 = mul i64 %v2866, 16
  %v2871 = getelementptr inbounds float, ptr %v200, i64 %v2870
  %v2872 = getelementptr inbounds float, ptr %v2869, i64 0
  %v2873 = load <8 x float>, ptr %v2872, align 4
  %v2874 = getelementptr inbounds float, ptr %v2871, i64 0
  store <8 x float> %v2873, ptr %v2874, align 4
  %v2875 = getelementptr inbounds float, ptr %v2869, i64 8
  %v2876 = load <8 x float>, ptr %v2875, align 4
  %v2877 = getelementptr inbounds float, ptr %v2871, i64 8
  store <8 x float> %v2876, ptr %v2877, align 4
  %v2878 = add nsw i64 %v2866, 1
  br label %b410
b412:
  %v2879 = sdiv i64 %v2793, 2
  br label %b413
b413:
  %v2880 = phi i64 [ 0, %b412 ], [ %v2889, %b414 ]
  %v2881 = icmp slt i64 %v2880, %v2879
  br i1 %v2881, label %b414, label %b415
b414:
  %v2882 = mul i64 %v2880, 2
  %v2883 = add i64 %v2789, %v2882
  %v2884 = mul i64 %v2880, 768
  %v2885 = getelementptr inbounds float, ptr %v2759, i64 %v2884
  %v2886 = mul i64 %v2883, 16
  %v2887 = add i64 %v2886, 0
  %v2888 = getelementptr inbounds float, ptr %v2773, i64 %v2887
  call void @outer_2x16(ptr %v2885, ptr %v200, i64 %v2788, ptr %v2888, i64 16)
  %v2889 = add nsw i64 %v2880, 1
  br label %b413
b415:
  %v2890 = add nsw i64 %v2789, 64
  br label %b389
b391:
  %v2891 = add nsw i64 %v2784, 384
  br label %b386
b388:
  %v2892 = icmp sgt i64 %v3, 1
  br i1 %v2892, label %b416, label %b417
b416:
  %v2893 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2894 = atomicrmw add ptr %v2893, i64 1 acq_rel
  %v2895 = load i64, ptr %v195, align 8
  %v2896 = add i64 %v2895, 1
  store i64 %v2896, ptr %v195, align 8
  %v2897 = mul i64 %v3, %v2896
  br label %b418
b418:
  %v2898 = load atomic i64, ptr %v2893 acquire, align 8
  %v2899 = icmp slt i64 %v2898, %v2897
  br i1 %v2899, label %b419, label %b420
b419:
  %v2900 = call i32 @sched_yield()
  br label %b418
b420:
  br label %b417
b417:
  %v2901 = icmp eq i64 %v2, 0
  br i1 %v2901, label %b421, label %b422
b421:
  br label %b423
b423:
  %v2902 = phi i64 [ 0, %b421 ], [ %v2909, %b424 ]
  %v2903 = icmp slt i64 %v2902, 48
  br i1 %v2903, label %b424, label %b425
b424:
  %v2904 = add i64 0, %v2902
  %v2905 = getelementptr inbounds float, ptr %v126, i64 %v2904
  %v2906 = load <8 x float>, ptr %v2905, align 4
  %v2907 = add i64 0, %v2902
  %v2908 = getelementptr inbounds float, ptr %v48, i64 %v2907
  store <8 x float> %v2906, ptr %v2908, align 4
  %v2909 = add nsw i64 %v2902, 8
  br label %b423
b425:
  br label %b422
b422:
  %v2910 = icmp sgt i64 %v3, 1
  br i1 %v2910, label %b426, label %b427
b426:
  %v2911 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2912 = atomicrmw add ptr %v2911, i64 1 acq_rel
  %v2913 = load i64, ptr %v195, align 8
  %v2914 = add i64 %v2913, 1
  store i64 %v2914, ptr %v195, align 8
  %v2915 = mul i64 %v3, %v2914
  br label %b428
b428:
  %v2916 = load atomic i64, ptr %v2911 acquire, align 8
  %v2917 = icmp slt i64 %v2916, %v2915
  br i1 %v2917, label %b429, label %b430
b429:
  %v2918 = call i32 @sched_yield()
  br label %b428
b430:
  br label %b427
b427:
  %v2919 = icmp eq i64 %v2, 0
  br i1 %v2919, label %b431, label %b432
b431:
  br label %b433
b433:
  %v2920 = phi i64 [ 0, %b431 ], [ %v2927, %b434 ]
  %v2921 = icmp slt i64 %v2920, 48
  br i1 %v2921, label %b434, label %b435
b434:
  %v2922 = add i64 0, %v2920
  %v2923 = getelementptr inbounds float, ptr %v128, i64 %v2922
  %v2924 = load <8 x float>, ptr %v2923, align 4
  %v2925 = add i64 48, %v2920
  %v2926 = getelementptr inbounds float, ptr %v48, i64 %v2925
  store <8 x float> %v2924, ptr %v2926, align 4
  %v2927 = add nsw i64 %v2920, 8
  br label %b433
b435:
  br label %b432
b432:
  %v2928 = icmp sgt i64 %v3, 1
  br i1 %v2928, label %b436, label %b437
b436:
  %v2929 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2930 = atomicrmw add ptr %v2929, i64 1 acq_rel
  %v2931 = load i64, ptr %v195, align 8
  %v2932 = add i64 %v2931, 1
  store i64 %v2932, ptr %v195, align 8
  %v2933 = mul i64 %v3, %v2932
  br label %b438
b438:
  %v2934 = load atomic i64, ptr %v2929 acquire, align 8
  %v2935 = icmp slt i64 %v2934, %v2933
  br i1 %v2935, label %b439, label %b440
b439:
  %v2936 = call i32 @sched_yield()
  br label %b438
b440:
  br label %b437
b437:
  %v2937 = icmp eq i64 %v2, 0
  br i1 %v2937, label %b441, label %b442
b441:
  br label %b443
b443:
  %v2938 = phi i64 [ 0, %b441 ], [ %v2945, %b444 ]
  %v2939 = icmp slt i64 %v2938, 48
  br i1 %v2939, label %b444, label %b445
b444:
  %v2940 = add i64 0, %v2938
  %v2941 = getelementptr inbounds float, ptr %v130, i64 %v2940
  %v2942 = load <8 x float>, ptr %v2941, align 4
  %v2943 = add i64 96, %v2938
  %v2944 = getelementptr inbounds float, ptr %v48, i64 %v2943
  store <8 x float> %v2942, ptr %v2944, align 4
  %v2945 = add nsw i64 %v2938, 8
  br label %b443
b445:
  br label %b442
b442:
  %v2946 = icmp sgt i64 %v3, 1
  br i1 %v2946, label %b446, label %b447
b446:
  %v2947 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2948 = atomicrmw add ptr %v2947, i64 1 acq_rel
  %v2949 = load i64, ptr %v195, align 8
  %v2950 = add i64 %v2949, 1
  store i64 %v2950, ptr %v195, align 8
  %v2951 = mul i64 %v3, %v2950
  br label %b448
b448:
  %v2952 = load atomic i64, ptr %v2947 acquire, align 8
  %v2953 = icmp slt i64 %v2952, %v2951
  br i1 %v2953, label %b449, label %b450
b449:
  %v2954 = call i32 @sched_yield()
  br label %b448
b450:
  br label %b447
b447:
  %v2955 = icmp eq i64 %v2, 0
  br i1 %v2955, label %b451, label %b452
b451:
  br label %b453
b453:
  %v2956 = phi i64 [ 0, %b451 ], [ %v2963, %b454 ]
  %v2957 = icmp slt i64 %v2956, 48
  br i1 %v2957, label %b454, label %b455
b454:
  %v2958 = add i64 0, %v2956
  %v2959 = getelementptr inbounds float, ptr %v132, i64 %v2958
  %v2960 = load <8 x float>, ptr %v2959, align 4
  %v2961 = add i64 144, %v2956
  %v2962 = getelementptr inbounds float, ptr %v48, i64 %v2961
  store <8 x float> %v2960, ptr %v2962, align 4
  %v2963 = add nsw i64 %v2956, 8
  br label %b453
b455:
  br label %b452
b452:
  %v2964 = icmp sgt i64 %v3, 1
  br i1 %v2964, label %b456, label %b457
b456:
  %v2965 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2966 = atomicrmw add ptr %v2965, i64 1 acq_rel
  %v2967 = load i64, ptr %v195, align 8
  %v2968 = add i64 %v2967, 1
  store i64 %v2968, ptr %v195, align 8
  %v2969 = mul i64 %v3, %v2968
  br label %b458
b458:
  %v2970 = load atomic i64, ptr %v2965 acquire, align 8
  %v2971 = icmp slt i64 %v2970, %v2969
  br i1 %v2971, label %b459, label %b460
b459:
  %v2972 = call i32 @sched_yield()
  br label %b458
b460:
  br label %b457
b457:
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
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)
declare float @llvm.sqrt.f32(float)

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
