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
  %v177 = alloca i64, i64 1, align 8
  %v559 = alloca float, i64 64, align 4
  %v1727 = alloca float, i64 64, align 4
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
  %v123 = getelementptr inbounds i64, ptr %v1, i64 6
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 12
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 13
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 14
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 15
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 16
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 21
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 22
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 29
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 32
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 33
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 34
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 35
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 38
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 40
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 41
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 42
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 43
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 44
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 45
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 46
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 47
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 48
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 49
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 50
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 57
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 58
  %v176 = load i64, ptr %v175, align 8
  store i64 0, ptr %v177, align 8
  %v178 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v179 = load ptr, ptr %v178, align 4
  %v180 = mul i64 %v2, 0
  %v181 = add i64 %v180, 576
  %v182 = getelementptr inbounds float, ptr %v179, i64 %v181
  %v183 = getelementptr inbounds i64, ptr %v1, i64 4
  %v184 = load i64, ptr %v183, align 8
  %v185 = icmp eq i64 %v184, 0
  br i1 %v185, label %b0, label %b1
b0:
  %v186 = icmp eq i64 %v2, 0
  br i1 %v186, label %b2, label %b3
b2:
  br label %b4
b4:
  %v187 = phi i64 [ 0, %b2 ], [ %v193, %b5 ]
  %v188 = icmp slt i64 %v187, 128
  br i1 %v188, label %b5, label %b6
b5:
  %v189 = add i64 0, %v187
  %v190 = getelementptr inbounds float, ptr %v58, i64 %v189
  %v191 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v192 = shufflevector <8 x float> %v191, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v192, ptr %v190, align 4
  %v193 = add nsw i64 %v187, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v194 = icmp sgt i64 %v3, 1
  br i1 %v194, label %b7, label %b8
b7:
  %v195 = getelementptr inbounds i64, ptr %v1, i64 3
  %v196 = atomicrmw add ptr %v195, i64 1 acq_rel
  %v197 = load i64, ptr %v177, align 8
  %v198 = add i64 %v197, 1
  store i64 %v198, ptr %v177, align 8
  %v199 = mul i64 %v3, %v198
  br label %b9
b9:
  %v200 = load atomic i64, ptr %v195 acquire, align 8
  %v201 = icmp slt i64 %v200, %v199
  br i1 %v201, label %b10, label %b11
b10:
  %v202 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v203 = getelementptr inbounds i64, ptr %v1, i64 4
  %v204 = load i64, ptr %v203, align 8
  %v205 = icmp eq i64 %v204, 0
  br i1 %v205, label %b12, label %b13
b12:
  %v206 = icmp eq i64 %v2, 0
  br i1 %v206, label %b14, label %b15
b14:
  br label %b16
b16:
  %v207 = phi i64 [ 0, %b14 ], [ %v213, %b17 ]
  %v208 = icmp slt i64 %v207, 48
  br i1 %v208, label %b17, label %b18
b17:
  %v209 = add i64 0, %v207
  %v210 = getelementptr inbounds float, ptr %v60, i64 %v209
  %v211 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v212 = shufflevector <8 x float> %v211, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v212, ptr %v210, align 4
  %v213 = add nsw i64 %v207, 8
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v214 = icmp sgt i64 %v3, 1
  br i1 %v214, label %b19, label %b20
b19:
  %v215 = getelementptr inbounds i64, ptr %v1, i64 3
  %v216 = atomicrmw add ptr %v215, i64 1 acq_rel
  %v217 = load i64, ptr %v177, align 8
  %v218 = add i64 %v217, 1
  store i64 %v218, ptr %v177, align 8
  %v219 = mul i64 %v3, %v218
  br label %b21
b21:
  %v220 = load atomic i64, ptr %v215 acquire, align 8
  %v221 = icmp slt i64 %v220, %v219
  br i1 %v221, label %b22, label %b23
b22:
  %v222 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v223 = getelementptr inbounds i64, ptr %v1, i64 4
  %v224 = load i64, ptr %v223, align 8
  %v225 = icmp eq i64 %v224, 0
  br i1 %v225, label %b24, label %b25
b24:
  %v226 = icmp eq i64 %v2, 0
  br i1 %v226, label %b26, label %b27
b26:
  br label %b28
b28:
  %v227 = phi i64 [ 0, %b26 ], [ %v234, %b29 ]
  %v228 = icmp slt i64 %v227, 384
  br i1 %v228, label %b29, label %b30
b29:
  %v229 = add i64 0, %v227
  %v230 = getelementptr inbounds float, ptr %v12, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = add i64 0, %v227
  %v233 = getelementptr inbounds float, ptr %v54, i64 %v232
  store <8 x float> %v231, ptr %v233, align 4
  %v234 = add nsw i64 %v227, 8
  br label %b28
b30:
  br label %b27
b27:
  br label %b25
b25:
  %v235 = icmp sgt i64 %v3, 1
  br i1 %v235, label %b31, label %b32
b31:
  %v236 = getelementptr inbounds i64, ptr %v1, i64 3
  %v237 = atomicrmw add ptr %v236, i64 1 acq_rel
  %v238 = load i64, ptr %v177, align 8
  %v239 = add i64 %v238, 1
  store i64 %v239, ptr %v177, align 8
  %v240 = mul i64 %v3, %v239
  br label %b33
b33:
  %v241 = load atomic i64, ptr %v236 acquire, align 8
  %v242 = icmp slt i64 %v241, %v240
  br i1 %v242, label %b34, label %b35
b34:
  %v243 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v244 = getelementptr inbounds i64, ptr %v1, i64 4
  %v245 = load i64, ptr %v244, align 8
  %v246 = icmp eq i64 %v245, 0
  br i1 %v246, label %b36, label %b37
b36:
  %v247 = icmp eq i64 %v2, 0
  br i1 %v247, label %b38, label %b39
b38:
  br label %b40
b40:
  %v248 = phi i64 [ 0, %b38 ], [ %v255, %b41 ]
  %v249 = icmp slt i64 %v248, 16
  br i1 %v249, label %b41, label %b42
b41:
  %v250 = add i64 0, %v248
  %v251 = getelementptr inbounds float, ptr %v14, i64 %v250
  %v252 = load <8 x float>, ptr %v251, align 4
  %v253 = add i64 384, %v248
  %v254 = getelementptr inbounds float, ptr %v54, i64 %v253
  store <8 x float> %v252, ptr %v254, align 4
  %v255 = add nsw i64 %v248, 8
  br label %b40
b42:
  br label %b39
b39:
  br label %b37
b37:
  %v256 = icmp sgt i64 %v3, 1
  br i1 %v256, label %b43, label %b44
b43:
  %v257 = getelementptr inbounds i64, ptr %v1, i64 3
  %v258 = atomicrmw add ptr %v257, i64 1 acq_rel
  %v259 = load i64, ptr %v177, align 8
  %v260 = add i64 %v259, 1
  store i64 %v260, ptr %v177, align 8
  %v261 = mul i64 %v3, %v260
  br label %b45
b45:
  %v262 = load atomic i64, ptr %v257 acquire, align 8
  %v263 = icmp slt i64 %v262, %v261
  br i1 %v263, label %b46, label %b47
b46:
  %v264 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v265 = getelementptr inbounds i64, ptr %v1, i64 4
  %v266 = load i64, ptr %v265, align 8
  %v267 = icmp eq i64 %v266, 0
  br i1 %v267, label %b48, label %b49
b48:
  %v268 = getelementptr inbounds i64, ptr %v1, i64 63
  %v269 = load i64, ptr %v268, align 8
  %v270 = icmp eq i64 %v269, 0
  br i1 %v270, label %b50, label %b51
b50:
  %v271 = add i64 %v7, 0
  %v272 = sdiv i64 %v271, 1
  %v273 = add i64 %v2, 1
  %v274 = mul i64 %v272, %v2
  %v275 = sdiv i64 %v274, %v3
  %v276 = mul i64 %v275, 1
  %v277 = icmp slt i64 %v276, %v7
  %v278 = select i1 %v277, i64 %v276, i64 %v7
  %v279 = mul i64 %v272, %v273
  %v280 = sdiv i64 %v279, %v3
  %v281 = mul i64 %v280, 1
  %v282 = icmp slt i64 %v281, %v7
  %v283 = select i1 %v282, i64 %v281, i64 %v7
  br label %b52
b52:
  %v284 = phi i64 [ %v278, %b50 ], [ %v298, %b57 ]
  %v285 = icmp slt i64 %v284, %v283
  br i1 %v285, label %b53, label %b54
b53:
  %v286 = and i64 0, %v128
  %v287 = mul i64 %v286, %v7
  %v288 = add i64 %v287, %v284
  %v289 = mul i64 %v288, 128
  %v290 = getelementptr inbounds float, ptr %v24, i64 %v289
  br label %b55
b55:
  %v291 = phi i64 [ 0, %b53 ], [ %v297, %b56 ]
  %v292 = icmp slt i64 %v291, 128
  br i1 %v292, label %b56, label %b57
b56:
  %v293 = add i64 0, %v291
  %v294 = getelementptr inbounds float, ptr %v290, i64 %v293
  %v295 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v296 = shufflevector <8 x float> %v295, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v296, ptr %v294, align 4
  %v297 = add nsw i64 %v291, 8
  br label %b55
b57:
  %v298 = add nsw i64 %v284, 1
  br label %b52
b54:
  br label %b51
b51:
  br label %b49
b49:
  %v299 = icmp sgt i64 %v3, 1
  br i1 %v299, label %b58, label %b59
b58:
  %v300 = getelementptr inbounds i64, ptr %v1, i64 3
  %v301 = atomicrmw add ptr %v300, i64 1 acq_rel
  %v302 = load i64, ptr %v177, align 8
  %v303 = add i64 %v302, 1
  store i64 %v303, ptr %v177, align 8
  %v304 = mul i64 %v3, %v303
  br label %b60
b60:
  %v305 = load atomic i64, ptr %v300 acquire, align 8
  %v306 = icmp slt i64 %v305, %v304
  br i1 %v306, label %b61, label %b62
b61:
  %v307 = call i32 @sched_yield()
  br label %b60
b62:
  br label %b59
b59:
  %v308 = getelementptr inbounds i64, ptr %v1, i64 4
  %v309 = load i64, ptr %v308, align 8
  %v310 = icmp eq i64 %v309, 0
  br i1 %v310, label %b63, label %b64
b63:
  %v311 = getelementptr inbounds i64, ptr %v1, i64 64
  %v312 = load i64, ptr %v311, align 8
  %v313 = icmp eq i64 %v312, 0
  br i1 %v313, label %b65, label %b66
b65:
  %v314 = add i64 %v7, 0
  %v315 = sdiv i64 %v314, 1
  %v316 = add i64 %v2, 1
  %v317 = mul i64 %v315, %v2
  %v318 = sdiv i64 %v317, %v3
  %v319 = mul i64 %v318, 1
  %v320 = icmp slt i64 %v319, %v7
  %v321 = select i1 %v320, i64 %v319, i64 %v7
  %v322 = mul i64 %v315, %v316
  %v323 = sdiv i64 %v322, %v3
  %v324 = mul i64 %v323, 1
  %v325 = icmp slt i64 %v324, %v7
  %v326 = select i1 %v325, i64 %v324, i64 %v7
  br label %b67
b67:
  %v327 = phi i64 [ %v321, %b65 ], [ %v341, %b72 ]
  %v328 = icmp slt i64 %v327, %v326
  br i1 %v328, label %b68, label %b69
b68:
  %v329 = and i64 0, %v130
  %v330 = mul i64 %v329, %v7
  %v331 = add i64 %v330, %v327
  %v332 = mul i64 %v331, 48
  %v333 = getelementptr inbounds float, ptr %v26, i64 %v332
  br label %b70
b70:
  %v334 = phi i64 [ 0, %b68 ], [ %v340, %b71 ]
  %v335 = icmp slt i64 %v334, 48
  br i1 %v335, label %b71, label %b72
b71:
  %v336 = add i64 0, %v334
  %v337 = getelementptr inbounds float, ptr %v333, i64 %v336
  %v338 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v339 = shufflevector <8 x float> %v338, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v339, ptr %v337, align 4
  %v340 = add nsw i64 %v334, 8
  br label %b70
b72:
  %v341 = add nsw i64 %v327, 1
  br label %b67
b69:
  br label %b66
b66:
  br label %b64
b64:
  %v342 = icmp sgt i64 %v3, 1
  br i1 %v342, label %b73, label %b74
b73:
  %v343 = getelementptr inbounds i64, ptr %v1, i64 3
  %v344 = atomicrmw add ptr %v343, i64 1 acq_rel
  %v345 = load i64, ptr %v177, align 8
  %v346 = add i64 %v345, 1
  store i64 %v346, ptr %v177, align 8
  %v347 = mul i64 %v3, %v346
  br label %b75
b75:
  %v348 = load atomic i64, ptr %v343 acquire, align 8
  %v349 = icmp slt i64 %v348, %v347
  br i1 %v349, label %b76, label %b77
b76:
  %v350 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  %v351 = getelementptr inbounds i64, ptr %v1, i64 4
  %v352 = load i64, ptr %v351, align 8
  %v353 = icmp eq i64 %v352, 0
  br i1 %v353, label %b78, label %b79
b78:
  %v354 = getelementptr inbounds i64, ptr %v1, i64 65
  %v355 = load i64, ptr %v354, align 8
  %v356 = icmp eq i64 %v355, 0
  br i1 %v356, label %b80, label %b81
b80:
  %v357 = add i64 %v7, 0
  %v358 = sdiv i64 %v357, 1
  %v359 = add i64 %v2, 1
  %v360 = mul i64 %v358, %v2
  %v361 = sdiv i64 %v360, %v3
  %v362 = mul i64 %v361, 1
  %v363 = icmp slt i64 %v362, %v7
  %v364 = select i1 %v363, i64 %v362, i64 %v7
  %v365 = mul i64 %v358, %v359
  %v366 = sdiv i64 %v365, %v3
  %v367 = mul i64 %v366, 1
  %v368 = icmp slt i64 %v367, %v7
  %v369 = select i1 %v368, i64 %v367, i64 %v7
  br label %b82
b82:
  %v370 = phi i64 [ %v364, %b80 ], [ %v390, %b87 ]
  %v371 = icmp slt i64 %v370, %v369
  br i1 %v371, label %b83, label %b84
b83:
  %v372 = and i64 0, %v130
  %v373 = mul i64 %v372, %v7
  %v374 = add i64 %v373, %v370
  %v375 = mul i64 %v374, 48
  %v376 = getelementptr inbounds float, ptr %v26, i64 %v375
  %v377 = and i64 0, %v132
  %v378 = mul i64 %v377, %v7
  %v379 = add i64 %v378, %v370
  %v380 = mul i64 %v379, 48
  %v381 = getelementptr inbounds float, ptr %v28, i64 %v380
  br label %b85
b85:
  %v382 = phi i64 [ 0, %b83 ], [ %v389, %b86 ]
  %v383 = icmp slt i64 %v382, 48
  br i1 %v383, label %b86, label %b87
b86:
  %v384 = add i64 0, %v382
  %v385 = getelementptr inbounds float, ptr %v376, i64 %v384
  %v386 = load <8 x float>, ptr %v385, align 4
  %v387 = add i64 0, %v382
  %v388 = getelementptr inbounds float, ptr %v381, i64 %v387
  store <8 x float> %v386, ptr %v388, align 4
  %v389 = add nsw i64 %v382, 8
  br label %b85
b87:
  %v390 = add nsw i64 %v370, 1
  br label %b82
b84:
  br label %b81
b81:
  br label %b79
b79:
  %v391 = icmp sgt i64 %v3, 1
  br i1 %v391, label %b88, label %b89
b88:
  %v392 = getelementptr inbounds i64, ptr %v1, i64 3
  %v393 = atomicrmw add ptr %v392, i64 1 acq_rel
  %v394 = load i64, ptr %v177, align 8
  %v395 = add i64 %v394, 1
  store i64 %v395, ptr %v177, align 8
  %v396 = mul i64 %v3, %v395
  br label %b90
b90:
  %v397 = load atomic i64, ptr %v392 acquire, align 8
  %v398 = icmp slt i64 %v397, %v396
  br i1 %v398, label %b91, label %b92
b91:
  %v399 = call i32 @sched_yield()
  br label %b90
b92:
  br label %b89
b89:
  %v400 = getelementptr inbounds i64, ptr %v1, i64 4
  %v401 = load i64, ptr %v400, align 8
  %v402 = icmp eq i64 %v401, 0
  br i1 %v402, label %b93, label %b94
b93:
  %v403 = getelementptr inbounds i64, ptr %v1, i64 66
  %v404 = load i64, ptr %v403, align 8
  %v405 = icmp eq i64 %v404, 0
  br i1 %v405, label %b95, label %b96
b95:
  %v406 = add i64 %v7, 0
  %v407 = sdiv i64 %v406, 1
  %v408 = add i64 %v2, 1
  %v409 = mul i64 %v407, %v2
  %v410 = sdiv i64 %v409, %v3
  %v411 = mul i64 %v410, 1
  %v412 = icmp slt i64 %v411, %v7
  %v413 = select i1 %v412, i64 %v411, i64 %v7
  %v414 = mul i64 %v407, %v408
  %v415 = sdiv i64 %v414, %v3
  %v416 = mul i64 %v415, 1
  %v417 = icmp slt i64 %v416, %v7
  %v418 = select i1 %v417, i64 %v416, i64 %v7
  br label %b97
b97:
  %v419 = phi i64 [ %v413, %b95 ], [ %v439, %b102 ]
  %v420 = icmp slt i64 %v419, %v418
  br i1 %v420, label %b98, label %b99
b98:
  %v421 = and i64 0, %v130
  %v422 = mul i64 %v421, %v7
  %v423 = add i64 %v422, %v419
  %v424 = mul i64 %v423, 48
  %v425 = getelementptr inbounds float, ptr %v26, i64 %v424
  %v426 = and i64 0, %v134
  %v427 = mul i64 %v426, %v7
  %v428 = add i64 %v427, %v419
  %v429 = mul i64 %v428, 48
  %v430 = getelementptr inbounds float, ptr %v30, i64 %v429
  br label %b100
b100:
  %v431 = phi i64 [ 0, %b98 ], [ %v438, %b101 ]
  %v432 = icmp slt i64 %v431, 48
  br i1 %v432, label %b101, label %b102
b101:
  %v433 = add i64 0, %v431
  %v434 = getelementptr inbounds float, ptr %v425, i64 %v433
  %v435 = load <8 x float>, ptr %v434, align 4
  %v436 = add i64 0, %v431
  %v437 = getelementptr inbounds float, ptr %v430, i64 %v436
  store <8 x float> %v435, ptr %v437, align 4
  %v438 = add nsw i64 %v431, 8
  br label %b100
b102:
  %v439 = add nsw i64 %v419, 1
  br label %b97
b99:
  br label %b96
b96:
  br label %b94
b94:
  %v440 = icmp sgt i64 %v3, 1
  br i1 %v440, label %b103, label %b104
b103:
  %v441 = getelementptr inbounds i64, ptr %v1, i64 3
  %v442 = atomicrmw add ptr %v441, i64 1 acq_rel
  %v443 = load i64, ptr %v177, align 8
  %v444 = add i64 %v443, 1
  store i64 %v444, ptr %v177, align 8
  %v445 = mul i64 %v3, %v444
  br label %b105
b105:
  %v446 = load atomic i64, ptr %v441 acquire, align 8
  %v447 = icmp slt i64 %v446, %v445
  br i1 %v447, label %b106, label %b107
b106:
  %v448 = call i32 @sched_yield()
  br label %b105
b107:
  br label %b104
b104:
  %v449 = getelementptr inbounds float, ptr %v179, i64 0
  %v450 = getelementptr inbounds i64, ptr %v1, i64 4
  %v451 = load i64, ptr %v450, align 8
  %v452 = icmp eq i64 %v451, 0
  br i1 %v452, label %b108, label %b109
b108:
  %v453 = add i64 2, 0
  %v454 = sdiv i64 %v453, 1
  %v455 = add i64 %v2, 1
  %v456 = mul i64 %v454, %v2
  %v457 = sdiv i64 %v456, %v3
  %v458 = mul i64 %v457, 1
  %v459 = icmp slt i64 %v458, 2
  %v460 = select i1 %v459, i64 %v458, i64 2
  %v461 = mul i64 %v454, %v455
  %v462 = sdiv i64 %v461, %v3
  %v463 = mul i64 %v462, 1
  %v464 = icmp slt i64 %v463, 2
  %v465 = select i1 %v464, i64 %v463, i64 2
  %v466 = icmp slt i64 %v465, 1
  %v467 = select i1 %v466, i64 %v465, i64 1
  br label %b110
b110:
  %v468 = phi i64 [ %v460, %b108 ], [ %v509, %b111 ]
  %v469 = icmp slt i64 %v468, %v467
  br i1 %v469, label %b111, label %b112
b111:
  %v470 = mul i64 %v468, 256
  %v471 = mul i64 %v468, 32
  %v472 = add i64 %v470, 0
  %v473 = add i64 %v471, 0
  %v474 = getelementptr inbounds float, ptr %v449, i64 %v472
  %v475 = sub i64 50, %v473
  %v476 = icmp slt i64 %v475, 0
  %v477 = select i1 %v476, i64 0, i64 %v475
  %v478 = mul i64 %v473, 8
  %v479 = add i64 0, %v478
  %v480 = getelementptr inbounds float, ptr %v54, i64 %v479
  call void @pack_turned(ptr %v480, i64 8, i64 1, i64 8, i64 %v477, ptr %v474, i64 32)
  %v481 = add i64 %v470, 8
  %v482 = add i64 %v471, 8
  %v483 = getelementptr inbounds float, ptr %v449, i64 %v481
  %v484 = sub i64 50, %v482
  %v485 = icmp slt i64 %v484, 0
  %v486 = select i1 %v485, i64 0, i64 %v484
  %v487 = mul i64 %v482, 8
  %v488 = add i64 0, %v487
  %v489 = getelementptr inbounds float, ptr %v54, i64 %v488
  call void @pack_turned(ptr %v489, i64 8, i64 1, i64 8, i64 %v486, ptr %v483, i64 32)
  %v490 = add i64 %v470, 16
  %v491 = add i64 %v471, 16
  %v492 = getelementptr inbounds float, ptr %v449, i64 %v490
  %v493 = sub i64 50, %v491
  %v494 = icmp slt i64 %v493, 0
  %v495 = select i1 %v494, i64 0, i64 %v493
  %v496 = mul i64 %v491, 8
  %v497 = add i64 0, %v496
  %v498 = getelementptr inbounds float, ptr %v54, i64 %v497
  call void @pack_turned(ptr %v498, i64 8, i64 1, i64 8, i64 %v495, ptr %v492, i64 32)
  %v499 = add i64 %v470, 24
  %v500 = add i64 %v471, 24
  %v501 = getelementptr inbounds float, ptr %v449, i64 %v499
  %v502 = sub i64 50, %v500
  %v503 = icmp slt i64 %v502, 0
  %v504 = select i1 %v503, i64 0, i64 %v502
  %v505 = mul i64 %v500, 8
  %v506 = add i64 0, %v505
  %v507 = getelementptr inbounds float, ptr %v54, i64 %v506
  call void @pack_turned(ptr %v507, i64 8, i64 1, i64 8, i64 %v504, ptr %v501, i64 32)
  %v508 = add i64 %v470, 256
  %v509 = add nsw i64 %v468, 1
  br label %b110
b112:
  %v510 = icmp eq i64 %v465, 2
  br i1 %v510, label %b113, label %b114
b113:
  %v511 = mul i64 1, 256
  %v512 = mul i64 1, 32
  %v513 = add i64 %v511, 0
  %v514 = add i64 %v512, 0
  %v515 = getelementptr inbounds float, ptr %v449, i64 %v513
  %v516 = sub i64 50, %v514
  %v517 = icmp slt i64 %v516, 0
  %v518 = select i1 %v517, i64 0, i64 %v516
  %v519 = mul i64 %v514, 8
  %v520 = add i64 0, %v519
  %v521 = getelementptr inbounds float, ptr %v54, i64 %v520
  call void @pack_turned(ptr %v521, i64 8, i64 1, i64 8, i64 %v518, ptr %v515, i64 24)
  %v522 = add i64 %v511, 8
  %v523 = add i64 %v512, 8
  %v524 = getelementptr inbounds float, ptr %v449, i64 %v522
  %v525 = sub i64 50, %v523
  %v526 = icmp slt i64 %v525, 0
  %v527 = select i1 %v526, i64 0, i64 %v525
  %v528 = mul i64 %v523, 8
  %v529 = add i64 0, %v528
  %v530 = getelementptr inbounds float, ptr %v54, i64 %v529
  call void @pack_turned(ptr %v530, i64 8, i64 1, i64 8, i64 %v527, ptr %v524, i64 24)
  %v531 = add i64 %v511, 16
  %v532 = add i64 %v512, 16
  %v533 = getelementptr inbounds float, ptr %v449, i64 %v531
  %v534 = sub i64 50, %v532
  %v535 = icmp slt i64 %v534, 0
  %v536 = select i1 %v535, i64 0, i64 %v534
  %v537 = mul i64 %v532, 8
  %v538 = add i64 0, %v537
  %v539 = getelementptr inbounds float, ptr %v54, i64 %v538
  call void @pack_turned(ptr %v539, i64 8, i64 1, i64 8, i64 %v536, ptr %v533, i64 24)
  %v540 = add i64 %v511, 192
  br label %b114
b114:
  br label %b109
b109:
  %v541 = icmp sgt i64 %v3, 1
  br i1 %v541, label %b115, label %b116
b115:
  %v542 = getelementptr inbounds i64, ptr %v1, i64 3
  %v543 = atomicrmw add ptr %v542, i64 1 acq_rel
  %v544 = load i64, ptr %v177, align 8
  %v545 = add i64 %v544, 1
  store i64 %v545, ptr %v177, align 8
  %v546 = mul i64 %v3, %v545
  br label %b117
b117:
  %v547 = load atomic i64, ptr %v542 acquire, align 8
  %v548 = icmp slt i64 %v547, %v546
  br i1 %v548, label %b118, label %b119
b118:
  %v549 = call i32 @sched_yield()
  br label %b117
b119:
  br label %b116
b116:
  %v550 = getelementptr inbounds i64, ptr %v1, i64 5
  %v551 = load i64, ptr %v550, align 8
  br label %b120
b120:
  %v552 = phi i64 [ 0, %b116 ], [ %v1382, %b219 ]
  %v553 = icmp slt i64 %v552, %v5
  br i1 %v553, label %b121, label %b122
b121:
  %v554 = add i64 %v552, %v551
  %v555 = icmp slt i64 %v554, %v5
  %v556 = select i1 %v555, i64 %v554, i64 %v5
  %v557 = sub i64 %v556, %v552
  %v558 = mul i64 %v557, %v7
  %v560 = add i64 %v558, 0
  %v561 = sdiv i64 %v560, 1
  %v562 = add i64 %v2, 1
  %v563 = mul i64 %v561, %v2
  %v564 = sdiv i64 %v563, %v3
  %v565 = mul i64 %v564, 1
  %v566 = icmp slt i64 %v565, %v558
  %v567 = select i1 %v566, i64 %v565, i64 %v558
  %v568 = mul i64 %v561, %v562
  %v569 = sdiv i64 %v568, %v3
  %v570 = mul i64 %v569, 1
  %v571 = icmp slt i64 %v570, %v558
  %v572 = select i1 %v571, i64 %v570, i64 %v558
  %v573 = mul i64 %v552, %v7
  %v574 = add i64 %v567, %v573
  %v575 = add i64 %v572, %v573
  br label %b123
b123:
  %v576 = phi i64 [ %v574, %b121 ], [ %v652, %b128 ]
  %v577 = icmp slt i64 %v576, %v575
  br i1 %v577, label %b124, label %b125
b124:
  %v578 = add i64 %v576, 96
  %v579 = icmp slt i64 %v578, %v575
  %v580 = select i1 %v579, i64 %v578, i64 %v575
  br label %b126
b126:
  %v581 = phi i64 [ 0, %b124 ], [ %v651, %b131 ]
  %v582 = icmp slt i64 %v581, 2
  br i1 %v582, label %b127, label %b128
b127:
  %v583 = sub i64 %v580, %v576
  %v584 = sub i64 2, 1
  %v585 = add i64 %v583, %v584
  %v586 = sdiv i64 %v585, 2
  br label %b129
b129:
  %v587 = phi i64 [ 0, %b127 ], [ %v650, %b136 ]
  %v588 = icmp slt i64 %v587, %v586
  br i1 %v588, label %b130, label %b131
b130:
  %v589 = mul i64 %v583, %v587
  %v590 = sdiv i64 %v589, %v586
  %v591 = add i64 %v576, %v590
  %v592 = add i64 %v587, 1
  %v593 = mul i64 %v583, %v592
  %v594 = sdiv i64 %v593, %v586
  %v595 = add i64 %v576, %v594
  %v596 = mul i64 %v581, 256
  %v597 = getelementptr inbounds float, ptr %v449, i64 %v596
  %v598 = sub i64 %v595, %v591
  %v599 = mul i64 %v591, 8
  %v600 = getelementptr inbounds float, ptr %v10, i64 %v599
  %v601 = getelementptr inbounds float, ptr %v600, i64 0
  %v602 = icmp eq i64 %v581, 1
  %v603 = select i1 %v602, ptr @table_tile_2x3, ptr @table_tile_2x4
  %v604 = icmp eq i64 %v581, 1
  %v605 = select i1 %v604, i64 8, i64 8
  %v606 = sub i64 %v598, 1
  %v607 = getelementptr inbounds ptr, ptr %v603, i64 %v606
  %v608 = load ptr, ptr %v607, align 4
  %v609 = getelementptr inbounds float, ptr %v559, i64 0
  %v610 = icmp sgt i64 %v598, 0
  br i1 %v610, label %b132, label %b133
b132:
  call void %v608(ptr %v601, i64 8, ptr %v597, i64 8, ptr %v609, i64 32, i64 %v605)
  br label %b133
b133:
  %v611 = icmp eq i64 %v581, 1
  %v612 = select i1 %v611, i64 192, i64 256
  %v613 = add i64 %v596, %v612
  br label %b134
b134:
  %v614 = phi i64 [ %v591, %b133 ], [ %v649, %b139 ]
  %v615 = icmp slt i64 %v614, %v595
  br i1 %v615, label %b135, label %b136
b135:
  %v616 = sub i64 %v614, %v591
  %v617 = mul i64 %v616, 32
  %v618 = getelementptr inbounds float, ptr %v559, i64 %v617
  %v619 = mul i64 %v614, 50
  %v620 = getelementptr inbounds float, ptr %v62, i64 %v619
  %v621 = icmp eq i64 %v581, 1
  %v622 = select i1 %v621, i64 3, i64 4
  br label %b137
b137:
  %v623 = phi i64 [ 0, %b135 ], [ %v648, %b143 ]
  %v624 = icmp slt i64 %v623, %v622
  br i1 %v624, label %b138, label %b139
b138:
  %v625 = mul i64 %v581, 4
  %v626 = add i64 %v625, %v623
  %v627 = mul i64 %v626, 8
  %v628 = icmp slt i64 %v627, 48
  br i1 %v628, label %b140, label %b141
b140:
  %v629 = add i64 0, %v623
  %v630 = mul i64 %v629, 8
  %v631 = getelementptr inbounds float, ptr %v618, i64 %v630
  %v632 = load <8 x float>, ptr %v631, align 4
  %v633 = add i64 0, %v627
  %v634 = getelementptr inbounds float, ptr %v620, i64 %v633
  store <8 x float> %v632, ptr %v634, align 4
  br label %b141
b141:
  %v635 = icmp eq i64 %v627, 48
  br i1 %v635, label %b142, label %b143
b142:
  %v636 = icmp ult i64 2, 8
  %v637 = select i1 %v636, i64 2, i64 8
  %v638 = trunc i64 %v637 to i32
  %v639 = insertelement <8 x i32> poison, i32 %v638, i64 0
  %v640 = shufflevector <8 x i32> %v639, <8 x i32> poison, <8 x i32> zeroinitializer
  %v641 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v640
  %v642 = add i64 0, %v623
  %v643 = mul i64 %v642, 8
  %v644 = getelementptr inbounds float, ptr %v618, i64 %v643
  %v645 = load <8 x float>, ptr %v644, align 4
  %v646 = add i64 0, %v627
  %v647 = getelementptr inbounds float, ptr %v620, i64 %v646
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v645, ptr align 4 %v647, <8 x i1> %v641)
  br label %b143
b143:
  %v648 = add nsw i64 %v623, 1
  br label %b137
b139:
  %v649 = add nsw i64 %v614, 1
  br label %b134
b136:
  %v650 = add nsw i64 %v587, 1
  br label %b129
b131:
  %v651 = add nsw i64 %v581, 1
  br label %b126
b128:
  %v652 = add nsw i64 %v576, 96
  br label %b123
b125:
  %v653 = add i64 %v558, 0
  %v654 = sdiv i64 %v653, 1
  %v655 = add i64 %v2, 1
  %v656 = mul i64 %v654, %v2
  %v657 = sdiv i64 %v656, %v3
  %v658 = mul i64 %v657, 1
  %v659 = icmp slt i64 %v658, %v558
  %v660 = select i1 %v659, i64 %v658, i64 %v558
  %v661 = mul i64 %v654, %v655
  %v662 = sdiv i64 %v661, %v3
  %v663 = mul i64 %v662, 1
  %v664 = icmp slt i64 %v663, %v558
  %v665 = select i1 %v664, i64 %v663, i64 %v558
  %v666 = mul i64 %v552, %v7
  %v667 = add i64 %v660, %v666
  %v668 = add i64 %v665, %v666
  br label %b144
b144:
  %v669 = phi i64 [ %v667, %b125 ], [ %v683, %b149 ]
  %v670 = icmp slt i64 %v669, %v668
  br i1 %v670, label %b145, label %b146
b145:
  %v671 = mul i64 %v669, 50
  %v672 = getelementptr inbounds float, ptr %v62, i64 %v671
  %v673 = mul i64 %v669, 48
  %v674 = getelementptr inbounds float, ptr %v64, i64 %v673
  br label %b147
b147:
  %v675 = phi i64 [ 0, %b145 ], [ %v682, %b148 ]
  %v676 = icmp slt i64 %v675, 48
  br i1 %v676, label %b148, label %b149
b148:
  %v677 = add i64 0, %v675
  %v678 = getelementptr inbounds float, ptr %v672, i64 %v677
  %v679 = load <8 x float>, ptr %v678, align 4
  %v680 = add i64 0, %v675
  %v681 = getelementptr inbounds float, ptr %v674, i64 %v680
  store <8 x float> %v679, ptr %v681, align 4
  %v682 = add nsw i64 %v675, 8
  br label %b147
b149:
  %v683 = add nsw i64 %v669, 1
  br label %b144
b146:
  %v684 = icmp sgt i64 %v3, 1
  br i1 %v684, label %b150, label %b151
b150:
  %v685 = getelementptr inbounds i64, ptr %v1, i64 3
  %v686 = atomicrmw add ptr %v685, i64 1 acq_rel
  %v687 = load i64, ptr %v177, align 8
  %v688 = add i64 %v687, 1
  store i64 %v688, ptr %v177, align 8
  %v689 = mul i64 %v3, %v688
  br label %b152
b152:
  %v690 = load atomic i64, ptr %v685 acquire, align 8
  %v691 = icmp slt i64 %v690, %v689
  br i1 %v691, label %b153, label %b154
b153:
  %v692 = call i32 @sched_yield()
  br label %b152
b154:
  br label %b151
b151:
  br label %b155
b155:
  %v693 = phi i64 [ %v552, %b151 ], [ %v1372, %b214 ]
  %v694 = icmp slt i64 %v693, %v556
  br i1 %v694, label %b156, label %b157
b156:
  %v695 = add i64 %v7, 0
  %v696 = sdiv i64 %v695, 1
  %v697 = add i64 %v2, 1
  %v698 = mul i64 %v696, %v2
  %v699 = sdiv i64 %v698, %v3
  %v700 = mul i64 %v699, 1
  %v701 = icmp slt i64 %v700, %v7
  %v702 = select i1 %v701, i64 %v700, i64 %v7
  %v703 = mul i64 %v696, %v697
  %v704 = sdiv i64 %v703, %v3
  %v705 = mul i64 %v704, 1
  %v706 = icmp slt i64 %v705, %v7
  %v707 = select i1 %v706, i64 %v705, i64 %v7
  br label %b158
b158:
  %v708 = phi i64 [ %v702, %b156 ], [ %v940, %b163 ]
  %v709 = icmp slt i64 %v708, %v707
  br i1 %v709, label %b159, label %b160
