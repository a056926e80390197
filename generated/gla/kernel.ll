; generated from specs/gla.yaml by `make generated`: do not edit
; gla I=8 N=2 K=8 V=8 R=16 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_2x2 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x2, ptr @tile_2x2], align 8
@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v167 = alloca i64, i64 1, align 8
  %v482 = alloca float, i64 64, align 4
  %v562 = alloca float, i64 96, align 4
  %v1206 = alloca float, i64 64, align 4
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
  %v109 = getelementptr inbounds i64, ptr %v1, i64 6
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 16
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 17
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 19
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 20
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 32
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 33
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 34
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 35
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 36
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 37
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 38
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 39
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 40
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 41
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 42
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 43
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 44
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 45
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 46
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 47
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 48
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 49
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 50
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 51
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 52
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 53
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 54
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 55
  %v166 = load i64, ptr %v165, align 8
  store i64 0, ptr %v167, align 8
  %v168 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v169 = load ptr, ptr %v168, align 4
  %v170 = mul i64 %v2, 0
  %v171 = add i64 %v170, 1024
  %v172 = getelementptr inbounds float, ptr %v169, i64 %v171
  %v173 = getelementptr inbounds i64, ptr %v1, i64 4
  %v174 = load i64, ptr %v173, align 8
  %v175 = icmp eq i64 %v174, 0
  br i1 %v175, label %b0, label %b1
b0:
  %v176 = icmp eq i64 %v2, 0
  br i1 %v176, label %b2, label %b3
b2:
  br label %b4
b4:
  %v177 = phi i64 [ 0, %b2 ], [ %v183, %b5 ]
  %v178 = icmp slt i64 %v177, 128
  br i1 %v178, label %b5, label %b6
b5:
  %v179 = add i64 0, %v177
  %v180 = getelementptr inbounds float, ptr %v60, i64 %v179
  %v181 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v182 = shufflevector <8 x float> %v181, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v182, ptr %v180, align 4
  %v183 = add nsw i64 %v177, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v184 = icmp sgt i64 %v3, 1
  br i1 %v184, label %b7, label %b8
b7:
  %v185 = getelementptr inbounds i64, ptr %v1, i64 3
  %v186 = atomicrmw add ptr %v185, i64 1 acq_rel
  %v187 = load i64, ptr %v167, align 8
  %v188 = add i64 %v187, 1
  store i64 %v188, ptr %v167, align 8
  %v189 = mul i64 %v3, %v188
  br label %b9
b9:
  %v190 = load atomic i64, ptr %v185 acquire, align 8
  %v191 = icmp slt i64 %v190, %v189
  br i1 %v191, label %b10, label %b11
b10:
  %v192 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v193 = getelementptr inbounds i64, ptr %v1, i64 4
  %v194 = load i64, ptr %v193, align 8
  %v195 = icmp eq i64 %v194, 0
  br i1 %v195, label %b12, label %b13
b12:
  %v196 = icmp eq i64 %v2, 0
  br i1 %v196, label %b14, label %b15
b14:
  br label %b16
b16:
  %v197 = phi i64 [ 0, %b14 ], [ %v204, %b17 ]
  %v198 = icmp slt i64 %v197, 128
  br i1 %v198, label %b17, label %b18
b17:
  %v199 = add i64 0, %v197
  %v200 = getelementptr inbounds float, ptr %v12, i64 %v199
  %v201 = load <8 x float>, ptr %v200, align 4
  %v202 = add i64 0, %v197
  %v203 = getelementptr inbounds float, ptr %v58, i64 %v202
  store <8 x float> %v201, ptr %v203, align 4
  %v204 = add nsw i64 %v197, 8
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v205 = icmp sgt i64 %v3, 1
  br i1 %v205, label %b19, label %b20
b19:
  %v206 = getelementptr inbounds i64, ptr %v1, i64 3
  %v207 = atomicrmw add ptr %v206, i64 1 acq_rel
  %v208 = load i64, ptr %v167, align 8
  %v209 = add i64 %v208, 1
  store i64 %v209, ptr %v167, align 8
  %v210 = mul i64 %v3, %v209
  br label %b21
b21:
  %v211 = load atomic i64, ptr %v206 acquire, align 8
  %v212 = icmp slt i64 %v211, %v210
  br i1 %v212, label %b22, label %b23
b22:
  %v213 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v214 = getelementptr inbounds i64, ptr %v1, i64 4
  %v215 = load i64, ptr %v214, align 8
  %v216 = icmp eq i64 %v215, 0
  br i1 %v216, label %b24, label %b25
b24:
  %v217 = icmp eq i64 %v2, 0
  br i1 %v217, label %b26, label %b27
b26:
  br label %b28
b28:
  %v218 = phi i64 [ 0, %b26 ], [ %v225, %b29 ]
  %v219 = icmp slt i64 %v218, 128
  br i1 %v219, label %b29, label %b30
b29:
  %v220 = add i64 0, %v218
  %v221 = getelementptr inbounds float, ptr %v14, i64 %v220
  %v222 = load <8 x float>, ptr %v221, align 4
  %v223 = add i64 128, %v218
  %v224 = getelementptr inbounds float, ptr %v58, i64 %v223
  store <8 x float> %v222, ptr %v224, align 4
  %v225 = add nsw i64 %v218, 8
  br label %b28
b30:
  br label %b27
b27:
  br label %b25
b25:
  %v226 = icmp sgt i64 %v3, 1
  br i1 %v226, label %b31, label %b32
b31:
  %v227 = getelementptr inbounds i64, ptr %v1, i64 3
  %v228 = atomicrmw add ptr %v227, i64 1 acq_rel
  %v229 = load i64, ptr %v167, align 8
  %v230 = add i64 %v229, 1
  store i64 %v230, ptr %v167, align 8
  %v231 = mul i64 %v3, %v230
  br label %b33
b33:
  %v232 = load atomic i64, ptr %v227 acquire, align 8
  %v233 = icmp slt i64 %v232, %v231
  br i1 %v233, label %b34, label %b35
b34:
  %v234 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v235 = getelementptr inbounds i64, ptr %v1, i64 4
  %v236 = load i64, ptr %v235, align 8
  %v237 = icmp eq i64 %v236, 0
  br i1 %v237, label %b36, label %b37
b36:
  %v238 = icmp eq i64 %v2, 0
  br i1 %v238, label %b38, label %b39
b38:
  br label %b40
b40:
  %v239 = phi i64 [ 0, %b38 ], [ %v246, %b41 ]
  %v240 = icmp slt i64 %v239, 128
  br i1 %v240, label %b41, label %b42
b41:
  %v241 = add i64 0, %v239
  %v242 = getelementptr inbounds float, ptr %v16, i64 %v241
  %v243 = load <8 x float>, ptr %v242, align 4
  %v244 = add i64 256, %v239
  %v245 = getelementptr inbounds float, ptr %v58, i64 %v244
  store <8 x float> %v243, ptr %v245, align 4
  %v246 = add nsw i64 %v239, 8
  br label %b40
b42:
  br label %b39
b39:
  br label %b37
b37:
  %v247 = icmp sgt i64 %v3, 1
  br i1 %v247, label %b43, label %b44
b43:
  %v248 = getelementptr inbounds i64, ptr %v1, i64 3
  %v249 = atomicrmw add ptr %v248, i64 1 acq_rel
  %v250 = load i64, ptr %v167, align 8
  %v251 = add i64 %v250, 1
  store i64 %v251, ptr %v167, align 8
  %v252 = mul i64 %v3, %v251
  br label %b45
b45:
  %v253 = load atomic i64, ptr %v248 acquire, align 8
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
  %v259 = icmp eq i64 %v2, 0
  br i1 %v259, label %b50, label %b51
b50:
  br label %b52
b52:
  %v260 = phi i64 [ 0, %b50 ], [ %v267, %b53 ]
  %v261 = icmp slt i64 %v260, 128
  br i1 %v261, label %b53, label %b54
b53:
  %v262 = add i64 0, %v260
  %v263 = getelementptr inbounds float, ptr %v18, i64 %v262
  %v264 = load <8 x float>, ptr %v263, align 4
  %v265 = add i64 384, %v260
  %v266 = getelementptr inbounds float, ptr %v58, i64 %v265
  store <8 x float> %v264, ptr %v266, align 4
  %v267 = add nsw i64 %v260, 8
  br label %b52
b54:
  br label %b51
b51:
  br label %b49
b49:
  %v268 = icmp sgt i64 %v3, 1
  br i1 %v268, label %b55, label %b56
b55:
  %v269 = getelementptr inbounds i64, ptr %v1, i64 3
  %v270 = atomicrmw add ptr %v269, i64 1 acq_rel
  %v271 = load i64, ptr %v167, align 8
  %v272 = add i64 %v271, 1
  store i64 %v272, ptr %v167, align 8
  %v273 = mul i64 %v3, %v272
  br label %b57
b57:
  %v274 = load atomic i64, ptr %v269 acquire, align 8
  %v275 = icmp slt i64 %v274, %v273
  br i1 %v275, label %b58, label %b59
b58:
  %v276 = call i32 @sched_yield()
  br label %b57
b59:
  br label %b56
b56:
  %v277 = getelementptr inbounds i64, ptr %v1, i64 4
  %v278 = load i64, ptr %v277, align 8
  %v279 = icmp eq i64 %v278, 0
  br i1 %v279, label %b60, label %b61
b60:
  %v280 = icmp eq i64 %v2, 0
  br i1 %v280, label %b62, label %b63
b62:
  br label %b64
b64:
  %v281 = phi i64 [ 0, %b62 ], [ %v288, %b65 ]
  %v282 = icmp slt i64 %v281, 128
  br i1 %v282, label %b65, label %b66
b65:
  %v283 = add i64 0, %v281
  %v284 = getelementptr inbounds float, ptr %v20, i64 %v283
  %v285 = load <8 x float>, ptr %v284, align 4
  %v286 = add i64 512, %v281
  %v287 = getelementptr inbounds float, ptr %v58, i64 %v286
  store <8 x float> %v285, ptr %v287, align 4
  %v288 = add nsw i64 %v281, 8
  br label %b64
b66:
  br label %b63
b63:
  br label %b61
b61:
  %v289 = icmp sgt i64 %v3, 1
  br i1 %v289, label %b67, label %b68
b67:
  %v290 = getelementptr inbounds i64, ptr %v1, i64 3
  %v291 = atomicrmw add ptr %v290, i64 1 acq_rel
  %v292 = load i64, ptr %v167, align 8
  %v293 = add i64 %v292, 1
  store i64 %v293, ptr %v167, align 8
  %v294 = mul i64 %v3, %v293
  br label %b69
b69:
  %v295 = load atomic i64, ptr %v290 acquire, align 8
  %v296 = icmp slt i64 %v295, %v294
  br i1 %v296, label %b70, label %b71
b70:
  %v297 = call i32 @sched_yield()
  br label %b69
b71:
  br label %b68
b68:
  %v298 = getelementptr inbounds i64, ptr %v1, i64 4
  %v299 = load i64, ptr %v298, align 8
  %v300 = icmp eq i64 %v299, 0
  br i1 %v300, label %b72, label %b73
b72:
  %v301 = getelementptr inbounds i64, ptr %v1, i64 56
  %v302 = load i64, ptr %v301, align 8
  %v303 = icmp eq i64 %v302, 0
  br i1 %v303, label %b74, label %b75
b74:
  %v304 = add i64 %v7, 0
  %v305 = sdiv i64 %v304, 1
  %v306 = add i64 %v2, 1
  %v307 = mul i64 %v305, %v2
  %v308 = sdiv i64 %v307, %v3
  %v309 = mul i64 %v308, 1
  %v310 = icmp slt i64 %v309, %v7
  %v311 = select i1 %v310, i64 %v309, i64 %v7
  %v312 = mul i64 %v305, %v306
  %v313 = sdiv i64 %v312, %v3
  %v314 = mul i64 %v313, 1
  %v315 = icmp slt i64 %v314, %v7
  %v316 = select i1 %v315, i64 %v314, i64 %v7
  br label %b76
b76:
  %v317 = phi i64 [ %v311, %b74 ], [ %v331, %b81 ]
  %v318 = icmp slt i64 %v317, %v316
  br i1 %v318, label %b77, label %b78
b77:
  %v319 = and i64 0, %v114
  %v320 = mul i64 %v319, %v7
  %v321 = add i64 %v320, %v317
  %v322 = mul i64 %v321, 128
  %v323 = getelementptr inbounds float, ptr %v32, i64 %v322
  br label %b79
b79:
  %v324 = phi i64 [ 0, %b77 ], [ %v330, %b80 ]
  %v325 = icmp slt i64 %v324, 128
  br i1 %v325, label %b80, label %b81
b80:
  %v326 = add i64 0, %v324
  %v327 = getelementptr inbounds float, ptr %v323, i64 %v326
  %v328 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v329 = shufflevector <8 x float> %v328, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v329, ptr %v327, align 4
  %v330 = add nsw i64 %v324, 8
  br label %b79
b81:
  %v331 = add nsw i64 %v317, 1
  br label %b76
b78:
  br label %b75
b75:
  br label %b73
b73:
  %v332 = icmp sgt i64 %v3, 1
  br i1 %v332, label %b82, label %b83
b82:
  %v333 = getelementptr inbounds i64, ptr %v1, i64 3
  %v334 = atomicrmw add ptr %v333, i64 1 acq_rel
  %v335 = load i64, ptr %v167, align 8
  %v336 = add i64 %v335, 1
  store i64 %v336, ptr %v167, align 8
  %v337 = mul i64 %v3, %v336
  br label %b84
b84:
  %v338 = load atomic i64, ptr %v333 acquire, align 8
  %v339 = icmp slt i64 %v338, %v337
  br i1 %v339, label %b85, label %b86
b85:
  %v340 = call i32 @sched_yield()
  br label %b84
b86:
  br label %b83
b83:
  %v341 = getelementptr inbounds float, ptr %v169, i64 0
  %v342 = getelementptr inbounds float, ptr %v169, i64 640
  %v343 = getelementptr inbounds i64, ptr %v1, i64 4
  %v344 = load i64, ptr %v343, align 8
  %v345 = icmp eq i64 %v344, 0
  br i1 %v345, label %b87, label %b88
b87:
  %v346 = add i64 3, 0
  %v347 = sdiv i64 %v346, 1
  %v348 = add i64 %v2, 1
  %v349 = mul i64 %v347, %v2
  %v350 = sdiv i64 %v349, %v3
  %v351 = mul i64 %v350, 1
  %v352 = icmp slt i64 %v351, 3
  %v353 = select i1 %v352, i64 %v351, i64 3
  %v354 = mul i64 %v347, %v348
  %v355 = sdiv i64 %v354, %v3
  %v356 = mul i64 %v355, 1
  %v357 = icmp slt i64 %v356, 3
  %v358 = select i1 %v357, i64 %v356, i64 3
  %v359 = icmp slt i64 %v358, 2
  %v360 = select i1 %v359, i64 %v358, i64 2
  br label %b89
b89:
  %v361 = phi i64 [ %v353, %b87 ], [ %v402, %b90 ]
  %v362 = icmp slt i64 %v361, %v360
  br i1 %v362, label %b90, label %b91
b90:
  %v363 = mul i64 %v361, 256
  %v364 = mul i64 %v361, 32
  %v365 = add i64 %v363, 0
  %v366 = add i64 %v364, 0
  %v367 = getelementptr inbounds float, ptr %v341, i64 %v365
  %v368 = sub i64 80, %v366
  %v369 = icmp slt i64 %v368, 0
  %v370 = select i1 %v369, i64 0, i64 %v368
  %v371 = mul i64 %v366, 8
  %v372 = add i64 0, %v371
  %v373 = getelementptr inbounds float, ptr %v58, i64 %v372
  call void @pack_turned(ptr %v373, i64 8, i64 1, i64 8, i64 %v370, ptr %v367, i64 32)
  %v374 = add i64 %v363, 8
  %v375 = add i64 %v364, 8
  %v376 = getelementptr inbounds float, ptr %v341, i64 %v374
  %v377 = sub i64 80, %v375
  %v378 = icmp slt i64 %v377, 0
  %v379 = select i1 %v378, i64 0, i64 %v377
  %v380 = mul i64 %v375, 8
  %v381 = add i64 0, %v380
  %v382 = getelementptr inbounds float, ptr %v58, i64 %v381
  call void @pack_turned(ptr %v382, i64 8, i64 1, i64 8, i64 %v379, ptr %v376, i64 32)
  %v383 = add i64 %v363, 16
  %v384 = add i64 %v364, 16
  %v385 = getelementptr inbounds float, ptr %v341, i64 %v383
  %v386 = sub i64 80, %v384
  %v387 = icmp slt i64 %v386, 0
  %v388 = select i1 %v387, i64 0, i64 %v386
  %v389 = mul i64 %v384, 8
  %v390 = add i64 0, %v389
  %v391 = getelementptr inbounds float, ptr %v58, i64 %v390
  call void @pack_turned(ptr %v391, i64 8, i64 1, i64 8, i64 %v388, ptr %v385, i64 32)
  %v392 = add i64 %v363, 24
  %v393 = add i64 %v364, 24
  %v394 = getelementptr inbounds float, ptr %v341, i64 %v392
  %v395 = sub i64 80, %v393
  %v396 = icmp slt i64 %v395, 0
  %v397 = select i1 %v396, i64 0, i64 %v395
  %v398 = mul i64 %v393, 8
  %v399 = add i64 0, %v398
  %v400 = getelementptr inbounds float, ptr %v58, i64 %v399
  call void @pack_turned(ptr %v400, i64 8, i64 1, i64 8, i64 %v397, ptr %v394, i64 32)
  %v401 = add i64 %v363, 256
  %v402 = add nsw i64 %v361, 1
  br label %b89
b91:
  %v403 = icmp eq i64 %v358, 3
  br i1 %v403, label %b92, label %b93
b92:
  %v404 = mul i64 2, 256
  %v405 = mul i64 2, 32
  %v406 = add i64 %v404, 0
  %v407 = add i64 %v405, 0
  %v408 = getelementptr inbounds float, ptr %v341, i64 %v406
  %v409 = sub i64 80, %v407
  %v410 = icmp slt i64 %v409, 0
  %v411 = select i1 %v410, i64 0, i64 %v409
  %v412 = mul i64 %v407, 8
  %v413 = add i64 0, %v412
  %v414 = getelementptr inbounds float, ptr %v58, i64 %v413
  call void @pack_turned(ptr %v414, i64 8, i64 1, i64 8, i64 %v411, ptr %v408, i64 16)
  %v415 = add i64 %v404, 8
  %v416 = add i64 %v405, 8
  %v417 = getelementptr inbounds float, ptr %v341, i64 %v415
  %v418 = sub i64 80, %v416
  %v419 = icmp slt i64 %v418, 0
  %v420 = select i1 %v419, i64 0, i64 %v418
  %v421 = mul i64 %v416, 8
  %v422 = add i64 0, %v421
  %v423 = getelementptr inbounds float, ptr %v58, i64 %v422
  call void @pack_turned(ptr %v423, i64 8, i64 1, i64 8, i64 %v420, ptr %v417, i64 16)
  %v424 = add i64 %v404, 128
  br label %b93
b93:
  %v425 = add i64 1, 0
  %v426 = sdiv i64 %v425, 1
  %v427 = add i64 %v2, 1
  %v428 = mul i64 %v426, %v2
  %v429 = sdiv i64 %v428, %v3
  %v430 = mul i64 %v429, 1
  %v431 = icmp slt i64 %v430, 1
  %v432 = select i1 %v431, i64 %v430, i64 1
  %v433 = mul i64 %v426, %v427
  %v434 = sdiv i64 %v433, %v3
  %v435 = mul i64 %v434, 1
  %v436 = icmp slt i64 %v435, 1
  %v437 = select i1 %v436, i64 %v435, i64 1
  %v438 = icmp slt i64 %v437, 1
  %v439 = select i1 %v438, i64 %v437, i64 1
  br label %b94
b94:
  %v440 = phi i64 [ %v432, %b93 ], [ %v463, %b95 ]
  %v441 = icmp slt i64 %v440, %v439
  br i1 %v441, label %b95, label %b96
b95:
  %v442 = mul i64 %v440, 256
  %v443 = mul i64 %v440, 16
  %v444 = add i64 %v442, 0
  %v445 = add i64 %v443, 0
  %v446 = getelementptr inbounds float, ptr %v342, i64 %v444
  %v447 = sub i64 16, %v445
  %v448 = icmp slt i64 %v447, 0
  %v449 = select i1 %v448, i64 0, i64 %v447
  %v450 = mul i64 %v445, 16
  %v451 = add i64 0, %v450
  %v452 = getelementptr inbounds float, ptr %v22, i64 %v451
  call void @pack_turned(ptr %v452, i64 16, i64 1, i64 16, i64 %v449, ptr %v446, i64 16)
  %v453 = add i64 %v442, 8
  %v454 = add i64 %v443, 8
  %v455 = getelementptr inbounds float, ptr %v342, i64 %v453
  %v456 = sub i64 16, %v454
  %v457 = icmp slt i64 %v456, 0
  %v458 = select i1 %v457, i64 0, i64 %v456
  %v459 = mul i64 %v454, 16
  %v460 = add i64 0, %v459
  %v461 = getelementptr inbounds float, ptr %v22, i64 %v460
  call void @pack_turned(ptr %v461, i64 16, i64 1, i64 16, i64 %v458, ptr %v455, i64 16)
  %v462 = add i64 %v442, 256
  %v463 = add nsw i64 %v440, 1
  br label %b94
b96:
  br label %b88
b88:
  %v464 = icmp sgt i64 %v3, 1
  br i1 %v464, label %b97, label %b98
b97:
  %v465 = getelementptr inbounds i64, ptr %v1, i64 3
  %v466 = atomicrmw add ptr %v465, i64 1 acq_rel
  %v467 = load i64, ptr %v167, align 8
  %v468 = add i64 %v467, 1
  store i64 %v468, ptr %v167, align 8
  %v469 = mul i64 %v3, %v468
  br label %b99
b99:
  %v470 = load atomic i64, ptr %v465 acquire, align 8
  %v471 = icmp slt i64 %v470, %v469
  br i1 %v471, label %b100, label %b101
b100:
  %v472 = call i32 @sched_yield()
  br label %b99
b101:
  br label %b98
b98:
  %v473 = getelementptr inbounds i64, ptr %v1, i64 5
  %v474 = load i64, ptr %v473, align 8
  br label %b102
b102:
  %v475 = phi i64 [ 0, %b98 ], [ %v884, %b163 ]
  %v476 = icmp slt i64 %v475, %v5
  br i1 %v476, label %b103, label %b104
b103:
  %v477 = add i64 %v475, %v474
  %v478 = icmp slt i64 %v477, %v5
  %v479 = select i1 %v478, i64 %v477, i64 %v5
  %v480 = sub i64 %v479, %v475
  %v481 = mul i64 %v480, %v7
  %v483 = add i64 %v481, 0
  %v484 = sdiv i64 %v483, 1
  %v485 = add i64 %v2, 1
  %v486 = mul i64 %v484, %v2
  %v487 = sdiv i64 %v486, %v3
  %v488 = mul i64 %v487, 1
  %v489 = icmp slt i64 %v488, %v481
  %v490 = select i1 %v489, i64 %v488, i64 %v481
  %v491 = mul i64 %v484, %v485
  %v492 = sdiv i64 %v491, %v3
  %v493 = mul i64 %v492, 1
  %v494 = icmp slt i64 %v493, %v481
  %v495 = select i1 %v494, i64 %v493, i64 %v481
  %v496 = mul i64 %v475, %v7
  %v497 = add i64 %v490, %v496
  %v498 = add i64 %v495, %v496
  br label %b105
b105:
  %v499 = phi i64 [ %v497, %b103 ], [ %v561, %b110 ]
  %v500 = icmp slt i64 %v499, %v498
  br i1 %v500, label %b106, label %b107
b106:
  %v501 = add i64 %v499, 96
  %v502 = icmp slt i64 %v501, %v498
  %v503 = select i1 %v502, i64 %v501, i64 %v498
  br label %b108
b108:
  %v504 = phi i64 [ 0, %b106 ], [ %v560, %b113 ]
  %v505 = icmp slt i64 %v504, 3
  br i1 %v505, label %b109, label %b110
b109:
  %v506 = sub i64 %v503, %v499
  %v507 = sub i64 2, 1
  %v508 = add i64 %v506, %v507
  %v509 = sdiv i64 %v508, 2
  br label %b111
b111:
  %v510 = phi i64 [ 0, %b109 ], [ %v559, %b118 ]
  %v511 = icmp slt i64 %v510, %v509
  br i1 %v511, label %b112, label %b113
b112:
  %v512 = mul i64 %v506, %v510
  %v513 = sdiv i64 %v512, %v509
  %v514 = add i64 %v499, %v513
  %v515 = add i64 %v510, 1
  %v516 = mul i64 %v506, %v515
  %v517 = sdiv i64 %v516, %v509
  %v518 = add i64 %v499, %v517
  %v519 = mul i64 %v504, 256
  %v520 = getelementptr inbounds float, ptr %v341, i64 %v519
  %v521 = sub i64 %v518, %v514
  %v522 = mul i64 %v514, 8
  %v523 = getelementptr inbounds float, ptr %v10, i64 %v522
  %v524 = getelementptr inbounds float, ptr %v523, i64 0
  %v525 = icmp eq i64 %v504, 2
  %v526 = select i1 %v525, ptr @table_tile_2x2, ptr @table_tile_2x4
  %v527 = icmp eq i64 %v504, 2
  %v528 = select i1 %v527, i64 8, i64 8
  %v529 = sub i64 %v521, 1
  %v530 = getelementptr inbounds ptr, ptr %v526, i64 %v529
  %v531 = load ptr, ptr %v530, align 4
  %v532 = getelementptr inbounds float, ptr %v482, i64 0
  %v533 = icmp sgt i64 %v521, 0
  br i1 %v533, label %b114, label %b115
b114:
  call void %v531(ptr %v524, i64 8, ptr %v520, i64 8, ptr %v532, i64 32, i64 %v528)
  br label %b115
b115:
  %v534 = icmp eq i64 %v504, 2
  %v535 = select i1 %v534, i64 128, i64 256
  %v536 = add i64 %v519, %v535
  br label %b116
b116:
  %v537 = phi i64 [ %v514, %b115 ], [ %v558, %b121 ]
  %v538 = icmp slt i64 %v537, %v518
  br i1 %v538, label %b117, label %b118
b117:
  %v539 = sub i64 %v537, %v514
  %v540 = mul i64 %v539, 32
  %v541 = getelementptr inbounds float, ptr %v482, i64 %v540
  %v542 = mul i64 %v537, 80
  %v543 = getelementptr inbounds float, ptr %v62, i64 %v542
  %v544 = icmp eq i64 %v504, 2
  %v545 = select i1 %v544, i64 2, i64 4
  br label %b119
b119:
  %v546 = phi i64 [ 0, %b117 ], [ %v557, %b120 ]
  %v547 = icmp slt i64 %v546, %v545
  br i1 %v547, label %b120, label %b121
b120:
  %v548 = mul i64 %v504, 4
  %v549 = add i64 %v548, %v546
  %v550 = mul i64 %v549, 8
  %v551 = add i64 0, %v546
  %v552 = mul i64 %v551, 8
  %v553 = getelementptr inbounds float, ptr %v541, i64 %v552
  %v554 = load <8 x float>, ptr %v553, align 4
  %v555 = add i64 0, %v550
  %v556 = getelementptr inbounds float, ptr %v543, i64 %v555
  store <8 x float> %v554, ptr %v556, align 4
  %v557 = add nsw i64 %v546, 1
  br label %b119
b121:
  %v558 = add nsw i64 %v537, 1
  br label %b116
b118:
  %v559 = add nsw i64 %v510, 1
  br label %b111
b113:
  %v560 = add nsw i64 %v504, 1
  br label %b108
b110:
  %v561 = add nsw i64 %v499, 96
  br label %b105
b107:
  %v563 = add i64 %v481, 0
  %v564 = sdiv i64 %v563, 1
  %v565 = add i64 %v2, 1
  %v566 = mul i64 %v564, %v2
  %v567 = sdiv i64 %v566, %v3
  %v568 = mul i64 %v567, 1
  %v569 = icmp slt i64 %v568, %v481
  %v570 = select i1 %v569, i64 %v568, i64 %v481
  %v571 = mul i64 %v564, %v565
  %v572 = sdiv i64 %v571, %v3
  %v573 = mul i64 %v572, 1
  %v574 = icmp slt i64 %v573, %v481
  %v575 = select i1 %v574, i64 %v573, i64 %v481
  %v576 = mul i64 %v475, %v7
  %v577 = add i64 %v570, %v576
  %v578 = add i64 %v575, %v576
  br label %b122
b122:
  %v579 = phi i64 [ %v577, %b107 ], [ %v740, %b127 ]
  %v580 = icmp slt i64 %v579, %v578
  br i1 %v580, label %b123, label %b124
b123:
  %v581 = add i64 %v579, 96
  %v582 = icmp slt i64 %v581, %v578
  %v583 = select i1 %v582, i64 %v581, i64 %v578
  br label %b125
b125:
  %v584 = phi i64 [ 0, %b123 ], [ %v739, %b130 ]
  %v585 = icmp slt i64 %v584, 1
  br i1 %v585, label %b126, label %b127
b126:
  %v586 = sub i64 %v583, %v579
  %v587 = sub i64 6, 1
  %v588 = add i64 %v586, %v587
  %v589 = sdiv i64 %v588, 6
  br label %b128
b128:
  %v590 = phi i64 [ 0, %b126 ], [ %v738, %b135 ]
  %v591 = icmp slt i64 %v590, %v589
  br i1 %v591, label %b129, label %b130
b129:
  %v592 = mul i64 %v586, %v590
  %v593 = sdiv i64 %v592, %v589
  %v594 = add i64 %v579, %v593
  %v595 = add i64 %v590, 1
  %v596 = mul i64 %v586, %v595
  %v597 = sdiv i64 %v596, %v589
  %v598 = add i64 %v579, %v597
  %v599 = mul i64 %v584, 256
  %v600 = getelementptr inbounds float, ptr %v342, i64 %v599
  %v601 = sub i64 %v598, %v594
  %v602 = mul i64 %v594, 80
  %v603 = getelementptr inbounds float, ptr %v62, i64 %v602
  %v604 = getelementptr inbounds float, ptr %v603, i64 48
  %v605 = sub i64 %v601, 1
  %v606 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v605
  %v607 = load ptr, ptr %v606, align 4
  %v608 = getelementptr inbounds float, ptr %v562, i64 0
  %v609 = icmp sgt i64 %v601, 0
  br i1 %v609, label %b131, label %b132
b131:
  call void %v607(ptr %v604, i64 80, ptr %v600, i64 16, ptr %v608, i64 16, i64 8)
  br label %b132
b132:
  %v610 = add i64 %v599, 256
  br label %b133
b133:
  %v611 = phi i64 [ %v594, %b132 ], [ %v737, %b138 ]
  %v612 = icmp slt i64 %v611, %v598
  br i1 %v612, label %b134, label %b135
