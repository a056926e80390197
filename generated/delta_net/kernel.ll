; generated from specs/delta_net.yaml by `make generated`: do not edit
; delta_net I=8 N=2 K=8 V=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x3of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x3of4_0, ptr @tile_2x3of4_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_6x2of2_0 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2of2_0, ptr @tile_2x2of2_0, ptr @tile_3x2of2_0, ptr @tile_4x2of2_0, ptr @tile_5x2of2_0, ptr @tile_6x2of2_0], align 8
@table_tile_8x1of1_0_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0_more, ptr @tile_2x1of1_0_more, ptr @tile_3x1of1_0_more, ptr @tile_4x1of1_0_more, ptr @tile_5x1of1_0_more, ptr @tile_6x1of1_0_more, ptr @tile_7x1of1_0_more, ptr @tile_8x1of1_0_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v177 = alloca i64, i64 1, align 8
  %v1266 = alloca float, i64 64, align 4
  %v2532 = alloca float, i64 64, align 4
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
  %v468 = phi i64 [ %v460, %b108 ], [ %v913, %b161 ]
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
  %v478 = icmp ult i64 %v477, 8
  %v479 = select i1 %v478, i64 %v477, i64 8
  %v480 = trunc i64 %v479 to i32
  %v481 = insertelement <8 x i32> poison, i32 %v480, i64 0
  %v482 = shufflevector <8 x i32> %v481, <8 x i32> poison, <8 x i32> zeroinitializer
  %v483 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v482
  %v484 = mul i64 %v473, 8
  %v485 = add i64 0, %v484
  %v486 = getelementptr inbounds float, ptr %v54, i64 %v485
  %v487 = icmp sge i64 %v477, 8
  br i1 %v487, label %b113, label %b114
b113:
  br label %b115
b115:
  %v488 = phi i64 [ 0, %b113 ], [ %v562, %b116 ]
  %v489 = icmp slt i64 %v488, 8
  br i1 %v489, label %b116, label %b117
b116:
  %v490 = add i64 %v488, 0
  %v491 = getelementptr inbounds float, ptr %v486, i64 %v490
  %v492 = load <8 x float>, ptr %v491, align 4
  %v493 = add i64 %v488, 8
  %v494 = getelementptr inbounds float, ptr %v486, i64 %v493
  %v495 = load <8 x float>, ptr %v494, align 4
  %v496 = add i64 %v488, 16
  %v497 = getelementptr inbounds float, ptr %v486, i64 %v496
  %v498 = load <8 x float>, ptr %v497, align 4
  %v499 = add i64 %v488, 24
  %v500 = getelementptr inbounds float, ptr %v486, i64 %v499
  %v501 = load <8 x float>, ptr %v500, align 4
  %v502 = add i64 %v488, 32
  %v503 = getelementptr inbounds float, ptr %v486, i64 %v502
  %v504 = load <8 x float>, ptr %v503, align 4
  %v505 = add i64 %v488, 40
  %v506 = getelementptr inbounds float, ptr %v486, i64 %v505
  %v507 = load <8 x float>, ptr %v506, align 4
  %v508 = add i64 %v488, 48
  %v509 = getelementptr inbounds float, ptr %v486, i64 %v508
  %v510 = load <8 x float>, ptr %v509, align 4
  %v511 = add i64 %v488, 56
  %v512 = getelementptr inbounds float, ptr %v486, i64 %v511
  %v513 = load <8 x float>, ptr %v512, align 4
  %v514 = shufflevector <8 x float> %v492, <8 x float> %v504, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v515 = shufflevector <8 x float> %v492, <8 x float> %v504, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v516 = shufflevector <8 x float> %v495, <8 x float> %v507, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v517 = shufflevector <8 x float> %v495, <8 x float> %v507, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v518 = shufflevector <8 x float> %v498, <8 x float> %v510, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v519 = shufflevector <8 x float> %v498, <8 x float> %v510, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v520 = shufflevector <8 x float> %v501, <8 x float> %v513, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v521 = shufflevector <8 x float> %v501, <8 x float> %v513, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v522 = shufflevector <8 x float> %v514, <8 x float> %v518, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v523 = shufflevector <8 x float> %v514, <8 x float> %v518, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v524 = shufflevector <8 x float> %v516, <8 x float> %v520, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v525 = shufflevector <8 x float> %v516, <8 x float> %v520, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v526 = shufflevector <8 x float> %v515, <8 x float> %v519, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v527 = shufflevector <8 x float> %v515, <8 x float> %v519, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v528 = shufflevector <8 x float> %v517, <8 x float> %v521, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v529 = shufflevector <8 x float> %v517, <8 x float> %v521, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v530 = shufflevector <8 x float> %v522, <8 x float> %v524, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v531 = shufflevector <8 x float> %v522, <8 x float> %v524, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v532 = shufflevector <8 x float> %v523, <8 x float> %v525, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v533 = shufflevector <8 x float> %v523, <8 x float> %v525, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v534 = shufflevector <8 x float> %v526, <8 x float> %v528, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v535 = shufflevector <8 x float> %v526, <8 x float> %v528, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v536 = shufflevector <8 x float> %v527, <8 x float> %v529, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v537 = shufflevector <8 x float> %v527, <8 x float> %v529, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v538 = add i64 %v488, 0
  %v539 = mul i64 %v538, 32
  %v540 = getelementptr inbounds float, ptr %v474, i64 %v539
  store <8 x float> %v530, ptr %v540, align 4
  %v541 = add i64 %v488, 1
  %v542 = mul i64 %v541, 32
  %v543 = getelementptr inbounds float, ptr %v474, i64 %v542
  store <8 x float> %v531, ptr %v543, align 4
  %v544 = add i64 %v488, 2
  %v545 = mul i64 %v544, 32
  %v546 = getelementptr inbounds float, ptr %v474, i64 %v545
  store <8 x float> %v532, ptr %v546, align 4
  %v547 = add i64 %v488, 3
  %v548 = mul i64 %v547, 32
  %v549 = getelementptr inbounds float, ptr %v474, i64 %v548
  store <8 x float> %v533, ptr %v549, align 4
  %v550 = add i64 %v488, 4
  %v551 = mul i64 %v550, 32
  %v552 = getelementptr inbounds float, ptr %v474, i64 %v551
  store <8 x float> %v534, ptr %v552, align 4
  %v553 = add i64 %v488, 5
  %v554 = mul i64 %v553, 32
  %v555 = getelementptr inbounds float, ptr %v474, i64 %v554
  store <8 x float> %v535, ptr %v555, align 4
  %v556 = add i64 %v488, 6
  %v557 = mul i64 %v556, 32
  %v558 = getelementptr inbounds float, ptr %v474, i64 %v557
  store <8 x float> %v536, ptr %v558, align 4
  %v559 = add i64 %v488, 7
  %v560 = mul i64 %v559, 32
  %v561 = getelementptr inbounds float, ptr %v474, i64 %v560
  store <8 x float> %v537, ptr %v561, align 4
  %v562 = add nsw i64 %v488, 8
  br label %b115
b117:
  br label %b118
b118:
  %v563 = phi i64 [ 8, %b117 ], [ %v571, %b119 ]
  %v564 = icmp slt i64 %v563, 8
  br i1 %v564, label %b119, label %b120
b119:
  %v565 = mul i64 %v563, 1
  %v566 = getelementptr inbounds float, ptr %v486, i64 %v565
  %v567 = getelementptr float, ptr %v566, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v568 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v567, <8 x i1> %v483, <8 x float> zeroinitializer)
  %v569 = mul i64 %v563, 32
  %v570 = getelementptr inbounds float, ptr %v474, i64 %v569
  store <8 x float> %v568, ptr %v570, align 4
  %v571 = add nsw i64 %v563, 1
  br label %b118
b120:
  br label %b114
b114:
  %v572 = icmp slt i64 %v477, 8
  br i1 %v572, label %b121, label %b122
b121:
  br label %b123
b123:
  %v573 = phi i64 [ 0, %b121 ], [ %v581, %b124 ]
  %v574 = icmp slt i64 %v573, 8
  br i1 %v574, label %b124, label %b125
b124:
  %v575 = mul i64 %v573, 1
  %v576 = getelementptr inbounds float, ptr %v486, i64 %v575
  %v577 = getelementptr float, ptr %v576, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v578 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v577, <8 x i1> %v483, <8 x float> zeroinitializer)
  %v579 = mul i64 %v573, 32
  %v580 = getelementptr inbounds float, ptr %v474, i64 %v579
  store <8 x float> %v578, ptr %v580, align 4
  %v581 = add nsw i64 %v573, 1
  br label %b123
b125:
  br label %b122
b122:
  %v582 = add i64 %v470, 8
  %v583 = add i64 %v471, 8
  %v584 = getelementptr inbounds float, ptr %v449, i64 %v582
  %v585 = sub i64 50, %v583
  %v586 = icmp slt i64 %v585, 0
  %v587 = select i1 %v586, i64 0, i64 %v585
  %v588 = icmp ult i64 %v587, 8
  %v589 = select i1 %v588, i64 %v587, i64 8
  %v590 = trunc i64 %v589 to i32
  %v591 = insertelement <8 x i32> poison, i32 %v590, i64 0
  %v592 = shufflevector <8 x i32> %v591, <8 x i32> poison, <8 x i32> zeroinitializer
  %v593 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v592
  %v594 = mul i64 %v583, 8
  %v595 = add i64 0, %v594
  %v596 = getelementptr inbounds float, ptr %v54, i64 %v595
  %v597 = icmp sge i64 %v587, 8
  br i1 %v597, label %b126, label %b127
b126:
  br label %b128
b128:
  %v598 = phi i64 [ 0, %b126 ], [ %v672, %b129 ]
  %v599 = icmp slt i64 %v598, 8
  br i1 %v599, label %b129, label %b130
b129:
  %v600 = add i64 %v598, 0
  %v601 = getelementptr inbounds float, ptr %v596, i64 %v600
  %v602 = load <8 x float>, ptr %v601, align 4
  %v603 = add i64 %v598, 8
  %v604 = getelementptr inbounds float, ptr %v596, i64 %v603
  %v605 = load <8 x float>, ptr %v604, align 4
  %v606 = add i64 %v598, 16
  %v607 = getelementptr inbounds float, ptr %v596, i64 %v606
  %v608 = load <8 x float>, ptr %v607, align 4
  %v609 = add i64 %v598, 24
  %v610 = getelementptr inbounds float, ptr %v596, i64 %v609
  %v611 = load <8 x float>, ptr %v610, align 4
  %v612 = add i64 %v598, 32
  %v613 = getelementptr inbounds float, ptr %v596, i64 %v612
  %v614 = load <8 x float>, ptr %v613, align 4
  %v615 = add i64 %v598, 40
  %v616 = getelementptr inbounds float, ptr %v596, i64 %v615
  %v617 = load <8 x float>, ptr %v616, align 4
  %v618 = add i64 %v598, 48
  %v619 = getelementptr inbounds float, ptr %v596, i64 %v618
  %v620 = load <8 x float>, ptr %v619, align 4
  %v621 = add i64 %v598, 56
  %v622 = getelementptr inbounds float, ptr %v596, i64 %v621
  %v623 = load <8 x float>, ptr %v622, align 4
  %v624 = shufflevector <8 x float> %v602, <8 x float> %v614, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v625 = shufflevector <8 x float> %v602, <8 x float> %v614, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v626 = shufflevector <8 x float> %v605, <8 x float> %v617, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v627 = shufflevector <8 x float> %v605, <8 x float> %v617, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v628 = shufflevector <8 x float> %v608, <8 x float> %v620, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v629 = shufflevector <8 x float> %v608, <8 x float> %v620, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v630 = shufflevector <8 x float> %v611, <8 x float> %v623, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v631 = shufflevector <8 x float> %v611, <8 x float> %v623, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v632 = shufflevector <8 x float> %v624, <8 x float> %v628, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v633 = shufflevector <8 x float> %v624, <8 x float> %v628, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v634 = shufflevector <8 x float> %v626, <8 x float> %v630, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v635 = shufflevector <8 x float> %v626, <8 x float> %v630, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v636 = shufflevector <8 x float> %v625, <8 x float> %v629, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v637 = shufflevector <8 x float> %v625, <8 x float> %v629, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v638 = shufflevector <8 x float> %v627, <8 x float> %v631, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v639 = shufflevector <8 x float> %v627, <8 x float> %v631, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v640 = shufflevector <8 x float> %v632, <8 x float> %v634, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v641 = shufflevector <8 x float> %v632, <8 x float> %v634, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v642 = shufflevector <8 x float> %v633, <8 x float> %v635, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v643 = shufflevector <8 x float> %v633, <8 x float> %v635, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v644 = shufflevector <8 x float> %v636, <8 x float> %v638, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v645 = shufflevector <8 x float> %v636, <8 x float> %v638, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v646 = shufflevector <8 x float> %v637, <8 x float> %v639, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v647 = shufflevector <8 x float> %v637, <8 x float> %v639, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v648 = add i64 %v598, 0
  %v649 = mul i64 %v648, 32
  %v650 = getelementptr inbounds float, ptr %v584, i64 %v649
  store <8 x float> %v640, ptr %v650, align 4
  %v651 = add i64 %v598, 1
  %v652 = mul i64 %v651, 32
  %v653 = getelementptr inbounds float, ptr %v584, i64 %v652
  store <8 x float> %v641, ptr %v653, align 4
  %v654 = add i64 %v598, 2
  %v655 = mul i64 %v654, 32
  %v656 = getelementptr inbounds float, ptr %v584, i64 %v655
  store <8 x float> %v642, ptr %v656, align 4
  %v657 = add i64 %v598, 3
  %v658 = mul i64 %v657, 32
  %v659 = getelementptr inbounds float, ptr %v584, i64 %v658
  store <8 x float> %v643, ptr %v659, align 4
  %v660 = add i64 %v598, 4
  %v661 = mul i64 %v660, 32
  %v662 = getelementptr inbounds float, ptr %v584, i64 %v661
  store <8 x float> %v644, ptr %v662, align 4
  %v663 = add i64 %v598, 5
  %v664 = mul i64 %v663, 32
  %v665 = getelementptr inbounds float, ptr %v584, i64 %v664
  store <8 x float> %v645, ptr %v665, align 4
  %v666 = add i64 %v598, 6
  %v667 = mul i64 %v666, 32
  %v668 = getelementptr inbounds float, ptr %v584, i64 %v667
  store <8 x float> %v646, ptr %v668, align 4
  %v669 = add i64 %v598, 7
  %v670 = mul i64 %v669, 32
  %v671 = getelementptr inbounds float, ptr %v584, i64 %v670
  store <8 x float> %v647, ptr %v671, align 4
  %v672 = add nsw i64 %v598, 8
  br label %b128
b130:
  br label %b131
b131:
  %v673 = phi i64 [ 8, %b130 ], [ %v681, %b132 ]
  %v674 = icmp slt i64 %v673, 8
  br i1 %v674, label %b132, label %b133
b132:
  %v675 = mul i64 %v673, 1
  %v676 = getelementptr inbounds float, ptr %v596, i64 %v675
  %v677 = getelementptr float, ptr %v676, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v678 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v677, <8 x i1> %v593, <8 x float> zeroinitializer)
  %v679 = mul i64 %v673, 32
  %v680 = getelementptr inbounds float, ptr %v584, i64 %v679
  store <8 x float> %v678, ptr %v680, align 4
  %v681 = add nsw i64 %v673, 1
  br label %b131
b133:
  br label %b127
b127:
  %v682 = icmp slt i64 %v587, 8
  br i1 %v682, label %b134, label %b135
b134:
  br label %b136
b136:
  %v683 = phi i64 [ 0, %b134 ], [ %v691, %b137 ]
  %v684 = icmp slt i64 %v683, 8
  br i1 %v684, label %b137, label %b138
b137:
  %v685 = mul i64 %v683, 1
  %v686 = getelementptr inbounds float, ptr %v596, i64 %v685
  %v687 = getelementptr float, ptr %v686, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v688 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v687, <8 x i1> %v593, <8 x float> zeroinitializer)
  %v689 = mul i64 %v683, 32
  %v690 = getelementptr inbounds float, ptr %v584, i64 %v689
  store <8 x float> %v688, ptr %v690, align 4
  %v691 = add nsw i64 %v683, 1
  br label %b136
b138:
  br label %b135
b135:
  %v692 = add i64 %v470, 16
  %v693 = add i64 %v471, 16
  %v694 = getelementptr inbounds float, ptr %v449, i64 %v692
  %v695 = sub i64 50, %v693
  %v696 = icmp slt i64 %v695, 0
  %v697 = select i1 %v696, i64 0, i64 %v695
  %v698 = icmp ult i64 %v697, 8
  %v699 = select i1 %v698, i64 %v697, i64 8
  %v700 = trunc i64 %v699 to i32
  %v701 = insertelement <8 x i32> poison, i32 %v700, i64 0
  %v702 = shufflevector <8 x i32> %v701, <8 x i32> poison, <8 x i32> zeroinitializer
  %v703 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v702
  %v704 = mul i64 %v693, 8
  %v705 = add i64 0, %v704
  %v706 = getelementptr inbounds float, ptr %v54, i64 %v705
  %v707 = icmp sge i64 %v697, 8
  br i1 %v707, label %b139, label %b140
b139:
  br label %b141
b141:
  %v708 = phi i64 [ 0, %b139 ], [ %v782, %b142 ]
  %v709 = icmp slt i64 %v708, 8
  br i1 %v709, label %b142, label %b143
b142:
  %v710 = add i64 %v708, 0
  %v711 = getelementptr inbounds float, ptr %v706, i64 %v710
  %v712 = load <8 x float>, ptr %v711, align 4
  %v713 = add i64 %v708, 8
  %v714 = getelementptr inbounds float, ptr %v706, i64 %v713
  %v715 = load <8 x float>, ptr %v714, align 4
  %v716 = add i64 %v708, 16
  %v717 = getelementptr inbounds float, ptr %v706, i64 %v716
  %v718 = load <8 x float>, ptr %v717, align 4
  %v719 = add i64 %v708, 24
  %v720 = getelementptr inbounds float, ptr %v706, i64 %v719
  %v721 = load <8 x float>, ptr %v720, align 4
  %v722 = add i64 %v708, 32
  %v723 = getelementptr inbounds float, ptr %v706, i64 %v722
  %v724 = load <8 x float>, ptr %v723, align 4
  %v725 = add i64 %v708, 40
  %v726 = getelementptr inbounds float, ptr %v706, i64 %v725
  %v727 = load <8 x float>, ptr %v726, align 4
  %v728 = add i64 %v708, 48
  %v729 = getelementptr inbounds float, ptr %v706, i64 %v728
  %v730 = load <8 x float>, ptr %v729, align 4
  %v731 = add i64 %v708, 56
  %v732 = getelementptr inbounds float, ptr %v706, i64 %v731
  %v733 = load <8 x float>, ptr %v732, align 4
  %v734 = shufflevector <8 x float> %v712, <8 x float> %v724, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v735 = shufflevector <8 x float> %v712, <8 x float> %v724, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v736 = shufflevector <8 x float> %v715, <8 x float> %v727, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v737 = shufflevector <8 x float> %v715, <8 x float> %v727, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v738 = shufflevector <8 x float> %v718, <8 x float> %v730, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v739 = shufflevector <8 x float> %v718, <8 x float> %v730, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v740 = shufflevector <8 x float> %v721, <8 x float> %v733, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v741 = shufflevector <8 x float> %v721, <8 x float> %v733, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v742 = shufflevector <8 x float> %v734, <8 x float> %v738, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v743 = shufflevector <8 x float> %v734, <8 x float> %v738, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v744 = shufflevector <8 x float> %v736, <8 x float> %v740, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v745 = shufflevector <8 x float> %v736, <8 x float> %v740, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v746 = shufflevector <8 x float> %v735, <8 x float> %v739, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v747 = shufflevector <8 x float> %v735, <8 x float> %v739, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v748 = shufflevector <8 x float> %v737, <8 x float> %v741, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v749 = shufflevector <8 x float> %v737, <8 x float> %v741, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v750 = shufflevector <8 x float> %v742, <8 x float> %v744, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v751 = shufflevector <8 x float> %v742, <8 x float> %v744, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v752 = shufflevector <8 x float> %v743, <8 x float> %v745, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v753 = shufflevector <8 x float> %v743, <8 x float> %v745, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v754 = shufflevector <8 x float> %v746, <8 x float> %v748, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v755 = shufflevector <8 x float> %v746, <8 x float> %v748, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v756 = shufflevector <8 x float> %v747, <8 x float> %v749, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v757 = shufflevector <8 x float> %v747, <8 x float> %v749, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v758 = add i64 %v708, 0
  %v759 = mul i64 %v758, 32
  %v760 = getelementptr inbounds float, ptr %v694, i64 %v759
  store <8 x float> %v750, ptr %v760, align 4
  %v761 = add i64 %v708, 1
  %v762 = mul i64 %v761, 32
  %v763 = getelementptr inbounds float, ptr %v694, i64 %v762
  store <8 x float> %v751, ptr %v763, align 4
  %v764 = add i64 %v708, 2
  %v765 = mul i64 %v764, 32
  %v766 = getelementptr inbounds float, ptr %v694, i64 %v765
  store <8 x float> %v752, ptr %v766, align 4
  %v767 = add i64 %v708, 3
  %v768 = mul i64 %v767, 32
  %v769 = getelementptr inbounds float, ptr %v694, i64 %v768
  store <8 x float> %v753, ptr %v769, align 4
  %v770 = add i64 %v708, 4
  %v771 = mul i64 %v770, 32
  %v772 = getelementptr inbounds float, ptr %v694, i64 %v771
  store <8 x float> %v754, ptr %v772, align 4
  %v773 = add i64 %v708, 5
  %v774 = mul i64 %v773, 32
  %v775 = getelementptr inbounds float, ptr %v694, i64 %v774
  store <8 x float> %v755, ptr %v775, align 4
  %v776 = add i64 %v708, 6
  %v777 = mul i64 %v776, 32
  %v778 = getelementptr inbounds float, ptr %v694, i64 %v777
  store <8 x float> %v756, ptr %v778, align 4
  %v779 = add i64 %v708, 7
  %v780 = mul i64 %v779, 32
  %v781 = getelementptr inbounds float, ptr %v694, i64 %v780
  store <8 x float> %v757, ptr %v781, align 4
  %v782 = add nsw i64 %v708, 8
  br label %b141
b143:
  br label %b144
b144:
  %v783 = phi i64 [ 8, %b143 ], [ %v791, %b145 ]
  %v784 = icmp slt i64 %v783, 8
  br i1 %v784, label %b145, label %b146
b145:
  %v785 = mul i64 %v783, 1
  %v786 = getelementptr inbounds float, ptr %v706, i64 %v785
  %v787 = getelementptr float, ptr %v786, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v788 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v787, <8 x i1> %v703, <8 x float> zeroinitializer)
  %v789 = mul i64 %v783, 32
  %v790 = getelementptr inbounds float, ptr %v694, i64 %v789
  store <8 x float> %v788, ptr %v790, align 4
  %v791 = add nsw i64 %v783, 1
  br label %b144
b146:
  br label %b140
b140:
  %v792 = icmp slt i64 %v697, 8
  br i1 %v792, label %b147, label %b148
b147:
  br label %b149
b149:
  %v793 = phi i64 [ 0, %b147 ], [ %v801, %b150 ]
  %v794 = icmp slt i64 %v793, 8
  br i1 %v794, label %b150, label %b151
b150:
  %v795 = mul i64 %v793, 1
  %v796 = getelementptr inbounds float, ptr %v706, i64 %v795
  %v797 = getelementptr float, ptr %v796, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v798 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v797, <8 x i1> %v703, <8 x float> zeroinitializer)
  %v799 = mul i64 %v793, 32
  %v800 = getelementptr inbounds float, ptr %v694, i64 %v799
  store <8 x float> %v798, ptr %v800, align 4
  %v801 = add nsw i64 %v793, 1
  br label %b149
b151:
  br label %b148
b148:
  %v802 = add i64 %v470, 24
  %v803 = add i64 %v471, 24
  %v804 = getelementptr inbounds float, ptr %v449, i64 %v802
  %v805 = sub i64 50, %v803
  %v806 = icmp slt i64 %v805, 0
  %v807 = select i1 %v806, i64 0, i64 %v805
  %v808 = icmp ult i64 %v807, 8
  %v809 = select i1 %v808, i64 %v807, i64 8
  %v810 = trunc i64 %v809 to i32
  %v811 = insertelement <8 x i32> poison, i32 %v810, i64 0
  %v812 = shufflevector <8 x i32> %v811, <8 x i32> poison, <8 x i32> zeroinitializer
  %v813 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v812
  %v814 = mul i64 %v803, 8
  %v815 = add i64 0, %v814
  %v816 = getelementptr inbounds float, ptr %v54, i64 %v815
  %v817 = icmp sge i64 %v807, 8
  br i1 %v817, label %b152, label %b153
b152:
  br label %b154
b154:
  %v818 = phi i64 [ 0, %b152 ], [ %v892, %b155 ]
  %v819 = icmp slt i64 %v818, 8
  br i1 %v819, label %b155, label %b156
b155:
  %v820 = add i64 %v818, 0
  %v821 = getelementptr inbounds float, ptr %v816, i64 %v820
  %v822 = load <8 x float>, ptr %v821, align 4
  %v823 = add i64 %v818, 8
  %v824 = getelementptr inbounds float, ptr %v816, i64 %v823
  %v825 = load <8 x float>, ptr %v824, align 4
  %v826 = add i64 %v818, 16
  %v827 = getelementptr inbounds float, ptr %v816, i64 %v826
  %v828 = load <8 x float>, ptr %v827, align 4
  %v829 = add i64 %v818, 24
  %v830 = getelementptr inbounds float, ptr %v816, i64 %v829
  %v831 = load <8 x float>, ptr %v830, align 4
  %v832 = add i64 %v818, 32
  %v833 = getelementptr inbounds float, ptr %v816, i64 %v832
  %v834 = load <8 x float>, ptr %v833, align 4
  %v835 = add i64 %v818, 40
  %v836 = getelementptr inbounds float, ptr %v816, i64 %v835
  %v837 = load <8 x float>, ptr %v836, align 4
  %v838 = add i64 %v818, 48
  %v839 = getelementptr inbounds float, ptr %v816, i64 %v838
  %v840 = load <8 x float>, ptr %v839, align 4
  %v841 = add i64 %v818, 56
  %v842 = getelementptr inbounds float, ptr %v816, i64 %v841
  %v843 = load <8 x float>, ptr %v842, align 4
  %v844 = shufflevector <8 x float> %v822, <8 x float> %v834, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v845 = shufflevector <8 x float> %v822, <8 x float> %v834, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v846 = shufflevector <8 x float> %v825, <8 x float> %v837, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v847 = shufflevector <8 x float> %v825, <8 x float> %v837, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v848 = shufflevector <8 x float> %v828, <8 x float> %v840, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v849 = shufflevector <8 x float> %v828, <8 x float> %v840, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v850 = shufflevector <8 x float> %v831, <8 x float> %v843, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v851 = shufflevector <8 x float> %v831, <8 x float> %v843, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v852 = shufflevector <8 x float> %v844, <8 x float> %v848, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v853 = shufflevector <8 x float> %v844, <8 x float> %v848, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v854 = shufflevector <8 x float> %v846, <8 x float> %v850, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v855 = shufflevector <8 x float> %v846, <8 x float> %v850, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v856 = shufflevector <8 x float> %v845, <8 x float> %v849, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v857 = shufflevector <8 x float> %v845, <8 x float> %v849, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v858 = shufflevector <8 x float> %v847, <8 x float> %v851, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v859 = shufflevector <8 x float> %v847, <8 x float> %v851, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v860 = shufflevector <8 x float> %v852, <8 x float> %v854, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v861 = shufflevector <8 x float> %v852, <8 x float> %v854, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v862 = shufflevector <8 x float> %v853, <8 x float> %v855, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v863 = shufflevector <8 x float> %v853, <8 x float> %v855, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v864 = shufflevector <8 x float> %v856, <8 x float> %v858, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v865 = shufflevector <8 x float> %v856, <8 x float> %v858, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v866 = shufflevector <8 x float> %v857, <8 x float> %v859, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v867 = shufflevector <8 x float> %v857, <8 x float> %v859, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v868 = add i64 %v818, 0
  %v869 = mul i64 %v868, 32
  %v870 = getelementptr inbounds float, ptr %v804, i64 %v869
  store <8 x float> %v860, ptr %v870, align 4
  %v871 = add i64 %v818, 1
  %v872 = mul i64 %v871, 32
  %v873 = getelementptr inbounds float, ptr %v804, i64 %v872
  store <8 x float> %v861, ptr %v873, align 4
  %v874 = add i64 %v818, 2
  %v875 = mul i64 %v874, 32
  %v876 = getelementptr inbounds float, ptr %v804, i64 %v875
  store <8 x float> %v862, ptr %v876, align 4
  %v877 = add i64 %v818, 3
  %v878 = mul i64 %v877, 32
  %v879 = getelementptr inbounds float, ptr %v804, i64 %v878
  store <8 x float> %v863, ptr %v879, align 4
  %v880 = add i64 %v818, 4
  %v881 = mul i64 %v880, 32
  %v882 = getelementptr inbounds float, ptr %v804, i64 %v881
  store <8 x float> %v864, ptr %v882, align 4
  %v883 = add i64 %v818, 5
  %v884 = mul i64 %v883, 32
  %v885 = getelementptr inbounds float, ptr %v804, i64 %v884
  store <8 x float> %v865, ptr %v885, align 4
  %v886 = add i64 %v818, 6
  %v887 = mul i64 %v886, 32
  %v888 = getelementptr inbounds float, ptr %v804, i64 %v887
  store <8 x float> %v866, ptr %v888, align 4
  %v889 = add i64 %v818, 7
  %v890 = mul i64 %v889, 32
  %v891 = getelementptr inbounds float, ptr %v804, i64 %v890
  store <8 x float> %v867, ptr %v891, align 4
  %v892 = add nsw i64 %v818, 8
  br label %b154
b156:
  br label %b157
b157:
  %v893 = phi i64 [ 8, %b156 ], [ %v901, %b158 ]
  %v894 = icmp slt i64 %v893, 8
  br i1 %v894, label %b158, label %b159
b158:
  %v895 = mul i64 %v893, 1
  %v896 = getelementptr inbounds float, ptr %v816, i64 %v895
  %v897 = getelementptr float, ptr %v896, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v898 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v897, <8 x i1> %v813, <8 x float> zeroinitializer)
  %v899 = mul i64 %v893, 32
  %v900 = getelementptr inbounds float, ptr %v804, i64 %v899
  store <8 x float> %v898, ptr %v900, align 4
  %v901 = add nsw i64 %v893, 1
  br label %b157
b159:
  br label %b153
b153:
  %v902 = icmp slt i64 %v807, 8
  br i1 %v902, label %b160, label %b161
b160:
  br label %b162
b162:
  %v903 = phi i64 [ 0, %b160 ], [ %v911, %b163 ]
  %v904 = icmp slt i64 %v903, 8
  br i1 %v904, label %b163, label %b164
b163:
  %v905 = mul i64 %v903, 1
  %v906 = getelementptr inbounds float, ptr %v816, i64 %v905
  %v907 = getelementptr float, ptr %v906, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v908 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v907, <8 x i1> %v813, <8 x float> zeroinitializer)
  %v909 = mul i64 %v903, 32
  %v910 = getelementptr inbounds float, ptr %v804, i64 %v909
  store <8 x float> %v908, ptr %v910, align 4
  %v911 = add nsw i64 %v903, 1
  br label %b162
b164:
  br label %b161
b161:
  %v912 = add i64 %v470, 256
  %v913 = add nsw i64 %v468, 1
  br label %b110
b112:
  %v914 = icmp eq i64 %v465, 2
  br i1 %v914, label %b165, label %b166
b165:
  %v915 = mul i64 1, 256
  %v916 = mul i64 1, 32
  %v917 = add i64 %v915, 0
  %v918 = add i64 %v916, 0
  %v919 = getelementptr inbounds float, ptr %v449, i64 %v917
  %v920 = sub i64 50, %v918
  %v921 = icmp slt i64 %v920, 0
  %v922 = select i1 %v921, i64 0, i64 %v920
  %v923 = icmp ult i64 %v922, 8
  %v924 = select i1 %v923, i64 %v922, i64 8
  %v925 = trunc i64 %v924 to i32
  %v926 = insertelement <8 x i32> poison, i32 %v925, i64 0
  %v927 = shufflevector <8 x i32> %v926, <8 x i32> poison, <8 x i32> zeroinitializer
  %v928 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v927
  %v929 = mul i64 %v918, 8
  %v930 = add i64 0, %v929
  %v931 = getelementptr inbounds float, ptr %v54, i64 %v930
  %v932 = icmp sge i64 %v922, 8
  br i1 %v932, label %b167, label %b168
b167:
  br label %b169
b169:
  %v933 = phi i64 [ 0, %b167 ], [ %v1007, %b170 ]
  %v934 = icmp slt i64 %v933, 8
  br i1 %v934, label %b170, label %b171
b170:
  %v935 = add i64 %v933, 0
  %v936 = getelementptr inbounds float, ptr %v931, i64 %v935
  %v937 = load <8 x float>, ptr %v936, align 4
  %v938 = add i64 %v933, 8
  %v939 = getelementptr inbounds float, ptr %v931, i64 %v938
  %v940 = load <8 x float>, ptr %v939, align 4
  %v941 = add i64 %v933, 16
  %v942 = getelementptr inbounds float, ptr %v931, i64 %v941
  %v943 = load <8 x float>, ptr %v942, align 4
  %v944 = add i64 %v933, 24
  %v945 = getelementptr inbounds float, ptr %v931, i64 %v944
  %v946 = load <8 x float>, ptr %v945, align 4
  %v947 = add i64 %v933, 32
  %v948 = getelementptr inbounds float, ptr %v931, i64 %v947
  %v949 = load <8 x float>, ptr %v948, align 4
  %v950 = add i64 %v933, 40
  %v951 = getelementptr inbounds float, ptr %v931, i64 %v950
  %v952 = load <8 x float>, ptr %v951, align 4
  %v953 = add i64 %v933, 48
  %v954 = getelementptr inbounds float, ptr %v931, i64 %v953
  %v955 = load <8 x float>, ptr %v954, align 4
  %v956 = add i64 %v933, 56
  %v957 = getelementptr inbounds float, ptr %v931, i64 %v956
  %v958 = load <8 x float>, ptr %v957, align 4
  %v959 = shufflevector <8 x float> %v937, <8 x float> %v949, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v960 = shufflevector <8 x float> %v937, <8 x float> %v949, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v961 = shufflevector <8 x float> %v940, <8 x float> %v952, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v962 = shufflevector <8 x float> %v940, <8 x float> %v952, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v963 = shufflevector <8 x float> %v943, <8 x float> %v955, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v964 = shufflevector <8 x float> %v943, <8 x float> %v955, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v965 = shufflevector <8 x float> %v946, <8 x float> %v958, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v966 = shufflevector <8 x float> %v946, <8 x float> %v958, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v967 = shufflevector <8 x float> %v959, <8 x float> %v963, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v968 = shufflevector <8 x float> %v959, <8 x float> %v963, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v969 = shufflevector <8 x float> %v961, <8 x float> %v965, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v970 = shufflevector <8 x float> %v961, <8 x float> %v965, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v971 = shufflevector <8 x float> %v960, <8 x float> %v964, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v972 = shufflevector <8 x float> %v960, <8 x float> %v964, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v973 = shufflevector <8 x float> %v962, <8 x float> %v966, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v974 = shufflevector <8 x float> %v962, <8 x float> %v966, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v975 = shufflevector <8 x float> %v967, <8 x float> %v969, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v976 = shufflevector <8 x float> %v967, <8 x float> %v969, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v977 = shufflevector <8 x float> %v968, <8 x float> %v970, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v978 = shufflevector <8 x float> %v968, <8 x float> %v970, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v979 = shufflevector <8 x float> %v971, <8 x float> %v973, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v980 = shufflevector <8 x float> %v971, <8 x float> %v973, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v981 = shufflevector <8 x float> %v972, <8 x float> %v974, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v982 = shufflevector <8 x float> %v972, <8 x float> %v974, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v983 = add i64 %v933, 0
  %v984 = mul i64 %v983, 24
  %v985 = getelementptr inbounds float, ptr %v919, i64 %v984
  store <8 x float> %v975, ptr %v985, align 4
  %v986 = add i64 %v933, 1
  %v987 = mul i64 %v986, 24
  %v988 = getelementptr inbounds float, ptr %v919, i64 %v987
  store <8 x float> %v976, ptr %v988, align 4
  %v989 = add i64 %v933, 2
  %v990 = mul i64 %v989, 24
  %v991 = getelementptr inbounds float, ptr %v919, i64 %v990
  store <8 x float> %v977, ptr %v991, align 4
  %v992 = add i64 %v933, 3
  %v993 = mul i64 %v992, 24
  %v994 = getelementptr inbounds float, ptr %v919, i64 %v993
  store <8 x float> %v978, ptr %v994, align 4
  %v995 = add i64 %v933, 4
  %v996 = mul i64 %v995, 24
  %v997 = getelementptr inbounds float, ptr %v919, i64 %v996
  store <8 x float> %v979, ptr %v997, align 4
  %v998 = add i64 %v933, 5
  %v999 = mul i64 %v998, 24
  %v1000 = getelementptr inbounds float, ptr %v919, i64 %v999
  store <8 x float> %v980, ptr %v1000, align 4
  %v1001 = add i64 %v933, 6
  %v1002 = mul i64 %v1001, 24
  %v1003 = getelementptr inbounds float, ptr %v919, i64 %v1002
  store <8 x float> %v981, ptr %v1003, align 4
  %v1004 = add i64 %v933, 7
  %v1005 = mul i64 %v1004, 24
  %v1006 = getelementptr inbounds float, ptr %v919, i64 %v1005
  store <8 x float> %v982, ptr %v1006, align 4
  %v1007 = add nsw i64 %v933, 8
  br label %b169
b171:
  br label %b172
b172:
  %v1008 = phi i64 [ 8, %b171 ], [ %v1016, %b173 ]
  %v1009 = icmp slt i64 %v1008, 8
  br i1 %v1009, label %b173, label %b174
b173:
  %v1010 = mul i64 %v1008, 1
  %v1011 = getelementptr inbounds float, ptr %v931, i64 %v1010
  %v1012 = getelementptr float, ptr %v1011, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1013 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1012, <8 x i1> %v928, <8 x float> zeroinitializer)
  %v1014 = mul i64 %v1008, 24
  %v1015 = getelementptr inbounds float, ptr %v919, i64 %v1014
  store <8 x float> %v1013, ptr %v1015, align 4
  %v1016 = add nsw i64 %v1008, 1
  br label %b172
b174:
  br label %b168
b168:
  %v1017 = icmp slt i64 %v922, 8
  br i1 %v1017, label %b175, label %b176
b175:
  br label %b177
b177:
  %v1018 = phi i64 [ 0, %b175 ], [ %v1026, %b178 ]
  %v1019 = icmp slt i64 %v1018, 8
  br i1 %v1019, label %b178, label %b179
b178:
  %v1020 = mul i64 %v1018, 1
  %v1021 = getelementptr inbounds float, ptr %v931, i64 %v1020
  %v1022 = getelementptr float, ptr %v1021, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1023 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1022, <8 x i1> %v928, <8 x float> zeroinitializer)
  %v1024 = mul i64 %v1018, 24
  %v1025 = getelementptr inbounds float, ptr %v919, i64 %v1024
  store <8 x float> %v1023, ptr %v1025, align 4
  %v1026 = add nsw i64 %v1018, 1
  br label %b177
b179:
  br label %b176
b176:
  %v1027 = add i64 %v915, 8
  %v1028 = add i64 %v916, 8
  %v1029 = getelementptr inbounds float, ptr %v449, i64 %v1027
  %v1030 = sub i64 50, %v1028
  %v1031 = icmp slt i64 %v1030, 0
  %v1032 = select i1 %v1031, i64 0, i64 %v1030
  %v1033 = icmp ult i64 %v1032, 8
  %v1034 = select i1 %v1033, i64 %v1032, i64 8
  %v1035 = trunc i64 %v1034 to i32
  %v1036 = insertelement <8 x i32> poison, i32 %v1035, i64 0
  %v1037 = shufflevector <8 x i32> %v1036, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1038 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1037
  %v1039 = mul i64 %v1028, 8
  %v1040 = add i64 0, %v1039
  %v1041 = getelementptr inbounds float, ptr %v54, i64 %v1040
  %v1042 = icmp sge i64 %v1032, 8
  br i1 %v1042, label %b180, label %b181
b180:
  br label %b182
b182:
  %v1043 = phi i64 [ 0, %b180 ], [ %v1117, %b183 ]
  %v1044 = icmp slt i64 %v1043, 8
  br i1 %v1044, label %b183, label %b184
b183:
  %v1045 = add i64 %v1043, 0
  %v1046 = getelementptr inbounds float, ptr %v1041, i64 %v1045
  %v1047 = load <8 x float>, ptr %v1046, align 4
  %v1048 = add i64 %v1043, 8
  %v1049 = getelementptr inbounds float, ptr %v1041, i64 %v1048
  %v1050 = load <8 x float>, ptr %v1049, align 4
  %v1051 = add i64 %v1043, 16
  %v1052 = getelementptr inbounds float, ptr %v1041, i64 %v1051
  %v1053 = load <8 x float>, ptr %v1052, align 4
  %v1054 = add i64 %v1043, 24
  %v1055 = getelementptr inbounds float, ptr %v1041, i64 %v1054
  %v1056 = load <8 x float>, ptr %v1055, align 4
  %v1057 = add i64 %v1043, 32
  %v1058 = getelementptr inbounds float, ptr %v1041, i64 %v1057
  %v1059 = load <8 x float>, ptr %v1058, align 4
  %v1060 = add i64 %v1043, 40
  %v1061 = getelementptr inbounds float, ptr %v1041, i64 %v1060
  %v1062 = load <8 x float>, ptr %v1061, align 4
  %v1063 = add i64 %v1043, 48
  %v1064 = getelementptr inbounds float, ptr %v1041, i64 %v1063
  %v1065 = load <8 x float>, ptr %v1064, align 4
  %v1066 = add i64 %v1043, 56
  %v1067 = getelementptr inbounds float, ptr %v1041, i64 %v1066
  %v1068 = load <8 x float>, ptr %v1067, align 4
  %v1069 = shufflevector <8 x float> %v1047, <8 x float> %v1059, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1070 = shufflevector <8 x float> %v1047, <8 x float> %v1059, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1071 = shufflevector <8 x float> %v1050, <8 x float> %v1062, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1072 = shufflevector <8 x float> %v1050, <8 x float> %v1062, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1073 = shufflevector <8 x float> %v1053, <8 x float> %v1065, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1074 = shufflevector <8 x float> %v1053, <8 x float> %v1065, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1075 = shufflevector <8 x float> %v1056, <8 x float> %v1068, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1076 = shufflevector <8 x float> %v1056, <8 x float> %v1068, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1077 = shufflevector <8 x float> %v1069, <8 x float> %v1073, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1078 = shufflevector <8 x float> %v1069, <8 x float> %v1073, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1079 = shufflevector <8 x float> %v1071, <8 x float> %v1075, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1080 = shufflevector <8 x float> %v1071, <8 x float> %v1075, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1081 = shufflevector <8 x float> %v1070, <8 x float> %v1074, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1082 = shufflevector <8 x float> %v1070, <8 x float> %v1074, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1083 = shufflevector <8 x float> %v1072, <8 x float> %v1076, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1084 = shufflevector <8 x float> %v1072, <8 x float> %v1076, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1085 = shufflevector <8 x float> %v1077, <8 x float> %v1079, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1086 = shufflevector <8 x float> %v1077, <8 x float> %v1079, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1087 = shufflevector <8 x float> %v1078, <8 x float> %v1080, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1088 = shufflevector <8 x float> %v1078, <8 x float> %v1080, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1089 = shufflevector <8 x float> %v1081, <8 x float> %v1083, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1090 = shufflevector <8 x float> %v1081, <8 x float> %v1083, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1091 = shufflevector <8 x float> %v1082, <8 x float> %v1084, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1092 = shufflevector <8 x float> %v1082, <8 x float> %v1084, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1093 = add i64 %v1043, 0
  %v1094 = mul i64 %v1093, 24
  %v1095 = getelementptr inbounds float, ptr %v1029, i64 %v1094
  store <8 x float> %v1085, ptr %v1095, align 4
  %v1096 = add i64 %v1043, 1
  %v1097 = mul i64 %v1096, 24
  %v1098 = getelementptr inbounds float, ptr %v1029, i64 %v1097
  store <8 x float> %v1086, ptr %v1098, align 4
  %v1099 = add i64 %v1043, 2
  %v1100 = mul i64 %v1099, 24
  %v1101 = getelementptr inbounds float, ptr %v1029, i64 %v1100
  store <8 x float> %v1087, ptr %v1101, align 4
  %v1102 = add i64 %v1043, 3
  %v1103 = mul i64 %v1102, 24
  %v1104 = getelementptr inbounds float, ptr %v1029, i64 %v1103
  store <8 x float> %v1088, ptr %v1104, align 4
  %v1105 = add i64 %v1043, 4
  %v1106 = mul i64 %v1105, 24
  %v1107 = getelementptr inbounds float, ptr %v1029, i64 %v1106
  store <8 x float> %v1089, ptr %v1107, align 4
  %v1108 = add i64 %v1043, 5
  %v1109 = mul i64 %v1108, 24
  %v1110 = getelementptr inbounds float, ptr %v1029, i64 %v1109
  store <8 x float> %v1090, ptr %v1110, align 4
  %v1111 = add i64 %v1043, 6
  %v1112 = mul i64 %v1111, 24
  %v1113 = getelementptr inbounds float, ptr %v1029, i64 %v1112
  store <8 x float> %v1091, ptr %v1113, align 4
  %v1114 = add i64 %v1043, 7
  %v1115 = mul i64 %v1114, 24
  %v1116 = getelementptr inbounds float, ptr %v1029, i64 %v1115
  store <8 x float> %v1092, ptr %v1116, align 4
  %v1117 = add nsw i64 %v1043, 8
  br label %b182
b184:
  br label %b185
b185:
  %v1118 = phi i64 [ 8, %b184 ], [ %v1126, %b186 ]
  %v1119 = icmp slt i64 %v1118, 8
  br i1 %v1119, label %b186, label %b187
b186:
  %v1120 = mul i64 %v1118, 1
  %v1121 = getelementptr inbounds float, ptr %v1041, i64 %v1120
  %v1122 = getelementptr float, ptr %v1121, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1123 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1122, <8 x i1> %v1038, <8 x float> zeroinitializer)
  %v1124 = mul i64 %v1118, 24
  %v1125 = getelementptr inbounds float, ptr %v1029, i64 %v1124
  store <8 x float> %v1123, ptr %v1125, align 4
  %v1126 = add nsw i64 %v1118, 1
  br label %b185
b187:
  br label %b181
b181:
  %v1127 = icmp slt i64 %v1032, 8
  br i1 %v1127, label %b188, label %b189
b188:
  br label %b190
b190:
  %v1128 = phi i64 [ 0, %b188 ], [ %v1136, %b191 ]
  %v1129 = icmp slt i64 %v1128, 8
  br i1 %v1129, label %b191, label %b192
b191:
  %v1130 = mul i64 %v1128, 1
  %v1131 = getelementptr inbounds float, ptr %v1041, i64 %v1130
  %v1132 = getelementptr float, ptr %v1131, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1133 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1132, <8 x i1> %v1038, <8 x float> zeroinitializer)
  %v1134 = mul i64 %v1128, 24
  %v1135 = getelementptr inbounds float, ptr %v1029, i64 %v1134
  store <8 x float> %v1133, ptr %v1135, align 4
  %v1136 = add nsw i64 %v1128, 1
  br label %b190
b192:
  br label %b189
b189:
  %v1137 = add i64 %v915, 16
  %v1138 = add i64 %v916, 16
  %v1139 = getelementptr inbounds float, ptr %v449, i64 %v1137
  %v1140 = sub i64 50, %v1138
  %v1141 = icmp slt i64 %v1140, 0
  %v1142 = select i1 %v1141, i64 0, i64 %v1140
  %v1143 = icmp ult i64 %v1142, 8
  %v1144 = select i1 %v1143, i64 %v1142, i64 8
  %v1145 = trunc i64 %v1144 to i32
  %v1146 = insertelement <8 x i32> poison, i32 %v1145, i64 0
  %v1147 = shufflevector <8 x i32> %v1146, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1148 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1147
  %v1149 = mul i64 %v1138, 8
  %v1150 = add i64 0, %v1149
  %v1151 = getelementptr inbounds float, ptr %v54, i64 %v1150
  %v1152 = icmp sge i64 %v1142, 8
  br i1 %v1152, label %b193, label %b194
b193:
  br label %b195
b195:
  %v1153 = phi i64 [ 0, %b193 ], [ %v1227, %b196 ]
  %v1154 = icmp slt i64 %v1153, 8
  br i1 %v1154, label %b196, label %b197
b196:
  %v1155 = add i64 %v1153, 0
  %v1156 = getelementptr inbounds float, ptr %v1151, i64 %v1155
  %v1157 = load <8 x float>, ptr %v1156, align 4
  %v1158 = add i64 %v1153, 8
  %v1159 = getelementptr inbounds float, ptr %v1151, i64 %v1158
  %v1160 = load <8 x float>, ptr %v1159, align 4
  %v1161 = add i64 %v1153, 16
  %v1162 = getelementptr inbounds float, ptr %v1151, i64 %v1161
  %v1163 = load <8 x float>, ptr %v1162, align 4
  %v1164 = add i64 %v1153, 24
  %v1165 = getelementptr inbounds float, ptr %v1151, i64 %v1164
  %v1166 = load <8 x float>, ptr %v1165, align 4
  %v1167 = add i64 %v1153, 32
  %v1168 = getelementptr inbounds float, ptr %v1151, i64 %v1167
  %v1169 = load <8 x float>, ptr %v1168, align 4
  %v1170 = add i64 %v1153, 40
  %v1171 = getelementptr inbounds float, ptr %v1151, i64 %v1170
  %v1172 = load <8 x float>, ptr %v1171, align 4
  %v1173 = add i64 %v1153, 48
  %v1174 = getelementptr inbounds float, ptr %v1151, i64 %v1173
  %v1175 = load <8 x float>, ptr %v1174, align 4
  %v1176 = add i64 %v1153, 56
  %v1177 = getelementptr inbounds float, ptr %v1151, i64 %v1176
  %v1178 = load <8 x float>, ptr %v1177, align 4
  %v1179 = shufflevector <8 x float> %v1157, <8 x float> %v1169, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1180 = shufflevector <8 x float> %v1157, <8 x float> %v1169, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1181 = shufflevector <8 x float> %v1160, <8 x float> %v1172, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1182 = shufflevector <8 x float> %v1160, <8 x float> %v1172, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1183 = shufflevector <8 x float> %v1163, <8 x float> %v1175, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1184 = shufflevector <8 x float> %v1163, <8 x float> %v1175, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1185 = shufflevector <8 x float> %v1166, <8 x float> %v1178, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1186 = shufflevector <8 x float> %v1166, <8 x float> %v1178, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1187 = shufflevector <8 x float> %v1179, <8 x float> %v1183, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1188 = shufflevector <8 x float> %v1179, <8 x float> %v1183, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1189 = shufflevector <8 x float> %v1181, <8 x float> %v1185, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1190 = shufflevector <8 x float> %v1181, <8 x float> %v1185, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1191 = shufflevector <8 x float> %v1180, <8 x float> %v1184, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1192 = shufflevector <8 x float> %v1180, <8 x float> %v1184, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1193 = shufflevector <8 x float> %v1182, <8 x float> %v1186, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1194 = shufflevector <8 x float> %v1182, <8 x float> %v1186, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1195 = shufflevector <8 x float> %v1187, <8 x float> %v1189, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1196 = shufflevector <8 x float> %v1187, <8 x float> %v1189, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1197 = shufflevector <8 x float> %v1188, <8 x float> %v1190, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1198 = shufflevector <8 x float> %v1188, <8 x float> %v1190, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1199 = shufflevector <8 x float> %v1191, <8 x float> %v1193, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1200 = shufflevector <8 x float> %v1191, <8 x float> %v1193, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1201 = shufflevector <8 x float> %v1192, <8 x float> %v1194, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1202 = shufflevector <8 x float> %v1192, <8 x float> %v1194, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1203 = add i64 %v1153, 0
  %v1204 = mul i64 %v1203, 24
  %v1205 = getelementptr inbounds float, ptr %v1139, i64 %v1204
  store <8 x float> %v1195, ptr %v1205, align 4
  %v1206 = add i64 %v1153, 1
  %v1207 = mul i64 %v1206, 24
  %v1208 = getelementptr inbounds float, ptr %v1139, i64 %v1207
  store <8 x float> %v1196, ptr %v1208, align 4
  %v1209 = add i64 %v1153, 2
  %v1210 = mul i64 %v1209, 24
  %v1211 = getelementptr inbounds float, ptr %v1139, i64 %v1210
  store <8 x float> %v1197, ptr %v1211, align 4
  %v1212 = add i64 %v1153, 3
  %v1213 = mul i64 %v1212, 24
  %v1214 = getelementptr inbounds float, ptr %v1139, i64 %v1213
  store <8 x float> %v1198, ptr %v1214, align 4
  %v1215 = add i64 %v1153, 4
  %v1216 = mul i64 %v1215, 24
  %v1217 = getelementptr inbounds float, ptr %v1139, i64 %v1216
  store <8 x float> %v1199, ptr %v1217, align 4
  %v1218 = add i64 %v1153, 5
  %v1219 = mul i64 %v1218, 24
  %v1220 = getelementptr inbounds float, ptr %v1139, i64 %v1219
  store <8 x float> %v1200, ptr %v1220, align 4
  %v1221 = add i64 %v1153, 6
  %v1222 = mul i64 %v1221, 24
  %v1223 = getelementptr inbounds float, ptr %v1139, i64 %v1222
  store <8 x float> %v1201, ptr %v1223, align 4
  %v1224 = add i64 %v1153, 7
  %v1225 = mul i64 %v1224, 24
  %v1226 = getelementptr inbounds float, ptr %v1139, i64 %v1225
  store <8 x float> %v1202, ptr %v1226, align 4
  %v1227 = add nsw i64 %v1153, 8
  br label %b195
b197:
  br label %b198
b198:
  %v1228 = phi i64 [ 8, %b197 ], [ %v1236, %b199 ]
  %v1229 = icmp slt i64 %v1228, 8
  br i1 %v1229, label %b199, label %b200
b199:
  %v1230 = mul i64 %v1228, 1
  %v1231 = getelementptr inbounds float, ptr %v1151, i64 %v1230
  %v1232 = getelementptr float, ptr %v1231, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1233 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1232, <8 x i1> %v1148, <8 x float> zeroinitializer)
  %v1234 = mul i64 %v1228, 24
  %v1235 = getelementptr inbounds float, ptr %v1139, i64 %v1234
  store <8 x float> %v1233, ptr %v1235, align 4
  %v1236 = add nsw i64 %v1228, 1
  br label %b198
b200:
  br label %b194
b194:
  %v1237 = icmp slt i64 %v1142, 8
  br i1 %v1237, label %b201, label %b202
b201:
  br label %b203
b203:
  %v1238 = phi i64 [ 0, %b201 ], [ %v1246, %b204 ]
  %v1239 = icmp slt i64 %v1238, 8
  br i1 %v1239, label %b204, label %b205
b204:
  %v1240 = mul i64 %v1238, 1
  %v1241 = getelementptr inbounds float, ptr %v1151, i64 %v1240
  %v1242 = getelementptr float, ptr %v1241, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1243 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1242, <8 x i1> %v1148, <8 x float> zeroinitializer)
  %v1244 = mul i64 %v1238, 24
  %v1245 = getelementptr inbounds float, ptr %v1139, i64 %v1244
  store <8 x float> %v1243, ptr %v1245, align 4
  %v1246 = add nsw i64 %v1238, 1
  br label %b203
b205:
  br label %b202
b202:
  %v1247 = add i64 %v915, 192
  br label %b166
b166:
  br label %b109
b109:
  %v1248 = icmp sgt i64 %v3, 1
  br i1 %v1248, label %b206, label %b207
b206:
  %v1249 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1250 = atomicrmw add ptr %v1249, i64 1 acq_rel
  %v1251 = load i64, ptr %v177, align 8
  %v1252 = add i64 %v1251, 1
  store i64 %v1252, ptr %v177, align 8
  %v1253 = mul i64 %v3, %v1252
  br label %b208
b208:
  %v1254 = load atomic i64, ptr %v1249 acquire, align 8
  %v1255 = icmp slt i64 %v1254, %v1253
  br i1 %v1255, label %b209, label %b210
b209:
  %v1256 = call i32 @sched_yield()
  br label %b208
b210:
  br label %b207
b207:
  %v1257 = getelementptr inbounds i64, ptr %v1, i64 5
  %v1258 = load i64, ptr %v1257, align 8
  br label %b211
b211:
  %v1259 = phi i64 [ 0, %b207 ], [ %v2086, %b310 ]
  %v1260 = icmp slt i64 %v1259, %v5
  br i1 %v1260, label %b212, label %b213
b212:
  %v1261 = add i64 %v1259, %v1258
  %v1262 = icmp slt i64 %v1261, %v5
  %v1263 = select i1 %v1262, i64 %v1261, i64 %v5
  %v1264 = sub i64 %v1263, %v1259
  %v1265 = mul i64 %v1264, %v7
  %v1267 = add i64 %v1265, 0
  %v1268 = sdiv i64 %v1267, 1
  %v1269 = add i64 %v2, 1
  %v1270 = mul i64 %v1268, %v2
  %v1271 = sdiv i64 %v1270, %v3
  %v1272 = mul i64 %v1271, 1
  %v1273 = icmp slt i64 %v1272, %v1265
  %v1274 = select i1 %v1273, i64 %v1272, i64 %v1265
  %v1275 = mul i64 %v1268, %v1269
  %v1276 = sdiv i64 %v1275, %v3
  %v1277 = mul i64 %v1276, 1
  %v1278 = icmp slt i64 %v1277, %v1265
  %v1279 = select i1 %v1278, i64 %v1277, i64 %v1265
  %v1280 = mul i64 %v1259, %v7
  %v1281 = add i64 %v1274, %v1280
  %v1282 = add i64 %v1279, %v1280
  br label %b214
b214:
  %v1283 = phi i64 [ %v1281, %b212 ], [ %v1356, %b219 ]
  %v1284 = icmp slt i64 %v1283, %v1282
  br i1 %v1284, label %b215, label %b216
b215:
  %v1285 = add i64 %v1283, 96
  %v1286 = icmp slt i64 %v1285, %v1282
  %v1287 = select i1 %v1286, i64 %v1285, i64 %v1282
  br label %b217
b217:
  %v1288 = phi i64 [ 0, %b215 ], [ %v1355, %b222 ]
  %v1289 = icmp slt i64 %v1288, 2
  br i1 %v1289, label %b218, label %b219
b218:
  %v1290 = sub i64 %v1287, %v1283
  %v1291 = sub i64 2, 1
  %v1292 = add i64 %v1290, %v1291
  %v1293 = sdiv i64 %v1292, 2
  br label %b220
b220:
  %v1294 = phi i64 [ 0, %b218 ], [ %v1354, %b227 ]
  %v1295 = icmp slt i64 %v1294, %v1293
  br i1 %v1295, label %b221, label %b222
b221:
  %v1296 = mul i64 %v1290, %v1294
  %v1297 = sdiv i64 %v1296, %v1293
  %v1298 = add i64 %v1283, %v1297
  %v1299 = add i64 %v1294, 1
  %v1300 = mul i64 %v1290, %v1299
  %v1301 = sdiv i64 %v1300, %v1293
  %v1302 = add i64 %v1283, %v1301
  %v1303 = mul i64 %v1288, 256
  %v1304 = getelementptr inbounds float, ptr %v449, i64 %v1303
  %v1305 = sub i64 %v1302, %v1298
  %v1306 = mul i64 %v1298, 8
  %v1307 = getelementptr inbounds float, ptr %v10, i64 %v1306
  %v1308 = getelementptr inbounds float, ptr %v1307, i64 0
  %v1309 = icmp eq i64 %v1288, 1
  %v1310 = select i1 %v1309, ptr @table_tile_2x3of4_0, ptr @table_tile_2x4of4_0
  %v1311 = sub i64 %v1305, 1
  %v1312 = getelementptr inbounds ptr, ptr %v1310, i64 %v1311
  %v1313 = load ptr, ptr %v1312, align 4
  %v1314 = icmp sgt i64 %v1305, 0
  br i1 %v1314, label %b223, label %b224
b223:
  call void %v1313(ptr %v1308, i64 8, ptr %v1304, i64 8, ptr %v1266)
  br label %b224
b224:
  %v1315 = icmp eq i64 %v1288, 1
  %v1316 = select i1 %v1315, i64 192, i64 256
  %v1317 = add i64 %v1303, %v1316
  br label %b225
b225:
  %v1318 = phi i64 [ %v1298, %b224 ], [ %v1353, %b230 ]
  %v1319 = icmp slt i64 %v1318, %v1302
  br i1 %v1319, label %b226, label %b227
b226:
  %v1320 = sub i64 %v1318, %v1298
  %v1321 = mul i64 %v1320, 32
  %v1322 = getelementptr inbounds float, ptr %v1266, i64 %v1321
  %v1323 = mul i64 %v1318, 50
  %v1324 = getelementptr inbounds float, ptr %v62, i64 %v1323
  %v1325 = icmp eq i64 %v1288, 1
  %v1326 = select i1 %v1325, i64 3, i64 4
  br label %b228
b228:
  %v1327 = phi i64 [ 0, %b226 ], [ %v1352, %b234 ]
  %v1328 = icmp slt i64 %v1327, %v1326
  br i1 %v1328, label %b229, label %b230
b229:
  %v1329 = mul i64 %v1288, 4
  %v1330 = add i64 %v1329, %v1327
  %v1331 = mul i64 %v1330, 8
  %v1332 = icmp slt i64 %v1331, 48
  br i1 %v1332, label %b231, label %b232
b231:
  %v1333 = add i64 0, %v1327
  %v1334 = mul i64 %v1333, 8
  %v1335 = getelementptr inbounds float, ptr %v1322, i64 %v1334
  %v1336 = load <8 x float>, ptr %v1335, align 4
  %v1337 = add i64 0, %v1331
  %v1338 = getelementptr inbounds float, ptr %v1324, i64 %v1337
  store <8 x float> %v1336, ptr %v1338, align 4
  br label %b232
b232:
  %v1339 = icmp eq i64 %v1331, 48
  br i1 %v1339, label %b233, label %b234
b233:
  %v1340 = icmp ult i64 2, 8
  %v1341 = select i1 %v1340, i64 2, i64 8
  %v1342 = trunc i64 %v1341 to i32
  %v1343 = insertelement <8 x i32> poison, i32 %v1342, i64 0
  %v1344 = shufflevector <8 x i32> %v1343, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1345 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1344
  %v1346 = add i64 0, %v1327
  %v1347 = mul i64 %v1346, 8
  %v1348 = getelementptr inbounds float, ptr %v1322, i64 %v1347
  %v1349 = load <8 x float>, ptr %v1348, align 4
  %v1350 = add i64 0, %v1331
  %v1351 = getelementptr inbounds float, ptr %v1324, i64 %v1350
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1349, ptr align 4 %v1351, <8 x i1> %v1345)
  br label %b234
b234:
  %v1352 = add nsw i64 %v1327, 1
  br label %b228
b230:
  %v1353 = add nsw i64 %v1318, 1
  br label %b225
b227:
  %v1354 = add nsw i64 %v1294, 1
  br label %b220
b222:
  %v1355 = add nsw i64 %v1288, 1
  br label %b217
b219:
  %v1356 = add nsw i64 %v1283, 96
  br label %b214
b216:
  %v1357 = add i64 %v1265, 0
  %v1358 = sdiv i64 %v1357, 1
  %v1359 = add i64 %v2, 1
  %v1360 = mul i64 %v1358, %v2
  %v1361 = sdiv i64 %v1360, %v3
  %v1362 = mul i64 %v1361, 1
  %v1363 = icmp slt i64 %v1362, %v1265
  %v1364 = select i1 %v1363, i64 %v1362, i64 %v1265
  %v1365 = mul i64 %v1358, %v1359
  %v1366 = sdiv i64 %v1365, %v3
  %v1367 = mul i64 %v1366, 1
  %v1368 = icmp slt i64 %v1367, %v1265
  %v1369 = select i1 %v1368, i64 %v1367, i64 %v1265
  %v1370 = mul i64 %v1259, %v7
  %v1371 = add i64 %v1364, %v1370
  %v1372 = add i64 %v1369, %v1370
  br label %b235
b235:
  %v1373 = phi i64 [ %v1371, %b216 ], [ %v1387, %b240 ]
  %v1374 = icmp slt i64 %v1373, %v1372
  br i1 %v1374, label %b236, label %b237
b236:
  %v1375 = mul i64 %v1373, 50
  %v1376 = getelementptr inbounds float, ptr %v62, i64 %v1375
  %v1377 = mul i64 %v1373, 48
  %v1378 = getelementptr inbounds float, ptr %v64, i64 %v1377
  br label %b238
b238:
  %v1379 = phi i64 [ 0, %b236 ], [ %v1386, %b239 ]
  %v1380 = icmp slt i64 %v1379, 48
  br i1 %v1380, label %b239, label %b240
b239:
  %v1381 = add i64 0, %v1379
  %v1382 = getelementptr inbounds float, ptr %v1376, i64 %v1381
  %v1383 = load <8 x float>, ptr %v1382, align 4
  %v1384 = add i64 0, %v1379
  %v1385 = getelementptr inbounds float, ptr %v1378, i64 %v1384
  store <8 x float> %v1383, ptr %v1385, align 4
  %v1386 = add nsw i64 %v1379, 8
  br label %b238
b240:
  %v1387 = add nsw i64 %v1373, 1
  br label %b235
b237:
  %v1388 = icmp sgt i64 %v3, 1
  br i1 %v1388, label %b241, label %b242
b241:
  %v1389 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1390 = atomicrmw add ptr %v1389, i64 1 acq_rel
  %v1391 = load i64, ptr %v177, align 8
  %v1392 = add i64 %v1391, 1
  store i64 %v1392, ptr %v177, align 8
  %v1393 = mul i64 %v3, %v1392
  br label %b243
b243:
  %v1394 = load atomic i64, ptr %v1389 acquire, align 8
  %v1395 = icmp slt i64 %v1394, %v1393
  br i1 %v1395, label %b244, label %b245
b244:
  %v1396 = call i32 @sched_yield()
  br label %b243
b245:
  br label %b242
b242:
  br label %b246
b246:
  %v1397 = phi i64 [ %v1259, %b242 ], [ %v2076, %b305 ]
  %v1398 = icmp slt i64 %v1397, %v1263
  br i1 %v1398, label %b247, label %b248
b247:
  %v1399 = add i64 %v7, 0
  %v1400 = sdiv i64 %v1399, 1
  %v1401 = add i64 %v2, 1
  %v1402 = mul i64 %v1400, %v2
  %v1403 = sdiv i64 %v1402, %v3
  %v1404 = mul i64 %v1403, 1
  %v1405 = icmp slt i64 %v1404, %v7
  %v1406 = select i1 %v1405, i64 %v1404, i64 %v7
  %v1407 = mul i64 %v1400, %v1401
  %v1408 = sdiv i64 %v1407, %v3
  %v1409 = mul i64 %v1408, 1
  %v1410 = icmp slt i64 %v1409, %v7
  %v1411 = select i1 %v1410, i64 %v1409, i64 %v7
  br label %b249
b249:
  %v1412 = phi i64 [ %v1406, %b247 ], [ %v1644, %b254 ]
  %v1413 = icmp slt i64 %v1412, %v1411
  br i1 %v1413, label %b250, label %b251
b250:
  %v1414 = add i64 %v1397, 0
  %v1415 = and i64 %v1414, %v134
  %v1416 = mul i64 %v1415, %v7
  %v1417 = add i64 %v1416, %v1412
  %v1418 = mul i64 %v1417, 48
  %v1419 = getelementptr inbounds float, ptr %v30, i64 %v1418
  %v1420 = add i64 %v1397, 0
  %v1421 = and i64 %v1420, %v132
  %v1422 = mul i64 %v1421, %v7
  %v1423 = add i64 %v1422, %v1412
  %v1424 = mul i64 %v1423, 48
  %v1425 = getelementptr inbounds float, ptr %v28, i64 %v1424
  %v1426 = add i64 %v1397, 0
  %v1427 = and i64 %v1426, %v130
  %v1428 = mul i64 %v1427, %v7
  %v1429 = add i64 %v1428, %v1412
  %v1430 = mul i64 %v1429, 48
  %v1431 = getelementptr inbounds float, ptr %v26, i64 %v1430
  %v1432 = add i64 %v1397, 0
  %v1433 = and i64 %v1432, %v144
  %v1434 = mul i64 %v1433, %v7
  %v1435 = add i64 %v1434, %v1412
  %v1436 = mul i64 %v1435, 48
  %v1437 = getelementptr inbounds float, ptr %v64, i64 %v1436
  %v1438 = add i64 %v1397, 0
  %v1439 = and i64 %v1438, %v146
  %v1440 = mul i64 %v1439, %v7
  %v1441 = add i64 %v1440, %v1412
  %v1442 = mul i64 %v1441, 16
  %v1443 = getelementptr inbounds float, ptr %v66, i64 %v1442
  %v1444 = add i64 %v1397, 0
  %v1445 = and i64 %v1444, %v148
  %v1446 = mul i64 %v1445, %v7
  %v1447 = add i64 %v1446, %v1412
  %v1448 = mul i64 %v1447, 16
  %v1449 = getelementptr inbounds float, ptr %v68, i64 %v1448
  %v1450 = mul i64 %v1412, 16
  %v1451 = getelementptr inbounds float, ptr %v70, i64 %v1450
  br label %b252
b252:
  %v1452 = phi i64 [ 0, %b250 ], [ %v1643, %b253 ]
  %v1453 = icmp slt i64 %v1452, 16
  br i1 %v1453, label %b253, label %b254
b253:
  %v1454 = add i64 0, %v1452
  %v1455 = getelementptr inbounds float, ptr %v16, i64 %v1454
  %v1456 = load <8 x float>, ptr %v1455, align 4
  %v1457 = add i64 0, %v1452
  %v1458 = getelementptr inbounds float, ptr %v1419, i64 %v1457
  %v1459 = load <8 x float>, ptr %v1458, align 4
  %v1460 = fmul <8 x float> %v1456, %v1459
  %v1461 = add i64 48, %v1452
  %v1462 = getelementptr inbounds float, ptr %v16, i64 %v1461
  %v1463 = load <8 x float>, ptr %v1462, align 4
  %v1464 = add i64 0, %v1452
  %v1465 = getelementptr inbounds float, ptr %v1425, i64 %v1464
  %v1466 = load <8 x float>, ptr %v1465, align 4
  %v1467 = fmul <8 x float> %v1463, %v1466
  %v1468 = fadd <8 x float> %v1460, %v1467
  %v1469 = add i64 96, %v1452
  %v1470 = getelementptr inbounds float, ptr %v16, i64 %v1469
  %v1471 = load <8 x float>, ptr %v1470, align 4
  %v1472 = add i64 0, %v1452
  %v1473 = getelementptr inbounds float, ptr %v1431, i64 %v1472
  %v1474 = load <8 x float>, ptr %v1473, align 4
  %v1475 = fmul <8 x float> %v1471, %v1474
  %v1476 = fadd <8 x float> %v1468, %v1475
  %v1477 = add i64 144, %v1452
  %v1478 = getelementptr inbounds float, ptr %v16, i64 %v1477
  %v1479 = load <8 x float>, ptr %v1478, align 4
  %v1480 = add i64 0, %v1452
  %v1481 = getelementptr inbounds float, ptr %v1437, i64 %v1480
  %v1482 = load <8 x float>, ptr %v1481, align 4
  %v1483 = fmul <8 x float> %v1479, %v1482
  %v1484 = fadd <8 x float> %v1476, %v1483
  %v1485 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1484)
  %v1486 = fneg <8 x float> %v1485
  %v1487 = fcmp olt <8 x float> %v1486, splat (float 0xC05A400000000000)
  %v1488 = select <8 x i1> %v1487, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1486
  %v1489 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1488, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1490 = fsub <8 x float> %v1489, splat (float 0x4168000000000000)
  %v1491 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1490, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1488)
  %v1492 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1490, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1491)
  %v1493 = bitcast <8 x float> %v1489 to <8 x i32>
  %v1494 = fmul <8 x float> %v1492, %v1492
  %v1495 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1492, <8 x float> splat (float 0x3F81227F40000000))
  %v1496 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1495, <8 x float> %v1492, <8 x float> splat (float 0x3FA5556740000000))
  %v1497 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1496, <8 x float> %v1492, <8 x float> splat (float 0x3FC5554B00000000))
  %v1498 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1497, <8 x float> %v1492, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1499 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1494, <8 x float> %v1498, <8 x float> %v1492)
  %v1500 = sub <8 x i32> %v1493, splat (i32 1262485250)
  %v1501 = lshr <8 x i32> %v1500, splat (i32 1)
  %v1502 = sub <8 x i32> %v1500, %v1501
  %v1503 = shl <8 x i32> %v1501, splat (i32 23)
  %v1504 = bitcast <8 x i32> %v1503 to <8 x float>
  %v1505 = shl <8 x i32> %v1502, splat (i32 23)
  %v1506 = bitcast <8 x i32> %v1505 to <8 x float>
  %v1507 = fadd <8 x float> %v1499, splat (float 0x3FF0000000000000)
  %v1508 = fmul <8 x float> %v1507, %v1504
  %v1509 = fmul <8 x float> %v1508, %v1506
  %v1510 = fcmp olt <8 x float> %v1484, splat (float 0x0000000000000000)
  %v1511 = select <8 x i1> %v1510, <8 x float> %v1509, <8 x float> splat (float 0x3FF0000000000000)
  %v1512 = fadd <8 x float> %v1509, splat (float 0x3FF0000000000000)
  %v1513 = fdiv <8 x float> %v1511, %v1512
  %v1514 = fmul <8 x float> %v1484, %v1513
  %v1515 = add i64 16, %v1452
  %v1516 = getelementptr inbounds float, ptr %v16, i64 %v1515
  %v1517 = load <8 x float>, ptr %v1516, align 4
  %v1518 = add i64 16, %v1452
  %v1519 = getelementptr inbounds float, ptr %v1419, i64 %v1518
  %v1520 = load <8 x float>, ptr %v1519, align 4
  %v1521 = fmul <8 x float> %v1517, %v1520
  %v1522 = add i64 64, %v1452
  %v1523 = getelementptr inbounds float, ptr %v16, i64 %v1522
  %v1524 = load <8 x float>, ptr %v1523, align 4
  %v1525 = add i64 16, %v1452
  %v1526 = getelementptr inbounds float, ptr %v1425, i64 %v1525
  %v1527 = load <8 x float>, ptr %v1526, align 4
  %v1528 = fmul <8 x float> %v1524, %v1527
  %v1529 = fadd <8 x float> %v1521, %v1528
  %v1530 = add i64 112, %v1452
  %v1531 = getelementptr inbounds float, ptr %v16, i64 %v1530
  %v1532 = load <8 x float>, ptr %v1531, align 4
  %v1533 = add i64 16, %v1452
  %v1534 = getelementptr inbounds float, ptr %v1431, i64 %v1533
  %v1535 = load <8 x float>, ptr %v1534, align 4
  %v1536 = fmul <8 x float> %v1532, %v1535
  %v1537 = fadd <8 x float> %v1529, %v1536
  %v1538 = add i64 160, %v1452
  %v1539 = getelementptr inbounds float, ptr %v16, i64 %v1538
  %v1540 = load <8 x float>, ptr %v1539, align 4
  %v1541 = add i64 16, %v1452
  %v1542 = getelementptr inbounds float, ptr %v1437, i64 %v1541
  %v1543 = load <8 x float>, ptr %v1542, align 4
  %v1544 = fmul <8 x float> %v1540, %v1543
  %v1545 = fadd <8 x float> %v1537, %v1544
  %v1546 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1545)
  %v1547 = fneg <8 x float> %v1546
  %v1548 = fcmp olt <8 x float> %v1547, splat (float 0xC05A400000000000)
  %v1549 = select <8 x i1> %v1548, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1547
  %v1550 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1549, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1551 = fsub <8 x float> %v1550, splat (float 0x4168000000000000)
  %v1552 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1551, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1549)
  %v1553 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1551, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1552)
  %v1554 = bitcast <8 x float> %v1550 to <8 x i32>
  %v1555 = fmul <8 x float> %v1553, %v1553
  %v1556 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1553, <8 x float> splat (float 0x3F81227F40000000))
  %v1557 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1556, <8 x float> %v1553, <8 x float> splat (float 0x3FA5556740000000))
  %v1558 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1557, <8 x float> %v1553, <8 x float> splat (float 0x3FC5554B00000000))
  %v1559 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1558, <8 x float> %v1553, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1560 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1555, <8 x float> %v1559, <8 x float> %v1553)
  %v1561 = sub <8 x i32> %v1554, splat (i32 1262485250)
  %v1562 = lshr <8 x i32> %v1561, splat (i32 1)
  %v1563 = sub <8 x i32> %v1561, %v1562
  %v1564 = shl <8 x i32> %v1562, splat (i32 23)
  %v1565 = bitcast <8 x i32> %v1564 to <8 x float>
  %v1566 = shl <8 x i32> %v1563, splat (i32 23)
  %v1567 = bitcast <8 x i32> %v1566 to <8 x float>
  %v1568 = fadd <8 x float> %v1560, splat (float 0x3FF0000000000000)
  %v1569 = fmul <8 x float> %v1568, %v1565
  %v1570 = fmul <8 x float> %v1569, %v1567
  %v1571 = fcmp olt <8 x float> %v1545, splat (float 0x0000000000000000)
  %v1572 = select <8 x i1> %v1571, <8 x float> %v1570, <8 x float> splat (float 0x3FF0000000000000)
  %v1573 = fadd <8 x float> %v1570, splat (float 0x3FF0000000000000)
  %v1574 = fdiv <8 x float> %v1572, %v1573
  %v1575 = fmul <8 x float> %v1545, %v1574
  %v1576 = add i64 32, %v1452
  %v1577 = getelementptr inbounds float, ptr %v16, i64 %v1576
  %v1578 = load <8 x float>, ptr %v1577, align 4
  %v1579 = add i64 32, %v1452
  %v1580 = getelementptr inbounds float, ptr %v1419, i64 %v1579
  %v1581 = load <8 x float>, ptr %v1580, align 4
  %v1582 = fmul <8 x float> %v1578, %v1581
  %v1583 = add i64 80, %v1452
  %v1584 = getelementptr inbounds float, ptr %v16, i64 %v1583
  %v1585 = load <8 x float>, ptr %v1584, align 4
  %v1586 = add i64 32, %v1452
  %v1587 = getelementptr inbounds float, ptr %v1425, i64 %v1586
  %v1588 = load <8 x float>, ptr %v1587, align 4
  %v1589 = fmul <8 x float> %v1585, %v1588
  %v1590 = fadd <8 x float> %v1582, %v1589
  %v1591 = add i64 128, %v1452
  %v1592 = getelementptr inbounds float, ptr %v16, i64 %v1591
  %v1593 = load <8 x float>, ptr %v1592, align 4
  %v1594 = add i64 32, %v1452
  %v1595 = getelementptr inbounds float, ptr %v1431, i64 %v1594
  %v1596 = load <8 x float>, ptr %v1595, align 4
  %v1597 = fmul <8 x float> %v1593, %v1596
  %v1598 = fadd <8 x float> %v1590, %v1597
  %v1599 = add i64 176, %v1452
  %v1600 = getelementptr inbounds float, ptr %v16, i64 %v1599
  %v1601 = load <8 x float>, ptr %v1600, align 4
  %v1602 = add i64 32, %v1452
  %v1603 = getelementptr inbounds float, ptr %v1437, i64 %v1602
  %v1604 = load <8 x float>, ptr %v1603, align 4
  %v1605 = fmul <8 x float> %v1601, %v1604
  %v1606 = fadd <8 x float> %v1598, %v1605
  %v1607 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1606)
  %v1608 = fneg <8 x float> %v1607
  %v1609 = fcmp olt <8 x float> %v1608, splat (float 0xC05A400000000000)
  %v1610 = select <8 x i1> %v1609, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1608
  %v1611 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1610, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1612 = fsub <8 x float> %v1611, splat (float 0x4168000000000000)
  %v1613 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1612, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1610)
  %v1614 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1612, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1613)
  %v1615 = bitcast <8 x float> %v1611 to <8 x i32>
  %v1616 = fmul <8 x float> %v1614, %v1614
  %v1617 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1614, <8 x float> splat (float 0x3F81227F40000000))
  %v1618 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1617, <8 x float> %v1614, <8 x float> splat (float 0x3FA5556740000000))
  %v1619 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1618, <8 x float> %v1614, <8 x float> splat (float 0x3FC5554B00000000))
  %v1620 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1619, <8 x float> %v1614, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1621 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1616, <8 x float> %v1620, <8 x float> %v1614)
  %v1622 = sub <8 x i32> %v1615, splat (i32 1262485250)
  %v1623 = lshr <8 x i32> %v1622, splat (i32 1)
  %v1624 = sub <8 x i32> %v1622, %v1623
  %v1625 = shl <8 x i32> %v1623, splat (i32 23)
  %v1626 = bitcast <8 x i32> %v1625 to <8 x float>
  %v1627 = shl <8 x i32> %v1624, splat (i32 23)
  %v1628 = bitcast <8 x i32> %v1627 to <8 x float>
  %v1629 = fadd <8 x float> %v1621, splat (float 0x3FF0000000000000)
  %v1630 = fmul <8 x float> %v1629, %v1626
  %v1631 = fmul <8 x float> %v1630, %v1628
  %v1632 = fcmp olt <8 x float> %v1606, splat (float 0x0000000000000000)
  %v1633 = select <8 x i1> %v1632, <8 x float> %v1631, <8 x float> splat (float 0x3FF0000000000000)
  %v1634 = fadd <8 x float> %v1631, splat (float 0x3FF0000000000000)
  %v1635 = fdiv <8 x float> %v1633, %v1634
  %v1636 = fmul <8 x float> %v1606, %v1635
  %v1637 = add i64 0, %v1452
  %v1638 = getelementptr inbounds float, ptr %v1443, i64 %v1637
  store <8 x float> %v1514, ptr %v1638, align 4
  %v1639 = add i64 0, %v1452
  %v1640 = getelementptr inbounds float, ptr %v1449, i64 %v1639
  store <8 x float> %v1575, ptr %v1640, align 4
  %v1641 = add i64 0, %v1452
  %v1642 = getelementptr inbounds float, ptr %v1451, i64 %v1641
  store <8 x float> %v1636, ptr %v1642, align 4
  %v1643 = add nsw i64 %v1452, 8
  br label %b252
b254:
  %v1644 = add nsw i64 %v1412, 1
  br label %b249
b251:
  %v1645 = add i64 %v7, 0
  %v1646 = sdiv i64 %v1645, 1
  %v1647 = add i64 %v2, 1
  %v1648 = mul i64 %v1646, %v2
  %v1649 = sdiv i64 %v1648, %v3
  %v1650 = mul i64 %v1649, 1
  %v1651 = icmp slt i64 %v1650, %v7
  %v1652 = select i1 %v1651, i64 %v1650, i64 %v7
  %v1653 = mul i64 %v1646, %v1647
  %v1654 = sdiv i64 %v1653, %v3
  %v1655 = mul i64 %v1654, 1
  %v1656 = icmp slt i64 %v1655, %v7
  %v1657 = select i1 %v1656, i64 %v1655, i64 %v7
  br label %b255
b255:
  %v1658 = phi i64 [ %v1652, %b251 ], [ %v1695, %b260 ]
  %v1659 = icmp slt i64 %v1658, %v1657
  br i1 %v1659, label %b256, label %b257
b256:
  br label %b258
b258:
  %v1660 = phi i64 [ 0, %b256 ], [ %v1694, %b263 ]
  %v1661 = icmp slt i64 %v1660, 2
  br i1 %v1661, label %b259, label %b260
b259:
  br label %b261
b261:
  %v1662 = phi i64 [ 0, %b259 ], [ %v1678, %b262 ]
  %v1663 = phi <8 x float> [ splat (float 0x0000000000000000), %b259 ], [ %v1677, %b262 ]
  %v1664 = icmp slt i64 %v1662, 8
  br i1 %v1664, label %b262, label %b263
b262:
  %v1665 = add i64 %v1397, 0
  %v1666 = and i64 %v1665, %v148
  %v1667 = mul i64 %v1666, %v7
  %v1668 = add i64 %v1667, %v1658
  %v1669 = mul i64 %v1668, 16
  %v1670 = getelementptr inbounds float, ptr %v68, i64 %v1669
  %v1671 = mul i64 %v1660, 8
  %v1672 = add i64 0, %v1671
  %v1673 = add i64 %v1672, %v1662
  %v1674 = getelementptr inbounds float, ptr %v1670, i64 %v1673
  %v1675 = load <8 x float>, ptr %v1674, align 4
  %v1676 = fmul <8 x float> %v1675, %v1675
  %v1677 = fadd <8 x float> %v1663, %v1676
  %v1678 = add nsw i64 %v1662, 8
  br label %b261
b263:
  %v1679 = shufflevector <8 x float> %v1663, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1680 = shufflevector <8 x float> %v1663, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1681 = fadd <4 x float> %v1679, %v1680
  %v1682 = shufflevector <4 x float> %v1681, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1683 = shufflevector <4 x float> %v1681, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1684 = fadd <2 x float> %v1682, %v1683
  %v1685 = extractelement <2 x float> %v1684, i64 0
  %v1686 = extractelement <2 x float> %v1684, i64 1
  %v1687 = fadd float %v1685, %v1686
  %v1688 = fadd float %v1687, 0x0000000000000000
  %v1689 = mul i64 %v1658, 2
  %v1690 = getelementptr inbounds float, ptr %v72, i64 %v1689
  %v1691 = add i64 0, %v1660
  %v1692 = add i64 %v1691, 0
  %v1693 = getelementptr inbounds float, ptr %v1690, i64 %v1692
  store float %v1688, ptr %v1693, align 4
  %v1694 = add nsw i64 %v1660, 1
  br label %b258
b260:
  %v1695 = add nsw i64 %v1658, 1
  br label %b255
b257:
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
  br label %b264
b264:
  %v1709 = phi i64 [ %v1703, %b257 ], [ %v1734, %b265 ]
  %v1710 = icmp slt i64 %v1709, %v1708
  br i1 %v1710, label %b265, label %b266
b265:
  %v1711 = mul i64 %v1709, 2
  %v1712 = getelementptr inbounds float, ptr %v72, i64 %v1711
  %v1713 = add i64 %v1397, 0
  %v1714 = and i64 %v1713, %v150
  %v1715 = mul i64 %v1714, %v7
  %v1716 = add i64 %v1715, %v1709
  %v1717 = mul i64 %v1716, 2
  %v1718 = getelementptr inbounds float, ptr %v74, i64 %v1717
  %v1719 = icmp ult i64 2, 8
  %v1720 = select i1 %v1719, i64 2, i64 8
  %v1721 = trunc i64 %v1720 to i32
  %v1722 = insertelement <8 x i32> poison, i32 %v1721, i64 0
  %v1723 = shufflevector <8 x i32> %v1722, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1724 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1723
  %v1725 = add i64 0, 0
  %v1726 = getelementptr inbounds float, ptr %v1712, i64 %v1725
  %v1727 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1726, <8 x i1> %v1724, <8 x float> zeroinitializer)
  %v1728 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v1729 = shufflevector <8 x float> %v1728, <8 x float> poison, <8 x i32> zeroinitializer
  %v1730 = fadd <8 x float> %v1727, %v1729
  %v1731 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1730)
  %v1732 = add i64 0, 0
  %v1733 = getelementptr inbounds float, ptr %v1718, i64 %v1732
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1731, ptr align 4 %v1733, <8 x i1> %v1724)
  %v1734 = add nsw i64 %v1709, 1
  br label %b264
b266:
  %v1735 = add i64 %v7, 0
  %v1736 = sdiv i64 %v1735, 1
  %v1737 = add i64 %v2, 1
  %v1738 = mul i64 %v1736, %v2
  %v1739 = sdiv i64 %v1738, %v3
  %v1740 = mul i64 %v1739, 1
  %v1741 = icmp slt i64 %v1740, %v7
  %v1742 = select i1 %v1741, i64 %v1740, i64 %v7
  %v1743 = mul i64 %v1736, %v1737
  %v1744 = sdiv i64 %v1743, %v3
  %v1745 = mul i64 %v1744, 1
  %v1746 = icmp slt i64 %v1745, %v7
  %v1747 = select i1 %v1746, i64 %v1745, i64 %v7
  br label %b267
b267:
  %v1748 = phi i64 [ %v1742, %b266 ], [ %v1804, %b272 ]
  %v1749 = icmp slt i64 %v1748, %v1747
  br i1 %v1749, label %b268, label %b269
b268:
  br label %b270
b270:
  %v1750 = phi i64 [ 0, %b268 ], [ %v1803, %b275 ]
  %v1751 = icmp slt i64 %v1750, 2
  br i1 %v1751, label %b271, label %b272
b271:
  br label %b273
b273:
  %v1752 = phi i64 [ 0, %b271 ], [ %v1794, %b274 ]
  %v1753 = phi <8 x float> [ splat (float 0x0000000000000000), %b271 ], [ %v1793, %b274 ]
  %v1754 = icmp slt i64 %v1752, 8
  br i1 %v1754, label %b274, label %b275
b274:
  %v1755 = add i64 %v1397, 0
  %v1756 = and i64 %v1755, %v148
  %v1757 = mul i64 %v1756, %v7
  %v1758 = add i64 %v1757, %v1748
  %v1759 = mul i64 %v1758, 16
  %v1760 = getelementptr inbounds float, ptr %v68, i64 %v1759
  %v1761 = mul i64 %v1750, 8
  %v1762 = add i64 0, %v1761
  %v1763 = add i64 %v1762, %v1752
  %v1764 = getelementptr inbounds float, ptr %v1760, i64 %v1763
  %v1765 = load float, ptr %v1764, align 4
  %v1766 = add i64 %v1397, 0
  %v1767 = and i64 %v1766, %v150
  %v1768 = mul i64 %v1767, %v7
  %v1769 = add i64 %v1768, %v1748
  %v1770 = mul i64 %v1769, 2
  %v1771 = getelementptr inbounds float, ptr %v74, i64 %v1770
  %v1772 = add i64 0, %v1750
  %v1773 = getelementptr inbounds float, ptr %v1771, i64 %v1772
  %v1774 = load float, ptr %v1773, align 4
  %v1775 = fdiv float 0x3FF0000000000000, %v1774
  %v1776 = fmul float %v1765, %v1775
  %v1777 = add i64 %v1397, 0
  %v1778 = and i64 %v1777, %v128
  %v1779 = mul i64 %v1778, %v7
  %v1780 = add i64 %v1779, %v1748
  %v1781 = mul i64 %v1780, 128
  %v1782 = getelementptr inbounds float, ptr %v24, i64 %v1781
  %v1783 = mul i64 %v1750, 64
  %v1784 = add i64 0, %v1783
  %v1785 = add i64 %v1784, 0
  %v1786 = mul i64 %v1752, 8
  %v1787 = add i64 %v1785, %v1786
  %v1788 = getelementptr inbounds float, ptr %v1782, i64 %v1787
  %v1789 = load <8 x float>, ptr %v1788, align 4
  %v1790 = insertelement <8 x float> poison, float %v1776, i64 0
  %v1791 = shufflevector <8 x float> %v1790, <8 x float> poison, <8 x i32> zeroinitializer
  %v1792 = fmul <8 x float> %v1791, %v1789
  %v1793 = fadd <8 x float> %v1753, %v1792
  %v1794 = add nsw i64 %v1752, 1
  br label %b273
b275:
  %v1795 = mul i64 %v1748, 16
  %v1796 = getelementptr inbounds float, ptr %v76, i64 %v1795
  %v1797 = mul i64 %v1750, 8
  %v1798 = add i64 0, %v1797
  %v1799 = mul i64 0, 8
  %v1800 = add i64 %v1798, %v1799
  %v1801 = add i64 %v1800, 0
  %v1802 = getelementptr inbounds float, ptr %v1796, i64 %v1801
  store <8 x float> %v1753, ptr %v1802, align 4
  %v1803 = add nsw i64 %v1750, 1
  br label %b270
b272:
  %v1804 = add nsw i64 %v1748, 1
  br label %b267
b269:
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
  br label %b276
b276:
  %v1818 = phi i64 [ %v1812, %b269 ], [ %v1842, %b281 ]
  %v1819 = icmp slt i64 %v1818, %v1817
  br i1 %v1819, label %b277, label %b278
b277:
  %v1820 = mul i64 %v1818, 16
  %v1821 = getelementptr inbounds float, ptr %v70, i64 %v1820
  %v1822 = mul i64 %v1818, 16
  %v1823 = getelementptr inbounds float, ptr %v76, i64 %v1822
  %v1824 = add i64 %v1397, 0
  %v1825 = and i64 %v1824, %v152
  %v1826 = mul i64 %v1825, %v7
  %v1827 = add i64 %v1826, %v1818
  %v1828 = mul i64 %v1827, 16
  %v1829 = getelementptr inbounds float, ptr %v78, i64 %v1828
  br label %b279
b279:
  %v1830 = phi i64 [ 0, %b277 ], [ %v1841, %b280 ]
  %v1831 = icmp slt i64 %v1830, 16
  br i1 %v1831, label %b280, label %b281
b280:
  %v1832 = add i64 0, %v1830
  %v1833 = getelementptr inbounds float, ptr %v1821, i64 %v1832
  %v1834 = load <8 x float>, ptr %v1833, align 4
  %v1835 = add i64 0, %v1830
  %v1836 = getelementptr inbounds float, ptr %v1823, i64 %v1835
  %v1837 = load <8 x float>, ptr %v1836, align 4
  %v1838 = fsub <8 x float> %v1834, %v1837
  %v1839 = add i64 0, %v1830
  %v1840 = getelementptr inbounds float, ptr %v1829, i64 %v1839
  store <8 x float> %v1838, ptr %v1840, align 4
  %v1841 = add nsw i64 %v1830, 8
  br label %b279
b281:
  %v1842 = add nsw i64 %v1818, 1
  br label %b276
b278:
  %v1843 = add i64 %v7, 0
  %v1844 = sdiv i64 %v1843, 1
  %v1845 = add i64 %v2, 1
  %v1846 = mul i64 %v1844, %v2
  %v1847 = sdiv i64 %v1846, %v3
  %v1848 = mul i64 %v1847, 1
  %v1849 = icmp slt i64 %v1848, %v7
  %v1850 = select i1 %v1849, i64 %v1848, i64 %v7
  %v1851 = mul i64 %v1844, %v1845
  %v1852 = sdiv i64 %v1851, %v3
  %v1853 = mul i64 %v1852, 1
  %v1854 = icmp slt i64 %v1853, %v7
  %v1855 = select i1 %v1854, i64 %v1853, i64 %v7
  br label %b282
b282:
  %v1856 = phi i64 [ %v1850, %b278 ], [ %v1967, %b287 ]
  %v1857 = icmp slt i64 %v1856, %v1855
  br i1 %v1857, label %b283, label %b284
b283:
  br label %b285
b285:
  %v1858 = phi i64 [ 0, %b283 ], [ %v1966, %b290 ]
  %v1859 = icmp slt i64 %v1858, 2
  br i1 %v1859, label %b286, label %b287
b286:
  br label %b288
b288:
  %v1860 = phi i64 [ 0, %b286 ], [ %v1965, %b289 ]
  %v1861 = icmp slt i64 %v1860, 8
  br i1 %v1861, label %b289, label %b290
b289:
  %v1862 = add i64 %v1397, 0
  %v1863 = and i64 %v1862, %v128
  %v1864 = mul i64 %v1863, %v7
  %v1865 = add i64 %v1864, %v1856
  %v1866 = mul i64 %v1865, 128
  %v1867 = getelementptr inbounds float, ptr %v24, i64 %v1866
  %v1868 = add i64 %v1397, 0
  %v1869 = and i64 %v1868, %v148
  %v1870 = mul i64 %v1869, %v7
  %v1871 = add i64 %v1870, %v1856
  %v1872 = mul i64 %v1871, 16
  %v1873 = getelementptr inbounds float, ptr %v68, i64 %v1872
  %v1874 = mul i64 %v1858, 8
  %v1875 = add i64 0, %v1874
  %v1876 = add i64 %v1875, %v1860
  %v1877 = getelementptr inbounds float, ptr %v1873, i64 %v1876
  %v1878 = load float, ptr %v1877, align 4
  %v1879 = add i64 %v1397, 0
  %v1880 = and i64 %v1879, %v150
  %v1881 = mul i64 %v1880, %v7
  %v1882 = add i64 %v1881, %v1856
  %v1883 = mul i64 %v1882, 2
  %v1884 = getelementptr inbounds float, ptr %v74, i64 %v1883
  %v1885 = add i64 0, %v1858
  %v1886 = getelementptr inbounds float, ptr %v1884, i64 %v1885
  %v1887 = load float, ptr %v1886, align 4
  %v1888 = fdiv float 0x3FF0000000000000, %v1887
  %v1889 = fmul float %v1878, %v1888
  %v1890 = add i64 %v1397, 0
  %v1891 = and i64 %v1890, %v142
  %v1892 = mul i64 %v1891, %v7
  %v1893 = add i64 %v1892, %v1856
  %v1894 = mul i64 %v1893, 50
  %v1895 = getelementptr inbounds float, ptr %v62, i64 %v1894
  %v1896 = add i64 48, %v1858
  %v1897 = getelementptr inbounds float, ptr %v1895, i64 %v1896
  %v1898 = load float, ptr %v1897, align 4
  %v1899 = call float @llvm.fabs.f32(float %v1898)
  %v1900 = fneg float %v1899
  %v1901 = fcmp olt float %v1900, 0xC05A400000000000
  %v1902 = select i1 %v1901, float 0xC05A400000000000, float %v1900
  %v1903 = call float @llvm.fmuladd.f32(float %v1902, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1904 = fsub float %v1903, 0x4168000000000000
  %v1905 = call float @llvm.fmuladd.f32(float %v1904, float 0xBFE62E4000000000, float %v1902)
  %v1906 = call float @llvm.fmuladd.f32(float %v1904, float 0xBEB7F7D1C0000000, float %v1905)
  %v1907 = bitcast float %v1903 to i32
  %v1908 = fmul float %v1906, %v1906
  %v1909 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1906, float 0x3F81227F40000000)
  %v1910 = call float @llvm.fmuladd.f32(float %v1909, float %v1906, float 0x3FA5556740000000)
  %v1911 = call float @llvm.fmuladd.f32(float %v1910, float %v1906, float 0x3FC5554B00000000)
  %v1912 = call float @llvm.fmuladd.f32(float %v1911, float %v1906, float 0x3FDFFFFFE0000000)
  %v1913 = call float @llvm.fmuladd.f32(float %v1908, float %v1912, float %v1906)
  %v1914 = sub i32 %v1907, 1262485250
  %v1915 = lshr i32 %v1914, 1
  %v1916 = sub i32 %v1914, %v1915
  %v1917 = shl i32 %v1915, 23
  %v1918 = bitcast i32 %v1917 to float
  %v1919 = shl i32 %v1916, 23
  %v1920 = bitcast i32 %v1919 to float
  %v1921 = fadd float %v1913, 0x3FF0000000000000
  %v1922 = fmul float %v1921, %v1918
  %v1923 = fmul float %v1922, %v1920
  %v1924 = fcmp olt float %v1898, 0x0000000000000000
  %v1925 = select i1 %v1924, float %v1923, float 0x3FF0000000000000
  %v1926 = fadd float %v1923, 0x3FF0000000000000
  %v1927 = fdiv float %v1925, %v1926
  %v1928 = add i64 %v1397, 0
  %v1929 = and i64 %v1928, %v152
  %v1930 = mul i64 %v1929, %v7
  %v1931 = add i64 %v1930, %v1856
  %v1932 = mul i64 %v1931, 16
  %v1933 = getelementptr inbounds float, ptr %v78, i64 %v1932
  %v1934 = add i64 %v1397, 1
  %v1935 = and i64 %v1934, %v128
  %v1936 = mul i64 %v1935, %v7
  %v1937 = add i64 %v1936, %v1856
  %v1938 = mul i64 %v1937, 128
  %v1939 = getelementptr inbounds float, ptr %v24, i64 %v1938
  %v1940 = mul i64 %v1858, 64
  %v1941 = add i64 0, %v1940
  %v1942 = mul i64 %v1860, 8
  %v1943 = add i64 %v1941, %v1942
  %v1944 = add i64 %v1943, 0
  %v1945 = getelementptr inbounds float, ptr %v1867, i64 %v1944
  %v1946 = load <8 x float>, ptr %v1945, align 4
  %v1947 = mul i64 %v1858, 8
  %v1948 = add i64 0, %v1947
  %v1949 = add i64 %v1948, 0
  %v1950 = getelementptr inbounds float, ptr %v1933, i64 %v1949
  %v1951 = load <8 x float>, ptr %v1950, align 4
  %v1952 = insertelement <8 x float> poison, float %v1927, i64 0
  %v1953 = shufflevector <8 x float> %v1952, <8 x float> poison, <8 x i32> zeroinitializer
  %v1954 = fmul <8 x float> %v1953, %v1951
  %v1955 = insertelement <8 x float> poison, float %v1889, i64 0
  %v1956 = shufflevector <8 x float> %v1955, <8 x float> poison, <8 x i32> zeroinitializer
  %v1957 = fmul <8 x float> %v1956, %v1954
  %v1958 = fadd <8 x float> %v1946, %v1957
  %v1959 = mul i64 %v1858, 64
  %v1960 = add i64 0, %v1959
  %v1961 = mul i64 %v1860, 8
  %v1962 = add i64 %v1960, %v1961
  %v1963 = add i64 %v1962, 0
  %v1964 = getelementptr inbounds float, ptr %v1939, i64 %v1963
  store <8 x float> %v1958, ptr %v1964, align 4
  %v1965 = add nsw i64 %v1860, 1
  br label %b288
b290:
  %v1966 = add nsw i64 %v1858, 1
  br label %b285
b287:
  %v1967 = add nsw i64 %v1856, 1
  br label %b282
b284:
  %v1968 = add i64 %v7, 0
  %v1969 = sdiv i64 %v1968, 1
  %v1970 = add i64 %v2, 1
  %v1971 = mul i64 %v1969, %v2
  %v1972 = sdiv i64 %v1971, %v3
  %v1973 = mul i64 %v1972, 1
  %v1974 = icmp slt i64 %v1973, %v7
  %v1975 = select i1 %v1974, i64 %v1973, i64 %v7
  %v1976 = mul i64 %v1969, %v1970
  %v1977 = sdiv i64 %v1976, %v3
  %v1978 = mul i64 %v1977, 1
  %v1979 = icmp slt i64 %v1978, %v7
  %v1980 = select i1 %v1979, i64 %v1978, i64 %v7
  br label %b291
b291:
  %v1981 = phi i64 [ %v1975, %b284 ], [ %v2003, %b296 ]
  %v1982 = icmp slt i64 %v1981, %v1980
  br i1 %v1982, label %b292, label %b293
b292:
  %v1983 = add i64 %v1397, 0
  %v1984 = and i64 %v1983, %v144
  %v1985 = mul i64 %v1984, %v7
  %v1986 = add i64 %v1985, %v1981
  %v1987 = mul i64 %v1986, 48
  %v1988 = getelementptr inbounds float, ptr %v64, i64 %v1987
  %v1989 = add i64 %v1397, 1
  %v1990 = and i64 %v1989, %v130
  %v1991 = mul i64 %v1990, %v7
  %v1992 = add i64 %v1991, %v1981
  %v1993 = mul i64 %v1992, 48
  %v1994 = getelementptr inbounds float, ptr %v26, i64 %v1993
  br label %b294
b294:
  %v1995 = phi i64 [ 0, %b292 ], [ %v2002, %b295 ]
  %v1996 = icmp slt i64 %v1995, 48
  br i1 %v1996, label %b295, label %b296
b295:
  %v1997 = add i64 0, %v1995
  %v1998 = getelementptr inbounds float, ptr %v1988, i64 %v1997
  %v1999 = load <8 x float>, ptr %v1998, align 4
  %v2000 = add i64 0, %v1995
  %v2001 = getelementptr inbounds float, ptr %v1994, i64 %v2000
  store <8 x float> %v1999, ptr %v2001, align 4
  %v2002 = add nsw i64 %v1995, 8
  br label %b294
b296:
  %v2003 = add nsw i64 %v1981, 1
  br label %b291
b293:
  %v2004 = add i64 %v7, 0
  %v2005 = sdiv i64 %v2004, 1
  %v2006 = add i64 %v2, 1
  %v2007 = mul i64 %v2005, %v2
  %v2008 = sdiv i64 %v2007, %v3
  %v2009 = mul i64 %v2008, 1
  %v2010 = icmp slt i64 %v2009, %v7
  %v2011 = select i1 %v2010, i64 %v2009, i64 %v7
  %v2012 = mul i64 %v2005, %v2006
  %v2013 = sdiv i64 %v2012, %v3
  %v2014 = mul i64 %v2013, 1
  %v2015 = icmp slt i64 %v2014, %v7
  %v2016 = select i1 %v2015, i64 %v2014, i64 %v7
  br label %b297
b297:
  %v2017 = phi i64 [ %v2011, %b293 ], [ %v2039, %b302 ]
  %v2018 = icmp slt i64 %v2017, %v2016
  br i1 %v2018, label %b298, label %b299
b298:
  %v2019 = add i64 %v1397, 0
  %v2020 = and i64 %v2019, %v130
  %v2021 = mul i64 %v2020, %v7
  %v2022 = add i64 %v2021, %v2017
  %v2023 = mul i64 %v2022, 48
  %v2024 = getelementptr inbounds float, ptr %v26, i64 %v2023
  %v2025 = add i64 %v1397, 1
  %v2026 = and i64 %v2025, %v132
  %v2027 = mul i64 %v2026, %v7
  %v2028 = add i64 %v2027, %v2017
  %v2029 = mul i64 %v2028, 48
  %v2030 = getelementptr inbounds float, ptr %v28, i64 %v2029
  br label %b300
b300:
  %v2031 = phi i64 [ 0, %b298 ], [ %v2038, %b301 ]
  %v2032 = icmp slt i64 %v2031, 48
  br i1 %v2032, label %b301, label %b302
b301:
  %v2033 = add i64 0, %v2031
  %v2034 = getelementptr inbounds float, ptr %v2024, i64 %v2033
  %v2035 = load <8 x float>, ptr %v2034, align 4
  %v2036 = add i64 0, %v2031
  %v2037 = getelementptr inbounds float, ptr %v2030, i64 %v2036
  store <8 x float> %v2035, ptr %v2037, align 4
  %v2038 = add nsw i64 %v2031, 8
  br label %b300
b302:
  %v2039 = add nsw i64 %v2017, 1
  br label %b297
b299:
  %v2040 = add i64 %v7, 0
  %v2041 = sdiv i64 %v2040, 1
  %v2042 = add i64 %v2, 1
  %v2043 = mul i64 %v2041, %v2
  %v2044 = sdiv i64 %v2043, %v3
  %v2045 = mul i64 %v2044, 1
  %v2046 = icmp slt i64 %v2045, %v7
  %v2047 = select i1 %v2046, i64 %v2045, i64 %v7
  %v2048 = mul i64 %v2041, %v2042
  %v2049 = sdiv i64 %v2048, %v3
  %v2050 = mul i64 %v2049, 1
  %v2051 = icmp slt i64 %v2050, %v7
  %v2052 = select i1 %v2051, i64 %v2050, i64 %v7
  br label %b303
b303:
  %v2053 = phi i64 [ %v2047, %b299 ], [ %v2075, %b308 ]
  %v2054 = icmp slt i64 %v2053, %v2052
  br i1 %v2054, label %b304, label %b305
b304:
  %v2055 = add i64 %v1397, 0
  %v2056 = and i64 %v2055, %v132
  %v2057 = mul i64 %v2056, %v7
  %v2058 = add i64 %v2057, %v2053
  %v2059 = mul i64 %v2058, 48
  %v2060 = getelementptr inbounds float, ptr %v28, i64 %v2059
  %v2061 = add i64 %v1397, 1
  %v2062 = and i64 %v2061, %v134
  %v2063 = mul i64 %v2062, %v7
  %v2064 = add i64 %v2063, %v2053
  %v2065 = mul i64 %v2064, 48
  %v2066 = getelementptr inbounds float, ptr %v30, i64 %v2065
  br label %b306
b306:
  %v2067 = phi i64 [ 0, %b304 ], [ %v2074, %b307 ]
  %v2068 = icmp slt i64 %v2067, 48
  br i1 %v2068, label %b307, label %b308
b307:
  %v2069 = add i64 0, %v2067
  %v2070 = getelementptr inbounds float, ptr %v2060, i64 %v2069
  %v2071 = load <8 x float>, ptr %v2070, align 4
  %v2072 = add i64 0, %v2067
  %v2073 = getelementptr inbounds float, ptr %v2066, i64 %v2072
  store <8 x float> %v2071, ptr %v2073, align 4
  %v2074 = add nsw i64 %v2067, 8
  br label %b306
b308:
  %v2075 = add nsw i64 %v2053, 1
  br label %b303
b305:
  %v2076 = add nsw i64 %v1397, 1
  br label %b246
b248:
  %v2077 = icmp sgt i64 %v3, 1
  br i1 %v2077, label %b309, label %b310
b309:
  %v2078 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2079 = atomicrmw add ptr %v2078, i64 1 acq_rel
  %v2080 = load i64, ptr %v177, align 8
  %v2081 = add i64 %v2080, 1
  store i64 %v2081, ptr %v177, align 8
  %v2082 = mul i64 %v3, %v2081
  br label %b311
b311:
  %v2083 = load atomic i64, ptr %v2078 acquire, align 8
  %v2084 = icmp slt i64 %v2083, %v2082
  br i1 %v2084, label %b312, label %b313
b312:
  %v2085 = call i32 @sched_yield()
  br label %b311
b313:
  br label %b310
b310:
  %v2086 = add nsw i64 %v1259, %v1258
  br label %b211
b213:
  %v2087 = getelementptr inbounds float, ptr %v179, i64 448
  %v2088 = getelementptr inbounds i64, ptr %v1, i64 4
  %v2089 = load i64, ptr %v2088, align 8
  %v2090 = icmp eq i64 %v2089, 0
  br i1 %v2090, label %b314, label %b315
b314:
  %v2091 = add i64 1, 0
  %v2092 = sdiv i64 %v2091, 1
  %v2093 = add i64 %v2, 1
  %v2094 = mul i64 %v2092, %v2
  %v2095 = sdiv i64 %v2094, %v3
  %v2096 = mul i64 %v2095, 1
  %v2097 = icmp slt i64 %v2096, 1
  %v2098 = select i1 %v2097, i64 %v2096, i64 1
  %v2099 = mul i64 %v2092, %v2093
  %v2100 = sdiv i64 %v2099, %v3
  %v2101 = mul i64 %v2100, 1
  %v2102 = icmp slt i64 %v2101, 1
  %v2103 = select i1 %v2102, i64 %v2101, i64 1
  %v2104 = icmp slt i64 %v2103, 1
  %v2105 = select i1 %v2104, i64 %v2103, i64 1
  br label %b316
b316:
  %v2106 = phi i64 [ %v2098, %b314 ], [ %v2221, %b328 ]
  %v2107 = icmp slt i64 %v2106, %v2105
  br i1 %v2107, label %b317, label %b318
b317:
  %v2108 = mul i64 %v2106, 128
  %v2109 = mul i64 %v2106, 8
  %v2110 = add i64 %v2108, 0
  %v2111 = add i64 %v2109, 0
  %v2112 = getelementptr inbounds float, ptr %v2087, i64 %v2110
  %v2113 = sub i64 8, %v2111
  %v2114 = icmp slt i64 %v2113, 0
  %v2115 = select i1 %v2114, i64 0, i64 %v2113
  %v2116 = icmp ult i64 %v2115, 8
  %v2117 = select i1 %v2116, i64 %v2115, i64 8
  %v2118 = trunc i64 %v2117 to i32
  %v2119 = insertelement <8 x i32> poison, i32 %v2118, i64 0
  %v2120 = shufflevector <8 x i32> %v2119, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2121 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2120
  %v2122 = mul i64 %v2111, 16
  %v2123 = add i64 0, %v2122
  %v2124 = getelementptr inbounds float, ptr %v20, i64 %v2123
  %v2125 = icmp sge i64 %v2115, 8
  br i1 %v2125, label %b319, label %b320
b319:
  br label %b321
b321:
  %v2126 = phi i64 [ 0, %b319 ], [ %v2200, %b322 ]
  %v2127 = icmp slt i64 %v2126, 16
  br i1 %v2127, label %b322, label %b323
b322:
  %v2128 = add i64 %v2126, 0
  %v2129 = getelementptr inbounds float, ptr %v2124, i64 %v2128
  %v2130 = load <8 x float>, ptr %v2129, align 4
  %v2131 = add i64 %v2126, 16
  %v2132 = getelementptr inbounds float, ptr %v2124, i64 %v2131
  %v2133 = load <8 x float>, ptr %v2132, align 4
  %v2134 = add i64 %v2126, 32
  %v2135 = getelementptr inbounds float, ptr %v2124, i64 %v2134
  %v2136 = load <8 x float>, ptr %v2135, align 4
  %v2137 = add i64 %v2126, 48
  %v2138 = getelementptr inbounds float, ptr %v2124, i64 %v2137
  %v2139 = load <8 x float>, ptr %v2138, align 4
  %v2140 = add i64 %v2126, 64
  %v2141 = getelementptr inbounds float, ptr %v2124, i64 %v2140
  %v2142 = load <8 x float>, ptr %v2141, align 4
  %v2143 = add i64 %v2126, 80
  %v2144 = getelementptr inbounds float, ptr %v2124, i64 %v2143
  %v2145 = load <8 x float>, ptr %v2144, align 4
  %v2146 = add i64 %v2126, 96
  %v2147 = getelementptr inbounds float, ptr %v2124, i64 %v2146
  %v2148 = load <8 x float>, ptr %v2147, align 4
  %v2149 = add i64 %v2126, 112
  %v2150 = getelementptr inbounds float, ptr %v2124, i64 %v2149
  %v2151 = load <8 x float>, ptr %v2150, align 4
  %v2152 = shufflevector <8 x float> %v2130, <8 x float> %v2142, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2153 = shufflevector <8 x float> %v2130, <8 x float> %v2142, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2154 = shufflevector <8 x float> %v2133, <8 x float> %v2145, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2155 = shufflevector <8 x float> %v2133, <8 x float> %v2145, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2156 = shufflevector <8 x float> %v2136, <8 x float> %v2148, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2157 = shufflevector <8 x float> %v2136, <8 x float> %v2148, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2158 = shufflevector <8 x float> %v2139, <8 x float> %v2151, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2159 = shufflevector <8 x float> %v2139, <8 x float> %v2151, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2160 = shufflevector <8 x float> %v2152, <8 x float> %v2156, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2161 = shufflevector <8 x float> %v2152, <8 x float> %v2156, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2162 = shufflevector <8 x float> %v2154, <8 x float> %v2158, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2163 = shufflevector <8 x float> %v2154, <8 x float> %v2158, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2164 = shufflevector <8 x float> %v2153, <8 x float> %v2157, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2165 = shufflevector <8 x float> %v2153, <8 x float> %v2157, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2166 = shufflevector <8 x float> %v2155, <8 x float> %v2159, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2167 = shufflevector <8 x float> %v2155, <8 x float> %v2159, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2168 = shufflevector <8 x float> %v2160, <8 x float> %v2162, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2169 = shufflevector <8 x float> %v2160, <8 x float> %v2162, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2170 = shufflevector <8 x float> %v2161, <8 x float> %v2163, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2171 = shufflevector <8 x float> %v2161, <8 x float> %v2163, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2172 = shufflevector <8 x float> %v2164, <8 x float> %v2166, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2173 = shufflevector <8 x float> %v2164, <8 x float> %v2166, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2174 = shufflevector <8 x float> %v2165, <8 x float> %v2167, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2175 = shufflevector <8 x float> %v2165, <8 x float> %v2167, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2176 = add i64 %v2126, 0
  %v2177 = mul i64 %v2176, 8
  %v2178 = getelementptr inbounds float, ptr %v2112, i64 %v2177
  store <8 x float> %v2168, ptr %v2178, align 4
  %v2179 = add i64 %v2126, 1
  %v2180 = mul i64 %v2179, 8
  %v2181 = getelementptr inbounds float, ptr %v2112, i64 %v2180
  store <8 x float> %v2169, ptr %v2181, align 4
  %v2182 = add i64 %v2126, 2
  %v2183 = mul i64 %v2182, 8
  %v2184 = getelementptr inbounds float, ptr %v2112, i64 %v2183
  store <8 x float> %v2170, ptr %v2184, align 4
  %v2185 = add i64 %v2126, 3
  %v2186 = mul i64 %v2185, 8
  %v2187 = getelementptr inbounds float, ptr %v2112, i64 %v2186
  store <8 x float> %v2171, ptr %v2187, align 4
  %v2188 = add i64 %v2126, 4
  %v2189 = mul i64 %v2188, 8
  %v2190 = getelementptr inbounds float, ptr %v2112, i64 %v2189
  store <8 x float> %v2172, ptr %v2190, align 4
  %v2191 = add i64 %v2126, 5
  %v2192 = mul i64 %v2191, 8
  %v2193 = getelementptr inbounds float, ptr %v2112, i64 %v2192
  store <8 x float> %v2173, ptr %v2193, align 4
  %v2194 = add i64 %v2126, 6
  %v2195 = mul i64 %v2194, 8
  %v2196 = getelementptr inbounds float, ptr %v2112, i64 %v2195
  store <8 x float> %v2174, ptr %v2196, align 4
  %v2197 = add i64 %v2126, 7
  %v2198 = mul i64 %v2197, 8
  %v2199 = getelementptr inbounds float, ptr %v2112, i64 %v2198
  store <8 x float> %v2175, ptr %v2199, align 4
  %v2200 = add nsw i64 %v2126, 8
  br label %b321
b323:
  br label %b324
b324:
  %v2201 = phi i64 [ 16, %b323 ], [ %v2209, %b325 ]
  %v2202 = icmp slt i64 %v2201, 16
  br i1 %v2202, label %b325, label %b326
b325:
  %v2203 = mul i64 %v2201, 1
  %v2204 = getelementptr inbounds float, ptr %v2124, i64 %v2203
  %v2205 = getelementptr float, ptr %v2204, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v2206 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2205, <8 x i1> %v2121, <8 x float> zeroinitializer)
  %v2207 = mul i64 %v2201, 8
  %v2208 = getelementptr inbounds float, ptr %v2112, i64 %v2207
  store <8 x float> %v2206, ptr %v2208, align 4
  %v2209 = add nsw i64 %v2201, 1
  br label %b324
b326:
  br label %b320
b320:
  %v2210 = icmp slt i64 %v2115, 8
  br i1 %v2210, label %b327, label %b328
b327:
  br label %b329
b329:
  %v2211 = phi i64 [ 0, %b327 ], [ %v2219, %b330 ]
  %v2212 = icmp slt i64 %v2211, 16
  br i1 %v2212, label %b330, label %b331
b330:
  %v2213 = mul i64 %v2211, 1
  %v2214 = getelementptr inbounds float, ptr %v2124, i64 %v2213
  %v2215 = getelementptr float, ptr %v2214, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v2216 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2215, <8 x i1> %v2121, <8 x float> zeroinitializer)
  %v2217 = mul i64 %v2211, 8
  %v2218 = getelementptr inbounds float, ptr %v2112, i64 %v2217
  store <8 x float> %v2216, ptr %v2218, align 4
  %v2219 = add nsw i64 %v2211, 1
  br label %b329
b331:
  br label %b328
b328:
  %v2220 = add i64 %v2108, 128
  %v2221 = add nsw i64 %v2106, 1
  br label %b316
b318:
  br label %b315
b315:
  %v2222 = icmp sgt i64 %v3, 1
  br i1 %v2222, label %b332, label %b333
b332:
  %v2223 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2224 = atomicrmw add ptr %v2223, i64 1 acq_rel
  %v2225 = load i64, ptr %v177, align 8
  %v2226 = add i64 %v2225, 1
  store i64 %v2226, ptr %v177, align 8
  %v2227 = mul i64 %v3, %v2226
  br label %b334
b334:
  %v2228 = load atomic i64, ptr %v2223 acquire, align 8
  %v2229 = icmp slt i64 %v2228, %v2227
  br i1 %v2229, label %b335, label %b336
b335:
  %v2230 = call i32 @sched_yield()
  br label %b334
b336:
  br label %b333
b333:
  %v2231 = add i64 %v8, 0
  %v2232 = sdiv i64 %v2231, 1
  %v2233 = add i64 %v2, 1
  %v2234 = mul i64 %v2232, %v2
  %v2235 = sdiv i64 %v2234, %v3
  %v2236 = mul i64 %v2235, 1
  %v2237 = icmp slt i64 %v2236, %v8
  %v2238 = select i1 %v2237, i64 %v2236, i64 %v8
  %v2239 = mul i64 %v2232, %v2233
  %v2240 = sdiv i64 %v2239, %v3
  %v2241 = mul i64 %v2240, 1
  %v2242 = icmp slt i64 %v2241, %v8
  %v2243 = select i1 %v2242, i64 %v2241, i64 %v8
  br label %b337
b337:
  %v2244 = phi i64 [ %v2238, %b333 ], [ %v2277, %b342 ]
  %v2245 = icmp slt i64 %v2244, %v2243
  br i1 %v2245, label %b338, label %b339
b338:
  br label %b340
b340:
  %v2246 = phi i64 [ 0, %b338 ], [ %v2276, %b345 ]
  %v2247 = icmp slt i64 %v2246, 2
  br i1 %v2247, label %b341, label %b342
b341:
  br label %b343
b343:
  %v2248 = phi i64 [ 0, %b341 ], [ %v2260, %b344 ]
  %v2249 = phi <8 x float> [ splat (float 0x0000000000000000), %b341 ], [ %v2259, %b344 ]
  %v2250 = icmp slt i64 %v2248, 8
  br i1 %v2250, label %b344, label %b345
b344:
  %v2251 = mul i64 %v2244, 16
  %v2252 = getelementptr inbounds float, ptr %v66, i64 %v2251
  %v2253 = mul i64 %v2246, 8
  %v2254 = add i64 0, %v2253
  %v2255 = add i64 %v2254, %v2248
  %v2256 = getelementptr inbounds float, ptr %v2252, i64 %v2255
  %v2257 = load <8 x float>, ptr %v2256, align 4
  %v2258 = fmul <8 x float> %v2257, %v2257
  %v2259 = fadd <8 x float> %v2249, %v2258
  %v2260 = add nsw i64 %v2248, 8
  br label %b343
b345:
  %v2261 = shufflevector <8 x float> %v2249, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2262 = shufflevector <8 x float> %v2249, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2263 = fadd <4 x float> %v2261, %v2262
  %v2264 = shufflevector <4 x float> %v2263, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2265 = shufflevector <4 x float> %v2263, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2266 = fadd <2 x float> %v2264, %v2265
  %v2267 = extractelement <2 x float> %v2266, i64 0
  %v2268 = extractelement <2 x float> %v2266, i64 1
  %v2269 = fadd float %v2267, %v2268
  %v2270 = fadd float %v2269, 0x0000000000000000
  %v2271 = mul i64 %v2244, 2
  %v2272 = getelementptr inbounds float, ptr %v80, i64 %v2271
  %v2273 = add i64 0, %v2246
  %v2274 = add i64 %v2273, 0
  %v2275 = getelementptr inbounds float, ptr %v2272, i64 %v2274
  store float %v2270, ptr %v2275, align 4
  %v2276 = add nsw i64 %v2246, 1
  br label %b340
b342:
  %v2277 = add nsw i64 %v2244, 1
  br label %b337
b339:
  %v2278 = add i64 %v8, 0
  %v2279 = sdiv i64 %v2278, 1
  %v2280 = add i64 %v2, 1
  %v2281 = mul i64 %v2279, %v2
  %v2282 = sdiv i64 %v2281, %v3
  %v2283 = mul i64 %v2282, 1
  %v2284 = icmp slt i64 %v2283, %v8
  %v2285 = select i1 %v2284, i64 %v2283, i64 %v8
  %v2286 = mul i64 %v2279, %v2280
  %v2287 = sdiv i64 %v2286, %v3
  %v2288 = mul i64 %v2287, 1
  %v2289 = icmp slt i64 %v2288, %v8
  %v2290 = select i1 %v2289, i64 %v2288, i64 %v8
  br label %b346
b346:
  %v2291 = phi i64 [ %v2285, %b339 ], [ %v2312, %b347 ]
  %v2292 = icmp slt i64 %v2291, %v2290
  br i1 %v2292, label %b347, label %b348
b347:
  %v2293 = mul i64 %v2291, 2
  %v2294 = getelementptr inbounds float, ptr %v80, i64 %v2293
  %v2295 = mul i64 %v2291, 2
  %v2296 = getelementptr inbounds float, ptr %v82, i64 %v2295
  %v2297 = icmp ult i64 2, 8
  %v2298 = select i1 %v2297, i64 2, i64 8
  %v2299 = trunc i64 %v2298 to i32
  %v2300 = insertelement <8 x i32> poison, i32 %v2299, i64 0
  %v2301 = shufflevector <8 x i32> %v2300, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2302 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2301
  %v2303 = add i64 0, 0
  %v2304 = getelementptr inbounds float, ptr %v2294, i64 %v2303
  %v2305 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2304, <8 x i1> %v2302, <8 x float> zeroinitializer)
  %v2306 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v2307 = shufflevector <8 x float> %v2306, <8 x float> poison, <8 x i32> zeroinitializer
  %v2308 = fadd <8 x float> %v2305, %v2307
  %v2309 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v2308)
  %v2310 = add i64 0, 0
  %v2311 = getelementptr inbounds float, ptr %v2296, i64 %v2310
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2309, ptr align 4 %v2311, <8 x i1> %v2302)
  %v2312 = add nsw i64 %v2291, 1
  br label %b346
b348:
  %v2313 = add i64 %v8, 0
  %v2314 = sdiv i64 %v2313, 1
  %v2315 = add i64 %v2, 1
  %v2316 = mul i64 %v2314, %v2
  %v2317 = sdiv i64 %v2316, %v3
  %v2318 = mul i64 %v2317, 1
  %v2319 = icmp slt i64 %v2318, %v8
  %v2320 = select i1 %v2319, i64 %v2318, i64 %v8
  %v2321 = mul i64 %v2314, %v2315
  %v2322 = sdiv i64 %v2321, %v3
  %v2323 = mul i64 %v2322, 1
  %v2324 = icmp slt i64 %v2323, %v8
  %v2325 = select i1 %v2324, i64 %v2323, i64 %v8
  br label %b349
b349:
  %v2326 = phi i64 [ %v2320, %b348 ], [ %v2374, %b354 ]
  %v2327 = icmp slt i64 %v2326, %v2325
  br i1 %v2327, label %b350, label %b351
b350:
  br label %b352
b352:
  %v2328 = phi i64 [ 0, %b350 ], [ %v2373, %b357 ]
  %v2329 = icmp slt i64 %v2328, 2
  br i1 %v2329, label %b353, label %b354
b353:
  br label %b355
b355:
  %v2330 = phi i64 [ 0, %b353 ], [ %v2364, %b356 ]
  %v2331 = phi <8 x float> [ splat (float 0x0000000000000000), %b353 ], [ %v2363, %b356 ]
  %v2332 = icmp slt i64 %v2330, 8
  br i1 %v2332, label %b356, label %b357
b356:
  %v2333 = mul i64 %v2326, 16
  %v2334 = getelementptr inbounds float, ptr %v66, i64 %v2333
  %v2335 = mul i64 %v2328, 8
  %v2336 = add i64 0, %v2335
  %v2337 = add i64 %v2336, %v2330
  %v2338 = getelementptr inbounds float, ptr %v2334, i64 %v2337
  %v2339 = load float, ptr %v2338, align 4
  %v2340 = mul i64 %v2326, 2
  %v2341 = getelementptr inbounds float, ptr %v82, i64 %v2340
  %v2342 = add i64 0, %v2328
  %v2343 = getelementptr inbounds float, ptr %v2341, i64 %v2342
  %v2344 = load float, ptr %v2343, align 4
  %v2345 = fdiv float 0x3FF0000000000000, %v2344
  %v2346 = fmul float %v2339, %v2345
  %v2347 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v2348 = fdiv float %v2346, %v2347
  %v2349 = mul i64 1, %v7
  %v2350 = add i64 %v2326, %v2349
  %v2351 = mul i64 %v2350, 128
  %v2352 = getelementptr inbounds float, ptr %v24, i64 %v2351
  %v2353 = mul i64 %v2328, 64
  %v2354 = add i64 0, %v2353
  %v2355 = add i64 %v2354, 0
  %v2356 = mul i64 %v2330, 8
  %v2357 = add i64 %v2355, %v2356
  %v2358 = getelementptr inbounds float, ptr %v2352, i64 %v2357
  %v2359 = load <8 x float>, ptr %v2358, align 4
  %v2360 = insertelement <8 x float> poison, float %v2348, i64 0
  %v2361 = shufflevector <8 x float> %v2360, <8 x float> poison, <8 x i32> zeroinitializer
  %v2362 = fmul <8 x float> %v2361, %v2359
  %v2363 = fadd <8 x float> %v2331, %v2362
  %v2364 = add nsw i64 %v2330, 1
  br label %b355
b357:
  %v2365 = mul i64 %v2326, 16
  %v2366 = getelementptr inbounds float, ptr %v84, i64 %v2365
  %v2367 = mul i64 %v2328, 8
  %v2368 = add i64 0, %v2367
  %v2369 = mul i64 0, 8
  %v2370 = add i64 %v2368, %v2369
  %v2371 = add i64 %v2370, 0
  %v2372 = getelementptr inbounds float, ptr %v2366, i64 %v2371
  store <8 x float> %v2331, ptr %v2372, align 4
  %v2373 = add nsw i64 %v2328, 1
  br label %b352
b354:
  %v2374 = add nsw i64 %v2326, 1
  br label %b349
b351:
  %v2375 = add i64 %v8, 0
  %v2376 = sdiv i64 %v2375, 1
  %v2377 = add i64 %v2, 1
  %v2378 = mul i64 %v2376, %v2
  %v2379 = sdiv i64 %v2378, %v3
  %v2380 = mul i64 %v2379, 1
  %v2381 = icmp slt i64 %v2380, %v8
  %v2382 = select i1 %v2381, i64 %v2380, i64 %v8
  %v2383 = mul i64 %v2376, %v2377
  %v2384 = sdiv i64 %v2383, %v3
  %v2385 = mul i64 %v2384, 1
  %v2386 = icmp slt i64 %v2385, %v8
  %v2387 = select i1 %v2386, i64 %v2385, i64 %v8
  br label %b358
b358:
  %v2388 = phi i64 [ %v2382, %b351 ], [ %v2402, %b363 ]
  %v2389 = icmp slt i64 %v2388, %v2387
  br i1 %v2389, label %b359, label %b360
b359:
  %v2390 = mul i64 %v2388, 16
  %v2391 = getelementptr inbounds float, ptr %v84, i64 %v2390
  %v2392 = mul i64 %v2388, 16
  %v2393 = getelementptr inbounds float, ptr %v86, i64 %v2392
  br label %b361
b361:
  %v2394 = phi i64 [ 0, %b359 ], [ %v2401, %b362 ]
  %v2395 = icmp slt i64 %v2394, 16
  br i1 %v2395, label %b362, label %b363
b362:
  %v2396 = add i64 0, %v2394
  %v2397 = getelementptr inbounds float, ptr %v2391, i64 %v2396
  %v2398 = load <8 x float>, ptr %v2397, align 4
  %v2399 = add i64 0, %v2394
  %v2400 = getelementptr inbounds float, ptr %v2393, i64 %v2399
  store <8 x float> %v2398, ptr %v2400, align 4
  %v2401 = add nsw i64 %v2394, 8
  br label %b361
b363:
  %v2402 = add nsw i64 %v2388, 1
  br label %b358
b360:
  %v2403 = add i64 %v8, 0
  %v2404 = sdiv i64 %v2403, 1
  %v2405 = add i64 %v2, 1
  %v2406 = mul i64 %v2404, %v2
  %v2407 = sdiv i64 %v2406, %v3
  %v2408 = mul i64 %v2407, 1
  %v2409 = icmp slt i64 %v2408, %v8
  %v2410 = select i1 %v2409, i64 %v2408, i64 %v8
  %v2411 = mul i64 %v2404, %v2405
  %v2412 = sdiv i64 %v2411, %v3
  %v2413 = mul i64 %v2412, 1
  %v2414 = icmp slt i64 %v2413, %v8
  %v2415 = select i1 %v2414, i64 %v2413, i64 %v8
  br label %b364
b364:
  %v2416 = phi i64 [ %v2410, %b360 ], [ %v2448, %b369 ]
  %v2417 = icmp slt i64 %v2416, %v2415
  br i1 %v2417, label %b365, label %b366
b365:
  br label %b367
b367:
  %v2418 = phi i64 [ 0, %b365 ], [ %v2447, %b372 ]
  %v2419 = icmp slt i64 %v2418, 2
  br i1 %v2419, label %b368, label %b369
b368:
  br label %b370
b370:
  %v2420 = phi i64 [ 0, %b368 ], [ %v2432, %b371 ]
  %v2421 = phi <8 x float> [ splat (float 0x0000000000000000), %b368 ], [ %v2431, %b371 ]
  %v2422 = icmp slt i64 %v2420, 8
  br i1 %v2422, label %b371, label %b372
b371:
  %v2423 = mul i64 %v2416, 16
  %v2424 = getelementptr inbounds float, ptr %v86, i64 %v2423
  %v2425 = mul i64 %v2418, 8
  %v2426 = add i64 0, %v2425
  %v2427 = add i64 %v2426, %v2420
  %v2428 = getelementptr inbounds float, ptr %v2424, i64 %v2427
  %v2429 = load <8 x float>, ptr %v2428, align 4
  %v2430 = fmul <8 x float> %v2429, %v2429
  %v2431 = fadd <8 x float> %v2421, %v2430
  %v2432 = add nsw i64 %v2420, 8
  br label %b370
b372:
  %v2433 = shufflevector <8 x float> %v2421, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2434 = shufflevector <8 x float> %v2421, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2435 = fadd <4 x float> %v2433, %v2434
  %v2436 = shufflevector <4 x float> %v2435, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2437 = shufflevector <4 x float> %v2435, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2438 = fadd <2 x float> %v2436, %v2437
  %v2439 = extractelement <2 x float> %v2438, i64 0
  %v2440 = extractelement <2 x float> %v2438, i64 1
  %v2441 = fadd float %v2439, %v2440
  %v2442 = fadd float %v2441, 0x0000000000000000
  %v2443 = mul i64 %v2416, 2
  %v2444 = getelementptr inbounds float, ptr %v80, i64 %v2443
  %v2445 = add i64 0, %v2418
  %v2446 = getelementptr inbounds float, ptr %v2444, i64 %v2445
  store float %v2442, ptr %v2446, align 4
  %v2447 = add nsw i64 %v2418, 1
  br label %b367
b369:
  %v2448 = add nsw i64 %v2416, 1
  br label %b364
b366:
  %v2449 = add i64 %v8, 0
  %v2450 = sdiv i64 %v2449, 1
  %v2451 = add i64 %v2, 1
  %v2452 = mul i64 %v2450, %v2
  %v2453 = sdiv i64 %v2452, %v3
  %v2454 = mul i64 %v2453, 1
  %v2455 = icmp slt i64 %v2454, %v8
  %v2456 = select i1 %v2455, i64 %v2454, i64 %v8
  %v2457 = mul i64 %v2450, %v2451
  %v2458 = sdiv i64 %v2457, %v3
  %v2459 = mul i64 %v2458, 1
  %v2460 = icmp slt i64 %v2459, %v8
  %v2461 = select i1 %v2460, i64 %v2459, i64 %v8
  br label %b373
b373:
  %v2462 = phi i64 [ %v2456, %b366 ], [ %v2486, %b374 ]
  %v2463 = icmp slt i64 %v2462, %v2461
  br i1 %v2463, label %b374, label %b375
b374:
  %v2464 = mul i64 %v2462, 2
  %v2465 = getelementptr inbounds float, ptr %v80, i64 %v2464
  %v2466 = mul i64 %v2462, 2
  %v2467 = getelementptr inbounds float, ptr %v88, i64 %v2466
  %v2468 = icmp ult i64 2, 8
  %v2469 = select i1 %v2468, i64 2, i64 8
  %v2470 = trunc i64 %v2469 to i32
  %v2471 = insertelement <8 x i32> poison, i32 %v2470, i64 0
  %v2472 = shufflevector <8 x i32> %v2471, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2473 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2472
  %v2474 = add i64 0, 0
  %v2475 = getelementptr inbounds float, ptr %v2465, i64 %v2474
  %v2476 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2475, <8 x i1> %v2473, <8 x float> zeroinitializer)
  %v2477 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v2478 = shufflevector <8 x float> %v2477, <8 x float> poison, <8 x i32> zeroinitializer
  %v2479 = fdiv <8 x float> %v2476, %v2478
  %v2480 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v2481 = shufflevector <8 x float> %v2480, <8 x float> poison, <8 x i32> zeroinitializer
  %v2482 = fadd <8 x float> %v2479, %v2481
  %v2483 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v2482)
  %v2484 = add i64 0, 0
  %v2485 = getelementptr inbounds float, ptr %v2467, i64 %v2484
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2483, ptr align 4 %v2485, <8 x i1> %v2473)
  %v2486 = add nsw i64 %v2462, 1
  br label %b373
b375:
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
  br label %b376
b376:
  %v2500 = phi i64 [ %v2494, %b375 ], [ %v2531, %b381 ]
  %v2501 = icmp slt i64 %v2500, %v2499
  br i1 %v2501, label %b377, label %b378
b377:
  br label %b379
b379:
  %v2502 = phi i64 [ 0, %b377 ], [ %v2530, %b380 ]
  %v2503 = icmp slt i64 %v2502, 2
  br i1 %v2503, label %b380, label %b381
b380:
  %v2504 = mul i64 %v2500, 16
  %v2505 = getelementptr inbounds float, ptr %v86, i64 %v2504
  %v2506 = mul i64 %v2500, 2
  %v2507 = getelementptr inbounds float, ptr %v88, i64 %v2506
  %v2508 = add i64 0, %v2502
  %v2509 = getelementptr inbounds float, ptr %v2507, i64 %v2508
  %v2510 = load float, ptr %v2509, align 4
  %v2511 = fdiv float 0x3FF0000000000000, %v2510
  %v2512 = mul i64 %v2500, 16
  %v2513 = getelementptr inbounds float, ptr %v84, i64 %v2512
  %v2514 = mul i64 %v2502, 8
  %v2515 = add i64 0, %v2514
  %v2516 = add i64 %v2515, 0
  %v2517 = getelementptr inbounds float, ptr %v2505, i64 %v2516
  %v2518 = load <8 x float>, ptr %v2517, align 4
  %v2519 = insertelement <8 x float> poison, float %v2511, i64 0
  %v2520 = shufflevector <8 x float> %v2519, <8 x float> poison, <8 x i32> zeroinitializer
  %v2521 = fmul <8 x float> %v2518, %v2520
  %v2522 = add i64 0, 0
  %v2523 = getelementptr inbounds float, ptr %v18, i64 %v2522
  %v2524 = load <8 x float>, ptr %v2523, align 4
  %v2525 = fmul <8 x float> %v2521, %v2524
  %v2526 = mul i64 %v2502, 8
  %v2527 = add i64 0, %v2526
  %v2528 = add i64 %v2527, 0
  %v2529 = getelementptr inbounds float, ptr %v2513, i64 %v2528
  store <8 x float> %v2525, ptr %v2529, align 4
  %v2530 = add nsw i64 %v2502, 1
  br label %b379
b381:
  %v2531 = add nsw i64 %v2500, 1
  br label %b376
b378:
  %v2533 = add i64 %v8, 0
  %v2534 = sdiv i64 %v2533, 1
  %v2535 = add i64 %v2, 1
  %v2536 = mul i64 %v2534, %v2
  %v2537 = sdiv i64 %v2536, %v3
  %v2538 = mul i64 %v2537, 1
  %v2539 = icmp slt i64 %v2538, %v8
  %v2540 = select i1 %v2539, i64 %v2538, i64 %v8
  %v2541 = mul i64 %v2534, %v2535
  %v2542 = sdiv i64 %v2541, %v3
  %v2543 = mul i64 %v2542, 1
  %v2544 = icmp slt i64 %v2543, %v8
  %v2545 = select i1 %v2544, i64 %v2543, i64 %v8
  br label %b382
b382:
  %v2546 = phi i64 [ %v2540, %b378 ], [ %v2599, %b387 ]
  %v2547 = icmp slt i64 %v2546, %v2545
  br i1 %v2547, label %b383, label %b384
b383:
  %v2548 = add i64 %v2546, 96
  %v2549 = icmp slt i64 %v2548, %v2545
  %v2550 = select i1 %v2549, i64 %v2548, i64 %v2545
  br label %b385
b385:
  %v2551 = phi i64 [ 0, %b383 ], [ %v2598, %b390 ]
  %v2552 = icmp slt i64 %v2551, 1
  br i1 %v2552, label %b386, label %b387
b386:
  %v2553 = sub i64 %v2550, %v2546
  %v2554 = sub i64 8, 1
  %v2555 = add i64 %v2553, %v2554
  %v2556 = sdiv i64 %v2555, 8
  br label %b388
b388:
  %v2557 = phi i64 [ 0, %b386 ], [ %v2597, %b395 ]
  %v2558 = icmp slt i64 %v2557, %v2556
  br i1 %v2558, label %b389, label %b390
b389:
  %v2559 = mul i64 %v2553, %v2557
  %v2560 = sdiv i64 %v2559, %v2556
  %v2561 = add i64 %v2546, %v2560
  %v2562 = add i64 %v2557, 1
  %v2563 = mul i64 %v2553, %v2562
  %v2564 = sdiv i64 %v2563, %v2556
  %v2565 = add i64 %v2546, %v2564
  %v2566 = mul i64 %v2551, 128
  %v2567 = getelementptr inbounds float, ptr %v2087, i64 %v2566
  %v2568 = sub i64 %v2565, %v2561
  %v2569 = mul i64 %v2561, 16
  %v2570 = getelementptr inbounds float, ptr %v84, i64 %v2569
  %v2571 = getelementptr inbounds float, ptr %v2570, i64 0
  %v2572 = sub i64 %v2568, 1
  %v2573 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v2572
  %v2574 = load ptr, ptr %v2573, align 4
  %v2575 = icmp sgt i64 %v2568, 0
  br i1 %v2575, label %b391, label %b392
b391:
  call void %v2574(ptr %v2571, i64 16, ptr %v2567, i64 16, ptr %v2532)
  br label %b392
b392:
  %v2576 = add i64 %v2566, 128
  br label %b393
b393:
  %v2577 = phi i64 [ %v2561, %b392 ], [ %v2596, %b398 ]
  %v2578 = icmp slt i64 %v2577, %v2565
  br i1 %v2578, label %b394, label %b395
b394:
  %v2579 = sub i64 %v2577, %v2561
  %v2580 = mul i64 %v2579, 8
  %v2581 = getelementptr inbounds float, ptr %v2532, i64 %v2580
  %v2582 = mul i64 %v2577, 8
  %v2583 = getelementptr inbounds float, ptr %v40, i64 %v2582
  br label %b396
b396:
  %v2584 = phi i64 [ 0, %b394 ], [ %v2595, %b397 ]
  %v2585 = icmp slt i64 %v2584, 1
  br i1 %v2585, label %b397, label %b398
b397:
  %v2586 = mul i64 %v2551, 1
  %v2587 = add i64 %v2586, %v2584
  %v2588 = mul i64 %v2587, 8
  %v2589 = add i64 0, %v2584
  %v2590 = mul i64 %v2589, 8
  %v2591 = getelementptr inbounds float, ptr %v2581, i64 %v2590
  %v2592 = load <8 x float>, ptr %v2591, align 4
  %v2593 = add i64 0, %v2588
  %v2594 = getelementptr inbounds float, ptr %v2583, i64 %v2593
  store <8 x float> %v2592, ptr %v2594, align 4
  %v2595 = add nsw i64 %v2584, 1
  br label %b396
b398:
  %v2596 = add nsw i64 %v2577, 1
  br label %b393
b395:
  %v2597 = add nsw i64 %v2557, 1
  br label %b388
b390:
  %v2598 = add nsw i64 %v2551, 1
  br label %b385
b387:
  %v2599 = add nsw i64 %v2546, 96
  br label %b382
b384:
  %v2600 = icmp sgt i64 %v3, 1
  br i1 %v2600, label %b399, label %b400
b399:
  %v2601 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2602 = atomicrmw add ptr %v2601, i64 1 acq_rel
  %v2603 = load i64, ptr %v177, align 8
  %v2604 = add i64 %v2603, 1
  store i64 %v2604, ptr %v177, align 8
  %v2605 = mul i64 %v3, %v2604
  br label %b401
b401:
  %v2606 = load atomic i64, ptr %v2601 acquire, align 8
  %v2607 = icmp slt i64 %v2606, %v2605
  br i1 %v2607, label %b402, label %b403
b402:
  %v2608 = call i32 @sched_yield()
  br label %b401
b403:
  br label %b400
b400:
  ret void
}
define internal void @tile_1x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v108, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = add i64 %v7, 1
  %v46 = mul i64 %v45, 32
  %v47 = getelementptr inbounds float, ptr %v2, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v47, i64 8
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v47, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v47, i64 24
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v45
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v49, <8 x float> %v12)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v13)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v66 = add i64 %v7, 2
  %v67 = mul i64 %v66, 32
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v68, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v68, i64 16
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v68, i64 24
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v66
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v70, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v72, <8 x float> %v17)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v19)
  %v87 = add i64 %v7, 3
  %v88 = mul i64 %v87, 32
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr inbounds float, ptr %v89, i64 8
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v89, i64 16
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v89, i64 24
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = mul i64 %v1, 0
  %v99 = add i64 %v98, %v87
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v91, <8 x float> %v20)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v93, <8 x float> %v21)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v95, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v97, <8 x float> %v23)
  %v108 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v109 = fadd <8 x float> %v8, %v12
  %v110 = fadd <8 x float> %v9, %v13
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v109, %v16
  %v114 = fadd <8 x float> %v110, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v147, %b4 ]
  %v122 = phi <8 x float> [ %v117, %b2 ], [ %v143, %b4 ]
  %v123 = phi <8 x float> [ %v118, %b2 ], [ %v144, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = icmp slt i64 %v121, %v3
  br i1 %v126, label %b4, label %b5
b4:
  %v127 = mul i64 %v121, 32
  %v128 = getelementptr inbounds float, ptr %v2, i64 %v127
  %v129 = getelementptr inbounds float, ptr %v128, i64 0
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = getelementptr inbounds float, ptr %v128, i64 8
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v128, i64 16
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v128, i64 24
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = mul i64 %v1, 0
  %v138 = add i64 %v137, %v121
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v130, <8 x float> %v122)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v132, <8 x float> %v123)
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v134, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v136, <8 x float> %v125)
  %v147 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v148 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v148, align 4
  %v149 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v149, align 4
  %v150 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v150, align 4
  %v151 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v151, align 4
  ret void
}
define internal void @tile_2x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v86, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = mul i64 %v1, 1
  %v46 = add i64 %v45, %v7
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v12)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v13)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v32, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v34, <8 x float> %v15)
  %v55 = add i64 %v7, 1
  %v56 = mul i64 %v55, 32
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = getelementptr inbounds float, ptr %v57, i64 0
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v57, i64 8
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v57, i64 16
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v57, i64 24
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = mul i64 %v1, 0
  %v67 = add i64 %v66, %v55
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v59, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v61, <8 x float> %v17)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v63, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v65, <8 x float> %v19)
  %v76 = mul i64 %v1, 1
  %v77 = add i64 %v76, %v55
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v21)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v63, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v65, <8 x float> %v23)
  %v86 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v87 = fadd <8 x float> %v8, %v16
  %v88 = fadd <8 x float> %v9, %v17
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v95 = phi i64 [ %v6, %b2 ], [ %v135, %b4 ]
  %v96 = phi <8 x float> [ %v87, %b2 ], [ %v121, %b4 ]
  %v97 = phi <8 x float> [ %v88, %b2 ], [ %v122, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v131, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v132, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = icmp slt i64 %v95, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v95, 32
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = getelementptr inbounds float, ptr %v106, i64 8
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v106, i64 16
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v106, i64 24
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v95
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v108, <8 x float> %v96)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v97)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v99)
  %v125 = mul i64 %v1, 1
  %v126 = add i64 %v125, %v95
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v108, <8 x float> %v100)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v110, <8 x float> %v101)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v112, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v114, <8 x float> %v103)
  %v135 = add nsw i64 %v95, 1
  br label %b3
b5:
  %v136 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v96, ptr %v136, align 4
  %v137 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v97, ptr %v137, align 4
  %v138 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v98, ptr %v138, align 4
  %v139 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v99, ptr %v139, align 4
  %v140 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v100, ptr %v140, align 4
  %v141 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v101, ptr %v141, align 4
  %v142 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v102, ptr %v142, align 4
  %v143 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v103, ptr %v143, align 4
  ret void
}
define internal void @tile_1x3of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = add i64 %v7, 1
  %v39 = mul i64 %v38, 24
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v40, i64 8
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v40, i64 16
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = mul i64 %v1, 0
  %v48 = add i64 %v47, %v38
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v42, <8 x float> %v11)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v44, <8 x float> %v12)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v46, <8 x float> %v13)
  %v56 = add i64 %v7, 2
  %v57 = mul i64 %v56, 24
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = getelementptr inbounds float, ptr %v58, i64 8
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v58, i64 16
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = mul i64 %v1, 0
  %v66 = add i64 %v65, %v56
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v60, <8 x float> %v14)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v62, <8 x float> %v15)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v64, <8 x float> %v16)
  %v74 = add i64 %v7, 3
  %v75 = mul i64 %v74, 24
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = getelementptr inbounds float, ptr %v76, i64 8
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = getelementptr inbounds float, ptr %v76, i64 16
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v74
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v78, <8 x float> %v17)
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v80, <8 x float> %v18)
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v19)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v11
  %v94 = fadd <8 x float> %v9, %v12
  %v95 = fadd <8 x float> %v10, %v13
  %v96 = fadd <8 x float> %v93, %v14
  %v97 = fadd <8 x float> %v94, %v15
  %v98 = fadd <8 x float> %v95, %v16
  %v99 = fadd <8 x float> %v96, %v17
  %v100 = fadd <8 x float> %v97, %v18
  %v101 = fadd <8 x float> %v98, %v19
  br label %b3
b3:
  %v102 = phi i64 [ %v6, %b2 ], [ %v124, %b4 ]
  %v103 = phi <8 x float> [ %v99, %b2 ], [ %v121, %b4 ]
  %v104 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v105 = phi <8 x float> [ %v101, %b2 ], [ %v123, %b4 ]
  %v106 = icmp slt i64 %v102, %v3
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v102, 24
  %v108 = getelementptr inbounds float, ptr %v2, i64 %v107
  %v109 = getelementptr inbounds float, ptr %v108, i64 0
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v108, i64 8
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v108, i64 16
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v102
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v103)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v104)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v105)
  %v124 = add nsw i64 %v102, 1
  br label %b3
b5:
  %v125 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v103, ptr %v125, align 4
  %v126 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v104, ptr %v126, align 4
  %v127 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v105, ptr %v127, align 4
  ret void
}
define internal void @tile_2x3of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v74, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v7
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v24, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v26, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v28, <8 x float> %v13)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 24
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v49, i64 16
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v47
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v14)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v15)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v16)
  %v65 = mul i64 %v1, 1
  %v66 = add i64 %v65, %v47
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v51, <8 x float> %v17)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v53, <8 x float> %v18)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v55, <8 x float> %v19)
  %v74 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v75 = fadd <8 x float> %v8, %v14
  %v76 = fadd <8 x float> %v9, %v15
  %v77 = fadd <8 x float> %v10, %v16
  %v78 = fadd <8 x float> %v11, %v17
  %v79 = fadd <8 x float> %v12, %v18
  %v80 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v81 = phi i64 [ %v6, %b2 ], [ %v115, %b4 ]
  %v82 = phi <8 x float> [ %v75, %b2 ], [ %v103, %b4 ]
  %v83 = phi <8 x float> [ %v76, %b2 ], [ %v104, %b4 ]
  %v84 = phi <8 x float> [ %v77, %b2 ], [ %v105, %b4 ]
  %v85 = phi <8 x float> [ %v78, %b2 ], [ %v112, %b4 ]
  %v86 = phi <8 x float> [ %v79, %b2 ], [ %v113, %b4 ]
  %v87 = phi <8 x float> [ %v80, %b2 ], [ %v114, %b4 ]
  %v88 = icmp slt i64 %v81, %v3
  br i1 %v88, label %b4, label %b5
b4:
  %v89 = mul i64 %v81, 24
  %v90 = getelementptr inbounds float, ptr %v2, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v90, i64 0
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v90, i64 8
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = getelementptr inbounds float, ptr %v90, i64 16
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v81
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v92, <8 x float> %v82)
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v94, <8 x float> %v83)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v84)
  %v106 = mul i64 %v1, 1
  %v107 = add i64 %v106, %v81
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v92, <8 x float> %v85)
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v94, <8 x float> %v86)
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v96, <8 x float> %v87)
  %v115 = add nsw i64 %v81, 1
  br label %b3
b5:
  %v116 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v82, ptr %v116, align 4
  %v117 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v83, ptr %v117, align 4
  %v118 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v84, ptr %v118, align 4
  %v119 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v85, ptr %v119, align 4
  %v120 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v86, ptr %v120, align 4
  %v121 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v87, ptr %v121, align 4
  ret void
}
define internal void @tile_1x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
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
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v177 = alloca i64, i64 1, align 8
  %v263 = alloca float, i64 96, align 4
  %v1842 = alloca float, i64 64, align 4
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
  %v202 = phi i64 [ %v194, %b0 ], [ %v253, %b10 ]
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
  %v212 = icmp ult i64 %v211, 8
  %v213 = select i1 %v212, i64 %v211, i64 8
  %v214 = trunc i64 %v213 to i32
  %v215 = insertelement <8 x i32> poison, i32 %v214, i64 0
  %v216 = shufflevector <8 x i32> %v215, <8 x i32> poison, <8 x i32> zeroinitializer
  %v217 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v216
  %v218 = mul i64 %v207, 1
  %v219 = add i64 0, %v218
  %v220 = getelementptr inbounds float, ptr %v20, i64 %v219
  br label %b5
b5:
  %v221 = phi i64 [ 0, %b3 ], [ %v228, %b6 ]
  %v222 = icmp slt i64 %v221, 8
  br i1 %v222, label %b6, label %b7
b6:
  %v223 = mul i64 %v221, 16
  %v224 = getelementptr inbounds float, ptr %v220, i64 %v223
  %v225 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v224, <8 x i1> %v217, <8 x float> zeroinitializer)
  %v226 = mul i64 %v221, 16
  %v227 = getelementptr inbounds float, ptr %v208, i64 %v226
  store <8 x float> %v225, ptr %v227, align 4
  %v228 = add nsw i64 %v221, 1
  br label %b5
b7:
  %v229 = add i64 %v204, 8
  %v230 = add i64 %v205, 8
  %v231 = getelementptr inbounds float, ptr %v183, i64 %v229
  %v232 = sub i64 16, %v230
  %v233 = icmp slt i64 %v232, 0
  %v234 = select i1 %v233, i64 0, i64 %v232
  %v235 = icmp ult i64 %v234, 8
  %v236 = select i1 %v235, i64 %v234, i64 8
  %v237 = trunc i64 %v236 to i32
  %v238 = insertelement <8 x i32> poison, i32 %v237, i64 0
  %v239 = shufflevector <8 x i32> %v238, <8 x i32> poison, <8 x i32> zeroinitializer
  %v240 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v239
  %v241 = mul i64 %v230, 1
  %v242 = add i64 0, %v241
  %v243 = getelementptr inbounds float, ptr %v20, i64 %v242
  br label %b8
b8:
  %v244 = phi i64 [ 0, %b7 ], [ %v251, %b9 ]
  %v245 = icmp slt i64 %v244, 8
  br i1 %v245, label %b9, label %b10
b9:
  %v246 = mul i64 %v244, 16
  %v247 = getelementptr inbounds float, ptr %v243, i64 %v246
  %v248 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v247, <8 x i1> %v240, <8 x float> zeroinitializer)
  %v249 = mul i64 %v244, 16
  %v250 = getelementptr inbounds float, ptr %v231, i64 %v249
  store <8 x float> %v248, ptr %v250, align 4
  %v251 = add nsw i64 %v244, 1
  br label %b8
b10:
  %v252 = add i64 %v204, 128
  %v253 = add nsw i64 %v202, 1
  br label %b2
b4:
  br label %b1
b1:
  %v254 = icmp sgt i64 %v3, 1
  br i1 %v254, label %b11, label %b12
b11:
  %v255 = getelementptr inbounds i64, ptr %v1, i64 3
  %v256 = atomicrmw add ptr %v255, i64 1 acq_rel
  %v257 = load i64, ptr %v177, align 8
  %v258 = add i64 %v257, 1
  store i64 %v258, ptr %v177, align 8
  %v259 = mul i64 %v3, %v258
  br label %b13
b13:
  %v260 = load atomic i64, ptr %v255 acquire, align 8
  %v261 = icmp slt i64 %v260, %v259
  br i1 %v261, label %b14, label %b15
b14:
  %v262 = call i32 @sched_yield()
  br label %b13
b15:
  br label %b12
b12:
  %v264 = add i64 %v8, 0
  %v265 = sdiv i64 %v264, 1
  %v266 = add i64 %v2, 1
  %v267 = mul i64 %v265, %v2
  %v268 = sdiv i64 %v267, %v3
  %v269 = mul i64 %v268, 1
  %v270 = icmp slt i64 %v269, %v8
  %v271 = select i1 %v270, i64 %v269, i64 %v8
  %v272 = mul i64 %v265, %v266
  %v273 = sdiv i64 %v272, %v3
  %v274 = mul i64 %v273, 1
  %v275 = icmp slt i64 %v274, %v8
  %v276 = select i1 %v275, i64 %v274, i64 %v8
  br label %b16
b16:
  %v277 = phi i64 [ %v271, %b12 ], [ %v330, %b21 ]
  %v278 = icmp slt i64 %v277, %v276
  br i1 %v278, label %b17, label %b18
b17:
  %v279 = add i64 %v277, 96
  %v280 = icmp slt i64 %v279, %v276
  %v281 = select i1 %v280, i64 %v279, i64 %v276
  br label %b19
b19:
  %v282 = phi i64 [ 0, %b17 ], [ %v329, %b24 ]
  %v283 = icmp slt i64 %v282, 1
  br i1 %v283, label %b20, label %b21
b20:
  %v284 = sub i64 %v281, %v277
  %v285 = sub i64 6, 1
  %v286 = add i64 %v284, %v285
  %v287 = sdiv i64 %v286, 6
  br label %b22
b22:
  %v288 = phi i64 [ 0, %b20 ], [ %v328, %b29 ]
  %v289 = icmp slt i64 %v288, %v287
  br i1 %v289, label %b23, label %b24
b23:
  %v290 = mul i64 %v284, %v288
  %v291 = sdiv i64 %v290, %v287
  %v292 = add i64 %v277, %v291
  %v293 = add i64 %v288, 1
  %v294 = mul i64 %v284, %v293
  %v295 = sdiv i64 %v294, %v287
  %v296 = add i64 %v277, %v295
  %v297 = mul i64 %v282, 128
  %v298 = getelementptr inbounds float, ptr %v183, i64 %v297
  %v299 = sub i64 %v296, %v292
  %v300 = mul i64 %v292, 8
  %v301 = getelementptr inbounds float, ptr %v22, i64 %v300
  %v302 = getelementptr inbounds float, ptr %v301, i64 0
  %v303 = sub i64 %v299, 1
  %v304 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v303
  %v305 = load ptr, ptr %v304, align 4
  %v306 = icmp sgt i64 %v299, 0
  br i1 %v306, label %b25, label %b26
b25:
  call void %v305(ptr %v302, i64 8, ptr %v298, i64 8, ptr %v263)
  br label %b26
b26:
  %v307 = add i64 %v297, 128
  br label %b27
b27:
  %v308 = phi i64 [ %v292, %b26 ], [ %v327, %b32 ]
  %v309 = icmp slt i64 %v308, %v296
  br i1 %v309, label %b28, label %b29
b28:
  %v310 = sub i64 %v308, %v292
  %v311 = mul i64 %v310, 16
  %v312 = getelementptr inbounds float, ptr %v263, i64 %v311
  %v313 = mul i64 %v308, 16
  %v314 = getelementptr inbounds float, ptr %v90, i64 %v313
  br label %b30
b30:
  %v315 = phi i64 [ 0, %b28 ], [ %v326, %b31 ]
  %v316 = icmp slt i64 %v315, 2
  br i1 %v316, label %b31, label %b32
b31:
  %v317 = mul i64 %v282, 2
  %v318 = add i64 %v317, %v315
  %v319 = mul i64 %v318, 8
  %v320 = add i64 0, %v315
  %v321 = mul i64 %v320, 8
  %v322 = getelementptr inbounds float, ptr %v312, i64 %v321
  %v323 = load <8 x float>, ptr %v322, align 4
  %v324 = add i64 0, %v319
  %v325 = getelementptr inbounds float, ptr %v314, i64 %v324
  store <8 x float> %v323, ptr %v325, align 4
  %v326 = add nsw i64 %v315, 1
  br label %b30
b32:
  %v327 = add nsw i64 %v308, 1
  br label %b27
b29:
  %v328 = add nsw i64 %v288, 1
  br label %b22
b24:
  %v329 = add nsw i64 %v282, 1
  br label %b19
b21:
  %v330 = add nsw i64 %v277, 96
  br label %b16
b18:
  %v331 = add i64 %v8, 0
  %v332 = sdiv i64 %v331, 1
  %v333 = add i64 %v2, 1
  %v334 = mul i64 %v332, %v2
  %v335 = sdiv i64 %v334, %v3
  %v336 = mul i64 %v335, 1
  %v337 = icmp slt i64 %v336, %v8
  %v338 = select i1 %v337, i64 %v336, i64 %v8
  %v339 = mul i64 %v332, %v333
  %v340 = sdiv i64 %v339, %v3
  %v341 = mul i64 %v340, 1
  %v342 = icmp slt i64 %v341, %v8
  %v343 = select i1 %v342, i64 %v341, i64 %v8
  br label %b33
b33:
  %v344 = phi i64 [ %v338, %b18 ], [ %v387, %b38 ]
  %v345 = icmp slt i64 %v344, %v343
  br i1 %v345, label %b34, label %b35
b34:
  br label %b36
b36:
  %v346 = phi i64 [ 0, %b34 ], [ %v386, %b41 ]
  %v347 = icmp slt i64 %v346, 2
  br i1 %v347, label %b37, label %b38
b37:
  br label %b39
b39:
  %v348 = phi i64 [ 0, %b37 ], [ %v371, %b40 ]
  %v349 = phi <8 x float> [ splat (float 0x0000000000000000), %b37 ], [ %v370, %b40 ]
  %v350 = icmp slt i64 %v348, 8
  br i1 %v350, label %b40, label %b41
b40:
  %v351 = mul i64 %v344, 16
  %v352 = getelementptr inbounds float, ptr %v90, i64 %v351
  %v353 = mul i64 %v344, 16
  %v354 = getelementptr inbounds float, ptr %v86, i64 %v353
  %v355 = mul i64 %v346, 8
  %v356 = add i64 0, %v355
  %v357 = add i64 %v356, %v348
  %v358 = getelementptr inbounds float, ptr %v352, i64 %v357
  %v359 = load <8 x float>, ptr %v358, align 4
  %v360 = add i64 0, %v348
  %v361 = getelementptr inbounds float, ptr %v18, i64 %v360
  %v362 = load <8 x float>, ptr %v361, align 4
  %v363 = fmul <8 x float> %v359, %v362
  %v364 = mul i64 %v346, 8
  %v365 = add i64 0, %v364
  %v366 = add i64 %v365, %v348
  %v367 = getelementptr inbounds float, ptr %v354, i64 %v366
  %v368 = load <8 x float>, ptr %v367, align 4
  %v369 = fmul <8 x float> %v363, %v368
  %v370 = fadd <8 x float> %v349, %v369
  %v371 = add nsw i64 %v348, 8
  br label %b39
b41:
  %v372 = shufflevector <8 x float> %v349, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v373 = shufflevector <8 x float> %v349, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v374 = fadd <4 x float> %v372, %v373
  %v375 = shufflevector <4 x float> %v374, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v376 = shufflevector <4 x float> %v374, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v377 = fadd <2 x float> %v375, %v376
  %v378 = extractelement <2 x float> %v377, i64 0
  %v379 = extractelement <2 x float> %v377, i64 1
  %v380 = fadd float %v378, %v379
  %v381 = fadd float %v380, 0x0000000000000000
  %v382 = mul i64 %v344, 2
  %v383 = getelementptr inbounds float, ptr %v92, i64 %v382
  %v384 = add i64 0, %v346
  %v385 = getelementptr inbounds float, ptr %v383, i64 %v384
  store float %v381, ptr %v385, align 4
  %v386 = add nsw i64 %v346, 1
  br label %b36
b38:
  %v387 = add nsw i64 %v344, 1
  br label %b33
b35:
  %v388 = add i64 %v8, 0
  %v389 = sdiv i64 %v388, 1
  %v390 = add i64 %v2, 1
  %v391 = mul i64 %v389, %v2
  %v392 = sdiv i64 %v391, %v3
  %v393 = mul i64 %v392, 1
  %v394 = icmp slt i64 %v393, %v8
  %v395 = select i1 %v394, i64 %v393, i64 %v8
  %v396 = mul i64 %v389, %v390
  %v397 = sdiv i64 %v396, %v3
  %v398 = mul i64 %v397, 1
  %v399 = icmp slt i64 %v398, %v8
  %v400 = select i1 %v399, i64 %v398, i64 %v8
  br label %b42
b42:
  %v401 = phi i64 [ %v395, %b35 ], [ %v487, %b47 ]
  %v402 = icmp slt i64 %v401, %v400
  br i1 %v402, label %b43, label %b44
b43:
  br label %b45
b45:
  %v403 = phi i64 [ 0, %b43 ], [ %v486, %b50 ]
  %v404 = icmp slt i64 %v403, 2
  br i1 %v404, label %b46, label %b47
b46:
  br label %b48
b48:
  %v405 = phi i64 [ 0, %b46 ], [ %v485, %b53 ]
  %v406 = icmp slt i64 %v405, 8
  br i1 %v406, label %b49, label %b50
b49:
  br label %b51
b51:
  %v407 = phi i64 [ 0, %b49 ], [ %v466, %b52 ]
  %v408 = phi <8 x float> [ splat (float 0x0000000000000000), %b49 ], [ %v465, %b52 ]
  %v409 = icmp slt i64 %v407, 8
  br i1 %v409, label %b52, label %b53
b52:
  %v410 = mul i64 %v401, 16
  %v411 = getelementptr inbounds float, ptr %v90, i64 %v410
  %v412 = mul i64 %v401, 2
  %v413 = getelementptr inbounds float, ptr %v88, i64 %v412
  %v414 = add i64 0, %v403
  %v415 = getelementptr inbounds float, ptr %v413, i64 %v414
  %v416 = load float, ptr %v415, align 4
  %v417 = fdiv float 0x3FF0000000000000, %v416
  %v418 = mul i64 %v401, 2
  %v419 = getelementptr inbounds float, ptr %v92, i64 %v418
  %v420 = add i64 0, %v403
  %v421 = getelementptr inbounds float, ptr %v419, i64 %v420
  %v422 = load float, ptr %v421, align 4
  %v423 = fmul float %v422, %v417
  %v424 = fdiv float %v423, %v416
  %v425 = fmul float %v424, 0x3FE0000000000000
  %v426 = fdiv float %v425, %v416
  %v427 = fdiv float %v426, 0x4020000000000000
  %v428 = fneg float %v427
  %v429 = mul i64 %v401, 16
  %v430 = getelementptr inbounds float, ptr %v86, i64 %v429
  %v431 = mul i64 1, %v7
  %v432 = add i64 %v401, %v431
  %v433 = mul i64 %v432, 128
  %v434 = getelementptr inbounds float, ptr %v24, i64 %v433
  %v435 = mul i64 %v403, 8
  %v436 = add i64 0, %v435
  %v437 = add i64 %v436, %v407
  %v438 = getelementptr inbounds float, ptr %v411, i64 %v437
  %v439 = load <8 x float>, ptr %v438, align 4
  %v440 = add i64 0, %v407
  %v441 = getelementptr inbounds float, ptr %v18, i64 %v440
  %v442 = load <8 x float>, ptr %v441, align 4
  %v443 = fmul <8 x float> %v439, %v442
  %v444 = insertelement <8 x float> poison, float %v417, i64 0
  %v445 = shufflevector <8 x float> %v444, <8 x float> poison, <8 x i32> zeroinitializer
  %v446 = fmul <8 x float> %v443, %v445
  %v447 = mul i64 %v403, 8
  %v448 = add i64 0, %v447
  %v449 = add i64 %v448, %v407
  %v450 = getelementptr inbounds float, ptr %v430, i64 %v449
  %v451 = load <8 x float>, ptr %v450, align 4
  %v452 = insertelement <8 x float> poison, float %v428, i64 0
  %v453 = shufflevector <8 x float> %v452, <8 x float> poison, <8 x i32> zeroinitializer
  %v454 = fmul <8 x float> %v453, %v451
  %v455 = fadd <8 x float> %v446, %v454
  %v456 = fadd <8 x float> %v455, %v454
  %v457 = mul i64 %v403, 64
  %v458 = add i64 0, %v457
  %v459 = mul i64 %v405, 8
  %v460 = add i64 %v458, %v459
  %v461 = add i64 %v460, %v407
  %v462 = getelementptr inbounds float, ptr %v434, i64 %v461
  %v463 = load <8 x float>, ptr %v462, align 4
  %v464 = fmul <8 x float> %v456, %v463
  %v465 = fadd <8 x float> %v408, %v464
  %v466 = add nsw i64 %v407, 8
  br label %b51
b53:
  %v467 = shufflevector <8 x float> %v408, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v468 = shufflevector <8 x float> %v408, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v469 = fadd <4 x float> %v467, %v468
  %v470 = shufflevector <4 x float> %v469, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v471 = shufflevector <4 x float> %v469, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v472 = fadd <2 x float> %v470, %v471
  %v473 = extractelement <2 x float> %v472, i64 0
  %v474 = extractelement <2 x float> %v472, i64 1
  %v475 = fadd float %v473, %v474
  %v476 = fadd float %v475, 0x0000000000000000
  %v477 = mul i64 %v401, 16
  %v478 = getelementptr inbounds float, ptr %v94, i64 %v477
  %v479 = mul i64 %v403, 8
  %v480 = add i64 0, %v479
  %v481 = mul i64 0, 8
  %v482 = add i64 %v480, %v481
  %v483 = add i64 %v482, %v405
  %v484 = getelementptr inbounds float, ptr %v478, i64 %v483
  store float %v476, ptr %v484, align 4
  %v485 = add nsw i64 %v405, 1
  br label %b48
b50:
  %v486 = add nsw i64 %v403, 1
  br label %b45
b47:
  %v487 = add nsw i64 %v401, 1
  br label %b42
b44:
  %v488 = add i64 %v8, 0
  %v489 = sdiv i64 %v488, 1
  %v490 = add i64 %v2, 1
  %v491 = mul i64 %v489, %v2
  %v492 = sdiv i64 %v491, %v3
  %v493 = mul i64 %v492, 1
  %v494 = icmp slt i64 %v493, %v8
  %v495 = select i1 %v494, i64 %v493, i64 %v8
  %v496 = mul i64 %v489, %v490
  %v497 = sdiv i64 %v496, %v3
  %v498 = mul i64 %v497, 1
  %v499 = icmp slt i64 %v498, %v8
  %v500 = select i1 %v499, i64 %v498, i64 %v8
  br label %b54
b54:
  %v501 = phi i64 [ %v495, %b44 ], [ %v582, %b59 ]
  %v502 = icmp slt i64 %v501, %v500
  br i1 %v502, label %b55, label %b56
b55:
  br label %b57
b57:
  %v503 = phi i64 [ 0, %b55 ], [ %v581, %b62 ]
  %v504 = icmp slt i64 %v503, 2
  br i1 %v504, label %b58, label %b59
b58:
  br label %b60
b60:
  %v505 = phi i64 [ 0, %b58 ], [ %v580, %b65 ]
  %v506 = icmp slt i64 %v505, 8
  br i1 %v506, label %b61, label %b62
b61:
  br label %b63
b63:
  %v507 = phi i64 [ 0, %b61 ], [ %v579, %b68 ]
  %v508 = icmp slt i64 %v507, 8
  br i1 %v508, label %b64, label %b65
b64:
  br label %b66
b66:
  %v509 = phi i64 [ 0, %b64 ], [ %v569, %b67 ]
  %v510 = phi float [ 0x0000000000000000, %b64 ], [ %v568, %b67 ]
  %v511 = icmp slt i64 %v509, 1
  br i1 %v511, label %b67, label %b68
b67:
  %v512 = mul i64 %v501, 16
  %v513 = getelementptr inbounds float, ptr %v90, i64 %v512
  %v514 = mul i64 %v503, 8
  %v515 = add i64 0, %v514
  %v516 = add i64 %v515, %v507
  %v517 = getelementptr inbounds float, ptr %v513, i64 %v516
  %v518 = load float, ptr %v517, align 4
  %v519 = add i64 0, %v507
  %v520 = getelementptr inbounds float, ptr %v18, i64 %v519
  %v521 = load float, ptr %v520, align 4
  %v522 = fmul float %v518, %v521
  %v523 = mul i64 %v501, 2
  %v524 = getelementptr inbounds float, ptr %v88, i64 %v523
  %v525 = add i64 0, %v503
  %v526 = getelementptr inbounds float, ptr %v524, i64 %v525
  %v527 = load float, ptr %v526, align 4
  %v528 = fdiv float 0x3FF0000000000000, %v527
  %v529 = fmul float %v522, %v528
  %v530 = mul i64 %v501, 2
  %v531 = getelementptr inbounds float, ptr %v92, i64 %v530
  %v532 = add i64 0, %v503
  %v533 = getelementptr inbounds float, ptr %v531, i64 %v532
  %v534 = load float, ptr %v533, align 4
  %v535 = fmul float %v534, %v528
  %v536 = fdiv float %v535, %v527
  %v537 = fmul float %v536, 0x3FE0000000000000
  %v538 = fdiv float %v537, %v527
  %v539 = fdiv float %v538, 0x4020000000000000
  %v540 = fneg float %v539
  %v541 = mul i64 %v501, 16
  %v542 = getelementptr inbounds float, ptr %v86, i64 %v541
  %v543 = mul i64 %v503, 8
  %v544 = add i64 0, %v543
  %v545 = add i64 %v544, %v507
  %v546 = getelementptr inbounds float, ptr %v542, i64 %v545
  %v547 = load float, ptr %v546, align 4
  %v548 = fmul float %v540, %v547
  %v549 = fadd float %v529, %v548
  %v550 = fadd float %v549, %v548
  %v551 = mul i64 %v501, 16
  %v552 = getelementptr inbounds float, ptr %v66, i64 %v551
  %v553 = mul i64 %v503, 8
  %v554 = add i64 0, %v553
  %v555 = add i64 %v554, %v505
  %v556 = getelementptr inbounds float, ptr %v552, i64 %v555
  %v557 = load float, ptr %v556, align 4
  %v558 = mul i64 %v501, 2
  %v559 = getelementptr inbounds float, ptr %v82, i64 %v558
  %v560 = add i64 0, %v503
  %v561 = getelementptr inbounds float, ptr %v559, i64 %v560
  %v562 = load float, ptr %v561, align 4
  %v563 = fdiv float 0x3FF0000000000000, %v562
  %v564 = fmul float %v557, %v563
  %v565 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v566 = fdiv float %v564, %v565
  %v567 = fmul float %v550, %v566
  %v568 = fadd float %v510, %v567
  %v569 = add nsw i64 %v509, 1
  br label %b66
b68:
  %v570 = fadd float %v510, 0x0000000000000000
  %v571 = mul i64 %v501, 128
  %v572 = getelementptr inbounds float, ptr %v96, i64 %v571
  %v573 = mul i64 %v503, 64
  %v574 = add i64 0, %v573
  %v575 = mul i64 %v505, 8
  %v576 = add i64 %v574, %v575
  %v577 = add i64 %v576, %v507
  %v578 = getelementptr inbounds float, ptr %v572, i64 %v577
  store float %v570, ptr %v578, align 4
  %v579 = add nsw i64 %v507, 1
  br label %b63
b65:
  %v580 = add nsw i64 %v505, 1
  br label %b60
b62:
  %v581 = add nsw i64 %v503, 1
  br label %b57
b59:
  %v582 = add nsw i64 %v501, 1
  br label %b54
b56:
  %v583 = add i64 %v8, 0
  %v584 = sdiv i64 %v583, 1
  %v585 = add i64 %v2, 1
  %v586 = mul i64 %v584, %v2
  %v587 = sdiv i64 %v586, %v3
  %v588 = mul i64 %v587, 1
  %v589 = icmp slt i64 %v588, %v8
  %v590 = select i1 %v589, i64 %v588, i64 %v8
  %v591 = mul i64 %v584, %v585
  %v592 = sdiv i64 %v591, %v3
  %v593 = mul i64 %v592, 1
  %v594 = icmp slt i64 %v593, %v8
  %v595 = select i1 %v594, i64 %v593, i64 %v8
  br label %b69
b69:
  %v596 = phi i64 [ %v590, %b56 ], [ %v640, %b74 ]
  %v597 = icmp slt i64 %v596, %v595
  br i1 %v597, label %b70, label %b71
b70:
  br label %b72
b72:
  %v598 = phi i64 [ 0, %b70 ], [ %v639, %b77 ]
  %v599 = icmp slt i64 %v598, 2
  br i1 %v599, label %b73, label %b74
b73:
  br label %b75
b75:
  %v600 = phi i64 [ 0, %b73 ], [ %v623, %b76 ]
  %v601 = phi <8 x float> [ splat (float 0x0000000000000000), %b73 ], [ %v622, %b76 ]
  %v602 = icmp slt i64 %v600, 8
  br i1 %v602, label %b76, label %b77
b76:
  %v603 = mul i64 %v596, 16
  %v604 = getelementptr inbounds float, ptr %v94, i64 %v603
  %v605 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v606 = mul i64 %v596, 16
  %v607 = getelementptr inbounds float, ptr %v66, i64 %v606
  %v608 = mul i64 %v598, 8
  %v609 = add i64 0, %v608
  %v610 = add i64 %v609, %v600
  %v611 = getelementptr inbounds float, ptr %v604, i64 %v610
  %v612 = load <8 x float>, ptr %v611, align 4
  %v613 = insertelement <8 x float> poison, float %v605, i64 0
  %v614 = shufflevector <8 x float> %v613, <8 x float> poison, <8 x i32> zeroinitializer
  %v615 = fdiv <8 x float> %v612, %v614
  %v616 = mul i64 %v598, 8
  %v617 = add i64 0, %v616
  %v618 = add i64 %v617, %v600
  %v619 = getelementptr inbounds float, ptr %v607, i64 %v618
  %v620 = load <8 x float>, ptr %v619, align 4
  %v621 = fmul <8 x float> %v615, %v620
  %v622 = fadd <8 x float> %v601, %v621
  %v623 = add nsw i64 %v600, 8
  br label %b75
b77:
  %v624 = shufflevector <8 x float> %v601, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v625 = shufflevector <8 x float> %v601, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v626 = fadd <4 x float> %v624, %v625
  %v627 = shufflevector <4 x float> %v626, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v628 = shufflevector <4 x float> %v626, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v629 = fadd <2 x float> %v627, %v628
  %v630 = extractelement <2 x float> %v629, i64 0
  %v631 = extractelement <2 x float> %v629, i64 1
  %v632 = fadd float %v630, %v631
  %v633 = fadd float %v632, 0x0000000000000000
  %v634 = mul i64 %v596, 2
  %v635 = getelementptr inbounds float, ptr %v92, i64 %v634
  %v636 = add i64 0, %v598
  %v637 = add i64 %v636, 0
  %v638 = getelementptr inbounds float, ptr %v635, i64 %v637
  store float %v633, ptr %v638, align 4
  %v639 = add nsw i64 %v598, 1
  br label %b72
b74:
  %v640 = add nsw i64 %v596, 1
  br label %b69
b71:
  %v641 = add i64 %v8, 0
  %v642 = sdiv i64 %v641, 1
  %v643 = add i64 %v2, 1
  %v644 = mul i64 %v642, %v2
  %v645 = sdiv i64 %v644, %v3
  %v646 = mul i64 %v645, 1
  %v647 = icmp slt i64 %v646, %v8
  %v648 = select i1 %v647, i64 %v646, i64 %v8
  %v649 = mul i64 %v642, %v643
  %v650 = sdiv i64 %v649, %v3
  %v651 = mul i64 %v650, 1
  %v652 = icmp slt i64 %v651, %v8
  %v653 = select i1 %v652, i64 %v651, i64 %v8
  br label %b78
b78:
  %v654 = phi i64 [ %v648, %b71 ], [ %v707, %b83 ]
  %v655 = icmp slt i64 %v654, %v653
  br i1 %v655, label %b79, label %b80
b79:
  br label %b81
b81:
  %v656 = phi i64 [ 0, %b79 ], [ %v706, %b82 ]
  %v657 = icmp slt i64 %v656, 2
  br i1 %v657, label %b82, label %b83
b82:
  %v658 = mul i64 %v654, 16
  %v659 = getelementptr inbounds float, ptr %v94, i64 %v658
  %v660 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v661 = mul i64 %v654, 2
  %v662 = getelementptr inbounds float, ptr %v82, i64 %v661
  %v663 = add i64 0, %v656
  %v664 = getelementptr inbounds float, ptr %v662, i64 %v663
  %v665 = load float, ptr %v664, align 4
  %v666 = fdiv float 0x3FF0000000000000, %v665
  %v667 = mul i64 %v654, 2
  %v668 = getelementptr inbounds float, ptr %v92, i64 %v667
  %v669 = add i64 0, %v656
  %v670 = getelementptr inbounds float, ptr %v668, i64 %v669
  %v671 = load float, ptr %v670, align 4
  %v672 = fmul float %v671, %v666
  %v673 = fdiv float %v672, %v665
  %v674 = fmul float %v673, 0x3FE0000000000000
  %v675 = fdiv float %v674, %v665
  %v676 = fneg float %v675
  %v677 = mul i64 %v654, 16
  %v678 = getelementptr inbounds float, ptr %v66, i64 %v677
  %v679 = mul i64 %v654, 16
  %v680 = getelementptr inbounds float, ptr %v98, i64 %v679
  %v681 = mul i64 %v656, 8
  %v682 = add i64 0, %v681
  %v683 = add i64 %v682, 0
  %v684 = getelementptr inbounds float, ptr %v659, i64 %v683
  %v685 = load <8 x float>, ptr %v684, align 4
  %v686 = insertelement <8 x float> poison, float %v660, i64 0
  %v687 = shufflevector <8 x float> %v686, <8 x float> poison, <8 x i32> zeroinitializer
  %v688 = fdiv <8 x float> %v685, %v687
  %v689 = insertelement <8 x float> poison, float %v666, i64 0
  %v690 = shufflevector <8 x float> %v689, <8 x float> poison, <8 x i32> zeroinitializer
  %v691 = fmul <8 x float> %v688, %v690
  %v692 = mul i64 %v656, 8
  %v693 = add i64 0, %v692
  %v694 = add i64 %v693, 0
  %v695 = getelementptr inbounds float, ptr %v678, i64 %v694
  %v696 = load <8 x float>, ptr %v695, align 4
  %v697 = insertelement <8 x float> poison, float %v676, i64 0
  %v698 = shufflevector <8 x float> %v697, <8 x float> poison, <8 x i32> zeroinitializer
  %v699 = fmul <8 x float> %v698, %v696
  %v700 = fadd <8 x float> %v691, %v699
  %v701 = fadd <8 x float> %v700, %v699
  %v702 = mul i64 %v656, 8
  %v703 = add i64 0, %v702
  %v704 = add i64 %v703, 0
  %v705 = getelementptr inbounds float, ptr %v680, i64 %v704
  store <8 x float> %v701, ptr %v705, align 4
  %v706 = add nsw i64 %v656, 1
  br label %b81
b83:
  %v707 = add nsw i64 %v654, 1
  br label %b78
b80:
  %v708 = icmp sgt i64 %v3, 1
  br i1 %v708, label %b84, label %b85
b84:
  %v709 = getelementptr inbounds i64, ptr %v1, i64 3
  %v710 = atomicrmw add ptr %v709, i64 1 acq_rel
  %v711 = load i64, ptr %v177, align 8
  %v712 = add i64 %v711, 1
  store i64 %v712, ptr %v177, align 8
  %v713 = mul i64 %v3, %v712
  br label %b86
b86:
  %v714 = load atomic i64, ptr %v709 acquire, align 8
  %v715 = icmp slt i64 %v714, %v713
  br i1 %v715, label %b87, label %b88
b87:
  %v716 = call i32 @sched_yield()
  br label %b86
b88:
  br label %b85
b85:
  br label %b89
b89:
  %v717 = phi i64 [ 0, %b85 ], [ %v1627, %b187 ]
  %v718 = icmp slt i64 %v717, %v5
  br i1 %v718, label %b90, label %b91
b90:
  %v719 = sub i64 %v5, 1
  %v720 = sub i64 %v719, %v717
  %v721 = add i64 %v7, 0
  %v722 = sdiv i64 %v721, 1
  %v723 = add i64 %v2, 1
  %v724 = mul i64 %v722, %v2
  %v725 = sdiv i64 %v724, %v3
  %v726 = mul i64 %v725, 1
  %v727 = icmp slt i64 %v726, %v7
  %v728 = select i1 %v727, i64 %v726, i64 %v7
  %v729 = mul i64 %v722, %v723
  %v730 = sdiv i64 %v729, %v3
  %v731 = mul i64 %v730, 1
  %v732 = icmp slt i64 %v731, %v7
  %v733 = select i1 %v732, i64 %v731, i64 %v7
  br label %b92
b92:
  %v734 = phi i64 [ %v728, %b90 ], [ %v843, %b97 ]
  %v735 = icmp slt i64 %v734, %v733
  br i1 %v735, label %b93, label %b94
b93:
  br label %b95
b95:
  %v736 = phi i64 [ 0, %b93 ], [ %v842, %b100 ]
  %v737 = icmp slt i64 %v736, 2
  br i1 %v737, label %b96, label %b97
b96:
  br label %b98
b98:
  %v738 = phi i64 [ 0, %b96 ], [ %v841, %b103 ]
  %v739 = icmp slt i64 %v738, 8
  br i1 %v739, label %b99, label %b100
b99:
  br label %b101
b101:
  %v740 = phi i64 [ 0, %b99 ], [ %v824, %b102 ]
  %v741 = phi <8 x float> [ splat (float 0x0000000000000000), %b99 ], [ %v823, %b102 ]
  %v742 = icmp slt i64 %v740, 8
  br i1 %v742, label %b102, label %b103
b102:
  %v743 = add i64 %v720, 1
  %v744 = and i64 %v743, 1
  %v745 = mul i64 %v744, %v7
  %v746 = add i64 %v745, %v734
  %v747 = mul i64 %v746, 128
  %v748 = getelementptr inbounds float, ptr %v32, i64 %v747
  %v749 = add i64 %v720, 0
  %v750 = and i64 %v749, %v170
  %v751 = mul i64 %v750, %v7
  %v752 = add i64 %v751, %v734
  %v753 = mul i64 %v752, 128
  %v754 = getelementptr inbounds float, ptr %v96, i64 %v753
  %v755 = add i64 %v720, 0
  %v756 = and i64 %v755, %v142
  %v757 = mul i64 %v756, %v7
  %v758 = add i64 %v757, %v734
  %v759 = mul i64 %v758, 50
  %v760 = getelementptr inbounds float, ptr %v62, i64 %v759
  %v761 = add i64 48, %v736
  %v762 = getelementptr inbounds float, ptr %v760, i64 %v761
  %v763 = load float, ptr %v762, align 4
  %v764 = call float @llvm.fabs.f32(float %v763)
  %v765 = fneg float %v764
  %v766 = fcmp olt float %v765, 0xC05A400000000000
  %v767 = select i1 %v766, float 0xC05A400000000000, float %v765
  %v768 = call float @llvm.fmuladd.f32(float %v767, float 0x3FF7154760000000, float 0x4168000000000000)
  %v769 = fsub float %v768, 0x4168000000000000
  %v770 = call float @llvm.fmuladd.f32(float %v769, float 0xBFE62E4000000000, float %v767)
  %v771 = call float @llvm.fmuladd.f32(float %v769, float 0xBEB7F7D1C0000000, float %v770)
  %v772 = bitcast float %v768 to i32
  %v773 = fmul float %v771, %v771
  %v774 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v771, float 0x3F81227F40000000)
  %v775 = call float @llvm.fmuladd.f32(float %v774, float %v771, float 0x3FA5556740000000)
  %v776 = call float @llvm.fmuladd.f32(float %v775, float %v771, float 0x3FC5554B00000000)
  %v777 = call float @llvm.fmuladd.f32(float %v776, float %v771, float 0x3FDFFFFFE0000000)
  %v778 = call float @llvm.fmuladd.f32(float %v773, float %v777, float %v771)
  %v779 = sub i32 %v772, 1262485250
  %v780 = lshr i32 %v779, 1
  %v781 = sub i32 %v779, %v780
  %v782 = shl i32 %v780, 23
  %v783 = bitcast i32 %v782 to float
  %v784 = shl i32 %v781, 23
  %v785 = bitcast i32 %v784 to float
  %v786 = fadd float %v778, 0x3FF0000000000000
  %v787 = fmul float %v786, %v783
  %v788 = fmul float %v787, %v785
  %v789 = fcmp olt float %v763, 0x0000000000000000
  %v790 = select i1 %v789, float %v788, float 0x3FF0000000000000
  %v791 = fadd float %v788, 0x3FF0000000000000
  %v792 = fdiv float %v790, %v791
  %v793 = add i64 %v720, 0
  %v794 = and i64 %v793, %v152
  %v795 = mul i64 %v794, %v7
  %v796 = add i64 %v795, %v734
  %v797 = mul i64 %v796, 16
  %v798 = getelementptr inbounds float, ptr %v78, i64 %v797
  %v799 = mul i64 %v736, 64
  %v800 = add i64 0, %v799
  %v801 = mul i64 %v738, 8
  %v802 = add i64 %v800, %v801
  %v803 = add i64 %v802, %v740
  %v804 = getelementptr inbounds float, ptr %v748, i64 %v803
  %v805 = load <8 x float>, ptr %v804, align 4
  %v806 = mul i64 %v736, 64
  %v807 = add i64 0, %v806
  %v808 = mul i64 %v738, 8
  %v809 = add i64 %v807, %v808
  %v810 = add i64 %v809, %v740
  %v811 = getelementptr inbounds float, ptr %v754, i64 %v810
  %v812 = load <8 x float>, ptr %v811, align 4
  %v813 = fadd <8 x float> %v805, %v812
  %v814 = mul i64 %v736, 8
  %v815 = add i64 0, %v814
  %v816 = add i64 %v815, %v740
  %v817 = getelementptr inbounds float, ptr %v798, i64 %v816
  %v818 = load <8 x float>, ptr %v817, align 4
  %v819 = insertelement <8 x float> poison, float %v792, i64 0
  %v820 = shufflevector <8 x float> %v819, <8 x float> poison, <8 x i32> zeroinitializer
  %v821 = fmul <8 x float> %v820, %v818
  %v822 = fmul <8 x float> %v813, %v821
  %v823 = fadd <8 x float> %v741, %v822
  %v824 = add nsw i64 %v740, 8
  br label %b101
b103:
  %v825 = shufflevector <8 x float> %v741, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v826 = shufflevector <8 x float> %v741, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v827 = fadd <4 x float> %v825, %v826
  %v828 = shufflevector <4 x float> %v827, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v829 = shufflevector <4 x float> %v827, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v830 = fadd <2 x float> %v828, %v829
  %v831 = extractelement <2 x float> %v830, i64 0
  %v832 = extractelement <2 x float> %v830, i64 1
  %v833 = fadd float %v831, %v832
  %v834 = fadd float %v833, 0x0000000000000000
  %v835 = mul i64 %v734, 16
  %v836 = getelementptr inbounds float, ptr %v100, i64 %v835
  %v837 = mul i64 %v736, 8
  %v838 = add i64 0, %v837
  %v839 = add i64 %v838, %v738
  %v840 = getelementptr inbounds float, ptr %v836, i64 %v839
  store float %v834, ptr %v840, align 4
  %v841 = add nsw i64 %v738, 1
  br label %b98
b100:
  %v842 = add nsw i64 %v736, 1
  br label %b95
b97:
  %v843 = add nsw i64 %v734, 1
  br label %b92
b94:
  %v844 = add i64 %v7, 0
  %v845 = sdiv i64 %v844, 1
  %v846 = add i64 %v2, 1
  %v847 = mul i64 %v845, %v2
  %v848 = sdiv i64 %v847, %v3
  %v849 = mul i64 %v848, 1
  %v850 = icmp slt i64 %v849, %v7
  %v851 = select i1 %v850, i64 %v849, i64 %v7
  %v852 = mul i64 %v845, %v846
  %v853 = sdiv i64 %v852, %v3
  %v854 = mul i64 %v853, 1
  %v855 = icmp slt i64 %v854, %v7
  %v856 = select i1 %v855, i64 %v854, i64 %v7
  br label %b104
b104:
  %v857 = phi i64 [ %v851, %b94 ], [ %v929, %b109 ]
  %v858 = icmp slt i64 %v857, %v856
  br i1 %v858, label %b105, label %b106
b105:
  br label %b107
b107:
  %v859 = phi i64 [ 0, %b105 ], [ %v928, %b112 ]
  %v860 = icmp slt i64 %v859, 2
  br i1 %v860, label %b108, label %b109
b108:
  br label %b110
b110:
  %v861 = phi i64 [ 0, %b108 ], [ %v917, %b111 ]
  %v862 = phi <8 x float> [ splat (float 0x0000000000000000), %b108 ], [ %v916, %b111 ]
  %v863 = icmp slt i64 %v861, 8
  br i1 %v863, label %b111, label %b112
b111:
  %v864 = add i64 %v720, 1
  %v865 = and i64 %v864, 1
  %v866 = mul i64 %v865, %v7
  %v867 = add i64 %v866, %v857
  %v868 = mul i64 %v867, 128
  %v869 = getelementptr inbounds float, ptr %v32, i64 %v868
  %v870 = add i64 %v720, 0
  %v871 = and i64 %v870, %v170
  %v872 = mul i64 %v871, %v7
  %v873 = add i64 %v872, %v857
  %v874 = mul i64 %v873, 128
  %v875 = getelementptr inbounds float, ptr %v96, i64 %v874
  %v876 = add i64 %v720, 0
  %v877 = and i64 %v876, %v148
  %v878 = mul i64 %v877, %v7
  %v879 = add i64 %v878, %v857
  %v880 = mul i64 %v879, 16
  %v881 = getelementptr inbounds float, ptr %v68, i64 %v880
  %v882 = mul i64 %v859, 8
  %v883 = add i64 0, %v882
  %v884 = add i64 %v883, %v861
  %v885 = getelementptr inbounds float, ptr %v881, i64 %v884
  %v886 = load float, ptr %v885, align 4
  %v887 = add i64 %v720, 0
  %v888 = and i64 %v887, %v150
  %v889 = mul i64 %v888, %v7
  %v890 = add i64 %v889, %v857
  %v891 = mul i64 %v890, 2
  %v892 = getelementptr inbounds float, ptr %v74, i64 %v891
  %v893 = add i64 0, %v859
  %v894 = getelementptr inbounds float, ptr %v892, i64 %v893
  %v895 = load float, ptr %v894, align 4
  %v896 = fdiv float 0x3FF0000000000000, %v895
  %v897 = fmul float %v886, %v896
  %v898 = mul i64 %v859, 64
  %v899 = add i64 0, %v898
  %v900 = add i64 %v899, 0
  %v901 = mul i64 %v861, 8
  %v902 = add i64 %v900, %v901
  %v903 = getelementptr inbounds float, ptr %v869, i64 %v902
  %v904 = load <8 x float>, ptr %v903, align 4
  %v905 = mul i64 %v859, 64
  %v906 = add i64 0, %v905
  %v907 = add i64 %v906, 0
  %v908 = mul i64 %v861, 8
  %v909 = add i64 %v907, %v908
  %v910 = getelementptr inbounds float, ptr %v875, i64 %v909
  %v911 = load <8 x float>, ptr %v910, align 4
  %v912 = fadd <8 x float> %v904, %v911
  %v913 = insertelement <8 x float> poison, float %v897, i64 0
  %v914 = shufflevector <8 x float> %v913, <8 x float> poison, <8 x i32> zeroinitializer
  %v915 = fmul <8 x float> %v912, %v914
  %v916 = fadd <8 x float> %v862, %v915
  %v917 = add nsw i64 %v861, 1
  br label %b110
b112:
  %v918 = add i64 %v720, 0
  %v919 = and i64 %v918, %v168
  %v920 = mul i64 %v919, %v7
  %v921 = add i64 %v920, %v857
  %v922 = mul i64 %v921, 16
  %v923 = getelementptr inbounds float, ptr %v94, i64 %v922
  %v924 = mul i64 %v859, 8
  %v925 = add i64 0, %v924
  %v926 = add i64 %v925, 0
  %v927 = getelementptr inbounds float, ptr %v923, i64 %v926
  store <8 x float> %v862, ptr %v927, align 4
  %v928 = add nsw i64 %v859, 1
  br label %b107
b109:
  %v929 = add nsw i64 %v857, 1
  br label %b104
b106:
  %v930 = add i64 %v7, 0
  %v931 = sdiv i64 %v930, 1
  %v932 = add i64 %v2, 1
  %v933 = mul i64 %v931, %v2
  %v934 = sdiv i64 %v933, %v3
  %v935 = mul i64 %v934, 1
  %v936 = icmp slt i64 %v935, %v7
  %v937 = select i1 %v936, i64 %v935, i64 %v7
  %v938 = mul i64 %v931, %v932
  %v939 = sdiv i64 %v938, %v3
  %v940 = mul i64 %v939, 1
  %v941 = icmp slt i64 %v940, %v7
  %v942 = select i1 %v941, i64 %v940, i64 %v7
  br label %b113
b113:
  %v943 = phi i64 [ %v937, %b106 ], [ %v1006, %b118 ]
  %v944 = icmp slt i64 %v943, %v942
  br i1 %v944, label %b114, label %b115
b114:
  br label %b116
b116:
  %v945 = phi i64 [ 0, %b114 ], [ %v1005, %b117 ]
  %v946 = icmp slt i64 %v945, 2
  br i1 %v946, label %b117, label %b118
b117:
  %v947 = add i64 %v720, 0
  %v948 = and i64 %v947, %v168
  %v949 = mul i64 %v948, %v7
  %v950 = add i64 %v949, %v943
  %v951 = mul i64 %v950, 16
  %v952 = getelementptr inbounds float, ptr %v94, i64 %v951
  %v953 = add i64 %v720, 0
  %v954 = and i64 %v953, %v142
  %v955 = mul i64 %v954, %v7
  %v956 = add i64 %v955, %v943
  %v957 = mul i64 %v956, 50
  %v958 = getelementptr inbounds float, ptr %v62, i64 %v957
  %v959 = add i64 48, %v945
  %v960 = getelementptr inbounds float, ptr %v958, i64 %v959
  %v961 = load float, ptr %v960, align 4
  %v962 = call float @llvm.fabs.f32(float %v961)
  %v963 = fneg float %v962
  %v964 = fcmp olt float %v963, 0xC05A400000000000
  %v965 = select i1 %v964, float 0xC05A400000000000, float %v963
  %v966 = call float @llvm.fmuladd.f32(float %v965, float 0x3FF7154760000000, float 0x4168000000000000)
  %v967 = fsub float %v966, 0x4168000000000000
  %v968 = call float @llvm.fmuladd.f32(float %v967, float 0xBFE62E4000000000, float %v965)
  %v969 = call float @llvm.fmuladd.f32(float %v967, float 0xBEB7F7D1C0000000, float %v968)
  %v970 = bitcast float %v966 to i32
  %v971 = fmul float %v969, %v969
  %v972 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v969, float 0x3F81227F40000000)
  %v973 = call float @llvm.fmuladd.f32(float %v972, float %v969, float 0x3FA5556740000000)
  %v974 = call float @llvm.fmuladd.f32(float %v973, float %v969, float 0x3FC5554B00000000)
  %v975 = call float @llvm.fmuladd.f32(float %v974, float %v969, float 0x3FDFFFFFE0000000)
  %v976 = call float @llvm.fmuladd.f32(float %v971, float %v975, float %v969)
  %v977 = sub i32 %v970, 1262485250
  %v978 = lshr i32 %v977, 1
  %v979 = sub i32 %v977, %v978
  %v980 = shl i32 %v978, 23
  %v981 = bitcast i32 %v980 to float
  %v982 = shl i32 %v979, 23
  %v983 = bitcast i32 %v982 to float
  %v984 = fadd float %v976, 0x3FF0000000000000
  %v985 = fmul float %v984, %v981
  %v986 = fmul float %v985, %v983
  %v987 = fcmp olt float %v961, 0x0000000000000000
  %v988 = select i1 %v987, float %v986, float 0x3FF0000000000000
  %v989 = fadd float %v986, 0x3FF0000000000000
  %v990 = fdiv float %v988, %v989
  %v991 = mul i64 %v943, 16
  %v992 = getelementptr inbounds float, ptr %v102, i64 %v991
  %v993 = mul i64 %v945, 8
  %v994 = add i64 0, %v993
  %v995 = add i64 %v994, 0
  %v996 = getelementptr inbounds float, ptr %v952, i64 %v995
  %v997 = load <8 x float>, ptr %v996, align 4
  %v998 = insertelement <8 x float> poison, float %v990, i64 0
  %v999 = shufflevector <8 x float> %v998, <8 x float> poison, <8 x i32> zeroinitializer
  %v1000 = fmul <8 x float> %v997, %v999
  %v1001 = mul i64 %v945, 8
  %v1002 = add i64 0, %v1001
  %v1003 = add i64 %v1002, 0
  %v1004 = getelementptr inbounds float, ptr %v992, i64 %v1003
  store <8 x float> %v1000, ptr %v1004, align 4
  %v1005 = add nsw i64 %v945, 1
  br label %b116
b118:
  %v1006 = add nsw i64 %v943, 1
  br label %b113
b115:
  %v1007 = add i64 %v7, 0
  %v1008 = sdiv i64 %v1007, 1
  %v1009 = add i64 %v2, 1
  %v1010 = mul i64 %v1008, %v2
  %v1011 = sdiv i64 %v1010, %v3
  %v1012 = mul i64 %v1011, 1
  %v1013 = icmp slt i64 %v1012, %v7
  %v1014 = select i1 %v1013, i64 %v1012, i64 %v7
  %v1015 = mul i64 %v1008, %v1009
  %v1016 = sdiv i64 %v1015, %v3
  %v1017 = mul i64 %v1016, 1
  %v1018 = icmp slt i64 %v1017, %v7
  %v1019 = select i1 %v1018, i64 %v1017, i64 %v7
  br label %b119
b119:
  %v1020 = phi i64 [ %v1014, %b115 ], [ %v1073, %b124 ]
  %v1021 = icmp slt i64 %v1020, %v1019
  br i1 %v1021, label %b120, label %b121
b120:
  br label %b122
b122:
  %v1022 = phi i64 [ 0, %b120 ], [ %v1072, %b127 ]
  %v1023 = icmp slt i64 %v1022, 2
  br i1 %v1023, label %b123, label %b124
b123:
  br label %b125
b125:
  %v1024 = phi i64 [ 0, %b123 ], [ %v1071, %b130 ]
  %v1025 = icmp slt i64 %v1024, 8
  br i1 %v1025, label %b126, label %b127
b126:
  br label %b128
b128:
  %v1026 = phi i64 [ 0, %b126 ], [ %v1052, %b129 ]
  %v1027 = phi <8 x float> [ splat (float 0x0000000000000000), %b126 ], [ %v1051, %b129 ]
  %v1028 = icmp slt i64 %v1026, 8
  br i1 %v1028, label %b129, label %b130
b129:
  %v1029 = mul i64 %v1020, 16
  %v1030 = getelementptr inbounds float, ptr %v102, i64 %v1029
  %v1031 = add i64 %v720, 0
  %v1032 = and i64 %v1031, %v128
  %v1033 = mul i64 %v1032, %v7
  %v1034 = add i64 %v1033, %v1020
  %v1035 = mul i64 %v1034, 128
  %v1036 = getelementptr inbounds float, ptr %v24, i64 %v1035
  %v1037 = mul i64 %v1022, 8
  %v1038 = add i64 0, %v1037
  %v1039 = add i64 %v1038, %v1026
  %v1040 = getelementptr inbounds float, ptr %v1030, i64 %v1039
  %v1041 = load <8 x float>, ptr %v1040, align 4
  %v1042 = fneg <8 x float> %v1041
  %v1043 = mul i64 %v1022, 64
  %v1044 = add i64 0, %v1043
  %v1045 = mul i64 %v1024, 8
  %v1046 = add i64 %v1044, %v1045
  %v1047 = add i64 %v1046, %v1026
  %v1048 = getelementptr inbounds float, ptr %v1036, i64 %v1047
  %v1049 = load <8 x float>, ptr %v1048, align 4
  %v1050 = fmul <8 x float> %v1042, %v1049
  %v1051 = fadd <8 x float> %v1027, %v1050
  %v1052 = add nsw i64 %v1026, 8
  br label %b128
b130:
  %v1053 = shufflevector <8 x float> %v1027, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1054 = shufflevector <8 x float> %v1027, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1055 = fadd <4 x float> %v1053, %v1054
  %v1056 = shufflevector <4 x float> %v1055, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1057 = shufflevector <4 x float> %v1055, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1058 = fadd <2 x float> %v1056, %v1057
  %v1059 = extractelement <2 x float> %v1058, i64 0
  %v1060 = extractelement <2 x float> %v1058, i64 1
  %v1061 = fadd float %v1059, %v1060
  %v1062 = fadd float %v1061, 0x0000000000000000
  %v1063 = mul i64 %v1020, 16
  %v1064 = getelementptr inbounds float, ptr %v104, i64 %v1063
  %v1065 = mul i64 %v1022, 8
  %v1066 = add i64 0, %v1065
  %v1067 = mul i64 0, 8
  %v1068 = add i64 %v1066, %v1067
  %v1069 = add i64 %v1068, %v1024
  %v1070 = getelementptr inbounds float, ptr %v1064, i64 %v1069
  store float %v1062, ptr %v1070, align 4
  %v1071 = add nsw i64 %v1024, 1
  br label %b125
b127:
  %v1072 = add nsw i64 %v1022, 1
  br label %b122
b124:
  %v1073 = add nsw i64 %v1020, 1
  br label %b119
b121:
  %v1074 = add i64 %v7, 0
  %v1075 = sdiv i64 %v1074, 1
  %v1076 = add i64 %v2, 1
  %v1077 = mul i64 %v1075, %v2
  %v1078 = sdiv i64 %v1077, %v3
  %v1079 = mul i64 %v1078, 1
  %v1080 = icmp slt i64 %v1079, %v7
  %v1081 = select i1 %v1080, i64 %v1079, i64 %v7
  %v1082 = mul i64 %v1075, %v1076
  %v1083 = sdiv i64 %v1082, %v3
  %v1084 = mul i64 %v1083, 1
  %v1085 = icmp slt i64 %v1084, %v7
  %v1086 = select i1 %v1085, i64 %v1084, i64 %v7
  br label %b131
b131:
  %v1087 = phi i64 [ %v1081, %b121 ], [ %v1143, %b136 ]
  %v1088 = icmp slt i64 %v1087, %v1086
  br i1 %v1088, label %b132, label %b133
b132:
  br label %b134
b134:
  %v1089 = phi i64 [ 0, %b132 ], [ %v1142, %b139 ]
  %v1090 = icmp slt i64 %v1089, 2
  br i1 %v1090, label %b135, label %b136
b135:
  br label %b137
b137:
  %v1091 = phi i64 [ 0, %b135 ], [ %v1141, %b142 ]
  %v1092 = icmp slt i64 %v1091, 8
  br i1 %v1092, label %b138, label %b139
b138:
  br label %b140
b140:
  %v1093 = phi i64 [ 0, %b138 ], [ %v1140, %b145 ]
  %v1094 = icmp slt i64 %v1093, 8
  br i1 %v1094, label %b141, label %b142
b141:
  br label %b143
b143:
  %v1095 = phi i64 [ 0, %b141 ], [ %v1130, %b144 ]
  %v1096 = phi float [ 0x0000000000000000, %b141 ], [ %v1129, %b144 ]
  %v1097 = icmp slt i64 %v1095, 1
  br i1 %v1097, label %b144, label %b145
b144:
  %v1098 = mul i64 %v1087, 16
  %v1099 = getelementptr inbounds float, ptr %v102, i64 %v1098
  %v1100 = mul i64 %v1089, 8
  %v1101 = add i64 0, %v1100
  %v1102 = add i64 %v1101, %v1093
  %v1103 = getelementptr inbounds float, ptr %v1099, i64 %v1102
  %v1104 = load float, ptr %v1103, align 4
  %v1105 = fneg float %v1104
  %v1106 = add i64 %v720, 0
  %v1107 = and i64 %v1106, %v148
  %v1108 = mul i64 %v1107, %v7
  %v1109 = add i64 %v1108, %v1087
  %v1110 = mul i64 %v1109, 16
  %v1111 = getelementptr inbounds float, ptr %v68, i64 %v1110
  %v1112 = mul i64 %v1089, 8
  %v1113 = add i64 0, %v1112
  %v1114 = add i64 %v1113, %v1091
  %v1115 = getelementptr inbounds float, ptr %v1111, i64 %v1114
  %v1116 = load float, ptr %v1115, align 4
  %v1117 = add i64 %v720, 0
  %v1118 = and i64 %v1117, %v150
  %v1119 = mul i64 %v1118, %v7
  %v1120 = add i64 %v1119, %v1087
  %v1121 = mul i64 %v1120, 2
  %v1122 = getelementptr inbounds float, ptr %v74, i64 %v1121
  %v1123 = add i64 0, %v1089
  %v1124 = getelementptr inbounds float, ptr %v1122, i64 %v1123
  %v1125 = load float, ptr %v1124, align 4
  %v1126 = fdiv float 0x3FF0000000000000, %v1125
  %v1127 = fmul float %v1116, %v1126
  %v1128 = fmul float %v1105, %v1127
  %v1129 = fadd float %v1096, %v1128
  %v1130 = add nsw i64 %v1095, 1
  br label %b143
b145:
  %v1131 = fadd float %v1096, 0x0000000000000000
  %v1132 = mul i64 %v1087, 128
  %v1133 = getelementptr inbounds float, ptr %v106, i64 %v1132
  %v1134 = mul i64 %v1089, 64
  %v1135 = add i64 0, %v1134
  %v1136 = mul i64 %v1091, 8
  %v1137 = add i64 %v1135, %v1136
  %v1138 = add i64 %v1137, %v1093
  %v1139 = getelementptr inbounds float, ptr %v1133, i64 %v1138
  store float %v1131, ptr %v1139, align 4
  %v1140 = add nsw i64 %v1093, 1
  br label %b140
b142:
  %v1141 = add nsw i64 %v1091, 1
  br label %b137
b139:
  %v1142 = add nsw i64 %v1089, 1
  br label %b134
b136:
  %v1143 = add nsw i64 %v1087, 1
  br label %b131
b133:
  %v1144 = add i64 %v7, 0
  %v1145 = sdiv i64 %v1144, 1
  %v1146 = add i64 %v2, 1
  %v1147 = mul i64 %v1145, %v2
  %v1148 = sdiv i64 %v1147, %v3
  %v1149 = mul i64 %v1148, 1
  %v1150 = icmp slt i64 %v1149, %v7
  %v1151 = select i1 %v1150, i64 %v1149, i64 %v7
  %v1152 = mul i64 %v1145, %v1146
  %v1153 = sdiv i64 %v1152, %v3
  %v1154 = mul i64 %v1153, 1
  %v1155 = icmp slt i64 %v1154, %v7
  %v1156 = select i1 %v1155, i64 %v1154, i64 %v7
  br label %b146
b146:
  %v1157 = phi i64 [ %v1151, %b133 ], [ %v1209, %b151 ]
  %v1158 = icmp slt i64 %v1157, %v1156
  br i1 %v1158, label %b147, label %b148
b147:
  br label %b149
b149:
  %v1159 = phi i64 [ 0, %b147 ], [ %v1208, %b154 ]
  %v1160 = icmp slt i64 %v1159, 2
  br i1 %v1160, label %b150, label %b151
b150:
  br label %b152
b152:
  %v1161 = phi i64 [ 0, %b150 ], [ %v1192, %b153 ]
  %v1162 = phi <8 x float> [ splat (float 0x0000000000000000), %b150 ], [ %v1191, %b153 ]
  %v1163 = icmp slt i64 %v1161, 8
  br i1 %v1163, label %b153, label %b154
b153:
  %v1164 = mul i64 %v1157, 16
  %v1165 = getelementptr inbounds float, ptr %v104, i64 %v1164
  %v1166 = mul i64 %v1157, 16
  %v1167 = getelementptr inbounds float, ptr %v100, i64 %v1166
  %v1168 = add i64 %v720, 0
  %v1169 = and i64 %v1168, %v148
  %v1170 = mul i64 %v1169, %v7
  %v1171 = add i64 %v1170, %v1157
  %v1172 = mul i64 %v1171, 16
  %v1173 = getelementptr inbounds float, ptr %v68, i64 %v1172
  %v1174 = mul i64 %v1159, 8
  %v1175 = add i64 0, %v1174
  %v1176 = add i64 %v1175, %v1161
  %v1177 = getelementptr inbounds float, ptr %v1165, i64 %v1176
  %v1178 = load <8 x float>, ptr %v1177, align 4
  %v1179 = mul i64 %v1159, 8
  %v1180 = add i64 0, %v1179
  %v1181 = add i64 %v1180, %v1161
  %v1182 = getelementptr inbounds float, ptr %v1167, i64 %v1181
  %v1183 = load <8 x float>, ptr %v1182, align 4
  %v1184 = fadd <8 x float> %v1178, %v1183
  %v1185 = mul i64 %v1159, 8
  %v1186 = add i64 0, %v1185
  %v1187 = add i64 %v1186, %v1161
  %v1188 = getelementptr inbounds float, ptr %v1173, i64 %v1187
  %v1189 = load <8 x float>, ptr %v1188, align 4
  %v1190 = fmul <8 x float> %v1184, %v1189
  %v1191 = fadd <8 x float> %v1162, %v1190
  %v1192 = add nsw i64 %v1161, 8
  br label %b152
b154:
  %v1193 = shufflevector <8 x float> %v1162, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1194 = shufflevector <8 x float> %v1162, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1195 = fadd <4 x float> %v1193, %v1194
  %v1196 = shufflevector <4 x float> %v1195, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1197 = shufflevector <4 x float> %v1195, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1198 = fadd <2 x float> %v1196, %v1197
  %v1199 = extractelement <2 x float> %v1198, i64 0
  %v1200 = extractelement <2 x float> %v1198, i64 1
  %v1201 = fadd float %v1199, %v1200
  %v1202 = fadd float %v1201, 0x0000000000000000
  %v1203 = mul i64 %v1157, 2
  %v1204 = getelementptr inbounds float, ptr %v108, i64 %v1203
  %v1205 = add i64 0, %v1159
  %v1206 = add i64 %v1205, 0
  %v1207 = getelementptr inbounds float, ptr %v1204, i64 %v1206
  store float %v1202, ptr %v1207, align 4
  %v1208 = add nsw i64 %v1159, 1
  br label %b149
b151:
  %v1209 = add nsw i64 %v1157, 1
  br label %b146
b148:
  %v1210 = add i64 %v7, 0
  %v1211 = sdiv i64 %v1210, 1
  %v1212 = add i64 %v2, 1
  %v1213 = mul i64 %v1211, %v2
  %v1214 = sdiv i64 %v1213, %v3
  %v1215 = mul i64 %v1214, 1
  %v1216 = icmp slt i64 %v1215, %v7
  %v1217 = select i1 %v1216, i64 %v1215, i64 %v7
  %v1218 = mul i64 %v1211, %v1212
  %v1219 = sdiv i64 %v1218, %v3
  %v1220 = mul i64 %v1219, 1
  %v1221 = icmp slt i64 %v1220, %v7
  %v1222 = select i1 %v1221, i64 %v1220, i64 %v7
  br label %b155
b155:
  %v1223 = phi i64 [ %v1217, %b148 ], [ %v1261, %b160 ]
  %v1224 = icmp slt i64 %v1223, %v1222
  br i1 %v1224, label %b156, label %b157
b156:
  %v1225 = add i64 %v720, 1
  %v1226 = and i64 %v1225, 1
  %v1227 = mul i64 %v1226, %v7
  %v1228 = add i64 %v1227, %v1223
  %v1229 = mul i64 %v1228, 128
  %v1230 = getelementptr inbounds float, ptr %v32, i64 %v1229
  %v1231 = add i64 %v720, 0
  %v1232 = and i64 %v1231, %v170
  %v1233 = mul i64 %v1232, %v7
  %v1234 = add i64 %v1233, %v1223
  %v1235 = mul i64 %v1234, 128
  %v1236 = getelementptr inbounds float, ptr %v96, i64 %v1235
  %v1237 = mul i64 %v1223, 128
  %v1238 = getelementptr inbounds float, ptr %v106, i64 %v1237
  %v1239 = add i64 %v720, 0
  %v1240 = and i64 %v1239, 1
  %v1241 = mul i64 %v1240, %v7
  %v1242 = add i64 %v1241, %v1223
  %v1243 = mul i64 %v1242, 128
  %v1244 = getelementptr inbounds float, ptr %v32, i64 %v1243
  br label %b158
b158:
  %v1245 = phi i64 [ 0, %b156 ], [ %v1260, %b159 ]
  %v1246 = icmp slt i64 %v1245, 128
  br i1 %v1246, label %b159, label %b160
b159:
  %v1247 = add i64 0, %v1245
  %v1248 = getelementptr inbounds float, ptr %v1230, i64 %v1247
  %v1249 = load <8 x float>, ptr %v1248, align 4
  %v1250 = add i64 0, %v1245
  %v1251 = getelementptr inbounds float, ptr %v1236, i64 %v1250
  %v1252 = load <8 x float>, ptr %v1251, align 4
  %v1253 = fadd <8 x float> %v1249, %v1252
  %v1254 = add i64 0, %v1245
  %v1255 = getelementptr inbounds float, ptr %v1238, i64 %v1254
  %v1256 = load <8 x float>, ptr %v1255, align 4
  %v1257 = fadd <8 x float> %v1253, %v1256
  %v1258 = add i64 0, %v1245
  %v1259 = getelementptr inbounds float, ptr %v1244, i64 %v1258
  store <8 x float> %v1257, ptr %v1259, align 4
  %v1260 = add nsw i64 %v1245, 8
  br label %b158
b160:
  %v1261 = add nsw i64 %v1223, 1
  br label %b155
b157:
  %v1262 = add i64 %v7, 0
  %v1263 = sdiv i64 %v1262, 1
  %v1264 = add i64 %v2, 1
  %v1265 = mul i64 %v1263, %v2
  %v1266 = sdiv i64 %v1265, %v3
  %v1267 = mul i64 %v1266, 1
  %v1268 = icmp slt i64 %v1267, %v7
  %v1269 = select i1 %v1268, i64 %v1267, i64 %v7
  %v1270 = mul i64 %v1263, %v1264
  %v1271 = sdiv i64 %v1270, %v3
  %v1272 = mul i64 %v1271, 1
  %v1273 = icmp slt i64 %v1272, %v7
  %v1274 = select i1 %v1273, i64 %v1272, i64 %v7
  br label %b161
b161:
  %v1275 = phi i64 [ %v1269, %b157 ], [ %v1340, %b166 ]
  %v1276 = icmp slt i64 %v1275, %v1274
  br i1 %v1276, label %b162, label %b163
b162:
  br label %b164
b164:
  %v1277 = phi i64 [ 0, %b162 ], [ %v1339, %b165 ]
  %v1278 = icmp slt i64 %v1277, 2
  br i1 %v1278, label %b165, label %b166
b165:
  %v1279 = mul i64 %v1275, 16
  %v1280 = getelementptr inbounds float, ptr %v104, i64 %v1279
  %v1281 = mul i64 %v1275, 16
  %v1282 = getelementptr inbounds float, ptr %v100, i64 %v1281
  %v1283 = add i64 %v720, 0
  %v1284 = and i64 %v1283, %v150
  %v1285 = mul i64 %v1284, %v7
  %v1286 = add i64 %v1285, %v1275
  %v1287 = mul i64 %v1286, 2
  %v1288 = getelementptr inbounds float, ptr %v74, i64 %v1287
  %v1289 = add i64 0, %v1277
  %v1290 = getelementptr inbounds float, ptr %v1288, i64 %v1289
  %v1291 = load float, ptr %v1290, align 4
  %v1292 = fdiv float 0x3FF0000000000000, %v1291
  %v1293 = mul i64 %v1275, 2
  %v1294 = getelementptr inbounds float, ptr %v108, i64 %v1293
  %v1295 = add i64 0, %v1277
  %v1296 = getelementptr inbounds float, ptr %v1294, i64 %v1295
  %v1297 = load float, ptr %v1296, align 4
  %v1298 = fmul float %v1297, %v1292
  %v1299 = fdiv float %v1298, %v1291
  %v1300 = fmul float %v1299, 0x3FE0000000000000
  %v1301 = fdiv float %v1300, %v1291
  %v1302 = fneg float %v1301
  %v1303 = add i64 %v720, 0
  %v1304 = and i64 %v1303, %v148
  %v1305 = mul i64 %v1304, %v7
  %v1306 = add i64 %v1305, %v1275
  %v1307 = mul i64 %v1306, 16
  %v1308 = getelementptr inbounds float, ptr %v68, i64 %v1307
  %v1309 = mul i64 %v1275, 16
  %v1310 = getelementptr inbounds float, ptr %v110, i64 %v1309
  %v1311 = mul i64 %v1277, 8
  %v1312 = add i64 0, %v1311
  %v1313 = add i64 %v1312, 0
  %v1314 = getelementptr inbounds float, ptr %v1280, i64 %v1313
  %v1315 = load <8 x float>, ptr %v1314, align 4
  %v1316 = mul i64 %v1277, 8
  %v1317 = add i64 0, %v1316
  %v1318 = add i64 %v1317, 0
  %v1319 = getelementptr inbounds float, ptr %v1282, i64 %v1318
  %v1320 = load <8 x float>, ptr %v1319, align 4
  %v1321 = fadd <8 x float> %v1315, %v1320
  %v1322 = insertelement <8 x float> poison, float %v1292, i64 0
  %v1323 = shufflevector <8 x float> %v1322, <8 x float> poison, <8 x i32> zeroinitializer
  %v1324 = fmul <8 x float> %v1321, %v1323
  %v1325 = mul i64 %v1277, 8
  %v1326 = add i64 0, %v1325
  %v1327 = add i64 %v1326, 0
  %v1328 = getelementptr inbounds float, ptr %v1308, i64 %v1327
  %v1329 = load <8 x float>, ptr %v1328, align 4
  %v1330 = insertelement <8 x float> poison, float %v1302, i64 0
  %v1331 = shufflevector <8 x float> %v1330, <8 x float> poison, <8 x i32> zeroinitializer
  %v1332 = fmul <8 x float> %v1331, %v1329
  %v1333 = fadd <8 x float> %v1324, %v1332
  %v1334 = fadd <8 x float> %v1333, %v1332
  %v1335 = mul i64 %v1277, 8
  %v1336 = add i64 0, %v1335
  %v1337 = add i64 %v1336, 0
  %v1338 = getelementptr inbounds float, ptr %v1310, i64 %v1337
  store <8 x float> %v1334, ptr %v1338, align 4
  %v1339 = add nsw i64 %v1277, 1
  br label %b164
b166:
  %v1340 = add nsw i64 %v1275, 1
  br label %b161
b163:
  %v1341 = add i64 %v7, 0
  %v1342 = sdiv i64 %v1341, 1
  %v1343 = add i64 %v2, 1
  %v1344 = mul i64 %v1342, %v2
  %v1345 = sdiv i64 %v1344, %v3
  %v1346 = mul i64 %v1345, 1
  %v1347 = icmp slt i64 %v1346, %v7
  %v1348 = select i1 %v1347, i64 %v1346, i64 %v7
  %v1349 = mul i64 %v1342, %v1343
  %v1350 = sdiv i64 %v1349, %v3
  %v1351 = mul i64 %v1350, 1
  %v1352 = icmp slt i64 %v1351, %v7
  %v1353 = select i1 %v1352, i64 %v1351, i64 %v7
  br label %b167
b167:
  %v1354 = phi i64 [ %v1348, %b163 ], [ %v1376, %b172 ]
  %v1355 = icmp slt i64 %v1354, %v1353
  br i1 %v1355, label %b168, label %b169
b168:
  %v1356 = add i64 %v720, 0
  %v1357 = and i64 %v1356, %v172
  %v1358 = mul i64 %v1357, %v7
  %v1359 = add i64 %v1358, %v1354
  %v1360 = mul i64 %v1359, 16
  %v1361 = getelementptr inbounds float, ptr %v98, i64 %v1360
  %v1362 = add i64 %v720, 0
  %v1363 = and i64 %v1362, %v140
  %v1364 = mul i64 %v1363, %v7
  %v1365 = add i64 %v1364, %v1354
  %v1366 = mul i64 %v1365, 48
  %v1367 = getelementptr inbounds float, ptr %v56, i64 %v1366
  br label %b170
b170:
  %v1368 = phi i64 [ 0, %b168 ], [ %v1375, %b171 ]
  %v1369 = icmp slt i64 %v1368, 16
  br i1 %v1369, label %b171, label %b172
b171:
  %v1370 = add i64 0, %v1368
  %v1371 = getelementptr inbounds float, ptr %v1361, i64 %v1370
  %v1372 = load <8 x float>, ptr %v1371, align 4
  %v1373 = add i64 0, %v1368
  %v1374 = getelementptr inbounds float, ptr %v1367, i64 %v1373
  store <8 x float> %v1372, ptr %v1374, align 4
  %v1375 = add nsw i64 %v1368, 8
  br label %b170
b172:
  %v1376 = add nsw i64 %v1354, 1
  br label %b167
b169:
  %v1377 = add i64 %v7, 0
  %v1378 = sdiv i64 %v1377, 1
  %v1379 = add i64 %v2, 1
  %v1380 = mul i64 %v1378, %v2
  %v1381 = sdiv i64 %v1380, %v3
  %v1382 = mul i64 %v1381, 1
  %v1383 = icmp slt i64 %v1382, %v7
  %v1384 = select i1 %v1383, i64 %v1382, i64 %v7
  %v1385 = mul i64 %v1378, %v1379
  %v1386 = sdiv i64 %v1385, %v3
  %v1387 = mul i64 %v1386, 1
  %v1388 = icmp slt i64 %v1387, %v7
  %v1389 = select i1 %v1388, i64 %v1387, i64 %v7
  br label %b173
b173:
  %v1390 = phi i64 [ %v1384, %b169 ], [ %v1408, %b178 ]
  %v1391 = icmp slt i64 %v1390, %v1389
  br i1 %v1391, label %b174, label %b175
b174:
  %v1392 = mul i64 %v1390, 16
  %v1393 = getelementptr inbounds float, ptr %v110, i64 %v1392
  %v1394 = add i64 %v720, 0
  %v1395 = and i64 %v1394, %v140
  %v1396 = mul i64 %v1395, %v7
  %v1397 = add i64 %v1396, %v1390
  %v1398 = mul i64 %v1397, 48
  %v1399 = getelementptr inbounds float, ptr %v56, i64 %v1398
  br label %b176
b176:
  %v1400 = phi i64 [ 0, %b174 ], [ %v1407, %b177 ]
  %v1401 = icmp slt i64 %v1400, 16
  br i1 %v1401, label %b177, label %b178
b177:
  %v1402 = add i64 0, %v1400
  %v1403 = getelementptr inbounds float, ptr %v1393, i64 %v1402
  %v1404 = load <8 x float>, ptr %v1403, align 4
  %v1405 = add i64 16, %v1400
  %v1406 = getelementptr inbounds float, ptr %v1399, i64 %v1405
  store <8 x float> %v1404, ptr %v1406, align 4
  %v1407 = add nsw i64 %v1400, 8
  br label %b176
b178:
  %v1408 = add nsw i64 %v1390, 1
  br label %b173
b175:
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
  br label %b179
b179:
  %v1422 = phi i64 [ %v1416, %b175 ], [ %v1440, %b184 ]
  %v1423 = icmp slt i64 %v1422, %v1421
  br i1 %v1423, label %b180, label %b181
b180:
  %v1424 = mul i64 %v1422, 16
  %v1425 = getelementptr inbounds float, ptr %v102, i64 %v1424
  %v1426 = add i64 %v720, 0
  %v1427 = and i64 %v1426, %v140
  %v1428 = mul i64 %v1427, %v7
  %v1429 = add i64 %v1428, %v1422
  %v1430 = mul i64 %v1429, 48
  %v1431 = getelementptr inbounds float, ptr %v56, i64 %v1430
  br label %b182
b182:
  %v1432 = phi i64 [ 0, %b180 ], [ %v1439, %b183 ]
  %v1433 = icmp slt i64 %v1432, 16
  br i1 %v1433, label %b183, label %b184
b183:
  %v1434 = add i64 0, %v1432
  %v1435 = getelementptr inbounds float, ptr %v1425, i64 %v1434
  %v1436 = load <8 x float>, ptr %v1435, align 4
  %v1437 = add i64 32, %v1432
  %v1438 = getelementptr inbounds float, ptr %v1431, i64 %v1437
  store <8 x float> %v1436, ptr %v1438, align 4
  %v1439 = add nsw i64 %v1432, 8
  br label %b182
b184:
  %v1440 = add nsw i64 %v1422, 1
  br label %b179
b181:
  %v1441 = add i64 %v7, 0
  %v1442 = sdiv i64 %v1441, 1
  %v1443 = add i64 %v2, 1
  %v1444 = mul i64 %v1442, %v2
  %v1445 = sdiv i64 %v1444, %v3
  %v1446 = mul i64 %v1445, 1
  %v1447 = icmp slt i64 %v1446, %v7
  %v1448 = select i1 %v1447, i64 %v1446, i64 %v7
  %v1449 = mul i64 %v1442, %v1443
  %v1450 = sdiv i64 %v1449, %v3
  %v1451 = mul i64 %v1450, 1
  %v1452 = icmp slt i64 %v1451, %v7
  %v1453 = select i1 %v1452, i64 %v1451, i64 %v7
  br label %b185
b185:
  %v1454 = phi i64 [ %v1448, %b181 ], [ %v1626, %b190 ]
  %v1455 = icmp slt i64 %v1454, %v1453
  br i1 %v1455, label %b186, label %b187
b186:
  %v1456 = add i64 %v720, 0
  %v1457 = and i64 %v1456, %v140
  %v1458 = mul i64 %v1457, %v7
  %v1459 = add i64 %v1458, %v1454
  %v1460 = mul i64 %v1459, 48
  %v1461 = getelementptr inbounds float, ptr %v56, i64 %v1460
  %v1462 = add i64 %v720, 0
  %v1463 = and i64 %v1462, %v134
  %v1464 = mul i64 %v1463, %v7
  %v1465 = add i64 %v1464, %v1454
  %v1466 = mul i64 %v1465, 48
  %v1467 = getelementptr inbounds float, ptr %v30, i64 %v1466
  %v1468 = add i64 %v720, 0
  %v1469 = and i64 %v1468, %v132
  %v1470 = mul i64 %v1469, %v7
  %v1471 = add i64 %v1470, %v1454
  %v1472 = mul i64 %v1471, 48
  %v1473 = getelementptr inbounds float, ptr %v28, i64 %v1472
  %v1474 = add i64 %v720, 0
  %v1475 = and i64 %v1474, %v130
  %v1476 = mul i64 %v1475, %v7
  %v1477 = add i64 %v1476, %v1454
  %v1478 = mul i64 %v1477, 48
  %v1479 = getelementptr inbounds float, ptr %v26, i64 %v1478
  %v1480 = add i64 %v720, 0
  %v1481 = and i64 %v1480, %v144
  %v1482 = mul i64 %v1481, %v7
  %v1483 = add i64 %v1482, %v1454
  %v1484 = mul i64 %v1483, 48
  %v1485 = getelementptr inbounds float, ptr %v64, i64 %v1484
  %v1486 = add i64 %v720, 1
  %v1487 = and i64 %v1486, 1
  %v1488 = mul i64 %v1487, %v7
  %v1489 = add i64 %v1488, %v1454
  %v1490 = mul i64 %v1489, 48
  %v1491 = getelementptr inbounds float, ptr %v34, i64 %v1490
  %v1492 = add i64 %v720, 1
  %v1493 = and i64 %v1492, 1
  %v1494 = mul i64 %v1493, %v7
  %v1495 = add i64 %v1494, %v1454
  %v1496 = mul i64 %v1495, 48
  %v1497 = getelementptr inbounds float, ptr %v38, i64 %v1496
  %v1498 = add i64 %v720, 1
  %v1499 = and i64 %v1498, 1
  %v1500 = mul i64 %v1499, %v7
  %v1501 = add i64 %v1500, %v1454
  %v1502 = mul i64 %v1501, 48
  %v1503 = getelementptr inbounds float, ptr %v36, i64 %v1502
  %v1504 = add i64 %v720, 0
  %v1505 = and i64 %v1504, 1
  %v1506 = mul i64 %v1505, %v7
  %v1507 = add i64 %v1506, %v1454
  %v1508 = mul i64 %v1507, 48
  %v1509 = getelementptr inbounds float, ptr %v38, i64 %v1508
  %v1510 = add i64 %v720, 0
  %v1511 = and i64 %v1510, %v174
  %v1512 = mul i64 %v1511, %v7
  %v1513 = add i64 %v1512, %v1454
  %v1514 = mul i64 %v1513, 48
  %v1515 = getelementptr inbounds float, ptr %v112, i64 %v1514
  %v1516 = add i64 %v720, 0
  %v1517 = and i64 %v1516, 1
  %v1518 = mul i64 %v1517, %v7
  %v1519 = add i64 %v1518, %v1454
  %v1520 = mul i64 %v1519, 48
  %v1521 = getelementptr inbounds float, ptr %v36, i64 %v1520
  %v1522 = add i64 %v720, 0
  %v1523 = and i64 %v1522, 1
  %v1524 = mul i64 %v1523, %v7
  %v1525 = add i64 %v1524, %v1454
  %v1526 = mul i64 %v1525, 48
  %v1527 = getelementptr inbounds float, ptr %v34, i64 %v1526
  br label %b188
b188:
  %v1528 = phi i64 [ 0, %b186 ], [ %v1625, %b189 ]
  %v1529 = icmp slt i64 %v1528, 48
  br i1 %v1529, label %b189, label %b190
b189:
  %v1530 = add i64 0, %v1528
  %v1531 = getelementptr inbounds float, ptr %v1461, i64 %v1530
  %v1532 = load <8 x float>, ptr %v1531, align 4
  %v1533 = add i64 0, %v1528
  %v1534 = getelementptr inbounds float, ptr %v16, i64 %v1533
  %v1535 = load <8 x float>, ptr %v1534, align 4
  %v1536 = add i64 0, %v1528
  %v1537 = getelementptr inbounds float, ptr %v1467, i64 %v1536
  %v1538 = load <8 x float>, ptr %v1537, align 4
  %v1539 = fmul <8 x float> %v1535, %v1538
  %v1540 = add i64 48, %v1528
  %v1541 = getelementptr inbounds float, ptr %v16, i64 %v1540
  %v1542 = load <8 x float>, ptr %v1541, align 4
  %v1543 = add i64 0, %v1528
  %v1544 = getelementptr inbounds float, ptr %v1473, i64 %v1543
  %v1545 = load <8 x float>, ptr %v1544, align 4
  %v1546 = fmul <8 x float> %v1542, %v1545
  %v1547 = fadd <8 x float> %v1539, %v1546
  %v1548 = add i64 96, %v1528
  %v1549 = getelementptr inbounds float, ptr %v16, i64 %v1548
  %v1550 = load <8 x float>, ptr %v1549, align 4
  %v1551 = add i64 0, %v1528
  %v1552 = getelementptr inbounds float, ptr %v1479, i64 %v1551
  %v1553 = load <8 x float>, ptr %v1552, align 4
  %v1554 = fmul <8 x float> %v1550, %v1553
  %v1555 = fadd <8 x float> %v1547, %v1554
  %v1556 = add i64 144, %v1528
  %v1557 = getelementptr inbounds float, ptr %v16, i64 %v1556
  %v1558 = load <8 x float>, ptr %v1557, align 4
  %v1559 = add i64 0, %v1528
  %v1560 = getelementptr inbounds float, ptr %v1485, i64 %v1559
  %v1561 = load <8 x float>, ptr %v1560, align 4
  %v1562 = fmul <8 x float> %v1558, %v1561
  %v1563 = fadd <8 x float> %v1555, %v1562
  %v1564 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1563)
  %v1565 = fneg <8 x float> %v1564
  %v1566 = fcmp olt <8 x float> %v1565, splat (float 0xC05A400000000000)
  %v1567 = select <8 x i1> %v1566, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1565
  %v1568 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1567, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1569 = fsub <8 x float> %v1568, splat (float 0x4168000000000000)
  %v1570 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1569, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1567)
  %v1571 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1569, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1570)
  %v1572 = bitcast <8 x float> %v1568 to <8 x i32>
  %v1573 = fmul <8 x float> %v1571, %v1571
  %v1574 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1571, <8 x float> splat (float 0x3F81227F40000000))
  %v1575 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1574, <8 x float> %v1571, <8 x float> splat (float 0x3FA5556740000000))
  %v1576 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1575, <8 x float> %v1571, <8 x float> splat (float 0x3FC5554B00000000))
  %v1577 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1576, <8 x float> %v1571, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1578 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1573, <8 x float> %v1577, <8 x float> %v1571)
  %v1579 = sub <8 x i32> %v1572, splat (i32 1262485250)
  %v1580 = lshr <8 x i32> %v1579, splat (i32 1)
  %v1581 = sub <8 x i32> %v1579, %v1580
  %v1582 = shl <8 x i32> %v1580, splat (i32 23)
  %v1583 = bitcast <8 x i32> %v1582 to <8 x float>
  %v1584 = shl <8 x i32> %v1581, splat (i32 23)
  %v1585 = bitcast <8 x i32> %v1584 to <8 x float>
  %v1586 = fadd <8 x float> %v1578, splat (float 0x3FF0000000000000)
  %v1587 = fmul <8 x float> %v1586, %v1583
  %v1588 = fmul <8 x float> %v1587, %v1585
  %v1589 = fcmp olt <8 x float> %v1563, splat (float 0x0000000000000000)
  %v1590 = select <8 x i1> %v1589, <8 x float> %v1588, <8 x float> splat (float 0x3FF0000000000000)
  %v1591 = fadd <8 x float> %v1588, splat (float 0x3FF0000000000000)
  %v1592 = fdiv <8 x float> %v1590, %v1591
  %v1593 = fmul <8 x float> %v1532, %v1592
  %v1594 = fmul <8 x float> %v1532, %v1563
  %v1595 = fmul <8 x float> %v1594, %v1592
  %v1596 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1597 = shufflevector <8 x float> %v1596, <8 x float> poison, <8 x i32> zeroinitializer
  %v1598 = fsub <8 x float> %v1597, %v1592
  %v1599 = fmul <8 x float> %v1595, %v1598
  %v1600 = fadd <8 x float> %v1593, %v1599
  %v1601 = fmul <8 x float> %v1600, %v1535
  %v1602 = add i64 0, %v1528
  %v1603 = getelementptr inbounds float, ptr %v1491, i64 %v1602
  %v1604 = load <8 x float>, ptr %v1603, align 4
  %v1605 = fmul <8 x float> %v1600, %v1558
  %v1606 = fadd <8 x float> %v1604, %v1605
  %v1607 = add i64 0, %v1528
  %v1608 = getelementptr inbounds float, ptr %v1497, i64 %v1607
  %v1609 = load <8 x float>, ptr %v1608, align 4
  %v1610 = fmul <8 x float> %v1600, %v1542
  %v1611 = fadd <8 x float> %v1609, %v1610
  %v1612 = add i64 0, %v1528
  %v1613 = getelementptr inbounds float, ptr %v1503, i64 %v1612
  %v1614 = load <8 x float>, ptr %v1613, align 4
  %v1615 = fmul <8 x float> %v1600, %v1550
  %v1616 = fadd <8 x float> %v1614, %v1615
  %v1617 = add i64 0, %v1528
  %v1618 = getelementptr inbounds float, ptr %v1509, i64 %v1617
  store <8 x float> %v1601, ptr %v1618, align 4
  %v1619 = add i64 0, %v1528
  %v1620 = getelementptr inbounds float, ptr %v1515, i64 %v1619
  store <8 x float> %v1606, ptr %v1620, align 4
  %v1621 = add i64 0, %v1528
  %v1622 = getelementptr inbounds float, ptr %v1521, i64 %v1621
  store <8 x float> %v1611, ptr %v1622, align 4
  %v1623 = add i64 0, %v1528
  %v1624 = getelementptr inbounds float, ptr %v1527, i64 %v1623
  store <8 x float> %v1616, ptr %v1624, align 4
  %v1625 = add nsw i64 %v1528, 8
  br label %b188
b190:
  %v1626 = add nsw i64 %v1454, 1
  br label %b185
b187:
  %v1627 = add nsw i64 %v717, 1
  br label %b89
b91:
  %v1628 = icmp sgt i64 %v3, 1
  br i1 %v1628, label %b191, label %b192
b191:
  %v1629 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1630 = atomicrmw add ptr %v1629, i64 1 acq_rel
  %v1631 = load i64, ptr %v177, align 8
  %v1632 = add i64 %v1631, 1
  store i64 %v1632, ptr %v177, align 8
  %v1633 = mul i64 %v3, %v1632
  br label %b193
b193:
  %v1634 = load atomic i64, ptr %v1629 acquire, align 8
  %v1635 = icmp slt i64 %v1634, %v1633
  br i1 %v1635, label %b194, label %b195
b194:
  %v1636 = call i32 @sched_yield()
  br label %b193
b195:
  br label %b192
b192:
  %v1637 = getelementptr inbounds float, ptr %v179, i64 128
  %v1638 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1639 = load i64, ptr %v1638, align 8
  %v1640 = icmp eq i64 %v1639, 0
  br i1 %v1640, label %b196, label %b197
b196:
  %v1641 = add i64 1, 0
  %v1642 = sdiv i64 %v1641, 1
  %v1643 = add i64 %v2, 1
  %v1644 = mul i64 %v1642, %v2
  %v1645 = sdiv i64 %v1644, %v3
  %v1646 = mul i64 %v1645, 1
  %v1647 = icmp slt i64 %v1646, 1
  %v1648 = select i1 %v1647, i64 %v1646, i64 1
  %v1649 = mul i64 %v1642, %v1643
  %v1650 = sdiv i64 %v1649, %v3
  %v1651 = mul i64 %v1650, 1
  %v1652 = icmp slt i64 %v1651, 1
  %v1653 = select i1 %v1652, i64 %v1651, i64 1
  %v1654 = icmp slt i64 %v1653, 1
  %v1655 = select i1 %v1654, i64 %v1653, i64 1
  br label %b198
b198:
  %v1656 = phi i64 [ %v1648, %b196 ], [ %v1708, %b206 ]
  %v1657 = icmp slt i64 %v1656, %v1655
  br i1 %v1657, label %b199, label %b200
b199:
  %v1658 = mul i64 %v1656, 400
  %v1659 = mul i64 %v1656, 8
  %v1660 = add i64 %v1658, 0
  %v1661 = add i64 %v1659, 0
  %v1662 = getelementptr inbounds float, ptr %v1637, i64 %v1660
  %v1663 = sub i64 8, %v1661
  %v1664 = icmp slt i64 %v1663, 0
  %v1665 = select i1 %v1664, i64 0, i64 %v1663
  %v1666 = icmp ult i64 %v1665, 8
  %v1667 = select i1 %v1666, i64 %v1665, i64 8
  %v1668 = trunc i64 %v1667 to i32
  %v1669 = insertelement <8 x i32> poison, i32 %v1668, i64 0
  %v1670 = shufflevector <8 x i32> %v1669, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1671 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1670
  %v1672 = mul i64 %v1661, 1
  %v1673 = add i64 0, %v1672
  %v1674 = getelementptr inbounds float, ptr %v14, i64 %v1673
  br label %b201
b201:
  %v1675 = phi i64 [ 0, %b199 ], [ %v1682, %b202 ]
  %v1676 = icmp slt i64 %v1675, 2
  br i1 %v1676, label %b202, label %b203
b202:
  %v1677 = mul i64 %v1675, 8
  %v1678 = getelementptr inbounds float, ptr %v1674, i64 %v1677
  %v1679 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1678, <8 x i1> %v1671, <8 x float> zeroinitializer)
  %v1680 = mul i64 %v1675, 8
  %v1681 = getelementptr inbounds float, ptr %v1662, i64 %v1680
  store <8 x float> %v1679, ptr %v1681, align 4
  %v1682 = add nsw i64 %v1675, 1
  br label %b201
b203:
  %v1683 = add i64 %v1658, 16
  %v1684 = add i64 %v1683, 0
  %v1685 = add i64 %v1659, 0
  %v1686 = getelementptr inbounds float, ptr %v1637, i64 %v1684
  %v1687 = sub i64 8, %v1685
  %v1688 = icmp slt i64 %v1687, 0
  %v1689 = select i1 %v1688, i64 0, i64 %v1687
  %v1690 = icmp ult i64 %v1689, 8
  %v1691 = select i1 %v1690, i64 %v1689, i64 8
  %v1692 = trunc i64 %v1691 to i32
  %v1693 = insertelement <8 x i32> poison, i32 %v1692, i64 0
  %v1694 = shufflevector <8 x i32> %v1693, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1695 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1694
  %v1696 = mul i64 %v1685, 1
  %v1697 = add i64 0, %v1696
  %v1698 = getelementptr inbounds float, ptr %v12, i64 %v1697
  br label %b204
b204:
  %v1699 = phi i64 [ 0, %b203 ], [ %v1706, %b205 ]
  %v1700 = icmp slt i64 %v1699, 48
  br i1 %v1700, label %b205, label %b206
b205:
  %v1701 = mul i64 %v1699, 8
  %v1702 = getelementptr inbounds float, ptr %v1698, i64 %v1701
  %v1703 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1702, <8 x i1> %v1695, <8 x float> zeroinitializer)
  %v1704 = mul i64 %v1699, 8
  %v1705 = getelementptr inbounds float, ptr %v1686, i64 %v1704
  store <8 x float> %v1703, ptr %v1705, align 4
  %v1706 = add nsw i64 %v1699, 1
  br label %b204
b206:
  %v1707 = add i64 %v1683, 384
  %v1708 = add nsw i64 %v1656, 1
  br label %b198
b200:
  br label %b197
b197:
  %v1709 = icmp sgt i64 %v3, 1
  br i1 %v1709, label %b207, label %b208
b207:
  %v1710 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1711 = atomicrmw add ptr %v1710, i64 1 acq_rel
  %v1712 = load i64, ptr %v177, align 8
  %v1713 = add i64 %v1712, 1
  store i64 %v1713, ptr %v177, align 8
  %v1714 = mul i64 %v3, %v1713
  br label %b209
b209:
  %v1715 = load atomic i64, ptr %v1710 acquire, align 8
  %v1716 = icmp slt i64 %v1715, %v1714
  br i1 %v1716, label %b210, label %b211
b210:
  %v1717 = call i32 @sched_yield()
  br label %b209
b211:
  br label %b208
b208:
  %v1718 = add i64 %v8, 0
  %v1719 = sdiv i64 %v1718, 1
  %v1720 = add i64 %v2, 1
  %v1721 = mul i64 %v1719, %v2
  %v1722 = sdiv i64 %v1721, %v3
  %v1723 = mul i64 %v1722, 1
  %v1724 = icmp slt i64 %v1723, %v8
  %v1725 = select i1 %v1724, i64 %v1723, i64 %v8
  %v1726 = mul i64 %v1719, %v1720
  %v1727 = sdiv i64 %v1726, %v3
  %v1728 = mul i64 %v1727, 1
  %v1729 = icmp slt i64 %v1728, %v8
  %v1730 = select i1 %v1729, i64 %v1728, i64 %v8
  br label %b212
b212:
  %v1731 = phi i64 [ %v1725, %b208 ], [ %v1771, %b217 ]
  %v1732 = icmp slt i64 %v1731, %v1730
  br i1 %v1732, label %b213, label %b214
b213:
  br label %b215
b215:
  %v1733 = phi i64 [ 0, %b213 ], [ %v1770, %b220 ]
  %v1734 = icmp slt i64 %v1733, 2
  br i1 %v1734, label %b216, label %b217
b216:
  br label %b218
b218:
  %v1735 = phi i64 [ 0, %b216 ], [ %v1754, %b219 ]
  %v1736 = phi <8 x float> [ splat (float 0x0000000000000000), %b216 ], [ %v1753, %b219 ]
  %v1737 = icmp slt i64 %v1735, 8
  br i1 %v1737, label %b219, label %b220
b219:
  %v1738 = mul i64 %v1731, 16
  %v1739 = getelementptr inbounds float, ptr %v94, i64 %v1738
  %v1740 = mul i64 %v1731, 16
  %v1741 = getelementptr inbounds float, ptr %v78, i64 %v1740
  %v1742 = mul i64 %v1733, 8
  %v1743 = add i64 0, %v1742
  %v1744 = add i64 %v1743, %v1735
  %v1745 = getelementptr inbounds float, ptr %v1739, i64 %v1744
  %v1746 = load <8 x float>, ptr %v1745, align 4
  %v1747 = mul i64 %v1733, 8
  %v1748 = add i64 0, %v1747
  %v1749 = add i64 %v1748, %v1735
  %v1750 = getelementptr inbounds float, ptr %v1741, i64 %v1749
  %v1751 = load <8 x float>, ptr %v1750, align 4
  %v1752 = fmul <8 x float> %v1746, %v1751
  %v1753 = fadd <8 x float> %v1736, %v1752
  %v1754 = add nsw i64 %v1735, 8
  br label %b218
b220:
  %v1755 = shufflevector <8 x float> %v1736, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1756 = shufflevector <8 x float> %v1736, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1757 = fadd <4 x float> %v1755, %v1756
  %v1758 = shufflevector <4 x float> %v1757, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1759 = shufflevector <4 x float> %v1757, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1760 = fadd <2 x float> %v1758, %v1759
  %v1761 = extractelement <2 x float> %v1760, i64 0
  %v1762 = extractelement <2 x float> %v1760, i64 1
  %v1763 = fadd float %v1761, %v1762
  %v1764 = fadd float %v1763, 0x0000000000000000
  %v1765 = mul i64 %v1731, 2
  %v1766 = getelementptr inbounds float, ptr %v92, i64 %v1765
  %v1767 = add i64 0, %v1733
  %v1768 = add i64 %v1767, 0
  %v1769 = getelementptr inbounds float, ptr %v1766, i64 %v1768
  store float %v1764, ptr %v1769, align 4
  %v1770 = add nsw i64 %v1733, 1
  br label %b215
b217:
  %v1771 = add nsw i64 %v1731, 1
  br label %b212
b214:
  %v1772 = add i64 %v8, 0
  %v1773 = sdiv i64 %v1772, 1
  %v1774 = add i64 %v2, 1
  %v1775 = mul i64 %v1773, %v2
  %v1776 = sdiv i64 %v1775, %v3
  %v1777 = mul i64 %v1776, 1
  %v1778 = icmp slt i64 %v1777, %v8
  %v1779 = select i1 %v1778, i64 %v1777, i64 %v8
  %v1780 = mul i64 %v1773, %v1774
  %v1781 = sdiv i64 %v1780, %v3
  %v1782 = mul i64 %v1781, 1
  %v1783 = icmp slt i64 %v1782, %v8
  %v1784 = select i1 %v1783, i64 %v1782, i64 %v8
  br label %b221
b221:
  %v1785 = phi i64 [ %v1779, %b214 ], [ %v1841, %b222 ]
  %v1786 = icmp slt i64 %v1785, %v1784
  br i1 %v1786, label %b222, label %b223
b222:
  %v1787 = mul i64 %v1785, 2
  %v1788 = getelementptr inbounds float, ptr %v92, i64 %v1787
  %v1789 = mul i64 %v1785, 50
  %v1790 = getelementptr inbounds float, ptr %v62, i64 %v1789
  %v1791 = mul i64 %v1785, 2
  %v1792 = getelementptr inbounds float, ptr %v114, i64 %v1791
  %v1793 = icmp ult i64 2, 8
  %v1794 = select i1 %v1793, i64 2, i64 8
  %v1795 = trunc i64 %v1794 to i32
  %v1796 = insertelement <8 x i32> poison, i32 %v1795, i64 0
  %v1797 = shufflevector <8 x i32> %v1796, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1798 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1797
  %v1799 = add i64 0, 0
  %v1800 = getelementptr inbounds float, ptr %v1788, i64 %v1799
  %v1801 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1800, <8 x i1> %v1798, <8 x float> zeroinitializer)
  %v1802 = add i64 48, 0
  %v1803 = getelementptr inbounds float, ptr %v1790, i64 %v1802
  %v1804 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1803, <8 x i1> %v1798, <8 x float> zeroinitializer)
  %v1805 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1804)
  %v1806 = fneg <8 x float> %v1805
  %v1807 = fcmp olt <8 x float> %v1806, splat (float 0xC05A400000000000)
  %v1808 = select <8 x i1> %v1807, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1806
  %v1809 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1808, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1810 = fsub <8 x float> %v1809, splat (float 0x4168000000000000)
  %v1811 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1810, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1808)
  %v1812 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1810, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1811)
  %v1813 = bitcast <8 x float> %v1809 to <8 x i32>
  %v1814 = fmul <8 x float> %v1812, %v1812
  %v1815 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1812, <8 x float> splat (float 0x3F81227F40000000))
  %v1816 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1815, <8 x float> %v1812, <8 x float> splat (float 0x3FA5556740000000))
  %v1817 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1816, <8 x float> %v1812, <8 x float> splat (float 0x3FC5554B00000000))
  %v1818 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1817, <8 x float> %v1812, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1819 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1814, <8 x float> %v1818, <8 x float> %v1812)
  %v1820 = sub <8 x i32> %v1813, splat (i32 1262485250)
  %v1821 = lshr <8 x i32> %v1820, splat (i32 1)
  %v1822 = sub <8 x i32> %v1820, %v1821
  %v1823 = shl <8 x i32> %v1821, splat (i32 23)
  %v1824 = bitcast <8 x i32> %v1823 to <8 x float>
  %v1825 = shl <8 x i32> %v1822, splat (i32 23)
  %v1826 = bitcast <8 x i32> %v1825 to <8 x float>
  %v1827 = fadd <8 x float> %v1819, splat (float 0x3FF0000000000000)
  %v1828 = fmul <8 x float> %v1827, %v1824
  %v1829 = fmul <8 x float> %v1828, %v1826
  %v1830 = fcmp olt <8 x float> %v1804, splat (float 0x0000000000000000)
  %v1831 = select <8 x i1> %v1830, <8 x float> %v1829, <8 x float> splat (float 0x3FF0000000000000)
  %v1832 = fadd <8 x float> %v1829, splat (float 0x3FF0000000000000)
  %v1833 = fdiv <8 x float> %v1831, %v1832
  %v1834 = fmul <8 x float> %v1801, %v1833
  %v1835 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1836 = shufflevector <8 x float> %v1835, <8 x float> poison, <8 x i32> zeroinitializer
  %v1837 = fsub <8 x float> %v1836, %v1833
  %v1838 = fmul <8 x float> %v1834, %v1837
  %v1839 = add i64 0, 0
  %v1840 = getelementptr inbounds float, ptr %v1792, i64 %v1839
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1838, ptr align 4 %v1840, <8 x i1> %v1798)
  %v1841 = add nsw i64 %v1785, 1
  br label %b221
b223:
  %v1843 = add i64 %v8, 0
  %v1844 = sdiv i64 %v1843, 1
  %v1845 = add i64 %v2, 1
  %v1846 = mul i64 %v1844, %v2
  %v1847 = sdiv i64 %v1846, %v3
  %v1848 = mul i64 %v1847, 1
  %v1849 = icmp slt i64 %v1848, %v8
  %v1850 = select i1 %v1849, i64 %v1848, i64 %v8
  %v1851 = mul i64 %v1844, %v1845
  %v1852 = sdiv i64 %v1851, %v3
  %v1853 = mul i64 %v1852, 1
  %v1854 = icmp slt i64 %v1853, %v8
  %v1855 = select i1 %v1854, i64 %v1853, i64 %v8
  br label %b224
b224:
  %v1856 = phi i64 [ %v1850, %b223 ], [ %v1919, %b229 ]
  %v1857 = icmp slt i64 %v1856, %v1855
  br i1 %v1857, label %b225, label %b226
b225:
  %v1858 = add i64 %v1856, 96
  %v1859 = icmp slt i64 %v1858, %v1855
  %v1860 = select i1 %v1859, i64 %v1858, i64 %v1855
  br label %b227
b227:
  %v1861 = phi i64 [ 0, %b225 ], [ %v1918, %b232 ]
  %v1862 = icmp slt i64 %v1861, 1
  br i1 %v1862, label %b228, label %b229
b228:
  %v1863 = sub i64 %v1860, %v1856
  %v1864 = sub i64 8, 1
  %v1865 = add i64 %v1863, %v1864
  %v1866 = sdiv i64 %v1865, 8
  br label %b230
b230:
  %v1867 = phi i64 [ 0, %b228 ], [ %v1917, %b239 ]
  %v1868 = icmp slt i64 %v1867, %v1866
  br i1 %v1868, label %b231, label %b232
b231:
  %v1869 = mul i64 %v1863, %v1867
  %v1870 = sdiv i64 %v1869, %v1866
  %v1871 = add i64 %v1856, %v1870
  %v1872 = add i64 %v1867, 1
  %v1873 = mul i64 %v1863, %v1872
  %v1874 = sdiv i64 %v1873, %v1866
  %v1875 = add i64 %v1856, %v1874
  %v1876 = mul i64 %v1861, 400
  %v1877 = getelementptr inbounds float, ptr %v1637, i64 %v1876
  %v1878 = sub i64 %v1875, %v1871
  %v1879 = mul i64 %v1871, 2
  %v1880 = getelementptr inbounds float, ptr %v114, i64 %v1879
  %v1881 = getelementptr inbounds float, ptr %v1880, i64 0
  %v1882 = sub i64 %v1878, 1
  %v1883 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1882
  %v1884 = load ptr, ptr %v1883, align 4
  %v1885 = icmp sgt i64 %v1878, 0
  br i1 %v1885, label %b233, label %b234
b233:
  call void %v1884(ptr %v1881, i64 2, ptr %v1877, i64 2, ptr %v1842)
  br label %b234
b234:
  %v1886 = add i64 %v1876, 16
  %v1887 = getelementptr inbounds float, ptr %v1637, i64 %v1886
  %v1888 = sub i64 %v1875, %v1871
  %v1889 = mul i64 %v1871, 48
  %v1890 = getelementptr inbounds float, ptr %v112, i64 %v1889
  %v1891 = getelementptr inbounds float, ptr %v1890, i64 0
  %v1892 = sub i64 %v1888, 1
  %v1893 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0_more, i64 %v1892
  %v1894 = load ptr, ptr %v1893, align 4
  %v1895 = icmp sgt i64 %v1888, 0
  br i1 %v1895, label %b235, label %b236
b235:
  call void %v1894(ptr %v1891, i64 48, ptr %v1887, i64 48, ptr %v1842)
  br label %b236
b236:
  %v1896 = add i64 %v1886, 384
  br label %b237
b237:
  %v1897 = phi i64 [ %v1871, %b236 ], [ %v1916, %b242 ]
  %v1898 = icmp slt i64 %v1897, %v1875
  br i1 %v1898, label %b238, label %b239
b238:
  %v1899 = sub i64 %v1897, %v1871
  %v1900 = mul i64 %v1899, 8
  %v1901 = getelementptr inbounds float, ptr %v1842, i64 %v1900
  %v1902 = mul i64 %v1897, 8
  %v1903 = getelementptr inbounds float, ptr %v42, i64 %v1902
  br label %b240
b240:
  %v1904 = phi i64 [ 0, %b238 ], [ %v1915, %b241 ]
  %v1905 = icmp slt i64 %v1904, 1
  br i1 %v1905, label %b241, label %b242
b241:
  %v1906 = mul i64 %v1861, 1
  %v1907 = add i64 %v1906, %v1904
  %v1908 = mul i64 %v1907, 8
  %v1909 = add i64 0, %v1904
  %v1910 = mul i64 %v1909, 8
  %v1911 = getelementptr inbounds float, ptr %v1901, i64 %v1910
  %v1912 = load <8 x float>, ptr %v1911, align 4
  %v1913 = add i64 0, %v1908
  %v1914 = getelementptr inbounds float, ptr %v1903, i64 %v1913
  store <8 x float> %v1912, ptr %v1914, align 4
  %v1915 = add nsw i64 %v1904, 1
  br label %b240
b242:
  %v1916 = add nsw i64 %v1897, 1
  br label %b237
b239:
  %v1917 = add nsw i64 %v1867, 1
  br label %b230
b232:
  %v1918 = add nsw i64 %v1861, 1
  br label %b227
b229:
  %v1919 = add nsw i64 %v1856, 96
  br label %b224
b226:
  %v1920 = icmp sgt i64 %v3, 1
  br i1 %v1920, label %b243, label %b244
b243:
  %v1921 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1922 = atomicrmw add ptr %v1921, i64 1 acq_rel
  %v1923 = load i64, ptr %v177, align 8
  %v1924 = add i64 %v1923, 1
  store i64 %v1924, ptr %v177, align 8
  %v1925 = mul i64 %v3, %v1924
  br label %b245
b245:
  %v1926 = load atomic i64, ptr %v1921 acquire, align 8
  %v1927 = icmp slt i64 %v1926, %v1925
  br i1 %v1927, label %b246, label %b247
b246:
  %v1928 = call i32 @sched_yield()
  br label %b245
b247:
  br label %b244
b244:
  %v1929 = mul i64 0, 48
  %v1930 = getelementptr inbounds float, ptr %v112, i64 %v1929
  %v1931 = getelementptr inbounds float, ptr %v1930, i64 0
  %v1932 = mul i64 0, 8
  %v1933 = getelementptr inbounds float, ptr %v10, i64 %v1932
  %v1934 = getelementptr inbounds float, ptr %v1933, i64 0
  %v1935 = getelementptr inbounds float, ptr %v182, i64 12288
  %v1936 = add i64 48, 1
  %v1937 = sdiv i64 %v1936, 2
  %v1938 = add i64 %v2, 1
  %v1939 = mul i64 %v1937, %v2
  %v1940 = sdiv i64 %v1939, %v3
  %v1941 = mul i64 %v1940, 2
  %v1942 = icmp slt i64 %v1941, 48
  %v1943 = select i1 %v1942, i64 %v1941, i64 48
  %v1944 = mul i64 %v1937, %v1938
  %v1945 = sdiv i64 %v1944, %v3
  %v1946 = mul i64 %v1945, 2
  %v1947 = icmp slt i64 %v1946, 48
  %v1948 = select i1 %v1947, i64 %v1946, i64 48
  %v1949 = getelementptr inbounds float, ptr %v44, i64 0
  br label %b248
b248:
  %v1950 = phi i64 [ %v1943, %b244 ], [ %v1958, %b253 ]
  %v1951 = icmp slt i64 %v1950, %v1948
  br i1 %v1951, label %b249, label %b250
b249:
  %v1952 = mul i64 %v1950, 8
  %v1953 = getelementptr inbounds float, ptr %v1949, i64 %v1952
  br label %b251
b251:
  %v1954 = phi i64 [ 0, %b249 ], [ %v1957, %b252 ]
  %v1955 = icmp slt i64 %v1954, 8
  br i1 %v1955, label %b252, label %b253
b252:
  %v1956 = getelementptr inbounds float, ptr %v1953, i64 %v1954
  store float 0x0000000000000000, ptr %v1956, align 4
  %v1957 = add nsw i64 %v1954, 1
  br label %b251
b253:
  %v1958 = add nsw i64 %v1950, 1
  br label %b248
b250:
  %v1959 = mul i64 %v8, 1
  br label %b254
b254:
  %v1960 = phi i64 [ 0, %b250 ], [ %v2064, %b259 ]
  %v1961 = icmp slt i64 %v1960, %v1959
  br i1 %v1961, label %b255, label %b256
b255:
  %v1962 = sub i64 %v1959, %v1960
  %v1963 = icmp slt i64 %v1962, 384
  %v1964 = select i1 %v1963, i64 %v1962, i64 384
  br label %b257
b257:
  %v1965 = phi i64 [ %v1943, %b255 ], [ %v2063, %b283 ]
  %v1966 = icmp slt i64 %v1965, %v1948
  br i1 %v1966, label %b258, label %b259
b258:
  %v1967 = sub i64 %v1948, %v1965
  %v1968 = icmp slt i64 %v1967, 64
  %v1969 = select i1 %v1968, i64 %v1967, i64 64
  %v1970 = sdiv i64 %v1969, 2
  %v1971 = mul i64 %v1970, 2
  %v1972 = sub i64 %v1969, %v1971
  %v1973 = mul i64 %v1960, 48
  %v1974 = add i64 %v1973, %v1965
  %v1975 = getelementptr inbounds float, ptr %v1931, i64 %v1974
  br label %b260
b260:
  %v1976 = phi i64 [ 0, %b258 ], [ %v2002, %b268 ]
  %v1977 = icmp slt i64 %v1976, %v1964
  br i1 %v1977, label %b261, label %b262
b261:
  %v1978 = mul i64 %v1976, 48
  %v1979 = getelementptr inbounds float, ptr %v1975, i64 %v1978
  %v1980 = mul i64 %v1976, 2
  %v1981 = getelementptr inbounds float, ptr %v1935, i64 %v1980
  br label %b263
b263:
  %v1982 = phi i64 [ 0, %b261 ], [ %v1991, %b264 ]
  %v1983 = icmp slt i64 %v1982, %v1970
  br i1 %v1983, label %b264, label %b265
b264:
  %v1984 = mul i64 %v1982, 2
  %v1985 = getelementptr inbounds float, ptr %v1979, i64 %v1984
  %v1986 = mul i64 %v1982, 768
  %v1987 = getelementptr inbounds float, ptr %v1981, i64 %v1986
  %v1988 = getelementptr inbounds float, ptr %v1985, i64 0
  %v1989 = load <2 x float>, ptr %v1988, align 4
  %v1990 = getelementptr inbounds float, ptr %v1987, i64 0
  store <2 x float> %v1989, ptr %v1990, align 4
  %v1991 = add nsw i64 %v1982, 1
  br label %b263
b265:
  %v1992 = mul i64 %v1970, 2
  %v1993 = getelementptr inbounds float, ptr %v1979, i64 %v1992
  %v1994 = mul i64 %v1970, 768
  %v1995 = getelementptr inbounds float, ptr %v1981, i64 %v1994
  br label %b266
b266:
  %v1996 = phi i64 [ 0, %b265 ], [ %v2001, %b267 ]
  %v1997 = icmp slt i64 %v1996, %v1972
  br i1 %v1997, label %b267, label %b268
b267:
  %v1998 = getelementptr inbounds float, ptr %v1993, i64 %v1996
  %v1999 = load float, ptr %v1998, align 4
  %v2000 = getelementptr inbounds float, ptr %v1995, i64 %v1996
  store float %v1999, ptr %v2000, align 4
  %v2001 = add nsw i64 %v1996, 1
  br label %b266, !llvm.loop !0
b268:
  %v2002 = add nsw i64 %v1976, 1
  br label %b260
b262:
  br label %b269
b269:
  %v2003 = phi i64 [ 0, %b262 ], [ %v2038, %b277 ]
  %v2004 = icmp slt i64 %v2003, 0
  br i1 %v2004, label %b270, label %b271
b270:
  %v2005 = mul i64 %v1960, 8
  %v2006 = add i64 %v2005, %v2003
  %v2007 = getelementptr inbounds float, ptr %v1934, i64 %v2006
  br label %b272
b272:
  %v2008 = phi i64 [ 0, %b270 ], [ %v2026, %b273 ]
  %v2009 = icmp slt i64 %v2008, %v1964
  br i1 %v2009, label %b273, label %b274
b273:
  %v2010 = mul i64 %v2008, 8
  %v2011 = getelementptr inbounds float, ptr %v2007, i64 %v2010
  %v2012 = mul i64 %v2008, 32
  %v2013 = getelementptr inbounds float, ptr %v182, i64 %v2012
  %v2014 = getelementptr inbounds float, ptr %v2011, i64 0
  %v2015 = load <8 x float>, ptr %v2014, align 4
  %v2016 = getelementptr inbounds float, ptr %v2013, i64 0
  store <8 x float> %v2015, ptr %v2016, align 4
  %v2017 = getelementptr inbounds float, ptr %v2011, i64 8
  %v2018 = load <8 x float>, ptr %v2017, align 4
  %v2019 = getelementptr inbounds float, ptr %v2013, i64 8
  store <8 x float> %v2018, ptr %v2019, align 4
  %v2020 = getelementptr inbounds float, ptr %v2011, i64 16
  %v2021 = load <8 x float>, ptr %v2020, align 4
  %v2022 = getelementptr inbounds float, ptr %v2013, i64 16
  store <8 x float> %v2021, ptr %v2022, align 4
  %v2023 = getelementptr inbounds float, ptr %v2011, i64 24
  %v2024 = load <8 x float>, ptr %v2023, align 4
  %v2025 = getelementptr inbounds float, ptr %v2013, i64 24
  store <8 x float> %v2024, ptr %v2025, align 4
  %v2026 = add nsw i64 %v2008, 1
  br label %b272
b274:
  %v2027 = sdiv i64 %v1969, 2
  br label %b275
b275:
  %v2028 = phi i64 [ 0, %b274 ], [ %v2037, %b276 ]
  %v2029 = icmp slt i64 %v2028, %v2027
  br i1 %v2029, label %b276, label %b277
b276:
  %v2030 = mul i64 %v2028, 2
  %v2031 = add i64 %v1965, %v2030
  %v2032 = mul i64 %v2028, 768
  %v2033 = getelementptr inbounds float, ptr %v1935, i64 %v2032
  %v2034 = mul i64 %v2031, 8
  %v2035 = add i64 %v2034, %v2003
  %v2036 = getelementptr inbounds float, ptr %v1949, i64 %v2035
  call void @outer_2x32(ptr %v2033, ptr %v182, i64 %v1964, ptr %v2036, i64 8)
  %v2037 = add nsw i64 %v2028, 1
  br label %b275
b277:
  %v2038 = add nsw i64 %v2003, 32
  br label %b269
b271:
  %v2039 = mul i64 %v1960, 8
  %v2040 = add i64 %v2039, 0
  %v2041 = getelementptr inbounds float, ptr %v1934, i64 %v2040
  br label %b278
b278:
  %v2042 = phi i64 [ 0, %b271 ], [ %v2051, %b279 ]
  %v2043 = icmp slt i64 %v2042, %v1964
  br i1 %v2043, label %b279, label %b280
b279:
  %v2044 = mul i64 %v2042, 8
  %v2045 = getelementptr inbounds float, ptr %v2041, i64 %v2044
  %v2046 = mul i64 %v2042, 8
  %v2047 = getelementptr inbounds float, ptr %v182, i64 %v2046
  %v2048 = getelementptr inbounds float, ptr %v2045, i64 0
  %v2049 = load <8 x float>, ptr %v2048, align 4
  %v2050 = getelementptr inbounds float, ptr %v2047, i64 0
  store <8 x float> %v2049, ptr %v2050, align 4
  %v2051 = add nsw i64 %v2042, 1
  br label %b278
b280:
  %v2052 = sdiv i64 %v1969, 2
  br label %b281
b281:
  %v2053 = phi i64 [ 0, %b280 ], [ %v2062, %b282 ]
  %v2054 = icmp slt i64 %v2053, %v2052
  br i1 %v2054, label %b282, label %b283
b282:
  %v2055 = mul i64 %v2053, 2
  %v2056 = add i64 %v1965, %v2055
  %v2057 = mul i64 %v2053, 768
  %v2058 = getelementptr inbounds float, ptr %v1935, i64 %v2057
  %v2059 = mul i64 %v2056, 8
  %v2060 = add i64 %v2059, 0
  %v2061 = getelementptr inbounds float, ptr %v1949, i64 %v2060
  call void @outer_2x8(ptr %v2058, ptr %v182, i64 %v1964, ptr %v2061, i64 8)
  %v2062 = add nsw i64 %v2053, 1
  br label %b281
b283:
  %v2063 = add nsw i64 %v1965, 64
  br label %b257
b259:
  %v2064 = add nsw i64 %v1960, 384
  br label %b254
b256:
  %v2065 = icmp sgt i64 %v3, 1
  br i1 %v2065, label %b284, label %b285
b284:
  %v2066 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2067 = atomicrmw add ptr %v2066, i64 1 acq_rel
  %v2068 = load i64, ptr %v177, align 8
  %v2069 = add i64 %v2068, 1
  store i64 %v2069, ptr %v177, align 8
  %v2070 = mul i64 %v3, %v2069
  br label %b286
b286:
  %v2071 = load atomic i64, ptr %v2066 acquire, align 8
  %v2072 = icmp slt i64 %v2071, %v2070
  br i1 %v2072, label %b287, label %b288
b287:
  %v2073 = call i32 @sched_yield()
  br label %b286
b288:
  br label %b285
b285:
  %v2074 = mul i64 0, 2
  %v2075 = getelementptr inbounds float, ptr %v114, i64 %v2074
  %v2076 = getelementptr inbounds float, ptr %v2075, i64 0
  %v2077 = mul i64 0, 8
  %v2078 = getelementptr inbounds float, ptr %v10, i64 %v2077
  %v2079 = getelementptr inbounds float, ptr %v2078, i64 0
  %v2080 = getelementptr inbounds float, ptr %v182, i64 12288
  %v2081 = add i64 2, 1
  %v2082 = sdiv i64 %v2081, 2
  %v2083 = add i64 %v2, 1
  %v2084 = mul i64 %v2082, %v2
  %v2085 = sdiv i64 %v2084, %v3
  %v2086 = mul i64 %v2085, 2
  %v2087 = icmp slt i64 %v2086, 2
  %v2088 = select i1 %v2087, i64 %v2086, i64 2
  %v2089 = mul i64 %v2082, %v2083
  %v2090 = sdiv i64 %v2089, %v3
  %v2091 = mul i64 %v2090, 2
  %v2092 = icmp slt i64 %v2091, 2
  %v2093 = select i1 %v2092, i64 %v2091, i64 2
  %v2094 = getelementptr inbounds float, ptr %v46, i64 0
  br label %b289
b289:
  %v2095 = phi i64 [ %v2088, %b285 ], [ %v2103, %b294 ]
  %v2096 = icmp slt i64 %v2095, %v2093
  br i1 %v2096, label %b290, label %b291
b290:
  %v2097 = mul i64 %v2095, 8
  %v2098 = getelementptr inbounds float, ptr %v2094, i64 %v2097
  br label %b292
b292:
  %v2099 = phi i64 [ 0, %b290 ], [ %v2102, %b293 ]
  %v2100 = icmp slt i64 %v2099, 8
  br i1 %v2100, label %b293, label %b294
b293:
  %v2101 = getelementptr inbounds float, ptr %v2098, i64 %v2099
  store float 0x0000000000000000, ptr %v2101, align 4
  %v2102 = add nsw i64 %v2099, 1
  br label %b292
b294:
  %v2103 = add nsw i64 %v2095, 1
  br label %b289
b291:
  %v2104 = mul i64 %v8, 1
  br label %b295
b295:
  %v2105 = phi i64 [ 0, %b291 ], [ %v2209, %b300 ]
  %v2106 = icmp slt i64 %v2105, %v2104
  br i1 %v2106, label %b296, label %b297
b296:
  %v2107 = sub i64 %v2104, %v2105
  %v2108 = icmp slt i64 %v2107, 384
  %v2109 = select i1 %v2108, i64 %v2107, i64 384
  br label %b298
b298:
  %v2110 = phi i64 [ %v2088, %b296 ], [ %v2208, %b324 ]
  %v2111 = icmp slt i64 %v2110, %v2093
  br i1 %v2111, label %b299, label %b300
b299:
  %v2112 = sub i64 %v2093, %v2110
  %v2113 = icmp slt i64 %v2112, 64
  %v2114 = select i1 %v2113, i64 %v2112, i64 64
  %v2115 = sdiv i64 %v2114, 2
  %v2116 = mul i64 %v2115, 2
  %v2117 = sub i64 %v2114, %v2116
  %v2118 = mul i64 %v2105, 2
  %v2119 = add i64 %v2118, %v2110
  %v2120 = getelementptr inbounds float, ptr %v2076, i64 %v2119
  br label %b301
b301:
  %v2121 = phi i64 [ 0, %b299 ], [ %v2147, %b309 ]
  %v2122 = icmp slt i64 %v2121, %v2109
  br i1 %v2122, label %b302, label %b303
b302:
  %v2123 = mul i64 %v2121, 2
  %v2124 = getelementptr inbounds float, ptr %v2120, i64 %v2123
  %v2125 = mul i64 %v2121, 2
  %v2126 = getelementptr inbounds float, ptr %v2080, i64 %v2125
  br label %b304
b304:
  %v2127 = phi i64 [ 0, %b302 ], [ %v2136, %b305 ]
  %v2128 = icmp slt i64 %v2127, %v2115
  br i1 %v2128, label %b305, label %b306
b305:
  %v2129 = mul i64 %v2127, 2
  %v2130 = getelementptr inbounds float, ptr %v2124, i64 %v2129
  %v2131 = mul i64 %v2127, 768
  %v2132 = getelementptr inbounds float, ptr %v2126, i64 %v2131
  %v2133 = getelementptr inbounds float, ptr %v2130, i64 0
  %v2134 = load <2 x float>, ptr %v2133, align 4
  %v2135 = getelementptr inbounds float, ptr %v2132, i64 0
  store <2 x float> %v2134, ptr %v2135, align 4
  %v2136 = add nsw i64 %v2127, 1
  br label %b304
b306:
  %v2137 = mul i64 %v2115, 2
  %v2138 = getelementptr inbounds float, ptr %v2124, i64 %v2137
  %v2139 = mul i64 %v2115, 768
  %v2140 = getelementptr inbounds float, ptr %v2126, i64 %v2139
  br label %b307
b307:
  %v2141 = phi i64 [ 0, %b306 ], [ %v2146, %b308 ]
  %v2142 = icmp slt i64 %v2141, %v2117
  br i1 %v2142, label %b308, label %b309
b308:
  %v2143 = getelementptr inbounds float, ptr %v2138, i64 %v2141
  %v2144 = load float, ptr %v2143, align 4
  %v2145 = getelementptr inbounds float, ptr %v2140, i64 %v2141
  store float %v2144, ptr %v2145, align 4
  %v2146 = add nsw i64 %v2141, 1
  br label %b307, !llvm.loop !3
b309:
  %v2147 = add nsw i64 %v2121, 1
  br label %b301
b303:
  br label %b310
b310:
  %v2148 = phi i64 [ 0, %b303 ], [ %v2183, %b318 ]
  %v2149 = icmp slt i64 %v2148, 0
  br i1 %v2149, label %b311, label %b312
b311:
  %v2150 = mul i64 %v2105, 8
  %v2151 = add i64 %v2150, %v2148
  %v2152 = getelementptr inbounds float, ptr %v2079, i64 %v2151
  br label %b313
b313:
  %v2153 = phi i64 [ 0, %b311 ], [ %v2171, %b314 ]
  %v2154 = icmp slt i64 %v2153, %v2109
  br i1 %v2154, label %b314, label %b315
b314:
  %v2155 = mul i64 %v2153, 8
  %v2156 = getelementptr inbounds float, ptr %v2152, i64 %v2155
  %v2157 = mul i64 %v2153, 32
  %v2158 = getelementptr inbounds float, ptr %v182, i64 %v2157
  %v2159 = getelementptr inbounds float, ptr %v2156, i64 0
  %v2160 = load <8 x float>, ptr %v2159, align 4
  %v2161 = getelementptr inbounds float, ptr %v2158, i64 0
  store <8 x float> %v2160, ptr %v2161, align 4
  %v2162 = getelementptr inbounds float, ptr %v2156, i64 8
  %v2163 = load <8 x float>, ptr %v2162, align 4
  %v2164 = getelementptr inbounds float, ptr %v2158, i64 8
  store <8 x float> %v2163, ptr %v2164, align 4
  %v2165 = getelementptr inbounds float, ptr %v2156, i64 16
  %v2166 = load <8 x float>, ptr %v2165, align 4
  %v2167 = getelementptr inbounds float, ptr %v2158, i64 16
  store <8 x float> %v2166, ptr %v2167, align 4
  %v2168 = getelementptr inbounds float, ptr %v2156, i64 24
  %v2169 = load <8 x float>, ptr %v2168, align 4
  %v2170 = getelementptr inbounds float, ptr %v2158, i64 24
  store <8 x float> %v2169, ptr %v2170, align 4
  %v2171 = add nsw i64 %v2153, 1
  br label %b313
b315:
  %v2172 = sdiv i64 %v2114, 2
  br label %b316
b316:
  %v2173 = phi i64 [ 0, %b315 ], [ %v2182, %b317 ]
  %v2174 = icmp slt i64 %v2173, %v2172
  br i1 %v2174, label %b317, label %b318
b317:
  %v2175 = mul i64 %v2173, 2
  %v2176 = add i64 %v2110, %v2175
  %v2177 = mul i64 %v2173, 768
  %v2178 = getelementptr inbounds float, ptr %v2080, i64 %v2177
  %v2179 = mul i64 %v2176, 8
  %v2180 = add i64 %v2179, %v2148
  %v2181 = getelementptr inbounds float, ptr %v2094, i64 %v2180
  call void @outer_2x32(ptr %v2178, ptr %v182, i64 %v2109, ptr %v2181, i64 8)
  %v2182 = add nsw i64 %v2173, 1
  br label %b316
b318:
  %v2183 = add nsw i64 %v2148, 32
  br label %b310
b312:
  %v2184 = mul i64 %v2105, 8
  %v2185 = add i64 %v2184, 0
  %v2186 = getelementptr inbounds float, ptr %v2079, i64 %v2185
  br label %b319
b319:
  %v2187 = phi i64 [ 0, %b312 ], [ %v2196, %b320 ]
  %v2188 = icmp slt i64 %v2187, %v2109
  br i1 %v2188, label %b320, label %b321
b320:
  %v2189 = mul i64 %v2187, 8
  %v2190 = getelementptr inbounds float, ptr %v2186, i64 %v2189
  %v2191 = mul i64 %v2187, 8
  %v2192 = getelementptr inbounds float, ptr %v182, i64 %v2191
  %v2193 = getelementptr inbounds float, ptr %v2190, i64 0
  %v2194 = load <8 x float>, ptr %v2193, align 4
  %v2195 = getelementptr inbounds float, ptr %v2192, i64 0
  store <8 x float> %v2194, ptr %v2195, align 4
  %v2196 = add nsw i64 %v2187, 1
  br label %b319
b321:
  %v2197 = sdiv i64 %v2114, 2
  br label %b322
b322:
  %v2198 = phi i64 [ 0, %b321 ], [ %v2207, %b323 ]
  %v2199 = icmp slt i64 %v2198, %v2197
  br i1 %v2199, label %b323, label %b324
b323:
  %v2200 = mul i64 %v2198, 2
  %v2201 = add i64 %v2110, %v2200
  %v2202 = mul i64 %v2198, 768
  %v2203 = getelementptr inbounds float, ptr %v2080, i64 %v2202
  %v2204 = mul i64 %v2201, 8
  %v2205 = add i64 %v2204, 0
  %v2206 = getelementptr inbounds float, ptr %v2094, i64 %v2205
  call void @outer_2x8(ptr %v2203, ptr %v182, i64 %v2109, ptr %v2206, i64 8)
  %v2207 = add nsw i64 %v2198, 1
  br label %b322
b324:
  %v2208 = add nsw i64 %v2110, 64
  br label %b298
b300:
  %v2209 = add nsw i64 %v2105, 384
  br label %b295
b297:
  %v2210 = icmp sgt i64 %v3, 1
  br i1 %v2210, label %b325, label %b326
b325:
  %v2211 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2212 = atomicrmw add ptr %v2211, i64 1 acq_rel
  %v2213 = load i64, ptr %v177, align 8
  %v2214 = add i64 %v2213, 1
  store i64 %v2214, ptr %v177, align 8
  %v2215 = mul i64 %v3, %v2214
  br label %b327
b327:
  %v2216 = load atomic i64, ptr %v2211 acquire, align 8
  %v2217 = icmp slt i64 %v2216, %v2215
  br i1 %v2217, label %b328, label %b329
b328:
  %v2218 = call i32 @sched_yield()
  br label %b327
b329:
  br label %b326
b326:
  %v2219 = icmp eq i64 %v2, 0
  br i1 %v2219, label %b330, label %b331
b330:
  br label %b332
b332:
  %v2220 = phi i64 [ 0, %b330 ], [ %v2319, %b337 ]
  %v2221 = icmp slt i64 %v2220, 48
  br i1 %v2221, label %b333, label %b334
b333:
  br label %b335
b335:
  %v2222 = phi i64 [ 0, %b333 ], [ %v2316, %b340 ]
  %v2223 = phi <8 x float> [ splat (float 0x0000000000000000), %b333 ], [ %v2315, %b340 ]
  %v2224 = icmp slt i64 %v2222, %v8
  br i1 %v2224, label %b336, label %b337
b336:
  %v2225 = add i64 %v2222, 128
  %v2226 = icmp slt i64 %v2225, %v8
  %v2227 = select i1 %v2226, i64 %v2225, i64 %v8
  br label %b338
b338:
  %v2228 = phi i64 [ %v2222, %b336 ], [ %v2314, %b339 ]
  %v2229 = phi <8 x float> [ splat (float 0x0000000000000000), %b336 ], [ %v2313, %b339 ]
  %v2230 = icmp slt i64 %v2228, %v2227
  br i1 %v2230, label %b339, label %b340
b339:
  %v2231 = mul i64 %v2228, 48
  %v2232 = getelementptr inbounds float, ptr %v56, i64 %v2231
  %v2233 = mul i64 %v2228, 48
  %v2234 = getelementptr inbounds float, ptr %v30, i64 %v2233
  %v2235 = mul i64 %v2228, 48
  %v2236 = getelementptr inbounds float, ptr %v28, i64 %v2235
  %v2237 = mul i64 %v2228, 48
  %v2238 = getelementptr inbounds float, ptr %v26, i64 %v2237
  %v2239 = mul i64 %v2228, 48
  %v2240 = getelementptr inbounds float, ptr %v64, i64 %v2239
  %v2241 = add i64 0, %v2220
  %v2242 = getelementptr inbounds float, ptr %v2232, i64 %v2241
  %v2243 = load <8 x float>, ptr %v2242, align 4
  %v2244 = add i64 0, %v2220
  %v2245 = getelementptr inbounds float, ptr %v16, i64 %v2244
  %v2246 = load <8 x float>, ptr %v2245, align 4
  %v2247 = add i64 0, %v2220
  %v2248 = getelementptr inbounds float, ptr %v2234, i64 %v2247
  %v2249 = load <8 x float>, ptr %v2248, align 4
  %v2250 = fmul <8 x float> %v2246, %v2249
  %v2251 = add i64 48, %v2220
  %v2252 = getelementptr inbounds float, ptr %v16, i64 %v2251
  %v2253 = load <8 x float>, ptr %v2252, align 4
  %v2254 = add i64 0, %v2220
  %v2255 = getelementptr inbounds float, ptr %v2236, i64 %v2254
  %v2256 = load <8 x float>, ptr %v2255, align 4
  %v2257 = fmul <8 x float> %v2253, %v2256
  %v2258 = fadd <8 x float> %v2250, %v2257
  %v2259 = add i64 96, %v2220
  %v2260 = getelementptr inbounds float, ptr %v16, i64 %v2259
  %v2261 = load <8 x float>, ptr %v2260, align 4
  %v2262 = add i64 0, %v2220
  %v2263 = getelementptr inbounds float, ptr %v2238, i64 %v2262
  %v2264 = load <8 x float>, ptr %v2263, align 4
  %v2265 = fmul <8 x float> %v2261, %v2264
  %v2266 = fadd <8 x float> %v2258, %v2265
  %v2267 = add i64 144, %v2220
  %v2268 = getelementptr inbounds float, ptr %v16, i64 %v2267
  %v2269 = load <8 x float>, ptr %v2268, align 4
  %v2270 = add i64 0, %v2220
  %v2271 = getelementptr inbounds float, ptr %v2240, i64 %v2270
  %v2272 = load <8 x float>, ptr %v2271, align 4
  %v2273 = fmul <8 x float> %v2269, %v2272
  %v2274 = fadd <8 x float> %v2266, %v2273
  %v2275 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2274)
  %v2276 = fneg <8 x float> %v2275
  %v2277 = fcmp olt <8 x float> %v2276, splat (float 0xC05A400000000000)
  %v2278 = select <8 x i1> %v2277, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2276
  %v2279 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2278, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2280 = fsub <8 x float> %v2279, splat (float 0x4168000000000000)
  %v2281 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2280, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2278)
  %v2282 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2280, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2281)
  %v2283 = bitcast <8 x float> %v2279 to <8 x i32>
  %v2284 = fmul <8 x float> %v2282, %v2282
  %v2285 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2282, <8 x float> splat (float 0x3F81227F40000000))
  %v2286 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2285, <8 x float> %v2282, <8 x float> splat (float 0x3FA5556740000000))
  %v2287 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2286, <8 x float> %v2282, <8 x float> splat (float 0x3FC5554B00000000))
  %v2288 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2287, <8 x float> %v2282, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2289 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2284, <8 x float> %v2288, <8 x float> %v2282)
  %v2290 = sub <8 x i32> %v2283, splat (i32 1262485250)
  %v2291 = lshr <8 x i32> %v2290, splat (i32 1)
  %v2292 = sub <8 x i32> %v2290, %v2291
  %v2293 = shl <8 x i32> %v2291, splat (i32 23)
  %v2294 = bitcast <8 x i32> %v2293 to <8 x float>
  %v2295 = shl <8 x i32> %v2292, splat (i32 23)
  %v2296 = bitcast <8 x i32> %v2295 to <8 x float>
  %v2297 = fadd <8 x float> %v2289, splat (float 0x3FF0000000000000)
  %v2298 = fmul <8 x float> %v2297, %v2294
  %v2299 = fmul <8 x float> %v2298, %v2296
  %v2300 = fcmp olt <8 x float> %v2274, splat (float 0x0000000000000000)
  %v2301 = select <8 x i1> %v2300, <8 x float> %v2299, <8 x float> splat (float 0x3FF0000000000000)
  %v2302 = fadd <8 x float> %v2299, splat (float 0x3FF0000000000000)
  %v2303 = fdiv <8 x float> %v2301, %v2302
  %v2304 = fmul <8 x float> %v2243, %v2303
  %v2305 = fmul <8 x float> %v2243, %v2274
  %v2306 = fmul <8 x float> %v2305, %v2303
  %v2307 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2308 = shufflevector <8 x float> %v2307, <8 x float> poison, <8 x i32> zeroinitializer
  %v2309 = fsub <8 x float> %v2308, %v2303
  %v2310 = fmul <8 x float> %v2306, %v2309
  %v2311 = fadd <8 x float> %v2304, %v2310
  %v2312 = fmul <8 x float> %v2311, %v2249
  %v2313 = fadd <8 x float> %v2229, %v2312
  %v2314 = add nsw i64 %v2228, 1
  br label %b338
b340:
  %v2315 = fadd <8 x float> %v2223, %v2229
  %v2316 = add nsw i64 %v2222, 128
  br label %b335
b337:
  %v2317 = add i64 0, %v2220
  %v2318 = getelementptr inbounds float, ptr %v116, i64 %v2317
  store <8 x float> %v2223, ptr %v2318, align 4
  %v2319 = add nsw i64 %v2220, 8
  br label %b332
b334:
  br label %b331
b331:
  %v2320 = icmp sgt i64 %v3, 1
  br i1 %v2320, label %b341, label %b342
b341:
  %v2321 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2322 = atomicrmw add ptr %v2321, i64 1 acq_rel
  %v2323 = load i64, ptr %v177, align 8
  %v2324 = add i64 %v2323, 1
  store i64 %v2324, ptr %v177, align 8
  %v2325 = mul i64 %v3, %v2324
  br label %b343
b343:
  %v2326 = load atomic i64, ptr %v2321 acquire, align 8
  %v2327 = icmp slt i64 %v2326, %v2325
  br i1 %v2327, label %b344, label %b345
b344:
  %v2328 = call i32 @sched_yield()
  br label %b343
b345:
  br label %b342
b342:
  %v2329 = icmp eq i64 %v2, 0
  br i1 %v2329, label %b346, label %b347
b346:
  br label %b348
b348:
  %v2330 = phi i64 [ 0, %b346 ], [ %v2429, %b353 ]
  %v2331 = icmp slt i64 %v2330, 48
  br i1 %v2331, label %b349, label %b350
b349:
  br label %b351
b351:
  %v2332 = phi i64 [ 0, %b349 ], [ %v2426, %b356 ]
  %v2333 = phi <8 x float> [ splat (float 0x0000000000000000), %b349 ], [ %v2425, %b356 ]
  %v2334 = icmp slt i64 %v2332, %v8
  br i1 %v2334, label %b352, label %b353
b352:
  %v2335 = add i64 %v2332, 128
  %v2336 = icmp slt i64 %v2335, %v8
  %v2337 = select i1 %v2336, i64 %v2335, i64 %v8
  br label %b354
b354:
  %v2338 = phi i64 [ %v2332, %b352 ], [ %v2424, %b355 ]
  %v2339 = phi <8 x float> [ splat (float 0x0000000000000000), %b352 ], [ %v2423, %b355 ]
  %v2340 = icmp slt i64 %v2338, %v2337
  br i1 %v2340, label %b355, label %b356
b355:
  %v2341 = mul i64 %v2338, 48
  %v2342 = getelementptr inbounds float, ptr %v56, i64 %v2341
  %v2343 = mul i64 %v2338, 48
  %v2344 = getelementptr inbounds float, ptr %v30, i64 %v2343
  %v2345 = mul i64 %v2338, 48
  %v2346 = getelementptr inbounds float, ptr %v28, i64 %v2345
  %v2347 = mul i64 %v2338, 48
  %v2348 = getelementptr inbounds float, ptr %v26, i64 %v2347
  %v2349 = mul i64 %v2338, 48
  %v2350 = getelementptr inbounds float, ptr %v64, i64 %v2349
  %v2351 = add i64 0, %v2330
  %v2352 = getelementptr inbounds float, ptr %v2342, i64 %v2351
  %v2353 = load <8 x float>, ptr %v2352, align 4
  %v2354 = add i64 0, %v2330
  %v2355 = getelementptr inbounds float, ptr %v16, i64 %v2354
  %v2356 = load <8 x float>, ptr %v2355, align 4
  %v2357 = add i64 0, %v2330
  %v2358 = getelementptr inbounds float, ptr %v2344, i64 %v2357
  %v2359 = load <8 x float>, ptr %v2358, align 4
  %v2360 = fmul <8 x float> %v2356, %v2359
  %v2361 = add i64 48, %v2330
  %v2362 = getelementptr inbounds float, ptr %v16, i64 %v2361
  %v2363 = load <8 x float>, ptr %v2362, align 4
  %v2364 = add i64 0, %v2330
  %v2365 = getelementptr inbounds float, ptr %v2346, i64 %v2364
  %v2366 = load <8 x float>, ptr %v2365, align 4
  %v2367 = fmul <8 x float> %v2363, %v2366
  %v2368 = fadd <8 x float> %v2360, %v2367
  %v2369 = add i64 96, %v2330
  %v2370 = getelementptr inbounds float, ptr %v16, i64 %v2369
  %v2371 = load <8 x float>, ptr %v2370, align 4
  %v2372 = add i64 0, %v2330
  %v2373 = getelementptr inbounds float, ptr %v2348, i64 %v2372
  %v2374 = load <8 x float>, ptr %v2373, align 4
  %v2375 = fmul <8 x float> %v2371, %v2374
  %v2376 = fadd <8 x float> %v2368, %v2375
  %v2377 = add i64 144, %v2330
  %v2378 = getelementptr inbounds float, ptr %v16, i64 %v2377
  %v2379 = load <8 x float>, ptr %v2378, align 4
  %v2380 = add i64 0, %v2330
  %v2381 = getelementptr inbounds float, ptr %v2350, i64 %v2380
  %v2382 = load <8 x float>, ptr %v2381, align 4
  %v2383 = fmul <8 x float> %v2379, %v2382
  %v2384 = fadd <8 x float> %v2376, %v2383
  %v2385 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2384)
  %v2386 = fneg <8 x float> %v2385
  %v2387 = fcmp olt <8 x float> %v2386, splat (float 0xC05A400000000000)
  %v2388 = select <8 x i1> %v2387, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2386
  %v2389 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2388, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2390 = fsub <8 x float> %v2389, splat (float 0x4168000000000000)
  %v2391 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2390, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2388)
  %v2392 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2390, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2391)
  %v2393 = bitcast <8 x float> %v2389 to <8 x i32>
  %v2394 = fmul <8 x float> %v2392, %v2392
  %v2395 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2392, <8 x float> splat (float 0x3F81227F40000000))
  %v2396 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2395, <8 x float> %v2392, <8 x float> splat (float 0x3FA5556740000000))
  %v2397 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2396, <8 x float> %v2392, <8 x float> splat (float 0x3FC5554B00000000))
  %v2398 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2397, <8 x float> %v2392, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2399 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2394, <8 x float> %v2398, <8 x float> %v2392)
  %v2400 = sub <8 x i32> %v2393, splat (i32 1262485250)
  %v2401 = lshr <8 x i32> %v2400, splat (i32 1)
  %v2402 = sub <8 x i32> %v2400, %v2401
  %v2403 = shl <8 x i32> %v2401, splat (i32 23)
  %v2404 = bitcast <8 x i32> %v2403 to <8 x float>
  %v2405 = shl <8 x i32> %v2402, splat (i32 23)
  %v2406 = bitcast <8 x i32> %v2405 to <8 x float>
  %v2407 = fadd <8 x float> %v2399, splat (float 0x3FF0000000000000)
  %v2408 = fmul <8 x float> %v2407, %v2404
  %v2409 = fmul <8 x float> %v2408, %v2406
  %v2410 = fcmp olt <8 x float> %v2384, splat (float 0x0000000000000000)
  %v2411 = select <8 x i1> %v2410, <8 x float> %v2409, <8 x float> splat (float 0x3FF0000000000000)
  %v2412 = fadd <8 x float> %v2409, splat (float 0x3FF0000000000000)
  %v2413 = fdiv <8 x float> %v2411, %v2412
  %v2414 = fmul <8 x float> %v2353, %v2413
  %v2415 = fmul <8 x float> %v2353, %v2384
  %v2416 = fmul <8 x float> %v2415, %v2413
  %v2417 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2418 = shufflevector <8 x float> %v2417, <8 x float> poison, <8 x i32> zeroinitializer
  %v2419 = fsub <8 x float> %v2418, %v2413
  %v2420 = fmul <8 x float> %v2416, %v2419
  %v2421 = fadd <8 x float> %v2414, %v2420
  %v2422 = fmul <8 x float> %v2421, %v2366
  %v2423 = fadd <8 x float> %v2339, %v2422
  %v2424 = add nsw i64 %v2338, 1
  br label %b354
b356:
  %v2425 = fadd <8 x float> %v2333, %v2339
  %v2426 = add nsw i64 %v2332, 128
  br label %b351
b353:
  %v2427 = add i64 0, %v2330
  %v2428 = getelementptr inbounds float, ptr %v118, i64 %v2427
  store <8 x float> %v2333, ptr %v2428, align 4
  %v2429 = add nsw i64 %v2330, 8
  br label %b348
b350:
  br label %b347
b347:
  %v2430 = icmp sgt i64 %v3, 1
  br i1 %v2430, label %b357, label %b358
b357:
  %v2431 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2432 = atomicrmw add ptr %v2431, i64 1 acq_rel
  %v2433 = load i64, ptr %v177, align 8
  %v2434 = add i64 %v2433, 1
  store i64 %v2434, ptr %v177, align 8
  %v2435 = mul i64 %v3, %v2434
  br label %b359
b359:
  %v2436 = load atomic i64, ptr %v2431 acquire, align 8
  %v2437 = icmp slt i64 %v2436, %v2435
  br i1 %v2437, label %b360, label %b361
b360:
  %v2438 = call i32 @sched_yield()
  br label %b359
b361:
  br label %b358
b358:
  %v2439 = icmp eq i64 %v2, 0
  br i1 %v2439, label %b362, label %b363
b362:
  br label %b364
b364:
  %v2440 = phi i64 [ 0, %b362 ], [ %v2539, %b369 ]
  %v2441 = icmp slt i64 %v2440, 48
  br i1 %v2441, label %b365, label %b366
b365:
  br label %b367
b367:
  %v2442 = phi i64 [ 0, %b365 ], [ %v2536, %b372 ]
  %v2443 = phi <8 x float> [ splat (float 0x0000000000000000), %b365 ], [ %v2535, %b372 ]
  %v2444 = icmp slt i64 %v2442, %v8
  br i1 %v2444, label %b368, label %b369
b368:
  %v2445 = add i64 %v2442, 128
  %v2446 = icmp slt i64 %v2445, %v8
  %v2447 = select i1 %v2446, i64 %v2445, i64 %v8
  br label %b370
b370:
  %v2448 = phi i64 [ %v2442, %b368 ], [ %v2534, %b371 ]
  %v2449 = phi <8 x float> [ splat (float 0x0000000000000000), %b368 ], [ %v2533, %b371 ]
  %v2450 = icmp slt i64 %v2448, %v2447
  br i1 %v2450, label %b371, label %b372
b371:
  %v2451 = mul i64 %v2448, 48
  %v2452 = getelementptr inbounds float, ptr %v56, i64 %v2451
  %v2453 = mul i64 %v2448, 48
  %v2454 = getelementptr inbounds float, ptr %v30, i64 %v2453
  %v2455 = mul i64 %v2448, 48
  %v2456 = getelementptr inbounds float, ptr %v28, i64 %v2455
  %v2457 = mul i64 %v2448, 48
  %v2458 = getelementptr inbounds float, ptr %v26, i64 %v2457
  %v2459 = mul i64 %v2448, 48
  %v2460 = getelementptr inbounds float, ptr %v64, i64 %v2459
  %v2461 = add i64 0, %v2440
  %v2462 = getelementptr inbounds float, ptr %v2452, i64 %v2461
  %v2463 = load <8 x float>, ptr %v2462, align 4
  %v2464 = add i64 0, %v2440
  %v2465 = getelementptr inbounds float, ptr %v16, i64 %v2464
  %v2466 = load <8 x float>, ptr %v2465, align 4
  %v2467 = add i64 0, %v2440
  %v2468 = getelementptr inbounds float, ptr %v2454, i64 %v2467
  %v2469 = load <8 x float>, ptr %v2468, align 4
  %v2470 = fmul <8 x float> %v2466, %v2469
  %v2471 = add i64 48, %v2440
  %v2472 = getelementptr inbounds float, ptr %v16, i64 %v2471
  %v2473 = load <8 x float>, ptr %v2472, align 4
  %v2474 = add i64 0, %v2440
  %v2475 = getelementptr inbounds float, ptr %v2456, i64 %v2474
  %v2476 = load <8 x float>, ptr %v2475, align 4
  %v2477 = fmul <8 x float> %v2473, %v2476
  %v2478 = fadd <8 x float> %v2470, %v2477
  %v2479 = add i64 96, %v2440
  %v2480 = getelementptr inbounds float, ptr %v16, i64 %v2479
  %v2481 = load <8 x float>, ptr %v2480, align 4
  %v2482 = add i64 0, %v2440
  %v2483 = getelementptr inbounds float, ptr %v2458, i64 %v2482
  %v2484 = load <8 x float>, ptr %v2483, align 4
  %v2485 = fmul <8 x float> %v2481, %v2484
  %v2486 = fadd <8 x float> %v2478, %v2485
  %v2487 = add i64 144, %v2440
  %v2488 = getelementptr inbounds float, ptr %v16, i64 %v2487
  %v2489 = load <8 x float>, ptr %v2488, align 4
  %v2490 = add i64 0, %v2440
  %v2491 = getelementptr inbounds float, ptr %v2460, i64 %v2490
  %v2492 = load <8 x float>, ptr %v2491, align 4
  %v2493 = fmul <8 x float> %v2489, %v2492
  %v2494 = fadd <8 x float> %v2486, %v2493
  %v2495 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2494)
  %v2496 = fneg <8 x float> %v2495
  %v2497 = fcmp olt <8 x float> %v2496, splat (float 0xC05A400000000000)
  %v2498 = select <8 x i1> %v2497, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2496
  %v2499 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2498, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2500 = fsub <8 x float> %v2499, splat (float 0x4168000000000000)
  %v2501 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2500, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2498)
  %v2502 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2500, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2501)
  %v2503 = bitcast <8 x float> %v2499 to <8 x i32>
  %v2504 = fmul <8 x float> %v2502, %v2502
  %v2505 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2502, <8 x float> splat (float 0x3F81227F40000000))
  %v2506 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2505, <8 x float> %v2502, <8 x float> splat (float 0x3FA5556740000000))
  %v2507 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2506, <8 x float> %v2502, <8 x float> splat (float 0x3FC5554B00000000))
  %v2508 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2507, <8 x float> %v2502, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2509 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2504, <8 x float> %v2508, <8 x float> %v2502)
  %v2510 = sub <8 x i32> %v2503, splat (i32 1262485250)
  %v2511 = lshr <8 x i32> %v2510, splat (i32 1)
  %v2512 = sub <8 x i32> %v2510, %v2511
  %v2513 = shl <8 x i32> %v2511, splat (i32 23)
  %v2514 = bitcast <8 x i32> %v2513 to <8 x float>
  %v2515 = shl <8 x i32> %v2512, splat (i32 23)
  %v2516 = bitcast <8 x i32> %v2515 to <8 x float>
  %v2517 = fadd <8 x float> %v2509, splat (float 0x3FF0000000000000)
  %v2518 = fmul <8 x float> %v2517, %v2514
  %v2519 = fmul <8 x float> %v2518, %v2516
  %v2520 = fcmp olt <8 x float> %v2494, splat (float 0x0000000000000000)
  %v2521 = select <8 x i1> %v2520, <8 x float> %v2519, <8 x float> splat (float 0x3FF0000000000000)
  %v2522 = fadd <8 x float> %v2519, splat (float 0x3FF0000000000000)
  %v2523 = fdiv <8 x float> %v2521, %v2522
  %v2524 = fmul <8 x float> %v2463, %v2523
  %v2525 = fmul <8 x float> %v2463, %v2494
  %v2526 = fmul <8 x float> %v2525, %v2523
  %v2527 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2528 = shufflevector <8 x float> %v2527, <8 x float> poison, <8 x i32> zeroinitializer
  %v2529 = fsub <8 x float> %v2528, %v2523
  %v2530 = fmul <8 x float> %v2526, %v2529
  %v2531 = fadd <8 x float> %v2524, %v2530
  %v2532 = fmul <8 x float> %v2531, %v2484
  %v2533 = fadd <8 x float> %v2449, %v2532
  %v2534 = add nsw i64 %v2448, 1
  br label %b370
b372:
  %v2535 = fadd <8 x float> %v2443, %v2449
  %v2536 = add nsw i64 %v2442, 128
  br label %b367
b369:
  %v2537 = add i64 0, %v2440
  %v2538 = getelementptr inbounds float, ptr %v120, i64 %v2537
  store <8 x float> %v2443, ptr %v2538, align 4
  %v2539 = add nsw i64 %v2440, 8
  br label %b364
b366:
  br label %b363
b363:
  %v2540 = icmp sgt i64 %v3, 1
  br i1 %v2540, label %b373, label %b374
b373:
  %v2541 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2542 = atomicrmw add ptr %v2541, i64 1 acq_rel
  %v2543 = load i64, ptr %v177, align 8
  %v2544 = add i64 %v2543, 1
  store i64 %v2544, ptr %v177, align 8
  %v2545 = mul i64 %v3, %v2544
  br label %b375
b375:
  %v2546 = load atomic i64, ptr %v2541 acquire, align 8
  %v2547 = icmp slt i64 %v2546, %v2545
  br i1 %v2547, label %b376, label %b377
b376:
  %v2548 = call i32 @sched_yield()
  br label %b375
b377:
  br label %b374
b374:
  %v2549 = icmp eq i64 %v2, 0
  br i1 %v2549, label %b378, label %b379
b378:
  br label %b380
b380:
  %v2550 = phi i64 [ 0, %b378 ], [ %v2649, %b385 ]
  %v2551 = icmp slt i64 %v2550, 48
  br i1 %v2551, label %b381, label %b382
b381:
  br label %b383
b383:
  %v2552 = phi i64 [ 0, %b381 ], [ %v2646, %b388 ]
  %v2553 = phi <8 x float> [ splat (float 0x0000000000000000), %b381 ], [ %v2645, %b388 ]
  %v2554 = icmp slt i64 %v2552, %v8
  br i1 %v2554, label %b384, label %b385
b384:
  %v2555 = add i64 %v2552, 128
  %v2556 = icmp slt i64 %v2555, %v8
  %v2557 = select i1 %v2556, i64 %v2555, i64 %v8
  br label %b386
b386:
  %v2558 = phi i64 [ %v2552, %b384 ], [ %v2644, %b387 ]
  %v2559 = phi <8 x float> [ splat (float 0x0000000000000000), %b384 ], [ %v2643, %b387 ]
  %v2560 = icmp slt i64 %v2558, %v2557
  br i1 %v2560, label %b387, label %b388
b387:
  %v2561 = mul i64 %v2558, 48
  %v2562 = getelementptr inbounds float, ptr %v56, i64 %v2561
  %v2563 = mul i64 %v2558, 48
  %v2564 = getelementptr inbounds float, ptr %v30, i64 %v2563
  %v2565 = mul i64 %v2558, 48
  %v2566 = getelementptr inbounds float, ptr %v28, i64 %v2565
  %v2567 = mul i64 %v2558, 48
  %v2568 = getelementptr inbounds float, ptr %v26, i64 %v2567
  %v2569 = mul i64 %v2558, 48
  %v2570 = getelementptr inbounds float, ptr %v64, i64 %v2569
  %v2571 = add i64 0, %v2550
  %v2572 = getelementptr inbounds float, ptr %v2562, i64 %v2571
  %v2573 = load <8 x float>, ptr %v2572, align 4
  %v2574 = add i64 0, %v2550
  %v2575 = getelementptr inbounds float, ptr %v16, i64 %v2574
  %v2576 = load <8 x float>, ptr %v2575, align 4
  %v2577 = add i64 0, %v2550
  %v2578 = getelementptr inbounds float, ptr %v2564, i64 %v2577
  %v2579 = load <8 x float>, ptr %v2578, align 4
  %v2580 = fmul <8 x float> %v2576, %v2579
  %v2581 = add i64 48, %v2550
  %v2582 = getelementptr inbounds float, ptr %v16, i64 %v2581
  %v2583 = load <8 x float>, ptr %v2582, align 4
  %v2584 = add i64 0, %v2550
  %v2585 = getelementptr inbounds float, ptr %v2566, i64 %v2584
  %v2586 = load <8 x float>, ptr %v2585, align 4
  %v2587 = fmul <8 x float> %v2583, %v2586
  %v2588 = fadd <8 x float> %v2580, %v2587
  %v2589 = add i64 96, %v2550
  %v2590 = getelementptr inbounds float, ptr %v16, i64 %v2589
  %v2591 = load <8 x float>, ptr %v2590, align 4
  %v2592 = add i64 0, %v2550
  %v2593 = getelementptr inbounds float, ptr %v2568, i64 %v2592
  %v2594 = load <8 x float>, ptr %v2593, align 4
  %v2595 = fmul <8 x float> %v2591, %v2594
  %v2596 = fadd <8 x float> %v2588, %v2595
  %v2597 = add i64 144, %v2550
  %v2598 = getelementptr inbounds float, ptr %v16, i64 %v2597
  %v2599 = load <8 x float>, ptr %v2598, align 4
  %v2600 = add i64 0, %v2550
  %v2601 = getelementptr inbounds float, ptr %v2570, i64 %v2600
  %v2602 = load <8 x float>, ptr %v2601, align 4
  %v2603 = fmul <8 x float> %v2599, %v2602
  %v2604 = fadd <8 x float> %v2596, %v2603
  %v2605 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2604)
  %v2606 = fneg <8 x float> %v2605
  %v2607 = fcmp olt <8 x float> %v2606, splat (float 0xC05A400000000000)
  %v2608 = select <8 x i1> %v2607, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2606
  %v2609 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2608, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2610 = fsub <8 x float> %v2609, splat (float 0x4168000000000000)
  %v2611 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2610, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2608)
  %v2612 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2610, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2611)
  %v2613 = bitcast <8 x float> %v2609 to <8 x i32>
  %v2614 = fmul <8 x float> %v2612, %v2612
  %v2615 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2612, <8 x float> splat (float 0x3F81227F40000000))
  %v2616 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2615, <8 x float> %v2612, <8 x float> splat (float 0x3FA5556740000000))
  %v2617 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2616, <8 x float> %v2612, <8 x float> splat (float 0x3FC5554B00000000))
  %v2618 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2617, <8 x float> %v2612, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2619 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2614, <8 x float> %v2618, <8 x float> %v2612)
  %v2620 = sub <8 x i32> %v2613, splat (i32 1262485250)
  %v2621 = lshr <8 x i32> %v2620, splat (i32 1)
  %v2622 = sub <8 x i32> %v2620, %v2621
  %v2623 = shl <8 x i32> %v2621, splat (i32 23)
  %v2624 = bitcast <8 x i32> %v2623 to <8 x float>
  %v2625 = shl <8 x i32> %v2622, splat (i32 23)
  %v2626 = bitcast <8 x i32> %v2625 to <8 x float>
  %v2627 = fadd <8 x float> %v2619, splat (float 0x3FF0000000000000)
  %v2628 = fmul <8 x float> %v2627, %v2624
  %v2629 = fmul <8 x float> %v2628, %v2626
  %v2630 = fcmp olt <8 x float> %v2604, splat (float 0x0000000000000000)
  %v2631 = select <8 x i1> %v2630, <8 x float> %v2629, <8 x float> splat (float 0x3FF0000000000000)
  %v2632 = fadd <8 x float> %v2629, splat (float 0x3FF0000000000000)
  %v2633 = fdiv <8 x float> %v2631, %v2632
  %v2634 = fmul <8 x float> %v2573, %v2633
  %v2635 = fmul <8 x float> %v2573, %v2604
  %v2636 = fmul <8 x float> %v2635, %v2633
  %v2637 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2638 = shufflevector <8 x float> %v2637, <8 x float> poison, <8 x i32> zeroinitializer
  %v2639 = fsub <8 x float> %v2638, %v2633
  %v2640 = fmul <8 x float> %v2636, %v2639
  %v2641 = fadd <8 x float> %v2634, %v2640
  %v2642 = fmul <8 x float> %v2641, %v2602
  %v2643 = fadd <8 x float> %v2559, %v2642
  %v2644 = add nsw i64 %v2558, 1
  br label %b386
b388:
  %v2645 = fadd <8 x float> %v2553, %v2559
  %v2646 = add nsw i64 %v2552, 128
  br label %b383
b385:
  %v2647 = add i64 0, %v2550
  %v2648 = getelementptr inbounds float, ptr %v122, i64 %v2647
  store <8 x float> %v2553, ptr %v2648, align 4
  %v2649 = add nsw i64 %v2550, 8
  br label %b380
b382:
  br label %b379
b379:
  %v2650 = icmp sgt i64 %v3, 1
  br i1 %v2650, label %b389, label %b390
b389:
  %v2651 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2652 = atomicrmw add ptr %v2651, i64 1 acq_rel
  %v2653 = load i64, ptr %v177, align 8
  %v2654 = add i64 %v2653, 1
  store i64 %v2654, ptr %v177, align 8
  %v2655 = mul i64 %v3, %v2654
  br label %b391
b391:
  %v2656 = load atomic i64, ptr %v2651 acquire, align 8
  %v2657 = icmp slt i64 %v2656, %v2655
  br i1 %v2657, label %b392, label %b393
b392:
  %v2658 = call i32 @sched_yield()
  br label %b391
b393:
  br label %b390
b390:
  %v2659 = icmp eq i64 %v2, 0
  br i1 %v2659, label %b394, label %b395
b394:
  br label %b396
b396:
  %v2660 = phi i64 [ 0, %b394 ], [ %v2700, %b401 ]
  %v2661 = phi <8 x float> [ splat (float 0x0000000000000000), %b394 ], [ %v2699, %b401 ]
  %v2662 = icmp slt i64 %v2660, %v8
  br i1 %v2662, label %b397, label %b398
b397:
  %v2663 = add i64 %v2660, 128
  %v2664 = icmp slt i64 %v2663, %v8
  %v2665 = select i1 %v2664, i64 %v2663, i64 %v8
  br label %b399
b399:
  %v2666 = phi i64 [ %v2660, %b397 ], [ %v2698, %b404 ]
  %v2667 = phi <8 x float> [ splat (float 0x0000000000000000), %b397 ], [ %v2670, %b404 ]
  %v2668 = icmp slt i64 %v2666, %v2665
  br i1 %v2668, label %b400, label %b401
b400:
  br label %b402
b402:
  %v2669 = phi i64 [ 0, %b400 ], [ %v2697, %b403 ]
  %v2670 = phi <8 x float> [ %v2667, %b400 ], [ %v2696, %b403 ]
  %v2671 = icmp slt i64 %v2669, 2
  br i1 %v2671, label %b403, label %b404
b403:
  %v2672 = mul i64 %v2666, 16
  %v2673 = getelementptr inbounds float, ptr %v90, i64 %v2672
  %v2674 = mul i64 %v2666, 16
  %v2675 = getelementptr inbounds float, ptr %v86, i64 %v2674
  %v2676 = mul i64 %v2666, 2
  %v2677 = getelementptr inbounds float, ptr %v88, i64 %v2676
  %v2678 = add i64 0, %v2669
  %v2679 = getelementptr inbounds float, ptr %v2677, i64 %v2678
  %v2680 = load float, ptr %v2679, align 4
  %v2681 = fdiv float 0x3FF0000000000000, %v2680
  %v2682 = add i64 0, 0
  %v2683 = mul i64 %v2669, 8
  %v2684 = add i64 %v2682, %v2683
  %v2685 = getelementptr inbounds float, ptr %v2673, i64 %v2684
  %v2686 = load <8 x float>, ptr %v2685, align 4
  %v2687 = add i64 0, 0
  %v2688 = mul i64 %v2669, 8
  %v2689 = add i64 %v2687, %v2688
  %v2690 = getelementptr inbounds float, ptr %v2675, i64 %v2689
  %v2691 = load <8 x float>, ptr %v2690, align 4
  %v2692 = insertelement <8 x float> poison, float %v2681, i64 0
  %v2693 = shufflevector <8 x float> %v2692, <8 x float> poison, <8 x i32> zeroinitializer
  %v2694 = fmul <8 x float> %v2691, %v2693
  %v2695 = fmul <8 x float> %v2686, %v2694
  %v2696 = fadd <8 x float> %v2670, %v2695
  %v2697 = add nsw i64 %v2669, 1
  br label %b402
b404:
  %v2698 = add nsw i64 %v2666, 1
  br label %b399
b401:
  %v2699 = fadd <8 x float> %v2661, %v2667
  %v2700 = add nsw i64 %v2660, 128
  br label %b396
b398:
  %v2701 = add i64 0, 0
  %v2702 = getelementptr inbounds float, ptr %v50, i64 %v2701
  store <8 x float> %v2661, ptr %v2702, align 4
  br label %b395
b395:
  %v2703 = icmp sgt i64 %v3, 1
  br i1 %v2703, label %b405, label %b406
b405:
  %v2704 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2705 = atomicrmw add ptr %v2704, i64 1 acq_rel
  %v2706 = load i64, ptr %v177, align 8
  %v2707 = add i64 %v2706, 1
  store i64 %v2707, ptr %v177, align 8
  %v2708 = mul i64 %v3, %v2707
  br label %b407
b407:
  %v2709 = load atomic i64, ptr %v2704 acquire, align 8
  %v2710 = icmp slt i64 %v2709, %v2708
  br i1 %v2710, label %b408, label %b409
b408:
  %v2711 = call i32 @sched_yield()
  br label %b407
b409:
  br label %b406
b406:
  %v2712 = mul i64 0, 8
  %v2713 = getelementptr inbounds float, ptr %v22, i64 %v2712
  %v2714 = getelementptr inbounds float, ptr %v2713, i64 0
  %v2715 = mul i64 0, 16
  %v2716 = getelementptr inbounds float, ptr %v84, i64 %v2715
  %v2717 = getelementptr inbounds float, ptr %v2716, i64 0
  %v2718 = getelementptr inbounds float, ptr %v182, i64 12288
  %v2719 = add i64 8, 1
  %v2720 = sdiv i64 %v2719, 2
  %v2721 = add i64 %v2, 1
  %v2722 = mul i64 %v2720, %v2
  %v2723 = sdiv i64 %v2722, %v3
  %v2724 = mul i64 %v2723, 2
  %v2725 = icmp slt i64 %v2724, 8
  %v2726 = select i1 %v2725, i64 %v2724, i64 8
  %v2727 = mul i64 %v2720, %v2721
  %v2728 = sdiv i64 %v2727, %v3
  %v2729 = mul i64 %v2728, 2
  %v2730 = icmp slt i64 %v2729, 8
  %v2731 = select i1 %v2730, i64 %v2729, i64 8
  %v2732 = getelementptr inbounds float, ptr %v52, i64 0
  br label %b410
b410:
  %v2733 = phi i64 [ %v2726, %b406 ], [ %v2741, %b415 ]
  %v2734 = icmp slt i64 %v2733, %v2731
  br i1 %v2734, label %b411, label %b412
b411:
  %v2735 = mul i64 %v2733, 16
  %v2736 = getelementptr inbounds float, ptr %v2732, i64 %v2735
  br label %b413
b413:
  %v2737 = phi i64 [ 0, %b411 ], [ %v2740, %b414 ]
  %v2738 = icmp slt i64 %v2737, 16
  br i1 %v2738, label %b414, label %b415
b414:
  %v2739 = getelementptr inbounds float, ptr %v2736, i64 %v2737
  store float 0x0000000000000000, ptr %v2739, align 4
  %v2740 = add nsw i64 %v2737, 1
  br label %b413
b415:
  %v2741 = add nsw i64 %v2733, 1
  br label %b410
b412:
  %v2742 = mul i64 %v8, 1
  br label %b416
b416:
  %v2743 = phi i64 [ 0, %b412 ], [ %v2850, %b421 ]
  %v2744 = icmp slt i64 %v2743, %v2742
  br i1 %v2744, label %b417, label %b418
b417:
  %v2745 = sub i64 %v2742, %v2743
  %v2746 = icmp slt i64 %v2745, 384
  %v2747 = select i1 %v2746, i64 %v2745, i64 384
  br label %b419
b419:
  %v2748 = phi i64 [ %v2726, %b417 ], [ %v2849, %b445 ]
  %v2749 = icmp slt i64 %v2748, %v2731
  br i1 %v2749, label %b420, label %b421
b420:
  %v2750 = sub i64 %v2731, %v2748
  %v2751 = icmp slt i64 %v2750, 64
  %v2752 = select i1 %v2751, i64 %v2750, i64 64
  %v2753 = sdiv i64 %v2752, 2
  %v2754 = mul i64 %v2753, 2
  %v2755 = sub i64 %v2752, %v2754
  %v2756 = mul i64 %v2743, 8
  %v2757 = add i64 %v2756, %v2748
  %v2758 = getelementptr inbounds float, ptr %v2714, i64 %v2757
  br label %b422
b422:
  %v2759 = phi i64 [ 0, %b420 ], [ %v2785, %b430 ]
  %v2760 = icmp slt i64 %v2759, %v2747
  br i1 %v2760, label %b423, label %b424
b423:
  %v2761 = mul i64 %v2759, 8
  %v2762 = getelementptr inbounds float, ptr %v2758, i64 %v2761
  %v2763 = mul i64 %v2759, 2
  %v2764 = getelementptr inbounds float, ptr %v2718, i64 %v2763
  br label %b425
b425:
  %v2765 = phi i64 [ 0, %b423 ], [ %v2774, %b426 ]
  %v2766 = icmp slt i64 %v2765, %v2753
  br i1 %v2766, label %b426, label %b427
b426:
  %v2767 = mul i64 %v2765, 2
  %v2768 = getelementptr inbounds float, ptr %v2762, i64 %v2767
  %v2769 = mul i64 %v2765, 768
  %v2770 = getelementptr inbounds float, ptr %v2764, i64 %v2769
  %v2771 = getelementptr inbounds float, ptr %v2768, i64 0
  %v2772 = load <2 x float>, ptr %v2771, align 4
  %v2773 = getelementptr inbounds float, ptr %v2770, i64 0
  store <2 x float> %v2772, ptr %v2773, align 4
  %v2774 = add nsw i64 %v2765, 1
  br label %b425
b427:
  %v2775 = mul i64 %v2753, 2
  %v2776 = getelementptr inbounds float, ptr %v2762, i64 %v2775
  %v2777 = mul i64 %v2753, 768
  %v2778 = getelementptr inbounds float, ptr %v2764, i64 %v2777
  br label %b428
b428:
  %v2779 = phi i64 [ 0, %b427 ], [ %v2784, %b429 ]
  %v2780 = icmp slt i64 %v2779, %v2755
  br i1 %v2780, label %b429, label %b430
b429:
  %v2781 = getelementptr inbounds float, ptr %v2776, i64 %v2779
  %v2782 = load float, ptr %v2781, align 4
  %v2783 = getelementptr inbounds float, ptr %v2778, i64 %v2779
  store float %v2782, ptr %v2783, align 4
  %v2784 = add nsw i64 %v2779, 1
  br label %b428, !llvm.loop !6
b430:
  %v2785 = add nsw i64 %v2759, 1
  br label %b422
b424:
  br label %b431
b431:
  %v2786 = phi i64 [ 0, %b424 ], [ %v2821, %b439 ]
  %v2787 = icmp slt i64 %v2786, 0
  br i1 %v2787, label %b432, label %b433
b432:
  %v2788 = mul i64 %v2743, 16
  %v2789 = add i64 %v2788, %v2786
  %v2790 = getelementptr inbounds float, ptr %v2717, i64 %v2789
  br label %b434
b434:
  %v2791 = phi i64 [ 0, %b432 ], [ %v2809, %b435 ]
  %v2792 = icmp slt i64 %v2791, %v2747
  br i1 %v2792, label %b435, label %b436
b435:
  %v2793 = mul i64 %v2791, 16
  %v2794 = getelementptr inbounds float, ptr %v2790, i64 %v2793
  %v2795 = mul i64 %v2791, 32
  %v2796 = getelementptr inbounds float, ptr %v182, i64 %v2795
  %v2797 = getelementptr inbounds float, ptr %v2794, i64 0
  %v2798 = load <8 x float>, ptr %v2797, align 4
  %v2799 = getelementptr inbounds float, ptr %v2796, i64 0
  store <8 x float> %v2798, ptr %v2799, align 4
  %v2800 = getelementptr inbounds float, ptr %v2794, i64 8
  %v2801 = load <8 x float>, ptr %v2800, align 4
  %v2802 = getelementptr inbounds float, ptr %v2796, i64 8
  store <8 x float> %v2801, ptr %v2802, align 4
  %v2803 = getelementptr inbounds float, ptr %v2794, i64 16
  %v2804 = load <8 x float>, ptr %v2803, align 4
  %v2805 = getelementptr inbounds float, ptr %v2796, i64 16
  store <8 x float> %v2804, ptr %v2805, align 4
  %v2806 = getelementptr inbounds float, ptr %v2794, i64 24
  %v2807 = load <8 x float>, ptr %v2806, align 4
  %v2808 = getelementptr inbounds float, ptr %v2796, i64 24
  store <8 x float> %v2807, ptr %v2808, align 4
  %v2809 = add nsw i64 %v2791, 1
  br label %b434
b436:
  %v2810 = sdiv i64 %v2752, 2
  br label %b437
b437:
  %v2811 = phi i64 [ 0, %b436 ], [ %v2820, %b438 ]
  %v2812 = icmp slt i64 %v2811, %v2810
  br i1 %v2812, label %b438, label %b439
b438:
  %v2813 = mul i64 %v2811, 2
  %v2814 = add i64 %v2748, %v2813
  %v2815 = mul i64 %v2811, 768
  %v2816 = getelementptr inbounds float, ptr %v2718, i64 %v2815
  %v2817 = mul i64 %v2814, 16
  %v2818 = add i64 %v2817, %v2786
  %v2819 = getelementptr inbounds float, ptr %v2732, i64 %v2818
  call void @outer_2x32(ptr %v2816, ptr %v182, i64 %v2747, ptr %v2819, i64 16)
  %v2820 = add nsw i64 %v2811, 1
  br label %b437
b439:
  %v2821 = add nsw i64 %v2786, 32
  br label %b431
b433:
  %v2822 = mul i64 %v2743, 16
  %v2823 = add i64 %v2822, 0
  %v2824 = getelementptr inbounds float, ptr %v2717, i64 %v2823
  br label %b440
b440:
  %v2825 = phi i64 [ 0, %b433 ], [ %v2837, %b441 ]
  %v2826 = icmp slt i64 %v2825, %v2747
  br i1 %v2826, label %b441, label %b442
b441:
  %v2827 = mul i64 %v2825, 16
  %v2828 = getelementptr inbounds float, ptr %v2824, i64 %v2827
  %v2829 = mul i64 %v2825, 16
  %v2830 = getelementptr inbounds float, ptr %v182, i64 %v2829
  %v2831 = getelementptr inbounds float, ptr %v2828, i64 0
  %v2832 = load <8 x float>, ptr %v2831, align 4
  %v2833 = getelementptr inbounds float, ptr %v2830, i64 0
  store <8 x float> %v2832, ptr %v2833, align 4
  %v2834 = getelementptr inbounds float, ptr %v2828, i64 8
  %v2835 = load <8 x float>, ptr %v2834, align 4
  %v2836 = getelementptr inbounds float, ptr %v2830, i64 8
  store <8 x float> %v2835, ptr %v2836, align 4
  %v2837 = add nsw i64 %v2825, 1
  br label %b440
b442:
  %v2838 = sdiv i64 %v2752, 2
  br label %b443
b443:
  %v2839 = phi i64 [ 0, %b442 ], [ %v2848, %b444 ]
  %v2840 = icmp slt i64 %v2839, %v2838
  br i1 %v2840, label %b444, label %b445
b444:
  %v2841 = mul i64 %v2839, 2
  %v2842 = add i64 %v2748, %v2841
  %v2843 = mul i64 %v2839, 768
  %v2844 = getelementptr inbounds float, ptr %v2718, i64 %v2843
  %v2845 = mul i64 %v2842, 16
  %v2846 = add i64 %v2845, 0
  %v2847 = getelementptr inbounds float, ptr %v2732, i64 %v2846
  call void @outer_2x16(ptr %v2844, ptr %v182, i64 %v2747, ptr %v2847, i64 16)
  %v2848 = add nsw i64 %v2839, 1
  br label %b443
b445:
  %v2849 = add nsw i64 %v2748, 64
  br label %b419
b421:
  %v2850 = add nsw i64 %v2743, 384
  br label %b416
b418:
  %v2851 = icmp sgt i64 %v3, 1
  br i1 %v2851, label %b446, label %b447
b446:
  %v2852 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2853 = atomicrmw add ptr %v2852, i64 1 acq_rel
  %v2854 = load i64, ptr %v177, align 8
  %v2855 = add i64 %v2854, 1
  store i64 %v2855, ptr %v177, align 8
  %v2856 = mul i64 %v3, %v2855
  br label %b448
b448:
  %v2857 = load atomic i64, ptr %v2852 acquire, align 8
  %v2858 = icmp slt i64 %v2857, %v2856
  br i1 %v2858, label %b449, label %b450
b449:
  %v2859 = call i32 @sched_yield()
  br label %b448
b450:
  br label %b447
b447:
  %v2860 = icmp eq i64 %v2, 0
  br i1 %v2860, label %b451, label %b452
b451:
  br label %b453
b453:
  %v2861 = phi i64 [ 0, %b451 ], [ %v2868, %b454 ]
  %v2862 = icmp slt i64 %v2861, 48
  br i1 %v2862, label %b454, label %b455
b454:
  %v2863 = add i64 0, %v2861
  %v2864 = getelementptr inbounds float, ptr %v116, i64 %v2863
  %v2865 = load <8 x float>, ptr %v2864, align 4
  %v2866 = add i64 0, %v2861
  %v2867 = getelementptr inbounds float, ptr %v48, i64 %v2866
  store <8 x float> %v2865, ptr %v2867, align 4
  %v2868 = add nsw i64 %v2861, 8
  br label %b453
b455:
  br label %b452
b452:
  %v2869 = icmp sgt i64 %v3, 1
  br i1 %v2869, label %b456, label %b457
b456:
  %v2870 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2871 = atomicrmw add ptr %v2870, i64 1 acq_rel
  %v2872 = load i64, ptr %v177, align 8
  %v2873 = add i64 %v2872, 1
  store i64 %v2873, ptr %v177, align 8
  %v2874 = mul i64 %v3, %v2873
  br label %b458
b458:
  %v2875 = load atomic i64, ptr %v2870 acquire, align 8
  %v2876 = icmp slt i64 %v2875, %v2874
  br i1 %v2876, label %b459, label %b460
b459:
  %v2877 = call i32 @sched_yield()
  br label %b458
b460:
  br label %b457
b457:
  %v2878 = icmp eq i64 %v2, 0
  br i1 %v2878, label %b461, label %b462
b461:
  br label %b463
b463:
  %v2879 = phi i64 [ 0, %b461 ], [ %v2886, %b464 ]
  %v2880 = icmp slt i64 %v2879, 48
  br i1 %v2880, label %b464, label %b465
b464:
  %v2881 = add i64 0, %v2879
  %v2882 = getelementptr inbounds float, ptr %v118, i64 %v2881
  %v2883 = load <8 x float>, ptr %v2882, align 4
  %v2884 = add i64 48, %v2879
  %v2885 = getelementptr inbounds float, ptr %v48, i64 %v2884
  store <8 x float> %v2883, ptr %v2885, align 4
  %v2886 = add nsw i64 %v2879, 8
  br label %b463
b465:
  br label %b462
b462:
  %v2887 = icmp sgt i64 %v3, 1
  br i1 %v2887, label %b466, label %b467
b466:
  %v2888 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2889 = atomicrmw add ptr %v2888, i64 1 acq_rel
  %v2890 = load i64, ptr %v177, align 8
  %v2891 = add i64 %v2890, 1
  store i64 %v2891, ptr %v177, align 8
  %v2892 = mul i64 %v3, %v2891
  br label %b468
b468:
  %v2893 = load atomic i64, ptr %v2888 acquire, align 8
  %v2894 = icmp slt i64 %v2893, %v2892
  br i1 %v2894, label %b469, label %b470
b469:
  %v2895 = call i32 @sched_yield()
  br label %b468
b470:
  br label %b467
b467:
  %v2896 = icmp eq i64 %v2, 0
  br i1 %v2896, label %b471, label %b472
b471:
  br label %b473
b473:
  %v2897 = phi i64 [ 0, %b471 ], [ %v2904, %b474 ]
  %v2898 = icmp slt i64 %v2897, 48
  br i1 %v2898, label %b474, label %b475
b474:
  %v2899 = add i64 0, %v2897
  %v2900 = getelementptr inbounds float, ptr %v120, i64 %v2899
  %v2901 = load <8 x float>, ptr %v2900, align 4
  %v2902 = add i64 96, %v2897
  %v2903 = getelementptr inbounds float, ptr %v48, i64 %v2902
  store <8 x float> %v2901, ptr %v2903, align 4
  %v2904 = add nsw i64 %v2897, 8
  br label %b473
b475:
  br label %b472
b472:
  %v2905 = icmp sgt i64 %v3, 1
  br i1 %v2905, label %b476, label %b477
b476:
  %v2906 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2907 = atomicrmw add ptr %v2906, i64 1 acq_rel
  %v2908 = load i64, ptr %v177, align 8
  %v2909 = add i64 %v2908, 1
  store i64 %v2909, ptr %v177, align 8
  %v2910 = mul i64 %v3, %v2909
  br label %b478
b478:
  %v2911 = load atomic i64, ptr %v2906 acquire, align 8
  %v2912 = icmp slt i64 %v2911, %v2910
  br i1 %v2912, label %b479, label %b480
b479:
  %v2913 = call i32 @sched_yield()
  br label %b478
b480:
  br label %b477
b477:
  %v2914 = icmp eq i64 %v2, 0
  br i1 %v2914, label %b481, label %b482
b481:
  br label %b483
b483:
  %v2915 = phi i64 [ 0, %b481 ], [ %v2922, %b484 ]
  %v2916 = icmp slt i64 %v2915, 48
  br i1 %v2916, label %b484, label %b485
b484:
  %v2917 = add i64 0, %v2915
  %v2918 = getelementptr inbounds float, ptr %v122, i64 %v2917
  %v2919 = load <8 x float>, ptr %v2918, align 4
  %v2920 = add i64 144, %v2915
  %v2921 = getelementptr inbounds float, ptr %v48, i64 %v2920
  store <8 x float> %v2919, ptr %v2921, align 4
  %v2922 = add nsw i64 %v2915, 8
  br label %b483
b485:
  br label %b482
b482:
  %v2923 = icmp sgt i64 %v3, 1
  br i1 %v2923, label %b486, label %b487
b486:
  %v2924 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2925 = atomicrmw add ptr %v2924, i64 1 acq_rel
  %v2926 = load i64, ptr %v177, align 8
  %v2927 = add i64 %v2926, 1
  store i64 %v2927, ptr %v177, align 8
  %v2928 = mul i64 %v3, %v2927
  br label %b488
b488:
  %v2929 = load atomic i64, ptr %v2924 acquire, align 8
  %v2930 = icmp slt i64 %v2929, %v2928
  br i1 %v2930, label %b489, label %b490
b489:
  %v2931 = call i32 @sched_yield()
  br label %b488
b490:
  br label %b487
b487:
  ret void
}
define internal void @tile_1x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v76, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 16
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v18, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v7
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v20, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v9)
  %v31 = add i64 %v7, 1
  %v32 = mul i64 %v31, 16
  %v33 = getelementptr inbounds float, ptr %v2, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v33, i64 8
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = mul i64 %v1, 0
  %v39 = add i64 %v38, %v31
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v35, <8 x float> %v10)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v37, <8 x float> %v11)
  %v46 = add i64 %v7, 2
  %v47 = mul i64 %v46, 16
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v48, i64 8
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v46
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v50, <8 x float> %v12)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v61 = add i64 %v7, 3
  %v62 = mul i64 %v61, 16
  %v63 = getelementptr inbounds float, ptr %v2, i64 %v62
  %v64 = getelementptr inbounds float, ptr %v63, i64 0
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v63, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v61
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v14)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v15)
  %v76 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v77 = fadd <8 x float> %v8, %v10
  %v78 = fadd <8 x float> %v9, %v11
  %v79 = fadd <8 x float> %v77, %v12
  %v80 = fadd <8 x float> %v78, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  br label %b3
b3:
  %v83 = phi i64 [ %v6, %b2 ], [ %v101, %b4 ]
  %v84 = phi <8 x float> [ %v81, %b2 ], [ %v99, %b4 ]
  %v85 = phi <8 x float> [ %v82, %b2 ], [ %v100, %b4 ]
  %v86 = icmp slt i64 %v83, %v3
  br i1 %v86, label %b4, label %b5
b4:
  %v87 = mul i64 %v83, 16
  %v88 = getelementptr inbounds float, ptr %v2, i64 %v87
  %v89 = getelementptr inbounds float, ptr %v88, i64 0
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = getelementptr inbounds float, ptr %v88, i64 8
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = mul i64 %v1, 0
  %v94 = add i64 %v93, %v83
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v90, <8 x float> %v84)
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v92, <8 x float> %v85)
  %v101 = add nsw i64 %v83, 1
  br label %b3
b5:
  %v102 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v84, ptr %v102, align 4
  %v103 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v85, ptr %v103, align 4
  ret void
}
define internal void @tile_2x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 16
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = mul i64 %v1, 0
  %v55 = add i64 %v54, %v47
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v51, <8 x float> %v12)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v53, <8 x float> %v13)
  %v62 = mul i64 %v1, 1
  %v63 = add i64 %v62, %v47
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v51, <8 x float> %v14)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v53, <8 x float> %v15)
  %v70 = add i64 %v7, 2
  %v71 = mul i64 %v70, 16
  %v72 = getelementptr inbounds float, ptr %v2, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v72, i64 8
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v70
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v17)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v70
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v74, <8 x float> %v18)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v76, <8 x float> %v19)
  %v93 = add i64 %v7, 3
  %v94 = mul i64 %v93, 16
  %v95 = getelementptr inbounds float, ptr %v2, i64 %v94
  %v96 = getelementptr inbounds float, ptr %v95, i64 0
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v95, i64 8
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v93
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v20)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v21)
  %v108 = mul i64 %v1, 1
  %v109 = add i64 %v108, %v93
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v97, <8 x float> %v22)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v99, <8 x float> %v23)
  %v116 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v117 = fadd <8 x float> %v8, %v12
  %v118 = fadd <8 x float> %v9, %v13
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v117, %v16
  %v122 = fadd <8 x float> %v118, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  br label %b3
b3:
  %v129 = phi i64 [ %v6, %b2 ], [ %v157, %b4 ]
  %v130 = phi <8 x float> [ %v125, %b2 ], [ %v147, %b4 ]
  %v131 = phi <8 x float> [ %v126, %b2 ], [ %v148, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v155, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v156, %b4 ]
  %v134 = icmp slt i64 %v129, %v3
  br i1 %v134, label %b4, label %b5
b4:
  %v135 = mul i64 %v129, 16
  %v136 = getelementptr inbounds float, ptr %v2, i64 %v135
  %v137 = getelementptr inbounds float, ptr %v136, i64 0
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = getelementptr inbounds float, ptr %v136, i64 8
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = mul i64 %v1, 0
  %v142 = add i64 %v141, %v129
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v138, <8 x float> %v130)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v140, <8 x float> %v131)
  %v149 = mul i64 %v1, 1
  %v150 = add i64 %v149, %v129
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v138, <8 x float> %v132)
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v140, <8 x float> %v133)
  %v157 = add nsw i64 %v129, 1
  br label %b3
b5:
  %v158 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v130, ptr %v158, align 4
  %v159 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v131, ptr %v159, align 4
  %v160 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v132, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v133, ptr %v161, align 4
  ret void
}
define internal void @tile_3x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v82, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = add i64 %v7, 1
  %v52 = mul i64 %v51, 16
  %v53 = getelementptr inbounds float, ptr %v2, i64 %v52
  %v54 = getelementptr inbounds float, ptr %v53, i64 0
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v53, i64 8
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v51
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v15)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v51
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v55, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v57, <8 x float> %v17)
  %v74 = mul i64 %v1, 2
  %v75 = add i64 %v74, %v51
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v55, <8 x float> %v18)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v57, <8 x float> %v19)
  %v82 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v83 = fadd <8 x float> %v8, %v14
  %v84 = fadd <8 x float> %v9, %v15
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v89 = phi i64 [ %v6, %b2 ], [ %v127, %b4 ]
  %v90 = phi <8 x float> [ %v83, %b2 ], [ %v109, %b4 ]
  %v91 = phi <8 x float> [ %v84, %b2 ], [ %v110, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v117, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v118, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v125, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v126, %b4 ]
  %v96 = icmp slt i64 %v89, %v3
  br i1 %v96, label %b4, label %b5
b4:
  %v97 = mul i64 %v89, 16
  %v98 = getelementptr inbounds float, ptr %v2, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 0
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = getelementptr inbounds float, ptr %v98, i64 8
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v89
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v100, <8 x float> %v90)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v91)
  %v111 = mul i64 %v1, 1
  %v112 = add i64 %v111, %v89
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v100, <8 x float> %v92)
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v102, <8 x float> %v93)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v89
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v100, <8 x float> %v94)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v102, <8 x float> %v95)
  %v127 = add nsw i64 %v89, 1
  br label %b3
b5:
  %v128 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v90, ptr %v128, align 4
  %v129 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v91, ptr %v129, align 4
  %v130 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v92, ptr %v130, align 4
  %v131 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v93, ptr %v131, align 4
  %v132 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v94, ptr %v132, align 4
  %v133 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v95, ptr %v133, align 4
  ret void
}
define internal void @tile_4x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v102, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = mul i64 %v1, 2
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v12)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v13)
  %v55 = mul i64 %v1, 3
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v28, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v30, <8 x float> %v15)
  %v63 = add i64 %v7, 1
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
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v63
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v18)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v69, <8 x float> %v19)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v63
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v67, <8 x float> %v20)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v69, <8 x float> %v21)
  %v94 = mul i64 %v1, 3
  %v95 = add i64 %v94, %v63
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v67, <8 x float> %v22)
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v69, <8 x float> %v23)
  %v102 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v103 = fadd <8 x float> %v8, %v16
  %v104 = fadd <8 x float> %v9, %v17
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v111 = phi i64 [ %v6, %b2 ], [ %v159, %b4 ]
  %v112 = phi <8 x float> [ %v103, %b2 ], [ %v133, %b4 ]
  %v113 = phi <8 x float> [ %v104, %b2 ], [ %v134, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v141, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v142, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v149, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v150, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v157, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v158, %b4 ]
  %v120 = icmp slt i64 %v111, %v3
  br i1 %v120, label %b4, label %b5
b4:
  %v121 = mul i64 %v111, 16
  %v122 = getelementptr inbounds float, ptr %v2, i64 %v121
  %v123 = getelementptr inbounds float, ptr %v122, i64 0
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = getelementptr inbounds float, ptr %v122, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = mul i64 %v1, 0
  %v128 = add i64 %v127, %v111
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v124, <8 x float> %v112)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v126, <8 x float> %v113)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v111
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v124, <8 x float> %v114)
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v126, <8 x float> %v115)
  %v143 = mul i64 %v1, 2
  %v144 = add i64 %v143, %v111
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v124, <8 x float> %v116)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v126, <8 x float> %v117)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v111
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v124, <8 x float> %v118)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v126, <8 x float> %v119)
  %v159 = add nsw i64 %v111, 1
  br label %b3
b5:
  %v160 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v112, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v113, ptr %v161, align 4
  %v162 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v114, ptr %v162, align 4
  %v163 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v115, ptr %v163, align 4
  %v164 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v116, ptr %v164, align 4
  %v165 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v117, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v118, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v119, ptr %v167, align 4
  ret void
}
define internal void @tile_5x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = icmp slt i64 %v7, %v6
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v7, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v8)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v9)
  %v33 = mul i64 %v1, 1
  %v34 = add i64 %v33, %v7
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v22, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v24, <8 x float> %v13)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v22, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v24, <8 x float> %v15)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v22, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v24, <8 x float> %v17)
  %v65 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v66 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v66, align 4
  %v67 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v70, align 4
  %v71 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v71, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v73, align 4
  %v74 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v74, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v75, align 4
  ret void
}
define internal void @tile_6x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v75, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v7
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v14)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v15)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v7
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v16)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v17)
  %v67 = mul i64 %v1, 5
  %v68 = add i64 %v67, %v7
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v24, <8 x float> %v18)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v26, <8 x float> %v19)
  %v75 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v76 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v76, align 4
  %v77 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v77, align 4
  %v78 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v78, align 4
  %v79 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v79, align 4
  %v80 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v80, align 4
  %v81 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v82, align 4
  %v83 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v83, align 4
  %v84 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v84, align 4
  %v85 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v85, align 4
  %v86 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v18, ptr %v86, align 4
  %v87 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v19, ptr %v87, align 4
  ret void
}
define internal void @tile_1x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
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
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = fadd <8 x float> %v80, %v65
  store <8 x float> %v81, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = fadd <8 x float> %v123, %v100
  store <8 x float> %v124, ptr %v122, align 4
  %v125 = getelementptr inbounds float, ptr %v4, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = fadd <8 x float> %v126, %v101
  store <8 x float> %v127, ptr %v125, align 4
  ret void
}
define internal void @tile_3x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = fadd <8 x float> %v166, %v135
  store <8 x float> %v167, ptr %v165, align 4
  %v168 = getelementptr inbounds float, ptr %v4, i64 8
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = fadd <8 x float> %v169, %v136
  store <8 x float> %v170, ptr %v168, align 4
  %v171 = getelementptr inbounds float, ptr %v4, i64 16
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = fadd <8 x float> %v172, %v137
  store <8 x float> %v173, ptr %v171, align 4
  ret void
}
define internal void @tile_4x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  %v209 = load <8 x float>, ptr %v208, align 4
  %v210 = fadd <8 x float> %v209, %v170
  store <8 x float> %v210, ptr %v208, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 8
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = fadd <8 x float> %v212, %v171
  store <8 x float> %v213, ptr %v211, align 4
  %v214 = getelementptr inbounds float, ptr %v4, i64 16
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = fadd <8 x float> %v215, %v172
  store <8 x float> %v216, ptr %v214, align 4
  %v217 = getelementptr inbounds float, ptr %v4, i64 24
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = fadd <8 x float> %v218, %v173
  store <8 x float> %v219, ptr %v217, align 4
  ret void
}
define internal void @tile_5x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  %v202 = load <8 x float>, ptr %v201, align 4
  %v203 = fadd <8 x float> %v202, %v155
  store <8 x float> %v203, ptr %v201, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 8
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = fadd <8 x float> %v205, %v156
  store <8 x float> %v206, ptr %v204, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 16
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = fadd <8 x float> %v208, %v157
  store <8 x float> %v209, ptr %v207, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 24
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fadd <8 x float> %v211, %v158
  store <8 x float> %v212, ptr %v210, align 4
  %v213 = getelementptr inbounds float, ptr %v4, i64 32
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v159
  store <8 x float> %v215, ptr %v213, align 4
  ret void
}
define internal void @tile_6x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = fadd <8 x float> %v177, %v122
  store <8 x float> %v178, ptr %v176, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 8
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = fadd <8 x float> %v180, %v123
  store <8 x float> %v181, ptr %v179, align 4
  %v182 = getelementptr inbounds float, ptr %v4, i64 16
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = fadd <8 x float> %v183, %v124
  store <8 x float> %v184, ptr %v182, align 4
  %v185 = getelementptr inbounds float, ptr %v4, i64 24
  %v186 = load <8 x float>, ptr %v185, align 4
  %v187 = fadd <8 x float> %v186, %v125
  store <8 x float> %v187, ptr %v185, align 4
  %v188 = getelementptr inbounds float, ptr %v4, i64 32
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = fadd <8 x float> %v189, %v126
  store <8 x float> %v190, ptr %v188, align 4
  %v191 = getelementptr inbounds float, ptr %v4, i64 40
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = fadd <8 x float> %v192, %v127
  store <8 x float> %v193, ptr %v191, align 4
  ret void
}
define internal void @tile_7x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  %v202 = load <8 x float>, ptr %v201, align 4
  %v203 = fadd <8 x float> %v202, %v139
  store <8 x float> %v203, ptr %v201, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 8
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = fadd <8 x float> %v205, %v140
  store <8 x float> %v206, ptr %v204, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 16
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = fadd <8 x float> %v208, %v141
  store <8 x float> %v209, ptr %v207, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 24
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fadd <8 x float> %v211, %v142
  store <8 x float> %v212, ptr %v210, align 4
  %v213 = getelementptr inbounds float, ptr %v4, i64 32
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v143
  store <8 x float> %v215, ptr %v213, align 4
  %v216 = getelementptr inbounds float, ptr %v4, i64 40
  %v217 = load <8 x float>, ptr %v216, align 4
  %v218 = fadd <8 x float> %v217, %v144
  store <8 x float> %v218, ptr %v216, align 4
  %v219 = getelementptr inbounds float, ptr %v4, i64 48
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = fadd <8 x float> %v220, %v145
  store <8 x float> %v221, ptr %v219, align 4
  ret void
}
define internal void @tile_8x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  %v227 = load <8 x float>, ptr %v226, align 4
  %v228 = fadd <8 x float> %v227, %v156
  store <8 x float> %v228, ptr %v226, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 8
  %v230 = load <8 x float>, ptr %v229, align 4
  %v231 = fadd <8 x float> %v230, %v157
  store <8 x float> %v231, ptr %v229, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 16
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = fadd <8 x float> %v233, %v158
  store <8 x float> %v234, ptr %v232, align 4
  %v235 = getelementptr inbounds float, ptr %v4, i64 24
  %v236 = load <8 x float>, ptr %v235, align 4
  %v237 = fadd <8 x float> %v236, %v159
  store <8 x float> %v237, ptr %v235, align 4
  %v238 = getelementptr inbounds float, ptr %v4, i64 32
  %v239 = load <8 x float>, ptr %v238, align 4
  %v240 = fadd <8 x float> %v239, %v160
  store <8 x float> %v240, ptr %v238, align 4
  %v241 = getelementptr inbounds float, ptr %v4, i64 40
  %v242 = load <8 x float>, ptr %v241, align 4
  %v243 = fadd <8 x float> %v242, %v161
  store <8 x float> %v243, ptr %v241, align 4
  %v244 = getelementptr inbounds float, ptr %v4, i64 48
  %v245 = load <8 x float>, ptr %v244, align 4
  %v246 = fadd <8 x float> %v245, %v162
  store <8 x float> %v246, ptr %v244, align 4
  %v247 = getelementptr inbounds float, ptr %v4, i64 56
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = fadd <8 x float> %v248, %v163
  store <8 x float> %v249, ptr %v247, align 4
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
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
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
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
define internal void @outer_2x16(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
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

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!"llvm.loop.vectorize.width", i32 1}