b159:
  %v710 = add i64 %v693, 0
  %v711 = and i64 %v710, %v134
  %v712 = mul i64 %v711, %v7
  %v713 = add i64 %v712, %v708
  %v714 = mul i64 %v713, 48
  %v715 = getelementptr inbounds float, ptr %v30, i64 %v714
  %v716 = add i64 %v693, 0
  %v717 = and i64 %v716, %v132
  %v718 = mul i64 %v717, %v7
  %v719 = add i64 %v718, %v708
  %v720 = mul i64 %v719, 48
  %v721 = getelementptr inbounds float, ptr %v28, i64 %v720
  %v722 = add i64 %v693, 0
  %v723 = and i64 %v722, %v130
  %v724 = mul i64 %v723, %v7
  %v725 = add i64 %v724, %v708
  %v726 = mul i64 %v725, 48
  %v727 = getelementptr inbounds float, ptr %v26, i64 %v726
  %v728 = add i64 %v693, 0
  %v729 = and i64 %v728, %v144
  %v730 = mul i64 %v729, %v7
  %v731 = add i64 %v730, %v708
  %v732 = mul i64 %v731, 48
  %v733 = getelementptr inbounds float, ptr %v64, i64 %v732
  %v734 = add i64 %v693, 0
  %v735 = and i64 %v734, %v146
  %v736 = mul i64 %v735, %v7
  %v737 = add i64 %v736, %v708
  %v738 = mul i64 %v737, 16
  %v739 = getelementptr inbounds float, ptr %v66, i64 %v738
  %v740 = add i64 %v693, 0
  %v741 = and i64 %v740, %v148
  %v742 = mul i64 %v741, %v7
  %v743 = add i64 %v742, %v708
  %v744 = mul i64 %v743, 16
  %v745 = getelementptr inbounds float, ptr %v68, i64 %v744
  %v746 = mul i64 %v708, 16
  %v747 = getelementptr inbounds float, ptr %v70, i64 %v746
  br label %b161
b161:
  %v748 = phi i64 [ 0, %b159 ], [ %v939, %b162 ]
  %v749 = icmp slt i64 %v748, 16
  br i1 %v749, label %b162, label %b163
b162:
  %v750 = add i64 0, %v748
  %v751 = getelementptr inbounds float, ptr %v16, i64 %v750
  %v752 = load <8 x float>, ptr %v751, align 4
  %v753 = add i64 0, %v748
  %v754 = getelementptr inbounds float, ptr %v715, i64 %v753
  %v755 = load <8 x float>, ptr %v754, align 4
  %v756 = fmul <8 x float> %v752, %v755
  %v757 = add i64 48, %v748
  %v758 = getelementptr inbounds float, ptr %v16, i64 %v757
  %v759 = load <8 x float>, ptr %v758, align 4
  %v760 = add i64 0, %v748
  %v761 = getelementptr inbounds float, ptr %v721, i64 %v760
  %v762 = load <8 x float>, ptr %v761, align 4
  %v763 = fmul <8 x float> %v759, %v762
  %v764 = fadd <8 x float> %v756, %v763
  %v765 = add i64 96, %v748
  %v766 = getelementptr inbounds float, ptr %v16, i64 %v765
  %v767 = load <8 x float>, ptr %v766, align 4
  %v768 = add i64 0, %v748
  %v769 = getelementptr inbounds float, ptr %v727, i64 %v768
  %v770 = load <8 x float>, ptr %v769, align 4
  %v771 = fmul <8 x float> %v767, %v770
  %v772 = fadd <8 x float> %v764, %v771
  %v773 = add i64 144, %v748
  %v774 = getelementptr inbounds float, ptr %v16, i64 %v773
  %v775 = load <8 x float>, ptr %v774, align 4
  %v776 = add i64 0, %v748
  %v777 = getelementptr inbounds float, ptr %v733, i64 %v776
  %v778 = load <8 x float>, ptr %v777, align 4
  %v779 = fmul <8 x float> %v775, %v778
  %v780 = fadd <8 x float> %v772, %v779
  %v781 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v780)
  %v782 = fneg <8 x float> %v781
  %v783 = fcmp olt <8 x float> %v782, splat (float 0xC05A400000000000)
  %v784 = select <8 x i1> %v783, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v782
  %v785 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v784, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v786 = fsub <8 x float> %v785, splat (float 0x4168000000000000)
  %v787 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v786, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v784)
  %v788 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v786, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v787)
  %v789 = bitcast <8 x float> %v785 to <8 x i32>
  %v790 = fmul <8 x float> %v788, %v788
  %v791 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v788, <8 x float> splat (float 0x3F81227F40000000))
  %v792 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v791, <8 x float> %v788, <8 x float> splat (float 0x3FA5556740000000))
  %v793 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v792, <8 x float> %v788, <8 x float> splat (float 0x3FC5554B00000000))
  %v794 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v793, <8 x float> %v788, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v795 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v790, <8 x float> %v794, <8 x float> %v788)
  %v796 = sub <8 x i32> %v789, splat (i32 1262485250)
  %v797 = lshr <8 x i32> %v796, splat (i32 1)
  %v798 = sub <8 x i32> %v796, %v797
  %v799 = shl <8 x i32> %v797, splat (i32 23)
  %v800 = bitcast <8 x i32> %v799 to <8 x float>
  %v801 = shl <8 x i32> %v798, splat (i32 23)
  %v802 = bitcast <8 x i32> %v801 to <8 x float>
  %v803 = fadd <8 x float> %v795, splat (float 0x3FF0000000000000)
  %v804 = fmul <8 x float> %v803, %v800
  %v805 = fmul <8 x float> %v804, %v802
  %v806 = fcmp olt <8 x float> %v780, splat (float 0x0000000000000000)
  %v807 = select <8 x i1> %v806, <8 x float> %v805, <8 x float> splat (float 0x3FF0000000000000)
  %v808 = fadd <8 x float> %v805, splat (float 0x3FF0000000000000)
  %v809 = fdiv <8 x float> %v807, %v808
  %v810 = fmul <8 x float> %v780, %v809
  %v811 = add i64 16, %v748
  %v812 = getelementptr inbounds float, ptr %v16, i64 %v811
  %v813 = load <8 x float>, ptr %v812, align 4
  %v814 = add i64 16, %v748
  %v815 = getelementptr inbounds float, ptr %v715, i64 %v814
  %v816 = load <8 x float>, ptr %v815, align 4
  %v817 = fmul <8 x float> %v813, %v816
  %v818 = add i64 64, %v748
  %v819 = getelementptr inbounds float, ptr %v16, i64 %v818
  %v820 = load <8 x float>, ptr %v819, align 4
  %v821 = add i64 16, %v748
  %v822 = getelementptr inbounds float, ptr %v721, i64 %v821
  %v823 = load <8 x float>, ptr %v822, align 4
  %v824 = fmul <8 x float> %v820, %v823
  %v825 = fadd <8 x float> %v817, %v824
  %v826 = add i64 112, %v748
  %v827 = getelementptr inbounds float, ptr %v16, i64 %v826
  %v828 = load <8 x float>, ptr %v827, align 4
  %v829 = add i64 16, %v748
  %v830 = getelementptr inbounds float, ptr %v727, i64 %v829
  %v831 = load <8 x float>, ptr %v830, align 4
  %v832 = fmul <8 x float> %v828, %v831
  %v833 = fadd <8 x float> %v825, %v832
  %v834 = add i64 160, %v748
  %v835 = getelementptr inbounds float, ptr %v16, i64 %v834
  %v836 = load <8 x float>, ptr %v835, align 4
  %v837 = add i64 16, %v748
  %v838 = getelementptr inbounds float, ptr %v733, i64 %v837
  %v839 = load <8 x float>, ptr %v838, align 4
  %v840 = fmul <8 x float> %v836, %v839
  %v841 = fadd <8 x float> %v833, %v840
  %v842 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v841)
  %v843 = fneg <8 x float> %v842
  %v844 = fcmp olt <8 x float> %v843, splat (float 0xC05A400000000000)
  %v845 = select <8 x i1> %v844, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v843
  %v846 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v845, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v847 = fsub <8 x float> %v846, splat (float 0x4168000000000000)
  %v848 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v847, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v845)
  %v849 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v847, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v848)
  %v850 = bitcast <8 x float> %v846 to <8 x i32>
  %v851 = fmul <8 x float> %v849, %v849
  %v852 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v849, <8 x float> splat (float 0x3F81227F40000000))
  %v853 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v852, <8 x float> %v849, <8 x float> splat (float 0x3FA5556740000000))
  %v854 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v853, <8 x float> %v849, <8 x float> splat (float 0x3FC5554B00000000))
  %v855 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v854, <8 x float> %v849, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v856 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v851, <8 x float> %v855, <8 x float> %v849)
  %v857 = sub <8 x i32> %v850, splat (i32 1262485250)
  %v858 = lshr <8 x i32> %v857, splat (i32 1)
  %v859 = sub <8 x i32> %v857, %v858
  %v860 = shl <8 x i32> %v858, splat (i32 23)
  %v861 = bitcast <8 x i32> %v860 to <8 x float>
  %v862 = shl <8 x i32> %v859, splat (i32 23)
  %v863 = bitcast <8 x i32> %v862 to <8 x float>
  %v864 = fadd <8 x float> %v856, splat (float 0x3FF0000000000000)
  %v865 = fmul <8 x float> %v864, %v861
  %v866 = fmul <8 x float> %v865, %v863
  %v867 = fcmp olt <8 x float> %v841, splat (float 0x0000000000000000)
  %v868 = select <8 x i1> %v867, <8 x float> %v866, <8 x float> splat (float 0x3FF0000000000000)
  %v869 = fadd <8 x float> %v866, splat (float 0x3FF0000000000000)
  %v870 = fdiv <8 x float> %v868, %v869
  %v871 = fmul <8 x float> %v841, %v870
  %v872 = add i64 32, %v748
  %v873 = getelementptr inbounds float, ptr %v16, i64 %v872
  %v874 = load <8 x float>, ptr %v873, align 4
  %v875 = add i64 32, %v748
  %v876 = getelementptr inbounds float, ptr %v715, i64 %v875
  %v877 = load <8 x float>, ptr %v876, align 4
  %v878 = fmul <8 x float> %v874, %v877
  %v879 = add i64 80, %v748
  %v880 = getelementptr inbounds float, ptr %v16, i64 %v879
  %v881 = load <8 x float>, ptr %v880, align 4
  %v882 = add i64 32, %v748
  %v883 = getelementptr inbounds float, ptr %v721, i64 %v882
  %v884 = load <8 x float>, ptr %v883, align 4
  %v885 = fmul <8 x float> %v881, %v884
  %v886 = fadd <8 x float> %v878, %v885
  %v887 = add i64 128, %v748
  %v888 = getelementptr inbounds float, ptr %v16, i64 %v887
  %v889 = load <8 x float>, ptr %v888, align 4
  %v890 = add i64 32, %v748
  %v891 = getelementptr inbounds float, ptr %v727, i64 %v890
  %v892 = load <8 x float>, ptr %v891, align 4
  %v893 = fmul <8 x float> %v889, %v892
  %v894 = fadd <8 x float> %v886, %v893
  %v895 = add i64 176, %v748
  %v896 = getelementptr inbounds float, ptr %v16, i64 %v895
  %v897 = load <8 x float>, ptr %v896, align 4
  %v898 = add i64 32, %v748
  %v899 = getelementptr inbounds float, ptr %v733, i64 %v898
  %v900 = load <8 x float>, ptr %v899, align 4
  %v901 = fmul <8 x float> %v897, %v900
  %v902 = fadd <8 x float> %v894, %v901
  %v903 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v902)
  %v904 = fneg <8 x float> %v903
  %v905 = fcmp olt <8 x float> %v904, splat (float 0xC05A400000000000)
  %v906 = select <8 x i1> %v905, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v904
  %v907 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v906, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v908 = fsub <8 x float> %v907, splat (float 0x4168000000000000)
  %v909 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v908, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v906)
  %v910 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v908, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v909)
  %v911 = bitcast <8 x float> %v907 to <8 x i32>
  %v912 = fmul <8 x float> %v910, %v910
  %v913 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v910, <8 x float> splat (float 0x3F81227F40000000))
  %v914 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v913, <8 x float> %v910, <8 x float> splat (float 0x3FA5556740000000))
  %v915 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v914, <8 x float> %v910, <8 x float> splat (float 0x3FC5554B00000000))
  %v916 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v915, <8 x float> %v910, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v917 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v912, <8 x float> %v916, <8 x float> %v910)
  %v918 = sub <8 x i32> %v911, splat (i32 1262485250)
  %v919 = lshr <8 x i32> %v918, splat (i32 1)
  %v920 = sub <8 x i32> %v918, %v919
  %v921 = shl <8 x i32> %v919, splat (i32 23)
  %v922 = bitcast <8 x i32> %v921 to <8 x float>
  %v923 = shl <8 x i32> %v920, splat (i32 23)
  %v924 = bitcast <8 x i32> %v923 to <8 x float>
  %v925 = fadd <8 x float> %v917, splat (float 0x3FF0000000000000)
  %v926 = fmul <8 x float> %v925, %v922
  %v927 = fmul <8 x float> %v926, %v924
  %v928 = fcmp olt <8 x float> %v902, splat (float 0x0000000000000000)
  %v929 = select <8 x i1> %v928, <8 x float> %v927, <8 x float> splat (float 0x3FF0000000000000)
  %v930 = fadd <8 x float> %v927, splat (float 0x3FF0000000000000)
  %v931 = fdiv <8 x float> %v929, %v930
  %v932 = fmul <8 x float> %v902, %v931
  %v933 = add i64 0, %v748
  %v934 = getelementptr inbounds float, ptr %v739, i64 %v933
  store <8 x float> %v810, ptr %v934, align 4
  %v935 = add i64 0, %v748
  %v936 = getelementptr inbounds float, ptr %v745, i64 %v935
  store <8 x float> %v871, ptr %v936, align 4
  %v937 = add i64 0, %v748
  %v938 = getelementptr inbounds float, ptr %v747, i64 %v937
  store <8 x float> %v932, ptr %v938, align 4
  %v939 = add nsw i64 %v748, 8
  br label %b161
b163:
  %v940 = add nsw i64 %v708, 1
  br label %b158
b160:
  %v941 = add i64 %v7, 0
  %v942 = sdiv i64 %v941, 1
  %v943 = add i64 %v2, 1
  %v944 = mul i64 %v942, %v2
  %v945 = sdiv i64 %v944, %v3
  %v946 = mul i64 %v945, 1
  %v947 = icmp slt i64 %v946, %v7
  %v948 = select i1 %v947, i64 %v946, i64 %v7
  %v949 = mul i64 %v942, %v943
  %v950 = sdiv i64 %v949, %v3
  %v951 = mul i64 %v950, 1
  %v952 = icmp slt i64 %v951, %v7
  %v953 = select i1 %v952, i64 %v951, i64 %v7
  br label %b164
b164:
  %v954 = phi i64 [ %v948, %b160 ], [ %v991, %b169 ]
  %v955 = icmp slt i64 %v954, %v953
  br i1 %v955, label %b165, label %b166
b165:
  br label %b167
b167:
  %v956 = phi i64 [ 0, %b165 ], [ %v990, %b172 ]
  %v957 = icmp slt i64 %v956, 2
  br i1 %v957, label %b168, label %b169
b168:
  br label %b170
b170:
  %v958 = phi i64 [ 0, %b168 ], [ %v974, %b171 ]
  %v959 = phi <8 x float> [ splat (float 0x0000000000000000), %b168 ], [ %v973, %b171 ]
  %v960 = icmp slt i64 %v958, 8
  br i1 %v960, label %b171, label %b172
b171:
  %v961 = add i64 %v693, 0
  %v962 = and i64 %v961, %v148
  %v963 = mul i64 %v962, %v7
  %v964 = add i64 %v963, %v954
  %v965 = mul i64 %v964, 16
  %v966 = getelementptr inbounds float, ptr %v68, i64 %v965
  %v967 = mul i64 %v956, 8
  %v968 = add i64 0, %v967
  %v969 = add i64 %v968, %v958
  %v970 = getelementptr inbounds float, ptr %v966, i64 %v969
  %v971 = load <8 x float>, ptr %v970, align 4
  %v972 = fmul <8 x float> %v971, %v971
  %v973 = fadd <8 x float> %v959, %v972
  %v974 = add nsw i64 %v958, 8
  br label %b170
b172:
  %v975 = shufflevector <8 x float> %v959, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v976 = shufflevector <8 x float> %v959, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v977 = fadd <4 x float> %v975, %v976
  %v978 = shufflevector <4 x float> %v977, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v979 = shufflevector <4 x float> %v977, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v980 = fadd <2 x float> %v978, %v979
  %v981 = extractelement <2 x float> %v980, i64 0
  %v982 = extractelement <2 x float> %v980, i64 1
  %v983 = fadd float %v981, %v982
  %v984 = fadd float %v983, 0x0000000000000000
  %v985 = mul i64 %v954, 2
  %v986 = getelementptr inbounds float, ptr %v72, i64 %v985
  %v987 = add i64 0, %v956
  %v988 = add i64 %v987, 0
  %v989 = getelementptr inbounds float, ptr %v986, i64 %v988
  store float %v984, ptr %v989, align 4
  %v990 = add nsw i64 %v956, 1
  br label %b167
b169:
  %v991 = add nsw i64 %v954, 1
  br label %b164
b166:
  %v992 = add i64 %v7, 0
  %v993 = sdiv i64 %v992, 1
  %v994 = add i64 %v2, 1
  %v995 = mul i64 %v993, %v2
  %v996 = sdiv i64 %v995, %v3
  %v997 = mul i64 %v996, 1
  %v998 = icmp slt i64 %v997, %v7
  %v999 = select i1 %v998, i64 %v997, i64 %v7
  %v1000 = mul i64 %v993, %v994
  %v1001 = sdiv i64 %v1000, %v3
  %v1002 = mul i64 %v1001, 1
  %v1003 = icmp slt i64 %v1002, %v7
  %v1004 = select i1 %v1003, i64 %v1002, i64 %v7
  br label %b173
b173:
  %v1005 = phi i64 [ %v999, %b166 ], [ %v1030, %b174 ]
  %v1006 = icmp slt i64 %v1005, %v1004
  br i1 %v1006, label %b174, label %b175
b174:
  %v1007 = mul i64 %v1005, 2
  %v1008 = getelementptr inbounds float, ptr %v72, i64 %v1007
  %v1009 = add i64 %v693, 0
  %v1010 = and i64 %v1009, %v150
  %v1011 = mul i64 %v1010, %v7
  %v1012 = add i64 %v1011, %v1005
  %v1013 = mul i64 %v1012, 2
  %v1014 = getelementptr inbounds float, ptr %v74, i64 %v1013
  %v1015 = icmp ult i64 2, 8
  %v1016 = select i1 %v1015, i64 2, i64 8
  %v1017 = trunc i64 %v1016 to i32
  %v1018 = insertelement <8 x i32> poison, i32 %v1017, i64 0
  %v1019 = shufflevector <8 x i32> %v1018, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1020 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1019
  %v1021 = add i64 0, 0
  %v1022 = getelementptr inbounds float, ptr %v1008, i64 %v1021
  %v1023 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1022, <8 x i1> %v1020, <8 x float> zeroinitializer)
  %v1024 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v1025 = shufflevector <8 x float> %v1024, <8 x float> poison, <8 x i32> zeroinitializer
  %v1026 = fadd <8 x float> %v1023, %v1025
  %v1027 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1026)
  %v1028 = add i64 0, 0
  %v1029 = getelementptr inbounds float, ptr %v1014, i64 %v1028
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1027, ptr align 4 %v1029, <8 x i1> %v1020)
  %v1030 = add nsw i64 %v1005, 1
  br label %b173
b175:
  %v1031 = add i64 %v7, 0
  %v1032 = sdiv i64 %v1031, 1
  %v1033 = add i64 %v2, 1
  %v1034 = mul i64 %v1032, %v2
  %v1035 = sdiv i64 %v1034, %v3
  %v1036 = mul i64 %v1035, 1
  %v1037 = icmp slt i64 %v1036, %v7
  %v1038 = select i1 %v1037, i64 %v1036, i64 %v7
  %v1039 = mul i64 %v1032, %v1033
  %v1040 = sdiv i64 %v1039, %v3
  %v1041 = mul i64 %v1040, 1
  %v1042 = icmp slt i64 %v1041, %v7
  %v1043 = select i1 %v1042, i64 %v1041, i64 %v7
  br label %b176
b176:
  %v1044 = phi i64 [ %v1038, %b175 ], [ %v1100, %b181 ]
  %v1045 = icmp slt i64 %v1044, %v1043
  br i1 %v1045, label %b177, label %b178
b177:
  br label %b179
b179:
  %v1046 = phi i64 [ 0, %b177 ], [ %v1099, %b184 ]
  %v1047 = icmp slt i64 %v1046, 2
  br i1 %v1047, label %b180, label %b181
b180:
  br label %b182
b182:
  %v1048 = phi i64 [ 0, %b180 ], [ %v1090, %b183 ]
  %v1049 = phi <8 x float> [ splat (float 0x0000000000000000), %b180 ], [ %v1089, %b183 ]
  %v1050 = icmp slt i64 %v1048, 8
  br i1 %v1050, label %b183, label %b184
b183:
  %v1051 = add i64 %v693, 0
  %v1052 = and i64 %v1051, %v148
  %v1053 = mul i64 %v1052, %v7
  %v1054 = add i64 %v1053, %v1044
  %v1055 = mul i64 %v1054, 16
  %v1056 = getelementptr inbounds float, ptr %v68, i64 %v1055
  %v1057 = mul i64 %v1046, 8
  %v1058 = add i64 0, %v1057
  %v1059 = add i64 %v1058, %v1048
  %v1060 = getelementptr inbounds float, ptr %v1056, i64 %v1059
  %v1061 = load float, ptr %v1060, align 4
  %v1062 = add i64 %v693, 0
  %v1063 = and i64 %v1062, %v150
  %v1064 = mul i64 %v1063, %v7
  %v1065 = add i64 %v1064, %v1044
  %v1066 = mul i64 %v1065, 2
  %v1067 = getelementptr inbounds float, ptr %v74, i64 %v1066
  %v1068 = add i64 0, %v1046
  %v1069 = getelementptr inbounds float, ptr %v1067, i64 %v1068
  %v1070 = load float, ptr %v1069, align 4
  %v1071 = fdiv float 0x3FF0000000000000, %v1070
  %v1072 = fmul float %v1061, %v1071
  %v1073 = add i64 %v693, 0
  %v1074 = and i64 %v1073, %v128
  %v1075 = mul i64 %v1074, %v7
  %v1076 = add i64 %v1075, %v1044
  %v1077 = mul i64 %v1076, 128
  %v1078 = getelementptr inbounds float, ptr %v24, i64 %v1077
  %v1079 = mul i64 %v1046, 64
  %v1080 = add i64 0, %v1079
  %v1081 = add i64 %v1080, 0
  %v1082 = mul i64 %v1048, 8
  %v1083 = add i64 %v1081, %v1082
  %v1084 = getelementptr inbounds float, ptr %v1078, i64 %v1083
  %v1085 = load <8 x float>, ptr %v1084, align 4
  %v1086 = insertelement <8 x float> poison, float %v1072, i64 0
  %v1087 = shufflevector <8 x float> %v1086, <8 x float> poison, <8 x i32> zeroinitializer
  %v1088 = fmul <8 x float> %v1087, %v1085
  %v1089 = fadd <8 x float> %v1049, %v1088
  %v1090 = add nsw i64 %v1048, 1
  br label %b182
b184:
  %v1091 = mul i64 %v1044, 16
  %v1092 = getelementptr inbounds float, ptr %v76, i64 %v1091
  %v1093 = mul i64 %v1046, 8
  %v1094 = add i64 0, %v1093
  %v1095 = mul i64 0, 8
  %v1096 = add i64 %v1094, %v1095
  %v1097 = add i64 %v1096, 0
  %v1098 = getelementptr inbounds float, ptr %v1092, i64 %v1097
  store <8 x float> %v1049, ptr %v1098, align 4
  %v1099 = add nsw i64 %v1046, 1
  br label %b179
b181:
  %v1100 = add nsw i64 %v1044, 1
  br label %b176
b178:
  %v1101 = add i64 %v7, 0
  %v1102 = sdiv i64 %v1101, 1
  %v1103 = add i64 %v2, 1
  %v1104 = mul i64 %v1102, %v2
  %v1105 = sdiv i64 %v1104, %v3
  %v1106 = mul i64 %v1105, 1
  %v1107 = icmp slt i64 %v1106, %v7
  %v1108 = select i1 %v1107, i64 %v1106, i64 %v7
  %v1109 = mul i64 %v1102, %v1103
  %v1110 = sdiv i64 %v1109, %v3
  %v1111 = mul i64 %v1110, 1
  %v1112 = icmp slt i64 %v1111, %v7
  %v1113 = select i1 %v1112, i64 %v1111, i64 %v7
  br label %b185
b185:
  %v1114 = phi i64 [ %v1108, %b178 ], [ %v1138, %b190 ]
  %v1115 = icmp slt i64 %v1114, %v1113
  br i1 %v1115, label %b186, label %b187
b186:
  %v1116 = mul i64 %v1114, 16
  %v1117 = getelementptr inbounds float, ptr %v70, i64 %v1116
  %v1118 = mul i64 %v1114, 16
  %v1119 = getelementptr inbounds float, ptr %v76, i64 %v1118
  %v1120 = add i64 %v693, 0
  %v1121 = and i64 %v1120, %v152
  %v1122 = mul i64 %v1121, %v7
  %v1123 = add i64 %v1122, %v1114
  %v1124 = mul i64 %v1123, 16
  %v1125 = getelementptr inbounds float, ptr %v78, i64 %v1124
  br label %b188
b188:
  %v1126 = phi i64 [ 0, %b186 ], [ %v1137, %b189 ]
  %v1127 = icmp slt i64 %v1126, 16
  br i1 %v1127, label %b189, label %b190
b189:
  %v1128 = add i64 0, %v1126
  %v1129 = getelementptr inbounds float, ptr %v1117, i64 %v1128
  %v1130 = load <8 x float>, ptr %v1129, align 4
  %v1131 = add i64 0, %v1126
  %v1132 = getelementptr inbounds float, ptr %v1119, i64 %v1131
  %v1133 = load <8 x float>, ptr %v1132, align 4
  %v1134 = fsub <8 x float> %v1130, %v1133
  %v1135 = add i64 0, %v1126
  %v1136 = getelementptr inbounds float, ptr %v1125, i64 %v1135
  store <8 x float> %v1134, ptr %v1136, align 4
  %v1137 = add nsw i64 %v1126, 8
  br label %b188
b190:
  %v1138 = add nsw i64 %v1114, 1
  br label %b185
b187:
  %v1139 = add i64 %v7, 0
  %v1140 = sdiv i64 %v1139, 1
  %v1141 = add i64 %v2, 1
  %v1142 = mul i64 %v1140, %v2
  %v1143 = sdiv i64 %v1142, %v3
  %v1144 = mul i64 %v1143, 1
  %v1145 = icmp slt i64 %v1144, %v7
  %v1146 = select i1 %v1145, i64 %v1144, i64 %v7
  %v1147 = mul i64 %v1140, %v1141
  %v1148 = sdiv i64 %v1147, %v3
  %v1149 = mul i64 %v1148, 1
  %v1150 = icmp slt i64 %v1149, %v7
  %v1151 = select i1 %v1150, i64 %v1149, i64 %v7
  br label %b191
b191:
  %v1152 = phi i64 [ %v1146, %b187 ], [ %v1263, %b196 ]
  %v1153 = icmp slt i64 %v1152, %v1151
  br i1 %v1153, label %b192, label %b193
b192:
  br label %b194
b194:
  %v1154 = phi i64 [ 0, %b192 ], [ %v1262, %b199 ]
  %v1155 = icmp slt i64 %v1154, 2
  br i1 %v1155, label %b195, label %b196
b195:
  br label %b197
b197:
  %v1156 = phi i64 [ 0, %b195 ], [ %v1261, %b198 ]
  %v1157 = icmp slt i64 %v1156, 8
  br i1 %v1157, label %b198, label %b199
b198:
  %v1158 = add i64 %v693, 0
  %v1159 = and i64 %v1158, %v128
  %v1160 = mul i64 %v1159, %v7
  %v1161 = add i64 %v1160, %v1152
  %v1162 = mul i64 %v1161, 128
  %v1163 = getelementptr inbounds float, ptr %v24, i64 %v1162
  %v1164 = add i64 %v693, 0
  %v1165 = and i64 %v1164, %v148
  %v1166 = mul i64 %v1165, %v7
  %v1167 = add i64 %v1166, %v1152
  %v1168 = mul i64 %v1167, 16
  %v1169 = getelementptr inbounds float, ptr %v68, i64 %v1168
  %v1170 = mul i64 %v1154, 8
  %v1171 = add i64 0, %v1170
  %v1172 = add i64 %v1171, %v1156
  %v1173 = getelementptr inbounds float, ptr %v1169, i64 %v1172
  %v1174 = load float, ptr %v1173, align 4
  %v1175 = add i64 %v693, 0
  %v1176 = and i64 %v1175, %v150
  %v1177 = mul i64 %v1176, %v7
  %v1178 = add i64 %v1177, %v1152
  %v1179 = mul i64 %v1178, 2
  %v1180 = getelementptr inbounds float, ptr %v74, i64 %v1179
  %v1181 = add i64 0, %v1154
  %v1182 = getelementptr inbounds float, ptr %v1180, i64 %v1181
  %v1183 = load float, ptr %v1182, align 4
  %v1184 = fdiv float 0x3FF0000000000000, %v1183
  %v1185 = fmul float %v1174, %v1184
  %v1186 = add i64 %v693, 0
  %v1187 = and i64 %v1186, %v142
  %v1188 = mul i64 %v1187, %v7
  %v1189 = add i64 %v1188, %v1152
  %v1190 = mul i64 %v1189, 50
  %v1191 = getelementptr inbounds float, ptr %v62, i64 %v1190
  %v1192 = add i64 48, %v1154
  %v1193 = getelementptr inbounds float, ptr %v1191, i64 %v1192
  %v1194 = load float, ptr %v1193, align 4
  %v1195 = call float @llvm.fabs.f32(float %v1194)
  %v1196 = fneg float %v1195
  %v1197 = fcmp olt float %v1196, 0xC05A400000000000
  %v1198 = select i1 %v1197, float 0xC05A400000000000, float %v1196
  %v1199 = call float @llvm.fmuladd.f32(float %v1198, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1200 = fsub float %v1199, 0x4168000000000000
  %v1201 = call float @llvm.fmuladd.f32(float %v1200, float 0xBFE62E4000000000, float %v1198)
  %v1202 = call float @llvm.fmuladd.f32(float %v1200, float 0xBEB7F7D1C0000000, float %v1201)
  %v1203 = bitcast float %v1199 to i32
  %v1204 = fmul float %v1202, %v1202
  %v1205 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1202, float 0x3F81227F40000000)
  %v1206 = call float @llvm.fmuladd.f32(float %v1205, float %v1202, float 0x3FA5556740000000)
  %v1207 = call float @llvm.fmuladd.f32(float %v1206, float %v1202, float 0x3FC5554B00000000)
  %v1208 = call float @llvm.fmuladd.f32(float %v1207, float %v1202, float 0x3FDFFFFFE0000000)
  %v1209 = call float @llvm.fmuladd.f32(float %v1204, float %v1208, float %v1202)
  %v1210 = sub i32 %v1203, 1262485250
  %v1211 = lshr i32 %v1210, 1
  %v1212 = sub i32 %v1210, %v1211
  %v1213 = shl i32 %v1211, 23
  %v1214 = bitcast i32 %v1213 to float
  %v1215 = shl i32 %v1212, 23
  %v1216 = bitcast i32 %v1215 to float
  %v1217 = fadd float %v1209, 0x3FF0000000000000
  %v1218 = fmul float %v1217, %v1214
  %v1219 = fmul float %v1218, %v1216
  %v1220 = fcmp olt float %v1194, 0x0000000000000000
  %v1221 = select i1 %v1220, float %v1219, float 0x3FF0000000000000
  %v1222 = fadd float %v1219, 0x3FF0000000000000
  %v1223 = fdiv float %v1221, %v1222
  %v1224 = add i64 %v693, 0
  %v1225 = and i64 %v1224, %v152
  %v1226 = mul i64 %v1225, %v7
  %v1227 = add i64 %v1226, %v1152
  %v1228 = mul i64 %v1227, 16
  %v1229 = getelementptr inbounds float, ptr %v78, i64 %v1228
  %v1230 = add i64 %v693, 1
  %v1231 = and i64 %v1230, %v128
  %v1232 = mul i64 %v1231, %v7
  %v1233 = add i64 %v1232, %v1152
  %v1234 = mul i64 %v1233, 128
  %v1235 = getelementptr inbounds float, ptr %v24, i64 %v1234
  %v1236 = mul i64 %v1154, 64
  %v1237 = add i64 0, %v1236
  %v1238 = mul i64 %v1156, 8
  %v1239 = add i64 %v1237, %v1238
  %v1240 = add i64 %v1239, 0
  %v1241 = getelementptr inbounds float, ptr %v1163, i64 %v1240
  %v1242 = load <8 x float>, ptr %v1241, align 4
  %v1243 = mul i64 %v1154, 8
  %v1244 = add i64 0, %v1243
  %v1245 = add i64 %v1244, 0
  %v1246 = getelementptr inbounds float, ptr %v1229, i64 %v1245
  %v1247 = load <8 x float>, ptr %v1246, align 4
  %v1248 = insertelement <8 x float> poison, float %v1223, i64 0
  %v1249 = shufflevector <8 x float> %v1248, <8 x float> poison, <8 x i32> zeroinitializer
  %v1250 = fmul <8 x float> %v1249, %v1247
  %v1251 = insertelement <8 x float> poison, float %v1185, i64 0
  %v1252 = shufflevector <8 x float> %v1251, <8 x float> poison, <8 x i32> zeroinitializer
  %v1253 = fmul <8 x float> %v1252, %v1250
  %v1254 = fadd <8 x float> %v1242, %v1253
  %v1255 = mul i64 %v1154, 64
  %v1256 = add i64 0, %v1255
  %v1257 = mul i64 %v1156, 8
  %v1258 = add i64 %v1256, %v1257
  %v1259 = add i64 %v1258, 0
  %v1260 = getelementptr inbounds float, ptr %v1235, i64 %v1259
  store <8 x float> %v1254, ptr %v1260, align 4
  %v1261 = add nsw i64 %v1156, 1
  br label %b197
b199:
  %v1262 = add nsw i64 %v1154, 1
  br label %b194
b196:
  %v1263 = add nsw i64 %v1152, 1
  br label %b191
b193:
  %v1264 = add i64 %v7, 0
  %v1265 = sdiv i64 %v1264, 1
  %v1266 = add i64 %v2, 1
  %v1267 = mul i64 %v1265, %v2
  %v1268 = sdiv i64 %v1267, %v3
  %v1269 = mul i64 %v1268, 1
  %v1270 = icmp slt i64 %v1269, %v7
  %v1271 = select i1 %v1270, i64 %v1269, i64 %v7
  %v1272 = mul i64 %v1265, %v1266
  %v1273 = sdiv i64 %v1272, %v3
  %v1274 = mul i64 %v1273, 1
  %v1275 = icmp slt i64 %v1274, %v7
  %v1276 = select i1 %v1275, i64 %v1274, i64 %v7
  br label %b200
b200:
  %v1277 = phi i64 [ %v1271, %b193 ], [ %v1299, %b205 ]
  %v1278 = icmp slt i64 %v1277, %v1276
  br i1 %v1278, label %b201, label %b202
b201:
  %v1279 = add i64 %v693, 0
  %v1280 = and i64 %v1279, %v144
  %v1281 = mul i64 %v1280, %v7
  %v1282 = add i64 %v1281, %v1277
  %v1283 = mul i64 %v1282, 48
  %v1284 = getelementptr inbounds float, ptr %v64, i64 %v1283
  %v1285 = add i64 %v693, 1
  %v1286 = and i64 %v1285, %v130
  %v1287 = mul i64 %v1286, %v7
  %v1288 = add i64 %v1287, %v1277
  %v1289 = mul i64 %v1288, 48
  %v1290 = getelementptr inbounds float, ptr %v26, i64 %v1289
  br label %b203
b203:
  %v1291 = phi i64 [ 0, %b201 ], [ %v1298, %b204 ]
  %v1292 = icmp slt i64 %v1291, 48
  br i1 %v1292, label %b204, label %b205