b134:
  %v613 = sub i64 %v611, %v594
  %v614 = mul i64 %v613, 16
  %v615 = getelementptr inbounds float, ptr %v562, i64 %v614
  %v616 = mul i64 %v611, 80
  %v617 = getelementptr inbounds float, ptr %v62, i64 %v616
  %v618 = mul i64 %v611, 16
  %v619 = getelementptr inbounds float, ptr %v64, i64 %v618
  %v620 = mul i64 %v611, 16
  %v621 = getelementptr inbounds float, ptr %v66, i64 %v620
  %v622 = mul i64 %v611, 16
  %v623 = getelementptr inbounds float, ptr %v68, i64 %v622
  %v624 = mul i64 %v611, 16
  %v625 = getelementptr inbounds float, ptr %v70, i64 %v624
  %v626 = mul i64 %v611, 16
  %v627 = getelementptr inbounds float, ptr %v72, i64 %v626
  br label %b136
b136:
  %v628 = phi i64 [ 0, %b134 ], [ %v736, %b137 ]
  %v629 = icmp slt i64 %v628, 2
  br i1 %v629, label %b137, label %b138
b137:
  %v630 = mul i64 %v584, 2
  %v631 = add i64 %v630, %v628
  %v632 = mul i64 %v631, 8
  %v633 = add i64 0, %v628
  %v634 = mul i64 %v633, 8
  %v635 = getelementptr inbounds float, ptr %v615, i64 %v634
  %v636 = load <8 x float>, ptr %v635, align 4
  %v637 = add i64 0, %v632
  %v638 = getelementptr inbounds float, ptr %v617, i64 %v637
  %v639 = load <8 x float>, ptr %v638, align 4
  %v640 = add i64 16, %v632
  %v641 = getelementptr inbounds float, ptr %v617, i64 %v640
  %v642 = load <8 x float>, ptr %v641, align 4
  %v643 = add i64 32, %v632
  %v644 = getelementptr inbounds float, ptr %v617, i64 %v643
  %v645 = load <8 x float>, ptr %v644, align 4
  %v646 = add i64 0, %v632
  %v647 = getelementptr inbounds float, ptr %v24, i64 %v646
  %v648 = load <8 x float>, ptr %v647, align 4
  %v649 = fadd <8 x float> %v636, %v648
  %v650 = fneg <8 x float> %v649
  %v651 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v650)
  %v652 = fneg <8 x float> %v651
  %v653 = fcmp olt <8 x float> %v652, splat (float 0xC05A400000000000)
  %v654 = select <8 x i1> %v653, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v652
  %v655 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v654, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v656 = fsub <8 x float> %v655, splat (float 0x4168000000000000)
  %v657 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v656, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v654)
  %v658 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v656, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v657)
  %v659 = bitcast <8 x float> %v655 to <8 x i32>
  %v660 = fmul <8 x float> %v658, %v658
  %v661 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v658, <8 x float> splat (float 0x3F81227F40000000))
  %v662 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v661, <8 x float> %v658, <8 x float> splat (float 0x3FA5556740000000))
  %v663 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v662, <8 x float> %v658, <8 x float> splat (float 0x3FC5554B00000000))
  %v664 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v663, <8 x float> %v658, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v665 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v660, <8 x float> %v664, <8 x float> %v658)
  %v666 = sub <8 x i32> %v659, splat (i32 1262485250)
  %v667 = lshr <8 x i32> %v666, splat (i32 1)
  %v668 = sub <8 x i32> %v666, %v667
  %v669 = shl <8 x i32> %v667, splat (i32 23)
  %v670 = bitcast <8 x i32> %v669 to <8 x float>
  %v671 = shl <8 x i32> %v668, splat (i32 23)
  %v672 = bitcast <8 x i32> %v671 to <8 x float>
  %v673 = fadd <8 x float> %v665, splat (float 0x3FF0000000000000)
  %v674 = fmul <8 x float> %v673, %v670
  %v675 = fmul <8 x float> %v674, %v672
  %v676 = fcmp ogt <8 x float> %v675, splat (float 0x3FDA8279A0000000)
  %v677 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v675, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v678 = select <8 x i1> %v676, <8 x float> %v677, <8 x float> %v675
  %v679 = select <8 x i1> %v676, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v680 = select <8 x i1> %v676, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v681 = fmul <8 x float> %v678, %v678
  %v682 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v681, <8 x float> splat (float 0xBFC0DA7220000000))
  %v683 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v682, <8 x float> %v681, <8 x float> splat (float 0xBFC546EF00000000))
  %v684 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v683, <8 x float> %v681, <8 x float> splat (float 0xBFD0002320000000))
  %v685 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v681, <8 x float> splat (float 0x3FC22D90A0000000))
  %v686 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v685, <8 x float> %v681, <8 x float> splat (float 0x3FC999FF60000000))
  %v687 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v686, <8 x float> %v681, <8 x float> splat (float 0x3FD5555540000000))
  %v688 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v678, <8 x float> %v684, <8 x float> %v687)
  %v689 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v678, <8 x float> %v688, <8 x float> splat (float 0xBFE0000000000000))
  %v690 = fmul <8 x float> %v678, %v678
  %v691 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v690, <8 x float> %v689, <8 x float> %v680)
  %v692 = fadd <8 x float> %v691, %v678
  %v693 = fadd <8 x float> %v692, %v679
  %v694 = fcmp ogt <8 x float> %v650, splat (float 0x0000000000000000)
  %v695 = select <8 x i1> %v694, <8 x float> %v650, <8 x float> splat (float 0x0000000000000000)
  %v696 = fadd <8 x float> %v695, %v693
  %v697 = insertelement <8 x float> poison, float 0x4030000000000000, i64 0
  %v698 = shufflevector <8 x float> %v697, <8 x float> poison, <8 x i32> zeroinitializer
  %v699 = fdiv <8 x float> %v696, %v698
  %v700 = fneg <8 x float> %v699
  %v701 = fcmp olt <8 x float> %v700, splat (float 0xC05A400000000000)
  %v702 = select <8 x i1> %v701, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v700
  %v703 = fcmp ogt <8 x float> %v702, splat (float 0x4056400000000000)
  %v704 = select <8 x i1> %v703, <8 x float> splat (float 0x4056400000000000), <8 x float> %v702
  %v705 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v704, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v706 = fsub <8 x float> %v705, splat (float 0x4168000000000000)
  %v707 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v706, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v704)
  %v708 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v706, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v707)
  %v709 = bitcast <8 x float> %v705 to <8 x i32>
  %v710 = fmul <8 x float> %v708, %v708
  %v711 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v708, <8 x float> splat (float 0x3F81227F40000000))
  %v712 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v711, <8 x float> %v708, <8 x float> splat (float 0x3FA5556740000000))
  %v713 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v712, <8 x float> %v708, <8 x float> splat (float 0x3FC5554B00000000))
  %v714 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v713, <8 x float> %v708, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v715 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v710, <8 x float> %v714, <8 x float> %v708)
  %v716 = sub <8 x i32> %v709, splat (i32 1262485250)
  %v717 = lshr <8 x i32> %v716, splat (i32 1)
  %v718 = sub <8 x i32> %v716, %v717
  %v719 = shl <8 x i32> %v717, splat (i32 23)
  %v720 = bitcast <8 x i32> %v719 to <8 x float>
  %v721 = shl <8 x i32> %v718, splat (i32 23)
  %v722 = bitcast <8 x i32> %v721 to <8 x float>
  %v723 = fadd <8 x float> %v715, splat (float 0x3FF0000000000000)
  %v724 = fmul <8 x float> %v723, %v720
  %v725 = fmul <8 x float> %v724, %v722
  %v726 = add i64 0, %v632
  %v727 = getelementptr inbounds float, ptr %v619, i64 %v726
  store <8 x float> %v639, ptr %v727, align 4
  %v728 = add i64 0, %v632
  %v729 = getelementptr inbounds float, ptr %v621, i64 %v728
  store <8 x float> %v642, ptr %v729, align 4
  %v730 = add i64 0, %v632
  %v731 = getelementptr inbounds float, ptr %v623, i64 %v730
  store <8 x float> %v645, ptr %v731, align 4
  %v732 = add i64 0, %v632
  %v733 = getelementptr inbounds float, ptr %v625, i64 %v732
  store <8 x float> %v636, ptr %v733, align 4
  %v734 = add i64 0, %v632
  %v735 = getelementptr inbounds float, ptr %v627, i64 %v734
  store <8 x float> %v725, ptr %v735, align 4
  %v736 = add nsw i64 %v628, 1
  br label %b136
b138:
  %v737 = add nsw i64 %v611, 1
  br label %b133
b135:
  %v738 = add nsw i64 %v590, 1
  br label %b128
b130:
  %v739 = add nsw i64 %v584, 1
  br label %b125
b127:
  %v740 = add nsw i64 %v579, 96
  br label %b122
b124:
  %v741 = add i64 %v481, 0
  %v742 = sdiv i64 %v741, 1
  %v743 = add i64 %v2, 1
  %v744 = mul i64 %v742, %v2
  %v745 = sdiv i64 %v744, %v3
  %v746 = mul i64 %v745, 1
  %v747 = icmp slt i64 %v746, %v481
  %v748 = select i1 %v747, i64 %v746, i64 %v481
  %v749 = mul i64 %v742, %v743
  %v750 = sdiv i64 %v749, %v3
  %v751 = mul i64 %v750, 1
  %v752 = icmp slt i64 %v751, %v481
  %v753 = select i1 %v752, i64 %v751, i64 %v481
  %v754 = mul i64 %v475, %v7
  %v755 = add i64 %v748, %v754
  %v756 = add i64 %v753, %v754
  br label %b139
b139:
  %v757 = phi i64 [ %v755, %b124 ], [ %v775, %b144 ]
  %v758 = icmp slt i64 %v757, %v756
  br i1 %v758, label %b140, label %b141
b140:
  %v759 = mul i64 %v757, 16
  %v760 = getelementptr inbounds float, ptr %v64, i64 %v759
  %v761 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v762 = mul i64 %v757, 16
  %v763 = getelementptr inbounds float, ptr %v74, i64 %v762
  br label %b142
b142:
  %v764 = phi i64 [ 0, %b140 ], [ %v774, %b143 ]
  %v765 = icmp slt i64 %v764, 16
  br i1 %v765, label %b143, label %b144
b143:
  %v766 = add i64 0, %v764
  %v767 = getelementptr inbounds float, ptr %v760, i64 %v766
  %v768 = load <8 x float>, ptr %v767, align 4
  %v769 = insertelement <8 x float> poison, float %v761, i64 0
  %v770 = shufflevector <8 x float> %v769, <8 x float> poison, <8 x i32> zeroinitializer
  %v771 = fdiv <8 x float> %v768, %v770
  %v772 = add i64 0, %v764
  %v773 = getelementptr inbounds float, ptr %v763, i64 %v772
  store <8 x float> %v771, ptr %v773, align 4
  %v774 = add nsw i64 %v764, 8
  br label %b142
b144:
  %v775 = add nsw i64 %v757, 1
  br label %b139
b141:
  %v776 = icmp sgt i64 %v3, 1
  br i1 %v776, label %b145, label %b146
b145:
  %v777 = getelementptr inbounds i64, ptr %v1, i64 3
  %v778 = atomicrmw add ptr %v777, i64 1 acq_rel
  %v779 = load i64, ptr %v167, align 8
  %v780 = add i64 %v779, 1
  store i64 %v780, ptr %v167, align 8
  %v781 = mul i64 %v3, %v780
  br label %b147
b147:
  %v782 = load atomic i64, ptr %v777 acquire, align 8
  %v783 = icmp slt i64 %v782, %v781
  br i1 %v783, label %b148, label %b149
b148:
  %v784 = call i32 @sched_yield()
  br label %b147
b149:
  br label %b146
b146:
  br label %b150
b150:
  %v785 = phi i64 [ %v475, %b146 ], [ %v874, %b155 ]
  %v786 = icmp slt i64 %v785, %v479
  br i1 %v786, label %b151, label %b152
b151:
  %v787 = add i64 %v7, 0
  %v788 = sdiv i64 %v787, 1
  %v789 = add i64 %v2, 1
  %v790 = mul i64 %v788, %v2
  %v791 = sdiv i64 %v790, %v3
  %v792 = mul i64 %v791, 1
  %v793 = icmp slt i64 %v792, %v7
  %v794 = select i1 %v793, i64 %v792, i64 %v7
  %v795 = mul i64 %v788, %v789
  %v796 = sdiv i64 %v795, %v3
  %v797 = mul i64 %v796, 1
  %v798 = icmp slt i64 %v797, %v7
  %v799 = select i1 %v798, i64 %v797, i64 %v7
  br label %b153
b153:
  %v800 = phi i64 [ %v794, %b151 ], [ %v873, %b158 ]
  %v801 = icmp slt i64 %v800, %v799
  br i1 %v801, label %b154, label %b155
b154:
  br label %b156
b156:
  %v802 = phi i64 [ 0, %b154 ], [ %v872, %b161 ]
  %v803 = icmp slt i64 %v802, 2
  br i1 %v803, label %b157, label %b158
b157:
  br label %b159
b159:
  %v804 = phi i64 [ 0, %b157 ], [ %v871, %b160 ]
  %v805 = icmp slt i64 %v804, 8
  br i1 %v805, label %b160, label %b161
b160:
  %v806 = add i64 %v785, 0
  %v807 = and i64 %v806, %v130
  %v808 = mul i64 %v807, %v7
  %v809 = add i64 %v808, %v800
  %v810 = mul i64 %v809, 16
  %v811 = getelementptr inbounds float, ptr %v72, i64 %v810
  %v812 = mul i64 %v802, 8
  %v813 = add i64 0, %v812
  %v814 = add i64 %v813, %v804
  %v815 = getelementptr inbounds float, ptr %v811, i64 %v814
  %v816 = load float, ptr %v815, align 4
  %v817 = add i64 %v785, 0
  %v818 = and i64 %v817, %v114
  %v819 = mul i64 %v818, %v7
  %v820 = add i64 %v819, %v800
  %v821 = mul i64 %v820, 128
  %v822 = getelementptr inbounds float, ptr %v32, i64 %v821
  %v823 = add i64 %v785, 0
  %v824 = and i64 %v823, %v124
  %v825 = mul i64 %v824, %v7
  %v826 = add i64 %v825, %v800
  %v827 = mul i64 %v826, 16
  %v828 = getelementptr inbounds float, ptr %v66, i64 %v827
  %v829 = mul i64 %v802, 8
  %v830 = add i64 0, %v829
  %v831 = add i64 %v830, %v804
  %v832 = getelementptr inbounds float, ptr %v828, i64 %v831
  %v833 = load float, ptr %v832, align 4
  %v834 = add i64 %v785, 0
  %v835 = and i64 %v834, %v126
  %v836 = mul i64 %v835, %v7
  %v837 = add i64 %v836, %v800
  %v838 = mul i64 %v837, 16
  %v839 = getelementptr inbounds float, ptr %v68, i64 %v838
  %v840 = add i64 %v785, 1
  %v841 = and i64 %v840, %v114
  %v842 = mul i64 %v841, %v7
  %v843 = add i64 %v842, %v800
  %v844 = mul i64 %v843, 128
  %v845 = getelementptr inbounds float, ptr %v32, i64 %v844
  %v846 = mul i64 %v802, 64
  %v847 = add i64 0, %v846
  %v848 = mul i64 %v804, 8
  %v849 = add i64 %v847, %v848
  %v850 = add i64 %v849, 0
  %v851 = getelementptr inbounds float, ptr %v822, i64 %v850
  %v852 = load <8 x float>, ptr %v851, align 4
  %v853 = insertelement <8 x float> poison, float %v816, i64 0
  %v854 = shufflevector <8 x float> %v853, <8 x float> poison, <8 x i32> zeroinitializer
  %v855 = fmul <8 x float> %v854, %v852
  %v856 = mul i64 %v802, 8
  %v857 = add i64 0, %v856
  %v858 = add i64 %v857, 0
  %v859 = getelementptr inbounds float, ptr %v839, i64 %v858
  %v860 = load <8 x float>, ptr %v859, align 4
  %v861 = insertelement <8 x float> poison, float %v833, i64 0
  %v862 = shufflevector <8 x float> %v861, <8 x float> poison, <8 x i32> zeroinitializer
  %v863 = fmul <8 x float> %v862, %v860
  %v864 = fadd <8 x float> %v855, %v863
  %v865 = mul i64 %v802, 64
  %v866 = add i64 0, %v865
  %v867 = mul i64 %v804, 8
  %v868 = add i64 %v866, %v867
  %v869 = add i64 %v868, 0
  %v870 = getelementptr inbounds float, ptr %v845, i64 %v869
  store <8 x float> %v864, ptr %v870, align 4
  %v871 = add nsw i64 %v804, 1
  br label %b159
b161:
  %v872 = add nsw i64 %v802, 1
  br label %b156
b158:
  %v873 = add nsw i64 %v800, 1
  br label %b153
b155:
  %v874 = add nsw i64 %v785, 1
  br label %b150
b152:
  %v875 = icmp sgt i64 %v3, 1
  br i1 %v875, label %b162, label %b163
b162:
  %v876 = getelementptr inbounds i64, ptr %v1, i64 3
  %v877 = atomicrmw add ptr %v876, i64 1 acq_rel
  %v878 = load i64, ptr %v167, align 8
  %v879 = add i64 %v878, 1
  store i64 %v879, ptr %v167, align 8
  %v880 = mul i64 %v3, %v879
  br label %b164
b164:
  %v881 = load atomic i64, ptr %v876 acquire, align 8
  %v882 = icmp slt i64 %v881, %v880
  br i1 %v882, label %b165, label %b166
b165:
  %v883 = call i32 @sched_yield()
  br label %b164
b166:
  br label %b163
b163:
  %v884 = add nsw i64 %v475, %v474
  br label %b102
b104:
  %v885 = getelementptr inbounds float, ptr %v169, i64 896
  %v886 = getelementptr inbounds i64, ptr %v1, i64 4
  %v887 = load i64, ptr %v886, align 8
  %v888 = icmp eq i64 %v887, 0
  br i1 %v888, label %b167, label %b168
b167:
  %v889 = add i64 1, 0
  %v890 = sdiv i64 %v889, 1
  %v891 = add i64 %v2, 1
  %v892 = mul i64 %v890, %v2
  %v893 = sdiv i64 %v892, %v3
  %v894 = mul i64 %v893, 1
  %v895 = icmp slt i64 %v894, 1
  %v896 = select i1 %v895, i64 %v894, i64 1
  %v897 = mul i64 %v890, %v891
  %v898 = sdiv i64 %v897, %v3
  %v899 = mul i64 %v898, 1
  %v900 = icmp slt i64 %v899, 1
  %v901 = select i1 %v900, i64 %v899, i64 1
  %v902 = icmp slt i64 %v901, 1
  %v903 = select i1 %v902, i64 %v901, i64 1
  br label %b169
b169:
  %v904 = phi i64 [ %v896, %b167 ], [ %v918, %b170 ]
  %v905 = icmp slt i64 %v904, %v903
  br i1 %v905, label %b170, label %b171
b170:
  %v906 = mul i64 %v904, 128
  %v907 = mul i64 %v904, 8
  %v908 = add i64 %v906, 0
  %v909 = add i64 %v907, 0
  %v910 = getelementptr inbounds float, ptr %v885, i64 %v908
  %v911 = sub i64 8, %v909
  %v912 = icmp slt i64 %v911, 0
  %v913 = select i1 %v912, i64 0, i64 %v911
  %v914 = mul i64 %v909, 16
  %v915 = add i64 0, %v914
  %v916 = getelementptr inbounds float, ptr %v28, i64 %v915
  call void @pack_turned(ptr %v916, i64 16, i64 1, i64 16, i64 %v913, ptr %v910, i64 8)
  %v917 = add i64 %v906, 128
  %v918 = add nsw i64 %v904, 1
  br label %b169
b171:
  br label %b168
b168:
  %v919 = icmp sgt i64 %v3, 1
  br i1 %v919, label %b172, label %b173
b172:
  %v920 = getelementptr inbounds i64, ptr %v1, i64 3
  %v921 = atomicrmw add ptr %v920, i64 1 acq_rel
  %v922 = load i64, ptr %v167, align 8
  %v923 = add i64 %v922, 1
  store i64 %v923, ptr %v167, align 8
  %v924 = mul i64 %v3, %v923
  br label %b174
b174:
  %v925 = load atomic i64, ptr %v920 acquire, align 8
  %v926 = icmp slt i64 %v925, %v924
  br i1 %v926, label %b175, label %b176
b175:
  %v927 = call i32 @sched_yield()
  br label %b174
b176:
  br label %b173
b173:
  %v928 = add i64 %v8, 0
  %v929 = sdiv i64 %v928, 1
  %v930 = add i64 %v2, 1
  %v931 = mul i64 %v929, %v2
  %v932 = sdiv i64 %v931, %v3
  %v933 = mul i64 %v932, 1
  %v934 = icmp slt i64 %v933, %v8
  %v935 = select i1 %v934, i64 %v933, i64 %v8
  %v936 = mul i64 %v929, %v930
  %v937 = sdiv i64 %v936, %v3
  %v938 = mul i64 %v937, 1
  %v939 = icmp slt i64 %v938, %v8
  %v940 = select i1 %v939, i64 %v938, i64 %v8
  br label %b177
b177:
  %v941 = phi i64 [ %v935, %b173 ], [ %v978, %b182 ]
  %v942 = icmp slt i64 %v941, %v940
  br i1 %v942, label %b178, label %b179
b178:
  br label %b180
b180:
  %v943 = phi i64 [ 0, %b178 ], [ %v977, %b185 ]
  %v944 = icmp slt i64 %v943, 2
  br i1 %v944, label %b181, label %b182
b181:
  br label %b183
b183:
  %v945 = phi i64 [ 0, %b181 ], [ %v970, %b184 ]
  %v946 = phi <8 x float> [ splat (float 0x0000000000000000), %b181 ], [ %v969, %b184 ]
  %v947 = icmp slt i64 %v945, 8
  br i1 %v947, label %b184, label %b185
b184:
  %v948 = mul i64 %v941, 16
  %v949 = getelementptr inbounds float, ptr %v74, i64 %v948
  %v950 = mul i64 %v943, 8
  %v951 = add i64 0, %v950
  %v952 = add i64 %v951, %v945
  %v953 = getelementptr inbounds float, ptr %v949, i64 %v952
  %v954 = load float, ptr %v953, align 4
  %v955 = mul i64 1, %v7
  %v956 = add i64 %v941, %v955
  %v957 = mul i64 %v956, 128
  %v958 = getelementptr inbounds float, ptr %v32, i64 %v957
  %v959 = mul i64 %v943, 64
  %v960 = add i64 0, %v959
  %v961 = add i64 %v960, 0
  %v962 = mul i64 %v945, 8
  %v963 = add i64 %v961, %v962
  %v964 = getelementptr inbounds float, ptr %v958, i64 %v963
  %v965 = load <8 x float>, ptr %v964, align 4
  %v966 = insertelement <8 x float> poison, float %v954, i64 0
  %v967 = shufflevector <8 x float> %v966, <8 x float> poison, <8 x i32> zeroinitializer
  %v968 = fmul <8 x float> %v967, %v965
  %v969 = fadd <8 x float> %v946, %v968
  %v970 = add nsw i64 %v945, 1
  br label %b183
b185:
  %v971 = mul i64 %v941, 16
  %v972 = getelementptr inbounds float, ptr %v64, i64 %v971
  %v973 = mul i64 %v943, 8
  %v974 = add i64 0, %v973
  %v975 = add i64 %v974, 0
  %v976 = getelementptr inbounds float, ptr %v972, i64 %v975
  store <8 x float> %v946, ptr %v976, align 4
  %v977 = add nsw i64 %v943, 1
  br label %b180
b182:
  %v978 = add nsw i64 %v941, 1
  br label %b177
b179:
  %v979 = add i64 %v8, 0
  %v980 = sdiv i64 %v979, 1
  %v981 = add i64 %v2, 1
  %v982 = mul i64 %v980, %v2
  %v983 = sdiv i64 %v982, %v3
  %v984 = mul i64 %v983, 1
  %v985 = icmp slt i64 %v984, %v8
  %v986 = select i1 %v985, i64 %v984, i64 %v8
  %v987 = mul i64 %v980, %v981
  %v988 = sdiv i64 %v987, %v3
  %v989 = mul i64 %v988, 1
  %v990 = icmp slt i64 %v989, %v8
  %v991 = select i1 %v990, i64 %v989, i64 %v8
  br label %b186
b186:
  %v992 = phi i64 [ %v986, %b179 ], [ %v1006, %b191 ]
  %v993 = icmp slt i64 %v992, %v991
  br i1 %v993, label %b187, label %b188
b187:
  %v994 = mul i64 %v992, 16
  %v995 = getelementptr inbounds float, ptr %v64, i64 %v994
  %v996 = mul i64 %v992, 16
  %v997 = getelementptr inbounds float, ptr %v76, i64 %v996
  br label %b189
b189:
  %v998 = phi i64 [ 0, %b187 ], [ %v1005, %b190 ]
  %v999 = icmp slt i64 %v998, 16
  br i1 %v999, label %b190, label %b191
b190:
  %v1000 = add i64 0, %v998
  %v1001 = getelementptr inbounds float, ptr %v995, i64 %v1000
  %v1002 = load <8 x float>, ptr %v1001, align 4
  %v1003 = add i64 0, %v998
  %v1004 = getelementptr inbounds float, ptr %v997, i64 %v1003
  store <8 x float> %v1002, ptr %v1004, align 4
  %v1005 = add nsw i64 %v998, 8
  br label %b189
b191:
  %v1006 = add nsw i64 %v992, 1
  br label %b186
b188:
  %v1007 = add i64 %v8, 0
  %v1008 = sdiv i64 %v1007, 1
  %v1009 = add i64 %v2, 1
  %v1010 = mul i64 %v1008, %v2
  %v1011 = sdiv i64 %v1010, %v3
  %v1012 = mul i64 %v1011, 1
  %v1013 = icmp slt i64 %v1012, %v8
  %v1014 = select i1 %v1013, i64 %v1012, i64 %v8
  %v1015 = mul i64 %v1008, %v1009
  %v1016 = sdiv i64 %v1015, %v3
  %v1017 = mul i64 %v1016, 1
  %v1018 = icmp slt i64 %v1017, %v8
  %v1019 = select i1 %v1018, i64 %v1017, i64 %v8
  br label %b192
b192:
  %v1020 = phi i64 [ %v1014, %b188 ], [ %v1052, %b197 ]
  %v1021 = icmp slt i64 %v1020, %v1019
  br i1 %v1021, label %b193, label %b194
b193:
  br label %b195
b195:
  %v1022 = phi i64 [ 0, %b193 ], [ %v1051, %b200 ]
  %v1023 = icmp slt i64 %v1022, 2
  br i1 %v1023, label %b196, label %b197
b196:
  br label %b198
b198:
  %v1024 = phi i64 [ 0, %b196 ], [ %v1036, %b199 ]
  %v1025 = phi <8 x float> [ splat (float 0x0000000000000000), %b196 ], [ %v1035, %b199 ]
  %v1026 = icmp slt i64 %v1024, 8
  br i1 %v1026, label %b199, label %b200
b199:
  %v1027 = mul i64 %v1020, 16
  %v1028 = getelementptr inbounds float, ptr %v76, i64 %v1027
  %v1029 = mul i64 %v1022, 8
  %v1030 = add i64 0, %v1029
  %v1031 = add i64 %v1030, %v1024
  %v1032 = getelementptr inbounds float, ptr %v1028, i64 %v1031
  %v1033 = load <8 x float>, ptr %v1032, align 4
  %v1034 = fmul <8 x float> %v1033, %v1033
  %v1035 = fadd <8 x float> %v1025, %v1034
  %v1036 = add nsw i64 %v1024, 8
  br label %b198
b200:
  %v1037 = shufflevector <8 x float> %v1025, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1038 = shufflevector <8 x float> %v1025, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1039 = fadd <4 x float> %v1037, %v1038
  %v1040 = shufflevector <4 x float> %v1039, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1041 = shufflevector <4 x float> %v1039, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1042 = fadd <2 x float> %v1040, %v1041
  %v1043 = extractelement <2 x float> %v1042, i64 0
  %v1044 = extractelement <2 x float> %v1042, i64 1
  %v1045 = fadd float %v1043, %v1044
  %v1046 = fadd float %v1045, 0x0000000000000000
  %v1047 = mul i64 %v1020, 2
  %v1048 = getelementptr inbounds float, ptr %v78, i64 %v1047
  %v1049 = add i64 0, %v1022
  %v1050 = getelementptr inbounds float, ptr %v1048, i64 %v1049
  store float %v1046, ptr %v1050, align 4
  %v1051 = add nsw i64 %v1022, 1
  br label %b195
b197:
  %v1052 = add nsw i64 %v1020, 1
  br label %b192
b194:
  %v1053 = add i64 %v8, 0
  %v1054 = sdiv i64 %v1053, 1
  %v1055 = add i64 %v2, 1
  %v1056 = mul i64 %v1054, %v2
  %v1057 = sdiv i64 %v1056, %v3
  %v1058 = mul i64 %v1057, 1
  %v1059 = icmp slt i64 %v1058, %v8
  %v1060 = select i1 %v1059, i64 %v1058, i64 %v8
  %v1061 = mul i64 %v1054, %v1055
  %v1062 = sdiv i64 %v1061, %v3
  %v1063 = mul i64 %v1062, 1
  %v1064 = icmp slt i64 %v1063, %v8
  %v1065 = select i1 %v1064, i64 %v1063, i64 %v8
  br label %b201
b201:
  %v1066 = phi i64 [ %v1060, %b194 ], [ %v1097, %b202 ]
  %v1067 = icmp slt i64 %v1066, %v1065
  br i1 %v1067, label %b202, label %b203
b202:
  %v1068 = mul i64 %v1066, 2
  %v1069 = getelementptr inbounds float, ptr %v78, i64 %v1068
  %v1070 = mul i64 %v1066, 2
  %v1071 = getelementptr inbounds float, ptr %v80, i64 %v1070
  %v1072 = mul i64 %v1066, 2
  %v1073 = getelementptr inbounds float, ptr %v82, i64 %v1072
  %v1074 = icmp ult i64 2, 8
  %v1075 = select i1 %v1074, i64 2, i64 8
  %v1076 = trunc i64 %v1075 to i32
  %v1077 = insertelement <8 x i32> poison, i32 %v1076, i64 0
  %v1078 = shufflevector <8 x i32> %v1077, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1079 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1078
  %v1080 = add i64 0, 0
  %v1081 = getelementptr inbounds float, ptr %v1069, i64 %v1080
  %v1082 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1081, <8 x i1> %v1079, <8 x float> zeroinitializer)
  %v1083 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v1084 = shufflevector <8 x float> %v1083, <8 x float> poison, <8 x i32> zeroinitializer
  %v1085 = fdiv <8 x float> %v1082, %v1084
  %v1086 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v1087 = shufflevector <8 x float> %v1086, <8 x float> poison, <8 x i32> zeroinitializer
  %v1088 = fadd <8 x float> %v1085, %v1087
  %v1089 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1088)
  %v1090 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1091 = shufflevector <8 x float> %v1090, <8 x float> poison, <8 x i32> zeroinitializer
  %v1092 = fdiv <8 x float> %v1091, %v1089
  %v1093 = add i64 0, 0
  %v1094 = getelementptr inbounds float, ptr %v1071, i64 %v1093
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1089, ptr align 4 %v1094, <8 x i1> %v1079)
  %v1095 = add i64 0, 0
  %v1096 = getelementptr inbounds float, ptr %v1073, i64 %v1095
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1092, ptr align 4 %v1096, <8 x i1> %v1079)
  %v1097 = add nsw i64 %v1066, 1
  br label %b201
