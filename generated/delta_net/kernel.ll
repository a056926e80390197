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
  %v1238 = alloca float, i64 64, align 4
  %v2491 = alloca float, i64 64, align 4
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
  %v123 = getelementptr inbounds i64, ptr %v1, i64 5
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 11
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 12
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 13
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 14
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 15
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 20
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 21
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 28
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 31
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 32
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 34
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 35
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 37
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 39
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 40
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 41
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 42
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 43
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 44
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 45
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 46
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 47
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 48
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 49
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 56
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 57
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v178 = load ptr, ptr %v177, align 4
  %v179 = mul i64 %v2, 0
  %v180 = add i64 %v179, 576
  %v181 = getelementptr inbounds float, ptr %v178, i64 %v180
  %v182 = getelementptr inbounds i64, ptr %v1, i64 4
  %v183 = load i64, ptr %v182, align 8
  %v184 = icmp eq i64 %v183, 0
  br i1 %v184, label %b0, label %b1
b0:
  %v185 = icmp eq i64 %v2, 0
  br i1 %v185, label %b2, label %b3
b2:
  br label %b4
b4:
  %v186 = phi i64 [ 0, %b2 ], [ %v192, %b5 ]
  %v187 = icmp slt i64 %v186, 128
  br i1 %v187, label %b5, label %b6
b5:
  %v188 = add i64 0, %v186
  %v189 = getelementptr inbounds float, ptr %v58, i64 %v188
  %v190 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v191, ptr %v189, align 4
  %v192 = add nsw i64 %v186, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v193 = icmp sgt i64 %v3, 1
  br i1 %v193, label %b7, label %b8
b7:
  %v194 = getelementptr inbounds i64, ptr %v1, i64 3
  %v195 = atomicrmw add ptr %v194, i64 1 acq_rel
  %v196 = mul i64 %v3, 1
  br label %b9
b9:
  %v197 = load atomic i64, ptr %v194 acquire, align 8
  %v198 = icmp slt i64 %v197, %v196
  br i1 %v198, label %b10, label %b11
b10:
  %v199 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v200 = getelementptr inbounds i64, ptr %v1, i64 4
  %v201 = load i64, ptr %v200, align 8
  %v202 = icmp eq i64 %v201, 0
  br i1 %v202, label %b12, label %b13
b12:
  %v203 = icmp eq i64 %v2, 0
  br i1 %v203, label %b14, label %b15
b14:
  br label %b16
b16:
  %v204 = phi i64 [ 0, %b14 ], [ %v210, %b17 ]
  %v205 = icmp slt i64 %v204, 48
  br i1 %v205, label %b17, label %b18
b17:
  %v206 = add i64 0, %v204
  %v207 = getelementptr inbounds float, ptr %v60, i64 %v206
  %v208 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v209, ptr %v207, align 4
  %v210 = add nsw i64 %v204, 8
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v211 = icmp sgt i64 %v3, 1
  br i1 %v211, label %b19, label %b20
b19:
  %v212 = getelementptr inbounds i64, ptr %v1, i64 3
  %v213 = atomicrmw add ptr %v212, i64 1 acq_rel
  %v214 = mul i64 %v3, 2
  br label %b21
b21:
  %v215 = load atomic i64, ptr %v212 acquire, align 8
  %v216 = icmp slt i64 %v215, %v214
  br i1 %v216, label %b22, label %b23
b22:
  %v217 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v218 = getelementptr inbounds i64, ptr %v1, i64 4
  %v219 = load i64, ptr %v218, align 8
  %v220 = icmp eq i64 %v219, 0
  br i1 %v220, label %b24, label %b25
b24:
  %v221 = icmp eq i64 %v2, 0
  br i1 %v221, label %b26, label %b27
b26:
  br label %b28
b28:
  %v222 = phi i64 [ 0, %b26 ], [ %v229, %b29 ]
  %v223 = icmp slt i64 %v222, 384
  br i1 %v223, label %b29, label %b30
b29:
  %v224 = add i64 0, %v222
  %v225 = getelementptr inbounds float, ptr %v12, i64 %v224
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = add i64 0, %v222
  %v228 = getelementptr inbounds float, ptr %v54, i64 %v227
  store <8 x float> %v226, ptr %v228, align 4
  %v229 = add nsw i64 %v222, 8
  br label %b28
b30:
  br label %b27
b27:
  br label %b25
b25:
  %v230 = icmp sgt i64 %v3, 1
  br i1 %v230, label %b31, label %b32
b31:
  %v231 = getelementptr inbounds i64, ptr %v1, i64 3
  %v232 = atomicrmw add ptr %v231, i64 1 acq_rel
  %v233 = mul i64 %v3, 3
  br label %b33
b33:
  %v234 = load atomic i64, ptr %v231 acquire, align 8
  %v235 = icmp slt i64 %v234, %v233
  br i1 %v235, label %b34, label %b35
b34:
  %v236 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v237 = getelementptr inbounds i64, ptr %v1, i64 4
  %v238 = load i64, ptr %v237, align 8
  %v239 = icmp eq i64 %v238, 0
  br i1 %v239, label %b36, label %b37
b36:
  %v240 = icmp eq i64 %v2, 0
  br i1 %v240, label %b38, label %b39
b38:
  br label %b40
b40:
  %v241 = phi i64 [ 0, %b38 ], [ %v248, %b41 ]
  %v242 = icmp slt i64 %v241, 16
  br i1 %v242, label %b41, label %b42
b41:
  %v243 = add i64 0, %v241
  %v244 = getelementptr inbounds float, ptr %v14, i64 %v243
  %v245 = load <8 x float>, ptr %v244, align 4
  %v246 = add i64 384, %v241
  %v247 = getelementptr inbounds float, ptr %v54, i64 %v246
  store <8 x float> %v245, ptr %v247, align 4
  %v248 = add nsw i64 %v241, 8
  br label %b40
b42:
  br label %b39
b39:
  br label %b37
b37:
  %v249 = icmp sgt i64 %v3, 1
  br i1 %v249, label %b43, label %b44
b43:
  %v250 = getelementptr inbounds i64, ptr %v1, i64 3
  %v251 = atomicrmw add ptr %v250, i64 1 acq_rel
  %v252 = mul i64 %v3, 4
  br label %b45
b45:
  %v253 = load atomic i64, ptr %v250 acquire, align 8
  %v254 = icmp slt i64 %v253, %v252
  br i1 %v254, label %b46, label %b47
b46:
  %v255 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v256 = getelementptr inbounds i64, ptr %v1, i64 4
  %v257 = load i64, ptr %v256, align 8
  %v258 = icmp eq i64 %v257, 0
  br i1 %v258, label %b48, label %b49
b48:
  %v259 = getelementptr inbounds i64, ptr %v1, i64 62
  %v260 = load i64, ptr %v259, align 8
  %v261 = icmp eq i64 %v260, 0
  br i1 %v261, label %b50, label %b51
b50:
  %v262 = add i64 %v7, 0
  %v263 = sdiv i64 %v262, 1
  %v264 = add i64 %v2, 1
  %v265 = mul i64 %v263, %v2
  %v266 = sdiv i64 %v265, %v3
  %v267 = mul i64 %v266, 1
  %v268 = icmp slt i64 %v267, %v7
  %v269 = select i1 %v268, i64 %v267, i64 %v7
  %v270 = mul i64 %v263, %v264
  %v271 = sdiv i64 %v270, %v3
  %v272 = mul i64 %v271, 1
  %v273 = icmp slt i64 %v272, %v7
  %v274 = select i1 %v273, i64 %v272, i64 %v7
  br label %b52
b52:
  %v275 = phi i64 [ %v269, %b50 ], [ %v289, %b57 ]
  %v276 = icmp slt i64 %v275, %v274
  br i1 %v276, label %b53, label %b54
b53:
  %v277 = and i64 0, %v128
  %v278 = mul i64 %v277, %v7
  %v279 = add i64 %v278, %v275
  %v280 = mul i64 %v279, 128
  %v281 = getelementptr inbounds float, ptr %v24, i64 %v280
  br label %b55
b55:
  %v282 = phi i64 [ 0, %b53 ], [ %v288, %b56 ]
  %v283 = icmp slt i64 %v282, 128
  br i1 %v283, label %b56, label %b57
b56:
  %v284 = add i64 0, %v282
  %v285 = getelementptr inbounds float, ptr %v281, i64 %v284
  %v286 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v287 = shufflevector <8 x float> %v286, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v287, ptr %v285, align 4
  %v288 = add nsw i64 %v282, 8
  br label %b55
b57:
  %v289 = add nsw i64 %v275, 1
  br label %b52
b54:
  br label %b51
b51:
  br label %b49
b49:
  %v290 = icmp sgt i64 %v3, 1
  br i1 %v290, label %b58, label %b59
b58:
  %v291 = getelementptr inbounds i64, ptr %v1, i64 3
  %v292 = atomicrmw add ptr %v291, i64 1 acq_rel
  %v293 = mul i64 %v3, 5
  br label %b60
b60:
  %v294 = load atomic i64, ptr %v291 acquire, align 8
  %v295 = icmp slt i64 %v294, %v293
  br i1 %v295, label %b61, label %b62
b61:
  %v296 = call i32 @sched_yield()
  br label %b60
b62:
  br label %b59
b59:
  %v297 = getelementptr inbounds i64, ptr %v1, i64 4
  %v298 = load i64, ptr %v297, align 8
  %v299 = icmp eq i64 %v298, 0
  br i1 %v299, label %b63, label %b64
b63:
  %v300 = getelementptr inbounds i64, ptr %v1, i64 63
  %v301 = load i64, ptr %v300, align 8
  %v302 = icmp eq i64 %v301, 0
  br i1 %v302, label %b65, label %b66
b65:
  %v303 = add i64 %v7, 0
  %v304 = sdiv i64 %v303, 1
  %v305 = add i64 %v2, 1
  %v306 = mul i64 %v304, %v2
  %v307 = sdiv i64 %v306, %v3
  %v308 = mul i64 %v307, 1
  %v309 = icmp slt i64 %v308, %v7
  %v310 = select i1 %v309, i64 %v308, i64 %v7
  %v311 = mul i64 %v304, %v305
  %v312 = sdiv i64 %v311, %v3
  %v313 = mul i64 %v312, 1
  %v314 = icmp slt i64 %v313, %v7
  %v315 = select i1 %v314, i64 %v313, i64 %v7
  br label %b67
b67:
  %v316 = phi i64 [ %v310, %b65 ], [ %v330, %b72 ]
  %v317 = icmp slt i64 %v316, %v315
  br i1 %v317, label %b68, label %b69
b68:
  %v318 = and i64 0, %v130
  %v319 = mul i64 %v318, %v7
  %v320 = add i64 %v319, %v316
  %v321 = mul i64 %v320, 48
  %v322 = getelementptr inbounds float, ptr %v26, i64 %v321
  br label %b70
b70:
  %v323 = phi i64 [ 0, %b68 ], [ %v329, %b71 ]
  %v324 = icmp slt i64 %v323, 48
  br i1 %v324, label %b71, label %b72
b71:
  %v325 = add i64 0, %v323
  %v326 = getelementptr inbounds float, ptr %v322, i64 %v325
  %v327 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v328 = shufflevector <8 x float> %v327, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v328, ptr %v326, align 4
  %v329 = add nsw i64 %v323, 8
  br label %b70
b72:
  %v330 = add nsw i64 %v316, 1
  br label %b67
b69:
  br label %b66
b66:
  br label %b64
b64:
  %v331 = icmp sgt i64 %v3, 1
  br i1 %v331, label %b73, label %b74
b73:
  %v332 = getelementptr inbounds i64, ptr %v1, i64 3
  %v333 = atomicrmw add ptr %v332, i64 1 acq_rel
  %v334 = mul i64 %v3, 6
  br label %b75
b75:
  %v335 = load atomic i64, ptr %v332 acquire, align 8
  %v336 = icmp slt i64 %v335, %v334
  br i1 %v336, label %b76, label %b77
b76:
  %v337 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  %v338 = getelementptr inbounds i64, ptr %v1, i64 4
  %v339 = load i64, ptr %v338, align 8
  %v340 = icmp eq i64 %v339, 0
  br i1 %v340, label %b78, label %b79
b78:
  %v341 = getelementptr inbounds i64, ptr %v1, i64 64
  %v342 = load i64, ptr %v341, align 8
  %v343 = icmp eq i64 %v342, 0
  br i1 %v343, label %b80, label %b81
b80:
  %v344 = add i64 %v7, 0
  %v345 = sdiv i64 %v344, 1
  %v346 = add i64 %v2, 1
  %v347 = mul i64 %v345, %v2
  %v348 = sdiv i64 %v347, %v3
  %v349 = mul i64 %v348, 1
  %v350 = icmp slt i64 %v349, %v7
  %v351 = select i1 %v350, i64 %v349, i64 %v7
  %v352 = mul i64 %v345, %v346
  %v353 = sdiv i64 %v352, %v3
  %v354 = mul i64 %v353, 1
  %v355 = icmp slt i64 %v354, %v7
  %v356 = select i1 %v355, i64 %v354, i64 %v7
  br label %b82
b82:
  %v357 = phi i64 [ %v351, %b80 ], [ %v377, %b87 ]
  %v358 = icmp slt i64 %v357, %v356
  br i1 %v358, label %b83, label %b84
b83:
  %v359 = and i64 0, %v130
  %v360 = mul i64 %v359, %v7
  %v361 = add i64 %v360, %v357
  %v362 = mul i64 %v361, 48
  %v363 = getelementptr inbounds float, ptr %v26, i64 %v362
  %v364 = and i64 0, %v132
  %v365 = mul i64 %v364, %v7
  %v366 = add i64 %v365, %v357
  %v367 = mul i64 %v366, 48
  %v368 = getelementptr inbounds float, ptr %v28, i64 %v367
  br label %b85
b85:
  %v369 = phi i64 [ 0, %b83 ], [ %v376, %b86 ]
  %v370 = icmp slt i64 %v369, 48
  br i1 %v370, label %b86, label %b87
b86:
  %v371 = add i64 0, %v369
  %v372 = getelementptr inbounds float, ptr %v363, i64 %v371
  %v373 = load <8 x float>, ptr %v372, align 4
  %v374 = add i64 0, %v369
  %v375 = getelementptr inbounds float, ptr %v368, i64 %v374
  store <8 x float> %v373, ptr %v375, align 4
  %v376 = add nsw i64 %v369, 8
  br label %b85
b87:
  %v377 = add nsw i64 %v357, 1
  br label %b82
b84:
  br label %b81
b81:
  br label %b79
b79:
  %v378 = icmp sgt i64 %v3, 1
  br i1 %v378, label %b88, label %b89
b88:
  %v379 = getelementptr inbounds i64, ptr %v1, i64 3
  %v380 = atomicrmw add ptr %v379, i64 1 acq_rel
  %v381 = mul i64 %v3, 7
  br label %b90
b90:
  %v382 = load atomic i64, ptr %v379 acquire, align 8
  %v383 = icmp slt i64 %v382, %v381
  br i1 %v383, label %b91, label %b92
b91:
  %v384 = call i32 @sched_yield()
  br label %b90
b92:
  br label %b89
b89:
  %v385 = getelementptr inbounds i64, ptr %v1, i64 4
  %v386 = load i64, ptr %v385, align 8
  %v387 = icmp eq i64 %v386, 0
  br i1 %v387, label %b93, label %b94
b93:
  %v388 = getelementptr inbounds i64, ptr %v1, i64 65
  %v389 = load i64, ptr %v388, align 8
  %v390 = icmp eq i64 %v389, 0
  br i1 %v390, label %b95, label %b96
b95:
  %v391 = add i64 %v7, 0
  %v392 = sdiv i64 %v391, 1
  %v393 = add i64 %v2, 1
  %v394 = mul i64 %v392, %v2
  %v395 = sdiv i64 %v394, %v3
  %v396 = mul i64 %v395, 1
  %v397 = icmp slt i64 %v396, %v7
  %v398 = select i1 %v397, i64 %v396, i64 %v7
  %v399 = mul i64 %v392, %v393
  %v400 = sdiv i64 %v399, %v3
  %v401 = mul i64 %v400, 1
  %v402 = icmp slt i64 %v401, %v7
  %v403 = select i1 %v402, i64 %v401, i64 %v7
  br label %b97
b97:
  %v404 = phi i64 [ %v398, %b95 ], [ %v424, %b102 ]
  %v405 = icmp slt i64 %v404, %v403
  br i1 %v405, label %b98, label %b99
b98:
  %v406 = and i64 0, %v130
  %v407 = mul i64 %v406, %v7
  %v408 = add i64 %v407, %v404
  %v409 = mul i64 %v408, 48
  %v410 = getelementptr inbounds float, ptr %v26, i64 %v409
  %v411 = and i64 0, %v134
  %v412 = mul i64 %v411, %v7
  %v413 = add i64 %v412, %v404
  %v414 = mul i64 %v413, 48
  %v415 = getelementptr inbounds float, ptr %v30, i64 %v414
  br label %b100
b100:
  %v416 = phi i64 [ 0, %b98 ], [ %v423, %b101 ]
  %v417 = icmp slt i64 %v416, 48
  br i1 %v417, label %b101, label %b102
b101:
  %v418 = add i64 0, %v416
  %v419 = getelementptr inbounds float, ptr %v410, i64 %v418
  %v420 = load <8 x float>, ptr %v419, align 4
  %v421 = add i64 0, %v416
  %v422 = getelementptr inbounds float, ptr %v415, i64 %v421
  store <8 x float> %v420, ptr %v422, align 4
  %v423 = add nsw i64 %v416, 8
  br label %b100
b102:
  %v424 = add nsw i64 %v404, 1
  br label %b97
b99:
  br label %b96
b96:
  br label %b94
b94:
  %v425 = icmp sgt i64 %v3, 1
  br i1 %v425, label %b103, label %b104
b103:
  %v426 = getelementptr inbounds i64, ptr %v1, i64 3
  %v427 = atomicrmw add ptr %v426, i64 1 acq_rel
  %v428 = mul i64 %v3, 8
  br label %b105
b105:
  %v429 = load atomic i64, ptr %v426 acquire, align 8
  %v430 = icmp slt i64 %v429, %v428
  br i1 %v430, label %b106, label %b107
b106:
  %v431 = call i32 @sched_yield()
  br label %b105
b107:
  br label %b104
b104:
  %v432 = getelementptr inbounds float, ptr %v178, i64 0
  %v433 = getelementptr inbounds i64, ptr %v1, i64 4
  %v434 = load i64, ptr %v433, align 8
  %v435 = icmp eq i64 %v434, 0
  br i1 %v435, label %b108, label %b109
b108:
  %v436 = add i64 2, 0
  %v437 = sdiv i64 %v436, 1
  %v438 = add i64 %v2, 1
  %v439 = mul i64 %v437, %v2
  %v440 = sdiv i64 %v439, %v3
  %v441 = mul i64 %v440, 1
  %v442 = icmp slt i64 %v441, 2
  %v443 = select i1 %v442, i64 %v441, i64 2
  %v444 = mul i64 %v437, %v438
  %v445 = sdiv i64 %v444, %v3
  %v446 = mul i64 %v445, 1
  %v447 = icmp slt i64 %v446, 2
  %v448 = select i1 %v447, i64 %v446, i64 2
  %v449 = icmp slt i64 %v448, 1
  %v450 = select i1 %v449, i64 %v448, i64 1
  br label %b110
b110:
  %v451 = phi i64 [ %v443, %b108 ], [ %v896, %b161 ]
  %v452 = icmp slt i64 %v451, %v450
  br i1 %v452, label %b111, label %b112
b111:
  %v453 = mul i64 %v451, 256
  %v454 = mul i64 %v451, 32
  %v455 = add i64 %v453, 0
  %v456 = add i64 %v454, 0
  %v457 = getelementptr inbounds float, ptr %v432, i64 %v455
  %v458 = sub i64 50, %v456
  %v459 = icmp slt i64 %v458, 0
  %v460 = select i1 %v459, i64 0, i64 %v458
  %v461 = icmp ult i64 %v460, 8
  %v462 = select i1 %v461, i64 %v460, i64 8
  %v463 = trunc i64 %v462 to i32
  %v464 = insertelement <8 x i32> poison, i32 %v463, i64 0
  %v465 = shufflevector <8 x i32> %v464, <8 x i32> poison, <8 x i32> zeroinitializer
  %v466 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v465
  %v467 = mul i64 %v456, 8
  %v468 = add i64 0, %v467
  %v469 = getelementptr inbounds float, ptr %v54, i64 %v468
  %v470 = icmp sge i64 %v460, 8
  br i1 %v470, label %b113, label %b114
b113:
  br label %b115
b115:
  %v471 = phi i64 [ 0, %b113 ], [ %v545, %b116 ]
  %v472 = icmp slt i64 %v471, 8
  br i1 %v472, label %b116, label %b117
b116:
  %v473 = add i64 %v471, 0
  %v474 = getelementptr inbounds float, ptr %v469, i64 %v473
  %v475 = load <8 x float>, ptr %v474, align 4
  %v476 = add i64 %v471, 8
  %v477 = getelementptr inbounds float, ptr %v469, i64 %v476
  %v478 = load <8 x float>, ptr %v477, align 4
  %v479 = add i64 %v471, 16
  %v480 = getelementptr inbounds float, ptr %v469, i64 %v479
  %v481 = load <8 x float>, ptr %v480, align 4
  %v482 = add i64 %v471, 24
  %v483 = getelementptr inbounds float, ptr %v469, i64 %v482
  %v484 = load <8 x float>, ptr %v483, align 4
  %v485 = add i64 %v471, 32
  %v486 = getelementptr inbounds float, ptr %v469, i64 %v485
  %v487 = load <8 x float>, ptr %v486, align 4
  %v488 = add i64 %v471, 40
  %v489 = getelementptr inbounds float, ptr %v469, i64 %v488
  %v490 = load <8 x float>, ptr %v489, align 4
  %v491 = add i64 %v471, 48
  %v492 = getelementptr inbounds float, ptr %v469, i64 %v491
  %v493 = load <8 x float>, ptr %v492, align 4
  %v494 = add i64 %v471, 56
  %v495 = getelementptr inbounds float, ptr %v469, i64 %v494
  %v496 = load <8 x float>, ptr %v495, align 4
  %v497 = shufflevector <8 x float> %v475, <8 x float> %v487, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v498 = shufflevector <8 x float> %v475, <8 x float> %v487, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v499 = shufflevector <8 x float> %v478, <8 x float> %v490, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v500 = shufflevector <8 x float> %v478, <8 x float> %v490, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v501 = shufflevector <8 x float> %v481, <8 x float> %v493, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v502 = shufflevector <8 x float> %v481, <8 x float> %v493, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v503 = shufflevector <8 x float> %v484, <8 x float> %v496, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v504 = shufflevector <8 x float> %v484, <8 x float> %v496, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v505 = shufflevector <8 x float> %v497, <8 x float> %v501, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v506 = shufflevector <8 x float> %v497, <8 x float> %v501, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v507 = shufflevector <8 x float> %v499, <8 x float> %v503, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v508 = shufflevector <8 x float> %v499, <8 x float> %v503, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v509 = shufflevector <8 x float> %v498, <8 x float> %v502, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v510 = shufflevector <8 x float> %v498, <8 x float> %v502, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v511 = shufflevector <8 x float> %v500, <8 x float> %v504, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v512 = shufflevector <8 x float> %v500, <8 x float> %v504, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v513 = shufflevector <8 x float> %v505, <8 x float> %v507, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v514 = shufflevector <8 x float> %v505, <8 x float> %v507, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v515 = shufflevector <8 x float> %v506, <8 x float> %v508, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v516 = shufflevector <8 x float> %v506, <8 x float> %v508, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v517 = shufflevector <8 x float> %v509, <8 x float> %v511, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v518 = shufflevector <8 x float> %v509, <8 x float> %v511, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v519 = shufflevector <8 x float> %v510, <8 x float> %v512, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v520 = shufflevector <8 x float> %v510, <8 x float> %v512, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v521 = add i64 %v471, 0
  %v522 = mul i64 %v521, 32
  %v523 = getelementptr inbounds float, ptr %v457, i64 %v522
  store <8 x float> %v513, ptr %v523, align 4
  %v524 = add i64 %v471, 1
  %v525 = mul i64 %v524, 32
  %v526 = getelementptr inbounds float, ptr %v457, i64 %v525
  store <8 x float> %v514, ptr %v526, align 4
  %v527 = add i64 %v471, 2
  %v528 = mul i64 %v527, 32
  %v529 = getelementptr inbounds float, ptr %v457, i64 %v528
  store <8 x float> %v515, ptr %v529, align 4
  %v530 = add i64 %v471, 3
  %v531 = mul i64 %v530, 32
  %v532 = getelementptr inbounds float, ptr %v457, i64 %v531
  store <8 x float> %v516, ptr %v532, align 4
  %v533 = add i64 %v471, 4
  %v534 = mul i64 %v533, 32
  %v535 = getelementptr inbounds float, ptr %v457, i64 %v534
  store <8 x float> %v517, ptr %v535, align 4
  %v536 = add i64 %v471, 5
  %v537 = mul i64 %v536, 32
  %v538 = getelementptr inbounds float, ptr %v457, i64 %v537
  store <8 x float> %v518, ptr %v538, align 4
  %v539 = add i64 %v471, 6
  %v540 = mul i64 %v539, 32
  %v541 = getelementptr inbounds float, ptr %v457, i64 %v540
  store <8 x float> %v519, ptr %v541, align 4
  %v542 = add i64 %v471, 7
  %v543 = mul i64 %v542, 32
  %v544 = getelementptr inbounds float, ptr %v457, i64 %v543
  store <8 x float> %v520, ptr %v544, align 4
  %v545 = add nsw i64 %v471, 8
  br label %b115
b117:
  br label %b118
b118:
  %v546 = phi i64 [ 8, %b117 ], [ %v554, %b119 ]
  %v547 = icmp slt i64 %v546, 8
  br i1 %v547, label %b119, label %b120
b119:
  %v548 = mul i64 %v546, 1
  %v549 = getelementptr inbounds float, ptr %v469, i64 %v548
  %v550 = getelementptr float, ptr %v549, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v551 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v550, <8 x i1> %v466, <8 x float> zeroinitializer)
  %v552 = mul i64 %v546, 32
  %v553 = getelementptr inbounds float, ptr %v457, i64 %v552
  store <8 x float> %v551, ptr %v553, align 4
  %v554 = add nsw i64 %v546, 1
  br label %b118
b120:
  br label %b114
b114:
  %v555 = icmp slt i64 %v460, 8
  br i1 %v555, label %b121, label %b122
b121:
  br label %b123
b123:
  %v556 = phi i64 [ 0, %b121 ], [ %v564, %b124 ]
  %v557 = icmp slt i64 %v556, 8
  br i1 %v557, label %b124, label %b125
b124:
  %v558 = mul i64 %v556, 1
  %v559 = getelementptr inbounds float, ptr %v469, i64 %v558
  %v560 = getelementptr float, ptr %v559, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v561 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v560, <8 x i1> %v466, <8 x float> zeroinitializer)
  %v562 = mul i64 %v556, 32
  %v563 = getelementptr inbounds float, ptr %v457, i64 %v562
  store <8 x float> %v561, ptr %v563, align 4
  %v564 = add nsw i64 %v556, 1
  br label %b123
b125:
  br label %b122
b122:
  %v565 = add i64 %v453, 8
  %v566 = add i64 %v454, 8
  %v567 = getelementptr inbounds float, ptr %v432, i64 %v565
  %v568 = sub i64 50, %v566
  %v569 = icmp slt i64 %v568, 0
  %v570 = select i1 %v569, i64 0, i64 %v568
  %v571 = icmp ult i64 %v570, 8
  %v572 = select i1 %v571, i64 %v570, i64 8
  %v573 = trunc i64 %v572 to i32
  %v574 = insertelement <8 x i32> poison, i32 %v573, i64 0
  %v575 = shufflevector <8 x i32> %v574, <8 x i32> poison, <8 x i32> zeroinitializer
  %v576 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v575
  %v577 = mul i64 %v566, 8
  %v578 = add i64 0, %v577
  %v579 = getelementptr inbounds float, ptr %v54, i64 %v578
  %v580 = icmp sge i64 %v570, 8
  br i1 %v580, label %b126, label %b127
b126:
  br label %b128
b128:
  %v581 = phi i64 [ 0, %b126 ], [ %v655, %b129 ]
  %v582 = icmp slt i64 %v581, 8
  br i1 %v582, label %b129, label %b130
b129:
  %v583 = add i64 %v581, 0
  %v584 = getelementptr inbounds float, ptr %v579, i64 %v583
  %v585 = load <8 x float>, ptr %v584, align 4
  %v586 = add i64 %v581, 8
  %v587 = getelementptr inbounds float, ptr %v579, i64 %v586
  %v588 = load <8 x float>, ptr %v587, align 4
  %v589 = add i64 %v581, 16
  %v590 = getelementptr inbounds float, ptr %v579, i64 %v589
  %v591 = load <8 x float>, ptr %v590, align 4
  %v592 = add i64 %v581, 24
  %v593 = getelementptr inbounds float, ptr %v579, i64 %v592
  %v594 = load <8 x float>, ptr %v593, align 4
  %v595 = add i64 %v581, 32
  %v596 = getelementptr inbounds float, ptr %v579, i64 %v595
  %v597 = load <8 x float>, ptr %v596, align 4
  %v598 = add i64 %v581, 40
  %v599 = getelementptr inbounds float, ptr %v579, i64 %v598
  %v600 = load <8 x float>, ptr %v599, align 4
  %v601 = add i64 %v581, 48
  %v602 = getelementptr inbounds float, ptr %v579, i64 %v601
  %v603 = load <8 x float>, ptr %v602, align 4
  %v604 = add i64 %v581, 56
  %v605 = getelementptr inbounds float, ptr %v579, i64 %v604
  %v606 = load <8 x float>, ptr %v605, align 4
  %v607 = shufflevector <8 x float> %v585, <8 x float> %v597, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v608 = shufflevector <8 x float> %v585, <8 x float> %v597, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v609 = shufflevector <8 x float> %v588, <8 x float> %v600, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v610 = shufflevector <8 x float> %v588, <8 x float> %v600, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v611 = shufflevector <8 x float> %v591, <8 x float> %v603, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v612 = shufflevector <8 x float> %v591, <8 x float> %v603, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v613 = shufflevector <8 x float> %v594, <8 x float> %v606, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v614 = shufflevector <8 x float> %v594, <8 x float> %v606, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v615 = shufflevector <8 x float> %v607, <8 x float> %v611, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v616 = shufflevector <8 x float> %v607, <8 x float> %v611, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v617 = shufflevector <8 x float> %v609, <8 x float> %v613, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v618 = shufflevector <8 x float> %v609, <8 x float> %v613, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v619 = shufflevector <8 x float> %v608, <8 x float> %v612, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v620 = shufflevector <8 x float> %v608, <8 x float> %v612, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v621 = shufflevector <8 x float> %v610, <8 x float> %v614, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v622 = shufflevector <8 x float> %v610, <8 x float> %v614, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v623 = shufflevector <8 x float> %v615, <8 x float> %v617, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v624 = shufflevector <8 x float> %v615, <8 x float> %v617, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v625 = shufflevector <8 x float> %v616, <8 x float> %v618, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v626 = shufflevector <8 x float> %v616, <8 x float> %v618, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v627 = shufflevector <8 x float> %v619, <8 x float> %v621, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v628 = shufflevector <8 x float> %v619, <8 x float> %v621, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v629 = shufflevector <8 x float> %v620, <8 x float> %v622, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v630 = shufflevector <8 x float> %v620, <8 x float> %v622, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v631 = add i64 %v581, 0
  %v632 = mul i64 %v631, 32
  %v633 = getelementptr inbounds float, ptr %v567, i64 %v632
  store <8 x float> %v623, ptr %v633, align 4
  %v634 = add i64 %v581, 1
  %v635 = mul i64 %v634, 32
  %v636 = getelementptr inbounds float, ptr %v567, i64 %v635
  store <8 x float> %v624, ptr %v636, align 4
  %v637 = add i64 %v581, 2
  %v638 = mul i64 %v637, 32
  %v639 = getelementptr inbounds float, ptr %v567, i64 %v638
  store <8 x float> %v625, ptr %v639, align 4
  %v640 = add i64 %v581, 3
  %v641 = mul i64 %v640, 32
  %v642 = getelementptr inbounds float, ptr %v567, i64 %v641
  store <8 x float> %v626, ptr %v642, align 4
  %v643 = add i64 %v581, 4
  %v644 = mul i64 %v643, 32
  %v645 = getelementptr inbounds float, ptr %v567, i64 %v644
  store <8 x float> %v627, ptr %v645, align 4
  %v646 = add i64 %v581, 5
  %v647 = mul i64 %v646, 32
  %v648 = getelementptr inbounds float, ptr %v567, i64 %v647
  store <8 x float> %v628, ptr %v648, align 4
  %v649 = add i64 %v581, 6
  %v650 = mul i64 %v649, 32
  %v651 = getelementptr inbounds float, ptr %v567, i64 %v650
  store <8 x float> %v629, ptr %v651, align 4
  %v652 = add i64 %v581, 7
  %v653 = mul i64 %v652, 32
  %v654 = getelementptr inbounds float, ptr %v567, i64 %v653
  store <8 x float> %v630, ptr %v654, align 4
  %v655 = add nsw i64 %v581, 8
  br label %b128
b130:
  br label %b131
b131:
  %v656 = phi i64 [ 8, %b130 ], [ %v664, %b132 ]
  %v657 = icmp slt i64 %v656, 8
  br i1 %v657, label %b132, label %b133
b132:
  %v658 = mul i64 %v656, 1
  %v659 = getelementptr inbounds float, ptr %v579, i64 %v658
  %v660 = getelementptr float, ptr %v659, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v661 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v660, <8 x i1> %v576, <8 x float> zeroinitializer)
  %v662 = mul i64 %v656, 32
  %v663 = getelementptr inbounds float, ptr %v567, i64 %v662
  store <8 x float> %v661, ptr %v663, align 4
  %v664 = add nsw i64 %v656, 1
  br label %b131
b133:
  br label %b127
b127:
  %v665 = icmp slt i64 %v570, 8
  br i1 %v665, label %b134, label %b135
b134:
  br label %b136
b136:
  %v666 = phi i64 [ 0, %b134 ], [ %v674, %b137 ]
  %v667 = icmp slt i64 %v666, 8
  br i1 %v667, label %b137, label %b138
b137:
  %v668 = mul i64 %v666, 1
  %v669 = getelementptr inbounds float, ptr %v579, i64 %v668
  %v670 = getelementptr float, ptr %v669, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v671 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v670, <8 x i1> %v576, <8 x float> zeroinitializer)
  %v672 = mul i64 %v666, 32
  %v673 = getelementptr inbounds float, ptr %v567, i64 %v672
  store <8 x float> %v671, ptr %v673, align 4
  %v674 = add nsw i64 %v666, 1
  br label %b136
b138:
  br label %b135
b135:
  %v675 = add i64 %v453, 16
  %v676 = add i64 %v454, 16
  %v677 = getelementptr inbounds float, ptr %v432, i64 %v675
  %v678 = sub i64 50, %v676
  %v679 = icmp slt i64 %v678, 0
  %v680 = select i1 %v679, i64 0, i64 %v678
  %v681 = icmp ult i64 %v680, 8
  %v682 = select i1 %v681, i64 %v680, i64 8
  %v683 = trunc i64 %v682 to i32
  %v684 = insertelement <8 x i32> poison, i32 %v683, i64 0
  %v685 = shufflevector <8 x i32> %v684, <8 x i32> poison, <8 x i32> zeroinitializer
  %v686 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v685
  %v687 = mul i64 %v676, 8
  %v688 = add i64 0, %v687
  %v689 = getelementptr inbounds float, ptr %v54, i64 %v688
  %v690 = icmp sge i64 %v680, 8
  br i1 %v690, label %b139, label %b140
b139:
  br label %b141
b141:
  %v691 = phi i64 [ 0, %b139 ], [ %v765, %b142 ]
  %v692 = icmp slt i64 %v691, 8
  br i1 %v692, label %b142, label %b143
b142:
  %v693 = add i64 %v691, 0
  %v694 = getelementptr inbounds float, ptr %v689, i64 %v693
  %v695 = load <8 x float>, ptr %v694, align 4
  %v696 = add i64 %v691, 8
  %v697 = getelementptr inbounds float, ptr %v689, i64 %v696
  %v698 = load <8 x float>, ptr %v697, align 4
  %v699 = add i64 %v691, 16
  %v700 = getelementptr inbounds float, ptr %v689, i64 %v699
  %v701 = load <8 x float>, ptr %v700, align 4
  %v702 = add i64 %v691, 24
  %v703 = getelementptr inbounds float, ptr %v689, i64 %v702
  %v704 = load <8 x float>, ptr %v703, align 4
  %v705 = add i64 %v691, 32
  %v706 = getelementptr inbounds float, ptr %v689, i64 %v705
  %v707 = load <8 x float>, ptr %v706, align 4
  %v708 = add i64 %v691, 40
  %v709 = getelementptr inbounds float, ptr %v689, i64 %v708
  %v710 = load <8 x float>, ptr %v709, align 4
  %v711 = add i64 %v691, 48
  %v712 = getelementptr inbounds float, ptr %v689, i64 %v711
  %v713 = load <8 x float>, ptr %v712, align 4
  %v714 = add i64 %v691, 56
  %v715 = getelementptr inbounds float, ptr %v689, i64 %v714
  %v716 = load <8 x float>, ptr %v715, align 4
  %v717 = shufflevector <8 x float> %v695, <8 x float> %v707, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v718 = shufflevector <8 x float> %v695, <8 x float> %v707, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v719 = shufflevector <8 x float> %v698, <8 x float> %v710, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v720 = shufflevector <8 x float> %v698, <8 x float> %v710, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v721 = shufflevector <8 x float> %v701, <8 x float> %v713, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v722 = shufflevector <8 x float> %v701, <8 x float> %v713, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v723 = shufflevector <8 x float> %v704, <8 x float> %v716, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v724 = shufflevector <8 x float> %v704, <8 x float> %v716, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v725 = shufflevector <8 x float> %v717, <8 x float> %v721, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v726 = shufflevector <8 x float> %v717, <8 x float> %v721, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v727 = shufflevector <8 x float> %v719, <8 x float> %v723, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v728 = shufflevector <8 x float> %v719, <8 x float> %v723, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v729 = shufflevector <8 x float> %v718, <8 x float> %v722, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v730 = shufflevector <8 x float> %v718, <8 x float> %v722, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v731 = shufflevector <8 x float> %v720, <8 x float> %v724, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v732 = shufflevector <8 x float> %v720, <8 x float> %v724, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v733 = shufflevector <8 x float> %v725, <8 x float> %v727, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v734 = shufflevector <8 x float> %v725, <8 x float> %v727, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v735 = shufflevector <8 x float> %v726, <8 x float> %v728, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v736 = shufflevector <8 x float> %v726, <8 x float> %v728, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v737 = shufflevector <8 x float> %v729, <8 x float> %v731, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v738 = shufflevector <8 x float> %v729, <8 x float> %v731, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v739 = shufflevector <8 x float> %v730, <8 x float> %v732, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v740 = shufflevector <8 x float> %v730, <8 x float> %v732, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v741 = add i64 %v691, 0
  %v742 = mul i64 %v741, 32
  %v743 = getelementptr inbounds float, ptr %v677, i64 %v742
  store <8 x float> %v733, ptr %v743, align 4
  %v744 = add i64 %v691, 1
  %v745 = mul i64 %v744, 32
  %v746 = getelementptr inbounds float, ptr %v677, i64 %v745
  store <8 x float> %v734, ptr %v746, align 4
  %v747 = add i64 %v691, 2
  %v748 = mul i64 %v747, 32
  %v749 = getelementptr inbounds float, ptr %v677, i64 %v748
  store <8 x float> %v735, ptr %v749, align 4
  %v750 = add i64 %v691, 3
  %v751 = mul i64 %v750, 32
  %v752 = getelementptr inbounds float, ptr %v677, i64 %v751
  store <8 x float> %v736, ptr %v752, align 4
  %v753 = add i64 %v691, 4
  %v754 = mul i64 %v753, 32
  %v755 = getelementptr inbounds float, ptr %v677, i64 %v754
  store <8 x float> %v737, ptr %v755, align 4
  %v756 = add i64 %v691, 5
  %v757 = mul i64 %v756, 32
  %v758 = getelementptr inbounds float, ptr %v677, i64 %v757
  store <8 x float> %v738, ptr %v758, align 4
  %v759 = add i64 %v691, 6
  %v760 = mul i64 %v759, 32
  %v761 = getelementptr inbounds float, ptr %v677, i64 %v760
  store <8 x float> %v739, ptr %v761, align 4
  %v762 = add i64 %v691, 7
  %v763 = mul i64 %v762, 32
  %v764 = getelementptr inbounds float, ptr %v677, i64 %v763
  store <8 x float> %v740, ptr %v764, align 4
  %v765 = add nsw i64 %v691, 8
  br label %b141
b143:
  br label %b144
b144:
  %v766 = phi i64 [ 8, %b143 ], [ %v774, %b145 ]
  %v767 = icmp slt i64 %v766, 8
  br i1 %v767, label %b145, label %b146
b145:
  %v768 = mul i64 %v766, 1
  %v769 = getelementptr inbounds float, ptr %v689, i64 %v768
  %v770 = getelementptr float, ptr %v769, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v771 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v770, <8 x i1> %v686, <8 x float> zeroinitializer)
  %v772 = mul i64 %v766, 32
  %v773 = getelementptr inbounds float, ptr %v677, i64 %v772
  store <8 x float> %v771, ptr %v773, align 4
  %v774 = add nsw i64 %v766, 1
  br label %b144
b146:
  br label %b140
b140:
  %v775 = icmp slt i64 %v680, 8
  br i1 %v775, label %b147, label %b148
b147:
  br label %b149
b149:
  %v776 = phi i64 [ 0, %b147 ], [ %v784, %b150 ]
  %v777 = icmp slt i64 %v776, 8
  br i1 %v777, label %b150, label %b151
b150:
  %v778 = mul i64 %v776, 1
  %v779 = getelementptr inbounds float, ptr %v689, i64 %v778
  %v780 = getelementptr float, ptr %v779, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v781 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v780, <8 x i1> %v686, <8 x float> zeroinitializer)
  %v782 = mul i64 %v776, 32
  %v783 = getelementptr inbounds float, ptr %v677, i64 %v782
  store <8 x float> %v781, ptr %v783, align 4
  %v784 = add nsw i64 %v776, 1
  br label %b149
b151:
  br label %b148
b148:
  %v785 = add i64 %v453, 24
  %v786 = add i64 %v454, 24
  %v787 = getelementptr inbounds float, ptr %v432, i64 %v785
  %v788 = sub i64 50, %v786
  %v789 = icmp slt i64 %v788, 0
  %v790 = select i1 %v789, i64 0, i64 %v788
  %v791 = icmp ult i64 %v790, 8
  %v792 = select i1 %v791, i64 %v790, i64 8
  %v793 = trunc i64 %v792 to i32
  %v794 = insertelement <8 x i32> poison, i32 %v793, i64 0
  %v795 = shufflevector <8 x i32> %v794, <8 x i32> poison, <8 x i32> zeroinitializer
  %v796 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v795
  %v797 = mul i64 %v786, 8
  %v798 = add i64 0, %v797
  %v799 = getelementptr inbounds float, ptr %v54, i64 %v798
  %v800 = icmp sge i64 %v790, 8
  br i1 %v800, label %b152, label %b153
b152:
  br label %b154
b154:
  %v801 = phi i64 [ 0, %b152 ], [ %v875, %b155 ]
  %v802 = icmp slt i64 %v801, 8
  br i1 %v802, label %b155, label %b156
b155:
  %v803 = add i64 %v801, 0
  %v804 = getelementptr inbounds float, ptr %v799, i64 %v803
  %v805 = load <8 x float>, ptr %v804, align 4
  %v806 = add i64 %v801, 8
  %v807 = getelementptr inbounds float, ptr %v799, i64 %v806
  %v808 = load <8 x float>, ptr %v807, align 4
  %v809 = add i64 %v801, 16
  %v810 = getelementptr inbounds float, ptr %v799, i64 %v809
  %v811 = load <8 x float>, ptr %v810, align 4
  %v812 = add i64 %v801, 24
  %v813 = getelementptr inbounds float, ptr %v799, i64 %v812
  %v814 = load <8 x float>, ptr %v813, align 4
  %v815 = add i64 %v801, 32
  %v816 = getelementptr inbounds float, ptr %v799, i64 %v815
  %v817 = load <8 x float>, ptr %v816, align 4
  %v818 = add i64 %v801, 40
  %v819 = getelementptr inbounds float, ptr %v799, i64 %v818
  %v820 = load <8 x float>, ptr %v819, align 4
  %v821 = add i64 %v801, 48
  %v822 = getelementptr inbounds float, ptr %v799, i64 %v821
  %v823 = load <8 x float>, ptr %v822, align 4
  %v824 = add i64 %v801, 56
  %v825 = getelementptr inbounds float, ptr %v799, i64 %v824
  %v826 = load <8 x float>, ptr %v825, align 4
  %v827 = shufflevector <8 x float> %v805, <8 x float> %v817, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v828 = shufflevector <8 x float> %v805, <8 x float> %v817, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v829 = shufflevector <8 x float> %v808, <8 x float> %v820, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v830 = shufflevector <8 x float> %v808, <8 x float> %v820, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v831 = shufflevector <8 x float> %v811, <8 x float> %v823, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v832 = shufflevector <8 x float> %v811, <8 x float> %v823, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v833 = shufflevector <8 x float> %v814, <8 x float> %v826, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v834 = shufflevector <8 x float> %v814, <8 x float> %v826, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v835 = shufflevector <8 x float> %v827, <8 x float> %v831, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v836 = shufflevector <8 x float> %v827, <8 x float> %v831, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v837 = shufflevector <8 x float> %v829, <8 x float> %v833, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v838 = shufflevector <8 x float> %v829, <8 x float> %v833, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v839 = shufflevector <8 x float> %v828, <8 x float> %v832, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v840 = shufflevector <8 x float> %v828, <8 x float> %v832, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v841 = shufflevector <8 x float> %v830, <8 x float> %v834, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v842 = shufflevector <8 x float> %v830, <8 x float> %v834, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v843 = shufflevector <8 x float> %v835, <8 x float> %v837, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v844 = shufflevector <8 x float> %v835, <8 x float> %v837, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v845 = shufflevector <8 x float> %v836, <8 x float> %v838, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v846 = shufflevector <8 x float> %v836, <8 x float> %v838, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v847 = shufflevector <8 x float> %v839, <8 x float> %v841, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v848 = shufflevector <8 x float> %v839, <8 x float> %v841, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v849 = shufflevector <8 x float> %v840, <8 x float> %v842, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v850 = shufflevector <8 x float> %v840, <8 x float> %v842, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v851 = add i64 %v801, 0
  %v852 = mul i64 %v851, 32
  %v853 = getelementptr inbounds float, ptr %v787, i64 %v852
  store <8 x float> %v843, ptr %v853, align 4
  %v854 = add i64 %v801, 1
  %v855 = mul i64 %v854, 32
  %v856 = getelementptr inbounds float, ptr %v787, i64 %v855
  store <8 x float> %v844, ptr %v856, align 4
  %v857 = add i64 %v801, 2
  %v858 = mul i64 %v857, 32
  %v859 = getelementptr inbounds float, ptr %v787, i64 %v858
  store <8 x float> %v845, ptr %v859, align 4
  %v860 = add i64 %v801, 3
  %v861 = mul i64 %v860, 32
  %v862 = getelementptr inbounds float, ptr %v787, i64 %v861
  store <8 x float> %v846, ptr %v862, align 4
  %v863 = add i64 %v801, 4
  %v864 = mul i64 %v863, 32
  %v865 = getelementptr inbounds float, ptr %v787, i64 %v864
  store <8 x float> %v847, ptr %v865, align 4
  %v866 = add i64 %v801, 5
  %v867 = mul i64 %v866, 32
  %v868 = getelementptr inbounds float, ptr %v787, i64 %v867
  store <8 x float> %v848, ptr %v868, align 4
  %v869 = add i64 %v801, 6
  %v870 = mul i64 %v869, 32
  %v871 = getelementptr inbounds float, ptr %v787, i64 %v870
  store <8 x float> %v849, ptr %v871, align 4
  %v872 = add i64 %v801, 7
  %v873 = mul i64 %v872, 32
  %v874 = getelementptr inbounds float, ptr %v787, i64 %v873
  store <8 x float> %v850, ptr %v874, align 4
  %v875 = add nsw i64 %v801, 8
  br label %b154
b156:
  br label %b157
b157:
  %v876 = phi i64 [ 8, %b156 ], [ %v884, %b158 ]
  %v877 = icmp slt i64 %v876, 8
  br i1 %v877, label %b158, label %b159
b158:
  %v878 = mul i64 %v876, 1
  %v879 = getelementptr inbounds float, ptr %v799, i64 %v878
  %v880 = getelementptr float, ptr %v879, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v881 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v880, <8 x i1> %v796, <8 x float> zeroinitializer)
  %v882 = mul i64 %v876, 32
  %v883 = getelementptr inbounds float, ptr %v787, i64 %v882
  store <8 x float> %v881, ptr %v883, align 4
  %v884 = add nsw i64 %v876, 1
  br label %b157
b159:
  br label %b153
b153:
  %v885 = icmp slt i64 %v790, 8
  br i1 %v885, label %b160, label %b161
b160:
  br label %b162
b162:
  %v886 = phi i64 [ 0, %b160 ], [ %v894, %b163 ]
  %v887 = icmp slt i64 %v886, 8
  br i1 %v887, label %b163, label %b164
b163:
  %v888 = mul i64 %v886, 1
  %v889 = getelementptr inbounds float, ptr %v799, i64 %v888
  %v890 = getelementptr float, ptr %v889, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v891 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v890, <8 x i1> %v796, <8 x float> zeroinitializer)
  %v892 = mul i64 %v886, 32
  %v893 = getelementptr inbounds float, ptr %v787, i64 %v892
  store <8 x float> %v891, ptr %v893, align 4
  %v894 = add nsw i64 %v886, 1
  br label %b162
b164:
  br label %b161
b161:
  %v895 = add i64 %v453, 256
  %v896 = add nsw i64 %v451, 1
  br label %b110
b112:
  %v897 = icmp eq i64 %v448, 2
  br i1 %v897, label %b165, label %b166
b165:
  %v898 = mul i64 1, 256
  %v899 = mul i64 1, 32
  %v900 = add i64 %v898, 0
  %v901 = add i64 %v899, 0
  %v902 = getelementptr inbounds float, ptr %v432, i64 %v900
  %v903 = sub i64 50, %v901
  %v904 = icmp slt i64 %v903, 0
  %v905 = select i1 %v904, i64 0, i64 %v903
  %v906 = icmp ult i64 %v905, 8
  %v907 = select i1 %v906, i64 %v905, i64 8
  %v908 = trunc i64 %v907 to i32
  %v909 = insertelement <8 x i32> poison, i32 %v908, i64 0
  %v910 = shufflevector <8 x i32> %v909, <8 x i32> poison, <8 x i32> zeroinitializer
  %v911 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v910
  %v912 = mul i64 %v901, 8
  %v913 = add i64 0, %v912
  %v914 = getelementptr inbounds float, ptr %v54, i64 %v913
  %v915 = icmp sge i64 %v905, 8
  br i1 %v915, label %b167, label %b168
b167:
  br label %b169
b169:
  %v916 = phi i64 [ 0, %b167 ], [ %v990, %b170 ]
  %v917 = icmp slt i64 %v916, 8
  br i1 %v917, label %b170, label %b171
b170:
  %v918 = add i64 %v916, 0
  %v919 = getelementptr inbounds float, ptr %v914, i64 %v918
  %v920 = load <8 x float>, ptr %v919, align 4
  %v921 = add i64 %v916, 8
  %v922 = getelementptr inbounds float, ptr %v914, i64 %v921
  %v923 = load <8 x float>, ptr %v922, align 4
  %v924 = add i64 %v916, 16
  %v925 = getelementptr inbounds float, ptr %v914, i64 %v924
  %v926 = load <8 x float>, ptr %v925, align 4
  %v927 = add i64 %v916, 24
  %v928 = getelementptr inbounds float, ptr %v914, i64 %v927
  %v929 = load <8 x float>, ptr %v928, align 4
  %v930 = add i64 %v916, 32
  %v931 = getelementptr inbounds float, ptr %v914, i64 %v930
  %v932 = load <8 x float>, ptr %v931, align 4
  %v933 = add i64 %v916, 40
  %v934 = getelementptr inbounds float, ptr %v914, i64 %v933
  %v935 = load <8 x float>, ptr %v934, align 4
  %v936 = add i64 %v916, 48
  %v937 = getelementptr inbounds float, ptr %v914, i64 %v936
  %v938 = load <8 x float>, ptr %v937, align 4
  %v939 = add i64 %v916, 56
  %v940 = getelementptr inbounds float, ptr %v914, i64 %v939
  %v941 = load <8 x float>, ptr %v940, align 4
  %v942 = shufflevector <8 x float> %v920, <8 x float> %v932, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v943 = shufflevector <8 x float> %v920, <8 x float> %v932, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v944 = shufflevector <8 x float> %v923, <8 x float> %v935, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v945 = shufflevector <8 x float> %v923, <8 x float> %v935, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v946 = shufflevector <8 x float> %v926, <8 x float> %v938, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v947 = shufflevector <8 x float> %v926, <8 x float> %v938, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v948 = shufflevector <8 x float> %v929, <8 x float> %v941, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v949 = shufflevector <8 x float> %v929, <8 x float> %v941, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v950 = shufflevector <8 x float> %v942, <8 x float> %v946, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v951 = shufflevector <8 x float> %v942, <8 x float> %v946, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v952 = shufflevector <8 x float> %v944, <8 x float> %v948, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v953 = shufflevector <8 x float> %v944, <8 x float> %v948, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v954 = shufflevector <8 x float> %v943, <8 x float> %v947, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v955 = shufflevector <8 x float> %v943, <8 x float> %v947, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v956 = shufflevector <8 x float> %v945, <8 x float> %v949, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v957 = shufflevector <8 x float> %v945, <8 x float> %v949, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v958 = shufflevector <8 x float> %v950, <8 x float> %v952, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v959 = shufflevector <8 x float> %v950, <8 x float> %v952, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v960 = shufflevector <8 x float> %v951, <8 x float> %v953, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v961 = shufflevector <8 x float> %v951, <8 x float> %v953, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v962 = shufflevector <8 x float> %v954, <8 x float> %v956, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v963 = shufflevector <8 x float> %v954, <8 x float> %v956, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v964 = shufflevector <8 x float> %v955, <8 x float> %v957, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v965 = shufflevector <8 x float> %v955, <8 x float> %v957, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v966 = add i64 %v916, 0
  %v967 = mul i64 %v966, 24
  %v968 = getelementptr inbounds float, ptr %v902, i64 %v967
  store <8 x float> %v958, ptr %v968, align 4
  %v969 = add i64 %v916, 1
  %v970 = mul i64 %v969, 24
  %v971 = getelementptr inbounds float, ptr %v902, i64 %v970
  store <8 x float> %v959, ptr %v971, align 4
  %v972 = add i64 %v916, 2
  %v973 = mul i64 %v972, 24
  %v974 = getelementptr inbounds float, ptr %v902, i64 %v973
  store <8 x float> %v960, ptr %v974, align 4
  %v975 = add i64 %v916, 3
  %v976 = mul i64 %v975, 24
  %v977 = getelementptr inbounds float, ptr %v902, i64 %v976
  store <8 x float> %v961, ptr %v977, align 4
  %v978 = add i64 %v916, 4
  %v979 = mul i64 %v978, 24
  %v980 = getelementptr inbounds float, ptr %v902, i64 %v979
  store <8 x float> %v962, ptr %v980, align 4
  %v981 = add i64 %v916, 5
  %v982 = mul i64 %v981, 24
  %v983 = getelementptr inbounds float, ptr %v902, i64 %v982
  store <8 x float> %v963, ptr %v983, align 4
  %v984 = add i64 %v916, 6
  %v985 = mul i64 %v984, 24
  %v986 = getelementptr inbounds float, ptr %v902, i64 %v985
  store <8 x float> %v964, ptr %v986, align 4
  %v987 = add i64 %v916, 7
  %v988 = mul i64 %v987, 24
  %v989 = getelementptr inbounds float, ptr %v902, i64 %v988
  store <8 x float> %v965, ptr %v989, align 4
  %v990 = add nsw i64 %v916, 8
  br label %b169
b171:
  br label %b172
b172:
  %v991 = phi i64 [ 8, %b171 ], [ %v999, %b173 ]
  %v992 = icmp slt i64 %v991, 8
  br i1 %v992, label %b173, label %b174
b173:
  %v993 = mul i64 %v991, 1
  %v994 = getelementptr inbounds float, ptr %v914, i64 %v993
  %v995 = getelementptr float, ptr %v994, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v996 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v995, <8 x i1> %v911, <8 x float> zeroinitializer)
  %v997 = mul i64 %v991, 24
  %v998 = getelementptr inbounds float, ptr %v902, i64 %v997
  store <8 x float> %v996, ptr %v998, align 4
  %v999 = add nsw i64 %v991, 1
  br label %b172
b174:
  br label %b168
b168:
  %v1000 = icmp slt i64 %v905, 8
  br i1 %v1000, label %b175, label %b176
b175:
  br label %b177
b177:
  %v1001 = phi i64 [ 0, %b175 ], [ %v1009, %b178 ]
  %v1002 = icmp slt i64 %v1001, 8
  br i1 %v1002, label %b178, label %b179
b178:
  %v1003 = mul i64 %v1001, 1
  %v1004 = getelementptr inbounds float, ptr %v914, i64 %v1003
  %v1005 = getelementptr float, ptr %v1004, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1006 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1005, <8 x i1> %v911, <8 x float> zeroinitializer)
  %v1007 = mul i64 %v1001, 24
  %v1008 = getelementptr inbounds float, ptr %v902, i64 %v1007
  store <8 x float> %v1006, ptr %v1008, align 4
  %v1009 = add nsw i64 %v1001, 1
  br label %b177
b179:
  br label %b176
b176:
  %v1010 = add i64 %v898, 8
  %v1011 = add i64 %v899, 8
  %v1012 = getelementptr inbounds float, ptr %v432, i64 %v1010
  %v1013 = sub i64 50, %v1011
  %v1014 = icmp slt i64 %v1013, 0
  %v1015 = select i1 %v1014, i64 0, i64 %v1013
  %v1016 = icmp ult i64 %v1015, 8
  %v1017 = select i1 %v1016, i64 %v1015, i64 8
  %v1018 = trunc i64 %v1017 to i32
  %v1019 = insertelement <8 x i32> poison, i32 %v1018, i64 0
  %v1020 = shufflevector <8 x i32> %v1019, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1021 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1020
  %v1022 = mul i64 %v1011, 8
  %v1023 = add i64 0, %v1022
  %v1024 = getelementptr inbounds float, ptr %v54, i64 %v1023
  %v1025 = icmp sge i64 %v1015, 8
  br i1 %v1025, label %b180, label %b181
b180:
  br label %b182
b182:
  %v1026 = phi i64 [ 0, %b180 ], [ %v1100, %b183 ]
  %v1027 = icmp slt i64 %v1026, 8
  br i1 %v1027, label %b183, label %b184
b183:
  %v1028 = add i64 %v1026, 0
  %v1029 = getelementptr inbounds float, ptr %v1024, i64 %v1028
  %v1030 = load <8 x float>, ptr %v1029, align 4
  %v1031 = add i64 %v1026, 8
  %v1032 = getelementptr inbounds float, ptr %v1024, i64 %v1031
  %v1033 = load <8 x float>, ptr %v1032, align 4
  %v1034 = add i64 %v1026, 16
  %v1035 = getelementptr inbounds float, ptr %v1024, i64 %v1034
  %v1036 = load <8 x float>, ptr %v1035, align 4
  %v1037 = add i64 %v1026, 24
  %v1038 = getelementptr inbounds float, ptr %v1024, i64 %v1037
  %v1039 = load <8 x float>, ptr %v1038, align 4
  %v1040 = add i64 %v1026, 32
  %v1041 = getelementptr inbounds float, ptr %v1024, i64 %v1040
  %v1042 = load <8 x float>, ptr %v1041, align 4
  %v1043 = add i64 %v1026, 40
  %v1044 = getelementptr inbounds float, ptr %v1024, i64 %v1043
  %v1045 = load <8 x float>, ptr %v1044, align 4
  %v1046 = add i64 %v1026, 48
  %v1047 = getelementptr inbounds float, ptr %v1024, i64 %v1046
  %v1048 = load <8 x float>, ptr %v1047, align 4
  %v1049 = add i64 %v1026, 56
  %v1050 = getelementptr inbounds float, ptr %v1024, i64 %v1049
  %v1051 = load <8 x float>, ptr %v1050, align 4
  %v1052 = shufflevector <8 x float> %v1030, <8 x float> %v1042, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1053 = shufflevector <8 x float> %v1030, <8 x float> %v1042, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1054 = shufflevector <8 x float> %v1033, <8 x float> %v1045, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1055 = shufflevector <8 x float> %v1033, <8 x float> %v1045, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1056 = shufflevector <8 x float> %v1036, <8 x float> %v1048, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1057 = shufflevector <8 x float> %v1036, <8 x float> %v1048, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1058 = shufflevector <8 x float> %v1039, <8 x float> %v1051, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1059 = shufflevector <8 x float> %v1039, <8 x float> %v1051, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1060 = shufflevector <8 x float> %v1052, <8 x float> %v1056, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1061 = shufflevector <8 x float> %v1052, <8 x float> %v1056, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1062 = shufflevector <8 x float> %v1054, <8 x float> %v1058, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1063 = shufflevector <8 x float> %v1054, <8 x float> %v1058, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1064 = shufflevector <8 x float> %v1053, <8 x float> %v1057, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1065 = shufflevector <8 x float> %v1053, <8 x float> %v1057, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1066 = shufflevector <8 x float> %v1055, <8 x float> %v1059, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1067 = shufflevector <8 x float> %v1055, <8 x float> %v1059, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1068 = shufflevector <8 x float> %v1060, <8 x float> %v1062, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1069 = shufflevector <8 x float> %v1060, <8 x float> %v1062, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1070 = shufflevector <8 x float> %v1061, <8 x float> %v1063, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1071 = shufflevector <8 x float> %v1061, <8 x float> %v1063, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1072 = shufflevector <8 x float> %v1064, <8 x float> %v1066, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1073 = shufflevector <8 x float> %v1064, <8 x float> %v1066, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1074 = shufflevector <8 x float> %v1065, <8 x float> %v1067, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1075 = shufflevector <8 x float> %v1065, <8 x float> %v1067, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1076 = add i64 %v1026, 0
  %v1077 = mul i64 %v1076, 24
  %v1078 = getelementptr inbounds float, ptr %v1012, i64 %v1077
  store <8 x float> %v1068, ptr %v1078, align 4
  %v1079 = add i64 %v1026, 1
  %v1080 = mul i64 %v1079, 24
  %v1081 = getelementptr inbounds float, ptr %v1012, i64 %v1080
  store <8 x float> %v1069, ptr %v1081, align 4
  %v1082 = add i64 %v1026, 2
  %v1083 = mul i64 %v1082, 24
  %v1084 = getelementptr inbounds float, ptr %v1012, i64 %v1083
  store <8 x float> %v1070, ptr %v1084, align 4
  %v1085 = add i64 %v1026, 3
  %v1086 = mul i64 %v1085, 24
  %v1087 = getelementptr inbounds float, ptr %v1012, i64 %v1086
  store <8 x float> %v1071, ptr %v1087, align 4
  %v1088 = add i64 %v1026, 4
  %v1089 = mul i64 %v1088, 24
  %v1090 = getelementptr inbounds float, ptr %v1012, i64 %v1089
  store <8 x float> %v1072, ptr %v1090, align 4
  %v1091 = add i64 %v1026, 5
  %v1092 = mul i64 %v1091, 24
  %v1093 = getelementptr inbounds float, ptr %v1012, i64 %v1092
  store <8 x float> %v1073, ptr %v1093, align 4
  %v1094 = add i64 %v1026, 6
  %v1095 = mul i64 %v1094, 24
  %v1096 = getelementptr inbounds float, ptr %v1012, i64 %v1095
  store <8 x float> %v1074, ptr %v1096, align 4
  %v1097 = add i64 %v1026, 7
  %v1098 = mul i64 %v1097, 24
  %v1099 = getelementptr inbounds float, ptr %v1012, i64 %v1098
  store <8 x float> %v1075, ptr %v1099, align 4
  %v1100 = add nsw i64 %v1026, 8
  br label %b182
b184:
  br label %b185
b185:
  %v1101 = phi i64 [ 8, %b184 ], [ %v1109, %b186 ]
  %v1102 = icmp slt i64 %v1101, 8
  br i1 %v1102, label %b186, label %b187
b186:
  %v1103 = mul i64 %v1101, 1
  %v1104 = getelementptr inbounds float, ptr %v1024, i64 %v1103
  %v1105 = getelementptr float, ptr %v1104, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1106 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1105, <8 x i1> %v1021, <8 x float> zeroinitializer)
  %v1107 = mul i64 %v1101, 24
  %v1108 = getelementptr inbounds float, ptr %v1012, i64 %v1107
  store <8 x float> %v1106, ptr %v1108, align 4
  %v1109 = add nsw i64 %v1101, 1
  br label %b185
b187:
  br label %b181
b181:
  %v1110 = icmp slt i64 %v1015, 8
  br i1 %v1110, label %b188, label %b189
b188:
  br label %b190
b190:
  %v1111 = phi i64 [ 0, %b188 ], [ %v1119, %b191 ]
  %v1112 = icmp slt i64 %v1111, 8
  br i1 %v1112, label %b191, label %b192
b191:
  %v1113 = mul i64 %v1111, 1
  %v1114 = getelementptr inbounds float, ptr %v1024, i64 %v1113
  %v1115 = getelementptr float, ptr %v1114, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1116 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1115, <8 x i1> %v1021, <8 x float> zeroinitializer)
  %v1117 = mul i64 %v1111, 24
  %v1118 = getelementptr inbounds float, ptr %v1012, i64 %v1117
  store <8 x float> %v1116, ptr %v1118, align 4
  %v1119 = add nsw i64 %v1111, 1
  br label %b190
b192:
  br label %b189
b189:
  %v1120 = add i64 %v898, 16
  %v1121 = add i64 %v899, 16
  %v1122 = getelementptr inbounds float, ptr %v432, i64 %v1120
  %v1123 = sub i64 50, %v1121
  %v1124 = icmp slt i64 %v1123, 0
  %v1125 = select i1 %v1124, i64 0, i64 %v1123
  %v1126 = icmp ult i64 %v1125, 8
  %v1127 = select i1 %v1126, i64 %v1125, i64 8
  %v1128 = trunc i64 %v1127 to i32
  %v1129 = insertelement <8 x i32> poison, i32 %v1128, i64 0
  %v1130 = shufflevector <8 x i32> %v1129, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1131 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1130
  %v1132 = mul i64 %v1121, 8
  %v1133 = add i64 0, %v1132
  %v1134 = getelementptr inbounds float, ptr %v54, i64 %v1133
  %v1135 = icmp sge i64 %v1125, 8
  br i1 %v1135, label %b193, label %b194
b193:
  br label %b195
b195:
  %v1136 = phi i64 [ 0, %b193 ], [ %v1210, %b196 ]
  %v1137 = icmp slt i64 %v1136, 8
  br i1 %v1137, label %b196, label %b197
b196:
  %v1138 = add i64 %v1136, 0
  %v1139 = getelementptr inbounds float, ptr %v1134, i64 %v1138
  %v1140 = load <8 x float>, ptr %v1139, align 4
  %v1141 = add i64 %v1136, 8
  %v1142 = getelementptr inbounds float, ptr %v1134, i64 %v1141
  %v1143 = load <8 x float>, ptr %v1142, align 4
  %v1144 = add i64 %v1136, 16
  %v1145 = getelementptr inbounds float, ptr %v1134, i64 %v1144
  %v1146 = load <8 x float>, ptr %v1145, align 4
  %v1147 = add i64 %v1136, 24
  %v1148 = getelementptr inbounds float, ptr %v1134, i64 %v1147
  %v1149 = load <8 x float>, ptr %v1148, align 4
  %v1150 = add i64 %v1136, 32
  %v1151 = getelementptr inbounds float, ptr %v1134, i64 %v1150
  %v1152 = load <8 x float>, ptr %v1151, align 4
  %v1153 = add i64 %v1136, 40
  %v1154 = getelementptr inbounds float, ptr %v1134, i64 %v1153
  %v1155 = load <8 x float>, ptr %v1154, align 4
  %v1156 = add i64 %v1136, 48
  %v1157 = getelementptr inbounds float, ptr %v1134, i64 %v1156
  %v1158 = load <8 x float>, ptr %v1157, align 4
  %v1159 = add i64 %v1136, 56
  %v1160 = getelementptr inbounds float, ptr %v1134, i64 %v1159
  %v1161 = load <8 x float>, ptr %v1160, align 4
  %v1162 = shufflevector <8 x float> %v1140, <8 x float> %v1152, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1163 = shufflevector <8 x float> %v1140, <8 x float> %v1152, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1164 = shufflevector <8 x float> %v1143, <8 x float> %v1155, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1165 = shufflevector <8 x float> %v1143, <8 x float> %v1155, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1166 = shufflevector <8 x float> %v1146, <8 x float> %v1158, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1167 = shufflevector <8 x float> %v1146, <8 x float> %v1158, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1168 = shufflevector <8 x float> %v1149, <8 x float> %v1161, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1169 = shufflevector <8 x float> %v1149, <8 x float> %v1161, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1170 = shufflevector <8 x float> %v1162, <8 x float> %v1166, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1171 = shufflevector <8 x float> %v1162, <8 x float> %v1166, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1172 = shufflevector <8 x float> %v1164, <8 x float> %v1168, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1173 = shufflevector <8 x float> %v1164, <8 x float> %v1168, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1174 = shufflevector <8 x float> %v1163, <8 x float> %v1167, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1175 = shufflevector <8 x float> %v1163, <8 x float> %v1167, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1176 = shufflevector <8 x float> %v1165, <8 x float> %v1169, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1177 = shufflevector <8 x float> %v1165, <8 x float> %v1169, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1178 = shufflevector <8 x float> %v1170, <8 x float> %v1172, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1179 = shufflevector <8 x float> %v1170, <8 x float> %v1172, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1180 = shufflevector <8 x float> %v1171, <8 x float> %v1173, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1181 = shufflevector <8 x float> %v1171, <8 x float> %v1173, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1182 = shufflevector <8 x float> %v1174, <8 x float> %v1176, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1183 = shufflevector <8 x float> %v1174, <8 x float> %v1176, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1184 = shufflevector <8 x float> %v1175, <8 x float> %v1177, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1185 = shufflevector <8 x float> %v1175, <8 x float> %v1177, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1186 = add i64 %v1136, 0
  %v1187 = mul i64 %v1186, 24
  %v1188 = getelementptr inbounds float, ptr %v1122, i64 %v1187
  store <8 x float> %v1178, ptr %v1188, align 4
  %v1189 = add i64 %v1136, 1
  %v1190 = mul i64 %v1189, 24
  %v1191 = getelementptr inbounds float, ptr %v1122, i64 %v1190
  store <8 x float> %v1179, ptr %v1191, align 4
  %v1192 = add i64 %v1136, 2
  %v1193 = mul i64 %v1192, 24
  %v1194 = getelementptr inbounds float, ptr %v1122, i64 %v1193
  store <8 x float> %v1180, ptr %v1194, align 4
  %v1195 = add i64 %v1136, 3
  %v1196 = mul i64 %v1195, 24
  %v1197 = getelementptr inbounds float, ptr %v1122, i64 %v1196
  store <8 x float> %v1181, ptr %v1197, align 4
  %v1198 = add i64 %v1136, 4
  %v1199 = mul i64 %v1198, 24
  %v1200 = getelementptr inbounds float, ptr %v1122, i64 %v1199
  store <8 x float> %v1182, ptr %v1200, align 4
  %v1201 = add i64 %v1136, 5
  %v1202 = mul i64 %v1201, 24
  %v1203 = getelementptr inbounds float, ptr %v1122, i64 %v1202
  store <8 x float> %v1183, ptr %v1203, align 4
  %v1204 = add i64 %v1136, 6
  %v1205 = mul i64 %v1204, 24
  %v1206 = getelementptr inbounds float, ptr %v1122, i64 %v1205
  store <8 x float> %v1184, ptr %v1206, align 4
  %v1207 = add i64 %v1136, 7
  %v1208 = mul i64 %v1207, 24
  %v1209 = getelementptr inbounds float, ptr %v1122, i64 %v1208
  store <8 x float> %v1185, ptr %v1209, align 4
  %v1210 = add nsw i64 %v1136, 8
  br label %b195
b197:
  br label %b198
b198:
  %v1211 = phi i64 [ 8, %b197 ], [ %v1219, %b199 ]
  %v1212 = icmp slt i64 %v1211, 8
  br i1 %v1212, label %b199, label %b200
b199:
  %v1213 = mul i64 %v1211, 1
  %v1214 = getelementptr inbounds float, ptr %v1134, i64 %v1213
  %v1215 = getelementptr float, ptr %v1214, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1216 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1215, <8 x i1> %v1131, <8 x float> zeroinitializer)
  %v1217 = mul i64 %v1211, 24
  %v1218 = getelementptr inbounds float, ptr %v1122, i64 %v1217
  store <8 x float> %v1216, ptr %v1218, align 4
  %v1219 = add nsw i64 %v1211, 1
  br label %b198
b200:
  br label %b194
b194:
  %v1220 = icmp slt i64 %v1125, 8
  br i1 %v1220, label %b201, label %b202
b201:
  br label %b203
b203:
  %v1221 = phi i64 [ 0, %b201 ], [ %v1229, %b204 ]
  %v1222 = icmp slt i64 %v1221, 8
  br i1 %v1222, label %b204, label %b205
b204:
  %v1223 = mul i64 %v1221, 1
  %v1224 = getelementptr inbounds float, ptr %v1134, i64 %v1223
  %v1225 = getelementptr float, ptr %v1224, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1226 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1225, <8 x i1> %v1131, <8 x float> zeroinitializer)
  %v1227 = mul i64 %v1221, 24
  %v1228 = getelementptr inbounds float, ptr %v1122, i64 %v1227
  store <8 x float> %v1226, ptr %v1228, align 4
  %v1229 = add nsw i64 %v1221, 1
  br label %b203
b205:
  br label %b202
b202:
  %v1230 = add i64 %v898, 192
  br label %b166
b166:
  br label %b109
b109:
  %v1231 = icmp sgt i64 %v3, 1
  br i1 %v1231, label %b206, label %b207
b206:
  %v1232 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1233 = atomicrmw add ptr %v1232, i64 1 acq_rel
  %v1234 = mul i64 %v3, 9
  br label %b208
b208:
  %v1235 = load atomic i64, ptr %v1232 acquire, align 8
  %v1236 = icmp slt i64 %v1235, %v1234
  br i1 %v1236, label %b209, label %b210
b209:
  %v1237 = call i32 @sched_yield()
  br label %b208
b210:
  br label %b207
b207:
  %v1239 = add i64 %v8, 0
  %v1240 = sdiv i64 %v1239, 1
  %v1241 = add i64 %v2, 1
  %v1242 = mul i64 %v1240, %v2
  %v1243 = sdiv i64 %v1242, %v3
  %v1244 = mul i64 %v1243, 1
  %v1245 = icmp slt i64 %v1244, %v8
  %v1246 = select i1 %v1245, i64 %v1244, i64 %v8
  %v1247 = mul i64 %v1240, %v1241
  %v1248 = sdiv i64 %v1247, %v3
  %v1249 = mul i64 %v1248, 1
  %v1250 = icmp slt i64 %v1249, %v8
  %v1251 = select i1 %v1250, i64 %v1249, i64 %v8
  br label %b211
b211:
  %v1252 = phi i64 [ %v1246, %b207 ], [ %v1325, %b216 ]
  %v1253 = icmp slt i64 %v1252, %v1251
  br i1 %v1253, label %b212, label %b213
b212:
  %v1254 = add i64 %v1252, 96
  %v1255 = icmp slt i64 %v1254, %v1251
  %v1256 = select i1 %v1255, i64 %v1254, i64 %v1251
  br label %b214
b214:
  %v1257 = phi i64 [ 0, %b212 ], [ %v1324, %b219 ]
  %v1258 = icmp slt i64 %v1257, 2
  br i1 %v1258, label %b215, label %b216
b215:
  %v1259 = sub i64 %v1256, %v1252
  %v1260 = sub i64 2, 1
  %v1261 = add i64 %v1259, %v1260
  %v1262 = sdiv i64 %v1261, 2
  br label %b217
b217:
  %v1263 = phi i64 [ 0, %b215 ], [ %v1323, %b224 ]
  %v1264 = icmp slt i64 %v1263, %v1262
  br i1 %v1264, label %b218, label %b219
b218:
  %v1265 = mul i64 %v1259, %v1263
  %v1266 = sdiv i64 %v1265, %v1262
  %v1267 = add i64 %v1252, %v1266
  %v1268 = add i64 %v1263, 1
  %v1269 = mul i64 %v1259, %v1268
  %v1270 = sdiv i64 %v1269, %v1262
  %v1271 = add i64 %v1252, %v1270
  %v1272 = mul i64 %v1257, 256
  %v1273 = getelementptr inbounds float, ptr %v432, i64 %v1272
  %v1274 = sub i64 %v1271, %v1267
  %v1275 = mul i64 %v1267, 8
  %v1276 = getelementptr inbounds float, ptr %v10, i64 %v1275
  %v1277 = getelementptr inbounds float, ptr %v1276, i64 0
  %v1278 = icmp eq i64 %v1257, 1
  %v1279 = select i1 %v1278, ptr @table_tile_2x3of4_0, ptr @table_tile_2x4of4_0
  %v1280 = sub i64 %v1274, 1
  %v1281 = getelementptr inbounds ptr, ptr %v1279, i64 %v1280
  %v1282 = load ptr, ptr %v1281, align 4
  %v1283 = icmp sgt i64 %v1274, 0
  br i1 %v1283, label %b220, label %b221
b220:
  call void %v1282(ptr %v1277, i64 8, ptr %v1273, i64 8, ptr %v1238)
  br label %b221
b221:
  %v1284 = icmp eq i64 %v1257, 1
  %v1285 = select i1 %v1284, i64 192, i64 256
  %v1286 = add i64 %v1272, %v1285
  br label %b222
b222:
  %v1287 = phi i64 [ %v1267, %b221 ], [ %v1322, %b227 ]
  %v1288 = icmp slt i64 %v1287, %v1271
  br i1 %v1288, label %b223, label %b224
b223:
  %v1289 = sub i64 %v1287, %v1267
  %v1290 = mul i64 %v1289, 32
  %v1291 = getelementptr inbounds float, ptr %v1238, i64 %v1290
  %v1292 = mul i64 %v1287, 50
  %v1293 = getelementptr inbounds float, ptr %v62, i64 %v1292
  %v1294 = icmp eq i64 %v1257, 1
  %v1295 = select i1 %v1294, i64 3, i64 4
  br label %b225
b225:
  %v1296 = phi i64 [ 0, %b223 ], [ %v1321, %b231 ]
  %v1297 = icmp slt i64 %v1296, %v1295
  br i1 %v1297, label %b226, label %b227
b226:
  %v1298 = mul i64 %v1257, 4
  %v1299 = add i64 %v1298, %v1296
  %v1300 = mul i64 %v1299, 8
  %v1301 = icmp slt i64 %v1300, 48
  br i1 %v1301, label %b228, label %b229
b228:
  %v1302 = add i64 0, %v1296
  %v1303 = mul i64 %v1302, 8
  %v1304 = getelementptr inbounds float, ptr %v1291, i64 %v1303
  %v1305 = load <8 x float>, ptr %v1304, align 4
  %v1306 = add i64 0, %v1300
  %v1307 = getelementptr inbounds float, ptr %v1293, i64 %v1306
  store <8 x float> %v1305, ptr %v1307, align 4
  br label %b229
b229:
  %v1308 = icmp eq i64 %v1300, 48
  br i1 %v1308, label %b230, label %b231
b230:
  %v1309 = icmp ult i64 2, 8
  %v1310 = select i1 %v1309, i64 2, i64 8
  %v1311 = trunc i64 %v1310 to i32
  %v1312 = insertelement <8 x i32> poison, i32 %v1311, i64 0
  %v1313 = shufflevector <8 x i32> %v1312, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1314 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1313
  %v1315 = add i64 0, %v1296
  %v1316 = mul i64 %v1315, 8
  %v1317 = getelementptr inbounds float, ptr %v1291, i64 %v1316
  %v1318 = load <8 x float>, ptr %v1317, align 4
  %v1319 = add i64 0, %v1300
  %v1320 = getelementptr inbounds float, ptr %v1293, i64 %v1319
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1318, ptr align 4 %v1320, <8 x i1> %v1314)
  br label %b231
b231:
  %v1321 = add nsw i64 %v1296, 1
  br label %b225
b227:
  %v1322 = add nsw i64 %v1287, 1
  br label %b222
b224:
  %v1323 = add nsw i64 %v1263, 1
  br label %b217
b219:
  %v1324 = add nsw i64 %v1257, 1
  br label %b214
b216:
  %v1325 = add nsw i64 %v1252, 96
  br label %b211
b213:
  %v1326 = add i64 %v8, 0
  %v1327 = sdiv i64 %v1326, 1
  %v1328 = add i64 %v2, 1
  %v1329 = mul i64 %v1327, %v2
  %v1330 = sdiv i64 %v1329, %v3
  %v1331 = mul i64 %v1330, 1
  %v1332 = icmp slt i64 %v1331, %v8
  %v1333 = select i1 %v1332, i64 %v1331, i64 %v8
  %v1334 = mul i64 %v1327, %v1328
  %v1335 = sdiv i64 %v1334, %v3
  %v1336 = mul i64 %v1335, 1
  %v1337 = icmp slt i64 %v1336, %v8
  %v1338 = select i1 %v1337, i64 %v1336, i64 %v8
  br label %b232
b232:
  %v1339 = phi i64 [ %v1333, %b213 ], [ %v1353, %b237 ]
  %v1340 = icmp slt i64 %v1339, %v1338
  br i1 %v1340, label %b233, label %b234
b233:
  %v1341 = mul i64 %v1339, 50
  %v1342 = getelementptr inbounds float, ptr %v62, i64 %v1341
  %v1343 = mul i64 %v1339, 48
  %v1344 = getelementptr inbounds float, ptr %v64, i64 %v1343
  br label %b235
b235:
  %v1345 = phi i64 [ 0, %b233 ], [ %v1352, %b236 ]
  %v1346 = icmp slt i64 %v1345, 48
  br i1 %v1346, label %b236, label %b237
b236:
  %v1347 = add i64 0, %v1345
  %v1348 = getelementptr inbounds float, ptr %v1342, i64 %v1347
  %v1349 = load <8 x float>, ptr %v1348, align 4
  %v1350 = add i64 0, %v1345
  %v1351 = getelementptr inbounds float, ptr %v1344, i64 %v1350
  store <8 x float> %v1349, ptr %v1351, align 4
  %v1352 = add nsw i64 %v1345, 8
  br label %b235
b237:
  %v1353 = add nsw i64 %v1339, 1
  br label %b232
b234:
  %v1354 = icmp sgt i64 %v3, 1
  br i1 %v1354, label %b238, label %b239
b238:
  %v1355 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1356 = atomicrmw add ptr %v1355, i64 1 acq_rel
  %v1357 = mul i64 %v3, 10
  br label %b240
b240:
  %v1358 = load atomic i64, ptr %v1355 acquire, align 8
  %v1359 = icmp slt i64 %v1358, %v1357
  br i1 %v1359, label %b241, label %b242
b241:
  %v1360 = call i32 @sched_yield()
  br label %b240
b242:
  br label %b239
b239:
  br label %b243
b243:
  %v1361 = phi i64 [ 0, %b239 ], [ %v2040, %b302 ]
  %v1362 = icmp slt i64 %v1361, %v5
  br i1 %v1362, label %b244, label %b245
b244:
  %v1363 = add i64 %v7, 0
  %v1364 = sdiv i64 %v1363, 1
  %v1365 = add i64 %v2, 1
  %v1366 = mul i64 %v1364, %v2
  %v1367 = sdiv i64 %v1366, %v3
  %v1368 = mul i64 %v1367, 1
  %v1369 = icmp slt i64 %v1368, %v7
  %v1370 = select i1 %v1369, i64 %v1368, i64 %v7
  %v1371 = mul i64 %v1364, %v1365
  %v1372 = sdiv i64 %v1371, %v3
  %v1373 = mul i64 %v1372, 1
  %v1374 = icmp slt i64 %v1373, %v7
  %v1375 = select i1 %v1374, i64 %v1373, i64 %v7
  br label %b246
b246:
  %v1376 = phi i64 [ %v1370, %b244 ], [ %v1608, %b251 ]
  %v1377 = icmp slt i64 %v1376, %v1375
  br i1 %v1377, label %b247, label %b248
b247:
  %v1378 = add i64 %v1361, 0
  %v1379 = and i64 %v1378, %v134
  %v1380 = mul i64 %v1379, %v7
  %v1381 = add i64 %v1380, %v1376
  %v1382 = mul i64 %v1381, 48
  %v1383 = getelementptr inbounds float, ptr %v30, i64 %v1382
  %v1384 = add i64 %v1361, 0
  %v1385 = and i64 %v1384, %v132
  %v1386 = mul i64 %v1385, %v7
  %v1387 = add i64 %v1386, %v1376
  %v1388 = mul i64 %v1387, 48
  %v1389 = getelementptr inbounds float, ptr %v28, i64 %v1388
  %v1390 = add i64 %v1361, 0
  %v1391 = and i64 %v1390, %v130
  %v1392 = mul i64 %v1391, %v7
  %v1393 = add i64 %v1392, %v1376
  %v1394 = mul i64 %v1393, 48
  %v1395 = getelementptr inbounds float, ptr %v26, i64 %v1394
  %v1396 = add i64 %v1361, 0
  %v1397 = and i64 %v1396, %v144
  %v1398 = mul i64 %v1397, %v7
  %v1399 = add i64 %v1398, %v1376
  %v1400 = mul i64 %v1399, 48
  %v1401 = getelementptr inbounds float, ptr %v64, i64 %v1400
  %v1402 = mul i64 %v1376, 16
  %v1403 = getelementptr inbounds float, ptr %v66, i64 %v1402
  %v1404 = add i64 %v1361, 0
  %v1405 = and i64 %v1404, %v146
  %v1406 = mul i64 %v1405, %v7
  %v1407 = add i64 %v1406, %v1376
  %v1408 = mul i64 %v1407, 16
  %v1409 = getelementptr inbounds float, ptr %v68, i64 %v1408
  %v1410 = add i64 %v1361, 0
  %v1411 = and i64 %v1410, %v148
  %v1412 = mul i64 %v1411, %v7
  %v1413 = add i64 %v1412, %v1376
  %v1414 = mul i64 %v1413, 16
  %v1415 = getelementptr inbounds float, ptr %v70, i64 %v1414
  br label %b249
b249:
  %v1416 = phi i64 [ 0, %b247 ], [ %v1607, %b250 ]
  %v1417 = icmp slt i64 %v1416, 16
  br i1 %v1417, label %b250, label %b251
b250:
  %v1418 = add i64 32, %v1416
  %v1419 = getelementptr inbounds float, ptr %v16, i64 %v1418
  %v1420 = load <8 x float>, ptr %v1419, align 4
  %v1421 = add i64 32, %v1416
  %v1422 = getelementptr inbounds float, ptr %v1383, i64 %v1421
  %v1423 = load <8 x float>, ptr %v1422, align 4
  %v1424 = fmul <8 x float> %v1420, %v1423
  %v1425 = add i64 80, %v1416
  %v1426 = getelementptr inbounds float, ptr %v16, i64 %v1425
  %v1427 = load <8 x float>, ptr %v1426, align 4
  %v1428 = add i64 32, %v1416
  %v1429 = getelementptr inbounds float, ptr %v1389, i64 %v1428
  %v1430 = load <8 x float>, ptr %v1429, align 4
  %v1431 = fmul <8 x float> %v1427, %v1430
  %v1432 = fadd <8 x float> %v1424, %v1431
  %v1433 = add i64 128, %v1416
  %v1434 = getelementptr inbounds float, ptr %v16, i64 %v1433
  %v1435 = load <8 x float>, ptr %v1434, align 4
  %v1436 = add i64 32, %v1416
  %v1437 = getelementptr inbounds float, ptr %v1395, i64 %v1436
  %v1438 = load <8 x float>, ptr %v1437, align 4
  %v1439 = fmul <8 x float> %v1435, %v1438
  %v1440 = fadd <8 x float> %v1432, %v1439
  %v1441 = add i64 176, %v1416
  %v1442 = getelementptr inbounds float, ptr %v16, i64 %v1441
  %v1443 = load <8 x float>, ptr %v1442, align 4
  %v1444 = add i64 32, %v1416
  %v1445 = getelementptr inbounds float, ptr %v1401, i64 %v1444
  %v1446 = load <8 x float>, ptr %v1445, align 4
  %v1447 = fmul <8 x float> %v1443, %v1446
  %v1448 = fadd <8 x float> %v1440, %v1447
  %v1449 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1448)
  %v1450 = fneg <8 x float> %v1449
  %v1451 = fcmp olt <8 x float> %v1450, splat (float 0xC05A400000000000)
  %v1452 = select <8 x i1> %v1451, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1450
  %v1453 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1452, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1454 = fsub <8 x float> %v1453, splat (float 0x4168000000000000)
  %v1455 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1454, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1452)
  %v1456 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1454, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1455)
  %v1457 = bitcast <8 x float> %v1453 to <8 x i32>
  %v1458 = fmul <8 x float> %v1456, %v1456
  %v1459 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1456, <8 x float> splat (float 0x3F81227F40000000))
  %v1460 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1459, <8 x float> %v1456, <8 x float> splat (float 0x3FA5556740000000))
  %v1461 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1460, <8 x float> %v1456, <8 x float> splat (float 0x3FC5554B00000000))
  %v1462 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1461, <8 x float> %v1456, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1463 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1458, <8 x float> %v1462, <8 x float> %v1456)
  %v1464 = sub <8 x i32> %v1457, splat (i32 1262485250)
  %v1465 = lshr <8 x i32> %v1464, splat (i32 1)
  %v1466 = sub <8 x i32> %v1464, %v1465
  %v1467 = shl <8 x i32> %v1465, splat (i32 23)
  %v1468 = bitcast <8 x i32> %v1467 to <8 x float>
  %v1469 = shl <8 x i32> %v1466, splat (i32 23)
  %v1470 = bitcast <8 x i32> %v1469 to <8 x float>
  %v1471 = fadd <8 x float> %v1463, splat (float 0x3FF0000000000000)
  %v1472 = fmul <8 x float> %v1471, %v1468
  %v1473 = fmul <8 x float> %v1472, %v1470
  %v1474 = fcmp olt <8 x float> %v1448, splat (float 0x0000000000000000)
  %v1475 = select <8 x i1> %v1474, <8 x float> %v1473, <8 x float> splat (float 0x3FF0000000000000)
  %v1476 = fadd <8 x float> %v1473, splat (float 0x3FF0000000000000)
  %v1477 = fdiv <8 x float> %v1475, %v1476
  %v1478 = fmul <8 x float> %v1448, %v1477
  %v1479 = add i64 0, %v1416
  %v1480 = getelementptr inbounds float, ptr %v16, i64 %v1479
  %v1481 = load <8 x float>, ptr %v1480, align 4
  %v1482 = add i64 0, %v1416
  %v1483 = getelementptr inbounds float, ptr %v1383, i64 %v1482
  %v1484 = load <8 x float>, ptr %v1483, align 4
  %v1485 = fmul <8 x float> %v1481, %v1484
  %v1486 = add i64 48, %v1416
  %v1487 = getelementptr inbounds float, ptr %v16, i64 %v1486
  %v1488 = load <8 x float>, ptr %v1487, align 4
  %v1489 = add i64 0, %v1416
  %v1490 = getelementptr inbounds float, ptr %v1389, i64 %v1489
  %v1491 = load <8 x float>, ptr %v1490, align 4
  %v1492 = fmul <8 x float> %v1488, %v1491
  %v1493 = fadd <8 x float> %v1485, %v1492
  %v1494 = add i64 96, %v1416
  %v1495 = getelementptr inbounds float, ptr %v16, i64 %v1494
  %v1496 = load <8 x float>, ptr %v1495, align 4
  %v1497 = add i64 0, %v1416
  %v1498 = getelementptr inbounds float, ptr %v1395, i64 %v1497
  %v1499 = load <8 x float>, ptr %v1498, align 4
  %v1500 = fmul <8 x float> %v1496, %v1499
  %v1501 = fadd <8 x float> %v1493, %v1500
  %v1502 = add i64 144, %v1416
  %v1503 = getelementptr inbounds float, ptr %v16, i64 %v1502
  %v1504 = load <8 x float>, ptr %v1503, align 4
  %v1505 = add i64 0, %v1416
  %v1506 = getelementptr inbounds float, ptr %v1401, i64 %v1505
  %v1507 = load <8 x float>, ptr %v1506, align 4
  %v1508 = fmul <8 x float> %v1504, %v1507
  %v1509 = fadd <8 x float> %v1501, %v1508
  %v1510 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1509)
  %v1511 = fneg <8 x float> %v1510
  %v1512 = fcmp olt <8 x float> %v1511, splat (float 0xC05A400000000000)
  %v1513 = select <8 x i1> %v1512, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1511
  %v1514 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1513, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1515 = fsub <8 x float> %v1514, splat (float 0x4168000000000000)
  %v1516 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1515, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1513)
  %v1517 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1515, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1516)
  %v1518 = bitcast <8 x float> %v1514 to <8 x i32>
  %v1519 = fmul <8 x float> %v1517, %v1517
  %v1520 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1517, <8 x float> splat (float 0x3F81227F40000000))
  %v1521 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1520, <8 x float> %v1517, <8 x float> splat (float 0x3FA5556740000000))
  %v1522 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1521, <8 x float> %v1517, <8 x float> splat (float 0x3FC5554B00000000))
  %v1523 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1522, <8 x float> %v1517, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1524 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1519, <8 x float> %v1523, <8 x float> %v1517)
  %v1525 = sub <8 x i32> %v1518, splat (i32 1262485250)
  %v1526 = lshr <8 x i32> %v1525, splat (i32 1)
  %v1527 = sub <8 x i32> %v1525, %v1526
  %v1528 = shl <8 x i32> %v1526, splat (i32 23)
  %v1529 = bitcast <8 x i32> %v1528 to <8 x float>
  %v1530 = shl <8 x i32> %v1527, splat (i32 23)
  %v1531 = bitcast <8 x i32> %v1530 to <8 x float>
  %v1532 = fadd <8 x float> %v1524, splat (float 0x3FF0000000000000)
  %v1533 = fmul <8 x float> %v1532, %v1529
  %v1534 = fmul <8 x float> %v1533, %v1531
  %v1535 = fcmp olt <8 x float> %v1509, splat (float 0x0000000000000000)
  %v1536 = select <8 x i1> %v1535, <8 x float> %v1534, <8 x float> splat (float 0x3FF0000000000000)
  %v1537 = fadd <8 x float> %v1534, splat (float 0x3FF0000000000000)
  %v1538 = fdiv <8 x float> %v1536, %v1537
  %v1539 = fmul <8 x float> %v1509, %v1538
  %v1540 = add i64 16, %v1416
  %v1541 = getelementptr inbounds float, ptr %v16, i64 %v1540
  %v1542 = load <8 x float>, ptr %v1541, align 4
  %v1543 = add i64 16, %v1416
  %v1544 = getelementptr inbounds float, ptr %v1383, i64 %v1543
  %v1545 = load <8 x float>, ptr %v1544, align 4
  %v1546 = fmul <8 x float> %v1542, %v1545
  %v1547 = add i64 64, %v1416
  %v1548 = getelementptr inbounds float, ptr %v16, i64 %v1547
  %v1549 = load <8 x float>, ptr %v1548, align 4
  %v1550 = add i64 16, %v1416
  %v1551 = getelementptr inbounds float, ptr %v1389, i64 %v1550
  %v1552 = load <8 x float>, ptr %v1551, align 4
  %v1553 = fmul <8 x float> %v1549, %v1552
  %v1554 = fadd <8 x float> %v1546, %v1553
  %v1555 = add i64 112, %v1416
  %v1556 = getelementptr inbounds float, ptr %v16, i64 %v1555
  %v1557 = load <8 x float>, ptr %v1556, align 4
  %v1558 = add i64 16, %v1416
  %v1559 = getelementptr inbounds float, ptr %v1395, i64 %v1558
  %v1560 = load <8 x float>, ptr %v1559, align 4
  %v1561 = fmul <8 x float> %v1557, %v1560
  %v1562 = fadd <8 x float> %v1554, %v1561
  %v1563 = add i64 160, %v1416
  %v1564 = getelementptr inbounds float, ptr %v16, i64 %v1563
  %v1565 = load <8 x float>, ptr %v1564, align 4
  %v1566 = add i64 16, %v1416
  %v1567 = getelementptr inbounds float, ptr %v1401, i64 %v1566
  %v1568 = load <8 x float>, ptr %v1567, align 4
  %v1569 = fmul <8 x float> %v1565, %v1568
  %v1570 = fadd <8 x float> %v1562, %v1569
  %v1571 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1570)
  %v1572 = fneg <8 x float> %v1571
  %v1573 = fcmp olt <8 x float> %v1572, splat (float 0xC05A400000000000)
  %v1574 = select <8 x i1> %v1573, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1572
  %v1575 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1574, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1576 = fsub <8 x float> %v1575, splat (float 0x4168000000000000)
  %v1577 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1576, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1574)
  %v1578 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1576, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1577)
  %v1579 = bitcast <8 x float> %v1575 to <8 x i32>
  %v1580 = fmul <8 x float> %v1578, %v1578
  %v1581 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1578, <8 x float> splat (float 0x3F81227F40000000))
  %v1582 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1581, <8 x float> %v1578, <8 x float> splat (float 0x3FA5556740000000))
  %v1583 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1582, <8 x float> %v1578, <8 x float> splat (float 0x3FC5554B00000000))
  %v1584 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1583, <8 x float> %v1578, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1585 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1580, <8 x float> %v1584, <8 x float> %v1578)
  %v1586 = sub <8 x i32> %v1579, splat (i32 1262485250)
  %v1587 = lshr <8 x i32> %v1586, splat (i32 1)
  %v1588 = sub <8 x i32> %v1586, %v1587
  %v1589 = shl <8 x i32> %v1587, splat (i32 23)
  %v1590 = bitcast <8 x i32> %v1589 to <8 x float>
  %v1591 = shl <8 x i32> %v1588, splat (i32 23)
  %v1592 = bitcast <8 x i32> %v1591 to <8 x float>
  %v1593 = fadd <8 x float> %v1585, splat (float 0x3FF0000000000000)
  %v1594 = fmul <8 x float> %v1593, %v1590
  %v1595 = fmul <8 x float> %v1594, %v1592
  %v1596 = fcmp olt <8 x float> %v1570, splat (float 0x0000000000000000)
  %v1597 = select <8 x i1> %v1596, <8 x float> %v1595, <8 x float> splat (float 0x3FF0000000000000)
  %v1598 = fadd <8 x float> %v1595, splat (float 0x3FF0000000000000)
  %v1599 = fdiv <8 x float> %v1597, %v1598
  %v1600 = fmul <8 x float> %v1570, %v1599
  %v1601 = add i64 0, %v1416
  %v1602 = getelementptr inbounds float, ptr %v1403, i64 %v1601
  store <8 x float> %v1478, ptr %v1602, align 4
  %v1603 = add i64 0, %v1416
  %v1604 = getelementptr inbounds float, ptr %v1409, i64 %v1603
  store <8 x float> %v1539, ptr %v1604, align 4
  %v1605 = add i64 0, %v1416
  %v1606 = getelementptr inbounds float, ptr %v1415, i64 %v1605
  store <8 x float> %v1600, ptr %v1606, align 4
  %v1607 = add nsw i64 %v1416, 8
  br label %b249
b251:
  %v1608 = add nsw i64 %v1376, 1
  br label %b246
b248:
  %v1609 = add i64 %v7, 0
  %v1610 = sdiv i64 %v1609, 1
  %v1611 = add i64 %v2, 1
  %v1612 = mul i64 %v1610, %v2
  %v1613 = sdiv i64 %v1612, %v3
  %v1614 = mul i64 %v1613, 1
  %v1615 = icmp slt i64 %v1614, %v7
  %v1616 = select i1 %v1615, i64 %v1614, i64 %v7
  %v1617 = mul i64 %v1610, %v1611
  %v1618 = sdiv i64 %v1617, %v3
  %v1619 = mul i64 %v1618, 1
  %v1620 = icmp slt i64 %v1619, %v7
  %v1621 = select i1 %v1620, i64 %v1619, i64 %v7
  br label %b252
b252:
  %v1622 = phi i64 [ %v1616, %b248 ], [ %v1659, %b257 ]
  %v1623 = icmp slt i64 %v1622, %v1621
  br i1 %v1623, label %b253, label %b254
b253:
  br label %b255
b255:
  %v1624 = phi i64 [ 0, %b253 ], [ %v1658, %b260 ]
  %v1625 = icmp slt i64 %v1624, 2
  br i1 %v1625, label %b256, label %b257
b256:
  br label %b258
b258:
  %v1626 = phi i64 [ 0, %b256 ], [ %v1642, %b259 ]
  %v1627 = phi <8 x float> [ splat (float 0x0000000000000000), %b256 ], [ %v1641, %b259 ]
  %v1628 = icmp slt i64 %v1626, 8
  br i1 %v1628, label %b259, label %b260
b259:
  %v1629 = add i64 %v1361, 0
  %v1630 = and i64 %v1629, %v148
  %v1631 = mul i64 %v1630, %v7
  %v1632 = add i64 %v1631, %v1622
  %v1633 = mul i64 %v1632, 16
  %v1634 = getelementptr inbounds float, ptr %v70, i64 %v1633
  %v1635 = mul i64 %v1624, 8
  %v1636 = add i64 0, %v1635
  %v1637 = add i64 %v1636, %v1626
  %v1638 = getelementptr inbounds float, ptr %v1634, i64 %v1637
  %v1639 = load <8 x float>, ptr %v1638, align 4
  %v1640 = fmul <8 x float> %v1639, %v1639
  %v1641 = fadd <8 x float> %v1627, %v1640
  %v1642 = add nsw i64 %v1626, 8
  br label %b258
b260:
  %v1643 = shufflevector <8 x float> %v1627, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1644 = shufflevector <8 x float> %v1627, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1645 = fadd <4 x float> %v1643, %v1644
  %v1646 = shufflevector <4 x float> %v1645, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1647 = shufflevector <4 x float> %v1645, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1648 = fadd <2 x float> %v1646, %v1647
  %v1649 = extractelement <2 x float> %v1648, i64 0
  %v1650 = extractelement <2 x float> %v1648, i64 1
  %v1651 = fadd float %v1649, %v1650
  %v1652 = fadd float %v1651, 0x0000000000000000
  %v1653 = mul i64 %v1622, 2
  %v1654 = getelementptr inbounds float, ptr %v72, i64 %v1653
  %v1655 = add i64 0, %v1624
  %v1656 = add i64 %v1655, 0
  %v1657 = getelementptr inbounds float, ptr %v1654, i64 %v1656
  store float %v1652, ptr %v1657, align 4
  %v1658 = add nsw i64 %v1624, 1
  br label %b255
b257:
  %v1659 = add nsw i64 %v1622, 1
  br label %b252
b254:
  %v1660 = add i64 %v7, 0
  %v1661 = sdiv i64 %v1660, 1
  %v1662 = add i64 %v2, 1
  %v1663 = mul i64 %v1661, %v2
  %v1664 = sdiv i64 %v1663, %v3
  %v1665 = mul i64 %v1664, 1
  %v1666 = icmp slt i64 %v1665, %v7
  %v1667 = select i1 %v1666, i64 %v1665, i64 %v7
  %v1668 = mul i64 %v1661, %v1662
  %v1669 = sdiv i64 %v1668, %v3
  %v1670 = mul i64 %v1669, 1
  %v1671 = icmp slt i64 %v1670, %v7
  %v1672 = select i1 %v1671, i64 %v1670, i64 %v7
  br label %b261
b261:
  %v1673 = phi i64 [ %v1667, %b254 ], [ %v1698, %b262 ]
  %v1674 = icmp slt i64 %v1673, %v1672
  br i1 %v1674, label %b262, label %b263
b262:
  %v1675 = mul i64 %v1673, 2
  %v1676 = getelementptr inbounds float, ptr %v72, i64 %v1675
  %v1677 = add i64 %v1361, 0
  %v1678 = and i64 %v1677, %v150
  %v1679 = mul i64 %v1678, %v7
  %v1680 = add i64 %v1679, %v1673
  %v1681 = mul i64 %v1680, 2
  %v1682 = getelementptr inbounds float, ptr %v74, i64 %v1681
  %v1683 = icmp ult i64 2, 8
  %v1684 = select i1 %v1683, i64 2, i64 8
  %v1685 = trunc i64 %v1684 to i32
  %v1686 = insertelement <8 x i32> poison, i32 %v1685, i64 0
  %v1687 = shufflevector <8 x i32> %v1686, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1688 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1687
  %v1689 = add i64 0, 0
  %v1690 = getelementptr inbounds float, ptr %v1676, i64 %v1689
  %v1691 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1690, <8 x i1> %v1688, <8 x float> zeroinitializer)
  %v1692 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v1693 = shufflevector <8 x float> %v1692, <8 x float> poison, <8 x i32> zeroinitializer
  %v1694 = fadd <8 x float> %v1691, %v1693
  %v1695 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1694)
  %v1696 = add i64 0, 0
  %v1697 = getelementptr inbounds float, ptr %v1682, i64 %v1696
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1695, ptr align 4 %v1697, <8 x i1> %v1688)
  %v1698 = add nsw i64 %v1673, 1
  br label %b261
b263:
  %v1699 = add i64 %v7, 0
  %v1700 = sdiv i64 %v1699, 1
  %v1701 = add i64 %v2, 1
  %v1702 = mul i64 %v1700, %v2
  %v1703 = sdiv i64 %v1702, %v3
  %v1704 = mul i64 %v1703, 1
  %v1705 = icmp slt i64 %v1704, %v7
  %v1706 = select i1 %v1705, i64 %v1704, i64 %v7
  %v1707 = mul i64 %v1700, %v1701
  %v1708 = sdiv i64 %v1707, %v3
  %v1709 = mul i64 %v1708, 1
  %v1710 = icmp slt i64 %v1709, %v7
  %v1711 = select i1 %v1710, i64 %v1709, i64 %v7
  br label %b264
b264:
  %v1712 = phi i64 [ %v1706, %b263 ], [ %v1768, %b269 ]
  %v1713 = icmp slt i64 %v1712, %v1711
  br i1 %v1713, label %b265, label %b266
b265:
  br label %b267
b267:
  %v1714 = phi i64 [ 0, %b265 ], [ %v1767, %b272 ]
  %v1715 = icmp slt i64 %v1714, 2
  br i1 %v1715, label %b268, label %b269
b268:
  br label %b270
b270:
  %v1716 = phi i64 [ 0, %b268 ], [ %v1758, %b271 ]
  %v1717 = phi <8 x float> [ splat (float 0x0000000000000000), %b268 ], [ %v1757, %b271 ]
  %v1718 = icmp slt i64 %v1716, 8
  br i1 %v1718, label %b271, label %b272
b271:
  %v1719 = add i64 %v1361, 0
  %v1720 = and i64 %v1719, %v148
  %v1721 = mul i64 %v1720, %v7
  %v1722 = add i64 %v1721, %v1712
  %v1723 = mul i64 %v1722, 16
  %v1724 = getelementptr inbounds float, ptr %v70, i64 %v1723
  %v1725 = mul i64 %v1714, 8
  %v1726 = add i64 0, %v1725
  %v1727 = add i64 %v1726, %v1716
  %v1728 = getelementptr inbounds float, ptr %v1724, i64 %v1727
  %v1729 = load float, ptr %v1728, align 4
  %v1730 = add i64 %v1361, 0
  %v1731 = and i64 %v1730, %v150
  %v1732 = mul i64 %v1731, %v7
  %v1733 = add i64 %v1732, %v1712
  %v1734 = mul i64 %v1733, 2
  %v1735 = getelementptr inbounds float, ptr %v74, i64 %v1734
  %v1736 = add i64 0, %v1714
  %v1737 = getelementptr inbounds float, ptr %v1735, i64 %v1736
  %v1738 = load float, ptr %v1737, align 4
  %v1739 = fdiv float 0x3FF0000000000000, %v1738
  %v1740 = fmul float %v1729, %v1739
  %v1741 = add i64 %v1361, 0
  %v1742 = and i64 %v1741, %v128
  %v1743 = mul i64 %v1742, %v7
  %v1744 = add i64 %v1743, %v1712
  %v1745 = mul i64 %v1744, 128
  %v1746 = getelementptr inbounds float, ptr %v24, i64 %v1745
  %v1747 = mul i64 %v1714, 64
  %v1748 = add i64 0, %v1747
  %v1749 = add i64 %v1748, 0
  %v1750 = mul i64 %v1716, 8
  %v1751 = add i64 %v1749, %v1750
  %v1752 = getelementptr inbounds float, ptr %v1746, i64 %v1751
  %v1753 = load <8 x float>, ptr %v1752, align 4
  %v1754 = insertelement <8 x float> poison, float %v1740, i64 0
  %v1755 = shufflevector <8 x float> %v1754, <8 x float> poison, <8 x i32> zeroinitializer
  %v1756 = fmul <8 x float> %v1755, %v1753
  %v1757 = fadd <8 x float> %v1717, %v1756
  %v1758 = add nsw i64 %v1716, 1
  br label %b270
b272:
  %v1759 = mul i64 %v1712, 16
  %v1760 = getelementptr inbounds float, ptr %v76, i64 %v1759
  %v1761 = mul i64 %v1714, 8
  %v1762 = add i64 0, %v1761
  %v1763 = mul i64 0, 8
  %v1764 = add i64 %v1762, %v1763
  %v1765 = add i64 %v1764, 0
  %v1766 = getelementptr inbounds float, ptr %v1760, i64 %v1765
  store <8 x float> %v1717, ptr %v1766, align 4
  %v1767 = add nsw i64 %v1714, 1
  br label %b267
b269:
  %v1768 = add nsw i64 %v1712, 1
  br label %b264
b266:
  %v1769 = add i64 %v7, 0
  %v1770 = sdiv i64 %v1769, 1
  %v1771 = add i64 %v2, 1
  %v1772 = mul i64 %v1770, %v2
  %v1773 = sdiv i64 %v1772, %v3
  %v1774 = mul i64 %v1773, 1
  %v1775 = icmp slt i64 %v1774, %v7
  %v1776 = select i1 %v1775, i64 %v1774, i64 %v7
  %v1777 = mul i64 %v1770, %v1771
  %v1778 = sdiv i64 %v1777, %v3
  %v1779 = mul i64 %v1778, 1
  %v1780 = icmp slt i64 %v1779, %v7
  %v1781 = select i1 %v1780, i64 %v1779, i64 %v7
  br label %b273
b273:
  %v1782 = phi i64 [ %v1776, %b266 ], [ %v1806, %b278 ]
  %v1783 = icmp slt i64 %v1782, %v1781
  br i1 %v1783, label %b274, label %b275
b274:
  %v1784 = mul i64 %v1782, 16
  %v1785 = getelementptr inbounds float, ptr %v66, i64 %v1784
  %v1786 = mul i64 %v1782, 16
  %v1787 = getelementptr inbounds float, ptr %v76, i64 %v1786
  %v1788 = add i64 %v1361, 0
  %v1789 = and i64 %v1788, %v152
  %v1790 = mul i64 %v1789, %v7
  %v1791 = add i64 %v1790, %v1782
  %v1792 = mul i64 %v1791, 16
  %v1793 = getelementptr inbounds float, ptr %v78, i64 %v1792
  br label %b276
b276:
  %v1794 = phi i64 [ 0, %b274 ], [ %v1805, %b277 ]
  %v1795 = icmp slt i64 %v1794, 16
  br i1 %v1795, label %b277, label %b278
b277:
  %v1796 = add i64 0, %v1794
  %v1797 = getelementptr inbounds float, ptr %v1785, i64 %v1796
  %v1798 = load <8 x float>, ptr %v1797, align 4
  %v1799 = add i64 0, %v1794
  %v1800 = getelementptr inbounds float, ptr %v1787, i64 %v1799
  %v1801 = load <8 x float>, ptr %v1800, align 4
  %v1802 = fsub <8 x float> %v1798, %v1801
  %v1803 = add i64 0, %v1794
  %v1804 = getelementptr inbounds float, ptr %v1793, i64 %v1803
  store <8 x float> %v1802, ptr %v1804, align 4
  %v1805 = add nsw i64 %v1794, 8
  br label %b276
b278:
  %v1806 = add nsw i64 %v1782, 1
  br label %b273
b275:
  %v1807 = add i64 %v7, 0
  %v1808 = sdiv i64 %v1807, 1
  %v1809 = add i64 %v2, 1
  %v1810 = mul i64 %v1808, %v2
  %v1811 = sdiv i64 %v1810, %v3
  %v1812 = mul i64 %v1811, 1
  %v1813 = icmp slt i64 %v1812, %v7
  %v1814 = select i1 %v1813, i64 %v1812, i64 %v7
  %v1815 = mul i64 %v1808, %v1809
  %v1816 = sdiv i64 %v1815, %v3
  %v1817 = mul i64 %v1816, 1
  %v1818 = icmp slt i64 %v1817, %v7
  %v1819 = select i1 %v1818, i64 %v1817, i64 %v7
  br label %b279
b279:
  %v1820 = phi i64 [ %v1814, %b275 ], [ %v1931, %b284 ]
  %v1821 = icmp slt i64 %v1820, %v1819
  br i1 %v1821, label %b280, label %b281
b280:
  br label %b282
b282:
  %v1822 = phi i64 [ 0, %b280 ], [ %v1930, %b287 ]
  %v1823 = icmp slt i64 %v1822, 2
  br i1 %v1823, label %b283, label %b284
b283:
  br label %b285
b285:
  %v1824 = phi i64 [ 0, %b283 ], [ %v1929, %b286 ]
  %v1825 = icmp slt i64 %v1824, 8
  br i1 %v1825, label %b286, label %b287
b286:
  %v1826 = add i64 %v1361, 0
  %v1827 = and i64 %v1826, %v128
  %v1828 = mul i64 %v1827, %v7
  %v1829 = add i64 %v1828, %v1820
  %v1830 = mul i64 %v1829, 128
  %v1831 = getelementptr inbounds float, ptr %v24, i64 %v1830
  %v1832 = add i64 %v1361, 0
  %v1833 = and i64 %v1832, %v148
  %v1834 = mul i64 %v1833, %v7
  %v1835 = add i64 %v1834, %v1820
  %v1836 = mul i64 %v1835, 16
  %v1837 = getelementptr inbounds float, ptr %v70, i64 %v1836
  %v1838 = mul i64 %v1822, 8
  %v1839 = add i64 0, %v1838
  %v1840 = add i64 %v1839, %v1824
  %v1841 = getelementptr inbounds float, ptr %v1837, i64 %v1840
  %v1842 = load float, ptr %v1841, align 4
  %v1843 = add i64 %v1361, 0
  %v1844 = and i64 %v1843, %v150
  %v1845 = mul i64 %v1844, %v7
  %v1846 = add i64 %v1845, %v1820
  %v1847 = mul i64 %v1846, 2
  %v1848 = getelementptr inbounds float, ptr %v74, i64 %v1847
  %v1849 = add i64 0, %v1822
  %v1850 = getelementptr inbounds float, ptr %v1848, i64 %v1849
  %v1851 = load float, ptr %v1850, align 4
  %v1852 = fdiv float 0x3FF0000000000000, %v1851
  %v1853 = fmul float %v1842, %v1852
  %v1854 = add i64 %v1361, 0
  %v1855 = and i64 %v1854, %v142
  %v1856 = mul i64 %v1855, %v7
  %v1857 = add i64 %v1856, %v1820
  %v1858 = mul i64 %v1857, 50
  %v1859 = getelementptr inbounds float, ptr %v62, i64 %v1858
  %v1860 = add i64 48, %v1822
  %v1861 = getelementptr inbounds float, ptr %v1859, i64 %v1860
  %v1862 = load float, ptr %v1861, align 4
  %v1863 = call float @llvm.fabs.f32(float %v1862)
  %v1864 = fneg float %v1863
  %v1865 = fcmp olt float %v1864, 0xC05A400000000000
  %v1866 = select i1 %v1865, float 0xC05A400000000000, float %v1864
  %v1867 = call float @llvm.fmuladd.f32(float %v1866, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1868 = fsub float %v1867, 0x4168000000000000
  %v1869 = call float @llvm.fmuladd.f32(float %v1868, float 0xBFE62E4000000000, float %v1866)
  %v1870 = call float @llvm.fmuladd.f32(float %v1868, float 0xBEB7F7D1C0000000, float %v1869)
  %v1871 = bitcast float %v1867 to i32
  %v1872 = fmul float %v1870, %v1870
  %v1873 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1870, float 0x3F81227F40000000)
  %v1874 = call float @llvm.fmuladd.f32(float %v1873, float %v1870, float 0x3FA5556740000000)
  %v1875 = call float @llvm.fmuladd.f32(float %v1874, float %v1870, float 0x3FC5554B00000000)
  %v1876 = call float @llvm.fmuladd.f32(float %v1875, float %v1870, float 0x3FDFFFFFE0000000)
  %v1877 = call float @llvm.fmuladd.f32(float %v1872, float %v1876, float %v1870)
  %v1878 = sub i32 %v1871, 1262485250
  %v1879 = lshr i32 %v1878, 1
  %v1880 = sub i32 %v1878, %v1879
  %v1881 = shl i32 %v1879, 23
  %v1882 = bitcast i32 %v1881 to float
  %v1883 = shl i32 %v1880, 23
  %v1884 = bitcast i32 %v1883 to float
  %v1885 = fadd float %v1877, 0x3FF0000000000000
  %v1886 = fmul float %v1885, %v1882
  %v1887 = fmul float %v1886, %v1884
  %v1888 = fcmp olt float %v1862, 0x0000000000000000
  %v1889 = select i1 %v1888, float %v1887, float 0x3FF0000000000000
  %v1890 = fadd float %v1887, 0x3FF0000000000000
  %v1891 = fdiv float %v1889, %v1890
  %v1892 = add i64 %v1361, 0
  %v1893 = and i64 %v1892, %v152
  %v1894 = mul i64 %v1893, %v7
  %v1895 = add i64 %v1894, %v1820
  %v1896 = mul i64 %v1895, 16
  %v1897 = getelementptr inbounds float, ptr %v78, i64 %v1896
  %v1898 = add i64 %v1361, 1
  %v1899 = and i64 %v1898, %v128
  %v1900 = mul i64 %v1899, %v7
  %v1901 = add i64 %v1900, %v1820
  %v1902 = mul i64 %v1901, 128
  %v1903 = getelementptr inbounds float, ptr %v24, i64 %v1902
  %v1904 = mul i64 %v1822, 64
  %v1905 = add i64 0, %v1904
  %v1906 = mul i64 %v1824, 8
  %v1907 = add i64 %v1905, %v1906
  %v1908 = add i64 %v1907, 0
  %v1909 = getelementptr inbounds float, ptr %v1831, i64 %v1908
  %v1910 = load <8 x float>, ptr %v1909, align 4
  %v1911 = mul i64 %v1822, 8
  %v1912 = add i64 0, %v1911
  %v1913 = add i64 %v1912, 0
  %v1914 = getelementptr inbounds float, ptr %v1897, i64 %v1913
  %v1915 = load <8 x float>, ptr %v1914, align 4
  %v1916 = insertelement <8 x float> poison, float %v1891, i64 0
  %v1917 = shufflevector <8 x float> %v1916, <8 x float> poison, <8 x i32> zeroinitializer
  %v1918 = fmul <8 x float> %v1917, %v1915
  %v1919 = insertelement <8 x float> poison, float %v1853, i64 0
  %v1920 = shufflevector <8 x float> %v1919, <8 x float> poison, <8 x i32> zeroinitializer
  %v1921 = fmul <8 x float> %v1920, %v1918
  %v1922 = fadd <8 x float> %v1910, %v1921
  %v1923 = mul i64 %v1822, 64
  %v1924 = add i64 0, %v1923
  %v1925 = mul i64 %v1824, 8
  %v1926 = add i64 %v1924, %v1925
  %v1927 = add i64 %v1926, 0
  %v1928 = getelementptr inbounds float, ptr %v1903, i64 %v1927
  store <8 x float> %v1922, ptr %v1928, align 4
  %v1929 = add nsw i64 %v1824, 1
  br label %b285
b287:
  %v1930 = add nsw i64 %v1822, 1
  br label %b282
b284:
  %v1931 = add nsw i64 %v1820, 1
  br label %b279
b281:
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
  br label %b288
b288:
  %v1945 = phi i64 [ %v1939, %b281 ], [ %v1967, %b293 ]
  %v1946 = icmp slt i64 %v1945, %v1944
  br i1 %v1946, label %b289, label %b290
b289:
  %v1947 = add i64 %v1361, 0
  %v1948 = and i64 %v1947, %v144
  %v1949 = mul i64 %v1948, %v7
  %v1950 = add i64 %v1949, %v1945
  %v1951 = mul i64 %v1950, 48
  %v1952 = getelementptr inbounds float, ptr %v64, i64 %v1951
  %v1953 = add i64 %v1361, 1
  %v1954 = and i64 %v1953, %v130
  %v1955 = mul i64 %v1954, %v7
  %v1956 = add i64 %v1955, %v1945
  %v1957 = mul i64 %v1956, 48
  %v1958 = getelementptr inbounds float, ptr %v26, i64 %v1957
  br label %b291
b291:
  %v1959 = phi i64 [ 0, %b289 ], [ %v1966, %b292 ]
  %v1960 = icmp slt i64 %v1959, 48
  br i1 %v1960, label %b292, label %b293
b292:
  %v1961 = add i64 0, %v1959
  %v1962 = getelementptr inbounds float, ptr %v1952, i64 %v1961
  %v1963 = load <8 x float>, ptr %v1962, align 4
  %v1964 = add i64 0, %v1959
  %v1965 = getelementptr inbounds float, ptr %v1958, i64 %v1964
  store <8 x float> %v1963, ptr %v1965, align 4
  %v1966 = add nsw i64 %v1959, 8
  br label %b291
b293:
  %v1967 = add nsw i64 %v1945, 1
  br label %b288
b290:
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
  br label %b294
b294:
  %v1981 = phi i64 [ %v1975, %b290 ], [ %v2003, %b299 ]
  %v1982 = icmp slt i64 %v1981, %v1980
  br i1 %v1982, label %b295, label %b296
b295:
  %v1983 = add i64 %v1361, 0
  %v1984 = and i64 %v1983, %v130
  %v1985 = mul i64 %v1984, %v7
  %v1986 = add i64 %v1985, %v1981
  %v1987 = mul i64 %v1986, 48
  %v1988 = getelementptr inbounds float, ptr %v26, i64 %v1987
  %v1989 = add i64 %v1361, 1
  %v1990 = and i64 %v1989, %v132
  %v1991 = mul i64 %v1990, %v7
  %v1992 = add i64 %v1991, %v1981
  %v1993 = mul i64 %v1992, 48
  %v1994 = getelementptr inbounds float, ptr %v28, i64 %v1993
  br label %b297
b297:
  %v1995 = phi i64 [ 0, %b295 ], [ %v2002, %b298 ]
  %v1996 = icmp slt i64 %v1995, 48
  br i1 %v1996, label %b298, label %b299
b298:
  %v1997 = add i64 0, %v1995
  %v1998 = getelementptr inbounds float, ptr %v1988, i64 %v1997
  %v1999 = load <8 x float>, ptr %v1998, align 4
  %v2000 = add i64 0, %v1995
  %v2001 = getelementptr inbounds float, ptr %v1994, i64 %v2000
  store <8 x float> %v1999, ptr %v2001, align 4
  %v2002 = add nsw i64 %v1995, 8
  br label %b297
b299:
  %v2003 = add nsw i64 %v1981, 1
  br label %b294
b296:
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
  br label %b300
b300:
  %v2017 = phi i64 [ %v2011, %b296 ], [ %v2039, %b305 ]
  %v2018 = icmp slt i64 %v2017, %v2016
  br i1 %v2018, label %b301, label %b302
b301:
  %v2019 = add i64 %v1361, 0
  %v2020 = and i64 %v2019, %v132
  %v2021 = mul i64 %v2020, %v7
  %v2022 = add i64 %v2021, %v2017
  %v2023 = mul i64 %v2022, 48
  %v2024 = getelementptr inbounds float, ptr %v28, i64 %v2023
  %v2025 = add i64 %v1361, 1
  %v2026 = and i64 %v2025, %v134
  %v2027 = mul i64 %v2026, %v7
  %v2028 = add i64 %v2027, %v2017
  %v2029 = mul i64 %v2028, 48
  %v2030 = getelementptr inbounds float, ptr %v30, i64 %v2029
  br label %b303
b303:
  %v2031 = phi i64 [ 0, %b301 ], [ %v2038, %b304 ]
  %v2032 = icmp slt i64 %v2031, 48
  br i1 %v2032, label %b304, label %b305
b304:
  %v2033 = add i64 0, %v2031
  %v2034 = getelementptr inbounds float, ptr %v2024, i64 %v2033
  %v2035 = load <8 x float>, ptr %v2034, align 4
  %v2036 = add i64 0, %v2031
  %v2037 = getelementptr inbounds float, ptr %v2030, i64 %v2036
  store <8 x float> %v2035, ptr %v2037, align 4
  %v2038 = add nsw i64 %v2031, 8
  br label %b303
b305:
  %v2039 = add nsw i64 %v2017, 1
  br label %b300
b302:
  %v2040 = add nsw i64 %v1361, 1
  br label %b243
b245:
  %v2041 = icmp sgt i64 %v3, 1
  br i1 %v2041, label %b306, label %b307
b306:
  %v2042 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2043 = atomicrmw add ptr %v2042, i64 1 acq_rel
  %v2044 = mul i64 %v3, 11
  br label %b308
b308:
  %v2045 = load atomic i64, ptr %v2042 acquire, align 8
  %v2046 = icmp slt i64 %v2045, %v2044
  br i1 %v2046, label %b309, label %b310
b309:
  %v2047 = call i32 @sched_yield()
  br label %b308
b310:
  br label %b307
b307:
  %v2048 = getelementptr inbounds float, ptr %v178, i64 448
  %v2049 = getelementptr inbounds i64, ptr %v1, i64 4
  %v2050 = load i64, ptr %v2049, align 8
  %v2051 = icmp eq i64 %v2050, 0
  br i1 %v2051, label %b311, label %b312
b311:
  %v2052 = add i64 1, 0
  %v2053 = sdiv i64 %v2052, 1
  %v2054 = add i64 %v2, 1
  %v2055 = mul i64 %v2053, %v2
  %v2056 = sdiv i64 %v2055, %v3
  %v2057 = mul i64 %v2056, 1
  %v2058 = icmp slt i64 %v2057, 1
  %v2059 = select i1 %v2058, i64 %v2057, i64 1
  %v2060 = mul i64 %v2053, %v2054
  %v2061 = sdiv i64 %v2060, %v3
  %v2062 = mul i64 %v2061, 1
  %v2063 = icmp slt i64 %v2062, 1
  %v2064 = select i1 %v2063, i64 %v2062, i64 1
  %v2065 = icmp slt i64 %v2064, 1
  %v2066 = select i1 %v2065, i64 %v2064, i64 1
  br label %b313
b313:
  %v2067 = phi i64 [ %v2059, %b311 ], [ %v2182, %b325 ]
  %v2068 = icmp slt i64 %v2067, %v2066
  br i1 %v2068, label %b314, label %b315
b314:
  %v2069 = mul i64 %v2067, 128
  %v2070 = mul i64 %v2067, 8
  %v2071 = add i64 %v2069, 0
  %v2072 = add i64 %v2070, 0
  %v2073 = getelementptr inbounds float, ptr %v2048, i64 %v2071
  %v2074 = sub i64 8, %v2072
  %v2075 = icmp slt i64 %v2074, 0
  %v2076 = select i1 %v2075, i64 0, i64 %v2074
  %v2077 = icmp ult i64 %v2076, 8
  %v2078 = select i1 %v2077, i64 %v2076, i64 8
  %v2079 = trunc i64 %v2078 to i32
  %v2080 = insertelement <8 x i32> poison, i32 %v2079, i64 0
  %v2081 = shufflevector <8 x i32> %v2080, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2082 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2081
  %v2083 = mul i64 %v2072, 16
  %v2084 = add i64 0, %v2083
  %v2085 = getelementptr inbounds float, ptr %v20, i64 %v2084
  %v2086 = icmp sge i64 %v2076, 8
  br i1 %v2086, label %b316, label %b317
b316:
  br label %b318
b318:
  %v2087 = phi i64 [ 0, %b316 ], [ %v2161, %b319 ]
  %v2088 = icmp slt i64 %v2087, 16
  br i1 %v2088, label %b319, label %b320
b319:
  %v2089 = add i64 %v2087, 0
  %v2090 = getelementptr inbounds float, ptr %v2085, i64 %v2089
  %v2091 = load <8 x float>, ptr %v2090, align 4
  %v2092 = add i64 %v2087, 16
  %v2093 = getelementptr inbounds float, ptr %v2085, i64 %v2092
  %v2094 = load <8 x float>, ptr %v2093, align 4
  %v2095 = add i64 %v2087, 32
  %v2096 = getelementptr inbounds float, ptr %v2085, i64 %v2095
  %v2097 = load <8 x float>, ptr %v2096, align 4
  %v2098 = add i64 %v2087, 48
  %v2099 = getelementptr inbounds float, ptr %v2085, i64 %v2098
  %v2100 = load <8 x float>, ptr %v2099, align 4
  %v2101 = add i64 %v2087, 64
  %v2102 = getelementptr inbounds float, ptr %v2085, i64 %v2101
  %v2103 = load <8 x float>, ptr %v2102, align 4
  %v2104 = add i64 %v2087, 80
  %v2105 = getelementptr inbounds float, ptr %v2085, i64 %v2104
  %v2106 = load <8 x float>, ptr %v2105, align 4
  %v2107 = add i64 %v2087, 96
  %v2108 = getelementptr inbounds float, ptr %v2085, i64 %v2107
  %v2109 = load <8 x float>, ptr %v2108, align 4
  %v2110 = add i64 %v2087, 112
  %v2111 = getelementptr inbounds float, ptr %v2085, i64 %v2110
  %v2112 = load <8 x float>, ptr %v2111, align 4
  %v2113 = shufflevector <8 x float> %v2091, <8 x float> %v2103, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2114 = shufflevector <8 x float> %v2091, <8 x float> %v2103, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2115 = shufflevector <8 x float> %v2094, <8 x float> %v2106, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2116 = shufflevector <8 x float> %v2094, <8 x float> %v2106, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2117 = shufflevector <8 x float> %v2097, <8 x float> %v2109, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2118 = shufflevector <8 x float> %v2097, <8 x float> %v2109, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2119 = shufflevector <8 x float> %v2100, <8 x float> %v2112, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2120 = shufflevector <8 x float> %v2100, <8 x float> %v2112, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2121 = shufflevector <8 x float> %v2113, <8 x float> %v2117, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2122 = shufflevector <8 x float> %v2113, <8 x float> %v2117, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2123 = shufflevector <8 x float> %v2115, <8 x float> %v2119, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2124 = shufflevector <8 x float> %v2115, <8 x float> %v2119, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2125 = shufflevector <8 x float> %v2114, <8 x float> %v2118, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2126 = shufflevector <8 x float> %v2114, <8 x float> %v2118, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2127 = shufflevector <8 x float> %v2116, <8 x float> %v2120, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2128 = shufflevector <8 x float> %v2116, <8 x float> %v2120, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2129 = shufflevector <8 x float> %v2121, <8 x float> %v2123, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2130 = shufflevector <8 x float> %v2121, <8 x float> %v2123, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2131 = shufflevector <8 x float> %v2122, <8 x float> %v2124, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2132 = shufflevector <8 x float> %v2122, <8 x float> %v2124, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2133 = shufflevector <8 x float> %v2125, <8 x float> %v2127, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2134 = shufflevector <8 x float> %v2125, <8 x float> %v2127, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2135 = shufflevector <8 x float> %v2126, <8 x float> %v2128, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2136 = shufflevector <8 x float> %v2126, <8 x float> %v2128, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2137 = add i64 %v2087, 0
  %v2138 = mul i64 %v2137, 8
  %v2139 = getelementptr inbounds float, ptr %v2073, i64 %v2138
  store <8 x float> %v2129, ptr %v2139, align 4
  %v2140 = add i64 %v2087, 1
  %v2141 = mul i64 %v2140, 8
  %v2142 = getelementptr inbounds float, ptr %v2073, i64 %v2141
  store <8 x float> %v2130, ptr %v2142, align 4
  %v2143 = add i64 %v2087, 2
  %v2144 = mul i64 %v2143, 8
  %v2145 = getelementptr inbounds float, ptr %v2073, i64 %v2144
  store <8 x float> %v2131, ptr %v2145, align 4
  %v2146 = add i64 %v2087, 3
  %v2147 = mul i64 %v2146, 8
  %v2148 = getelementptr inbounds float, ptr %v2073, i64 %v2147
  store <8 x float> %v2132, ptr %v2148, align 4
  %v2149 = add i64 %v2087, 4
  %v2150 = mul i64 %v2149, 8
  %v2151 = getelementptr inbounds float, ptr %v2073, i64 %v2150
  store <8 x float> %v2133, ptr %v2151, align 4
  %v2152 = add i64 %v2087, 5
  %v2153 = mul i64 %v2152, 8
  %v2154 = getelementptr inbounds float, ptr %v2073, i64 %v2153
  store <8 x float> %v2134, ptr %v2154, align 4
  %v2155 = add i64 %v2087, 6
  %v2156 = mul i64 %v2155, 8
  %v2157 = getelementptr inbounds float, ptr %v2073, i64 %v2156
  store <8 x float> %v2135, ptr %v2157, align 4
  %v2158 = add i64 %v2087, 7
  %v2159 = mul i64 %v2158, 8
  %v2160 = getelementptr inbounds float, ptr %v2073, i64 %v2159
  store <8 x float> %v2136, ptr %v2160, align 4
  %v2161 = add nsw i64 %v2087, 8
  br label %b318
b320:
  br label %b321
b321:
  %v2162 = phi i64 [ 16, %b320 ], [ %v2170, %b322 ]
  %v2163 = icmp slt i64 %v2162, 16
  br i1 %v2163, label %b322, label %b323
b322:
  %v2164 = mul i64 %v2162, 1
  %v2165 = getelementptr inbounds float, ptr %v2085, i64 %v2164
  %v2166 = getelementptr float, ptr %v2165, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v2167 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2166, <8 x i1> %v2082, <8 x float> zeroinitializer)
  %v2168 = mul i64 %v2162, 8
  %v2169 = getelementptr inbounds float, ptr %v2073, i64 %v2168
  store <8 x float> %v2167, ptr %v2169, align 4
  %v2170 = add nsw i64 %v2162, 1
  br label %b321
b323:
  br label %b317
b317:
  %v2171 = icmp slt i64 %v2076, 8
  br i1 %v2171, label %b324, label %b325
b324:
  br label %b326
b326:
  %v2172 = phi i64 [ 0, %b324 ], [ %v2180, %b327 ]
  %v2173 = icmp slt i64 %v2172, 16
  br i1 %v2173, label %b327, label %b328
b327:
  %v2174 = mul i64 %v2172, 1
  %v2175 = getelementptr inbounds float, ptr %v2085, i64 %v2174
  %v2176 = getelementptr float, ptr %v2175, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v2177 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2176, <8 x i1> %v2082, <8 x float> zeroinitializer)
  %v2178 = mul i64 %v2172, 8
  %v2179 = getelementptr inbounds float, ptr %v2073, i64 %v2178
  store <8 x float> %v2177, ptr %v2179, align 4
  %v2180 = add nsw i64 %v2172, 1
  br label %b326
b328:
  br label %b325
b325:
  %v2181 = add i64 %v2069, 128
  %v2182 = add nsw i64 %v2067, 1
  br label %b313
b315:
  br label %b312
b312:
  %v2183 = icmp sgt i64 %v3, 1
  br i1 %v2183, label %b329, label %b330
b329:
  %v2184 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2185 = atomicrmw add ptr %v2184, i64 1 acq_rel
  %v2186 = mul i64 %v3, 12
  br label %b331
b331:
  %v2187 = load atomic i64, ptr %v2184 acquire, align 8
  %v2188 = icmp slt i64 %v2187, %v2186
  br i1 %v2188, label %b332, label %b333
b332:
  %v2189 = call i32 @sched_yield()
  br label %b331
b333:
  br label %b330
b330:
  %v2190 = add i64 %v8, 0
  %v2191 = sdiv i64 %v2190, 1
  %v2192 = add i64 %v2, 1
  %v2193 = mul i64 %v2191, %v2
  %v2194 = sdiv i64 %v2193, %v3
  %v2195 = mul i64 %v2194, 1
  %v2196 = icmp slt i64 %v2195, %v8
  %v2197 = select i1 %v2196, i64 %v2195, i64 %v8
  %v2198 = mul i64 %v2191, %v2192
  %v2199 = sdiv i64 %v2198, %v3
  %v2200 = mul i64 %v2199, 1
  %v2201 = icmp slt i64 %v2200, %v8
  %v2202 = select i1 %v2201, i64 %v2200, i64 %v8
  br label %b334
b334:
  %v2203 = phi i64 [ %v2197, %b330 ], [ %v2236, %b339 ]
  %v2204 = icmp slt i64 %v2203, %v2202
  br i1 %v2204, label %b335, label %b336
b335:
  br label %b337
b337:
  %v2205 = phi i64 [ 0, %b335 ], [ %v2235, %b342 ]
  %v2206 = icmp slt i64 %v2205, 2
  br i1 %v2206, label %b338, label %b339
b338:
  br label %b340
b340:
  %v2207 = phi i64 [ 0, %b338 ], [ %v2219, %b341 ]
  %v2208 = phi <8 x float> [ splat (float 0x0000000000000000), %b338 ], [ %v2218, %b341 ]
  %v2209 = icmp slt i64 %v2207, 8
  br i1 %v2209, label %b341, label %b342
b341:
  %v2210 = mul i64 %v2203, 16
  %v2211 = getelementptr inbounds float, ptr %v68, i64 %v2210
  %v2212 = mul i64 %v2205, 8
  %v2213 = add i64 0, %v2212
  %v2214 = add i64 %v2213, %v2207
  %v2215 = getelementptr inbounds float, ptr %v2211, i64 %v2214
  %v2216 = load <8 x float>, ptr %v2215, align 4
  %v2217 = fmul <8 x float> %v2216, %v2216
  %v2218 = fadd <8 x float> %v2208, %v2217
  %v2219 = add nsw i64 %v2207, 8
  br label %b340
b342:
  %v2220 = shufflevector <8 x float> %v2208, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2221 = shufflevector <8 x float> %v2208, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2222 = fadd <4 x float> %v2220, %v2221
  %v2223 = shufflevector <4 x float> %v2222, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2224 = shufflevector <4 x float> %v2222, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2225 = fadd <2 x float> %v2223, %v2224
  %v2226 = extractelement <2 x float> %v2225, i64 0
  %v2227 = extractelement <2 x float> %v2225, i64 1
  %v2228 = fadd float %v2226, %v2227
  %v2229 = fadd float %v2228, 0x0000000000000000
  %v2230 = mul i64 %v2203, 2
  %v2231 = getelementptr inbounds float, ptr %v80, i64 %v2230
  %v2232 = add i64 0, %v2205
  %v2233 = add i64 %v2232, 0
  %v2234 = getelementptr inbounds float, ptr %v2231, i64 %v2233
  store float %v2229, ptr %v2234, align 4
  %v2235 = add nsw i64 %v2205, 1
  br label %b337
b339:
  %v2236 = add nsw i64 %v2203, 1
  br label %b334
b336:
  %v2237 = add i64 %v8, 0
  %v2238 = sdiv i64 %v2237, 1
  %v2239 = add i64 %v2, 1
  %v2240 = mul i64 %v2238, %v2
  %v2241 = sdiv i64 %v2240, %v3
  %v2242 = mul i64 %v2241, 1
  %v2243 = icmp slt i64 %v2242, %v8
  %v2244 = select i1 %v2243, i64 %v2242, i64 %v8
  %v2245 = mul i64 %v2238, %v2239
  %v2246 = sdiv i64 %v2245, %v3
  %v2247 = mul i64 %v2246, 1
  %v2248 = icmp slt i64 %v2247, %v8
  %v2249 = select i1 %v2248, i64 %v2247, i64 %v8
  br label %b343
b343:
  %v2250 = phi i64 [ %v2244, %b336 ], [ %v2271, %b344 ]
  %v2251 = icmp slt i64 %v2250, %v2249
  br i1 %v2251, label %b344, label %b345
b344:
  %v2252 = mul i64 %v2250, 2
  %v2253 = getelementptr inbounds float, ptr %v80, i64 %v2252
  %v2254 = mul i64 %v2250, 2
  %v2255 = getelementptr inbounds float, ptr %v82, i64 %v2254
  %v2256 = icmp ult i64 2, 8
  %v2257 = select i1 %v2256, i64 2, i64 8
  %v2258 = trunc i64 %v2257 to i32
  %v2259 = insertelement <8 x i32> poison, i32 %v2258, i64 0
  %v2260 = shufflevector <8 x i32> %v2259, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2261 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2260
  %v2262 = add i64 0, 0
  %v2263 = getelementptr inbounds float, ptr %v2253, i64 %v2262
  %v2264 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2263, <8 x i1> %v2261, <8 x float> zeroinitializer)
  %v2265 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v2266 = shufflevector <8 x float> %v2265, <8 x float> poison, <8 x i32> zeroinitializer
  %v2267 = fadd <8 x float> %v2264, %v2266
  %v2268 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v2267)
  %v2269 = add i64 0, 0
  %v2270 = getelementptr inbounds float, ptr %v2255, i64 %v2269
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2268, ptr align 4 %v2270, <8 x i1> %v2261)
  %v2271 = add nsw i64 %v2250, 1
  br label %b343
b345:
  %v2272 = add i64 %v8, 0
  %v2273 = sdiv i64 %v2272, 1
  %v2274 = add i64 %v2, 1
  %v2275 = mul i64 %v2273, %v2
  %v2276 = sdiv i64 %v2275, %v3
  %v2277 = mul i64 %v2276, 1
  %v2278 = icmp slt i64 %v2277, %v8
  %v2279 = select i1 %v2278, i64 %v2277, i64 %v8
  %v2280 = mul i64 %v2273, %v2274
  %v2281 = sdiv i64 %v2280, %v3
  %v2282 = mul i64 %v2281, 1
  %v2283 = icmp slt i64 %v2282, %v8
  %v2284 = select i1 %v2283, i64 %v2282, i64 %v8
  br label %b346
b346:
  %v2285 = phi i64 [ %v2279, %b345 ], [ %v2333, %b351 ]
  %v2286 = icmp slt i64 %v2285, %v2284
  br i1 %v2286, label %b347, label %b348
b347:
  br label %b349
b349:
  %v2287 = phi i64 [ 0, %b347 ], [ %v2332, %b354 ]
  %v2288 = icmp slt i64 %v2287, 2
  br i1 %v2288, label %b350, label %b351
b350:
  br label %b352
b352:
  %v2289 = phi i64 [ 0, %b350 ], [ %v2323, %b353 ]
  %v2290 = phi <8 x float> [ splat (float 0x0000000000000000), %b350 ], [ %v2322, %b353 ]
  %v2291 = icmp slt i64 %v2289, 8
  br i1 %v2291, label %b353, label %b354
b353:
  %v2292 = mul i64 %v2285, 16
  %v2293 = getelementptr inbounds float, ptr %v68, i64 %v2292
  %v2294 = mul i64 %v2287, 8
  %v2295 = add i64 0, %v2294
  %v2296 = add i64 %v2295, %v2289
  %v2297 = getelementptr inbounds float, ptr %v2293, i64 %v2296
  %v2298 = load float, ptr %v2297, align 4
  %v2299 = mul i64 %v2285, 2
  %v2300 = getelementptr inbounds float, ptr %v82, i64 %v2299
  %v2301 = add i64 0, %v2287
  %v2302 = getelementptr inbounds float, ptr %v2300, i64 %v2301
  %v2303 = load float, ptr %v2302, align 4
  %v2304 = fdiv float 0x3FF0000000000000, %v2303
  %v2305 = fmul float %v2298, %v2304
  %v2306 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v2307 = fdiv float %v2305, %v2306
  %v2308 = mul i64 1, %v7
  %v2309 = add i64 %v2285, %v2308
  %v2310 = mul i64 %v2309, 128
  %v2311 = getelementptr inbounds float, ptr %v24, i64 %v2310
  %v2312 = mul i64 %v2287, 64
  %v2313 = add i64 0, %v2312
  %v2314 = add i64 %v2313, 0
  %v2315 = mul i64 %v2289, 8
  %v2316 = add i64 %v2314, %v2315
  %v2317 = getelementptr inbounds float, ptr %v2311, i64 %v2316
  %v2318 = load <8 x float>, ptr %v2317, align 4
  %v2319 = insertelement <8 x float> poison, float %v2307, i64 0
  %v2320 = shufflevector <8 x float> %v2319, <8 x float> poison, <8 x i32> zeroinitializer
  %v2321 = fmul <8 x float> %v2320, %v2318
  %v2322 = fadd <8 x float> %v2290, %v2321
  %v2323 = add nsw i64 %v2289, 1
  br label %b352
b354:
  %v2324 = mul i64 %v2285, 16
  %v2325 = getelementptr inbounds float, ptr %v84, i64 %v2324
  %v2326 = mul i64 %v2287, 8
  %v2327 = add i64 0, %v2326
  %v2328 = mul i64 0, 8
  %v2329 = add i64 %v2327, %v2328
  %v2330 = add i64 %v2329, 0
  %v2331 = getelementptr inbounds float, ptr %v2325, i64 %v2330
  store <8 x float> %v2290, ptr %v2331, align 4
  %v2332 = add nsw i64 %v2287, 1
  br label %b349
b351:
  %v2333 = add nsw i64 %v2285, 1
  br label %b346
b348:
  %v2334 = add i64 %v8, 0
  %v2335 = sdiv i64 %v2334, 1
  %v2336 = add i64 %v2, 1
  %v2337 = mul i64 %v2335, %v2
  %v2338 = sdiv i64 %v2337, %v3
  %v2339 = mul i64 %v2338, 1
  %v2340 = icmp slt i64 %v2339, %v8
  %v2341 = select i1 %v2340, i64 %v2339, i64 %v8
  %v2342 = mul i64 %v2335, %v2336
  %v2343 = sdiv i64 %v2342, %v3
  %v2344 = mul i64 %v2343, 1
  %v2345 = icmp slt i64 %v2344, %v8
  %v2346 = select i1 %v2345, i64 %v2344, i64 %v8
  br label %b355
b355:
  %v2347 = phi i64 [ %v2341, %b348 ], [ %v2361, %b360 ]
  %v2348 = icmp slt i64 %v2347, %v2346
  br i1 %v2348, label %b356, label %b357
b356:
  %v2349 = mul i64 %v2347, 16
  %v2350 = getelementptr inbounds float, ptr %v84, i64 %v2349
  %v2351 = mul i64 %v2347, 16
  %v2352 = getelementptr inbounds float, ptr %v86, i64 %v2351
  br label %b358
b358:
  %v2353 = phi i64 [ 0, %b356 ], [ %v2360, %b359 ]
  %v2354 = icmp slt i64 %v2353, 16
  br i1 %v2354, label %b359, label %b360
b359:
  %v2355 = add i64 0, %v2353
  %v2356 = getelementptr inbounds float, ptr %v2350, i64 %v2355
  %v2357 = load <8 x float>, ptr %v2356, align 4
  %v2358 = add i64 0, %v2353
  %v2359 = getelementptr inbounds float, ptr %v2352, i64 %v2358
  store <8 x float> %v2357, ptr %v2359, align 4
  %v2360 = add nsw i64 %v2353, 8
  br label %b358
b360:
  %v2361 = add nsw i64 %v2347, 1
  br label %b355
b357:
  %v2362 = add i64 %v8, 0
  %v2363 = sdiv i64 %v2362, 1
  %v2364 = add i64 %v2, 1
  %v2365 = mul i64 %v2363, %v2
  %v2366 = sdiv i64 %v2365, %v3
  %v2367 = mul i64 %v2366, 1
  %v2368 = icmp slt i64 %v2367, %v8
  %v2369 = select i1 %v2368, i64 %v2367, i64 %v8
  %v2370 = mul i64 %v2363, %v2364
  %v2371 = sdiv i64 %v2370, %v3
  %v2372 = mul i64 %v2371, 1
  %v2373 = icmp slt i64 %v2372, %v8
  %v2374 = select i1 %v2373, i64 %v2372, i64 %v8
  br label %b361
b361:
  %v2375 = phi i64 [ %v2369, %b357 ], [ %v2407, %b366 ]
  %v2376 = icmp slt i64 %v2375, %v2374
  br i1 %v2376, label %b362, label %b363
b362:
  br label %b364
b364:
  %v2377 = phi i64 [ 0, %b362 ], [ %v2406, %b369 ]
  %v2378 = icmp slt i64 %v2377, 2
  br i1 %v2378, label %b365, label %b366
b365:
  br label %b367
b367:
  %v2379 = phi i64 [ 0, %b365 ], [ %v2391, %b368 ]
  %v2380 = phi <8 x float> [ splat (float 0x0000000000000000), %b365 ], [ %v2390, %b368 ]
  %v2381 = icmp slt i64 %v2379, 8
  br i1 %v2381, label %b368, label %b369
b368:
  %v2382 = mul i64 %v2375, 16
  %v2383 = getelementptr inbounds float, ptr %v86, i64 %v2382
  %v2384 = mul i64 %v2377, 8
  %v2385 = add i64 0, %v2384
  %v2386 = add i64 %v2385, %v2379
  %v2387 = getelementptr inbounds float, ptr %v2383, i64 %v2386
  %v2388 = load <8 x float>, ptr %v2387, align 4
  %v2389 = fmul <8 x float> %v2388, %v2388
  %v2390 = fadd <8 x float> %v2380, %v2389
  %v2391 = add nsw i64 %v2379, 8
  br label %b367
b369:
  %v2392 = shufflevector <8 x float> %v2380, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2393 = shufflevector <8 x float> %v2380, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2394 = fadd <4 x float> %v2392, %v2393
  %v2395 = shufflevector <4 x float> %v2394, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2396 = shufflevector <4 x float> %v2394, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2397 = fadd <2 x float> %v2395, %v2396
  %v2398 = extractelement <2 x float> %v2397, i64 0
  %v2399 = extractelement <2 x float> %v2397, i64 1
  %v2400 = fadd float %v2398, %v2399
  %v2401 = fadd float %v2400, 0x0000000000000000
  %v2402 = mul i64 %v2375, 2
  %v2403 = getelementptr inbounds float, ptr %v80, i64 %v2402
  %v2404 = add i64 0, %v2377
  %v2405 = getelementptr inbounds float, ptr %v2403, i64 %v2404
  store float %v2401, ptr %v2405, align 4
  %v2406 = add nsw i64 %v2377, 1
  br label %b364
b366:
  %v2407 = add nsw i64 %v2375, 1
  br label %b361
b363:
  %v2408 = add i64 %v8, 0
  %v2409 = sdiv i64 %v2408, 1
  %v2410 = add i64 %v2, 1
  %v2411 = mul i64 %v2409, %v2
  %v2412 = sdiv i64 %v2411, %v3
  %v2413 = mul i64 %v2412, 1
  %v2414 = icmp slt i64 %v2413, %v8
  %v2415 = select i1 %v2414, i64 %v2413, i64 %v8
  %v2416 = mul i64 %v2409, %v2410
  %v2417 = sdiv i64 %v2416, %v3
  %v2418 = mul i64 %v2417, 1
  %v2419 = icmp slt i64 %v2418, %v8
  %v2420 = select i1 %v2419, i64 %v2418, i64 %v8
  br label %b370
b370:
  %v2421 = phi i64 [ %v2415, %b363 ], [ %v2445, %b371 ]
  %v2422 = icmp slt i64 %v2421, %v2420
  br i1 %v2422, label %b371, label %b372
b371:
  %v2423 = mul i64 %v2421, 2
  %v2424 = getelementptr inbounds float, ptr %v80, i64 %v2423
  %v2425 = mul i64 %v2421, 2
  %v2426 = getelementptr inbounds float, ptr %v88, i64 %v2425
  %v2427 = icmp ult i64 2, 8
  %v2428 = select i1 %v2427, i64 2, i64 8
  %v2429 = trunc i64 %v2428 to i32
  %v2430 = insertelement <8 x i32> poison, i32 %v2429, i64 0
  %v2431 = shufflevector <8 x i32> %v2430, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2432 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2431
  %v2433 = add i64 0, 0
  %v2434 = getelementptr inbounds float, ptr %v2424, i64 %v2433
  %v2435 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2434, <8 x i1> %v2432, <8 x float> zeroinitializer)
  %v2436 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v2437 = shufflevector <8 x float> %v2436, <8 x float> poison, <8 x i32> zeroinitializer
  %v2438 = fdiv <8 x float> %v2435, %v2437
  %v2439 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v2440 = shufflevector <8 x float> %v2439, <8 x float> poison, <8 x i32> zeroinitializer
  %v2441 = fadd <8 x float> %v2438, %v2440
  %v2442 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v2441)
  %v2443 = add i64 0, 0
  %v2444 = getelementptr inbounds float, ptr %v2426, i64 %v2443
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2442, ptr align 4 %v2444, <8 x i1> %v2432)
  %v2445 = add nsw i64 %v2421, 1
  br label %b370
b372:
  %v2446 = add i64 %v8, 0
  %v2447 = sdiv i64 %v2446, 1
  %v2448 = add i64 %v2, 1
  %v2449 = mul i64 %v2447, %v2
  %v2450 = sdiv i64 %v2449, %v3
  %v2451 = mul i64 %v2450, 1
  %v2452 = icmp slt i64 %v2451, %v8
  %v2453 = select i1 %v2452, i64 %v2451, i64 %v8
  %v2454 = mul i64 %v2447, %v2448
  %v2455 = sdiv i64 %v2454, %v3
  %v2456 = mul i64 %v2455, 1
  %v2457 = icmp slt i64 %v2456, %v8
  %v2458 = select i1 %v2457, i64 %v2456, i64 %v8
  br label %b373
b373:
  %v2459 = phi i64 [ %v2453, %b372 ], [ %v2490, %b378 ]
  %v2460 = icmp slt i64 %v2459, %v2458
  br i1 %v2460, label %b374, label %b375
b374:
  br label %b376
b376:
  %v2461 = phi i64 [ 0, %b374 ], [ %v2489, %b377 ]
  %v2462 = icmp slt i64 %v2461, 2
  br i1 %v2462, label %b377, label %b378
b377:
  %v2463 = mul i64 %v2459, 16
  %v2464 = getelementptr inbounds float, ptr %v86, i64 %v2463
  %v2465 = mul i64 %v2459, 2
  %v2466 = getelementptr inbounds float, ptr %v88, i64 %v2465
  %v2467 = add i64 0, %v2461
  %v2468 = getelementptr inbounds float, ptr %v2466, i64 %v2467
  %v2469 = load float, ptr %v2468, align 4
  %v2470 = fdiv float 0x3FF0000000000000, %v2469
  %v2471 = mul i64 %v2459, 16
  %v2472 = getelementptr inbounds float, ptr %v84, i64 %v2471
  %v2473 = mul i64 %v2461, 8
  %v2474 = add i64 0, %v2473
  %v2475 = add i64 %v2474, 0
  %v2476 = getelementptr inbounds float, ptr %v2464, i64 %v2475
  %v2477 = load <8 x float>, ptr %v2476, align 4
  %v2478 = insertelement <8 x float> poison, float %v2470, i64 0
  %v2479 = shufflevector <8 x float> %v2478, <8 x float> poison, <8 x i32> zeroinitializer
  %v2480 = fmul <8 x float> %v2477, %v2479
  %v2481 = add i64 0, 0
  %v2482 = getelementptr inbounds float, ptr %v18, i64 %v2481
  %v2483 = load <8 x float>, ptr %v2482, align 4
  %v2484 = fmul <8 x float> %v2480, %v2483
  %v2485 = mul i64 %v2461, 8
  %v2486 = add i64 0, %v2485
  %v2487 = add i64 %v2486, 0
  %v2488 = getelementptr inbounds float, ptr %v2472, i64 %v2487
  store <8 x float> %v2484, ptr %v2488, align 4
  %v2489 = add nsw i64 %v2461, 1
  br label %b376
b378:
  %v2490 = add nsw i64 %v2459, 1
  br label %b373
b375:
  %v2492 = add i64 %v8, 0
  %v2493 = sdiv i64 %v2492, 1
  %v2494 = add i64 %v2, 1
  %v2495 = mul i64 %v2493, %v2
  %v2496 = sdiv i64 %v2495, %v3
  %v2497 = mul i64 %v2496, 1
  %v2498 = icmp slt i64 %v2497, %v8
  %v2499 = select i1 %v2498, i64 %v2497, i64 %v8
  %v2500 = mul i64 %v2493, %v2494
  %v2501 = sdiv i64 %v2500, %v3
  %v2502 = mul i64 %v2501, 1
  %v2503 = icmp slt i64 %v2502, %v8
  %v2504 = select i1 %v2503, i64 %v2502, i64 %v8
  br label %b379
b379:
  %v2505 = phi i64 [ %v2499, %b375 ], [ %v2558, %b384 ]
  %v2506 = icmp slt i64 %v2505, %v2504
  br i1 %v2506, label %b380, label %b381
b380:
  %v2507 = add i64 %v2505, 96
  %v2508 = icmp slt i64 %v2507, %v2504
  %v2509 = select i1 %v2508, i64 %v2507, i64 %v2504
  br label %b382
b382:
  %v2510 = phi i64 [ 0, %b380 ], [ %v2557, %b387 ]
  %v2511 = icmp slt i64 %v2510, 1
  br i1 %v2511, label %b383, label %b384
b383:
  %v2512 = sub i64 %v2509, %v2505
  %v2513 = sub i64 8, 1
  %v2514 = add i64 %v2512, %v2513
  %v2515 = sdiv i64 %v2514, 8
  br label %b385
b385:
  %v2516 = phi i64 [ 0, %b383 ], [ %v2556, %b392 ]
  %v2517 = icmp slt i64 %v2516, %v2515
  br i1 %v2517, label %b386, label %b387
b386:
  %v2518 = mul i64 %v2512, %v2516
  %v2519 = sdiv i64 %v2518, %v2515
  %v2520 = add i64 %v2505, %v2519
  %v2521 = add i64 %v2516, 1
  %v2522 = mul i64 %v2512, %v2521
  %v2523 = sdiv i64 %v2522, %v2515
  %v2524 = add i64 %v2505, %v2523
  %v2525 = mul i64 %v2510, 128
  %v2526 = getelementptr inbounds float, ptr %v2048, i64 %v2525
  %v2527 = sub i64 %v2524, %v2520
  %v2528 = mul i64 %v2520, 16
  %v2529 = getelementptr inbounds float, ptr %v84, i64 %v2528
  %v2530 = getelementptr inbounds float, ptr %v2529, i64 0
  %v2531 = sub i64 %v2527, 1
  %v2532 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v2531
  %v2533 = load ptr, ptr %v2532, align 4
  %v2534 = icmp sgt i64 %v2527, 0
  br i1 %v2534, label %b388, label %b389
b388:
  call void %v2533(ptr %v2530, i64 16, ptr %v2526, i64 16, ptr %v2491)
  br label %b389
b389:
  %v2535 = add i64 %v2525, 128
  br label %b390
b390:
  %v2536 = phi i64 [ %v2520, %b389 ], [ %v2555, %b395 ]
  %v2537 = icmp slt i64 %v2536, %v2524
  br i1 %v2537, label %b391, label %b392
b391:
  %v2538 = sub i64 %v2536, %v2520
  %v2539 = mul i64 %v2538, 8
  %v2540 = getelementptr inbounds float, ptr %v2491, i64 %v2539
  %v2541 = mul i64 %v2536, 8
  %v2542 = getelementptr inbounds float, ptr %v40, i64 %v2541
  br label %b393
b393:
  %v2543 = phi i64 [ 0, %b391 ], [ %v2554, %b394 ]
  %v2544 = icmp slt i64 %v2543, 1
  br i1 %v2544, label %b394, label %b395
b394:
  %v2545 = mul i64 %v2510, 1
  %v2546 = add i64 %v2545, %v2543
  %v2547 = mul i64 %v2546, 8
  %v2548 = add i64 0, %v2543
  %v2549 = mul i64 %v2548, 8
  %v2550 = getelementptr inbounds float, ptr %v2540, i64 %v2549
  %v2551 = load <8 x float>, ptr %v2550, align 4
  %v2552 = add i64 0, %v2547
  %v2553 = getelementptr inbounds float, ptr %v2542, i64 %v2552
  store <8 x float> %v2551, ptr %v2553, align 4
  %v2554 = add nsw i64 %v2543, 1
  br label %b393
b395:
  %v2555 = add nsw i64 %v2536, 1
  br label %b390
b392:
  %v2556 = add nsw i64 %v2516, 1
  br label %b385
b387:
  %v2557 = add nsw i64 %v2510, 1
  br label %b382
b384:
  %v2558 = add nsw i64 %v2505, 96
  br label %b379
b381:
  %v2559 = icmp sgt i64 %v3, 1
  br i1 %v2559, label %b396, label %b397
b396:
  %v2560 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2561 = atomicrmw add ptr %v2560, i64 1 acq_rel
  %v2562 = mul i64 %v3, 13
  br label %b398
b398:
  %v2563 = load atomic i64, ptr %v2560 acquire, align 8
  %v2564 = icmp slt i64 %v2563, %v2562
  br i1 %v2564, label %b399, label %b400
b399:
  %v2565 = call i32 @sched_yield()
  br label %b398
b400:
  br label %b397
b397:
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
  %v260 = alloca float, i64 96, align 4
  %v1833 = alloca float, i64 64, align 4
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
  %v123 = getelementptr inbounds i64, ptr %v1, i64 5
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 11
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 12
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 13
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 14
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 15
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 20
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 21
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 28
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 31
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 32
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 34
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 35
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 37
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 39
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 40
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 41
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 42
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 43
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 44
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 45
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 46
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 47
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 48
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 49
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 56
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 57
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v178 = load ptr, ptr %v177, align 4
  %v179 = mul i64 %v2, 30720
  %v180 = add i64 %v179, 528
  %v181 = getelementptr inbounds float, ptr %v178, i64 %v180
  %v182 = getelementptr inbounds float, ptr %v178, i64 0
  %v183 = getelementptr inbounds i64, ptr %v1, i64 4
  %v184 = load i64, ptr %v183, align 8
  %v185 = icmp eq i64 %v184, 0
  br i1 %v185, label %b0, label %b1
b0:
  %v186 = add i64 1, 0
  %v187 = sdiv i64 %v186, 1
  %v188 = add i64 %v2, 1
  %v189 = mul i64 %v187, %v2
  %v190 = sdiv i64 %v189, %v3
  %v191 = mul i64 %v190, 1
  %v192 = icmp slt i64 %v191, 1
  %v193 = select i1 %v192, i64 %v191, i64 1
  %v194 = mul i64 %v187, %v188
  %v195 = sdiv i64 %v194, %v3
  %v196 = mul i64 %v195, 1
  %v197 = icmp slt i64 %v196, 1
  %v198 = select i1 %v197, i64 %v196, i64 1
  %v199 = icmp slt i64 %v198, 1
  %v200 = select i1 %v199, i64 %v198, i64 1
  br label %b2
b2:
  %v201 = phi i64 [ %v193, %b0 ], [ %v252, %b10 ]
  %v202 = icmp slt i64 %v201, %v200
  br i1 %v202, label %b3, label %b4
b3:
  %v203 = mul i64 %v201, 128
  %v204 = mul i64 %v201, 16
  %v205 = add i64 %v203, 0
  %v206 = add i64 %v204, 0
  %v207 = getelementptr inbounds float, ptr %v182, i64 %v205
  %v208 = sub i64 16, %v206
  %v209 = icmp slt i64 %v208, 0
  %v210 = select i1 %v209, i64 0, i64 %v208
  %v211 = icmp ult i64 %v210, 8
  %v212 = select i1 %v211, i64 %v210, i64 8
  %v213 = trunc i64 %v212 to i32
  %v214 = insertelement <8 x i32> poison, i32 %v213, i64 0
  %v215 = shufflevector <8 x i32> %v214, <8 x i32> poison, <8 x i32> zeroinitializer
  %v216 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v215
  %v217 = mul i64 %v206, 1
  %v218 = add i64 0, %v217
  %v219 = getelementptr inbounds float, ptr %v20, i64 %v218
  br label %b5
b5:
  %v220 = phi i64 [ 0, %b3 ], [ %v227, %b6 ]
  %v221 = icmp slt i64 %v220, 8
  br i1 %v221, label %b6, label %b7
b6:
  %v222 = mul i64 %v220, 16
  %v223 = getelementptr inbounds float, ptr %v219, i64 %v222
  %v224 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v223, <8 x i1> %v216, <8 x float> zeroinitializer)
  %v225 = mul i64 %v220, 16
  %v226 = getelementptr inbounds float, ptr %v207, i64 %v225
  store <8 x float> %v224, ptr %v226, align 4
  %v227 = add nsw i64 %v220, 1
  br label %b5
b7:
  %v228 = add i64 %v203, 8
  %v229 = add i64 %v204, 8
  %v230 = getelementptr inbounds float, ptr %v182, i64 %v228
  %v231 = sub i64 16, %v229
  %v232 = icmp slt i64 %v231, 0
  %v233 = select i1 %v232, i64 0, i64 %v231
  %v234 = icmp ult i64 %v233, 8
  %v235 = select i1 %v234, i64 %v233, i64 8
  %v236 = trunc i64 %v235 to i32
  %v237 = insertelement <8 x i32> poison, i32 %v236, i64 0
  %v238 = shufflevector <8 x i32> %v237, <8 x i32> poison, <8 x i32> zeroinitializer
  %v239 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v238
  %v240 = mul i64 %v229, 1
  %v241 = add i64 0, %v240
  %v242 = getelementptr inbounds float, ptr %v20, i64 %v241
  br label %b8
b8:
  %v243 = phi i64 [ 0, %b7 ], [ %v250, %b9 ]
  %v244 = icmp slt i64 %v243, 8
  br i1 %v244, label %b9, label %b10
b9:
  %v245 = mul i64 %v243, 16
  %v246 = getelementptr inbounds float, ptr %v242, i64 %v245
  %v247 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v246, <8 x i1> %v239, <8 x float> zeroinitializer)
  %v248 = mul i64 %v243, 16
  %v249 = getelementptr inbounds float, ptr %v230, i64 %v248
  store <8 x float> %v247, ptr %v249, align 4
  %v250 = add nsw i64 %v243, 1
  br label %b8
b10:
  %v251 = add i64 %v203, 128
  %v252 = add nsw i64 %v201, 1
  br label %b2
b4:
  br label %b1
b1:
  %v253 = icmp sgt i64 %v3, 1
  br i1 %v253, label %b11, label %b12
b11:
  %v254 = getelementptr inbounds i64, ptr %v1, i64 3
  %v255 = atomicrmw add ptr %v254, i64 1 acq_rel
  %v256 = mul i64 %v3, 1
  br label %b13
b13:
  %v257 = load atomic i64, ptr %v254 acquire, align 8
  %v258 = icmp slt i64 %v257, %v256
  br i1 %v258, label %b14, label %b15
b14:
  %v259 = call i32 @sched_yield()
  br label %b13
b15:
  br label %b12
b12:
  %v261 = add i64 %v8, 0
  %v262 = sdiv i64 %v261, 1
  %v263 = add i64 %v2, 1
  %v264 = mul i64 %v262, %v2
  %v265 = sdiv i64 %v264, %v3
  %v266 = mul i64 %v265, 1
  %v267 = icmp slt i64 %v266, %v8
  %v268 = select i1 %v267, i64 %v266, i64 %v8
  %v269 = mul i64 %v262, %v263
  %v270 = sdiv i64 %v269, %v3
  %v271 = mul i64 %v270, 1
  %v272 = icmp slt i64 %v271, %v8
  %v273 = select i1 %v272, i64 %v271, i64 %v8
  br label %b16
b16:
  %v274 = phi i64 [ %v268, %b12 ], [ %v327, %b21 ]
  %v275 = icmp slt i64 %v274, %v273
  br i1 %v275, label %b17, label %b18
b17:
  %v276 = add i64 %v274, 96
  %v277 = icmp slt i64 %v276, %v273
  %v278 = select i1 %v277, i64 %v276, i64 %v273
  br label %b19
b19:
  %v279 = phi i64 [ 0, %b17 ], [ %v326, %b24 ]
  %v280 = icmp slt i64 %v279, 1
  br i1 %v280, label %b20, label %b21
b20:
  %v281 = sub i64 %v278, %v274
  %v282 = sub i64 6, 1
  %v283 = add i64 %v281, %v282
  %v284 = sdiv i64 %v283, 6
  br label %b22
b22:
  %v285 = phi i64 [ 0, %b20 ], [ %v325, %b29 ]
  %v286 = icmp slt i64 %v285, %v284
  br i1 %v286, label %b23, label %b24
b23:
  %v287 = mul i64 %v281, %v285
  %v288 = sdiv i64 %v287, %v284
  %v289 = add i64 %v274, %v288
  %v290 = add i64 %v285, 1
  %v291 = mul i64 %v281, %v290
  %v292 = sdiv i64 %v291, %v284
  %v293 = add i64 %v274, %v292
  %v294 = mul i64 %v279, 128
  %v295 = getelementptr inbounds float, ptr %v182, i64 %v294
  %v296 = sub i64 %v293, %v289
  %v297 = mul i64 %v289, 8
  %v298 = getelementptr inbounds float, ptr %v22, i64 %v297
  %v299 = getelementptr inbounds float, ptr %v298, i64 0
  %v300 = sub i64 %v296, 1
  %v301 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v300
  %v302 = load ptr, ptr %v301, align 4
  %v303 = icmp sgt i64 %v296, 0
  br i1 %v303, label %b25, label %b26
b25:
  call void %v302(ptr %v299, i64 8, ptr %v295, i64 8, ptr %v260)
  br label %b26
b26:
  %v304 = add i64 %v294, 128
  br label %b27
b27:
  %v305 = phi i64 [ %v289, %b26 ], [ %v324, %b32 ]
  %v306 = icmp slt i64 %v305, %v293
  br i1 %v306, label %b28, label %b29
b28:
  %v307 = sub i64 %v305, %v289
  %v308 = mul i64 %v307, 16
  %v309 = getelementptr inbounds float, ptr %v260, i64 %v308
  %v310 = mul i64 %v305, 16
  %v311 = getelementptr inbounds float, ptr %v90, i64 %v310
  br label %b30
b30:
  %v312 = phi i64 [ 0, %b28 ], [ %v323, %b31 ]
  %v313 = icmp slt i64 %v312, 2
  br i1 %v313, label %b31, label %b32
b31:
  %v314 = mul i64 %v279, 2
  %v315 = add i64 %v314, %v312
  %v316 = mul i64 %v315, 8
  %v317 = add i64 0, %v312
  %v318 = mul i64 %v317, 8
  %v319 = getelementptr inbounds float, ptr %v309, i64 %v318
  %v320 = load <8 x float>, ptr %v319, align 4
  %v321 = add i64 0, %v316
  %v322 = getelementptr inbounds float, ptr %v311, i64 %v321
  store <8 x float> %v320, ptr %v322, align 4
  %v323 = add nsw i64 %v312, 1
  br label %b30
b32:
  %v324 = add nsw i64 %v305, 1
  br label %b27
b29:
  %v325 = add nsw i64 %v285, 1
  br label %b22
b24:
  %v326 = add nsw i64 %v279, 1
  br label %b19
b21:
  %v327 = add nsw i64 %v274, 96
  br label %b16
b18:
  %v328 = add i64 %v8, 0
  %v329 = sdiv i64 %v328, 1
  %v330 = add i64 %v2, 1
  %v331 = mul i64 %v329, %v2
  %v332 = sdiv i64 %v331, %v3
  %v333 = mul i64 %v332, 1
  %v334 = icmp slt i64 %v333, %v8
  %v335 = select i1 %v334, i64 %v333, i64 %v8
  %v336 = mul i64 %v329, %v330
  %v337 = sdiv i64 %v336, %v3
  %v338 = mul i64 %v337, 1
  %v339 = icmp slt i64 %v338, %v8
  %v340 = select i1 %v339, i64 %v338, i64 %v8
  br label %b33
b33:
  %v341 = phi i64 [ %v335, %b18 ], [ %v384, %b38 ]
  %v342 = icmp slt i64 %v341, %v340
  br i1 %v342, label %b34, label %b35
b34:
  br label %b36
b36:
  %v343 = phi i64 [ 0, %b34 ], [ %v383, %b41 ]
  %v344 = icmp slt i64 %v343, 2
  br i1 %v344, label %b37, label %b38
b37:
  br label %b39
b39:
  %v345 = phi i64 [ 0, %b37 ], [ %v368, %b40 ]
  %v346 = phi <8 x float> [ splat (float 0x0000000000000000), %b37 ], [ %v367, %b40 ]
  %v347 = icmp slt i64 %v345, 8
  br i1 %v347, label %b40, label %b41
b40:
  %v348 = mul i64 %v341, 16
  %v349 = getelementptr inbounds float, ptr %v90, i64 %v348
  %v350 = mul i64 %v341, 16
  %v351 = getelementptr inbounds float, ptr %v86, i64 %v350
  %v352 = mul i64 %v343, 8
  %v353 = add i64 0, %v352
  %v354 = add i64 %v353, %v345
  %v355 = getelementptr inbounds float, ptr %v349, i64 %v354
  %v356 = load <8 x float>, ptr %v355, align 4
  %v357 = add i64 0, %v345
  %v358 = getelementptr inbounds float, ptr %v18, i64 %v357
  %v359 = load <8 x float>, ptr %v358, align 4
  %v360 = fmul <8 x float> %v356, %v359
  %v361 = mul i64 %v343, 8
  %v362 = add i64 0, %v361
  %v363 = add i64 %v362, %v345
  %v364 = getelementptr inbounds float, ptr %v351, i64 %v363
  %v365 = load <8 x float>, ptr %v364, align 4
  %v366 = fmul <8 x float> %v360, %v365
  %v367 = fadd <8 x float> %v346, %v366
  %v368 = add nsw i64 %v345, 8
  br label %b39
b41:
  %v369 = shufflevector <8 x float> %v346, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v370 = shufflevector <8 x float> %v346, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v371 = fadd <4 x float> %v369, %v370
  %v372 = shufflevector <4 x float> %v371, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v373 = shufflevector <4 x float> %v371, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v374 = fadd <2 x float> %v372, %v373
  %v375 = extractelement <2 x float> %v374, i64 0
  %v376 = extractelement <2 x float> %v374, i64 1
  %v377 = fadd float %v375, %v376
  %v378 = fadd float %v377, 0x0000000000000000
  %v379 = mul i64 %v341, 2
  %v380 = getelementptr inbounds float, ptr %v92, i64 %v379
  %v381 = add i64 0, %v343
  %v382 = getelementptr inbounds float, ptr %v380, i64 %v381
  store float %v378, ptr %v382, align 4
  %v383 = add nsw i64 %v343, 1
  br label %b36
b38:
  %v384 = add nsw i64 %v341, 1
  br label %b33
b35:
  %v385 = add i64 %v8, 0
  %v386 = sdiv i64 %v385, 1
  %v387 = add i64 %v2, 1
  %v388 = mul i64 %v386, %v2
  %v389 = sdiv i64 %v388, %v3
  %v390 = mul i64 %v389, 1
  %v391 = icmp slt i64 %v390, %v8
  %v392 = select i1 %v391, i64 %v390, i64 %v8
  %v393 = mul i64 %v386, %v387
  %v394 = sdiv i64 %v393, %v3
  %v395 = mul i64 %v394, 1
  %v396 = icmp slt i64 %v395, %v8
  %v397 = select i1 %v396, i64 %v395, i64 %v8
  br label %b42
b42:
  %v398 = phi i64 [ %v392, %b35 ], [ %v484, %b47 ]
  %v399 = icmp slt i64 %v398, %v397
  br i1 %v399, label %b43, label %b44
b43:
  br label %b45
b45:
  %v400 = phi i64 [ 0, %b43 ], [ %v483, %b50 ]
  %v401 = icmp slt i64 %v400, 2
  br i1 %v401, label %b46, label %b47
b46:
  br label %b48
b48:
  %v402 = phi i64 [ 0, %b46 ], [ %v482, %b53 ]
  %v403 = icmp slt i64 %v402, 8
  br i1 %v403, label %b49, label %b50
b49:
  br label %b51
b51:
  %v404 = phi i64 [ 0, %b49 ], [ %v463, %b52 ]
  %v405 = phi <8 x float> [ splat (float 0x0000000000000000), %b49 ], [ %v462, %b52 ]
  %v406 = icmp slt i64 %v404, 8
  br i1 %v406, label %b52, label %b53
b52:
  %v407 = mul i64 %v398, 16
  %v408 = getelementptr inbounds float, ptr %v90, i64 %v407
  %v409 = mul i64 %v398, 2
  %v410 = getelementptr inbounds float, ptr %v88, i64 %v409
  %v411 = add i64 0, %v400
  %v412 = getelementptr inbounds float, ptr %v410, i64 %v411
  %v413 = load float, ptr %v412, align 4
  %v414 = fdiv float 0x3FF0000000000000, %v413
  %v415 = mul i64 %v398, 2
  %v416 = getelementptr inbounds float, ptr %v92, i64 %v415
  %v417 = add i64 0, %v400
  %v418 = getelementptr inbounds float, ptr %v416, i64 %v417
  %v419 = load float, ptr %v418, align 4
  %v420 = fmul float %v419, %v414
  %v421 = fdiv float %v420, %v413
  %v422 = fmul float %v421, 0x3FE0000000000000
  %v423 = fdiv float %v422, %v413
  %v424 = fdiv float %v423, 0x4020000000000000
  %v425 = fneg float %v424
  %v426 = mul i64 %v398, 16
  %v427 = getelementptr inbounds float, ptr %v86, i64 %v426
  %v428 = mul i64 1, %v7
  %v429 = add i64 %v398, %v428
  %v430 = mul i64 %v429, 128
  %v431 = getelementptr inbounds float, ptr %v24, i64 %v430
  %v432 = mul i64 %v400, 8
  %v433 = add i64 0, %v432
  %v434 = add i64 %v433, %v404
  %v435 = getelementptr inbounds float, ptr %v408, i64 %v434
  %v436 = load <8 x float>, ptr %v435, align 4
  %v437 = add i64 0, %v404
  %v438 = getelementptr inbounds float, ptr %v18, i64 %v437
  %v439 = load <8 x float>, ptr %v438, align 4
  %v440 = fmul <8 x float> %v436, %v439
  %v441 = insertelement <8 x float> poison, float %v414, i64 0
  %v442 = shufflevector <8 x float> %v441, <8 x float> poison, <8 x i32> zeroinitializer
  %v443 = fmul <8 x float> %v440, %v442
  %v444 = mul i64 %v400, 8
  %v445 = add i64 0, %v444
  %v446 = add i64 %v445, %v404
  %v447 = getelementptr inbounds float, ptr %v427, i64 %v446
  %v448 = load <8 x float>, ptr %v447, align 4
  %v449 = insertelement <8 x float> poison, float %v425, i64 0
  %v450 = shufflevector <8 x float> %v449, <8 x float> poison, <8 x i32> zeroinitializer
  %v451 = fmul <8 x float> %v450, %v448
  %v452 = fadd <8 x float> %v443, %v451
  %v453 = fadd <8 x float> %v452, %v451
  %v454 = mul i64 %v400, 64
  %v455 = add i64 0, %v454
  %v456 = mul i64 %v402, 8
  %v457 = add i64 %v455, %v456
  %v458 = add i64 %v457, %v404
  %v459 = getelementptr inbounds float, ptr %v431, i64 %v458
  %v460 = load <8 x float>, ptr %v459, align 4
  %v461 = fmul <8 x float> %v453, %v460
  %v462 = fadd <8 x float> %v405, %v461
  %v463 = add nsw i64 %v404, 8
  br label %b51
b53:
  %v464 = shufflevector <8 x float> %v405, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v465 = shufflevector <8 x float> %v405, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v466 = fadd <4 x float> %v464, %v465
  %v467 = shufflevector <4 x float> %v466, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v468 = shufflevector <4 x float> %v466, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v469 = fadd <2 x float> %v467, %v468
  %v470 = extractelement <2 x float> %v469, i64 0
  %v471 = extractelement <2 x float> %v469, i64 1
  %v472 = fadd float %v470, %v471
  %v473 = fadd float %v472, 0x0000000000000000
  %v474 = mul i64 %v398, 16
  %v475 = getelementptr inbounds float, ptr %v94, i64 %v474
  %v476 = mul i64 %v400, 8
  %v477 = add i64 0, %v476
  %v478 = mul i64 0, 8
  %v479 = add i64 %v477, %v478
  %v480 = add i64 %v479, %v402
  %v481 = getelementptr inbounds float, ptr %v475, i64 %v480
  store float %v473, ptr %v481, align 4
  %v482 = add nsw i64 %v402, 1
  br label %b48
b50:
  %v483 = add nsw i64 %v400, 1
  br label %b45
b47:
  %v484 = add nsw i64 %v398, 1
  br label %b42
b44:
  %v485 = add i64 %v8, 0
  %v486 = sdiv i64 %v485, 1
  %v487 = add i64 %v2, 1
  %v488 = mul i64 %v486, %v2
  %v489 = sdiv i64 %v488, %v3
  %v490 = mul i64 %v489, 1
  %v491 = icmp slt i64 %v490, %v8
  %v492 = select i1 %v491, i64 %v490, i64 %v8
  %v493 = mul i64 %v486, %v487
  %v494 = sdiv i64 %v493, %v3
  %v495 = mul i64 %v494, 1
  %v496 = icmp slt i64 %v495, %v8
  %v497 = select i1 %v496, i64 %v495, i64 %v8
  br label %b54
b54:
  %v498 = phi i64 [ %v492, %b44 ], [ %v579, %b59 ]
  %v499 = icmp slt i64 %v498, %v497
  br i1 %v499, label %b55, label %b56
b55:
  br label %b57
b57:
  %v500 = phi i64 [ 0, %b55 ], [ %v578, %b62 ]
  %v501 = icmp slt i64 %v500, 2
  br i1 %v501, label %b58, label %b59
b58:
  br label %b60
b60:
  %v502 = phi i64 [ 0, %b58 ], [ %v577, %b65 ]
  %v503 = icmp slt i64 %v502, 8
  br i1 %v503, label %b61, label %b62
b61:
  br label %b63
b63:
  %v504 = phi i64 [ 0, %b61 ], [ %v576, %b68 ]
  %v505 = icmp slt i64 %v504, 8
  br i1 %v505, label %b64, label %b65
b64:
  br label %b66
b66:
  %v506 = phi i64 [ 0, %b64 ], [ %v566, %b67 ]
  %v507 = phi float [ 0x0000000000000000, %b64 ], [ %v565, %b67 ]
  %v508 = icmp slt i64 %v506, 1
  br i1 %v508, label %b67, label %b68
b67:
  %v509 = mul i64 %v498, 16
  %v510 = getelementptr inbounds float, ptr %v90, i64 %v509
  %v511 = mul i64 %v500, 8
  %v512 = add i64 0, %v511
  %v513 = add i64 %v512, %v504
  %v514 = getelementptr inbounds float, ptr %v510, i64 %v513
  %v515 = load float, ptr %v514, align 4
  %v516 = add i64 0, %v504
  %v517 = getelementptr inbounds float, ptr %v18, i64 %v516
  %v518 = load float, ptr %v517, align 4
  %v519 = fmul float %v515, %v518
  %v520 = mul i64 %v498, 2
  %v521 = getelementptr inbounds float, ptr %v88, i64 %v520
  %v522 = add i64 0, %v500
  %v523 = getelementptr inbounds float, ptr %v521, i64 %v522
  %v524 = load float, ptr %v523, align 4
  %v525 = fdiv float 0x3FF0000000000000, %v524
  %v526 = fmul float %v519, %v525
  %v527 = mul i64 %v498, 2
  %v528 = getelementptr inbounds float, ptr %v92, i64 %v527
  %v529 = add i64 0, %v500
  %v530 = getelementptr inbounds float, ptr %v528, i64 %v529
  %v531 = load float, ptr %v530, align 4
  %v532 = fmul float %v531, %v525
  %v533 = fdiv float %v532, %v524
  %v534 = fmul float %v533, 0x3FE0000000000000
  %v535 = fdiv float %v534, %v524
  %v536 = fdiv float %v535, 0x4020000000000000
  %v537 = fneg float %v536
  %v538 = mul i64 %v498, 16
  %v539 = getelementptr inbounds float, ptr %v86, i64 %v538
  %v540 = mul i64 %v500, 8
  %v541 = add i64 0, %v540
  %v542 = add i64 %v541, %v504
  %v543 = getelementptr inbounds float, ptr %v539, i64 %v542
  %v544 = load float, ptr %v543, align 4
  %v545 = fmul float %v537, %v544
  %v546 = fadd float %v526, %v545
  %v547 = fadd float %v546, %v545
  %v548 = mul i64 %v498, 16
  %v549 = getelementptr inbounds float, ptr %v68, i64 %v548
  %v550 = mul i64 %v500, 8
  %v551 = add i64 0, %v550
  %v552 = add i64 %v551, %v502
  %v553 = getelementptr inbounds float, ptr %v549, i64 %v552
  %v554 = load float, ptr %v553, align 4
  %v555 = mul i64 %v498, 2
  %v556 = getelementptr inbounds float, ptr %v82, i64 %v555
  %v557 = add i64 0, %v500
  %v558 = getelementptr inbounds float, ptr %v556, i64 %v557
  %v559 = load float, ptr %v558, align 4
  %v560 = fdiv float 0x3FF0000000000000, %v559
  %v561 = fmul float %v554, %v560
  %v562 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v563 = fdiv float %v561, %v562
  %v564 = fmul float %v547, %v563
  %v565 = fadd float %v507, %v564
  %v566 = add nsw i64 %v506, 1
  br label %b66
b68:
  %v567 = fadd float %v507, 0x0000000000000000
  %v568 = mul i64 %v498, 128
  %v569 = getelementptr inbounds float, ptr %v96, i64 %v568
  %v570 = mul i64 %v500, 64
  %v571 = add i64 0, %v570
  %v572 = mul i64 %v502, 8
  %v573 = add i64 %v571, %v572
  %v574 = add i64 %v573, %v504
  %v575 = getelementptr inbounds float, ptr %v569, i64 %v574
  store float %v567, ptr %v575, align 4
  %v576 = add nsw i64 %v504, 1
  br label %b63
b65:
  %v577 = add nsw i64 %v502, 1
  br label %b60
b62:
  %v578 = add nsw i64 %v500, 1
  br label %b57
b59:
  %v579 = add nsw i64 %v498, 1
  br label %b54
b56:
  %v580 = add i64 %v8, 0
  %v581 = sdiv i64 %v580, 1
  %v582 = add i64 %v2, 1
  %v583 = mul i64 %v581, %v2
  %v584 = sdiv i64 %v583, %v3
  %v585 = mul i64 %v584, 1
  %v586 = icmp slt i64 %v585, %v8
  %v587 = select i1 %v586, i64 %v585, i64 %v8
  %v588 = mul i64 %v581, %v582
  %v589 = sdiv i64 %v588, %v3
  %v590 = mul i64 %v589, 1
  %v591 = icmp slt i64 %v590, %v8
  %v592 = select i1 %v591, i64 %v590, i64 %v8
  br label %b69
b69:
  %v593 = phi i64 [ %v587, %b56 ], [ %v637, %b74 ]
  %v594 = icmp slt i64 %v593, %v592
  br i1 %v594, label %b70, label %b71
b70:
  br label %b72
b72:
  %v595 = phi i64 [ 0, %b70 ], [ %v636, %b77 ]
  %v596 = icmp slt i64 %v595, 2
  br i1 %v596, label %b73, label %b74
b73:
  br label %b75
b75:
  %v597 = phi i64 [ 0, %b73 ], [ %v620, %b76 ]
  %v598 = phi <8 x float> [ splat (float 0x0000000000000000), %b73 ], [ %v619, %b76 ]
  %v599 = icmp slt i64 %v597, 8
  br i1 %v599, label %b76, label %b77
b76:
  %v600 = mul i64 %v593, 16
  %v601 = getelementptr inbounds float, ptr %v94, i64 %v600
  %v602 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v603 = mul i64 %v593, 16
  %v604 = getelementptr inbounds float, ptr %v68, i64 %v603
  %v605 = mul i64 %v595, 8
  %v606 = add i64 0, %v605
  %v607 = add i64 %v606, %v597
  %v608 = getelementptr inbounds float, ptr %v601, i64 %v607
  %v609 = load <8 x float>, ptr %v608, align 4
  %v610 = insertelement <8 x float> poison, float %v602, i64 0
  %v611 = shufflevector <8 x float> %v610, <8 x float> poison, <8 x i32> zeroinitializer
  %v612 = fdiv <8 x float> %v609, %v611
  %v613 = mul i64 %v595, 8
  %v614 = add i64 0, %v613
  %v615 = add i64 %v614, %v597
  %v616 = getelementptr inbounds float, ptr %v604, i64 %v615
  %v617 = load <8 x float>, ptr %v616, align 4
  %v618 = fmul <8 x float> %v612, %v617
  %v619 = fadd <8 x float> %v598, %v618
  %v620 = add nsw i64 %v597, 8
  br label %b75
b77:
  %v621 = shufflevector <8 x float> %v598, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v622 = shufflevector <8 x float> %v598, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v623 = fadd <4 x float> %v621, %v622
  %v624 = shufflevector <4 x float> %v623, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v625 = shufflevector <4 x float> %v623, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v626 = fadd <2 x float> %v624, %v625
  %v627 = extractelement <2 x float> %v626, i64 0
  %v628 = extractelement <2 x float> %v626, i64 1
  %v629 = fadd float %v627, %v628
  %v630 = fadd float %v629, 0x0000000000000000
  %v631 = mul i64 %v593, 2
  %v632 = getelementptr inbounds float, ptr %v92, i64 %v631
  %v633 = add i64 0, %v595
  %v634 = add i64 %v633, 0
  %v635 = getelementptr inbounds float, ptr %v632, i64 %v634
  store float %v630, ptr %v635, align 4
  %v636 = add nsw i64 %v595, 1
  br label %b72
b74:
  %v637 = add nsw i64 %v593, 1
  br label %b69
b71:
  %v638 = add i64 %v8, 0
  %v639 = sdiv i64 %v638, 1
  %v640 = add i64 %v2, 1
  %v641 = mul i64 %v639, %v2
  %v642 = sdiv i64 %v641, %v3
  %v643 = mul i64 %v642, 1
  %v644 = icmp slt i64 %v643, %v8
  %v645 = select i1 %v644, i64 %v643, i64 %v8
  %v646 = mul i64 %v639, %v640
  %v647 = sdiv i64 %v646, %v3
  %v648 = mul i64 %v647, 1
  %v649 = icmp slt i64 %v648, %v8
  %v650 = select i1 %v649, i64 %v648, i64 %v8
  br label %b78
b78:
  %v651 = phi i64 [ %v645, %b71 ], [ %v704, %b83 ]
  %v652 = icmp slt i64 %v651, %v650
  br i1 %v652, label %b79, label %b80
b79:
  br label %b81
b81:
  %v653 = phi i64 [ 0, %b79 ], [ %v703, %b82 ]
  %v654 = icmp slt i64 %v653, 2
  br i1 %v654, label %b82, label %b83
b82:
  %v655 = mul i64 %v651, 16
  %v656 = getelementptr inbounds float, ptr %v94, i64 %v655
  %v657 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v658 = mul i64 %v651, 2
  %v659 = getelementptr inbounds float, ptr %v82, i64 %v658
  %v660 = add i64 0, %v653
  %v661 = getelementptr inbounds float, ptr %v659, i64 %v660
  %v662 = load float, ptr %v661, align 4
  %v663 = fdiv float 0x3FF0000000000000, %v662
  %v664 = mul i64 %v651, 2
  %v665 = getelementptr inbounds float, ptr %v92, i64 %v664
  %v666 = add i64 0, %v653
  %v667 = getelementptr inbounds float, ptr %v665, i64 %v666
  %v668 = load float, ptr %v667, align 4
  %v669 = fmul float %v668, %v663
  %v670 = fdiv float %v669, %v662
  %v671 = fmul float %v670, 0x3FE0000000000000
  %v672 = fdiv float %v671, %v662
  %v673 = fneg float %v672
  %v674 = mul i64 %v651, 16
  %v675 = getelementptr inbounds float, ptr %v68, i64 %v674
  %v676 = mul i64 %v651, 16
  %v677 = getelementptr inbounds float, ptr %v98, i64 %v676
  %v678 = mul i64 %v653, 8
  %v679 = add i64 0, %v678
  %v680 = add i64 %v679, 0
  %v681 = getelementptr inbounds float, ptr %v656, i64 %v680
  %v682 = load <8 x float>, ptr %v681, align 4
  %v683 = insertelement <8 x float> poison, float %v657, i64 0
  %v684 = shufflevector <8 x float> %v683, <8 x float> poison, <8 x i32> zeroinitializer
  %v685 = fdiv <8 x float> %v682, %v684
  %v686 = insertelement <8 x float> poison, float %v663, i64 0
  %v687 = shufflevector <8 x float> %v686, <8 x float> poison, <8 x i32> zeroinitializer
  %v688 = fmul <8 x float> %v685, %v687
  %v689 = mul i64 %v653, 8
  %v690 = add i64 0, %v689
  %v691 = add i64 %v690, 0
  %v692 = getelementptr inbounds float, ptr %v675, i64 %v691
  %v693 = load <8 x float>, ptr %v692, align 4
  %v694 = insertelement <8 x float> poison, float %v673, i64 0
  %v695 = shufflevector <8 x float> %v694, <8 x float> poison, <8 x i32> zeroinitializer
  %v696 = fmul <8 x float> %v695, %v693
  %v697 = fadd <8 x float> %v688, %v696
  %v698 = fadd <8 x float> %v697, %v696
  %v699 = mul i64 %v653, 8
  %v700 = add i64 0, %v699
  %v701 = add i64 %v700, 0
  %v702 = getelementptr inbounds float, ptr %v677, i64 %v701
  store <8 x float> %v698, ptr %v702, align 4
  %v703 = add nsw i64 %v653, 1
  br label %b81
b83:
  %v704 = add nsw i64 %v651, 1
  br label %b78
b80:
  %v705 = icmp sgt i64 %v3, 1
  br i1 %v705, label %b84, label %b85
b84:
  %v706 = getelementptr inbounds i64, ptr %v1, i64 3
  %v707 = atomicrmw add ptr %v706, i64 1 acq_rel
  %v708 = mul i64 %v3, 2
  br label %b86
b86:
  %v709 = load atomic i64, ptr %v706 acquire, align 8
  %v710 = icmp slt i64 %v709, %v708
  br i1 %v710, label %b87, label %b88
b87:
  %v711 = call i32 @sched_yield()
  br label %b86
b88:
  br label %b85
b85:
  br label %b89
b89:
  %v712 = phi i64 [ 0, %b85 ], [ %v1622, %b187 ]
  %v713 = icmp slt i64 %v712, %v5
  br i1 %v713, label %b90, label %b91
b90:
  %v714 = sub i64 %v5, 1
  %v715 = sub i64 %v714, %v712
  %v716 = add i64 %v7, 0
  %v717 = sdiv i64 %v716, 1
  %v718 = add i64 %v2, 1
  %v719 = mul i64 %v717, %v2
  %v720 = sdiv i64 %v719, %v3
  %v721 = mul i64 %v720, 1
  %v722 = icmp slt i64 %v721, %v7
  %v723 = select i1 %v722, i64 %v721, i64 %v7
  %v724 = mul i64 %v717, %v718
  %v725 = sdiv i64 %v724, %v3
  %v726 = mul i64 %v725, 1
  %v727 = icmp slt i64 %v726, %v7
  %v728 = select i1 %v727, i64 %v726, i64 %v7
  br label %b92
b92:
  %v729 = phi i64 [ %v723, %b90 ], [ %v838, %b97 ]
  %v730 = icmp slt i64 %v729, %v728
  br i1 %v730, label %b93, label %b94
b93:
  br label %b95
b95:
  %v731 = phi i64 [ 0, %b93 ], [ %v837, %b100 ]
  %v732 = icmp slt i64 %v731, 2
  br i1 %v732, label %b96, label %b97
b96:
  br label %b98
b98:
  %v733 = phi i64 [ 0, %b96 ], [ %v836, %b103 ]
  %v734 = icmp slt i64 %v733, 8
  br i1 %v734, label %b99, label %b100
b99:
  br label %b101
b101:
  %v735 = phi i64 [ 0, %b99 ], [ %v819, %b102 ]
  %v736 = phi <8 x float> [ splat (float 0x0000000000000000), %b99 ], [ %v818, %b102 ]
  %v737 = icmp slt i64 %v735, 8
  br i1 %v737, label %b102, label %b103
b102:
  %v738 = add i64 %v715, 1
  %v739 = and i64 %v738, 1
  %v740 = mul i64 %v739, %v7
  %v741 = add i64 %v740, %v729
  %v742 = mul i64 %v741, 128
  %v743 = getelementptr inbounds float, ptr %v32, i64 %v742
  %v744 = add i64 %v715, 0
  %v745 = and i64 %v744, %v170
  %v746 = mul i64 %v745, %v7
  %v747 = add i64 %v746, %v729
  %v748 = mul i64 %v747, 128
  %v749 = getelementptr inbounds float, ptr %v96, i64 %v748
  %v750 = add i64 %v715, 0
  %v751 = and i64 %v750, %v142
  %v752 = mul i64 %v751, %v7
  %v753 = add i64 %v752, %v729
  %v754 = mul i64 %v753, 50
  %v755 = getelementptr inbounds float, ptr %v62, i64 %v754
  %v756 = add i64 48, %v731
  %v757 = getelementptr inbounds float, ptr %v755, i64 %v756
  %v758 = load float, ptr %v757, align 4
  %v759 = call float @llvm.fabs.f32(float %v758)
  %v760 = fneg float %v759
  %v761 = fcmp olt float %v760, 0xC05A400000000000
  %v762 = select i1 %v761, float 0xC05A400000000000, float %v760
  %v763 = call float @llvm.fmuladd.f32(float %v762, float 0x3FF7154760000000, float 0x4168000000000000)
  %v764 = fsub float %v763, 0x4168000000000000
  %v765 = call float @llvm.fmuladd.f32(float %v764, float 0xBFE62E4000000000, float %v762)
  %v766 = call float @llvm.fmuladd.f32(float %v764, float 0xBEB7F7D1C0000000, float %v765)
  %v767 = bitcast float %v763 to i32
  %v768 = fmul float %v766, %v766
  %v769 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v766, float 0x3F81227F40000000)
  %v770 = call float @llvm.fmuladd.f32(float %v769, float %v766, float 0x3FA5556740000000)
  %v771 = call float @llvm.fmuladd.f32(float %v770, float %v766, float 0x3FC5554B00000000)
  %v772 = call float @llvm.fmuladd.f32(float %v771, float %v766, float 0x3FDFFFFFE0000000)
  %v773 = call float @llvm.fmuladd.f32(float %v768, float %v772, float %v766)
  %v774 = sub i32 %v767, 1262485250
  %v775 = lshr i32 %v774, 1
  %v776 = sub i32 %v774, %v775
  %v777 = shl i32 %v775, 23
  %v778 = bitcast i32 %v777 to float
  %v779 = shl i32 %v776, 23
  %v780 = bitcast i32 %v779 to float
  %v781 = fadd float %v773, 0x3FF0000000000000
  %v782 = fmul float %v781, %v778
  %v783 = fmul float %v782, %v780
  %v784 = fcmp olt float %v758, 0x0000000000000000
  %v785 = select i1 %v784, float %v783, float 0x3FF0000000000000
  %v786 = fadd float %v783, 0x3FF0000000000000
  %v787 = fdiv float %v785, %v786
  %v788 = add i64 %v715, 0
  %v789 = and i64 %v788, %v152
  %v790 = mul i64 %v789, %v7
  %v791 = add i64 %v790, %v729
  %v792 = mul i64 %v791, 16
  %v793 = getelementptr inbounds float, ptr %v78, i64 %v792
  %v794 = mul i64 %v731, 64
  %v795 = add i64 0, %v794
  %v796 = mul i64 %v733, 8
  %v797 = add i64 %v795, %v796
  %v798 = add i64 %v797, %v735
  %v799 = getelementptr inbounds float, ptr %v743, i64 %v798
  %v800 = load <8 x float>, ptr %v799, align 4
  %v801 = mul i64 %v731, 64
  %v802 = add i64 0, %v801
  %v803 = mul i64 %v733, 8
  %v804 = add i64 %v802, %v803
  %v805 = add i64 %v804, %v735
  %v806 = getelementptr inbounds float, ptr %v749, i64 %v805
  %v807 = load <8 x float>, ptr %v806, align 4
  %v808 = fadd <8 x float> %v800, %v807
  %v809 = mul i64 %v731, 8
  %v810 = add i64 0, %v809
  %v811 = add i64 %v810, %v735
  %v812 = getelementptr inbounds float, ptr %v793, i64 %v811
  %v813 = load <8 x float>, ptr %v812, align 4
  %v814 = insertelement <8 x float> poison, float %v787, i64 0
  %v815 = shufflevector <8 x float> %v814, <8 x float> poison, <8 x i32> zeroinitializer
  %v816 = fmul <8 x float> %v815, %v813
  %v817 = fmul <8 x float> %v808, %v816
  %v818 = fadd <8 x float> %v736, %v817
  %v819 = add nsw i64 %v735, 8
  br label %b101
b103:
  %v820 = shufflevector <8 x float> %v736, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v821 = shufflevector <8 x float> %v736, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v822 = fadd <4 x float> %v820, %v821
  %v823 = shufflevector <4 x float> %v822, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v824 = shufflevector <4 x float> %v822, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v825 = fadd <2 x float> %v823, %v824
  %v826 = extractelement <2 x float> %v825, i64 0
  %v827 = extractelement <2 x float> %v825, i64 1
  %v828 = fadd float %v826, %v827
  %v829 = fadd float %v828, 0x0000000000000000
  %v830 = mul i64 %v729, 16
  %v831 = getelementptr inbounds float, ptr %v100, i64 %v830
  %v832 = mul i64 %v731, 8
  %v833 = add i64 0, %v832
  %v834 = add i64 %v833, %v733
  %v835 = getelementptr inbounds float, ptr %v831, i64 %v834
  store float %v829, ptr %v835, align 4
  %v836 = add nsw i64 %v733, 1
  br label %b98
b100:
  %v837 = add nsw i64 %v731, 1
  br label %b95
b97:
  %v838 = add nsw i64 %v729, 1
  br label %b92
b94:
  %v839 = add i64 %v7, 0
  %v840 = sdiv i64 %v839, 1
  %v841 = add i64 %v2, 1
  %v842 = mul i64 %v840, %v2
  %v843 = sdiv i64 %v842, %v3
  %v844 = mul i64 %v843, 1
  %v845 = icmp slt i64 %v844, %v7
  %v846 = select i1 %v845, i64 %v844, i64 %v7
  %v847 = mul i64 %v840, %v841
  %v848 = sdiv i64 %v847, %v3
  %v849 = mul i64 %v848, 1
  %v850 = icmp slt i64 %v849, %v7
  %v851 = select i1 %v850, i64 %v849, i64 %v7
  br label %b104
b104:
  %v852 = phi i64 [ %v846, %b94 ], [ %v924, %b109 ]
  %v853 = icmp slt i64 %v852, %v851
  br i1 %v853, label %b105, label %b106
b105:
  br label %b107
b107:
  %v854 = phi i64 [ 0, %b105 ], [ %v923, %b112 ]
  %v855 = icmp slt i64 %v854, 2
  br i1 %v855, label %b108, label %b109
b108:
  br label %b110
b110:
  %v856 = phi i64 [ 0, %b108 ], [ %v912, %b111 ]
  %v857 = phi <8 x float> [ splat (float 0x0000000000000000), %b108 ], [ %v911, %b111 ]
  %v858 = icmp slt i64 %v856, 8
  br i1 %v858, label %b111, label %b112
b111:
  %v859 = add i64 %v715, 1
  %v860 = and i64 %v859, 1
  %v861 = mul i64 %v860, %v7
  %v862 = add i64 %v861, %v852
  %v863 = mul i64 %v862, 128
  %v864 = getelementptr inbounds float, ptr %v32, i64 %v863
  %v865 = add i64 %v715, 0
  %v866 = and i64 %v865, %v170
  %v867 = mul i64 %v866, %v7
  %v868 = add i64 %v867, %v852
  %v869 = mul i64 %v868, 128
  %v870 = getelementptr inbounds float, ptr %v96, i64 %v869
  %v871 = add i64 %v715, 0
  %v872 = and i64 %v871, %v148
  %v873 = mul i64 %v872, %v7
  %v874 = add i64 %v873, %v852
  %v875 = mul i64 %v874, 16
  %v876 = getelementptr inbounds float, ptr %v70, i64 %v875
  %v877 = mul i64 %v854, 8
  %v878 = add i64 0, %v877
  %v879 = add i64 %v878, %v856
  %v880 = getelementptr inbounds float, ptr %v876, i64 %v879
  %v881 = load float, ptr %v880, align 4
  %v882 = add i64 %v715, 0
  %v883 = and i64 %v882, %v150
  %v884 = mul i64 %v883, %v7
  %v885 = add i64 %v884, %v852
  %v886 = mul i64 %v885, 2
  %v887 = getelementptr inbounds float, ptr %v74, i64 %v886
  %v888 = add i64 0, %v854
  %v889 = getelementptr inbounds float, ptr %v887, i64 %v888
  %v890 = load float, ptr %v889, align 4
  %v891 = fdiv float 0x3FF0000000000000, %v890
  %v892 = fmul float %v881, %v891
  %v893 = mul i64 %v854, 64
  %v894 = add i64 0, %v893
  %v895 = add i64 %v894, 0
  %v896 = mul i64 %v856, 8
  %v897 = add i64 %v895, %v896
  %v898 = getelementptr inbounds float, ptr %v864, i64 %v897
  %v899 = load <8 x float>, ptr %v898, align 4
  %v900 = mul i64 %v854, 64
  %v901 = add i64 0, %v900
  %v902 = add i64 %v901, 0
  %v903 = mul i64 %v856, 8
  %v904 = add i64 %v902, %v903
  %v905 = getelementptr inbounds float, ptr %v870, i64 %v904
  %v906 = load <8 x float>, ptr %v905, align 4
  %v907 = fadd <8 x float> %v899, %v906
  %v908 = insertelement <8 x float> poison, float %v892, i64 0
  %v909 = shufflevector <8 x float> %v908, <8 x float> poison, <8 x i32> zeroinitializer
  %v910 = fmul <8 x float> %v907, %v909
  %v911 = fadd <8 x float> %v857, %v910
  %v912 = add nsw i64 %v856, 1
  br label %b110
b112:
  %v913 = add i64 %v715, 0
  %v914 = and i64 %v913, %v168
  %v915 = mul i64 %v914, %v7
  %v916 = add i64 %v915, %v852
  %v917 = mul i64 %v916, 16
  %v918 = getelementptr inbounds float, ptr %v94, i64 %v917
  %v919 = mul i64 %v854, 8
  %v920 = add i64 0, %v919
  %v921 = add i64 %v920, 0
  %v922 = getelementptr inbounds float, ptr %v918, i64 %v921
  store <8 x float> %v857, ptr %v922, align 4
  %v923 = add nsw i64 %v854, 1
  br label %b107
b109:
  %v924 = add nsw i64 %v852, 1
  br label %b104
b106:
  %v925 = add i64 %v7, 0
  %v926 = sdiv i64 %v925, 1
  %v927 = add i64 %v2, 1
  %v928 = mul i64 %v926, %v2
  %v929 = sdiv i64 %v928, %v3
  %v930 = mul i64 %v929, 1
  %v931 = icmp slt i64 %v930, %v7
  %v932 = select i1 %v931, i64 %v930, i64 %v7
  %v933 = mul i64 %v926, %v927
  %v934 = sdiv i64 %v933, %v3
  %v935 = mul i64 %v934, 1
  %v936 = icmp slt i64 %v935, %v7
  %v937 = select i1 %v936, i64 %v935, i64 %v7
  br label %b113
b113:
  %v938 = phi i64 [ %v932, %b106 ], [ %v1001, %b118 ]
  %v939 = icmp slt i64 %v938, %v937
  br i1 %v939, label %b114, label %b115
b114:
  br label %b116
b116:
  %v940 = phi i64 [ 0, %b114 ], [ %v1000, %b117 ]
  %v941 = icmp slt i64 %v940, 2
  br i1 %v941, label %b117, label %b118
b117:
  %v942 = add i64 %v715, 0
  %v943 = and i64 %v942, %v168
  %v944 = mul i64 %v943, %v7
  %v945 = add i64 %v944, %v938
  %v946 = mul i64 %v945, 16
  %v947 = getelementptr inbounds float, ptr %v94, i64 %v946
  %v948 = add i64 %v715, 0
  %v949 = and i64 %v948, %v142
  %v950 = mul i64 %v949, %v7
  %v951 = add i64 %v950, %v938
  %v952 = mul i64 %v951, 50
  %v953 = getelementptr inbounds float, ptr %v62, i64 %v952
  %v954 = add i64 48, %v940
  %v955 = getelementptr inbounds float, ptr %v953, i64 %v954
  %v956 = load float, ptr %v955, align 4
  %v957 = call float @llvm.fabs.f32(float %v956)
  %v958 = fneg float %v957
  %v959 = fcmp olt float %v958, 0xC05A400000000000
  %v960 = select i1 %v959, float 0xC05A400000000000, float %v958
  %v961 = call float @llvm.fmuladd.f32(float %v960, float 0x3FF7154760000000, float 0x4168000000000000)
  %v962 = fsub float %v961, 0x4168000000000000
  %v963 = call float @llvm.fmuladd.f32(float %v962, float 0xBFE62E4000000000, float %v960)
  %v964 = call float @llvm.fmuladd.f32(float %v962, float 0xBEB7F7D1C0000000, float %v963)
  %v965 = bitcast float %v961 to i32
  %v966 = fmul float %v964, %v964
  %v967 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v964, float 0x3F81227F40000000)
  %v968 = call float @llvm.fmuladd.f32(float %v967, float %v964, float 0x3FA5556740000000)
  %v969 = call float @llvm.fmuladd.f32(float %v968, float %v964, float 0x3FC5554B00000000)
  %v970 = call float @llvm.fmuladd.f32(float %v969, float %v964, float 0x3FDFFFFFE0000000)
  %v971 = call float @llvm.fmuladd.f32(float %v966, float %v970, float %v964)
  %v972 = sub i32 %v965, 1262485250
  %v973 = lshr i32 %v972, 1
  %v974 = sub i32 %v972, %v973
  %v975 = shl i32 %v973, 23
  %v976 = bitcast i32 %v975 to float
  %v977 = shl i32 %v974, 23
  %v978 = bitcast i32 %v977 to float
  %v979 = fadd float %v971, 0x3FF0000000000000
  %v980 = fmul float %v979, %v976
  %v981 = fmul float %v980, %v978
  %v982 = fcmp olt float %v956, 0x0000000000000000
  %v983 = select i1 %v982, float %v981, float 0x3FF0000000000000
  %v984 = fadd float %v981, 0x3FF0000000000000
  %v985 = fdiv float %v983, %v984
  %v986 = mul i64 %v938, 16
  %v987 = getelementptr inbounds float, ptr %v102, i64 %v986
  %v988 = mul i64 %v940, 8
  %v989 = add i64 0, %v988
  %v990 = add i64 %v989, 0
  %v991 = getelementptr inbounds float, ptr %v947, i64 %v990
  %v992 = load <8 x float>, ptr %v991, align 4
  %v993 = insertelement <8 x float> poison, float %v985, i64 0
  %v994 = shufflevector <8 x float> %v993, <8 x float> poison, <8 x i32> zeroinitializer
  %v995 = fmul <8 x float> %v992, %v994
  %v996 = mul i64 %v940, 8
  %v997 = add i64 0, %v996
  %v998 = add i64 %v997, 0
  %v999 = getelementptr inbounds float, ptr %v987, i64 %v998
  store <8 x float> %v995, ptr %v999, align 4
  %v1000 = add nsw i64 %v940, 1
  br label %b116
b118:
  %v1001 = add nsw i64 %v938, 1
  br label %b113
b115:
  %v1002 = add i64 %v7, 0
  %v1003 = sdiv i64 %v1002, 1
  %v1004 = add i64 %v2, 1
  %v1005 = mul i64 %v1003, %v2
  %v1006 = sdiv i64 %v1005, %v3
  %v1007 = mul i64 %v1006, 1
  %v1008 = icmp slt i64 %v1007, %v7
  %v1009 = select i1 %v1008, i64 %v1007, i64 %v7
  %v1010 = mul i64 %v1003, %v1004
  %v1011 = sdiv i64 %v1010, %v3
  %v1012 = mul i64 %v1011, 1
  %v1013 = icmp slt i64 %v1012, %v7
  %v1014 = select i1 %v1013, i64 %v1012, i64 %v7
  br label %b119
b119:
  %v1015 = phi i64 [ %v1009, %b115 ], [ %v1068, %b124 ]
  %v1016 = icmp slt i64 %v1015, %v1014
  br i1 %v1016, label %b120, label %b121
b120:
  br label %b122
b122:
  %v1017 = phi i64 [ 0, %b120 ], [ %v1067, %b127 ]
  %v1018 = icmp slt i64 %v1017, 2
  br i1 %v1018, label %b123, label %b124
b123:
  br label %b125
b125:
  %v1019 = phi i64 [ 0, %b123 ], [ %v1066, %b130 ]
  %v1020 = icmp slt i64 %v1019, 8
  br i1 %v1020, label %b126, label %b127
b126:
  br label %b128
b128:
  %v1021 = phi i64 [ 0, %b126 ], [ %v1047, %b129 ]
  %v1022 = phi <8 x float> [ splat (float 0x0000000000000000), %b126 ], [ %v1046, %b129 ]
  %v1023 = icmp slt i64 %v1021, 8
  br i1 %v1023, label %b129, label %b130
b129:
  %v1024 = mul i64 %v1015, 16
  %v1025 = getelementptr inbounds float, ptr %v102, i64 %v1024
  %v1026 = add i64 %v715, 0
  %v1027 = and i64 %v1026, %v128
  %v1028 = mul i64 %v1027, %v7
  %v1029 = add i64 %v1028, %v1015
  %v1030 = mul i64 %v1029, 128
  %v1031 = getelementptr inbounds float, ptr %v24, i64 %v1030
  %v1032 = mul i64 %v1017, 8
  %v1033 = add i64 0, %v1032
  %v1034 = add i64 %v1033, %v1021
  %v1035 = getelementptr inbounds float, ptr %v1025, i64 %v1034
  %v1036 = load <8 x float>, ptr %v1035, align 4
  %v1037 = fneg <8 x float> %v1036
  %v1038 = mul i64 %v1017, 64
  %v1039 = add i64 0, %v1038
  %v1040 = mul i64 %v1019, 8
  %v1041 = add i64 %v1039, %v1040
  %v1042 = add i64 %v1041, %v1021
  %v1043 = getelementptr inbounds float, ptr %v1031, i64 %v1042
  %v1044 = load <8 x float>, ptr %v1043, align 4
  %v1045 = fmul <8 x float> %v1037, %v1044
  %v1046 = fadd <8 x float> %v1022, %v1045
  %v1047 = add nsw i64 %v1021, 8
  br label %b128
b130:
  %v1048 = shufflevector <8 x float> %v1022, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1049 = shufflevector <8 x float> %v1022, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1050 = fadd <4 x float> %v1048, %v1049
  %v1051 = shufflevector <4 x float> %v1050, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1052 = shufflevector <4 x float> %v1050, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1053 = fadd <2 x float> %v1051, %v1052
  %v1054 = extractelement <2 x float> %v1053, i64 0
  %v1055 = extractelement <2 x float> %v1053, i64 1
  %v1056 = fadd float %v1054, %v1055
  %v1057 = fadd float %v1056, 0x0000000000000000
  %v1058 = mul i64 %v1015, 16
  %v1059 = getelementptr inbounds float, ptr %v104, i64 %v1058
  %v1060 = mul i64 %v1017, 8
  %v1061 = add i64 0, %v1060
  %v1062 = mul i64 0, 8
  %v1063 = add i64 %v1061, %v1062
  %v1064 = add i64 %v1063, %v1019
  %v1065 = getelementptr inbounds float, ptr %v1059, i64 %v1064
  store float %v1057, ptr %v1065, align 4
  %v1066 = add nsw i64 %v1019, 1
  br label %b125
b127:
  %v1067 = add nsw i64 %v1017, 1
  br label %b122
b124:
  %v1068 = add nsw i64 %v1015, 1
  br label %b119
b121:
  %v1069 = add i64 %v7, 0
  %v1070 = sdiv i64 %v1069, 1
  %v1071 = add i64 %v2, 1
  %v1072 = mul i64 %v1070, %v2
  %v1073 = sdiv i64 %v1072, %v3
  %v1074 = mul i64 %v1073, 1
  %v1075 = icmp slt i64 %v1074, %v7
  %v1076 = select i1 %v1075, i64 %v1074, i64 %v7
  %v1077 = mul i64 %v1070, %v1071
  %v1078 = sdiv i64 %v1077, %v3
  %v1079 = mul i64 %v1078, 1
  %v1080 = icmp slt i64 %v1079, %v7
  %v1081 = select i1 %v1080, i64 %v1079, i64 %v7
  br label %b131
b131:
  %v1082 = phi i64 [ %v1076, %b121 ], [ %v1138, %b136 ]
  %v1083 = icmp slt i64 %v1082, %v1081
  br i1 %v1083, label %b132, label %b133
b132:
  br label %b134
b134:
  %v1084 = phi i64 [ 0, %b132 ], [ %v1137, %b139 ]
  %v1085 = icmp slt i64 %v1084, 2
  br i1 %v1085, label %b135, label %b136
b135:
  br label %b137
b137:
  %v1086 = phi i64 [ 0, %b135 ], [ %v1136, %b142 ]
  %v1087 = icmp slt i64 %v1086, 8
  br i1 %v1087, label %b138, label %b139
b138:
  br label %b140
b140:
  %v1088 = phi i64 [ 0, %b138 ], [ %v1135, %b145 ]
  %v1089 = icmp slt i64 %v1088, 8
  br i1 %v1089, label %b141, label %b142
b141:
  br label %b143
b143:
  %v1090 = phi i64 [ 0, %b141 ], [ %v1125, %b144 ]
  %v1091 = phi float [ 0x0000000000000000, %b141 ], [ %v1124, %b144 ]
  %v1092 = icmp slt i64 %v1090, 1
  br i1 %v1092, label %b144, label %b145
b144:
  %v1093 = mul i64 %v1082, 16
  %v1094 = getelementptr inbounds float, ptr %v102, i64 %v1093
  %v1095 = mul i64 %v1084, 8
  %v1096 = add i64 0, %v1095
  %v1097 = add i64 %v1096, %v1088
  %v1098 = getelementptr inbounds float, ptr %v1094, i64 %v1097
  %v1099 = load float, ptr %v1098, align 4
  %v1100 = fneg float %v1099
  %v1101 = add i64 %v715, 0
  %v1102 = and i64 %v1101, %v148
  %v1103 = mul i64 %v1102, %v7
  %v1104 = add i64 %v1103, %v1082
  %v1105 = mul i64 %v1104, 16
  %v1106 = getelementptr inbounds float, ptr %v70, i64 %v1105
  %v1107 = mul i64 %v1084, 8
  %v1108 = add i64 0, %v1107
  %v1109 = add i64 %v1108, %v1086
  %v1110 = getelementptr inbounds float, ptr %v1106, i64 %v1109
  %v1111 = load float, ptr %v1110, align 4
  %v1112 = add i64 %v715, 0
  %v1113 = and i64 %v1112, %v150
  %v1114 = mul i64 %v1113, %v7
  %v1115 = add i64 %v1114, %v1082
  %v1116 = mul i64 %v1115, 2
  %v1117 = getelementptr inbounds float, ptr %v74, i64 %v1116
  %v1118 = add i64 0, %v1084
  %v1119 = getelementptr inbounds float, ptr %v1117, i64 %v1118
  %v1120 = load float, ptr %v1119, align 4
  %v1121 = fdiv float 0x3FF0000000000000, %v1120
  %v1122 = fmul float %v1111, %v1121
  %v1123 = fmul float %v1100, %v1122
  %v1124 = fadd float %v1091, %v1123
  %v1125 = add nsw i64 %v1090, 1
  br label %b143
b145:
  %v1126 = fadd float %v1091, 0x0000000000000000
  %v1127 = mul i64 %v1082, 128
  %v1128 = getelementptr inbounds float, ptr %v106, i64 %v1127
  %v1129 = mul i64 %v1084, 64
  %v1130 = add i64 0, %v1129
  %v1131 = mul i64 %v1086, 8
  %v1132 = add i64 %v1130, %v1131
  %v1133 = add i64 %v1132, %v1088
  %v1134 = getelementptr inbounds float, ptr %v1128, i64 %v1133
  store float %v1126, ptr %v1134, align 4
  %v1135 = add nsw i64 %v1088, 1
  br label %b140
b142:
  %v1136 = add nsw i64 %v1086, 1
  br label %b137
b139:
  %v1137 = add nsw i64 %v1084, 1
  br label %b134
b136:
  %v1138 = add nsw i64 %v1082, 1
  br label %b131
b133:
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
  br label %b146
b146:
  %v1152 = phi i64 [ %v1146, %b133 ], [ %v1204, %b151 ]
  %v1153 = icmp slt i64 %v1152, %v1151
  br i1 %v1153, label %b147, label %b148
b147:
  br label %b149
b149:
  %v1154 = phi i64 [ 0, %b147 ], [ %v1203, %b154 ]
  %v1155 = icmp slt i64 %v1154, 2
  br i1 %v1155, label %b150, label %b151
b150:
  br label %b152
b152:
  %v1156 = phi i64 [ 0, %b150 ], [ %v1187, %b153 ]
  %v1157 = phi <8 x float> [ splat (float 0x0000000000000000), %b150 ], [ %v1186, %b153 ]
  %v1158 = icmp slt i64 %v1156, 8
  br i1 %v1158, label %b153, label %b154
b153:
  %v1159 = mul i64 %v1152, 16
  %v1160 = getelementptr inbounds float, ptr %v104, i64 %v1159
  %v1161 = mul i64 %v1152, 16
  %v1162 = getelementptr inbounds float, ptr %v100, i64 %v1161
  %v1163 = add i64 %v715, 0
  %v1164 = and i64 %v1163, %v148
  %v1165 = mul i64 %v1164, %v7
  %v1166 = add i64 %v1165, %v1152
  %v1167 = mul i64 %v1166, 16
  %v1168 = getelementptr inbounds float, ptr %v70, i64 %v1167
  %v1169 = mul i64 %v1154, 8
  %v1170 = add i64 0, %v1169
  %v1171 = add i64 %v1170, %v1156
  %v1172 = getelementptr inbounds float, ptr %v1160, i64 %v1171
  %v1173 = load <8 x float>, ptr %v1172, align 4
  %v1174 = mul i64 %v1154, 8
  %v1175 = add i64 0, %v1174
  %v1176 = add i64 %v1175, %v1156
  %v1177 = getelementptr inbounds float, ptr %v1162, i64 %v1176
  %v1178 = load <8 x float>, ptr %v1177, align 4
  %v1179 = fadd <8 x float> %v1173, %v1178
  %v1180 = mul i64 %v1154, 8
  %v1181 = add i64 0, %v1180
  %v1182 = add i64 %v1181, %v1156
  %v1183 = getelementptr inbounds float, ptr %v1168, i64 %v1182
  %v1184 = load <8 x float>, ptr %v1183, align 4
  %v1185 = fmul <8 x float> %v1179, %v1184
  %v1186 = fadd <8 x float> %v1157, %v1185
  %v1187 = add nsw i64 %v1156, 8
  br label %b152
b154:
  %v1188 = shufflevector <8 x float> %v1157, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1189 = shufflevector <8 x float> %v1157, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1190 = fadd <4 x float> %v1188, %v1189
  %v1191 = shufflevector <4 x float> %v1190, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1192 = shufflevector <4 x float> %v1190, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1193 = fadd <2 x float> %v1191, %v1192
  %v1194 = extractelement <2 x float> %v1193, i64 0
  %v1195 = extractelement <2 x float> %v1193, i64 1
  %v1196 = fadd float %v1194, %v1195
  %v1197 = fadd float %v1196, 0x0000000000000000
  %v1198 = mul i64 %v1152, 2
  %v1199 = getelementptr inbounds float, ptr %v108, i64 %v1198
  %v1200 = add i64 0, %v1154
  %v1201 = add i64 %v1200, 0
  %v1202 = getelementptr inbounds float, ptr %v1199, i64 %v1201
  store float %v1197, ptr %v1202, align 4
  %v1203 = add nsw i64 %v1154, 1
  br label %b149
b151:
  %v1204 = add nsw i64 %v1152, 1
  br label %b146
b148:
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
  br label %b155
b155:
  %v1218 = phi i64 [ %v1212, %b148 ], [ %v1256, %b160 ]
  %v1219 = icmp slt i64 %v1218, %v1217
  br i1 %v1219, label %b156, label %b157
b156:
  %v1220 = add i64 %v715, 1
  %v1221 = and i64 %v1220, 1
  %v1222 = mul i64 %v1221, %v7
  %v1223 = add i64 %v1222, %v1218
  %v1224 = mul i64 %v1223, 128
  %v1225 = getelementptr inbounds float, ptr %v32, i64 %v1224
  %v1226 = add i64 %v715, 0
  %v1227 = and i64 %v1226, %v170
  %v1228 = mul i64 %v1227, %v7
  %v1229 = add i64 %v1228, %v1218
  %v1230 = mul i64 %v1229, 128
  %v1231 = getelementptr inbounds float, ptr %v96, i64 %v1230
  %v1232 = mul i64 %v1218, 128
  %v1233 = getelementptr inbounds float, ptr %v106, i64 %v1232
  %v1234 = add i64 %v715, 0
  %v1235 = and i64 %v1234, 1
  %v1236 = mul i64 %v1235, %v7
  %v1237 = add i64 %v1236, %v1218
  %v1238 = mul i64 %v1237, 128
  %v1239 = getelementptr inbounds float, ptr %v32, i64 %v1238
  br label %b158
b158:
  %v1240 = phi i64 [ 0, %b156 ], [ %v1255, %b159 ]
  %v1241 = icmp slt i64 %v1240, 128
  br i1 %v1241, label %b159, label %b160
b159:
  %v1242 = add i64 0, %v1240
  %v1243 = getelementptr inbounds float, ptr %v1225, i64 %v1242
  %v1244 = load <8 x float>, ptr %v1243, align 4
  %v1245 = add i64 0, %v1240
  %v1246 = getelementptr inbounds float, ptr %v1231, i64 %v1245
  %v1247 = load <8 x float>, ptr %v1246, align 4
  %v1248 = fadd <8 x float> %v1244, %v1247
  %v1249 = add i64 0, %v1240
  %v1250 = getelementptr inbounds float, ptr %v1233, i64 %v1249
  %v1251 = load <8 x float>, ptr %v1250, align 4
  %v1252 = fadd <8 x float> %v1248, %v1251
  %v1253 = add i64 0, %v1240
  %v1254 = getelementptr inbounds float, ptr %v1239, i64 %v1253
  store <8 x float> %v1252, ptr %v1254, align 4
  %v1255 = add nsw i64 %v1240, 8
  br label %b158
b160:
  %v1256 = add nsw i64 %v1218, 1
  br label %b155
b157:
  %v1257 = add i64 %v7, 0
  %v1258 = sdiv i64 %v1257, 1
  %v1259 = add i64 %v2, 1
  %v1260 = mul i64 %v1258, %v2
  %v1261 = sdiv i64 %v1260, %v3
  %v1262 = mul i64 %v1261, 1
  %v1263 = icmp slt i64 %v1262, %v7
  %v1264 = select i1 %v1263, i64 %v1262, i64 %v7
  %v1265 = mul i64 %v1258, %v1259
  %v1266 = sdiv i64 %v1265, %v3
  %v1267 = mul i64 %v1266, 1
  %v1268 = icmp slt i64 %v1267, %v7
  %v1269 = select i1 %v1268, i64 %v1267, i64 %v7
  br label %b161
b161:
  %v1270 = phi i64 [ %v1264, %b157 ], [ %v1335, %b166 ]
  %v1271 = icmp slt i64 %v1270, %v1269
  br i1 %v1271, label %b162, label %b163
b162:
  br label %b164
b164:
  %v1272 = phi i64 [ 0, %b162 ], [ %v1334, %b165 ]
  %v1273 = icmp slt i64 %v1272, 2
  br i1 %v1273, label %b165, label %b166
b165:
  %v1274 = mul i64 %v1270, 16
  %v1275 = getelementptr inbounds float, ptr %v104, i64 %v1274
  %v1276 = mul i64 %v1270, 16
  %v1277 = getelementptr inbounds float, ptr %v100, i64 %v1276
  %v1278 = add i64 %v715, 0
  %v1279 = and i64 %v1278, %v150
  %v1280 = mul i64 %v1279, %v7
  %v1281 = add i64 %v1280, %v1270
  %v1282 = mul i64 %v1281, 2
  %v1283 = getelementptr inbounds float, ptr %v74, i64 %v1282
  %v1284 = add i64 0, %v1272
  %v1285 = getelementptr inbounds float, ptr %v1283, i64 %v1284
  %v1286 = load float, ptr %v1285, align 4
  %v1287 = fdiv float 0x3FF0000000000000, %v1286
  %v1288 = mul i64 %v1270, 2
  %v1289 = getelementptr inbounds float, ptr %v108, i64 %v1288
  %v1290 = add i64 0, %v1272
  %v1291 = getelementptr inbounds float, ptr %v1289, i64 %v1290
  %v1292 = load float, ptr %v1291, align 4
  %v1293 = fmul float %v1292, %v1287
  %v1294 = fdiv float %v1293, %v1286
  %v1295 = fmul float %v1294, 0x3FE0000000000000
  %v1296 = fdiv float %v1295, %v1286
  %v1297 = fneg float %v1296
  %v1298 = add i64 %v715, 0
  %v1299 = and i64 %v1298, %v148
  %v1300 = mul i64 %v1299, %v7
  %v1301 = add i64 %v1300, %v1270
  %v1302 = mul i64 %v1301, 16
  %v1303 = getelementptr inbounds float, ptr %v70, i64 %v1302
  %v1304 = mul i64 %v1270, 16
  %v1305 = getelementptr inbounds float, ptr %v110, i64 %v1304
  %v1306 = mul i64 %v1272, 8
  %v1307 = add i64 0, %v1306
  %v1308 = add i64 %v1307, 0
  %v1309 = getelementptr inbounds float, ptr %v1275, i64 %v1308
  %v1310 = load <8 x float>, ptr %v1309, align 4
  %v1311 = mul i64 %v1272, 8
  %v1312 = add i64 0, %v1311
  %v1313 = add i64 %v1312, 0
  %v1314 = getelementptr inbounds float, ptr %v1277, i64 %v1313
  %v1315 = load <8 x float>, ptr %v1314, align 4
  %v1316 = fadd <8 x float> %v1310, %v1315
  %v1317 = insertelement <8 x float> poison, float %v1287, i64 0
  %v1318 = shufflevector <8 x float> %v1317, <8 x float> poison, <8 x i32> zeroinitializer
  %v1319 = fmul <8 x float> %v1316, %v1318
  %v1320 = mul i64 %v1272, 8
  %v1321 = add i64 0, %v1320
  %v1322 = add i64 %v1321, 0
  %v1323 = getelementptr inbounds float, ptr %v1303, i64 %v1322
  %v1324 = load <8 x float>, ptr %v1323, align 4
  %v1325 = insertelement <8 x float> poison, float %v1297, i64 0
  %v1326 = shufflevector <8 x float> %v1325, <8 x float> poison, <8 x i32> zeroinitializer
  %v1327 = fmul <8 x float> %v1326, %v1324
  %v1328 = fadd <8 x float> %v1319, %v1327
  %v1329 = fadd <8 x float> %v1328, %v1327
  %v1330 = mul i64 %v1272, 8
  %v1331 = add i64 0, %v1330
  %v1332 = add i64 %v1331, 0
  %v1333 = getelementptr inbounds float, ptr %v1305, i64 %v1332
  store <8 x float> %v1329, ptr %v1333, align 4
  %v1334 = add nsw i64 %v1272, 1
  br label %b164
b166:
  %v1335 = add nsw i64 %v1270, 1
  br label %b161
b163:
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
  br label %b167
b167:
  %v1349 = phi i64 [ %v1343, %b163 ], [ %v1371, %b172 ]
  %v1350 = icmp slt i64 %v1349, %v1348
  br i1 %v1350, label %b168, label %b169
b168:
  %v1351 = add i64 %v715, 0
  %v1352 = and i64 %v1351, %v172
  %v1353 = mul i64 %v1352, %v7
  %v1354 = add i64 %v1353, %v1349
  %v1355 = mul i64 %v1354, 16
  %v1356 = getelementptr inbounds float, ptr %v98, i64 %v1355
  %v1357 = add i64 %v715, 0
  %v1358 = and i64 %v1357, %v140
  %v1359 = mul i64 %v1358, %v7
  %v1360 = add i64 %v1359, %v1349
  %v1361 = mul i64 %v1360, 48
  %v1362 = getelementptr inbounds float, ptr %v56, i64 %v1361
  br label %b170
b170:
  %v1363 = phi i64 [ 0, %b168 ], [ %v1370, %b171 ]
  %v1364 = icmp slt i64 %v1363, 16
  br i1 %v1364, label %b171, label %b172
b171:
  %v1365 = add i64 0, %v1363
  %v1366 = getelementptr inbounds float, ptr %v1356, i64 %v1365
  %v1367 = load <8 x float>, ptr %v1366, align 4
  %v1368 = add i64 0, %v1363
  %v1369 = getelementptr inbounds float, ptr %v1362, i64 %v1368
  store <8 x float> %v1367, ptr %v1369, align 4
  %v1370 = add nsw i64 %v1363, 8
  br label %b170
b172:
  %v1371 = add nsw i64 %v1349, 1
  br label %b167
b169:
  %v1372 = add i64 %v7, 0
  %v1373 = sdiv i64 %v1372, 1
  %v1374 = add i64 %v2, 1
  %v1375 = mul i64 %v1373, %v2
  %v1376 = sdiv i64 %v1375, %v3
  %v1377 = mul i64 %v1376, 1
  %v1378 = icmp slt i64 %v1377, %v7
  %v1379 = select i1 %v1378, i64 %v1377, i64 %v7
  %v1380 = mul i64 %v1373, %v1374
  %v1381 = sdiv i64 %v1380, %v3
  %v1382 = mul i64 %v1381, 1
  %v1383 = icmp slt i64 %v1382, %v7
  %v1384 = select i1 %v1383, i64 %v1382, i64 %v7
  br label %b173
b173:
  %v1385 = phi i64 [ %v1379, %b169 ], [ %v1403, %b178 ]
  %v1386 = icmp slt i64 %v1385, %v1384
  br i1 %v1386, label %b174, label %b175
b174:
  %v1387 = mul i64 %v1385, 16
  %v1388 = getelementptr inbounds float, ptr %v110, i64 %v1387
  %v1389 = add i64 %v715, 0
  %v1390 = and i64 %v1389, %v140
  %v1391 = mul i64 %v1390, %v7
  %v1392 = add i64 %v1391, %v1385
  %v1393 = mul i64 %v1392, 48
  %v1394 = getelementptr inbounds float, ptr %v56, i64 %v1393
  br label %b176
b176:
  %v1395 = phi i64 [ 0, %b174 ], [ %v1402, %b177 ]
  %v1396 = icmp slt i64 %v1395, 16
  br i1 %v1396, label %b177, label %b178
b177:
  %v1397 = add i64 0, %v1395
  %v1398 = getelementptr inbounds float, ptr %v1388, i64 %v1397
  %v1399 = load <8 x float>, ptr %v1398, align 4
  %v1400 = add i64 16, %v1395
  %v1401 = getelementptr inbounds float, ptr %v1394, i64 %v1400
  store <8 x float> %v1399, ptr %v1401, align 4
  %v1402 = add nsw i64 %v1395, 8
  br label %b176
b178:
  %v1403 = add nsw i64 %v1385, 1
  br label %b173
b175:
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
  br label %b179
b179:
  %v1417 = phi i64 [ %v1411, %b175 ], [ %v1435, %b184 ]
  %v1418 = icmp slt i64 %v1417, %v1416
  br i1 %v1418, label %b180, label %b181
b180:
  %v1419 = mul i64 %v1417, 16
  %v1420 = getelementptr inbounds float, ptr %v102, i64 %v1419
  %v1421 = add i64 %v715, 0
  %v1422 = and i64 %v1421, %v140
  %v1423 = mul i64 %v1422, %v7
  %v1424 = add i64 %v1423, %v1417
  %v1425 = mul i64 %v1424, 48
  %v1426 = getelementptr inbounds float, ptr %v56, i64 %v1425
  br label %b182
b182:
  %v1427 = phi i64 [ 0, %b180 ], [ %v1434, %b183 ]
  %v1428 = icmp slt i64 %v1427, 16
  br i1 %v1428, label %b183, label %b184
b183:
  %v1429 = add i64 0, %v1427
  %v1430 = getelementptr inbounds float, ptr %v1420, i64 %v1429
  %v1431 = load <8 x float>, ptr %v1430, align 4
  %v1432 = add i64 32, %v1427
  %v1433 = getelementptr inbounds float, ptr %v1426, i64 %v1432
  store <8 x float> %v1431, ptr %v1433, align 4
  %v1434 = add nsw i64 %v1427, 8
  br label %b182
b184:
  %v1435 = add nsw i64 %v1417, 1
  br label %b179
b181:
  %v1436 = add i64 %v7, 0
  %v1437 = sdiv i64 %v1436, 1
  %v1438 = add i64 %v2, 1
  %v1439 = mul i64 %v1437, %v2
  %v1440 = sdiv i64 %v1439, %v3
  %v1441 = mul i64 %v1440, 1
  %v1442 = icmp slt i64 %v1441, %v7
  %v1443 = select i1 %v1442, i64 %v1441, i64 %v7
  %v1444 = mul i64 %v1437, %v1438
  %v1445 = sdiv i64 %v1444, %v3
  %v1446 = mul i64 %v1445, 1
  %v1447 = icmp slt i64 %v1446, %v7
  %v1448 = select i1 %v1447, i64 %v1446, i64 %v7
  br label %b185
b185:
  %v1449 = phi i64 [ %v1443, %b181 ], [ %v1621, %b190 ]
  %v1450 = icmp slt i64 %v1449, %v1448
  br i1 %v1450, label %b186, label %b187
b186:
  %v1451 = add i64 %v715, 0
  %v1452 = and i64 %v1451, %v140
  %v1453 = mul i64 %v1452, %v7
  %v1454 = add i64 %v1453, %v1449
  %v1455 = mul i64 %v1454, 48
  %v1456 = getelementptr inbounds float, ptr %v56, i64 %v1455
  %v1457 = add i64 %v715, 0
  %v1458 = and i64 %v1457, %v134
  %v1459 = mul i64 %v1458, %v7
  %v1460 = add i64 %v1459, %v1449
  %v1461 = mul i64 %v1460, 48
  %v1462 = getelementptr inbounds float, ptr %v30, i64 %v1461
  %v1463 = add i64 %v715, 0
  %v1464 = and i64 %v1463, %v132
  %v1465 = mul i64 %v1464, %v7
  %v1466 = add i64 %v1465, %v1449
  %v1467 = mul i64 %v1466, 48
  %v1468 = getelementptr inbounds float, ptr %v28, i64 %v1467
  %v1469 = add i64 %v715, 0
  %v1470 = and i64 %v1469, %v130
  %v1471 = mul i64 %v1470, %v7
  %v1472 = add i64 %v1471, %v1449
  %v1473 = mul i64 %v1472, 48
  %v1474 = getelementptr inbounds float, ptr %v26, i64 %v1473
  %v1475 = add i64 %v715, 0
  %v1476 = and i64 %v1475, %v144
  %v1477 = mul i64 %v1476, %v7
  %v1478 = add i64 %v1477, %v1449
  %v1479 = mul i64 %v1478, 48
  %v1480 = getelementptr inbounds float, ptr %v64, i64 %v1479
  %v1481 = add i64 %v715, 1
  %v1482 = and i64 %v1481, 1
  %v1483 = mul i64 %v1482, %v7
  %v1484 = add i64 %v1483, %v1449
  %v1485 = mul i64 %v1484, 48
  %v1486 = getelementptr inbounds float, ptr %v34, i64 %v1485
  %v1487 = add i64 %v715, 1
  %v1488 = and i64 %v1487, 1
  %v1489 = mul i64 %v1488, %v7
  %v1490 = add i64 %v1489, %v1449
  %v1491 = mul i64 %v1490, 48
  %v1492 = getelementptr inbounds float, ptr %v38, i64 %v1491
  %v1493 = add i64 %v715, 1
  %v1494 = and i64 %v1493, 1
  %v1495 = mul i64 %v1494, %v7
  %v1496 = add i64 %v1495, %v1449
  %v1497 = mul i64 %v1496, 48
  %v1498 = getelementptr inbounds float, ptr %v36, i64 %v1497
  %v1499 = add i64 %v715, 0
  %v1500 = and i64 %v1499, 1
  %v1501 = mul i64 %v1500, %v7
  %v1502 = add i64 %v1501, %v1449
  %v1503 = mul i64 %v1502, 48
  %v1504 = getelementptr inbounds float, ptr %v38, i64 %v1503
  %v1505 = add i64 %v715, 0
  %v1506 = and i64 %v1505, %v174
  %v1507 = mul i64 %v1506, %v7
  %v1508 = add i64 %v1507, %v1449
  %v1509 = mul i64 %v1508, 48
  %v1510 = getelementptr inbounds float, ptr %v112, i64 %v1509
  %v1511 = add i64 %v715, 0
  %v1512 = and i64 %v1511, 1
  %v1513 = mul i64 %v1512, %v7
  %v1514 = add i64 %v1513, %v1449
  %v1515 = mul i64 %v1514, 48
  %v1516 = getelementptr inbounds float, ptr %v36, i64 %v1515
  %v1517 = add i64 %v715, 0
  %v1518 = and i64 %v1517, 1
  %v1519 = mul i64 %v1518, %v7
  %v1520 = add i64 %v1519, %v1449
  %v1521 = mul i64 %v1520, 48
  %v1522 = getelementptr inbounds float, ptr %v34, i64 %v1521
  br label %b188
b188:
  %v1523 = phi i64 [ 0, %b186 ], [ %v1620, %b189 ]
  %v1524 = icmp slt i64 %v1523, 48
  br i1 %v1524, label %b189, label %b190
b189:
  %v1525 = add i64 0, %v1523
  %v1526 = getelementptr inbounds float, ptr %v1456, i64 %v1525
  %v1527 = load <8 x float>, ptr %v1526, align 4
  %v1528 = add i64 0, %v1523
  %v1529 = getelementptr inbounds float, ptr %v16, i64 %v1528
  %v1530 = load <8 x float>, ptr %v1529, align 4
  %v1531 = add i64 0, %v1523
  %v1532 = getelementptr inbounds float, ptr %v1462, i64 %v1531
  %v1533 = load <8 x float>, ptr %v1532, align 4
  %v1534 = fmul <8 x float> %v1530, %v1533
  %v1535 = add i64 48, %v1523
  %v1536 = getelementptr inbounds float, ptr %v16, i64 %v1535
  %v1537 = load <8 x float>, ptr %v1536, align 4
  %v1538 = add i64 0, %v1523
  %v1539 = getelementptr inbounds float, ptr %v1468, i64 %v1538
  %v1540 = load <8 x float>, ptr %v1539, align 4
  %v1541 = fmul <8 x float> %v1537, %v1540
  %v1542 = fadd <8 x float> %v1534, %v1541
  %v1543 = add i64 96, %v1523
  %v1544 = getelementptr inbounds float, ptr %v16, i64 %v1543
  %v1545 = load <8 x float>, ptr %v1544, align 4
  %v1546 = add i64 0, %v1523
  %v1547 = getelementptr inbounds float, ptr %v1474, i64 %v1546
  %v1548 = load <8 x float>, ptr %v1547, align 4
  %v1549 = fmul <8 x float> %v1545, %v1548
  %v1550 = fadd <8 x float> %v1542, %v1549
  %v1551 = add i64 144, %v1523
  %v1552 = getelementptr inbounds float, ptr %v16, i64 %v1551
  %v1553 = load <8 x float>, ptr %v1552, align 4
  %v1554 = add i64 0, %v1523
  %v1555 = getelementptr inbounds float, ptr %v1480, i64 %v1554
  %v1556 = load <8 x float>, ptr %v1555, align 4
  %v1557 = fmul <8 x float> %v1553, %v1556
  %v1558 = fadd <8 x float> %v1550, %v1557
  %v1559 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1558)
  %v1560 = fneg <8 x float> %v1559
  %v1561 = fcmp olt <8 x float> %v1560, splat (float 0xC05A400000000000)
  %v1562 = select <8 x i1> %v1561, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1560
  %v1563 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1562, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1564 = fsub <8 x float> %v1563, splat (float 0x4168000000000000)
  %v1565 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1564, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1562)
  %v1566 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1564, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1565)
  %v1567 = bitcast <8 x float> %v1563 to <8 x i32>
  %v1568 = fmul <8 x float> %v1566, %v1566
  %v1569 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1566, <8 x float> splat (float 0x3F81227F40000000))
  %v1570 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1569, <8 x float> %v1566, <8 x float> splat (float 0x3FA5556740000000))
  %v1571 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1570, <8 x float> %v1566, <8 x float> splat (float 0x3FC5554B00000000))
  %v1572 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1571, <8 x float> %v1566, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1573 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1568, <8 x float> %v1572, <8 x float> %v1566)
  %v1574 = sub <8 x i32> %v1567, splat (i32 1262485250)
  %v1575 = lshr <8 x i32> %v1574, splat (i32 1)
  %v1576 = sub <8 x i32> %v1574, %v1575
  %v1577 = shl <8 x i32> %v1575, splat (i32 23)
  %v1578 = bitcast <8 x i32> %v1577 to <8 x float>
  %v1579 = shl <8 x i32> %v1576, splat (i32 23)
  %v1580 = bitcast <8 x i32> %v1579 to <8 x float>
  %v1581 = fadd <8 x float> %v1573, splat (float 0x3FF0000000000000)
  %v1582 = fmul <8 x float> %v1581, %v1578
  %v1583 = fmul <8 x float> %v1582, %v1580
  %v1584 = fcmp olt <8 x float> %v1558, splat (float 0x0000000000000000)
  %v1585 = select <8 x i1> %v1584, <8 x float> %v1583, <8 x float> splat (float 0x3FF0000000000000)
  %v1586 = fadd <8 x float> %v1583, splat (float 0x3FF0000000000000)
  %v1587 = fdiv <8 x float> %v1585, %v1586
  %v1588 = fmul <8 x float> %v1527, %v1587
  %v1589 = fmul <8 x float> %v1527, %v1558
  %v1590 = fmul <8 x float> %v1589, %v1587
  %v1591 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1592 = shufflevector <8 x float> %v1591, <8 x float> poison, <8 x i32> zeroinitializer
  %v1593 = fsub <8 x float> %v1592, %v1587
  %v1594 = fmul <8 x float> %v1590, %v1593
  %v1595 = fadd <8 x float> %v1588, %v1594
  %v1596 = fmul <8 x float> %v1595, %v1530
  %v1597 = add i64 0, %v1523
  %v1598 = getelementptr inbounds float, ptr %v1486, i64 %v1597
  %v1599 = load <8 x float>, ptr %v1598, align 4
  %v1600 = fmul <8 x float> %v1595, %v1553
  %v1601 = fadd <8 x float> %v1599, %v1600
  %v1602 = add i64 0, %v1523
  %v1603 = getelementptr inbounds float, ptr %v1492, i64 %v1602
  %v1604 = load <8 x float>, ptr %v1603, align 4
  %v1605 = fmul <8 x float> %v1595, %v1537
  %v1606 = fadd <8 x float> %v1604, %v1605
  %v1607 = add i64 0, %v1523
  %v1608 = getelementptr inbounds float, ptr %v1498, i64 %v1607
  %v1609 = load <8 x float>, ptr %v1608, align 4
  %v1610 = fmul <8 x float> %v1595, %v1545
  %v1611 = fadd <8 x float> %v1609, %v1610
  %v1612 = add i64 0, %v1523
  %v1613 = getelementptr inbounds float, ptr %v1504, i64 %v1612
  store <8 x float> %v1596, ptr %v1613, align 4
  %v1614 = add i64 0, %v1523
  %v1615 = getelementptr inbounds float, ptr %v1510, i64 %v1614
  store <8 x float> %v1601, ptr %v1615, align 4
  %v1616 = add i64 0, %v1523
  %v1617 = getelementptr inbounds float, ptr %v1516, i64 %v1616
  store <8 x float> %v1606, ptr %v1617, align 4
  %v1618 = add i64 0, %v1523
  %v1619 = getelementptr inbounds float, ptr %v1522, i64 %v1618
  store <8 x float> %v1611, ptr %v1619, align 4
  %v1620 = add nsw i64 %v1523, 8
  br label %b188
b190:
  %v1621 = add nsw i64 %v1449, 1
  br label %b185
b187:
  %v1622 = add nsw i64 %v712, 1
  br label %b89
b91:
  %v1623 = icmp sgt i64 %v3, 1
  br i1 %v1623, label %b191, label %b192
b191:
  %v1624 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1625 = atomicrmw add ptr %v1624, i64 1 acq_rel
  %v1626 = mul i64 %v3, 3
  br label %b193
b193:
  %v1627 = load atomic i64, ptr %v1624 acquire, align 8
  %v1628 = icmp slt i64 %v1627, %v1626
  br i1 %v1628, label %b194, label %b195
b194:
  %v1629 = call i32 @sched_yield()
  br label %b193
b195:
  br label %b192
b192:
  %v1630 = getelementptr inbounds float, ptr %v178, i64 128
  %v1631 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1632 = load i64, ptr %v1631, align 8
  %v1633 = icmp eq i64 %v1632, 0
  br i1 %v1633, label %b196, label %b197
b196:
  %v1634 = add i64 1, 0
  %v1635 = sdiv i64 %v1634, 1
  %v1636 = add i64 %v2, 1
  %v1637 = mul i64 %v1635, %v2
  %v1638 = sdiv i64 %v1637, %v3
  %v1639 = mul i64 %v1638, 1
  %v1640 = icmp slt i64 %v1639, 1
  %v1641 = select i1 %v1640, i64 %v1639, i64 1
  %v1642 = mul i64 %v1635, %v1636
  %v1643 = sdiv i64 %v1642, %v3
  %v1644 = mul i64 %v1643, 1
  %v1645 = icmp slt i64 %v1644, 1
  %v1646 = select i1 %v1645, i64 %v1644, i64 1
  %v1647 = icmp slt i64 %v1646, 1
  %v1648 = select i1 %v1647, i64 %v1646, i64 1
  br label %b198
b198:
  %v1649 = phi i64 [ %v1641, %b196 ], [ %v1701, %b206 ]
  %v1650 = icmp slt i64 %v1649, %v1648
  br i1 %v1650, label %b199, label %b200
b199:
  %v1651 = mul i64 %v1649, 400
  %v1652 = mul i64 %v1649, 8
  %v1653 = add i64 %v1651, 0
  %v1654 = add i64 %v1652, 0
  %v1655 = getelementptr inbounds float, ptr %v1630, i64 %v1653
  %v1656 = sub i64 8, %v1654
  %v1657 = icmp slt i64 %v1656, 0
  %v1658 = select i1 %v1657, i64 0, i64 %v1656
  %v1659 = icmp ult i64 %v1658, 8
  %v1660 = select i1 %v1659, i64 %v1658, i64 8
  %v1661 = trunc i64 %v1660 to i32
  %v1662 = insertelement <8 x i32> poison, i32 %v1661, i64 0
  %v1663 = shufflevector <8 x i32> %v1662, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1664 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1663
  %v1665 = mul i64 %v1654, 1
  %v1666 = add i64 0, %v1665
  %v1667 = getelementptr inbounds float, ptr %v14, i64 %v1666
  br label %b201
b201:
  %v1668 = phi i64 [ 0, %b199 ], [ %v1675, %b202 ]
  %v1669 = icmp slt i64 %v1668, 2
  br i1 %v1669, label %b202, label %b203
b202:
  %v1670 = mul i64 %v1668, 8
  %v1671 = getelementptr inbounds float, ptr %v1667, i64 %v1670
  %v1672 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1671, <8 x i1> %v1664, <8 x float> zeroinitializer)
  %v1673 = mul i64 %v1668, 8
  %v1674 = getelementptr inbounds float, ptr %v1655, i64 %v1673
  store <8 x float> %v1672, ptr %v1674, align 4
  %v1675 = add nsw i64 %v1668, 1
  br label %b201
b203:
  %v1676 = add i64 %v1651, 16
  %v1677 = add i64 %v1676, 0
  %v1678 = add i64 %v1652, 0
  %v1679 = getelementptr inbounds float, ptr %v1630, i64 %v1677
  %v1680 = sub i64 8, %v1678
  %v1681 = icmp slt i64 %v1680, 0
  %v1682 = select i1 %v1681, i64 0, i64 %v1680
  %v1683 = icmp ult i64 %v1682, 8
  %v1684 = select i1 %v1683, i64 %v1682, i64 8
  %v1685 = trunc i64 %v1684 to i32
  %v1686 = insertelement <8 x i32> poison, i32 %v1685, i64 0
  %v1687 = shufflevector <8 x i32> %v1686, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1688 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1687
  %v1689 = mul i64 %v1678, 1
  %v1690 = add i64 0, %v1689
  %v1691 = getelementptr inbounds float, ptr %v12, i64 %v1690
  br label %b204
b204:
  %v1692 = phi i64 [ 0, %b203 ], [ %v1699, %b205 ]
  %v1693 = icmp slt i64 %v1692, 48
  br i1 %v1693, label %b205, label %b206
b205:
  %v1694 = mul i64 %v1692, 8
  %v1695 = getelementptr inbounds float, ptr %v1691, i64 %v1694
  %v1696 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1695, <8 x i1> %v1688, <8 x float> zeroinitializer)
  %v1697 = mul i64 %v1692, 8
  %v1698 = getelementptr inbounds float, ptr %v1679, i64 %v1697
  store <8 x float> %v1696, ptr %v1698, align 4
  %v1699 = add nsw i64 %v1692, 1
  br label %b204
b206:
  %v1700 = add i64 %v1676, 384
  %v1701 = add nsw i64 %v1649, 1
  br label %b198
b200:
  br label %b197
b197:
  %v1702 = icmp sgt i64 %v3, 1
  br i1 %v1702, label %b207, label %b208
b207:
  %v1703 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1704 = atomicrmw add ptr %v1703, i64 1 acq_rel
  %v1705 = mul i64 %v3, 4
  br label %b209
b209:
  %v1706 = load atomic i64, ptr %v1703 acquire, align 8
  %v1707 = icmp slt i64 %v1706, %v1705
  br i1 %v1707, label %b210, label %b211
b210:
  %v1708 = call i32 @sched_yield()
  br label %b209
b211:
  br label %b208
b208:
  %v1709 = add i64 %v8, 0
  %v1710 = sdiv i64 %v1709, 1
  %v1711 = add i64 %v2, 1
  %v1712 = mul i64 %v1710, %v2
  %v1713 = sdiv i64 %v1712, %v3
  %v1714 = mul i64 %v1713, 1
  %v1715 = icmp slt i64 %v1714, %v8
  %v1716 = select i1 %v1715, i64 %v1714, i64 %v8
  %v1717 = mul i64 %v1710, %v1711
  %v1718 = sdiv i64 %v1717, %v3
  %v1719 = mul i64 %v1718, 1
  %v1720 = icmp slt i64 %v1719, %v8
  %v1721 = select i1 %v1720, i64 %v1719, i64 %v8
  br label %b212
b212:
  %v1722 = phi i64 [ %v1716, %b208 ], [ %v1762, %b217 ]
  %v1723 = icmp slt i64 %v1722, %v1721
  br i1 %v1723, label %b213, label %b214
b213:
  br label %b215
b215:
  %v1724 = phi i64 [ 0, %b213 ], [ %v1761, %b220 ]
  %v1725 = icmp slt i64 %v1724, 2
  br i1 %v1725, label %b216, label %b217
b216:
  br label %b218
b218:
  %v1726 = phi i64 [ 0, %b216 ], [ %v1745, %b219 ]
  %v1727 = phi <8 x float> [ splat (float 0x0000000000000000), %b216 ], [ %v1744, %b219 ]
  %v1728 = icmp slt i64 %v1726, 8
  br i1 %v1728, label %b219, label %b220
b219:
  %v1729 = mul i64 %v1722, 16
  %v1730 = getelementptr inbounds float, ptr %v94, i64 %v1729
  %v1731 = mul i64 %v1722, 16
  %v1732 = getelementptr inbounds float, ptr %v78, i64 %v1731
  %v1733 = mul i64 %v1724, 8
  %v1734 = add i64 0, %v1733
  %v1735 = add i64 %v1734, %v1726
  %v1736 = getelementptr inbounds float, ptr %v1730, i64 %v1735
  %v1737 = load <8 x float>, ptr %v1736, align 4
  %v1738 = mul i64 %v1724, 8
  %v1739 = add i64 0, %v1738
  %v1740 = add i64 %v1739, %v1726
  %v1741 = getelementptr inbounds float, ptr %v1732, i64 %v1740
  %v1742 = load <8 x float>, ptr %v1741, align 4
  %v1743 = fmul <8 x float> %v1737, %v1742
  %v1744 = fadd <8 x float> %v1727, %v1743
  %v1745 = add nsw i64 %v1726, 8
  br label %b218
b220:
  %v1746 = shufflevector <8 x float> %v1727, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1747 = shufflevector <8 x float> %v1727, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1748 = fadd <4 x float> %v1746, %v1747
  %v1749 = shufflevector <4 x float> %v1748, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1750 = shufflevector <4 x float> %v1748, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1751 = fadd <2 x float> %v1749, %v1750
  %v1752 = extractelement <2 x float> %v1751, i64 0
  %v1753 = extractelement <2 x float> %v1751, i64 1
  %v1754 = fadd float %v1752, %v1753
  %v1755 = fadd float %v1754, 0x0000000000000000
  %v1756 = mul i64 %v1722, 2
  %v1757 = getelementptr inbounds float, ptr %v92, i64 %v1756
  %v1758 = add i64 0, %v1724
  %v1759 = add i64 %v1758, 0
  %v1760 = getelementptr inbounds float, ptr %v1757, i64 %v1759
  store float %v1755, ptr %v1760, align 4
  %v1761 = add nsw i64 %v1724, 1
  br label %b215
b217:
  %v1762 = add nsw i64 %v1722, 1
  br label %b212
b214:
  %v1763 = add i64 %v8, 0
  %v1764 = sdiv i64 %v1763, 1
  %v1765 = add i64 %v2, 1
  %v1766 = mul i64 %v1764, %v2
  %v1767 = sdiv i64 %v1766, %v3
  %v1768 = mul i64 %v1767, 1
  %v1769 = icmp slt i64 %v1768, %v8
  %v1770 = select i1 %v1769, i64 %v1768, i64 %v8
  %v1771 = mul i64 %v1764, %v1765
  %v1772 = sdiv i64 %v1771, %v3
  %v1773 = mul i64 %v1772, 1
  %v1774 = icmp slt i64 %v1773, %v8
  %v1775 = select i1 %v1774, i64 %v1773, i64 %v8
  br label %b221
b221:
  %v1776 = phi i64 [ %v1770, %b214 ], [ %v1832, %b222 ]
  %v1777 = icmp slt i64 %v1776, %v1775
  br i1 %v1777, label %b222, label %b223
b222:
  %v1778 = mul i64 %v1776, 2
  %v1779 = getelementptr inbounds float, ptr %v92, i64 %v1778
  %v1780 = mul i64 %v1776, 50
  %v1781 = getelementptr inbounds float, ptr %v62, i64 %v1780
  %v1782 = mul i64 %v1776, 2
  %v1783 = getelementptr inbounds float, ptr %v114, i64 %v1782
  %v1784 = icmp ult i64 2, 8
  %v1785 = select i1 %v1784, i64 2, i64 8
  %v1786 = trunc i64 %v1785 to i32
  %v1787 = insertelement <8 x i32> poison, i32 %v1786, i64 0
  %v1788 = shufflevector <8 x i32> %v1787, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1789 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1788
  %v1790 = add i64 0, 0
  %v1791 = getelementptr inbounds float, ptr %v1779, i64 %v1790
  %v1792 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1791, <8 x i1> %v1789, <8 x float> zeroinitializer)
  %v1793 = add i64 48, 0
  %v1794 = getelementptr inbounds float, ptr %v1781, i64 %v1793
  %v1795 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1794, <8 x i1> %v1789, <8 x float> zeroinitializer)
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
  %v1825 = fmul <8 x float> %v1792, %v1824
  %v1826 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1827 = shufflevector <8 x float> %v1826, <8 x float> poison, <8 x i32> zeroinitializer
  %v1828 = fsub <8 x float> %v1827, %v1824
  %v1829 = fmul <8 x float> %v1825, %v1828
  %v1830 = add i64 0, 0
  %v1831 = getelementptr inbounds float, ptr %v1783, i64 %v1830
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1829, ptr align 4 %v1831, <8 x i1> %v1789)
  %v1832 = add nsw i64 %v1776, 1
  br label %b221
b223:
  %v1834 = add i64 %v8, 0
  %v1835 = sdiv i64 %v1834, 1
  %v1836 = add i64 %v2, 1
  %v1837 = mul i64 %v1835, %v2
  %v1838 = sdiv i64 %v1837, %v3
  %v1839 = mul i64 %v1838, 1
  %v1840 = icmp slt i64 %v1839, %v8
  %v1841 = select i1 %v1840, i64 %v1839, i64 %v8
  %v1842 = mul i64 %v1835, %v1836
  %v1843 = sdiv i64 %v1842, %v3
  %v1844 = mul i64 %v1843, 1
  %v1845 = icmp slt i64 %v1844, %v8
  %v1846 = select i1 %v1845, i64 %v1844, i64 %v8
  br label %b224
b224:
  %v1847 = phi i64 [ %v1841, %b223 ], [ %v1910, %b229 ]
  %v1848 = icmp slt i64 %v1847, %v1846
  br i1 %v1848, label %b225, label %b226
b225:
  %v1849 = add i64 %v1847, 96
  %v1850 = icmp slt i64 %v1849, %v1846
  %v1851 = select i1 %v1850, i64 %v1849, i64 %v1846
  br label %b227
b227:
  %v1852 = phi i64 [ 0, %b225 ], [ %v1909, %b232 ]
  %v1853 = icmp slt i64 %v1852, 1
  br i1 %v1853, label %b228, label %b229
b228:
  %v1854 = sub i64 %v1851, %v1847
  %v1855 = sub i64 8, 1
  %v1856 = add i64 %v1854, %v1855
  %v1857 = sdiv i64 %v1856, 8
  br label %b230
b230:
  %v1858 = phi i64 [ 0, %b228 ], [ %v1908, %b239 ]
  %v1859 = icmp slt i64 %v1858, %v1857
  br i1 %v1859, label %b231, label %b232
b231:
  %v1860 = mul i64 %v1854, %v1858
  %v1861 = sdiv i64 %v1860, %v1857
  %v1862 = add i64 %v1847, %v1861
  %v1863 = add i64 %v1858, 1
  %v1864 = mul i64 %v1854, %v1863
  %v1865 = sdiv i64 %v1864, %v1857
  %v1866 = add i64 %v1847, %v1865
  %v1867 = mul i64 %v1852, 400
  %v1868 = getelementptr inbounds float, ptr %v1630, i64 %v1867
  %v1869 = sub i64 %v1866, %v1862
  %v1870 = mul i64 %v1862, 2
  %v1871 = getelementptr inbounds float, ptr %v114, i64 %v1870
  %v1872 = getelementptr inbounds float, ptr %v1871, i64 0
  %v1873 = sub i64 %v1869, 1
  %v1874 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1873
  %v1875 = load ptr, ptr %v1874, align 4
  %v1876 = icmp sgt i64 %v1869, 0
  br i1 %v1876, label %b233, label %b234
b233:
  call void %v1875(ptr %v1872, i64 2, ptr %v1868, i64 2, ptr %v1833)
  br label %b234
b234:
  %v1877 = add i64 %v1867, 16
  %v1878 = getelementptr inbounds float, ptr %v1630, i64 %v1877
  %v1879 = sub i64 %v1866, %v1862
  %v1880 = mul i64 %v1862, 48
  %v1881 = getelementptr inbounds float, ptr %v112, i64 %v1880
  %v1882 = getelementptr inbounds float, ptr %v1881, i64 0
  %v1883 = sub i64 %v1879, 1
  %v1884 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0_more, i64 %v1883
  %v1885 = load ptr, ptr %v1884, align 4
  %v1886 = icmp sgt i64 %v1879, 0
  br i1 %v1886, label %b235, label %b236
b235:
  call void %v1885(ptr %v1882, i64 48, ptr %v1878, i64 48, ptr %v1833)
  br label %b236
b236:
  %v1887 = add i64 %v1877, 384
  br label %b237
b237:
  %v1888 = phi i64 [ %v1862, %b236 ], [ %v1907, %b242 ]
  %v1889 = icmp slt i64 %v1888, %v1866
  br i1 %v1889, label %b238, label %b239
b238:
  %v1890 = sub i64 %v1888, %v1862
  %v1891 = mul i64 %v1890, 8
  %v1892 = getelementptr inbounds float, ptr %v1833, i64 %v1891
  %v1893 = mul i64 %v1888, 8
  %v1894 = getelementptr inbounds float, ptr %v42, i64 %v1893
  br label %b240
b240:
  %v1895 = phi i64 [ 0, %b238 ], [ %v1906, %b241 ]
  %v1896 = icmp slt i64 %v1895, 1
  br i1 %v1896, label %b241, label %b242
b241:
  %v1897 = mul i64 %v1852, 1
  %v1898 = add i64 %v1897, %v1895
  %v1899 = mul i64 %v1898, 8
  %v1900 = add i64 0, %v1895
  %v1901 = mul i64 %v1900, 8
  %v1902 = getelementptr inbounds float, ptr %v1892, i64 %v1901
  %v1903 = load <8 x float>, ptr %v1902, align 4
  %v1904 = add i64 0, %v1899
  %v1905 = getelementptr inbounds float, ptr %v1894, i64 %v1904
  store <8 x float> %v1903, ptr %v1905, align 4
  %v1906 = add nsw i64 %v1895, 1
  br label %b240
b242:
  %v1907 = add nsw i64 %v1888, 1
  br label %b237
b239:
  %v1908 = add nsw i64 %v1858, 1
  br label %b230
b232:
  %v1909 = add nsw i64 %v1852, 1
  br label %b227
b229:
  %v1910 = add nsw i64 %v1847, 96
  br label %b224
b226:
  %v1911 = icmp sgt i64 %v3, 1
  br i1 %v1911, label %b243, label %b244
b243:
  %v1912 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1913 = atomicrmw add ptr %v1912, i64 1 acq_rel
  %v1914 = mul i64 %v3, 5
  br label %b245
b245:
  %v1915 = load atomic i64, ptr %v1912 acquire, align 8
  %v1916 = icmp slt i64 %v1915, %v1914
  br i1 %v1916, label %b246, label %b247
b246:
  %v1917 = call i32 @sched_yield()
  br label %b245
b247:
  br label %b244
b244:
  %v1918 = mul i64 0, 48
  %v1919 = getelementptr inbounds float, ptr %v112, i64 %v1918
  %v1920 = getelementptr inbounds float, ptr %v1919, i64 0
  %v1921 = mul i64 0, 8
  %v1922 = getelementptr inbounds float, ptr %v10, i64 %v1921
  %v1923 = getelementptr inbounds float, ptr %v1922, i64 0
  %v1924 = getelementptr inbounds float, ptr %v181, i64 12288
  %v1925 = add i64 48, 1
  %v1926 = sdiv i64 %v1925, 2
  %v1927 = add i64 %v2, 1
  %v1928 = mul i64 %v1926, %v2
  %v1929 = sdiv i64 %v1928, %v3
  %v1930 = mul i64 %v1929, 2
  %v1931 = icmp slt i64 %v1930, 48
  %v1932 = select i1 %v1931, i64 %v1930, i64 48
  %v1933 = mul i64 %v1926, %v1927
  %v1934 = sdiv i64 %v1933, %v3
  %v1935 = mul i64 %v1934, 2
  %v1936 = icmp slt i64 %v1935, 48
  %v1937 = select i1 %v1936, i64 %v1935, i64 48
  %v1938 = getelementptr inbounds float, ptr %v44, i64 0
  br label %b248
b248:
  %v1939 = phi i64 [ %v1932, %b244 ], [ %v1947, %b253 ]
  %v1940 = icmp slt i64 %v1939, %v1937
  br i1 %v1940, label %b249, label %b250
b249:
  %v1941 = mul i64 %v1939, 8
  %v1942 = getelementptr inbounds float, ptr %v1938, i64 %v1941
  br label %b251
b251:
  %v1943 = phi i64 [ 0, %b249 ], [ %v1946, %b252 ]
  %v1944 = icmp slt i64 %v1943, 8
  br i1 %v1944, label %b252, label %b253
b252:
  %v1945 = getelementptr inbounds float, ptr %v1942, i64 %v1943
  store float 0x0000000000000000, ptr %v1945, align 4
  %v1946 = add nsw i64 %v1943, 1
  br label %b251
b253:
  %v1947 = add nsw i64 %v1939, 1
  br label %b248
b250:
  %v1948 = mul i64 %v8, 1
  br label %b254
b254:
  %v1949 = phi i64 [ 0, %b250 ], [ %v2053, %b259 ]
  %v1950 = icmp slt i64 %v1949, %v1948
  br i1 %v1950, label %b255, label %b256
b255:
  %v1951 = sub i64 %v1948, %v1949
  %v1952 = icmp slt i64 %v1951, 384
  %v1953 = select i1 %v1952, i64 %v1951, i64 384
  br label %b257
b257:
  %v1954 = phi i64 [ %v1932, %b255 ], [ %v2052, %b283 ]
  %v1955 = icmp slt i64 %v1954, %v1937
  br i1 %v1955, label %b258, label %b259
b258:
  %v1956 = sub i64 %v1937, %v1954
  %v1957 = icmp slt i64 %v1956, 64
  %v1958 = select i1 %v1957, i64 %v1956, i64 64
  %v1959 = sdiv i64 %v1958, 2
  %v1960 = mul i64 %v1959, 2
  %v1961 = sub i64 %v1958, %v1960
  %v1962 = mul i64 %v1949, 48
  %v1963 = add i64 %v1962, %v1954
  %v1964 = getelementptr inbounds float, ptr %v1920, i64 %v1963
  br label %b260
b260:
  %v1965 = phi i64 [ 0, %b258 ], [ %v1991, %b268 ]
  %v1966 = icmp slt i64 %v1965, %v1953
  br i1 %v1966, label %b261, label %b262
b261:
  %v1967 = mul i64 %v1965, 48
  %v1968 = getelementptr inbounds float, ptr %v1964, i64 %v1967
  %v1969 = mul i64 %v1965, 2
  %v1970 = getelementptr inbounds float, ptr %v1924, i64 %v1969
  br label %b263
b263:
  %v1971 = phi i64 [ 0, %b261 ], [ %v1980, %b264 ]
  %v1972 = icmp slt i64 %v1971, %v1959
  br i1 %v1972, label %b264, label %b265
b264:
  %v1973 = mul i64 %v1971, 2
  %v1974 = getelementptr inbounds float, ptr %v1968, i64 %v1973
  %v1975 = mul i64 %v1971, 768
  %v1976 = getelementptr inbounds float, ptr %v1970, i64 %v1975
  %v1977 = getelementptr inbounds float, ptr %v1974, i64 0
  %v1978 = load <2 x float>, ptr %v1977, align 4
  %v1979 = getelementptr inbounds float, ptr %v1976, i64 0
  store <2 x float> %v1978, ptr %v1979, align 4
  %v1980 = add nsw i64 %v1971, 1
  br label %b263
b265:
  %v1981 = mul i64 %v1959, 2
  %v1982 = getelementptr inbounds float, ptr %v1968, i64 %v1981
  %v1983 = mul i64 %v1959, 768
  %v1984 = getelementptr inbounds float, ptr %v1970, i64 %v1983
  br label %b266
b266:
  %v1985 = phi i64 [ 0, %b265 ], [ %v1990, %b267 ]
  %v1986 = icmp slt i64 %v1985, %v1961
  br i1 %v1986, label %b267, label %b268
b267:
  %v1987 = getelementptr inbounds float, ptr %v1982, i64 %v1985
  %v1988 = load float, ptr %v1987, align 4
  %v1989 = getelementptr inbounds float, ptr %v1984, i64 %v1985
  store float %v1988, ptr %v1989, align 4
  %v1990 = add nsw i64 %v1985, 1
  br label %b266, !llvm.loop !0
b268:
  %v1991 = add nsw i64 %v1965, 1
  br label %b260
b262:
  br label %b269
b269:
  %v1992 = phi i64 [ 0, %b262 ], [ %v2027, %b277 ]
  %v1993 = icmp slt i64 %v1992, 0
  br i1 %v1993, label %b270, label %b271
b270:
  %v1994 = mul i64 %v1949, 8
  %v1995 = add i64 %v1994, %v1992
  %v1996 = getelementptr inbounds float, ptr %v1923, i64 %v1995
  br label %b272
b272:
  %v1997 = phi i64 [ 0, %b270 ], [ %v2015, %b273 ]
  %v1998 = icmp slt i64 %v1997, %v1953
  br i1 %v1998, label %b273, label %b274
b273:
  %v1999 = mul i64 %v1997, 8
  %v2000 = getelementptr inbounds float, ptr %v1996, i64 %v1999
  %v2001 = mul i64 %v1997, 32
  %v2002 = getelementptr inbounds float, ptr %v181, i64 %v2001
  %v2003 = getelementptr inbounds float, ptr %v2000, i64 0
  %v2004 = load <8 x float>, ptr %v2003, align 4
  %v2005 = getelementptr inbounds float, ptr %v2002, i64 0
  store <8 x float> %v2004, ptr %v2005, align 4
  %v2006 = getelementptr inbounds float, ptr %v2000, i64 8
  %v2007 = load <8 x float>, ptr %v2006, align 4
  %v2008 = getelementptr inbounds float, ptr %v2002, i64 8
  store <8 x float> %v2007, ptr %v2008, align 4
  %v2009 = getelementptr inbounds float, ptr %v2000, i64 16
  %v2010 = load <8 x float>, ptr %v2009, align 4
  %v2011 = getelementptr inbounds float, ptr %v2002, i64 16
  store <8 x float> %v2010, ptr %v2011, align 4
  %v2012 = getelementptr inbounds float, ptr %v2000, i64 24
  %v2013 = load <8 x float>, ptr %v2012, align 4
  %v2014 = getelementptr inbounds float, ptr %v2002, i64 24
  store <8 x float> %v2013, ptr %v2014, align 4
  %v2015 = add nsw i64 %v1997, 1
  br label %b272
b274:
  %v2016 = sdiv i64 %v1958, 2
  br label %b275
b275:
  %v2017 = phi i64 [ 0, %b274 ], [ %v2026, %b276 ]
  %v2018 = icmp slt i64 %v2017, %v2016
  br i1 %v2018, label %b276, label %b277
b276:
  %v2019 = mul i64 %v2017, 2
  %v2020 = add i64 %v1954, %v2019
  %v2021 = mul i64 %v2017, 768
  %v2022 = getelementptr inbounds float, ptr %v1924, i64 %v2021
  %v2023 = mul i64 %v2020, 8
  %v2024 = add i64 %v2023, %v1992
  %v2025 = getelementptr inbounds float, ptr %v1938, i64 %v2024
  call void @outer_2x32(ptr %v2022, ptr %v181, i64 %v1953, ptr %v2025, i64 8)
  %v2026 = add nsw i64 %v2017, 1
  br label %b275
b277:
  %v2027 = add nsw i64 %v1992, 32
  br label %b269
b271:
  %v2028 = mul i64 %v1949, 8
  %v2029 = add i64 %v2028, 0
  %v2030 = getelementptr inbounds float, ptr %v1923, i64 %v2029
  br label %b278
b278:
  %v2031 = phi i64 [ 0, %b271 ], [ %v2040, %b279 ]
  %v2032 = icmp slt i64 %v2031, %v1953
  br i1 %v2032, label %b279, label %b280
b279:
  %v2033 = mul i64 %v2031, 8
  %v2034 = getelementptr inbounds float, ptr %v2030, i64 %v2033
  %v2035 = mul i64 %v2031, 8
  %v2036 = getelementptr inbounds float, ptr %v181, i64 %v2035
  %v2037 = getelementptr inbounds float, ptr %v2034, i64 0
  %v2038 = load <8 x float>, ptr %v2037, align 4
  %v2039 = getelementptr inbounds float, ptr %v2036, i64 0
  store <8 x float> %v2038, ptr %v2039, align 4
  %v2040 = add nsw i64 %v2031, 1
  br label %b278
b280:
  %v2041 = sdiv i64 %v1958, 2
  br label %b281
b281:
  %v2042 = phi i64 [ 0, %b280 ], [ %v2051, %b282 ]
  %v2043 = icmp slt i64 %v2042, %v2041
  br i1 %v2043, label %b282, label %b283
b282:
  %v2044 = mul i64 %v2042, 2
  %v2045 = add i64 %v1954, %v2044
  %v2046 = mul i64 %v2042, 768
  %v2047 = getelementptr inbounds float, ptr %v1924, i64 %v2046
  %v2048 = mul i64 %v2045, 8
  %v2049 = add i64 %v2048, 0
  %v2050 = getelementptr inbounds float, ptr %v1938, i64 %v2049
  call void @outer_2x8(ptr %v2047, ptr %v181, i64 %v1953, ptr %v2050, i64 8)
  %v2051 = add nsw i64 %v2042, 1
  br label %b281
b283:
  %v2052 = add nsw i64 %v1954, 64
  br label %b257
b259:
  %v2053 = add nsw i64 %v1949, 384
  br label %b254
b256:
  %v2054 = icmp sgt i64 %v3, 1
  br i1 %v2054, label %b284, label %b285
b284:
  %v2055 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2056 = atomicrmw add ptr %v2055, i64 1 acq_rel
  %v2057 = mul i64 %v3, 6
  br label %b286
b286:
  %v2058 = load atomic i64, ptr %v2055 acquire, align 8
  %v2059 = icmp slt i64 %v2058, %v2057
  br i1 %v2059, label %b287, label %b288
b287:
  %v2060 = call i32 @sched_yield()
  br label %b286
b288:
  br label %b285
b285:
  %v2061 = mul i64 0, 2
  %v2062 = getelementptr inbounds float, ptr %v114, i64 %v2061
  %v2063 = getelementptr inbounds float, ptr %v2062, i64 0
  %v2064 = mul i64 0, 8
  %v2065 = getelementptr inbounds float, ptr %v10, i64 %v2064
  %v2066 = getelementptr inbounds float, ptr %v2065, i64 0
  %v2067 = getelementptr inbounds float, ptr %v181, i64 12288
  %v2068 = add i64 2, 1
  %v2069 = sdiv i64 %v2068, 2
  %v2070 = add i64 %v2, 1
  %v2071 = mul i64 %v2069, %v2
  %v2072 = sdiv i64 %v2071, %v3
  %v2073 = mul i64 %v2072, 2
  %v2074 = icmp slt i64 %v2073, 2
  %v2075 = select i1 %v2074, i64 %v2073, i64 2
  %v2076 = mul i64 %v2069, %v2070
  %v2077 = sdiv i64 %v2076, %v3
  %v2078 = mul i64 %v2077, 2
  %v2079 = icmp slt i64 %v2078, 2
  %v2080 = select i1 %v2079, i64 %v2078, i64 2
  %v2081 = getelementptr inbounds float, ptr %v46, i64 0
  br label %b289
b289:
  %v2082 = phi i64 [ %v2075, %b285 ], [ %v2090, %b294 ]
  %v2083 = icmp slt i64 %v2082, %v2080
  br i1 %v2083, label %b290, label %b291
b290:
  %v2084 = mul i64 %v2082, 8
  %v2085 = getelementptr inbounds float, ptr %v2081, i64 %v2084
  br label %b292
b292:
  %v2086 = phi i64 [ 0, %b290 ], [ %v2089, %b293 ]
  %v2087 = icmp slt i64 %v2086, 8
  br i1 %v2087, label %b293, label %b294
b293:
  %v2088 = getelementptr inbounds float, ptr %v2085, i64 %v2086
  store float 0x0000000000000000, ptr %v2088, align 4
  %v2089 = add nsw i64 %v2086, 1
  br label %b292
b294:
  %v2090 = add nsw i64 %v2082, 1
  br label %b289
b291:
  %v2091 = mul i64 %v8, 1
  br label %b295
b295:
  %v2092 = phi i64 [ 0, %b291 ], [ %v2196, %b300 ]
  %v2093 = icmp slt i64 %v2092, %v2091
  br i1 %v2093, label %b296, label %b297
b296:
  %v2094 = sub i64 %v2091, %v2092
  %v2095 = icmp slt i64 %v2094, 384
  %v2096 = select i1 %v2095, i64 %v2094, i64 384
  br label %b298
b298:
  %v2097 = phi i64 [ %v2075, %b296 ], [ %v2195, %b324 ]
  %v2098 = icmp slt i64 %v2097, %v2080
  br i1 %v2098, label %b299, label %b300
b299:
  %v2099 = sub i64 %v2080, %v2097
  %v2100 = icmp slt i64 %v2099, 64
  %v2101 = select i1 %v2100, i64 %v2099, i64 64
  %v2102 = sdiv i64 %v2101, 2
  %v2103 = mul i64 %v2102, 2
  %v2104 = sub i64 %v2101, %v2103
  %v2105 = mul i64 %v2092, 2
  %v2106 = add i64 %v2105, %v2097
  %v2107 = getelementptr inbounds float, ptr %v2063, i64 %v2106
  br label %b301
b301:
  %v2108 = phi i64 [ 0, %b299 ], [ %v2134, %b309 ]
  %v2109 = icmp slt i64 %v2108, %v2096
  br i1 %v2109, label %b302, label %b303
b302:
  %v2110 = mul i64 %v2108, 2
  %v2111 = getelementptr inbounds float, ptr %v2107, i64 %v2110
  %v2112 = mul i64 %v2108, 2
  %v2113 = getelementptr inbounds float, ptr %v2067, i64 %v2112
  br label %b304
b304:
  %v2114 = phi i64 [ 0, %b302 ], [ %v2123, %b305 ]
  %v2115 = icmp slt i64 %v2114, %v2102
  br i1 %v2115, label %b305, label %b306
b305:
  %v2116 = mul i64 %v2114, 2
  %v2117 = getelementptr inbounds float, ptr %v2111, i64 %v2116
  %v2118 = mul i64 %v2114, 768
  %v2119 = getelementptr inbounds float, ptr %v2113, i64 %v2118
  %v2120 = getelementptr inbounds float, ptr %v2117, i64 0
  %v2121 = load <2 x float>, ptr %v2120, align 4
  %v2122 = getelementptr inbounds float, ptr %v2119, i64 0
  store <2 x float> %v2121, ptr %v2122, align 4
  %v2123 = add nsw i64 %v2114, 1
  br label %b304
b306:
  %v2124 = mul i64 %v2102, 2
  %v2125 = getelementptr inbounds float, ptr %v2111, i64 %v2124
  %v2126 = mul i64 %v2102, 768
  %v2127 = getelementptr inbounds float, ptr %v2113, i64 %v2126
  br label %b307
b307:
  %v2128 = phi i64 [ 0, %b306 ], [ %v2133, %b308 ]
  %v2129 = icmp slt i64 %v2128, %v2104
  br i1 %v2129, label %b308, label %b309
b308:
  %v2130 = getelementptr inbounds float, ptr %v2125, i64 %v2128
  %v2131 = load float, ptr %v2130, align 4
  %v2132 = getelementptr inbounds float, ptr %v2127, i64 %v2128
  store float %v2131, ptr %v2132, align 4
  %v2133 = add nsw i64 %v2128, 1
  br label %b307, !llvm.loop !3
b309:
  %v2134 = add nsw i64 %v2108, 1
  br label %b301
b303:
  br label %b310
b310:
  %v2135 = phi i64 [ 0, %b303 ], [ %v2170, %b318 ]
  %v2136 = icmp slt i64 %v2135, 0
  br i1 %v2136, label %b311, label %b312
b311:
  %v2137 = mul i64 %v2092, 8
  %v2138 = add i64 %v2137, %v2135
  %v2139 = getelementptr inbounds float, ptr %v2066, i64 %v2138
  br label %b313
b313:
  %v2140 = phi i64 [ 0, %b311 ], [ %v2158, %b314 ]
  %v2141 = icmp slt i64 %v2140, %v2096
  br i1 %v2141, label %b314, label %b315
b314:
  %v2142 = mul i64 %v2140, 8
  %v2143 = getelementptr inbounds float, ptr %v2139, i64 %v2142
  %v2144 = mul i64 %v2140, 32
  %v2145 = getelementptr inbounds float, ptr %v181, i64 %v2144
  %v2146 = getelementptr inbounds float, ptr %v2143, i64 0
  %v2147 = load <8 x float>, ptr %v2146, align 4
  %v2148 = getelementptr inbounds float, ptr %v2145, i64 0
  store <8 x float> %v2147, ptr %v2148, align 4
  %v2149 = getelementptr inbounds float, ptr %v2143, i64 8
  %v2150 = load <8 x float>, ptr %v2149, align 4
  %v2151 = getelementptr inbounds float, ptr %v2145, i64 8
  store <8 x float> %v2150, ptr %v2151, align 4
  %v2152 = getelementptr inbounds float, ptr %v2143, i64 16
  %v2153 = load <8 x float>, ptr %v2152, align 4
  %v2154 = getelementptr inbounds float, ptr %v2145, i64 16
  store <8 x float> %v2153, ptr %v2154, align 4
  %v2155 = getelementptr inbounds float, ptr %v2143, i64 24
  %v2156 = load <8 x float>, ptr %v2155, align 4
  %v2157 = getelementptr inbounds float, ptr %v2145, i64 24
  store <8 x float> %v2156, ptr %v2157, align 4
  %v2158 = add nsw i64 %v2140, 1
  br label %b313
b315:
  %v2159 = sdiv i64 %v2101, 2
  br label %b316
b316:
  %v2160 = phi i64 [ 0, %b315 ], [ %v2169, %b317 ]
  %v2161 = icmp slt i64 %v2160, %v2159
  br i1 %v2161, label %b317, label %b318
b317:
  %v2162 = mul i64 %v2160, 2
  %v2163 = add i64 %v2097, %v2162
  %v2164 = mul i64 %v2160, 768
  %v2165 = getelementptr inbounds float, ptr %v2067, i64 %v2164
  %v2166 = mul i64 %v2163, 8
  %v2167 = add i64 %v2166, %v2135
  %v2168 = getelementptr inbounds float, ptr %v2081, i64 %v2167
  call void @outer_2x32(ptr %v2165, ptr %v181, i64 %v2096, ptr %v2168, i64 8)
  %v2169 = add nsw i64 %v2160, 1
  br label %b316
b318:
  %v2170 = add nsw i64 %v2135, 32
  br label %b310
b312:
  %v2171 = mul i64 %v2092, 8
  %v2172 = add i64 %v2171, 0
  %v2173 = getelementptr inbounds float, ptr %v2066, i64 %v2172
  br label %b319
b319:
  %v2174 = phi i64 [ 0, %b312 ], [ %v2183, %b320 ]
  %v2175 = icmp slt i64 %v2174, %v2096
  br i1 %v2175, label %b320, label %b321
b320:
  %v2176 = mul i64 %v2174, 8
  %v2177 = getelementptr inbounds float, ptr %v2173, i64 %v2176
  %v2178 = mul i64 %v2174, 8
  %v2179 = getelementptr inbounds float, ptr %v181, i64 %v2178
  %v2180 = getelementptr inbounds float, ptr %v2177, i64 0
  %v2181 = load <8 x float>, ptr %v2180, align 4
  %v2182 = getelementptr inbounds float, ptr %v2179, i64 0
  store <8 x float> %v2181, ptr %v2182, align 4
  %v2183 = add nsw i64 %v2174, 1
  br label %b319
b321:
  %v2184 = sdiv i64 %v2101, 2
  br label %b322
b322:
  %v2185 = phi i64 [ 0, %b321 ], [ %v2194, %b323 ]
  %v2186 = icmp slt i64 %v2185, %v2184
  br i1 %v2186, label %b323, label %b324
b323:
  %v2187 = mul i64 %v2185, 2
  %v2188 = add i64 %v2097, %v2187
  %v2189 = mul i64 %v2185, 768
  %v2190 = getelementptr inbounds float, ptr %v2067, i64 %v2189
  %v2191 = mul i64 %v2188, 8
  %v2192 = add i64 %v2191, 0
  %v2193 = getelementptr inbounds float, ptr %v2081, i64 %v2192
  call void @outer_2x8(ptr %v2190, ptr %v181, i64 %v2096, ptr %v2193, i64 8)
  %v2194 = add nsw i64 %v2185, 1
  br label %b322
b324:
  %v2195 = add nsw i64 %v2097, 64
  br label %b298
b300:
  %v2196 = add nsw i64 %v2092, 384
  br label %b295
b297:
  %v2197 = icmp sgt i64 %v3, 1
  br i1 %v2197, label %b325, label %b326
b325:
  %v2198 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2199 = atomicrmw add ptr %v2198, i64 1 acq_rel
  %v2200 = mul i64 %v3, 7
  br label %b327
b327:
  %v2201 = load atomic i64, ptr %v2198 acquire, align 8
  %v2202 = icmp slt i64 %v2201, %v2200
  br i1 %v2202, label %b328, label %b329
b328:
  %v2203 = call i32 @sched_yield()
  br label %b327
b329:
  br label %b326
b326:
  %v2204 = icmp eq i64 %v2, 0
  br i1 %v2204, label %b330, label %b331
b330:
  br label %b332
b332:
  %v2205 = phi i64 [ 0, %b330 ], [ %v2304, %b337 ]
  %v2206 = icmp slt i64 %v2205, 48
  br i1 %v2206, label %b333, label %b334
b333:
  br label %b335
b335:
  %v2207 = phi i64 [ 0, %b333 ], [ %v2301, %b340 ]
  %v2208 = phi <8 x float> [ splat (float 0x0000000000000000), %b333 ], [ %v2300, %b340 ]
  %v2209 = icmp slt i64 %v2207, %v8
  br i1 %v2209, label %b336, label %b337
b336:
  %v2210 = add i64 %v2207, 128
  %v2211 = icmp slt i64 %v2210, %v8
  %v2212 = select i1 %v2211, i64 %v2210, i64 %v8
  br label %b338
b338:
  %v2213 = phi i64 [ %v2207, %b336 ], [ %v2299, %b339 ]
  %v2214 = phi <8 x float> [ splat (float 0x0000000000000000), %b336 ], [ %v2298, %b339 ]
  %v2215 = icmp slt i64 %v2213, %v2212
  br i1 %v2215, label %b339, label %b340
b339:
  %v2216 = mul i64 %v2213, 48
  %v2217 = getelementptr inbounds float, ptr %v56, i64 %v2216
  %v2218 = mul i64 %v2213, 48
  %v2219 = getelementptr inbounds float, ptr %v30, i64 %v2218
  %v2220 = mul i64 %v2213, 48
  %v2221 = getelementptr inbounds float, ptr %v28, i64 %v2220
  %v2222 = mul i64 %v2213, 48
  %v2223 = getelementptr inbounds float, ptr %v26, i64 %v2222
  %v2224 = mul i64 %v2213, 48
  %v2225 = getelementptr inbounds float, ptr %v64, i64 %v2224
  %v2226 = add i64 0, %v2205
  %v2227 = getelementptr inbounds float, ptr %v2217, i64 %v2226
  %v2228 = load <8 x float>, ptr %v2227, align 4
  %v2229 = add i64 0, %v2205
  %v2230 = getelementptr inbounds float, ptr %v16, i64 %v2229
  %v2231 = load <8 x float>, ptr %v2230, align 4
  %v2232 = add i64 0, %v2205
  %v2233 = getelementptr inbounds float, ptr %v2219, i64 %v2232
  %v2234 = load <8 x float>, ptr %v2233, align 4
  %v2235 = fmul <8 x float> %v2231, %v2234
  %v2236 = add i64 48, %v2205
  %v2237 = getelementptr inbounds float, ptr %v16, i64 %v2236
  %v2238 = load <8 x float>, ptr %v2237, align 4
  %v2239 = add i64 0, %v2205
  %v2240 = getelementptr inbounds float, ptr %v2221, i64 %v2239
  %v2241 = load <8 x float>, ptr %v2240, align 4
  %v2242 = fmul <8 x float> %v2238, %v2241
  %v2243 = fadd <8 x float> %v2235, %v2242
  %v2244 = add i64 96, %v2205
  %v2245 = getelementptr inbounds float, ptr %v16, i64 %v2244
  %v2246 = load <8 x float>, ptr %v2245, align 4
  %v2247 = add i64 0, %v2205
  %v2248 = getelementptr inbounds float, ptr %v2223, i64 %v2247
  %v2249 = load <8 x float>, ptr %v2248, align 4
  %v2250 = fmul <8 x float> %v2246, %v2249
  %v2251 = fadd <8 x float> %v2243, %v2250
  %v2252 = add i64 144, %v2205
  %v2253 = getelementptr inbounds float, ptr %v16, i64 %v2252
  %v2254 = load <8 x float>, ptr %v2253, align 4
  %v2255 = add i64 0, %v2205
  %v2256 = getelementptr inbounds float, ptr %v2225, i64 %v2255
  %v2257 = load <8 x float>, ptr %v2256, align 4
  %v2258 = fmul <8 x float> %v2254, %v2257
  %v2259 = fadd <8 x float> %v2251, %v2258
  %v2260 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2259)
  %v2261 = fneg <8 x float> %v2260
  %v2262 = fcmp olt <8 x float> %v2261, splat (float 0xC05A400000000000)
  %v2263 = select <8 x i1> %v2262, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2261
  %v2264 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2263, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2265 = fsub <8 x float> %v2264, splat (float 0x4168000000000000)
  %v2266 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2265, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2263)
  %v2267 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2265, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2266)
  %v2268 = bitcast <8 x float> %v2264 to <8 x i32>
  %v2269 = fmul <8 x float> %v2267, %v2267
  %v2270 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2267, <8 x float> splat (float 0x3F81227F40000000))
  %v2271 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2270, <8 x float> %v2267, <8 x float> splat (float 0x3FA5556740000000))
  %v2272 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2271, <8 x float> %v2267, <8 x float> splat (float 0x3FC5554B00000000))
  %v2273 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2272, <8 x float> %v2267, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2274 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2269, <8 x float> %v2273, <8 x float> %v2267)
  %v2275 = sub <8 x i32> %v2268, splat (i32 1262485250)
  %v2276 = lshr <8 x i32> %v2275, splat (i32 1)
  %v2277 = sub <8 x i32> %v2275, %v2276
  %v2278 = shl <8 x i32> %v2276, splat (i32 23)
  %v2279 = bitcast <8 x i32> %v2278 to <8 x float>
  %v2280 = shl <8 x i32> %v2277, splat (i32 23)
  %v2281 = bitcast <8 x i32> %v2280 to <8 x float>
  %v2282 = fadd <8 x float> %v2274, splat (float 0x3FF0000000000000)
  %v2283 = fmul <8 x float> %v2282, %v2279
  %v2284 = fmul <8 x float> %v2283, %v2281
  %v2285 = fcmp olt <8 x float> %v2259, splat (float 0x0000000000000000)
  %v2286 = select <8 x i1> %v2285, <8 x float> %v2284, <8 x float> splat (float 0x3FF0000000000000)
  %v2287 = fadd <8 x float> %v2284, splat (float 0x3FF0000000000000)
  %v2288 = fdiv <8 x float> %v2286, %v2287
  %v2289 = fmul <8 x float> %v2228, %v2288
  %v2290 = fmul <8 x float> %v2228, %v2259
  %v2291 = fmul <8 x float> %v2290, %v2288
  %v2292 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2293 = shufflevector <8 x float> %v2292, <8 x float> poison, <8 x i32> zeroinitializer
  %v2294 = fsub <8 x float> %v2293, %v2288
  %v2295 = fmul <8 x float> %v2291, %v2294
  %v2296 = fadd <8 x float> %v2289, %v2295
  %v2297 = fmul <8 x float> %v2296, %v2234
  %v2298 = fadd <8 x float> %v2214, %v2297
  %v2299 = add nsw i64 %v2213, 1
  br label %b338
b340:
  %v2300 = fadd <8 x float> %v2208, %v2214
  %v2301 = add nsw i64 %v2207, 128
  br label %b335
b337:
  %v2302 = add i64 0, %v2205
  %v2303 = getelementptr inbounds float, ptr %v116, i64 %v2302
  store <8 x float> %v2208, ptr %v2303, align 4
  %v2304 = add nsw i64 %v2205, 8
  br label %b332
b334:
  br label %b331
b331:
  %v2305 = icmp sgt i64 %v3, 1
  br i1 %v2305, label %b341, label %b342
b341:
  %v2306 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2307 = atomicrmw add ptr %v2306, i64 1 acq_rel
  %v2308 = mul i64 %v3, 8
  br label %b343
b343:
  %v2309 = load atomic i64, ptr %v2306 acquire, align 8
  %v2310 = icmp slt i64 %v2309, %v2308
  br i1 %v2310, label %b344, label %b345
b344:
  %v2311 = call i32 @sched_yield()
  br label %b343
b345:
  br label %b342
b342:
  %v2312 = icmp eq i64 %v2, 0
  br i1 %v2312, label %b346, label %b347
b346:
  br label %b348
b348:
  %v2313 = phi i64 [ 0, %b346 ], [ %v2412, %b353 ]
  %v2314 = icmp slt i64 %v2313, 48
  br i1 %v2314, label %b349, label %b350
b349:
  br label %b351
b351:
  %v2315 = phi i64 [ 0, %b349 ], [ %v2409, %b356 ]
  %v2316 = phi <8 x float> [ splat (float 0x0000000000000000), %b349 ], [ %v2408, %b356 ]
  %v2317 = icmp slt i64 %v2315, %v8
  br i1 %v2317, label %b352, label %b353
b352:
  %v2318 = add i64 %v2315, 128
  %v2319 = icmp slt i64 %v2318, %v8
  %v2320 = select i1 %v2319, i64 %v2318, i64 %v8
  br label %b354
b354:
  %v2321 = phi i64 [ %v2315, %b352 ], [ %v2407, %b355 ]
  %v2322 = phi <8 x float> [ splat (float 0x0000000000000000), %b352 ], [ %v2406, %b355 ]
  %v2323 = icmp slt i64 %v2321, %v2320
  br i1 %v2323, label %b355, label %b356
b355:
  %v2324 = mul i64 %v2321, 48
  %v2325 = getelementptr inbounds float, ptr %v56, i64 %v2324
  %v2326 = mul i64 %v2321, 48
  %v2327 = getelementptr inbounds float, ptr %v30, i64 %v2326
  %v2328 = mul i64 %v2321, 48
  %v2329 = getelementptr inbounds float, ptr %v28, i64 %v2328
  %v2330 = mul i64 %v2321, 48
  %v2331 = getelementptr inbounds float, ptr %v26, i64 %v2330
  %v2332 = mul i64 %v2321, 48
  %v2333 = getelementptr inbounds float, ptr %v64, i64 %v2332
  %v2334 = add i64 0, %v2313
  %v2335 = getelementptr inbounds float, ptr %v2325, i64 %v2334
  %v2336 = load <8 x float>, ptr %v2335, align 4
  %v2337 = add i64 0, %v2313
  %v2338 = getelementptr inbounds float, ptr %v16, i64 %v2337
  %v2339 = load <8 x float>, ptr %v2338, align 4
  %v2340 = add i64 0, %v2313
  %v2341 = getelementptr inbounds float, ptr %v2327, i64 %v2340
  %v2342 = load <8 x float>, ptr %v2341, align 4
  %v2343 = fmul <8 x float> %v2339, %v2342
  %v2344 = add i64 48, %v2313
  %v2345 = getelementptr inbounds float, ptr %v16, i64 %v2344
  %v2346 = load <8 x float>, ptr %v2345, align 4
  %v2347 = add i64 0, %v2313
  %v2348 = getelementptr inbounds float, ptr %v2329, i64 %v2347
  %v2349 = load <8 x float>, ptr %v2348, align 4
  %v2350 = fmul <8 x float> %v2346, %v2349
  %v2351 = fadd <8 x float> %v2343, %v2350
  %v2352 = add i64 96, %v2313
  %v2353 = getelementptr inbounds float, ptr %v16, i64 %v2352
  %v2354 = load <8 x float>, ptr %v2353, align 4
  %v2355 = add i64 0, %v2313
  %v2356 = getelementptr inbounds float, ptr %v2331, i64 %v2355
  %v2357 = load <8 x float>, ptr %v2356, align 4
  %v2358 = fmul <8 x float> %v2354, %v2357
  %v2359 = fadd <8 x float> %v2351, %v2358
  %v2360 = add i64 144, %v2313
  %v2361 = getelementptr inbounds float, ptr %v16, i64 %v2360
  %v2362 = load <8 x float>, ptr %v2361, align 4
  %v2363 = add i64 0, %v2313
  %v2364 = getelementptr inbounds float, ptr %v2333, i64 %v2363
  %v2365 = load <8 x float>, ptr %v2364, align 4
  %v2366 = fmul <8 x float> %v2362, %v2365
  %v2367 = fadd <8 x float> %v2359, %v2366
  %v2368 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2367)
  %v2369 = fneg <8 x float> %v2368
  %v2370 = fcmp olt <8 x float> %v2369, splat (float 0xC05A400000000000)
  %v2371 = select <8 x i1> %v2370, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2369
  %v2372 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2371, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2373 = fsub <8 x float> %v2372, splat (float 0x4168000000000000)
  %v2374 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2373, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2371)
  %v2375 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2373, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2374)
  %v2376 = bitcast <8 x float> %v2372 to <8 x i32>
  %v2377 = fmul <8 x float> %v2375, %v2375
  %v2378 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2375, <8 x float> splat (float 0x3F81227F40000000))
  %v2379 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2378, <8 x float> %v2375, <8 x float> splat (float 0x3FA5556740000000))
  %v2380 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2379, <8 x float> %v2375, <8 x float> splat (float 0x3FC5554B00000000))
  %v2381 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2380, <8 x float> %v2375, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2382 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2377, <8 x float> %v2381, <8 x float> %v2375)
  %v2383 = sub <8 x i32> %v2376, splat (i32 1262485250)
  %v2384 = lshr <8 x i32> %v2383, splat (i32 1)
  %v2385 = sub <8 x i32> %v2383, %v2384
  %v2386 = shl <8 x i32> %v2384, splat (i32 23)
  %v2387 = bitcast <8 x i32> %v2386 to <8 x float>
  %v2388 = shl <8 x i32> %v2385, splat (i32 23)
  %v2389 = bitcast <8 x i32> %v2388 to <8 x float>
  %v2390 = fadd <8 x float> %v2382, splat (float 0x3FF0000000000000)
  %v2391 = fmul <8 x float> %v2390, %v2387
  %v2392 = fmul <8 x float> %v2391, %v2389
  %v2393 = fcmp olt <8 x float> %v2367, splat (float 0x0000000000000000)
  %v2394 = select <8 x i1> %v2393, <8 x float> %v2392, <8 x float> splat (float 0x3FF0000000000000)
  %v2395 = fadd <8 x float> %v2392, splat (float 0x3FF0000000000000)
  %v2396 = fdiv <8 x float> %v2394, %v2395
  %v2397 = fmul <8 x float> %v2336, %v2396
  %v2398 = fmul <8 x float> %v2336, %v2367
  %v2399 = fmul <8 x float> %v2398, %v2396
  %v2400 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2401 = shufflevector <8 x float> %v2400, <8 x float> poison, <8 x i32> zeroinitializer
  %v2402 = fsub <8 x float> %v2401, %v2396
  %v2403 = fmul <8 x float> %v2399, %v2402
  %v2404 = fadd <8 x float> %v2397, %v2403
  %v2405 = fmul <8 x float> %v2404, %v2349
  %v2406 = fadd <8 x float> %v2322, %v2405
  %v2407 = add nsw i64 %v2321, 1
  br label %b354
b356:
  %v2408 = fadd <8 x float> %v2316, %v2322
  %v2409 = add nsw i64 %v2315, 128
  br label %b351
b353:
  %v2410 = add i64 0, %v2313
  %v2411 = getelementptr inbounds float, ptr %v118, i64 %v2410
  store <8 x float> %v2316, ptr %v2411, align 4
  %v2412 = add nsw i64 %v2313, 8
  br label %b348
b350:
  br label %b347
b347:
  %v2413 = icmp sgt i64 %v3, 1
  br i1 %v2413, label %b357, label %b358
b357:
  %v2414 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2415 = atomicrmw add ptr %v2414, i64 1 acq_rel
  %v2416 = mul i64 %v3, 9
  br label %b359
b359:
  %v2417 = load atomic i64, ptr %v2414 acquire, align 8
  %v2418 = icmp slt i64 %v2417, %v2416
  br i1 %v2418, label %b360, label %b361
b360:
  %v2419 = call i32 @sched_yield()
  br label %b359
b361:
  br label %b358
b358:
  %v2420 = icmp eq i64 %v2, 0
  br i1 %v2420, label %b362, label %b363
b362:
  br label %b364
b364:
  %v2421 = phi i64 [ 0, %b362 ], [ %v2520, %b369 ]
  %v2422 = icmp slt i64 %v2421, 48
  br i1 %v2422, label %b365, label %b366
b365:
  br label %b367
b367:
  %v2423 = phi i64 [ 0, %b365 ], [ %v2517, %b372 ]
  %v2424 = phi <8 x float> [ splat (float 0x0000000000000000), %b365 ], [ %v2516, %b372 ]
  %v2425 = icmp slt i64 %v2423, %v8
  br i1 %v2425, label %b368, label %b369
b368:
  %v2426 = add i64 %v2423, 128
  %v2427 = icmp slt i64 %v2426, %v8
  %v2428 = select i1 %v2427, i64 %v2426, i64 %v8
  br label %b370
b370:
  %v2429 = phi i64 [ %v2423, %b368 ], [ %v2515, %b371 ]
  %v2430 = phi <8 x float> [ splat (float 0x0000000000000000), %b368 ], [ %v2514, %b371 ]
  %v2431 = icmp slt i64 %v2429, %v2428
  br i1 %v2431, label %b371, label %b372
b371:
  %v2432 = mul i64 %v2429, 48
  %v2433 = getelementptr inbounds float, ptr %v56, i64 %v2432
  %v2434 = mul i64 %v2429, 48
  %v2435 = getelementptr inbounds float, ptr %v30, i64 %v2434
  %v2436 = mul i64 %v2429, 48
  %v2437 = getelementptr inbounds float, ptr %v28, i64 %v2436
  %v2438 = mul i64 %v2429, 48
  %v2439 = getelementptr inbounds float, ptr %v26, i64 %v2438
  %v2440 = mul i64 %v2429, 48
  %v2441 = getelementptr inbounds float, ptr %v64, i64 %v2440
  %v2442 = add i64 0, %v2421
  %v2443 = getelementptr inbounds float, ptr %v2433, i64 %v2442
  %v2444 = load <8 x float>, ptr %v2443, align 4
  %v2445 = add i64 0, %v2421
  %v2446 = getelementptr inbounds float, ptr %v16, i64 %v2445
  %v2447 = load <8 x float>, ptr %v2446, align 4
  %v2448 = add i64 0, %v2421
  %v2449 = getelementptr inbounds float, ptr %v2435, i64 %v2448
  %v2450 = load <8 x float>, ptr %v2449, align 4
  %v2451 = fmul <8 x float> %v2447, %v2450
  %v2452 = add i64 48, %v2421
  %v2453 = getelementptr inbounds float, ptr %v16, i64 %v2452
  %v2454 = load <8 x float>, ptr %v2453, align 4
  %v2455 = add i64 0, %v2421
  %v2456 = getelementptr inbounds float, ptr %v2437, i64 %v2455
  %v2457 = load <8 x float>, ptr %v2456, align 4
  %v2458 = fmul <8 x float> %v2454, %v2457
  %v2459 = fadd <8 x float> %v2451, %v2458
  %v2460 = add i64 96, %v2421
  %v2461 = getelementptr inbounds float, ptr %v16, i64 %v2460
  %v2462 = load <8 x float>, ptr %v2461, align 4
  %v2463 = add i64 0, %v2421
  %v2464 = getelementptr inbounds float, ptr %v2439, i64 %v2463
  %v2465 = load <8 x float>, ptr %v2464, align 4
  %v2466 = fmul <8 x float> %v2462, %v2465
  %v2467 = fadd <8 x float> %v2459, %v2466
  %v2468 = add i64 144, %v2421
  %v2469 = getelementptr inbounds float, ptr %v16, i64 %v2468
  %v2470 = load <8 x float>, ptr %v2469, align 4
  %v2471 = add i64 0, %v2421
  %v2472 = getelementptr inbounds float, ptr %v2441, i64 %v2471
  %v2473 = load <8 x float>, ptr %v2472, align 4
  %v2474 = fmul <8 x float> %v2470, %v2473
  %v2475 = fadd <8 x float> %v2467, %v2474
  %v2476 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2475)
  %v2477 = fneg <8 x float> %v2476
  %v2478 = fcmp olt <8 x float> %v2477, splat (float 0xC05A400000000000)
  %v2479 = select <8 x i1> %v2478, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2477
  %v2480 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2479, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2481 = fsub <8 x float> %v2480, splat (float 0x4168000000000000)
  %v2482 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2481, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2479)
  %v2483 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2481, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2482)
  %v2484 = bitcast <8 x float> %v2480 to <8 x i32>
  %v2485 = fmul <8 x float> %v2483, %v2483
  %v2486 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2483, <8 x float> splat (float 0x3F81227F40000000))
  %v2487 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2486, <8 x float> %v2483, <8 x float> splat (float 0x3FA5556740000000))
  %v2488 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2487, <8 x float> %v2483, <8 x float> splat (float 0x3FC5554B00000000))
  %v2489 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2488, <8 x float> %v2483, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2490 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2485, <8 x float> %v2489, <8 x float> %v2483)
  %v2491 = sub <8 x i32> %v2484, splat (i32 1262485250)
  %v2492 = lshr <8 x i32> %v2491, splat (i32 1)
  %v2493 = sub <8 x i32> %v2491, %v2492
  %v2494 = shl <8 x i32> %v2492, splat (i32 23)
  %v2495 = bitcast <8 x i32> %v2494 to <8 x float>
  %v2496 = shl <8 x i32> %v2493, splat (i32 23)
  %v2497 = bitcast <8 x i32> %v2496 to <8 x float>
  %v2498 = fadd <8 x float> %v2490, splat (float 0x3FF0000000000000)
  %v2499 = fmul <8 x float> %v2498, %v2495
  %v2500 = fmul <8 x float> %v2499, %v2497
  %v2501 = fcmp olt <8 x float> %v2475, splat (float 0x0000000000000000)
  %v2502 = select <8 x i1> %v2501, <8 x float> %v2500, <8 x float> splat (float 0x3FF0000000000000)
  %v2503 = fadd <8 x float> %v2500, splat (float 0x3FF0000000000000)
  %v2504 = fdiv <8 x float> %v2502, %v2503
  %v2505 = fmul <8 x float> %v2444, %v2504
  %v2506 = fmul <8 x float> %v2444, %v2475
  %v2507 = fmul <8 x float> %v2506, %v2504
  %v2508 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2509 = shufflevector <8 x float> %v2508, <8 x float> poison, <8 x i32> zeroinitializer
  %v2510 = fsub <8 x float> %v2509, %v2504
  %v2511 = fmul <8 x float> %v2507, %v2510
  %v2512 = fadd <8 x float> %v2505, %v2511
  %v2513 = fmul <8 x float> %v2512, %v2465
  %v2514 = fadd <8 x float> %v2430, %v2513
  %v2515 = add nsw i64 %v2429, 1
  br label %b370
b372:
  %v2516 = fadd <8 x float> %v2424, %v2430
  %v2517 = add nsw i64 %v2423, 128
  br label %b367
b369:
  %v2518 = add i64 0, %v2421
  %v2519 = getelementptr inbounds float, ptr %v120, i64 %v2518
  store <8 x float> %v2424, ptr %v2519, align 4
  %v2520 = add nsw i64 %v2421, 8
  br label %b364
b366:
  br label %b363
b363:
  %v2521 = icmp sgt i64 %v3, 1
  br i1 %v2521, label %b373, label %b374
b373:
  %v2522 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2523 = atomicrmw add ptr %v2522, i64 1 acq_rel
  %v2524 = mul i64 %v3, 10
  br label %b375
b375:
  %v2525 = load atomic i64, ptr %v2522 acquire, align 8
  %v2526 = icmp slt i64 %v2525, %v2524
  br i1 %v2526, label %b376, label %b377
b376:
  %v2527 = call i32 @sched_yield()
  br label %b375
b377:
  br label %b374
b374:
  %v2528 = icmp eq i64 %v2, 0
  br i1 %v2528, label %b378, label %b379
b378:
  br label %b380
b380:
  %v2529 = phi i64 [ 0, %b378 ], [ %v2628, %b385 ]
  %v2530 = icmp slt i64 %v2529, 48
  br i1 %v2530, label %b381, label %b382
b381:
  br label %b383
b383:
  %v2531 = phi i64 [ 0, %b381 ], [ %v2625, %b388 ]
  %v2532 = phi <8 x float> [ splat (float 0x0000000000000000), %b381 ], [ %v2624, %b388 ]
  %v2533 = icmp slt i64 %v2531, %v8
  br i1 %v2533, label %b384, label %b385
b384:
  %v2534 = add i64 %v2531, 128
  %v2535 = icmp slt i64 %v2534, %v8
  %v2536 = select i1 %v2535, i64 %v2534, i64 %v8
  br label %b386
b386:
  %v2537 = phi i64 [ %v2531, %b384 ], [ %v2623, %b387 ]
  %v2538 = phi <8 x float> [ splat (float 0x0000000000000000), %b384 ], [ %v2622, %b387 ]
  %v2539 = icmp slt i64 %v2537, %v2536
  br i1 %v2539, label %b387, label %b388
b387:
  %v2540 = mul i64 %v2537, 48
  %v2541 = getelementptr inbounds float, ptr %v56, i64 %v2540
  %v2542 = mul i64 %v2537, 48
  %v2543 = getelementptr inbounds float, ptr %v30, i64 %v2542
  %v2544 = mul i64 %v2537, 48
  %v2545 = getelementptr inbounds float, ptr %v28, i64 %v2544
  %v2546 = mul i64 %v2537, 48
  %v2547 = getelementptr inbounds float, ptr %v26, i64 %v2546
  %v2548 = mul i64 %v2537, 48
  %v2549 = getelementptr inbounds float, ptr %v64, i64 %v2548
  %v2550 = add i64 0, %v2529
  %v2551 = getelementptr inbounds float, ptr %v2541, i64 %v2550
  %v2552 = load <8 x float>, ptr %v2551, align 4
  %v2553 = add i64 0, %v2529
  %v2554 = getelementptr inbounds float, ptr %v16, i64 %v2553
  %v2555 = load <8 x float>, ptr %v2554, align 4
  %v2556 = add i64 0, %v2529
  %v2557 = getelementptr inbounds float, ptr %v2543, i64 %v2556
  %v2558 = load <8 x float>, ptr %v2557, align 4
  %v2559 = fmul <8 x float> %v2555, %v2558
  %v2560 = add i64 48, %v2529
  %v2561 = getelementptr inbounds float, ptr %v16, i64 %v2560
  %v2562 = load <8 x float>, ptr %v2561, align 4
  %v2563 = add i64 0, %v2529
  %v2564 = getelementptr inbounds float, ptr %v2545, i64 %v2563
  %v2565 = load <8 x float>, ptr %v2564, align 4
  %v2566 = fmul <8 x float> %v2562, %v2565
  %v2567 = fadd <8 x float> %v2559, %v2566
  %v2568 = add i64 96, %v2529
  %v2569 = getelementptr inbounds float, ptr %v16, i64 %v2568
  %v2570 = load <8 x float>, ptr %v2569, align 4
  %v2571 = add i64 0, %v2529
  %v2572 = getelementptr inbounds float, ptr %v2547, i64 %v2571
  %v2573 = load <8 x float>, ptr %v2572, align 4
  %v2574 = fmul <8 x float> %v2570, %v2573
  %v2575 = fadd <8 x float> %v2567, %v2574
  %v2576 = add i64 144, %v2529
  %v2577 = getelementptr inbounds float, ptr %v16, i64 %v2576
  %v2578 = load <8 x float>, ptr %v2577, align 4
  %v2579 = add i64 0, %v2529
  %v2580 = getelementptr inbounds float, ptr %v2549, i64 %v2579
  %v2581 = load <8 x float>, ptr %v2580, align 4
  %v2582 = fmul <8 x float> %v2578, %v2581
  %v2583 = fadd <8 x float> %v2575, %v2582
  %v2584 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2583)
  %v2585 = fneg <8 x float> %v2584
  %v2586 = fcmp olt <8 x float> %v2585, splat (float 0xC05A400000000000)
  %v2587 = select <8 x i1> %v2586, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2585
  %v2588 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2587, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2589 = fsub <8 x float> %v2588, splat (float 0x4168000000000000)
  %v2590 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2589, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2587)
  %v2591 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2589, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2590)
  %v2592 = bitcast <8 x float> %v2588 to <8 x i32>
  %v2593 = fmul <8 x float> %v2591, %v2591
  %v2594 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2591, <8 x float> splat (float 0x3F81227F40000000))
  %v2595 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2594, <8 x float> %v2591, <8 x float> splat (float 0x3FA5556740000000))
  %v2596 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2595, <8 x float> %v2591, <8 x float> splat (float 0x3FC5554B00000000))
  %v2597 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2596, <8 x float> %v2591, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2598 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2593, <8 x float> %v2597, <8 x float> %v2591)
  %v2599 = sub <8 x i32> %v2592, splat (i32 1262485250)
  %v2600 = lshr <8 x i32> %v2599, splat (i32 1)
  %v2601 = sub <8 x i32> %v2599, %v2600
  %v2602 = shl <8 x i32> %v2600, splat (i32 23)
  %v2603 = bitcast <8 x i32> %v2602 to <8 x float>
  %v2604 = shl <8 x i32> %v2601, splat (i32 23)
  %v2605 = bitcast <8 x i32> %v2604 to <8 x float>
  %v2606 = fadd <8 x float> %v2598, splat (float 0x3FF0000000000000)
  %v2607 = fmul <8 x float> %v2606, %v2603
  %v2608 = fmul <8 x float> %v2607, %v2605
  %v2609 = fcmp olt <8 x float> %v2583, splat (float 0x0000000000000000)
  %v2610 = select <8 x i1> %v2609, <8 x float> %v2608, <8 x float> splat (float 0x3FF0000000000000)
  %v2611 = fadd <8 x float> %v2608, splat (float 0x3FF0000000000000)
  %v2612 = fdiv <8 x float> %v2610, %v2611
  %v2613 = fmul <8 x float> %v2552, %v2612
  %v2614 = fmul <8 x float> %v2552, %v2583
  %v2615 = fmul <8 x float> %v2614, %v2612
  %v2616 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2617 = shufflevector <8 x float> %v2616, <8 x float> poison, <8 x i32> zeroinitializer
  %v2618 = fsub <8 x float> %v2617, %v2612
  %v2619 = fmul <8 x float> %v2615, %v2618
  %v2620 = fadd <8 x float> %v2613, %v2619
  %v2621 = fmul <8 x float> %v2620, %v2581
  %v2622 = fadd <8 x float> %v2538, %v2621
  %v2623 = add nsw i64 %v2537, 1
  br label %b386
b388:
  %v2624 = fadd <8 x float> %v2532, %v2538
  %v2625 = add nsw i64 %v2531, 128
  br label %b383
b385:
  %v2626 = add i64 0, %v2529
  %v2627 = getelementptr inbounds float, ptr %v122, i64 %v2626
  store <8 x float> %v2532, ptr %v2627, align 4
  %v2628 = add nsw i64 %v2529, 8
  br label %b380
b382:
  br label %b379
b379:
  %v2629 = icmp sgt i64 %v3, 1
  br i1 %v2629, label %b389, label %b390
b389:
  %v2630 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2631 = atomicrmw add ptr %v2630, i64 1 acq_rel
  %v2632 = mul i64 %v3, 11
  br label %b391
b391:
  %v2633 = load atomic i64, ptr %v2630 acquire, align 8
  %v2634 = icmp slt i64 %v2633, %v2632
  br i1 %v2634, label %b392, label %b393
b392:
  %v2635 = call i32 @sched_yield()
  br label %b391
b393:
  br label %b390
b390:
  %v2636 = icmp eq i64 %v2, 0
  br i1 %v2636, label %b394, label %b395
b394:
  br label %b396
b396:
  %v2637 = phi i64 [ 0, %b394 ], [ %v2677, %b401 ]
  %v2638 = phi <8 x float> [ splat (float 0x0000000000000000), %b394 ], [ %v2676, %b401 ]
  %v2639 = icmp slt i64 %v2637, %v8
  br i1 %v2639, label %b397, label %b398
b397:
  %v2640 = add i64 %v2637, 128
  %v2641 = icmp slt i64 %v2640, %v8
  %v2642 = select i1 %v2641, i64 %v2640, i64 %v8
  br label %b399
b399:
  %v2643 = phi i64 [ %v2637, %b397 ], [ %v2675, %b404 ]
  %v2644 = phi <8 x float> [ splat (float 0x0000000000000000), %b397 ], [ %v2647, %b404 ]
  %v2645 = icmp slt i64 %v2643, %v2642
  br i1 %v2645, label %b400, label %b401
b400:
  br label %b402
b402:
  %v2646 = phi i64 [ 0, %b400 ], [ %v2674, %b403 ]
  %v2647 = phi <8 x float> [ %v2644, %b400 ], [ %v2673, %b403 ]
  %v2648 = icmp slt i64 %v2646, 2
  br i1 %v2648, label %b403, label %b404
b403:
  %v2649 = mul i64 %v2643, 16
  %v2650 = getelementptr inbounds float, ptr %v90, i64 %v2649
  %v2651 = mul i64 %v2643, 16
  %v2652 = getelementptr inbounds float, ptr %v86, i64 %v2651
  %v2653 = mul i64 %v2643, 2
  %v2654 = getelementptr inbounds float, ptr %v88, i64 %v2653
  %v2655 = add i64 0, %v2646
  %v2656 = getelementptr inbounds float, ptr %v2654, i64 %v2655
  %v2657 = load float, ptr %v2656, align 4
  %v2658 = fdiv float 0x3FF0000000000000, %v2657
  %v2659 = add i64 0, 0
  %v2660 = mul i64 %v2646, 8
  %v2661 = add i64 %v2659, %v2660
  %v2662 = getelementptr inbounds float, ptr %v2650, i64 %v2661
  %v2663 = load <8 x float>, ptr %v2662, align 4
  %v2664 = add i64 0, 0
  %v2665 = mul i64 %v2646, 8
  %v2666 = add i64 %v2664, %v2665
  %v2667 = getelementptr inbounds float, ptr %v2652, i64 %v2666
  %v2668 = load <8 x float>, ptr %v2667, align 4
  %v2669 = insertelement <8 x float> poison, float %v2658, i64 0
  %v2670 = shufflevector <8 x float> %v2669, <8 x float> poison, <8 x i32> zeroinitializer
  %v2671 = fmul <8 x float> %v2668, %v2670
  %v2672 = fmul <8 x float> %v2663, %v2671
  %v2673 = fadd <8 x float> %v2647, %v2672
  %v2674 = add nsw i64 %v2646, 1
  br label %b402
b404:
  %v2675 = add nsw i64 %v2643, 1
  br label %b399
b401:
  %v2676 = fadd <8 x float> %v2638, %v2644
  %v2677 = add nsw i64 %v2637, 128
  br label %b396
b398:
  %v2678 = add i64 0, 0
  %v2679 = getelementptr inbounds float, ptr %v50, i64 %v2678
  store <8 x float> %v2638, ptr %v2679, align 4
  br label %b395
b395:
  %v2680 = icmp sgt i64 %v3, 1
  br i1 %v2680, label %b405, label %b406
b405:
  %v2681 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2682 = atomicrmw add ptr %v2681, i64 1 acq_rel
  %v2683 = mul i64 %v3, 12
  br label %b407
b407:
  %v2684 = load atomic i64, ptr %v2681 acquire, align 8
  %v2685 = icmp slt i64 %v2684, %v2683
  br i1 %v2685, label %b408, label %b409
b408:
  %v2686 = call i32 @sched_yield()
  br label %b407
b409:
  br label %b406
b406:
  %v2687 = mul i64 0, 8
  %v2688 = getelementptr inbounds float, ptr %v22, i64 %v2687
  %v2689 = getelementptr inbounds float, ptr %v2688, i64 0
  %v2690 = mul i64 0, 16
  %v2691 = getelementptr inbounds float, ptr %v84, i64 %v2690
  %v2692 = getelementptr inbounds float, ptr %v2691, i64 0
  %v2693 = getelementptr inbounds float, ptr %v181, i64 12288
  %v2694 = add i64 8, 1
  %v2695 = sdiv i64 %v2694, 2
  %v2696 = add i64 %v2, 1
  %v2697 = mul i64 %v2695, %v2
  %v2698 = sdiv i64 %v2697, %v3
  %v2699 = mul i64 %v2698, 2
  %v2700 = icmp slt i64 %v2699, 8
  %v2701 = select i1 %v2700, i64 %v2699, i64 8
  %v2702 = mul i64 %v2695, %v2696
  %v2703 = sdiv i64 %v2702, %v3
  %v2704 = mul i64 %v2703, 2
  %v2705 = icmp slt i64 %v2704, 8
  %v2706 = select i1 %v2705, i64 %v2704, i64 8
  %v2707 = getelementptr inbounds float, ptr %v52, i64 0
  br label %b410
b410:
  %v2708 = phi i64 [ %v2701, %b406 ], [ %v2716, %b415 ]
  %v2709 = icmp slt i64 %v2708, %v2706
  br i1 %v2709, label %b411, label %b412
b411:
  %v2710 = mul i64 %v2708, 16
  %v2711 = getelementptr inbounds float, ptr %v2707, i64 %v2710
  br label %b413
b413:
  %v2712 = phi i64 [ 0, %b411 ], [ %v2715, %b414 ]
  %v2713 = icmp slt i64 %v2712, 16
  br i1 %v2713, label %b414, label %b415
b414:
  %v2714 = getelementptr inbounds float, ptr %v2711, i64 %v2712
  store float 0x0000000000000000, ptr %v2714, align 4
  %v2715 = add nsw i64 %v2712, 1
  br label %b413
b415:
  %v2716 = add nsw i64 %v2708, 1
  br label %b410
b412:
  %v2717 = mul i64 %v8, 1
  br label %b416
b416:
  %v2718 = phi i64 [ 0, %b412 ], [ %v2825, %b421 ]
  %v2719 = icmp slt i64 %v2718, %v2717
  br i1 %v2719, label %b417, label %b418
b417:
  %v2720 = sub i64 %v2717, %v2718
  %v2721 = icmp slt i64 %v2720, 384
  %v2722 = select i1 %v2721, i64 %v2720, i64 384
  br label %b419
b419:
  %v2723 = phi i64 [ %v2701, %b417 ], [ %v2824, %b445 ]
  %v2724 = icmp slt i64 %v2723, %v2706
  br i1 %v2724, label %b420, label %b421
b420:
  %v2725 = sub i64 %v2706, %v2723
  %v2726 = icmp slt i64 %v2725, 64
  %v2727 = select i1 %v2726, i64 %v2725, i64 64
  %v2728 = sdiv i64 %v2727, 2
  %v2729 = mul i64 %v2728, 2
  %v2730 = sub i64 %v2727, %v2729
  %v2731 = mul i64 %v2718, 8
  %v2732 = add i64 %v2731, %v2723
  %v2733 = getelementptr inbounds float, ptr %v2689, i64 %v2732
  br label %b422
b422:
  %v2734 = phi i64 [ 0, %b420 ], [ %v2760, %b430 ]
  %v2735 = icmp slt i64 %v2734, %v2722
  br i1 %v2735, label %b423, label %b424
b423:
  %v2736 = mul i64 %v2734, 8
  %v2737 = getelementptr inbounds float, ptr %v2733, i64 %v2736
  %v2738 = mul i64 %v2734, 2
  %v2739 = getelementptr inbounds float, ptr %v2693, i64 %v2738
  br label %b425
b425:
  %v2740 = phi i64 [ 0, %b423 ], [ %v2749, %b426 ]
  %v2741 = icmp slt i64 %v2740, %v2728
  br i1 %v2741, label %b426, label %b427
b426:
  %v2742 = mul i64 %v2740, 2
  %v2743 = getelementptr inbounds float, ptr %v2737, i64 %v2742
  %v2744 = mul i64 %v2740, 768
  %v2745 = getelementptr inbounds float, ptr %v2739, i64 %v2744
  %v2746 = getelementptr inbounds float, ptr %v2743, i64 0
  %v2747 = load <2 x float>, ptr %v2746, align 4
  %v2748 = getelementptr inbounds float, ptr %v2745, i64 0
  store <2 x float> %v2747, ptr %v2748, align 4
  %v2749 = add nsw i64 %v2740, 1
  br label %b425
b427:
  %v2750 = mul i64 %v2728, 2
  %v2751 = getelementptr inbounds float, ptr %v2737, i64 %v2750
  %v2752 = mul i64 %v2728, 768
  %v2753 = getelementptr inbounds float, ptr %v2739, i64 %v2752
  br label %b428
b428:
  %v2754 = phi i64 [ 0, %b427 ], [ %v2759, %b429 ]
  %v2755 = icmp slt i64 %v2754, %v2730
  br i1 %v2755, label %b429, label %b430
b429:
  %v2756 = getelementptr inbounds float, ptr %v2751, i64 %v2754
  %v2757 = load float, ptr %v2756, align 4
  %v2758 = getelementptr inbounds float, ptr %v2753, i64 %v2754
  store float %v2757, ptr %v2758, align 4
  %v2759 = add nsw i64 %v2754, 1
  br label %b428, !llvm.loop !6
b430:
  %v2760 = add nsw i64 %v2734, 1
  br label %b422
b424:
  br label %b431
b431:
  %v2761 = phi i64 [ 0, %b424 ], [ %v2796, %b439 ]
  %v2762 = icmp slt i64 %v2761, 0
  br i1 %v2762, label %b432, label %b433
b432:
  %v2763 = mul i64 %v2718, 16
  %v2764 = add i64 %v2763, %v2761
  %v2765 = getelementptr inbounds float, ptr %v2692, i64 %v2764
  br label %b434
b434:
  %v2766 = phi i64 [ 0, %b432 ], [ %v2784, %b435 ]
  %v2767 = icmp slt i64 %v2766, %v2722
  br i1 %v2767, label %b435, label %b436
b435:
  %v2768 = mul i64 %v2766, 16
  %v2769 = getelementptr inbounds float, ptr %v2765, i64 %v2768
  %v2770 = mul i64 %v2766, 32
  %v2771 = getelementptr inbounds float, ptr %v181, i64 %v2770
  %v2772 = getelementptr inbounds float, ptr %v2769, i64 0
  %v2773 = load <8 x float>, ptr %v2772, align 4
  %v2774 = getelementptr inbounds float, ptr %v2771, i64 0
  store <8 x float> %v2773, ptr %v2774, align 4
  %v2775 = getelementptr inbounds float, ptr %v2769, i64 8
  %v2776 = load <8 x float>, ptr %v2775, align 4
  %v2777 = getelementptr inbounds float, ptr %v2771, i64 8
  store <8 x float> %v2776, ptr %v2777, align 4
  %v2778 = getelementptr inbounds float, ptr %v2769, i64 16
  %v2779 = load <8 x float>, ptr %v2778, align 4
  %v2780 = getelementptr inbounds float, ptr %v2771, i64 16
  store <8 x float> %v2779, ptr %v2780, align 4
  %v2781 = getelementptr inbounds float, ptr %v2769, i64 24
  %v2782 = load <8 x float>, ptr %v2781, align 4
  %v2783 = getelementptr inbounds float, ptr %v2771, i64 24
  store <8 x float> %v2782, ptr %v2783, align 4
  %v2784 = add nsw i64 %v2766, 1
  br label %b434
b436:
  %v2785 = sdiv i64 %v2727, 2
  br label %b437
b437:
  %v2786 = phi i64 [ 0, %b436 ], [ %v2795, %b438 ]
  %v2787 = icmp slt i64 %v2786, %v2785
  br i1 %v2787, label %b438, label %b439
b438:
  %v2788 = mul i64 %v2786, 2
  %v2789 = add i64 %v2723, %v2788
  %v2790 = mul i64 %v2786, 768
  %v2791 = getelementptr inbounds float, ptr %v2693, i64 %v2790
  %v2792 = mul i64 %v2789, 16
  %v2793 = add i64 %v2792, %v2761
  %v2794 = getelementptr inbounds float, ptr %v2707, i64 %v2793
  call void @outer_2x32(ptr %v2791, ptr %v181, i64 %v2722, ptr %v2794, i64 16)
  %v2795 = add nsw i64 %v2786, 1
  br label %b437
b439:
  %v2796 = add nsw i64 %v2761, 32
  br label %b431
b433:
  %v2797 = mul i64 %v2718, 16
  %v2798 = add i64 %v2797, 0
  %v2799 = getelementptr inbounds float, ptr %v2692, i64 %v2798
  br label %b440
b440:
  %v2800 = phi i64 [ 0, %b433 ], [ %v2812, %b441 ]
  %v2801 = icmp slt i64 %v2800, %v2722
  br i1 %v2801, label %b441, label %b442
b441:
  %v2802 = mul i64 %v2800, 16
  %v2803 = getelementptr inbounds float, ptr %v2799, i64 %v2802
  %v2804 = mul i64 %v2800, 16
  %v2805 = getelementptr inbounds float, ptr %v181, i64 %v2804
  %v2806 = getelementptr inbounds float, ptr %v2803, i64 0
  %v2807 = load <8 x float>, ptr %v2806, align 4
  %v2808 = getelementptr inbounds float, ptr %v2805, i64 0
  store <8 x float> %v2807, ptr %v2808, align 4
  %v2809 = getelementptr inbounds float, ptr %v2803, i64 8
  %v2810 = load <8 x float>, ptr %v2809, align 4
  %v2811 = getelementptr inbounds float, ptr %v2805, i64 8
  store <8 x float> %v2810, ptr %v2811, align 4
  %v2812 = add nsw i64 %v2800, 1
  br label %b440
b442:
  %v2813 = sdiv i64 %v2727, 2
  br label %b443
b443:
  %v2814 = phi i64 [ 0, %b442 ], [ %v2823, %b444 ]
  %v2815 = icmp slt i64 %v2814, %v2813
  br i1 %v2815, label %b444, label %b445
b444:
  %v2816 = mul i64 %v2814, 2
  %v2817 = add i64 %v2723, %v2816
  %v2818 = mul i64 %v2814, 768
  %v2819 = getelementptr inbounds float, ptr %v2693, i64 %v2818
  %v2820 = mul i64 %v2817, 16
  %v2821 = add i64 %v2820, 0
  %v2822 = getelementptr inbounds float, ptr %v2707, i64 %v2821
  call void @outer_2x16(ptr %v2819, ptr %v181, i64 %v2722, ptr %v2822, i64 16)
  %v2823 = add nsw i64 %v2814, 1
  br label %b443
b445:
  %v2824 = add nsw i64 %v2723, 64
  br label %b419
b421:
  %v2825 = add nsw i64 %v2718, 384
  br label %b416
b418:
  %v2826 = icmp sgt i64 %v3, 1
  br i1 %v2826, label %b446, label %b447
b446:
  %v2827 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2828 = atomicrmw add ptr %v2827, i64 1 acq_rel
  %v2829 = mul i64 %v3, 13
  br label %b448
b448:
  %v2830 = load atomic i64, ptr %v2827 acquire, align 8
  %v2831 = icmp slt i64 %v2830, %v2829
  br i1 %v2831, label %b449, label %b450
b449:
  %v2832 = call i32 @sched_yield()
  br label %b448
b450:
  br label %b447
b447:
  %v2833 = icmp eq i64 %v2, 0
  br i1 %v2833, label %b451, label %b452
b451:
  br label %b453
b453:
  %v2834 = phi i64 [ 0, %b451 ], [ %v2841, %b454 ]
  %v2835 = icmp slt i64 %v2834, 48
  br i1 %v2835, label %b454, label %b455
b454:
  %v2836 = add i64 0, %v2834
  %v2837 = getelementptr inbounds float, ptr %v116, i64 %v2836
  %v2838 = load <8 x float>, ptr %v2837, align 4
  %v2839 = add i64 0, %v2834
  %v2840 = getelementptr inbounds float, ptr %v48, i64 %v2839
  store <8 x float> %v2838, ptr %v2840, align 4
  %v2841 = add nsw i64 %v2834, 8
  br label %b453
b455:
  br label %b452
b452:
  %v2842 = icmp sgt i64 %v3, 1
  br i1 %v2842, label %b456, label %b457
b456:
  %v2843 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2844 = atomicrmw add ptr %v2843, i64 1 acq_rel
  %v2845 = mul i64 %v3, 14
  br label %b458
b458:
  %v2846 = load atomic i64, ptr %v2843 acquire, align 8
  %v2847 = icmp slt i64 %v2846, %v2845
  br i1 %v2847, label %b459, label %b460
b459:
  %v2848 = call i32 @sched_yield()
  br label %b458
b460:
  br label %b457
b457:
  %v2849 = icmp eq i64 %v2, 0
  br i1 %v2849, label %b461, label %b462
b461:
  br label %b463
b463:
  %v2850 = phi i64 [ 0, %b461 ], [ %v2857, %b464 ]
  %v2851 = icmp slt i64 %v2850, 48
  br i1 %v2851, label %b464, label %b465
b464:
  %v2852 = add i64 0, %v2850
  %v2853 = getelementptr inbounds float, ptr %v118, i64 %v2852
  %v2854 = load <8 x float>, ptr %v2853, align 4
  %v2855 = add i64 48, %v2850
  %v2856 = getelementptr inbounds float, ptr %v48, i64 %v2855
  store <8 x float> %v2854, ptr %v2856, align 4
  %v2857 = add nsw i64 %v2850, 8
  br label %b463
b465:
  br label %b462
b462:
  %v2858 = icmp sgt i64 %v3, 1
  br i1 %v2858, label %b466, label %b467
b466:
  %v2859 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2860 = atomicrmw add ptr %v2859, i64 1 acq_rel
  %v2861 = mul i64 %v3, 15
  br label %b468
b468:
  %v2862 = load atomic i64, ptr %v2859 acquire, align 8
  %v2863 = icmp slt i64 %v2862, %v2861
  br i1 %v2863, label %b469, label %b470
b469:
  %v2864 = call i32 @sched_yield()
  br label %b468
b470:
  br label %b467
b467:
  %v2865 = icmp eq i64 %v2, 0
  br i1 %v2865, label %b471, label %b472
b471:
  br label %b473
b473:
  %v2866 = phi i64 [ 0, %b471 ], [ %v2873, %b474 ]
  %v2867 = icmp slt i64 %v2866, 48
  br i1 %v2867, label %b474, label %b475
b474:
  %v2868 = add i64 0, %v2866
  %v2869 = getelementptr inbounds float, ptr %v120, i64 %v2868
  %v2870 = load <8 x float>, ptr %v2869, align 4
  %v2871 = add i64 96, %v2866
  %v2872 = getelementptr inbounds float, ptr %v48, i64 %v2871
  store <8 x float> %v2870, ptr %v2872, align 4
  %v2873 = add nsw i64 %v2866, 8
  br label %b473
b475:
  br label %b472
b472:
  %v2874 = icmp sgt i64 %v3, 1
  br i1 %v2874, label %b476, label %b477
b476:
  %v2875 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2876 = atomicrmw add ptr %v2875, i64 1 acq_rel
  %v2877 = mul i64 %v3, 16
  br label %b478
b478:
  %v2878 = load atomic i64, ptr %v2875 acquire, align 8
  %v2879 = icmp slt i64 %v2878, %v2877
  br i1 %v2879, label %b479, label %b480
b479:
  %v2880 = call i32 @sched_yield()
  br label %b478
b480:
  br label %b477
b477:
  %v2881 = icmp eq i64 %v2, 0
  br i1 %v2881, label %b481, label %b482
b481:
  br label %b483
b483:
  %v2882 = phi i64 [ 0, %b481 ], [ %v2889, %b484 ]
  %v2883 = icmp slt i64 %v2882, 48
  br i1 %v2883, label %b484, label %b485
b484:
  %v2884 = add i64 0, %v2882
  %v2885 = getelementptr inbounds float, ptr %v122, i64 %v2884
  %v2886 = load <8 x float>, ptr %v2885, align 4
  %v2887 = add i64 144, %v2882
  %v2888 = getelementptr inbounds float, ptr %v48, i64 %v2887
  store <8 x float> %v2886, ptr %v2888, align 4
  %v2889 = add nsw i64 %v2882, 8
  br label %b483
b485:
  br label %b482
b482:
  %v2890 = icmp sgt i64 %v3, 1
  br i1 %v2890, label %b486, label %b487
b486:
  %v2891 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2892 = atomicrmw add ptr %v2891, i64 1 acq_rel
  %v2893 = mul i64 %v3, 17
  br label %b488
b488:
  %v2894 = load atomic i64, ptr %v2891 acquire, align 8
  %v2895 = icmp slt i64 %v2894, %v2893
  br i1 %v2895, label %b489, label %b490
b489:
  %v2896 = call i32 @sched_yield()
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