b204:
  %v1293 = add i64 0, %v1291
  %v1294 = getelementptr inbounds float, ptr %v1284, i64 %v1293
  %v1295 = load <8 x float>, ptr %v1294, align 4
  %v1296 = add i64 0, %v1291
  %v1297 = getelementptr inbounds float, ptr %v1290, i64 %v1296
  store <8 x float> %v1295, ptr %v1297, align 4
  %v1298 = add nsw i64 %v1291, 8
  br label %b203
b205:
  %v1299 = add nsw i64 %v1277, 1
  br label %b200
b202:
  %v1300 = add i64 %v7, 0
  %v1301 = sdiv i64 %v1300, 1
  %v1302 = add i64 %v2, 1
  %v1303 = mul i64 %v1301, %v2
  %v1304 = sdiv i64 %v1303, %v3
  %v1305 = mul i64 %v1304, 1
  %v1306 = icmp slt i64 %v1305, %v7
  %v1307 = select i1 %v1306, i64 %v1305, i64 %v7
  %v1308 = mul i64 %v1301, %v1302
  %v1309 = sdiv i64 %v1308, %v3
  %v1310 = mul i64 %v1309, 1
  %v1311 = icmp slt i64 %v1310, %v7
  %v1312 = select i1 %v1311, i64 %v1310, i64 %v7
  br label %b206
b206:
  %v1313 = phi i64 [ %v1307, %b202 ], [ %v1335, %b211 ]
  %v1314 = icmp slt i64 %v1313, %v1312
  br i1 %v1314, label %b207, label %b208
b207:
  %v1315 = add i64 %v693, 0
  %v1316 = and i64 %v1315, %v130
  %v1317 = mul i64 %v1316, %v7
  %v1318 = add i64 %v1317, %v1313
  %v1319 = mul i64 %v1318, 48
  %v1320 = getelementptr inbounds float, ptr %v26, i64 %v1319
  %v1321 = add i64 %v693, 1
  %v1322 = and i64 %v1321, %v132
  %v1323 = mul i64 %v1322, %v7
  %v1324 = add i64 %v1323, %v1313
  %v1325 = mul i64 %v1324, 48
  %v1326 = getelementptr inbounds float, ptr %v28, i64 %v1325
  br label %b209
b209:
  %v1327 = phi i64 [ 0, %b207 ], [ %v1334, %b210 ]
  %v1328 = icmp slt i64 %v1327, 48
  br i1 %v1328, label %b210, label %b211
b210:
  %v1329 = add i64 0, %v1327
  %v1330 = getelementptr inbounds float, ptr %v1320, i64 %v1329
  %v1331 = load <8 x float>, ptr %v1330, align 4
  %v1332 = add i64 0, %v1327
  %v1333 = getelementptr inbounds float, ptr %v1326, i64 %v1332
  store <8 x float> %v1331, ptr %v1333, align 4
  %v1334 = add nsw i64 %v1327, 8
  br label %b209
b211:
  %v1335 = add nsw i64 %v1313, 1
  br label %b206
b208:
  %v1336 = add i64 %v7, 0
  %v1337 = sdiv i64 %v1336, 1
  %v1338 = add i64 %v2, 1
  %v1339 = mul i64 %v1337, %v2
  %v1340 = sdiv i64 %v1339, %v3
  %v1341 = mul i64 %v1340, 1
  %v1342 = icmp slt i64 %v1341, %v7
  %v1343 = select i1 %v1342, i64 %v1341, i64 %v7
  %v1344 = mul i64 %v1337, %v1338
  %v1345 = sdiv i64 %v1344, %v3
  %v1346 = mul i64 %v1345, 1
  %v1347 = icmp slt i64 %v1346, %v7
  %v1348 = select i1 %v1347, i64 %v1346, i64 %v7
  br label %b212
b212:
  %v1349 = phi i64 [ %v1343, %b208 ], [ %v1371, %b217 ]
  %v1350 = icmp slt i64 %v1349, %v1348
  br i1 %v1350, label %b213, label %b214
b213:
  %v1351 = add i64 %v693, 0
  %v1352 = and i64 %v1351, %v132
  %v1353 = mul i64 %v1352, %v7
  %v1354 = add i64 %v1353, %v1349
  %v1355 = mul i64 %v1354, 48
  %v1356 = getelementptr inbounds float, ptr %v28, i64 %v1355
  %v1357 = add i64 %v693, 1
  %v1358 = and i64 %v1357, %v134
  %v1359 = mul i64 %v1358, %v7
  %v1360 = add i64 %v1359, %v1349
  %v1361 = mul i64 %v1360, 48
  %v1362 = getelementptr inbounds float, ptr %v30, i64 %v1361
  br label %b215
b215:
  %v1363 = phi i64 [ 0, %b213 ], [ %v1370, %b216 ]
  %v1364 = icmp slt i64 %v1363, 48
  br i1 %v1364, label %b216, label %b217
b216:
  %v1365 = add i64 0, %v1363
  %v1366 = getelementptr inbounds float, ptr %v1356, i64 %v1365
  %v1367 = load <8 x float>, ptr %v1366, align 4
  %v1368 = add i64 0, %v1363
  %v1369 = getelementptr inbounds float, ptr %v1362, i64 %v1368
  store <8 x float> %v1367, ptr %v1369, align 4
  %v1370 = add nsw i64 %v1363, 8
  br label %b215
b217:
  %v1371 = add nsw i64 %v1349, 1
  br label %b212
b214:
  %v1372 = add nsw i64 %v693, 1
  br label %b155
b157:
  %v1373 = icmp sgt i64 %v3, 1
  br i1 %v1373, label %b218, label %b219
b218:
  %v1374 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1375 = atomicrmw add ptr %v1374, i64 1 acq_rel
  %v1376 = load i64, ptr %v177, align 8
  %v1377 = add i64 %v1376, 1
  store i64 %v1377, ptr %v177, align 8
  %v1378 = mul i64 %v3, %v1377
  br label %b220
b220:
  %v1379 = load atomic i64, ptr %v1374 acquire, align 8
  %v1380 = icmp slt i64 %v1379, %v1378
  br i1 %v1380, label %b221, label %b222
b221:
  %v1381 = call i32 @sched_yield()
  br label %b220
b222:
  br label %b219
b219:
  %v1382 = add nsw i64 %v552, %v551
  br label %b120
b122:
  %v1383 = getelementptr inbounds float, ptr %v179, i64 448
  %v1384 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1385 = load i64, ptr %v1384, align 8
  %v1386 = icmp eq i64 %v1385, 0
  br i1 %v1386, label %b223, label %b224
b223:
  %v1387 = add i64 1, 0
  %v1388 = sdiv i64 %v1387, 1
  %v1389 = add i64 %v2, 1
  %v1390 = mul i64 %v1388, %v2
  %v1391 = sdiv i64 %v1390, %v3
  %v1392 = mul i64 %v1391, 1
  %v1393 = icmp slt i64 %v1392, 1
  %v1394 = select i1 %v1393, i64 %v1392, i64 1
  %v1395 = mul i64 %v1388, %v1389
  %v1396 = sdiv i64 %v1395, %v3
  %v1397 = mul i64 %v1396, 1
  %v1398 = icmp slt i64 %v1397, 1
  %v1399 = select i1 %v1398, i64 %v1397, i64 1
  %v1400 = icmp slt i64 %v1399, 1
  %v1401 = select i1 %v1400, i64 %v1399, i64 1
  br label %b225
b225:
  %v1402 = phi i64 [ %v1394, %b223 ], [ %v1416, %b226 ]
  %v1403 = icmp slt i64 %v1402, %v1401
  br i1 %v1403, label %b226, label %b227
b226:
  %v1404 = mul i64 %v1402, 128
  %v1405 = mul i64 %v1402, 8
  %v1406 = add i64 %v1404, 0
  %v1407 = add i64 %v1405, 0
  %v1408 = getelementptr inbounds float, ptr %v1383, i64 %v1406
  %v1409 = sub i64 8, %v1407
  %v1410 = icmp slt i64 %v1409, 0
  %v1411 = select i1 %v1410, i64 0, i64 %v1409
  %v1412 = mul i64 %v1407, 16
  %v1413 = add i64 0, %v1412
  %v1414 = getelementptr inbounds float, ptr %v20, i64 %v1413
  call void @pack_turned(ptr %v1414, i64 16, i64 1, i64 16, i64 %v1411, ptr %v1408, i64 8)
  %v1415 = add i64 %v1404, 128
  %v1416 = add nsw i64 %v1402, 1
  br label %b225
b227:
  br label %b224
b224:
  %v1417 = icmp sgt i64 %v3, 1
  br i1 %v1417, label %b228, label %b229
b228:
  %v1418 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1419 = atomicrmw add ptr %v1418, i64 1 acq_rel
  %v1420 = load i64, ptr %v177, align 8
  %v1421 = add i64 %v1420, 1
  store i64 %v1421, ptr %v177, align 8
  %v1422 = mul i64 %v3, %v1421
  br label %b230
b230:
  %v1423 = load atomic i64, ptr %v1418 acquire, align 8
  %v1424 = icmp slt i64 %v1423, %v1422
  br i1 %v1424, label %b231, label %b232
b231:
  %v1425 = call i32 @sched_yield()
  br label %b230
b232:
  br label %b229
b229:
  %v1426 = add i64 %v8, 0
  %v1427 = sdiv i64 %v1426, 1
  %v1428 = add i64 %v2, 1
  %v1429 = mul i64 %v1427, %v2
  %v1430 = sdiv i64 %v1429, %v3
  %v1431 = mul i64 %v1430, 1
  %v1432 = icmp slt i64 %v1431, %v8
  %v1433 = select i1 %v1432, i64 %v1431, i64 %v8
  %v1434 = mul i64 %v1427, %v1428
  %v1435 = sdiv i64 %v1434, %v3
  %v1436 = mul i64 %v1435, 1
  %v1437 = icmp slt i64 %v1436, %v8
  %v1438 = select i1 %v1437, i64 %v1436, i64 %v8
  br label %b233
b233:
  %v1439 = phi i64 [ %v1433, %b229 ], [ %v1472, %b238 ]
  %v1440 = icmp slt i64 %v1439, %v1438
  br i1 %v1440, label %b234, label %b235
b234:
  br label %b236
b236:
  %v1441 = phi i64 [ 0, %b234 ], [ %v1471, %b241 ]
  %v1442 = icmp slt i64 %v1441, 2
  br i1 %v1442, label %b237, label %b238
b237:
  br label %b239
b239:
  %v1443 = phi i64 [ 0, %b237 ], [ %v1455, %b240 ]
  %v1444 = phi <8 x float> [ splat (float 0x0000000000000000), %b237 ], [ %v1454, %b240 ]
  %v1445 = icmp slt i64 %v1443, 8
  br i1 %v1445, label %b240, label %b241
b240:
  %v1446 = mul i64 %v1439, 16
  %v1447 = getelementptr inbounds float, ptr %v66, i64 %v1446
  %v1448 = mul i64 %v1441, 8
  %v1449 = add i64 0, %v1448
  %v1450 = add i64 %v1449, %v1443
  %v1451 = getelementptr inbounds float, ptr %v1447, i64 %v1450
  %v1452 = load <8 x float>, ptr %v1451, align 4
  %v1453 = fmul <8 x float> %v1452, %v1452
  %v1454 = fadd <8 x float> %v1444, %v1453
  %v1455 = add nsw i64 %v1443, 8
  br label %b239
b241:
  %v1456 = shufflevector <8 x float> %v1444, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1457 = shufflevector <8 x float> %v1444, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1458 = fadd <4 x float> %v1456, %v1457
  %v1459 = shufflevector <4 x float> %v1458, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1460 = shufflevector <4 x float> %v1458, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1461 = fadd <2 x float> %v1459, %v1460
  %v1462 = extractelement <2 x float> %v1461, i64 0
  %v1463 = extractelement <2 x float> %v1461, i64 1
  %v1464 = fadd float %v1462, %v1463
  %v1465 = fadd float %v1464, 0x0000000000000000
  %v1466 = mul i64 %v1439, 2
  %v1467 = getelementptr inbounds float, ptr %v80, i64 %v1466
  %v1468 = add i64 0, %v1441
  %v1469 = add i64 %v1468, 0
  %v1470 = getelementptr inbounds float, ptr %v1467, i64 %v1469
  store float %v1465, ptr %v1470, align 4
  %v1471 = add nsw i64 %v1441, 1
  br label %b236
b238:
  %v1472 = add nsw i64 %v1439, 1
  br label %b233
b235:
  %v1473 = add i64 %v8, 0
  %v1474 = sdiv i64 %v1473, 1
  %v1475 = add i64 %v2, 1
  %v1476 = mul i64 %v1474, %v2
  %v1477 = sdiv i64 %v1476, %v3
  %v1478 = mul i64 %v1477, 1
  %v1479 = icmp slt i64 %v1478, %v8
  %v1480 = select i1 %v1479, i64 %v1478, i64 %v8
  %v1481 = mul i64 %v1474, %v1475
  %v1482 = sdiv i64 %v1481, %v3
  %v1483 = mul i64 %v1482, 1
  %v1484 = icmp slt i64 %v1483, %v8
  %v1485 = select i1 %v1484, i64 %v1483, i64 %v8
  br label %b242
b242:
  %v1486 = phi i64 [ %v1480, %b235 ], [ %v1507, %b243 ]
  %v1487 = icmp slt i64 %v1486, %v1485
  br i1 %v1487, label %b243, label %b244
b243:
  %v1488 = mul i64 %v1486, 2
  %v1489 = getelementptr inbounds float, ptr %v80, i64 %v1488
  %v1490 = mul i64 %v1486, 2
  %v1491 = getelementptr inbounds float, ptr %v82, i64 %v1490
  %v1492 = icmp ult i64 2, 8
  %v1493 = select i1 %v1492, i64 2, i64 8
  %v1494 = trunc i64 %v1493 to i32
  %v1495 = insertelement <8 x i32> poison, i32 %v1494, i64 0
  %v1496 = shufflevector <8 x i32> %v1495, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1497 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1496
  %v1498 = add i64 0, 0
  %v1499 = getelementptr inbounds float, ptr %v1489, i64 %v1498
  %v1500 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1499, <8 x i1> %v1497, <8 x float> zeroinitializer)
  %v1501 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v1502 = shufflevector <8 x float> %v1501, <8 x float> poison, <8 x i32> zeroinitializer
  %v1503 = fadd <8 x float> %v1500, %v1502
  %v1504 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1503)
  %v1505 = add i64 0, 0
  %v1506 = getelementptr inbounds float, ptr %v1491, i64 %v1505
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1504, ptr align 4 %v1506, <8 x i1> %v1497)
  %v1507 = add nsw i64 %v1486, 1
  br label %b242
b244:
  %v1508 = add i64 %v8, 0
  %v1509 = sdiv i64 %v1508, 1
  %v1510 = add i64 %v2, 1
  %v1511 = mul i64 %v1509, %v2
  %v1512 = sdiv i64 %v1511, %v3
  %v1513 = mul i64 %v1512, 1
  %v1514 = icmp slt i64 %v1513, %v8
  %v1515 = select i1 %v1514, i64 %v1513, i64 %v8
  %v1516 = mul i64 %v1509, %v1510
  %v1517 = sdiv i64 %v1516, %v3
  %v1518 = mul i64 %v1517, 1
  %v1519 = icmp slt i64 %v1518, %v8
  %v1520 = select i1 %v1519, i64 %v1518, i64 %v8
  br label %b245
b245:
  %v1521 = phi i64 [ %v1515, %b244 ], [ %v1569, %b250 ]
  %v1522 = icmp slt i64 %v1521, %v1520
  br i1 %v1522, label %b246, label %b247
b246:
  br label %b248
b248:
  %v1523 = phi i64 [ 0, %b246 ], [ %v1568, %b253 ]
  %v1524 = icmp slt i64 %v1523, 2
  br i1 %v1524, label %b249, label %b250
b249:
  br label %b251
b251:
  %v1525 = phi i64 [ 0, %b249 ], [ %v1559, %b252 ]
  %v1526 = phi <8 x float> [ splat (float 0x0000000000000000), %b249 ], [ %v1558, %b252 ]
  %v1527 = icmp slt i64 %v1525, 8
  br i1 %v1527, label %b252, label %b253
b252:
  %v1528 = mul i64 %v1521, 16
  %v1529 = getelementptr inbounds float, ptr %v66, i64 %v1528
  %v1530 = mul i64 %v1523, 8
  %v1531 = add i64 0, %v1530
  %v1532 = add i64 %v1531, %v1525
  %v1533 = getelementptr inbounds float, ptr %v1529, i64 %v1532
  %v1534 = load float, ptr %v1533, align 4
  %v1535 = mul i64 %v1521, 2
  %v1536 = getelementptr inbounds float, ptr %v82, i64 %v1535
  %v1537 = add i64 0, %v1523
  %v1538 = getelementptr inbounds float, ptr %v1536, i64 %v1537
  %v1539 = load float, ptr %v1538, align 4
  %v1540 = fdiv float 0x3FF0000000000000, %v1539
  %v1541 = fmul float %v1534, %v1540
  %v1542 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v1543 = fdiv float %v1541, %v1542
  %v1544 = mul i64 1, %v7
  %v1545 = add i64 %v1521, %v1544
  %v1546 = mul i64 %v1545, 128
  %v1547 = getelementptr inbounds float, ptr %v24, i64 %v1546
  %v1548 = mul i64 %v1523, 64
  %v1549 = add i64 0, %v1548
  %v1550 = add i64 %v1549, 0
  %v1551 = mul i64 %v1525, 8
  %v1552 = add i64 %v1550, %v1551
  %v1553 = getelementptr inbounds float, ptr %v1547, i64 %v1552
  %v1554 = load <8 x float>, ptr %v1553, align 4
  %v1555 = insertelement <8 x float> poison, float %v1543, i64 0
  %v1556 = shufflevector <8 x float> %v1555, <8 x float> poison, <8 x i32> zeroinitializer
  %v1557 = fmul <8 x float> %v1556, %v1554
  %v1558 = fadd <8 x float> %v1526, %v1557
  %v1559 = add nsw i64 %v1525, 1
  br label %b251
b253:
  %v1560 = mul i64 %v1521, 16
  %v1561 = getelementptr inbounds float, ptr %v84, i64 %v1560
  %v1562 = mul i64 %v1523, 8
  %v1563 = add i64 0, %v1562
  %v1564 = mul i64 0, 8
  %v1565 = add i64 %v1563, %v1564
  %v1566 = add i64 %v1565, 0
  %v1567 = getelementptr inbounds float, ptr %v1561, i64 %v1566
  store <8 x float> %v1526, ptr %v1567, align 4
  %v1568 = add nsw i64 %v1523, 1
  br label %b248
b250:
  %v1569 = add nsw i64 %v1521, 1
  br label %b245
b247:
  %v1570 = add i64 %v8, 0
  %v1571 = sdiv i64 %v1570, 1
  %v1572 = add i64 %v2, 1
  %v1573 = mul i64 %v1571, %v2
  %v1574 = sdiv i64 %v1573, %v3
  %v1575 = mul i64 %v1574, 1
  %v1576 = icmp slt i64 %v1575, %v8
  %v1577 = select i1 %v1576, i64 %v1575, i64 %v8
  %v1578 = mul i64 %v1571, %v1572
  %v1579 = sdiv i64 %v1578, %v3
  %v1580 = mul i64 %v1579, 1
  %v1581 = icmp slt i64 %v1580, %v8
  %v1582 = select i1 %v1581, i64 %v1580, i64 %v8
  br label %b254
b254:
  %v1583 = phi i64 [ %v1577, %b247 ], [ %v1597, %b259 ]
  %v1584 = icmp slt i64 %v1583, %v1582
  br i1 %v1584, label %b255, label %b256
b255:
  %v1585 = mul i64 %v1583, 16
  %v1586 = getelementptr inbounds float, ptr %v84, i64 %v1585
  %v1587 = mul i64 %v1583, 16
  %v1588 = getelementptr inbounds float, ptr %v86, i64 %v1587
  br label %b257
b257:
  %v1589 = phi i64 [ 0, %b255 ], [ %v1596, %b258 ]
  %v1590 = icmp slt i64 %v1589, 16
  br i1 %v1590, label %b258, label %b259
b258:
  %v1591 = add i64 0, %v1589
  %v1592 = getelementptr inbounds float, ptr %v1586, i64 %v1591
  %v1593 = load <8 x float>, ptr %v1592, align 4
  %v1594 = add i64 0, %v1589
  %v1595 = getelementptr inbounds float, ptr %v1588, i64 %v1594
  store <8 x float> %v1593, ptr %v1595, align 4
  %v1596 = add nsw i64 %v1589, 8
  br label %b257
b259:
  %v1597 = add nsw i64 %v1583, 1
  br label %b254
b256:
  %v1598 = add i64 %v8, 0
  %v1599 = sdiv i64 %v1598, 1
  %v1600 = add i64 %v2, 1
  %v1601 = mul i64 %v1599, %v2
  %v1602 = sdiv i64 %v1601, %v3
  %v1603 = mul i64 %v1602, 1
  %v1604 = icmp slt i64 %v1603, %v8
  %v1605 = select i1 %v1604, i64 %v1603, i64 %v8
  %v1606 = mul i64 %v1599, %v1600
  %v1607 = sdiv i64 %v1606, %v3
  %v1608 = mul i64 %v1607, 1
  %v1609 = icmp slt i64 %v1608, %v8
  %v1610 = select i1 %v1609, i64 %v1608, i64 %v8
  br label %b260
b260:
  %v1611 = phi i64 [ %v1605, %b256 ], [ %v1643, %b265 ]
  %v1612 = icmp slt i64 %v1611, %v1610
  br i1 %v1612, label %b261, label %b262
b261:
  br label %b263
b263:
  %v1613 = phi i64 [ 0, %b261 ], [ %v1642, %b268 ]
  %v1614 = icmp slt i64 %v1613, 2
  br i1 %v1614, label %b264, label %b265
b264:
  br label %b266
b266:
  %v1615 = phi i64 [ 0, %b264 ], [ %v1627, %b267 ]
  %v1616 = phi <8 x float> [ splat (float 0x0000000000000000), %b264 ], [ %v1626, %b267 ]
  %v1617 = icmp slt i64 %v1615, 8
  br i1 %v1617, label %b267, label %b268
b267:
  %v1618 = mul i64 %v1611, 16
  %v1619 = getelementptr inbounds float, ptr %v86, i64 %v1618
  %v1620 = mul i64 %v1613, 8
  %v1621 = add i64 0, %v1620
  %v1622 = add i64 %v1621, %v1615
  %v1623 = getelementptr inbounds float, ptr %v1619, i64 %v1622
  %v1624 = load <8 x float>, ptr %v1623, align 4
  %v1625 = fmul <8 x float> %v1624, %v1624
  %v1626 = fadd <8 x float> %v1616, %v1625
  %v1627 = add nsw i64 %v1615, 8
  br label %b266
b268:
  %v1628 = shufflevector <8 x float> %v1616, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1629 = shufflevector <8 x float> %v1616, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1630 = fadd <4 x float> %v1628, %v1629
  %v1631 = shufflevector <4 x float> %v1630, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1632 = shufflevector <4 x float> %v1630, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1633 = fadd <2 x float> %v1631, %v1632
  %v1634 = extractelement <2 x float> %v1633, i64 0
  %v1635 = extractelement <2 x float> %v1633, i64 1
  %v1636 = fadd float %v1634, %v1635
  %v1637 = fadd float %v1636, 0x0000000000000000
  %v1638 = mul i64 %v1611, 2
  %v1639 = getelementptr inbounds float, ptr %v80, i64 %v1638
  %v1640 = add i64 0, %v1613
  %v1641 = getelementptr inbounds float, ptr %v1639, i64 %v1640
  store float %v1637, ptr %v1641, align 4
  %v1642 = add nsw i64 %v1613, 1
  br label %b263
b265:
  %v1643 = add nsw i64 %v1611, 1
  br label %b260
b262:
  %v1644 = add i64 %v8, 0
  %v1645 = sdiv i64 %v1644, 1
  %v1646 = add i64 %v2, 1
  %v1647 = mul i64 %v1645, %v2
  %v1648 = sdiv i64 %v1647, %v3
  %v1649 = mul i64 %v1648, 1
  %v1650 = icmp slt i64 %v1649, %v8
  %v1651 = select i1 %v1650, i64 %v1649, i64 %v8
  %v1652 = mul i64 %v1645, %v1646
  %v1653 = sdiv i64 %v1652, %v3
  %v1654 = mul i64 %v1653, 1
  %v1655 = icmp slt i64 %v1654, %v8
  %v1656 = select i1 %v1655, i64 %v1654, i64 %v8
  br label %b269
b269:
  %v1657 = phi i64 [ %v1651, %b262 ], [ %v1681, %b270 ]
  %v1658 = icmp slt i64 %v1657, %v1656
  br i1 %v1658, label %b270, label %b271
b270:
  %v1659 = mul i64 %v1657, 2
  %v1660 = getelementptr inbounds float, ptr %v80, i64 %v1659
  %v1661 = mul i64 %v1657, 2
  %v1662 = getelementptr inbounds float, ptr %v88, i64 %v1661
  %v1663 = icmp ult i64 2, 8
  %v1664 = select i1 %v1663, i64 2, i64 8
  %v1665 = trunc i64 %v1664 to i32
  %v1666 = insertelement <8 x i32> poison, i32 %v1665, i64 0
  %v1667 = shufflevector <8 x i32> %v1666, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1668 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1667
  %v1669 = add i64 0, 0
  %v1670 = getelementptr inbounds float, ptr %v1660, i64 %v1669
  %v1671 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1670, <8 x i1> %v1668, <8 x float> zeroinitializer)
  %v1672 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v1673 = shufflevector <8 x float> %v1672, <8 x float> poison, <8 x i32> zeroinitializer
  %v1674 = fdiv <8 x float> %v1671, %v1673
  %v1675 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v1676 = shufflevector <8 x float> %v1675, <8 x float> poison, <8 x i32> zeroinitializer
  %v1677 = fadd <8 x float> %v1674, %v1676
  %v1678 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1677)
  %v1679 = add i64 0, 0
  %v1680 = getelementptr inbounds float, ptr %v1662, i64 %v1679
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1678, ptr align 4 %v1680, <8 x i1> %v1668)
  %v1681 = add nsw i64 %v1657, 1
  br label %b269
b271:
  %v1682 = add i64 %v8, 0
  %v1683 = sdiv i64 %v1682, 1
  %v1684 = add i64 %v2, 1
  %v1685 = mul i64 %v1683, %v2
  %v1686 = sdiv i64 %v1685, %v3
  %v1687 = mul i64 %v1686, 1
  %v1688 = icmp slt i64 %v1687, %v8
  %v1689 = select i1 %v1688, i64 %v1687, i64 %v8
  %v1690 = mul i64 %v1683, %v1684
  %v1691 = sdiv i64 %v1690, %v3
  %v1692 = mul i64 %v1691, 1
  %v1693 = icmp slt i64 %v1692, %v8
  %v1694 = select i1 %v1693, i64 %v1692, i64 %v8
  br label %b272
b272:
  %v1695 = phi i64 [ %v1689, %b271 ], [ %v1726, %b277 ]
  %v1696 = icmp slt i64 %v1695, %v1694
  br i1 %v1696, label %b273, label %b274
b273:
  br label %b275
b275:
  %v1697 = phi i64 [ 0, %b273 ], [ %v1725, %b276 ]
  %v1698 = icmp slt i64 %v1697, 2
  br i1 %v1698, label %b276, label %b277
b276:
  %v1699 = mul i64 %v1695, 16
  %v1700 = getelementptr inbounds float, ptr %v86, i64 %v1699
  %v1701 = mul i64 %v1695, 2
  %v1702 = getelementptr inbounds float, ptr %v88, i64 %v1701
  %v1703 = add i64 0, %v1697
  %v1704 = getelementptr inbounds float, ptr %v1702, i64 %v1703
  %v1705 = load float, ptr %v1704, align 4
  %v1706 = fdiv float 0x3FF0000000000000, %v1705
  %v1707 = mul i64 %v1695, 16
  %v1708 = getelementptr inbounds float, ptr %v84, i64 %v1707
  %v1709 = mul i64 %v1697, 8
  %v1710 = add i64 0, %v1709
  %v1711 = add i64 %v1710, 0
  %v1712 = getelementptr inbounds float, ptr %v1700, i64 %v1711
  %v1713 = load <8 x float>, ptr %v1712, align 4
  %v1714 = insertelement <8 x float> poison, float %v1706, i64 0
  %v1715 = shufflevector <8 x float> %v1714, <8 x float> poison, <8 x i32> zeroinitializer
  %v1716 = fmul <8 x float> %v1713, %v1715
  %v1717 = add i64 0, 0
  %v1718 = getelementptr inbounds float, ptr %v18, i64 %v1717
  %v1719 = load <8 x float>, ptr %v1718, align 4
  %v1720 = fmul <8 x float> %v1716, %v1719
  %v1721 = mul i64 %v1697, 8
  %v1722 = add i64 0, %v1721
  %v1723 = add i64 %v1722, 0
  %v1724 = getelementptr inbounds float, ptr %v1708, i64 %v1723
  store <8 x float> %v1720, ptr %v1724, align 4
  %v1725 = add nsw i64 %v1697, 1
  br label %b275
b277:
  %v1726 = add nsw i64 %v1695, 1
  br label %b272
b274:
  %v1728 = add i64 %v8, 0
  %v1729 = sdiv i64 %v1728, 1
  %v1730 = add i64 %v2, 1
  %v1731 = mul i64 %v1729, %v2
  %v1732 = sdiv i64 %v1731, %v3
  %v1733 = mul i64 %v1732, 1
  %v1734 = icmp slt i64 %v1733, %v8
  %v1735 = select i1 %v1734, i64 %v1733, i64 %v8
  %v1736 = mul i64 %v1729, %v1730
  %v1737 = sdiv i64 %v1736, %v3
  %v1738 = mul i64 %v1737, 1
  %v1739 = icmp slt i64 %v1738, %v8
  %v1740 = select i1 %v1739, i64 %v1738, i64 %v8
  br label %b278
b278:
  %v1741 = phi i64 [ %v1735, %b274 ], [ %v1795, %b283 ]
  %v1742 = icmp slt i64 %v1741, %v1740
  br i1 %v1742, label %b279, label %b280
b279:
  %v1743 = add i64 %v1741, 96
  %v1744 = icmp slt i64 %v1743, %v1740
  %v1745 = select i1 %v1744, i64 %v1743, i64 %v1740
  br label %b281
b281:
  %v1746 = phi i64 [ 0, %b279 ], [ %v1794, %b286 ]
  %v1747 = icmp slt i64 %v1746, 1
  br i1 %v1747, label %b282, label %b283
b282:
  %v1748 = sub i64 %v1745, %v1741
  %v1749 = sub i64 8, 1
  %v1750 = add i64 %v1748, %v1749
  %v1751 = sdiv i64 %v1750, 8
  br label %b284
b284:
  %v1752 = phi i64 [ 0, %b282 ], [ %v1793, %b291 ]
  %v1753 = icmp slt i64 %v1752, %v1751
  br i1 %v1753, label %b285, label %b286
b285:
  %v1754 = mul i64 %v1748, %v1752
  %v1755 = sdiv i64 %v1754, %v1751
  %v1756 = add i64 %v1741, %v1755
  %v1757 = add i64 %v1752, 1
  %v1758 = mul i64 %v1748, %v1757
  %v1759 = sdiv i64 %v1758, %v1751
  %v1760 = add i64 %v1741, %v1759
  %v1761 = mul i64 %v1746, 128
  %v1762 = getelementptr inbounds float, ptr %v1383, i64 %v1761
  %v1763 = sub i64 %v1760, %v1756
  %v1764 = mul i64 %v1756, 16
  %v1765 = getelementptr inbounds float, ptr %v84, i64 %v1764
  %v1766 = getelementptr inbounds float, ptr %v1765, i64 0
  %v1767 = sub i64 %v1763, 1
  %v1768 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1767
  %v1769 = load ptr, ptr %v1768, align 4
  %v1770 = getelementptr inbounds float, ptr %v1727, i64 0
  %v1771 = icmp sgt i64 %v1763, 0
  br i1 %v1771, label %b287, label %b288
b287:
  call void %v1769(ptr %v1766, i64 16, ptr %v1762, i64 16, ptr %v1770, i64 8, i64 0)
  br label %b288
b288:
  %v1772 = add i64 %v1761, 128
  br label %b289
b289:
  %v1773 = phi i64 [ %v1756, %b288 ], [ %v1792, %b294 ]
  %v1774 = icmp slt i64 %v1773, %v1760
  br i1 %v1774, label %b290, label %b291
b290:
  %v1775 = sub i64 %v1773, %v1756
  %v1776 = mul i64 %v1775, 8
  %v1777 = getelementptr inbounds float, ptr %v1727, i64 %v1776
  %v1778 = mul i64 %v1773, 8
  %v1779 = getelementptr inbounds float, ptr %v40, i64 %v1778
  br label %b292
b292:
  %v1780 = phi i64 [ 0, %b290 ], [ %v1791, %b293 ]
  %v1781 = icmp slt i64 %v1780, 1
  br i1 %v1781, label %b293, label %b294
b293:
  %v1782 = mul i64 %v1746, 1
  %v1783 = add i64 %v1782, %v1780
  %v1784 = mul i64 %v1783, 8
  %v1785 = add i64 0, %v1780
  %v1786 = mul i64 %v1785, 8
  %v1787 = getelementptr inbounds float, ptr %v1777, i64 %v1786
  %v1788 = load <8 x float>, ptr %v1787, align 4
  %v1789 = add i64 0, %v1784
  %v1790 = getelementptr inbounds float, ptr %v1779, i64 %v1789
  store <8 x float> %v1788, ptr %v1790, align 4
  %v1791 = add nsw i64 %v1780, 1
  br label %b292
b294:
  %v1792 = add nsw i64 %v1773, 1
  br label %b289
b291:
  %v1793 = add nsw i64 %v1752, 1
  br label %b284
b286:
  %v1794 = add nsw i64 %v1746, 1
  br label %b281
b283:
  %v1795 = add nsw i64 %v1741, 96
  br label %b278
b280:
  %v1796 = icmp sgt i64 %v3, 1
  br i1 %v1796, label %b295, label %b296
b295:
  %v1797 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1798 = atomicrmw add ptr %v1797, i64 1 acq_rel
  %v1799 = load i64, ptr %v177, align 8
  %v1800 = add i64 %v1799, 1
  store i64 %v1800, ptr %v177, align 8
  %v1801 = mul i64 %v3, %v1800
  br label %b297
b297:
  %v1802 = load atomic i64, ptr %v1797 acquire, align 8
  %v1803 = icmp slt i64 %v1802, %v1801
  br i1 %v1803, label %b298, label %b299
b298:
  %v1804 = call i32 @sched_yield()
  br label %b297
b299:
  br label %b296
b296:
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
  %v177 = alloca i64, i64 1, align 8
  %v235 = alloca float, i64 96, align 4
  %v1787 = alloca float, i64 64, align 4
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
  %v123 = getelementptr inbounds i64, ptr %v1, i64 6
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 12
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 13
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 14
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 15
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 16
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 21
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 22
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 29
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 32
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 33
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 34
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 35
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 38
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 40
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 41
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 42
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 43
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 44
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 45
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 46
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 47
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 48
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 49
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 50
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 57
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 58
  %v176 = load i64, ptr %v175, align 8
  store i64 0, ptr %v177, align 8
  %v178 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v179 = load ptr, ptr %v178, align 4
  %v180 = mul i64 %v2, 30720
  %v181 = add i64 %v180, 528
  %v182 = getelementptr inbounds float, ptr %v179, i64 %v181
  %v183 = getelementptr inbounds float, ptr %v179, i64 0
  %v184 = getelementptr inbounds i64, ptr %v1, i64 4
  %v185 = load i64, ptr %v184, align 8
  %v186 = icmp eq i64 %v185, 0
  br i1 %v186, label %b0, label %b1
b0:
  %v187 = add i64 1, 0
  %v188 = sdiv i64 %v187, 1
  %v189 = add i64 %v2, 1
  %v190 = mul i64 %v188, %v2
  %v191 = sdiv i64 %v190, %v3
  %v192 = mul i64 %v191, 1
  %v193 = icmp slt i64 %v192, 1
  %v194 = select i1 %v193, i64 %v192, i64 1
  %v195 = mul i64 %v188, %v189
  %v196 = sdiv i64 %v195, %v3
  %v197 = mul i64 %v196, 1
  %v198 = icmp slt i64 %v197, 1
  %v199 = select i1 %v198, i64 %v197, i64 1
  %v200 = icmp slt i64 %v199, 1
  %v201 = select i1 %v200, i64 %v199, i64 1
  br label %b2
b2:
  %v202 = phi i64 [ %v194, %b0 ], [ %v225, %b3 ]
  %v203 = icmp slt i64 %v202, %v201
  br i1 %v203, label %b3, label %b4