b203:
  %v1098 = add i64 %v8, 0
  %v1099 = sdiv i64 %v1098, 1
  %v1100 = add i64 %v2, 1
  %v1101 = mul i64 %v1099, %v2
  %v1102 = sdiv i64 %v1101, %v3
  %v1103 = mul i64 %v1102, 1
  %v1104 = icmp slt i64 %v1103, %v8
  %v1105 = select i1 %v1104, i64 %v1103, i64 %v8
  %v1106 = mul i64 %v1099, %v1100
  %v1107 = sdiv i64 %v1106, %v3
  %v1108 = mul i64 %v1107, 1
  %v1109 = icmp slt i64 %v1108, %v8
  %v1110 = select i1 %v1109, i64 %v1108, i64 %v8
  br label %b204
b204:
  %v1111 = phi i64 [ %v1105, %b203 ], [ %v1141, %b209 ]
  %v1112 = icmp slt i64 %v1111, %v1110
  br i1 %v1112, label %b205, label %b206
b205:
  br label %b207
b207:
  %v1113 = phi i64 [ 0, %b205 ], [ %v1140, %b208 ]
  %v1114 = icmp slt i64 %v1113, 2
  br i1 %v1114, label %b208, label %b209
b208:
  %v1115 = mul i64 %v1111, 16
  %v1116 = getelementptr inbounds float, ptr %v76, i64 %v1115
  %v1117 = mul i64 %v1111, 2
  %v1118 = getelementptr inbounds float, ptr %v82, i64 %v1117
  %v1119 = add i64 0, %v1113
  %v1120 = getelementptr inbounds float, ptr %v1118, i64 %v1119
  %v1121 = load float, ptr %v1120, align 4
  %v1122 = mul i64 %v1111, 16
  %v1123 = getelementptr inbounds float, ptr %v64, i64 %v1122
  %v1124 = mul i64 %v1113, 8
  %v1125 = add i64 0, %v1124
  %v1126 = add i64 %v1125, 0
  %v1127 = getelementptr inbounds float, ptr %v1116, i64 %v1126
  %v1128 = load <8 x float>, ptr %v1127, align 4
  %v1129 = insertelement <8 x float> poison, float %v1121, i64 0
  %v1130 = shufflevector <8 x float> %v1129, <8 x float> poison, <8 x i32> zeroinitializer
  %v1131 = fmul <8 x float> %v1128, %v1130
  %v1132 = add i64 0, 0
  %v1133 = getelementptr inbounds float, ptr %v26, i64 %v1132
  %v1134 = load <8 x float>, ptr %v1133, align 4
  %v1135 = fmul <8 x float> %v1131, %v1134
  %v1136 = mul i64 %v1113, 8
  %v1137 = add i64 0, %v1136
  %v1138 = add i64 %v1137, 0
  %v1139 = getelementptr inbounds float, ptr %v1123, i64 %v1138
  store <8 x float> %v1135, ptr %v1139, align 4
  %v1140 = add nsw i64 %v1113, 1
  br label %b207
b209:
  %v1141 = add nsw i64 %v1111, 1
  br label %b204
b206:
  %v1142 = add i64 %v8, 0
  %v1143 = sdiv i64 %v1142, 1
  %v1144 = add i64 %v2, 1
  %v1145 = mul i64 %v1143, %v2
  %v1146 = sdiv i64 %v1145, %v3
  %v1147 = mul i64 %v1146, 1
  %v1148 = icmp slt i64 %v1147, %v8
  %v1149 = select i1 %v1148, i64 %v1147, i64 %v8
  %v1150 = mul i64 %v1143, %v1144
  %v1151 = sdiv i64 %v1150, %v3
  %v1152 = mul i64 %v1151, 1
  %v1153 = icmp slt i64 %v1152, %v8
  %v1154 = select i1 %v1153, i64 %v1152, i64 %v8
  br label %b210
b210:
  %v1155 = phi i64 [ %v1149, %b206 ], [ %v1205, %b215 ]
  %v1156 = icmp slt i64 %v1155, %v1154
  br i1 %v1156, label %b211, label %b212
b211:
  %v1157 = mul i64 %v1155, 80
  %v1158 = getelementptr inbounds float, ptr %v62, i64 %v1157
  %v1159 = mul i64 %v1155, 16
  %v1160 = getelementptr inbounds float, ptr %v64, i64 %v1159
  %v1161 = mul i64 %v1155, 16
  %v1162 = getelementptr inbounds float, ptr %v84, i64 %v1161
  br label %b213
b213:
  %v1163 = phi i64 [ 0, %b211 ], [ %v1204, %b214 ]
  %v1164 = icmp slt i64 %v1163, 16
  br i1 %v1164, label %b214, label %b215
b214:
  %v1165 = add i64 64, %v1163
  %v1166 = getelementptr inbounds float, ptr %v1158, i64 %v1165
  %v1167 = load <8 x float>, ptr %v1166, align 4
  %v1168 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1167)
  %v1169 = fneg <8 x float> %v1168
  %v1170 = fcmp olt <8 x float> %v1169, splat (float 0xC05A400000000000)
  %v1171 = select <8 x i1> %v1170, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1169
  %v1172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1171, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1173 = fsub <8 x float> %v1172, splat (float 0x4168000000000000)
  %v1174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1173, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1171)
  %v1175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1173, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1174)
  %v1176 = bitcast <8 x float> %v1172 to <8 x i32>
  %v1177 = fmul <8 x float> %v1175, %v1175
  %v1178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1175, <8 x float> splat (float 0x3F81227F40000000))
  %v1179 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1178, <8 x float> %v1175, <8 x float> splat (float 0x3FA5556740000000))
  %v1180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1179, <8 x float> %v1175, <8 x float> splat (float 0x3FC5554B00000000))
  %v1181 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1180, <8 x float> %v1175, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1177, <8 x float> %v1181, <8 x float> %v1175)
  %v1183 = sub <8 x i32> %v1176, splat (i32 1262485250)
  %v1184 = lshr <8 x i32> %v1183, splat (i32 1)
  %v1185 = sub <8 x i32> %v1183, %v1184
  %v1186 = shl <8 x i32> %v1184, splat (i32 23)
  %v1187 = bitcast <8 x i32> %v1186 to <8 x float>
  %v1188 = shl <8 x i32> %v1185, splat (i32 23)
  %v1189 = bitcast <8 x i32> %v1188 to <8 x float>
  %v1190 = fadd <8 x float> %v1182, splat (float 0x3FF0000000000000)
  %v1191 = fmul <8 x float> %v1190, %v1187
  %v1192 = fmul <8 x float> %v1191, %v1189
  %v1193 = fcmp olt <8 x float> %v1167, splat (float 0x0000000000000000)
  %v1194 = select <8 x i1> %v1193, <8 x float> %v1192, <8 x float> splat (float 0x3FF0000000000000)
  %v1195 = fadd <8 x float> %v1192, splat (float 0x3FF0000000000000)
  %v1196 = fdiv <8 x float> %v1194, %v1195
  %v1197 = fmul <8 x float> %v1167, %v1196
  %v1198 = add i64 0, %v1163
  %v1199 = getelementptr inbounds float, ptr %v1160, i64 %v1198
  %v1200 = load <8 x float>, ptr %v1199, align 4
  %v1201 = fmul <8 x float> %v1197, %v1200
  %v1202 = add i64 0, %v1163
  %v1203 = getelementptr inbounds float, ptr %v1162, i64 %v1202
  store <8 x float> %v1201, ptr %v1203, align 4
  %v1204 = add nsw i64 %v1163, 8
  br label %b213
b215:
  %v1205 = add nsw i64 %v1155, 1
  br label %b210
b212:
  %v1207 = add i64 %v8, 0
  %v1208 = sdiv i64 %v1207, 1
  %v1209 = add i64 %v2, 1
  %v1210 = mul i64 %v1208, %v2
  %v1211 = sdiv i64 %v1210, %v3
  %v1212 = mul i64 %v1211, 1
  %v1213 = icmp slt i64 %v1212, %v8
  %v1214 = select i1 %v1213, i64 %v1212, i64 %v8
  %v1215 = mul i64 %v1208, %v1209
  %v1216 = sdiv i64 %v1215, %v3
  %v1217 = mul i64 %v1216, 1
  %v1218 = icmp slt i64 %v1217, %v8
  %v1219 = select i1 %v1218, i64 %v1217, i64 %v8
  br label %b216
b216:
  %v1220 = phi i64 [ %v1214, %b212 ], [ %v1274, %b221 ]
  %v1221 = icmp slt i64 %v1220, %v1219
  br i1 %v1221, label %b217, label %b218
b217:
  %v1222 = add i64 %v1220, 96
  %v1223 = icmp slt i64 %v1222, %v1219
  %v1224 = select i1 %v1223, i64 %v1222, i64 %v1219
  br label %b219
b219:
  %v1225 = phi i64 [ 0, %b217 ], [ %v1273, %b224 ]
  %v1226 = icmp slt i64 %v1225, 1
  br i1 %v1226, label %b220, label %b221
b220:
  %v1227 = sub i64 %v1224, %v1220
  %v1228 = sub i64 8, 1
  %v1229 = add i64 %v1227, %v1228
  %v1230 = sdiv i64 %v1229, 8
  br label %b222
b222:
  %v1231 = phi i64 [ 0, %b220 ], [ %v1272, %b229 ]
  %v1232 = icmp slt i64 %v1231, %v1230
  br i1 %v1232, label %b223, label %b224
b223:
  %v1233 = mul i64 %v1227, %v1231
  %v1234 = sdiv i64 %v1233, %v1230
  %v1235 = add i64 %v1220, %v1234
  %v1236 = add i64 %v1231, 1
  %v1237 = mul i64 %v1227, %v1236
  %v1238 = sdiv i64 %v1237, %v1230
  %v1239 = add i64 %v1220, %v1238
  %v1240 = mul i64 %v1225, 128
  %v1241 = getelementptr inbounds float, ptr %v885, i64 %v1240
  %v1242 = sub i64 %v1239, %v1235
  %v1243 = mul i64 %v1235, 16
  %v1244 = getelementptr inbounds float, ptr %v84, i64 %v1243
  %v1245 = getelementptr inbounds float, ptr %v1244, i64 0
  %v1246 = sub i64 %v1242, 1
  %v1247 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1246
  %v1248 = load ptr, ptr %v1247, align 4
  %v1249 = getelementptr inbounds float, ptr %v1206, i64 0
  %v1250 = icmp sgt i64 %v1242, 0
  br i1 %v1250, label %b225, label %b226
b225:
  call void %v1248(ptr %v1245, i64 16, ptr %v1241, i64 16, ptr %v1249, i64 8, i64 0)
  br label %b226
b226:
  %v1251 = add i64 %v1240, 128
  br label %b227
b227:
  %v1252 = phi i64 [ %v1235, %b226 ], [ %v1271, %b232 ]
  %v1253 = icmp slt i64 %v1252, %v1239
  br i1 %v1253, label %b228, label %b229
b228:
  %v1254 = sub i64 %v1252, %v1235
  %v1255 = mul i64 %v1254, 8
  %v1256 = getelementptr inbounds float, ptr %v1206, i64 %v1255
  %v1257 = mul i64 %v1252, 8
  %v1258 = getelementptr inbounds float, ptr %v36, i64 %v1257
  br label %b230
b230:
  %v1259 = phi i64 [ 0, %b228 ], [ %v1270, %b231 ]
  %v1260 = icmp slt i64 %v1259, 1
  br i1 %v1260, label %b231, label %b232
b231:
  %v1261 = mul i64 %v1225, 1
  %v1262 = add i64 %v1261, %v1259
  %v1263 = mul i64 %v1262, 8
  %v1264 = add i64 0, %v1259
  %v1265 = mul i64 %v1264, 8
  %v1266 = getelementptr inbounds float, ptr %v1256, i64 %v1265
  %v1267 = load <8 x float>, ptr %v1266, align 4
  %v1268 = add i64 0, %v1263
  %v1269 = getelementptr inbounds float, ptr %v1258, i64 %v1268
  store <8 x float> %v1267, ptr %v1269, align 4
  %v1270 = add nsw i64 %v1259, 1
  br label %b230
b232:
  %v1271 = add nsw i64 %v1252, 1
  br label %b227
b229:
  %v1272 = add nsw i64 %v1231, 1
  br label %b222
b224:
  %v1273 = add nsw i64 %v1225, 1
  br label %b219
b221:
  %v1274 = add nsw i64 %v1220, 96
  br label %b216
b218:
  %v1275 = icmp sgt i64 %v3, 1
  br i1 %v1275, label %b233, label %b234
b233:
  %v1276 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1277 = atomicrmw add ptr %v1276, i64 1 acq_rel
  %v1278 = load i64, ptr %v167, align 8
  %v1279 = add i64 %v1278, 1
  store i64 %v1279, ptr %v167, align 8
  %v1280 = mul i64 %v3, %v1279
  br label %b235
b235:
  %v1281 = load atomic i64, ptr %v1276 acquire, align 8
  %v1282 = icmp slt i64 %v1281, %v1280
  br i1 %v1282, label %b236, label %b237
b236:
  %v1283 = call i32 @sched_yield()
  br label %b235
b237:
  br label %b234
b234:
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
  %v167 = alloca i64, i64 1, align 8
  %v287 = alloca float, i64 96, align 4
  %v410 = alloca float, i64 64, align 4
  %v710 = alloca float, i64 64, align 4
  %v1293 = alloca float, i64 96, align 4
  %v1362 = alloca float, i64 192, align 4
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
  %v109 = getelementptr inbounds i64, ptr %v1, i64 6
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 16
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 17
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 19
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 20
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 32
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 33
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 34
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 35
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 36
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 37
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 38
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 39
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 40
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 41
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 42
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 43
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 44
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 45
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 46
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 47
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 48
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 49
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 50
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 51
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 52
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 53
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 54
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 55
  %v166 = load i64, ptr %v165, align 8
  store i64 0, ptr %v167, align 8
  %v168 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v169 = load ptr, ptr %v168, align 4
  %v170 = mul i64 %v2, 18432
  %v171 = add i64 %v170, 1024
  %v172 = getelementptr inbounds float, ptr %v169, i64 %v171
  %v173 = getelementptr inbounds float, ptr %v169, i64 0
  %v174 = getelementptr inbounds float, ptr %v169, i64 128
  %v175 = getelementptr inbounds float, ptr %v169, i64 256
  %v176 = getelementptr inbounds i64, ptr %v1, i64 4
  %v177 = load i64, ptr %v176, align 8
  %v178 = icmp eq i64 %v177, 0
  br i1 %v178, label %b0, label %b1
b0:
  %v179 = add i64 1, 0
  %v180 = sdiv i64 %v179, 1
  %v181 = add i64 %v2, 1
  %v182 = mul i64 %v180, %v2
  %v183 = sdiv i64 %v182, %v3
  %v184 = mul i64 %v183, 1
  %v185 = icmp slt i64 %v184, 1
  %v186 = select i1 %v185, i64 %v184, i64 1
  %v187 = mul i64 %v180, %v181
  %v188 = sdiv i64 %v187, %v3
  %v189 = mul i64 %v188, 1
  %v190 = icmp slt i64 %v189, 1
  %v191 = select i1 %v190, i64 %v189, i64 1
  %v192 = icmp slt i64 %v191, 1
  %v193 = select i1 %v192, i64 %v191, i64 1
  br label %b2
b2:
  %v194 = phi i64 [ %v186, %b0 ], [ %v217, %b3 ]
  %v195 = icmp slt i64 %v194, %v193
  br i1 %v195, label %b3, label %b4
b3:
  %v196 = mul i64 %v194, 128
  %v197 = mul i64 %v194, 16
  %v198 = add i64 %v196, 0
  %v199 = add i64 %v197, 0
  %v200 = getelementptr inbounds float, ptr %v173, i64 %v198
  %v201 = sub i64 16, %v199
  %v202 = icmp slt i64 %v201, 0
  %v203 = select i1 %v202, i64 0, i64 %v201
  %v204 = mul i64 %v199, 1
  %v205 = add i64 0, %v204
  %v206 = getelementptr inbounds float, ptr %v28, i64 %v205
  call void @pack_rows(ptr %v206, i64 1, i64 16, i64 8, i64 %v203, ptr %v200, i64 16)
  %v207 = add i64 %v196, 8
  %v208 = add i64 %v197, 8
  %v209 = getelementptr inbounds float, ptr %v173, i64 %v207
  %v210 = sub i64 16, %v208
  %v211 = icmp slt i64 %v210, 0
  %v212 = select i1 %v211, i64 0, i64 %v210
  %v213 = mul i64 %v208, 1
  %v214 = add i64 0, %v213
  %v215 = getelementptr inbounds float, ptr %v28, i64 %v214
  call void @pack_rows(ptr %v215, i64 1, i64 16, i64 8, i64 %v212, ptr %v209, i64 16)
  %v216 = add i64 %v196, 128
  %v217 = add nsw i64 %v194, 1
  br label %b2
b4:
  %v218 = add i64 1, 0
  %v219 = sdiv i64 %v218, 1
  %v220 = add i64 %v2, 1
  %v221 = mul i64 %v219, %v2
  %v222 = sdiv i64 %v221, %v3
  %v223 = mul i64 %v222, 1
  %v224 = icmp slt i64 %v223, 1
  %v225 = select i1 %v224, i64 %v223, i64 1
  %v226 = mul i64 %v219, %v220
  %v227 = sdiv i64 %v226, %v3
  %v228 = mul i64 %v227, 1
  %v229 = icmp slt i64 %v228, 1
  %v230 = select i1 %v229, i64 %v228, i64 1
  %v231 = icmp slt i64 %v230, 1
  %v232 = select i1 %v231, i64 %v230, i64 1
  br label %b5
b5:
  %v233 = phi i64 [ %v225, %b4 ], [ %v247, %b6 ]
  %v234 = icmp slt i64 %v233, %v232
  br i1 %v234, label %b6, label %b7
b6:
  %v235 = mul i64 %v233, 128
  %v236 = mul i64 %v233, 8
  %v237 = add i64 %v235, 0
  %v238 = add i64 %v236, 0
  %v239 = getelementptr inbounds float, ptr %v174, i64 %v237
  %v240 = sub i64 8, %v238
  %v241 = icmp slt i64 %v240, 0
  %v242 = select i1 %v241, i64 0, i64 %v240
  %v243 = mul i64 %v238, 1
  %v244 = add i64 0, %v243
  %v245 = getelementptr inbounds float, ptr %v20, i64 %v244
  call void @pack_rows(ptr %v245, i64 1, i64 8, i64 16, i64 %v242, ptr %v239, i64 8)
  %v246 = add i64 %v235, 128
  %v247 = add nsw i64 %v233, 1
  br label %b5
b7:
  %v248 = add i64 1, 0
  %v249 = sdiv i64 %v248, 1
  %v250 = add i64 %v2, 1
  %v251 = mul i64 %v249, %v2
  %v252 = sdiv i64 %v251, %v3
  %v253 = mul i64 %v252, 1
  %v254 = icmp slt i64 %v253, 1
  %v255 = select i1 %v254, i64 %v253, i64 1
  %v256 = mul i64 %v249, %v250
  %v257 = sdiv i64 %v256, %v3
  %v258 = mul i64 %v257, 1
  %v259 = icmp slt i64 %v258, 1
  %v260 = select i1 %v259, i64 %v258, i64 1
  %v261 = icmp slt i64 %v260, 1
  %v262 = select i1 %v261, i64 %v260, i64 1
  br label %b8
b8:
  %v263 = phi i64 [ %v255, %b7 ], [ %v277, %b9 ]
  %v264 = icmp slt i64 %v263, %v262
  br i1 %v264, label %b9, label %b10
b9:
  %v265 = mul i64 %v263, 128
  %v266 = mul i64 %v263, 8
  %v267 = add i64 %v265, 0
  %v268 = add i64 %v266, 0
  %v269 = getelementptr inbounds float, ptr %v175, i64 %v267
  %v270 = sub i64 8, %v268
  %v271 = icmp slt i64 %v270, 0
  %v272 = select i1 %v271, i64 0, i64 %v270
  %v273 = mul i64 %v268, 1
  %v274 = add i64 0, %v273
  %v275 = getelementptr inbounds float, ptr %v12, i64 %v274
  call void @pack_rows(ptr %v275, i64 1, i64 8, i64 16, i64 %v272, ptr %v269, i64 8)
  %v276 = add i64 %v265, 128
  %v277 = add nsw i64 %v263, 1
  br label %b8
b10:
  br label %b1
b1:
  %v278 = icmp sgt i64 %v3, 1
  br i1 %v278, label %b11, label %b12
b11:
  %v279 = getelementptr inbounds i64, ptr %v1, i64 3
  %v280 = atomicrmw add ptr %v279, i64 1 acq_rel
  %v281 = load i64, ptr %v167, align 8
  %v282 = add i64 %v281, 1
  store i64 %v282, ptr %v167, align 8
  %v283 = mul i64 %v3, %v282
  br label %b13
b13:
  %v284 = load atomic i64, ptr %v279 acquire, align 8
  %v285 = icmp slt i64 %v284, %v283
  br i1 %v285, label %b14, label %b15
b14:
  %v286 = call i32 @sched_yield()
  br label %b13
b15:
  br label %b12
b12:
  %v288 = add i64 %v8, 0
  %v289 = sdiv i64 %v288, 1
  %v290 = add i64 %v2, 1
  %v291 = mul i64 %v289, %v2
  %v292 = sdiv i64 %v291, %v3
  %v293 = mul i64 %v292, 1
  %v294 = icmp slt i64 %v293, %v8
  %v295 = select i1 %v294, i64 %v293, i64 %v8
  %v296 = mul i64 %v289, %v290
  %v297 = sdiv i64 %v296, %v3
  %v298 = mul i64 %v297, 1
  %v299 = icmp slt i64 %v298, %v8
  %v300 = select i1 %v299, i64 %v298, i64 %v8
  br label %b16
b16:
  %v301 = phi i64 [ %v295, %b12 ], [ %v409, %b21 ]
  %v302 = icmp slt i64 %v301, %v300
  br i1 %v302, label %b17, label %b18
b17:
  %v303 = add i64 %v301, 96
  %v304 = icmp slt i64 %v303, %v300
  %v305 = select i1 %v304, i64 %v303, i64 %v300
  br label %b19
b19:
  %v306 = phi i64 [ 0, %b17 ], [ %v408, %b24 ]
  %v307 = icmp slt i64 %v306, 1
  br i1 %v307, label %b20, label %b21
b20:
  %v308 = sub i64 %v305, %v301
  %v309 = sub i64 6, 1
  %v310 = add i64 %v308, %v309
  %v311 = sdiv i64 %v310, 6
  br label %b22
b22:
  %v312 = phi i64 [ 0, %b20 ], [ %v407, %b29 ]
  %v313 = icmp slt i64 %v312, %v311
  br i1 %v313, label %b23, label %b24
b23:
  %v314 = mul i64 %v308, %v312
  %v315 = sdiv i64 %v314, %v311
  %v316 = add i64 %v301, %v315
  %v317 = add i64 %v312, 1
  %v318 = mul i64 %v308, %v317
  %v319 = sdiv i64 %v318, %v311
  %v320 = add i64 %v301, %v319
  %v321 = mul i64 %v306, 128
  %v322 = getelementptr inbounds float, ptr %v173, i64 %v321
  %v323 = sub i64 %v320, %v316
  %v324 = mul i64 %v316, 8
  %v325 = getelementptr inbounds float, ptr %v30, i64 %v324
  %v326 = getelementptr inbounds float, ptr %v325, i64 0
  %v327 = sub i64 %v323, 1
  %v328 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v327
  %v329 = load ptr, ptr %v328, align 4
  %v330 = getelementptr inbounds float, ptr %v287, i64 0
  %v331 = icmp sgt i64 %v323, 0
  br i1 %v331, label %b25, label %b26
b25:
  call void %v329(ptr %v326, i64 8, ptr %v322, i64 8, ptr %v330, i64 16, i64 8)
  br label %b26
b26:
  %v332 = add i64 %v321, 128
  br label %b27
b27:
  %v333 = phi i64 [ %v316, %b26 ], [ %v406, %b32 ]
  %v334 = icmp slt i64 %v333, %v320
  br i1 %v334, label %b28, label %b29
b28:
  %v335 = sub i64 %v333, %v316
  %v336 = mul i64 %v335, 16
  %v337 = getelementptr inbounds float, ptr %v287, i64 %v336
  %v338 = mul i64 %v333, 80
  %v339 = getelementptr inbounds float, ptr %v62, i64 %v338
  %v340 = mul i64 %v333, 16
  %v341 = getelementptr inbounds float, ptr %v64, i64 %v340
  %v342 = mul i64 %v333, 16
  %v343 = getelementptr inbounds float, ptr %v86, i64 %v342
  %v344 = mul i64 %v333, 16
  %v345 = getelementptr inbounds float, ptr %v88, i64 %v344
  br label %b30
b30:
  %v346 = phi i64 [ 0, %b28 ], [ %v405, %b31 ]
  %v347 = icmp slt i64 %v346, 2
  br i1 %v347, label %b31, label %b32
b31:
  %v348 = mul i64 %v306, 2
  %v349 = add i64 %v348, %v346
  %v350 = mul i64 %v349, 8
  %v351 = add i64 0, %v346
  %v352 = mul i64 %v351, 8
  %v353 = getelementptr inbounds float, ptr %v337, i64 %v352
  %v354 = load <8 x float>, ptr %v353, align 4
  %v355 = add i64 64, %v350
  %v356 = getelementptr inbounds float, ptr %v339, i64 %v355
  %v357 = load <8 x float>, ptr %v356, align 4
  %v358 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v357)
  %v359 = fneg <8 x float> %v358
  %v360 = fcmp olt <8 x float> %v359, splat (float 0xC05A400000000000)
  %v361 = select <8 x i1> %v360, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v359
  %v362 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v361, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v363 = fsub <8 x float> %v362, splat (float 0x4168000000000000)
  %v364 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v363, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v361)
  %v365 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v363, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v364)
  %v366 = bitcast <8 x float> %v362 to <8 x i32>
  %v367 = fmul <8 x float> %v365, %v365
  %v368 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v365, <8 x float> splat (float 0x3F81227F40000000))
  %v369 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v368, <8 x float> %v365, <8 x float> splat (float 0x3FA5556740000000))
  %v370 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v369, <8 x float> %v365, <8 x float> splat (float 0x3FC5554B00000000))
  %v371 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v370, <8 x float> %v365, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v372 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v367, <8 x float> %v371, <8 x float> %v365)
  %v373 = sub <8 x i32> %v366, splat (i32 1262485250)
  %v374 = lshr <8 x i32> %v373, splat (i32 1)
  %v375 = sub <8 x i32> %v373, %v374
  %v376 = shl <8 x i32> %v374, splat (i32 23)
  %v377 = bitcast <8 x i32> %v376 to <8 x float>
  %v378 = shl <8 x i32> %v375, splat (i32 23)
  %v379 = bitcast <8 x i32> %v378 to <8 x float>
  %v380 = fadd <8 x float> %v372, splat (float 0x3FF0000000000000)
  %v381 = fmul <8 x float> %v380, %v377
  %v382 = fmul <8 x float> %v381, %v379
  %v383 = fcmp olt <8 x float> %v357, splat (float 0x0000000000000000)
  %v384 = select <8 x i1> %v383, <8 x float> %v382, <8 x float> splat (float 0x3FF0000000000000)
  %v385 = fadd <8 x float> %v382, splat (float 0x3FF0000000000000)
  %v386 = fdiv <8 x float> %v384, %v385
  %v387 = fmul <8 x float> %v357, %v386
  %v388 = fmul <8 x float> %v354, %v387
  %v389 = add i64 0, %v350
  %v390 = getelementptr inbounds float, ptr %v341, i64 %v389
  %v391 = load <8 x float>, ptr %v390, align 4
  %v392 = fmul <8 x float> %v354, %v391
  %v393 = fmul <8 x float> %v392, %v386
  %v394 = fmul <8 x float> %v392, %v357
  %v395 = fmul <8 x float> %v394, %v386
  %v396 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v397 = shufflevector <8 x float> %v396, <8 x float> poison, <8 x i32> zeroinitializer
  %v398 = fsub <8 x float> %v397, %v386
  %v399 = fmul <8 x float> %v395, %v398
  %v400 = fadd <8 x float> %v393, %v399
  %v401 = add i64 0, %v350
  %v402 = getelementptr inbounds float, ptr %v343, i64 %v401
  store <8 x float> %v388, ptr %v402, align 4
  %v403 = add i64 0, %v350
  %v404 = getelementptr inbounds float, ptr %v345, i64 %v403
  store <8 x float> %v400, ptr %v404, align 4
  %v405 = add nsw i64 %v346, 1
  br label %b30
b32:
  %v406 = add nsw i64 %v333, 1
  br label %b27
b29:
  %v407 = add nsw i64 %v312, 1
  br label %b22
b24:
  %v408 = add nsw i64 %v306, 1
  br label %b19
b21:
  %v409 = add nsw i64 %v301, 96
  br label %b16
b18:
  %v411 = add i64 %v8, 0
  %v412 = sdiv i64 %v411, 1
  %v413 = add i64 %v2, 1
  %v414 = mul i64 %v412, %v2
  %v415 = sdiv i64 %v414, %v3
  %v416 = mul i64 %v415, 1
  %v417 = icmp slt i64 %v416, %v8
  %v418 = select i1 %v417, i64 %v416, i64 %v8
  %v419 = mul i64 %v412, %v413
  %v420 = sdiv i64 %v419, %v3
  %v421 = mul i64 %v420, 1
  %v422 = icmp slt i64 %v421, %v8
  %v423 = select i1 %v422, i64 %v421, i64 %v8
  br label %b33
b33:
  %v424 = phi i64 [ %v418, %b18 ], [ %v478, %b38 ]
  %v425 = icmp slt i64 %v424, %v423
  br i1 %v425, label %b34, label %b35
b34:
  %v426 = add i64 %v424, 96
  %v427 = icmp slt i64 %v426, %v423
  %v428 = select i1 %v427, i64 %v426, i64 %v423
  br label %b36
b36:
  %v429 = phi i64 [ 0, %b34 ], [ %v477, %b41 ]
  %v430 = icmp slt i64 %v429, 1
  br i1 %v430, label %b37, label %b38
b37:
  %v431 = sub i64 %v428, %v424
  %v432 = sub i64 8, 1
  %v433 = add i64 %v431, %v432
  %v434 = sdiv i64 %v433, 8
  br label %b39
b39:
  %v435 = phi i64 [ 0, %b37 ], [ %v476, %b46 ]
  %v436 = icmp slt i64 %v435, %v434
  br i1 %v436, label %b40, label %b41
b40:
  %v437 = mul i64 %v431, %v435
  %v438 = sdiv i64 %v437, %v434
  %v439 = add i64 %v424, %v438
  %v440 = add i64 %v435, 1
  %v441 = mul i64 %v431, %v440
  %v442 = sdiv i64 %v441, %v434
  %v443 = add i64 %v424, %v442
  %v444 = mul i64 %v429, 128
  %v445 = getelementptr inbounds float, ptr %v174, i64 %v444
  %v446 = sub i64 %v443, %v439
  %v447 = mul i64 %v439, 16
  %v448 = getelementptr inbounds float, ptr %v88, i64 %v447
  %v449 = getelementptr inbounds float, ptr %v448, i64 0
  %v450 = sub i64 %v446, 1
  %v451 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v450
  %v452 = load ptr, ptr %v451, align 4
  %v453 = getelementptr inbounds float, ptr %v410, i64 0
  %v454 = icmp sgt i64 %v446, 0
  br i1 %v454, label %b42, label %b43
b42:
  call void %v452(ptr %v449, i64 16, ptr %v445, i64 16, ptr %v453, i64 8, i64 0)
  br label %b43
b43:
  %v455 = add i64 %v444, 128
  br label %b44
b44:
  %v456 = phi i64 [ %v439, %b43 ], [ %v475, %b49 ]
  %v457 = icmp slt i64 %v456, %v443
  br i1 %v457, label %b45, label %b46
b45:
  %v458 = sub i64 %v456, %v439
  %v459 = mul i64 %v458, 8
  %v460 = getelementptr inbounds float, ptr %v410, i64 %v459
  %v461 = mul i64 %v456, 8
  %v462 = getelementptr inbounds float, ptr %v90, i64 %v461
  br label %b47
b47:
  %v463 = phi i64 [ 0, %b45 ], [ %v474, %b48 ]
  %v464 = icmp slt i64 %v463, 1
  br i1 %v464, label %b48, label %b49
b48:
  %v465 = mul i64 %v429, 1
  %v466 = add i64 %v465, %v463
  %v467 = mul i64 %v466, 8
  %v468 = add i64 0, %v463
  %v469 = mul i64 %v468, 8
  %v470 = getelementptr inbounds float, ptr %v460, i64 %v469
  %v471 = load <8 x float>, ptr %v470, align 4
  %v472 = add i64 0, %v467
  %v473 = getelementptr inbounds float, ptr %v462, i64 %v472
  store <8 x float> %v471, ptr %v473, align 4
  %v474 = add nsw i64 %v463, 1
  br label %b47
b49:
  %v475 = add nsw i64 %v456, 1
  br label %b44
b46:
  %v476 = add nsw i64 %v435, 1
  br label %b39
b41:
  %v477 = add nsw i64 %v429, 1
  br label %b36
b38:
  %v478 = add nsw i64 %v424, 96
  br label %b33
b35:
  %v479 = add i64 %v8, 0
  %v480 = sdiv i64 %v479, 1
  %v481 = add i64 %v2, 1
  %v482 = mul i64 %v480, %v2
  %v483 = sdiv i64 %v482, %v3
  %v484 = mul i64 %v483, 1
  %v485 = icmp slt i64 %v484, %v8
  %v486 = select i1 %v485, i64 %v484, i64 %v8
  %v487 = mul i64 %v480, %v481
  %v488 = sdiv i64 %v487, %v3
  %v489 = mul i64 %v488, 1
  %v490 = icmp slt i64 %v489, %v8
  %v491 = select i1 %v490, i64 %v489, i64 %v8
  br label %b50
b50:
  %v492 = phi i64 [ %v486, %b35 ], [ %v535, %b55 ]
  %v493 = icmp slt i64 %v492, %v491
  br i1 %v493, label %b51, label %b52
b51:
  br label %b53
b53:
  %v494 = phi i64 [ 0, %b51 ], [ %v534, %b58 ]
  %v495 = icmp slt i64 %v494, 2
  br i1 %v495, label %b54, label %b55
b54:
  br label %b56
b56:
  %v496 = phi i64 [ 0, %b54 ], [ %v519, %b57 ]
  %v497 = phi <8 x float> [ splat (float 0x0000000000000000), %b54 ], [ %v518, %b57 ]
  %v498 = icmp slt i64 %v496, 8
  br i1 %v498, label %b57, label %b58
b57:
  %v499 = mul i64 %v492, 16
  %v500 = getelementptr inbounds float, ptr %v86, i64 %v499
  %v501 = mul i64 %v492, 16
  %v502 = getelementptr inbounds float, ptr %v76, i64 %v501
  %v503 = mul i64 %v494, 8
  %v504 = add i64 0, %v503
  %v505 = add i64 %v504, %v496
  %v506 = getelementptr inbounds float, ptr %v500, i64 %v505
  %v507 = load <8 x float>, ptr %v506, align 4
  %v508 = add i64 0, %v496
  %v509 = getelementptr inbounds float, ptr %v26, i64 %v508
  %v510 = load <8 x float>, ptr %v509, align 4
  %v511 = fmul <8 x float> %v507, %v510
  %v512 = mul i64 %v494, 8
  %v513 = add i64 0, %v512
  %v514 = add i64 %v513, %v496
  %v515 = getelementptr inbounds float, ptr %v502, i64 %v514
  %v516 = load <8 x float>, ptr %v515, align 4
  %v517 = fmul <8 x float> %v511, %v516
  %v518 = fadd <8 x float> %v497, %v517
  %v519 = add nsw i64 %v496, 8
  br label %b56
b58:
  %v520 = shufflevector <8 x float> %v497, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v521 = shufflevector <8 x float> %v497, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v522 = fadd <4 x float> %v520, %v521
  %v523 = shufflevector <4 x float> %v522, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v524 = shufflevector <4 x float> %v522, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v525 = fadd <2 x float> %v523, %v524
  %v526 = extractelement <2 x float> %v525, i64 0
  %v527 = extractelement <2 x float> %v525, i64 1
  %v528 = fadd float %v526, %v527
  %v529 = fadd float %v528, 0x0000000000000000
  %v530 = mul i64 %v492, 2
  %v531 = getelementptr inbounds float, ptr %v92, i64 %v530
  %v532 = add i64 0, %v494
  %v533 = getelementptr inbounds float, ptr %v531, i64 %v532
  store float %v529, ptr %v533, align 4
  %v534 = add nsw i64 %v494, 1
  br label %b53
b55:
  %v535 = add nsw i64 %v492, 1
  br label %b50
b52:
  %v536 = add i64 %v8, 0
  %v537 = sdiv i64 %v536, 1
  %v538 = add i64 %v2, 1
  %v539 = mul i64 %v537, %v2
  %v540 = sdiv i64 %v539, %v3
  %v541 = mul i64 %v540, 1
  %v542 = icmp slt i64 %v541, %v8
  %v543 = select i1 %v542, i64 %v541, i64 %v8
  %v544 = mul i64 %v537, %v538
  %v545 = sdiv i64 %v544, %v3
  %v546 = mul i64 %v545, 1
  %v547 = icmp slt i64 %v546, %v8
  %v548 = select i1 %v547, i64 %v546, i64 %v8
  br label %b59
b59:
  %v549 = phi i64 [ %v543, %b52 ], [ %v586, %b60 ]
  %v550 = icmp slt i64 %v549, %v548
  br i1 %v550, label %b60, label %b61
b60:
  %v551 = mul i64 %v549, 2
  %v552 = getelementptr inbounds float, ptr %v92, i64 %v551
  %v553 = mul i64 %v549, 2
  %v554 = getelementptr inbounds float, ptr %v82, i64 %v553
  %v555 = mul i64 %v549, 2
  %v556 = getelementptr inbounds float, ptr %v80, i64 %v555
  %v557 = mul i64 %v549, 2
  %v558 = getelementptr inbounds float, ptr %v94, i64 %v557
  %v559 = icmp ult i64 2, 8
  %v560 = select i1 %v559, i64 2, i64 8
  %v561 = trunc i64 %v560 to i32
  %v562 = insertelement <8 x i32> poison, i32 %v561, i64 0
  %v563 = shufflevector <8 x i32> %v562, <8 x i32> poison, <8 x i32> zeroinitializer
  %v564 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v563
  %v565 = add i64 0, 0
  %v566 = getelementptr inbounds float, ptr %v552, i64 %v565
  %v567 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v566, <8 x i1> %v564, <8 x float> zeroinitializer)
  %v568 = add i64 0, 0
  %v569 = getelementptr inbounds float, ptr %v554, i64 %v568
  %v570 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v569, <8 x i1> %v564, <8 x float> zeroinitializer)
  %v571 = fmul <8 x float> %v567, %v570
  %v572 = add i64 0, 0
  %v573 = getelementptr inbounds float, ptr %v556, i64 %v572
  %v574 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v573, <8 x i1> %v564, <8 x float> zeroinitializer)
  %v575 = fdiv <8 x float> %v571, %v574
  %v576 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v577 = shufflevector <8 x float> %v576, <8 x float> poison, <8 x i32> zeroinitializer
  %v578 = fmul <8 x float> %v575, %v577
  %v579 = fdiv <8 x float> %v578, %v574
  %v580 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v581 = shufflevector <8 x float> %v580, <8 x float> poison, <8 x i32> zeroinitializer
  %v582 = fdiv <8 x float> %v579, %v581
  %v583 = fneg <8 x float> %v582
  %v584 = add i64 0, 0
  %v585 = getelementptr inbounds float, ptr %v558, i64 %v584
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v583, ptr align 4 %v585, <8 x i1> %v564)
  %v586 = add nsw i64 %v549, 1
  br label %b59
b61:
  %v587 = add i64 %v8, 0
  %v588 = sdiv i64 %v587, 1
  %v589 = add i64 %v2, 1
  %v590 = mul i64 %v588, %v2
  %v591 = sdiv i64 %v590, %v3
  %v592 = mul i64 %v591, 1
  %v593 = icmp slt i64 %v592, %v8
  %v594 = select i1 %v593, i64 %v592, i64 %v8
  %v595 = mul i64 %v588, %v589
  %v596 = sdiv i64 %v595, %v3
  %v597 = mul i64 %v596, 1
  %v598 = icmp slt i64 %v597, %v8
  %v599 = select i1 %v598, i64 %v597, i64 %v8
  br label %b62
b62:
  %v600 = phi i64 [ %v594, %b61 ], [ %v677, %b67 ]
  %v601 = icmp slt i64 %v600, %v599
  br i1 %v601, label %b63, label %b64
b63:
  br label %b65
b65:
  %v602 = phi i64 [ 0, %b63 ], [ %v676, %b70 ]
  %v603 = icmp slt i64 %v602, 2
  br i1 %v603, label %b66, label %b67
b66:
  br label %b68
b68:
  %v604 = phi i64 [ 0, %b66 ], [ %v675, %b73 ]
  %v605 = icmp slt i64 %v604, 8
  br i1 %v605, label %b69, label %b70
b69:
  br label %b71
b71:
  %v606 = phi i64 [ 0, %b69 ], [ %v658, %b72 ]
  %v607 = phi <8 x float> [ splat (float 0x0000000000000000), %b69 ], [ %v657, %b72 ]
  %v608 = icmp slt i64 %v606, 8
  br i1 %v608, label %b72, label %b73
b72:
  %v609 = mul i64 %v600, 16
  %v610 = getelementptr inbounds float, ptr %v86, i64 %v609
  %v611 = mul i64 %v600, 2
  %v612 = getelementptr inbounds float, ptr %v82, i64 %v611
  %v613 = add i64 0, %v602
  %v614 = getelementptr inbounds float, ptr %v612, i64 %v613
  %v615 = load float, ptr %v614, align 4
  %v616 = mul i64 %v600, 2
  %v617 = getelementptr inbounds float, ptr %v94, i64 %v616
  %v618 = add i64 0, %v602
  %v619 = getelementptr inbounds float, ptr %v617, i64 %v618
  %v620 = load float, ptr %v619, align 4
  %v621 = mul i64 %v600, 16
  %v622 = getelementptr inbounds float, ptr %v76, i64 %v621
  %v623 = mul i64 1, %v7
  %v624 = add i64 %v600, %v623
  %v625 = mul i64 %v624, 128
  %v626 = getelementptr inbounds float, ptr %v32, i64 %v625
  %v627 = mul i64 %v602, 8
  %v628 = add i64 0, %v627
  %v629 = add i64 %v628, %v606
  %v630 = getelementptr inbounds float, ptr %v610, i64 %v629
  %v631 = load <8 x float>, ptr %v630, align 4
  %v632 = add i64 0, %v606
  %v633 = getelementptr inbounds float, ptr %v26, i64 %v632
  %v634 = load <8 x float>, ptr %v633, align 4
  %v635 = fmul <8 x float> %v631, %v634
  %v636 = insertelement <8 x float> poison, float %v615, i64 0
  %v637 = shufflevector <8 x float> %v636, <8 x float> poison, <8 x i32> zeroinitializer
  %v638 = fmul <8 x float> %v635, %v637
  %v639 = mul i64 %v602, 8
  %v640 = add i64 0, %v639
  %v641 = add i64 %v640, %v606
  %v642 = getelementptr inbounds float, ptr %v622, i64 %v641
  %v643 = load <8 x float>, ptr %v642, align 4
  %v644 = insertelement <8 x float> poison, float %v620, i64 0
  %v645 = shufflevector <8 x float> %v644, <8 x float> poison, <8 x i32> zeroinitializer
  %v646 = fmul <8 x float> %v645, %v643
  %v647 = fadd <8 x float> %v638, %v646
  %v648 = fadd <8 x float> %v647, %v646
  %v649 = mul i64 %v602, 64
  %v650 = add i64 0, %v649
  %v651 = mul i64 %v604, 8
  %v652 = add i64 %v650, %v651
  %v653 = add i64 %v652, %v606
  %v654 = getelementptr inbounds float, ptr %v626, i64 %v653
  %v655 = load <8 x float>, ptr %v654, align 4
  %v656 = fmul <8 x float> %v648, %v655
  %v657 = fadd <8 x float> %v607, %v656
  %v658 = add nsw i64 %v606, 8
  br label %b71
b73:
  %v659 = shufflevector <8 x float> %v607, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v660 = shufflevector <8 x float> %v607, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v661 = fadd <4 x float> %v659, %v660
  %v662 = shufflevector <4 x float> %v661, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v663 = shufflevector <4 x float> %v661, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v664 = fadd <2 x float> %v662, %v663
  %v665 = extractelement <2 x float> %v664, i64 0
  %v666 = extractelement <2 x float> %v664, i64 1
  %v667 = fadd float %v665, %v666
  %v668 = fadd float %v667, 0x0000000000000000
  %v669 = mul i64 %v600, 16
  %v670 = getelementptr inbounds float, ptr %v96, i64 %v669
  %v671 = mul i64 %v602, 8
  %v672 = add i64 0, %v671
  %v673 = add i64 %v672, %v604
  %v674 = getelementptr inbounds float, ptr %v670, i64 %v673
  store float %v668, ptr %v674, align 4
  %v675 = add nsw i64 %v604, 1
  br label %b68
b70:
  %v676 = add nsw i64 %v602, 1
  br label %b65
b67:
  %v677 = add nsw i64 %v600, 1
  br label %b62
b64:
  %v678 = add i64 %v8, 0
  %v679 = sdiv i64 %v678, 1
  %v680 = add i64 %v2, 1
  %v681 = mul i64 %v679, %v2
  %v682 = sdiv i64 %v681, %v3
  %v683 = mul i64 %v682, 1
  %v684 = icmp slt i64 %v683, %v8
  %v685 = select i1 %v684, i64 %v683, i64 %v8
  %v686 = mul i64 %v679, %v680
  %v687 = sdiv i64 %v686, %v3
  %v688 = mul i64 %v687, 1
  %v689 = icmp slt i64 %v688, %v8
  %v690 = select i1 %v689, i64 %v688, i64 %v8
  br label %b74
b74:
  %v691 = phi i64 [ %v685, %b64 ], [ %v709, %b79 ]
  %v692 = icmp slt i64 %v691, %v690
  br i1 %v692, label %b75, label %b76
b75:
  %v693 = mul i64 %v691, 16
  %v694 = getelementptr inbounds float, ptr %v96, i64 %v693
  %v695 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v696 = mul i64 %v691, 16
  %v697 = getelementptr inbounds float, ptr %v98, i64 %v696
  br label %b77
b77:
  %v698 = phi i64 [ 0, %b75 ], [ %v708, %b78 ]
  %v699 = icmp slt i64 %v698, 16
  br i1 %v699, label %b78, label %b79
b78:
  %v700 = add i64 0, %v698
  %v701 = getelementptr inbounds float, ptr %v694, i64 %v700
  %v702 = load <8 x float>, ptr %v701, align 4
  %v703 = insertelement <8 x float> poison, float %v695, i64 0
  %v704 = shufflevector <8 x float> %v703, <8 x float> poison, <8 x i32> zeroinitializer
  %v705 = fdiv <8 x float> %v702, %v704
  %v706 = add i64 0, %v698
  %v707 = getelementptr inbounds float, ptr %v697, i64 %v706
  store <8 x float> %v705, ptr %v707, align 4
  %v708 = add nsw i64 %v698, 8
  br label %b77
b79:
  %v709 = add nsw i64 %v691, 1
  br label %b74
b76:
  %v711 = add i64 %v8, 0
  %v712 = sdiv i64 %v711, 1
  %v713 = add i64 %v2, 1
  %v714 = mul i64 %v712, %v2
  %v715 = sdiv i64 %v714, %v3
  %v716 = mul i64 %v715, 1
  %v717 = icmp slt i64 %v716, %v8
  %v718 = select i1 %v717, i64 %v716, i64 %v8
  %v719 = mul i64 %v712, %v713
  %v720 = sdiv i64 %v719, %v3
  %v721 = mul i64 %v720, 1
  %v722 = icmp slt i64 %v721, %v8
  %v723 = select i1 %v722, i64 %v721, i64 %v8
  br label %b80
b80:
  %v724 = phi i64 [ %v718, %b76 ], [ %v778, %b85 ]
  %v725 = icmp slt i64 %v724, %v723
  br i1 %v725, label %b81, label %b82
b81:
  %v726 = add i64 %v724, 96
  %v727 = icmp slt i64 %v726, %v723
  %v728 = select i1 %v727, i64 %v726, i64 %v723
  br label %b83
b83:
  %v729 = phi i64 [ 0, %b81 ], [ %v777, %b88 ]
  %v730 = icmp slt i64 %v729, 1
  br i1 %v730, label %b84, label %b85
b84:
  %v731 = sub i64 %v728, %v724
  %v732 = sub i64 8, 1
  %v733 = add i64 %v731, %v732
  %v734 = sdiv i64 %v733, 8
  br label %b86
b86:
  %v735 = phi i64 [ 0, %b84 ], [ %v776, %b93 ]
  %v736 = icmp slt i64 %v735, %v734
  br i1 %v736, label %b87, label %b88
b87:
  %v737 = mul i64 %v731, %v735
  %v738 = sdiv i64 %v737, %v734
  %v739 = add i64 %v724, %v738
  %v740 = add i64 %v735, 1
  %v741 = mul i64 %v731, %v740
  %v742 = sdiv i64 %v741, %v734
  %v743 = add i64 %v724, %v742
  %v744 = mul i64 %v729, 128
  %v745 = getelementptr inbounds float, ptr %v175, i64 %v744
  %v746 = sub i64 %v743, %v739
  %v747 = mul i64 %v739, 16
  %v748 = getelementptr inbounds float, ptr %v98, i64 %v747
  %v749 = getelementptr inbounds float, ptr %v748, i64 0
  %v750 = sub i64 %v746, 1
  %v751 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v750
  %v752 = load ptr, ptr %v751, align 4
  %v753 = getelementptr inbounds float, ptr %v710, i64 0
  %v754 = icmp sgt i64 %v746, 0
  br i1 %v754, label %b89, label %b90
b89:
  call void %v752(ptr %v749, i64 16, ptr %v745, i64 16, ptr %v753, i64 8, i64 0)
  br label %b90
b90:
  %v755 = add i64 %v744, 128
  br label %b91
b91:
  %v756 = phi i64 [ %v739, %b90 ], [ %v775, %b96 ]
  %v757 = icmp slt i64 %v756, %v743
  br i1 %v757, label %b92, label %b93
b92:
  %v758 = sub i64 %v756, %v739
  %v759 = mul i64 %v758, 8
  %v760 = getelementptr inbounds float, ptr %v710, i64 %v759
  %v761 = mul i64 %v756, 8
  %v762 = getelementptr inbounds float, ptr %v100, i64 %v761
  br label %b94
b94:
  %v763 = phi i64 [ 0, %b92 ], [ %v774, %b95 ]
  %v764 = icmp slt i64 %v763, 1
  br i1 %v764, label %b95, label %b96
b95:
  %v765 = mul i64 %v729, 1
  %v766 = add i64 %v765, %v763
  %v767 = mul i64 %v766, 8
  %v768 = add i64 0, %v763
  %v769 = mul i64 %v768, 8
  %v770 = getelementptr inbounds float, ptr %v760, i64 %v769
  %v771 = load <8 x float>, ptr %v770, align 4
  %v772 = add i64 0, %v767
  %v773 = getelementptr inbounds float, ptr %v762, i64 %v772
  store <8 x float> %v771, ptr %v773, align 4
  %v774 = add nsw i64 %v763, 1
  br label %b94
b96:
  %v775 = add nsw i64 %v756, 1
  br label %b91
b93:
  %v776 = add nsw i64 %v735, 1
  br label %b86
b88:
  %v777 = add nsw i64 %v729, 1
  br label %b83
b85:
  %v778 = add nsw i64 %v724, 96
  br label %b80
b82:
  %v779 = icmp sgt i64 %v3, 1
  br i1 %v779, label %b97, label %b98
b97:
  %v780 = getelementptr inbounds i64, ptr %v1, i64 3
  %v781 = atomicrmw add ptr %v780, i64 1 acq_rel
  %v782 = load i64, ptr %v167, align 8
  %v783 = add i64 %v782, 1
  store i64 %v783, ptr %v167, align 8
  %v784 = mul i64 %v3, %v783
  br label %b99
b99:
  %v785 = load atomic i64, ptr %v780 acquire, align 8
  %v786 = icmp slt i64 %v785, %v784
  br i1 %v786, label %b100, label %b101
b100:
  %v787 = call i32 @sched_yield()
  br label %b99
b101:
  br label %b98
b98:
  br label %b102
b102:
  %v788 = phi i64 [ 0, %b98 ], [ %v932, %b107 ]
  %v789 = icmp slt i64 %v788, %v5
  br i1 %v789, label %b103, label %b104
b103:
  %v790 = sub i64 %v5, 1
  %v791 = sub i64 %v790, %v788
  %v792 = add i64 %v7, 0
  %v793 = sdiv i64 %v792, 1
  %v794 = add i64 %v2, 1
  %v795 = mul i64 %v793, %v2
  %v796 = sdiv i64 %v795, %v3
  %v797 = mul i64 %v796, 1
  %v798 = icmp slt i64 %v797, %v7
  %v799 = select i1 %v798, i64 %v797, i64 %v7
  %v800 = mul i64 %v793, %v794
  %v801 = sdiv i64 %v800, %v3
  %v802 = mul i64 %v801, 1
  %v803 = icmp slt i64 %v802, %v7
  %v804 = select i1 %v803, i64 %v802, i64 %v7
  br label %b105
b105:
  %v805 = phi i64 [ %v799, %b103 ], [ %v931, %b110 ]
  %v806 = icmp slt i64 %v805, %v804
  br i1 %v806, label %b106, label %b107
b106:
  br label %b108
b108:
  %v807 = phi i64 [ 0, %b106 ], [ %v930, %b113 ]
  %v808 = icmp slt i64 %v807, 2
  br i1 %v808, label %b109, label %b110
b109:
  br label %b111
b111:
  %v809 = phi i64 [ 0, %b109 ], [ %v929, %b112 ]
  %v810 = icmp slt i64 %v809, 8
  br i1 %v810, label %b112, label %b113
b112:
  %v811 = add i64 %v791, 1
  %v812 = and i64 %v811, 1
  %v813 = mul i64 %v812, %v7
  %v814 = add i64 %v813, %v805
  %v815 = mul i64 %v814, 128
  %v816 = getelementptr inbounds float, ptr %v34, i64 %v815
  %v817 = add i64 %v791, 0
  %v818 = and i64 %v817, %v144
  %v819 = mul i64 %v818, %v7
  %v820 = add i64 %v819, %v805
  %v821 = mul i64 %v820, 16
  %v822 = getelementptr inbounds float, ptr %v86, i64 %v821
  %v823 = add i64 %v791, 0
  %v824 = and i64 %v823, %v140
  %v825 = mul i64 %v824, %v7
  %v826 = add i64 %v825, %v805
  %v827 = mul i64 %v826, 2
  %v828 = getelementptr inbounds float, ptr %v82, i64 %v827
  %v829 = add i64 0, %v807
  %v830 = getelementptr inbounds float, ptr %v828, i64 %v829
  %v831 = load float, ptr %v830, align 4
  %v832 = add i64 %v791, 0
  %v833 = and i64 %v832, %v152
  %v834 = mul i64 %v833, %v7
  %v835 = add i64 %v834, %v805
  %v836 = mul i64 %v835, 2
  %v837 = getelementptr inbounds float, ptr %v94, i64 %v836
  %v838 = add i64 0, %v807
  %v839 = getelementptr inbounds float, ptr %v837, i64 %v838
  %v840 = load float, ptr %v839, align 4
  %v841 = add i64 %v791, 0
  %v842 = and i64 %v841, %v134
  %v843 = mul i64 %v842, %v7
  %v844 = add i64 %v843, %v805
  %v845 = mul i64 %v844, 16
  %v846 = getelementptr inbounds float, ptr %v76, i64 %v845
  %v847 = add i64 %v791, 0
  %v848 = and i64 %v847, %v132
  %v849 = mul i64 %v848, %v7
  %v850 = add i64 %v849, %v805
  %v851 = mul i64 %v850, 16
  %v852 = getelementptr inbounds float, ptr %v74, i64 %v851
  %v853 = mul i64 %v807, 8
  %v854 = add i64 0, %v853
  %v855 = add i64 %v854, %v809
  %v856 = getelementptr inbounds float, ptr %v852, i64 %v855
  %v857 = load float, ptr %v856, align 4
  %v858 = add i64 %v791, 0
  %v859 = and i64 %v858, %v130
  %v860 = mul i64 %v859, %v7
  %v861 = add i64 %v860, %v805
  %v862 = mul i64 %v861, 16
  %v863 = getelementptr inbounds float, ptr %v72, i64 %v862
  %v864 = mul i64 %v807, 8
  %v865 = add i64 0, %v864
  %v866 = add i64 %v865, %v809
  %v867 = getelementptr inbounds float, ptr %v863, i64 %v866
  %v868 = load float, ptr %v867, align 4
  %v869 = add i64 %v791, 0
  %v870 = and i64 %v869, %v160
  %v871 = mul i64 %v870, %v7
  %v872 = add i64 %v871, %v805
  %v873 = mul i64 %v872, 128
  %v874 = getelementptr inbounds float, ptr %v102, i64 %v873
  %v875 = add i64 %v791, 0
  %v876 = and i64 %v875, 1
  %v877 = mul i64 %v876, %v7
  %v878 = add i64 %v877, %v805
  %v879 = mul i64 %v878, 128
  %v880 = getelementptr inbounds float, ptr %v34, i64 %v879
  %v881 = mul i64 %v807, 64
  %v882 = add i64 0, %v881
  %v883 = mul i64 %v809, 8
  %v884 = add i64 %v882, %v883
  %v885 = add i64 %v884, 0
  %v886 = getelementptr inbounds float, ptr %v816, i64 %v885
  %v887 = load <8 x float>, ptr %v886, align 4
  %v888 = mul i64 %v807, 8
  %v889 = add i64 0, %v888
  %v890 = add i64 %v889, 0
  %v891 = getelementptr inbounds float, ptr %v822, i64 %v890
  %v892 = load <8 x float>, ptr %v891, align 4
  %v893 = add i64 0, 0
  %v894 = getelementptr inbounds float, ptr %v26, i64 %v893
  %v895 = load <8 x float>, ptr %v894, align 4
  %v896 = fmul <8 x float> %v892, %v895
  %v897 = insertelement <8 x float> poison, float %v831, i64 0
  %v898 = shufflevector <8 x float> %v897, <8 x float> poison, <8 x i32> zeroinitializer
  %v899 = fmul <8 x float> %v896, %v898
  %v900 = mul i64 %v807, 8
  %v901 = add i64 0, %v900
  %v902 = add i64 %v901, 0
  %v903 = getelementptr inbounds float, ptr %v846, i64 %v902
  %v904 = load <8 x float>, ptr %v903, align 4
  %v905 = insertelement <8 x float> poison, float %v840, i64 0
  %v906 = shufflevector <8 x float> %v905, <8 x float> poison, <8 x i32> zeroinitializer
  %v907 = fmul <8 x float> %v906, %v904
  %v908 = fadd <8 x float> %v899, %v907
  %v909 = fadd <8 x float> %v908, %v907
  %v910 = insertelement <8 x float> poison, float %v857, i64 0
  %v911 = shufflevector <8 x float> %v910, <8 x float> poison, <8 x i32> zeroinitializer
  %v912 = fmul <8 x float> %v909, %v911
  %v913 = fadd <8 x float> %v887, %v912
  %v914 = insertelement <8 x float> poison, float %v868, i64 0
  %v915 = shufflevector <8 x float> %v914, <8 x float> poison, <8 x i32> zeroinitializer
  %v916 = fmul <8 x float> %v913, %v915
  %v917 = mul i64 %v807, 64
  %v918 = add i64 0, %v917
  %v919 = mul i64 %v809, 8
  %v920 = add i64 %v918, %v919
  %v921 = add i64 %v920, 0
  %v922 = getelementptr inbounds float, ptr %v874, i64 %v921
  store <8 x float> %v913, ptr %v922, align 4
  %v923 = mul i64 %v807, 64
  %v924 = add i64 0, %v923
  %v925 = mul i64 %v809, 8
  %v926 = add i64 %v924, %v925
  %v927 = add i64 %v926, 0
  %v928 = getelementptr inbounds float, ptr %v880, i64 %v927
  store <8 x float> %v916, ptr %v928, align 4
  %v929 = add nsw i64 %v809, 1
  br label %b111
b113:
  %v930 = add nsw i64 %v807, 1
  br label %b108
b110:
  %v931 = add nsw i64 %v805, 1
  br label %b105
b107:
  %v932 = add nsw i64 %v788, 1
  br label %b102
b104:
  %v933 = icmp sgt i64 %v3, 1
  br i1 %v933, label %b114, label %b115
b114:
  %v934 = getelementptr inbounds i64, ptr %v1, i64 3
  %v935 = atomicrmw add ptr %v934, i64 1 acq_rel
  %v936 = load i64, ptr %v167, align 8
  %v937 = add i64 %v936, 1
  store i64 %v937, ptr %v167, align 8
  %v938 = mul i64 %v3, %v937
  br label %b116
b116:
  %v939 = load atomic i64, ptr %v934 acquire, align 8
  %v940 = icmp slt i64 %v939, %v938
  br i1 %v940, label %b117, label %b118
b117:
  %v941 = call i32 @sched_yield()
  br label %b116
b118:
  br label %b115
b115:
  %v942 = getelementptr inbounds float, ptr %v169, i64 384
  %v943 = getelementptr inbounds float, ptr %v169, i64 640
  %v944 = getelementptr inbounds i64, ptr %v1, i64 4
  %v945 = load i64, ptr %v944, align 8
  %v946 = icmp eq i64 %v945, 0
  br i1 %v946, label %b119, label %b120