b3:
  %v204 = mul i64 %v202, 128
  %v205 = mul i64 %v202, 16
  %v206 = add i64 %v204, 0
  %v207 = add i64 %v205, 0
  %v208 = getelementptr inbounds float, ptr %v183, i64 %v206
  %v209 = sub i64 16, %v207
  %v210 = icmp slt i64 %v209, 0
  %v211 = select i1 %v210, i64 0, i64 %v209
  %v212 = mul i64 %v207, 1
  %v213 = add i64 0, %v212
  %v214 = getelementptr inbounds float, ptr %v20, i64 %v213
  call void @pack_rows(ptr %v214, i64 1, i64 16, i64 8, i64 %v211, ptr %v208, i64 16)
  %v215 = add i64 %v204, 8
  %v216 = add i64 %v205, 8
  %v217 = getelementptr inbounds float, ptr %v183, i64 %v215
  %v218 = sub i64 16, %v216
  %v219 = icmp slt i64 %v218, 0
  %v220 = select i1 %v219, i64 0, i64 %v218
  %v221 = mul i64 %v216, 1
  %v222 = add i64 0, %v221
  %v223 = getelementptr inbounds float, ptr %v20, i64 %v222
  call void @pack_rows(ptr %v223, i64 1, i64 16, i64 8, i64 %v220, ptr %v217, i64 16)
  %v224 = add i64 %v204, 128
  %v225 = add nsw i64 %v202, 1
  br label %b2
b4:
  br label %b1
b1:
  %v226 = icmp sgt i64 %v3, 1
  br i1 %v226, label %b5, label %b6
b5:
  %v227 = getelementptr inbounds i64, ptr %v1, i64 3
  %v228 = atomicrmw add ptr %v227, i64 1 acq_rel
  %v229 = load i64, ptr %v177, align 8
  %v230 = add i64 %v229, 1
  store i64 %v230, ptr %v177, align 8
  %v231 = mul i64 %v3, %v230
  br label %b7
b7:
  %v232 = load atomic i64, ptr %v227 acquire, align 8
  %v233 = icmp slt i64 %v232, %v231
  br i1 %v233, label %b8, label %b9
b8:
  %v234 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  %v236 = add i64 %v8, 0
  %v237 = sdiv i64 %v236, 1
  %v238 = add i64 %v2, 1
  %v239 = mul i64 %v237, %v2
  %v240 = sdiv i64 %v239, %v3
  %v241 = mul i64 %v240, 1
  %v242 = icmp slt i64 %v241, %v8
  %v243 = select i1 %v242, i64 %v241, i64 %v8
  %v244 = mul i64 %v237, %v238
  %v245 = sdiv i64 %v244, %v3
  %v246 = mul i64 %v245, 1
  %v247 = icmp slt i64 %v246, %v8
  %v248 = select i1 %v247, i64 %v246, i64 %v8
  br label %b10
b10:
  %v249 = phi i64 [ %v243, %b6 ], [ %v303, %b15 ]
  %v250 = icmp slt i64 %v249, %v248
  br i1 %v250, label %b11, label %b12
b11:
  %v251 = add i64 %v249, 96
  %v252 = icmp slt i64 %v251, %v248
  %v253 = select i1 %v252, i64 %v251, i64 %v248
  br label %b13
b13:
  %v254 = phi i64 [ 0, %b11 ], [ %v302, %b18 ]
  %v255 = icmp slt i64 %v254, 1
  br i1 %v255, label %b14, label %b15
b14:
  %v256 = sub i64 %v253, %v249
  %v257 = sub i64 6, 1
  %v258 = add i64 %v256, %v257
  %v259 = sdiv i64 %v258, 6
  br label %b16
b16:
  %v260 = phi i64 [ 0, %b14 ], [ %v301, %b23 ]
  %v261 = icmp slt i64 %v260, %v259
  br i1 %v261, label %b17, label %b18
b17:
  %v262 = mul i64 %v256, %v260
  %v263 = sdiv i64 %v262, %v259
  %v264 = add i64 %v249, %v263
  %v265 = add i64 %v260, 1
  %v266 = mul i64 %v256, %v265
  %v267 = sdiv i64 %v266, %v259
  %v268 = add i64 %v249, %v267
  %v269 = mul i64 %v254, 128
  %v270 = getelementptr inbounds float, ptr %v183, i64 %v269
  %v271 = sub i64 %v268, %v264
  %v272 = mul i64 %v264, 8
  %v273 = getelementptr inbounds float, ptr %v22, i64 %v272
  %v274 = getelementptr inbounds float, ptr %v273, i64 0
  %v275 = sub i64 %v271, 1
  %v276 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v275
  %v277 = load ptr, ptr %v276, align 4
  %v278 = getelementptr inbounds float, ptr %v235, i64 0
  %v279 = icmp sgt i64 %v271, 0
  br i1 %v279, label %b19, label %b20
b19:
  call void %v277(ptr %v274, i64 8, ptr %v270, i64 8, ptr %v278, i64 16, i64 8)
  br label %b20
b20:
  %v280 = add i64 %v269, 128
  br label %b21
b21:
  %v281 = phi i64 [ %v264, %b20 ], [ %v300, %b26 ]
  %v282 = icmp slt i64 %v281, %v268
  br i1 %v282, label %b22, label %b23
b22:
  %v283 = sub i64 %v281, %v264
  %v284 = mul i64 %v283, 16
  %v285 = getelementptr inbounds float, ptr %v235, i64 %v284
  %v286 = mul i64 %v281, 16
  %v287 = getelementptr inbounds float, ptr %v90, i64 %v286
  br label %b24
b24:
  %v288 = phi i64 [ 0, %b22 ], [ %v299, %b25 ]
  %v289 = icmp slt i64 %v288, 2
  br i1 %v289, label %b25, label %b26
b25:
  %v290 = mul i64 %v254, 2
  %v291 = add i64 %v290, %v288
  %v292 = mul i64 %v291, 8
  %v293 = add i64 0, %v288
  %v294 = mul i64 %v293, 8
  %v295 = getelementptr inbounds float, ptr %v285, i64 %v294
  %v296 = load <8 x float>, ptr %v295, align 4
  %v297 = add i64 0, %v292
  %v298 = getelementptr inbounds float, ptr %v287, i64 %v297
  store <8 x float> %v296, ptr %v298, align 4
  %v299 = add nsw i64 %v288, 1
  br label %b24
b26:
  %v300 = add nsw i64 %v281, 1
  br label %b21
b23:
  %v301 = add nsw i64 %v260, 1
  br label %b16
b18:
  %v302 = add nsw i64 %v254, 1
  br label %b13
b15:
  %v303 = add nsw i64 %v249, 96
  br label %b10
b12:
  %v304 = add i64 %v8, 0
  %v305 = sdiv i64 %v304, 1
  %v306 = add i64 %v2, 1
  %v307 = mul i64 %v305, %v2
  %v308 = sdiv i64 %v307, %v3
  %v309 = mul i64 %v308, 1
  %v310 = icmp slt i64 %v309, %v8
  %v311 = select i1 %v310, i64 %v309, i64 %v8
  %v312 = mul i64 %v305, %v306
  %v313 = sdiv i64 %v312, %v3
  %v314 = mul i64 %v313, 1
  %v315 = icmp slt i64 %v314, %v8
  %v316 = select i1 %v315, i64 %v314, i64 %v8
  br label %b27
b27:
  %v317 = phi i64 [ %v311, %b12 ], [ %v360, %b32 ]
  %v318 = icmp slt i64 %v317, %v316
  br i1 %v318, label %b28, label %b29
b28:
  br label %b30
b30:
  %v319 = phi i64 [ 0, %b28 ], [ %v359, %b35 ]
  %v320 = icmp slt i64 %v319, 2
  br i1 %v320, label %b31, label %b32
b31:
  br label %b33
b33:
  %v321 = phi i64 [ 0, %b31 ], [ %v344, %b34 ]
  %v322 = phi <8 x float> [ splat (float 0x0000000000000000), %b31 ], [ %v343, %b34 ]
  %v323 = icmp slt i64 %v321, 8
  br i1 %v323, label %b34, label %b35
b34:
  %v324 = mul i64 %v317, 16
  %v325 = getelementptr inbounds float, ptr %v90, i64 %v324
  %v326 = mul i64 %v317, 16
  %v327 = getelementptr inbounds float, ptr %v86, i64 %v326
  %v328 = mul i64 %v319, 8
  %v329 = add i64 0, %v328
  %v330 = add i64 %v329, %v321
  %v331 = getelementptr inbounds float, ptr %v325, i64 %v330
  %v332 = load <8 x float>, ptr %v331, align 4
  %v333 = add i64 0, %v321
  %v334 = getelementptr inbounds float, ptr %v18, i64 %v333
  %v335 = load <8 x float>, ptr %v334, align 4
  %v336 = fmul <8 x float> %v332, %v335
  %v337 = mul i64 %v319, 8
  %v338 = add i64 0, %v337
  %v339 = add i64 %v338, %v321
  %v340 = getelementptr inbounds float, ptr %v327, i64 %v339
  %v341 = load <8 x float>, ptr %v340, align 4
  %v342 = fmul <8 x float> %v336, %v341
  %v343 = fadd <8 x float> %v322, %v342
  %v344 = add nsw i64 %v321, 8
  br label %b33
b35:
  %v345 = shufflevector <8 x float> %v322, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v346 = shufflevector <8 x float> %v322, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v347 = fadd <4 x float> %v345, %v346
  %v348 = shufflevector <4 x float> %v347, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v349 = shufflevector <4 x float> %v347, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v350 = fadd <2 x float> %v348, %v349
  %v351 = extractelement <2 x float> %v350, i64 0
  %v352 = extractelement <2 x float> %v350, i64 1
  %v353 = fadd float %v351, %v352
  %v354 = fadd float %v353, 0x0000000000000000
  %v355 = mul i64 %v317, 2
  %v356 = getelementptr inbounds float, ptr %v92, i64 %v355
  %v357 = add i64 0, %v319
  %v358 = getelementptr inbounds float, ptr %v356, i64 %v357
  store float %v354, ptr %v358, align 4
  %v359 = add nsw i64 %v319, 1
  br label %b30
b32:
  %v360 = add nsw i64 %v317, 1
  br label %b27
b29:
  %v361 = add i64 %v8, 0
  %v362 = sdiv i64 %v361, 1
  %v363 = add i64 %v2, 1
  %v364 = mul i64 %v362, %v2
  %v365 = sdiv i64 %v364, %v3
  %v366 = mul i64 %v365, 1
  %v367 = icmp slt i64 %v366, %v8
  %v368 = select i1 %v367, i64 %v366, i64 %v8
  %v369 = mul i64 %v362, %v363
  %v370 = sdiv i64 %v369, %v3
  %v371 = mul i64 %v370, 1
  %v372 = icmp slt i64 %v371, %v8
  %v373 = select i1 %v372, i64 %v371, i64 %v8
  br label %b36
b36:
  %v374 = phi i64 [ %v368, %b29 ], [ %v460, %b41 ]
  %v375 = icmp slt i64 %v374, %v373
  br i1 %v375, label %b37, label %b38
b37:
  br label %b39
b39:
  %v376 = phi i64 [ 0, %b37 ], [ %v459, %b44 ]
  %v377 = icmp slt i64 %v376, 2
  br i1 %v377, label %b40, label %b41
b40:
  br label %b42
b42:
  %v378 = phi i64 [ 0, %b40 ], [ %v458, %b47 ]
  %v379 = icmp slt i64 %v378, 8
  br i1 %v379, label %b43, label %b44
b43:
  br label %b45
b45:
  %v380 = phi i64 [ 0, %b43 ], [ %v439, %b46 ]
  %v381 = phi <8 x float> [ splat (float 0x0000000000000000), %b43 ], [ %v438, %b46 ]
  %v382 = icmp slt i64 %v380, 8
  br i1 %v382, label %b46, label %b47
b46:
  %v383 = mul i64 %v374, 16
  %v384 = getelementptr inbounds float, ptr %v90, i64 %v383
  %v385 = mul i64 %v374, 2
  %v386 = getelementptr inbounds float, ptr %v88, i64 %v385
  %v387 = add i64 0, %v376
  %v388 = getelementptr inbounds float, ptr %v386, i64 %v387
  %v389 = load float, ptr %v388, align 4
  %v390 = fdiv float 0x3FF0000000000000, %v389
  %v391 = mul i64 %v374, 2
  %v392 = getelementptr inbounds float, ptr %v92, i64 %v391
  %v393 = add i64 0, %v376
  %v394 = getelementptr inbounds float, ptr %v392, i64 %v393
  %v395 = load float, ptr %v394, align 4
  %v396 = fmul float %v395, %v390
  %v397 = fdiv float %v396, %v389
  %v398 = fmul float %v397, 0x3FE0000000000000
  %v399 = fdiv float %v398, %v389
  %v400 = fdiv float %v399, 0x4020000000000000
  %v401 = fneg float %v400
  %v402 = mul i64 %v374, 16
  %v403 = getelementptr inbounds float, ptr %v86, i64 %v402
  %v404 = mul i64 1, %v7
  %v405 = add i64 %v374, %v404
  %v406 = mul i64 %v405, 128
  %v407 = getelementptr inbounds float, ptr %v24, i64 %v406
  %v408 = mul i64 %v376, 8
  %v409 = add i64 0, %v408
  %v410 = add i64 %v409, %v380
  %v411 = getelementptr inbounds float, ptr %v384, i64 %v410
  %v412 = load <8 x float>, ptr %v411, align 4
  %v413 = add i64 0, %v380
  %v414 = getelementptr inbounds float, ptr %v18, i64 %v413
  %v415 = load <8 x float>, ptr %v414, align 4
  %v416 = fmul <8 x float> %v412, %v415
  %v417 = insertelement <8 x float> poison, float %v390, i64 0
  %v418 = shufflevector <8 x float> %v417, <8 x float> poison, <8 x i32> zeroinitializer
  %v419 = fmul <8 x float> %v416, %v418
  %v420 = mul i64 %v376, 8
  %v421 = add i64 0, %v420
  %v422 = add i64 %v421, %v380
  %v423 = getelementptr inbounds float, ptr %v403, i64 %v422
  %v424 = load <8 x float>, ptr %v423, align 4
  %v425 = insertelement <8 x float> poison, float %v401, i64 0
  %v426 = shufflevector <8 x float> %v425, <8 x float> poison, <8 x i32> zeroinitializer
  %v427 = fmul <8 x float> %v426, %v424
  %v428 = fadd <8 x float> %v419, %v427
  %v429 = fadd <8 x float> %v428, %v427
  %v430 = mul i64 %v376, 64
  %v431 = add i64 0, %v430
  %v432 = mul i64 %v378, 8
  %v433 = add i64 %v431, %v432
  %v434 = add i64 %v433, %v380
  %v435 = getelementptr inbounds float, ptr %v407, i64 %v434
  %v436 = load <8 x float>, ptr %v435, align 4
  %v437 = fmul <8 x float> %v429, %v436
  %v438 = fadd <8 x float> %v381, %v437
  %v439 = add nsw i64 %v380, 8
  br label %b45
b47:
  %v440 = shufflevector <8 x float> %v381, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v441 = shufflevector <8 x float> %v381, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v442 = fadd <4 x float> %v440, %v441
  %v443 = shufflevector <4 x float> %v442, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v444 = shufflevector <4 x float> %v442, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v445 = fadd <2 x float> %v443, %v444
  %v446 = extractelement <2 x float> %v445, i64 0
  %v447 = extractelement <2 x float> %v445, i64 1
  %v448 = fadd float %v446, %v447
  %v449 = fadd float %v448, 0x0000000000000000
  %v450 = mul i64 %v374, 16
  %v451 = getelementptr inbounds float, ptr %v94, i64 %v450
  %v452 = mul i64 %v376, 8
  %v453 = add i64 0, %v452
  %v454 = mul i64 0, 8
  %v455 = add i64 %v453, %v454
  %v456 = add i64 %v455, %v378
  %v457 = getelementptr inbounds float, ptr %v451, i64 %v456
  store float %v449, ptr %v457, align 4
  %v458 = add nsw i64 %v378, 1
  br label %b42
b44:
  %v459 = add nsw i64 %v376, 1
  br label %b39
b41:
  %v460 = add nsw i64 %v374, 1
  br label %b36
b38:
  %v461 = add i64 %v8, 0
  %v462 = sdiv i64 %v461, 1
  %v463 = add i64 %v2, 1
  %v464 = mul i64 %v462, %v2
  %v465 = sdiv i64 %v464, %v3
  %v466 = mul i64 %v465, 1
  %v467 = icmp slt i64 %v466, %v8
  %v468 = select i1 %v467, i64 %v466, i64 %v8
  %v469 = mul i64 %v462, %v463
  %v470 = sdiv i64 %v469, %v3
  %v471 = mul i64 %v470, 1
  %v472 = icmp slt i64 %v471, %v8
  %v473 = select i1 %v472, i64 %v471, i64 %v8
  br label %b48
b48:
  %v474 = phi i64 [ %v468, %b38 ], [ %v555, %b53 ]
  %v475 = icmp slt i64 %v474, %v473
  br i1 %v475, label %b49, label %b50
b49:
  br label %b51
b51:
  %v476 = phi i64 [ 0, %b49 ], [ %v554, %b56 ]
  %v477 = icmp slt i64 %v476, 2
  br i1 %v477, label %b52, label %b53
b52:
  br label %b54
b54:
  %v478 = phi i64 [ 0, %b52 ], [ %v553, %b59 ]
  %v479 = icmp slt i64 %v478, 8
  br i1 %v479, label %b55, label %b56
b55:
  br label %b57
b57:
  %v480 = phi i64 [ 0, %b55 ], [ %v552, %b62 ]
  %v481 = icmp slt i64 %v480, 8
  br i1 %v481, label %b58, label %b59
b58:
  br label %b60
b60:
  %v482 = phi i64 [ 0, %b58 ], [ %v542, %b61 ]
  %v483 = phi float [ 0x0000000000000000, %b58 ], [ %v541, %b61 ]
  %v484 = icmp slt i64 %v482, 1
  br i1 %v484, label %b61, label %b62
b61:
  %v485 = mul i64 %v474, 16
  %v486 = getelementptr inbounds float, ptr %v90, i64 %v485
  %v487 = mul i64 %v476, 8
  %v488 = add i64 0, %v487
  %v489 = add i64 %v488, %v480
  %v490 = getelementptr inbounds float, ptr %v486, i64 %v489
  %v491 = load float, ptr %v490, align 4
  %v492 = add i64 0, %v480
  %v493 = getelementptr inbounds float, ptr %v18, i64 %v492
  %v494 = load float, ptr %v493, align 4
  %v495 = fmul float %v491, %v494
  %v496 = mul i64 %v474, 2
  %v497 = getelementptr inbounds float, ptr %v88, i64 %v496
  %v498 = add i64 0, %v476
  %v499 = getelementptr inbounds float, ptr %v497, i64 %v498
  %v500 = load float, ptr %v499, align 4
  %v501 = fdiv float 0x3FF0000000000000, %v500
  %v502 = fmul float %v495, %v501
  %v503 = mul i64 %v474, 2
  %v504 = getelementptr inbounds float, ptr %v92, i64 %v503
  %v505 = add i64 0, %v476
  %v506 = getelementptr inbounds float, ptr %v504, i64 %v505
  %v507 = load float, ptr %v506, align 4
  %v508 = fmul float %v507, %v501
  %v509 = fdiv float %v508, %v500
  %v510 = fmul float %v509, 0x3FE0000000000000
  %v511 = fdiv float %v510, %v500
  %v512 = fdiv float %v511, 0x4020000000000000
  %v513 = fneg float %v512
  %v514 = mul i64 %v474, 16
  %v515 = getelementptr inbounds float, ptr %v86, i64 %v514
  %v516 = mul i64 %v476, 8
  %v517 = add i64 0, %v516
  %v518 = add i64 %v517, %v480
  %v519 = getelementptr inbounds float, ptr %v515, i64 %v518
  %v520 = load float, ptr %v519, align 4
  %v521 = fmul float %v513, %v520
  %v522 = fadd float %v502, %v521
  %v523 = fadd float %v522, %v521
  %v524 = mul i64 %v474, 16
  %v525 = getelementptr inbounds float, ptr %v66, i64 %v524
  %v526 = mul i64 %v476, 8
  %v527 = add i64 0, %v526
  %v528 = add i64 %v527, %v478
  %v529 = getelementptr inbounds float, ptr %v525, i64 %v528
  %v530 = load float, ptr %v529, align 4
  %v531 = mul i64 %v474, 2
  %v532 = getelementptr inbounds float, ptr %v82, i64 %v531
  %v533 = add i64 0, %v476
  %v534 = getelementptr inbounds float, ptr %v532, i64 %v533
  %v535 = load float, ptr %v534, align 4
  %v536 = fdiv float 0x3FF0000000000000, %v535
  %v537 = fmul float %v530, %v536
  %v538 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v539 = fdiv float %v537, %v538
  %v540 = fmul float %v523, %v539
  %v541 = fadd float %v483, %v540
  %v542 = add nsw i64 %v482, 1
  br label %b60
b62:
  %v543 = fadd float %v483, 0x0000000000000000
  %v544 = mul i64 %v474, 128
  %v545 = getelementptr inbounds float, ptr %v96, i64 %v544
  %v546 = mul i64 %v476, 64
  %v547 = add i64 0, %v546
  %v548 = mul i64 %v478, 8
  %v549 = add i64 %v547, %v548
  %v550 = add i64 %v549, %v480
  %v551 = getelementptr inbounds float, ptr %v545, i64 %v550
  store float %v543, ptr %v551, align 4
  %v552 = add nsw i64 %v480, 1
  br label %b57
b59:
  %v553 = add nsw i64 %v478, 1
  br label %b54
b56:
  %v554 = add nsw i64 %v476, 1
  br label %b51
b53:
  %v555 = add nsw i64 %v474, 1
  br label %b48
b50:
  %v556 = add i64 %v8, 0
  %v557 = sdiv i64 %v556, 1
  %v558 = add i64 %v2, 1
  %v559 = mul i64 %v557, %v2
  %v560 = sdiv i64 %v559, %v3
  %v561 = mul i64 %v560, 1
  %v562 = icmp slt i64 %v561, %v8
  %v563 = select i1 %v562, i64 %v561, i64 %v8
  %v564 = mul i64 %v557, %v558
  %v565 = sdiv i64 %v564, %v3
  %v566 = mul i64 %v565, 1
  %v567 = icmp slt i64 %v566, %v8
  %v568 = select i1 %v567, i64 %v566, i64 %v8
  br label %b63
b63:
  %v569 = phi i64 [ %v563, %b50 ], [ %v613, %b68 ]
  %v570 = icmp slt i64 %v569, %v568
  br i1 %v570, label %b64, label %b65
b64:
  br label %b66
b66:
  %v571 = phi i64 [ 0, %b64 ], [ %v612, %b71 ]
  %v572 = icmp slt i64 %v571, 2
  br i1 %v572, label %b67, label %b68
b67:
  br label %b69
b69:
  %v573 = phi i64 [ 0, %b67 ], [ %v596, %b70 ]
  %v574 = phi <8 x float> [ splat (float 0x0000000000000000), %b67 ], [ %v595, %b70 ]
  %v575 = icmp slt i64 %v573, 8
  br i1 %v575, label %b70, label %b71
b70:
  %v576 = mul i64 %v569, 16
  %v577 = getelementptr inbounds float, ptr %v94, i64 %v576
  %v578 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v579 = mul i64 %v569, 16
  %v580 = getelementptr inbounds float, ptr %v66, i64 %v579
  %v581 = mul i64 %v571, 8
  %v582 = add i64 0, %v581
  %v583 = add i64 %v582, %v573
  %v584 = getelementptr inbounds float, ptr %v577, i64 %v583
  %v585 = load <8 x float>, ptr %v584, align 4
  %v586 = insertelement <8 x float> poison, float %v578, i64 0
  %v587 = shufflevector <8 x float> %v586, <8 x float> poison, <8 x i32> zeroinitializer
  %v588 = fdiv <8 x float> %v585, %v587
  %v589 = mul i64 %v571, 8
  %v590 = add i64 0, %v589
  %v591 = add i64 %v590, %v573
  %v592 = getelementptr inbounds float, ptr %v580, i64 %v591
  %v593 = load <8 x float>, ptr %v592, align 4
  %v594 = fmul <8 x float> %v588, %v593
  %v595 = fadd <8 x float> %v574, %v594
  %v596 = add nsw i64 %v573, 8
  br label %b69
b71:
  %v597 = shufflevector <8 x float> %v574, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v598 = shufflevector <8 x float> %v574, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v599 = fadd <4 x float> %v597, %v598
  %v600 = shufflevector <4 x float> %v599, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v601 = shufflevector <4 x float> %v599, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v602 = fadd <2 x float> %v600, %v601
  %v603 = extractelement <2 x float> %v602, i64 0
  %v604 = extractelement <2 x float> %v602, i64 1
  %v605 = fadd float %v603, %v604
  %v606 = fadd float %v605, 0x0000000000000000
  %v607 = mul i64 %v569, 2
  %v608 = getelementptr inbounds float, ptr %v92, i64 %v607
  %v609 = add i64 0, %v571
  %v610 = add i64 %v609, 0
  %v611 = getelementptr inbounds float, ptr %v608, i64 %v610
  store float %v606, ptr %v611, align 4
  %v612 = add nsw i64 %v571, 1
  br label %b66
b68:
  %v613 = add nsw i64 %v569, 1
  br label %b63
b65:
  %v614 = add i64 %v8, 0
  %v615 = sdiv i64 %v614, 1
  %v616 = add i64 %v2, 1
  %v617 = mul i64 %v615, %v2
  %v618 = sdiv i64 %v617, %v3
  %v619 = mul i64 %v618, 1
  %v620 = icmp slt i64 %v619, %v8
  %v621 = select i1 %v620, i64 %v619, i64 %v8
  %v622 = mul i64 %v615, %v616
  %v623 = sdiv i64 %v622, %v3
  %v624 = mul i64 %v623, 1
  %v625 = icmp slt i64 %v624, %v8
  %v626 = select i1 %v625, i64 %v624, i64 %v8
  br label %b72
b72:
  %v627 = phi i64 [ %v621, %b65 ], [ %v680, %b77 ]
  %v628 = icmp slt i64 %v627, %v626
  br i1 %v628, label %b73, label %b74
b73:
  br label %b75
b75:
  %v629 = phi i64 [ 0, %b73 ], [ %v679, %b76 ]
  %v630 = icmp slt i64 %v629, 2
  br i1 %v630, label %b76, label %b77
b76:
  %v631 = mul i64 %v627, 16
  %v632 = getelementptr inbounds float, ptr %v94, i64 %v631
  %v633 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v634 = mul i64 %v627, 2
  %v635 = getelementptr inbounds float, ptr %v82, i64 %v634
  %v636 = add i64 0, %v629
  %v637 = getelementptr inbounds float, ptr %v635, i64 %v636
  %v638 = load float, ptr %v637, align 4
  %v639 = fdiv float 0x3FF0000000000000, %v638
  %v640 = mul i64 %v627, 2
  %v641 = getelementptr inbounds float, ptr %v92, i64 %v640
  %v642 = add i64 0, %v629
  %v643 = getelementptr inbounds float, ptr %v641, i64 %v642
  %v644 = load float, ptr %v643, align 4
  %v645 = fmul float %v644, %v639
  %v646 = fdiv float %v645, %v638
  %v647 = fmul float %v646, 0x3FE0000000000000
  %v648 = fdiv float %v647, %v638
  %v649 = fneg float %v648
  %v650 = mul i64 %v627, 16
  %v651 = getelementptr inbounds float, ptr %v66, i64 %v650
  %v652 = mul i64 %v627, 16
  %v653 = getelementptr inbounds float, ptr %v98, i64 %v652
  %v654 = mul i64 %v629, 8
  %v655 = add i64 0, %v654
  %v656 = add i64 %v655, 0
  %v657 = getelementptr inbounds float, ptr %v632, i64 %v656
  %v658 = load <8 x float>, ptr %v657, align 4
  %v659 = insertelement <8 x float> poison, float %v633, i64 0
  %v660 = shufflevector <8 x float> %v659, <8 x float> poison, <8 x i32> zeroinitializer
  %v661 = fdiv <8 x float> %v658, %v660
  %v662 = insertelement <8 x float> poison, float %v639, i64 0
  %v663 = shufflevector <8 x float> %v662, <8 x float> poison, <8 x i32> zeroinitializer
  %v664 = fmul <8 x float> %v661, %v663
  %v665 = mul i64 %v629, 8
  %v666 = add i64 0, %v665
  %v667 = add i64 %v666, 0
  %v668 = getelementptr inbounds float, ptr %v651, i64 %v667
  %v669 = load <8 x float>, ptr %v668, align 4
  %v670 = insertelement <8 x float> poison, float %v649, i64 0
  %v671 = shufflevector <8 x float> %v670, <8 x float> poison, <8 x i32> zeroinitializer
  %v672 = fmul <8 x float> %v671, %v669
  %v673 = fadd <8 x float> %v664, %v672
  %v674 = fadd <8 x float> %v673, %v672
  %v675 = mul i64 %v629, 8
  %v676 = add i64 0, %v675
  %v677 = add i64 %v676, 0
  %v678 = getelementptr inbounds float, ptr %v653, i64 %v677
  store <8 x float> %v674, ptr %v678, align 4
  %v679 = add nsw i64 %v629, 1
  br label %b75
b77:
  %v680 = add nsw i64 %v627, 1
  br label %b72
b74:
  %v681 = icmp sgt i64 %v3, 1
  br i1 %v681, label %b78, label %b79
b78:
  %v682 = getelementptr inbounds i64, ptr %v1, i64 3
  %v683 = atomicrmw add ptr %v682, i64 1 acq_rel
  %v684 = load i64, ptr %v177, align 8
  %v685 = add i64 %v684, 1
  store i64 %v685, ptr %v177, align 8
  %v686 = mul i64 %v3, %v685
  br label %b80
b80:
  %v687 = load atomic i64, ptr %v682 acquire, align 8
  %v688 = icmp slt i64 %v687, %v686
  br i1 %v688, label %b81, label %b82
b81:
  %v689 = call i32 @sched_yield()
  br label %b80
b82:
  br label %b79
b79:
  br label %b83
b83:
  %v690 = phi i64 [ 0, %b79 ], [ %v1600, %b181 ]
  %v691 = icmp slt i64 %v690, %v5
  br i1 %v691, label %b84, label %b85
b84:
  %v692 = sub i64 %v5, 1
  %v693 = sub i64 %v692, %v690
  %v694 = add i64 %v7, 0
  %v695 = sdiv i64 %v694, 1
  %v696 = add i64 %v2, 1
  %v697 = mul i64 %v695, %v2
  %v698 = sdiv i64 %v697, %v3
  %v699 = mul i64 %v698, 1
  %v700 = icmp slt i64 %v699, %v7
  %v701 = select i1 %v700, i64 %v699, i64 %v7
  %v702 = mul i64 %v695, %v696
  %v703 = sdiv i64 %v702, %v3
  %v704 = mul i64 %v703, 1
  %v705 = icmp slt i64 %v704, %v7
  %v706 = select i1 %v705, i64 %v704, i64 %v7
  br label %b86
b86:
  %v707 = phi i64 [ %v701, %b84 ], [ %v816, %b91 ]
  %v708 = icmp slt i64 %v707, %v706
  br i1 %v708, label %b87, label %b88
b87:
  br label %b89
b89:
  %v709 = phi i64 [ 0, %b87 ], [ %v815, %b94 ]
  %v710 = icmp slt i64 %v709, 2
  br i1 %v710, label %b90, label %b91
b90:
  br label %b92
b92:
  %v711 = phi i64 [ 0, %b90 ], [ %v814, %b97 ]
  %v712 = icmp slt i64 %v711, 8
  br i1 %v712, label %b93, label %b94
b93:
  br label %b95
b95:
  %v713 = phi i64 [ 0, %b93 ], [ %v797, %b96 ]
  %v714 = phi <8 x float> [ splat (float 0x0000000000000000), %b93 ], [ %v796, %b96 ]
  %v715 = icmp slt i64 %v713, 8
  br i1 %v715, label %b96, label %b97
b96:
  %v716 = add i64 %v693, 1
  %v717 = and i64 %v716, 1
  %v718 = mul i64 %v717, %v7
  %v719 = add i64 %v718, %v707
  %v720 = mul i64 %v719, 128
  %v721 = getelementptr inbounds float, ptr %v32, i64 %v720
  %v722 = add i64 %v693, 0
  %v723 = and i64 %v722, %v170
  %v724 = mul i64 %v723, %v7
  %v725 = add i64 %v724, %v707
  %v726 = mul i64 %v725, 128
  %v727 = getelementptr inbounds float, ptr %v96, i64 %v726
  %v728 = add i64 %v693, 0
  %v729 = and i64 %v728, %v142
  %v730 = mul i64 %v729, %v7
  %v731 = add i64 %v730, %v707
  %v732 = mul i64 %v731, 50
  %v733 = getelementptr inbounds float, ptr %v62, i64 %v732
  %v734 = add i64 48, %v709
  %v735 = getelementptr inbounds float, ptr %v733, i64 %v734
  %v736 = load float, ptr %v735, align 4
  %v737 = call float @llvm.fabs.f32(float %v736)
  %v738 = fneg float %v737
  %v739 = fcmp olt float %v738, 0xC05A400000000000
  %v740 = select i1 %v739, float 0xC05A400000000000, float %v738
  %v741 = call float @llvm.fmuladd.f32(float %v740, float 0x3FF7154760000000, float 0x4168000000000000)
  %v742 = fsub float %v741, 0x4168000000000000
  %v743 = call float @llvm.fmuladd.f32(float %v742, float 0xBFE62E4000000000, float %v740)
  %v744 = call float @llvm.fmuladd.f32(float %v742, float 0xBEB7F7D1C0000000, float %v743)
  %v745 = bitcast float %v741 to i32
  %v746 = fmul float %v744, %v744
  %v747 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v744, float 0x3F81227F40000000)
  %v748 = call float @llvm.fmuladd.f32(float %v747, float %v744, float 0x3FA5556740000000)
  %v749 = call float @llvm.fmuladd.f32(float %v748, float %v744, float 0x3FC5554B00000000)
  %v750 = call float @llvm.fmuladd.f32(float %v749, float %v744, float 0x3FDFFFFFE0000000)
  %v751 = call float @llvm.fmuladd.f32(float %v746, float %v750, float %v744)
  %v752 = sub i32 %v745, 1262485250
  %v753 = lshr i32 %v752, 1
  %v754 = sub i32 %v752, %v753
  %v755 = shl i32 %v753, 23
  %v756 = bitcast i32 %v755 to float
  %v757 = shl i32 %v754, 23
  %v758 = bitcast i32 %v757 to float
  %v759 = fadd float %v751, 0x3FF0000000000000
  %v760 = fmul float %v759, %v756
  %v761 = fmul float %v760, %v758
  %v762 = fcmp olt float %v736, 0x0000000000000000
  %v763 = select i1 %v762, float %v761, float 0x3FF0000000000000
  %v764 = fadd float %v761, 0x3FF0000000000000
  %v765 = fdiv float %v763, %v764
  %v766 = add i64 %v693, 0
  %v767 = and i64 %v766, %v152
  %v768 = mul i64 %v767, %v7
  %v769 = add i64 %v768, %v707
  %v770 = mul i64 %v769, 16
  %v771 = getelementptr inbounds float, ptr %v78, i64 %v770
  %v772 = mul i64 %v709, 64
  %v773 = add i64 0, %v772
  %v774 = mul i64 %v711, 8
  %v775 = add i64 %v773, %v774
  %v776 = add i64 %v775, %v713
  %v777 = getelementptr inbounds float, ptr %v721, i64 %v776
  %v778 = load <8 x float>, ptr %v777, align 4
  %v779 = mul i64 %v709, 64
  %v780 = add i64 0, %v779
  %v781 = mul i64 %v711, 8
  %v782 = add i64 %v780, %v781
  %v783 = add i64 %v782, %v713
  %v784 = getelementptr inbounds float, ptr %v727, i64 %v783
  %v785 = load <8 x float>, ptr %v784, align 4
  %v786 = fadd <8 x float> %v778, %v785
  %v787 = mul i64 %v709, 8
  %v788 = add i64 0, %v787
  %v789 = add i64 %v788, %v713
  %v790 = getelementptr inbounds float, ptr %v771, i64 %v789
  %v791 = load <8 x float>, ptr %v790, align 4
  %v792 = insertelement <8 x float> poison, float %v765, i64 0
  %v793 = shufflevector <8 x float> %v792, <8 x float> poison, <8 x i32> zeroinitializer
  %v794 = fmul <8 x float> %v793, %v791
  %v795 = fmul <8 x float> %v786, %v794
  %v796 = fadd <8 x float> %v714, %v795
  %v797 = add nsw i64 %v713, 8
  br label %b95