b119:
  %v947 = add i64 1, 0
  %v948 = sdiv i64 %v947, 1
  %v949 = add i64 %v2, 1
  %v950 = mul i64 %v948, %v2
  %v951 = sdiv i64 %v950, %v3
  %v952 = mul i64 %v951, 1
  %v953 = icmp slt i64 %v952, 1
  %v954 = select i1 %v953, i64 %v952, i64 1
  %v955 = mul i64 %v948, %v949
  %v956 = sdiv i64 %v955, %v3
  %v957 = mul i64 %v956, 1
  %v958 = icmp slt i64 %v957, 1
  %v959 = select i1 %v958, i64 %v957, i64 1
  %v960 = icmp slt i64 %v959, 1
  %v961 = select i1 %v960, i64 %v959, i64 1
  br label %b121
b121:
  %v962 = phi i64 [ %v954, %b119 ], [ %v985, %b122 ]
  %v963 = icmp slt i64 %v962, %v961
  br i1 %v963, label %b122, label %b123
b122:
  %v964 = mul i64 %v962, 256
  %v965 = mul i64 %v962, 16
  %v966 = add i64 %v964, 0
  %v967 = add i64 %v965, 0
  %v968 = getelementptr inbounds float, ptr %v942, i64 %v966
  %v969 = sub i64 16, %v967
  %v970 = icmp slt i64 %v969, 0
  %v971 = select i1 %v970, i64 0, i64 %v969
  %v972 = mul i64 %v967, 1
  %v973 = add i64 0, %v972
  %v974 = getelementptr inbounds float, ptr %v22, i64 %v973
  call void @pack_rows(ptr %v974, i64 1, i64 16, i64 16, i64 %v971, ptr %v968, i64 16)
  %v975 = add i64 %v964, 8
  %v976 = add i64 %v965, 8
  %v977 = getelementptr inbounds float, ptr %v942, i64 %v975
  %v978 = sub i64 16, %v976
  %v979 = icmp slt i64 %v978, 0
  %v980 = select i1 %v979, i64 0, i64 %v978
  %v981 = mul i64 %v976, 1
  %v982 = add i64 0, %v981
  %v983 = getelementptr inbounds float, ptr %v22, i64 %v982
  call void @pack_rows(ptr %v983, i64 1, i64 16, i64 16, i64 %v980, ptr %v977, i64 16)
  %v984 = add i64 %v964, 256
  %v985 = add nsw i64 %v962, 1
  br label %b121
b123:
  %v986 = add i64 1, 0
  %v987 = sdiv i64 %v986, 1
  %v988 = add i64 %v2, 1
  %v989 = mul i64 %v987, %v2
  %v990 = sdiv i64 %v989, %v3
  %v991 = mul i64 %v990, 1
  %v992 = icmp slt i64 %v991, 1
  %v993 = select i1 %v992, i64 %v991, i64 1
  %v994 = mul i64 %v987, %v988
  %v995 = sdiv i64 %v994, %v3
  %v996 = mul i64 %v995, 1
  %v997 = icmp slt i64 %v996, 1
  %v998 = select i1 %v997, i64 %v996, i64 1
  %v999 = icmp slt i64 %v998, 1
  %v1000 = select i1 %v999, i64 %v998, i64 1
  br label %b124
b124:
  %v1001 = phi i64 [ %v993, %b123 ], [ %v1035, %b125 ]
  %v1002 = icmp slt i64 %v1001, %v1000
  br i1 %v1002, label %b125, label %b126
b125:
  %v1003 = mul i64 %v1001, 384
  %v1004 = mul i64 %v1001, 8
  %v1005 = add i64 %v1003, 0
  %v1006 = add i64 %v1004, 0
  %v1007 = getelementptr inbounds float, ptr %v943, i64 %v1005
  %v1008 = sub i64 8, %v1006
  %v1009 = icmp slt i64 %v1008, 0
  %v1010 = select i1 %v1009, i64 0, i64 %v1008
  %v1011 = mul i64 %v1006, 1
  %v1012 = add i64 0, %v1011
  %v1013 = getelementptr inbounds float, ptr %v18, i64 %v1012
  call void @pack_rows(ptr %v1013, i64 1, i64 8, i64 16, i64 %v1010, ptr %v1007, i64 8)
  %v1014 = add i64 %v1003, 128
  %v1015 = add i64 %v1014, 0
  %v1016 = add i64 %v1004, 0
  %v1017 = getelementptr inbounds float, ptr %v943, i64 %v1015
  %v1018 = sub i64 8, %v1016
  %v1019 = icmp slt i64 %v1018, 0
  %v1020 = select i1 %v1019, i64 0, i64 %v1018
  %v1021 = mul i64 %v1016, 1
  %v1022 = add i64 0, %v1021
  %v1023 = getelementptr inbounds float, ptr %v16, i64 %v1022
  call void @pack_rows(ptr %v1023, i64 1, i64 8, i64 16, i64 %v1020, ptr %v1017, i64 8)
  %v1024 = add i64 %v1014, 128
  %v1025 = add i64 %v1024, 0
  %v1026 = add i64 %v1004, 0
  %v1027 = getelementptr inbounds float, ptr %v943, i64 %v1025
  %v1028 = sub i64 8, %v1026
  %v1029 = icmp slt i64 %v1028, 0
  %v1030 = select i1 %v1029, i64 0, i64 %v1028
  %v1031 = mul i64 %v1026, 1
  %v1032 = add i64 0, %v1031
  %v1033 = getelementptr inbounds float, ptr %v14, i64 %v1032
  call void @pack_rows(ptr %v1033, i64 1, i64 8, i64 16, i64 %v1030, ptr %v1027, i64 8)
  %v1034 = add i64 %v1024, 128
  %v1035 = add nsw i64 %v1001, 1
  br label %b124
b126:
  br label %b120
b120:
  %v1036 = icmp sgt i64 %v3, 1
  br i1 %v1036, label %b127, label %b128
b127:
  %v1037 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1038 = atomicrmw add ptr %v1037, i64 1 acq_rel
  %v1039 = load i64, ptr %v167, align 8
  %v1040 = add i64 %v1039, 1
  store i64 %v1040, ptr %v167, align 8
  %v1041 = mul i64 %v3, %v1040
  br label %b129
b129:
  %v1042 = load atomic i64, ptr %v1037 acquire, align 8
  %v1043 = icmp slt i64 %v1042, %v1041
  br i1 %v1043, label %b130, label %b131
b130:
  %v1044 = call i32 @sched_yield()
  br label %b129
b131:
  br label %b128
b128:
  %v1045 = add i64 %v8, 0
  %v1046 = sdiv i64 %v1045, 1
  %v1047 = add i64 %v2, 1
  %v1048 = mul i64 %v1046, %v2
  %v1049 = sdiv i64 %v1048, %v3
  %v1050 = mul i64 %v1049, 1
  %v1051 = icmp slt i64 %v1050, %v8
  %v1052 = select i1 %v1051, i64 %v1050, i64 %v8
  %v1053 = mul i64 %v1046, %v1047
  %v1054 = sdiv i64 %v1053, %v3
  %v1055 = mul i64 %v1054, 1
  %v1056 = icmp slt i64 %v1055, %v8
  %v1057 = select i1 %v1056, i64 %v1055, i64 %v8
  br label %b132
b132:
  %v1058 = phi i64 [ %v1052, %b128 ], [ %v1104, %b137 ]
  %v1059 = icmp slt i64 %v1058, %v1057
  br i1 %v1059, label %b133, label %b134
b133:
  br label %b135
b135:
  %v1060 = phi i64 [ 0, %b133 ], [ %v1103, %b140 ]
  %v1061 = icmp slt i64 %v1060, 2
  br i1 %v1061, label %b136, label %b137
b136:
  br label %b138
b138:
  %v1062 = phi i64 [ 0, %b136 ], [ %v1102, %b143 ]
  %v1063 = icmp slt i64 %v1062, 8
  br i1 %v1063, label %b139, label %b140
b139:
  br label %b141
b141:
  %v1064 = phi i64 [ 0, %b139 ], [ %v1085, %b142 ]
  %v1065 = phi <8 x float> [ splat (float 0x0000000000000000), %b139 ], [ %v1084, %b142 ]
  %v1066 = icmp slt i64 %v1064, 8
  br i1 %v1066, label %b142, label %b143
b142:
  %v1067 = mul i64 %v1058, 128
  %v1068 = getelementptr inbounds float, ptr %v102, i64 %v1067
  %v1069 = mul i64 %v1058, 16
  %v1070 = getelementptr inbounds float, ptr %v68, i64 %v1069
  %v1071 = mul i64 %v1060, 64
  %v1072 = add i64 0, %v1071
  %v1073 = mul i64 %v1062, 8
  %v1074 = add i64 %v1072, %v1073
  %v1075 = add i64 %v1074, %v1064
  %v1076 = getelementptr inbounds float, ptr %v1068, i64 %v1075
  %v1077 = load <8 x float>, ptr %v1076, align 4
  %v1078 = mul i64 %v1060, 8
  %v1079 = add i64 0, %v1078
  %v1080 = add i64 %v1079, %v1064
  %v1081 = getelementptr inbounds float, ptr %v1070, i64 %v1080
  %v1082 = load <8 x float>, ptr %v1081, align 4
  %v1083 = fmul <8 x float> %v1077, %v1082
  %v1084 = fadd <8 x float> %v1065, %v1083
  %v1085 = add nsw i64 %v1064, 8
  br label %b141
b143:
  %v1086 = shufflevector <8 x float> %v1065, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1087 = shufflevector <8 x float> %v1065, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1088 = fadd <4 x float> %v1086, %v1087
  %v1089 = shufflevector <4 x float> %v1088, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1090 = shufflevector <4 x float> %v1088, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1091 = fadd <2 x float> %v1089, %v1090
  %v1092 = extractelement <2 x float> %v1091, i64 0
  %v1093 = extractelement <2 x float> %v1091, i64 1
  %v1094 = fadd float %v1092, %v1093
  %v1095 = fadd float %v1094, 0x0000000000000000
  %v1096 = mul i64 %v1058, 16
  %v1097 = getelementptr inbounds float, ptr %v96, i64 %v1096
  %v1098 = mul i64 %v1060, 8
  %v1099 = add i64 0, %v1098
  %v1100 = add i64 %v1099, %v1062
  %v1101 = getelementptr inbounds float, ptr %v1097, i64 %v1100
  store float %v1095, ptr %v1101, align 4
  %v1102 = add nsw i64 %v1062, 1
  br label %b138
b140:
  %v1103 = add nsw i64 %v1060, 1
  br label %b135
b137:
  %v1104 = add nsw i64 %v1058, 1
  br label %b132
b134:
  %v1105 = add i64 %v8, 0
  %v1106 = sdiv i64 %v1105, 1
  %v1107 = add i64 %v2, 1
  %v1108 = mul i64 %v1106, %v2
  %v1109 = sdiv i64 %v1108, %v3
  %v1110 = mul i64 %v1109, 1
  %v1111 = icmp slt i64 %v1110, %v8
  %v1112 = select i1 %v1111, i64 %v1110, i64 %v8
  %v1113 = mul i64 %v1106, %v1107
  %v1114 = sdiv i64 %v1113, %v3
  %v1115 = mul i64 %v1114, 1
  %v1116 = icmp slt i64 %v1115, %v8
  %v1117 = select i1 %v1116, i64 %v1115, i64 %v8
  br label %b144
b144:
  %v1118 = phi i64 [ %v1112, %b134 ], [ %v1153, %b149 ]
  %v1119 = icmp slt i64 %v1118, %v1117
  br i1 %v1119, label %b145, label %b146
b145:
  br label %b147
b147:
  %v1120 = phi i64 [ 0, %b145 ], [ %v1152, %b152 ]
  %v1121 = icmp slt i64 %v1120, 2
  br i1 %v1121, label %b148, label %b149
b148:
  br label %b150
b150:
  %v1122 = phi i64 [ 0, %b148 ], [ %v1145, %b151 ]
  %v1123 = phi <8 x float> [ splat (float 0x0000000000000000), %b148 ], [ %v1144, %b151 ]
  %v1124 = icmp slt i64 %v1122, 8
  br i1 %v1124, label %b151, label %b152
b151:
  %v1125 = mul i64 %v1118, 128
  %v1126 = getelementptr inbounds float, ptr %v102, i64 %v1125
  %v1127 = mul i64 %v1118, 16
  %v1128 = getelementptr inbounds float, ptr %v66, i64 %v1127
  %v1129 = mul i64 %v1120, 8
  %v1130 = add i64 0, %v1129
  %v1131 = add i64 %v1130, %v1122
  %v1132 = getelementptr inbounds float, ptr %v1128, i64 %v1131
  %v1133 = load float, ptr %v1132, align 4
  %v1134 = mul i64 %v1120, 64
  %v1135 = add i64 0, %v1134
  %v1136 = add i64 %v1135, 0
  %v1137 = mul i64 %v1122, 8
  %v1138 = add i64 %v1136, %v1137
  %v1139 = getelementptr inbounds float, ptr %v1126, i64 %v1138
  %v1140 = load <8 x float>, ptr %v1139, align 4
  %v1141 = insertelement <8 x float> poison, float %v1133, i64 0
  %v1142 = shufflevector <8 x float> %v1141, <8 x float> poison, <8 x i32> zeroinitializer
  %v1143 = fmul <8 x float> %v1140, %v1142
  %v1144 = fadd <8 x float> %v1123, %v1143
  %v1145 = add nsw i64 %v1122, 1
  br label %b150
b152:
  %v1146 = mul i64 %v1118, 16
  %v1147 = getelementptr inbounds float, ptr %v104, i64 %v1146
  %v1148 = mul i64 %v1120, 8
  %v1149 = add i64 0, %v1148
  %v1150 = add i64 %v1149, 0
  %v1151 = getelementptr inbounds float, ptr %v1147, i64 %v1150
  store <8 x float> %v1123, ptr %v1151, align 4
  %v1152 = add nsw i64 %v1120, 1
  br label %b147
b149:
  %v1153 = add nsw i64 %v1118, 1
  br label %b144
b146:
  %v1154 = add i64 %v8, 0
  %v1155 = sdiv i64 %v1154, 1
  %v1156 = add i64 %v2, 1
  %v1157 = mul i64 %v1155, %v2
  %v1158 = sdiv i64 %v1157, %v3
  %v1159 = mul i64 %v1158, 1
  %v1160 = icmp slt i64 %v1159, %v8
  %v1161 = select i1 %v1160, i64 %v1159, i64 %v8
  %v1162 = mul i64 %v1155, %v1156
  %v1163 = sdiv i64 %v1162, %v3
  %v1164 = mul i64 %v1163, 1
  %v1165 = icmp slt i64 %v1164, %v8
  %v1166 = select i1 %v1165, i64 %v1164, i64 %v8
  br label %b153
b153:
  %v1167 = phi i64 [ %v1161, %b146 ], [ %v1215, %b158 ]
  %v1168 = icmp slt i64 %v1167, %v1166
  br i1 %v1168, label %b154, label %b155
b154:
  br label %b156
b156:
  %v1169 = phi i64 [ 0, %b154 ], [ %v1214, %b161 ]
  %v1170 = icmp slt i64 %v1169, 2
  br i1 %v1170, label %b157, label %b158
b157:
  br label %b159
b159:
  %v1171 = phi i64 [ 0, %b157 ], [ %v1213, %b164 ]
  %v1172 = icmp slt i64 %v1171, 8
  br i1 %v1172, label %b160, label %b161
b160:
  br label %b162
b162:
  %v1173 = phi i64 [ 0, %b160 ], [ %v1196, %b163 ]
  %v1174 = phi <8 x float> [ splat (float 0x0000000000000000), %b160 ], [ %v1195, %b163 ]
  %v1175 = icmp slt i64 %v1173, 8
  br i1 %v1175, label %b163, label %b164
b163:
  %v1176 = mul i64 %v1167, 128
  %v1177 = getelementptr inbounds float, ptr %v102, i64 %v1176
  %v1178 = mul i64 %v1167, 128
  %v1179 = getelementptr inbounds float, ptr %v32, i64 %v1178
  %v1180 = mul i64 %v1169, 64
  %v1181 = add i64 0, %v1180
  %v1182 = mul i64 %v1171, 8
  %v1183 = add i64 %v1181, %v1182
  %v1184 = add i64 %v1183, %v1173
  %v1185 = getelementptr inbounds float, ptr %v1177, i64 %v1184
  %v1186 = load <8 x float>, ptr %v1185, align 4
  %v1187 = mul i64 %v1169, 64
  %v1188 = add i64 0, %v1187
  %v1189 = mul i64 %v1171, 8
  %v1190 = add i64 %v1188, %v1189
  %v1191 = add i64 %v1190, %v1173
  %v1192 = getelementptr inbounds float, ptr %v1179, i64 %v1191
  %v1193 = load <8 x float>, ptr %v1192, align 4
  %v1194 = fmul <8 x float> %v1186, %v1193
  %v1195 = fadd <8 x float> %v1174, %v1194
  %v1196 = add nsw i64 %v1173, 8
  br label %b162
b164:
  %v1197 = shufflevector <8 x float> %v1174, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1198 = shufflevector <8 x float> %v1174, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1199 = fadd <4 x float> %v1197, %v1198
  %v1200 = shufflevector <4 x float> %v1199, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1201 = shufflevector <4 x float> %v1199, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1202 = fadd <2 x float> %v1200, %v1201
  %v1203 = extractelement <2 x float> %v1202, i64 0
  %v1204 = extractelement <2 x float> %v1202, i64 1
  %v1205 = fadd float %v1203, %v1204
  %v1206 = fadd float %v1205, 0x0000000000000000
  %v1207 = mul i64 %v1167, 16
  %v1208 = getelementptr inbounds float, ptr %v106, i64 %v1207
  %v1209 = mul i64 %v1169, 8
  %v1210 = add i64 0, %v1209
  %v1211 = add i64 %v1210, %v1171
  %v1212 = getelementptr inbounds float, ptr %v1208, i64 %v1211
  store float %v1206, ptr %v1212, align 4
  %v1213 = add nsw i64 %v1171, 1
  br label %b159
b161:
  %v1214 = add nsw i64 %v1169, 1
  br label %b156
b158:
  %v1215 = add nsw i64 %v1167, 1
  br label %b153
b155:
  %v1216 = add i64 %v8, 0
  %v1217 = sdiv i64 %v1216, 1
  %v1218 = add i64 %v2, 1
  %v1219 = mul i64 %v1217, %v2
  %v1220 = sdiv i64 %v1219, %v3
  %v1221 = mul i64 %v1220, 1
  %v1222 = icmp slt i64 %v1221, %v8
  %v1223 = select i1 %v1222, i64 %v1221, i64 %v8
  %v1224 = mul i64 %v1217, %v1218
  %v1225 = sdiv i64 %v1224, %v3
  %v1226 = mul i64 %v1225, 1
  %v1227 = icmp slt i64 %v1226, %v8
  %v1228 = select i1 %v1227, i64 %v1226, i64 %v8
  br label %b165
b165:
  %v1229 = phi i64 [ %v1223, %b155 ], [ %v1292, %b170 ]
  %v1230 = icmp slt i64 %v1229, %v1228
  br i1 %v1230, label %b166, label %b167
b166:
  %v1231 = mul i64 %v1229, 16
  %v1232 = getelementptr inbounds float, ptr %v106, i64 %v1231
  %v1233 = mul i64 %v1229, 16
  %v1234 = getelementptr inbounds float, ptr %v72, i64 %v1233
  %v1235 = mul i64 %v1229, 16
  %v1236 = getelementptr inbounds float, ptr %v70, i64 %v1235
  %v1237 = mul i64 %v1229, 16
  %v1238 = getelementptr inbounds float, ptr %v108, i64 %v1237
  br label %b168
b168:
  %v1239 = phi i64 [ 0, %b166 ], [ %v1291, %b169 ]
  %v1240 = icmp slt i64 %v1239, 16
  br i1 %v1240, label %b169, label %b170
b169:
  %v1241 = add i64 0, %v1239
  %v1242 = getelementptr inbounds float, ptr %v1232, i64 %v1241
  %v1243 = load <8 x float>, ptr %v1242, align 4
  %v1244 = add i64 0, %v1239
  %v1245 = getelementptr inbounds float, ptr %v1234, i64 %v1244
  %v1246 = load <8 x float>, ptr %v1245, align 4
  %v1247 = fmul <8 x float> %v1243, %v1246
  %v1248 = insertelement <8 x float> poison, float 0x4030000000000000, i64 0
  %v1249 = shufflevector <8 x float> %v1248, <8 x float> poison, <8 x i32> zeroinitializer
  %v1250 = fdiv <8 x float> %v1247, %v1249
  %v1251 = add i64 0, %v1239
  %v1252 = getelementptr inbounds float, ptr %v1236, i64 %v1251
  %v1253 = load <8 x float>, ptr %v1252, align 4
  %v1254 = add i64 0, %v1239
  %v1255 = getelementptr inbounds float, ptr %v24, i64 %v1254
  %v1256 = load <8 x float>, ptr %v1255, align 4
  %v1257 = fadd <8 x float> %v1253, %v1256
  %v1258 = fneg <8 x float> %v1257
  %v1259 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1258)
  %v1260 = fneg <8 x float> %v1259
  %v1261 = fcmp olt <8 x float> %v1260, splat (float 0xC05A400000000000)
  %v1262 = select <8 x i1> %v1261, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1260
  %v1263 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1262, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1264 = fsub <8 x float> %v1263, splat (float 0x4168000000000000)
  %v1265 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1264, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1262)
  %v1266 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1264, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1265)
  %v1267 = bitcast <8 x float> %v1263 to <8 x i32>
  %v1268 = fmul <8 x float> %v1266, %v1266
  %v1269 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1266, <8 x float> splat (float 0x3F81227F40000000))
  %v1270 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1269, <8 x float> %v1266, <8 x float> splat (float 0x3FA5556740000000))
  %v1271 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1270, <8 x float> %v1266, <8 x float> splat (float 0x3FC5554B00000000))
  %v1272 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1271, <8 x float> %v1266, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1273 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1268, <8 x float> %v1272, <8 x float> %v1266)
  %v1274 = sub <8 x i32> %v1267, splat (i32 1262485250)
  %v1275 = lshr <8 x i32> %v1274, splat (i32 1)
  %v1276 = sub <8 x i32> %v1274, %v1275
  %v1277 = shl <8 x i32> %v1275, splat (i32 23)
  %v1278 = bitcast <8 x i32> %v1277 to <8 x float>
  %v1279 = shl <8 x i32> %v1276, splat (i32 23)
  %v1280 = bitcast <8 x i32> %v1279 to <8 x float>
  %v1281 = fadd <8 x float> %v1273, splat (float 0x3FF0000000000000)
  %v1282 = fmul <8 x float> %v1281, %v1278
  %v1283 = fmul <8 x float> %v1282, %v1280
  %v1284 = fcmp olt <8 x float> %v1258, splat (float 0x0000000000000000)
  %v1285 = select <8 x i1> %v1284, <8 x float> %v1283, <8 x float> splat (float 0x3FF0000000000000)
  %v1286 = fadd <8 x float> %v1283, splat (float 0x3FF0000000000000)
  %v1287 = fdiv <8 x float> %v1285, %v1286
  %v1288 = fmul <8 x float> %v1250, %v1287
  %v1289 = add i64 0, %v1239
  %v1290 = getelementptr inbounds float, ptr %v1238, i64 %v1289
  store <8 x float> %v1288, ptr %v1290, align 4
  %v1291 = add nsw i64 %v1239, 8
  br label %b168
b170:
  %v1292 = add nsw i64 %v1229, 1
  br label %b165
b167:
  %v1294 = add i64 %v8, 0
  %v1295 = sdiv i64 %v1294, 1
  %v1296 = add i64 %v2, 1
  %v1297 = mul i64 %v1295, %v2
  %v1298 = sdiv i64 %v1297, %v3
  %v1299 = mul i64 %v1298, 1
  %v1300 = icmp slt i64 %v1299, %v8
  %v1301 = select i1 %v1300, i64 %v1299, i64 %v8
  %v1302 = mul i64 %v1295, %v1296
  %v1303 = sdiv i64 %v1302, %v3
  %v1304 = mul i64 %v1303, 1
  %v1305 = icmp slt i64 %v1304, %v8
  %v1306 = select i1 %v1305, i64 %v1304, i64 %v8
  br label %b171
b171:
  %v1307 = phi i64 [ %v1301, %b167 ], [ %v1361, %b176 ]
  %v1308 = icmp slt i64 %v1307, %v1306
  br i1 %v1308, label %b172, label %b173
b172:
  %v1309 = add i64 %v1307, 96
  %v1310 = icmp slt i64 %v1309, %v1306
  %v1311 = select i1 %v1310, i64 %v1309, i64 %v1306
  br label %b174
b174:
  %v1312 = phi i64 [ 0, %b172 ], [ %v1360, %b179 ]
  %v1313 = icmp slt i64 %v1312, 1
  br i1 %v1313, label %b175, label %b176
b175:
  %v1314 = sub i64 %v1311, %v1307
  %v1315 = sub i64 6, 1
  %v1316 = add i64 %v1314, %v1315
  %v1317 = sdiv i64 %v1316, 6
  br label %b177
b177:
  %v1318 = phi i64 [ 0, %b175 ], [ %v1359, %b184 ]
  %v1319 = icmp slt i64 %v1318, %v1317
  br i1 %v1319, label %b178, label %b179
b178:
  %v1320 = mul i64 %v1314, %v1318
  %v1321 = sdiv i64 %v1320, %v1317
  %v1322 = add i64 %v1307, %v1321
  %v1323 = add i64 %v1318, 1
  %v1324 = mul i64 %v1314, %v1323
  %v1325 = sdiv i64 %v1324, %v1317
  %v1326 = add i64 %v1307, %v1325
  %v1327 = mul i64 %v1312, 256
  %v1328 = getelementptr inbounds float, ptr %v942, i64 %v1327
  %v1329 = sub i64 %v1326, %v1322
  %v1330 = mul i64 %v1322, 16
  %v1331 = getelementptr inbounds float, ptr %v108, i64 %v1330
  %v1332 = getelementptr inbounds float, ptr %v1331, i64 0
  %v1333 = sub i64 %v1329, 1
  %v1334 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1333
  %v1335 = load ptr, ptr %v1334, align 4
  %v1336 = getelementptr inbounds float, ptr %v1293, i64 0
  %v1337 = icmp sgt i64 %v1329, 0
  br i1 %v1337, label %b180, label %b181
b180:
  call void %v1335(ptr %v1332, i64 16, ptr %v1328, i64 16, ptr %v1336, i64 16, i64 8)
  br label %b181
b181:
  %v1338 = add i64 %v1327, 256
  br label %b182
b182:
  %v1339 = phi i64 [ %v1322, %b181 ], [ %v1358, %b187 ]
  %v1340 = icmp slt i64 %v1339, %v1326
  br i1 %v1340, label %b183, label %b184
b183:
  %v1341 = sub i64 %v1339, %v1322
  %v1342 = mul i64 %v1341, 16
  %v1343 = getelementptr inbounds float, ptr %v1293, i64 %v1342
  %v1344 = mul i64 %v1339, 16
  %v1345 = getelementptr inbounds float, ptr %v106, i64 %v1344
  br label %b185
b185:
  %v1346 = phi i64 [ 0, %b183 ], [ %v1357, %b186 ]
  %v1347 = icmp slt i64 %v1346, 2
  br i1 %v1347, label %b186, label %b187
b186:
  %v1348 = mul i64 %v1312, 2
  %v1349 = add i64 %v1348, %v1346
  %v1350 = mul i64 %v1349, 8
  %v1351 = add i64 0, %v1346
  %v1352 = mul i64 %v1351, 8
  %v1353 = getelementptr inbounds float, ptr %v1343, i64 %v1352
  %v1354 = load <8 x float>, ptr %v1353, align 4
  %v1355 = add i64 0, %v1350
  %v1356 = getelementptr inbounds float, ptr %v1345, i64 %v1355
  store <8 x float> %v1354, ptr %v1356, align 4
  %v1357 = add nsw i64 %v1346, 1
  br label %b185
b187:
  %v1358 = add nsw i64 %v1339, 1
  br label %b182
b184:
  %v1359 = add nsw i64 %v1318, 1
  br label %b177
b179:
  %v1360 = add nsw i64 %v1312, 1
  br label %b174
b176:
  %v1361 = add nsw i64 %v1307, 96
  br label %b171
b173:
  %v1363 = add i64 %v8, 0
  %v1364 = sdiv i64 %v1363, 1
  %v1365 = add i64 %v2, 1
  %v1366 = mul i64 %v1364, %v2
  %v1367 = sdiv i64 %v1366, %v3
  %v1368 = mul i64 %v1367, 1
  %v1369 = icmp slt i64 %v1368, %v8
  %v1370 = select i1 %v1369, i64 %v1368, i64 %v8
  %v1371 = mul i64 %v1364, %v1365
  %v1372 = sdiv i64 %v1371, %v3
  %v1373 = mul i64 %v1372, 1
  %v1374 = icmp slt i64 %v1373, %v8
  %v1375 = select i1 %v1374, i64 %v1373, i64 %v8
  br label %b188
b188:
  %v1376 = phi i64 [ %v1370, %b173 ], [ %v1474, %b193 ]
  %v1377 = icmp slt i64 %v1376, %v1375
  br i1 %v1377, label %b189, label %b190
b189:
  %v1378 = add i64 %v1376, 96
  %v1379 = icmp slt i64 %v1378, %v1375
  %v1380 = select i1 %v1379, i64 %v1378, i64 %v1375
  br label %b191
b191:
  %v1381 = phi i64 [ 0, %b189 ], [ %v1473, %b196 ]
  %v1382 = icmp slt i64 %v1381, 1
  br i1 %v1382, label %b192, label %b193
b192:
  %v1383 = sub i64 %v1380, %v1376
  %v1384 = sub i64 8, 1
  %v1385 = add i64 %v1383, %v1384
  %v1386 = sdiv i64 %v1385, 8
  br label %b194
b194:
  %v1387 = phi i64 [ 0, %b192 ], [ %v1472, %b205 ]
  %v1388 = icmp slt i64 %v1387, %v1386
  br i1 %v1388, label %b195, label %b196
b195:
  %v1389 = mul i64 %v1383, %v1387
  %v1390 = sdiv i64 %v1389, %v1386
  %v1391 = add i64 %v1376, %v1390
  %v1392 = add i64 %v1387, 1
  %v1393 = mul i64 %v1383, %v1392
  %v1394 = sdiv i64 %v1393, %v1386
  %v1395 = add i64 %v1376, %v1394
  %v1396 = mul i64 %v1381, 384
  %v1397 = getelementptr inbounds float, ptr %v943, i64 %v1396
  %v1398 = sub i64 %v1395, %v1391
  %v1399 = mul i64 %v1391, 16
  %v1400 = getelementptr inbounds float, ptr %v106, i64 %v1399
  %v1401 = getelementptr inbounds float, ptr %v1400, i64 0
  %v1402 = sub i64 %v1398, 1
  %v1403 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1402
  %v1404 = load ptr, ptr %v1403, align 4
  %v1405 = getelementptr inbounds float, ptr %v1362, i64 0
  %v1406 = icmp sgt i64 %v1398, 0
  br i1 %v1406, label %b197, label %b198