b97:
  %v798 = shufflevector <8 x float> %v714, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v799 = shufflevector <8 x float> %v714, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v800 = fadd <4 x float> %v798, %v799
  %v801 = shufflevector <4 x float> %v800, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v802 = shufflevector <4 x float> %v800, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v803 = fadd <2 x float> %v801, %v802
  %v804 = extractelement <2 x float> %v803, i64 0
  %v805 = extractelement <2 x float> %v803, i64 1
  %v806 = fadd float %v804, %v805
  %v807 = fadd float %v806, 0x0000000000000000
  %v808 = mul i64 %v707, 16
  %v809 = getelementptr inbounds float, ptr %v100, i64 %v808
  %v810 = mul i64 %v709, 8
  %v811 = add i64 0, %v810
  %v812 = add i64 %v811, %v711
  %v813 = getelementptr inbounds float, ptr %v809, i64 %v812
  store float %v807, ptr %v813, align 4
  %v814 = add nsw i64 %v711, 1
  br label %b92
b94:
  %v815 = add nsw i64 %v709, 1
  br label %b89
b91:
  %v816 = add nsw i64 %v707, 1
  br label %b86
b88:
  %v817 = add i64 %v7, 0
  %v818 = sdiv i64 %v817, 1
  %v819 = add i64 %v2, 1
  %v820 = mul i64 %v818, %v2
  %v821 = sdiv i64 %v820, %v3
  %v822 = mul i64 %v821, 1
  %v823 = icmp slt i64 %v822, %v7
  %v824 = select i1 %v823, i64 %v822, i64 %v7
  %v825 = mul i64 %v818, %v819
  %v826 = sdiv i64 %v825, %v3
  %v827 = mul i64 %v826, 1
  %v828 = icmp slt i64 %v827, %v7
  %v829 = select i1 %v828, i64 %v827, i64 %v7
  br label %b98
b98:
  %v830 = phi i64 [ %v824, %b88 ], [ %v902, %b103 ]
  %v831 = icmp slt i64 %v830, %v829
  br i1 %v831, label %b99, label %b100
b99:
  br label %b101
b101:
  %v832 = phi i64 [ 0, %b99 ], [ %v901, %b106 ]
  %v833 = icmp slt i64 %v832, 2
  br i1 %v833, label %b102, label %b103
b102:
  br label %b104
b104:
  %v834 = phi i64 [ 0, %b102 ], [ %v890, %b105 ]
  %v835 = phi <8 x float> [ splat (float 0x0000000000000000), %b102 ], [ %v889, %b105 ]
  %v836 = icmp slt i64 %v834, 8
  br i1 %v836, label %b105, label %b106
b105:
  %v837 = add i64 %v693, 1
  %v838 = and i64 %v837, 1
  %v839 = mul i64 %v838, %v7
  %v840 = add i64 %v839, %v830
  %v841 = mul i64 %v840, 128
  %v842 = getelementptr inbounds float, ptr %v32, i64 %v841
  %v843 = add i64 %v693, 0
  %v844 = and i64 %v843, %v170
  %v845 = mul i64 %v844, %v7
  %v846 = add i64 %v845, %v830
  %v847 = mul i64 %v846, 128
  %v848 = getelementptr inbounds float, ptr %v96, i64 %v847
  %v849 = add i64 %v693, 0
  %v850 = and i64 %v849, %v148
  %v851 = mul i64 %v850, %v7
  %v852 = add i64 %v851, %v830
  %v853 = mul i64 %v852, 16
  %v854 = getelementptr inbounds float, ptr %v68, i64 %v853
  %v855 = mul i64 %v832, 8
  %v856 = add i64 0, %v855
  %v857 = add i64 %v856, %v834
  %v858 = getelementptr inbounds float, ptr %v854, i64 %v857
  %v859 = load float, ptr %v858, align 4
  %v860 = add i64 %v693, 0
  %v861 = and i64 %v860, %v150
  %v862 = mul i64 %v861, %v7
  %v863 = add i64 %v862, %v830
  %v864 = mul i64 %v863, 2
  %v865 = getelementptr inbounds float, ptr %v74, i64 %v864
  %v866 = add i64 0, %v832
  %v867 = getelementptr inbounds float, ptr %v865, i64 %v866
  %v868 = load float, ptr %v867, align 4
  %v869 = fdiv float 0x3FF0000000000000, %v868
  %v870 = fmul float %v859, %v869
  %v871 = mul i64 %v832, 64
  %v872 = add i64 0, %v871
  %v873 = add i64 %v872, 0
  %v874 = mul i64 %v834, 8
  %v875 = add i64 %v873, %v874
  %v876 = getelementptr inbounds float, ptr %v842, i64 %v875
  %v877 = load <8 x float>, ptr %v876, align 4
  %v878 = mul i64 %v832, 64
  %v879 = add i64 0, %v878
  %v880 = add i64 %v879, 0
  %v881 = mul i64 %v834, 8
  %v882 = add i64 %v880, %v881
  %v883 = getelementptr inbounds float, ptr %v848, i64 %v882
  %v884 = load <8 x float>, ptr %v883, align 4
  %v885 = fadd <8 x float> %v877, %v884
  %v886 = insertelement <8 x float> poison, float %v870, i64 0
  %v887 = shufflevector <8 x float> %v886, <8 x float> poison, <8 x i32> zeroinitializer
  %v888 = fmul <8 x float> %v885, %v887
  %v889 = fadd <8 x float> %v835, %v888
  %v890 = add nsw i64 %v834, 1
  br label %b104
b106:
  %v891 = add i64 %v693, 0
  %v892 = and i64 %v891, %v168
  %v893 = mul i64 %v892, %v7
  %v894 = add i64 %v893, %v830
  %v895 = mul i64 %v894, 16
  %v896 = getelementptr inbounds float, ptr %v94, i64 %v895
  %v897 = mul i64 %v832, 8
  %v898 = add i64 0, %v897
  %v899 = add i64 %v898, 0
  %v900 = getelementptr inbounds float, ptr %v896, i64 %v899
  store <8 x float> %v835, ptr %v900, align 4
  %v901 = add nsw i64 %v832, 1
  br label %b101
b103:
  %v902 = add nsw i64 %v830, 1
  br label %b98
b100:
  %v903 = add i64 %v7, 0
  %v904 = sdiv i64 %v903, 1
  %v905 = add i64 %v2, 1
  %v906 = mul i64 %v904, %v2
  %v907 = sdiv i64 %v906, %v3
  %v908 = mul i64 %v907, 1
  %v909 = icmp slt i64 %v908, %v7
  %v910 = select i1 %v909, i64 %v908, i64 %v7
  %v911 = mul i64 %v904, %v905
  %v912 = sdiv i64 %v911, %v3
  %v913 = mul i64 %v912, 1
  %v914 = icmp slt i64 %v913, %v7
  %v915 = select i1 %v914, i64 %v913, i64 %v7
  br label %b107
b107:
  %v916 = phi i64 [ %v910, %b100 ], [ %v979, %b112 ]
  %v917 = icmp slt i64 %v916, %v915
  br i1 %v917, label %b108, label %b109
b108:
  br label %b110
b110:
  %v918 = phi i64 [ 0, %b108 ], [ %v978, %b111 ]
  %v919 = icmp slt i64 %v918, 2
  br i1 %v919, label %b111, label %b112
b111:
  %v920 = add i64 %v693, 0
  %v921 = and i64 %v920, %v168
  %v922 = mul i64 %v921, %v7
  %v923 = add i64 %v922, %v916
  %v924 = mul i64 %v923, 16
  %v925 = getelementptr inbounds float, ptr %v94, i64 %v924
  %v926 = add i64 %v693, 0
  %v927 = and i64 %v926, %v142
  %v928 = mul i64 %v927, %v7
  %v929 = add i64 %v928, %v916
  %v930 = mul i64 %v929, 50
  %v931 = getelementptr inbounds float, ptr %v62, i64 %v930
  %v932 = add i64 48, %v918
  %v933 = getelementptr inbounds float, ptr %v931, i64 %v932
  %v934 = load float, ptr %v933, align 4
  %v935 = call float @llvm.fabs.f32(float %v934)
  %v936 = fneg float %v935
  %v937 = fcmp olt float %v936, 0xC05A400000000000
  %v938 = select i1 %v937, float 0xC05A400000000000, float %v936
  %v939 = call float @llvm.fmuladd.f32(float %v938, float 0x3FF7154760000000, float 0x4168000000000000)
  %v940 = fsub float %v939, 0x4168000000000000
  %v941 = call float @llvm.fmuladd.f32(float %v940, float 0xBFE62E4000000000, float %v938)
  %v942 = call float @llvm.fmuladd.f32(float %v940, float 0xBEB7F7D1C0000000, float %v941)
  %v943 = bitcast float %v939 to i32
  %v944 = fmul float %v942, %v942
  %v945 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v942, float 0x3F81227F40000000)
  %v946 = call float @llvm.fmuladd.f32(float %v945, float %v942, float 0x3FA5556740000000)
  %v947 = call float @llvm.fmuladd.f32(float %v946, float %v942, float 0x3FC5554B00000000)
  %v948 = call float @llvm.fmuladd.f32(float %v947, float %v942, float 0x3FDFFFFFE0000000)
  %v949 = call float @llvm.fmuladd.f32(float %v944, float %v948, float %v942)
  %v950 = sub i32 %v943, 1262485250
  %v951 = lshr i32 %v950, 1
  %v952 = sub i32 %v950, %v951
  %v953 = shl i32 %v951, 23
  %v954 = bitcast i32 %v953 to float
  %v955 = shl i32 %v952, 23
  %v956 = bitcast i32 %v955 to float
  %v957 = fadd float %v949, 0x3FF0000000000000
  %v958 = fmul float %v957, %v954
  %v959 = fmul float %v958, %v956
  %v960 = fcmp olt float %v934, 0x0000000000000000
  %v961 = select i1 %v960, float %v959, float 0x3FF0000000000000
  %v962 = fadd float %v959, 0x3FF0000000000000
  %v963 = fdiv float %v961, %v962
  %v964 = mul i64 %v916, 16
  %v965 = getelementptr inbounds float, ptr %v102, i64 %v964
  %v966 = mul i64 %v918, 8
  %v967 = add i64 0, %v966
  %v968 = add i64 %v967, 0
  %v969 = getelementptr inbounds float, ptr %v925, i64 %v968
  %v970 = load <8 x float>, ptr %v969, align 4
  %v971 = insertelement <8 x float> poison, float %v963, i64 0
  %v972 = shufflevector <8 x float> %v971, <8 x float> poison, <8 x i32> zeroinitializer
  %v973 = fmul <8 x float> %v970, %v972
  %v974 = mul i64 %v918, 8
  %v975 = add i64 0, %v974
  %v976 = add i64 %v975, 0
  %v977 = getelementptr inbounds float, ptr %v965, i64 %v976
  store <8 x float> %v973, ptr %v977, align 4
  %v978 = add nsw i64 %v918, 1
  br label %b110
b112:
  %v979 = add nsw i64 %v916, 1
  br label %b107
b109:
  %v980 = add i64 %v7, 0
  %v981 = sdiv i64 %v980, 1
  %v982 = add i64 %v2, 1
  %v983 = mul i64 %v981, %v2
  %v984 = sdiv i64 %v983, %v3
  %v985 = mul i64 %v984, 1
  %v986 = icmp slt i64 %v985, %v7
  %v987 = select i1 %v986, i64 %v985, i64 %v7
  %v988 = mul i64 %v981, %v982
  %v989 = sdiv i64 %v988, %v3
  %v990 = mul i64 %v989, 1
  %v991 = icmp slt i64 %v990, %v7
  %v992 = select i1 %v991, i64 %v990, i64 %v7
  br label %b113
b113:
  %v993 = phi i64 [ %v987, %b109 ], [ %v1046, %b118 ]
  %v994 = icmp slt i64 %v993, %v992
  br i1 %v994, label %b114, label %b115
b114:
  br label %b116
b116:
  %v995 = phi i64 [ 0, %b114 ], [ %v1045, %b121 ]
  %v996 = icmp slt i64 %v995, 2
  br i1 %v996, label %b117, label %b118
b117:
  br label %b119
b119:
  %v997 = phi i64 [ 0, %b117 ], [ %v1044, %b124 ]
  %v998 = icmp slt i64 %v997, 8
  br i1 %v998, label %b120, label %b121
b120:
  br label %b122
b122:
  %v999 = phi i64 [ 0, %b120 ], [ %v1025, %b123 ]
  %v1000 = phi <8 x float> [ splat (float 0x0000000000000000), %b120 ], [ %v1024, %b123 ]
  %v1001 = icmp slt i64 %v999, 8
  br i1 %v1001, label %b123, label %b124
b123:
  %v1002 = mul i64 %v993, 16
  %v1003 = getelementptr inbounds float, ptr %v102, i64 %v1002
  %v1004 = add i64 %v693, 0
  %v1005 = and i64 %v1004, %v128
  %v1006 = mul i64 %v1005, %v7
  %v1007 = add i64 %v1006, %v993
  %v1008 = mul i64 %v1007, 128
  %v1009 = getelementptr inbounds float, ptr %v24, i64 %v1008
  %v1010 = mul i64 %v995, 8
  %v1011 = add i64 0, %v1010
  %v1012 = add i64 %v1011, %v999
  %v1013 = getelementptr inbounds float, ptr %v1003, i64 %v1012
  %v1014 = load <8 x float>, ptr %v1013, align 4
  %v1015 = fneg <8 x float> %v1014
  %v1016 = mul i64 %v995, 64
  %v1017 = add i64 0, %v1016
  %v1018 = mul i64 %v997, 8
  %v1019 = add i64 %v1017, %v1018
  %v1020 = add i64 %v1019, %v999
  %v1021 = getelementptr inbounds float, ptr %v1009, i64 %v1020
  %v1022 = load <8 x float>, ptr %v1021, align 4
  %v1023 = fmul <8 x float> %v1015, %v1022
  %v1024 = fadd <8 x float> %v1000, %v1023
  %v1025 = add nsw i64 %v999, 8
  br label %b122
b124:
  %v1026 = shufflevector <8 x float> %v1000, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1027 = shufflevector <8 x float> %v1000, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1028 = fadd <4 x float> %v1026, %v1027
  %v1029 = shufflevector <4 x float> %v1028, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1030 = shufflevector <4 x float> %v1028, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1031 = fadd <2 x float> %v1029, %v1030
  %v1032 = extractelement <2 x float> %v1031, i64 0
  %v1033 = extractelement <2 x float> %v1031, i64 1
  %v1034 = fadd float %v1032, %v1033
  %v1035 = fadd float %v1034, 0x0000000000000000
  %v1036 = mul i64 %v993, 16
  %v1037 = getelementptr inbounds float, ptr %v104, i64 %v1036
  %v1038 = mul i64 %v995, 8
  %v1039 = add i64 0, %v1038
  %v1040 = mul i64 0, 8
  %v1041 = add i64 %v1039, %v1040
  %v1042 = add i64 %v1041, %v997
  %v1043 = getelementptr inbounds float, ptr %v1037, i64 %v1042
  store float %v1035, ptr %v1043, align 4
  %v1044 = add nsw i64 %v997, 1
  br label %b119
b121:
  %v1045 = add nsw i64 %v995, 1
  br label %b116
b118:
  %v1046 = add nsw i64 %v993, 1
  br label %b113
b115:
  %v1047 = add i64 %v7, 0
  %v1048 = sdiv i64 %v1047, 1
  %v1049 = add i64 %v2, 1
  %v1050 = mul i64 %v1048, %v2
  %v1051 = sdiv i64 %v1050, %v3
  %v1052 = mul i64 %v1051, 1
  %v1053 = icmp slt i64 %v1052, %v7
  %v1054 = select i1 %v1053, i64 %v1052, i64 %v7
  %v1055 = mul i64 %v1048, %v1049
  %v1056 = sdiv i64 %v1055, %v3
  %v1057 = mul i64 %v1056, 1
  %v1058 = icmp slt i64 %v1057, %v7
  %v1059 = select i1 %v1058, i64 %v1057, i64 %v7
  br label %b125
b125:
  %v1060 = phi i64 [ %v1054, %b115 ], [ %v1116, %b130 ]
  %v1061 = icmp slt i64 %v1060, %v1059
  br i1 %v1061, label %b126, label %b127
b126:
  br label %b128
b128:
  %v1062 = phi i64 [ 0, %b126 ], [ %v1115, %b133 ]
  %v1063 = icmp slt i64 %v1062, 2
  br i1 %v1063, label %b129, label %b130
b129:
  br label %b131
b131:
  %v1064 = phi i64 [ 0, %b129 ], [ %v1114, %b136 ]
  %v1065 = icmp slt i64 %v1064, 8
  br i1 %v1065, label %b132, label %b133
b132:
  br label %b134
b134:
  %v1066 = phi i64 [ 0, %b132 ], [ %v1113, %b139 ]
  %v1067 = icmp slt i64 %v1066, 8
  br i1 %v1067, label %b135, label %b136
b135:
  br label %b137
b137:
  %v1068 = phi i64 [ 0, %b135 ], [ %v1103, %b138 ]
  %v1069 = phi float [ 0x0000000000000000, %b135 ], [ %v1102, %b138 ]
  %v1070 = icmp slt i64 %v1068, 1
  br i1 %v1070, label %b138, label %b139
b138:
  %v1071 = mul i64 %v1060, 16
  %v1072 = getelementptr inbounds float, ptr %v102, i64 %v1071
  %v1073 = mul i64 %v1062, 8
  %v1074 = add i64 0, %v1073
  %v1075 = add i64 %v1074, %v1066
  %v1076 = getelementptr inbounds float, ptr %v1072, i64 %v1075
  %v1077 = load float, ptr %v1076, align 4
  %v1078 = fneg float %v1077
  %v1079 = add i64 %v693, 0
  %v1080 = and i64 %v1079, %v148
  %v1081 = mul i64 %v1080, %v7
  %v1082 = add i64 %v1081, %v1060
  %v1083 = mul i64 %v1082, 16
  %v1084 = getelementptr inbounds float, ptr %v68, i64 %v1083
  %v1085 = mul i64 %v1062, 8
  %v1086 = add i64 0, %v1085
  %v1087 = add i64 %v1086, %v1064
  %v1088 = getelementptr inbounds float, ptr %v1084, i64 %v1087
  %v1089 = load float, ptr %v1088, align 4
  %v1090 = add i64 %v693, 0
  %v1091 = and i64 %v1090, %v150
  %v1092 = mul i64 %v1091, %v7
  %v1093 = add i64 %v1092, %v1060
  %v1094 = mul i64 %v1093, 2
  %v1095 = getelementptr inbounds float, ptr %v74, i64 %v1094
  %v1096 = add i64 0, %v1062
  %v1097 = getelementptr inbounds float, ptr %v1095, i64 %v1096
  %v1098 = load float, ptr %v1097, align 4
  %v1099 = fdiv float 0x3FF0000000000000, %v1098
  %v1100 = fmul float %v1089, %v1099
  %v1101 = fmul float %v1078, %v1100
  %v1102 = fadd float %v1069, %v1101
  %v1103 = add nsw i64 %v1068, 1
  br label %b137
b139:
  %v1104 = fadd float %v1069, 0x0000000000000000
  %v1105 = mul i64 %v1060, 128
  %v1106 = getelementptr inbounds float, ptr %v106, i64 %v1105
  %v1107 = mul i64 %v1062, 64
  %v1108 = add i64 0, %v1107
  %v1109 = mul i64 %v1064, 8
  %v1110 = add i64 %v1108, %v1109
  %v1111 = add i64 %v1110, %v1066
  %v1112 = getelementptr inbounds float, ptr %v1106, i64 %v1111
  store float %v1104, ptr %v1112, align 4
  %v1113 = add nsw i64 %v1066, 1
  br label %b134
b136:
  %v1114 = add nsw i64 %v1064, 1
  br label %b131
b133:
  %v1115 = add nsw i64 %v1062, 1
  br label %b128
b130:
  %v1116 = add nsw i64 %v1060, 1
  br label %b125
b127:
  %v1117 = add i64 %v7, 0
  %v1118 = sdiv i64 %v1117, 1
  %v1119 = add i64 %v2, 1
  %v1120 = mul i64 %v1118, %v2
  %v1121 = sdiv i64 %v1120, %v3
  %v1122 = mul i64 %v1121, 1
  %v1123 = icmp slt i64 %v1122, %v7
  %v1124 = select i1 %v1123, i64 %v1122, i64 %v7
  %v1125 = mul i64 %v1118, %v1119
  %v1126 = sdiv i64 %v1125, %v3
  %v1127 = mul i64 %v1126, 1
  %v1128 = icmp slt i64 %v1127, %v7
  %v1129 = select i1 %v1128, i64 %v1127, i64 %v7
  br label %b140
b140:
  %v1130 = phi i64 [ %v1124, %b127 ], [ %v1182, %b145 ]
  %v1131 = icmp slt i64 %v1130, %v1129
  br i1 %v1131, label %b141, label %b142
b141:
  br label %b143
b143:
  %v1132 = phi i64 [ 0, %b141 ], [ %v1181, %b148 ]
  %v1133 = icmp slt i64 %v1132, 2
  br i1 %v1133, label %b144, label %b145
b144:
  br label %b146
b146:
  %v1134 = phi i64 [ 0, %b144 ], [ %v1165, %b147 ]
  %v1135 = phi <8 x float> [ splat (float 0x0000000000000000), %b144 ], [ %v1164, %b147 ]
  %v1136 = icmp slt i64 %v1134, 8
  br i1 %v1136, label %b147, label %b148
b147:
  %v1137 = mul i64 %v1130, 16
  %v1138 = getelementptr inbounds float, ptr %v104, i64 %v1137
  %v1139 = mul i64 %v1130, 16
  %v1140 = getelementptr inbounds float, ptr %v100, i64 %v1139
  %v1141 = add i64 %v693, 0
  %v1142 = and i64 %v1141, %v148
  %v1143 = mul i64 %v1142, %v7
  %v1144 = add i64 %v1143, %v1130
  %v1145 = mul i64 %v1144, 16
  %v1146 = getelementptr inbounds float, ptr %v68, i64 %v1145
  %v1147 = mul i64 %v1132, 8
  %v1148 = add i64 0, %v1147
  %v1149 = add i64 %v1148, %v1134
  %v1150 = getelementptr inbounds float, ptr %v1138, i64 %v1149
  %v1151 = load <8 x float>, ptr %v1150, align 4
  %v1152 = mul i64 %v1132, 8
  %v1153 = add i64 0, %v1152
  %v1154 = add i64 %v1153, %v1134
  %v1155 = getelementptr inbounds float, ptr %v1140, i64 %v1154
  %v1156 = load <8 x float>, ptr %v1155, align 4
  %v1157 = fadd <8 x float> %v1151, %v1156
  %v1158 = mul i64 %v1132, 8
  %v1159 = add i64 0, %v1158
  %v1160 = add i64 %v1159, %v1134
  %v1161 = getelementptr inbounds float, ptr %v1146, i64 %v1160
  %v1162 = load <8 x float>, ptr %v1161, align 4
  %v1163 = fmul <8 x float> %v1157, %v1162
  %v1164 = fadd <8 x float> %v1135, %v1163
  %v1165 = add nsw i64 %v1134, 8
  br label %b146
b148:
  %v1166 = shufflevector <8 x float> %v1135, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1167 = shufflevector <8 x float> %v1135, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1168 = fadd <4 x float> %v1166, %v1167
  %v1169 = shufflevector <4 x float> %v1168, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1170 = shufflevector <4 x float> %v1168, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1171 = fadd <2 x float> %v1169, %v1170
  %v1172 = extractelement <2 x float> %v1171, i64 0
  %v1173 = extractelement <2 x float> %v1171, i64 1
  %v1174 = fadd float %v1172, %v1173
  %v1175 = fadd float %v1174, 0x0000000000000000
  %v1176 = mul i64 %v1130, 2
  %v1177 = getelementptr inbounds float, ptr %v108, i64 %v1176
  %v1178 = add i64 0, %v1132
  %v1179 = add i64 %v1178, 0
  %v1180 = getelementptr inbounds float, ptr %v1177, i64 %v1179
  store float %v1175, ptr %v1180, align 4
  %v1181 = add nsw i64 %v1132, 1
  br label %b143
b145:
  %v1182 = add nsw i64 %v1130, 1
  br label %b140
b142:
  %v1183 = add i64 %v7, 0
  %v1184 = sdiv i64 %v1183, 1
  %v1185 = add i64 %v2, 1
  %v1186 = mul i64 %v1184, %v2
  %v1187 = sdiv i64 %v1186, %v3
  %v1188 = mul i64 %v1187, 1
  %v1189 = icmp slt i64 %v1188, %v7
  %v1190 = select i1 %v1189, i64 %v1188, i64 %v7
  %v1191 = mul i64 %v1184, %v1185
  %v1192 = sdiv i64 %v1191, %v3
  %v1193 = mul i64 %v1192, 1
  %v1194 = icmp slt i64 %v1193, %v7
  %v1195 = select i1 %v1194, i64 %v1193, i64 %v7
  br label %b149
b149:
  %v1196 = phi i64 [ %v1190, %b142 ], [ %v1234, %b154 ]
  %v1197 = icmp slt i64 %v1196, %v1195
  br i1 %v1197, label %b150, label %b151
b150:
  %v1198 = add i64 %v693, 1
  %v1199 = and i64 %v1198, 1
  %v1200 = mul i64 %v1199, %v7
  %v1201 = add i64 %v1200, %v1196
  %v1202 = mul i64 %v1201, 128
  %v1203 = getelementptr inbounds float, ptr %v32, i64 %v1202
  %v1204 = add i64 %v693, 0
  %v1205 = and i64 %v1204, %v170
  %v1206 = mul i64 %v1205, %v7
  %v1207 = add i64 %v1206, %v1196
  %v1208 = mul i64 %v1207, 128
  %v1209 = getelementptr inbounds float, ptr %v96, i64 %v1208
  %v1210 = mul i64 %v1196, 128
  %v1211 = getelementptr inbounds float, ptr %v106, i64 %v1210
  %v1212 = add i64 %v693, 0
  %v1213 = and i64 %v1212, 1
  %v1214 = mul i64 %v1213, %v7
  %v1215 = add i64 %v1214, %v1196
  %v1216 = mul i64 %v1215, 128
  %v1217 = getelementptr inbounds float, ptr %v32, i64 %v1216
  br label %b152
b152:
  %v1218 = phi i64 [ 0, %b150 ], [ %v1233, %b153 ]
  %v1219 = icmp slt i64 %v1218, 128
  br i1 %v1219, label %b153, label %b154
b153:
  %v1220 = add i64 0, %v1218
  %v1221 = getelementptr inbounds float, ptr %v1203, i64 %v1220
  %v1222 = load <8 x float>, ptr %v1221, align 4
  %v1223 = add i64 0, %v1218
  %v1224 = getelementptr inbounds float, ptr %v1209, i64 %v1223
  %v1225 = load <8 x float>, ptr %v1224, align 4
  %v1226 = fadd <8 x float> %v1222, %v1225
  %v1227 = add i64 0, %v1218
  %v1228 = getelementptr inbounds float, ptr %v1211, i64 %v1227
  %v1229 = load <8 x float>, ptr %v1228, align 4
  %v1230 = fadd <8 x float> %v1226, %v1229
  %v1231 = add i64 0, %v1218
  %v1232 = getelementptr inbounds float, ptr %v1217, i64 %v1231
  store <8 x float> %v1230, ptr %v1232, align 4
  %v1233 = add nsw i64 %v1218, 8
  br label %b152
b154:
  %v1234 = add nsw i64 %v1196, 1
  br label %b149
b151:
  %v1235 = add i64 %v7, 0
  %v1236 = sdiv i64 %v1235, 1
  %v1237 = add i64 %v2, 1
  %v1238 = mul i64 %v1236, %v2
  %v1239 = sdiv i64 %v1238, %v3
  %v1240 = mul i64 %v1239, 1
  %v1241 = icmp slt i64 %v1240, %v7
  %v1242 = select i1 %v1241, i64 %v1240, i64 %v7
  %v1243 = mul i64 %v1236, %v1237
  %v1244 = sdiv i64 %v1243, %v3
  %v1245 = mul i64 %v1244, 1
  %v1246 = icmp slt i64 %v1245, %v7
  %v1247 = select i1 %v1246, i64 %v1245, i64 %v7
  br label %b155
b155:
  %v1248 = phi i64 [ %v1242, %b151 ], [ %v1313, %b160 ]
  %v1249 = icmp slt i64 %v1248, %v1247
  br i1 %v1249, label %b156, label %b157
b156:
  br label %b158
b158:
  %v1250 = phi i64 [ 0, %b156 ], [ %v1312, %b159 ]
  %v1251 = icmp slt i64 %v1250, 2
  br i1 %v1251, label %b159, label %b160
b159:
  %v1252 = mul i64 %v1248, 16
  %v1253 = getelementptr inbounds float, ptr %v104, i64 %v1252
  %v1254 = mul i64 %v1248, 16
  %v1255 = getelementptr inbounds float, ptr %v100, i64 %v1254
  %v1256 = add i64 %v693, 0
  %v1257 = and i64 %v1256, %v150
  %v1258 = mul i64 %v1257, %v7
  %v1259 = add i64 %v1258, %v1248
  %v1260 = mul i64 %v1259, 2
  %v1261 = getelementptr inbounds float, ptr %v74, i64 %v1260
  %v1262 = add i64 0, %v1250
  %v1263 = getelementptr inbounds float, ptr %v1261, i64 %v1262
  %v1264 = load float, ptr %v1263, align 4
  %v1265 = fdiv float 0x3FF0000000000000, %v1264
  %v1266 = mul i64 %v1248, 2
  %v1267 = getelementptr inbounds float, ptr %v108, i64 %v1266
  %v1268 = add i64 0, %v1250
  %v1269 = getelementptr inbounds float, ptr %v1267, i64 %v1268
  %v1270 = load float, ptr %v1269, align 4
  %v1271 = fmul float %v1270, %v1265
  %v1272 = fdiv float %v1271, %v1264
  %v1273 = fmul float %v1272, 0x3FE0000000000000
  %v1274 = fdiv float %v1273, %v1264
  %v1275 = fneg float %v1274
  %v1276 = add i64 %v693, 0
  %v1277 = and i64 %v1276, %v148
  %v1278 = mul i64 %v1277, %v7
  %v1279 = add i64 %v1278, %v1248
  %v1280 = mul i64 %v1279, 16
  %v1281 = getelementptr inbounds float, ptr %v68, i64 %v1280
  %v1282 = mul i64 %v1248, 16
  %v1283 = getelementptr inbounds float, ptr %v110, i64 %v1282
  %v1284 = mul i64 %v1250, 8
  %v1285 = add i64 0, %v1284
  %v1286 = add i64 %v1285, 0
  %v1287 = getelementptr inbounds float, ptr %v1253, i64 %v1286
  %v1288 = load <8 x float>, ptr %v1287, align 4
  %v1289 = mul i64 %v1250, 8
  %v1290 = add i64 0, %v1289
  %v1291 = add i64 %v1290, 0
  %v1292 = getelementptr inbounds float, ptr %v1255, i64 %v1291
  %v1293 = load <8 x float>, ptr %v1292, align 4
  %v1294 = fadd <8 x float> %v1288, %v1293
  %v1295 = insertelement <8 x float> poison, float %v1265, i64 0
  %v1296 = shufflevector <8 x float> %v1295, <8 x float> poison, <8 x i32> zeroinitializer
  %v1297 = fmul <8 x float> %v1294, %v1296
  %v1298 = mul i64 %v1250, 8
  %v1299 = add i64 0, %v1298
  %v1300 = add i64 %v1299, 0
  %v1301 = getelementptr inbounds float, ptr %v1281, i64 %v1300
  %v1302 = load <8 x float>, ptr %v1301, align 4
  %v1303 = insertelement <8 x float> poison, float %v1275, i64 0
  %v1304 = shufflevector <8 x float> %v1303, <8 x float> poison, <8 x i32> zeroinitializer
  %v1305 = fmul <8 x float> %v1304, %v1302
  %v1306 = fadd <8 x float> %v1297, %v1305
  %v1307 = fadd <8 x float> %v1306, %v1305
  %v1308 = mul i64 %v1250, 8
  %v1309 = add i64 0, %v1308
  %v1310 = add i64 %v1309, 0
  %v1311 = getelementptr inbounds float, ptr %v1283, i64 %v1310
  store <8 x float> %v1307, ptr %v1311, align 4
  %v1312 = add nsw i64 %v1250, 1
  br label %b158
b160:
  %v1313 = add nsw i64 %v1248, 1
  br label %b155
b157:
  %v1314 = add i64 %v7, 0
  %v1315 = sdiv i64 %v1314, 1
  %v1316 = add i64 %v2, 1
  %v1317 = mul i64 %v1315, %v2
  %v1318 = sdiv i64 %v1317, %v3
  %v1319 = mul i64 %v1318, 1
  %v1320 = icmp slt i64 %v1319, %v7
  %v1321 = select i1 %v1320, i64 %v1319, i64 %v7
  %v1322 = mul i64 %v1315, %v1316
  %v1323 = sdiv i64 %v1322, %v3
  %v1324 = mul i64 %v1323, 1
  %v1325 = icmp slt i64 %v1324, %v7
  %v1326 = select i1 %v1325, i64 %v1324, i64 %v7
  br label %b161
b161:
  %v1327 = phi i64 [ %v1321, %b157 ], [ %v1349, %b166 ]
  %v1328 = icmp slt i64 %v1327, %v1326
  br i1 %v1328, label %b162, label %b163
b162:
  %v1329 = add i64 %v693, 0
  %v1330 = and i64 %v1329, %v172
  %v1331 = mul i64 %v1330, %v7
  %v1332 = add i64 %v1331, %v1327
  %v1333 = mul i64 %v1332, 16
  %v1334 = getelementptr inbounds float, ptr %v98, i64 %v1333
  %v1335 = add i64 %v693, 0
  %v1336 = and i64 %v1335, %v140
  %v1337 = mul i64 %v1336, %v7
  %v1338 = add i64 %v1337, %v1327
  %v1339 = mul i64 %v1338, 48
  %v1340 = getelementptr inbounds float, ptr %v56, i64 %v1339
  br label %b164
b164:
  %v1341 = phi i64 [ 0, %b162 ], [ %v1348, %b165 ]
  %v1342 = icmp slt i64 %v1341, 16
  br i1 %v1342, label %b165, label %b166
b165:
  %v1343 = add i64 0, %v1341
  %v1344 = getelementptr inbounds float, ptr %v1334, i64 %v1343
  %v1345 = load <8 x float>, ptr %v1344, align 4
  %v1346 = add i64 0, %v1341
  %v1347 = getelementptr inbounds float, ptr %v1340, i64 %v1346
  store <8 x float> %v1345, ptr %v1347, align 4
  %v1348 = add nsw i64 %v1341, 8
  br label %b164
b166:
  %v1349 = add nsw i64 %v1327, 1
  br label %b161
b163:
  %v1350 = add i64 %v7, 0
  %v1351 = sdiv i64 %v1350, 1
  %v1352 = add i64 %v2, 1
  %v1353 = mul i64 %v1351, %v2
  %v1354 = sdiv i64 %v1353, %v3
  %v1355 = mul i64 %v1354, 1
  %v1356 = icmp slt i64 %v1355, %v7
  %v1357 = select i1 %v1356, i64 %v1355, i64 %v7
  %v1358 = mul i64 %v1351, %v1352
  %v1359 = sdiv i64 %v1358, %v3
  %v1360 = mul i64 %v1359, 1
  %v1361 = icmp slt i64 %v1360, %v7
  %v1362 = select i1 %v1361, i64 %v1360, i64 %v7
  br label %b167
b167:
  %v1363 = phi i64 [ %v1357, %b163 ], [ %v1381, %b172 ]
  %v1364 = icmp slt i64 %v1363, %v1362
  br i1 %v1364, label %b168, label %b169
b168:
  %v1365 = mul i64 %v1363, 16
  %v1366 = getelementptr inbounds float, ptr %v110, i64 %v1365
  %v1367 = add i64 %v693, 0
  %v1368 = and i64 %v1367, %v140
  %v1369 = mul i64 %v1368, %v7
  %v1370 = add i64 %v1369, %v1363
  %v1371 = mul i64 %v1370, 48
  %v1372 = getelementptr inbounds float, ptr %v56, i64 %v1371
  br label %b170
b170:
  %v1373 = phi i64 [ 0, %b168 ], [ %v1380, %b171 ]
  %v1374 = icmp slt i64 %v1373, 16
  br i1 %v1374, label %b171, label %b172
b171:
  %v1375 = add i64 0, %v1373
  %v1376 = getelementptr inbounds float, ptr %v1366, i64 %v1375
  %v1377 = load <8 x float>, ptr %v1376, align 4
  %v1378 = add i64 16, %v1373
  %v1379 = getelementptr inbounds float, ptr %v1372, i64 %v1378
  store <8 x float> %v1377, ptr %v1379, align 4
  %v1380 = add nsw i64 %v1373, 8
  br label %b170
b172:
  %v1381 = add nsw i64 %v1363, 1
  br label %b167
b169:
  %v1382 = add i64 %v7, 0
  %v1383 = sdiv i64 %v1382, 1
  %v1384 = add i64 %v2, 1
  %v1385 = mul i64 %v1383, %v2
  %v1386 = sdiv i64 %v1385, %v3
  %v1387 = mul i64 %v1386, 1
  %v1388 = icmp slt i64 %v1387, %v7
  %v1389 = select i1 %v1388, i64 %v1387, i64 %v7
  %v1390 = mul i64 %v1383, %v1384
  %v1391 = sdiv i64 %v1390, %v3
  %v1392 = mul i64 %v1391, 1
  %v1393 = icmp slt i64 %v1392, %v7
  %v1394 = select i1 %v1393, i64 %v1392, i64 %v7
  br label %b173
b173:
  %v1395 = phi i64 [ %v1389, %b169 ], [ %v1413, %b178 ]
  %v1396 = icmp slt i64 %v1395, %v1394
  br i1 %v1396, label %b174, label %b175
b174:
  %v1397 = mul i64 %v1395, 16
  %v1398 = getelementptr inbounds float, ptr %v102, i64 %v1397
  %v1399 = add i64 %v693, 0
  %v1400 = and i64 %v1399, %v140
  %v1401 = mul i64 %v1400, %v7
  %v1402 = add i64 %v1401, %v1395
  %v1403 = mul i64 %v1402, 48
  %v1404 = getelementptr inbounds float, ptr %v56, i64 %v1403
  br label %b176
b176:
  %v1405 = phi i64 [ 0, %b174 ], [ %v1412, %b177 ]
  %v1406 = icmp slt i64 %v1405, 16
  br i1 %v1406, label %b177, label %b178
b177:
  %v1407 = add i64 0, %v1405
  %v1408 = getelementptr inbounds float, ptr %v1398, i64 %v1407
  %v1409 = load <8 x float>, ptr %v1408, align 4
  %v1410 = add i64 32, %v1405
  %v1411 = getelementptr inbounds float, ptr %v1404, i64 %v1410
  store <8 x float> %v1409, ptr %v1411, align 4
  %v1412 = add nsw i64 %v1405, 8
  br label %b176
b178:
  %v1413 = add nsw i64 %v1395, 1
  br label %b173
b175:
  %v1414 = add i64 %v7, 0
  %v1415 = sdiv i64 %v1414, 1
  %v1416 = add i64 %v2, 1
  %v1417 = mul i64 %v1415, %v2
  %v1418 = sdiv i64 %v1417, %v3
  %v1419 = mul i64 %v1418, 1
  %v1420 = icmp slt i64 %v1419, %v7
  %v1421 = select i1 %v1420, i64 %v1419, i64 %v7
  %v1422 = mul i64 %v1415, %v1416
  %v1423 = sdiv i64 %v1422, %v3
  %v1424 = mul i64 %v1423, 1
  %v1425 = icmp slt i64 %v1424, %v7
  %v1426 = select i1 %v1425, i64 %v1424, i64 %v7
  br label %b179
b179:
  %v1427 = phi i64 [ %v1421, %b175 ], [ %v1599, %b184 ]
  %v1428 = icmp slt i64 %v1427, %v1426
  br i1 %v1428, label %b180, label %b181
b180:
  %v1429 = add i64 %v693, 0
  %v1430 = and i64 %v1429, %v140
  %v1431 = mul i64 %v1430, %v7
  %v1432 = add i64 %v1431, %v1427
  %v1433 = mul i64 %v1432, 48
  %v1434 = getelementptr inbounds float, ptr %v56, i64 %v1433
  %v1435 = add i64 %v693, 0
  %v1436 = and i64 %v1435, %v134
  %v1437 = mul i64 %v1436, %v7
  %v1438 = add i64 %v1437, %v1427
  %v1439 = mul i64 %v1438, 48
  %v1440 = getelementptr inbounds float, ptr %v30, i64 %v1439
  %v1441 = add i64 %v693, 0
  %v1442 = and i64 %v1441, %v132
  %v1443 = mul i64 %v1442, %v7
  %v1444 = add i64 %v1443, %v1427
  %v1445 = mul i64 %v1444, 48
  %v1446 = getelementptr inbounds float, ptr %v28, i64 %v1445
  %v1447 = add i64 %v693, 0
  %v1448 = and i64 %v1447, %v130
  %v1449 = mul i64 %v1448, %v7
  %v1450 = add i64 %v1449, %v1427
  %v1451 = mul i64 %v1450, 48
  %v1452 = getelementptr inbounds float, ptr %v26, i64 %v1451
  %v1453 = add i64 %v693, 0
  %v1454 = and i64 %v1453, %v144
  %v1455 = mul i64 %v1454, %v7
  %v1456 = add i64 %v1455, %v1427
  %v1457 = mul i64 %v1456, 48
  %v1458 = getelementptr inbounds float, ptr %v64, i64 %v1457
  %v1459 = add i64 %v693, 1
  %v1460 = and i64 %v1459, 1
  %v1461 = mul i64 %v1460, %v7
  %v1462 = add i64 %v1461, %v1427
  %v1463 = mul i64 %v1462, 48
  %v1464 = getelementptr inbounds float, ptr %v34, i64 %v1463
  %v1465 = add i64 %v693, 1
  %v1466 = and i64 %v1465, 1
  %v1467 = mul i64 %v1466, %v7
  %v1468 = add i64 %v1467, %v1427
  %v1469 = mul i64 %v1468, 48
  %v1470 = getelementptr inbounds float, ptr %v38, i64 %v1469
  %v1471 = add i64 %v693, 1
  %v1472 = and i64 %v1471, 1
  %v1473 = mul i64 %v1472, %v7
  %v1474 = add i64 %v1473, %v1427
  %v1475 = mul i64 %v1474, 48
  %v1476 = getelementptr inbounds float, ptr %v36, i64 %v1475
  %v1477 = add i64 %v693, 0
  %v1478 = and i64 %v1477, 1
  %v1479 = mul i64 %v1478, %v7
  %v1480 = add i64 %v1479, %v1427
  %v1481 = mul i64 %v1480, 48
  %v1482 = getelementptr inbounds float, ptr %v38, i64 %v1481
  %v1483 = add i64 %v693, 0
  %v1484 = and i64 %v1483, %v174
  %v1485 = mul i64 %v1484, %v7
  %v1486 = add i64 %v1485, %v1427
  %v1487 = mul i64 %v1486, 48
  %v1488 = getelementptr inbounds float, ptr %v112, i64 %v1487
  %v1489 = add i64 %v693, 0
  %v1490 = and i64 %v1489, 1
  %v1491 = mul i64 %v1490, %v7
  %v1492 = add i64 %v1491, %v1427
  %v1493 = mul i64 %v1492, 48
  %v1494 = getelementptr inbounds float, ptr %v36, i64 %v1493
  %v1495 = add i64 %v693, 0
  %v1496 = and i64 %v1495, 1
  %v1497 = mul i64 %v1496, %v7
  %v1498 = add i64 %v1497, %v1427
  %v1499 = mul i64 %v1498, 48
  %v1500 = getelementptr inbounds float, ptr %v34, i64 %v1499
  br label %b182
b182:
  %v1501 = phi i64 [ 0, %b180 ], [ %v1598, %b183 ]
  %v1502 = icmp slt i64 %v1501, 48
  br i1 %v1502, label %b183, label %b184
b183:
  %v1503 = add i64 0, %v1501
  %v1504 = getelementptr inbounds float, ptr %v1434, i64 %v1503
  %v1505 = load <8 x float>, ptr %v1504, align 4
  %v1506 = add i64 0, %v1501
  %v1507 = getelementptr inbounds float, ptr %v16, i64 %v1506
  %v1508 = load <8 x float>, ptr %v1507, align 4
  %v1509 = add i64 0, %v1501
  %v1510 = getelementptr inbounds float, ptr %v1440, i64 %v1509
  %v1511 = load <8 x float>, ptr %v1510, align 4
  %v1512 = fmul <8 x float> %v1508, %v1511
  %v1513 = add i64 48, %v1501
  %v1514 = getelementptr inbounds float, ptr %v16, i64 %v1513
  %v1515 = load <8 x float>, ptr %v1514, align 4
  %v1516 = add i64 0, %v1501
  %v1517 = getelementptr inbounds float, ptr %v1446, i64 %v1516
  %v1518 = load <8 x float>, ptr %v1517, align 4
  %v1519 = fmul <8 x float> %v1515, %v1518
  %v1520 = fadd <8 x float> %v1512, %v1519
  %v1521 = add i64 96, %v1501
  %v1522 = getelementptr inbounds float, ptr %v16, i64 %v1521
  %v1523 = load <8 x float>, ptr %v1522, align 4
  %v1524 = add i64 0, %v1501
  %v1525 = getelementptr inbounds float, ptr %v1452, i64 %v1524
  %v1526 = load <8 x float>, ptr %v1525, align 4
  %v1527 = fmul <8 x float> %v1523, %v1526
  %v1528 = fadd <8 x float> %v1520, %v1527
  %v1529 = add i64 144, %v1501
  %v1530 = getelementptr inbounds float, ptr %v16, i64 %v1529
  %v1531 = load <8 x float>, ptr %v1530, align 4
  %v1532 = add i64 0, %v1501
  %v1533 = getelementptr inbounds float, ptr %v1458, i64 %v1532
  %v1534 = load <8 x float>, ptr %v1533, align 4
  %v1535 = fmul <8 x float> %v1531, %v1534
  %v1536 = fadd <8 x float> %v1528, %v1535
  %v1537 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1536)
  %v1538 = fneg <8 x float> %v1537
  %v1539 = fcmp olt <8 x float> %v1538, splat (float 0xC05A400000000000)
  %v1540 = select <8 x i1> %v1539, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1538
  %v1541 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1540, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1542 = fsub <8 x float> %v1541, splat (float 0x4168000000000000)
  %v1543 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1542, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1540)
  %v1544 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1542, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1543)
  %v1545 = bitcast <8 x float> %v1541 to <8 x i32>
  %v1546 = fmul <8 x float> %v1544, %v1544
  %v1547 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1544, <8 x float> splat (float 0x3F81227F40000000))
  %v1548 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1547, <8 x float> %v1544, <8 x float> splat (float 0x3FA5556740000000))
  %v1549 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1548, <8 x float> %v1544, <8 x float> splat (float 0x3FC5554B00000000))
  %v1550 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1549, <8 x float> %v1544, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1551 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1546, <8 x float> %v1550, <8 x float> %v1544)
  %v1552 = sub <8 x i32> %v1545, splat (i32 1262485250)
  %v1553 = lshr <8 x i32> %v1552, splat (i32 1)
  %v1554 = sub <8 x i32> %v1552, %v1553
  %v1555 = shl <8 x i32> %v1553, splat (i32 23)
  %v1556 = bitcast <8 x i32> %v1555 to <8 x float>
  %v1557 = shl <8 x i32> %v1554, splat (i32 23)
  %v1558 = bitcast <8 x i32> %v1557 to <8 x float>
  %v1559 = fadd <8 x float> %v1551, splat (float 0x3FF0000000000000)
  %v1560 = fmul <8 x float> %v1559, %v1556
  %v1561 = fmul <8 x float> %v1560, %v1558
  %v1562 = fcmp olt <8 x float> %v1536, splat (float 0x0000000000000000)
  %v1563 = select <8 x i1> %v1562, <8 x float> %v1561, <8 x float> splat (float 0x3FF0000000000000)
  %v1564 = fadd <8 x float> %v1561, splat (float 0x3FF0000000000000)
  %v1565 = fdiv <8 x float> %v1563, %v1564
  %v1566 = fmul <8 x float> %v1505, %v1565
  %v1567 = fmul <8 x float> %v1505, %v1536
  %v1568 = fmul <8 x float> %v1567, %v1565
  %v1569 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1570 = shufflevector <8 x float> %v1569, <8 x float> poison, <8 x i32> zeroinitializer
  %v1571 = fsub <8 x float> %v1570, %v1565
  %v1572 = fmul <8 x float> %v1568, %v1571
  %v1573 = fadd <8 x float> %v1566, %v1572
  %v1574 = fmul <8 x float> %v1573, %v1508
  %v1575 = add i64 0, %v1501
  %v1576 = getelementptr inbounds float, ptr %v1464, i64 %v1575
  %v1577 = load <8 x float>, ptr %v1576, align 4
  %v1578 = fmul <8 x float> %v1573, %v1531
  %v1579 = fadd <8 x float> %v1577, %v1578
  %v1580 = add i64 0, %v1501
  %v1581 = getelementptr inbounds float, ptr %v1470, i64 %v1580
  %v1582 = load <8 x float>, ptr %v1581, align 4
  %v1583 = fmul <8 x float> %v1573, %v1515
  %v1584 = fadd <8 x float> %v1582, %v1583
  %v1585 = add i64 0, %v1501
  %v1586 = getelementptr inbounds float, ptr %v1476, i64 %v1585
  %v1587 = load <8 x float>, ptr %v1586, align 4
  %v1588 = fmul <8 x float> %v1573, %v1523
  %v1589 = fadd <8 x float> %v1587, %v1588
  %v1590 = add i64 0, %v1501
  %v1591 = getelementptr inbounds float, ptr %v1482, i64 %v1590
  store <8 x float> %v1574, ptr %v1591, align 4
  %v1592 = add i64 0, %v1501
  %v1593 = getelementptr inbounds float, ptr %v1488, i64 %v1592
  store <8 x float> %v1579, ptr %v1593, align 4
  %v1594 = add i64 0, %v1501
  %v1595 = getelementptr inbounds float, ptr %v1494, i64 %v1594
  store <8 x float> %v1584, ptr %v1595, align 4
  %v1596 = add i64 0, %v1501
  %v1597 = getelementptr inbounds float, ptr %v1500, i64 %v1596
  store <8 x float> %v1589, ptr %v1597, align 4
  %v1598 = add nsw i64 %v1501, 8
  br label %b182
b184:
  %v1599 = add nsw i64 %v1427, 1
  br label %b179
b181:
  %v1600 = add nsw i64 %v690, 1
  br label %b83
b85:
  %v1601 = icmp sgt i64 %v3, 1
  br i1 %v1601, label %b185, label %b186
b185:
  %v1602 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1603 = atomicrmw add ptr %v1602, i64 1 acq_rel
  %v1604 = load i64, ptr %v177, align 8
  %v1605 = add i64 %v1604, 1
  store i64 %v1605, ptr %v177, align 8
  %v1606 = mul i64 %v3, %v1605
  br label %b187
b187:
  %v1607 = load atomic i64, ptr %v1602 acquire, align 8
  %v1608 = icmp slt i64 %v1607, %v1606
  br i1 %v1608, label %b188, label %b189
b188:
  %v1609 = call i32 @sched_yield()
  br label %b187
b189:
  br label %b186
b186:
  %v1610 = getelementptr inbounds float, ptr %v179, i64 128
  %v1611 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1612 = load i64, ptr %v1611, align 8
  %v1613 = icmp eq i64 %v1612, 0
  br i1 %v1613, label %b190, label %b191
b190:
  %v1614 = add i64 1, 0
  %v1615 = sdiv i64 %v1614, 1
  %v1616 = add i64 %v2, 1
  %v1617 = mul i64 %v1615, %v2
  %v1618 = sdiv i64 %v1617, %v3
  %v1619 = mul i64 %v1618, 1
  %v1620 = icmp slt i64 %v1619, 1
  %v1621 = select i1 %v1620, i64 %v1619, i64 1
  %v1622 = mul i64 %v1615, %v1616
  %v1623 = sdiv i64 %v1622, %v3
  %v1624 = mul i64 %v1623, 1
  %v1625 = icmp slt i64 %v1624, 1
  %v1626 = select i1 %v1625, i64 %v1624, i64 1
  %v1627 = icmp slt i64 %v1626, 1
  %v1628 = select i1 %v1627, i64 %v1626, i64 1
  br label %b192
b192:
  %v1629 = phi i64 [ %v1621, %b190 ], [ %v1653, %b193 ]
  %v1630 = icmp slt i64 %v1629, %v1628
  br i1 %v1630, label %b193, label %b194
b193:
  %v1631 = mul i64 %v1629, 400
  %v1632 = mul i64 %v1629, 8
  %v1633 = add i64 %v1631, 0
  %v1634 = add i64 %v1632, 0
  %v1635 = getelementptr inbounds float, ptr %v1610, i64 %v1633
  %v1636 = sub i64 8, %v1634
  %v1637 = icmp slt i64 %v1636, 0
  %v1638 = select i1 %v1637, i64 0, i64 %v1636
  %v1639 = mul i64 %v1634, 1
  %v1640 = add i64 0, %v1639
  %v1641 = getelementptr inbounds float, ptr %v14, i64 %v1640
  call void @pack_rows(ptr %v1641, i64 1, i64 8, i64 2, i64 %v1638, ptr %v1635, i64 8)
  %v1642 = add i64 %v1631, 16
  %v1643 = add i64 %v1642, 0
  %v1644 = add i64 %v1632, 0
  %v1645 = getelementptr inbounds float, ptr %v1610, i64 %v1643
  %v1646 = sub i64 8, %v1644
  %v1647 = icmp slt i64 %v1646, 0
  %v1648 = select i1 %v1647, i64 0, i64 %v1646
  %v1649 = mul i64 %v1644, 1
  %v1650 = add i64 0, %v1649
  %v1651 = getelementptr inbounds float, ptr %v12, i64 %v1650
  call void @pack_rows(ptr %v1651, i64 1, i64 8, i64 48, i64 %v1648, ptr %v1645, i64 8)
  %v1652 = add i64 %v1642, 384
  %v1653 = add nsw i64 %v1629, 1
  br label %b192
b194:
  br label %b191
b191:
  %v1654 = icmp sgt i64 %v3, 1
  br i1 %v1654, label %b195, label %b196
b195:
  %v1655 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1656 = atomicrmw add ptr %v1655, i64 1 acq_rel
  %v1657 = load i64, ptr %v177, align 8
  %v1658 = add i64 %v1657, 1
  store i64 %v1658, ptr %v177, align 8
  %v1659 = mul i64 %v3, %v1658
  br label %b197
b197:
  %v1660 = load atomic i64, ptr %v1655 acquire, align 8
  %v1661 = icmp slt i64 %v1660, %v1659
  br i1 %v1661, label %b198, label %b199
b198:
  %v1662 = call i32 @sched_yield()
  br label %b197
b199:
  br label %b196
b196:
  %v1663 = add i64 %v8, 0
  %v1664 = sdiv i64 %v1663, 1
  %v1665 = add i64 %v2, 1
  %v1666 = mul i64 %v1664, %v2
  %v1667 = sdiv i64 %v1666, %v3
  %v1668 = mul i64 %v1667, 1
  %v1669 = icmp slt i64 %v1668, %v8
  %v1670 = select i1 %v1669, i64 %v1668, i64 %v8
  %v1671 = mul i64 %v1664, %v1665
  %v1672 = sdiv i64 %v1671, %v3
  %v1673 = mul i64 %v1672, 1
  %v1674 = icmp slt i64 %v1673, %v8
  %v1675 = select i1 %v1674, i64 %v1673, i64 %v8
  br label %b200
b200:
  %v1676 = phi i64 [ %v1670, %b196 ], [ %v1716, %b205 ]
  %v1677 = icmp slt i64 %v1676, %v1675
  br i1 %v1677, label %b201, label %b202
b201:
  br label %b203
b203:
  %v1678 = phi i64 [ 0, %b201 ], [ %v1715, %b208 ]
  %v1679 = icmp slt i64 %v1678, 2
  br i1 %v1679, label %b204, label %b205
b204:
  br label %b206
b206:
  %v1680 = phi i64 [ 0, %b204 ], [ %v1699, %b207 ]
  %v1681 = phi <8 x float> [ splat (float 0x0000000000000000), %b204 ], [ %v1698, %b207 ]
  %v1682 = icmp slt i64 %v1680, 8
  br i1 %v1682, label %b207, label %b208
b207:
  %v1683 = mul i64 %v1676, 16
  %v1684 = getelementptr inbounds float, ptr %v94, i64 %v1683
  %v1685 = mul i64 %v1676, 16
  %v1686 = getelementptr inbounds float, ptr %v78, i64 %v1685
  %v1687 = mul i64 %v1678, 8
  %v1688 = add i64 0, %v1687
  %v1689 = add i64 %v1688, %v1680
  %v1690 = getelementptr inbounds float, ptr %v1684, i64 %v1689
  %v1691 = load <8 x float>, ptr %v1690, align 4
  %v1692 = mul i64 %v1678, 8
  %v1693 = add i64 0, %v1692
  %v1694 = add i64 %v1693, %v1680
  %v1695 = getelementptr inbounds float, ptr %v1686, i64 %v1694
  %v1696 = load <8 x float>, ptr %v1695, align 4
  %v1697 = fmul <8 x float> %v1691, %v1696
  %v1698 = fadd <8 x float> %v1681, %v1697
  %v1699 = add nsw i64 %v1680, 8
  br label %b206
b208:
  %v1700 = shufflevector <8 x float> %v1681, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1701 = shufflevector <8 x float> %v1681, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1702 = fadd <4 x float> %v1700, %v1701
  %v1703 = shufflevector <4 x float> %v1702, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1704 = shufflevector <4 x float> %v1702, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1705 = fadd <2 x float> %v1703, %v1704
  %v1706 = extractelement <2 x float> %v1705, i64 0
  %v1707 = extractelement <2 x float> %v1705, i64 1
  %v1708 = fadd float %v1706, %v1707
  %v1709 = fadd float %v1708, 0x0000000000000000
  %v1710 = mul i64 %v1676, 2
  %v1711 = getelementptr inbounds float, ptr %v92, i64 %v1710
  %v1712 = add i64 0, %v1678
  %v1713 = add i64 %v1712, 0
  %v1714 = getelementptr inbounds float, ptr %v1711, i64 %v1713
  store float %v1709, ptr %v1714, align 4
  %v1715 = add nsw i64 %v1678, 1
  br label %b203
b205:
  %v1716 = add nsw i64 %v1676, 1
  br label %b200
b202:
  %v1717 = add i64 %v8, 0
  %v1718 = sdiv i64 %v1717, 1
  %v1719 = add i64 %v2, 1
  %v1720 = mul i64 %v1718, %v2
  %v1721 = sdiv i64 %v1720, %v3
  %v1722 = mul i64 %v1721, 1
  %v1723 = icmp slt i64 %v1722, %v8
  %v1724 = select i1 %v1723, i64 %v1722, i64 %v8
  %v1725 = mul i64 %v1718, %v1719
  %v1726 = sdiv i64 %v1725, %v3
  %v1727 = mul i64 %v1726, 1
  %v1728 = icmp slt i64 %v1727, %v8
  %v1729 = select i1 %v1728, i64 %v1727, i64 %v8
  br label %b209
b209:
  %v1730 = phi i64 [ %v1724, %b202 ], [ %v1786, %b210 ]
  %v1731 = icmp slt i64 %v1730, %v1729
  br i1 %v1731, label %b210, label %b211
b210:
  %v1732 = mul i64 %v1730, 2
  %v1733 = getelementptr inbounds float, ptr %v92, i64 %v1732
  %v1734 = mul i64 %v1730, 50
  %v1735 = getelementptr inbounds float, ptr %v62, i64 %v1734
  %v1736 = mul i64 %v1730, 2
  %v1737 = getelementptr inbounds float, ptr %v114, i64 %v1736
  %v1738 = icmp ult i64 2, 8
  %v1739 = select i1 %v1738, i64 2, i64 8
  %v1740 = trunc i64 %v1739 to i32
  %v1741 = insertelement <8 x i32> poison, i32 %v1740, i64 0
  %v1742 = shufflevector <8 x i32> %v1741, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1743 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1742
  %v1744 = add i64 0, 0
  %v1745 = getelementptr inbounds float, ptr %v1733, i64 %v1744
  %v1746 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1745, <8 x i1> %v1743, <8 x float> zeroinitializer)
  %v1747 = add i64 48, 0
  %v1748 = getelementptr inbounds float, ptr %v1735, i64 %v1747
  %v1749 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1748, <8 x i1> %v1743, <8 x float> zeroinitializer)
  %v1750 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1749)
  %v1751 = fneg <8 x float> %v1750
  %v1752 = fcmp olt <8 x float> %v1751, splat (float 0xC05A400000000000)
  %v1753 = select <8 x i1> %v1752, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1751
  %v1754 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1753, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1755 = fsub <8 x float> %v1754, splat (float 0x4168000000000000)
  %v1756 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1755, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1753)
  %v1757 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1755, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1756)
  %v1758 = bitcast <8 x float> %v1754 to <8 x i32>
  %v1759 = fmul <8 x float> %v1757, %v1757
  %v1760 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1757, <8 x float> splat (float 0x3F81227F40000000))
  %v1761 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1760, <8 x float> %v1757, <8 x float> splat (float 0x3FA5556740000000))
  %v1762 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1761, <8 x float> %v1757, <8 x float> splat (float 0x3FC5554B00000000))
  %v1763 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1762, <8 x float> %v1757, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1764 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1759, <8 x float> %v1763, <8 x float> %v1757)
  %v1765 = sub <8 x i32> %v1758, splat (i32 1262485250)
  %v1766 = lshr <8 x i32> %v1765, splat (i32 1)
  %v1767 = sub <8 x i32> %v1765, %v1766
  %v1768 = shl <8 x i32> %v1766, splat (i32 23)
  %v1769 = bitcast <8 x i32> %v1768 to <8 x float>
  %v1770 = shl <8 x i32> %v1767, splat (i32 23)
  %v1771 = bitcast <8 x i32> %v1770 to <8 x float>
  %v1772 = fadd <8 x float> %v1764, splat (float 0x3FF0000000000000)
  %v1773 = fmul <8 x float> %v1772, %v1769
  %v1774 = fmul <8 x float> %v1773, %v1771
  %v1775 = fcmp olt <8 x float> %v1749, splat (float 0x0000000000000000)
  %v1776 = select <8 x i1> %v1775, <8 x float> %v1774, <8 x float> splat (float 0x3FF0000000000000)
  %v1777 = fadd <8 x float> %v1774, splat (float 0x3FF0000000000000)
  %v1778 = fdiv <8 x float> %v1776, %v1777
  %v1779 = fmul <8 x float> %v1746, %v1778
  %v1780 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1781 = shufflevector <8 x float> %v1780, <8 x float> poison, <8 x i32> zeroinitializer
  %v1782 = fsub <8 x float> %v1781, %v1778
  %v1783 = fmul <8 x float> %v1779, %v1782
  %v1784 = add i64 0, 0
  %v1785 = getelementptr inbounds float, ptr %v1737, i64 %v1784
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1783, ptr align 4 %v1785, <8 x i1> %v1743)
  %v1786 = add nsw i64 %v1730, 1
  br label %b209
b211:
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
  br label %b212
b212:
  %v1801 = phi i64 [ %v1795, %b211 ], [ %v1866, %b217 ]
  %v1802 = icmp slt i64 %v1801, %v1800
  br i1 %v1802, label %b213, label %b214
b213:
  %v1803 = add i64 %v1801, 96
  %v1804 = icmp slt i64 %v1803, %v1800
  %v1805 = select i1 %v1804, i64 %v1803, i64 %v1800
  br label %b215
b215:
  %v1806 = phi i64 [ 0, %b213 ], [ %v1865, %b220 ]
  %v1807 = icmp slt i64 %v1806, 1
  br i1 %v1807, label %b216, label %b217
b216:
  %v1808 = sub i64 %v1805, %v1801
  %v1809 = sub i64 8, 1
  %v1810 = add i64 %v1808, %v1809
  %v1811 = sdiv i64 %v1810, 8
  br label %b218
b218:
  %v1812 = phi i64 [ 0, %b216 ], [ %v1864, %b227 ]
  %v1813 = icmp slt i64 %v1812, %v1811
  br i1 %v1813, label %b219, label %b220
b219:
  %v1814 = mul i64 %v1808, %v1812
  %v1815 = sdiv i64 %v1814, %v1811
  %v1816 = add i64 %v1801, %v1815
  %v1817 = add i64 %v1812, 1
  %v1818 = mul i64 %v1808, %v1817
  %v1819 = sdiv i64 %v1818, %v1811
  %v1820 = add i64 %v1801, %v1819
  %v1821 = mul i64 %v1806, 400
  %v1822 = getelementptr inbounds float, ptr %v1610, i64 %v1821
  %v1823 = sub i64 %v1820, %v1816
  %v1824 = mul i64 %v1816, 2
  %v1825 = getelementptr inbounds float, ptr %v114, i64 %v1824
  %v1826 = getelementptr inbounds float, ptr %v1825, i64 0
  %v1827 = sub i64 %v1823, 1
  %v1828 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1827
  %v1829 = load ptr, ptr %v1828, align 4
  %v1830 = getelementptr inbounds float, ptr %v1787, i64 0
  %v1831 = icmp sgt i64 %v1823, 0
  br i1 %v1831, label %b221, label %b222
b221:
  call void %v1829(ptr %v1826, i64 2, ptr %v1822, i64 2, ptr %v1830, i64 8, i64 0)
  br label %b222
b222:
  %v1832 = add i64 %v1821, 16
  %v1833 = getelementptr inbounds float, ptr %v1610, i64 %v1832
  %v1834 = sub i64 %v1820, %v1816
  %v1835 = mul i64 %v1816, 48
  %v1836 = getelementptr inbounds float, ptr %v112, i64 %v1835
  %v1837 = getelementptr inbounds float, ptr %v1836, i64 0
  %v1838 = sub i64 %v1834, 1
  %v1839 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v1838
  %v1840 = load ptr, ptr %v1839, align 4
  %v1841 = getelementptr inbounds float, ptr %v1787, i64 0
  %v1842 = icmp sgt i64 %v1834, 0
  br i1 %v1842, label %b223, label %b224
b223:
  call void %v1840(ptr %v1837, i64 48, ptr %v1833, i64 48, ptr %v1841, i64 8, i64 0)
  br label %b224
b224:
  %v1843 = add i64 %v1832, 384
  br label %b225
b225:
  %v1844 = phi i64 [ %v1816, %b224 ], [ %v1863, %b230 ]
  %v1845 = icmp slt i64 %v1844, %v1820
  br i1 %v1845, label %b226, label %b227
b226:
  %v1846 = sub i64 %v1844, %v1816
  %v1847 = mul i64 %v1846, 8
  %v1848 = getelementptr inbounds float, ptr %v1787, i64 %v1847
  %v1849 = mul i64 %v1844, 8
  %v1850 = getelementptr inbounds float, ptr %v42, i64 %v1849
  br label %b228
b228:
  %v1851 = phi i64 [ 0, %b226 ], [ %v1862, %b229 ]
  %v1852 = icmp slt i64 %v1851, 1
  br i1 %v1852, label %b229, label %b230
b229:
  %v1853 = mul i64 %v1806, 1
  %v1854 = add i64 %v1853, %v1851
  %v1855 = mul i64 %v1854, 8
  %v1856 = add i64 0, %v1851
  %v1857 = mul i64 %v1856, 8
  %v1858 = getelementptr inbounds float, ptr %v1848, i64 %v1857
  %v1859 = load <8 x float>, ptr %v1858, align 4
  %v1860 = add i64 0, %v1855
  %v1861 = getelementptr inbounds float, ptr %v1850, i64 %v1860
  store <8 x float> %v1859, ptr %v1861, align 4
  %v1862 = add nsw i64 %v1851, 1
  br label %b228
b230:
  %v1863 = add nsw i64 %v1844, 1
  br label %b225
b227:
  %v1864 = add nsw i64 %v1812, 1
  br label %b218
b220:
  %v1865 = add nsw i64 %v1806, 1
  br label %b215
b217:
  %v1866 = add nsw i64 %v1801, 96
  br label %b212
b214:
  %v1867 = icmp sgt i64 %v3, 1
  br i1 %v1867, label %b231, label %b232
b231:
  %v1868 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1869 = atomicrmw add ptr %v1868, i64 1 acq_rel
  %v1870 = load i64, ptr %v177, align 8
  %v1871 = add i64 %v1870, 1
  store i64 %v1871, ptr %v177, align 8
  %v1872 = mul i64 %v3, %v1871
  br label %b233
b233:
  %v1873 = load atomic i64, ptr %v1868 acquire, align 8
  %v1874 = icmp slt i64 %v1873, %v1872
  br i1 %v1874, label %b234, label %b235
b234:
  %v1875 = call i32 @sched_yield()
  br label %b233
b235:
  br label %b232
b232:
  %v1876 = mul i64 0, 48
  %v1877 = getelementptr inbounds float, ptr %v112, i64 %v1876
  %v1878 = getelementptr inbounds float, ptr %v1877, i64 0
  %v1879 = mul i64 0, 8
  %v1880 = getelementptr inbounds float, ptr %v10, i64 %v1879
  %v1881 = getelementptr inbounds float, ptr %v1880, i64 0
  %v1882 = getelementptr inbounds float, ptr %v182, i64 12288
  %v1883 = add i64 48, 1
  %v1884 = sdiv i64 %v1883, 2
  %v1885 = add i64 %v2, 1
  %v1886 = mul i64 %v1884, %v2
  %v1887 = sdiv i64 %v1886, %v3
  %v1888 = mul i64 %v1887, 2
  %v1889 = icmp slt i64 %v1888, 48
  %v1890 = select i1 %v1889, i64 %v1888, i64 48
  %v1891 = mul i64 %v1884, %v1885
  %v1892 = sdiv i64 %v1891, %v3
  %v1893 = mul i64 %v1892, 2
  %v1894 = icmp slt i64 %v1893, 48
  %v1895 = select i1 %v1894, i64 %v1893, i64 48
  %v1896 = getelementptr inbounds float, ptr %v44, i64 0
  br label %b236
b236:
  %v1897 = phi i64 [ %v1890, %b232 ], [ %v1905, %b241 ]
  %v1898 = icmp slt i64 %v1897, %v1895
  br i1 %v1898, label %b237, label %b238
b237:
  %v1899 = mul i64 %v1897, 8
  %v1900 = getelementptr inbounds float, ptr %v1896, i64 %v1899
  br label %b239
b239:
  %v1901 = phi i64 [ 0, %b237 ], [ %v1904, %b240 ]
  %v1902 = icmp slt i64 %v1901, 8
  br i1 %v1902, label %b240, label %b241
b240:
  %v1903 = getelementptr inbounds float, ptr %v1900, i64 %v1901
  store float 0x0000000000000000, ptr %v1903, align 4
  %v1904 = add nsw i64 %v1901, 1
  br label %b239
b241:
  %v1905 = add nsw i64 %v1897, 1
  br label %b236
b238:
  %v1906 = mul i64 %v8, 1
  br label %b242
b242:
  %v1907 = phi i64 [ 0, %b238 ], [ %v2011, %b247 ]
  %v1908 = icmp slt i64 %v1907, %v1906
  br i1 %v1908, label %b243, label %b244
b243:
  %v1909 = sub i64 %v1906, %v1907
  %v1910 = icmp slt i64 %v1909, 384
  %v1911 = select i1 %v1910, i64 %v1909, i64 384
  br label %b245
b245:
  %v1912 = phi i64 [ %v1890, %b243 ], [ %v2010, %b271 ]
  %v1913 = icmp slt i64 %v1912, %v1895
  br i1 %v1913, label %b246, label %b247
b246:
  %v1914 = sub i64 %v1895, %v1912
  %v1915 = icmp slt i64 %v1914, 64
  %v1916 = select i1 %v1915, i64 %v1914, i64 64
  %v1917 = sdiv i64 %v1916, 2
  %v1918 = mul i64 %v1917, 2
  %v1919 = sub i64 %v1916, %v1918
  %v1920 = mul i64 %v1907, 48
  %v1921 = add i64 %v1920, %v1912
  %v1922 = getelementptr inbounds float, ptr %v1878, i64 %v1921
  br label %b248
b248:
  %v1923 = phi i64 [ 0, %b246 ], [ %v1949, %b256 ]
  %v1924 = icmp slt i64 %v1923, %v1911
  br i1 %v1924, label %b249, label %b250