b197:
  call void %v1404(ptr %v1401, i64 16, ptr %v1397, i64 16, ptr %v1405, i64 24, i64 0)
  br label %b198
b198:
  %v1407 = add i64 %v1396, 128
  %v1408 = getelementptr inbounds float, ptr %v943, i64 %v1407
  %v1409 = sub i64 %v1395, %v1391
  %v1410 = mul i64 %v1391, 16
  %v1411 = getelementptr inbounds float, ptr %v104, i64 %v1410
  %v1412 = getelementptr inbounds float, ptr %v1411, i64 0
  %v1413 = sub i64 %v1409, 1
  %v1414 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1413
  %v1415 = load ptr, ptr %v1414, align 4
  %v1416 = getelementptr inbounds float, ptr %v1362, i64 8
  %v1417 = icmp sgt i64 %v1409, 0
  br i1 %v1417, label %b199, label %b200
b199:
  call void %v1415(ptr %v1412, i64 16, ptr %v1408, i64 16, ptr %v1416, i64 24, i64 0)
  br label %b200
b200:
  %v1418 = add i64 %v1407, 128
  %v1419 = getelementptr inbounds float, ptr %v943, i64 %v1418
  %v1420 = sub i64 %v1395, %v1391
  %v1421 = mul i64 %v1391, 16
  %v1422 = getelementptr inbounds float, ptr %v96, i64 %v1421
  %v1423 = getelementptr inbounds float, ptr %v1422, i64 0
  %v1424 = sub i64 %v1420, 1
  %v1425 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1424
  %v1426 = load ptr, ptr %v1425, align 4
  %v1427 = getelementptr inbounds float, ptr %v1362, i64 16
  %v1428 = icmp sgt i64 %v1420, 0
  br i1 %v1428, label %b201, label %b202
b201:
  call void %v1426(ptr %v1423, i64 16, ptr %v1419, i64 16, ptr %v1427, i64 24, i64 0)
  br label %b202
b202:
  %v1429 = add i64 %v1418, 128
  br label %b203
b203:
  %v1430 = phi i64 [ %v1391, %b202 ], [ %v1471, %b208 ]
  %v1431 = icmp slt i64 %v1430, %v1395
  br i1 %v1431, label %b204, label %b205
b204:
  %v1432 = sub i64 %v1430, %v1391
  %v1433 = mul i64 %v1432, 24
  %v1434 = getelementptr inbounds float, ptr %v1362, i64 %v1433
  %v1435 = mul i64 %v1430, 8
  %v1436 = getelementptr inbounds float, ptr %v90, i64 %v1435
  %v1437 = mul i64 %v1430, 8
  %v1438 = getelementptr inbounds float, ptr %v100, i64 %v1437
  %v1439 = mul i64 %v1430, 8
  %v1440 = getelementptr inbounds float, ptr %v38, i64 %v1439
  br label %b206
b206:
  %v1441 = phi i64 [ 0, %b204 ], [ %v1470, %b207 ]
  %v1442 = icmp slt i64 %v1441, 1
  br i1 %v1442, label %b207, label %b208
b207:
  %v1443 = mul i64 %v1381, 1
  %v1444 = add i64 %v1443, %v1441
  %v1445 = mul i64 %v1444, 8
  %v1446 = add i64 0, %v1441
  %v1447 = mul i64 %v1446, 8
  %v1448 = getelementptr inbounds float, ptr %v1434, i64 %v1447
  %v1449 = load <8 x float>, ptr %v1448, align 4
  %v1450 = add i64 1, %v1441
  %v1451 = mul i64 %v1450, 8
  %v1452 = getelementptr inbounds float, ptr %v1434, i64 %v1451
  %v1453 = load <8 x float>, ptr %v1452, align 4
  %v1454 = add i64 2, %v1441
  %v1455 = mul i64 %v1454, 8
  %v1456 = getelementptr inbounds float, ptr %v1434, i64 %v1455
  %v1457 = load <8 x float>, ptr %v1456, align 4
  %v1458 = add i64 0, %v1445
  %v1459 = getelementptr inbounds float, ptr %v1436, i64 %v1458
  %v1460 = load <8 x float>, ptr %v1459, align 4
  %v1461 = fadd <8 x float> %v1460, %v1449
  %v1462 = fadd <8 x float> %v1461, %v1453
  %v1463 = fadd <8 x float> %v1462, %v1457
  %v1464 = add i64 0, %v1445
  %v1465 = getelementptr inbounds float, ptr %v1438, i64 %v1464
  %v1466 = load <8 x float>, ptr %v1465, align 4
  %v1467 = fadd <8 x float> %v1463, %v1466
  %v1468 = add i64 0, %v1445
  %v1469 = getelementptr inbounds float, ptr %v1440, i64 %v1468
  store <8 x float> %v1467, ptr %v1469, align 4
  %v1470 = add nsw i64 %v1441, 1
  br label %b206
b208:
  %v1471 = add nsw i64 %v1430, 1
  br label %b203
b205:
  %v1472 = add nsw i64 %v1387, 1
  br label %b194
b196:
  %v1473 = add nsw i64 %v1381, 1
  br label %b191
b193:
  %v1474 = add nsw i64 %v1376, 96
  br label %b188
b190:
  %v1475 = icmp sgt i64 %v3, 1
  br i1 %v1475, label %b209, label %b210
b209:
  %v1476 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1477 = atomicrmw add ptr %v1476, i64 1 acq_rel
  %v1478 = load i64, ptr %v167, align 8
  %v1479 = add i64 %v1478, 1
  store i64 %v1479, ptr %v167, align 8
  %v1480 = mul i64 %v3, %v1479
  br label %b211
b211:
  %v1481 = load atomic i64, ptr %v1476 acquire, align 8
  %v1482 = icmp slt i64 %v1481, %v1480
  br i1 %v1482, label %b212, label %b213
b212:
  %v1483 = call i32 @sched_yield()
  br label %b211
b213:
  br label %b210
b210:
  %v1484 = mul i64 0, 16
  %v1485 = getelementptr inbounds float, ptr %v98, i64 %v1484
  %v1486 = getelementptr inbounds float, ptr %v1485, i64 0
  %v1487 = mul i64 0, 8
  %v1488 = getelementptr inbounds float, ptr %v10, i64 %v1487
  %v1489 = getelementptr inbounds float, ptr %v1488, i64 0
  %v1490 = getelementptr inbounds float, ptr %v172, i64 12288
  %v1491 = add i64 16, 1
  %v1492 = sdiv i64 %v1491, 2
  %v1493 = add i64 %v2, 1
  %v1494 = mul i64 %v1492, %v2
  %v1495 = sdiv i64 %v1494, %v3
  %v1496 = mul i64 %v1495, 2
  %v1497 = icmp slt i64 %v1496, 16
  %v1498 = select i1 %v1497, i64 %v1496, i64 16
  %v1499 = mul i64 %v1492, %v1493
  %v1500 = sdiv i64 %v1499, %v3
  %v1501 = mul i64 %v1500, 2
  %v1502 = icmp slt i64 %v1501, 16
  %v1503 = select i1 %v1502, i64 %v1501, i64 16
  %v1504 = getelementptr inbounds float, ptr %v40, i64 0
  br label %b214
b214:
  %v1505 = phi i64 [ %v1498, %b210 ], [ %v1513, %b219 ]
  %v1506 = icmp slt i64 %v1505, %v1503
  br i1 %v1506, label %b215, label %b216
b215:
  %v1507 = mul i64 %v1505, 8
  %v1508 = getelementptr inbounds float, ptr %v1504, i64 %v1507
  br label %b217
b217:
  %v1509 = phi i64 [ 0, %b215 ], [ %v1512, %b218 ]
  %v1510 = icmp slt i64 %v1509, 8
  br i1 %v1510, label %b218, label %b219
b218:
  %v1511 = getelementptr inbounds float, ptr %v1508, i64 %v1509
  store float 0x0000000000000000, ptr %v1511, align 4
  %v1512 = add nsw i64 %v1509, 1
  br label %b217
b219:
  %v1513 = add nsw i64 %v1505, 1
  br label %b214
b216:
  %v1514 = mul i64 %v8, 1
  br label %b220
b220:
  %v1515 = phi i64 [ 0, %b216 ], [ %v1619, %b225 ]
  %v1516 = icmp slt i64 %v1515, %v1514
  br i1 %v1516, label %b221, label %b222
b221:
  %v1517 = sub i64 %v1514, %v1515
  %v1518 = icmp slt i64 %v1517, 384
  %v1519 = select i1 %v1518, i64 %v1517, i64 384
  br label %b223
b223:
  %v1520 = phi i64 [ %v1498, %b221 ], [ %v1618, %b249 ]
  %v1521 = icmp slt i64 %v1520, %v1503
  br i1 %v1521, label %b224, label %b225
b224:
  %v1522 = sub i64 %v1503, %v1520
  %v1523 = icmp slt i64 %v1522, 64
  %v1524 = select i1 %v1523, i64 %v1522, i64 64
  %v1525 = sdiv i64 %v1524, 2
  %v1526 = mul i64 %v1525, 2
  %v1527 = sub i64 %v1524, %v1526
  %v1528 = mul i64 %v1515, 16
  %v1529 = add i64 %v1528, %v1520
  %v1530 = getelementptr inbounds float, ptr %v1486, i64 %v1529
  br label %b226
b226:
  %v1531 = phi i64 [ 0, %b224 ], [ %v1557, %b234 ]
  %v1532 = icmp slt i64 %v1531, %v1519
  br i1 %v1532, label %b227, label %b228
b227:
  %v1533 = mul i64 %v1531, 16
  %v1534 = getelementptr inbounds float, ptr %v1530, i64 %v1533
  %v1535 = mul i64 %v1531, 2
  %v1536 = getelementptr inbounds float, ptr %v1490, i64 %v1535
  br label %b229
b229:
  %v1537 = phi i64 [ 0, %b227 ], [ %v1546, %b230 ]
  %v1538 = icmp slt i64 %v1537, %v1525
  br i1 %v1538, label %b230, label %b231
b230:
  %v1539 = mul i64 %v1537, 2
  %v1540 = getelementptr inbounds float, ptr %v1534, i64 %v1539
  %v1541 = mul i64 %v1537, 768
  %v1542 = getelementptr inbounds float, ptr %v1536, i64 %v1541
  %v1543 = getelementptr inbounds float, ptr %v1540, i64 0
  %v1544 = load <2 x float>, ptr %v1543, align 4
  %v1545 = getelementptr inbounds float, ptr %v1542, i64 0
  store <2 x float> %v1544, ptr %v1545, align 4
  %v1546 = add nsw i64 %v1537, 1
  br label %b229
b231:
  %v1547 = mul i64 %v1525, 2
  %v1548 = getelementptr inbounds float, ptr %v1534, i64 %v1547
  %v1549 = mul i64 %v1525, 768
  %v1550 = getelementptr inbounds float, ptr %v1536, i64 %v1549
  br label %b232
b232:
  %v1551 = phi i64 [ 0, %b231 ], [ %v1556, %b233 ]
  %v1552 = icmp slt i64 %v1551, %v1527
  br i1 %v1552, label %b233, label %b234
b233:
  %v1553 = getelementptr inbounds float, ptr %v1548, i64 %v1551
  %v1554 = load float, ptr %v1553, align 4
  %v1555 = getelementptr inbounds float, ptr %v1550, i64 %v1551
  store float %v1554, ptr %v1555, align 4
  %v1556 = add nsw i64 %v1551, 1
  br label %b232, !llvm.loop !0
b234:
  %v1557 = add nsw i64 %v1531, 1
  br label %b226
b228:
  br label %b235
b235:
  %v1558 = phi i64 [ 0, %b228 ], [ %v1593, %b243 ]
  %v1559 = icmp slt i64 %v1558, 0
  br i1 %v1559, label %b236, label %b237
b236:
  %v1560 = mul i64 %v1515, 8
  %v1561 = add i64 %v1560, %v1558
  %v1562 = getelementptr inbounds float, ptr %v1489, i64 %v1561
  br label %b238
b238:
  %v1563 = phi i64 [ 0, %b236 ], [ %v1581, %b239 ]
  %v1564 = icmp slt i64 %v1563, %v1519
  br i1 %v1564, label %b239, label %b240
b239:
  %v1565 = mul i64 %v1563, 8
  %v1566 = getelementptr inbounds float, ptr %v1562, i64 %v1565
  %v1567 = mul i64 %v1563, 32
  %v1568 = getelementptr inbounds float, ptr %v172, i64 %v1567
  %v1569 = getelementptr inbounds float, ptr %v1566, i64 0
  %v1570 = load <8 x float>, ptr %v1569, align 4
  %v1571 = getelementptr inbounds float, ptr %v1568, i64 0
  store <8 x float> %v1570, ptr %v1571, align 4
  %v1572 = getelementptr inbounds float, ptr %v1566, i64 8
  %v1573 = load <8 x float>, ptr %v1572, align 4
  %v1574 = getelementptr inbounds float, ptr %v1568, i64 8
  store <8 x float> %v1573, ptr %v1574, align 4
  %v1575 = getelementptr inbounds float, ptr %v1566, i64 16
  %v1576 = load <8 x float>, ptr %v1575, align 4
  %v1577 = getelementptr inbounds float, ptr %v1568, i64 16
  store <8 x float> %v1576, ptr %v1577, align 4
  %v1578 = getelementptr inbounds float, ptr %v1566, i64 24
  %v1579 = load <8 x float>, ptr %v1578, align 4
  %v1580 = getelementptr inbounds float, ptr %v1568, i64 24
  store <8 x float> %v1579, ptr %v1580, align 4
  %v1581 = add nsw i64 %v1563, 1
  br label %b238
b240:
  %v1582 = sdiv i64 %v1524, 2
  br label %b241
b241:
  %v1583 = phi i64 [ 0, %b240 ], [ %v1592, %b242 ]
  %v1584 = icmp slt i64 %v1583, %v1582
  br i1 %v1584, label %b242, label %b243
b242:
  %v1585 = mul i64 %v1583, 2
  %v1586 = add i64 %v1520, %v1585
  %v1587 = mul i64 %v1583, 768
  %v1588 = getelementptr inbounds float, ptr %v1490, i64 %v1587
  %v1589 = mul i64 %v1586, 8
  %v1590 = add i64 %v1589, %v1558
  %v1591 = getelementptr inbounds float, ptr %v1504, i64 %v1590
  call void @outer_2x32(ptr %v1588, ptr %v172, i64 %v1519, ptr %v1591, i64 8)
  %v1592 = add nsw i64 %v1583, 1
  br label %b241
b243:
  %v1593 = add nsw i64 %v1558, 32
  br label %b235
b237:
  %v1594 = mul i64 %v1515, 8
  %v1595 = add i64 %v1594, 0
  %v1596 = getelementptr inbounds float, ptr %v1489, i64 %v1595
  br label %b244
b244:
  %v1597 = phi i64 [ 0, %b237 ], [ %v1606, %b245 ]
  %v1598 = icmp slt i64 %v1597, %v1519
  br i1 %v1598, label %b245, label %b246
b245:
  %v1599 = mul i64 %v1597, 8
  %v1600 = getelementptr inbounds float, ptr %v1596, i64 %v1599
  %v1601 = mul i64 %v1597, 8
  %v1602 = getelementptr inbounds float, ptr %v172, i64 %v1601
  %v1603 = getelementptr inbounds float, ptr %v1600, i64 0
  %v1604 = load <8 x float>, ptr %v1603, align 4
  %v1605 = getelementptr inbounds float, ptr %v1602, i64 0
  store <8 x float> %v1604, ptr %v1605, align 4
  %v1606 = add nsw i64 %v1597, 1
  br label %b244
b246:
  %v1607 = sdiv i64 %v1524, 2
  br label %b247
b247:
  %v1608 = phi i64 [ 0, %b246 ], [ %v1617, %b248 ]
  %v1609 = icmp slt i64 %v1608, %v1607
  br i1 %v1609, label %b248, label %b249
b248:
  %v1610 = mul i64 %v1608, 2
  %v1611 = add i64 %v1520, %v1610
  %v1612 = mul i64 %v1608, 768
  %v1613 = getelementptr inbounds float, ptr %v1490, i64 %v1612
  %v1614 = mul i64 %v1611, 8
  %v1615 = add i64 %v1614, 0
  %v1616 = getelementptr inbounds float, ptr %v1504, i64 %v1615
  call void @outer_2x8(ptr %v1613, ptr %v172, i64 %v1519, ptr %v1616, i64 8)
  %v1617 = add nsw i64 %v1608, 1
  br label %b247
b249:
  %v1618 = add nsw i64 %v1520, 64
  br label %b223
b225:
  %v1619 = add nsw i64 %v1515, 384
  br label %b220
b222:
  %v1620 = icmp sgt i64 %v3, 1
  br i1 %v1620, label %b250, label %b251
b250:
  %v1621 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1622 = atomicrmw add ptr %v1621, i64 1 acq_rel
  %v1623 = load i64, ptr %v167, align 8
  %v1624 = add i64 %v1623, 1
  store i64 %v1624, ptr %v167, align 8
  %v1625 = mul i64 %v3, %v1624
  br label %b252
b252:
  %v1626 = load atomic i64, ptr %v1621 acquire, align 8
  %v1627 = icmp slt i64 %v1626, %v1625
  br i1 %v1627, label %b253, label %b254
b253:
  %v1628 = call i32 @sched_yield()
  br label %b252
b254:
  br label %b251
b251:
  %v1629 = mul i64 0, 16
  %v1630 = getelementptr inbounds float, ptr %v96, i64 %v1629
  %v1631 = getelementptr inbounds float, ptr %v1630, i64 0
  %v1632 = mul i64 0, 8
  %v1633 = getelementptr inbounds float, ptr %v10, i64 %v1632
  %v1634 = getelementptr inbounds float, ptr %v1633, i64 0
  %v1635 = getelementptr inbounds float, ptr %v172, i64 12288
  %v1636 = add i64 16, 1
  %v1637 = sdiv i64 %v1636, 2
  %v1638 = add i64 %v2, 1
  %v1639 = mul i64 %v1637, %v2
  %v1640 = sdiv i64 %v1639, %v3
  %v1641 = mul i64 %v1640, 2
  %v1642 = icmp slt i64 %v1641, 16
  %v1643 = select i1 %v1642, i64 %v1641, i64 16
  %v1644 = mul i64 %v1637, %v1638
  %v1645 = sdiv i64 %v1644, %v3
  %v1646 = mul i64 %v1645, 2
  %v1647 = icmp slt i64 %v1646, 16
  %v1648 = select i1 %v1647, i64 %v1646, i64 16
  %v1649 = getelementptr inbounds float, ptr %v42, i64 0
  br label %b255
b255:
  %v1650 = phi i64 [ %v1643, %b251 ], [ %v1658, %b260 ]
  %v1651 = icmp slt i64 %v1650, %v1648
  br i1 %v1651, label %b256, label %b257
b256:
  %v1652 = mul i64 %v1650, 8
  %v1653 = getelementptr inbounds float, ptr %v1649, i64 %v1652
  br label %b258
b258:
  %v1654 = phi i64 [ 0, %b256 ], [ %v1657, %b259 ]
  %v1655 = icmp slt i64 %v1654, 8
  br i1 %v1655, label %b259, label %b260
b259:
  %v1656 = getelementptr inbounds float, ptr %v1653, i64 %v1654
  store float 0x0000000000000000, ptr %v1656, align 4
  %v1657 = add nsw i64 %v1654, 1
  br label %b258
b260:
  %v1658 = add nsw i64 %v1650, 1
  br label %b255
b257:
  %v1659 = mul i64 %v8, 1
  br label %b261
b261:
  %v1660 = phi i64 [ 0, %b257 ], [ %v1764, %b266 ]
  %v1661 = icmp slt i64 %v1660, %v1659
  br i1 %v1661, label %b262, label %b263
b262:
  %v1662 = sub i64 %v1659, %v1660
  %v1663 = icmp slt i64 %v1662, 384
  %v1664 = select i1 %v1663, i64 %v1662, i64 384
  br label %b264
b264:
  %v1665 = phi i64 [ %v1643, %b262 ], [ %v1763, %b290 ]
  %v1666 = icmp slt i64 %v1665, %v1648
  br i1 %v1666, label %b265, label %b266
b265:
  %v1667 = sub i64 %v1648, %v1665
  %v1668 = icmp slt i64 %v1667, 64
  %v1669 = select i1 %v1668, i64 %v1667, i64 64
  %v1670 = sdiv i64 %v1669, 2
  %v1671 = mul i64 %v1670, 2
  %v1672 = sub i64 %v1669, %v1671
  %v1673 = mul i64 %v1660, 16
  %v1674 = add i64 %v1673, %v1665
  %v1675 = getelementptr inbounds float, ptr %v1631, i64 %v1674
  br label %b267
b267:
  %v1676 = phi i64 [ 0, %b265 ], [ %v1702, %b275 ]
  %v1677 = icmp slt i64 %v1676, %v1664
  br i1 %v1677, label %b268, label %b269
b268:
  %v1678 = mul i64 %v1676, 16
  %v1679 = getelementptr inbounds float, ptr %v1675, i64 %v1678
  %v1680 = mul i64 %v1676, 2
  %v1681 = getelementptr inbounds float, ptr %v1635, i64 %v1680
  br label %b270
b270:
  %v1682 = phi i64 [ 0, %b268 ], [ %v1691, %b271 ]
  %v1683 = icmp slt i64 %v1682, %v1670
  br i1 %v1683, label %b271, label %b272
b271:
  %v1684 = mul i64 %v1682, 2
  %v1685 = getelementptr inbounds float, ptr %v1679, i64 %v1684
  %v1686 = mul i64 %v1682, 768
  %v1687 = getelementptr inbounds float, ptr %v1681, i64 %v1686
  %v1688 = getelementptr inbounds float, ptr %v1685, i64 0
  %v1689 = load <2 x float>, ptr %v1688, align 4
  %v1690 = getelementptr inbounds float, ptr %v1687, i64 0
  store <2 x float> %v1689, ptr %v1690, align 4
  %v1691 = add nsw i64 %v1682, 1
  br label %b270
b272:
  %v1692 = mul i64 %v1670, 2
  %v1693 = getelementptr inbounds float, ptr %v1679, i64 %v1692
  %v1694 = mul i64 %v1670, 768
  %v1695 = getelementptr inbounds float, ptr %v1681, i64 %v1694
  br label %b273
b273:
  %v1696 = phi i64 [ 0, %b272 ], [ %v1701, %b274 ]
  %v1697 = icmp slt i64 %v1696, %v1672
  br i1 %v1697, label %b274, label %b275
b274:
  %v1698 = getelementptr inbounds float, ptr %v1693, i64 %v1696
  %v1699 = load float, ptr %v1698, align 4
  %v1700 = getelementptr inbounds float, ptr %v1695, i64 %v1696
  store float %v1699, ptr %v1700, align 4
  %v1701 = add nsw i64 %v1696, 1
  br label %b273, !llvm.loop !3
b275:
  %v1702 = add nsw i64 %v1676, 1
  br label %b267
b269:
  br label %b276
b276:
  %v1703 = phi i64 [ 0, %b269 ], [ %v1738, %b284 ]
  %v1704 = icmp slt i64 %v1703, 0
  br i1 %v1704, label %b277, label %b278
b277:
  %v1705 = mul i64 %v1660, 8
  %v1706 = add i64 %v1705, %v1703
  %v1707 = getelementptr inbounds float, ptr %v1634, i64 %v1706
  br label %b279
b279:
  %v1708 = phi i64 [ 0, %b277 ], [ %v1726, %b280 ]
  %v1709 = icmp slt i64 %v1708, %v1664
  br i1 %v1709, label %b280, label %b281
b280:
  %v1710 = mul i64 %v1708, 8
  %v1711 = getelementptr inbounds float, ptr %v1707, i64 %v1710
  %v1712 = mul i64 %v1708, 32
  %v1713 = getelementptr inbounds float, ptr %v172, i64 %v1712
  %v1714 = getelementptr inbounds float, ptr %v1711, i64 0
  %v1715 = load <8 x float>, ptr %v1714, align 4
  %v1716 = getelementptr inbounds float, ptr %v1713, i64 0
  store <8 x float> %v1715, ptr %v1716, align 4
  %v1717 = getelementptr inbounds float, ptr %v1711, i64 8
  %v1718 = load <8 x float>, ptr %v1717, align 4
  %v1719 = getelementptr inbounds float, ptr %v1713, i64 8
  store <8 x float> %v1718, ptr %v1719, align 4
  %v1720 = getelementptr inbounds float, ptr %v1711, i64 16
  %v1721 = load <8 x float>, ptr %v1720, align 4
  %v1722 = getelementptr inbounds float, ptr %v1713, i64 16
  store <8 x float> %v1721, ptr %v1722, align 4
  %v1723 = getelementptr inbounds float, ptr %v1711, i64 24
  %v1724 = load <8 x float>, ptr %v1723, align 4
  %v1725 = getelementptr inbounds float, ptr %v1713, i64 24
  store <8 x float> %v1724, ptr %v1725, align 4
  %v1726 = add nsw i64 %v1708, 1
  br label %b279
b281:
  %v1727 = sdiv i64 %v1669, 2
  br label %b282
b282:
  %v1728 = phi i64 [ 0, %b281 ], [ %v1737, %b283 ]
  %v1729 = icmp slt i64 %v1728, %v1727
  br i1 %v1729, label %b283, label %b284
b283:
  %v1730 = mul i64 %v1728, 2
  %v1731 = add i64 %v1665, %v1730
  %v1732 = mul i64 %v1728, 768
  %v1733 = getelementptr inbounds float, ptr %v1635, i64 %v1732
  %v1734 = mul i64 %v1731, 8
  %v1735 = add i64 %v1734, %v1703
  %v1736 = getelementptr inbounds float, ptr %v1649, i64 %v1735
  call void @outer_2x32(ptr %v1733, ptr %v172, i64 %v1664, ptr %v1736, i64 8)
  %v1737 = add nsw i64 %v1728, 1
  br label %b282
b284:
  %v1738 = add nsw i64 %v1703, 32
  br label %b276
b278:
  %v1739 = mul i64 %v1660, 8
  %v1740 = add i64 %v1739, 0
  %v1741 = getelementptr inbounds float, ptr %v1634, i64 %v1740
  br label %b285
b285:
  %v1742 = phi i64 [ 0, %b278 ], [ %v1751, %b286 ]
  %v1743 = icmp slt i64 %v1742, %v1664
  br i1 %v1743, label %b286, label %b287
b286:
  %v1744 = mul i64 %v1742, 8
  %v1745 = getelementptr inbounds float, ptr %v1741, i64 %v1744
  %v1746 = mul i64 %v1742, 8
  %v1747 = getelementptr inbounds float, ptr %v172, i64 %v1746
  %v1748 = getelementptr inbounds float, ptr %v1745, i64 0
  %v1749 = load <8 x float>, ptr %v1748, align 4
  %v1750 = getelementptr inbounds float, ptr %v1747, i64 0
  store <8 x float> %v1749, ptr %v1750, align 4
  %v1751 = add nsw i64 %v1742, 1
  br label %b285
b287:
  %v1752 = sdiv i64 %v1669, 2
  br label %b288
b288:
  %v1753 = phi i64 [ 0, %b287 ], [ %v1762, %b289 ]
  %v1754 = icmp slt i64 %v1753, %v1752
  br i1 %v1754, label %b289, label %b290
b289:
  %v1755 = mul i64 %v1753, 2
  %v1756 = add i64 %v1665, %v1755
  %v1757 = mul i64 %v1753, 768
  %v1758 = getelementptr inbounds float, ptr %v1635, i64 %v1757
  %v1759 = mul i64 %v1756, 8
  %v1760 = add i64 %v1759, 0
  %v1761 = getelementptr inbounds float, ptr %v1649, i64 %v1760
  call void @outer_2x8(ptr %v1758, ptr %v172, i64 %v1664, ptr %v1761, i64 8)
  %v1762 = add nsw i64 %v1753, 1
  br label %b288
b290:
  %v1763 = add nsw i64 %v1665, 64
  br label %b264
b266:
  %v1764 = add nsw i64 %v1660, 384
  br label %b261
b263:
  %v1765 = icmp sgt i64 %v3, 1
  br i1 %v1765, label %b291, label %b292
b291:
  %v1766 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1767 = atomicrmw add ptr %v1766, i64 1 acq_rel
  %v1768 = load i64, ptr %v167, align 8
  %v1769 = add i64 %v1768, 1
  store i64 %v1769, ptr %v167, align 8
  %v1770 = mul i64 %v3, %v1769
  br label %b293
b293:
  %v1771 = load atomic i64, ptr %v1766 acquire, align 8
  %v1772 = icmp slt i64 %v1771, %v1770
  br i1 %v1772, label %b294, label %b295
b294:
  %v1773 = call i32 @sched_yield()
  br label %b293
b295:
  br label %b292
b292:
  %v1774 = mul i64 0, 16
  %v1775 = getelementptr inbounds float, ptr %v104, i64 %v1774
  %v1776 = getelementptr inbounds float, ptr %v1775, i64 0
  %v1777 = mul i64 0, 8
  %v1778 = getelementptr inbounds float, ptr %v10, i64 %v1777
  %v1779 = getelementptr inbounds float, ptr %v1778, i64 0
  %v1780 = getelementptr inbounds float, ptr %v172, i64 12288
  %v1781 = add i64 16, 1
  %v1782 = sdiv i64 %v1781, 2
  %v1783 = add i64 %v2, 1
  %v1784 = mul i64 %v1782, %v2
  %v1785 = sdiv i64 %v1784, %v3
  %v1786 = mul i64 %v1785, 2
  %v1787 = icmp slt i64 %v1786, 16
  %v1788 = select i1 %v1787, i64 %v1786, i64 16
  %v1789 = mul i64 %v1782, %v1783
  %v1790 = sdiv i64 %v1789, %v3
  %v1791 = mul i64 %v1790, 2
  %v1792 = icmp slt i64 %v1791, 16
  %v1793 = select i1 %v1792, i64 %v1791, i64 16
  %v1794 = getelementptr inbounds float, ptr %v44, i64 0
  br label %b296
b296:
  %v1795 = phi i64 [ %v1788, %b292 ], [ %v1803, %b301 ]
  %v1796 = icmp slt i64 %v1795, %v1793
  br i1 %v1796, label %b297, label %b298
b297:
  %v1797 = mul i64 %v1795, 8
  %v1798 = getelementptr inbounds float, ptr %v1794, i64 %v1797
  br label %b299
b299:
  %v1799 = phi i64 [ 0, %b297 ], [ %v1802, %b300 ]
  %v1800 = icmp slt i64 %v1799, 8
  br i1 %v1800, label %b300, label %b301
b300:
  %v1801 = getelementptr inbounds float, ptr %v1798, i64 %v1799
  store float 0x0000000000000000, ptr %v1801, align 4
  %v1802 = add nsw i64 %v1799, 1
  br label %b299
b301:
  %v1803 = add nsw i64 %v1795, 1
  br label %b296
b298:
  %v1804 = mul i64 %v8, 1
  br label %b302
b302:
  %v1805 = phi i64 [ 0, %b298 ], [ %v1909, %b307 ]
  %v1806 = icmp slt i64 %v1805, %v1804
  br i1 %v1806, label %b303, label %b304
b303:
  %v1807 = sub i64 %v1804, %v1805
  %v1808 = icmp slt i64 %v1807, 384
  %v1809 = select i1 %v1808, i64 %v1807, i64 384
  br label %b305
b305:
  %v1810 = phi i64 [ %v1788, %b303 ], [ %v1908, %b331 ]
  %v1811 = icmp slt i64 %v1810, %v1793
  br i1 %v1811, label %b306, label %b307
b306:
  %v1812 = sub i64 %v1793, %v1810
  %v1813 = icmp slt i64 %v1812, 64
  %v1814 = select i1 %v1813, i64 %v1812, i64 64
  %v1815 = sdiv i64 %v1814, 2
  %v1816 = mul i64 %v1815, 2
  %v1817 = sub i64 %v1814, %v1816
  %v1818 = mul i64 %v1805, 16
  %v1819 = add i64 %v1818, %v1810
  %v1820 = getelementptr inbounds float, ptr %v1776, i64 %v1819
  br label %b308
b308:
  %v1821 = phi i64 [ 0, %b306 ], [ %v1847, %b316 ]
  %v1822 = icmp slt i64 %v1821, %v1809
  br i1 %v1822, label %b309, label %b310
b309:
  %v1823 = mul i64 %v1821, 16
  %v1824 = getelementptr inbounds float, ptr %v1820, i64 %v1823
  %v1825 = mul i64 %v1821, 2
  %v1826 = getelementptr inbounds float, ptr %v1780, i64 %v1825
  br label %b311
b311:
  %v1827 = phi i64 [ 0, %b309 ], [ %v1836, %b312 ]
  %v1828 = icmp slt i64 %v1827, %v1815
  br i1 %v1828, label %b312, label %b313
b312:
  %v1829 = mul i64 %v1827, 2
  %v1830 = getelementptr inbounds float, ptr %v1824, i64 %v1829
  %v1831 = mul i64 %v1827, 768
  %v1832 = getelementptr inbounds float, ptr %v1826, i64 %v1831
  %v1833 = getelementptr inbounds float, ptr %v1830, i64 0
  %v1834 = load <2 x float>, ptr %v1833, align 4
  %v1835 = getelementptr inbounds float, ptr %v1832, i64 0
  store <2 x float> %v1834, ptr %v1835, align 4
  %v1836 = add nsw i64 %v1827, 1
  br label %b311
b313:
  %v1837 = mul i64 %v1815, 2
  %v1838 = getelementptr inbounds float, ptr %v1824, i64 %v1837
  %v1839 = mul i64 %v1815, 768
  %v1840 = getelementptr inbounds float, ptr %v1826, i64 %v1839
  br label %b314
b314:
  %v1841 = phi i64 [ 0, %b313 ], [ %v1846, %b315 ]
  %v1842 = icmp slt i64 %v1841, %v1817
  br i1 %v1842, label %b315, label %b316
b315:
  %v1843 = getelementptr inbounds float, ptr %v1838, i64 %v1841
  %v1844 = load float, ptr %v1843, align 4
  %v1845 = getelementptr inbounds float, ptr %v1840, i64 %v1841
  store float %v1844, ptr %v1845, align 4
  %v1846 = add nsw i64 %v1841, 1
  br label %b314, !llvm.loop !6
b316:
  %v1847 = add nsw i64 %v1821, 1
  br label %b308
b310:
  br label %b317
b317:
  %v1848 = phi i64 [ 0, %b310 ], [ %v1883, %b325 ]
  %v1849 = icmp slt i64 %v1848, 0
  br i1 %v1849, label %b318, label %b319
b318:
  %v1850 = mul i64 %v1805, 8
  %v1851 = add i64 %v1850, %v1848
  %v1852 = getelementptr inbounds float, ptr %v1779, i64 %v1851
  br label %b320
b320:
  %v1853 = phi i64 [ 0, %b318 ], [ %v1871, %b321 ]
  %v1854 = icmp slt i64 %v1853, %v1809
  br i1 %v1854, label %b321, label %b322
b321:
  %v1855 = mul i64 %v1853, 8
  %v1856 = getelementptr inbounds float, ptr %v1852, i64 %v1855
  %v1857 = mul i64 %v1853, 32
  %v1858 = getelementptr inbounds float, ptr %v172, i64 %v1857
  %v1859 = getelementptr inbounds float, ptr %v1856, i64 0
  %v1860 = load <8 x float>, ptr %v1859, align 4
  %v1861 = getelementptr inbounds float, ptr %v1858, i64 0
  store <8 x float> %v1860, ptr %v1861, align 4
  %v1862 = getelementptr inbounds float, ptr %v1856, i64 8
  %v1863 = load <8 x float>, ptr %v1862, align 4
  %v1864 = getelementptr inbounds float, ptr %v1858, i64 8
  store <8 x float> %v1863, ptr %v1864, align 4
  %v1865 = getelementptr inbounds float, ptr %v1856, i64 16
  %v1866 = load <8 x float>, ptr %v1865, align 4
  %v1867 = getelementptr inbounds float, ptr %v1858, i64 16
  store <8 x float> %v1866, ptr %v1867, align 4
  %v1868 = getelementptr inbounds float, ptr %v1856, i64 24
  %v1869 = load <8 x float>, ptr %v1868, align 4
  %v1870 = getelementptr inbounds float, ptr %v1858, i64 24
  store <8 x float> %v1869, ptr %v1870, align 4
  %v1871 = add nsw i64 %v1853, 1
  br label %b320
b322:
  %v1872 = sdiv i64 %v1814, 2
  br label %b323
b323:
  %v1873 = phi i64 [ 0, %b322 ], [ %v1882, %b324 ]
  %v1874 = icmp slt i64 %v1873, %v1872
  br i1 %v1874, label %b324, label %b325
b324:
  %v1875 = mul i64 %v1873, 2
  %v1876 = add i64 %v1810, %v1875
  %v1877 = mul i64 %v1873, 768
  %v1878 = getelementptr inbounds float, ptr %v1780, i64 %v1877
  %v1879 = mul i64 %v1876, 8
  %v1880 = add i64 %v1879, %v1848
  %v1881 = getelementptr inbounds float, ptr %v1794, i64 %v1880
  call void @outer_2x32(ptr %v1878, ptr %v172, i64 %v1809, ptr %v1881, i64 8)
  %v1882 = add nsw i64 %v1873, 1
  br label %b323
b325:
  %v1883 = add nsw i64 %v1848, 32
  br label %b317
b319:
  %v1884 = mul i64 %v1805, 8
  %v1885 = add i64 %v1884, 0
  %v1886 = getelementptr inbounds float, ptr %v1779, i64 %v1885
  br label %b326
b326:
  %v1887 = phi i64 [ 0, %b319 ], [ %v1896, %b327 ]
  %v1888 = icmp slt i64 %v1887, %v1809
  br i1 %v1888, label %b327, label %b328
b327:
  %v1889 = mul i64 %v1887, 8
  %v1890 = getelementptr inbounds float, ptr %v1886, i64 %v1889
  %v1891 = mul i64 %v1887, 8
  %v1892 = getelementptr inbounds float, ptr %v172, i64 %v1891
  %v1893 = getelementptr inbounds float, ptr %v1890, i64 0
  %v1894 = load <8 x float>, ptr %v1893, align 4
  %v1895 = getelementptr inbounds float, ptr %v1892, i64 0
  store <8 x float> %v1894, ptr %v1895, align 4
  %v1896 = add nsw i64 %v1887, 1
  br label %b326
b328:
  %v1897 = sdiv i64 %v1814, 2
  br label %b329
b329:
  %v1898 = phi i64 [ 0, %b328 ], [ %v1907, %b330 ]
  %v1899 = icmp slt i64 %v1898, %v1897
  br i1 %v1899, label %b330, label %b331
b330:
  %v1900 = mul i64 %v1898, 2
  %v1901 = add i64 %v1810, %v1900
  %v1902 = mul i64 %v1898, 768
  %v1903 = getelementptr inbounds float, ptr %v1780, i64 %v1902
  %v1904 = mul i64 %v1901, 8
  %v1905 = add i64 %v1904, 0
  %v1906 = getelementptr inbounds float, ptr %v1794, i64 %v1905
  call void @outer_2x8(ptr %v1903, ptr %v172, i64 %v1809, ptr %v1906, i64 8)
  %v1907 = add nsw i64 %v1898, 1
  br label %b329
b331:
  %v1908 = add nsw i64 %v1810, 64
  br label %b305
b307:
  %v1909 = add nsw i64 %v1805, 384
  br label %b302
b304:
  %v1910 = icmp sgt i64 %v3, 1
  br i1 %v1910, label %b332, label %b333
b332:
  %v1911 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1912 = atomicrmw add ptr %v1911, i64 1 acq_rel
  %v1913 = load i64, ptr %v167, align 8
  %v1914 = add i64 %v1913, 1
  store i64 %v1914, ptr %v167, align 8
  %v1915 = mul i64 %v3, %v1914
  br label %b334
b334:
  %v1916 = load atomic i64, ptr %v1911 acquire, align 8
  %v1917 = icmp slt i64 %v1916, %v1915
  br i1 %v1917, label %b335, label %b336
b335:
  %v1918 = call i32 @sched_yield()
  br label %b334
b336:
  br label %b333
b333:
  %v1919 = mul i64 0, 16
  %v1920 = getelementptr inbounds float, ptr %v106, i64 %v1919
  %v1921 = getelementptr inbounds float, ptr %v1920, i64 0
  %v1922 = mul i64 0, 8
  %v1923 = getelementptr inbounds float, ptr %v10, i64 %v1922
  %v1924 = getelementptr inbounds float, ptr %v1923, i64 0
  %v1925 = getelementptr inbounds float, ptr %v172, i64 12288
  %v1926 = add i64 16, 1
  %v1927 = sdiv i64 %v1926, 2
  %v1928 = add i64 %v2, 1
  %v1929 = mul i64 %v1927, %v2
  %v1930 = sdiv i64 %v1929, %v3
  %v1931 = mul i64 %v1930, 2
  %v1932 = icmp slt i64 %v1931, 16
  %v1933 = select i1 %v1932, i64 %v1931, i64 16
  %v1934 = mul i64 %v1927, %v1928
  %v1935 = sdiv i64 %v1934, %v3
  %v1936 = mul i64 %v1935, 2
  %v1937 = icmp slt i64 %v1936, 16
  %v1938 = select i1 %v1937, i64 %v1936, i64 16
  %v1939 = getelementptr inbounds float, ptr %v46, i64 0
  br label %b337
b337:
  %v1940 = phi i64 [ %v1933, %b333 ], [ %v1948, %b342 ]
  %v1941 = icmp slt i64 %v1940, %v1938
  br i1 %v1941, label %b338, label %b339
b338:
  %v1942 = mul i64 %v1940, 8
  %v1943 = getelementptr inbounds float, ptr %v1939, i64 %v1942
  br label %b340
b340:
  %v1944 = phi i64 [ 0, %b338 ], [ %v1947, %b341 ]
  %v1945 = icmp slt i64 %v1944, 8
  br i1 %v1945, label %b341, label %b342
b341:
  %v1946 = getelementptr inbounds float, ptr %v1943, i64 %v1944
  store float 0x0000000000000000, ptr %v1946, align 4
  %v1947 = add nsw i64 %v1944, 1
  br label %b340
b342:
  %v1948 = add nsw i64 %v1940, 1
  br label %b337
b339:
  %v1949 = mul i64 %v8, 1
  br label %b343
b343:
  %v1950 = phi i64 [ 0, %b339 ], [ %v2054, %b348 ]
  %v1951 = icmp slt i64 %v1950, %v1949
  br i1 %v1951, label %b344, label %b345
b344:
  %v1952 = sub i64 %v1949, %v1950
  %v1953 = icmp slt i64 %v1952, 384
  %v1954 = select i1 %v1953, i64 %v1952, i64 384
  br label %b346
b346:
  %v1955 = phi i64 [ %v1933, %b344 ], [ %v2053, %b372 ]
  %v1956 = icmp slt i64 %v1955, %v1938
  br i1 %v1956, label %b347, label %b348
b347:
  %v1957 = sub i64 %v1938, %v1955
  %v1958 = icmp slt i64 %v1957, 64
  %v1959 = select i1 %v1958, i64 %v1957, i64 64
  %v1960 = sdiv i64 %v1959, 2
  %v1961 = mul i64 %v1960, 2
  %v1962 = sub i64 %v1959, %v1961
  %v1963 = mul i64 %v1950, 16
  %v1964 = add i64 %v1963, %v1955
  %v1965 = getelementptr inbounds float, ptr %v1921, i64 %v1964
  br label %b349
b349:
  %v1966 = phi i64 [ 0, %b347 ], [ %v1992, %b357 ]
  %v1967 = icmp slt i64 %v1966, %v1954
  br i1 %v1967, label %b350, label %b351
b350:
  %v1968 = mul i64 %v1966, 16
  %v1969 = getelementptr inbounds float, ptr %v1965, i64 %v1968
  %v1970 = mul i64 %v1966, 2
  %v1971 = getelementptr inbounds float, ptr %v1925, i64 %v1970
  br label %b352
b352:
  %v1972 = phi i64 [ 0, %b350 ], [ %v1981, %b353 ]
  %v1973 = icmp slt i64 %v1972, %v1960
  br i1 %v1973, label %b353, label %b354
b353:
  %v1974 = mul i64 %v1972, 2
  %v1975 = getelementptr inbounds float, ptr %v1969, i64 %v1974
  %v1976 = mul i64 %v1972, 768
  %v1977 = getelementptr inbounds float, ptr %v1971, i64 %v1976
  %v1978 = getelementptr inbounds float, ptr %v1975, i64 0
  %v1979 = load <2 x float>, ptr %v1978, align 4
  %v1980 = getelementptr inbounds float, ptr %v1977, i64 0
  store <2 x float> %v1979, ptr %v1980, align 4
  %v1981 = add nsw i64 %v1972, 1
  br label %b352
b354:
  %v1982 = mul i64 %v1960, 2
  %v1983 = getelementptr inbounds float, ptr %v1969, i64 %v1982
  %v1984 = mul i64 %v1960, 768
  %v1985 = getelementptr inbounds float, ptr %v1971, i64 %v1984
  br label %b355
b355:
  %v1986 = phi i64 [ 0, %b354 ], [ %v1991, %b356 ]
  %v1987 = icmp slt i64 %v1986, %v1962
  br i1 %v1987, label %b356, label %b357
b356:
  %v1988 = getelementptr inbounds float, ptr %v1983, i64 %v1986
  %v1989 = load float, ptr %v1988, align 4
  %v1990 = getelementptr inbounds float, ptr %v1985, i64 %v1986
  store float %v1989, ptr %v1990, align 4
  %v1991 = add nsw i64 %v1986, 1
  br label %b355, !llvm.loop !9
b357:
  %v1992 = add nsw i64 %v1966, 1
  br label %b349
b351:
  br label %b358
b358:
  %v1993 = phi i64 [ 0, %b351 ], [ %v2028, %b366 ]
  %v1994 = icmp slt i64 %v1993, 0
  br i1 %v1994, label %b359, label %b360
b359:
  %v1995 = mul i64 %v1950, 8
  %v1996 = add i64 %v1995, %v1993
  %v1997 = getelementptr inbounds float, ptr %v1924, i64 %v1996
  br label %b361
b361:
  %v1998 = phi i64 [ 0, %b359 ], [ %v2016, %b362 ]
  %v1999 = icmp slt i64 %v1998, %v1954
  br i1 %v1999, label %b362, label %b363
b362:
  %v2000 = mul i64 %v1998, 8
  %v2001 = getelementptr inbounds float, ptr %v1997, i64 %v2000
  %v2002 = mul i64 %v1998, 32
  %v2003 = getelementptr inbounds float, ptr %v172, i64 %v2002
  %v2004 = getelementptr inbounds float, ptr %v2001, i64 0
  %v2005 = load <8 x float>, ptr %v2004, align 4
  %v2006 = getelementptr inbounds float, ptr %v2003, i64 0
  store <8 x float> %v2005, ptr %v2006, align 4
  %v2007 = getelementptr inbounds float, ptr %v2001, i64 8
  %v2008 = load <8 x float>, ptr %v2007, align 4
  %v2009 = getelementptr inbounds float, ptr %v2003, i64 8
  store <8 x float> %v2008, ptr %v2009, align 4
  %v2010 = getelementptr inbounds float, ptr %v2001, i64 16
  %v2011 = load <8 x float>, ptr %v2010, align 4
  %v2012 = getelementptr inbounds float, ptr %v2003, i64 16
  store <8 x float> %v2011, ptr %v2012, align 4
  %v2013 = getelementptr inbounds float, ptr %v2001, i64 24
  %v2014 = load <8 x float>, ptr %v2013, align 4
  %v2015 = getelementptr inbounds float, ptr %v2003, i64 24
  store <8 x float> %v2014, ptr %v2015, align 4
  %v2016 = add nsw i64 %v1998, 1
  br label %b361
b363:
  %v2017 = sdiv i64 %v1959, 2
  br label %b364
b364:
  %v2018 = phi i64 [ 0, %b363 ], [ %v2027, %b365 ]
  %v2019 = icmp slt i64 %v2018, %v2017
  br i1 %v2019, label %b365, label %b366
b365:
  %v2020 = mul i64 %v2018, 2
  %v2021 = add i64 %v1955, %v2020
  %v2022 = mul i64 %v2018, 768
  %v2023 = getelementptr inbounds float, ptr %v1925, i64 %v2022
  %v2024 = mul i64 %v2021, 8
  %v2025 = add i64 %v2024, %v1993
  %v2026 = getelementptr inbounds float, ptr %v1939, i64 %v2025
  call void @outer_2x32(ptr %v2023, ptr %v172, i64 %v1954, ptr %v2026, i64 8)
  %v2027 = add nsw i64 %v2018, 1
  br label %b364
b366:
  %v2028 = add nsw i64 %v1993, 32
  br label %b358
b360:
  %v2029 = mul i64 %v1950, 8
  %v2030 = add i64 %v2029, 0
  %v2031 = getelementptr inbounds float, ptr %v1924, i64 %v2030
  br label %b367
b367:
  %v2032 = phi i64 [ 0, %b360 ], [ %v2041, %b368 ]
  %v2033 = icmp slt i64 %v2032, %v1954
  br i1 %v2033, label %b368, label %b369
b368:
  %v2034 = mul i64 %v2032, 8
  %v2035 = getelementptr inbounds float, ptr %v2031, i64 %v2034
  %v2036 = mul i64 %v2032, 8
  %v2037 = getelementptr inbounds float, ptr %v172, i64 %v2036
  %v2038 = getelementptr inbounds float, ptr %v2035, i64 0
  %v2039 = load <8 x float>, ptr %v2038, align 4
  %v2040 = getelementptr inbounds float, ptr %v2037, i64 0
  store <8 x float> %v2039, ptr %v2040, align 4
  %v2041 = add nsw i64 %v2032, 1
  br label %b367
b369:
  %v2042 = sdiv i64 %v1959, 2
  br label %b370
b370:
  %v2043 = phi i64 [ 0, %b369 ], [ %v2052, %b371 ]
  %v2044 = icmp slt i64 %v2043, %v2042
  br i1 %v2044, label %b371, label %b372
b371:
  %v2045 = mul i64 %v2043, 2
  %v2046 = add i64 %v1955, %v2045
  %v2047 = mul i64 %v2043, 768
  %v2048 = getelementptr inbounds float, ptr %v1925, i64 %v2047
  %v2049 = mul i64 %v2046, 8
  %v2050 = add i64 %v2049, 0
  %v2051 = getelementptr inbounds float, ptr %v1939, i64 %v2050
  call void @outer_2x8(ptr %v2048, ptr %v172, i64 %v1954, ptr %v2051, i64 8)
  %v2052 = add nsw i64 %v2043, 1
  br label %b370
b372:
  %v2053 = add nsw i64 %v1955, 64
  br label %b346
b348:
  %v2054 = add nsw i64 %v1950, 384
  br label %b343
b345:
  %v2055 = icmp sgt i64 %v3, 1
  br i1 %v2055, label %b373, label %b374
b373:
  %v2056 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2057 = atomicrmw add ptr %v2056, i64 1 acq_rel
  %v2058 = load i64, ptr %v167, align 8
  %v2059 = add i64 %v2058, 1
  store i64 %v2059, ptr %v167, align 8
  %v2060 = mul i64 %v3, %v2059
  br label %b375
b375:
  %v2061 = load atomic i64, ptr %v2056 acquire, align 8
  %v2062 = icmp slt i64 %v2061, %v2060
  br i1 %v2062, label %b376, label %b377
b376:
  %v2063 = call i32 @sched_yield()
  br label %b375
b377:
  br label %b374
b374:
  %v2064 = mul i64 0, 16
  %v2065 = getelementptr inbounds float, ptr %v108, i64 %v2064
  %v2066 = getelementptr inbounds float, ptr %v2065, i64 0
  %v2067 = mul i64 0, 80
  %v2068 = getelementptr inbounds float, ptr %v62, i64 %v2067
  %v2069 = getelementptr inbounds float, ptr %v2068, i64 48
  %v2070 = getelementptr inbounds float, ptr %v172, i64 12288
  %v2071 = add i64 16, 1
  %v2072 = sdiv i64 %v2071, 2
  %v2073 = add i64 %v2, 1
  %v2074 = mul i64 %v2072, %v2
  %v2075 = sdiv i64 %v2074, %v3
  %v2076 = mul i64 %v2075, 2
  %v2077 = icmp slt i64 %v2076, 16
  %v2078 = select i1 %v2077, i64 %v2076, i64 16
  %v2079 = mul i64 %v2072, %v2073
  %v2080 = sdiv i64 %v2079, %v3
  %v2081 = mul i64 %v2080, 2
  %v2082 = icmp slt i64 %v2081, 16
  %v2083 = select i1 %v2082, i64 %v2081, i64 16
  %v2084 = getelementptr inbounds float, ptr %v48, i64 0
  br label %b378
b378:
  %v2085 = phi i64 [ %v2078, %b374 ], [ %v2093, %b383 ]
  %v2086 = icmp slt i64 %v2085, %v2083
  br i1 %v2086, label %b379, label %b380
b379:
  %v2087 = mul i64 %v2085, 16
  %v2088 = getelementptr inbounds float, ptr %v2084, i64 %v2087
  br label %b381
b381:
  %v2089 = phi i64 [ 0, %b379 ], [ %v2092, %b382 ]
  %v2090 = icmp slt i64 %v2089, 16
  br i1 %v2090, label %b382, label %b383
b382:
  %v2091 = getelementptr inbounds float, ptr %v2088, i64 %v2089
  store float 0x0000000000000000, ptr %v2091, align 4
  %v2092 = add nsw i64 %v2089, 1
  br label %b381
b383:
  %v2093 = add nsw i64 %v2085, 1
  br label %b378
b380:
  %v2094 = mul i64 %v8, 1
  br label %b384
b384:
  %v2095 = phi i64 [ 0, %b380 ], [ %v2202, %b389 ]
  %v2096 = icmp slt i64 %v2095, %v2094
  br i1 %v2096, label %b385, label %b386
b385:
  %v2097 = sub i64 %v2094, %v2095
  %v2098 = icmp slt i64 %v2097, 384
  %v2099 = select i1 %v2098, i64 %v2097, i64 384
  br label %b387
b387:
  %v2100 = phi i64 [ %v2078, %b385 ], [ %v2201, %b413 ]
  %v2101 = icmp slt i64 %v2100, %v2083
  br i1 %v2101, label %b388, label %b389
b388:
  %v2102 = sub i64 %v2083, %v2100
  %v2103 = icmp slt i64 %v2102, 64
  %v2104 = select i1 %v2103, i64 %v2102, i64 64
  %v2105 = sdiv i64 %v2104, 2
  %v2106 = mul i64 %v2105, 2
  %v2107 = sub i64 %v2104, %v2106
  %v2108 = mul i64 %v2095, 16
  %v2109 = add i64 %v2108, %v2100
  %v2110 = getelementptr inbounds float, ptr %v2066, i64 %v2109
  br label %b390
b390:
  %v2111 = phi i64 [ 0, %b388 ], [ %v2137, %b398 ]
  %v2112 = icmp slt i64 %v2111, %v2099
  br i1 %v2112, label %b391, label %b392
b391:
  %v2113 = mul i64 %v2111, 16
  %v2114 = getelementptr inbounds float, ptr %v2110, i64 %v2113
  %v2115 = mul i64 %v2111, 2
  %v2116 = getelementptr inbounds float, ptr %v2070, i64 %v2115
  br label %b393
b393:
  %v2117 = phi i64 [ 0, %b391 ], [ %v2126, %b394 ]
  %v2118 = icmp slt i64 %v2117, %v2105
  br i1 %v2118, label %b394, label %b395
b394:
  %v2119 = mul i64 %v2117, 2
  %v2120 = getelementptr inbounds float, ptr %v2114, i64 %v2119
  %v2121 = mul i64 %v2117, 768
  %v2122 = getelementptr inbounds float, ptr %v2116, i64 %v2121
  %v2123 = getelementptr inbounds float, ptr %v2120, i64 0
  %v2124 = load <2 x float>, ptr %v2123, align 4
  %v2125 = getelementptr inbounds float, ptr %v2122, i64 0
  store <2 x float> %v2124, ptr %v2125, align 4
  %v2126 = add nsw i64 %v2117, 1
  br label %b393
b395:
  %v2127 = mul i64 %v2105, 2
  %v2128 = getelementptr inbounds float, ptr %v2114, i64 %v2127
  %v2129 = mul i64 %v2105, 768
  %v2130 = getelementptr inbounds float, ptr %v2116, i64 %v2129
  br label %b396
b396:
  %v2131 = phi i64 [ 0, %b395 ], [ %v2136, %b397 ]
  %v2132 = icmp slt i64 %v2131, %v2107
  br i1 %v2132, label %b397, label %b398
b397:
  %v2133 = getelementptr inbounds float, ptr %v2128, i64 %v2131
  %v2134 = load float, ptr %v2133, align 4
  %v2135 = getelementptr inbounds float, ptr %v2130, i64 %v2131
  store float %v2134, ptr %v2135, align 4
  %v2136 = add nsw i64 %v2131, 1
  br label %b396, !llvm.loop !12
b398:
  %v2137 = add nsw i64 %v2111, 1
  br label %b390
b392:
  br label %b399
b399:
  %v2138 = phi i64 [ 0, %b392 ], [ %v2173, %b407 ]
  %v2139 = icmp slt i64 %v2138, 0
  br i1 %v2139, label %b400, label %b401
b400:
  %v2140 = mul i64 %v2095, 80
  %v2141 = add i64 %v2140, %v2138
  %v2142 = getelementptr inbounds float, ptr %v2069, i64 %v2141
  br label %b402
b402:
  %v2143 = phi i64 [ 0, %b400 ], [ %v2161, %b403 ]
  %v2144 = icmp slt i64 %v2143, %v2099
  br i1 %v2144, label %b403, label %b404
b403:
  %v2145 = mul i64 %v2143, 80
  %v2146 = getelementptr inbounds float, ptr %v2142, i64 %v2145
  %v2147 = mul i64 %v2143, 32
  %v2148 = getelementptr inbounds float, ptr %v172, i64 %v2147
  %v2149 = getelementptr inbounds float, ptr %v2146, i64 0
  %v2150 = load <8 x float>, ptr %v2149, align 4
  %v2151 = getelementptr inbounds float, ptr %v2148, i64 0
  store <8 x float> %v2150, ptr %v2151, align 4
  %v2152 = getelementptr inbounds float, ptr %v2146, i64 8
  %v2153 = load <8 x float>, ptr %v2152, align 4
  %v2154 = getelementptr inbounds float, ptr %v2148, i64 8
  store <8 x float> %v2153, ptr %v2154, align 4
  %v2155 = getelementptr inbounds float, ptr %v2146, i64 16
  %v2156 = load <8 x float>, ptr %v2155, align 4
  %v2157 = getelementptr inbounds float, ptr %v2148, i64 16
  store <8 x float> %v2156, ptr %v2157, align 4
  %v2158 = getelementptr inbounds float, ptr %v2146, i64 24
  %v2159 = load <8 x float>, ptr %v2158, align 4
  %v2160 = getelementptr inbounds float, ptr %v2148, i64 24
  store <8 x float> %v2159, ptr %v2160, align 4
  %v2161 = add nsw i64 %v2143, 1
  br label %b402
b404:
  %v2162 = sdiv i64 %v2104, 2
  br label %b405
b405:
  %v2163 = phi i64 [ 0, %b404 ], [ %v2172, %b406 ]
  %v2164 = icmp slt i64 %v2163, %v2162
  br i1 %v2164, label %b406, label %b407
b406:
  %v2165 = mul i64 %v2163, 2
  %v2166 = add i64 %v2100, %v2165
  %v2167 = mul i64 %v2163, 768
  %v2168 = getelementptr inbounds float, ptr %v2070, i64 %v2167
  %v2169 = mul i64 %v2166, 16
  %v2170 = add i64 %v2169, %v2138
  %v2171 = getelementptr inbounds float, ptr %v2084, i64 %v2170
  call void @outer_2x32(ptr %v2168, ptr %v172, i64 %v2099, ptr %v2171, i64 16)
  %v2172 = add nsw i64 %v2163, 1
  br label %b405
b407:
  %v2173 = add nsw i64 %v2138, 32
  br label %b399
b401:
  %v2174 = mul i64 %v2095, 80
  %v2175 = add i64 %v2174, 0
  %v2176 = getelementptr inbounds float, ptr %v2069, i64 %v2175
  br label %b408
b408:
  %v2177 = phi i64 [ 0, %b401 ], [ %v2189, %b409 ]
  %v2178 = icmp slt i64 %v2177, %v2099
  br i1 %v2178, label %b409, label %b410
b409:
  %v2179 = mul i64 %v2177, 80
  %v2180 = getelementptr inbounds float, ptr %v2176, i64 %v2179
  %v2181 = mul i64 %v2177, 16
  %v2182 = getelementptr inbounds float, ptr %v172, i64 %v2181
  %v2183 = getelementptr inbounds float, ptr %v2180, i64 0
  %v2184 = load <8 x float>, ptr %v2183, align 4
  %v2185 = getelementptr inbounds float, ptr %v2182, i64 0
  store <8 x float> %v2184, ptr %v2185, align 4
  %v2186 = getelementptr inbounds float, ptr %v2180, i64 8
  %v2187 = load <8 x float>, ptr %v2186, align 4
  %v2188 = getelementptr inbounds float, ptr %v2182, i64 8
  store <8 x float> %v2187, ptr %v2188, align 4
  %v2189 = add nsw i64 %v2177, 1
  br label %b408
b410:
  %v2190 = sdiv i64 %v2104, 2
  br label %b411
b411:
  %v2191 = phi i64 [ 0, %b410 ], [ %v2200, %b412 ]
  %v2192 = icmp slt i64 %v2191, %v2190
  br i1 %v2192, label %b412, label %b413
b412:
  %v2193 = mul i64 %v2191, 2
  %v2194 = add i64 %v2100, %v2193
  %v2195 = mul i64 %v2191, 768
  %v2196 = getelementptr inbounds float, ptr %v2070, i64 %v2195
  %v2197 = mul i64 %v2194, 16
  %v2198 = add i64 %v2197, 0
  %v2199 = getelementptr inbounds float, ptr %v2084, i64 %v2198
  call void @outer_2x16(ptr %v2196, ptr %v172, i64 %v2099, ptr %v2199, i64 16)
  %v2200 = add nsw i64 %v2191, 1
  br label %b411