b249:
  %v1925 = mul i64 %v1923, 48
  %v1926 = getelementptr inbounds float, ptr %v1922, i64 %v1925
  %v1927 = mul i64 %v1923, 2
  %v1928 = getelementptr inbounds float, ptr %v1882, i64 %v1927
  br label %b251
b251:
  %v1929 = phi i64 [ 0, %b249 ], [ %v1938, %b252 ]
  %v1930 = icmp slt i64 %v1929, %v1917
  br i1 %v1930, label %b252, label %b253
b252:
  %v1931 = mul i64 %v1929, 2
  %v1932 = getelementptr inbounds float, ptr %v1926, i64 %v1931
  %v1933 = mul i64 %v1929, 768
  %v1934 = getelementptr inbounds float, ptr %v1928, i64 %v1933
  %v1935 = getelementptr inbounds float, ptr %v1932, i64 0
  %v1936 = load <2 x float>, ptr %v1935, align 4
  %v1937 = getelementptr inbounds float, ptr %v1934, i64 0
  store <2 x float> %v1936, ptr %v1937, align 4
  %v1938 = add nsw i64 %v1929, 1
  br label %b251
b253:
  %v1939 = mul i64 %v1917, 2
  %v1940 = getelementptr inbounds float, ptr %v1926, i64 %v1939
  %v1941 = mul i64 %v1917, 768
  %v1942 = getelementptr inbounds float, ptr %v1928, i64 %v1941
  br label %b254
b254:
  %v1943 = phi i64 [ 0, %b253 ], [ %v1948, %b255 ]
  %v1944 = icmp slt i64 %v1943, %v1919
  br i1 %v1944, label %b255, label %b256
b255:
  %v1945 = getelementptr inbounds float, ptr %v1940, i64 %v1943
  %v1946 = load float, ptr %v1945, align 4
  %v1947 = getelementptr inbounds float, ptr %v1942, i64 %v1943
  store float %v1946, ptr %v1947, align 4
  %v1948 = add nsw i64 %v1943, 1
  br label %b254, !llvm.loop !0
b256:
  %v1949 = add nsw i64 %v1923, 1
  br label %b248
b250:
  br label %b257
b257:
  %v1950 = phi i64 [ 0, %b250 ], [ %v1985, %b265 ]
  %v1951 = icmp slt i64 %v1950, 0
  br i1 %v1951, label %b258, label %b259
b258:
  %v1952 = mul i64 %v1907, 8
  %v1953 = add i64 %v1952, %v1950
  %v1954 = getelementptr inbounds float, ptr %v1881, i64 %v1953
  br label %b260
b260:
  %v1955 = phi i64 [ 0, %b258 ], [ %v1973, %b261 ]
  %v1956 = icmp slt i64 %v1955, %v1911
  br i1 %v1956, label %b261, label %b262
b261:
  %v1957 = mul i64 %v1955, 8
  %v1958 = getelementptr inbounds float, ptr %v1954, i64 %v1957
  %v1959 = mul i64 %v1955, 32
  %v1960 = getelementptr inbounds float, ptr %v182, i64 %v1959
  %v1961 = getelementptr inbounds float, ptr %v1958, i64 0
  %v1962 = load <8 x float>, ptr %v1961, align 4
  %v1963 = getelementptr inbounds float, ptr %v1960, i64 0
  store <8 x float> %v1962, ptr %v1963, align 4
  %v1964 = getelementptr inbounds float, ptr %v1958, i64 8
  %v1965 = load <8 x float>, ptr %v1964, align 4
  %v1966 = getelementptr inbounds float, ptr %v1960, i64 8
  store <8 x float> %v1965, ptr %v1966, align 4
  %v1967 = getelementptr inbounds float, ptr %v1958, i64 16
  %v1968 = load <8 x float>, ptr %v1967, align 4
  %v1969 = getelementptr inbounds float, ptr %v1960, i64 16
  store <8 x float> %v1968, ptr %v1969, align 4
  %v1970 = getelementptr inbounds float, ptr %v1958, i64 24
  %v1971 = load <8 x float>, ptr %v1970, align 4
  %v1972 = getelementptr inbounds float, ptr %v1960, i64 24
  store <8 x float> %v1971, ptr %v1972, align 4
  %v1973 = add nsw i64 %v1955, 1
  br label %b260
b262:
  %v1974 = sdiv i64 %v1916, 2
  br label %b263
b263:
  %v1975 = phi i64 [ 0, %b262 ], [ %v1984, %b264 ]
  %v1976 = icmp slt i64 %v1975, %v1974
  br i1 %v1976, label %b264, label %b265
b264:
  %v1977 = mul i64 %v1975, 2
  %v1978 = add i64 %v1912, %v1977
  %v1979 = mul i64 %v1975, 768
  %v1980 = getelementptr inbounds float, ptr %v1882, i64 %v1979
  %v1981 = mul i64 %v1978, 8
  %v1982 = add i64 %v1981, %v1950
  %v1983 = getelementptr inbounds float, ptr %v1896, i64 %v1982
  call void @outer_2x32(ptr %v1980, ptr %v182, i64 %v1911, ptr %v1983, i64 8)
  %v1984 = add nsw i64 %v1975, 1
  br label %b263
b265:
  %v1985 = add nsw i64 %v1950, 32
  br label %b257
b259:
  %v1986 = mul i64 %v1907, 8
  %v1987 = add i64 %v1986, 0
  %v1988 = getelementptr inbounds float, ptr %v1881, i64 %v1987
  br label %b266
b266:
  %v1989 = phi i64 [ 0, %b259 ], [ %v1998, %b267 ]
  %v1990 = icmp slt i64 %v1989, %v1911
  br i1 %v1990, label %b267, label %b268
b267:
  %v1991 = mul i64 %v1989, 8
  %v1992 = getelementptr inbounds float, ptr %v1988, i64 %v1991
  %v1993 = mul i64 %v1989, 8
  %v1994 = getelementptr inbounds float, ptr %v182, i64 %v1993
  %v1995 = getelementptr inbounds float, ptr %v1992, i64 0
  %v1996 = load <8 x float>, ptr %v1995, align 4
  %v1997 = getelementptr inbounds float, ptr %v1994, i64 0
  store <8 x float> %v1996, ptr %v1997, align 4
  %v1998 = add nsw i64 %v1989, 1
  br label %b266
b268:
  %v1999 = sdiv i64 %v1916, 2
  br label %b269
b269:
  %v2000 = phi i64 [ 0, %b268 ], [ %v2009, %b270 ]
  %v2001 = icmp slt i64 %v2000, %v1999
  br i1 %v2001, label %b270, label %b271
b270:
  %v2002 = mul i64 %v2000, 2
  %v2003 = add i64 %v1912, %v2002
  %v2004 = mul i64 %v2000, 768
  %v2005 = getelementptr inbounds float, ptr %v1882, i64 %v2004
  %v2006 = mul i64 %v2003, 8
  %v2007 = add i64 %v2006, 0
  %v2008 = getelementptr inbounds float, ptr %v1896, i64 %v2007
  call void @outer_2x8(ptr %v2005, ptr %v182, i64 %v1911, ptr %v2008, i64 8)
  %v2009 = add nsw i64 %v2000, 1
  br label %b269
b271:
  %v2010 = add nsw i64 %v1912, 64
  br label %b245
b247:
  %v2011 = add nsw i64 %v1907, 384
  br label %b242
b244:
  %v2012 = icmp sgt i64 %v3, 1
  br i1 %v2012, label %b272, label %b273
b272:
  %v2013 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2014 = atomicrmw add ptr %v2013, i64 1 acq_rel
  %v2015 = load i64, ptr %v177, align 8
  %v2016 = add i64 %v2015, 1
  store i64 %v2016, ptr %v177, align 8
  %v2017 = mul i64 %v3, %v2016
  br label %b274
b274:
  %v2018 = load atomic i64, ptr %v2013 acquire, align 8
  %v2019 = icmp slt i64 %v2018, %v2017
  br i1 %v2019, label %b275, label %b276
b275:
  %v2020 = call i32 @sched_yield()
  br label %b274
b276:
  br label %b273
b273:
  %v2021 = mul i64 0, 2
  %v2022 = getelementptr inbounds float, ptr %v114, i64 %v2021
  %v2023 = getelementptr inbounds float, ptr %v2022, i64 0
  %v2024 = mul i64 0, 8
  %v2025 = getelementptr inbounds float, ptr %v10, i64 %v2024
  %v2026 = getelementptr inbounds float, ptr %v2025, i64 0
  %v2027 = getelementptr inbounds float, ptr %v182, i64 12288
  %v2028 = add i64 2, 1
  %v2029 = sdiv i64 %v2028, 2
  %v2030 = add i64 %v2, 1
  %v2031 = mul i64 %v2029, %v2
  %v2032 = sdiv i64 %v2031, %v3
  %v2033 = mul i64 %v2032, 2
  %v2034 = icmp slt i64 %v2033, 2
  %v2035 = select i1 %v2034, i64 %v2033, i64 2
  %v2036 = mul i64 %v2029, %v2030
  %v2037 = sdiv i64 %v2036, %v3
  %v2038 = mul i64 %v2037, 2
  %v2039 = icmp slt i64 %v2038, 2
  %v2040 = select i1 %v2039, i64 %v2038, i64 2
  %v2041 = getelementptr inbounds float, ptr %v46, i64 0
  br label %b277
b277:
  %v2042 = phi i64 [ %v2035, %b273 ], [ %v2050, %b282 ]
  %v2043 = icmp slt i64 %v2042, %v2040
  br i1 %v2043, label %b278, label %b279
b278:
  %v2044 = mul i64 %v2042, 8
  %v2045 = getelementptr inbounds float, ptr %v2041, i64 %v2044
  br label %b280
b280:
  %v2046 = phi i64 [ 0, %b278 ], [ %v2049, %b281 ]
  %v2047 = icmp slt i64 %v2046, 8
  br i1 %v2047, label %b281, label %b282
b281:
  %v2048 = getelementptr inbounds float, ptr %v2045, i64 %v2046
  store float 0x0000000000000000, ptr %v2048, align 4
  %v2049 = add nsw i64 %v2046, 1
  br label %b280
b282:
  %v2050 = add nsw i64 %v2042, 1
  br label %b277
b279:
  %v2051 = mul i64 %v8, 1
  br label %b283
b283:
  %v2052 = phi i64 [ 0, %b279 ], [ %v2156, %b288 ]
  %v2053 = icmp slt i64 %v2052, %v2051
  br i1 %v2053, label %b284, label %b285
b284:
  %v2054 = sub i64 %v2051, %v2052
  %v2055 = icmp slt i64 %v2054, 384
  %v2056 = select i1 %v2055, i64 %v2054, i64 384
  br label %b286
b286:
  %v2057 = phi i64 [ %v2035, %b284 ], [ %v2155, %b312 ]
  %v2058 = icmp slt i64 %v2057, %v2040
  br i1 %v2058, label %b287, label %b288
b287:
  %v2059 = sub i64 %v2040, %v2057
  %v2060 = icmp slt i64 %v2059, 64
  %v2061 = select i1 %v2060, i64 %v2059, i64 64
  %v2062 = sdiv i64 %v2061, 2
  %v2063 = mul i64 %v2062, 2
  %v2064 = sub i64 %v2061, %v2063
  %v2065 = mul i64 %v2052, 2
  %v2066 = add i64 %v2065, %v2057
  %v2067 = getelementptr inbounds float, ptr %v2023, i64 %v2066
  br label %b289
b289:
  %v2068 = phi i64 [ 0, %b287 ], [ %v2094, %b297 ]
  %v2069 = icmp slt i64 %v2068, %v2056
  br i1 %v2069, label %b290, label %b291
b290:
  %v2070 = mul i64 %v2068, 2
  %v2071 = getelementptr inbounds float, ptr %v2067, i64 %v2070
  %v2072 = mul i64 %v2068, 2
  %v2073 = getelementptr inbounds float, ptr %v2027, i64 %v2072
  br label %b292
b292:
  %v2074 = phi i64 [ 0, %b290 ], [ %v2083, %b293 ]
  %v2075 = icmp slt i64 %v2074, %v2062
  br i1 %v2075, label %b293, label %b294
b293:
  %v2076 = mul i64 %v2074, 2
  %v2077 = getelementptr inbounds float, ptr %v2071, i64 %v2076
  %v2078 = mul i64 %v2074, 768
  %v2079 = getelementptr inbounds float, ptr %v2073, i64 %v2078
  %v2080 = getelementptr inbounds float, ptr %v2077, i64 0
  %v2081 = load <2 x float>, ptr %v2080, align 4
  %v2082 = getelementptr inbounds float, ptr %v2079, i64 0
  store <2 x float> %v2081, ptr %v2082, align 4
  %v2083 = add nsw i64 %v2074, 1
  br label %b292
b294:
  %v2084 = mul i64 %v2062, 2
  %v2085 = getelementptr inbounds float, ptr %v2071, i64 %v2084
  %v2086 = mul i64 %v2062, 768
  %v2087 = getelementptr inbounds float, ptr %v2073, i64 %v2086
  br label %b295
b295:
  %v2088 = phi i64 [ 0, %b294 ], [ %v2093, %b296 ]
  %v2089 = icmp slt i64 %v2088, %v2064
  br i1 %v2089, label %b296, label %b297
b296:
  %v2090 = getelementptr inbounds float, ptr %v2085, i64 %v2088
  %v2091 = load float, ptr %v2090, align 4
  %v2092 = getelementptr inbounds float, ptr %v2087, i64 %v2088
  store float %v2091, ptr %v2092, align 4
  %v2093 = add nsw i64 %v2088, 1
  br label %b295, !llvm.loop !3
b297:
  %v2094 = add nsw i64 %v2068, 1
  br label %b289
b291:
  br label %b298
b298:
  %v2095 = phi i64 [ 0, %b291 ], [ %v2130, %b306 ]
  %v2096 = icmp slt i64 %v2095, 0
  br i1 %v2096, label %b299, label %b300
b299:
  %v2097 = mul i64 %v2052, 8
  %v2098 = add i64 %v2097, %v2095
  %v2099 = getelementptr inbounds float, ptr %v2026, i64 %v2098
  br label %b301
b301:
  %v2100 = phi i64 [ 0, %b299 ], [ %v2118, %b302 ]
  %v2101 = icmp slt i64 %v2100, %v2056
  br i1 %v2101, label %b302, label %b303
b302:
  %v2102 = mul i64 %v2100, 8
  %v2103 = getelementptr inbounds float, ptr %v2099, i64 %v2102
  %v2104 = mul i64 %v2100, 32
  %v2105 = getelementptr inbounds float, ptr %v182, i64 %v2104
  %v2106 = getelementptr inbounds float, ptr %v2103, i64 0
  %v2107 = load <8 x float>, ptr %v2106, align 4
  %v2108 = getelementptr inbounds float, ptr %v2105, i64 0
  store <8 x float> %v2107, ptr %v2108, align 4
  %v2109 = getelementptr inbounds float, ptr %v2103, i64 8
  %v2110 = load <8 x float>, ptr %v2109, align 4
  %v2111 = getelementptr inbounds float, ptr %v2105, i64 8
  store <8 x float> %v2110, ptr %v2111, align 4
  %v2112 = getelementptr inbounds float, ptr %v2103, i64 16
  %v2113 = load <8 x float>, ptr %v2112, align 4
  %v2114 = getelementptr inbounds float, ptr %v2105, i64 16
  store <8 x float> %v2113, ptr %v2114, align 4
  %v2115 = getelementptr inbounds float, ptr %v2103, i64 24
  %v2116 = load <8 x float>, ptr %v2115, align 4
  %v2117 = getelementptr inbounds float, ptr %v2105, i64 24
  store <8 x float> %v2116, ptr %v2117, align 4
  %v2118 = add nsw i64 %v2100, 1
  br label %b301
b303:
  %v2119 = sdiv i64 %v2061, 2
  br label %b304
b304:
  %v2120 = phi i64 [ 0, %b303 ], [ %v2129, %b305 ]
  %v2121 = icmp slt i64 %v2120, %v2119
  br i1 %v2121, label %b305, label %b306
b305:
  %v2122 = mul i64 %v2120, 2
  %v2123 = add i64 %v2057, %v2122
  %v2124 = mul i64 %v2120, 768
  %v2125 = getelementptr inbounds float, ptr %v2027, i64 %v2124
  %v2126 = mul i64 %v2123, 8
  %v2127 = add i64 %v2126, %v2095
  %v2128 = getelementptr inbounds float, ptr %v2041, i64 %v2127
  call void @outer_2x32(ptr %v2125, ptr %v182, i64 %v2056, ptr %v2128, i64 8)
  %v2129 = add nsw i64 %v2120, 1
  br label %b304
b306:
  %v2130 = add nsw i64 %v2095, 32
  br label %b298
b300:
  %v2131 = mul i64 %v2052, 8
  %v2132 = add i64 %v2131, 0
  %v2133 = getelementptr inbounds float, ptr %v2026, i64 %v2132
  br label %b307
b307:
  %v2134 = phi i64 [ 0, %b300 ], [ %v2143, %b308 ]
  %v2135 = icmp slt i64 %v2134, %v2056
  br i1 %v2135, label %b308, label %b309
b308:
  %v2136 = mul i64 %v2134, 8
  %v2137 = getelementptr inbounds float, ptr %v2133, i64 %v2136
  %v2138 = mul i64 %v2134, 8
  %v2139 = getelementptr inbounds float, ptr %v182, i64 %v2138
  %v2140 = getelementptr inbounds float, ptr %v2137, i64 0
  %v2141 = load <8 x float>, ptr %v2140, align 4
  %v2142 = getelementptr inbounds float, ptr %v2139, i64 0
  store <8 x float> %v2141, ptr %v2142, align 4
  %v2143 = add nsw i64 %v2134, 1
  br label %b307
b309:
  %v2144 = sdiv i64 %v2061, 2
  br label %b310
b310:
  %v2145 = phi i64 [ 0, %b309 ], [ %v2154, %b311 ]
  %v2146 = icmp slt i64 %v2145, %v2144
  br i1 %v2146, label %b311, label %b312
b311:
  %v2147 = mul i64 %v2145, 2
  %v2148 = add i64 %v2057, %v2147
  %v2149 = mul i64 %v2145, 768
  %v2150 = getelementptr inbounds float, ptr %v2027, i64 %v2149
  %v2151 = mul i64 %v2148, 8
  %v2152 = add i64 %v2151, 0
  %v2153 = getelementptr inbounds float, ptr %v2041, i64 %v2152
  call void @outer_2x8(ptr %v2150, ptr %v182, i64 %v2056, ptr %v2153, i64 8)
  %v2154 = add nsw i64 %v2145, 1
  br label %b310
b312:
  %v2155 = add nsw i64 %v2057, 64
  br label %b286
b288:
  %v2156 = add nsw i64 %v2052, 384
  br label %b283
b285:
  %v2157 = icmp sgt i64 %v3, 1
  br i1 %v2157, label %b313, label %b314
b313:
  %v2158 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2159 = atomicrmw add ptr %v2158, i64 1 acq_rel
  %v2160 = load i64, ptr %v177, align 8
  %v2161 = add i64 %v2160, 1
  store i64 %v2161, ptr %v177, align 8
  %v2162 = mul i64 %v3, %v2161
  br label %b315
b315:
  %v2163 = load atomic i64, ptr %v2158 acquire, align 8
  %v2164 = icmp slt i64 %v2163, %v2162
  br i1 %v2164, label %b316, label %b317
b316:
  %v2165 = call i32 @sched_yield()
  br label %b315
b317:
  br label %b314
b314:
  %v2166 = icmp eq i64 %v2, 0
  br i1 %v2166, label %b318, label %b319
b318:
  br label %b320
b320:
  %v2167 = phi i64 [ 0, %b318 ], [ %v2266, %b325 ]
  %v2168 = icmp slt i64 %v2167, 48
  br i1 %v2168, label %b321, label %b322
b321:
  br label %b323
b323:
  %v2169 = phi i64 [ 0, %b321 ], [ %v2263, %b328 ]
  %v2170 = phi <8 x float> [ splat (float 0x0000000000000000), %b321 ], [ %v2262, %b328 ]
  %v2171 = icmp slt i64 %v2169, %v8
  br i1 %v2171, label %b324, label %b325
b324:
  %v2172 = add i64 %v2169, 128
  %v2173 = icmp slt i64 %v2172, %v8
  %v2174 = select i1 %v2173, i64 %v2172, i64 %v8
  br label %b326
b326:
  %v2175 = phi i64 [ %v2169, %b324 ], [ %v2261, %b327 ]
  %v2176 = phi <8 x float> [ splat (float 0x0000000000000000), %b324 ], [ %v2260, %b327 ]
  %v2177 = icmp slt i64 %v2175, %v2174
  br i1 %v2177, label %b327, label %b328
b327:
  %v2178 = mul i64 %v2175, 48
  %v2179 = getelementptr inbounds float, ptr %v56, i64 %v2178
  %v2180 = mul i64 %v2175, 48
  %v2181 = getelementptr inbounds float, ptr %v30, i64 %v2180
  %v2182 = mul i64 %v2175, 48
  %v2183 = getelementptr inbounds float, ptr %v28, i64 %v2182
  %v2184 = mul i64 %v2175, 48
  %v2185 = getelementptr inbounds float, ptr %v26, i64 %v2184
  %v2186 = mul i64 %v2175, 48
  %v2187 = getelementptr inbounds float, ptr %v64, i64 %v2186
  %v2188 = add i64 0, %v2167
  %v2189 = getelementptr inbounds float, ptr %v2179, i64 %v2188
  %v2190 = load <8 x float>, ptr %v2189, align 4
  %v2191 = add i64 0, %v2167
  %v2192 = getelementptr inbounds float, ptr %v16, i64 %v2191
  %v2193 = load <8 x float>, ptr %v2192, align 4
  %v2194 = add i64 0, %v2167
  %v2195 = getelementptr inbounds float, ptr %v2181, i64 %v2194
  %v2196 = load <8 x float>, ptr %v2195, align 4
  %v2197 = fmul <8 x float> %v2193, %v2196
  %v2198 = add i64 48, %v2167
  %v2199 = getelementptr inbounds float, ptr %v16, i64 %v2198
  %v2200 = load <8 x float>, ptr %v2199, align 4
  %v2201 = add i64 0, %v2167
  %v2202 = getelementptr inbounds float, ptr %v2183, i64 %v2201
  %v2203 = load <8 x float>, ptr %v2202, align 4
  %v2204 = fmul <8 x float> %v2200, %v2203
  %v2205 = fadd <8 x float> %v2197, %v2204
  %v2206 = add i64 96, %v2167
  %v2207 = getelementptr inbounds float, ptr %v16, i64 %v2206
  %v2208 = load <8 x float>, ptr %v2207, align 4
  %v2209 = add i64 0, %v2167
  %v2210 = getelementptr inbounds float, ptr %v2185, i64 %v2209
  %v2211 = load <8 x float>, ptr %v2210, align 4
  %v2212 = fmul <8 x float> %v2208, %v2211
  %v2213 = fadd <8 x float> %v2205, %v2212
  %v2214 = add i64 144, %v2167
  %v2215 = getelementptr inbounds float, ptr %v16, i64 %v2214
  %v2216 = load <8 x float>, ptr %v2215, align 4
  %v2217 = add i64 0, %v2167
  %v2218 = getelementptr inbounds float, ptr %v2187, i64 %v2217
  %v2219 = load <8 x float>, ptr %v2218, align 4
  %v2220 = fmul <8 x float> %v2216, %v2219
  %v2221 = fadd <8 x float> %v2213, %v2220
  %v2222 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2221)
  %v2223 = fneg <8 x float> %v2222
  %v2224 = fcmp olt <8 x float> %v2223, splat (float 0xC05A400000000000)
  %v2225 = select <8 x i1> %v2224, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2223
  %v2226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2225, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2227 = fsub <8 x float> %v2226, splat (float 0x4168000000000000)
  %v2228 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2227, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2225)
  %v2229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2227, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2228)
  %v2230 = bitcast <8 x float> %v2226 to <8 x i32>
  %v2231 = fmul <8 x float> %v2229, %v2229
  %v2232 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2229, <8 x float> splat (float 0x3F81227F40000000))
  %v2233 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2232, <8 x float> %v2229, <8 x float> splat (float 0x3FA5556740000000))
  %v2234 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2233, <8 x float> %v2229, <8 x float> splat (float 0x3FC5554B00000000))
  %v2235 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2234, <8 x float> %v2229, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2236 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2231, <8 x float> %v2235, <8 x float> %v2229)
  %v2237 = sub <8 x i32> %v2230, splat (i32 1262485250)
  %v2238 = lshr <8 x i32> %v2237, splat (i32 1)
  %v2239 = sub <8 x i32> %v2237, %v2238
  %v2240 = shl <8 x i32> %v2238, splat (i32 23)
  %v2241 = bitcast <8 x i32> %v2240 to <8 x float>
  %v2242 = shl <8 x i32> %v2239, splat (i32 23)
  %v2243 = bitcast <8 x i32> %v2242 to <8 x float>
  %v2244 = fadd <8 x float> %v2236, splat (float 0x3FF0000000000000)
  %v2245 = fmul <8 x float> %v2244, %v2241
  %v2246 = fmul <8 x float> %v2245, %v2243
  %v2247 = fcmp olt <8 x float> %v2221, splat (float 0x0000000000000000)
  %v2248 = select <8 x i1> %v2247, <8 x float> %v2246, <8 x float> splat (float 0x3FF0000000000000)
  %v2249 = fadd <8 x float> %v2246, splat (float 0x3FF0000000000000)
  %v2250 = fdiv <8 x float> %v2248, %v2249
  %v2251 = fmul <8 x float> %v2190, %v2250
  %v2252 = fmul <8 x float> %v2190, %v2221
  %v2253 = fmul <8 x float> %v2252, %v2250
  %v2254 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2255 = shufflevector <8 x float> %v2254, <8 x float> poison, <8 x i32> zeroinitializer
  %v2256 = fsub <8 x float> %v2255, %v2250
  %v2257 = fmul <8 x float> %v2253, %v2256
  %v2258 = fadd <8 x float> %v2251, %v2257
  %v2259 = fmul <8 x float> %v2258, %v2196
  %v2260 = fadd <8 x float> %v2176, %v2259
  %v2261 = add nsw i64 %v2175, 1
  br label %b326
b328:
  %v2262 = fadd <8 x float> %v2170, %v2176
  %v2263 = add nsw i64 %v2169, 128
  br label %b323
b325:
  %v2264 = add i64 0, %v2167
  %v2265 = getelementptr inbounds float, ptr %v116, i64 %v2264
  store <8 x float> %v2170, ptr %v2265, align 4
  %v2266 = add nsw i64 %v2167, 8
  br label %b320
b322:
  br label %b319
b319:
  %v2267 = icmp sgt i64 %v3, 1
  br i1 %v2267, label %b329, label %b330
b329:
  %v2268 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2269 = atomicrmw add ptr %v2268, i64 1 acq_rel
  %v2270 = load i64, ptr %v177, align 8
  %v2271 = add i64 %v2270, 1
  store i64 %v2271, ptr %v177, align 8
  %v2272 = mul i64 %v3, %v2271
  br label %b331
b331:
  %v2273 = load atomic i64, ptr %v2268 acquire, align 8
  %v2274 = icmp slt i64 %v2273, %v2272
  br i1 %v2274, label %b332, label %b333
b332:
  %v2275 = call i32 @sched_yield()
  br label %b331
b333:
  br label %b330
b330:
  %v2276 = icmp eq i64 %v2, 0
  br i1 %v2276, label %b334, label %b335
b334:
  br label %b336
b336:
  %v2277 = phi i64 [ 0, %b334 ], [ %v2376, %b341 ]
  %v2278 = icmp slt i64 %v2277, 48
  br i1 %v2278, label %b337, label %b338
b337:
  br label %b339
b339:
  %v2279 = phi i64 [ 0, %b337 ], [ %v2373, %b344 ]
  %v2280 = phi <8 x float> [ splat (float 0x0000000000000000), %b337 ], [ %v2372, %b344 ]
  %v2281 = icmp slt i64 %v2279, %v8
  br i1 %v2281, label %b340, label %b341
b340:
  %v2282 = add i64 %v2279, 128
  %v2283 = icmp slt i64 %v2282, %v8
  %v2284 = select i1 %v2283, i64 %v2282, i64 %v8
  br label %b342
b342:
  %v2285 = phi i64 [ %v2279, %b340 ], [ %v2371, %b343 ]
  %v2286 = phi <8 x float> [ splat (float 0x0000000000000000), %b340 ], [ %v2370, %b343 ]
  %v2287 = icmp slt i64 %v2285, %v2284
  br i1 %v2287, label %b343, label %b344
b343:
  %v2288 = mul i64 %v2285, 48
  %v2289 = getelementptr inbounds float, ptr %v56, i64 %v2288
  %v2290 = mul i64 %v2285, 48
  %v2291 = getelementptr inbounds float, ptr %v30, i64 %v2290
  %v2292 = mul i64 %v2285, 48
  %v2293 = getelementptr inbounds float, ptr %v28, i64 %v2292
  %v2294 = mul i64 %v2285, 48
  %v2295 = getelementptr inbounds float, ptr %v26, i64 %v2294
  %v2296 = mul i64 %v2285, 48
  %v2297 = getelementptr inbounds float, ptr %v64, i64 %v2296
  %v2298 = add i64 0, %v2277
  %v2299 = getelementptr inbounds float, ptr %v2289, i64 %v2298
  %v2300 = load <8 x float>, ptr %v2299, align 4
  %v2301 = add i64 0, %v2277
  %v2302 = getelementptr inbounds float, ptr %v16, i64 %v2301
  %v2303 = load <8 x float>, ptr %v2302, align 4
  %v2304 = add i64 0, %v2277
  %v2305 = getelementptr inbounds float, ptr %v2291, i64 %v2304
  %v2306 = load <8 x float>, ptr %v2305, align 4
  %v2307 = fmul <8 x float> %v2303, %v2306
  %v2308 = add i64 48, %v2277
  %v2309 = getelementptr inbounds float, ptr %v16, i64 %v2308
  %v2310 = load <8 x float>, ptr %v2309, align 4
  %v2311 = add i64 0, %v2277
  %v2312 = getelementptr inbounds float, ptr %v2293, i64 %v2311
  %v2313 = load <8 x float>, ptr %v2312, align 4
  %v2314 = fmul <8 x float> %v2310, %v2313
  %v2315 = fadd <8 x float> %v2307, %v2314
  %v2316 = add i64 96, %v2277
  %v2317 = getelementptr inbounds float, ptr %v16, i64 %v2316
  %v2318 = load <8 x float>, ptr %v2317, align 4
  %v2319 = add i64 0, %v2277
  %v2320 = getelementptr inbounds float, ptr %v2295, i64 %v2319
  %v2321 = load <8 x float>, ptr %v2320, align 4
  %v2322 = fmul <8 x float> %v2318, %v2321
  %v2323 = fadd <8 x float> %v2315, %v2322
  %v2324 = add i64 144, %v2277
  %v2325 = getelementptr inbounds float, ptr %v16, i64 %v2324
  %v2326 = load <8 x float>, ptr %v2325, align 4
  %v2327 = add i64 0, %v2277
  %v2328 = getelementptr inbounds float, ptr %v2297, i64 %v2327
  %v2329 = load <8 x float>, ptr %v2328, align 4
  %v2330 = fmul <8 x float> %v2326, %v2329
  %v2331 = fadd <8 x float> %v2323, %v2330
  %v2332 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2331)
  %v2333 = fneg <8 x float> %v2332
  %v2334 = fcmp olt <8 x float> %v2333, splat (float 0xC05A400000000000)
  %v2335 = select <8 x i1> %v2334, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2333
  %v2336 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2335, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2337 = fsub <8 x float> %v2336, splat (float 0x4168000000000000)
  %v2338 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2337, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2335)
  %v2339 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2337, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2338)
  %v2340 = bitcast <8 x float> %v2336 to <8 x i32>
  %v2341 = fmul <8 x float> %v2339, %v2339
  %v2342 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2339, <8 x float> splat (float 0x3F81227F40000000))
  %v2343 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2342, <8 x float> %v2339, <8 x float> splat (float 0x3FA5556740000000))
  %v2344 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2343, <8 x float> %v2339, <8 x float> splat (float 0x3FC5554B00000000))
  %v2345 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2344, <8 x float> %v2339, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2346 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2341, <8 x float> %v2345, <8 x float> %v2339)
  %v2347 = sub <8 x i32> %v2340, splat (i32 1262485250)
  %v2348 = lshr <8 x i32> %v2347, splat (i32 1)
  %v2349 = sub <8 x i32> %v2347, %v2348
  %v2350 = shl <8 x i32> %v2348, splat (i32 23)
  %v2351 = bitcast <8 x i32> %v2350 to <8 x float>
  %v2352 = shl <8 x i32> %v2349, splat (i32 23)
  %v2353 = bitcast <8 x i32> %v2352 to <8 x float>
  %v2354 = fadd <8 x float> %v2346, splat (float 0x3FF0000000000000)
  %v2355 = fmul <8 x float> %v2354, %v2351
  %v2356 = fmul <8 x float> %v2355, %v2353
  %v2357 = fcmp olt <8 x float> %v2331, splat (float 0x0000000000000000)
  %v2358 = select <8 x i1> %v2357, <8 x float> %v2356, <8 x float> splat (float 0x3FF0000000000000)
  %v2359 = fadd <8 x float> %v2356, splat (float 0x3FF0000000000000)
  %v2360 = fdiv <8 x float> %v2358, %v2359
  %v2361 = fmul <8 x float> %v2300, %v2360
  %v2362 = fmul <8 x float> %v2300, %v2331
  %v2363 = fmul <8 x float> %v2362, %v2360
  %v2364 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2365 = shufflevector <8 x float> %v2364, <8 x float> poison, <8 x i32> zeroinitializer
  %v2366 = fsub <8 x float> %v2365, %v2360
  %v2367 = fmul <8 x float> %v2363, %v2366
  %v2368 = fadd <8 x float> %v2361, %v2367
  %v2369 = fmul <8 x float> %v2368, %v2313
  %v2370 = fadd <8 x float> %v2286, %v2369
  %v2371 = add nsw i64 %v2285, 1
  br label %b342
b344:
  %v2372 = fadd <8 x float> %v2280, %v2286
  %v2373 = add nsw i64 %v2279, 128
  br label %b339
b341:
  %v2374 = add i64 0, %v2277
  %v2375 = getelementptr inbounds float, ptr %v118, i64 %v2374
  store <8 x float> %v2280, ptr %v2375, align 4
  %v2376 = add nsw i64 %v2277, 8
  br label %b336
b338:
  br label %b335
b335:
  %v2377 = icmp sgt i64 %v3, 1
  br i1 %v2377, label %b345, label %b346
b345:
  %v2378 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2379 = atomicrmw add ptr %v2378, i64 1 acq_rel
  %v2380 = load i64, ptr %v177, align 8
  %v2381 = add i64 %v2380, 1
  store i64 %v2381, ptr %v177, align 8
  %v2382 = mul i64 %v3, %v2381
  br label %b347
b347:
  %v2383 = load atomic i64, ptr %v2378 acquire, align 8
  %v2384 = icmp slt i64 %v2383, %v2382
  br i1 %v2384, label %b348, label %b349
b348:
  %v2385 = call i32 @sched_yield()
  br label %b347
b349:
  br label %b346
b346:
  %v2386 = icmp eq i64 %v2, 0
  br i1 %v2386, label %b350, label %b351
b350:
  br label %b352
b352:
  %v2387 = phi i64 [ 0, %b350 ], [ %v2486, %b357 ]
  %v2388 = icmp slt i64 %v2387, 48
  br i1 %v2388, label %b353, label %b354
b353:
  br label %b355
b355:
  %v2389 = phi i64 [ 0, %b353 ], [ %v2483, %b360 ]
  %v2390 = phi <8 x float> [ splat (float 0x0000000000000000), %b353 ], [ %v2482, %b360 ]
  %v2391 = icmp slt i64 %v2389, %v8
  br i1 %v2391, label %b356, label %b357
b356:
  %v2392 = add i64 %v2389, 128
  %v2393 = icmp slt i64 %v2392, %v8
  %v2394 = select i1 %v2393, i64 %v2392, i64 %v8
  br label %b358
b358:
  %v2395 = phi i64 [ %v2389, %b356 ], [ %v2481, %b359 ]
  %v2396 = phi <8 x float> [ splat (float 0x0000000000000000), %b356 ], [ %v2480, %b359 ]
  %v2397 = icmp slt i64 %v2395, %v2394
  br i1 %v2397, label %b359, label %b360