b413:
  %v2201 = add nsw i64 %v2100, 64
  br label %b387
b389:
  %v2202 = add nsw i64 %v2095, 384
  br label %b384
b386:
  %v2203 = icmp sgt i64 %v3, 1
  br i1 %v2203, label %b414, label %b415
b414:
  %v2204 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2205 = atomicrmw add ptr %v2204, i64 1 acq_rel
  %v2206 = load i64, ptr %v167, align 8
  %v2207 = add i64 %v2206, 1
  store i64 %v2207, ptr %v167, align 8
  %v2208 = mul i64 %v3, %v2207
  br label %b416
b416:
  %v2209 = load atomic i64, ptr %v2204 acquire, align 8
  %v2210 = icmp slt i64 %v2209, %v2208
  br i1 %v2210, label %b417, label %b418
b417:
  %v2211 = call i32 @sched_yield()
  br label %b416
b418:
  br label %b415
b415:
  %v2212 = icmp eq i64 %v2, 0
  br i1 %v2212, label %b419, label %b420
b419:
  br label %b421
b421:
  %v2213 = phi i64 [ 0, %b419 ], [ %v2235, %b426 ]
  %v2214 = icmp slt i64 %v2213, 16
  br i1 %v2214, label %b422, label %b423
b422:
  br label %b424
b424:
  %v2215 = phi i64 [ 0, %b422 ], [ %v2232, %b429 ]
  %v2216 = phi <8 x float> [ splat (float 0x0000000000000000), %b422 ], [ %v2231, %b429 ]
  %v2217 = icmp slt i64 %v2215, %v8
  br i1 %v2217, label %b425, label %b426
b425:
  %v2218 = add i64 %v2215, 128
  %v2219 = icmp slt i64 %v2218, %v8
  %v2220 = select i1 %v2219, i64 %v2218, i64 %v8
  br label %b427
b427:
  %v2221 = phi i64 [ %v2215, %b425 ], [ %v2230, %b428 ]
  %v2222 = phi <8 x float> [ splat (float 0x0000000000000000), %b425 ], [ %v2229, %b428 ]
  %v2223 = icmp slt i64 %v2221, %v2220
  br i1 %v2223, label %b428, label %b429
b428:
  %v2224 = mul i64 %v2221, 16
  %v2225 = getelementptr inbounds float, ptr %v108, i64 %v2224
  %v2226 = add i64 0, %v2213
  %v2227 = getelementptr inbounds float, ptr %v2225, i64 %v2226
  %v2228 = load <8 x float>, ptr %v2227, align 4
  %v2229 = fadd <8 x float> %v2222, %v2228
  %v2230 = add nsw i64 %v2221, 1
  br label %b427
b429:
  %v2231 = fadd <8 x float> %v2216, %v2222
  %v2232 = add nsw i64 %v2215, 128
  br label %b424
b426:
  %v2233 = add i64 0, %v2213
  %v2234 = getelementptr inbounds float, ptr %v50, i64 %v2233
  store <8 x float> %v2216, ptr %v2234, align 4
  %v2235 = add nsw i64 %v2213, 8
  br label %b421
b423:
  br label %b420
b420:
  %v2236 = icmp sgt i64 %v3, 1
  br i1 %v2236, label %b430, label %b431
b430:
  %v2237 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2238 = atomicrmw add ptr %v2237, i64 1 acq_rel
  %v2239 = load i64, ptr %v167, align 8
  %v2240 = add i64 %v2239, 1
  store i64 %v2240, ptr %v167, align 8
  %v2241 = mul i64 %v3, %v2240
  br label %b432
b432:
  %v2242 = load atomic i64, ptr %v2237 acquire, align 8
  %v2243 = icmp slt i64 %v2242, %v2241
  br i1 %v2243, label %b433, label %b434
b433:
  %v2244 = call i32 @sched_yield()
  br label %b432
b434:
  br label %b431
b431:
  %v2245 = icmp eq i64 %v2, 0
  br i1 %v2245, label %b435, label %b436
b435:
  br label %b437
b437:
  %v2246 = phi i64 [ 0, %b435 ], [ %v2285, %b442 ]
  %v2247 = phi <8 x float> [ splat (float 0x0000000000000000), %b435 ], [ %v2284, %b442 ]
  %v2248 = icmp slt i64 %v2246, %v8
  br i1 %v2248, label %b438, label %b439
b438:
  %v2249 = add i64 %v2246, 128
  %v2250 = icmp slt i64 %v2249, %v8
  %v2251 = select i1 %v2250, i64 %v2249, i64 %v8
  br label %b440
b440:
  %v2252 = phi i64 [ %v2246, %b438 ], [ %v2283, %b445 ]
  %v2253 = phi <8 x float> [ splat (float 0x0000000000000000), %b438 ], [ %v2256, %b445 ]
  %v2254 = icmp slt i64 %v2252, %v2251
  br i1 %v2254, label %b441, label %b442
b441:
  br label %b443
b443:
  %v2255 = phi i64 [ 0, %b441 ], [ %v2282, %b444 ]
  %v2256 = phi <8 x float> [ %v2253, %b441 ], [ %v2281, %b444 ]
  %v2257 = icmp slt i64 %v2255, 2
  br i1 %v2257, label %b444, label %b445
b444:
  %v2258 = mul i64 %v2252, 16
  %v2259 = getelementptr inbounds float, ptr %v86, i64 %v2258
  %v2260 = mul i64 %v2252, 16
  %v2261 = getelementptr inbounds float, ptr %v76, i64 %v2260
  %v2262 = mul i64 %v2252, 2
  %v2263 = getelementptr inbounds float, ptr %v82, i64 %v2262
  %v2264 = add i64 0, %v2255
  %v2265 = getelementptr inbounds float, ptr %v2263, i64 %v2264
  %v2266 = load float, ptr %v2265, align 4
  %v2267 = add i64 0, 0
  %v2268 = mul i64 %v2255, 8
  %v2269 = add i64 %v2267, %v2268
  %v2270 = getelementptr inbounds float, ptr %v2259, i64 %v2269
  %v2271 = load <8 x float>, ptr %v2270, align 4
  %v2272 = add i64 0, 0
  %v2273 = mul i64 %v2255, 8
  %v2274 = add i64 %v2272, %v2273
  %v2275 = getelementptr inbounds float, ptr %v2261, i64 %v2274
  %v2276 = load <8 x float>, ptr %v2275, align 4
  %v2277 = insertelement <8 x float> poison, float %v2266, i64 0
  %v2278 = shufflevector <8 x float> %v2277, <8 x float> poison, <8 x i32> zeroinitializer
  %v2279 = fmul <8 x float> %v2276, %v2278
  %v2280 = fmul <8 x float> %v2271, %v2279
  %v2281 = fadd <8 x float> %v2256, %v2280
  %v2282 = add nsw i64 %v2255, 1
  br label %b443
b445:
  %v2283 = add nsw i64 %v2252, 1
  br label %b440
b442:
  %v2284 = fadd <8 x float> %v2247, %v2253
  %v2285 = add nsw i64 %v2246, 128
  br label %b437
b439:
  %v2286 = add i64 0, 0
  %v2287 = getelementptr inbounds float, ptr %v52, i64 %v2286
  store <8 x float> %v2247, ptr %v2287, align 4
  br label %b436
b436:
  %v2288 = icmp sgt i64 %v3, 1
  br i1 %v2288, label %b446, label %b447
b446:
  %v2289 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2290 = atomicrmw add ptr %v2289, i64 1 acq_rel
  %v2291 = load i64, ptr %v167, align 8
  %v2292 = add i64 %v2291, 1
  store i64 %v2292, ptr %v167, align 8
  %v2293 = mul i64 %v3, %v2292
  br label %b448
b448:
  %v2294 = load atomic i64, ptr %v2289 acquire, align 8
  %v2295 = icmp slt i64 %v2294, %v2293
  br i1 %v2295, label %b449, label %b450
b449:
  %v2296 = call i32 @sched_yield()
  br label %b448
b450:
  br label %b447
b447:
  %v2297 = mul i64 0, 16
  %v2298 = getelementptr inbounds float, ptr %v88, i64 %v2297
  %v2299 = getelementptr inbounds float, ptr %v2298, i64 0
  %v2300 = mul i64 0, 8
  %v2301 = getelementptr inbounds float, ptr %v10, i64 %v2300
  %v2302 = getelementptr inbounds float, ptr %v2301, i64 0
  %v2303 = getelementptr inbounds float, ptr %v172, i64 12288
  %v2304 = add i64 16, 1
  %v2305 = sdiv i64 %v2304, 2
  %v2306 = add i64 %v2, 1
  %v2307 = mul i64 %v2305, %v2
  %v2308 = sdiv i64 %v2307, %v3
  %v2309 = mul i64 %v2308, 2
  %v2310 = icmp slt i64 %v2309, 16
  %v2311 = select i1 %v2310, i64 %v2309, i64 16
  %v2312 = mul i64 %v2305, %v2306
  %v2313 = sdiv i64 %v2312, %v3
  %v2314 = mul i64 %v2313, 2
  %v2315 = icmp slt i64 %v2314, 16
  %v2316 = select i1 %v2315, i64 %v2314, i64 16
  %v2317 = getelementptr inbounds float, ptr %v54, i64 0
  br label %b451
b451:
  %v2318 = phi i64 [ %v2311, %b447 ], [ %v2326, %b456 ]
  %v2319 = icmp slt i64 %v2318, %v2316
  br i1 %v2319, label %b452, label %b453
b452:
  %v2320 = mul i64 %v2318, 8
  %v2321 = getelementptr inbounds float, ptr %v2317, i64 %v2320
  br label %b454
b454:
  %v2322 = phi i64 [ 0, %b452 ], [ %v2325, %b455 ]
  %v2323 = icmp slt i64 %v2322, 8
  br i1 %v2323, label %b455, label %b456
b455:
  %v2324 = getelementptr inbounds float, ptr %v2321, i64 %v2322
  store float 0x0000000000000000, ptr %v2324, align 4
  %v2325 = add nsw i64 %v2322, 1
  br label %b454
b456:
  %v2326 = add nsw i64 %v2318, 1
  br label %b451
b453:
  %v2327 = mul i64 %v8, 1
  br label %b457
b457:
  %v2328 = phi i64 [ 0, %b453 ], [ %v2432, %b462 ]
  %v2329 = icmp slt i64 %v2328, %v2327
  br i1 %v2329, label %b458, label %b459
b458:
  %v2330 = sub i64 %v2327, %v2328
  %v2331 = icmp slt i64 %v2330, 384
  %v2332 = select i1 %v2331, i64 %v2330, i64 384
  br label %b460
b460:
  %v2333 = phi i64 [ %v2311, %b458 ], [ %v2431, %b486 ]
  %v2334 = icmp slt i64 %v2333, %v2316
  br i1 %v2334, label %b461, label %b462
b461:
  %v2335 = sub i64 %v2316, %v2333
  %v2336 = icmp slt i64 %v2335, 64
  %v2337 = select i1 %v2336, i64 %v2335, i64 64
  %v2338 = sdiv i64 %v2337, 2
  %v2339 = mul i64 %v2338, 2
  %v2340 = sub i64 %v2337, %v2339
  %v2341 = mul i64 %v2328, 16
  %v2342 = add i64 %v2341, %v2333
  %v2343 = getelementptr inbounds float, ptr %v2299, i64 %v2342
  br label %b463
b463:
  %v2344 = phi i64 [ 0, %b461 ], [ %v2370, %b471 ]
  %v2345 = icmp slt i64 %v2344, %v2332
  br i1 %v2345, label %b464, label %b465
b464:
  %v2346 = mul i64 %v2344, 16
  %v2347 = getelementptr inbounds float, ptr %v2343, i64 %v2346
  %v2348 = mul i64 %v2344, 2
  %v2349 = getelementptr inbounds float, ptr %v2303, i64 %v2348
  br label %b466
b466:
  %v2350 = phi i64 [ 0, %b464 ], [ %v2359, %b467 ]
  %v2351 = icmp slt i64 %v2350, %v2338
  br i1 %v2351, label %b467, label %b468
b467:
  %v2352 = mul i64 %v2350, 2
  %v2353 = getelementptr inbounds float, ptr %v2347, i64 %v2352
  %v2354 = mul i64 %v2350, 768
  %v2355 = getelementptr inbounds float, ptr %v2349, i64 %v2354
  %v2356 = getelementptr inbounds float, ptr %v2353, i64 0
  %v2357 = load <2 x float>, ptr %v2356, align 4
  %v2358 = getelementptr inbounds float, ptr %v2355, i64 0
  store <2 x float> %v2357, ptr %v2358, align 4
  %v2359 = add nsw i64 %v2350, 1
  br label %b466
b468:
  %v2360 = mul i64 %v2338, 2
  %v2361 = getelementptr inbounds float, ptr %v2347, i64 %v2360
  %v2362 = mul i64 %v2338, 768
  %v2363 = getelementptr inbounds float, ptr %v2349, i64 %v2362
  br label %b469
b469:
  %v2364 = phi i64 [ 0, %b468 ], [ %v2369, %b470 ]
  %v2365 = icmp slt i64 %v2364, %v2340
  br i1 %v2365, label %b470, label %b471
b470:
  %v2366 = getelementptr inbounds float, ptr %v2361, i64 %v2364
  %v2367 = load float, ptr %v2366, align 4
  %v2368 = getelementptr inbounds float, ptr %v2363, i64 %v2364
  store float %v2367, ptr %v2368, align 4
  %v2369 = add nsw i64 %v2364, 1
  br label %b469, !llvm.loop !15
b471:
  %v2370 = add nsw i64 %v2344, 1
  br label %b463
b465:
  br label %b472
b472:
  %v2371 = phi i64 [ 0, %b465 ], [ %v2406, %b480 ]
  %v2372 = icmp slt i64 %v2371, 0
  br i1 %v2372, label %b473, label %b474
b473:
  %v2373 = mul i64 %v2328, 8
  %v2374 = add i64 %v2373, %v2371
  %v2375 = getelementptr inbounds float, ptr %v2302, i64 %v2374
  br label %b475
b475:
  %v2376 = phi i64 [ 0, %b473 ], [ %v2394, %b476 ]
  %v2377 = icmp slt i64 %v2376, %v2332
  br i1 %v2377, label %b476, label %b477
b476:
  %v2378 = mul i64 %v2376, 8
  %v2379 = getelementptr inbounds float, ptr %v2375, i64 %v2378
  %v2380 = mul i64 %v2376, 32
  %v2381 = getelementptr inbounds float, ptr %v172, i64 %v2380
  %v2382 = getelementptr inbounds float, ptr %v2379, i64 0
  %v2383 = load <8 x float>, ptr %v2382, align 4
  %v2384 = getelementptr inbounds float, ptr %v2381, i64 0
  store <8 x float> %v2383, ptr %v2384, align 4
  %v2385 = getelementptr inbounds float, ptr %v2379, i64 8
  %v2386 = load <8 x float>, ptr %v2385, align 4
  %v2387 = getelementptr inbounds float, ptr %v2381, i64 8
  store <8 x float> %v2386, ptr %v2387, align 4
  %v2388 = getelementptr inbounds float, ptr %v2379, i64 16
  %v2389 = load <8 x float>, ptr %v2388, align 4
  %v2390 = getelementptr inbounds float, ptr %v2381, i64 16
  store <8 x float> %v2389, ptr %v2390, align 4
  %v2391 = getelementptr inbounds float, ptr %v2379, i64 24
  %v2392 = load <8 x float>, ptr %v2391, align 4
  %v2393 = getelementptr inbounds float, ptr %v2381, i64 24
  store <8 x float> %v2392, ptr %v2393, align 4
  %v2394 = add nsw i64 %v2376, 1
  br label %b475
b477:
  %v2395 = sdiv i64 %v2337, 2
  br label %b478
b478:
  %v2396 = phi i64 [ 0, %b477 ], [ %v2405, %b479 ]
  %v2397 = icmp slt i64 %v2396, %v2395
  br i1 %v2397, label %b479, label %b480
b479:
  %v2398 = mul i64 %v2396, 2
  %v2399 = add i64 %v2333, %v2398
  %v2400 = mul i64 %v2396, 768
  %v2401 = getelementptr inbounds float, ptr %v2303, i64 %v2400
  %v2402 = mul i64 %v2399, 8
  %v2403 = add i64 %v2402, %v2371
  %v2404 = getelementptr inbounds float, ptr %v2317, i64 %v2403
  call void @outer_2x32(ptr %v2401, ptr %v172, i64 %v2332, ptr %v2404, i64 8)
  %v2405 = add nsw i64 %v2396, 1
  br label %b478
b480:
  %v2406 = add nsw i64 %v2371, 32
  br label %b472
b474:
  %v2407 = mul i64 %v2328, 8
  %v2408 = add i64 %v2407, 0
  %v2409 = getelementptr inbounds float, ptr %v2302, i64 %v2408
  br label %b481
b481:
  %v2410 = phi i64 [ 0, %b474 ], [ %v2419, %b482 ]
  %v2411 = icmp slt i64 %v2410, %v2332
  br i1 %v2411, label %b482, label %b483
b482:
  %v2412 = mul i64 %v2410, 8
  %v2413 = getelementptr inbounds float, ptr %v2409, i64 %v2412
  %v2414 = mul i64 %v2410, 8
  %v2415 = getelementptr inbounds float, ptr %v172, i64 %v2414
  %v2416 = getelementptr inbounds float, ptr %v2413, i64 0
  %v2417 = load <8 x float>, ptr %v2416, align 4
  %v2418 = getelementptr inbounds float, ptr %v2415, i64 0
  store <8 x float> %v2417, ptr %v2418, align 4
  %v2419 = add nsw i64 %v2410, 1
  br label %b481
b483:
  %v2420 = sdiv i64 %v2337, 2
  br label %b484
b484:
  %v2421 = phi i64 [ 0, %b483 ], [ %v2430, %b485 ]
  %v2422 = icmp slt i64 %v2421, %v2420
  br i1 %v2422, label %b485, label %b486
b485:
  %v2423 = mul i64 %v2421, 2
  %v2424 = add i64 %v2333, %v2423
  %v2425 = mul i64 %v2421, 768
  %v2426 = getelementptr inbounds float, ptr %v2303, i64 %v2425
  %v2427 = mul i64 %v2424, 8
  %v2428 = add i64 %v2427, 0
  %v2429 = getelementptr inbounds float, ptr %v2317, i64 %v2428
  call void @outer_2x8(ptr %v2426, ptr %v172, i64 %v2332, ptr %v2429, i64 8)
  %v2430 = add nsw i64 %v2421, 1
  br label %b484
b486:
  %v2431 = add nsw i64 %v2333, 64
  br label %b460
b462:
  %v2432 = add nsw i64 %v2328, 384
  br label %b457
b459:
  %v2433 = icmp sgt i64 %v3, 1
  br i1 %v2433, label %b487, label %b488
b487:
  %v2434 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2435 = atomicrmw add ptr %v2434, i64 1 acq_rel
  %v2436 = load i64, ptr %v167, align 8
  %v2437 = add i64 %v2436, 1
  store i64 %v2437, ptr %v167, align 8
  %v2438 = mul i64 %v3, %v2437
  br label %b489
b489:
  %v2439 = load atomic i64, ptr %v2434 acquire, align 8
  %v2440 = icmp slt i64 %v2439, %v2438
  br i1 %v2440, label %b490, label %b491
b490:
  %v2441 = call i32 @sched_yield()
  br label %b489
b491:
  br label %b488
b488:
  %v2442 = mul i64 0, 8
  %v2443 = getelementptr inbounds float, ptr %v30, i64 %v2442
  %v2444 = getelementptr inbounds float, ptr %v2443, i64 0
  %v2445 = mul i64 0, 16
  %v2446 = getelementptr inbounds float, ptr %v84, i64 %v2445
  %v2447 = getelementptr inbounds float, ptr %v2446, i64 0
  %v2448 = getelementptr inbounds float, ptr %v172, i64 12288
  %v2449 = add i64 8, 1
  %v2450 = sdiv i64 %v2449, 2
  %v2451 = add i64 %v2, 1
  %v2452 = mul i64 %v2450, %v2
  %v2453 = sdiv i64 %v2452, %v3
  %v2454 = mul i64 %v2453, 2
  %v2455 = icmp slt i64 %v2454, 8
  %v2456 = select i1 %v2455, i64 %v2454, i64 8
  %v2457 = mul i64 %v2450, %v2451
  %v2458 = sdiv i64 %v2457, %v3
  %v2459 = mul i64 %v2458, 2
  %v2460 = icmp slt i64 %v2459, 8
  %v2461 = select i1 %v2460, i64 %v2459, i64 8
  %v2462 = getelementptr inbounds float, ptr %v56, i64 0
  br label %b492
b492:
  %v2463 = phi i64 [ %v2456, %b488 ], [ %v2471, %b497 ]
  %v2464 = icmp slt i64 %v2463, %v2461
  br i1 %v2464, label %b493, label %b494
b493:
  %v2465 = mul i64 %v2463, 16
  %v2466 = getelementptr inbounds float, ptr %v2462, i64 %v2465
  br label %b495
b495:
  %v2467 = phi i64 [ 0, %b493 ], [ %v2470, %b496 ]
  %v2468 = icmp slt i64 %v2467, 16
  br i1 %v2468, label %b496, label %b497
b496:
  %v2469 = getelementptr inbounds float, ptr %v2466, i64 %v2467
  store float 0x0000000000000000, ptr %v2469, align 4
  %v2470 = add nsw i64 %v2467, 1
  br label %b495
b497:
  %v2471 = add nsw i64 %v2463, 1
  br label %b492
b494:
  %v2472 = mul i64 %v8, 1
  br label %b498
b498:
  %v2473 = phi i64 [ 0, %b494 ], [ %v2580, %b503 ]
  %v2474 = icmp slt i64 %v2473, %v2472
  br i1 %v2474, label %b499, label %b500
b499:
  %v2475 = sub i64 %v2472, %v2473
  %v2476 = icmp slt i64 %v2475, 384
  %v2477 = select i1 %v2476, i64 %v2475, i64 384
  br label %b501
b501:
  %v2478 = phi i64 [ %v2456, %b499 ], [ %v2579, %b527 ]
  %v2479 = icmp slt i64 %v2478, %v2461
  br i1 %v2479, label %b502, label %b503
b502:
  %v2480 = sub i64 %v2461, %v2478
  %v2481 = icmp slt i64 %v2480, 64
  %v2482 = select i1 %v2481, i64 %v2480, i64 64
  %v2483 = sdiv i64 %v2482, 2
  %v2484 = mul i64 %v2483, 2
  %v2485 = sub i64 %v2482, %v2484
  %v2486 = mul i64 %v2473, 8
  %v2487 = add i64 %v2486, %v2478
  %v2488 = getelementptr inbounds float, ptr %v2444, i64 %v2487
  br label %b504
b504:
  %v2489 = phi i64 [ 0, %b502 ], [ %v2515, %b512 ]
  %v2490 = icmp slt i64 %v2489, %v2477
  br i1 %v2490, label %b505, label %b506
b505:
  %v2491 = mul i64 %v2489, 8
  %v2492 = getelementptr inbounds float, ptr %v2488, i64 %v2491
  %v2493 = mul i64 %v2489, 2
  %v2494 = getelementptr inbounds float, ptr %v2448, i64 %v2493
  br label %b507
b507:
  %v2495 = phi i64 [ 0, %b505 ], [ %v2504, %b508 ]
  %v2496 = icmp slt i64 %v2495, %v2483
  br i1 %v2496, label %b508, label %b509
b508:
  %v2497 = mul i64 %v2495, 2
  %v2498 = getelementptr inbounds float, ptr %v2492, i64 %v2497
  %v2499 = mul i64 %v2495, 768
  %v2500 = getelementptr inbounds float, ptr %v2494, i64 %v2499
  %v2501 = getelementptr inbounds float, ptr %v2498, i64 0
  %v2502 = load <2 x float>, ptr %v2501, align 4
  %v2503 = getelementptr inbounds float, ptr %v2500, i64 0
  store <2 x float> %v2502, ptr %v2503, align 4
  %v2504 = add nsw i64 %v2495, 1
  br label %b507
b509:
  %v2505 = mul i64 %v2483, 2
  %v2506 = getelementptr inbounds float, ptr %v2492, i64 %v2505
  %v2507 = mul i64 %v2483, 768
  %v2508 = getelementptr inbounds float, ptr %v2494, i64 %v2507
  br label %b510
b510:
  %v2509 = phi i64 [ 0, %b509 ], [ %v2514, %b511 ]
  %v2510 = icmp slt i64 %v2509, %v2485
  br i1 %v2510, label %b511, label %b512
b511:
  %v2511 = getelementptr inbounds float, ptr %v2506, i64 %v2509
  %v2512 = load float, ptr %v2511, align 4
  %v2513 = getelementptr inbounds float, ptr %v2508, i64 %v2509
  store float %v2512, ptr %v2513, align 4
  %v2514 = add nsw i64 %v2509, 1
  br label %b510, !llvm.loop !18
b512:
  %v2515 = add nsw i64 %v2489, 1
  br label %b504
b506:
  br label %b513
b513:
  %v2516 = phi i64 [ 0, %b506 ], [ %v2551, %b521 ]
  %v2517 = icmp slt i64 %v2516, 0
  br i1 %v2517, label %b514, label %b515
b514:
  %v2518 = mul i64 %v2473, 16
  %v2519 = add i64 %v2518, %v2516
  %v2520 = getelementptr inbounds float, ptr %v2447, i64 %v2519
  br label %b516
b516:
  %v2521 = phi i64 [ 0, %b514 ], [ %v2539, %b517 ]
  %v2522 = icmp slt i64 %v2521, %v2477
  br i1 %v2522, label %b517, label %b518
b517:
  %v2523 = mul i64 %v2521, 16
  %v2524 = getelementptr inbounds float, ptr %v2520, i64 %v2523
  %v2525 = mul i64 %v2521, 32
  %v2526 = getelementptr inbounds float, ptr %v172, i64 %v2525
  %v2527 = getelementptr inbounds float, ptr %v2524, i64 0
  %v2528 = load <8 x float>, ptr %v2527, align 4
  %v2529 = getelementptr inbounds float, ptr %v2526, i64 0
  store <8 x float> %v2528, ptr %v2529, align 4
  %v2530 = getelementptr inbounds float, ptr %v2524, i64 8
  %v2531 = load <8 x float>, ptr %v2530, align 4
  %v2532 = getelementptr inbounds float, ptr %v2526, i64 8
  store <8 x float> %v2531, ptr %v2532, align 4
  %v2533 = getelementptr inbounds float, ptr %v2524, i64 16
  %v2534 = load <8 x float>, ptr %v2533, align 4
  %v2535 = getelementptr inbounds float, ptr %v2526, i64 16
  store <8 x float> %v2534, ptr %v2535, align 4
  %v2536 = getelementptr inbounds float, ptr %v2524, i64 24
  %v2537 = load <8 x float>, ptr %v2536, align 4
  %v2538 = getelementptr inbounds float, ptr %v2526, i64 24
  store <8 x float> %v2537, ptr %v2538, align 4
  %v2539 = add nsw i64 %v2521, 1
  br label %b516
b518:
  %v2540 = sdiv i64 %v2482, 2
  br label %b519
b519:
  %v2541 = phi i64 [ 0, %b518 ], [ %v2550, %b520 ]
  %v2542 = icmp slt i64 %v2541, %v2540
  br i1 %v2542, label %b520, label %b521
b520:
  %v2543 = mul i64 %v2541, 2
  %v2544 = add i64 %v2478, %v2543
  %v2545 = mul i64 %v2541, 768
  %v2546 = getelementptr inbounds float, ptr %v2448, i64 %v2545
  %v2547 = mul i64 %v2544, 16
  %v2548 = add i64 %v2547, %v2516
  %v2549 = getelementptr inbounds float, ptr %v2462, i64 %v2548
  call void @outer_2x32(ptr %v2546, ptr %v172, i64 %v2477, ptr %v2549, i64 16)
  %v2550 = add nsw i64 %v2541, 1
  br label %b519
b521:
  %v2551 = add nsw i64 %v2516, 32
  br label %b513
b515:
  %v2552 = mul i64 %v2473, 16
  %v2553 = add i64 %v2552, 0
  %v2554 = getelementptr inbounds float, ptr %v2447, i64 %v2553
  br label %b522
b522:
  %v2555 = phi i64 [ 0, %b515 ], [ %v2567, %b523 ]
  %v2556 = icmp slt i64 %v2555, %v2477
  br i1 %v2556, label %b523, label %b524
b523:
  %v2557 = mul i64 %v2555, 16
  %v2558 = getelementptr inbounds float, ptr %v2554, i64 %v2557
  %v2559 = mul i64 %v2555, 16
  %v2560 = getelementptr inbounds float, ptr %v172, i64 %v2559
  %v2561 = getelementptr inbounds float, ptr %v2558, i64 0
  %v2562 = load <8 x float>, ptr %v2561, align 4
  %v2563 = getelementptr inbounds float, ptr %v2560, i64 0
  store <8 x float> %v2562, ptr %v2563, align 4
  %v2564 = getelementptr inbounds float, ptr %v2558, i64 8
  %v2565 = load <8 x float>, ptr %v2564, align 4
  %v2566 = getelementptr inbounds float, ptr %v2560, i64 8
  store <8 x float> %v2565, ptr %v2566, align 4
  %v2567 = add nsw i64 %v2555, 1
  br label %b522
b524:
  %v2568 = sdiv i64 %v2482, 2
  br label %b525
b525:
  %v2569 = phi i64 [ 0, %b524 ], [ %v2578, %b526 ]
  %v2570 = icmp slt i64 %v2569, %v2568
  br i1 %v2570, label %b526, label %b527
b526:
  %v2571 = mul i64 %v2569, 2
  %v2572 = add i64 %v2478, %v2571
  %v2573 = mul i64 %v2569, 768
  %v2574 = getelementptr inbounds float, ptr %v2448, i64 %v2573
  %v2575 = mul i64 %v2572, 16
  %v2576 = add i64 %v2575, 0
  %v2577 = getelementptr inbounds float, ptr %v2462, i64 %v2576
  call void @outer_2x16(ptr %v2574, ptr %v172, i64 %v2477, ptr %v2577, i64 16)
  %v2578 = add nsw i64 %v2569, 1
  br label %b525
b527:
  %v2579 = add nsw i64 %v2478, 64
  br label %b501
b503:
  %v2580 = add nsw i64 %v2473, 384
  br label %b498
b500:
  %v2581 = icmp sgt i64 %v3, 1
  br i1 %v2581, label %b528, label %b529
b528:
  %v2582 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2583 = atomicrmw add ptr %v2582, i64 1 acq_rel
  %v2584 = load i64, ptr %v167, align 8
  %v2585 = add i64 %v2584, 1
  store i64 %v2585, ptr %v167, align 8
  %v2586 = mul i64 %v3, %v2585
  br label %b530
b530:
  %v2587 = load atomic i64, ptr %v2582 acquire, align 8
  %v2588 = icmp slt i64 %v2587, %v2586
  br i1 %v2588, label %b531, label %b532
b531:
  %v2589 = call i32 @sched_yield()
  br label %b530
b532:
  br label %b529
b529:
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
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare float @llvm.sqrt.f32(float)
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