b359:
  %v2398 = mul i64 %v2395, 48
  %v2399 = getelementptr inbounds float, ptr %v56, i64 %v2398
  %v2400 = mul i64 %v2395, 48
  %v2401 = getelementptr inbounds float, ptr %v30, i64 %v2400
  %v2402 = mul i64 %v2395, 48
  %v2403 = getelementptr inbounds float, ptr %v28, i64 %v2402
  %v2404 = mul i64 %v2395, 48
  %v2405 = getelementptr inbounds float, ptr %v26, i64 %v2404
  %v2406 = mul i64 %v2395, 48
  %v2407 = getelementptr inbounds float, ptr %v64, i64 %v2406
  %v2408 = add i64 0, %v2387
  %v2409 = getelementptr inbounds float, ptr %v2399, i64 %v2408
  %v2410 = load <8 x float>, ptr %v2409, align 4
  %v2411 = add i64 0, %v2387
  %v2412 = getelementptr inbounds float, ptr %v16, i64 %v2411
  %v2413 = load <8 x float>, ptr %v2412, align 4
  %v2414 = add i64 0, %v2387
  %v2415 = getelementptr inbounds float, ptr %v2401, i64 %v2414
  %v2416 = load <8 x float>, ptr %v2415, align 4
  %v2417 = fmul <8 x float> %v2413, %v2416
  %v2418 = add i64 48, %v2387
  %v2419 = getelementptr inbounds float, ptr %v16, i64 %v2418
  %v2420 = load <8 x float>, ptr %v2419, align 4
  %v2421 = add i64 0, %v2387
  %v2422 = getelementptr inbounds float, ptr %v2403, i64 %v2421
  %v2423 = load <8 x float>, ptr %v2422, align 4
  %v2424 = fmul <8 x float> %v2420, %v2423
  %v2425 = fadd <8 x float> %v2417, %v2424
  %v2426 = add i64 96, %v2387
  %v2427 = getelementptr inbounds float, ptr %v16, i64 %v2426
  %v2428 = load <8 x float>, ptr %v2427, align 4
  %v2429 = add i64 0, %v2387
  %v2430 = getelementptr inbounds float, ptr %v2405, i64 %v2429
  %v2431 = load <8 x float>, ptr %v2430, align 4
  %v2432 = fmul <8 x float> %v2428, %v2431
  %v2433 = fadd <8 x float> %v2425, %v2432
  %v2434 = add i64 144, %v2387
  %v2435 = getelementptr inbounds float, ptr %v16, i64 %v2434
  %v2436 = load <8 x float>, ptr %v2435, align 4
  %v2437 = add i64 0, %v2387
  %v2438 = getelementptr inbounds float, ptr %v2407, i64 %v2437
  %v2439 = load <8 x float>, ptr %v2438, align 4
  %v2440 = fmul <8 x float> %v2436, %v2439
  %v2441 = fadd <8 x float> %v2433, %v2440
  %v2442 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2441)
  %v2443 = fneg <8 x float> %v2442
  %v2444 = fcmp olt <8 x float> %v2443, splat (float 0xC05A400000000000)
  %v2445 = select <8 x i1> %v2444, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2443
  %v2446 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2445, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2447 = fsub <8 x float> %v2446, splat (float 0x4168000000000000)
  %v2448 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2447, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2445)
  %v2449 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2447, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2448)
  %v2450 = bitcast <8 x float> %v2446 to <8 x i32>
  %v2451 = fmul <8 x float> %v2449, %v2449
  %v2452 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2449, <8 x float> splat (float 0x3F81227F40000000))
  %v2453 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2452, <8 x float> %v2449, <8 x float> splat (float 0x3FA5556740000000))
  %v2454 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2453, <8 x float> %v2449, <8 x float> splat (float 0x3FC5554B00000000))
  %v2455 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2454, <8 x float> %v2449, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2456 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2451, <8 x float> %v2455, <8 x float> %v2449)
  %v2457 = sub <8 x i32> %v2450, splat (i32 1262485250)
  %v2458 = lshr <8 x i32> %v2457, splat (i32 1)
  %v2459 = sub <8 x i32> %v2457, %v2458
  %v2460 = shl <8 x i32> %v2458, splat (i32 23)
  %v2461 = bitcast <8 x i32> %v2460 to <8 x float>
  %v2462 = shl <8 x i32> %v2459, splat (i32 23)
  %v2463 = bitcast <8 x i32> %v2462 to <8 x float>
  %v2464 = fadd <8 x float> %v2456, splat (float 0x3FF0000000000000)
  %v2465 = fmul <8 x float> %v2464, %v2461
  %v2466 = fmul <8 x float> %v2465, %v2463
  %v2467 = fcmp olt <8 x float> %v2441, splat (float 0x0000000000000000)
  %v2468 = select <8 x i1> %v2467, <8 x float> %v2466, <8 x float> splat (float 0x3FF0000000000000)
  %v2469 = fadd <8 x float> %v2466, splat (float 0x3FF0000000000000)
  %v2470 = fdiv <8 x float> %v2468, %v2469
  %v2471 = fmul <8 x float> %v2410, %v2470
  %v2472 = fmul <8 x float> %v2410, %v2441
  %v2473 = fmul <8 x float> %v2472, %v2470
  %v2474 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2475 = shufflevector <8 x float> %v2474, <8 x float> poison, <8 x i32> zeroinitializer
  %v2476 = fsub <8 x float> %v2475, %v2470
  %v2477 = fmul <8 x float> %v2473, %v2476
  %v2478 = fadd <8 x float> %v2471, %v2477
  %v2479 = fmul <8 x float> %v2478, %v2431
  %v2480 = fadd <8 x float> %v2396, %v2479
  %v2481 = add nsw i64 %v2395, 1
  br label %b358
b360:
  %v2482 = fadd <8 x float> %v2390, %v2396
  %v2483 = add nsw i64 %v2389, 128
  br label %b355
b357:
  %v2484 = add i64 0, %v2387
  %v2485 = getelementptr inbounds float, ptr %v120, i64 %v2484
  store <8 x float> %v2390, ptr %v2485, align 4
  %v2486 = add nsw i64 %v2387, 8
  br label %b352
b354:
  br label %b351
b351:
  %v2487 = icmp sgt i64 %v3, 1
  br i1 %v2487, label %b361, label %b362
b361:
  %v2488 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2489 = atomicrmw add ptr %v2488, i64 1 acq_rel
  %v2490 = load i64, ptr %v177, align 8
  %v2491 = add i64 %v2490, 1
  store i64 %v2491, ptr %v177, align 8
  %v2492 = mul i64 %v3, %v2491
  br label %b363
b363:
  %v2493 = load atomic i64, ptr %v2488 acquire, align 8
  %v2494 = icmp slt i64 %v2493, %v2492
  br i1 %v2494, label %b364, label %b365
b364:
  %v2495 = call i32 @sched_yield()
  br label %b363
b365:
  br label %b362
b362:
  %v2496 = icmp eq i64 %v2, 0
  br i1 %v2496, label %b366, label %b367
b366:
  br label %b368
b368:
  %v2497 = phi i64 [ 0, %b366 ], [ %v2596, %b373 ]
  %v2498 = icmp slt i64 %v2497, 48
  br i1 %v2498, label %b369, label %b370
b369:
  br label %b371
b371:
  %v2499 = phi i64 [ 0, %b369 ], [ %v2593, %b376 ]
  %v2500 = phi <8 x float> [ splat (float 0x0000000000000000), %b369 ], [ %v2592, %b376 ]
  %v2501 = icmp slt i64 %v2499, %v8
  br i1 %v2501, label %b372, label %b373
b372:
  %v2502 = add i64 %v2499, 128
  %v2503 = icmp slt i64 %v2502, %v8
  %v2504 = select i1 %v2503, i64 %v2502, i64 %v8
  br label %b374
b374:
  %v2505 = phi i64 [ %v2499, %b372 ], [ %v2591, %b375 ]
  %v2506 = phi <8 x float> [ splat (float 0x0000000000000000), %b372 ], [ %v2590, %b375 ]
  %v2507 = icmp slt i64 %v2505, %v2504
  br i1 %v2507, label %b375, label %b376
b375:
  %v2508 = mul i64 %v2505, 48
  %v2509 = getelementptr inbounds float, ptr %v56, i64 %v2508
  %v2510 = mul i64 %v2505, 48
  %v2511 = getelementptr inbounds float, ptr %v30, i64 %v2510
  %v2512 = mul i64 %v2505, 48
  %v2513 = getelementptr inbounds float, ptr %v28, i64 %v2512
  %v2514 = mul i64 %v2505, 48
  %v2515 = getelementptr inbounds float, ptr %v26, i64 %v2514
  %v2516 = mul i64 %v2505, 48
  %v2517 = getelementptr inbounds float, ptr %v64, i64 %v2516
  %v2518 = add i64 0, %v2497
  %v2519 = getelementptr inbounds float, ptr %v2509, i64 %v2518
  %v2520 = load <8 x float>, ptr %v2519, align 4
  %v2521 = add i64 0, %v2497
  %v2522 = getelementptr inbounds float, ptr %v16, i64 %v2521
  %v2523 = load <8 x float>, ptr %v2522, align 4
  %v2524 = add i64 0, %v2497
  %v2525 = getelementptr inbounds float, ptr %v2511, i64 %v2524
  %v2526 = load <8 x float>, ptr %v2525, align 4
  %v2527 = fmul <8 x float> %v2523, %v2526
  %v2528 = add i64 48, %v2497
  %v2529 = getelementptr inbounds float, ptr %v16, i64 %v2528
  %v2530 = load <8 x float>, ptr %v2529, align 4
  %v2531 = add i64 0, %v2497
  %v2532 = getelementptr inbounds float, ptr %v2513, i64 %v2531
  %v2533 = load <8 x float>, ptr %v2532, align 4
  %v2534 = fmul <8 x float> %v2530, %v2533
  %v2535 = fadd <8 x float> %v2527, %v2534
  %v2536 = add i64 96, %v2497
  %v2537 = getelementptr inbounds float, ptr %v16, i64 %v2536
  %v2538 = load <8 x float>, ptr %v2537, align 4
  %v2539 = add i64 0, %v2497
  %v2540 = getelementptr inbounds float, ptr %v2515, i64 %v2539
  %v2541 = load <8 x float>, ptr %v2540, align 4
  %v2542 = fmul <8 x float> %v2538, %v2541
  %v2543 = fadd <8 x float> %v2535, %v2542
  %v2544 = add i64 144, %v2497
  %v2545 = getelementptr inbounds float, ptr %v16, i64 %v2544
  %v2546 = load <8 x float>, ptr %v2545, align 4
  %v2547 = add i64 0, %v2497
  %v2548 = getelementptr inbounds float, ptr %v2517, i64 %v2547
  %v2549 = load <8 x float>, ptr %v2548, align 4
  %v2550 = fmul <8 x float> %v2546, %v2549
  %v2551 = fadd <8 x float> %v2543, %v2550
  %v2552 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2551)
  %v2553 = fneg <8 x float> %v2552
  %v2554 = fcmp olt <8 x float> %v2553, splat (float 0xC05A400000000000)
  %v2555 = select <8 x i1> %v2554, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2553
  %v2556 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2555, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2557 = fsub <8 x float> %v2556, splat (float 0x4168000000000000)
  %v2558 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2557, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2555)
  %v2559 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2557, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2558)
  %v2560 = bitcast <8 x float> %v2556 to <8 x i32>
  %v2561 = fmul <8 x float> %v2559, %v2559
  %v2562 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2559, <8 x float> splat (float 0x3F81227F40000000))
  %v2563 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2562, <8 x float> %v2559, <8 x float> splat (float 0x3FA5556740000000))
  %v2564 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2563, <8 x float> %v2559, <8 x float> splat (float 0x3FC5554B00000000))
  %v2565 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2564, <8 x float> %v2559, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2566 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2561, <8 x float> %v2565, <8 x float> %v2559)
  %v2567 = sub <8 x i32> %v2560, splat (i32 1262485250)
  %v2568 = lshr <8 x i32> %v2567, splat (i32 1)
  %v2569 = sub <8 x i32> %v2567, %v2568
  %v2570 = shl <8 x i32> %v2568, splat (i32 23)
  %v2571 = bitcast <8 x i32> %v2570 to <8 x float>
  %v2572 = shl <8 x i32> %v2569, splat (i32 23)
  %v2573 = bitcast <8 x i32> %v2572 to <8 x float>
  %v2574 = fadd <8 x float> %v2566, splat (float 0x3FF0000000000000)
  %v2575 = fmul <8 x float> %v2574, %v2571
  %v2576 = fmul <8 x float> %v2575, %v2573
  %v2577 = fcmp olt <8 x float> %v2551, splat (float 0x0000000000000000)
  %v2578 = select <8 x i1> %v2577, <8 x float> %v2576, <8 x float> splat (float 0x3FF0000000000000)
  %v2579 = fadd <8 x float> %v2576, splat (float 0x3FF0000000000000)
  %v2580 = fdiv <8 x float> %v2578, %v2579
  %v2581 = fmul <8 x float> %v2520, %v2580
  %v2582 = fmul <8 x float> %v2520, %v2551
  %v2583 = fmul <8 x float> %v2582, %v2580
  %v2584 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2585 = shufflevector <8 x float> %v2584, <8 x float> poison, <8 x i32> zeroinitializer
  %v2586 = fsub <8 x float> %v2585, %v2580
  %v2587 = fmul <8 x float> %v2583, %v2586
  %v2588 = fadd <8 x float> %v2581, %v2587
  %v2589 = fmul <8 x float> %v2588, %v2549
  %v2590 = fadd <8 x float> %v2506, %v2589
  %v2591 = add nsw i64 %v2505, 1
  br label %b374
b376:
  %v2592 = fadd <8 x float> %v2500, %v2506
  %v2593 = add nsw i64 %v2499, 128
  br label %b371
b373:
  %v2594 = add i64 0, %v2497
  %v2595 = getelementptr inbounds float, ptr %v122, i64 %v2594
  store <8 x float> %v2500, ptr %v2595, align 4
  %v2596 = add nsw i64 %v2497, 8
  br label %b368
b370:
  br label %b367
b367:
  %v2597 = icmp sgt i64 %v3, 1
  br i1 %v2597, label %b377, label %b378
b377:
  %v2598 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2599 = atomicrmw add ptr %v2598, i64 1 acq_rel
  %v2600 = load i64, ptr %v177, align 8
  %v2601 = add i64 %v2600, 1
  store i64 %v2601, ptr %v177, align 8
  %v2602 = mul i64 %v3, %v2601
  br label %b379
b379:
  %v2603 = load atomic i64, ptr %v2598 acquire, align 8
  %v2604 = icmp slt i64 %v2603, %v2602
  br i1 %v2604, label %b380, label %b381
b380:
  %v2605 = call i32 @sched_yield()
  br label %b379
b381:
  br label %b378
b378:
  %v2606 = icmp eq i64 %v2, 0
  br i1 %v2606, label %b382, label %b383
b382:
  br label %b384
b384:
  %v2607 = phi i64 [ 0, %b382 ], [ %v2647, %b389 ]
  %v2608 = phi <8 x float> [ splat (float 0x0000000000000000), %b382 ], [ %v2646, %b389 ]
  %v2609 = icmp slt i64 %v2607, %v8
  br i1 %v2609, label %b385, label %b386
b385:
  %v2610 = add i64 %v2607, 128
  %v2611 = icmp slt i64 %v2610, %v8
  %v2612 = select i1 %v2611, i64 %v2610, i64 %v8
  br label %b387
b387:
  %v2613 = phi i64 [ %v2607, %b385 ], [ %v2645, %b392 ]
  %v2614 = phi <8 x float> [ splat (float 0x0000000000000000), %b385 ], [ %v2617, %b392 ]
  %v2615 = icmp slt i64 %v2613, %v2612
  br i1 %v2615, label %b388, label %b389
b388:
  br label %b390
b390:
  %v2616 = phi i64 [ 0, %b388 ], [ %v2644, %b391 ]
  %v2617 = phi <8 x float> [ %v2614, %b388 ], [ %v2643, %b391 ]
  %v2618 = icmp slt i64 %v2616, 2
  br i1 %v2618, label %b391, label %b392
b391:
  %v2619 = mul i64 %v2613, 16
  %v2620 = getelementptr inbounds float, ptr %v90, i64 %v2619
  %v2621 = mul i64 %v2613, 16
  %v2622 = getelementptr inbounds float, ptr %v86, i64 %v2621
  %v2623 = mul i64 %v2613, 2
  %v2624 = getelementptr inbounds float, ptr %v88, i64 %v2623
  %v2625 = add i64 0, %v2616
  %v2626 = getelementptr inbounds float, ptr %v2624, i64 %v2625
  %v2627 = load float, ptr %v2626, align 4
  %v2628 = fdiv float 0x3FF0000000000000, %v2627
  %v2629 = add i64 0, 0
  %v2630 = mul i64 %v2616, 8
  %v2631 = add i64 %v2629, %v2630
  %v2632 = getelementptr inbounds float, ptr %v2620, i64 %v2631
  %v2633 = load <8 x float>, ptr %v2632, align 4
  %v2634 = add i64 0, 0
  %v2635 = mul i64 %v2616, 8
  %v2636 = add i64 %v2634, %v2635
  %v2637 = getelementptr inbounds float, ptr %v2622, i64 %v2636
  %v2638 = load <8 x float>, ptr %v2637, align 4
  %v2639 = insertelement <8 x float> poison, float %v2628, i64 0
  %v2640 = shufflevector <8 x float> %v2639, <8 x float> poison, <8 x i32> zeroinitializer
  %v2641 = fmul <8 x float> %v2638, %v2640
  %v2642 = fmul <8 x float> %v2633, %v2641
  %v2643 = fadd <8 x float> %v2617, %v2642
  %v2644 = add nsw i64 %v2616, 1
  br label %b390
b392:
  %v2645 = add nsw i64 %v2613, 1
  br label %b387
b389:
  %v2646 = fadd <8 x float> %v2608, %v2614
  %v2647 = add nsw i64 %v2607, 128
  br label %b384
b386:
  %v2648 = add i64 0, 0
  %v2649 = getelementptr inbounds float, ptr %v50, i64 %v2648
  store <8 x float> %v2608, ptr %v2649, align 4
  br label %b383
b383:
  %v2650 = icmp sgt i64 %v3, 1
  br i1 %v2650, label %b393, label %b394
b393:
  %v2651 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2652 = atomicrmw add ptr %v2651, i64 1 acq_rel
  %v2653 = load i64, ptr %v177, align 8
  %v2654 = add i64 %v2653, 1
  store i64 %v2654, ptr %v177, align 8
  %v2655 = mul i64 %v3, %v2654
  br label %b395
b395:
  %v2656 = load atomic i64, ptr %v2651 acquire, align 8
  %v2657 = icmp slt i64 %v2656, %v2655
  br i1 %v2657, label %b396, label %b397
b396:
  %v2658 = call i32 @sched_yield()
  br label %b395
b397:
  br label %b394
b394:
  %v2659 = mul i64 0, 8
  %v2660 = getelementptr inbounds float, ptr %v22, i64 %v2659
  %v2661 = getelementptr inbounds float, ptr %v2660, i64 0
  %v2662 = mul i64 0, 16
  %v2663 = getelementptr inbounds float, ptr %v84, i64 %v2662
  %v2664 = getelementptr inbounds float, ptr %v2663, i64 0
  %v2665 = getelementptr inbounds float, ptr %v182, i64 12288
  %v2666 = add i64 8, 1
  %v2667 = sdiv i64 %v2666, 2
  %v2668 = add i64 %v2, 1
  %v2669 = mul i64 %v2667, %v2
  %v2670 = sdiv i64 %v2669, %v3
  %v2671 = mul i64 %v2670, 2
  %v2672 = icmp slt i64 %v2671, 8
  %v2673 = select i1 %v2672, i64 %v2671, i64 8
  %v2674 = mul i64 %v2667, %v2668
  %v2675 = sdiv i64 %v2674, %v3
  %v2676 = mul i64 %v2675, 2
  %v2677 = icmp slt i64 %v2676, 8
  %v2678 = select i1 %v2677, i64 %v2676, i64 8
  %v2679 = getelementptr inbounds float, ptr %v52, i64 0
  br label %b398
b398:
  %v2680 = phi i64 [ %v2673, %b394 ], [ %v2688, %b403 ]
  %v2681 = icmp slt i64 %v2680, %v2678
  br i1 %v2681, label %b399, label %b400
b399:
  %v2682 = mul i64 %v2680, 16
  %v2683 = getelementptr inbounds float, ptr %v2679, i64 %v2682
  br label %b401
b401:
  %v2684 = phi i64 [ 0, %b399 ], [ %v2687, %b402 ]
  %v2685 = icmp slt i64 %v2684, 16
  br i1 %v2685, label %b402, label %b403
b402:
  %v2686 = getelementptr inbounds float, ptr %v2683, i64 %v2684
  store float 0x0000000000000000, ptr %v2686, align 4
  %v2687 = add nsw i64 %v2684, 1
  br label %b401
b403:
  %v2688 = add nsw i64 %v2680, 1
  br label %b398
b400:
  %v2689 = mul i64 %v8, 1
  br label %b404
b404:
  %v2690 = phi i64 [ 0, %b400 ], [ %v2797, %b409 ]
  %v2691 = icmp slt i64 %v2690, %v2689
  br i1 %v2691, label %b405, label %b406
b405:
  %v2692 = sub i64 %v2689, %v2690
  %v2693 = icmp slt i64 %v2692, 384
  %v2694 = select i1 %v2693, i64 %v2692, i64 384
  br label %b407
b407:
  %v2695 = phi i64 [ %v2673, %b405 ], [ %v2796, %b433 ]
  %v2696 = icmp slt i64 %v2695, %v2678
  br i1 %v2696, label %b408, label %b409
b408:
  %v2697 = sub i64 %v2678, %v2695
  %v2698 = icmp slt i64 %v2697, 64
  %v2699 = select i1 %v2698, i64 %v2697, i64 64
  %v2700 = sdiv i64 %v2699, 2
  %v2701 = mul i64 %v2700, 2
  %v2702 = sub i64 %v2699, %v2701
  %v2703 = mul i64 %v2690, 8
  %v2704 = add i64 %v2703, %v2695
  %v2705 = getelementptr inbounds float, ptr %v2661, i64 %v2704
  br label %b410
b410:
  %v2706 = phi i64 [ 0, %b408 ], [ %v2732, %b418 ]
  %v2707 = icmp slt i64 %v2706, %v2694
  br i1 %v2707, label %b411, label %b412
b411:
  %v2708 = mul i64 %v2706, 8
  %v2709 = getelementptr inbounds float, ptr %v2705, i64 %v2708
  %v2710 = mul i64 %v2706, 2
  %v2711 = getelementptr inbounds float, ptr %v2665, i64 %v2710
  br label %b413
b413:
  %v2712 = phi i64 [ 0, %b411 ], [ %v2721, %b414 ]
  %v2713 = icmp slt i64 %v2712, %v2700
  br i1 %v2713, label %b414, label %b415
b414:
  %v2714 = mul i64 %v2712, 2
  %v2715 = getelementptr inbounds float, ptr %v2709, i64 %v2714
  %v2716 = mul i64 %v2712, 768
  %v2717 = getelementptr inbounds float, ptr %v2711, i64 %v2716
  %v2718 = getelementptr inbounds float, ptr %v2715, i64 0
  %v2719 = load <2 x float>, ptr %v2718, align 4
  %v2720 = getelementptr inbounds float, ptr %v2717, i64 0
  store <2 x float> %v2719, ptr %v2720, align 4
  %v2721 = add nsw i64 %v2712, 1
  br label %b413
b415:
  %v2722 = mul i64 %v2700, 2
  %v2723 = getelementptr inbounds float, ptr %v2709, i64 %v2722
  %v2724 = mul i64 %v2700, 768
  %v2725 = getelementptr inbounds float, ptr %v2711, i64 %v2724
  br label %b416
b416:
  %v2726 = phi i64 [ 0, %b415 ], [ %v2731, %b417 ]
  %v2727 = icmp slt i64 %v2726, %v2702
  br i1 %v2727, label %b417, label %b418
b417:
  %v2728 = getelementptr inbounds float, ptr %v2723, i64 %v2726
  %v2729 = load float, ptr %v2728, align 4
  %v2730 = getelementptr inbounds float, ptr %v2725, i64 %v2726
  store float %v2729, ptr %v2730, align 4
  %v2731 = add nsw i64 %v2726, 1
  br label %b416, !llvm.loop !6
b418:
  %v2732 = add nsw i64 %v2706, 1
  br label %b410
b412:
  br label %b419
b419:
  %v2733 = phi i64 [ 0, %b412 ], [ %v2768, %b427 ]
  %v2734 = icmp slt i64 %v2733, 0
  br i1 %v2734, label %b420, label %b421
b420:
  %v2735 = mul i64 %v2690, 16
  %v2736 = add i64 %v2735, %v2733
  %v2737 = getelementptr inbounds float, ptr %v2664, i64 %v2736
  br label %b422
b422:
  %v2738 = phi i64 [ 0, %b420 ], [ %v2756, %b423 ]
  %v2739 = icmp slt i64 %v2738, %v2694
  br i1 %v2739, label %b423, label %b424
b423:
  %v2740 = mul i64 %v2738, 16
  %v2741 = getelementptr inbounds float, ptr %v2737, i64 %v2740
  %v2742 = mul i64 %v2738, 32
  %v2743 = getelementptr inbounds float, ptr %v182, i64 %v2742
  %v2744 = getelementptr inbounds float, ptr %v2741, i64 0
  %v2745 = load <8 x float>, ptr %v2744, align 4
  %v2746 = getelementptr inbounds float, ptr %v2743, i64 0
  store <8 x float> %v2745, ptr %v2746, align 4
  %v2747 = getelementptr inbounds float, ptr %v2741, i64 8
  %v2748 = load <8 x float>, ptr %v2747, align 4
  %v2749 = getelementptr inbounds float, ptr %v2743, i64 8
  store <8 x float> %v2748, ptr %v2749, align 4
  %v2750 = getelementptr inbounds float, ptr %v2741, i64 16
  %v2751 = load <8 x float>, ptr %v2750, align 4
  %v2752 = getelementptr inbounds float, ptr %v2743, i64 16
  store <8 x float> %v2751, ptr %v2752, align 4
  %v2753 = getelementptr inbounds float, ptr %v2741, i64 24
  %v2754 = load <8 x float>, ptr %v2753, align 4
  %v2755 = getelementptr inbounds float, ptr %v2743, i64 24
  store <8 x float> %v2754, ptr %v2755, align 4
  %v2756 = add nsw i64 %v2738, 1
  br label %b422
b424:
  %v2757 = sdiv i64 %v2699, 2
  br label %b425
b425:
  %v2758 = phi i64 [ 0, %b424 ], [ %v2767, %b426 ]
  %v2759 = icmp slt i64 %v2758, %v2757
  br i1 %v2759, label %b426, label %b427
b426:
  %v2760 = mul i64 %v2758, 2
  %v2761 = add i64 %v2695, %v2760
  %v2762 = mul i64 %v2758, 768
  %v2763 = getelementptr inbounds float, ptr %v2665, i64 %v2762
  %v2764 = mul i64 %v2761, 16
  %v2765 = add i64 %v2764, %v2733
  %v2766 = getelementptr inbounds float, ptr %v2679, i64 %v2765
  call void @outer_2x32(ptr %v2763, ptr %v182, i64 %v2694, ptr %v2766, i64 16)
  %v2767 = add nsw i64 %v2758, 1
  br label %b425
b427:
  %v2768 = add nsw i64 %v2733, 32
  br label %b419
b421:
  %v2769 = mul i64 %v2690, 16
  %v2770 = add i64 %v2769, 0
  %v2771 = getelementptr inbounds float, ptr %v2664, i64 %v2770
  br label %b428
b428:
  %v2772 = phi i64 [ 0, %b421 ], [ %v2784, %b429 ]
  %v2773 = icmp slt i64 %v2772, %v2694
  br i1 %v2773, label %b429, label %b430
b429:
  %v2774 = mul i64 %v2772, 16
  %v2775 = getelementptr inbounds float, ptr %v2771, i64 %v2774
  %v2776 = mul i64 %v2772, 16
  %v2777 = getelementptr inbounds float, ptr %v182, i64 %v2776
  %v2778 = getelementptr inbounds float, ptr %v2775, i64 0
  %v2779 = load <8 x float>, ptr %v2778, align 4
  %v2780 = getelementptr inbounds float, ptr %v2777, i64 0
  store <8 x float> %v2779, ptr %v2780, align 4
  %v2781 = getelementptr inbounds float, ptr %v2775, i64 8
  %v2782 = load <8 x float>, ptr %v2781, align 4
  %v2783 = getelementptr inbounds float, ptr %v2777, i64 8
  store <8 x float> %v2782, ptr %v2783, align 4
  %v2784 = add nsw i64 %v2772, 1
  br label %b428
b430:
  %v2785 = sdiv i64 %v2699, 2
  br label %b431
b431:
  %v2786 = phi i64 [ 0, %b430 ], [ %v2795, %b432 ]
  %v2787 = icmp slt i64 %v2786, %v2785
  br i1 %v2787, label %b432, label %b433
b432:
  %v2788 = mul i64 %v2786, 2
  %v2789 = add i64 %v2695, %v2788
  %v2790 = mul i64 %v2786, 768
  %v2791 = getelementptr inbounds float, ptr %v2665, i64 %v2790
  %v2792 = mul i64 %v2789, 16
  %v2793 = add i64 %v2792, 0
  %v2794 = getelementptr inbounds float, ptr %v2679, i64 %v2793
  call void @outer_2x16(ptr %v2791, ptr %v182, i64 %v2694, ptr %v2794, i64 16)
  %v2795 = add nsw i64 %v2786, 1
  br label %b431
b433:
  %v2796 = add nsw i64 %v2695, 64
  br label %b407
b409:
  %v2797 = add nsw i64 %v2690, 384
  br label %b404
b406:
  %v2798 = icmp sgt i64 %v3, 1
  br i1 %v2798, label %b434, label %b435
b434:
  %v2799 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2800 = atomicrmw add ptr %v2799, i64 1 acq_rel
  %v2801 = load i64, ptr %v177, align 8
  %v2802 = add i64 %v2801, 1
  store i64 %v2802, ptr %v177, align 8
  %v2803 = mul i64 %v3, %v2802
  br label %b436
b436:
  %v2804 = load atomic i64, ptr %v2799 acquire, align 8
  %v2805 = icmp slt i64 %v2804, %v2803
  br i1 %v2805, label %b437, label %b438
b437:
  %v2806 = call i32 @sched_yield()
  br label %b436
b438:
  br label %b435
b435:
  %v2807 = icmp eq i64 %v2, 0
  br i1 %v2807, label %b439, label %b440
b439:
  br label %b441
b441:
  %v2808 = phi i64 [ 0, %b439 ], [ %v2815, %b442 ]
  %v2809 = icmp slt i64 %v2808, 48
  br i1 %v2809, label %b442, label %b443
b442:
  %v2810 = add i64 0, %v2808
  %v2811 = getelementptr inbounds float, ptr %v116, i64 %v2810
  %v2812 = load <8 x float>, ptr %v2811, align 4
  %v2813 = add i64 0, %v2808
  %v2814 = getelementptr inbounds float, ptr %v48, i64 %v2813
  store <8 x float> %v2812, ptr %v2814, align 4
  %v2815 = add nsw i64 %v2808, 8
  br label %b441
b443:
  br label %b440
b440:
  %v2816 = icmp sgt i64 %v3, 1
  br i1 %v2816, label %b444, label %b445
b444:
  %v2817 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2818 = atomicrmw add ptr %v2817, i64 1 acq_rel
  %v2819 = load i64, ptr %v177, align 8
  %v2820 = add i64 %v2819, 1
  store i64 %v2820, ptr %v177, align 8
  %v2821 = mul i64 %v3, %v2820
  br label %b446
b446:
  %v2822 = load atomic i64, ptr %v2817 acquire, align 8
  %v2823 = icmp slt i64 %v2822, %v2821
  br i1 %v2823, label %b447, label %b448
b447:
  %v2824 = call i32 @sched_yield()
  br label %b446
b448:
  br label %b445
b445:
  %v2825 = icmp eq i64 %v2, 0
  br i1 %v2825, label %b449, label %b450
b449:
  br label %b451
b451:
  %v2826 = phi i64 [ 0, %b449 ], [ %v2833, %b452 ]
  %v2827 = icmp slt i64 %v2826, 48
  br i1 %v2827, label %b452, label %b453
b452:
  %v2828 = add i64 0, %v2826
  %v2829 = getelementptr inbounds float, ptr %v118, i64 %v2828
  %v2830 = load <8 x float>, ptr %v2829, align 4
  %v2831 = add i64 48, %v2826
  %v2832 = getelementptr inbounds float, ptr %v48, i64 %v2831
  store <8 x float> %v2830, ptr %v2832, align 4
  %v2833 = add nsw i64 %v2826, 8
  br label %b451
b453:
  br label %b450
b450:
  %v2834 = icmp sgt i64 %v3, 1
  br i1 %v2834, label %b454, label %b455
b454:
  %v2835 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2836 = atomicrmw add ptr %v2835, i64 1 acq_rel
  %v2837 = load i64, ptr %v177, align 8
  %v2838 = add i64 %v2837, 1
  store i64 %v2838, ptr %v177, align 8
  %v2839 = mul i64 %v3, %v2838
  br label %b456
b456:
  %v2840 = load atomic i64, ptr %v2835 acquire, align 8
  %v2841 = icmp slt i64 %v2840, %v2839
  br i1 %v2841, label %b457, label %b458
b457:
  %v2842 = call i32 @sched_yield()
  br label %b456
b458:
  br label %b455
b455:
  %v2843 = icmp eq i64 %v2, 0
  br i1 %v2843, label %b459, label %b460
b459:
  br label %b461
b461:
  %v2844 = phi i64 [ 0, %b459 ], [ %v2851, %b462 ]
  %v2845 = icmp slt i64 %v2844, 48
  br i1 %v2845, label %b462, label %b463
b462:
  %v2846 = add i64 0, %v2844
  %v2847 = getelementptr inbounds float, ptr %v120, i64 %v2846
  %v2848 = load <8 x float>, ptr %v2847, align 4
  %v2849 = add i64 96, %v2844
  %v2850 = getelementptr inbounds float, ptr %v48, i64 %v2849
  store <8 x float> %v2848, ptr %v2850, align 4
  %v2851 = add nsw i64 %v2844, 8
  br label %b461
b463:
  br label %b460
b460:
  %v2852 = icmp sgt i64 %v3, 1
  br i1 %v2852, label %b464, label %b465
b464:
  %v2853 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2854 = atomicrmw add ptr %v2853, i64 1 acq_rel
  %v2855 = load i64, ptr %v177, align 8
  %v2856 = add i64 %v2855, 1
  store i64 %v2856, ptr %v177, align 8
  %v2857 = mul i64 %v3, %v2856
  br label %b466
b466:
  %v2858 = load atomic i64, ptr %v2853 acquire, align 8
  %v2859 = icmp slt i64 %v2858, %v2857
  br i1 %v2859, label %b467, label %b468
b467:
  %v2860 = call i32 @sched_yield()
  br label %b466
b468:
  br label %b465
b465:
  %v2861 = icmp eq i64 %v2, 0
  br i1 %v2861, label %b469, label %b470
b469:
  br label %b471
b471:
  %v2862 = phi i64 [ 0, %b469 ], [ %v2869, %b472 ]
  %v2863 = icmp slt i64 %v2862, 48
  br i1 %v2863, label %b472, label %b473
b472:
  %v2864 = add i64 0, %v2862
  %v2865 = getelementptr inbounds float, ptr %v122, i64 %v2864
  %v2866 = load <8 x float>, ptr %v2865, align 4
  %v2867 = add i64 144, %v2862
  %v2868 = getelementptr inbounds float, ptr %v48, i64 %v2867
  store <8 x float> %v2866, ptr %v2868, align 4
  %v2869 = add nsw i64 %v2862, 8
  br label %b471
b473:
  br label %b470
b470:
  %v2870 = icmp sgt i64 %v3, 1
  br i1 %v2870, label %b474, label %b475
b474:
  %v2871 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2872 = atomicrmw add ptr %v2871, i64 1 acq_rel
  %v2873 = load i64, ptr %v177, align 8
  %v2874 = add i64 %v2873, 1
  store i64 %v2874, ptr %v177, align 8
  %v2875 = mul i64 %v3, %v2874
  br label %b476
b476:
  %v2876 = load atomic i64, ptr %v2871 acquire, align 8
  %v2877 = icmp slt i64 %v2876, %v2875
  br i1 %v2877, label %b477, label %b478
b477:
  %v2878 = call i32 @sched_yield()
  br label %b476
b478:
  br label %b475
b475:
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
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)
declare float @llvm.fabs.f32(float)
declare float @llvm.fmuladd.f32(float, float, float)
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
